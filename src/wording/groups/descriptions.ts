import type { Agreeing } from './noun.js';

/**
 * In both languages, what is said after a noun. A word in brackets agrees with it and is written as of one man:
 * "[detenido]" is "detenidas" of women; "[víctima=]" only has a plural.
 */
export type Words = Readonly<Record<Agreeing, string>>;
type Table = Readonly<Record<string, Words>>;

/** How they came to be or are in prison. */
export const states: Table = {
  jailed: { es: '[encarcelado]', pt: '[encarcerado]' },
  imprisoned: { es: '[preso]', pt: '[preso]' },
  detained: { es: '[detenido]', pt: '[detido]' },
  arrested: { es: '[arrestado]', pt: '[detido]' },
  held: { es: '[preso]', pt: '[preso]' },
};

/** After a state. */
export const reasons: Table = {
  'for political reasons': { es: 'por motivos políticos', pt: 'por motivos políticos' },
};

/** Before an event, which goes with its article, "tras las elecciones", or without one: "por protestas". */
export const occasions: Table = {
  after: { es: 'tras', pt: 'após' },
  during: { es: 'durante', pt: 'durante' },
  in: { es: 'en', pt: 'em' },
  over: { es: 'por', pt: 'por' },
  before: { es: 'antes de', pt: 'antes de' },
};

/** With their articles; behind a bar, what is told of without one where English has none. */
export const events: Table = {
  election: { es: 'las elecciones', pt: 'as eleições' },
  'post-election protests': { es: 'las |protestas poselectorales', pt: 'os |protestos pós-eleitorais' },
  unrest: { es: 'los |disturbios', pt: 'os |distúrbios' },
  protests: { es: 'las |protestas', pt: 'os |protestos' },
  coup: { es: 'el golpe de Estado', pt: 'o golpe de Estado' },
  crackdown: { es: 'la represión', pt: 'a repressão' },
  uprising: { es: 'el levantamiento', pt: 'a revolta' },
};

/** A preposition and an article that are written as one. */
export const contractions: Readonly<Record<Agreeing, readonly (readonly [apart: RegExp, together: string])[]>> = {
  es: [[/\bde el\b/, 'del']],
  pt: [
    [/\bde ([ao]s?)\b/, 'd$1'],
    [/\bem ([ao]s?)\b/, 'n$1'],
    [/\bpor ([ao]s?)\b/, 'pel$1'],
  ],
};

/** What sets some of them apart from the others. */
export const circumstances: Table = {
  'held without charge': { es: '[preso] sin cargos', pt: '[preso] sem acusação' },
  'held without trial': { es: '[preso] sin juicio', pt: '[preso] sem julgamento' },
  'held incommunicado': { es: '[incomunicado]', pt: '[incomunicável=]' },
  'awaiting trial': { es: 'a la espera de juicio', pt: 'à espera de julgamento' },
  'awaiting sentence': { es: 'a la espera de sentencia', pt: 'à espera de sentença' },
  'serving life sentences': { es: '[condenado] a cadena perpetua', pt: '[condenado] à prisão perpétua' },
  'with cancer': { es: 'con cáncer', pt: 'com câncer' },
  'with HIV': { es: 'con VIH', pt: 'com HIV' },
  'with tuberculosis': { es: 'con tuberculosis', pt: 'com tuberculose' },
  'with mental disorders': { es: 'con trastornos mentales', pt: 'com transtornos mentais' },
  'with serious illnesses': { es: 'con enfermedades graves', pt: 'com doenças graves' },
  'not on the list': { es: 'fuera de la lista', pt: 'fora da lista' },
  'on the list': { es: 'en la lista', pt: 'na lista' },
  'forcibly disappeared': { es: '[víctima=] de desaparición forzada', pt: '[vítima=] de desaparecimento forçado' },
};

/** What is said of one of them in English in other words than of many. */
export const ofOne: Readonly<Record<string, string>> = {
  'serving life sentences': 'serving a life sentence',
  'with mental disorders': 'with a mental disorder',
  'with serious illnesses': 'with a serious illness',
};

/** How old they are: `$1` and `$2` are the ages. */
export const ages: readonly (readonly [label: RegExp, words: Words])[] = [
  [/^over (\d+)$/, { es: '[mayor=] de $1 años', pt: 'com mais de $1 anos' }],
  [/^under (\d+)$/, { es: '[menor=] de $1 años', pt: 'com menos de $1 anos' }],
  [/^aged (\d+) to (\d+)$/, { es: 'de $1 a $2 años', pt: 'de $1 a $2 anos' }],
  [/^aged (\d+) or older$/, { es: 'de $1 años o más', pt: 'de $1 anos ou mais' }],
];

/** Before a noun in English, and what is said after it. */
export const qualities: Table = {
  opposition: { es: 'de la oposición', pt: 'da oposição' },
  retired: { es: '[jubilado]', pt: '[aposentado]' },
  wounded: { es: '[herido]', pt: '[ferido]' },
  indigenous: { es: '[indígena=]', pt: '[indígena=]' },
  pregnant: { es: '[embarazado]', pt: '[grávido]' },
};

/** Who wore a uniform retires in another word. */
export const retiredFromArms: Words = { es: '[retirado]', pt: '[reformado]' };
