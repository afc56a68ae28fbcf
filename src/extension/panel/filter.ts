import type {Severity} from '../../model/relation.ts';
import type {ResultFinding} from '../../model/result.ts';
import type {Review} from '../reviews.ts';

/** What of the findings is listed. An empty string or null leaves a side open. */
export interface Filter {
  verdict: 'disagrees' | 'rounding' | 'undecided';
  severity: Severity | null;
  rule: string;
  table: string;
  /** Words that sentence, formula or places contain. */
  text: string;
  /** Whether findings of which a person has said something are left out. */
  openOnly: boolean;
}

export const everything: Filter = {
  verdict: 'disagrees',
  severity: null,
  rule: '',
  table: '',
  text: '',
  openOnly: false,
};

const gravity = {error: 0, warning: 1, note: 2} as const;

/** The findings that a filter lets through: the gravest first, in the order of the document. */
export function filtered(
  findings: readonly ResultFinding[],
  filter: Filter,
  review: Pick<Review, 'marks'> | null,
  language: 'zh' | 'en',
): ResultFinding[] {
  const words = filter.text.trim().toLowerCase();
  return findings
    .filter(finding => {
      if (finding.verdict !== filter.verdict) return false;
      if (filter.severity !== null && finding.severity !== filter.severity) return false;
      if (filter.rule !== '' && finding.rule !== filter.rule) return false;
      if (filter.table !== '' && !finding.figures.some(({table}) => table === filter.table)) return false;
      if (filter.openOnly && review?.marks[finding.id]?.status) return false;
      return words === '' || textOf(finding, language).includes(words);
    })
    .sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

const textOf = ({title, message, formula}: ResultFinding, language: 'zh' | 'en'): string =>
  `${title[language]} ${message[language]} ${formula}`.toLowerCase();

/** What there is to choose from: the rules and tables that findings of a verdict name. */
export function choices(
  findings: readonly ResultFinding[],
  verdict: Filter['verdict'],
): {rules: Map<string, ResultFinding>; tables: Set<string>} {
  const rules = new Map<string, ResultFinding>();
  const tables = new Set<string>();
  for (const finding of findings) {
    if (finding.verdict !== verdict) continue;
    if (!rules.has(finding.rule)) rules.set(finding.rule, finding);
    for (const {table} of finding.figures) if (table !== undefined) tables.add(table);
  }
  return {rules, tables};
}
