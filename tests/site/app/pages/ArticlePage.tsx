/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { useRoute } from 'vue-router';
import type { Publication } from '../../content/publication';
import { ArticleBody } from '../article/ArticleBody';
import { ArticleTags } from '../article/ArticleTags';
import { Comments } from '../article/Comments';
import { Polls } from '../article/Polls';
import { DataIcons } from '../card/DataIcons';
import { Headline } from '../card/Headline';
import { usePage } from '../useAnswer';
import { ErrorMessage } from './ErrorMessage';
import { Page } from './Page';

/** A publication's own page, or the page of its comments. */
export const ArticlePage = defineComponent(
  () => {
    const route = useRoute();
    const answer = usePage<Publication>();
    return () => (
      <Page>
        {() => {
          if (!answer.value) return null;
          if (!answer.value.id) return <ErrorMessage />;
          return <Presenter publication={answer.value} comments={route.params.comments !== ''} />;
        }}
      </Page>
    );
  },
  { name: 'ArticlePage' },
);

const Presenter = ({ publication, comments }: { publication: Publication; comments: boolean }) => (
  <div class="tm-article-presenter" data-async-called="true">
    <>{[]}</>
    <div class="tm-article-presenter__body">
      <div class="tm-misprint-area">
        <div class="tm-misprint-area__wrapper">
          <article class="tm-article-presenter__content tm-article-presenter__content_narrow">
            <div class="tm-article-presenter__header">
              <>{[]}</>
              <Headline publication={publication} />
            </div>
            {comments ? null : <ArticleBody publication={publication} />}
            <Polls polls={publication.polls} />
            <ArticleTags publication={publication} />
          </article>
        </div>
        {null}
      </div>
      <div class="tm-article-sticky-panel">
        <DataIcons open class="tm-article-sticky-panel__icons" publication={publication} />
      </div>
    </div>
    {comments ? <Comments count={publication.statistics.commentsCount} /> : null}
  </div>
);
