import { expect, test, vi } from 'vitest';
import type { Answer } from '../../../lib/library/contract/contract';
import { Database } from '../../../lib/library/store/base/database';
import { type Choices, defaultChoices } from '../../../lib/settings/settings-table';
import { createSettingsPage } from '../../../lib/settings-page/settings-page';

import { aLibrary, bookmark, id, page } from '../library/store/a-library';
import { own } from '../library/store/import-runs/a-run';

const choices: Choices = { ...defaultChoices, copiesLimit: 0 };

/** The page over a library that one article is kept in; `answer` is what it says as long as there is one. */
async function aPage(says: { answer?: Answer<never> }) {
  const { library, db } = aLibrary();
  await library.act(bookmark(id(1)), page());
  return createSettingsPage(
    {
      db: new Database(db.name),
      library: {
        ready: async () => says.answer ?? library.ready(undefined, own),
        deleteSpareTexts: async () => says.answer ?? library.deleteSpareTexts(undefined, own),
        clearRequests: async () => says.answer ?? library.clearRequests(undefined, own),
      },
      choices: { read: async () => choices, write: vi.fn(), follow: () => {} },
    },
    new AbortController().signal,
  );
}

test('a library that does not open is told and tried again; what it holds is not guessed', async () => {
  const says: Parameters<typeof aPage>[0] = { answer: { ok: false, error: { code: 'closed' } } };
  const { state, acts } = await aPage(says);
  expect(state.value).toMatchObject({ failure: 'closed', choices });
  expect(state.value.kept).toBeUndefined();
  expect(state.value.requests).toBeUndefined();
  delete says.answer;
  acts.onRetry();
  await vi.waitFor(() =>
    expect(state.value).toMatchObject({
      failure: undefined,
      kept: { known: 1, bookmarked: 1 },
      requests: { total: 0 },
    }),
  );
});

test.each(['onDropCopies', 'onClearRequests'] as const)(
  '%s says when it was not done',
  async act => {
    const says: Parameters<typeof aPage>[0] = {};
    const { state, acts } = await aPage(says);
    says.answer = { ok: false, error: { code: 'full' } };
    acts[act]();
    await vi.waitFor(() => expect(state.value.failure).toBe('full'));
    delete says.answer;
    acts[act]();
    await vi.waitFor(() => expect(state.value.failure).toBeUndefined());
  },
);
