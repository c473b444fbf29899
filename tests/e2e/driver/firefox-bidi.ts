import type { Browser } from 'puppeteer-core';
import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import type { Commands } from 'puppeteer-core/internal/bidi/core/Connection.js';

/** Sends one command of WebDriver BiDi and gives its result. */
export interface Bidi {
  <Name extends keyof Commands>(
    name: Name,
    params: Commands[Name]['params'],
  ): Promise<Commands[Name]['returnType']>;
  /** Runs a function's text in the browser's own process, which `--remote-allow-system-access` permits. */
  privileged<R>(run: string): Promise<R>;
}

/** The protocol of a browser that puppeteer started; errors of all its pages go into `errors`. */
export function bidiOf(browser: Browser, errors: string[]): Bidi {
  const { connection } = browser as unknown as BidiBrowser;
  connection.on('log.entryAdded', ({ level, text, source }) => {
    if (level === 'error') errors.push(`${text} (${source.context ?? 'extension'})`);
  });
  const send = async <Name extends keyof Commands>(name: Name, params: Commands[Name]['params']) =>
    (await connection.send(name, params)).result;
  const privileged = async <R>(run: string) => {
    const scope: object = { 'moz:scope': 'chrome' };
    const { contexts } = await send('browsingContext.getTree', scope);
    const answer = await send('script.callFunction', {
      functionDeclaration: run,
      awaitPromise: true,
      target: { context: contexts[0]?.context ?? '' },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return ('value' in answer.result ? answer.result.value : undefined) as R;
  };
  return Object.assign(send, { privileged });
}
