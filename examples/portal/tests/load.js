/** Load: many users at once, each with a connection of its own, against a portal in processes of
 * its own with its month of examples and two workers. Tells how long an answer took, by page.
 *
 *   node tests/load.js [USERS] [SECONDS] [PAUSE_MS]
 *
 * Of ten users seven are citizens, who read, follow and submit; two are operators, one is of a
 * unit.
 * With a pause each user reads for that long between two pages; without one nobody ever waits. */
import { once } from 'node:events';
import { request as ask, Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { fill } from '../src/demo.js';
import { makePortal, PETITION, Visitor } from './portal.js';
import { answering, freePort, startProcess } from './remote.js';

const [users, seconds, pause] = [200, 15, 1000].map((usual, i) =>
  Number(process.argv[2 + i] ?? usual));

/** One user's connection, in the place of an application in this process. */
function connection(port, took) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const inject = async ({ method, url, cookies, headers, payload }) => {
    const began = performance.now();
    const sent = ask({ port, host: '127.0.0.1', agent, method, path: url, headers: { ...headers,
      ...(payload ? { 'content-length': Buffer.byteLength(payload) } : {}),
      cookie: Object.entries(cookies).map(([name, value]) =>
        `${name}=${encodeURIComponent(value)}`).join('; ') } });
    sent.end(payload);
    const [answer] = await once(sent, 'response');
    let body = '';
    for await (const part of answer.setEncoding('utf8')) body += part;
    took(`${method} ${url.replace(/PA-[\d-]+/, ':id').replace(/\?.*/, '')}`, answer.statusCode,
      performance.now() - began);
    const set = (answer.headers['set-cookie'] ?? []).map((line) => {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      return { name, value: decodeURIComponent(value) };
    });
    return { statusCode: answer.statusCode, body, cookies: set };
  };
  return { inject, close: () => agent.destroy() };
}

const citizen = async (visitor, round, rest) => {
  await visitor.get('/');
  await rest();
  await visitor.get('/cong-khai');
  await rest();
  if (round % 3 === 0) {
    await visitor.send('/gui', '/gui', PETITION);
    await rest();
  }
  await visitor.get('/theo-doi');
};

const worker = (path) => async (visitor, round, rest) => {
  const { body } = await visitor.get(path);
  const ids = [...body.matchAll(/href="\/ho-so\/(PA-[\d-]+)"/g)].map(([, id]) => id);
  await rest();
  if (ids.length) await visitor.get(`/ho-so/${ids[round % ids.length]}`);
};

const KINDS = [
  ...Array(7).fill({ begin: (visitor) => visitor.send('/gui', '/gui', PETITION), go: citizen }),
  ...Array(2).fill({ begin: (visitor) => visitor.login('mai'), go: worker('/viec') }),
  { begin: (visitor) => visitor.login('pleiku'), go: worker('/viec') },
];

const times = new Map();
let measuring = false;
let failed = 0;
const took = (page, status, ms) => {
  if (!measuring) return;
  if (status >= 400) failed += 1;
  times.set(page, [...(times.get(page) ?? []), ms]);
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1,
  Math.floor(sorted.length * share))].toFixed(0);
const line = (name, list) => {
  const sorted = list.toSorted((a, b) => a - b);
  console.log(`${name.padEnd(28)}${String(list.length).padStart(7)}${at(sorted, 0.5).padStart(8)}`
    + `${at(sorted, 0.99).padStart(8)}${at(sorted, 1).padStart(8)}`);
};

async function user(port, kind, end) {
  const line_ = connection(port, took);
  const visitor = new Visitor(line_);
  await kind.begin(visitor);
  return async () => {
    const rest = () => (pause ? wait(pause * (0.5 + Math.random())) : null);
    for (let round = Math.floor(Math.random() * 9); Date.now() < end(); round += 1) {
      await kind.go(visitor, round, rest);
      await rest();
    }
    line_.close();
  };
}

const portal = await makePortal();
fill(portal, portal.clock.now());
const port = await freePort();
const env = { ...portal.env, PORTAL_PORT: String(port), PORTAL_PER_MINUTE: '10000000',
  PORTAL_TRIES: '10000000' };
const children = [startProcess('server.js', env), startProcess('worker.js', env, 'one'),
  startProcess('worker.js', env, 'two')];
try {
  await answering(`http://127.0.0.1:${port}`);
  let end = 0;
  const ready = [];
  for (let i = 0; i < users; i += 1) {
    ready.push(await user(port, KINDS[i % KINDS.length], () => end));
  }
  measuring = true;
  end = Date.now() + seconds * 1000;
  await Promise.all(ready.map((go) => go()));
  const all = [...times.values()].flat();
  console.log(`${users} users at once for ${seconds} s, ${pause} ms between pages; `
    + `${portal.store.getCount().cases} cases; ${failed} failed`);
  console.log(`${(all.length / seconds).toFixed(0)} pages a second\n`);
  console.log(`${''.padEnd(28)}${'count'.padStart(7)}${'p50 ms'.padStart(8)}${'p99 ms'.padStart(8)}`
    + `${'max ms'.padStart(8)}`);
  for (const [page, list] of [...times].sort()) line(page, list);
  line('all', all);
} finally {
  for (const child of children) child.kill('SIGKILL');
  await portal.close();
}
