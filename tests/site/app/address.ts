import type { Publication } from '../content/publication';

const folders = { article: 'articles', news: 'news', post: 'posts', voice: 'voices' };

/** Path of a publication's own page: `/ru/articles/826210/`. */
export function pathOf(publication: Publication, language: string): string {
  const company = publication.hubs.find(({ type }) => type === 'corporative');
  const place = company ? `companies/${company.alias}/` : '';
  return `/${language}/${place}${folders[publication.postType]}/${publication.id}/`;
}
