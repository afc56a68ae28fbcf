import {PageView} from './page-view.tsx';

// Runs in a page whose reader has something to show, and wants this.

declare global {
  var crossfootView: typeof PageView | undefined;
}

globalThis.crossfootView ??= PageView;
