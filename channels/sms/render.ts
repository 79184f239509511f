import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';

/** An answer within the webhook's own response. */
export interface Answer {
  readonly text: string;
  /** Where Twilio tells what became of it. */
  readonly statusUrl: string;
}

/** TwiML; without answers an empty response, which ends the exchange. The same answers give the same bytes. */
export function renderTwiml(answers: readonly Answer[]): string {
  const response = new MessagingResponse();
  for (const { text, statusUrl } of answers)
    response.message({ action: statusUrl, method: 'POST' }, text.toWellFormed().replace(NOT_XML, ''));
  return response.toString();
}

/** XML 1.0 has no way to write these, and the renderer throws at them. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
