import { describe, expect, test } from 'vitest';
import { html, type Part } from '../../server/http/html.ts';

describe('html', () => {
  test('escapes what it did not make itself', () => {
    const name = `<script>alert("1")</script> & 'more'`;
    expect(String(html`<p title="${name}">${name}</p>`)).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;">' +
        '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;</p>',
    );
  });

  test('nests, lists, and leaves nothing for nothing', () => {
    const items = ['a', '<b>', 3].map((item) => html`<b>${item}</b>`);
    expect(String(html`${items}${null}${undefined}.`)).toBe('<b>a</b><b>&lt;b&gt;</b><b>3</b>.');
  });

  test('an object that looks like markup is none', () => {
    const forged = { toString: () => '<script>' };
    // @ts-expect-error only the tag makes markup
    const part: Part = forged;
    expect(() => String(html`${part}`)).toThrow(TypeError);
  });
});
