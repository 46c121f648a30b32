// JSON in canonical form: a tree is written again in the one order.
#include "petition/canonical.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <compare>

#include "petition/error.h"
#include "text/json_line.h"
#include "text/json_tree.h"
#include "text/utf8.h"

namespace petition {
namespace text {
namespace {

/// The first UTF-16 code unit of a code point.
char32_t first_unit(char32_t c) { return c < 0x10000 ? c : 0xD800 + ((c - 0x10000) >> 10); }

/// Whether `a` stands before `b`, by UTF-16 code units: a pair of surrogates is before what is in
/// the basic plane from U+E000 on, though its code point is larger.
bool stands_before(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    const char32_t x = take_code_point(a);
    const char32_t y = take_code_point(b);
    if (x == y) continue;
    return first_unit(x) == first_unit(y) ? x < y : first_unit(x) < first_unit(y);
  }
  return a.empty() && !b.empty();
}

/// The digits that tell a double from all others, and the place of the point after the first of
/// them.
struct Digits {
  std::string digits;
  int point = 0;
};

Digits digits_of(double x) {
  char buffer[32];
  const auto end = std::to_chars(buffer, std::end(buffer), x, std::chars_format::scientific).ptr;
  const std::string_view all(buffer, static_cast<std::size_t>(end - buffer));
  const auto e = all.find('e');
  Digits found;
  for (const char c : all.substr(0, e))
    if (c != '.') found.digits += c;
  const std::string_view exponent = all.substr(e + 1);
  const bool negative = exponent.front() == '-';
  std::from_chars(exponent.data() + 1, exponent.data() + exponent.size(), found.point);
  found.point = (negative ? -found.point : found.point) + 1;
  return found;
}

/// Number::toString of ECMAScript.
std::string written(double x) {
  if (x == 0) return "0";
  if (x < 0) return fmt::format("-{}", written(-x));
  const Digits found = digits_of(x);
  const std::string& digits = found.digits;
  const int point = found.point;
  const int count = static_cast<int>(digits.size());
  const auto zeros = [](int n) { return std::string(static_cast<std::size_t>(n), '0'); };
  if (count <= point && point <= 21) return digits + zeros(point - count);
  const auto with_point = [&](int after) {
    const std::string_view all = digits;
    const auto at = static_cast<std::size_t>(after);
    return fmt::format("{}.{}", all.substr(0, at), all.substr(at));
  };
  if (0 < point && point <= 21) return with_point(point);
  if (-6 < point && point <= 0) return fmt::format("0.{}{}", zeros(-point), digits);
  return fmt::format("{}e{}{}", count > 1 ? with_point(1) : digits, point > 0 ? '+' : '-',
                     std::abs(point - 1));
}

void write(JsonLine& out, const Node& node);

void write_object(JsonLine& out, const Node::Object& object) {
  std::vector<const Member*> members;
  for (const Member& member : object) members.push_back(&member);
  std::ranges::sort(members, stands_before,
                    [](const Member* m) { return std::string_view(m->key); });
  out.object([&] {
    for (const Member* member : members) {
      out.key(member->key);
      write(out, member->node);
    }
  });
}

void write(JsonLine& out, const Node& node) {
  struct Writer {
    JsonLine& out;
    void operator()(std::nullptr_t) { out.null(); }
    void operator()(bool flag) { out.value(flag); }
    void operator()(std::int64_t n) { out.raw(written(static_cast<double>(n))); }
    void operator()(double x) { out.raw(written(x)); }
    void operator()(const std::string& text) { out.value(std::string_view(text)); }
    void operator()(const Node::List& list) {
      out.list(list, [&](const Node& entry) { write(out, entry); });
    }
    void operator()(const Node::Object& object) { write_object(out, object); }
  };
  std::visit(Writer{out}, node.value);
}

}  // namespace

std::string canonical(const Node& node) {
  JsonLine out;
  write(out, node);
  return std::move(out).take();
}

}  // namespace text

inline namespace v0 {

std::string canonical_json(std::string_view json, std::string_view where) {
  const text::Source source = text::whole(json, where);
  return text::canonical(text::parse_tree(source));
}

}  // namespace v0
}  // namespace petition
