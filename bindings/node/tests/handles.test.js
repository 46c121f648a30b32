/** Objects are freed once, and one that is closed or of another class is no input. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';

import * as petition from 'petition';
import { native } from '../generated/native.js';
import { engine, events, submitted } from './given.js';

const { Calendar, Case, Engine, Handle, Registry, Sweep } = petition;

test('a closed object may be closed again, and nothing else', () => {
  const { petition: one } = submitted(1);
  one.close();
  one.close();
  const closed = { name: 'TypeError', message: 'the Case is closed' };
  assert.throws(() => one.state(), closed);
  assert.throws(() => engine.due(one), closed);
  assert.throws(() => new Sweep(engine).add([one]), closed);
});

test('what was given by an object outlives it', () => {
  const own = Engine.builtin();
  const one = new Case('x');
  const verdict = own.submit(one, events[0]);
  own.close();
  one.close();
  assert.equal(verdict.json('vi').outcome, 'accepted');
});

test('an object of another class is no input', () => {
  const other = { name: 'TypeError', message: 'not a Case' };
  for (const value of [null, undefined, engine, {}, 'x', 0n]) {
    assert.throws(() => engine.due(value), other);
  }
  assert.throws(() => new Engine(engine.calendar(), engine.regulation()), TypeError);
  assert.throws(() => new Registry([null], []), TypeError);
  assert.throws(() => engine.due.call({}, new Case('x')), TypeError);
  assert.throws(() => Case.prototype.state.call(Object.create(Case.prototype)), TypeError);
  assert.throws(() => engine.submit(structuredClone(new Case('x')), events[0]), TypeError);
});

test('objects without a maker are not made by new', () => {
  assert.throws(() => new Calendar(), { message: 'a Calendar is not made by new' });
  assert.throws(() => new Handle(), TypeError);
});

test('at the end of a using block it is closed', { skip: !Symbol.dispose }, () => {
  const one = new Case('x');
  one[Symbol.dispose]();
  assert.throws(() => one.state(), TypeError);
});

test('what is dropped is freed', async () => {
  const { case_free: free } = native;
  let freed = 0;
  native.case_free = (address) => { freed += 1; free(address); };
  const COUNT = 50_000;
  const before = process.memoryUsage.rss();
  for (let i = 0; i < COUNT; i += 1) {
    engine.submit(new Case('x'), events[0]);
    if (i % 5000 === 0) { globalThis.gc(); await turn(); }
  }
  for (let i = 0; freed < COUNT && i < 100; i += 1) { globalThis.gc(); await turn(); }
  native.case_free = free;
  assert.equal(freed, COUNT);
  assert.ok(process.memoryUsage.rss() - before < 200e6);
});

test('what is closed is not freed again', async () => {
  const { case_free: free } = native;
  let freed = 0;
  native.case_free = (address) => { freed += 1; free(address); };
  for (let i = 0; i < 1000; i += 1) new Case('x').close();
  for (let i = 0; i < 5; i += 1) { globalThis.gc(); await turn(); }
  native.case_free = free;
  assert.equal(freed, 1000);
});
