/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Hub } from '../../content/publication';
import { Link } from '../Link';
import { useLanguage } from '../store';

export const Hubs = defineComponent(
  (props: { hubs: Hub[] }) => {
    const { language, text } = useLanguage();
    const home = ({ type, alias }: Hub) =>
      `/${language}/${type === 'corporative' ? `companies/${alias}/articles` : `hubs/${alias}`}/`;
    return () => (
      <div class="tm-publication-hubs__container">
        <div class="tm-publication-hubs">
          <>
            {props.hubs.map(hub => (
              <span class="tm-publication-hub__link-container" key={hub.id}>
                <Link to={home(hub)} class="tm-publication-hub__link">
                  {() => [
                    <span>{hub.title}</span>,
                    hub.isProfiled ? (
                      <span class="tm-article-snippet__profiled-hub" title={text.profiledHub}>
                        {' * '}
                      </span>
                    ) : null,
                  ]}
                </Link>
              </span>
            ))}
          </>
        </div>
      </div>
    );
  },
  { props: ['hubs'], name: 'SnippetHubs' },
);
