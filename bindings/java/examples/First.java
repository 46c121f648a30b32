// Reads events, one JSON object a line, and says who owes what after each.
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Scanner;
import vn.petition.*;

class First {
  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, UTF_8);
    try (var engine = Engine.builtin();
        var petition = new PetitionCase("GL-2021-0001");
        var events = new Scanner(System.in, UTF_8)) {
      while (events.hasNextLine()) {
        engine.submit(petition, events.nextLine()).close();
        try (var owed = engine.obligations(petition)) {
          for (long i = 0; i < owed.count(); ++i) out.println(owed.explain(i).text(Lang.VI));
        }
      }
    }
  }
}
