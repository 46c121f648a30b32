/** The sentences that set a scenario up: each makes a changed choice of the one before. */
import { NoSuchKey } from '../engine/profile.js';

const LIMIT = { phút: 'minute', giờ: 'hour', ngày: 'day' };

/** A limit as profiles write it, as in `16 working hours` for `16 giờ làm việc`. */
function limitOf(text) {
  const found = /^(\d+) (phút|giờ|ngày)( làm việc)?$/.exec(text);
  if (!found) return text;
  const working = found[3] ? 'working ' : '';
  return `${found[1]} ${working}${LIMIT[found[2]]}${found[1] === '1' ? '' : 's'}`;
}

const SENTENCES = {
  regulation(given, { source }, _, { speech, names }) {
    if (names.includes(source)) return { ...given, source };
    return speech.fail(
      `không có quy chế “${source}” trong trang này: viết một trong ${names.join(', ')}`,
      `this page has no regulation “${source}”: write one of ${names.join(', ')}`,
    );
  },
  reading(given, { reading, choice }, _, { speech }) {
    const { choices } = speech.regulation.readings.find(({ id }) => id === reading);
    const found = choices.find(({ value, text }) => [value, text].includes(choice));
    const limited = choices.some(({ value }) => value === 'limit') && /^\d/.test(choice);
    const value = found?.value ?? (limited && limitOf(choice));
    const shown = choices.map((one) => `“${one.value}” (${one.text})`).join(', ');
    if (!value) {
      speech.fail(`${reading} có các cách hiểu ${shown}`, `${reading} has the readings ${shown}`);
    }
    return { ...given, readings: [...given.readings, [reading, value]] };
  },
  units(given, _, rows) {
    const added = rows.map(({ unit_name: name, unit_id: id }) => [name, id]);
    const names = added.map(([name]) => name);
    const kept = given.units.filter(([name]) => !names.includes(name));
    return { ...given, units: [...kept, ...added] };
  },
  case: (given, { case_id: caseId }) => ({ ...given, caseId }),
  day_off: (given, { date, reason }) =>
    ({ ...given, days: [...given.days, { date, worked: false, reason }] }),
  day_worked: (given, { date, reason }) =>
    ({ ...given, days: [...given.days, { date, worked: true, reason }] }),
  version: (given, { date, version }, rows) => ({ ...given, versions: [...given.versions,
    { from: date, version, changes: rows.map(({ key, value }) => [key, value]) }] }),
  calendar_version: (given, { version, date, reason }) => ({ ...given, calendars:
    [...given.calendars, { version, days: [...given.days, { date, worked: false, reason }] }] }),
};

/** What is given after one sentence; `context` has the speech of the file and the names of the
 * built-in regulations. */
export const setUp = (name, given, values, rows, context) =>
  SENTENCES[name](given, values, rows, context);

/** What is said of a law that cannot be made. */
export function saidOfLaw(error, speech) {
  if (error instanceof NoSuchKey) {
    return speech.say(`quy chế không có mục “${error.key}”; viết như levels.focal_point.limit`,
      `the regulation has no key “${error.key}”; write it as levels.focal_point.limit`);
  }
  return [error.where, error.message].filter(Boolean).join(': ');
}

