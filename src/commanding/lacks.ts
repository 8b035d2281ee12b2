import { type Access, alertsLack, type BotPermission } from '../alerts/access.js';
import { lackLines } from '../alerts/lack-lines.js';
import type { Section } from '../rendering/document.js';
import { say } from '../wording/words.js';
import type { Services } from './services.js';

/** A channel that is to hear of something, and the role that is mentioned there. */
export interface Told {
  readonly guildId: string;
  readonly channelId: string;
  readonly roleId: string | null;
}

/** Permissions that alerts lack in a channel; to mention a role is one only where not everybody may mention it. */
export function lackOf({ guildId, channelId, roleId }: Told, { sight }: Pick<Services, 'sight'>): Access {
  const access = sight.channel(guildId, channelId);
  if (access.kind !== 'there') return access;
  const role = roleId === null ? null : sight.role(guildId, roleId);
  const mention = role !== null && !role.mentionable;
  const missing = access.missing.filter((one) => (one === 'Mention Everyone' ? mention : alertsLack([one]).length > 0));
  return { kind: 'there', missing };
}

/** Below an answer that sets alerts: what keeps them from arriving, and where to put it right. */
export function lackSections(told: Told, services: Pick<Services, 'sight'>): readonly Section[] {
  const access = lackOf(told, services);
  if (access.kind !== 'there' || access.missing.length === 0) return [];
  const arrive = alertsLack(access.missing).length === 0;
  const entry = {
    lead: [say(arrive ? 'lacks.no-mention' : 'lacks.not-yet')],
    lines: lackLines(access.missing),
    children: [],
  };
  return [{ tone: 'refusal', heading: '', explanation: '', entries: [entry] }];
}

/** What is missing in a channel for whoever asks there: an answer to a mention, with its picture. */
export function lackHere(access: Access): readonly BotPermission[] {
  return access.kind === 'there' ? access.missing.filter((one) => one !== 'Mention Everyone') : [];
}
