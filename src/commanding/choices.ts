import { LANGUAGES } from '../domain/article.js';
import { fold } from '../domain/fold.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { ClaimantRegistry } from '../extraction/bodies/claimant-registry.js';
import { groupBy } from '../ledger/group-by.js';
import { EVERYONE } from '../ledger/group-class.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { ledgerClaimLabel } from '../rendering/claim-label.js';
import { textIn } from '../rendering/document.js';
import { bodyWords } from '../rendering/figure-words.js';
import { filedWords } from '../wording/filed.js';
import { say, type Words } from '../wording/words.js';
import { CHOICES_MAX, type Choice } from './command.js';
import { readingOf } from './count-options.js';
import type { Services } from './services.js';

export function choice(name: string | Words, value: string): Choice {
  return { name, value };
}

/** Whether a choice has these words in it, in any language. */
export function speaksOf(name: string | Words, wanted: string): boolean {
  return LANGUAGES.some((language) => fold(textIn(name, language)).includes(wanted));
}

/** Claimants by what was typed: a name, an alias or one of their people. Those with figures first, when nothing is. */
export async function claimantChoices(typed: string, today: IsoDate, services: Services): Promise<readonly Choice[]> {
  const { registry } = await readingOf(today, services);
  if (typed.trim() === '') return allClaimants(registry, services);
  const near = registry.nearest(typed, CHOICES_MAX).map(({ name }) => name);
  const names = [...new Set([registry.resolve(typed)?.name ?? near[0] ?? '', ...near])];
  return names.slice(0, CHOICES_MAX).map((name) => choice(name, name));
}

/** Those with most figures first, then those of whom there are none yet. */
async function allClaimants(registry: ClaimantRegistry, { ledger }: Services): Promise<readonly Choice[]> {
  const known = (await ledger.claimants()).map(({ name, figures }) =>
    choice(say('choice.with-figures', { name: { text: bodyWords(name) }, figures }), name),
  );
  const silent = registry.all.map(({ name }) => choice(name, name));
  const all = new Map([...silent, ...known].map((one) => [one.value, one]));
  const order = [...new Set([...known, ...silent].map(({ value }) => value))];
  return order.slice(0, CHOICES_MAX).flatMap((value) => all.get(value) ?? []);
}

/** Populations by what was typed; those with most figures first, of the measure where one is asked for. */
export async function groupChoices(
  typed: string,
  measure: string | undefined,
  { ledger }: Services,
): Promise<readonly Choice[]> {
  const wanted = fold(typed.trim());
  const all = new Map<string, number>();
  for (const group of await ledger.groups())
    if (measure === undefined || group.measure === measure)
      all.set(group.name, (all.get(group.name) ?? 0) + group.figures);
  return [...all]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, figures]) => {
      const people = name === EVERYONE ? say('choice.all-people') : filedWords(name);
      return choice(say('choice.with-figures', { name: { text: people }, figures }), name);
    })
    .filter(({ name }) => speaksOf(name, wanted))
    .slice(0, CHOICES_MAX);
}

const LATEST_ARTICLES = 10;

async function latestClaims({ ledger }: Services, known: Known): Promise<readonly LedgerClaim[]> {
  const latest = (await ledger.articleIds(known.asOf)).slice(-LATEST_ARTICLES).toReversed();
  const told = groupBy(await ledger.told(latest), ({ articleId }) => articleId);
  // those of the newest article first, in the order of its text
  const ids = [...new Set(latest.flatMap((article) => told.get(article) ?? []).map(({ claimId }) => claimId))];
  const claims = new Map((await ledger.claims({ ids, ...known })).map((claim) => [claim.id, claim]));
  return ids.flatMap((id) => claims.get(id) ?? []);
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
  // a phone writes the first letter large
  const [byId] = await services.ledger.claims({ ids: [text.toLowerCase()], rejected: 'also', ...known });
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
