/**
 * The structs of the library.
 * Made of petition_store.h by bindings/generate; do not edit.
 */
import { struct } from '../../lib/struct.js';
import { instantOf } from '../../lib/value.js';
import { wordOf } from '../../lib/word.js';
import { Position } from '../words.js';

export const StoreCount = struct(
  {
    cases: 'uint64_t',
    events: 'uint64_t',
    notices: 'uint64_t',
  },
  (c) => ({
    cases: Number(c.cases),
    events: Number(c.events),
    notices: Number(c.notices),
  }),
);

export const StoreSwept = struct(
  {
    cases: 'uint64_t',
    events: 'uint64_t',
    notices: 'uint64_t',
    retried: 'uint64_t',
    failed: 'uint64_t',
  },
  (c) => ({
    cases: Number(c.cases),
    events: Number(c.events),
    notices: Number(c.notices),
    retried: Number(c.retried),
    failed: Number(c.failed),
  }),
);

export const StoredCase = struct(
  {
    wakeup_s: 'int64_t',
    due_s: 'int64_t',
    events: 'uint32_t',
    position: 'int32_t',
  },
  (c) => ({
    wakeup: instantOf(c.wakeup_s),
    due: instantOf(c.due_s),
    events: Number(c.events),
    position: wordOf(Position, c.position),
  }),
);
