/** Loads a library: the one that the environment names, or the one that the loader finds. */
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

// The types of parameters, as koffi names them. A pointer takes a typed array or an address.
export const pointer = 'void *';
export const size_t = 'size_t';
export const int32_t = 'int32_t';
export const uint32_t = 'uint32_t';
export const int64_t = 'int64_t';

/** What declares functions of the library that a variable names, or else of that file. */
export function loaded(variable, file) {
  const library = load(variable, file);
  return (name, returns, ...types) => library.func(name, returns, types);
}
