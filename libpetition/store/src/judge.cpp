// Judging what is stored: nobody can come between reading a case and writing what became of it.
#include <fmt/core.h>

#include <algorithm>
#include <vector>

#include "connection.h"

namespace petition {
inline namespace v0 {

using store::Transaction;

/// So that one that comes again, as from a queue, is known to be the same.
Event Store::Connection::as_stored(const Case& c, Event event) {
  const std::uint32_t seq = c.find(event.id);
  const bool again = seq != 0 && event != c.event(seq) && is_stored(c, seq, event);
  return again ? c.event(seq) : std::move(event);
}

Verdict Store::submit(std::string_view case_id, Event event, std::optional<std::size_t> expected) {
  Transaction transaction(*connection_->database);
  connection_->database->lock(case_id);
  const Case c = connection_->load(case_id).value_or(Case(std::string(case_id)));
  Verdict v =
      connection_->registry.submit(c, connection_->as_stored(c, std::move(event)), expected);
  connection_->write_surely(c, v);
  if (v) transaction.commit();
  return v;
}

Verdict Store::advance(std::string_view case_id, Instant now, std::optional<std::size_t> expected) {
  Transaction transaction(*connection_->database);
  connection_->database->lock(case_id);
  const Case c = load(case_id);
  Verdict v = connection_->registry.engine(c, kNever).advance(c, now, expected);
  connection_->write_surely(c, v);
  if (v) transaction.commit();
  return v;
}

const Engine& Store::judge(const Verdict& verdict, Instant at) const {
  const Case& next = verdict.next;
  const auto before = static_cast<std::uint32_t>(next.size() - verdict.appended);
  if (before == 0) return connection_->registry.engine(next, at);
  return connection_->registry.engine(next.laws().at(next.state_after(before).law));
}

namespace {

constexpr std::size_t kPage = 500;

}  // namespace

StoreSweep Store::sweep(Instant now) {
  StoreSweep done;
  const auto add = [&](const Verdict& v) {
    if (!v || v.appended == 0) return;
    ++done.cases;
    done.events += v.appended;
    done.notices += v.notices.size();
  };
  const auto guarded = [&](const std::string& case_id, const auto& judge) {
    try {
      judge();
    } catch (const Error& e) {
      if (e.code() == ErrorCode::busy || e.code() == ErrorCode::unavailable) throw;
      done.failures.push_back({case_id, e});
    }
  };
  StoredCase last;
  for (auto page = due_after(now, last, kPage); !page.empty(); page = due_after(now, last, kPage)) {
    std::vector<Judgement> judged;
    for (const StoredCase& row : page)
      guarded(row.case_id, [&] {
        const auto c = connection_->load(row.case_id);
        if (c) judged.push_back({*c, connection_->registry.engine(*c, kNever).advance(*c, now)});
      });
    const std::vector<Appended> came = append(judged);
    for (std::size_t i = 0; i < judged.size(); ++i)
      if (came[i] == Appended::stale) {
        ++done.retried;
        const std::string& id = judged[i].before.id();
        guarded(id, [&] { add(advance(id, now)); });
      } else if (came[i] == Appended::written) {
        add(judged[i].verdict);
      }
    last = page.back();
  }
  return done;
}

}  // namespace v0
}  // namespace petition
