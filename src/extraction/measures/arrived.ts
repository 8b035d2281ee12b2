import type { Token } from '../text/text.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput, Weighed } from './weighed.js';

/** Tokens from a verb of arriving to the number, and from the people to their clause. */
const ARRIVAL_REACH = 12;
const CLAUSE_REACH = 6;
const AFTER = 30;
const STOPS = /^[.;:—–?!]$/;

function isStop(token: Token | undefined): boolean {
  return token?.kind === 'punct' && STOPS.test(token.text);
}

/** "que Israel mantinha detidos", "who had been held", "presos na Venezuela": where they were before. */
function tellsTheirPast({ start, end }: Predicate, participle: boolean, input: MeasureInput): boolean {
  const { sentence, counted, compiled } = input;
  const { tokens } = sentence;
  if (start < counted.end || start - counted.end > CLAUSE_REACH) return false;
  const between = tokens.slice(counted.end, Math.max(start, end - 1));
  if (between.some(isStop)) return false;
  const relative = between.findIndex((token) => compiled.sets.relatives.has(token));
  if (relative < 0) {
    // "11 people were arrested again": what happened to them, and not where they were
    const happened = between.some((_, index) => compiled.copulas.longestAt(tokens, counted.end + index) !== undefined);
    return participle && !happened && compiled.course.taken.longestAt(tokens, start) !== undefined;
  }
  return tokens
    .slice(counted.end + relative + 1, end)
    .some(
      (token, index) =>
        compiled.clause.kept.has(token) ||
        compiled.sets.wereThen.has(token) ||
        compiled.pastStates.longestAt(tokens, counted.end + relative + 1 + index) !== undefined,
    );
}

/** Most sentences have no verb of arriving. */
function mayArrive({ words, compiled }: MeasureInput): boolean {
  return compiled.course.custody.arrives.mayBeIn(words);
}

function arrivesAt(at: number, { sentence: { tokens }, compiled }: MeasureInput): boolean {
  const { arrives, prisons } = compiled.course.custody;
  if (!arrives.isAt(tokens, at) || compiled.sets.negations.isAt(tokens, at - 1)) return false;
  // "chegaram à prisão 18 colombianos"
  return !tokens.slice(at + 1, at + 4).some((token) => prisons.has(token));
}

/** Whether a verb of arriving governs the number: before it in its clause, or after what describes its people. */
function arrives(described: Predicate, input: MeasureInput): boolean {
  const { sentence, span, numbers } = input;
  const { tokens } = sentence;
  const counts = (at: number): boolean => numbers.some(({ start, form }) => start === at && form !== 'article-one');
  let comma = false;
  for (let at = span.hedgeStart - 1; at >= Math.max(0, span.hedgeStart - ARRIVAL_REACH); at -= 1) {
    if (isStop(tokens[at]) || counts(at)) break;
    comma ||= tokens[at]?.text === ',';
    // "HaMoked, que recibe los datos, situaba en 9.846 los palestinos presos": an aside is closed before them
    if (arrivesAt(at, input)) return !(comma && input.compiled.sets.relatives.isAt(tokens, at - 1));
  }
  for (let at = described.end; at < Math.min(tokens.length, described.end + AFTER); at += 1) {
    if (isStop(tokens[at]) || counts(at)) return false;
    if (arrivesAt(at, input)) return !input.compiled.sets.relatives.isAt(tokens, at - 1);
  }
  return false;
}

/** "Ucrania recibió a 176 militares que estaban en manos rusas": whoever takes them in has them back. */
export function receivedBack({ predicate, side, cost }: Weighed, input: MeasureInput): Weighed | undefined {
  if (side !== 'left' || predicate.kind !== 'other' || predicate.negated || !mayArrive(input)) return undefined;
  if (!arrivesAt(predicate.start, input)) return undefined;
  const held = input.predicates.find(
    (found) => found.kind === 'held' && tellsTheirPast(found, found.participle, input),
  );
  return held === undefined ? undefined : { predicate: { ...held, kind: 'freed', weak: false }, cost, side: 'right' };
}

/** "Landed in Lisbon 13 activists whom Israel was holding": whoever was held and arrives somewhere is free. */
export function arrived(best: Weighed, input: MeasureInput): Weighed | undefined {
  const { predicate, side } = best;
  if (side !== 'right' || predicate.wish || predicate.negated || !mayArrive(input)) return undefined;
  const held = predicate.kind === 'held' || (predicate.kind === 'other' && predicate.participle);
  const taken = input.compiled.course.taken.longestAt(input.sentence.tokens, predicate.start) !== undefined;
  if (!(held || taken) || !tellsTheirPast(predicate, predicate.participle || taken, input)) return undefined;
  return arrives(predicate, input) ? { ...best, predicate: { ...predicate, kind: 'freed', weak: false } } : undefined;
}
