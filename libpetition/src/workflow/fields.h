// The data fields of every kind of event, named as in records, in one table: whoever reads, writes,
// checks or corrects events visits the fields here, so that a new field is added once.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

#include "petition/event.h"
#include "words/tables.h"

namespace petition::workflow {

/// Whether a `corrected` event may put the field right. Times, levels, units, references and
/// ratings stay as recorded: each is changed by an act of its own, or never.
enum class Fix : bool { fixed = false, free = true };

template <class D, class T>
concept MaybeConst = std::same_as<std::remove_const_t<D>, T>;

// Each calls `f(name, value, fix)` once per field, in the order in which records are written. A dot
// in the name leads into a nested object.

void visit_fields(MaybeConst<Received> auto& d, auto&& f) {
  f("channel", d.channel, Fix::free);
  f("topic", d.topic, Fix::free);
  f("content", d.content, Fix::free);
  f("language", d.language, Fix::free);
  f("content_clear", d.content_clear, Fix::free);
  f("matter", d.matter, Fix::free);
  f("petitioner.name", d.petitioner.name, Fix::free);
  f("petitioner.address", d.petitioner.address, Fix::free);
  f("petitioner.phone", d.petitioner.phone, Fix::free);
  f("petitioner.email", d.petitioner.email, Fix::free);
  f("recording", d.recording, Fix::free);
  f("confidential", d.confidential, Fix::free);
  f("state_secret", d.state_secret, Fix::free);
  f("case_class", d.case_class, Fix::free);
  f("exclusion", d.exclusion, Fix::free);
}
void visit_fields(MaybeConst<Declined> auto& d, auto&& f) {
  f("reasons", d.reasons, Fix::free);
  f("explanation", d.explanation, Fix::free);
  f("guidance", d.guidance, Fix::free);
}
void visit_fields(MaybeConst<Answered> auto& d, auto&& f) {
  f("result", d.result, Fix::free);
  f("signed_document", d.signed_document, Fix::free);
}
void visit_fields(MaybeConst<Forwarded> auto& d, auto&& f) { f("unit", d.unit, Fix::fixed); }
void visit_fields(MaybeConst<Appointed> auto& d, auto&& f) { f("due_at", d.due_at, Fix::fixed); }
void visit_fields(MaybeConst<Rescheduled> auto& d, auto&& f) {
  f("due_at", d.due_at, Fix::fixed);
  f("reason", d.reason, Fix::free);
}
void visit_fields(MaybeConst<NotCompetent> auto& d, auto&& f) { f("reason", d.reason, Fix::free); }
void visit_fields(MaybeConst<Referred> auto& d, auto&& f) { f("ground", d.ground, Fix::free); }
void visit_fields(MaybeConst<Assigned> auto& d, auto&& f) {
  f("unit", d.unit, Fix::fixed);
  f("coordinating", d.coordinating, Fix::fixed);
}
void visit_fields(MaybeConst<ProgressReported> auto& d, auto&& f) { f("text", d.text, Fix::free); }
void visit_fields(MaybeConst<Notified> auto& d, auto&& f) {
  f("notice", d.notice, Fix::fixed);
  f("channel", d.channel, Fix::free);
}
void visit_fields(MaybeConst<Published> auto& d, auto&& f) { f("channels", d.channels, Fix::free); }
void visit_fields(MaybeConst<Withheld> auto& d, auto&& f) { f("ground", d.ground, Fix::free); }
void visit_fields(MaybeConst<PublicationWithdrawn> auto& d, auto&& f) {
  f("ground", d.ground, Fix::free);
}
void visit_fields(MaybeConst<PublishedByUnit> auto& d, auto&& f) { f("url", d.url, Fix::free); }
void visit_fields(MaybeConst<ConfidentialityRequested> auto&, auto&&) {}
void visit_fields(MaybeConst<Rated> auto& d, auto&& f) {
  f("rating", d.rating, Fix::fixed);
  f("reason", d.reason, Fix::free);
}
void visit_fields(MaybeConst<Commented> auto& d, auto&& f) { f("text", d.text, Fix::free); }
void visit_fields(MaybeConst<Corrected> auto& d, auto&& f) {
  f("event", d.event, Fix::fixed);
  f("field", d.field, Fix::fixed);
  f("value", d.value, Fix::fixed);
  f("reason", d.reason, Fix::fixed);
}
void visit_fields(MaybeConst<Lapsed> auto& d, auto&& f) {
  f("level", d.level, Fix::fixed);
  f("due_at", d.due_at, Fix::fixed);
}
void visit_fields(MaybeConst<Escalated> auto& d, auto&& f) {
  f("from", d.from, Fix::fixed);
  f("to", d.to, Fix::fixed);
}
void visit_fields(MaybeConst<Reminded> auto& d, auto&& f) { f("due_at", d.due_at, Fix::fixed); }
void visit_fields(MaybeConst<RegulationChanged> auto& d, auto&& f) {
  f("regulation", d.regulation, Fix::fixed);
  f("version", d.version, Fix::fixed);
  f("reason", d.reason, Fix::free);
}
void visit_fields(MaybeConst<CalendarChanged> auto& d, auto&& f) {
  f("calendar", d.calendar, Fix::fixed);
  f("version", d.version, Fix::fixed);
  f("reason", d.reason, Fix::free);
}
void visit_fields(MaybeConst<Recalled> auto& d, auto&& f) { f("reason", d.reason, Fix::free); }
void visit_fields(MaybeConst<Withdrawn> auto& d, auto&& f) { f("reason", d.reason, Fix::free); }
void visit_fields(MaybeConst<Urged> auto& d, auto&& f) { f("text", d.text, Fix::free); }

static_assert(std::variant_size_v<Data> + 1 == wording::kNumbers<Kind>,
              "each kind of event has its data");

/// The fields of whatever kind `data` holds.
void visit_fields(MaybeConst<Data> auto& data, auto&& f) {
  std::visit([&f](auto& d) { visit_fields(d, f); }, data);
}

/// The data of a kind with nothing filled in.
Data blank(Kind kind);

/// How an attempt to correct a field ended.
enum class FieldFix { ok, unknown_field, fixed_field, invalid_value };

/// Sets the field at `path`, as in `petitioner.phone`, as a `corrected` event asks: texts from
/// text, enumerations from their names, flags from true or false; lists cannot be set. Leaves
/// `data` as it was unless the answer is `ok`.
FieldFix set_field(Data& data, std::string_view path, const std::variant<std::string, bool>& value);

}  // namespace petition::workflow
