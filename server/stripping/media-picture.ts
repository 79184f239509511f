import sharp from 'sharp';

/** The largest that phones make in one picture; a few bytes can claim many more. */
const MOST_PIXELS = 64_000_000;
/** Of all its pictures, where it moves. */
const MOST_MOVING = 8 * MOST_PIXELS;
const LONGEST_SIDE = 2_048;
const LONGEST_SECONDS = 20;
const QUALITY = 82;

// No reader of another format is ever tried, whatever the bytes are.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
});
sharp.cache(false);

/**
 * The picture drawn anew, upright, as WebP: no place, camera, time, name or small copy of it is left. Of one that moves
 * the first; of one that was cut off what is there. Null where there is nothing to draw, or far too much.
 */
export async function redraw(bytes: Buffer): Promise<Buffer | null> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS || width * height * pages > MOST_MOVING) return null;
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'none', sequentialRead: true, pages: 1 })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .timeout({ seconds: LONGEST_SECONDS })
      .toBuffer();
  } catch {
    return null;
  }
}
