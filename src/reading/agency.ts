import type { DecidedPage, ParagraphDateline } from './decided-page.js';
import type { Line } from './line.js';
import { isPlaceInBrackets } from './regions.js';
import type { Role } from './roles.js';
import { WIRE_NAMES, WIRES } from './wires.js';

/** "Via AP news wire", "Via EX News Wire": a capital belongs to the name. */
const VIA = /^[Vv]ia (?<name>.{2,40}?)(?: news)? [Ww]ire$/;
const AFTER_DATE = /\d{4} ?\((?<name>[\p{L} .]{2,40})\)$/u;
const LOGO = /^(?<name>.{0,30}\b(?:Agency|Agencia|Agência)\b.{0,20}) logo$/i;
const SIGN_OFF = /[.!?] ?(?:—|–|--?) ?(?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})$/u;
const IS_WIRE = new RegExp(`^(?:${WIRES})$`);
const IN_BRACKETS = new RegExp(`\\((?:con información de |com informações d[ae] |with )?(?<name>${WIRES})\\)\\.?$`);
const SOURCE_LINE = new RegExp(
  `^(?:(?:[Ss]ource|[Ff]uente|[Ff]onte|[Bb]y|[Pp]or|[Vv]ia|[Dd]a|[Dd]e la|agency|agencia|agência):? )?(?:the )?(?<name>${WIRES})(?: [-–—|] .{2,30})?$`,
);
const IN_BYLINE = new RegExp(`(?:^|[\\s(,|/])(?<name>${WIRES})(?=$|[\\s),.|/])`);

const PARAGRAPHS_WITH_AGENCY = 3;

/** The agency that wrote the story, where the page says so: dateline, sign-off, "Via … wire", a logo, a source line. */
export function findAgency({ lines, roles, datelines }: DecidedPage, outlet: string | null): string | null {
  const inDateline = (): string | undefined => agencyInDateLine(lines, roles) ?? agencyInDateline(datelines);
  const found = agencyAround(lines, roles) ?? inDateline() ?? signOff(lines, roles);
  if (found === undefined) return null;
  const name = WIRE_NAMES.get(found) ?? inFull(found, lines);
  return name === outlet && !IS_WIRE.test(name) ? null : name;
}

/** What the pattern's group `name` holds in `text`. */
function nameIn(text: string, ...patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const { name } = pattern.exec(text)?.groups ?? {};
    if (name !== undefined) return name;
  }
  return undefined;
}

function agencyAround(lines: readonly Line[], roles: readonly Role[]): string | undefined {
  for (const [index, { text }] of lines.entries()) {
    if (roles[index]?.kept || text.length > 120) continue;
    const role = roles[index];
    const isByline = role?.kept === false && (role.reason === 'byline' || role.reason === 'date line');
    const name = nameIn(text, VIA, LOGO, SOURCE_LINE) ?? (isByline ? nameIn(text, IN_BYLINE) : undefined);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** In the brackets of a date line such as "*Quito, 6 may 2031 (Agencia)*". */
function agencyInDateLine(lines: readonly Line[], roles: readonly Role[]): string | undefined {
  for (const [index, { text }] of lines.entries()) {
    const role = roles[index];
    if (role === undefined || role.kept || role.reason !== 'date line') continue;
    const name = nameIn(text, AFTER_DATE);
    if (name !== undefined && !isPlaceInBrackets(name)) return name;
  }
  return undefined;
}

function agencyInDateline(datelines: readonly ParagraphDateline[]): string | undefined {
  const found = datelines.slice(0, PARAGRAPHS_WITH_AGENCY).find(({ dateline }) => dateline?.agency);
  return found?.dateline?.agency ?? undefined;
}

/** "… — AFP" at the end of one of the article's last paragraphs. */
function signOff(lines: readonly Line[], roles: readonly Role[]): string | undefined {
  const body = lines.filter((_, index) => {
    const role = roles[index];
    return role?.kept === true && role.kind === 'body';
  });
  return body
    .slice(-2)
    .map(({ text }) => nameIn(text.slice(-60), SIGN_OFF, IN_BRACKETS))
    .find((name) => name !== undefined);
}

/** A short form in the dateline, "(EX)", in full where a copyright line has it: "© 2031 EX News". */
function inFull(name: string, lines: readonly Line[]): string {
  for (const { key, text } of lines) {
    if (!/©|copyright/.test(key)) continue;
    const { name: holder } =
      /(?:©|copyright) ?\d{4} ?(?:by )?(?:the )?(?<name>[\p{L}\p{N}][\p{L}\p{N} &-]{2,40})/iu.exec(text)?.groups ?? {};
    const full = holder?.trim();
    if (full?.startsWith(`${name} `)) return full;
  }
  return name;
}
