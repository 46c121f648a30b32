/** What a case would come to under another law: another figure, reading, day or province. Both are
 * followed through time anew by the library, so that shorter limits lapse earlier. */
import { regulationJson } from './law.js';
import { isOwn, live } from './world.js';
import { Speech } from '../scenario/values.js';

const ASPECTS = ['position', 'holder', 'due', 'dues', 'overdue', 'refused', 'owed'];

/** Ids that the other regulation does not have are taken for the first that it has. */
function mapped(event, regulation) {
  if (event.kind !== 'received') return event;
  const data = { ...event.data };
  for (const [field, list] of [['channel', regulation.channels], ['topic', regulation.topics]]) {
    const known = list.some(({ id }) => id === data[field]);
    if (!known && list.length) data[field] = list[0].id;
  }
  return { ...event, data };
}

/** The record without what the library recorded itself: that follows anew. */
function recordFor(record, regulation) {
  const events = record.events.filter((event) => !isOwn(event))
    .map((event, n) => ({ ...mapped(event, regulation), seq: n + 1 }));
  return JSON.stringify({ ...record, events });
}

/** Where a record leads under a law by a time: plain data with labels. */
function standing(context, law, given, record, at, lang, scope) {
  const { petition, grammar } = context;
  const speech = new Speech(grammar, lang, given, law);
  const story = scope.keep(law.engine.follow(recordFor(record, regulationJson(law, lang)), at));
  const count = story.count();
  const of = scope.keep(count ? story.case(count - 1) : new petition.Case(given.caseId));
  const verdicts = Array.from({ length: count }, (_, n) =>
    scope.keep(story.verdict(n)).json(lang));
  const due = law.engine.due(of);
  const timeliness = scope.keep(law.engine.timeliness(of, at)).json();
  const holder = of.text('holder');
  const owed = scope.keep(law.engine.obligations(of)).json(lang);
  return {
    position: speech.label('position', of.state().position),
    holder: holder ? speech.unitName(holder) : null,
    due: due && speech.toldTime(due),
    dues: timeliness.deadlines.map((one) => speech.toldTime(one.due)),
    overdue: timeliness.overdue || timeliness.answered_late,
    refused: verdicts.flatMap(({ refusals }) => refusals.map(({ label }) => label)),
    owed: owed.map(({ role, unit, label }) =>
      `${speech.actor({ role, unit: unit ?? '' })}: ${label}`),
  };
}

/** The difference that another choice makes: `{ before, after, changed, clauses }`; the clauses are
 * those under which a law is improved. `change` is laid over what is given. */
export function whatIf(context, story, change, lang, scope) {
  const law = context.lawOf(story.given);
  const given = { ...story.given, ...change };
  const other = context.lawOf(given);
  if (!law.engine || !other.engine) return null;
  const world = live(context.petition, law, story, scope);
  if (!world.now) return null;
  const at = new Date(world.now);
  const record = JSON.parse(world.record());
  const before = standing(context, law, story.given, record, at, lang, scope);
  const after = standing(context, other, given, record, at, lang, scope);
  const changed = ASPECTS.filter((name) =>
    JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return { before, after, changed };
}
