/** What each kind of value looks like where it stands in a sentence, as regular expressions. */

/** Kinds of value that are one word of a table, by its label. */
export const WORDS = ['matter', 'referral_ground', 'withholding_ground', 'position', 'commitment',
  'publication', 'role', 'period'];
/** Several words of a table, with `; ` between them. */
export const WORD_LISTS = { reasons: 'decline_reason', refusals: 'refusal' };
/** Words in quotation marks. */
export const QUOTED_WORDS = ['kind', 'notice_kind', 'notice_channel', 'error', 'deviation'];

export const QUOTED = '(?:"(?:[^"\\\\]|\\\\.)*"|“[^”]*”)';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const DATE = { vi: '\\d+/\\d+/\\d+', en: '(?:\\d+ \\w+ \\d+|\\d+/\\d+/\\d+)' };
const TIME = { vi: `${CLOCK} ngày ${DATE.vi}`, en: `${CLOCK} on ${DATE.en}` };
const RECORDED = { vi: `(?: \\(ghi lúc ${TIME.vi}\\))?`, en: `(?: \\(recorded at ${TIME.en}\\))?` };
const DURATION = {
  vi: '\\d+ (?:giờ|phút|giây)(?: \\d+ (?:phút|giây))*(?: làm việc)?',
  en: '\\d+ (?:working )?(?:hours?|minutes?|seconds?)(?: \\d+ (?:minutes?|seconds?))*',
};
const UNIT = '[^",;:()]+?';
const IDS = '[0-9]+(?:\\.[0-9a-z]+)*';
const LIST = `${QUOTED}(?:, ${QUOTED})*`;

export const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Any of some words, the longest first. */
const any = (labels) =>
  `(?:${[...labels].sort((a, b) => b.length - a.length).map(escaped).join('|')})`;

const actorOf = (actors, lang) => `(?:${Object.values(actors).map((form) =>
  form[lang].split('{unit}').map(escaped).join(UNIT)).join('|')})`;

/** The form of each kind of value in a language; `lexicon` is the grammar, `words` the tables. */
export function patternsOf(lexicon, words, lang) {
  const actor = actorOf(lexicon.actors, lang);
  const labels = (table) => words.table(table).map((word) => word[lang]);
  const fixed = {
    time: TIME[lang], at: TIME[lang] + RECORDED[lang], date: DATE[lang], duration: DURATION[lang],
    times: lang === 'vi' ? '\\d+ lần' : '(?:once|twice|\\d+ times)',
    quoted: QUOTED, quoted_list: LIST, kinds: LIST, unit: UNIT,
    units: '[^";:()]+?', actor, reading: 'I-\\d+', readings: 'I-\\d+(?:, I-\\d+)*',
    clauses: `(?:${lang === 'vi' ? 'Điều' : 'Art\\.'} ${IDS}(?:, ${IDS})*|${LIST})`,
    notice: `(?:${QUOTED} ${lang === 'vi' ? 'cho' : 'to'} ${actor}|${QUOTED})`,
    owed: any(Object.values(lexicon.owed).map((word) => word[lang])),
  };
  for (const name of QUOTED_WORDS) fixed[name] = QUOTED;
  for (const name of WORDS) fixed[name] = any(labels(name));
  for (const [name, table] of Object.entries(WORD_LISTS)) {
    const one = any(labels(table));
    fixed[name] = `${one}(?:; ${one})*`;
  }
  return fixed;
}
