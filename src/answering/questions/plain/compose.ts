import { fold } from '../../../domain/fold.js';
import { addDays, type IsoDate } from '../../../domain/iso-date.js';
import { clausesOf } from './clauses.js';
import { isPutTogether, isSum, isWhoHasMore } from './comparison-asked.js';
import { composeComparison } from './compose-comparison.js';
import { composeCount } from './compose-count.js';
import { composeFigure } from './compose-figure.js';
import { type Composed, composed, refused, timesRefused } from './composed.js';
import type { Facts } from './facts.js';
import { finish } from './finish.js';
import { intentOf } from './intent.js';
import { type Item, plays } from './items.js';
import { MEASURED, type Role } from './lexicon.js';
import { asksWho, countsThings, isAboutPerson } from './no-count.js';
import type { Aside, PlainCommand, PlainQuery } from './plain-query.js';
import { searchFrom } from './search-asked.js';
import { textOf } from './tokens.js';

/** Puts the facts of a question together to what it asks, or says why not. */
export function compose(facts: Facts): Composed {
  const intent = intentOf(facts);
  if (intent === 'search') return composeSearch(facts);
  const { outOfReach } = facts;
  if (outOfReach !== null && intent === 'compare' && isWhoHasMore(facts)) {
    const both = composeAs(intent, { ...facts, outOfReach: null });
    return both.ok ? { ...both, asides: [...both.asides, { kind: 'not-looked-at', words: outOfReach.words }] } : both;
  }
  if (outOfReach !== null && !isMeantOtherwise(facts, intent)) {
    const { what, words } = outOfReach;
    const otherwise = intent === undefined ? undefined : composeAs(intent, { ...facts, outOfReach: null });
    const near = otherwise?.ok === true ? [otherwise.query] : (otherwise?.near ?? []);
    return refused({ kind: 'out-of-reach', what, words }, near);
  }
  if (isSum(facts)) {
    const { near } = composeComparison(facts);
    return refused({ kind: 'out-of-reach', what: 'sum', words: '' }, near);
  }
  if (intent === 'count' && countsThings(facts)) return refused({ kind: 'off-topic' });
  if (intent === 'count' && (isAboutPerson(facts) || asksWho(facts)))
    return refused({ kind: 'out-of-reach', what: 'names', words: '' });
  if (intent === undefined) return nothingAsked(facts);
  return intent === 'timeline' && isOfOtherThings(facts) ? refused({ kind: 'off-topic' }) : composeAs(intent, facts);
}

/** "Who are your sources" asks for no names of prisoners, "when did the figure change" for its course. */
function isMeantOtherwise(facts: Facts, intent: PlainCommand | undefined): boolean {
  const { outOfReach, has } = facts;
  if (intent === 'compare') return isPutTogether(facts);
  if (intent === 'sources') return outOfReach?.what === 'names';
  return intent === 'timeline' && outOfReach?.what === 'when' && (has('moves') || has('timeline'));
}

/** "How is the weather?": how something goes, and nothing of it is our matter. */
function isOfOtherThings({ items, bodies, groups, has }: Facts): boolean {
  const isOurs = bodies.length > 0 || groups.asked.length > 0 || OUR_MATTER.some(has);
  return !isOurs && items.some(({ kind }) => kind === 'unknown');
}

const OUR_MATTER: readonly Role[] = [...MEASURED, 'prisoners', 'how-many', 'jail'];

/** Something of our matter, of which it is not said what; or nothing at all. */
function nothingAsked(facts: Facts): Composed {
  const { has, bodies, times, groups, numbers, scene } = facts;
  const said = bodies.some(({ known }) => known) || groups.asked.length > 0;
  const strange = facts.items.filter(({ kind }) => kind === 'unknown').length;
  if ((said || has('freed') || has('held') || has('prisoners')) && strange <= scene.tokens.length / 3) {
    const count = composeCount('count', facts);
    const freed = count.ok ? count.query : count.near[0];
    const held: readonly PlainQuery[] = freed?.command === 'count' ? [{ ...freed, measure: 'held' }] : [];
    return refused({ kind: 'what-is-counted' }, freed === undefined ? [] : [freed, ...held]);
  }
  return refused(numbers.length > 0 && times.ok && has('cite') ? { kind: 'which-figure' } : { kind: 'off-topic' });
}

function composeAs(intent: PlainCommand, facts: Facts): Composed {
  switch (intent) {
    case 'help':
      return composed({ command: 'help' });
    case 'sources':
      return finish(facts, { query: { command: 'sources' } });
    case 'search':
      return composeSearch(facts);
    case 'compare':
      return composeComparison(facts);
    case 'diff':
      return composeDiff(facts);
    case 'cite':
    case 'genealogy':
    case 'verification':
      return composeFigure(intent, facts);
    case 'count':
    case 'timeline':
      return composeCount(intent, facts);
  }
}

function composeSearch(facts: Facts): Composed {
  const { scene } = facts;
  const from = searchFrom(facts) ?? 0;
  const text = textOf(scene.tokens, from, endOfSearch(facts, from)).replace(/(?<![?¿!¡.,(\s–—-])[?¿!¡.,(\s–—-]+$/u, '');
  const words = withoutLead(text);
  return /[\p{L}\p{N}]/u.test(words)
    ? composed({ command: 'search', text: words.slice(0, 200) })
    : refused({ kind: 'off-topic' });
}

/** Where small talk after what is searched for begins: "… the amnesty law, thanks a lot". */
function endOfSearch({ scene, items }: Facts, from: number): number {
  const clauses = clausesOf(scene, items).filter((clause) => (clause.items[0]?.start ?? 0) > from);
  const last = clauses.findLastIndex((clause) => !clause.items.every(isSmallTalk));
  return clauses[last + 1]?.items[0]?.start ?? scene.tokens.length;
}

function isSmallTalk(item: Item): boolean {
  return item.kind === 'passed' || item.kind === 'mark' || plays(item, 'chat');
}

const LEAD =
  /^(?:mentioning|fala[mr]?|falem|hablan?|talks?|talking|mention|mencione|mencionen|se|the|an?|el|l[ao]s?|os?|as?|any|anything|something|some|all|everything|mentions?|news|about|on|of|for|algo|todo|tudo|algun[ao]s?|algum(?:as?)?|cosas?|coisas?|que|se|hable|hablen|fale|falem|diga|digam|digan|quotes?|passages?|paragraphs?|articles?|stories|citas?|pasajes?|parrafos?|articulos?|notas?|citac(?:ao|oes)|trechos?|materias?|artigos?|haya|haja|relacionad[ao]s?|menci(?:on|ones)|menc(?:ao|oes)|de|del|da|do|das|dos|sobre|acerca|con|com|to|related|me|us|i|you|have)$/;

/** Without the small words it begins with: "anything about the". */
function withoutLead(text: string): string {
  const words = text.split(/\s+/u);
  const first = words.findIndex((word) => !LEAD.test(fold(word)));
  return words.slice(Math.max(0, first)).join(' ');
}

function composeDiff(facts: Facts): Composed {
  const { times, scene, bodies } = facts;
  if (!times.ok) return refused(timesRefused(times));
  const { since, until } = times.window;
  const asides = bodies.map(({ item }): Aside => ({ kind: 'not-looked-at', words: facts.textOf(item) }));
  if (since === null && until !== null) return refused({ kind: 'not-with', command: 'diff', words: times.words });
  if (times.asOf !== null) return refused({ kind: 'not-with', command: 'diff', words: times.words });
  const day: IsoDate = since ?? addDays(scene.today, -1);
  const taken: readonly Aside[] = since === null ? [{ kind: 'day-taken', day }] : [];
  return finish(facts, {
    query: { command: 'diff', since: day, until },
    asides: [...asides, ...taken],
    near: times.or.flatMap(diffOf),
  });
}

function diffOf({
  since,
  until,
}: {
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
}): readonly PlainQuery[] {
  return since === null ? [] : [{ command: 'diff', since, until }];
}
