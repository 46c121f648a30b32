/** A limit: from an instant, so much of a unit; when it ends, and how that was counted. */
import { dateRows, joined } from './rows.js';
import { localOf } from './times.js';

export const UNITS = ['hours', 'working-days', 'days'];

/** The largest amount of each unit: some thirty years. */
export const MOST = { hours: 60_000, 'working-days': 7_500, days: 10_000 };

/** When it ends, and the stretches until then. */
function ended(calendar, { from, amount, unit }) {
  if (unit === 'hours') return calendar.explain(from, amount * 3600, 'earliest');
  const due = unit === 'days'
    ? calendar.addDays(from, amount)
    : calendar.addWorkingDays(from, amount, 'earliest');
  return calendar.explainBetween(from, due);
}

const PLAIN = { why: 'counted', day: 'ordinary', reason: null, instrument: null, hours: [] };

/**
 * The rows of a limit in days: the date of the start does not count (Civil Code 2015, Art. 147); of
 * working days those that have working time do; of all days each, and a last one without working
 * time moves on (Art. 148).
 */
function numbered(rows, { amount, unit }) {
  let number = 0;
  return rows.map((row, index) => {
    if (index === 0) return { ...row, mark: 'start' };
    const counts = unit === 'days' ? number < amount : row.seconds > 0;
    if (!counts) return { ...row, mark: row.seconds > 0 ? 'moved' : 'skipped' };
    number += 1;
    const told = unit === 'days' ? { ...row, ...PLAIN } : row;
    return { ...told, mark: 'counted', number, lastNumber: number };
  });
}

/** Everything that the page tells of a limit. */
export function counted(calendar, limit, lang) {
  const sum = ended(calendar, limit);
  const { result, provisional, stretches } = sum.json(lang);
  sum.close();
  const due = new Date(result);
  const rows = dateRows(stretches);
  const told = limit.unit === 'hours'
    ? rows.map((row) => ({ ...row, mark: row.seconds > 0 ? 'counted' : 'skipped' }))
    : numbered(rows, limit);
  const offset = calendar.coverage().utcOffsetSeconds;
  return { due, dueAt: localOf(due, offset), fromAt: localOf(limit.from, offset), provisional,
    rows: joined(told), dates: datesOf(told) };
}

/** Which dates counted. */
const datesOf = (rows) =>
  new Set(rows.filter(({ mark }) => mark === 'counted').map(({ first }) => first));
