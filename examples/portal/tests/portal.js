/** A portal of its own for a test: in a folder that is removed, on a clock that the test moves. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildApp } from '../src/app.js';
import { openClock, startClock } from '../src/clock.js';
import { gateway } from '../src/gateway.js';
import { openOwn } from '../src/own.js';
import { addPeople, PASSWORD } from '../src/people.js';
import { settings as read } from '../src/settings.js';
import { openStore } from '../src/store.js';

/** When the clock of the tests begins: Monday 23/11/2026, 15:30; the next day is a holiday. */
export const BEGIN = new Date('2026-11-23T08:30:00Z');

/** Makes a portal with the accounts of the demonstration and without cases. */
export async function makePortal(given = {}) {
  if (given.PORTAL_STORE) openStore(given.PORTAL_STORE).close();
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  const env = { PORTAL_DATA: folder, PORTAL_DEMONSTRATION: '1', PORTAL_CLOCK: '1',
    PORTAL_PORT: '0', PORTAL_PER_MINUTE: '100000', PORTAL_TRIES: '1000', PORTAL_ROUND_MS: '100',
    ...given };
  const messages = gateway(join(folder, 'messages.db')).listen(0, '127.0.0.1');
  await once(messages, 'listening');
  env.PORTAL_GATEWAY = `http://127.0.0.1:${messages.address().port}`;
  const settings = read(env);
  const own = openOwn(settings.own);
  startClock(own, BEGIN);
  await addPeople(own);
  const store = openStore(settings.store);
  const clock = openClock(own, settings);
  const app = await buildApp({ settings, own, store, clock });
  const workers = [];
  const portal = { app, own, store, clock, settings, env, folder, workers };
  const start = (name) => {
    const worker = fork(fileURLToPath(new URL('../src/worker.js', import.meta.url)), [name],
      { env: { ...process.env, ...env } });
    workers.push(worker);
    return worker;
  };
  const close = async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await app.close();
    messages.closeAllConnections();
    await new Promise((done) => { messages.close(done); });
    store.close();
    own.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return Object.assign(portal, { start, close });
}

const field = (html, name) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? null;

/** Somebody with a browser's cookies. */
export class Visitor {
  constructor(app) {
    Object.assign(this, { app, cookies: {} });
  }

  async ask(method, url, payload, headers = {}) {
    const answer = await this.app.inject({ method, url, cookies: this.cookies, headers,
      ...(payload === undefined ? {} : { payload }) });
    for (const { name, value } of answer.cookies) this.cookies[name] = value;
    return answer;
  }

  get(url) {
    return this.ask('GET', url);
  }

  /** Sends a form as it stands on a page, with what is filled in. */
  async send(page, url, filled) {
    const html = (await this.get(page)).body;
    return this.post(url, { _csrf: field(html, '_csrf'), id: field(html, 'id'),
      expected: field(html, 'expected'), ...filled });
  }

  post(url, filled) {
    const pairs = Object.entries(filled).flatMap(([name, value]) =>
      [value].flat().filter((one) => one !== null && one !== undefined)
        .map((one) => [name, String(one)]));
    return this.ask('POST', url, new URLSearchParams(pairs).toString(),
      { 'content-type': 'application/x-www-form-urlencoded' });
  }

  async login(login) {
    const answer = await this.send('/dang-nhap', '/dang-nhap', { login, password: PASSWORD });
    if (answer.statusCode !== 303) throw new Error(`${login} cannot log in`);
    return this;
  }
}

/** A visitor who is logged in. */
export const official = (portal, login) => new Visitor(portal.app).login(login);

export const PETITION = {
  topic: 'infrastructure', matter: 'petition',
  content: 'Nắp hố ga trước số 63 Trần Phú bị mất, rất nguy hiểm.',
  'petitioner.name': 'Ksor H’Linh', 'petitioner.address': '118 Hùng Vương, Pleiku',
  'petitioner.phone': '0914222333',
};

/** Submits a petition on the web; gives its id, its code and the visitor. */
export async function submitted(portal, filled = {}) {
  const citizen = new Visitor(portal.app);
  const answer = await citizen.send('/gui', '/gui', { ...PETITION, ...filled });
  const caseId = /PA-\d{4}-\d{2}-\d{5}/.exec(answer.body)?.[0];
  const code = /id="ma">([^<]*)</.exec(answer.body)?.[1];
  if (!caseId) throw new Error(`not taken in: ${answer.statusCode} ${answer.body.slice(0, 500)}`);
  return { citizen, caseId, code };
}

/** An official does an act in a case. */
export const act = (visitor, caseId, kind, filled = {}) =>
  visitor.send(`/ho-so/${caseId}/lam/${kind}`, `/ho-so/${caseId}/lam/${kind}`, filled);

/** Waits until something is so; fails after some seconds. */
export async function until(what, body, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await body();
    if (value) return value;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((done) => { setTimeout(done, 50); });
  }
}

/** The messages that the gateway has. */
export const messagesOf = async (portal) =>
  (await fetch(`${portal.settings.gateway}/messages`)).json();
