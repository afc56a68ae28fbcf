/** What a folder may import: folders or files of src (without `src/`), and packages. */
export interface Allowance {
  sources: readonly string[];
  packages: readonly string[];
}

const core = ['model', 'amounts', 'reading', 'recognising', 'relations', 'judging', 'reporting'];
const shared = ['extension/*', 'extension/ui', 'extension/words'];

/**
 * The import table of the design: the longest folder that a file lies in decides. A folder may
 * always import itself. `extension/*` are the files directly in src/extension.
 */
export const importTable: Readonly<Record<string, Allowance>> = {
  model: {sources: [], packages: ['zod/mini']},
  amounts: {sources: ['model'], packages: []},
  'reading/grids': {sources: ['model'], packages: []},
  'reading/html': {sources: ['model', 'reading/grids', 'recognising/vocabulary'], packages: []},
  'reading/saved': {sources: ['model', 'reading/html'], packages: []},
  'reading/pdf': {sources: ['model', 'reading/grids'], packages: ['pdfjs-dist/legacy/build/pdf.mjs']},
  recognising: {sources: ['model', 'amounts'], packages: []},
  relations: {sources: ['model', 'amounts', 'recognising'], packages: []},
  judging: {sources: ['model', 'amounts', 'recognising', 'relations/index.ts'], packages: []},
  reporting: {sources: ['model', 'amounts'], packages: ['fflate', '@cantoo/pdf-lib']},
  command: {
    sources: core,
    packages: [
      'jsdom',
      'zod/mini',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:module',
      'node:path',
      'node:url',
      'node:util',
      // Only for the engine's own Array.prototype.push, see polyfills.ts.
      'node:vm',
      'node:worker_threads',
    ],
  },
  extension: {sources: [...core, 'extension/words'], packages: ['zod/mini', 'webextension-polyfill']},
  'extension/words': {sources: [...core, 'extension/*'], packages: []},
  'extension/ui': {sources: [...core, ...shared], packages: ['preact', 'preact/hooks', 'zod/mini']},
  'extension/background': {sources: [...core, ...shared], packages: ['zod/mini']},
  'extension/content': {sources: [...core, ...shared], packages: ['zod/mini', 'preact', 'preact/hooks']},
  'extension/viewer': {
    sources: [...core, ...shared],
    packages: [
      'zod/mini',
      'preact',
      'preact/hooks',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.renderer.min.mjs?url',
      'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url',
      'pdfjs-dist/legacy/web/pdf_viewer.mjs',
      'pdfjs-dist/legacy/web/pdf_viewer.css',
    ],
  },
  'extension/panel': {sources: [...core, ...shared], packages: ['zod/mini', 'preact', 'preact/hooks']},
  'extension/popup': {sources: [...core, ...shared], packages: ['preact', 'preact/hooks']},
  'extension/options': {sources: [...core, ...shared], packages: ['zod/mini', 'preact', 'preact/hooks']},
  'extension/welcome': {sources: [...core, ...shared], packages: ['preact', 'preact/hooks']},
  'extension/rules': {sources: [...core, ...shared], packages: ['preact', 'preact/hooks']},
};

/** The folder of the table that a file of src lies in; null where the table has none. */
export function folderOf(path: string): string | null {
  const inside = path.replace(/^src\//u, '');
  const folders = Object.keys(importTable).filter(folder => inside.startsWith(`${folder}/`));
  return folders.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether the table lets one file of src import another. */
export function mayImport(from: string, to: string): boolean {
  const folder = folderOf(from);
  const target = to.replace(/^src\//u, '');
  if (folder === null) return false;
  if (folderOf(to) === folder) return true;
  return (importTable[folder]?.sources ?? []).some(source =>
    source.endsWith('/*')
      ? target.replace(/\/[^/]+$/u, '') === source.slice(0, -2)
      : target === source || target.startsWith(`${source}/`),
  );
}
