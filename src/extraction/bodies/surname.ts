import { nameKey } from '../../domain/fold.js';

const JUNIOR = /^(?:Jr|Sr)\.?$/;

/** The last name of a person, folded: "silva" of "Rui Silva Jr." */
export function surnameOf(name: string): string {
  const space = name.lastIndexOf(' ');
  const last = name.slice(space + 1);
  return space > 0 && JUNIOR.test(last) ? surnameOf(name.slice(0, space)) : nameKey(last);
}
