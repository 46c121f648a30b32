/** Taking in: a form becomes the first event of a new case. */
import { keepFiles, problemOf } from './attachments.js';
import { codeOf, numberFor } from './codes.js';
import { eventOf } from './events.js';
import { dataOf } from './fields.js';
import { submit } from './store.js';

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
  const caseId = numberFor(own, body.id, now);
  const event = eventOf({ id: body.id, kind: 'received', data, actor, now });
  if (files.length) keepFiles(own, caseId, body.id, files);
  const verdict = await submit(store, caseId, event, null);
  return { outcome: verdict.outcome, caseId, code: codeOf(own, caseId), verdict };
}
