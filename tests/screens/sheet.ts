import type { Tab } from '../e2e/driver/browsers';

/** One picture of a sheet; `width` is the one that it was taken at, CSS px. */
export type Shot = { scene: string; width: number; png: Uint8Array };

/** How much smaller than taken the pictures stand on the sheet. */
const scale = 0.5;

/** Pastes pictures side by side into one WebP, one line per scene, small enough to keep. */
export async function sheetOf(tab: Tab, shots: Shot[], theme: 'light' | 'dark') {
  const pictures = shots.map(({ scene, width, png }) => ({
    scene,
    width: width * scale,
    data: `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  }));
  await tab.size(900, 600);
  const [width, height] = await tab.evaluate(paste, pictures, theme);
  await tab.size(width, height);
  const png = Buffer.from(await tab.screenshot()).toString('base64');
  return Buffer.from(await tab.evaluate(asWebp, png), 'base64');
}

/** The same picture as WebP, which is a quarter of the size; base64. */
async function asWebp(png: string): Promise<string> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const { width, height } = picture;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/webp', 0.85).split(',')[1] ?? '';
}

async function paste(
  pictures: { scene: string; width: number; data: string }[],
  theme: 'light' | 'dark',
): Promise<[width: number, height: number]> {
  document.body.replaceChildren();
  Object.assign(document.body.style, {
    margin: '0',
    padding: '16px',
    width: 'max-content',
    font: '13px system-ui',
    color: theme === 'dark' ? '#ddd' : '#333',
    background: theme === 'dark' ? '#000' : '#ccc',
  });
  const lines = new Map<string, HTMLElement>();
  for (const { scene, width, data } of pictures) {
    const line = lines.get(scene) ?? document.createElement('div');
    if (!lines.has(scene))
      document.body.append(
        Object.assign(document.createElement('p'), { textContent: scene }),
        line,
      );
    lines.set(scene, line);
    Object.assign(line.style, { display: 'flex', gap: '16px', alignItems: 'start' });
    const image = new Image(width);
    image.src = data;
    await image.decode();
    line.append(image);
  }
  const { width, height } = document.body.getBoundingClientRect();
  return [Math.ceil(width), Math.ceil(height)];
}
