/** The way of a case, step by step: each event judged again, with the clauses that it rests on and
 * the notices that it gave rise to. */
import { Case } from 'petition';

import { closing } from './cases.js';
import { registry } from './law.js';

const bare = ({ seq, law, ...event }) => JSON.stringify(event);

/** The steps of a record: { event, clauses, notices }; a notice has `sentAt` where it was sent. */
export function historyOf({ case: id, events }) {
  const sent = new Map(events.filter(({ kind }) => kind === 'notified')
    .map(({ data, recorded_at: at }) => [data.notice, at]));
  return closing([new Case(id)], (petition) => events.map((event) =>
    closing([registry.engine(petition, new Date(event.occurred_at))], (engine) =>
      closing([engine.submit(petition, bare(event))], (verdict) => {
        const { clauses, notices } = verdict.json('vi');
        return { event, clauses,
          notices: notices.map((one) => ({ ...one, sentAt: sent.get(one.key) ?? null })) };
      }))));
}

/** The notices of a case that nobody has recorded as sent. */
export const unsentOf = (steps) => steps.flatMap(({ notices }) => notices)
  .filter(({ sentAt }) => sentAt === null);
