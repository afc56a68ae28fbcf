// npm run test:corpus: the sample documents in ../shared, where that folder stands beside the project.
// Its own tools measure; their last lines are held against test/corpus/floors.json, which only rises.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {bundle} from './bundle.mjs';
import {root} from './setup.mjs';

const shared = resolve(root, '..', 'shared');

if (existsSync(join(shared, 'tools'))) process.exitCode = await measure();
else console.log('skipped: there is no ../shared beside the project');

async function measure() {
  const floors = JSON.parse(readFileSync(join(root, 'test/corpus/floors.json'), 'utf8'));
  const project = await bundledProject();
  try {
    const [expected, tables] = await Promise.all([
      run(project, 'score_expected.mjs', join(shared, 'findings/expected.json'), shared),
      run(project, 'score_tables.mjs', join(shared, 'seeds')),
    ]);
    const amounts = await spawned(root, 'amounts.ts', [
      'scripts/run.mjs',
      'test/corpus/amounts.ts',
      join(shared, 'real'),
    ]);
    const captions = await spawned(root, 'captions.ts', [
      'scripts/run.mjs',
      'test/corpus/captions.ts',
      join(shared, 'seeds'),
    ]);
    const complaints = [
      ...expectedComplaints(expected, floors.expected),
      ...tableComplaints(tables, floors.tables),
      ...amountComplaints(amounts),
      ...captionComplaints(captions, floors.captions),
    ];
    for (const complaint of complaints) console.error(complaint);
    return complaints.length === 0 ? 0 : 1;
  } finally {
    rmSync(project, {recursive: true});
  }
}

/**
 * A folder in which `npm run check` is this project's, bundled once: the tools start it for every
 * document, and transforming the sources each time would take longer than the checks.
 */
async function bundledProject() {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-corpus-'));
  await bundle(join(root, 'src/command/main.ts'), folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const scripts = {check: 'node main.js'};
  writeFileSync(join(folder, 'package.json'), JSON.stringify({type: 'module', scripts}));
  return folder;
}

/** Runs one tool and gives its lines; they are shown when it has ended, so that two do not mix. */
function run(project, tool, ...args) {
  return spawned(project, tool, [join(shared, 'tools', tool), ...args]);
}

function spawned(cwd, tool, args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {cwd, stdio: ['ignore', 'pipe', 'inherit']});
    let text = '';
    child.stdout.on('data', data => {
      text += data;
    });
    child.on('error', fail);
    child.on('close', () => {
      console.log(`${tool}\n${text}`);
      done(text.trimEnd().split('\n'));
    });
  });
}

function numbers(lines, pattern, tool) {
  const found = pattern.exec(lines.at(-1) ?? '');
  if (!found) throw new Error(`${tool} ends with another line than it used to: ${lines.at(-1)}`);
  return found.slice(1).map(Number);
}

function expectedComplaints(lines, floors) {
  const pattern = /errors found (\d+)\/\d+, warnings (\d+)\/\d+, false alarms (\d+), files \d+, failed (\d+)/u;
  const [found, warned, alarms, failed] = numbers(lines, pattern, 'score_expected.mjs');
  return [
    ...least('planted and published errors found', found, floors.errorsFound),
    ...least('warnings given', warned, floors.warnings),
    ...most('red findings that nobody expects', alarms, floors.falseAlarmsAtMost),
    ...most('documents failed', failed, floors.failedAtMost),
  ];
}

function tableComplaints(lines, floors) {
  const pattern = /cells ([\d.]+) % of \d+, without spans [\d.]+ %, amounts ([\d.]+) %/u;
  const [cells, amounts] = numbers(lines, pattern, 'score_tables.mjs');
  return [
    ...least('cells of the gold tables, in percent', cells, floors.cells),
    ...least('amounts of the gold tables, in percent', amounts, floors.amounts),
  ];
}

/** Every amount that a document prints stands in exactly one cell or passage. */
function amountComplaints(lines) {
  const [missing, twice] = numbers(lines, /amounts \d+, missing (\d+), twice (\d+)/u, 'amounts.ts');
  return [...most('amounts in no cell or passage', missing, 0), ...most('amounts read twice', twice, 0)];
}

/** Titles, numbers, units and header rows of the official tables, in percent. */
function captionComplaints(lines, floors) {
  const pattern = /titles (\d+)\/(\d+), numbers (\d+)\/(\d+), units (\d+)\/(\d+), heads (\d+)\/(\d+)/u;
  const found = numbers(lines, pattern, 'captions.ts');
  return ['titles', 'numbers', 'units', 'heads'].flatMap((aspect, i) =>
    least(
      `${aspect} of the gold tables, in percent`,
      Math.floor((1000 * found[2 * i]) / found[2 * i + 1]) / 10,
      floors[aspect],
    ),
  );
}

function least(what, value, floor) {
  if (value > floor) console.log(`${what}: ${value}, the floor is ${floor}: raise it in test/corpus/floors.json`);
  return value < floor ? [`${what}: ${value}, fewer than the floor of ${floor}`] : [];
}

function most(what, value, ceiling) {
  if (value < ceiling) console.log(`${what}: ${value}, the ceiling is ${ceiling}: lower it in test/corpus/floors.json`);
  return value > ceiling ? [`${what}: ${value}, more than the ceiling of ${ceiling}`] : [];
}
