import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { IsoDate } from '../domain/iso-date.js';
import type { Document } from '../rendering/document.js';

/** Option values as typed; subcommand apart. Checked by the command itself. */
export interface Invocation {
  readonly command: string;
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, string>>;
  /** Page to show, from 0. */
  readonly page: number;
}

/** Who asks, and where. The terminal has no guild and no channel. */
export interface Caller {
  readonly where: 'discord' | 'terminal';
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly userId: string | null;
  readonly locale: string;
  readonly mayManageChannels: boolean;
  readonly today: IsoDate;
}

export type Reply =
  /** `invocation`: what turns its pages (options resolved, so that "yesterday" stays the same day). */
  | {
      readonly kind: 'document';
      readonly document: Document;
      readonly invocation: Invocation | null;
      readonly private: boolean;
    }
  /** Not understood or not possible: what, and what to do instead. */
  | { readonly kind: 'refusal'; readonly what: string; readonly remedy: string };

/** One slash command: its definition for Discord and its handler, which needs no Discord. `S`: the services it uses. */
export interface Command<S> {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly run: (invocation: Invocation, caller: Caller, services: S) => Promise<Reply>;
  /** Choices for the option being typed (at most 25 are shown). */
  readonly complete?: (
    focused: { readonly option: string; readonly typed: string },
    invocation: Invocation,
    caller: Caller,
    services: S,
  ) => Promise<readonly APIApplicationCommandOptionChoice<string>[]>;
}
