/** What an article's own page holds (G3), in words of our own: head, text, icons beside. */
export const articlePageHtml = ({
  id = '795001',
  title = 'О чём молчат указатели',
} = {}): string => `
  <div class="tm-article-presenter__body">
    <article class="tm-article-presenter__content">
      <div class="article-snippet tm-article-presenter__snippet">
        <div class="meta-container">
          <div class="meta"><a href="/ru/users/derunat/" class="tm-user-info__username">derunat</a>
            <time datetime="2024-02-19T08:00:00.000Z"></time></div>
          <div class="controls"></div>
        </div>
        <h1 class="tm-title" lang="ru"><span>${title}</span></h1>
        <span class="tm-article-reading-time__label">1 мин</span>
      </div>
      <div class="article-body"><div id="post-content-body">
        <div class="article-formatted-body article-formatted-body_version-2"><p>Слова.</p></div>
      </div></div>
    </article>
    <div class="tm-article-sticky-panel">
      <a class="article-comments-counter-link" href="/ru/articles/${id}/comments/"><span class="value">7</span></a>
    </div>
  </div>`;
