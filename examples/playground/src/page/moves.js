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

/** The list of acts. */
export function movesOf(view, t, open, opened) {
  const byPeople = view.moves.filter(({ permitted }) => permitted);
  const forbidden = view.moves.filter(({ permitted }) => !permitted);
  return [
    h('p', { class: 'hint' }, t.movesHint),
    h('div', { class: 'moves' }, byPeople.map((move) => moveButton(move, open))),
    h('details', { class: 'forbidden', open: opened.forbidden,
      ontoggle: (event) => { opened.forbidden = event.target.open; } },
    h('summary', {}, `${t.forbidden} (${forbidden.length})`),
    h('ul', {}, forbidden.map((move) => forbiddenLine(move, open, t)))),
  ];
}
