import type { Passage, ReadArticle } from '../domain/article.js';
import { AnalysedPassage } from './analysed-passage.js';
import { AnalysedSentence } from './analysed-sentence.js';
import { Hearing } from './attribution/hearing.js';
import { turnsOf } from './attribution/turns.js';
import { aboutUs, tellsSort } from './bodies/about-us.js';
import type { Cast } from './bodies/cast.js';
import type { KnownNames } from './bodies/known-names.js';
import { namesThatSpeak } from './bodies/names-that-speak.js';
import type { CompiledLanguage } from './lexicon/compiled-language.js';
import { inTheirLanguages, type Tongues } from './sentences/passage-language.js';
import { type Sentence, splitPassage } from './sentences/sentence.js';
import { tokenize } from './text/text.js';

const RELEASE_PASSAGES = 6;

const HEAD = 60;
const LABEL_TOKENS = 14;
const PARTS_LABEL = /^[/|›>»·•-]$/;
/** Passages from the end in which whom the press may ask is told. */
const FOOT_PASSAGES = 12;

/** "COMUNICADO N.º 47 — A LA COMUNIDAD": the words on top, though they be taken for a dateline. */
function isHead(first: Sentence | undefined, { pressRelease, vocabulary }: CompiledLanguage): boolean {
  if (first === undefined) return false;
  const { tokens } = first;
  if (pressRelease.longestAt(tokens, 0) !== undefined) return true;
  // "Home / Press centre / Press release"
  const label = tokens.length <= LABEL_TOKENS ? tokens.findLastIndex(({ text }) => PARTS_LABEL.test(text)) : -1;
  if (label >= 0 && pressRelease.longestAt(tokens, label + 1)?.end === tokens.length) return true;
  return (
    first.start > 0 &&
    pressRelease.longestAt(tokenize(first.passage.text.slice(0, HEAD), 0, vocabulary), 0) !== undefined
  );
}

/** "NOTA DE PRENSA" on top, or whom the press may ask at its foot. */
function isPressRelease(passages: readonly (readonly Sentence[])[], compiled: CompiledLanguage): boolean {
  const headed = passages.slice(0, RELEASE_PASSAGES).some((sentences) => isHead(sentences[0], compiled));
  return headed || passages.slice(-FOOT_PASSAGES).some(([first]) => asksPressTo(first, compiled));
}

/** "Media contacts", "Notes to editors": no newspaper prints them. */
function asksPressTo(first: Sentence | undefined, { course }: CompiledLanguage): boolean {
  return first !== undefined && course.speaking.pressContacts.longestAt(first.tokens, 0) !== undefined;
}

const MARKS = 3;

/** "Join our list", ">> Suscríbase a nuestro boletín": what a page asks of its readers. */
function asksReaders({ tokens }: Sentence, { course }: CompiledLanguage): boolean {
  let first = 0;
  while (first < MARKS && tokens[first]?.kind === 'punct') first += 1;
  return course.speaking.invites.isAt(tokens, first);
}

/** "our organisation", outside any quotation. */
function saysOurselves(sentence: Sentence, compiled: CompiledLanguage): boolean {
  const { tokens, quotation } = sentence;
  const { ourselves } = compiled;
  if (asksReaders(sentence, compiled)) return false;
  for (let at = 0; at < tokens.length; at += 1)
    if (ourselves.longestAt(tokens, at) !== undefined && (quotation[at] ?? -1) < 0) return true;
  return false;
}

const OPENS_QUOTATION = /^["“«]$/;

/** "Registramos 31 excarcelaciones", outside any quotation, however short. */
function saysWeCount({ tokens, quotation, compiled: { weCount } }: Sentence): boolean {
  for (let at = 0; at < tokens.length; at += 1)
    if (weCount.longestAt(tokens, at) !== undefined && (quotation[at] ?? -1) < 0)
      return !OPENS_QUOTATION.test(tokens[at - 1]?.text ?? '');
  return false;
}

/** The sentences of each passage that may hold claims. */
export function splitArticle({ passages }: ReadArticle, tongues: Tongues): ReadonlyMap<Passage, readonly Sentence[]> {
  const split = new Map<Passage, readonly Sentence[]>();
  let index = 0;
  for (const passage of passages) {
    // a photo's credit is nobody's claim, and its names would be taken for "the group"
    if (passage.kind === 'caption') continue;
    const cells = passage.row?.cells;
    const whole = splitPassage(passage, tongues.own, index, cells);
    const sentences = cells === undefined ? inTheirLanguages(whole, tongues) : whole;
    index += sentences.length;
    split.set(passage, sentences);
  }
  return split;
}

/** Sentences at the end of a press release that may say whose it is. */
const LAST_LINES = 4;

/** Passages of an article from first to last: what one sentence names, the next may call "the group". */
export function analysePassages(
  split: readonly (readonly Sentence[])[],
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): readonly AnalysedPassage[] {
  const sentences = split.flat();
  const { bodies, surnames } = namesThatSpeak(sentences);
  cast.expect(bodies, surnames);
  const hearing = new Hearing(sentences, cast, known, turnsOf(split));
  const last = sentences.at(-1);
  const released = isPressRelease(split, compiled);
  const ourselves = released ? undefined : sentences.find((sentence) => saysOurselves(sentence, compiled));
  const unsigned = released || ourselves !== undefined;
  if (unsigned) cast.press.expectAuthor(ourselves?.index);
  const foot = sentences.slice(-LAST_LINES).filter((sentence) => tellsSort(sentence, sentence.compiled) > 0);
  if (last !== undefined && (unsigned || (foot.length > 0 && sentences.some(saysWeCount)))) {
    // whoever signs it has said all of it, from its headline on
    hearing.of(last);
    for (const sentence of foot) {
      const author = aboutUs(sentence, hearing.of(sentence).mentions, sentence.compiled);
      if (author !== undefined) cast.press.describe(author);
    }
  }
  return split.map(
    (passage) => new AnalysedPassage(passage.map((sentence) => new AnalysedSentence(sentence, hearing))),
  );
}
