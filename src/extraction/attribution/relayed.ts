import { NOBODY } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import type { Cue } from './cue.js';
import { isComplement } from './same-speaker.js';

const ASIDE = 8;

/** ", the interior ministry claims", after "according to S": nothing but a comma and an article between. */
function opensWhatIsTold(between: readonly Token[], { small }: CompiledLanguage): boolean {
  const last = between.findLastIndex(({ text }) => text === ',');
  if (between[0]?.text !== ',' || !between.slice(last + 1).every((token) => small.the.has(token))) return false;
  // "according to X, vice-president of the NGO, the ministry claims"
  return last <= ASIDE && between.every(({ kind, text }) => kind === 'word' || text === ',');
}

/** "says that, by the government's account, …": nothing but "that" and a comma between a verb of saying and whose word it passes on. */
function isToldThat(outer: Cue, { start }: Cue, { tokens, frame }: Sentence): boolean {
  const between = tokens.slice(outer.end - 1, start);
  const rest = between.filter((token, at) => (at > 0 && token.text !== ',') || frame.small.that.has(token));
  return outer.end <= start && rest.length === 1 && frame.small.that.has(rest[0]);
}

/** "He says the government claims 100": two cues in a row without a number between them. */
export function isRelayed(cue: Cue, outer: Cue | undefined, sentence: Sentence): outer is Cue {
  const { tokens, frame } = sentence;
  if (outer === undefined || outer.quotation >= 0) return false;
  // an agency that only reports it relays for nobody
  if (outer.source.body.claimant === NOBODY.claimant || cue.source.strength === 'pronoun') return false;
  if (outer.source.body.claimant === cue.source.body.claimant) return false;
  if (cue.kind === 'according') return outer.kind === 'said' && isToldThat(outer, cue, sentence);
  const from = outer.kind === 'said' ? outer.end : outer.source.end;
  const between = tokens.slice(from, cue.source.start);
  if (cue.source.start < from) return false;
  if (outer.kind === 'according') return opensWhatIsTold(between, frame);
  // "contou, por telefone, que o Governo reclama": an article may be no part of the name
  const article = frame.sets.nameArticles.isAt(tokens, cue.source.start - 1) ? 1 : 0;
  return (
    (between.length <= 3 && between.every((token) => token.kind === 'word')) ||
    (isComplement(tokens, cue.source.start - article, frame) && between.every((token) => token.kind !== 'number'))
  );
}

/** Those who speak for themselves: "the network said the army claims to have freed 1,300" is the network's word. */
export function withoutRelayed(cues: readonly Cue[], sentence: Sentence): readonly Cue[] {
  return cues.length < 2 ? cues : cues.filter((cue, at) => !isRelayed(cue, cues[at - 1], sentence));
}
