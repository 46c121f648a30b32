// The calls of the transcript give what they gave in C, byte for byte.
package vn.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private record Subject(PetitionCase petition, Engine engine, Registry registry) {}

  private final Map<Integer, Subject> subjects = new HashMap<>();
  private final Calendar builtin = Calendar.builtin();

  @Test
  void givesWhatCGives() throws Exception {
    String file = System.getenv("PETITION_TRANSCRIPT");
    assertNotNull(file, "PETITION_TRANSCRIPT names no file");
    int calls = 0;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        follow(Samples.json(line), ++calls);
      }
    }
    assertTrue(calls > 0, "an empty transcript");
    System.out.println("calls of the transcript: " + calls);
  }

  private void follow(JsonNode line, int number) {
    if (line.has("by")) {
      subjects.put(line.get("make").asInt(), made(line.get("by")));
      return;
    }
    String said = "line " + number + ": " + line.get("call").asText();
    try {
      Object gives = call(line, subjects.get(line.get("on").asInt()));
      assertTrue(line.has("gives"), said + " fails in C");
      JsonNode expected = line.get("gives");
      assertEquals(expected.isNull() ? null : expected.asText(), gives, said);
    } catch (PetitionException failed) {
      assertEquals(line.path("error").asText(), failed.codeName(), said);
    }
  }

  private Subject made(JsonNode by) {
    List<Regulation> rules = new ArrayList<>();
    by.get("profiles").forEach(toml -> rules.add(Regulation.load(toml.asText())));
    if (rules.isEmpty()) {
      rules.add(Regulation.builtin());
    }
    for (Map.Entry<String, JsonNode> one : by.get("readings").properties()) {
      rules.replaceAll(of -> of.withReading(one.getKey(), one.getValue().asText()));
    }
    List<Calendar> days = new ArrayList<>();
    by.get("days").forEach(toml -> days.add(calendar(toml.asText())));
    Engine engine = new Engine(rules.get(0), days.get(days.size() - 1));
    Registry registry = by.get("registry").asBoolean() ? new Registry(rules, days) : null;
    return new Subject(new PetitionCase(by.get("case").asText()), engine, registry);
  }

  private Calendar calendar(String days) {
    return days.isEmpty() ? builtin : builtin.withDays(days);
  }

  private Object call(JsonNode line, Subject on) {
    PetitionCase petition = on.petition();
    Engine engine = on.engine();
    return switch (line.get("call").asText()) {
      case "submit" -> judged(engine.submit(petition, line.get("event").asText()));
      case "advance" -> judged(engine.advance(petition, time(line, "now")));
      case "simulate" -> judged(engine.simulate(petition, time(line, "until")));
      case "state" -> petition.stateJsonText(engine);
      case "record" -> petition.save(engine);
      case "obligations" -> {
        try (Obligations owed = engine.obligations(petition)) {
          yield owed.jsonText(Lang.VI);
        }
      }
      case "lives" -> {
        try (Lives lives = engine.lives(petition, time(line, "at"))) {
          yield lives.jsonText(Lang.VI);
        }
      }
      case "timeliness" -> {
        try (Timeliness timeliness = engine.timeliness(petition, time(line, "at"))) {
          yield timeliness.jsonText();
        }
      }
      case "permitted" -> {
        try (Permissions permitted = engine.permitted(petition, time(line, "now"))) {
          yield permitted.jsonText();
        }
      }
      case "audit" -> {
        try (Audit audit = new Audit(engine, line.get("record").asText(), time(line, "at"))) {
          yield audit.jsonText(Lang.VI);
        }
      }
      case "due" -> seconds(engine.due(petition));
      case "next_wakeup" -> seconds(engine.nextWakeup(petition));
      case "load" -> loaded(line, on);
      case "engine" -> chosen(line, on);
      default -> throw new AssertionError("an unknown call: " + line.get("call"));
    };
  }

  private static String judged(Verdict verdict) {
    try (verdict) {
      return verdict.jsonText(Lang.VI);
    }
  }

  private static Instant time(JsonNode line, String name) {
    JsonNode seconds = line.get(name);
    return seconds.isNull() ? null : Instant.ofEpochSecond(seconds.asLong());
  }

  private static String seconds(Instant instant) {
    return instant == null ? null : Long.toString(instant.getEpochSecond());
  }

  private Object loaded(JsonNode line, Subject on) {
    String record = line.get("record").asText();
    PetitionCase again =
        on.registry() == null
            ? PetitionCase.load(on.engine(), record)
            : on.registry().loadCase(record);
    subjects.put(line.get("make").asInt(), new Subject(again, on.engine(), on.registry()));
    return null;
  }

  private Object chosen(JsonNode line, Subject on) {
    Engine engine = on.registry().engine(on.petition(), time(line, "at"));
    int number = line.get("on").asInt();
    subjects.put(number, new Subject(on.petition(), engine, on.registry()));
    return null;
  }
}
