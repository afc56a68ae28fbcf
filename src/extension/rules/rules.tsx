import {render} from 'preact';
import {Rules} from './rules-view.tsx';

const root = document.getElementById('root');
if (root) render(<Rules />, root);
