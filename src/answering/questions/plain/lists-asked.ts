import type { Facts } from './facts.js';
import { measured } from './measured.js';

const LIST = /^(?:lists?|names?|listas?|relacion|relacao|nomina|roster|listados?|listagem|nombres|nomes)$/;

/** "Has Foro Penal published names?" */
export function asksForList(facts: Facts, named: boolean): boolean {
  const { scene, has } = facts;
  const told = has('says') || has('verification-who') || has('verification');
  const at = scene.tokens.findIndex(({ key }) => LIST.test(key));
  // "list the releases" asks for no list of names
  const isNoun = A_LIST.test(scene.tokens[at - 1]?.key ?? '');
  return told && at >= 0 && (named || (isNoun && (measured(facts) || facts.numbers.length > 0)));
}

const A_LIST = /^(?:a|the|any|una|las?|alguna|uma|hay|tem|have|existe)$/;
