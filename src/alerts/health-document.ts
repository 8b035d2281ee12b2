import type { Document, Entry, Line } from '../rendering/document.js';
import { instantWords } from '../wording/days.js';
import { typedLine } from '../wording/names.js';
import { numberWords } from '../wording/numbers.js';
import { asIs, joined, say, type Words } from '../wording/words.js';
import { alertsLack } from './access.js';
import { channelSpan } from './channel-span.js';
import type { Latency, SubscriptionHealth } from './health.js';
import { lackLines } from './lack-lines.js';
import { refusalRemedy, refusalWords } from './notice-document.js';
import { wantedWords } from './subscription-words.js';

/** How the alerts of a server fare, and where their troubles are told. */
export function healthDocument(all: readonly SubscriptionHealth[], chosen: string | null): Document {
  const [first] = all;
  const ill = all.filter(isIll).length;
  const place: Line =
    first === undefined || chosen === null
      ? [say('health.told-elsewhere', { line: typedLine('alerts notices') })]
      : [say('health.told-in', { channel: channelSpan(chosen) })];
  return {
    title: say('health.title'),
    understood: [summaryOf(all.length, ill)],
    sections:
      all.length === 0
        ? []
        : [{ tone: 'plain', heading: '', explanation: '', entries: [...all].sort(illFirst).map(entryOf) }],
    footer: [place],
  };
}

function summaryOf(all: number, ill: number): Words {
  if (all === 0) return say('health.none');
  return ill === 0 ? say('health.well', { all }) : say('health.ill', { all, ill: numberWords(ill) });
}

function isIll({ access, trouble, heldUp }: SubscriptionHealth): boolean {
  const barred = access.kind === 'there' ? alertsLack(access.missing).length > 0 : access.kind !== 'unknown';
  return barred || trouble !== null || heldUp !== null;
}

function illFirst(one: SubscriptionHealth, other: SubscriptionHealth): number {
  return Number(isIll(other)) - Number(isIll(one));
}

function entryOf(health: SubscriptionHealth): Entry {
  const { channelId, lastSentAt, latency, waiting, trouble, heldUp } = health;
  const mark = say(isIll(health) ? 'health.mark.ill' : 'health.mark.well');
  const sent: Line = [
    lastSentAt === null ? say('health.nothing-sent') : say('health.last-sent', { when: instantWords(lastSentAt) }),
  ];
  const held = trouble === null && heldUp !== null ? [[say('health.held-up', { reason: heldUp })]] : [];
  return {
    lead: [channelSpan(channelId), ' · ', wantedWords(health), ' · ', { text: mark, style: 'strong' }],
    lines: [
      sent,
      ...(latency === null ? [] : [[latencyWords(latency)]]),
      ...accessLines(health),
      ...troubleLines(health),
      ...held,
      ...(waiting === null
        ? []
        : [[say('health.waiting', { alerts: waiting.alerts, when: instantWords(waiting.next) })]]),
    ],
    children: [],
  };
}

function latencyWords({ alerts, medianMs, worstMs }: Latency): Words {
  const time = timeWords(medianMs);
  return alerts === 1
    ? say('health.latency.one', { time })
    : say('health.latency.many', { time, alerts: numberWords(alerts), worst: timeWords(worstMs) });
}

/** `0.4 s`, `12 s`, `7 min`, `3 h`. */
function timeWords(ms: number): Words {
  const seconds = ms / 1000;
  const [time, unit] =
    seconds < 10
      ? [Math.round(seconds * 10) / 10, 's']
      : seconds < 120
        ? [Math.round(seconds), 's']
        : seconds < 7200
          ? [Math.round(seconds / 60), 'min']
          : [Math.round(seconds / 3600), 'h'];
  return joined([numberWords(time), asIs(unit)], ' ');
}

function accessLines({ access }: SubscriptionHealth): readonly Line[] {
  switch (access.kind) {
    case 'unknown':
      return [];
    case 'no-server':
    case 'no-channel':
      return [[say('health.now', { what: refusalWords(access.kind), remedy: refusalRemedy(access.kind) })]];
    case 'there':
      return lackLines(alertsLack(access.missing));
  }
}

function troubleLines({ trouble }: SubscriptionHealth): readonly Line[] {
  if (trouble === null) return [];
  const { refusal, beganAt, toldIn } = trouble;
  const about = { what: refusalWords(refusal), remedy: refusalRemedy(refusal) };
  return [
    [say('health.refused', { when: instantWords(beganAt), ...about })],
    [toldIn === null ? say('health.nobody-told') : say('health.told-of-it', { channel: channelSpan(toldIn) })],
  ];
}
