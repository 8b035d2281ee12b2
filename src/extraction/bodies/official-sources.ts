import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

/** "fonte oficial da Direção-Geral", "fuente oficial del ministerio": a body's way to speak, not somebody close to it. */
export function isOfficial([first, second]: readonly Fragment[], { tokens, compiled }: MentionContext): boolean {
  if (first === undefined || second === undefined || second.start - first.end > 1) return false;
  const words = tokens.slice(first.start, first.end);
  const { sourceNouns, officialSource } = compiled.bodies;
  const one = words.some((word) => sourceNouns.has(word)) && words.every((word) => officialSource.has(word));
  return one && compiled.small.ofThe.isAt(tokens, first.end);
}

/** "state broadcaster MRTV", "la agencia estatal Belta": the state speaks through it. */
export function isStateMedia(
  group: readonly Fragment[],
  named: Fragment,
  { tokens, compiled }: MentionContext,
): boolean {
  const role = group.find((fragment) => fragment.kind === 'role' && fragment.role === 'government');
  return (
    role !== undefined &&
    role.start < named.start &&
    named.kind === 'body' &&
    (named.known === undefined || (named.body.kind === 'media' && role.end === named.start)) &&
    compiled.bodies.ofTheState.isAmong(tokens, role.start, role.end)
  );
}
