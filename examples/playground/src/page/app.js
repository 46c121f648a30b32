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

/** What the page knows and does; `render` shows it. */
export class App {
  constructor(playground, story, lang, render) {
    Object.assign(this, { playground, story, lang, render, undone: [], draft: null, error: '',
      choice: noChoice(), pasted: { text: '', outcome: null }, near: innerWidth < 700,
      opened: { forbidden: false }, wrong: '' });
    this.view = playground.look(story, lang);
  }

  /** Another story, if the library can judge it; else what is wrong is said. */
  tell(story) {
    try {
      this.view = this.playground.look(story, this.lang);
    } catch (error) {
      this.wrong = [error.where, error.message].filter(Boolean).join(': ');
      this.render();
      return false;
    }
    this.undone = [...this.undone, this.story].slice(-MOST_UNDONE);
    Object.assign(this, { story, wrong: '' });
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
    this.tell(story);
    if (millis(nowOf(story)) !== millis(iso)) {
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
      this.tell(withChanged(this.story, n, form));
      return;
    }
    const { next } = this.view;
    const before = millis(form.recorded_at) - 1000;
    const story = next && millis(next) <= before && this.story.acts.length
      ? withTime(this.story, isoAt(before, this.view.offset)) : this.story;
    if (!this.tell(withEvent(story, form))) {
      this.draft = draft;
      this.error = this.wrong;
      this.render();
    } else document.getElementById('steps-title')?.focus();
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
