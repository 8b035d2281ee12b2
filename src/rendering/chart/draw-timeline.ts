import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import {
  CategoryScale,
  Chart,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import type { Figure } from '../../answering/answer.js';
import type { Series, Timeline } from '../../answering/timeline/timeline.js';
import type { LanguageCode } from '../../domain/article.js';
import type { Modifier } from '../../domain/claim.js';
import { addDays, daysBetween, type IsoDate } from '../../domain/iso-date.js';
import { plainDay, shortDay } from '../../wording/days.js';
import { INTL } from '../../wording/language.js';
import { joined, say } from '../../wording/words.js';
import { asOfWords } from '../as-of.js';
import { measureSubject } from '../figure-words.js';
import { DRAWN_MAX, seriesName } from '../timeline-document.js';

/** Twice what is shown, so that it stays sharp on a phone. */
const SCALE = 2;
const WIDTH = 800;
const HEIGHT = 450;

/** Told apart without colour sight, dark enough on a light card: the picture has its own ground in either theme. */
const COLOURS = ['#0b5cad', '#b3500b', '#1d7a46', '#7a3e9d', '#a3195b', '#4d6b00', '#00707a', '#5c4a3d'] as const;
const GROUND = '#fbfaf7';
const INK = '#26282b';
const GRID = '#e3e1da';
const FONT = 'Recount';

/** An arrow up is a floor, one down a ceiling, a diamond "about"; an exact figure is a dot. */
const SHAPES: Readonly<Record<Modifier, { readonly style: 'circle' | 'triangle' | 'rectRot'; readonly turn: number }>> =
  {
    exact: { style: 'circle', turn: 0 },
    at_least: { style: 'triangle', turn: 0 },
    more_than: { style: 'triangle', turn: 0 },
    about: { style: 'rectRot', turn: 0 },
    almost: { style: 'triangle', turn: 180 },
    up_to: { style: 'triangle', turn: 180 },
    less_than: { style: 'triangle', turn: 180 },
    vague: { style: 'rectRot', turn: 0 },
  };

/** What the marks mean. */
const LEGEND = joined(
  (['exact', 'floor', 'ceiling', 'about', 'replaced'] as const).map((mark) => say(`chart.mark.${mark}`)),
  '   ',
);

let ready = false;

/** The parts of the chart library that are used, and a font of our own: a server may have none. */
function prepare(): void {
  if (ready) return;
  Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale, Title, Legend);
  const { resolve } = createRequire(import.meta.url);
  for (const weight of ['Regular', 'Bold'])
    GlobalFonts.registerFromPath(resolve(`roboto-fontface/fonts/roboto/Roboto-${weight}.woff`), FONT);
  ready = true;
}

/** Days are drawn where they lie: the distance between two points is the time between them. */
function daysOf(series: readonly Series[]): readonly IsoDate[] {
  const ends = series.flatMap(({ figures }) => figures.flatMap(({ to }) => (to === null ? [] : [to]))).sort();
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

function datasetOf(
  series: Series,
  { first, colour, language }: { readonly first: IsoDate; readonly colour: string; readonly language: LanguageCode },
): ChartDataset<'line', { x: number; y: number }[]> {
  const { figures } = series;
  const hollow = (figure: Figure): boolean => figure.supersededBy !== null;
  return {
    label: seriesName(series).in(language),
    clip: false,
    data: figures.map(({ to, value }) => ({ x: to === null ? 0 : daysBetween(first, to), y: value })),
    borderColor: colour,
    borderWidth: 2 * SCALE,
    pointBackgroundColor: figures.map((figure) => (hollow(figure) ? GROUND : colour)),
    pointBorderColor: colour,
    pointBorderWidth: 2 * SCALE,
    pointRadius: 5 * SCALE,
    pointStyle: figures.map(({ modifier }) => SHAPES[modifier].style),
    pointRotation: figures.map(({ modifier }) => SHAPES[modifier].turn),
  };
}

/** Draws the picture of a timeline as PNG, in a language; `undefined` where no figure stands on a line. */
export function drawTimeline({ query, series }: Timeline): ((language: LanguageCode) => Uint8Array) | undefined {
  const shown = series.slice(0, DRAWN_MAX);
  const days = daysOf(shown);
  const [first] = days;
  return first === undefined ? undefined : (language) => draw({ query, shown, days, first, language });
}

interface Drawn {
  readonly query: Timeline['query'];
  readonly shown: readonly Series[];
  readonly days: readonly IsoDate[];
  readonly first: IsoDate;
  readonly language: LanguageCode;
}

function draw({ query, shown, days, first, language }: Drawn): Uint8Array {
  prepare();
  const canvas = createCanvas(WIDTH * SCALE, HEIGHT * SCALE);
  const context = canvas.getContext('2d');
  const font = (size: number, weight: 'normal' | 'bold' = 'normal') => ({ family: FONT, size: size * SCALE, weight });
  const chart = new Chart(asBrowsers(context), {
    type: 'line',
    data: {
      datasets: shown.map((one, index) =>
        datasetOf(one, { first, colour: COLOURS[index % COLOURS.length] ?? INK, language }),
      ),
    },
    options: {
      responsive: false,
      locale: INTL[language],
      animation: false,
      devicePixelRatio: 1,
      color: INK,
      layout: { padding: { left: 14 * SCALE, right: 28 * SCALE, top: 10 * SCALE, bottom: 34 * SCALE } },
      plugins: {
        title: {
          display: true,
          text: joined([measureSubject(query.measure), ...asOfWords(query.asOf)], ', ').in(language),
          color: INK,
          font: font(17, 'bold'),
          align: 'start',
          padding: { bottom: 16 * SCALE },
        },
        legend: {
          position: 'bottom',
          labels: { font: font(13), color: INK, boxWidth: 24 * SCALE, boxHeight: 2 * SCALE, padding: 12 * SCALE },
        },
      },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: Math.max(days.length - 1, 1),
          ticks: {
            font: font(12),
            color: INK,
            maxTicksLimit: 8,
            precision: 0,
            callback: (at) => dayAt(days, Number(at), language),
          },
          grid: { color: GRID },
        },
        y: {
          beginAtZero: true,
          grace: '4%',
          ticks: { font: font(12), color: INK, precision: 0 },
          grid: { color: GRID },
        },
      },
    },
    plugins: [{ id: 'ground', beforeDraw: () => ground(context) }],
  });
  footnote(context, { first, last: days.at(-1) ?? first, language });
  const png = canvas.toBuffer('image/png');
  chart.destroy();
  return png;
}

function dayAt(days: readonly IsoDate[], at: number, language: LanguageCode): string {
  const day = days[at];
  return day === undefined || !Number.isInteger(at) ? '' : shortDay(day).in(language);
}

function ground(context: SKRSContext2D): void {
  context.save();
  context.fillStyle = GROUND;
  context.fillRect(0, 0, WIDTH * SCALE, HEIGHT * SCALE);
  context.restore();
}

/** The legend; the days shown, with their year. */
function footnote(
  context: SKRSContext2D,
  { first, last, language }: { readonly first: IsoDate; readonly last: IsoDate; readonly language: LanguageCode },
): void {
  context.fillStyle = INK;
  context.font = `${12 * SCALE}px ${FONT}`;
  context.textBaseline = 'bottom';
  context.textAlign = 'left';
  context.fillText(LEGEND.in(language), 14 * SCALE, (HEIGHT - 10) * SCALE);
  context.textAlign = 'right';
  context.fillText(
    joined([plainDay(first), plainDay(last)], ' – ').in(language),
    (WIDTH - 14) * SCALE,
    (HEIGHT - 10) * SCALE,
  );
}

/** The library draws on a browser's canvas; this one has the same methods. */
function asBrowsers(context: SKRSContext2D): ConstructorParameters<typeof Chart>[0] {
  return context as unknown as ConstructorParameters<typeof Chart>[0];
}
