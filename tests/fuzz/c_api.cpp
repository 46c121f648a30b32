// Drives the C API from bytes.
#include <cstdio>
#include <cstdlib>

#include "calls/driver.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const petition_calls::Texts texts = petition_calls::kept_texts(PETITION_SOURCE_DIR);
  petition_calls::Tally tally;
  try {
    petition_calls::run({data, size}, texts, tally);
  } catch (const petition_calls::Broken& e) {
    std::fprintf(stderr, "%s\n", e.what.c_str());
    std::abort();
  }
  return 0;
}
