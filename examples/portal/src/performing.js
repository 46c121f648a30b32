/** Doing an act: a form becomes an event, the event is judged and stored by the number of events
 * that the form was made for, and what came of it is told. */
import { keepFiles, problemOf } from './attachments.js';
import { actorOf, eventOf } from './events.js';
import { dataOf, FIELDS } from './fields.js';
import { isError, submit } from './store.js';

/** Before an event is stored: what the portal itself has to know of it. */
function prepare({ own }, caseId, kind, data) {
  if (kind !== 'assigned') return;
  const add = own.prepare('INSERT INTO coordinating VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const unit of [data.coordinating ?? []].flat()) add.run(unit, caseId);
}

/** True where this very form was stored before: its answer was lost, and it is sent again. The
 * library cannot know, for it has another time now. */
function isThere({ store }, caseId, { id, kind }) {
  return JSON.parse(store.recordJson(caseId)).events.some((event) =>
    event.id === id && event.kind === kind);
}

/** What came of an act: { outcome, verdict, problem }, where the outcome is 'accepted', 'refused',
 * 'duplicate', 'stale', or 'unfit' for what the law was not even asked. */
export async function perform(portal, view, { user, kind, body, files = [], forPetitioner }) {
  const { own, store, clock } = portal;
  const expected = Number(body.expected);
  const problem = problemOf(files);
  if (problem) return { outcome: 'unfit', problem };
  if (!Number.isSafeInteger(expected) || expected < 0 || !/^[\w-]{8,64}$/.test(body.id ?? '')) {
    return { outcome: 'unfit', problem: 'Biểu mẫu không đầy đủ. Hãy mở lại trang.' };
  }
  const form = { id: body.id, kind };
  if (isThere(portal, view.id, form)) return { outcome: 'duplicate' };
  const data = dataOf(kind, FIELDS[kind], body, view);
  const now = new Date(Math.max(clock.now(), new Date(view.state.recorded_at)));
  const actor = actorOf(user, forPetitioner);
  const event = eventOf({ id: body.id, kind, data, actor, now });
  prepare(portal, view.id, kind, data);
  if (files.length) keepFiles(own, view.id, body.id, files);
  try {
    const verdict = await submit(store, view.id, event, expected);
    return { outcome: verdict.outcome, verdict };
  } catch (error) {
    if (isError(error, 'stale')) {
      return { outcome: isThere(portal, view.id, form) ? 'duplicate' : 'stale' };
    }
    if (isError(error, 'invalid_time')) {
      return { outcome: 'unfit', problem: 'Thời điểm ghi chưa đúng, ví dụ 16:00 ngày 25/11/2026.' };
    }
    throw error;
  }
}
