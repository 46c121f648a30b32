/** Server and workers are killed at random moments, again and again, while people submit and
 * forward. Nothing that was accepted is lost, what was sent again is there once, and each notice is
 * at the gateway once, under its key. The seed is PORTAL_SEED. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { eventIdOf } from '../src/taking-in.js';
import { makePortal, PETITION, until, Visitor } from './portal.js';
import { answering, freePort, remote, startProcess } from './remote.js';

const SEED = Number(process.env.PORTAL_SEED ?? 1022);
const KILLS = Number(process.env.PORTAL_KILLS ?? 12);
const PEOPLE = 3;

function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Asks until there is an answer: a server that was killed comes again. */
async function surely(body) {
  return until('an answer', async () => {
    const answer = await body().catch(() => null);
    return answer && answer.statusCode < 500 ? answer : null;
  }, 60);
}

/** What a page says, for a failure. */
const said = ({ body }) => /<main[^]*<\/main>/.exec(body)?.[0].replace(/<[^>]*>|\s+/g, ' ') ?? body;

const value = (html, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];

/** Somebody who submits and forwards until told to stop; tells what was accepted. */
async function work(address, going, accepted) {
  const citizen = new Visitor(remote(address));
  const mai = new Visitor(remote(address));
  await surely(() => mai.login('mai').then(() => ({ statusCode: 200 })));
  while (going()) {
    const form = (await surely(() => citizen.get('/gui'))).body;
    const sent = { ...PETITION, _csrf: value(form, '_csrf'), id: value(form, 'id') };
    const taken = await surely(() => citizen.post('/gui', sent));
    assert.equal(taken.statusCode, 200, said(taken));
    const caseId = /PA-\d{4}-\d{2}-\d{5}/.exec(taken.body)[0];
    accepted.push([caseId, eventIdOf(sent.id)]);
    const path = `/ho-so/${caseId}/lam/forwarded`;
    const page = (await surely(() => mai.get(path))).body;
    const forward = { _csrf: value(page, '_csrf'), id: value(page, 'id'),
      expected: value(page, 'expected'), unit: 'ubnd-pleiku' };
    const done = await surely(() => mai.post(path, forward));
    assert.equal(done.statusCode, 303, said(done));
    accepted.push([caseId, forward.id]);
  }
}

test(`killed ${KILLS} times at random moments, seed ${SEED}`, async () => {
  const portal = await makePortal();
  const running = new Map();
  try {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const env = { ...portal.env, PORTAL_PORT: String(port) };
    const start = {
      server: () => startProcess('server.js', env),
      one: () => startProcess('worker.js', env, 'one'),
      two: () => startProcess('worker.js', env, 'two'),
    };
    for (const name of Object.keys(start)) running.set(name, start[name]());
    await answering(address);

    let ended = false;
    const accepted = [];
    const people = Array.from({ length: PEOPLE }, () => work(address, () => !ended, accepted));
    const random = numbers(SEED);
    const before = accepted.length;
    for (let i = 0; i < KILLS; i += 1) {
      await wait(200 + random() * 800);
      const name = Object.keys(start)[Math.floor(random() * 3)];
      running.get(name).kill('SIGKILL');
      running.set(name, start[name]());
    }
    await until('somebody got something done', () => accepted.length >= before + 2 * PEOPLE, 60);
    ended = true;
    await Promise.all(people);
    portal.clock.moveTo(new Date(portal.clock.now().getTime() + 120_000));
    await until('the outbox is empty', () => portal.store.getCount().notices === 0, 60);

    portal.store.verify();
    const events = new Map();
    for (const [caseId, id] of accepted) {
      if (!events.has(caseId)) {
        events.set(caseId, JSON.parse(portal.store.recordJson(caseId)).events);
      }
      assert.equal(events.get(caseId).filter((event) => event.id === id).length, 1,
        `${caseId} ${id}`);
    }
    const told = [...events.values()].flat().filter(({ kind }) => kind === 'notified')
      .map(({ data }) => data.notice);
    const list = await (await fetch(`${portal.settings.gateway}/messages?all`)).json();
    assert.deepEqual(list.map(({ key }) => key).sort(), told.sort());
    assert.equal(new Set(told).size, told.length);
    assert.ok(told.length >= PEOPLE);
  } finally {
    for (const child of running.values()) child.kill('SIGKILL');
    await portal.close();
  }
});
