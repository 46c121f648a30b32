// In place of postgres.cpp, where the library is built without it.
#include "postgres.h"

namespace petition::store {

std::unique_ptr<Database> open_postgres(const std::string&) {
  throw Error(ErrorCode::unavailable,
              "this build of the library has no PostgreSQL; build it with "
              "PETITION_STORE_POSTGRESQL, or use `sqlite:`",
              "url");
}

}  // namespace petition::store
