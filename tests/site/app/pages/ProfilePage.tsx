/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Author } from '../../content/publication';
import { UserCard } from '../card/UserCard';
import { usePage } from '../useAnswer';
import { ErrorMessage } from './ErrorMessage';
import { Page } from './Page';

/** An author's own page: who it is, without cards. */
export const ProfilePage = defineComponent(
  () => {
    const author = usePage<Author>();
    return () => (
      <Page>
        {() => {
          if (!author.value) return null;
          return author.value.alias ? <UserCard /> : <ErrorMessage />;
        }}
      </Page>
    );
  },
  { name: 'ProfilePage' },
);
