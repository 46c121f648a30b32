/** Checks of where the case stands: state, due times, obligations, who may do what. */
import { dateIn, millis, sayAmount } from '../engine/times.js';
import { isOf } from './check.js';

const UNIT_LEVELS = ['focal_point', 'head'];

const ofState = (key, table) => (check) => {
  const found = check.world.case.state()[key];
  check.equal(check.values[table ?? 'times'], found,
    (word) => (table ? check.label(table, word) : String(word)));
};

function sumOf(check) {
  return check.explainedDue()?.sum ?? check.fail(
    check.say('một hạn tính theo giờ làm việc', 'a due time in working time'),
    check.time(check.due));
}

function leftOut(check) {
  const { date, reason } = check.values;
  const day = (time) => dateIn(check.world.iso(time));
  const fits = sumOf(check).stretches.some((one) => day(one.from) <= date && date < day(one.to)
    && one.why !== 'counted' && (!reason || one.reason === reason));
  if (!fits) check.fail(check.say('không tính ngày này', 'left out: that day'),
    check.say('cách tính khác', 'another sum'));
}

/** What a case can be as of a time: [overdue, answered late]. */
function timely(check, overdue, late) {
  const found = check.timeliness();
  const shown = (...flags) => ({
    'true,false': check.say('trễ hạn', 'overdue'),
    'false,false': check.say('không trễ hạn', 'not overdue'),
    'false,true': check.say('đã trả lời nhưng trễ hạn', 'answered, but late'),
  })[flags.join()];
  check.equal(shown(overdue, late), shown(found.overdue, found.answered_late));
  const { since } = check.values;
  if (since && millis(since) !== (found.overdue_since && millis(found.overdue_since))) {
    check.fail(check.time(since), check.time(found.overdue_since));
  }
}

const lapsedOf = (check) => check.timeliness().deadlines.filter(({ lapsed }) => lapsed);

function lapseText(check, { level, unit, due, counted }) {
  const of = UNIT_LEVELS.includes(level) ? ` ${check.speech.unitName(unit ?? '')}` : '';
  const marked = counted ? check.say('tính trễ', 'counts')
    : check.say('không tính', 'does not count');
  return `${check.label('position', level)}${of}, ${check.time(due)}, ${marked}`;
}

function lateBy(check) {
  const { duration, position } = check.values;
  if (!duration.working) check.fail(check.say('giờ làm việc', 'working time'), '');
  const late = lapsedOf(check).filter(({ level }) => level === position)
    .map(({ late_s: seconds }) => seconds);
  if (!late.includes(duration.seconds)) {
    check.fail(sayAmount(duration.seconds, check.lang),
      late.map((seconds) => sayAmount(seconds, check.lang)).join(', '));
  }
}

const owedText = (check, { role, unit, owed, due }) => {
  const limit = due ? ` (${check.time(due)})` : '';
  return `${check.actor({ role, unit })}: ${check.speech.written('owed', owed)}${limit}`;
};

const allOwed = (check) => check.obligations.map((one) => owedText(check, one)).join('; ')
  || check.say('không còn nghĩa vụ', 'nothing is owed');

function owes(check, atOnce) {
  const { actor, owed, time } = check.values;
  const found = check.obligations.find((one) => one.owed === owed && isOf(actor, one));
  if (!found) check.fail(owedText(check, { ...actor, owed }), allOwed(check));
  if (time) check.dueIs(time, found.due);
  if (atOnce) check.equal(true, found.at_once);
  check.cites(found.clauses);
}

const owedOf = (check) => check.obligations.filter(({ owed }) => owed === check.values.owed);

function permission(check, wanted) {
  const { kind, role, refusals = [] } = check.values;
  const { engine, case: of } = check.world;
  const found = check.keep(engine.permitted(of, new Date(check.values.time))).json()
    .find((one) => one.kind === kind && one.role === role);
  const shown = (may) => (may ? check.say('được', 'may') : check.say('không được', 'may not'));
  check.equal(shown(wanted), shown(found.permitted));
  const missing = refusals.filter((code) => !found.reasons.includes(code));
  if (missing.length) {
    const labels = (codes) => codes.map((code) => check.label('refusal', code)).join('; ');
    check.fail(labels(refusals), labels(found.reasons));
  }
}

function dueSum(check) {
  const { duration, time } = check.values;
  const start = new Date(time);
  check.dueIs(duration.working
    ? check.world.law.calendar.add(start, duration.seconds, 'earliest')
    : new Date(start.getTime() + duration.seconds * 1000), check.due);
}

function nextCheck(check, wanted) {
  const { engine, case: of } = check.world;
  const found = engine.nextWakeup(of);
  if ((wanted && millis(wanted)) !== (found && found.getTime())) {
    check.fail(check.time(wanted), check.time(found));
  }
}

export const CASE_CHECKS = {
  position: ofState('position', 'position'),
  commitment: ofState('commitment', 'commitment'),
  publication: ofState('publication', 'publication'),
  promises: ofState('promises'),
  returns: ofState('returns'),
  holder: (check) => check.equal(check.values.unit, check.world.case.text('holder'),
    (id) => check.speech.unitName(id)),
  regulation_in_force(check) {
    const regulation = check.keep(check.world.engine.regulation());
    check.equal(check.values.version, regulation.text('version', 'vi'));
  },
  due: (check) => check.dueIs(check.values.time, check.due),
  no_due: (check) => check.dueIs(null, check.due),
  due_sum: dueSum,
  left_out: leftOut,
  provisional(check) {
    if (!sumOf(check).provisional) {
      check.fail(check.say('có ngày chưa công bố', 'days not announced yet'),
        check.say('mọi ngày đã công bố', 'all days announced'));
    }
  },
  next_check: (check) => nextCheck(check, check.values.time),
  no_next_check: (check) => nextCheck(check, null),
  overdue: (check) => timely(check, true, false),
  not_overdue: (check) => timely(check, false, false),
  answered_late: (check) => timely(check, false, true),
  answered_in_time(check) {
    timely(check, false, false);
    check.equal('answered', check.world.case.state().position);
  },
  late_by: lateBy,
  lapses(check) {
    const rows = check.rows.map(({ position, unit, due, counted = true }) =>
      lapseText(check, { level: position, unit, due, counted }));
    check.same(rows, lapsedOf(check).map((one) => lapseText(check, one)));
  },
  no_lapse(check) {
    const found = lapsedOf(check).map((one) => lapseText(check, one));
    if (found.length) check.fail(check.say('chưa hạn nào hết', 'no lapse'), found.join('; '));
  },
  owes: (check) => owes(check, false),
  owes_at_once: (check) => owes(check, true),
  owed_since(check) {
    const found = owedOf(check).map(({ since }) => since);
    if (!found.some((since) => millis(since) === millis(check.values.time))) {
      check.fail(check.time(check.values.time), found.map((since) => check.time(since)).join(', '));
    }
  },
  not_owed(check) {
    if (owedOf(check).length) {
      check.fail(check.say('không ai phải làm việc này', 'nobody owes it'), allOwed(check));
    }
  },
  obligations(check) {
    const rows = check.rows.map(({ who, owed, due }) => owedText(check, { ...who, owed, due }));
    check.same(rows, check.obligations.map((one) => owedText(check, one)));
  },
  nothing_owed(check) {
    if (check.obligations.length) {
      check.fail(check.say('không còn nghĩa vụ', 'nothing is owed'), allOwed(check));
    }
  },
  owed_explained(check) {
    const said = check.obligations.map(({ owed }, index) =>
      (owed === check.values.owed ? check.explained(index).text : ''));
    check.contains(check.values.text, said.join(' '));
  },
  owed_relies_on(check) {
    const found = owedOf(check).flatMap(({ readings }) => readings);
    const missing = check.values.readings.filter((id) => !found.includes(id));
    if (missing.length) check.fail(check.values.readings.join(', '), found.join(', '));
  },
  permitted: (check) => permission(check, true),
  not_permitted: (check) => permission(check, false),
};
