/** @jsxImportSource vue */
import { defineComponent, onMounted, ref } from 'vue';
import type { Publication } from '../../content/publication';
import { scoped } from '../scoped';
import { useNames } from '../store';

/** The author's text on its own page, with what the site's scripts do to it there. */
export const ArticleBody = scoped(
  'aad06d04',
  defineComponent(
    (props: { publication: Publication }) => {
      const names = useNames();
      const body = ref<HTMLElement>();
      onMounted(() => body.value && enliven(body.value));
      return () => {
        const { editorVersion, lang, textHtml } = props.publication;
        return (
          <div class={names.body} data-gallery-root="" lang={lang} ref={body}>
            <div>
              <>{[]}</>
            </div>
            <div id="post-content-body">
              <div>
                <div
                  class={`article-formatted-body article-formatted-body_version-${editorVersion[0]}`}
                  innerHTML={textHtml}
                />
              </div>
              {null}
              {null}
            </div>
            {null}
            {null}
          </div>
        );
      };
    },
    { props: ['publication'], name: 'ArticleBody' },
  ),
);

/** Sharp pictures in the place of blurred ones; old spoilers open at a click. */
function enliven(body: HTMLElement): void {
  for (const image of body.querySelectorAll('img')) {
    const { src } = image.dataset;
    if (src) image.src = src;
    delete image.dataset.blurred;
  }
  for (const title of body.querySelectorAll('.spoiler_title')) {
    title.addEventListener('click', () => title.parentElement?.classList.toggle('spoiler_open'));
  }
}
