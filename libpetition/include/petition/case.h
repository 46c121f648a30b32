// One petition: its record and its state. A value that the host can keep, copy and compare.
//
// The record is the events in the order of recording (Art. 9, 12.1). It only grows: an event is
// never changed or removed, and a mistake is put right by an event of its own. The state is what
// the events amount to under the engine that judged them; the engine alone makes it, and keeps one
// for each event, so that earlier states can be looked at without judging again.
//
// A case is immutable, as everything here. Engine::submit and Engine::advance give the next one and
// leave this as it was; copies share the events, so a case of a thousand events is copied at the
// cost of one. So a host may try what would follow, keep the case before and after, and read one
// case from many threads.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "petition/event.h"
#include "petition/identity.h"

namespace petition {
inline namespace v0 {

/// What the record amounts to, in fixed size: where the case stands and what is promised there
/// (position x commitment), and what an answer lives on (publication, rating). Times are those that
/// events are judged by (I-16).
///
/// Whether the case is overdue is no part of it. That changes with time alone and depends on the
/// readings; Engine::timeliness derives it from the record as of any instant.
struct State {
  Instant recorded_at = kNever;   ///< when the last event was recorded; the present of the case
  Instant submitted = kNever;     ///< when the petitioner sent the petition
  Instant accepted = kNever;      ///< when the operator first passed it on
  Instant forwarded_at = kNever;  ///< when the slip was given to the holder
  Instant anchor = kNever;        ///< when the slip reached this level
  Instant agreed = kNever;        ///< the agreed time, while promised
  Instant agreed_at = kNever;     ///< when it was agreed
  std::uint32_t events = 0;       ///< how many are recorded
  std::uint32_t brought_by = 0;   ///< sequence number of the event that named the holder; 0: none
  std::uint32_t answered_by = 0;  ///< sequence number of the last answer; 0: none
  std::uint16_t returns = 0;      ///< how often a unit said that it is not competent
  std::uint16_t promises = 0;     ///< of the holder, since it was last given the slip by the Office
  std::uint16_t unsuitable = 0;   ///< bit n - 1: the DeclineReason n is true of it (Art. 8, 17.1)
  std::uint16_t law = 0;          ///< what judges it: its index in Case::laws
  std::uint8_t rating = 0;        ///< index in the profile's scale from 1; 0: not rated
  /// Index in the profile's classes from 1, and 8 times that of its topic among the sets of limits
  /// that topics have; 0: none of either.
  std::uint8_t case_class = 0;
  std::uint8_t came_about = 0;         ///< the class that a referral or an assignment brought about
  std::uint8_t published_on = 0;       ///< how many channels carry the present result (Art. 13.1)
  Position position = Position::none;  ///< who has to act next
  Commitment commitment = Commitment::none;     ///< what the unit has promised at this level
  Publication publication = Publication::none;  ///< of the result (Art. 13.1)
  bool forwarded : 1 = false;                   ///< the slip has been at a unit at least once
  bool assigned : 1 = false;                    ///< the Office gave it to the holder (Art. 10.4.2)
  bool lapse_noted : 1 = false;                 ///< the lapse of the present due time is recorded
  bool reminder_noted : 1 = false;  ///< the reminder of the present agreed time is recorded
  bool confidential : 1 = false;    ///< the petitioner asked not to be published (Art. 13.1)
  bool state_secret : 1 = false;    ///< the content is a state secret (Art. 13.1)
  bool reopened : 1 = false;        ///< by a dissatisfied rating; it happens once (I-13)
  bool unit_published : 1 = false;  ///< the answering unit published the result (Art. 13.2)

  friend bool operator==(const State&, const State&) = default;
};

/// What makes the next case; known to the library only.
struct CaseEntries;

/// The record of one petition and its present state. Copies share the events; nothing that a case
/// holds ever changes. Sequence numbers count the events from 1.
class Case {
 public:
  /// A case without events. The id is the host's own; notices have keys that depend on it, so it is
  /// never used for two petitions. It is written to the record: at most 200 bytes of UTF-8, and no
  /// characters that are not seen. Throws Error invalid_value or encoding.
  explicit Case(std::string id);

  /// As the host gave it.
  const std::string& id() const { return *id_; }
  /// The present state: right after the last event.
  const State& state() const { return state_; }
  /// How many events are recorded.
  std::size_t size() const { return state_.events; }
  /// By what it is judged, from its start on; empty before the first event. The engine of another
  /// regulation or calendar refuses the case (other_law).
  const Judges& laws() const;
  /// The event with the sequence number `seq`, as it was recorded. Valid as long as this case or a
  /// later one lives. Throws Error invalid_argument when there is none.
  const Event& event(std::uint32_t seq) const;
  /// The state right after that event; valid and thrown as above.
  const State& state_after(std::uint32_t seq) const;
  /// All events, in order of recording.
  std::vector<const Event*> events() const;
  /// One event and the state right after it.
  struct Entry {
    /// As it was recorded; never null.
    const Event* event;
    /// What the record amounted to with it; never null.
    const State* state;
  };
  /// All events with the states they led to.
  std::vector<Entry> entries() const;
  /// The data of an event with the corrections applied that were recorded since.
  Data effective(std::uint32_t seq) const;
  /// The unit that holds the slip or held it last, by the id that the event which gave it the slip
  /// names. Empty while no unit was given it, and after it was returned or referred.
  std::string_view holder() const;
  /// The sequence number of the event with that id; 0 when there is none.
  std::uint32_t find(std::string_view event_id) const;

  /// Same id, same events, same law, same state.
  friend bool operator==(const Case& a, const Case& b);

 private:
  friend struct CaseEntries;
  struct Link;
  const Link& link(std::uint32_t seq) const;

  std::shared_ptr<const std::string> id_;
  std::shared_ptr<const Link> last_;
  std::shared_ptr<const Judges> laws_;  ///< shared with the engine as long as nothing moved it
  State state_;
};

}  // namespace v0
}  // namespace petition
