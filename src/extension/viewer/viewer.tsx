import {render} from 'preact';
import {Viewer} from './viewer-view.tsx';

// Two lives of one page: framed over the browser's PDF viewer by our content script, or in a tab of
// its own for files from this computer.

const root = document.getElementById('root');
if (root) render(<Viewer inFrame={window !== window.top} />, root);
