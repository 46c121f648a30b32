/** The store of cases: opened under the law of the portal, and asked to judge and keep events. An
 * event and its notices are stored together or not at all, by the number of events that its author
 * has seen. */
import { setTimeout as wait } from 'node:timers/promises';

import { PetitionError } from 'petition';
import { Store } from 'petition/store';

import { registry } from './law.js';

const TRIES = 5;
const PAUSE_MS = 40;

/** Opens the store at a URL, and makes it at its first use. */
export function openStore(url) {
  try {
    return Store.open(url, registry);
  } catch (error) {
    if (error.code !== 'unavailable') throw error;
    Store.init(url);
    return Store.open(url, registry);
  }
}

/** True for the error of that code, as 'stale'. */
export const isError = (error, code) => error instanceof PetitionError && error.code === code;

/** What a call gives; while others keep the store occupied it is made again, a few times. */
export async function patiently(call) {
  for (let tries = 1; ; tries += 1) {
    try {
      return call();
    } catch (error) {
      if (tries === TRIES || !isError(error, 'busy')) throw error;
      await wait(PAUSE_MS * tries);
    }
  }
}

/** Judges an event and stores what comes of it; gives the verdict as JSON. Throws 'stale' when the
 * case has other events than `expected`, which is null where a machine acts. */
export async function submit(store, caseId, event, expected) {
  const verdict = await patiently(() => store.submit(caseId, event, expected));
  try {
    return verdict.json('vi');
  } finally {
    verdict.close();
  }
}

/** The cases of a list, as { id, unit, due, wakeup, events, position }; closes it. */
export function rowsOf(cases) {
  try {
    return Array.from({ length: cases.count() }, (_, i) => ({
      id: cases.text(i, 'id'),
      unit: cases.text(i, 'unit'),
      ...cases.get(i),
    }));
  } finally {
    cases.close();
  }
}

/** All cases that have what is asked for, page after page. */
export function* findAll(store, { position = null, unit = null, dueBefore = null } = {}) {
  const page = 500;
  for (let after = null; ;) {
    const rows = rowsOf(store.find(position, unit, dueBefore, after, page));
    yield* rows;
    if (rows.length < page) return;
    after = rows.at(-1).id;
  }
}
