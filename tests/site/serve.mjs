// Runs the replica alone, until it is interrupted: `node tests/site/serve.mjs`.
import { once } from 'node:events';
import { load } from '../../scripts/load.mjs';

await load('/tests/site/start.ts', async ({ startSite }) => {
  const site = await startSite();
  console.log(`habr.com is played behind the proxy 127.0.0.1:${site.proxyPort}`);
  await once(process, 'SIGINT');
  await site.close();
});
