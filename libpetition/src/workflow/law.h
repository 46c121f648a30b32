// The regulations and calendars that the engines of one registry share.
#pragma once

#include <vector>

#include "petition/engine.h"

namespace petition {
inline namespace v0 {

struct Laws {
  std::vector<Regulation> regulations;
  std::vector<Calendar> calendars;
};

}  // namespace v0
}  // namespace petition
