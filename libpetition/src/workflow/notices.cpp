// Who is told what after an event (Art. 10.1.2.a, Art. 10.1.2.b2, Art. 10.5, Art. 13.1). Nobody is
// told what he did himself.
#include "workflow/notices.h"

#include <array>
#include <string>
#include <variant>

#include "regulation/table.h"
#include "text/hash.h"
#include "text/names.h"
#include "text/siphash.h"
#include "workflow/case_entries.h"
#include "workflow/clock.h"

namespace petition::workflow {
namespace {

/// What somebody is told; the unit lives in the case or in the profile.
struct Telling {
  NoticeKind kind{};
  Role role = Role::operator_;
  std::string_view unit;
  NoticeChannel channel = NoticeChannel::system;
};

/// Few are told of one event, but of an assignment that names many who help.
class Tellings {
 public:
  /// Each recipient is told a thing once.
  void add(const Telling& told) {
    for (std::size_t i = 0; i < size_; ++i)
      if (same(at(i), told)) return;
    if (size_ < few_.size()) few_[size_] = told;
    else more_.push_back(told);
    ++size_;
  }
  std::size_t size() const { return size_; }
  const Telling& at(std::size_t i) const {
    return i < few_.size() ? few_[i] : more_[i - few_.size()];
  }

 private:
  static bool same(const Telling& a, const Telling& b) {
    return a.kind == b.kind && a.role == b.role && a.unit == b.unit;
  }

  std::array<Telling, 6> few_;
  std::vector<Telling> more_;
  std::size_t size_ = 0;
};

constexpr NoticeKey kFixed = {'p', 'e', 't', 'i', 't', 'i', 'o', 'n',
                              '/', 'n', 'o', 't', 'i', 'c', 'e', '1'};

/// SipHash-2-4 of 128 bits with a fixed key: the same case, cause and recipient, the same key.
class Keys {
 public:
  Keys(const Case& c, const Event& cause) {
    of_cause_.add_sized(c.id());
    of_cause_.add_sized(cause.id);
  }

  NoticeKey of(const Telling& told) const {
    text::SipHash whole = of_cause_;
    whole.add_sized(name(told.kind));
    whole.add_sized(name(told.role));
    whole.add_sized(told.unit);
    return whole.hash();
  }

 private:
  text::SipHash of_cause_{kFixed};
};

/// A recipient: a role, of a unit where it has one.
struct Who {
  Role role = Role::operator_;
  std::string_view unit;
};

class Notices {
 public:
  Notices(const Law& law, const Case& c, std::uint32_t cause)
      : c_(c),
        cause_(cause),
        event_(c.event(cause)),
        state_(c.state_after(cause)),
        law_(law.that_judged(c, state_)),
        profile_(law_.profile()) {}

  const Tellings& all() {
    follow(event_.kind());
    return all_;
  }

 private:
  static constexpr Who kOperator{};

  void tell(Who who, NoticeKind kind, NoticeChannel channel = NoticeChannel::system) {
    all_.add({kind, who.role, who.unit, channel});
  }

  void petitioner(NoticeKind kind, NoticeChannel channel = NoticeChannel::reply) {
    tell({Role::petitioner, {}}, kind, channel);
  }

  const State& before() const {
    static const State kNothing;
    return cause_ == 1 ? kNothing : c_.state_after(cause_ - 1);
  }

  /// A role, of the unit that has the slip in a state.
  Who of_holder(Role role, const State& s) const {
    if (of_unit(role)) return {role, holding_unit(profile_, law_.calendar, c_, s)};
    return {role, role == Role::office ? std::string_view(profile_.office_unit) : ""};
  }
  Who holder(const State& s) const { return of_holder(role_at(s.position), s); }

  /// Who acts for a unit that an event names.
  std::string_view acting(std::string_view unit) const {
    return acting_unit(profile_, law_.calendar, unit, state_.recorded_at);
  }

  Who who(const Actor& actor) const {
    if (of_unit(actor.role)) return {actor.role, acting(actor.unit)};
    return of_holder(actor.role, state_);
  }
  Who answerer() const { return who(c_.event(state_.answered_by).actor); }

  /// The slip goes to whoever holds it now, by SMS (Art. 10.1.2.b2).
  void slip() { tell(holder(state_), NoticeKind::slip, NoticeChannel::sms); }

  void passed_on(NoticeChannel channel = NoticeChannel::reply) {
    slip();
    if (const auto* assigned = std::get_if<Assigned>(&event_.data))
      for (const std::string& unit : assigned->coordinating)
        tell({Role::focal_point, acting(unit)}, NoticeKind::coordination, NoticeChannel::sms);
    petitioner(NoticeKind::passed_on, channel);
  }

  void promised_time() {
    petitioner(NoticeKind::agreed_time);
    if (reminds(law_.rules(), state_)) tell(kOperator, NoticeKind::reminder_entered);
  }

  void reminder() {
    if (warns(event_, state_)) return tell(holder(state_), NoticeKind::early_warning);
    for (const Role role : {Role::focal_point, Role::head, Role::operator_})
      tell(of_holder(role, state_), NoticeKind::reminder);
  }

  void passed_up() {
    slip();
    tell(of_holder(Role::focal_point, state_), NoticeKind::passed_up);
    if (state_.position == Position::office)
      tell(of_holder(Role::head, state_), NoticeKind::passed_up);
    petitioner(NoticeKind::passed_on);
  }

  /// I-10 may send it straight to the Office, as a referral would; else whoever gave the slip has
  /// it again (I-24).
  void returned() {
    const bool to_office = state_.position == Position::office;
    if (to_office && !before().assigned) slip();
    tell(to_office && before().assigned ? holder(state_) : kOperator, NoticeKind::returned);
    petitioner(NoticeKind::returned);
  }

  void recalled() {
    tell(of_holder(Role::focal_point, before()), NoticeKind::recalled);
    petitioner(NoticeKind::recalled);
  }

  /// The Office is told when a unit answers what the Office holds (I-15).
  void answered() {
    petitioner(NoticeKind::result);
    if (before().position == Position::office && event_.actor.role != Role::office)
      tell(holder(before()), NoticeKind::closed);
  }

  /// A result that is put right is a result to be sent again (Art. 13.1).
  void corrected() {
    if (state_.answered_by != 0 && corrects_result(event_, c_.event(state_.answered_by).id))
      petitioner(NoticeKind::result);
  }

  void rated() {
    if (state_.position == Position::office) slip();  // I-13
    const auto at = text::find_named(profile_.ratings, std::get<Rated>(event_.data).rating);
    if (at == profile_.ratings.end() || !at->dissatisfied) return;
    if (state_.answered_by != 0) tell(answerer(), NoticeKind::dissatisfied);
    tell(kOperator, NoticeKind::dissatisfied);
  }

  void commented() {
    if (is_open(state_.position)) tell(holder(state_), NoticeKind::comment);
    if (state_.position == Position::answered) tell(answerer(), NoticeKind::comment);
    tell(kOperator, NoticeKind::comment);
  }

  /// Where a unit or the Office has the slip: what the operator has is his own to know.
  void withdrawn() {
    if (before().position != Position::intake) tell(holder(before()), NoticeKind::withdrawn);
  }

  /// Another regulation or calendar may move what was told before.
  void law_changed() {
    if (!is_open(state_.position)) return;
    const Law was = law_.that_judged(c_, before());
    if (due(was.rules(), was.calendar, before()) != due(law_.rules(), law_.calendar, state_))
      tell(holder(state_), NoticeKind::due_moved);
    if (reminder_at(was.rules(), was.calendar, before()) !=
        reminder_at(law_.rules(), law_.calendar, state_))
      tell(kOperator, NoticeKind::reminder_moved);
  }

  /// Each who published takes down what he published (Art. 13.1, Art. 13.2).
  void confidentiality() {
    if (state_.publication == Publication::published) tell(kOperator, NoticeKind::confidentiality);
    if (!state_.unit_published) return;
    const std::uint32_t seq = CaseEntries::newest(c_, Trait::on_unit_portal, cause_ - 1);
    if (seq != 0) tell(who(c_.event(seq).actor), NoticeKind::confidentiality);
  }

  void follow(Kind kind) {
    // clang-format off
    switch (kind) {
      case Kind::declined: return petitioner(NoticeKind::not_taken_in);
      case Kind::answered: return answered();
      case Kind::forwarded: return passed_on(NoticeChannel::sms);
      case Kind::referred:
      case Kind::assigned: return passed_on();
      case Kind::recalled: return recalled();
      case Kind::appointed:
      case Kind::rescheduled: return promised_time();
      case Kind::progress_reported: return petitioner(NoticeKind::progress);
      case Kind::reminded: return reminder();
      case Kind::escalated: return passed_up();
      case Kind::not_competent: return returned();
      case Kind::corrected: return corrected();
      case Kind::rated: return rated();
      case Kind::commented: return commented();
      case Kind::urged: return tell(holder(state_), NoticeKind::urged);
      case Kind::withdrawn: return withdrawn();
      case Kind::regulation_changed:
      case Kind::calendar_changed: return law_changed();
      case Kind::confidentiality_requested: return confidentiality();
      case Kind::received: case Kind::notified: case Kind::published: case Kind::withheld:
      case Kind::publication_withdrawn: case Kind::published_by_unit: case Kind::lapsed: return;
    }
    // clang-format on
  }

  const Case& c_;
  std::uint32_t cause_;
  const Event& event_;
  const State& state_;
  Law law_;
  const Profile& profile_;
  Tellings all_;
};

constexpr std::uint8_t kNoDigit = 0x80;

/// What a digit stands for, by its byte.
constexpr auto kDigits = [] {
  std::array<std::uint8_t, 256> all{};
  all.fill(kNoDigit);
  for (unsigned i = 0; i < 10; ++i) all['0' + i] = static_cast<std::uint8_t>(i);
  for (unsigned i = 0; i < 6; ++i) all['a' + i] = static_cast<std::uint8_t>(10 + i);
  return all;
}();

}  // namespace

std::vector<Notice> notices_of(const Law& law, const Case& c, std::uint32_t cause) {
  Notices notices(law, c, cause);
  const Tellings& all = notices.all();
  std::vector<Notice> made;
  if (all.size() == 0) return made;
  const Keys keys(c, c.event(cause));
  made.reserve(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Telling& t = all.at(i);
    made.push_back({text::hex(keys.of(t)), t.kind, cause, t.role, std::string(t.unit), t.channel});
  }
  return made;
}

std::size_t count_notices(const Law& law, const Case& c, std::uint32_t cause) {
  return Notices(law, c, cause).all().size();
}

std::optional<NoticeKey> read_key(std::string_view key) {
  NoticeKey read{};
  if (key.size() != 2 * read.size()) return std::nullopt;
  unsigned seen = 0;
  for (std::size_t i = 0; i < read.size(); ++i) {
    const unsigned high = kDigits[static_cast<std::uint8_t>(key[2 * i])];
    const unsigned low = kDigits[static_cast<std::uint8_t>(key[2 * i + 1])];
    seen |= high | low;
    read[i] = static_cast<std::uint8_t>(high << 4 | low);
  }
  if ((seen & kNoDigit) != 0) return std::nullopt;
  return read;
}

NoticeAt notice_among(const Law& law, const Case& c, std::uint32_t cause, const NoticeKey& key) {
  Notices notices(law, c, cause);
  const Tellings& all = notices.all();
  if (all.size() == 0) return {};
  const Keys keys(c, c.event(cause));
  for (std::size_t i = 0; i < all.size(); ++i)
    if (const Telling& told = all.at(i); keys.of(told) == key)
      return {cause, static_cast<std::uint16_t>(i), told.kind, told.role};
  return {};
}

// What is delivered is mostly what was told last.
NoticeAt find_notice(const Law& law, const Case& c, std::string_view key) {
  const auto read = read_key(key);
  for (auto seq = static_cast<std::uint32_t>(read ? c.size() : 0); seq > 0; --seq)
    if (const NoticeAt found = notice_among(law, c, seq, *read); found.cause != 0) return found;
  return {};
}

}  // namespace petition::workflow
