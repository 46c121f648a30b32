/** A year as twelve months, with the limit in it; each date may be chosen. */
import { h } from './dom.js';
import { daysLater, shortDay, weekdayOf } from './times.js';

const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** What the limit makes of a date: its first, one that counts, its last. */
function marksOf(date, told) {
  if (!told) return [];
  const marks = [['from', told.fromAt.date === date], ['due', told.dueAt.date === date],
    ['counted', told.dates.has(date)]];
  return marks.filter(([, is]) => is).map(([mark]) => mark);
}

/** A date in words, with what there is to know of it. */
function saidOf(day, marks, texts) {
  const note = day.note && day.kind !== 'rest' && day.kind !== 'open' ? day.note : null;
  const said = [texts.kinds[day.kind], note?.reason, note?.instrument,
    note?.knowledge === 'provisional' ? texts.provisional : null];
  const limit = marks.map((mark) => texts.marks[mark]);
  // As the page shows its number, without zeros.
  const date = texts.day(day.date).replaceAll(/\b0/g, '');
  return `${date}: ${[...said, ...limit].filter(Boolean).join('; ')}`;
}

function dayView(day, told, texts, chosen) {
  const marks = marksOf(day.date, told);
  return h('button', { type: 'button', class: [day.kind, ...marks].join(' '), 'data-date': day.date,
    tabindex: day.date === chosen ? 0 : -1, 'aria-label': saidOf(day, marks, texts) },
  String(Number(day.date.slice(8))));
}

function monthView(month, number, told, texts, chosen) {
  const blank = weekdayOf(month[0].date);
  const first = h('span', { class: 'blank', style: `grid-column: span ${blank || 1}` });
  return h('section', { class: 'month', 'aria-label': texts.month(number) },
    h('h3', {}, texts.month(number)),
    h('div', { class: 'heads', 'aria-hidden': 'true' },
      texts.heads.map((head) => h('span', {}, head))),
    h('div', { class: 'days' }, blank ? first : null,
      month.map((day) => dayView(day, told, texts, chosen))));
}

function legendView(year, texts) {
  const kinds = ['off', 'worked', ...(year.runs.some(([{ kind }]) => kind === 'special')
    ? ['special'] : [])];
  const entry = (name, text) =>
    h('li', {}, h('span', { class: `day ${name}`, 'aria-hidden': 'true' }, '8'), text);
  return h('ul', { class: 'legend' }, kinds.map((kind) => entry(kind, texts.kinds[kind])),
    ['counted', 'from', 'due'].map((mark) => entry(mark, texts.marks[mark])));
}

/** Goes by arrow keys, tells of the date where one is, and chooses one. */
function listen(grid, said, change) {
  const at = (event) => event.target.closest('button[data-date]');
  const tell = (event) => {
    if (at(event)) said.textContent = at(event).getAttribute('aria-label');
  };
  grid.addEventListener('focusin', tell);
  grid.addEventListener('pointerover', tell);
  grid.addEventListener('click', (event) => {
    if (at(event)) change.date(at(event).dataset.date);
  });
  grid.addEventListener('keydown', (event) => {
    if (!at(event) || !STEPS[event.key]) return;
    event.preventDefault();
    const next = daysLater(at(event).dataset.date, STEPS[event.key]);
    const there = grid.querySelector(`[data-date="${next}"]`);
    if (!there) return;
    at(event).tabIndex = -1;
    there.tabIndex = 0;
    there.focus();
  });
}

function listView(year, texts, kindName) {
  const row = (run) => h('tr', {},
    h('th', { scope: 'row' }, run.length === 1 ? texts.day(run[0].date)
      : `${texts.weekday(run[0].date)} ${shortDay(run[0].date)} – ${texts.day(run.at(-1).date)}`),
    h('td', {}, kindName(run[0].note.kind), run[0].note.knowledge === 'provisional'
      ? h('span', { class: 'warn' }, ` ${texts.provisional}`) : null),
    h('td', {}, run[0].note.reason ?? '—',
      h('span', { class: 'soft' }, run[0].note.instrument ?? '')));
  return h('details', {}, h('summary', {}, texts.list),
    h('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': texts.list },
      h('table', { class: 'list' },
        h('thead', {}, h('tr', {}, [texts.dates, texts.kind, `${texts.reason}, `
          + texts.instrument.toLowerCase()].map((head) => h('th', { scope: 'col' }, head)))),
        h('tbody', {}, year.runs.map(row)))));
}

function headView(year, range, texts, change) {
  const button = (step, sign, name) => h('button', { type: 'button', class: 'quiet step',
    'aria-label': name, disabled: !range(year.number + step),
    onclick: () => change.year(year.number + step) }, sign);
  return h('div', { class: 'year-head' }, h('h2', { id: 'year' }, texts.year(year.number)),
    button(-1, '←', texts.before), button(1, '→', texts.after));
}

/** The calendar of a year. */
export function yearView({ year, told, texts, chosen, range, notes, kindName }, change) {
  const said = h('p', { class: 'said soft', 'aria-live': 'polite' }, texts.choose);
  const grid = h('div', { class: 'months' }, year.months.map((month, index) =>
    monthView(month, index + 1, told, texts, chosen)));
  listen(grid, said, change);
  return h('section', { class: 'card', 'aria-labelledby': 'year' },
    headView(year, range, texts, change), grid, said, legendView(year, texts),
    h('p', {}, texts.days(year.counts)), notes.map((note) => h('p', { class: 'warn' }, note)),
    listView(year, texts, kindName));
}
