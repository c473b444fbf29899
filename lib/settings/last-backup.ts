import type { Area } from './setting-item';

/**
 * When a backup was last saved, ms; 0: never. Unlike `createLastBackup` it needs no zod: the popup's first
 * paint waits for it, so that its foot does not grow later.
 */
export async function readLastBackup(area: Pick<Area, 'get'>): Promise<number> {
  const { lastBackup } = await area.get('lastBackup').catch((): Record<string, unknown> => ({}));
  return typeof lastBackup === 'number' ? lastBackup : 0;
}
