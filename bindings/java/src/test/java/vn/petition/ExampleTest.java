// The example runs as it stands and says what the one in C says.
package vn.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTest {
  @Test
  void saysWhoOwesWhat() throws Exception {
    List<String> said = run(Path.of("examples", "First.java"), Samples.EVENTS.toFile());
    assertEquals(explained(), said);
  }

  @Test
  void benchmarkIsOneLine() throws Exception {
    List<String> said = run(Path.of("bench", "Bench.java"), new File("/dev/null"), "100");
    assertEquals(1, said.size());
    assertTrue(said.get(0).matches("one submit with verdict: [0-9.]+ microseconds"), said.get(0));
  }

  private static List<String> run(Path source, File input, String... more) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djna.library.path=" + System.getProperty("jna.library.path", ""));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), source.toString()));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectInput(input).redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return text.lines().toList();
  }

  private static List<String> explained() {
    List<String> lines = new ArrayList<>();
    try (Engine engine = Engine.builtin();
        PetitionCase petition = new PetitionCase("GL-2021-0001")) {
      for (String event : Samples.events()) {
        engine.submit(petition, event).close();
        Obligations owed = engine.obligations(petition);
        for (int i = 0; i < owed.count(); ++i) {
          lines.add(owed.explain(i).text(Lang.VI));
        }
      }
    }
    return lines;
  }
}
