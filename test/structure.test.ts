import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {rules} from '../src/relations/index.ts';
import {en} from '../src/reporting/words/en.ts';
import {zh} from '../src/reporting/words/zh.ts';
import {folderOf, importTable, mayImport} from './structure/import-table.ts';
import {cycleIn, nameOf, root, type SourceFile, sourceTree, visit} from './structure/source-tree.ts';
import {excluded, isAboutWords, testNames, verdicts, verdictsOf} from './structure/verdicts.ts';

// The rules of the house that a compiler does not know. Every message says what to do.

const sources = sourceTree('src');
const everything = [...sources, ...sourceTree('test'), ...sourceTree('scripts')];

/** Collects what is wrong over all files, so that one run shows everything. */
function complaints(files: readonly SourceFile[], find: (file: SourceFile) => string[]): string[] {
  return files.flatMap(file => find(file).map(complaint => `${file.path}: ${complaint}`));
}

describe('imports', () => {
  it('follow the table of the design', () => {
    const found = complaints(sources, ({path, files}) =>
      files
        .filter(target => target.startsWith('src/') && !mayImport(path, target))
        .map(
          target =>
            `may not import ${target}: ${folderOf(path) ?? 'this folder'} may import only ${
              importTable[folderOf(path) ?? '']?.sources.join(', ') || 'itself'
            }. Move what both need into a folder that both may import.`,
        ),
    );
    expect(found).toEqual([]);
  });

  it('name only the packages that the folder may use', () => {
    const found = complaints(sources, ({path, packages}) =>
      packages
        .filter(name => !(importTable[folderOf(path) ?? '']?.packages ?? []).includes(name))
        .map(
          name =>
            `may not import the package ${name}: add it to test/structure/import-table.ts only if the design allows it.`,
        ),
    );
    expect(found).toEqual([]);
  });

  it('stay inside src, and are files that exist', () => {
    const found = complaints(sources, ({files}) =>
      files
        .filter(target => !target.startsWith('src/') || !existsSync(join(root, target)))
        .map(target => `imports ${target}: what the product runs lies in src.`),
    );
    expect(found).toEqual([]);
  });

  it('make no circles', () => {
    const circle = cycleIn(sources);
    expect(circle, 'Move what both sides need into a file of its own.').toBeNull();
  });

  it('take the browser from platform.ts alone', () => {
    const found = complaints(sources, ({path, packages, program}) => {
      if (path === 'src/extension/platform.ts') return [];
      const direct: string[] = packages.includes('webextension-polyfill')
        ? ['imports webextension-polyfill: import {browser} from src/extension/platform.ts.']
        : [];
      visit(program, node => {
        const global = node.type === 'MemberExpression' ? nameOf(node['object']) : null;
        if (global === 'chrome') direct.push('uses chrome.*: import {browser} from src/extension/platform.ts.');
      });
      return direct;
    });
    expect(found).toEqual([]);
  });
});

describe('what a hostile page could use', () => {
  const markup = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc']);

  it('markup is never made from text', () => {
    const found = complaints(sources, ({program}) => {
      const uses: string[] = [];
      visit(program, node => {
        const name = nameOf(node['property'] ?? node['key'] ?? node['name']);
        const isUse = ['MemberExpression', 'Property', 'JSXAttribute'].includes(node.type);
        if (isUse && name !== null && markup.has(name)) uses.push(`uses ${name}: build nodes, or set textContent.`);
        if (node.type === 'MemberExpression' && nameOf(node['object']) === 'document' && /^write/u.test(name ?? ''))
          uses.push('uses document.write: build nodes.');
      });
      return uses;
    });
    expect(found).toEqual([]);
  });

  it('code is never made from text', () => {
    const found = complaints(sources, ({program}) => {
      const uses: string[] = [];
      visit(program, node => {
        const called = node.type === 'CallExpression' || node.type === 'NewExpression' ? nameOf(node['callee']) : null;
        if (called === 'eval' || called === 'Function') uses.push(`calls ${called}: there is always another way.`);
      });
      return uses;
    });
    expect(found).toEqual([]);
  });
});

describe('the network', () => {
  const doors = new Set([
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'sendBeacon',
    'WebTransport',
    'RTCPeerConnection',
    'importScripts',
  ]);
  const loader = 'src/extension/load-document.ts';

  it('is reached from the one loader alone', () => {
    const found = complaints(sources, ({path, program}) => {
      if (path === loader) return [];
      const uses: string[] = [];
      visit(program, node => {
        const named =
          node.type === 'CallExpression' || node.type === 'NewExpression'
            ? (nameOf(node['callee']) ?? nameOf((node['callee'] as {property?: unknown})?.property))
            : null;
        if (named !== null && doors.has(named)) uses.push(`uses ${named}: only ${loader} asks for documents.`);
      });
      return uses;
    });
    expect(found).toEqual([]);
  });
});

describe('numbers', () => {
  /** Lengths on a screen and shares of a measurement, never money. */
  const notMoney = ['src/reading/html/cell-indent.ts', 'src/command/plant.ts', 'src/command/coverage.ts'];

  it('that are money never become floats', () => {
    const found = complaints(sources, ({path, program}) => {
      if (notMoney.includes(path)) return [];
      const uses: string[] = [];
      visit(program, node => {
        const name =
          node.type === 'MemberExpression'
            ? nameOf(node['property'])
            : node.type === 'CallExpression'
              ? nameOf(node['callee'])
              : null;
        if (name === 'parseFloat' || name === 'toFixed' || name === 'toPrecision')
          uses.push(`uses ${name}: amounts are exact, see src/amounts.`);
      });
      return uses;
    });
    expect(found).toEqual([]);
  });
});

describe('files', () => {
  it('are named in kebab-case for their one job', () => {
    const found = everything
      .map(({path}) => path)
      .filter(path => {
        const name = basename(path).replace(/(?:\.test)?\.tsx?$/u, '');
        return (
          !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.config)?$/u.test(name) ||
          /^(?:helpers?|utils?|common|misc|shared)$/u.test(name)
        );
      })
      .map(path => `${path}: give it a name in kebab-case that says its one job`);
    expect(found).toEqual([]);
  });

  it('leave nothing for later', () => {
    const found = complaints(everything, ({comments}) =>
      comments
        .filter(comment => /\b(?:TODO|FIXME|XXX|HACK)\b/u.test(comment))
        .map(comment => `do it or leave it out:${comment}`),
    );
    expect(found).toEqual([]);
  });
});

describe('rules', () => {
  const files = sources.filter(
    ({path, exports}) => /^src\/relations\/[^/]+\.ts$/u.test(path) && exports.includes('rule'),
  );
  const ids = files.map(({path}) => basename(path, '.ts'));

  it('are all in the index, sorted', () => {
    expect(
      rules.map(({meta}) => meta.id),
      'Add the rule to src/relations/index.ts, sorted by id; its id is its file name.',
    ).toEqual([...ids].sort());
  });

  it('each have a test at the mirrored path', () => {
    const missing = ids.map(id => `test/relations/${id}.test.ts`).filter(path => !existsSync(join(root, path)));
    expect(missing, 'Write these: the rule agrees, disagrees, rounds, is undecided.').toEqual([]);
  });

  it('each have a test of every verdict that they can come to', () => {
    const missing = ids.flatMap(id =>
      verdictsOf(id)
        .filter(verdict => !testNames(id).some(name => name.startsWith(verdict)))
        .map(verdict => `test/relations/${id}.test.ts: «${verdict} …»`),
    );
    expect(
      missing,
      'Write these tests; where the nature of a rule excludes a verdict, say why in test/structure/verdicts.ts.',
    ).toEqual([]);
  });

  it('have no reason against a verdict that is tested, or that no rule needs', () => {
    const idle = Object.entries(excluded).flatMap(([id, reasons]) => {
      if (!ids.includes(id) || isAboutWords(id)) return [id];
      const tested = verdicts.filter(verdict => testNames(id).some(name => name.startsWith(verdict)));
      return tested.filter(verdict => reasons[verdict] !== undefined).map(verdict => `${id}: ${verdict}`);
    });
    expect(idle, 'Delete these from test/structure/verdicts.ts.').toEqual([]);
  });

  it('are explained in both languages', () => {
    const missing = Object.entries({'zh.ts': zh, 'en.ts': en}).flatMap(([file, words]) =>
      ids.flatMap(id => {
        const own = words.rules[id];
        if (!own) return [`${file}: ${id}`];
        return Object.entries(own).flatMap(([key, text]) => (text === '' ? [`${file}: ${id}.${key} is empty`] : []));
      }),
    );
    expect(missing, 'Add these words to src/reporting/words.').toEqual([]);
  });

  it('have no words without a rule', () => {
    for (const words of [zh, en]) {
      const left = Object.keys(words.rules).filter(id => !ids.includes(id));
      expect(left, 'Delete the words of rules that are gone.').toEqual([]);
    }
  });
});
