/** A portal in processes of its own, and visitors that reach it over HTTP. */
import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { until } from './portal.js';

/** A port that is free now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((done) => { server.close(done); });
  return port;
}

/** Starts a file of the portal as a process. */
export const startProcess = (file, env, ...given) =>
  fork(fileURLToPath(new URL(`../src/${file}`, import.meta.url)), given,
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

/** What a Visitor asks, in the place of an application in this process. */
export const remote = (address) => ({
  async inject({ method, url, cookies, headers, payload }) {
    const answer = await fetch(address + url, { method, redirect: 'manual', body: payload,
      headers: { ...headers, cookie: Object.entries(cookies)
        .map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ') } });
    const set = answer.headers.getSetCookie().map((line) => {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      return { name, value: decodeURIComponent(value) };
    });
    return { statusCode: answer.status, body: await answer.text(), cookies: set };
  },
});

/** Waits until something answers there. */
export const answering = (address) => until(`${address} answers`, () =>
  fetch(`${address}/tra-cuu`).then(({ ok }) => ok, () => false));
