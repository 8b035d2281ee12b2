import { type Body, COUNTERS, type SourceMention } from '../bodies/body.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Cue } from './cue.js';
import { opensItsSentence } from './going-on-saying.js';

/** What was heard in a sentence. */
export interface HeardThere {
  readonly sentence: Sentence;
  readonly mentions: readonly SourceMention[];
  readonly cues: readonly Cue[];
}

/**
 * "El Foro Penal cuenta 304. El Gobierno no discute cada caso. Sostiene que pasan de 800": an office of the state by its noun,
 * which the sentence right before is about without a word of what it said, and no other body in it.
 */
export function stateToldOf(before: HeardThere | undefined, { passage, index }: Sentence): SourceMention | null {
  if (before === undefined || before.sentence.index !== index - 1) return null;
  const { sentence, mentions, cues } = before;
  if (sentence.passage.number !== passage.number || cues.some(({ disputed }) => disputed !== true)) return null;
  const [office, other] = mentions.filter(({ strength }) => strength !== 'place' && strength !== 'pronoun');
  if (office === undefined || other !== undefined || office.strength !== 'role') return null;
  if (office.body.kind !== 'government' || office.outlet !== undefined) return null;
  // "Al ministro no le gustó la cifra", "Del Gobierno no hay respuesta": no subject
  const { small, sets } = sentence.compiled;
  const [opening] = sentence.tokens;
  const object = small.to.has(opening) && !sets.nameArticles.has(opening);
  if (object || small.ofThe.has(opening)) return null;
  return opensItsSentence(sentence, office, sentence.compiled) ? office : null;
}

/**
 * "The mothers camp outside the jail. According to them, 46 have left", "Las familias llevan la cuenta. Según ellas, …": people
 * without a name whom the sentence right before is about.
 */
export function peopleToldOf(before: HeardThere | undefined, { passage, index }: Sentence): SourceMention | null {
  if (before === undefined || before.sentence.index !== index - 1) return null;
  const { sentence, mentions, cues } = before;
  if (sentence.passage.number !== passage.number) return null;
  const people = mentions.find(({ strength, body }) => strength === 'role' && PEOPLE.has(body.claimant));
  if (people === undefined || !opensItsSentence(sentence, people, sentence.compiled)) return null;
  // "“Their mothers would have called me,” says Ana Ponte. By her count": whom somebody else speaks of
  const quoted = (sentence.quotation[people.start] ?? -1) >= 0;
  return quoted && cues.some(({ quotation, source }) => quotation < 0 && source.body !== people.body) ? null : people;
}

const PEOPLE = new Set(['relatives', 'lawyers']);

/** "Ucrania había recuperado a 4.757 ciudadanos, según sus datos": of the state, where no organisation was named last. */
export function stateBefore(
  until: number,
  [first, second]: readonly SourceMention[],
  last: Body | null,
  { tokens, compiled: { predicates, sets } }: Sentence,
): SourceMention | undefined {
  if (first === undefined || first.end > until) return undefined;
  // "Havana released 553 people, by its own account": whoever frees them has the account, whoever spoke before
  const doing = sets.has.isAt(tokens, first.end) ? first.end + 1 : first.end;
  const frees = predicates.longestAt(tokens, doing)?.value === 'freed';
  if (!frees && last !== null && COUNTERS.has(last.kind)) return undefined;
  return second === undefined || second.start > until ? first : undefined;
}
