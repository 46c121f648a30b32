/** The library that is loaded. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { version } from 'petition';

/** What importing the package prints with that environment. */
function imported(environment) {
  const program = "import('petition').then((all) => all.version(), (error) => error.message)";
  const env = { ...process.env, ...environment };
  const input = `console.log(await ${program})`;
  return execFileSync(process.execPath, ['--input-type=module'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
    env,
    input,
  }).trim();
}

test('the library is the one that is named, or the one that the loader finds', () => {
  const asked = ['--variable=libdir', 'petition'];
  const folder = execFileSync('pkg-config', asked, { encoding: 'utf8' }).trim();
  const PETITION_LIBRARY = `${folder}/libpetition.so.0`;
  assert.equal(imported({ PETITION_LIBRARY, LD_LIBRARY_PATH: '' }), version());
  assert.equal(imported({ PETITION_LIBRARY: '' }), version());
  assert.match(imported({ PETITION_LIBRARY: '/none.so' }), /^cannot load \/none\.so: install/);
});
