import {render} from 'preact';
import {Popup} from './popup-view.tsx';

const root = document.getElementById('root');
if (root) render(<Popup />, root);
