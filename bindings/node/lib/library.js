/** Loads the library: the one that PETITION_LIBRARY names, or the one that the loader finds. */
import koffi from 'koffi';

const path = process.env.PETITION_LIBRARY || 'libpetition.so.0';

function load() {
  try {
    return koffi.load(path);
  } catch (cause) {
    const hint = 'install libpetition, or name it in PETITION_LIBRARY';
    throw new Error(`cannot load ${path}: ${hint}`, { cause });
  }
}

const library = load();

// The types of parameters, as koffi names them. A pointer takes a typed array or an address.
export const pointer = 'void *';
export const size_t = 'size_t';
export const int32_t = 'int32_t';
export const uint32_t = 'uint32_t';
export const int64_t = 'int64_t';

/** A function of the library. */
export const declare = (name, returns, ...types) => library.func(name, returns, types);
