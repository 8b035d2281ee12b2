import { instantWords } from '../domain/day-words.js';
import { plural } from '../domain/plural.js';
import type { Document, Entry, Line } from '../rendering/document.js';
import type { AlertPermission } from './access.js';
import { channelSpan } from './channel-span.js';
import type { Latency, SubscriptionHealth } from './health.js';
import { REFUSAL_WORDS } from './notice-document.js';
import { wantedWords } from './subscription-words.js';

const PURPOSES: Readonly<Record<AlertPermission, string>> = {
  'View Channel': 'to post there at all',
  'Send Messages': 'to post there at all',
  'Read Message History': 'to see after a crash what has arrived',
};
const WHERE = 'Give it in the channel’s settings: Edit Channel, Permissions, Recount or its role.';

/** How the alerts of a server fare, and where their troubles are told. */
export function healthDocument(all: readonly SubscriptionHealth[], chosen: string | null): Document {
  const [first] = all;
  const ill = all.filter(isIll).length;
  const place: Line =
    first === undefined || chosen === null
      ? ['Trouble is told in another channel that has alerts, else to whoever set them. “/alerts notices” chooses one.']
      : ['Trouble is told in this ', channelSpan(first.guildId, chosen), ' first.'];
  return {
    title: 'Health of alerts',
    understood: [
      all.length === 0
        ? 'No alerts are set in this server.'
        : `${plural(all.length, 'subscription')}; ${ill === 0 ? 'all is well' : `${ill} in trouble`}.`,
    ],
    sections:
      all.length === 0
        ? []
        : [{ tone: 'plain', heading: '', explanation: '', entries: [...all].sort(illFirst).map(entryOf) }],
    footer: [place],
  };
}

function isIll({ access, trouble, heldUp }: SubscriptionHealth): boolean {
  const barred = access.kind === 'there' ? access.missing.length > 0 : access.kind !== 'unknown';
  return barred || trouble !== null || heldUp !== null;
}

function illFirst(one: SubscriptionHealth, other: SubscriptionHealth): number {
  return Number(isIll(other)) - Number(isIll(one));
}

function entryOf(health: SubscriptionHealth): Entry {
  const { guildId, channelId, lastSentAt, latency, waiting, trouble, heldUp } = health;
  const mark = isIll(health) ? 'in trouble' : 'well';
  const sent: Line = [lastSentAt === null ? 'Nothing sent yet' : `Last sent ${instantWords(lastSentAt)}`];
  const held = trouble === null && heldUp !== null ? [[{ text: `Held up: ${heldUp}` }]] : [];
  return {
    lead: [
      channelSpan(guildId, channelId),
      ' · ',
      { text: wantedWords(health) },
      ' · ',
      { text: mark, style: 'strong' },
    ],
    lines: [
      sent,
      ...(latency === null ? [] : [[latencyWords(latency)]]),
      ...accessLines(health),
      ...troubleLines(health),
      ...held,
      ...(waiting === null
        ? []
        : [[`${plural(waiting.alerts, 'alert')} still to be sent, next try ${instantWords(waiting.next)}`]]),
    ],
    children: [],
  };
}

function latencyWords({ alerts, medianMs, worstMs }: Latency): string {
  const of = alerts === 1 ? 'the last one' : `median of the last ${alerts}`;
  const worst = alerts === 1 ? '' : `, at worst ${timeWords(worstMs)}`;
  return `Arrives ${timeWords(medianMs)} after it is read (${of}${worst})`;
}

/** `0.4 s`, `12 s`, `7 min`, `3 h`. */
function timeWords(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

function accessLines({ access }: SubscriptionHealth): readonly Line[] {
  switch (access.kind) {
    case 'unknown':
      return [];
    case 'no-server':
    case 'no-channel':
      return [[`Now: ${REFUSAL_WORDS[access.kind].what}. `, REFUSAL_WORDS[access.kind].remedy]];
    case 'there':
      return access.missing.length === 0
        ? []
        : [
            ...access.missing.map(
              (name): Line => ['Missing: ', { text: name, style: 'strong' }, `, ${PURPOSES[name]}`],
            ),
            [WHERE],
          ];
  }
}

function troubleLines({ guildId, trouble }: SubscriptionHealth): readonly Line[] {
  if (trouble === null) return [];
  const { refusal, beganAt, toldIn } = trouble;
  const { what, remedy } = REFUSAL_WORDS[refusal];
  return [
    [`Refused since ${instantWords(beganAt)}: ${what}. `, remedy],
    toldIn === null ? ['Nobody has been told of it yet.'] : ['Told of it in this ', channelSpan(guildId, toldIn), '.'],
  ];
}
