// Each refusal names a lawful act, and an event of that act is then accepted.
#include <fmt/core.h>

#include <algorithm>

#include "regulation/rules.h"
#include "verification/properties.h"
#include "workflow/refusals.h"

namespace petition::verification {
namespace {

std::size_t act(Kind kind, Role role) {
  return regulation::index(kind) * regulation::kNumbers<Role> + regulation::index(role);
}

}  // namespace

void Properties::at_time(Instant now) {
  asked_.reset();
  moments_.push_back({now, {}});
}

void Properties::at_acceptance(Kind kind, Role role) {
  moments_.back().accepted.set(act(kind, role));
}

void Properties::at_refusal(const Case& c, const Event& event, workflow::Reasons reasons) {
  const auto [kind, role] = std::pair(event.kind(), event.actor.role);
  for (const auto& code : words<RefusalCode>()) {
    if (!reasons.contains(code.value)) continue;
    const std::size_t alike =
        act(kind, role) * regulation::kNumbers<RefusalCode> + regulation::index(code.value);
    if (asked_.test(alike)) continue;
    asked_.set(alike);
    const auto other =
        workflow::alternative_to(Law::of(engine_), c, event.recorded_at, code.value, event);
    if (other) {
      promises_.push_back({kind, role, code.value, event.recorded_at, *other});
      if (workflow::is_open(c.state().position) && other->kind != kind &&
          !workflow::moves_on(other->kind))
        broken(PropertyId::alternative_accepted, c,
               {fmt::format("“{}” ({}) bị từ chối vì {}, mà “{}”, được nêu là cách làm đúng, không "
                            "đưa hồ sơ đi tiếp",
                            label(kind, Lang::vi), label(role, Lang::vi), code.vi,
                            label(other->kind, Lang::vi)),
                fmt::format("“{}” by the {} is refused ({}), and “{}”, named as lawful, moves "
                            "nothing",
                            label(kind, Lang::en), label(role, Lang::en), code.en,
                            label(other->kind, Lang::en))});
    } else
      broken(PropertyId::alternative_accepted, c,
             {fmt::format("“{}” ({}) bị từ chối vì {}, không có cách làm đúng",
                          label(kind, Lang::vi), label(role, Lang::vi), code.vi),
              fmt::format("“{}” by the {} is refused ({}) without an alternative",
                          label(kind, Lang::en), label(role, Lang::en), code.en)});
  }
}

std::string Properties::refused_too(const Promise& promise, Lang lang) {
  const auto& [kind, role, code, at, lawful] = promise;
  return fmt::format(
      fmt::runtime(lang == Lang::vi ? "“{}” ({}) bị từ chối vì {}, mà “{}” ({}), được nêu là "
                                      "cách làm đúng, cũng bị từ chối"
                                    : "“{}” by the {} is refused ({}), but “{}” by the {}, named "
                                      "as lawful, is refused as well"),
      label(kind, lang), label(role, lang), label(code, lang), label(lawful.kind, lang),
      label(lawful.role, lang));
}

bool Properties::is_accepted(const Promise& promise) const {
  const Alternative& lawful = promise.lawful;
  const Instant at = lawful.not_before == kNever ? promise.at : lawful.not_before;
  return std::ranges::any_of(moments_, [&](const Moment& moment) {
    return moment.at == at && moment.accepted.test(act(lawful.kind, lawful.role));
  });
}

void Properties::after_state(const Case& c) {
  for (const Promise& promise : promises_)
    if (!is_accepted(promise))
      broken(PropertyId::alternative_accepted, c,
             {refused_too(promise, Lang::vi), refused_too(promise, Lang::en)});
  moments_.clear();
  promises_.clear();
}

}  // namespace petition::verification
