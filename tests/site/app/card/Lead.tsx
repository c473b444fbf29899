/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Lead as LeadData, Publication } from '../../content/publication';
import { scoped } from '../scoped';
import { useNames } from '../store';

type Props = { lead: LeadData; editor: Publication['editorVersion'] };

/** Cover (optional), teaser text, and what the layout puts behind it. */
export const Lead = scoped(
  '085cd854',
  defineComponent(
    (props: Props, { slots }) => {
      const names = useNames();
      return () => {
        const { image, textHtml } = props.lead;
        const version = props.editor === '1.0' ? 1 : 2;
        return (
          <div class={names.lead}>
            {image && (
              <div class={names.cover}>
                <img
                  class={names.picture}
                  src={image.url}
                  style={`object-position: ${image.positionX}% ${image.positionY}%`}
                />
              </div>
            )}
            <div>
              <div>
                <div
                  class={`article-formatted-body article-formatted-body_version-${version}`}
                  innerHTML={textHtml}
                />
              </div>
              {null}
              {null}
            </div>
            <>{slots.default?.() ?? []}</>
          </div>
        );
      };
    },
    { props: ['lead', 'editor'], name: 'SnippetLead' },
  ),
);
