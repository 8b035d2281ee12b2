/** Dashes that end a dateline: "CARACAS, Jan 26 — ", "Caracas, 25 ene 2026 (Agencia).- ", "VILNIUS, Dec 14 (EX) -- ". */
const END = / (?:—|–|--?|\|) |\.(?:-|–| ?—) /;
/** "KYIV, June 26, 2031. ", "NAIROBI, 2 July 2031: ": after a year a full stop or colon ends one too. */
const AFTER_YEAR = /\d{4}[.:] /u;
const LONGEST = 100;
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’]+/u;
const SHOUTED = /^\p{Lu}{3,}/u;
const DAY = /\d/;
/** "18h10 – ", "**17:20** — ", "15.10 | ": the time of an entry in a page that is written minute by minute. */
const STAMP = /^\**\d{1,2}(?:[h:.]\d{2}|h)(?: ?(?:[ap]\.? ?m\.?|h|hs|hrs))?\** ?(?:[–—|-]|--) /u;
/** Words of a place and a day that are written small; any other makes it a sentence: "The 14 prisoners — six of them women". */
const SMALL =
  /^(?:de|del|da|do|of|the|e|y|a|el|la|los|las|(?:jan|ene|feb|fev|mar|abr|apr|may|mai|jun|jul|ago|aug|set|sep|oct|out|nov|dic|dez|dec|lun|mi[eé]|jue|vie|s[aá]b|dom|seg|ter|qua|qui|sex)[\p{L}\p{M}-]*)[.,]?$/u;
const WORD = /\p{L}/u;
const LETTER = /^\p{Ll}/u;
const AGENCY = /\([\p{Lu}][^)]{1,40}\)/u;

function isPlaceAndDay(line: string): boolean {
  return line.split(' ').every((word) => !LETTER.test(word) || SMALL.test(word));
}

/** Length of the dateline that opens a paragraph; 0 without one. Its day and place belong to the article, not to a claim. */
export function datelineLength(text: string): number {
  const stamp = STAMP.exec(text)?.[0].length;
  if (stamp !== undefined) return stamp;
  const head = text.slice(0, LONGEST);
  const dash = END.exec(head);
  const year = AFTER_YEAR.exec(head);
  // most paragraphs have neither, and are asked no more
  if ((dash === null && year === null) || !PLACE.test(head)) return 0;
  const ends = dash === null ? [] : [{ at: dash.index, length: dash[0].length }];
  if (year !== null && SHOUTED.test(head)) ends.push({ at: year.index + 4, length: 2 });
  const first = ends.sort((a, b) => a.at - b.at)[0];
  if (first === undefined) return 0;
  const line = head.slice(0, first.at);
  const isDateline =
    SHOUTED.test(line) ||
    ((AGENCY.test(line) || (DAY.test(line) && isPlaceAndDay(line))) && line.split(' ').length <= 12) ||
    (line.split(' ').length <= 2 && first.length >= 3 && line.split(' ').every((word) => PLACE.test(word)));
  const end = first.at + first.length;
  // "Miranda – 310" is an item of a list: no words follow
  return isDateline && !/["“«]/.test(line) && WORD.test(text.slice(end)) ? end : 0;
}
