/** Twilio puts the channel before the addresses of WhatsApp, whichever they are. */
const PREFIX = 'whatsapp:';

export const onTheWire = (channel: 'sms' | 'whatsapp', address: string): string =>
  channel === 'whatsapp' ? PREFIX + address : address;

export const offTheWire = (address: string): string =>
  address.startsWith(PREFIX) ? address.slice(PREFIX.length) : address;
