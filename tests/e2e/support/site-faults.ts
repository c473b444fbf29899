import type { Fault } from '../../site/site';

/** One way in which the site does not give an article, and what the reader hears of it. */
export type Failing = {
  say: string;
  fault: Omit<Fault, 'path'>;
  /** Names the sentence. */
  code: string;
  /** The page itself may fare better, and the reader may try. */
  mayTryHere?: true;
  /** It passes: tried again the article opens. */
  heals?: true;
  /** The site is left alone for a while, and the reader hears until when. */
  waits?: true;
};

const html = { 'content-type': 'text/html; charset=utf-8' };
const plain = { 'content-type': 'text/plain' };
const elsewhere = { location: 'https://habr.com/ru/articles/1/' };
const wall = '<!doctype html><title>Проверка</title><p>Докажите, что вы не робот</p>';
const login = '<!doctype html><title>Вход</title><form><input name="email"></form>';
const missing = '{"httpCode":404,"errorCode":"NOT_FOUND","message":"Not found"}';
const aPost = '{"httpCode":404,"errorCode":"POST_TYPE_MISMATCH","message":"No"}';
const noBody = '{"id":"1","titleHtml":"Без текста","textHtml":null}';
const large = ' '.repeat(11 * 1024 * 1024);

export const stalling = { fault: { stall: true }, code: 'timeout' };

/** In this order the site is never left alone before the last but one: these two ask for it. */
export const failures: Failing[] = [
  { say: 'status 401', fault: { status: 401 }, code: 'denied', mayTryHere: true },
  { say: 'status 403', fault: { status: 403 }, code: 'denied', mayTryHere: true, heals: true },
  { say: 'status 404', fault: { status: 404, headers: html, body: wall }, code: 'gone' },
  { say: 'a deleted article', fault: { status: 404, body: missing }, code: 'gone' },
  { say: 'status 500', fault: { status: 500 }, code: 'site', heals: true },
  { say: 'status 503', fault: { status: 503, headers: html, body: wall }, code: 'site' },
  { say: 'status 410', fault: { status: 410 }, code: 'gone' },
  { say: 'a bot wall', fault: { headers: html, body: wall }, code: 'wall', mayTryHere: true },
  { say: 'a post', fault: { status: 404, body: aPost }, code: 'kind' },
  { say: 'a login page', fault: { headers: html, body: login }, code: 'wall', mayTryHere: true },
  { say: 'another type', fault: { headers: plain }, code: 'shape', mayTryHere: true },
  { say: 'a way elsewhere', fault: { status: 302, headers: elsewhere }, code: 'moved' },
  { say: 'an empty answer', fault: { body: '' }, code: 'shape', mayTryHere: true },
  { say: 'no text', fault: { body: noBody }, code: 'shape', mayTryHere: true },
  { say: 'half an answer', fault: { cut: true }, code: 'offline', heals: true },
  { say: 'no network', fault: { drop: true }, code: 'offline' },
  { say: 'more than 10 MB', fault: { body: large }, code: 'size' },
  {
    say: 'too many requests, for two seconds',
    fault: { status: 429, headers: { 'retry-after': '2' } },
    code: 'busy',
    waits: true,
    heals: true,
  },
  { say: 'too many requests', fault: { status: 429 }, code: 'busy', waits: true },
];
