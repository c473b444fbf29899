import type { Ms } from '../habr/facts';
import type { Code } from '../library/contract/contract';

/** How many articles here the import would change, and how. */
export type Preview = {
  added: number;
  changed: number;
  /** All marks of these articles would be removed. */
  emptied: number;
  same: number;
  /** What the file contains but the reader has removed here since, and when. */
  removed?: { count: number; from: Ms; to: Ms };
  /** Articles here now. */
  known: number;
  /** Records to send; 0: everything is here already. */
  total: number;
  /** The change is so large that the reader must confirm it. */
  asks: boolean;
};

export type Verb = 'add' | 'back';

/** A file that was read: what it is, what to do with it, and what that would change. */
export type FileRead = {
  kind: 'backup' | 'foreign';
  name: string;
  at: Ms;
  articles: number;
  /** Entries that are not articles of the site. */
  others: number;
  /** Those of the others that are articles of Geektimes. */
  renumbered?: number;
  /** Lines that could not be read. */
  unreadable?: number;
  /** Files of an archive that are not imported. */
  unreadFiles?: readonly string[];
  /** The program that wrote it, where it is known. */
  program?: string;
  /** Its folders, and whether they become tags. */
  folders?: { names: readonly string[]; asTags: boolean };
  verb: Verb;
  /** Absent while it is being computed. */
  preview?: Preview;
  /** Whether articles that were removed here are imported, too. */
  addsRemoved: boolean;
  /** Whether the reader has confirmed the large change. */
  sure: boolean;
  /** Result of the verification; `failed`: it could not run here, which says nothing about the file. */
  verified?: 'busy' | 'failed' | { restored: number; missing: number };
};

/** Why a file was refused; the words are in `locales/` under `backup_<code>`. */
type Refusal =
  | ('empty' | 'unreadable' | 'tooLarge' | 'notJson')
  | ('notBackup' | 'newer' | 'damaged' | 'unknown')
  | ('encoding' | 'otherProgram' | 'tooManyTags');

/** How far the import of a file is. */
export type ImportState =
  /** `last`: the last import can still be undone. */
  | { phase: 'idle'; last?: { at: Ms; changed: number } }
  | { phase: 'reading' }
  /** `program`: the program that wrote the file, where it is known. */
  | { phase: 'refused'; code: Refusal; program?: string }
  | { phase: 'file'; file: FileRead }
  /** @param share 0…1 */
  | { phase: 'running'; verb: Verb | 'undo'; share: number }
  | { phase: 'done'; verb: Verb | 'undo'; changed: number; left: number; canUndo: boolean }
  | { phase: 'failed'; code: Code; canUndo: boolean }
  /** The page that ran the import was closed. */
  | { phase: 'interrupted'; canUndo: boolean };

/** The whole library of an earlier day, stored in this browser. */
export type Snapshot = { name: string; at: Ms };

export type ImportActs = {
  onFile(file: File): void;
  onSnapshot(name: string): void;
  onVerb(verb: Verb): void;
  onAddRemoved(addsRemoved: boolean): void;
  onFolders(asTags: boolean): void;
  onSure(sure: boolean): void;
  onVerify(): void;
  onStart(): void;
  /** Stops, and undoes what was done. */
  onCancel(): void;
  onUndo(): void;
  /** Keeps what an unfinished run has done, and ends it. */
  onKeep(): void;
  onClose(): void;
};
