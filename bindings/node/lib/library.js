/** Libraries as koffi calls them: the one that the environment names, or that the loader finds. */
import koffi from 'koffi';

function load(variable, file) {
  const path = process.env[variable] || file;
  try {
    return koffi.load(path);
  } catch (cause) {
    const hint = `install ${file.replace('.so.0', '')}, or name it in ${variable}`;
    throw new Error(`cannot load ${path}: ${hint}`, { cause });
  }
}

// The types of parameters, as koffi names them. A pointer takes a typed array or an address; what
// is behind one to constant is read only.
export const pointer = 'void *';
export const constant = 'const void *';
export const size_t = 'size_t';
export const int32_t = 'int32_t';
export const uint32_t = 'uint32_t';
export const int64_t = 'int64_t';

/** What declares functions of the library that a variable names, or else of that file. */
export function loaded(variable, file) {
  const library = load(variable, file);
  return (name, returns, ...types) => library.func(name, returns, types);
}

/** An array of sizes or addresses, as wide as they are there. */
export const Sizes = BigUint64Array;

/** The largest size that is a number. */
export const MOST = Number.MAX_SAFE_INTEGER;

/** Room that calls write a text into; `at` is what they are given of it. */
export class Room {
  constructor(length) {
    this.at = Buffer.allocUnsafeSlow(length);
    this.length = length;
  }

  /** The text of so many bytes. */
  text(length) {
    return this.at.toString('utf8', 0, length);
  }

  close() {}
}

/** The static text at an address. */
export const staticOf = (address) => koffi.decode(address, 'char', -1);
