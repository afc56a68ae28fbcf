import {expect} from 'vitest';
import {check} from '../src/judging/check.ts';
import type {Disclosure} from '../src/model/disclosure.ts';
import {read} from './reading/html/page.ts';

// Small documents that agree with themselves, from their markup or drawing to what is reported. One printing of each is
// written [right→wrong]: with the wrong one it is reported, which shows that it was read and compared, not skipped.

export const slip = /\[([^[\]→]*)→([^[\]→]*)\]/u;

/** The document with the right printing, or with the wrong one. */
const written = <T>(source: T, with_: 'right' | 'wrong'): T =>
  JSON.parse(JSON.stringify(source).replace(slip, with_ === 'right' ? '$1' : '$2')) as T;

/** Findings in short: severity, rule, and the printings that they name. */
export function told(disclosure: Disclosure): string[] {
  const {findings, figures} = check(disclosure);
  return findings
    .filter(({verdict}) => verdict === 'disagrees')
    .map(({severity, rule, instance, suspect, consequences}) => {
      const ids = [instance, ...consequences].flatMap(own => own.figures.map(({figure}) => figure));
      const printed = [...ids, ...(suspect ? [suspect.figure] : [])].map(id => figures[id]?.printed ?? '');
      const words = instance.form.kind === 'wording' ? instance.form.printed : '';
      return `${severity} ${rule} ${words} ${printed.join(' ')}`;
    });
}

const plain = (text: string): string => text.replace(/<[^>]*>|&nbsp;|[\s\u200b\u00ad，,]/gu, '').normalize('NFKC');

/** Whether the document says nothing but `notes`, has something that agrees, and reports its slip as `severity`. */
export function withstand<T>(
  source: T,
  open: (source: T) => Disclosure,
  severity: 'error' | 'warning' = 'error',
  notes: readonly string[] = [],
): void {
  const marked = slip.exec(JSON.stringify(source));
  if (!marked) throw new Error('the document has a slip [right→wrong]');
  const sound = open(written(source, 'right'));
  expect(told(sound).map(text => text.trim())).toEqual(notes);
  expect(check(sound).ledger.relations.agrees).toBeGreaterThan(0);
  const wrong = plain(marked[2] ?? '');
  const found = told(open(written(source, 'wrong')));
  expect(found.filter(text => text.startsWith(severity) && plain(text).includes(wrong))).not.toEqual([]);
}

/** A page of a portal with a heading of its own. */
export const page = (source: string): Disclosure => read(`<h1>云汀市档案馆2025年部门预算</h1>${source}${terms}`);
export const account = (source: string): Disclosure => read(`<h1>云汀市档案馆2024年度部门决算</h1>${source}${terms}`);

/** What makes a document a disclosure, and says nothing of its money. */
const terms =
  '<h2>名词解释</h2><p>基本支出、项目支出、一般公共预算、政府性基金预算、国有资本经营预算、机关运行经费、政府采购和“三公”经费如实列示；单价50万元以上的通用设备和单价100万元以上的专用设备逐件登记。</p>';

export const withstands = (source: string, severity?: 'error' | 'warning', notes?: readonly string[]): void =>
  withstand(source, page, severity, notes);

/** Rows in lines, cells parted by strokes, under a caption and the unit. */
export const table = (title: string, rows: string, unit = '万元'): string =>
  `<p>${title}</p><p>单位：${unit}</p>${grid(rows)}`;

export const grid = (rows: string): string =>
  `<table>${rows
    .trim()
    .split('\n')
    .map(
      row =>
        `<tr>${row
          .trim()
          .split('|')
          .map(cell => `<td>${cell.trim()}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;
