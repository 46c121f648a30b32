/** What somebody may do with a case now. Each act of the role is a button; where the law does not
 * permit it, the button is grey and says why, in the words of the law itself: the library is asked
 * on a copy of the case. */
import { closing } from './cases.js';
import { actorOf, eventOf } from './events.js';
import { word } from './words.js';

const ORDER = [
  'answered', 'forwarded', 'appointed', 'rescheduled', 'not_competent', 'assigned',
  'progress_reported', 'referred', 'declined', 'recalled', 'escalated', 'reminded', 'urged',
  'published', 'withheld', 'publication_withdrawn', 'published_by_unit', 'rated', 'commented',
  'confidentiality_requested', 'withdrawn', 'corrected', 'notified',
];
const BEFORE_CASE = ['received', 'regulation_changed', 'calendar_changed'];
const SHOWN_ALWAYS = { operator: ['reminded'] };
const HOUR = 3_600_000;

/** An event of a kind that says as little as can be judged. */
const TRIAL = {
  appointed: (now) => ({ due_at: new Date(now.getTime() + HOUR).toISOString() }),
  rescheduled: (now) => ({ due_at: new Date(now.getTime() + HOUR).toISOString() }),
  reminded: (now) => ({ due_at: now.toISOString() }),
  escalated: (_, { position }) => (position === 'head' ? { from: 'head', to: 'office' }
    : { from: 'focal_point', to: 'head' }),
  corrected: (_, __, events) => ({ event: events[0].id, field: 'content', value: '' }),
};

/** Of whom the act can be, which `permitted` does not ask. */
const OF_ANOTHER = ['not_holder', 'not_sender'];

/** The refusals of an event that is only tried. */
function tried({ engine, petition, events, state }, kind, actor, now) {
  const data = TRIAL[kind]?.(now, state, events) ?? {};
  const event = eventOf({ id: 'trial', kind, data, actor, now });
  return closing([petition.copy()], (copy) =>
    closing([engine.submit(copy, event)], (verdict) => verdict.json('vi').refusals));
}

const reasonOf = ({ code, requirement, lawful, clauses }) => ({
  code, requirement, lawful, clauses: clauses.map(({ citation }) => citation),
});

function actOf(view, { kind, permitted, reasons }, actor, now) {
  const label = word('kind', kind);
  const refusals = tried(view, kind, actor, now);
  const against = refusals.filter(({ code }) =>
    reasons.includes(code) || OF_ANOTHER.includes(code));
  const told = against.map(reasonOf);
  for (const code of reasons) {
    if (!told.some((one) => one.code === code)) {
      told.push({ code, requirement: word('refusal', code), lawful: null, clauses: [] });
    }
  }
  return { kind, label, permitted: permitted && told.length === 0, reasons: told };
}

/** The acts of a user in a case, or of the petitioner where `forPetitioner`; in a fixed order. */
export function actsOf(view, user, now, forPetitioner = false) {
  const actor = actorOf(user, forPetitioner);
  const { engine, petition } = view;
  const at = new Date(Math.max(now, new Date(view.state.recorded_at)));
  const all = closing([engine.permitted(petition, at)], (permissions) => permissions.json());
  return all
    .filter(({ role, kind, reasons }) => role === actor.role && !BEFORE_CASE.includes(kind)
      && (!reasons.includes('wrong_role') || SHOWN_ALWAYS[role]?.includes(kind)))
    .map((permission) => actOf(view, permission, actor, at))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
