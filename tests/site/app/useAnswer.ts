import { computed, onServerPrefetch, ref, watch } from 'vue';
import { useRoute } from 'vue-router';
import { addressOf } from './addresses';
import { useStore } from './store';

/**
 * The API's answer for an address that follows the route. While a client navigation waits for the
 * next answer the one before stays on the screen, as on the site.
 */
export function useAnswer<Answer>(addressNow: () => string | undefined) {
  const store = useStore();
  const address = computed(addressNow);
  const shown = ref(address.value);
  const show = async (next: string | undefined) => {
    if (next) await store.load(next);
    if (next === address.value) shown.value = next;
  };
  onServerPrefetch(() => show(address.value));
  watch(address, show);
  if (address.value && !(address.value in store.answers)) void show(address.value);
  return computed(() =>
    shown.value ? (store.answers[shown.value] as Answer | undefined) : undefined,
  );
}

/** The answer that the page is made of. */
export function usePage<Answer>() {
  const route = useRoute();
  const answer = useAnswer<Answer>(() => addressOf(route));
  const retitle = () => {
    document.title = `${Object.values(route.params).flat().filter(Boolean).join(' / ')} / Хабр`;
  };
  // As the site's own: once the page has changed.
  watch(answer, retitle, { flush: 'post' });
  return answer;
}
