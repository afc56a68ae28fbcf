import {enSummary, many} from '../../reporting/words/en-exports.ts';
import type {Words} from './words.ts';

/** English. Neutral: what differs, never who is wrong. */
export const en: Words = {
  ...enSummary,
  tag: 'en',
  name: 'Crossfoot 勾稽',
  reading: progress => (progress ? `Reading page ${progress.page} of ${progress.of}` : 'Reading'),
  failed: {
    bytes:
      'The file could not be obtained and was not checked. Reload the page, or save the file and open it from this computer.',
    password: 'The file is encrypted. Enter its password to check it.',
    damaged: 'The file is damaged and could not be opened. It was not checked.',
    'not-a-pdf': 'The file is not a PDF. It was not checked.',
    crashed: 'The check broke off. The document was not checked.',
    'too-slow': 'The check took too long and was stopped. The document was not checked.',
  },
  findings: {
    heading: 'Places to verify',
    none: 'No place to verify',
    difference: 'differ by',
    consequences: count => `${many(count, 'more difference')} from the same cause`,
  },
  three: {
    heading: 'Three public expenses',
    item: 'Item',
    current: 'This year',
    prior: 'Last year',
    text: 'Text',
    state: {agrees: 'agrees', disagrees: 'disagrees', undecided: 'could not be checked', absent: 'not mentioned'},
  },
  notChecked: {heading: 'What was not checked', figures: count => many(count, 'figure'), page: page => `page ${page}`},
  popup: {
    notFound: 'This page does not look like a departmental budget or final account, so it was not checked.',
    otherSite: 'This site is not checked by itself. The page is read only when you ask.',
    notAllowed: 'The browser does not let extensions read this page. Save the file and open it from here.',
    fileAccess:
      'To read local files switch on «Allow access to file URLs» in the details of the extension, or open the PDF from here.',
    check: 'Check this page',
    checkAgain: 'Check again',
    open: 'Open a PDF from this computer',
    panel: 'Side panel',
    options: 'Options',
    started: 'The check has begun',
  },
  viewer: {
    title: 'Checking view',
    choose: 'Choose a PDF file',
    drop: 'Let go to check it',
    orDrop: 'or drop a PDF file here. It is read on this computer and never uploaded.',
    show: 'Open the checking view',
    hide: 'Fold away',
    close: 'Close the banner',
    page: (page, of) => `Page ${page} of ${of}`,
    password: 'The file is encrypted. Please enter its password',
    wrongPassword: 'The password is not right. Please enter it again',
    unlock: 'Open',
    notFramed: 'This page can only be opened by the extension itself.',
  },
  panel: {
    empty: 'There is no result for the active tab yet.',
    noTab: 'No tab is open.',
    previous: 'Previous',
    next: 'Next',
  },
  options: {
    title: 'Crossfoot 勾稽: options',
    language: 'Language',
    languageEffect:
      'Used by the popup, the side panel, the checking view and exports. Figures always appear as printed.',
    theme: 'Appearance',
    themeEffect: '«As the system» follows the light or dark setting of the system.',
    automatic: 'As the system',
    light: 'Light',
    dark: 'Dark',
    privacy:
      'All checking happens on this computer. The extension makes no network request but for the document you check.',
    saved: 'Saved',
    notSaved: 'Could not be saved: ',
  },
  menu: {check: 'Check this page with Crossfoot'},
  notices: {
    'store-full':
      'The room that the browser gives to extensions is used up; some results were not kept. Close tabs you no longer need and check again.',
    'store-failed': 'The browser refused to keep a result: ',
    dismiss: 'Dismiss',
  },
};
