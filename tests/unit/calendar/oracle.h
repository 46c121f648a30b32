// An oracle for working time: it marks every open step of a few days and walks over them one by
// one. It shares no code with the library and knows no cleverness; a calendar for the library is
// written from the same model as TOML.
#pragma once

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace petition_test {

struct OpenTime {
  int open = 0;   ///< in steps after midnight
  int close = 0;  ///< may lie in the next date
};

struct Model {
  int step_s = 60;
  int days = 1;
  int offset_minutes = 0;
  int first_day = 0;                                          ///< days since 1970-01-01
  std::vector<std::vector<OpenTime>> weekly;                  ///< Monday to Sunday
  std::vector<std::pair<int, std::vector<OpenTime>>> single;  ///< day of the model and its windows

  int steps_a_day() const { return 86400 / step_s; }
  std::int64_t base_s() const { return std::int64_t{first_day} * 86400 - offset_minutes * 60; }
  int weekday_of(int day) const {
    return ((first_day + day + 3) % 7 + 7) % 7;
  }  // 1970-01-01 was a Thursday

  const std::vector<OpenTime>& windows_of(int day) const {
    for (const auto& [date, windows] : single) {
      if (date == day) return windows;
    }
    return weekly[static_cast<std::size_t>(weekday_of(day))];
  }
};

class Oracle {
 public:
  explicit Oracle(const Model& model) : step_s_(model.step_s), base_s_(model.base_s()) {
    open_.assign(
        static_cast<std::size_t>(model.days) * static_cast<std::size_t>(model.steps_a_day()), 0);
    for (int day = 0; day < model.days; ++day) {
      for (const OpenTime& w : model.windows_of(day)) {
        const std::int64_t midnight = std::int64_t{day} * model.steps_a_day();
        for (std::int64_t s = midnight + w.open; s < std::min(midnight + w.close, end()); ++s)
          open_.data()[s] = 1;
      }
    }
  }

  std::int64_t end() const { return static_cast<std::int64_t>(open_.size()); }
  bool open(std::int64_t i) const {
    return i >= 0 && i < end() && open_[static_cast<std::size_t>(i)] != 0;
  }
  std::int64_t instant(std::int64_t i) const { return base_s_ + i * step_s_; }

  /// The step that `amount` open steps lead to, forwards or backwards; nothing beyond the ends.
  std::optional<std::int64_t> add(std::int64_t from, std::int64_t amount) const {
    const char* open = open_.data();
    const std::int64_t last = end();
    for (; amount > 0; ++from) {
      if (from >= last) return std::nullopt;
      amount -= open[from];
    }
    while (amount < 0) {
      if (from <= 0) return std::nullopt;
      amount += open[--from];
    }
    return from;
  }

  std::int64_t between(std::int64_t a, std::int64_t b) const {
    if (b < a) return -between(b, a);
    const char* open = open_.data();
    std::int64_t n = 0;
    for (; a < b; ++a) n += open[a];
    return n;
  }

  std::optional<std::int64_t> next_open(std::int64_t from) const {
    const char* open = open_.data();
    for (const std::int64_t last = end(); from < last; ++from) {
      if (open[from] != 0) return from;
    }
    return std::nullopt;
  }

  std::optional<std::int64_t> next_opening(std::int64_t from) const {
    const char* open = open_.data();
    const std::int64_t last = end();
    for (++from; from < last; ++from) {
      if (open[from] > open[from - 1]) return from;
    }
    return std::nullopt;
  }

  /// The end of the coverage closes what is open there.
  std::optional<std::int64_t> previous_close(std::int64_t from) const {
    const char* open = open_.data();
    for (; from > 0; --from) {
      if (open[from - 1] != 0 && (from == end() || open[from] == 0)) return from;
    }
    return std::nullopt;
  }

 private:
  int step_s_;
  std::int64_t base_s_;
  std::vector<char> open_;
};

inline std::string clock_text(int seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

inline std::string windows_text(const Model& m, const std::vector<OpenTime>& windows) {
  std::string text;
  for (const OpenTime& w : windows) {
    const int close_s = w.close * m.step_s;
    const bool overnight = close_s > 86400;
    text += fmt::format("\"{}-{}{}\", ", clock_text(w.open * m.step_s),
                        clock_text(overnight ? close_s - 86400 : close_s), overnight ? "+1" : "");
  }
  return fmt::format("[{}]", text);
}

}  // namespace petition_test
