import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {tableRuns} from '../../src/recognising/table-runs.ts';
import {syntheticDisclosure} from '../bench/synthetic.ts';

/** The first `bodies` of a file of several, ten pages each, without the names in the captions of their tables. */
function unnamed(bodies: number): Disclosure {
  const disclosure = syntheticDisclosure(10 * bodies);
  return {
    ...disclosure,
    blocks: disclosure.blocks.filter(block => block.kind === 'table' || !/^部门：/u.test(block.text)),
  };
}

const runsOf = (disclosure: Disclosure): number[] => [...tableRuns(recognise(disclosure).tables).values()];

describe('table runs', () => {
  it('begin where the tables come again in the same order with other amounts', () => {
    expect(runsOf(unnamed(3))).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
  });

  it('are one where the tables are printed twice', () => {
    const once = unnamed(1);
    const again = once.blocks.map(block => ({...block, id: `${block.id}'`}));
    expect(runsOf({...once, blocks: [...once.blocks, ...again]})).toEqual(Array.from({length: 10}, () => 0));
  });

  it('begin where the second lacks a table', () => {
    const disclosure = unnamed(2);
    const tables = disclosure.blocks.filter(block => block.kind === 'table');
    const [first, second] = [tables[5]?.id, tables[7]?.id];
    const blocks = disclosure.blocks.filter(({id}) => id !== first && id !== second);
    expect(runsOf({...disclosure, blocks})).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
  });

  it('do not begin at two tables of one title', () => {
    const disclosure = unnamed(2);
    const tables = disclosure.blocks.filter(block => block.kind === 'table');
    const kept = new Set([...tables.slice(0, 5), ...tables.slice(8, 10)].map(({id}) => id));
    const blocks = disclosure.blocks.filter(block => block.kind !== 'table' || kept.has(block.id));
    expect(runsOf({...disclosure, blocks})).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
