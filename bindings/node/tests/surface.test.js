/** Every function of the list of the API is there, by the rule of names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import * as petition from 'petition';
import { native } from '../generated/native.js';
import { NEVER } from '../lib/value.js';
import { listed, pascal, testSurface } from './surface.js';

const api = listed('libpetition/data/api/petition_api.json');

testSurface(api, petition, native);

test('no instant is its number', () => {
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
