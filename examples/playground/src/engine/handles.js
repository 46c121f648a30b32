/** Objects of the library that one piece of work makes: all are closed when it is done. */

export function makeScope() {
  const made = [];
  return {
    /** Keeps an object until the work is done, and gives it back. */
    keep(handle) {
      if (handle) made.push(handle);
      return handle;
    },
    close() {
      for (const handle of made.splice(0).reverse()) handle.close();
    },
  };
}

/** What some work gives, with its objects closed, whatever happens. */
export function within(work) {
  const scope = makeScope();
  try {
    return work(scope);
  } finally {
    scope.close();
  }
}
