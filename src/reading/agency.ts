import { findDateline } from './dateline.js';
import type { Line } from './line.js';
import type { Role } from './roles.js';

/** Wire services, as a story's last words or a note below it name them. */
const WIRES =
  'AP|AFP|EFE|Reuters|dpa|DPA|ANSA|Lusa|Xinhua|UPI|PA|Agência Brasil|Agencia Brasil|Brazil Agency|Europa Press|Associated Press|Agence France-Presse|Bloomberg|Anadolu|Prensa Latina|Notimex|Télam';
const CANONICAL: ReadonlyMap<string, string> = new Map([
  ['DPA', 'dpa'],
  ['Agencia Brasil', 'Agência Brasil'],
  ['Brazil Agency', 'Agência Brasil'],
  ['The Associated Press', 'AP'],
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
  ['LUSA', 'Lusa'],
  ['REUTERS', 'Reuters'],
]);

const VIA = /^via (?<name>.{2,40}?)(?: news)? ?wire$/;
const VIA_ANY = /^via (?<name>.{2,40}?) wire$/i;
const LOGO = /^(?<name>.{0,30}\b(?:Agency|Agencia|Agência)\b.{0,20}) logo$/i;
const SIGN_OFF = /[.!?] ?(?:—|–|--?) ?(?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})$/u;
const IN_BRACKETS = new RegExp(`\\((?:con información de |com informações d[ae] |with )?(?<name>${WIRES})\\)\\.?$`);
const NAMED_LINE = new RegExp(
  `^(?:source|fuente|fonte|by|por|via|agency|agencia|agência):? (?:the )?(?<name>${WIRES})$`,
  'i',
);

/** The agency that wrote the story, where the page says so: dateline, sign-off, "Via … wire", a logo, a source line. */
export function findAgency(lines: readonly Line[], roles: readonly Role[], outlet: string | null): string | null {
  const found = agencyAround(lines, roles) ?? agencyInDateline(lines, roles) ?? signOff(lines, roles);
  if (found === undefined) return null;
  const name = CANONICAL.get(found) ?? found;
  return outlet !== null && name === outlet && !new RegExp(`^(?:${WIRES})$`).test(name) ? null : name;
}

function agencyAround(lines: readonly Line[], roles: readonly Role[]): string | undefined {
  for (const [index, { text }] of lines.entries()) {
    if (roles[index]?.kept || text.length > 80) continue;
    const match =
      VIA.exec(text.replace(/^Via/, 'via')) ?? VIA_ANY.exec(text) ?? LOGO.exec(text) ?? NAMED_LINE.exec(text);
    if (match?.groups?.['name'] !== undefined) return match.groups['name'];
  }
  return undefined;
}

function agencyInDateline(lines: readonly Line[], roles: readonly Role[]): string | undefined {
  let paragraphs = 0;
  for (const [index, line] of lines.entries()) {
    const role = roles[index];
    const isDateLine = role?.kept === false && role.reason === 'date line';
    if (isDateLine) {
      const name = /\d{4} ?\((?<name>[\p{L} .]{2,40})\)$/u.exec(line.text)?.groups?.['name'];
      if (name !== undefined) return name;
    }
    if (!role?.kept || role.kind !== 'body') continue;
    const agency = findDateline(line.text, 'unclear')?.agency;
    if (agency !== undefined && agency !== null) return agency;
    if (++paragraphs > 2) break;
  }
  return undefined;
}

/** "… — AFP" at the end of the article's last paragraphs. */
function signOff(lines: readonly Line[], roles: readonly Role[]): string | undefined {
  const body = lines.filter((_, index) => {
    const role = roles[index];
    return role?.kept === true && role.kind === 'body';
  });
  for (const { text } of body.slice(-2)) {
    const tail = text.slice(-60);
    const name = (SIGN_OFF.exec(tail) ?? IN_BRACKETS.exec(tail))?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return undefined;
}
