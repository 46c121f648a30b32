// The law as data: a regulation profile, its clauses and its readings.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "petition/error.h"
#include "petition/export.h"
#include "petition/time.h"
#include "petition/words.h"

namespace petition {
inline namespace v0 {

/// A text in both languages.
struct Text {
  std::string vi;
  std::string en;
  const std::string& in(Lang lang) const { return lang == Lang::vi ? vi : en; }
  friend bool operator==(const Text&, const Text&) = default;
};

/// What the library does with a clause; a clause may have several marks.
enum class Mark : std::uint8_t { decide = 1, record = 2, derive = 4, check = 8, data = 16, out = 32 };

/// One entry of the clause index.
struct Clause {
  std::string id;           ///< as in `10.1.2.b2`
  std::uint8_t marks = 0;   ///< bits of Mark
  Text title;

  bool has(Mark m) const { return (marks & static_cast<std::uint8_t>(m)) != 0; }
  /// `Điều 10.1.2.b2` or `Art. 10.1.2.b2`; the title where the article's number is not known, which
  /// an id that begins with a letter tells.
  std::string citation(Lang lang) const;
};

/// Indexes into the clause index of the regulation, in the order they are cited.
class Citations {
 public:
  static constexpr std::size_t kMost = 8;
  void add(std::uint16_t clause) { if (count_ < kMost) at_[count_++] = clause; }
  void add_new(std::uint16_t clause) {
    for (const std::uint16_t known : *this) if (known == clause) return;
    add(clause);
  }
  void add_new(const Citations& others) { for (const std::uint16_t clause : others) add_new(clause); }
  const std::uint16_t* begin() const { return at_.data(); }
  const std::uint16_t* end() const { return at_.data() + count_; }
  std::size_t size() const { return count_; }
  friend bool operator==(const Citations&, const Citations&) = default;

 private:
  std::array<std::uint16_t, kMost> at_{};
  std::uint8_t count_ = 0;
};

/// A set of readings, I-1 to I-17.
class ReadingSet {
 public:
  constexpr ReadingSet() = default;
  constexpr ReadingSet(std::initializer_list<int> numbers) { for (int n : numbers) bits_ |= 1u << n; }
  constexpr bool contains(int number) const { return (bits_ >> number & 1u) != 0; }
  constexpr std::uint32_t bits() const { return bits_; }  ///< bit n is I-n
  friend constexpr ReadingSet operator|(ReadingSet a, ReadingSet b) { a.bits_ |= b.bits_; return a; }
  friend constexpr bool operator==(ReadingSet, ReadingSet) = default;

 private:
  std::uint32_t bits_ = 0;
};

/// A choice that an open point leaves.
struct Choice {
  std::string_view value;  ///< as written in the profile
  std::string_view vi;
  std::string_view en;
};

/// An open point of the text and the reading that a regulation takes of it.
struct Reading {
  int number = 0;
  std::string_view id;                ///< as in `I-16`
  std::string_view key;               ///< the profile key that selects it
  std::string_view clauses;           ///< of Decision 192/QĐ-UBND, as in `2, 10.2, 11.1`
  std::string_view vi;                ///< the point, in Vietnamese
  std::string_view en;
  std::span<const Choice> choices;    ///< the first is the reading taken by default
  std::size_t chosen = 0;             ///< index into `choices`
  std::string limit;                  ///< I-8, I-9: the limit chosen, as in `16 working hours`
};

/// A limit of time with its unit. Days are whole dates after that of the start (Civil Code 2015,
/// Art. 147.2, 148.5): they end with the last second of the last date, or of the next working day
/// when that date is off; working days end at the closing time of the last one. `at_once` is what a
/// text says that gives no figure.
struct Limit {
  enum class Unit : std::uint8_t {
    none, minute, hour, day, working_minute, working_hour, working_day, at_once
  };
  Unit unit = Unit::none;
  std::int64_t amount = 0;
  /// Whether it gives a figure.
  explicit operator bool() const { return amount != 0; }
  bool working() const { return unit >= Unit::working_minute && unit <= Unit::working_day; }
  bool in_days() const { return unit == Unit::day || unit == Unit::working_day; }
  std::int64_t seconds() const;  ///< 0 without a figure, and for a limit in days
  std::string text(Lang lang) const;
  friend bool operator==(const Limit&, const Limit&) = default;
};

/// Reads `8 working hours`, `90 minutes`, `3 working days`, `at once`, `none`. Throws Error
/// invalid_value.
PETITION_API Limit parse_limit(std::string_view text);

/// A level that holds the slip, with the limit of its response.
struct Level {
  Position position = Position::none;
  Limit limit;
  ClockStart clock = ClockStart::received;
  Position on_silence = Position::none;  ///< the next level; none at the last
  friend bool operator==(const Level&, const Level&) = default;
};

/// A channel of interaction (Art. 3).
struct Channel {
  enum class Group : std::uint8_t { phone, internet, other };
  std::string id;
  Group group = Group::other;
  Text label;
};

/// A topic group (Art. 6), and the unit that usually handles it; empty when the profile names none.
struct Topic {
  std::string id;
  Text label;
  std::string unit;
};

/// A class of petitions with limits of its own. It is what the operator recorded at intake, or what
/// came about later: `when` names the ground of a referral, and `several_units` also holds for an
/// assignment with coordinating units.
struct CaseClass {
  std::string id;
  Text label;
  std::optional<ReferralGround> when;
  std::vector<std::pair<Position, Limit>> limits;
};

/// A body that may hold a slip, and who takes over from it.
struct Unit {
  std::string id;
  Text label;
  std::optional<Date> valid_from;
  std::optional<Date> valid_until;  ///< the last date
  std::string successor;            ///< id of the unit that takes over; empty when none does
};

/// A step of the rating scale (Art. 14).
struct Rating {
  std::string id;
  bool needs_reason = false;
  bool satisfied = false;     ///< counts as satisfied in reports
  bool dissatisfied = false;  ///< may reopen the petition (reading I-13)
  Text label;
};

/// A figure or list that the profile leaves unset: the engine sets no bound there.
struct Unset {
  std::string key;  ///< as in `levels.office.limit`
  Text text;
};

/// Everything a profile says, as read. The engine runs on tables made from it.
struct Profile {
  std::string id;
  std::string version;
  Text title;
  Text authority;
  std::string instrument;
  Date valid_from{};
  std::optional<Date> valid_until;
  std::string sms_brand;
  std::string calendar;                   ///< id of the calendar it counts by
  std::array<Text, 7> roles;              ///< by number of Role
  std::string office_unit;                ///< the unit id notices to the Office go to
  std::vector<Channel> channels;
  std::vector<Topic> topics;
  std::string language;
  std::vector<std::string> contact;       ///< required fields of the petitioner
  std::vector<Matter> excluded;
  bool excludes_state_secrets = false;
  Limit intake_limit;                     ///< reading I-9
  std::vector<CaseClass> classes;
  std::vector<Level> levels;              ///< in order
  std::vector<Unit> units;                ///< empty: any unit
  std::optional<int> reschedulings;       ///< of one unit; nothing: no limit is set
  bool rescheduling_needs_reason = false;
  Limit longest_rescheduling;             ///< from one agreed time to the next
  std::optional<int> returns;             ///< after so many, only referral (reading I-10)
  Limit reminder_lead;                    ///< none: no reminder is given
  std::vector<Rating> ratings;
  std::vector<Channel::Group> publication_groups;  ///< empty: results are not published
  std::vector<Period> reports;
  std::array<std::uint8_t, 18> readings{};  ///< chosen index by number
  std::vector<Clause> clauses;
  std::vector<Unset> unset;               ///< what stands open, in the order of the profile

  /// The unit that acts for `named` on a date: itself, or who took over; `named` when the profile
  /// does not list it, empty when nobody acts for it then.
  std::string_view unit_in_force(std::string_view named, Date date) const;
};

struct RegulationTable;

/// An immutable regulation; cheap to copy, safe to share between threads.
class PETITION_API Regulation {
 public:
  /// A built-in profile: `gia-lai` (Decision 192/QĐ-UBND, 30 March 2021), `ha-noi`, `tp-hcm`.
  /// Throws Error unknown_name.
  static Regulation builtin(std::string_view name = "gia-lai");
  static std::span<const std::string_view> builtin_names();
  /// The TOML text of a built-in profile, to start one's own from. Throws Error unknown_name.
  static std::string_view builtin_toml(std::string_view name = "gia-lai");
  /// Reads a profile. `where` names the text in errors, which carry line and column.
  static Regulation parse(std::string_view toml, std::string_view where = "profile");
  /// The same regulation with another reading of one open point: `with_reading("I-16",
  /// "occurred")`, `with_reading("I-8", "16 working hours")`.
  Regulation with_reading(std::string_view id, std::string_view value) const;

  const Profile& profile() const;
  const std::string& id() const { return profile().id; }
  const std::string& version() const { return profile().version; }
  /// SHA-256 over the profile as read and the readings chosen, 64 hexadecimal digits.
  const std::string& content_hash() const;

  std::span<const Clause> clauses() const { return profile().clauses; }
  const Clause& clause(std::uint16_t index) const { return profile().clauses.at(index); }
  std::optional<std::uint16_t> find_clause(std::string_view id) const;

  /// All open points, I-1 to I-17, with the reading taken.
  std::vector<Reading> readings() const;
  Reading reading(int number) const;

  /// The clauses an event, a refusal or an obligation rests on, and the readings.
  Citations citations(Kind kind, Role role) const;
  Citations citations(RefusalCode code, Kind kind, Role role) const;
  Citations citations(Owed owed, Position level) const;
  /// The clauses of an overseeing task; those of `otherwise`, or none, where the profile has none.
  Citations citations(Oversight what) const;
  /// The clauses that the profile names for a refusal itself; empty where it rests on the event's.
  Citations own_citations(RefusalCode code) const;
  ReadingSet readings_of(Kind kind) const;
  ReadingSet readings_of(RefusalCode code) const;
  ReadingSet readings_of(Owed owed) const;

  const RegulationTable& table() const { return *table_; }

 private:
  explicit Regulation(std::shared_ptr<const RegulationTable> table) : table_(std::move(table)) {}
  std::shared_ptr<const RegulationTable> table_;
};

/// What rests on one clause: events, refusals, obligations, and the overseeing of them.
struct Decided {
  std::vector<Kind> events;
  std::vector<RefusalCode> refusals;
  std::vector<Owed> obligations;
  std::vector<Oversight> oversight;
};

/// What rests on each clause, in the order of Regulation::clauses.
PETITION_API std::vector<Decided> decided_by(const Regulation& regulation);

}  // namespace v0
}  // namespace petition
