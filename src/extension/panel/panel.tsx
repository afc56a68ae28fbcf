import {render} from 'preact';
import {Panel} from './panel-view.tsx';

const root = document.getElementById('root');
if (root) render(<Panel />, root);
