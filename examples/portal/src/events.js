/** Events as the library reads them, and who they are by. */
import { randomUUID } from 'node:crypto';

import { isoOf } from './times.js';

/** The id of an event to come: it goes out with the form, so that what is sent twice is one. */
export const newId = () => randomUUID();

/** An event that happens and is recorded now, as JSON. */
export function eventOf({ id, kind, data, actor, now }) {
  const at = isoOf(now);
  return JSON.stringify({ id, kind, occurred_at: at, recorded_at: at, actor, data });
}

/** Who acts: an official for himself, the petitioner, or an official who records what the
 * petitioner said. */
export function actorOf(user, forPetitioner = false) {
  if (!user) return { role: 'petitioner' };
  if (forPetitioner) return { role: 'petitioner', recorded_by: user.name };
  const own = user.role === 'focal_point' || user.role === 'head';
  return { role: user.role, name: user.name, ...(own ? { unit: user.unit } : {}) };
}
