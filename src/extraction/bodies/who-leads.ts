import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { NOBODY, type SourceMention } from './body.js';
import type { Cast } from './cast.js';

const NAME_REACH = 3;

const ADJUNCT = 5;
const AGE = /^(?:\d{2}|anos|years|old|de)$/;

/** Where "who heads" begins, past an age ("51 años") or what stands inside it ("que desde o exílio dirige"). */
function leadsFrom(
  tokens: readonly Token[],
  from: number,
  { leads, sets }: CompiledLanguage,
): { readonly end: number } | undefined {
  let at = from;
  while (AGE.test(tokens[at]?.key ?? '')) at += 1;
  if (at > from && tokens[at]?.text === ',') at += 1;
  const here = leads.longestAt(tokens, at);
  const relative = tokens[at];
  if (here !== undefined || relative === undefined || !sets.relatives.has(relative.key)) return here;
  for (let index = at + 1; index <= at + ADJUNCT && tokens[index]?.kind === 'word'; index += 1) {
    const verb = leads.longestAt([relative, ...tokens.slice(index, index + ADJUNCT)], 0);
    if (verb !== undefined) return { end: index + verb.end - 1 };
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
  const verb = leadsFrom(tokens, from, compiled);
  return (
    verb !== undefined &&
    body.start >= verb.end &&
    body.start - verb.end <= NAME_REACH &&
    tokens.slice(verb.end, body.start).every(({ kind }) => kind === 'word')
  );
}

/** "Claudia Pineda, who heads the group Portón Abierto": what she says is the group's. */
export function withTheirBodies(
  tokens: readonly Token[],
  mentions: readonly SourceMention[],
  cast: Cast,
  compiled: CompiledLanguage,
): readonly SourceMention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const { speaker } = mention;
    const nobodys = speaker !== null && mention.body.claimant === NOBODY.claimant;
    if (!nobodys || next === undefined || next.speaker !== null || next.body.kind === 'unattributed') return mention;
    if (!isLed(tokens, mention, next, compiled)) return mention;
    cast.meetPerson(speaker, next.body);
    return { ...mention, body: next.body };
  });
}
