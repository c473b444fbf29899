import type { Publication } from '../content/publication';

const folders = { article: 'articles', news: 'news', post: 'posts', voice: 'specials' };

/** Path of a publication's own page: `/ru/articles/826210/`. */
export function pathOf({ hubs, id, postType }: Publication, language: string): string {
  const company = hubs.find(({ type }) => type === 'corporative');
  const place = company && postType !== 'voice' ? `companies/${company.alias}/` : '';
  return `/${language}/${place}${folders[postType]}/${id}/`;
}
