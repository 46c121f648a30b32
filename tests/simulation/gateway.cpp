// What the gateway sees: one key for one notice, one notice for one key.
#include "gateway.h"

namespace simulation {

std::string about(const std::string& case_id, const petition::Notice& notice) {
  return joined(case_id, " event ", notice.cause, ": ", petition::name(notice.kind), " to ",
                petition::name(notice.role), " ", notice.unit);
}

void Gateway::take(const std::string& key, const std::string& about) {
  Message& message = messages_[key];
  if (message.times++ == 0) message.about = about;
  else ++machine_->totals.repeated;
  ++machine_->totals.sent;
  if (message.about != about)
    machine_->violate(
        joined("two notices went under the key ", key, ": ", message.about, "; ", about));
  const auto [known, added] = keys_.emplace(about, key);
  if (known->second != key)
    machine_->violate(
        joined("a notice went twice, under the keys ", known->second, " and ", key, ": ", about));
}

bool Gateway::send(const std::string& key, const petition::ClaimedNotice& claimed,
                   const std::string& text) {
  const std::string whose = about(claimed.case_id, claimed.notice);
  if (text.empty()) machine_->violate("a notice has no words: " + whose);
  machine_->step();
  const bool fails = machine_->random.one_in(fails_);
  const bool taken = !fails || machine_->random.one_in(2);
  if (taken) take(key, whose);
  if (machine_->tracing())
    machine_->trace(joined("gateway ", taken ? "takes " : "does not take ", key.substr(0, 8),
                           fails ? " without an answer, " : ", ", whose));
  machine_->rest(fails ? 5000 : machine_->random.between(0, 200));
  machine_->step();
  return !fails;
}

}  // namespace simulation
