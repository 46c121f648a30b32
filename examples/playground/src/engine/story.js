/** A story is what somebody tells the page: what is given, the acts in order, and when it starts.
 * Every change makes a new one. */
import { millis } from './times.js';

const timeOf = (act) => act.event?.recorded_at ?? act.until ?? act.check ?? null;

/** The time of the last act; the start before any. */
export const nowOf = ({ acts, start }) => acts.map(timeOf).filter(Boolean).at(-1) ?? start;

/** An id that no event of the story has. */
function freshId({ acts }) {
  const taken = new Set(acts.map(({ event }) => event?.id));
  let number = acts.filter(({ event }) => event).length + 1;
  while (taken.has(`e${number}`)) number += 1;
  return `e${number}`;
}

/** The story with an event at its end. */
export const withEvent = (story, form) => ({ ...story,
  acts: [...story.acts, { event: { id: freshId(story), ...form } }] });

/** The story as it is once time has passed; a last act of that kind is replaced. */
export function withTime(story, until) {
  const acts = story.acts.at(-1)?.until ? story.acts.slice(0, -1) : story.acts;
  const before = nowOf({ ...story, acts });
  if (!acts.length) return { ...story, acts, start: until };
  return { ...story, acts: millis(until) > millis(before) ? [...acts, { until }] : acts };
}

/** The story without one of its acts. */
export const without = (story, n) => ({ ...story, acts: story.acts.filter((_, i) => i !== n) });

/** The story with another event in the place of one. */
export const withChanged = (story, n, form) => ({ ...story, acts: story.acts.map((act, i) =>
  (i === n ? { event: { ...form, id: act.event.id } } : act)) });

/** The story with another choice of what is given. */
export const withGiven = (story, changes) => ({ ...story, given: { ...story.given, ...changes } });

/** The given with another choice of one reading. */
export const withReading = (given, id, choice) => ({ ...given,
  readings: [...given.readings.filter(([own]) => own !== id), [id, choice]] });
