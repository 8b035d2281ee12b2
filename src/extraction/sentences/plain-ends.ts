/** A quotation, a bracket, a mark other than the full stop, another script: the library is asked. */
const UNSURE = /[^ #$%&'*+,\-./0-9:;=A-Z_a-z\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u017f’–—€]| '/;
const LETTER_OR_DIGIT = /^[0-9a-zªº]/;
const LOWER = /^[\p{Ll}ªº]/u;
const CAPITAL = /^\p{Lu}/u;

/** A shorter word before a full stop may be an abbreviation. */
const WORD = 4;
const DIGIT = /\d/;
/** Longer words that the library takes for abbreviations, or parts of words, and ends no sentence after. */
const SHORTENED = new Set(
  `abbrev admón aero afmo almte alta ambi anfi ante anti apdo archi arci ariz assn asst atte attys auto avda bart
  bibl bien bldg blvd brig bros calif capt cdad cmdr colo comdr conn contra corp cres crio cuadri cuasi cuatri dcha
  dcho deci dept dicc dist dpto dras ecto endo enga engas engos entlo entre equi excmo exec exmo expy extra febr gral
  hemi hetero hiper hipo hnos homo hosp hway ibid iltre impr impto incl infra insp inst inter intra izdo izqdo kans
  lcdo macro mega messrs mich micro mini minn miss mlle mono mont msgr mssrs multi nebr okla omni para penn penna
  phil philos pluri poli post ppal pres prev prof prov pseudo ptas págs párr párrf reps retro sask scil sdad semi
  sens sept seudo sobre sras sres srta super supra supt surg tamb tenn tfno trans tras ulter ultra univ usafa vice
  viii wisc xiii xvii xviii yahoo yuxta`.split(/\s+/),
);

/** Whether the word before the full stop at `stop` is surely no abbreviation: a number is none. */
function isWhole(text: string, stop: number): boolean {
  const from = Math.max(text.lastIndexOf(' ', stop - 1), text.lastIndexOf('.', stop - 1)) + 1;
  const word = text.slice(from, stop);
  return DIGIT.test(word) || (word.length >= WORD && !SHORTENED.has(word.toLowerCase()));
}

/**
 * Where the sentences of a plain text end: every full stop in it is one inside a number or before a small letter, which
 * ends none, or one between a long word or a number and a capital, which ends one. `undefined` where any is not so plain.
 */
export function plainEnds(text: string): readonly number[] | undefined {
  if (UNSURE.test(text)) return undefined;
  const ends: number[] = [];
  for (let stop = text.indexOf('.'); stop >= 0 && stop < text.length - 1; stop = text.indexOf('.', stop + 1)) {
    const next = text.slice(stop + 1, stop + 3);
    if (LETTER_OR_DIGIT.test(next)) continue;
    if (next[0] !== ' ') return undefined;
    // spaces after the last one
    if (next.length === 1) break;
    const opens = next.slice(1);
    if (LOWER.test(opens)) continue;
    if (!CAPITAL.test(opens) || !isWhole(text, stop)) return undefined;
    ends.push(stop + 2);
  }
  return ends;
}
