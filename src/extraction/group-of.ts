import type { Candidate } from './candidate.js';
import type { CompiledLanguage } from './compiled-language.js';
import { described } from './described.js';
import { EVERYONE, groupAt, saidBeside } from './said-beside.js';
import { isCapitalised, type Token } from './text.js';

/** Who a number counts, as its own sentence says. */
export interface CountedGroup {
  readonly group: string | null;
  /** No noun, or one that names nobody ("releases"): the text around says who. */
  readonly nameless: boolean;
}

const SEXES: ReadonlySet<string> = new Set(['men', 'women']);

interface Noun {
  readonly label: string;
  readonly end: number;
}

/** "journalists and other press workers", "poetas y maestros": two nouns of one number; men and women are people. */
function joinedWith(tokens: readonly Token[], noun: Noun, compiled: CompiledLanguage): Noun {
  const joiner = tokens[noun.end];
  if (joiner === undefined || !compiled.sets.joiners.has(joiner.key)) return noun;
  const at = compiled.sets.qualifiers.has(tokens[noun.end + 1]?.key ?? '') ? noun.end + 2 : noun.end + 1;
  const second = groupAt(tokens, at, compiled);
  if (second === undefined || second.value.prisoner) return noun;
  const { label } = second.value;
  if (SEXES.has(noun.label) || SEXES.has(label))
    return SEXES.has(noun.label) && SEXES.has(label) ? { label: 'people', end: second.end } : noun;
  return { label: label === noun.label ? label : `${noun.label} and ${label}`, end: second.end };
}

/** "releases", "of us"; "Thursday's": a name that is no noun of people. */
function isNameless({ analysed, span, counted }: Candidate, compiled: CompiledLanguage): boolean {
  if (counted.kind === 'elliptical') return true;
  const { tokens } = analysed.sentence;
  for (let index = span.end; index < counted.end; index += 1) {
    if (compiled.descriptions.nameless.longestAt(tokens, index)?.end === counted.end) return true;
  }
  const last = tokens[counted.end - 1];
  return counted.kind === 'unknown' && last !== undefined && isCapitalised(last);
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

/** "personas detenidas": how they are held stands in the noun itself. */
function stateInNoun({ analysed, span, counted }: Candidate, compiled: CompiledLanguage): string | null {
  for (let index = span.end; index < counted.end; index += 1) {
    const state = compiled.descriptions.states.longestAt(analysed.sentence.tokens, index);
    if (state !== undefined) return state.value;
  }
  return null;
}

/** The people a number counts: its noun with its description, else what else the sentence says of them. */
export function groupOf(candidate: Candidate, compiled: CompiledLanguage): CountedGroup {
  const { analysed, counted } = candidate;
  const { tokens } = analysed.sentence;
  const nameless = isNameless(candidate, compiled);
  const label = nameless && counted.kind === 'unknown' ? 'people' : ownLabel(counted);
  const everyone = EVERYONE.has(label);
  const partitive = counted.kind !== 'unknown' && counted.partitive;
  const beside = everyone || partitive ? saidBeside(candidate, compiled) : undefined;
  if (beside !== undefined) return { group: beside, nameless: false };
  const noun = joinedWith(tokens, { label, end: counted.end }, compiled);
  const who = everyone ? 'people' : noun.label;
  const implied = stateInNoun(candidate, compiled) ?? EVERYONE.get(label) ?? null;
  const words = described(tokens, { who, end: noun.end, implied, everyone }, compiled);
  if (words !== undefined) return { group: words, nameless: false };
  if (!everyone || !nameless) return { group: everyone ? label : noun.label, nameless: false };
  return { group: counted.kind === 'group' ? label : null, nameless: true };
}
