import { type InjectionKey, inject, shallowReactive } from 'vue';
import { useRoute } from 'vue-router';
import { type Layout, layouts, type Release } from './names';
import { type Language, words } from './words';

/** What the server hands over in the page. */
export type State = { release: Release; answers: Record<string, unknown> };

/** Answers of the JSON API by their address, and the layout that they are shown in. */
export type Store = {
  answers: Record<string, unknown>;
  layout: Layout;
  /** Asks the API unless the answer is already here. */
  load(address: string): Promise<void>;
};

export const storeKey: InjectionKey<Store> = Symbol('store');

export function createStore(
  { release, answers }: State,
  ask: (address: string) => Promise<unknown>,
): Store {
  const known = shallowReactive(answers);
  return {
    answers: known,
    layout: layouts[release],
    async load(address) {
      if (!(address in known)) known[address] = await ask(address);
    },
  };
}

export function useStore(): Store {
  const store = inject(storeKey);
  if (!store) throw new Error('The application was made without a store.');
  return store;
}

/** Class names of the layout. */
export const useNames = () => useStore().layout.names;

/** The interface language of the page, from its address, and its words. */
export function useLanguage(): { language: Language; text: (typeof words)[Language] } {
  const language = useRoute().params.hl === 'en' ? 'en' : 'ru';
  return { language, text: words[language] };
}
