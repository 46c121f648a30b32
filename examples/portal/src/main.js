/** Starts the portal: the mock gateway in this process, the web server and the workers as processes
 * of their own, begun again when one of them dies. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { openClock, startClock } from './clock.js';
import { BEGIN, fill } from './demo.js';
import { gateway } from './gateway.js';
import { openOwn } from './own.js';
import { addPeople, PASSWORD, PEOPLE } from './people.js';
import { settings as read } from './settings.js';
import { openStore } from './store.js';
import { roleTitle } from './title.js';

const AGAIN_MS = 500;
const PORT_TAKEN = 98;
const settings = read();

async function prepare() {
  mkdirSync(settings.folder, { recursive: true });
  const own = openOwn(settings.own);
  if (settings.clock) startClock(own, BEGIN);
  const store = openStore(settings.store);
  if (settings.demonstration) {
    await addPeople(own);
    fill({ store, own }, openClock(own, settings).now());
  }
  store.close();
  own.close();
}

const children = new Map();
let ending = false;

/** Runs a file as a process, and again when it ends. */
function run(name, file, ...given) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), given);
  children.set(name, child);
  child.on('exit', (code) => {
    if (name === 'server' && code === PORT_TAKEN) end(1);
    if (!ending) setTimeout(() => ending || run(name, file, ...given), AGAIN_MS);
  });
}

function end(code) {
  ending = true;
  for (const child of children.values()) child.kill('SIGTERM');
  process.exit(code);
}

await prepare();
const messages = gateway(settings.messages).listen(settings.gatewayPort, '127.0.0.1');
await once(messages, 'listening').catch((error) => {
  console.error(`the mock gateway: ${error.message}; PORTAL_GATEWAY_PORT sets its port`);
  process.exit(1);
});
run('server', './server.js');
for (let i = 1; i <= settings.workers; i += 1) run(`worker-${i}`, './worker.js', `worker-${i}`);
process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));

console.log(`Cổng 1022: http://${settings.host}:${settings.port}/`);
if (settings.demonstration) {
  console.log(`Tài khoản minh họa, mật khẩu ${PASSWORD}:`);
  for (const one of PEOPLE) console.log(`  ${one.login.padEnd(12)}${one.name}, ${roleTitle(one)}`);
}
