import { citationLine } from '../rendering/citation-lines.js';
import type { Line } from '../rendering/document.js';
import { claimantWords, countedWords } from '../rendering/figure-words.js';
import { say } from '../wording/words.js';
import type { Alert } from './alert.js';
import type { NamedAmendment } from './amendment.js';
import { namedSince } from './amendment-lines.js';

/**
 * Who says otherwise of the same days, each with its words; nobody where nothing is comparable. `named`: what has become
 * of those figures since.
 */
export function contradictionLines({ contradicts }: Alert, named: readonly NamedAmendment[]): readonly Line[] {
  return contradicts.map(({ figure, claimant, claimantKind, citation }) => {
    const since = namedSince(figure.id, named);
    const says = say('alert.contradicted', {
      claimant: claimantWords({ claimant, claimantKind }),
      counted: countedWords(figure),
    });
    return [
      { text: says, style: since.length === 0 ? 'strong' : 'struck' },
      ' ',
      say('alert.same-days'),
      ' · ',
      { text: figure.id, style: 'code' },
      ...since,
      ' · ',
      ...citationLine(citation),
    ];
  });
}
