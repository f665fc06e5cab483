// npm test: every check there is, one after the other, all of them even after a failure.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root, run, tool } from './bootstrap.mjs';
import { findBrowser, HOW_TO_GET_ONE } from './find-browser.mjs';

bootstrap();
const browser = findBrowser({ install: true });
const results = join(root, 'node_modules/.cache/entente/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

// One core is enough for it, and the earlier checks in the list need only one as well, so they run at the same time.
const linting = inBackground('lint', [tool('eslint', 'bin/eslint.js'), '.']);
const componentTypes = [tool('svelte-check', 'bin/svelte-check'), '--tsconfig', './tsconfig.app.json'];
/** Each check returns what it counted, `{ passed, failed, skipped? }`, and may say why it skipped. */
const checks = [
  ['types of components', () => whole(run(process.execPath, componentTypes))],
  ['types', () => whole(run(process.execPath, [tool('typescript', 'bin/tsc'), '-p', 'tsconfig.node.json']))],
  ['format', () => npmRun('check:format')],
  ['schema up to date', () => entente('schema')],
  ['places up to date', () => entente('places')],
  ['maps are valid', () => entente('validate', ...maps())],
  ['quotes are in their texts', () => sum(maps().map(verify))],
  ['lint', () => linting()],
  ['unit tests', () => vitest('unit')],
  ['build', () => npmRun('build')],
  ['component tests', () => (browser ? vitest('browser') : withoutBrowser())],
  ['browser tests', () => (browser ? playwright() : withoutBrowser())],
];

const rows = [];
for (const [name, check] of checks) {
  console.log(`\n━━━ ${name} ${'━'.repeat(Math.max(0, 60 - name.length))}`);
  const start = performance.now();
  const count = await check();
  rows.push({ name, seconds: (performance.now() - start) / 1000, ...count });
}

console.log(`\n━━━ summary ${'━'.repeat(53)}`);
for (const { name, seconds, passed, failed, skipped = 0 } of rows) {
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(28)}${seconds.toFixed(1).padStart(7)} s   ${counts}`);
}
const all = sum(rows);
console.log(`\n${all.passed} passed, ${all.failed} failed${all.skipped ? `, ${all.skipped} skipped` : ''}`);
process.exitCode = all.failed === 0 ? 0 : 1;

function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) for (const key of Object.keys(total)) total[key] += count[key] ?? 0;
  return total;
}

/** One check that either passes or not. */
function whole({ status }) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Starts a check that runs alongside those that follow; the returned function waits for its end and prints its output. */
function inBackground(name, args) {
  const file = join(results, `${name}.txt`);
  const out = openSync(file, 'w');
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', out, out] });
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  return async () => {
    const status = await ended;
    process.stdout.write(readFileSync(file, 'utf8'));
    return whole({ status });
  };
}

function npmRun(script) {
  return whole(run('npm', ['run', '--silent', script]));
}

function entente(...words) {
  return whole(run(process.execPath, [tool('tsx', 'dist/cli.mjs'), 'src/cli/main.ts', ...words]));
}

function withoutBrowser() {
  console.error(HOW_TO_GET_ONE);
  return { passed: 0, failed: 1 };
}

/** The files of the maps: everything in graph-data that is not generated there. */
function maps() {
  return readdirSync(join(root, 'graph-data'))
    .filter((name) => name.endsWith('.json') && !/\.(schema|checked)\.json$/.test(name))
    .map((name) => `graph-data/${name}`);
}

/** Checks quotes against the texts available here; texts that may not be redistributed are missing from most machines. */
function verify(map) {
  const { sources } = JSON.parse(readFileSync(join(root, map), 'utf8'));
  // The command itself finds the texts published with a map.
  const notShipped = sources.filter(({ text }) => !text?.file);
  const here = notShipped.flatMap(({ id }) => {
    const path = `../shared/sources/${id}.txt`;
    if (isHere(path)) return ['--text', `${id}=${path}`];
    console.log(`Skipped ${map}, ${id}: its text is not here. The build holds its quotes to the record.`);
    return [];
  });
  const skipped = notShipped.length - here.length / 2;
  return skipped < sources.length
    ? { ...entente('verify', map, ...here), skipped }
    : { passed: 0, failed: 0, skipped };
}

function isHere(path) {
  return existsSync(join(root, path));
}

function vitest(project) {
  const file = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = run(process.execPath, [
    tool('vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    ...reporters,
  ]);
  return counted(status, file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

function playwright() {
  const file = join(results, 'playwright.json');
  const args = [tool('@playwright/test', 'cli.js'), 'test', '--reporter=list,json'];
  const { status } = run(process.execPath, args, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    CHROMIUM_PATH: browser,
  });
  return counted(status, file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

// A run that ends badly without a failed test (an import that throws, a server that does not start) counts as one failure.
function counted(status, file, read) {
  const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
