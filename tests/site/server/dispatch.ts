import { createShelves } from '../content/shelves';
import type { Behaviour } from '../site';
import { createApi } from './api';
import { createPages } from './pages';
import { createPictures, sprite } from './pictures';
import { html, type Reply } from './reply';
import { stylesheet } from './styles';

const missing: Reply = { status: 404, type: 'text/plain', body: 'Not found' };

/** Which part of the replica answers an address. */
export function createRoutes(behaviour: Behaviour, client: string) {
  const api = createApi(createShelves(behaviour), behaviour);
  const picture = createPictures();
  const page = createPages(api, behaviour);
  return async (url: URL): Promise<Reply> => {
    if (url.hostname === 'habrastorage.org') return picture(url);
    if (url.hostname === 'embedd.srv.habr.com') return html('<p>Вставка</p>');
    if (url.hostname === 'assets.habr.com') {
      return url.pathname.endsWith('.css')
        ? stylesheet(url.pathname)
        : { type: 'text/javascript; charset=utf-8', body: client };
    }
    if (url.pathname.startsWith('/kek/v2/')) return api(url);
    if (url.pathname.startsWith('/img/')) return sprite();
    return /\.\w+$/.test(url.pathname) ? missing : page(url);
  };
}
