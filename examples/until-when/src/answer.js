/** The answer, and its sum. */
import { h } from './dom.js';
import { dayText, daysBetween } from './times.js';

const SHOWN = 16; // rows; the others are shown on request

const notes = (lines) => lines.filter(Boolean)
  .map(([text, style]) => h('span', { class: style }, text));

function noteOf(row, texts) {
  const told = [];
  if (row.reason) told.push([row.reason, row.mark === 'counted' ? 'good' : 'bad']);
  else if (row.mark !== 'counted') told.push([texts.why[row.why] ?? '', 'soft']);
  if (row.mark === 'start') told.splice(0, told.length, [texts.start, 'soft']);
  if (row.instrument && row.mark !== 'start') told.push([row.instrument, 'soft']);
  if (row.mark === 'moved') told.push([texts.moved, 'soft']);
  if (row.provisional) told.push([texts.provisional, 'warn']);
  return notes(told);
}

const numberOf = ({ number, lastNumber }) =>
  number === lastNumber || !lastNumber ? String(number) : `${number}–${lastNumber}`;

/** The hours that counted on each of the dates. */
function hoursOf(row) {
  const days = daysBetween(row.first, row.last) + 1;
  const hours = row.hours.flatMap((text) => [h('span', { class: 'hours' }, text), ' ']);
  return days > 1 ? [...hours, h('span', { class: 'each' }, `× ${days}`)] : hours;
}

function rowView(row, limit, texts) {
  const counts = row.mark === 'counted';
  const inHours = limit.unit === 'hours';
  const amount = inHours ? texts.duration(row.seconds) : numberOf(row);
  return h('tr', { class: counts ? 'counts' : 'skips' },
    h('th', { scope: 'row' }, texts.span(row)),
    h('td', { colspan: counts ? 1 : 2 }, counts && inHours ? hoursOf(row) : null,
      noteOf(row, texts)),
    counts ? h('td', { class: 'num' }, amount) : null);
}

function tableOf(rows, limit, texts) {
  const inHours = limit.unit === 'hours';
  const heads = [texts.dates, inHours ? texts.hours : texts.note,
    inHours ? texts.counted : texts.number];
  const seconds = rows.reduce((sum, row) => sum + row.seconds, 0);
  const total = inHours ? texts.duration(seconds) : String(limit.amount);
  return h('table', { class: 'sum' },
    h('thead', {}, h('tr', {}, heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', {}, rows.map((row) => rowView(row, limit, texts))),
    h('tfoot', {}, h('tr', {}, h('th', { scope: 'row', colspan: 2 }, texts.total),
      h('td', { class: 'num' }, total))));
}

/** The table; a long one is shown in part, until it is asked for whole. */
function sumView(told, limit, texts) {
  const table = tableOf(told.rows, limit, texts);
  const more = [...table.tBodies[0].rows].slice(SHOWN);
  for (const row of more) row.hidden = true;
  const button = more.length === 0 ? null : h('button', { type: 'button', class: 'quiet',
    onclick: () => {
      for (const row of more) row.hidden = false;
      more[0].tabIndex = -1;
      more[0].focus();
      button.remove();
    } }, texts.more(told.rows.length));
  return h('section', { class: 'card', 'aria-labelledby': 'sum' },
    h('h2', { id: 'sum' }, texts.sum), h('div', { class: 'wide', tabindex: 0, role: 'group',
      'aria-labelledby': 'sum' }, table), button);
}

/** When it is due, in large letters. */
function dueView(told, limit, texts, announced, change) {
  const from = `${texts.from.toLowerCase()} ${told.fromAt.time} ${texts.day(told.fromAt.date)}`;
  return h('section', { class: 'card due', 'aria-labelledby': 'due' },
    h('h2', { id: 'due', class: 'over' }, texts.due),
    h('p', { class: 'when' },
      h('span', { class: 'clock' }, limit.unit === 'days' ? texts.endOf : told.dueAt.time), ' ',
      h('span', {}, texts.day(told.dueAt.date))),
    h('p', { class: 'soft' }, `${texts.amountOf(limit)}, ${from}.`),
    told.provisional ? h('p', { class: 'warn' }, texts.mayMove(dayText(announced))) : null,
    h('div', { class: 'line' },
      h('button', { type: 'button', class: 'quiet', onclick: change.see }, texts.see),
      h('button', { type: 'button', class: 'quiet', onclick: change.copy }, texts.copy)));
}

/** Everything that is told of a limit. */
export const answerView = (told, limit, texts, announced, change) =>
  [dueView(told, limit, texts, announced, change), sumView(told, limit, texts)];

/** What is wrong with what is asked. */
export const wrongView = (text) =>
  [h('section', { class: 'card wrong' }, h('p', {}, text))];
