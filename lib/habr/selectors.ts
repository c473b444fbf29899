/** One way to find a thing, with the releases of the site that it was seen in. */
type Way = {
  css: string;
  /** Where it was seen: G1 2021–23, G2 2023–25, G3 2026 (docs/when-habr-changes.md). */
  seen: string;
  /** From this day on the way may be dropped: the layout has been gone for two years. */
  drop?: string;
};

/** What is marked, and the ways to it: the newest first, the first that finds anything counts. */
type Mark = { marks: string; ways: readonly Way[] };

/** Everything that is found by class name or tag. Nothing else in the program knows these. */
export const selectors = {
  list: {
    marks: 'the container of cards',
    ways: [{ css: '.tm-articles-list', seen: 'G1–G3' }],
  },
  emptyList: {
    marks: 'the words that a list is empty or is not there',
    ways: [{ css: '.tm-empty-placeholder, .tm-error-message', seen: 'G2' }],
  },
  snippet: {
    marks: 'the part of a card that holds all but its foot',
    ways: [
      { css: '.article-snippet', seen: 'G3' },
      { css: '.tm-post-snippet', seen: 'G2–G3, posts' },
      { css: '.tm-article-snippet', seen: 'G1–G2', drop: '2028-01' },
    ],
  },
  meta: {
    marks: "the author's line",
    ways: [
      { css: '.meta-container', seen: 'G3' },
      { css: '.tm-post-snippet__meta', seen: 'G2–G3, posts' },
      { css: '.tm-article-snippet__meta-container', seen: 'G1–G2', drop: '2028-01' },
    ],
  },
  controls: {
    marks: "the site's own buttons in the author's line; empty but for drafts",
    ways: [{ css: '.meta-container > .controls', seen: 'G3' }],
  },
  titleLink: {
    marks: 'the link around a title',
    ways: [
      { css: 'a[data-article-link]', seen: 'G1–G3' },
      { css: 'a.tm-title__link', seen: 'G2–G3' },
      { css: 'h2 > a[href], h3 > a[href]', seen: 'G1–G3' },
    ],
  },
  dateLink: {
    marks: 'the link around the date: the only one to the article itself in posts',
    ways: [{ css: 'a.tm-article-datetime-published', seen: 'G2–G3' }],
  },
  pageTitle: {
    marks: "the title on an article's own page",
    ways: [{ css: 'h1', seen: 'G1–G3' }],
  },
  pageArticle: {
    marks: 'the article on its own page, without comments and lists',
    ways: [
      { css: '.tm-article-presenter__content', seen: 'G2–G3' },
      { css: '.tm-page-article__content', seen: 'G1', drop: '2025-06' },
      { css: 'main', seen: 'any' },
    ],
  },
  pageBody: {
    marks: "the text on an article's own page",
    ways: [
      { css: '#post-content-body .article-formatted-body', seen: 'G2–G3' },
      { css: '#post-content-body', seen: 'G1', drop: '2025-06' },
    ],
  },
  pageIcons: {
    marks: "votes and comments on an article's own page, beside the article",
    ways: [
      { css: '.tm-article-sticky-panel', seen: 'G2–G3' },
      { css: '.tm-page-article__counters-panel', seen: 'G1', drop: '2025-06' },
    ],
  },
  lead: {
    marks: 'the teaser: cover, text, most often «Читать далее»',
    ways: [
      { css: '.lead', seen: 'G3' },
      { css: '.tm-article-snippet__lead', seen: 'G1–G2', drop: '2028-01' },
    ],
  },
  formatted: {
    marks: "an author's HTML",
    ways: [{ css: '.article-formatted-body', seen: 'G1–G3' }],
  },
  postText: {
    marks: 'the whole text of a post in its card',
    ways: [{ css: '.tm-post-snippet__content', seen: 'G2–G3' }],
  },
  cover: {
    marks: 'the cover picture',
    ways: [
      { css: 'img.lead-image', seen: 'G3' },
      { css: 'img.tm-article-snippet__lead-image', seen: 'G1–G2', drop: '2028-01' },
    ],
  },
  author: {
    marks: "the author's login",
    ways: [{ css: 'a.tm-user-info__username', seen: 'G1–G3' }],
  },
  level: {
    marks: 'how hard it is to read',
    ways: [{ css: '.tm-article-complexity', seen: 'G2–G3' }],
  },
  minutes: {
    marks: 'reading time',
    ways: [{ css: '.tm-article-reading-time__label', seen: 'G2–G3' }],
  },
  views: {
    marks: 'number of views',
    ways: [
      { css: '.reach-counter .tm-icon-counter__value', seen: 'G3' },
      { css: '.tm-icon-counter__value', seen: 'G1–G3' },
    ],
  },
  score: {
    marks: 'the score, its tooltip tells the votes',
    ways: [
      { css: '.tm-votes-meter__value', seen: 'G1–G3' },
      { css: '.tm-votes-lever__score-counter', seen: 'G1–G3, own page' },
    ],
  },
  comments: {
    marks: 'number of comments',
    ways: [
      { css: '.article-comments-counter-link > .value', seen: 'G2 (late)–G3' },
      { css: '.tm-article-comments-counter-link__value', seen: 'G1–G2', drop: '2028-01' },
    ],
  },
  hubs: {
    marks: 'the hubs of an article',
    ways: [
      { css: '.tm-publication-hub__link > span:first-of-type', seen: 'G2–G3' },
      {
        css: '.tm-article-snippet__hubs-item-link > span:first-of-type',
        seen: 'G1',
        drop: '2025-06',
      },
    ],
  },
  labels: {
    marks: 'labels such as "translation"',
    ways: [
      { css: '.publication-label', seen: 'G3 (2.337)' },
      { css: '.tm-publication-label', seen: 'G2–G3 (2.295)' },
    ],
  },
  foot: {
    marks: 'the row of votes, bookmark and comments',
    ways: [{ css: '.tm-data-icons', seen: 'G1–G3' }],
  },
  version: {
    marks: 'the release of the site',
    ways: [{ css: 'meta[name="habr-version"]', seen: 'G1–G3' }],
  },
  header: {
    marks: "the site's own header, which may stick",
    ways: [
      { css: 'header.tm-header, .tm-header', seen: 'G2–G3' },
      { css: 'header', seen: 'any' },
    ],
  },
  lightTheme: {
    marks: 'the stylesheet of light colours',
    ways: [{ css: 'link#light-colors', seen: 'G2–G3' }],
  },
  darkTheme: {
    marks: 'the stylesheet of dark colours',
    ways: [{ css: 'link#dark-colors', seen: 'G2–G3' }],
  },
} as const satisfies Record<string, Mark>;

export type MarkName = keyof typeof selectors;
