import { createDice, type Dice } from '../measure/dice.js';

const SYLLABLES =
  'ba be bi bo ca ce co da de di do fa fe ga go la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi zo ção mén ná'.split(
    ' ',
  );
const HOW_MANY = 20_000;

function invent(dice: Dice): string {
  const length = dice.between(2, 4);
  return Array.from({ length }, () => SYLLABLES[dice.between(0, SYLLABLES.length - 1)]).join('');
}

const dictionary: readonly string[] = (() => {
  const dice = createDice(7);
  return [...new Set(Array.from({ length: HOW_MANY }, () => invent(dice)))];
})();

/** A word of a large vocabulary, the first ones far oftener than the last. */
export function inventedWord(dice: Dice): string {
  return dictionary[Math.floor(dictionary.length ** dice.next()) - 1] ?? 'ba';
}

/** A person's name. */
export function inventedName(dice: Dice): string {
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return `${capital(inventedWord(dice))} ${capital(inventedWord(dice))}`;
}
