import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import type { Calling } from '../lexicon/source-words.js';
import type { Token } from '../text/text.js';
import { type Body, COUNTERS, type SourceMention } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

/** Words of what is set beside a name: ", a group of defence lawyers headed by". */
const BESIDE = 10;
const OPENS_ASIDE = /^[,(—–]$/;
/** What anybody who works for a body may be called, whatever else it does. */
const ANYBODY: ReadonlySet<Calling> = new Set<Calling>(['activists', 'volunteers', 'watchers']);
const PEOPLE: ReadonlySet<SourceRole | undefined> = new Set<SourceRole>([
  'organisations',
  'lawyers',
  'relatives',
  'sources',
]);

function callingsOf(tokens: readonly Token[], from: number, to: number, { course }: CompiledLanguage): Calling[] {
  const found: Calling[] = [];
  for (let at = from; at < Math.min(to, tokens.length); at += 1) {
    const calling = course.callings.longestAt(tokens, at)?.value;
    if (calling !== undefined) found.push(calling);
  }
  return found;
}

function asideEnd(tokens: readonly Token[], end: number, { say, predicates }: CompiledLanguage): number {
  if (!OPENS_ASIDE.test(tokens[end]?.text ?? '')) return end;
  let at = end + 1;
  while (at <= end + BESIDE && tokens[at]?.kind === 'word' && say.longestAt(tokens, at) === undefined) {
    if (predicates.longestAt(tokens, at) !== undefined) return end;
    at += 1;
  }
  return at;
}

/** Takes note of what the people of a body are, by its name and by what is set beside it. */
export function rememberCallings(
  tokens: readonly Token[],
  { start, end, body, strength, outlet }: SourceMention,
  cast: Cast,
  compiled: CompiledLanguage,
): void {
  if (strength !== 'named' || outlet !== undefined || (body.kind !== 'ngo' && body.kind !== 'international')) return;
  const callings = callingsOf(tokens, start, asideEnd(tokens, end, compiled), compiled);
  // "a UN panel", "el panel de expertos de la ONU"
  if (body.kind === 'international' && sendsExperts(tokens, start, end, compiled)) callings.push('experts');
  if (callings.length === 0) return;
  cast.describe(
    body,
    callings.map((calling) => `~${calling}`),
  );
}

const SENT = 5;

/** Whether a noun for people who look into something stands beside the name of the body that sends them. */
function sendsExperts(
  tokens: readonly Token[],
  start: number,
  end: number,
  { course, language, sets }: CompiledLanguage,
): boolean {
  const isNoun = (at: number): boolean => course.callings.longestAt(tokens, at)?.value === 'experts';
  if (!language.sources.verbFirst) return isNoun(end);
  for (let at = start - 1; at >= start - SENT; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (isNoun(at)) return true;
    if (!sets.countOf.has(token) && !sets.determiners.has(token)) return false;
  }
  return false;
}

/** "activist Ana Ruiz", "the lawyer": by what they are called, of no state that was named before. */
export function isOfNoState(group: readonly Fragment[], { tokens, compiled: { bodies } }: MentionContext): boolean {
  for (const { kind, start, end } of group)
    if (kind === 'role' && bodies.ofNoState.isAmong(tokens, start, end)) return true;
  return false;
}

/** "the lawyers", "los mismos activistas", "os seus juristas": known people, and not some. */
function areKnown(tokens: readonly Token[], { start, end }: Fragment, { sets }: CompiledLanguage): boolean {
  const words = tokens.slice(Math.max(0, start - 2), end);
  const definite = [tokens[start - 1], tokens[start]].some(
    (token) => sets.nameArticles.has(token) || sets.possessives.has(token),
  );
  return definite && !words.some(({ kind }) => kind === 'number');
}

/** "The experts reckon": of a mission or a panel named before, and of nobody else. */
export function areExperts([only]: readonly Fragment[], { tokens, compiled }: MentionContext): boolean {
  return only !== undefined && callingsOf(tokens, only.start, only.end, compiled)[0] === 'experts';
}

/**
 * "Foro Penal, a group of defence lawyers, … The lawyers have documented 139": people by what they are, after a body whose
 * people the article called so; "the activists" after an organisation that spoke in the same paragraph.
 */
export function bodyOfPeople(
  role: SourceRole | undefined,
  group: readonly Fragment[],
  { tokens, cast, compiled, before }: MentionContext,
): Body | undefined {
  const [only] = group;
  if (!PEOPLE.has(role) || only === undefined || group.length !== 1 || !areKnown(tokens, only, compiled))
    return undefined;
  const [calling] = callingsOf(tokens, only.start, only.end, compiled);
  if (calling === undefined) return undefined;
  const its = [tokens[only.start - 1], tokens[only.start]].some((token) => compiled.sets.possessives.has(token));
  const [subject] = before;
  const told = cast.lastVoice?.body;
  if (its)
    return subject !== undefined
      ? subject.start <= 1 && COUNTERS.has(subject.body.kind)
        ? subject.body
        : undefined
      : // "Foro Penal has tried to fill the gap. Its lawyers were able to confirm eleven": of whom the text is about
        told !== undefined &&
          COUNTERS.has(told.kind) &&
          !compiled.bodies.ofPeopleOnly.isAt(tokens, only.start - 1) &&
          told.claimant !== 'rights groups'
        ? told
        : undefined;
  const described = cast.byNoun(`~${calling}`);
  if (described !== null) return described;
  const same = tokens.slice(only.start, only.end).some((token) => compiled.bodies.same.has(token));
  const spoke = cast.sourceHere;
  return (same || ANYBODY.has(calling)) && spoke?.body.kind === 'ngo' && spoke.body.claimant !== 'rights groups'
    ? spoke.body
    : undefined;
}
