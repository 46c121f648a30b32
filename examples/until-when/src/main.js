/** The page: what is asked goes through the library, and what it answers is shown. */
import { answerView, wrongView } from './answer.js';
import { h } from './dom.js';
import { fill, formView } from './form.js';
import { MOST, counted } from './limit.js';
import { yearView } from './months.js';
import { firstState, hashOf, readState } from './state.js';
import { textsIn } from './texts.js';
import { dayText, instantAt, localOf } from './times.js';
import { yearOf } from './year.js';

const api = await globalThis.petition.load();
const calendar = api.Calendar.builtin();
const coverage = calendar.coverage();
const page = document.querySelector('main');
const answer = h('div', { class: 'answer', 'aria-live': 'polite' });
const beside = h('div', { class: 'beside' });

const first = firstState(coverage.utcOffsetSeconds);
let state = readState(location.hash, first);
let texts;
let form;
let shownYear;
let due;

const yearOfDate = (date) => Number(date.slice(0, 4));
const yearIn = (number) =>
  number >= yearOfDate(coverage.firstDate) && number <= yearOfDate(coverage.lastDate);

/** What is asked, or a text that says what is wrong with it. */
function asked() {
  const from = instantAt(state.date, state.time, coverage.utcOffsetSeconds);
  if (!from) return { wrong: texts.wrong.from };
  const amount = Number(state.amount);
  const most = MOST[state.unit];
  if (!/^\d+$/.test(state.amount) || amount < 1 || amount > most) {
    return { wrong: texts.wrong.amount(most.toLocaleString(state.lang)) };
  }
  return { limit: { from, amount, unit: state.unit } };
}

/** What the library tells of it. */
function answered() {
  const { limit, wrong } = asked();
  if (wrong) return { wrong };
  try {
    return { limit, told: counted(calendar, limit, state.lang) };
  } catch (error) {
    if (!(error instanceof api.PetitionError)) throw error;
    const { firstDate, lastDate } = coverage;
    return { wrong: texts.wrong.covered(dayText(firstDate), dayText(lastDate)) };
  }
}

const kindName = (kind) => api.wordGet('day_kind', api.wordFind('day_kind', kind))[state.lang];

function showYear(told) {
  const year = yearOf(calendar, shownYear, state.lang);
  const provisional = `${shownYear}-12-31` > coverage.announcedUntil;
  const notes = provisional ? [texts.announced(dayText(coverage.announcedUntil))] : [];
  const chosen = state.date.startsWith(`${shownYear}-`) ? state.date : `${shownYear}-01-01`;
  beside.replaceChildren(
    yearView({ year, told, texts, chosen, range: yearIn, notes, kindName }, change));
}

function show() {
  const { limit, told, wrong } = answered();
  answer.replaceChildren(...(wrong ? wrongView(wrong)
    : answerView(told, limit, texts, coverage.announcedUntil, change)));
  due = told?.dueAt.date ?? null;
  showYear(told ?? null);
  history.replaceState(null, '', hashOf(state));
}

function yearOfState() {
  const number = yearOfDate(state.date);
  return yearIn(number) ? number : yearOfDate(first.date);
}

const change = {
  to(asking) {
    if (asking.date !== state.date && asking.date) {
      state = { ...state, ...asking };
      shownYear = yearOfState();
    }
    state = { ...state, ...asking };
    show();
  },
  now: () => change.filled(localOf(new Date(), coverage.utcOffsetSeconds)),
  limit: (amount, unit) => change.filled({ amount, unit }),
  date(date) {
    change.filled({ date });
    beside.querySelector(`[data-date="${date}"]`)?.focus();
  },
  year(number) {
    shownYear = number;
    const step = document.activeElement?.getAttribute('aria-label');
    show();
    [...beside.querySelectorAll('.step')]
      .find((one) => one.getAttribute('aria-label') === step)?.focus();
  },
  /** Goes to the due date in its year. */
  see() {
    shownYear = yearOfDate(due);
    show();
    beside.querySelector(`[data-date="${due}"]`).focus();
  },
  async copy({ target }) {
    await navigator.clipboard?.writeText(location.href);
    target.textContent = texts.copied;
  },
  filled(asking) {
    fill(form, { ...state, ...asking });
    change.to(asking);
  },
};

function headerView() {
  const other = state.lang === 'vi' ? 'en' : 'vi';
  return h('header', {},
    h('div', {}, h('h1', {}, texts.title), h('p', { class: 'lead' }, texts.lead)),
    h('button', { type: 'button', class: 'quiet', id: 'language', lang: other, onclick: () => {
      state = { ...state, lang: other };
      build();
      document.querySelector('#language').focus();
    } }, texts.other));
}

/** The whole page in the language of the state. */
function build() {
  texts = textsIn(state.lang);
  document.documentElement.lang = state.lang;
  document.title = texts.title;
  shownYear ??= yearOfState();
  form = formView(texts, state, change);
  const title = calendar.text('title', state.lang);
  const named = `${texts.calendar}: ${title} (${calendar.text('id', state.lang)} `
    + `${calendar.text('version', state.lang)}).`;
  page.replaceChildren(headerView(), h('div', { class: 'columns' },
    h('div', { class: 'asking' }, form, answer), beside),
  h('footer', {}, h('p', {}, named), h('p', {}, texts.offline)));
  show();
}

addEventListener('hashchange', () => {
  state = readState(location.hash, first);
  shownYear = yearOfState();
  build();
});
build();
