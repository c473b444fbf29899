import { signal as createSignal } from '@preact/signals-core';
import type { Snapshots } from '../library/store/backup-copies/snapshots';
import type { Database } from '../library/store/base/database';
import type { Read } from '../transfer/backup/backup-file';
import { createImportDriver, type DriverDeps, failedAs } from './drive-import';
import { type Plan, planOf } from './import-preview';
import type { FileRead, ImportActs, ImportState, Snapshot, Verb } from './import-state';
import { type ImportFile, importFileOf, readImportFile } from './read-import-file';
import { loadsOf } from './split-into-steps';
import { verifyBackup } from './verify-backup';

type Deps = DriverDeps & {
  /** An empty database to verify a backup in. */
  scratch(): Database;
  /** Snapshots of the library from earlier days. */
  snapshots: Pick<Snapshots, 'list' | 'read'>;
};

/** The import of a file, as the settings page shows it: a preview, then progress, then one undo. */
export function createImportSection(deps: Deps) {
  const state = createSignal<ImportState>({ phase: 'idle' });
  const show = (next: ImportState) => {
    state.value = next;
  };
  const snapshots = createSignal<readonly Snapshot[]>([]);
  const driving = createImportDriver(deps, show);
  const file = createFile(deps, state);
  const acts: ImportActs = {
    ...file.acts,
    onStart: () => {
      const ready = file.ready();
      if (ready) void driving.start(ready.verb, ready.loads);
    },
    onCancel: driving.cancel,
    onUndo: () => void driving.takeBack(),
    onKeep: () => void driving.keep(),
    onClose: () => void driving.look(),
  };
  // If the reader has already chosen a file, the previous run's state does not overwrite it.
  deps.library.ready().then(async ({ ok }) => {
    if (ok) await driving.look(() => state.peek().phase === 'idle');
    snapshots.value = await deps.snapshots.list().catch(() => []);
  });
  return { state, snapshots, acts };
}

/** The chosen file: read, previewed, verified. A later choice replaces an earlier one. */
function createFile(
  { db, library, scratch, snapshots }: Deps,
  state: { value: ImportState; peek(): ImportState },
) {
  let held: { intake: ImportFile; plan?: Plan } | undefined;
  /** Verifications run one after another: they share a scratch database. */
  let tried: Promise<unknown> = Promise.resolve();
  const change = (changes: Partial<FileRead>) => {
    const now = state.peek();
    if (now.phase === 'file') state.value = { phase: 'file', file: { ...now.file, ...changes } };
  };
  const plan = async (of: { intake: ImportFile; plan?: Plan }, verb: Verb) => {
    const now = state.peek();
    // Another way to import the file does not change the result of its verification.
    const verified = now.phase === 'file' && now.file.verified;
    state.value = {
      phase: 'file',
      file: { ...fileOf(of.intake), verb, ...(verified && { verified }) },
    };
    try {
      const made = await planOf(db, of.intake, verb);
      if (held !== of) return;
      of.plan = made;
      change({ preview: made.preview });
    } catch {
      if (held === of) state.value = failedAs('storage');
    }
  };
  const hold = (intake: ImportFile, verb: Verb) => {
    held = { intake };
    return plan(held, verb);
  };
  return {
    ready: () => readyTo(state.peek(), held),
    acts: {
      async onFile(chosen: File) {
        state.value = { phase: 'reading' };
        // Only the background creates the database; a page that read it first would create an empty one.
        const [opened, read] = [await library.ready(), await readImportFile(chosen)];
        if (!read.ok) state.value = refusedAs(read);
        else if (!opened.ok) state.value = failedAs(opened.error.code);
        else await hold(read.value, 'add');
      },
      async onSnapshot(name: string) {
        state.value = { phase: 'reading' };
        const [opened, found] = [await library.ready(), await snapshots.read(name)];
        if (!found) state.value = { phase: 'refused', code: 'damaged' };
        else if (!opened.ok) state.value = failedAs(opened.error.code);
        else await hold(importFileOf(name, { ...found, exportedAt: found.at }), 'back');
      },
      onVerb: (verb: Verb) => void (held && hold(held.intake, verb)),
      onFolders: (asTags: boolean) =>
        void (held?.intake.folders && hold(held.intake.folders.use(asTags), 'add')),
      onBring: (bring: boolean) => change({ bring }),
      onSure: (sure: boolean) => change({ sure }),
      async onVerify() {
        if (!held) return;
        change({ verified: 'busy' });
        const { intake } = held;
        const trial = tried.then(() =>
          verifyBackup(intake, scratch()).catch(() => 'failed' as const),
        );
        tried = trial;
        const found = await trial;
        if (held?.intake === intake) change({ verified: found });
      },
    },
  };
}

const refusedAs = ({ code, detail }: Extract<Read<ImportFile>, { ok: false }>): ImportState => ({
  ...{ phase: 'refused', code },
  ...(code === 'otherProgram' && detail && { program: detail }),
});

const fileOf = ({ kind, name, at, pieces, others, ...more }: ImportFile) => ({
  ...{ kind, name, at, others, renumbered: more.renumbered, unreadable: more.unreadable },
  ...(more.unreadFiles && { unreadFiles: more.unreadFiles }),
  ...(more.program && { program: more.program }),
  ...(more.folders && { folders: { names: more.folders.names, asTags: more.folders.asTags } }),
  ...{ articles: pieces.length, bring: false, sure: false },
});

/** What to send; nothing until the reader has seen the preview, and confirmed a large change. */
function readyTo(now: ImportState, held: { intake: ImportFile; plan?: Plan } | undefined) {
  if (now.phase !== 'file' || !held?.plan) return undefined;
  const { verb, bring, sure } = now.file;
  const { preview, pieces, removed, journal } = held.plan;
  if (preview.asks && !sure) return undefined;
  const brought = new Set(bring ? removed.map(({ id }) => id) : []);
  const others = pieces.filter(({ id }) => !brought.has(id));
  const all = bring ? [...others, ...removed] : others;
  return { verb, loads: loadsOf({ pieces: all, journal }, held.intake) };
}
