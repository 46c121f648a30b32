/** What judges a case: the regulation and the calendar that were chosen, as objects of the library.
 *
 * What is chosen is plain data, so that a link can hold it:
 *
 *   caseId    what the petition is called
 *   source    the name of a built-in regulation
 *   readings  [[id, choice]] other readings of open points
 *   days      [{ date, worked, reason }] days joined on top of the calendar
 *   units     [[name, id]] the units that sentences name
 *   versions  [{ from, version, changes: [[key, value]] }] later versions of the regulation
 *   calendars [{ version, days }] further versions of the calendar
 */
import { changed, withFigures } from './profile.js';

const KEPT = 32;

/** What is chosen when nothing is. */
export const plainGiven = () => ({ caseId: 'PA-1', source: 'gia-lai', readings: [], days: [],
  units: [], versions: [], calendars: [] });

const quoted = (text) => JSON.stringify(text);

/** Days as the calendar of a host writes them. */
export const daysToml = (days) => days.map(({ date, worked, reason }) => {
  const opening = worked ? 'like = "mon"\nkind = "worked"' : 'windows = []';
  const text = quoted(reason || '—');
  return `[[day]]\ndate = ${date}\n${opening}\nreason = { vi = ${text}, en = ${text} }\n`
    + `instrument = ${text}\n`;
}).join('');

/** The laws that are chosen, each made once; `profiles` are the texts of those built in. */
export function lawsOf(petition, profiles) {
  const { Calendar, Engine, Registry, Regulation } = petition;
  const kept = new Map();

  function withReadings(regulation, readings) {
    return readings.reduce((law, [id, choice]) => law.withReading(id, choice), regulation);
  }

  function profileOf(source) {
    if (source in profiles) return profiles[source];
    Regulation.builtinNamed(source); // says which names there are
    throw new Error(`the text of the regulation ${source} is not part of this page`);
  }

  const calendarOf = (days) => (days.length
    ? Calendar.builtin().withDays(daysToml(days), 'days') : Calendar.builtin());

  function versionOf(version, days) {
    const head = `version = ${quoted(version)}\n`;
    return Calendar.builtin().withDays(head + daysToml(days), 'days');
  }

  /** The texts of a regulation and of its later versions: each ends where the next begins. */
  function textsOf({ source, versions }) {
    const texts = [profileOf(source)];
    for (const { from, version, changes } of versions) {
      const [ended, follower] = changed(texts.pop(), from, version, changes);
      texts.push(ended, follower);
    }
    return texts;
  }

  function make(given) {
    const calendar = calendarOf(given.days);
    if (!given.versions.length && !given.calendars.length) {
      const regulation = withReadings(given.figures?.length
        ? Regulation.load(withFigures(profileOf(given.source), given.figures), given.source)
        : Regulation.builtinNamed(given.source), given.readings);
      return { regulation, calendar, engine: new Engine(regulation, calendar) };
    }
    const laws = textsOf(given).map((toml) =>
      withReadings(Regulation.load(toml, given.source), given.readings));
    const calendars = [...given.calendars.map((one) => versionOf(one.version, one.days)), calendar];
    return { regulation: laws[0], calendar, calendars, registry: new Registry(laws, calendars) };
  }

  /** The law that is chosen: `{ regulation, calendar, engine | registry }`. */
  function lawOf(given) {
    const { caseId, units, ...law } = given;
    const key = JSON.stringify(law);
    const found = kept.get(key) ?? make(given);
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value);
    return found;
  }

  return { lawOf, profileOf };
}

/** The regulation as JSON, made once for each law and language. */
export function regulationJson(law, lang) {
  law.json ??= {};
  law.json[lang] ??= law.regulation.json(lang);
  return law.json[lang];
}
