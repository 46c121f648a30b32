/** "What if": other figures, readings, days or another province, and what would differ. */
import { withReading } from '../engine/story.js';
import { field, h, select } from './dom.js';

const SLIDERS = { most: 40 };
const COUNTS = ['rescheduling.limit'];

/** A limit of a profile in its parts: [number, unit]; null where it is none. */
function limitParts(text) {
  const found = /^(\d+) (.+?)s?$/.exec(text ?? '');
  return found && { amount: Number(found[1]), unit: found[2] };
}

const limitText = (amount, unit) => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

/** A limit as people read it, with another number: the words are those of the regulation. */
const spoken = (limit, amount) => String(limit).replace(/^\d+/, amount);

/** The figures of a profile that a slider can move. */
export function slidersOf({ playground, story, view, t }) {
  const limits = view.picture.boxes.flatMap(({ position, label, limit }) => {
    const key = `levels.${position}.limit`;
    const parts = limitParts(playground.figure(story.given, key));
    return parts ? [{ key, label: `${t.limitOf} ${label}`, low: 1, high: SLIDERS.most,
      now: parts.amount, value: (amount) => limitText(amount, parts.unit),
      said: (amount) => spoken(limit, amount) }] : [];
  });
  const counts = COUNTS.flatMap((key) => {
    const now = Number(playground.figure(story.given, key));
    return Number.isInteger(now) ? [{ key, label: t.reschedulings, low: 0, high: 5, now,
      value: (amount) => amount, said: String }] : [];
  });
  return [...limits, ...counts];
}

/** What is laid over the case's own choice. */
export function changeOf(choice, { story, sliders }) {
  const { given } = story;
  const figures = sliders.filter(({ key, now }) => (choice.figures[key] ?? now) !== now)
    .map(({ key, value }) => [key, value(choice.figures[key])]);
  const readings = choice.reading?.[1]
    ? withReading(given, ...choice.reading).readings : given.readings;
  const { date, worked, reason } = choice.day;
  const days = date ? [...given.days.filter((one) => one.date !== date),
    { date, worked, reason: reason || '—' }] : given.days;
  const other = choice.source && choice.source !== given.source;
  return { ...(other ? { source: choice.source } : { ...(figures.length ? { figures } : {}) }),
    readings, days };
}

const unchanged = ({ given: { readings, days } }) => ({ readings, days });

/** A choice that changes nothing. */
export const noChoice = () =>
  ({ figures: {}, reading: null, source: '', day: { date: '', worked: false, reason: '' } });

const sliderOf = ({ key, label, low, high, now, said }, choice, again) => {
  const id = `slider-${key}`;
  const value = choice.figures[key] ?? now;
  return h('div', { class: 'field slider' }, h('label', { for: id }, label,
    h('output', { for: id }, ` ${said(value)}`, value === now ? '' : h('small', {}, ` (${now})`))),
  h('input', { type: 'range', id, min: low, max: Math.max(high, now), step: 1, value,
    'aria-valuetext': said(value), oninput: (event) => {
      choice.figures[key] = Number(event.target.value);
      again();
    } }));
};

function readingFields(choice, regulation, t, again) {
  const [id, value] = choice.reading ?? ['', ''];
  const point = regulation.readings.find((one) => one.id === id);
  return [
    field('whatif-reading', t.reading, select({ id: 'whatif-reading', onchange: (event) => {
      choice.reading = event.target.value ? [event.target.value, ''] : null;
      again();
    } }, [['', t.none], ...regulation.readings.map((one) => [one.id, `${one.id} · ${one.point}`])],
    id)),
    point && field('whatif-choice', t.choice, select({ id: 'whatif-choice', onchange: (event) => {
      choice.reading = [id, event.target.value];
      again();
    } }, [['', t.same], ...point.choices.filter((one) => one.value !== point.chosen
      && one.value !== 'limit').map((one) => [one.value, one.text])], value)),
  ];
}

function dayFields(choice, t, again) {
  const put = (name, read) => (event) => {
    choice.day[name] = read(event.target);
    again();
  };
  return h('div', { class: 'row' },
    field('whatif-day', t.dayDate, h('input', { type: 'date', id: 'whatif-day',
      value: choice.day.date, onchange: put('date', ({ value }) => value) })),
    field('whatif-kind', t.choice, select({ id: 'whatif-kind',
      onchange: put('worked', ({ value }) => value === 'worked') },
    [['off', t.dayOff], ['worked', t.dayWorked]], choice.day.worked ? 'worked' : 'off')),
    field('whatif-why', t.dayReason, h('input', { type: 'text', id: 'whatif-why',
      value: choice.day.reason, onchange: put('reason', ({ value }) => value) })));
}

function shown(value, t) {
  if (value === true || value === false) return value ? t.yes : t.no;
  if (value === null || value.length === 0) return t.none;
  return Array.isArray(value) ? h('ul', {}, value.map((one) => h('li', {}, one))) : value;
}

/** The table of what it was and what it would be. */
function differenceOf({ before, after, changed }, chosen, t) {
  if (!chosen) return null;
  const names = Object.keys(t.aspects).filter((name) => changed.includes(name)
    || ['position', 'due'].includes(name));
  return [
    changed.length ? null : h('p', { class: 'note good' }, t.noDifference),
    h('div', { class: 'scroller', tabindex: 0, role: 'group', 'aria-label': t.whatIf },
      h('table', { class: 'difference' }, h('thead', {}, h('tr', {}, h('td', {}),
        h('th', { scope: 'col' }, t.before), h('th', { scope: 'col' }, t.after))),
      h('tbody', {}, names.map((name) => h('tr', { class: changed.includes(name) ? 'changed' : '' },
        h('th', { scope: 'row' }, t.aspects[name]), h('td', {}, shown(before[name], t)),
        h('td', {}, shown(after[name], t))))))),
  ];
}

/** The panel: the controls, and the difference that they make. */
export function whatIfOf({ playground, story, view, lang, t, choice, laws, again, apply }) {
  const sliders = slidersOf({ playground, story, view, t });
  const change = changeOf(choice, { story, sliders });
  const result = story.acts.length ? playground.whatIf(story, change, lang) : undefined;
  const regulation = playground.regulation(story.given, lang);
  const other = choice.source && choice.source !== story.given.source;
  const chosen = JSON.stringify(change) !== JSON.stringify(unchanged(story));
  return [
    h('p', { class: 'hint' }, t.whatIfHint),
    h('div', { class: 'controls' },
      other ? null : sliders.map((one) => sliderOf(one, choice, again)),
      field('whatif-source', t.otherProvince, select({ id: 'whatif-source', onchange: (event) => {
        choice.source = event.target.value;
        again();
      } }, [['', t.same], ...laws.filter(({ name }) => name !== story.given.source)
        .map(({ name, title }) => [name, title])], choice.source), other && t.mapped),
      readingFields(choice, regulation, t, again), dayFields(choice, t, again)),
    result === undefined ? h('p', { class: 'empty' }, t.needsCase)
      : result === null ? h('p', { class: 'note' }, t.unavailable)
        : differenceOf(result, chosen, t),
    h('div', { class: 'buttons' },
      h('button', { type: 'button', class: 'button', id: 'whatif-apply',
        disabled: !chosen || Boolean(change.figures), onclick: () => apply(change) }, t.apply),
      h('button', { type: 'button', class: 'button quiet', id: 'whatif-reset',
        onclick: () => again(noChoice()) }, t.reset)),
  ];
}
