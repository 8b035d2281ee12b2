/** Brazil's states as "PACARAIMA (RR)" has them; Amapá's letters are also those of an agency. */
const STATES = /^(?:AC|AL|AM|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO)$/;
const NAMES_IN = ['en', 'es', 'pt'] as const;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let countries: ReadonlySet<string> | undefined;

/** Whether the words in a dateline's brackets say where, "Quito (Ecuador)", and not who, "Quito (Agency)". */
export function isPlaceInBrackets(words: string): boolean {
  if (STATES.test(words)) return true;
  if (/^\p{Lu}+$/u.test(words) && words.length <= 4) return false;
  countries ??= namesOfCountries();
  return countries.has(words.toLowerCase());
}

/** Lower case, in the languages pages are read in. Made at the first bracket that may be one. */
function namesOfCountries(): ReadonlySet<string> {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const names = NAMES_IN.flatMap((language) => {
    const known = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.map((code) => known.of(code)?.toLowerCase() ?? '');
  });
  return new Set(names.filter((name) => name.length > 3));
}
