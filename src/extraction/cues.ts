import { type Body, NOBODY, type SourceMention } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import { countNounCue } from './count-noun-cue.js';
import type { Cue } from './cue.js';
import type { Sentence } from './sentence.js';
import { sayCue, subjectRight } from './subjects.js';
import type { Token } from './text.js';

const NEGATION_REACH = 3;

function isNegated({ tokens }: Sentence, at: number, { sets }: CompiledLanguage): boolean {
  for (let index = at - 1; index >= Math.max(0, at - NEGATION_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return false;
    if (sets.negations.has(token.key)) return true;
    if (!sets.functionWords.has(token.key)) return false;
  }
  return false;
}

/** "negou que 12 tenham sido soltos": the verb itself denies; before a colon or a comma its own figure follows. */
function isDenial({ tokens }: Sentence, at: number, end: number, { sets }: CompiledLanguage): boolean {
  return sets.negations.has(tokens[at]?.key ?? '') && tokens[end]?.kind === 'word';
}

/** "Viasna: 12 freed", "12 freed — Viasna": a name with a colon or a dash, as headlines have it. */
function headlineCue(sentence: Sentence, mentions: readonly SourceMention[]): Cue | undefined {
  const { tokens } = sentence;
  const first = mentions[0];
  const last = mentions.at(-1);
  const cue = (source: SourceMention, at: number): Cue => ({
    start: at,
    end: at + 1,
    source,
    also: null,
    kind: 'said',
    quotation: -1,
    negated: false,
  });
  if (first !== undefined && first.start <= 1 && first.strength === 'named' && tokens[first.end]?.text === ':')
    return cue(first, first.end);
  const closes =
    last !== undefined &&
    last.strength === 'named' &&
    last.end >= tokens.length - 1 &&
    /^[—–:-]$/.test(tokens[last.start - 1]?.text ?? '');
  return closes ? cue(last, last.start - 1) : undefined;
}

/** "señaló desde Madrid": the place where somebody speaks is not who speaks. */
function isOnlyPlace(mention: SourceMention, { tokens }: Sentence, { sets }: CompiledLanguage): boolean {
  return mention.strength === 'place' && sets.placePrepositions.has(tokens[mention.start - 1]?.key ?? '');
}

/** "Para el Foro Penal, solo 56 salieron". */
function accordingAtHead(
  { tokens }: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  { language }: CompiledLanguage,
): { readonly end: number } | undefined {
  if (at !== 0 || !language.sources.accordingAtHead.includes(tokens[0]?.key ?? '')) return undefined;
  const mention = mentions[0];
  const named =
    mention !== undefined &&
    mention.start <= 2 &&
    (mention.strength === 'named' || mention.strength === 'role') &&
    tokens[mention.end]?.text === ',';
  return named ? { end: 1 } : undefined;
}

/** "A 31 de dezembro, lembrou, havia 23.840": a verb of saying alone between commas goes on with who spoke last. */
function speaksAlone({ tokens }: Sentence, start: number, end: number, { language }: CompiledLanguage): boolean {
  const before = tokens[start - 1];
  const after = tokens[end];
  const opens = before === undefined || /^[,"”»—–]$/.test(before.text);
  return (
    language.sources.verbFirst && opens && (after === undefined || /^[,.:]$/.test(after.text) || after.key === 'que')
  );
}

/** What the sentences before leave behind. */
export interface SpokenBefore {
  /** Who spoke last. */
  readonly source: SourceMention | null;
  /** The body named last: whom "its" at the head of a sentence goes back to. */
  readonly body: Body | null;
}

const NOBODY_BEFORE: SpokenBefore = { source: null, body: null };

/** Verbs and phrases of saying of a sentence, each with its source. */
export function findCues(
  sentence: Sentence,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
  last: SpokenBefore = NOBODY_BEFORE,
): readonly Cue[] {
  const { tokens, quotation } = sentence;
  const headline = headlineCue(sentence, mentions);
  const cues: Cue[] = headline === undefined ? [] : [headline];
  for (let at = 0; at < tokens.length; at += 1) {
    const according = compiled.according.longestAt(tokens, at) ?? accordingAtHead(sentence, at, mentions, compiled);
    const noun = compiled.sets.determiners.has(tokens[at - 1]?.key ?? '');
    const say = noun ? undefined : compiled.say.longestAt(tokens, at);
    const hit = according ?? say;
    if (hit === undefined) {
      const count = countNounCue(sentence, at, mentions, compiled, last.body);
      if (count !== undefined) cues.push(count);
      continue;
    }
    const inside = quotation[at] ?? -1;
    const near = mentions.filter(
      (mention) => (quotation[mention.start] ?? -1) === inside && !isOnlyPlace(mention, sentence, compiled),
    );
    const found =
      according === undefined
        ? sayCue(sentence, at, hit.end, near, compiled)
        : subjectRight(sentence, hit.end, near, 2);
    const alone =
      say !== undefined && speaksAlone(sentence, at, hit.end, compiled) ? (last.source ?? undefined) : undefined;
    const source =
      goesBack(found, cues, sentence) ??
      found ??
      sameSubject(cues, at, near, according === undefined, sentence, compiled) ??
      alone;
    if (source !== undefined)
      cues.push({
        start: at,
        end: hit.end,
        source,
        also: pairOf(source, mentions, sentence, compiled),
        kind: according === undefined ? 'said' : 'according',
        quotation: inside,
        negated: isNegated(sentence, at, compiled) || isDenial(sentence, at, hit.end, compiled),
      });
    at = hit.end - 1;
  }
  return cues.sort((a, b) => a.start - b.start);
}

/** "A diplomat said the mission could account for 230": the body named again by a common noun is the one that speaks. */
function goesBack(
  found: SourceMention | undefined,
  cues: readonly Cue[],
  { tokens }: Sentence,
): SourceMention | undefined {
  const last = cues.at(-1);
  if (found === undefined || last === undefined || last.kind !== 'said' || found.start < last.end) return undefined;
  if (found.start - last.end > 2 && !isComplement(tokens, found.start)) return undefined;
  const common =
    found.strength === 'pronoun' ||
    (found.strength === 'role' && (found.body.kind === 'ngo' || found.body.claimant === NOBODY.claimant));
  return common &&
    (found.body.claimant === last.source.body.claimant ||
      found.body.claimant === NOBODY.claimant ||
      last.source.strength !== 'role')
    ? last.source
    : undefined;
}

/** "said that the NGO …": what follows "that" is what was said. */
export function isComplement(tokens: readonly Token[], at: number): boolean {
  return /^(?:that|que)$/.test(tokens[at - 1]?.key ?? '');
}

/** "S and T say": the other body of a pair joined to the source, or the pair that "they" goes back to. */
function pairOf(
  source: SourceMention,
  mentions: readonly SourceMention[],
  sentence: Sentence,
  { language }: CompiledLanguage,
): SourceMention | null {
  if (source.strength === 'pronoun' || source.body.kind === 'unattributed') return null;
  const before = mentions.findLast((mention) => mention.end < source.start);
  if (
    before === undefined ||
    before.strength === 'pronoun' ||
    before.strength === 'place' ||
    before.body.claimant === source.body.claimant
  )
    return null;
  const gap = sentence.tokens
    .slice(before.end, source.start)
    .filter((token) => token.kind === 'word' && !/^(?:the|el|la|o|a)$/.test(token.key));
  const joined = gap.length === 1 && language.structure.pairJoiners.includes(gap[0]?.key ?? '');
  return joined && before.body.kind !== 'unattributed' ? before : null;
}

/** "S said 12 left, adding that …": a further verb of saying without a subject of its own keeps the one before. */
function sameSubject(
  cues: readonly Cue[],
  at: number,
  mentions: readonly SourceMention[],
  isSay: boolean,
  { tokens }: Sentence,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const last = cues.at(-1);
  if (!isSay || last === undefined || last.kind !== 'said') return undefined;
  // "the government says 626, but we count 300": a contrast changes who speaks
  for (let index = last.end; index < at; index += 1)
    if (compiled.contrast.longestAt(tokens, index) !== undefined) return undefined;
  return mentions.some((mention) => mention.start >= last.end && mention.end <= at) ? undefined : last.source;
}
