import {en} from './en.ts';
import type {Words} from './words.ts';
import {zh} from './zh.ts';

export type Language = 'zh' | 'en';

export const wordsOf = (language: Language): Words => (language === 'en' ? en : zh);
