/** The part of the lab that our tests drive, typed. What each thing does is said in README.md. */
import type { EventEmitter } from 'node:events';
import type { APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';

export interface LabOptions {
  readonly token?: string;
  readonly port?: number;
  readonly channels?: readonly { readonly id: string; readonly name: string; readonly type?: number }[];
  readonly users?: readonly {
    readonly id: string;
    readonly username: string;
    readonly permissions?: readonly string[];
    readonly roles?: readonly string[];
  }[];
  readonly guilds?: readonly {
    readonly id: string;
    readonly name: string;
    readonly ownerId: string;
    readonly locale?: string;
    readonly roles?: readonly { readonly id: string; readonly name: string; readonly permissions: readonly string[] }[];
  }[];
  readonly permissions?: { readonly bot?: readonly string[]; readonly everyone?: readonly string[]; readonly deny?: Readonly<Record<string, readonly string[]>> };
  readonly gateway?: { readonly identifyWindowMs?: number; readonly heartbeatInterval?: number };
  readonly interactions?: { readonly ackWindowMs?: number };
  readonly api?: { readonly nonceMs?: number };
  readonly rateLimits?: { readonly enabled?: boolean; readonly global?: number; readonly routes?: Readonly<Record<string, readonly [number, number]>> };
}

export interface Fault {
  readonly method?: string;
  readonly route?: string | RegExp;
  readonly status?: number;
  readonly code?: number;
  readonly times?: number;
  readonly applied?: boolean;
  readonly drop?: boolean | 'reset';
  readonly hang?: number;
  readonly retryAfter?: number;
  readonly global?: boolean;
}

/** What became of one interaction. */
export interface Interaction {
  readonly id: string;
  readonly acked: boolean;
  readonly ackMs: number | null;
  readonly ackType: number | null;
  readonly replyMs: number | null;
  readonly deferred: boolean;
  readonly ephemeral: boolean;
  readonly text: string;
  readonly response: APIMessage | null;
  readonly followups: readonly APIMessage[];
  readonly choices: readonly APIApplicationCommandOptionChoice[] | null;
  readonly refusals: readonly number[];
  readonly error: string | null;
  readonly modal: { readonly title: string; readonly custom_id: string; readonly components: unknown } | null;
  idle(ms?: number, max?: number): Promise<Interaction>;
}

export interface Invoke {
  readonly command: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly user?: string;
  readonly channel?: string;
  readonly locale?: string;
  readonly wait?: 'reply' | 'ack';
  readonly timeoutMs?: number;
}

export interface LabRequest {
  readonly method: string;
  readonly path: string;
  readonly template: string | null;
  readonly status: number;
  readonly body: unknown;
}

export interface BotOptions {
  readonly cwd?: string;
  readonly command: string | readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly wait?: boolean;
  readonly waitCommands?: boolean;
  readonly echo?: boolean;
  readonly maxMs?: number;
}

export interface BotExit {
  readonly code: number | null;
  readonly signal: string | null;
  readonly killed?: boolean;
}

export interface Bot {
  readonly pid: number;
  readonly alive: boolean;
  readonly exited: Promise<BotExit>;
  output(): string;
  saw(what: string | RegExp, timeoutMs?: number): Promise<string>;
  stop(options?: { readonly signal?: string; readonly graceMs?: number }): Promise<BotExit>;
  kill(): Promise<BotExit>;
  restart(changes?: Partial<BotOptions>): Promise<Bot>;
}

export interface Clock {
  now(): number;
  advance(ms: number): number;
}

export interface Lab extends EventEmitter {
  readonly token: string;
  readonly apiUrl: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly clock: Clock;
  readonly pings: readonly unknown[];
  readonly nonceHits: readonly unknown[];
  readonly rateLimited: readonly unknown[];
  readonly earlyRetries: readonly unknown[];
  readonly violations: readonly unknown[];
  readonly warnings: readonly { readonly kind: string; readonly message: string }[];
  readonly requests: readonly LabRequest[];
  readonly clientErrors: readonly LabRequest[];
  readonly gateway: { readonly identifies: readonly { readonly intentNames: readonly string[] }[] };
  stop(): Promise<void>;
  env(): Readonly<Record<string, string>>;
  runBot(options: BotOptions): Promise<Bot>;
  registeredCommands(guildId?: string): readonly { readonly id: string; readonly name: string }[];
  slash(options: Invoke): Promise<Interaction>;
  autocomplete(options: Invoke & { readonly focused: string }): Promise<Interaction>;
  click(message: Interaction | APIMessage, customId: string, options?: { readonly user?: string; readonly locale?: string }): Promise<Interaction>;
  select(message: Interaction | APIMessage, customId: string, values: readonly string[], options?: { readonly user?: string; readonly locale?: string }): Promise<Interaction>;
  submitModal(record: Interaction, values: Readonly<Record<string, string>>, options?: { readonly user?: string; readonly locale?: string }): Promise<Interaction>;
  messageCommand(name: string, message: APIMessage, options?: { readonly user?: string; readonly locale?: string }): Promise<Interaction>;
  userMessage(options: { readonly content?: string; readonly user?: string; readonly channel?: string; readonly mentions?: string | readonly string[]; readonly replyTo?: APIMessage }): APIMessage;
  messages(channel: string): readonly APIMessage[];
  /** Whether the bot may send files there. */
  mayAttach(channel: string): boolean;
  /** Puts a thread into the archive, as Discord does after a while. */
  archive(thread: string): void;
  deleteMessage(message: APIMessage): void;
  directMessages(user: string): readonly APIMessage[];
  /** Whether somebody takes direct messages. */
  closeDirectMessages(user: string, closed?: boolean): void;
  waitForMessage(options: { readonly channel?: string; readonly after?: string | APIMessage; readonly match?: (message: APIMessage) => boolean; readonly timeoutMs?: number }): Promise<APIMessage>;
  next(event: string, timeoutMs?: number, test?: (event: unknown) => boolean): Promise<unknown>;
  calls(method: string, route?: string | RegExp): readonly LabRequest[];
  fail(fault: Fault): { readonly used: number };
  delay(ms: number, options?: { readonly where?: 'before' | 'after' | 'gateway'; readonly method?: string; readonly route?: string | RegExp }): void;
  clearFaults(): void;
  revoke(channel: string, permissions: string | readonly string[], who?: { readonly id: string }): void;
  grant(channel: string, permissions: string | readonly string[]): void;
  createChannel(options: { readonly name: string; readonly guildId?: string }): { readonly id: string };
  deleteChannel(channel: string): void;
  kickBot(guildId?: string): void;
  inviteBot(guildId?: string): void;
  setRateLimit(route: string, limit: { readonly limit: number; readonly windowMs: number }): void;
  dropGateway(options?: { readonly mode?: 'terminate' | 'close' | 'reconnect' | 'invalid'; readonly resumable?: boolean }): void;
  outage(ms: number, options?: { readonly http?: '503' | 'drop' }): Promise<void>;
  assertClean(options?: { readonly except?: readonly string[] }): void;
  clear(): void;
}

/** Starts a lab on a free port of 127.0.0.1. */
export function start(options?: LabOptions): Promise<Lab>;
/** The words of a message as a reader sees them. */
export function textOf(message: APIMessage | null | undefined): string;
