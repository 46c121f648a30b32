// A stranger's program in C++: one due time, and one error caught outside the library.
#include <iostream>

#include <petition/petition.hpp>

int main() {
  using namespace std::chrono;
  const auto calendar = petition::Calendar::builtin();
  const auto received = sys_days{March / 30 / 2021} + hours{9};  // 16:00 at UTC+7
  const auto due = calendar.add(received, petition::WorkingTime::minutes(8 * 60));
  std::cout << "due at " << due.time_since_epoch().count() << '\n';
  if (due != received + days{1}) return 1;
  try {
    petition::Calendar::parse("id = ");
  } catch (const petition::Error& error) {
    std::cout << error.what() << '\n';
    return error.code() == petition::ErrorCode::syntax ? 0 : 1;
  }
  return 1;
}
