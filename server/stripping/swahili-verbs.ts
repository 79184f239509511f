/** Is a folded word a form of a Swahili verb: who, when, whom, the root and its ending, as in "hawa-ja-tu-lip-a"? */
export const isSwahiliVerb = (word: string): boolean =>
  word.length > 3 && (TENSED.test(word) || TENSELESS.test(word) || SHORT.test(word));

const WHO = '(?:n|ni|u|a|tu|m|mw|wa|w|i|li|ya|ki|vi|zi|ku|pa)';
const WHO_NOT = '(?:si|ha|hu|hatu|ham|hawa|hai|hazi|hali|haya|haki|havi|haku)';
const WHEN = '(?:na|li|ta|taka|me|mesha|mesh|sha|ki|ka|nge|ngali)';
const WHICH = '(?:ye|o|yo|lo|cho|vyo|zo|po)';
const WHOM = '(?:ni|ku|m|mw|tu|wa|i|zi|li|ya|ki|vi|ji)';
// To, for, by or with somebody; so that it is; be done.
const EXTENDED = '(?:iw|ew|lw|liw|lew|w|i|e|li|le|ish|esh|ik|ek|an|ian|ean|z|sh|y){0,2}';
const ROOTS = `
  ach achili ag aj am amb ambi amk amrish amu andam andik ang angali anguk anz azim bad bagu bak ban banan beb bish bomo chafu chagu chan
  chap chek chelew cheng chez chok chom chuk chuku chukuz chun chunguz dai dangany danganyw dhalilish dond elew elez endele endesh enez
  epuk fan fany fich fik fili fing foke fu fua fuat fuk fukuz fundish fung fungu fut gand gaw geuk geuz gharimi gom gomb gongan gong gund
  gus hakikish ham hamish har hesabi hoj huzunik ib imb ingi ingiz inu it itik iv jal jaz jeng jeruhi jib jifungu jifunz jitahidi jiung
  jiuzulu ju juli kaa kabidhi kaguli kagu kamat kamilik kan kandamiz kany kas kasirik kat katal kataz kauk kemea keme kereket kimbi kimbiz
  kod kohoj kohoz koj kom kop kos kosan kosek kubal kumb kumbati kumbuk kunyw kusany kut kutan kwam kwaz la lal lalamik laz lazimish le len
  leny let lew li liki lim lind ling linganish lip lish liz mal maliz mez mwag nas nenepa nong nuk nung nunu nyamaz nyanyas nyanyapa nyesh
  nyim nyong nyonyesh nyosh nyweshez og ogop okol okot omb ombole on onde ondok ondo ondole onge ongez ongoz onj onyesh ony osh ote ow
  ozesh pak pand pang pat pek pekul pelek pend pendele peny pig pigan pik pim pimw pit poke pokony pon por potez poz puliz pulizi papas pum pumu pumzik
  pumzish pung pungu punguz puuz rek rejeshew rejesh rekebish remb rudi rudish ruk rush safish sahihish sem seme shangaa shik shikili
  shind shindan shirik shon shtak shtuk shuk shurutish siki sikili sikiliz sikitik simam simamish simuli sisitiz sogele som sonesh staaf
  stuk sugu sukum sumbu sumbuk tafut taj tak takat tamani tangaz tapel tapik tegeme teg teket tekelez temb tembele tend teng tengenez
  tengan tes tesek tete tetem ti tilish tish toboa tok toke tole toro toroshw tosh tub tuhumi tukan tul tum tumi tumik tunz tup u ugu uliz
  um umi umiz umw uny ungan unguz uz uzi vam vami vizi vu vuk vumili vun vunj vunjik vut vuj vul wah wek wez zaa zim zimi zo zoe
  zomew zui zuili zungumz zunguk zurur
`;
// From Arabic: they end as they are.
const BORROWED =
  'abudu achilia adhibu ahidi ajiri amini athiri badili bakia baki bughudhi dharau dhulumu faidi fariki fikiri fikia furahi hamia haribu hesabu hisi hitaji hudhuri hudumia husu ishi jaribu jibu jeruhi keti kidhi kiri laumu lazimu linganisha miliki rejea ripoti rudi ruhusu sahau saidia safiri saini sajili samehe shtaki shukuru stahili starehe subiri thamini thubutu tuhumu wahi zidi zimia zirai';
const ROOT = `(?:${[...new Set(ROOTS.trim().split(/\s+/))].join('|')})${EXTENDED}`;
const BORROWED_ROOT = `(?:${BORROWED.replaceAll(' ', '|')})(?:wa|sha|shwa|ka|ana|a)?`;
const LAST = '(?:ni|je|po|vyo|yo|ye|cho|lo|zo)?';
const TENSED = new RegExp(
  `^(?:${WHO}${WHEN}${WHICH}?|hu|${WHO_NOT}(?:ku|ja|ta)|ku(?:to)?|${WHO}${WHEN}sha)${WHOM}?(?:${ROOT}a|${BORROWED_ROOT})${LAST}$`,
);
const TENSELESS = new RegExp(
  `^(?:(?:${WHO}(?:si)?${WHOM}?(?:${ROOT}e|${BORROWED_ROOT}))|${WHO_NOT}${WHOM}?(?:${ROOT}i|${BORROWED_ROOT}|${ROOT}wi))(?:ni)?$`,
);
// "Be", "have", "come", "go", "die", "eat", "give", "drink", "end".
const SHORT = new RegExp(
  `^(?:${WHO}${WHEN}|${WHO_NOT}(?:ku|ja|ta))${WHICH}?${WHOM}?(?:ku)?(?:wa|kuwa|kuja|enda|kwenda|kufa|kula|pa|pewa|nywa|isha|kwisha|weza)(?:po)?$`,
);
