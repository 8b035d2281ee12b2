import { ComponentType, type Message } from 'discord.js';
import type { Invocation } from '../commanding/command.js';
import type { ButtonStates } from './button-state.js';

/**
 * What was asked for in the answer of ours that a message replies to: the buttons that turn its pages, or ask it again,
 * carry it, so that it is known after a restart too. `null` where it is no answer of ours.
 */
export async function askedFor(message: Message, states: ButtonStates): Promise<Invocation | null> {
  const answer = await message.fetchReference().catch(() => null);
  if (answer === null || answer.author.id !== message.client.user.id) return null;
  for (const row of answer.components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const button of row.components) {
      const pressed = states.read(button.customId ?? '');
      if (pressed.kind === 'page' || pressed.kind === 'again') return { ...pressed.invocation, page: 0 };
    }
  }
  return null;
}
