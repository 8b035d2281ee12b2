import { NOBODY, type SourceMention } from './body.js';
import type { Cast } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Token } from './text.js';

const NAME_REACH = 3;

function isLed(
  tokens: readonly Token[],
  person: SourceMention,
  body: SourceMention,
  compiled: CompiledLanguage,
): boolean {
  const from = tokens[person.end]?.text === ',' ? person.end + 1 : person.end;
  const verb = compiled.leads.longestAt(tokens, from);
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
