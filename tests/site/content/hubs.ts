import type { Hub } from './publication';

const titles = {
  ai: ['artificial_intelligence', 'Искусственный интеллект'],
  career: ['career', 'Карьера в IT-индустрии'],
  data: ['data_mining', 'Data Mining'],
  iot: ['internet_of_things', 'Интернет вещей'],
  management: ['hr_management', 'Управление персоналом'],
  math: ['maths', 'Математика'],
  ml: ['machine_learning', 'Машинное обучение'],
  nlp: ['natural_language_processing', 'Natural Language Processing'],
} as const;

export type HubName = keyof typeof titles;

const names = Object.keys(titles) as HubName[];

/** Hubs by their short names; every second one is a hub of a profession, marked with an asterisk. */
export const hubsOf = (chosen: HubName[]): Hub[] =>
  chosen.map(name => {
    const [alias, title] = titles[name];
    const at = names.indexOf(name);
    const isProfiled = at % 2 === 0;
    return { id: `${21900 + at}`, alias, type: 'collective', title, titleHtml: title, isProfiled };
  });

/** A company's blog stands among the hubs, and gives the publication's address another form. */
export const companyHub = (alias: string): Hub => ({
  id: '23256',
  alias,
  type: 'corporative',
  title: 'Блог компании Пример',
  titleHtml: 'Блог компании Пример',
  isProfiled: false,
});
