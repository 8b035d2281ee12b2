import type { CountWindow } from '../../domain/claim.js';
import type { Draft } from '../draft.js';
import type { ChangedField, ExplainedChange } from './explained.js';

const NONE = 'none';

function linkWords(id: number | null): string {
  return id === null ? NONE : `#${id}`;
}

function windowWords({ from, to, basis, toBasis }: CountWindow): string {
  return `${from ?? '?'}..${to ?? '?'} (${basis}, last day ${toBasis})`;
}

/** What a refiner may change, in the words of `recount explain`. */
const FIELDS: Readonly<Record<string, (draft: Draft) => string>> = {
  value: ({ value }) => String(value),
  modifier: ({ modifier }) => modifier,
  measure: ({ measure }) => measure,
  group: ({ group }) => group ?? NONE,
  claimant: ({ attribution }) => attribution.body.claimant,
  speaker: ({ attribution }) => attribution.speaker ?? NONE,
  'relayed by': ({ attribution }) => attribution.relayedBy ?? NONE,
  window: ({ window }) => windowWords(window),
  'part of': ({ partOf }) => linkWords(partOf),
  'earlier figure of': ({ earlierOf }) => linkWords(earlierOf),
  'derived from': ({ derivedFrom }) => derivedFrom ?? NONE,
  'day of speaking': ({ floatingDay }) => (floatingDay ? 'open' : 'settled'),
  'kept only as a part': ({ tentative }) => (tentative ? 'yes' : 'no'),
};

function changedFields(before: Draft, after: Draft): readonly ChangedField[] {
  if (before === after) return [];
  return Object.entries(FIELDS).flatMap(([field, words]) => {
    const [from, to] = [words(before), words(after)];
    return from === to ? [] : [{ field, from, to }];
  });
}

/** The draft that has taken over the place of one that is gone. */
function heirOf(gone: Draft, after: readonly Draft[]): Draft | undefined {
  return after.find((draft) => draft.mentions.includes(gone.mention));
}

/** What a refiner did, seen from its two lists: it need not tell. */
export function changesBetween(before: readonly Draft[], after: readonly Draft[]): readonly ExplainedChange[] {
  const kept = new Map(after.map((draft) => [draft.id, draft] as const));
  return before.flatMap((draft): readonly ExplainedChange[] => {
    const { id, mention } = draft;
    const place = { draft: id, phrase: mention.phrase, paragraph: mention.paragraph };
    const now = kept.get(id);
    if (now === undefined) {
      const heir = heirOf(draft, after);
      return [{ ...place, what: heir === undefined ? { kind: 'dropped' } : { kind: 'merged', into: heir.id } }];
    }
    const fields = changedFields(draft, now);
    return fields.length === 0 ? [] : [{ ...place, what: { kind: 'changed', fields } }];
  });
}
