// Events of a long case are found by what they are, as if one looked at each.
#include <doctest/doctest.h>

#include <random>

#include "petition/petition.hpp"
#include "workflow/case_entries.h"
#include "workflow/fields.h"

using namespace petition;
using workflow::Trait;

namespace {

using Random = std::mt19937_64;

std::string id_of(std::uint64_t number) { return "e" + std::to_string(number); }

Data any_data(Random& random, std::uint64_t number) {
  switch (random() % 9) {
    case 0: return Corrected{id_of(random() % (number + 2)), "result", "Sửa", "sót"};
    case 1: return Corrected{id_of(random() % (number + 2)), "text", id_of(number), "sót"};
    case 2: return ConfidentialityRequested{};
    case 3:
      return Referred{random() % 2 ? std::optional(ReferralGround::several_units) : std::nullopt};
    case 4: return PublishedByUnit{"https://gialai.gov.vn"};
    case 5: return Published{{"website"}};
    case 6: return PublicationWithdrawn{WithholdingGround::state_secret};
    case 7: return Answered{id_of(number), ""};
    default: return ProgressReported{id_of(number)};
  }
}

/// Nothing is judged: any event may follow any. The first `kept` events are then read from a
/// snapshot.
Case any_case(std::uint64_t seed, std::uint32_t size, std::uint32_t kept = 0) {
  Random random(seed);
  Case c("GL-1");
  for (std::uint32_t n = 1; n <= size; ++n) {
    if (n > 1 && n == kept + 1) c = read_snapshot(write_snapshot(c));
    Event e{id_of(n), {}, {}, {random() % 2 ? Role::operator_ : Role::head, "", ""}, {}};
    e.data = any_data(random, n);
    State s = c.state();
    s.events = n;
    if (e.kind() == Kind::answered) s.answered_by = n;
    if (random() % 8 == 0) ++s.promises;
    if (random() % 8 == 0) ++s.returns;
    if (random() % 8 == 0) s.brought_by = n;
    c = CaseEntries::with(std::move(c), std::move(e), s);
  }
  return c;
}

bool is_on_result(const Case& c, std::uint32_t seq) {
  const Event& e = c.event(seq);
  const std::uint32_t answer = c.state_after(seq).answered_by;
  const auto* corrected = std::get_if<Corrected>(&e.data);
  return e.kind() == Kind::published || e.kind() == Kind::answered ||
         (e.kind() == Kind::publication_withdrawn && e.actor.role == Role::operator_) ||
         (corrected != nullptr && answer != 0 && corrected->field == "result" &&
          corrected->event == c.event(answer).id);
}

bool is_on_unit_record(const Case& c, std::uint32_t seq) {
  const State before = seq == 1 ? State{} : c.state_after(seq - 1);
  const State& s = c.state_after(seq);
  return s.returns > before.returns ||
         (s.brought_by == before.brought_by && s.promises > before.promises);
}

bool has(const Case& c, std::uint32_t seq, Trait trait) {
  const Event& e = c.event(seq);
  switch (trait) {
    case Trait::asks_for_privacy: return e.kind() == Kind::confidentiality_requested;
    case Trait::names_ground:
      return e.kind() == Kind::referred && std::get<Referred>(e.data).ground;
    case Trait::on_unit_portal: return e.kind() == Kind::published_by_unit;
    case Trait::on_unit_record: return is_on_unit_record(c, seq);
    case Trait::on_result: return is_on_result(c, seq);
  }
  return false;
}

Data put_right(const Case& c, std::uint32_t seq) {
  Data data = c.event(seq).data;
  for (const Event* e : c.events())
    if (const auto* corrected = std::get_if<Corrected>(&e->data))
      if (corrected->event == c.event(seq).id)
        workflow::set_field(data, corrected->field, corrected->value);
  return data;
}

void check_traits(const Case& c) {
  for (const Trait trait : workflow::kTraits) {
    std::uint32_t newest = 0;
    for (std::uint32_t seq = 1; seq <= c.size(); ++seq) {
      if (has(c, seq, trait)) newest = seq;
      CAPTURE(c.size());
      CAPTURE(seq);
      CHECK(CaseEntries::newest(c, trait, seq) == newest);
    }
  }
  CHECK(CaseEntries::newest(c, Trait::on_result, 0) == 0);
}

void check_words(const Case& c) {
  for (std::uint32_t seq = 1; seq <= c.size(); ++seq) {
    CAPTURE(c.size());
    CAPTURE(seq);
    CHECK(c.effective(seq) == put_right(c, seq));
    CHECK(c.find(id_of(seq)) == seq);
  }
  CHECK(c.find("e0") == 0);
  CHECK(c.find(id_of(static_cast<std::uint64_t>(c.size()) + 1)) == 0);
}

}  // namespace

TEST_CASE("case: the newest event of a kind is found among any number of events") {
  for (const std::uint32_t size : {1u, 2u, 30u, 31u, 32u, 127u, 400u}) {
    for (const std::uint32_t kept : {0u, 1u, 2u, 31u, 33u, 64u, 65u, 129u, 399u})
      if (kept < size) check_traits(any_case(size, size, kept));
  }
}

TEST_CASE("case: an event says what all corrections of it make of it, those before it as well") {
  for (const std::uint32_t size : {1u, 31u, 33u, 300u}) {
    for (const std::uint32_t kept : {0u, 1u, 2u, 31u, 64u, 200u, 299u})
      if (kept < size) check_words(any_case(size + 1000, size, kept));
  }
}
