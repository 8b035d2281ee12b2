import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { LANGUAGES } from '../../src/domain/article.js';
import { MEASURES, MODIFIERS, WINDOW_BASES } from '../../src/domain/claim.js';
import { CLAIMANT_KINDS } from '../../src/domain/claimant.js';
import type { ToldArticle, ToldClaim } from './telling.js';

const goldClaim = z.object({
  value: z.number(),
  modifier: z.enum(MODIFIERS),
  measure: z.enum(MEASURES),
  group: z.string(),
  claimant: z.string(),
  claimant_kind: z.enum(CLAIMANT_KINDS),
  speaker: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  window_basis: z.enum(WINDOW_BASES),
  phrase: z.string(),
  note: z.string().default(''),
});
const gold = z.object({
  article: z.object({
    outlet: z.string().nullable(),
    agency: z.string().nullable(),
    language: z.enum(LANGUAGES),
    published: z.string().nullable(),
  }),
  claims: z.array(goldClaim),
});
type GoldClaim = z.infer<typeof goldClaim>;

/** The development articles' gold, where it lies beside the repository; `undefined` where it does not. */
export function developmentGold(): readonly ToldArticle[] | undefined {
  const folder = fileURLToPath(new URL('../../../shared/corpus/dev/', import.meta.url));
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.map((name) => articleOf(gold.parse(JSON.parse(readFileSync(folder + name, 'utf8'))), name));
}

function articleOf({ article, claims }: z.infer<typeof gold>, name: string): ToldArticle {
  return {
    outlet: article.outlet ?? name,
    ...(article.agency === null ? {} : { agency: article.agency }),
    language: article.language,
    published: article.published,
    claims: claims.map((claim, at) => claimOf(claim, at, claims, article.published)),
  };
}

/** What a gold note says in words, as the fields of a claim. */
function claimOf(claim: GoldClaim, at: number, all: readonly GoldClaim[], published: string | null): ToldClaim {
  const { claimant_kind: kind, window_basis: basis, speaker, note, ...same } = claim;
  const whole = /^part of (\d+)/.exec(note);
  const partOf = whole === null ? -1 : all.findIndex(({ value }, other) => other < at && value === Number(whole[1]));
  const earlier = note.startsWith('earlier figure');
  const later = earlier ? all.findIndex((other) => other.claimant === claim.claimant && other.value > claim.value) : -1;
  const relayed = /^relayed by (.+)$/.exec(note);
  const stated = claim.to !== published || claim.from === claim.to || (claim.from === null && basis === 'explicit');
  return {
    ...same,
    kind,
    basis,
    toBasis: stated && claim.to !== null ? 'stated' : 'reported',
    ...(speaker === null ? {} : { speaker }),
    ...(note.startsWith('derived') ? { derivedFrom: note.replace(/^derived: /, '') } : {}),
    ...(partOf < 0 ? {} : { partOf }),
    ...(later < 0 ? {} : { earlierOf: later }),
    ...(relayed?.[1] === undefined ? {} : { relayedBy: relayed[1] }),
  };
}
