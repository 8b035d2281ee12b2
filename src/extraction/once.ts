/** What is worked out when it is first asked for, and remembered. */
export function once<T>(find: () => T): () => T {
  let isFound = false;
  let found: T;
  return () => {
    if (!isFound) {
      found = find();
      isFound = true;
    }
    return found;
  };
}
