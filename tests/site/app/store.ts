import { type InjectionKey, inject, shallowReactive } from 'vue';
import { useRoute } from 'vue-router';
import { type Language, words } from './words';

/** Answers of the JSON API by their address; what the server filled comes along in the page. */
export type Store = {
  answers: Record<string, unknown>;
  /** Asks the API unless the answer is already here. */
  load(address: string): Promise<void>;
};

export const storeKey: InjectionKey<Store> = Symbol('store');

export function createStore(
  ask: (address: string) => Promise<unknown>,
  answers: Record<string, unknown> = {},
): Store {
  const known = shallowReactive(answers);
  return {
    answers: known,
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

/** The interface language of the page, from its address, and its words. */
export function useLanguage(): { language: Language; text: (typeof words)[Language] } {
  const language = useRoute().params.hl === 'en' ? 'en' : 'ru';
  return { language, text: words[language] };
}
