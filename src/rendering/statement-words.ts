import type { Mark } from '../answering/answer.js';
import type { Said } from '../answering/verification/verification.js';
import { UNATTRIBUTED } from '../domain/claimant.js';
import { filedWords } from '../wording/filed.js';
import { capital, joined, say, type Words } from '../wording/words.js';

function byWords(by: string): Words {
  return by === UNATTRIBUTED ? say('mark.nobody') : filedWords(by);
}

/** `verified case by case by Foro Penal, OVP` */
function mark({ kind, method }: Pick<Mark, 'kind' | 'method'>, names: Words): Words {
  if (kind !== 'verified' && kind !== 'verifying') return say(`mark.${kind}`, { names });
  return say(`mark.${kind}`, { names, how: method ?? 'unknown' });
}

/** `Verified case by case by Foro Penal · disputed by rights groups`; `undefined` where nothing is known. */
export function markWords(marks: readonly Mark[]): Words | undefined {
  const byWhat = new Map<string, { readonly mark: Mark; readonly by: Set<string> }>();
  for (const one of marks) {
    const what = one.method === null || one.method === 'unknown' ? one.kind : `${one.kind} ${one.method}`;
    const known = byWhat.get(what) ?? { mark: one, by: new Set() };
    byWhat.set(what, known);
    known.by.add(one.by);
  }
  if (byWhat.size === 0) return undefined;
  const said = [...byWhat.values()].map((one) => mark(one.mark, joined([...one.by].map(byWords), ', ')));
  return capital(joined(said, ' · '));
}

/** `Disputed by rights groups`, `Verification asked for by S, of the United Nations`: a statement in one breath. */
export function saidWords({ kind, by, to, method }: Pick<Said, 'kind' | 'by' | 'to' | 'method'>): Words {
  const names = byWords(by);
  const said = mark({ kind, method }, names);
  if (kind === 'list_withheld' && to !== null) return capital(say('said.withheld-by', { whom: to, names }));
  const isAsked = kind === 'verification_asked' || kind === 'list_asked';
  if (isAsked) return capital(to === null ? said : say('said.of', { said, whom: to }));
  return capital(method === 'unknown' ? say('said.how-unknown', { said }) : said);
}
