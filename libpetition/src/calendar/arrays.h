// Sums over arrays. The kernels differ only in speed: each gives the results of the scalar calls.
#pragma once

#include <cstddef>
#include <cstdint>

#include "calendar/table.h"

namespace petition::calendar {

/// `sign` is 1 to add and -1 to subtract. Outputs of refused elements are left as they were.
struct AddArrays {
  const std::int64_t* t;
  const std::int64_t* amount;
  std::int64_t* out;
  std::int32_t* status;
  std::size_t size;
  std::int64_t sign;
};

struct BetweenArrays {
  const std::int64_t* a;
  const std::int64_t* b;
  std::int64_t* out;
  std::int32_t* status;
  std::size_t size;
};

void add_elements(const CalendarTable& c, const AddArrays& arrays, std::size_t first,
                  std::size_t last);
void between_elements(const CalendarTable& c, const BetweenArrays& arrays, std::size_t first,
                      std::size_t last);

/// Four elements at a time; only where `has_avx2()`.
bool has_avx2();
void add_by_four(const CalendarTable& c, const AddArrays& arrays);
void between_by_four(const CalendarTable& c, const BetweenArrays& arrays);

}  // namespace petition::calendar
