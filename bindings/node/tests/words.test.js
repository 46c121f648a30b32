/** Words are those of the library, and unknown ones are passed on. */
import assert from 'node:assert/strict';
import test from 'node:test';

import * as petition from 'petition';
import { State } from '../generated/structs.js';
import { numberOf, wordOf, wordsOfBits } from '../lib/word.js';
import { engine } from './given.js';

const { Kind, Mark, PetitionError, Position, Role, Status, Table } = petition;
const OTHER_NAMES = { REFUSAL: 'RefusalCode', DEVIATION: 'DeviationKind', STRETCH: 'Why' };
const pascal = (name) =>
  name.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());

for (const [key, table] of Object.entries(Table)) {
  test(`the words of the table ${table} have the names and numbers of the library`, () => {
    const words = petition[OTHER_NAMES[key] ?? pascal(key)];
    const count = petition.wordCount(table);
    const numbers = Array.from({ length: count }, (_, index) => petition.wordAt(table, index));
    const names = numbers.map((number) => petition.wordGet(table, number).name);
    assert.deepEqual(new Set(names), new Set(Object.values(words)));
    assert.deepEqual(numbers.map((number) => wordOf(words, number)), names);
    assert.deepEqual(names.map((name) => petition.wordFind(table, name)), numbers);
  });
}

test('labels are in both languages', () => {
  const { vi, en } = petition.wordGet('position', petition.wordFind('position', 'office'));
  assert.match(vi, /Văn phòng/);
  assert.match(en, /Office/);
});

test('statuses have their names', () => {
  for (const status of Object.values(Status)) assert.equal(petition.statusName(status), status);
  assert.equal(petition.statusName('#-999'), null);
});

test('a number that is not known is given as # and the number', () => {
  assert.equal(wordOf(Position, 99), '#99');
  assert.equal(State.read(State.space()).position, 'none');
  const newer = { position: 99, flags: 2 ** 31 + 1 };
  const times = { recorded_at_s: 0, anchor_s: 0, agreed_s: 0, agreed_at_s: 0 };
  const { position, flags } = State.make({ ...newer, ...times });
  assert.equal(position, '#99');
  assert.deepEqual(flags, ['forwarded', '#2147483648']);
  assert.equal(wordOf(Role, 0), null);
});

test('and is passed on to the library, which knows it or refuses it', () => {
  assert.equal(numberOf(Kind, '#3'), 3);
  assert.equal(petition.wordCount('#1'), petition.wordCount(Table.ROLE));
  assert.throws(() => petition.wordCount('#99'), { code: 'unknown_flag' });
});

test('what is no word is a TypeError that lists them', () => {
  const wrong = { name: 'TypeError', message: 'English is none of vi, en' };
  assert.throws(() => engine.calendar().text('title', 'English'), wrong);
  for (const value of [null, undefined, 1, {}, Symbol('vi'), 'toString']) {
    assert.throws(() => engine.calendar().text('title', value), TypeError);
  }
});

test('bits are lists of words', () => {
  assert.deepEqual(wordsOfBits(Mark, 3), ['decide', 'record']);
  const regulation = engine.regulation();
  const { clauses } = regulation.json('vi');
  assert.equal(clauses.length, regulation.clauseCount());
  clauses.forEach(({ marks }, index) => assert.deepEqual(regulation.clauseMarks(index), marks));
});

test('tables cannot be changed', () => {
  assert.throws(() => { Role.OPERATOR = 'me'; }, TypeError);
  assert.ok(new PetitionError({ message: '' }) instanceof Error);
});
