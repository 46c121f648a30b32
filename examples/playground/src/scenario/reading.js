/** From a feature file to plans: every line understood, before anything runs; what is wrong is told
 * with its line. Files are parsed by the parser of Gherkin. */
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';

import { plainGiven } from '../engine/law.js';
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

/** The language that the first lines say: Vietnamese, English, or what is neither. */
function languageOf(text) {
  return /^\s*#\s*language\s*:\s*(\S+)/im.exec(text)?.[1] ?? 'en';
}

function numbered() {
  let last = 0;
  return () => String((last += 1));
}

/** Lines of a description where none may stand: a misspelt keyword would be passed over. */
function* strayLines({ children = [] }) {
  for (const child of children) {
    const { rule, background, scenario } = child;
    if (rule) yield* strayLines(rule);
    for (const one of [background, scenario, ...(scenario?.examples ?? [])]) {
      if (one?.description) yield { after: one.location.line, text: one.description };
    }
  }
}

/** Where the things of a document stand, by their ids. */
function linesOf(document) {
  const lines = new Map();
  const walk = (thing) => {
    if (Array.isArray(thing)) thing.forEach(walk);
    else if (thing && typeof thing === 'object') {
      if (thing.id) lines.set(thing.id, thing.location?.line ?? 1);
      Object.values(thing).forEach(walk);
    }
  };
  walk(document.feature);
  return lines;
}

/** Reads one file. */
class Reader {
  constructor(context, text) {
    this.context = context;
    this.lines = text.normalize('NFC').split(/\r?\n/);
    this.problems = [];
    this.lang = languageOf(text);
    this.speech = new Speech(context.grammar, this.lang === 'vi' ? 'vi' : 'en', plainGiven(), null);
  }

  problem(line, wrong) {
    const text = (this.lines[line - 1] ?? '').trim();
    if (!this.problems.some((one) => one.line === line && one.wrong === wrong)) {
      this.problems.push({ line, text, wrong });
    }
  }

  read() {
    if (!['vi', 'en'].includes(this.lang)) {
      this.problem(1, `“# language: ${this.lang}”: vi, en`);
    } else {
      const document = this.parse();
      if (document) this.plans = this.features(document);
    }
    if (this.problems.length) throw new Problems(this.problems);
    return this.plans;
  }

  parse() {
    const builder = new AstBuilder(numbered());
    try {
      return new Parser(builder, new GherkinClassicTokenMatcher())
        .parse(this.lines.join('\n'));
    } catch (error) {
      for (const one of error.errors ?? [error]) {
        this.problem(one.location?.line ?? 1, this.speech.say('dòng này không đúng khuôn tệp kịch bản',
          'this line does not fit into a scenario file'));
      }
      return null;
    }
  }

  features(document) {
    if (!document.feature) {
      this.problem(1, this.speech.say('tệp không có kịch bản nào', 'the file has no scenario'));
      return [];
    }
    for (const { after, text } of strayLines(document.feature)) this.stray(after, text);
    const lines = linesOf(document);
    const pickles = compile(document, '', numbered());
    if (!pickles.length) {
      this.problem(1, this.speech.say('tệp không có kịch bản nào', 'the file has no scenario'));
    }
    return pickles.map((pickle) => this.plan(pickle, lines)).filter(Boolean);
  }

  stray(after, text) {
    const [first] = text.trim().split('\n');
    const line = this.lines.findIndex((one, n) => n >= after && one.includes(first.trim())) + 1;
    const words = this.speech.say('Biết, Khi, Thì, Và, Nhưng', 'Given, When, Then, And, But');
    this.problem(line || after, this.speech.say(
      `dòng này không bắt đầu bằng từ khóa nào trong ${words}; ghi chú thì viết sau dấu #`,
      `this line begins with none of ${words}; a remark stands behind a #`,
    ));
  }

  plan(pickle, lines) {
    const lineOf = ({ astNodeIds }) => lines.get(astNodeIds[0]);
    let given = plainGiven();
    const before = this.problems.length;
    const acts = [];
    for (const step of pickle.steps) {
      const act = this.act(step, lineOf(step), given);
      if (!act) continue;
      if (act.sentence.use === 'setup') given = this.after(act, given, acts);
      acts.push(act);
    }
    if (!acts.some(({ sentence }) => sentence.use === 'check')) {
      this.problem(lineOf(pickle), this.speech.say(
        `kịch bản “${pickle.name}” không kiểm tra gì: thêm ít nhất một câu sau Thì`,
        `the scenario “${pickle.name}” checks nothing: add a sentence after Then`,
      ));
    }
    return this.problems.length > before ? null
      : { name: pickle.name, line: lines.get(pickle.astNodeIds.at(-1)), lang: this.lang, given,
        acts: acts.filter(({ sentence }) => sentence.use !== 'setup') };
  }

  speechOf(given) {
    return new Speech(this.context.grammar, this.lang, given, this.context.lawOf(given));
  }

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
    let wrong = '';
    for (const match of this.context.grammar.matches(text, this.lang)) {
      try {
        const act = understood(match, table, speech, { line, text, first: false });
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

  misunderstood(text, speech) {
    const { grammar } = this.context;
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
