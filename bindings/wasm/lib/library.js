/** The library as WebAssembly: an instance of the module, and how its functions are called. */
import { Memory } from './memory.js';
import { system } from './system.js';

let library;
let memory;

/** Makes the one instance of the module that all objects are of; `module` is its bytes. */
export async function instantiate(module) {
  const { instance } = await WebAssembly.instantiate(module, system);
  library = instance.exports;
  memory = new Memory(library);
  library._initialize();
}

// The types of parameters: how a value is passed, and whether what a typed array holds is read
// afterwards. A pointer takes a typed array or an address.
const same = (value) => value;
const address = (value) => value ?? 0;
export const pointer = { passed: address, written: true };
export const constant = { passed: address, written: false };
export const size_t = { passed: same };
export const int32_t = { passed: same };
export const uint32_t = { passed: same };
export const int64_t = { passed: BigInt };

const RETURNED = {
  void: () => undefined,
  int32_t: same,
  'const char *': (at) => memory.staticText(at),
};

const ALIGN = 8;
const roomOf = (value) => Math.ceil((value.byteLength + 1) / ALIGN) * ALIGN;
const bytesOf = (value) => new Uint8Array(value.buffer, value.byteOffset, value.byteLength);

/** Where each typed array will lie, from 0 on; null for all else. */
function places(given) {
  let end = 0;
  const at = given.map((value) => {
    if (!ArrayBuffer.isView(value)) return null;
    end += roomOf(value);
    return end - roomOf(value);
  });
  return { at, end };
}

/** Calls a function; typed arrays lie in the memory of the library meanwhile. */
function called(name, types, given) {
  const { at, end } = places(given);
  const start = end > 0 ? memory.room(end) : 0;
  try {
    const passed = given.map((value, index) => {
      if (at[index] === null) return types[index].passed(value);
      memory.bytes(start + at[index], value.byteLength).set(bytesOf(value));
      return start + at[index];
    });
    const result = library[name](...passed);
    given.forEach((value, index) => {
      if (at[index] === null || !types[index].written) return;
      bytesOf(value).set(memory.bytes(start + at[index], value.byteLength));
    });
    return result;
  } finally {
    if (start !== 0) memory.free(start);
  }
}

/** What declares functions of the library. */
export const loaded = () => (name, returns, ...types) => (...given) =>
  RETURNED[returns](called(name, types, given));

/** An array of sizes or addresses, as wide as they are there. */
export const Sizes = Uint32Array;

/** The largest size. */
export const MOST = 2 ** 32 - 1;

/** Room that calls write a text into; `at` is what they are given of it. */
export class Room {
  constructor(length) {
    this.at = memory.room(length);
    this.length = length;
  }

  /** The text of so many bytes. */
  text(length) {
    return memory.text(this.at, length);
  }

  close() {
    memory.free(this.at);
  }
}

/** The static text at an address. */
export const staticOf = (at) => memory.staticText(at);
