// The SMS gateway: takes messages under keys, sometimes without an answer, sometimes not at all.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "machine.h"
#include "petition/store.h"

namespace simulation {

/// It is outside of the machine: what it took stays taken.
class Gateway {
 public:
  /// Fails once in so many messages; 0: never.
  Gateway(Machine& machine, std::uint32_t fails) : machine_(&machine), fails_(fails) {}

  /// Hands a message over; no: no answer came, and it was taken or not. Throws Died.
  bool send(const std::string& key, const petition::ClaimedNotice& claimed,
            const std::string& text);

  /// What was taken under a key.
  struct Message {
    std::string about;  ///< whose notice, of which event, to whom
    int times = 0;
  };
  const std::map<std::string, Message>& messages() const { return messages_; }
  void stop_failing() { fails_ = 0; }

 private:
  void take(const std::string& key, const std::string& about);

  Machine* machine_;
  std::uint32_t fails_;
  std::map<std::string, Message> messages_;
  std::map<std::string, std::string> keys_;  ///< by what they are about
};

/// Whose notice it is, of which event, what it tells whom: no two notices have the same.
std::string about(const std::string& case_id, const petition::Notice& notice);

}  // namespace simulation
