// Regulation: loading, choosing readings, and what rests on which clause.
#include "petition/regulation.h"

#include <fmt/core.h>

#include <algorithm>

#include "data.h"
#include "petition/event.h"
#include "regulation/profile_reader.h"
#include "regulation/readings.h"
#include "regulation/role_names.h"
#include "text/hash.h"
#include "text/names.h"
#include "text/unknown.h"

namespace petition {
inline namespace v0 {

std::string Clause::citation(Lang lang) const {
  const bool numbered = !id.empty() && id.front() >= '0' && id.front() <= '9';
  if (!numbered) return title.in(lang);
  return fmt::format("{} {}", lang == Lang::vi ? "Điều" : "Art.", id);
}

namespace {

constexpr std::string_view kBuiltin[] = {"gia-lai", "ha-noi", "tp-hcm", "da-nang",
                                         "gia-lai-dau-tu"};
const std::string_view* const kBuiltinToml[] = {
    &data::regulations_gia_lai, &data::regulations_ha_noi, &data::regulations_tp_hcm,
    &data::regulations_da_nang, &data::regulations_gia_lai_dau_tu};

}  // namespace

std::span<const std::string_view> Regulation::builtin_names() { return kBuiltin; }

std::string_view Regulation::builtin_toml(std::string_view name) {
  for (std::size_t i = 0; i < std::size(kBuiltin); ++i)
    if (kBuiltin[i] == name) return *kBuiltinToml[i];
  throw Error(ErrorCode::unknown_name, text::unknown_word(name, kBuiltin));
}

Regulation Regulation::builtin(std::string_view name) {
  return parse(builtin_toml(name), fmt::format("{}.toml", name));
}

Regulation Regulation::parse(std::string_view toml, std::string_view where) {
  return Regulation(std::make_shared<const RegulationTable>(regulation::read_profile(toml, where)));
}

Regulation Regulation::with_reading(std::string_view id, std::string_view value) const {
  auto table = std::make_shared<RegulationTable>(*table_);
  regulation::choose_reading(table->profile, id, value);
  regulation::finish(*table);
  return Regulation(std::move(table));
}

namespace {

const Unit* find_unit(const Profile& profile, std::string_view named) {
  const auto at = text::find_named(profile.units, named);
  return at == profile.units.end() ? nullptr : &*at;
}

bool begun(const Unit& unit, Date date) { return !unit.valid_from || date >= *unit.valid_from; }
bool ended(const Unit& unit, Date date) { return unit.valid_until && date > *unit.valid_until; }

}  // namespace

// Successors stand later in the profile, so following them ends.
std::string_view Profile::unit_in_force(std::string_view named, Date date) const {
  const Unit* unit = find_unit(*this, named);
  if (unit == nullptr) return named;
  if (!begun(*unit, date)) return {};
  if (!ended(*unit, date)) return unit->id;
  for (const std::string& next : unit->successors)
    if (const std::string_view acting = unit_in_force(next, date); !acting.empty()) return acting;
  return {};
}

bool Profile::acts_for(std::string_view actor, std::string_view named, Date date) const {
  const Unit* unit = find_unit(*this, named);
  if (unit == nullptr) return text::same_name(actor, named);
  if (!begun(*unit, date)) return false;
  if (!ended(*unit, date)) return text::same_name(actor, unit->id);
  return std::ranges::any_of(unit->successors,
                             [&](const std::string& next) { return acts_for(actor, next, date); });
}

bool Profile::hides_from(Role role) const {
  return hides_identity && (role == Role::focal_point || role == Role::head);
}

Petitioner shown_to(const Profile& profile, Role role, const Petitioner& who) {
  return profile.hides_from(role) ? Petitioner{} : who;
}

const Profile& Regulation::profile() const { return table_->profile; }
const std::string& Regulation::content_hash() const { return table_->content_hash; }

std::optional<std::uint16_t> Regulation::find_clause(std::string_view id) const {
  for (std::size_t i = 0; i < profile().clauses.size(); ++i)
    if (profile().clauses[i].id == id) return static_cast<std::uint16_t>(i);
  return std::nullopt;
}

ReadingTaken Regulation::reading(Reading which) const {
  const regulation::OpenPoint point = regulation::open_point(which);
  const Word<Reading>& said = word(which);
  ReadingTaken r;
  r.reading = which;
  r.id = r.key = said.name;
  r.clauses = point.clauses;
  r.vi = said.vi;
  r.en = said.en;
  for (const regulation::ChoiceWords& c : point.choices)
    r.choices.push_back({c.value, regulation::with_roles(profile(), c.vi, Lang::vi),
                         regulation::with_roles(profile(), c.en, Lang::en)});
  r.chosen = profile().readings[regulation::index(which)];
  if (point.is_limit && r.chosen != 0)
    r.limit = regulation::limit_chosen(profile(), which).text(Lang::en);
  return r;
}

std::vector<ReadingTaken> Regulation::readings() const {
  std::vector<ReadingTaken> all;
  for (const auto& row : words<Reading>()) all.push_back(reading(row.value));
  return all;
}

Citations Regulation::citations(Kind kind, Role role) const {
  return table_->of_event[regulation::index(kind)][regulation::index(role)];
}

namespace {

/// What a refusal rests on that has no clause of its own: the event's.
Citations of_refused_event(const RegulationTable& table, Kind kind, Role role) {
  const auto& row = table.of_event[regulation::index(kind)];
  if (row[regulation::index(role)].size() != 0) return row[regulation::index(role)];
  for (const Citations& other : row)
    if (other.size() != 0) return other;
  return {};
}

}  // namespace

Citations Regulation::citations(RefusalCode code, Kind kind, Role role) const {
  Citations all = own_citations(code);
  if (all.size() == 0) all = of_refused_event(*table_, kind, role);
  if (code == RefusalCode::not_holder) all.add_new(citations(Oversight::accounts));
  return all;
}

Citations Regulation::citations(Owed owed, Position level) const {
  return table_->of_owed[regulation::index(owed)][regulation::index(level)];
}

Citations Regulation::citations(NoticeKind kind) const {
  const Citations& own = table_->of_notice[regulation::index(kind)];
  if (own.size() != 0 || kind == NoticeKind::early_warning) return own;
  return citations(Kind::notified, Role::operator_);
}

Citations Regulation::citations(Oversight what) const {
  return table_->of_oversight[regulation::index(what)];
}

Citations Regulation::own_citations(RefusalCode code) const {
  return table_->of_refusal[regulation::index(code)];
}

ReadingSet Regulation::readings_of(Kind kind) const { return regulation::readings_of(kind); }
ReadingSet Regulation::readings_of(RefusalCode code) const { return regulation::readings_of(code); }
ReadingSet Regulation::readings_of(Owed owed) const { return regulation::readings_of(owed); }

}  // namespace v0

namespace regulation {

namespace {

template <class P>
auto* office_level(P& profile) {
  for (auto& level : profile.levels)
    if (level.position == Position::office) return &level;
  return static_cast<decltype(&profile.levels.front())>(nullptr);
}

/// I-9 is about what the operator does at once, I-8 about the Office's level, I-21 about the first
/// promised time.
void choose_limit(Profile& profile, Reading reading, const Limit& limit) {
  // Without a figure, what the profile says of itself stands, be it `at once`.
  if (reading == Reading::longest_appointment) {
    profile.longest_appointment = limit;
  } else if (reading == Reading::at_once) {
    if (limit || profile.intake_limit) profile.intake_limit = limit;
  } else if (Level* office = office_level(profile)) {
    if (limit || office->limit) office->limit = limit;
  } else if (limit) {
    throw Error(ErrorCode::invalid_value,
                "I-8 limits the level `office`, which this profile does not have");
  }
}

}  // namespace

Limit limit_chosen(const Profile& profile, Reading reading) {
  if (reading == Reading::longest_appointment) return profile.longest_appointment;
  if (reading == Reading::at_once) return profile.intake_limit;
  const Level* office = office_level(profile);
  return office != nullptr ? office->limit : Limit{};
}

void choose_reading(Profile& profile, std::string_view id, std::string_view value) {
  const auto reading = from_name<Reading>(id);
  if (!reading)
    throw Error(ErrorCode::unknown_name,
                text::unknown_word(id, words<Reading>(), &Word<Reading>::name));
  const OpenPoint point = open_point(*reading);
  std::size_t chosen = 0;
  if (point.is_limit) {
    const Limit limit = parse_limit(value);
    chosen = limit ? 1 : 0;
    choose_limit(profile, *reading, limit);
  } else {
    while (chosen < point.choices.size() && point.choices[chosen].value != value) ++chosen;
  }
  if (chosen == point.choices.size())
    throw Error(
        ErrorCode::invalid_value,
        fmt::format("{}: {}", id, text::unknown_word(value, point.choices, &ChoiceWords::value)));
  profile.readings[index(*reading)] = static_cast<std::uint8_t>(chosen);
}

namespace {

/// The text and the readings chosen on top of it.
std::string content(const RegulationTable& table) {
  const Profile& p = table.profile;
  std::string all = table.source;
  for (const auto& row : words<Reading>())
    all += fmt::format("\n{} {}", row.name, p.readings[index(row.value)]);
  for (const Reading limit :
       {Reading::at_once, Reading::limit_of_third_level, Reading::longest_appointment})
    all += fmt::format("\n{}", limit_chosen(p, limit).text(Lang::en));
  return all;
}

}  // namespace

void finish(RegulationTable& table) {
  table.rules = compile(table.profile);
  table.rules.intake_hours = table.intake_hours.get();
  table.content_hash = text::sha256_hex(content(table));
}

}  // namespace regulation
}  // namespace petition
