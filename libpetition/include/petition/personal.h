// Taking a person out of a sealed record, for the public or for ever, while its seal still verifies
// (Art. 9.1, 12.1, 13.1).
//
// Before a record is sealed, each text that may have to be taken out of it is committed: the seal
// is made over a digest of the text and a salt, not over the text. Text and salt stay in the record
// beside the digest. Who takes both out leaves a record whose seal, and the root of its day, verify
// as before, and that is judged as before, for it still says whether a text was given; the text
// itself cannot be found from the digest by trying, as long as nobody has the salt.
//
// In a record of schema 4 such texts stand not in `actor` and `data` but in the event's
// `committed`, by their paths there. So plain Python takes what is sealed from an event, between
// the lines that seal.h gives:
//
//   for each in event.get("committed", {}).values():
//       salt, value = each.pop("salt", None), each.pop("value", None)
//       assert salt is None or digest(salt + "\n" + value) == each["digest"]
//
// Two groups of texts have names. `identity`: name, address, phone and e-mail of the petitioner,
// the reference of the recording, the names of those who acted and recorded. `text`: what people
// wrote in free words, in which others may be named: content, result, reasons, comments, guidance,
// reports. A correction belongs to the group of the field that it corrects. Ids of cases, events
// and documents are the host's, and stay: nothing of a person belongs in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "petition/engine.h"
#include "petition/record.h"
#include "petition/registry.h"
#include "petition/verdict.h"

namespace petition {
inline namespace v0 {

/// The record with every text of both groups committed that is not yet; its seals are taken off.
/// The salts come from `secret`, by which the same record gives the same digests: at least 32 bytes
/// of chance, of this case alone. Who has it can guess what was taken out: destroy it with the
/// texts. Throws Error invalid_value for a shorter secret, invalid_argument for a record of schema
/// 1 or 2 or without events.
Record committed(Record record, std::string_view secret);

/// The record without those texts, in every event or in the one with the sequence number `event`.
/// `field` is `identity`, `text` or one path, as `data.petitioner.phone`; corrections of that field
/// are taken out with it. Seals stay as they are. Throws Error unknown_name for another field, and
/// invalid_argument when such a text is there that was not committed.
Record redacted(Record record, std::string_view field, std::uint32_t event = 0);

/// What may lead to the petitioner in a text that others are to read.
struct Leftover {
  std::uint32_t event = 0;  ///< sequence number of the event
  std::string field;        ///< its path there, as in `data.result`
  /// `phone`, `email`, `identity_card`, or `name`, `address` of the petitioner of this record.
  std::string what;
  std::size_t at = 0;  ///< from this byte of the text on
  std::string text;    ///< as it stands there
  friend bool operator==(const Leftover&, const Leftover&) = default;
};

/// What the free texts of a record give away, by event, field and place: a warning, for nobody can
/// be found in words with certainty. Names are found with or without their marks and in any case,
/// also without the family name.
std::vector<Leftover> leftovers(const Record& record);

/// What of a record everybody may read.
struct PublicView {
  std::vector<Refusal> refusals{};   ///< why nothing is; empty: it may be published
  std::optional<Record> record{};    ///< its seals are those of the whole one
  std::vector<Leftover> warnings{};  ///< what the texts that stay give away
};

/// What Art. 13.1 lets the operator publish of a record on a channel of the profile: the content as
/// it stands corrected, and the present result; other texts and identities are taken out. Refused,
/// as a `published` event would be, before an answer, for state secrets, on a request for
/// confidentiality and on a channel that is not published on; but not for being published already.
/// Throws Error as `load` and `redacted` do.
PublicView public_view(const Engine& engine, const Record& record, std::string_view channel);
/// The same for a case that may have been moved.
PublicView public_view(const Registry& registry, const Record& record, std::string_view channel);

/// What a role is shown of a record. Where the profile hides from units who petitions, a focal
/// point and a head see nothing of the group `identity` but the names of officials: neither in what
/// was received nor in its corrections, nor the name of an act by the petitioner. Free texts stay;
/// `leftovers` says what they give away. For showing, not for judging: it has neither seals nor
/// commitments.
Record shown_to(const Profile& profile, Role role, Record record);

}  // namespace v0
}  // namespace petition
