import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/asset-none.ts';
import {complaints, documentOf} from './written-document.ts';

const noted = (words: string): string[] => complaints(rule, documentOf('# 某局2026年部门预算', words));

describe('asset-none', () => {
  it('agrees, and so is silent, where something is owned, or floor space is not stated', () => {
    expect(noted('截至2025年底，共有房屋300平方米，车辆0辆，单价50万元以上设备0台。')).toEqual([]);
    expect(noted('截至2025年底，共有房屋0平方米，车辆1辆，单价50万元以上设备0台。')).toEqual([]);
    expect(noted('截至2025年底，共有车辆0辆，单价50万元以上设备0台，单价100万元以上设备0台。')).toEqual([]);
  });

  it('disagrees: notes that nothing at all is owned', () => {
    expect(noted('截至2025年底，共有房屋0平方米，车辆0辆，单价50万元以上设备0台。')).toEqual(['note: 0辆、0台']);
  });

  it('leaves what is to be bought alone', () => {
    expect(noted('2026年安排购置房屋0平方米、车辆0辆、设备0台。')).toEqual([]);
  });
});
