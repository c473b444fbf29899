import { vi } from 'vitest';
import type { ImportActs } from '../../../../../lib/import/import-state';

/** The acts of the import, none of which does anything. */
export const importActs = (): ImportActs => ({
  ...{ onFile: vi.fn(), onSnapshot: vi.fn(), onVerb: vi.fn(), onAddRemoved: vi.fn() },
  ...{ onFolders: vi.fn(), onSure: vi.fn(), onVerify: vi.fn(), onStart: vi.fn() },
  ...{ onCancel: vi.fn(), onUndo: vi.fn(), onKeep: vi.fn(), onClose: vi.fn() },
});
