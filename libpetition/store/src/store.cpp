// A store is made, opened and closed.
#include "petition/store.h"

#include <utility>

#include "connection.h"
#include "schema.h"

namespace petition {
inline namespace v0 {

void Store::init(std::string_view url) { store::make_schema(*store::open_database(url, true)); }

Store Store::open(std::string_view url, Registry registry) {
  auto database = store::open_database(url, false);
  store::check_schema(*database);
  return Store(std::make_unique<Connection>(std::move(database), std::move(registry)));
}

Store::Store(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

const Registry& Store::registry() const { return connection_->registry; }

}  // namespace v0
}  // namespace petition
