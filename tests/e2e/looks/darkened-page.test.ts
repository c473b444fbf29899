import { expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { story } from '../support/story';

/** Contrast that small text must have (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

story('a page that nothing else has coloured', stage => {
  test('an opened article has the site’s own colours, by day and by night', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await card.open();
    await card.opened();
    for (const [theme, colour] of [
      ['dark', 'rgb(218, 218, 218)'],
      ['light', 'rgb(51, 51, 51)'],
    ] as const) {
      await page.tab.theme(theme);
      await until(`readable bars and text, ${theme}`, () => isReadable(page.tab));
      expect(await textColour(page.tab)).toBe(colour);
    }
  });
});

story('a page that another extension has darkened from outside', stage => {
  test('an opened article has readable text and bars, and again when the page is light', async () => {
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

  test('an opened article follows at the next scrolling, where no change of the page tells of it', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await card.open();
    await card.opened();
    await page.tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { background-color: oklch(0.2 0.01 240) !important; color: #e8e6e3 !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    await page.tab.wheel(100);
    await until('bars of the dark', async () => {
      const grounds = (await page.tab.inside(groundOfBar)).flat();
      return grounds.length > 0 && grounds.every(ground => ground === 'dark');
    });
  });

  test.each(['html', 'body'])('has readable text and bars when %s is inverted', async element => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await page.tab.size(1200, 800, 3);
    await card.open();
    await card.opened();
    await page.tab.evaluate(invert, element);
    const boxes = [...(await page.tab.inside(boxOfBarText)).flat(), await textBox(page.tab)];
    expect(boxes).toHaveLength(2);
    for (const box of boxes) {
      const seen = await until('the inverted page', async () => {
        const picture = Buffer.from(await page.tab.screenshot()).toString('base64');
        const now = await page.tab.evaluate(lightnessIn, picture, box);
        return now.ground < 0.1 && now;
      });
      expect((seen.lightest + 0.05) / (seen.darkest + 0.05)).toBeGreaterThan(READABLE);
    }
    await page.tab.close();
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

const textBox = (tab: Tab) =>
  tab.evaluate(() => {
    const text = document.querySelector('dalee-article p');
    const { x = 0, y = 0, width = 0, height = 0 } = text?.getBoundingClientRect() ?? {};
    return [x, y, width, height];
  });

function boxOfBarText(root: Document | ShadowRoot): number[][] {
  const text = root.querySelector('.bar-top .bar-minutes');
  const { x = 0, y = 0, height = 0 } = text?.getBoundingClientRect() ?? {};
  return text ? [[x, y, 40, height]] : [];
}

/** Whether the bar is drawn for a dark page or a light one. */
function groundOfBar(root: Document | ShadowRoot): string[] {
  const bar = root.querySelector('.bar-top');
  return bar ? [getComputedStyle(bar).colorScheme] : [];
}

function invert(element: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = `${element} { filter: invert(1) hue-rotate(180deg) }`;
  document.head.append(sheet);
}

/** How light the pixels of a box are, 0…1: the lightest, the darkest, and the one at its corner. */
async function lightnessIn(picture: string, [x = 0, y = 0, width = 0, height = 0]: number[]) {
  const bytes = Uint8Array.from(atob(picture), sign => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const scale = image.width / innerWidth;
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const box = [x, y, width, height].map(side => Math.round(side * scale));
  const { data = [] } = context?.getImageData(...(box as [number, number, number, number])) ?? {};
  const linear = (part = 0) =>
    part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const lights: number[] = [];
  for (let at = 0; at < data.length; at += 4)
    lights.push(
      0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]),
    );
  const lightest = lights.reduce((a, b) => Math.max(a, b), 0);
  const darkest = lights.reduce((a, b) => Math.min(a, b), 1);
  return { lightest, darkest, ground: lights[0] ?? 1 };
}
