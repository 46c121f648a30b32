// How much of a struct every caller knows: its size in the first release that had it. A struct that
// grows later keeps its line here, so that callers compiled before go on working.
#pragma once

#include <cstddef>

#include "c_api/api.h"

namespace petition::c_api {

/// The sizeof that the first callers were compiled with; there is none for structs that are frozen.
template <class Struct>
inline constexpr std::size_t kReleased = 0;

/// The end of a member, rounded up as the end of a struct is.
#define PETITION_RELEASED_UP_TO(Struct, last)                                                   \
  template <>                                                                                   \
  inline constexpr std::size_t kReleased<Struct> =                                              \
      (offsetof(Struct, last) + sizeof(Struct::last) + alignof(Struct) - 1) / alignof(Struct) * \
      alignof(Struct)

PETITION_RELEASED_UP_TO(petition_error, message);
PETITION_RELEASED_UP_TO(petition_coverage, reserved);
PETITION_RELEASED_UP_TO(petition_day, window_count);
PETITION_RELEASED_UP_TO(petition_sum_info, stretch_count);
PETITION_RELEASED_UP_TO(petition_move, after_s);
PETITION_RELEASED_UP_TO(petition_reading, chosen);
PETITION_RELEASED_UP_TO(petition_state, agreed_at_s);
PETITION_RELEASED_UP_TO(petition_step, at_s);
PETITION_RELEASED_UP_TO(petition_verdict_info, basis);
PETITION_RELEASED_UP_TO(petition_notice, reserved);
PETITION_RELEASED_UP_TO(petition_refusal, alternative_not_before_s);
PETITION_RELEASED_UP_TO(petition_obligation, due_s);
PETITION_RELEASED_UP_TO(petition_life, late_s);
PETITION_RELEASED_UP_TO(petition_timeliness_info, overdue_since_s);
PETITION_RELEASED_UP_TO(petition_deadline, late_s);
PETITION_RELEASED_UP_TO(petition_permission, reserved);
PETITION_RELEASED_UP_TO(petition_deviation, by_s);
PETITION_RELEASED_UP_TO(petition_summary, intake_s);
PETITION_RELEASED_UP_TO(petition_tally, deviations);
PETITION_RELEASED_UP_TO(petition_verification_info, gap_count);

#undef PETITION_RELEASED_UP_TO

}  // namespace petition::c_api
