// What a profile calls its roles.
#include "regulation/role_names.h"

#include <fmt/core.h>

#include "regulation/rules.h"
#include "text/fill.h"

namespace petition::regulation {

std::string role_name(const Profile& profile, Role role, Lang lang) {
  const std::string& own = profile.roles[index(role)].in(lang);
  const std::string_view said = own.empty() ? label(role, lang) : std::string_view(own);
  return lang == Lang::vi ? std::string(said) : fmt::format("the {}", said);
}

std::string with_roles(const Profile& profile, std::string_view text, Lang lang) {
  return text::fill(text, [&](std::string_view role) {
    return role_name(profile, from_name<Role>(role).value(), lang);
  });
}

}  // namespace petition::regulation
