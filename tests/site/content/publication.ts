/** One publication as the site's JSON API answers it (the fields that its own pages use, and some that nobody uses). */
export type Publication = {
  id: string;
  timePublished: string;
  isCorporative: boolean;
  lang: 'ru' | 'en';
  titleHtml: string;
  leadData: Lead;
  editorVersion: '1.0' | '2.0';
  postType: 'article' | 'news' | 'post' | 'voice';
  postLabels: { type: string; title: string }[];
  author: Author;
  statistics: Statistics;
  hubs: Hub[];
  flows: { id: string; alias: string; title: string; titleHtml: string }[];
  relatedData: Record<string, unknown> | null;
  /** The body; lists leave it out. */
  textHtml?: string;
  tags: { titleHtml: string }[];
  metadata: Record<string, unknown>;
  polls: Poll[];
  commentsEnabled: { status: boolean; reason: string | null };
  rulesRemindEnabled: boolean;
  votesEnabled: boolean;
  status: 'published';
  plannedPublishTime: string | null;
  checked: boolean | null;
  format: string | null;
  banner: unknown;
  readingTime: number;
  complexity: 'low' | 'medium' | 'high' | null;
  isEditorial: boolean;
  hasPinnedComments: boolean;
};

export type Lead = {
  textHtml: string;
  imageUrl: string | null;
  buttonTextHtml: string | null;
  image: { url: string; fit: string; positionX: number; positionY: number } | null;
};

export type Author = {
  id: string;
  alias: string;
  fullname: string | null;
  avatarUrl: string | null;
  speciality: string | null;
  scoreStats: { score: number; votesCount: number };
  rating: number;
};

/** `score` is weighted by the site: it is not plus minus minus. */
export type Statistics = {
  commentsCount: number;
  favoritesCount: number;
  readingCount: number;
  score: number;
  votesCount: number;
  votesCountPlus: number;
  votesCountMinus: number;
  reach: number;
  readers: number;
};

export type Hub = {
  id: string;
  alias: string;
  type: 'collective' | 'corporative';
  title: string;
  titleHtml: string;
  isProfiled: boolean;
};

export type Poll = {
  id: string;
  textHtml: string;
  answersType: 'radio' | 'checkbox';
  timeElapsed: string | null;
  votesCount: number;
  passCount: number;
  variants: Variant[];
};

type Variant = {
  id: string;
  textHtml: string;
  votesCount: number;
  percent: number;
  selected: boolean;
};
