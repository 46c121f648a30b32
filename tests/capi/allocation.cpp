// Memory that runs out, at every allocation of every kind of call: the status says so, nothing is
// half-changed, and the same call succeeds afterwards. And the calls that use none at all.
#include <dlfcn.h>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <new>
#include <string>
#include <vector>

#include "petition/petition.h"

namespace {

// Counts down to the allocation that fails; below 0 none does.
long until_failure = -1;
bool keeps_failing = false;
bool has_failed = false;
long allocations = 0;

void *allocate(std::size_t size) {
  ++allocations;
  if (until_failure == 0 || (until_failure < 0 && keeps_failing && has_failed)) {
    until_failure = -1;
    has_failed = true;
    throw std::bad_alloc();
  }
  if (until_failure > 0) --until_failure;
  void *memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

}  // namespace

void *operator new(std::size_t size) { return allocate(size); }
void *operator new[](std::size_t size) { return allocate(size); }
void *operator new(std::size_t size, const std::nothrow_t &) noexcept {
  try {
    return allocate(size);
  } catch (...) {
    return nullptr;
  }
}
void *operator new[](std::size_t size, const std::nothrow_t &tag) noexcept {
  return operator new(size, tag);
}
void operator delete(void *memory) noexcept { std::free(memory); }
void operator delete[](void *memory) noexcept { std::free(memory); }
void operator delete(void *memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void *memory, std::size_t) noexcept { std::free(memory); }

// An exception has memory of its own: counted, then left to the runtime.
extern "C" void *__cxa_allocate_exception(std::size_t size) noexcept {
  using Function = void *(*)(std::size_t);
  static const auto next = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "__cxa_allocate_exception"));
  ++allocations;
  return next(size);
}

namespace {

int failures = 0;

void expect(bool holds, const char *scenario, const char *what) {
  if (holds) return;
  ++failures;
  std::fprintf(stderr, "%s: does not hold: %s\n", scenario, what);
}

const std::string kHead =
    R"("occurred_at":"2021-04-05T09:00:00+07:00","recorded_at":"2021-04-05T09:00:00+07:00",)";
const std::string kReceived =
    R"({"id":"e1","kind":"received",)" + kHead +
    R"("actor":{"role":"operator"},"data":{"channel":"hotline","topic":"infrastructure",)"
    R"("content":"Cống tắc","language":"vi","content_clear":true,"matter":"petition",)"
    R"("petitioner":{"name":"Nguyễn Văn An","address":"12 Trần Phú","phone":"0905000000"}}})";
const std::string kForwarded = R"({"id":"e2","kind":"forwarded",)" + kHead +
                               R"("actor":{"role":"operator"},"data":{"unit":"so-tnmt"}})";
const std::string kAppointed = R"({"id":"e4","kind":"appointed",)" + kHead +
                               R"("actor":{"role":"focal_point","unit":"so-tnmt"},)"
                               R"("data":{"due_at":"2021-04-09T17:00:00+07:00"}})";
const std::string kTooEarly =
    R"({"id":"e3","kind":"rescheduled",)" + kHead +
    R"("actor":{"role":"head","unit":"so-xd"},"data":{"due_at":"2021-04-09T17:00:00+07:00"}})";
constexpr std::int64_t kLater = 1617588000 + 5 * 86400;

// What the scenarios work on. Errors outside of the call under test end the program.
petition_engine *engine = nullptr;
petition_case *petition = nullptr;
std::string toml;
std::string profile;
std::string record;

void must(std::int32_t status) {
  if (status == PETITION_OK) return;
  std::fprintf(stderr, "a call of the test itself failed: %s\n", petition_status_name(status));
  std::exit(2);
}

std::string saved(const petition_case *c) {
  std::size_t needed = 0;
  must(petition_case_save(c, engine, nullptr, 0, &needed, nullptr));
  std::string text(needed, '\0');
  must(petition_case_save(c, engine, text.data(), text.size(), &needed, nullptr));
  text.pop_back();
  return text;
}

// A call under test: gives the status and frees what it made.
struct Scenario {
  const char *name;
  std::function<std::int32_t(petition_case *, petition_error *)> run;
};

template <class Handle, class Call>
auto making(void (*end)(Handle *), Call call) {
  return [=](petition_case *c, petition_error *err) {
    Handle *handle = nullptr;
    const std::int32_t status = call(c, &handle, err);
    if (status != PETITION_OK && handle != nullptr) return std::int32_t{1};
    end(handle);
    return status;
  };
}

auto submitting(const std::string &event) {
  return making(petition_verdict_free, [&event](petition_case *c, auto **out, auto *err) {
    return petition_engine_submit(engine, c, event.data(), event.size(), out, err);
  });
}

// Texts go to one static buffer.
char buffer[400000];

template <class Handle, class Make, class Write>
auto writing(void (*end)(Handle *), Make make, Write write) {
  return [=](petition_case *c, petition_error *err) {
    Handle *handle = nullptr;
    std::int32_t status = make(c, &handle, err);
    if (status == PETITION_OK) status = write(handle, err);
    end(handle);
    return status;
  };
}

std::vector<Scenario> judging() {
  return {
      {"submit, accepted", submitting(kAppointed)},
      {"submit, refused", submitting(kTooEarly)},
      {"submit, duplicate", submitting(kReceived)},
      {"advance", making(petition_verdict_free,
                         [](petition_case *c, auto **out, auto *err) {
                           return petition_engine_advance(engine, c, kLater, out, err);
                         })},
      {"simulate", making(petition_verdict_free,
                          [](petition_case *c, auto **out, auto *err) {
                            return petition_engine_simulate(engine, c, kLater, out, err);
                          })},
  };
}

std::vector<Scenario> asking() {
  const auto obligations = [](petition_case *c, auto **out, auto *err) {
    return petition_engine_obligations(engine, c, out, err);
  };
  const auto explained = [=](petition_case *c, auto **out, auto *err) {
    petition_obligations *list = nullptr;
    auto status = obligations(c, &list, err);
    if (status == PETITION_OK) status = petition_obligations_explain(list, 1, out, err);
    petition_obligations_free(list);
    return status;
  };
  const auto timeliness = [](petition_case *c, auto **out, auto *err) {
    return petition_engine_timeliness(engine, c, kLater, out, err);
  };
  const auto lives = [](petition_case *c, auto **out, auto *err) {
    return petition_engine_lives(engine, c, kLater, out, err);
  };
  const auto permitted = [](petition_case *c, auto **out, auto *err) {
    return petition_engine_permitted(engine, c, kLater, out, err);
  };
  const auto notices = [](petition_case *c, auto **out, auto *err) {
    return petition_engine_notices(engine, c, 1, out, err);
  };
  const auto refused = [](petition_case *c, auto **out, auto *err) {
    return petition_engine_submit(engine, c, kTooEarly.data(), kTooEarly.size(), out, err);
  };
  const auto followed = [](petition_case *, auto **out, auto *err) {
    return petition_engine_follow(engine, record.data(), record.size(), kLater, out, err);
  };
  const auto what_if = [](petition_case *, petition_error *err) {
    return petition_engine_what_if_json(engine, engine, record.data(), record.size(), kLater, 0,
                                        buffer, sizeof buffer, nullptr, err);
  };
  const auto audited = [](petition_case *, auto **out, auto *err) {
    return petition_audit_new(engine, record.data(), record.size(), kLater, out, err);
  };
  const auto reported = [=](petition_case *c, auto **out, auto *err) {
    petition_regulation *law = nullptr;
    petition_audit *audit = nullptr;
    auto status = petition_engine_regulation(engine, &law, err);
    if (status == PETITION_OK) status = audited(c, &audit, err);
    if (status == PETITION_OK)
      status = petition_report_new(law, &audit, 1, kLater - 30 * 86400, kLater, out, err);
    petition_audit_free(audit);
    petition_regulation_free(law);
    return status;
  };
  const auto swept = [](petition_case *c, auto **out, auto *err) {
    auto status = petition_sweep_new(engine, out, err);
    const petition_case *const cases[] = {c, c};
    if (status == PETITION_OK) status = petition_sweep_add(*out, cases, 2, nullptr, err);
    return status;
  };
  return {
      {"sweep", writing(petition_sweep_free, swept,
                        [](auto *h, auto *err) {
                          return petition_sweep_json(h, kLater, 0, buffer, sizeof buffer, nullptr,
                                                     err);
                        })},
      {"story", writing(petition_story_free, followed,
                        [](auto *h, auto *err) {
                          petition_verdict *verdict = nullptr;
                          const auto status = petition_story_verdict(h, 0, &verdict, err);
                          petition_verdict_free(verdict);
                          return status;
                        })},
      {"what if", what_if},
      {"obligations", writing(petition_obligations_free, obligations,
                              [](auto *h, auto *err) {
                                return petition_obligations_json(h, 0, buffer, sizeof buffer,
                                                                 nullptr, err);
                              })},
      {"explanation", making(petition_explanation_free, explained)},
      {"timeliness", writing(petition_timeliness_free, timeliness,
                             [](auto *h, auto *err) {
                               return petition_timeliness_json(h, buffer, sizeof buffer, nullptr,
                                                               err);
                             })},
      {"lives", writing(petition_lives_free, lives,
                        [](auto *h, auto *err) {
                          return petition_lives_json(h, 0, buffer, sizeof buffer, nullptr, err);
                        })},
      {"permissions", writing(petition_permissions_free, permitted,
                              [](auto *h, auto *err) {
                                return petition_permissions_json(h, buffer, sizeof buffer, nullptr,
                                                                 err);
                              })},
      {"notices", writing(petition_notices_free, notices,
                          [](auto *h, auto *err) {
                            return petition_notices_json(h, 0, buffer, sizeof buffer, nullptr, err);
                          })},
      {"audit", writing(petition_audit_free, audited,
                        [](auto *h, auto *err) {
                          return petition_audit_json(h, 0, buffer, sizeof buffer, nullptr, err);
                        })},
      {"report", writing(petition_report_free, reported,
                         [](auto *h, auto *err) {
                           return petition_report_json(h, 0, buffer, sizeof buffer, nullptr, err);
                         })},
      {"verdict as JSON", writing(petition_verdict_free, refused,
                                  [](auto *h, auto *err) {
                                    return petition_verdict_json(h, 0, buffer, sizeof buffer,
                                                                 nullptr, err);
                                  })},
  };
}

std::vector<Scenario> loading() {
  return {
      {"save",
       [](petition_case *c, petition_error *err) {
         return petition_case_save(c, engine, buffer, sizeof buffer, nullptr, err);
       }},
      {"seal",
       [](petition_case *, petition_error *err) {
         return petition_record_seal(record.data(), record.size(), buffer, sizeof buffer, nullptr,
                                     err);
       }},
      {"load", making(petition_case_free,
                      [](petition_case *, auto **out, auto *err) {
                        return petition_case_load(engine, record.data(), record.size(), out, err);
                      })},
      {"calendar", making(petition_calendar_free,
                          [](petition_case *, auto **out, auto *err) {
                            return petition_calendar_load(toml.data(), toml.size(), nullptr, 0, out,
                                                          err);
                          })},
      {"regulation", making(petition_regulation_free,
                            [](petition_case *, auto **out, auto *err) {
                              return petition_regulation_load(profile.data(), profile.size(),
                                                              nullptr, 0, out, err);
                            })},
      {"malformed", making(petition_calendar_free,
                           [](petition_case *, auto **out, auto *err) {
                             const auto status =
                                 petition_calendar_load("[x", 2, nullptr, 0, out, err);
                             return status == PETITION_E_SYNTAX ? PETITION_OK : status;
                           })},
  };
}

// Runs the call with the n-th allocation failing; tells whether it got so far.
bool run_failing(const Scenario &scenario, long n, const std::string &before) {
  petition_case *c = nullptr;
  must(petition_case_copy(petition, &c, nullptr));
  petition_error error{};
  error.struct_size = sizeof error;
  has_failed = false;
  until_failure = n;
  const std::int32_t status = scenario.run(c, &error);
  const bool failed = has_failed;
  until_failure = -1;
  has_failed = false;
  if (failed) {
    // A call may do without what it could not get, or say that it could not.
    expect(status == PETITION_E_NO_MEMORY || status == PETITION_OK, scenario.name,
           "the status says that there is no memory");
    expect(status == PETITION_OK || error.code == PETITION_E_NO_MEMORY, scenario.name,
           "the error says so too");
    expect(status == PETITION_OK || saved(c) == before, scenario.name, "nothing has changed");
  } else {
    expect(status == PETITION_OK, scenario.name, "with enough memory it succeeds");
  }
  petition_case_free(c);
  return failed;
}

// Every allocation is failed, of long calls the later ones with growing steps.
void run(const Scenario &scenario) {
  const std::string before = saved(petition);
  for (const bool keep : {false, true}) {
    keeps_failing = keep;
    long n = 0;
    while (run_failing(scenario, n, before)) n += 1 + n / 64;
    expect(n > 0, scenario.name, "it allocates at all, else this tests nothing");
  }
  keeps_failing = false;
}

// Sums of working time, one by one and over arrays with bad elements among them.
void run_without_memory() {
  constexpr std::size_t kCount = 1000;
  static std::int64_t start[kCount], amount[kCount], result[kCount];
  static std::int32_t status[kCount];
  petition_calendar *calendar = nullptr;
  must(petition_engine_calendar(engine, &calendar, nullptr));
  for (std::size_t i = 0; i < kCount; ++i) {
    start[i] = i % 7 == 0 ? INT64_MAX : kLater + static_cast<std::int64_t>(i) * 997;
    amount[i] = static_cast<std::int64_t>(i) * 60;
  }
  const long before = allocations;
  must(petition_calendar_add(calendar, kLater, 8 * 3600, 0, result, nullptr));
  must(petition_calendar_between(calendar, kLater, kLater + 86400, result, nullptr));
  must(petition_calendar_add_many(calendar, start, amount, kCount, 0, result, status, nullptr));
  expect(status[0] == PETITION_E_NOT_COVERED && status[1] == PETITION_OK, "arrays", "as meant");
  must(petition_calendar_subtract_many(calendar, start, amount, kCount, result, status, nullptr));
  must(petition_calendar_between_many(calendar, start, start, kCount, result, status, nullptr));
  static std::int32_t date[kCount];
  static petition_window windows[3 * kCount];
  static std::int64_t first[kCount + 1];
  for (std::size_t i = 0; i < kCount; ++i) date[i] = 18722 + static_cast<std::int32_t>(i);
  date[0] = INT32_MAX;
  must(petition_calendar_windows_many(calendar, date, kCount, first, status, windows, 3 * kCount,
                                      nullptr, nullptr));
  expect(status[0] == PETITION_E_NOT_COVERED && first[kCount] > 0, "windows", "as meant");
  expect(allocations == before, "arrays", "nothing is allocated, and nothing thrown");
  petition_calendar_free(calendar);
}

// The columns of a sweep.
void sweep_without_memory() {
  constexpr std::size_t kCount = 1000;
  static std::int64_t instants[kCount];
  static std::uint8_t overdue[kCount];
  static petition_foreseen rows[kCount];
  const std::vector<const petition_case *> cases(kCount, petition);
  petition_sweep *sweep = nullptr;
  must(petition_sweep_new(engine, &sweep, nullptr));
  must(petition_sweep_add(sweep, cases.data(), kCount, nullptr, nullptr));
  const long before = allocations;
  must(petition_sweep_next_wakeup(sweep, instants, kCount, nullptr, nullptr));
  must(petition_sweep_due(sweep, instants, kCount, nullptr, nullptr));
  must(petition_sweep_overdue(sweep, kLater, overdue, kCount, nullptr, nullptr));
  must(petition_sweep_dry_run(sweep, kLater, rows, kCount, nullptr, nullptr));
  expect(overdue[kCount - 1] == 1 && rows[kCount - 1].escalation == PETITION_STANDING_NOW, "sweep",
         "as meant");
  expect(allocations == before, "sweep", "nothing is allocated");
  petition_sweep_free(sweep);
}

template <class Text>
std::string text_of(Text text) {
  std::size_t needed = 0;
  must(text(nullptr, 0, &needed, nullptr));
  std::string out(needed, '\0');
  must(text(out.data(), out.size(), &needed, nullptr));
  out.pop_back();
  return out;
}

}  // namespace

int main() {
  must(petition_engine_builtin(&engine, nullptr));
  must(petition_case_new("GL-1", 4, &petition, nullptr));
  must(submitting(kReceived)(petition, nullptr));
  must(submitting(kForwarded)(petition, nullptr));
  record = saved(petition);
  toml = text_of(petition_calendar_builtin_toml);
  profile = text_of(petition_regulation_builtin_toml);
  for (const auto &group : {judging(), asking(), loading()})
    for (const Scenario &scenario : group) run(scenario);
  run_without_memory();
  sweep_without_memory();
  petition_case_free(petition);
  petition_engine_free(engine);
  std::printf("%d failed\n", failures);
  return failures == 0 ? 0 : 1;
}
