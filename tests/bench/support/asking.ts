/** Sent into a page of an extension: ms until its worker has answered; fails where the answer is no good. */
export async function askTime(message: unknown): Promise<number> {
  const begun = performance.now();
  const { runtime } = (globalThis as unknown as { chrome: typeof globalThis & Extension }).chrome;
  const answer = await runtime.sendMessage(message);
  const took = performance.now() - begun;
  if (!answer || (answer as { ok?: boolean }).ok === false)
    throw new Error(`the worker answered ${JSON.stringify(answer)}`);
  return took;
}

type Extension = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
