/** What happened, step by step: who did what, what was decided, under which clauses. */
import { sayExactly, sayMoment } from '../engine/times.js';
import { capital } from '../engine/words.js';
import { clausesOf, readingsOf } from './clauses.js';
import { h } from './dom.js';

function refusalOf(one, view, t, act) {
  const { alternative } = one;
  return h('div', { class: 'refusal' },
    h('p', { class: 'refusal-title' }, capital(one.label), one.detail ? `: ${one.detail}` : ''),
    h('p', {}, h('b', {}, `${t.required}: `), one.requirement),
    h('p', { class: 'lawful' }, h('b', {}, `${t.lawful}: `), one.lawful),
    alternative && h('p', {}, h('button', { type: 'button', class: 'link-button',
      onclick: () => act.open(alternative.kind) },
    `→ ${alternative.label}`), ` (${alternative.who}${alternative.not_before
      ? `, ${t.from} ${sayExactly(alternative.not_before, view.lang)}` : ''})`),
    clausesOf(one.clauses), readingsOf(one.readings, t));
}

const follows = (step, view, t) => (step.appended.length ? h('p', { class: 'follows' },
  `${t.follows}: `, step.appended.map((one, n) => [n ? ', ' : '', h('b', {}, one.label),
    ` (${sayMoment(one.at, view.lang)})`])) : null);

/** What an event says, in the words of its fields; what was corrected since stands beside it. */
function saidOf(step, fields) {
  const values = fields.flatMap(({ path, label, options, widget }) => {
    const said = (data) => {
      const value = path.split('.').reduce((inner, name) => inner?.[name], data);
      if (value === undefined || value === '' || typeof value === 'boolean') return '';
      if (widget === 'time') return sayMoment(value, step.lang);
      return [value].flat().map((one) =>
        options?.find(([name]) => name === one)?.[1] ?? one).join(', ');
    };
    const [now, once] = [said(step.data), said(step.form.data ?? {})];
    return now || once ? [[label, now, now === once ? '' : once]] : [];
  });
  return values.length ? h('dl', { class: 'said' }, values.map(([label, now, once]) =>
    h('div', {}, h('dt', {}, label), h('dd', {}, once ? [h('del', {}, once), ' '] : '',
      once ? h('ins', {}, now) : now)))) : null;
}

/** When a step was: the seconds that the system takes are nobody's to read. */
const whenOf = (step, { lang }) => (step.form ? sayExactly : sayMoment)(step.at, lang);

function stepOf(step, view, t, act) {
  const fields = step.form ? act.fields(step.kind) : [];
  const said = step.form && saidOf({ ...step, lang: view.lang }, fields);
  return h('li', { class: `step ${step.outcome ?? 'plain'}${step.form ? '' : ' time'}` },
    h('div', { class: 'step-head' },
      h('p', { class: 'step-title' }, h('b', {}, capital(step.label)),
        step.outcomeLabel && step.form && h('span', { class: `chip ${step.outcome}` },
          step.outcomeLabel)),
      h('p', { class: 'step-when' },
        h('time', { datetime: step.at }, whenOf(step, view)),
        step.who && ` · ${step.who}`)),
    said && (step.kind === 'received' ? h('details', { class: 'more' },
      h('summary', {}, step.data.content ?? step.label), said) : said),
    step.error && h('p', { class: 'error' }, step.error),
    step.refusals.map((one) => refusalOf(one, view, t, act)),
    step.refusals.length ? null : [clausesOf(step.clauses), readingsOf(step.readings, t)],
    follows(step, view, t),
    h('div', { class: 'step-acts' },
      step.form && h('button', { type: 'button', class: 'link-button', id: `edit-${step.n}`,
        'aria-label': `${t.edit}: ${step.label}`, onclick: () => act.edit(step.n) }, t.edit),
      h('button', { type: 'button', class: 'link-button', id: `remove-${step.n}`,
        'aria-label': `${t.remove}: ${step.label}`, onclick: () => act.remove(step.n) },
      t.remove)));
}

/** The steps of a view, the last one first. */
export const stepsOf = (view, t, act) => (view.steps.length
  ? h('ol', { class: 'steps', reversed: true },
    [...view.steps].reverse().map((step) => stepOf(step, view, t, act)))
  : h('p', { class: 'empty' }, t.noSteps));
