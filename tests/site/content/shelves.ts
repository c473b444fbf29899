import { readFileSync } from 'node:fs';
import { type Card, readCards } from './cards';
import type { Author, Publication } from './publication';

const derunat: Author = {
  id: '3771203',
  alias: 'derunat',
  fullname: 'Natalia Deryugina',
  avatarUrl: '//habrastorage.org/getpro/habr/avatars/353/8eb/088/derunat.png',
  speciality: 'Пишу о языковых моделях',
  scoreStats: { score: 11, votesCount: 37 },
  rating: 0.2,
};

/** Publications of an author, newest first. */
export function publicationsOf(login: string, _count: number): Publication[] {
  if (login.toLowerCase() !== 'derunat') return [];
  return readCards('derunat.txt').map(card => publish(card, derunat));
}

function publish(card: Card, author: Author): Publication {
  const [lead = '', body = ''] = readFileSync(
    new URL(`./derunat/${card.text}.html`, import.meta.url),
    'utf8',
  ).split('<!-- cut -->');
  const votes = card.votes ?? { score: 0, up: 0, down: 0 };
  return {
    id: card.id,
    timePublished: card.published,
    isCorporative: false,
    lang: 'ru',
    titleHtml: card.title,
    leadData: {
      textHtml: lead.trim(),
      imageUrl: null,
      buttonTextHtml: 'Читать далее',
      image: null,
    },
    editorVersion: card.editor,
    postType: 'article',
    publicationType: 'article',
    postLabels: [],
    author,
    statistics: {
      commentsCount: card.comments,
      favoritesCount: card.saved,
      readingCount: card.reach,
      score: votes.score,
      votesCount: votes.up + votes.down,
      votesCountPlus: votes.up,
      votesCountMinus: votes.down,
      reach: card.reach,
      readers: Math.round(card.reach * 0.6),
    },
    hubs: [
      {
        id: '19439',
        alias: 'machine_learning',
        type: 'collective',
        title: 'Машинное обучение',
        titleHtml: 'Машинное обучение',
        isProfiled: true,
      },
    ],
    flows: [],
    relatedData: null,
    textHtml: `<div xmlns="http://www.w3.org/1999/xhtml">${lead}${body}</div>`,
    tags: [],
    metadata: {},
    polls: [],
    commentsEnabled: { status: true, reason: null },
    status: 'published',
    format: null,
    readingTime: card.minutes,
    complexity: card.level,
    isEditorial: false,
  };
}
