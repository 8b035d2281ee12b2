/** "people | held for political reasons", "members | of staff": where the noun ends. */
const LINK = / (?:of|with|on|from|held|considered|awaiting) /;

const ENDINGS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/people$/, 'person'],
  [/children$/, 'child'],
  [/men$/, 'man'],
  [/wives$/, 'wife'],
  [/ese$/, '$& national'],
  [/ies$/, 'y'],
  [/(?<=ch|sh|x|ss)es$/, ''],
  [/(?<!s)s$/, ''],
];

/** "crew members" → "crew member", "people with HIV" → "person with HIV". */
export function englishSingular(plural: string): string {
  const link = LINK.exec(plural)?.index ?? plural.length;
  const noun = plural.slice(0, link);
  const [ending, singular] = ENDINGS.find(([found]) => found.test(noun)) ?? [/$/, ''];
  return noun.replace(ending, singular) + plural.slice(link);
}
