import { computed, onMounted, onUnmounted, ref, shallowRef } from 'vue';
import type { Publication } from '../content/publication';
import { usePage } from './useAnswer';

type ListAnswer = {
  pagesCount: number;
  publicationIds: string[];
  publicationRefs: Record<string, Publication>;
};

/** What a story made of the list; forgotten when another list comes. */
type Edited = { of: ListAnswer | undefined; list: Publication[] };

/**
 * The publications that the page shows. Stories may change them while somebody reads, by events on
 * `window` (`Site` names them): the site's own application does the like.
 */
export function useList() {
  const answer = usePage<ListAnswer>();
  const generation = ref(0);
  const edited = shallowRef<Edited>();
  const publications = computed(() => {
    const { of, list } = edited.value ?? {};
    return list && of === answer.value ? list : inOrder(answer.value);
  });
  const edit = (list: Publication[]) => {
    edited.value = { of: answer.value, list };
  };

  listen('replica:rerender', () => {
    generation.value += 1;
  });
  listen('replica:update', () => {
    edit(publications.value.map(withOneMoreView));
  });
  listen('replica:remove', ({ detail }) => {
    edit(publications.value.filter(({ id }) => id !== detail));
  });
  listen('replica:again', ({ detail }) => {
    const found = publications.value.filter(({ id }) => id === detail);
    edit([...publications.value, ...found]);
  });
  return {
    publications,
    generation,
    pages: computed(() => answer.value?.pagesCount ?? 1),
    isMissing: computed(() => answer.value !== undefined && !answer.value.publicationIds),
  };
}

const inOrder = (list: ListAnswer | undefined) =>
  list?.publicationIds?.flatMap(id => list.publicationRefs[id] ?? []) ?? [];

const withOneMoreView = (publication: Publication): Publication => ({
  ...publication,
  statistics: { ...publication.statistics, reach: publication.statistics.reach + 1 },
});

function listen(name: string, run: (event: CustomEvent<string>) => void): void {
  const heard = (event: Event) => event instanceof CustomEvent && run(event);
  onMounted(() => window.addEventListener(name, heard));
  onUnmounted(() => window.removeEventListener(name, heard));
}
