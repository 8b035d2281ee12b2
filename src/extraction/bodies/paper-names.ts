import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

/** "the Moscow Times", "Radio Caracol", "Diário de Notícias": by a word of its name an outlet, whichever it is. */
export function isPaper(named: Extract<Fragment, { kind: 'body' }>, { tokens, compiled }: MentionContext): boolean {
  const { start, end, body, known } = named;
  if (body.kind !== 'ngo' || known !== undefined) return false;
  return (
    compiled.bodies.paperEnds.isAt(tokens, end - 1) ||
    (end > start + 1 && compiled.bodies.paperHeads.isAt(tokens, start))
  );
}
