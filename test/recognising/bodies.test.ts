import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {readBodies} from '../../src/recognising/bodies.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {syntheticDisclosure} from '../bench/synthetic.ts';

describe('bodies', () => {
  it('are told apart where the same tables are printed for several', () => {
    const disclosure = syntheticDisclosure(20);
    const {tables} = recognise(disclosure);
    const bodies = readBodies(disclosure, tables);
    expect(new Set(tables.map(table => bodies.ofTable(table.id)))).toEqual(
      new Set(['云汀市第1管理所', '云汀市第2管理所']),
    );
    expect(bodies.ofPassage('p1.1')).toEqual(['云汀市第1管理所']);
    expect(new Set(bodies.ofPassage('p9.1'))).toEqual(new Set(['云汀市第1管理所', '云汀市第2管理所']));
  });

  it('are nobody in a file of one, however its captions spell the name', () => {
    const disclosure = syntheticDisclosure(10);
    const {tables} = recognise(disclosure);
    const spelt = tables.map((table, i) => ({
      ...table,
      caption: {
        ...table.caption,
        body: ['117001 云汀市第1管理所', '云汀市第1管理所（本级）', '云汀市第1管理所机关'][i % 3] ?? '',
      },
    }));
    const bodies = readBodies(disclosure, spelt);
    expect(spelt.map(table => bodies.ofTable(table.id))).toEqual(spelt.map(() => ''));
    expect(bodies.ofPassage('p1.1')).toEqual([]);
  });

  it('keep figures of two bodies from being compared', () => {
    const {findings, ledger} = check(syntheticDisclosure(30));
    expect(findings.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
    expect(ledger.figures.agrees).toBe(ledger.figures.total);
  });
});
