import { describe, expect, test } from 'vitest';
import { decoded } from '../../../lib/transfer/decode-text';

const TEXT = 'title,url\n"Ёлки и «швы»: как шьют нитью, № 5 — Объяснение",https://habr.com/p/1/\n';
const SIGNS = Array.from({ length: 128 }, (_, at) => 128 + at);

/** Writes what the decoder of this encoding would read; what it does not have becomes "?". */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map(
    SIGNS.map(byte => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, sign =>
    sign < '\x80' ? sign.charCodeAt(0) : (table.get(sign) ?? 63),
  );
}
const readAs = (encoding: string, text: string) =>
  new TextDecoder(encoding).decode(encoded(text, encoding));
const page = (charset: string) =>
  `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${charset}">\n`;

describe('a text is read in the encoding it was written in', () => {
  test.each(['windows-1251', 'koi8-r', 'ibm866'])('%s, unsaid', encoding => {
    expect(decoded(encoded(TEXT, encoding))).toBe(readAs(encoding, TEXT));
  });

  test.each(['windows-1251', 'koi8-r', 'WINDOWS-1251', 'cp1251'])('%s, declared', charset => {
    const text = `${page(charset)}Я`;
    expect(decoded(encoded(text, charset))).toBe(text);
  });

  test('letters of Western Europe do not become Russian ones', () => {
    const text = 'Le café où naît la forêt';
    expect(decoded(Uint8Array.from(text, sign => sign.charCodeAt(0)))).toBe(text);
  });

  test.each(['windows-1251', 'koi8-r', 'ibm866'])('%s in capitals only, unsaid', encoding => {
    const text = '<A HREF="https://habr.com/p/1/">НОВОСТИ ЯДРА: ЧТО ЖДЁТ В ИЮНЕ</A>';
    expect(decoded(encoded(text, encoding))).toBe(text);
  });

  test('one word is enough', () => {
    for (const encoding of ['windows-1251', 'koi8-r'])
      expect(decoded(encoded('Привет', encoding))).toBe('Привет');
  });

  test('a page that says UTF-8 and is not', () => {
    const text = `${page('UTF-8')}Закладки о швах и нитях`;
    expect(decoded(encoded(text, 'windows-1251'))).toBe(text);
  });

  test('a page that says windows-1251 and was saved again as UTF-8', () => {
    const text = `${page('windows-1251')}Закладки`;
    expect(decoded(new TextEncoder().encode(text))).toBe(text);
  });

  test('marks at the beginning', () => {
    const utf16 = Uint16Array.from(`\uFEFF${TEXT}`, sign => sign.charCodeAt(0));
    expect(decoded(new Uint8Array(utf16.buffer))).toBe(TEXT);
    expect(decoded(new TextEncoder().encode(`\uFEFF${TEXT}`))).toBe(TEXT);
  });

  test('UTF-8 with a letter cut in two stays UTF-8, and shows where', () => {
    const bytes = new TextEncoder().encode(TEXT);
    const at = bytes.indexOf(0xd0, 20);
    expect(decoded(Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)]))).toContain(
      '\uFFFD',
    );
  });
});
