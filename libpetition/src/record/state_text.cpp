// Writes and reads the numbers of a state: comma-separated, and empty where there is no instant.
#include "record/state_text.h"

#include <charconv>
#include <concepts>
#include <cstdint>
#include <tuple>
#include <type_traits>

namespace petition::record {
namespace {

static_assert(sizeof(State) == 88, "a state has another field: write and read it here as well");

constexpr std::tuple kNumbers{&State::recorded_at,  &State::submitted,  &State::accepted,
                              &State::forwarded_at, &State::anchor,     &State::agreed,
                              &State::agreed_at,    &State::events,     &State::brought_by,
                              &State::answered_by,  &State::returns,    &State::promises,
                              &State::unsuitable,   &State::law,        &State::rating,
                              &State::case_class,   &State::came_about, &State::published_on,
                              &State::position,     &State::commitment, &State::publication};

template <class S, class Act>
void each_number(S& state, Act act) {
  std::apply([&](auto... member) { (act(state.*member), ...); }, kNumbers);
}

unsigned flags_of(const State& s) {
  return s.forwarded | s.assigned << 1 | s.lapse_noted << 2 | s.reminder_noted << 3 |
         s.confidential << 4 | s.state_secret << 5 | s.reopened << 6 | s.unit_published << 7;
}

void set_flags(State& s, unsigned flags) {
  s.forwarded = flags & 1;
  s.assigned = flags >> 1 & 1;
  s.lapse_noted = flags >> 2 & 1;
  s.reminder_noted = flags >> 3 & 1;
  s.confidential = flags >> 4 & 1;
  s.state_secret = flags >> 5 & 1;
  s.reopened = flags >> 6 & 1;
  s.unit_published = flags >> 7 & 1;
}

template <std::integral N>
void append(std::string& out, N number) {
  char digits[24];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, +number).ptr);
}
void append(std::string& out, Instant t) {
  if (t != kNever) append(out, t.time_since_epoch().count());
}
template <class E>
  requires std::is_enum_v<E>
void append(std::string& out, E word) {
  append(out, static_cast<std::underlying_type_t<E>>(word));
}

/// Takes one number after the other from a text; a number that is none spoils the whole.
class Numbers {
 public:
  explicit Numbers(std::string_view text) : rest_(text) {}

  template <std::integral N>
  void take(N& number) {
    const std::string_view digits = next();
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    good_ = good_ && error == std::errc{} && end == digits.data() + digits.size();
  }
  void take(Instant& t) {
    if (rest_.starts_with(',')) {
      next();
      t = kNever;
      return;
    }
    std::int64_t count = 0;
    take(count);
    t = Instant{std::chrono::seconds{count}};
  }
  template <class E>
    requires std::is_enum_v<E>
  void take(E& word) {
    std::underlying_type_t<E> number{};
    take(number);
    word = static_cast<E>(number);
  }

  bool all_taken() const { return good_ && rest_.empty(); }

 private:
  std::string_view next() {
    const std::string_view one = rest_.substr(0, rest_.find(','));
    rest_.remove_prefix(std::min(one.size() + 1, rest_.size()));
    return one;
  }

  std::string_view rest_;
  bool good_ = true;
};

}  // namespace

void append_state(std::string& out, const State& state) {
  each_number(state, [&](const auto& number) {
    append(out, number);
    out += ',';
  });
  append(out, flags_of(state));
}

std::optional<State> state_of(std::string_view text) {
  State state;
  Numbers numbers(text);
  each_number(state, [&](auto& number) { numbers.take(number); });
  std::uint8_t flags = 0;
  numbers.take(flags);
  set_flags(state, flags);
  if (!numbers.all_taken() || state.position > Position::withdrawn) return std::nullopt;
  return state;
}

}  // namespace petition::record
