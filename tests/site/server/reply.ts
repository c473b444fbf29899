/** What the replica answers to one request. */
export type Reply = {
  /** 200 when left out. */
  status?: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
};

export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=UTF-8',
  body: JSON.stringify(value),
});

export const html = (body: string, status = 200): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});
