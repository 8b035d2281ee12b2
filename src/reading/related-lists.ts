import { isCaption } from './captions.js';
import type { Line } from './line.js';
import { furnitureOf } from './page-furniture.js';

/** Headings of lists that lead to other articles, plain lower case, a language a row. */
const HEADINGS = [
  "related(?: (?:stories|news|articles|coverage|content|topics|links|reading))?|read (?:more|also|next)|also read|see also|more (?:live |top |local |world |recent )?(?:stories|news|coverage|headlines|updates)|more on (?:this|the)(?: (?:story|topic|subject))?|more from .{2,40}|most (?:read|popular|viewed|shared|commented|watched|listened(?: to)?|heard|played|downloaded|searched|clicked|e-?mailed)|top stories(?: .{0,30})?|our picks|editor'?s'? (?:picks|choice)|recommended(?: for you)?|you (?:may|might) (?:also like|have missed)|don't miss|trending(?: now)?|latest (?:news|stories|headlines|updates)|(?:also|elsewhere) on (?:this|our|the) (?:site|website|page)|other (?:news|stories|headlines)|in other news|in case you missed it|keep reading|continue reading|further reading|(?:what to )?read (?:this )?next|up next|popular(?: now| stories)?|must[ -]reads?|today's (?:top )?(?:stories|headlines)|from (?:the|our) archives?|elsewhere|(?:you )?(?:may|might) (?:also )?be interested in|around the (?:web|region|world)",
  '(?:tambien )?(?:te|le) puede interesar|(?:quizas?|tal vez) (?:tambien )?(?:te|le) (?:pueda |puede )?interes(?:e|en|ar)|(?:tambien )?(?:te|le) podrian? interesar|tambien es noticia|te (?:recomendamos|sugerimos)|le (?:recomendamos|sugerimos)|le[ae] (?:tambien|mas|ademas)|(?:sigue|siga|seguir) leyendo|destacad[oa]s|ademas lee|mas (?:noticias|titulares|informacion|contenidos?)|otras (?:noticias|notas|informaciones)|en otras noticias|(?:lo |l[ao]s? )?mas (?:leid|vist|comentad|compartid|escuchad|oid|buscad|descargad|recient)[oae]s?|ultim[oa]s? (?:noticias|notas|hora)|(?:noticias?|notas?|articulos?|contenidos?|temas?|enlaces?) relacionad[oa]s?|relacionad[oa]s?|v(?:ea|er) (?:tambien|mas|ademas)|(?:tambien )?puedes? leer(?: tambien)?|para leer mas|mas sobre (?:el|este) tema|(?:lo |noticias |notas )?recomendad[oa]s?|(?:notas |noticias )?de (?:su )?interes|no (?:se|te) (?:lo )?pierdas?|mas (?:de|en) (?:esta|nuestra|este|nuestro) (?:seccion|sitio|portal|medio|pagina)',
  'leia (?:tambien|tambem|mais|ainda|a seguir)|(?:[ao]s? )?mais (?:lid|vist|comentad|compartilhad|partilhad|ouvid|escutad|buscad|procurad|baixad|acessad)[oa]s?|veja (?:tambien|tambem|mais|ainda)|(?:a )?le(?:ia|r) (?:tambem|mais)|ver (?:tambem|mais)|continu(?:e|ar) (?:lendo|a ler)|confira (?:tambem|mais|ainda)|tambem e noticia|mais (?:noticias|materias|conteudos?|manchetes)|(?:em |n)?outras noticias|mais sobre (?:o|este) (?:tema|assunto)|saiba mais|ultimas(?: noticias)?|(?:materias?|noticias?|artigos?|temas?|conteudos?) relacionad[oa]s?|conteudo relacionado|destaques|em destaque|(?:a )?nao per(?:da|der|ca)|recomenda(?:mos|das?|dos?)(?: para (?:voce|si|ti))?|(?:tambem )?(?:lhe |te )?pode(?:ra)?(?:[ -]lhe|[ -]te)? (?:tambem )?(?:interessar(?:-lhe|-te)?|gostar(?: de)?)|(?:talvez |tambem )?(?:voce )?(?:tambem )?(?:pode|vai) (?:gostar|se interessar)',
];
const HEADING = new RegExp(`^(?:${HEADINGS.join('|')})$`);

const INLINE =
  /^(?:related|read(?: (?:more|also|next))?|also read|see also|relacionad[oa]s?|le[ae](?: (?:tambien|mas))?|v(?:er|ea) (?:tambien|mas)|tambien (?:puedes? leer|le puede interesar|te puede interesar)|(?:le|te) (?:puede interesar|recomendamos)|no te pierdas|lo mas (?:leido|visto)|mas sobre (?:este|el) tema|leia(?: (?:tambem|mais))?|veja (?:tambem|mais)|saiba mais) ?[:|»>]/;

/** "WATCH: 33 freed in Havana", "VÍDEO | …": leads to something else to see or hear, where it is no headline; "[VIDEO: …]" wherever it stands. */
const TO_SEE =
  /^(?:\[ ?)?(?:watch(?: (?:live|now|more))?|listen|video|videos|podcast|audio|gallery|photo gallery|in pictures|in photos|recommended|from the archives?|top stor(?:y|ies)|read (?:the|our) (?:full|whole|original|complete) (?:story|article|report|text)|mira|escuch[ae]|en video|en vivo|en (?:fotos|imagenes)|galeria|de interes|recomendad[oa]s?|le(?:a|e|er) (?:la|el) (?:nota|noticia|articulo|texto) complet[oa]|assista|ouca|em video|ao vivo|em (?:fotos|imagens)|leia (?:a|o) (?:materia|reportagem|noticia|artigo|texto) complet[oa]) ?[:|»>]/;

/** Leads to other stories where several follow, a dot or a bar between them. */
const ELSEWHERE =
  /^(?:also (?:in|on|from)|more (?:in|on|from)|tambien en|mas (?:en|de)|tambem (?:em|no|na)|mais (?:em|de)) [^:]{2,40}:/;

/** Headings that may also be the article's own, "Also in Yare": they lead elsewhere where titles end the page. */
const LAST_HEADING =
  /^(?:also (?:in|on|from)|more (?:in|about)|tambien en|mas (?:en|de)|tambem n[oa]|tambem em|mais (?:em|de)) [\p{L} .'-]{2,40}$/u;
/** "MORE: Minsk frees 120", "También: Liberan a 33": may also open a sentence of the report, and lead elsewhere before a title. */
const BEFORE_TITLE =
  /^(?:more|also|plus|opinion|analysis|explainer|factbox|profile|tambien|ademas|analisis|perfil|claves|tambem|alem disso|mais|opiniao|analise|entenda|veja|vea|mai?s sobre [a-z]{1,20}(?: [a-z]{2,20}){0,2}) ?[:|»>]/;
const OPENS_TITLE = /[:|»>] ?["“«'‘]?\p{Lu}/u;
/** "► 33 freed in Havana": alone between paragraphs a pointer; several in a row are a list. */
const POINTER = /^(?:>>+|►|▶|→|➡|👉|↪) ?\S/u;
const SHORTEST_TITLE_WORDS = 4;
/** Lines on top among which the headline is. */
const FIRST_LINES = 2;

/** "Related:", "Leia |": what every such line has near its start. */
const MAYBE_INLINE = /^.{2,30}[:|»>]/;
const SHORTEST_HEADING = 6;

const LONGEST_TITLE = 160;
const SHORTEST_SENTENCE = 45;
const FULL_STOP = /[.…]["”»']?$/;
const SENTENCE_END = /[.!?…]["”»']?$/;

/** Whether a line says "Related stories" or the like, and nothing else. */
export function isRelatedHeading(line: Line): boolean {
  return (
    line.text.length <= 60 &&
    line.text.length >= SHORTEST_HEADING &&
    HEADING.test(line.key.replace(/ ?(?<![:»>…])[:»>…]+$/, ''))
  );
}

/** "Read more: Another story · And another": the list stands on the heading's own line. `below`: under the article's first lines. */
export function isRelatedLine(line: Line, below: boolean): boolean {
  const { text, key } = line;
  if (text.length > 300 || !MAYBE_INLINE.test(text) || SENTENCE_END.test(text)) return false;
  // "También en El Ejemplo: una noticia · y otra"
  if (ELSEWHERE.test(key) && /[·|•]/.test(text)) return true;
  if (INLINE.test(key) || ((below || key.startsWith('[')) && TO_SEE.test(key))) return true;
  if (below && BEFORE_TITLE.test(key) && OPENS_TITLE.test(text) && isLong(line)) return true;
  // "Latest news: 12 freed" may be a headline, and is no link for that
  const colon = key.search(/ ?[:|»>]/);
  return below && HEADING.test(key.slice(0, colon)) && isLong({ text: text.slice(colon) });
}

/**
 * Numbers of the lines that list other articles, headings included. A list goes on while its lines look like those it
 * began with (bullets, or titles without a full stop) and ends where the article goes on: a heading directly followed
 * by a sentence has no list.
 */
export function relatedLines(lines: readonly Line[]): ReadonlySet<number> {
  const related = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    if (isRelatedLine(line, at >= FIRST_LINES) || isPointer(lines, at)) related.add(line.number);
    if (!isRelatedHeading(line) && !isLastHeading(lines, at)) continue;
    related.add(line.number);
    const end = endOfList(lines, at);
    for (const listed of lines.slice(at + 1, end)) related.add(listed.number);
    at = end - 1;
  }
  return related;
}

/** Whether a line between paragraphs is nothing but the title of another story: a link, or behind an arrow. */
function isPointer(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || at < FIRST_LINES || !isTitle(line) || !isLong(line)) return false;
  const pointsAt = ({ linked, text }: Line): boolean => linked || POINTER.test(text);
  const isAlone = (other: Line | undefined): boolean => other === undefined || !pointsAt(other);
  return pointsAt(line) && line.mark === null && isAlone(lines[at - 1]) && isAlone(lines[at + 1]);
}

/** Whether a heading such as "Also in The Example" has nothing below it but titles in a list. */
function isLastHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.mark === 'bullet' || line.text.length > 60) return false;
  if (!/^[amt]/i.test(line.text) || !LAST_HEADING.test(line.key.replace(/ ?:$/, ''))) return false;
  let titles = 0;
  for (let below = at + 1; below < lines.length; below++) {
    const each = lines[below];
    if (each === undefined || /^[^\p{L}]*$/u.test(each.text) || furnitureOf(each) !== undefined) continue;
    if ((each.mark !== 'bullet' && each.mark !== null) || !isTitle(each) || !isLong(each)) return false;
    titles++;
  }
  return titles > 1;
}

function isLong({ text }: Pick<Line, 'text'>): boolean {
  return text.split(' ').length >= SHORTEST_TITLE_WORDS;
}

/** Index of the first line after the list that the heading at `heading` opens. */
function endOfList(lines: readonly Line[], heading: number): number {
  const first = lines[heading + 1];
  const block = lines[heading]?.block;
  const bulleted = first?.mark === 'bullet' || first?.mark === 'number';
  let at = heading + 1;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const listed = bulleted ? line.mark === first?.mark : line.block === block || isTitle(line);
    if (!listed || line.mark === 'heading' || (!bulleted && (isSentence(line) || isPictureBelow(line, block)))) break;
  }
  return at;
}

/** A picture of the article's own, in a paragraph of its own: "A woman lights a candle. Caracas, February 11, 2026. AGENCY/File". */
function isPictureBelow(line: Line, block: number | undefined): boolean {
  return line.block !== block && /\d{4}/.test(line.text) && isCaption(line);
}

function isTitle({ text }: Line): boolean {
  return text.length <= LONGEST_TITLE && !SENTENCE_END.test(text);
}

/** A paragraph of a report rather than the title of one: titles have no full stop. */
function isSentence({ text }: Line): boolean {
  return text.length > LONGEST_TITLE || (text.length > SHORTEST_SENTENCE && FULL_STOP.test(text));
}
