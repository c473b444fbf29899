export type Language = 'ru' | 'en';

const russian = {
  allFlows: 'Все потоки',
  articles: 'Статьи',
  back: 'Сюда',
  bookmark: 'Добавить в закладки',
  bookmarks: 'Закладки',
  bookmarkCount: 'Количество пользователей, добавивших публикацию в закладки',
  comments: 'Комментарии',
  easy: 'Простой',
  feed: 'Моя лента',
  forward: 'Туда',
  hard: 'Сложный',
  hubs: 'Хабы:',
  level: 'Уровень сложности',
  login: 'Войти',
  medium: 'Средний',
  minutes: 'мин',
  news: 'Новости',
  posts: 'Посты',
  profile: 'Профиль',
  profiledHub: 'Профильный хаб',
  rating: 'Рейтинг',
  reach: 'Охват и читатели',
  readComments: 'Читать комментарии',
  readMore: 'Читать далее',
  readingTime: 'Время на прочтение',
  refresh: 'Обновить',
  search: 'Поиск',
  share: 'Поделиться',
  subscribe: 'Подписаться',
  tags: 'Теги:',
};

const english: typeof russian = {
  allFlows: 'All streams',
  articles: 'Articles',
  back: 'Back',
  bookmark: 'Add to bookmarks',
  bookmarks: 'Bookmarks',
  bookmarkCount: 'Number of users who added the publication to bookmarks',
  comments: 'Comments',
  easy: 'Easy',
  feed: 'My feed',
  forward: 'Next',
  hard: 'Hard',
  hubs: 'Hubs:',
  level: 'Level of difficulty',
  login: 'Login',
  medium: 'Medium',
  minutes: 'min',
  news: 'News',
  posts: 'Posts',
  profile: 'Profile',
  profiledHub: 'Specialized hub',
  rating: 'Rating',
  reach: 'Reach and readers',
  readComments: 'Read comments',
  readMore: 'Read more',
  readingTime: 'Reading time',
  refresh: 'Refresh',
  search: 'Search',
  share: 'Share',
  subscribe: 'Follow',
  tags: 'Tags:',
};

export const words = { ru: russian, en: english };

/** The tooltip of the score; a publication without votes has none. */
export const votesTitle = (language: Language, up: number, down: number): string =>
  language === 'ru'
    ? `Всего голосов ${up + down}: ↑${up} и ↓${down}`
    : `Total votes ${up + down}: ↑${up} and ↓${down}`;

/** 6400 → `6.4K`, as both interface languages write it. */
export const short = (count: number): string =>
  count < 1000 ? String(count) : `${String(Math.round(count / 100) / 10)}K`;

/** A signed score as the site writes it: `+22`, `0`, `-13`. */
export const signed = (score: number): string => (score > 0 ? `+${score}` : String(score));
