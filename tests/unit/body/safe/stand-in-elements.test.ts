import { describe, expect, test } from 'vitest';
import { standIn } from '../../../../lib/body/safe/stand-in-elements';
import { aFragment, htmlOf } from '../a-fragment';

const replaced = (html: string) => {
  const fragment = aFragment(html);
  standIn(fragment);
  return htmlOf(fragment);
};

describe('in the place of what the sanitiser would drop', () => {
  test('a formula and a drawing leave their text', () => {
    expect(replaced('<p>а <math>$inline$ŷ = σ(x)$inline$</math></p>')).toBe(
      '<p>а $inline$ŷ = σ(x)$inline$</p>',
    );
    expect(replaced('<svg><g><text>слово</text></g></svg>')).toBe('слово');
  });

  test('but not their code, nor what is never shown', () => {
    expect(replaced('<svg><script>x()</script><style>a{}</style><title>имя</title></svg>')).toBe(
      '',
    );
    expect(replaced('<math><mi>x</mi><annotation>TeX</annotation></math>')).toBe('x');
  });

  test.each(['noembed', 'noframes', 'noscript', 'selectedcontent', 'template', 'title'])(
    '%s leaves its text',
    tag => {
      expect(replaced(`<p>а <${tag}>слово</${tag}></p>`)).toBe('<p>а слово</p>');
    },
  );

  test('a film and a sound leave a link with their name', () => {
    expect(replaced('<video src="/a/%D0%BC%D1%8B 100%25.mp4"></video>')).toContain('>мы 100%.mp4<');
    expect(replaced('<video src="/a/100%.mp4"></video>')).toContain('>100%.mp4<');
    expect(replaced('<audio title="Песня"></audio>')).toBe('<a>Песня</a>');
    expect(replaced('<video src="/a/film.mp4?x=1" title="Полёт"></video>')).toBe(
      '<a href="/a/film.mp4?x=1">Полёт</a>',
    );
    expect(replaced('<audio controls><source src="/a/звук.ogg?x=1">нет звука</audio>')).toBe(
      '<a href="/a/звук.ogg?x=1">звук.ogg</a>',
    );
  });

  test('blocks stay blocks, and what was centred is', () => {
    expect(replaced('<center id="x">а</center><section>б</section><article>в</article>')).toBe(
      '<div id="x" align="center">а</div><div>б</div><div>в</div>',
    );
    expect(replaced('<center><center>а</center></center>')).toBe(
      '<div align="center"><div align="center">а</div></div>',
    );
    expect(replaced('<fieldset><legend>а</legend>б</fieldset><dialog>в</dialog>')).toBe(
      '<div><div>а</div>б</div><div>в</div>',
    );
    expect(replaced('<menu><li>а</li></menu><acronym title="б">в</acronym>')).toBe(
      '<ul><li>а</li></ul><abbr title="б">в</abbr>',
    );
  });
});
