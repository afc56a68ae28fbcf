import {describe, expect, it} from 'vitest';
import {loadHtml} from '../../src/command/load-html.ts';
import {check} from '../../src/judging/check.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {readPage} from '../../src/reading/html/read-page.ts';
import {inventAccounts, seeded} from './accounts.ts';
import {layouts} from './layouts.ts';
import {obscurings} from './obscured.ts';
import {printing} from './print.ts';

// What is not understood accuses nobody: the figures of these disclosures are right, whatever their words lack.

const draws = 8;

function readLayout(layout: (typeof layouts)[string], seed: number): Disclosure {
  const html = layout(inventAccounts(seed, true), printing(seed % 2 ? '万元' : '元', true, ''));
  const loaded = loadHtml(new TextEncoder().encode(html));
  if (!('document' in loaded)) throw new Error('the generated page was not read as a page');
  return readPage(loaded.document);
}

/** What is red in a document, with the figures it names. */
function accused(disclosure: Disclosure): string[] {
  const {findings, figures} = check(disclosure);
  const named = (id: number): string => `${figures[id]?.label} ${figures[id]?.printed}`;
  return findings
    .filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')
    .map(({rule, instance}) => `${rule}: ${instance.figures.map(({figure}) => named(figure)).join(' | ')}`);
}

describe.each(Object.entries(layouts))('%s', (_, layout) => {
  const documents = [1, 2].map(seed => readLayout(layout, seed));

  it.each(Object.entries(obscurings))('accuses nobody with %s', (name, obscure) => {
    const found = documents.flatMap((disclosure, seed) =>
      Array.from({length: draws}, (__, draw) => {
        const random = seeded(1000 * seed + 10 * draw + name.length);
        const obscured = obscure(disclosure, random);
        return obscured ? accused(obscured) : [];
      }).flat(),
    );
    expect(found).toEqual([]);
  });
});
