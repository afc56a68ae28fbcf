import {describe, expect, it} from 'vitest';
import {folderOf, mayImport} from './import-table.ts';
import {cycleIn, type SourceFile} from './source-tree.ts';

describe('the import table', () => {
  it.each([
    ['src/judging/judge.ts', 'src/amounts/exact.ts', true],
    ['src/judging/check.ts', 'src/relations/index.ts', true],
    ['src/judging/check.ts', 'src/relations/row-sum.ts', false],
    ['src/relations/row-sum.ts', 'src/judging/judge.ts', false],
    ['src/model/result.ts', 'src/reporting/result.ts', false],
    ['src/reading/html/read-page.ts', 'src/reading/pdf/open.ts', false],
    ['src/extension/popup/popup.tsx', 'src/extension/viewer/banner.tsx', false],
    ['src/extension/popup/popup.tsx', 'src/extension/messages.ts', true],
    ['src/extension/popup/popup.tsx', 'src/extension/ui/counters.tsx', true],
    ['src/extension/messages.ts', 'src/extension/popup/popup.tsx', false],
    ['src/command/main.ts', 'src/extension/store.ts', false],
    ['src/elsewhere/file.ts', 'src/model/place.ts', false],
  ])('%s → %s: %s', (from, to, allowed) => {
    expect(mayImport(from, to)).toBe(allowed);
  });

  it('goes by the longest folder', () => {
    expect(folderOf('src/extension/viewer/pages.ts')).toBe('extension/viewer');
    expect(folderOf('src/extension/store.ts')).toBe('extension');
    expect(folderOf('src/elsewhere/file.ts')).toBeNull();
  });
});

describe('circles of imports', () => {
  const file = (path: string, files: string[]): SourceFile => ({
    path,
    files,
    text: '',
    packages: [],
    exports: [],
    comments: [],
    program: null,
  });

  it('are found wherever they begin', () => {
    expect(cycleIn([file('a', ['b']), file('b', ['c']), file('c', ['b'])])).toEqual(['b', 'c', 'b']);
  });

  it('are not seen in a diamond', () => {
    expect(cycleIn([file('a', ['b', 'c']), file('b', ['d']), file('c', ['d']), file('d', [])])).toBeNull();
  });
});
