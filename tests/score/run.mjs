// Runs the scorer with the project's own module resolution: `node tests/score/run.mjs [set …]`.
import { createServer } from 'vite';

const root = new URL('../..', import.meta.url).pathname;
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { '@': root } },
});
try {
  const { score } = await server.ssrLoadModule('/tests/score/score.ts');
  await score(root, process.argv.slice(2));
} finally {
  await server.close();
}
