/** Pictures and papers as phones make them: who, where and when stands in them, in the file's name and in what is said of it. */
import sharp from 'sharp';
import { inHeader, type Life } from './life.ts';
import { FIRST, pdf, stream, words } from '../stripping/papers-made.ts';
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

/** A PDF that names people on its page, in its remarks, and in the photograph on it. */
async function slip(life: Life, where: string): Promise<Buffer> {
  const draw = (kind: 'word' | 'mail', what: string) =>
    inHeader(life.secrets.draw(kind, `${what} of a paper of ${where}`));
  return pdf({
    pages: [`${words(`Pay slip of ${draw('word', 'the page')}`)} q 200 0 0 150 72 300 cm /Photo Do Q`],
    resources: `/XObject << /Photo ${FIRST} 0 R >>`,
    catalogue: `/Metadata ${FIRST + 1} 0 R`,
    trailer: `/Info ${FIRST + 2} 0 R`,
    more: [
      stream(
        await photograph(life, where),
        '/Subtype /Image /Width 32 /Height 24 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
      ),
      stream(`<dc:creator>${draw('word', 'the metadata')}</dc:creator>`, '/Type /Metadata /Subtype /XML'),
      `<< /Author (${draw('mail', 'the author')}) /Title (${draw('word', 'the title')}) >>`,
    ],
  });
}

/** What she chooses in a form: a picture, a PDF, and a paper with words in it. */
export async function chosen(life: Life, where: string): Promise<Attached[]> {
  const { secrets } = life;
  const name = (what: string) => secrets.draw('word', `the name of a ${what} of ${where}`);
  const paper = `They wrote: ${secrets.draw('name', `a paper of ${where}`)}, ${secrets.draw('word', `a paper of ${where}`)}`;
  return [
    { field: 'files', name: `${name('picture')}.jpg`, type: 'image/jpeg', bytes: await photograph(life, where) },
    { field: 'files', name: `${name('slip')}.pdf`, type: 'application/pdf', bytes: await slip(life, where) },
    {
      field: 'files',
      name: `${inHeader(secrets.draw('mail', `the name of a paper of ${where}`))}.txt`,
      type: `text/${secrets.draw('word', `the type of a paper of ${where}`)}`,
      bytes: Buffer.from(paper),
    },
  ];
}
