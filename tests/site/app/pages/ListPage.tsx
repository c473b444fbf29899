/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { useRoute } from 'vue-router';
import type { Publication } from '../../content/publication';
import { ArticleCard } from '../card/ArticleCard';
import { PostCard } from '../card/PostCard';
import { UserCard } from '../card/UserCard';
import { useList } from '../useList';
import { Advertisement } from './Advertisement';
import { ErrorMessage } from './ErrorMessage';
import { NewsBlock } from './NewsBlock';
import { Page } from './Page';
import { Pagination } from './Pagination';
import { SectionName } from './SectionName';

/** Any list of cards: an author's, a hub's, a company's, one of the site's own, search. */
export const ListPage = defineComponent(
  () => {
    const route = useRoute();
    const list = useList();
    return () => (
      <Page>
        {() =>
          list.isMissing.value ? (
            <ErrorMessage />
          ) : (
            [route.params.user ? <UserCard /> : <SectionName />, <div>{cards()}</div>]
          )
        }
      </Page>
    );
    function cards() {
      const isFeed = route.params.list === 'feed';
      const publications = list.publications.value;
      return (
        <>
          <div class="tm-articles-list" key={list.generation.value}>
            <>
              {publications.map((one, at) => (
                <CardSlot key={one.id} publication={one} place={isFeed ? at : -1} />
              ))}
            </>
          </div>
          {publications.length > 0 ? null : <EmptyPlaceholder />}
          <div class="tm-articles-list__after-articles" />
          <Pagination pages={list.pages.value} />
        </>
      );
    }
  },
  { name: 'ListPage' },
);

/** A card and what a feed puts behind it: news after the first, an advertisement after the third. */
const CardSlot = ({ publication, place }: { publication: Publication; place: number }) => (
  <>
    {null}
    {publication.postType === 'post' ? (
      <PostCard publication={publication} />
    ) : (
      <ArticleCard publication={publication} badge={place >= 0} />
    )}
    <div class="tm-articles-list__after-article">
      <>
        {[
          place === 0 ? <NewsBlock /> : null,
          place === 2 ? <Advertisement size="medium-rectangle" /> : null,
        ]}
      </>
    </div>
  </>
);

const EmptyPlaceholder = () => (
  <div class="tm-empty-placeholder">
    <span class="tm-empty-placeholder__text">Здесь пока нет ни одной публикации</span>
  </div>
);
