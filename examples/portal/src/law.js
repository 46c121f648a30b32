/** The law that the portal works by: the built-in regulation with the units of the province, and
 * the built-in calendar. Made once; it never changes while the process runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Calendar, Registry, Regulation } from 'petition';

import { HERE } from './settings.js';

const units = readFileSync(join(HERE, 'data', 'units.toml'), 'utf8');

export const regulation = Regulation.load(`${Regulation.builtinToml()}\n${units}`, 'portal');
export const calendar = Calendar.builtin();
export const registry = new Registry([regulation], [calendar]);

/** Channels, topics, units, ratings and clauses, with Vietnamese labels. */
export const law = Object.freeze(regulation.json('vi'));

const labels = (list) => new Map(list.map((one) => [one.id, one.label]));
export const unitLabel = ((known) => (id) => known.get(id) ?? id)(labels(law.units));
export const topicLabel = ((known) => (id) => known.get(id) ?? id)(labels(law.topics));
export const channelLabel = ((known) => (id) => known.get(id) ?? id)(labels(law.channels));
export const ratingLabel = ((known) => (id) => known.get(id) ?? id)(labels(law.ratings));

/** What the law says of an open point, by the id of the reading. */
export function readingText(id) {
  const reading = law.readings.find((one) => one.id === id);
  const choice = reading?.choices.find((one) => one.value === reading.chosen);
  return reading ? `${reading.point}: ${choice?.text ?? reading.limit ?? reading.chosen}` : id;
}
