import type {Result, ResultFinding} from '../model/result.ts';

type Language = 'zh' | 'en';

const words = {
  zh: {
    none: '没有发现不一致',
    rounding: '处差额可由四舍五入解释',
    ledger: (r: Result['ledger']): string =>
      `已核对数字 ${r.figures.total} 个：相符 ${r.figures.agrees}，不一致 ${r.figures.disagrees}，无法判断 ${r.figures.undecided}，未涉及 ${r.figures.untouched}；勾稽关系 ${r.relations.agrees + r.relations.rounding + r.relations.disagrees + r.relations.undecided} 条，其中相符 ${r.relations.agrees}。`,
    also: '同源',
    notDisclosure: '这不是预算或决算公开文件',
    unread: '未能读出内容，未作核对',
    marks: {error: '【不一致】', warning: '【请核实】', note: '【提示】'},
  },
  en: {
    none: 'nothing disagrees',
    rounding: 'differences are explained by rounding',
    ledger: (r: Result['ledger']): string =>
      `${r.figures.total} figures: ${r.figures.agrees} agree, ${r.figures.disagrees} disagree, ${r.figures.undecided} undecided, ${r.figures.untouched} untouched; ${r.relations.agrees + r.relations.rounding + r.relations.disagrees + r.relations.undecided} relations, ${r.relations.agrees} of them agree.`,
    also: 'same root',
    notDisclosure: 'this is no budget or final account',
    unread: 'nothing could be read, and nothing was checked',
    marks: {error: '[disagrees]', warning: '[to verify]', note: '[note]'},
  },
} as const;

/** A result for people: a paragraph a finding, and the ledger in one line. */
export function toText(result: Result, language: Language): string {
  const say = words[language];
  const open = result.findings.filter(finding => finding.verdict === 'disagrees');
  const rounded = result.findings.filter(finding => finding.verdict === 'rounding').length;
  const lines = [`== ${result.file}${result.title === '' ? '' : `  ${result.title}`}`];
  for (const problem of result.problems) lines.push(`! ${problem.message[language]}`);
  // Pages without text say nothing of what they are.
  const unread = result.ledger.figures.total === 0 && result.problems.length > 0;
  if (!result.isDisclosure) lines.push(unread ? say.unread : say.notDisclosure);
  for (const finding of open) lines.push(paragraph(finding, language));
  if (open.length === 0 && result.isDisclosure) lines.push(say.none);
  if (rounded > 0) lines.push(`${rounded} ${say.rounding}`);
  lines.push(say.ledger(result.ledger));
  return lines.join('\n');
}

function paragraph(finding: ResultFinding, language: Language): string {
  const say = words[language];
  const lines = [
    `${say.marks[finding.severity]}${finding.title[language]}`,
    `  ${finding.message[language]}`,
    `  ${finding.formula}`,
  ];
  for (const entry of finding.consequences) lines.push(`  ${say.also}: ${entry.message[language]}`);
  return lines.join('\n');
}
