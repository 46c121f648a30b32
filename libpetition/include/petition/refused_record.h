// What is thrown for a record whose events the regulation refuses: the one error that holds a text
// of the regulation, and so is said in both languages.
#pragma once

#include <string>
#include <utility>

#include "petition/error.h"
#include "petition/regulation.h"

namespace petition {
inline namespace v0 {

/// The Error invalid_record of `load` and of what loads. Its message is that in English.
class RefusedRecord : public Error {
 public:
  /// `said` tells which event is refused, and what would have been right.
  RefusedRecord(Text said, std::string where)
      : Error(ErrorCode::invalid_record, said.en, std::move(where)), said_(std::move(said)) {}

  /// The message in both languages.
  const Text& said() const noexcept { return said_; }
  /// The same at another place.
  RefusedRecord at(std::string where) const { return {said_, std::move(where)}; }

 private:
  Text said_;
};

}  // namespace v0
}  // namespace petition
