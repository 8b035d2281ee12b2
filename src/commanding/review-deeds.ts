import { type Acted, type Deed, standingActs } from '../ledger/act.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { typedLine } from '../wording/names.js';
import { say, type Words } from '../wording/words.js';
import type { Caller, Invocation, Reply } from './command.js';
import { CORRECTIONS, readChanges } from './corrections.js';
import { type Refusal, refusal } from './refusal.js';
import { reviewForm } from './review-forms.js';
import type { Services } from './services.js';

export const DEEDS = ['confirm', 'correct', 'correct-source', 'reject', 'undo'] as const;
export type DeedName = (typeof DEEDS)[number];

export type ReadDeed =
  | { readonly ok: true; readonly deed: Deed }
  /** What is missing, or why it cannot be done. */
  | { readonly ok: false; readonly reply: Reply };

/** Acts done from the terminal, where nobody has an id. */
const TERMINAL = 'terminal';

/** Who is written down for an act. */
export function editorOf({ userId }: Caller): string {
  return userId ?? TERMINAL;
}

/** What is to be done to a claim. What must be said and was not is asked for in a form. */
export async function readDeed(
  name: DeedName,
  claim: LedgerClaim,
  { invocation, caller, services }: { invocation: Invocation; caller: Caller; services: Services },
): Promise<ReadDeed> {
  const { options } = invocation;
  const { act, reason: typed = '' } = options;
  const reason = typed.trim();
  const form = (kind: Exclude<DeedName, 'confirm' | 'undo'>): ReadDeed => ({
    ok: false,
    reply: reviewForm(kind, claim, invocation),
  });
  switch (name) {
    case 'confirm':
      if (claim.review?.state === 'confirmed') return cannot(say('deed.confirmed-already'), say('deed.go-on'));
      return { ok: true, deed: { kind: 'confirm', reason: reason === '' ? null : reason } };
    case 'reject':
      if (claim.review?.state === 'rejected') return cannot(say('deed.rejected-already'), say('deed.go-on'));
      return reason === '' ? form('reject') : { ok: true, deed: { kind: 'reject', reason } };
    case 'correct':
    case 'correct-source': {
      if (!CORRECTIONS.some((option) => options[option] !== undefined)) return form(name);
      // what cannot be done is said before anybody is asked why
      const read = await readChanges(options, claim, caller.today, services);
      if (!read.ok) return { ok: false, reply: read.refusal };
      return reason === '' ? form(name) : { ok: true, deed: { kind: 'correct', changes: read.changes, reason } };
    }
    case 'undo':
      return undoOf(act, claim, reason, services);
  }
}

function cannot(what: Words, remedy: Words): ReadDeed {
  return { ok: false, reply: refusal(what, remedy) };
}

/** `act`: the number a button names, so that pressing it twice does not undo two things; else the last that stands. */
async function undoOf(
  act: string | undefined,
  claim: LedgerClaim,
  reason: string,
  { ledger }: Services,
): Promise<ReadDeed> {
  const standing = standingActs(await ledger.acts({ claims: [claim.id] }));
  const chosen = act === undefined ? standing.at(-1) : standing.find(({ number }) => String(number) === act);
  if (chosen === undefined) return cannot(say('deed.nothing'), say('deed.nothing.how'));
  return { ok: true, deed: { kind: 'undo', undoes: chosen.number, reason: reason === '' ? null : reason } };
}

/** What was just done. */
export function saidOf({ kind }: Deed): Words {
  return say(`deed.said.${kind}`);
}

/** Why the ledger did not take it: somebody else was faster. */
export function notActed({ lacks }: Extract<Acted, { ok: false }>): Refusal {
  return lacks === 'claim'
    ? refusal(say('deed.gone'), say('deed.gone.how', { line: typedLine('review') }))
    : refusal(say('deed.undone-already'), say('deed.look-again'));
}
