// Names and titles: the profile's own where it has them, else put together.
#include "workflow/titles.h"

#include <fmt/core.h>

#include "regulation/role_names.h"
#include "workflow/state.h"

namespace petition::workflow {
namespace {

const Unit* find_unit(const Profile& profile, std::string_view id) {
  const auto at = text::find_named(profile.units, id);
  return at == profile.units.end() ? nullptr : &*at;
}

/// `Thủ trưởng` of `Thủ trưởng đơn vị`, `head` of `head of the unit`: which one is said next.
std::string_view without_unit(std::string_view role, Lang lang) {
  if (lang == Lang::en) return role.substr(0, role.find(" of "));
  for (const std::string_view any : {" cơ quan, đơn vị", " đơn vị", " cơ quan"})
    if (role.ends_with(any)) return role.substr(0, role.size() - any.size());
  return role;
}

std::string head_of(const Profile& profile, std::string_view role, std::string_view unit,
                    Lang lang) {
  const Unit* known = find_unit(profile, unit);
  if (known != nullptr && !known->head_title.vi.empty()) return known->head_title.in(lang);
  return fmt::format(fmt::runtime(lang == Lang::vi ? "{} {}" : "{} of {}"),
                     without_unit(role, lang), unit_name(profile, unit, lang));
}

}  // namespace

std::string unit_name(const Profile& profile, std::string_view unit, Lang lang) {
  return label_of(profile.units, unit, lang);
}

std::string title(const Profile& profile, Role role, std::string_view unit, Lang lang) {
  const std::string said = regulation::role_name(profile, role, lang);
  if (role == Role::head && !unit.empty()) return head_of(profile, said, unit, lang);
  if (role == Role::focal_point && !unit.empty())
    return fmt::format(fmt::runtime(lang == Lang::vi ? "{} của {}" : "{} of {}"), said,
                       unit_name(profile, unit, lang));
  return said;
}

std::string heading(const Profile& profile, Role role, std::string_view unit, Lang lang) {
  std::string said = title(profile, role, unit, lang);
  if (lang == Lang::en && said.starts_with("the ")) said.erase(0, 4);
  return said;
}

std::string level_name(const Profile& profile, Position position, std::string_view unit,
                       Lang lang) {
  const Role role = role_at(position);
  return role == Role::operator_ ? std::string(label(position, lang))
                                 : heading(profile, role, unit, lang);
}

}  // namespace petition::workflow
