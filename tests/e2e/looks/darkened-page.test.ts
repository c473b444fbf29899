import { expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { story } from '../support/story';

/** Contrast that small text must have (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

story('a page that another extension has darkened from outside', stage => {
  test('has readable text and bars in an opened article, and again when it is light', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await card.open();
    await card.opened();
    expect(await textColour(page.tab)).toBe('rgb(51, 51, 51)');
    for (const place of ['head', 'html']) {
      await page.tab.evaluate(darken, place);
      await until(`readable bars and text, darkened from ${place}`, () => isReadable(page.tab));
      expect(await textColour(page.tab)).toBe('rgb(232, 230, 227)');
      await page.tab.evaluate(lighten);
      await until('readable bars and text', () => isReadable(page.tab));
      expect(await textColour(page.tab)).toBe('rgb(51, 51, 51)');
    }
  });
});

async function isReadable(tab: Tab): Promise<boolean> {
  const bars = (await tab.inside(contrastsInRoot)).flat();
  const texts = await tab.evaluate(contrastsInText);
  return bars.length > 0 && texts.length > 0 && [...bars, ...texts].every(one => one >= READABLE);
}

const textColour = (tab: Tab) =>
  tab.evaluate(() => {
    const text = document.querySelector('dalee-article p');
    return text ? getComputedStyle(text).color : '';
  });

/** What such extensions do: a style sheet over all others, in the head or, as Stylus does, after the body. */
function darken(place: string): void {
  const sheet = document.createElement('style');
  sheet.id = 'darkened';
  sheet.textContent =
    '* { background-color: #181a1b !important; color: #e8e6e3 !important; border-color: #3b4042 !important }';
  document.querySelector(place)?.append(sheet);
}

function lighten(): void {
  document.getElementById('darkened')?.remove();
}

/** Contrast of what the bars say, each against the ground that is really behind it. */
function contrastsInRoot(root: Document | ShadowRoot): number[] {
  const lightness = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(part => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const bar = root.querySelector('.bar-top');
  const minutes = bar?.querySelector('.bar-minutes');
  if (!bar || !minutes) return [];
  const [ink, ground] = [getComputedStyle(minutes).color, getComputedStyle(bar).backgroundColor];
  const [a, b] = [lightness(ink), lightness(ground)].sort((x, y) => y - x) as [number, number];
  return [(a + 0.05) / (b + 0.05)];
}

function contrastsInText(): number[] {
  const lightness = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(part => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor && !/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  return [...document.querySelectorAll('dalee-article p')].map(text => {
    const both = [lightness(getComputedStyle(text).color), lightness(groundOf(text))];
    const [a, b] = both.sort((x, y) => y - x) as [number, number];
    return (a + 0.05) / (b + 0.05);
  });
}
