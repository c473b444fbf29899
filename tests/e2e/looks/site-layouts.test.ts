import { expect, test } from 'vitest';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { meetings } from '../pages/boxes-in-page';
import { everyStrip } from '../pages/lists';
import { articleApi, asked } from '../support/site-requests';
import { story } from '../support/story';

story('the site as it looked before', stage => {
  test.each([
    { release: '2.295.0', from: 'January 2026', of: articles.summaries },
    { release: '2.236.0', from: 'spring 2025', of: articles.raptor },
  ] as const)('$from: every card has its strip; an article opens and folds', async how => {
    stage.site.behave({ release: how.release });
    const { tab, card } = await openAuthorPage(stage);
    await everyStrip(tab);
    expect((await tab.inside(meetings)).flatMap(met => met ?? [])).toEqual([]);
    await card(how.of).readOn();
    await card(how.of).opened();
    await card(how.of).collapse();
    await card(how.of).folded();
    await card(how.of).becomes({ state: 'reading' });
    expect(asked(stage.site)).toEqual([articleApi(how.of.id)]);
  });
});
