/** Checks of what became of the last act: outcome, reasons, what was recorded and sent. */
import { millis } from '../engine/times.js';
import { isOf } from './check.js';
import { fieldOf, isFlag, plainValue } from './events.js';
import { fieldValue } from './tables.js';
import { Unreadable } from './values.js';

const citedBy = ({ refusals }) => refusals.flatMap(({ clauses }) => clauses);

function outcome(check, wanted) {
  const { verdict } = check;
  const why = verdict.refusals.map(({ label, requirement, lawful }) =>
    `${label}: ${requirement} ${lawful}`).join(' ');
  if (verdict.outcome !== wanted) {
    check.fail(check.label('outcome', wanted), check.label('outcome', verdict.outcome), why);
  }
  return verdict;
}

/** The events of the system that the last act added. */
const ownKinds = ({ world }) => world.appended(world.last)
  .filter(({ actor }) => actor.role === 'system').map(({ kind }) => kind);

function eventOf(check, name) {
  const labels = (kind) => [kind, check.speech.grammar.words.label('kind', kind, 'vi'),
    check.speech.grammar.words.label('kind', kind, 'en')];
  return check.world.find(name, labels)
    ?? check.fail(check.say(`một sự kiện “${name}”`, `an event “${name}”`), '');
}

/** The path of a field that a sentence calls by its label. */
export const pathOf = (name, speech) => speech.grammar.nameOf('fields', name, speech.lang) ?? name;

/** The value of a field as the record has it, where a sentence calls it by its label. */
export function recordedValue(path, text, speech) {
  try {
    const value = plainValue(path, fieldValue(path, text, speech), speech);
    return ['boolean', 'string'].includes(typeof value) ? value : text;
  } catch (error) {
    if (error instanceof Unreadable) return text;
    throw error;
  }
}

function sameField(check, event) {
  const path = pathOf(check.values.field, check.speech);
  const wanted = recordedValue(path, check.values.value, check.speech);
  const found = fieldOf(event, path) ?? (isFlag(path) ? false : '');
  const [one, other] = [wanted, found].map((value) =>
    (path.endsWith('_at') ? millis(value) : value));
  if (one !== other) check.fail(check.values.value, String(found));
}

/** An event of the case as a role is shown it. */
function shown(check) {
  const { seq } = eventOf(check, check.values.event);
  const { engine, case: of } = check.world;
  const record = check.keep(engine.regulation()).shownTo(of.save(engine), check.values.role);
  return JSON.parse(record).events[seq - 1];
}

const notices = ({ world, lang }) => world.last?.verdict?.json(lang).notices ?? [];

const noticeText = (check, one) => `${check.actor(one)}: ${check.label('notice_kind', one.kind)} `
  + `(${check.label('notice_channel', one.channel)})`;

/** The last notices of the kind and to the recipient that a sentence names. */
function given(check) {
  const { actor, notice_kind: kind } = check.values;
  return notices(check).filter((one) => one.kind === kind && isOf(actor, one));
}

function noSuchNotice(check) {
  const { actor, notice_kind: kind } = check.values;
  check.fail(`${check.actor(actor)}: ${check.label('notice_kind', kind)}`,
    notices(check).map((one) => noticeText(check, one)).join('; '));
}

function lawfulInstead(check) {
  const { kind, role, time } = check.values;
  const found = check.verdict.refusals.map(({ alternative }) => alternative).filter(Boolean);
  const fits = found.some((one) => one.kind === kind && one.role === role
    && (!time || (one.not_before && millis(one.not_before) === millis(time))));
  const shown = (one) => `${check.label('kind', one.kind)} (${check.label('role', one.role)})`;
  if (!fits) check.fail(shown(check.values), found.map(shown).join('; '));
}

const time = (check, seq, name) => {
  const wanted = millis(check.values.time);
  const found = millis(seq[name]);
  if (wanted !== found) check.fail(check.time(check.values.time), check.time(seq[name]));
};

export const VERDICT_CHECKS = {
  accepted(check) {
    outcome(check, 'accepted');
    const text = check.keep(check.world.last.verdict.explain()).json(check.lang);
    check.cites([...check.verdict.clauses, ...text.clauses]);
  },
  refused: (check) => check.cites(citedBy(outcome(check, 'refused'))),
  refused_because(check) {
    const verdict = outcome(check, 'refused');
    const shown = (codes) => codes.map((code) => check.label('refusal', code)).join('; ');
    check.equal(shown(check.values.refusals), shown(verdict.refusals.map(({ code }) => code)));
    check.cites(citedBy(verdict));
  },
  duplicate: (check) => outcome(check, 'duplicate'),
  relies_on(check) {
    const { verdict } = check;
    const found = [...verdict.readings, ...verdict.refusals.flatMap(({ readings }) => readings)];
    const missing = check.values.readings.filter((id) => !found.includes(id));
    if (missing.length) check.fail(check.values.readings.join(', '), found.join(', '));
  },
  not_cited(check) {
    const { verdict } = check;
    const found = [...verdict.clauses, ...citedBy(verdict)].map(({ id }) => id);
    const strange = check.values.clauses.filter((id) => found.includes(id));
    if (strange.length) check.fail(check.say('không viện dẫn', 'not cited'), strange.join(', '));
  },
  lawful_instead: lawfulInstead,
  explained(check) {
    const { refusals } = check.verdict;
    const { text } = check.keep(check.world.last.verdict.explain()).json(check.lang);
    const said = refusals.flatMap(({ requirement, lawful }) => [requirement, lawful]);
    check.contains(check.values.text, [text, ...said].join(' '));
  },
  error(check) {
    const { error } = check.world.last ?? {};
    check.equal(check.values.error, error?.code ?? check.say('không có lỗi', 'no error'));
  },
  recorded_too(check) {
    const shown = (kinds) => kinds.map((kind) => check.label('kind', kind)).join(', ');
    check.equal(shown(check.values.kinds), shown(ownKinds(check)));
  },
  nothing_recorded(check) {
    const found = ownKinds(check);
    if (found.length) check.fail(check.say('không ghi thêm gì', 'nothing more'), found.join(', '));
  },
  happened: (check) => time(check, eventOf(check, check.values.event).event, 'occurred_at'),
  was_recorded: (check) => time(check, eventOf(check, check.values.event).event, 'recorded_at'),
  field_in_force(check) {
    const { seq } = eventOf(check, check.values.event);
    sameField(check, JSON.parse(check.world.case.effectiveJson(seq)));
  },
  field_recorded: (check) => sameField(check, eventOf(check, check.values.event).event),
  shown: (check) => sameField(check, shown(check)),
  not_shown(check) {
    const found = fieldOf(shown(check), pathOf(check.values.field, check.speech));
    if (found) check.fail(check.say('không được xem', 'not shown'), String(found));
  },
  notice(check) {
    const channel = check.values.notice_channel;
    if (!given(check).some((one) => !channel || one.channel === channel)) noSuchNotice(check);
  },
  notice_text(check) {
    const [first] = given(check);
    if (!first) noSuchNotice(check);
    check.contains(check.values.text, first.text);
  },
  notices(check) {
    const rows = check.rows.map(({ who, notice_kind: kind, notice_channel: channel }) =>
      noticeText(check, { ...who, kind, channel }));
    check.same(rows, notices(check).map((one) => noticeText(check, one)));
  },
  no_notice(check) {
    const found = notices(check).map((one) => noticeText(check, one));
    const none = check.say('không có thông báo nào', 'no notice');
    if (found.length) check.fail(none, found.join('; '));
  },
};
