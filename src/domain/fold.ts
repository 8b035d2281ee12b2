/** Lower case, no accents, typographic quotes plain: how names are compared and words are looked up. Keeps no offsets. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}

/** Names come again and again; so many keys are remembered. */
const MOST_KEYS = 5_000;
const keys = new Map<string, string>();

/** `fold`, and everything that is neither letter nor digit one space: the key under which a name is filed. */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = keyOf(name);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, key);
  return key;
}

function keyOf(name: string): string {
  return fold(name)
    .replace(/'s\b/g, '')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|la|el|los|las|o|a|os|as) (?=.)/, '');
}
