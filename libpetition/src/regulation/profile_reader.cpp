// Reads a regulation profile from TOML, section by section in the order of the text.
#include "regulation/profile_reader.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>
#include <span>

#include "calendar/read_windows.h"
#include "regulation/citations_reader.h"
#include "regulation/contact.h"
#include "regulation/levels.h"
#include "regulation/notice_templates.h"
#include "regulation/readings.h"
#include "regulation/role_names.h"
#include "text/blank.h"
#include "text/names.h"
#include "text/toml_reader.h"
#include "text/unknown.h"
#include "text/utf8.h"
#include "words/read_word.h"

namespace petition::regulation {

using wording::read_word;

namespace {

/// A text in both languages.
Text both(TomlReader& t, std::string_view key) {
  TomlReader inner = t.table(key);
  Text text{inner.name("vi"), inner.name("en")};
  inner.finish();
  return text;
}

Text both_or_none(TomlReader& t, std::string_view key) {
  return t.find(key) != nullptr ? both(t, key) : Text{};
}

std::optional<Date> date_or_none(TomlReader& t, std::string_view key) {
  const auto day = t.optional_date(key);
  return day ? std::optional(text::to_date(*day)) : std::nullopt;
}

/// What the profile leaves open, so that nobody takes it for a rule.
void unset(Profile& p, std::string key, std::string_view vi, std::string_view en) {
  p.unset.push_back({std::move(key), {std::string(vi), std::string(en)}});
}

/// Decree 91/2020/NĐ-CP, Art. 23: no brand name of SMS is longer.
constexpr std::size_t kLongestBrand = 11;

void check_brand(Profile& p) {
  const std::size_t length = text::count_code_points(p.sms_brand);
  if (length <= kLongestBrand) return;
  p.remarks.push_back(
      {"regulation.sms_brand",
       {fmt::format("tên định danh “{}” dài {} ký tự; Nghị định 91/2020/NĐ-CP (Điều 23) chỉ cho "
                    "phép tối đa {} ký tự",
                    p.sms_brand, length, kLongestBrand),
        fmt::format("the brand name “{}” has {} characters; Decree 91/2020/NĐ-CP (Art. 23) allows "
                    "at most {}",
                    p.sms_brand, length, kLongestBrand)}});
}

void read_identity(TomlReader t, RegulationTable& table) {
  Profile& p = table.profile;
  p.id = t.name("id");
  p.version = t.name("version");
  p.title = both(t, "title");
  p.authority = both(t, "authority");
  p.instrument = t.line_or("instrument", "");
  if (p.instrument.empty())
    unset(p, "regulation.instrument", "số hiệu văn bản", "the number of the instrument");
  const text::TextPlace from = text::place_of(t.need("valid_from"));
  table.validity_line = from.line;
  table.validity_column = from.column;
  p.valid_from = text::to_date(t.date("valid_from"));
  p.valid_until = date_or_none(t, "valid_until");
  if (p.valid_until && *p.valid_until < p.valid_from)
    t.refuse(ErrorCode::invalid_value, "`valid_until` lies before `valid_from`", "valid_until");
  p.sms_brand = t.line_or("sms_brand", "");
  if (p.sms_brand.empty())
    unset(p, "regulation.sms_brand", "tên hiển thị của tin nhắn SMS",
          "the brand name of SMS notices");
  check_brand(p);
  p.calendar = t.name("calendar");
  t.finish();
}

/// Who supervises need not act on the system (Art. 18.2).
void read_roles(TomlReader t, Profile& p) {
  for (const auto& row : words<Role>()) {
    if (row.value == Role::supervisor && t.find(row.name) == nullptr) continue;
    TomlReader role = t.table(row.name);
    p.roles[index(row.value)] = {role.name("vi"), role.name("en")};
    if (row.value == Role::office) p.office_unit = role.name("unit");
    if (row.value == Role::supervisor) p.supervisor_unit = role.name_or("unit", "");
    role.finish();
  }
  t.finish();
}

/// The id of a list's entry, refused when an earlier entry has it.
template <class T>
std::string fresh_id(TomlReader& t, const std::vector<T>& earlier) {
  const std::string id = t.name("id");
  if (std::ranges::any_of(earlier, [&](const T& e) { return e.id == id; }))
    t.refuse(ErrorCode::duplicate, fmt::format("`{}` stands here twice", id), "id");
  return id;
}

void read_channels(TomlReader& root, Profile& p) {
  for (TomlReader t : root.tables("channels")) {
    const std::string id = fresh_id(t, p.channels);
    p.channels.push_back({id, t.at("group", read_word<ChannelGroup>), both(t, "label")});
    t.finish();
  }
}

void read_topics(TomlReader& root, Profile& p) {
  for (TomlReader t : root.tables("topics")) {
    const std::string id = fresh_id(t, p.topics);
    p.topics.push_back({id, both(t, "label"), t.name_or("unit", ""), {}});
    t.find("limits");  // read_topic_limits reads them
    t.finish();
  }
}

/// A limit, or nothing where the key is absent.
Limit limit_or_none(TomlReader& t, std::string_view key) {
  return t.find(key) != nullptr ? t.at(key, parse_limit) : Limit{};
}

std::vector<std::string> texts_or_none(TomlReader& t, std::string_view key) {
  return t.find(key) != nullptr ? t.texts(key) : std::vector<std::string>{};
}

/// As texts_or_none, with their letters composed.
std::vector<std::string> names_or_none(TomlReader& t, std::string_view key) {
  std::vector<std::string> all = texts_or_none(t, key);
  for (std::string& name : all) name = text::composed(name);
  return all;
}

/// What a profile may take from the scope of the law.
constexpr std::string_view kExcludable[] = {"complaint", "denunciation", "legal_guidance",
                                            "state_secret"};

void read_excluded(TomlReader& t, Profile& p) {
  for (const std::string& word : texts_or_none(t, "excluded")) {
    if (std::ranges::count(kExcludable, word) == 0)
      t.refuse(ErrorCode::invalid_value, text::unknown_word(word, kExcludable), "excluded");
    if (word == "state_secret") p.excludes_state_secrets = true;
    else p.excluded.push_back(read_word<Matter>(word));
  }
}

/// A BCP 47 tag's first part, as events are compared by it.
bool is_language(std::string_view tag) {
  return tag.size() >= 2 && tag.size() <= 8 && std::ranges::all_of(tag, [](char c) {
           return text::lower_ascii(c) >= 'a' && text::lower_ascii(c) <= 'z';
         });
}

void read_languages(TomlReader& t, Profile& p) {
  p.languages = texts_or_none(t, "language");
  if (p.languages.empty())
    unset(p, "intake.language", "ngôn ngữ của phản ánh, kiến nghị", "the language of a petition");
  for (std::string& tag : p.languages) {
    if (!is_language(tag))
      t.refuse(
          ErrorCode::invalid_value,
          fmt::format("`{}` is not a language; write its tag without a region, such as `vi`", tag),
          "language");
    std::ranges::transform(tag, tag.begin(), text::lower_ascii);
  }
}

/// A field, or a list of fields of which one has to be given.
std::vector<std::string> contact_of(TomlReader& t, const toml::node& entry) {
  std::vector<std::string> one_of;
  if (const auto* list = entry.as_array())
    for (const toml::node& field : *list) one_of.push_back(t.text_of(field, "contact"));
  else one_of.push_back(t.text_of(entry, "contact"));
  if (one_of.empty())
    t.refuse(ErrorCode::invalid_value, "an empty list asks for nothing: leave it out", entry);
  for (const std::string& field : one_of)
    if (std::ranges::count(kContact, field, &ContactField::name) == 0)
      t.refuse(ErrorCode::invalid_value, text::unknown_word(field, kContact, &ContactField::name),
               entry);
  return one_of;
}

void read_contact(TomlReader& t, Profile& p) {
  const toml::node* contact = t.find("contact");
  if (contact == nullptr)
    return unset(p, "intake.contact", "thông tin liên hệ bắt buộc", "the contact details required");
  const auto* list = contact->as_array();
  if (list == nullptr) return p.contact.push_back(contact_of(t, *contact));
  if (list->empty()) t.texts("contact");
  for (const toml::node& entry : *list) p.contact.push_back(contact_of(t, entry));
}

void read_exclusions(TomlReader& intake, Profile& p) {
  for (TomlReader t : intake.optional_tables("exclusions")) {
    p.exclusions.push_back({fresh_id(t, p.exclusions), both(t, "label")});
    t.finish();
  }
}

/// As a calendar writes it, to the second.
std::string spelt(const Window& window) {
  const auto clock = [](std::int32_t s) {
    return fmt::format("{:02}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60);
  };
  return clock(window.open_s) + "-" + clock(window.close_s);
}

/// The hours of every day as a calendar of their own: rest days and days off are none of theirs.
std::shared_ptr<const Calendar> every_day(const std::vector<std::string>& windows) {
  return std::make_shared<const Calendar>(
      Calendar::parse(fmt::format("id = \"intake\"\nversion = \"1\"\n"
                                  "title = {{ vi = \"Giờ tiếp nhận\", en = \"Hours of intake\" }}\n"
                                  "utc_offset = \"+07:00\"\nfirst = 2000-01-01\nlast = 2100-12-31\n"
                                  "[[week]]\ndays = \"mon-sun\"\nwindows = [\"{}\"]\n",
                                  fmt::join(windows, "\", \""))));
}

void read_hours(TomlReader& intake, RegulationTable& table) {
  if (intake.find("hours") == nullptr) return;
  Profile& p = table.profile;
  TomlReader t = intake.table("hours");
  p.intake_hours = {t.name("vi"), t.name("en")};
  if (t.find("windows") != nullptr) {
    for (const Window& window : calendar::read_windows(t, "windows")) {
      if (window.close_s > 86'400)
        t.refuse(ErrorCode::invalid_value, "hours of intake end on the day on which they begin",
                 "windows");
      p.intake_windows.push_back(spelt(window));
    }
    if (p.intake_windows.empty())
      t.refuse(ErrorCode::invalid_value, "the hours of intake have a window at least", "windows");
    table.intake_hours = every_day(p.intake_windows);
  }
  t.finish();
}

void read_intake(TomlReader t, RegulationTable& table) {
  Profile& p = table.profile;
  read_languages(t, p);
  read_contact(t, p);
  p.intake_limit = limit_or_none(t, "limit");
  read_excluded(t, p);
  read_exclusions(t, p);
  read_hours(t, table);
  p.hides_identity = t.flag_or("hide_identity", false);
  t.finish();
}

Position level_of(std::string_view text) {
  using enum Position;
  return wording::read_word_among<Position>(
      text, [](Position p) { return p == focal_point || p == head || p == office; });
}

void read_levels(TomlReader& root, Profile& p) {
  for (TomlReader t : root.tables("levels")) {
    Level level;
    level.position = t.at("level", level_of);
    if (std::ranges::any_of(p.levels, [&](const Level& l) { return l.position == level.position; }))
      t.refuse(ErrorCode::duplicate, fmt::format("level `{}` stands here twice", t.text("level")),
               "level");
    if (t.find("on_silence") != nullptr) level.on_silence = t.at("on_silence", level_of);
    level.limit = limit_or_none(t, "limit");
    if (t.find("clock") != nullptr) level.clock = t.at("clock", read_word<ClockStart>);
    if (level.on_silence != Position::none && !level.limit)
      t.refuse(
          ErrorCode::missing_key,
          fmt::format("`{}` goes up on silence, so it needs a `limit` such as \"8 working hours\"",
                      t.path()));
    t.finish();
    p.levels.push_back(level);
  }
  check_levels(p.levels, [&](std::string message) {
    root.refuse(ErrorCode::invalid_value, message, "levels");
  });
}

/// A position whose time a class may limit: intake or a level of the profile.
Position limited_position(std::string_view text, const Profile& p) {
  return wording::read_word_among<Position>(text, [&](Position position) {
    return position == Position::intake ||
           std::ranges::count(p.levels, position, &Level::position) != 0;
  });
}

/// Limits by position, of a class or a topic.
std::vector<std::pair<Position, Limit>> limits_of(TomlReader t, const Profile& p) {
  std::vector<std::pair<Position, Limit>> all;
  for (const std::string& key : t.keys()) {
    const Limit limit = t.at(key, parse_limit);
    all.emplace_back(t.checked(key, [&] { return limited_position(key, p); }), limit);
  }
  return all;
}

/// Once the levels are read, for topics stand before them.
void read_topic_limits(TomlReader& root, Profile& p) {
  std::vector<TomlReader> tables = root.tables("topics");
  for (std::size_t i = 0; i < tables.size(); ++i) {
    if (tables[i].find("limits") == nullptr) continue;
    p.topics[i].limits = limits_of(tables[i].table("limits"), p);
    if (topic_limits(p).size() > kMostTopicLimits)
      tables[i].refuse(
          ErrorCode::too_large,
          fmt::format("topics have at most {} different sets of limits", kMostTopicLimits),
          "limits");
  }
}

void read_classes(TomlReader& root, Profile& p) {
  for (TomlReader t : root.optional_tables("classes")) {
    if (p.classes.size() == kMostClasses)
      t.refuse(ErrorCode::too_large, fmt::format("a profile has at most {} classes", kMostClasses));
    CaseClass of{fresh_id(t, p.classes), both(t, "label"), {}, {}};
    if (t.find("when") != nullptr) of.when = t.at("when", read_word<ReferralGround>);
    if (t.find("limits") != nullptr) of.limits = limits_of(t.table("limits"), p);
    t.finish();
    p.classes.push_back(std::move(of));
  }
}

Unit read_unit(TomlReader& t, const std::vector<Unit>& earlier) {
  Unit unit{fresh_id(t, earlier),          both(t, "label"),
            date_or_none(t, "valid_from"), date_or_none(t, "valid_until"),
            names_or_none(t, "successor"), both_or_none(t, "head")};
  if (unit.valid_from && unit.valid_until && *unit.valid_until < *unit.valid_from)
    t.refuse(ErrorCode::invalid_value, "`valid_until` lies before `valid_from`", "valid_until");
  if (!unit.successors.empty() && !unit.valid_until)
    t.refuse(ErrorCode::missing_key, "a unit with a `successor` needs `valid_until`, its last date",
             "successor");
  return unit;
}

/// In how many ways successors may be followed from one unit: each is tried where a slip is.
constexpr std::size_t kMostWays = 64;

/// A successor stands later, so that following them ends, and is named once.
void check_successors(std::vector<TomlReader>& tables, const std::vector<Unit>& units) {
  std::vector<std::size_t> ways(units.size(), 1);
  for (std::size_t i = units.size(); i-- > 0;) {
    std::size_t led_to = 0;
    for (const std::string& successor : units[i].successors) {
      const auto at = std::ranges::find(units, successor, &Unit::id);
      if (at <= units.begin() + static_cast<std::ptrdiff_t>(i) || at == units.end())
        tables[i].refuse(
            ErrorCode::invalid_value,
            fmt::format("`{}` must be a unit that stands later in this list", successor),
            "successor");
      if (std::ranges::count(units[i].successors, successor) > 1)
        tables[i].refuse(ErrorCode::duplicate, fmt::format("`{}` stands here twice", successor),
                         "successor");
      led_to += ways[static_cast<std::size_t>(at - units.begin())];
    }
    if (led_to > kMostWays)
      tables[i].refuse(ErrorCode::too_large,
                       fmt::format("at most {} units take over from one, their own successors "
                                   "counted with them",
                                   kMostWays),
                       "successor");
    if (led_to != 0) ways[i] = led_to;
  }
}

void read_units(TomlReader& root, Profile& p) {
  std::vector<TomlReader> tables = root.optional_tables("units");
  for (TomlReader& t : tables) {
    p.units.push_back(read_unit(t, p.units));
    t.finish();
  }
  check_successors(tables, p.units);
}

void read_appointment(TomlReader& root, Profile& p) {
  if (root.find("appointment") == nullptr) return;
  TomlReader t = root.table("appointment");
  p.longest_appointment = limit_or_none(t, "longest");
  t.finish();
}

void read_rescheduling(TomlReader& root, Profile& p) {
  if (root.find("rescheduling") == nullptr)
    return unset(p, "rescheduling", "số lần hẹn lại", "how often a unit may reschedule");
  TomlReader t = root.table("rescheduling");
  p.reschedulings = static_cast<int>(t.whole("limit", 0, 100));
  p.rescheduling_needs_reason = t.flag_or("needs_reason", false);
  p.longest_rescheduling = limit_or_none(t, "longest");
  if (!p.longest_rescheduling && *p.reschedulings > 0)
    unset(p, "rescheduling.longest", "mỗi lần hẹn lại thêm được bao lâu",
          "how far one rescheduling may move the agreed time");
  t.finish();
}

void read_returns(TomlReader& root, Profile& p) {
  if (root.find("returns") == nullptr)
    return unset(p, "returns", "phiếu được trả lại bao nhiêu lần",
                 "how often a slip may be returned");
  TomlReader t = root.table("returns");
  p.returns = static_cast<int>(t.whole("limit", 1, 100));
  if (std::ranges::count(p.levels, Position::office, &Level::position) == 0)
    t.refuse(ErrorCode::invalid_value,
             "after so many returns a slip is referred to the level `office`, which this profile "
             "does not have",
             "limit");
  t.finish();
}

/// How long before a time something is given.
Limit lead_of(TomlReader& t) {
  const Limit lead = t.at("lead", parse_limit);
  if (!lead || lead.in_days())
    t.refuse(ErrorCode::invalid_value,
             "a lead is given in minutes, hours, working minutes or working hours", "lead");
  return lead;
}

void read_reminder(TomlReader& root, Profile& p) {
  if (root.find("reminder") == nullptr)
    return unset(p, "reminder", "nhắc hẹn trước bao lâu",
                 "how long before an agreed time to remind");
  TomlReader t = root.table("reminder");
  p.reminder_lead = lead_of(t);
  t.finish();
}

/// What is said of the service, not by the regulation.
void read_service_standard(TomlReader& root, Profile& p) {
  if (root.find("service_standard") == nullptr) return;
  TomlReader standard = root.table("service_standard");
  TomlReader t = standard.table("early_warning");
  const bool by_lead = t.find("lead") != nullptr;
  if (by_lead == (t.find("percent") != nullptr))
    t.refuse(ErrorCode::invalid_value,
             "an early warning is given by `lead`, as \"2 working hours\", or by `percent` of the "
             "limit, as 75");
  if (by_lead) p.early_warning.lead = lead_of(t);
  else p.early_warning.percent = static_cast<int>(t.whole("percent", 1, 99));
  t.finish();
  standard.finish();
}

void read_publication(TomlReader& root, Profile& p) {
  if (root.find("publication") == nullptr)
    return unset(p, "publication", "công khai kết quả ở đâu", "where results are published");
  TomlReader t = root.table("publication");
  for (const std::string& word : t.texts("channels"))
    p.publication_groups.push_back(
        t.checked("channels", [&] { return read_word<ChannelGroup>(word); }));
  t.finish();
}

void read_reports(TomlReader& root, Profile& p) {
  if (root.find("reports") == nullptr)
    return unset(p, "reports", "kỳ báo cáo", "the periods of reports");
  TomlReader t = root.table("reports");
  for (const std::string& word : t.texts("periods")) {
    const Period period = t.checked("periods", [&] { return read_word<Period>(word); });
    if (std::ranges::count(p.reports, period) != 0)
      t.refuse(ErrorCode::duplicate, fmt::format("`{}` stands here twice", word), "periods");
    p.reports.push_back(period);
  }
  for (TomlReader recipient : t.optional_tables("recipients")) {
    p.report_recipients.push_back({recipient.name("vi"), recipient.name("en")});
    recipient.finish();
  }
  t.finish();
}

void read_ratings(TomlReader& root, Profile& p) {
  if (root.find("ratings") == nullptr)
    return unset(p, "ratings", "thang đánh giá", "the rating scale");
  for (TomlReader t : root.tables("ratings")) {
    Rating rating;
    rating.id = fresh_id(t, p.ratings);
    rating.label = both(t, "label");
    rating.needs_reason = t.flag_or("needs_reason", false);
    rating.satisfied = t.flag_or("satisfied", false);
    rating.dissatisfied = t.flag_or("dissatisfied", false);
    if (rating.satisfied && rating.dissatisfied)
      t.refuse(ErrorCode::invalid_value, "a rating is not both satisfied and dissatisfied",
               "dissatisfied");
    t.finish();
    p.ratings.push_back(std::move(rating));
  }
}

/// The limit that a profile sets where the regulation of Gia Lai left an open point (I-8, I-9,
/// I-21).
struct OwnLimit {
  std::string_view id;
  std::string_view key;
  Limit limit;
};

/// An open point that the profile does not name is read as by default.
void read_readings(TomlReader& root, Profile& p) {
  const auto own_limit = [&](Reading reading, std::string_view key) {
    return OwnLimit{name(reading), key, limit_chosen(p, reading)};
  };
  const OwnLimit own[] = {own_limit(Reading::limit_of_third_level, name(Position::office)),
                          own_limit(Reading::at_once, name(Position::intake)),
                          own_limit(Reading::longest_appointment, "appointment")};
  if (root.find("readings") != nullptr) {
    TomlReader t = root.table("readings");
    for (const std::string& id : t.keys())
      t.at(id, [&](std::string_view value) {
        for (const OwnLimit& o : own)
          if (id == o.id && o.limit && value != "none")
            throw Error(ErrorCode::duplicate,
                        fmt::format("`{}` has a limit of its own; {} is then \"none\"", o.key, id));
        choose_reading(p, id, value);
        return 0;
      });
  }
  for (const OwnLimit& o : own)
    if (o.limit) choose_reading(p, o.id, o.limit.text(Lang::en));
}

/// I-10 may send returned slips to the Office.
void check_returns(TomlReader& root, const Profile& p) {
  const bool returns_to_office = p.readings[index(Reading::unclear_competence)] != 0;
  if (returns_to_office && std::ranges::count(p.levels, Position::office, &Level::position) == 0)
    root.table("readings")
        .refuse(ErrorCode::invalid_value,
                "I-10 sends returned slips to the level `office`, which this profile does not have",
                "I-10");
}

/// The limits that nobody set, once the readings are chosen.
void note_missing_limits(Profile& p) {
  if (!p.intake_limit)
    unset(p, "intake.limit", with_roles(p, "thời hạn của {operator}", Lang::vi),
          with_roles(p, "the limit of {operator}", Lang::en));
  if (!p.longest_appointment)
    unset(p, "appointment.longest", "lần hẹn đầu được xa bao nhiêu",
          "how far off the first promised time may lie");
  for (const Level& level : p.levels)
    if (!level.limit)
      unset(p, fmt::format("levels.{}.limit", name(level.position)),
            with_roles(p, fmt::format("thời hạn của {{{}}}", name(level.position)), Lang::vi),
            with_roles(p, fmt::format("the limit of {{{}}}", name(level.position)), Lang::en));
}

}  // namespace

RegulationTable read_profile(std::string_view toml, std::string_view where) {
  const toml::table document = text::parse_toml(toml, where);
  TomlReader root(document, where);
  RegulationTable table;
  table.source = toml;
  table.where = where;
  Profile& p = table.profile;
  read_identity(root.table("regulation"), table);
  read_roles(root.table("roles"), p);
  read_channels(root, p);
  read_topics(root, p);
  read_intake(root.table("intake"), table);
  read_levels(root, p);
  read_topic_limits(root, p);
  read_classes(root, p);
  read_units(root, p);
  read_appointment(root, p);
  read_rescheduling(root, p);
  read_returns(root, p);
  read_reminder(root, p);
  read_service_standard(root, p);
  read_publication(root, p);
  read_ratings(root, p);
  read_reports(root, p);
  read_notices(root, p);
  read_readings(root, p);
  check_returns(root, p);
  note_missing_limits(p);
  read_clauses(root.table("clauses"), p);
  read_citations(root.table("citations"), table);
  root.finish();
  finish(table);
  return table;
}

}  // namespace petition::regulation
