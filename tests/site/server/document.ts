import type { State } from '../app/store';
import type { Behaviour } from '../site';

type Parts = {
  state: State;
  behaviour: Behaviour;
  body: string;
  overlays: string;
  url: URL;
};

/** The page around what the application rendered. */
export const documentOf = ({ state, behaviour, body, overlays, url }: Parts): string =>
  `<!DOCTYPE html>
<html lang="${url.pathname.startsWith('/en/') ? 'en' : 'ru'}">
  <head>
    <title>Хабр</title>
    <link href="https://habr.com${url.pathname}" rel="canonical">
    <meta charset="UTF-8">
    <meta name="viewport" content="width=device-width,initial-scale=1.0,viewport-fit=cover,minimum-scale=1">
    <meta name="referrer" content="unsafe-url">
    ${theme('light', behaviour)}${theme('dark', behaviour)}
    <meta name="habr-version" content="${behaviour.release}">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${assetsOf(behaviour)}/css/app.css">
  </head>
  <body>
    <div id="mount"><div id="app">${body}</div><script>window.__PINIA_STATE__=${inScript(state)};window.hydrateAfter=${behaviour.hydrateAfter}</script><script src="${assetsOf(behaviour)}/js/app.js" defer></script></div>
    <div id="overlays">${overlays}</div>
  </body>
</html>
`;

/** Both themes are always linked; `media` says which of them is in force. */
function theme(name: 'light' | 'dark', behaviour: Behaviour): string {
  const { release, theme: chosen } = behaviour;
  const media =
    chosen === 'auto' ? `(prefers-color-scheme: ${name})` : chosen === name ? 'all' : 'not all';
  const address = `${assetsOf(behaviour)}/css/theme/${name}-v${release}.css`;
  return `<link id="${name}-colors" rel="stylesheet" href="${address}" media="${media}" />`;
}

const assetsOf = ({ release }: Behaviour) => `https://assets.habr.com/habr-web/release_${release}`;

const inScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003C').replaceAll('/', '\\u002F');
