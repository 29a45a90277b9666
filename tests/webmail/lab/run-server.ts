import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { until } from '../../support/until';

/** Starts a server of ours and gives what ends it, with everything it started, once it answers on `port`. */
export async function runServer(
  command: string,
  args: readonly string[],
  port: number,
  options: { env?: Record<string, string>; uid?: number; gid?: number } = {},
): Promise<() => Promise<void>> {
  const { env = {}, ...who } = options;
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    // A group of its own, so that its workers go with it.
    detached: true,
    ...who,
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  try {
    await until(`${command} to answer`, () => {
      if (child.exitCode !== null) throw new Error(`It ended: ${said}`);
      return answers(port);
    });
  } catch (thrown) {
    await end(child);
    throw thrown;
  }
  return () => end(child);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // Already gone.
    return;
  }
  await gone;
}
