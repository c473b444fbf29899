import type * as z from 'zod/mini';

/** Where settings are stored: `storage.local`, or a stand-in for it. */
export type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: { addListener(hear: (changes: object) => void): void };
};
export type Item<T> = {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** `hear` is called after a change of this setting in any tab. */
  follow(hear: () => void): void;
};

/** One setting. A stored value that does not match the schema counts as the default. */
export const createItem = <T>(
  area: Area,
  { key, schema, fallback }: { key: string; schema: z.ZodMiniType<T>; fallback: T },
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
