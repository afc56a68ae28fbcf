import type {Result, ResultFigure} from '../model/result.ts';
import {quoted} from './quoted.ts';
import type {ExportWords} from './words/export-words.ts';

type Tables = readonly Pick<Result['tables'][number], 'id' | 'title' | 'number'>[];

/** Where a figure stands, in words: 第5页 表7「…」第3行第2列 “label”. Rows and columns count from 1. */
export function placeText(figure: ResultFigure | null, tables: Tables, words: ExportWords): string {
  if (!figure) return '';
  const table = tables.find(({id}) => id === figure.table);
  return [
    figure.file ?? '',
    figure.page === undefined ? '' : words.place.page(figure.page),
    table ? tableName(table) : figure.passage === undefined ? '' : words.place.text,
    figure.row === undefined || figure.column === undefined ? '' : words.place.cell(figure.row + 1, figure.column + 1),
    figure.label === '' ? '' : quoted(figure.label),
  ]
    .filter(part => part !== '')
    .join(' ');
}

/** Number and title of a table, as far as it has them. */
export const tableName = ({number, title}: Tables[number]): string =>
  `${number}${title === '' ? '' : `「${title}」`}`.trim();
