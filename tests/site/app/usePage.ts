import { computed, onServerPrefetch, ref, watch } from 'vue';
import { useRoute } from 'vue-router';
import { addressOf } from './routes';
import { useStore } from './store';

/**
 * The API's answer for the current route. While a client navigation waits for its answer the page
 * before stays on the screen, as on the site.
 */
export function usePage<Answer>() {
  const store = useStore();
  const route = useRoute();
  const address = computed(() => addressOf(route));
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
