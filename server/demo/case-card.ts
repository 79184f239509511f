import type { Clock } from '../clocks/clock.ts';
import { html, type Html } from '../http/html.ts';
import { hidden, option } from './fields.ts';
import type { Moment } from './moment.ts';
import type { Seen } from './sights.ts';
import type { Standing } from './standing.ts';
import { dayInWords, monthInWords, timeIn } from './wall-clock.ts';
import { codeName, levelName, placeName, say, stateName } from './words.ts';

/** One case of this phone: clocks, consent, texts, and both sides' view of it. */
export const caseCard = (moment: Moment, standing: Standing): Html => {
  const { file, siteName, texts, clocks } = standing;
  const { category, level, stage } = file.state;
  return html`
    <article class="case">
      <h3>
        ${say('standing.reference', { reference: '' })}<span class="number">${file.reference}</span> ·
        ${say(`stage.${stage}`)}
      </h3>
      <p>
        <span class="level ${level}">${levelName(level)}</span> · ${codeName(category)} ·
        ${siteName ?? say('standing.unplaced')}
      </p>
      ${deskForm(moment, standing)}
      <h3>${say('standing.buyers')}</h3>
      <ul>
        ${moment.buyers.map(({ id, name }) => html`<li><strong>${name}</strong> ${view(moment.seen(file, id))}</li>`)}
      </ul>
      <h3>${say('standing.clocks')}</h3>
      <ul>
        ${clocks.toSorted((one, other) => one.startedAt - other.startedAt).map((clock) => html`<li>${say(`clocks.${clock.stage}`)}: ${fate(moment, clock)}</li>`)}
      </ul>
      <h3>${say('standing.consent')}</h3>
      <p>${say(`standing.consent_${consentOf(standing)}`)}</p>
      <h3>${say('standing.outbox')}</h3>
      <ul>
        ${texts.map(({ kind, state }) => html`<li>${say(`texts.${kind}`)}: ${say(`texts.${state}`)}</li>`)}
      </ul>
    </article>
  `;
};

function fate({ line, now }: Moment, { verdict, endedDay, dueAt }: Clock): string {
  const time = timeIn(line.timeZone, dueAt);
  if (endedDay === null) return say(dueAt < now ? 'clocks.late' : 'clocks.due', { time });
  return say(`clocks.${verdict ?? 'void'}`);
}

/** Her last answer counts; else whether anything else stands for a yes. */
function consentOf({ events }: Standing): 'yes' | 'no' | 'none' {
  const given = events.flatMap((event) => (event.kind === 'consented' ? [event.facts] : []));
  return (given.findLast(({ means }) => means === 'answered') ?? given[0])?.answer ?? 'none';
}

function view(seen: Seen): string {
  switch (seen.kind) {
    case 'row': {
      const { place, code, level, month, state } = seen.row;
      return say('seen.row', {
        place: placeName(place),
        code: codeName(code),
        level: levelName(level),
        month: monthInWords(month),
        state: stateName(state),
      });
    }
    case 'soon':
      return say(`seen.${seen.why}`, { day: dayInWords(seen.day) });
    default:
      return say(`seen.${seen.why}`);
  }
}

function deskForm(moment: Moment, { file, siteName }: Standing): Html | null {
  const { stage } = file.state;
  if (stage === 'contact' || stage === 'resolved' || stage === 'closed') return null;
  if (stage !== 'received')
    return html`
      <form method="post" action="/demo/desk/resolve">
        ${hidden(moment)}
        <input type="hidden" name="case" value="${file.id}" />
        <div class="buttons"><button>${say('standing.resolve')}</button></div>
      </form>
    `;
  const here = moment.workplaces.filter(({ country }) => country === moment.line.country);
  return html`
    <form method="post" action="/demo/desk">
      ${hidden(moment)}
      <input type="hidden" name="case" value="${file.id}" />
      <div class="field">
        <label for="site-${file.reference}">${say('standing.where')}</label>
        <select id="site-${file.reference}" name="site">
          ${option('', siteName ? say('standing.where_said', { site: siteName }) : say('standing.where_unknown'), true)}
          ${here.map(({ id, name }) => option(id, name, false))}
        </select>
      </div>
      <div class="buttons"><button>${say('standing.work')}</button></div>
      <p class="hint">${say('standing.work_hint')}</p>
    </form>
  `;
}
