import type { Facts } from './facts.js';
import type { Role } from './lexicon.js';

const MEDIA =
  /^(?:papers?|newspapers?|websites?|sites?|pages|outlets?|media|feeds?|medios?|periodicos?|diarios?|paginas?|sitios?|webs?|portales?|canales|jornais|veiculos?|portais|meios)$/;
const HERE = /^(?:u|tienes|tienen|tenes|tens|tem|have|lista|list|listado|cuales|quais|which|what|que)$/;
const YOU =
  /^(?:you|your|tu|tus|usted|ustedes|voce|voces|vc|vcs|usas|lees|consultas|sigues|revisas|manejas|monitoreas|utilizas|visitas|miras|ves|cubres|escaneas)$/;

const MADE_OF: readonly Role[] = ['cite', 'genealogy', 'verification', 'compare'];

/** "Which websites do you check?" */
export function isAboutReading({ scene, has }: Facts): boolean {
  const says = (words: RegExp): boolean => scene.tokens.some(({ key }) => words.test(key));
  const isOfOurs = says(YOU) || (says(HERE) && !MADE_OF.some(has));
  return !has('diff') && isOfOurs && (says(MEDIA) || says(/^(?:where|donde|onde)$/));
}

const REPEATS = /^(?:repeats?|repeated|repite[ns]?|repitieron|repetem?|repetiram|repetiu|cop[iy](?:es|ed|an?|am|a)?)$/;

/** "Which outlets just repeat the government's number?" */
export function isRepeated({ scene, has, numbers }: Facts): boolean {
  const says = (words: RegExp): boolean => scene.tokens.some(({ key }) => words.test(key));
  return says(REPEATS) && (numbers.length > 0 || (has('ask') && (has('who') || says(MEDIA))));
}
