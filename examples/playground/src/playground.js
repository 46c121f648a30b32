/** The playground without its page: plain data in, plain data out. Everything that it knows of the
 * law it asks the library for; `petition` is the package that calls it. */
import { parse } from 'smol-toml';

import { formsOf } from './engine/forms.js';
import { within } from './engine/handles.js';
import { lawsOf, plainGiven, regulationJson } from './engine/law.js';
import { figureOf } from './engine/profile.js';
import { lookAt } from './engine/view.js';
import { whatIf } from './engine/whatif.js';
import { wordsOf } from './engine/words.js';
import { usualPetition } from './scenario/events.js';
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
  const formOf = formsOf(petition, grammar);
  const units = ({ units: own }, regulation) =>
    [...own, ...regulation.units.map(({ id, label }) => [label, id])];
  return {
    context,
    /** The built-in regulations: `{ name, title, instrument, authority, from }`. */
    laws: (lang) => context.names.map((name) => {
      const law = lawOf({ ...plainGiven(), source: name });
      const { title, instrument, authority, valid_from: from } = regulationJson(law, lang);
      return { name, title, instrument, authority, from };
    }),
    /** The regulation that is chosen, as the library tells it. */
    regulation: (given, lang) => regulationJson(lawOf(given), lang),
    /** A figure of the regulation that is chosen, by its key; undefined where it has none. */
    figure: ({ source }, key) => figureOf(profileOf(source), key),
    /** The fields of an event of a kind, with the choices that a view gives. */
    form: (kind, given, { notices, events }, lang) => {
      const regulation = regulationJson(lawOf(given), lang);
      return formOf(kind, { words, regulation, lang, notices, events,
        units: units(given, regulation) });
    },
    /** Everything that is to be shown of a story. */
    look: (story, lang) => within((scope) => lookAt(context, story, lang, scope)),
    /** What a story would come to with another choice of what is given. */
    whatIf: (story, change, lang) => within((scope) => whatIf(context, story, change, lang, scope)),
    /** The petition that is recorded when nothing else is said. */
    usual: (given) => usualPetition(regulationJson(lawOf(given), 'vi')),
    /** The plans of a feature file; throws Problems. */
    read: (text) => readFeature(context, text),
    /** What becomes of a plan. */
    run: (plan) => within((scope) => runPlan(context, plan, scope)),
    /** A story as a feature file in a language. */
    write: (story, lang) => within((scope) => writeScenario(context, story, lang, scope)),
  };
}
