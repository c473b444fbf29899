/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../content/publication';
import { CardFooter } from './CardFooter';
import { Page } from './Page';
import { Snippet } from './Snippet';
import { scoped } from './scoped';
import { usePage } from './usePage';

/** A publication's own page. */
export const ArticlePage = defineComponent(
  () => {
    const answer = usePage<Publication>();
    return () => (
      <Page>{() => (answer.value ? <Presenter publication={answer.value} /> : null)}</Page>
    );
  },
  { name: 'ArticlePage' },
);

const Presenter = ({ publication }: { publication: Publication }) => (
  <div class="tm-article-presenter" data-async-called="true">
    <div class="tm-article-presenter__body">
      <div class="tm-misprint-area">
        <div class="tm-misprint-area__wrapper">
          <article class="tm-article-presenter__content tm-article-presenter__content_narrow">
            <div class="tm-article-presenter__header">
              <Snippet publication={publication} whole />
            </div>
            <Body publication={publication} />
          </article>
        </div>
      </div>
      <div class="tm-article-sticky-panel">
        <CardFooter publication={publication} />
      </div>
    </div>
  </div>
);

const Body = scoped(
  'aad06d04',
  defineComponent(
    (props: { publication: Publication }) => () => (
      <div class="article-body" data-gallery-root="" lang={props.publication.lang}>
        <div>{[]}</div>
        <div id="post-content-body">
          <div>
            <div
              class={`article-formatted-body article-formatted-body_version-${props.publication.editorVersion[0]}`}
              innerHTML={props.publication.textHtml}
            />
          </div>
          {null}
          {null}
        </div>
      </div>
    ),
    { props: ['publication'], name: 'ArticleBody' },
  ),
);
