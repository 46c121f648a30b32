// The clause index against the numbering of the text itself: no clause is left out, none is made
// up.
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include "petition/regulation.h"

using namespace petition;

namespace {

/// Articles and clauses of Decision 192 as the text numbers them; of a clause that is made of
/// numbered steps (Art. 10), the steps.
constexpr std::string_view kText =
    "1.1 1.2 2 3.1 3.2 3.3 4.1 4.2 4.3 4.4 4.5 4.6 4.7 5.1 5.2 5.3 5.4 5.5 5.6 "
    "6.1 6.2 6.3 6.4 6.5 6.6 6.7 7 8.1 8.2 8.3 9.1 9.2 "
    "10.1.1 10.1.2 10.1.2.a 10.1.2.b1 10.1.2.b2 10.2.1 10.2.2 10.3.1 10.3.2 10.4.1 10.4.2 10.5 "
    "11.1 11.2 11.3 11.4 12.1 12.2 13.1 13.2 14.1 14.2 14.3 "
    "15.1 15.2 15.3 15.4 15.5 15.6 16.1 16.2 16.3 16.4 16.5 16.6 17.1 17.2 17.3 17.4 "
    "18.1 18.2 18.3 18.4 18.5 18.6 18.7 19.1 19.2 19.3 20.1 20.2 20.3 20.4 21 22";

std::set<std::string> words_of(std::string_view text) {
  std::istringstream in{std::string(text)};
  return {std::istream_iterator<std::string>(in), {}};
}

/// Whether `id` is a part of the text that has parts of its own, as `10.2` has `10.2.1`.
bool holds_others(const std::set<std::string>& text, const std::string& id) {
  return std::ranges::any_of(text, [&](const std::string& t) { return t.starts_with(id + "."); });
}

std::string marks_of(const Clause& clause) {
  std::string all;
  for (const auto& mark : words<Mark>())
    if (clause.has(mark.value)) all += (all.empty() ? "" : " ") + std::string(mark.name);
  return all;
}

}  // namespace

TEST_CASE("the clause index has every clause of the text, and no other") {
  const Regulation r = Regulation::builtin();
  const auto text = words_of(kText);
  for (const std::string& id : text) CHECK_MESSAGE(r.find_clause(id).has_value(), id);
  for (const Clause& c : r.clauses())
    CHECK_MESSAGE((text.contains(c.id) || holds_others(text, c.id)), c.id);
}

TEST_CASE("the clause index stands in the order of the text") {
  const auto key = [](const std::string& id) {
    std::vector<int> numbers;
    std::istringstream in(id);
    for (std::string part; std::getline(in, part, '.');)
      numbers.push_back(part[0] == 'a' ? 1 : part[0] == 'b' ? 1 + part[1] - '0' : std::stoi(part));
    return numbers;
  };
  const Regulation r = Regulation::builtin();
  CHECK(std::ranges::is_sorted(r.clauses(), {}, [&](const Clause& c) { return key(c.id); }));
}

TEST_CASE("what software cannot carry out is marked so, and says nothing else") {
  const Regulation r = Regulation::builtin();
  std::string out;
  for (const Clause& c : r.clauses())
    if (c.has(Mark::out)) {
      CHECK_MESSAGE(marks_of(c) == "out", c.id);
      out += (out.empty() ? "" : " ") + c.id;
    }
  CHECK(out ==
        "5 5.1 5.2 5.3 5.4 5.5 5.6 15.1 15.2 15.3 15.6 16.1 16.2 16.3 16.5 16.6 17.2 17.3 18.1 "
        "18.4 18.5 18.6 18.7 19.1 19.2 22");
}

TEST_CASE("clauses that more than one part of the library carries out have each of its marks") {
  const Regulation r = Regulation::builtin();
  const auto marks = [&](std::string_view id) { return marks_of(r.clause(*r.find_clause(id))); };
  CHECK(marks("10.1.2.b2") == "decide check");
  CHECK(marks("12.1") == "record derive");
  CHECK(marks("14") == "decide derive");
  CHECK(marks("15.5") == "derive");
  CHECK(marks("17.1") == "decide");
  CHECK(marks("18.2") == "decide derive check");
  CHECK(marks("18.3") == "derive check");
}
