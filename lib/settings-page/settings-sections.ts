import type { Key } from '../words/words';

/** A section of the settings page: its anchor, its title, and the words besides that it is found by. */
export type SectionLine = { id: string; title: Key; words: Key[] };

const sections: SectionLine[] = [
  { id: 'grant', title: 'welcomeGrantTitle', words: ['welcomeGrant', 'welcomeGrantText'] },
  { id: 'reading', title: 'settingsReading', words: [] },
  { id: 'look', title: 'settingsLook', words: [] },
  {
    id: 'keys',
    title: 'keysTitle',
    words: ['keysLead', 'keysPopup', 'commandNext', 'commandBookmark', 'keysChange'],
  },
  { id: 'data', title: 'settingsData', words: ['settingsDataLead', 'backupSave'] },
  { id: 'take', title: 'takeTitle', words: ['takeLead', 'takeBack', 'takeDays', 'takeDaysHint'] },
  {
    id: 'export',
    title: 'exportTitle',
    words: [
      ...(['exportLead', 'exportFormat', 'exportMarkdown', 'exportMarkdownHint'] as const),
      ...(['exportNetscape', 'exportNetscapeHint', 'exportPocket', 'exportPocketHint'] as const),
      ...(['exportWhich', 'exportBookmarks', 'exportAuthor', 'exportDo'] as const),
    ],
  },
  { id: 'forgotten', title: 'forgottenTitle', words: ['forgottenLead', 'forgottenBring'] },
  {
    id: 'kept',
    title: 'settingsKept',
    words: ['settingsKeptLead', 'settingsKeptCopies', 'settingsKeptJournal', 'settingsDropCopies'],
  },
  { id: 'requests', title: 'settingsRequests', words: ['settingsRequestsLead'] },
  {
    id: 'settings-file',
    title: 'settingsFile',
    words: [
      'settingsFileLead',
      'settingsFileSave',
      'settingsFileChoose',
      'exportTitle',
      'takeTitle',
    ],
  },
  {
    id: 'about',
    title: 'aboutTitle',
    words: ['aboutChanges', 'aboutHelp', 'aboutHelpText', 'copyReport'],
  },
  { id: 'clear', title: 'settingsClear', words: ['settingsClearLead'] },
];

/** The sections that are on the page now, in its order. */
export const sectionsShown = (has: { grant: boolean; forgotten: boolean }): SectionLine[] =>
  sections.filter(({ id }) => (id === 'grant' || id === 'forgotten' ? has[id] : true));
