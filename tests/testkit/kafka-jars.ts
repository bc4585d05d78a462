import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { alone } from './alone.ts';
import { hasPrograms } from './programs.ts';

export const kafkaVersion = '4.4.0';

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>kafka</artifactId><version>1</version><packaging>pom</packaging><dependencies>
<dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${kafkaVersion}</version></dependency>
<dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-slf4j-impl</artifactId><version>2.25.5</version></dependency>
</dependencies></project>
`;

const leastJava = 17;

/** Why this machine's Java can't run a broker; undefined when it can. */
export function whyNoJava(): string | undefined {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8', timeout: 20_000 });
  if (status !== 0) return 'there is no Java on this machine';
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  return version >= leastJava ? undefined : `the Java on this machine is older than ${leastJava}`;
}

/** The folder with Kafka's published programs; Maven fetches them once into the user's cache. */
export async function kafkaJars(): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const jars = join(cache, 'rekindle', `kafka-${kafkaVersion}`);
  if (existsSync(jars)) return jars;
  if (!hasPrograms({ mvn: '-version' })) throw new Error('there is no Maven on this machine to fetch Kafka');
  await mkdir(dirname(jars), { recursive: true });
  // Two Mavens at once would spoil each other's repository.
  await alone(`${jars}.lock`, async () => {
    if (!existsSync(jars)) await fetchJars(jars);
  });
  return jars;
}

async function fetchJars(jars: string): Promise<void> {
  const fetching = await mkdtemp(`${jars}-`);
  try {
    await writeFile(join(fetching, 'pom.xml'), pom);
    const to = join(fetching, 'jars');
    await maven(['-f', join(fetching, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${to}`]);
    // Whole or not at all.
    await rename(to, jars);
  } finally {
    await rm(fetching, { recursive: true, force: true });
  }
}

async function maven(args: string[]): Promise<void> {
  const child = spawn('mvn', ['-q', '-B', '-DincludeScope=runtime', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`Maven could not fetch Kafka: ${said.trim().split('\n')[0]}`);
}
