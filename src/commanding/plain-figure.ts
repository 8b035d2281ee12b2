import type { PlainQuery } from '../answering/questions/plain/plain-query.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import { asIs, say } from '../wording/words.js';
import type { Action, Invocation } from './command.js';
import { invocationOf } from './plain-invocation.js';
import { queryWords } from './plain-words.js';
import { type Refusal, refusal } from './refusal.js';
import type { Services } from './services.js';

export type FigureQuery = Extract<PlainQuery, { command: 'cite' | 'genealogy' | 'verification' }>;

/** As many figures as are offered to choose from. */
const OFFERED = 5;

export type FoundFigure =
  | { readonly ok: true; readonly invocation: Invocation }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * The figure that a question means: of that very number, of that body, never one that only stands near such a number.
 * Several are offered, none is chosen.
 */
export async function findFigure(query: FigureQuery, { ledger }: Services): Promise<FoundFigure> {
  const { value, by, claim } = query;
  const isWhole = query.command === 'verification' && value === null;
  if (claim !== null || isWhole) return { ok: true, invocation: invocationOf(query) };
  const claims = await ledger.claims({
    ...(value === null ? { current: true, newest: OFFERED } : { value }),
    ...(by === null ? {} : { claimant: by }),
  });
  const [first, ...others] = claims;
  if (first === undefined) return { ok: false, refusal: noFigure(query) };
  const of = ({ id }: LedgerClaim): Invocation => invocationOf({ ...query, claim: id });
  if (others.length === 0) return { ok: true, invocation: of(first) };
  const actions = claims
    .slice(0, OFFERED)
    .map((one): Action => ({ label: ledgerClaimLabel(one), does: 'replace', invocation: of(one) }));
  return { ok: false, refusal: { ...refusal(say('plain.several'), say('plain.choose')), actions } };
}

function noFigure({ value, by }: FigureQuery): Refusal {
  const text = [by ?? '', value ?? ''].join(' ').trim();
  const search: PlainQuery = { command: 'search', text };
  const actions: readonly Action[] = [{ label: queryWords(search), does: 'replace', invocation: invocationOf(search) }];
  return { ...refusal(say('plain.no-figure', { figure: asIs(text) }), say('plain.choose')), actions };
}
