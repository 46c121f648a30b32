// The process of a profile as a graph; the one place that uses Boost.Graph.
#include "regulation/process_graph.h"

#include <fmt/format.h>

#include <array>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/topological_sort.hpp>

#include "regulation/rules.h"

namespace petition::regulation {
namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

bool has(const std::vector<Level>& levels, Position p) {
  for (const Level& level : levels)
    if (level.position == p) return true;
  return false;
}

/// Positions as vertices, silence as edges.
Graph silence_graph(const std::vector<Level>& levels) {
  Graph graph(kPositions);
  for (const Level& level : levels)
    if (level.on_silence != Position::none)
      boost::add_edge(index(level.position), index(level.on_silence), graph);
  return graph;
}

bool has_cycle(const Graph& graph) {
  try {
    std::vector<Graph::vertex_descriptor> order;
    boost::topological_sort(graph, std::back_inserter(order));
    return false;
  } catch (const boost::not_a_dag&) {
    return true;
  }
}

std::array<bool, kPositions> reached_from(const Graph& graph, Position first) {
  std::array<bool, kPositions> reached{};
  std::vector<boost::default_color_type> colors(kPositions);
  auto color = boost::make_iterator_property_map(colors.begin(),
                                                 boost::get(boost::vertex_index, graph));
  boost::queue<Graph::vertex_descriptor> queue;
  boost::breadth_first_visit(graph, index(first), queue, boost::default_bfs_visitor(), color);
  for (std::size_t p = 0; p < kPositions; ++p) reached[p] = colors[p] == boost::black_color;
  return reached;
}

}  // namespace

void check_levels(const std::vector<Level>& levels, const std::function<void(std::string)>& refuse) {
  for (const Level& level : levels)
    if (level.on_silence != Position::none && !has(levels, level.on_silence))
      refuse(fmt::format("silence at `{}` leads to `{}`, which is no level of this profile",
                         name(level.position), name(level.on_silence)));
  const Graph graph = silence_graph(levels);
  if (has_cycle(graph)) refuse("the levels form a cycle: silence must end at a last level");
  const auto reached = reached_from(graph, levels.front().position);
  for (const Level& level : levels)
    if (!reached[index(level.position)] && level.position != Position::office)
      refuse(fmt::format("level `{}` is not reached by silence from the first level, `{}`",
                         name(level.position), name(levels.front().position)));
}

}  // namespace petition::regulation
