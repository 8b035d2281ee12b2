import { citationLine } from '../rendering/citation-lines.js';
import type { Entry, Line } from '../rendering/document.js';
import { claimantWords, countedWords, windowWords } from '../rendering/figure-words.js';
import { filedWords } from '../wording/filed.js';
import { amountWords } from '../wording/numbers.js';
import { joined, say } from '../wording/words.js';
import type { Alert } from './alert.js';
import type { Amendment, NamedAmendment } from './amendment.js';
import { amendmentLines, namedSince } from './amendment-lines.js';
import { contradictionLines } from './contradiction-lines.js';

/** What is told of one claim, and what has become since of the figures in it. */
export interface Told {
  readonly alert: Alert;
  readonly amendment: Amendment | null;
  /** How figures stand now that it names beside its own. */
  readonly named: readonly NamedAmendment[];
}

/** Whether the figure counts as it was told. */
function counts({ amendment }: Told): boolean {
  return amendment === null || amendment.kind === 'restored' || amendment.kind === 'moved';
}

/**
 * The figure, who says it, what it changes, where it stands, who says otherwise. Once it does not count any more, what
 * was told is struck through, with what counts now, why and since when. `claimant`: not where a heading names it.
 */
export function alertEntry(told: Told, { claimant = true }: { readonly claimant?: boolean } = {}): Entry {
  const { alert, amendment, named } = told;
  const { figure } = alert;
  const standing = counts(told);
  const lead: Line = standing
    ? [{ text: countedWords(figure), style: 'strong' }, ' · ', { text: windowWords(figure) }]
    : [{ text: joined([countedWords(figure), windowWords(figure)], ' · '), style: 'struck' }];
  const amended = amendment === null ? [] : amendmentLines(alert, amendment);
  // what it was before is no change of a figure that no longer counts, and nobody contradicts it
  const changes = standing ? changeLines(told) : [];
  const others = standing ? contradictionLines(alert, named) : [];
  const beside = [...placeLines(told), citationLine(alert.citation), ...originLines(alert), ...others];
  return { lead, lines: [...amended, whoLine(alert, claimant), ...changes, ...beside], children: [] };
}

function whoLine(alert: Alert, claimant: boolean): Line {
  const { speaker, channel, relayedBy } = alert;
  const said = [
    ...(speaker === null ? [] : [say('figure.said-by', { speaker })]),
    ...(channel === null ? [] : [say('figure.via', { channel: filedWords(channel) })]),
    ...(relayedBy === null ? [] : [say('figure.relayed', { who: filedWords(relayedBy) })]),
  ];
  const who: Line = claimant ? [{ text: claimantWords(alert), style: 'strong' }, ' · '] : [];
  return [...who, ...said.flatMap((words) => [words, ' · ']), { text: alert.figure.id, style: 'code' }];
}

/** "266, was 156": only for figures of one series, as the ledger says. */
function changeLines({ alert: { figure, replaces, replacedBy }, named }: Told): readonly Line[] {
  const was: readonly Line[] =
    replaces === null
      ? []
      : [
          [
            { text: say('alert.was', { now: amountWords(figure), before: amountWords(replaces) }), style: 'strong' },
            ' · ',
            windowWords(replaces),
            ' · ',
            { text: replaces.id, style: 'code' },
            ...namedSince(replaces.id, named),
          ],
        ];
  const now: readonly Line[] =
    replacedBy === null
      ? []
      : [
          [
            say('alert.later', { amount: amountWords(replacedBy), window: windowWords(replacedBy) }),
            ...namedSince(replacedBy.id, named),
          ],
        ];
  return [...was, ...now];
}

/** A part must not be read as a count of its own. */
function placeLines({ alert: { partOf }, named }: Told): readonly Line[] {
  if (partOf === null) return [];
  if (partOf === 'unknown') return [[{ text: say('alert.part'), style: 'strong' }]];
  return [
    [
      { text: say('figure.part-of', { whole: countedWords(partOf) }), style: 'strong' },
      ...namedSince(partOf.id, named),
    ],
  ];
}

/** What is told by a second story was known already: who told it until now. */
function originLines({ toldBefore }: Alert): readonly Line[] {
  if (toldBefore === null) return [];
  return [[{ text: say('alert.known'), style: 'strong' }, ' ', ...citationLine(toldBefore)]];
}
