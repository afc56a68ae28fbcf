import {type ComponentChild, render} from 'preact';
import {ownAttribute} from '../../reading/html/page-tree.ts';
import type {Settings} from '../settings.ts';
import styles from './page-layer.css?inline';

/** The one element that we hang into a page: outside its body, in a closed shadow root, letting clicks through. */
export class PageLayer {
  readonly #host = document.createElement('div');
  readonly #root = document.createElement('div');

  constructor() {
    this.#host.setAttribute(ownAttribute, '');
    this.#host.style.cssText =
      'all: initial; position: absolute; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483647; pointer-events: none';
    const shadow = this.#host.attachShadow({mode: 'closed'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    this.#root.className = 'root';
    shadow.append(this.#root);
  }

  /** Where the layer begins, in the window. */
  get origin(): DOMRect {
    return this.#host.getBoundingClientRect();
  }

  show(content: ComponentChild, {lang, theme}: {lang: string; theme: Settings['theme']}): void {
    this.#root.lang = lang;
    if (theme === 'auto') delete this.#root.dataset['theme'];
    else this.#root.dataset['theme'] = theme;
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    render(content, this.#root);
  }

  /** Whether an event came from inside our layer. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** The first element of ours that a selector finds. */
  find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }

  /** The page is again as it was. */
  remove(): void {
    render(null, this.#root);
    this.#host.remove();
  }
}
