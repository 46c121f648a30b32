// The vectors of tests/vectors/process through the C API: the same files and interpreter as the
// C++ runner, with nothing of the library but petition.h.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include "petition/petition.h"
#include "transcript.h"
#include "vectors/process_run.h"

namespace {

using namespace petition_vectors;

constexpr std::int32_t kOffset_s = 7 * 3600;

template <class T, void (*End)(T *)>
struct Ender {
  void operator()(T *handle) const { End(handle); }
};
template <class T, void (*End)(T *)>
using Handle = std::unique_ptr<T, Ender<T, End>>;

using Regulation = Handle<petition_regulation, petition_regulation_free>;
using Calendar = Handle<petition_calendar, petition_calendar_free>;
using EngineHandle = Handle<petition_engine, petition_engine_free>;
using CaseHandle = Handle<petition_case, petition_case_free>;
using Verdict = Handle<petition_verdict, petition_verdict_free>;
using Obligations = Handle<petition_obligations, petition_obligations_free>;
using Timeliness = Handle<petition_timeliness, petition_timeliness_free>;
using Audit = Handle<petition_audit, petition_audit_free>;
using Lives = Handle<petition_lives, petition_lives_free>;
using Permissions = Handle<petition_permissions, petition_permissions_free>;

void check(std::int32_t status) {
  if (status != PETITION_OK) throw Failed(petition_status_name(status));
}

/// Makes a handle by a call that takes where to put it.
template <class H, class F>
H made(F call) {
  typename H::pointer out = nullptr;
  check(call(&out));
  return H(out);
}

/// The text of a call that fills a buffer: asked for its size first, then for itself.
template <class F>
std::string text(F call) {
  std::size_t needed = 0;
  check(call(nullptr, std::size_t{0}, &needed));
  std::string out(needed, '\0');
  check(call(out.data(), out.size(), &needed));
  out.resize(needed - 1);
  return out;
}

std::int64_t instant(const std::string &t) {
  std::int64_t out = 0;
  check(petition_instant_parse(t.data(), t.size(), &out, nullptr));
  return out;
}

json time_or_null(std::int64_t t) {
  if (t == PETITION_NEVER) return nullptr;
  return text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
    return petition_instant_format(t, kOffset_s, buffer, capacity, needed, nullptr);
  });
}

/// A case judged by an engine of the C API. Each call is noted with what it gave.
class CSubject final : public Subject {
 private:
  using Inputs = nlohmann::ordered_json;

  template <class F>
  auto noted(const char *call, Inputs in, F ask) const {
    try {
      auto out = ask();
      Transcript::one().note(number_, call, std::move(in), {{"gives", out}});
      return out;
    } catch (const Failed &failed) {
      Transcript::one().note(number_, call, std::move(in), {{"error", failed.what()}});
      throw;
    }
  }

  template <class F>
  static auto in_vietnamese(F write) {
    return [write](auto *handle, auto... buffer) {
      return write(handle, PETITION_LANG_VI, buffer...);
    };
  }

  template <class H, class F, class W>
  json asked(const char *call, Inputs in, F make, W write) const {
    return json::parse(noted(call, std::move(in), [&] {
      const auto handle = made<H>(make);
      return text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
        return write(handle.get(), buffer, capacity, needed, nullptr);
      });
    }));
  }

  template <class F>
  json judged(const char *call, Inputs in, F judge) {
    const json result =
        asked<Verdict>(call, std::move(in), judge, in_vietnamese(petition_verdict_json));
    choose_engine(PETITION_NEVER);
    return result;
  }

  template <class F>
  json time(const char *call, F ask) const {
    const auto out = noted(call, {}, [&]() -> Inputs {
      std::int64_t at = 0;
      check(ask(engine_.get(), case_.get(), &at, nullptr));
      return at == PETITION_NEVER ? Inputs(nullptr) : Inputs(at);
    });
    return out.is_null() ? json(nullptr) : time_or_null(out.template get<std::int64_t>());
  }

  /// Of a registry, the engine that judges the case now; of a case without events, at that time.
  void choose_engine(std::int64_t at) {
    if (!registry_) return;
    const Inputs when = at == PETITION_NEVER ? Inputs(nullptr) : Inputs(at);
    try {
      noted("engine", {{"at", when}}, [&] {
        petition_engine *engine = nullptr;
        check(petition_registry_engine(registry_.get(), case_.get(), at, &engine, nullptr));
        engine_ = {engine, petition_engine_free};
        return nullptr;
      });
    } catch (const Failed &) {
      if (at != PETITION_NEVER) throw;
    }
  }

 public:
  CSubject(std::shared_ptr<petition_engine> engine, CaseHandle c,
           std::shared_ptr<petition_registry> registry, int number)
      : engine_(std::move(engine)),
        case_(std::move(c)),
        registry_(std::move(registry)),
        number_(number) {}

  json submit(const std::string &event) override {
    choose_engine(instant(json::parse(event)["occurred_at"]));
    return judged("submit", {{"event", event}}, [&](petition_verdict **out) {
      return petition_engine_submit(engine_.get(), case_.get(), event.data(), event.size(), out,
                                    nullptr);
    });
  }
  json advance(const std::string &now) override {
    return judged("advance", {{"now", instant(now)}}, [&](petition_verdict **out) {
      return petition_engine_advance(engine_.get(), case_.get(), instant(now), out, nullptr);
    });
  }
  json simulate(const std::string &until) override {
    return judged("simulate", {{"until", instant(until)}}, [&](petition_verdict **out) {
      return petition_engine_simulate(engine_.get(), case_.get(), instant(until), out, nullptr);
    });
  }
  json state() const override {
    return json::parse(noted("state", {}, [&] {
      return text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
        return petition_case_state_json(case_.get(), engine_.get(), buffer, capacity, needed,
                                        nullptr);
      });
    }));
  }
  json obligations() const override {
    return asked<Obligations>(
        "obligations", {},
        [&](petition_obligations **out) {
          return petition_engine_obligations(engine_.get(), case_.get(), out, nullptr);
        },
        in_vietnamese(petition_obligations_json));
  }
  json lives(const std::string &at) const override {
    return asked<Lives>(
        "lives", {{"at", instant(at)}},
        [&](petition_lives **out) {
          return petition_engine_lives(engine_.get(), case_.get(), instant(at), out, nullptr);
        },
        in_vietnamese(petition_lives_json));
  }
  json timeliness(const std::string &at) const override {
    return asked<Timeliness>(
        "timeliness", {{"at", instant(at)}},
        [&](petition_timeliness **out) {
          return petition_engine_timeliness(engine_.get(), case_.get(), instant(at), out, nullptr);
        },
        petition_timeliness_json);
  }
  json permitted(const std::string &now) const override {
    return asked<Permissions>(
        "permitted", {{"now", instant(now)}},
        [&](petition_permissions **out) {
          return petition_engine_permitted(engine_.get(), case_.get(), instant(now), out, nullptr);
        },
        petition_permissions_json);
  }
  json audit(const std::string &record, const std::string &at) const override {
    return asked<Audit>(
        "audit", {{"record", record}, {"at", instant(at)}},
        [&](petition_audit **out) {
          return petition_audit_new(engine_.get(), record.data(), record.size(), instant(at), out,
                                    nullptr);
        },
        in_vietnamese(petition_audit_json));
  }
  json due() const override { return time("due", petition_engine_due); }
  json next_wakeup() const override { return time("next_wakeup", petition_engine_next_wakeup); }
  std::string record() const override {
    return noted("record", {}, [&] {
      return text([&](char *buffer, std::size_t capacity, std::size_t *needed) {
        return petition_case_save(case_.get(), engine_.get(), buffer, capacity, needed, nullptr);
      });
    });
  }
  std::unique_ptr<Subject> load(const std::string &record) const override {
    const int number = Transcript::one().next();
    CaseHandle again;
    noted("load", {{"record", record}, {"make", number}}, [&] {
      again = made<CaseHandle>([&](petition_case **out) {
        return registry_
                   ? petition_registry_load_case(registry_.get(), record.data(), record.size(), out,
                                                 nullptr)
                   : petition_case_load(engine_.get(), record.data(), record.size(), out, nullptr);
      });
      return nullptr;
    });
    return std::make_unique<CSubject>(engine_, std::move(again), registry_, number);
  }
  std::string later(const std::string &t, int seconds) const override {
    return time_or_null(instant(t) + seconds).get<std::string>();
  }

 private:
  std::shared_ptr<petition_engine> engine_;
  CaseHandle case_;
  std::shared_ptr<petition_registry> registry_;  ///< null where one engine judges
  int number_;
};

Regulation with_readings(Regulation regulation, const JudgedBy &by) {
  for (const auto &[reading, value] : by.readings)
    regulation = made<Regulation>([&, &id = reading, &choice = value](petition_regulation **out) {
      return petition_regulation_with_reading(regulation.get(), id.data(), id.size(), choice.data(),
                                              choice.size(), out, nullptr);
    });
  return regulation;
}

std::vector<Regulation> regulations(const JudgedBy &by) {
  std::vector<Regulation> all;
  for (const auto &toml : by.profiles)
    all.push_back(with_readings(made<Regulation>([&](petition_regulation **out) {
                                  return petition_regulation_load(toml.data(), toml.size(), "", 0,
                                                                  out, nullptr);
                                }),
                                by));
  if (all.empty())
    all.push_back(with_readings(made<Regulation>([](petition_regulation **out) {
                                  return petition_regulation_builtin(out, nullptr);
                                }),
                                by));
  return all;
}

std::vector<std::shared_ptr<petition_calendar>> calendars(const JudgedBy &by) {
  static const std::shared_ptr<petition_calendar> builtin = made<Calendar>(
      [](petition_calendar **out) { return petition_calendar_builtin(out, nullptr); });
  std::vector<std::shared_ptr<petition_calendar>> all;
  for (const auto &days : by.days)
    all.push_back(days.empty() ? builtin : made<Calendar>([&](petition_calendar **out) {
      return petition_calendar_with_days(builtin.get(), days.data(), days.size(), "", 0, out,
                                         nullptr);
    }));
  return all;
}

template <class Handles>
auto pointers(const Handles &handles) {
  std::vector<decltype(handles.front().get())> all;
  for (const auto &handle : handles) all.push_back(handle.get());
  return all;
}

std::shared_ptr<petition_registry> registry_of(
    const std::vector<Regulation> &rules,
    const std::vector<std::shared_ptr<petition_calendar>> &days) {
  const auto rule_handles = pointers(rules);
  const auto day_handles = pointers(days);
  return made<Handle<petition_registry, petition_registry_free>>([&](petition_registry **out) {
    return petition_registry_new(rule_handles.data(), rule_handles.size(), day_handles.data(),
                                 day_handles.size(), out, nullptr);
  });
}

std::unique_ptr<Subject> make(const std::string &id, const JudgedBy &by) {
  const auto rules = regulations(by);
  const auto days = calendars(by);
  auto engine = made<EngineHandle>([&](petition_engine **out) {
    return petition_engine_new(rules.front().get(), days.back().get(), out, nullptr);
  });
  auto c = made<CaseHandle>(
      [&](petition_case **out) { return petition_case_new(id.data(), id.size(), out, nullptr); });
  return std::make_unique<CSubject>(
      std::shared_ptr<petition_engine>(engine.release(), petition_engine_free), std::move(c),
      by.several() ? registry_of(rules, days) : nullptr,
      Transcript::one().begin({{"case", id},
                               {"profiles", by.profiles},
                               {"readings", by.readings},
                               {"days", by.days},
                               {"registry", by.several()}}));
}

}  // namespace

TEST_CASE("process vectors through C") {
  static const auto all = load_vectors(vectors_folder());
  REQUIRE(all.files.size() > 0);
  for (const auto &[file, cases] : all.files)
    for (const auto &c : cases) {
      const std::string title = file + ": " + c["name"].get<std::string>();
      SUBCASE(title.c_str()) {
        const Run run(all, c, make);
        for (const auto &problem : run.problems()) FAIL_CHECK(problem);
      }
    }
}
