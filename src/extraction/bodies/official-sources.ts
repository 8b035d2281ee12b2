import type { Token } from '../text/text.js';
import type { Fragment } from './fragment.js';

/** "fonte oficial da Direção-Geral", "fuente oficial del ministerio": a body's way to speak, not somebody close to it. */
export function isOfficial([first, second]: readonly Fragment[], tokens: readonly Token[]): boolean {
  if (first === undefined || second === undefined || second.start - first.end > 1) return false;
  const words = tokens.slice(first.start, first.end).map(({ key }) => key);
  const one = words.some((key) => key === 'fonte' || key === 'fuente') && words.every((key) => SPOKEN_FOR.test(key));
  return one && /^(?:da|do|de|del)$/.test(tokens[first.end]?.key ?? tokens[second.start]?.key ?? '');
}

const SPOKEN_FOR = /^(?:uma|una|a|la|fonte|fuente|oficial|da|do|de|del)$/;

const OF_THE_STATE = /^(?:state|government|estatal|oficial|official|publica|estado)/;

/** "state broadcaster MRTV", "la agencia estatal Belta": the state speaks through it. */
export function isStateMedia(group: readonly Fragment[], named: Fragment, tokens: readonly Token[]): boolean {
  const role = group.find((fragment) => fragment.kind === 'role' && fragment.role === 'government');
  return (
    role !== undefined &&
    role.start < named.start &&
    named.kind === 'body' &&
    (named.known === undefined || (named.body.kind === 'media' && role.end === named.start)) &&
    tokens.slice(role.start, role.end).some(({ key }) => OF_THE_STATE.test(key))
  );
}
