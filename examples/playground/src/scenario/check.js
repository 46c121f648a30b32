/** What checks share: what the library decided, asked in the language of the scenario. */
import { millis } from '../engine/times.js';

/** A check that does not hold: what was wanted, what was decided, and why. */
export class Failed extends Error {
  constructor(wanted, decided, why = '') {
    super([wanted, decided, why].filter(Boolean).join(' / '));
    Object.assign(this, { wanted, decided, why });
  }
}

const UNIT_ROLES = ['focal_point', 'head'];
const WITH_DUE = ['response', 'result', 'handling', 'assessment'];

/** Whether something is a role's, and of its unit where the role belongs to units. */
export const isOf = ({ role, unit }, found) => found.role === role
  && (!UNIT_ROLES.includes(role) || (found.unit ?? '') === unit);

/** One check of a world. */
export class Check {
  constructor(world, speech, values, rows) {
    Object.assign(this, { world, speech, values, rows, lang: speech.lang });
  }

  say(vi, en) {
    return this.speech.say(vi, en);
  }

  fail(wanted, decided, why = '') {
    throw new Failed(wanted, decided || '—', why);
  }

  equal(wanted, found, shown = String) {
    if (wanted !== found) this.fail(shown(wanted), found === null ? '—' : shown(found));
  }

  keep(handle) {
    return this.world.scope.keep(handle);
  }

  get verdict() {
    const { last } = this.world;
    if (!last?.verdict) {
      this.fail(this.say('một quyết định', 'a verdict'),
        last?.error?.message ?? this.say('chưa có gì', 'nothing yet'));
    }
    return last.verdict.json(this.lang);
  }

  /** The time that a check names, or that of the last act. */
  get at() {
    return new Date(this.values.time ?? this.world.now ?? this.fail(
      this.say('một thời điểm', 'a time'), this.say('chưa có gì', 'nothing yet')));
  }

  get obligations() {
    const { engine, case: of } = this.world;
    return this.keep(engine.obligations(of)).json(this.lang);
  }

  explained(index) {
    const { engine, case: of } = this.world;
    const obligations = this.keep(engine.obligations(of));
    return this.keep(obligations.explain(index)).json(this.lang);
  }

  /** Why the due time that binds is what it is; null when none does. */
  explainedDue() {
    const at = this.obligations.findIndex(({ due, owed }) => due && WITH_DUE.includes(owed));
    return at < 0 ? null : this.explained(at);
  }

  get due() {
    const { engine, case: of } = this.world;
    return engine.due(of);
  }

  dueIs(wanted, found) {
    const [one, other] = [wanted, found].map((time) => (time === null ? null : millis(time)));
    if (one !== other) {
      this.fail(this.time(wanted), this.time(found), this.explainedDue()?.text ?? '');
    }
  }

  timeliness() {
    const { engine, case: of } = this.world;
    return this.keep(engine.timeliness(of, this.at)).json();
  }

  time(time) {
    return time === null ? this.say('không có', 'none') : this.speech.time(time);
  }

  label(table, name) {
    return this.speech.label(table, name);
  }

  actor(of) {
    return this.speech.actor({ role: of.role, unit: of.unit ?? '' });
  }

  cites(clauses) {
    const found = clauses.map(({ id }) => id);
    const missing = (this.values.clauses ?? []).filter((id) => !found.includes(id));
    if (missing.length) this.fail(this.values.clauses.join(', '), found.join(', '));
  }

  contains(wanted, text) {
    if (!text.includes(wanted)) this.fail(`“${wanted}”`, text);
  }

  /** Both lists hold the same texts, in any order. */
  same(wanted, found) {
    const [one, other] = [wanted, found].map((list) => [...list].sort().join('; '));
    this.equal(one, other);
  }
}
