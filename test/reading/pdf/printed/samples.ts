import {rulings, type Style, styleCss, tableHtml} from './styles.ts';
import type {WrittenTable} from './tables.ts';
import * as written from './tables.ts';

/** A document to print, and the tables that must be read from it. */
export interface Sample {
  name: string;
  html: string;
  tables: WrittenTable[];
  /** Running head and foot. */
  header?: string;
  footer?: string;
}

interface Paper {
  /** CSS of @page. */
  size?: string;
  margin?: string;
  css?: string;
}

const page = (style: Style, body: string, {size = 'A4', margin = '18mm', css = ''}: Paper = {}): string =>
  `<!doctype html><meta charset="utf-8"><style>@page { size: ${size}; margin: ${margin}; } ${styleCss(style)} ${css}</style>${body}`;

const titled = (table: WrittenTable, style: Style): string =>
  `<h2>${table.title}</h2><div class="unit">${table.unit}</div>${tableHtml(table, style)}`;

const makers: Record<string, (seed: number) => WrittenTable> = {
  balance: written.balance,
  function: written.byFunction,
  public: written.threePublic,
  projects: written.projects,
  economy: written.byEconomy,
  simple: written.simple,
};

/** Every kind of table in every kind of ruling: one page each with two tables. */
function matrix(): Sample[] {
  const samples: Sample[] = [];
  let seed = 1;
  for (const [ruling, rules] of Object.entries(rulings)) {
    for (const [kind, make] of Object.entries(makers)) {
      seed += 1;
      const style: Style = {
        rules,
        amounts: seed % 5 === 0 ? 'center' : 'right',
        rows: (['middle', 'top', 'bottom', 'middle'] as const)[seed % 4] ?? 'middle',
        indents: seed % 2 ? 'spaces' : 'padding',
        size: [9, 10.5, 8, 7, 12, 6][seed % 6] ?? 9,
        font: seed % 3 ? 'Noto Serif CJK SC' : 'Noto Sans CJK SC',
      };
      const table = make(seed);
      const text =
        '<p>云汀市教育局是主管全市教育工作的部门，负责拟订教育事业发展规划并组织实施，指导各级各类学校的教育教学改革。</p>';
      samples.push({name: `${ruling}-${kind}`, html: page(style, `${titled(table, style)}${text}`), tables: [table]});
    }
  }
  return samples;
}

const grid: Style = {rules: rulings['grid'] ?? ''};
const sentence =
  '云汀市教育局是主管全市教育工作的部门，负责拟订教育事业发展规划并组织实施，指导各级各类学校的教育教学改革。';
const paragraph = (n: number): string =>
  `<p>${n}. 2026年预算${written.printed(1000 + 37 * n)}万元，比上年增加${written.printed(3 * n)}万元。${sentence.repeat(2)}</p>`;
const furniture = {
  header: '云汀市教育局2026年部门预算',
  footer: '— <span class="pageNumber"></span> —',
};
const open: Style = {rules: rulings['none'] ?? ''};
const lines: Style = {rules: rulings['three-line'] ?? ''};
const long = (seed: number): WrittenTable => ({...written.projects(seed, 8)});

/** A table of many rows: the rows of the plain one again and again, with other amounts. */
function tall(make: (seed: number) => WrittenTable, times: number): WrittenTable {
  const first = make(1);
  const rows = Array.from({length: times}, (_, i) => make(i + 2).rows.slice(first.headRows)).flat();
  return {...first, rows: [...first.rows, ...rows]};
}

function layouts(): Sample[] {
  const byName: Record<string, () => Omit<Sample, 'name'>> = {
    'pages-header-repeated': () => {
      const table = tall(written.byFunction, 8);
      return {html: page(grid, titled(table, grid)), tables: [table], ...furniture};
    },
    'pages-header-once': () => {
      const table = tall(written.byFunction, 8);
      const style = {...grid, more: 'thead { display: table-row-group }'};
      return {html: page(style, titled(table, style)), tables: [table], ...furniture};
    },
    'pages-lines-header-repeated': () => {
      const table = tall(written.simple, 9);
      return {html: page(lines, titled(table, lines)), tables: [table], ...furniture};
    },
    'pages-open-header-once': () => {
      const table = tall(written.simple, 9);
      const style = {...open, more: 'thead { display: table-row-group }'};
      return {html: page(style, titled(table, style)), tables: [table], ...furniture};
    },
    'pages-rows-cut': () => {
      const table = tall(long, 6);
      const style = {...grid, rows: 'top' as const, more: 'tr { break-inside: auto }'};
      return {html: page(style, titled(table, style)), tables: [table], ...furniture};
    },
    'pages-after-text': () => {
      const table = tall(written.byEconomy, 5);
      const text = Array.from({length: 9}, (_, i) => paragraph(i + 1)).join('');
      return {html: page(grid, text + titled(table, grid) + text), tables: [table], ...furniture};
    },
    landscape: () => {
      const table = written.byFunction(5, 15);
      return {html: page(grid, titled(table, grid), {size: 'A4 landscape'}), tables: [table]};
    },
    'several-on-a-page': () => {
      const tables = [written.threePublic(3), written.simple(4, 5), written.blank(), written.balance(5)];
      return {html: page(grid, tables.map(table => titled(table, grid)).join('')), tables};
    },
    'several-without-titles': () => {
      const tables = [written.threePublic(3), written.simple(4, 5), written.balance(5)];
      return {html: page(grid, tables.map(table => tableHtml(table, grid)).join(sentence)), tables};
    },
    'several-open': () => {
      const tables = [written.simple(4, 5), written.simple(6, 7)];
      return {html: page(open, tables.map(table => titled(table, open)).join('')), tables};
    },
    beside: () => {
      const tables = [written.simple(7, 6), written.simple(8, 6)];
      const css = '.side { display: flex; gap: 14pt } .side > div { flex: 1 }';
      const html = `<div class="side">${tables.map(table => `<div>${titled(table, grid)}</div>`).join('')}</div>`;
      return {html: page(grid, html, {size: 'A4 landscape', css}), tables};
    },
    'two-columns-of-text': () => {
      const table = written.simple(9, 6);
      const text = Array.from({length: 8}, (_, i) => paragraph(i + 1)).join('');
      const css = '.two { column-count: 2; column-gap: 24pt; }';
      return {html: page(grid, `<div class="two">${text}</div>${titled(table, grid)}`, {css}), tables: [table]};
    },
    'vertical-heads': () => {
      const table = written.byEconomy(10);
      const style = {...grid, more: 'tr.lasthead th { writing-mode: vertical-rl; height: 70pt }'};
      return {html: page(style, titled(table, style)), tables: [table]};
    },
    'letter-spaced-amounts': () => {
      const table = written.byFunction(11);
      const style = {...grid, size: 8, more: 'td.amount { letter-spacing: 1.2pt }'};
      return {html: page(style, titled(table, style)), tables: [table]};
    },
    'spaced-heads': () => {
      const table = written.simple(12);
      const style = {...grid, more: 'th { letter-spacing: 0.8em }'};
      return {html: page(style, titled(table, style)), tables: [table]};
    },
    tiny: () => {
      const table = written.byFunction(13, 15);
      const style = {...grid, size: 4.5, more: 'td, th { padding: 0.6pt 1pt } tr { height: 7pt }'};
      return {html: page(style, titled(table, style)), tables: [table]};
    },
    tight: () => {
      const table = written.projects(14, 8);
      const style = {...grid, size: 9, more: 'td, th { padding: 0 1pt; line-height: 1.05 } tr { height: 9pt }'};
      return {html: page(style, titled(table, style)), tables: [table]};
    },
    'centred-open': () => {
      const table = written.simple(15, 9);
      const style = {...open, amounts: 'center' as const, more: 'td.label { text-align: center }'};
      return {html: page(style, titled(table, style)), tables: [table]};
    },
    'left-amounts-lines': () => {
      const table = written.byFunction(16);
      const style = {...lines, more: 'td.amount { text-align: left }'};
      return {html: page(style, titled(table, style)), tables: [table]};
    },
    'wrapped-open': () => {
      const table = written.projects(17, 8);
      return {html: page(lines, titled(table, lines)), tables: [table]};
    },
    'wrapped-open-top': () => {
      const table = written.projects(18, 8);
      const style = {...lines, rows: 'top' as const};
      return {html: page(style, titled(table, style)), tables: [table]};
    },
    'wrapped-open-bottom': () => {
      const table = written.projects(19, 8);
      const style = {...lines, rows: 'bottom' as const};
      return {html: page(style, titled(table, style)), tables: [table]};
    },
    'wrapped-none': () => {
      const table = written.projects(20, 8);
      return {html: page(open, titled(table, open)), tables: [table]};
    },
    'doubled-bold': () => {
      const table = written.byFunction(21);
      const style = {...grid, more: 'td, th { text-shadow: 0.3pt 0 0 #000 }'};
      return {html: page(style, titled(table, style)), tables: [table]};
    },
    'half-blank': () => {
      const table = written.byFunction(22, 15);
      const rows = table.rows.map((row, i) =>
        i < 5 ? row : row.map(cell => (cell.kind === 'amount' && i % 3 ? {...cell, text: ''} : cell)),
      );
      const own = {...table, rows};
      return {html: page(grid, titled(own, grid)), tables: [own]};
    },
    'half-blank-lines': () => {
      const table = written.byFunction(23, 15);
      const rows = table.rows.map((row, i) =>
        i < 5 ? row : row.map((cell, c) => (cell.kind === 'amount' && c > 2 && i % 3 ? {...cell, text: ''} : cell)),
      );
      const own = {...table, rows};
      const style = {rules: rulings['horizontal'] ?? ''};
      return {html: page(style, titled(own, style)), tables: [own]};
    },
    'scaled-and-zoomed': () => {
      const table = written.balance(24);
      return {html: page(grid, `<div style="zoom:0.6">${titled(table, grid)}</div>`), tables: [table]};
    },
  };
  return Object.entries(byName).map(([name, make]) => ({name: `layout-${name}`, ...make()}));
}

export const samples: Sample[] = [...matrix(), ...layouts()];
