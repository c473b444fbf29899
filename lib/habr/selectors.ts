/** One way to find a thing. */
type Way = {
  css: string;
  /** The month to drop it in: no reader meets its layout any more. */
  drop?: string;
};

/**
 * Everything that is found by class name or tag; nothing else in the program knows these. The ways
 * to a thing stand newest first, and the first that finds anything counts. Beside each stands where
 * it was seen: G1 2021–23, G2 2023–25, G3 2026 (docs/when-habr-changes.md).
 */
export const selectors = {
  /** The container of cards. */
  list: [
    { css: '.tm-articles-list' }, // G1–G3
  ],
  /** The words that a list is empty or is not there. */
  emptyList: [
    { css: '.tm-empty-placeholder, .tm-error-message' }, // G2
  ],
  /** The part of a card that holds all but its foot. */
  snippet: [
    { css: '.article-snippet' }, // G3
    { css: '.tm-post-snippet' }, // G2–G3, posts
    { css: '.tm-article-snippet', drop: '2028-01' }, // G1–G2
  ],
  /** The author's line. */
  meta: [
    { css: '.meta-container' }, // G3
    { css: '.tm-post-snippet__meta' }, // G2–G3, posts
    { css: '.tm-article-snippet__meta-container', drop: '2028-01' }, // G1–G2
  ],
  /** The site's own buttons in the author's line; empty but for drafts. */
  controls: [
    { css: '.meta-container > .controls' }, // G3
  ],
  /** The link around a title. */
  titleLink: [
    { css: 'a[data-article-link]' }, // G1–G3
    { css: 'a.tm-title__link' }, // G2–G3
    { css: 'h2 > a[href], h3 > a[href]' }, // G1–G3
  ],
  /** The link around the date: the only one to the article itself in posts. */
  dateLink: [
    { css: 'a.tm-article-datetime-published' }, // G2–G3
  ],
  /** The title on an article's own page. */
  pageTitle: [
    { css: 'h1' }, // G1–G3
  ],
  /** The article on its own page, without comments and lists. */
  pageArticle: [
    { css: '.tm-article-presenter__content' }, // G2–G3
    { css: '.tm-page-article__content', drop: '2027-06' }, // G1
    { css: 'main' }, // any
  ],
  /** The text on an article's own page. */
  pageBody: [
    { css: '#post-content-body .article-formatted-body' }, // G2–G3
    { css: '#post-content-body' }, // G1, and whatever comes
  ],
  /** Votes and comments on an article's own page, beside the article. */
  pageIcons: [
    { css: '.tm-article-sticky-panel' }, // G2–G3
    { css: '.tm-page-article__counters-panel', drop: '2027-06' }, // G1
  ],
  /** The teaser: cover, text, most often «Читать далее». */
  lead: [
    { css: '.lead' }, // G3
    { css: '.tm-article-snippet__lead', drop: '2028-01' }, // G1–G2
  ],
  /** An author's HTML. */
  formatted: [
    { css: '.article-formatted-body' }, // G1–G3
  ],
  /** The whole text of a post in its card. */
  postText: [
    { css: '.tm-post-snippet__content' }, // G2–G3
  ],
  /** The cover picture. */
  cover: [
    { css: 'img.lead-image' }, // G3
    { css: 'img.tm-article-snippet__lead-image', drop: '2028-01' }, // G1–G2
  ],
  /** The author's login. */
  author: [
    { css: 'a.tm-user-info__username' }, // G1–G3
  ],
  /** How hard it is to read. */
  level: [
    { css: '.tm-article-complexity' }, // G2–G3
  ],
  /** Reading time. */
  minutes: [
    { css: '.tm-article-reading-time__label' }, // G2–G3
  ],
  /** Number of views. */
  views: [
    { css: '.reach-counter .tm-icon-counter__value' }, // G3
    { css: '.tm-icon-counter__value' }, // G1–G3
  ],
  /** The score, its tooltip tells the votes. */
  score: [
    { css: '.tm-votes-meter__value' }, // G1–G3
    { css: '.tm-votes-lever__score-counter' }, // G1–G3, own page
  ],
  /** Number of comments. */
  comments: [
    { css: '.article-comments-counter-link > .value' }, // G2 (late)–G3
    { css: '.tm-article-comments-counter-link__value', drop: '2028-01' }, // G1–G2
  ],
  /** The hubs of an article. */
  hubs: [
    { css: '.tm-publication-hub__link > span:first-of-type' }, // G2–G3
    { css: '.tm-article-snippet__hubs-item-link > span:first-of-type', drop: '2027-06' }, // G1
  ],
  /** Labels such as "translation". */
  labels: [
    { css: '.publication-label' }, // G3 (2.337)
    { css: '.tm-publication-label' }, // G2–G3 (2.295)
  ],
  /** The row of votes, bookmark and comments. */
  foot: [
    { css: '.tm-data-icons' }, // G1–G3
  ],
  /** The release of the site. */
  version: [
    { css: 'meta[name="habr-version"]' }, // G1–G3
  ],
  /** The site's own header, which may stick. */
  header: [
    { css: 'header.tm-header, .tm-header' }, // G2–G3
    { css: 'header' }, // any
  ],
  /** The stylesheet of light colours. */
  lightTheme: [
    { css: 'link#light-colors' }, // G2–G3
  ],
  /** The stylesheet of dark colours. */
  darkTheme: [
    { css: 'link#dark-colors' }, // G2–G3
  ],
} as const satisfies Record<string, readonly Way[]>;

export type MarkName = keyof typeof selectors;
