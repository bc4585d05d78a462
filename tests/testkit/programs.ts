import { spawnSync } from 'node:child_process';

/** A call of a program, and the container that it runs in, when it is one. */
export interface Call {
  command: string;
  args: string[];
  container?: string;
}

/** How the program of a server is called here: as it is, or in a container. */
export type Caller = (name: string, folder: string, program: string, args: string[]) => Call;

const works = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { timeout: 20_000 }).status === 0;

/** Each with the argument that it answers and ends. */
export const hasPrograms = (programs: Record<string, string>): boolean =>
  Object.entries(programs).every(([command, question]) => works(command, question));

export const hasDocker = (): boolean => works('docker', 'info');

export const onMachine: Caller = (_name, _folder, command, args) => ({ command, args });

/** The container sees the host's network, and the test's folder under its own name. */
export const inContainer =
  (image: string): Caller =>
  (name, folder, program, args) => {
    const container = `${name}-${process.pid}-${Date.now().toString(36)}`;
    const user = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    const run = ['run', '--rm', '--name', container, '--network', 'host', '--volume', `${folder}:${folder}`];
    return { command: 'docker', container, args: [...run, '--user', user, '--entrypoint', program, image, ...args] };
  };
