/** Clauses and readings as people read them. */
import { h } from './dom.js';

/** Clauses as small marks, each with what it says. */
export const clausesOf = (clauses) => (clauses.length ? h('ul', { class: 'clauses' },
  clauses.map(({ citation, title }) => h('li', {}, h('span', { class: 'clause' }, citation),
    citation === title ? '' : h('span', { class: 'clause-title' }, ` ${title}`)))) : null);

/** The readings that something relies on. */
export const readingsOf = (readings, t) => (readings.length
  ? h('p', { class: 'readings' }, `${t.readings}: `, readings.map(({ id, point, choice }, n) => [
    n ? '; ' : '', h('b', {}, id), ` ${point}: ${choice}`])) : null);
