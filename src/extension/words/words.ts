import type {FigureState, Verdict} from '../../model/report.ts';
import type {ResultFigure} from '../../model/result.ts';
import type {NotPdf} from '../../reading/saved/open-page.ts';
import type {ExportWords, SummaryWords} from '../../reporting/words/export-words.ts';
import type {Notice} from '../notices.ts';
import type {Status} from '../review-status.ts';
import type {SiteRule} from '../site-rule.ts';
import type {FailureKind, TabRecord} from '../tab-record.ts';
import type {ExportMenuWords, ViewerWords} from './viewer-words.ts';

/** All words of the extension's own pages, in one language. Words of findings live in reporting/words. */
export interface Words extends SummaryWords {
  /** BCP 47, for `lang`. */
  tag: string;
  name: string;
  reading: (progress: Extract<TabRecord, {state: 'reading'}>['progress']) => string;
  failed: Record<FailureKind, string>;
  /** What is said of a file that should have been a PDF, by what it is. */
  notPdf: Record<NotPdf, string>;
  findings: {heading: string; none: string; difference: string; consequences: (count: number) => string};
  three: {
    heading: string;
    item: string;
    current: string;
    prior: string;
    difference: string;
    text: string;
    state: Record<'agrees' | 'disagrees' | 'undecided' | 'absent', string>;
  };
  notChecked: {heading: string; figures: (count: number) => string; page: (page: number) => string};
  popup: {
    /** A page of a government portal that the detector did not take for a disclosure. */
    notFound: string;
    /** A site that is not looked at unless asked. */
    pdfNotChecked: string;
    otherSite: string;
    notAllowed: string;
    fileAccess: string;
    check: string;
    checkAgain: string;
    open: string;
    panel: string;
    options: string;
    started: string;
    worst: string;
    /** Findings that the list leaves to the side panel. */
    more: (count: number) => string;
    site: string;
    /** The site is looked at only when asked, or never, because the person chose so. */
    onClick: string;
    never: string;
  };
  site: Record<SiteRule, string>;
  siteEffect: Record<SiteRule, string>;
  /** A site that is not covered at install: what the browser will say, before it says it. */
  siteAsk: string;
  republished: {
    sentence: (seen: Date, mended: number, still: number, fresh: number) => string;
    mended: (count: number) => string;
    fresh: string;
  };
  viewer: ViewerWords;
  /** The menu of exports. */
  exporting: ExportMenuWords;
  /** Words that exports and pages share: places, above all. */
  exports: ExportWords;
  panel: {
    empty: string;
    noTab: string;
    previous: string;
    next: string;
    verdict: string;
    verdicts: Record<Verdict, string>;
    severity: string;
    rule: string;
    table: string;
    text: string;
    all: string;
    openOnly: string;
    shown: (count: number) => string;
    keys: string;
    keysOff: string;
    keyList: readonly (readonly [string, string])[];
    tables: (count: number) => string;
    untitled: string;
    copyTable: string;
    tableCopied: string;
    tableGone: string;
    notCopied: string;
    manual: string;
    remove: string;
  };
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
    locked: string;
    marks: string;
    marksOf: Record<'show' | 'rounding' | 'print', {name: string; effect: string}>;
    keyboard: string;
    keys: string;
    keysEffect: string;
    /** What the keys of the whole browser do, by the name of the command. */
    commands: Record<string, string>;
    unbound: string;
    shortcuts: string;
    sites: string;
    sitesEffect: string;
    noSites: string;
    reviews: string;
    reviewsEffect: string;
    export: string;
    exported: (documents: number) => string;
    unreadable: (count: number) => string;
    import: string;
    imported: (documents: number) => string;
    notReviews: string;
    about: string;
    welcome: string;
    reset: string;
  };
  welcome: {
    title: string;
    lead: string;
    steps: Record<'read' | 'button' | 'panel', {title: string; text: string}>;
    sample: string;
    sampleText: string;
    trySample: string;
    permission: string;
    permissionText: string;
    granted: string;
    grant: string;
    private: string;
    privateText: string;
    rules: string;
    options: string;
  };
  rules: {
    title: string;
    lead: string;
    find: string;
    shown: (count: number, of: number) => string;
    meaning: string;
    formula: string;
    agreeing: string;
    disagreeing: string;
    exceptions: string;
    ground: string;
  };
  menu: {check: string; checkLink: string; copyTable: string; sum: string};
  notices: Record<Notice['kind'], string> & {dismiss: string};
  /** The card of a finding. */
  card: {
    formula: string;
    difference: string;
    intervals: string;
    between: (stated: readonly string[], expected: readonly string[], meet: boolean) => string;
    cause: string;
    places: string;
    more: (count: number) => string;
    role: Record<ResultFigure['role'], string>;
    blank: string;
    page: (page: number) => string;
    table: (number: string, title: string) => string;
    text: string;
    cell: (row: number, column: number) => string;
    markAs: string;
    status: Record<Status, string>;
    note: string;
    noteHint: string;
    kept: string;
    notKept: string;
    copy: string;
    copied: string;
    notCopied: string;
    rule: string;
    pin: string;
    close: string;
  };
  /** The line at the foot of a marked page. */
  bar: {label: string; map: string; sum: string; off: string; noTable: string; states: Record<FigureState, string>};
  /** The calculator over picked cells. */
  sum: {
    label: string;
    how: string;
    mixed: string;
    count: string;
    sum: string;
    difference: string;
    share: string;
    growth: string;
    yuan: string;
    wan: string;
    keep: string;
    kept: string;
    copy: string;
  };
}
