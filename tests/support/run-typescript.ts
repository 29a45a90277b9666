import { resolve } from 'node:path';
import { runnerImport } from 'vite';

// Runs a TypeScript program that uses the product's own modules: `node run-typescript.ts <program> [arguments]`.

const [program] = process.argv.slice(2);
if (!program) throw new Error('Say which program to run.');
await runnerImport(resolve(program), { configFile: false, logLevel: 'warn' });
