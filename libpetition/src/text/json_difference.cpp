// Two JSON values compared, member by member and entry by entry.
#include "text/json_difference.h"

#include <algorithm>

namespace petition::text {
namespace {

/// A name as it stands in a JSON pointer.
std::string pointed(std::string_view key) {
  std::string text = "/";
  for (const char c : key) {
    if (c == '~') text += "~0";
    else if (c == '/') text += "~1";
    else text += c;
  }
  return text;
}

class Comparison {
 public:
  explicit Comparison(std::vector<Difference>& found) : found_(found) {}

  void compare(const std::string& path, const Node& then, const Node& now) {
    const auto* object = std::get_if<Node::Object>(&then.value);
    const auto* other_object = std::get_if<Node::Object>(&now.value);
    if (object != nullptr && other_object != nullptr)
      return compare_members(path, *object, *other_object);
    const auto* list = std::get_if<Node::List>(&then.value);
    const auto* other_list = std::get_if<Node::List>(&now.value);
    if (list != nullptr && other_list != nullptr) return compare_entries(path, *list, *other_list);
    if (canonical(then) != canonical(now)) found_.push_back({path, &then, &now});
  }

 private:
  void compare_members(const std::string& path, const Node::Object& then, const Node::Object& now) {
    for (const Member& member : then)
      compare_if_there(path + pointed(member.key), &member.node, find(now, member.key));
    for (const Member& member : now)
      if (find(then, member.key) == nullptr)
        compare_if_there(path + pointed(member.key), nullptr, &member.node);
  }

  void compare_entries(const std::string& path, const Node::List& then, const Node::List& now) {
    for (std::size_t i = 0; i < std::max(then.size(), now.size()); ++i)
      compare_if_there(path + "/" + std::to_string(i), i < then.size() ? &then[i] : nullptr,
                       i < now.size() ? &now[i] : nullptr);
  }

  void compare_if_there(const std::string& path, const Node* then, const Node* now) {
    if (then != nullptr && now != nullptr) compare(path, *then, *now);
    else found_.push_back({path, then, now});
  }

  std::vector<Difference>& found_;
};

}  // namespace

std::vector<Difference> differences(const Node& then, const Node& now) {
  std::vector<Difference> found;
  Comparison(found).compare("", then, now);
  return found;
}

}  // namespace petition::text
