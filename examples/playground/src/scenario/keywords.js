/** The keywords of scenario files, and which of them a line was meant to begin with. */
import { dialects } from '@cucumber/gherkin';

const HEADINGS = ['feature', 'background', 'rule', 'scenario', 'scenarioOutline', 'examples'];
const STEPS = ['given', 'when', 'then', 'and', 'but'];
const NAMES = { vi: ['Việt', 'Vietnamese'], en: ['Anh', 'English'] };

const wordsOf = (kind, lang) => dialects[lang][kind].map((word) => word.trim())
  .filter((word) => word !== '*');

/** All of some kinds, with the kind: [word, kind]. */
const pairsOf = (kinds, lang) =>
  kinds.flatMap((kind) => wordsOf(kind, lang).map((word) => [word, kind]));

/** The keyword of a kind that people write: `Biết`, not `Cho`; `Kịch bản`, not `Tình huống`. */
function usual(kind, lang) {
  const known = wordsOf(kind, lang);
  return kind.startsWith('scenario') ? known.at(-1) : known[0];
}

/** Without marks and capitals. */
const bare = (word) => word.toLowerCase().replaceAll('đ', 'd').normalize('NFD')
  .replace(/\p{M}/gu, '');

/** Whether one letter more, less or other makes one word of the other. */
function aLetterApart(one, other) {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || long.length < 4) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length < long.length ? at : at + 1) === long.slice(at + 1);
}

function near(word, kinds, lang) {
  const known = pairsOf(kinds, lang).map(([each]) => each);
  return known.find((each) => bare(each) === bare(word))
    ?? known.find((each) => aLetterApart(bare(each), bare(word)));
}

/** The keyword of the other language that a line begins with, with what stands for it here. */
function foreign(line, lang) {
  const begun = pairsOf([...HEADINGS, ...STEPS], lang === 'vi' ? 'en' : 'vi')
    .filter(([word]) => line.startsWith(`${word} `) || line.startsWith(`${word}:`))
    .sort(([a], [b]) => b.length - a.length);
  return begun.length ? [begun[0][0], usual(begun[0][1], lang)] : null;
}

/** Why a line that begins with no keyword is wrong; null where nothing is near. */
export function misspelt(line, lang, say) {
  const other = foreign(line, lang);
  if (other) {
    const [given, right] = other;
    return say(`tệp này viết bằng tiếng ${NAMES[lang][0]}: thay “${given}” bằng “${right}”`,
      `this file is in ${NAMES[lang][1]}: write “${right}” for “${given}”`);
  }
  const [before, ...after] = line.split(':');
  const heading = after.length && near(before.trim(), HEADINGS, lang);
  const given = heading ? before.trim() : line.split(' ')[0];
  const right = heading ? `${heading}:` : near(given, STEPS, lang);
  return right ? say(`không có từ khóa “${given}”; gần nhất là “${right}”`,
    `there is no keyword “${given}”; the nearest is “${right}”`) : null;
}
