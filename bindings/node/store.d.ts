/**
 * The store of libpetition for Node.js: cases in a database, what is due and what is to be sent.
 * Made of petition_store.h by bindings/generate; do not edit.
 *
 * Values and errors are as in the package itself, and so are the objects that both take and give.
 * The store errors are unavailable, busy and damaged. Every call reads or writes the database
 * before it returns.
 */
import type {
  Case, Handle, Lang, Notice, NoticeJson, Position, Registry, Text, Utf8, Verdict,
} from './index.js';

/** How much a store holds, and what of it was looked at. Frozen. */
export interface StoreCount {
  /** how many cases */
  readonly cases: number;
  /** of all cases */
  readonly events: number;
  /** still to be sent */
  readonly notices: number;
}

/** What a sweep did. Frozen. */
export interface StoreSwept {
  /** that got events */
  readonly cases: number;
  /** that were added */
  readonly events: number;
  /** that are to be sent for it */
  readonly notices: number;
  /** cases that moved meanwhile and were judged again */
  readonly retried: number;
  /** cases that could not be judged, and stay due */
  readonly failed: number;
}

/** What the index knows of a case. Frozen. */
export interface StoredCase {
  /** Engine.nextWakeup, or null */
  readonly wakeup: Date | null;
  /** Engine.due, or null */
  readonly due: Date | null;
  /** how many are stored */
  readonly events: number;
  /** a Position: who has to act next */
  readonly position: Position;
}

/** An open store; ends with Store.close. */
export declare class Store extends Handle {
  private constructor();
  /**
   * Makes an empty store at `url` where there is none; one that is there is left as it is. One of
   * layout 1, in which texts could not be erased, is taken over in one transaction: end its other
   * users first, for those of a version that knows that layout alone are refused from then on.
   *
   * Errors: the common ones; Status.INVALID_VALUE for a URL of no kind known here;
   * Status.UNSUPPORTED_SCHEMA for a store of a later layout or a database of something else; the
   * store errors.
   */
  static init(url: Utf8): void;
  /**
   * Gives in `out` the store at `url`, for cases that are judged by `registry`.
   *
   * Errors: as Store.init; Status.UNSUPPORTED_SCHEMA for layout 1 as well; Status.UNAVAILABLE when
   * nothing is there.
   */
  static open(url: Utf8, registry: Registry): Store;
  /**
   * Tells how much there is.
   *
   * Errors: the common ones; the store errors.
   */
  getCount(): StoreCount;
  /**
   * Checks the file, every row, every case, the index and the outbox. `out` (optional) is told how
   * much that was.
   *
   * Errors: the common ones; the store errors: Status.DAMAGED names the first case and event that
   * is not what was stored.
   */
  verify(): StoreCount;
  /**
   * Judges one event, given as JSON in the form EVENT, by the stored case, and stores what comes of
   * it, in one transaction. A case that is not stored yet begins with it. `expected` is how many
   * events the caller has seen in the case, or null. The verdict in `out` is as that of
   * Engine.submit.
   *
   * Errors: the common ones; Status.STALE when the case has other events than expected and this
   * very event is not among them; the reading, calendar and store errors.
   */
  submit(caseId: Utf8, eventJson: Utf8, expected?: number | null): Verdict;
  /**
   * The same for what time alone has caused by `now`, as Engine.advance.
   *
   * Errors: the common ones; Status.UNKNOWN_NAME when there is no such case; Status.STALE when it
   * has other events than expected; the calendar and store errors.
   */
  advance(caseId: Utf8, now: Date, expected?: number | null): Verdict;
  /**
   * Stores what a verdict added to a case, its notices into the outbox, and what the index says of
   * it: all of it, or nothing. `before` is the case that the verdict was given on, which the stored
   * one must still be. `appended` (optional) is told 0 when nothing was written: the very events of
   * the verdict are stored already, as after a call whose answer was lost, or it has none.
   *
   * Errors: the common ones; Status.STALE when the stored case has other events;
   * Status.INVALID_ARGUMENT when `before` is not what the verdict was given on; the store errors.
   */
  append(before: Case, verdict: Verdict): boolean;
  /**
   * Advances every case whose wake-up is at or before `now`, each once, and stores what comes of
   * it. A case that cannot be judged holds up no other; Store.failuresJson tells which.
   *
   * Errors: the common ones; the store errors: then what the parts before did is stored.
   */
  sweep(now: Date): StoreSwept;
  /**
   * Writes as JSON, FAILURES, the cases that the last sweep of this handle could not take further,
   * in the order of their wake-ups, each with its error: the name of the status, as statusName
   * gives it, the message and the place. They stay due.
   *
   * Errors: the common ones.
   */
  failuresJson(): FailuresJson;
  /** The text that failuresJson parses, byte for byte. */
  failuresJsonText(): string;
  /**
   * Takes in the cases of JSON Lines, as Records.load reads them, all or none. None of their
   * notices comes into the outbox, and their commitments stay as they are. `added` (optional) is
   * told how many were new; a case that is there with these very events, but for what was erased of
   * them, is passed over.
   *
   * Errors: the common ones; Status.DUPLICATE for a case that is there with other events;
   * Status.INVALID_RECORD; the reading, calendar and store errors.
   */
  import(jsonLines: Utf8): number;
  /**
   * Erases texts of a stored case for ever, as recordRedact takes them out of its record: `field`
   * is "identity" or "text", the two groups of petition/personal.h, or one path, as
   * "data.petitioner.phone", with its corrections; `event` the sequence number of the event, or 0
   * for every one. The case is judged as before and goes on, and seals of its records verify as
   * before. `erased` (optional) is told how many texts were there to be erased.
   *
   * In a file no byte of them is left once this has succeeded; after Status.BUSY, call it again. A
   * PostgreSQL server keeps them where no query sees them, until VACUUM FULL was run on the table
   * of rows (store.h names it) and its write-ahead log is gone: its keeper does both. Copies and
   * records that left the store have them still.
   *
   * Errors: the common ones; Status.UNKNOWN_NAME for no such case or field; Status.INVALID_ARGUMENT
   * for no such event; the store errors.
   */
  erase(caseId: Utf8, field: Utf8, event: number): number;
  /**
   * Gives in `out` the case as it is stored, judged again.
   *
   * Errors: the common ones; Status.UNKNOWN_NAME when it is not there; the store errors.
   */
  load(caseId: Utf8): Case;
  /**
   * Writes a case as RECORD, sealed with its texts committed: who has it can verify it, whatever is
   * erased later.
   *
   * Errors: the common ones; Status.UNKNOWN_NAME when it is not there; the store errors.
   */
  recordJson(caseId: Utf8): string;
  /**
   * Gives in `out` the cases whose next wake-up is at or before `now`, the earliest first, at most
   * `limit` of them.
   *
   * Errors: the common ones; the store errors.
   */
  due(now: Date, limit: number): StoredCases;
  /**
   * Gives in `out` at most `limit` cases by id, those that have all that is asked for: that are at
   * a `position` (0: anywhere), that a unit holds or held last (an empty text: any or none), whose
   * due time lies before `dueBefore` (null: any or none), and whose id comes after `after` (the
   * last of the page before, or an empty text).
   *
   * Errors: the common ones, Status.UNKNOWN_FLAG for a position that there is not; the store
   * errors.
   */
  find(
    position: Position | null,
    unit: Utf8 | null,
    dueBefore: Date | null,
    after: Utf8 | null,
    limit: number,
  ): StoredCases;
  /**
   * Gives in `out` what the index knows of one case: a list with that case, or an empty one when it
   * is not there.
   *
   * Errors: the common ones; the store errors.
   */
  findCase(caseId: Utf8): StoredCases;
  /**
   * Gives in `out` at most `most` notices to be sent by `worker`, the oldest first: nobody else
   * gets them for `leaseSeconds` seconds from `now` on. After that a notice that is not done is
   * given out again, for its worker may have died.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an empty worker or a lease that is not
   * positive; the store errors.
   */
  claim(now: Date, leaseSeconds: number, most: number, worker: Utf8): Claims;
  /**
   * Takes a notice that was sent out of the outbox. `done` is told 0 when it is not this worker's:
   * it was done before, or its lease ended and another has it. A `notified` event that is stored
   * does the same.
   *
   * Errors: the common ones; the store errors.
   */
  done(key: Utf8, worker: Utf8): boolean;
  /**
   * Writes a text of the claimed notice at `index`, as Verdict.noticeText does, by the case that is
   * stored now: Text.KEY, Text.UNIT, Text.PHONE, Text.MESSAGE or Text.SHORT.
   *
   * Errors: as Claims.get; Status.UNKNOWN_NAME when the case is not there; the store errors.
   */
  noticeText(claims: Claims, index: number, part: Text, lang: Lang): string;
  /**
   * Writes all claimed notices as JSON, CLAIMS, with their texts by the cases that are stored now,
   * in the language `lang`.
   *
   * Errors: the common ones; Status.UNKNOWN_NAME when a case is not there; the store errors.
   */
  claimsJson(claims: Claims, lang: Lang): ClaimsJson;
  /** The text that claimsJson parses, byte for byte. */
  claimsJsonText(claims: Claims, lang: Lang): string;
}

/** Cases as the index knows them, in an order; ends with StoredCases.close. */
export declare class StoredCases extends Handle {
  private constructor();
  /**
   * Tells how many cases there are in a list.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Tells what the index knows of the case at `index`, from 0.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index that is not below the count.
   */
  get(index: number): StoredCase;
  /**
   * Writes a text of the case at `index`: Text.ID, or Text.UNIT, the unit that holds the slip or
   * held it last, which may be empty.
   *
   * Errors: as StoredCases.get; Status.UNKNOWN_FLAG for another part.
   */
  text(index: number, part: Text): string;
}

/** Notices that a worker has claimed; ends with Claims.close. */
export declare class Claims extends Handle {
  private constructor();
  /**
   * Tells how many notices were claimed.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Tells of the notice at `index`, from 0, what Verdict.notice does.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index that is not below the count.
   */
  get(index: number): Notice;
  /**
   * Gives the id of the case whose notice stands at `index`.
   *
   * Errors: as Claims.get.
   */
  caseId(index: number): string;
}

/** CLAIMS as it is parsed; its times are texts. */
export type ClaimsJson = ClaimJson[];

/** CLAIM as it is parsed; its times are texts. */
export interface ClaimJson {
  case: string;
  notice: NoticeJson;
}

/** FAILURES as it is parsed; its times are texts. */
export type FailuresJson = FailureJson[];

/** FAILURE as it is parsed; its times are texts. */
export interface FailureJson {
  case: string;
  error: string;
  message: string;
  where: string;
}
