import type { AnalysedSentence } from '../analysed-sentence.js';
import { governmentOfMission } from '../bodies/missions.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import { type Attribution, attribute, changedAttribution, ofOwner } from './attribution.js';
import { carried } from './carried-source.js';
import { ofLiveWitness } from './live-witness.js';
import { ownerOfFigure } from './set-against.js';
import { ofSignatory } from './signed-posts.js';
import { toldBelow } from './told-below.js';
import { ownerOfTwo } from './two-differ.js';

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

/** Whose number a candidate is: by the cues of its sentence, those around its quotation, or what the text goes on from. */
export function attributionOf(candidate: Candidate, leansOn: boolean, reader: Reader): Attribution {
  const { analysed, passage, span } = candidate;
  const owner = isBare(candidate, reader.compiled) ? ownerOfFigure(analysed, span, reader.compiled) : undefined;
  if (owner !== undefined) return ofOwner(owner);
  const turn = ownerOfTwo(analysed, span, reader.compiled);
  if (turn !== undefined) return ofOwner(turn);
  const said = attribute({ analysed, cues: analysed.cues, passage, compiled: reader.compiled }, span.start);
  const found = ofSignatory(ofLiveWitness(said, candidate, reader), reader.posts().get(passage));
  const below = found.how === 'none' ? toldBelow(candidate, reader) : undefined;
  return below ?? carried(candidate, found, leansOn, reader);
}
