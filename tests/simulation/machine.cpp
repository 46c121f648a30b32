// Which process goes on, when it ends, and what is left of it then.
#include "machine.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace simulation {
namespace {

constexpr std::int64_t kRestart_ms = 60'000;

/// How each operation fails.
struct Failure {
  Fault fault;
  int code;
};
Failure failure_of(Op op) {
  switch (op) {
    case Op::open: return {Fault::open, SQLITE_CANTOPEN};
    case Op::remove: return {Fault::remove, SQLITE_IOERR_DELETE};
    case Op::look: return {Fault::read, SQLITE_IOERR_FSTAT};
    case Op::read: return {Fault::read, SQLITE_IOERR_READ};
    case Op::write: return {Fault::write, SQLITE_IOERR_WRITE};
    case Op::sync: return {Fault::sync, SQLITE_IOERR_FSYNC};
    case Op::truncate: return {Fault::truncate, SQLITE_IOERR_TRUNCATE};
    case Op::lock: return {Fault::shared, SQLITE_IOERR_LOCK};
    case Op::shared: return {Fault::shared, SQLITE_IOERR_SHMMAP};
  }
  return {Fault::read, SQLITE_IOERR};
}

}  // namespace

Machine::Machine(std::uint64_t seed, Break built_in, bool tracing)
    : random(seed), broken(built_in), tracing_(tracing) {}

void Machine::serve(std::string name, std::function<void()> life) {
  services_.push_back({std::move(name), std::move(life)});
  start(services_.size() - 1, now_ms_);
}

void Machine::start(std::size_t service, std::int64_t wake_ms) {
  auto process = std::make_unique<Process>();
  Process* self = process.get();
  self->service = service;
  self->name = services_[service].name;
  self->wake_ms = wake_ms;
  self->fiber = std::make_unique<Fiber>([this, self] {
    try {
      if (!self->dead) services_[self->service].life();
      self->done = !self->dead;
    } catch (const Died&) {
    }
  });
  processes_.push_back(std::move(process));
}

Process* Machine::next() {
  if (processes_.empty()) return nullptr;
  std::int64_t first_ms = INT64_MAX;
  std::uint64_t ready = 0;
  for (const auto& each : processes_) first_ms = std::min(first_ms, each->wake_ms);
  now_ms_ = std::max(now_ms_, first_ms);
  for (const auto& each : processes_) ready += each->wake_ms <= now_ms_ ? 1 : 0;
  if (ready == 0) return nullptr;
  std::uint64_t chosen = random.below(ready);
  for (const auto& each : processes_)
    if (each->wake_ms <= now_ms_ && chosen-- == 0) return each.get();
  return nullptr;
}

void Machine::run() {
  while (violation_.empty()) {
    Process* process = next();
    if (process == nullptr) break;
    resume(*process);
  }
  for (const auto& each : processes_) kill(*each);
  while (!processes_.empty()) resume(*processes_.front());
}

void Machine::resume(Process& process) {
  running_ = &process;
  process.fiber->resume();
  running_ = nullptr;
  if (!process.fiber->ended()) return;
  for (const Process::Image& image : process.images) image.memory->restore(image.contents);
  const std::size_t service = process.service;
  const bool again = !process.done && violation_.empty();
  std::erase_if(processes_, [&](const auto& each) { return each.get() == &process; });
  if (again) start(service, now_ms_ + random.between(0, 2) * kRestart_ms);
}

void Machine::release(Process& process) {
  for (OpenFile* each : process.files) each->file->locks.remove(each->holder);
  process.wake_ms = now_ms_;
  process.dead = true;
}

void Machine::kill(Process& process) {
  if (process.dead) return;
  for (const OpenFile* each : process.files)
    if (each->memory) process.images.push_back({each->memory, each->memory->contents()});
  release(process);
}

void Machine::die(Process& process) {
  trace("dies");
  ++totals.deaths;
  kill(process);
}

void Machine::lose_power() {
  trace("the machine loses power");
  ++totals.power;
  for (const auto& each : processes_)
    if (!each->dead) release(*each);
  disk.lose_power(random, totals);
  full_until_ms_ = 0;
}

void Machine::rest(std::int64_t ms) {
  wait(ms);
  if (is_dead()) throw Died{};
}

void Machine::step() {
  if (running_ == nullptr) return;
  if (!running_->dead && random.one_in(rates.turn)) wait(0);
  if (!running_->dead && random.one_in(rates.death)) die(*running_);
  if (running_->dead) throw Died{};
}

void Machine::wait(std::int64_t ms) {
  if (running_ == nullptr) {
    now_ms_ += ms;
    return;
  }
  if (running_->dead) return;
  Process& self = *running_;
  self.wake_ms = now_ms_ + ms;
  self.fiber->yield();
}

int Machine::fail(Fault fault, int code) {
  totals.count(fault);
  if (tracing_) trace(joined("fault: ", kFaultNames[static_cast<std::size_t>(fault)]));
  return code;
}

int Machine::before(Op op) {
  if (running_ == nullptr) return SQLITE_OK;
  const Failure failure = failure_of(op);
  if (running_->dead) return failure.code;
  ++totals.operations;
  if (random.one_in(rates.slow)) {
    totals.count(Fault::slow);
    trace("fault: slow");
    wait(random.between(1, 9) * 1000);
  } else if (random.one_in(rates.turn)) {
    wait(random.between(0, 2));
  }
  if (running_->dead) return failure.code;
  if (random.one_in(rates.death)) die(*running_);
  if (random.one_in(rates.power)) lose_power();
  if (running_->dead) return failure.code;
  if (random.one_in(rates.full)) full_until_ms_ = now_ms_ + random.between(1, 6 * 3600) * 1000;
  if (random.one_in(rates.error)) return fail(failure.fault, failure.code);
  return SQLITE_OK;
}

void Machine::violate(const std::string& what) {
  trace("VIOLATION: " + what);
  if (violation_.empty()) violation_ = what;
}

void Machine::trace(std::string_view what) const {
  if (!tracing_) return;
  std::printf("%11.3f s  %-10s %.*s\n", static_cast<double>(now_ms_) / 1000,
              running_ != nullptr ? running_->name.c_str() : "", static_cast<int>(what.size()),
              what.data());
}

}  // namespace simulation
