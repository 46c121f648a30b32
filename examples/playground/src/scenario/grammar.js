/** The sentences of scenarios, from the project's grammar.toml, and how a line is told to be one.
 */
import { escaped, patternsOf, QUOTED } from './patterns.js';

const LANGS = ['vi', 'en'];
const SLOT = /\{\w+(?::\w+)?\}|[[\]]|[^[\]{}]+/g;

/** Literals, brackets and slots of a template, in order. */
export function partsOf(template) {
  return (template.match(SLOT) ?? []).map((token) => {
    if (!token.startsWith('{')) return { text: token };
    const [name, kind = name] = token.slice(1, -1).split(':');
    return { name, kind };
  });
}

/** A sentence with values in their written form; options without a value are left out. */
export function say(sentence, values, lang) {
  const kept = sentence[lang].replace(/\[[^\]]*\]/g, (option) =>
    (partsOf(option).every(({ name }) => !name || name in values) ? option.slice(1, -1) : ''));
  return kept.replace(/\{(\w+)(?::\w+)?\}/g, (_, name) => values[name]);
}

function patternOf(sentence, lang, loosely, patterns) {
  const source = partsOf(sentence[lang]).map(({ text, name, kind }) => {
    if (name) return `(?<${name}>${loosely ? '.+?' : patterns[kind]})`;
    return { '[': '(?:', ']': ')?' }[text] ?? escaped(text);
  });
  return new RegExp(`^(?:${source.join('')})$`);
}

const bare = (text) => text.replace(/\{\w+(?::\w+)?\}/g, '·').replace(new RegExp(QUOTED, 'g'), '·')
  .replace(/\d[\d:/.]*( (ngày|on) \d+[/ ]\w+[/ ]\d+)?/g, '·').toLowerCase();

function pairs(text) {
  const found = new Map();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

/** How alike two texts are, from 0 to 1: the share of pairs of letters that they have in common. */
export function likeness(a, b) {
  const [one, other] = [pairs(a), pairs(b)];
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  return (2 * common) / Math.max(1, a.length + b.length - 2);
}

/** The text of some that is likest to another. */
export const likest = (text, known) => known.reduce((best, one) =>
  (likeness(text, one) > likeness(text, best) ? one : best), known[0] ?? '');

/** The grammar; `lexicon` is grammar.toml as data, `words` the tables of the library. */
export function grammarOf(lexicon, words) {
  const sentences = lexicon.sentence.map((one) => ({ table: [], ...one }));
  const patterns = Object.fromEntries(LANGS.map((lang) =>
    [lang, patternsOf(lexicon, words, lang)]));
  const compiled = new Map();

  function regexp(sentence, lang, loosely) {
    const key = `${sentence.name} ${sentence.use} ${lang} ${loosely}`;
    if (!compiled.has(key)) {
      compiled.set(key, patternOf(sentence, lang, loosely, patterns[lang]));
    }
    return compiled.get(key);
  }

  /** The sentences whose form a line has, with the values as written. */
  function matches(text, lang, loosely = false) {
    return sentences.flatMap((sentence) => {
      const found = regexp(sentence, lang, loosely).exec(text);
      if (!found) return [];
      const written = Object.entries(found.groups ?? {}).filter(([, value]) => value !== undefined);
      return [{ sentence, written: Object.fromEntries(written) }];
    });
  }

  function example(sentence, lang) {
    return partsOf(sentence[lang]).map(({ text, name, kind }) => {
      if (name) return lexicon.values[kind]?.[lang] ?? `<${kind}>`;
      return text === '[' || text === ']' ? '' : text;
    }).join('');
  }

  /** What the sentence would read that a misspelt line comes closest to. */
  function nearest(text, lang) {
    const forms = sentences.flatMap((sentence) => [/\[[^\]]*\]/g, /[[\]]/g].map((without) =>
      ({ sentence, form: bare(sentence[lang].replace(without, '')) })));
    const wanted = bare(text);
    const best = forms.reduce((a, b) =>
      (likeness(wanted, b.form) > likeness(wanted, a.form) ? b : a));
    return example(best.sentence, lang);
  }

  const kindsOf = (sentence) => Object.fromEntries(partsOf(sentence.vi)
    .filter(({ name }) => name).map(({ name, kind }) => [name, kind]));
  const named = (name) => sentences.find((one) => one.name === name);
  /** A word of one of its tables, as in `written('owed', 'response', 'vi')`. */
  const written = (section, name, lang) => lexicon[section][name][lang];
  /** The name of a word, or undefined. */
  const nameOf = (section, text, lang) =>
    Object.keys(lexicon[section]).find((name) => lexicon[section][name][lang] === text);

  return { lexicon, words, sentences, matches, example, nearest, kindsOf, named, written, nameOf };
}
