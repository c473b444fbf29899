/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Lead as LeadData, Publication } from '../content/publication';
import { scoped } from './scoped';

type Props = { lead: LeadData; editor: Publication['editorVersion'] };

/** Cover (optional) and teaser text. */
export const Lead = scoped(
  '085cd854',
  defineComponent(
    (props: Props) => () => {
      const { image, textHtml } = props.lead;
      const version = props.editor === '1.0' ? 1 : 2;
      return (
        <div class="lead">
          {image && (
            <div class="cover object-fit-cover">
              <img
                class="lead-image"
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
        </div>
      );
    },
    { props: ['lead', 'editor'], name: 'SnippetLead' },
  ),
);
