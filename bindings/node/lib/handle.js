/** Objects of the library: each is freed once, by close() or after nothing refers to it. */
import { Sizes } from './library.js';

const dropped = new FinalizationRegistry(({ free, address }) => free(address));

/** An object that the library gave and that nothing owns yet. */
class Made {
  constructor(address) {
    this.address = address;
  }
}

/** What a call gave in a place for a pointer. */
export const made = (place) => new Made(place[0]);

/** The same as an object of the class, or null for none. */
export const givenOrNone = (Class, place) => (place[0] ? new Class(made(place)) : null);

export const isMade = (value) => value instanceof Made;

/**
 * The address of an object of a class. During the call that takes it the object is alive: what is
 * dropped is freed by a task of its own, and no task runs within a call.
 */
export let addressOf;

/** The addresses of objects and their number. */
export function addresses(objects, Class) {
  const all = Sizes.from(Array.from(objects, (one) => addressOf(one, Class)));
  return [all, all.length];
}

/** The base of all classes whose objects are the library's. */
export class Handle {
  #address;
  #free;

  static {
    addressOf = (object, Class) => {
      if (!(object instanceof Class)) throw new TypeError(`not a ${Class.name}`);
      if (object.#address === null) throw new TypeError(`the ${Class.name} is closed`);
      return object.#address;
    };
  }

  constructor(given, free) {
    if (!isMade(given)) throw new TypeError(`a ${new.target.name} is not made by new`);
    this.#address = given.address;
    this.#free = free;
    dropped.register(this, { free, address: given.address }, this);
  }

  close() {
    if (this.#address === null) return;
    dropped.unregister(this);
    this.#free(this.#address);
    this.#address = null;
  }
}

if (Symbol.dispose) Handle.prototype[Symbol.dispose] = Handle.prototype.close;
