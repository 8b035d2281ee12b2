import { type AuthorizingIntegrationOwners, type BaseInteraction, InteractionContextType } from 'discord.js';
import type { ShownReply } from '../commanding/command.js';
import type { House } from '../commanding/house/house.js';
import type { LanguageCode } from '../domain/article.js';
import { languageOf } from '../wording/language.js';
import type { Sight } from './ready.js';

/** The languages of whoever asks, and of the server they stand in. */
export interface Tongues extends Sight {
  readonly reader: LanguageCode;
  readonly server: LanguageCode;
  /** Where Recount was brought along by whoever asks: nobody else there has let it in. */
  readonly isGuest: boolean;
}

type Place = Pick<BaseInteraction, 'guildId' | 'context'> & {
  readonly authorizingIntegrationOwners: Pick<AuthorizingIntegrationOwners, 'guildId' | 'userId'> | null;
};
type Where = Place & Pick<BaseInteraction, 'locale'>;

/** Whether Recount is there for one person, who has it in their own account, and not for the server or the conversation. */
export function isGuestIn({ guildId, context, authorizingIntegrationOwners: owners }: Place): boolean {
  if (guildId === null) return context === InteractionContextType.PrivateChannel;
  return owners !== null && owners.guildId === null && owners.userId !== null;
}

const isRefusal = ({ kind }: ShownReply): boolean => kind === 'refusal';

/** What its reader alone sees is in the reader's language, what everybody sees in the server's. */
export function tonguesOf(where: Where, { language }: House): Tongues {
  const reader = languageOf(where.locale);
  const server = where.guildId === null ? reader : language.value;
  const isAlone = (reply: ShownReply): boolean => reply.kind === 'refusal' || reply.private;
  const tongue = (reply: ShownReply): LanguageCode => (isAlone(reply) ? reader : server);
  const isGuest = isGuestIn(where);
  const tongues = { reader, server, tongue, isAlone, isGuest, mayShare: !isGuest };
  return isGuest ? quietly(tongues) : tongues;
}

/** Whatever the reply says of itself, it is shown to everybody; a refusal never is, and nothing where Recount is a guest. */
export function aloud<T extends Tongues>(tongues: T): T {
  const { reader, server, isGuest } = tongues;
  if (isGuest) return quietly(tongues);
  return { ...tongues, tongue: (reply) => (isRefusal(reply) ? reader : server), isAlone: isRefusal };
}

/** Shown to whoever asked, alone. */
export function quietly<T extends Tongues>(tongues: T): T {
  return { ...tongues, tongue: () => tongues.reader, isAlone: () => true };
}
