import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {defineConfig, type EnvironmentOptions, type Plugin} from 'vite';
import {manifestFor, targetOf} from './scripts/manifest.ts';

const root = import.meta.dirname;
const source = resolve(root, 'src/extension');
const target = targetOf(process.env['TARGET']);
const outDir = resolve(root, process.env['DIST'] ?? 'dist', target);

/**
 * One classic script without imports: what a content script and a background script have to be.
 * It is built after the pages, into the same folder.
 */
const script = (name: string, entry: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: {[name]: resolve(source, entry)},
      output: {format: 'iife', entryFileNames: '[name].js', codeSplitting: false},
    },
  },
});

/** A page with all of its script in one file and all of its style in another: each file it waits for is a part of its first paint. */
const whole = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: page(name),
      output: {codeSplitting: false, entryFileNames: `${name}/${name}.js`, assetFileNames: `${name}/[name][extname]`},
    },
  },
});

const page = (name: string): string => resolve(source, name, `${name}.html`);

export default defineConfig({
  root: source,
  base: './',
  publicDir: resolve(root, 'public'),
  logLevel: 'warn',
  plugins: [manifest(), marks(), sample(), pdfAssets()],
  worker: {format: 'es', rolldownOptions: {output: {entryFileNames: 'assets/[name].js'}}},
  build: {
    outDir,
    emptyOutDir: true,
    target: target === 'chrome' ? 'chrome125' : 'firefox140',
    modulePreload: {polyfill: false},
    assetsInlineLimit: 0,
    // The worker of pdf.js comes minified as one file of 1.3 MB.
    chunkSizeWarningLimit: 1500,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: ['panel', 'viewer', 'options', 'welcome', 'rules'].map(page),
          // No hashes: nothing is cached by name in an extension, and a stable name can be looked up.
          output: {
            entryFileNames: '[name]/[name].js',
            chunkFileNames: 'assets/[name].js',
            assetFileNames: 'assets/[name][extname]',
          },
        },
      },
    },
    detector: script('detector', 'content/detector.ts'),
    reader: script('reader', 'content/reader.ts'),
    view: script('view', 'content/view.ts'),
    pdfHost: script('pdf-host', 'content/pdf-host.ts'),
    background: script('background', 'background/background.ts'),
    popup: whole('popup'),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});

/** Writes the manifest of the target from the one at the top, with the version of package.json. */
function manifest(): Plugin {
  return {
    name: 'crossfoot-manifest',
    applyToEnvironment: environment => environment.name === 'client',
    writeBundle() {
      const {version} = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
      const all = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8'));
      writeFileSync(
        resolve(outDir, 'manifest.json'),
        `${JSON.stringify(manifestFor(all, target, version), null, 2)}\n`,
      );
    },
  };
}

/** The looks of marks once more, said of each element: for browsers in which elements do not inherit them. */
function marks(): Plugin {
  return {
    name: 'crossfoot-marks',
    applyToEnvironment: environment => environment.name === 'client',
    writeBundle() {
      const inherited = readFileSync(resolve(root, 'public/content/marks.css'), 'utf8');
      writeFileSync(resolve(outDir, 'content/marks-each.css'), inherited.replaceAll(':root::highlight', '::highlight'));
    },
  };
}

/** The sample that new users try: the invented budget with planted errors of the tests. */
function sample(): Plugin {
  return {
    name: 'crossfoot-sample',
    applyToEnvironment: environment => environment.name === 'client',
    writeBundle() {
      cpSync(resolve(root, 'test/cases/planted-budget/source.pdf'), resolve(outDir, 'sample/sample.pdf'));
    },
  };
}

/** Copies what pdf.js loads at run time. Scripts of documents are never run, so their interpreter stays out. */
function pdfAssets(): Plugin {
  const from = resolve(root, 'node_modules/pdfjs-dist');
  return {
    name: 'crossfoot-pdf-assets',
    applyToEnvironment: environment => environment.name === 'client',
    writeBundle() {
      for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
        cpSync(resolve(from, folder), resolve(outDir, 'pdfjs', folder), {
          recursive: true,
          filter: file => !/quickjs/iu.test(file),
        });
      }
    },
  };
}
