// Correcting one field: what may be put right, and that nothing else changes.
#include <doctest/doctest.h>

#include <set>

#include "unit/record/samples.h"
#include "workflow/fields.h"

using namespace petition;
using namespace petition_samples;
using workflow::FieldFix;
using workflow::set_field;

namespace {

using Value = std::variant<std::string, bool>;

/// The fields of all kinds that may be corrected, as `received.topic`.
std::set<std::string> free_fields() {
  std::set<std::string> free;
  for (const Data& data : full_data()) {
    const std::string kind(name(event_of(data).kind()));
    workflow::visit_fields(data, [&](std::string_view field, const auto&, workflow::Fix fix) {
      if (fix == workflow::Fix::free) free.insert(kind + "." + std::string(field));
    });
  }
  return free;
}

}  // namespace

TEST_CASE("what may be corrected is decided field by field") {
  CHECK(free_fields() == std::set<std::string>{"received.channel",
                                               "received.topic",
                                               "received.content",
                                               "received.language",
                                               "received.content_clear",
                                               "received.matter",
                                               "received.petitioner.name",
                                               "received.petitioner.address",
                                               "received.petitioner.phone",
                                               "received.petitioner.email",
                                               "received.recording",
                                               "received.confidential",
                                               "received.state_secret",
                                               "received.case_class",
                                               "received.exclusion",
                                               "declined.reasons",
                                               "declined.explanation",
                                               "declined.guidance",
                                               "answered.result",
                                               "answered.signed_document",
                                               "rescheduled.reason",
                                               "not_competent.reason",
                                               "referred.ground",
                                               "progress_reported.text",
                                               "notified.channel",
                                               "published.channels",
                                               "withheld.ground",
                                               "publication_withdrawn.ground",
                                               "published_by_unit.url",
                                               "rated.reason",
                                               "commented.text",
                                               "regulation_changed.reason",
                                               "calendar_changed.reason",
                                               "recalled.reason",
                                               "withdrawn.reason",
                                               "urged.text"});
}

TEST_CASE("a field takes a value of its own type") {
  Data data = full_data()[0];
  Received expected = std::get<Received>(data);
  expected.petitioner.phone = "0905000111";
  expected.confidential = false;
  expected.matter = Matter::legal_guidance;
  CHECK(set_field(data, "petitioner.phone", std::string("0905000111")) == FieldFix::ok);
  CHECK(set_field(data, "confidential", false) == FieldFix::ok);
  CHECK(set_field(data, "matter", std::string("legal_guidance")) == FieldFix::ok);
  CHECK(data == Data{expected});

  Data referred = Referred{};
  CHECK(set_field(referred, "ground", std::string("several_units")) == FieldFix::ok);
  CHECK(referred == Data{Referred{ReferralGround::several_units}});
}

TEST_CASE("whatever cannot be set leaves the data as they were") {
  const auto check = [](const Data& data, std::string_view path, const Value& value, FieldFix why) {
    CAPTURE(std::string(path));
    Data changed = data;
    CHECK(set_field(changed, path, value) == why);
    CHECK(changed == data);
  };
  const Data received = full_data()[0];
  check(received, "petitioner", std::string("x"), FieldFix::unknown_field);
  check(received, "phone", std::string("x"), FieldFix::unknown_field);
  check(received, "", std::string("x"), FieldFix::unknown_field);
  check(received, "petitioner.phone.", std::string("x"), FieldFix::unknown_field);
  check(received, "topic", true, FieldFix::invalid_value);
  check(received, "confidential", std::string("true"), FieldFix::invalid_value);
  check(received, "matter", std::string("Petition"), FieldFix::invalid_value);
  check(received, "matter", true, FieldFix::invalid_value);
  check(Declined{{DeclineReason::unclear}, {}, {}}, "reasons", std::string("unclear"),
        FieldFix::invalid_value);
  check(Published{{"zalo"}}, "channels", std::string("zalo"), FieldFix::invalid_value);
  check(Withheld{}, "ground", std::string("other"), FieldFix::invalid_value);
  check(Withheld{}, "ground", false, FieldFix::invalid_value);
}

TEST_CASE("times, levels, units, references and ratings are fixed") {
  for (const Data& data : full_data()) {
    workflow::visit_fields(data, [&](std::string_view field, const auto&, workflow::Fix fix) {
      if (fix == workflow::Fix::free) return;
      for (const Value& value : {Value{std::string("x")}, Value{true}}) {
        Data changed = data;
        CAPTURE(std::string(field));
        CHECK(set_field(changed, field, value) == FieldFix::fixed_field);
        CHECK(changed == data);
      }
    });
  }
}
