/* petition_store.h: the C interface of the store of cases, the library libpetition_store.
 *
 * A store keeps cases in a file: the events of each, an index of what is due, and an outbox of
 * notices that are still to be sent. An event and the notices that follow from it are stored
 * together or not at all; of two writers of one case the loser is told PETITION_E_STALE; a notice
 * is given to one worker at a time, until it is done; what is due is found again after any stop.
 *
 * The conventions are those of petition.h, and so are the handles of registries, cases and
 * verdicts. A store is named by a URL: "sqlite:" and the path of a file, or "postgresql:" and what
 * else libpq reads, where the library is built with it. Many processes and threads may use one
 * store at once, each thread through a petition_store of its own, which is changed by every call. A
 * call that succeeds has written what it says, and it is still there after a loss of power; a call
 * that fails has written nothing. One exception: where the disk fails in the very commit, nobody
 * sees what was to be written, but after a crash it may be found whole in the log of the database.
 * Submit or append the same event again: it is written once.
 *
 * Store    Every function that is given a petition_store can also give PETITION_E_UNAVAILABLE when
 * errors.  the store cannot be read or written (no such file, no right, no space),
 *          PETITION_E_BUSY when others kept it occupied for five seconds, and PETITION_E_DAMAGED,
 *          with the case and the event in `where`, when it does not hold what was stored.
 *
 * JSON SHAPES
 *
 * As in petition.h, with those that stand there.
 *
 *   CLAIMS = [CLAIM]
 *   CLAIM = {"case": text, "notice": NOTICE}
 *   FAILURES = [FAILURE]
 *   FAILURE = {"case": text, "error": text, "message": text, "where": text}
 */
#ifndef PETITION_PETITION_STORE_H
#define PETITION_PETITION_STORE_H

#include <stddef.h>
#include <stdint.h>

#include "petition/petition.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Stores ---------------------------------------------------------------------------------- */

/** An open store; ends with petition_store_free. */
typedef struct petition_store petition_store;

/**
 * Makes an empty store at `url` where there is none; one that is there is left as it is. One of
 * layout 1, in which texts could not be erased, is taken over in one transaction: end its other
 * users first, for those of a version that knows that layout alone are refused from then on.
 *
 * Errors: the common ones; PETITION_E_INVALID_VALUE for a URL of no kind known here;
 * PETITION_E_UNSUPPORTED_SCHEMA for a store of a later layout or a database of something else; the
 * store errors.
 */
int32_t petition_store_init(const char *url, size_t url_size, petition_error *err);

/**
 * Gives in `out` the store at `url`, for cases that are judged by `registry`.
 *
 * Errors: as petition_store_init; PETITION_E_UNSUPPORTED_SCHEMA for layout 1 as well;
 * PETITION_E_UNAVAILABLE when nothing is there.
 */
int32_t petition_store_open(const char *url, size_t url_size, const petition_registry *registry,
                            petition_store **out, petition_error *err);

/** Closes a store; NULL is passed over. */
void petition_store_free(petition_store *store);

/** How much a store holds, and what of it was looked at. Frozen. */
typedef struct petition_store_count {
  uint64_t cases;   /**< how many cases */
  uint64_t events;  /**< of all cases */
  uint64_t notices; /**< still to be sent */
} petition_store_count;

/**
 * Tells how much there is.
 *
 * Errors: the common ones; the store errors.
 */
int32_t petition_store_get_count(petition_store *store, petition_store_count *out,
                                 petition_error *err);

/**
 * Checks the file, every row, every case, the index and the outbox. `out` (optional) is told how
 * much that was.
 *
 * Errors: the common ones; the store errors: PETITION_E_DAMAGED names the first case and event that
 * is not what was stored.
 */
int32_t petition_store_verify(petition_store *store, petition_store_count *out,
                              petition_error *err);

/* ---- Writing --------------------------------------------------------------------------------- */

/** Any number of events: the caller has not looked at the case. */
#define PETITION_STORE_ANY INT64_C(-1)

/**
 * Judges one event, given as JSON in the form EVENT, by the stored case, and stores what comes of
 * it, in one transaction. A case that is not stored yet begins with it. `expected` is how many
 * events the caller has seen in the case, or PETITION_STORE_ANY. The verdict in `out` is as that of
 * petition_engine_submit.
 *
 * Errors: the common ones; PETITION_E_STALE when the case has other events than expected and this
 * very event is not among them; the reading, calendar and store errors.
 */
int32_t petition_store_submit(petition_store *store, const char *case_id, size_t case_id_size,
                              const char *event_json, size_t event_json_size, int64_t expected,
                              petition_verdict **out, petition_error *err);

/**
 * The same for what time alone has caused by `now_s`, as petition_engine_advance.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_NAME when there is no such case; PETITION_E_STALE
 * when it has other events than expected; the calendar and store errors.
 */
int32_t petition_store_advance(petition_store *store, const char *case_id, size_t case_id_size,
                               int64_t now_s, int64_t expected, petition_verdict **out,
                               petition_error *err);

/**
 * Stores what a verdict added to a case, its notices into the outbox, and what the index says of
 * it: all of it, or nothing. `before` is the case that the verdict was given on, which the stored
 * one must still be. `appended` (optional) is told 0 when nothing was written: the very events of
 * the verdict are stored already, as after a call whose answer was lost, or it has none.
 *
 * Errors: the common ones; PETITION_E_STALE when the stored case has other events;
 * PETITION_E_INVALID_ARGUMENT when `before` is not what the verdict was given on; the store errors.
 */
int32_t petition_store_append(petition_store *store, const petition_case *before,
                              const petition_verdict *verdict, int32_t *appended,
                              petition_error *err);

/** What a sweep did. Frozen. */
typedef struct petition_store_swept {
  uint64_t cases;   /**< that got events */
  uint64_t events;  /**< that were added */
  uint64_t notices; /**< that are to be sent for it */
  uint64_t retried; /**< cases that moved meanwhile and were judged again */
  uint64_t failed;  /**< cases that could not be judged, and stay due */
} petition_store_swept;

/**
 * Advances every case whose wake-up is at or before `now_s`, each once, and stores what comes of
 * it. A case that cannot be judged holds up no other; petition_store_failures_json tells which.
 *
 * Errors: the common ones; the store errors: then what the parts before did is stored.
 */
int32_t petition_store_sweep(petition_store *store, int64_t now_s, petition_store_swept *out,
                             petition_error *err);

/**
 * Writes as JSON, FAILURES, the cases that the last sweep of this handle could not take further, in
 * the order of their wake-ups, each with its error: the name of the status, as
 * petition_status_name gives it, the message and the place. They stay due.
 *
 * Errors: the common ones.
 */
int32_t petition_store_failures_json(const petition_store *store, char *buffer, size_t capacity,
                                     size_t *needed, petition_error *err);

/**
 * Takes in the cases of JSON Lines, as petition_records_load reads them, all or none. None of their
 * notices comes into the outbox, and their commitments stay as they are. `added` (optional) is told
 * how many were new; a case that is there with these very events, but for what was erased of them,
 * is passed over.
 *
 * Errors: the common ones; PETITION_E_DUPLICATE for a case that is there with other events;
 * PETITION_E_INVALID_RECORD; the reading, calendar and store errors.
 */
int32_t petition_store_import(petition_store *store, const char *json_lines, size_t json_lines_size,
                              size_t *added, petition_error *err);

/**
 * Erases texts of a stored case for ever, as petition_record_redact takes them out of its record:
 * `field` is "identity" or "text", the two groups of petition/personal.h, or one path, as
 * "data.petitioner.phone", with its corrections; `event` the sequence number of the event, or 0 for
 * every one. The case is judged as before and goes on, and seals of its records verify as before.
 * `erased` (optional) is told how many texts were there to be erased.
 *
 * In a file no byte of them is left once this has succeeded; after PETITION_E_BUSY, call it again.
 * A PostgreSQL server keeps them where no query sees them, until VACUUM FULL was run on the
 * table of rows (store.h names it) and its write-ahead log is gone: its keeper does both. Copies
 * and records that left the store have them still.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_NAME for no such case or field;
 * PETITION_E_INVALID_ARGUMENT for no such event; the store errors.
 */
int32_t petition_store_erase(petition_store *store, const char *case_id, size_t case_id_size,
                             const char *field, size_t field_size, uint32_t event, size_t *erased,
                             petition_error *err);

/* ---- Reading --------------------------------------------------------------------------------- */

/**
 * Gives in `out` the case as it is stored, judged again.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_NAME when it is not there; the store errors.
 */
int32_t petition_store_load(petition_store *store, const char *case_id, size_t case_id_size,
                            petition_case **out, petition_error *err);

/**
 * Writes a case as RECORD, sealed with its texts committed: who has it can verify it, whatever is
 * erased later.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_NAME when it is not there; the store errors.
 */
int32_t petition_store_record_json(petition_store *store, const char *case_id, size_t case_id_size,
                                   char *buffer, size_t capacity, size_t *needed,
                                   petition_error *err);

/** Cases as the index knows them, in an order; ends with petition_stored_cases_free. */
typedef struct petition_stored_cases petition_stored_cases;

/** What the index knows of a case. Frozen. */
typedef struct petition_stored_case {
  int64_t wakeup_s; /**< petition_engine_next_wakeup, or PETITION_NEVER */
  int64_t due_s;    /**< petition_engine_due, or PETITION_NEVER */
  uint32_t events;  /**< how many are stored */
  int32_t position; /**< a PETITION_POSITION_*: who has to act next */
} petition_stored_case;

/**
 * Gives in `out` the cases whose next wake-up is at or before `now_s`, the earliest first, at most
 * `limit` of them.
 *
 * Errors: the common ones; the store errors.
 */
int32_t petition_store_due(petition_store *store, int64_t now_s, size_t limit,
                           petition_stored_cases **out, petition_error *err);

/**
 * Gives in `out` at most `limit` cases by id, those that have all that is asked for: that are at a
 * `position` (0: anywhere), that a unit holds or held last (an empty text: any or none), whose due
 * time lies before `due_before_s` (PETITION_NEVER: any or none), and whose id comes after `after`
 * (the last of the page before, or an empty text).
 *
 * Errors: the common ones, PETITION_E_UNKNOWN_FLAG for a position that there is not; the store
 * errors.
 */
int32_t petition_store_find(petition_store *store, int32_t position, const char *unit,
                            size_t unit_size, int64_t due_before_s, const char *after,
                            size_t after_size, size_t limit, petition_stored_cases **out,
                            petition_error *err);

/**
 * Gives in `out` what the index knows of one case: a list with that case, or an empty one when it
 * is not there.
 *
 * Errors: the common ones; the store errors.
 */
int32_t petition_store_find_case(petition_store *store, const char *case_id, size_t case_id_size,
                                 petition_stored_cases **out, petition_error *err);

/**
 * Tells how many cases there are in a list.
 *
 * Errors: the common ones.
 */
int32_t petition_stored_cases_count(const petition_stored_cases *cases, size_t *count,
                                    petition_error *err);

/**
 * Tells what the index knows of the case at `index`, from 0.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index that is not below the count.
 */
int32_t petition_stored_cases_get(const petition_stored_cases *cases, size_t index,
                                  petition_stored_case *out, petition_error *err);

/**
 * Writes a text of the case at `index`: PETITION_TEXT_ID, or _UNIT, the unit that holds the slip or
 * held it last, which may be empty.
 *
 * Errors: as petition_stored_cases_get; PETITION_E_UNKNOWN_FLAG for another part.
 */
int32_t petition_stored_cases_text(const petition_stored_cases *cases, size_t index, int32_t part,
                                   char *buffer, size_t capacity, size_t *needed,
                                   petition_error *err);

/** Ends a list; NULL is passed over. */
void petition_stored_cases_free(petition_stored_cases *cases);

/* ---- The outbox ------------------------------------------------------------------------------ */

/** Notices that a worker has claimed; ends with petition_claims_free. */
typedef struct petition_claims petition_claims;

/**
 * Gives in `out` at most `most` notices to be sent by `worker`, the oldest first: nobody else gets
 * them for `lease_s` seconds from `now_s` on. After that a notice that is not done is given out
 * again, for its worker may have died.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an empty worker or a lease that is not
 * positive; the store errors.
 */
int32_t petition_store_claim(petition_store *store, int64_t now_s, int64_t lease_s, size_t most,
                             const char *worker, size_t worker_size, petition_claims **out,
                             petition_error *err);

/**
 * Takes a notice that was sent out of the outbox. `done` is told 0 when it is not this worker's:
 * it was done before, or its lease ended and another has it. A `notified` event that is stored does
 * the same.
 *
 * Errors: the common ones; the store errors.
 */
int32_t petition_store_done(petition_store *store, const char *key, size_t key_size,
                            const char *worker, size_t worker_size, int32_t *done,
                            petition_error *err);

/**
 * Writes a text of the claimed notice at `index`, as petition_verdict_notice_text does, by the case
 * that is stored now: PETITION_TEXT_KEY, _UNIT, _PHONE, _MESSAGE or _SHORT.
 *
 * Errors: as petition_claims_get; PETITION_E_UNKNOWN_NAME when the case is not there; the store
 * errors.
 */
int32_t petition_store_notice_text(petition_store *store, const petition_claims *claims,
                                   size_t index, int32_t part, int32_t lang, char *buffer,
                                   size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes all claimed notices as JSON, CLAIMS, with their texts by the cases that are stored now, in
 * the language `lang`.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_NAME when a case is not there; the store errors.
 */
int32_t petition_store_claims_json(petition_store *store, const petition_claims *claims,
                                   int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                   petition_error *err);

/**
 * Tells how many notices were claimed.
 *
 * Errors: the common ones.
 */
int32_t petition_claims_count(const petition_claims *claims, size_t *count, petition_error *err);

/**
 * Tells of the notice at `index`, from 0, what petition_verdict_notice does.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index that is not below the count.
 */
int32_t petition_claims_get(const petition_claims *claims, size_t index, petition_notice *out,
                            petition_error *err);

/**
 * Gives the id of the case whose notice stands at `index`.
 *
 * Errors: as petition_claims_get.
 */
int32_t petition_claims_case_id(const petition_claims *claims, size_t index, char *buffer,
                                size_t capacity, size_t *needed, petition_error *err);

/** Ends a list of claims; NULL is passed over. What was claimed stays claimed. */
void petition_claims_free(petition_claims *claims);

#ifdef __cplusplus
}
#endif

#endif
