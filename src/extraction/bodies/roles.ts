import type { SourceRole } from '../lexicon/source-role.js';
import { type Body, NOBODY, RIGHTS_GROUPS } from './body.js';
import type { Cast } from './cast.js';

/** "Clara Pires, 38, waited for her sister": the paragraph is about a person of no body, and nobody has spoken in it yet. */
export function isAboutSomebody({ sourceHere, meant: { here } }: Cast): boolean {
  return sourceHere === null && here !== null && here.body === null;
}

/** "he": not the government, where somebody of no body has spoken since. */
function lastOf({ meant, lastBody, spokeAlone }: Cast): Body {
  // "Its spokeswoman told reporters. She said": not the president, who was named before
  const body = meant.unnamed ?? meant.named?.body ?? lastBody ?? NOBODY;
  return body.kind === 'government' && spokeAlone ? NOBODY : body;
}

/** Whom a common noun or a pronoun stands for, from what the article named before. */
export function roleBody(role: SourceRole, cast: Cast, country: string | null): Body {
  switch (role) {
    case 'organisation':
      return cast.lastOrganisation ?? cast.firstNgo ?? NOBODY;
    case 'some-organisation':
      return cast.lastOrganisation ?? cast.firstNgo ?? { claimant: RIGHTS_GROUPS, kind: 'ngo' };
    case 'organisations':
      return { claimant: RIGHTS_GROUPS, kind: 'ngo' };
    case 'ministry':
      return cast.lastStateBody ?? (country === null ? cast.lastOf('government') : null) ?? cast.government(country);
    case 'government':
    case 'office':
      return cast.government(country);
    case 'member':
      return cast.lastOrganisation ?? cast.lastBody ?? NOBODY;
    case 'it':
      return cast.lastBody ?? NOBODY;
    case 'person':
      return isAboutSomebody(cast) ? NOBODY : lastOf(cast);
    case 'relatives':
      return { claimant: 'relatives', kind: 'unattributed' };
    case 'lawyers':
      return { claimant: 'lawyers', kind: 'unattributed' };
    case 'sources':
      return { claimant: 'sources', kind: 'unattributed' };
    case 'opposition':
      return { claimant: 'opposition', kind: 'opposition' };
    case 'no-state':
    case 'both':
    case 'former':
    case 'latter':
    case 'reports':
      return NOBODY;
  }
}
