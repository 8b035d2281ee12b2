import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Alert, alertSchema } from '../../src/alerts/alert.js';
import type { Told } from '../../src/alerts/alert-entry.js';
import type { Amendment } from '../../src/alerts/amendment.js';
import { alertBody } from '../../src/discord/alert-courier.js';
import { digestPage, packDigest } from '../../src/discord/digest-message.js';
import { COMPONENTS_MAX, TEXT_MAX } from '../../src/discord/limits.js';

const words = (maxLength: number) => fc.string({ unit: 'binary', minLength: 1, maxLength });
const figure = fc
  .record({ number: fc.integer({ min: 1, max: 99_999 }), group: words(40) })
  .map(({ number, group }) => ({
    ...{ id: `c${String(number).padStart(12, '0')}`, value: number, modifier: 'exact', measure: 'freed', group },
    ...{ derivedFrom: null, from: '2026-01-08', to: '2026-01-26', windowBasis: 'explicit', toBasis: 'reported' },
  }));
const citation = fc.record({ outlet: words(40), quote: words(150) }).map(({ outlet, quote }) => ({
  ...{ article: 'a000000000000', outlet, agency: 'AFP', headline: null, published: '2026-01-26' },
  ...{ publishedBasis: 'stated', url: `https://paper.example/${'x'.repeat(60)}`, paragraph: 3, quote, differs: [] },
}));
const claimant = words(40);
const contradiction = fc.record({ figure, claimant, claimantKind: fc.constant('ngo'), citation });
const alert = fc
  .record({
    figure,
    citation,
    claimant,
    replaces: fc.option(figure),
    contradicts: fc.array(contradiction, { maxLength: 3 }),
  })
  .map(
    (drawn): Alert =>
      alertSchema.parse({
        ...{ measure: 'freed', claimantKind: 'ngo', speaker: null, relayedBy: null, channel: null },
        ...{ replacedBy: null, partOf: null, kinds: ['new'], toldBefore: null },
        ...drawn,
      }),
  );
const stands = fc.constantFrom(null, 'corrected', 'rejected', 'changed', 'moved', 'restored') as fc.Arbitrary<
  Amendment['kind'] | null
>;

function amended(told: Alert, kind: Amendment['kind'] | null, reason: string): Told {
  const since = {
    figure: told.figure,
    claimant: told.claimant,
    claimantKind: told.claimantKind,
    reason,
    at: '2026-01-27T09:00:00.000Z',
  };
  const gone = kind === 'changed' || kind === 'moved';
  const stopped = gone
    ? { article: told.citation.outlet ?? '', how: 'withdrawn' as const, now: [told.figure], still: told.citation }
    : null;
  const named = [told.replaces, ...told.contradicts.map((one) => one.figure)].filter((one) => one !== null);
  return {
    alert: told,
    amendment: kind === null ? null : { ...since, kind, stopped },
    named: named.map((one) => ({ ...since, figure: one, kind: 'corrected' as const })),
  };
}

const components = (body: unknown): number =>
  Array.isArray(body)
    ? body.reduce(
        (sum: number, part) => sum + 1 + (part?.components === undefined ? 0 : components(part.components)),
        0,
      )
    : 0;

test('whatever is told together, and whatever becomes of it, has room in its messages, each alert whole and once', () => {
  fc.assert(
    fc.property(
      fc.array(alert, { minLength: 1, maxLength: 30 }),
      fc.array(stands, { minLength: 30, maxLength: 30 }),
      words(500),
      (alerts, kinds, reason) => {
        const told = alerts.map((one): Told => ({ alert: one, amendment: null, named: [] }));
        const messages = packDigest(told);
        expect(messages.flat()).toEqual(told);
        for (const entries of messages) {
          const head = {
            kind: 'away',
            since: null,
            from: '2026-01-27T09:00:00.000Z',
            part: 1,
            parts: messages.length,
            alerts: told.length,
          } as const;
          const changed = entries.map((one) => amended(one.alert, kinds[told.indexOf(one)] ?? null, reason));
          for (const drawn of [entries, changed]) {
            const digest = { head, entries: drawn };
            const { top, blocks } = digestPage(digest, 'en');
            const text = [top, ...blocks.flatMap(({ texts }) => texts)].join('');
            expect(text.length).toBeLessThanOrEqual(TEXT_MAX - 60);
            for (const one of drawn) expect(text).toContain(one.alert.figure.id);
            const [first] = drawn;
            if (first === undefined) throw new Error('an empty message');
            const parcel = {
              ...first,
              digest,
              alertId: 'd0',
              channelId: '1',
              roles: ['7', '8'],
              language: 'es',
              test: false,
              watch: null,
            } as const;
            expect(components(alertBody(parcel).components)).toBeLessThanOrEqual(COMPONENTS_MAX);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
