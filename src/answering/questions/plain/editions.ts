import type { Item, Scene } from './items.js';

/** "The weekend desk", "la edición del domingo": no days of releases. */
export function isOfEdition({ tokens, compiled }: Scene, { kind, start, end }: Item): boolean {
  const isForeign = kind === 'words' && /^(?:foreign)$/.test(tokens[start]?.key ?? '');
  if (kind !== 'time' && kind !== 'clock' && !isForeign) return false;
  const { editions } = compiled.smallTalk;
  const next = /^['\u2019]s$/.test(tokens[end]?.text ?? '') ? tokens[end + 1] : tokens[end];
  const first = tokens[start]?.key ?? '';
  const of = OF.test(first) ? start : start - 1;
  return (
    (kind === 'clock' && isForThe(tokens, start)) ||
    (compiled.language === 'en' && editions.has(next?.key ?? '')) ||
    (OF.test(tokens[of]?.key ?? '') && editions.has(tokens[of - 1]?.key ?? ''))
  );
}

const OF = /^(?:de|del|do|da|das|of)$/;

/** "For the 9am": what goes out then. */
function isForThe(tokens: Scene['tokens'], at: number): boolean {
  const isArticle = /^(?:the|our|my)$/.test(tokens[at - 1]?.key ?? '');
  return isArticle && tokens[at - 2]?.key === 'for';
}
