/** A real browser for the tests, without a window; or the reason why there is none. */
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] };

/** Where a browser is, or undefined. */
export const browserPath = () => PATHS.find((path) => path && existsSync(path));

/** Starts the browser. */
export const startBrowser = () => chromium.launch({ executablePath: browserPath(), args: FLAGS });

/** What axe finds wrong with a page: for each rule the elements. */
export async function faults(page) {
  await page.evaluate((source) => { globalThis.eval(source); }, await source());
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
  return violations.map(({ id, help, nodes }) =>
    `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function source() {
  const { readFile } = await import('node:fs/promises');
  return readFile(AXE, 'utf8');
}

/** Takes pictures into the folder that PORTAL_PICTURES names; none where it names none. */
export function photographer() {
  const folder = process.env.PORTAL_PICTURES;
  if (folder) mkdirSync(folder, { recursive: true });
  let number = 0;
  return async (page, name) => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name}.png`;
    if (folder) await page.screenshot({ path: join(folder, file), fullPage: true });
  };
}
