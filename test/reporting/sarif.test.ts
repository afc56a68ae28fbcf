import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Mark} from '../../src/reporting/about.ts';
import {sarifLog} from '../../src/reporting/sarif.ts';
import {zh} from '../../src/reporting/words/zh.ts';
import {finding, relations, result} from '../extension/results.ts';
import {about, figureAt, tableOf} from './samples.ts';

const own = result({
  source: 'pdf',
  sha256: 'ab'.repeat(32),
  tables: [
    tableOf([
      ['a', 'b'],
      ['1', '2'],
    ]),
  ],
  ledger: relations(3, 1, 2, 1),
  problems: [{kind: 'no-text-layer', page: 2, message: {zh: '第2页只有图像', en: 'page 2 is an image'}}],
  findings: [
    finding({id: 'e', figures: [figureAt(1, 1, '2', {role: 'total'}), figureAt(1, 0, '1')]}),
    finding({id: 'w', rule: 'tie-out', severity: 'warning'}),
    finding({id: 'q', rule: 'tie-out', verdict: 'rounding'}),
    finding({id: 'u', rule: 'share', verdict: 'undecided'}),
  ],
});
const [run] = sarifLog(own, about(), zh).runs;
const results = run?.results ?? [];

describe('the log of SARIF', () => {
  it('has what the schema requires', () => {
    const log = sarifLog(own, about(), zh);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(run?.tool.driver).toMatchObject({name: 'Crossfoot', version: '0.1.0'});
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({id}) => id)).toEqual(['row-sum', 'share', 'tie-out']);
    for (const rule of rules) {
      expect(rule.name).toMatch(/^[A-Z][A-Za-z]+$/u);
      for (const words of [rule.shortDescription, rule.fullDescription, rule.help]) expect(words.text).not.toBe('');
    }
    for (const {ruleId, ruleIndex, message, level} of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(message.text).not.toBe('');
      expect(['error', 'warning', 'note', 'none']).toContain(level);
    }
    expect(run?.artifacts).toEqual([
      {location: {uri: about().address}, mimeType: 'application/pdf', hashes: {'sha-256': own.sha256}},
    ]);
    expect(run?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe('第2页只有图像');
  });

  it('gives a level to findings alone', () => {
    expect(results.map(({kind, level}) => [kind, level])).toEqual([
      ['fail', 'error'],
      ['fail', 'warning'],
      ['informational', 'none'],
      ['open', 'none'],
    ]);
  });

  it('has the stable id as fingerprint and each place with its page and box', () => {
    expect(results.map(({partialFingerprints}) => partialFingerprints['crossfootFinding/v1'])).toEqual([
      'e',
      'w',
      'q',
      'u',
    ]);
    expect(results[0]?.locations[0]).toMatchObject({
      physicalLocation: {artifactLocation: {uri: about().address, index: 0}},
      logicalLocations: [{fullyQualifiedName: 'table/t1/row/2/column/2', kind: 'cell'}],
      message: {text: '第4页 表3「支出表」 第2行第2列 “行1”'},
      properties: {page: 4, printed: '2'},
    });
    expect(results[0]?.relatedLocations).toHaveLength(1);
  });

  it('suppresses false alarms and nothing else, and keeps them in the list', () => {
    const marks = new Map<string, Mark>([
      ['e', {state: 'false-alarm', note: '口径不同'}],
      ['w', {state: 'notified', note: ''}],
    ]);
    const marked = sarifLog(own, about({marks}), zh).runs[0]?.results ?? [];
    expect(marked.map(({suppressions}) => suppressions)).toEqual([
      [{kind: 'external', status: 'accepted', justification: '口径不同'}],
      [],
      [],
      [],
    ]);
    expect(marked[1]?.properties).toMatchObject({review: 'notified'});
  });

  it('names any file by a reference that a parser of addresses takes', {timeout: 30_000}, () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), name => {
        const uri = sarifLog(own, about({address: name}), zh).runs[0]?.artifacts[0]?.location.uri ?? ' ';
        expect(uri).toMatch(/^(?:[\w\-.~!*'()/:?#[\]@$&+,;=]|%[0-9A-F]{2})*$/u);
      }),
      {numRuns: 40},
    );
    const chinese = about({address: '预算 公开.pdf'});
    expect(sarifLog(own, chinese, zh).runs[0]?.artifacts[0]?.location.uri).toBe(encodeURIComponent('预算 公开.pdf'));
  });
});
