/** The playground without its page: plain data in, plain data out. Everything that it knows of the
 * law it asks the library for; `petition` is the package that calls it. */
import { parse } from 'smol-toml';

import { within } from './engine/handles.js';
import { lawsOf } from './engine/law.js';
import { wordsOf } from './engine/words.js';
import { grammarOf } from './scenario/grammar.js';
import { readFeature } from './scenario/reading.js';
import { runPlan } from './scenario/running.js';
import { writeScenario } from './scenario/writing.js';

const namesOf = ({ Regulation }) =>
  Array.from({ length: Regulation.builtinCount() }, (_, i) => Regulation.builtinName(i));

/** Makes a playground. `texts` has `grammar`, the text of grammar.toml, and `profiles`, those of
 * the built-in regulations by their names. */
export function createPlayground(petition, texts) {
  const words = wordsOf(petition);
  const grammar = grammarOf(parse(texts.grammar), words);
  const { lawOf, profileOf } = lawsOf(petition, texts.profiles);
  const context = { petition, words, grammar, lawOf, profileOf, names: namesOf(petition) };
  return {
    context,
    /** The plans of a feature file; throws Problems. */
    read: (text) => readFeature(context, text),
    /** What becomes of a plan. */
    run: (plan) => within((scope) => runPlan(context, plan, scope)),
    /** A story as a feature file in a language. */
    write: (story, lang) => within((scope) => writeScenario(context, story, lang, scope)),
  };
}
