/** In a browser calls give what they gave in C: of modules from a server, of a script offline. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { browserPath, opened, serving } from './browser.js';

const PACKAGE = new URL('../', import.meta.url);
const { PETITION_TRANSCRIPT: transcript } = process.env;
const skip = browserPath ? false : 'there is no Chromium here';

/** Runs in the page: makes the calls of the lines, and tells how many, and of one that differs. */
async function replayed(api, replay, lines) {
  const made = replay(api);
  let calls = 0;
  for (const [index, written] of lines.entries()) {
    if (index % 1000 === 0) await new Promise((resolve) => { setTimeout(resolve); });
    const line = made(JSON.parse(written));
    if (line) calls += 1;
    if (line && JSON.stringify(line.told) !== JSON.stringify(line.expected)) {
      return { calls, differs: { written, told: line.told } };
    }
  }
  return { calls, differs: null };
}

// The script has the modules that the other page has, in one file: the beginning is enough of it.
const BEGINNING = 5000;
const lines = skip ? [] : (await readFile(transcript, 'utf8')).trimEnd().split('\n');
const callsOf = (some) => some.filter((line) => !JSON.parse(line).by).length;

test('a module from a server', { skip }, async () => {
  const { server, origin } = await serving(PACKAGE, { '/transcript': transcript });
  const { browser, page, errors } = await opened();
  try {
    await page.goto(`${origin}/tests/empty.html`);
    const program = `(async () => {
      const { replay } = await import('/tests/calls.js');
      const lines = (await (await fetch('/transcript')).text()).trimEnd().split('\\n');
      return (${replayed})(await import('/index.js'), replay, lines);
    })()`;
    const told = await page.evaluate(program);
    assert.deepEqual(told, { calls: callsOf(lines), differs: null });
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    server.close();
  }
});

/**
 * A page that has the package, the calls and the transcript as scripts: a page that is a file can
 * read no other file.
 */
async function offlinePage(folder) {
  const calls = (await readFile(new URL('calls.js', import.meta.url), 'utf8'))
    .replace('export function', 'function');
  const beginning = JSON.stringify(lines.slice(0, BEGINNING));
  await writeFile(join(folder, 'transcript.js'), `const transcript = ${beginning}`);
  await writeFile(join(folder, 'calls.js'), calls);
  const script = pathToFileURL(fileURLToPath(new URL('petition.js', PACKAGE)));
  const scripts = [script, 'calls.js', 'transcript.js'];
  const html = scripts.map((src) => `<script src="${src}"></script>`).join('');
  await writeFile(join(folder, 'page.html'), `<!doctype html><meta charset="utf-8">${html}`);
  return pathToFileURL(join(folder, 'page.html')).href;
}

test('a script of a page that is a file, offline', { skip }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'petition-'));
  const { browser, page, errors } = await opened();
  try {
    await page.context().setOffline(true);
    await page.goto(await offlinePage(folder));
    const program = `(async () => {
      const [api, again] = await Promise.all([petition.load(), petition.load()]);
      if (api !== again) throw new Error('two libraries');
      return (${replayed})(api, replay, transcript);
    })()`;
    const told = await page.evaluate(program);
    assert.deepEqual(told, { calls: callsOf(lines.slice(0, BEGINNING)), differs: null });
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
