import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The project's own cases, and the documents beside the project where they are there. */
const samples = ['test/cases', '../shared/real', '../shared/seeds'].map(path => join(root, path));

/** The PDFs and saved pages in files and folders, in order; those of the samples where none is given. */
export const sampleFiles = (given: readonly string[]): string[] =>
  (given.length > 0 ? given : samples).flatMap(filesIn).filter(file => /\.(?:pdf|html?)$/u.test(file));

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap(name => filesIn(join(path, name)));
}
