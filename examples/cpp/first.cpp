// Reads events from standard input, one JSON object a line, and says who owes what after each.
#include <iostream>
#include <petition/petition.hpp>

int main() {
  const auto engine = petition::Engine::builtin();
  petition::Case c("GL-2021-0001");
  for (std::string line; std::getline(std::cin, line);) {
    c = engine.submit(c, petition::read_event(line)).next;
    for (const auto& owed : engine.obligations(c))
      std::cout << engine.explain(owed, c).text.vi << '\n';
  }
}
