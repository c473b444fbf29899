import { signal as createSignal } from '@preact/signals-core';
import type { Snapshots } from '../library/store/backup-copies/snapshots';
import type { Database } from '../library/store/base/database';
import type { Read } from '../transfer/backup/backup-file';
import { createDriving, type Driven, failedAs } from './drive-import';
import { type Plan, planOf } from './import-preview';
import type { FileRead, Snapshot, TakingIn, TakingInActs, Verb } from './import-state';
import { type Intake, intakeOf, readIntake } from './read-import-file';
import { loadsOf } from './split-into-steps';
import { drill } from './verify-backup';

type Around = Driven & {
  /** An empty library to try a backup in. */
  scratch(): Database;
  /** The library as it was on earlier days. */
  snapshots: Pick<Snapshots, 'list' | 'read'>;
};

/** Taking in a file, as the settings page shows it: what it would change, then progress, then one undo. */
export function createTakingIn(around: Around) {
  const state = createSignal<TakingIn>({ phase: 'idle' });
  const show = (next: TakingIn) => {
    state.value = next;
  };
  const snapshots = createSignal<readonly Snapshot[]>([]);
  const driving = createDriving(around, show);
  const file = createFile(around, state);
  const acts: TakingInActs = {
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
  // Whoever is quicker than the library is not interrupted by what was before.
  around.library.ready().then(async ({ ok }) => {
    if (ok) await driving.look(() => state.peek().phase === 'idle');
    snapshots.value = await around.snapshots.list().catch(() => []);
  });
  return { state, snapshots, acts };
}

/** The file that was chosen: read, planned, and tried. A later choice overtakes an earlier one. */
function createFile(
  { db, library, scratch, snapshots }: Around,
  state: { value: TakingIn; peek(): TakingIn },
) {
  let held: { intake: Intake; plan?: Plan } | undefined;
  /** One trial after the other: they share an empty library. */
  let tried: Promise<unknown> = Promise.resolve();
  const change = (changes: Partial<FileRead>) => {
    const now = state.peek();
    if (now.phase === 'file') state.value = { phase: 'file', file: { ...now.file, ...changes } };
  };
  const plan = async (of: { intake: Intake; plan?: Plan }, verb: Verb) => {
    const now = state.peek();
    // What to do with the file changes nothing of what a trial says of it.
    const drill = now.phase === 'file' && now.file.drill;
    state.value = { phase: 'file', file: { ...fileOf(of.intake), verb, ...(drill && { drill }) } };
    try {
      const made = await planOf(db, of.intake, verb);
      if (held !== of) return;
      of.plan = made;
      change({ preview: made.preview });
    } catch {
      if (held === of) state.value = failedAs('storage');
    }
  };
  const hold = (intake: Intake, verb: Verb) => {
    held = { intake };
    return plan(held, verb);
  };
  return {
    ready: () => readyTo(state.peek(), held),
    acts: {
      async onFile(chosen: File) {
        state.value = { phase: 'reading' };
        // Only the background creates the database; a page that read it first would make an empty one.
        const [opened, read] = [await library.ready(), await readIntake(chosen)];
        if (!read.ok) state.value = refusedAs(read);
        else if (!opened.ok) state.value = failedAs(opened.error.code);
        else await hold(read.value, 'add');
      },
      async onSnapshot(name: string) {
        state.value = { phase: 'reading' };
        const [opened, found] = [await library.ready(), await snapshots.read(name)];
        if (!found) state.value = { phase: 'refused', code: 'damaged' };
        else if (!opened.ok) state.value = failedAs(opened.error.code);
        else await hold(intakeOf(name, { ...found, exportedAt: found.at }), 'back');
      },
      onVerb: (verb: Verb) => void (held && hold(held.intake, verb)),
      onFolders: (asTags: boolean) =>
        void (held?.intake.folders && hold(held.intake.folders.use(asTags), 'add')),
      onBring: (bring: boolean) => change({ bring }),
      onSure: (sure: boolean) => change({ sure }),
      async onDrill() {
        if (!held) return;
        change({ drill: 'busy' });
        const { intake } = held;
        const trial = tried.then(() => drill(intake, scratch()).catch(() => 'failed' as const));
        tried = trial;
        const found = await trial;
        if (held?.intake === intake) change({ drill: found });
      },
    },
  };
}

const refusedAs = ({ code, detail }: Extract<Read<Intake>, { ok: false }>): TakingIn => ({
  ...{ phase: 'refused', code },
  ...(code === 'otherProgram' && detail && { program: detail }),
});

const fileOf = ({ kind, name, at, pieces, others, ...more }: Intake) => ({
  ...{ kind, name, at, others, renumbered: more.renumbered, unreadable: more.unreadable },
  ...(more.unreadFiles && { unreadFiles: more.unreadFiles }),
  ...(more.program && { program: more.program }),
  ...(more.folders && { folders: { names: more.folders.names, asTags: more.folders.asTags } }),
  ...{ articles: pieces.length, bring: false, sure: false },
});

/** What is to be sent; nothing as long as the reader has not seen it, or has not said yes to so much. */
function readyTo(now: TakingIn, held: { intake: Intake; plan?: Plan } | undefined) {
  if (now.phase !== 'file' || !held?.plan) return undefined;
  const { verb, bring, sure } = now.file;
  const { preview, pieces, removed, journal } = held.plan;
  if (preview.asks && !sure) return undefined;
  const brought = new Set(bring ? removed.map(({ id }) => id) : []);
  const others = pieces.filter(({ id }) => !brought.has(id));
  const all = bring ? [...others, ...removed] : others;
  return { verb, loads: loadsOf({ pieces: all, journal }, held.intake) };
}
