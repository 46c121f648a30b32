// What the tests of the store share: a place for one, cases to keep in it, and processes that end.
#pragma once

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

#include "petition/store.h"
#include "unit/profile_testing.h"

namespace store_testing {

using namespace petition;
using profile_testing::at;
using profile_testing::kOperator;
using profile_testing::suitable;
using profile_testing::unit;

/// An empty store of its own, gone with this. A test knows it by its URL, unless it is about files:
/// it lies in a file, or on the server that PETITION_STORE_SERVER names (with_postgres).
class StoreFolder {
 public:
  StoreFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "petition-store-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    folder_ = name;
    if (const char* server = std::getenv("PETITION_STORE_SERVER"))
      psql(server, "CREATE SCHEMA " + schema());
  }
  StoreFolder(const StoreFolder&) = delete;
  StoreFolder& operator=(const StoreFolder&) = delete;
  ~StoreFolder() { std::filesystem::remove_all(folder_); }

  std::filesystem::path folder() const { return folder_; }
  std::filesystem::path file() const { return folder_ / "cases.db"; }
  /// Runs SQL on the file or on the server, as somebody with a tool of the database.
  void run_sql(const std::string& sql) const {
    if (std::getenv("PETITION_STORE_SERVER") != nullptr) {
      const auto script = folder() / "script.sql";
      std::ofstream(script) << sql;
      const std::string command =
          "psql -qX -o /dev/null -v ON_ERROR_STOP=1 '" + url() + "' -f " + script.string();
      REQUIRE(std::system(command.c_str()) == 0);
      return;
    }
    sqlite3* connection = nullptr;
    REQUIRE(sqlite3_open(file().c_str(), &connection) == SQLITE_OK);
    CHECK(sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(connection);
  }
  std::string url() const {
    const char* server = std::getenv("PETITION_STORE_SERVER");
    if (server == nullptr) return "sqlite:" + file().string();
    return std::string(server) + "&options=-csearch_path%3D" + schema();
  }

 private:
  /// Of its own on a server that the tests were given.
  std::string schema() const {
    std::string name = "s";
    for (const char c : folder_.filename().string())
      if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        if (std::isupper(static_cast<unsigned char>(c)) != 0) name += '_';
      }
    return name;
  }
  static void psql(const char* server, const std::string& sql) {
    const std::string command = "psql -qX '" + std::string(server) + "' -c '" + sql + "'";
    REQUIRE(std::system(command.c_str()) == 0);
  }

  std::filesystem::path folder_;
};

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline const Registry& law() {
  static const Registry registry({Regulation::builtin()}, {Calendar::builtin()});
  return registry;
}

inline Store made(const StoreFolder& place) {
  Store::init(place.url());
  return Store::open(place.url(), law());
}

inline const Instant kMonday = at("2026-11-23T08:00:00");

inline Event event(std::string id, Instant t, Actor actor, Data data) {
  return {std::move(id), t, t, std::move(actor), std::move(data)};
}
inline Event received(Instant t = kMonday) {
  return event("e1", t, kOperator, suitable(law().regulations()[0].profile()));
}
inline Event forwarded(Instant t = kMonday) {
  return event("e2", t, kOperator, Forwarded{"so-xd"});
}
/// Of which there may be any number.
inline Event urged(std::string id, Instant t = kMonday) {
  return event(std::move(id), t, {Role::supervisor, "", ""}, Urged{"Đề nghị trả lời"});
}

/// A case with a due time, stored.
inline Case open_case(Store& store, const std::string& id, Instant t = kMonday) {
  REQUIRE(store.submit(id, received(t)));
  const Verdict v = store.submit(id, forwarded(t));
  REQUIRE(v);
  return v.next;
}

inline ErrorCode code_of(const std::function<void()>& run) {
  try {
    run();
  } catch (const Error& e) {
    return e.code();
  }
  return ErrorCode{};
}

/// Runs `body` in a process of its own. No test framework, no destructor of the parent's runs
/// there.
inline pid_t process(const std::function<int()>& body) {
  const pid_t child = fork();
  if (child != 0) return child;
  int status = 99;
  try {
    status = body();
  } catch (const Error& e) {
    std::fprintf(stderr, "%s\n", e.what());
  }
  _exit(status);
}

/// How a process ended: its status, or 128 and the signal.
inline int ended(pid_t child) {
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Lines that are there as soon as they are written, whatever becomes of the writer.
class Log {
 public:
  explicit Log(const std::filesystem::path& path)
      : file_(open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT, 0600)) {}
  Log(const Log&) = delete;
  Log& operator=(const Log&) = delete;
  ~Log() { close(file_); }
  void operator()(const std::string& line) const {
    const std::string whole = line + "\n";
    if (write(file_, whole.data(), whole.size()) != static_cast<ssize_t>(whole.size())) _exit(98);
  }

 private:
  int file_;
};

inline std::vector<std::string> lines(const std::filesystem::path& path) {
  std::vector<std::string> all;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) all.push_back(line);
  return all;
}

}  // namespace store_testing
