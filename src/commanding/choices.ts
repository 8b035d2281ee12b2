import { readTypedDate } from '../answering/dates/read-typed-date.js';
import { LANGUAGES } from '../domain/article.js';
import type { Measure } from '../domain/claim.js';
import { fold } from '../domain/fold.js';
import { addDays, type IsoDate } from '../domain/iso-date.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import type { LedgerWindow } from '../ledger/listed.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import { textIn } from '../rendering/document.js';
import { fullDay } from '../wording/days.js';
import { say, type Words } from '../wording/words.js';
import type { Choice } from './command.js';
import { readingOf } from './count-options.js';
import type { Services } from './services.js';

/** Discord's limit. */
const CHOICES_MAX = 25;

function choice(name: string | Words, value: string): Choice {
  return { name, value };
}

/** Whether a choice has these words in it, in any language. */
function speaksOf(name: string | Words, wanted: string): boolean {
  return LANGUAGES.some((language) => fold(textIn(name, language)).includes(wanted));
}

/** First days of windows that have figures, those with most figures first. */
function startingDays(windows: readonly LedgerWindow[]): readonly Choice[] {
  const figures = new Map<IsoDate, number>();
  for (const { from, figures: count } of windows) {
    if (from !== null) figures.set(from, (figures.get(from) ?? 0) + count);
  }
  return [...figures]
    .toSorted((a, b) => b[1] - a[1])
    .map(([day, figures]) => choice(say('choice.from-here', { day: fullDay(day), figures }), day));
}

const WINDOWS_LOOKED_AT = 40;

/** A typed day as the day it was read as; before anything is typed, the days that figures are counted from. */
export async function dayChoices(
  { option, typed }: { readonly option: string; readonly typed: string },
  measure: Measure,
  today: IsoDate,
  { ledger }: Services,
): Promise<readonly Choice[]> {
  const read = readTypedDate(typed, today, option === 'since' ? 'first' : 'last');
  if (read.ok) return [choice(fullDay(read.day), read.day)];
  const starts = startingDays(await ledger.windows({ measure }, today, WINDOWS_LOOKED_AT));
  const near = [
    choice(say('choice.today', { day: fullDay(today) }), today),
    choice(say('choice.yesterday', { day: fullDay(addDays(today, -1)) }), addDays(today, -1)),
  ];
  const wanted = fold(typed.trim());
  return [...starts, ...near].filter(({ name }) => speaksOf(name, wanted)).slice(0, CHOICES_MAX);
}

/** Claimants by what was typed: a name, an alias or one of their people. Those with figures first, when nothing is. */
export async function claimantChoices(typed: string, today: IsoDate, services: Services): Promise<readonly Choice[]> {
  const { registry } = await readingOf(today, services);
  const inLedger = (await services.ledger.claimants()).map(({ name }) => name);
  const listed = [...new Set([...inLedger, ...registry.all.map(({ name }) => name)])];
  const near = registry.nearest(typed, CHOICES_MAX).map(({ name }) => name);
  const names = typed.trim() === '' ? listed : [...new Set([registry.resolve(typed)?.name ?? near[0] ?? '', ...near])];
  return names.slice(0, CHOICES_MAX).map((name) => choice(name, name));
}

const LATEST_ARTICLES = 10;

async function latestClaims({ ledger }: Services, known: Known): Promise<readonly LedgerClaim[]> {
  const latest = (await ledger.articleIds(known.asOf)).slice(-LATEST_ARTICLES);
  const told = await ledger.told(latest);
  return ledger.claims({ ids: [...new Set(told.map((one) => one.claimId))], ...known });
}

type Known = { readonly asOf?: IsoDate };

/** `fit`: they have every word that was typed, and not only some of them. */
export interface LikeClaims {
  readonly fit: boolean;
  readonly claims: readonly LedgerClaim[];
}

/**
 * Claims that match what was typed: by id, claimant, number, group or any word around them. The latest when nothing is.
 * `asOf`: as they stood on that day, of what was known then.
 */
export async function claimsLike(typed: string, services: Services, asOf: IsoDate | null = null): Promise<LikeClaims> {
  const text = typed.trim();
  const known = asOf === null ? {} : { asOf };
  if (text === '') return { fit: true, claims: await latestClaims(services, known) };
  const [byId] = await services.ledger.claims({ ids: [text], rejected: 'also', ...known });
  if (byId !== undefined) return { fit: true, claims: [byId] };
  const { match, hits } = await (await services.search()).find(text, CHOICES_MAX, asOf ?? undefined);
  const claims = new Map(hits.flatMap((hit) => hit.claims).map((claim) => [claim.id, claim]));
  const words = fold(text).split(/\s+/);
  const matching = (claim: LedgerClaim): number => {
    const label = fold(ledgerClaimLabel(claim).in('en'));
    return words.filter((word) => label.includes(word)).length;
  };
  return { fit: match !== 'some', claims: [...claims.values()].toSorted((a, b) => matching(b) - matching(a)) };
}

export async function claimChoices(typed: string, services: Services): Promise<readonly Choice[]> {
  const { claims } = await claimsLike(typed, services);
  return claims.slice(0, CHOICES_MAX).map((claim) => choice(ledgerClaimLabel(claim), claim.id));
}
