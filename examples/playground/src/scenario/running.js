/** Runs a plan: its acts in order, each check compared with what the library decided. */
import { World } from '../engine/world.js';
import { Check, Failed } from './check.js';
import { CASE_CHECKS } from './check-case.js';
import { OVERSIGHT_CHECKS } from './check-oversight.js';
import { pathOf, recordedValue, VERDICT_CHECKS } from './check-verdict.js';
import { eventForm } from './events.js';
import { Speech } from './values.js';

export const CHECKS = { ...VERDICT_CHECKS, ...CASE_CHECKS, ...OVERSIGHT_CHECKS };

/** The checks by which a scenario shows that it means a refusal. */
const ASKED = ['refused', 'refused_because', 'duplicate', 'error'];

const TIMES = {
  time_passes: ({ time }) => ({ until: time }),
  times_checked: ({ time }) => ({ check: time }),
  restored: () => ({ restore: true }),
  sent_again: () => ({ again: true }),
};

/** The key of the last notice of a kind to a recipient. */
function noticeKey(world, { kind, to, key }) {
  const of = [...world.notices.values()].findLast((notice) => notice.kind === kind
    && notice.role === to?.role
    && (!['focal_point', 'head'].includes(to.role) || notice.unit === to.unit));
  return of?.key ?? (key || '0'.repeat(32));
}

function calendarVersion(world, name) {
  const all = world.law.calendars ?? [world.law.calendar];
  return all.map((one) => one.text('version', 'vi')).find((one) => one.endsWith(`+${name}`))
    ?? name;
}

/** Keys of notices, ids of events, paths of fields for what a sentence calls otherwise. */
function nameThings(data, world, speech) {
  const { words } = speech.grammar;
  if (data.notice && typeof data.notice === 'object') data.notice = noticeKey(world, data.notice);
  if ('calendar' in data) data.version = calendarVersion(world, data.version);
  if ('event' in data) {
    const labels = (kind) => [kind, ...['vi', 'en'].map((lang) => words.label('kind', kind, lang))];
    data.event = world.find(data.event, labels)?.event.id ?? data.event;
  }
  if ('field' in data) {
    data.field = pathOf(data.field, speech);
    data.value = recordedValue(data.field, data.value, speech);
  }
}

/** What a line does to a case, as an act of a world. */
export function actOf({ sentence, values, rows }, world, speech) {
  if (sentence.use === 'time') return TIMES[sentence.name](values);
  const form = eventForm(sentence.name, values, rows, speech);
  nameThings(form.data, world, speech);
  return { event: { id: world.nextId(form.kind, form.actor.role), ...form } };
}

/** A refusal that the scenario did not ask for makes it fail. */
function allAsked(state, speech) {
  const { last } = state.world;
  if (!state.unasked || !last) return;
  const said = last.verdict?.json(speech.lang).refusals
    .map(({ label, lawful }) => `${label}. ${lawful}`).join(' ');
  throw new Failed(speech.say('sự kiện được chấp nhận, hoặc một câu “bị từ chối …”',
    'an accepted event, or a sentence “it is refused …”'),
  last.error?.message ?? speech.say('bị từ chối', 'refused'), said);
}

function carryOut(act, state, speech) {
  const { world } = state;
  if (act.sentence.use === 'check') {
    if (ASKED.includes(act.sentence.name)) state.unasked = false;
    CHECKS[act.sentence.name](new Check(world, speech, act.values, act.rows));
    return;
  }
  allAsked(state, speech);
  const made = actOf(act, world, speech);
  state.acts.push(made);
  const taken = world.act(made);
  state.unasked = Boolean(taken.error) || world.outcome(taken) === 'refused';
  if (state.unasked && act.first) allAsked(state, speech);
}

function attempt(act, last, state, speech) {
  try {
    carryOut(act, state, speech);
    if (last) allAsked(state, speech);
    return null;
  } catch (error) {
    const known = error instanceof Failed || error instanceof state.world.petition.PetitionError;
    if (!known) throw error;
    const { wanted = '', decided = error.message, why = '' } = error;
    return { line: act.line, sentence: act.text, wanted, decided, why };
  }
}

/** Runs a plan. `{ failure, acts, held }`: the first sentence that does not hold, or null; the acts
 * up to it, in the form that a story has; how many checks held. */
export function runPlan(context, plan, scope) {
  const { petition, grammar, lawOf, profileOf } = context;
  const law = lawOf(plan.given);
  const speech = new Speech(grammar, plan.lang, plan.given, law);
  const world = Object.assign(new World(petition, law, plan.given, scope), { profileOf });
  const state = { world, acts: [], unasked: false };
  let held = 0;
  let failure = null;
  for (const [n, act] of plan.acts.entries()) {
    failure = attempt(act, n === plan.acts.length - 1, state, speech);
    if (failure) break;
    held += act.sentence.use === 'check' ? 1 : 0;
  }
  return { failure, acts: state.acts, held };
}
