import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { pageFileNames } from './lib/library/contract/page-file-table';

/** The extension's own id in Firefox; it names the reader's library there, so it never changes. */
const GECKO_ID = 'dalee@dalee.app';

/** The oldest browsers: without this `light-dark()` is rewritten into something that only works on `:root`. */
const TARGET = ['chrome128', 'firefox140'];

/** Pages of ours run nothing but our own files and speak to nobody but the site. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://habrastorage.org https://*.habrastorage.org",
  "connect-src 'self' https://habr.com",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Files that run in the site's pages. They only send messages and hear a push: no polyfill, no framework's wrapper. */
const PAGE_FILES = new Set(['habr', 'first', ...pageFileNames]);
const ours = (name: string) =>
  fileURLToPath(new URL(`./lib/dom/stand-ins/${name}.ts`, import.meta.url));
const WITHOUT_WRAPPERS = [
  { find: 'webextension-polyfill', replacement: ours('polyfill') },
  { find: 'wxt/utils/content-script-context', replacement: ours('wxt-context') },
];

/**
 * What the framework leaves in page files though nothing there calls it: a logger that is silent in production,
 * and the module of texts, of which only types are used.
 */
const WITHOUT_LEFTOVERS = {
  treeshake: {
    manualPureFunctions: ['print', 'logger'],
    moduleSideEffects: (id: string) => !id.includes('i18n'),
  },
};

/** The popup, too, only asks and listens: what it does not need does not stand between the click and its first rows. */
const WITHOUT_POLYFILL = /entrypoints.popup|lib.settings.chosen-texts/;
const leanPopup: Plugin = {
  name: 'lean-popup',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    source === 'webextension-polyfill' && WITHOUT_POLYFILL.test(importer)
      ? ours('polyfill')
      : undefined,
};

/** What our pages share, in one file and not in eight: each file costs the popup a millisecond or two. */
const VIEW = {
  name: 'view',
  test: /preact|signals-core|lib.(words|own-pages.page-words|settings.chosen-texts|rpc.rpc-client|habr.urls|library.contract.contract)|components.icons|rolldown.runtime|wxt-(html-)?plugins/,
};

export default defineConfig({
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'background')) return;
      if (!entrypoints.every(({ name }) => PAGE_FILES.has(name))) {
        Object.assign(config.build?.rollupOptions?.output ?? {}, {
          codeSplitting: { groups: [VIEW] },
        });
        return;
      }
      config.resolve = { ...config.resolve, alias: WITHOUT_WRAPPERS };
      Object.assign(config.build?.rollupOptions ?? {}, WITHOUT_LEFTOVERS);
    },
  },
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [leanPopup, preact()],
    build: { target: TARGET, cssTarget: TARGET, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'ru',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
    optional_permissions: ['downloads'],
    host_permissions: ['https://habr.com/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'next-unread': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNext__',
      },
      bookmark: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandBookmark__',
      },
    },
    options_ui: { page: 'settings.html', open_in_tab: true },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
