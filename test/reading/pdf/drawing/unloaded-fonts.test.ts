import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {OPS, type PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {expect, test} from 'vitest';
import {arrivedFonts} from '../../../../src/reading/pdf/drawing/unloaded-fonts.ts';
import {open} from '../reading.ts';

test('what is only read has the metrics of its fonts, and no outlines of characters', async () => {
  const opened = await open(
    new Uint8Array(readFileSync(join(import.meta.dirname, '../../../cases/clean-budget/source.pdf'))),
  );
  if (!opened.ok) throw new Error(opened.detail);
  const page = await opened.document.getPage(1);
  const {fnArray, argsArray} = await page.getOperatorList();
  const named = new Set<unknown>();
  fnArray.forEach((operator, i) => {
    if (operator === OPS.setFont) named.add((argsArray[i] as unknown[])[0]);
  });
  const kept = [...(page.commonObjs as Iterable<[string, unknown]>)].map(([name]) => name);
  expect(named.size).toBeGreaterThan(0);
  for (const name of named) expect(kept).toContain(name);
  expect(kept.filter(name => name.includes('_path_'))).toEqual([]);
  await opened.close();
});

test('a font that comes a moment after its operators is waited for', async () => {
  const there = new Set(['g_d0_f1']);
  const get = (name: string, arrived: () => void): void => {
    setTimeout(() => {
      there.add(name);
      arrived();
    });
  };
  const commonObjs = {has: (name: string) => there.has(name), get};
  const operators = {
    fnArray: [OPS.setFont, OPS.beginText, OPS.setFont],
    argsArray: [['g_d0_f1', 12], null, ['g_d0_f2', 9]],
  };
  await arrivedFonts({commonObjs} as unknown as PDFPageProxy, operators);
  expect([...there]).toEqual(['g_d0_f1', 'g_d0_f2']);
});
