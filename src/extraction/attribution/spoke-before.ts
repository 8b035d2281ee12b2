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
  const { body, outlet, strength } = said?.source ?? {};
  return body === undefined || body.kind === 'unattributed' || outlet !== undefined || strength === 'place'
    ? undefined
    : said?.source;
}
