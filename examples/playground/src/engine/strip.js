/** The days of a calendar from one time to another: what was worked, what counted towards a due
 * time, and why the rest did not. */
import { dateIn, daysAfter, millis } from './times.js';

const DAY_S = 86_400;
const MOST_DAYS = 120;

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

function dayOf(calendar, date, sum, offset, lang) {
  const day = calendar.dayJson(date, lang);
  const start = midnight(date, offset);
  const stretches = (sum?.stretches ?? []).map((one) => ({ ...one, part: partIn(one, start) }))
    .filter(({ part }) => part);
  const counted = stretches.filter(({ why }) => why === 'counted').map(({ part }) => part);
  return {
    date, kind: day.kind, off: whyOff(day, stretches), reason: day.reason,
    instrument: day.instrument, provisional: day.knowledge === 'provisional',
    windows: day.windows.map(({ open, close }) => ({ from: secondsOf(open), to: secondsOf(close) })),
    counted, amount: counted.reduce((total, part) => total + part.to - part.from, 0),
  };
}

/** The strip: a day for each date, and the marks where they lie: `{ date, at, ...mark }`. */
export function stripOf(calendar, { from, until, sum, marks, iso }, lang) {
  const { utcOffsetSeconds: offset, firstDate, lastDate } = calendar.coverage();
  const inside = (date) => firstDate <= date && date <= lastDate;
  const days = [];
  let date = dateIn(iso(from));
  const last = dateIn(iso(until));
  while (date <= last && days.length < MOST_DAYS) {
    if (inside(date)) days.push(dayOf(calendar, date, sum, offset, lang));
    date = daysAfter(date, 1);
  }
  const placed = marks.map((mark) => {
    const day = dateIn(iso(mark.time));
    return { ...mark, date: day, at: millis(mark.time) / 1000 - midnight(day, offset) };
  });
  return { days, marks: placed.filter((mark) => days.some((day) => day.date === mark.date)),
    cut: date <= last };
}
