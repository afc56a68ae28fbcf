import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {parseSync} from 'vite';

export const root = resolve(import.meta.dirname, '../..');

/** One source file: what it imports, and its syntax tree. */
export interface SourceFile {
  /** From the project's folder, with slashes: `src/judging/judge.ts`. */
  path: string;
  text: string;
  /** Files of the project, as paths like `path`. */
  files: string[];
  /** Packages and subpaths, as written. */
  packages: string[];
  exports: string[];
  comments: string[];
  program: unknown;
}

/** Reads and parses every TypeScript file below a folder. */
export function sourceTree(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(name => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts'))
    .map(name => join(folder, name).split(sep).join('/'))
    .sort()
    .map(read);
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const {module, program, comments, errors} = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const requests = [
    ...module.staticImports.map(({moduleRequest}) => moduleRequest.value),
    ...module.staticExports.flatMap(({entries}) => entries.flatMap(({moduleRequest}) => moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({moduleRequest}) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
    // Workers: new URL('./worker.ts', import.meta.url)
    ...[...text.matchAll(/new URL\('(\.[^']+\.tsx?)', import\.meta\.url\)/gu)].map(([, request]) => request ?? ''),
  ];
  const own = requests.filter(request => request.startsWith('.'));
  return {
    path,
    text,
    files: [
      ...new Set(
        own.map(request =>
          relative(root, resolve(root, dirname(path), request.replace(/\?.*$/u, '')))
            .split(sep)
            .join('/'),
        ),
      ),
    ],
    packages: [...new Set(requests.filter(request => !request.startsWith('.')))],
    exports: module.staticExports.flatMap(({entries}) => entries.flatMap(({exportName}) => exportName.name ?? [])),
    comments: comments.map(({value}) => value),
    program,
  };
}

interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as {type?: unknown}).type === 'string';

/** Visits every node of a syntax tree. */
export function visit(tree: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(tree)) {
    for (const part of tree) visit(part, see);
    return;
  }
  if (!isNode(tree)) return;
  see(tree);
  for (const part of Object.values(tree)) if (typeof part === 'object' && part !== null) visit(part, see);
}

/** The name of an identifier, or of a property that is written out. */
export function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node['name']);
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

/** Files on a circle of imports; null where there is none. */
export function cycleIn(files: readonly SourceFile[]): string[] | null {
  const byPath = new Map(files.map(file => [file.path, file]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | null => {
    const at = trail.indexOf(path);
    if (at !== -1) return [...trail.slice(at), path];
    if (done.has(path)) return null;
    for (const next of byPath.get(path)?.files ?? []) {
      const found = walk(next, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  for (const {path} of files) {
    const found = walk(path, []);
    if (found) return found;
  }
  return null;
}
