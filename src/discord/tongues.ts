import type { Interaction } from 'discord.js';
import type { House } from '../commanding/house/house.js';
import type { LanguageCode } from '../domain/article.js';
import { languageOf } from '../wording/language.js';
import type { Drawing } from './ready.js';

/** The languages of whoever asks, and of the server they stand in. */
export interface Tongues extends Pick<Drawing, 'tongue'> {
  readonly reader: LanguageCode;
  readonly server: LanguageCode;
}

/** What its reader alone sees is in the reader's language, what everybody sees in the server's. */
export function tonguesOf({ locale, guildId }: Pick<Interaction, 'locale' | 'guildId'>, { language }: House): Tongues {
  const reader = languageOf(locale);
  const server = guildId === null ? reader : language.value;
  return { reader, server, tongue: (reply) => (reply.kind === 'refusal' || reply.private ? reader : server) };
}

/** Whatever the reply says of itself, it is shown to everybody; a refusal never is. */
export function aloud<T extends Tongues>(tongues: T): T {
  const { reader, server } = tongues;
  return { ...tongues, tongue: (reply) => (reply.kind === 'refusal' ? reader : server) };
}

/** Shown to whoever asked, alone. */
export function quietly<T extends Tongues>(tongues: T): T {
  return { ...tongues, tongue: () => tongues.reader };
}
