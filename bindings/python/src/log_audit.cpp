// The audit of a log: columns of events in, columns of what is found out. Cases are audited side by
// side; what is found does not depend on how many at a time.
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <tuple>
#include <vector>

#include "audit/examination.h"
#include "bind.h"
#include "casts.h"
#include "columns.h"
#include "record/event_reader.h"
#include "record/judges.h"
#include "words/read_word.h"
#include "workflow/law.h"

namespace petition::python {

namespace {

// -- in -------------------------------------------------------------------------------------------

/// What an event is called that the log gives no id: by its place in it.
std::string called(std::int64_t file, std::int64_t row, std::size_t number) {
  return std::to_string(file) + ':' + std::to_string(row) + ':' + std::to_string(number);
}

/// Some cases of a log: their marks, and their events, those of a case in a row.
struct Batch {
  Texts cases;
  Numbers first;   ///< of each case, its first event; then how many events there are
  Numbers marked;  ///< 1, 0, or -1 where the log marks nothing
  Numbers marked_due;
  Texts id, kind, role, unit, name, recorded_by, data;
  Numbers occurred_at, recorded_at, file, row;
  Numbers named;  ///< the place in the registry of what a case names; -1: it names none

  std::size_t size() const { return cases.size(); }

  std::string case_id(std::size_t i) const { return std::string(cases[i]); }

  /// The events of a case, in room that is given.
  std::span<const Event> events(std::size_t i, std::vector<Event>& room) const {
    const auto from = static_cast<std::size_t>(first.data()[i]);
    const auto count = static_cast<std::size_t>(first.data()[i + 1]) - from;
    if (room.size() < count) room.resize(count);
    for (std::size_t n = 0; n < count; ++n) fill(room[n], from + n, n + 1);
    return std::span(room).first(count);
  }

  void fill(Event& e, std::size_t at, std::size_t number) const {
    e.id = id[at];
    if (e.id.empty()) e.id = called(file.data()[at], row.data()[at], number);
    e.occurred_at = Instant{ClockTime{occurred_at.data()[at]}};
    e.recorded_at = Instant{ClockTime{recorded_at.data()[at]}};
    e.actor.role = wording::read_word<Role>(role[at]);
    e.actor.unit = unit[at];
    e.actor.name = name[at];
    e.actor.recorded_by = recorded_by[at];
    e.data = record::data_of(wording::read_word<Kind>(kind[at]), data[at]);
  }

  std::optional<OverdueMark> mark(std::size_t i) const {
    if (marked.data()[i] < 0) return std::nullopt;
    return OverdueMark{marked.data()[i] != 0, Instant{ClockTime{marked_due.data()[i]}}};
  }

  const Engine& judge(const Engine& engine, std::size_t, std::span<const Event>, Instant) const {
    return engine;
  }
  const Engine& judge(const Registry& registry, std::size_t i, std::span<const Event> events,
                      Instant at) const {
    const std::int64_t place = named.data()[i];
    if (place >= 0) return registry.engines()[static_cast<std::size_t>(place)];
    return registry.in_force(events.empty() ? at : events.front().occurred_at);
  }
};

/// Records as they are.
struct Records {
  std::vector<const Record*> records;
  std::size_t size() const { return records.size(); }
  const std::string& case_id(std::size_t i) const { return records[i]->case_id; }
  std::span<const Event> events(std::size_t i, std::vector<Event>&) const {
    return records[i]->events;
  }
  std::optional<OverdueMark> mark(std::size_t) const { return std::nullopt; }
  const Engine& judge(const Engine& engine, std::size_t i, std::span<const Event>, Instant) const {
    record::check_laws(engine, *records[i]);
    return engine;
  }
  const Engine& judge(const Registry& registry, std::size_t i, std::span<const Event>,
                      Instant at) const {
    return record::engine_of(registry, *records[i], at);
  }
};

// -- out ------------------------------------------------------------------------------------------

/// What was found in some cases: rows as the schemas of `petition.oversight` have them.
struct Found {
  static constexpr std::size_t kFinding = 22;
  static constexpr std::size_t kCase = 21;
  static constexpr std::size_t kStay = 13;

  Table findings{kFinding};
  Table cases{kCase};
  Table stays{kStay};
  /// Of each case, the place of what judges it as it stands.
  std::vector<std::int64_t> judges;
  /// The indexes of the cases that cannot be judged; where in each, and why.
  std::vector<std::tuple<std::size_t, std::string, std::string>> failed;

  void append(const Found& other) {
    findings.append(other.findings);
    cases.append(other.cases);
    stays.append(other.stays);
    judges.insert(judges.end(), other.judges.begin(), other.judges.end());
    failed.insert(failed.end(), other.failed.begin(), other.failed.end());
  }
};

bool is_closed(Position p) {
  return p == Position::answered || p == Position::declined || p == Position::withdrawn;
}

/// Writes what an audit found.
class Writer {
 public:
  Writer(Instant at, const AuditOptions& options) : at_(at), options_(options) {}

  void write(Found& to, const Engine& engine, const std::string& case_id,
             std::span<const Event> events, std::optional<OverdueMark> mark, auditing::Room& room) {
    AuditOptions options = options_;
    options.mark = mark;
    const auditing::Examination found(engine, case_id, events, at_, options, room);
    const WorkingTime working = working_of(found.calendar(), found.summary);
    if (found.tells_slips()) tells_slips_ = true;
    for (std::size_t i = 0; i < found.deviations.size(); ++i)
      write_finding(to.findings, engine, case_id, i, found);
    write_case(to.cases, found.summary, working);
    const Case& c = found.judged();
    const Law law = Law::of(engine).that_judged(c, c.state());
    to.judges.push_back(static_cast<std::int64_t>(law.own_regulation * law.laws->calendars.size()) +
                        law.own_calendar);
    for (std::size_t i = 0; i < found.summary.levels.size(); ++i)
      write_stay(to.stays, case_id, i, found.summary.levels[i]);
  }

  /// Whether any case shows a message about a slip as sent.
  bool tells_slips() const { return tells_slips_; }

 private:
  static Instant closed_at(const CaseSummary& s) {
    return is_closed(s.position) && !s.levels.empty() ? s.levels.back().until : kNever;
  }

  WorkingTime working_of(const Calendar& calendar, const CaseSummary& s) const {
    if (s.received_at == kNever) return {};
    const Instant closed = closed_at(s);
    const Instant until = std::max(s.received_at, closed == kNever ? at_ : closed);
    return calendar.between(s.received_at, until);
  }

  /// That a finding is supervised holds of all, and is not written.
  static void write_finding(Table& to, const Engine& engine, std::string_view case_id,
                            std::size_t number, const auditing::Examination& found) {
    const Deviation& d = found.deviations[number];
    const Regulation& regulation = engine.regulations()[d.regulation];
    const auditing::Words said = found.words(number);
    const Citations& supervision = regulation.citations(Oversight::supervision);
    to.text(case_id).number(static_cast<std::int64_t>(number));
    to.word(d.kind).word(d.owed).word(d.refusal).word(d.scope).word(d.role);
    to.text(d.unit).word(d.level).text(regulation.id());
    to.list(d.citations, [&](auto add, std::uint16_t clause) {
      if (std::ranges::find(supervision, clause) == supervision.end())
        add(regulation.clauses()[clause].id);
    });
    to.list(words<Reading>(), [&](auto add, const Word<Reading>& reading) {
      if (d.readings.contains(reading.value))
        add("I-" + std::to_string(static_cast<int>(reading.value)));
    });
    to.time(d.since).time(d.due).time(d.met);
    to.number(d.since == kNever ? kNone : d.by.count_s());
    to.number(d.cause ? static_cast<std::int64_t>(*d.cause) : kNone);
    to.list(d.evidence, [](auto add, const std::string& id) { add(id); });
    to.text(said.text.vi).text(said.text.en).text(said.lawful.vi).text(said.lawful.en);
  }

  static void write_case(Table& to, const CaseSummary& s, WorkingTime working) {
    to.text(s.case_id).time(s.received_at).time(closed_at(s)).word(s.position);
    to.text(s.channel).text(s.topic).text(s.unit).word(s.level).text(s.rating).word(s.publication);
    to.number(s.late > 0).amount(s.late_by).number(s.overdue).word(s.verdict);
    to.number(s.marked ? *s.marked : kNone).time(s.marked_due);
    to.list(s.days, [](auto add, Date day) { add(format_date(day)); });
    to.amount(s.intake).number(s.received_at == kNever ? kNone : working.count_s());
    to.number(s.deviations).number(s.consequences);
  }

  static void write_stay(Table& to, std::string_view case_id, std::size_t number,
                         const LevelResult& stay) {
    to.text(case_id).number(static_cast<std::int64_t>(number));
    to.word(stay.level).text(stay.unit).text(stay.officer).time(stay.since).time(stay.until);
    to.word(stay.ended_by).time(stay.due).time(stay.overdue_since);
    to.amount(stay.late).amount(stay.stayed).number(stay.reschedulings);
  }

  static constexpr std::int64_t kNone = kNever.time_since_epoch().count();

  Instant at_;
  const AuditOptions& options_;
  std::atomic<bool> tells_slips_ = false;
};

// -- side by side ---------------------------------------------------------------------------------

/// Few enough that the threads end together, many enough that taking them costs nothing.
constexpr std::size_t kBlock = 64;

/// Runs `work(block)` for each block; throws what the first of them threw that did.
template <class Work>
void side_by_side(std::size_t blocks, std::size_t threads, Work work) {
  std::atomic<std::size_t> next = 0;
  std::vector<std::exception_ptr> thrown(blocks);
  const auto take = [&] {
    for (std::size_t block = next++; block < blocks; block = next++) try {
        work(block);
      } catch (...) {
        thrown[block] = std::current_exception();
      }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t n = 1; n < std::min(threads, blocks); ++n) others.emplace_back(take);
    take();
  }
  for (const auto& each : thrown)
    if (each) std::rethrow_exception(each);
}

/// `law`: an Engine, which judges all, or a Registry.
template <class LawGiven, class Source>
py::tuple audit_all(const LawGiven& law, const Source& source, Instant at,
                    const AuditOptions& options, std::size_t threads) {
  Writer writer(at, options);
  std::vector<Found> blocks((source.size() + kBlock - 1) / kBlock);
  Found all;
  {
    const py::gil_scoped_release released;
    side_by_side(blocks.size(), threads, [&](std::size_t block) {
      const std::size_t end = std::min(source.size(), (block + 1) * kBlock);
      std::vector<Event> given;
      auditing::Room made;
      for (std::size_t i = block * kBlock; i < end; ++i) try {
          const std::span<const Event> events = source.events(i, given);
          writer.write(blocks[block], source.judge(law, i, events, at), source.case_id(i), events,
                       source.mark(i), made);
        } catch (const Error& error) {
          blocks[block].failed.emplace_back(i, error.where(), error.message());
        }
    });
    for (const Found& block : blocks) all.append(block);
  }
  return py::make_tuple(all.findings.columns(), all.cases.columns(), all.stays.columns(),
                        all.judges, all.failed, writer.tells_slips());
}

/// Texts by column, then numbers by column.
Batch batch_of(const py::tuple& texts, const std::vector<Numbers>& numbers) {
  const auto text = [&](std::size_t i) { return Texts(texts[i]); };
  return {text(0),    numbers[0], numbers[1], numbers[2], text(1), text(2),
          text(3),    text(4),    text(5),    text(6),    text(7), numbers[3],
          numbers[4], numbers[5], numbers[6], numbers[7]};
}

/// The audits of many cases by an Engine or a Registry.
template <class LawGiven>
void bind_audits(py::module_& m) {
  m.def(
      "audit_events",
      [](const LawGiven& law, const py::tuple& texts, const std::vector<Numbers>& numbers,
         Instant at, std::vector<AuditScope> scopes, WorkingTime promptly, std::size_t threads) {
        return audit_all(law, batch_of(texts, numbers), at,
                         {std::move(scopes), promptly, {}, true, false}, threads);
      },
      py::arg("law"), py::arg("texts"), py::arg("numbers"), py::arg("at"), py::arg("scopes"),
      py::arg("promptly"), py::arg("threads"));
  m.def(
      "audit_records",
      [](const LawGiven& law, std::vector<const Record*> records, Instant at,
         std::vector<AuditScope> scopes, WorkingTime promptly, std::size_t threads) {
        return audit_all(law, Records{std::move(records)}, at,
                         {std::move(scopes), promptly, {}, true, false}, threads);
      },
      py::arg("law"), py::arg("records"), py::arg("at"), py::arg("scopes"), py::arg("promptly"),
      py::arg("threads"));
}

}  // namespace

void bind_log_audit(py::module_& m) {
  m.def(
      "records_of_events",
      [](const py::tuple& texts, const std::vector<Numbers>& numbers) {
        const Batch batch = batch_of(texts, numbers);
        std::vector<Record> records;
        std::vector<Event> room;
        for (std::size_t i = 0; i < batch.size(); ++i) {
          const auto events = batch.events(i, room);
          records.push_back(
              {.case_id = batch.case_id(i), .events = {events.begin(), events.end()}});
        }
        return records;
      },
      py::arg("texts"), py::arg("numbers"));
  bind_audits<Engine>(m);
  bind_audits<Registry>(m);
}

}  // namespace petition::python
