// What the results share: the basis they rest on, and notices.
#pragma once

#include <string>

#include "c_api/guard.h"
#include "c_api/text.h"
#include "petition/engine.h"
#include "petition/verdict.h"

namespace petition::c_api {

petition_basis basis(const Citations& citations, ReadingSet readings);

petition_notice notice_struct(const Notice& notice);
std::string notice_text(const Engine& engine, const Case& c, const Notice& notice,
                        std::int32_t part, Lang lang);

}  // namespace petition::c_api
