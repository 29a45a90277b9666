import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { WEBMAILS } from './lib/extract/webmail/webmails';

const GECKO_ID = 'duebook@duebook.example';

/** No network at all: nothing but the extension's own files, and no connection anywhere. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What `npm run dev` needs besides: Vite's server, which sends styles as scripts that write them into the page. */
const DEVELOPMENT_POLICY = CONTENT_SECURITY_POLICY.replace(
  "style-src 'self'",
  "style-src 'self' 'unsafe-inline'",
).replace("connect-src 'none'", 'connect-src http://localhost:* ws://localhost:*');

/**
 * The hosts that may be asked for, never at once: those of the webmails Duebook knows, each on its own switch, and any
 * one host the rep names as a webmail too.
 */
const OPTIONAL_HOSTS = [...new Set(WEBMAILS.flatMap(({ hosts }) => hosts)), 'https://*/*', 'http://*/*'];

/**
 * The world's numbering plans come as a module of 150 kB. As the JSON they are made of, which Vite packs as text, they
 * are there in a fraction of the time a script takes to be parsed: the page reader starts anew on every click.
 */
const numberingAsJson = {
  name: 'numbering-as-json',
  enforce: 'pre' as const,
  resolveId: (source: string) =>
    /(?:^|\/)(?:max\/metadata|metadata\.max\.json\.js)$/.test(source)
      ? fileURLToPath(new URL('node_modules/libphonenumber-js/metadata.max.json', import.meta.url))
      : null,
};

/** The styles of the chip are text to whoever packs scripts; as style sheets are, they are freed of their spaces. */
const stylesAsSheets = {
  name: 'styles-as-sheets',
  transform: {
    filter: { id: /-styles\.ts$/ },
    handler: (code: string) =>
      code.replace(/`[^`]*`/g, (styles) =>
        styles
          .replace(/\s*\n\s*/g, '')
          .replace(/ *([{};,]) */g, '$1')
          .replace(/: /g, ':')
          .replaceAll(';}', '}'),
      ),
  },
};

const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

export default defineConfig({
  // Without a display `npm run dev` only builds and serves; Chromium refuses its sandbox to root.
  webExt: { disabled: !hasDisplay, chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // Kilobytes. The page reader is injected whole, on a click, with the world's phone numbering in it.
  vite: () => ({ build: { chunkSizeWarningLimit: 600 }, plugins: [numberingAsJson, stylesAsSheets] }),
  hooks: {
    'entrypoints:grouped'(_wxt, groups) {
      // Each page is built by itself, as is the background: what they share would come in many small files otherwise, and
      // every file the popup waits for costs it milliseconds.
      const alone = groups.flatMap((group) =>
        Array.isArray(group) ? group.map((entrypoint) => [entrypoint]) : [group],
      );
      groups.splice(0, groups.length, ...alone);
    },
    'vite:build:extendConfig'([entrypoint], config) {
      if (entrypoint?.name !== 'popup') return;
      // All it needs to paint once is in one file, whatever the parts that are fetched later share with it.
      const groups = [{ name: 'popup', test: /entrypoints\/popup\/main\.ts$/ }];
      const options = config.build?.rolldownOptions;
      config.build = {
        ...config.build,
        modulePreload: { polyfill: false },
        rolldownOptions: { ...options, output: { ...options?.output, codeSplitting: { groups } } },
      };
    },
  },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'notifications',
      'activeTab',
      'scripting',
      'contextMenus',
      'unlimitedStorage',
      'idle',
    ],
    optional_host_permissions: OPTIONAL_HOSTS,
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_action__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'save-best': {
        // In Firefox on Windows and Linux, Alt+Shift+S opens the History menu, as Alt+S does. AboutSettings.tsx shows both.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+K' : 'Alt+Shift+S' },
        description: '__MSG_commandSave__',
      },
    },
    content_security_policy: { extension_pages: command === 'serve' ? DEVELOPMENT_POLICY : CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '123', incognito: 'spanning' }),
  }),
});
