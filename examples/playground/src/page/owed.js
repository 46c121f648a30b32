/** Who owes what, and the notices as messages on a phone. */
import { sayExactly, sayMoment } from '../engine/times.js';
import { capital } from '../engine/words.js';
import { clausesOf, readingsOf } from './clauses.js';
import { h } from './dom.js';

const daysLeft = ({ days, workingDays }, t) =>
  [t.left, days, workingDays ? t.workingDays : t.days, t.daysLeft].filter(Boolean).join(' ');

/** How far off a due time is, in working time or in days. */
export function distanceText(distance, t) {
  if (!distance) return '';
  if (distance.late) return `${t.late} ${distance.said}`;
  if (distance.days) return daysLeft(distance, t);
  return distance.seconds ? `${t.left} ${distance.said} ${t.working}`.trim() : t.dueNow;
}

function obligationOf(one, view, t) {
  const late = one.lapsed || one.distance?.late;
  return h('li', { class: `duty${late ? ' late' : ''}` },
    h('p', { class: 'duty-who' }, capital(one.who)),
    h('p', { class: 'duty-what' }, one.label),
    h('p', { class: 'duty-due' }, one.due ? [h('b', {}, `${t.by} ${sayMoment(one.due, view.lang)}`),
      ` · ${distanceText(one.distance, t)}`] : one.at_once ? h('b', {}, t.atOnce) : ''),
    h('details', {}, h('summary', {}, t.why), h('p', {}, one.text), clausesOf(one.clauses),
      readingsOf(one.readings, t)));
}

/** Every due time that the case ran under, and how it went. */
function deadlinesOf({ timeliness: { deadlines }, lang }, t) {
  if (!deadlines.length) return null;
  const cell = (time, say) => (time ? say(time, lang) : t.none);
  return h('details', { class: 'deadlines' }, h('summary', {}, t.deadlines),
    h('div', { class: 'scroller', tabindex: 0, role: 'group', 'aria-label': t.deadlines },
      h('table', {}, h('thead', {}, h('tr', {}, [t.level, t.what, t.due, t.done, t.lateBy]
        .map((label) => h('th', { scope: 'col' }, label)))),
      h('tbody', {}, deadlines.map((one) => h('tr', {},
        h('th', { scope: 'row' }, [one.levelLabel, one.unitName].filter(Boolean).join(' · ')),
        h('td', {}, one.label), h('td', {}, cell(one.due, sayMoment)),
        h('td', {}, cell(one.met, sayExactly)),
        h('td', { class: one.lapsed ? 'late' : '' }, one.late ?? t.none)))))));
}

/** The obligations of a view, and the due times that it ran under. */
export const owedOf = (view, t) => [view.owed.length
  ? h('ul', { class: 'duties' }, view.owed.map((one) => obligationOf(one, view, t)))
  : h('p', { class: 'empty' }, t.nothingOwed), deadlinesOf(view, t)];

const bubbleOf = (notice, view, t) => h('li', { class: `bubble ${notice.channel}` },
  h('p', { class: 'bubble-head' }, h('b', {}, capital(notice.label)),
    ` · ${notice.channelLabel}`),
  h('p', { class: 'bubble-text' }, notice.text),
  h('details', {}, h('summary', {}, t.sms), h('p', { class: 'mono' }, notice.short)),
  clausesOf(notice.clauses),
  h('p', { class: 'bubble-when' }, sayMoment(notice.at, view.lang)));

/** The notices of a view: a thread for each recipient, as phones show them. */
export function messagesOf(view, t) {
  const threads = new Map();
  for (const notice of view.steps.flatMap(({ notices }) => notices)) {
    threads.set(notice.to, [...(threads.get(notice.to) ?? []), notice]);
  }
  if (!threads.size) return h('p', { class: 'empty' }, t.noMessages);
  return h('div', { class: 'threads' }, [...threads].map(([to, notices]) =>
    h('section', { class: 'thread', 'aria-label': to }, h('h3', {}, capital(to)),
      h('ol', {}, notices.map((notice) => bubbleOf(notice, view, t))))));
}
