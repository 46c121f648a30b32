// A place where cases are kept: rows of events, an index of what is due, and an outbox of notices.
//
// A host that keeps cases itself has to get four things right: that an event and the notices that
// follow from it are kept together or not at all, that two writers of one case do not both win,
// that a notice is sent once although processes end in the middle of it, and that what time causes
// is found again after a night without power. A store does these, and nothing else: it judges
// nothing that the engine does not judge, and reads no clock.
//
// A case is its events, in rows that are only ever added. Each row carries the digest of all rows
// up to it, so that a row that was changed, removed or moved is found and named; these digests are
// the seals of the record (seal.h). What a person may ask to be erased lies beside the event that
// is sealed, and can be taken out of it for ever (personal.h). Beside the rows of a case stand,
// derived and checked by `verify`, one row a case (where it is, who holds it, when to look at it
// again, when it is due), and one row for each notice that is still to be sent. Loading judges the
// events again, as everywhere.
//
// Many processes and threads may use one store at once, each thread through a Store of its own. A
// call that returns has written what it says, and it is still there after a loss of power; a call
// that throws has written nothing. One exception: where the disk fails in the very commit, nobody
// sees what was to be written, but after a crash it may be found whole in the log of the database.
// Submit or append the same event again: it is written once.
//
// Every member throws Error unavailable when the store cannot be read or written (no such file, no
// right, no space), busy when others kept it occupied for five seconds, and damaged, naming the
// case and the event, when what it holds is not what was stored. Trying again is right for busy.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "petition/case.h"
#include "petition/record.h"
#include "petition/registry.h"
#include "petition/verdict.h"

namespace petition {
inline namespace v0 {

/// The layout of a store. One of a later layout is refused by name; `init` takes over one of layout
/// 1, in which texts could not be erased.
inline constexpr int kStoreSchema = 2;

/// What came of appending a verdict.
enum class Appended : std::uint8_t {
  written,    ///< its events, its notices and what follows from them are stored
  duplicate,  ///< these very events were stored before; nothing was written
  nothing,    ///< the verdict has no event that is new: it refuses, or nothing was to be done
  stale,      ///< the case has other events than was expected; nothing was written
};

/// A verdict and the case that it was given on.
struct Judgement {
  Case before;      ///< as the judge saw it; its number of events is the expected one
  Verdict verdict;  ///< what became of it
};

/// What the index knows of a case: what the engine says of it after its last event.
struct StoredCase {
  std::string case_id{};               ///< the host's own
  std::uint32_t events = 0;            ///< how many are stored
  Position position = Position::none;  ///< who has to act next
  std::string unit{};                  ///< that holds the slip or held it last; may be empty
  Instant wakeup = kNever;             ///< Engine::next_wakeup; kNever: time causes nothing
  Instant due = kNever;                ///< Engine::due; kNever: no due time runs
  friend bool operator==(const StoredCase&, const StoredCase&) = default;
};

/// Which cases to find: those that have all that is given.
struct CaseFilter {
  std::optional<Position> position{};  ///< only those there
  std::optional<std::string> unit{};   ///< only those that this unit holds or held last
  Instant due_before = kNever;         ///< only those with a due time before it; kNever: all
  std::string after{};                 ///< only ids after it: the last of the page before
  std::size_t limit = 1000;            ///< at most so many
};

/// A notice that is to be sent by who claimed it. Store::text has its words.
struct ClaimedNotice {
  std::string case_id;  ///< whose notice it is
  Notice notice;        ///< its key is what `done` and a `notified` event name
  friend bool operator==(const ClaimedNotice&, const ClaimedNotice&) = default;
};

/// A case that a sweep could not take further; it stays due.
struct SweepFailure {
  std::string case_id;  ///< whose
  Error error;          ///< why, as not_covered
};

/// What a sweep did.
struct StoreSweep {
  std::size_t cases = 0;                 ///< that got events
  std::size_t events = 0;                ///< that were added
  std::size_t notices = 0;               ///< that are to be sent for it
  std::size_t retried = 0;               ///< cases that moved meanwhile and were judged again
  std::vector<SweepFailure> failures{};  ///< in the order of their wake-ups
};

/// How much a store holds.
struct StoreCount {
  std::size_t cases = 0;    ///< of which so many
  std::size_t events = 0;   ///< of all cases
  std::size_t notices = 0;  ///< still to be sent
  friend bool operator==(const StoreCount&, const StoreCount&) = default;
};

/// One connection to a store. For one thread at a time.
///
/// A store is named by a URL: `sqlite:` and the path of a file, as in `sqlite:/var/lib/cases.db`,
/// or, where the library is built with it, the URL of a PostgreSQL database as libpq reads it, as
/// in `postgresql://user@host/name`; its tables then lie in the first schema of the search path.
class Store {
 public:
  /// Makes an empty store where there is none; one that is there is left as it is. One of layout 1
  /// is taken over: each event is held against its digest and written anew, in one transaction, so
  /// that it is of one layout or of the other. End its other users first: those of a version that
  /// knows layout 1 alone are refused from then on. Throws Error as `open` does, and damaged where
  /// it does not hold what was stored: then it stays as it is.
  static void init(std::string_view url);
  /// Opens a store that is there, for cases judged by `registry`. Throws Error invalid_value for a
  /// URL of no kind known here, unavailable when nothing is there, and unsupported_schema for a
  /// store of another layout or a database of something else.
  static Store open(std::string_view url, Registry registry);

  /// Takes the connection over.
  Store(Store&& other) noexcept;
  /// In place of its own, which is closed.
  Store& operator=(Store&& other) noexcept;
  /// Closes the connection.
  ~Store();

  /// What judges the cases.
  const Registry& registry() const;

  /// Stores what a verdict added to a case, its notices into the outbox, and what the index says of
  /// it: all of it, or nothing. A `notified` event takes its notice out of the outbox.
  ///
  /// The stored case must be `before`: when it has other events, this throws Error stale, unless
  /// the very events of the verdict are what was added, as after a call whose answer was lost; that
  /// is a duplicate. Throws invalid_argument when `before` is not what the verdict was given on.
  Appended append(const Case& before, const Verdict& verdict);
  /// Many of them, in their order, all in one transaction: much faster. A stale one is told as
  /// such and the others are written all the same.
  std::vector<Appended> append(std::span<const Judgement> judgements);

  /// Judges an event by the stored case and stores what comes of it, in one transaction, so that no
  /// other writer comes between. A case that is not stored yet begins with it. `expected` is how
  /// many events the caller has seen: throws Error stale when there are others, unless this very
  /// event is among them.
  Verdict submit(std::string_view case_id, Event event,
                 std::optional<std::size_t> expected = std::nullopt);
  /// The same for what time alone has caused. Throws Error unknown_name when there is no such case.
  Verdict advance(std::string_view case_id, Instant now,
                  std::optional<std::size_t> expected = std::nullopt);
  /// What gave such a verdict, in whose clauses it is told. For one on a case without events, `at`
  /// is when its first event occurred.
  const Engine& judge(const Verdict& verdict, Instant at = kNever) const;

  /// The case as it is stored, judged again. Throws Error unknown_name when it is not there, and
  /// what petition::load throws.
  Case load(std::string_view case_id);
  /// All cases, by id. What others write meanwhile may be seen or not; `visit` may use this store.
  void each(const std::function<void(const Case&)>& visit);

  /// What the index says of a case; nothing when it is not there.
  std::optional<StoredCase> find(std::string_view case_id);
  /// The cases that have all that is asked for, by id.
  std::vector<StoredCase> find(const CaseFilter& filter);
  /// The cases whose next wake-up is at or before `now`, the earliest first, then by id.
  std::vector<StoredCase> due(Instant now, std::size_t limit = 1000);
  /// How much there is.
  StoreCount count();

  /// Takes at most `most` notices to be sent by `worker`, the oldest first: nobody else gets them
  /// for `lease_s` seconds from `now` on. After that a notice that is not done is given out again,
  /// for its worker may have died. Throws Error invalid_argument for an empty worker, or a lease
  /// that is not positive.
  std::vector<ClaimedNotice> claim(Instant now, std::int64_t lease_s, std::size_t most,
                                   std::string_view worker);
  /// Takes a notice that was sent out of the outbox. No: it is not this worker's, for it was done
  /// before, or its lease ended and another has it.
  bool done(std::string_view key, std::string_view worker);
  /// The text of a notice, as Engine::text gives it by the case that is stored now.
  std::string text(const ClaimedNotice& claimed, Lang lang);
  /// The same for one SMS, as Engine::short_text.
  std::string short_text(const ClaimedNotice& claimed, Lang lang);
  /// The whole notice with its texts as JSON, NOTICE of petition.h.
  std::string json(const ClaimedNotice& claimed, Lang lang);

  /// Lets time pass: advances every case whose wake-up is at or before `now`, each once, and stores
  /// what comes of it. A case that another writer moved meanwhile is judged again. A case that
  /// cannot be judged holds up no other: it is told, and stays due. It works in parts of some
  /// hundred cases: where it throws, what the parts before did is stored.
  StoreSweep sweep(Instant now);

  /// Takes in cases of records, all or none, with the commitments that they have. What they told is
  /// taken to be told: none of their notices comes into the outbox. A case that is there with these
  /// very events, but for what was erased of them, is passed over; with others it throws Error
  /// duplicate, naming it; as it does for what Registry::replay throws. Gives how many were new.
  std::size_t import(std::span<const Record> records);
  /// A case as a record, sealed with its texts committed: who has it can verify it, whatever is
  /// erased later. Throws as `load` does.
  Record record(std::string_view case_id);
  /// Every case as a record, by id.
  void records(const std::function<void(const Record&)>& visit);

  /// Erases texts of a case for ever, as `redacted` takes them out of its record: `field` is
  /// `identity`, `text` or one path as `data.petitioner.phone`; `event` a sequence number, or 0 for
  /// all. The case is judged as before and goes on; its digests, and the seals of records that left
  /// the store before, verify as before. An event that comes again is known by what is left of it:
  /// a duplicate. Gives how many texts were there to be erased.
  ///
  /// In a file no byte of them is left, and none of what they could be guessed from. That is so
  /// once this has returned; where it threw busy, for others were reading what was there before,
  /// call it again. A PostgreSQL server keeps them where no query sees them, until `VACUUM FULL
  /// petition_rows` was run and its write-ahead log is gone: its keeper does both. Copies of either
  /// database, and records that left the store, have them still.
  ///
  /// Throws Error unknown_name when there is no such case or field, and invalid_argument when there
  /// is no such event.
  std::size_t erase(std::string_view case_id, std::string_view field, std::uint32_t event = 0);

  /// Checks everything: the file itself, that each row is what was stored, that each case is what
  /// its rows amount to and its index row says, and that each notice in the outbox follows from its
  /// case. Throws Error damaged, naming the first case and event that is not so.
  StoreCount verify();

 private:
  struct Connection;
  /// `due`, from the row after `last` on; an empty one: from the first on.
  std::vector<StoredCase> due_after(Instant now, const StoredCase& last, std::size_t limit);
  explicit Store(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> connection_;
};

}  // namespace v0
}  // namespace petition
