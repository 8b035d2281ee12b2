/** A permission that alerts need, under Discord's name for it in English. */
export const ALERT_PERMISSIONS = ['View Channel', 'Send Messages', 'Read Message History'] as const;
export type AlertPermission = (typeof ALERT_PERMISSIONS)[number];

/** Whether alerts can reach a channel, as far as Discord has told us. */
export type Access =
  /** Nobody is connected to Discord: the terminal. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-server' }
  | { readonly kind: 'no-channel' }
  /** Empty: all is well. */
  | { readonly kind: 'there'; readonly missing: readonly AlertPermission[] };

export type LookAtChannel = (guildId: string, channelId: string) => Access;

/** What Discord lets Recount do where. Asked for long before anybody is connected: until then nothing is known. */
export interface Reach {
  readonly of: LookAtChannel;
  connect(look: LookAtChannel): void;
}

export function createReach(): Reach {
  let look: LookAtChannel = () => ({ kind: 'unknown' });
  return {
    of: (guildId, channelId) => look(guildId, channelId),
    connect: (connected) => {
      look = connected;
    },
  };
}

/** Whether it is worth trying to write there: only what surely fails is not. */
export function mayWrite(access: Access): boolean {
  if (access.kind === 'unknown') return true;
  return access.kind === 'there' && access.missing.every((permission) => permission === 'Read Message History');
}
