/** The calls of the transcript, in its order, give what they gave there, byte for byte. */
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import test from 'node:test';

import * as petition from 'petition';
import { replay } from './calls.js';

test('the transcript', async () => {
  const file = process.env.PETITION_TRANSCRIPT;
  assert.ok(file, 'PETITION_TRANSCRIPT names no file');
  const made = replay(petition);
  let count = 0;
  for await (const written of createInterface({ input: createReadStream(file) })) {
    const line = made(JSON.parse(written));
    if (line) {
      assert.deepEqual(line.told, line.expected, written);
      count += 1;
    }
  }
  assert.ok(count > 0);
});
