// A snapshot gives the case that was written, or says what is not as it was written.
#include "petition/snapshot.h"

#include <doctest/doctest.h>

#include "petition/petition.hpp"
#include "text/hash.h"
#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

const Engine& engine() {
  static const Engine own = Engine::builtin();
  return own;
}

Event event(std::size_t n, Actor actor, Data data) {
  const Instant t = at("2026-10-05T08:00:00") + ClockTime{static_cast<std::int64_t>(n)};
  return {"e" + std::to_string(n), t, t, std::move(actor), std::move(data)};
}

/// At a unit that reports its progress again and again.
Case reported(std::size_t events) {
  const Profile& p = engine().regulation().profile();
  Case c = engine().submit(Case("PA-1"), event(1, kOperator, suitable(p))).next;
  c = engine().submit(c, event(2, kOperator, Forwarded{"so-xd"})).next;
  const Actor unit{Role::focal_point, "so-xd", ""};
  for (std::size_t n = 3; n <= events; ++n)
    c = engine().submit(c, event(n, unit, ProgressReported{"Đang xử lý"})).next;
  REQUIRE(c.size() == events);
  return c;
}

/// Looks at all that is in a case.
void read_all(const Case& c) {
  for (std::uint32_t seq = 1; seq <= c.size(); ++seq) {
    c.effective(seq);
    c.find(c.event(seq).id);
  }
}

/// How the text is refused, at once or when everything is looked at.
ErrorCode refused(const std::string& text) {
  try {
    read_all(read_snapshot(text));
  } catch (const Error& e) {
    CHECK(e.where() == "snapshot");
    return e.code();
  }
  return ErrorCode{};
}

}  // namespace

TEST_CASE("snapshot: a case is the same again, and its snapshot is") {
  for (const std::size_t events : {2u, 63u, 64u, 65u, 200u}) {
    const Case c = reported(events);
    const std::string text = write_snapshot(c);
    CHECK(write_snapshot(c) == text);
    const Case again = read_snapshot(text);
    CHECK(again == c);
    CHECK(again.laws() == c.laws());
    CHECK(again.state() == c.state());
    CHECK(write_snapshot(again) == text);
    CHECK(write_record(record_of(again)) == write_record(record_of(c)));
  }
  CHECK(read_snapshot(write_snapshot(Case("PA-1"))) == Case("PA-1"));
}

TEST_CASE("snapshot: any byte that is not as it was written is found") {
  for (const std::size_t events : {2u, 70u}) {
    const std::string text = write_snapshot(reported(events));
    CHECK(refused(text) == ErrorCode{});
    for (std::size_t at = 0; at < text.size(); at += events == 2 ? 1 : 17) {
      std::string flipped = text;
      flipped[at] = static_cast<char>(flipped[at] ^ 1);
      CAPTURE(at);
      const ErrorCode code = refused(flipped);
      CHECK((code == ErrorCode::damaged || code == ErrorCode::unsupported_schema));
    }
    for (std::size_t size = 0; size < text.size(); size += 13)
      CHECK(refused(text.substr(0, size)) != ErrorCode{});
    CHECK(refused(text + "\n") == ErrorCode::damaged);
  }
}

TEST_CASE("snapshot: a part that is damaged is named when it is asked for, and no sooner") {
  const Case c = reported(200);
  std::string text = write_snapshot(c);
  const std::size_t at = text.find("\"e70\"");
  REQUIRE(at != std::string::npos);
  text[at + 1] = 'f';
  const Case damaged = read_snapshot(text);
  const Actor unit{Role::focal_point, "so-xd", ""};
  const Verdict v = engine().submit(damaged, event(201, unit, ProgressReported{"Xong"}));
  CHECK(v.next.size() == 201);
  CHECK(damaged.event(64).id == "e64");
  try {
    damaged.event(65);
    FAIL("not found");
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::damaged);
    CHECK(e.message() == "events 65 to 128 of the snapshot are not as they were written");
  }
  CHECK_THROWS_AS(write_record(record_of(v.next)), Error);
}

TEST_CASE("snapshot: one of another version, and what is none, is refused by name") {
  const std::string text = write_snapshot(reported(3));
  const std::size_t line = text.find('\n');
  const std::size_t size = std::stoul(text.substr(line - 10, 10));
  std::string head = text.substr(line + 1, size);
  const std::size_t library = head.find(R"("library":")") + 11;
  head.replace(library, 1, "9");
  const std::string other = "petition snapshot 1 " + text::sha256_hex(head) +
                            text.substr(line - 11, 12) + head + text.substr(line + 1 + size);
  CHECK(refused(other) == ErrorCode::unsupported_schema);
  CHECK(refused("petition snapshot 2 " + text.substr(20)) == ErrorCode::unsupported_schema);
  CHECK(refused("") == ErrorCode::unsupported_schema);
  CHECK(refused(write_record(record_of(reported(3)))) == ErrorCode::unsupported_schema);
}

TEST_CASE("snapshot: a case goes on by its own law alone") {
  const Case c = read_snapshot(write_snapshot(reported(3)));
  const Engine other(Regulation::builtin().with_reading("I-1", "answer_only"), Calendar::builtin());
  try {
    (void)other.due(c);
    FAIL("judged by another law");
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::other_law);
  }
}

TEST_CASE("rows: what was recorded since is appended, or refused with its place") {
  const Registry registry({Regulation::builtin()}, {Calendar::builtin()});
  const Case whole = reported(10);
  const Case kept = read_snapshot(write_snapshot(reported(6)));
  const auto row = [&](std::uint32_t seq) { return write_row(whole, seq) + "\n"; };
  CHECK(append_rows(registry, kept, row(7) + "\n" + row(8) + row(9) + row(10)) == whole);
  CHECK(append_rows(registry, kept, "") == kept);
  const auto where = [&](const std::string& rows) {
    try {
      append_rows(registry, kept, rows);
    } catch (const Error& e) {
      return std::string(name(e.code())) + " " + e.where() + " " + std::to_string(e.line());
    }
    return std::string();
  };
  CHECK(where(row(7) + row(9)) == "invalid_value seq 2");
  CHECK(where(row(6)) == "invalid_value seq 1");
  std::string other = row(7);
  other.replace(other.find("PA-1"), 4, "PA-2");
  CHECK(where(other) == "invalid_value case 1");
  CHECK(where(write_event(whole.event(7))) == "missing_key case 1");
  std::string ahead = row(7);
  ahead.replace(ahead.find("progress_reported"), 17, "mystery");
  CHECK(where(ahead).starts_with("invalid_value kind 1"));
}
