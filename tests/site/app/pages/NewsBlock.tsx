/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { Link } from '../Link';
import { scoped } from '../scoped';
import { useLanguage } from '../store';

/** Links to articles that are not cards: the news between the cards of a feed. */
export const NewsBlock = scoped(
  '975853af',
  defineComponent(
    () => {
      const { language, text } = useLanguage();
      return () => (
        <section
          class="tm-block tm-block_spacing-bottom"
          id="news_block_1"
          data-navigatable=""
          tabindex={0}
        >
          <header class="tm-block__header tm-block__header_variant-borderless">
            <h2 class="tm-block__title">{text.news}</h2>
          </header>
          <div class="tm-block__body">
            <ul class="items">
              {headlines.map(([id, title]) => (
                <li class="item" key={id}>
                  <h3 class="news-title">
                    <Link to={`/${language}/news/${id}/`} class="tm-news-block-item__title">
                      {() => title}
                    </Link>
                  </h3>
                </li>
              ))}
            </ul>
            <Link to={`/${language}/news/`} class="tm-news-block__all">
              {() => (language === 'ru' ? 'Все новости' : 'All news')}
            </Link>
          </div>
        </section>
      );
    },
    { name: 'NewsBlock' },
  ),
);

const headlines = [
  ['836006', 'Архив радиопередач пятидесятых оцифрован и выложен целиком'],
  ['835980', 'Клавиатура без пробела вышла в продажу и кончилась за час'],
] as const;
