import type { Facts } from './facts.js';
import { plays } from './items.js';
import { measured } from './measured.js';

const PHRASE = 3;
const MAY_REACH = 4;

/** "Help"; "how do I ask about two bodies at once", whatever follows. */
export function isHelp(facts: Facts, nothingElse: boolean): boolean {
  const { items, has, bodies } = facts;
  const isPhrase = items.some((item) => plays(item, 'help') && item.end - item.start >= PHRASE);
  if (asksWhatToAsk(facts) && (nothingElse || facts.scene.tokens.some(({ key }) => PHRASES.test(key)))) return true;
  return (has('help') && nothingElse) || (isPhrase && !measured(facts) && bodies.length === 0);
}

const WHAT = /^(?:what|how|que|como|o)$/;
const MAY =
  /^(?:can|could|may|should|would|do|does|tengo|debe|puedo|puedes|puede|podemos|podria|podrias|debo|sabes|posso|pode|podemos|poderia|devo|consegue|consegues|da|faco|hago|tenho|sabe|formul\w+|plante\w+|phrase|word)$/;
/** "How do I phrase a question about one prison", whatever follows. */
const PHRASES = /^(?:formul\w+|plante\w+|phrase|word)$/;
const ASK =
  /^(?:ask|asking|query|put|use|questions?|preguntas?|perguntas?|pregunt\w+|pedir\w*|consultar\w*|usar\w*|perguntar\w*|pergunto|pregunto|preguntarte|mandar-te|questionar)$/;

/** "What can I ask you", "o que eu posso te perguntar": whatever small words stand between. */
function asksWhatToAsk({ items, scene }: Facts): boolean {
  const { tokens } = scene;
  if (items.some(({ kind }) => kind === 'unknown' || kind === 'place')) return false;
  const at = (words: RegExp, from: number): number =>
    tokens.findIndex(({ key }, index) => index >= from && words.test(key));
  const what = at(WHAT, 0);
  const may = what < 0 ? -1 : at(MAY, what + 1);
  return may >= 0 && may - what <= MAY_REACH && at(ASK, may + 1) >= 0;
}
