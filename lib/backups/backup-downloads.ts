import type { Downloads } from './automatic-backup';

type Download = { id: number; filename: string; exists: boolean; state: string; error?: string };
type DownloadChange = { id: number; state?: { current?: string }; error?: { current?: string } };
/** The part of `browser.downloads` that is used here. */
type Api = {
  download(what: { url: string; filename: string; conflictAction: 'uniquify' }): Promise<number>;
  search(query: { id?: number; state?: 'complete'; orderBy?: string[] }): Promise<Download[]>;
  removeFile(id: number): Promise<unknown>;
  erase(query: { id: number }): Promise<unknown>;
  onChanged: {
    addListener(hear: (change: DownloadChange) => void): void;
    removeListener(hear: (change: DownloadChange) => void): void;
  };
};

/** Our own folder keeps files of the reader's from being mistaken for an old backup. */
const BACKUP_FOLDER = 'Dalee';
const BACKUP_PATH = /[\\/]Dalee[\\/]dalee-backup-[\d-]+(?: ?\(\d+\))?\.json\.gz$/;

/** The browser's downloads. @param api A function, as the API exists only after the reader has allowed it. */
export const createDownloads = (api: () => Api): Downloads => ({
  save: async file => {
    const url = await addressOf(file);
    const filename = `${BACKUP_FOLDER}/${file.name}`;
    await ended(api(), await api().download({ url, filename, conflictAction: 'uniquify' }));
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  },
  keep: async newest => {
    const all = await api().search({ orderBy: ['-startTime'], state: 'complete' });
    const old = all.filter(one => BACKUP_PATH.test(one.filename) && one.exists).slice(newest);
    for (const { id } of old) {
      await api().removeFile(id);
      await api().erase({ id });
    }
  },
});

/**
 * Chromium's worker cannot make addresses of blobs; Firefox does not download `data:` addresses.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/downloads/download
 */
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
    const settle = (state: string | undefined, error: string | undefined) => {
      if (state === undefined || state === 'in_progress') return;
      api.onChanged.removeListener(hear);
      if (state === 'complete') resolve();
      else reject(new Error(error));
    };
    const hear = (change: DownloadChange) => {
      if (change.id === id) settle(change.state?.current, change.error?.current);
    };
    api.onChanged.addListener(hear);
    api.search({ id }).then(([one]) => settle(one?.state, one?.error), reject);
  });
}
