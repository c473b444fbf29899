import type { ArticleId } from '../../../lib/habr/facts';
import type { View } from '../../../lib/library/model';
import type { Row } from '../../../lib/popup/popup-state';

export const aView = (view: Partial<View> = {}): View => ({
  state: 'unread',
  percent: 0,
  bookmarked: false,
  opened: false,
  ...view,
});

type Some<T> = { [K in keyof T]?: T[K] };
export const aRow = ({
  id = '795001',
  view,
  ...row
}: Some<Omit<Row, 'id' | 'view'>> & { id?: string; view?: Partial<View> } = {}): Row => ({
  id: id as ArticleId,
  title: `Статья ${id}`,
  url: `https://example.test/${id}/`,
  author: 'derunat',
  minutes: 4,
  at: new Date(2026, 10, 23, 18, 3).getTime(),
  ...row,
  view: aView(view),
});
