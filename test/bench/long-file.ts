import {drawTable} from '../reading/pdf/drawn-tables.ts';
import {byFunction, simple} from '../reading/pdf/printed/tables.ts';
import {smallPdf, text} from '../reading/pdf/small-pdf.ts';

/** A file of so many pages, each with a table of fifteen rows and a paragraph. */
export function fileOf(pages: number): Uint8Array {
  const kinds = [byFunction(1, 15), simple(2, 10)];
  const contents = Array.from({length: pages}, (_, page) => {
    const table = kinds[page % kinds.length] ?? kinds[0];
    const drawn = table ? drawTable(table, 740, {rows: 'all', columns: 'all'}) : '';
    const sentences = Array.from({length: 12}, (_line, i) =>
      text(
        50,
        330 - 16 * i,
        `第${page + 1}页第${i + 1}行：本年支出${page + i}.50万元，比上年有所增加，主要原因是工作任务变化。`,
        10,
      ),
    );
    return {content: text(250, 780, `表${page + 1} 支出预算表`, 14) + drawn + sentences.join('')};
  });
  return smallPdf(contents);
}
