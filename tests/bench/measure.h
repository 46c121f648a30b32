// How the benchmarks measure: the least of several runs, beside a memcpy in the same run.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>

namespace bench {

template <class T>
void keep(const T& value) {
  asm volatile("" : : "g"(&value) : "memory");
}

/// The least time of one of `operations`; everything above it is the machine's doing. What is
/// prepared anew for each run is not measured.
inline double best_ns(
    std::size_t operations, const std::function<void()>& run,
    const std::function<void()>& prepare = [] {}) {
  using Clock = std::chrono::steady_clock;
  constexpr int kRuns = 40;
  double best = 1e18;
  for (int i = 0; i < kRuns; ++i) {
    prepare();
    const auto start = Clock::now();
    run();
    const std::chrono::duration<double, std::nano> took = Clock::now() - start;
    best = std::min(best, took.count() / static_cast<double>(operations));
  }
  return best;
}

/// Prints what one operation takes, as time and as a multiple of the memcpy.
class Figures {
 public:
  explicit Figures(double memcpy_ns) : memcpy_ns_(memcpy_ns) {}
  void operator()(const std::string& what, double ns) const {
    std::printf("%-58s %9.2f ns/op %8.1f x memcpy\n", what.c_str(), ns, ns / memcpy_ns_);
  }

 private:
  double memcpy_ns_;
};

}  // namespace bench
