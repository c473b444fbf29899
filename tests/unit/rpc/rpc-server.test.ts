import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { createServer } from '../../../lib/rpc/rpc-server';

type Sender = { id: string };
const contract = {
  marks: {
    from: 'page',
    args: z.strictObject({ ids: z.array(z.string().check(z.maxLength(10))) }),
  },
  ready: { from: 'own', args: z.undefined() },
  breaks: { from: 'page', args: z.unknown() },
} as const;

const aServer = () => {
  const handlers = {
    marks: vi.fn(async () => ({ ok: true })),
    ready: vi.fn(async () => ({ ok: true })),
    breaks: vi.fn(async () => Promise.reject(new Error('no disk'))),
    secret: vi.fn(async () => ({ ok: true })),
  };
  const serve = createServer<Sender, { kind: 'page' | 'own' }>(contract, handlers, ({ id }) =>
    id === 'page' || id === 'own' ? { kind: id } : undefined,
  );
  return { serve, handlers };
};
const refused = { ok: false, error: { code: 'refused' } };

describe('the server of a contract', () => {
  test('answers a call of the right form', async () => {
    const { serve, handlers } = aServer();
    expect(await serve({ call: 'marks', args: { ids: ['1'] } }, { id: 'page' })).toEqual({
      ok: true,
    });
    expect(handlers.marks).toHaveBeenCalledExactlyOnceWith({ ids: ['1'] }, { kind: 'page' });
  });

  test('pages of the extension may ask what pages of the site may, and not the other way round', async () => {
    const { serve, handlers } = aServer();
    expect(await serve({ call: 'marks', args: { ids: [] } }, { id: 'own' })).toEqual({ ok: true });
    expect(await serve({ call: 'ready' }, { id: 'own' })).toEqual({ ok: true });
    expect(await serve({ call: 'ready' }, { id: 'page' })).toEqual(refused);
    expect(handlers.ready).toHaveBeenCalledOnce();
  });

  test('a sender that is nobody is refused', async () => {
    const { serve, handlers } = aServer();
    expect(await serve({ call: 'marks', args: { ids: [] } }, { id: 'evil' })).toEqual(refused);
    expect(handlers.marks).not.toHaveBeenCalled();
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'secret', '', 'then'])(
    'the name "%s" is not a method',
    async call => {
      const { serve, handlers } = aServer();
      expect(await serve({ call, args: {} }, { id: 'own' })).toEqual(refused);
      expect(handlers.secret).not.toHaveBeenCalled();
    },
  );

  test.each([
    ['missing', undefined],
    ['of another type', { ids: '1' }],
    ['huge', { ids: ['1'.repeat(1e6)] }],
    ['with more than was asked', { ids: [], more: 1 }],
    ['with a prototype of their own', JSON.parse('{"ids":[],"__proto__":{"x":1}}')],
  ])('arguments that are %s are invalid', async (_, args) => {
    const { serve, handlers } = aServer();
    expect(await serve({ call: 'marks', args }, { id: 'page' })).toMatchObject({
      error: { code: 'invalid' },
    });
    expect(handlers.marks).not.toHaveBeenCalled();
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
