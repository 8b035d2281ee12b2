import { anyLanguage } from './any-language.js';
import type { Facts } from './facts.js';
import { measured } from './measured.js';

const LIST = anyLanguage('list');

/** "Has Foro Penal published names?" */
export function asksForList(facts: Facts, named: boolean): boolean {
  const { scene, has } = facts;
  const told = has('says') || has('verification-who') || has('verification');
  const at = scene.tokens.findIndex(({ key }) => LIST.has(key));
  // "list the releases" asks for no list of names
  const isNoun = A_LIST.has(scene.tokens[at - 1]?.key ?? '');
  return told && at >= 0 && (named || (isNoun && (measured(facts) || facts.numbers.length > 0)));
}

const A_LIST = anyLanguage('aList');
