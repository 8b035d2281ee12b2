import type { SourceMention } from '../bodies/body.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import type { Cue } from './cue.js';

const ASIDE = 9;
const FROM = /^(?:from|by|de|del|da|do|desde)$/;

/** "the latest from S:", "novo balanço do S:". */
function isWordFrom(tokens: readonly Token[], { start }: SourceMention): boolean {
  return [start - 2, start - 1, start].some((at) => FROM.test(tokens[at]?.key ?? ''));
}

/** "Viasna: 12 freed", "12 freed — Viasna": a name with a colon or a dash, as headlines have it. */
export function headlineCue(sentence: Sentence, mentions: readonly SourceMention[]): Cue | undefined {
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
  // "Yuliana Siregar, for the city police, by WhatsApp on Wednesday: eighty returned"
  if (first !== undefined && first.start <= 1 && first.strength !== 'place' && first.speaker !== null) {
    const colon = tokens.findIndex(({ text }, at) => at >= first.end && text === ':');
    const aside = tokens.slice(first.end, Math.max(first.end, colon));
    if (
      colon > first.end &&
      aside[0]?.text === ',' &&
      aside.length <= ASIDE &&
      aside.every(({ kind, text }) => kind === 'word' || text === ',')
    )
      return cue(first, colon);
  }
  // "The last word from the committee: 63 prisoners out today"
  const word = mentions.find(({ end }) => tokens[end]?.text === ':');
  if (word !== undefined && word.strength !== 'place' && isWordFrom(tokens, word)) return cue(word, word.end);
  const closes =
    last !== undefined &&
    last.strength === 'named' &&
    last.end >= tokens.length - 1 &&
    /^[—–:-]$/.test(tokens[last.start - 1]?.text ?? '');
  return closes ? cue(last, last.start - 1) : undefined;
}
