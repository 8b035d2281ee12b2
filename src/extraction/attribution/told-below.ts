import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import { type Attribution, attribute, changedAttribution } from './attribution.js';

/** "Salen 16 de Tocuyito" on top, "…, informó Foro Penal, 16 hombres" below: a headline says what the text says, and whose it is stands there. */
export function toldBelow({ analysed, span }: Candidate, reader: Reader): Attribution | undefined {
  const { sentence } = analysed;
  if (sentence.passage.kind !== 'headline') return undefined;
  for (const below of reader.following(sentence.index)) {
    if (below.sentence.passage.kind === 'headline') continue;
    const number = below.numbers.find(({ value, form }) => value === span.value && form !== 'article-one');
    if (number === undefined) continue;
    const { cues } = below;
    const told = attribute({ analysed: below, cues, passage: null, compiled: reader.compiled }, number.start);
    return told.how === 'cue' && told.body.kind !== 'unattributed' && told.cue?.negated !== true
      ? changedAttribution(told, { how: 'carried', cue: null })
      : undefined;
  }
  return undefined;
}
