// The extension module petition._store: stores of cases. A module of its own, so that the package
// works on a machine without SQLite's shared library, and is as small as it was.
#include "petition/store.h"

#include <memory>
#include <mutex>

#include "bind.h"
#include "casts.h"

namespace petition::python {
namespace {

/// A store that threads of one program may share: they take turns. Its lock is taken only where the
/// interpreter's is not held.
class Shared {
 public:
  Shared(const std::string& url, const Registry& registry)
      : store_(std::make_unique<Store>(Store::open(url, registry))) {}

  void close() {
    const py::gil_scoped_release released;
    const std::lock_guard lock(mutex_);
    store_.reset();
  }

  template <class Use>
  auto use(Use use) {
    const py::gil_scoped_release released;
    const std::lock_guard lock(mutex_);
    if (!store_)
      throw Error(ErrorCode::invalid_argument, "the store is closed; open it again", "store");
    return use(*store_);
  }

 private:
  std::unique_ptr<Store> store_;
  std::mutex mutex_;
};

using Row = std::tuple<std::string, std::uint32_t, Position, std::string, Instant, Instant>;
Row row_of(const StoredCase& c) {
  return {c.case_id, c.events, c.position, c.unit, c.wakeup, c.due};
}
std::vector<Row> rows_of(const std::vector<StoredCase>& cases) {
  std::vector<Row> rows;
  for (const StoredCase& c : cases) rows.push_back(row_of(c));
  return rows;
}

using Count = std::tuple<std::size_t, std::size_t, std::size_t>;
Count count_of(const StoreCount& c) { return {c.cases, c.events, c.notices}; }

using Failure = std::tuple<std::string, std::int32_t, std::string, std::string>;
using Swept = std::tuple<std::size_t, std::size_t, std::size_t, std::size_t, std::vector<Failure>>;
Swept swept_of(const StoreSweep& s) {
  std::vector<Failure> failures;
  for (const SweepFailure& f : s.failures)
    failures.emplace_back(f.case_id, static_cast<std::int32_t>(f.error.code()), f.error.message(),
                          f.error.where());
  return {s.cases, s.events, s.notices, s.retried, failures};
}

void bind_writing(py::class_<Shared>& c) {
  c.def(
      "append",
      [](Shared& s, const std::vector<std::pair<Case, Verdict>>& pairs) {
        std::vector<int> came;
        std::vector<Judgement> judgements;
        for (const auto& [before, verdict] : pairs) judgements.push_back({before, verdict});
        s.use([&](Store& store) {
          for (const Appended each : store.append(judgements))
            came.push_back(static_cast<int>(each));
        });
        return came;
      },
      py::arg("judgements"));
  c.def(
      "append_one",
      [](Shared& s, const Case& before, const Verdict& verdict) {
        return static_cast<int>(s.use([&](Store& store) { return store.append(before, verdict); }));
      },
      py::arg("before"), py::arg("verdict"));
  c.def(
      "submit",
      [](Shared& s, const std::string& id, const Event& event, std::optional<std::size_t> n) {
        return s.use([&](Store& store) { return store.submit(id, event, n); });
      },
      py::arg("case_id"), py::arg("event"), py::arg("expected"));
  c.def(
      "advance",
      [](Shared& s, const std::string& id, Instant now, std::optional<std::size_t> n) {
        return s.use([&](Store& store) { return store.advance(id, now, n); });
      },
      py::arg("case_id"), py::arg("now"), py::arg("expected"));
  c.def(
      "sweep",
      [](Shared& s, Instant now) {
        return s.use([&](Store& store) { return swept_of(store.sweep(now)); });
      },
      py::arg("now"));
  c.def(
      "erase",
      [](Shared& s, const std::string& id, const std::string& field, std::uint32_t event) {
        return s.use([&](Store& store) { return store.erase(id, field, event); });
      },
      py::arg("case_id"), py::arg("field"), py::arg("event"));
  c.def(
      "import_records",
      [](Shared& s, const std::vector<Record>& records) {
        return s.use([&](Store& store) { return store.import(records); });
      },
      py::arg("records"));
}

void bind_reading(py::class_<Shared>& c) {
  c.def(
      "load",
      [](Shared& s, const std::string& id) {
        return s.use([&](Store& store) { return store.load(id); });
      },
      py::arg("case_id"));
  c.def(
      "record",
      [](Shared& s, const std::string& id) {
        return s.use([&](Store& store) { return store.record(id); });
      },
      py::arg("case_id"));
  c.def(
      "find",
      [](Shared& s, std::optional<Position> position, std::optional<std::string> unit,
         Instant due_before, std::string after, std::size_t limit) {
        const CaseFilter filter{position, std::move(unit), due_before, std::move(after), limit};
        return s.use([&](Store& store) { return rows_of(store.find(filter)); });
      },
      py::arg("position"), py::arg("unit"), py::arg("due_before"), py::arg("after"),
      py::arg("limit"));
  c.def(
      "find_one",
      [](Shared& s, const std::string& id) {
        const auto found = s.use([&](Store& store) { return store.find(id); });
        return found ? std::optional(row_of(*found)) : std::nullopt;
      },
      py::arg("case_id"));
  c.def(
      "due",
      [](Shared& s, Instant now, std::size_t limit) {
        return s.use([&](Store& store) { return rows_of(store.due(now, limit)); });
      },
      py::arg("now"), py::arg("limit"));
  c.def("count",
        [](Shared& s) { return s.use([](Store& store) { return count_of(store.count()); }); });
  c.def("verify",
        [](Shared& s) { return s.use([](Store& store) { return count_of(store.verify()); }); });
}

void bind_outbox(py::class_<Shared>& c) {
  c.def(
      "claim",
      [](Shared& s, Instant now, std::int64_t lease_s, std::size_t most,
         const std::string& worker) {
        std::vector<std::pair<std::string, Notice>> all;
        s.use([&](Store& store) {
          for (ClaimedNotice& each : store.claim(now, lease_s, most, worker))
            all.emplace_back(std::move(each.case_id), std::move(each.notice));
        });
        return all;
      },
      py::arg("now"), py::arg("lease_s"), py::arg("most"), py::arg("worker"));
  c.def(
      "done",
      [](Shared& s, const std::string& key, const std::string& worker) {
        return s.use([&](Store& store) { return store.done(key, worker); });
      },
      py::arg("key"), py::arg("worker"));
  c.def(
      "text",
      [](Shared& s, const std::string& id, const Notice& notice, Lang lang, bool is_short) {
        const ClaimedNotice claimed{id, notice};
        return s.use([&](Store& store) {
          return is_short ? store.short_text(claimed, lang) : store.text(claimed, lang);
        });
      },
      py::arg("case_id"), py::arg("notice"), py::arg("lang"), py::arg("is_short"));
}

}  // namespace

PYBIND11_MODULE(_store, m, py::mod_gil_not_used()) {
  m.doc() = "The C++ store under petition.store. Private: use the package.";
  py::module_::import("petition._core");  // has the types that cross, and the exceptions
  bind_errors(m);
  m.def("init", &Store::init, py::arg("url"), py::call_guard<py::gil_scoped_release>());
  py::class_<Shared> store(m, "Store");
  store
      .def(py::init<const std::string&, const Registry&>(), py::arg("url"), py::arg("registry"),
           py::call_guard<py::gil_scoped_release>())
      .def("close", &Shared::close);
  bind_writing(store);
  bind_reading(store);
  bind_outbox(store);
}

}  // namespace petition::python
