import type { KnownClaimant } from '../../src/domain/claimant.js';
import { createClaimantRegistry } from '../../src/extraction/bodies/claimant-registry.js';

const venezuela = { country: 'Venezuela' } as const;
const known: readonly KnownClaimant[] = [
  {
    name: 'Foro Penal',
    kind: 'ngo',
    aliases: ['Venezuelan Penal Forum', 'Penal Forum'],
    people: [{ name: 'Alfredo Romero', office: 'director' }],
    ...venezuela,
  },
  {
    name: 'Government of Venezuela',
    kind: 'government',
    aliases: ['Venezuelan government', 'Caracas', 'gobierno de Venezuela', 'government'],
    people: [],
    ...venezuela,
  },
  { name: 'OVP', kind: 'ngo', aliases: ['Observatorio Venezolano de Prisiones'], people: [], ...venezuela },
];

export const registry = createClaimantRegistry(known);
