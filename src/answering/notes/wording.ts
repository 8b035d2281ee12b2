import type { Article } from '../../domain/article.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { daySpan, plainDay } from '../../wording/days.js';
import { filedWords } from '../../wording/filed.js';
import { amountWords } from '../../wording/numbers.js';
import { asIs, say, type Words } from '../../wording/words.js';

/** Whose number it is, `nobody named` where the article does not say. */
export function who(claim: LedgerClaim): Words {
  const named = isOneBody(claim) || claim.claimant !== 'unattributed';
  return named ? filedWords(claim.claimant) : say('whose.nobody-named');
}

/** `Foro Penal's 104`; `104 (nobody named)`. `first`: it opens a sentence. */
export function whose(claim: LedgerClaim, place: 'first' | 'later' = 'later'): Words {
  const amount = amountWords(claim);
  return isOneBody(claim)
    ? say(`whose.${place}`, { claimant: filedWords(claim.claimant), amount })
    : say(`whose.nobody.${place}`, { amount, who: who(claim) });
}

/** `as of 19 Jan 2026`, `reported 26 Jan 2026`. */
export function upTo({ window: { to, toBasis } }: LedgerClaim): Words {
  return to === null ? say('when.not-stated') : say(`when.${toBasis}`, { day: plainDay(to) });
}

/** `1 Dec 2025 to 26 Jan 2026`, `25 Jan 2026`. */
export function daysWords({ window: { from, to } }: Pick<LedgerClaim, 'window'>): Words {
  if (to === null) return from === null ? say('window.none') : say('when.from', { day: plainDay(from) });
  return from === null || from === to ? plainDay(to) : daySpan(from, to, true);
}

/** `Malay Mail (AFP)`, for want of an outlet the headline. */
export function articleWords({ outlet, agency, headline }: Article): Words {
  const name = outlet ?? headline;
  const words = name === null ? say('article.no-outlet') : asIs(name);
  return agency === null ? words : say('outlet.agency', { outlet: words, agency });
}
