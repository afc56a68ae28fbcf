import {type Random, seeded} from '../generated/accounts.ts';
import type {CellKind, LaidCell, PrintedTable} from './printed-table.ts';

export type {LaidCell, PrintedTable};

export const cell = (kind: CellKind, text: string, more: Partial<LaidCell> = {}): LaidCell => ({text, kind, ...more});
export const head = (text: string, more: Partial<LaidCell> = {}): LaidCell => cell('head', text, more);
export const stub = (text: string, more: Partial<LaidCell> = {}): LaidCell => cell('stub', text, more);
export const figure = (text: string, more: Partial<LaidCell> = {}): LaidCell => cell('figure', text, more);
export const words = (text: string, more: Partial<LaidCell> = {}): LaidCell => cell('text', text, more);

/** Draws values of a table, the same for the same seed. */
export interface Draw {
  random: Random;
  pick<T>(list: readonly T[]): T;
  some<T>(list: readonly T[], count: number): T[];
  whole(most: number): number;
}

export function drawing(seed: number): Draw {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    while (left.length > count) left.splice(Math.floor(random() * left.length), 1);
    return left;
  };
  return {random, pick, some, whole: most => Math.floor(random() * most)};
}

export const english = (value: number, decimals = 0): string =>
  value.toLocaleString('en-US', {minimumFractionDigits: decimals, maximumFractionDigits: decimals});
export const countries = [
  'Belgium',
  'Bulgaria',
  'Czech Republic',
  'Denmark',
  'Estonia',
  'Ireland',
  'Greece',
  'Spain',
  'Croatia',
  'Latvia',
  'Lithuania',
  'Hungary',
  'Netherlands',
  'Austria',
  'Portugal',
  'United Kingdom',
];
