/** Characters that a reader takes for another: folded so that a disguised word is still that word. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('авеёіїјкӏмнорсҫтуүхһѕԁԛԝɡ', 'abeeiijklmhopcctyyxhsdqwg'),
  ...pairs('αβειϊκνορςτυϋχωϲϳ', 'abeiikvopctuuxwcj'),
  ...pairs('ıłøđħŧɑɩɪʀʏᴀʙᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘᴛᴜᴠᴡᴢ', 'ilodhtaiiryabcdeghjklmnoptuvwz'),
  ...pairs('օսհոռ', 'ouhnn'),
  ...pairs('‘’ʼ`´′', "''''''"),
  ...pairs('。․·•∙⋅‧', '.......'),
  ...pairs('⁄∕', '//'),
  // Written variants of one Bengali sound, and the nasal dot that texts leave out.
  ...pairs('ীূণ', 'িুন'),
  ['ঁ', ''],
  ['\uFFFC', ' '],
  ...circled(0x2776, 0x278a),
  ...letters(0x1f150, 0x1f170, 0x1f1e6),
]);

function pairs(from: string, to: string): [string, string][] {
  const plain = [...to];
  return [...from].map((character, index) => [character, plain[index]!]);
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
