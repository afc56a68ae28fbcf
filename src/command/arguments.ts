/** What the command line asks for. */
export interface Options {
  files: string[];
  format: 'text' | 'json';
  /** Check the files against each other too. */
  together: boolean;
  language: 'zh' | 'en';
}

const usage = 'usage: npm run check -- [--format text|json] [--lang zh|en] [--together] FILE…';

/** Reads the arguments of the headless command; a problem is a sentence for people. */
export function parseArguments(args: readonly string[]): Options | {problem: string} {
  const options: Options = {files: [], format: 'text', together: false, language: 'zh'};
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? '';
    if (argument === '--together') {
      options.together = true;
    } else if (argument === '--format') {
      i += 1;
      const format = args[i];
      if (format !== 'text' && format !== 'json') return {problem: `--format takes text or json\n${usage}`};
      options.format = format;
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
  return options.files.length > 0 ? options : {problem: usage};
}
