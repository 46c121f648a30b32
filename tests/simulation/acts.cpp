// Events, chosen by what the engine permits.
#include "acts.h"

#include <array>
#include <string>
#include <vector>

namespace simulation {

using namespace petition;

namespace {

constexpr std::array<std::string_view, 3> kUnits = {"so-xd", "so-gtvt", "ubnd-pleiku"};

struct Doing {
  Kind kind = Kind::received;
  Role role = Role::operator_;
};

/// Not what the system does by itself, nor what moves a case to another law, of which there is one.
bool is_done_by_people(Kind kind) {
  switch (kind) {
    case Kind::notified:
    case Kind::lapsed:
    case Kind::escalated:
    case Kind::reminded:
    case Kind::regulation_changed:
    case Kind::calendar_changed:
    case Kind::corrected: return false;
    default: return true;
  }
}
/// What may be done at any time, and moves nothing.
bool is_aside(Kind kind) {
  return kind == Kind::urged || kind == Kind::commented || kind == Kind::progress_reported ||
         kind == Kind::confidentiality_requested || kind == Kind::withdrawn;
}

Doing choose(const Case& c, Instant now, Random& random) {
  if (c.size() == 0) return {};
  const bool lawful = !random.one_in(8), aside = random.one_in(4);
  std::vector<Doing> may;
  for (const Permission& each : law().engine(c, now).permitted(c, now))
    if (is_done_by_people(each.kind) && each.permitted == lawful && is_aside(each.kind) == aside)
      may.push_back({each.kind, each.role});
  if (may.empty()) return {Kind::urged, Role::supervisor};
  return random.pick(std::span<const Doing>(may));
}

Received received(const std::string& said, Random& random) {
  const Profile& profile = law().regulations()[0].profile();
  Received r;
  r.channel = profile.channels[random.below(profile.channels.size())].id;
  r.topic = profile.topics[random.below(profile.topics.size())].id;
  r.content = said;
  r.language = "vi";
  r.content_clear = !random.one_in(16);
  r.petitioner = {"Siu Y Blơn", "thôn 2, xã Ia Krái", random.one_in(16) ? "" : "0905123456", ""};
  r.confidential = random.one_in(8);
  return r;
}

std::string holder_or_another(const Case& c, Random& random) {
  if (!c.holder().empty() && !random.one_in(16)) return std::string(c.holder());
  return std::string(random.pick(std::span<const std::string_view>(kUnits)));
}

Data data_of(Kind kind, const Case& c, Instant now, const std::string& said, Random& random) {
  const auto unit = [&] {
    return std::string(random.pick(std::span<const std::string_view>(kUnits)));
  };
  const auto ahead = [&] { return now + std::chrono::hours{random.between(1, 200)}; };
  switch (kind) {
    case Kind::received: return received(said, random);
    case Kind::declined: return Declined{{DeclineReason::incomplete_contact}, said, said};
    case Kind::answered: return Answered{said, ""};
    case Kind::forwarded: return Forwarded{unit()};
    case Kind::appointed: return Appointed{ahead()};
    case Kind::rescheduled: return Rescheduled{ahead(), said};
    case Kind::not_competent: return NotCompetent{said};
    case Kind::referred: return Referred{ReferralGround::unclear_competence};
    case Kind::assigned: return Assigned{unit(), {}};
    case Kind::progress_reported: return ProgressReported{said};
    case Kind::published: return Published{{"website"}};
    case Kind::withheld: return Withheld{WithholdingGround::petitioner_request};
    case Kind::publication_withdrawn:
      return PublicationWithdrawn{WithholdingGround::petitioner_request};
    case Kind::published_by_unit: return PublishedByUnit{"https://example.vn/" + c.id()};
    case Kind::confidentiality_requested: return ConfidentialityRequested{};
    case Kind::rated: return Rated{random.one_in(2) ? "satisfied" : "dissatisfied", said};
    case Kind::recalled: return Recalled{said};
    case Kind::withdrawn: return Withdrawn{said};
    case Kind::urged: return Urged{said};
    default: return Commented{said};
  }
}

}  // namespace

const Registry& law() {
  static const Registry registry({Regulation::builtin()}, {Calendar::builtin()});
  return registry;
}

Event act_on(const Case& c, Instant now, std::uint64_t number, Random& random) {
  const Doing doing = choose(c, now, random);
  const std::string said = "Nội dung số " + std::to_string(number);
  Actor actor{doing.role, "", ""};
  if (doing.role == Role::focal_point || doing.role == Role::head)
    actor.unit = holder_or_another(c, random);
  const Instant occurred = random.one_in(4) ? now - std::chrono::minutes{random.below(120)} : now;
  return {"w" + std::to_string(number), occurred, now, std::move(actor),
          data_of(doing.kind, c, now, said, random)};
}

}  // namespace simulation
