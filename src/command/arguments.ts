import {parseArgs} from 'node:util';
import {type Format, formats} from './write-result.ts';

/** What the command line asks for. */
export interface Options {
  files: string[];
  format: Format;
  /** The file that the annotated PDF is written to; null where none is asked for. */
  annotate: string | null;
  /** Check the files against each other too. */
  together: boolean;
  language: 'zh' | 'en';
  /** The password of encrypted files; null where none is given. */
  password: string | null;
  /** Read files over 100 MB or 1,500 pages too. */
  large: boolean;
  /** Seconds after which a page of a PDF is given up. */
  pageLimit: number;
}

const languages = ['zh', 'en'] as const;

const usage = `usage: npm run check -- [--format ${formats.join('|')}] [--annotate OUT.pdf] [--lang ${languages.join('|')}] [--together] [--password TEXT] [--large] [--page-limit SECONDS] FILE…`;

/** Reads the arguments of the headless command; a problem is a sentence for people. */
export function parseArguments(args: readonly string[]): Options | {problem: string} {
  const problem = (what: string): {problem: string} => ({problem: `${what}\n${usage}`});
  const read = readOptions(args);
  if ('problem' in read) return problem(read.problem);
  const {positionals: files, values} = read;
  const format = formats.find(own => own === values.format);
  if (!format) return problem(`--format takes ${formats.join(', ')}`);
  const language = languages.find(own => own === values.lang);
  if (!language) return problem(`--lang takes ${languages.join(' or ')}`);
  const pageLimit = Number(values['page-limit']);
  if (!(pageLimit > 0)) return problem('--page-limit takes a number of seconds');
  const {annotate = null, password = null, together, large} = values;
  if (annotate !== null && files.length > 1) return problem('--annotate takes one document');
  return files.length > 0
    ? {files, format, annotate, together, language, password, large, pageLimit}
    : {problem: usage};
}

/** The options as written, those that are not with what they stand for then; what is unknown or lacks its value is a problem. */
function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: {type: 'string', default: 'text'},
        annotate: {type: 'string'},
        lang: {type: 'string', default: 'zh'},
        together: {type: 'boolean', default: false},
        password: {type: 'string'},
        large: {type: 'boolean', default: false},
        'page-limit': {type: 'string', default: '30'},
      },
    });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return {problem: error.message};
    throw error;
  }
}
