import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { endsThere } from './anaphora.js';
import { asCountOfEach } from './counts-of-each.js';
import type { Decided } from './decided.js';
import { asLabelled } from './labelled.js';
import { asMeasured } from './own-words.js';
import type { Scene } from './scene.js';

const TOPIC_REACH = 14;
/** Tokens from who counts to the number: "speaks of", "habla de entre". */
const BESIDE = 2;

/**
 * "As for those who are still inside, S speaks of 590", "De los que siguen presos, S habla de entre 590 y 640": what is
 * counted stands at the head, and after the comma nothing but who counts.
 */
function asHeadTopic(scene: Scene): Decided | undefined {
  const { candidate, reader } = scene;
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  if (counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null || span.value < 2) return undefined;
  const { tokens } = analysed.sentence;
  const opens = compiled.clause.topics.isAt(tokens, 0) || compiled.clause.topics.isAt(tokens, 1);
  if (!opens && !compiled.sets.partitives.isAt(tokens, 0)) return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || comma > TOPIC_REACH || comma > span.hedgeStart) return undefined;
  const told = analysed.predicates.filter(({ kind }) => kind !== 'other');
  const [first] = told;
  if (first === undefined || !told.every(({ kind, end }) => kind === first.kind && end <= comma)) return undefined;
  if (first.kind !== 'held' && first.kind !== 'freed') return undefined;
  const counts = analysed.cues.some(
    ({ kind, start, end }) =>
      kind === 'said' && start > comma && end <= span.hedgeStart && span.hedgeStart - end <= BESIDE,
  );
  const bounded = span.rangeEnd === 'upper' || (counts && (span.rangeEnd === 'lower' || endsThere(candidate, reader)));
  return bounded ? asMeasured(scene, { kind: 'measured', measure: first.kind, predicate: first }) : undefined;
}

/**
 * "The number of those freed, S says, is 41", "O número de libertados, que o governo estimara em 116, é de apenas 41": what a
 * noun of counting at the head counts, past what two commas set in before the verb.
 */
function asNumberOf(scene: Scene): Decided | undefined {
  const { candidate, reader } = scene;
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  if (counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null || span.value < 2) return undefined;
  const { tokens } = analysed.sentence;
  const open = tokens.findIndex(({ text }) => text === ',');
  const close = tokens.findLastIndex(({ text }, at) => text === ',' && at < span.hedgeStart);
  if (open < 2 || open > TOPIC_REACH || close <= open) return undefined;
  const noun = [0, 1, 2].map((at) => compiled.counts.longestAt(tokens, at)?.end).find((end) => end !== undefined);
  if (noun === undefined || noun >= open) return undefined;
  const is = compiled.copulas.longestAt(tokens, close + 1)?.end;
  const of = is !== undefined && compiled.sets.partitives.isAt(tokens, is) ? is + 1 : is;
  if (of !== span.hedgeStart) return undefined;
  const told = analysed.predicates.filter(({ kind, end }) => kind !== 'other' && end <= open);
  const [first] = told;
  const held = arePeople(tokens, noun, first?.start ?? open, compiled);
  if (held === undefined || !told.every(({ kind }) => kind === first?.kind)) return undefined;
  if (first === undefined)
    return held ? asMeasured(scene, { kind: 'measured', measure: 'held', predicate: null }) : undefined;
  if (first.kind !== 'held' && first.kind !== 'freed') return undefined;
  return asMeasured(scene, { kind: 'measured', measure: first.kind, predicate: first });
}

/** "of the political prisoners who have been": whether nobody but people is counted, and whether they are prisoners; "of visits since" is no such thing. */
function arePeople(
  tokens: readonly Token[],
  from: number,
  to: number,
  { groups, sets, copulas }: CompiledLanguage,
): boolean | undefined {
  let prisoner = false;
  for (let at = from; at < to; at += 1) {
    const group = groups.longestAt(tokens, at);
    if (group !== undefined) {
      prisoner ||= group.value.prisoner;
      at = group.end - 1;
      continue;
    }
    const small =
      sets.countOf.isAt(tokens, at) ||
      sets.determiners.isAt(tokens, at) ||
      sets.definites.isAt(tokens, at) ||
      sets.relatives.isAt(tokens, at) ||
      sets.has.isAt(tokens, at) ||
      copulas.longestAt(tokens, at) !== undefined;
    if (!small) return undefined;
  }
  return prisoner;
}

/** What the words at the head of the sentence, or of the line of a list, say that a bare number counts. */
export function asHeaded(scene: Scene): Decided | undefined {
  return asHeadTopic(scene) ?? asNumberOf(scene) ?? asCountOfEach(scene) ?? asLabelled(scene);
}
