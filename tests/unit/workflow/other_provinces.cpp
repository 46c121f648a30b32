// What is said under each regulation that comes with the library is true of that regulation: no
// role, no clause of another one, no empty list, no id of a unit that has a name.
#include "unit/profile_testing.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <regex>
#include <set>
#include <tuple>

#include "verification/acts.h"

using namespace profile_testing;

namespace {

constexpr Lang kLangs[] = {Lang::vi, Lang::en};

/// Every text that is about a regulation, or about what happens under it.
class Texts {
 public:
  explicit Texts(Engine engine) : engine_(std::move(engine)) {
    regulation();
    take(Case("PA-1"));
    for (std::size_t i = 0; i < states_.size(); ++i) around(Case(states_[i]));
  }

  const std::set<std::string>& of(Lang lang) const { return all_[lang == Lang::en]; }
  const std::set<RefusalCode>& refused() const { return refused_; }

 private:
  void say(Lang lang, std::string text) { all_[lang == Lang::en].insert(std::move(text)); }
  void say(const Text& text) {
    for (const Lang lang : kLangs) say(lang, text.in(lang));
  }

  void regulation() {
    const Regulation& law = engine_.regulation();
    for (const ReadingTaken& r : law.readings()) {
      say({std::string(r.vi), std::string(r.en)});
      for (const Choice& c : r.choices) say({c.vi, c.en});
    }
    for (const Unset& u : law.profile().unset) say(u.text);
    for (const Remark& r : law.profile().remarks) say(r.text);
  }

  /// Of the cases that stand alike one is looked at further.
  void take(Case c) {
    standing(c);
    const State& s = c.state();
    if (!seen_.emplace(s.position, s.commitment, s.publication, s.unsuitable != 0).second) return;
    audited(c);
    states_.push_back(std::move(c));
  }

  /// What is found long after, in the record and where it lacks an event.
  void audited(const Case& c) {
    if (c.size() == 0) return;
    const Record record = record_of(c);
    const Instant later = c.state().recorded_at + std::chrono::days(60);
    found(record, later);
    for (std::size_t left_out = 0; left_out < record.events.size(); ++left_out) {
      Record lacking = record;
      lacking.events.erase(lacking.events.begin() + static_cast<std::ptrdiff_t>(left_out));
      found(lacking, later);
    }
  }

  void found(const Record& record, Instant later) {
    for (const Deviation& d : audit(engine_, record, later).deviations) {
      say(d.text);
      say(d.lawful);
    }
  }

  void standing(const Case& c) {
    for (const Obligation& o : engine_.obligations(c)) {
      say(engine_.explain(o, c).text);
      for (const Lang lang : kLangs) say(lang, std::string(label(o.owed, lang)));
    }
    if (c.size() == 0) return;
    for (const Notice& n : engine_.notices(c, c.state().events))
      for (const Lang lang : kLangs) {
        say(lang, engine_.text(n, c, lang));
        say(lang, engine_.short_text(n, c, lang));
      }
  }

  void around(const Case& c) {
    for (const Instant now : verification::relevant_times(engine_, c)) {
      judged(engine_.advance(c, now));
      for (const Event& event : verification::acts(engine_, c, now)) {
        judged(engine_.submit(c, event));
        if (const auto flawed = with_flaws(event)) judged(engine_.submit(c, *flawed));
      }
    }
  }

  /// The same with something else wrong than what proofs try.
  static std::optional<Event> with_flaws(Event event) {
    if (auto* received = std::get_if<Received>(&event.data)) {
      received->channel = "telex";
      received->case_class = "gấp";
    } else if (auto* notified = std::get_if<Notified>(&event.data)) {
      notified->channel = "telex";
    } else if (auto* rated = std::get_if<Rated>(&event.data)) {
      rated->rating = "tạm được";
    } else if (auto* forwarded = std::get_if<Forwarded>(&event.data)) {
      forwarded->unit = "so-khong-co";
    } else {
      return std::nullopt;
    }
    return event;
  }

  void judged(Verdict v) {
    if (v.outcome == Outcome::accepted || refused_.size() != known_) say(engine_.explain(v).text);
    known_ = refused_.size();
    for (const Refusal& r : v.refusals) {
      refused_.insert(r.code);
      say(r.requirement);
      say(r.lawful);
    }
    if (v.outcome == Outcome::accepted && v.appended > 0) take(std::move(v.next));
  }

  Engine engine_;
  std::array<std::set<std::string>, 2> all_;
  std::set<RefusalCode> refused_;
  std::size_t known_ = 0;
  std::set<std::tuple<Position, Commitment, Publication, bool>> seen_;
  std::vector<Case> states_;
};

/// Two units, one of which has a name that says nothing of its id.
constexpr std::string_view kTwoUnits = R"(
[[units]]
id = "so-xd"
label = { vi = "Sở Hạ tầng", en = "Department of Works" }
[[units]]
id = "xa-ik"
label = { vi = "Xã Mới", en = "New Commune" }
)";

std::string with_units(std::string toml) {
  const auto at = toml.find("[citations]");
  const auto events = toml.find("[citations.events]");
  return toml.insert(std::min(at, events), kTwoUnits);
}

/// Gia Lai's profile with other names of its roles: whatever else says one of the old names does
/// not take it from there.
std::string renamed() {
  std::string toml(Regulation::builtin_toml());
  for (const auto& [from, to] : std::map<std::string, std::string>{
           {"vi = \"nhân viên trực\", en = \"operator\"", "vi = \"bàn đón tiếp\", en = \"desk\""},
           {"vi = \"đầu mối tiếp nhận\", en = \"focal point\"",
            "vi = \"phòng một cửa\", en = \"counter\""},
           {"vi = \"Thủ trưởng đơn vị\", en = \"head of the unit\"",
            "vi = \"Trưởng ban\", en = \"chief\""},
           {"vi = \"Văn phòng UBND tỉnh\", en = \"provincial Office\"",
            "vi = \"Ban Điều phối\", en = \"Board\""},
           {"vi = \"tổ chức, cá nhân\", en = \"petitioner\"", "vi = \"cư dân\", en = \"resident\""},
           {"vi = \"hệ thống\", en = \"system\"", "vi = \"máy chủ\", en = \"server\""}})
    toml = edited(from, to, toml);
  const auto clauses = toml.find("[clauses]");
  static const std::regex title("(vi|en) = \"[^\"]*\"");
  return toml.substr(0, clauses) + std::regex_replace(toml.substr(clauses), title, "$1 = \"...\"");
}

/// A text with one of the words, which begins a word there; empty when none has any.
std::string found(const std::set<std::string>& texts, const std::vector<std::string>& words) {
  for (const std::string& text : texts)
    for (const std::string& word : words)
      for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1))
        if (at == 0 || std::isalpha(static_cast<unsigned char>(text[at - 1])) == 0)
          return word + ": " + text;
  return {};
}

const std::vector<std::string> kRolesVi = {"nhân viên trực", "đầu mối", "Thủ trưởng", "Văn phòng",
                                           "tổ chức, cá nhân"};
/// A petitioner is the English word for whoever petitions.
const std::vector<std::string> kRolesEn = {"operator", "focal point", "head", "Office"};

/// Of the names of roles those that the profile does not have itself.
std::vector<std::string> foreign(std::vector<std::string> names, const Profile& p, Lang lang) {
  std::erase_if(names, [&](const std::string& name) {
    return std::ranges::any_of(
        p.roles, [&](const Text& t) { return t.in(lang).find(name) != std::string::npos; });
  });
  return names;
}

void check_lists(const std::set<std::string>& texts) {
  static const std::regex empty(R"((: ?[;,)]|: ?\.(?!\.)|: *$|: \(|``|\(\)|  |\{|\}))");
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK_FALSE(std::regex_search(text, empty));
  }
}

}  // namespace

TEST_CASE("other names of roles: every text has them") {
  const Texts texts(Engine(Regulation::parse(renamed()), Calendar::builtin()));
  CHECK(found(texts.of(Lang::vi), kRolesVi) == "");
  CHECK(found(texts.of(Lang::en), kRolesEn) == "");
}

TEST_CASE("other provinces: no role and no clause of Gia Lai, no empty list, no id of a unit") {
  for (const std::string_view name : Regulation::builtin_names()) {
    CAPTURE(name);
    const auto toml = with_units(std::string(Regulation::builtin_toml(name)));
    const Engine engine(Regulation::parse(toml), Calendar::builtin());
    const Profile& p = engine.regulation().profile();
    const Texts texts(engine);
    CHECK(texts.refused().size() > 30);
    for (const Lang lang : kLangs) {
      const auto& names = lang == Lang::vi ? kRolesVi : kRolesEn;
      CHECK(found(texts.of(lang), foreign(names, p, lang)) == "");
      check_lists(texts.of(lang));
      for (const std::string& text : texts.of(lang))
        for (const char* id : {"so-xd", "xa-ik"})
          for (auto at = text.find(id); at != text.npos; at = text.find(id, at + 1))
            CHECK_MESSAGE(text[at - 1] == '`', text);
    }
    if (name == "gia-lai") continue;
    static const std::regex numbered(R"((Điều|Art\.) (\d))");
    for (const Lang lang : kLangs)
      for (const std::string& text : texts.of(lang)) {
        std::string own = text;
        for (const char* national : {"Điều 147", "Điều 148", "Art. 147", "Art. 148", "Art. 23"})
          while (own.find(national) != own.npos) own.erase(own.find(national), 9);
        CHECK_MESSAGE(!std::regex_search(own, numbered), text);
      }
  }
}

TEST_CASE("a regulation that names nothing to choose from says so") {
  Followed f(Engine(Regulation::builtin("ha-noi"), Calendar::builtin()));
  f.accept("2025-11-24T08:00:00", kOperator, suitable(f.profile()))
      .accept("2025-11-24T08:10:00", kOperator, Answered{"Đã sửa", ""});
  const auto required = [&](Actor actor, Data data, RefusalCode code) {
    const Verdict v = f.judge("2025-11-24T09:00:00", std::move(actor), std::move(data));
    for (const Refusal& r : v.refusals)
      if (r.code == code) return r.requirement.vi + " / " + r.requirement.en;
    return std::string();
  };
  CHECK(required(kOperator, Published{{"ihanoi"}}, RefusalCode::channel_not_public) ==
        "quy chế không nêu kênh nào để công khai kết quả / the regulation names no channel to "
        "publish results on");
  CHECK(required({Role::petitioner, "", ""}, Rated{"good", ""}, RefusalCode::unknown_rating) ==
        "quy chế không có thang đánh giá / the regulation has no rating scale");
  const Followed gia_lai(Engine(Regulation::builtin(), Calendar::builtin()));
  Received odd = suitable(gia_lai.profile());
  odd.case_class = "gấp";
  const Verdict v = gia_lai.judge("2025-11-24T08:00:00", kOperator, odd);
  REQUIRE(has(v, RefusalCode::unknown_class));
  CHECK(v.refusals.front().requirement.vi == "quy chế không chia mức độ; đã ghi: `gấp`");
}

namespace {

/// What is required where a unit has promised as often as it may.
std::string promises_required(int reschedulings, Lang lang) {
  const auto toml = edited("[rescheduling]                 # Điều 11.3\nlimit = 1",
                           "[rescheduling]\nlimit = " + std::to_string(reschedulings));
  Followed f(Engine(Regulation::parse(toml), Calendar::builtin()));
  f.accept("2025-11-24T08:00:00", kOperator, suitable(f.profile()))
      .accept("2025-11-24T08:00:00", kOperator, Forwarded{"so-xd"})
      .accept("2025-11-24T08:10:00", unit("so-xd"), Appointed{at("2025-11-28T16:00:00")});
  for (int i = 0; i < reschedulings; ++i)
    f.accept("2025-11-24T08:20:00", unit("so-xd"),
             Rescheduled{at("2025-12-01T16:00:00") + std::chrono::days(i), "chờ vật tư"});
  const Verdict v = f.judge("2025-11-24T08:30:00", unit("so-xd"),
                            Rescheduled{at("2025-12-20T16:00:00"), "chờ vật tư"});
  REQUIRE(has(v, RefusalCode::too_many_promises));
  return v.refusals.front().requirement.in(lang);
}

}  // namespace

TEST_CASE("how often a unit may reschedule is said as people say it") {
  const std::string_view all = ", all its levels together";
  CHECK(promises_required(1, Lang::en) == "a unit may reschedule once" + std::string(all));
  CHECK(promises_required(2, Lang::en) == "a unit may reschedule twice" + std::string(all));
  CHECK(promises_required(3, Lang::en) == "a unit may reschedule 3 times" + std::string(all));
  CHECK(promises_required(0, Lang::en) == "the regulation allows no rescheduling");
  CHECK(promises_required(2, Lang::vi) ==
        "mỗi đơn vị chỉ được hẹn lại 2 lần, tính chung mọi cấp của đơn vị");
  CHECK(promises_required(0, Lang::vi) == "quy chế không cho hẹn lại");
}
