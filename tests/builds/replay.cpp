// Runs a fuzzer's target on the files of a folder, and on so many random inputs: replay FOLDER
// COUNT [SEED]. For builds that libFuzzer is not part of.
#include <dirent.h>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::vector<std::uint8_t>& bytes) {
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

/// By the system's own calls, which every sanitizer knows.
std::vector<std::uint8_t> bytes_of(const std::string& path) {
  std::vector<std::uint8_t> bytes;
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return bytes;
  for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
    bytes.push_back(static_cast<std::uint8_t>(c));
  std::fclose(file);
  return bytes;
}

int run_files(const std::string& folder) {
  int files = 0;
  DIR* all = opendir(folder.c_str());
  if (all == nullptr) return 0;
  for (const dirent* one = readdir(all); one != nullptr; one = readdir(all)) {
    if (one->d_name[0] == '.') continue;
    run(bytes_of(folder + "/" + one->d_name));
    ++files;
  }
  closedir(all);
  return files;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) return std::fprintf(stderr, "usage: replay FOLDER COUNT [SEED]\n"), 2;
  const int files = run_files(arguments[1]);
  const long inputs = std::strtol(arguments[2], nullptr, 10);
  std::mt19937_64 random(count > 3 ? std::strtoull(arguments[3], nullptr, 10) : 192);
  for (long i = 0; i < inputs; ++i) {
    std::vector<std::uint8_t> bytes(400);
    for (std::uint8_t& one : bytes) one = static_cast<std::uint8_t>(random());
    run(bytes);
  }
  std::printf("%d files, %ld random\n", files, inputs);
  return 0;
}
