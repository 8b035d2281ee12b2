import { type Access, alertsLack } from '../../alerts/access.js';
import { channelSpan } from '../../alerts/channel-span.js';
import { lackLines } from '../../alerts/lack-lines.js';
import { refusalRemedy, refusalWords } from '../../alerts/notice-document.js';
import type { ListedSubscription } from '../../alerts/subscriptions.js';
import type { Entry, Line, Section } from '../../rendering/document.js';
import { say, type Words } from '../../wording/words.js';
import type { Caller } from '../command.js';
import { lackHere, lackOf } from '../lacks.js';
import type { Services } from '../services.js';

export interface LacksAsked {
  readonly caller: Pick<Caller, 'channelId'> & { readonly guildId: string };
  readonly services: Pick<Services, 'sight'>;
  readonly subscriptions: readonly ListedSubscription[];
}

/** What Recount lacks in the channel one stands in, and in those that have alerts. */
export function lacksSection(asked: LacksAsked): Section {
  const { caller, services } = asked;
  const { guildId, channelId } = caller;
  const here = channelId === null ? [] : [hereEntry(channelId, services.sight.channel(guildId, channelId))];
  return { tone: 'plain', heading: say('lacks.heading'), explanation: '', entries: [...here, ...alertEntries(asked)] };
}

function hereEntry(channelId: string, access: Access): Entry {
  const missing = lackHere(access);
  const known = access.kind === 'there';
  const what = !known ? say('lacks.unknown') : summaryOf(missing.length);
  const where = say('lacks.here', { channel: channelSpan(channelId) });
  return { lead: [where, ' · ', { text: what, style: 'strong' }], lines: lackLines(missing), children: [] };
}

function summaryOf(missing: number): Words {
  return missing === 0 ? say('lacks.nothing') : say('lacks.missing', { count: missing });
}

/** A line for all channels that take alerts, and an entry for each that does not. */
function alertEntries({ caller, services, subscriptions }: LacksAsked): readonly Entry[] {
  const { guildId } = caller;
  const roles = new Map<string, string | null>();
  for (const { channelId, roleId } of subscriptions) roles.set(channelId, roles.get(channelId) ?? roleId);
  const looked = [...roles].map(([channelId, roleId]) => ({
    channelId,
    access: lackOf({ guildId, channelId, roleId }, services),
  }));
  const ill = looked.filter(({ access }) =>
    access.kind === 'there' ? access.missing.length > 0 : access.kind !== 'unknown',
  );
  const entries = ill.map(({ channelId, access }): Entry => {
    const where = say('lacks.alerts', { channel: channelSpan(channelId) });
    return { lead: [where, ' · ', { text: shortOf(access), style: 'strong' }], lines: linesOf(access), children: [] };
  });
  const known = looked.filter(({ access }) => access.kind !== 'unknown').length;
  if (known === 0 || ill.length > 0) return entries;
  return [{ lead: [say('lacks.all-well', { channels: known })], lines: [], children: [] }];
}

function shortOf(access: Access): Words {
  switch (access.kind) {
    case 'unknown':
      return say('lacks.unknown');
    case 'there':
      return alertsLack(access.missing).length > 0 ? summaryOf(access.missing.length) : say('lacks.no-mention');
    case 'no-channel':
    case 'no-server':
      return refusalWords(access.kind);
  }
}

function linesOf(access: Access): readonly Line[] {
  if (access.kind === 'unknown') return [];
  return access.kind === 'there' ? lackLines(access.missing) : [[refusalRemedy(access.kind)]];
}
