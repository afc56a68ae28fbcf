import {render} from 'preact';
import {Welcome} from './welcome-view.tsx';

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
