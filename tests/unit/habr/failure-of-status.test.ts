import { expect, test } from 'vitest';
import { failureOfStatus } from '../../../lib/habr/failure-of-status';

test.each([
  ['success', 200, undefined],
  ['an answer that has no text', 204, 'shape'],
  ['a redirect that fetch did not follow, to a login or elsewhere', 0, 'moved'],
  ['an address that has moved for good', 301, 'moved'],
  ['a redirect to a login', 302, 'moved'],
  ['an article for readers who are logged in', 401, 'denied'],
  ['an article that is not public', 403, 'denied'],
  ['an article that was deleted', 404, 'gone'],
  ['an article that will not come back', 410, 'gone'],
  ['too many requests', 429, 'busy'],
  ['a site with an error of its own', 500, 'site'],
  ['a site that is down behind its proxy', 502, 'site'],
  ['a site under maintenance', 503, 'site'],
  ['a site that a proxy could not reach in time', 522, 'site'],
  ['a request that the site does not understand', 400, 'shape'],
  ['a status that the site was never seen to give', 418, 'shape'],
])('%s (status %i) is “%s”', (_, status, failure) => {
  expect(failureOfStatus(status)).toBe(failure);
});
