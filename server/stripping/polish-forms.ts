/** Is a folded word an inflected form of an everyday word that is listed as dictionaries have it? */
export function isPolishForm(word: string, isListed: (word: string) => boolean): boolean {
  for (let cut = Math.max(SHORTEST, word.length - LONGEST); cut <= word.length; cut++) {
    const bases = BASES.get(word.slice(cut));
    if (bases === undefined) continue;
    const stem = word.slice(0, cut);
    for (const base of bases) if (isListed(stem + base)) return true;
  }
  return false;
}

const SHORTEST = 3;

const split = (list: string): string[] => list.split(' ').map((part) => (part === '-' ? '' : part));

/** Endings, and what stands in their place in a dictionary; "-" for nothing. */
const PARADIGMS: readonly (readonly [endings: string, bases: string])[] = [
  // "szafki", "magazynów", "podwójnej", "śniadaniu".
  ['a i y e o u ow om em ami ach owi', '- a o e y i'],
  ['ego emu ej ych ym ymi a e ie', 'y i'],
  ['ie ia iu iem iom iami iach io iej iego iemu ich im imi', '- a y i e ie ia n'],
  ['o', 'y i'],
  // "szafek", "szafce", "dróg", "podłodze", "biurze", "tacie".
  ['ek', 'ka ko'],
  ['ki kiem ka ku kach kami kow kom', 'ek'],
  ['kiem', 'k'],
  ['ca cu cem cy cow com cami cach', 'ec iec'],
  ['ce', 'ka k'],
  ['dze', 'ga'],
  ['rze', 'ra r ro'],
  ['cie', 't ta to'],
  ['dzie', 'd da do'],
  ['scie', 'st sta sto'],
  ['cy', 'k ki'],
  ['dzy', 'gi'],
  // "zmieniłam", "zapłacono", "zamiatanie", "zamknięty".
  ['l la lo li ly lem lam les las lismy lysmy lby laby liby lyby no nie nia niu niem', 'c'],
  ['ny na ne ni nego nej nemu nych nym nymi', 'c'],
  ['ty ta te ci tego tej tych tym tymi cie cia ciu ciem', 'c'],
  ['ala alo ali aly ale alego alej alych alym alymi alem alam alismy alysmy al any ana ane', 'ec'],
  ['ela elo eli ely elam elysmy elismy eto ety eta ete ecie ecia eciem ietych etych etym etymi', 'ac'],
  ['ieto iety ieta iete ietych ietej ietym iecie iecia ieciem', 'ac'],
  ['ony ona one oni ono onego onej onych onym onymi enie enia eniu eniem', 'c ic yc'],
  // "rewiduje", "rozładowują", "narzekają", "krzyczysz", "robię".
  ['uje ujesz ujemy ujecie uja ujac ujacy ujaca ujace ujacych ujmy uj', 'owac ywac iwac'],
  ['ne niesz nie niemy niecie na nij nac nacy naca nace', 'nac'],
  ['je jesz jemy jecie ja jac jacy jaca jace jacych', 'wac c'],
  ['am asz a amy acie aja ajac ajacy ajaca ajace ajacych aj ajmy ajcie', 'ac'],
  ['e ie a ia i y isz ysz imy ymy icie ycie ac iac acy iacy aca iaca ace iace acych iacych', 'ic yc ec iec'],
];

const BASES: ReadonlyMap<string, readonly string[]> = (() => {
  const bases = new Map<string, string[]>();
  for (const [endings, of] of PARADIGMS)
    for (const ending of split(endings)) {
      const all = bases.get(ending) ?? [];
      all.push(...split(of).filter((base) => base !== ending && !all.includes(base)));
      bases.set(ending, all);
    }
  return bases;
})();
const LONGEST = Math.max(...Array.from(BASES.keys(), ({ length }) => length));
