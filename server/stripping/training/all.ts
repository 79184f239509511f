import { am } from './am.ts';
import { amLatn } from './am-latn.ts';
import { ar } from './ar.ts';
import { arLatn } from './ar-latn.ts';
import { bg } from './bg.ts';
import { bgLatn } from './bg-latn.ts';
import { bn } from './bn.ts';
import { bnLatn } from './bn-latn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { hiLatn } from './hi-latn.ts';
import { id } from './id.ts';
import { km } from './km.ts';
import { kmLatn } from './km-latn.ts';
import type { Lines } from './lines.ts';
import { my } from './my.ts';
import { myLatn } from './my-latn.ts';
import { ne } from './ne.ts';
import { neLatn } from './ne-latn.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { si } from './si.ts';
import { siLatn } from './si-latn.ts';
import { sw } from './sw.ts';
import { ta } from './ta.ts';
import { taLatn } from './ta-latn.ts';
import { te } from './te.ts';
import { teLatn } from './te-latn.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { urLatn } from './ur-latn.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';
import { zhLatn } from './zh-latn.ts';

/** The sentences of every tongue that has some, by its tag. */
export const LINES: ReadonlyMap<string, Lines> = new Map(
  Object.entries({
    'am-Latn': amLatn,
    am,
    'ar-Latn': arLatn,
    ar,
    'bg-Latn': bgLatn,
    bg,
    'bn-Latn': bnLatn,
    bn,
    en,
    es,
    fr,
    'hi-Latn': hiLatn,
    hi,
    id,
    'km-Latn': kmLatn,
    km,
    'my-Latn': myLatn,
    my,
    'ne-Latn': neLatn,
    ne,
    nl,
    pl,
    pt,
    ro,
    'si-Latn': siLatn,
    si,
    sw,
    'ta-Latn': taLatn,
    ta,
    'te-Latn': teLatn,
    te,
    tr,
    uk,
    'ur-Latn': urLatn,
    ur,
    vi,
    'zh-Latn': zhLatn,
    zh,
  }),
);
