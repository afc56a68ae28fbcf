import {describe, expect, it} from 'vitest';
import {documentTitle} from '../../src/recognising/document-title.ts';
import {documentOf, pdfOf} from '../relations/written-document.ts';

const body = ['# 第一部分 单位概况', '# 第二部分 2030年部门预算表'];

describe('the title of a PDF', () => {
  it('is that of its cover, whatever its properties say', () => {
    const pdf = pdfOf('云汀县水务局2030年部门预算', '目 录', ...body);
    for (const name of ['处领导：', '<D4C6>', 'untitled', '部门预算公开', '2029年样张.doc'])
      expect(documentTitle({...pdf, name})).toBe('云汀县水务局2030年部门预算');
  });

  it('goes over several lines of the cover', () => {
    expect(documentTitle(pdfOf('2030年度', '云汀县水务局（本级）', '单位预算', '# 目录', ...body))).toBe(
      '2030年度云汀县水务局（本级）单位预算',
    );
    expect(documentTitle(pdfOf('# 2030年', '云汀县水务局部门预算', '# 目录'))).toBe('2030年云汀县水务局部门预算');
  });

  it('is that of its properties where there is no cover, without what programs add', () => {
    const pdf = pdfOf('公开01表', '收支预算总表', '单位：万元', [['项目', '金额']]);
    expect(documentTitle({...pdf, name: 'Microsoft Word - 2030年云汀县水务局预算.doc'})).toBe('2030年云汀县水务局预算');
  });

  it('is the first line about money where nothing names body and year, else what its properties say', () => {
    expect(documentTitle({...pdfOf('公开01表', '收支预算总表'), name: 'untitled'})).toBe('收支预算总表');
    expect(documentTitle({...pdfOf('工作总结'), name: '总结.docx'})).toBe('总结');
    expect(documentTitle(pdfOf('工作总结'))).toBe('');
    for (const name of ['untitled', '文档1', '<D4C6>']) expect(documentTitle({...pdfOf('工作总结'), name})).toBe('');
  });

  it('is no sentence and no heading of a part', () => {
    expect(
      documentTitle(pdfOf('2030年云汀县水务局预算收入1.00万元，支出1.00万元。', '# 第二部分 2030年云汀县水务局预算表')),
    ).toBe('2030年云汀县水务局预算收入1.00万元，支出1.00万元。');
  });
});

describe('the title of a page', () => {
  it('is its own, without the name of the site', () => {
    const page = documentOf('首页', '云汀县水务局2030年部门预算公开说明');
    expect(documentTitle({...page, name: '云汀县水务局2030年部门预算_信息公开_云汀县人民政府'})).toBe(
      '云汀县水务局2030年部门预算',
    );
    expect(documentTitle({...page, name: '云汀县水务局2030年部门预算 - 云汀县人民政府'})).toBe(
      '云汀县水务局2030年部门预算',
    );
  });

  it('is that of the article where the page is called after the site', () => {
    expect(documentTitle({...documentOf('云汀县水务局2030年部门预算'), name: '云汀县人民政府'})).toBe(
      '云汀县水务局2030年部门预算',
    );
    expect(documentTitle({...documentOf('通知'), name: '云汀县人民政府'})).toBe('云汀县人民政府');
  });
});
