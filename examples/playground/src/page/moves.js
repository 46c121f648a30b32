/** What can be done now: a button for each act that is permitted; the others with their reasons. */
import { capital } from '../engine/words.js';
import { h } from './dom.js';

const permittedTo = ({ roles }) => roles.filter(({ permitted }) => permitted)
  .map(({ label }) => label).join(', ');

/** Why nobody may do it: the reasons that stand against every role that could. */
function reasonsOf({ roles }) {
  const able = roles.filter(({ reasons }) => !reasons.some(({ code }) => code === 'wrong_role'));
  const labels = (able.length ? able : roles).flatMap(({ reasons }) =>
    reasons.map(({ label }) => label));
  return [...new Set(labels)].join('; ');
}

const moveButton = (move, open) => h('button', { type: 'button', class: 'move',
  id: `move-${move.kind}`, onclick: () => open(move.kind) },
h('b', {}, capital(move.label)), h('small', {}, permittedTo(move)));

const forbiddenLine = (move, open, t) => h('li', {},
  h('button', { type: 'button', class: 'link-button', id: `move-${move.kind}`,
    onclick: () => open(move.kind), title: t.tryIt }, capital(move.label)),
  h('small', {}, ` ${reasonsOf(move)}`));

/** The kinds of act that lead on from where the case is, as the process has them. */
function leadingOn({ picture, state }) {
  const { boxes, links } = picture;
  const inner = boxes.find(({ position }) => position === state.position)?.inner ?? [];
  const acts = [...inner, ...links.filter(({ from }) => from === state.position)
    .flatMap((link) => link.acts)];
  return new Set(acts.map(({ kind }) => kind));
}

/** The list of acts: those that lead on first. */
export function movesOf(view, t, open, opened) {
  const on = leadingOn(view);
  const permitted = view.moves.filter((move) => move.permitted);
  const first = permitted.filter(({ kind }) => on.has(kind) || view.state.position === 'none');
  const also = permitted.filter((move) => !first.includes(move));
  const forbidden = view.moves.filter(({ permitted }) => !permitted);
  return [
    h('p', { class: 'hint' }, t.movesHint),
    h('div', { class: 'moves' }, first.map((move) => moveButton(move, open))),
    also.length > 0 && h('p', { class: 'also' }, t.also),
    h('div', { class: 'minor' }, also.map((move) => h('button', { type: 'button',
      class: 'button small', id: `move-${move.kind}`, title: permittedTo(move),
      onclick: () => open(move.kind) }, capital(move.label)))),
    h('details', { class: 'forbidden', open: opened.forbidden,
      ontoggle: (event) => { opened.forbidden = event.target.open; } },
    h('summary', {}, `${t.forbidden} (${forbidden.length})`),
    h('ul', {}, forbidden.map((move) => forbiddenLine(move, open, t)))),
  ];
}
