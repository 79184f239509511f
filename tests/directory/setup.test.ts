import { describe, expect, test } from 'vitest';
import { readSetup, SetupError } from '../../server/directory/setup.ts';
import { SHAPE } from '../../server/directory/shape.ts';
import { tableOf } from '../../server/foundation/i18n.ts';
import { changed, example, EXAMPLE, faultsIn, placesIn } from './example.ts';

describe('a set-up file', () => {
  test('is read as it says', () => {
    const setup = example();
    expect(setup.organisations).toHaveLength(7);
    expect(setup.sites[1]).toEqual({
      code: 'PADMA-2',
      supplier: 'PADMA',
      name: 'Padma Dyeing',
      country: 'BD',
      region: 'Narayanganj',
      time_zone: 'Asia/Dhaka',
      poster_code: '4712',
      workers: { all: 45, women: 9 },
      languages: { bn: 100 },
    });
    expect(setup.links[1]!.until).toBe('2023-12-31');
    expect(setup.people[5]!.languages).toEqual([]);
  });

  test('may be JSON, begin with a byte order mark, and leave out sites, links and lines', () => {
    expect(readSetup(JSON.stringify(example()))).toEqual(example());
    expect(readSetup(`\uFEFF${EXAMPLE}`)).toEqual(example());
    const { organisations, people } = example();
    expect(readSetup(JSON.stringify({ organisations, people }))).toMatchObject({ sites: [], links: [], lines: [] });
  });

  test.each([
    ['an empty file', '', ['1:1  file_empty']],
    ['only a comment', '# soon\n', ['1:1  file_empty']],
    ['a word', 'hello', ['1:1  wrong']],
    ['a list', '- 1\n- 2', ['1:1  wrong']],
    ['nothing but the word null', 'null', ['1:1  empty']],
    ['open brackets', 'a: [1,\nb: }', ['2:1  syntax', '2:4  syntax']],
    ['a tab', 'people:\n\t- a: 1', ['2:1  syntax_tab']],
    ['two documents', 'a: 1\n---\nb: 2', ['2:1  syntax_several']],
    ['a strange tag', 'a: !!js/function "x"', ['1:4  syntax']],
    ['a key that is a list', '? [a]\n: 1', ['1:3  key_of_parts']],
  ])('refuses %s', (_name, file, faults) => {
    expect(faultsIn(file)).toEqual(expect.arrayContaining(faults));
  });

  test('refuses what is too big, too deep or not UTF-8', () => {
    expect(faultsIn(Buffer.alloc(5 * 1024 * 1024, '# five megabytes\n'))).toEqual(['1:1  too_big']);
    expect(faultsIn('['.repeat(100_000)).at(-1)).toMatch(/too_deep|syntax/);
    expect(faultsIn('- '.repeat(100_000)).at(-1)).toMatch(/too_deep|syntax/);
    expect(faultsIn(Buffer.from(EXAMPLE, 'utf16le'))).toEqual(['1:1  not_utf8']);
  });

  test('refuses aliases, so that no bomb goes off', () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${n ? `*a${n - 1},*a${n - 1}` : 'x'}]`).join(
      '\n',
    );
    const faults = placesIn(bomb).filter(({ code }) => code === 'alias');
    expect(faults).toHaveLength(58);
    expect(faults[0]).toMatchObject({ line: 2, column: 10, path: 'a1[0]' });
  });

  test('a fault is ready to print: place, what is wrong, what to do', () => {
    const [fault] = placesIn(changed(['country: LK', 'country: lk']));
    expect(fault!.text).toBe(
      'line 41, column 14: sites[3].country: cannot be taken. Two capital letters of ISO 3166-1, such as BD.',
    );
    expect(() => readSetup(changed(['country: LK', 'country: lk']))).toThrow(SetupError);
  });

  test('a page needs no provider, and the faults say so', () => {
    for (const provider of ['none', 'twilio']) {
      const web = `channel: web\n    provider: ${provider}\n    address: '/'`;
      const [fault] = placesIn(changed(["channel: sms\n    address: '+94100000002'", web]));
      expect(fault!.text).toMatch(/take (it|this entry) out/i);
      expect(fault!.text).not.toContain('none for web');
    }
  });

  test('tells all faults at once, of form and between parts, in the order of the file', () => {
    const file = changed(
      ['kind: ngo', 'kind: charity'],
      ['country: BD', 'contry: BD'],
      ['women: 1500', 'women: 2500'],
      ["poster_code: '4712'", 'poster_code: 4712'],
      ['region: Narayanganj', 'region:'],
      ['bn: 98, en: 2', 'bn: 98, en: 3'],
      ['site: PADMA-2', 'site: PADMA-9'],
      ['since: 2022-03-01', 'since: 2022-02-30'],
      ["'+94100000002'", '+94100000002'],
      ['roles: [buyer]', 'roles: [buyer, handler]'],
      ['roles: [admin]', 'roles: [admin, admin, king]'],
    );
    expect(faultsIn(file)).toEqual([
      '6:27 organisations[3].kind wrong',
      '12:5 sites[0].country missing',
      '15:5 sites[0].contry unknown_key',
      '19:34 sites[0].workers.women over_all',
      '20:16 sites[0].languages over_hundred',
      '25:12 sites[1].region empty',
      '27:18 sites[1].poster_code needs_quotes',
      '49:46 links[0].since wrong',
      '53:31 links[4].site unknown_site',
      '64:14 lines[1].address needs_quotes',
      '72:82 people[2].roles[1] item_twice',
      '72:89 people[2].roles[2] wrong',
      '75:78 people[5].roles[1] role_not_open',
    ]);
  });

  test.each([
    ['an unknown section', ['links:\n', 'x-links: 1\nlinks:\n'], 'x-links unknown_key', 'x-links'],
    [
      'a key twice',
      ['name: Padma Dyeing', 'name: Padma Dyeing\n    name: Dye'],
      'sites[1].name key_twice',
      'name: Dye',
    ],
    [
      'a code twice, capitals aside',
      ['sites:\n', '  - { code: gwu, kind: union, name: Again }\nsites:\n'],
      'organisations[7].code twice',
      'gwu',
    ],
    ['a second mechanism', ['union, name', 'mechanism, name'], 'organisations[4].kind second_mechanism', 'mechanism'],
    ['a site of a buyer', ['CEYLON-STITCH\n', 'NORDWEAR\n'], 'sites[3].supplier not_a_supplier', 'NORDWEAR'],
    ['a link of an NGO', ['buyer: TIDEWATER', 'buyer: SHAPLA'], 'links[3].buyer not_a_buyer', 'SHAPLA'],
    [
      'a buyer that files',
      ['name: Nordwear AB }', 'name: Nordwear AB, vetted: { since: 2025-01-01 } }'],
      'organisations[1].vetted not_a_filer',
      '{ since: 2025-01-01 }',
    ],
    [
      'a vetting that ends before it begins',
      ['{ since: 2025-02-01 }', '{ since: 2025-02-01, until: 2025-01-31 }'],
      'organisations[3].vetted.until vetted_before_since',
      '2025-01-31',
    ],
    ['a tie to a buyer', ['[PADMA]', '[TIDEWATER]'], 'organisations[3].ties[0] tie_to_no_supplier', 'TIDEWATER]'],
    ['a tie to nobody', ['[PADMA]', '[PADMO]'], 'organisations[3].ties[0] unknown_organisation', 'PADMO'],
    ['an unknown buyer', ['buyer: TIDEWATER', 'buyer: TIDE'], 'links[3].buyer unknown_organisation', 'TIDE'],
    ['an end before the start', ['2023-12-31', '2020-12-31'], 'links[1].until until_before_since', '2020-12-31'],
    ['links that meet on one day', ['2023-12-31', '2024-01-01'], 'links[2].since links_overlap', '2024-01-01 }'],
    ['a link beside an open one', [', until: 2023-12-31', ''], 'links[2].since links_overlap', '2024-01-01 }'],
    ['an offset for a time zone', ['Asia/Colombo', '"+05:30"'], 'sites[3].time_zone wrong', '"+05:30"'],
    ['an invented time zone', ['Asia/Colombo', 'Asia/Atlantis'], 'sites[3].time_zone wrong', 'Asia/Atlantis'],
    ['the United Kingdom as UK', ['country: LK', 'country: UK'], 'sites[3].country wrong', 'UK'],
    ['a language that we do not speak', ['[bn, en]', '[bn, tlh]'], 'lines[0].languages[1] wrong', 'tlh'],
    ['half a worker', ['all: 45', 'all: 45.5'], 'sites[1].workers.all wrong', '45.5'],
    ['a negative head-count', ['women: 9 ', 'women: -9 '], 'sites[1].workers.women wrong', '-9'],
    ['an unknown group', ['women: 9 ', 'men: 9 '], 'sites[1].workers.men unknown_key', 'men: 9'],
    ['a control character', ['name: Padma Dyeing', 'name: "Padma\\e[2J"'], 'sites[1].name wrong', '"Padma'],
    ['one number for two lines', ['+94100000002', '+8801000000001'], 'lines[1].address twice', "'+8801000000001"],
    [
      'WhatsApp through a gateway',
      ["channel: sms\n    address: '+94", "channel: whatsapp\n    provider: gateway\n    address: '+94"],
      'lines[1].provider provider_of_channel',
      'gateway',
    ],
    [
      'a page that somebody carries',
      ["channel: sms\n    address: '+94100000002'", "channel: web\n    provider: twilio\n    address: '/'"],
      'lines[1].provider provider_of_web',
      'twilio',
    ],
    [
      'the page of nobody, written out',
      ["channel: sms\n    address: '+94100000002'", "channel: web\n    provider: none\n    address: '/'"],
      'lines[1].provider wrong',
      'none',
    ],
    [
      'a page with a number',
      ["channel: sms\n    address: '+94", "channel: web\n    address: '+94"],
      'lines[1].address address_of_channel',
      "'+94",
    ],
    [
      'the Cloud API without its id of the line',
      ["channel: sms\n    address: '+94", "channel: whatsapp\n    provider: cloud\n    address: '+94"],
      'lines[1] account_needed',
      'code: LK-SMS',
    ],
    ['two people with one login', ['login: dilani', 'login: salma'], 'people[1].login twice', 'salma, name: Dilani'],
    ['a person of nowhere', ['isation: GWU', 'isation: GW'], 'people[4].organisation unknown_organisation', 'GW,'],
    [
      'two posters that read alike',
      ['poster_code: CS7', 'poster_code: pk 101'],
      'sites[3].poster_code twice',
      'pk 101',
    ],
    ['two posters in two scripts', ['poster_code: CS7', 'poster_code: "৪৭১২"'], 'sites[3].poster_code twice', '"৪৭১২"'],
  ] as const)('refuses %s', (_name, swap, fault, pointed) => {
    const file = changed(swap);
    const places = placesIn(file);
    expect(places.map(({ path, code }) => `${path} ${code}`)).toEqual([fault]);
    const { line, column, text } = places[0]!;
    expect(file.split('\n')[line - 1]!.slice(column - 1)).toMatch(new RegExp(`^${RegExp.escape(pointed)}`));
    expect(text).toMatch(new RegExp(`^line ${line}, column ${column}: \\S+: `));
  });

  test('nobody to run the service is a fault', () => {
    const file = changed(['kind: mechanism', 'kind: ngo'], ['roles: [admin]', 'roles: [lead]']);
    expect(faultsIn(file)).toEqual(['3:3 organisations no_mechanism']);
  });

  test('a section that is no list hides no fault elsewhere', () => {
    const file = changed(['links:\n', 'links: none\nx-links:\n'], ['country: LK', 'country: XX']);
    expect(faultsIn(file)).toEqual(['41:14 sites[3].country wrong', '48:8 links wrong', '49:1 x-links unknown_key']);
  });

  test('nobody to handle a case is a fault', () => {
    const file = changed(['[handler, lead]', '[lead]'], ['roles: [handler]', 'roles: [lead]']);
    expect(faultsIn(file)).toEqual(['70:3 people no_handler']);
  });

  test.each([
    ['0', 'poster_digits'],
    ['9', 'poster_digits'],
    ['4 2', 'poster_digits'],
    ['৪২', 'poster_digits'],
    ['Z', 'poster_short'],
    ['1234567', 'poster_number'],
    ['Stop', 'poster_word'],
    ['S-T-O-P', 'poster_word'],
    ['বন্ধ', 'poster_word'],
    ['yes', 'poster_word'],
    ['PK/101', 'wrong'],
    ['- -', 'poster_short'],
  ])('refuses the poster code %s', (code, fault) => {
    expect(placesIn(changed(['poster_code: CS7', `poster_code: '${code}'`])).map((one) => one.code)).toEqual([fault]);
  });

  test('a strange key reaches the terminal as harmless text', () => {
    const [fault] = placesIn(changed(['poster_code: CS7', 'poster_code: CS7\n    "\\e[31m\\u202e": 1']));
    expect(fault!.path).toBe('sites[3]["\\u001b[31m?"]');
    expect(fault!.text).not.toMatch(/[\u001b\u202e]/);
  });

  test('has a sentence for every field that says what belongs there', () => {
    const hints = tableOf('en', 'setup').hints as Record<string, Record<string, string>>;
    for (const [section, list] of Object.entries(SHAPE.properties)) {
      const fields = Object.keys(list.items.properties);
      expect(Object.keys(hints[section]!).toSorted()).toEqual([...fields, 'entry', 'list'].toSorted());
      for (const field of fields) expect(hints[section]!.entry).toContain(field);
    }
  });
});

describe('what stands in the database', () => {
  const standing = {
    organisations: [
      { code: 'OLD', kind: 'mechanism' },
      { code: 'GWU', kind: 'ngo' },
    ],
    sites: [
      { code: 'GONE', poster_code: 'cs 7' },
      { code: 'PADMA-1', poster_code: '4712' },
    ],
    lines: [
      { code: 'OLD-SMS', channel: 'sms', address: '+94100000002' },
      { code: 'LK-SMS', channel: 'sms', address: '+8801000000001' },
    ],
  } as const;

  test('is not contradicted by a file', () => {
    expect(faultsIn(EXAMPLE, standing)).toEqual([
      '3:13 organisations[0].code other_mechanism',
      '7:24 organisations[4].kind kind_changed',
      '44:18 sites[3].poster_code poster_kept',
      '64:14 lines[1].address address_kept',
    ]);
  });
});
