// An object of the library, which ends when it is closed or unreachable, but never during a call.
package vn.petition;

import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

/** An object of the library. Using it after it was closed gives an IllegalStateException. */
public abstract class Handle implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  private final Held held;
  private final Cleaner.Cleanable cleanable;

  Handle(long address, LongConsumer free) {
    held = new Held(address, free);
    cleanable = CLEANER.register(this, held::end);
  }

  /** Ends the object, or lets the calls end it that still use it. It may be closed again. */
  @Override
  public void close() {
    cleanable.clean();
  }

  /** Keeps the object until the result is closed. */
  Held hold() {
    if (!held.take()) {
      throw new IllegalStateException(getClass().getSimpleName() + " is closed");
    }
    return held;
  }

  /** Keeps all of them until the result is closed. */
  static HeldAll holdAll(List<? extends Handle> handles) {
    HeldAll all = new HeldAll();
    try {
      for (Handle one : handles) {
        all.held.add(one.hold());
      }
    } catch (RuntimeException wrong) {
      all.close();
      throw wrong;
    }
    return all;
  }

  /** The object itself: it is freed once, when it has been ended and no call uses it. */
  static final class Held implements AutoCloseable {
    private static final int ENDED = Integer.MIN_VALUE;

    private final long address;
    private final LongConsumer free;
    private final AtomicInteger users = new AtomicInteger();

    private Held(long address, LongConsumer free) {
      this.address = address;
      this.free = free;
    }

    long address() {
      return address;
    }

    private boolean take() {
      return users.getAndUpdate(n -> n < 0 ? n : n + 1) >= 0;
    }

    @Override
    public void close() {
      if (users.decrementAndGet() == ENDED) {
        free.accept(address);
      }
    }

    private void end() {
      if (users.getAndUpdate(n -> n < 0 ? n : n + ENDED) == 0) {
        free.accept(address);
      }
    }
  }

  /** Several objects, in order. */
  static final class HeldAll implements AutoCloseable {
    private final List<Held> held = new ArrayList<>();

    long[] addresses() {
      return held.stream().mapToLong(Held::address).toArray();
    }

    int count() {
      return held.size();
    }

    @Override
    public void close() {
      held.forEach(Held::close);
    }
  }
}
