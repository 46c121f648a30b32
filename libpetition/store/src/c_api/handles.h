// What C callers of the store hold, and its header: every function in it is exported.
#pragma once

#include <utility>
#include <vector>

#include "c_api/handle.h"
#include "petition/store.h"

#pragma GCC visibility push(default)
#include "petition/petition_store.h"
#pragma GCC visibility pop

// The marks are arbitrary and distinct, also from those of c_api/handle.h.
struct petition_store : petition::c_api::Marked<0x70650101> {
  petition::Store value;
  std::vector<petition::SweepFailure> failures{};  ///< of the last sweep
  explicit petition_store(petition::Store v) : value(std::move(v)) {}
};

struct petition_stored_cases : petition::c_api::Marked<0x70650102> {
  std::vector<petition::StoredCase> list;
  explicit petition_stored_cases(std::vector<petition::StoredCase> l) : list(std::move(l)) {}
};

struct petition_claims : petition::c_api::Marked<0x70650103> {
  std::vector<petition::ClaimedNotice> list;
  explicit petition_claims(std::vector<petition::ClaimedNotice> l) : list(std::move(l)) {}
};
