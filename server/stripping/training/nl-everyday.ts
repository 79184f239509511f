import { nameless } from './nameless.ts';

// Words of which complaints are full and by which nobody is called.
const NAMELESS = `
vinger vingers duim duimen nagel nagels pols polsen elleboog schouder schouders knie knieën enkel enkels heup
ruggengraat buik maag darm blaas nier nieren lever longen ribben kaak kies tanden keel oren ooglid huid uitslag jeuk
bult bulten blaren blaar brandwond brandwonden kneuzing snee sneeën wond wonden litteken verstuikt gebroken
gezwollen opgezwollen verdoofd tintelingen kramp krampen pijn pijntje koorts hoest hoesten benauwd astma griep
verkouden hoofdpijn migraine duizelig misselijk overgeven braken diarree uitgedroogd flauwgevallen flauwte miskraam
ongesteld ongesteldheid maandverband kolven borstvoeding bevalling bevallen hernia poetsen dweil dweilen bezem emmer
zeep handdoek wcpapier plee douche douches wasbak kraan kranen afvoer riool stank stinkt stinken vies vieze
viezigheid smerig smerige smeerboel schimmel vocht vochtig lekt lekken lekkage ratten muizen kakkerlak kakkerlakken
luizen vlooien bedwantsen maden wormen vliegen muggen spinnen stapelbed matras deken dekens kussen caravan
stacaravan chalet barak loods keet tent slaapkamer slaapzaal kookplaat koelkast wasmachine hangslot sleutels deur
deuren ramen trap trappen ladder steiger takel katrol band lopende transportband messen zaag zagen boor boren pers
persen draaibank slijptol oven pomp klep slang buis buizen kabel kabels draad stekker stopcontact schakelaar vonken
stroomstoot schok aggregaat ventilator afzuiging filter stof stoffig damp dampen zuur loog oplosmiddel lijm verf
verfdampen asbest spul spullen bazen schreeuwt schreeuwen gilt gillen scheldt schelden uitschelden vloekt vloeken
pest pesten getreiter treiteren dreigt dreigen knijpt knijpen grijpt grijpen betast betasten aanraken slaat slaan
schopt schoppen duwt duwen spuugt spugen gooit gooien sleurt achtervolgt chanteert omkopen bedriegt bedrog steelt
stelen gejat gestolen liegt liegen leugen leugenaar wraak loonstrook salaris uitbetaald uitbetaling achterstand
voorschot toeslag vakantiegeld vakantiedagen dertiende maand onkosten reiskosten inhouding ingehouden boete boetes
schulden lening huur borg servicekosten energie eten middageten avondeten ontbijt lunch soep rijst bedorven
beschimmeld rauw honger dorst koud koude warm heet bloedheet kinderen peuter kinderopvang crèche school tiener
tieners minderjarig minderjarige weduwe bejaard gehandicapt doof blind stom rolstoel zwanger zwangere zwangerschap
verlof ouderschapsverlof heftruck vrachtwagen busje remmen banden gordel stuur botsing sloot rijen boomgaard
wijngaard kassen tunnel schuur slachthuis slachterij fabriek molen zagerij groeve kade kotter netten magazijn
laadperron gangpad stelling stellingen pallet pallets krat kratten doos dozen zakken baal balen spoel naald naalden
garen naad zoom kraag knopen stoffen aardbeien aardbei tomaat tomaten druiven peren uien aardappel aardappelen
komkommer asperge champignon bollen tulpen rozen bloemen planten onkruid spuiten bestrijdingsmiddel slecht amper
nauwelijks vooral eerlijk serieus letterlijk blijkbaar zogenaamd duidelijk tegenwoordig plotseling opeens ineens
sowieso overal beide richting wanhopig hopeloos waardeloos zinloos oneerlijk onveilig onbetaald onderbetaald
uitgeput kapot doodmoe ziek doodsbang beschaamd vernederd beledigd genegeerd eenzaam depressief gestrest boos
woedend verdrietig bezorgd alsjeblieft alstublieft efkes bedankt groetjes groeten doei dertien veertien vijftien
zestien zeventien achttien negentien twaalf klokken uitklokken inklokken ploeg ploegen vroege late nachtdienst
rooster roosters pauze overuren overwerk proeftijd contract contracten flexwerker uitzendkracht uitzendbureau
vakbond staking arbeidsinspectie klacht klachten melding gesprek waarschuwing ontslag ontslagen contractloos
papieren paspoort verblijfsvergunning tewerkstelling zwartwerk
`;

/** Lines in which nobody is named. */
export const EVERYDAY_NL: readonly string[] = nameless(
  NAMELESS,
  'de|het|een|geen|veel|mijn|onze|die|dat|met|zonder|door|van|alleen|weer|te|is|was|nog',
  'en|of|zonder|met|van|in|op',
  'in de kas|op het werk|elke dag|en niks|is kapot|stinkt|doet pijn|is weg|nooit|alweer|van het loon|en niemand zegt wat',
);
