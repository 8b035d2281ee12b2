import type { Document, Entry, Line, Section } from '../rendering/document.js';
import { claimantWords, measurePeople } from '../rendering/figure-words.js';
import { instantWords } from '../wording/days.js';
import { joined, say, type Words } from '../wording/words.js';
import { newsTitle } from './alert-document.js';
import { alertEntry, type Told } from './alert-entry.js';
import type { Digest, DigestHead } from './digest.js';

/**
 * Several alerts as a channel is told of them: by claimant, each with its citation. `brief`: without reasons, for want
 * of room.
 */
export function digestDocument({ head, entries }: Digest, brief = false): Document {
  const sections = new Map<string, Told[]>();
  for (const told of entries) {
    const { claimant, claimantKind } = told.alert;
    const who = `${claimant} ${claimantKind}`;
    sections.set(who, [...(sections.get(who) ?? []), told]);
  }
  return {
    title: titleOf(head),
    understood: understood(head),
    sections: [...sections.values()].map((told) => sectionOf(told, brief)),
    footer: [],
  };
}

function titleOf({ kind, alerts, part, parts }: DigestHead): Words {
  const title = say(`digest.title.${kind}`, { n: alerts });
  return parts === 1 ? title : say('digest.title.part', { title, part, parts });
}

function understood({ kind, since }: DigestHead): Line {
  if (kind === 'away') return [say('digest.away')];
  return [since === null ? say('digest.first') : say('digest.since', { when: instantWords(since) })];
}

function sectionOf(told: readonly Told[], brief: boolean): Section {
  const [first] = told;
  const heading = first === undefined ? '' : claimantWords(first.alert);
  return { tone: 'alert', heading, explanation: '', entries: told.map((one) => entryOf(one, brief)) };
}

function entryOf(told: Told, brief: boolean): Entry {
  const entry = alertEntry(brief ? inBrief(told) : told, { claimant: false });
  const what = joined([newsTitle(told), measurePeople(told.alert.measure)], ' · ');
  return { ...entry, lines: [[{ text: what, style: 'quiet' }], ...entry.lines] };
}

/** What has become of the figures since, and no more. */
function inBrief({ alert, amendment, named }: Told): Told {
  const stopped = amendment?.stopped ?? null;
  const shorter = stopped === null ? null : { ...stopped, article: '', now: [], still: null };
  return {
    alert,
    amendment: amendment === null ? null : { ...amendment, reason: null, stopped: shorter },
    named: named.map((one) => ({ ...one, reason: null })),
  };
}
