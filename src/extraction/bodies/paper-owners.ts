import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { mentionOfBody, NOBODY, type SourceMention } from './body.js';

const OWNER_REACH = 2;
/** Words from a participle to "by": "drawn up", "redactado en enero". */
const BY_REACH = 4;

/** "El último boletín de Foro Penal": a paper with its owner's name, or a name of its own, is no paper of whoever spoke before. */
export function ofTheirOwners(
  tokens: readonly Token[],
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): readonly SourceMention[] {
  if (mentions.length < 2 || mentions.every(({ strength }) => strength !== 'pronoun')) return mentions;
  return mentions.map((mention, at) => {
    const owner = mentions[at + 1];
    if (mention.strength !== 'pronoun' || owner?.strength !== 'named') return mention;
    const linked = compiled.sets.countOf.isAt(tokens, mention.end);
    if (linked) return owner.start - mention.end <= OWNER_REACH ? mentionOfBody(mention, owner.body) : mention;
    if (isWrittenBy(tokens, mention, owner, compiled)) return mentionOfBody(mention, owner.body);
    return isItsName(tokens, mention, owner, compiled) ? called(mention, owner) : mention;
  });
}

/** "El documento, elaborado por Provea, sostiene", "the text, drawn up by the union SNTP, says": who wrote it stands after it. */
function isWrittenBy(
  tokens: readonly Token[],
  { end }: SourceMention,
  owner: SourceMention,
  { bodies, sets }: CompiledLanguage,
): boolean {
  const participle = tokens[end]?.text === ',' ? end + 1 : end;
  if (!bodies.authored.isAt(tokens, participle) || owner.body.kind === 'unattributed') return false;
  for (let at = participle + 1; at <= participle + BY_REACH; at += 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (sets.agents.isAt(tokens, at)) return owner.start >= at && owner.start - at <= OWNER_REACH;
  }
  return false;
}

/** "el estudio internacional World Prison Brief": the name of the paper right after it. */
function isItsName(
  tokens: readonly Token[],
  paper: SourceMention,
  { start, end }: SourceMention,
  { documents, counts, say, predicates }: CompiledLanguage,
): boolean {
  if (start - paper.end > OWNER_REACH || end - start < 2) return false;
  const isPaper = [documents, counts].some((nouns) => nouns.longestAt(tokens, paper.end - 1) !== undefined);
  // "according to the report Nicolás Maduro holds": somebody with a verb of their own
  if (!isPaper || tokens[end]?.kind !== 'punct') return false;
  return tokens
    .slice(paper.end, start)
    .every(
      ({ kind }, step) =>
        kind === 'word' &&
        say.longestAt(tokens, paper.end + step) === undefined &&
        predicates.longestAt(tokens, paper.end + step) === undefined,
    );
}

/** A paper with a name that is no body the article knows goes by that name. */
function called(paper: SourceMention, { body, speaker }: SourceMention): SourceMention {
  const named = body.claimant === NOBODY.claimant && speaker !== null;
  return mentionOfBody(paper, named ? { claimant: speaker, kind: 'ngo' } : body, 'named');
}
