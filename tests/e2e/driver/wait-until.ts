/** How long a story waits for what a person would see (ms), unless it says otherwise. */
const patience = process.env.CI ? 15_000 : 5_000;
const pause = 40;

/**
 * Asks again and again until the answer is neither false nor undefined nor empty, and gives it back.
 * The only waiting there is in the stories.
 */
export async function until<T>(
  what: string | (() => string | Promise<string>),
  ask: () => Promise<T | undefined | false | ''>,
  limit = patience,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== '') return answer;
    if (Date.now() > end) {
      const said = typeof what === 'string' ? what : await what();
      throw new Error(`waited ${limit / 1000} s for ${said}`);
    }
    await new Promise(resolve => setTimeout(resolve, pause));
  }
}
