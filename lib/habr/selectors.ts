/**
 * Everything that is found by class name or tag; nothing else in the program knows these. The ways
 * to a thing stand newest first, and the first that finds anything counts. Beside each stands where
 * it was seen (G1 2021–23, G2 2023–25, G3 2026: docs/when-habr-changes.md), and the month to drop it
 * in, when no reader meets its layout any more.
 */
export const selectors = {
  /** The container of cards. */
  list: [
    '.tm-articles-list', // G1–G3
  ],
  /** The words that a list is empty or is not there. */
  emptyList: [
    '.tm-empty-placeholder, .tm-error-message', // G2
  ],
  /** The part of a card that holds all but its foot. */
  snippet: [
    '.article-snippet', // G3
    '.tm-post-snippet', // G2–G3, posts
    '.tm-article-snippet', // G1–G2; drop in 2028-01
  ],
  /** The author's line. */
  meta: [
    '.meta-container', // G3
    '.tm-post-snippet__meta', // G2–G3, posts
    '.tm-article-snippet__meta-container', // G1–G2; drop in 2028-01
  ],
  /** The site's own buttons in the author's line; empty but for drafts. */
  controls: [
    '.meta-container > .controls', // G3
  ],
  /** The link around a title. */
  titleLink: [
    'a[data-article-link]', // G1–G3
    'a.tm-title__link', // G2–G3
    'h2 > a[href], h3 > a[href]', // G1–G3
  ],
  /** The link around the date: the only one to the article itself in posts. */
  dateLink: [
    'a.tm-article-datetime-published', // G2–G3
  ],
  /** The title on an article's own page. */
  pageTitle: [
    'h1', // G1–G3
  ],
  /** What stands above the text on an article's own page; `styles/reserve-strip-space.css` names it, too. */
  pageHead: [
    '.tm-article-presenter__snippet', // G2–G3
    '.tm-article-presenter__header > .tm-article-snippet', // G3, releases 2.249–2.265
  ],
  /** The article on its own page, without comments and lists. */
  pageArticle: [
    '.tm-article-presenter__content', // G2–G3
    '.tm-page-article__content', // G1; drop in 2027-06
    'main', // any
  ],
  /** The text on an article's own page. */
  pageBody: [
    '#post-content-body .article-formatted-body', // G2–G3
    '#post-content-body', // G1, and whatever comes
  ],
  /** Votes and comments on an article's own page, beside the article. */
  pageIcons: [
    '.tm-article-sticky-panel', // G2–G3
    '.tm-page-article__counters-panel', // G1; drop in 2027-06
  ],
  /** The teaser: cover, text, most often «Читать далее». */
  lead: [
    '.lead', // G3
    '.tm-article-snippet__lead', // G1–G2; drop in 2028-01
  ],
  /** An author's HTML. */
  formatted: [
    '.article-formatted-body', // G1–G3
  ],
  /** The whole text of a post in its card. */
  postText: [
    '.tm-post-snippet__content', // G2–G3
  ],
  /** The cover picture. */
  cover: [
    'img.lead-image', // G3
    'img.tm-article-snippet__lead-image', // G1–G2; drop in 2028-01
  ],
  /** The author's login. */
  author: [
    'a.tm-user-info__username', // G1–G3
  ],
  /** How hard it is to read. */
  level: [
    '.tm-article-complexity', // G2–G3
  ],
  /** Reading time. */
  minutes: [
    '.tm-article-reading-time__label', // G2–G3
  ],
  /** Number of views. */
  views: [
    '.reach-counter .tm-icon-counter__value', // G3
    '.tm-icon-counter__value', // G1–G3
  ],
  /** The score, its tooltip tells the votes. */
  score: [
    '.tm-votes-meter__value', // G1–G3
    '.tm-votes-lever__score-counter', // G1–G3, own page
  ],
  /** Number of comments. */
  comments: [
    '.article-comments-counter-link > .value', // G2 (late)–G3
    '.tm-article-comments-counter-link__value', // G1–G2; drop in 2028-01
  ],
  /** The hubs of an article. */
  hubs: [
    '.tm-publication-hub__link > span:first-of-type', // G2–G3
    '.tm-article-snippet__hubs-item-link > span:first-of-type', // G1; drop in 2027-06
  ],
  /** Labels such as "translation". */
  labels: [
    '.publication-label', // G3 (2.337)
    '.tm-publication-label', // G2–G3 (2.295)
  ],
  /** The row of votes, bookmark and comments. */
  foot: [
    '.tm-data-icons', // G1–G3
  ],
  /** The release of the site. */
  version: [
    'meta[name="habr-version"]', // G1–G3
  ],
  /** The site's own header, which may stick. */
  header: [
    'header.tm-header, .tm-header', // G2–G3
    'header', // any
  ],
  /** The stylesheet of light colours. */
  lightTheme: [
    'link#light-colors', // G2–G3
  ],
  /** The stylesheet of dark colours. */
  darkTheme: [
    'link#dark-colors', // G2–G3
  ],
} as const satisfies Record<string, readonly string[]>;

export type MarkName = keyof typeof selectors;
