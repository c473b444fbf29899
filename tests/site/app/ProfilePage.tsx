/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import type { Author } from '../content/publication';
import { ErrorMessage } from './ErrorMessage';
import { Page } from './Page';
import { UserCard } from './UserCard';
import { usePage } from './useAnswer';

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
