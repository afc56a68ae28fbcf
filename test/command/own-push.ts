import '../../src/command/polyfills.ts';
import 'pdfjs-dist/legacy/build/pdf.mjs';
import {restorePush} from '../../src/command/polyfills.ts';

// What polyfills.test.ts runs as a program: whose `push` is it once pdf.js has been loaded?
const replaced = !String(Array.prototype.push).includes('[native code]');
restorePush();
process.stdout.write(JSON.stringify({replaced, own: Array.prototype.push instanceof Function}));
