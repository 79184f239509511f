/** The number to call in danger, by country: police or the one number for all. Elsewhere 112, which GSM networks connect. */
const EMERGENCY: Readonly<Record<string, string>> = {
  BD: '999',
  BR: '190',
  CN: '110',
  EG: '122',
  ET: '991',
  GB: '999',
  JO: '911',
  KE: '999',
  KH: '117',
  LK: '119',
  MA: '19',
  MM: '199',
  MX: '911',
  NP: '100',
  PH: '911',
  PK: '15',
  TH: '191',
  TN: '197',
  VN: '113',
};

export const emergencyIn = (country: string): string => EMERGENCY[country] ?? '112';
