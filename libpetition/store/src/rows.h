// How a case becomes rows, and rows become a record. Nothing else in the store knows what a row
// says.
//
// A row has an event as the seal of its record binds it (seal.h, personal.h), with texts that may
// have to be erased by their commitments only. These texts lie beside it with their salts; each
// salt is of chance and of nothing else, so that an erased text cannot be found again from
// anything that stays. The digests of the rows are the seals of the record.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "petition/case.h"
#include "petition/record.h"

namespace petition::store {

struct Row {
  std::string head{};     ///< of the first one: what binds the case before it; else empty
  std::string content{};  ///< the event as it is sealed
  std::string texts{};    ///< those not erased, with their salts; empty: none was committed
  friend bool operator==(const Row&, const Row&) = default;
};

/// The row of an event of a case that is judged by these laws, with the commitments that it has
/// already; its other texts get such.
Row row_of(const std::string& case_id, const Judges& laws, const Event& event, std::uint32_t seq,
           std::span<const CommittedText> given = {});
/// Whether the row at that place of a case says this event, but for what was erased there.
bool says(const Row& row, const Case& c, std::uint32_t seq, const Event& event);

/// Adds the next row to the record of its case, which begins with no laws and no commitments.
/// Throws Error as read_record does, and damaged for a text that is not what was committed to.
void read_row(const Row& row, Record& record);
/// How many of these texts are there.
std::size_t texts_there(std::span<const CommittedText> of);
/// The texts of a row when some of its commitments have lost their salt: as long as before, so that
/// they are written over those in their place.
std::string erased(const Row& row, const Event& event, std::span<const CommittedText> of);

/// The digest before the first row.
std::string first_digest(std::string_view head);
/// The digest of a row and all before it: of the digest before, a line feed, the content, a line
/// feed.
std::string next_digest(std::string_view before, std::string_view content);

}  // namespace petition::store
