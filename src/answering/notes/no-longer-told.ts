import { isoDateOfInstant } from '../../domain/iso-date.js';
import type { Dropped } from '../../ledger/dropped.js';
import { groupBy } from '../../ledger/group-by.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { plainDay } from '../../wording/days.js';
import { amountWords } from '../../wording/numbers.js';
import { listed, say, type Words } from '../../wording/words.js';
import { articlesOf } from './carriers.js';
import { type Check, note } from './context.js';
import { articleWords } from './wording.js';

/** What an article told and does not tell any more: its page was changed, or it was withdrawn. One note an article. */
export const noLongerTold: Check = ({ claims, dropped, articles }) => {
  const stopped = groupBy(dropped, ({ articleId, kind }) => `${articleId} ${kind}`);
  const gone = new Set(dropped.map(({ articleId, claimId }) => `${articleId} ${claimId}`));
  return [...stopped.values()].flatMap((rows) => {
    const told = claims.filter(({ id }) => rows.some(({ claimId }) => claimId === id));
    const article = articles.get(rows[0].articleId);
    const who = article === undefined ? say('no-longer.an-article') : articleWords(article);
    const left = told.filter((claim) => articlesOf(claim).every((id) => gone.has(`${id} ${claim.id}`)));
    return note('no_longer_told', stillWords(stoppedWords(who, rows[0], told), told, left), told);
  });
};

function amounts(claims: readonly LedgerClaim[]): Words {
  return listed(claims.map(amountWords));
}

function stoppedWords(article: Words, { kind, at, reason }: Dropped, told: readonly LedgerClaim[]): Words {
  const about = { article, day: plainDay(isoDateOfInstant(new Date(at))), figures: amounts(told) };
  if (kind === 'changed') return say('no-longer.changed', about);
  return reason === null ? say('no-longer.withdrawn', about) : say('no-longer.withdrawn-why', { ...about, reason });
}

function stillWords(text: Words, told: readonly LedgerClaim[], left: readonly LedgerClaim[]): Words {
  const others = told.filter((claim) => !left.includes(claim));
  const first = left.length === 0 ? text : say('no-longer.nowhere', { text, figures: amounts(left) });
  return others.length === 0 ? first : say('no-longer.elsewhere', { text: first, figures: amounts(others) });
}
