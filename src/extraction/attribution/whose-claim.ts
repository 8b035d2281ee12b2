import type { Measure } from '../../domain/claim.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { COUNTERS, NOBODY } from '../bodies/body.js';
import { governmentOfMission } from '../bodies/missions.js';
import type { Candidate } from '../candidate.js';
import type { Decided } from '../decisions/decided.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import { ownerOfAnnounced } from './announced-by.js';
import { type Attribution, attribute, changedAttribution, ofOwner } from './attribution.js';
import { carried } from './carried-source.js';
import { ownerOfCompared } from './compared-counts.js';
import type { Cue } from './cue.js';
import { ownerInOrder } from './in-their-order.js';
import { ofLiveWitness } from './live-witness.js';
import { ownerOfFigure } from './set-against.js';
import { ofSignatory } from './signed-posts.js';
import { toldBelow } from './told-below.js';
import { ownerOfTwo } from './two-differ.js';

type Claimed = Extract<Decided, { kind: 'claim' }>;

/** "Five Spaniards were freed, the foreign ministry said": Spain's. */
export function ofMission(
  own: Attribution,
  group: string | null,
  { sentence }: AnalysedSentence,
  { cast }: Reader,
): Attribution {
  if (own.cue === null) return own;
  const body = governmentOfMission(own.cue.source, sentence.tokens, group, cast, sentence.compiled);
  return body === undefined ? own : changedAttribution(own, { body });
}

/** "the government's 116", "the government's 406 releases": no noun beside it says who they are; a third of its figure is the word of whoever says so. */
function isBare({ analysed, span, counted }: Candidate, { descriptions }: CompiledLanguage): boolean {
  if (span.ratio !== null) return false;
  if (counted.kind !== 'group') return counted.kind === 'elliptical';
  return descriptions.nameless.longestAt(analysed.sentence.tokens, span.end)?.end === counted.end;
}

/** Words from a list to what it is of: "of those freed". */
const TO_LISTED = 4;

/** "266 people from Foro Penal's list", "266 de la lista del Foro Penal": says who they are, and not who has counted how many of them are free. */
function isWhereListed(
  cue: Cue,
  { analysed: { sentence, predicates }, span }: Candidate,
  { clause, bodies, sets }: CompiledLanguage,
): boolean {
  const { tokens } = sentence;
  // "266 are free, en la lista del Foro Penal"
  if (cue.start < span.end || tokens[cue.start - 1]?.text === ',') return false;
  let roll = cue.start;
  while (roll < cue.end && !clause.rolls.isAt(tokens, roll)) roll += 1;
  if (roll === cue.end) return false;
  if (predicates.some(({ kind, start }) => kind === 'freed' && start >= cue.end && start <= cue.end + TO_LISTED))
    return false;
  for (let at = Math.min(cue.source.start, roll) - 1; at > span.end; at -= 1) {
    if (bodies.among.isAt(tokens, at) || sets.placePrepositions.isAt(tokens, at) || sets.partitives.isAt(tokens, at))
      return true;
    // "on any rights group's list"
    if (!sets.determiners.isAt(tokens, at) && !sets.functionWords.isAt(tokens, at)) return false;
  }
  return false;
}

/** Whose number a candidate is: by the cues of its sentence, those around its quotation, or what the text goes on from. */
/** "the 60 supposed releases, S said": a body that counts what others did never calls its own figure so. */
function isSupposed({ analysed, span }: Candidate, { body }: Attribution, measure: Measure): boolean {
  const { tokens, compiled } = analysed.sentence;
  return measure === 'freed' && COUNTERS.has(body.kind) && compiled.speech.supposed.isAt(tokens, span.end);
}

export function attributionOf(
  candidate: Candidate,
  { leansOn, measure, predicate }: Pick<Claimed, 'leansOn' | 'measure' | 'predicate'>,
  reader: Reader,
): Attribution {
  const { analysed, passage, span, counted } = candidate;
  const owner = isBare(candidate, reader.compiled) ? ownerOfFigure(analysed, span, reader.compiled) : undefined;
  if (owner !== undefined) return ofOwner(owner);
  const announced = ownerOfAnnounced(analysed, span, counted.end, reader.compiled);
  if (announced !== undefined) return ofOwner(announced);
  const turn =
    ownerInOrder(candidate) ??
    ownerOfTwo(analysed, span, reader.compiled) ??
    ownerOfCompared(analysed, span, reader.compiled);
  if (turn !== undefined) return ofOwner(turn);
  // "there are 266 freed on its list"
  const told = measure === 'freed' && predicate !== null && predicate.start !== span.end;
  const cues = told ? analysed.cues.filter((cue) => !isWhereListed(cue, candidate, reader.compiled)) : analysed.cues;
  const said = attribute({ analysed, cues, passage, compiled: reader.compiled }, span.start);
  // "questioned the 60 releases": of whoever told them before, or nobody's
  if (said.cue?.doubted === true || isSupposed(candidate, said, measure))
    return ofOwner({ body: NOBODY, speaker: null });
  const found = ofSignatory(ofLiveWitness(said, candidate, reader), reader.posts().get(passage));
  const below = found.how === 'none' ? toldBelow(candidate, reader) : undefined;
  return below ?? carried(candidate, found, leansOn, reader);
}
