// In place of postgres.cpp, where the library is built without it.
#include "postgres.h"

namespace petition::store {

std::unique_ptr<Database> open_postgres(const std::string&) {
  throw Error(ErrorCode::unavailable,
              "this build of the library has no PostgreSQL, for libpq was not there: install it "
              "with its headers (Debian: libpq-dev), build again with PETITION_STORE_POSTGRESQL, "
              "or use `sqlite:`",
              "url");
}

}  // namespace petition::store
