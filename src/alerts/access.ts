/** What Recount needs to be allowed in a channel, under Discord's names in English; those that alerts need come first. */
export const BOT_PERMISSIONS = [
  'View Channel',
  'Send Messages',
  'Read Message History',
  'Attach Files',
  'Mention Everyone',
  // for `/story`: its thread and its pin
  'Create Public Threads',
  'Send Messages in Threads',
  'Pin Messages',
] as const;
export type BotPermission = (typeof BOT_PERMISSIONS)[number];

/** Without the others alerts arrive all the same. */
const ALERT_PERMISSIONS: readonly BotPermission[] = ['View Channel', 'Send Messages', 'Read Message History'];

/** Whether alerts can reach a channel, as far as Discord has told us. */
export type Access =
  /** Nobody is connected to Discord: the terminal. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-server' }
  | { readonly kind: 'no-channel' }
  /** Empty: all is well. */
  | { readonly kind: 'there'; readonly missing: readonly BotPermission[] };

export type LookAtChannel = (guildId: string, channelId: string) => Access;

export interface Role {
  readonly name: string;
  /** Everybody may mention it. */
  readonly mentionable: boolean;
}

/** A role of a server; `null` where it is not known, or is gone. */
export type LookAtRole = (guildId: string, roleId: string) => Role | null;

/** What a connection to Discord knows without asking over the network. */
export interface Sight {
  readonly channel: LookAtChannel;
  readonly role: LookAtRole;
}

/** Nobody is connected to Discord: the terminal. */
export const BLIND: Sight = { channel: () => ({ kind: 'unknown' }), role: () => null };

/** What Discord lets Recount do where. Asked for long before anybody is connected: until then nothing is known. */
export interface Reach extends Sight {
  connect(sight: Sight): void;
}

export function createReach(): Reach {
  let sight = BLIND;
  return {
    channel: (guildId, channelId) => sight.channel(guildId, channelId),
    role: (guildId, roleId) => sight.role(guildId, roleId),
    connect: (connected) => {
      sight = connected;
    },
  };
}

/** What alerts lack there. */
export function alertsLack(missing: readonly BotPermission[]): readonly BotPermission[] {
  return missing.filter((permission) => ALERT_PERMISSIONS.includes(permission));
}

/** Whether it is worth trying to write there: only what surely fails is not. */
export function mayWrite(access: Access): boolean {
  if (access.kind === 'unknown') return true;
  return (
    access.kind === 'there' &&
    !['View Channel', 'Send Messages'].some((one) => access.missing.some((permission) => permission === one))
  );
}
