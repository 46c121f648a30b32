/** A real browser for the tests, without a window, and a server of files for it. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const PATIENCE = 180_000; // on a machine that is busy with other tests
const TYPES = { '.js': 'text/javascript', '.html': 'text/html', '.wasm': 'application/wasm' };

/** Where a browser is, or undefined. */
export const browserPath = PATHS.find((path) => path && existsSync(path));

/** A page of that browser. */
export async function opened() {
  const browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return { browser, page, errors };
}

/** Serves the files of that folder, and others by the names that they are given. */
export async function serving(folder, named) {
  const server = createServer(({ url }, response) => {
    const file = named[url] ?? fileURLToPath(new URL(`.${url}`, folder));
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}
