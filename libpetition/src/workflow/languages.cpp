// The languages that profiles name: Vietnamese, those of the peoples of Vietnam, those of visitors.
#include "workflow/languages.h"

#include <algorithm>

namespace petition::workflow {
namespace {

struct Language {
  std::string_view tag;
  std::string_view vi;
  std::string_view en;
};

constexpr Language kLanguages[] = {
    {"vi", "tiếng Việt", "Vietnamese"},
    {"bdq", "tiếng Ba Na", "Bahnar"},
    {"blt", "tiếng Thái (Thái Đen)", "Tai Dam"},
    {"cja", "tiếng Chăm (Tây)", "Western Cham"},
    {"cjm", "tiếng Chăm (Đông)", "Eastern Cham"},
    {"en", "tiếng Anh", "English"},
    {"hmn", "tiếng Mông", "Hmong"},
    {"hre", "tiếng Hrê", "Hre"},
    {"ja", "tiếng Nhật", "Japanese"},
    {"jra", "tiếng Gia Rai", "Jarai"},
    {"km", "tiếng Khmer", "Khmer"},
    {"ko", "tiếng Hàn", "Korean"},
    {"kpm", "tiếng Cơ Ho", "Koho"},
    {"mtq", "tiếng Mường", "Muong"},
    {"nut", "tiếng Nùng", "Nung"},
    {"rad", "tiếng Ê Đê", "Rade"},
    {"sed", "tiếng Xơ Đăng", "Sedang"},
    {"tyz", "tiếng Tày", "Tay"},
    {"zh", "tiếng Trung", "Chinese"},
};

std::string_view name_of(std::string_view tag, Lang lang) {
  const auto* known = std::ranges::find(kLanguages, tag, &Language::tag);
  if (known == std::end(kLanguages)) return tag;
  return lang == Lang::vi ? known->vi : known->en;
}

}  // namespace

std::string languages(const Profile& profile, Lang lang) {
  std::string all;
  for (const std::string& tag : profile.languages) {
    if (!all.empty()) all += lang == Lang::vi ? " hoặc " : " or ";
    all += name_of(tag, lang);
  }
  return all;
}

}  // namespace petition::workflow
