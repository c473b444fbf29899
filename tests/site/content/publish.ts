import type { Card } from './cards';
import { companyHub, hubsOf } from './hubs';
import type { Author, Lead, Poll, Publication, Statistics } from './publication';
import type { Text } from './texts';

const labels: Record<string, string> = {
  interview: 'Интервью',
  review: 'Обзор',
  translation: 'Перевод',
  tutorial: 'Туториал',
};

/** A publication as lists show it, and as its own answer of the API has it: with the body. */
export type Published = { listed: Publication; whole: () => Publication };

/** Makes of a card, its text and its author what the JSON API answers. */
export function publish(card: Card, text: Text, author: Author): Published {
  const listed = list(card, text.lead, author);
  const textHtml = () => `<div xmlns="http://www.w3.org/1999/xhtml">${text.body()}</div>`;
  return { listed, whole: () => ({ ...listed, textHtml: textHtml() }) };
}

function list(card: Card, lead: string, author: Author): Publication {
  return {
    id: card.id,
    timePublished: card.published.replace('Z', '+00:00'),
    isCorporative: card.company !== undefined,
    lang: 'ru',
    titleHtml: card.title,
    leadData: leadOf(card, lead),
    editorVersion: card.editor,
    postType: card.kind,
    postLabels: card.more.flatMap(type => (labels[type] ? [{ type, title: labels[type] }] : [])),
    author,
    statistics: statisticsOf(card),
    hubs: [...(card.company ? [companyHub(card.company)] : []), ...hubsOf(card.hubs)],
    flows: [{ id: '12', alias: 'ai_and_ml', title: 'AI и ML', titleHtml: 'AI и ML' }],
    relatedData: { vote: null, unreadCommentsCount: 0, bookmarked: false, canComment: false },
    tags: card.hubs.map(titleHtml => ({ titleHtml })),
    metadata: metadataOf(card),
    polls: card.more.includes('poll') ? [poll] : [],
    commentsEnabled: { status: true, reason: null },
    rulesRemindEnabled: false,
    votesEnabled: true,
    status: 'published',
    plannedPublishTime: null,
    checked: null,
    format: null,
    banner: null,
    readingTime: card.minutes,
    complexity: card.level,
    isEditorial: false,
    hasPinnedComments: false,
  };
}

/** A special project brings scripts of its own; its text without them is not the article. */
const metadataOf = ({ id, kind }: Card) => ({
  stylesUrls: kind === 'voice' ? [`https://assets.habr.com/specials/${id}.css`] : [],
  scriptUrls: kind === 'voice' ? [`https://assets.habr.com/specials/${id}.js`] : [],
  mainImageUrl: null,
  amp: kind !== 'voice',
});

function leadOf({ id, more }: Card, textHtml: string): Lead {
  const url = `https://habrastorage.org/getpro/habr/upload_files/${id}/cover.png`;
  const cover = more.includes('cover');
  return {
    textHtml,
    imageUrl: cover ? url : null,
    buttonTextHtml: 'Читать далее',
    image: cover ? { url, fit: 'cover', positionX: 0, positionY: 0 } : null,
  };
}

function statisticsOf({ comments, reach, saved, votes }: Card): Statistics {
  return {
    commentsCount: comments,
    favoritesCount: saved,
    readingCount: Math.round(reach * 0.9),
    score: votes?.score ?? 0,
    votesCount: votes ? votes.up + votes.down : 0,
    votesCountPlus: votes?.up ?? 0,
    votesCountMinus: votes?.down ?? 0,
    reach,
    readers: Math.round(reach * 0.6),
  };
}

const poll: Poll = {
  id: '41207',
  textHtml: 'Доверяете ли вы таблицам рекордов?',
  answersType: 'radio',
  timeElapsed: null,
  votesCount: 64,
  passCount: 9,
  variants: [
    { id: '1', textHtml: 'Да', votesCount: 8, percent: 12.5, selected: false },
    { id: '2', textHtml: 'Только своим', votesCount: 40, percent: 62.5, selected: false },
    { id: '3', textHtml: 'Нет', votesCount: 16, percent: 25, selected: false },
  ],
};
