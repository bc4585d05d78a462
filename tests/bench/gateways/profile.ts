import { Session } from 'node:inspector/promises';

interface Frame {
  functionName: string;
  url: string;
}

/** Where the processor's time went while `work` ran, in shares of what was not idle, the greatest first. */
export async function profiled(work: () => Promise<void>): Promise<[string, number][]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const frames = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  const spent = new Map<string, number>();
  let total = 0;
  profile.samples?.forEach((id, index) => {
    const frame = frames.get(id);
    const us = profile.timeDeltas?.[index] ?? 0;
    if (!frame || frame.functionName === '(idle)') return;
    const name = placeOf(frame);
    spent.set(name, (spent.get(name) ?? 0) + us);
    total += us;
  });
  return [...spent].map(([name, us]): [string, number] => [name, us / total]).sort(([, a], [, b]) => b - a);
}

/** Native work counts for the function that called it: JSON.parse for `ask`, JSON.stringify for `handler`. */
const ours: Record<string, string> = {
  'run-plan.ts ask': 'reading the answers of services (JSON.parse)',
  'graph-server.ts handler': 'writing our answer (JSON.stringify)',
  'graph-request.ts': 'reading the request',
  'http.ts parseJsonBody': 'reading the request',
  'answer-shape.ts': 'picking what was asked for (answer-shape.ts)',
  'token.ts': 'tokens for services (Ed25519, SHA-256)',
};

function placeOf({ functionName, url }: Frame): string {
  // Signing is a job of OpenSSL that is run at once.
  if (/^sign|^SignJob|^Hash|^hash|createHash/.test(functionName) || (functionName === 'run' && url === ''))
    return 'tokens for services (Ed25519, SHA-256)';
  if (/^\((program|garbage)/.test(functionName)) return functionName.replace(/[()]/g, '');
  if (/^write(v|Utf8String|Latin1String|Buffer)$/.test(functionName)) return 'system calls: writing to sockets';
  if (url.includes('node_modules/'))
    return `package ${
      url
        .split('node_modules/')
        .at(-1)
        ?.match(/^(@[^/]+\/)?[^/]+/)?.[0]
    }`;
  if (url.startsWith('wasm:')) return 'Node and undici: reading HTTP (llhttp)';
  if (url.startsWith('node:'))
    return `Node: ${url.match(/_?(http|stream|net|event|timer|async|promise|task_queue|url|buffer|crypto)/)?.[1] ?? 'other'}`;
  if (url === '') return `native: ${functionName || 'other'}`;
  const file = url.split('/').at(-1) ?? '';
  return ours[`${file} ${functionName}`] ?? ours[file] ?? 'our other code';
}
