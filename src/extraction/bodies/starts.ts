import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { mayBePlace } from './place-names.js';

/** Where something may begin in a sentence: most words begin nothing, which is told in one pass before any rule is asked. */
export interface Starts {
  /** A person, office, body or place. */
  readonly names: readonly number[];
  /** A verb, phrase or noun that says whose word something is; at the first token there may be more. */
  readonly cues: readonly number[];
  /** The first colon, or −1. */
  readonly colon: number;
}

function mayBeName(tokens: readonly Token[], at: number, token: Token, compiled: CompiledLanguage): boolean {
  if (token.kind === 'word')
    return (
      token.word.capital ||
      compiled.firstWords.names.mayBegin(tokens, at) ||
      // written small, a country is only told as whose the office before it is
      (mayBePlace(tokens, at) && compiled.roles.mayEnd(tokens, at))
    );
  // "The 88 Project"
  return token.kind === 'number' && tokens[at + 1]?.word.capital === true;
}

/** `ourselves`: whether "our organisation" may be whoever wrote the text. */
export function startsIn(tokens: readonly Token[], compiled: CompiledLanguage, ourselves = true): Starts {
  const { cues: ofCues } = compiled.firstWords;
  const { putAt } = compiled.course.speaking;
  const names: number[] = [];
  const cues: number[] = [];
  let colon = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (mayBeName(tokens, at, token, compiled) || (ourselves && compiled.ourselves.mayBegin(token))) names.push(at);
    // "situated at 12"
    if (at === 0 || ofCues.mayBegin(tokens, at) || putAt.isAt(tokens, at + 1)) cues.push(at);
    if (colon < 0 && token.kind === 'punct' && token.text === ':') colon = at;
  }
  return { names, cues, colon };
}
