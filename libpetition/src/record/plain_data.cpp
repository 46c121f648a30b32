// Goes through the text once; each value goes right into its field.
#include "record/plain_data.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "petition/error.h"
#include "petition/time.h"
#include "record/layout.h"
#include "text/plain_json.h"
#include "text/utf8.h"
#include "workflow/fields.h"

namespace petition::record {
namespace {

class Plain {
 public:
  Plain(std::string_view json, Data& data) : json_(json), data_(data) {}

  bool all() { return fields({}) && json_.rest().empty() && whole(); }

 private:
  /// An object: the fields whose names go on after `before` as its keys do.
  bool fields(std::string_view before) {
    return json_.object([&](std::string_view key) { return field(before, key); });
  }

  bool field(std::string_view before, std::string_view key) {
    bool known = false;
    bool inside = false;
    bool fine = false;
    unsigned number = 0;
    workflow::visit_fields(data_, [&](std::string_view name, auto& value, workflow::Fix) {
      const bool here = name.size() == before.size() + key.size() && name.ends_with(key) &&
                        name.starts_with(before);
      if (here && mark(number)) {
        known = true;
        fine = read(value);
      }
      inside |= before.empty() && name.size() > key.size() && name[key.size()] == '.' &&
                name.starts_with(key);
      ++number;
    });
    if (known || !inside || entered_) return fine;
    entered_ = true;
    return fields(std::string(key) + '.');
  }
  /// Whether it is the first time.
  bool mark(unsigned number) {
    const bool first = (seen_ >> number & 1u) == 0;
    seen_ |= 1u << number;
    return first;
  }
  /// Whether each field that must be there was.
  bool whole() const {
    bool all = true;
    unsigned number = 0;
    workflow::visit_fields(data_, [&]<class T>(std::string_view name, const T&, workflow::Fix) {
      all &= !is_required<T>(name) || (seen_ >> number & 1u) != 0;
      ++number;
    });
    return all;
  }

  bool read(std::string& field) {
    std::string_view given;
    if (!json_.text(given)) return false;
    field = given;
    return true;
  }
  bool read(bool& field) { return json_.flag(field); }
  bool read(Instant& field) {
    std::string_view given;
    if (!json_.text(given)) return false;
    try {
      field = parse_instant(given);
    } catch (const Error&) {
      return false;
    }
    return true;
  }
  bool read(std::variant<std::string, bool>& field) {
    return json_.starts_with('"') ? read(field.emplace<std::string>())
                                  : read(field.emplace<bool>());
  }
  template <class E>
    requires std::is_enum_v<E>
  bool read(E& field) {
    std::string_view given;
    const auto value = json_.text(given) ? from_name<E>(given) : std::nullopt;
    if (value) field = *value;
    return value.has_value();
  }
  template <class T>
  bool read(std::optional<T>& field) {
    return read(field.emplace());
  }
  template <class T>
  bool read(std::vector<T>& field) {
    return json_.list([&] { return read(field.emplace_back()); });
  }

  text::PlainJson json_;
  Data& data_;
  std::uint32_t seen_ = 0;  ///< a bit for each field
  bool entered_ = false;    ///< the one object inside
};

}  // namespace

bool read_plain(std::string_view json, Data& data) {
  return text::is_clean(json) && Plain(json, data).all();
}

}  // namespace petition::record
