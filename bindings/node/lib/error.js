/** What a failed call throws. */
import { Failure } from '../generated/structs.js';
import { Status } from '../generated/words.js';
import { wordOf } from './word.js';

/** Where the library writes what went wrong; calls of one thread follow each other. */
export const err = Failure.space();

/** A call that was wrong or could not be carried out; a refusal by the regulation is none. */
export class PetitionError extends Error {
  constructor({ code, where, line, column, message }) {
    super(message);
    this.code = code;
    this.where = where;
    this.line = line;
    this.column = column;
  }
}
Object.defineProperty(PetitionError.prototype, 'name', { value: 'PetitionError' });

/** Throws unless a call went well. */
export function check(status) {
  if (status !== 0) throw new PetitionError({ ...Failure.read(err), code: wordOf(Status, status) });
}
