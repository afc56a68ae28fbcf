import type {Apart} from '../../judging/check-together.ts';
import type {FigureState} from '../../model/report.ts';
import type {ExportFormat} from '../export-format.ts';

/** Words of the viewer, in one language. */
export interface ViewerWords {
  title: string;
  choose: string;
  drop: string;
  orDrop: string;
  show: string;
  hide: string;
  close: string;
  page: (page: number, of: number) => string;
  pageName: (page: number) => string;
  password: string;
  wrongPassword: string;
  unlock: string;
  notFramed: string;
  tools: string;
  original: string;
  openOther: string;
  /** Checks the document together with another one. */
  beside: string;
  besideHint: string;
  besideFile: string;
  besideOpen: Record<'html' | 'pdf', (title: string) => string>;
  besideUnread: (file: string, why: string) => string;
  besideDone: (file: string) => string;
  besideBodies: (names: readonly string[]) => string;
  besideApart: Record<Apart | 'unread', (file: string) => string>;
  thumbnails: string;
  thumbnail: (page: number, findings: number) => string;
  pageNumber: string;
  ofPages: (of: number) => string;
  zoom: string;
  zoomIn: string;
  zoomOut: string;
  fitWidth: string;
  find: string;
  findNext: string;
  findPrevious: string;
  found: (current: number, total: number) => string;
  notFound: string;
  print: string;
  printing: (page: number, of: number) => string;
  cancel: string;
  download: string;
  marks: string;
  map: string;
  grid: string;
  sum: string;
  ends: string;
  endsNone: string;
  noPicture: string;
  next: string;
  previous: string;
  position: (current: number, total: number) => string;
  keys: string;
  keyList: readonly (readonly [string, string])[];
  states: Record<FigureState, string>;
  /** What is drawn of what was read. */
  read: Record<'head' | 'cell' | 'doubt' | 'heading' | 'paragraph', string>;
  large: (megabytes: number | null, pages: number | null) => string;
  goOn: string;
}

/** Words of the menu of exports. */
export interface ExportMenuWords {
  menu: string;
  formats: Record<ExportFormat, string>;
  working: string;
  saved: (name: string) => string;
  failed: string;
  /** Why a PDF is not annotated. */
  encrypted: string;
  signed: string;
  damaged: string;
  /** The document itself gave way in the store: only it could be exported from. */
  gone: string;
  choose: string;
}
