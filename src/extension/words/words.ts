import type {SummaryWords} from '../../reporting/words/export-words.ts';
import type {FailureKind, TabRecord} from '../tab-record.ts';

/** All words of the extension's own pages, in one language. Words of findings live in reporting/words. */
export interface Words extends SummaryWords {
  /** BCP 47, for `lang`. */
  tag: string;
  name: string;
  reading: (progress: Extract<TabRecord, {state: 'reading'}>['progress']) => string;
  failed: Record<FailureKind, string>;
  findings: {heading: string; none: string; difference: string; consequences: (count: number) => string};
  three: {
    heading: string;
    item: string;
    current: string;
    prior: string;
    text: string;
    state: Record<'agrees' | 'disagrees' | 'undecided' | 'absent', string>;
  };
  notChecked: {heading: string; figures: (count: number) => string; page: (page: number) => string};
  popup: {
    /** A page of a government portal that the detector did not take for a disclosure. */
    notFound: string;
    /** A site that is not looked at unless asked. */
    otherSite: string;
    notAllowed: string;
    fileAccess: string;
    check: string;
    checkAgain: string;
    open: string;
    panel: string;
    options: string;
    started: string;
  };
  viewer: {
    title: string;
    choose: string;
    drop: string;
    orDrop: string;
    show: string;
    hide: string;
    close: string;
    page: (page: number, of: number) => string;
    password: string;
    wrongPassword: string;
    unlock: string;
    notFramed: string;
  };
  panel: {empty: string; noTab: string; previous: string; next: string};
  options: {
    title: string;
    language: string;
    languageEffect: string;
    theme: string;
    themeEffect: string;
    automatic: string;
    light: string;
    dark: string;
    privacy: string;
    saved: string;
    notSaved: string;
  };
  menu: {check: string};
  notices: {'store-full': string; 'store-failed': string; dismiss: string};
}
