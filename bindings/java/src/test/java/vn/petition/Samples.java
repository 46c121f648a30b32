// What the tests share: files of the repository, and a petition that is late.
package vn.petition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

final class Samples {
  static final Path ROOT = Path.of("..", "..");
  static final Path EVENTS = ROOT.resolve(Path.of("examples", "events.jsonl"));
  static final Path API =
      ROOT.resolve(Path.of("libpetition", "data", "api", "petition_api.json"));
  static final ObjectMapper MAPPER = new ObjectMapper();
  static final String DAY_OFF =
      """
      [[day]]
      date = 2021-06-02
      windows = []
      reason = { vi = "Họp", en = "Meeting" }
      instrument = "12/TB"
      """;
  static final Instant AFTER = Instant.parse("2021-06-01T02:00:00Z");

  private Samples() {}

  static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  static List<String> events() {
    return text(EVENTS).lines().toList();
  }

  /** A petition that was received and given to a unit, which has not answered. */
  static PetitionCase forwarded(Engine engine) {
    PetitionCase petition = new PetitionCase("GL-2021-0001");
    events().forEach(event -> engine.submit(petition, event).close());
    return petition;
  }

  static String record(Engine engine) {
    try (PetitionCase petition = forwarded(engine)) {
      return petition.save(engine);
    }
  }
}
