/** @jsxImportSource vue */
import type { Poll } from '../../content/publication';

/** Polls are no part of an article's HTML: the page draws them from the API's data. */
export const Polls = ({ polls }: { polls: Poll[] }) => (
  <>
    {polls.map(poll => (
      <div class="tm-article-poll" key={poll.id}>
        <div class="tm-article-poll__title">{poll.textHtml}</div>
        {poll.variants.map(({ id, textHtml, percent, votesCount }) => (
          <div class="tm-article-poll__answer" key={id}>
            {`${percent} % — ${textHtml} (${votesCount})`}
          </div>
        ))}
      </div>
    ))}
  </>
);
