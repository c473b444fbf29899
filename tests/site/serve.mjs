// Runs the replica alone: `node tests/site/serve.mjs`, then point a browser's proxy at the printed port.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/site/start.ts', {
  configFile: false,
  logLevel: 'error',
});
const site = await module.startSite();
console.log(`habr.com is played behind the proxy 127.0.0.1:${site.proxyPort}`);
process.once('SIGINT', () => site.close());
