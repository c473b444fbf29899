/** @jsxImportSource vue */
import { computed, defineComponent, onMounted, onUnmounted, ref } from 'vue';
import { useRoute } from 'vue-router';
import type { Publication } from '../content/publication';
import { ArticleCard } from './ArticleCard';
import { Page } from './Page';
import { Pagination } from './Pagination';
import { UserCard } from './UserCard';
import { usePage } from './usePage';

export type ListAnswer = {
  pagesCount: number;
  publicationIds: string[];
  publicationRefs: Record<string, Publication>;
};

/** An author's list or one of the site's own. */
export const ListPage = defineComponent(
  () => {
    const route = useRoute();
    const answer = usePage<ListAnswer>();
    const publications = computed(() => {
      const list = answer.value;
      return list ? list.publicationIds.flatMap(id => list.publicationRefs[id] ?? []) : [];
    });
    const generation = useGeneration();
    return () => (
      <Page>
        {() => [
          route.params.user ? <UserCard author={publications.value[0]?.author} /> : null,
          <div>
            <>
              <div class="tm-articles-list" key={generation.value}>
                <>
                  {publications.value.map(publication => (
                    <CardSlot key={publication.id} publication={publication} />
                  ))}
                </>
              </div>
              <div class="tm-articles-list__after-articles" />
              <Pagination pages={answer.value ? answer.value.pagesCount : 1} />
            </>
          </div>,
        ]}
      </Page>
    );
  },
  { name: 'ListPage' },
);

const CardSlot = ({ publication }: { publication: Publication }) => (
  <>
    {null}
    <ArticleCard publication={publication} badge={false} />
    <div class="tm-articles-list__after-article">{[null, null]}</div>
  </>
);

/** Counts up when a story asks for the whole list to be made anew (`Site` says how). */
function useGeneration() {
  const generation = ref(0);
  const next = () => {
    generation.value += 1;
  };
  onMounted(() => window.addEventListener('replica:rerender', next));
  onUnmounted(() => window.removeEventListener('replica:rerender', next));
  return generation;
}
