import { citationLine } from '../rendering/citation-lines.js';
import type { Line } from '../rendering/document.js';
import { claimantWords, countedWords } from '../rendering/figure-words.js';
import type { Alert } from './alert.js';

/** Who says otherwise of the same days, each with its words; nobody where nothing is comparable. */
export function contradictionLines({ contradicts }: Alert): readonly Line[] {
  return contradicts.map(({ figure, claimant, claimantKind, citation }) => [
    { text: `Contradicted by ${claimantWords({ claimant, claimantKind })}: ${countedWords(figure)}`, style: 'strong' },
    ' for the same days · ',
    { text: figure.id, style: 'code' },
    ' · ',
    ...citationLine(citation),
  ]);
}
