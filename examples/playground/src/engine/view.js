/** Everything that the page shows of a case: plain data, in one language. */
import { regulationJson } from './law.js';
import { pictureOf } from './picture.js';
import { caseStrip } from './strip.js';
import { dateIn, millis, sayAmount, tellAmount } from './times.js';
import { live } from './world.js';
import { Speech } from '../scenario/values.js';


/** How one case is looked at. */
class Look {
  constructor(context, story, lang, scope) {
    const law = context.lawOf(story.given);
    this.speech = new Speech(context.grammar, lang, story.given, law);
    this.world = live(context.petition, law, story, scope);
    Object.assign(this, { context, law, story, lang, scope });
    this.now = this.world.now ? this.world.iso(this.world.now) : story.start;
    this.at = new Date(this.now);
  }

  label(table, name) {
    return this.speech.label(table, name);
  }

  /** Who acts or owes, as sentences call him. */
  who({ role, unit }) {
    return this.speech.actor({ role, unit: unit ?? '' });
  }

  get engine() {
    return this.world.engine;
  }

  /** A question that a case may not have an answer to, as of a date outside of the calendar. */
  asked(question, otherwise) {
    try {
      return question();
    } catch (error) {
      if (error instanceof this.context.petition.PetitionError) return otherwise;
      throw error;
    }
  }

  readings(ids) {
    const known = regulationJson(this.law, this.lang).readings;
    return ids.map((id) => {
      const { point, chosen, choices, limit } = known.find((one) => one.id === id);
      return { id, point, choice: choices.find(({ value }) => value === chosen)?.text ?? limit };
    });
  }

  // -- steps --------------------------------------------------------------------------------------

  step(taken, n) {
    const verdict = taken.verdict?.json(this.lang) ?? null;
    const seq = taken.form && verdict?.outcome === 'accepted' ? this.world.case.find(taken.form.id)
      : 0;
    const appended = this.world.appended(taken);
    return {
      n, at: this.world.iso(taken.at ?? this.now), kind: taken.form?.kind ?? null,
      form: taken.form ?? null,
      data: (seq ? JSON.parse(this.world.case.effectiveJson(seq)) : taken.form)?.data ?? {},
      label: this.stepLabel(taken),
      who: taken.form ? this.who(taken.form.actor) : null,
      outcome: taken.error ? 'error' : verdict?.outcome ?? null,
      outcomeLabel: verdict && this.label('outcome', verdict.outcome),
      error: taken.error
        ? [taken.error.where, taken.error.message].filter(Boolean).join(': ') : null,
      clauses: verdict?.clauses ?? [], readings: this.readings(verdict?.readings ?? []),
      refusals: (verdict?.refusals ?? []).map((one) => this.refusal(one)),
      appended: appended.filter(({ id }) => id !== taken.form?.id).map((event) => ({
        label: this.label('kind', event.kind), kind: event.kind,
        at: this.world.iso(event.recorded_at) })),
      notices: (verdict?.notices ?? []).map((one) => this.notice(one, taken)),
    };
  }

  stepLabel({ form, until }) {
    if (form) return this.label('kind', form.kind);
    return until ? this.speech.say('Thời gian trôi', 'Time passes')
      : this.speech.say('Kiểm tra', 'A check');
  }

  refusal({ code, label, detail, requirement, lawful, alternative, clauses, readings }) {
    const instead = alternative && { ...alternative, label: this.label('kind', alternative.kind),
      who: this.label('role', alternative.role) };
    return { code, label, detail, requirement, lawful, clauses, alternative: instead,
      readings: this.readings(readings) };
  }

  notice(one, taken) {
    const cause = JSON.parse(taken.after.eventJson(one.cause));
    return { ...one, to: this.who(one), at: this.world.iso(cause.recorded_at),
      channelLabel: this.label('notice_channel', one.channel) };
  }

  // -- where it stands ----------------------------------------------------------------------------

  state() {
    const { world } = this;
    const { position, commitment, publication, returns, promises } = world.case.state();
    const holder = world.case.text('holder');
    return { position, commitment, publication, returns, promises, holder,
      positionLabel: this.label('position', position),
      commitmentLabel: commitment === 'none' ? null : this.label('commitment', commitment),
      publicationLabel: publication === 'none' ? null : this.label('publication', publication),
      holderName: holder ? this.speech.unitName(holder) : null };
  }

  timeliness() {
    const found = this.scope.keep(this.engine.timeliness(this.world.case, this.at)).json();
    return { ...found, deadlines: found.deadlines.map((one) => ({ ...one,
      label: this.label('owed', one.owed), levelLabel: this.label('position', one.level),
      unitName: one.unit && this.speech.unitName(one.unit),
      late: one.late_s ? tellAmount(one.late_s, this.lang) : null })) };
  }

  /** How far off a due time is: in working time, or in the days that its limit counts. */
  distance(due, sum) {
    const late = this.at > new Date(due);
    const seconds = this.asked(() => this.law.calendar.between(this.at, new Date(due)), null);
    if (seconds === null) return null;
    const days = sum?.days && !late ? this.daysUntil(due, sum) : null;
    return { late, seconds, days, workingDays: sum?.working_days ?? false,
      said: tellAmount(seconds, this.lang) };
  }

  daysUntil(due, { working_days: working }) {
    const [today, last] = [this.now, this.world.iso(due)].map(dateIn);
    if (working) return this.law.calendar.workingDaysBetween(today, last);
    return Math.round((millis(last) - millis(today)) / 86_400_000);
  }

  obligations() {
    const found = this.scope.keep(this.engine.obligations(this.world.case));
    return found.json(this.lang).map((one, n) => {
      const { text, sum } = this.scope.keep(found.explain(n)).json(this.lang);
      return { ...one, who: this.who(one), text, sum, readings: this.readings(one.readings),
        distance: one.due && this.distance(one.due, sum) };
    });
  }

  /** The obligation whose due time is the present level's, else the most pressing with one. */
  main(owed) {
    const due = this.engine.due(this.world.case)?.getTime();
    return owed.find((one) => one.due && millis(one.due) === due)
      ?? owed.find((one) => one.due) ?? null;
  }

  /** The sum of the working time from now to a due time that is still to come. */
  left(main) {
    if (!main?.sum || main.sum.days || millis(main.due) <= millis(this.now)) return null;
    return this.asked(() => this.scope.keep(
      this.law.calendar.explainBetween(this.at, new Date(main.due))).json(this.lang), null);
  }

  strip(owed, main) {
    const strip = caseStrip(this.law.calendar, { owed, main, left: this.left(main), now: this.now,
      iso: (time) => this.world.iso(time) }, this.lang);
    return { ...strip, main: main && { label: main.label, who: main.who, due: main.due,
      sum: main.sum && { start: main.sum.start, provisional: main.sum.provisional,
        days: main.sum.days, workingDays: main.sum.working_days,
        amount: main.sum.days ? null : sayAmount(main.sum.amount_s, this.lang) } },
    days: strip.days.map((day) => ({ ...day, offLabel: day.off && this.label('stretch', day.off),
      said: tellAmount(day.amount, this.lang) })) };
  }

  /** What may be recorded now and by whom, and why not the rest. */
  moves() {
    const kinds = new Map();
    const { position } = this.world.case.state();
    for (const one of this.scope.keep(this.engine.permitted(this.world.case, this.at)).json()) {
      const found = kinds.get(one.kind) ?? { kind: one.kind, label: this.label('kind', one.kind),
        roles: [] };
      found.roles.push({ role: one.role, label: this.label('role', one.role),
        ofUnit: this.speech.written('actors', one.role).includes('{unit}'),
        permitted: one.permitted,
        reasons: one.reasons.map((code) => ({ code, label: this.label('refusal', code) })) });
      kinds.set(one.kind, found);
    }
    return [...kinds.values()].map((move) => ({ ...move, position,
      permitted: move.roles.some(({ permitted }) => permitted) }));
  }

  picture() {
    const { law, lang } = this;
    const regulation = this.scope.keep(this.engine.regulation());
    law.pictures ??= new Map();
    const key = `${regulation.text('hash', lang)} ${lang}`;
    if (!law.pictures.has(key)) {
      const picture = pictureOf(regulation.processGraphJson(lang));
      law.pictures.set(key, labelled(picture, this, regulation));
    }
    return law.pictures.get(key);
  }

  about() {
    const { title, instrument, authority, valid_from: from, unset } =
      regulationJson(this.law, this.lang);
    return { title, instrument, authority, from, unset };
  }
}

/** The picture with what people call its parts; `key` tells two pictures apart. */
function labelled({ boxes, links }, look, regulation) {
  const limits = new Map(regulation.json(look.lang).levels
    .map(({ position, limit }) => [position, limit]));
  const act = (one) => ({ ...one, label: look.label('kind', one.kind),
    roleLabels: one.roles.map((role) => look.label('role', role)) });
  return { key: `${regulation.text('hash', look.lang)} ${look.lang}`,
    boxes: boxes.map((box) => ({ ...box, label: look.label('position', box.position),
      limit: limits.get(box.position) ?? null, inner: box.inner.map(act),
      commitments: box.commitments.map((name) =>
        ({ name, label: look.label('commitment', name) })) })),
    links: links.map((link) => ({ ...link, acts: link.acts.map(act) })) };
}

/** What the page shows of a story. */
export function lookAt(context, story, lang, scope) {
  const look = new Look(context, story, lang, scope);
  const { world } = look;
  const owed = look.obligations();
  const main = look.main(owed);
  const wakeup = look.asked(() => look.engine.nextWakeup(world.case), null);
  return {
    lang, now: look.now, offset: world.offset, law: look.about(), state: look.state(),
    timeliness: look.timeliness(),
    steps: world.taken.map((taken, n) => look.step(taken, n)),
    owed, main, strip: look.strip(owed, main), moves: look.moves(), picture: look.picture(),
    next: wakeup && world.iso(wakeup),
    events: world.events().map(({ id, kind }) => ({ id, kind, label: look.label('kind', kind) })),
    notices: [...world.notices.values()].map(({ key, kind, role, unit }) =>
      [key, `${look.label('notice_kind', kind)} → ${look.who({ role, unit })}`]),
  };
}
