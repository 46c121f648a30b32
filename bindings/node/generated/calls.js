/**
 * The objects of the library and its other functions.
 * Made of petition.h by bindings/generate; do not edit.
 */
import { daysOf } from '../lib/date.js';
import { check, err } from '../lib/error.js';
import { Handle, addressOf, addresses, givenOrNone, isMade, made } from '../lib/handle.js';
import { staticOf } from '../lib/library.js';
import { bytes, filled, utf8, utf8OrNone, written } from '../lib/text.js';
import {
  checked, column, dateOf, flagOf, instantOf, lengthOf, parted, secondsAt, settled, space,
} from '../lib/value.js';
import { numberOf, wordOf, wordsOfBits } from '../lib/word.js';
import { native } from './native.js';
import {
  Basis, Coverage, Day, Deadline, Deviation, Foreseen, Life, LunarDate, Move, Notice, Obligation,
  Permission, Reading, Refusal, StandingCount, State, Step, Stretch, SumInfo, Summary, Tally,
  TimelinessInfo, VerdictInfo, VerificationInfo, Window,
} from './structs.js';
import { Closing, Lang, Mark, Period, RefusalCode, Role, Status, Table, Text } from './words.js';

export class Calendar extends Handle {
  constructor(given) {
    super(given, native.calendar_free);
  }

  static builtin() {
    const out = space.pointer();
    check(native.calendar_builtin(out, err));
    return givenOrNone(Calendar, out);
  }

  static builtinToml() {
    return written((...room) => native.calendar_builtin_toml(...room, err));
  }

  static load(toml, where) {
    const out = space.pointer();
    check(native.calendar_load(...utf8(toml), ...utf8(where), out, err));
    return givenOrNone(Calendar, out);
  }

  withDays(toml, where) {
    const out = space.pointer();
    check(native.calendar_with_days(
      addressOf(this, Calendar), ...utf8(toml), ...utf8(where), out, err
    ));
    return givenOrNone(Calendar, out);
  }

  refusingProvisional() {
    const out = space.pointer();
    check(native.calendar_refusing_provisional(addressOf(this, Calendar), out, err));
    return givenOrNone(Calendar, out);
  }

  text(part, lang) {
    return written((...room) =>
      native.calendar_text(
        addressOf(this, Calendar), numberOf(Text, part), numberOf(Lang, lang), ...room, err
      ),
    );
  }

  coverage() {
    const out = Coverage.space();
    check(native.calendar_coverage(addressOf(this, Calendar), out, err));
    return Coverage.read(out);
  }

  add(instant, amountSeconds, closing) {
    const result = space.int64_t();
    check(native.calendar_add(
      addressOf(this, Calendar), secondsAt(instant), checked.int64_t(amountSeconds),
      numberOf(Closing, closing), result, err
    ));
    return instantOf(result[0]);
  }

  subtract(instant, amountSeconds) {
    const result = space.int64_t();
    check(native.calendar_subtract(
      addressOf(this, Calendar), secondsAt(instant), checked.int64_t(amountSeconds), result, err
    ));
    return instantOf(result[0]);
  }

  addDays(instant, days) {
    const result = space.int64_t();
    check(native.calendar_add_days(
      addressOf(this, Calendar), secondsAt(instant), checked.int64_t(days), result, err
    ));
    return instantOf(result[0]);
  }

  addWorkingDays(instant, days, closing) {
    const result = space.int64_t();
    check(native.calendar_add_working_days(
      addressOf(this, Calendar), secondsAt(instant), checked.int64_t(days),
      numberOf(Closing, closing), result, err
    ));
    return instantOf(result[0]);
  }

  between(from, to) {
    const amountSeconds = space.int64_t();
    check(native.calendar_between(
      addressOf(this, Calendar), secondsAt(from), secondsAt(to), amountSeconds, err
    ));
    return Number(amountSeconds[0]);
  }

  isOpen(instant) {
    const open = space.int32_t();
    check(native.calendar_is_open(addressOf(this, Calendar), secondsAt(instant), open, err));
    return flagOf(open[0]);
  }

  nextOpen(instant) {
    const result = space.int64_t();
    check(native.calendar_next_open(addressOf(this, Calendar), secondsAt(instant), result, err));
    return instantOf(result[0]);
  }

  nextOpening(instant) {
    const result = space.int64_t();
    check(native.calendar_next_opening(addressOf(this, Calendar), secondsAt(instant), result, err));
    return instantOf(result[0]);
  }

  previousClose(instant) {
    const result = space.int64_t();
    check(native.calendar_previous_close(
      addressOf(this, Calendar), secondsAt(instant), result, err
    ));
    return instantOf(result[0]);
  }

  workingDaysBetween(fromDate, toDate) {
    const days = space.int64_t();
    check(native.calendar_working_days_between(
      addressOf(this, Calendar), daysOf(fromDate), daysOf(toDate), days, err
    ));
    return Number(days[0]);
  }

  addMany(instant, amountSeconds, closing) {
    const columns = [
      column('int64_t', instant, secondsAt), column('int64_t', amountSeconds, checked.int64_t),
    ];
    const count = lengthOf(columns);
    const result = space.int64_t(count);
    const status = space.int32_t(count);
    check(native.calendar_add_many(
      addressOf(this, Calendar), columns[0], columns[1], count, numberOf(Closing, closing), result,
      status, err
    ));
    return {
      result: settled(result, status, instantOf),
      status: Array.from(status, (one) => wordOf(Status, one)),
    };
  }

  subtractMany(instant, amountSeconds) {
    const columns = [
      column('int64_t', instant, secondsAt), column('int64_t', amountSeconds, checked.int64_t),
    ];
    const count = lengthOf(columns);
    const result = space.int64_t(count);
    const status = space.int32_t(count);
    check(native.calendar_subtract_many(
      addressOf(this, Calendar), columns[0], columns[1], count, result, status, err
    ));
    return {
      result: settled(result, status, instantOf),
      status: Array.from(status, (one) => wordOf(Status, one)),
    };
  }

  betweenMany(from, to) {
    const columns = [column('int64_t', from, secondsAt), column('int64_t', to, secondsAt)];
    const count = lengthOf(columns);
    const amountSeconds = space.int64_t(count);
    const status = space.int32_t(count);
    check(native.calendar_between_many(
      addressOf(this, Calendar), columns[0], columns[1], count, amountSeconds, status, err
    ));
    return {
      amountSeconds: settled(amountSeconds, status, Number),
      status: Array.from(status, (one) => wordOf(Status, one)),
    };
  }

  isOpenMany(instant) {
    const columns = [column('int64_t', instant, secondsAt)];
    const count = lengthOf(columns);
    const open = space.uint8_t(count);
    const status = space.int32_t(count);
    check(native.calendar_is_open_many(
      addressOf(this, Calendar), columns[0], count, open, status, err
    ));
    return {
      open: settled(open, status, flagOf),
      status: Array.from(status, (one) => wordOf(Status, one)),
    };
  }

  nextOpenMany(instant) {
    const columns = [column('int64_t', instant, secondsAt)];
    const count = lengthOf(columns);
    const result = space.int64_t(count);
    const status = space.int32_t(count);
    check(native.calendar_next_open_many(
      addressOf(this, Calendar), columns[0], count, result, status, err
    ));
    return {
      result: settled(result, status, instantOf),
      status: Array.from(status, (one) => wordOf(Status, one)),
    };
  }

  nextOpeningMany(instant) {
    const columns = [column('int64_t', instant, secondsAt)];
    const count = lengthOf(columns);
    const result = space.int64_t(count);
    const status = space.int32_t(count);
    check(native.calendar_next_opening_many(
      addressOf(this, Calendar), columns[0], count, result, status, err
    ));
    return {
      result: settled(result, status, instantOf),
      status: Array.from(status, (one) => wordOf(Status, one)),
    };
  }

  previousCloseMany(instant) {
    const columns = [column('int64_t', instant, secondsAt)];
    const count = lengthOf(columns);
    const result = space.int64_t(count);
    const status = space.int32_t(count);
    check(native.calendar_previous_close_many(
      addressOf(this, Calendar), columns[0], count, result, status, err
    ));
    return {
      result: settled(result, status, instantOf),
      status: Array.from(status, (one) => wordOf(Status, one)),
    };
  }

  workingDaysBetweenMany(fromDate, toDate) {
    const columns = [column('int32_t', fromDate, daysOf), column('int32_t', toDate, daysOf)];
    const count = lengthOf(columns);
    const days = space.int64_t(count);
    const status = space.int32_t(count);
    check(native.calendar_working_days_between_many(
      addressOf(this, Calendar), columns[0], columns[1], count, days, status, err
    ));
    return {
      days: settled(days, status, Number),
      status: Array.from(status, (one) => wordOf(Status, one)),
    };
  }

  windows(date) {
    return Window.list(filled(Window.space, (buffer, capacity, told) =>
      native.calendar_windows(addressOf(this, Calendar), daysOf(date), buffer, capacity, told, err),
    ));
  }

  windowsMany(date) {
    const columns = [column('int32_t', date, daysOf)];
    const count = lengthOf(columns);
    const first = space.int64_t(count + 1);
    const status = space.int32_t(count);
    const windows = filled(Window.space, (buffer, capacity, told) =>
      native.calendar_windows_many(
        addressOf(this, Calendar), columns[0], count, first, status, buffer, capacity, told, err
      ),
    );
    return {
      status: Array.from(status, (one) => wordOf(Status, one)),
      windows: parted(Window.list(windows), first),
    };
  }

  day(date) {
    const out = Day.space();
    check(native.calendar_day(addressOf(this, Calendar), daysOf(date), out, err));
    return Day.read(out);
  }

  dayText(date, part, lang) {
    return written((...room) =>
      native.calendar_day_text(
        addressOf(this, Calendar), daysOf(date), numberOf(Text, part), numberOf(Lang, lang),
        ...room, err
      ),
    );
  }

  dayJson(date, lang) {
    return JSON.parse(this.dayJsonText(date, lang));
  }

  dayJsonText(date, lang) {
    return written((...room) =>
      native.calendar_day_json(
        addressOf(this, Calendar), daysOf(date), numberOf(Lang, lang), ...room, err
      ),
    );
  }

  yearJson(year, lang) {
    return JSON.parse(this.yearJsonText(year, lang));
  }

  yearJsonText(year, lang) {
    return written((...room) =>
      native.calendar_year_json(
        addressOf(this, Calendar), checked.int32_t(year), numberOf(Lang, lang), ...room, err
      ),
    );
  }

  explain(instant, amountSeconds, closing) {
    const out = space.pointer();
    check(native.calendar_explain(
      addressOf(this, Calendar), secondsAt(instant), checked.int64_t(amountSeconds),
      numberOf(Closing, closing), out, err
    ));
    return givenOrNone(Sum, out);
  }

  explainBetween(from, to) {
    const out = space.pointer();
    check(native.calendar_explain_between(
      addressOf(this, Calendar), secondsAt(from), secondsAt(to), out, err
    ));
    return givenOrNone(Sum, out);
  }

  compare(after, instant, amountSeconds) {
    const columns = [
      column('int64_t', instant, secondsAt), column('int64_t', amountSeconds, checked.int64_t),
    ];
    const count = lengthOf(columns);
    const out = space.pointer();
    check(native.calendar_compare(
      addressOf(this, Calendar), addressOf(after, Calendar), columns[0], columns[1], count, out, err
    ));
    return givenOrNone(Moves, out);
  }

  compareAgreed(after, agreed) {
    const columns = [column('int64_t', agreed, secondsAt)];
    const count = lengthOf(columns);
    const out = space.pointer();
    check(native.calendar_compare_agreed(
      addressOf(this, Calendar), addressOf(after, Calendar), columns[0], count, out, err
    ));
    return givenOrNone(Moves, out);
  }
}

export class Sum extends Handle {
  constructor(given) {
    super(given, native.sum_free);
  }

  get() {
    const out = SumInfo.space();
    check(native.sum_get(addressOf(this, Sum), out, err));
    return SumInfo.read(out);
  }

  stretches() {
    return Stretch.list(filled(Stretch.space, (buffer, capacity, told) =>
      native.sum_stretches(addressOf(this, Sum), buffer, capacity, told, err),
    ));
  }

  stretchText(index, part, lang) {
    return written((...room) =>
      native.sum_stretch_text(
        addressOf(this, Sum), checked.size_t(index), numberOf(Text, part), numberOf(Lang, lang),
        ...room, err
      ),
    );
  }

  text(lang) {
    return written((...room) =>
      native.sum_text(addressOf(this, Sum), numberOf(Lang, lang), ...room, err),
    );
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.sum_json(addressOf(this, Sum), numberOf(Lang, lang), ...room, err),
    );
  }
}

export class Moves extends Handle {
  constructor(given) {
    super(given, native.moves_free);
  }

  count() {
    const count = space.size_t();
    check(native.moves_count(addressOf(this, Moves), count, err));
    return Number(count[0]);
  }

  get(index) {
    const out = Move.space();
    check(native.moves_get(addressOf(this, Moves), checked.size_t(index), out, err));
    return Move.read(out);
  }

  text(index, part, lang) {
    return written((...room) =>
      native.moves_text(
        addressOf(this, Moves), checked.size_t(index), numberOf(Text, part), numberOf(Lang, lang),
        ...room, err
      ),
    );
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.moves_json(addressOf(this, Moves), numberOf(Lang, lang), ...room, err),
    );
  }
}

export class Regulation extends Handle {
  constructor(given) {
    super(given, native.regulation_free);
  }

  static builtin() {
    const out = space.pointer();
    check(native.regulation_builtin(out, err));
    return givenOrNone(Regulation, out);
  }

  static builtinNamed(name) {
    const out = space.pointer();
    check(native.regulation_builtin_named(...utf8(name), out, err));
    return givenOrNone(Regulation, out);
  }

  static builtinToml() {
    return written((...room) => native.regulation_builtin_toml(...room, err));
  }

  static builtinCount() {
    const count = space.size_t();
    check(native.regulation_builtin_count(count, err));
    return Number(count[0]);
  }

  static builtinName(index) {
    const out = space.pointer();
    check(native.regulation_builtin_name(checked.size_t(index), out, err));
    return staticOf(out[0]);
  }

  static load(toml, where) {
    const out = space.pointer();
    check(native.regulation_load(...utf8(toml), ...utf8(where), out, err));
    return givenOrNone(Regulation, out);
  }

  withReading(id, value) {
    const out = space.pointer();
    check(native.regulation_with_reading(
      addressOf(this, Regulation), ...utf8(id), ...utf8(value), out, err
    ));
    return givenOrNone(Regulation, out);
  }

  text(part, lang) {
    return written((...room) =>
      native.regulation_text(
        addressOf(this, Regulation), numberOf(Text, part), numberOf(Lang, lang), ...room, err
      ),
    );
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.regulation_json(addressOf(this, Regulation), numberOf(Lang, lang), ...room, err),
    );
  }

  clauseCount() {
    const count = space.size_t();
    check(native.regulation_clause_count(addressOf(this, Regulation), count, err));
    return Number(count[0]);
  }

  clauseMarks(index) {
    const marks = space.uint32_t();
    check(native.regulation_clause_marks(
      addressOf(this, Regulation), checked.size_t(index), marks, err
    ));
    return wordsOfBits(Mark, marks[0]);
  }

  clauseText(index, part, lang) {
    return written((...room) =>
      native.regulation_clause_text(
        addressOf(this, Regulation), checked.size_t(index), numberOf(Text, part),
        numberOf(Lang, lang), ...room, err
      ),
    );
  }

  findClause(id) {
    const index = space.size_t();
    check(native.regulation_find_clause(addressOf(this, Regulation), ...utf8(id), index, err));
    return Number(index[0]);
  }

  readingCount() {
    const count = space.size_t();
    check(native.regulation_reading_count(addressOf(this, Regulation), count, err));
    return Number(count[0]);
  }

  reading(index) {
    const out = Reading.space();
    check(native.regulation_reading(addressOf(this, Regulation), checked.size_t(index), out, err));
    return Reading.read(out);
  }

  readingText(index, part, lang) {
    return written((...room) =>
      native.regulation_reading_text(
        addressOf(this, Regulation), checked.size_t(index), numberOf(Text, part),
        numberOf(Lang, lang), ...room, err
      ),
    );
  }

  choiceText(reading, choice, part, lang) {
    return written((...room) =>
      native.regulation_choice_text(
        addressOf(this, Regulation), checked.size_t(reading), checked.size_t(choice),
        numberOf(Text, part), numberOf(Lang, lang), ...room, err
      ),
    );
  }

  decidedJson() {
    return JSON.parse(this.decidedJsonText());
  }

  decidedJsonText() {
    return written((...room) =>
      native.regulation_decided_json(addressOf(this, Regulation), ...room, err),
    );
  }

  processGraphJson(lang) {
    return JSON.parse(this.processGraphJsonText(lang));
  }

  processGraphJsonText(lang) {
    return written((...room) =>
      native.regulation_process_graph_json(
        addressOf(this, Regulation), numberOf(Lang, lang), ...room, err
      ),
    );
  }

  shownTo(recordJson, role) {
    return written((...room) =>
      native.regulation_shown_to(
        addressOf(this, Regulation), ...utf8(recordJson), numberOf(Role, role), ...room, err
      ),
    );
  }
}

function newEngine(regulation, calendar) {
  const out = space.pointer();
  check(native.engine_new(
    addressOf(regulation, Regulation), addressOf(calendar, Calendar), out, err
  ));
  return made(out);
}

export class Engine extends Handle {
  constructor(regulation, calendar) {
    super(isMade(regulation) ? regulation : newEngine(regulation, calendar), native.engine_free);
  }

  publicView(recordJson, channel, lang) {
    return JSON.parse(this.publicViewText(recordJson, channel, lang));
  }

  publicViewText(recordJson, channel, lang) {
    return written((...room) =>
      native.engine_public_view(
        addressOf(this, Engine), ...utf8(recordJson), ...utf8(channel), numberOf(Lang, lang),
        ...room, err
      ),
    );
  }

  static builtin() {
    const out = space.pointer();
    check(native.engine_builtin(out, err));
    return givenOrNone(Engine, out);
  }

  regulation() {
    const out = space.pointer();
    check(native.engine_regulation(addressOf(this, Engine), out, err));
    return givenOrNone(Regulation, out);
  }

  calendar() {
    const out = space.pointer();
    check(native.engine_calendar(addressOf(this, Engine), out, err));
    return givenOrNone(Calendar, out);
  }

  submit(petition, eventJson) {
    const out = space.pointer();
    check(native.engine_submit(
      addressOf(this, Engine), addressOf(petition, Case), ...utf8(eventJson), out, err
    ));
    return givenOrNone(Verdict, out);
  }

  advance(petition, now) {
    const out = space.pointer();
    check(native.engine_advance(
      addressOf(this, Engine), addressOf(petition, Case), secondsAt(now), out, err
    ));
    return givenOrNone(Verdict, out);
  }

  submitExpecting(petition, eventJson, expected) {
    const out = space.pointer();
    check(native.engine_submit_expecting(
      addressOf(this, Engine), addressOf(petition, Case), ...utf8(eventJson),
      checked.uint32_t(expected), out, err
    ));
    return givenOrNone(Verdict, out);
  }

  advanceExpecting(petition, now, expected) {
    const out = space.pointer();
    check(native.engine_advance_expecting(
      addressOf(this, Engine), addressOf(petition, Case), secondsAt(now),
      checked.uint32_t(expected), out, err
    ));
    return givenOrNone(Verdict, out);
  }

  simulate(petition, until) {
    const out = space.pointer();
    check(native.engine_simulate(
      addressOf(this, Engine), addressOf(petition, Case), secondsAt(until), out, err
    ));
    return givenOrNone(Verdict, out);
  }

  follow(recordJson, until) {
    const out = space.pointer();
    check(native.engine_follow(
      addressOf(this, Engine), ...utf8(recordJson), secondsAt(until), out, err
    ));
    return givenOrNone(Story, out);
  }

  whatIfJson(after, recordJson, until, lang) {
    return JSON.parse(this.whatIfJsonText(after, recordJson, until, lang));
  }

  whatIfJsonText(after, recordJson, until, lang) {
    return written((...room) =>
      native.engine_what_if_json(
        addressOf(this, Engine), addressOf(after, Engine), ...utf8(recordJson), secondsAt(until),
        numberOf(Lang, lang), ...room, err
      ),
    );
  }

  verify() {
    const out = space.pointer();
    check(native.engine_verify(addressOf(this, Engine), out, err));
    return givenOrNone(Verification, out);
  }

  compare(after) {
    const out = space.pointer();
    check(native.engine_compare(addressOf(this, Engine), addressOf(after, Engine), out, err));
    return givenOrNone(Comparison, out);
  }

  nextWakeup(petition) {
    const wakeup = space.int64_t();
    check(native.engine_next_wakeup(
      addressOf(this, Engine), addressOf(petition, Case), wakeup, err
    ));
    return instantOf(wakeup[0]);
  }

  due(petition) {
    const due = space.int64_t();
    check(native.engine_due(addressOf(this, Engine), addressOf(petition, Case), due, err));
    return instantOf(due[0]);
  }

  obligations(petition) {
    const out = space.pointer();
    check(native.engine_obligations(addressOf(this, Engine), addressOf(petition, Case), out, err));
    return givenOrNone(Obligations, out);
  }

  lives(petition, at) {
    const out = space.pointer();
    check(native.engine_lives(
      addressOf(this, Engine), addressOf(petition, Case), secondsAt(at), out, err
    ));
    return givenOrNone(Lives, out);
  }

  timeliness(petition, at) {
    const out = space.pointer();
    check(native.engine_timeliness(
      addressOf(this, Engine), addressOf(petition, Case), secondsAt(at), out, err
    ));
    return givenOrNone(Timeliness, out);
  }

  permitted(petition, now) {
    const out = space.pointer();
    check(native.engine_permitted(
      addressOf(this, Engine), addressOf(petition, Case), secondsAt(now), out, err
    ));
    return givenOrNone(Permissions, out);
  }

  notices(petition, cause) {
    const out = space.pointer();
    check(native.engine_notices(
      addressOf(this, Engine), addressOf(petition, Case), checked.uint32_t(cause), out, err
    ));
    return givenOrNone(Notices, out);
  }
}

function newCase(id) {
  const out = space.pointer();
  check(native.case_new(...utf8(id), out, err));
  return made(out);
}

export class Case extends Handle {
  constructor(id) {
    super(isMade(id) ? id : newCase(id), native.case_free);
  }

  static load(engine, json) {
    const out = space.pointer();
    check(native.case_load(addressOf(engine, Engine), ...utf8(json), out, err));
    return givenOrNone(Case, out);
  }

  save(engine) {
    return written((...room) =>
      native.case_save(addressOf(this, Case), addressOf(engine, Engine), ...room, err),
    );
  }

  copy() {
    const out = space.pointer();
    check(native.case_copy(addressOf(this, Case), out, err));
    return givenOrNone(Case, out);
  }

  equal(b) {
    const equal = space.int32_t();
    check(native.case_equal(addressOf(this, Case), addressOf(b, Case), equal, err));
    return flagOf(equal[0]);
  }

  text(part) {
    return written((...room) =>
      native.case_text(addressOf(this, Case), numberOf(Text, part), ...room, err),
    );
  }

  state() {
    const out = State.space();
    check(native.case_state(addressOf(this, Case), out, err));
    return State.read(out);
  }

  stateAfter(seq) {
    const out = State.space();
    check(native.case_state_after(addressOf(this, Case), checked.uint32_t(seq), out, err));
    return State.read(out);
  }

  stateJson(engine) {
    return JSON.parse(this.stateJsonText(engine));
  }

  stateJsonText(engine) {
    return written((...room) =>
      native.case_state_json(addressOf(this, Case), addressOf(engine, Engine), ...room, err),
    );
  }

  eventJson(seq) {
    return written((...room) =>
      native.case_event_json(addressOf(this, Case), checked.uint32_t(seq), ...room, err),
    );
  }

  effectiveJson(seq) {
    return written((...room) =>
      native.case_effective_json(addressOf(this, Case), checked.uint32_t(seq), ...room, err),
    );
  }

  row(seq) {
    return written((...room) =>
      native.case_row(addressOf(this, Case), checked.uint32_t(seq), ...room, err),
    );
  }

  snapshot() {
    return written((...room) => native.case_snapshot(addressOf(this, Case), ...room, err));
  }

  static restore(snapshot) {
    const out = space.pointer();
    check(native.case_restore(...utf8(snapshot), out, err));
    return givenOrNone(Case, out);
  }

  find(eventId) {
    const seq = space.uint32_t();
    check(native.case_find(addressOf(this, Case), ...utf8(eventId), seq, err));
    return Number(seq[0]);
  }
}

export class Records extends Handle {
  constructor(given) {
    super(given, native.records_free);
  }

  static load(jsonLines, where) {
    const out = space.pointer();
    check(native.records_load(...utf8(jsonLines), ...utf8(where), out, err));
    return givenOrNone(Records, out);
  }

  count() {
    const count = space.size_t();
    check(native.records_count(addressOf(this, Records), count, err));
    return Number(count[0]);
  }

  json(index) {
    return written((...room) =>
      native.records_json(addressOf(this, Records), checked.size_t(index), ...room, err),
    );
  }
}

export class Verdict extends Handle {
  constructor(given) {
    super(given, native.verdict_free);
  }

  get() {
    const out = VerdictInfo.space();
    check(native.verdict_get(addressOf(this, Verdict), out, err));
    return VerdictInfo.read(out);
  }

  eventJson(index) {
    return written((...room) =>
      native.verdict_event_json(addressOf(this, Verdict), checked.size_t(index), ...room, err),
    );
  }

  notice(index) {
    const out = Notice.space();
    check(native.verdict_notice(addressOf(this, Verdict), checked.size_t(index), out, err));
    return Notice.read(out);
  }

  noticeText(index, part, lang) {
    return written((...room) =>
      native.verdict_notice_text(
        addressOf(this, Verdict), checked.size_t(index), numberOf(Text, part), numberOf(Lang, lang),
        ...room, err
      ),
    );
  }

  refusal(index) {
    const out = Refusal.space();
    check(native.verdict_refusal(addressOf(this, Verdict), checked.size_t(index), out, err));
    return Refusal.read(out);
  }

  refusalText(index, part, lang) {
    return written((...room) =>
      native.verdict_refusal_text(
        addressOf(this, Verdict), checked.size_t(index), numberOf(Text, part), numberOf(Lang, lang),
        ...room, err
      ),
    );
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.verdict_json(addressOf(this, Verdict), numberOf(Lang, lang), ...room, err),
    );
  }

  receipt(eventJson, now) {
    return written((...room) =>
      native.verdict_receipt(
        addressOf(this, Verdict), ...utf8OrNone(eventJson), secondsAt(now), ...room, err
      ),
    );
  }

  explain() {
    const out = space.pointer();
    check(native.verdict_explain(addressOf(this, Verdict), out, err));
    return givenOrNone(Explanation, out);
  }
}

export class Obligations extends Handle {
  constructor(given) {
    super(given, native.obligations_free);
  }

  count() {
    const count = space.size_t();
    check(native.obligations_count(addressOf(this, Obligations), count, err));
    return Number(count[0]);
  }

  get(index) {
    const out = Obligation.space();
    check(native.obligations_get(addressOf(this, Obligations), checked.size_t(index), out, err));
    return Obligation.read(out);
  }

  text(index, part) {
    return written((...room) =>
      native.obligations_text(
        addressOf(this, Obligations), checked.size_t(index), numberOf(Text, part), ...room, err
      ),
    );
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.obligations_json(addressOf(this, Obligations), numberOf(Lang, lang), ...room, err),
    );
  }

  explain(index) {
    const out = space.pointer();
    check(native.obligations_explain(
      addressOf(this, Obligations), checked.size_t(index), out, err
    ));
    return givenOrNone(Explanation, out);
  }
}

export class Lives extends Handle {
  constructor(given) {
    super(given, native.lives_free);
  }

  count() {
    const count = space.size_t();
    check(native.lives_count(addressOf(this, Lives), count, err));
    return Number(count[0]);
  }

  get(index) {
    const out = Life.space();
    check(native.lives_get(addressOf(this, Lives), checked.size_t(index), out, err));
    return Life.read(out);
  }

  text(index, part) {
    return written((...room) =>
      native.lives_text(
        addressOf(this, Lives), checked.size_t(index), numberOf(Text, part), ...room, err
      ),
    );
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.lives_json(addressOf(this, Lives), numberOf(Lang, lang), ...room, err),
    );
  }
}

export class Timeliness extends Handle {
  constructor(given) {
    super(given, native.timeliness_free);
  }

  get() {
    const out = TimelinessInfo.space();
    check(native.timeliness_get(addressOf(this, Timeliness), out, err));
    return TimelinessInfo.read(out);
  }

  deadline(index) {
    const out = Deadline.space();
    check(native.timeliness_deadline(addressOf(this, Timeliness), checked.size_t(index), out, err));
    return Deadline.read(out);
  }

  deadlineText(index, part) {
    return written((...room) =>
      native.timeliness_deadline_text(
        addressOf(this, Timeliness), checked.size_t(index), numberOf(Text, part), ...room, err
      ),
    );
  }

  json() {
    return JSON.parse(this.jsonText());
  }

  jsonText() {
    return written((...room) => native.timeliness_json(addressOf(this, Timeliness), ...room, err));
  }
}

export class Permissions extends Handle {
  constructor(given) {
    super(given, native.permissions_free);
  }

  count() {
    const count = space.size_t();
    check(native.permissions_count(addressOf(this, Permissions), count, err));
    return Number(count[0]);
  }

  get(index) {
    const out = Permission.space();
    check(native.permissions_get(addressOf(this, Permissions), checked.size_t(index), out, err));
    return Permission.read(out);
  }

  reasons(index) {
    return Array.from(filled(space.int32_t, (buffer, capacity, told) =>
      native.permissions_reasons(
        addressOf(this, Permissions), checked.size_t(index), buffer, capacity, told, err
      ),
    ), (one) => wordOf(RefusalCode, one));
  }

  json() {
    return JSON.parse(this.jsonText());
  }

  jsonText() {
    return written((...room) =>
      native.permissions_json(addressOf(this, Permissions), ...room, err),
    );
  }
}

export class Notices extends Handle {
  constructor(given) {
    super(given, native.notices_free);
  }

  count() {
    const count = space.size_t();
    check(native.notices_count(addressOf(this, Notices), count, err));
    return Number(count[0]);
  }

  get(index) {
    const out = Notice.space();
    check(native.notices_get(addressOf(this, Notices), checked.size_t(index), out, err));
    return Notice.read(out);
  }

  text(index, part, lang) {
    return written((...room) =>
      native.notices_text(
        addressOf(this, Notices), checked.size_t(index), numberOf(Text, part), numberOf(Lang, lang),
        ...room, err
      ),
    );
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.notices_json(addressOf(this, Notices), numberOf(Lang, lang), ...room, err),
    );
  }
}

export class Explanation extends Handle {
  constructor(given) {
    super(given, native.explanation_free);
  }

  basis() {
    const out = Basis.space();
    check(native.explanation_basis(addressOf(this, Explanation), out, err));
    return Basis.read(out);
  }

  text(lang) {
    return written((...room) =>
      native.explanation_text(addressOf(this, Explanation), numberOf(Lang, lang), ...room, err),
    );
  }

  sum() {
    const out = space.pointer();
    check(native.explanation_sum(addressOf(this, Explanation), out, err));
    return givenOrNone(Sum, out);
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.explanation_json(addressOf(this, Explanation), numberOf(Lang, lang), ...room, err),
    );
  }
}

export class Story extends Handle {
  constructor(given) {
    super(given, native.story_free);
  }

  count() {
    const count = space.size_t();
    check(native.story_count(addressOf(this, Story), count, err));
    return Number(count[0]);
  }

  step(index) {
    const out = Step.space();
    check(native.story_step(addressOf(this, Story), checked.size_t(index), out, err));
    return Step.read(out);
  }

  verdict(index) {
    const out = space.pointer();
    check(native.story_verdict(addressOf(this, Story), checked.size_t(index), out, err));
    return givenOrNone(Verdict, out);
  }

  case(index) {
    const out = space.pointer();
    check(native.story_case(addressOf(this, Story), checked.size_t(index), out, err));
    return givenOrNone(Case, out);
  }
}

export class Verification extends Handle {
  constructor(given) {
    super(given, native.verification_free);
  }

  get() {
    const out = VerificationInfo.space();
    check(native.verification_get(addressOf(this, Verification), out, err));
    return VerificationInfo.read(out);
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.verification_json(addressOf(this, Verification), numberOf(Lang, lang), ...room, err),
    );
  }
}

export class Comparison extends Handle {
  constructor(given) {
    super(given, native.comparison_free);
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.comparison_json(addressOf(this, Comparison), numberOf(Lang, lang), ...room, err),
    );
  }
}

function newRegistry(regulations, calendars) {
  const out = space.pointer();
  check(native.registry_new(
    ...addresses(regulations, Regulation), ...addresses(calendars, Calendar), out, err
  ));
  return made(out);
}

export class Registry extends Handle {
  constructor(regulations, calendars) {
    super(
      isMade(regulations) ? regulations : newRegistry(regulations, calendars), native.registry_free,
    );
  }

  static builtin() {
    const out = space.pointer();
    check(native.registry_builtin(out, err));
    return givenOrNone(Registry, out);
  }

  inForce(instant) {
    const out = space.pointer();
    check(native.registry_in_force(addressOf(this, Registry), secondsAt(instant), out, err));
    return givenOrNone(Engine, out);
  }

  engine(petition, instant) {
    const out = space.pointer();
    check(native.registry_engine(
      addressOf(this, Registry), addressOf(petition, Case), secondsAt(instant), out, err
    ));
    return givenOrNone(Engine, out);
  }

  submit(petition, eventJson) {
    const out = space.pointer();
    check(native.registry_submit(
      addressOf(this, Registry), addressOf(petition, Case), ...utf8(eventJson), out, err
    ));
    return givenOrNone(Verdict, out);
  }

  submitExpecting(petition, eventJson, expected) {
    const out = space.pointer();
    check(native.registry_submit_expecting(
      addressOf(this, Registry), addressOf(petition, Case), ...utf8(eventJson),
      checked.uint32_t(expected), out, err
    ));
    return givenOrNone(Verdict, out);
  }

  loadCase(json) {
    const out = space.pointer();
    check(native.registry_load_case(addressOf(this, Registry), ...utf8(json), out, err));
    return givenOrNone(Case, out);
  }

  appendRows(petition, rows) {
    const out = space.pointer();
    check(native.registry_append_rows(
      addressOf(this, Registry), addressOf(petition, Case), ...utf8(rows), out, err
    ));
    return givenOrNone(Case, out);
  }

  publicView(recordJson, channel, lang) {
    return JSON.parse(this.publicViewText(recordJson, channel, lang));
  }

  publicViewText(recordJson, channel, lang) {
    return written((...room) =>
      native.registry_public_view(
        addressOf(this, Registry), ...utf8(recordJson), ...utf8(channel), numberOf(Lang, lang),
        ...room, err
      ),
    );
  }

  follow(recordJson, until) {
    const out = space.pointer();
    check(native.registry_follow(
      addressOf(this, Registry), ...utf8(recordJson), secondsAt(until), out, err
    ));
    return givenOrNone(Story, out);
  }

  movedJson(before, after, lang) {
    return JSON.parse(this.movedJsonText(before, after, lang));
  }

  movedJsonText(before, after, lang) {
    return written((...room) =>
      native.registry_moved_json(
        addressOf(this, Registry), addressOf(before, Case), addressOf(after, Case),
        numberOf(Lang, lang), ...room, err
      ),
    );
  }

  replay(receiptJson) {
    return JSON.parse(this.replayText(receiptJson));
  }

  replayText(receiptJson) {
    return written((...room) =>
      native.registry_replay(addressOf(this, Registry), ...utf8(receiptJson), ...room, err),
    );
  }

  audit(json, at) {
    const out = space.pointer();
    check(native.registry_audit(addressOf(this, Registry), ...utf8(json), secondsAt(at), out, err));
    return givenOrNone(Audit, out);
  }

  sweep() {
    const out = space.pointer();
    check(native.registry_sweep(addressOf(this, Registry), out, err));
    return givenOrNone(Sweep, out);
  }
}

function newAudit(engine, json, at) {
  const out = space.pointer();
  check(native.audit_new(addressOf(engine, Engine), ...utf8(json), secondsAt(at), out, err));
  return made(out);
}

export class Audit extends Handle {
  constructor(engine, json, at) {
    super(isMade(engine) ? engine : newAudit(engine, json, at), native.audit_free);
  }

  static newAsIf(engine, json, at) {
    const out = space.pointer();
    check(native.audit_new_as_if(
      addressOf(engine, Engine), ...utf8(json), secondsAt(at), out, err
    ));
    return givenOrNone(Audit, out);
  }

  case() {
    const out = space.pointer();
    check(native.audit_case(addressOf(this, Audit), out, err));
    return givenOrNone(Case, out);
  }

  count() {
    const count = space.size_t();
    check(native.audit_count(addressOf(this, Audit), count, err));
    return Number(count[0]);
  }

  deviation(index) {
    const out = Deviation.space();
    check(native.audit_deviation(addressOf(this, Audit), checked.size_t(index), out, err));
    return Deviation.read(out);
  }

  deviationText(index, part, lang) {
    return written((...room) =>
      native.audit_deviation_text(
        addressOf(this, Audit), checked.size_t(index), numberOf(Text, part), numberOf(Lang, lang),
        ...room, err
      ),
    );
  }

  evidence(deviation, index) {
    return written((...room) =>
      native.audit_evidence(
        addressOf(this, Audit), checked.size_t(deviation), checked.size_t(index), ...room, err
      ),
    );
  }

  summary() {
    const out = Summary.space();
    check(native.audit_summary(addressOf(this, Audit), out, err));
    return Summary.read(out);
  }

  summaryText(part) {
    return written((...room) =>
      native.audit_summary_text(addressOf(this, Audit), numberOf(Text, part), ...room, err),
    );
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.audit_json(addressOf(this, Audit), numberOf(Lang, lang), ...room, err),
    );
  }
}

function newReport(regulation, audits, from, until) {
  const out = space.pointer();
  check(native.report_new(
    addressOf(regulation, Regulation), ...addresses(audits, Audit), secondsAt(from),
    secondsAt(until), out, err
  ));
  return made(out);
}

export class Report extends Handle {
  constructor(regulation, audits, from, until) {
    super(
      isMade(regulation) ? regulation : newReport(regulation, audits, from, until),
      native.report_free,
    );
  }

  count() {
    const count = space.size_t();
    check(native.report_count(addressOf(this, Report), count, err));
    return Number(count[0]);
  }

  tally(index) {
    const out = Tally.space();
    check(native.report_tally(addressOf(this, Report), checked.size_t(index), out, err));
    return Tally.read(out);
  }

  text(index, part) {
    return written((...room) =>
      native.report_text(
        addressOf(this, Report), checked.size_t(index), numberOf(Text, part), ...room, err
      ),
    );
  }

  ratings(index) {
    return Array.from(filled(space.uint64_t, (buffer, capacity, told) =>
      native.report_ratings(
        addressOf(this, Report), checked.size_t(index), buffer, capacity, told, err
      ),
    ), Number);
  }

  basis() {
    const out = Basis.space();
    check(native.report_basis(addressOf(this, Report), out, err));
    return Basis.read(out);
  }

  json(lang) {
    return JSON.parse(this.jsonText(lang));
  }

  jsonText(lang) {
    return written((...room) =>
      native.report_json(addressOf(this, Report), numberOf(Lang, lang), ...room, err),
    );
  }
}

function newSweep(engine) {
  const out = space.pointer();
  check(native.sweep_new(addressOf(engine, Engine), out, err));
  return made(out);
}

export class Sweep extends Handle {
  constructor(engine) {
    super(isMade(engine) ? engine : newSweep(engine), native.sweep_free);
  }

  add(cases) {
    const first = space.size_t();
    check(native.sweep_add(addressOf(this, Sweep), ...addresses(cases, Case), first, err));
    return Number(first[0]);
  }

  replace(index, petition) {
    check(native.sweep_replace(
      addressOf(this, Sweep), checked.size_t(index), addressOf(petition, Case), err
    ));
  }

  remove(index) {
    check(native.sweep_remove(addressOf(this, Sweep), checked.size_t(index), err));
  }

  count() {
    const count = space.size_t();
    check(native.sweep_count(addressOf(this, Sweep), count, err));
    return Number(count[0]);
  }

  nextWakeup() {
    return Array.from(filled(space.int64_t, (buffer, capacity, told) =>
      native.sweep_next_wakeup(addressOf(this, Sweep), buffer, capacity, told, err),
    ), instantOf);
  }

  due() {
    return Array.from(filled(space.int64_t, (buffer, capacity, told) =>
      native.sweep_due(addressOf(this, Sweep), buffer, capacity, told, err),
    ), instantOf);
  }

  reminder() {
    return Array.from(filled(space.int64_t, (buffer, capacity, told) =>
      native.sweep_reminder(addressOf(this, Sweep), buffer, capacity, told, err),
    ), instantOf);
  }

  overdueAfter() {
    return Array.from(filled(space.int64_t, (buffer, capacity, told) =>
      native.sweep_overdue_after(addressOf(this, Sweep), buffer, capacity, told, err),
    ), instantOf);
  }

  overdue(now) {
    return Array.from(filled(space.uint8_t, (buffer, capacity, told) =>
      native.sweep_overdue(addressOf(this, Sweep), secondsAt(now), buffer, capacity, told, err),
    ), flagOf);
  }

  dryRun(now) {
    return Foreseen.list(filled(Foreseen.space, (buffer, capacity, told) =>
      native.sweep_dry_run(addressOf(this, Sweep), secondsAt(now), buffer, capacity, told, err),
    ));
  }

  standings(now) {
    return StandingCount.list(filled(StandingCount.space, (buffer, capacity, told) =>
      native.sweep_standings(addressOf(this, Sweep), secondsAt(now), buffer, capacity, told, err),
    ));
  }

  text(index, now, lang) {
    return written((...room) =>
      native.sweep_text(
        addressOf(this, Sweep), checked.size_t(index), secondsAt(now), numberOf(Lang, lang),
        ...room, err
      ),
    );
  }

  json(now, lang) {
    return JSON.parse(this.jsonText(now, lang));
  }

  jsonText(now, lang) {
    return written((...room) =>
      native.sweep_json(addressOf(this, Sweep), secondsAt(now), numberOf(Lang, lang), ...room, err),
    );
  }
}

export function version() {
  return native.version();
}

export function statusName(status) {
  return native.status_name(numberOf(Status, status));
}

export function wordCount(table) {
  const count = space.size_t();
  check(native.word_count(numberOf(Table, table), count, err));
  return Number(count[0]);
}

export function wordAt(table, index) {
  const value = space.int32_t();
  check(native.word_at(numberOf(Table, table), checked.size_t(index), value, err));
  return Number(value[0]);
}

export function wordGet(table, value) {
  const name = space.pointer();
  const vi = space.pointer();
  const en = space.pointer();
  check(native.word_get(numberOf(Table, table), checked.int32_t(value), name, vi, en, err));
  return {
    name: staticOf(name[0]),
    vi: staticOf(vi[0]),
    en: staticOf(en[0]),
  };
}

export function wordFind(table, name) {
  const value = space.int32_t();
  check(native.word_find(numberOf(Table, table), ...utf8(name), value, err));
  return Number(value[0]);
}

export function instantParse(text) {
  const instant = space.int64_t();
  check(native.instant_parse(...utf8(text), instant, err));
  return instantOf(instant[0]);
}

export function instantFormat(instant, utcOffsetSeconds) {
  return written((...room) =>
    native.instant_format(secondsAt(instant), checked.int32_t(utcOffsetSeconds), ...room, err),
  );
}

export function dateParse(text) {
  const date = space.int32_t();
  check(native.date_parse(...utf8(text), date, err));
  return dateOf(date[0]);
}

export function dateFormat(date) {
  return written((...room) => native.date_format(daysOf(date), ...room, err));
}

export function workingTimeParse(text) {
  const amountSeconds = space.int64_t();
  check(native.working_time_parse(...utf8(text), amountSeconds, err));
  return Number(amountSeconds[0]);
}

export function lunarFromDate(date) {
  const out = LunarDate.space();
  check(native.lunar_from_date(daysOf(date), out, err));
  return LunarDate.read(out);
}

export function lunarToDate(lunar) {
  const date = space.int32_t();
  check(native.lunar_to_date(LunarDate.write(lunar), date, err));
  return dateOf(date[0]);
}

export function recordSeal(json) {
  return written((...room) => native.record_seal(...utf8(json), ...room, err));
}

export function recordCommit(json, secret) {
  return written((...room) =>
    native.record_commit(...utf8(json), ...bytes(secret), ...room, err),
  );
}

export function recordRedact(json, field, event) {
  return written((...room) =>
    native.record_redact(...utf8(json), ...utf8(field), checked.uint32_t(event), ...room, err),
  );
}

export function recordLeftovers(json, lang) {
  return JSON.parse(recordLeftoversText(json, lang));
}

export function recordLeftoversText(json, lang) {
  return written((...room) =>
    native.record_leftovers(...utf8(json), numberOf(Lang, lang), ...room, err),
  );
}

export function recordHead(json) {
  return written((...room) => native.record_head(...utf8(json), ...room, err));
}

export function dayRoot(heads) {
  return written((...room) => native.day_root(...utf8(heads), ...room, err));
}

export function dayRootProve(heads, caseId) {
  return written((...room) =>
    native.day_root_prove(...utf8(heads), ...utf8(caseId), ...room, err),
  );
}

export function dayRootIncludes(root, headJson, proofJson) {
  const included = space.int32_t();
  check(native.day_root_includes(
    ...utf8(root), ...utf8(headJson), ...utf8(proofJson), included, err
  ));
  return flagOf(included[0]);
}

export function jsonSchema() {
  return written((...room) => native.json_schema(...room, err));
}

export function jsonCanonical(json) {
  return written((...room) => native.json_canonical(...utf8(json), ...room, err));
}

export function smsParts(text) {
  const parts = space.size_t();
  check(native.sms_parts(...utf8(text), parts, err));
  return Number(parts[0]);
}

export function periodOf(period, date, utcOffsetSeconds) {
  const from = space.int64_t();
  const until = space.int64_t();
  check(native.period_of(
    numberOf(Period, period), daysOf(date), checked.int32_t(utcOffsetSeconds), from, until, err
  ));
  return {
    from: instantOf(from[0]),
    until: instantOf(until[0]),
  };
}
