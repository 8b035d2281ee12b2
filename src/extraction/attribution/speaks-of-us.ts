import type { Sentence } from '../sentences/sentence.js';
import type { Cue } from './cue.js';

/** "the government says 302; we confirmed 97", "lo que tenemos comprobado son 97": with "we" the speaker is back. */
export function speaksOfUs({ tokens, compiled }: Sentence, from: number, at: number): boolean {
  const { speech, sets, bodies } = compiled;
  for (let index = from; index < at; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (sets.firstPersons.hasKey(token.text.toLowerCase())) return true;
    if (speech.ourVerbEnds.some((end) => token.key.endsWith(end)) && !bodies.noVerbs.has(token)) return true;
  }
  return false;
}

/** "El gobierno nos dice que": "us" between a body and its verb is who is told. */
export function fromTheirWord({ start, source }: Cue): number {
  return source.end === start - 1 ? start : source.end;
}
