/** The store: a case goes in, is found, told of, and comes out; two workers share the outbox. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { Calendar, Case, PetitionError, Registry, Regulation, Verdict } from 'petition';
import { engine, events } from './given.js';
import { listed, testSurface } from './surface.js';

const api = listed('libpetition/store/data/api/petition_store_api.json');
const registry = new Registry([Regulation.builtin()], [Calendar.builtin()]);
const after = (days) => new Date(Date.parse('2021-04-20T08:10:00Z') + days * 86_400_000);
const NOW = after(0);
const CALLED = new Set();

/** The modules, or null where the library is not installed; one that is named must be there. */
async function installed() {
  try {
    const { native } = await import('../generated/store/native.js');
    for (const [name, call] of Object.entries(native)) {
      native[name] = (...given) => CALLED.add(name) && call(...given);
    }
    return { native, store: await import('petition/store') };
  } catch (error) {
    if (error.message.startsWith('cannot load libpetition_store.so.0:')) return null;
    throw error;
  }
}

/** What importing the store prints with that environment. */
function imported(environment) {
  const program = "import('petition/store').then(() => 'loaded', (error) => error.message)";
  return execFileSync(process.execPath, ['--input-type=module'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    input: `console.log(await ${program})`,
  }).trim();
}

test('the library that is named is loaded, and by the store alone', () => {
  const named = { PETITION_STORE_LIBRARY: '/none.so' };
  const wrong = 'cannot load /none.so: install libpetition_store, or name it in '
    + 'PETITION_STORE_LIBRARY';
  assert.equal(imported(named), wrong);
  const env = { ...process.env, ...named };
  const input = "await import('petition')";
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  execFileSync(process.execPath, ['--input-type=module'], { cwd, env, input });
});

const found = await installed();
if (found) {
  testSurface(api, found.store, found.native);
  testStore(found.store);
  test('every function of the list was called', () => {
    const names = api.functions.map((one) => one.name.replace('petition_', ''));
    assert.deepEqual([...CALLED].sort(), names.sort());
  });
} else {
  test('the store', { skip: 'libpetition_store.so.0 is not installed' }, () => {});
}

/** A store of its own for each test, with the two events of the example in a case. */
function stored({ Store }, body) {
  const folder = mkdtempSync(join(tmpdir(), 'petition-'));
  const url = `sqlite:${join(folder, 'cases.db')}`;
  Store.init(url);
  const store = Store.open(url, registry);
  try {
    events.forEach((event) => store.submit('GL-1', event));
    body(store, url);
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
}

/** The record of a case as it was judged, with its texts in their places. */
function plain(store, id) {
  const petition = store.load(id);
  const record = petition.save(engine);
  petition.close();
  return record;
}

function testStore(module) {
  const { Store } = module;
  const within = (name, body) => test(name, () => stored(module, body));
  const ids = (cases) => Array.from({ length: cases.count() }, (_, i) => cases.text(i, 'id'));

  within('events of two cases are judged and kept', (store, url) => {
    const verdict = store.submit('GL-2', events[0], 0);
    assert.ok(verdict instanceof Verdict);
    assert.equal(verdict.get().outcome, 'accepted');
    assert.equal(store.submit('GL-3', events[1]).get().outcome, 'refused');
    assert.deepEqual([store.getCount().cases, store.getCount().events], [2, 3]);
    Store.init(url);
    const again = Store.open(url, registry);
    assert.deepEqual(again.getCount(), store.getCount());
    assert.deepEqual(again.verify(), store.verify());
    again.close();
    assert.throws(() => again.getCount(), { name: 'TypeError', message: 'the Store is closed' });
  });

  within('of two writers the one that has seen less is told so', (store) => {
    store.submit('GL-2', events[0], null);
    const [, forwarded] = events;
    const stale = (error) => {
      assert.ok(error instanceof PetitionError);
      assert.deepEqual([error.code, error.where], ['stale', 'expected']);
      return true;
    };
    assert.throws(() => store.submit('GL-2', forwarded, 0), stale);
    assert.throws(() => store.advance('GL-2', NOW, 0), stale);
    assert.throws(() => store.submit('GL-2', forwarded, -2), { code: 'invalid_argument' });
    assert.throws(() => store.submit('GL-2', forwarded, 0.5), RangeError);
    assert.equal(store.getCount().events, 3);
    assert.equal(store.submit('GL-2', forwarded, 1).get().outcome, 'accepted');
  });

  within('an event that is sent again is a duplicate', (store) => {
    assert.equal(store.submit('GL-1', events[1], 1).get().outcome, 'duplicate');
    assert.equal(store.submit('GL-1', events[0]).get().outcome, 'duplicate');
    assert.equal(store.getCount().events, 2);
  });

  within('a case that is loaded is a case of the package', (store) => {
    const petition = store.load('GL-1');
    assert.ok(petition instanceof Case);
    const { events: kept, schema, seals } = JSON.parse(store.recordJson('GL-1'));
    assert.deepEqual([schema, seals.length, kept.length], [4, 2, 2]);
    assert.ok(engine.obligations(petition).count() > 0);
    assert.equal(engine.submit(petition, events[1]).get().outcome, 'duplicate');
    petition.close();
    const unknown = { name: 'PetitionError', code: 'unknown_name', where: 'case' };
    assert.throws(() => store.load('GL-9'), unknown);
    assert.throws(() => store.recordJson('GL-9'), unknown);
    assert.throws(() => store.advance('GL-9', NOW), unknown);
  });

  within('cases are found by who has them and by what is due', (store) => {
    store.submit('GL-2', events[0]);
    const cases = store.find('focal_point', 'ubnd-pleiku', null, null, 10);
    assert.deepEqual(ids(cases), ['GL-1']);
    assert.equal(cases.text(0, 'unit'), 'ubnd-pleiku');
    const petition = store.load('GL-1');
    const { wakeup, due, events: count, position } = cases.get(0);
    assert.deepEqual([wakeup, due], [engine.nextWakeup(petition), engine.due(petition)]);
    assert.deepEqual([count, position], [2, 'focal_point']);
    assert.deepEqual(ids(store.find(null, '', null, '', 10)), ['GL-1', 'GL-2']);
    assert.deepEqual(ids(store.find(null, null, null, null, 1)), ['GL-1']);
    assert.deepEqual(ids(store.find(null, null, null, 'GL-1', 10)), ['GL-2']);
    assert.deepEqual(ids(store.find(null, 'ubnd-pleiku', due, null, 10)), []);
    assert.deepEqual(ids(store.find(null, 'ubnd-pleiku', wakeup, null, 10)), ['GL-1']);
    assert.deepEqual(ids(store.due(new Date(wakeup - 1000), 10)), []);
    assert.deepEqual(ids(store.due(wakeup, 10)), ['GL-1']);
    assert.throws(() => cases.get(1), { code: 'invalid_argument', where: 'index' });
    assert.throws(() => cases.text(0, 'hash'), { code: 'unknown_flag', where: 'part' });
    assert.throws(() => store.find('#99', null, null, null, 1), { code: 'unknown_flag' });
    assert.throws(() => store.find('nowhere', null, null, null, 1), TypeError);
    cases.close();
  });

  within('one case is found, or is not there', (store) => {
    const found = store.findCase('GL-1');
    assert.deepEqual([found.count(), found.text(0, 'unit')], [1, 'ubnd-pleiku']);
    assert.equal(store.findCase('GL-9').count(), 0);
  });

  within('what a host judged by itself is appended', (store) => {
    const before = new Case('GL-3');
    const verdict = engine.submit(before.copy(), events[0]);
    assert.equal(store.append(before, verdict), true);
    assert.equal(store.append(before, verdict), false);
    assert.equal(store.findCase('GL-3').get(0).events, 1);
    const another = JSON.stringify({ ...JSON.parse(events[0]), id: 'other' });
    const other = engine.submit(before.copy(), another);
    assert.throws(() => store.append(before, other), { code: 'stale', where: 'case' });
  });

  within('claims come with their texts, and a sweep names what it could not do', (store) => {
    const claims = store.claimsJson(store.claim(NOW, 60, 100, 'one'), 'vi');
    assert.equal(claims.length, store.getCount().notices);
    assert.ok(claims.every((each) => each.case === 'GL-1' && each.notice.text.length > 20));
    assert.equal(store.sweep(after(1)).failed, 0);
    assert.deepEqual(store.failuresJson(), []);
  });

  within('time does in the store what it does in a case', (store) => {
    const petition = store.load('GL-1');
    const expected = engine.advance(petition, after(30)).json('vi');
    const verdict = store.advance('GL-1', after(30), 2);
    assert.deepEqual(verdict.json('vi'), expected);
    assert.equal(plain(store, 'GL-1'), petition.save(engine));
  });

  within('what is erased is in no file, and the record is whole as before', (store, url) => {
    const { seals } = JSON.parse(store.recordJson('GL-1'));
    const files = () => readFileSync(url.slice('sqlite:'.length), 'utf8');
    assert.equal(store.erase('GL-1', 'data.petitioner.phone', 1), 1);
    assert.ok(store.erase('GL-1', 'identity', 0) >= 1);
    assert.equal(store.erase('GL-1', 'identity', 0), 0);
    assert.doesNotMatch(files(), /0905/);
    const record = store.recordJson('GL-1');
    assert.deepEqual(JSON.parse(record).seals, seals);
    assert.equal(store.import(record), 0);
    assert.equal(store.submit('GL-1', events[1]).get().outcome, 'duplicate');
    assert.throws(() => store.erase('GL-1', 'data.channel', 0), { code: 'unknown_name' });
    assert.throws(() => store.erase('GL-9', 'text', 0), { where: 'case' });
    assert.throws(() => store.erase('GL-1', 'text', 9), { code: 'invalid_argument' });
  });

  within('a sweep does it for all that are due', (store) => {
    events.forEach((event) => store.submit('GL-2', event));
    const { cases, events: added, retried, failed } = store.sweep(after(30));
    assert.deepEqual([cases, retried, failed], [2, 0, 0]);
    assert.equal(store.getCount().events, 4 + added);
    assert.ok(added >= 2);
    assert.equal(store.sweep(after(30)).cases, 0);
    assert.equal(store.verify().events, 4 + added);
  });

  within('two workers never get the same notice while it is leased', (store) => {
    const { notices } = store.getCount();
    assert.ok(notices >= 2);
    const one = store.claim(NOW, 60, 1, 'one');
    const two = store.claim(NOW, 60, 100, 'two');
    assert.deepEqual([one.count(), two.count()], [1, notices - 1]);
    assert.equal(one.caseId(0), 'GL-1');
    const key = store.noticeText(one, 0, 'key', 'vi');
    assert.match(key, /^[0-9a-f]{32}$/);
    assert.match(store.noticeText(one, 0, 'message', 'vi'), /GL-1/);
    const { kind, cause, role, channel } = one.get(0);
    assert.ok(kind && cause > 0 && role && channel);
    assert.equal(store.done(key, 'two'), false);
    const late = store.claim(new Date(NOW.getTime() + 60_000), 60, 1, 'two');
    assert.equal(store.noticeText(late, 0, 'key', 'vi'), key);
    assert.equal(store.done(key, 'one'), false);
    assert.equal(store.done(key, 'two'), true);
    assert.equal(store.done(key, 'two'), false);
    assert.equal(store.getCount().notices, notices - 1);
    const none = { code: 'invalid_argument' };
    assert.throws(() => one.get(1), { ...none, where: 'index' });
    assert.throws(() => store.claim(NOW, 0, 1, 'one'), { ...none, where: 'lease_s' });
    assert.throws(() => store.claim(NOW, 60, 1, ''), { ...none, where: 'worker' });
    assert.throws(() => store.noticeText(store, 0, 'key', 'vi'), TypeError);
    [one, two, late].forEach((claims) => claims.close());
  });

  within('records go from store to store', (store) => {
    const record = store.recordJson('GL-1');
    assert.equal(store.import(record), 0);
    assert.throws(() => store.import(record.replace('GL-1', 'GL-4')), { code: 'broken_seal' });
    assert.equal(store.import(plain(store, 'GL-1').replace('GL-1', 'GL-4')), 1);
    assert.equal(plain(store, 'GL-4'), plain(store, 'GL-1').replace('GL-1', 'GL-4'));
    assert.throws(() => store.import('{'), PetitionError);
    const other = new Case('GL-1');
    engine.submit(other, events[0]);
    assert.throws(() => store.import(other.save(engine)), { code: 'duplicate' });
    assert.equal(store.getCount().cases, 2);
  });

  test('a store that is none says which', () => {
    const path = join(tmpdir(), 'no-petition-store', 'cases.db');
    const unavailable = { name: 'PetitionError', code: 'unavailable' };
    assert.throws(() => Store.open(`sqlite:${path}`, registry), unavailable);
    assert.throws(() => Store.init('mysql:x'), { code: 'invalid_value', where: 'url' });
    assert.throws(() => Store.open(`sqlite:${path}`, engine), { message: 'not a Registry' });
    assert.throws(() => new Store(), { message: 'a Store is not made by new' });
  });
}
