import { NOBODY, type SourceMention } from '../bodies/body.js';
import { endsClause } from '../bodies/telling-verb.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark } from '../text/text.js';
import { type Cue, cueOf } from './cue.js';
import { noteNounEnd, noteOpening } from './source-note.js';

const HEAD = 3;
const SAYS = 6;

function isSource({ strength, body, outlet }: SourceMention): boolean {
  return outlet === undefined && strength !== 'pronoun' && body.claimant !== NOBODY.claimant;
}

/** "(fuente: Foro Penal)", "Source: the ministry": a line that says whose the count before it is. */
function sourceLine(
  { tokens, quotation }: Sentence,
  mention: SourceMention,
  compiled: CompiledLanguage,
): Cue | undefined {
  const { sets, bodies } = compiled;
  const colon = sets.determiners.isAt(tokens, mention.start - 1) ? mention.start - 2 : mention.start - 1;
  if (tokens[colon]?.text !== ':' || !bodies.sourceLabels.isAt(tokens, colon - 1)) return undefined;
  return cueOf(colon - 1, mention.end, mention, 'according', quotation[colon] ?? -1, { note: true });
}

/** "Fue Foro Penal quien dio la cifra", "It was the ministry that gave the figure": of the count in the sentence before. */
function itWas({ tokens, quotation }: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  const { start, end } = mention;
  if (start > HEAD || mention.strength === 'place') return undefined;
  if (![0, 1].some((at) => compiled.bodies.itWas.isAt(tokens, at))) return undefined;
  const relative = [end, end + 1].find((at) => compiled.sets.relatives.isAt(tokens, at));
  if (relative === undefined) return undefined;
  for (let at = relative + 1; at <= relative + SAYS; at += 1) {
    if (tokens[at]?.kind !== 'word' || compiled.predicates.longestAt(tokens, at) !== undefined) return undefined;
    // "who said so", "who gave the figure"; but "that reported the riot"
    const said = compiled.say.longestAt(tokens, at);
    const so = said !== undefined && (tokens[said.end] === undefined || tokens[said.end]?.kind === 'punct');
    if (so || compiled.counts.longestAt(tokens, at) !== undefined)
      return cueOf(0, relative + 1, mention, 'said', quotation[0] ?? -1, { note: true });
  }
  return undefined;
}

const GIVER = 5;
/** Where somebody must be named at the latest to be whose the count of the sentence before is. */
const LATEST = 10;

/** "La cifra la dio S", "Los nombres los ha publicado la ONG S": a noun for the count just told, and who gave it. */
function gaveThem(sentence: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  const { tokens, quotation } = sentence;
  const { speech, language } = compiled;
  if (!language.sources.verbFirst) return undefined;
  const noun = noteOpening(sentence);
  if (noun === 0 || !speech.clitics.isAt(tokens, noun)) return undefined;
  const parted = speech.auxiliaries.isAt(tokens, noun + 1);
  const verb = parted ? noun + 2 : noun + 1;
  const gives = parted ? compiled.reported.longestAt(tokens, verb) !== undefined : speech.gives.isAt(tokens, verb);
  if (!gives || mention.start <= verb || mention.start - verb > GIVER) return undefined;
  for (let at = verb + 1; at < mention.start; at += 1) if (tokens[at]?.kind !== 'word') return undefined;
  return cueOf(0, verb + 1, mention, 'said', quotation[0] ?? -1, { note: true });
}

/** "S gave the figure", "Viasna lo confirmó": a sentence that says no more. */
function itGave(sentence: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  const { tokens, quotation } = sentence;
  const { speech, sets, bodies } = compiled;
  if (mention.start > 1 || mention.strength === 'place') return undefined;
  const clitic = speech.clitics.isAt(tokens, mention.end);
  const verb = clitic ? mention.end + 1 : mention.end;
  if (!speech.gives.isAt(tokens, verb)) return undefined;
  const definite = sets.nameArticles.isAt(tokens, verb + 1) || bodies.demonstratives.isAt(tokens, verb + 1);
  const end = clitic ? verb + 1 : definite ? noteNounEnd(tokens, verb + 2, compiled) : undefined;
  // "published the report of 2019", "gave the news a cautious welcome"
  return end !== undefined &&
    !sets.countOf.isAt(tokens, end) &&
    !sets.articleOnes.isAt(tokens, end) &&
    endsClause(tokens, end, compiled)
    ? cueOf(0, verb + 1, mention, 'said', quotation[0] ?? -1, { note: true })
    : undefined;
}

/** "Son datos de S", "Ese es el recuento de S", "That is S's count": what was just told, and whose it is. */
function isTheirs(
  { tokens, quotation }: Sentence,
  mention: SourceMention,
  compiled: CompiledLanguage,
): Cue | undefined {
  const { start, end } = mention;
  if (start > HEAD + 2) return undefined;
  const { copulas, sets, speech, bodies } = compiled;
  const is =
    copulas.longestAt(tokens, 0) ??
    (speech.sumsUp.isAt(tokens, 0) || bodies.demonstratives.isAt(tokens, 0) ? copulas.longestAt(tokens, 1) : undefined);
  if (is === undefined) return undefined;
  const noun = sets.determiners.isAt(tokens, is.end) ? is.end + 1 : is.end;
  const of = noteNounEnd(tokens, noun, compiled);
  const belongs = of !== undefined && sets.countOf.isAt(tokens, of) && start - of <= 2 && start > of;
  const possessed = start <= noun && start >= is.end && isOwningMark(tokens[end]);
  const last = belongs ? end : possessed ? noteNounEnd(tokens, end + 1, compiled) : undefined;
  return last !== undefined && endsClause(tokens, last, compiled)
    ? cueOf(0, is.end, mention, 'said', quotation[0] ?? -1, { note: true })
    : undefined;
}

function noteOf(sentence: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  if (mention.start > LATEST) return undefined;
  return (
    itWas(sentence, mention, compiled) ??
    gaveThem(sentence, mention, compiled) ??
    itGave(sentence, mention, compiled) ??
    isTheirs(sentence, mention, compiled)
  );
}

/** Adds whose a count is where the sentence only points at them. */
export function addPointed(
  cues: Cue[],
  sentence: Sentence,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): void {
  for (const mention of mentions) {
    if (!isSource(mention)) continue;
    const cue = sourceLine(sentence, mention, compiled) ?? noteOf(sentence, mention, compiled);
    if (cue !== undefined) cues.push(cue);
  }
}
