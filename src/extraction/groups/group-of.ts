import type { Candidate } from '../candidate.js';
import { groupKey } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { nationalsOf, nationalsOfGovernment } from '../places/nationals.js';
import type { Reader } from '../reader.js';
import type { PhraseTrie } from '../text/phrase-trie.js';
import { isCapitalised } from '../text/text.js';
import { described } from './described.js';
import { EVERYONE } from './everyone.js';
import { everySort, joinedWith } from './joined-nouns.js';
import { ofCountry, qualified, qualityOf } from './qualities.js';
import { saidBeside } from './said-beside.js';

/** Who a number counts, as its own sentence says. */
export interface CountedGroup {
  readonly group: string | null;
  /** No noun, or one that names nobody ("releases"): the text around says who. */
  readonly nameless: boolean;
  /** A number without a noun, and who these alone are: "four are Afghans" says nothing of the next. */
  readonly ofTheseAlone: boolean;
}

const PART_WORDS = 1;

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
      // a mark may be all that stands there
      return counted.noun === '' ? 'people' : counted.noun;
    case 'elliptical':
      return counted.label ?? 'people';
  }
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

/** "a quarter of those 227", "15% of the 660", "seven of the 60". */
function isWholeOfPart({ analysed, span }: Candidate, { percent, sets }: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  for (const { end, ratio } of analysed.undated) {
    if (end >= span.start || span.start - end > 2 + PART_WORDS) continue;
    if (ratio !== null || percent.longestAt(tokens, end) !== undefined || sets.partitives.isAt(tokens, end))
      return true;
  }
  return false;
}

/** The people a number counts: its noun with its description, else what else the sentence says of them. */
export function groupOf(candidate: Candidate, claimant: string, { compiled, cast }: Reader): CountedGroup {
  const { analysed, span, counted } = candidate;
  const { tokens } = analysed.sentence;
  const nameless = isNameless(candidate, compiled);
  const named = (group: string, ofTheseAlone = counted.kind === 'elliptical'): CountedGroup => ({
    group,
    nameless: false,
    ofTheseAlone: ofTheseAlone && groupKey(group) !== '',
  });
  const its = nounIsOf(compiled.descriptions.compatriots, candidate) ? nationalsOfGovernment(claimant) : undefined;
  if (its !== undefined) return named(its);
  const label =
    nameless && counted.kind === 'unknown'
      ? 'people'
      : (ofThisCountry(candidate, cast.country, compiled) ?? ownLabel(counted));
  const everyone = EVERYONE.has(label);
  const partitive = counted.kind !== 'unknown' && counted.partitive;
  // "a quarter of those 227 are women": the quarter are, and not the 227
  const beside =
    (everyone || partitive) && !isWholeOfPart(candidate, compiled)
      ? saidBeside(candidate, cast.country, compiled)
      : undefined;
  if (beside !== undefined) return named(beside.label, beside.ofTheseAlone);
  const plain = { label, end: counted.end };
  const noun = everySort(tokens, plain, compiled) ?? joinedWith(tokens, plain, compiled);
  const of = ofCountry(candidate, label, cast.country) ?? qualityOf(candidate, compiled);
  const kind = qualified(noun.label, of);
  const who = everyone && of === undefined ? 'people' : kind;
  const implied = stateInNoun(candidate, compiled) ?? EVERYONE.get(label) ?? null;
  const words = described(analysed, { who, start: span.end, end: noun.end, implied, everyone }, compiled);
  if (words !== undefined) return named(words);
  if (!everyone || !nameless) return named(everyone && of === undefined ? label : kind);
  return { group: counted.kind === 'group' ? label : null, nameless: true, ofTheseAlone: false };
}
