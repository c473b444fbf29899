import type { Card } from './cards';
import { type Chance, createChance } from './chance';
import { paragraph, sections } from './prose';
import type { Text } from './texts';

const first = Date.UTC(2024, 5, 30, 9);
const day = 24 * 60 * 60 * 1000;

const starts = [
  'Как мы чинили',
  'Почему нас подвёл',
  'Что скрывает',
  'Зачем переписывать',
  'Как измерить',
  'Чему учит',
  'Сколько стоит',
  'Когда не нужен',
  'Откуда взялся',
  'Как подружить с людьми',
] as const;

const things = [
  'старый планировщик задач',
  'разборщик журналов',
  'кеш второго уровня',
  'ночной пересчёт',
  'поиск по архиву',
  'сборщик мусора',
  'почтовый сервер',
  'журнал сообщений',
  'распознаватель чертежей',
  'генератор отчётов',
  'протокол обмена с заводом',
  'калькулятор доставки',
  'словарь на миллион слов',
] as const;

const levels = ['low', 'medium', 'high', null, null] as const;

/** So many made articles, newest first; the same every time. Every number is used once. */
export const madeCards = (count: number, firstId: number): Card[] =>
  Array.from({ length: count }, (_, at) => madeCard(String(firstId - at), at));

function madeCard(id: string, at: number): Card {
  const chance = createChance(Number(id));
  const up = chance.below(30);
  const down = chance.below(6);
  const voted = chance.below(4) > 0;
  return {
    id,
    kind: 'article',
    author: '',
    published: new Date(first - at * day).toISOString(),
    text: '',
    editor: '2.0',
    level: chance.pick(levels),
    minutes: 2 + chance.below(14),
    reach: 200 + chance.below(30_000),
    ...(voted ? { votes: { score: up - down + chance.below(4), up, down } } : {}),
    comments: chance.below(60),
    saved: chance.below(90),
    hubs: ['ml', 'data'],
    more: chance.below(3) === 0 ? ['cover'] : [],
    title: titleOf(chance, at),
  };
}

const titleOf = (chance: Chance, at: number) =>
  `${chance.pick(starts)} ${chance.pick(things)}: запись ${at + 1}`;

/** The text of a made article, about as long as its reading time says. */
export function madeText({ id, minutes }: Pick<Card, 'id' | 'minutes'>): Text {
  const lead = `<p>${paragraph(createChance(Number(id) * 7))}</p>`;
  return { lead, body: () => lead + sections(createChance(Number(id) * 11), minutes * 1500) };
}
