/** How an element takes part in the flow of a page, as far as reading needs to know. */
export type Flow =
  | 'inline'
  | 'block'
  | 'table'
  | 'rows'
  | 'row'
  | 'cell'
  | 'column'
  | 'break'
  | 'frame'
  | 'image'
  | 'field';

const flows = new Map<string, Flow>([
  ['table', 'table'],
  ['thead', 'rows'],
  ['tbody', 'rows'],
  ['tfoot', 'rows'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['col', 'column'],
  ['colgroup', 'column'],
  ['br', 'break'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
  ['embed', 'frame'],
  ['object', 'frame'],
  ['img', 'image'],
  ['input', 'field'],
  ['textarea', 'field'],
]);

// HTML Standard, 15.3 "Non-replaced elements": what the style sheet of every browser shows as blocks.
const blocks =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary ul xmp';
for (const tag of blocks.split(' ')) flows.set(tag, 'block');

export const flowOf = (tag: string): Flow => flows.get(tag) ?? 'inline';

/** Elements whose content is no text of the page, or only the label of a control. */
export const unread: ReadonlySet<string> = new Set(
  'audio base button canvas datalist dialog head link map math meta meter noframes noscript optgroup option progress script select style svg template title video'.split(
    ' ',
  ),
);

/** Elements and landmark roles (WAI-ARIA 1.2, 5.3.4) that stand around the document and are none of it. */
export const furnitureTags: ReadonlySet<string> = new Set(['nav', 'footer', 'menu', 'search']);
export const furnitureRoles: ReadonlySet<string> = new Set([
  'navigation',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'dialog',
  'alertdialog',
]);
