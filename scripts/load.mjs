import { createServer } from 'vite';

/**
 * Runs a TypeScript module of the project in plain Node, which on version 20 reads none; what the
 * module imports later is read too. Resolves with what `use` made of it.
 */
export async function load(path, use) {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await use(await server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
