// What a store asks of a database: statements, transactions, and errors as petition::Error. The SQL
// of a store is what SQLite and PostgreSQL have in common; where they differ, Database says how.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "petition/error.h"
#include "petition/time.h"

namespace petition::store {

/// A prepared statement. Places count from 1, columns from 0; `$n` in its text is the place n, and
/// the places first appear in their order.
class Statement {
 public:
  virtual ~Statement() = default;
  virtual void bind(int place, std::int64_t number) = 0;
  /// Kept until the statement is reset.
  virtual void bind(int place, std::string_view text) = 0;
  virtual void bind_nothing(int place) = 0;
  /// Goes to the next row of the result; no: there is none.
  virtual bool next() = 0;
  virtual std::optional<std::int64_t> number(int column) = 0;
  virtual std::string_view text(int column) = 0;
  /// Ready to be bound again.
  virtual void reset() noexcept = 0;
};

/// An open connection.
class Database {
 public:
  virtual ~Database() = default;
  /// Several statements without a result.
  virtual void run(const std::string& sql) = 0;
  virtual void begin() = 0;
  virtual void commit() = 0;
  virtual void rollback() noexcept = 0;
  /// Until the end of the transaction nobody else makes the tables.
  virtual void lock_schema() = 0;
  /// Until then nobody else writes the case of that id.
  virtual void lock(std::string_view case_id) = 0;
  /// How many rows the last statement wrote.
  virtual std::int64_t written() = 0;
  /// Whether there is a table of that name.
  virtual bool has_table(std::string_view name) = 0;
  /// Whether there is any table at all.
  virtual bool is_empty() = 0;
  /// Throws Error damaged when the database finds its own pages broken.
  virtual void check_pages() = 0;
  /// Outside of a transaction: leaves nothing that was overwritten in a log beside the database, or
  /// throws Error busy while others read it.
  virtual void clear_log() = 0;
  /// Outside of a transaction: leaves nothing that was there before in places that are free.
  virtual void clear_free_places() = 0;

  /// What ends the definition of a table that lies in the order of its key.
  virtual std::string_view by_key() const = 0;
  /// The type of a text, which is ordered by its bytes.
  virtual std::string_view text_type() const = 0;
  /// What ends a query for a row that is going to be written, and for rows without those that
  /// others have.
  virtual std::string_view for_update() const = 0;
  virtual std::string_view for_update_of_free() const = 0;

  /// The statement of that text, prepared once.
  Statement& prepared(std::string_view sql);

 protected:
  virtual std::unique_ptr<Statement> prepare(std::string_view sql) = 0;
  /// Before the connection is closed.
  void forget() { statements_.clear(); }

 private:
  std::map<std::string, std::unique_ptr<Statement>, std::less<>> statements_;
};

/// Opens the database that a URL names; `make`: also where nothing is there yet.
std::unique_ptr<Database> open_database(std::string_view url, bool make);

/// One use of a prepared statement, with what is bound to it. Of one statement there is one at a
/// time.
class Query {
 public:
  template <class... Values>
  Query(Database& database, std::string_view sql, const Values&... values)
      : statement_(database.prepared(sql)) {
    int place = 0;
    (bind(++place, values), ...);
  }
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  ~Query() { statement_.reset(); }

  bool next() { return statement_.next(); }
  /// For a statement without a result.
  void run() { statement_.next(); }
  bool is_nothing(int column) { return !statement_.number(column); }
  /// Throws Error damaged where there is no number.
  std::int64_t number(int column);
  /// kNever where there is nothing.
  Instant instant(int column);
  std::string text(int column) { return std::string(statement_.text(column)); }
  std::string_view view(int column) { return statement_.text(column); }

 private:
  void bind(int place, std::int64_t number) { statement_.bind(place, number); }
  void bind(int place, std::string_view text) { statement_.bind(place, text); }
  void bind(int place, Instant t);

  Statement& statement_;
};

/// Writes that are all kept or all forgotten.
class Transaction {
 public:
  explicit Transaction(Database& database) : database_(&database) { database.begin(); }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction() {
    if (database_ != nullptr) database_->rollback();
  }
  void commit() {
    database_->commit();
    database_ = nullptr;
  }

 private:
  Database* database_;
};

}  // namespace petition::store
