/** Ends with Ctrl-C or a polite kill. A second one ends the process at once, as if nobody were listening. */
export function untilSignalled(): AbortSignal {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  return ending.signal;
}
