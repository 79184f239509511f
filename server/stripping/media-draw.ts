import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import {
  AnnotationMode,
  getDocument,
  PasswordException,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A4 at 150 dots an inch. */
const LONGEST_SIDE = 1_754;
const DOTS_A_POINT = 150 / 72;
/** A4 at 600 dots an inch is 35 million; a picture in it that claims more is left out. */
const MOST_PIXELS = 40_000_000;

/** Letters that a PDF need not bring along, and readers of its pictures: from the package, never from elsewhere. */
const pdfjs = path.join(path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))), path.sep);
const OWN = Object.fromEntries(
  [
    ['cMapUrl', 'cmaps'],
    ['standardFontDataUrl', 'standard_fonts'],
    ['wasmUrl', 'wasm'],
    ['iccUrl', 'iccs'],
  ].map(([name, folder]) => [name, path.join(pdfjs, folder!, path.sep)]),
);

/** A PDF that is open. Only what is drawn is looked at: no script runs, no form is sent, no other file is opened. */
export type Opened =
  | { readonly kind: 'opened'; readonly document: PDFDocumentProxy }
  | { readonly kind: 'encrypted' | 'unreadable' };

export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  try {
    const document = await getDocument({
      data: bytes,
      ...OWN,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      maxImageSize: MOST_PIXELS,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
    return { kind: 'opened', document };
  } catch (failure) {
    return { kind: failure instanceof PasswordException ? 'encrypted' : 'unreadable' };
  }
}

/** The page, from 1, as PNG; null where it cannot be drawn. */
export async function drawPage(document: PDFDocumentProxy, number: number): Promise<Buffer | null> {
  try {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: Math.min(DOTS_A_POINT, LONGEST_SIDE / Math.max(width, height)) });
    const canvas = createCanvas(Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height)));
    await page.render({
      canvas: canvas as never,
      viewport,
      background: '#ffffff',
      annotationMode: AnnotationMode.ENABLE,
    }).promise;
    const png = await canvas.encode('png');
    page.cleanup();
    return png;
  } catch {
    return null;
  }
}
