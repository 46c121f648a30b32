// What the languages of a petition are called (Art. 8.1).
#pragma once

#include <string>

#include "petition/regulation.h"

namespace petition::workflow {

/// As in `tiếng Việt hoặc tiếng Gia Rai`; a language without a name here is told by its tag.
std::string languages(const Profile& profile, Lang lang);

}  // namespace petition::workflow
