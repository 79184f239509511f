import type { Tale } from './tale.ts';
import { COLOMBO } from './tales-colombo.ts';
import { DHAKA } from './tales-dhaka.ts';
import { FILED } from './tales-filed.ts';
import { NAIROBI } from './tales-nairobi.ts';

export const TALES: readonly Tale[] = [...DHAKA, ...NAIROBI, ...COLOMBO, ...FILED];
