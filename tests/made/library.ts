import type { ArticleId, Facts } from '../../lib/habr/facts';
import { viewOf } from '../../lib/library/marks/view-of-marks';
import type { Marks, Register, Stamp, View } from '../../lib/library/model';
import { emptyIndex, type Index, withViews } from '../../lib/library/view-index';
import { createRandom } from './random';

export type Made = { facts: Facts; marks: Marks };

const HOUR = 3_600_000;
const subjects =
  'нейросети|базы данных|Rust|поиск по документам|очереди сообщений|ёмкость памяти|C++23|браузеры|микроконтроллеры|шрифты|тесты|карты звёздного неба|компиляторы|прерывания|планировщики|подшипники|радиосвязь|языковые модели'.split(
    '|',
  );
const openings =
  'Как устроены|Почему не работают|Обзор:|Десять лет и|Ещё раз про|Что нового принесли|Пишем сами:|Заметки про|Чем хороши|Медленные и быстрые'.split(
    '|',
  );
const endings =
  'на практике|без боли|и что с этим делать|для тех, кто спешит|: разбор ошибок|в одном файле|глазами новичка|и немного истории'.split(
    '|',
  );
const authors = 'derunat|rusinov|SLY_G|alizar|Milfgard|ntsaplin|PatientZero|zemlya_x'.split('|');

/**
 * A library of somebody who has read for years, the same for the same seed: most read, some begun,
 * some kept for later; several openings a day, the last of them at `until` (ms).
 */
export function madeLibrary(count: number, seed: number, until: number): Made[] {
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  let at = until;
  return Array.from({ length: count }, (_, nth) => {
    at -= Math.ceil(random() * 2 * HOUR);
    const id = String(900_000 - nth) as ArticleId;
    const title = `${pick(openings)} ${pick(subjects)} ${pick(endings)}`;
    const facts: Facts = {
      ...{ id, kind: 'article', url: `https://example.test/ru/articles/${id}/`, title },
      ...{ author: { login: pick(authors) }, minutes: 2 + Math.floor(random() * 18) },
      ...{ publishedAt: at - 24 * HOUR, firstSeenAt: at, factsAt: at, from: 'card' },
    };
    return { facts, marks: marksOf(id, at, random) };
  });
}

/** The compact index of it, as the store would write it. */
export const indexOf = (made: readonly Made[]): Index =>
  withViews(
    emptyIndex(),
    made.map(({ marks }): [ArticleId, View] => [marks.id, viewOf(marks)]),
    '',
  );

function marksOf(id: ArticleId, at: number, random: () => number): Marks {
  const opened = random() < 0.94;
  const finished = opened && random() < 0.93;
  const slices = finished ? 64 : Math.floor(random() * 56);
  const seen = ((1n << BigInt(slices)) - 1n).toString(16).padStart(16, '0');
  const reading = { round: '' as const, first: at, last: at, seen, spent: slices * 4_000 };
  const bookmark: Register<boolean> = {
    value: true,
    at: at + 1_000,
    stamp: `${at.toString(36).padStart(9, '0')}0000made0000` as Stamp,
  };
  return {
    id,
    ...(opened && {
      reading: { ...reading, ...(finished && { finished: { at, by: 'seen' as const } }) },
    }),
    ...((!opened || random() < 0.05) && { bookmark }),
  };
}
