// Writes events and records in canonical form: one line, keys in the order of the layout, absent
// texts, empty lists and flags that say no left out.
#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "petition/error.h"
#include "petition/record.h"
#include "petition/seal.h"
#include "record/commitments.h"
#include "record/law_writer.h"
#include "record/layout.h"
#include "record/sealed.h"
#include "record/takeable.h"
#include "text/json_line.h"
#include "workflow/fields.h"
#include "workflow/malformed.h"

namespace petition {
namespace record {

using text::JsonLine;
using text::Members;
namespace {

/// What stands beside an event in a record or a row.
struct Beside {
  std::size_t seq = 0;            ///< 0: not numbered
  const JudgedBy* law = nullptr;  ///< null: none
  std::string_view case_id = {};  ///< empty: none
  std::span<const CommittedText> committed = {};
  bool open = true;  ///< with the texts that were committed, and their salts
};

class EventWriter {
 public:
  EventWriter(std::int32_t utc_offset_s, Members order)
      : utc_offset_s_(utc_offset_s), order_(order) {
    constexpr std::int32_t kDay_s = 86400;
    if (utc_offset_s <= -kDay_s || utc_offset_s >= kDay_s || utc_offset_s % 60 != 0)
      throw Error(ErrorCode::invalid_argument,
                  fmt::format("an offset of {} s cannot be written; it must be whole minutes and "
                              "less than a day",
                              utc_offset_s),
                  "utc_offset_s");
  }

  std::string write(const Event& event, const Beside& beside = {}) const {
    workflow::check_event(event);
    JsonLine out(utc_offset_s_, order_);
    out.object([&] {
      out.put("id", event.id);
      if (beside.seq != 0) out.put("seq", beside.seq);
      out.put("kind", event.kind());
      out.put("occurred_at", event.occurred_at);
      out.put("recorded_at", event.recorded_at);
      out.put_object("actor", [&] { write_actor(out, event.actor, beside.committed); });
      out.put_object("data", [&] { write_data(out, event.data, beside.committed); });
      if (!beside.committed.empty()) write_committed(out, event, beside);
      if (beside.law != nullptr) write_law(out, *beside.law);
      if (!beside.case_id.empty()) out.put("case", beside.case_id);
    });
    return std::move(out).take();
  }

 private:
  using Commitments = std::span<const CommittedText>;

  static void write_actor(JsonLine& out, const Actor& actor, Commitments committed) {
    const auto put = [&](std::string_view key, std::string_view path, const std::string& text) {
      if (!text.empty() && find_commitment(committed, path) == nullptr) out.put(key, text);
    };
    out.put("role", actor.role);
    put("unit", "actor.unit", actor.unit);
    put("name", "actor.name", actor.name);
    put("recorded_by", "actor.recorded_by", actor.recorded_by);
  }

  static void write_data(JsonLine& out, const Data& data, Commitments committed) {
    std::string_view inside;  // the object that the last field stands in
    workflow::visit_fields(data, [&](std::string_view field, const auto& value, workflow::Fix) {
      using T = std::remove_cvref_t<decltype(value)>;
      if (value == T{} && !is_required<T>(field)) return;
      if (!committed.empty() && find_commitment(committed, fmt::format("data.{}", field))) return;
      const auto [head, tail] = split(field);
      step(out, inside, tail.empty() ? std::string_view{} : head);
      out.key(tail.empty() ? head : tail);
      write_value(out, value);
    });
    step(out, inside, {});
  }

  static void write_committed(JsonLine& out, const Event& event, const Beside& beside) {
    out.put_object("committed", [&] {
      each_takeable(event, [&](const Takeable<const std::string>& text) {
        const CommittedText* by = find_commitment(beside.committed, text.path);
        if (by == nullptr) return;
        out.put_object(by->field, [&] {
          out.put("digest", by->digest);
          if (!by->given) out.put("given", false);
          if (by->salt.empty() || !beside.open) return;
          out.put("salt", by->salt);
          out.put("value", text.text);
        });
      });
    });
  }

  /// Leaves one object within the data for another; an empty name is none.
  static void step(JsonLine& out, std::string_view& inside, std::string_view next) {
    if (inside == next) return;
    if (!inside.empty()) out.end_object();
    if (!next.empty()) {
      out.key(next);
      out.begin_object();
    }
    inside = next;
  }

  template <class T>
  static void write_value(JsonLine& out, const T& value) {
    out.value(value);
  }
  template <class T>
  static void write_value(JsonLine& out, const std::optional<T>& value) {
    out.value(*value);
  }
  static void write_value(JsonLine& out, const std::variant<std::string, bool>& value) {
    std::visit([&](const auto& v) { out.value(v); }, value);
  }
  template <class T>
  static void write_value(JsonLine& out, const std::vector<T>& list) {
    out.list(list, [&](const T& entry) { out.value(entry); });
  }

  std::int32_t utc_offset_s_;
  Members order_;
};

/// Words of these tables came after the first schema.
constexpr bool is_newer(ReferralGround ground) {
  return ground > ReferralGround::unit_not_competent;
}
constexpr bool is_newer(DeclineReason reason) { return reason > DeclineReason::state_secret; }
bool is_newer(const auto&) { return false; }
template <class T>
bool is_newer(const std::optional<T>& value) {
  return value && is_newer(*value);
}
template <class T>
bool is_newer(const std::vector<T>& list) {
  return std::ranges::any_of(list, [](const T& entry) { return is_newer(entry); });
}

bool is_newer(const Event& event) {
  bool found = event.kind() > Kind::calendar_changed || event.actor.role > Role::system ||
               !event.actor.recorded_by.empty();
  workflow::visit_fields(event.data, [&](std::string_view, const auto& value, workflow::Fix) {
    found = found || is_newer(value);
  });
  return found;
}

/// Whether it was read from a schema that told ids at most.
bool is_older(const Record& record) {
  return record.laws.empty() || record.laws.front().regulation.hash.empty();
}

/// The oldest schema that can say a record of before.
int older_schema(const Record& record) {
  return std::ranges::any_of(record.events, [](const Event& e) { return is_newer(e); }) ? 2 : 1;
}

/// The oldest schema that can say a record with its law.
int newer_schema(const Record& record) { return record.committed ? 4 : 3; }

/// Refuses what no record says: laws without their versions and hashes, or in no order.
void check_laws(const Record& record) {
  const Judges& laws = record.laws;
  for (std::size_t i = 0; i < laws.size(); ++i) {
    const bool exact = !laws[i].regulation.hash.empty() && !laws[i].calendar.hash.empty();
    const bool older = laws.size() == 1 && laws[i].regulation.hash.empty() &&
                       laws[i].calendar.hash.empty() && laws[i].regulation.version.empty() &&
                       laws[i].calendar.version.empty();
    if (!exact && !older)
      throw Error(ErrorCode::invalid_value,
                  "a law is named by id, version and hash of both regulation and calendar, or by "
                  "their ids alone as a record of before",
                  fmt::format("laws[{}]", i));
    const bool follows = i > 0 && laws[i].after > std::max(laws[i - 1].after, 1u) &&
                         laws[i].after <= record.events.size();
    if (i == 0 ? laws[i].after != 0 : !follows)
      throw Error(ErrorCode::invalid_value,
                  "the first law is there from the start, after 0; each other follows the event "
                  "that moved the case there",
                  fmt::format("laws[{}].after", i));
  }
}

/// The law that the event at `index` brought about; null: none.
const JudgedBy* law_after(const Record& record, std::size_t index) {
  if (index == 0) return nullptr;  // what the record starts with
  const auto at = std::ranges::find(record.laws, index + 1, &JudgedBy::after);
  return at == record.laws.end() ? nullptr : &*at;
}

std::string events_of(const Record& record, const EventWriter& writer) {
  std::string out = "[";
  for (std::size_t i = 0; i < record.events.size(); ++i) {
    if (i > 0) out += ',';
    try {
      out += writer.write(
          record.events[i],
          {.seq = i + 1, .law = law_after(record, i), .committed = commitments_of(record, i + 1)});
    } catch (const Error& e) {
      throw Error(e.code(), e.message(), fmt::format("events[{}].{}", i, e.where()));
    }
    if (out.size() > kLongestRecord)
      throw Error(
          ErrorCode::too_large,
          fmt::format("the record would have more than {} bytes and could not be read again",
                      kLongestRecord),
          fmt::format("events[{}]", i));
  }
  return out + "]";
}

/// The digest of each event, where it is sealed.
void write_seals(JsonLine& out, const Record& record) {
  if (record.seals.empty()) return;
  if (const auto at = broken_at(record, record.seals))
    throw Error(ErrorCode::broken_seal, "the event is not what was sealed; seal the record anew",
                fmt::format("events[{}]", *at));
  out.put_list("seals", record.seals, [&](const std::string& digest) { out.value(digest); });
}

std::string write_older(const Record& record, std::int32_t utc_offset_s) {
  const EventWriter writer(utc_offset_s, Members::as_written);
  JsonLine out;
  out.object([&] {
    out.put("schema", older_schema(record));
    out.put("case", record.case_id);
    if (!record.laws.empty()) {
      const JudgedBy& by = record.laws.front();
      workflow::check_name(by.regulation.id, "regulation");
      workflow::check_name(by.calendar.id, "calendar");
      if (!by.regulation.id.empty()) out.put("regulation", by.regulation.id);
      if (!by.calendar.id.empty()) out.put("calendar", by.calendar.id);
    }
    out.key("events");
    out.raw(events_of(record, writer));
    write_seals(out, record);
  });
  return std::move(out).take();
}

std::string write_newest(const Record& record, std::int32_t utc_offset_s) {
  const EventWriter writer(utc_offset_s, Members::canonical);
  JsonLine out(utc_offset_s, Members::canonical);
  workflow::check_name(record.library, "library");
  out.object([&] {
    out.put("case", record.case_id);
    out.key("events");
    out.raw(events_of(record, writer));
    write_law(out, record.laws.front());
    if (!record.library.empty()) out.put("library", record.library);
    out.put("schema", newer_schema(record));
    write_seals(out, record);
  });
  return std::move(out).take();
}

}  // namespace

std::string sealed_head(const Record& record) {
  if (is_older(record)) return record.case_id;
  check_laws(record);
  JsonLine out(kVietnamOffset_s, Members::canonical);
  out.object([&] {
    out.put("case", record.case_id);
    write_law(out, record.laws.front());
    out.put("schema", newer_schema(record));
  });
  return std::move(out).take();
}

std::string sealed_event(const Record& record, std::size_t index) {
  const Event& event = record.events[index];
  if (is_older(record)) return EventWriter(kVietnamOffset_s, Members::as_written).write(event);
  return sealed_event(event, law_after(record, index), commitments_of(record, index + 1));
}

std::string sealed_event(const Event& event, const JudgedBy* law,
                         std::span<const CommittedText> committed) {
  return EventWriter(kVietnamOffset_s, Members::canonical)
      .write(event, {.law = law, .committed = committed, .open = false});
}

}  // namespace record

inline namespace v0 {

std::string write_event(const Event& event, std::int32_t utc_offset_s) {
  return record::EventWriter(utc_offset_s, text::Members::canonical).write(event);
}

std::string write_row(const Case& c, std::uint32_t seq, std::int32_t utc_offset_s) {
  const Event& event = c.event(seq);
  const Judges& laws = c.laws();
  const auto law = std::ranges::find(laws, seq == 1 ? 0 : seq, &JudgedBy::after);
  return record::EventWriter(utc_offset_s, text::Members::canonical)
      .write(event, {.seq = seq, .law = law == laws.end() ? nullptr : &*law, .case_id = c.id()});
}

std::string write_record(const Record& record, std::int32_t utc_offset_s) {
  workflow::check_id(record.case_id, "case");
  record::check_laws(record);
  record::check_commitments(record);
  return record::is_older(record) ? record::write_older(record, utc_offset_s)
                                  : record::write_newest(record, utc_offset_s);
}

}  // namespace v0
}  // namespace petition
