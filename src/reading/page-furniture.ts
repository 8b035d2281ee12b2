import { MONTH, WEEKDAY } from './calendar-words.js';
import type { Line } from './line.js';
import { WIRES } from './wires.js';

/** Why a paragraph of the page is not a passage of the article. */
export type LeftOutReason =
  | 'rule'
  | 'date line'
  | 'byline'
  | 'menu'
  | 'cookies'
  | 'share links'
  | 'sign-up'
  | 'footer'
  | 'copyright'
  | 'contact'
  | 'related stories'
  | 'doubled';

const LONGEST_FURNITURE = 220;
const LONGEST_PLAIN_SENTENCE = 90;
/** A long sentence without any of these words is the article's: spares most paragraphs the patterns below. */
const FURNITURE_WORD =
  /cookie|subscri|suscr[ií]|assin|sign (?:up|in)|mail|reserv|reproduc|https?:|©|follow|reporting|baja/i;

const SITE = '(?:facebook|twitter|x|whatsapp|telegram|instagram|linkedin|e-?mail|google news)';
const SHARE = '(?:share|tweet|comparte|compartir|compartelo|compartilhe|compartilhar|partilhe|partilhar)';
const THIS_STORY = '(?:this|esta?|este|an?|o|la|el) (?:story|article|post|page|noticia|nota|articulo|artigo|materia)';

/**
 * What a line of the page's own furniture says, English, Spanish and Portuguese, in plain lower case. Each pattern must
 * be one that no sentence of a report can match: a dropped figure is worse than a menu that is kept.
 */
const OPENINGS: readonly (readonly [LeftOutReason, RegExp])[] = [
  ['rule', /^[^\p{L}\p{N}]+$/u],
  ['share links', new RegExp(`^${SHARE}(?:$| ?[:|·•]| ${THIS_STORY}\\b.{0,80}(?<!\\.)$| full article$)`)],
  ['share links', new RegExp(`^${SHARE} (?:on|via|to|en|por|no|na|com|con)\\b.{0,20}\\b${SITE}\\b.{0,60}(?<!\\.)$`)],
  ['share links', new RegExp(`^(?:follow us|siguenos|siga-nos)\\b|^follow .{0,80}(?:https?://|\\bon ${SITE}\\b)`)],
  ['share links', /^(?:fb|facebook|whatsapp|e-?mail|print|imprimir|guardar)(?: share)?(?:$| ?[|·•])/],
  ['share links', /^(?:(?:share|tweet|e-?mail|print|save|copy link|facebook|whatsapp|telegram) ?){2,}$/],
  [
    'share links',
    /^(?:comments?|comentarios?|listen|listen to this|ouvir|escuchar|escucha)\b.{0,30}(?:\(\d+\)|\d+ ?min|: ?\d+|s \d+)|^(?:comments?|comentarios?) \d+$|^ouca este conteudo$/,
  ],
  ['share links', /^\d+[\d.,]*k? (?:comments?|comentarios?|shares?|replies)$/],
  [
    'sign-up',
    /^(?:sign (?:up|in)|log in|subscribe|suscribete|suscribase|assine (?:por|ja|agora|a|o)|registrate|cadastre-se|already a (?:member|subscriber)|start (?:your|a) (?:free|trial)|start reading|download the app|get (?:all )?(?:your|the|our) (?:news|newsletter)|you have \d+ free|become a member|hazte socio|dona (?:ahora|agora|desde)|doe agora|join our (?:whatsapp|telegram|newsletter)|get the latest news in|unete a nuestro canal|siga o nosso canal|receba as noticias|clique aqui para|haz clic aqui|haga clic aqui|click here to)\b/,
  ],
  ['footer', /^(?:tags?|topics|temas|etiquetas|filed under|keywords|palavras-chave|assuntos) ?:/],
  [
    'footer',
    /^(?:(?:advertisement|publicidade?)(?: ?[-–—|] ?.{0,30})?|story continues below(?: advertisement)?|continue reading|(?:seguir|siga|continua|continue) (?:leyendo|lendo)|continua apos a publicidade|contenido patrocinado)$/,
  ],
  [
    'menu',
    /^(?:skip to (?:main )?(?:content|navigation)|saltar al contenido|(?:ir|pular) para o conteudo|menu|search|buscar)$/,
  ],
  ['menu', /^via .{2,40} (?:news ?)?wire$/],
  ['menu', /^[\p{L}\p{N} .&-]{2,40} logo$/u],
  ['menu', /^(?:https?:\/\/|www\.)\S+$/],
  ['menu', /^(?=.{12})[\p{L}\p{N};,.]+(?:-[\p{L}\p{N};,.]+){3,}$/u],
  [
    'menu',
    /^(?:tiempo de lectura|tempo de leitura|reading time)\b.{0,20}$|^\d+ ?min(?:utos?|s)? (?:read|de lectura|de leitura)$/,
  ],
  [
    'byline',
    /^\(?(?:additional )?(?:reporting|writing|editing|compiled|con informacion|reportagem|edicao|edicion|redaccion) (?:by|de|por) /,
  ],
  [
    'copyright',
    /^(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved|todos los derechos|todos os direitos|reproduction prohibited|prohibida (?:la|su) reproduccion|proibida a reproducao)/,
  ],
];

/** Furniture that is known by words inside it: looked for only where one of these stands. */
const PHRASE_WORD = /cookie|free|time|subscription|mail|browser|baja|inscricao|correo|mes$|month$/;
const PHRASES: readonly (readonly [LeftOutReason, RegExp])[] = [
  [
    'cookies',
    /\bcookies?\b.*\b(?:accept|manage|partners|consent|settings|polic|experience|acept|socios|aceit|rejeit|parceiros)/,
  ],
  ['cookies', /\b(?:accept|we use|usamos|utilizamos|este siti?o|aceptar|aceitar)\b.{0,40}\bcookies?\b/],
  ['sign-up', /\bfree articles\b|\bcancel (?:at )?any ?time\b|\bone subscription\b|^.{0,40}\bfree trial$/],
  ['sign-up', /(?:€|\$|euros?) ?[\d.,]*.{0,20}\b(?:first month|primer mes|primeiro mes)$/],
  [
    'footer',
    /\b(?:unsubscribe|you (?:get|receive|are receiving) this e-?mail|view (?:this )?(?:e-?mail )?in (?:your )?browser|darse de baja|cancelar (?:la suscripcion|a inscricao)|has recibido este correo|voce recebeu este e-?mail)\b/,
  ],
];

/** What furniture of the page a line is; `undefined` for a line that may belong to the article. */
export function furnitureOf(line: Line): LeftOutReason | undefined {
  const { text } = line;
  if (text.length > LONGEST_FURNITURE) return undefined;
  if (text.length > LONGEST_PLAIN_SENTENCE && text.endsWith('.') && !FURNITURE_WORD.test(text)) return undefined;
  const { key } = line;
  if (isByline(text, key)) return 'byline';
  for (const [reason, pattern] of OPENINGS) if (pattern.test(key)) return reason;
  if (PHRASE_WORD.test(key)) for (const [reason, pattern] of PHRASES) if (pattern.test(key)) return reason;
  if (isContact(key)) return 'contact';
  return isMenu(text) ? 'menu' : undefined;
}

const IS_WIRE = new RegExp(`^(?:(?:[Dd]a|[Dd]e la) (?:${WIRES}|Redação|Redacción)|${WIRES})$`);
const BY = /^(?:by|por) (?=\p{Lu})/iu;
const WORD_OF_BYLINE = /^(?:\p{Lu}[\p{L}\p{M}.'’/-]*|in|and|for|at|of|the|en|y|e|de|da|do|del|desde)[,|]?$|^[|·•–—-]$/u;
const WHEN = new RegExp(`^(?:by|por) (?:${WEEKDAY}|${MONTH})\\b`);

/** "By A. Writer in Bogotá", "Por Redacción | Quito": names alone, no number, no sentence. */
function isByline(text: string, key: string): boolean {
  if (IS_WIRE.test(text)) return true;
  if (text.length > 100 || !BY.test(text) || WHEN.test(key)) return false;
  return text
    .slice(text.indexOf(' ') + 1)
    .split(' ')
    .every((word) => WORD_OF_BYLINE.test(word));
}

const LABELLED =
  /^(?:[\p{L} -]{0,30}\b)?(?:call|phone|tel|telefono|telefone|whatsapp|fax|hotline|newsroom|contact)\b[^\d]{0,20}/u;
const NUMBER = /^(?:[\p{L} -]{2,40}: ?)?(\(?\+?\d[\d() .-]{6,})(?!\p{L})/u;

/** "Newsroom: +00 555 0110, 8 a.m. to 6 p.m.": more digits than any number of people has. */
function isContact(key: string): boolean {
  const label = LABELLED.exec(key)?.[0] ?? '';
  const digits = (NUMBER.exec(key.slice(label.length))?.[1] ?? '').replace(/\D/g, '').length;
  return digits >= (label === '' ? 9 : 7);
}

/** "Outlet | Asia | Business": short names between bars, no sentence. */
function isMenu(text: string): boolean {
  if (text.length > 100 || /[.!?"”»]$/.test(text)) return false;
  const items = text.split(/ [|·•›>] /);
  return items.length > 1 && !/\d/.test(text) && items.every((item) => item.split(' ').length <= 5);
}
