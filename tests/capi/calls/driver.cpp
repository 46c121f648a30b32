// Chooses the inputs of calls of the C API, and checks what they gave.
#include "calls/driver.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "text/utf8.h"

namespace petition_calls {
namespace {

constexpr std::int64_t kMonday_s = 1617584400;  // 2021-04-05T08:00:00+07:00
constexpr std::int32_t kMonday = 18722;         // its date
constexpr std::size_t kMostCalls = 400;
constexpr std::size_t kLongestText = 1 << 16;
constexpr std::size_t kMostTexts = 40;

std::string read(const std::filesystem::path &path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void damage(std::string &text, Bytes &bytes) {
  switch (bytes.below(4)) {
    case 0: text.resize(bytes.below(text.size() + 1)); break;
    case 1: text.insert(bytes.below(text.size() + 1), 1, static_cast<char>(bytes.number(1))); break;
    case 2: text.insert(bytes.below(text.size() + 1), text); break;
    default:
      if (!text.empty()) text[bytes.below(text.size())] = static_cast<char>(bytes.number(1));
  }
}

void add_lines(const std::filesystem::path &path, std::vector<std::string> &events) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) events.push_back(line);
}

/// Those that are right: the others have fuzzers of their own.
void add_files(const std::filesystem::path &folder, std::vector<std::string> &texts) {
  for (const auto &file : std::filesystem::directory_iterator(folder)) {
    const auto name = file.path().filename().string();
    if (!name.starts_with("bad_") && name.find(".md") == name.npos &&
        name.find(".svg") == name.npos)
      texts.push_back(read(file.path()));
  }
}

}  // namespace

Driver::Driver(std::span<const std::uint8_t> bytes, const Texts &texts, Tally &tally)
    : bytes_(bytes), texts_(texts), tally_(tally) {
  error_.struct_size = sizeof error_;
  begin_with_a_case();
}

void Driver::begin_with_a_case() {
  petition_calendar *calendar = nullptr;
  petition_regulation *regulation = nullptr;
  petition_engine *engine = nullptr;
  petition_registry *registry = nullptr;
  petition_case *petition = nullptr;
  petition_engine_builtin(&engine, nullptr);
  petition_engine_calendar(engine, &calendar, nullptr);
  petition_engine_regulation(engine, &regulation, nullptr);
  petition_registry_new(&regulation, 1, &calendar, 1, &registry, nullptr);
  petition_case_new("GL-1", 4, &petition, nullptr);
  for (const std::string &event : of(texts_, About::first)) {
    petition_verdict *verdict = nullptr;
    petition_engine_submit(engine, petition, event.data(), event.size(), &verdict, nullptr);
    if (verdict) pool<petition_verdict>().add(verdict);
  }
  std::string record(16384, '\0');
  std::size_t size = 0;
  petition_case_save(petition, engine, record.data(), record.size(), &size, nullptr);
  of(texts_, About::record).push_back(record.substr(0, size - 1));
  pool<petition_calendar>().add(calendar);
  pool<petition_regulation>().add(regulation);
  pool<petition_engine>().add(engine);
  pool<petition_registry>().add(registry);
  pool<petition_case>().add(petition);
}

Room<char> Driver::text(About about) {
  if (bytes_.one_in(16)) about = static_cast<About>(bytes_.below(texts_.size()));
  const auto &some = of(texts_, about);
  // As often as not the latest, which is mostly of what was just made.
  const std::size_t at =
      some.empty() || bytes_.one_in(2) ? some.size() - 1 : bytes_.below(some.size());
  std::string text = some.empty() ? "" : some[at];
  if (bytes_.one_in(8)) damage(text, bytes_);
  Room<char> room(text.size());
  std::copy(text.begin(), text.end(), room.data());
  return room;
}

Room<std::uint8_t> Driver::secret() {
  return values<std::uint8_t>(bytes_.below(70), [this] { return bytes_.number(1); });
}

std::int64_t Driver::instant() {
  switch (bytes_.number(1) % 16) {
    case 0: return PETITION_NEVER;
    case 1: return static_cast<std::int64_t>(bytes_.number(8));
    default: return kMonday_s + static_cast<std::int64_t>(bytes_.number(2)) * 60;
  }
}

std::int64_t Driver::seconds() {
  return bytes_.one_in(16) ? static_cast<std::int64_t>(bytes_.number(8))
                           : static_cast<std::int64_t>(bytes_.number(1)) * 1800;
}

petition_lunar_date Driver::lunar() {
  petition_lunar_date date = prepared<petition_lunar_date>();
  date.year = bytes_.one_in(16) ? number<std::int32_t>() : 2021;
  date.month = number<std::int32_t>();
  date.day = number<std::int32_t>();
  date.leap = bytes_.one_in(8);
  return date;
}

std::int32_t Driver::date() {
  return bytes_.one_in(16) ? static_cast<std::int32_t>(bytes_.number(4))
                           : kMonday + static_cast<std::int32_t>(bytes_.number(1));
}

void Driver::begin(const char *name) {
  name_ = name;
  std::memset(error_.message, 0, sizeof error_.message);
  error_.code = PETITION_OK;
}

void Driver::end(std::int32_t status) {
  status_ = status;
  Count &count = tally_[name_];
  ++count.calls;
  if (status == PETITION_OK) ++count.successes;
  promise(petition_status_name(status) != nullptr, "a status without a name");
  promise(status != PETITION_E_INTERNAL && status != PETITION_E_NO_MEMORY, error_.message);
  promise(error_.code == status, "the error has another status");
  promise((status == PETITION_OK) == (error_.message[0] == '\0'), "a message exactly on failure");
  promise(petition::text::is_clean(error_.message), "a message that is not one line of UTF-8");
}

void Driver::keep(const Room<char> &text, std::size_t needed, About about) {
  const std::string_view all(text.data() ? text.data() : "", text.size());
  if (status_) {
    promise(std::ranges::all_of(all, [](char c) { return c == Room<char>::kFilling; }),
            "a buffer is written though it failed");
    promise(status_ != PETITION_E_BUFFER_TOO_SMALL || needed > text.size(), "it would have fitted");
    return;
  }
  promise(needed > 0, "a text without its final NUL");
  if (all.empty()) return;
  promise(needed <= all.size() && all[needed - 1] == '\0', "no NUL where it was told");
  promise(petition::text::first_invalid_utf8(all.substr(0, needed - 1)) == all.npos,
          "a text that is not UTF-8");
  auto &kept = of(texts_, about);
  if (kept.size() < kMostTexts && needed < kLongestText)
    kept.emplace_back(all.substr(0, needed - 1));
}

std::unique_ptr<petition_case, End<petition_case>> Driver::copy(const petition_case *one) {
  petition_case *out = nullptr;
  petition_case_copy(one, &out, nullptr);
  return std::unique_ptr<petition_case, End<petition_case>>(out);
}

void Driver::unchanged(const petition_case *before, const petition_case *after) {
  std::int32_t equal = 1;
  if (status_ && before) petition_case_equal(before, after, &equal, nullptr);
  promise(equal == 1, "a case is changed though it failed");
}

Texts kept_texts(const std::string &root) {
  const std::filesystem::path project(root);
  Texts texts;
  of(texts, About::id) = {"GL-1", "e1", "I-5", "11.1", "I-16", "so-xd", ""};
  of(texts, About::name) = {"head",   "operator", "gia-lai",     "overdue_only", "internet",
                            "answer", "text",     "data.reason", "identity"};
  of(texts, About::time) = {"2021-04-05T08:00:00+07:00", "2021-04-05", "8h"};
  of(texts, About::any) = {"a", "\xff", "{}", "[]", "Đường", std::string("a\0b", 3)};
  for (const auto &file : std::filesystem::directory_iterator(project / "examples/petitions"))
    add_lines(file.path(), of(texts, About::event));
  add_lines(project / "examples/events.jsonl", of(texts, About::event));
  add_lines(project / "examples/events.jsonl", of(texts, About::first));
  add_files(project / "tests/fuzz/corpus/record", of(texts, About::record));
  add_files(project / "libpetition/data/calendars", of(texts, About::toml));
  add_files(project / "libpetition/data/regulations", of(texts, About::toml));
  for (auto &some : texts) std::ranges::sort(some);
  return texts;
}

void run(std::span<const std::uint8_t> bytes, const Texts &texts, Tally &tally) {
  Driver driver(bytes, texts, tally);
  for (std::size_t n = 0; n < kMostCalls && !driver.bytes().empty(); ++n)
    calls()[driver.bytes().below(calls().size())].make(driver);
}

}  // namespace petition_calls
