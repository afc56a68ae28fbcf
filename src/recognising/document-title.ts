import type {Disclosure} from '../model/disclosure.ts';

/**
 * What a disclosure calls itself: of a PDF the title on its cover, over several lines if need be, since the title in its
 * properties is often that of the file it was made from; of a page its own title without the name of the site. Where
 * neither names the body, the year and the kind, the best that there is; empty where there is none.
 */
export function documentTitle(disclosure: Disclosure): string {
  const named = ownName(disclosure.name ?? '');
  const full = partsOf(named).find(isFull);
  const cover = coverOf(disclosure);
  const told = disclosure.source === 'html' ? (full ?? cover) : (cover ?? full);
  return told ?? (disclosure.source === 'html' && named !== '' ? named : (aboutMoney(disclosure) ?? named));
}

/** Characters of the longest title, as one line. */
const longest = 60;
/** Lines at the beginning among which a cover stands, and how many of them are one title. */
const coverLines = 8;
const titleLines = 4;

/** Words of titles that name no body. */
const common =
  /20\d{2}年?|年度|部门|单位|区级|市级|县级|省级|预算|决算|财政|公开|信息|情况|说明|报告|报表|总表|草案|表|目录|附件|关于|的|[^\u4e00-\u9fff]/gu;
/** Fewest characters of a name: 市委办. */
const shortestName = 3;

/** Whether a title names a body, a year, and a budget or final account, and is no sentence and no heading of a part. */
function isFull(text: string): boolean {
  const bare = text.replace(/\s+/gu, '');
  return (
    bare.length <= longest &&
    /20\d{2}(?!\d)/u.test(bare) &&
    /预算|决算/u.test(bare) &&
    !/[。；;，,：]|^第[一二三四五六七八九十]+部分|^[一二三四五六七八九十]+、/u.test(bare) &&
    bare.replace(common, '').length >= shortestName
  );
}

/** The title in the lines before the first table, as one line. */
function coverOf({blocks}: Disclosure): string | null {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'passage' || lines.length === coverLines || /^目\s*录/u.test(block.text)) break;
    lines.push(block.text.trim());
  }
  for (let from = 0; from < lines.length; from += 1)
    for (let to = from + 1; to <= Math.min(lines.length, from + titleLines); to += 1) {
      const title = lines.slice(from, to).join('');
      if (isFull(title)) return title;
    }
  return null;
}

/** What programs write where nobody has given a title: hexadecimal codes, untitled. */
const noName = /^(?:<[0-9A-F]+>|untitled|无标题|未命名|(?:新建)?文档\d*|document\d*)$/iu;

/** The title of a file without what programs add: 「Microsoft Word - 预算.doc」; empty where it is none. */
const ownName = (name: string): string =>
  noName.test(name)
    ? ''
    : name
        .replace(/^Microsoft (?:Word|Excel|PowerPoint) - /u, '')
        .replace(/\.(?:pdf|docx?|wps|xlsx?|et|ofd)$/iu, '')
        .trim();

/** A title, and before it the parts that a site puts its own name behind: 2026年部门预算_某局. */
const partsOf = (name: string): string[] => [...name.split(/[_|]|\s[-–—]\s/u).map(part => part.trim()), name];

/** The first short line that speaks of a budget or final account. */
function aboutMoney({blocks}: Disclosure): string | null {
  const line = blocks.find(
    block => block.kind === 'passage' && /预算|决算/u.test(block.text) && block.text.length < longest,
  );
  return line?.kind === 'passage' ? line.text : null;
}
