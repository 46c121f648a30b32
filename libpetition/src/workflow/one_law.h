// Judging by one law throughout a case that was moved to another.
#pragma once

#include <string>
#include <vector>

#include "petition/event.h"

namespace petition::workflow {

/// What moved the case is no event there, nor is a correction of that. Asked of each event in the
/// order of the record.
class OneLaw {
 public:
  bool leaves_out(const Event& e);

 private:
  std::vector<std::string> moves_;
};

}  // namespace petition::workflow
