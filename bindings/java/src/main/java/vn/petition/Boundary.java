// What every call does at the boundary to C: errors, texts, arrays, times.
package vn.petition;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

final class Boundary {
  private static final long NEVER = Long.MIN_VALUE;
  private static final int TEXT_CAPACITY = 4096;
  private static final int ARRAY_CAPACITY = 64;

  private Boundary() {}

  // -- calls and errors ---------------------------------------------------------------------------

  interface Call {
    int with(byte[] err);
  }

  interface TextCall {
    int into(byte[] buffer, long[] needed, byte[] err);
  }

  interface ArrayCall<A> {
    int into(A array, long capacity, long[] count, byte[] err);
  }

  /** An array that the library has filled, and how much of it. */
  record Filled<A>(A array, int count) {}

  static void call(Call call) {
    byte[] err = Failure.blank();
    check(call.with(err), err);
  }

  /** Asks again with room enough where the first try had too little. */
  static String text(TextCall call) {
    byte[] err = Failure.blank();
    byte[] buffer = new byte[TEXT_CAPACITY];
    long[] needed = new long[1];
    int status = call.into(buffer, needed, err);
    while (status == Status.BUFFER_TOO_SMALL.number()) {
      buffer = new byte[Math.toIntExact(needed[0])];
      status = call.into(buffer, needed, err);
    }
    check(status, err);
    return new String(buffer, 0, (int) needed[0] - 1, StandardCharsets.UTF_8);
  }

  /** Likewise for an array. */
  static <A> Filled<A> filled(IntFunction<A> make, ArrayCall<A> call) {
    byte[] err = Failure.blank();
    int capacity = ARRAY_CAPACITY;
    A array = make.apply(capacity);
    long[] count = new long[1];
    int status = call.into(array, capacity, count, err);
    while (status == Status.BUFFER_TOO_SMALL.number()) {
      capacity = Math.toIntExact(count[0]);
      array = make.apply(capacity);
      status = call.into(array, capacity, count, err);
    }
    check(status, err);
    return new Filled<>(array, (int) count[0]);
  }

  private static void check(int status, byte[] err) {
    if (status != Status.OK.number()) {
      throw new PetitionException(status, Failure.read(buffer(err), 0));
    }
  }

  // -- texts and bytes ----------------------------------------------------------------------------

  /** As UTF-8. A half of a surrogate pair, which has none, is refused and not replaced. */
  static byte[] bytes(String text) {
    try {
      ByteBuffer made = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      return Arrays.copyOf(made.array(), made.limit());
    } catch (CharacterCodingException wrong) {
      int encoding = Status.ENCODING.number();
      String message = "a text has half of a surrogate pair, which UTF-8 cannot say";
      throw new PetitionException(encoding, new Failure(Status.ENCODING, 0, 0, "", message));
    }
  }

  static byte[] optionalBytes(String text) {
    return text == null ? null : bytes(text);
  }

  static int length(byte[] bytes) {
    return bytes == null ? 0 : bytes.length;
  }

  /** A text that the library keeps for ever; null where there is none. */
  static String staticText(long address) {
    return address == 0 ? null : new Pointer(address).getString(0, "UTF-8");
  }

  /** A text in a struct, up to its NUL. */
  static String fixedText(ByteBuffer struct, int at, int length) {
    int end = at;
    while (end < at + length && struct.get(end) != 0) {
      ++end;
    }
    return new String(struct.array(), at, end - at, StandardCharsets.UTF_8);
  }

  static ByteBuffer buffer(byte[] struct) {
    return ByteBuffer.wrap(struct).order(ByteOrder.nativeOrder());
  }

  /** A struct that begins with its size. */
  static byte[] sized(int size) {
    byte[] struct = new byte[size];
    buffer(struct).putInt(0, size);
    return struct;
  }

  /** The numbers of an array in a struct. */
  static List<Integer> uint16s(ByteBuffer struct, int at, int count) {
    return list(count, i -> Short.toUnsignedInt(struct.getShort(at + Short.BYTES * i)));
  }

  interface StructReader<T> {
    T at(ByteBuffer structs, int offset);
  }

  static <T> List<T> structs(Filled<byte[]> filled, int size, StructReader<T> read) {
    ByteBuffer buffer = buffer(filled.array());
    return list(filled.count(), i -> read.at(buffer, i * size));
  }

  // -- times and numbers --------------------------------------------------------------------------

  static Instant instant(long seconds) {
    return seconds == NEVER ? null : Instant.ofEpochSecond(seconds);
  }

  /** Whole seconds, floored. */
  static long seconds(Instant instant) {
    return instant == null ? NEVER : instant.getEpochSecond();
  }

  static int days(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  static int uint32(long number) {
    if (number != Integer.toUnsignedLong((int) number)) {
      throw new IllegalArgumentException(number + " is not from 0 to 4294967295");
    }
    return (int) number;
  }

  // -- arrays -------------------------------------------------------------------------------------

  static <T> long[] longs(List<T> values, ToLongFunction<T> of) {
    return values.stream().mapToLong(of).toArray();
  }

  static <T> int[] ints(List<T> values, ToIntFunction<T> of) {
    return values.stream().mapToInt(of).toArray();
  }

  /** How many elements each array has. */
  static int elements(int... lengths) {
    for (int length : lengths) {
      if (length != lengths[0]) {
        throw new IllegalArgumentException("lists of " + lengths[0] + " and " + length);
      }
    }
    return lengths[0];
  }

  /** A list that cannot be changed and may have nulls. */
  static <T> List<T> list(int count, IntFunction<T> at) {
    List<T> made = new ArrayList<>(count);
    for (int i = 0; i < count; ++i) {
      made.add(at.apply(i));
    }
    return Collections.unmodifiableList(made);
  }
}
