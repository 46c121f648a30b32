/** What a module must have of a list of the API, by the rule of names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { ROOT } from './given.js';

export const pascal = (name) =>
  name.replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

export const listed = (path) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

function place(module, one) {
  const freed = /^petition_(\w+)_free$/.exec(one.name);
  if (freed) return module[pascal(freed[1])].prototype.close;
  const Class = module[pascal(one.object)];
  if (one.verb === 'new') return Class;
  const owner = one.object === '' ? module : one.method ? Class.prototype : Class;
  return owner[camel(one.verb)];
}

/** Tests that every function of the list is in the module and declared, and no other is. */
export function testSurface(api, module, native) {
  for (const one of api.functions) {
    test(one.name, () => {
      assert.equal(typeof place(module, one), 'function');
      assert.equal(typeof native[one.name.replace('petition_', '')], 'function');
    });
  }
  test(`the functions of lib${api.library} are those of the list`, () => {
    assert.equal(Object.keys(native).length, api.functions.length);
  });
}
