import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Caller, Invocation } from '../commanding/command.js';
import type { House } from '../commanding/house/house.js';
import type { IsoDate } from '../domain/iso-date.js';
import { isGuestIn } from './tongues.js';

/** What was asked, as typed. */
export function invocationOf(interaction: ChatInputCommandInteraction | AutocompleteInteraction): Invocation {
  const path: string[] = [];
  let options = interaction.options.data;
  // Subcommand groups and subcommands hold the options of what was chosen in them
  for (let inner = options[0]?.options; inner !== undefined; inner = options[0]?.options) {
    path.push(options[0]?.name ?? '');
    options = inner;
  }
  return {
    command: interaction.commandName,
    subcommand: path.length === 0 ? null : path.join(' '),
    options: Object.fromEntries(options.flatMap(written)),
    page: 0,
    ...filesOf(options),
  };
}

/** Where Discord keeps what was attached. */
function filesOf(options: readonly CommandInteractionOption[]): Pick<Invocation, 'files'> {
  const files = options.flatMap(({ name, attachment }) =>
    attachment ? [[name, { name: attachment.name, url: attachment.url }] as const] : [],
  );
  return files.length === 0 ? {} : { files: Object.fromEntries(files) };
}

function written({ name, value }: CommandInteractionOption): readonly (readonly [string, string])[] {
  return value === undefined || value === null ? [] : [[name, String(value)]];
}

/** What a form adds to the question that it was opened for. A field left empty says nothing. */
export function withFields(invocation: Invocation, interaction: ModalSubmitInteraction): Invocation {
  const texts = [...interaction.fields.fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' && field.value.trim() !== ''
      ? [[field.customId, field.value] as const]
      : [],
  );
  return { ...invocation, options: { ...invocation.options, ...Object.fromEntries(texts) } };
}

export type Asking =
  | ChatInputCommandInteraction
  | AutocompleteInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;

/** The server somebody asks in: how it wants it, and which day it has. */
export interface Home {
  readonly house: House;
  readonly today: IsoDate;
}

const NOBODY_THERE = {
  guildId: null,
  channelId: null,
  mayManageChannels: false,
  mayManageServer: false,
  mayEdit: false,
} as const;

/** Who asks, and where. */
export function callerOf(interaction: Asking, { house, today }: Home): Caller {
  const { user, locale } = interaction;
  const asked = { where: 'discord', userId: user.id, locale, today, house } as const;
  // a server that Recount is not in is none of its business, nor is what somebody may do there
  if (isGuestIn(interaction)) return { ...asked, ...NOBODY_THERE };
  return {
    ...asked,
    guildId: interaction.guildId,
    channelId: interaction.channelId,
    mayManageChannels: mayManageChannels(interaction),
    mayManageServer: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true,
    mayEdit: mayEdit(interaction, house),
  };
}

/** Those who manage messages, and those with the editors' role. */
function mayEdit(interaction: Asking, { hasEditors, 'editor-role': { value: editorRoleId } }: House): boolean {
  if (!hasEditors) return false;
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true) return true;
  const roles = interaction.member?.roles;
  if (editorRoleId === null || roles === undefined) return false;
  return Array.isArray(roles) ? roles.includes(editorRoleId) : roles.cache.has(editorRoleId);
}

/** In the channel one stands in, and in every channel that the command names: it could be a more private one. */
function mayManageChannels(interaction: Asking): boolean {
  if (!interaction.memberPermissions?.has(PermissionFlagsBits.ManageChannels)) return false;
  if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return true;
  const { guild, member, options } = interaction;
  return [...(options.resolved?.channels?.keys() ?? [])].every(
    (id) => guild.channels.cache.get(id)?.permissionsFor(member).has(PermissionFlagsBits.ManageChannels) ?? false,
  );
}
