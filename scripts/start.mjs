// npm start [-- my-map.json] [--port NUMBER] [--no-open]
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap, root, tool } from './bootstrap.mjs';

bootstrap();
const command = [
  tool('tsx', 'dist/cli.mjs'),
  join(root, 'src/cli/main.ts'),
  'serve',
  ...process.argv.slice(2),
];
// npm runs in the repository's folder, but file names are relative to the reader's folder.
const cwd = process.env.INIT_CWD ?? process.cwd();
const server = spawn(process.execPath, command, { cwd, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => (process.exitCode = code ?? 1));
