/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../../content/publication';
import { pathOf } from '../addresses';
import { Link } from '../Link';
import { Overlay } from '../pages/Overlay';
import { scoped } from '../scoped';
import { useLanguage, useStore } from '../store';
import { Badge } from './Badge';
import { Hubs } from './Hubs';
import { Labels } from './Labels';
import { Lead } from './Lead';
import { Meta } from './Meta';
import { Stats } from './Stats';

/** Head and teaser of a publication in a list. */
export const Snippet = scoped(
  '085cd854',
  defineComponent(
    (props: { publication: Publication; badge: boolean }) => {
      const { language, text } = useLanguage();
      const { names, readMoreInLead } = useStore().layout;
      return () => {
        const { publication } = props;
        const path = pathOf(publication, language);
        const readMore = (
          <Link to={path} class={names.readMore}>
            {() => <span>{publication.leadData.buttonTextHtml ?? text.readMore}</span>}
          </Link>
        );
        return (
          <div class={names.snippet}>
            <>{[props.badge ? <Badge kind={publication.postType} /> : null]}</>
            <Meta publication={publication} path={path} />
            <h2 class="tm-title tm-title_h2">
              <>
                <Link to={path} class="tm-title__link" data-article-link="true">
                  {() => <span innerHTML={publication.titleHtml} />}
                </Link>
              </>
            </h2>
            <Stats publication={publication} />
            <Hubs hubs={publication.hubs} />
            <Labels labels={publication.postLabels} />
            {null}
            <Lead lead={publication.leadData} editor={publication.editorVersion}>
              {() => (readMoreInLead ? [readMore] : [])}
            </Lead>
            {readMoreInLead ? null : readMore}
            <Overlay />
          </div>
        );
      };
    },
    { props: ['publication', 'badge'], name: 'ArticleSnippet' },
  ),
);
