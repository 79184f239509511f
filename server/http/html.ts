/** HTML that escapes by itself: what is put into a page is text, unless this tag made it. */

/** Only `html` makes one. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  static of(strings: TemplateStringsArray, parts: readonly Part[]): Html {
    return new Html(strings.map((string, index) => string + render(parts[index])).join(''));
  }

  toString(): string {
    return this.#markup;
  }
}

/** Objects and promises are refused by the compiler; null and undefined leave nothing. */
export type Part = Html | string | number | null | undefined | readonly Part[];

/** In attributes, write the quotes: `<a href="${address}">`. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => Html.of(strings, parts);

function render(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(render).join('');
  return String(part).replaceAll(/[&<>"']/g, (sign) => SIGNS[sign]!);
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
