import { generate } from 'selfsigned';

export type Certificate = { key: string; cert: string };

/** A self-signed certificate for the given hosts, made anew at every start and never stored. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const [first = 'localhost'] = hosts;
  const altNames = hosts.map(value => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: first }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}
