// The error of a call of the library.
package vn.petition;

/** A call was wrong or could not be carried out. A refusal by the regulation is a verdict. */
public final class PetitionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Status code;
  private final String codeName;
  private final String where;
  private final int line;
  private final int column;

  PetitionException(int status, Failure failure) {
    super(failure.message());
    code = Status.of(status);
    codeName = Boundary.staticText(Library.petition_status_name(status));
    where = failure.where();
    line = failure.line();
    column = failure.column();
  }

  /** Which error it is; {@link Status#UNKNOWN} for one that only a newer library has. */
  public Status code() {
    return code;
  }

  /** Its name as the library gives it, as in "not_covered". */
  public String codeName() {
    return codeName;
  }

  /** The text, key, field or parameter concerned, as in "data.due_at"; may be empty. */
  public String where() {
    return where;
  }

  /** The line in the text given, from 1; 0: it did not come from text, or is not known. */
  public int line() {
    return line;
  }

  /** The character in that line, from 1; 0: not known. */
  public int column() {
    return column;
  }
}
