/** Taking in: a form becomes the first event of a new case. */
import { createHash } from 'node:crypto';

import { keepFiles, problemOf } from './attachments.js';
import { codeOf, numberFor } from './codes.js';
import { eventOf } from './events.js';
import { dataOf } from './fields.js';
import { isError, submit } from './store.js';

/** The id of the event that a form makes. Who sends the form again is given the code of the case, so
 * the id of the form stands in no record, where officials could read it. */
export const eventIdOf = (form) =>
  createHash('sha256').update(form).digest('hex').slice(0, 32);

/** True where this very form made the case before: its answer was lost, and it is sent again. The
 * library cannot know, for it has another time now. */
function isThere(store, caseId, id) {
  try {
    return JSON.parse(store.recordJson(caseId)).events[0].id === id;
  } catch (error) {
    if (isError(error, 'unknown_name')) return false;
    throw error;
  }
}

/** What came of it: { outcome, caseId, code, verdict, problem }. The same request makes one case,
 * however often it is sent. */
export async function takeIn(portal, { fields, body, files = [], actor, given = {} }) {
  const { own, store, clock } = portal;
  const problem = problemOf(files);
  if (problem) return { outcome: 'unfit', problem };
  if (!/^[\w-]{8,64}$/.test(body.id ?? '')) {
    return { outcome: 'unfit', problem: 'Biểu mẫu không đầy đủ. Hãy mở lại trang.' };
  }
  const now = clock.now();
  const data = { content_clear: false, ...dataOf('received', fields, body, {}), ...given };
  const id = eventIdOf(body.id);
  const caseId = numberFor(own, body.id, now);
  const code = codeOf(own, caseId);
  if (isThere(store, caseId, id)) return { outcome: 'duplicate', caseId, code };
  const event = eventOf({ id, kind: 'received', data, actor, now });
  if (files.length) keepFiles(own, caseId, id, files);
  const verdict = await submit(store, caseId, event, null);
  return { outcome: verdict.outcome, caseId, code, verdict };
}
