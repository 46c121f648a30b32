// Reads by what a record was judged.
#include "record/law_reader.h"

#include "record/head_reader.h"
#include "record/layout.h"
#include "workflow/malformed.h"

namespace petition::record {
namespace {

using text::Value;

std::string name_of(const Value& at) {
  std::string name = at.text();
  at.checked([&] { workflow::check_id(name, {}); });
  return name;
}

Identity identity_of(const Value& value) {
  value.allow(kIdentityKeys);
  Identity of{name_of(value.need("id")), name_of(value.need("version"))};
  const Value hash = value.need("hash");
  of.hash = hash.text();
  if (!is_digest(of.hash)) hash.fail(ErrorCode::invalid_value, "a hash has 64 digits 0-9, a-f");
  return of;
}

}  // namespace

JudgedBy law_of(const Value& value, std::uint32_t after) {
  value.allow(kLawKeys);
  return {after, identity_of(value.need("regulation")), identity_of(value.need("calendar"))};
}

void read_law(const Value& event, std::size_t seq, Judges& laws) {
  const auto law = event.find("law");
  if (!law) return;
  const bool starts = seq == 1 && laws.empty();
  if (!starts && (laws.empty() || laws.front().regulation.hash.empty()))
    law->fail(ErrorCode::invalid_value,
              "an event moves the case to another law, but the record does not say what judged it "
              "before");
  if (!starts && seq == 1)
    law->fail(ErrorCode::invalid_value, "the record names already what judges the first event");
  laws.push_back(law_of(*law, starts ? 0 : static_cast<std::uint32_t>(seq)));
}

}  // namespace petition::record
