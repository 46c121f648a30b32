// Bad data and bad calls. A refusal by the regulation is not an error: it is a verdict (verdict.h).
#pragma once

#include <cstdint>
#include <exception>
#include <string>
#include <string_view>

namespace petition {
inline namespace v0 {

/// What went wrong. The numbers are those of the C API's status values and never change.
enum class ErrorCode : std::int32_t {
  invalid_argument = -1,     ///< a call that can never be right, whatever the data
  no_memory = -2,            ///< there was not enough memory
  internal = -3,             ///< a defect of the library
  syntax = -4,               ///< text that is not well-formed TOML, JSON or iCalendar
  encoding = -5,             ///< text that is not valid UTF-8
  unknown_key = -6,          ///< a key the format does not have
  missing_key = -7,          ///< a key the format requires
  wrong_type = -8,           ///< a value of another type than the key takes
  invalid_value = -9,        ///< a value of the right type that is not allowed
  duplicate = -10,           ///< two statements about one thing
  invalid_time = -11,        ///< text that is not a date or an instant of the calendar
  not_covered = -12,         ///< a date outside what the calendar covers
  overflow = -13,            ///< a number or an amount too large to be carried out
  never_opens = -14,         ///< a calendar, or a search in it, without any working time
  provisional = -15,         ///< a day not yet announced, in a calendar set to refuse such days
  too_large = -16,           ///< input larger than the format allows
  buffer_too_small = -17,    ///< C API only: the needed size was told
  unknown_flag = -18,        ///< C API only: a flag, reserved field or struct_size not known here
  unsupported_schema = -19,  ///< a record of a schema version this library does not read
  invalid_record = -20,      ///< a record whose events the regulation refuses
  unknown_name = -21,        ///< no built-in calendar or regulation, reading or unit of that name
  broken_seal = -22,         ///< a sealed record whose events are not those that were sealed
  other_law = -23,           ///< a case or record of another regulation or calendar than is given
  stale = -24,               ///< a case that another writer added to meanwhile
  busy = -25,                ///< a store that others kept occupied for longer than was waited
  unavailable = -26,         ///< a store that is not there, cannot be read or cannot be written
  damaged = -27,             ///< what a store holds is not what was stored
};

/// The stable name of a code, as in `not_covered`.
std::string_view name(ErrorCode code) noexcept;

/// Thrown for bad data and bad calls. `what()` is one line of UTF-8 English that says what was
/// wrong, where, and what would be right.
class Error : public std::exception {
 public:
  /// What `what()` says is put together from these: place, line, column and message.
  Error(ErrorCode code, std::string message, std::string where = {}, int line = 0, int column = 0);

  /// What went wrong.
  ErrorCode code() const noexcept { return code_; }
  /// The file, key or field it concerns ("gia-lai.toml", "events[3].actor.role"); may be empty.
  const std::string& where() const noexcept { return where_; }
  /// Line in the text, from 1; 0 when it did not come from text.
  int line() const noexcept { return line_; }
  /// Column in that line, in characters from 1; 0 when it is not known.
  int column() const noexcept { return column_; }
  /// The message without its place.
  const std::string& message() const noexcept { return message_; }
  /// The message with its place, as one line.
  const char* what() const noexcept override { return what_.c_str(); }

 private:
  ErrorCode code_;
  int line_;
  int column_;
  std::string where_;
  std::string message_;
  std::string what_;
};

}  // namespace v0
}  // namespace petition
