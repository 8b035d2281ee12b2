import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Reader } from '../reader.js';
import { onlyDescribes } from './reacts.js';

const BACK = 2;

/** The source of the sentence right before in the paragraph, if this one names nobody else (claims practice: for two sentences). */
export function spokeBefore({ analysed, passage }: Candidate): SourceMention | undefined {
  const at = placeOf({ analysed, passage });
  if (analysed.mentions.some((mention) => mention.strength === 'named' && mention.body.kind !== 'unattributed'))
    return undefined;
  for (let before = at - 1; before >= Math.max(0, at - BACK); before -= 1) {
    const told = passage.sentences[before];
    const cue = told?.plainCues.find((said) => !onlyDescribes(said, told.sentence));
    if (cue !== undefined) return cue.source.body.claimant === NOBODY.claimant ? undefined : cue.source;
  }
  return undefined;
}

/** "Alfredo Romero, of Foro Penal, posted on X:" above a paragraph: what stands in it is what was posted. */
export function postedAbove({ passage }: Candidate, { previous }: Reader): SourceMention | undefined {
  const above = previous === passage ? undefined : previous?.sentences.at(-1);
  if (above?.sentence.tokens.at(-1)?.text !== ':') return undefined;
  const said = above.plainCues.findLast(({ kind, disputed }) => kind === 'said' && disputed !== true);
  if (said === undefined) return poster(above);
  const { body, outlet, strength } = said.source;
  return body.kind === 'unattributed' || outlet !== undefined || strength === 'place' ? undefined : said.source;
}

/** "From the SNTP, the press workers' union, on X today:", "El SNTP en X:": without a verb, the one body named beside where it was posted. */
function poster({ sentence: { tokens, compiled }, mentions }: AnalysedSentence): SourceMention | undefined {
  if (!tokens.some((_, at) => compiled.channels.longestAt(tokens, at) !== undefined)) return undefined;
  const named = mentions.filter(({ strength, body }) => strength !== 'place' && body.claimant !== NOBODY.claimant);
  const [only] = named;
  const others = named.some(({ body }) => body.claimant !== only?.body.claimant);
  return others || only?.strength !== 'named' || only.outlet !== undefined ? undefined : only;
}
