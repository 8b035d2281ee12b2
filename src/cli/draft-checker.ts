import { checkDraft } from '../answering/check/check-draft.js';
import type { Services } from '../commanding/services.js';
import type { ClaimantRegistry } from '../extraction/bodies/claimant-registry.js';
import type { Extractor } from '../extraction/extraction.js';
import type { Ledger } from '../ledger/ledger.js';
import { readDraft } from '../reading/read-draft.js';
import { loadExtractor } from './load-extractor.js';

/** Reads copy as an article of its day. The grammar is only loaded at the first one. */
export function draftChecker(ledger: Ledger, registry: ClaimantRegistry): Services['checkDraft'] {
  let extractor: Promise<Extractor> | undefined;
  return async (text, today, asOf = null) => {
    extractor ??= loadExtractor(registry);
    return checkDraft((await extractor)(readDraft(text, today)), today, { ledger, asOf });
  };
}
