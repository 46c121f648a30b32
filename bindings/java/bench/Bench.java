// Tells how long one submit with its verdict takes: a new case and the first event of the examples.
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.petition.Engine;
import vn.petition.PetitionCase;
import vn.petition.Verdict;

class Bench {
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
    Path events = Path.of("..", "..", "examples", "events.jsonl");
    String event = Files.readAllLines(events).get(0);
    try (Engine engine = Engine.builtin()) {
      submit(engine, event, rounds); // until the code is compiled
      long start = System.nanoTime();
      submit(engine, event, rounds);
      double each = (System.nanoTime() - start) / 1000.0 / rounds;
      System.out.printf(Locale.ROOT, "one submit with verdict: %.2f microseconds%n", each);
    }
  }

  private static void submit(Engine engine, String event, int rounds) {
    for (int i = 0; i < rounds; ++i) {
      try (PetitionCase petition = new PetitionCase("GL-2021-0001");
          Verdict verdict = engine.submit(petition, event)) {
        verdict.get();
      }
    }
  }
}
