// Times of what a host in C calls, beside a memcpy of the same bytes in the same run. The bindings'
// benchmarks make the same submission: a new case, its first event, its verdict.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "bench/measure.h"
#include "petition/petition.h"
#include "petition/petition.hpp"

namespace {

using bench::best_ns;
using bench::keep;

constexpr std::size_t kCalls = 4096;

const std::string kEvent =
    R"({"id":"e1","kind":"received","occurred_at":"2021-04-20T15:00:00+07:00",)"
    R"("recorded_at":"2021-04-20T15:00:00+07:00","actor":{"role":"operator","name":"Lê Thị Mai"},)"
    R"("data":{"channel":"hotline","topic":"infrastructure","content":"Đèn đường trước số nhà 25)"
    R"( Hùng Vương hỏng đã ba ngày.","language":"vi","content_clear":true,"matter":"petition",)"
    R"("petitioner":)"
    R"({"name":"Nguyễn Văn An","address":"25 Hùng Vương, Pleiku","phone":"0905000000"}}})";

void ok(int32_t status) {
  if (status == PETITION_OK) return;
  std::fputs(petition_status_name(status), stderr);
  std::exit(1);
}

template <class Call>
double each(Call&& call, std::size_t calls = kCalls) {
  return best_ns(calls, [&] {
    for (std::size_t i = 0; i < calls; ++i) call();
  });
}

void build_engine() {
  petition_engine* engine = nullptr;
  ok(petition_engine_builtin(&engine, nullptr));
  petition_engine_free(engine);
}

void submit(const petition_engine* engine) {
  petition_case* petition = nullptr;
  petition_verdict* verdict = nullptr;
  petition_verdict_info info{};
  info.struct_size = sizeof info;
  ok(petition_case_new("GL-2021-0001", 12, &petition, nullptr));
  ok(petition_engine_submit(engine, petition, kEvent.data(), kEvent.size(), &verdict, nullptr));
  ok(petition_verdict_get(verdict, &info, nullptr));
  keep(info);
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

}  // namespace

int main() {
  char copy[1024];
  const double memcpy_ns = each([&] {
    std::memcpy(copy, kEvent.data(), kEvent.size());
    keep(copy);
  });
  const bench::Figures figures(memcpy_ns);
  petition_engine* engine = nullptr;
  ok(petition_engine_builtin(&engine, nullptr));
  const petition::Engine judge = petition::Engine::builtin();
  const petition::Event event = petition::read_event(kEvent);
  std::printf("Calls of C, an event of %zu bytes, one core\n", kEvent.size());
  figures("memcpy of the event", memcpy_ns);
  figures("engine of the built-in regulation", each(build_engine, 8));
  figures("submit from C, the event as JSON, its verdict", each([&] { submit(engine); }));
  figures("  of it: reading the event", each([&] { keep(petition::read_event(kEvent)); }));
  figures("  of it: judging it",
          each([&] { keep(judge.submit(petition::Case("GL-2021-0001"), event)); }));
  petition_engine_free(engine);
}
