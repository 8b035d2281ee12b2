import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { words } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Body } from './body.js';
import { SAME } from './called-again.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

const OF = /^(?:de|del|do|da|dos|das)$/;
/** What any organisation may be called again by: it tells none apart. */
const TELLS_NONE =
  /^(?:the|same|this|that|which|human|rights|legal|aid|advocacy|monitoring|prisoners?|local|main|leading|independent|umbrella|ngo|oppositions?|relatives?|families|victims?|civil|citizen|exiled?|derechos|humanos|direitos|ddhh|defensa|defesa|presos|familiares|victimas|vitimas|no|nao|governamental|gubernamental|propi[oa]|propri[oa]|mism[oa]|mesm[oa]|citad[oa]|referid[oa]|opositor[a]?|local|humanitari[oa]|independiente|independente)$/;
/** Nouns that any body goes by. */
const ANY_BODY =
  /^(?:groups?|grupo|organi[sz]a.*|ngo|ong|entida.*|body|organismo|orgao|instancia|institui.*|agrupacion|agremiacao|outfit|watchdog|charity|non-?profit|team|equipo|equipa|equipe|agency|agencia|service|unit|desk)$/;
const PARTS = 3;

/** Words that tell what body it is: before the noun in English, after "de" where the noun comes first. */
function describedTo(
  tokens: readonly Token[],
  { start, end }: Fragment,
  { language, sets, say, predicates }: CompiledLanguage,
): { readonly end: number; readonly head: string; readonly own: boolean } {
  const inside = tokens.slice(start, end);
  const isHead = ({ key }: Token): boolean =>
    (sets.describedBodies.has(key) || sets.bodyHeads.has(key)) && !ANY_BODY.test(key);
  const head = (language.sources.verbFirst ? inside.find(isHead) : inside.findLast(isHead))?.key;
  const own = inside.some(
    ({ key, kind }) =>
      kind === 'word' && key !== head && !sets.determiners.has(key) && !OF.test(key) && !TELLS_NONE.test(key),
  );
  if (!language.sources.verbFirst) return { end, head: head ?? '', own };
  let last = end;
  let tells = own;
  for (let part = 0; part < PARTS && OF.test(tokens[last]?.key ?? ''); part += 1) {
    const noun = tokens[last + 1];
    if (noun === undefined || noun.kind !== 'word' || sets.determiners.has(noun.key) || sets.relatives.has(noun.key))
      break;
    if (say.longestAt(tokens, last + 1) !== undefined || predicates.longestAt(tokens, last + 1) !== undefined) break;
    tells ||= !TELLS_NONE.test(noun.key);
    last += 2;
    while (
      last < end + 2 * PARTS &&
      isCapitalised(noun) &&
      tokens[last] !== undefined &&
      isCapitalised(tokens[last] ?? noun)
    )
      last += 1;
  }
  return { end: last, head: head ?? '', own: tells };
}

/**
 * "the Táchira bar association", "el colegio de abogados de Trujillo": a body by its description, where none of that noun
 * was named before. "the association", "the prisoners' group" go back to one.
 */
export function ownDescription(
  role: SourceRole,
  group: readonly Fragment[],
  { tokens, cast, compiled }: MentionContext,
): { readonly body: Body; readonly end: number } | undefined {
  const [only] = group;
  if (role !== 'organisation' || group.length !== 1 || only === undefined || isAgain(tokens, only)) return undefined;
  const { end, head, own } = describedTo(tokens, only, compiled);
  if (!own || head === '' || named(head, cast)) return undefined;
  const from = compiled.sets.determiners.has(tokens[only.start]?.key ?? '') ? only.start + 1 : only.start;
  return { body: { claimant: words(tokens, from, end), kind: 'ngo' }, end };
}

function isAgain(tokens: readonly Token[], { start, end }: Fragment): boolean {
  return tokens
    .slice(start, end)
    .some(({ key }) => SAME.test(key) || /^(?:this|that|es[ae]|est[ae]|ess[ae]|dich[oa])$/.test(key));
}

function named(head: string, cast: Cast): boolean {
  return cast.byNoun(head) !== null;
}
