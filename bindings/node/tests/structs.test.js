/** Structs are laid out as the compiler of C lays them out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import * as structs from '../generated/structs.js';
import { ROOT } from './given.js';
import { pascal } from './surface.js';

const named = (name) => structs[name === 'error' ? 'Failure' : pascal(name)];
const lines = readFileSync(new URL('tests/capi/abi.golden', ROOT), 'utf8').split('\n');

/** What lines as "size petition_day 24" say: a name, perhaps a field, numbers. */
function golden(kind) {
  const pattern = new RegExp(`^${kind} petition_(\\w+)(?:\\.(\\w+))?((?: \\d+)+)$`);
  const found = lines.map((line) => pattern.exec(line)).filter(Boolean);
  return found.map(([, name, field, numbers]) => [name, field, ...numbers.trim().split(' ')]);
}

const empty = (value) =>
  typeof value === 'object' ? Object.values(value).every(empty) : !value;

/** The fields of a struct that are not empty when those bytes of it are not. */
function touched(struct, start, length) {
  const bytes = new Uint8Array(struct.size);
  bytes.fill(0x41, start, start + length);
  const fields = struct.raw(new DataView(bytes.buffer), 0);
  return Object.keys(fields).filter((name) => !empty(fields[name]));
}

for (const [name, , size] of golden('size')) {
  test(`${name} is not smaller than it was first`, () => assert.ok(named(name).size >= Number(size)));
}

for (const [name, field, at, size] of golden('field')) {
  test(`${name}.${field} lies where it lies in C`, () => {
    assert.deepEqual(touched(named(name), Number(at), Number(size)), [field]);
  });
}

test('there are some', () => assert.ok(golden('size').length > 20 && golden('field').length > 100));
