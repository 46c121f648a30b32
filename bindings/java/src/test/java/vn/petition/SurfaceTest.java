// Every function of the API is public, resolves in the library, and can be called.
package vn.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.jna.NativeLibrary;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SurfaceTest {
  private static final JsonNode API = Samples.json(Samples.text(Samples.API));
  private static final Map<String, String> CLASSES = Map.of("", "Petition", "case", "PetitionCase");
  private static final Map<String, String> METHODS = Map.of("case", "petitionCase");

  private final Engine engine = Engine.builtin();
  private final String record = Samples.record(engine);
  private final String sealed = Petition.recordSeal(record);
  private final String committed = Petition.recordCommit(record, secret());
  private final String head = Petition.recordHead(sealed);
  private final String event = Samples.events().get(0);
  private final Registry registry =
      new Registry(List.of(Regulation.builtin()), List.of(Calendar.builtin()));

  private static byte[] secret() {
    return "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void everySymbolResolves() {
    NativeLibrary library = NativeLibrary.getInstance("petition");
    for (JsonNode function : API.get("functions")) {
      assertNotNull(library.getFunction(function.get("name").asText()));
    }
  }

  @Test
  void neverIsTheSmallestNumber() {
    NativeLibrary library = NativeLibrary.getInstance("petition");
    long never = library.getGlobalVariableAddress("petition_never").getLong(0);
    assertEquals(Long.MIN_VALUE, never);
    assertEquals(Long.parseLong(API.get("never").asText()), never);
  }

  /** Each function, by every public method that stands for it. */
  @TestFactory
  Stream<DynamicTest> everyFunctionIsCalled() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode function : API.get("functions")) {
      String name = function.get("name").asText();
      if (!name.endsWith("_free")) {
        tests.add(DynamicTest.dynamicTest(name, () -> call(function)));
      }
    }
    return tests.stream();
  }

  private void call(JsonNode function) throws Exception {
    String name = function.get("name").asText();
    List<Executable> found = executables(function);
    assertFalse(found.isEmpty(), "no public method");
    for (Executable one : found) {
      Object[] given = new Object[one.getParameterCount()];
      Class<?>[] types = one.getParameterTypes();
      List<JsonNode> inputs = new ArrayList<>();
      function.get("inputs").forEach(inputs::add);
      Object self = function.get("method").asBoolean() ? object(name, inputs.remove(0)) : null;
      for (int i = 0; i < given.length; ++i) {
        given[i] = value(name, inputs.get(i), types[i]);
      }
      try {
        if (one instanceof Method method) {
          method.invoke(self, given);
        } else {
          ((Constructor<?>) one).newInstance(given);
        }
      } catch (InvocationTargetException wrong) {
        throw new AssertionError(one + " with " + Arrays.toString(given), wrong.getCause());
      }
    }
  }

  private static List<Executable> executables(JsonNode function) throws ClassNotFoundException {
    String object = function.get("object").asText();
    String verb = function.get("verb").asText();
    String type = CLASSES.containsKey(object) ? CLASSES.get(object) : pascal(object);
    Class<?> owner = Class.forName("vn.petition." + type);
    if (verb.equals("new")) {
      return List.of(owner.getConstructors());
    }
    String name = METHODS.getOrDefault(verb, camel(verb));
    boolean json = function.get("outputs").path(0).has("json");
    List<Executable> found = new ArrayList<>();
    for (Method one : owner.getMethods()) {
      if (is(name, function).test(one) || json && is(name + "Text", function).test(one)) {
        found.add(one);
      }
    }
    return found;
  }

  private static Predicate<Method> is(String name, JsonNode function) {
    boolean fixed = !function.get("method").asBoolean();
    return one -> one.getName().equals(name) && Modifier.isStatic(one.getModifiers()) == fixed;
  }

  private static String pascal(String name) {
    StringBuilder made = new StringBuilder();
    for (String part : name.split("_")) {
      made.append(part.substring(0, 1).toUpperCase()).append(part.substring(1));
    }
    return made.toString();
  }

  private static String camel(String name) {
    String made = pascal(name);
    return made.substring(0, 1).toLowerCase() + made.substring(1);
  }

  // -- what is given ------------------------------------------------------------------------------

  private Object value(String function, JsonNode input, Class<?> type) {
    Object one = single(function, input, type);
    boolean many = input.has("length");
    return many ? List.of(one, one).subList(0, function.endsWith("registry_new") ? 1 : 2) : one;
  }

  private Object single(String function, JsonNode input, Class<?> type) {
    String name = input.get("name").asText();
    return switch (input.get("is").asText()) {
      case "handle" -> object(function, input);
      case "text" -> text(function, name);
      case "bytes" -> secret();
      case "instant" -> Samples.AFTER;
      case "seconds" -> Duration.ofHours(8);
      case "offset" -> ZoneOffset.ofHours(7);
      case "date" -> LocalDate.of(2021, 4, 30);
      case "struct" -> new LunarDate(2021, 1, 1, false);
      case "word" -> word(function, input.get("of").asText());
      case "number" -> number(function, name, type);
      default -> throw new AssertionError(input.toString());
    };
  }

  private static Object number(String function, String name, Class<?> type) {
    long number =
        switch (name) {
          case "year" -> 2021;
          case "days" -> 5;
          default -> NUMBERS.getOrDefault(function, 0L);
        };
    return type == int.class ? (Object) (int) number : (Object) number;
  }

  /** Sequence numbers and words begin with 1, indexes with 0. */
  private static final Map<String, Long> NUMBERS =
      Map.of(
          "petition_word_get", 1L,
          "petition_case_state_after", 1L,
          "petition_case_event_json", 1L,
          "petition_case_effective_json", 1L,
          "petition_case_row", 1L,
          "petition_engine_notices", 2L,
          "petition_engine_submit_expecting", 2L,
          "petition_engine_advance_expecting", 2L,
          "petition_registry_submit_expecting", 2L);

  private static Object word(String function, String of) {
    return switch (of) {
      case "lang" -> Lang.VI;
      case "table" -> Table.ROLE;
      case "closing" -> Closing.EARLIEST;
      case "period" -> Period.QUARTER;
      case "role" -> Role.HEAD;
      case "status" -> Status.NOT_COVERED;
      case "text" -> PARTS.getOrDefault(function, Text.UNIT);
      default -> throw new AssertionError(of);
    };
  }

  private static final Map<String, Text> PARTS = new HashMap<>();

  static {
    PARTS.put("petition_calendar_text", Text.HASH);
    PARTS.put("petition_calendar_day_text", Text.REASON);
    PARTS.put("petition_sum_stretch_text", Text.REASON);
    PARTS.put("petition_moves_text", Text.REASON);
    PARTS.put("petition_regulation_text", Text.HASH);
    PARTS.put("petition_regulation_clause_text", Text.ID);
    PARTS.put("petition_regulation_reading_text", Text.ID);
    PARTS.put("petition_regulation_choice_text", Text.VALUE);
    PARTS.put("petition_case_text", Text.ID);
    PARTS.put("petition_verdict_refusal_text", Text.REQUIREMENT);
    PARTS.put("petition_verdict_notice_text", Text.KEY);
    PARTS.put("petition_notices_text", Text.KEY);
    PARTS.put("petition_audit_summary_text", Text.ID);
  }

  private String text(String function, String name) {
    return switch (name) {
      case "toml" -> toml(function);
      case "where" -> "a file";
      case "id" -> Map.of("petition_case_new", "A-1", "petition_regulation_find_clause", "10.1.2")
          .getOrDefault(function, "I-16");
      case "value" -> "occurred";
      case "name" -> function.endsWith("builtin_named") ? "ha-noi" : "operator";
      case "text" -> TEXTS.getOrDefault(function, "một hai");
      case "event_json" -> event;
      case "event_id" -> "e1";
      case "json", "record_json" -> json(function);
      case "json_lines" -> record;
      case "channel" -> "portal";
      case "field" -> "identity";
      case "heads", "head_json" -> head;
      case "case_id" -> "GL-2021-0001";
      case "root" -> Petition.dayRoot(head);
      case "proof_json" -> Petition.dayRootProve(head, "GL-2021-0001");
      case "receipt_json" -> receipt();
      case "snapshot" -> new PetitionCase("GL-2021-0001").snapshot();
      case "rows" -> "";
      default -> throw new AssertionError(function + " " + name);
    };
  }

  private static final Map<String, String> TEXTS =
      Map.of(
          "petition_instant_parse", "2021-04-02T14:30:00+07:00",
          "petition_date_parse", "2021-04-02",
          "petition_working_time_parse", "1h30m");

  private static String toml(String function) {
    return switch (function) {
      case "petition_calendar_load" -> Calendar.builtinToml();
      case "petition_regulation_load" -> Regulation.builtinToml();
      default -> "";
    };
  }

  private String json(String function) {
    return switch (function) {
      case "petition_record_head" -> sealed;
      case "petition_record_redact", "petition_engine_public_view",
          "petition_registry_public_view" -> committed;
      default -> record;
    };
  }

  private String receipt() {
    PetitionCase fresh = new PetitionCase("GL-2021-0001");
    return engine.submit(fresh, event).receipt(event, null);
  }

  private Object object(String function, JsonNode input) {
    if (function.startsWith("petition_verdict_refusal")) {
      return refused();
    }
    return objects.get(input.get("of").asText()).get();
  }

  private Verdict refused() {
    return engine.submit(new PetitionCase("X"), Samples.events().get(1));
  }

  private Verdict forwarding() {
    PetitionCase fresh = new PetitionCase("GL-2021-0001");
    engine.submit(fresh, Samples.events().get(0));
    return engine.submit(fresh, Samples.events().get(1));
  }

  private PetitionCase petition() {
    return Samples.forwarded(engine);
  }

  private Audit audit() {
    return new Audit(engine, record, Samples.AFTER);
  }

  private Calendar withHoliday() {
    return engine.calendar().withDays(Samples.DAY_OFF);
  }

  private Sweep sweep() {
    Sweep made = new Sweep(engine);
    made.add(List.of(petition()));
    return made;
  }

  private final Map<String, Supplier<Handle>> objects = new HashMap<>();

  {
    Instant at = Samples.AFTER;
    objects.put("calendar", Calendar::builtin);
    Duration limit = Duration.ofHours(80);
    objects.put("sum", () -> Calendar.builtin().explain(at, limit, Closing.EARLIEST));
    objects.put(
        "moves",
        () -> Calendar.builtin().compare(withHoliday(), List.of(at), List.of(Duration.ofDays(1))));
    objects.put("regulation", Regulation::builtin);
    objects.put("engine", () -> engine);
    objects.put("case", this::petition);
    objects.put("records", () -> Records.load(record));
    objects.put("verdict", this::forwarding);
    objects.put("obligations", () -> engine.obligations(petition()));
    objects.put("lives", () -> engine.lives(petition(), at));
    objects.put("timeliness", () -> engine.timeliness(petition(), at));
    objects.put("permissions", () -> engine.permitted(petition(), at));
    objects.put("notices", () -> engine.notices(petition(), 2));
    objects.put("explanation", () -> engine.obligations(petition()).explain(0));
    objects.put("story", () -> engine.follow(record, at));
    objects.put("registry", () -> registry);
    objects.put("audit", this::audit);
    objects.put(
        "report", () -> new Report(Regulation.builtin(), List.of(audit()), at.minusSeconds(1), at));
    objects.put("verification", () -> engine.verify());
    objects.put("comparison", () -> engine.compare(engine));
    objects.put("sweep", this::sweep);
  }
}
