import { MONTH } from './calendar-words.js';
import { type Line, LONGEST_SHORT_LINE } from './line.js';

/** Begins as a caption: "Foto: …", "FILE PHOTO: …". Plain lower case. */
const LABEL =
  /^(?:(?:file )?(?:photo|picture|image|caption)|foto(?:grafia|s)?|imag(?:en|em)|legenda|pie de foto)(?: de archivo| de arquivo)? ?[:|]/;

const MAYBE_LABEL = /^(?:[fpicl]).{2,30}[:|]/i;

/** Ends with who took the picture: "— Reuters pic", "(Agency Photo)", "Foto: Agency", "Agency/A. Name". */
const LONGEST_CREDIT = 120;
/** What every credit has one of: a quick test that most paragraphs fail. */
const MAYBE_CREDIT =
  /[—–/]|[)\]]\.?$|- |[Ff]oto|FOTO|[Pp]hoto|PHOTO|[Ii]mag|IMAG|[Cc]r[eé]d|CR[EÉ]D|[.;,|] ?(?:[Ff]ile|[Hh]andout|[Cc]o[ur]+tes|[Aa]r[cq]|[Dd]ivulg|[Rr]eprod|[Ss]creeng)/;
const CREDIT = [
  /(?:—|–|-) ?[\p{L}\p{N} .'/-]{2,50} (?:pic|picture|photo|image|foto)\.?$/iu,
  /[([][^()[\]]{0,60}\b(?:photos?|fotos?|images?|im[aá]genes|imagen|imagem|imagens|pictures?|getty|handout|courtesy|cortes[ií]a|archivo|arquivo|divulgação)\b[^()[\]]{0,60}[)\]]\.?$/iu,
  /\(copyright \d{4}\b[^()]{0,100}\)$/i,
  // "[A queue at the gate. Photo: Agency, 5 May 2031]"
  /\b(?:photo|foto|image|credit|crédito|fotografía|imagen|imagem)s?(?: by| de| por)?: ?[\p{L}\p{N} .'/-]{2,60}(?:, [\p{L}\p{N} .º°/-]{1,25}(?:, ?| )?\d{4})?[)\]]?\.?$/iu,
  /(?:^|[\s(])\p{Lu}[\p{L}]+\/ ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}\)?(?: (?:—|–|-) .{3,40})?$/u,
  /[.!?] (?:photo|foto) (?:de|of|from|from file).{4,40}$/iu,
  /(?:\d{4}|[\p{L})]{3})[.;,|] ?(?:(?:file|handout|courtesy|cortes[ií]a|archivo|arquivo|divulgação|reprodução|screengrab)(?:$|[ /:]).{0,40}|\p{L}[\p{L} ]{0,30}[ /](?:handout|archivo|arquivo))\.?$/iu,
] as const;

/** A date with its year as the last words, after a place or a comma and not after "on", "since" … Plain lower case. */
const FINAL_DATE = new RegExp(
  `(?:[,.] (?:el )?|(?<!\\p{L})\\p{L}+ )(?:\\d{1,2}[º°]? (?:de |of )?(?:${MONTH})\\.?,? (?:de |del )?\\d{4}|(?:${MONTH})\\.? \\d{1,2},? \\d{4})\\.?$`,
  'u',
);
const FINAL_MONTH = new RegExp(`(?:${MONTH})\\.? $`);
const PREPOSITION =
  /\b(?:on|since|until|till|by|of|from|before|after|to|the|desde|hasta|del?|al|antes|em|ate|no|dia|el)$/;
/** What goes before the sentence with the date. */
const EARLIER_SENTENCES = /^.*[.!?;]["”»]? /;
/** "Relatives hug outside the jail. Quito, May 5, 2031": all that goes beside a date when the scene stands before it. */
const LONGEST_PLACE = 40;

/** Somebody is doing something as we look: what a caption says and a report does not. Plain lower case. */
const SCENE =
  /\b(?:hugs?|embraces?|waits?|waves?|lights?|sleeps?|stands?|holds?|celebrates?|walks?|attends?|gathers?|reacts?|gestures?|looks?|cr(?:y|ies)|kiss(?:es)?|prays?|sits?|carr(?:y|ies)|speaks?|arrives?|leaves?|(?:is|are) (?:seen|pictured|released|escorted)|abrazan?|esperan?|encienden?|sostienen?|celebran?|caminan?|duermen?|llegan?|salen?|rezan?|lloran?|muestran?|abracam?|acendem?|seguram?|comemoram?|caminham?|dormem?|chegam?|saem?|rezam?|choram?|mostram?)\b/;

/** Whether a line describes a picture. */
export function isCaption(line: Line): boolean {
  const { text } = line;
  if (text.length > LONGEST_SHORT_LINE) return false;
  if (MAYBE_LABEL.test(text) && LABEL.test(line.key)) return true;
  const tail = text.slice(-LONGEST_CREDIT);
  return (MAYBE_CREDIT.test(tail) && CREDIT.some((credit) => credit.test(tail))) || isDatedScene(line);
}

function isDatedScene(line: Line): boolean {
  if (!/\d{4}\.?$/.test(line.text.slice(-5)) || !SCENE.test(line.key)) return false;
  const { key } = line;
  const date = FINAL_DATE.exec(key);
  if (date === null) return false;
  const before = key.slice(0, date.index) + (date[0].split(/\d/)[0] ?? '');
  const words = before.replace(FINAL_MONTH, '').trim();
  const sentence = words.replace(EARLIER_SENTENCES, '');
  const ofScene = SCENE.test(sentence) || sentence.length <= LONGEST_PLACE;
  return ofScene && !PREPOSITION.test(words.replace(/[,.] el$/, ','));
}
