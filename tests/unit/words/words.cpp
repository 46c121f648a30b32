// Whoever adds a kind of event, a word or a reading is led from place to place by the compiler.
// What it cannot see, other languages and data, is held together here.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "petition/petition.hpp"
#include "regulation/readings.h"
#include "regulation/table.h"
#include "verification/acts.h"
#include "workflow/fields.h"
#include "workflow/refusal_text.h"

using namespace petition;

namespace {

std::string text_of(const std::string& path) {
  std::ifstream file{PETITION_SOURCE_DIR "/" + path};
  REQUIRE(file);
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::string upper(std::string_view name) {
  std::string all(name);
  for (char& c : all)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return all;
}

/// Whether petition.h has a constant, as in `PETITION_ROLE_HEAD = 3`.
bool in_c_header(const std::string& constant) {
  static const std::string header = text_of("libpetition/include/petition/petition.h");
  const auto at = header.find(constant);
  if (at == std::string::npos) return false;
  const char next = header[at + constant.size()];
  return next < '0' || next > '9';
}

/// The body of a class of words in the stub of the Python package.
std::string python_class(const std::string& name) {
  const std::string stub = text_of("bindings/python/petition/words.pyi");
  const auto start = stub.find("\nclass " + name + "(Word):");
  REQUIRE(start != std::string::npos);
  return stub.substr(start, stub.find("\nclass ", start + 1) - start);
}

template <class E>
void known_in_python(const std::string& type) {
  const std::string python = python_class(type);
  for (const Word<E>& word : words<E>()) {
    CAPTURE(word.name);
    CHECK_FALSE(word.vi.empty());
    CHECK_FALSE(word.en.empty());
    const std::string member = upper(word.name) + " = \"" + std::string(word.name) + "\"";
    CHECK(python.find("\n    " + member) != std::string::npos);
  }
}

template <class E>
void known(const std::string& prefix, const std::string& type) {
  CAPTURE(type);
  known_in_python<E>(type);
  for (const Word<E>& word : words<E>()) {
    const std::string constant = "PETITION_" + prefix + "_" + upper(word.name) + " = " +
                                 std::to_string(static_cast<int>(word.value));
    CAPTURE(constant);
    CHECK(in_c_header(constant));
  }
}

template <std::size_t... I>
Data blank(std::size_t kind, std::index_sequence<I...>) {
  Data data;
  ((I == kind ? void(data.emplace<I>()) : void()), ...);
  return data;
}

/// Some data of a kind.
Data blank(Kind kind) {
  return blank(static_cast<std::size_t>(kind) - 1,
               std::make_index_sequence<std::variant_size_v<Data>>{});
}

std::set<Kind> kinds_explored() {
  std::set<Kind> kinds;
  const Engine engine = Engine::builtin();
  const Instant now = parse_instant("2021-05-04T08:00:00Z");
  for (const Event& e : verification::acts(engine, Case("new"), now)) kinds.insert(e.kind());
  return kinds;
}

}  // namespace

TEST_CASE("words: C and Python have each word under its name and number") {
  known<Role>("ROLE", "Role");
  known<Kind>("KIND", "Kind");
  known<Position>("POSITION", "Position");
  known<Commitment>("COMMITMENT", "Commitment");
  known<Publication>("PUBLICATION", "Publication");
  known<Matter>("MATTER", "Matter");
  known<DeclineReason>("DECLINE_REASON", "DeclineReason");
  known<ReferralGround>("REFERRAL_GROUND", "ReferralGround");
  known<WithholdingGround>("WITHHOLDING_GROUND", "WithholdingGround");
  known<ClockStart>("CLOCK_START", "ClockStart");
  known<Period>("PERIOD", "Period");
  known<petition::Outcome>("OUTCOME", "Outcome");
  known<Owed>("OWED", "Owed");
  known<Fate>("FATE", "Fate");
  known<Standing>("STANDING", "Standing");
  known<NoticeKind>("NOTICE_KIND", "NoticeKind");
  known<NoticeChannel>("NOTICE_CHANNEL", "NoticeChannel");
  known<RefusalCode>("REFUSAL", "RefusalCode");
  known<DeviationKind>("DEVIATION", "DeviationKind");
  known<Oversight>("OVERSIGHT", "Oversight");
  known<AuditScope>("AUDIT_SCOPE", "AuditScope");
  known<OverdueVerdict>("OVERDUE_VERDICT", "OverdueVerdict");
  known<Aspect>("ASPECT", "Aspect");
  known<Claim>("CLAIM", "Claim");
  known<Knowledge>("KNOWLEDGE", "Knowledge");
  known<DayKind>("DAY_KIND", "DayKind");
  known<Why>("STRETCH", "Why");
  known<Closing>("CLOSING", "Closing");
  known<Mark>("MARK", "Mark");
  known<Variable>("VARIABLE", "Variable");
  known_in_python<ChannelGroup>("ChannelGroup");  // in C it is told as JSON only
}

TEST_CASE("words: a number and a name find their word") {
  for (const Word<Kind>& kind : words<Kind>()) {
    CHECK(name(kind.value) == kind.name);
    CHECK(from_name<Kind>(kind.name) == kind.value);
  }
  CHECK(name(Reading::lapse_of_agreed_time) == "I-5");
  CHECK(from_name<Mark>("check") == Mark::check);
  CHECK_FALSE(from_name<Kind>("lost"));
}

TEST_CASE("words: each kind of event has data, clauses and a role, and is explored") {
  const std::string python = text_of("bindings/python/petition/events.py");
  const Regulation regulation = Regulation::builtin();
  const std::set<Kind> explored = kinds_explored();
  for (const Word<Kind>& kind : words<Kind>()) {
    CAPTURE(kind.name);
    CHECK(Event{"e", {}, {}, {}, blank(kind.value)}.kind() == kind.value);
    CHECK(explored.contains(kind.value));
    CHECK(python.find(" = Kind." + upper(kind.name) + "\n") != std::string::npos);
    bool anybody = false;
    for (const Word<Role>& role : words<Role>()) {
      if (!regulation::rules_of(regulation).has_role(kind.value, role.value)) continue;
      anybody = true;
      CHECK(regulation.citations(kind.value, role.value).size() != 0);
    }
    CHECK(anybody);
  }
}

TEST_CASE("words: each field of the data of an event has a name of its own") {
  for (const Word<Kind>& kind : words<Kind>()) {
    std::set<std::string_view> names;
    std::size_t fields = 0;
    const Data data = blank(kind.value);
    workflow::visit_fields(data, [&](std::string_view field, const auto&, workflow::Fix) {
      names.insert(field);
      ++fields;
    });
    CAPTURE(kind.name);
    CHECK(names.size() == fields);
    CHECK((fields != 0 || kind.value == Kind::confidentiality_requested));
  }
}

TEST_CASE("words: each refusal says what was required and what would be lawful") {
  for (const Word<RefusalCode>& code : words<RefusalCode>()) {
    CAPTURE(code.name);
    const workflow::RefusalWords said = workflow::refusal_words(code.value);
    for (const std::string_view text :
         {said.required_vi, said.required_en, said.lawful_vi, said.lawful_en})
      CHECK_FALSE(text.empty());
  }
}

TEST_CASE("words: each reading has choices, is told in the header, and something rests on it") {
  const std::string header = text_of("libpetition/include/petition/regulation.h");
  ReadingSet relied_on;
  for (const Word<Kind>& kind : words<Kind>())
    relied_on = relied_on | regulation::readings_of(kind.value);
  for (const Word<RefusalCode>& code : words<RefusalCode>())
    relied_on = relied_on | regulation::readings_of(code.value);
  for (const Word<Owed>& owed : words<Owed>())
    relied_on = relied_on | regulation::readings_of(owed.value);
  for (const Word<Reading>& reading : words<Reading>()) {
    const std::string id(reading.name);
    CAPTURE(id);
    CHECK(id == "I-" + std::to_string(static_cast<int>(reading.value)));
    CHECK_FALSE(regulation::open_point(reading.value).clauses.empty());
    CHECK_FALSE(regulation::open_point(reading.value).choices.empty());
    CHECK(relied_on.contains(reading.value));
    const auto told = header.find("/// - " + id + ", ");
    CHECK(told != std::string::npos);
    for (const regulation::ChoiceWords& choice : regulation::open_point(reading.value).choices)
      if (choice.value != "limit")
        CHECK(header.find("`" + std::string(choice.value) + "`", told) != std::string::npos);
  }
}
