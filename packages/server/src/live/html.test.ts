import { expect, test } from 'vitest';
import { html } from './html.ts';

test('what a person writes stays text, between tags and in a quoted attribute', () => {
  const written = `"><script>alert('hej')</script>&amp;`;
  const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;hej&#39;)&lt;/script&gt;&amp;amp;';
  expect(html`<p title="${written}">${written}</p>`.toString()).toBe(`<p title="${escaped}">${escaped}</p>`);
});

test('templates stand in each other unchanged, lists item by item, and nothing for what is not there', () => {
  const items = ['å', '<b>'].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}</ul>${null}${undefined}${false}${0}`.toString()).toBe('<ul><li>å</li><li>&lt;b&gt;</li></ul>0');
});

test('control characters that no reader means are left out, line breaks are kept', () => {
  expect(html`${'a\u0000b\u001b[31m\nc'}`.toString()).toBe('ab[31m\nc');
});
