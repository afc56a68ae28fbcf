import type {Fen} from './accounts.ts';

/** How a document prints money. */
export interface Print {
  unit: '元' | '万元';
  /** The amount as printed, rounded half up at the 分 or at 100 元. */
  money(fen: Fen): string;
  /** The same, blank where it is zero. */
  orBlank(fen: Fen): string;
  /** In 万元, for sentences. */
  wan(fen: Fen): string;
  percent(part: Fen, whole: Fen): string;
}

export function printing(unit: '元' | '万元', separators: boolean, zero: '' | '0.00' | '0'): Print {
  const money = (fen: Fen): string => decimal(unit === '元' ? fen : roundTo(fen, 10_000), 2, separators);
  return {
    unit,
    money,
    orBlank: fen => (fen === 0 ? zero : money(fen)),
    wan: fen => decimal(roundTo(fen, 10_000), 2, false),
    percent: (part, whole) => decimal(Number(halfUp(BigInt(part) * 10_000n, BigInt(whole))), 2, false),
  };
}

const roundTo = (fen: Fen, step: number): number => Number(halfUp(BigInt(fen), BigInt(step)));

function halfUp(value: bigint, by: bigint): bigint {
  const size = value < 0n ? -value : value;
  const rounded = (2n * size + by) / (2n * by);
  return value < 0n ? -rounded : rounded;
}

function decimal(units: number, places: number, separators: boolean): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const whole = digits.slice(0, -places);
  const grouped = separators ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return `${units < 0 ? '-' : ''}${grouped}.${digits.slice(-places)}`;
}

/** A cell: its text, or text with attributes. */
export type CellSource = string | {text: string; colspan?: number; rowspan?: number; indent?: number};

export function row(cells: readonly CellSource[]): string {
  return `<tr>${cells
    .map(cell => {
      if (typeof cell === 'string') return `<td>${cell}</td>`;
      const spans = `${cell.colspan ? ` colspan="${cell.colspan}"` : ''}${cell.rowspan ? ` rowspan="${cell.rowspan}"` : ''}`;
      return `<td${spans}>${'　'.repeat(cell.indent ?? 0)}${cell.text}</td>`;
    })
    .join('')}</tr>`;
}

export const table = (title: string, unit: string, rows: readonly (readonly CellSource[])[]): string =>
  `<p style="text-align:center"><strong>${title}</strong></p><p style="text-align:right">${unit}</p><table border="1">${rows.map(row).join('')}</table>`;

export const page = (title: string, parts: readonly string[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${parts.join('\n')}</body></html>`;

export const paragraph = (text: string): string => `<p>${text}</p>`;

/** Words and size of a change: 增加 3.20 / 减少 1.00. */
export function changed(now: Fen, before: Fen, print: Print): string {
  if (now === before) return '与上年持平';
  const word = now > before ? '增加' : '减少';
  const rate =
    before === 0 ? '' : `，${now > before ? '增长' : '下降'}${print.percent(Math.abs(now - before), before)}%`;
  return `${word}${print.wan(Math.abs(now - before))}万元${rate}`;
}

/** 1 → 一, 12 → 十二; up to 99. */
export function numeral(value: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[value % 10]}`;
}
