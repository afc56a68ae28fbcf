import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import * as z from 'zod/mini';
import type {About} from '../reporting/about.ts';
import {localTime} from '../reporting/local-time.ts';

const Package = z.object({version: z.string()});

/** What the exports of a file say of their making. */
export function aboutFile(path: string, language: 'zh' | 'en'): About {
  const folder = resolve(import.meta.dirname, '../..');
  const {version} = z.parse(Package, JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')));
  return {address: path, made: localTime(new Date()), version, language, marks: new Map()};
}
