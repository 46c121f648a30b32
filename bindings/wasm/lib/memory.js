/** The memory of the library: what calls are given is laid into it, what they wrote taken out. */

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Of that instance of the library. */
export class Memory {
  #library;

  constructor(library) {
    this.#library = library;
  }

  /** Those bytes, until the library is called the next time: then its memory may have moved. */
  bytes(at, length) {
    return new Uint8Array(this.#library.memory.buffer, at, length);
  }

  text(at, length) {
    return utf8.decode(this.bytes(at, length));
  }

  /** The text at an address, which ends with a zero; none at 0. */
  staticText(at) {
    if (at === 0) return null;
    const rest = new Uint8Array(this.#library.memory.buffer, at);
    return utf8.decode(rest.subarray(0, rest.indexOf(0)));
  }

  /** The address of room for so many bytes, which the caller frees. */
  room(length) {
    const at = this.#library.malloc(length) >>> 0;
    if (at === 0) throw new RangeError(`there is no room for ${length} bytes`);
    return at;
  }

  free(at) {
    this.#library.free(at);
  }
}
