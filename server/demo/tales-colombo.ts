import { answer, resolve, text, triage, yesAt, type Tale } from './tale.ts';

const line = 'colombo';

/** Sri Lanka, half a year. */
export const COLOMBO: readonly Tale[] = [
  {
    line,
    ago: 171,
    steps: [
      text('Needle went through my finger, they gave a plaster and said continue. The nurse is Mrs Fernando.'),
      ...yesAt('W816'),
      triage('1d', 'OSH.ACC', 'L3'),
      answer('1h', 'See a doctor today, the plant pays. We ask for guards on the whole line.'),
      resolve('9d', 'remedied', 'Guards are on all machines of the line, and the plant has paid the doctor.'),
    ],
  },
  {
    line,
    ago: 130,
    steps: [
      text('Target went from 90 to 130 pieces. Who does not make it is shouted at, called names on the speaker.'),
      ...yesAt('W816'),
      triage('2d', 'HAR', 'L3'),
      answer('1h', 'Thank you. Nobody may be shamed for a target. We ask how it was set.'),
      answer('10d', 'The plant says the target came from a changed order. We have asked the buyer too.'),
      resolve('11d', 'partly_remedied', 'The speaker is off and the target is 105. Write to us if it starts again.'),
    ],
  },
  {
    line,
    ago: 83,
    steps: [
      text('Boarding house of the factory: 14 girls in a room, the door is locked at 9. Mail me nadee@example.com'),
      text('It is every night of the week'),
      ...yesAt('W816'),
      triage('50m', 'LIV', 'L4'),
      answer('20m', 'Thank you. A locked door at night is dangerous. We ask for that first.'),
      resolve('16d', 'remedied', 'The door is open at night and a second house was rented.'),
    ],
  },
  {
    line,
    ago: 52,
    steps: [
      text('I resigned and they keep my last salary and the EPF paper'),
      ...yesAt('Walauwa Katunayake'),
      triage('2d', 'CON.DIS', 'L4'),
      answer('1h', 'Thank you. Your last salary is due within days. We ask for it for all who left.'),
      resolve('20d', 'withdrawn', 'You wrote that you are paid now. We close it. Write NEW if there is more.'),
    ],
  },
  {
    line,
    ago: 18,
    steps: [
      text('only Tamil girls get the night cleaning, others never. We asked, he laughed'),
      ...yesAt('W816'),
      triage('2d', 'DIS', 'L3'),
      answer('1h', 'Thank you. We ask for the list of who cleans when, for the whole floor.'),
      answer('10d', 'The list came. It is as you wrote. We talk with the plant on Monday.'),
    ],
  },
  { line, ago: 1, steps: [text('hi'), text('they cut the tea break and lock the toilets'), text('1'), text('1')] },
];
