// One petition: its record and its state. A value that the host can keep, copy and compare.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "petition/event.h"
#include "petition/export.h"

namespace petition {
inline namespace v0 {

/// What the record amounts to, in fixed size: position x commitment, and what an answer lives on.
/// Timeliness is derived from the record and the regulation, never stored.
struct State {
  Instant recorded_at = kNever;  ///< of the last event
  Instant submitted = kNever;    ///< when the petitioner sent the petition
  Instant accepted = kNever;     ///< when the operator first passed it on
  Instant forwarded_at = kNever; ///< when the slip was given to the holder
  Instant anchor = kNever;       ///< when the slip reached this level
  Instant agreed = kNever;       ///< the agreed time, while promised
  Instant agreed_at = kNever;    ///< when it was agreed
  std::uint32_t events = 0;      ///< how many are recorded
  std::uint32_t brought_by = 0;  ///< sequence number of the event that named the holder; 0: none
  std::uint32_t answered_by = 0; ///< sequence number of the last answer; 0: none
  std::uint16_t returns = 0;     ///< how often a unit said that it is not competent
  std::uint16_t promises = 0;    ///< of the holder, since it was last given the slip by the Office
  std::uint8_t unsuitable = 0;   ///< failing intake conditions: bit 0 is not_vietnamese, and on
  std::uint8_t rating = 0;       ///< index in the profile's scale from 1; 0: not rated
  std::uint8_t case_class = 0;   ///< index in the profile's classes from 1; 0: none
  std::uint8_t came_about = 0;   ///< the class that a referral or an assignment brought about
  std::uint8_t regulation = 0;   ///< of the registry that judges it: its index
  std::uint8_t calendar = 0;     ///< likewise
  Position position = Position::none;
  Commitment commitment = Commitment::none;
  Publication publication = Publication::none;
  bool forwarded : 1 = false;       ///< has left intake at least once
  bool lapse_noted : 1 = false;     ///< the lapse of the present due time is recorded
  bool reminder_noted : 1 = false;  ///< the reminder of the present agreed time is recorded
  bool confidential : 1 = false;
  bool state_secret : 1 = false;
  bool reopened : 1 = false;        ///< reading I-13
  bool unit_published : 1 = false;  ///< Art. 13.2

  friend bool operator==(const State&, const State&) = default;
};

/// The record of one petition and its present state. Copies share the events; nothing that a
/// case holds ever changes.
class PETITION_API Case {
 public:
  explicit Case(std::string id);

  const std::string& id() const { return *id_; }
  const State& state() const { return state_; }
  std::size_t size() const { return state_.events; }
  /// The event with sequence number `seq`, from 1.
  const Event& event(std::uint32_t seq) const;
  /// The state right after that event.
  const State& state_after(std::uint32_t seq) const;
  /// All events, in order of recording.
  std::vector<const Event*> events() const;
  /// One event and the state right after it.
  struct Entry {
    const Event* event;
    const State* state;
  };
  /// All events with the states they led to.
  std::vector<Entry> entries() const;
  /// The data of an event with later corrections applied.
  Data effective(std::uint32_t seq) const;
  /// The unit that holds the slip or held it last; empty when none.
  std::string_view holder() const;
  /// The event of that id, as a sequence number; 0 when there is none.
  std::uint32_t find(std::string_view event_id) const;

  /// This case with one more event, as the engine judged it; hosts call Engine::submit.
  Case with(Event event, const State& next) const;

  /// Same id, same events.
  friend PETITION_API bool operator==(const Case& a, const Case& b);

 private:
  struct Link;
  const Link& link(std::uint32_t seq) const;

  std::shared_ptr<const std::string> id_;
  std::shared_ptr<const Link> last_;
  State state_;
};

}  // namespace v0
}  // namespace petition
