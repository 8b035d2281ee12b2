import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { mentionOfBody, NOBODY, RIGHTS_GROUPS, type SourceMention } from './body.js';
import type { Cast } from './cast.js';

const NAME_REACH = 3;

const ADJUNCT = 5;
const YEARS = /^\d{2}$/;

/** Where "who heads" begins, past an age ("51 años") or what stands inside it ("que desde o exílio dirige"). */
function leadsFrom(
  tokens: readonly Token[],
  from: number,
  { leads, sets, bodies }: CompiledLanguage,
): { readonly end: number } | undefined {
  let at = from;
  while (YEARS.test(tokens[at]?.key ?? '') || bodies.ageWords.isAt(tokens, at)) at += 1;
  if (at > from && tokens[at]?.text === ',') at += 1;
  const here = leads.longestAt(tokens, at);
  const relative = tokens[at];
  if (here !== undefined || relative === undefined || !sets.relatives.has(relative)) return here;
  for (let index = at + 1; index <= at + ADJUNCT && tokens[index]?.kind === 'word'; index += 1) {
    const verb = leads.longestAt([relative, ...tokens.slice(index, index + ADJUNCT)], 0);
    if (verb !== undefined) return { end: index + verb.end - 1 };
  }
  return undefined;
}

const CLAUSE = 20;

/** "Tineo has represented prisoners for eleven years and runs …": a later verb of the same subject. */
function leadsLater(
  tokens: readonly Token[],
  from: number,
  to: number,
  { leads, sets, say }: CompiledLanguage,
): { readonly end: number } | undefined {
  if (to - from > CLAUSE) return undefined;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:]$/.test(token.text) || say.longestAt(tokens, at) !== undefined) return undefined;
    const joined = sets.joiners.isAt(tokens, at - 1);
    const verb = joined ? leads.longestAt(tokens, at) : undefined;
    if (verb !== undefined) return verb;
  }
  return undefined;
}

function isLed(
  tokens: readonly Token[],
  person: SourceMention,
  body: SourceMention,
  compiled: CompiledLanguage,
): boolean {
  const from = tokens[person.end]?.text === ',' ? person.end + 1 : person.end;
  const verb = leadsFrom(tokens, from, compiled) ?? leadsLater(tokens, from, body.start, compiled);
  return (
    verb !== undefined &&
    body.start >= verb.end &&
    body.start - verb.end <= NAME_REACH &&
    tokens.slice(verb.end, body.start).every(({ kind }) => kind === 'word')
  );
}

const DESCRIPTION = 9;

/** "un grupo de abogacía basado en Florida, la Coalición …": some body, and its name set beside it. */
function namedAfter(
  tokens: readonly Token[],
  index: number,
  mentions: readonly SourceMention[],
  { say, predicates, sets }: CompiledLanguage,
): SourceMention | undefined {
  const group = mentions[index];
  if (group?.strength !== 'role' || group.body.claimant !== RIGHTS_GROUPS) return undefined;
  const { end } = group;
  const name = mentions.find((other, at) => at > index && other.strength !== 'place');
  if (name?.strength !== 'named' || (name.body.kind !== 'ngo' && name.body.kind !== 'international')) return undefined;
  const comma = sets.determiners.isAt(tokens, name.start - 1) ? name.start - 2 : name.start - 1;
  const description = tokens.slice(end, Math.max(end, comma));
  const beside =
    tokens[comma]?.text === ',' &&
    description.length <= DESCRIPTION &&
    description.every(
      ({ kind }, step) =>
        kind === 'word' &&
        say.longestAt(tokens, end + step) === undefined &&
        predicates.longestAt(tokens, end + step) === undefined,
    );
  return beside && !sets.joiners.isAt(tokens, comma + 1) ? name : undefined;
}

/** A person of no body, or a lawyer of nobody knows whom: "Ana Lira, a lawyer who works for Foro Penal". */
function isNobodys({ speaker, body }: SourceMention): boolean {
  return speaker !== null && (body.claimant === NOBODY.claimant || body.claimant === LAWYERS);
}

const LAWYERS = 'lawyers';

/** Somebody or some body of whom it may be told beside which they are. */
function mayTakeBody(mention: SourceMention): boolean {
  return isNobodys(mention) || (mention.strength === 'role' && mention.body.claimant === RIGHTS_GROUPS);
}

/** "Claudia Pineda, who heads the group Portón Abierto": what she says is the group's. */
export function withTheirBodies(
  tokens: readonly Token[],
  mentions: readonly SourceMention[],
  cast: Cast,
  compiled: CompiledLanguage,
): readonly SourceMention[] {
  if (mentions.length < 2 || !mentions.some(mayTakeBody)) return mentions;
  return mentions.map((mention, index) => {
    // "who researches Iran for S": whatever country stands between
    const next = mentions.find(({ strength }, at) => at > index && strength !== 'place');
    const name = namedAfter(tokens, index, mentions, compiled);
    if (name !== undefined) return mentionOfBody(mention, name.body, 'named');
    const { speaker } = mention;
    if (
      speaker === null ||
      !isNobodys(mention) ||
      next === undefined ||
      next.speaker !== null ||
      next.body.kind === 'unattributed'
    )
      return mention;
    if (!isLed(tokens, mention, next, compiled)) return mention;
    cast.meetPerson(speaker, next.body);
    return mentionOfBody(mention, next.body);
  });
}
