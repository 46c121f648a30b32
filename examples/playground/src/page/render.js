/** Shows an app: the frame once, and what is in it after each change. */
import { clockOf, standingOf } from './standing.js';
import { draw } from './drawing.js';
import { field, h, select, show } from './dom.js';
import { formOf } from './form.js';
import { messagesOf, owedOf } from './owed.js';
import { movesOf } from './moves.js';
import { scenarioOf } from './scenario.js';
import { stepsOf } from './steps.js';
import { stripOf } from './strip.js';
import { TEXTS } from './texts.js';
import { whatIfOf } from './whatif.js';

const PANELS = ['standing', 'moves', 'process', 'calendar', 'steps', 'owed', 'messages', 'whatIf',
  'scenario'];

const panel = (name) => h('section', { class: `panel ${name}`, id: name,
  'aria-labelledby': `${name}-title` },
h('h2', { id: `${name}-title`, tabindex: '-1' }), h('div', { class: 'body', id: `${name}-body` }));

/** The frame of the page; its texts are put in by each language. */
export function frame() {
  return [
    h('a', { class: 'skip', href: '#moves', id: 'skip', onclick: (event) => {
      event.preventDefault();
      document.getElementById('moves-title').focus();
    } }),
    h('header', { class: 'top' }, h('div', { class: 'wrap', id: 'head' })),
    h('main', { class: 'wrap', id: 'main' },
      h('div', { id: 'wrong', role: 'alert' }),
      h('section', { class: 'panel choose', id: 'choose', 'aria-label': '1022' }),
      h('div', { class: 'grid' },
        h('div', { class: 'column' }, ['standing', 'calendar', 'process'].map(panel)),
        h('div', { class: 'column side' }, ['moves', 'steps'].map(panel))),
      ['owed', 'messages', 'whatIf', 'scenario'].map(panel)),
    h('footer', { class: 'foot' }, h('div', { class: 'wrap', id: 'foot' })),
  ];
}

/** Copies a text, and says so on the button. */
async function copy(text, button, t) {
  const { textContent } = button;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = h('textarea', { value: text, class: 'unseen' });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  button.textContent = t.copied;
  setTimeout(() => { button.textContent = textContent; }, 1500);
}

function head(app, t) {
  const dark = document.documentElement.dataset.theme
    ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  return [
    h('div', { class: 'brand' }, h('h1', {}, t.title), h('p', { class: 'lead' }, t.lead)),
    h('div', { class: 'tools' },
      h('div', { class: 'toggle', role: 'group', 'aria-label': t.language },
        [['vi', 'Tiếng Việt'], ['en', 'English']].map(([lang, label]) => h('button', {
          type: 'button', id: `lang-${lang}`, lang, 'aria-pressed': String(app.lang === lang),
          onclick: () => app.speak(lang) }, label))),
      h('button', { type: 'button', class: 'button quiet small', id: 'theme', onclick: () => {
        document.documentElement.dataset.theme = dark === 'dark' ? 'light' : 'dark';
        app.render();
      } }, dark === 'dark' ? t.light : t.dark),
      h('button', { type: 'button', class: 'button quiet small', id: 'copy-link',
        onclick: (event) => copy(location.href, event.currentTarget, t) }, t.copyLink),
      h('button', { type: 'button', class: 'button quiet small', id: 'undo',
        disabled: !app.undone.length, onclick: () => app.undo() }, t.undo)),
  ];
}

const clock = (app, t) => h('div', { class: 'clock' }, clockOf(app.view, t, {
  to: (local) => app.passTo(local + app.view.now.slice(19)),
  by: (seconds) => app.passBy(seconds), next: () => app.passToNext() }));

function units(app, t) {
  return field('units', t.units, h('textarea', { id: 'units', rows: 3,
    value: app.story.given.units.map(([name]) => name).join('\n'), onchange: (event) => {
      const known = new Map(app.story.given.units);
      const names = event.target.value.split('\n').map((name) => name.trim()).filter(Boolean);
      app.give({ units: names.map((name) => [name, known.get(name) ?? name]) });
    } }), t.unitsHint);
}

function daysGiven(app, t) {
  const { days } = app.story.given;
  return days.length ? h('ul', { class: 'days-given' }, days.map((day, n) => h('li', {},
    `${day.date}: ${day.worked ? t.dayWorked : t.dayOff}, ${day.reason} `,
    h('button', { type: 'button', class: 'link-button',
      onclick: () => app.give({ days: days.filter((_, i) => i !== n) }) }, t.remove)))) : null;
}

function choose(app, t, { laws, examples, fresh }) {
  const { given } = app.story;
  const { law } = app.view;
  return [
    h('div', { class: 'row' },
      field('province', t.province, select({ id: 'province',
        onchange: (event) => app.takeLaw(event.target.value) },
      laws(app.lang).map(({ name, title }) => [name, title]), given.source)),
      field('example', t.example, select({ id: 'example', onchange: (event) => {
        const chosen = examples[Number(event.target.value)];
        if (chosen) app.take(chosen.story(app.lang));
      } }, [['', t.chooseExample], ...examples.map((one, n) => [n, one.label(app.lang)])], ''))),
    h('p', { class: 'law' },
      [law.title, law.instrument, law.authority].filter(Boolean).join(' · ')),
    h('details', { class: 'more' }, h('summary', {}, t.more), h('div', { class: 'row' },
      field('case-id', t.caseId, h('input', { id: 'case-id', value: given.caseId,
        onchange: (event) => app.give({ caseId: event.target.value }) })), units(app, t)),
    daysGiven(app, t),
    h('button', { type: 'button', class: 'button small', id: 'fresh', onclick: () =>
      app.take(fresh({ source: given.source })) }, t.fresh)),
    law.unset.length > 0 && h('details', { class: 'more' }, h('summary', {}, t.remarks),
      h('p', { class: 'hint' }, t.unsetHint), h('ul', {}, law.unset.map(({ text }) =>
        h('li', {}, text)))),
  ];
}

function moves(app, t) {
  const list = movesOf(app.view, t, (kind) => app.open(kind), app.opened);
  if (!app.draft) return list;
  const form = formOf(app.draft, { view: app.view, fields: app.fields(app.draft.kind),
    units: app.units, t, error: app.error, act: {
      submit: (event, n) => app.record(event, n), cancel: () => app.cancel(),
      again: () => app.render() } });
  return [form, ...list];
}

function whatIf(app, t, { laws }) {
  return whatIfOf({ playground: app.playground, story: app.story, view: app.view, lang: app.lang, t,
    choice: app.choice, laws: laws(app.lang),
    again: (choice = app.choice) => {
      app.choice = choice;
      show(document.getElementById('whatIf-body'), whatIf(app, t, { laws }));
    },
    apply: (change) => app.apply(change) });
}

function scenario(app, t) {
  return scenarioOf({ text: app.playground.write(app.story, app.lang), t, pasted: app.pasted, act: {
    copy: (text, button) => copy(text, button, t), run: () => app.runPasted(),
    open: ({ given }, acts) => app.take({ given, acts }) } });
}

function put(name, ...children) {
  show(document.getElementById(name), children);
}

/** Shows everything. `focus` names what is to have the focus then. */
export function render(app, context, focus) {
  const t = TEXTS[app.lang];
  document.documentElement.lang = app.lang;
  document.title = t.title;
  put('skip', t.skip);
  put('head', head(app, t));
  put('wrong', app.wrong && h('p', { class: 'error panel' }, `${t.wrong}: ${app.wrong}`));
  put('choose', choose(app, t, context));
  for (const name of PANELS) put(`${name}-title`, t[name]);
  put('standing-body', h('div', {}, standingOf(app.view, t)), clock(app, t));
  put('moves-body', moves(app, t));
  put('calendar-body', stripOf(app.view, t));
  put('steps-body', stepsOf(app.view, t, { open: (kind) => app.open(kind),
    edit: (n) => app.edit(n), remove: (n) => app.remove(n), fields: (kind) => app.fields(kind) }));
  put('owed-body', owedOf(app.view, t));
  put('messages-body', messagesOf(app.view, t));
  put('whatIf-body', whatIf(app, t, context));
  put('scenario-body', scenario(app, t));
  put('foot', h('p', {}, t.footer, ` ${t.version} ${context.version}.`), h('p', {}, t.keyboard));
  draw(document.getElementById('process-body'), app.view, { t, near: app.near,
    act: ({ kind }, state) => (state === 'timed' ? app.passToNext() : app.open(kind)),
    toggle: (near) => {
      app.near = near;
      render(app, context, `process-${near}`);
    } });
  if (focus) document.getElementById(focus)?.focus();
}
