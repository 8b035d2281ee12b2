import { anyLanguage } from './any-language.js';
import type { Item, Scene } from './items.js';

const FOREIGN_DESK = anyLanguage('foreignDesk');
const OUR_THE = anyLanguage('ourThe');

/** "The weekend desk", "la edición del domingo": no days of releases. */
export function isOfEdition({ tokens, compiled }: Scene, { kind, start, end }: Item): boolean {
  const isForeign = kind === 'words' && FOREIGN_DESK.has(tokens[start]?.key ?? '');
  if (kind !== 'time' && kind !== 'clock' && !isForeign) return false;
  const { editions } = compiled.smallTalk;
  const next = /^['\u2019]s$/.test(tokens[end]?.text ?? '') ? tokens[end + 1] : tokens[end];
  const first = tokens[start]?.key ?? '';
  const of = OF.has(first) ? start : start - 1;
  return (
    (kind === 'clock' && isForThe(tokens, start)) ||
    (compiled.language === 'en' && editions.has(next?.key ?? '')) ||
    (OF.has(tokens[of]?.key ?? '') && editions.has(tokens[of - 1]?.key ?? ''))
  );
}

const FOR = anyLanguage('for');
const OF = anyLanguage('of');

/** "For the 9am": what goes out then. */
function isForThe(tokens: Scene['tokens'], at: number): boolean {
  const isArticle = OUR_THE.has(tokens[at - 1]?.key ?? '');
  return isArticle && FOR.has(tokens[at - 2]?.key ?? '');
}
