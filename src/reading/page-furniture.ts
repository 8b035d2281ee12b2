import { MONTH, WEEKDAY } from './calendar-words.js';
import { OPENINGS, PHRASE_WORD, PHRASES } from './furniture-openings.js';
import type { LeftOutReason } from './left-out.js';
import type { Line } from './line.js';
import { WIRES } from './wires.js';

const LONGEST_FURNITURE = 220;
/** A notice about cookies may be a whole paragraph. */
const LONGEST_NOTICE = 900;
const LONGEST_PLAIN_SENTENCE = 90;
/** How furniture as long as a sentence begins, or what it has inside: spares most paragraphs the patterns. */
const LONG_OPENING =
  /^\(?(?:sign |log |sub|sus|ass|ins|ap[uú]|get |down|join|supp|thank|this (?:post|story|content|article|site|website)|we (?:use|and)|by cont|copy|[©]|\(c|all rights|todos |prohib|queda|proib|repro|repor|addit|writ|edit|comp|follow|s[ií]g[au]|[uú]n|rece|reci|start|you |click|clique|ha[zg]|forw|was this|enter|tags?:|topics|temas|etiq|con inf|com inf|redac)/i;
const LONG_PHRASES = ['ookie', 'ubscri', 'uscri', 'mail', 'baja', 'http'] as const;
const NOTICE =
  /^(?:we (?:and our|use)|this (?:web)?site uses|(?:utilizamos|usamos) cookies|este siti?[oe](?: web)? (?:usa|utiliza)|nosotros y|by continuing|al continuar|ao continuar)\b.*\bcookies?\b/i;
/** One search instead of one for each, as most lines have none. */
const ANY_OPENING = new RegExp(OPENINGS.map(([, { source }]) => `(?:${source})`).join('|'));
const NO_WORD = /^[^\p{L}\p{N}]+$/u;
const LOGO = /^[\p{L}\p{N} .&-]{2,40} logo$/u;
const SLUG = /^(?=.{12})[\p{L}\p{N};,.]+(?:-[\p{L}\p{N};,.]+){3,}$/u;

/** What furniture of the page a line is; `undefined` for a line that may belong to the article. */
export function furnitureOf(line: Line): LeftOutReason | undefined {
  const { text } = line;
  if (text.length > LONGEST_FURNITURE) return isNotice(text) ? 'cookies' : undefined;
  if (text.length > LONGEST_PLAIN_SENTENCE && text.endsWith('.') && !mayBeLongFurniture(text)) return undefined;
  if (NO_WORD.test(text)) return 'rule';
  const { key } = line;
  if (isByline(text, key)) return 'byline';
  if (isToolbar(key)) return 'share links';
  if (ANY_OPENING.test(key)) for (const [reason, pattern] of OPENINGS) if (pattern.test(key)) return reason;
  if (PHRASE_WORD.test(key)) for (const [reason, pattern] of PHRASES) if (pattern.test(key)) return reason;
  if (isContact(key)) return 'contact';
  return LOGO.test(key) || SLUG.test(text) || isMenu(text) ? 'menu' : undefined;
}

function mayBeLongFurniture(text: string): boolean {
  return LONG_OPENING.test(text) || LONG_PHRASES.some((phrase) => text.includes(phrase));
}

function isNotice(text: string): boolean {
  return text.length <= LONGEST_NOTICE && text.includes('ookie') && NOTICE.test(text);
}

const TOOL =
  /^(?:share|tweet|e-?mail|print|save|bookmark|listen|comment|copy link|fb|facebook|x|whatsapp|telegram|linkedin|compartir|guardar|imprimir|comentar|copiar (?:link|enlace)|salvar|compartilhar|partilhar|\d+ (?:comments?|comentarios?|shares?)|comments?|comentarios?)(?: share| (?:on|en|no|via) [a-z]+)?(?: ?\(?\d+\)?)?$/;
const FIRST_TOOL = /^(?:sha|tw|e-?mai|pr|sav|boo|lis|com|cop|fb|fac|x\b|wha|tel|lin|gua|imp|sal|par|\d+ [cs])/;
const TOOLS_IN_A_ROW =
  /^(?:(?:share|tweet|e-?mail|print|save|copy link|facebook|whatsapp|telegram|compartir|guardar|imprimir) ?){2,}$/;

/** "Share 55 · Save · Print": nothing but what can be done with the page. */
function isToolbar(key: string): boolean {
  if (key.length > 120 || !FIRST_TOOL.test(key)) return false;
  return key.split(/ ?[|·•] ?/).every((item) => TOOL.test(item)) || TOOLS_IN_A_ROW.test(key);
}

const IS_WIRE = new RegExp(`^(?:(?:[Dd]a|[Dd]e la) (?:${WIRES}|Redação|Redacción)|${WIRES})$`);
const CREDITED =
  /^(?:Edi[cç][aã]o|Edici[oó]n|Editing|Reporting|Texto|Reportagem|Reportaje|Written by|Words): \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}$/u;
const BY = /^(?:by|por) (?=\p{Lu})/iu;
const WORD_OF_BYLINE = /^(?:\p{Lu}[\p{L}\p{M}.'’/-]*|in|and|for|at|of|the|en|y|e|de|da|do|del|desde)[,|]?$|^[|·•–—-]$/u;
const WHEN = new RegExp(`^(?:by|por) (?:${WEEKDAY}|${MONTH})\\b`);

/** "By A. Writer in Bogotá", "Por Redacción | Quito": names alone, no number, no sentence. */
function isByline(text: string, key: string): boolean {
  if (IS_WIRE.test(text) || (CREDITED.test(text) && !/\d/.test(text))) return true;
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
  if (!/\d[\d() .-]{6}/.test(key)) return false;
  const label = LABELLED.exec(key)?.[0] ?? '';
  const digits = (NUMBER.exec(key.slice(label.length))?.[1] ?? '').replace(/\D/g, '').length;
  return digits >= (label === '' ? 9 : 7);
}

/** "Outlet | Asia | Business": short names between bars, no sentence. */
function isMenu(text: string): boolean {
  if (text.length > 100 || !/ [|·•›>] /.test(text) || text.startsWith('|') || /[.!?"”»]$/.test(text)) return false;
  const items = text.split(/ [|·•›>] /);
  return items.length > 1 && !/\d/.test(text) && items.every((item) => item.split(' ').length <= 5);
}
