/** A call that fails says what, where, and how it is called. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { Calendar, Case, PetitionError, Regulation, Status, version } from 'petition';
import { engine, submitted } from './given.js';

test('an error of a text has its place', () => {
  const wrong = 'id = "x"\nversion = "1"\nthirteen = 13\n';
  assert.throws(() => Calendar.load(wrong, 'mine.toml'), (error) => {
    assert.ok(error instanceof PetitionError);
    assert.equal(error.name, 'PetitionError');
    assert.equal(error.code, Status.UNKNOWN_KEY);
    assert.equal(error.line, 3);
    assert.equal(error.column, 1);
    assert.equal(error.where, 'mine.toml');
    assert.match(error.message, /thirteen/);
    return true;
  });
});

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

test('an error of an event has its field', () => {
  const event = '{"id":"e","kind":"shouted"}';
  const wrong = { code: 'invalid_value', where: 'kind' };
  assert.throws(() => engine.submit(new Case('x'), event), wrong);
});

test('an index beyond the end', () => {
  const { verdict } = submitted(2);
  assert.throws(() => verdict.notice(99), { code: 'invalid_argument' });
  assert.throws(() => verdict.notice(-1), RangeError);
  assert.throws(() => verdict.notice(0.5), RangeError);
  assert.throws(() => verdict.notice(2 ** 53), RangeError);
});

test('a name that is none', () => {
  assert.throws(() => Regulation.builtinNamed('atlantis'), { code: 'unknown_name' });
});

test('a call that fails changes nothing, and the next one goes well', () => {
  const { petition } = submitted(1);
  const before = petition.save(engine);
  assert.throws(() => engine.submit(petition, '{'), { code: 'syntax', line: 1 });
  assert.equal(petition.save(engine), before);
});
