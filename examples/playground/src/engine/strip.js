/** The days of a calendar from one time to another: what was worked, what counted towards a due
 * time, and why the rest did not. */
import { dateIn, daysAfter, later, millis } from './times.js';

const DAY_S = 86_400;
const MOST_DAYS = 120;
const LEAST_DAYS = 7;

const secondsOf = (clock) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
const midnight = (date, offset) => new Date(`${date}T00:00:00Z`).getTime() / 1000 - offset;

/** The part of a stretch that lies in a day, in seconds from its midnight; null for none. */
function partIn({ from, to }, start) {
  const [a, b] = [from, to].map((time) => millis(time) / 1000 - start);
  const part = { from: Math.max(0, a), to: Math.min(DAY_S, b) };
  return part.from < part.to ? part : null;
}

/** Why a whole day does not count: what the sum says, else what the calendar says. */
function whyOff(day, stretches) {
  const said = stretches.find(({ why }) => ['day_off', 'rest_day'].includes(why));
  if (said) return said.why;
  if (day.windows.length) return null;
  return day.rest_day ? 'rest_day' : 'day_off';
}

/** The stretches of a sum that lie in a day, each with its part of it. */
const stretchesIn = (sum, start) => (sum?.stretches ?? [])
  .map((one) => ({ ...one, part: partIn(one, start) })).filter(({ part }) => part);

const countedOf = (stretches) => stretches.filter(({ why }) => why === 'counted')
  .map(({ part }) => part);

/** Whether a limit in days counts a date: not that of the start, and of working days only those
 * with working time. */
const countsWhole = (sum, date, day) => Boolean(sum?.days) && dateIn(sum.start) < date
  && date <= dateIn(sum.result) && (!sum.working_days || day.windows.length > 0);

function dayOf(calendar, date, { sum, left }, offset, lang) {
  const day = calendar.dayJson(date, lang);
  const start = midnight(date, offset);
  const stretches = stretchesIn(sum, start);
  const counted = sum?.days ? [] : countedOf(stretches);
  return {
    whole: countsWhole(sum, date, day),
    date, off: whyOff(day, stretches), reason: day.reason,
    instrument: day.instrument, provisional: day.knowledge === 'provisional',
    windows: day.windows.map(({ open, close }) =>
      ({ from: secondsOf(open), to: secondsOf(close) })),
    counted, left: countedOf(stretchesIn(left, start)),
    amount: counted.reduce((total, part) => total + part.to - part.from, 0),
  };
}

function daysFrom(calendar, from, until, sums, lang) {
  const { utcOffsetSeconds: offset, firstDate, lastDate } = calendar.coverage();
  const days = [];
  for (let date = from; date <= until && days.length < MOST_DAYS; date = daysAfter(date, 1)) {
    if (firstDate <= date && date <= lastDate) days.push(dayOf(calendar, date, sums, offset, lang));
  }
  return days;
}

/** A mark where it lies: the date, and the seconds from its midnight. */
function placed(mark, iso, offset) {
  const date = dateIn(iso(mark.time));
  return { ...mark, date, at: millis(mark.time) / 1000 - midnight(date, offset) };
}

/** The strip of a case: from the day before its main obligation arose up to its last due time, and
 * a week at least. `left` is the sum of what is left until then. `iso` writes a time at the offset
 * of the calendar. */
export function caseStrip(calendar, { owed, main, left, now, iso }, lang) {
  const dues = owed.filter(({ due }) => due);
  const begin = main && millis(main.since) < millis(now) ? main.since : now;
  const from = daysAfter(dateIn(iso(begin)), -1);
  const last = dateIn(iso(dues.map(({ due }) => due).reduce(later, now)));
  const least = daysAfter(from, LEAST_DAYS - 1);
  const until = last < least ? least : last;
  const days = daysFrom(calendar, from, until, { sum: main?.sum, left }, lang);
  const marks = [
    ...(main ? [{ kind: 'since', time: main.since, label: main.label }] : []),
    ...dues.map(({ due: time, label, lapsed }) => ({ kind: 'due', time, label, lapsed })),
    { kind: 'now', time: now },
  ].map((mark) => placed(mark, iso, calendar.coverage().utcOffsetSeconds));
  return { days, marks: marks.filter(({ date }) => days.some((day) => day.date === date)),
    cut: days.length === MOST_DAYS && days.at(-1).date < until };
}
