// What silence leads to: a petition is forwarded and nobody responds for two weeks.
#include <iostream>
#include <petition/petition.hpp>

using namespace petition;

namespace {

Event by_operator(std::string id, Instant at, Data data) {
  return {std::move(id), at, at, {Role::operator_, "1022", "Trần Thị Bình"}, std::move(data)};
}

Received street_light() {
  Received r;
  r.channel = "hotline";
  r.topic = "infrastructure";
  r.content = "Đèn đường trước số nhà 25 Hùng Vương hỏng đã ba ngày.";
  r.language = "vi";
  r.content_clear = true;
  r.petitioner = {"Nguyễn Văn An", "25 Hùng Vương, Pleiku", "0905000000", ""};
  return r;
}

}  // namespace

int main() {
  const Engine engine = Engine::builtin();
  const Instant received = parse_instant("2021-04-20T15:02:00+07:00");
  Case c("GL-2021-0001");
  c = engine.submit(c, by_operator("e1", received, street_light())).next;
  const Instant forwarded = parse_instant("2021-04-20T15:10:00+07:00");
  c = engine.submit(c, by_operator("e2", forwarded, Forwarded{"ubnd-pleiku"})).next;

  const Instant later = parse_instant("2021-05-04T08:00:00+07:00");
  const Simulation silence = engine.simulate(c, later);
  for (const Event* e : silence.next.events())
    std::cout << name(e->kind()) << ' ' << format_instant(e->recorded_at) << '\n';
  for (const Notice& n : silence.notices)
    std::cout << engine.text(n, silence.next, Lang::vi) << '\n';

  const Timeliness t = engine.timeliness(silence.next, later);
  if (t.overdue) std::cout << "overdue since " << format_instant(t.overdue_since) << '\n';
}
