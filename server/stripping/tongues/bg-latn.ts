import type { Tongue } from './tongue.ts';

export const bgLatn: Tongue = {
  tag: 'bg-Latn',
  script: 'Latn',
  closed: `
az men me mi ti teb te toy toi nego go mu tya tq neya neq ya q i y to nie nas ni vie vas vi tyah tqh gi im si se sebe moy moi moyat moqt
moya moq moyata moqta moe moeto moite tvoy tvoi tvoya tvoq tvoe tvoyat tvoqt negov negoviyat negoviqt negova negovata negovo negovoto
negovi negovite nein neyniyat neiniqt neyna neina neynata neinata neyno neino neynite neinite nash na6 nashiyat nashiqt na6iqt nashiya
nashiq na6iq nasha na6a nashata na6ata nashe na6e nasheto na6eto nashi na6i nashite na6ite vash va6 vashiyat vashiqt va6iqt vashiya vashiq
va6iq vasha va6a vashata va6ata vashe va6e vasheto va6eto vashi va6i vashite va6ite tehen tehniyat tehniqt tehniya tehniq tyahna tqhna
tyahnata tqhnata tyahno tqhno tyahnoto tqhnoto tehni tehnite svoy svoi svoya svoq svoyata svoqta svoe svoeto svoite tozi toya toq tazi
taya taq tova tuy tui tezi tiya tiq onzi onya onq onazi onaya onaq onova onezi oniya oniq takav takuv takava takova takiva sasht susht
sa6t sashtiyat sushtiqt sa6tiqt sashtiya sushtiq sa6tiq sashtata sushtata sa6tata sashtoto sushtoto sa6toto sashtite sushtite sa6tite sam
sama samo sami tsyal cql tsyalata cqlata tsyaloto cqloto vseki vsyaka vsqka vsyako vsqko vsichki vsi4ki vsichko vsi4ko vsichkite vsi4kite
vsichkoto vsi4koto nikoy nikoi nikogo nikakva nikakvo nikakvi nikakav nikakuv nishto ni6to nyakoy nqkoi nyakogo nqkogo nyakoya nqkoq
nyakoe nqkoe nyakoi neshto ne6to nyakakav nqkakuv nqkakav nyakakva nqkakva nyakakvo nqkakvo nyakakvi nqkakvi drug druga drugo drugi
drugiya drugiq drugiyat drugiqt drugata drugoto drugite koy koi koya koq koe kogo koyto koito koyato koqto koeto chiy chii chiya chiq chie
kakav kakuv kakva kakvo kakvi kolko kade kude koga kak zashto za6to dali gde nakade nakude otkade otkude a no ili ama che da ako kato
dokato kogato kadeto kudeto kakto shtom zashtoto za6toto ponezhe poneje tay tai taka tuka tuk tam eto hem ta pa obache oba4e vapreki
vupreki makar osven nito ne nyama nqma imam ima imash ima6 imame imat imashe ima6e nyamam nqmam nyamame nqmame nyamat nqmat nyamashe
nqmashe nqma6e imah imahme bez v vav vuv na za s sas sus ot do po pri pod nad pred prez sled predi mezhdu mejdu okolo kam kum sreshtu
sre6tu protiv spored zaradi poradi vmesto izvan izvun vatre vutre van vun pokray pokrai otnosno varhu vurhu zad sum e sme ste sa byah bqh
beshe be6e byahme bqhme byaha bqha bil bila bilo bili shte shtyah shtqh shteshe shtyaha shtqha bada buda bade bude badem budem badat budat
badi budi neka bi bih biha mozhe moje moga mozhesh mojesh moje6 mozhem mojem mogat mozheh mojeh mozheshe mojeshe moje6e mozhaha mojaha
tryabva trqbva tryabvashe trqbvashe trqbva6e mnogo malko poveche pove4e nay nai po-malko dosta tvarde tvurde prekaleno savsem suvsem
pochti po4ti edinstveno oshte o6te veche ve4e vednaga sega posle togava vinagi nikoga chesto ryadko rqdko ponyakoga ponqkoga pak otnovo
sashto sushto sa6to dazhe daje dori tochno to4no may mai mozhe-bi moje-bi sigurno naistina izobshto izob6to vaobshte vuobshte vaob6te edin
edna edno edni ediniya ediniq ednata ednoto dvama dve dva dvete dvamata trima tri trite chetiri pet nali de be li bre ah oh abe ayde aide
hayde haide ok okey okei dobre molya molq blagodarya blagodarq mersi`,
  open: `
pari parite parichkite pari4kite zaplati lv leva lev stotinki bg kinti mangizi toyaga toqga zaplatite izvanreden izvunreden izvanredno
izvunredno izvanredniya izvunredniq izvanredniq izvanredni izvunredni trud truda trudova trudovata bezplatno platiha plati plashta pla6ta
plashtat pla6tat platili dadoha dade dava davat vze vzeha vzeli vzema vzemat poluchih polu4ih poluchihme polu4ihme poluchava polu4ava
poluchavat polu4avat raboti rabotyat rabotqt rabotih rabotihme rabotim kazva kazvat kaza kazaha kazvam vikat vika vikna izvika bie biyat
biqt udari udariha udrya udrq blasna blusna blaskat bluskat buta pipa opipva opipa dokosva hvana pregarna pregurna tseluna celuna
zaplashva zapla6va zaplashi zapla6i zaplashiha zapla6iha obizhda obijda obidi psuva psuvat psuvashe psuva6e kreshti kre6ti kreshtyat
kreshtqt kre6tqt tormozi iznasili uvolni uvolniha uvolnen uvolnena uvolneni izgoni izgoniha zaklyuchi zakliuchi zakliu4i zaklyuchiha
zakliuchiha zakliu4iha zaklyuchvat zakliuchvat zakliu4vat zaklyucheno zakliucheno zakliu4eno zatvori iska iskat iskashe iska6e nakara
nakaraha karat kara izlaga izluga izlagaha izlugaha lazhe luje laje lazhat lujat lajat otkradna krade obeshta obe6ta obeshtaha obe6taha
zabrani zabranyavat zabranqvat doyde doide doydoha doidoha otide otidoha izbyaga izbqga izbyagaha izbqgaha padna padnaha pripadna
pripadnaha umrya umrq umryaha umrqha pochina po4ina zagina razbolya razbolq narani rani schupi s4upi poryaza porqza izgori plache pla4e
placheshe pla4e6e strah strahuvam strahuvame znaya znaq znae znayat znaqt vidya vidq vidyaha vidqha chu pishe pi6e pisa pisaha zvani zvuni
obadi obazhdam obajdam hora horata chovek choveka chovekat chovekut dushi du6i zheni jeni zhenite jenite mazhe muje maje mazhete mujete
majete detsa deca detsata decata momicheta momi4eta momichetata momi4etata momcheta mom4eta momchetata mom4etata roditeli roditelite
bratya bratq sestri priyateli priqteli kolegi kolegite zhenata jenata mazhat mujut majat mazha muja maja deteto momicheto momi4eto shefa
shefat shefut shefovete gospodaryat gospodarqt direktora direktorat direktorut sobstvenika sobstvenikat sobstvenikut maystora maistora
maystorat maistorut maistorat brigadira brigadirat brigadirut ochi o4i ochite o4ite ushi u6i ratse ruce race ratsete rucete racete kraka
krakata prasti prusti prastite prustite gardi gurdi gardite gurdite zadnik zadnika kosa ustata sartseto surceto sarceto drobove dnes utre
vchera v4era snoshti sno6ti sutrinta vecherta ve4erta vecher ve4er noshtem no6tem denem sledobed obed obyad obqd obedna pladne dni dena
dnite mesetsa meseca mesetsi meseci mesetsite mesecite godini godinite chasa chasove chasovete minuti sedmitsi sedmici nedelya nedelq
yanuari qnuari fevruari mart april yuni iuni yuli iuli avgust septemvri oktomvri noemvri dekemvri ponedelnik koleda velikden praznitsi
praznici ramadan bayram bairam nova godina lyatoto lqtoto zimata sofiya sofiq plovdiv varna burgas ruse stara zagora pleven sliven dobrich
dobri4 shumen pernik haskovo yambol qmbol pazardzhik pazardjik blagoevgrad veliko tarnovo turnovo vratsa vraca gabrovo asenovgrad vidin
kazanlak kazanluk kardzhali kurdjali kardjali kyustendil kiustendil montana dimitrovgrad targovishte turgovishte targovi6te lovech love4
silistra dupnitsa dupnica petrich petri4 razgrad gorna oryahovitsa orqhovica samokov svilengrad sandanski sevlievo lom karlovo velingrad
troyan troqn aytos aitos botevgrad gotse goce delchev del4ev peshtera pe6tera harmanli karnobat svishtov svi6tov panagyurishte
panagiurishte panagiuri6te chirpan popovo rakovski radomir zlatitsa zlatica momchilgrad mom4ilgrad krumovgrad rodopite trakiya trakiq
miziya miziq dunav balgariya bulgariq balgariq turtsiya turciq gartsiya gurciq garciq rumaniya rumuniq rumaniq sarbiya surbiq sarbiq
makedoniya makedoniq germaniya germaniq italiya italiq ispaniya ispaniq angliya angliq belgiya belgiq holandiya holandiq polsha pol6a
chehiya chehiq evropa rusiya rusiq ukrayna ukraina vietnam nepal bangladesh banglade6 indiya indiq siriya siriq irak afganistan turtsi
turci tsigani cigani romi balgari bulgari pomatsi pomaci gartsi gurci garci armentsi armenci rusnatsi rusnaci ukraintsi ukrainci feysbuk
feisbuk vaybar vaibur vaibar vayber vaiber mesindzhar mesindjur mesindjar uotsap telegram instagram tiktok yutub iutub internet gugal
gugul esemes sms imeyl imeil onlayn onlain sayt sait laptop kompyutar kompiutur kompiutar kamera kameri gsm noi nap hei ia git
inspektsiyata inspekciqta kt podkrepa knsb knizhkata knijkata tel nrb evro dolara liri zara lidl kaufland billa zdravey zdravei zdraveyte
zdraveite zdrasti dobar dobur dobro den utro leka nosht no6t dovizhdane dovijdane pozdravi pozdrav uvazhaemi uvajaemi uvazhaema uvajaema
gospodine gospozho gospojo blagodarim izvinete sazhalyavam sujalqvam sajalqvam pomosht pomo6t pomognete spasete barzo burzo bavno rano
kasno kusno dalech dale4 blizo gore dolu lyavo lqvo dyasno dqsno otpred otzad zaedno pootdelno narochno naro4no sluchayno sluchaino
slu4aino losho lo6o zle po-zle po-dobre trudno lesno tezhko tejko leko skapo skupo evtino tiho silno studeno goreshto gore6to toplo mrasno
mrusno chisto tamno tumno opasno strashno stra6no uzhasno ujasno nezakonno zakonno ofitsialno oficialno neofitsialno neoficialno cherno
dobrovolno nasila tayno taino lichno li4no anonimno redovno neredovno navreme neprekasnato neprekusnato postoyanno postoqnno ezhednevno
ejednevno obiknoveno normalno chestno prosto yasno qsno vazmozhno vuzmojno vazmojno nevazmozhno nevuzmojno nevazmojno vazhno vajno speshno
spe6no veroyatno veroqtno napalno napulno iztsyalo izcqlo chastichno priblizitelno nay-malko nai-malko pone maksimum minimum idiot idioti
idiotka tap tup tapa tupa tapi tupi tapak tupak glupak glupachka glupa4ka prostak boklutsi bokluci zhivotno jivotno zhivotni jivotni
govedo svinya svinq svine kuche ku4e kuchka ku4ka kurva putka pederast mangal mangali tsiganka ciganka tsigansko cigansko rob robi robinya
robinq robstvo mrasnitsa mrusnica mrasnica kopele maynata mainata gadove gad bremenna bremenni bremennost maychinstvoto maichinstvoto
mai4instvoto rodi razhda rajda abort karmya kurmq karmq menstruatsiya menstruaciq tsikal cikul cikal prevrazki prevruzki nepalnoletni
nepulnoletni navarshih navurshih navar6ih nenavarshili nenavurshili nenavar6ili goryat gorqt gori pozhar pojar pozhara pojara pozharat
pojarut pojarat plamatsi plamuci plamaci pushi pu6i dimi gaz gazta izticha izti4a iztichane izti4ane propukva puknatini srutva sruti
sabori subori zakleshteni zakle6teni zatisnat zatisna zadushavame zadu6avame disha di6a dishame di6ame svestyava svestqva bezsaznanie
bezsuznanie samoubie samoubiystvo samoubiistvo milion hilyada hilqda hilyadi hilqdi sto stotina dvesta trista petstotin polovin polovina
chetvart chetvurt duzina desetina stotitsi stotici kilogram kilograma kilo tona litra metra chifta broya broq broyki broiki valk vulk orel
slavey slavei galab gulub loza roza kalina malina ruzha ruja tsvetna cvetna iskra nadezhda nadejda vyara vqra lyubov liubov kamen plamen
slava radost stoyan stoqn ognyan ognqn yavor qvor yasen qsen biser rubin zlato srebro kovach kova4 popov pop dyachko dqchko dq4ko shivach
shivashki shivashka puska puskat pusnaha pusna zagubi zagubih zagubiha prebarkva preburkva prebarkvat preburkvat potvardi potvurdi stana
stanaha ostanah ostana ostanaha vazduh vuzduh vazduhat vuzduhut darvenitsi durvenici darvenici darvenitsa durvenica darvenica kvartira
kvartirata razbrah razbra razbirame narichat nari4at naricha nari4a zakasnenie zakusnenie zakasneniya zakusneniq zakasneniq bolnichnite
bolni4nite bolnichni bolni4ni pochiven po4iven pochivni po4ivni prepalnen prepulnen prepalnena prepulnena otgovora otgovorat otgovorut
otgovor presa presata prah prahat prahut navsyakade navsqkude navsqkade kashlyat kashlqt ka6lqt kashlyam kashlqm ka6lqm zapoyavame
zapoqvame zapoyavane zapoqvane pribirat pribra pisala pisal rabota zaplata firma fabrika agentsiya agenciq smyana smqna nadnitsa nadnica
stavka premiya premiq globa udrazhka udrujka udrajka suma tsena cena banka karta smetka knizhka knijka pochivka po4ivka otpuska bolnitsa
bolnica apteka lineyka lineika lekarka sestra mayka maika zhena jena dashterya dushterq da6terq lelya lelq baba priyatelka priqtelka
kolezhka kolejka sapruga supruga godenitsa godenica rabotnichka rabotni4ka shivachka nachalnichka na4alni4ka shefka upravitelka
sobstvenichka sobstveni4ka schetovoditelka s4etovoditelka chistachka gotvachka gotva4ka prevodachka prevoda4ka otgovornichka otgovorni4ka
brigadirka sluzhitelka slujitelka prodavachka prodava4ka mashina ma6ina liniya liniq potochna poto4na lenta kutiya kutiq kasa paleta stoka
norma broyka broika porachka poruchka pora4ka proverka inspektsiya inspekciq zhalba jalba zaplaha obida psuvnya psuvnq krazhba krajba
lazha luja laja izmama zloupotreba diskriminatsiya diskriminaciq politsiya policiq ohrana prokuratura delegatsiya delegaciq komisiya
komisiq darzhava durjava darjava strana obshtina ob6tina ulitsa ulica kashta kushta ka6ta staya staq banya banq toaletna kuhnya kuhnq
stolova sablekalnya sublekalnq sablekalnq vrata stalba stulba stena klyuchalka kliuchalka kliu4alka voda hrana supa mandzha mandja toplina
zhega jega vlaga ventilatsiya ventilaciq prah-olna himiya himiq boya boq kiselina otrova maska rakavitsa rukavica rakavica prestilka kaska
uniforma dreha obuvka riza roklya roklq kozha koja krav kruv rana kost glava raka ruka noga shiya shiq spina grab grub bolka alergiya
alergiq temperatura rozhba rojba operatsiya operaciq kontuziya kontuziq travma zlopoluka katastrofa opasnost trevoga eksploziya eksploziq
puknatina sgrada firma-shivashka firma-6iva6ka vila ferma oranzheriya oranjeriq gradina niva yagoda qgoda cheresha chushka krastavitsa
krastavica kartofka tyutyunevka tiutiunevka krava ovtsa ovca kokoshka koko6ka riba mina kariera skala tuhla daska duska plocha plo4a chast
bateriya bateriq platka igla nishka ni6ka prezhda prejda sedmitsa sedmica minuta sekunda sutrin sryada srqda sabota subota zima prolet
esen viza granitsa granica molba deklaratsiya deklaraciq belezhka belejka garantsiya garanciq sluzhba slujba taksa komisiona osigurovka
pensiya pensiq detegledachka detegleda4ka nadbavka partiya partiq organizatsiya organizaciq stachka sta4ka mrezha mreja grupa snimka
parola sadba sudba pravda istina spravedlivost chest vina prichina pri4ina vazmozhnost vuzmojnost vazmojnost sila energiya energiq yarost
qrost omraza mesets mesec chas pat put vtornik chetvartak chetvurtuk petak petuk praznik otpusk bolnichen bolni4en dogovor dokument
pasport podpis zakon kodeks sad sud protokol list nomer telefon zapis dom blok apartament hostel barak etazh etaj koridor vhod izhod
klyuch kliuch kliu4 pokriv maze sklad tseh ceh zavod ofis magazin dvor avtobus bus vlak samolet bilet traktor kamion kran avans bonus
kredit zaem dalg dulg danak danuk protsent procent bankomat prevod fish fi6 honorar shef nachalnik na4alnik direktor upravitel sobstvenik
maystor maistor brigadir tehnolog koordinator menidzhar menidjur menidjar rabotnik sluzhitel slujitel operator mehanik elektrotehnik
shofior pazach paza4 posrednik agent prevodach prevoda4 lekar doktor advokat inspektor politsay policai predsedatel zamestnik sekretar
uchenik u4enik student chuzhdenets chujdenec migrant balgarin bulgarin tsiganin ciganin turchin tur4in rom mazh muj maj momak momuk sin
bashta ba6ta brat chicho dyado dqdo sased sused priyatel priqtel kolega svidetel prestapnik prestupnik kradets kradec moshenik mo6enik
piyanitsa piqnica klient fermer gotvach gotva4 zavarchik zavar4ik minior stroitel dim ogan ogun vzriv tok kabel shum bokluk miris stud
dazhd dujd dajd snyag snqg prast prust korem nos zab zub ezik lakat lakut stres sram gnyav gnqv plach pla4 krik udar shamar ritnik lek
ukol nozh noj pistolet chuk sindzhir sindjir konteyner konteiner chuval kashon ka6on pestitsid pesticid tor domat piper plod kamak kamuk
pyasak pqsuk pqsak tsiment ciment metal konets konec plat rakav rukav tsip cip kop sindikat protest kontrol rezultat izbor kray krai dete
momiche momi4e momche mom4e litse lice oko uho kolyano kolqno sartse surce sarce tyalo tqlo myasto mqsto zhilishte jilishte jili6te leglo
vreme lyato lqto selo more pole darvo durvo tsvete cvete yaytse qice mlyako mlqko meso sirene kafe pivo vino pitie pismo pravo zayavlenie
zaqvlenie sporazumenie preduprezhdenie preduprejdenie nakazanie uvolnenie osvobozhdavane osvobojdavane zaplashtane zapla6tane trudovo
vaznagrazhdenie vuznagrajdenie vaznagrajdenie obezshtetenie obez6tetenie maychinstvo maichinstvo mai4instvo osiguryavane osigurqvane
narushenie naru6enie nasilie unizhenie unijenie napadenie iznasilvane prinuzhdenie prinujdenie obvinenie reshenie re6enie iskane sabranie
subranie rakovodstvo rukovodstvo nachalstvo na4alstvo predpriyatie predpriqtie obuchenie obu4enie hranene nastanyavane nastanqvane
otoplenie otravyane otravqne zadushavane zadu6avane naranyavane naranqvane schupvane s4upvane izgaryane izgarqne saobshtenie suobshtenie
saob6tenie obazhdane obajdane video ime familiya familiq grazhdanstvo grajdanstvo momcheshko mom4e6ko obleklo staklo stuklo zhelyazo
jelqzo zlopoluchie zlopolu4ie bebe lekarstvo losh lo6 nov star mlad golyam golqm malak maluk visok nisak nisuk dalag dulug kas kus tezhak
tejuk tejak truden goresht gore6t studen topal topul suh mokar mokur mrasen mrusen chist razvalen bolen zdrav umoren gladen zhaden jaden
piyan piqn yadosan qdosan opasen bezopasen zatvoren otvoren zaklyuchen zakliuchen zakliu4en schupen s4upen prazen palen pulen svoboden
zaet raboten noshten no6ten dneven minimalen nezakonen zakonen istinski falshiv fal6iv vazhen vajen speshen spe6en strashen stra6en
uzhasen ujasen zhestok jestok nespravedliv spravedliv chesten seksualen fizicheski fizi4eski psihicheski psihi4eski lichen li4en anonimen
taen balgarski bulgarski turski angliyski angliiski nemski chuzhd chujd himicheski himi4eski elektricheski elektri4eski zashtiten za6titen
avarien pozharen pojaren meditsinski medicinski bremenen nepalnoleten nepulnoleten maloleten vazrasten vuzrasten beden bogat glupav umen
cheren byal bql cherven zelen parvi purvi vtori treti posleden sledvasht sledva6t minal badesht budesht bade6t ostar ostur silen tih tamen
tumen svetal svetul evtin skap skup glaven obiknoven obsht ob6t sobstven vinoven otgovoren zadalzhitelen zaduljitelen zadaljitelen
neplaten platen neredoven redoven romski rabotya rabotq plashtam pla6tam platya platq davam poluchavam polu4avam polucha polu4a vzemam
vzimam vrashtam vrushtam vra6tam vurna obeshtavam obe6tavam obeshtaya obeshtaq obe6taq krada uvolnyavam uvolnqvam uvolnya uvolnq gonya
gonq izgonya izgonq karam prinuzhdavam prinujdavam zastavyam zastavqm zabranyavam zabranqvam zabranya zabranq razreshavam razre6avam pitam
popitam otgovaryam otgovarqm govorya govorq kazha kaja vikam kreshtya kreshtq kre6tq obizhdam obijdam obidya obidq unizhavam unijavam
zaplashvam zapla6vam plasha pla6a udryam udrqm udarya udarq biya biq nabiya nabiq blaskam bluskam butam hvarlyam hvurlqm hvarlqm pipam
opipvam dokosvam hvashtam hva6tam pregrashtam pregrushtam pregra6tam tseluvam celuvam tormozya tormozq iznasilvam snimam sledya sledq
zaklyuchvam zakliuchvam zakliu4vam zaklyucha zakliucha zakliu4a zatvaryam zatvarqm zatvorya zatvorq otvaryam otvarqm otvorya otvorq darzha
durja darja zadarzham zadurjam zadarjam pisha pi6a napisha napi6a zvanya zvunq zvanq prashtam pra6tam izprashtam izpra6tam podpisvam
podpisha podpi6a cheta oplakvam pomagam pomogna spasyavam spasqvam spasya spasq tarsya tursq tarsq namiram chakam pochvam po4vam zapochvam
zapo4vam svarshvam svurshvam svar6vam spiram idvam doyda doida hodya hodq otivam tragvam trugvam izlizam izlyaza izlqza vlizam byagam
bqgam izbyagam izbqgam zhiveya jiveq spya spq sedya sedq stoya stoq lezha leja padam pripadam razbolyavam razbolqvam boli boleya boleq
lekuvam schupvam s4upvam rezha reja poryazah porqzah izgaryam izgarqm karvya kurvq karvq povrashtam povrushtam povra6tam umiram umra
ubivam ubiya ubiq placha pla4a tarpya turpq tarpq ponasyam ponasqm macha mucha ma4a pravya pravq kroya kroq opakovam sortiram nosya nosq
vdigam teglya teglq bera sabiram subiram sadya sadq praskam pruskam chistya chistq miya miq popravyam popravqm ucha u4a znam vizhdam
vijdam chuvam chuya chuq chuvstvam mislya mislq razbiram pomnya pomnq zabravyam zabravqm iskam obicham obi4am vyarvam vqrvam opitvam
proveryavam proverqvam nablyudavam nabliudavam nakazvam zakasnyavam zakusnqvam zakasnqvam smenyam smenqm mestya mestq kupuvam prodavam
naemam kriya kriq izpolzvam iziskvam stachkuvam sta4kuvam reshavam re6avam obyasnyavam obqsnqvam sreshtam sre6tam kanya kanq predlagam
smeya smeq plyuya pliuq hranya hranq piya piq yam qm izklyuchvam izkliuchvam izkliu4vam malcha mulcha mal4a nastoyavam nastoqvam udarzham
udurjam udarjam prispadam ostavam ostavyam ostavqm lyagam lqgam stavam prodalzhavam produljavam prodaljavam namalyavam namalqvam
uvelichavam uveli4avam izpalnyavam izpulnqvam izpalnqvam bace mn nz nqkoy 4ovek kvo kfo tva sha she 6te zaplatata noshtna no6tna imeto
litseto liceto gospodin gospozha gospoja pasportite upravitelyat upravitelqt sklada upravitelkata tehnologat tehnologut hvarlya hvurlq
hvarlq drehi shofiorat shofiorut busa familiyata familiqta kolezhkata kolejkata mashinata ma6inata bebeto kolegata izchezna iz4ezna
strahuva govori sinat sinut shestnayset shestnaiset bolna pazachat pazachut paza4at tseha ceha ohranitelyat ohranitelqt posrednikat
posrednikut predsedatelyat predsedatelqt sindikata pitayte pitaite obadete govorih oplakah smee strahuvat poluchili polu4ili zhiveem
jiveem stalbite stulbite nabi obshtezhitieto obshtejitieto ob6tejitieto tarpim turpim spi toaletnata vdiga bay bai nosi chuvali kaka
kuhnyata kuhnqta razvalena bolno svideteli uvazhenie uvajenie fabrikata platite kazvayte kazvaite zaklyuchva zakliuchva zakliu4va izhoda
mazeto pomogni iskame bremennite vdigat agentsiyata agenciqta dvanayset dvanaiset mrasna mrusna zaklyuchena zakliuchena zakliu4ena vodata
mirishe miri6e stava piene hranata otroviha avariyniyat avariiniqt skladat skladut izlezem idva stenata rakavitsi rukavici rakavici maski
boyata boqta glavata praskat pruskat oranzheriyata oranjeriqta berem rozi chereshi deset udarzhat udurjat udarjat podpishem podpi6em
pasporta vrashtat vrushtat vra6tat tsiganite ciganite ohranata sablekalnyata sublekalnqta sablekalnqta petnayset petnaiset normata visoka
schupih s4upih rakata rukata proverkata lazhem lujem lajem treta shiem kabeli tsehat cehut cehat busat busut pomaga anonimna poluchil
polu4il ezika platki telefonite kazhete napishete shefkata nachalnika nachalnikat nachalnikut nachalnichkata direktorka direktorkata
upravitelya upravitelq maystorka maistorka tehnologa otgovornik otgovornika otgovornichkata koordinatora koordinatorka menidzhara
menidjura menidzharat menidjurut rakovoditel rukovoditel rakovoditelya rukovoditelq schetovoditel schetovoditelya schetovoditelq
schetovoditelkata ohranitel ohranitelya ohranitelq pazacha shofiora posrednika agenta prevodacha lekarya lekarq doktora meditsinskata
medicinskata inspektora predsedatelya predsedatelq predsedatelka priyatelkata priqtelkata priyatelyat priqtelqt saprug suprug sina
bratovched bratovchedka sasedka susedka zhertva jertva rabotnichkata shivachkata mehanika mehanikat mehanikut elektrotehnika momichentse
momichence supervayzor supervaizor lider bosat bosut bos fermera udaril bieshe biel butna blaska bluska hvarli hvurli pipashe dokosna
hvashta pregrashta pregrushta tormozeshe snima sledi vikashe kreshteshe obizhdashe obijdashe unizhava unijava zaplashvashe iznudva karashe
prinudi kazvashe reche pita popita moli zabranyava zabranqva otkaza otkazva uvolnyava uvolnqva goni izmami obeshtava darzhi durji prati
prashta vleze izleze predlozhi predloji predlaga vizhda vijda raboteshe vse plyue pliue poluchi gospodina g-n g-zha g-ja gospozhitsa
gospojica gn gzha gja gtsa gca d-r dr inzh inj inzhener injener bate bat batko vuycho vuicho strina adv mistar mistur misis mis prof
hadzhi hadji otets otec rabotnitsi rabotnici rabotnichki rabotnika min god pati puti protsenta procenta kashona kila kg sm etazha etaja
smeni noshti mashini stai dekara dka semeystva semeistva bgn eur usd hil bona ul bulevard bul kvartal kv zhk jk bl vh et ap grad gr
obshtezhitie obshtejitie obl mahala adres yan qn fev mar apr yun iun yul iul avg sep okt noe dek nomera nomerat nomerut nom nr plyus plius
tire tochka interval minus imena podpisano oplakvane vinovna vinovnikat vinovnikut narushitelyat narushitelqt nasilnikat nasilnikut
izvarshitelyat izvurshitelqt zhertvata jertvata postradala postradal postradalata popitayte popitaite govorihme kazah kazahme oplakahme
zha ja bita udaren udarena telefona telefonen zvannete zvunnete egn lnch lichna lichnata iban ayban aiban bankova pin kod reg
registratsionen registracionen osiguritelen sluzheben slujeben propusk badzh badj masa shkafche brigada hale godishen godishna godishno
godishni godinki vazrast vuzrast navarshil navurshil navarshila navurshila predsedatelkata edinstvenata edinstveniyat edinstveniqt
fabrichniyat fabrichniqt lekaryat zavoda lekarqt sluzhebniyat slujebniqt glavniyat glavniqt glavnata kranovikat kranovikut ognyaryat
ognqrqt el tehnik gotvachkata domakinat domakinut kmetat kmetut shivachki nepalnoletna nepulnoletna maloletni navarsheni navursheni detski
bremennata bremennostta spontanen pometnah gorim izbuhna zaklyucheni zakliucheni otvatre otvutre zatvoriha zatvoreni izhodat izhodut
izhodite zatrupani puka sgradata umira ubie otvlyakoha otvlqkoha otvlechena karvi kurvi nozha noja orazhie orujie pushka bradva machete
strelya strelq strelyaha strelqha vaorazhen vuorujen edinstvena rakovodstvoto rukovodstvoto rabotodatel rabotodatelya rabotodatelq
kolezhkite kolejkite portier portierat portierut podizpalnitel podizpulnitel trudov nula shest sedem osem devet edinadeset edinayset
edinaiset dvanadeset trinadeset trinayset trinaiset chetirinadeset chetirinayset chetirinaiset petnadeset shestnadeset sedemnadeset
sedemnayset sedemnaiset osemnadeset osemnayset osemnaiset devetnadeset devetnayset devetnaiset dvadeset dvayset dvaiset trideset triyset
triiset chetirideset chetiriyset chetiriiset petdeset shestdeset sheyset sheiset sedemdeset osemdeset devetdeset dvoyno dvoino dvoyna
dvoina troyno troino troyna troina`,
  endings: `
a ta to at ut yat qt ya q iya iq te ite i ove ovete o e eshe ha h hme sh m me t l la li ne neto mi ti si mu y`,
  nameEndings: 'e o a io yo',
  prefixes: '',
  given: `
Mariia Mariya Mariq Elena Ivanka Anna Iordanka Yordanka Margarita Violeta Nadejda Nadezhda Radka Penka Rosica Rositsa Daniela Desislava
Gabriela Stefka Galina Elka Valentina Cvetanka Tsvetanka Tania Tanya Tanq Stoianka Stoyanka Stoqnka Petia Petya Petq Silviia Silviya
Silviq Donka Veselina Ivelina Diana Snejana Snezhana Mariana Svetlana Antoaneta Nikolina Krasimira Teodora Vania Vanya Vanq Katia Katya
Katq Milena Gergana Bojidara Bozhidara Rumiana Rumyana Rumqna Iuliia Yuliya Iuliq Biliana Bilyana Bilqna Neli Irina Kristina Evgeniia
Evgeniya Evgeniq Katerina Ekaterina Vasilka Todorka Cvetelina Tsvetelina Cvetana Tsvetana Pavlina Albena Aneliia Aneliya Aneliq Boika
Boyka Veneta Vera Vesela Veska Viktoriia Viktoriya Viktoriq Violina Galia Galya Galq Ginka Dafina Darinka Darina Denica Denitsa Diiana
Diyana Diqna Dobrinka Dora Evelina Evdokiia Evdokiya Evdokiq Jivka Zhivka Jana Zhana Zaprina Zdravka Zorka Zlatka Zoia Zoya Zoq Iva Iliana
Iliiana Iliyana Iliqna Iskra Ioana Yoana Ionka Yonka Kalinka Kalina Kameliia Kameliya Kameliq Karolina Kera Kiselinka Kremena Lidiia
Lidiya Lidiq Liliana Lilyana Lilqna Lili Liudmila Lyudmila Magdalena Maia Maya Maq Mina Miglena Mila Mima Miroslava Monika Nataliia
Nataliya Nataliq Nevena Nedka Nina Nona Pavlinka Pasha Petranka Polia Polya Polq Polina Preslava Rada Radoslava Ralica Ralitsa Raina Rayna
Reni Roza Roksana Rozi Ruja Ruzha Savka Seva Siika Siyka Sirma Slavka Sonia Sonya Sonq Sofiia Sofiya Sofiq Stanka Stela Stefaniia
Stefaniya Stefaniq Stoilka Tinka Tereza Temenuga Toni Trendafila Fani Hristina Canka Tsanka Cveta Tsveta Ceca Tsetsa Conka Tsonka Iana
Yana Qna Ianka Yanka Qnka Ianica Yanitsa Qnica Iasena Yasena Qsena Georgi Ivan Dimitar Dimitur Nikolai Nikolay Petar Petur Hristo
Aleksandar Aleksandur Iordan Yordan Vasil Stefan Todor Stoian Stoyan Stoqn Angel Atanas Kiril Krasimir Plamen Emil Valentin Veselin Mihail
Liubomir Lyubomir Boris Svetoslav Martin Rumen Iliia Iliya Iliq Metodi Danail Daniel Anton Asen Boiko Boyko Bojidar Bozhidar Borislav
Biser Boian Boyan Boqn Valeri Vencislav Ventsislav Viktor Vladimir Vladislav Valko Vulko Valcho Vulcho Gavril Gancho Genadi Gencho
Gospodin Grigor Dancho Deian Deyan Deqn Denis Dimo Dimcho Dobri Dobromir Evgeni Emanuil Jeliazko Zhelyazko Jelqzko Jivko Zhivko Zdravko
Zlatko Zahari Ivo Ivailo Ivaylo Ivelin Ivko Iliian Iliyan Iliqn Iskren Kaloian Kaloyan Kaloqn Kamen Kiro Kosta Konstantin Krum Krastio
Krustio Kancho Kuncho Lazar Lachezar Luchezar Liudmil Lyudmil Manol Marin Mario Miroslav Mitko Misho Mladen Momchil Naiden Nayden Nedialko
Nedyalko Nedqlko Nedko Nikola Ognian Ognyan Ognqn Orlin Pavel Panaiot Panayot Pancho Pencho Petko Petio Peio Peyo Pesho Radoslav Radko
Raicho Raycho Rosen Ruslan Sava Samuil Sasho Simeon Slavi Slavcho Spas Stanimir Stanislav Stancho Stoicho Stoycho Stoiko Stoyko Tihomir
Tancho Tosho Traian Trayan Traqn Filip Canko Tsanko Cvetan Tsvetan Cvetomir Tsvetomir Cvetko Tsvetko Chavdar Iuliian Yuliyan Iuliqn Iavor
Yavor Qvor Ianko Yanko Qnko Iani Yani Qni Iane Yane Qne Iasen Yasen Qsen Gosho Gogo Vanko Vancho Joro Zhoro Docho Koliu Kolyu Kole Kolio
Liubo Lyubo Mito Moni Nasko Nako Paco Patso Rosko Rumbata Toshe Ico Itso Acho Veso Bobi Valio Krasi Plamencho Sashka Svetla Mitka Mimi
Didi Desi Vanesa Eli Eti Geri Jeni Zheni Zornica Zornitsa Ivi Krisi Liusi Lyusi Mimeto Nadia Nadya Nadq Nora Rosi Stefi Suzi Tanichka Tedi
Ceci Tsetsi Iuli Yuli Aishe Ayshe Fatme Emine Hatidje Hatidzhe Zeinep Zeynep Giulsium Gyulsyum Sevgiul Sevgyul Aisel Aysel Aiten Ayten
Basri Belgin Birsen Giuler Gyuler Giulten Gyulten Djemile Dzhemile Djengiz Dzhengiz Erdjan Erdzhan Ismail Mehmed Ahmed Ali Hasan Hiusein
Hyusein Mustafa Osman Iusuf Yusuf Ibrahim Ridvan Ramadan Redjep Redzhep Salih Sabri Sebahat Sevim Sevda Fikret Feim Fatma Nurie Nurten
Nedjmi Nedzhmi Nedjlia Nedzhlya Nedjlq Nadjie Nadzhie Siuleiman Syuleyman Sali Sunai Sunay Tundjai Tundzhay Hairi Hayri Halil Shenai
Shenay Shaban Iumer Yumer Iuksel Yuksel Iulvie Yulvie Angelina Asenka Albenka Asia Asya Asq Bistra Aleks Anita Deniz Metin Orhan Selim
Selvi Emel Neriman Neziha Ziulfie Zyulfie Shukri`,
  family: `
Ivanov Georgiev Dimitrov Petrov Nikolov Hristov Stoyanov Todorov Iliev Vasilev Atanasov Angelov Yordanov Petkov Stefanov Popov Kolev
Marinov Mihaylov Krastev Kostov Aleksiev Aleksandrov Pavlov Simeonov Mitev Mitkov Tsvetkov Tsvetanov Tonchev Tanev Danev Dobrev Draganov
Enchev Zhekov Zhelev Zhivkov Zahariev Zlatev Ivanchev Yovchev Kalinov Kamenov Kirilov Kirov Kostadinov Kanev Lazarov Lyubenov Manolov
Markov Minchev Mitov Mladenov Momchilov Naydenov Nakov Nedev Nedyalkov Nenov Nikolaev Ninov Panayotov Panov Panchev Penev Penchev Peshev
Radev Radkov Radoslavov Raykov Raychev Rachev Rusev Savov Samuilov Slavov Spasov Stanev Stankov Stanchev Stanoev Stoev Stoilov Stoychev
Stoykov Stoynov Sirakov Tasev Terziev Tinev Tomov Totev Trifonov Filipov Tsanev Tsankov Tsonev Chavdarov Cholakov Shishkov Yanev Yankov
Yanachkov Asenov Achev Bakalov Balabanov Baev Belev Bozov Bonev Borisov Botev Boyadzhiev Bratanov Bachvarov Vachev Velikov Velev Velinov
Velichkov Venkov Videv Vitanov Vladimirov Vlahov Valkov Valchev Valkanov Ganev Ganchev Geshev Gergov Genov Genchev Gospodinov Grozev
Grudev Garbev Dachev Delchev Denev Dechev Dilov Dimov Dimchev Dinev Doychinov Donchev Dochev Evtimov Emilov Zaimov Zapryanov Zarev Ignatov
Ilchev Karagiozov Karapetrov Kehayov Kovachev Kondov Krumov Kutsarov Lalev Lechev Lyubomirov Madzharov Mirchev Mutafov Mutafchiev Nanev
Nachev Nikov Oreshkov Papazov Parushev Peev Peychev Petkanov Popovich Prodanov Punchev Radenkov Rangelov Ranchev Resenski Rogachev Sandev
Sarafov Sevov Serbezov Simov Stamenov Stamov Tenev Tonev Topalov Toshev Uzunov Hadzhiev Hadzhiyski Haralampiev Chakarov Cherkezov Chobanov
Chukov Shopov Yurukov Yakimov Mehmedov Ahmedov Aliev Hasanov Hyuseinov Mustafov Osmanov Yusufov Ibrahimov Yumerov Syuleymanov Ismailov
Redzhepov Asanov Angelski Velchevski Traykov Traykovski Makedonski Plovdivski Sofiyanski Piperkov Sazdov Ramadanov Saliev Selimov Shabanov
Demirov Karakashev Ivanova Georgieva Dimitrova Petrova Nikolova Hristova Stoyanova Todorova Ilieva Vasileva Atanasova Angelova Yordanova
Petkova Stefanova Popova Koleva Marinova Mihaylova Krasteva Kostova Aleksieva Aleksandrova Pavlova Simeonova Miteva Mitkova Tsvetkova
Tsvetanova Toncheva Taneva Daneva Dobreva Draganova Encheva Zhekova Zheleva Zhivkova Zaharieva Zlateva Ivancheva Yovcheva Kalinova
Kamenova Kirilova Kirova Kostadinova Kaneva Lazarova Lyubenova Manolova Markova Mincheva Mitova Mladenova Momchilova Naydenova Nakova
Nedeva Nedyalkova Nenova Nikolaeva Ninova Panayotova Panova Pancheva Peneva Pencheva Pesheva Radeva Radkova Radoslavova Raykova Raycheva
Racheva Ruseva Savova Samuilova Slavova Spasova Staneva Stankova Stancheva Stanoeva Stoeva Stoilova Stoycheva Stoykova Stoynova Sirakova
Taseva Terzieva Tineva Tomova Toteva Trifonova Filipova Tsaneva Tsankova Tsoneva Chavdarova Cholakova Shishkova Yaneva Yankova Yanachkova
Asenova Acheva Bakalova Balabanova Baeva Beleva Bozova Boneva Borisova Boteva Boyadzhieva Bratanova Bachvarova Vacheva Velikova Veleva
Velinova Velichkova Venkova Videva Vitanova Vladimirova Vlahova Valkova Valcheva Valkanova Ganeva Gancheva Gesheva Gergova Genova Gencheva
Gospodinova Grozeva Grudeva Garbeva Dacheva Delcheva Deneva Decheva Dilova Dimova Dimcheva Dineva Doychinova Doncheva Docheva Evtimova
Emilova Zaimova Zapryanova Zareva Ignatova Ilcheva Karagiozova Karapetrova Kehayova Kovacheva Kondova Krumova Kutsarova Laleva Lecheva
Lyubomirova Madzharova Mircheva Mutafova Mutafchieva Naneva Nacheva Nikova Oreshkova Papazova Parusheva Peeva Peycheva Petkanova Prodanova
Puncheva Radenkova Rangelova Rancheva Rogacheva Sandeva Sarafova Sevova Serbezova Simova Stamenova Stamova Teneva Toneva Topalova Tosheva
Uzunova Hadzhieva Haralampieva Chakarova Cherkezova Chobanova Chukova Shopova Yurukova Yakimova Mehmedova Ahmedova Alieva Hasanova
Hyuseinova Mustafova Osmanova Yusufova Ibrahimova Yumerova Syuleymanova Ismailova Redzhepova Asanova Traykova Piperkova Sazdova Ramadanova
Salieva Selimova Shabanova Demirova Karakasheva`,
  nameParticles: 'bey',
  told: `kazvam se|az se kazvam|imeto mi e|moeto ime e|imeto mi|imeto|imeto e|toy se kazva|toi se kazva|tya se kazva|tq se kazva|kazva se|kazvat se|
kazvat go|kazvat me|kazvat mu|vikat mi|vikat mu|vikat y|vikat i|vsichki mi vikat|vikat me|na ime|na ime e|familiyata mi e|familiqta mi e|
familiya|familiq|imeto mu e|imeto y e|imeto i e|trite imena|trite mi imena|imeto na shefa e|shefa se kazva|shefat se kazva|shefut se kazva|
maystorat se kazva|maistorut se kazva|imeto na nachalnika|podpis|podpisano|s ime|imeto na upravitelya|imeto na upravitelq|
kolezhkata se kazva|kolejkata se kazva|po ime`,
  hinted: `az sam|az sum|sam|sum|tova e|tuk e|pishe vi|pisha vi|pishe|ot|ot imeto na|sreshtu|protiv|zhalba sreshtu|jalba sreshtu|oplakvane sreshtu|
vinoven e|vinovna e|vinovnikat e|vinovnikut e|narushitelyat e|narushitelqt e|nasilnikat e|nasilnikut e|izvarshitelyat e|izvurshitelqt e|
svidetel|svideteli|svideteli sa|svidetel e|zhertva|jertva|zhertvata e|jertvata e|postradala|postradal|postradalata|pitayte|pitaite|
popitayte|popitaite|obadete se na|obadi se na|govorih s|govorihme s|kazah na|kazahme na|oplakah se na|oplakahme se na|s uvazhenie|
s uvajenie|pozdravi|blagodarya|blagodarq|uvazhaemi|uvajaemi|uvazhaema|uvajaema|gospodin|gospozha|gospoja|g n|g zha|g ja|zdravey|zdravei|
zdraveyte|zdraveite|mazhat mi|mujut mi|mazha mi|muja mi|zhena mi|jena mi|sinat mi|sinut mi|sina mi|dashterya mi|dushterq mi|brat mi|
sestra mi|mayka mi|maika mi|bashta mi|kolezhkata|kolejkata|kolegata|kolezhkata mi|kolejkata mi|kolegata mi|priyatelkata mi|priqtelkata mi|
priyatelyat mi|priqtelqt mi|zaedno s|osven|zaradi|strah me e ot|bita ot|uvolnena ot|uvolnen ot|udaren ot|udarena ot|shefat|shefut|shefa|
shefkata|nachalnikat|nachalnikut|maystor|maistor|brigadir`,
  titles: `
gospodin gospodina g-n gospozha gospoja g-zha g-ja gospozhitsa gospojica gn gzha gja gtsa gca d-r dr doktor inzh inj inzhener injener bay
bai bate bat batko kaka chicho lelya lelq vuycho vuicho strina dyado dqdo baba advokat adv mistar mistur misis mis prof hadzhi hadji otets
otec`,
  honorifics: '',
  roles: `
shef shefa shefat shefut shefkata shefka nachalnik nachalnika nachalnikat nachalnikut nachalnichka nachalnichkata direktor direktora
direktorat direktorut direktorka direktorkata upravitel upravitelya upravitelq upravitelyat upravitelqt upravitelka upravitelkata
sobstvenik sobstvenika sobstvenikat sobstvenikut maystor maistor maystora maistora maystorat maistorut maystorka maistorka brigadir
brigadira brigadirat brigadirut brigadirka tehnolog tehnologa tehnologat tehnologut otgovornik otgovornika otgovornichka otgovornichkata
koordinator koordinatora koordinatorka menidzhar menidjur menidzhara menidjura menidzharat menidjurut rakovoditel rukovoditel
rakovoditelya rukovoditelq schetovoditel schetovoditelya schetovoditelq schetovoditelka schetovoditelkata ohrana ohranitel ohranitelya
ohranitelq ohranitelyat ohranitelqt pazach pazacha pazachat pazachut shofior shofiora shofiorat shofiorut posrednik posrednika agent
agenta prevodach prevodacha prevodachka lekar lekarya lekarq doktor doktora meditsinskata medicinskata sestra advokat inspektor inspektora
predsedatel predsedatelya predsedatelq predsedatelyat predsedatelqt predsedatelka kolega kolegata kolezhka kolejka kolezhkata kolejkata
priyatel priqtel priyatelka priqtelka priyatelkata priqtelkata priyatelyat priqtelqt saprug suprug sapruga supruga mazh muj mazhat mujut
zhena jena sin sina dashterya dushterq brat mayka maika bashta bratovched bratovchedka sased sused sasedka susedka svidetel zhertva jertva
rabotnik rabotnichka rabotnichkata shivachka shivachkata operator mehanik mehanika mehanikat mehanikut elektrotehnik elektrotehnika chovek
momiche momichentse momichence momche supervayzor supervaizor lider bosat bosut bos fermer fermera`,
  deeds: `
udari udaril udrya udrq bie bieshe biel nabi butna blasna blusna blaska bluska hvarli hvurli hvarlya hvurlq pipa pipashe opipa opipva
dokosva dokosna hvana hvashta pregrashta pregrushta pregarna pregurna tseluna celuna tormozi tormozeshe iznasili snima sledi vika vikashe
kreshti kreshteshe izvika obizhda obijda obizhdashe obijdashe obidi psuva psuvashe unizhava unijava zaplashva zaplashvashe zaplashi
iznudva kara karashe nakara prinudi kaza kazva kazvashe reche govori pita popita moli zabrani zabranyava zabranqva otkaza otkazva uvolni
uvolnyava uvolnqva izgoni goni izlaga izluga lazhe luje izmami otkradna krade vze vzema pribra obeshta obeshtava zaklyuchi zakliuchi
zaklyuchva zakliuchva zatvori darzhi durji pishe pisa prati prashta zvani zvuni obadi doyde doide idva otide vleze izleze iska iskashe
predlozhi predloji predlaga vidya vidq vizhda vijda znae placheshe plache padna pripadna umrya umrq pochina zagina schupi poryaza porqza
razbolya razbolq raboti raboteshe e beshe vinagi vse ne sashto sushto smee plyue pliue izbyaga izbqga izchezna poluchi ima nyama nqma`,
  conjunctions: 'i ili s sas sus zaedno',
  numbers: {
    0: 'nula',
    1: 'edno edin edna',
    2: 'dve dva',
    3: 'tri',
    4: 'chetiri',
    5: 'pet',
    6: 'shest',
    7: 'sedem',
    8: 'osem',
    9: 'devet',
    10: 'deset',
    11: 'edinadeset edinayset edinaiset',
    12: 'dvanadeset dvanayset dvanaiset',
    13: 'trinadeset trinayset trinaiset',
    14: 'chetirinadeset chetirinayset chetirinaiset',
    15: 'petnadeset petnayset petnaiset',
    16: 'shestnadeset shestnayset shestnaiset',
    17: 'sedemnadeset sedemnayset sedemnaiset',
    18: 'osemnadeset osemnayset osemnaiset',
    19: 'devetnadeset devetnayset devetnaiset',
    20: 'dvadeset dvayset dvaiset',
    30: 'trideset triyset triiset',
    40: 'chetirideset chetiriyset chetiriiset',
    50: 'petdeset',
    60: 'shestdeset sheyset sheiset',
    70: 'sedemdeset',
    80: 'osemdeset',
    90: 'devetdeset',
  },
  repeats: {
    2: 'dvoyno dvoino dvoyna dvoina',
    3: 'troyno troino troyna troina',
  },
  fillers: 'plyus plius tire tochka interval posle i minus',
  ambiguousNumbers: 'edno edin edna dve dva tri',
  numberCues: `telefon|telefona mi|telefonen nomer|tel|nomer|nomera mi|moyat nomer|moqt nomer|moya nomer|moq nomer|nomerat mi|nomerut mi|gsm|
obadete se na|obadete se|zvannete|zvunnete|vaybar|vaibur|vayber|vaiber|uotsap|telegram|egn|egn mi|lnch|lichna karta|lichnata mi karta|
nomer na lichna karta|pasport|nomer na pasport|pasporta mi|viza|iban|ayban|aiban|smetka|bankova smetka|nomer na smetka|karta|
nomer na karta|pin|pin kod|parola|kod|reg nomer|registratsionen nomer|registracionen nomer|osiguritelen nomer`,
  workplaceCues: `sluzheben nomer|slujeben nomer|raboten nomer|nomer na rabotnik|propusk|karta|badzh|badj|mashina|masa|staya|staq|leglo|shkafche|liniya|
liniq|brigada|avtobus|bus|tseh|ceh|myasto|mqsto|hale`,
  numberWords: 'nomer nomera nomerat nomerut nom no nr',
  units: `
dushi choveka rabotnitsi rabotnici rabotnichki rabotnika zheni jeni mazhe muje detsa deca momicheta chasa chasove chas minuti min dni dena
den sedmitsi sedmici sedmitsa sedmica mesetsa meseca mesetsi meseci mesets mesec godini godina god pati puti pat put protsenta procenta
protsent procent broya broq broyki broiki chifta kashona kila kilograma kg tona litra metra m sm etazh etaj etazha etaja smeni noshti
mashini stai dekara dka semeystva semeistva`,
  currencies: 'leva lev lv bgn evro eur dolara usd stotinki hilyadi hilqdi hil liri bona',
  months: `
yanuari qnuari fevruari mart april may mai yuni iuni yuli iuli avgust septemvri oktomvri noemvri dekemvri yan qn fev mar apr yun iun yul
iul avg sep okt noe dek`,
  ageAfter: 'godini|godishen|godishna|godishno|g|god|godishni|godinki',
  ageBefore: `na|az sam na|az sum na|toy e na|toi e na|tya e na|tq e na|vazrast|vuzrast|na vazrast|na vuzrast|navarshil|navurshil|navarshila|navurshila|
navarshih|navurshih`,
  homes: `
ulitsa ulica ul bulevard bul kvartal kv zhk jk blok bl vhod vh etazh etaj et apartament ap selo s grad gr kashta kushta staya staq
obshtezhitie obshtejitie obshtina obl mahala adres nomer`,
  uniqueRoles: `predsedatel na sindikata|predsedatelkata na sindikata|predsedatel na knsb|edinstvenata sestra|edinstvenata zhena|edinstvenata jena|
edinstveniyat mazh|edinstveniqt muj|fabrichniyat lekar|fabrichniqt lekar|lekaryat na zavoda|lekarqt na zavoda|sluzhebniyat lekar|
slujebniqt lekar|direktorat na zavoda|direktorut na zavoda|glavniyat schetovoditel|glavniqt schetovoditel|glavnata schetovoditelka|
nachalnik tseh|nachalnik ceh|shefat na ohranata|shefut na ohranata|kranovikat|kranovikut|ognyaryat|ognqrqt|edinstveniyat el tehnik|
edinstveniqt el tehnik|edinstveniyat prevodach|edinstveniqt prevodach|gotvachkata|domakinat|domakinut|kmetat|kmetut|glaven tehnolog`,
  signals: {
    under_18: `nepalnoleten|nepulnoleten|nepalnoletna|nepulnoletna|nepalnoletni|nepulnoletni|maloletni|maloleten|pod 18|pod 18 godini|nyama 18|nqma 18|
nyama navarsheni 18|nqma navursheni 18|na 14 godini|na 15 godini|na 16 godini|na 17 godini|detsa rabotyat|deca rabotqt|rabotyat detsa|
rabotqt deca|detski trud`,
    pregnant: `bremenna|bremenni|bremennata|bremennost|bremennostta|chakam dete|chakam bebe|abort|spontanen abort|maychinstvo|maichinstvo|pometnah`,
    danger_now: `pozhar|pojar|ima pozhar|ima pojar|gori|gorim|goryat|gorqt|izbuhna|vzriv|eksploziya|eksploziq|zaklyuchiha ni|zakliuchiha ni|zaklyucheni sme|
zakliucheni sme|zaklyucheni otvatre|zakliucheni otvutre|zatvoriha ni|zatvoreni sme|ne mozhem da izlezem|ne mojem da izlezem|
ne moga da izlyaza|ne moga da izlqza|avariyniyat izhod e zaklyuchen|avariiniqt izhod e zakliuchen|avariyniyat izhod e zatvoren|
avariiniqt izhod e zatvoren|izhodat e zaklyuchen|izhodut e zakliuchen|izhodite sa zaklyucheni|izhodite sa zakliucheni|zatisnat|zatisna go|
zatrupani|puknatina v stenata|stenata se puka|sgradata se puka|srutva se|sruti se|izticha gaz|iztichane na gaz|mirishe na gaz|udari go tok|
udari ya tok|udari q tok|umira|umiram|iskam da umra|samoubiystvo|samoubiistvo|shte se ubiya|shte se ubiq|shte me ubie|shte ni ubie|
biyat me|biqt me|bie me sega|biyat go|biqt go|otvlyakoha|otvlqkoha|otvlechena|izchezna|v bezsaznanie|v bezsuznanie|karvi silno|kurvi silno|
pomosht|spasete ni|spasete me|pomognete barzo|pomognete burzo`,
    armed: `nozh|noj|s nozh|s noj|nozha|noja|pistolet|s pistolet|orazhie|orujie|s orazhie|s orujie|pushka|bradva|s bradva|machete|strelya|strelq|
strelyaha|strelqha|vaorazhen|vuorujen`,
    alone: `samo az|samo men|samo na men|edinstveno az|edinstveno men|az edinstvena|sama sam|sama sum|sam sam|sam sum`,
    accused_supervisor: `brigadir|brigadira|brigadirat|brigadirut|brigadirka|maystor|maistor|maystora|maistora|maystorat|maistorut|tehnolog|tehnologa|otgovornik|
otgovornichkata|otgovornichka|nachalnik smyana|nachalnik smqna|nachalnik na smyana|nachalnik na smqna|nachalnik tseh|nachalnik ceh|
supervayzor|supervaizor|koordinator`,
    accused_manager: `direktor|direktora|direktorat|direktorut|direktorkata|shef|shefa|shefat|shefut|shefkata|upravitel|upravitelya|upravitelq|upravitelyat|
upravitelqt|sobstvenik|sobstvenika|sobstvenikat|sobstvenikut|menidzhar|menidjur|nachalnik|nachalnika|nachalnikat|nachalnikut|rakovodstvoto|
rukovodstvoto|rabotodatel|rabotodatelya|rabotodatelq|fermer`,
    accused_coworker: `kolega me udari|kolega me pipa|kolegata me udari|kolega me tormozi|kolezhka me obizhda|kolejka me obijda|kolegi me|drug rabotnik me|
rabotnik me udari|kolezhkite me|kolejkite me|kolegite me|moy kolega me|moi kolega me`,
    accused_security: `ohrana|ohranata|ohranitel|ohranitelyat|ohranitelqt|ohranitelya|ohranitelq|pazach|pazachat|pazachut|pazacha|portier|portierat|portierut`,
    accused_agency: `agentsiya|agenciq|agentsiyata|agenciqta|posrednik|posrednika|posrednikat|posrednikut|agent|agenta|podizpalnitel|podizpulnitel|
trudov posrednik`,
  },
  people: `dushi|choveka|rabotnitsi|rabotnici|rabotnichki|rabotnika|zheni|jeni|mazhe|muje|detsa|deca|momicheta|hora|kolegi|ot nas|shivachki|semeystva|
semeistva`,
  quantities: {
    sto: '100',
    stotitsi: '200',
    stotici: '200',
    hilyada: '1000',
    hilqda: '1000',
    hilyadi: '2000',
    hilqdi: '2000',
    dvesta: '200',
    trista: '300',
    desetina: '10',
    nyakolko: '3',
    nqkolko: '3',
    mnogo: '2',
    duzina: '12',
  },
};
