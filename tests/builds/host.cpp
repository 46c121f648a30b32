// A host that lives in its user's locale, to be linked with a program: what the library tells is to
// stay the same.
#include <clocale>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <locale>

namespace {

struct Settled {
  Settled() {
    tzset();
    if (std::getenv("LOCPATH") == nullptr) return;
    // Numbers and letters as there, in C and in C++.
    if (std::setlocale(LC_ALL, "") == nullptr) std::abort();
    std::locale::global(std::locale(""));
  }
} const settled;

}  // namespace
