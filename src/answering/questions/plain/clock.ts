import type { TimeReader } from './days.js';

type Scene = Pick<TimeReader, 'tokens' | 'compiled'>;

const HOUR = /^\d{1,2}(?:[:.]\d{2})?$/;
const UNIT = /^(?:am|pm|h|hs|hrs|hours|o['\u2019]clock|oclock)$/;

/** The end of a time of day: "5 pm", "17h", "antes de las 5", "às 6", "in an hour". */
export function clockAt(scene: Scene, at: number): number | undefined {
  const before = CUED.find((cue) => cue.every((word, index) => scene.tokens[at + index]?.key === word));
  const cued = before === undefined ? undefined : hourAt(scene, at + before.length, true);
  return cued ?? aheadAt(scene.tokens, at) ?? hourAt(scene, at, false);
}

const CUED: readonly (readonly string[])[] = [
  ['antes', 'de'],
  ['antes', 'das'],
  ['antes', 'da'],
  ['before'],
  ['by'],
  ['at'],
  ['a'],
  ['para'],
  ['hasta'],
  ['ate'],
  ['ate', 'as'],
];

/** `cued`: after "antes das", where the article is taken already. */
function hourAt({ tokens, compiled }: Scene, at: number, cued: boolean): number | undefined {
  const [token, next, third] = tokens.slice(at, at + 3);
  if (token === undefined) return undefined;
  const isHour = (text: string | undefined): boolean => text !== undefined && HOUR.test(text);
  const unitAfter = (end: number): number => (UNIT.test(tokens[end]?.key ?? '') ? end + 1 : end);
  if (isHour(token.key) && /^(?:am|pm|h|o['\u2019]clock|oclock)$/.test(next?.key ?? '') && !isSpan(tokens[at - 1]?.key))
    return at + 2;
  if (cued && isHour(token.key) && /^das?$/.test(tokens[at - 1]?.key ?? '') && next?.kind !== 'word') return at + 1;
  if (!isHour(next?.key)) return undefined;
  const isFeminine =
    (compiled.language === 'es' && token.key === 'las') ||
    (compiled.language === 'pt' && (token.text.toLowerCase() === 'às' || token.text.toLowerCase() === 'as'));
  // "las 24 horas" and "las 5 mujeres" are no time of day
  const isOfMore =
    third?.kind === 'word' && !UNIT.test(third.key) && !/^(?:y|e|de|da|en|em|hoy|hoje|para|pra)$/.test(third.key);
  return isFeminine && !isOfMore && !/^hora/.test(third?.key ?? '') ? unitAfter(at + 2) : undefined;
}

/** "The last 48 h" is a time that is counted. */
function isSpan(before: string | undefined): boolean {
  return /^(?:last|past|ultim[ao]s|hace|ha|these|previous|estas)$/.test(before ?? '');
}

const IN = /^(?:in|within|en|em)$/;
const SOON = /^(?:hours?|hrs?|minutes?|mins?|hora|horas|minutos?|minutinhos?|minuticos?|ratito|rato|instante)$/;

/** "In an hour", "en 10 minutos", "daqui a uma hora": when whoever asks must be done. */
function aheadAt(tokens: Scene['tokens'], at: number): number | undefined {
  const keys = tokens.slice(at, at + 4).map(({ key }) => key);
  const [first = '', second = '', third = '', fourth = ''] = keys;
  const isCount = (key: string): boolean =>
    /^(?:an?|un|una|um|uma|half|media|meia|\d{1,3}|two|dos|duas|ten|diez|dez|five|cinco|twenty|veinte|vinte|few|couple)$/.test(
      key,
    );
  if (IN.test(first) && isCount(second) && SOON.test(third)) return at + 3;
  const isPhrase = /^(?:dentro de|daqui a)$/.test(`${first} ${second}`);
  return isPhrase && isCount(third) && SOON.test(fourth) ? at + 4 : undefined;
}
