// How a fiber changes stacks: by ucontext, with what the C++ runtime and the sanitizer keep of it.
#include "fiber.h"

#include <cxxabi.h>

#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/common_interface_defs.h>
#endif

namespace simulation {
namespace {

constexpr std::size_t kStack = std::size_t{1} << 20U;

/// Stacks of fibers that ended, for the next ones.
std::vector<std::unique_ptr<std::byte[]>>& spare() {
  static std::vector<std::unique_ptr<std::byte[]>> stacks;
  return stacks;
}

void leave([[maybe_unused]] void** fake, [[maybe_unused]] const void* bottom,
           [[maybe_unused]] std::size_t size) {
#if defined(__SANITIZE_ADDRESS__)
  __sanitizer_start_switch_fiber(fake, bottom, size);
#endif
}

void arrive([[maybe_unused]] void* fake, [[maybe_unused]] const void** bottom,
            [[maybe_unused]] std::size_t* size) {
#if defined(__SANITIZE_ADDRESS__)
  __sanitizer_finish_switch_fiber(fake, bottom, size);
#endif
}

}  // namespace

Fiber::Fiber(std::function<void()> body) : body_(std::move(body)) {
  if (spare().empty()) {
    memory_.reset(new std::byte[kStack]);  // not filled with zeros: few pages of it are used
  } else {
    memory_ = std::move(spare().back());
    spare().pop_back();
  }
  getcontext(&own_);
  own_.uc_stack.ss_sp = memory_.get();
  own_.uc_stack.ss_size = kStack;
  own_.uc_link = nullptr;
  own_stack_ = {memory_.get(), kStack, nullptr};
  const auto self = reinterpret_cast<std::uintptr_t>(this);
  makecontext(&own_, reinterpret_cast<void (*)()>(enter), 2,
              static_cast<unsigned int>(static_cast<std::uint64_t>(self) >> 32U),
              static_cast<unsigned int>(self));
}

Fiber::~Fiber() { spare().push_back(std::move(memory_)); }

void Fiber::exchange_exceptions(Exceptions& own) {
  Exceptions running;
  void* runtime = abi::__cxa_get_globals();
  std::memcpy(&running, runtime, sizeof running);
  std::memcpy(runtime, &own, sizeof own);
  own = running;
}

void Fiber::enter(unsigned int high, unsigned int low) {
  auto* self = reinterpret_cast<Fiber*>(
      static_cast<std::uintptr_t>((static_cast<std::uint64_t>(high) << 32U) | low));
  arrive(nullptr, &self->caller_stack_.bottom, &self->caller_stack_.size);
  self->body_();
  self->ended_ = true;
  leave(nullptr, self->caller_stack_.bottom, self->caller_stack_.size);
  setcontext(&self->caller_);
}

void Fiber::resume() {
  exchange_exceptions(exceptions_);
  leave(&caller_stack_.fake, own_stack_.bottom, own_stack_.size);
  swapcontext(&caller_, &own_);
  arrive(caller_stack_.fake, nullptr, nullptr);
  exchange_exceptions(exceptions_);
}

void Fiber::yield() {
  leave(&own_stack_.fake, caller_stack_.bottom, caller_stack_.size);
  swapcontext(&own_, &caller_);
  arrive(own_stack_.fake, &caller_stack_.bottom, &caller_stack_.size);
}

}  // namespace simulation
