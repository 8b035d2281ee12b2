/** Lower case, no accents, typographic quotes plain: how names are compared and words are looked up. Keeps no offsets. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}

/** `fold`, and everything that is neither letter nor digit one space: the key under which a name is filed. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/'s\b/g, '')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|la|el|los|las|o|a|os|as) (?=.)/, '');
}
