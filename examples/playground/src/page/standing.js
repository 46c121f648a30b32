/** Where the case stands, and the clock: the first things that are looked for. */
import { sayLocal, sayMoment } from '../engine/times.js';
import { capital } from '../engine/words.js';
import { field, h, timeInput } from './dom.js';
import { distanceText } from './owed.js';

function chipOf({ timeliness }, t) {
  if (timeliness.overdue) return ['bad', t.overdue];
  if (timeliness.answered_late) return ['warn', t.answeredLate];
  return ['good', t.inTime];
}

/** The state in large letters: where, with whom, until when. */
export function standingOf(view, t) {
  const { state, timeliness } = view;
  const [mark, label] = chipOf(view, t);
  const { main } = view;
  const holder = state.commitmentLabel && `${t.holder} ${state.holderName} ${t.held}`.trim();
  return [
    h('p', { class: 'where' }, capital(state.positionLabel),
      view.steps.length > 0 && h('span', { class: `chip ${mark}` }, label)),
    h('p', { class: 'what' }, [holder, state.commitmentLabel, state.publicationLabel]
      .filter(Boolean).join(' · ')),
    h('p', { class: 'until' }, main ? [h('b', {}, `${t.due} ${sayMoment(main.due, view.lang)}`),
      h('span', { class: main.distance?.late ? 'late' : '' }, ` ${distanceText(main.distance, t)}`)]
      : view.steps.length > 0 && t.noDue),
    timeliness.overdue_since && h('p', { class: 'late' },
      `${t.overdue} ${t.since} ${sayMoment(timeliness.overdue_since, view.lang)}`),
  ];
}

/** The clock, which only moves on. */
export function clockOf(view, t, act) {
  return [
    field('now', t.now, timeInput({ id: 'now', value: view.now.slice(0, 19), lazy: true },
      { put: (local) => local && act.to(local), say: (local) => sayLocal(local, view.lang) })),
    h('div', { class: 'buttons' },
      [['hour', 3600], ['day', 86_400]].map(([id, seconds]) => h('button', { type: 'button', id,
        class: 'button small', onclick: () => act.by(seconds) }, t[id])),
      h('button', { type: 'button', class: 'button small strong', id: 'next', disabled: !view.next,
        onclick: act.next }, view.next ? `${t.toNext}: ${sayMoment(view.next, view.lang)}`
        : t.noNext)),
  ];
}
