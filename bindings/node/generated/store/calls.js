/**
 * The objects of the library and its other functions.
 * Made of petition_store.h by bindings/generate; do not edit.
 */
import { check, err } from '../../lib/error.js';
import { Handle, addressOf, givenOrNone } from '../../lib/handle.js';
import { utf8, utf8OrNone, written } from '../../lib/text.js';
import { checked, flagOf, secondsAt, space } from '../../lib/value.js';
import { numberOf } from '../../lib/word.js';
import { Case, Registry, Verdict } from '../calls.js';
import { native } from './native.js';
import { Notice } from '../structs.js';
import { StoreCount, StoreSwept, StoredCase } from './structs.js';
import { Lang, Position, Text } from '../words.js';

export class Store extends Handle {
  constructor(given) {
    super(given, native.store_free);
  }

  static init(url) {
    check(native.store_init(...utf8(url), err));
  }

  static open(url, registry) {
    const out = space.pointer();
    check(native.store_open(...utf8(url), addressOf(registry, Registry), out, err));
    return givenOrNone(Store, out);
  }

  getCount() {
    const out = StoreCount.space();
    check(native.store_get_count(addressOf(this, Store), out, err));
    return StoreCount.read(out);
  }

  verify() {
    const out = StoreCount.space();
    check(native.store_verify(addressOf(this, Store), out, err));
    return StoreCount.read(out);
  }

  submit(caseId, eventJson, expected) {
    const out = space.pointer();
    check(native.store_submit(
      addressOf(this, Store), ...utf8(caseId), ...utf8(eventJson), checked.int64_t(expected ?? -1),
      out, err
    ));
    return givenOrNone(Verdict, out);
  }

  advance(caseId, now, expected) {
    const out = space.pointer();
    check(native.store_advance(
      addressOf(this, Store), ...utf8(caseId), secondsAt(now), checked.int64_t(expected ?? -1), out,
      err
    ));
    return givenOrNone(Verdict, out);
  }

  append(before, verdict) {
    const appended = space.int32_t();
    check(native.store_append(
      addressOf(this, Store), addressOf(before, Case), addressOf(verdict, Verdict), appended, err
    ));
    return flagOf(appended[0]);
  }

  sweep(now) {
    const out = StoreSwept.space();
    check(native.store_sweep(addressOf(this, Store), secondsAt(now), out, err));
    return StoreSwept.read(out);
  }

  failuresJson() {
    return JSON.parse(this.failuresJsonText());
  }

  failuresJsonText() {
    return written((...room) => native.store_failures_json(addressOf(this, Store), ...room, err));
  }

  import(jsonLines) {
    const added = space.size_t();
    check(native.store_import(addressOf(this, Store), ...utf8(jsonLines), added, err));
    return Number(added[0]);
  }

  erase(caseId, field, event) {
    const erased = space.size_t();
    check(native.store_erase(
      addressOf(this, Store), ...utf8(caseId), ...utf8(field), checked.uint32_t(event), erased, err
    ));
    return Number(erased[0]);
  }

  load(caseId) {
    const out = space.pointer();
    check(native.store_load(addressOf(this, Store), ...utf8(caseId), out, err));
    return givenOrNone(Case, out);
  }

  recordJson(caseId) {
    return written((...room) =>
      native.store_record_json(addressOf(this, Store), ...utf8(caseId), ...room, err),
    );
  }

  due(now, limit) {
    const out = space.pointer();
    check(native.store_due(
      addressOf(this, Store), secondsAt(now), checked.size_t(limit), out, err
    ));
    return givenOrNone(StoredCases, out);
  }

  find(position, unit, dueBefore, after, limit) {
    const out = space.pointer();
    check(native.store_find(
      addressOf(this, Store), numberOf(Position, position ?? '#0'), ...utf8OrNone(unit),
      secondsAt(dueBefore), ...utf8OrNone(after), checked.size_t(limit), out, err
    ));
    return givenOrNone(StoredCases, out);
  }

  findCase(caseId) {
    const out = space.pointer();
    check(native.store_find_case(addressOf(this, Store), ...utf8(caseId), out, err));
    return givenOrNone(StoredCases, out);
  }

  claim(now, leaseSeconds, most, worker) {
    const out = space.pointer();
    check(native.store_claim(
      addressOf(this, Store), secondsAt(now), checked.int64_t(leaseSeconds), checked.size_t(most),
      ...utf8(worker), out, err
    ));
    return givenOrNone(Claims, out);
  }

  done(key, worker) {
    const done = space.int32_t();
    check(native.store_done(addressOf(this, Store), ...utf8(key), ...utf8(worker), done, err));
    return flagOf(done[0]);
  }

  noticeText(claims, index, part, lang) {
    return written((...room) =>
      native.store_notice_text(
        addressOf(this, Store), addressOf(claims, Claims), checked.size_t(index),
        numberOf(Text, part), numberOf(Lang, lang), ...room, err
      ),
    );
  }

  claimsJson(claims, lang) {
    return JSON.parse(this.claimsJsonText(claims, lang));
  }

  claimsJsonText(claims, lang) {
    return written((...room) =>
      native.store_claims_json(
        addressOf(this, Store), addressOf(claims, Claims), numberOf(Lang, lang), ...room, err
      ),
    );
  }
}

export class StoredCases extends Handle {
  constructor(given) {
    super(given, native.stored_cases_free);
  }

  count() {
    const count = space.size_t();
    check(native.stored_cases_count(addressOf(this, StoredCases), count, err));
    return Number(count[0]);
  }

  get(index) {
    const out = StoredCase.space();
    check(native.stored_cases_get(addressOf(this, StoredCases), checked.size_t(index), out, err));
    return StoredCase.read(out);
  }

  text(index, part) {
    return written((...room) =>
      native.stored_cases_text(
        addressOf(this, StoredCases), checked.size_t(index), numberOf(Text, part), ...room, err
      ),
    );
  }
}

export class Claims extends Handle {
  constructor(given) {
    super(given, native.claims_free);
  }

  count() {
    const count = space.size_t();
    check(native.claims_count(addressOf(this, Claims), count, err));
    return Number(count[0]);
  }

  get(index) {
    const out = Notice.space();
    check(native.claims_get(addressOf(this, Claims), checked.size_t(index), out, err));
    return Notice.read(out);
  }

  caseId(index) {
    return written((...room) =>
      native.claims_case_id(addressOf(this, Claims), checked.size_t(index), ...room, err),
    );
  }
}
