import {rulings, type Style, styleCss, tableHtml} from './styles.ts';
import * as written from './tables.ts';
import type {WrittenTable} from './tables.ts';

/** A document to print, and the tables that must be read from it. */
export interface Sample {
  name: string;
  html: string;
  tables: WrittenTable[];
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
      const text = '<p>云汀市教育局是主管全市教育工作的部门，负责拟订教育事业发展规划并组织实施，指导各级各类学校的教育教学改革。</p>';
      samples.push({name: `${ruling}-${kind}`, html: page(style, `${titled(table, style)}${text}`), tables: [table]});
    }
  }
  return samples;
}

export const samples: Sample[] = [...matrix()];
