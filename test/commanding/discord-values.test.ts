import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { ChannelKind, CommandType, Context, OptionType, Permission } from '../../src/commanding/discord-values.js';

test('the values are those of Discord’s API', () => {
  expect(ApplicationCommandType).toMatchObject(CommandType);
  expect(ApplicationCommandOptionType).toMatchObject(OptionType);
  expect(InteractionContextType).toMatchObject(Context);
  expect(ChannelType).toMatchObject(ChannelKind);
  expect(PermissionFlagsBits).toMatchObject(Permission);
});
