import { describe, expect, test } from 'vitest';
import { cutLongBody } from '../../../../lib/body/parts/long-body-sections';

function aBody(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

const paragraph = `<p>${'слово '.repeat(100)}</p>`;
const sectionsOf = (body: HTMLElement) => [...body.querySelectorAll('.dalee-section')];

describe('sections of a long body', () => {
  test('a short body is left as it is', () => {
    const body = aBody(paragraph.repeat(5));
    cutLongBody(body);
    expect(body.innerHTML).toBe(paragraph.repeat(5));
  });

  test('a long one is cut, and nothing is lost or moved', () => {
    const body = aBody(`<div>${paragraph.repeat(200)}</div>`);
    const text = body.textContent;
    cutLongBody(body);
    expect(sectionsOf(body).length).toBeGreaterThan(10);
    expect(body.firstElementChild?.children).toHaveLength(sectionsOf(body).length);
    expect(body.textContent).toBe(text);
  });

  test('a line of the old editor is never cut in two', () => {
    const line = `${'слово '.repeat(400)}<a>ссылка</a> конец<br>`;
    const body = aBody(line.repeat(40));
    cutLongBody(body);
    expect(sectionsOf(body).length).toBeGreaterThan(5);
    expect(sectionsOf(body).filter(one => one.lastChild?.nodeName !== 'BR')).toEqual([]);
  });

  test('a listing that cannot be cut is guessed by its lines', () => {
    const body = aBody(`${paragraph}<pre>${'строка\n'.repeat(10_000)}</pre>${paragraph}`);
    cutLongBody(body);
    const listing = body.querySelector('pre')?.closest('.dalee-section');
    expect(listing?.classList).toContain('dalee-x64');
  });
});
