// Reads a regulation profile from TOML, section by section in the order of the text.
#include "regulation/profile_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "calendar/toml_reader.h"
#include "regulation/citations_reader.h"
#include "regulation/process_graph.h"
#include "regulation/readings.h"
#include "regulation/toml_reader.h"

namespace petition::regulation {
namespace {

/// The value of a word, or an Error that lists the words there are.
template <class E>
E word_value(std::string_view text) {
  if (const auto value = from_name<E>(text)) return *value;
  std::string known;
  for (const auto& row : words<E>()) known += fmt::format("{}{}", known.empty() ? "" : ", ", row.name);
  throw Error(ErrorCode::invalid_value, fmt::format("`{}` is none of: {}", text, known));
}

void read_identity(TableReader t, Profile& p) {
  p.id = t.text("id");
  p.version = t.text("version");
  p.title = t.both("title");
  p.authority = t.both("authority");
  p.instrument = t.text("instrument");
  t.need("valid_from");
  p.valid_from = *t.date("valid_from");
  p.valid_until = t.date("valid_until");
  if (p.valid_until && *p.valid_until < p.valid_from)
    t.refuse(ErrorCode::invalid_value, "`valid_until` lies before `valid_from`", "valid_until");
  p.sms_brand = t.text("sms_brand");
  p.calendar = t.text("calendar");
  t.finish();
}

void read_roles(TableReader t, Profile& p) {
  for (const auto& row : words<Role>()) {
    TableReader role = t.table(row.name);
    p.roles[index(row.value)] = {role.text("vi"), role.text("en")};
    if (row.value == Role::office) p.office_unit = role.text("unit");
    role.finish();
  }
  t.finish();
}

Channel::Group group(std::string_view text) {
  if (text == "phone") return Channel::Group::phone;
  if (text == "internet") return Channel::Group::internet;
  if (text == "other") return Channel::Group::other;
  throw Error(ErrorCode::invalid_value,
              fmt::format("`{}` is no group of channels: phone, internet or other", text));
}

/// The id of a list's entry, refused when an earlier entry has it.
template <class T>
std::string fresh_id(TableReader& t, const std::vector<T>& earlier) {
  const std::string id = t.text("id");
  if (std::ranges::any_of(earlier, [&](const T& e) { return e.id == id; }))
    t.refuse(ErrorCode::duplicate, fmt::format("`{}` stands here twice", id), "id");
  return id;
}

void read_channels(TableReader& root, Profile& p) {
  for (TableReader t : root.tables("channels")) {
    const std::string id = fresh_id(t, p.channels);
    p.channels.push_back({id, t.at("group", group), t.both("label")});
    t.finish();
  }
}

void read_topics(TableReader& root, Profile& p) {
  for (TableReader t : root.tables("topics")) {
    const std::string id = fresh_id(t, p.topics);
    p.topics.push_back({id, t.both("label")});
    t.finish();
  }
}

void read_intake(TableReader t, Profile& p) {
  p.language = t.text("language");
  p.contact = t.texts("contact");
  for (const std::string& field : p.contact)
    if (field != "name" && field != "address" && field != "phone" && field != "email")
      t.refuse(ErrorCode::invalid_value,
               fmt::format("`{}` is no contact field: name, address, phone or email", field), "contact");
  for (const std::string& matter : t.texts("excluded")) {
    const auto value = from_name<Matter>(matter);
    if (!value || *value == Matter::petition)
      t.refuse(ErrorCode::invalid_value,
               fmt::format("`{}` cannot be excluded: complaint, denunciation or legal_guidance can",
                           matter),
               "excluded");
    p.excluded.push_back(*value);
  }
  t.finish();
}

Position level_of(std::string_view text) {
  if (text == "focal_point" || text == "head" || text == "office") return word_value<Position>(text);
  throw Error(ErrorCode::invalid_value,
              fmt::format("`{}` is no level: focal_point, head or office", text));
}

void read_levels(TableReader& root, std::string_view where, Profile& p) {
  for (TableReader t : root.tables("levels")) {
    Level level;
    level.position = t.at("level", level_of);
    if (std::ranges::any_of(p.levels, [&](const Level& l) { return l.position == level.position; }))
      t.refuse(ErrorCode::duplicate, fmt::format("level `{}` stands here twice", t.text("level")),
               "level");
    if (t.find("on_silence") != nullptr) level.on_silence = t.at("on_silence", level_of);
    if (t.find("limit") != nullptr) level.limit = t.at("limit", parse_limit);
    if (level.on_silence != Position::none && !level.limit)
      t.refuse(ErrorCode::missing_key,
               fmt::format("`{}` goes up on silence, so it needs a `limit` such as \"8 working hours\"",
                           t.path()));
    t.finish();
    p.levels.push_back(level);
  }
  check_levels(p.levels, [&](std::string message) {
    fail(ErrorCode::invalid_value, std::move(message), where, root.need("levels"));
  });
}

void read_figures(TableReader& root, Profile& p) {
  TableReader rescheduling = root.table("rescheduling");
  p.reschedulings = static_cast<int>(rescheduling.whole("limit", 0, 100));
  rescheduling.finish();
  TableReader returns = root.table("returns");
  p.returns = static_cast<int>(returns.whole("limit", 1, 100));
  returns.finish();
  TableReader reminder = root.table("reminder");
  const Limit lead = reminder.at("lead", parse_limit);
  if (lead.working())
    reminder.refuse(ErrorCode::invalid_value,
                    "a reminder counts clock time: minutes, hours or days, not working ones", "lead");
  p.reminder_lead = ClockTime{lead.seconds()};
  reminder.finish();
  TableReader publication = root.table("publication");
  for (const std::string& g : publication.texts("channels")) {
    try {
      p.publication_groups.push_back(group(g));
    } catch (const Error& e) {
      publication.refuse(e.code(), e.message(), "channels");
    }
  }
  publication.finish();
}

void read_ratings(TableReader& root, Profile& p) {
  for (TableReader t : root.tables("ratings")) {
    Rating rating;
    rating.id = fresh_id(t, p.ratings);
    rating.label = t.both("label");
    rating.needs_reason = t.flag_or("needs_reason", false);
    rating.dissatisfied = t.flag_or("dissatisfied", false);
    t.finish();
    p.ratings.push_back(std::move(rating));
  }
}

void read_readings(TableReader t, Profile& p) {
  const Limit office_limit = limit_chosen(p, 8);
  for (const std::string& id : t.keys()) {
    t.at(id, [&](std::string_view value) {
      if (id == "I-8" && office_limit && value != "none")
        throw Error(ErrorCode::duplicate, "the level `office` has a limit of its own; I-8 is then \"none\"");
      choose_reading(p, id, value);
      return 0;
    });
  }
  if (office_limit) choose_reading(p, "I-8", office_limit.text(Lang::en));
  for (int n = 1; n <= kReadings; ++n) t.need(open_point(n).id);
}

}  // namespace

RegulationTable read_profile(std::string_view toml, std::string_view where) {
  const toml::table document = calendar::parse_toml(toml, where);
  TableReader root(document, where, "");
  RegulationTable table;
  table.source = toml;
  Profile& p = table.profile;
  read_identity(root.table("regulation"), p);
  read_roles(root.table("roles"), p);
  read_channels(root, p);
  read_topics(root, p);
  read_intake(root.table("intake"), p);
  read_levels(root, where, p);
  read_figures(root, p);
  read_ratings(root, p);
  read_readings(root.table("readings"), p);
  read_clauses(root.table("clauses"), p);
  read_citations(root.table("citations"), table);
  root.finish();
  finish(table);
  return table;
}

}  // namespace petition::regulation
