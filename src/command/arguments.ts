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

const usage = `usage: npm run check -- [--format ${formats.join('|')}] [--annotate OUT.pdf] [--lang zh|en] [--together] [--password TEXT] [--large] [--page-limit SECONDS] FILE…`;

/** Reads the arguments of the headless command; a problem is a sentence for people. */
export function parseArguments(args: readonly string[]): Options | {problem: string} {
  const options: Options = {
    files: [],
    format: 'text',
    annotate: null,
    together: false,
    language: 'zh',
    password: null,
    large: false,
    pageLimit: 30,
  };
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? '';
    if (argument === '--together') {
      options.together = true;
    } else if (argument === '--large') {
      options.large = true;
    } else if (argument === '--password') {
      i += 1;
      const password = args[i];
      if (password === undefined) return {problem: `--password takes the password of the file\n${usage}`};
      options.password = password;
    } else if (argument === '--page-limit') {
      i += 1;
      const seconds = Number(args[i]);
      if (!(seconds > 0)) return {problem: `--page-limit takes a number of seconds\n${usage}`};
      options.pageLimit = seconds;
    } else if (argument === '--format') {
      i += 1;
      const format = formats.find(own => own === args[i]);
      if (!format)
        return {
          problem: `--format takes ${formats.join(', ')}
${usage}`,
        };
      options.format = format;
    } else if (argument === '--annotate') {
      i += 1;
      const to = args[i];
      if (to === undefined || to.startsWith('--'))
        return {
          problem: `--annotate takes the name of the file to write
${usage}`,
        };
      options.annotate = to;
    } else if (argument === '--lang') {
      i += 1;
      const language = args[i];
      if (language !== 'zh' && language !== 'en') return {problem: `--lang takes zh or en\n${usage}`};
      options.language = language;
    } else if (argument.startsWith('--')) {
      return {problem: `unknown option ${argument}\n${usage}`};
    } else {
      options.files.push(argument);
    }
  }
  if (options.annotate !== null && options.files.length > 1)
    return {problem: `--annotate takes one document\n${usage}`};
  return options.files.length > 0 ? options : {problem: usage};
}
