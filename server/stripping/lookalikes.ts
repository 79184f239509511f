/** Characters that a reader takes for another, or that people type for another: folded so that both are one word. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('ıłøđħŧɑɩɪʀʏᴀʙᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘᴛᴜᴠᴡᴢɡ', 'ilodhtaiiryabcdeghjklmnoptuvwzg'),
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ...pairs('‘’ʼ`´′', "''''''"),
  ...pairs('“”„«»', '"""""'),
  ...pairs('。․·•∙⋅‧۔።។။', '...........'),
  ...pairs('、،፣၊', ',,,,'),
  ...pairs('؟؛፡', '?; '),
  ...pairs('⁄∕', '//'),
  // Written variants of one Bengali sound, and the nasal dot that texts leave out.
  ...pairs('ীূণ', 'িুন'),
  ['ঁ', ''],
  // The same in Devanagari, where the dot under a letter is left out too.
  ...pairs('ीूँ', 'िुं'),
  ['़', ''],
  // Arabic, Persian and Urdu keyboards have different keys for one letter; hamza and the long stroke are left out.
  ...pairs('ىیکہھةۃںٱ', 'ييكههههنا'),
  ['ء', ''],
  ['ـ', ''],
  // Ethiopic letters that have become one sound.
  ...rows(0x1210, 0x1200, 8),
  ...rows(0x1280, 0x1200, 8),
  ...rows(0x1220, 0x1230, 8),
  ...rows(0x12d0, 0x12a0, 8),
  ...rows(0x1340, 0x1338, 8),
  ['\uFFFC', ' '],
  ...circled(0x2776, 0x278a),
  ...letters(0x1f150, 0x1f170, 0x1f1e6),
]);

/** Letters of other alphabets that look Latin: they stand for it in a Latin word or text, and for themselves elsewhere. */
export const LATIN_LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('авеёіїјкӏмнорсҫтуүхһѕԁԛԝ', 'abeeiijklmhopcctyyxhsdqw'),
  ...pairs('αβειϊκνορςτυϋχωϲϳ', 'abeiikvopctuuxwcj'),
  ...pairs('օսհոռ', 'ouhnn'),
]);

function pairs(from: string, to: string): [string, string][] {
  const plain = [...to];
  return [...from].map((character, index) => [character, plain[index]!]);
}

/** As many characters from one code point on, each for its fellow from another on. */
function rows(from: number, to: number, size: number): [string, string][] {
  return Array.from({ length: size }, (_, i): [string, string] => [
    String.fromCodePoint(from + i),
    String.fromCodePoint(to + i),
  ]);
}

/** Filled circled digits: one to nine from each start. */
function circled(...starts: number[]): [string, string][] {
  return starts.flatMap((start) =>
    Array.from({ length: 9 }, (_, index): [string, string] => [String.fromCodePoint(start + index), String(index + 1)]),
  );
}

/** Filled circled, filled squared and flag letters: a to z from each start. */
function letters(...starts: number[]): [string, string][] {
  return starts.flatMap((start) =>
    Array.from({ length: 26 }, (_, index): [string, string] => [
      String.fromCodePoint(start + index),
      String.fromCharCode(0x61 + index),
    ]),
  );
}
