import { mentionAt, NOBODY, type SourceMention } from '../bodies/body.js';
import { countOwner } from '../bodies/count-owner.js';
import { closesAdjunct } from '../bodies/telling-verb.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { type Cue, cueOf } from './cue.js';
import { prepositionsTo } from './only-place.js';

const ASIDE = 9;

/** "the latest from S:", "novo balanço do S:". */
function isWordFrom({ tokens, compiled }: Sentence, { start }: SourceMention): boolean {
  return [start - 2, start - 1, start].some((at) => compiled.speech.wordFrom.isAt(tokens, at));
}

/** "- Yare II: 17", "- INOF: 10": an unknown name, or that of a prison, with nothing but a number after it is where they were. */
function isWhere({ start, end, body }: SourceMention, { tokens, compiled }: Sentence): boolean {
  if (tokens[end + 1]?.kind !== 'number' || tokens.length > end + 3) return false;
  return body.kind === 'unattributed' || compiled.course.custody.prisons.isAt(tokens, start);
}

function cueAt(source: SourceMention, at: number): Cue {
  return cueOf(at, at + 1, source, 'said', -1);
}

function colonFrom(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1)
    if (tokens[at]?.kind === 'punct' && tokens[at]?.text === ':') return at;
  return -1;
}

/** `colon`: the first of the sentence, or −1. "Viasna: 12 freed", "12 freed — Viasna": a name with a colon or a dash, as headlines have it. */
export function headlineCue(sentence: Sentence, mentions: readonly SourceMention[], colon: number): Cue | undefined {
  const first = mentions[0];
  const last = mentions.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const before = colon < 0 ? undefined : beforeColon(sentence, first, mentions, colon);
  if (before !== undefined) return before;
  const mark = closingMark(sentence, last);
  if (mark !== undefined) return cueAt(last, mark);
  const said = closingClause(sentence, last);
  return said === undefined ? undefined : cueAt(last, said);
}

/** "40 out: Foro Penal", "40 out: la Fiscalía": where the mark stands before who closes the sentence. */
function closingMark(
  { tokens, compiled }: Sentence,
  { start, end, strength, body }: SourceMention,
): number | undefined {
  if (end < tokens.length - 1) return undefined;
  const mark = compiled.sets.determiners.isAt(tokens, start - 1) ? start - 2 : start - 1;
  const text = tokens[mark]?.text ?? '';
  if (strength === 'named') return /^[—–:-]$/.test(text) ? mark : undefined;
  return strength === 'role' && text === ':' && body.claimant !== NOBODY.claimant ? mark : undefined;
}

/** Whose word stands after a colon; `colon` is the first of the sentence. */
function beforeColon(
  sentence: Sentence,
  first: SourceMention,
  mentions: readonly SourceMention[],
  colon: number,
): Cue | undefined {
  const { tokens } = sentence;
  // "Government: 711 out of prison": a label may be an office, too
  const labelled = first.strength === 'named' || (first.strength === 'role' && first.body.claimant !== NOBODY.claimant);
  if (first.start <= 1 && labelled && tokens[first.end]?.text === ':' && !isWhere(first, sentence))
    return cueAt(first, first.end);
  // "Yuliana Siregar, for the city police, by WhatsApp on Wednesday: eighty returned"
  if (first.start <= 1 && first.strength !== 'place' && first.speaker !== null) {
    const end = colonFrom(tokens, first.end);
    const aside = tokens.slice(first.end, Math.max(first.end, end));
    if (
      end > first.end &&
      aside[0]?.text === ',' &&
      aside.length <= ASIDE &&
      aside.every(({ kind, text }) => kind === 'word' || text === ',')
    )
      return cueAt(first, end);
  }
  // "The last word from the committee: 63 prisoners out today"
  const word = mentions.find(({ end }) => tokens[end]?.text === ':');
  if (word !== undefined && word.strength !== 'place' && isWordFrom(sentence, word)) return cueAt(word, word.end);
  const addressed = addressedBefore(sentence, first, mentions, colon);
  if (addressed !== undefined) return cueAt(addressed, colon);
  const source =
    paperBeforeColon(sentence, mentions, colon) ??
    givesTotal(sentence, first, colon) ??
    seesItSo(sentence, mentions, colon);
  return source === undefined ? undefined : cueAt(source, colon);
}

const ADDRESS_REACH = 4;

/** "Israel a Hamás: «…»", "Cabello to Foro Penal: …": who is addressed before the colon does not say what follows. */
function addressedBefore(
  { tokens, compiled }: Sentence,
  first: SourceMention,
  mentions: readonly SourceMention[],
  colon: number,
): SourceMention | undefined {
  const told = mentions.find(({ end }) => end === colon);
  if (told === undefined || told.start === 0) return undefined;
  const { sets, small, speech } = compiled;
  const link = sets.nameArticles.isAt(tokens, told.start - 1) ? told.start - 2 : told.start - 1;
  if (link < 1 || link > ADDRESS_REACH) return undefined;
  if (!small.to.isAt(tokens, link) && !speech.hearers.has(tokens[link]?.text.toLowerCase() ?? '')) return undefined;
  for (let at = 0; at < link; at += 1) if (tokens[at]?.word.capital !== true) return undefined;
  if (first !== told) return first.end === link ? first : undefined;
  return mentionAt(0, link, NOBODY, null, 'named');
}

const TOTAL_REACH = 8;

/** "Las autoridades presentan un total muy superior: 1.420": who gives a count before the colon means the one after it. */
function givesTotal({ tokens, compiled }: Sentence, first: SourceMention, colon: number): SourceMention | undefined {
  const { start, end, strength, body } = first;
  if (start > 1 || colon < end || colon - end > TOTAL_REACH || strength === 'place' || strength === 'pronoun')
    return undefined;
  if (body.claimant === NOBODY.claimant || tokens[colon + 1]?.kind !== 'number') return undefined;
  // "Foro Penal rejects the official tally: 1,420", "El Gobierno infla la cifra: 1.420"
  if (!compiled.speech.gives.isAt(tokens, end) && compiled.ownCounting.longestAt(tokens, end) === undefined)
    return undefined;
  let counts = false;
  for (let at = end + 1; at < colon; at += 1) {
    if (tokens[at]?.kind !== 'word' || compiled.bodies.officialCount.isAt(tokens, at)) return undefined;
    counts ||= compiled.counts.longestAt(tokens, at) !== undefined;
  }
  return counts ? first : undefined;
}

/** Words from a verb to how somebody sees it: "are far more pessimistic". */
const TO_OUTLOOK = 4;

/** "Lawyers who follow the cases are more pessimistic: 350 remain", "O Foro Penal é mais cauteloso: …": what follows the colon is what they say. */
function seesItSo(
  { tokens, compiled: { speech, copulas, sets } }: Sentence,
  mentions: readonly SourceMention[],
  colon: number,
): SourceMention | undefined {
  const [first] = mentions;
  if (first === undefined || first.start > 1 || first.end >= colon || first.strength === 'place') return undefined;
  if (first.body.claimant === NOBODY.claimant || !speech.outlooks.isAt(tokens, colon - 1)) return undefined;
  for (let at = colon - 2; at >= Math.max(first.end, colon - TO_OUTLOOK); at -= 1) {
    if (tokens[at]?.kind !== 'word' || sets.determiners.isAt(tokens, at)) return undefined;
    const verb = copulas.longestAt(tokens, at);
    if (verb !== undefined)
      return mentions.some(({ start, strength }) => start > first.end && strength === 'named') ? undefined : first;
  }
  return undefined;
}

const PAPER_AT = 3;

/** "A one-line note from the ministry was all the warning: dozens …": what a body wrote, and after the colon what it says. */
function paperBeforeColon(
  sentence: Sentence,
  mentions: readonly SourceMention[],
  colon: number,
): SourceMention | undefined {
  const { tokens, compiled } = sentence;
  if (tokens.slice(0, colon).some(({ kind }) => kind === 'number')) return undefined;
  for (let at = 1; at <= PAPER_AT; at += 1) {
    if (compiled.documents.longestAt(tokens, at) === undefined) continue;
    const source = countOwner(sentence, at, mentions, compiled);
    return source !== undefined && source.end <= colon ? source : undefined;
  }
  return undefined;
}

const VERB = /^\p{Ll}{4,}$/u;

/** A word that may be a verb of whoever stands beside it: none that sets free, counts, or only links. */
function maySay(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const token = tokens[at];
  const { sets, speech, predicates, groups, counts, asks, statements } = compiled;
  if (token === undefined || !VERB.test(token.text) || speech.adverbEnds.some((end) => token.key.endsWith(end)))
    return false;
  if ([sets.functionWords, sets.joiners, sets.openers, speech.makesOfIt].some((words) => words.has(token)))
    return false;
  return ![predicates, groups, counts, asks, statements.asks, statements.turnsTo].some((words) =>
    words.longestAt(tokens, at),
  );
}

/**
 * "150 to be out before Easter, acting president promises", "3 continúan presos, advierte Cecodap": after the last comma
 * a body and one word more can only say who said it, whatever the word.
 */
function closingClause(
  { tokens, compiled }: Sentence,
  { start, end, strength, body, outlet }: SourceMention,
): number | undefined {
  if (outlet !== undefined || strength === 'place' || strength === 'pronoun' || body.kind === 'unattributed')
    return undefined;
  const close = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  const { verbFirst, objectVerbs } = compiled.language.sources;
  if (end !== close - 1 && !(verbFirst && end === close)) return undefined;
  const isOfName = (at: number): boolean =>
    compiled.sets.determiners.isAt(tokens, at) ||
    // ", the minister, Ana Paz, told Rayo radio": who is told is no subject
    (!verbFirst && !compiled.sets.functionWords.isAt(tokens, at) && !objectVerbs.includes(tokens[at]?.key ?? ''));
  let head = start;
  // "the acting Venezuelan president"
  while (head > start - 3 && /^\p{Ll}/u.test(tokens[head - 1]?.text ?? '') && isOfName(head - 1)) head -= 1;
  const after = end === close - 1 && tokens[head - 1]?.text === ',' && maySay(tokens, end, compiled);
  const before =
    verbFirst &&
    end === close &&
    tokens[head - 2]?.text === ',' &&
    maySay(tokens, head - 1, compiled) &&
    // ", regresa del ministerio"
    prepositionsTo(tokens, start, compiled) === undefined;
  // "y, en la puerta, esperaba la Cruz Roja"
  if (closesAdjunct(tokens, before ? head - 2 : head - 1, compiled)) return undefined;
  return after || before ? Math.min(head, before ? head - 1 : end) : undefined;
}
