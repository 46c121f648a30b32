/** The calendar as a strip: a column for each day, with what was worked and what counted. */
import { clockIn, sayDate, sayMoment, shortDay } from '../engine/times.js';
import { h } from './dom.js';

const HOUR = 3600;
const FULL = 24 * HOUR;
/** Marks as near as this, of the part of the day that is drawn, would cover each other's times. */
const CLOSE = 0.12;

/** The part of the day that is drawn: where anything is, with a margin. */
function rangeOf({ days, marks }) {
  const ends = [...days.flatMap(({ windows }) => windows.flatMap(({ from, to }) => [from, to])),
    ...marks.map(({ at }) => at)];
  if (!ends.length) return [6 * HOUR, 18 * HOUR];
  return [Math.max(0, Math.min(...ends) - HOUR), Math.min(FULL, Math.max(...ends) + HOUR)];
}

const clockOf = (seconds) =>
  `${String(Math.floor(seconds / HOUR)).padStart(2, '0')}:${
    String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`;

/** A block from one second of the day to another, where the range puts it. */
function block(name, { from, to }, [low, high], title) {
  const part = (seconds) => (100 * (seconds - low)) / (high - low);
  return h('span', { class: name, title,
    style: `top:${part(from)}%;height:${part(to) - part(from)}%` });
}

function markOf(mark, others, [from, until], t) {
  const near = others.some((other) => other !== mark && other.kind !== 'since'
    && Math.abs(other.at - mark.at) < (until - from) * CLOSE);
  const words = { since: t.startMark, due: t.dueMark, now: t.nowMark };
  return h('span', { class: `mark ${mark.kind}${near ? ' near' : ''}`,
    style: `top:${(100 * (mark.at - from)) / (until - from)}%`,
    title: [words[mark.kind], clockIn(mark.time), mark.label].filter(Boolean).join(' · ') },
  h('span', {}, clockOf(mark.at)));
}

function dayColumn(day, marks, range, t, lang) {
  const [weekday, date] = shortDay(day.date, lang);
  const off = day.off && [day.offLabel, day.reason].filter(Boolean).join(': ');
  const classes = ['day', day.off && 'off', day.whole && 'whole', day.provisional && 'provisional'];
  return h('li', { class: classes.filter(Boolean).join(' '),
    title: [sayDate(day.date, lang), off, day.instrument].filter(Boolean).join('\n') },
  h('span', { class: 'day-head' }, h('b', {}, weekday), h('span', {}, date)),
  h('span', { class: 'day-body' },
    day.windows.map((one) => block('window', one, range, t.open)),
    day.counted.map((one) => block('count', one, range, t.counted)),
    day.left.map((one) => block('count left', one, range, t.remaining)),
    day.off && day.reason ? h('span', { class: 'day-reason' }, day.reason) : null,
    marks.map((mark) => markOf(mark, marks, range, t))),
  h('span', { class: 'day-foot' }, day.amount ? day.said : ''));
}

/** The hours at the left: where working time begins and ends. */
function axis({ days }, [low, high]) {
  const windows = days.flatMap((day) => day.windows);
  const ends = new Set(windows.flatMap(({ from, to }) => [from, to]));
  return h('div', { class: 'axis', 'aria-hidden': 'true' }, [...ends].sort((a, b) => a - b)
    .map((at) => h('span', { style: `top:${(100 * (at - low)) / (high - low)}%` }, clockOf(at))));
}

/** The sum in words: what each day gave, and which days gave nothing. */
function sums({ main, days }, t, lang) {
  const counted = days.filter(({ amount }) => amount);
  const [first, last] = [main?.sum?.start, main?.due].map((time) => time?.slice(0, 10));
  const within = days.filter(({ date, off }) => off && first <= date && date <= last);
  const skipped = within.filter(({ reason }) => reason);
  const rest = within.filter(({ reason }) => !reason);
  const said = (list) => list.map(({ date, said: amount }) => `${amount} (${
    shortDay(date, lang)[1]})`).join(' + ');
  const off = main?.sum?.days && !main.sum.workingDays ? t.offDays : t.skipped;
  return [
    main?.sum?.days > 0 && h('p', { class: 'sum' }, h('b', {}, `${main.sum.days} ${
      main.sum.workingDays ? t.workingDays : t.days}`), `, ${t.withoutStart} ${
      sayDate(main.sum.start, lang)}`),
    main?.sum?.amount && counted.length > 0 && h('p', { class: 'sum' }, h('b', {},
      `${main.sum.amount} ${lang === 'vi' ? t.working : ''}`.trim()), ` = ${said(counted)}`),
    (skipped.length > 0 || rest.length > 0) && h('div', { class: 'skipped' },
      h('b', {}, `${off}:`), h('ul', {}, skipped.map(({ date, reason, instrument }) =>
        h('li', {}, `${sayDate(date, lang)}: ${reason}`,
          instrument && instrument !== reason ? h('small', {}, ` (${instrument})`) : '')),
      rest.length > 0 && h('li', {}, `${rest.map(({ date }) => shortDay(date, lang).join(' '))
        .join(', ')}: ${rest[0].offLabel}`))),
  ];
}

const legend = (t) => h('p', { class: 'legend' }, [['count', t.counted], ['left', t.remaining],
  ['window', t.open], ['closed', t.off], ['now', t.nowMark], ['due', t.dueMark]]
  .map(([name, label]) => h('span', { class: `key key-${name}` }, label)));

/** The strip of a view. */
export function stripOf({ strip, lang }, t) {
  const range = rangeOf(strip);
  const columns = strip.days.map((day) =>
    dayColumn(day, strip.marks.filter(({ date }) => date === day.date), range, t, lang));
  const { main } = strip;
  return [
    main ? h('p', { class: 'strip-head' }, `${main.who}: ${main.label}. `,
      h('b', {}, `${t.dueMark} ${sayMoment(main.due, lang)}`))
      : h('p', { class: 'strip-head' }, t.ordinary),
    h('div', { class: 'strip', 'data-scroll': 'strip', tabindex: 0, role: 'group',
      'aria-label': t.calendar }, axis(strip, range), h('ol', { class: 'days' }, columns)),
    legend(t),
    ...sums(strip, t, lang),
    main?.sum?.provisional && h('p', { class: 'note' }, t.provisional),
    strip.cut && h('p', { class: 'note' }, t.cut),
  ];
}
