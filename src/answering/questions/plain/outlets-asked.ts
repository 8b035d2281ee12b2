import type { Facts } from './facts.js';
import type { Role } from './lexicon.js';
import { MEDIA } from './media.js';

const HERE = /^(?:u|tienes|tienen|tenes|tens|tem|have|lista|list|listado|cuales|quais|which|what|que)$/;
const YOU =
  /^(?:you|your|tu|tus|usted|ustedes|voce|voces|vc|vcs|usas|lees|consultas|sigues|revisas|manejas|monitoreas|utilizas|visitas|miras|ves|cubres|escaneas)$/;

const WHAT = /^(?:what|which|who|whom|quien(?:es)?|quem|que|cuales|quais|qual)$/;
/** What somebody reads. */
const READS =
  /^(?:read|reads|reading|lees|lee|leyendo|leido|leiste|leen|consult(?:as|ando|ado)|monitore(?:as|ando)|les|leu|lendo|lido|leram|acompanh(?:a|as|ando)|monitor(?:a|as|ando))$/;

const MADE_OF: readonly Role[] = ['cite', 'genealogy', 'verification', 'compare'];

/** "Which websites do you check?" */
export function isAboutReading({ scene, has }: Facts): boolean {
  const says = (words: RegExp): boolean => scene.tokens.some(({ key }) => words.test(key));
  // "qué medios tienes de fuente"
  if (says(/^(?:tienes|tienen|tenes|tens|tem|have)$/) && says(MEDIA) && has('cite') && !has('ask')) return true;
  const isOfOurs = says(YOU) || (says(HERE) && !MADE_OF.some(has));
  if (says(READS) && says(WHAT)) return true;
  return !has('diff') && isOfOurs && (says(MEDIA) || says(/^(?:where|donde|onde)$/));
}

const REPEATS = /^(?:repeats?|repeated|repite[ns]?|repitieron|repetem?|repetiram|repetiu|cop[iy](?:es|ed|an?|am|a)?)$/;

/** "Which outlets just repeat the government's number?" */
export function isRepeated({ scene, has, numbers }: Facts): boolean {
  const says = (words: RegExp): boolean => scene.tokens.some(({ key }) => words.test(key));
  return says(REPEATS) && (numbers.length > 0 || (has('ask') && (has('who') || says(MEDIA))));
}

const EVERYONE = /^(?:everybody|everyone|todos|todas|todo|all)$/;
const TOOK =
  /^(?:get|got|gets|take|took|run|ran|running|carry|carried|publish|published|repeat|repeated|publicaron|repitieron|usaron|publicaram|repetiram|usaram|deram|lift|lifted|borrow|borrowed|saco|sacaron|sacan|tomo|tomaron|toman|tirou|tiraram|tiram|pegou|pegaram|pegam)$/;

/** "Did everybody get 383 from Foro Penal?" */
export function isTakenByAll({ keys, numbers, has }: Facts): boolean {
  const says = (words: RegExp): boolean => keys.some((key) => words.test(key));
  return numbers.length > 0 && !has('how-many') && says(EVERYONE) && says(TOOK) && !says(/^(?:where|donde|onde)$/);
}
