import type {ResultFinding} from '../model/result.ts';

/** The document that a question is about. */
export interface Asked {
  title: string;
  /** Address or name of the file. */
  file: string;
  sha256: string;
}

const labels = {
  zh: {title: (title: string) => `《${title}》`, formula: '计算：', source: '来源：', hash: '文件 SHA-256：'},
  en: {title: (title: string) => `“${title}”`, formula: 'Calculation: ', source: 'Source: ', hash: 'SHA-256: '},
};

/**
 * A finding as a neutral question that can be put into a letter: where, both figures, by how much
 * they differ; then how it was calculated and on which file.
 */
export function queryText(finding: ResultFinding, asked: Asked, language: 'zh' | 'en'): string {
  const say = labels[language];
  const lines = [
    asked.title === '' ? '' : say.title(asked.title),
    (finding.sentence ?? finding.message)[language],
    finding.formula === '' ? '' : `${say.formula}${finding.formula}`,
    `${say.source}${asked.file}`,
    `${say.hash}${asked.sha256}`,
  ];
  return lines.filter(line => line !== '').join('\n');
}
