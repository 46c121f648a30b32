// One petition as values: a due time and its sum, verdicts, what is permitted, what comes of
// silence, the record. examples/tutorials/program.md tells it step by step.
//
//   one_petition LANGUAGE     vi or en
#include <iostream>
#include <petition/petition.hpp>
#include <string_view>

using namespace petition;

namespace {

const Actor operator_of_1022{Role::operator_, "1022", "Trần Thị Bình"};
const Actor unit{Role::focal_point, "ubnd-pleiku", "Lê Văn Nam"};

Event event(std::string id, Actor actor, std::string_view at, Data data) {
  const Instant t = parse_instant(at);
  return {std::move(id), t, t, std::move(actor), std::move(data)};
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

void show_due_time(const Calendar& calendar, Lang lang) {
  const Instant start = parse_instant("2021-04-29T14:00:00+07:00");
  const Sum sum = calendar.explain_add(start, WorkingTime::hours(8));
  std::cout << to_text(calendar, sum, lang) << '\n';
}

void show_owed(const Engine& engine, const Case& c, Lang lang) {
  for (const Obligation& owed : engine.obligations(c)) {
    std::cout << "▸ " << label(owed.role, lang) << ": " << label(owed.owed, lang);
    if (owed.due != kNever) std::cout << " ≤ " << format_instant(owed.due);
    std::cout << '\n';
  }
}

void show_reasons(const Verdict& verdict, Lang lang) {
  for (const Refusal& r : verdict.refusals) {
    std::cout << "✗ " << label(r.code, lang) << ": " << r.requirement.in(lang) << '\n';
    std::cout << "→ " << r.lawful.in(lang) << '\n';
  }
}

void show_permitted(const Engine& engine, const Case& c, Instant now, Lang lang) {
  for (const Permission& p : engine.permitted(c, now))
    if (p.permitted && p.role == Role::focal_point)
      std::cout << "✓ " << label(p.kind, lang) << '\n';
}

void show_silence(const Engine& engine, const Case& c, Instant until, Lang lang) {
  const Simulation silence = engine.simulate(c, until);
  const std::vector<const Event*> events = silence.next.events();
  for (std::size_t i = events.size() - silence.appended; i < events.size(); ++i)
    std::cout << format_instant(events[i]->recorded_at) << ' ' << label(events[i]->kind(), lang)
              << '\n';
  std::cout << label(silence.next.state().position, lang) << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const Lang lang = argc > 1 && std::string_view(argv[1]) == "en" ? Lang::en : Lang::vi;
  const Engine engine = Engine::builtin();
  show_due_time(engine.calendar(), lang);

  const Case begun("GL-2021-0001");
  const Verdict received = engine.submit(
      begun, event("e1", operator_of_1022, "2021-04-29T13:50:00+07:00", street_light()));
  const Verdict forwarded = engine.submit(
      received.next,
      event("e2", operator_of_1022, "2021-04-29T14:00:00+07:00", Forwarded{"ubnd-pleiku"}));
  std::cout << begun.events().size() << ' ' << received.next.events().size() << ' '
            << forwarded.next.events().size() << '\n';
  show_owed(engine, forwarded.next, lang);

  const Verdict refused =
      engine.submit(received.next, event("e2", unit, "2021-04-29T14:00:00+07:00",
                                         Appointed{parse_instant("2021-05-06T17:00:00+07:00")}));
  show_reasons(refused, lang);

  show_permitted(engine, forwarded.next, parse_instant("2021-05-04T09:00:00+07:00"), lang);
  show_silence(engine, forwarded.next, parse_instant("2021-05-10T08:00:00+07:00"), lang);

  const std::string stored = write_record(record_of(forwarded.next));
  std::cout << (load(engine, read_record(stored)) == forwarded.next ? "=" : "≠") << '\n';
}
