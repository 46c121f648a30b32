// What the enums have in common: each constant has its number in petition.h.
package vn.petition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A constant of petition.h. */
interface Numbered {
  /** The number that petition.h gives it. */
  int number();

  /** The constant of a number; null for 0 where no constant is 0, which stands for none. */
  static <E extends Enum<E> & Numbered> E of(E[] values, int number, E unknown) {
    for (E one : values) {
      if (one.number() == number) {
        return one;
      }
    }
    return number == 0 ? null : unknown;
  }

  /** The constants whose bits are set; `unknown` is among them when another bit is. */
  static <E extends Enum<E> & Numbered> Set<E> set(E[] values, int bits, E unknown) {
    EnumSet<E> found = EnumSet.noneOf(unknown.getDeclaringClass());
    int rest = bits;
    for (E one : values) {
      if (one != unknown && (bits & one.number()) != 0) {
        found.add(one);
        rest &= ~one.number();
      }
    }
    if (rest != 0) {
      found.add(unknown);
    }
    return Collections.unmodifiableSet(found);
  }
}
