import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import type { Command, Invocation, Reply } from '../commanding/command.js';
import type { IsoDate } from '../domain/iso-date.js';
import { type BotLog, loggable } from './bot-log.js';
import type { ButtonStates } from './button-state.js';
import { choicesFor } from './choices.js';
import { answerInTime } from './in-time.js';
import { callerOf, invocationOf } from './incoming.js';
import { type ReadyReply, readyReply } from './reply-message.js';

export interface RouterOptions<S> {
  readonly commands: readonly Command<S>[];
  readonly services: S;
  readonly states: ButtonStates;
  readonly log: BotLog;
  readonly today: () => IsoDate;
}

const FAILED = {
  kind: 'refusal',
  what: 'That did not work: something went wrong on our side.',
  remedy: 'It is noted. Please try once more.',
} as const;
const OLD_COMMAND = {
  kind: 'refusal',
  what: 'I no longer know this command.',
  remedy: '/help lists what I know.',
} as const;
const OLD_BUTTON = {
  kind: 'refusal',
  what: 'I no longer know what this button does.',
  remedy: 'Please ask again: /help lists the commands.',
} as const;
const OTHER = { kind: 'refusal', what: 'I cannot answer that.', remedy: '/help lists what I can.' } as const;

/** Answers whatever comes. Never throws: a failure is logged, told to whoever asked, and holds up nobody else. */
export function createRouter<S>(options: RouterOptions<S>): (interaction: Interaction) => Promise<void> {
  return async (interaction) => {
    try {
      if (interaction.isAutocomplete()) await complete(interaction, options);
      else if (interaction.isChatInputCommand()) await answer(interaction, options);
      else if (interaction.isButton()) await press(interaction, options);
      else if (interaction.isRepliable()) await interaction.reply(shown(readyReply(OTHER, 0, options.states)));
    } catch (error) {
      // Discord itself did not take the answer: it came too late, or there is an outage
      options.log.error({ err: loggable(error), interaction: interaction.id }, 'an interaction could not be answered');
    }
  };
}

async function complete<S>(interaction: AutocompleteInteraction, options: RouterOptions<S>): Promise<void> {
  const { commands, services, log, today } = options;
  const focused = interaction.options.getFocused(true);
  const command = commands.find(({ definition }) => definition.name === interaction.commandName);
  const found = await choicesFor(
    async () =>
      (await command?.complete?.(
        { option: focused.name, typed: focused.value },
        invocationOf(interaction),
        callerOf(interaction, today()),
        services,
      )) ?? [],
    (error) => log.error({ err: loggable(error), command: interaction.commandName }, 'no choices could be offered'),
  );
  await interaction.respond([...found]);
}

async function answer<S>(interaction: ChatInputCommandInteraction, options: RouterOptions<S>): Promise<void> {
  const invocation = invocationOf(interaction);
  await answerInTime(ready(invocation, interaction, options), {
    now: (reply) => interaction.reply(shown(reply)),
    defer: () => interaction.deferReply(),
    later: async (reply) => {
      if (!reply.private) return interaction.editReply(edited(reply));
      // What was begun in public cannot become private: it is taken back
      await interaction.deleteReply();
      return interaction.followUp(shown(reply));
    },
  });
}

async function press<S>(interaction: ButtonInteraction, options: RouterOptions<S>): Promise<void> {
  const pressed = options.states.read(interaction.customId);
  if (pressed.kind === 'unknown') {
    await interaction.reply(shown(readyReply(OLD_BUTTON, 0, options.states)));
    return;
  }
  const work = ready(pressed.invocation, interaction, options);
  if (pressed.kind === 'open') {
    await answerInTime(work, {
      now: (reply) => interaction.reply(shown({ ...reply, private: true })),
      defer: () => interaction.deferReply({ flags: MessageFlags.Ephemeral }),
      later: (reply) => interaction.editReply(edited(reply)),
    });
    return;
  }
  await answerInTime(work, {
    // A page that cannot be shown leaves the one that is there alone
    now: (reply) => (reply.refused ? interaction.reply(shown(reply)) : interaction.update(edited(reply))),
    defer: () => interaction.deferUpdate(),
    later: (reply) => (reply.refused ? interaction.followUp(shown(reply)) : interaction.editReply(edited(reply))),
  });
}

interface Ready extends ReadyReply {
  readonly refused: boolean;
}

/** Runs a command. Never rejects: what goes wrong becomes a reply that says so. */
async function ready<S>(
  invocation: Invocation,
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  { commands, services, states, log, today }: RouterOptions<S>,
): Promise<Ready> {
  const drawn = (reply: Reply): Ready => ({
    ...readyReply(reply, invocation.page, states),
    refused: reply.kind === 'refusal',
  });
  const command = commands.find(({ definition }) => definition.name === invocation.command);
  if (command === undefined) return drawn(OLD_COMMAND);
  try {
    return drawn(await command.run(invocation, callerOf(interaction, today()), services));
  } catch (error) {
    log.error({ err: loggable(error), command: invocation.command, interaction: interaction.id }, 'a command failed');
    return drawn(FAILED);
  }
}

/** As a new message. */
function shown({ body, private: alone }: ReadyReply) {
  const flags = body.flags | (alone ? MessageFlags.Ephemeral : 0);
  return { components: body.components, flags, allowedMentions: body.allowed_mentions };
}

/** In place of what a message says. */
function edited({ body }: ReadyReply) {
  return {
    components: body.components,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: body.allowed_mentions,
  } as const;
}
