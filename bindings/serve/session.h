// What one session of petition-serve holds, and what a call reads from its parameters and gives.
// README.md beside this file states the protocol.
#pragma once

#include <petition/petition.h>

#include <concepts>
#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace petition_serve {

using Json = nlohmann::ordered_json;

/// A parameter that is missing, not known or not of the right form; JSON-RPC calls it -32602.
struct InvalidParams {
  std::string where;
  std::string message;
};

/// One constant of an enumeration, by the name that JSON has for it.
struct Constant {
  std::int32_t value;
  const char* name;
};

/// A handle of the library under the number that the host knows it by.
struct Held {
  const void* type;  ///< the address of Type<H>::mark
  void* handle;
  void (*end)(void*);
};

template <class H>
struct Type {
  static constexpr char mark = 0;
};

/// The handles of a session. Numbers count up and are not used again.
class Handles {
 public:
  static constexpr std::size_t kMost = 1'000'000;

  Handles() = default;
  Handles(const Handles&) = delete;
  Handles& operator=(const Handles&) = delete;
  ~Handles();

  bool full() const { return held_.size() >= kMost; }
  std::uint64_t add(const Held& held);
  /// nullptr where the number is not of a handle of this type.
  void* find(std::uint64_t number, const void* type) const;
  bool end(std::uint64_t number, const void* type);

 private:
  std::map<std::uint64_t, Held> held_;
  std::uint64_t last_ = 0;
};

/// One call: reads its parameters by name and keeps what it gives.
class Call {
 public:
  Call(Handles& handles, const Json& params) : handles_(handles), params_(params) {}

  petition_error error{sizeof(petition_error), 0, 0, 0, "", ""};

  /// Refuses parameters that are none of these.
  void takes(std::initializer_list<const char*> names) const;

  template <class H>
  H* handle(const char* name) const {
    return static_cast<H*>(find(name, at(name), &Type<H>::mark));
  }
  template <class H>
  std::vector<const H*> handles(const char* name) const {
    std::vector<const H*> all;
    for (const Json& one : list(name))
      all.push_back(static_cast<const H*>(find(name, one, &Type<H>::mark)));
    return all;
  }
  std::int64_t instant(const char* name) const { return instant(name, at(name)); }
  /// null, or left out: PETITION_NEVER.
  std::int64_t instant_or_never(const char* name) const;
  std::int32_t date(const char* name) const { return date(name, at(name)); }
  /// A whole number that a C type holds.
  template <std::integral T>
  T whole(const char* name) const {
    const Json& value = at(name);
    if (value.is_number_unsigned() && std::in_range<T>(value.get<std::uint64_t>()))
      return static_cast<T>(value.get<std::uint64_t>());
    if (value.is_number_integer() && !value.is_number_unsigned() &&
        std::in_range<T>(value.get<std::int64_t>()))
      return static_cast<T>(value.get<std::int64_t>());
    throw InvalidParams{name, "must be a whole number from " +
                                  std::to_string(std::numeric_limits<T>::min()) + " to " +
                                  std::to_string(std::numeric_limits<T>::max())};
  }
  std::int32_t flag(const char* name) const;
  std::int32_t word(const char* name, std::span<const Constant> words) const;
  std::string text(const char* name) const;
  std::string text_or_none(const char* name) const;
  /// A document: JSON as it is, or a string that has its text, byte for byte.
  std::string document(const char* name) const;
  std::string document_or_none(const char* name) const;
  std::vector<std::uint8_t> bytes(const char* name) const;  ///< of hexadecimal digits
  std::vector<std::int64_t> instants(const char* name) const;
  std::vector<std::int64_t> numbers(const char* name) const;
  std::vector<std::int32_t> dates(const char* name) const;
  /// The parameters inside of one, which is an object.
  Call inside(const char* name) const;

  template <class H>
  Json give(H* made, void (*free)(H*)) {
    static void (*const ends)(H*) = free;
    return handles_.add({&Type<H>::mark, made, [](void* one) { ends(static_cast<H*>(one)); }});
  }
  template <class H>
  void end(const char* name) {
    if (!handles_.end(handle_number(name, at(name)), &Type<H>::mark)) no_handle(name);
  }
  bool full() const { return handles_.full(); }

 private:
  const Json& at(const char* name) const;
  const Json& list(const char* name) const;
  void* find(const char* name, const Json& number, const void* type) const;
  static std::uint64_t handle_number(const char* name, const Json& value);
  [[noreturn]] static void no_handle(const char* name);
  std::int64_t instant(const char* name, const Json& value) const;
  std::int32_t date(const char* name, const Json& value) const;
  static std::int64_t number(const char* name, const Json& value);

  Handles& handles_;
  const Json& params_;
};

/// A text of the library: asked for with a small buffer first.
template <class F>
std::int32_t read_text(std::string& out, F ask) {
  std::size_t needed = 0;
  out.resize(4096);
  std::int32_t status = ask(out.data(), out.size(), &needed);
  if (status == PETITION_E_BUFFER_TOO_SMALL) {
    out.resize(needed);
    status = ask(out.data(), out.size(), &needed);
  }
  if (status == PETITION_OK) out.resize(needed - 1);
  return status;
}

/// An array of the library: its count is asked for first.
template <class T, class F>
std::int32_t read_array(std::vector<T>& out, F ask) {
  std::size_t count = 0;
  std::int32_t status = ask(static_cast<T*>(nullptr), std::size_t{0}, &count);
  if (status != PETITION_OK) return status;
  out.resize(count);
  return ask(out.data(), out.size(), &count);
}

Json instant_json(std::int64_t instant_s);  ///< null for PETITION_NEVER
Json date_json(std::int32_t date);
/// null for 0 where 0 is no word; the number of one that is not known.
Json word_json(std::int32_t value, std::span<const Constant> words);
Json bits_json(std::uint32_t bits, std::span<const Constant> words);
Json static_json(const char* text);

/// What the library gave: a status, and the result as JSON.
struct Given {
  std::int32_t status = PETITION_OK;
  std::string result{};
};

/// A call by its name, as "engine_submit". nullptr: there is none of that name.
using Function = Given (*)(Call&);
Function find_call(std::string_view name);

}  // namespace petition_serve
