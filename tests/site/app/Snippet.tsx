/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Publication } from '../content/publication';
import { pathOf } from './address';
import { Hubs } from './Hubs';
import { Labels } from './Labels';
import { Lead } from './Lead';
import { Link } from './Link';
import { Meta } from './Meta';
import { Overlay } from './Overlay';
import { Stats } from './Stats';
import { scoped } from './scoped';
import { useLanguage } from './store';

const kinds = { article: 'Статья', news: 'Новость', post: 'Пост', voice: 'Голос' };

const Badge = ({ kind }: { kind: Publication['postType'] }) => (
  <div class={`publication-type-label publication-type-label_type-${kind}`}>
    <span class={`publication-type-label__label publication-type-label__label_type-${kind}`}>
      {kinds[kind]}
    </span>
  </div>
);

type Props = { publication: Publication; badge?: boolean; whole?: boolean };

/** Head and teaser of a publication: in a card, or (`whole`) above the article's own text. */
export const Snippet = scoped(
  '085cd854',
  defineComponent(
    (props: Props) => {
      const { language, text } = useLanguage();
      return () => {
        const { publication } = props;
        const path = pathOf(publication, language);
        return (
          <div
            class={['article-snippet', props.whole && 'tm-article-presenter__snippet full-article']}
          >
            <>{[props.badge ? <Badge kind={publication.postType} /> : null]}</>
            <Meta publication={publication} path={props.whole ? undefined : path} />
            {props.whole ? (
              <h1 class="tm-title tm-title_h1" lang={publication.lang}>
                <span innerHTML={publication.titleHtml} />
              </h1>
            ) : (
              <h2 class="tm-title tm-title_h2">
                <>
                  <Link to={path} class="tm-title__link" data-article-link="true">
                    {() => <span innerHTML={publication.titleHtml} />}
                  </Link>
                </>
              </h2>
            )}
            <Stats publication={publication} />
            <Hubs hubs={publication.hubs} />
            <Labels labels={publication.postLabels} />
            {props.whole ? null : (
              <Lead lead={publication.leadData} editor={publication.editorVersion} />
            )}
            {props.whole ? null : (
              <Link to={path} class="readmore">
                {() => <span>{publication.leadData.buttonTextHtml ?? text.readMore}</span>}
              </Link>
            )}
            <Overlay />
          </div>
        );
      };
    },
    { props: ['publication', 'badge', 'whole'], name: 'ArticleSnippet' },
  ),
);
