import type { Author } from './publication';

const author = (alias: string, fullname: string, speciality: string, score: number): Author => ({
  id: String(3_000_000 + score),
  alias,
  fullname,
  avatarUrl: `//habrastorage.org/getpro/habr/avatars/353/8eb/088/${alias}.png`,
  speciality,
  scoreStats: { score, votesCount: score * 3 },
  rating: score / 5,
});

export const authors = {
  /** The author whose page started the product. */
  derunat: {
    ...author('derunat', 'Natalia Deryugina', 'Пишу о языковых моделях', 11),
    rating: 0.2,
  },
  /** Three pages of made articles. */
  letopis: author('letopis', 'Пётр Летописец', 'Записываю, что вижу', 45),
  /** Bodies of every kind: long, old, strange. */
  sosed: author('sosed', 'Сосед по этажу', 'Читаю чужой код', 23),
  vestnik: author('vestnik', 'Анна Вестникова', 'Редактор блога компании', 31),
  masterskaya: author('masterskaya', 'Мастерская', 'Проверяем, что умеет редактор', 7),
};
