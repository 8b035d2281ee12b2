import type { Candidate } from '../candidate.js';
import { isPolitical } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { adjectiveOf, countryOfNationals } from '../places/nationals.js';
import { EVERYONE, SEXES } from './everyone.js';

/** Nouns that say what somebody does or is in: soldiers and fishermen are told apart by whose they are. */
function mayBeOfCountry({ counted }: Candidate): boolean {
  if (counted.kind !== 'group' || SEXES.has(counted.entry.label)) return false;
  return counted.entry.prisoner
    ? OF_A_COUNTRY.has(counted.entry.label)
    : counted.entry.label !== 'people' && countryOfNationals(counted.entry.label) === undefined;
}

/** Prisoners of a side: "Israeli hostages". */
const OF_A_COUNTRY: ReadonlySet<string> = new Set(['hostages', 'captives', 'prisoners', 'detainees', 'inmates']);

/** Whom another country holds; "Ethiopian journalists" freed in Ethiopia are journalists there. */
const TAKEN_ABROAD =
  /^(?:soldiers|military|service|sergeants|conscripts|marines|airmen|fishermen|sailors|crew|civilians|hostages|captives)/;

/** "Indian fishermen", "soldados ucranianos": the adjective before or after the noun, in English. */
export function ofCountry(candidate: Candidate, label: string, own: string | null): string | undefined {
  const { analysed, span, counted } = candidate;
  for (let index = span.end; index <= counted.end; index += 1) {
    const { word, text } = analysed.sentence.tokens[index] ?? {};
    if (word?.country === undefined || text === word.country) continue;
    // after the noun only a demonym written small is of it
    if (index === counted.end && word.capital) continue;
    if (!mayBeOfCountry(candidate)) return undefined;
    return word.country === own && !TAKEN_ABROAD.test(label) ? undefined : adjectiveOf(word.country);
  }
  return undefined;
}

/** "former police officers", "oficiales retirados", "pregnant women": what they were or are besides, in English. */
export function qualityOf(
  { analysed: { sentence, words }, span, counted }: Candidate,
  { descriptions: { qualities }, clause }: CompiledLanguage,
): string | undefined {
  const { tokens } = sentence;
  if (counted.kind !== 'group' || !qualities.mayBeIn(words)) return undefined;
  for (let index = span.end; index <= counted.end; index += 1) {
    const quality = qualities.longestAt(tokens, index);
    if (quality === undefined) continue;
    // an adjective before its noun is not the noun: "20 opositores"; what was prison is told elsewhere
    const isNoun = index === counted.end - 1 && quality.end === counted.end;
    const wasPrisoner = clause.formers.isAt(tokens, index) && EVERYONE.has(counted.entry.label);
    if (!isNoun && !wasPrisoner) return quality.value;
  }
  return undefined;
}

const OPPOSITION = 'opposition';

function ofNationals(label: string): boolean {
  return countryOfNationals(label) !== undefined || label.startsWith('young ');
}

/** A noun with what they are besides: it may be said in the noun itself, and only women are pregnant. */
export function qualified(label: string, quality: string | undefined): string {
  if (quality === undefined || label.startsWith(quality)) return label;
  // opponents are of the opposition, and an Italian is no less one for it
  if (quality === OPPOSITION && (label.includes('opponents') || isPolitical(label) || ofNationals(label))) return label;
  if (quality === 'pregnant') return 'pregnant women';
  return `${quality} ${label}`;
}
