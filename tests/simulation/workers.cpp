// Those who work without people: sweepers, senders, auditors, and the keeper of the files.
#include <sqlite3.h>

#include "acts.h"
#include "hosts.h"

namespace simulation {

using namespace petition;

Event sent_event(const ClaimedNotice& claimed, Instant now) {
  return {"sent-" + claimed.notice.key,
          now,
          now,
          {Role::system, "", ""},
          Notified{claimed.notice.key, ""}};
}

namespace {

/// Lets time pass, over all cases or one.
class Sweeper final : public Host {
 public:
  using Host::Host;

 private:
  void act() override {
    if (random().one_in(4)) return advance(any_case());
    StoreSweep swept;
    const Instant at = now();
    call("sweep at " + format_instant(at), [&] { swept = store().sweep(at); });
    machine().totals.swept += swept.events;
    if (machine().tracing()) machine().trace(joined("  adds ", swept.events, " events"));
    for (const SweepFailure& each : swept.failures)
      machine().violate(joined("the sweep left ", each.case_id, ": ", each.error.what()));
  }

  void advance(const std::string& case_id) {
    const std::size_t before = world().known.size(case_id);
    std::optional<Verdict> v;
    const auto error = call("advance " + case_id, [&] { v = store().advance(case_id, now()); });
    if (error && error->code() == ErrorCode::unknown_name && before > 0)
      machine().violate(case_id + " is gone");
    if (!v || !*v) return;
    machine().totals.swept += v->appended;
    world().known.saw(v->next);
  }
};

/// Sends what is in the outbox, and records it.
class Sender final : public Host {
 public:
  using Host::Host;

 private:
  void act() override {
    const Instant at = now();
    const std::int64_t lease_s = random().between(1, 60) * 60;
    std::vector<ClaimedNotice> claimed;
    const auto error = call("claim at " + format_instant(at), [&] {
      claimed = store().claim(at, lease_s, random().below(5) + 1, name());
    });
    if (error) return;
    for (const ClaimedNotice& each : claimed) {
      if (machine().broken == Break::mark_first) {
        mark(each);
        send(each);
      } else if (send(each)) {
        mark(each);
      }
    }
  }

  bool send(const ClaimedNotice& claimed) {
    std::string text, key = claimed.notice.key;
    if (call("text", [&] { text = store().text(claimed, Lang::vi); })) return false;
    if (machine().broken == Break::own_key && world().gateway.messages().contains(key))
      key += "-" + name();
    return world().gateway.send(key, claimed, text);
  }

  void mark(const ClaimedNotice& claimed) {
    std::optional<Verdict> v;
    const Event event = sent_event(claimed, now());
    const auto error = call("submit " + event.id.substr(0, 13),
                            [&] { v = store().submit(claimed.case_id, event); });
    if (error) return;
    if (v->outcome != Outcome::refused) world().known.saw(v->next);
    machine().step();
    call("done", [&] { store().done(claimed.notice.key, name()); });
  }
};

/// Reads all that there is, and believes nothing.
class Auditor final : public Host {
 public:
  using Host::Host;

 private:
  void act() override {
    if (random().one_in(3)) {
      call("verify", [&] { store().verify(); });
      return;
    }
    auto before = world().known.cases();
    std::vector<Case> read;
    if (call("read each", [&] { store().each([&](const Case& c) { read.push_back(c); }); })) return;
    for (const Case& c : read) {
      const auto known = before.find(c.id());
      if (known != before.end() && known->second.size() > c.size())
        machine().violate(joined(c.id(), " has ", c.size(), " events only"));
      before.erase(c.id());
      world().known.saw(c);
    }
    if (!before.empty()) machine().violate(before.begin()->first + " is gone");
  }
};

/// Writes the log back with a tool of SQLite's.
class Keeper final : public Host {
 public:
  using Host::Host;

 private:
  bool uses_store() const override { return false; }
  void act() override {
    static constexpr std::array<const char*, 4> kHow = {
        "PRAGMA wal_checkpoint(PASSIVE)", "PRAGMA wal_checkpoint(FULL)",
        "PRAGMA wal_checkpoint(RESTART)", "PRAGMA wal_checkpoint(TRUNCATE)"};
    const char* sql = random().pick(std::span<const char* const>(kHow));
    if (machine().broken == Break::edited_due) sql = "UPDATE petition_cases SET due_s = due_s + 60";
    sqlite3* connection = nullptr;
    int rc = sqlite3_open_v2(kPath, &connection, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_busy_timeout(connection, 1000);
    if (rc == SQLITE_OK) rc = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
    sqlite3_close_v2(connection);
    if (machine().is_dead()) throw Died{};
    if (machine().tracing()) machine().trace(joined(sql, ": ", sqlite3_errstr(rc)));
  }
};

}  // namespace

std::unique_ptr<Host> make_sweeper(World& world, std::string name) {
  return std::make_unique<Sweeper>(world, std::move(name));
}
std::unique_ptr<Host> make_sender(World& world, std::string name) {
  return std::make_unique<Sender>(world, std::move(name));
}
std::unique_ptr<Host> make_auditor(World& world, std::string name) {
  return std::make_unique<Auditor>(world, std::move(name));
}
std::unique_ptr<Host> make_keeper(World& world, std::string name) {
  return std::make_unique<Keeper>(world, std::move(name));
}

}  // namespace simulation
