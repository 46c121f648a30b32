/** The month's report (Điều 12.2, 18.3, 21): every case audited by the library, and summed up. */
import { Audit, periodOf, Report } from 'petition';

import { closing } from './cases.js';
import { registry, regulation } from './law.js';
import { findAll } from './store.js';
import { isoOf } from './times.js';

const OFFSET_S = 7 * 3600;

/** The month that is asked for, as 2026-11, else that of now, with those beside it. */
export function monthOf(text, now) {
  const name = /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '') ? text : isoOf(now).slice(0, 7);
  const { from, until } = periodOf('month', `${name}-01`, OFFSET_S);
  const before = isoOf(new Date(from - 1000)).slice(0, 7);
  return { name, from, until, before, after: until <= now ? isoOf(until).slice(0, 7) : null };
}

function auditsOf({ store }, until) {
  const at = new Date(until);
  return [...findAll(store)].map(({ id }) => {
    const text = store.recordJson(id);
    return closing([registry.loadCase(text)], (petition) =>
      closing([registry.engine(petition, null)], (engine) => new Audit(engine, text, at)));
  });
}

let known = { key: null };

/** The report of a month, up to now where it is not over. Kept until a case has another event. */
export function reportFor(portal, { name, from, until: end }, now) {
  const until = end < now ? end : now;
  if (until <= from) return null;
  const { events } = portal.store.getCount();
  const key = `${name} ${events} ${end < now ? '' : Math.floor(now / 60_000)}`;
  if (known.key !== key) {
    const audits = auditsOf(portal, until);
    known = { key, report: closing(audits, () =>
      closing([new Report(regulation, audits, from, until)], (report) => report.json('vi'))) };
  }
  return known.report;
}
