// SQLite, as a Database: write-ahead log, every commit on the disk before it returns.
#include "sqlite.h"

#include <fmt/core.h>
#include <sqlite3.h>

#include <charconv>
#include <new>
#include <optional>
#include <utility>

namespace petition::store {
namespace {

constexpr int kWait_ms = 5000;

/// What SQLite says, as an Error. Its own words stay inside; the number is for who looks it up.
[[noreturn]] void fail(int extended, const std::string& path) {
  switch (extended & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Error(ErrorCode::busy, "others kept the store occupied for 5 seconds; try again", path);
    case SQLITE_NOMEM: throw std::bad_alloc();
    case SQLITE_TOOBIG:
      throw Error(ErrorCode::too_large, "the text is larger than the store takes", path);
    case SQLITE_FULL:
      throw Error(ErrorCode::unavailable,
                  "there is no space left to write; nothing was written: make space, try again",
                  path);
    case SQLITE_READONLY:
      throw Error(ErrorCode::unavailable,
                  "the store can be read only; the file and its folder must be writable", path);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      throw Error(ErrorCode::unavailable,
                  "the file cannot be opened; is it there, with the right to read and write it and "
                  "its folder?",
                  path);
    case SQLITE_IOERR:
      throw Error(ErrorCode::unavailable,
                  fmt::format("the disk cannot be read or written (SQLite {})", extended), path);
    case SQLITE_NOTADB:
      throw Error(ErrorCode::damaged, "the file is no SQLite database, or its head is damaged",
                  path);
    case SQLITE_CORRUPT:
      throw Error(ErrorCode::damaged, "pages of the file are damaged; restore a copy", path);
    default:
      throw Error(ErrorCode::damaged,
                  fmt::format("the store does not take what is asked of it (SQLite {})", extended),
                  path);
  }
}

/// Where the check of pages could not read one of them, why not: it tells so in the words for
/// damage, and a page that is not read may be whole.
std::optional<int> unread(std::string_view told) {
  constexpr std::string_view kBefore = "error code=";
  const auto at = told.find(kBefore);
  if (at == std::string_view::npos) return std::nullopt;
  int code = SQLITE_CORRUPT;
  std::from_chars(told.data() + at + kBefore.size(), told.data() + told.size(), code);
  return code;
}

class SqliteStatement final : public Statement {
 public:
  SqliteStatement(sqlite3* connection, const std::string& path, std::string_view sql)
      : connection_(connection), path_(path) {
    const int rc = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
    if (rc != SQLITE_OK) fail(sqlite3_extended_errcode(connection), path_);
  }
  SqliteStatement(const SqliteStatement&) = delete;
  SqliteStatement& operator=(const SqliteStatement&) = delete;
  ~SqliteStatement() override { sqlite3_finalize(statement_); }

  void bind(int place, std::int64_t number) override {
    check(sqlite3_bind_int64(statement_, place, number));
  }
  void bind(int place, std::string_view text) override {
    const char* at = text.empty() ? "" : text.data();
    check(sqlite3_bind_text64(statement_, place, at, text.size(), SQLITE_STATIC, SQLITE_UTF8));
  }
  void bind_nothing(int place) override { check(sqlite3_bind_null(statement_, place)); }

  bool next() override {
    const int rc = sqlite3_step(statement_);
    if (rc == SQLITE_ROW) return true;
    if (rc != SQLITE_DONE) fail(sqlite3_extended_errcode(connection_), path_);
    return false;
  }

  std::optional<std::int64_t> number(int column) override {
    if (sqlite3_column_type(statement_, column) != SQLITE_INTEGER) return std::nullopt;
    return sqlite3_column_int64(statement_, column);
  }
  std::string_view text(int column) override {
    const auto* at = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    if (at == nullptr) return {};
    return {at, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }
  void reset() noexcept override {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
  }

 private:
  void check(int rc) {
    if (rc != SQLITE_OK) fail(rc, path_);
  }

  sqlite3* connection_;
  const std::string& path_;
  sqlite3_stmt* statement_ = nullptr;
};

class Sqlite final : public Database {
 public:
  Sqlite(std::string path, bool make) : path_(std::move(path)) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (make ? SQLITE_OPEN_CREATE : 0);
    const int rc = sqlite3_open_v2(path_.c_str(), &connection_, flags, nullptr);
    if (rc != SQLITE_OK) {
      sqlite3_close_v2(connection_);
      fail(rc, path_);
    }
    try {
      prepare_connection(make);
    } catch (...) {
      sqlite3_close_v2(connection_);
      throw;
    }
  }
  Sqlite(const Sqlite&) = delete;
  Sqlite& operator=(const Sqlite&) = delete;
  ~Sqlite() override {
    forget();
    sqlite3_close_v2(connection_);
  }

  void run(const std::string& sql) override {
    if (sqlite3_exec(connection_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
      fail(sqlite3_extended_errcode(connection_), path_);
  }
  /// A writer from the start: it waits here for others, and never in the middle.
  void begin() override { Query(*this, "BEGIN IMMEDIATE").run(); }
  void commit() override { Query(*this, "COMMIT").run(); }
  void rollback() noexcept override {
    if (sqlite3_get_autocommit(connection_) == 0)
      sqlite3_exec(connection_, "ROLLBACK", nullptr, nullptr, nullptr);
  }
  /// There is one writer at a time anyhow.
  void lock(std::string_view) override {}
  void lock_schema() override {}
  std::int64_t written() override { return sqlite3_changes(connection_); }

  bool has_table(std::string_view name) override {
    Query q(*this, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = $1", name);
    return q.next() && q.number(0) > 0;
  }
  bool is_empty() override {
    Query q(*this, "SELECT count(*) FROM sqlite_schema");
    return q.next() && q.number(0) == 0;
  }
  void check_pages() override {
    Query pages(*this, "PRAGMA integrity_check(1)");
    if (!pages.next() || pages.view(0) != "ok")
      fail(unread(pages.view(0)).value_or(SQLITE_CORRUPT), path_);
    Query keys(*this, "PRAGMA foreign_key_check");
    if (keys.next())
      throw Error(ErrorCode::damaged, "a row of the store belongs to a case that is not there",
                  path_);
  }

  void clear_log() override {
    Query q(*this, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (q.next() && q.number(0) != 0) fail(SQLITE_BUSY, path_);
  }
  void clear_free_places() override { run("VACUUM"); }

  std::string_view by_key() const override { return " WITHOUT ROWID"; }
  std::string_view text_type() const override { return "TEXT"; }
  std::string_view for_update() const override { return ""; }
  std::string_view for_update_of_free() const override { return ""; }

 protected:
  std::unique_ptr<Statement> prepare(std::string_view sql) override {
    return std::make_unique<SqliteStatement>(connection_, path_, sql);
  }

 private:
  /// A file that somebody tampered with must not make SQLite do anything but fail.
  void prepare_connection(bool make) {
    sqlite3_busy_timeout(connection_, kWait_ms);
    sqlite3_db_config(connection_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    run("PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; "
        "PRAGMA secure_delete = ON");
    if (make) make_log();
  }
  /// SQLite does not wait here for others who make the log of the same file, but says busy at once.
  void make_log() {
    constexpr int kPause_ms = 10;
    sqlite3_busy_timeout(connection_, 0);
    int rc = SQLITE_BUSY;
    for (int waited_ms = 0; (rc & 0xFF) == SQLITE_BUSY && waited_ms < kWait_ms;
         waited_ms += kPause_ms) {
      if (waited_ms > 0) sqlite3_sleep(kPause_ms);
      rc = sqlite3_exec(connection_, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
    }
    if (rc != SQLITE_OK) fail(sqlite3_extended_errcode(connection_), path_);
    sqlite3_busy_timeout(connection_, kWait_ms);
  }

  std::string path_;
  sqlite3* connection_ = nullptr;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path, bool make) {
  return std::make_unique<Sqlite>(path, make);
}

}  // namespace petition::store
