// An operator: records what people want recorded, and asks again when no answer came.
#include "acts.h"
#include "hosts.h"

namespace simulation {

using namespace petition;

namespace {

class Operator final : public Host {
 public:
  using Host::Host;

 private:
  void act() override {
    const auto open = world().known.unanswered();
    if (open && random().one_in(2)) return ask(*open);
    if (random().one_in(6)) return ask_many();
    const auto place = new_wish(any_case());
    if (place) ask(*place);
  }

  /// What somebody wants who looks at a case; nothing when it cannot be looked at.
  std::optional<std::size_t> new_wish(const std::string& case_id) {
    std::optional<Case> c = look(case_id);
    if (!c && world().known.size(case_id) > 0) return std::nullopt;
    if (!c) c = Case(case_id);
    Wish wish{case_id, act_on(*c, now(), world().known.wishes().size() + 1, random())};
    if (random().one_in(2)) wish.expected = c->size();
    return world().known.wish(std::move(wish));
  }

  void ask(std::size_t place) {
    asks(place);
    ++world().known.at(place).unanswered;
    const Wish wish = world().known.at(place);
    if (machine().broken == Break::early_answer) world().known.at(place).answer = Answer::accepted;
    const auto answer = random().one_in(4) ? append(wish) : submit(wish);
    if (answer) --world().known.at(place).unanswered;
    if (answer) world().known.answer(place, *answer);
    else if (random().one_in(3)) world().known.answer(place, Answer::given_up);
  }

  /// Before a wish is asked for once more.
  void asks(std::size_t place) {
    Wish& wish = world().known.at(place);
    if (wish.tries++ == 0) return;
    ++machine().totals.again;
    if (machine().broken == Break::new_id) wish.event.id += "-again";
  }

  static std::string told(const Wish& wish) {
    return joined(petition::name(wish.event.kind()), " `", wish.event.id, "` to ", wish.case_id);
  }

  std::optional<Answer> submit(const Wish& wish) {
    std::optional<Verdict> v;
    const auto error = call("submit " + told(wish),
                            [&] { v = store().submit(wish.case_id, wish.event, wish.expected); });
    if (error) return stale(*error);
    return answer(*v);
  }

  /// Judges it beside the store, and appends what came of it.
  std::optional<Answer> append(const Wish& wish) {
    const auto judged = judge(wish);
    if (!judged) return std::nullopt;
    Appended came{};
    const auto error = call("append " + told(wish),
                            [&] { came = store().append(judged->before, judged->verdict); });
    if (error) return stale(*error);
    return answer(judged->verdict, came);
  }

  std::optional<Judgement> judge(const Wish& wish) {
    std::optional<Case> c = look(wish.case_id);
    if (!c && world().known.size(wish.case_id) > 0) return std::nullopt;
    if (!c) c = Case(wish.case_id);
    return Judgement{*c, law().submit(*c, wish.event)};
  }

  std::optional<Answer> stale(const Error& error) {
    if (error.code() != ErrorCode::stale) return std::nullopt;
    ++machine().totals.stale;
    return Answer::stale;
  }

  Answer answer(const Verdict& v) {
    if (machine().tracing()) machine().trace(joined("  is ", petition::name(v.outcome)));
    if (v.outcome == Outcome::refused) {
      ++machine().totals.refused;
      return Answer::refused;
    }
    world().known.saw(v.next);
    return Answer::accepted;
  }
  /// A case that is not what was judged is nothing that was seen.
  Answer answer(const Verdict& v, Appended came) {
    if (came != Appended::stale) return answer(v);
    ++machine().totals.stale;
    return Answer::stale;
  }

  /// Two wishes in one transaction.
  void ask_many() {
    std::vector<std::size_t> places;
    std::vector<Judgement> judged;
    for (int i = 0; i < 2; ++i) {
      const auto place = new_wish(any_case());
      const auto one = place ? judge(Wish(world().known.at(*place))) : std::nullopt;
      if (!one) continue;
      asks(*place);
      ++world().known.at(*place).unanswered;
      places.push_back(*place);
      judged.push_back(*one);
    }
    std::vector<Appended> came;
    const auto error =
        call(joined("append ", judged.size(), " at once"), [&] { came = store().append(judged); });
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (error) continue;
      --world().known.at(places[i]).unanswered;
      world().known.answer(places[i], answer(judged[i].verdict, came[i]));
    }
  }
};

}  // namespace

std::unique_ptr<Host> make_operator(World& world, std::string name) {
  return std::make_unique<Operator>(world, std::move(name));
}

}  // namespace simulation
