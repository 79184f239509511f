import { describe, expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';

const lines = (list: string): string[] =>
  list
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim());

describe('identities', () => {
  test.each(
    lines(`
PAN ABCPK1234K|abcpk1234k|nic 853400937V|199012345678|CURP GAHR850101HDFRRN09|RFC GAHR850101AB1|NIE X1234567L|DNI 12345678Z|12345678Z|12/OUKAMA(N)123456|12/ABC(N)123456|9/MaNaMa(Naing)098765
၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆|RSSMRA85T10A562S|ABC1234567|SBIN0001234|passport A1234567|BX0123456|27-01-75-12345|wxid_ab12cd34ef|QQ 12345678|QQ: 54321|微信 abc_123|NL91ABNA0417164300|NL91 ABNA 0417 1643 00
GB29 NWBK 6016 1331 9268 19|TR33 0006 1005 1978 6457 8413 26|4111 1111 1111 1111|P<BGDAKTER<<SALMA<<<<<<<<<<<|AB1234567<8BGD9001011F2501017<<<<<<<<<<<<<<02|IMEI 356938035643809|192.168.10.25|10.0.0.1
fe80:0:0:0:202:b3ff:fe1e:8329|NIN AB 12 34 56 C|BSN 111222333|PESEL 85010112345|123.456.789-09|请打k7718801找我|ID:ক১২৩৪৫৬`),
  )('%s leaves nothing', (text) =>
    expect(strip(`my ${text} is`).statement.text).not.toMatch(/\p{N}|nwbk|abna|abcd|wxid|salma/iu),
  );
  test.each(lines('covid 19|A4 paper|grade 4|H&M|5S|4x4|OT2000|500k'))('%s stays', (text) =>
    expect(strip(`they said ${text} and no more`).statement.text).toContain(text),
  );
});

describe('places', () => {
  test.each(
    lines(
      `23.8103, 90.4125|23.810331,90.412521|lat 23.81 long 90.41|23°48'37.2"N 90°24'45.0"E|7MMGQC4V+XR|geo:23.81,90.41|-6.200000 106.816666|///filled.count.soap`,
    ),
  )('%s', (text) => expect(strip(`it is at ${text}`).statement.text).toBe('it is at [place]'));
});

describe('plates', () => {
  test.each(
    lines(
      'MH 12 AB 1234|MH12AB1234|Dhaka Metro-Ga 12-3456|ঢাকা মেট্রো-গ ১২-৩৪৫৬|34 ABC 123|LEA-1234|B 1234 XYZ|51F-123.45|KAA 123A|PO 12345|12-AB-34|AB-123-CD|1234 BCD|B 123 ABC|CA 1234 AB|AA 1234 BB|京A12345|2A-1234|CAB-1234',
    ),
  )('%s', (plate) => expect(strip(`he came in a car ${plate}`).statement.text).not.toMatch(/\d/));
});

describe('numbers of the workplace', () => {
  test.each(
    lines(
      'badge 12|card no 5|machine 7|machine no 12|room 305|bed 3|locker 44|table no 2|line 7|Lines 5 and 6|Line 5, 6 and 7|employee code 12|token 45|punch 88|bus 12|mesin nomor 9|kamar 12|meja 4|máquina 12|mesa 4|habitación 12|machine numéro 4|' +
        'chambre 12|lit n° 4|máy số 5|phòng số 12|makine 12|yatak no 3|লাইন ৭|মেশিন নং ৫|৭ নং লাইন|रूम 12|मशीन नंबर 4|خط رقم 3|غرفة 12|工号 1234|3号机器|305号宿舍|床号3',
    ),
  )('%s goes', (text) => expect(strip(`they said ${text}`).statement.text).not.toMatch(/\p{N}/u));
  test.each(
    lines(
      'floor 12|gate 3|building 4|piso 3|lantai 2|étage 4|12 machines|5 rooms|machine 12 hours a day|room with 12 people|10 lines',
    ),
  )('%s stays', (text) => expect(strip(`they said ${text}`).statement.text).toBe(`they said ${text}`));
});

describe('roles', () => {
  test.each(lines('the union president|the only nurse|presidente del sindicato|ketua serikat|président du syndicat'))(
    '%s',
    (role) => expect(strip(`they beat ${role}`).masked).toEqual(['role']),
  );
  test.each(lines('the doctor|the general manager|supervisor|the nurse'))('%s stays', (role) =>
    expect(strip(`they beat ${role}`).masked).toEqual([]),
  );
});
