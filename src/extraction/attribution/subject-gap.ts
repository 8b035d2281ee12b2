import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { bracketedAsides } from './bracketed-aside.js';

/** Words between a body and its verb. */
export const SUBJECT_GAP = 7;

/** Whether what stands between a body and a verb may part the two. */
export function gapAllows(sentence: Sentence, from: number, to: number, compiled: CompiledLanguage): boolean {
  for (let index = from; index < to; index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) return false;
    if (token.kind === 'punct' && !/^(?:['’]s?|[,()])$/.test(token.text)) return false;
    if (compiled.sets.relatives.has(token) || compiled.predicates.longestAt(sentence.tokens, index)?.value === 'freed')
      return false;
  }
  return true;
}

/** "Foro Penal, que a media tarde hablaba de 80", "familiares que esperaban fuera dijeron": the clause is the body's own. */
export function relativeAfter({ tokens }: Sentence, at: number, verb: number, { sets, say }: CompiledLanguage): number {
  const start = tokens[at]?.text === ',' ? at + 1 : at;
  if (!sets.relatives.isAt(tokens, start)) return at;
  return start > at || start + 1 < verb - 1 || say.longestAt(tokens, start + 1) === undefined ? start + 1 : at;
}

/** Words of the verb in "who has led it". */
const CLAUSE_VERB = 2;

/** "the lawmaker who oversees it said": whom the clause tells of, where its object is only pointed at. */
function ownerPastObject(
  { tokens }: Sentence,
  { start }: SourceMention,
  mentions: readonly SourceMention[],
  { sets }: CompiledLanguage,
): SourceMention | undefined {
  for (let opens = start - 2; opens >= start - 1 - CLAUSE_VERB; opens -= 1) {
    const verb = tokens.slice(opens + 1, start);
    if (!sets.relatives.isAt(tokens, opens) || verb.some(({ kind }) => kind !== 'word')) continue;
    // "which the group it said": a noun, of which a clause of its own tells
    if (verb.some((token) => sets.determiners.has(token))) return undefined;
    return mentions.find(({ end, strength }) => end === opens && strength !== 'place' && strength !== 'pronoun');
  }
  return undefined;
}

/** "Relatives who wait in front of El Helicoide said": whom the clause tells of, where only a place or somebody of no body stands before the verb. */
export function ownerOfClause(
  sentence: Sentence,
  last: SourceMention,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { tokens } = sentence;
  const { sets } = compiled;
  if (last.strength === 'pronoun') return ownerPastObject(sentence, last, mentions, compiled);
  if (last.strength !== 'place' && (last.body.kind !== 'unattributed' || last.strength !== 'named')) return undefined;
  return mentions.findLast(
    ({ end, strength }) =>
      end < last.start &&
      strength !== 'place' &&
      sets.relatives.isAt(tokens, end) &&
      // "Según una fuente que pidió reserva, Caracas asegura"
      tokens.slice(end, last.start).every(({ kind }) => kind === 'word'),
  );
}

/** "Foro Penal (which the UN cites) said": whoever a bracketed aside is about, and not whom it names. */
export function beforeBrackets(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const aside = bracketedAsides(sentence, compiled).findLast(({ close }) => close < at);
  if (aside === undefined || at - aside.close > SUBJECT_GAP) return undefined;
  if (mentions.some(({ start, end }) => start > aside.close && end <= at)) return undefined;
  const owner = mentions.find(({ end }) => end === aside.open);
  return owner !== undefined && gapAllows(sentence, aside.close + 1, at, compiled) ? owner : undefined;
}
