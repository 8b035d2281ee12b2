import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Invocation, ShownReply } from '../commanding/command.js';
import type { HouseOf } from '../commanding/house/house.js';
import { audienceOf } from '../commanding/show-option.js';
import type { IsoDate } from '../domain/iso-date.js';
import { loggable } from './bot-log.js';
import { choicesFor } from './choices.js';
import { formOf } from './form.js';
import { answerInTime } from './in-time.js';
import { callerOf, type Home, invocationOf, withFields } from './incoming.js';
import { createProgress } from './progress.js';
import { type Desk, type Drawing, drawn, type Ready, ready } from './ready.js';
import { LATE_FORM, NO_WORDS, OLD_BUTTON, OLD_COMMAND, OTHER } from './refusals.js';
import { type ReadyReply, underWay } from './reply-message.js';
import { aloud, isGuestIn, quietly, type Tongues, tonguesOf } from './tongues.js';

export interface RouterOptions<S> extends Desk<S> {
  /** As the clocks of a time zone show it. */
  readonly today: (zone: string) => IsoDate;
  readonly houseOf: HouseOf;
  /** What somebody is told, alone, after whatever they asked: that direct messages do not reach them, say. */
  readonly besides?: ((userId: string) => ShownReply | undefined) | undefined;
}

/** With whoever asks, and where, in mind. */
type Here<S> = Desk<S> & Home & Drawing & Tongues;

/** Answers whatever comes. Never throws: a failure is logged, told to whoever asked, and holds up nobody else. */
export function createRouter<S>(options: RouterOptions<S>): (interaction: Interaction) => Promise<void> {
  return async (interaction) => {
    const here = hereOf(interaction, options);
    try {
      if (interaction.isAutocomplete()) await complete(interaction, here);
      else if (interaction.isChatInputCommand()) await answer(invocationOf(interaction), interaction, here);
      else if (interaction.isMessageContextMenuCommand()) await readMessage(interaction, here);
      else if (interaction.isButton()) await press(interaction, interaction.customId, here);
      else if (interaction.isStringSelectMenu()) await press(interaction, interaction.values[0] ?? '', here);
      else if (interaction.isModalSubmit()) await submit(interaction, here);
      else if (interaction.isRepliable()) await interaction.reply(shown(drawn(OTHER, 0, here)));
      if (interaction.isRepliable()) await tellBesides(interaction, options, here);
    } catch (error) {
      // Discord itself did not take the answer: it came too late, or there is an outage
      options.log.error({ err: loggable(error), interaction: interaction.id }, 'an interaction could not be answered');
    }
  };
}

/** Those that were answered with a form. */
const withForm = new WeakSet<object>();

async function tellBesides<S>(
  interaction: RepliableInteraction,
  { besides }: RouterOptions<S>,
  here: Here<S>,
): Promise<void> {
  // below a form nothing can be said
  const answered = (interaction.replied || interaction.deferred) && !withForm.has(interaction);
  const note = answered ? besides?.(interaction.user.id) : undefined;
  if (note !== undefined) await interaction.followUp(shown({ ...drawn(note, 0, quietly(here)), private: true }));
}

/** What is known of a server is looked up once, before anything else. */
function hereOf<S>(interaction: Interaction, options: RouterOptions<S>): Here<S> {
  const { guildId, guildLocale } = interaction;
  // what a server that Recount is not in has settled is none of its business
  const house = options.houseOf(
    isGuestIn(interaction) ? { guildId: null, guildLocale: null } : { guildId, guildLocale },
  );
  return { ...options, house, today: options.today(house['time-zone'].value), ...tonguesOf(interaction, house) };
}

async function complete<S>(interaction: AutocompleteInteraction, options: Here<S>): Promise<void> {
  const { commands, services, log } = options;
  const focused = interaction.options.getFocused(true);
  const command = commands.find(({ definition }) => definition.name === interaction.commandName);
  const found = await choicesFor(
    async () =>
      (await command?.complete?.(
        { option: focused.name, typed: focused.value },
        invocationOf(interaction),
        callerOf(interaction, options),
        services,
      )) ?? [],
    (error) => log.error({ err: loggable(error), command: interaction.commandName }, 'no choices could be offered'),
    options.reader,
  );
  await interaction.respond([...found]);
}

type Commanded = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** With a message of its own. */
async function answer<S>(
  invocation: Invocation,
  interaction: Commanded | ModalSubmitInteraction,
  options: Here<S>,
): Promise<void> {
  const audience = options.isGuest ? 'me' : audienceOf(invocation);
  const here = audience === null ? options : audience === 'me' ? quietly(options) : aloud(options);
  const command = options.commands.find(({ definition }) => definition.name === invocation.command);
  const alone = audience === 'me' || (audience === null && command?.private === true);
  const progress = createProgress((words) =>
    interaction.editReply(edited(drawn(underWay(words), 0, alone ? quietly(here) : aloud(here)))),
  );
  const caller = callerOf(interaction, options);
  await answerInTime(ready(invocation, caller, here, progress.hear), {
    now: (reply) => begin(reply, interaction, here),
    defer: async () => {
      await interaction.deferReply(alone ? { flags: MessageFlags.Ephemeral } : {});
      progress.begin();
    },
    later: async (late) => {
      await progress.end();
      const reply = inWords(late, here);
      if (alone || !reply.private) return interaction.editReply(edited(reply));
      // What was begun in public cannot become private: it is taken back
      await interaction.deleteReply();
      return interaction.followUp(shown(reply));
    },
  });
}

/** A form opens only as the very first answer, and not from another form. */
function begin<S>(
  reply: Ready,
  interaction: Commanded | Pressing | ModalSubmitInteraction,
  options: Here<S>,
): Promise<unknown> {
  if (reply.kind === 'form' && !interaction.isModalSubmit()) {
    withForm.add(interaction);
    return interaction.showModal(formOf(reply.form, options.states, options.reader));
  }
  return interaction.reply(shown(inWords(reply, options)));
}

function inWords<S>(reply: Ready, here: Here<S>): Ready & { readonly kind: 'shown' } {
  return reply.kind === 'form' ? drawn(LATE_FORM, 0, here) : reply;
}

/** A command from a message's menu: its words are what the command reads. */
async function readMessage<S>(interaction: MessageContextMenuCommandInteraction, options: Here<S>): Promise<void> {
  const command = options.commands.find(({ onMessage }) => onMessage?.definition.name === interaction.commandName);
  const words = interaction.targetMessage.content.trim();
  if (command?.onMessage === undefined || words === '') {
    const refusal = command?.onMessage === undefined ? OLD_COMMAND : NO_WORDS;
    await interaction.reply(shown(drawn(refusal, 0, options)));
    return;
  }
  const { definition, onMessage } = command;
  const asked = { command: definition.name, subcommand: null, options: { [onMessage.option]: words }, page: 0 };
  await answer(asked, interaction, options);
}

async function submit<S>(interaction: ModalSubmitInteraction, options: Here<S>): Promise<void> {
  const sent = options.states.read(interaction.customId);
  if (sent.kind !== 'form') {
    await interaction.reply(shown(drawn(OLD_BUTTON, 0, options)));
    return;
  }
  await answer(withFields(sent.invocation, interaction), interaction, options);
}

type Pressing = ButtonInteraction | StringSelectMenuInteraction;

/** A button, or what was chosen from a list: either carries its question. */
async function press<S>(interaction: Pressing, carried: string, options: Here<S>): Promise<void> {
  const pressed = options.states.read(carried);
  if (pressed.kind === 'unknown') {
    await interaction.reply(shown(drawn(OLD_BUTTON, 0, options)));
    return;
  }
  const forAll = pressed.kind === 'share' && !options.isGuest;
  const place = pressed.kind === 'page' || pressed.kind === 'again' || pressed.kind === 'replace';
  // an answer keeps the language of the message that it turns
  const isPublic = place ? !interaction.message.flags.has(MessageFlags.Ephemeral) : forAll;
  const here = isPublic ? aloud(options) : quietly(options);
  const work = ready(pressed.invocation, callerOf(interaction, options), here);
  if (place) await inPlace(work, interaction, here);
  else await apart(work, forAll, interaction, here);
}

/** As a message of its own, for everybody or for whoever pressed. */
async function apart<S>(work: Promise<Ready>, forAll: boolean, interaction: Pressing, options: Here<S>): Promise<void> {
  await answerInTime(work, {
    now: (reply) => begin(reply, interaction, options),
    defer: () => interaction.deferReply(forAll ? {} : { flags: MessageFlags.Ephemeral }),
    later: (reply) => interaction.editReply(edited(inWords(reply, options))),
  });
}

/** In place of the message that the button stands on. What cannot be shown leaves the one that is there alone. */
async function inPlace<S>(work: Promise<Ready>, interaction: Pressing, options: Here<S>): Promise<void> {
  await answerInTime(work, {
    now: (reply) =>
      reply.kind === 'form' || reply.refused ? begin(reply, interaction, options) : interaction.update(edited(reply)),
    defer: () => interaction.deferUpdate(),
    later: (late) => {
      const reply = inWords(late, options);
      return reply.refused ? interaction.followUp(shown(reply)) : interaction.editReply(edited(reply));
    },
  });
}

function filesOf({ picture }: ReadyReply) {
  if (picture === undefined) return [];
  const { name, bytes, description } = picture;
  return [{ name, attachment: Buffer.from(bytes), description }];
}

/** As a new message. */
function shown(reply: ReadyReply) {
  const { body, private: alone } = reply;
  const flags = body.flags | (alone ? MessageFlags.Ephemeral : 0);
  return { components: body.components, flags, allowedMentions: body.allowed_mentions, files: filesOf(reply) };
}

/** In place of what a message says; a picture that it had goes with it. */
function edited(reply: ReadyReply) {
  const { body } = reply;
  return {
    components: body.components,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: body.allowed_mentions,
    attachments: [],
    files: filesOf(reply),
  } as const;
}
