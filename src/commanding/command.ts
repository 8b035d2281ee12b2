import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { LanguageCode } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { AttachedFile } from '../ingest/ingest-one.js';
import type { Document } from '../rendering/document.js';
import type { Words } from '../wording/words.js';
import { Install } from './discord-values.js';
import type { House } from './house/house.js';

/** Option values as typed; subcommand apart. Checked by the command itself. */
export interface Invocation {
  readonly command: string;
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, string>>;
  /** Page to show, from 0. */
  readonly page: number;
  /** What was attached, under the option it was attached for. */
  readonly files?: Readonly<Record<string, AttachedFile>>;
}

/** Who asks, and where. The terminal has no guild and no channel. */
export interface Caller {
  readonly where: 'discord' | 'terminal';
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly userId: string | null;
  readonly locale: string;
  readonly mayManageChannels: boolean;
  /** May change the server's settings. */
  readonly mayManageServer: boolean;
  /** An editor: may confirm, correct and reject claims (Manage Messages, or the editors' role). Whoever runs the terminal is one. */
  readonly mayEdit: boolean;
  /** In the server's time zone. */
  readonly today: IsoDate;
  /** How the server wants it. */
  readonly house: House;
}

/** A button below an answer, and what it asks for. */
export interface Action {
  readonly label: string | Words;
  readonly invocation: Invocation;
  /**
   * `open`: a private answer of its own for whoever presses it. `replace`: its answer takes this one's place.
   * `share`: the answer is given once more, for everybody in the channel.
   */
  readonly does: 'open' | 'replace' | 'share';
}

/** A list below an answer of the figures that its page shows: whichever is chosen is opened in private. */
export interface Opening {
  /** Shown while nothing is chosen. */
  readonly prompt: string | Words;
  /** Asked with the claim's id as one more option, `claim`. */
  readonly invocation: Invocation;
}

/** A picture that belongs to an answer. */
export interface Picture {
  /** File name with its ending. */
  readonly name: string;
  /** One with words in it is drawn in the language of its answer. */
  readonly bytes: Uint8Array | ((language: LanguageCode) => Uint8Array);
  /** For those who cannot see it: what it shows, in words. */
  readonly description: string | Words;
}

/** A text that a form asks for; handed to the command as the option of that name. */
export interface Field {
  readonly name: string;
  readonly label: string | Words;
  readonly value: string;
  readonly long: boolean;
  readonly required: boolean;
  readonly maxLength: number;
}

export type Reply =
  /** `invocation`: what turns its pages (options resolved, so that "yesterday" stays the same day). */
  | {
      readonly kind: 'document';
      readonly document: Document;
      readonly invocation: Invocation | null;
      readonly private: boolean;
      /** Of an answer that is private by itself: what gives it once more for everybody. Others are asked for anew. */
      readonly shares?: Invocation;
      readonly actions?: readonly Action[];
      readonly opens?: Opening;
      readonly picture?: Picture;
      /** The same as plain data, for programs. */
      readonly answer?: object;
    }
  /** Asks for more in a form; what is written there joins the invocation's options, and the command runs again. Discord only. */
  | {
      readonly kind: 'form';
      readonly title: string | Words;
      readonly invocation: Invocation;
      readonly fields: readonly [Field, ...Field[]];
    }
  /** Not understood or not possible: what, and what to do instead. */
  | {
      readonly kind: 'refusal';
      readonly what: string | Words;
      readonly remedy: string | Words;
      /** What can be asked instead. */
      readonly actions?: readonly Action[];
    };

/** A reply that is shown; in Discord a form is opened instead. */
export type ShownReply = Exclude<Reply, { kind: 'form' }>;

/** Hears what a command is at while somebody waits for it: our own words. */
export type Hear = (words: string | Words) => void;

/** As many as Discord shows. */
export const CHOICES_MAX = 25;

/** What is offered while an option is typed. */
export interface Choice {
  readonly name: string | Words;
  readonly value: string;
}

/** One slash command: its definition for Discord and its handler, which needs no Discord. `S`: the services it uses. */
export interface Command<S> {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly run: (invocation: Invocation, caller: Caller, services: S, hear?: Hear) => Promise<Reply>;
  /** Who may use it, or its subcommands named here, where not everybody may. The command checks it itself. */
  readonly needs?: { readonly standing: 'editor' | 'channels' | 'server'; readonly subcommands?: readonly string[] };
  /** Every answer is private, and so is the word that it is coming. */
  readonly private?: true;
  /** The same command in the menu of a message: its definition, and the option that takes the message's words. */
  readonly onMessage?: {
    readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
    readonly option: string;
  };
  /** Choices for the option being typed (at most 25 are shown). */
  readonly complete?: (
    focused: { readonly option: string; readonly typed: string },
    invocation: Invocation,
    caller: Caller,
    services: S,
  ) => Promise<readonly Choice[]>;
}

/** What Discord is told of: slash commands, and the entries in the menus of messages. */
export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/**
 * The definitions of these commands, those in menus last. What does not say so may not be taken along into servers that
 * Recount is not in: Discord would otherwise let the application's own settings decide.
 */
export function definitionsOf<S>(commands: readonly Command<S>[]): readonly Definition[] {
  const menus = commands.flatMap(({ onMessage }) => (onMessage === undefined ? [] : [onMessage.definition]));
  const all = [...commands.map(({ definition }) => definition), ...menus];
  return all.map((definition) => ({ integration_types: [Install.Guild], ...definition }));
}
