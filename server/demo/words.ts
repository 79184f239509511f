import type { Code, Level } from '../cases/category.ts';
import { wording } from '../foundation/i18n.ts';

export const say = wording('en', 'demo');
const codes = wording('en', 'codes');

export const codeName = (code: Code): string => codes(`code.${code}`);
export const levelName = (level: Level): string => `${level} ${codes(`level.${level}`)}`;
export const stateName = (state: string): string => codes(`state.${state}`);
export const placeName = ({ kind, name }: { kind: string; name: string }): string => codes(`place.${kind}`, { name });
