// A call that can be left in its middle and gone on with later: so a simulated process waits inside
// of an operation of its disk while another one works, without threads.
#pragma once

#include <ucontext.h>

#include <cstddef>
#include <functional>
#include <memory>

namespace simulation {

/// `body` on a stack of its own. It runs only within `resume`, and ends before this is destroyed.
class Fiber {
 public:
  explicit Fiber(std::function<void()> body);
  Fiber(const Fiber&) = delete;
  Fiber& operator=(const Fiber&) = delete;
  ~Fiber();

  /// Goes on with it until it yields or ends.
  void resume();
  /// Goes back to who resumed it. From within alone.
  void yield();
  bool ended() const { return ended_; }

 private:
  /// What the C++ runtime keeps of a thread's exceptions, laid out by the Itanium ABI.
  struct Exceptions {
    void* caught = nullptr;
    unsigned int uncaught = 0;
  };
  /// What the address sanitizer is told of a stack.
  struct Stack {
    const void* bottom = nullptr;
    std::size_t size = 0;
    void* fake = nullptr;
  };

  static void enter(unsigned int high, unsigned int low);
  static void exchange_exceptions(Exceptions& own);

  std::function<void()> body_;
  std::unique_ptr<std::byte[]> memory_;
  ucontext_t own_{};
  ucontext_t caller_{};
  Exceptions exceptions_;
  Stack own_stack_;
  Stack caller_stack_;
  bool ended_ = false;
};

}  // namespace simulation
