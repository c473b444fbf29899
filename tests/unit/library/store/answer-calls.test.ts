import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { type Method, methods, pageMethods } from '../../../../lib/library/contract/contract';
import {
  createCalls,
  createServer,
  type Handlers,
  type StandIns,
} from '../../../../lib/library/store/answer-calls';
import { page } from './a-library';

type Sender = { id: string };
const schemas = {
  marks: z.strictObject({ ids: z.array(z.string().check(z.maxLength(10))) }),
  ready: z.undefined(),
  breaks: z.unknown(),
};

const aServer = () => {
  const yes = async () => ({ ok: true, value: null }) as const;
  const calls = {
    marks: vi.fn(yes),
    ready: vi.fn(yes),
    breaks: vi.fn(async () => Promise.reject(new Error('no disk'))),
    secret: vi.fn(yes),
  };
  const serve = createServer<Sender, keyof typeof schemas>({
    ...{ calls, schemas, own: { ready: 1 } },
    callerOf: ({ id: kind }) =>
      kind === 'page' || kind === 'own' ? { kind, tab: 7, frame: 0 } : undefined,
  });
  return { serve, calls };
};
const refused = { ok: false, error: { code: 'refused' } };

describe('a message', () => {
  test('answers a call of the right form', async () => {
    const { serve, calls } = aServer();
    expect(await serve({ call: 'marks', args: { ids: ['1'] } }, { id: 'page' })).toEqual({
      ok: true,
      value: null,
    });
    expect(calls.marks).toHaveBeenCalledExactlyOnceWith({ ids: ['1'] }, page(7));
  });

  test('pages of the extension may ask what pages of the site may, and not the other way round', async () => {
    const { serve, calls } = aServer();
    expect(await serve({ call: 'marks', args: { ids: [] } }, { id: 'own' })).toEqual({
      ok: true,
      value: null,
    });
    expect(await serve({ call: 'ready' }, { id: 'own' })).toEqual({ ok: true, value: null });
    expect(await serve({ call: 'ready' }, { id: 'page' })).toEqual(refused);
    expect(calls.ready).toHaveBeenCalledOnce();
  });

  test('a sender that is nobody is refused', async () => {
    const { serve, calls } = aServer();
    expect(await serve({ call: 'marks', args: { ids: [] } }, { id: 'evil' })).toEqual(refused);
    expect(calls.marks).not.toHaveBeenCalled();
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'secret', '', 'then'])(
    'the name "%s" is not a method',
    async call => {
      const { serve, calls } = aServer();
      expect(await serve({ call, args: {} }, { id: 'own' })).toEqual(refused);
      expect(calls.secret).not.toHaveBeenCalled();
    },
  );

  test.each([
    ['missing', undefined],
    ['of another type', { ids: '1' }],
    ['huge', { ids: ['1'.repeat(1e6)] }],
    ['with more than was asked', { ids: [], more: 1 }],
    ['with a prototype of their own', JSON.parse('{"ids":[],"__proto__":{"x":1}}')],
  ])('arguments that are %s are invalid', async (_, args) => {
    const { serve, calls } = aServer();
    expect(await serve({ call: 'marks', args }, { id: 'page' })).toMatchObject({
      error: { code: 'invalid' },
    });
    expect(calls.marks).not.toHaveBeenCalled();
  });

  test('a handler that throws is answered with a value', async () => {
    const { serve } = aServer();
    expect(await serve({ call: 'breaks', args: 1 }, { id: 'page' })).toEqual({
      ok: false,
      error: { code: 'internal', detail: 'Error: no disk' },
    });
  });

  test.each([undefined, null, 'marks', 7, [], {}, { call: 7 }, { changed: ['1'] }])(
    'leaves %j to other listeners',
    message => {
      expect(aServer().serve(message, { id: 'page' })).toBeUndefined();
    },
  );
});

describe('a method whose database does not open', () => {
  const closed = { ok: false, error: { code: 'closed' } };
  const says = (value: string) => vi.fn(async () => ({ ok: true, value }));
  /** Every method answers who answered it. */
  const aClosed = (isOpen = false, handler = says('handler')) => {
    const standIn = says('stand-in');
    const renew = vi.fn();
    const calls = createCalls({
      handlers: new Proxy({}, { get: () => handler }) as Handlers,
      standIns: new Proxy({}, { get: () => standIn }) as StandIns,
      database: { isOpen: async () => isOpen, renew },
    });
    const call = (method: Method) => (calls[method] as (...of: unknown[]) => unknown)({}, page());
    return { call, renew };
  };
  const answers = {
    always: { ok: true, value: 'handler' },
    late: { ok: true, value: 'handler' },
    skip: { ok: true, value: null },
    fail: closed,
    'stand-in': { ok: true, value: 'stand-in' },
    'stand-in-too': { ok: true, value: 'stand-in' },
  };

  test.each(Object.keys(methods) as Method[])('answers as its row says: %s', async method => {
    expect(await aClosed().call(method)).toEqual(answers[methods[method].closed ?? 'always']);
    expect(await aClosed(true).call(method)).toEqual({ ok: true, value: 'handler' });
  });

  test.each(Object.keys(pageMethods) as Method[])(
    'opens another connection after a failure, and only some ask elsewhere: %s',
    async method => {
      const fails = vi.fn(async () => Promise.reject(new DOMException('', 'InvalidStateError')));
      const { call, renew } = aClosed(true, fails as never);
      expect(await call(method)).toMatchObject(
        methods[method].closed === 'stand-in-too'
          ? { ok: true, value: 'stand-in' }
          : { ok: false, error: { code: 'storage' } },
      );
      expect(renew).toHaveBeenCalledOnce();
    },
  );

  test('a mistake in our own code is no failure of the database', async () => {
    const fails = vi.fn(async () => Promise.reject(new TypeError('no such thing')));
    const { call, renew } = aClosed(true, fails as never);
    expect(await call('act')).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(renew).not.toHaveBeenCalled();
  });
});
