/** Class names that changed from one layout of the site to the next, by what they mark. */
const today = {
  snippet: 'article-snippet',
  meta: 'meta-container',
  metaLine: 'meta',
  author: 'author',
  controls: 'controls',
  stats: 'stats',
  reach: 'reach-counter',
  lead: 'lead',
  cover: 'cover object-fit-cover',
  picture: 'lead-image',
  readMore: 'readmore',
  bookmarkIcon: 'icon',
  bookmarkCount: 'counter',
  sharing: 'sharing',
  sharingButton: 'sharing-button',
  sharingIcon: 'icon',
  comments: 'article-comments-counter-link-wrapper',
  commentsLink: 'article-comments-counter-link',
  commentsIcon: 'icon',
  commentsCount: 'value',
  body: 'article-body',
  label: 'publication-label',
  labelVariant: 'variant-',
};

export type Names = typeof today;

const spring2025: Names = {
  snippet: 'tm-article-snippet',
  meta: 'tm-article-snippet__meta-container',
  metaLine: 'tm-article-snippet__meta',
  author: 'tm-article-snippet__author',
  controls: '',
  stats: 'tm-article-snippet__stats',
  reach: '',
  lead: 'tm-article-body tm-article-snippet__lead',
  cover: 'tm-article-snippet__cover tm-article-snippet__cover_cover',
  picture: 'tm-article-snippet__lead-image',
  readMore: 'tm-article-snippet__readmore',
  bookmarkIcon: 'bookmarks-button__icon',
  bookmarkCount: 'bookmarks-button__counter',
  sharing: 'tm-sharing',
  sharingButton: 'tm-sharing__button',
  sharingIcon: 'tm-sharing__icon',
  comments: 'tm-article-comments-counter-link',
  commentsLink: 'tm-article-comments-counter-link__link',
  commentsIcon: 'tm-article-comments-counter-link__icon',
  commentsCount: 'tm-article-comments-counter-link__value',
  body: 'tm-article-body',
  label: 'tm-publication-label',
  labelVariant: 'tm-publication-label_variant-',
};

/** A release of the site that the replica can be: its names, and where «Читать далее» stands. */
export type Layout = {
  names: Names;
  readMoreInLead: boolean;
  /** The head of an article's own page has only the class of every head. */
  plainHeadline?: true;
};

export type Release = '2.346.1' | '2.295.0' | '2.257.0' | '2.236.0';

export const layouts: Record<Release, Layout> = {
  /** Autumn 2026. */
  '2.346.1': { names: today, readMoreInLead: false },
  /** January 2026: the newest of which a whole page is known. */
  '2.295.0': {
    names: { ...today, label: spring2025.label, labelVariant: spring2025.labelVariant },
    readMoreInLead: true,
  },
  /** Summer and autumn 2025 (2.249 to 2.265). */
  '2.257.0': { names: spring2025, readMoreInLead: true, plainHeadline: true },
  /** Spring 2025. */
  '2.236.0': { names: spring2025, readMoreInLead: true },
};
