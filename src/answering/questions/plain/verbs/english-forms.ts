const VOWEL = /[aeiou]$/;
const HISS = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;

/** `report`, or what is irregular after it, colons between: `give:gave:given:giving`. */
export function englishForms(verb: string): readonly string[] {
  const [base = '', past, participle, ing] = verb.split(':');
  const regular = pastOf(base);
  return [base, presentOf(base), ing ?? ingOf(base), past ?? regular, participle ?? past ?? regular];
}

function presentOf(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return HISS.test(base) || base.endsWith('o') ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

function ingOf(base: string): string {
  return base.endsWith('e') && !VOWEL.test(base.slice(0, -1)) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
