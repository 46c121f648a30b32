/** What the library asks of a system: it reads no files and no environment, and prints nothing. */

const nothing = () => 0;

/** The imports of the module, by their names in WASI. */
export const system = {
  env: { emscripten_notify_memory_growth: nothing },
  wasi_snapshot_preview1: {
    environ_get: nothing,
    environ_sizes_get: nothing,
    proc_exit(status) {
      throw new Error(`the library ended with status ${status}`);
    },
  },
};
