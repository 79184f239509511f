import { answer, contact, resolve, text, triage, yesAt, type Tale } from './tale.ts';

const line = 'nairobi';

/** Kenya, half a year. */
export const NAIROBI: readonly Tale[] = [
  {
    line,
    ago: 174,
    steps: [
      text('They pay us 480 a day here and the paper on the wall says more. My payroll is EMP 1000294, name Atieno.'),
      ...yesAt('T684'),
      triage('2d', 'WAG.MIN', 'L3'),
      answer('1h', 'Thank you. We compare the pay of the whole grade with the law, so nobody is named.'),
      answer('11d', 'The payroll of the grade was checked. It is below the minimum. We have asked for the difference.'),
      resolve('10d', 'remedied', 'All 212 people of the grade get the difference with the next pay.'),
    ],
  },
  {
    line,
    ago: 163,
    steps: [
      text('Line leader slapped my sister on the floor today in front of all. Everybody saw it.'),
      ...yesAt('Tidewater Athi River'),
      triage('13h', 'HAR.PHY', 'L2'),
      answer('1h', 'We are sorry. Is she safe now? She may write to us herself. We take it up today.'),
      text('She is home. She is afraid to go back', '3h'),
      answer('1d', 'She is on paid leave until it is looked into. Nobody at the plant knows who wrote.'),
      resolve('5d', 'remedied', 'The line leader was moved and the plant said sorry. Tell us if anything follows.'),
    ],
  },
  {
    line,
    ago: 152,
    steps: [
      text('night shift ends at 2 and there is no bus, women walk to Mlolongo in the dark'),
      ...yesAt('t 684'),
      triage('2d', 'HRS.NGT', 'L3'),
      answer('1h', 'Thank you. A plant with a night shift owes a way home. We ask how many people need it.'),
      resolve('13d', 'remedied', 'From Monday a bus leaves at 2.15 from gate B.'),
    ],
  },
  {
    line,
    ago: 136,
    steps: [
      text('Agency contract 3 months, again and again, 4 years now. No leave, no pension.'),
      ...yesAt('T684'),
      triage('3d', 'CON.AGY', 'L4'),
      answer('1h', 'Four years is long. We ask the plant about everybody who is on such contracts.'),
      resolve(
        '24d',
        'partly_remedied',
        'People with more than two years get a contract from the plant. It starts in spring.',
      ),
    ],
  },
  {
    line,
    ago: 121,
    steps: [
      text('I complained to the manager about the pay and the next day he said do not come back'),
      ...yesAt('N795'),
      triage('13h', 'RET', 'L2'),
      answer('1h', 'Nobody may be punished for a complaint. The workshop is small, so no company hears of this.'),
      answer('5d', 'We found a union officer who can go with you. Do you want that? Write yes or no.'),
      text('yes please', '1d'),
      resolve('4d', 'referred', 'The union officer waits for you on Thursday at ten, at their office.'),
    ],
  },
  { line, ago: 108, steps: [text('Where is your office and is it free?'), text('1'), contact('1d', 'INQ')] },
  {
    line,
    ago: 92,
    steps: [
      text('Exit on the east side is locked with a chain during the shift. I have told my line leader two times.'),
      text('It is like this every night shift'),
      ...yesAt('T684'),
      triage('45m', 'OSH.BLD', 'L2'),
      answer('20m', 'Thank you, this matters. We ask for the chain to go today and for a photo of the open door.'),
      resolve('3d', 'remedied', 'The chain is gone. The door has a bar that opens from inside.'),
    ],
  },
  {
    line,
    ago: 77,
    steps: [
      text('For a suggestion: a box for sanitary pads in the ladies room would help many'),
      text('1'),
      contact('2d', 'SUG'),
    ],
  },
  {
    line,
    ago: 62,
    steps: [
      text('water in the canteen makes people sick, nine of us in the clinic this week'),
      text('2'),
      text('1'),
      text('T684'),
      triage('2d', 'OSH', 'L3'),
      answer('1h', 'Thank you. Text us again when you can and you get news. We have asked for a water test.'),
      text('status', '4d'),
      resolve(
        '6d',
        'remedied',
        'The tank was cleaned and the water is tested every month. The result hangs in the canteen.',
      ),
      text('hello', '2d'),
    ],
  },
  // Four people, one thing.
  {
    line,
    ago: 26,
    steps: [
      text('September wages not paid, today is the third week. Ask for Grace Muthoni in HR she knows.'),
      ...yesAt('T684'),
      triage('1d', 'WAG.UNP', 'L3'),
      answer('1h', 'Several people wrote. We ask for one pay day for all, without names.'),
      answer('11d', 'The plant says it pays on Friday. Tell us if you are not paid.'),
      answer('11d', 'Half was paid. We ask for the rest this week.'),
    ],
  },
  {
    line,
    ago: 26,
    steps: [
      text('we have not been paid, rent is due, the landlord calls me on 0300000295 every day'),
      ...yesAt('T684'),
      triage('1d', 'WAG.UNP', 'L3'),
      answer('1h', 'Several people wrote. We ask for one pay day for all, without names.'),
      answer('11d', 'The plant says it pays on Friday. Tell us if you are not paid.'),
    ],
  },
  {
    line,
    ago: 25,
    steps: [
      text('no salary since august at tidewater, more than 200 people'),
      text('1'),
      text('2'),
      text('T684'),
      triage('1d', 'WAG.UNP', 'L3'),
      answer('1h', 'Several people wrote. We do not tell the companies about your message.'),
      answer('12d', 'The plant says it pays on Friday. Tell us if you are not paid.'),
    ],
  },
  {
    line,
    ago: 24,
    steps: [
      text('PAY US PLEASE. T684'),
      text('1'),
      triage('1d', 'WAG.UNP', 'L3', 'tidewater-athi'),
      answer('1h', 'Several people wrote. We ask for one pay day for all, without names.'),
    ],
  },
  { line, ago: 9, steps: [text('T684 the new agency takes 1500 from us for the job'), text('1'), text('1')] },
  { line, ago: 2, steps: [text('my contract ended and they did not pay my last month'), ...yesAt('T684')] },
];
