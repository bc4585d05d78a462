import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const versions = ['@graphql-hive/gateway@2.15.1', '@graphql-hive/router-runtime@1.4.23', 'graphql@16.15.0'];
const folder = join(tmpdir(), 'rekindle-bench-hive-gateway-2.15.1');

/** Half a gigabyte that only this measurement needs: installed when it is first run, kept in the temporary folder. */
function install(): void {
  if (existsSync(join(folder, 'installed'))) return;
  mkdirSync(folder, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', '--prefix', folder, ...options, ...versions], { stdio: 'inherit' });
  writeFileSync(join(folder, 'installed'), versions.join('\n'));
}

export interface HiveCommand {
  main: string;
  args: string[];
  cwd: string;
}

/** Its planner in JavaScript, or the one in Rust; each request to a service carries the token that ours would. */
export function hiveGateway(planner: 'javascript' | 'rust', supergraphFile: string, port: number): HiveCommand {
  install();
  const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const config = join(folder, `${planner}.config.mts`);
  writeFileSync(
    config,
    `import { readFileSync } from 'node:fs';
import { defineConfig } from '@graphql-hive/gateway';
${planner === 'rust' ? "import { unifiedGraphHandler } from '@graphql-hive/router-runtime';" : ''}
const { mintToken } = await import(${JSON.stringify(from('../../../subgraphs/shared/src/viewer/token.ts'))});
const { readSigningKey } = await import(${JSON.stringify(from('../../../subgraphs/shared/src/viewer/token-keys.ts'))});
const { viewerClaims } = await import(${JSON.stringify(from('./viewer.ts'))});
const key = await readSigningKey('SIGNING_KEY', process.env.SIGNING_KEY);
const names = JSON.parse(process.env.SERVICE_PORTS);
const serviceAt = new Map(Object.entries(names).map(([name, port]) => [String(port), name]));
export const gatewayConfig = defineConfig({
  supergraph: ${JSON.stringify(supergraphFile)},
  ${planner === 'rust' ? 'unifiedGraphHandler,' : ''}
  host: '127.0.0.1', port: ${port}, fork: 1, logging: 'error',
  landingPage: false, graphiql: false, pollingInterval: 0,
  plugins: () => [{
    onFetch({ url, options, setOptions }) {
      if (typeof options.body !== 'string') return;
      const service = serviceAt.get(new URL(url).port);
      const authorization = 'Bearer ' + mintToken(key, service, options.body, viewerClaims);
      setOptions({ ...options, headers: { ...options.headers, authorization } });
    },
  }],
});
`,
  );
  const main = join(folder, 'node_modules/@graphql-hive/gateway/dist/bin.js');
  return { main, args: ['supergraph', '--config-path', config], cwd: folder };
}
