// The wall between C++ and C: nothing thrown crosses it, and what a caller gave is checked first.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

#include "c_api/released.h"
#include "petition/error.h"

namespace petition::c_api {

/// Turns the exception being handled into a status and, when `err` is given, its description.
std::int32_t report(petition_error* err) noexcept;

/// Whether an error struct can be written to; NULL can.
bool usable(const petition_error* err) noexcept;

[[noreturn]] void fail(ErrorCode code, const char* where, const char* message);

/// Runs the body of a C function.
template <class Body>
std::int32_t guard(petition_error* err, Body&& body) noexcept {
  if (!usable(err)) return PETITION_E_UNKNOWN_FLAG;
  try {
    std::forward<Body>(body)();
    return PETITION_OK;
  } catch (...) {
    return report(err);
  }
}

/// The caller's place for an output; a NULL is refused.
template <class T>
T& output(T* out, const char* name) {
  if (out == nullptr)
    fail(ErrorCode::invalid_argument, name, "is NULL; a place for the output is needed");
  return *out;
}

/// Runs a body that makes a handle: `*out` is NULL until it has succeeded.
template <class Handle, class Body>
std::int32_t make(Handle** out, petition_error* err, Body&& body) noexcept {
  if (out != nullptr) *out = nullptr;
  return guard(err, [&] {
    Handle*& place = output(out, "out");
    std::unique_ptr<Handle> made = std::forward<Body>(body)();
    place = made.release();
  });
}

/// Structs that grow at their end: the caller says how much of it he knows.
inline constexpr std::uint32_t kLargestStruct = 4096;

/// Whether a struct of this size is one that some release had, or one of a newer caller.
template <class Struct>
bool known_size(const Struct& place) noexcept {
  static_assert(kReleased<Struct> > 0 && kReleased<Struct> <= sizeof(Struct));
  return place.struct_size >= kReleased<Struct> && place.struct_size <= kLargestStruct;
}

/// Writes as much of `value` as the caller knows, and leaves his `struct_size` as it is.
template <class Struct>
void fill(Struct& place, Struct value) noexcept {
  value.struct_size = place.struct_size;
  std::memcpy(&place, &value, std::min<std::size_t>(value.struct_size, sizeof value));
}

/// The same for an output.
template <class Struct>
void put(Struct* out, const Struct& value) {
  Struct& place = output(out, "out");
  if (!known_size(place))
    fail(ErrorCode::unknown_flag, "out.struct_size",
         "is not the sizeof of the struct; set it before the call");
  fill(place, value);
}

}  // namespace petition::c_api
