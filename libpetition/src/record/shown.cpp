// What a role is shown of a record, where a profile hides from units who petitions.
#include "petition/personal.h"
#include "record/takeable.h"

namespace petition {
inline namespace v0 {
namespace {

/// The name of an official is no secret of the petitioner's.
bool of_official(const Event& event, std::string_view path) {
  return path == "actor.recorded_by" ||
         (path == "actor.name" && event.actor.role != Role::petitioner);
}

}  // namespace

Record shown_to(const Profile& profile, Role role, Record record) {
  if (!profile.hides_from(role)) return record;
  record.seals.clear();
  record.committed.reset();
  for (Event& event : record.events)
    record::each_takeable(event, [&](const auto& text) {
      if (text.group == record::Group::identity && !of_official(event, text.path))
        text.text.clear();
    });
  return record;
}

}  // namespace v0
}  // namespace petition
