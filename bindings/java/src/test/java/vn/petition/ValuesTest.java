// Structs, words, times and texts are read right: as the JSON of the same thing has them.
package vn.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final Instant OPENING = Instant.parse("2021-04-02T00:00:00Z");

  private final Engine engine = Engine.builtin();
  private final Calendar calendar = Calendar.builtin();
  private final PetitionCase petition = Samples.forwarded(engine);

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2021, month, day);
  }

  // -- words --------------------------------------------------------------------------------------

  /** The words of each table are the constants of its enum. */
  @Test
  void wordsAreThoseOfTheTables() throws Exception {
    Map<Table, String> names =
        Map.of(
            Table.REFUSAL, "RefusalCode", Table.DEVIATION, "DeviationKind", Table.STRETCH, "Why");
    for (Table table : Table.values()) {
      if (table == Table.UNKNOWN) {
        continue;
      }
      String name = names.getOrDefault(table, camel(table.name()));
      Object[] constants = Class.forName("vn.petition." + name).getEnumConstants();
      assertEquals(Petition.wordCount(table), constants.length - 1, name);
      for (int i = 0; i + 1 < constants.length; ++i) {
        int number = ((Numbered) constants[i]).number();
        String word = constants[i].toString().toLowerCase();
        assertEquals(number, Petition.wordAt(table, i));
        assertEquals(word, Petition.wordGet(table, number).name());
        assertEquals(number, Petition.wordFind(table, word));
        assertEquals(word, constants[i].getClass().getMethod("word").invoke(constants[i]));
      }
    }
    assertEquals("nhân viên trực", Petition.wordGet(Table.ROLE, 1).vi());
    assertEquals("operator", Petition.wordGet(Table.ROLE, 1).en());
  }

  private static String camel(String name) {
    StringBuilder made = new StringBuilder();
    for (String part : name.split("_")) {
      made.append(part.charAt(0)).append(part.substring(1).toLowerCase());
    }
    return made.toString();
  }

  @Test
  void aNumberThatIsNotKnownIsUnknown() {
    assertEquals(Role.UNKNOWN, Role.of(99));
    assertEquals(Status.UNKNOWN, Status.of(-99));
    assertNull(Role.of(0), "there is none");
    assertEquals(Position.NONE, Position.of(0));
    assertEquals(Set.of(Mark.RECORD, Mark.UNKNOWN), Mark.set(2 | 1 << 30));
    assertEquals(EnumSet.noneOf(StateFlag.class), StateFlag.set(0));
    assertNull(Petition.statusName(Status.UNKNOWN));
  }

  @Test
  void aWordThatIsNotKnownIsUnknown() {
    String event = "{\"kind\":\"sung\",\"data\":{\"loud\":true},\"more\":1,\"id\":\"e\"}";
    Json.Event read = Json.read(event, Json.Event.class);
    assertEquals(Kind.UNKNOWN, read.kind());
    assertNull(read.data());
  }

  @Test
  void anEventMayHaveNoData() {
    Json.Event read = Json.read("{\"kind\":\"withdrawn\",\"id\":\"e\"}", Json.Event.class);
    assertEquals(Kind.WITHDRAWN, read.kind());
    assertNull(read.data());
    assertEquals(Map.of(), read.committed());
    assertNull(read.seq());
    assertThrows(IllegalArgumentException.class, () -> Json.read("{", Json.Event.class));
  }

  // -- structs ------------------------------------------------------------------------------------

  @Test
  void stateIsAsInItsJson() {
    State state = petition.state();
    Json.State json = petition.stateJson(engine);
    assertEquals(Position.FOCAL_POINT, state.position());
    assertEquals(json.position(), state.position());
    assertEquals(json.commitment(), state.commitment());
    assertEquals(json.publication(), state.publication());
    assertEquals(json.recordedAt(), state.recordedAt());
    assertEquals(json.anchor(), state.anchor());
    assertEquals(json.events(), state.events());
    assertNull(state.agreed());
    assertNull(json.agreed());
    assertEquals(Set.of(StateFlag.FORWARDED), state.flags());
    assertTrue(json.forwarded());
    assertEquals("ubnd-pleiku", json.holder());
    assertEquals(state, petition.stateAfter(state.events()));
  }

  @Test
  void obligationsAreAsInTheirJson() {
    try (Obligations owed = engine.obligations(petition)) {
      List<Json.Obligation> json = owed.json(Lang.EN);
      assertEquals(2, owed.count());
      for (int i = 0; i < json.size(); ++i) {
        Obligation one = owed.get(i);
        assertEquals(json.get(i).owed(), one.owed());
        assertEquals(json.get(i).role(), one.role());
        assertEquals(json.get(i).since(), one.since());
        assertEquals(json.get(i).due(), one.due());
        assertEquals(json.get(i).atOnce(), one.atOnce());
        assertEquals(clauses(json.get(i).clauses()), clauses(one.basis()));
      }
      assertNull(owed.get(0).due());
      assertEquals(engine.due(petition), owed.get(1).due());
    }
  }

  private static List<String> clauses(List<Json.Clause> clauses) {
    return clauses.stream().map(Json.Clause::id).toList();
  }

  private List<String> clauses(Basis basis) {
    Regulation regulation = engine.regulation();
    assertEquals(basis.clauseCount(), basis.clauses().size());
    return basis.clauses().stream()
        .map(index -> regulation.clauseText(index, Text.ID, Lang.VI))
        .toList();
  }

  @Test
  void livesAreAsInTheirJson() {
    try (Lives lives = engine.lives(petition, Samples.AFTER)) {
      List<Json.Life> json = lives.json(Lang.VI);
      assertEquals(json.size(), lives.count());
      boolean late = false;
      for (int i = 0; i < json.size(); ++i) {
        Life one = lives.get(i);
        assertEquals(json.get(i).fate(), one.fate());
        assertEquals(json.get(i).due(), one.due());
        assertEquals(json.get(i).met(), one.met());
        assertEquals(json.get(i).late(), one.late());
        assertEquals(json.get(i).lapsed(), one.lapsed());
        late |= one.late().compareTo(Duration.ZERO) > 0;
      }
      assertTrue(late);
    }
  }

  @Test
  void timelinessIsAsInItsJson() {
    try (Timeliness timeliness = engine.timeliness(petition, Samples.AFTER)) {
      TimelinessInfo info = timeliness.get();
      Json.Timeliness json = timeliness.json();
      assertTrue(info.overdue());
      assertEquals(json.overdue(), info.overdue());
      assertEquals(json.overdueSince(), info.overdueSince());
      assertEquals(json.deadlines().size(), info.deadlineCount());
      Deadline one = timeliness.deadline(0);
      assertEquals(json.deadlines().get(0).level(), one.level());
      assertEquals(json.deadlines().get(0).due(), one.due());
      assertEquals(json.deadlines().get(0).counted(), one.counted());
      assertEquals(json.deadlines().get(0).late(), one.late());
    }
  }

  @Test
  void permissionsAreAsInTheirJson() {
    try (Permissions permitted = engine.permitted(petition, Samples.AFTER)) {
      List<Json.Permission> json = permitted.json();
      assertEquals(json.size(), permitted.count());
      for (int i = 0; i < json.size(); ++i) {
        assertEquals(json.get(i).kind(), permitted.get(i).kind());
        assertEquals(json.get(i).role(), permitted.get(i).role());
        assertEquals(json.get(i).permitted(), permitted.get(i).permitted());
        assertEquals(json.get(i).reasons(), permitted.reasons(i));
      }
    }
  }

  @Test
  void verdictsAreAsInTheirJson() {
    PetitionCase fresh = new PetitionCase("GL-2021-0001");
    engine.submit(fresh, Samples.events().get(0)).close();
    try (Verdict verdict = engine.submit(fresh, Samples.events().get(1))) {
      VerdictInfo info = verdict.get();
      Json.Verdict json = verdict.json(Lang.VI);
      assertEquals(Outcome.ACCEPTED, info.outcome());
      assertEquals(json.outcome(), info.outcome());
      assertEquals(json.notices().size(), info.noticeCount());
      assertEquals(json.events().get(0).seq(), info.firstAppended());
      Notice notice = verdict.notice(0);
      assertEquals(json.notices().get(0).kind(), notice.kind());
      assertEquals(json.notices().get(0).channel(), notice.channel());
      assertEquals(json.notices().get(0).cause(), notice.cause());
      assertEquals(
          json.notices().get(0).text(), verdict.noticeText(0, Text.MESSAGE, Lang.VI));
      Json.Event event = json.events().get(0).event();
      Json.DataForwarded data = assertInstanceOf(Json.DataForwarded.class, event.data());
      assertEquals("ubnd-pleiku", data.unit());
      assertEquals(event, Json.read(verdict.eventJson(0), Json.Event.class));
    }
  }

  @Test
  void refusalsAreAsInTheirJson() {
    try (Verdict verdict = engine.submit(new PetitionCase("X"), Samples.events().get(1))) {
      Json.Refusal json = verdict.json(Lang.VI).refusals().get(0);
      Refusal refusal = verdict.refusal(0);
      assertEquals(Outcome.REFUSED, verdict.get().outcome());
      assertEquals(json.code(), refusal.code());
      assertEquals(clauses(json.clauses()), clauses(refusal.basis()));
      assertEquals(json.alternative() != null, refusal.hasAlternative());
      assertEquals(json.alternative().kind(), refusal.alternativeKind());
      assertEquals(json.alternative().role(), refusal.alternativeRole());
      assertEquals(json.alternative().notBefore(), refusal.alternativeNotBefore());
      assertEquals(json.requirement(), verdict.refusalText(0, Text.REQUIREMENT, Lang.VI));
    }
  }

  @Test
  void auditsAreAsInTheirJson() {
    try (Audit audit = new Audit(engine, petition.save(engine), Samples.AFTER)) {
      Json.Audit json = audit.json(Lang.VI);
      assertEquals(json.deviations().size(), audit.count());
      for (int i = 0; i < json.deviations().size(); ++i) {
        Json.Deviation said = json.deviations().get(i);
        Deviation one = audit.deviation(i);
        assertEquals(said.kind(), one.kind());
        assertEquals(said.owed(), one.owed());
        assertEquals(said.scope(), one.scope());
        assertEquals(said.level(), one.level());
        assertEquals(said.due(), one.due());
        assertEquals(said.by(), one.by());
        assertEquals(said.refusal(), one.refusal());
        assertEquals(said.cause() == null ? -1 : said.cause(), one.cause());
        assertEquals(said.evidence().size(), one.evidenceCount());
      }
      Summary summary = audit.summary();
      assertEquals(json.summary().receivedAt(), summary.received());
      assertEquals(json.summary().late(), summary.late());
      assertEquals(json.summary().lateTime(), summary.lateAmount());
      assertEquals(json.summary().intake(), summary.intake());
      assertEquals(json.summary().verdict(), summary.verdict());
      assertEquals(json.summary().marked() ? 1 : 0, summary.marked());
      assertEquals(json.summary().deviations(), summary.deviations());
      assertNull(summary.answered());
      report(audit);
    }
  }

  private static void report(Audit audit) {
    Instant from = Instant.parse("2021-03-31T17:00:00Z");
    Instant until = Instant.parse("2021-04-30T17:00:00Z");
    try (Regulation law = Regulation.builtin();
        Report report = new Report(law, List.of(audit), from, until)) {
      Tally tally = report.tally(0);
      Json.Tally json = report.json(Lang.EN).total();
      assertEquals(1, tally.received());
      assertEquals(json.received(), tally.received());
      assertEquals(json.open(), tally.open());
      assertEquals(json.overdue(), tally.overdue());
      assertEquals(json.lapses(), tally.lapses());
      assertEquals(json.deviations(), tally.deviations());
      assertEquals(tally.stepCount(), report.ratings(0).size());
      assertNull(json.satisfiedShare(), "nobody rated");
    }
  }

  @Test
  void sumsAreAsInTheirJson() {
    try (Sum sum = calendar.explain(OPENING, Duration.ofHours(12), Closing.NEXT_OPENING)) {
      SumInfo info = sum.get();
      Json.Sum json = sum.json(Lang.VI);
      assertEquals(OPENING, info.start());
      assertEquals(Duration.ofHours(12), info.amount());
      assertEquals(json.amount(), info.amount());
      assertEquals(json.result(), info.result());
      assertFalse(info.provisional());
      List<Stretch> stretches = sum.stretches();
      assertEquals(info.stretchCount(), stretches.size());
      assertEquals(json.stretches().size(), stretches.size());
      for (int i = 0; i < stretches.size(); ++i) {
        assertEquals(json.stretches().get(i).from(), stretches.get(i).from());
        assertEquals(json.stretches().get(i).to(), stretches.get(i).to());
        assertEquals(json.stretches().get(i).why(), stretches.get(i).why());
        assertEquals(json.stretches().get(i).day(), stretches.get(i).dayKind());
      }
    }
  }

  @Test
  void daysAreAsInTheirJson() {
    Day day = calendar.day(day(4, 30));
    Json.Day json = calendar.dayJson(day(4, 30), Lang.VI);
    assertEquals(DayKind.HOLIDAY, day.kind());
    assertEquals(json.kind(), day.kind());
    assertEquals(json.date(), day.date());
    assertEquals(json.knowledge(), day.knowledge());
    assertEquals(0, day.windowCount());
    List<Window> windows = calendar.windows(day(4, 2));
    assertEquals(new Window(Duration.ofHours(7), Duration.ofHours(11)), windows.get(0));
    Json.DayWindow said = calendar.dayJson(day(4, 2), Lang.VI).windows().get(1);
    assertEquals(said.open(), windows.get(1).open());
    assertEquals(said.close(), windows.get(1).close());
    assertEquals(ZoneOffset.ofHours(7), calendar.coverage().utcOffset());
    assertEquals(LocalDate.of(2012, 1, 1), calendar.coverage().firstDate());
    assertEquals(LocalDate.of(2100, 12, 31), calendar.coverage().lastDate());
  }

  @Test
  void movesAreAsInTheirJson() {
    Instant start = Instant.parse("2021-06-01T00:00:00Z");
    try (Calendar after = calendar.withDays(Samples.DAY_OFF);
        Moves moves =
            calendar.compare(
                after,
                List.of(OPENING, start),
                List.of(Duration.ofHours(8), Duration.ofHours(12)))) {
      Json.Move json = moves.json(Lang.EN).get(0);
      assertEquals(1, moves.count());
      assertEquals(new Move(1, json.before(), json.after()), moves.get(0));
      assertEquals("Meeting", json.reason());
      assertEquals("Họp", moves.text(0, Text.REASON, Lang.VI));
    }
  }

  @Test
  void lunarDatesGoBothWays() {
    LunarDate tet = Petition.lunarFromDate(day(2, 12));
    assertEquals(new LunarDate(2021, 1, 1, false), tet);
    assertEquals(day(2, 12), Petition.lunarToDate(tet));
    LunarDate leap = Petition.lunarFromDate(LocalDate.of(2020, 5, 23));
    assertTrue(leap.leap());
    assertEquals(LocalDate.of(2020, 5, 23), Petition.lunarToDate(leap));
  }

  @Test
  void sweepsAreAsTheEngineTells() {
    try (Sweep sweep = new Sweep(engine);
        PetitionCase empty = new PetitionCase("X")) {
      assertEquals(0, sweep.add(List.of(petition, empty)));
      assertEquals(Arrays.asList(engine.due(petition), null), sweep.due());
      assertEquals(Arrays.asList(engine.nextWakeup(petition), null), sweep.nextWakeup());
      assertEquals(List.of(true, false), sweep.overdue(Samples.AFTER));
      Foreseen one = sweep.dryRun(Samples.AFTER).get(0);
      Json.SweepCase json = sweep.json(Samples.AFTER, Lang.VI).cases().get(0);
      assertEquals(Position.FOCAL_POINT, one.level());
      assertEquals(json.to(), one.to());
      assertEquals(json.lapse(), one.lapse());
      assertEquals(json.escalation(), one.escalation());
      StandingCount first = sweep.standings(Samples.AFTER).get(0);
      Json.SweepStanding said = sweep.json(Samples.AFTER, Lang.VI).standings().get(0);
      assertEquals(said.act(), first.act());
      assertEquals(said.standing(), first.standing());
      assertEquals(said.cases(), first.cases());
      assertEquals(clauses(said.clauses()), clauses(first.basis()));
    }
  }

  @Test
  void readingsAndMarksAreAsInTheRegulation() {
    try (Regulation law = engine.regulation()) {
      Json.Regulation json = law.json(Lang.VI);
      assertEquals(json.readings().size(), law.readingCount());
      assertEquals(json.clauses().size(), law.clauseCount());
      for (int i = 0; i < json.readings().size(); ++i) {
        Reading one = law.reading(i);
        assertEquals(json.readings().get(i).id(), "I-" + one.number());
        assertEquals(json.readings().get(i).choices().size(), one.choiceCount());
      }
      for (int i = 0; i < json.clauses().size(); ++i) {
        assertEquals(Set.copyOf(json.clauses().get(i).marks()), law.clauseMarks(i));
      }
      assertEquals("phone", json.channels().get(0).group());
      assertEquals(law.text(Text.HASH, Lang.VI), json.hash());
    }
  }

  @Test
  void storiesTellTheirSteps() {
    try (Story story = engine.follow(petition.save(engine), Samples.AFTER)) {
      Step first = story.step(0);
      assertTrue(first.byEvent());
      assertEquals(Instant.parse("2021-04-20T08:02:00Z"), first.at());
      assertTrue(story.count() > 2, "time passes");
      try (PetitionCase last = story.petitionCase(story.count() - 1)) {
        assertTrue(last.state().events() > 2);
      }
    }
  }

  // -- times and texts ----------------------------------------------------------------------------

  @Test
  void timesMayLieBefore1970() {
    Instant early = Instant.parse("1945-09-02T07:00:00Z");
    assertEquals(early, Petition.instantParse("1945-09-02T14:00:00+07:00"));
    assertEquals(
        "1945-09-02T14:00:00+07:00", Petition.instantFormat(early, ZoneOffset.ofHours(7)));
    assertEquals(
        "1945-09-02T07:00:00+00:00",
        Petition.instantFormat(early.plusMillis(999), ZoneOffset.UTC).replace("Z", "+00:00"),
        "fractions are floored");
    assertEquals(LocalDate.of(1945, 9, 2), Petition.dateParse("1945-09-02"));
    assertEquals("1945-09-02", Petition.dateFormat(LocalDate.of(1945, 9, 2)));
    assertEquals(Duration.ofMinutes(-90), Petition.workingTimeParse("-1h30m"));
  }

  @Test
  void periodsHaveTwoEnds() {
    Petition.PeriodOfResult april =
        Petition.periodOf(Period.MONTH, day(4, 20), ZoneOffset.ofHours(7));
    assertEquals(Instant.parse("2021-03-31T17:00:00Z"), april.from());
    assertEquals(Instant.parse("2021-04-30T17:00:00Z"), april.until());
  }

  @Test
  void textsAreGivenAsTheyAre() {
    for (String id : List.of("Đơn thư số 7", "😀 đường 🛣", "ế".repeat(60))) {
      try (PetitionCase one = new PetitionCase(id)) {
        assertEquals(id, one.text(Text.ID));
      }
    }
    String many = "\"" + "ế😀".repeat(3000) + "\"";
    assertEquals(many, Petition.jsonCanonical(many), "longer than the first buffer");
    String json = Petition.jsonCanonical("{\"b\":\"\\u0000😀\",\"a\":\"Tắc cống\"}");
    assertEquals("{\"a\":\"Tắc cống\",\"b\":\"\\u0000😀\"}", json);
    JsonNode read = Samples.json(json);
    assertEquals("\u0000😀", read.get("b").asText());
    assertEquals(1, Petition.smsParts("Xin chào"));
  }

  @Test
  void documentsAreKeptByteForByte() {
    String record = petition.save(engine);
    try (PetitionCase again = PetitionCase.load(engine, record)) {
      assertEquals(record, again.save(engine));
      assertTrue(petition.equal(again));
    }
    Json.Record read = Json.read(record, Json.Record.class);
    assertEquals("GL-2021-0001", read.caseId());
    assertEquals(2, read.events().size());
    assertEquals(Kind.RECEIVED, read.events().get(0).kind());
    String receipt;
    PetitionCase fresh = new PetitionCase("A");
    try (Verdict verdict = engine.submit(fresh, Samples.events().get(0))) {
      receipt = verdict.receipt(Samples.events().get(0), null);
    }
    try (Registry registry = new Registry(List.of(Regulation.builtin()), List.of(calendar))) {
      assertTrue(registry.replay(receipt).same());
    }
  }

  @Test
  void differencesAreNullWhereThereIsNone() {
    assertNull(engine.whatIfJson(engine, petition.save(engine), null, Lang.VI));
  }
}
