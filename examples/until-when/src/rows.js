/**
 * A sum of working time as rows that a citizen can follow: what counted, what did not, and why.
 * Neighbouring dates that were treated alike are one row.
 */
import { daysBetween, daysLater } from './times.js';

const RUN = 3; // so many equal dates that count become one row

/** A stretch cut at every midnight that it runs across, each piece with its date. */
function* byMidnight(stretch) {
  let { from } = stretch;
  while (from < stretch.to) {
    const date = from.slice(0, 10);
    const midnight = `${daysLater(date, 1)}T00:00:00${from.slice(19)}`;
    const to = stretch.to < midnight ? stretch.to : midnight;
    yield { ...stretch, date, from, to };
    from = midnight;
  }
}

const hoursOf = (pieces) => pieces.map(({ date, from, to }) =>
  `${from.slice(11, 16)}–${to.slice(0, 10) === date ? to.slice(11, 16) : '24:00'}`);

const secondsOf = (pieces) =>
  pieces.reduce((sum, { from, to }) => sum + (Date.parse(to) - Date.parse(from)) / 1000, 0);

/** What became of a date. */
function rowOf(date, pieces) {
  const counted = pieces.filter(({ why }) => why === 'counted');
  const telling = counted.length ? counted : pieces.filter(({ why }) => why !== 'closed');
  const { why, day, reason, instrument } = telling[0] ?? pieces[0];
  const provisional = telling.some(({ knowledge }) => knowledge === 'provisional');
  return { first: date, last: date, why, day, reason, instrument, provisional,
    hours: hoursOf(counted), seconds: secondsOf(counted) };
}

const sameOf = ({ why, day, reason, instrument, provisional, hours }) =>
  JSON.stringify([why, day, reason, instrument, provisional, hours]);

/** The pieces of each date. */
function byDate(stretches) {
  const dates = new Map();
  for (const piece of stretches.flatMap((one) => [...byMidnight(one)])) {
    if (!dates.has(piece.date)) dates.set(piece.date, []);
    dates.get(piece.date).push(piece);
  }
  return dates;
}

/** The rows of stretches, one for each date that has something to tell, and for the first. */
export const dateRows = (stretches) =>
  [...byDate(stretches)].map(([date, pieces]) => rowOf(date, pieces))
    .filter(({ why }, index) => why !== 'closed' || index === 0);

/** Runs of dates off become one row each, and so do runs of many equal dates that count. */
export function joined(rows) {
  const runs = [];
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1);
    const next = last && daysBetween(last.last, row.first) === 1 && sameOf(last) === sameOf(row);
    if (next && last.mark === row.mark) runs.at(-1).push(row);
    else runs.push([row]);
  }
  const apart = (run) => run[0].mark === 'counted' && run.length < RUN;
  return runs.flatMap((run) => (apart(run) ? run : [merged(run)]));
}

const merged = (run) => ({ ...run[0], last: run.at(-1).last, lastNumber: run.at(-1).number,
  seconds: run.reduce((sum, { seconds }) => sum + seconds, 0) });
