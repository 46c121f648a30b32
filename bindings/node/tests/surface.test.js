/** Every function of the list of the API is there, by the rule of names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import * as petition from 'petition';
import { native } from '../generated/native.js';
import { NEVER } from '../lib/value.js';
import { ROOT } from './given.js';

const api = JSON.parse(
  readFileSync(new URL('libpetition/data/api/petition_api.json', ROOT), 'utf8'),
);
const pascal = (name) => name.replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

function place(one) {
  const freed = /^petition_(\w+)_free$/.exec(one.name);
  if (freed) return petition[pascal(freed[1])].prototype.close;
  const Class = petition[pascal(one.object)];
  if (one.verb === 'new') return Class;
  const owner = one.object === '' ? petition : one.method ? Class.prototype : Class;
  return owner[camel(one.verb)];
}

for (const one of api.functions) {
  test(one.name, () => {
    assert.equal(typeof place(one), 'function');
    assert.equal(typeof native[one.name.replace('petition_', '')], 'function');
  });
}

test('the functions of the library are those of the list, and no instant is its number', () => {
  assert.equal(Object.keys(native).length, api.functions.length);
  assert.equal(String(NEVER), api.never);
});

test('the library is of the version that the package is made of', () => {
  assert.equal(petition.version(), api.version);
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  assert.equal(JSON.parse(file).version, api.version);
});

for (const one of api.enums) {
  test(`the words of ${one.name}`, () => {
    const table = petition[pascal(one.name)];
    assert.deepEqual(Object.keys(table), one.constants.map((constant) => constant.short));
  });
}
