import type * as z from 'zod/mini';

/** Where settings are kept: `storage.local`, or what looks like it. */
export type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: { addListener(hear: (changes: object) => void): void };
};
export type Item<T> = {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Told when it was changed, in whichever tab; of nothing else that is kept there. */
  follow(hear: () => void): void;
};

/** One setting: what is stored is believed only if it has the schema's form. */
export const createItem = <T>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
  fallback: T,
): Item<T> => ({
  get: async () => {
    const stored = await area.get(key).catch((): Record<string, unknown> => ({}));
    const parsed = schema.safeParse(stored[key]);
    return parsed.success ? parsed.data : fallback;
  },
  set: value => area.set({ [key]: value }),
  follow: hear =>
    area.onChanged.addListener(changes => {
      if (key in changes) hear();
    }),
});
