import type { Ledger, LedgerClaim } from '../../ledger/ledger.js';
import type { StoredPassage } from '../../ledger/places.js';
import { plainDay } from '../../wording/days.js';
import { amountWords } from '../../wording/numbers.js';
import { listed, say, type Words } from '../../wording/words.js';
import { withCarriers } from './carriers.js';
import { type Check, type NoteContext, note } from './context.js';
import { fallenTotals } from './running-totals.js';
import { reasonOfFall } from './why-it-fell.js';
import { articleWords, upTo, whose } from './wording.js';

/** A running total of one claimant that falls: kept, and flagged, with the reason where an article gives one beside it. */
export const totalFalls: Check = (context) =>
  fallenTotals(context.claims).flatMap(({ claim, above }) => {
    const others = listed(above.map((other) => say('figure.when', { amount: amountWords(other), when: upTo(other) })));
    const values = { whose: whose(claim, 'first'), when: upTo(claim), others };
    const { from } = claim.window;
    const text = from === null ? say('falls.total', values) : say('falls.since', { ...values, day: plainDay(from) });
    const carried = withCarriers(withReasons(text, claim, context), [claim, ...above], context);
    return note('total_falls', carried, [claim, ...above]);
  });

/** Where a reason may stand: in the paragraph of the figure itself, else in the one before or after it. */
const PLACES = [
  { off: [0], where: 'same-paragraph' },
  { off: [-1, 1], where: 'paragraph-beside' },
] as const;

function withReasons(text: Words, claim: LedgerClaim, context: NoteContext): Words {
  for (const { off, where } of PLACES) {
    const found = off.flatMap((paragraphs) => reasonsAt(claim, paragraphs, context));
    const unique = new Map(found.map((reason) => [reason.in('en'), reason]));
    if (unique.size > 0) return say(`falls.${where}`, { text, reasons: listed([...unique.values()]) });
  }
  return say('falls.unexplained', { text });
}

/** So many paragraphs from where the claim stands. */
function reasonsAt({ appearances }: LedgerClaim, off: number, { paragraphs, articles }: NoteContext): readonly Words[] {
  return appearances.flatMap(({ articleId, paragraph }) => {
    const number = paragraph + off;
    const passage = paragraphs.find((one) => one.articleId === articleId && one.number === number);
    const article = articles.get(articleId);
    const reason = passage === undefined ? undefined : reasonOfFall(passage.text);
    if (passage === undefined || article === undefined || reason === undefined) return [];
    const values = { reason: say(`falls.${reason.name}`), article: articleWords(article), paragraph: String(number) };
    // the words of a digest are ours, and no quotation
    if (article.form !== 'page') return [say('falls.reason', values)];
    return [say('falls.reason-quoted', { ...values, words: reason.words })];
  });
}

/** What stands around totals that have fallen. */
export async function paragraphsOfFalls(
  ledger: Ledger,
  claims: readonly LedgerClaim[],
): Promise<readonly StoredPassage[]> {
  const places = fallenTotals(claims).flatMap(({ claim }) =>
    claim.appearances.flatMap(({ articleId, paragraph }) =>
      PLACES.flatMap(({ off }) => off.map((paragraphs) => ({ articleId, number: paragraph + paragraphs }))),
    ),
  );
  return places.length === 0 ? [] : ledger.passagesAt(places);
}
