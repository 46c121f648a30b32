// The process as a graph, read off the judge; the one place that uses Boost.Graph.
#include "petition/process_graph.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <map>
#include <optional>

#include "regulation/table.h"
#include "verification/situation.h"

namespace petition {
inline namespace v0 {

namespace {

using verification::Situation;
using verification::Values;

/// What was seen: an accepted act, and where it led.
struct Seen {
  Values before;
  Situation after;
};

int value(const Values& values, Variable v) { return values[static_cast<std::size_t>(v)]; }

/// What one act does at one place, as few transitions as its cases allow.
class Reader {
 public:
  Reader(const std::vector<Values>& all, std::vector<Transition>& out, Transition base)
      : all_(all), out_(out), base_(std::move(base)) {}

  /// Cases that differ in a variable are told apart by it until one guard and one change fit all.
  void read(const std::vector<Seen>& seen, std::size_t from_variable = 0) {
    if (seen.empty()) return;
    const auto variables = words<Variable>();
    if (const auto changes = changes_of(seen); changes && is_product(seen)) {
      Transition t = base_;
      t.guard = guard_of(seen);
      t.changes = *changes;
      out_.push_back(std::move(t));
      return;
    }
    if (from_variable == variables.size()) return;
    std::map<int, std::vector<Seen>> parts;
    for (const Seen& s : seen) parts[value(s.before, variables[from_variable].value)].push_back(s);
    for (const auto& [key, part] : parts) read(part, from_variable + 1);
  }

 private:
  static std::optional<Change> change_of(const std::vector<Seen>& seen, Variable v) {
    bool adds = true;
    bool sets = true;
    const int first = value(seen.front().after.values, v);
    for (const Seen& s : seen) {
      adds = adds && value(s.after.values, v) == value(s.before, v) + 1;
      sets = sets && value(s.after.values, v) == first;
    }
    const bool counts = v == Variable::returns || v == Variable::promises;
    if (adds && (counts || !sets)) return Change{v, true, 0};
    return sets ? std::optional(Change{v, false, first}) : std::nullopt;
  }

  static std::optional<std::vector<Change>> changes_of(const std::vector<Seen>& seen) {
    std::vector<Change> all;
    for (const auto& word : words<Variable>()) {
      const auto same = [&](const Seen& s) {
        return value(s.after.values, word.value) == value(s.before, word.value);
      };
      if (std::ranges::all_of(seen, same)) continue;
      const auto change = change_of(seen, word.value);
      if (!change) return std::nullopt;
      all.push_back(*change);
    }
    return all;
  }

  std::vector<int> seen_values(const std::vector<Seen>& seen, Variable v) const {
    std::vector<int> found;
    for (const Seen& s : seen) found.push_back(value(s.before, v));
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  /// Whether the cases are just those whose every variable has one of the values seen.
  bool is_product(const std::vector<Seen>& seen) const {
    std::vector<std::vector<int>> allowed;
    for (const auto& word : words<Variable>()) allowed.push_back(seen_values(seen, word.value));
    const auto fits = [&](const Values& values) {
      for (const auto& word : words<Variable>())
        if (!std::ranges::binary_search(allowed[static_cast<std::size_t>(word.value) - 1],
                                        value(values, word.value)))
          return false;
      return true;
    };
    return static_cast<std::size_t>(std::ranges::count_if(all_, fits)) == seen.size();
  }

  std::vector<Condition> guard_of(const std::vector<Seen>& seen) const {
    std::vector<Condition> guard;
    for (const auto& word : words<Variable>()) {
      std::vector<int> all;
      for (const Values& values : all_) all.push_back(value(values, word.value));
      std::ranges::sort(all);
      all.erase(std::unique(all.begin(), all.end()), all.end());
      std::vector<int> allowed = seen_values(seen, word.value);
      if (allowed != all) guard.push_back({word.value, std::move(allowed)});
    }
    return guard;
  }

  const std::vector<Values>& all_;
  std::vector<Transition>& out_;
  Transition base_;
};

std::vector<Place> every_place(const regulation::Rules& rules) {
  std::vector<Place> all{{Position::none, Commitment::none}, {Position::intake, Commitment::none}};
  for (const Position p : {Position::focal_point, Position::head})
    for (const Commitment c :
         {Commitment::awaiting, Commitment::appointed, Commitment::rescheduled})
      if (rules.level[regulation::index(p)].exists) all.push_back({p, c});
  for (const Position p :
       {Position::office, Position::answered, Position::declined, Position::withdrawn})
    if (p != Position::office || rules.level[regulation::index(p)].exists)
      all.push_back({p, Commitment::none});
  return all;
}

void read_act(const Regulation& regulation, const verification::Process& process,
              const std::vector<Place>& places, std::size_t from, Kind kind, Role role,
              const std::vector<Values>& all, std::vector<Transition>& out) {
  std::map<std::size_t, std::vector<Seen>> by_place;
  for (const Values& values : all) {
    auto after = verification::outcome(process, places[from], values, kind, role);
    if (!after) continue;
    const auto to = std::ranges::find(places, after->place);
    if (to != places.end())
      by_place[static_cast<std::size_t>(to - places.begin())].push_back(
          {values, std::move(*after)});
  }
  for (const auto& [to, seen] : by_place)
    Reader(all, out, {from, to, kind, role, {}, {}, regulation.citations(kind, role)}).read(seen);
}

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, Place, Transition>;

Graph graph_of(const Regulation& regulation, const std::vector<Place>& places) {
  const verification::Process process = verification::process_of(regulation);
  Graph graph(places.size());
  for (std::size_t v = 0; v < places.size(); ++v) graph[v] = places[v];
  std::vector<Transition> found;
  for (std::size_t from = 0; from < places.size(); ++from) {
    const auto all = verification::values_at(places[from], process);
    for (const auto& kind : words<Kind>())
      for (const auto& role : words<Role>())
        if (process.rules.may(kind.value, role.value, places[from].position))
          read_act(regulation, process, places, from, kind.value, role.value, all, found);
  }
  for (Transition& t : found) boost::add_edge(t.from, t.to, std::move(t), graph);
  return graph;
}

std::vector<bool> reached(const Graph& graph) {
  std::vector<boost::default_color_type> colors(boost::num_vertices(graph));
  auto color =
      boost::make_iterator_property_map(colors.begin(), boost::get(boost::vertex_index, graph));
  boost::queue<Graph::vertex_descriptor> queue;
  boost::breadth_first_visit(graph, 0, queue, boost::default_bfs_visitor(), color);
  std::vector<bool> all;
  for (const auto c : colors) all.push_back(c == boost::black_color);
  return all;
}

}  // namespace

ProcessGraph process_graph(const Regulation& regulation) {
  const Graph graph = graph_of(regulation, every_place(regulation::rules_of(regulation)));
  const auto kept = reached(graph);
  ProcessGraph result;
  std::vector<std::size_t> number(kept.size());
  for (std::size_t v = 0; v < kept.size(); ++v) {
    number[v] = result.places.size();
    if (kept[v]) result.places.push_back(graph[v]);
  }
  for (const auto edge : boost::make_iterator_range(boost::edges(graph))) {
    Transition t = graph[edge];
    if (!kept[t.from]) continue;
    t.from = number[t.from];
    t.to = number[t.to];
    result.transitions.push_back(std::move(t));
  }
  return result;
}

}  // namespace v0
}  // namespace petition
