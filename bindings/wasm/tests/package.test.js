/** What the package is: small, of the list of the API, and free of what only Node.js has. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { gzipSync } from 'node:zlib';

const LIMIT = 1.2e6;
const PACKAGE = new URL('../', import.meta.url);
const read = (name) => readFileSync(new URL(name, PACKAGE));
const packed = (names) => names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
const scripts = (folder) =>
  readdirSync(new URL(folder, PACKAGE), { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}${name}`);

const MODULES = ['index.js', 'api.js', ...scripts('generated/'), ...scripts('lib/')];

test('what a page loads is small', (t) => {
  const module = packed(['petition.wasm', ...MODULES]);
  const script = packed(['petition.js']);
  t.diagnostic(`compressed: ${module} bytes as modules, ${script} as one script`);
  assert.ok(module <= LIMIT && script <= LIMIT, `${module} and ${script} bytes`);
});

test('the module asks the system for what is told it, and for no more', async () => {
  const { system } = await import('../lib/system.js');
  const asked = WebAssembly.Module.imports(new WebAssembly.Module(read('petition.wasm')));
  const given = Object.entries(system)
    .flatMap(([module, all]) => Object.keys(all).map((name) => `${module}.${name}`));
  assert.deepEqual(asked.map(({ module, name }) => `${module}.${name}`).sort(), given.sort());
});

test('the module says nothing of the machine that it was made on', () => {
  const text = read('petition.wasm').toString('latin1');
  assert.match(text, /vn-state/);
  assert.doesNotMatch(text, /\/(headers|include)\/|\.hpp\b/);
});

test('nothing is left that only koffi or Node.js has', () => {
  for (const name of MODULES.filter((one) => one !== 'lib/module.js')) {
    assert.doesNotMatch(read(name).toString(), /koffi|node:|\bBuffer\b|process\./);
  }
});
