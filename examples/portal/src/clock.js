/** What time it is. The demonstration clock runs as fast as the real one, from another moment on,
 * and can be moved forward; all processes of the portal read it from the portal's own tables. */
import { keep, kept } from './own.js';

/** A clock that says `now()` in whole seconds. `steered` is true for the demonstration clock. */
export function openClock(db, { clock: steered }) {
  const ahead = () => (steered ? Number(kept(db, 'clock ahead_ms') ?? 0) : 0);
  const now = () => new Date(Math.floor((Date.now() + ahead()) / 1000) * 1000);
  const moveTo = (instant) => {
    if (!steered) throw new Error('only the demonstration clock can be moved');
    if (instant < now()) throw new RangeError('a clock is not moved back');
    keep(db, 'clock ahead_ms', instant.getTime() - Date.now());
  };
  return { steered, now, moveTo };
}

/** Sets the demonstration clock for the first time. */
export function startClock(db, instant) {
  if (kept(db, 'clock ahead_ms') === null) {
    keep(db, 'clock ahead_ms', instant.getTime() - Date.now());
  }
}
