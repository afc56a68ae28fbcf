import type {ComponentChildren, JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Words} from '../words/words.ts';
import type {Pages} from './pages.ts';

/** What can be shown or hidden in the viewer. */
export interface Toggles {
  thumbnails: boolean;
  marks: boolean;
  map: boolean;
  grid: boolean;
  ends: boolean;
  sum: boolean;
}

interface Props {
  words: Words;
  pages: Pages | null;
  page: number;
  of: number;
  scale: number;
  toggles: Toggles;
  onToggle(name: keyof Toggles): void;
  onGo(page: number): void;
  onFind(): void;
  onPrint(): void;
  onDownload(): void;
  /** What stands at the end: the menu of exports. */
  children: ComponentChildren;
}

const names = ['thumbnails', 'marks', 'map', 'grid', 'ends', 'sum'] as const satisfies (keyof Toggles)[];

/** The tools over the pages: page, zoom, find, what is shown, print, download. */
export function Toolbar(props: Props): JSX.Element {
  const {words, pages, scale, toggles, onToggle} = props;
  const {viewer} = words;
  return (
    <section class="tools" aria-label={viewer.tools}>
      <PageField {...props} />
      <span class="together">
        <button type="button" aria-label={viewer.zoomOut} title={viewer.zoomOut} onClick={() => pages?.zoomOut()}>
          −
        </button>
        <button type="button" class="figures" title={viewer.fitWidth} onClick={() => pages?.fitWidth()}>
          {Math.round(scale * 100)}%<span class="unseen"> {viewer.fitWidth}</span>
        </button>
        <button type="button" aria-label={viewer.zoomIn} title={viewer.zoomIn} onClick={() => pages?.zoomIn()}>
          +
        </button>
      </span>
      <button type="button" onClick={props.onFind}>
        {viewer.find}
      </button>
      <span class="together">
        {names.map(name => (
          <button key={name} type="button" aria-pressed={toggles[name]} onClick={() => onToggle(name)}>
            {viewer[name]}
          </button>
        ))}
      </span>
      <button type="button" onClick={props.onPrint}>
        {viewer.print}
      </button>
      <button type="button" onClick={props.onDownload}>
        {viewer.download}
      </button>
      {props.children}
    </section>
  );
}

function PageField({words, page, of, onGo}: Props): JSX.Element {
  const [typed, type] = useState<string | null>(null);
  const leave = (): void => {
    const wanted = Number(typed);
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1 && wanted <= of) onGo(wanted);
    type(null);
  };
  return (
    <label class="page-field">
      <span class="unseen">{words.viewer.pageNumber}</span>
      <input
        type="text"
        inputMode="numeric"
        class="figures"
        value={typed ?? String(page)}
        onInput={event => type(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={event => {
          if (event.key === 'Enter') leave();
          if (event.key === 'Escape') type(null);
        }}
      />
      <span class="figures">{words.viewer.ofPages(of)}</span>
    </label>
  );
}
