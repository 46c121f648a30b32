// Records in and out: a store can always be left with all that it holds.
#include <fmt/core.h>

#include "connection.h"
#include "petition/refused_record.h"
#include "record/commitments.h"

namespace petition {
inline namespace v0 {

using store::Transaction;

namespace {

/// Errors name the case, for there are many.
Case case_of(const Registry& registry, const Record& record) {
  const auto place = [&](const Error& e) {
    return e.where().empty() ? record.case_id : fmt::format("{}: {}", record.case_id, e.where());
  };
  try {
    record::check_commitments(record);
    return petition::load(registry, record);
  } catch (const RefusedRecord& e) {
    throw e.at(place(e));
  } catch (const Error& e) {
    throw Error(e.code(), e.message(), place(e));
  }
}

}  // namespace

std::size_t Store::import(std::span<const Record> records) {
  std::size_t added = 0;
  Transaction transaction(*connection_->database);
  for (const Record& record : records) {
    Verdict v{.next = case_of(connection_->registry, record)};
    v.appended = static_cast<std::uint32_t>(v.next.size());
    const Appended came = connection_->write(Case(record.case_id), v, record);
    const auto stored = came == Appended::duplicate ? find(record.case_id) : std::nullopt;
    if (came == Appended::stale || (stored && stored->events != v.appended))
      throw Error(ErrorCode::duplicate,
                  fmt::format("the store has a case `{}` with other events", record.case_id),
                  "case");
    if (came == Appended::written) ++added;
  }
  transaction.commit();
  return added;
}

Record Store::record(std::string_view case_id) {
  Record record = connection_->read_surely(case_id);
  petition::load(connection_->registry, record);  // none goes out that is refused
  return record;
}

void Store::records(const std::function<void(const Record&)>& visit) {
  store::each_row(*this, [&](const StoredCase& row) { visit(record(row.case_id)); });
}

}  // namespace v0
}  // namespace petition
