import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Pixels left below what is drawn. */
const MARGIN = 24;

/** A picture without the empty rows at its foot: a short answer is a short picture. `png` in, PNG out. */
export async function trimFoot(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png);
  const { width, height } = image;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const background = pixels[pixels.length - 1];
  const last = pixels.findLastIndex((pixel) => pixel !== background);
  const kept = Math.min(height, Math.floor(last / width) + 1 + MARGIN);
  const trimmed = createCanvas(width, kept);
  trimmed.getContext('2d').drawImage(image, 0, 0);
  return trimmed.encode('png');
}
