import { nameOf, personRun } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { countNounEnd } from './count-owner.js';
import { bodyAt, type Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';
import type { NamingContext } from './naming-context.js';

const LONGEST = 6;

/** "the Moscow Times", "Radio Caracol", "Diário de Notícias": by a word of its name an outlet, whichever it is. */
export function isPaper(named: Extract<Fragment, { kind: 'body' }>, { tokens, compiled }: MentionContext): boolean {
  const { start, end, body, known } = named;
  if (body.kind !== 'ngo' || known !== undefined) return false;
  return (
    compiled.bodies.paperEnds.isAt(tokens, end - 1) ||
    (end > start + 1 && compiled.bodies.paperHeads.isAt(tokens, start))
  );
}

/** "the Lagoon Herald", "a Lagoon Herald tally": an article before it, or a count after it, which "Karen Post" has not. */
function endsAsPaper(
  tokens: readonly Token[],
  at: number,
  end: number,
  { compiled }: Pick<NamingContext, 'compiled'>,
): boolean {
  const { bodies, sets } = compiled;
  if (!bodies.paperEnds.isAt(tokens, end - 1)) return false;
  return (
    sets.nameArticles.isAt(tokens, at - 1) ||
    sets.articleOnes.isAt(tokens, at - 1) ||
    countNounEnd(tokens, end, compiled) !== undefined
  );
}

/** The outlet that prints the article; a press release is its author's. */
function isOwn(name: string, { press: { outlet, unsigned, author } }: Cast): boolean {
  return name === outlet && !unsigned && author === null;
}

/** "the Lagoon Herald", "Crónica del Lago": an outlet by a word of its name, where it might be taken for somebody's. */
export function paperAt(tokens: readonly Token[], at: number, context: NamingContext): Fragment | undefined {
  const { cast, known, compiled } = context;
  const { bodies, sets } = compiled;
  const heads = bodies.paperHeads.isAt(tokens, at);
  if (!heads && sets.functionWords.isAt(tokens, at)) return undefined;
  const end = personRun(tokens, at, compiled);
  if (
    end - at < 2 ||
    end - at > LONGEST ||
    !tokens.slice(at, end).some((token, step) => step > 0 && isCapitalised(token))
  )
    return undefined;
  const name = nameOf(tokens, at, end);
  // "Radio Venezuela", of whatever state; "Prensa Foro Penal": the body itself
  if (heads && tokens[at + 1]?.word.country !== undefined) return undefined;
  const body = heads && known.bodies.longestAt(tokens, at + 1) !== undefined;
  if (body || !(heads || endsAsPaper(tokens, at, end, context) || isOwn(name, cast))) return undefined;
  return bodyAt(at, end, cast.body(name) ?? { claimant: name, kind: 'media' }, name);
}

/** "Folha do Porto", where the registry knows a "Folha": an outlet of a longer name. */
export function paperLonger(
  tokens: readonly Token[],
  at: number,
  known: Fragment,
  context: NamingContext,
): Fragment | undefined {
  if (known.kind !== 'body' || known.body.kind !== 'media' || known.end > at + 1) return undefined;
  const paper = paperAt(tokens, at, context);
  return paper !== undefined && paper.end > known.end ? paper : undefined;
}
