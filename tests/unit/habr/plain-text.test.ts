import { expect, test } from 'vitest';
import { plainText } from '../../../lib/habr/plain-text';

test('plain text has neither tags nor entities', () => {
  expect(
    plainText('Как&nbsp;<em class="x">быть</em> &laquo;R&amp;D&raquo; &mdash; &#171;да&#xBB;'),
  ).toBe('Как быть «R&D» — «да»');
});

test('plain text decodes once: what was written as text stays text', () => {
  expect(plainText('&amp;lt;b&amp;gt; &lt;script&gt;')).toBe('&lt;b&gt; <script>');
});

test('plain text keeps what it does not know', () => {
  expect(plainText('a & b &unknown; &#0; &#xFFFFFF; AT&T;')).toBe('a & b &unknown; AT&T;');
});
