// The process of a regulation as a graph, for drawing and export: where a slip can lie, and which
// event by whom leads where, under which conditions and clauses. It is read off the judge, so that
// there is no second copy of a rule.
#pragma once

#include <cstdint>
#include <vector>

#include "petition/regulation.h"

namespace petition {
inline namespace v0 {

/// A place of the process: the first two regions of a case.
struct Place {
  Position position = Position::none;        ///< who has the slip
  Commitment commitment = Commitment::none;  ///< what is promised there
  friend bool operator==(const Place&, const Place&) = default;
};

/// The variable has one of these values.
struct Condition {
  Variable variable{};      ///< what is asked about
  std::vector<int> values;  ///< those that it may have, in ascending order
  friend bool operator==(const Condition&, const Condition&) = default;
};

/// What becomes of a variable: it is set, or one is added.
struct Change {
  Variable variable{};  ///< what changes
  bool adds = false;    ///< whether one is added to it
  int value = 0;        ///< what it is set to
  friend bool operator==(const Change&, const Change&) = default;
};

/// One step of the process: an event of a kind by a role, which leads from a place to a place.
struct Transition {
  std::size_t from = 0;          ///< index of the place
  std::size_t to = 0;            ///< index of the place it leads to; may be the same
  Kind kind{};                   ///< what is recorded
  Role role{};                   ///< by whom
  std::vector<Condition> guard;  ///< all of them hold
  std::vector<Change> changes;   ///< what it does to the variables
  Citations clauses;             ///< what it rests on
};

/// The whole process, as places and the transitions between them.
struct ProcessGraph {
  std::vector<Place> places;  ///< the first is where nothing is received yet; all can be reached
  std::vector<Transition> transitions;  ///< by place, then by kind, then by role
};

/// The process of a regulation, with one petition and units that have not returned it before.
ProcessGraph process_graph(const Regulation& regulation);

}  // namespace v0
}  // namespace petition
