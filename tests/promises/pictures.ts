/** Pictures and papers as phones make them: who, where and when stands in them, in the file's name and in what is said of it. */
import sharp from 'sharp';
import { inHeader, type Life } from './life.ts';
import type { Attached } from './browser.ts';

/** A photograph that tells of its maker in every way that a JPEG has. */
export async function photograph({ secrets }: Life, where: string): Promise<Buffer> {
  const draw: typeof secrets.draw = (kind, tag) => secrets.draw(kind, `${tag} of a picture of ${where}`);
  const noise = { create: { width: 32, height: 24, channels: 3 as const, background: '#808080' } };
  return sharp(noise)
    .withExif({
      IFD0: {
        Artist: draw('word', 'Artist'),
        ImageDescription: draw('word', 'ImageDescription'),
        Copyright: draw('handle', 'Copyright'),
        Make: draw('word', 'Make'),
      },
      IFD2: { UserComment: draw('word', 'UserComment'), CameraOwnerName: draw('word', 'CameraOwnerName') },
      IFD3: { GPSMapDatum: draw('word', 'GPSMapDatum') },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>${draw('word', 'XMP')}</rdf:Description></rdf:RDF></x:xmpmeta>`,
    )
    .jpeg()
    .toBuffer();
}

/** What she chooses in a form: a picture, and a paper with words in it. */
export async function chosen(life: Life, where: string): Promise<Attached[]> {
  const { secrets } = life;
  const name = (what: string) => secrets.draw('word', `the name of a ${what} of ${where}`);
  const paper = `They wrote: ${secrets.draw('name', `a paper of ${where}`)}, ${secrets.draw('word', `a paper of ${where}`)}`;
  return [
    { field: 'files', name: `${name('picture')}.jpg`, type: 'image/jpeg', bytes: await photograph(life, where) },
    {
      field: 'files',
      name: `${inHeader(secrets.draw('mail', `the name of a paper of ${where}`))}.txt`,
      type: `text/${secrets.draw('word', `the type of a paper of ${where}`)}`,
      bytes: Buffer.from(paper),
    },
  ];
}
