import { compareText } from '../../ledger/compare.js';
import { groupBy } from '../../ledger/group-by.js';
import { DIVISIONS, groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { filedWords } from '../../wording/filed.js';
import { numberWords } from '../../wording/numbers.js';
import { asIs, joined, listed, say, type Words } from '../../wording/words.js';
import type { Note } from '../answer.js';
import { articlesOf } from './carriers.js';
import { type Check, type NoteContext, note } from './context.js';
import { articleWords, whose } from './wording.js';

/**
 * Parts that one article gives of one whole, all exact. That they add up is said wherever they do. That they do not is
 * said only where they must: the two sides of a division (men and women), or a part larger than its whole. Other
 * parts may overlap or leave some out ("5 Spanish nationals" of 156), and say nothing about the sum.
 */
export const parts: Check = (context) => {
  const byId = new Map(context.claims.map((claim) => [claim.id, claim]));
  const told = context.claims.filter(({ partOf, modifier }) => partOf !== null && modifier === 'exact');
  return [...groupBy(told, ({ partOf }) => partOf ?? '')].flatMap(([wholeId, all]) => {
    const whole = byId.get(wholeId);
    if (whole === undefined || whole.modifier !== 'exact') return [];
    const articles = groupBy(
      all.flatMap((part) => articlesOf(part).map((article) => ({ part, article }))),
      ({ article }) => article,
    );
    const found = [...articles].flatMap(([article, rows]) => {
      if (!articlesOf(whole).includes(article)) return [];
      return checkParts(
        whole,
        rows.map(({ part }) => part),
      ).map((made) => ({ ...made, article }));
    });
    const same = [...groupBy(found, ({ made }) => made.text.in('en')).values()];
    return same.map((rows) => withSlip(rows[0].made, { by: rows, found, context }));
  });
};

/** `sum`: `66 + 14 = 80`, of parts that were added up; `split`: by what they part their whole, such as men and women. */
interface Checked {
  readonly made: Note;
  readonly sum: Words | undefined;
  readonly split: string;
}
interface Made extends Checked {
  readonly article: string;
}

interface Beside {
  readonly by: readonly Made[];
  readonly found: readonly Made[];
  readonly context: NoteContext;
}

/** Where another article parts the same whole alike, and its parts do add up, it is the carrier that erred and not the claimant. */
function withSlip(made: Note, { by, found, context }: Beside): Note {
  const right = found.find((one) => one.made.kind === 'parts_add_up' && one.split === by[0]?.split);
  if (made.kind !== 'parts_do_not_add_up' || right?.sum === undefined) return made;
  const nameOf = (id: string): Words => {
    const article = context.articles.get(id);
    return article === undefined ? asIs(id) : articleWords(article);
  };
  const wrong = listed(by.map(({ article }) => nameOf(article)));
  const text = say('parts.slip', { text: made.text, right: nameOf(right.article), sum: right.sum, wrong });
  return { ...made, text };
}

function checkParts(whole: LedgerClaim, own: readonly LedgerClaim[]): readonly Checked[] {
  const divided = DIVISIONS.flatMap((sides) => {
    const found = sides.map((side) => own.filter(({ group }) => groupClass(group) === side));
    return found.every(({ length }) => length === 1) ? [found.flat()] : [];
  });
  const sets = divided.length > 0 ? divided : own.length > 1 && sum(own) === whole.value ? [own] : [];
  const larger = own.filter(
    ({ value }) => value > whole.value && !divided.some((sides) => sides.some((side) => side.value === value)),
  );
  return [...sets.flatMap((set) => compare(whole, set)), ...larger.flatMap((part) => tooLarge(whole, part))];
}

function sum(claims: readonly LedgerClaim[]): number {
  return claims.reduce((total, { value }) => total + value, 0);
}

function compare(whole: LedgerClaim, set: readonly LedgerClaim[]): readonly Checked[] {
  const added = joined(
    set.map(({ value }) => numberWords(value)),
    ' + ',
  );
  const adds = sum(set) === whole.value;
  const text = say(adds ? 'parts.sum' : 'parts.no-sum', {
    sum: joined([added, numberWords(sum(set))], ' = '),
    groups: listed(set.map(({ group }) => filedWords(group))),
    whole: whose(whole),
  });
  const made = note(adds ? 'parts_add_up' : 'parts_do_not_add_up', text, [whole, ...set]);
  const split = set.map(({ group }) => groupClass(group)).toSorted(compareText);
  return made.map((one) => ({ made: one, sum: added, split: split.join('|') }));
}

function tooLarge(whole: LedgerClaim, part: LedgerClaim): readonly Checked[] {
  const text = say('parts.too-large', {
    part: numberWords(part.value),
    group: filedWords(part.group),
    whole: whose(whole),
  });
  return note('parts_do_not_add_up', text, [whole, part]).map((made) => ({ made, sum: undefined, split: '' }));
}
