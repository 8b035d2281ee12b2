import { anyLanguage, type Words } from './any-language.js';
import type { Facts } from './facts.js';
import { plays } from './items.js';
import { measured } from './measured.js';

const PHRASE = 3;
const MAY_REACH = 4;

/** "Help"; "how do I ask about two bodies at once", whatever follows. */
export function isHelp(facts: Facts, nothingElse: boolean): boolean {
  const { items, has, bodies } = facts;
  const isPhrase = items.some((item) => plays(item, 'help') && item.end - item.start >= PHRASE);
  if (asksWhatToAsk(facts) && (nothingElse || facts.scene.tokens.some(({ key }) => PHRASES.has(key)))) return true;
  return (has('help') && nothingElse) || (isPhrase && !measured(facts) && bodies.length === 0);
}

const WHAT = anyLanguage('what');
const MAY = anyLanguage('may');
/** "How do I phrase a question about one prison", whatever follows. */
const PHRASES = anyLanguage('phrases');
const ASK = anyLanguage('asks');

/** "What can I ask you", "o que eu posso te perguntar": whatever small words stand between. */
function asksWhatToAsk({ items, scene }: Facts): boolean {
  const { tokens } = scene;
  if (items.some(({ kind }) => kind === 'unknown' || kind === 'place')) return false;
  const at = (words: Words, from: number): number =>
    tokens.findIndex(({ key }, index) => index >= from && words.has(key));
  const what = at(WHAT, 0);
  const may = what < 0 ? -1 : at(MAY, what + 1);
  return may >= 0 && may - what <= MAY_REACH && at(ASK, may + 1) >= 0;
}
