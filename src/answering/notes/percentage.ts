import type { Article } from '../../domain/article.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import type { LedgerRatio } from '../../ledger/said-beside.js';
import { amountWords, numberWords } from '../../wording/numbers.js';
import { say, type Words } from '../../wording/words.js';
import { type Check, note } from './context.js';
import { entailed } from './entailed.js';
import { articleWords } from './wording.js';

/** "116, 10 % of about 800": a percentage that its own two numbers do not give, whatever "about" allows for. */
export const percentage: Check = ({ ratios, beside, articles }) => {
  const claims = new Map(beside.map((claim) => [claim.id, claim]));
  return ratios.flatMap((ratio) => {
    const [part, whole] = [claims.get(ratio.part), claims.get(ratio.whole)];
    // an article that was not out on the day asked for has not said it yet
    if (part === undefined || whole === undefined || !articles.has(ratio.articleId) || fits(ratio, part, whole))
      return [];
    const right = ratios.find(
      (other) => isOfSame(other, ratio) && articles.has(other.articleId) && fits(other, part, whole),
    );
    const text = say('percentage.says', {
      part: amountWords(part),
      actual: numberWords((100 * part.value) / whole.value),
      whole: amountWords(whole),
      said: numberWords(ratio.percent),
    });
    const said = right === undefined ? text : withSlip(text, [ratio, right], articles);
    return note('percentage', said, [part, whole]);
  });
};

function isOfSame(a: LedgerRatio, b: LedgerRatio): boolean {
  return a.part === b.part && a.whole === b.whole && a.articleId !== b.articleId;
}

/** Another article gives the same two numbers and the right percentage: the carrier erred, and not the claimant. */
function withSlip(
  text: Words,
  [wrong, right]: readonly [LedgerRatio, LedgerRatio],
  articles: ReadonlyMap<string, Article>,
): Words {
  const [by, other] = [wrong, right].map(({ articleId }) => articles.get(articleId));
  if (by === undefined || other === undefined) return text;
  const percent = numberWords(right.percent);
  return say('percentage.slip', { text, right: articleWords(other), percent, wrong: articleWords(by) });
}

function fits({ percent }: LedgerRatio, part: LedgerClaim, whole: LedgerClaim): boolean {
  const [p, w] = [entailed(part), entailed(whole)];
  if (p === undefined || w === undefined || whole.value === 0) return true;
  const rounding = Number.isInteger(percent) ? 0.5 : 0.05;
  const low = w.max === Number.POSITIVE_INFINITY ? 0 : (100 * p.min) / w.max;
  const high = w.min === 0 ? Number.POSITIVE_INFINITY : (100 * p.max) / w.min;
  return percent >= low - rounding && percent <= high + rounding;
}
