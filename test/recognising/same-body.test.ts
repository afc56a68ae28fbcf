import {describe, expect, it} from 'vitest';
import {kinOfBodies} from '../../src/recognising/same-body.ts';

describe('the names of two bodies', () => {
  it.each([
    ['云汀市水务局', '云汀市水务局（本级）'],
    ['云汀市水务局', '云汀市水务局机关'],
    ['云汀市水务局部门', '云汀市水务局单位'],
    ['云汀市水务局', '市水务局'],
    ['云汀市水务局', '水务局本级'],
    ['云汀市水务局', '云汀水务局'],
    ['青岚省云汀市水务局', '云汀市水务局'],
    ['［214001］云汀市水务局', '云汀市水务局'],
    ['云汀市发展和改革委员会', '云汀市发展改革委'],
    ['云汀市人民政府办公室', '云汀市政府办'],
    ['中国共产党云汀市委员会宣传部', '中共云汀市委宣传部'],
    ['云汀市水务局（汇总）保密审查情况：', '云汀市水务局'],
  ])('%s and %s are of one', (a, b) => {
    expect(kinOfBodies(a, b)).toBe('same');
    expect(kinOfBodies(b, a)).toBe('same');
  });

  it('may be of a body and of its part', () => {
    expect(kinOfBodies('云汀市水务局', '云汀市水务局信息中心')).toBe('part');
    expect(kinOfBodies('云汀市水务局信息中心', '云汀市水务局')).toBeNull();
  });

  it.each([
    ['云汀市水务局', '云汀市林业局'],
    ['云汀市水务局', '云汀县水务局'],
    ['云汀市第一中学', '云汀市第二中学'],
    ['本局', '云汀市水务局'],
  ])('%s and %s say of none that they are one', (a, b) => {
    expect(kinOfBodies(a, b)).toBeNull();
  });
});
