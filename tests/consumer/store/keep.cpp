// A stranger's program in C++: an empty store, and one error caught outside the library.
#include <petition/store.h>

#include <cstdio>

int main() {
  const char* url = "sqlite:keep.db";
  std::remove("keep.db");
  petition::Store::init(url);
  auto store = petition::Store::open(
      url, petition::Registry({petition::Regulation::builtin()}, {petition::Calendar::builtin()}));
  if (store.verify() != petition::StoreCount{}) return 1;
  try {
    store.load("PA-1");
  } catch (const petition::Error& error) {
    std::puts(error.what());
    return error.code() == petition::ErrorCode::unknown_name ? 0 : 1;
  }
  return 1;
}
