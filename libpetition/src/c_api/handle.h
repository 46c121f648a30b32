// What C callers hold: C++ values behind a mark of their type, so that a handle of another type
// and, most of the time, a freed one are refused instead of followed.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include "c_api/guard.h"
#include "petition/audit.h"
#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/comparison.h"
#include "petition/engine.h"
#include "petition/record.h"
#include "petition/registry.h"
#include "petition/regulation.h"
#include "petition/report.h"
#include "petition/sweep.h"
#include "petition/verdict.h"
#include "petition/verification.h"

namespace petition::c_api {

/// Tells releases apart: the store reads handles that the library made, and has to be of the same.
constexpr std::uint32_t release() {
  std::uint32_t hash = 2166136261U;
  for (const char c : std::string_view(PETITION_VERSION))
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// The first member of every handle. The destructor writes through volatile, else the compiler
/// would drop a store to an object that ends.
template <std::uint32_t kOwn>
struct Marked {
  static constexpr std::uint32_t kMark = kOwn ^ release();
  std::uint32_t mark = kMark;

  Marked() = default;
  Marked(const Marked&) = delete;
  Marked& operator=(const Marked&) = delete;
  ~Marked() { *const_cast<volatile std::uint32_t*>(&mark) = 0; }
};

/// Whether a pointer that a caller calls a Handle carries its mark.
template <class Handle>
bool is_own(const Handle* handle) noexcept {
  std::uint32_t mark = 0;
  std::memcpy(&mark, static_cast<const void*>(handle), sizeof mark);
  return mark == Handle::kMark;
}

/// The handle a caller gave, or an error that names the parameter.
template <class Handle>
Handle& the(Handle* handle, const char* name) {
  if (handle == nullptr) fail(ErrorCode::invalid_argument, name, "is NULL; a handle is needed");
  if (!is_own(handle))
    fail(ErrorCode::invalid_argument, name,
         "is a handle of another type or release, or one already freed");
  return *handle;
}

template <class Handle>
void end(Handle* handle) noexcept {
  if (handle != nullptr && is_own(handle)) delete handle;
}

/// The element of a list at a caller's index.
template <class List>
auto& at(List& list, std::size_t index, const char* name = "index") {
  if (index >= list.size()) fail(ErrorCode::invalid_argument, name, "is not below the count");
  return list[index];
}

/// The values behind a caller's array of handles.
template <class Value, class Handle>
std::vector<Value> values(const Handle* const* handles, std::size_t count, const char* name) {
  if (handles == nullptr && count != 0)
    fail(ErrorCode::invalid_argument, name, "is NULL, but its count is not 0");
  std::vector<Value> all;
  for (std::size_t i = 0; i < count; ++i) all.push_back(the(handles[i], name).value);
  return all;
}

}  // namespace petition::c_api

// The marks are arbitrary and distinct.
struct petition_calendar : petition::c_api::Marked<0x70650001> {
  petition::Calendar value;
  explicit petition_calendar(petition::Calendar v) : value(std::move(v)) {}
};

struct petition_sum : petition::c_api::Marked<0x70650002> {
  petition::Calendar calendar;
  petition::Sum value;
  petition_sum(petition::Calendar c, petition::Sum v)
      : calendar(std::move(c)), value(std::move(v)) {}
};

struct petition_moves : petition::c_api::Marked<0x70650003> {
  petition::Calendar calendar;
  std::vector<petition::Moved> list;
  petition_moves(petition::Calendar c, std::vector<petition::Moved> l)
      : calendar(std::move(c)), list(std::move(l)) {}
};

struct petition_regulation : petition::c_api::Marked<0x70650004> {
  petition::Regulation value;
  explicit petition_regulation(petition::Regulation v) : value(std::move(v)) {}
};

struct petition_case : petition::c_api::Marked<0x70650005> {
  petition::Case value;
  explicit petition_case(petition::Case v) : value(std::move(v)) {}
};

struct petition_records : petition::c_api::Marked<0x70650006> {
  std::vector<petition::Record> list;
  explicit petition_records(std::vector<petition::Record> l) : list(std::move(l)) {}
};

struct petition_engine : petition::c_api::Marked<0x70650007> {
  petition::Engine value;
  explicit petition_engine(petition::Engine v) : value(std::move(v)) {}
};

struct petition_registry : petition::c_api::Marked<0x7065000f> {
  petition::Registry value;
  explicit petition_registry(petition::Registry v) : value(std::move(v)) {}
};

// Results keep the engine that gave them, and where they need it the case: both share their
// content with the caller's.
struct petition_verdict : petition::c_api::Marked<0x70650008> {
  petition::Engine engine;
  petition::Verdict value;
  petition_verdict(petition::Engine e, petition::Verdict v)
      : engine(std::move(e)), value(std::move(v)) {}
};

struct petition_verification : petition::c_api::Marked<0x70650015> {
  petition::Engine engine;
  petition::Verification value;
  petition_verification(petition::Engine e, petition::Verification v)
      : engine(std::move(e)), value(std::move(v)) {}
};

struct petition_comparison : petition::c_api::Marked<0x70650017> {
  petition::Engine before;
  petition::Comparison value;
  petition_comparison(petition::Engine e, petition::Comparison c)
      : before(std::move(e)), value(std::move(c)) {}
};

struct petition_obligations : petition::c_api::Marked<0x70650009> {
  petition::Engine engine;
  petition::Case petition;
  std::vector<petition::Obligation> list;
  petition_obligations(petition::Engine e, petition::Case c, std::vector<petition::Obligation> l)
      : engine(std::move(e)), petition(std::move(c)), list(std::move(l)) {}
};

struct petition_lives : petition::c_api::Marked<0x70650013> {
  petition::Engine engine;
  std::vector<petition::ObligationLife> list;
  petition_lives(petition::Engine e, std::vector<petition::ObligationLife> l)
      : engine(std::move(e)), list(std::move(l)) {}
};

struct petition_timeliness : petition::c_api::Marked<0x7065000a> {
  petition::Engine engine;
  petition::Timeliness value;
  petition_timeliness(petition::Engine e, petition::Timeliness v)
      : engine(std::move(e)), value(std::move(v)) {}
};

struct petition_permissions : petition::c_api::Marked<0x7065000b> {
  std::vector<petition::Permission> list;
  explicit petition_permissions(std::vector<petition::Permission> l) : list(std::move(l)) {}
};

struct petition_notices : petition::c_api::Marked<0x7065000c> {
  petition::Engine engine;
  petition::Case petition;
  std::vector<petition::Notice> list;
  petition_notices(petition::Engine e, petition::Case c, std::vector<petition::Notice> l)
      : engine(std::move(e)), petition(std::move(c)), list(std::move(l)) {}
};

struct petition_explanation : petition::c_api::Marked<0x7065000d> {
  petition::Engine engine;
  petition::Explanation value;
  petition_explanation(petition::Engine e, petition::Explanation v)
      : engine(std::move(e)), value(std::move(v)) {}
};

// A step was judged by the engine of the case at that point.
struct petition_story : petition::c_api::Marked<0x70650012> {
  petition::Story value;
  std::vector<petition::Engine> engines;
  petition_story(petition::Story v, std::vector<petition::Engine> e)
      : value(std::move(v)), engines(std::move(e)) {}
};

struct petition_audit : petition::c_api::Marked<0x70650010> {
  petition::Engine engine;
  petition::CaseAudit value;
  petition_audit(petition::Engine e, petition::CaseAudit v)
      : engine(std::move(e)), value(std::move(v)) {}
};

struct petition_report : petition::c_api::Marked<0x70650011> {
  petition::Regulation regulation;
  petition::Report value;
  petition_report(petition::Regulation r, petition::Report v)
      : regulation(std::move(r)), value(std::move(v)) {}
};

struct petition_sweep : petition::c_api::Marked<0x70650014> {
  petition::Sweep value;
  explicit petition_sweep(petition::Sweep v) : value(std::move(v)) {}
};
