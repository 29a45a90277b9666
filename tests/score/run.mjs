// Runs the scorer with the project's own module resolution: `node tests/score/run.mjs [options] [set …]`.
import { createServer } from 'vite';
import { scoreArguments } from './arguments.ts';
import { withoutSources } from './without-sources.ts';

const root = new URL('../..', import.meta.url).pathname;
try {
  const asked = scoreArguments(process.argv.slice(2));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [withoutSources(asked.without)],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@': root } },
  });
  try {
    const { score } = await server.ssrLoadModule('/tests/score/score.ts');
    if (!(await score(root, asked))) process.exitCode = 1;
  } finally {
    await server.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
