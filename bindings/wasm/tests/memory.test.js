/** The memory of the library grows when it must, and what is given to calls leaves none behind. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { Calendar, Case } from 'petition';
import { Room, loaded, pointer, size_t } from '../lib/library.js';
import { engine, events } from './given.js';

const allocate = loaded()('malloc', 'int32_t', size_t);
const free = loaded()('free', 'void', pointer);

test('texts come through whole when memory has grown meanwhile', () => {
  const toml = Calendar.builtinToml();
  const room = new Room(2 ** 26);
  assert.equal(Calendar.builtinToml(), toml);
  room.close();
  const comments = `# ${'ố'.repeat(2 ** 20)}\n`.repeat(8);
  assert.throws(() => Calendar.load(comments + toml, ''), { name: 'PetitionError' });
  assert.equal(Calendar.builtinToml(), toml);
});

test('calls that are done hold nothing', () => {
  const one = () => {
    const petition = new Case('x');
    const verdict = engine.submit(petition, events[0]);
    verdict.json('vi');
    verdict.close();
    petition.close();
  };
  one();
  const probe = () => { const at = allocate(1 << 20); free(at); return at; };
  const before = probe();
  for (let i = 0; i < 2000; i += 1) one();
  assert.equal(probe(), before);
});

test('room that there is not is refused', () => {
  assert.throws(() => new Room(2 ** 32 - 64), RangeError);
});
