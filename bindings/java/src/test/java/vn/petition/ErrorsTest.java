// What is wrong is an exception that says what and where, and never more than that.
package vn.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ErrorsTest {
  private static final Instant OPENING = Instant.parse("2021-04-02T00:00:00Z");
  private static final Instant FAR = Instant.parse("2500-01-01T00:00:00Z");

  private static final Duration HOUR = Duration.ofHours(1);

  private final Engine engine = Engine.builtin();
  private final Calendar calendar = Calendar.builtin();

  private static PetitionException fails(Status code, Executable call) {
    PetitionException error = assertThrows(PetitionException.class, call);
    assertEquals(code, error.code());
    assertEquals(code.name().toLowerCase(), error.codeName());
    assertFalse(error.getMessage().isEmpty());
    return error;
  }

  @Test
  void tellWhere() {
    String wrong = Samples.events().get(1).replace("\"unit\":\"ubnd", "\n\"unti\":\"ubnd");
    PetitionException error =
        fails(Status.UNKNOWN_KEY, () -> engine.submit(new PetitionCase("A"), wrong));
    assertEquals("data.unti", error.where());
    assertEquals(2, error.line());
    PetitionException toml =
        fails(Status.SYNTAX, () -> calendar.withDays("version = \"1\"\n[[day", "mine.toml"));
    assertEquals("mine.toml", toml.where());
    assertEquals(2, toml.line());
    assertTrue(toml.column() > 0);
  }

  @Test
  void changeNothing() {
    try (PetitionCase petition = Samples.forwarded(engine)) {
      String before = petition.save(engine);
      fails(Status.SYNTAX, () -> engine.submit(petition, "{"));
      fails(
          Status.STALE,
          () -> engine.submitExpecting(petition, Samples.events().get(1).replace("e2", "e3"), 1));
      assertEquals(before, petition.save(engine));
    }
  }

  @Test
  void closedObjectsAreRefused() {
    PetitionCase petition = new PetitionCase("A");
    petition.close();
    petition.close();
    String said = assertThrows(IllegalStateException.class, petition::state).getMessage();
    assertEquals("PetitionCase is closed", said);
    assertThrows(IllegalStateException.class, () -> engine.due(petition));
    try (Sweep sweep = new Sweep(engine);
        PetitionCase open = new PetitionCase("B")) {
      assertThrows(IllegalStateException.class, () -> sweep.add(List.of(open, petition)));
      assertEquals(0, sweep.count());
    }
  }

  @Test
  void nullIsNoObjectAndNoText() {
    assertThrows(NullPointerException.class, () -> engine.due(null));
    assertThrows(NullPointerException.class, () -> new PetitionCase((String) null));
    assertThrows(NullPointerException.class, () -> new Engine(null, calendar));
    assertThrows(NullPointerException.class, () -> calendar.day(null));
    assertThrows(NullPointerException.class, () -> calendar.text(null, Lang.VI));
    assertThrows(
        NullPointerException.class, () -> new Registry(Arrays.asList((Regulation) null), null));
  }

  @Test
  void noInstantIsNoInput() {
    fails(Status.INVALID_TIME, () -> calendar.isOpen(null));
    fails(Status.INVALID_TIME, () -> engine.advance(new PetitionCase("A"), null));
  }

  @Test
  void anUnknownWordIsRefused() {
    fails(Status.UNKNOWN_FLAG, () -> calendar.text(Text.ID, Lang.UNKNOWN));
    fails(Status.UNKNOWN_FLAG, () -> calendar.text(Text.HOLDER, Lang.VI));
    fails(Status.UNKNOWN_FLAG, () -> calendar.add(OPENING, Duration.ZERO, Closing.UNKNOWN));
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    try (PetitionCase petition = new PetitionCase("A");
        Obligations owed = engine.obligations(petition)) {
      fails(Status.INVALID_ARGUMENT, () -> owed.get(7));
      fails(Status.INVALID_ARGUMENT, () -> owed.get(-1));
      assertThrows(IllegalArgumentException.class, () -> petition.stateAfter(-1));
      assertThrows(IllegalArgumentException.class, () -> petition.eventJson(1L << 32));
      assertThrows(ArithmeticException.class, () -> calendar.day(LocalDate.MAX));
    }
  }

  @Test
  void halfOfAPairIsNoText() {
    fails(Status.ENCODING, () -> new PetitionCase("\ud83d"));
  }

  @Test
  void aTextWithNulIsReadToItsEnd() {
    String said = fails(Status.INVALID_VALUE, () -> new PetitionCase("a\0b")).getMessage();
    assertTrue(said.contains("byte 2") && said.contains("U+0000"), said);
  }

  /** One bad element spoils no other. */
  @Test
  void arraysTellTheStatusOfEachElement() {
    List<Instant> instants = Arrays.asList(OPENING, null, FAR, OPENING.plusSeconds(3600));
    List<Status> statuses =
        List.of(Status.OK, Status.INVALID_TIME, Status.NOT_COVERED, Status.OK);
    Calendar.IsOpenManyResult open = calendar.isOpenMany(instants);
    assertEquals(statuses, open.status());
    assertEquals(Arrays.asList(true, null, null, true), open.open());
    Calendar.AddManyResult added =
        calendar.addMany(instants, List.of(HOUR, HOUR, HOUR, HOUR), Closing.EARLIEST);
    assertEquals(statuses, added.status());
    assertEquals(
        Arrays.asList(OPENING.plusSeconds(3600), null, null, OPENING.plusSeconds(7200)),
        added.result());
    Calendar.BetweenManyResult between = calendar.betweenMany(List.of(OPENING), List.of(FAR));
    assertNull(between.amount().get(0));
    assertThrows(
        IllegalArgumentException.class, () -> calendar.subtractMany(instants, List.of(HOUR)));
  }

  @Test
  void windowsOfManyDatesAreParted() {
    LocalDate friday = LocalDate.of(2021, 4, 2);
    List<LocalDate> dates = List.of(friday, friday.plusDays(1), LocalDate.of(2500, 1, 1), friday);
    Calendar.WindowsManyResult found = calendar.windowsMany(dates);
    assertEquals(List.of(0L, 2L, 2L, 2L, 4L), found.first());
    assertEquals(Status.NOT_COVERED, found.status().get(2));
    assertEquals(calendar.windows(friday), found.windows().subList(2, 4));
    List<LocalDate> many = Collections.nCopies(100, friday);
    assertEquals(200, calendar.windowsMany(many).windows().size());
    assertTrue(calendar.windowsMany(List.of()).windows().isEmpty());
  }

  @Test
  void anExplanationMayHaveNoSum() {
    try (Verdict verdict = engine.submit(new PetitionCase("A"), Samples.events().get(0));
        Explanation why = verdict.explain()) {
      assertNull(why.sum());
    }
  }
}
