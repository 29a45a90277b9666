import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A screen nobody sees, with a keyboard: for what a browser asks only of a person before it. */
export type VirtualDisplay = {
  /** For the environment variable `DISPLAY`. */
  name: string;
  /** Presses keys, named as X11 names them, one after the other, on whatever has the focus. */
  press(...keys: string[]): void;
  /** What stands on it, as a number that changes when anything of it does. */
  picture(): string;
  close(): Promise<void>;
};

/** What it takes, and the Debian package it comes in. */
export const DISPLAY_TOOLS = { Xvfb: 'xvfb', xdotool: 'xdotool' } as const;

/** Those that are not on this machine. */
export function missingDisplayTools(): (keyof typeof DISPLAY_TOOLS)[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const tools = Object.keys(DISPLAY_TOOLS) as (keyof typeof DISPLAY_TOOLS)[];
  return tools.filter((tool) => !folders.some((folder) => existsSync(join(folder, tool))));
}

/** A new display at a number that is free. @throws Error where the tools are missing, or it ends before it begins */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const missing = missingDisplayTools();
  if (missing.length > 0) throw new Error(`No ${missing.join(', ')} found. Run "npm run browsers" as root.`);
  const memory = temporaryFolder('display');
  // It chooses a free number by itself, and says which once it can be used.
  const screen = ['-screen', '0', '1280x900x24', '-fbdir', memory.path];
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await numberOf(server)}`;
  return {
    name,
    press(...keys) {
      const { status, stderr } = spawnSync('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: name } });
      if (status !== 0) throw new Error(`xdotool pressed nothing: ${stderr}`);
    },
    picture: () =>
      createHash('sha1')
        .update(readFileSync(join(memory.path, 'Xvfb_screen0')))
        .digest('hex'),
    async close() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.kill()) await gone;
      memory.remove();
    },
  };
}

function numberOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended at once, with ${code}.`)));
    let said = '';
    server.stdio[3]?.on('data', (bytes) => {
      said += bytes;
      if (said.endsWith('\n')) resolve(said.trim());
    });
  });
}
