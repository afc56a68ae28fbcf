import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {ExportFormat} from '../../../src/extension/export-format.ts';
import type {Exported, ExportJob} from '../../../src/extension/ui/export-job.ts';
import {makeExport} from '../../../src/extension/ui/make-export.ts';
import {resultOf} from '../../cases/outcome.ts';
import {readCsv} from '../../reporting/csv-reader.ts';
import {about} from '../../reporting/samples.ts';
import {readWorkbook} from '../../reporting/workbook.ts';

const result = await resultOf('planted-budget', 'source.pdf');
const open = result.findings.find(({verdict, severity}) => verdict === 'disagrees' && severity === 'error');
const job = (part: Partial<ExportJob>): ExportJob => ({
  format: 'csv',
  json: JSON.stringify(result),
  about: about({marks: new Map([[open?.id ?? '', {state: 'confirmed', note: '已电话核实'}]])}) as ExportJob['about'],
  pictures: new Map(),
  finding: null,
  table: null,
  bytes: null,
  ...part,
});
const textOf = (made: Exported): string =>
  made.kind === 'file' && typeof made.content === 'string' ? made.content : '';
const bytesOf = (made: Exported): Uint8Array =>
  made.kind === 'file' && typeof made.content !== 'string' ? made.content : new Uint8Array();

describe('an export', () => {
  it('is made in every format there is, or refused with a reason', async () => {
    const bytes = new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../cases/planted-budget/source.pdf')));
    for (const format of ExportFormat.options) {
      const made = await makeExport(job({format, bytes, finding: open?.id ?? '', table: result.tables[0]?.id ?? ''}));
      expect([format, made.kind]).toEqual([format, format === 'evidence-png' ? 'drawing' : 'file']);
      if (made.kind !== 'refused')
        expect(made.name).toMatch(/^[^_]+_2026_预算_.+_2026-11-26\.(?:html|xlsx|csv|pdf|png|json|sarif)$/u);
    }
  });

  it('says why it is not made', async () => {
    expect(await makeExport(job({format: 'annotated'}))).toMatchObject({kind: 'refused', reason: 'damaged'});
    expect(await makeExport(job({format: 'evidence-html', finding: 'gone'}))).toMatchObject({reason: 'no-finding'});
    expect(await makeExport(job({format: 'table-csv', table: 'gone'}))).toMatchObject({reason: 'no-table'});
  });

  it('takes the marks of the review', async () => {
    expect(readCsv(textOf(await makeExport(job({})))).flat()).toContain('已电话核实');
    expect(textOf(await makeExport(job({format: 'report'})))).toContain('已核实');
  });

  it('is the same object as that of the headless command', async () => {
    expect(JSON.parse(textOf(await makeExport(job({format: 'json'}))))).toEqual(result);
  });

  it('can be one table, named by its title', async () => {
    const table = result.tables[1]?.id ?? '';
    const csv = await makeExport(job({format: 'table-csv', table}));
    expect(readCsv(textOf(csv))).toHaveLength(result.tables[1]?.rows ?? 0);
    expect(csv.kind === 'file' && csv.name).toContain(result.tables[1]?.title);
    expect(readWorkbook(bytesOf(await makeExport(job({format: 'table-xlsx', table}))))).toHaveLength(1);
  });
});
