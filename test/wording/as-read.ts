/** A reply, an answer or a refusal as programs read it: plain data, every text of it in English. */
export function asRead(said: unknown): unknown {
  return JSON.parse(JSON.stringify(said));
}
