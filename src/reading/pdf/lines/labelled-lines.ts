import {unspaced} from '../../../model/unspaced.ts';

/** A label and what it says: 制表人：某某, 一、联系电话：…; behind the colon there may be nothing. */
const labelled =
  /^(?:[一二三四五六七八九十\d]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[)）])?\p{sc=Han}{2,10}(?:[（(].{1,10}[)）])?[:：]/u;
/** What is said around tables and at the end of documents: who made them, when, and how to reach them. */
const said =
  /单位|部门|负责人|制表|填[表报]|编[制报]|[复审]核|审批|经办|会计|主管|分管|日期|时间|电话|传真|联系|地址|邮编|邮政编码|邮箱|网址|[签盖公]章|签[字名]/u;
const year = /^20\d{2}年?度?$/u;
const amount = /[:：][-－−]?\d[\d,，]*\.\d/u;

/** Whether texts beside each other are labels with what they say, and no row of a table: 单位负责人：… 财务负责人：… 制表人：…. */
export function areLabelled(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const bare = texts.map(unspaced);
  const labels = bare.filter(text => labelled.test(text) && !amount.test(text));
  if (labels.length === 0 || !bare.every(text => labels.includes(text) || year.test(text))) return false;
  return labels.some(text => said.test(text.split(/[:：]/u)[0] ?? ''));
}
