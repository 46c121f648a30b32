// The open windows of dates, one date at a time and over arrays.
#include <algorithm>
#include <span>

#include "c_api/handle.h"
#include "c_api/text.h"
#include "calendar/days.h"

using namespace petition::c_api;
using petition::ErrorCode;
using petition::Window;

namespace {

petition_window window(const Window& w) { return {w.open_s, w.close_s}; }

}  // namespace

int32_t petition_calendar_windows(const petition_calendar* calendar, int32_t date_in,
                                  petition_window* windows, size_t capacity, size_t* count,
                                  petition_error* err) {
  return guard(err, [&] {
    const auto list = the(calendar, "calendar").value.windows(date_of(date_in));
    put_list(windows, capacity, count, list, window);
  });
}

int32_t petition_calendar_windows_many(const petition_calendar* calendar, const int32_t* date_in,
                                       size_t count, int64_t* first, int32_t* status,
                                       petition_window* windows, size_t capacity,
                                       size_t* window_count, petition_error* err) {
  return guard(err, [&] {
    const petition::CalendarTable& table =
        petition::CalendarTable::of(the(calendar, "calendar").value);
    if (count != 0 && (date_in == nullptr || first == nullptr || status == nullptr))
      fail(ErrorCode::invalid_argument, "count", "is not 0, but an array is NULL");
    std::span<const Window> list;
    size_t total = 0;
    for (size_t i = 0; i < count; ++i) {
      petition::calendar::try_windows(table, date_in[i], list);
      total += list.size();
    }
    const bool with_windows = has_room(windows, capacity, window_count, total);
    int64_t end = 0;
    for (size_t i = 0; i < count; ++i) {
      status[i] = petition::calendar::try_windows(table, date_in[i], list);
      first[i] = end;
      if (with_windows) std::ranges::transform(list, windows + end, window);
      end += static_cast<int64_t>(list.size());
    }
    if (first != nullptr) first[count] = end;
  });
}
