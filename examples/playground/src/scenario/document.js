/** A feature file as a document: parsed by the parser of Gherkin; what that parser passes over is
 * told here: a language that is none, lines out of place, outlines without rows. */
import {
  AstBuilder, compile, dialects, GherkinClassicTokenMatcher, Parser,
} from '@cucumber/gherkin';
import { misspelt } from './keywords.js';

const HEADING = /^\s*(Feature|Scenario|Scenario Outline|Example|Background|Rule):/m;

/** The language that the first lines say, or English by its headings, as in Gherkin; else null. */
export function languageOf(text) {
  const said = /^\s*#\s*language\s*:\s*(\S+)/im.exec(text)?.[1];
  return said ?? (HEADING.test(text) ? 'en' : null);
}

function numbered() {
  let last = 0;
  return () => String((last += 1));
}

/** Everything in a document that has a line, with its kind: [kind, thing]. */
function* things({ children = [] }) {
  for (const child of children) {
    const [[kind, one]] = Object.entries(child);
    yield [kind, one];
    if (kind === 'rule') yield* things(one);
    for (const examples of one.examples ?? []) yield ['examples', examples];
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

/** Lines that begin with no keyword, where no description may stand: a misspelt keyword would be
 * passed over. */
function strayLine(lines, { description, location }) {
  const first = description.trim().split('\n')[0].trim();
  return lines.findIndex((one, n) => n >= location.line && one.includes(first)) + 1
    || location.line;
}

function told(feature, lines, say, problem) {
  const words = say('Biết, Khi, Thì, Và, Nhưng', 'Given, When, Then, And, But');
  for (const [kind, one] of things(feature)) {
    if (kind !== 'rule' && one.description) {
      const stray = strayLine(lines, one);
      problem(stray, misspelt(lines[stray - 1].trim(), feature.language, say) ?? say(
        `dòng này không bắt đầu bằng từ khóa nào trong ${words}; ghi chú thì viết sau dấu #`,
        `this line begins with none of ${words}; a remark stands behind a #`,
      ));
    }
    const outline = dialects[feature.language].scenarioOutline.includes(one.keyword);
    if (outline && !one.examples.some(({ tableBody }) => tableBody.length)) {
      problem(one.location.line, say(
        `khung kịch bản “${one.name}” không có dòng nào trong bảng Dữ liệu nên không chạy`,
        `the scenario outline “${one.name}” has no row of Examples, so nothing of it is run`,
      ));
    }
  }
}

function parsed(lines, lang, say, problem) {
  try {
    return new Parser(new AstBuilder(numbered()), new GherkinClassicTokenMatcher())
      .parse(lines.join('\n'));
  } catch (error) {
    for (const one of error.errors ?? [error]) {
      const line = one.location?.line ?? 1;
      problem(line, misspelt((lines[line - 1] ?? '').trim(), lang, say) ?? say(
        'dòng này không đúng khuôn tệp kịch bản', 'this line does not fit into a scenario file',
      ));
    }
    return null;
  }
}

/** The scenarios of the lines of a file, each row of an outline as one: `{ pickles, lineOf }`; null
 * where there are none. Problems are told with their lines. */
export function scenariosOf(lines, lang, say, problem) {
  const document = parsed(lines, lang, say, problem);
  if (!document) return null;
  if (document.feature) told(document.feature, lines, say, problem);
  const pickles = document.feature ? compile(document, '', numbered()) : [];
  if (!pickles.length) {
    problem(1, say('tệp không có kịch bản nào', 'the file has no scenario'));
  }
  const places = linesOf(document);
  return { pickles,
    lineOf: ({ astNodeIds }, last = false) => places.get(astNodeIds.at(last ? -1 : 0)) };
}
