import { expect, test, vi } from 'vitest';
import type { Choices } from '../../../components/settings/state';
import type { Answer } from '../../../lib/library/contract';
import { Database } from '../../../lib/library/store/database';
import { createSettingsPage } from '../../../lib/shelf/settings-page';
import { aLibrary, bookmark, id, page } from '../library/store/a-library';
import { own } from '../library/store/a-run';

const choices: Choices = {
  ...{ rule: 'seen', badge: 'off', readCards: 'show', prefetch: 'off', language: 'browser' },
  ...{ autoBackup: 'off', copiesLimit: 0 },
};

test('a library that does not open is told and tried again; what it holds is not guessed', async () => {
  const { library, db } = aLibrary();
  await library.act(bookmark(id(1)), page());
  let answer: Answer<null> | undefined = { ok: false, error: { code: 'closed' } };
  const { state, acts } = await createSettingsPage(
    {
      db: new Database(db.name),
      library: {
        ready: async () => answer ?? library.ready(undefined, own),
        dropCopies: () => library.dropCopies(undefined, own),
        clearRequests: () => library.clearRequests(undefined, own),
      },
      choices: { read: async () => choices, write: vi.fn(), follow: () => {} },
    },
    new AbortController().signal,
  );
  expect(state.value).toMatchObject({ failure: 'closed', choices });
  expect(state.value.kept).toBeUndefined();
  expect(state.value.requests).toBeUndefined();
  answer = undefined;
  acts.onRetry();
  await vi.waitFor(() => expect(state.value.kept).toMatchObject({ known: 1, bookmarked: 1 }));
  expect(state.value).toMatchObject({ failure: undefined, requests: { total: 0 } });
});
