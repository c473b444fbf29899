/** What a made card says; the words are ours. */
type Card = {
  id: string;
  path: string;
  title: string;
  author: string;
  published: string;
  level: string;
  minutes: string;
  views: string;
  score: string;
  votes: string;
  lead: string;
  readMore: string;
};

const usual: Card = {
  id: '795001',
  path: '/ru/articles/795001/',
  title: 'О чём молчат указатели',
  author: 'Derunat',
  published: '2024-02-19T08:00:00.000Z',
  level: 'Средний',
  minutes: '4 мин',
  views: '6.4K',
  score: '+22',
  votes: 'Всего голосов 13: ↑13 и ↓0',
  lead: '<p>Немного слов.</p>',
  readMore: 'Вперёд',
};

/** A card of today's layout (G3), with comment markers as the site's server prints them. */
export function aCard(changes: Partial<Card> = {}): Element {
  const card = { ...usual, ...changes };
  return fragment(`
    <article id="${card.id}" class="tm-articles-list__item" data-navigatable tabindex="0">
      <div class="article-snippet"><!--[-->
        <div class="meta-container">
          <div class="meta"><span class="tm-user-info author">
            <a href="/ru/users/${card.author}/" class="tm-user-info__userpic"><img alt=""></a>
            <a href="/ru/users/${card.author}/" class="tm-user-info__username"> ${card.author} </a>
            <a href="${card.path}" class="tm-article-datetime-published"><time datetime="${card.published}">вчера</time></a>
          </span></div>
          <div class="controls"><!----><!----></div>
        </div>
        <h2 class="tm-title tm-title_h2"><!--[--><a href="${card.path}" class="tm-title__link" data-article-link="true"><span>${card.title}</span></a><!--]--></h2>
        <div class="stats">
          <div class="tm-article-complexity"><span class="tm-article-complexity__label">${card.level}</span></div>
          <span class="tm-article-reading-time__label">${card.minutes}</span>
          <span class="reach-counter"><span class="tm-icon-counter__value">${card.views}</span></span>
        </div>
        <div class="lead">
          <div class="article-formatted-body article-formatted-body_version-2">${card.lead}</div>
          <a href="${card.path}" class="readmore"><span>${card.readMore}</span></a>
        </div><!--]-->
      </div>
      <div class="tm-articles-list__item-footer"><div class="tm-data-icons">
        <span class="tm-votes-meter__value" title="${card.votes}">${card.score}</span>
        <button class="bookmarks-button"><span class="counter">14</span></button>
        <a href="${card.path}comments/" class="article-comments-counter-link"><span class="value">24</span></a>
      </div></div>
    </article>`);
}

/** A post holds its whole text; its only link to itself is the date's. */
export const aPost = (text: string): Element =>
  fragment(`
    <article id="1026612" class="tm-articles-list__item tm-articles-list__item_no-padding">
      <div class="tm-post-snippet">
        <div class="tm-post-snippet__meta">
          <a href="/ru/users/go_shan/" class="tm-user-info__username">go_shan</a>
          <a href="/ru/posts/1026612/" class="tm-article-datetime-published"><time datetime="2026-04-22T14:10:57.000Z">вчера</time></a>
        </div>
        <div class="tm-post-snippet__content"><div class="article-formatted-body">${text}</div></div>
        <div class="tm-data-icons"><span class="tm-votes-meter__value">0</span>
          <a href="/ru/posts/1026612/#publication-comments"><span>3</span></a></div>
      </div>
    </article>`);

/** The one element that the HTML holds, in a document of its own. */
export function fragment(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.firstElementChild ?? body;
}

/** A document of the site with these cards in its list. */
export function aPage(...cards: Element[]): Document {
  const document = new DOMParser().parseFromString(
    '<html lang="ru"><head><meta name="habr-version" content="2.346.1"></head><body><main><div class="tm-articles-list"></div></main></body></html>',
    'text/html',
  );
  document.querySelector('.tm-articles-list')?.append(...cards);
  return document;
}
