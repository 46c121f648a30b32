// Calls the C API as bytes say: which function, which handles, texts, numbers and rooms, in which
// order. After each call it checks what petition.h promises of every call.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <limits>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "fuzz/bytes.h"
#include "petition/petition.h"

namespace petition_calls {

/// What a text is about, so that a function is mostly given what it wants.
enum class About : std::uint8_t {
  any,
  id,
  name,
  time,
  toml,
  event,
  record,
  heads,
  proof,
  receipt,
  snapshot,
  first  ///< the events of the case that is there from the start
};
using Texts = std::array<std::vector<std::string>, 12>;
inline std::vector<std::string> &of(Texts &texts, About about) {
  return texts[static_cast<std::size_t>(about)];
}

/// A promise that was not kept.
struct Broken {
  std::string what;
};

using petition_fuzz::Bytes;

/// Memory of exactly the size that the library is told, so that a sanitizer sees one byte more.
template <class T>
class Room {
 public:
  static constexpr unsigned char kFilling = 0x5a;

  explicit Room(std::size_t size) : room_(size ? new T[size] : nullptr), size_(size) {
    if (size) std::memset(static_cast<void *>(room_.get()), kFilling, size * sizeof(T));
  }
  T *data() const { return room_.get(); }
  std::size_t size() const { return size_; }

 private:
  std::unique_ptr<T[]> room_;
  std::size_t size_;
};

template <class T>
struct End;  // who ends a handle; generated for each kind

/// The handles of one kind that are alive; the oldest ends when there are too many.
template <class T>
class Pool {
 public:
  void add(T *one) {
    if (alive_.size() == kMost) alive_.erase(alive_.begin());
    alive_.emplace_back(one);
  }
  T *pick(Bytes &bytes) const {
    return alive_.empty() || bytes.one_in(64) ? nullptr : alive_[bytes.below(alive_.size())].get();
  }

 private:
  static constexpr std::size_t kMost = 4;
  std::vector<std::unique_ptr<T, End<T>>> alive_;
};

}  // namespace petition_calls

#include "calls_handles.h"  // generated: Pools, End

namespace petition_calls {

/// How often each function was called, and how often it succeeded.
struct Count {
  long calls = 0;
  long successes = 0;
};
using Tally = std::map<std::string_view, Count>;

class Driver {
 public:
  Driver(std::span<const std::uint8_t> bytes, const Texts &texts, Tally &tally);

  Bytes &bytes() { return bytes_; }

  /// Inputs. A handle is NULL, or of another kind, now and then.
  template <class T>
  T *handle() {
    if (bytes_.one_in(128)) return reinterpret_cast<T *>(pool<petition_sum>().pick(bytes_));
    return pool<T>().pick(bytes_);
  }
  template <class T>
  Room<const T *> handles() {
    Room<const T *> some(bytes_.below(4));
    for (std::size_t i = 0; i < some.size(); ++i) some.data()[i] = handle<T>();
    return some;
  }
  Room<char> text(About about);
  Room<std::uint8_t> secret();
  std::int64_t instant();
  std::int64_t seconds();
  std::int32_t date();
  petition_lunar_date lunar();
  template <class T>
  T number() {
    constexpr auto kHighest = std::numeric_limits<T>::max();
    const std::array<T, 4> odd{kHighest, std::numeric_limits<T>::min(), T(kHighest - 1), T(1000)};
    return bytes_.one_in(32) ? odd[bytes_.below(4)]
                             : static_cast<T>(bytes_.below(bytes_.one_in(4) ? 24 : 3));
  }
  /// Mostly one of those that there are.
  std::int32_t word(std::initializer_list<std::int32_t> those) {
    return bytes_.one_in(16) ? number<std::int32_t>() : those.begin()[bytes_.below(those.size())];
  }
  template <class T, class Make>
  Room<T> values(std::size_t count, Make make) {
    Room<T> all(count);
    for (std::size_t i = 0; i < count; ++i) all.data()[i] = static_cast<T>(make());
    return all;
  }

  /// How much is asked for: the size alone, too little, or enough.
  std::size_t capacity() {
    const std::array<std::size_t, 4> usual{0, bytes_.below(40), 16384, 16384};
    return usual[bytes_.below(4)];
  }

  /// Outputs.
  template <class T>
  T prepared() {
    T out;
    std::memset(static_cast<void *>(&out), Room<T>::kFilling, sizeof out);
    if constexpr (requires { out.struct_size; })
      out.struct_size = bytes_.one_in(16) ? std::uint32_t(bytes_.below(300)) : sizeof out;
    return out;
  }
  petition_error *error() { return &error_; }

  /// Called before and after each call, with what it gave.
  void begin(const char *name);
  void end(std::int32_t status);
  template <class T>
  void keep(T *out, bool may_be_none) {
    if (out) pool<T>().add(out);
    promise(status_ ? !out : out || may_be_none, "NULL exactly where nothing is given");
  }
  void keep(const Room<char> &text, std::size_t needed, About about);
  template <class T>
  void told(const Room<T> &array, std::size_t count) {
    promise(status_ || !array.size() || count <= array.size(), "an array is told as larger");
  }
  template <class T>
  void unwritten(const T &before, const T &out) {
    promise(!status_ || std::memcmp(&before, &out, sizeof out) == 0, "written though it failed");
  }
  /// A case as it was before a call that may change it.
  std::unique_ptr<petition_case, End<petition_case>> copy(const petition_case *one);
  void unchanged(const petition_case *before, const petition_case *after);

 private:
  /// A law and a case of two events, so that most functions have something to work on.
  void begin_with_a_case();
  template <class T>
  Pool<T> &pool() {
    return std::get<Pool<T>>(pools_);
  }
  void promise(bool kept, const char *what) const {
    if (!kept)
      throw Broken{std::string(name_) + ": " + what + ", status " + std::to_string(status_)};
  }

  Pools pools_;
  Bytes bytes_;
  Texts texts_;
  Tally &tally_;
  petition_error error_{};
  const char *name_ = "";
  std::int32_t status_ = 0;
};

/// A function of petition.h, called once.
struct Call {
  const char *name;
  void (*make)(Driver &);
};
std::span<const Call> calls();  // generated

/// The texts to begin with, from the kept files of the project in `root`.
Texts kept_texts(const std::string &root);

/// Makes calls until the bytes are used up, and counts them; throws Broken.
void run(std::span<const std::uint8_t> bytes, const Texts &texts, Tally &tally);

}  // namespace petition_calls
