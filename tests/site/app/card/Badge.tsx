/** @jsxImportSource vue */
import type { Publication } from '../../content/publication';

const kinds = { article: 'Статья', news: 'Новость', post: 'Пост', voice: 'Спецпроект' };

/** What kind of publication it is; only lists of several kinds say so. */
export const Badge = ({ kind }: { kind: Publication['postType'] }) => (
  <div class={`publication-type-label publication-type-label_type-${kind}`}>
    <span class={`publication-type-label__label publication-type-label__label_type-${kind}`}>
      {kinds[kind]}
    </span>
  </div>
);
