/** @jsxImportSource vue */

/** Every comment is an `article` too, and none of them is a card. */
export const Comments = ({ count }: { count: number }) => (
  <div id="publication-comments" class="tm-article-page-comments">
    {Array.from({ length: count }, (_, at) => (
      <section class="tm-comment-thread" key={at}>
        <article class="tm-comment-thread__comment">
          <div class="tm-comment__body-content">
            <p>{`Комментарий ${at + 1}: согласен с предыдущим, кроме вывода.`}</p>
          </div>
        </article>
      </section>
    ))}
  </div>
);
