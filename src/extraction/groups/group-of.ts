import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { adjectiveOf, countryOfNationals, nationalsOf, nationalsOfGovernment } from '../places/nationals.js';
import type { Reader } from '../reader.js';
import type { PhraseTrie } from '../text/phrase-trie.js';
import { isCapitalised, type Token } from '../text/text.js';
import { described } from './described.js';
import { EVERYONE, groupAt, saidBeside } from './said-beside.js';

/** Who a number counts, as its own sentence says. */
export interface CountedGroup {
  readonly group: string | null;
  /** No noun, or one that names nobody ("releases"): the text around says who. */
  readonly nameless: boolean;
}

const PART_WORDS = 1;

const SEXES: ReadonlySet<string> = new Set(['men', 'women']);

interface Noun {
  readonly label: string;
  readonly end: number;
}

const EVERY_AGE: ReadonlySet<string> = new Set([
  'men',
  'women',
  'children',
  'boys',
  'girls',
  'teenagers',
  'elderly people',
]);

/** "212 men, women and children", "hombres, mujeres y niños": people of every sex and age. */
function everySort(tokens: readonly Token[], noun: Noun, compiled: CompiledLanguage): Noun | undefined {
  if (!EVERY_AGE.has(noun.label)) return undefined;
  let end = noun.end;
  const labels = [noun.label];
  while (labels.length <= EVERY_AGE.size && EVERY_AGE.has(labels.at(-1) ?? '')) {
    const joiner = tokens[end];
    if (joiner === undefined || (joiner.text !== ',' && !compiled.sets.joiners.has(joiner))) break;
    const next = groupAt(tokens, end + 1, compiled);
    if (next === undefined || !EVERY_AGE.has(next.value.label)) break;
    labels.push(next.value.label);
    end = next.end;
  }
  const sorts = labels.filter((label, index) => labels.indexOf(label) === index);
  if (sorts.length < 2 || !sorts.some((label) => SEXES.has(label))) return undefined;
  return { label: 'people', end };
}

/** "journalists and other press workers", "poetas y maestros": two nouns of one number; men and women are people. */
function joinedWith(tokens: readonly Token[], noun: Noun, compiled: CompiledLanguage): Noun {
  const joiner = tokens[noun.end];
  // "writers, monks and lawyers"
  const listed = joiner?.text === ',' ? groupAt(tokens, noun.end + 1, compiled) : undefined;
  if (listed !== undefined && !listed.value.prisoner && !SEXES.has(noun.label) && tokens[listed.end]?.text !== ',') {
    const rest = joinedWith(tokens, { label: listed.value.label, end: listed.end }, compiled);
    return rest.end > listed.end ? { label: `${noun.label}, ${rest.label}`, end: rest.end } : noun;
  }
  if (joiner === undefined || !compiled.sets.joiners.has(joiner)) return noun;
  const at = compiled.sets.qualifiers.isAt(tokens, noun.end + 1) ? noun.end + 2 : noun.end + 1;
  const second = groupAt(tokens, at, compiled);
  if (second === undefined || second.value.prisoner) return noun;
  const { label } = second.value;
  if (SEXES.has(noun.label) || SEXES.has(label))
    return SEXES.has(noun.label) && SEXES.has(label) ? { label: 'people', end: second.end } : noun;
  return { label: label === noun.label ? label : `${noun.label} and ${label}`, end: second.end };
}

/** Whether the noun ends in an entry of the lexicon. */
function nounIsOf(trie: PhraseTrie<true>, { analysed, span, counted }: Candidate): boolean {
  return trie.endsAt(analysed.sentence.tokens, counted.end, counted.end - span.end);
}

/** "releases", "of us"; "Thursday's": a name that is no noun of people. */
function isNameless(candidate: Candidate, compiled: CompiledLanguage): boolean {
  const { analysed, counted } = candidate;
  if (counted.kind === 'elliptical' || nounIsOf(compiled.descriptions.nameless, candidate)) return true;
  const { tokens } = analysed.sentence;
  const last = tokens[counted.end - 1];
  return counted.kind === 'unknown' && last !== undefined && isCapitalised(last);
}

/** "prisioneros birmanos", freed in Myanmar: prisoners like all others there. */
function ofThisCountry(
  { analysed, span, counted }: Candidate,
  country: string | null,
  compiled: CompiledLanguage,
): string | undefined {
  if (counted.kind !== 'group' || counted.entry.label !== nationalsOf(country)) return undefined;
  for (const token of analysed.sentence.tokens.slice(span.end, counted.end)) {
    const label = compiled.groups.longestAt([token], 0)?.value.label;
    if (label !== undefined && label !== 'people' && EVERYONE.has(label)) return label;
  }
  return undefined;
}

function ownLabel(counted: Candidate['counted']): string {
  switch (counted.kind) {
    case 'group':
      return counted.entry.label;
    case 'unknown':
      return counted.noun;
    case 'elliptical':
      return counted.label ?? 'people';
  }
}

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
function ofCountry(candidate: Candidate, label: string, own: string | null): string | undefined {
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

/** "personas detenidas": how they are held stands in the noun itself. */
function stateInNoun({ analysed, span, counted }: Candidate, compiled: CompiledLanguage): string | null {
  if (!compiled.descriptions.states.mayBeIn(analysed.words)) return null;
  for (let index = span.end; index < counted.end; index += 1) {
    const state = compiled.descriptions.states.longestAt(analysed.sentence.tokens, index);
    if (state !== undefined) return state.value;
  }
  return null;
}

/** "a quarter of those 227", "15% of the 660". */
function isWholeOfPart({ analysed, span }: Candidate, compiled: CompiledLanguage): boolean {
  for (const other of analysed.numbers) {
    if (other.end >= span.start || span.start - other.end > 2 + PART_WORDS) continue;
    if (other.ratio !== null || compiled.percent.longestAt(analysed.sentence.tokens, other.end) !== undefined)
      return true;
  }
  return false;
}

/** The people a number counts: its noun with its description, else what else the sentence says of them. */
export function groupOf(candidate: Candidate, claimant: string, { compiled, cast }: Reader): CountedGroup {
  const { analysed, span, counted } = candidate;
  const { tokens } = analysed.sentence;
  const nameless = isNameless(candidate, compiled);
  const its = nounIsOf(compiled.descriptions.compatriots, candidate) ? nationalsOfGovernment(claimant) : undefined;
  if (its !== undefined) return { group: its, nameless: false };
  const label =
    nameless && counted.kind === 'unknown'
      ? 'people'
      : (ofThisCountry(candidate, cast.country, compiled) ?? ownLabel(counted));
  const everyone = EVERYONE.has(label);
  const partitive = counted.kind !== 'unknown' && counted.partitive;
  // "a quarter of those 227 are women": the quarter are
  const beside =
    (everyone || partitive) && !isWholeOfPart(candidate, compiled) ? saidBeside(candidate, compiled) : undefined;
  if (beside !== undefined) return { group: beside, nameless: false };
  const plain = { label, end: counted.end };
  const noun = everySort(tokens, plain, compiled) ?? joinedWith(tokens, plain, compiled);
  const of = ofCountry(candidate, label, cast.country);
  const named = of === undefined ? noun.label : `${of} ${noun.label}`;
  const who = everyone && of === undefined ? 'people' : named;
  const implied = stateInNoun(candidate, compiled) ?? EVERYONE.get(label) ?? null;
  const words = described(analysed, { who, start: span.end, end: noun.end, implied, everyone }, compiled);
  if (words !== undefined) return { group: words, nameless: false };
  if (!everyone || !nameless) return { group: everyone && of === undefined ? label : named, nameless: false };
  return { group: counted.kind === 'group' ? label : null, nameless: true };
}
