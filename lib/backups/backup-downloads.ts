import type { Downloads } from './automatic-backup';

type Download = { id: number; filename: string; exists: boolean; state: string; error?: string };
type Told = { id: number; state?: { current?: string }; error?: { current?: string } };
/** What is used of `browser.downloads`. */
type Api = {
  download(what: { url: string; filename: string; conflictAction: 'uniquify' }): Promise<number>;
  search(query: { id?: number; state?: 'complete'; orderBy?: string[] }): Promise<Download[]>;
  removeFile(id: number): Promise<unknown>;
  erase(query: { id: number }): Promise<unknown>;
  onChanged: {
    addListener(hear: (told: Told) => void): void;
    removeListener(hear: (told: Told) => void): void;
  };
};

/** A folder of our own: no file of the reader's can be mistaken for an old backup. */
const FOLDER = 'Dalee';
const OURS = /[\\/]Dalee[\\/]dalee-backup-[\d-]+(?: ?\(\d+\))?\.json\.gz$/;

/** The browser's downloads. @param api A function, as the API exists only after the reader has allowed it. */
export const createDownloads = (api: () => Api): Downloads => ({
  save: async file => {
    const url = await addressOf(file);
    const filename = `${FOLDER}/${file.name}`;
    await ended(api(), await api().download({ url, filename, conflictAction: 'uniquify' }));
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  },
  keep: async newest => {
    const all = await api().search({ orderBy: ['-startTime'], state: 'complete' });
    const old = all.filter(one => OURS.test(one.filename) && one.exists).slice(newest);
    for (const { id } of old) {
      await api().removeFile(id);
      await api().erase({ id });
    }
  },
});

/** Chromium's worker makes no addresses of blobs; Firefox refuses those of data. */
function addressOf(file: File): Promise<string> {
  if ('createObjectURL' in URL) return Promise.resolve(URL.createObjectURL(file));
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Resolves when the download is complete, which may be before the listener is added. */
function ended(api: Api, id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const judge = (state: string | undefined, error: string | undefined) => {
      if (state === undefined || state === 'in_progress') return;
      api.onChanged.removeListener(hear);
      if (state === 'complete') resolve();
      else reject(new Error(error));
    };
    const hear = (change: Told) => {
      if (change.id === id) judge(change.state?.current, change.error?.current);
    };
    api.onChanged.addListener(hear);
    api.search({ id }).then(([one]) => judge(one?.state, one?.error), reject);
  });
}
