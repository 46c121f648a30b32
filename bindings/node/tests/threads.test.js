/** Objects of one thread are used by another, as the library allows it. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { Worker } from 'node:worker_threads';

import { Engine } from 'petition';
import { addressOf } from '../lib/handle.js';
import { engine, events, submitted } from './given.js';

test('two threads use one engine', async () => {
  const told = (index) => new Promise((resolve, reject) => {
    const workerData = { address: addressOf(engine, Engine), events, id: `T-${index}` };
    const worker = new Worker(new URL('thread.js', import.meta.url), { workerData });
    worker.once('message', resolve).once('error', reject);
  });
  const [one, two] = await Promise.all([told(1), told(2)]);
  assert.equal(one, two);
  assert.equal(one, engine.obligations(submitted(events.length).petition).jsonText('vi'));
});
