// Cells: the day cut into equal parts, as few as keep the windows of nearly all dates apart.
#include <algorithm>
#include <array>

#include "calendar/index.h"

namespace petition::calendar {
namespace {

using namespace calendar_table;

// The part of a pattern that lies within one cell.
Cell cell_of(const Pattern& pattern, std::int32_t from, std::int32_t to) {
  Cell cell;
  int windows = 0;
  for (const Window& w : pattern.windows) {
    const std::int32_t open = std::max(w.open_s, from);
    const std::int32_t close = std::min(w.close_s, to);
    if (close <= open) continue;
    ++windows;
    cell.open_s = static_cast<std::uint16_t>(open - from);
    cell.length_s = static_cast<std::uint16_t>(close - open);
  }
  if (windows > 1) cell.length_s = kIrregularCell;
  return cell;
}

bool is_regular(const Pattern& pattern, std::int32_t cells_a_day) {
  const std::int32_t width = 86400 / cells_a_day;
  for (std::int32_t i = 0; i < cells_a_day; ++i) {
    if (cell_of(pattern, i * width, (i + 1) * width).length_s == kIrregularCell) return false;
  }
  return true;
}

// A pattern's work before a second of the day.
std::int32_t work_until(const Pattern& pattern, std::int32_t second) {
  std::int32_t work = 0;
  for (const Window& w : pattern.windows)
    work += std::clamp(second, w.open_s, w.close_s) - w.open_s;
  return work;
}

std::int32_t choose_cells_a_day(const Days& days) {
  constexpr std::array<std::int32_t, 5> kChoices{2, 3, 4, 6, 8};
  std::vector<std::int64_t> frequency(days.patterns.size(), 0);
  for (const std::uint16_t p : days.pattern) ++frequency[p];
  for (const std::int32_t choice : kChoices) {
    std::int64_t irregular = 0;
    for (std::size_t p = 0; p < frequency.size(); ++p) {
      if (!is_regular(days.patterns[p], choice)) irregular += frequency[p];
    }
    if (irregular * 100 <= days.size()) return choice;
  }
  return kChoices.front();
}

}  // namespace

void index_cells(CalendarTable& table, Content& content) {
  const Days& days = content.days;
  const std::int32_t a_day = choose_cells_a_day(days);
  const std::int32_t width = 86400 / a_day;
  std::vector<Cell> templates;
  for (const Pattern& pattern : days.patterns) {
    for (std::int32_t i = 0; i < a_day; ++i) {
      templates.push_back(cell_of(pattern, i * width, (i + 1) * width));
      templates.back().work = static_cast<std::uint32_t>(work_until(pattern, i * width));
    }
  }
  const auto per_day = static_cast<std::size_t>(a_day);
  content.cells.reserve(static_cast<std::size_t>(days.size()) * per_day + 1);
  for (std::int32_t d = 0; d < days.size(); ++d) {
    const std::size_t first = days.pattern[static_cast<std::size_t>(d)] * per_day;
    for (std::size_t i = first; i < first + per_day; ++i) {
      Cell cell = templates[i];
      const std::int64_t work = days.work_before(d) + cell.work;
      if (work > std::int64_t{UINT32_MAX} - width) cell.length_s = kIrregularCell;
      cell.work = static_cast<std::uint32_t>(work);
      content.cells.push_back(cell);
    }
  }
  const bool fits = days.work.back() <= UINT32_MAX;
  content.cells.push_back({fits ? static_cast<std::uint32_t>(days.work.back()) : 0, 0,
                           fits ? std::uint16_t{0} : kIrregularCell});
  table.cells = content.cells.data();
  table.cell_s = static_cast<std::uint32_t>(width);
  table.cell_reciprocal = reciprocal(table.cell_s);
  table.cell_inverse = inverse(table.cell_s);
}

}  // namespace petition::calendar
