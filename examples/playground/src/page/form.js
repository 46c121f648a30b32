/** The form of an event: who, when, and the fields that the library's schema has for its kind. */
import { isoAt, millis, sayLocal } from '../engine/times.js';
import { field, h, select, timeInput } from './dom.js';

const localOf = (iso) => (iso ? iso.slice(0, 19) : '');
const DAY_MS = 86_400_000;

/** The time of an input of local time, at the offset of the calendar. */
const isoOf = (local, like) => (local ? local + like.slice(19) : '');

const at = (data, path) => path.split('.').reduce((value, name) => value?.[name], data);

function putAt(data, path, value) {
  const names = path.split('.');
  const last = names.pop();
  names.reduce((inner, name) => (inner[name] ??= {}), data)[last] = value;
}

/** What a new form begins with. */
export function draftOf(kind, view, { usual, units, fields }) {
  const move = view.moves.find((one) => one.kind === kind);
  const role = move.roles.find(({ permitted }) => permitted)
    ?? move.roles.find(({ reasons }) => !reasons.some(({ code }) => code === 'wrong_role'))
    ?? move.roles[0];
  const later = isoAt(millis(view.now) + 3 * DAY_MS, view.offset);
  const data = kind === 'received' ? structuredClone(usual) : {};
  if (fields.some(({ path }) => path === 'unit')) data.unit = units[0]?.[1];
  return { kind, role: role.role, unit: view.state.holder || units[0]?.[1] || '',
    occurred: view.now, recorded: '', data, later };
}

/** A draft of an event that is there already. */
export const draftFrom = (form, n) => ({ kind: form.kind, role: form.actor.role,
  unit: form.actor.unit ?? '', occurred: form.occurred_at,
  recorded: form.recorded_at === form.occurred_at ? '' : form.recorded_at,
  data: structuredClone(form.data ?? {}), later: form.occurred_at, n });

/** Whether a role is of a unit. */
const ofUnit = (move, role) => move.roles.some((one) => one.role === role && one.ofUnit);

/** The event of a draft, without an id. */
function eventOf({ kind, role, unit, occurred, recorded, data }, move) {
  const actor = ofUnit(move, role) && unit ? { role, unit } : { role };
  return { kind, occurred_at: occurred, recorded_at: recorded || occurred, actor,
    data: JSON.parse(JSON.stringify(data)) };
}

function manyInput(id, options, chosen, put) {
  const set = new Set(chosen);
  return h('div', { class: 'choices', role: 'group' }, options.map(([value, label], n) =>
    h('label', { class: 'choice' }, h('input', { type: 'checkbox', id: n ? `${id}-${n}` : id,
      checked: set.has(value), onchange: (event) => {
        if (event.target.checked) set.add(value);
        else set.delete(value);
        put([...set]);
      } }), label)));
}

/** The input of a field. */
function inputOf({ path, widget, options }, draft, id, say) {
  const value = at(draft.data, path);
  const put = (given) => putAt(draft.data, path, given === '' ? undefined : given);
  const typed = (event) => put(event.target.value);
  if (widget === 'flag') {
    return h('input', { type: 'checkbox', id, checked: Boolean(value),
      onchange: (event) => put(event.target.checked) });
  }
  if (widget === 'many') return manyInput(id, options, value ?? [], put);
  if (widget === 'one') {
    return select({ id, onchange: typed }, [['', '—'], ...options], value ?? '');
  }
  if (widget === 'time') {
    if (!value) put(`${draft.later.slice(0, 11)}17:00:00${draft.later.slice(19)}`);
    return timeInput({ id, step: 60, value: localOf(at(draft.data, path)).slice(0, 16) },
      { put: (local) => put(isoOf(local, draft.occurred)), say });
  }
  return widget === 'long' ? h('textarea', { id, rows: 2, oninput: typed, value: value ?? '' })
    : h('input', { type: 'text', id, oninput: typed, value: value ?? '' });
}

const timeField = (id, label, { iso, like, put, say }, hint) => field(id, label, timeInput(
  { id, value: localOf(iso) }, { put: (local) => put(isoOf(local, like)), say }), hint);

function actorFields(draft, move, units, t, again) {
  const roles = [...move.roles].sort((a, b) => b.permitted - a.permitted);
  return [
    field('form-role', t.who, select({ id: 'form-role', onchange: (event) => {
      draft.role = event.target.value;
      again();
    } }, roles.map(({ role, label, permitted }) => [role, permitted ? `✓ ${label}` : label]),
    draft.role)),
    ofUnit(move, draft.role) && field('form-unit', t.unit, select({ id: 'form-unit',
      onchange: (event) => { draft.unit = event.target.value; } },
    units.map(([name, id]) => [id, name]), draft.unit)),
  ];
}

/** The form itself. `act` has what it leads to: `submit`, `cancel`, and `again`: drawn anew. */
export function formOf(draft, { view, fields, units, t, act, error }) {
  const move = view.moves.find(({ kind }) => kind === draft.kind);
  const say = (local) => sayLocal(local, view.lang);
  const onsubmit = (event) => {
    event.preventDefault();
    act.submit(eventOf(draft, move), draft.n);
  };
  return h('form', { class: 'form', id: 'form', 'aria-labelledby': 'form-title', onsubmit },
  h('h3', { id: 'form-title', tabindex: '-1' }, move.label),
  h('div', { class: 'row' }, actorFields(draft, move, units, t, act.again),
    timeField('form-at', t.when, { iso: draft.occurred, like: draft.occurred, say,
      put: (iso) => { draft.occurred = iso || draft.occurred; } })),
  fields.map((one, n) => field(`form-${n}`, one.label, inputOf(one, draft, `form-${n}`, say))),
  h('details', { open: Boolean(draft.recorded) }, h('summary', {}, t.recorded),
    timeField('form-recorded', t.recorded, { iso: draft.recorded, like: draft.occurred, say,
      put: (iso) => { draft.recorded = iso; } }, t.recordedHint)),
  error && h('p', { class: 'error', role: 'alert' }, error),
  h('div', { class: 'buttons' },
    h('button', { class: 'button', id: 'form-submit' },
      draft.n === undefined ? t.record : t.change),
    h('button', { class: 'button quiet', type: 'button', id: 'form-cancel', onclick: act.cancel },
      t.cancel)));
}
