/** From a story to a feature file: what happened as sentences, and what came of it as checks. It
 * holds as long as the library decides as it does now. */
import { World } from '../engine/world.js';
import { say } from './grammar.js';
import { cellOf, sayClauses, sayEvent, tableOf } from './saying.js';
import { Speech } from './values.js';

const KEYWORDS = {
  vi: { feature: 'Tính năng', background: 'Bối cảnh', scenario: 'Kịch bản', given: 'Biết',
    when: 'Khi', then: 'Thì', and: 'Và' },
  en: { feature: 'Feature', background: 'Background', scenario: 'Scenario', given: 'Given',
    when: 'When', then: 'Then', and: 'And' },
};

/** Writes one story. */
class Writer {
  constructor(context, story, lang, scope) {
    const law = context.lawOf(story.given);
    this.speech = new Speech(context.grammar, lang, story.given, law);
    this.world = new World(context.petition, law, story.given, scope);
    Object.assign(this, { story, lang, scope, words: KEYWORDS[lang], lines: [], last: '' });
  }

  text() {
    const { caseId } = this.story.given;
    const { words, speech } = this;
    this.lines.push(`# language: ${this.lang}`,
      `${words.feature}: ${speech.say(`Hồ sơ ${caseId}`, `the case ${caseId}`)}`, '',
      `  ${words.background}:`);
    this.given();
    this.lines.push('', `  ${words.scenario}: ${
      speech.say('Diễn biến và kết quả', 'What happened, and what came of it')}`);
    this.last = '';
    for (const act of this.story.acts) this.act(act);
    if (this.world.last) this.standing();
    return `${this.lines.join('\n')}\n`;
  }

  step(keyword, text, table = null) {
    const shown = keyword === this.last ? this.words.and : this.words[keyword];
    this.last = keyword;
    this.lines.push(`    ${shown} ${text}`);
    if (table) this.lines.push(...tableOf(table, '      '));
  }

  say(keyword, name, values = {}, rows = null) {
    const sentence = this.speech.grammar.named(name);
    const heads = rows && sentence.table.map((column) => this.speech.written('columns', column));
    this.step(keyword, say(sentence, values, this.lang), rows && [heads, ...rows]);
  }

  date(iso) {
    return this.speech.time(`${iso}T00:00:00+07:00`).split(this.speech.say(' ngày ', ' on '))[1];
  }

  given() {
    const { caseId, source, readings, units, days, versions, calendars } = this.story.given;
    const quoted = JSON.stringify;
    this.say('given', 'case', { case_id: quoted(caseId) });
    if (source !== 'gia-lai') this.say('given', 'regulation', { source: quoted(source) });
    for (const [reading, choice] of readings) {
      this.say('given', 'reading', { reading, choice: quoted(choice) });
    }
    if (units.length) {
      this.say('given', 'units', {}, units.map((unit) => unit.map(cellOf)));
    }
    for (const { date, worked, reason } of days) {
      this.say('given', worked ? 'day_worked' : 'day_off',
        { date: this.date(date), reason: quoted(reason || '—') });
    }
    for (const { from, version, changes } of versions) {
      this.say('given', 'version', { date: this.date(from), version: quoted(version) },
        changes.map((change) => change.map(cellOf)));
    }
    for (const { version, days: own } of calendars) {
      const { date, reason } = own.at(-1);
      this.say('given', 'calendar_version',
        { version: quoted(version), date: this.date(date), reason: quoted(reason) });
    }
  }

  act(act) {
    const { world, speech } = this;
    if (act.event) this.event(act.event);
    else if (act.until) this.say('when', 'time_passes', { time: speech.time(act.until) });
    else if (act.check) this.say('when', 'times_checked', { time: speech.time(act.check) });
    else this.say('when', act.restore ? 'restored' : 'sent_again');
    const taken = world.act(act);
    if (taken) this.outcome(act, taken);
  }

  event(event) {
    const usual = this.world.nextId(event.kind, event.actor.role);
    const { text, rows } = sayEvent(event, this.world, this.speech, usual);
    const heads = ['field', 'value'].map((name) => this.speech.written('columns', name));
    this.step('when', text, rows.length ? [heads, ...rows] : null);
  }

  under(clauses) {
    const unique = [...new Map(clauses.map((one) => [one.id, one])).values()];
    return unique.length ? { clauses: sayClauses(unique, this.speech) } : {};
  }

  outcome(act, { verdict, error }) {
    if (error) {
      this.say('then', 'error', { error: JSON.stringify(error.code) });
      return;
    }
    if (!verdict) return;
    const { outcome, clauses, refusals } = verdict.json(this.lang);
    if (outcome === 'refused') {
      this.say('then', 'refused_because', {
        refusals: refusals.map(({ code }) => this.speech.label('refusal', code)).join('; '),
        ...this.under(refusals.flatMap((one) => one.clauses)) });
    } else if (outcome === 'duplicate') {
      this.say('then', 'duplicate');
    } else if (act.event || act.again) {
      this.say('then', 'accepted', this.under(clauses));
    } else {
      this.recorded();
    }
  }

  recorded() {
    const kinds = this.world.appended(this.world.last)
      .map(({ kind }) => `"${this.speech.label('kind', kind)}"`);
    if (kinds.length) this.say('then', 'recorded_too', { kinds: kinds.join(', ') });
    else this.say('then', 'nothing_recorded');
  }

  standing() {
    const { world, speech } = this;
    const state = world.case.state();
    if (!state.events) return;
    this.say('then', 'position', { position: speech.label('position', state.position) });
    const holder = world.case.text('holder');
    if (holder && speech.unitName(holder) !== holder) {
      this.say('then', 'holder', { unit: speech.unitName(holder) });
    }
    const due = world.engine.due(world.case);
    if (due) this.say('then', 'due', { time: speech.time(due) });
    else this.say('then', 'no_due');
    this.timeliness();
    this.obligations();
  }

  timeliness() {
    const { world, speech, scope } = this;
    const found = scope.keep(world.engine.timeliness(world.case, new Date(world.now))).json();
    const name = found.overdue ? 'overdue' : found.answered_late ? 'answered_late' : 'not_overdue';
    const since = name !== 'not_overdue' && found.overdue_since
      ? { since: speech.time(found.overdue_since) } : {};
    this.say('then', name, since);
  }

  obligations() {
    const { world, speech, scope } = this;
    const rows = scope.keep(world.engine.obligations(world.case)).json(this.lang)
      .map(({ role, unit, owed, due }) => [speech.actor({ role, unit: unit ?? '' }),
        speech.written('owed', owed), due ? speech.time(due) : '']);
    if (rows.length) this.say('then', 'obligations', {}, rows);
    else this.say('then', 'nothing_owed');
  }
}

/** A feature file with a story as one scenario. */
export const writeScenario = (context, story, lang, scope) =>
  new Writer(context, story, lang, scope).text();
