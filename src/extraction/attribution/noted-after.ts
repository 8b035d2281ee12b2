import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import { endsClause } from '../bodies/telling-verb.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Cue } from './cue.js';
import { noteNounEnd, noteOpening } from './source-note.js';

/** Words from the noun that opens a note to the participle: "The figures were later provided by". */
const PASSIVE_REACH = 3;

/** "Fifteen left on Monday. The information is from S.", "This was reported by S.": the sentence right after says whose the count is. */
export function notedAfter(candidate: Candidate, reader: Reader): SourceMention | undefined {
  const { analysed, passage } = candidate;
  const { compiled } = reader;
  const at = placeOf(candidate);
  const [next, later] = [passage.sentences[at + 1], passage.sentences[at + 2]];
  if (next === undefined) return notedBelow(analysed, reader);
  // "Six left Yare. Four were let go in Coro. Both groups were confirmed by S."
  if (later !== undefined && next.cues.length === 0) {
    const all = bothNoted(later, compiled) ?? allNoted(later, compiled);
    if (all !== undefined) return all;
  }
  return noted(next, compiled);
}

/** The first sentence of the next paragraph, where it says nothing else. */
function notedBelow({ sentence }: AnalysedSentence, reader: Reader): SourceMention | undefined {
  const [next] = reader.following(sentence.index + 1);
  if (next === undefined || next.sentence.passage.kind !== sentence.passage.kind) return undefined;
  // "E o que diz o governo?"
  if (next.sentence.tokens.at(-1)?.text === '?') return undefined;
  return noted(next, reader.compiled);
}

function noted(next: AnalysedSentence, compiled: CompiledLanguage): SourceMention | undefined {
  // "It was S who gave the figure", "The figures were provided by S"
  const note = next.cues.find(({ note, start }) => note === true && (start === 0 || noteOpening(next.sentence) > 0));
  const cued = (note ?? passiveNote(next) ?? next.cues.find((cue) => saysThis(cue, next)))?.source;
  const source = cued ?? whoGaveIt(next, compiled);
  if (source !== undefined || compiled.refersBack.longestAt(next.sentence.tokens, 0) === undefined) return source;
  const cue = next.cues.find(isSomebodys);
  return countsBefore(next, cue?.end ?? 0) ? undefined : cue?.source;
}

/** "Foro Penal, which gave the figure, said they are well", "El ministerio, que dio la cifra, …". */
function whoGaveIt({ mentions, sentence: { tokens } }: AnalysedSentence, compiled: CompiledLanguage) {
  const [first] = mentions;
  if (first === undefined || first.start > 1 || first.body.claimant === NOBODY.claimant) return undefined;
  const { sets, speech } = compiled;
  if (tokens[first.end]?.text !== ',' || !sets.relatives.isAt(tokens, first.end + 1)) return undefined;
  // "which gave", "which has given"
  const verb = first.end + (speech.gives.isAt(tokens, first.end + 2) ? 2 : 3);
  const the = speech.gives.isAt(tokens, verb) && sets.nameArticles.isAt(tokens, verb + 1);
  const end = the ? noteNounEnd(tokens, verb + 2, compiled) : undefined;
  return end !== undefined && tokens[end]?.text === ',' ? first : undefined;
}

function isSomebodys({ quotation, source, negated, disputed }: Cue): boolean {
  return quotation < 0 && !negated && disputed !== true && source.body.claimant !== NOBODY.claimant;
}

/** Whether what happens to people is told after a token: "said that on Friday 20 were freed"; but "said that after his own release". */
function tellsMore({ predicates, sentence: { tokens, compiled } }: AnalysedSentence, at: number): boolean {
  return predicates.some(
    ({ start }) =>
      start > at &&
      !compiled.sets.possessives.isAt(tokens, start - 1) &&
      !compiled.sets.possessives.isAt(tokens, start - 2),
  );
}

/** "The spokesman of the service disclosed this to reporters on Friday", "S confirmed it." */
function saysThis(cue: Cue, next: AnalysedSentence): boolean {
  const { tokens, compiled } = next.sentence;
  const { speech, small } = compiled;
  if (cue.kind !== 'said' || (!speech.sumsUp.isAt(tokens, cue.end) && !small.it.isAt(tokens, cue.end))) return false;
  // "said that on Friday 20 people were freed", "said that between 20 and 25": what follows is told, and not what came before
  if (small.that.isAt(tokens, cue.end) && tellsMore(next, cue.end)) return false;
  // "counts those whose families have confirmed it"
  if (compiled.sets.relatives.isAt(tokens, cue.source.start - 1)) return false;
  return isSomebodys(cue) && !countsBefore(next, cue.end) && endsClause(tokens, cue.end + 1, compiled);
}

/** "Twelve are ill, S said": a count of its own comes first. */
function countsBefore({ numbers, times }: AnalysedSentence, at: number): boolean {
  // "this Wednesday, 19"
  return numbers.some(
    ({ form, start }) =>
      form !== 'article-one' && start < at && !times.some((time) => time.start <= start && start < time.end),
  );
}

/** "A libertação foi confirmada pelo S", "The release was confirmed by S": of those just told. */
function releaseOpening({ tokens, compiled }: AnalysedSentence['sentence']): number {
  if (!compiled.sets.nameArticles.isAt(tokens, 0)) return 0;
  const release = compiled.predicates.longestAt(tokens, 1);
  // "As solturas foram anunciadas por S": all of them, and no count of a few
  const one = tokens[1]?.key.endsWith('s') !== true;
  return one && release?.value === 'freed' ? release.end : 0;
}

/** "The figures were given by S", "La lista fue leída por S". */
function passiveNote(next: AnalysedSentence): Cue | undefined {
  const [cue] = next.plainCues;
  if (cue === undefined || cue.kind !== 'according' || !isSomebodys(cue)) return undefined;
  const { tokens, compiled } = next.sentence;
  const noun = noteOpening(next.sentence) || releaseOpening(next.sentence);
  if (noun === 0 || cue.start < noun || cue.start - noun > PASSIVE_REACH) return undefined;
  return compiled.statements.passives.longestAt(tokens, noun) !== undefined && !countsBefore(next, cue.end)
    ? cue
    : undefined;
}

/** "Six left Yare. Four were let go in Coro. The figures are from S." */
function allNoted(later: AnalysedSentence, compiled: CompiledLanguage): SourceMention | undefined {
  const end = noteOpening(later.sentence);
  const plural = end > 0 && later.sentence.tokens[end - 1]?.key.endsWith('s') === true;
  return plural ? noted(later, compiled) : undefined;
}

function bothNoted(analysed: AnalysedSentence, compiled: CompiledLanguage): SourceMention | undefined {
  const { sentence, numbers } = analysed;
  if (
    !compiled.speech.bothOpeners.isAt(sentence.tokens, 0) ||
    compiled.refersBack.longestAt(sentence.tokens, 0) === undefined
  )
    return undefined;
  if (numbers.some(({ form }) => form !== 'article-one' && form !== 'words')) return undefined;
  return analysed.plainCues.find(({ source }) => source.body.claimant !== NOBODY.claimant)?.source;
}
