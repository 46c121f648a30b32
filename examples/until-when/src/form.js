/** The question: from when, and how much. */
import { h } from './dom.js';
import { UNITS } from './limit.js';

const OFTEN = [[8, 'hours'], [3, 'working-days'], [5, 'working-days'], [10, 'working-days'],
  [30, 'days']];

const field = (name, label, attributes) =>
  h('label', { class: `field field-${name}` }, h('span', {}, label),
    h('input', { id: name, name, autocomplete: 'off', ...attributes }));

function fromFields(texts, state, change) {
  return h('fieldset', {}, h('legend', {}, texts.from),
    h('div', { class: 'line' },
      field('date', texts.date, { type: 'date', value: state.date, required: true }),
      field('time', texts.time, { type: 'time', value: state.time, required: true }),
      h('button', { type: 'button', class: 'quiet', id: 'now', onclick: () => change.now() },
        texts.now)));
}

const unitChoice = (texts, state, unit) =>
  h('label', { class: 'choice' },
    h('input', { type: 'radio', name: 'unit', value: unit, checked: state.unit === unit }),
    h('span', {}, texts.units[unit]));

function limitFields(texts, state, change) {
  const often = OFTEN.map(([amount, unit]) =>
    h('li', {}, h('button', { type: 'button', class: 'chip',
      onclick: () => change.limit(String(amount), unit) }, texts.amountOf({ amount, unit }))));
  return h('fieldset', {}, h('legend', {}, texts.limit),
    h('div', { class: 'line' },
      field('amount', texts.amount, { type: 'number', inputmode: 'numeric', min: 1, step: 1,
        value: state.amount, required: true }),
      h('div', { class: 'units', role: 'radiogroup', 'aria-label': texts.unit },
        UNITS.map((unit) => unitChoice(texts, state, unit)))),
    h('ul', { class: 'often', 'aria-label': texts.often }, often));
}

/** The form; `change` is told what is asked anew. */
export function formView(texts, state, change) {
  const onsubmit = (event) => event.preventDefault();
  const form = h('form', { class: 'card', id: 'question', onsubmit },
    fromFields(texts, state, change), limitFields(texts, state, change));
  form.addEventListener('input', () => {
    const { date, time, amount, unit } = Object.fromEntries(new FormData(form));
    change.to({ date, time, amount, unit });
  });
  return form;
}

/** Writes into the form what is asked, where that came from elsewhere. */
export function fill(form, state) {
  for (const name of ['date', 'time', 'amount']) form.elements[name].value = state[name];
  form.elements.unit.value = state.unit;
}
