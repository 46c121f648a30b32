/** The case as a scenario to copy, and scenarios that are pasted in: read, run and opened. */
import { Problems } from '../scenario/reading.js';
import { h } from './dom.js';

/** What becomes of a text: its problems by line, or the result of each of its scenarios. */
export function tried(playground, text) {
  try {
    return { results: playground.read(text).map((plan) => ({ plan, ...playground.run(plan) })) };
  } catch (error) {
    if (error instanceof Problems) return { problems: error.found };
    throw error;
  }
}

const problemOf = ({ line, text, wrong }, t) => h('li', { class: 'problem' },
  h('b', {}, `${t.line} ${line}: `), wrong, text && h('code', {}, text));

function resultOf({ plan, failure, acts, held }, t, open) {
  return h('li', { class: failure ? 'result failed' : 'result held' },
    h('p', {}, h('span', { class: 'mark-sign', 'aria-hidden': 'true' }, failure ? '✗' : '✓'),
      h('b', {}, ` ${plan.name}`), ` · ${held} ${t.hold} `,
      acts.length > 0 && h('button', { type: 'button', class: 'link-button', title: t.shownHere,
        'aria-label': `${t.opened}: ${plan.name}`, onclick: () => open(plan, acts) }, t.opened)),
    failure && h('div', { class: 'refusal' },
      h('p', {}, h('b', {}, `${t.line} ${failure.line}: `), h('code', {}, failure.sentence)),
      h('p', {}, h('b', {}, `${t.wanted}: `), failure.wanted || '—'),
      h('p', {}, h('b', {}, `${t.decided}: `), failure.decided),
      failure.why && h('p', {}, failure.why)));
}

const outcomeOf = (outcome, t, open) => {
  if (!outcome) return null;
  if (outcome.problems) {
    return h('ul', { class: 'results' }, outcome.problems.map((one) => problemOf(one, t)));
  }
  const all = outcome.results.every(({ failure }) => !failure);
  return [all && h('p', { class: 'note good' }, t.allHold),
    h('ul', { class: 'results' }, outcome.results.map((one) => resultOf(one, t, open)))];
};

/** The panel. `pasted` is what stands in the field, with what became of it. */
export function scenarioOf({ text, t, pasted, act }) {
  const lines = text.split('\n').length;
  return [
    h('div', { class: 'half' },
      h('label', { for: 'generated' }, t.generated),
      h('textarea', { id: 'generated', class: 'mono', readonly: true, spellcheck: 'false',
        rows: Math.min(26, Math.max(12, lines)), value: text }),
      h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'button',
        id: 'copy-scenario', onclick: (event) => act.copy(text, event.currentTarget) }, t.copy),
      h('span', { class: 'hint' }, t.generatedHint))),
    h('div', { class: 'half' },
      h('label', { for: 'pasted' }, t.pasted),
      h('textarea', { id: 'pasted', class: 'mono', spellcheck: 'false', rows: 12,
        'aria-describedby': 'pasted-hint', value: pasted.text,
        oninput: (event) => { pasted.text = event.target.value; } }),
      h('p', { class: 'hint', id: 'pasted-hint' }, t.pastedHint),
      h('div', { class: 'buttons' },
        h('button', { type: 'button', class: 'button', id: 'run-pasted', onclick: act.run },
          t.run)),
      h('div', { 'aria-live': 'polite', id: 'outcome' }, outcomeOf(pasted.outcome, t, act.open))),
  ];
}
