/** A worker: lets time pass over the cases that are due, and sends the notices that wait. Any
 * number of them may run side by side. */
import { setTimeout as wait } from 'node:timers/promises';

import { openClock } from './clock.js';
import { sendSome } from './notices.js';
import { openOwn } from './own.js';
import { settings as read } from './settings.js';
import { isError, openStore } from './store.js';

const settings = read();
const worker = process.argv[2] ?? `worker-${process.pid}`;
const own = openOwn(settings.own);
const portal = { settings, own, store: openStore(settings.store), clock: openClock(own, settings) };

async function round() {
  portal.store.sweep(portal.clock.now());
  for (let busy = true; busy;) {
    const { sent } = await sendSome(portal, worker);
    busy = sent > 0;
  }
}

process.on('disconnect', () => process.exit(0)); // who started it is gone

for (;;) {
  try {
    await round();
  } catch (error) {
    if (!isError(error, 'busy')) console.error(`${worker}: ${error.message}`);
  }
  await wait(settings.roundMs);
}
