/** A year of the calendar: for each date whether it is worked, and what there is to know of it. */
import { daysBetween, datesOfMonth } from './times.js';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function kindOf(day, open) {
  if (day && !day.rest_day && !open) return 'off';
  if (day && day.rest_day && open) return 'worked';
  if (day?.kind === 'special' && open) return 'special';
  return open ? 'open' : 'rest';
}

/** Twelve months of dates, each with its kind; `note` is what the library notes of one. */
export function yearOf(calendar, number, lang) {
  const months = MONTHS.map((month) => datesOfMonth(number, month));
  const noted = new Map(calendar.yearJson(number, lang).days.map((day) => [day.date, day]));
  const { windows } = calendar.windowsMany(months.flat());
  const open = new Map(months.flat().map((date, index) => [date, windows[index].length > 0]));
  const told = (date) => {
    const note = noted.get(date) ?? null;
    return { date, note, kind: kindOf(note, open.get(date)) };
  };
  const dates = months.map((month) => month.map(told));
  return { number, months: dates, counts: countsOf(dates.flat()), runs: runsOf(dates.flat()) };
}

function countsOf(dates) {
  const count = (...kinds) => dates.filter(({ kind }) => kinds.includes(kind)).length;
  return { open: count('open', 'worked', 'special'), off: count('off'), worked: count('worked') };
}

const sameOf = ({ kind, note }) =>
  JSON.stringify([kind, note.kind, note.reason, note.instrument, note.knowledge]);

/** The days of note, neighbours of one reason together. */
function runsOf(dates) {
  const runs = [];
  for (const day of dates.filter(({ kind }) => ['off', 'worked', 'special'].includes(kind))) {
    const last = runs.at(-1)?.at(-1);
    const next = last && daysBetween(last.date, day.date) === 1 && sameOf(last) === sameOf(day);
    if (next) runs.at(-1).push(day);
    else runs.push([day]);
  }
  return runs;
}
