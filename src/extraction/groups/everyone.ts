/** Nouns for everybody in prison alike, and what each says of how they are held. */
export const EVERYONE: ReadonlyMap<string, string | null> = new Map([
  ['people', null],
  ['prisoners', 'jailed'],
  ['detainees', 'detained'],
  ['inmates', 'jailed'],
  ['convicts', null],
]);

export const SEXES: ReadonlySet<string> = new Set(['men', 'women']);
