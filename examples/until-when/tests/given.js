/** The page as it was built, in a real browser without a network. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const PATIENCE = 180_000; // on a machine that is busy with other tests
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] };
const executablePath = PATHS.find((path) => path && existsSync(path));
const { UNTIL_WHEN_PAGE: file, UNTIL_WHEN_PICTURES: pictures } = process.env;

export const skip = executablePath ? false : 'there is no Chromium here';
export const browser = executablePath && await chromium.launch({ executablePath, args: FLAGS });

/** A page that asks that, as its address says it. */
export async function asking(hash, { width = 1366, height = 900, ...more } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, offline: true,
    locale: 'vi-VN', timezoneId: 'America/New_York', ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.errors = [];
  page.asked = [];
  page.on('pageerror', (error) => page.errors.push(String(error)));
  page.on('console', (said) => { if (said.type() === 'error') page.errors.push(said.text()); });
  page.on('request', (request) => page.asked.push(request.url()));
  await page.goto(pathToFileURL(file).href + hash);
  await page.waitForSelector('.months');
  return page;
}

/** The due time as the page shows it, and the rows of its sum. */
export async function shown(page) {
  const text = async (one) => (await one.innerText()).replaceAll(/\s+/g, ' ').trim();
  const rows = await Promise.all((await page.locator('.sum tbody tr').all()).map(text));
  return { due: await text(page.locator('.when')), rows,
    total: await text(page.locator('.sum tfoot')) };
}

/** What axe finds wrong: for each rule the elements. */
export async function faults(page) {
  // The policy of the page lets no other script in; the tools of the browser may put one there.
  const source = await readFile(AXE, 'utf8');
  const client = await page.context().newCDPSession(page);
  await client.send('Runtime.evaluate', { expression: source });
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
  return violations.map(({ id, nodes }) =>
    `${id}: ${nodes.length} ${nodes[0].target.join(' ')}`);
}

export async function picture(page, name) {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}
