import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import type {Disclosure, Passage} from '../../src/model/disclosure.ts';
import {readBodies} from '../../src/recognising/bodies.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {syntheticDisclosure} from '../bench/synthetic.ts';

describe('bodies', () => {
  it('are told apart where the same tables are printed for several', () => {
    const disclosure = syntheticDisclosure(20);
    const {tables, facts, figures} = recognise(disclosure);
    const bodies = readBodies(disclosure, tables, facts, figures);
    expect(new Set(tables.map(table => bodies.ofTable(table.id)))).toEqual(
      new Set(['云汀市第1管理所', '云汀市第2管理所']),
    );
    expect(bodies.ofPassage('p1.1')).toEqual(['云汀市第1管理所']);
    expect(new Set(bodies.ofPassage('p9.1'))).toEqual(new Set(['云汀市第1管理所', '云汀市第2管理所']));
  });

  it('are nobody in a file of one, however its captions spell the name', () => {
    const disclosure = syntheticDisclosure(10);
    const {tables, facts, figures} = recognise(disclosure);
    const spelt = tables.map((table, i) => ({
      ...table,
      caption: {
        ...table.caption,
        body: ['117001 云汀市第1管理所', '云汀市第1管理所（本级）', '云汀市第1管理所机关'][i % 3] ?? '',
      },
    }));
    const bodies = readBodies(disclosure, spelt, facts, figures);
    expect(spelt.map(table => bodies.ofTable(table.id))).toEqual(spelt.map(() => ''));
    expect(bodies.ofPassage('p1.1')).toEqual([]);
  });

  it('are told apart without names where the tables come again in the same order', () => {
    const disclosure = syntheticDisclosure(20);
    const blocks = disclosure.blocks.filter(block => block.kind === 'table' || !/^部门：/u.test(block.text));
    const {tables, facts, figures} = recognise({...disclosure, blocks});
    const bodies = readBodies({...disclosure, blocks}, tables, facts, figures);
    const [first = '', second = ''] = [bodies.ofTable('t3'), bodies.ofTable('t13')];
    expect(first).not.toBe(second);
    expect(bodies.ofPassage('p1.1')).toEqual([first]);
    // Nothing says where between the tables of the two the second begins.
    expect(bodies.ofPassage('p9.1')).toEqual([first, second]);
    expect(bodies.ofPassage('p19.1')).toEqual([second]);
  });

  it('begin where the file opens once more', () => {
    const disclosure = syntheticDisclosure(20);
    const opening = (id: string, text: string): Disclosure['blocks'][number] => ({
      ...(disclosure.blocks[0] as Passage),
      id,
      text,
    });
    const blocks = disclosure.blocks.flatMap(block => {
      if (block.id === 'p1.1') return [opening('o1', '云汀市管理局2026年部门预算'), block];
      return block.id === 'p10.3' ? [opening('o2', '云汀市管理所2026年单位预算'), block] : [block];
    });
    const {tables, facts, figures} = recognise({...disclosure, blocks});
    const bodies = readBodies({...disclosure, blocks}, tables, facts, figures);
    expect(bodies.ofPassage('p10.2')).toEqual(['云汀市第1管理所']);
    expect(bodies.ofPassage('o2')).toEqual(['云汀市第2管理所']);
    expect(bodies.ofPassage('p10.3')).toEqual(['云汀市第2管理所']);
  });

  it('keep figures of two bodies from being compared', () => {
    const {findings, ledger} = check(syntheticDisclosure(30));
    expect(findings.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
    expect(ledger.figures.agrees).toBe(ledger.figures.total);
  });
});
