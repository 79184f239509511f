import type { Demo } from './demo.ts';
import { say } from './words.ts';

/** What the demo tells at its start: where to look, who may log in and how, line by line. */
export function printed({ url, databaseUrl, logins, buyers, filers, cases, seconds }: Demo, folder: string): string[] {
  const command = (words: string) => `  DATABASE_URL=${databaseUrl} npm run gehoor -- ${words}`;
  return [
    say('console.played', { cases, seconds: seconds.toFixed(1), folder }),
    '',
    say('console.phone'),
    `  ${url}/demo/phone`,
    '',
    say('console.buyers', { url: `${url}/buyer` }),
    ...buyers.map(({ name, token }) => `  ${say('console.buyer', { name, token })}`),
    say('console.api'),
    `  curl -H 'Authorization: Bearer ${buyers[0]?.token ?? ''}' ${url}/api/v1/cases`,
    '',
    say('console.filers', { url: `${url}/filing` }),
    ...filers.map(({ name, token }) => `  ${say('console.buyer', { name, token })}`),
    say('console.api'),
    `  curl -H 'Authorization: Bearer ${filers[0]?.token ?? ''}' ${url}/api/v1/filings`,
    '',
    say('console.desk'),
    command(`desk list --as ${logins[0]?.login ?? ''}`),
    ...logins.map((one) => `  ${say('console.login', { ...one })}`),
    '',
    say('console.scorecard'),
    command('effectiveness'),
    '',
    say('console.stop'),
  ];
}
