import { fold } from '../domain/fold.js';

/** The class of everyone: generic words, and every way to say political prisoners. */
export const EVERYONE = 'people';

const GENERIC = new Set(
  `people person persons everyone individual individuals prisoner prisoners detainee detainees inmate inmates convict convicts
   release releases personas persona presos presas preso reclusos detenidos detenidas excarcelados pessoas pessoa detentos
   detidos presidiarios soltos`.split(/\s+/),
);

/** An article's copy may add or drop "political"; that is one population, told with or without the word. */
const POLITICAL: readonly RegExp[] = [
  /\bpolitical (?:prisoner|detainee|opponent|hostage)s?\b/,
  /\b(?:for political (?:reasons|motives)|politically motivated)\b/,
  /^(?:[\p{L}]+ )?(?:opponents|dissidents|critics)$/u,
  /^pres[oa]s? politic[oa]s?$/,
  /^(?:personas|pessoas) (?:detenidas|presas|detidas) por (?:motivos|razones|razoes) politic[oa]s$/,
  /^(?:opositores|disidentes|dissidentes)$/,
  /^people (?:behind bars|in prison|in detention|in jail)$/,
  // told at more length, as "99 people" and "99 people jailed after the 2024 election" are one figure
  /^people (?:jailed|imprisoned|detained|arrested|held) (?:for|after|during|in|over|before) /,
];

/** Ways to name one population, the class first. Where two name different people (men, women), they stay apart. */
const SAME: readonly (readonly [name: string, ...others: string[]])[] = [
  [
    'foreigners',
    'foreign nationals',
    'foreign citizens',
    'foreign prisoners',
    'foreign passport holders',
    'foreigners and dual nationals',
    'foreigners or dual nationals',
    'foreign or dual nationals',
    'extranjeros',
    'estrangeiros',
  ],
  [
    'military',
    'military personnel',
    'military prisoners',
    'soldiers',
    'servicemen',
    'service members',
    'members of the armed forces',
    'members of the military',
    'militares',
  ],
  ['students', 'student', 'university students', 'estudiantes', 'estudantes'],
  ['civilians', 'civilian', 'civiles', 'civis'],
  ['women', 'woman', 'female prisoners', 'mujeres', 'mulheres'],
  ['men', 'man', 'male prisoners', 'hombres', 'homens'],
  ['minors', 'adolescents', 'adolescent', 'teenagers', 'teenager', 'children', 'menores', 'adolescentes'],
  ['adults', 'adult', 'adultos'],
  [
    'journalists',
    'journalists and press workers',
    'journalists and media workers',
    'journalists and media technicians',
    'press workers',
    'media workers',
    'reporters',
    'periodistas',
    'jornalistas',
    'trabajadores de la prensa',
  ],
  ['us nationals', 'us citizens', 'u s citizens', 'u s nationals', 'americans', 'american citizens', 'estadounidenses'],
  ['spanish nationals', 'spaniards', 'spanish citizens', 'espanoles', 'espanhois'],
  ['italian nationals', 'italians', 'italian citizens', 'italianos'],
  ['portuguese nationals', 'portuguese', 'portuguese citizens', 'portugueses'],
  ['venezuelans', 'venezuelan nationals', 'venezuelan citizens', 'venezolanos', 'venezuelanos'],
  ['palestinians', 'palestinian prisoners', 'palestinian detainees', 'palestinos'],
  ['hostages', 'rehenes', 'refens'],
];

const CLASS_OF = new Map(SAME.flatMap(([name, ...others]) => [name, ...others].map((other) => [other, name] as const)));

/** Groups come again and again; so many classes are remembered. */
const MOST_CLASSES = 5_000;
const classes = new Map<string, string>();

/** The class under which figures about `group` are compared: "detainees" and "political prisoners" are one, "women" another. */
export function groupClass(group: string): string {
  const known = classes.get(group);
  if (known !== undefined) return known;
  const found = classOf(group);
  if (classes.size >= MOST_CLASSES) classes.clear();
  classes.set(group, found);
  return found;
}

function classOf(group: string): string {
  const name = plain(group);
  if (name === '' || GENERIC.has(name) || POLITICAL.some((words) => words.test(name))) return EVERYONE;
  return CLASS_OF.get(name) ?? name;
}

/** The class of a group that has one of its own and is known by name ("women", "extranjeros"); not of any other words. */
export function namedClass(group: string): string | undefined {
  return CLASS_OF.get(plain(group));
}

function plain(group: string): string {
  return fold(group)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|all|los|las|os|as) /, '');
}

/** Groups that split a population in two: with both sides given, they must add up to it. */
export const DIVISIONS: readonly (readonly [string, string])[] = [
  ['men', 'women'],
  ['civilians', 'military'],
  ['adults', 'minors'],
  ['venezuelans', 'foreigners'],
];
