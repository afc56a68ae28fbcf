// Before all others: see there.

import {render} from 'preact';
import {firstLook} from './first-look.ts';
import {Popup} from './popup-view.tsx';

const root = document.getElementById('root');
const first = await firstLook;
if (root) render(<Popup first={first} />, root);
