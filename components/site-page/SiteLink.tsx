import type { Words } from '../../lib/words/words';

type Props = { words: Words; title: string; url: string; worded?: boolean };

/** The way to the article on the site itself. */
export function SiteLink({ words, title, url, worded = false }: Props) {
  const name = words.t('openOnSite');
  return (
    <a
      class={`button icon-external${worded ? ' button-worded' : ''}`}
      href={url}
      title={name}
      aria-label={name}
      aria-description={title}
    >
      {worded && name}
    </a>
  );
}
