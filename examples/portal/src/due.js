/** Who holds a case, until when, and why: what is owed, with the sum of its due time day by day. */
import { closing } from './cases.js';
import { calendar, readingText, unitLabel } from './law.js';
import { amountOf, clockOf, dayOf } from './times.js';
import { word } from './words.js';

const seconds = ({ from, to }) => (new Date(to) - new Date(from)) / 1000;

function dayLine(day, stretches) {
  const counted = stretches.filter(({ why }) => why === 'counted');
  const off = stretches.find(({ why }) => why === 'day_off' || why === 'rest_day');
  return {
    day,
    counted: counted.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`),
    amount: counted.length
      ? amountOf(counted.reduce((sum, one) => sum + seconds(one), 0), Math.round) : null,
    why: off ? [word('stretch', off.why), off.reason].filter(Boolean).join(': ') : null,
    instrument: off?.instrument ?? null,
  };
}

/** A stretch cut at midnight, so that each part lies in one day. */
function* parts(stretch) {
  const DAY = 86_400_000;
  const OFFSET = 7 * 3_600_000;
  const end = new Date(stretch.to).getTime();
  for (let from = new Date(stretch.from).getTime(); from < end;) {
    const midnight = (Math.floor((from + OFFSET) / DAY) + 1) * DAY - OFFSET;
    const to = Math.min(end, midnight);
    yield { ...stretch, from: new Date(from), to: new Date(to) };
    from = to;
  }
}

/** A sum as a table: a line for each day, with what counted and why the rest did not. */
export function tableOf(sum) {
  const days = new Map();
  for (const part of sum.stretches.flatMap((one) => [...parts(one)])) {
    const day = dayOf(part.from);
    days.set(day, [...(days.get(day) ?? []), part]);
  }
  return {
    start: sum.start, result: sum.result, calendar: sum.calendar, provisional: sum.provisional,
    amount: sum.amount_s ? `${amountOf(sum.amount_s)} làm việc` : `${sum.days} ngày`,
    days: [...days].map(([day, stretches]) => dayLine(day, stretches))
      .filter(({ counted, why }) => counted.length || why),
  };
}

/** How far off a due time is, in working time. */
export function distanceTo(due, now) {
  const left = calendar.between(now, due);
  if (now > due) return { late: true, text: `trễ ${amountOf(left)} làm việc` };
  return { late: false, text: left > 0 ? `còn ${amountOf(left)} làm việc` : 'đến hạn' };
}

function owedOf(obligations, one, index, now) {
  const { text, sum } = closing([obligations.explain(index)], (why) => why.json('vi'));
  const due = one.due && new Date(one.due);
  return {
    ...one, due, text, sum: sum && tableOf(sum),
    who: one.unit ? `${word('role', one.role)} của ${unitLabel(one.unit)}`
      : word('role', one.role),
    distance: due && distanceTo(due, now),
    readings: one.readings.map((id) => ({ id, text: readingText(id) })),
  };
}

/** What is owed now, the most pressing first. */
export function owedIn({ engine, petition }, now) {
  return closing([engine.obligations(petition)], (obligations) =>
    obligations.json('vi').map((one, index) => owedOf(obligations, one, index, now)));
}

const HOLDERS = {
  intake: 'operator', focal_point: 'focal_point', head: 'head', office: 'office',
};

/** Who holds the case, and what he owes with its due time; null once nobody does. */
export function holdingOf({ state }, owed) {
  const role = HOLDERS[state.position];
  if (!role) return null;
  const main = owed.find((one) => one.role === role) ?? null;
  const who = state.holder && role !== 'office' && role !== 'operator'
    ? `${word('role', role)} của ${unitLabel(state.holder)}` : word('role', role);
  return { role, who, main };
}

/** Whether the case is overdue or was answered late, with every due time that it ran under. */
export function timelinessOf({ engine, petition }, now) {
  const told = closing([engine.timeliness(petition, now)], (timeliness) => timeliness.json());
  return { ...told, deadlines: told.deadlines.map((one) => ({
    ...one, label: word('owed', one.owed), levelLabel: word('position', one.level),
    unitLabel: one.unit && unitLabel(one.unit), late: one.late_s ? amountOf(one.late_s) : null,
  })) };
}
