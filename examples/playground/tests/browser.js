/** A real browser for the tests, without a window; or the reason why there is none. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] };
const axe = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8');

/** Where a browser is, or undefined. */
export const browserPath = () => PATHS.find((path) => path && existsSync(path));

/** Starts the browser. */
export const startBrowser = () => chromium.launch({ executablePath: browserPath(), args: FLAGS });

/** What axe finds wrong with a page: for each rule the elements. */
export async function faults(page) {
  await page.evaluate(axe());
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
  return violations.map(({ id, help, nodes }) =>
    `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Takes pictures into the folder that PLAYGROUND_PICTURES names; none where it names none. */
export function photographer() {
  const folder = process.env.PLAYGROUND_PICTURES;
  if (folder) mkdirSync(folder, { recursive: true });
  return async (page, name) => {
    if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  };
}
