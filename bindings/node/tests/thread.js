/** A thread that judges cases by an engine of another thread, which is kept there meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';

import { native } from '../generated/native.js';
import { check, err } from '../lib/error.js';
import { utf8, written } from '../lib/text.js';
import { space } from '../lib/value.js';

const { address, events, id } = workerData;

function given(call) {
  const out = space.pointer();
  check(call(out));
  return out[0];
}

function owed() {
  const petition = given((out) => native.case_new(...utf8(id), out, err));
  for (const event of events) {
    native.verdict_free(
      given((out) => native.engine_submit(address, petition, ...utf8(event), out, err)),
    );
  }
  const all = given((out) => native.engine_obligations(address, petition, out, err));
  const text = written((...room) => native.obligations_json(all, 0, ...room, err));
  native.obligations_free(all);
  native.case_free(petition);
  return text;
}

const first = owed();
for (let i = 0; i < 2000; i += 1) if (owed() !== first) throw new Error('not the same');
parentPort.postMessage(first);
