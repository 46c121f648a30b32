// Who is told what after an event (Art. 10.1.2.a, Art. 10.1.2.b2, Art. 10.5, Art. 13.1).
#include "workflow/notices.h"

#include <array>
#include <variant>

#include "regulation/table.h"
#include "text/hash.h"
#include "workflow/clock.h"

namespace petition::workflow {
namespace {

void append(std::string& bytes, std::string_view part) {
  const auto size = static_cast<std::uint32_t>(part.size());
  for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(size >> shift & 0xffu);
  bytes += part;
}

/// SipHash-2-4 of 128 bits with a fixed key: the same case, cause and recipient, the same key.
std::string key_of(const Case& c, const Event& cause, const Notice& notice) {
  constexpr std::array<std::uint8_t, 16> kFixed = {'p', 'e', 't', 'i', 't', 'i', 'o', 'n',
                                                   '/', 'n', 'o', 't', 'i', 'c', 'e', '1'};
  std::string bytes;
  bytes.reserve(128);
  append(bytes, c.id());
  append(bytes, cause.id);
  append(bytes, name(notice.kind));
  append(bytes, name(notice.role));
  append(bytes, notice.unit);
  return text::hex(text::siphash128(bytes, kFixed));
}

class Notices {
 public:
  Notices(const Law& law, const Case& c, std::uint32_t cause)
      : regulation_(law.regulation),
        c_(c),
        cause_(cause),
        event_(c.event(cause)),
        state_(c.state_after(cause)),
        unit_(holding_unit(regulation_.profile(), law.calendar, c, state_)) {}

  std::vector<Notice> all() {
    all_.reserve(3);
    follow(event_.kind());
    return std::move(all_);
  }

 private:
  void add(NoticeKind kind, Role role, NoticeChannel channel) {
    Notice n{{}, kind, cause_, role, {}, channel};
    if (of_unit(role)) n.unit = unit_;
    if (role == Role::office) n.unit = regulation_.profile().office_unit;
    n.key = key_of(c_, event_, n);
    all_.push_back(std::move(n));
  }

  void petitioner(NoticeKind kind, NoticeChannel channel = NoticeChannel::reply) {
    add(kind, Role::petitioner, channel);
  }

  /// The slip goes to whoever holds it now, by SMS (Art. 10.1.2.b2).
  void slip() { add(NoticeKind::slip, role_at(state_.position), NoticeChannel::sms); }

  void promised_time() {
    petitioner(NoticeKind::agreed_time);
    if (reminds(regulation::rules_of(regulation_), state_))
      add(NoticeKind::reminder_entered, Role::operator_, NoticeChannel::system);
  }

  void reminder() {
    for (const Role role : {Role::focal_point, Role::head, Role::operator_})
      add(NoticeKind::reminder, role, NoticeChannel::system);
  }

  void passed_up() {
    slip();
    add(NoticeKind::passed_up, Role::focal_point, NoticeChannel::system);
    petitioner(NoticeKind::passed_on);
  }

  void follow(Kind kind) {
    // clang-format off
    switch (kind) {
      case Kind::declined: return petitioner(NoticeKind::not_taken_in);
      case Kind::answered: return petitioner(NoticeKind::result);
      case Kind::forwarded:
        slip();
        return petitioner(NoticeKind::passed_on, NoticeChannel::sms);
      case Kind::referred:
      case Kind::assigned:
        slip();
        return petitioner(NoticeKind::passed_on);
      case Kind::appointed:
      case Kind::rescheduled: return promised_time();
      case Kind::reminded: return reminder();
      case Kind::escalated: return passed_up();
      case Kind::not_competent:
      case Kind::rated:  // I-10, I-13: only where the profile sends it to the Office
        if (state_.position == Position::office) slip();
        return;
      case Kind::confidentiality_requested:
        if (state_.publication == Publication::published)
          add(NoticeKind::confidentiality, Role::operator_, NoticeChannel::system);
        return;
      case Kind::received: case Kind::progress_reported: case Kind::notified: case Kind::published:
      case Kind::withheld: case Kind::publication_withdrawn: case Kind::published_by_unit:
      case Kind::commented: case Kind::corrected: case Kind::lapsed: case Kind::regulation_changed:
      case Kind::calendar_changed: case Kind::recalled: case Kind::withdrawn: case Kind::urged:
        return;
    }
    // clang-format on
  }

  const Regulation& regulation_;
  const Case& c_;
  std::uint32_t cause_;
  const Event& event_;
  const State& state_;
  std::string_view unit_;
  std::vector<Notice> all_;
};

}  // namespace

std::vector<Notice> notices_of(const Law& law, const Case& c, std::uint32_t cause) {
  return Notices(law, c, cause).all();
}

bool has_notice(const Law& law, const Case& c, std::string_view key) {
  for (std::uint32_t seq = 1; seq <= c.size(); ++seq)
    for (const Notice& n : notices_of(law, c, seq))
      if (n.key == key) return true;
  return false;
}

}  // namespace petition::workflow
