import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A part of a screen, in pixels. */
export type ScreenPart = { left: number; top: number; right: number; bottom: number };

/** A screen nobody sees, with a keyboard and a pointer: for what a browser asks only of a person before it. */
export type VirtualDisplay = {
  /** For the environment variable `DISPLAY`. */
  name: string;
  /** Presses keys, named as X11 names them, one after the other, on whatever has the focus. */
  press(...keys: string[]): void;
  /** Presses the pointer's first button there. */
  click(x: number, y: number): void;
  /** What stands on it. */
  picture(): ScreenPicture;
  close(): Promise<void>;
};

/** A screen at one moment, in the X window dump format. */
export class ScreenPicture {
  private readonly dump: Buffer;
  private readonly width: number;
  private readonly pixels: Buffer;

  constructor(dump: Buffer) {
    this.dump = dump;
    const [size, lineBytes, colours] = [0, 48, 76].map((at) => dump.readUInt32BE(at)) as [number, number, number];
    this.width = lineBytes / 4;
    this.pixels = dump.subarray(size + colours * 12);
  }

  equals(other: ScreenPicture): boolean {
    return this.dump.equals(other.dump);
  }

  /** The smallest part that holds all that is not as in the other; null where nothing is. */
  difference(other: ScreenPicture): ScreenPart | null {
    let part: ScreenPart | null = null;
    for (let at = 0; at + 4 <= this.pixels.length; at += 4) {
      if (this.pixels.readUInt32BE(at) === other.pixels.readUInt32BE(at)) continue;
      const [x, y] = [(at / 4) % this.width, Math.floor(at / 4 / this.width)];
      part ??= { left: x, top: y, right: x, bottom: y };
      part.left = Math.min(part.left, x);
      part.right = Math.max(part.right, x);
      part.bottom = y;
    }
    return part;
  }
}

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
  const xdotool = (...words: string[]) => {
    const { status, stderr } = spawnSync('xdotool', words, { env: { ...process.env, DISPLAY: name } });
    if (status !== 0) throw new Error(`xdotool did not ${words[0]}: ${stderr}`);
  };
  return {
    name,
    press: (...keys) => xdotool('key', ...keys),
    click: (x, y) => xdotool('mousemove', `${x}`, `${y}`, 'click', '1'),
    picture: () => new ScreenPicture(readFileSync(join(memory.path, 'Xvfb_screen0'))),
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
