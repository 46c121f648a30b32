// What a profile calls its roles, put into the library's texts.
#pragma once

#include <string>
#include <string_view>

#include "petition/regulation.h"

namespace petition::regulation {

/// A role within a sentence: `nhân viên trực`, `the operator`; what it is called everywhere, where
/// the profile has no name for it.
std::string role_name(const Profile& profile, Role role, Lang lang);

/// A text in which roles stand in braces, as `{office}`, with the profile's names of them.
std::string with_roles(const Profile& profile, std::string_view text, Lang lang);

}  // namespace petition::regulation
