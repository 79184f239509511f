import { amLatn } from './am-latn.ts';
import { am } from './am.ts';
import { arLatn } from './ar-latn.ts';
import { ar } from './ar.ts';
import { bgLatn } from './bg-latn.ts';
import { bg } from './bg.ts';
import { bnLatn } from './bn-latn.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hiLatn } from './hi-latn.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { kmLatn } from './km-latn.ts';
import { km } from './km.ts';
import { myLatn } from './my-latn.ts';
import { my } from './my.ts';
import { neLatn } from './ne-latn.ts';
import { ne } from './ne.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { siLatn } from './si-latn.ts';
import { si } from './si.ts';
import { sw } from './sw.ts';
import { taLatn } from './ta-latn.ts';
import { ta } from './ta.ts';
import { teLatn } from './te-latn.ts';
import { te } from './te.ts';
import type { Tongue } from './tongue.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { urLatn } from './ur-latn.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zhLatn } from './zh-latn.ts';
import { zh } from './zh.ts';

/** Every language and romanised form that names are recognised in. */
export const TONGUES: readonly Tongue[] = [
  am,
  amLatn,
  ar,
  arLatn,
  bg,
  bgLatn,
  bn,
  bnLatn,
  en,
  es,
  fr,
  hi,
  hiLatn,
  id,
  km,
  kmLatn,
  my,
  myLatn,
  ne,
  neLatn,
  nl,
  pl,
  pt,
  ro,
  si,
  siLatn,
  sw,
  ta,
  taLatn,
  te,
  teLatn,
  tr,
  uk,
  ur,
  urLatn,
  vi,
  zh,
  zhLatn,
];
