/** What is asked, as the address of the page holds it: it can be kept, sent and opened again. */
import { UNITS } from './limit.js';
import { localOf } from './times.js';

const NAMES = ['date', 'time', 'amount', 'unit', 'lang'];

/** What is asked at first: 8 working hours from now on. */
export function firstState(offsetSeconds, now = new Date()) {
  return { ...localOf(now, offsetSeconds), amount: '8', unit: 'hours', lang: 'vi' };
}

/** The same with what an address says, as '#date=2026-11-20&time=09:30&amount=24&unit=hours'. */
export function readState(hash, first) {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const state = { ...first };
  for (const name of NAMES) if (said.has(name)) state[name] = said.get(name);
  if (!UNITS.includes(state.unit)) state.unit = first.unit;
  if (!['vi', 'en'].includes(state.lang)) state.lang = first.lang;
  return state;
}

export const hashOf = (state) =>
  `#${NAMES.map((name) => `${name}=${encodeURIComponent(state[name])}`).join('&')
    .replaceAll('%3A', ':')}`;
