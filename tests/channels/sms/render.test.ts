import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderTwiml } from '../../../channels/sms/render.ts';
import { readTwiml } from '../../../server/demo/twilio/answer.ts';

const statusUrl = 'https://line.example.org/channels/sms/twilio/status?row=a&b="c"';

test('no answer is an empty response', () => {
  expect(renderTwiml([])).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
});

test('an answer names where its status goes', () => {
  expect(renderTwiml([{ text: 'Thank you & "stay" <safe>', statusUrl }])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><Response><Message action="https://line.example.org/channels/sms/twilio/status?row=a&amp;b=&quot;c&quot;" method="POST">Thank you &amp; "stay" &lt;safe&gt;</Message></Response>',
  );
});

test('what XML cannot carry is left out, not thrown at', () => {
  expect(renderTwiml([{ text: 'a\0b\uD800c\uFFFE\u001Fd😀', statusUrl }])).toContain('>ab\uFFFDcd😀<');
});

test('any texts arrive, and the same ones as the same bytes', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 3 });
  fc.assert(
    fc.property(texts, (all) => {
      const answers = all.map((text) => ({ text: text.trim(), statusUrl }));
      expect(readTwiml(renderTwiml(answers))).toEqual(answers);
      expect(renderTwiml(answers)).toBe(renderTwiml(answers));
    }),
  );
});

test('what is no TwiML is told from an empty answer', () => {
  expect(readTwiml('')).toEqual([]);
  expect(() => readTwiml('ok')).toThrow(SyntaxError);
  expect(() => readTwiml('<Response><Message>cut')).toThrow(SyntaxError);
});
