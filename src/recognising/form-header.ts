import {indicatorHeads} from './forms/indicator-head.ts';
import type {GridView} from './grid-view.ts';
import type {HeaderRows} from './header.ts';

/**
 * The header rows of a form. One of a single project has labels beside what they name, and heads its
 * indicators further down: only a title at its top is header. A list of projects has a header as any table.
 */
export function formHeader(view: GridView, general: HeaderRows): HeaderRows {
  const [head] = indicatorHeads(view);
  if (!head || head.projectColumn !== null || head.row <= general.title) return general;
  return {title: general.title, body: general.title};
}
