/** SHA-256, lower-case hex; of a text its UTF-8. */
export async function sha256(data: Blob | string): Promise<string> {
  const bytes = await new Blob([data]).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
