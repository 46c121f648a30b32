/** One case while it is lived through: what was done in order, and what became of each act.
 *
 * An act is plain data: `{ event }` is submitted; `{ until }` lets time pass, each check of due
 * times at its very instant; `{ check }` is one check of due times; `{ restore: true }` stores the
 * case and reads it back; `{ again: true }` sends the last event once more.
 */
import { isoAt } from './times.js';

const LAW_CODES = ['lapsed', 'reminded', 'escalated'];

/** Whether the library records such an event itself. */
export const isOwn = ({ kind, actor }) => actor.role === 'system' && LAW_CODES.includes(kind);

/** Lives through a case; objects that it makes are kept in the scope. */
export class World {
  constructor(petition, law, given, scope) {
    Object.assign(this, { petition, law, given, scope });
    this.case = scope.keep(new petition.Case(given.caseId));
    this.taken = [];
    this.notices = new Map();
    this.lastForm = null;
    this.offset = law.calendar.coverage().utcOffsetSeconds;
  }

  get last() {
    return this.taken.at(-1) ?? null;
  }

  /** The time of the last act, or of the last event; null before any. */
  get now() {
    return this.last?.at ?? this.case.state().recordedAt?.toISOString() ?? null;
  }


  get engine() {
    if (this.law.engine) return this.law.engine;
    const at = this.now ?? this.start;
    return this.scope.keep(this.law.registry.engine(this.case, at ? new Date(at) : null));
  }

  iso(time) {
    return isoAt(time, this.offset);
  }

  events() {
    const { events } = this.case.state();
    return Array.from({ length: events }, (_, i) => JSON.parse(this.case.eventJson(i + 1)));
  }

  /** The id of an event that is given none: `e` and a number. */
  nextId(kind, role) {
    if (isOwn({ kind, actor: { role } })) return `system:${kind}:${this.case.state().events + 1}`;
    return `e${this.taken.filter(({ form }) => form && !isOwn(form)).length + 1}`;
  }

  act(act) {
    if (act.event) this.submit(act.event);
    else if (act.until) this.take({ at: act.until, until: act.until }, (engine, of) =>
      engine.simulate(of, new Date(act.until)));
    else if (act.check) this.take({ at: act.check }, (engine, of) =>
      engine.advance(of, new Date(act.check)));
    else if (act.again && this.lastForm) this.submit(this.lastForm);
    else if (act.restore) this.restore();
    return this.last;
  }

  submit(form) {
    this.lastForm = form;
    const judge = this.law.registry ?? this.law.engine;
    this.take({ at: form.recorded_at, form }, (_, of) =>
      judge.submit(of, JSON.stringify(form)));
  }

  restore() {
    const before = this.case;
    const text = before.save(this.engine);
    this.case = this.scope.keep(this.law.registry ? this.law.registry.loadCase(text)
      : this.petition.Case.load(this.law.engine, text));
    this.taken.push({ at: this.now, before, after: this.case });
  }

  /** Carries an act out on a copy, so that what was before can still be asked. */
  take(taken, work) {
    const before = this.case;
    const after = this.scope.keep(before.copy());
    try {
      const engine = taken.form ? null : this.engine;
      const verdict = this.scope.keep(work(engine, after));
      this.case = after;
      this.taken.push({ ...taken, before, after, verdict });
    } catch (error) {
      if (!(error instanceof this.petition.PetitionError)) throw error;
      this.taken.push({ ...taken, before, after: before, error });
      return;
    }
    for (const notice of this.last.verdict.json('vi').notices) this.notices.set(notice.key, notice);
  }

  /** The events that an act added to the record. */
  appended({ before, after }) {
    const [from, to] = [before.state().events, after.state().events];
    return Array.from({ length: to - from }, (_, i) => JSON.parse(after.eventJson(from + i + 1)));
  }

  outcome(taken) {
    return taken.verdict?.get().outcome ?? null;
  }

  /** The record of what was done or tried: the events of the case and those that were refused. */
  record() {
    const events = this.taken.flatMap((taken) => [...this.appended(taken),
      ...(taken.form && this.outcome(taken) === 'refused' ? [taken.form] : [])]);
    const saved = JSON.parse(this.case.save(this.engine));
    return JSON.stringify({ case: saved.case, events: events.map((one, i) =>
      ({ ...one, seq: i + 1 })), law: saved.law, schema: saved.schema });
  }

  /** The event of an id, or the last one of a kind by its word or label. */
  find(name, labels) {
    const seq = this.case.find(name);
    if (seq) return { seq, event: JSON.parse(this.case.eventJson(seq)) };
    const events = this.events();
    const at = events.findLastIndex(({ kind }) => labels(kind).includes(name));
    return at < 0 ? null : { seq: at + 1, event: events[at] };
  }
}

/** Lives through the acts of a story, one after another. */
export function live(petition, law, { given, acts, start }, scope) {
  const world = Object.assign(new World(petition, law, given, scope), { start });
  for (const act of acts) world.act(act);
  return world;
}
