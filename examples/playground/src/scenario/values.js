/** The values in sentences: read from what people write, and written as people read them. */
import { regulationJson } from '../engine/law.js';
import { dateOf, isoAt, monthOf, sayTime, tellTime } from '../engine/times.js';
import { likest } from './grammar.js';
import { QUOTED, QUOTED_WORDS, WORD_LISTS, WORDS } from './patterns.js';

/** A value that is none; the message says what would be right. */
export class Unreadable extends Error {}

/** What reads and writes values: a grammar, in the language of one file, with what is given. */
export class Speech {
  constructor(grammar, lang, given, law) {
    Object.assign(this, { grammar, lang, given, law });
    this.offset = law?.calendar.coverage().utcOffsetSeconds ?? 25_200;
  }

  say(vi, en) {
    return this.lang === 'en' ? en : vi;
  }

  written(section, name) {
    return this.grammar.written(section, name, this.lang);
  }

  label(table, name) {
    return this.grammar.words.label(table, name, this.lang);
  }

  time(iso) {
    return sayTime(isoAt(iso, this.offset), this.lang);
  }

  /** The same to the minute: what people are to keep to. */
  toldTime(iso) {
    return tellTime(isoAt(iso, this.offset), this.lang);
  }

  unitName(id) {
    return this.given.units.find(([, own]) => own === id)?.[0] ?? id ?? '';
  }

  unitId(name) {
    return (this.given.units.find(([own]) => own === name)
      ?? this.given.units.find(([, id]) => id === name))?.[1];
  }

  actor({ role, unit }) {
    return this.written('actors', role).replace('{unit}', this.unitName(unit));
  }

  get regulation() {
    return this.regulationIn(this.lang);
  }

  regulationIn(lang) {
    return regulationJson(this.law, lang);
  }

  fail(vi, en) {
    throw new Unreadable(this.say(vi, en));
  }

  among(text, known) {
    const near = likest(text, known);
    return near ? this.say(`gần nhất là “${near}”`, `the nearest is “${near}”`) : '';
  }

  /** The value of a kind as written in a sentence. */
  read(kind, text) {
    return READERS[kind](text, this);
  }
}

function date(text, speech) {
  const numbers = /^(\d+)\/(\d+)\/(\d+)$/.exec(text);
  const words = /^(\d+) (\w+) (\d+)$/.exec(text);
  const found = numbers ? dateOf(+numbers[3], +numbers[2], +numbers[1])
    : words && dateOf(+words[3], monthOf(words[2]), +words[1]);
  return found || speech.fail(`không có ngày ${text}; viết ngày/tháng/năm như 02/04/2021`,
    `there is no date ${text}; write it as 2 April 2021 or 02/04/2021`);
}

const two = (text) => String(text).padStart(2, '0');

function time(text, speech) {
  const [clock, day] = text.split(speech.say(' ngày ', ' on '));
  const parts = clock.split(':');
  const [hour, minute, second = 0] = parts.map(Number);
  if (day && hour < 24 && minute < 60 && second < 60) {
    const local = `${date(day, speech)}T${[hour, minute, second].map(two).join(':')}`;
    const utc = new Date(`${local}Z`).getTime() - speech.offset * 1000;
    return isoAt(utc, speech.offset);
  }
  const example = speech.grammar.lexicon.values.time[speech.lang];
  return speech.fail(`“${text}” không phải thời điểm; viết như ${example}`,
    `“${text}” is no time; write it as ${example}`);
}

function at(text, speech) {
  const found = /^(.+?) \((?:ghi lúc|recorded at) (.+)\)$/.exec(text);
  const occurred = time(found ? found[1] : text, speech);
  return { occurred, recorded: found ? time(found[2], speech) : occurred };
}

const SECONDS = { giờ: 3600, phút: 60, giây: 1, hour: 3600, minute: 60, second: 1 };

function duration(text) {
  const amounts = text.matchAll(/(\d+) (?:working )?(giờ|phút|giây|hour|minute|second)/g);
  let seconds = 0;
  for (const [, amount, unit] of amounts) seconds += Number(amount) * SECONDS[unit];
  return { working: /làm việc|working/.test(text), seconds };
}

function unit(text, speech) {
  const known = speech.given.units.map(([name]) => name);
  const hint = speech.among(text, known);
  return speech.unitId(text) ?? speech.fail(
    `không có đơn vị “${text}”; ${hint} (khai báo ở câu “các đơn vị:”)`,
    `there is no unit “${text}”; ${hint} (declared by the sentence “the units:”)`,
  );
}

function actor(text, speech) {
  for (const [role, form] of Object.entries(speech.grammar.lexicon.actors)) {
    const [before, after] = form[speech.lang].split('{unit}');
    if (after === undefined && text === before) return { role, unit: '' };
    if (after !== undefined && text.startsWith(before) && text.endsWith(after)) {
      return { role, unit: unit(text.slice(before.length), speech) };
    }
  }
  return speech.fail(`không có vai trò “${text}”`, `there is no role “${text}”`);
}

function word(table, text, speech) {
  const all = speech.grammar.words.table(table);
  const found = all.find((one) => one[speech.lang] === text || one.name === text);
  const hint = speech.among(text, all.map((one) => one[speech.lang]));
  return found?.name ?? speech.fail(`không có “${text}”; ${hint}`,
    `there is no “${text}”; ${hint}`);
}

/** A text in quotation marks, without them. */
export function unquoted(text) {
  if (text.startsWith('"') && text.includes('\\')) {
    try {
      return String(JSON.parse(text));
    } catch { /* it is taken as it stands */ }
  }
  return '"“'.includes(text[0]) ? text.slice(1, -1) : text;
}

const quotedList = (text) => (text.match(new RegExp(QUOTED, 'g')) ?? []).map(unquoted);

function notice(text, speech) {
  const [quoted] = new RegExp(`^${QUOTED}`).exec(text);
  const rest = text.slice(quoted.length);
  if (!rest) return { key: unquoted(quoted) };
  const to = rest.replace(speech.say(/^ cho /, /^ to /), '');
  return { kind: word('notice_kind', unquoted(quoted), speech), to: actor(to, speech) };
}

function clauses(text, speech) {
  const known = speech.regulation.clauses;
  const names = /^["“]/.test(text) ? quotedList(text) : text.match(/[0-9]+(?:\.[0-9a-z]+)*/g);
  return names.map((name) => {
    const found = known.find(({ id, title }) => id === name || title === name);
    const hint = speech.among(name, known.map(({ id }) => id));
    return found?.id ?? speech.fail(`quy chế không có Điều ${name}; ${hint}`,
      `the regulation has no Art. ${name}; ${hint}`);
  });
}

function readings(text, speech) {
  const known = speech.regulation.readings.map(({ id }) => id);
  for (const id of text.split(', ')) {
    if (!known.includes(id)) {
      speech.fail(`không có cách hiểu ${id}; có I-1 đến I-${known.length}`,
        `there is no reading ${id}; there are I-1 to I-${known.length}`);
    }
  }
  return text.split(', ');
}

function number(text, speech) {
  if (text.length > 9) speech.fail('số quá lớn', 'the number is too large');
  return Number(text);
}

const OFTEN = { once: 1, twice: 2 };
const times = (text, speech) => OFTEN[text] ?? number(text.split(' ')[0], speech);

const READERS = {
  time, at, date, duration, unit, actor, notice, clauses, readings, times,
  quoted: unquoted, quoted_list: quotedList, error: unquoted,
  units: (text, speech) => text.split(', ').map((name) => unit(name.trim(), speech)),
  kinds: (text, speech) => quotedList(text).map((one) => word('kind', one, speech)),
  reading: (text, speech) => readings(text, speech)[0],
  owed: (text, speech) => speech.grammar.nameOf('owed', text, speech.lang),
};
for (const table of [...WORDS, ...QUOTED_WORDS].filter((name) => name !== 'error')) {
  READERS[table] = (text, speech) => word(table, unquoted(text), speech);
}
for (const [name, table] of Object.entries(WORD_LISTS)) {
  READERS[name] = (text, speech) => text.split('; ').map((one) => word(table, one, speech));
}
