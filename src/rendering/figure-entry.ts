import type { ArticleSummary, Figure, Mark, NamedFigure, Note, NoteKind } from '../answering/answer.js';
import { filedWords } from '../wording/filed.js';
import { amountWords } from '../wording/numbers.js';
import { joined, say, type Words } from '../wording/words.js';
import { citationLines } from './citation-lines.js';
import type { Entry, Line } from './document.js';
import { claimantWords, countedWords, measureName, windowWords } from './figure-words.js';
import { reviewLines } from './review-words.js';
import { markWords } from './statement-words.js';
import { subjectOf } from './subject.js';

/** What an entry needs to know of the rest of the answer. */
export interface AnswerContext {
  readonly figures: ReadonlyMap<string, NamedFigure>;
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  /** What is shown below the figures of the same reply. */
  readonly notes: readonly Note[];
  /** What is said about the figures. */
  readonly marks?: readonly Mark[];
  /** Figures of people freed, held and promised stand side by side: each says which it is. */
  readonly mixed?: true;
}

/** Below this the reading of the article itself is in doubt. */
const DOUBTFUL = 0.6;

type Said = Pick<Figure, 'claimant' | 'claimantKind' | 'speaker' | 'channel' | 'relayedBy'>;

/** Who counted, who said it, where, who relayed it; and the id by which `/cite` knows the claim. */
export function whoLine(figure: Said, id: string): Line {
  const { speaker, channel, relayedBy } = figure;
  const said: Words[] = [
    ...(speaker === null ? [] : [say('figure.said-by', { speaker })]),
    ...(channel === null ? [] : [say('figure.via', { channel: filedWords(channel) })]),
    ...(relayedBy === null ? [] : [say('figure.relayed', { who: filedWords(relayedBy) })]),
  ];
  const more = said.flatMap((words) => [{ text: words }, ' · ']);
  return [{ text: claimantWords(figure), style: 'strong' }, ' · ', ...more, { text: id, style: 'code' }];
}

function laterLine(figure: Figure, { figures }: AnswerContext): readonly Line[] {
  if (figure.supersededBy === null) return [];
  const later = figures.get(figure.supersededBy);
  const by = later === undefined ? figure.supersededBy : joined([amountWords(later), windowWords(later)], ', ');
  return [[{ text: say('figure.replaced', { figure: by }), style: 'strong' }]];
}

/** A part whose whole stands elsewhere must still not be read as a count of its own. */
function wholeLine(figure: Figure, { figures }: AnswerContext, underItsWhole: boolean): readonly Line[] {
  if (figure.partOf === null || underItsWhole) return [];
  const whole = figures.get(figure.partOf);
  const name = whole === undefined ? figure.partOf : countedWords(whole);
  const key = whole?.review?.state === 'rejected' ? 'figure.part-of-rejected' : 'figure.part-of';
  return [[{ text: say(key, { whole: name }), style: 'strong' }]];
}

function reviewLine(figure: Figure): readonly Line[] {
  if (figure.review !== null) return reviewLines(figure);
  return figure.confidence < DOUBTFUL ? [[say('figure.doubtful')]] : [];
}

/** Notes without which a figure would be misread; the others only compare figures that are each right. */
const WARNINGS: ReadonlySet<NoteKind> = new Set([
  'parts_do_not_add_up',
  'percentage',
  'doubtful_date',
  'weekday_misfit',
  'two_figures',
  'total_falls',
  'older_than_it_looks',
  'below_a_day',
  'copies_differ',
  'maybe_the_same',
]);
/** These are about the first claim they name, and name the others to compare it with. */
const ABOUT_THE_FIRST: ReadonlySet<NoteKind> = new Set([
  'total_falls',
  'older_than_it_looks',
  'below_a_day',
  'percentage',
]);

/** What a figure would be misread without. */
export function warningsOf({ id }: Pick<Figure, 'id'>, notes: readonly Note[]): readonly Words[] {
  const about = notes.filter(
    ({ kind, claims }) => WARNINGS.has(kind) && (ABOUT_THE_FIRST.has(kind) ? claims[0] === id : claims.includes(id)),
  );
  return [...new Set(about.map(({ kind }) => kind))].map((kind) => say(`note.label.${kind}`));
}

/** The notes may stand pages below: the figure itself says that there is one. */
function warningLine(figure: Figure, { notes }: AnswerContext): readonly Line[] {
  const labels = warningsOf(figure, notes);
  if (labels.length === 0) return [];
  return [[{ text: say('figure.see-notes', { labels: joined(labels, ', ') }), style: 'strong' }]];
}

/** One quiet line; `/verification` has it with its citations. */
function markLine({ id }: Figure, { marks = [] }: AnswerContext): readonly Line[] {
  const words = markWords(marks.filter(({ claim }) => claim === id));
  return words === undefined ? [] : [[{ text: words, style: 'quiet' }]];
}

/** Who says it and what must be known of it, without its citations. */
export function claimLines(figure: Figure, context: AnswerContext, underItsWhole = false): readonly Line[] {
  return [
    whoLine(figure, figure.id),
    ...laterLine(figure, context),
    ...wholeLine(figure, context, underItsWhole),
    ...markLine(figure, context),
    ...warningLine(figure, context),
    ...reviewLine(figure),
  ];
}

/** The counted people and the window; struck through where a later figure replaced it. */
export function figureLead(figure: Figure): Line {
  const style = figure.supersededBy === null ? 'strong' : 'struck';
  return [{ text: countedWords(figure), style }, ' · ', { text: windowWords(figure) }];
}

/** A figure with its hedge, window, claimant and every citation; its parts below it. */
export function figureEntry(
  figure: Figure,
  parts: (whole: string) => readonly Figure[],
  context: AnswerContext,
  underItsWhole = false,
): Entry {
  return {
    lead: [
      ...(underItsWhole ? [say('figure.of-them'), ' '] : []),
      ...figureLead(figure),
      ...(context.mixed === true && !underItsWhole ? [' · ', measureName(figure.measure)] : []),
    ],
    lines: [...claimLines(figure, context, underItsWhole), ...citationLines(figure, context.articles)],
    children: parts(figure.id).map((part) => figureEntry(part, parts, context, true)),
    subjects: [subjectOf(figure)],
  };
}

/** Figures as entries, each part under its whole where both are here. */
export function figureEntries(figures: readonly Figure[], context: AnswerContext): readonly Entry[] {
  const here = new Set(figures.map((figure) => figure.id));
  const isUnderAnother = (figure: Figure): boolean => figure.partOf !== null && here.has(figure.partOf);
  const parts = (whole: string): readonly Figure[] => figures.filter((figure) => figure.partOf === whole);
  return figures.filter((figure) => !isUnderAnother(figure)).map((figure) => figureEntry(figure, parts, context));
}
