// The law as data: a regulation profile, its clauses and its readings.
//
// A regulation on petitions says who receives them, which are taken in, where a slip goes, how long
// each level has, how often a promised time may be moved, what is published, and who rates the
// result. The regulations of provinces differ in figures and lists, not in kind. So a regulation is
// a profile, a text in TOML, and the engine judges by tables made from it: a province writes a
// profile, not code.
//
// Three rules keep a profile honest.
//
// - What it does not set has no bound. It is listed as Unset, and never filled in from another
//   regulation.
// - Every clause of the text stands in the clause index, those included that no software can carry
//   out, and each says by its marks what the library does with it. What is decided cites the index.
// - Where the text leaves a point open, the reading taken is named, I-1 and on. An explanation that
//   rests on a reading says so, and a profile may take another.
//
// A part of the profile of Gia Lai:
//
//   [[levels]]                     # Art. 10.2, 11.1
//   level = "focal_point"
//   limit = "8 working hours"
//   on_silence = "head"
//
//   [rescheduling]                 # Art. 11.3
//   limit = 1
//
//   [readings]                     # of the open points
//   I-1 = "any_response"
//   I-16 = "recorded"
//
//   [citations.events]             # what each kind of event rests on
//   forwarded = ["10.1.2.b2", "10.1.2"]
//
//   [clauses]                      # the clause index
//   "11.1" = { does = ["decide"], vi = "...", en = "..." }
//
// Decision 192/QĐ-UBND of Gia Lai is the regulation that everything here was made for; "Art." in
// these headers is an article of it. Other profiles bring clauses of their own.
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
#include "petition/time.h"
#include "petition/words.h"

namespace petition {
inline namespace v0 {

/// A text in both languages of everything that people read.
struct Text {
  /// What an official or a petitioner reads.
  std::string vi;
  /// What everybody else reads.
  std::string en;
  /// The one in a language.
  const std::string& in(Lang lang) const { return lang == Lang::vi ? vi : en; }
  friend bool operator==(const Text&, const Text&) = default;
};

/// One entry of the clause index: a clause of the regulation, in words of the profile's author.
/// What a clause says is restated, never copied: the index is for finding and citing a clause, the
/// law is the published text.
struct Clause {
  /// As in `10.1.2.b2`.
  std::string id;
  /// Bits of Mark.
  std::uint8_t marks = 0;
  /// What it says, in a few words.
  Text title;

  /// Whether it has a mark.
  bool has(Mark m) const { return (marks & static_cast<std::uint8_t>(m)) != 0; }
  /// `Điều 10.1.2.b2` or `Art. 10.1.2.b2`; the title where the article's number is not known, which
  /// an id that begins with a letter tells.
  std::string citation(Lang lang) const;
};

/// The clauses that a result rests on: indexes into the clause index of the regulation, in the
/// order in which they are cited. At most eight, and no memory is allocated for them: every
/// verdict, obligation and refusal has some.
class Citations {
 public:
  /// How many are kept; the C structs have room for as many.
  static constexpr std::size_t kMost = 8;
  /// A ninth is left out.
  void add(std::uint16_t clause) {
    if (count_ < kMost) at_[count_++] = clause;
  }
  /// Unless it is cited already.
  void add_new(std::uint16_t clause) {
    for (const std::uint16_t known : *this)
      if (known == clause) return;
    add(clause);
  }
  /// Those of others that are not cited already.
  void add_new(const Citations& others) {
    for (const std::uint16_t clause : others) add_new(clause);
  }
  /// The indexes, in the order in which they were added.
  const std::uint16_t* begin() const { return at_.data(); }
  /// After the last one.
  const std::uint16_t* end() const { return at_.data() + count_; }
  /// How many there are.
  std::size_t size() const { return count_; }
  friend bool operator==(const Citations&, const Citations&) = default;

 private:
  /// 0 beyond count_.
  std::array<std::uint16_t, kMost> at_{};
  std::uint8_t count_ = 0;
};

/// A set of readings: those that a result relies on. An explanation names each of them with the
/// choice taken, so that nobody has to look up what "I-16" is.
class ReadingSet {
 public:
  /// No reading: the text says it plainly.
  constexpr ReadingSet() = default;
  /// These.
  constexpr ReadingSet(std::initializer_list<Reading> readings) {
    for (const Reading r : readings) bits_ |= 1u << static_cast<unsigned>(r);
  }
  /// Whether it is one of them.
  constexpr bool contains(Reading r) const { return (bits_ >> static_cast<unsigned>(r) & 1u) != 0; }
  /// Bit n is I-n.
  constexpr std::uint32_t bits() const { return bits_; }
  /// Those of either set.
  friend constexpr ReadingSet operator|(ReadingSet a, ReadingSet b) {
    a.bits_ |= b.bits_;
    return a;
  }
  friend constexpr bool operator==(ReadingSet, ReadingSet) = default;

 private:
  std::uint32_t bits_ = 0;
};

/// A choice that an open point leaves; the first of each point is the default.
struct Choice {
  /// As written in the profile.
  std::string_view value;
  /// What it means, in Vietnamese, with the profile's names of roles.
  std::string vi;
  /// The same in English.
  std::string en;
};

/// An open point of the text and the reading that a regulation takes of it.
///
/// Regulation::readings lists them; results name those they rely on, and an explanation says what
/// each means. A host may show them where a due time is disputed.
///
/// The text of Decision 192 leaves the points below open. For each stand the choices, the default
/// first, and what they mean for those concerned. A profile selects one under `[readings]`, by its
/// id; Regulation::with_reading does the same in memory. A point with one choice is listed all the
/// same, so that nobody takes a reading for the text. None of this is legal advice.
///
/// What counts as a response
///
/// - I-1, what is a response in time (Art. 2, 10.2, 11.1). `any_response`: an answer, a notice of
///   when the result is due, or a reasoned statement of not being competent. A unit that needs time
///   may take it by saying until when. `answer_only`: a promise leaves the limit running, so a unit
///   has to answer within it or be late; the petitioner waits for the end of the limit or the
///   promised time, whichever is earlier.
/// - I-15, an answer after the slip went up (Art. 10.1.2.b2). `accepted`: the unit that held it may
///   still answer while the petition is open. The petitioner has a result sooner; it is recorded as
///   late.
/// - I-10, who gets a slip back that a unit is not competent for (Art. 4.5, 10.4.2). `operator`:
///   the operator, who may try another unit, and after as many returns as the profile allows can
///   only refer it. `office`: the Office at once, which decides; the operator has no second
///   attempt.
/// - I-24, the same of a unit that the Office assigned (Art. 10.4.2). `office`: the Office, which
///   determined competence; it counts as no return. `operator`: the operator, as any other.
/// - I-28, a promise, then "not competent" (Art. 4.5, 10.2.2). `while_promised`: a unit may find
/// out
///   later, as long as the agreed time has not passed. `before_promise`: who promised has to
///   answer.
/// - I-18, a slip that came back (Art. 10.1.2, 4.6). `as_new`: the operator may forward, refer,
///   answer or decline it, as at first: what turns out to be a denunciation need not stay for ever.
///   `forward_or_refer`: only pass it on.
/// - I-25, a slip sent to the wrong unit (Art. 20.2). `before_response`: who sent it takes it back,
///   while the unit has not responded and its limit has not lapsed; it is no return. `never`: only
///   the unit can return it.
/// - I-27, who responds at the head's level (Art. 10.3.1). `unit`: the head or the focal point.
///   `head_only`: the head alone.
/// - I-19, whom the exclusions of Art. 17.1 bind. `everybody`: the operator declines complaints,
///   denunciations and requests for legal guidance, the Office those that reach it. `office_only`:
///   units may handle them, the Office not.
/// - I-26, a petitioner who withdraws (Art. 10.1). `before_answer`: the case ends, its lapses stay.
///   `never`: it is handled to the end.
///
/// How a limit is counted
///
/// - I-2, "not more than 8 working hours" (Art. 11.1, 11.2). `in_time`: at the very second it is
///   due a response is in time; it lapses a second later.
/// - I-3, when counting starts (Art. 11.1, 11.2). `receipt`: when the slip is received; hours
///   outside of working time do not count. A level of a profile may name another start, ClockStart.
/// - I-16, by which time an event is judged (Art. 11.4). `recorded`: when it was recorded on the
///   system. A unit that answers by phone and records it late is late. `occurred`: when it
///   happened. A late recording does no harm; lapses noted in between stay in the record and do not
///   count.
/// - I-17, where working hours end that are used up at a closing time. `earliest`: there.
///   `next_opening`: at the next opening, so that a response before anybody works again is in time.
/// - I-23, when a unit receives a slip (Art. 11.1, 11.2). `on_system`: when it is forwarded or
/// passed
///   up on the system, whenever somebody opens it.
/// - I-29, the earliest true time of an event (Art. 9, 12.1). `after_cause`: nothing occurs before
///   the petition was sent; and where I-16 judges by occurrence, no act on a slip before it came to
///   who acts, so that nobody answers in time what was not there.
/// - I-8, the limit of the third level (Art. 10.4). `none`: the Office has no due time, and a
///   petition there never becomes overdue by it. A limit, as `16 working hours`: it does.
/// - I-9, "at once" for the operator (Art. 10.1). `none`: no due time; the time taken is measured
///   and an audit tells it. A limit, as `30 working minutes`: what the operator owes at once has a
///   due time.
///
/// What silence leads to
///
/// - I-4, when overdue starts and ends (Art. 11.4). `until_result`: from the first lapse until the
///   result, through all levels: a petitioner sees it overdue however often it is passed on.
///   `per_level`: only the level where it is, or was closed, counts: the Office is not called late
///   for the silence of a unit.
/// - I-5, the lapse of an agreed time. `escalates`: overdue, and the slip goes up as after silence.
///   `overdue_only`: overdue, and it stays with the unit.
///
/// Promised times
///
/// - I-6, what is a rescheduling (Art. 11.3, 10.5, 2). `appointment`: the first notice of a time is
///   an appointment and free; a further one by the same unit is a rescheduling.
///   `counts_as_rescheduling`: the first counts already, so with one rescheduling allowed a unit
///   can promise one time and never move it.
/// - I-20, a promised time brought forward (Art. 11.3). `free`: recorded as a rescheduling, told to
///   the petitioner, and not counted, for nobody is kept waiting longer. `refused`: only a later
///   time is taken.
/// - I-21, how far off the first promised time may lie (Art. 10.2.2). `none`: the text sets no
///   figure, so a year mistyped stops every clock until it is brought forward; the gap is listed. A
///   limit, as `30 days`: a first promise lies no further off.
/// - I-7, which agreed times are reminded of (Art. 10.5). `all_agreed_times`, or `extensions_only`:
///   of a first appointment nobody is reminded. The reminder is for unit and operator; the
///   petitioner has no part in it.
/// - I-12, after the Office assigned (Art. 10.4.2). `full_limit`: the unit has its full limits and
///   its own reschedulings, whatever it promised before. `once_per_petition`: its full limits, but
///   its promises are counted over the whole petition.
/// - I-11, several units (Art. 10.4.2). `lead_unit`: limits bind the one that leads; the others are
///   recorded, and neither answer nor become late. A profile may give such petitions longer limits,
///   by a CaseClass.
///
/// After the answer
///
/// - I-13, a dissatisfied rating (Art. 14). `stays_closed`: it is counted, and nothing else.
///   `reopens_once`: the petition goes to the Office, once; the petitioner is heard again.
/// - I-14, when a result is published (Art. 13.1). `after_answer`: then only; on a later request
///   for confidentiality the operator has to withdraw it.
/// - I-22, on which channels it is published (Art. 13.1). `one`: one discharges the duty, more may
///   follow. `all_internet`: it is owed until it is on every channel that is published on.
struct ReadingTaken {
  /// The open point; its number is the n of I-n.
  Reading reading{};
  /// As in `I-16`.
  std::string_view id;
  /// The profile key that selects it.
  std::string_view key;
  /// Of Decision 192/QĐ-UBND, as in `2, 10.2, 11.1`.
  std::string_view clauses;
  /// The point, in Vietnamese.
  std::string_view vi;
  /// The point, in English.
  std::string_view en;
  /// The first is the reading taken by default.
  std::vector<Choice> choices;
  /// Index into `choices`.
  std::size_t chosen = 0;
  /// I-8, I-9, I-21: the limit chosen, as in `16 working hours`.
  std::string limit;
};

/// A limit of time with its unit. Days are whole dates after that of the start (Civil Code 2015,
/// Art. 147.2, 148.5): they end with the last second of the last date, or of the next working day
/// when that date is off; working days end at the closing time of the last one. `at_once` is what a
/// text says that gives no figure. What each unit makes of a slip received on a Thursday at 14:00,
/// by the built-in calendar, when no day off lies near:
///
///   8 working hours    Friday 14:00
///   3 working days     Tuesday 17:00
///   3 days             Monday 23:59:59, for Sunday is off
///   24 hours           Friday 14:00, by the clock
///   at once            no due time: it is owed from that instant on
struct Limit {
  /// `none`: nothing is said. Minutes, hours and days go by on the clock, the working ones in
  /// working time. They never convert: a working day has no fixed length.
  enum class Unit : std::uint8_t {
    none,            ///< nothing is said
    minute,          ///< 60 seconds on the clock
    hour,            ///< 60 minutes on the clock
    day,             ///< a date of any sort
    working_minute,  ///< 60 seconds of working time
    working_hour,    ///< 60 minutes of working time
    working_day,     ///< a date with working time
    at_once          ///< no figure: owed from the start on
  };
  /// In what it is counted.
  Unit unit = Unit::none;
  /// How many; 0 where there is no figure.
  std::int64_t amount = 0;
  /// Whether it gives a figure.
  explicit operator bool() const { return amount != 0; }
  /// Whether it counts working time.
  bool working() const { return unit >= Unit::working_minute && unit <= Unit::working_day; }
  /// Whether it ends with a date and not after an amount of time.
  bool in_days() const { return unit == Unit::day || unit == Unit::working_day; }
  /// 0 without a figure, and for a limit in days.
  std::int64_t seconds() const;
  /// As in `8 working hours`; in English, what parse_limit reads.
  std::string text(Lang lang) const;
  friend bool operator==(const Limit&, const Limit&) = default;
};

/// Reads `8 working hours`, `90 minutes`, `3 working days`, `at once`, `none`. Throws Error
/// invalid_value. The unit stands in the singular for 1 and in the plural else; an amount goes up
/// to 1,000,000.
Limit parse_limit(std::string_view text);

/// A level that holds the slip, with the limit of its response (Art. 10.2, 10.3, 10.4).
struct Level {
  /// Focal point, head or Office.
  Position position = Position::none;
  /// How long it has (Art. 11.1, 11.2); none: no due time.
  Limit limit;
  /// From when that counts (I-3).
  ClockStart clock = ClockStart::received;
  /// The next level; none at the last.
  Position on_silence = Position::none;
  friend bool operator==(const Level&, const Level&) = default;
};

/// A channel of interaction (Art. 3). Which channel a petition came by stands in its record; each
/// notice says by which kind of channel it is to be sent.
struct Channel {
  /// The clauses of Art. 3 that channels belong to.
  using Group = ChannelGroup;
  /// As events name it.
  std::string id;
  /// To which of the clauses it belongs.
  Group group = Group::other;
  /// What people call it.
  Text label;
};

/// A topic group (Art. 6), and the unit that usually handles it; empty when the profile names none.
struct Topic {
  /// As events name it; a petition of no such topic is out of scope.
  std::string id;
  /// What people call it.
  Text label;
  /// A proposal to the operator; nothing is decided by it.
  std::string unit;
  /// Of the positions where it differs from the usual ones. A class of the petition that sets a
  /// limit there comes first: the class that came about, then the class recorded, then the topic.
  std::vector<std::pair<Position, Limit>> limits{};
};

/// Something that a regulation does not handle beside what Art. 17.1 names, as petitions of those
/// under age or advertising. A `received` event says by the id that a petition falls under it; it
/// is then declined for the reason `excluded`, and this label is the reason that people read.
struct Exclusion {
  /// As `received` events name it.
  std::string id;
  /// What people read as the reason.
  Text label;
};

/// What a profile says instead of the library's own text of a notice. A field in braces, as
/// `{result}`, stands for what the case has there.
struct NoticeTemplate {
  /// Of which notices.
  NoticeKind kind{};
  /// With fields that such notices have, notice_fields.
  Text text;
};

/// The fields that the text of a kind of notice may have: `case` in all of them, and what such a
/// notice tells.
std::span<const std::string_view> notice_fields(NoticeKind kind);

/// A class of petitions with limits of its own. It is what the operator recorded at intake, or what
/// came about later: `when` names the ground of a referral, and `several_units` also holds for an
/// assignment with coordinating units. So a regulation that gives urgent matters 4 hours, or
/// petitions that need several bodies 15 days where others have 10, is told as one profile.
struct CaseClass {
  /// As `received` events name it.
  std::string id;
  /// What people call it.
  Text label;
  /// What brings it about; nothing: the operator records it.
  std::optional<ReferralGround> when;
  /// Of the levels where it differs; elsewhere the usual limits hold.
  std::vector<std::pair<Position, Limit>> limits;
};

/// A body that may hold a slip, between which dates it exists, and who takes over from it. A slip
/// that a former body holds is then its successor's. When bodies are merged, a profile gives the
/// former ones their last date and their successor; open cases need no event for it. One that is
/// divided has several: the first that exists takes over its slips, and any of them may act on
/// them.
struct Unit {
  /// As events name it.
  std::string id;
  /// What people call it.
  Text label;
  /// The first date; nothing: as long as can be.
  std::optional<Date> valid_from;
  /// The last date.
  std::optional<Date> valid_until;
  /// Ids of those that take over, the first of them its slips; empty when none does.
  std::vector<std::string> successors;
  /// What its head is called, as in `Giám đốc Sở Xây dựng`; empty: the head's role and the label.
  Text head_title{};
};

/// A step of the rating scale (Art. 14). Reports count ratings by step. Which steps count as
/// satisfied is for the profile to say: the share of them is what Art. 19.3 and 21 ask for.
struct Rating {
  /// As `rated` events name it.
  std::string id;
  /// Whether a rating without a reason is refused.
  bool needs_reason = false;
  /// Counts as satisfied in reports.
  bool satisfied = false;
  /// May reopen the petition (reading I-13).
  bool dissatisfied = false;
  /// What people call it.
  Text label;
};

/// A figure or list that the profile leaves unset: the engine sets no bound there. It is no defect:
/// many texts set no figure. But whoever answers for a profile should know each of them, so they
/// are listed by Regulation, in its JSON and by verify.
struct Unset {
  /// As in `levels.office.limit`.
  std::string key;
  /// What it would be.
  Text text;
};

/// A warning before a response limit ends, which who runs a service adds as a standard of its own.
/// No regulation asks for it: nobody owes it, and no audit misses it. It is given by `lead` or by
/// `percent`; where a limit is not longer than the lead, there is none.
struct EarlyWarning {
  /// So long before the limit ends.
  Limit lead;
  /// Or once so many percent of the limit have run, 1 to 99; 0: by lead.
  int percent = 0;
  /// Whether there is one.
  explicit operator bool() const { return lead || percent != 0; }
};

/// Something in a profile that its author should look at: it reads and judges, but what it says
/// does not go well with other law.
struct Remark {
  /// What it is about, as in `regulation.sms_brand`.
  std::string key;
  /// What to look at, in one sentence.
  Text text;
};

/// Everything a profile says, as read. What a host shows and builds its forms from; the engine runs
/// on tables made from it.
struct Profile {
  /// The name by which records and registries know it.
  std::string id;
  /// Which content it is, by the name that its author gave.
  std::string version;
  /// What people call it.
  Text title;
  /// Who issued it.
  Text authority;
  /// The decision behind it, as in `192/QĐ-UBND`; may be empty.
  std::string instrument;
  /// The first date on which it is in force. Only a Registry looks at it: an Engine judges at any
  /// time.
  Date valid_from{};
  /// The last date; nothing: no end is known.
  std::optional<Date> valid_until;
  /// What notices begin with, in brackets: the brand name of the SMS (Art. 2). Empty: nothing.
  std::string sms_brand;
  /// Id of the calendar it counts by. A Registry looks it up; an Engine takes the calendar it is
  /// given.
  std::string calendar;
  /// What the roles are called there, by number of Role (Art. 1.2).
  std::array<Text, static_cast<std::size_t>(Role::supervisor) + 1> roles;
  /// The id of the unit that the Office is, for its obligations and the notices to it.
  std::string office_unit;
  /// The id of the unit that supervises and urges (Art. 18.2); empty: none is named.
  std::string supervisor_unit;
  /// By which a petition may come (Art. 3, 7). One that names another channel is refused.
  std::vector<Channel> channels;
  /// What it may be about (Art. 6, 8.2). A petition of another topic is out of scope: it may be
  /// received, but not forwarded.
  std::vector<Topic> topics;
  /// BCP 47 tags of the languages it may be in (Art. 8.1), as `vi` and `jra`; empty: any.
  std::vector<std::string> languages;
  /// Which of `name`, `address`, `phone` and `email` a petitioner has to give (Art. 8.3): one of
  /// each list. A petition without them may be received, but not forwarded: it is corrected or
  /// declined.
  std::vector<std::vector<std::string>> contact;
  /// What is not handled but declined with guidance (Art. 17.1).
  std::vector<Matter> excluded;
  /// Whether state secrets are not handled either.
  bool excludes_state_secrets = false;
  /// What else is not handled.
  std::vector<Exclusion> exclusions;
  /// When petitions are received, in words for people; empty: nothing is said.
  Text intake_hours;
  /// The same as windows of every day, rest days among them, at UTC+7: what is owed at once by the
  /// operator, where it has a figure in working hours or minutes, counts them in place of the
  /// calendar's working time. None: it is the calendar's.
  std::vector<std::string> intake_windows;
  /// Whether units do not learn who petitions: shown_to, of a petitioner and of a record, leaves it
  /// out for them.
  bool hides_identity = false;
  /// How long the operator has for what is owed at once (Art. 10.1; I-9); none: no due time.
  Limit intake_limit;
  /// At most seven; none: every petition has the usual limits.
  std::vector<CaseClass> classes;
  /// The chain of those who hold a slip, in order: the first gets it from the operator, and silence
  /// passes it on to the next (Art. 10.1.2.b2).
  std::vector<Level> levels;
  /// Those that may hold a slip, each before its successor. Empty: any unit, by whatever id the
  /// host gives it.
  std::vector<Unit> units;
  /// How far off the first promised time may lie (Art. 10.2.2; I-21); none: as far as one likes.
  Limit longest_appointment;
  /// How often one unit may reschedule, its focal point and its head together (Art. 11.3; I-6);
  /// nothing: no limit is set.
  std::optional<int> reschedulings;
  /// Whether a rescheduling without a reason is refused.
  bool rescheduling_needs_reason = false;
  /// How far one rescheduling may move the agreed time; none: as far as one likes.
  Limit longest_rescheduling;
  /// How often units may return a slip; after that it can only be referred to the Office (I-10).
  /// Nothing: no limit is set.
  std::optional<int> returns;
  /// How long before an agreed time the reminder is given (Art. 10.5; I-7); none: there is no
  /// reminder.
  Limit reminder_lead;
  /// A standard of the service, not of the regulation; none: nobody is warned before a limit ends.
  EarlyWarning early_warning;
  /// The scale, in order (Art. 14); none: nothing is rated.
  std::vector<Rating> ratings;
  /// On which groups of channels results are published (Art. 13.1). Empty: they are not published,
  /// and no publication is owed.
  std::vector<Channel::Group> publication_groups;
  /// The periods that reports are made for (Art. 12.1, 12.2).
  std::vector<Period> reports;
  /// To whom reports go (Art. 12.2, 21), in order.
  std::vector<Text> report_recipients;
  /// Texts of notices in words of the profile; the others have the library's own.
  std::vector<NoticeTemplate> notices;
  /// The index of the choice taken of each open point, by its number; 0 is not used.
  std::array<std::uint8_t, static_cast<std::size_t>(Reading::earliest_time) + 1> readings{};
  /// The clause index. Citations are indexes into it, so it is never sorted.
  std::vector<Clause> clauses;
  /// What stands open, in the order of the profile.
  std::vector<Unset> unset;
  /// What its author should look at, likewise.
  std::vector<Remark> remarks;

  /// The unit that acts for `named` on a date, as the profile spells it: itself, or who took over;
  /// `named` when the profile does not list it, empty when nobody acts for it then. Successors are
  /// followed over any number of steps; of several, the first that leads to a unit in force.
  std::string_view unit_in_force(std::string_view named, Date date) const;
  /// Whether a role does not learn who petitions: those of a unit, where units do not.
  bool hides_from(Role role) const;
  /// Whether `unit` may act for `named` on a date: it is that unit, or one of those that took over.
  bool acts_for(std::string_view unit, std::string_view named, Date date) const;
};

struct Petitioner;

/// What a regulation is compiled to; known to the library only.
struct RegulationTable;

/// A regulation: a profile with its readings, ready to judge by. Immutable, cheap to copy, safe to
/// share between threads.
///
///   const auto law = Regulation::builtin().with_reading("I-16", "occurred");
///   for (const Clause& clause : law.clauses())
///     if (clause.has(Mark::decide)) std::cout << clause.citation(Lang::en) << '\n';
///
/// What rests on which clause is part of the profile, `[citations]`: the functions below tell it,
/// and verdicts, obligations and audits cite it.
class Regulation {
 public:
  /// A built-in profile: `gia-lai` (Decision 192/QĐ-UBND, 30 March 2021), `ha-noi`, `tp-hcm`,
  /// `da-nang` (Decision 960/QĐ-UBND, 25 March 2021), `gia-lai-dau-tu` (the investors' portal, 10
  /// February 2026). All but the first hold what is publicly reported of them; the rest is listed
  /// as unset. Throws Error unknown_name.
  static Regulation builtin(std::string_view name = "gia-lai");
  /// The names that `builtin` takes.
  static std::span<const std::string_view> builtin_names();
  /// The TOML text of a built-in profile, to start one's own from: it is the very text that
  /// `builtin` reads, with comments on what each part rests on. Throws Error unknown_name.
  static std::string_view builtin_toml(std::string_view name = "gia-lai");
  /// Reads a profile. `where` names the text in errors, which carry line and column. A key that the
  /// format does not have is refused (Error unknown_key), so that a misspelt figure cannot be lost.
  /// Before a new profile judges anybody, prove it: verification.h.
  static Regulation parse(std::string_view toml, std::string_view where = "profile");
  /// The same regulation with another reading of one open point: `with_reading("I-16",
  /// "occurred")`, `with_reading("I-8", "16 working hours")`. The hash changes with it, id and
  /// version do not. To see what a reading means for cases, audit the same records under both.
  /// Throws Error unknown_name for an id that is no reading, and invalid_value for a value that is
  /// none of its choices.
  Regulation with_reading(std::string_view id, std::string_view value) const;

  /// Everything that it says.
  const Profile& profile() const;
  /// The name by which records and registries know it.
  const std::string& id() const { return profile().id; }
  /// Which content it is, by the name that its author gave.
  const std::string& version() const { return profile().version; }
  /// SHA-256 over the profile as read and the readings chosen, 64 hexadecimal digits: what tells
  /// two regulations apart whose authors gave them one version.
  const std::string& content_hash() const;

  /// The clause index: every clause of the text. The same in all readings of one profile.
  std::span<const Clause> clauses() const { return profile().clauses; }
  /// The clause that a citation means.
  const Clause& clause(std::uint16_t index) const { return profile().clauses.at(index); }
  /// Where a clause stands in the index, from an id as in `11.2`; nothing when it does not.
  std::optional<std::uint16_t> find_clause(std::string_view id) const;

  /// All open points, I-1 and on, with the reading taken.
  std::vector<ReadingTaken> readings() const;
  /// One of them.
  ReadingTaken reading(Reading which) const;

  /// The clauses that an event of a kind by a role rests on.
  Citations citations(Kind kind, Role role) const;
  /// Of a refusal: its own where the profile names some, else those of the event that was refused.
  Citations citations(RefusalCode code, Kind kind, Role role) const;
  /// Of an obligation at a level.
  Citations citations(Owed owed, Position level) const;
  /// Of a notice: its own where the profile names some, else those of a `notified` event; an early
  /// warning rests on no clause but its own.
  Citations citations(NoticeKind kind) const;
  /// The clauses of an overseeing task, for audits and reports; those of `otherwise`, or none,
  /// where the profile has none.
  Citations citations(Oversight what) const;
  /// The clauses that the profile names for a refusal itself; empty where it rests on the event's.
  Citations own_citations(RefusalCode code) const;
  /// The readings that an event of a kind relies on.
  ReadingSet readings_of(Kind kind) const;
  /// Those of a refusal.
  ReadingSet readings_of(RefusalCode code) const;
  /// Those of an obligation.
  ReadingSet readings_of(Owed owed) const;

 private:
  friend struct RegulationTable;
  /// By parse and with_reading only: there is no regulation without content.
  explicit Regulation(std::shared_ptr<const RegulationTable> table) : table_(std::move(table)) {}
  /// Shared by all copies, and never changed.
  std::shared_ptr<const RegulationTable> table_;
};

/// What a role sees of a petitioner: nothing for a focal point or a head where the profile hides
/// the identity from units, everything for others. A host shows slips by it.
Petitioner shown_to(const Profile& profile, Role role, const Petitioner& who);

/// What rests on one clause: events, refusals, obligations, and the overseeing of them.
struct Decided {
  std::vector<Kind> events;           ///< kinds of event that cite it
  std::vector<RefusalCode> refusals;  ///< refusals that cite it
  std::vector<Owed> obligations;      ///< obligations that cite it
  std::vector<Oversight> oversight;   ///< tasks of overseeing that cite it
};

/// What rests on each clause, in the order of Regulation::clauses.
std::vector<Decided> decided_by(const Regulation& regulation);

}  // namespace v0
}  // namespace petition
