import type { Snapshots } from '../library/store/backup-copies/snapshots';
import type { Database } from '../library/store/base/database';
import type { Read } from '../transfer/backup/backup-file';
import { type DriverDeps, failedAs } from './drive-import';
import { type Plan, planOf } from './import-preview';
import type { FileRead, ImportState, Verb } from './import-state';
import { type ImportFile, importFileOf, readImportFile } from './read-import-file';
import { stepsOf } from './split-into-steps';
import { verifyBackup } from './verify-backup';

export type Deps = Pick<DriverDeps, 'db' | 'library'> & {
  /** An empty database to verify a backup in. */
  scratch(): Database;
  /** Snapshots of the library from earlier days. */
  snapshots: Pick<Snapshots, 'list' | 'read'>;
  state: { value: ImportState; peek(): ImportState };
};

type Chosen = { file: ImportFile; plan?: Plan };

/** The file that the reader chose: it is read, previewed and verified. A later choice replaces it. */
export function createChosenFile({ db, library, scratch, snapshots, state }: Deps) {
  let chosen: Chosen | undefined;
  const verify = createVerification(scratch);
  const change = (changes: Partial<FileRead>) => {
    const now = state.peek();
    if (now.phase === 'file') state.value = { phase: 'file', file: { ...now.file, ...changes } };
  };
  const preview = async (of: Chosen, verb: Verb) => {
    state.value = { phase: 'file', file: { ...fileReadOf(of.file), verb, ...verifiedIn(state) } };
    try {
      const plan = await planOf(db, of.file, verb);
      if (chosen !== of) return;
      of.plan = plan;
      change({ preview: plan.preview });
    } catch {
      if (chosen === of) state.value = failedAs('storage');
    }
  };
  const choose = (file: ImportFile, verb: Verb) => {
    chosen = { file };
    return preview(chosen, verb);
  };
  const read = async (readFile: () => Promise<Read<ImportFile>>, verb: Verb) => {
    state.value = { phase: 'reading' };
    // Only the background creates the database; a page that read it first would create an empty one.
    const [opened, found] = [await library.ready(), await readFile()];
    if (!found.ok) state.value = refusedAs(found);
    else if (!opened.ok) state.value = failedAs(opened.error.code);
    else await choose(found.value, verb);
  };
  return {
    /** What to send for it; `undefined` until it may be imported. */
    toSend: () => toSend(state.peek(), chosen),
    acts: {
      onFile: (file: File) => read(() => readImportFile(file), 'add'),
      onSnapshot: (name: string) => read(() => readSnapshot(snapshots, name), 'back'),
      onVerb: (verb: Verb) => void (chosen && choose(chosen.file, verb)),
      onFolders: (asTags: boolean) =>
        void (chosen?.file.folders && choose(chosen.file.folders.use(asTags), 'add')),
      onAddRemoved: (addsRemoved: boolean) => change({ addsRemoved }),
      onSure: (sure: boolean) => change({ sure }),
      async onVerify() {
        if (!chosen) return;
        change({ verified: 'busy' });
        const { file } = chosen;
        const verified = await verify(file);
        if (chosen?.file === file) change({ verified });
      },
    },
  };
}

/** Another way to import the file does not change the result of its verification. */
function verifiedIn(state: Deps['state']): Pick<FileRead, 'verified'> {
  const now = state.peek();
  return now.phase === 'file' && now.file.verified ? { verified: now.file.verified } : {};
}

/** Verifications run one after another, because they share a scratch database. */
function createVerification(scratch: () => Database) {
  let last: Promise<unknown> = Promise.resolve();
  return (file: ImportFile) => {
    const next = last.then(() => verifyBackup(file, scratch()).catch(() => 'failed' as const));
    last = next;
    return next;
  };
}

async function readSnapshot(snapshots: Deps['snapshots'], name: string): Promise<Read<ImportFile>> {
  const found = await snapshots.read(name);
  if (!found) return { ok: false, code: 'damaged' };
  return { ok: true, value: importFileOf(name, { ...found, exportedAt: found.at }) };
}

const refusedAs = ({ code, detail }: Extract<Read<ImportFile>, { ok: false }>): ImportState => ({
  ...{ phase: 'refused', code },
  ...(code === 'otherProgram' && detail && { program: detail }),
});

const fileReadOf = ({ kind, name, at, pieces, others, ...more }: ImportFile) => ({
  ...{ kind, name, at, others, renumbered: more.renumbered, unreadable: more.unreadable },
  ...(more.unreadFiles && { unreadFiles: more.unreadFiles }),
  ...(more.program && { program: more.program }),
  ...(more.folders && { folders: { names: more.folders.names, asTags: more.folders.asTags } }),
  ...{ articles: pieces.length, addsRemoved: false, sure: false },
});

/** Nothing is sent until the reader has seen the preview, and confirmed a large change. */
function toSend(now: ImportState, chosen: Chosen | undefined) {
  if (now.phase !== 'file' || !chosen?.plan) return undefined;
  const { verb, addsRemoved, sure } = now.file;
  const { preview, pieces, removed, journal } = chosen.plan;
  if (preview.asks && !sure) return undefined;
  const added = new Set(addsRemoved ? removed.map(({ id }) => id) : []);
  const others = pieces.filter(({ id }) => !added.has(id));
  const all = addsRemoved ? [...others, ...removed] : others;
  return { verb, steps: stepsOf({ pieces: all, journal }, chosen.file) };
}
