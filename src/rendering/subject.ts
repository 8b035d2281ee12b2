import type { Figure } from '../answering/answer.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { joined, say } from '../wording/words.js';
import type { Subject } from './document.js';
import { bodyWords, countedWords, measureName, windowWords } from './figure-words.js';

type Listed = Parameters<typeof countedWords>[0] &
  Parameters<typeof windowWords>[0] &
  Pick<Figure, 'id' | 'claimant' | 'supersededBy'>;

/** A figure in a list: how many, and below it who says so, what of them, over which days. */
export function subjectOf(figure: Listed): Subject {
  const { id, claimant, measure, supersededBy } = figure;
  const replaced = supersededBy === null ? [] : [say('open.replaced')];
  const about = [bodyWords(claimant), measureName(measure), windowWords(figure), ...replaced];
  return { claim: id, label: countedWords(figure), about: joined(about, ' · ') };
}

/** The same of a claim of the ledger. */
export function claimSubject(claim: LedgerClaim): Subject {
  const { from, to, basis, toBasis } = claim.window;
  return subjectOf({ ...claim, from, to, windowBasis: basis, toBasis });
}
