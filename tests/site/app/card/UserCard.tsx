/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { useRoute } from 'vue-router';
import type { Author } from '../../content/publication';
import { authorAddress } from '../addresses';
import { Link } from '../Link';
import { scoped } from '../scoped';
import { useLanguage } from '../store';
import { useAnswer } from '../useAnswer';

/** Head of an author's page: who it is, and the tabs. */
export const UserCard = defineComponent(
  () => {
    const route = useRoute();
    const author = useAnswer<Author>(() => authorAddress(route));
    const { text } = useLanguage();
    return () => (
      <>
        {author.value?.alias ? <Profile author={author.value} /> : null}
        <div class="tm-tabs tm-tabs_page-header">
          <div class="tm-tabs__scroll-area">
            <Tab name="articles" title={text.articles} />
            <Tab name="posts" title={text.posts} />
            <Tab name="news" title={text.news} />
          </div>
        </div>
      </>
    );
  },
  { name: 'UserCard' },
);

const Profile = scoped(
  '38c4b225',
  defineComponent(
    (props: { author: Author }) => {
      const { language, text } = useLanguage();
      return () => {
        const { alias, avatarUrl, fullname, rating, scoreStats, speciality } = props.author;
        return (
          <div class="user-card profile tm-user__user-card" data-async-called="true">
            <div class="header">
              <div class="header-data">
                <Link to={`/${language}/users/${alias}/`} class="avatar avatar-48">
                  {() => (
                    <div class="tm-entity-image">
                      <img alt="" class="tm-entity-image__pic" src={avatarUrl ?? ''} />
                    </div>
                  )}
                </Link>
                <div class="counter">
                  <span class="number">{String(scoreStats.score)}</span>
                  <span class="name">{language === 'ru' ? 'Карма' : 'Karma'}</span>
                </div>
                <div class="counter">
                  <span class="number">{String(rating)}</span>
                  <span class="name">{text.rating}</span>
                </div>
              </div>
              <button class="follow" type="button">
                {text.subscribe}
              </button>
            </div>
            <h1 class="title">
              <span class="name">{fullname}</span> <span class="nickname">{`@${alias}`}</span>
            </h1>
            <p class="speciality">{speciality}</p>
          </div>
        );
      };
    },
    { props: ['author'], name: 'UserProfile' },
  ),
);

const Tab = defineComponent(
  (props: { name: string; title: string }) => {
    const route = useRoute();
    const { language } = useLanguage();
    return () => (
      <span class="tm-tabs__tab-item">
        <Link
          to={`/${language}/users/${route.params.user}/${props.name}/`}
          class={[
            'tm-tabs__tab-link',
            route.params.tab === props.name && 'tm-tabs__tab-link_active',
          ]}
        >
          {() => props.title}
        </Link>
      </span>
    );
  },
  { props: ['name', 'title'], name: 'UserTab' },
);
