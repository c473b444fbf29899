import type { Ms } from '../habr/facts';
import type { Code } from '../library/contract/contract';

/** What would become of the articles here, counted. */
export type Preview = {
  added: number;
  changed: number;
  /** Nothing would be left of what is known of them here. */
  emptied: number;
  same: number;
  /** What the file has and the reader removed here since, and when. */
  removed?: { count: number; from: Ms; to: Ms };
  /** Articles here now. */
  known: number;
  /** Records to send; none: everything is here already. */
  total: number;
  /** So much that the reader is asked twice. */
  asks: boolean;
};

export type Verb = 'add' | 'back';

/** A file that was read: what it is, what to do with it, and what that would come to. */
export type FileRead = {
  kind: 'backup' | 'foreign';
  name: string;
  at: Ms;
  articles: number;
  /** Lines that are about something else. */
  others: number;
  /** Those of the others that are articles of Geektimes. */
  renumbered?: number;
  /** Lines of which nothing could be read. */
  unreadable?: number;
  /** Files of an archive of which nothing is taken. */
  unreadFiles?: readonly string[];
  /** The program that wrote it, where that is known. */
  program?: string;
  /** Its folders, and whether they become tags. */
  folders?: { names: readonly string[]; asTags: boolean };
  verb: Verb;
  /** Absent while it is being worked out. */
  preview?: Preview;
  /** What was removed here comes back, too. */
  bring: boolean;
  /** The reader said yes to so much. */
  sure: boolean;
  /** What a trial came to; `failed`: it could not be made here, which says nothing of the file. */
  drill?: 'busy' | 'failed' | { restored: number; missing: number };
};

/** Why a file was refused; the words are in `locales/` under `backup_<code>`. */
type Refusal =
  | ('empty' | 'unreadable' | 'tooLarge' | 'notJson')
  | ('notBackup' | 'newer' | 'damaged' | 'unknown')
  | ('encoding' | 'otherProgram');

/** How far taking in a file is. */
export type TakingIn =
  /** `last`: what was taken in last can still be undone. */
  | { phase: 'idle'; last?: { at: Ms; changed: number } }
  | { phase: 'reading' }
  /** `program`: whose file it is, where that can be told. */
  | { phase: 'refused'; code: Refusal; program?: string }
  | { phase: 'file'; file: FileRead }
  /** @param share 0…1 */
  | { phase: 'running'; verb: Verb | 'undo'; share: number }
  | { phase: 'done'; verb: Verb | 'undo'; changed: number; left: number; canUndo: boolean }
  | { phase: 'failed'; code: Code; canUndo: boolean }
  /** The page that drove it was closed. */
  | { phase: 'interrupted'; canUndo: boolean };

/** A whole library of an earlier day that lies in this browser. */
export type Snapshot = { name: string; at: Ms };

export type TakingInActs = {
  onFile(file: File): void;
  onSnapshot(name: string): void;
  onVerb(verb: Verb): void;
  onBring(bring: boolean): void;
  onFolders(asTags: boolean): void;
  onSure(sure: boolean): void;
  onDrill(): void;
  onStart(): void;
  /** Stops, and takes back what was done. */
  onCancel(): void;
  onUndo(): void;
  /** Leaves what an unfinished run has done, and ends it. */
  onKeep(): void;
  onClose(): void;
};
