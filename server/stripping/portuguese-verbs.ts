/** Is a folded word a form of a Portuguese verb: its stem and an ending of its conjugation, as in "descont-aram"? */
export function isPortugueseVerb(word: string): boolean {
  for (let cut = Math.max(2, word.length - LONGEST); cut < word.length; cut++) {
    const ending = word.slice(cut);
    const classes = ENDINGS.get(ending);
    if (classes !== undefined && classes & (STEMS.get(hard(word.slice(0, cut), ending)) ?? 0)) return true;
  }
  return false;
}

/** "fiqu-em", "pagu-em": before an "e" the sound is kept by another letter. */
const hard = (stem: string, ending: string): string => {
  if (!ending.startsWith('e')) return stem;
  if (/[qg]u$/.test(stem)) return stem.slice(0, -2) + (stem.endsWith('qu') ? 'c' : 'g');
  return stem;
};

const AR = 1;
const ER = 2;
const IR = 4;

// Without those whose forms people are called by ("ditar", "amar", "serrar").
const OF_AR = `
  abaf abaix abandon abranj abri abus acab aceit acert ach acompanh aconselh acontec acord acredit acumul acus adi adiant administr admir
  adot aer afast afet afi afog afund agarr agrav aguent ajeit ajoelh ajud alag alcan aleg alert alici aliment alist alivi almo alter alug
  amarr ameac amput and anim anot anul apag apanh apar aparaf apert apit aplic apoi apont apress aprov aproveit apur aquec arm arranc arranh
  arranj arrast arrebent arrisc arrum assalt assedi assin assist assoalh assust atac ataqu atend atendend atir atrapalh atras atravess
  atropel aument autoriz avanc avari avis azed baix balanc banh barr barri bast bat bei beij belisc berr bloque boicot borr bot brig brinc
  briqu burl busc cal calc cans cant capot captur carimb carreg cas castig caus ceif cert cham chamusc cheg cheir chic chor chup chut cit
  cobr cobric coloc combin comec coment compens complet complic compr comprov comunic concord conden confess confi confirm confisc consert
  conserv consider consult cont contamin contat contest continu contrari contrat control convers convid copi corr cort costur coz cozinh
  critic cruci cuid culp cur curv cust danc danific debat debit declar decret dedic defum deix delat demit demor denunci deport deposit
  derram derrub desab desanim desaperec descans descarreg descart desconfi descont desculp desej deslig desloc desmai desmarc desmont
  despach despej despenc desperdic desrespeit destrat desvi deton devor dificult digit digitaliz diminu discord discrimin discut dispens
  disput dobr dur economiz edit efetiv elabor eletrocut elimin emagr emagrec embal embarc embebed embrulh emend empacot emperr empilh empreg
  empreit empurr encaix encaminh encar encarreg encerr encharc encontr encost enfaix enferruj enfi enforc enfrent engaj engan engat engol
  engord engravid engross enrol enrosc ensac ensin ensop enterr entortal entr entreg envenen envergonh envi enxerg enxot equip err escal
  escald escap escarr escond escorr escorreg escov escraviz escut esfol esforc esfreg esgot esmag espalh espanc esper espet espirr esquec
  esquent estac estamp estir estoir estour estrag estrangul estreit estud evacu evit exager examin excit exigi experiment explic explor
  export expuls extravi fabric fal falh falsific falt fatur fech ferv fic fich fili film finaliz fiqu fiscaliz fof fofoc for forc forj
  fotograf freque frequent fri fug fum funcion furt fuxic ganh gar gast gel ger gest golpe gost govern grav grit guard gui guinch habit
  higieniz hospitaliz humilh identific ignor ilud imagin implic implor import impression improvis incendi incomod indeniz indic infect
  infiltr inform inici inspecion instal insult interdit interess interfon interrog intimid inund invent investig isol jant jog jorr julg
  junt jur jurar justific lament lanc lanch larg lasc lav lembr lesion lev levant liber lid lig limit limp liquid lix localiz lot lut machuc
  maltrat manch mand manipul manqu maquin marginaliz martel masc mastig masturb medic melhor menstru merend mergulh met mexeric mij mijad
  mistur misturad mof molest molh mont mor morcegu mostr mud multi multiplic nad naufrag neg negoci notific obrig observ ocult ocup oferec
  ofert olh omit oper opin orden ordenh organiz orient ouvid pag pagu palpit par paralis particip pass passe patrulh peg peitar penalizar
  pendur peneir pens pergunt permut persegu perturb pes pesc pic pichar pint pior pis plant pod podar polui poup pratic precis prejudic
  prend prensar prepar press pression prest presta procur prolong promet protest prov provoc public pul pulveriz pux qualific quebr queim
  queix querel quest question rach ralh rasg raspar raspd reag realiz rebaix rebent rebit recarreg reclam recolh recomend recompens record
  recrut recuper recus reduz reembols refil reform regist registr regul regulariz reivindic rejeit relat relax remanej remar remend remuner
  renov repar repass repet repous representar reprov requent reserv resgat resist resolv respeit respir respond ressarc ressec ret retali
  retir retorn revel revez revist revolt rez roc rod ronc rot roub sabot sacud salt salv sangr segur seguran sement sent separ sequestr serv
  sinaliz sobr sobrecarreg sofr solicit solt som sonh sopr soterr subornar substitu suger suicid suj supervis suport suspir sussurr tap tard
  telefon tent termin test tir toc toler tom tombar torcid torr tortur toss trabalh tranc transbord transfer transform transport trat trav
  trein treinar tremer trepid trinc troc trop tropec troux us usurp vacin vari varr vaz vel ven vend viaj viej vigi vingar viol visit volt
  vomit vot xing zang zomb
`;
const OF_ER = `
  abastec absorv acontec adoec adormec agradec amanhec amolec aparec apodrec aprend aquec ard ardend arrepend atend bat beb carec com comet
  compreend conced conhec corr coz cre crec cresc defend depend derret desaparec descend desconhec desmerec desobedec devolv diss empobrec
  enfraquec enlouquec enriquec entend entristec envelhec envolv escolh escond escrev esquec estabelec estend estremec exced exerc favorec
  ferr ferv fornec hav interromp lamb merec met mex mord morr morreg nasc obedec ofend oferec padec parec pend perceb perd permanec perten
  pertenc preench prend pretend proced promet proteg receb recolh reconhec remov rend repreend resolv respond romp sofr suspend tec tem tend
  torc transfer trem tremed venc vend viv volv
`;
const OF_IR = `
  abol abr acud adm admit ador agred agrid aplaud assist assum ating atribu avi cobr confund consegu consig consist constitu constru
  contribu convert cusp cuspi decid defin demit descobr desist desped despedic despid despir destru dilu dimin diminu dirig discut distribu
  divert divid dorm encobr engol exig exist expand explod expuls extorqu fing fug fundi garant gem imped impid imprim inclu ingred insist
  instru interfer invad investig ment mint nutr obstru ocorr omit ouv part pec ped permit persegu persig persist possu preced prefer preju
  produz proib pross pun quer reag reduz reflet reg repart repet repit resid resist restitu restring retribu segu sent serv sofr substitu
  suger sum sup supr surg toss traduz trans transfer transgred traz uni vest vist
`;

const WITH_A =
  'o as a amos am ava avas avamos avam ei aste ou aram ara aras aramos arei ara aremos arao aria arias ariam e es emos em asse asses assemos assem ar ares armos arem ando ado ada ados adas';
const WITH_E =
  'o es e emos em ia ias iamos iam i este eu eram era erei erao eremos eria eriam er eres ermos erem endo ido ida idos idas a as amos am esse essem';
const WITH_I =
  'o es e imos em ia ias iamos iam i iste iu iram ira irei irao iremos iria iriam ir ires irmos irem indo ido ida idos idas a as amos am isse issem';

const byWord = (lists: readonly (readonly [list: string, bit: number])[]): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  for (const [list, bit] of lists)
    for (const word of list.trim().split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
};

const ENDINGS = byWord([
  [WITH_A, AR],
  [WITH_E, ER],
  [WITH_I, IR],
]);
const STEMS = byWord([
  [OF_AR, AR],
  [OF_ER, ER],
  [OF_IR, IR],
]);
const LONGEST = Math.max(...Array.from(ENDINGS.keys(), ({ length }) => length));
