/** A regulation's text with other figures in it: what a later version or a "what if" changes. */
import { parse, stringify, TomlDate } from 'smol-toml';

import { daysAfter } from './times.js';

/** A key that no profile has; the message says how one is written. */
export class NoSuchKey extends Error {
  constructor(key) {
    super(key);
    this.key = key;
  }
}

const named = (list, name) =>
  list.find((entry) => entry?.level === name || entry?.id === name);

/** The table of a name, or the entry of a list that is of that name. */
const inside = (table, name) => (Array.isArray(table) ? named(table, name) : table?.[name]);

function put(profile, key, value) {
  const path = key.split('.');
  const last = path.pop();
  const table = path.reduce(inside, profile);
  if (typeof table !== 'object' || Array.isArray(table)) throw new NoSuchKey(key);
  table[last] = value;
}

/** A value as TOML writes it; what is none is a text. */
function valueOf(text) {
  try {
    return parse(`value = ${text}`).value;
  } catch {
    return text;
  }
}

function withValues(toml, changes) {
  const profile = parse(toml);
  for (const [key, value] of changes) put(profile, key, value);
  return stringify(profile);
}

const date = (text) => new TomlDate(text);

/** A profile that ends the day before `from`, and the changed one that follows it. */
export function changed(toml, from, version, changes) {
  const ended = withValues(toml, [['regulation.valid_until', date(daysAfter(from, -1))]]);
  const follower = withValues(toml, [['regulation.version', version],
    ['regulation.valid_from', date(from)], ...changes.map(([key, text]) => [key, valueOf(text)])]);
  return [ended, follower];
}

/** A profile with other figures, which are texts. */
export const withFigures = (toml, changes) => withValues(toml, changes);

/** The figure of a key in a profile as text; undefined where it has none. */
export function figureOf(toml, key) {
  const value = key.split('.').reduce(inside, parse(toml));
  return value === undefined ? undefined : String(value);
}
