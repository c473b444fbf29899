/** Articles of the replica's author that stories tell of: a title and words of its text. */
export const articles = {
  first: { id: '826210', title: 'Как устроена языковая модель без перемножения матриц' },
  /** The second card: the first screen shows it whole. */
  language: { id: '824608', title: 'На каком языке думают языковые модели' },
  memory: {
    id: '821734',
    title: 'TransformerFam от Google и другие попытки улучшить память LLM',
  },
  geometry: {
    id: '817390',
    title: 'Как ИИ и методы прошлого века обошли золотых медалистов IMO в геометрии',
  },
  /** Written in the old editor. */
  summaries: { id: '810674', title: 'LOCOST и SPECTRUM, два подхода к суммаризации' },
  raptor: {
    id: '808550',
    title: 'Как устроен RAPTOR — новый подход для RAG, который понимает контекст сразу всей книги',
  },
  /** One minute long: read by the rule after a quarter of it. */
  pigs: { id: '792764', title: 'Цифровой клон свиньи — как фермы становятся умнее' },
} as const;

export type Article = (typeof articles)[keyof typeof articles];
