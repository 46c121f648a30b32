/** The page while it is used: the story, what is chosen, and what a choice does. Every change of
 * the story is judged anew by the library, and everything is shown again. */
import { isoAt, millis } from '../engine/times.js';
import { nowOf, withChanged, withEvent, withGiven, without, withTime } from '../engine/story.js';
import { linkOf } from '../engine/link.js';
import { plainGiven } from '../engine/law.js';
import { draftFrom, draftOf } from './form.js';
import { tried } from './scenario.js';
import { TEXTS } from './texts.js';
import { noChoice } from './whatif.js';

const UNITS = ['Sở Xây dựng', 'UBND thành phố Pleiku'];
const START = '2026-11-23T15:30:00+07:00';
const MOST_UNDONE = 100;

/** A case in which nothing has happened yet. */
export const freshStory = (changes = {}) => ({ start: START, acts: [],
  given: { ...plainGiven(), units: UNITS.map((name) => [name, name]), ...changes } });

const errorsOf = ({ steps }) => steps.map(({ error }) => error).filter(Boolean);

/** What the page knows and does; `render` shows it. */
export class App {
  constructor(playground, story, lang, render) {
    Object.assign(this, { playground, story, lang, render, undone: [], draft: null, error: '',
      choice: noChoice(), pasted: { text: '', outcome: null }, near: innerWidth < 700,
      opened: { forbidden: false }, wrong: '' });
    this.view = playground.look(story, lang);
  }

  /** What the library sees in a story; null, and what is wrong is kept, where it cannot judge it.
   * Where `strict`, there may be no more acts that are errors, not refusals, than before. */
  judged(story, strict) {
    try {
      const view = this.playground.look(story, this.lang);
      const errors = errorsOf(view);
      this.wrong = strict && errors.length > errorsOf(this.view).length ? errors.at(-1) : '';
      return this.wrong ? null : view;
    } catch (error) {
      this.wrong = [error.where, error.message].filter(Boolean).join(': ');
      return null;
    }
  }

  /** Another story, if the library can judge it; else what is wrong is said. */
  tell(story, strict = false) {
    const view = this.judged(story, strict);
    if (!view) {
      this.render();
      return false;
    }
    this.view = view;
    this.undone = [...this.undone, this.story].slice(-MOST_UNDONE);
    this.story = story;
    this.render();
    this.keepLink();
    return true;
  }

  async keepLink() {
    const story = this.story;
    const link = await linkOf({ ...story, lang: this.lang });
    if (story === this.story) history.replaceState(null, '', `#${link}`);
  }

  undo() {
    const story = this.undone.pop();
    if (!story) return;
    this.story = story;
    this.view = this.playground.look(story, this.lang);
    this.render();
    this.keepLink();
  }

  speak(lang) {
    this.lang = lang;
    this.view = this.playground.look(this.story, lang);
    this.render();
    this.keepLink();
  }

  // -- time ---------------------------------------------------------------------------------------

  /** Lets time pass until a time of the calendar's own. */
  passTo(iso) {
    const story = withTime(this.story, iso);
    this.draft = null;
    if (this.tell(story, true) && millis(nowOf(story)) !== millis(iso)) {
      this.wrong = TEXTS[this.lang].noBack;
      this.render();
    }
  }

  passBy(seconds) {
    this.passTo(isoAt(millis(nowOf(this.story)) + seconds * 1000, this.view.offset));
  }

  passToNext() {
    if (this.view.next) this.passTo(this.view.next);
  }

  // -- events -------------------------------------------------------------------------------------

  get units() {
    const own = this.story.given.units;
    const known = this.playground.regulation(this.story.given, this.lang).units;
    return [...own, ...known.map(({ id, label }) => [label, id])];
  }

  fields(kind) {
    return this.playground.form(kind, this.story.given, this.view, this.lang);
  }

  open(kind) {
    this.draft = draftOf(kind, this.view,
      { usual: this.playground.usual(this.story.given), units: this.units,
        fields: this.fields(kind) });
    this.error = '';
    this.render('form-title');
  }

  edit(n) {
    this.draft = draftFrom(this.story.acts[n].event, n);
    this.render('form-title');
  }

  cancel() {
    const { kind } = this.draft;
    this.draft = null;
    this.render(`move-${kind}`);
  }

  /** Records an event. Due times before it are checked first, as a host does. */
  record(form, n) {
    const { draft } = this;
    this.draft = null;
    if (n !== undefined) {
      if (!this.tell(withChanged(this.story, n, form), true)) this.reopen(draft);
      return;
    }
    const { next } = this.view;
    const before = millis(form.recorded_at) - 1000;
    const story = next && millis(next) <= before && this.story.acts.length
      ? withTime(this.story, isoAt(before, this.view.offset)) : this.story;
    if (!this.tell(withEvent(story, form), true)) this.reopen(draft);
    else document.getElementById('steps-title')?.focus();
  }

  /** The form again, with what is wrong. */
  reopen(draft) {
    Object.assign(this, { draft, error: this.wrong, wrong: '' });
    this.render();
  }

  remove(n) {
    this.tell(without(this.story, n));
  }

  // -- what is given ------------------------------------------------------------------------------

  give(changes) {
    this.tell(withGiven(this.story, changes));
  }

  /** Another province; the acts go on with its channels and topics. */
  takeLaw(source) {
    const usual = this.playground.usual({ ...this.story.given, source });
    const acts = this.story.acts.map((act) => (act.event?.kind === 'received'
      ? { event: { ...act.event, data: { ...act.event.data, channel: usual.channel,
        topic: usual.topic || undefined } } } : act));
    this.choice = noChoice();
    this.tell(withGiven({ ...this.story, acts }, { source, readings: [], versions: [] }));
  }

  apply(change) {
    this.choice = noChoice();
    if (change.source) this.takeLaw(change.source);
    this.give({ readings: change.source ? [] : change.readings, days: change.days });
  }

  take(story) {
    this.draft = null;
    this.choice = noChoice();
    this.tell({ start: nowOf({ ...story, start: START }), ...story });
    scrollTo({ top: 0 });
  }

  // -- scenarios ----------------------------------------------------------------------------------

  runPasted() {
    this.pasted.outcome = tried(this.playground, this.pasted.text);
    this.render();
  }
}
