import {type Random, seeded} from '../generated/accounts.ts';
import {barePages} from './bare-pages.ts';
import {manyRows, contents as plainContents} from './contents.ts';
import {harderContents} from './harder-contents.ts';
import {goldOf, type PlacedCell, type PrintedTable, tableMarkup} from './printed-table.ts';
import {paragraphs} from './prose.ts';
import {styleSheet, styles} from './styles.ts';

/** An invented document to be printed, and the tables that a reader has to find in it. */
export interface GeneralDocument {
  name: string;
  /** Under which its figures are summed up. */
  groups: string[];
  html: string;
  gold: PlacedCell[][];
}

const contents = {...plainContents, ...harderContents};

/** How tables stand on their page. */
type Frame = (tables: readonly string[], random: Random) => string;

const barChart = `<svg viewBox="0 0 200 140" style="width:100%">${[40, 75, 52, 90, 61]
  .map(
    (height, i) => `<rect x="${30 + i * 32}" y="${120 - height}" width="20" height="${height}" fill="#69c"/>
  <text x="${40 + i * 32}" y="132" font-size="8" text-anchor="middle">${2010 + i}</text>`,
  )
  .join('')}${[0, 25, 50, 75, 100]
  .map(value => `<text x="24" y="${123 - value}" font-size="8" text-anchor="end">${value}</text>`)
  .join('')}<path d="M28 20V120H196" stroke="#000" fill="none"/></svg>`;

const frames: Readonly<Record<string, Frame>> = {
  alone: ([table = '']) => table,
  'in-prose': ([table = ''], random) =>
    `<h2>2.3 Developments</h2>${paragraphs(random, 3)}${table}${paragraphs(random, 3)}`,
  'in-a-column': ([table = ''], random) =>
    `<div class="columns">${paragraphs(random, 5)}${table}${paragraphs(random, 9)}</div>`,
  'across-columns': ([table = ''], random) =>
    `<div class="columns">${paragraphs(random, 4)}</div>${table}<div class="columns">${paragraphs(random, 6)}</div>`,
  'beside-a-figure': ([table = '']) => `<div class="beside"><div>${table}</div><div>${barChart}</div></div>`,
  'two-tables': ([first = '', second = ''], random) => `${first}${paragraphs(random, 1)}${second}`,
  landscape: ([table = '']) => `<div class="landscape">${table}</div>`,
};

/** Contents that are narrow enough to stand in half the width of a page. */
const narrow = new Set(['key-figures', 'statement', 'french-accounts']);

const captioned = (table: PrintedTable, style: string): string =>
  `<p class="caption">${table.caption}</p>${tableMarkup(table, style)}<p class="note">${table.note}</p>`;

const page = (body: string, classes: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>${styleSheet}</style><body class="${classes}">${body}`;

function framed(frame: string, content: string, style: string, seed: number): GeneralDocument {
  const make = contents[content];
  const set = frames[frame];
  if (!make || !set) throw new Error(`there is no ${frame} with ${content}`);
  const tables = frame === 'two-tables' ? [make(seed), make(seed + 50)] : [make(seed)];
  // Not every table fills the width of its page.
  const natural = seed % 3 === 1 && frame !== 'in-a-column' ? `${style} natural` : style;
  return {
    name: `${style} ${frame} ${content} ${seed}`,
    groups: [`style ${style}`, `frame ${frame}`, `content ${content}`],
    html: page(
      set(
        tables.map(table => captioned(table, natural)),
        seeded(seed),
      ),
      seed % 2 ? 'sans' : 'serif',
    ),
    gold: tables.map(goldOf),
  };
}

function overPages(style: string, seed: number): GeneralDocument {
  const table = manyRows(seed);
  return {
    name: `${style} over-pages ${seed}`,
    groups: [`style ${style}`, 'frame over-pages'],
    html: page(captioned(table, style), seed % 2 ? 'sans' : 'serif'),
    // The header is repeated on each page by the browser, and belongs to the table once.
    gold: [goldOf(table)],
  };
}

const frameNames = Object.keys(frames);

/**
 * Every content in every style, the frames taken in turn so that each style meets each of them, a
 * table over pages in every style, and pages without tables.
 */
export function documents(): GeneralDocument[] {
  const out: GeneralDocument[] = [];
  Object.keys(styles).forEach((style, s) => {
    Object.keys(contents).forEach((content, c) => {
      out.push(framed('alone', content, style, 1 + s + c));
      const others = frameNames
        .slice(1)
        .filter(name => narrow.has(content) || !['in-a-column', 'beside-a-figure'].includes(name));
      for (const turn of [0, 1]) {
        const frame = others[(s + c + turn * 2) % others.length] ?? 'in-prose';
        out.push(framed(frame, content, style, 100 + s * 10 + c * 3 + turn));
      }
    });
    out.push(overPages(style, s + 1));
  });
  for (const [name, body] of Object.entries(barePages)) {
    for (const seed of [1, 2]) {
      out.push({
        name: `no-table ${name} ${seed}`,
        groups: [`no table ${name}`],
        html: page(body(seeded(seed * 31)), seed % 2 ? 'sans' : 'serif'),
        gold: [],
      });
    }
  }
  return out;
}
