/** A call that fails says what, where, and how it is called. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { Calendar, Case, PetitionError, Regulation, Status } from 'petition';
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
