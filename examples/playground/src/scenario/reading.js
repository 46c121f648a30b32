/** From a feature file to plans: every line understood, before anything runs; what is wrong is told
 * with its line. */
import { plainGiven } from '../engine/law.js';
import { languageOf, scenariosOf } from './document.js';
import { saidOfLaw, setUp } from './given.js';
import { QUOTED } from './patterns.js';
import { rowsOf } from './tables.js';
import { Speech, Unreadable } from './values.js';

const TYPES = { Context: 'given', Action: 'when', Outcome: 'then', Unknown: 'given' };

/** What is wrong in a file: `found` is a list of `{ line, text, wrong }`. */
export class Problems extends Error {
  constructor(found) {
    super(found.map(({ line, wrong }) => `${line}: ${wrong}`).join('\n'));
    this.found = found;
  }
}

/** Reads one file. */
class Reader {
  constructor(context, text) {
    const language = languageOf(text);
    Object.assign(this, { context, language, problems: [] });
    this.lines = text.normalize('NFC').split(/\r?\n/);
    this.lang = language === 'en' ? 'en' : 'vi';
    this.speech = new Speech(context.grammar, this.lang, plainGiven(), null);
  }

  problem(line, wrong) {
    const text = (this.lines[line - 1] ?? '').trim();
    if (!this.problems.some((one) => one.line === line && one.wrong === wrong)) {
      this.problems.push({ line, text, wrong });
    }
  }

  read() {
    const plans = this.spoken() ? this.plans() : [];
    if (this.problems.length) throw new Problems(this.problems);
    return plans;
  }

  /** Whether the file is in a language that is read. */
  spoken() {
    if (this.language === null) {
      this.problem(1, 'đầu tệp thiếu dòng “# language: vi” (the line “# language: …” is missing)');
    } else if (this.language !== this.lang) {
      this.problem(1, `không có ngôn ngữ “${this.language}”: viết “# language: vi” hoặc `
        + '“# language: en” (the languages are vi and en)');
    }
    return this.problems.length === 0;
  }

  plans() {
    const found = scenariosOf(this.lines, this.lang, (vi, en) => this.speech.say(vi, en),
      (line, wrong) => this.problem(line, wrong));
    return (found?.pickles ?? []).map((pickle) => this.plan(pickle, found.lineOf));
  }

  plan(pickle, lineOf) {
    let given = plainGiven();
    const before = this.problems.length;
    const acts = [];
    for (const step of pickle.steps) {
      const act = this.act(step, lineOf(step), given);
      if (!act) continue;
      if (act.sentence.use === 'setup') given = this.after(act, given, acts);
      acts.push(act);
    }
    const checks = acts.some(({ sentence }) => sentence.use === 'check');
    if (!checks && this.problems.length === before) {
      this.problem(lineOf(pickle), this.speech.say(
        `kịch bản “${pickle.name}” không kiểm tra gì: thêm ít nhất một câu sau Thì`,
        `the scenario “${pickle.name}” checks nothing: add a sentence after Then`,
      ));
    }
    return { name: pickle.name, line: lineOf(pickle, true), lang: this.lang, given,
      acts: acts.filter(({ sentence }) => sentence.use !== 'setup') };
  }

  speechOf(given) {
    return new Speech(this.context.grammar, this.lang, given, this.context.lawOf(given));
  }

  /** What is given after a sentence that sets something up. */
  after(act, given, acts) {
    const { speech } = this;
    if (acts.some(({ sentence }) => ['event', 'time'].includes(sentence.use))) {
      this.problem(act.line, speech.say('câu này phải đứng trước sự kiện đầu tiên',
        'this must stand before the first event'));
      return given;
    }
    try {
      const context = { speech: this.speechOf(given), names: this.context.names };
      const made = setUp(act.sentence.name, given, act.values, act.rows, context);
      this.context.lawOf(made);
      return made;
    } catch (error) {
      this.problem(act.line, error instanceof Unreadable ? error.message
        : saidOfLaw(error, speech));
      return given;
    }
  }

  act(step, line, given) {
    const text = oneBlank(step.text.trim());
    const speech = this.speechOf(given);
    const table = step.argument?.dataTable?.rows
      .map(({ cells }) => cells.map(({ value }) => value)) ?? null;
    let wrong = unfilled(text, table, speech);
    for (const match of wrong ? [] : this.context.grammar.matches(text, this.lang)) {
      try {
        const act = understood(match, table, speech, { line, text });
        const type = TYPES[step.type];
        const misplaced = misplacedOf(match.sentence.use, type, speech);
        if (misplaced) return this.problem(line, misplaced);
        return { ...act, first: type === 'given' };
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        wrong ||= error.message;
      }
    }
    return this.problem(line, wrong || this.misunderstood(text, speech));
  }

  /** Why a line is no sentence, and what would be right. */
  misunderstood(text, speech) {
    const { grammar } = this.context;
    const right = mistimed(text, speech);
    if (right) return right;
    for (const match of grammar.matches(text, this.lang, true)) {
      try {
        valuesOf(match, speech);
      } catch (error) {
        if (error instanceof Unreadable) return error.message;
      }
    }
    const near = grammar.nearest(text, this.lang);
    return speech.say(`không hiểu câu này; câu gần nhất: ${near}`,
      `this is no known sentence; the nearest is: ${near}`);
  }
}

/** One blank where several stand, but not in quotation marks. */
const oneBlank = (text) => text.split(new RegExp(`(${QUOTED})`))
  .map((part, n) => (n % 2 ? part : part.replace(/\s+/g, ' '))).join('');

/** A place of an outline that no column of its Examples fills; or nothing. */
function unfilled(text, table, speech) {
  const found = /<[^<>]+>/.exec([text, ...(table ?? []).flat()].join(' '))?.[0];
  return found ? speech.say(`bảng Dữ liệu không có cột ${found}`,
    `the Examples have no column ${found}`) : '';
}

/** For `lúc 8h05 ngày 5/4/2021 nhân viên…` what would be right of it; or nothing. */
function mistimed(text, speech) {
  const found = new RegExp('^lúc (\\d{1,2}) ?(?:h|g|giờ|:|\\.) ?(\\d{1,2})?(?: ?(?:p|phút))?,? '
    + '(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}),? ?(.*)').exec(text);
  if (speech.lang !== 'vi' || !found) return '';
  const [hour, minute, day, month] = found.slice(1, 5)
    .map((part) => String(part ?? 0).padStart(2, '0'));
  const right = `lúc ${hour}:${minute} ngày ${day}/${month}/${found[5]}, ${found[6]}`;
  return right === text ? ''
    : `sau “lúc” là thời điểm rồi dấu phẩy, viết là: ${right}`;
}

function valuesOf({ sentence, written }, speech) {
  const kinds = speech.grammar.kindsOf(sentence);
  return Object.fromEntries(Object.entries(written).map(([name, text]) =>
    [name, speech.read(kinds[name], text)]));
}

const understood = (match, table, speech, place) => ({ ...place, sentence: match.sentence,
  values: valuesOf(match, speech), rows: rowsOf(table, match.sentence, speech) });

function misplacedOf(use, type, speech) {
  if (use === 'check' && type !== 'then') {
    return speech.say('câu này là một kiểm tra: viết sau Thì',
      'this is a check: write it after Then');
  }
  if (use === 'setup' && type !== 'given') {
    return speech.say('câu này là điều có sẵn: viết sau Biết',
      'this is given: write it after Given');
  }
  if (['event', 'time'].includes(use) && type === 'then') {
    return speech.say('câu này là một sự kiện: viết sau Biết hoặc Khi',
      'this is an event: write it after Given or When');
  }
  return '';
}

/** The plans of the scenarios of a file. `context` has `grammar`, `lawOf` and `names`, those of the
 * built-in regulations. Throws Problems with everything that is wrong. */
export const readFeature = (context, text) => new Reader(context, text).read();
