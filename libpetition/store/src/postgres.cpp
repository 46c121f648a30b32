// PostgreSQL, as a Database: what two writers of one case must not do at once, they do in turn.
#include "postgres.h"

#include <fmt/core.h>
#include <libpq-fe.h>

#include <charconv>
#include <new>
#include <utility>
#include <vector>

namespace petition::store {
namespace {

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

/// How errors name the store: a URL may have a password in it.
constexpr const char* kName = "postgresql";

[[noreturn]] void fail_to_connect() {
  throw Error(ErrorCode::unavailable,
              "the database cannot be reached; is it running, and are host, name, user and "
              "password right?",
              kName);
}

/// What the server says, as an Error. Its own words stay inside; the state is for who looks it up.
[[noreturn]] void fail(PGconn* connection, const PGresult* result) {
  if (result == nullptr) throw std::bad_alloc();
  const char* given = PQresultErrorField(result, PG_DIAG_SQLSTATE);
  const std::string_view state = given == nullptr ? "" : given;
  if (PQstatus(connection) != CONNECTION_OK || state.starts_with("08") || state.starts_with("57P"))
    fail_to_connect();
  if (state.starts_with("40") || state == "55P03" || state == "57014")
    throw Error(ErrorCode::busy, "others kept the store occupied for 5 seconds; try again", kName);
  if (state.starts_with("53"))
    throw Error(ErrorCode::unavailable,
                "there is no space left to write; nothing was written: make space, try again",
                kName);
  if (state == "25006" || state == "42501")
    throw Error(ErrorCode::unavailable,
                "the user may only read the store; it must be able to write", kName);
  throw Error(ErrorCode::damaged,
              fmt::format("the store does not take what is asked of it (PostgreSQL {})", state),
              kName);
}

class PostgresStatement final : public Statement {
 public:
  PostgresStatement(PGconn* connection, std::string name, std::string_view sql,
                    std::int64_t& written)
      : connection_(connection), name_(std::move(name)), written_(written) {
    const Result prepared(
        PQprepare(connection, name_.c_str(), std::string(sql).c_str(), 0, nullptr), &PQclear);
    if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK) fail(connection, prepared.get());
  }

  void bind(int place, std::int64_t number) override { value(place) = std::to_string(number); }
  void bind(int place, std::string_view text) override { value(place) = std::string(text); }
  void bind_nothing(int place) override { value(place).reset(); }

  bool next() override {
    if (!result_) execute();
    return ++row_ < PQntuples(result_.get());
  }
  std::optional<std::int64_t> number(int column) override {
    if (PQgetisnull(result_.get(), row_, column) != 0) return std::nullopt;
    const std::string_view digits = text(column);
    std::int64_t number = 0;
    const auto end = std::from_chars(digits.begin(), digits.end(), number);
    if (end.ec != std::errc{}) return std::nullopt;
    return number;
  }
  std::string_view text(int column) override {
    return {PQgetvalue(result_.get(), row_, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
  }
  void reset() noexcept override {
    result_.reset();
    values_.clear();
    row_ = -1;
  }

 private:
  std::optional<std::string>& value(int place) {
    const auto index = static_cast<std::size_t>(place - 1);
    if (values_.size() <= index) values_.resize(index + 1);
    return values_[index];
  }

  void execute() {
    std::vector<const char*> values;
    for (const auto& each : values_) values.push_back(each ? each->c_str() : nullptr);
    result_.reset(PQexecPrepared(connection_, name_.c_str(), static_cast<int>(values.size()),
                                 values.data(), nullptr, nullptr, 0));
    const ExecStatusType status = PQresultStatus(result_.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) fail(connection_, result_.get());
    written_ = std::strtoll(PQcmdTuples(result_.get()), nullptr, 10);
  }

  PGconn* connection_;
  std::string name_;
  std::int64_t& written_;
  std::vector<std::optional<std::string>> values_;
  Result result_{nullptr, &PQclear};
  int row_ = -1;
};

class Postgres final : public Database {
 public:
  explicit Postgres(const std::string& url) : connection_(PQconnectdb(url.c_str()), &PQfinish) {
    if (PQstatus(connection_.get()) != CONNECTION_OK) fail_to_connect();
    PQsetNoticeProcessor(connection_.get(), [](void*, const char*) {}, nullptr);
    run("SET client_encoding TO 'UTF8'; SET lock_timeout TO '5s'; SET synchronous_commit TO on");
  }
  ~Postgres() override { forget(); }
  Postgres(const Postgres&) = delete;
  Postgres& operator=(const Postgres&) = delete;

  void run(const std::string& sql) override {
    const Result result(PQexec(connection_.get(), sql.c_str()), &PQclear);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) fail(connection_.get(), result.get());
  }
  void begin() override { run("BEGIN"); }
  /// A transaction in which a statement failed is ended by COMMIT, but not kept.
  void commit() override {
    if (PQtransactionStatus(connection_.get()) == PQTRANS_INERROR)
      throw Error(ErrorCode::unavailable, "the database did not keep what was written", kName);
    run("COMMIT");
  }
  void rollback() noexcept override {
    if (PQtransactionStatus(connection_.get()) != PQTRANS_IDLE)
      Result(PQexec(connection_.get(), "ROLLBACK"), &PQclear);
  }
  /// The row of the case; where there is none yet, its name.
  void lock(std::string_view case_id) override {
    Query row(*this, "SELECT events FROM petition_cases WHERE case_id = $1 FOR UPDATE", case_id);
    if (!row.next())
      Query(*this, "SELECT pg_advisory_xact_lock(hashtextextended($1, 192))", case_id).next();
  }
  void lock_schema() override { Query(*this, "SELECT pg_advisory_xact_lock(192)").next(); }
  std::int64_t written() override { return written_; }

  bool has_table(std::string_view name) override {
    Query q(*this,
            "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND "
            "tablename = $1",
            name);
    return q.next() && q.number(0) > 0;
  }
  /// A host may have tables of its own beside.
  bool is_empty() override { return true; }
  // The server's own tools do that.
  void check_pages() override {}
  void clear_log() override {}
  void clear_free_places() override {}

  std::string_view by_key() const override { return ""; }
  std::string_view text_type() const override { return "TEXT COLLATE \"C\""; }
  std::string_view for_update() const override { return " FOR UPDATE"; }
  std::string_view for_update_of_free() const override { return " FOR UPDATE SKIP LOCKED"; }

 protected:
  std::unique_ptr<Statement> prepare(std::string_view sql) override {
    return std::make_unique<PostgresStatement>(connection_.get(), fmt::format("s{}", ++prepared_),
                                               sql, written_);
  }

 private:
  std::unique_ptr<PGconn, decltype(&PQfinish)> connection_;
  std::int64_t written_ = 0;
  int prepared_ = 0;
};

}  // namespace

std::unique_ptr<Database> open_postgres(const std::string& url) {
  return std::make_unique<Postgres>(url);
}

}  // namespace petition::store
