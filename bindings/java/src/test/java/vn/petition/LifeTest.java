// Objects end once, not during a call, and without being closed; threads share them.
package vn.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LifeTest {
  private final Engine engine = Engine.builtin();

  private static final class Counted extends Handle {
    private Counted(AtomicInteger freed) {
      super(made(), address -> {
        Library.petition_case_free(address);
        freed.incrementAndGet();
      });
    }

    private static long made() {
      long[] out = new long[1];
      Boundary.call(err -> Library.petition_case_new(new byte[] {'A'}, 1, out, err));
      return out[0];
    }
  }

  @Test
  void whatIsDroppedIsFreed() throws Exception {
    AtomicInteger freed = new AtomicInteger();
    int many = 20_000;
    for (int i = 0; i < many; ++i) {
      new Counted(freed);
    }
    for (int tries = 0; freed.get() < many && tries < 200; ++tries) {
      System.gc();
      Thread.sleep(10);
    }
    assertEquals(many, freed.get());
  }

  @Test
  void whatIsClosedIsFreedOnce() {
    AtomicInteger freed = new AtomicInteger();
    Counted one = new Counted(freed);
    Handle.Held held = one.hold();
    one.close();
    one.close();
    assertEquals(0, freed.get(), "a call still uses it");
    held.close();
    assertEquals(1, freed.get());
  }

  @Test
  void threadsShareAnEngine() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<String>> work =
          () -> {
            List<String> records = new ArrayList<>();
            for (int i = 0; i < 200; ++i) {
              records.add(Samples.record(engine));
            }
            return records;
          };
      List<Future<List<String>>> done = threads.invokeAll(List.of(work, work));
      assertEquals(done.get(0).get(), done.get(1).get());
    } finally {
      threads.shutdown();
    }
  }

  /** Calls go on until the object is closed, and are refused from then on. */
  @Test
  void closingWhileOthersCallIsSafe() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(1);
    try {
      for (int i = 0; i < 200; ++i) {
        PetitionCase petition = Samples.forwarded(engine);
        Future<?> calling = threads.submit(() -> callUntilClosed(petition));
        petition.state();
        petition.close();
        calling.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private void callUntilClosed(PetitionCase petition) {
    try {
      while (true) {
        assertTrue(petition.save(engine).length() > 100);
      }
    } catch (IllegalStateException closed) {
      assertEquals("PetitionCase is closed", closed.getMessage());
    }
  }
}
