import {render} from 'preact';
import {Options} from './options-view.tsx';

const root = document.getElementById('root');
if (root) render(<Options />, root);
