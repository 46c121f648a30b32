// The store at the end, held against what people know, the gateway, and an engine alone.
#include "checks.h"

#include <map>
#include <string>

#include "acts.h"
#include "plain.h"

namespace simulation {

using namespace petition;

namespace {

class Checks {
 public:
  Checks(World& world, Instant until)
      : world_(world), until_(until), store_(Store::open(kUrl, law())) {}

  void run() {
    const StoreCount verified = store_.verify();
    store_.each([&](const Case& c) { cases_.emplace(c.id(), c); });
    if (!(verified == store_.count()) || verified.cases != cases_.size())
      fail("the store counts other cases than it has");
    if (verified.notices != 0) fail(joined(verified.notices, " notices were never sent"));
    for (const auto& [id, c] : cases_) check_case(c);
    check_known();
    check_wishes();
    check_messages();
  }

 private:
  void fail(const std::string& what) { world_.machine.violate(what); }

  /// It replays to itself, and the index says the same of it.
  void check_case(const Case& c) {
    Totals& totals = world_.machine.totals;
    ++totals.cases;
    std::vector<Event> events;
    for (const Event* event : c.events()) {
      events.push_back(*event);
      if (event->kind() == Kind::lapsed) ++totals.lapses;
    }
    if (!(law().replay(c.id(), events) == c)) fail(c.id() + " does not replay to itself");
    const Record read = read_record(write_record(store_.record(c.id())));
    if (!(petition::load(law(), read) == c)) fail(c.id() + " is another one as a record");
    const Engine& engine = law().engine(c, kNever);
    const StoredCase expected{c.id(),
                              static_cast<std::uint32_t>(c.size()),
                              c.state().position,
                              std::string(c.holder()),
                              engine.next_wakeup(c).value_or(kNever),
                              engine.due(c).value_or(kNever)};
    if (store_.find(c.id()) != expected) fail(c.id() + " is another one in the index");
    if (const std::string found = other_than_plain(c, until_); !found.empty()) fail(found);
  }

  /// What was shown or told is there.
  void check_known() {
    for (const auto& [id, known] : world_.known.cases()) {
      const auto at = cases_.find(id);
      if (at == cases_.end() || at->second.size() < known.size()) {
        fail(joined(id, " had ", known.size(), " events, and has ",
                    at == cases_.end() ? 0 : at->second.size()));
        continue;
      }
      for (std::uint32_t seq = 1; seq <= known.size(); ++seq)
        if (!(known.event(seq) == at->second.event(seq)))
          fail(joined("event ", seq, " of ", id, " is another one"));
    }
  }

  /// How many events are recorded for a wish, under whatever id, and whether it is as submitted.
  std::size_t recorded(const Wish& wish, bool& as_it_was) const {
    const auto at = cases_.find(wish.case_id);
    if (at == cases_.end()) return 0;
    const std::string id = wish.event.id.substr(0, wish.event.id.find('-'));
    std::size_t count = 0;
    for (const Event* event : at->second.events()) {
      count += event->id.substr(0, event->id.find('-')) == id ? 1 : 0;
      as_it_was &= event->id != wish.event.id || *event == wish.event;
    }
    return count;
  }

  /// Each is recorded once when it was accepted, never when it was not, and nothing else is.
  void check_wishes() {
    std::size_t recorded_all = 0;
    for (const Wish& wish : world_.known.wishes()) {
      bool as_it_was = true;
      const std::size_t times = recorded(wish, as_it_was);
      recorded_all += times;
      const std::string named = joined("event `", wish.event.id, "` of ", wish.case_id);
      if (times > 1) fail(joined(named, " is recorded ", times, " times"));
      if (!as_it_was) fail(named + " is not as it was submitted");
      if (wish.answer == Answer::none) fail(named + " was never answered");
      if (wish.answer == Answer::accepted && times == 0) fail(named + " was accepted, and is lost");
      if (wish.answer != Answer::accepted && times != 0 && wish.unanswered == 0)
        fail(named + " was not accepted, and is recorded");
    }
    std::size_t by_people = 0;
    for (const auto& [id, c] : cases_)
      for (const Event* event : c.events()) by_people += event->id.starts_with('w') ? 1 : 0;
    if (by_people != recorded_all) fail("something is recorded that nobody wanted");
  }

  /// Each notice that is due was sent under its own key, and no other was.
  void check_messages() {
    std::map<std::string, std::string> due;
    for (const auto& [id, c] : cases_) {
      const Engine& engine = law().engine(c, kNever);
      for (std::uint32_t seq = 1; seq <= c.size(); ++seq)
        for (const Notice& notice : engine.notices(c, seq))
          due.emplace(notice.key, about(id, notice));
    }
    const auto& sent = world_.gateway.messages();
    for (const auto& [key, what] : due)
      if (!sent.contains(key)) fail("never sent: " + what);
    for (const auto& [key, message] : sent) {
      const auto at = due.find(key);
      if (at == due.end()) fail("sent, and nothing gave rise to it: " + message.about);
      else if (at->second != message.about) fail("sent to another: " + message.about);
    }
  }

  World& world_;
  Instant until_;
  Store store_;
  std::map<std::string, Case> cases_;
};

}  // namespace

void check(World& world, Instant until) { Checks(world, until).run(); }

}  // namespace simulation
