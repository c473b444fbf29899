import type { Key } from '../words/words';

/** A section of the settings page: its anchor and its title. */
export type SectionLine = { id: string; title: Key };

const sections: SectionLine[] = [
  { id: 'grant', title: 'welcomeGrantTitle' },
  { id: 'reading', title: 'settingsReading' },
  { id: 'look', title: 'settingsLook' },
  { id: 'data', title: 'settingsData' },
  { id: 'take', title: 'takeTitle' },
  { id: 'export', title: 'exportTitle' },
  { id: 'forgotten', title: 'forgottenTitle' },
  { id: 'kept', title: 'settingsKept' },
  { id: 'requests', title: 'settingsRequests' },
  { id: 'clear', title: 'settingsClear' },
];

/** The sections that are on the page now, in its order. */
export const sectionsShown = (has: { grant: boolean; forgotten: boolean }): SectionLine[] =>
  sections.filter(({ id }) => (id === 'grant' || id === 'forgotten' ? has[id] : true));
