/** Why the site gives no article; the words are those of the library's failures. */
export type StatusFailure = 'moved' | 'denied' | 'gone' | 'busy' | 'site' | 'shape';

/**
 * What the status of an answer means, the same for the API, for the page and for an error that the API
 * writes into its JSON. A redirect that was not followed means `moved`, wherever it leads, also to a login:
 * fetch hides its address and its status (0, https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect).
 *
 * @returns `undefined` for success; `shape` for a status that the site was never seen to give.
 */
export function failureOfStatus(status: number): StatusFailure | undefined {
  if (status === 200) return undefined;
  if (status === 0 || (status >= 300 && status < 400)) return 'moved';
  if (status === 401 || status === 403) return 'denied';
  if (status === 404 || status === 410) return 'gone';
  if (status === 429) return 'busy';
  return status >= 500 ? 'site' : 'shape';
}
