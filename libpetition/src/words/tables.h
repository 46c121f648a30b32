// The tables of words as constants, so that sizes are counted at compile time and never typed.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "words/calendar.h"
#include "words/duties.h"
#include "words/events.h"
#include "words/oversight.h"
#include "words/refusals.h"
#include "words/regulation.h"
#include "words/states.h"

namespace petition::wording {

template <class E>
constexpr std::size_t number(E value) {
  return static_cast<std::size_t>(value);
}

/// Every number that an enumeration has room for; those without a word are no values of it.
inline constexpr std::size_t kRoom = 256;

template <class E>
constexpr std::size_t count() {
  std::size_t found = 0;
  for (std::size_t n = 0; n < kRoom; ++n)
    if (!said(static_cast<E>(n)).name.empty()) ++found;
  return found;
}

template <class E>
constexpr auto rows() {
  std::array<Word<E>, count<E>()> all{};
  std::size_t filled = 0;
  for (std::size_t n = 0; n < kRoom; ++n) {
    const auto [name, vi, en] = said(static_cast<E>(n));
    if (!name.empty()) all[filled++] = {static_cast<E>(n), name, vi, en};
  }
  return all;
}

/// One row per value, in the order of their numbers.
template <class E>
inline constexpr auto kTable = rows<E>();

/// How many numbers there are from 0 to the greatest: the size of an array by number.
template <class E>
inline constexpr std::size_t kNumbers = number(kTable<E>.back().value) + 1;

/// Something for each number.
template <class E, class T>
using By = std::array<T, kNumbers<E>>;

template <class E>
constexpr bool without_gap() {
  return kNumbers<E> - number(kTable<E>.front().value) == kTable<E>.size();
}

template <class E>
constexpr bool all_named_apart() {
  for (const Word<E>& row : kTable<E>)
    if (std::ranges::count(kTable<E>, row.name, &Word<E>::name) != 1) return false;
  return true;
}

/// A table in which a number finds its row.
template <class E>
constexpr const auto& table() {
  static_assert(without_gap<E>(), "the numbers of an enumeration leave none out");
  static_assert(all_named_apart<E>(), "two values of an enumeration have the same name");
  return kTable<E>;
}

}  // namespace petition::wording
