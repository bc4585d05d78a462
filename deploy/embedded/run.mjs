// Plain JavaScript without dependencies: it must run on an older Node, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = join(root, 'node_modules/.rekindle-lock');
const nodeName = process.platform === 'win32' ? 'node.exe' : 'node';
const node = join(root, 'node_modules/node/bin', nodeName);
const main = join(root, 'deploy/embedded/src/main.ts');

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`This needs Node 20 or newer to begin with; this is ${process.version}.`);
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock || !existsSync(node)) install();

function install() {
  console.log('Installing the packages of this version (once; a minute or two) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const started = Date.now();
  const done = spawnSync(npm, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0 || !existsSync(node)) {
    console.error(
      'The packages could not be installed. The lines above say why; run the same command again once that is mended.',
    );
    process.exit(done.status || 1);
  }
  writeFileSync(stamp, lock);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

const separator = process.platform === 'win32' ? ';' : ':';
const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(separator);
const child = spawn(node, ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
// A terminal sends Ctrl-C to both processes; the child decides when it is done.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
