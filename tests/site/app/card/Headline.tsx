/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../../content/publication';
import { Overlay } from '../pages/Overlay';
import { scoped } from '../scoped';
import { useStore } from '../store';
import { Hubs } from './Hubs';
import { Labels } from './Labels';
import { Meta } from './Meta';
import { Stats } from './Stats';

/** What stands above an article on its own page: the head of its card, with a larger title. */
export const Headline = scoped(
  '085cd854',
  defineComponent(
    (props: { publication: Publication }) => {
      const { names, plainHeadline } = useStore().layout;
      const own = plainHeadline ? '' : ' full-article tm-article-presenter__snippet';
      return () => (
        <div class={`${names.snippet}${own}`}>
          <>{[]}</>
          <Meta publication={props.publication} />
          <h1 class="tm-title tm-title_h1" lang={props.publication.lang}>
            <span innerHTML={props.publication.titleHtml} />
          </h1>
          <Stats publication={props.publication} />
          <Hubs hubs={props.publication.hubs} />
          <Labels labels={props.publication.postLabels} />
          {null}
          {null}
          <Overlay />
        </div>
      );
    },
    { props: ['publication'], name: 'ArticleHeadline' },
  ),
);
