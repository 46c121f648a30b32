// A judged case as bytes: each event in the record's own JSON beside the state that it led to.
#include <cstring>
#include <type_traits>

#include "petition/error.h"
#include "petition/record.h"
#include "workflow/case_entries.h"

namespace petition {
inline namespace v0 {
namespace {

static_assert(std::is_trivially_copyable_v<State>);

/// The build that wrote it: states are laid out by the compiler.
constexpr std::string_view kBuild = "petition case 2 " PETITION_VERSION;

using Size = std::uint32_t;

void put(std::string& out, Size number) {
  out.append(reinterpret_cast<const char*>(&number), sizeof number);
}
void put(std::string& out, std::string_view part) {
  put(out, static_cast<Size>(part.size()));
  out += part;
}
void put(std::string& out, const Identity& of) {
  put(out, of.id);
  put(out, of.version);
  put(out, of.hash);
}
void put(std::string& out, const Judges& laws) {
  put(out, static_cast<Size>(laws.size()));
  for (const JudgedBy& by : laws) {
    put(out, by.after);
    put(out, by.regulation);
    put(out, by.calendar);
  }
}

std::string_view bytes_of(const State& state) {
  return {reinterpret_cast<const char*>(&state), sizeof state};
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  bool at_end() const { return rest_.empty(); }

  std::string_view take() { return raw(take_number()); }

  Size take_number() {
    Size number = 0;
    std::memcpy(&number, raw(sizeof number).data(), sizeof number);
    return number;
  }

  Identity take_identity() {
    Identity of{std::string(take())};
    of.version = take();
    of.hash = take();
    return of;
  }

  Judges take_laws() {
    Judges laws;
    for (Size rest = take_number(); rest > 0; --rest) {
      JudgedBy& by = laws.emplace_back();
      by.after = take_number();
      by.regulation = take_identity();
      by.calendar = take_identity();
    }
    return laws;
  }

  State take_state(const Judges& laws) {
    const std::string_view bytes = take();
    if (bytes.size() != sizeof(State)) fail();
    State state;
    std::memcpy(&state, bytes.data(), sizeof state);
    if (state.law >= laws.size()) fail();
    return state;
  }

  [[noreturn]] static void fail() {
    throw Error(ErrorCode::invalid_value, "these are not the bytes of a case of this build",
                "bytes");
  }

 private:
  std::string_view raw(std::size_t size) {
    if (rest_.size() < size) fail();
    const std::string_view part = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return part;
  }

  std::string_view rest_;
};

}  // namespace

std::string case_to_bytes(const Case& c) {
  std::string out;
  put(out, kBuild);
  put(out, c.id());
  put(out, c.laws());
  for (const Case::Entry& entry : c.entries()) {
    put(out, write_event(*entry.event));
    put(out, bytes_of(*entry.state));
  }
  return out;
}

Case case_from_bytes(std::string_view bytes) {
  Reader reader(bytes);
  if (reader.take() != kBuild) Reader::fail();
  Case c{std::string(reader.take())};
  const auto laws = std::make_shared<const Judges>(reader.take_laws());
  if (!laws->empty()) CaseEntries::judge_by(c, laws);
  while (!reader.at_end()) {
    Event event = read_event(reader.take(), "bytes");
    const State state = reader.take_state(*laws);
    c = CaseEntries::with(std::move(c), std::move(event), state);
  }
  return c;
}

}  // namespace v0
}  // namespace petition
