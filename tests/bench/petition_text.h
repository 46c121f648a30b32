// The petition that the benchmarks of the engine are about.
#pragma once

#include "petition/event.h"

inline petition::Received petition_text() {
  return {"hotline",
          "infrastructure",
          "Đèn đường trước số nhà 25 Hùng Vương hỏng đã ba ngày.",
          "vi",
          true,
          petition::Matter::petition,
          {"Nguyễn Văn An", "25 Hùng Vương, Pleiku", "0905000000", ""},
          "",
          false,
          false};
}
