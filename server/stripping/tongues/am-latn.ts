import type { Tongue } from './tongue.ts';

export const amLatn: Tongue = {
  tag: 'am-Latn',
  script: 'Latn',
  closed: `
ene ine egna igna enya ante anchi enante inante esu isu eswa iswa enesu inesu ersu irsu erswa irswa enersu inersu ersiwo irsiwo
esachew isachew yih yihn yihch ya yan yach enezih inezih eneziya ineziya yihe yihen yene yeine yegna yenya yeigna yeinya yesu
yeisu yeswa yeiswa yenesu yeinesu yeinante yante yanchi enen inen egnan ignan enyan esun isun eswan iswan enesun inesun lene leine
legna lenya leigna leinya lesu leisu leswa leiswa lenesu leinesu kene keine kegna kenya keigna keinya kesu keisu keswa keiswa
kenesu bene beine beigna beinya enem inem egnam ignam enyam esum isum eswam iswam enesum inesum rase rasen rasu raswa rasachn ena
ina na weym woym weynim woynim wey woy gin neger silezih mikniyatum mikniyat sile silehone honom bihonm new nat nachew negn neny
nen neh nesh nachhu neber nebere neberech neberu neberku nebern aydelem aydelenm aydelehum aydelechm aydelum ale alech alu alegn
aleny alen alew alat alachew yelem yelegnm yelenym yelenm yelewm yelatm yelachewm yelebetm yelum ahun ahunm zare tinant tilant
nege hul hulgize hule hulem hulu hulum hulun hulunm hulachn hulachnim hulachnin and andu andwa andand lela leloch lelaw manm man
min minm lemn yet meche endet indet sint yetgnaw yetnyaw ezih izih eziya iziya eza iza wede wode ke be le ye eske iske dires gar
ga zend lay wist wich wichi fit befit behala sir mekakel ategeb gon yale yalew yalech yalu yalhone sayhon bicha bichayen bichawn
bichawan bichachnin bizu betam tinsh tikit tiqit enkwan inkwan enquan enkwa inkwa enqua degmo demo ende inde endegena indegena
tolo gena bizuwn endihum indihum endih indih endiyaw indiyaw keziya keza kezih bezih beziya lezih leziya silesu minalbat beteley
lemsale wezete wozete awo awon ay eshi ishi ebakh ibakh ebaksh ibaksh ebakachhu ibakachhu ebakwo ibakwo ebaquo ebakwon ibakwon
ebaquon teblo teblwal bilo bila bilew sil sitl silu eyehone iyehone hone honech honu honn honku yihonal lihon mehon mehonun
mehonwan hono hona honew alebet alebat alebn alebgn alebny alebachew yichlal aychilm alchalkum alchalnim alchalem atchilm
echlalehu ichlalehu alchilm anchilm enchilalen inchilalen enie inya issu essu esua esuwa silezi lemin minim mnm manim tinish tnsh
aye`,
  open: `
kalmolan kalmola kalmolahu tasferaranalech tasferaragnalech tasferaranyalech aladeregechm aladeregem aladeregum abarerwat
tisadebalech yisadebal yisadebalu yaserwatal yaserunal yaseranal gebach geba dersobetal deresebet sekro sekaram yinedal miskiroche
endatnageri indatnageri tinageralech yinageral altekefelem aykefelm tekefele erdagn irdagn erdany erdan irdan sitteyk sitteyq
siteyk siteyq sinteyk sinteyq aynagerm abet leato biye bilen lekekku leqeqku lekeke leqeqe lekekn leqeqn echarwa asferemechn
elkishalehu ilkishalehu atkeflegnm atkeflenym atkeflim aykeflim aykeflum tikolfibgnalech tiqolfibgnalech tikolfibnyalech rechta
aytwal aytalech aytewal tamwal tamalech silakwakwamu silaquaquamu silakwakwamn silaquaquamn tilalech yilal yilalu yaderesebgn
yaderesebny yaderegew yaderegechw yaderegut likeses yigebal aygebam ansito yiredanal asbalehu negerat negerew shint mehed mewtat
megbat meblat metetat metegnat metenyat mekemet meqemet mekom meqom mekfel mesrat kome qome komen qomen kuch quch mitat yametal
yametalu tekebelegn teqebelegn tekebeleny tekebele teqebele altekebelem alteqebelem kolfewbignal qolfewbignal kolfewbinyal
yaschegral yaschegregnal yaschegrenyal yaschegrenal yifetshalu yifeshalu yifetshunal yifeshunal enhedalen inhedalen ehedalehu
ihedalehu asra yirechalu enrechalen inrechalen endalbarer indalbarer simeta simetu endinwash indinwash yadergunal yadergal
mamrecha aybekam aybeqam beki beqi gebtew dimts dims metekem meteqem yisedbugnal yisedbunyal yisedbunal eyalu iyalu eyale iyale
yiterunal yiteragnal yiteranyal memeles mekelakeya sitefa tefa yetebarerkut silakerebku silaqerebku silakerebn silaqerebn eskahun
iskahun alagegnehum alagenyehum alagegnenm alagenyenm agegnehu agenyehu gwadegnochem gwadenyochem temesasay askefi bemulu bechrash
beatekalay beateqalay sira serategna seratenya serategnoch seratenyoch fabrika kubanya dirjit kampani ersha irsha masa greenhouse
girinhaws biro megazen hintsa hinsa fok foq gidgida tariya ber meskot dereja atr kifl bet menoriya shintibet metatebiya wetbet
wotbet migbibet kafe kantin bota akababi sefer ketema geter wereda woreda kebele qebele zon kill kifleketema hager ager dinber
menged hospital kilinik tenatabiya police tabiya firdibet esribet isribet timhirtibet betekristiyan mesgid gebeya suk suq
ayermarefiya park shed demoz demewez demewoz kifya genzeb bir bonus gursha abel chimari kinash qinash kitat qitat bidr eda ida
weled woled kiray wechi wochi komishn gubo hisab bank deresegn dereseny tureta kasa wastina wil kontirat simminet mebt hig denb
memeriya wereket wereqet woreket sened masreja firma passport viza metawekiya metaweqiya metawokiya fekad feqad tiket gibr seat
dekika deqiqa ken qen lelit mata tewat keseat misht samnit wer wor amet segno senyo maksegno maksenyo rebui hamus arb kidame
qidame ehud ihud fereka fereqa shift tirfiseat overtaym tirf ereft ireft fasika timket timqet meskel mesqel enkutatash inqutatash
id remedan beal mezegyet himem beshta beshtegna beshtenya ras chinkilat chinqilat hod jerba deret ayn joro afnicha af tirs anget
tikesha ej ij tat egr igr gulbet tut mekemecha meqemecha sewnet koda qoda tsegur segur dem atnit lib sanba kulalit kusl qusl gudat
adega mot hiywet hiywot nefs medhanit kinin merfe hakim doctor ners hikmina tena dehninet tikusat sal tekmat teqmat tiwket dikam
enkilf inqilf rehab timat ergizna irgizna nefsetur erguz irguz welid wolid tsins sins hitsan hisan lij tutmatbat werabeba worabeba
modes rasmitat wiha migb enjera injera dabo shay buna muket muqet muk muq bird tsehay sehay zinab ayer maragebiya mebrat elektirik
chis abwara shita chemical merz tseretebay seretebay madaberiya gaz nedaj esat isat katelo qatelo findata sintik sintiq mewcha
kulf qulf senselet koshasha qoshasha nitshina nishina til machine mesariya sifet libs cherk cherq kir tit mekes meqes yuniform
gwant chama boti mask chimbil kofya menetsr menesr tuta bilawa akafa medosha shibo karton satn keretit kilo dingay kaba ashewa
siminto biret enchet inchet mekina awtobs awtobus bas service taksi bajaj tirakter moter silk mobayl kutr qutr melikt photo vidiyo
kamera internet fesbuk telegram watsap wasap watsiap wasiap tiktok imo abeba tsigereda sigereda kitel qitel shenkora sikwar siquar
sinde tef bekolo beqolo selit atkilt firafre timatim shinkurt avokado muz zaf zer mirt azmera kebt doro wetet wotet mar afer
gudgwad mesno ilama target tirat mesmer layn sihtet gudlet tizaz audit oditer kuttir quttir birand gezhi siraskiyaj manager
manejer aleka aleqa halafi tekotatari teqotatari supervisor supervisorua forman dayrekter balebet aseri ketari qetari astedader
echar likemenber liqemenber tsehafi sehafi kasher hisabserategna hisabseratenya shufer tibeka tibeqa zebegna zebenya sekiyuriti
wekil wokil agent agency delala kontirakter mekanik elektirishiyan opreter redat tebeka tebeqa astergwami gwadegna gwadenya
baldereba eht iht wendim wondim enat inat abat bal mist setlij wendilj wondilj agot aksit beteseb zemed gorebet set wend wond
wetat wotat sew hizb sim sime edme idme biher haymanot kwankwa quanqua sidetegna sidetenya chayna chaynawi chaynawyan hindawi
hindoch turkoch koriyawi ferenj ityopyawi ertirawi somale sudanawi muslim kirsitiyan mahber yuniyen abal adma self sibseba mircha
komite tewekay tewokay kireta qireta abetuta wenjel wonjel kis chigr tiyake tiyaqe mels mereja were wore zena mistir miskir fith
erdata irdata zacha masferariya firhat sidb dula tifi buti dibdeba tikat tiqat bedel wirdet tinkosa medfer gif chikona chiqona
barnet bariya wishet matalel leba sirkot sirqot adliwo medliwo nidet hazen enba inba hafret tesfa emnet imnet kal qal kalat qalat
selam fikr fiqr wisha ahya dedeb jil yistilgn yistilny amesegnalehu amesenyalehu enamesegnalen inamesegnalen enamesenyalen
egziabher igziabher alah getaye egzer igzer dehna endemn indemn aderachhu walachhu selamta yikrita yiqrita erdun irdun erdugn
irdugn erduny adnun adnugn adnuny diresuln diresulgn diresulny adis adisaba hawasa awasa mekele meqele diredawa bahridar bahr dar
gonder dese kombolcha jima adama nazret debrezeyt bishoftu ziway batu shashemene holeta sebeta burayu legetafo gelan dukem kaliti
qaliti akaki aqaqi bole lemi megenagna megenanya merkato kolfe kirkos qirqos yeka lideta debrebrihan debre birhan debremarkos
debremarqos welayta wolayta sodo arbamnich arba minch dila hosaina nekemt neqemt asela harer jigjiga semera gambela asosa yirgalem
aksum adwa shire ityopya ertira sudan somaliya jibuti sawdi dubay beyrut libanos kuwet kuwot kwatar quatar oman bahren yordanos
turk hind oromiya amara tigray debub sidama afar oromo tigre gurage amargna amarnya oromgna oromnya tigrigna tigrinya engilizgna
ingilizgna engiliznya arebgna arebnya industry tiru metfo tilk tilq tillik tilliq tinnish aroge kebad kelal qelal rejm achr nitsuh
nisuh kezkaza qezqaza fetan zig kift adegegna adegenya dekama tenkara diha habtam wid rikash netsa nesa mulu gimash rub ewnet
iwnet ewnetun iwnetun ewnetegna iwnetegna ewnetenya wana asfelagi aschekway aschequay kwami quami gizeyawi yemejemeriya mejemeriya
mecheresha ketay qetay yalefew yalefe yemiketlew yemiqetlew huletegna huletenya sostegna sostenya arategna aratenya amsitegna
amsitenya tikur tiqur nech key qey arengwade semayawi kes qes fetno beftinet bedenb betkikl begd behayl yalefekade yalefeqade
yalekfiya yaleireft bizugize andande andandigize beyekenu beyeqenu beyeweru beyeworu beyesamnitu beken beqen bewer bewor besamnit
beseat sinsera sisera sitsera siseru lemesrat lemehed lemewtat lemetetat lemeblat lemaref yemiteta yemibela yemniseraw yemseraw
yemiseru yemisera yemtisera yemikefelen yemikefelew yemninorew yemibal yemtibal yemibalew yemibalu eyeserahu iyeserahu eyeseran
iyeseran eyeserach iyeserach eyeseru iyeseru eyetedebedebe iyetedebedebe eyedebedebun iyedebedebun eyesedebe iyesedebe eyesedebegn
iyesedebegn eyesedebeny eyechoha iyechoha argizhalehu argizalech serche serten serta serto metto metta mettew hedo heda hedew
wedko wedqo wodko wedka wedqa wodka moto mota tamo tama tamme tamemku tamemech tameme tammeyalehu mote motech motu motwal motalech
limot eyemote iyemote eyemotech iyemotech eyetekatele iyeteqatele tekatele teqatele tekatlwal teqatlwal tezega tezegtwal
tezegtobnal tekolfwal teqolfwal tekolfobnal teqolfobnal kolfewbinal qolfewbinal kolfobnal qolfobnal zegtewbinal zegabn ferese
lifers teseneteke teseneteqe ligedlegn ligedleny ligedlun egedlihalehu igedlihalehu egedlishalehu igedlishalehu tafenn tagtenal
agtewnal raswan rasun satech sate abareregn abarereny abarerugn abareruny abarerat abarerun tebarerku tebarerech tebarern tebareru
alkefelenm alkefelunm alkefelegnm alkefelenym alkefelugnm alkefelunym aykeflunm aykefelenm altekefelenm altekefelegnm
altekefelenym altekefelatm altekefelachewm yikeflalu yikefelal alsetunm alsetugnm alsetunym alsetegnm alsetenym aysetunm aysetenm
aysetum ayfekdulnim ayfeqdulnim ayfekdim ayfeqdim ayfekedm ayfeqedm alfekedum alfeqedum ayfekdum ayfeqdum koretubgn qoretubgn
koretubny koretubn qoretubn yikortubnal yiqortubnal yikortalu yiqortalu tekorete teqorete tekoretebgn teqoretebgn tekoretebny
wesedubn wosedubn wesedebgn wosedebgn wesedebny wesedubgn wosedubgn wesedubny kemun qemun kemugn qemugn kemuny netekun netequn
eferalehu iferalehu enferalen inferalen ferahu alfelgim efelgalehu ifelgalehu enfelgalen infelgalen yifelgal alawkim alawqim
anawkim anawqim ayawkim ayawqim yawkal yawqal awkalehu awqalehu enawkalen inawqalen yishetal yamegnal yamenyal amemegn amemeny
yazoregnal yazorenyal yaslegnal yaslenyal yasmelsegnal yasmelsenyal dekemegn dekemeny dekmonal enseralen inseralen eseralehu
iseralehu yiseralu tiseralech yiseral serahu seran seru enoralehu inoralehu ennoralen innoralen yinoralu entegnalen integnalen
entenyalen enbelalen inbelalen anseram alseram menager tenagere tenagerech tenagerku tenagern atnager atnageru endatnageru
indatnageru atnigeru endaytawek indaytaweq endaytawok tebalku tebaln alun alugn aluny alechgn alechny negeregn negereny negerechgn
negerechny negeren negerkut negerkwat negerquat negernachew teyekku teyeqku teyekn teyeqn teyekegn teyeqegn teyekeny teyekechgn
teyeqechgn teyekechny teragn terany terachgn terachny lakegn lakeny lakechgn lakechny lakun lakelgn lakelny asgededegn asgededeny
asgededen asgededun yasgeddunal yasgeddenal asferemun asferemen asferemegn asferemeny asferaragn asferarany asferaran asferarun
yasferaragnal yasferaranyal yasferaranal yasferarunal deferegn defereny deferat tedeferku tedeferech tedebedebku tedebedebe
tedebedebech tesedebku tegoda tegodahu tegodach tegodu kosele qosele koselech qoselech koselku qoselku wedeke wedeqe wodeke
wedekech wedeqech wodekech wedekku wedeqku wodekku ata atach atahu ameleketku ameleketn kesesku tekesese aderaje tederajen
tederaju meretu temerete siraw siraye sirawoch sirawochu sirachn sirawa sirayachn sirachew siroch sirochu besra lesra kesra siran
siram serategnaw seratenyaw serategnaye seratenyaye serategnawoch seratenyawoch serategnawochu seratenyawochu serategnachn
seratenyachn serategnawa seratenyawa serategnayachn seratenyayachn serategnachew seratenyachew serategnochu seratenyochu
serategnoche seratenyoche serategnochoch seratenyochoch serategnochochu seratenyochochu serategnochachn seratenyochachn
serategnochachew seratenyochachew serategnochun seratenyochun serategnochen seratenyochen fabrikaw fabrikaye fabrikawoch
fabrikawochu fabrikachn fabrikawa fabrikayachn fabrikachew fabrikoch fabrikochu kubanyaw kubanyaye kubanyawoch kubanyawochu
kubanyachn kubanyawa kubanyayachn kubanyachew kubanyoch kubanyochu dirjitu dirjite dirjitoch dirjitochu dirjitachn dirjitachew
dirjitun dirjiten kampaniw kampaniye kampaniwoch kampaniwochu kampanichn kampaniwa kampaniyachn kampanichew ershaw irshaw ershaye
irshaye ershawoch irshawoch ershawochu irshawochu ershachn irshachn ershawa irshawa ershayachn irshayachn ershachew irshachew
ershoch irshoch ershochu irshochu masaw masaye masawoch masawochu masachn masawa masayachn masachew masoch masochu bemasa lemasa
kemasa masan masam girinhawsu girinhawse girinhawsoch girinhawsochu girinhawsachn girinhawsachew girinhawsun girinhawsen birow
biroye birowoch birowochu birochn birowa biroyachn birochew bebiro lebiro kebiro biron birom megazenu megazene megazenoch
megazenochu megazenachn megazenachew megazenun megazenen hintsaw hinsaw hintsaye hinsaye hintsawoch hinsawoch hintsawochu
hinsawochu hintsachn hinsachn hintsawa hinsawa hintsayachn hinsayachn hintsachew hinsachew hintsoch hinsoch hintsochu hinsochu
foku foqu foke foqe fokoch foqoch fokochu foqochu fokachn foqachn fokachew foqachew fokun foqun foken foqen befok befoq lefok
lefoq kefok kefoq fokn foqn fokm foqm befoku befoqu lefoku lefoqu kefoku kefoqu fokum foqum befoke befoqe lefoke lefoqe kefoke
kefoqe fokem foqem gidgidaw gidgidaye gidgidawoch gidgidawochu gidgidachn gidgidawa gidgidayachn gidgidachew gidgidoch gidgidochu
tariyaw tariyaye tariyawoch tariyawochu tariyachn tariyawa tariyayachn tariyachew tariyoch tariyochu beru bere beroch berochu
berachn berachew berun beren beber leber keber bern berm beberu leberu keberu berum bebere lebere kebere berem meskotu meskote
meskotoch meskotochu meskotachn meskotachew meskotun meskoten derejaw derejaye derejawoch derejawochu derejachn derejawa
derejayachn derejachew derejoch derejochu atru atre atroch atrochu atrachn atrachew atrun atren kiflu kifloch kiflochu kiflachn
kiflachew kiflun kiflen betu bete betoch betochu betachn betachew betun beten bebet lebet kebet betn betm bebetu lebetu kebetu
betum bebete lebete kebete betem menoriyaw menoriyaye menoriyawoch menoriyawochu menoriyachn menoriyawa menoriyayachn menoriyachew
menoriyoch menoriyochu shintibetu shintibete shintibetoch shintibetochu shintibetachn shintibetachew shintibetun shintibeten
metatebiyaw metatebiyaye metatebiyawoch metatebiyawochu metatebiyachn metatebiyawa metatebiyayachn metatebiyachew metatebiyoch
metatebiyochu wetbetu wotbetu wetbete wotbete wetbetoch wotbetoch wetbetochu wotbetochu wetbetachn wotbetachn wetbetachew
wotbetachew wetbetun wotbetun wetbeten wotbeten migbibetu migbibete migbibetoch migbibetochu migbibetachn migbibetachew migbibetun
migbibeten kafew kafeye kafewoch kafewochu kafechn kafewa kafeyachn kafechew bekafe lekafe kekafe kafen kafem kantinu kantine
kantinoch kantinochu kantinachn kantinachew kantinun kantinen botaw botaye botawoch botawochu botachn botawa botayachn botachew
botoch botochu bebota lebota kebota botan botam akababiw akababiye akababiwoch akababiwochu akababichn akababiwa akababiyachn
akababichew seferu sefere seferoch seferochu seferachn seferachew seferun seferen ketemaw ketemaye ketemawoch ketemawochu
ketemachn ketemawa ketemayachn ketemachew ketemoch ketemochu geteru getere geteroch geterochu geterachn geterachew geterun geteren
weredaw woredaw weredaye woredaye weredawoch woredawoch weredawochu woredawochu weredachn woredachn weredawa woredawa weredayachn
woredayachn weredachew woredachew weredoch woredoch weredochu woredochu kebelew qebelew kebeleye qebeleye kebelewoch qebelewoch
kebelewochu qebelewochu kebelechn qebelechn kebelewa qebelewa kebeleyachn qebeleyachn kebelechew qebelechew zonu zone zonoch
zonochu zonachn zonachew zonun zonen bezon lezon kezon zonn zonm bezonu lezonu kezonu zonum bezone lezone kezone zonem killu kille
killoch killochu killachn killachew killun killen kifleketemaw kifleketemaye kifleketemawoch kifleketemawochu kifleketemachn
kifleketemawa kifleketemachew kifleketemoch kifleketemochu hageru hagere hageroch hagerochu hagerachn hagerachew hagerun hageren
ageru ageroch agerochu agerachn agerachew agerun ageren dinberu dinbere dinberoch dinberochu dinberachn dinberachew dinberun
dinberen mengedu mengede mengedoch mengedochu mengedachn mengedachew mengedun mengeden hospitalu hospitale hospitaloch
hospitalochu hospitalachn hospitalachew hospitalun hospitalen kiliniku kilinike kilinikoch kilinikochu kilinikachn kilinikachew
kilinikun kiliniken tenatabiyaw tenatabiyaye tenatabiyawoch tenatabiyawochu tenatabiyachn tenatabiyawa tenatabiyayachn
tenatabiyachew tenatabiyoch tenatabiyochu polis polisu polise polisoch polisochu polisachn polisachew polisun polisen tabiyaw
tabiyaye tabiyawoch tabiyawochu tabiyachn tabiyawa tabiyayachn tabiyachew tabiyoch tabiyochu firdibetu firdibete firdibetoch
firdibetochu firdibetachn firdibetachew firdibetun firdibeten esribetu isribetu esribete isribete esribetoch isribetoch
esribetochu isribetochu esribetachn isribetachn esribetachew isribetachew esribetun isribetun esribeten isribeten timhirtibetu
timhirtibete timhirtibetoch timhirtibetochu timhirtibetun timhirtibeten betekristiyanu betekristiyane mesgidu mesgide mesgidoch
mesgidochu mesgidachn mesgidachew mesgidun mesgiden gebeyaw gebeyaye gebeyawoch gebeyawochu gebeyachn gebeyawa gebeyayachn
gebeyachew gebeyoch gebeyochu suku suqu suke suqe sukoch suqoch sukochu suqochu sukachn suqachn sukachew suqachew sukun suqun
suken suqen besuk besuq lesuk lesuq kesuk kesuq sukn suqn sukm suqm besuku besuqu lesuku lesuqu kesuku kesuqu sukum suqum besuke
besuqe lesuke lesuqe kesuke kesuqe sukem suqem ayermarefiyaw ayermarefiyaye ayermarefiyawa ayermarefiyoch ayermarefiyochu parku
parke parkoch parkochu parkachn parkachew parkun parken shedu shede shedoch shedochu shedachn shedachew shedun sheden beshed
leshed keshed shedn shedm beshedu leshedu keshedu shedum beshede leshede keshede shedem demozu demoze demozoch demozochu demozachn
demozachew demozun demozen demewezu demewozu demeweze demewoze demewezoch demewozoch demewezochu demewozochu demewezachn
demewozachn demewezachew demewozachew demewezun demewozun demewezen demewozen kifyaw kifyaye kifyawoch kifyawochu kifyachn kifyawa
kifyayachn kifyachew kifyoch kifyochu genzebu genzebe genzeboch genzebochu genzebachn genzebachew genzebun genzeben biru bire
biroch birochu birachn birachew birun biren bebr lebr kebr birn birm bebru lebru kebru birum bebre lebre kebre birem bones bonesu
bonese bonesoch bonesochu bonesachn bonesachew bonesun bonesen gurshaw gurshaye gurshawoch gurshawochu gurshachn gurshawa
gurshayachn gurshachew gurshoch gurshochu abelu abele abeloch abelochu abelachn abelachew abelun abelen chimariw chimariye
chimariwoch chimariwochu chimarichn chimariwa chimariyachn chimarichew kinashu qinashu kinashe qinashe kinashoch qinashoch
kinashochu qinashochu kinashachn qinashachn kinashachew qinashachew kinashun qinashun kinashen qinashen kitatu qitatu kitate
qitate kitatoch qitatoch kitatochu qitatochu kitatachn qitatachn kitatachew qitatachew kitatun qitatun kitaten qitaten bidru bidre
bidroch bidrochu bidrachn bidrachew bidrun bidren edaw idaw edaye idaye edawoch idawoch edawochu idawochu edachn idachn edawa
idawa edayachn idayachn edachew idachew edoch idoch edochu idochu beida leida keida edan idan edam idam weledu woledu welede
wolede weledoch woledoch weledochu woledochu weledachn woledachn weledachew woledachew weledun woledun weleden woleden kirayu
kiraye kirayoch kirayochu kirayachn kirayachew kirayun kirayen wechiw wochiw wechiye wochiye wechiwoch wochiwoch wechiwochu
wochiwochu wechichn wochichn wechiwa wochiwa wechiyachn wochiyachn wechichew wochichew bewechi bewochi lewechi lewochi kewechi
kewochi wechin wochin wechim wochim komishnu komishne komishnoch komishnochu komishnachn komishnachew komishnun komishnen gubow
guboye gubowoch gubowochu gubochn gubowa guboyachn gubochew begubo legubo kegubo gubon gubom hisabu hisabe hisaboch hisabochu
hisabachn hisabachew hisabun hisaben banku banke bankoch bankochu bankachn bankachew bankun banken deresegnu deresenyu deresegne
deresenye deresegnoch deresenyoch deresegnochu deresenyochu deresegnachn deresenyachn deresegnachew deresenyachew deresegnun
deresenyun deresegnen deresenyen turetaw turetaye turetawoch turetawochu turetachn turetawa turetayachn turetachew turetoch
turetochu kasaw kasawoch kasawochu kasachn kasawa kasayachn kasachew kasoch kasochu bekasa lekasa kekasa kasan kasam wastinaw
wastinaye wastinawoch wastinawochu wastinachn wastinawa wastinayachn wastinachew wastinoch wastinochu wilu wile wiloch wilochu
wilachn wilachew wilun wilen bewl lewl kewl wiln wilm bewlu lewlu kewlu wilum bewle lewle kewle wilem kontiratu kontirate
kontiratoch kontiratochu kontiratachn kontiratachew kontiratun kontiraten simminetu simminete simminetoch simminetochu
simminetachn simminetachew simminetun simmineten mebtu mebte mebtoch mebtochu mebtachn mebtachew mebtun mebten higu hige higoch
higochu higachn higachew higun higen behg lehg kehg hign hiny higm behgu lehgu kehgu higum behge lehge kehge higem denbu denbe
denboch denbochu denbachn denbachew denbun denben memeriyaw memeriyaye memeriyawoch memeriyawochu memeriyachn memeriyawa
memeriyayachn memeriyachew memeriyoch memeriyochu wereketu wereqetu werekete wereqete wereketoch wereqetoch wereketochu
wereqetochu wereketachn wereqetachn wereketachew wereqetachew wereketun wereqetun wereketen wereqeten senedu senede senedoch
senedochu senedachn senedachew senedun seneden masrejaw masrejaye masrejawoch masrejawochu masrejachn masrejawa masrejayachn
masrejachew masrejoch masrejochu firmaw firmaye firmawoch firmawochu firmachn firmawa firmayachn firmachew firmoch firmochu
pasport pasportu pasporte pasportoch pasportochu pasportachn pasportachew pasportun pasporten vizaw vizaye vizawoch vizawochu
vizachn vizawa vizayachn vizachew vizoch vizochu beviza leviza keviza vizan vizam metawekiyaw metaweqiyaw metawekiyaye
metaweqiyaye metawekiyawoch metaweqiyawoch metawekiyawochu metaweqiyawochu metawekiyachn metaweqiyachn metawekiyawa metaweqiyawa
metawekiyayachn metaweqiyayachn metawekiyachew metaweqiyachew metawekiyoch metaweqiyoch metawekiyochu metaweqiyochu fekade feqade
fekadoch feqadoch fekadochu feqadochu fekadachn feqadachn fekadachew feqadachew fekadun feqadun fekaden feqaden tiketu tikete
tiketoch tiketochu tiketachn tiketachew tiketun tiketen gibru gibre gibroch gibrochu gibrachn gibrachew gibrun gibren seatu seate
seatoch seatochu seatachn seatachew seatun seaten dekikaw deqiqaw dekikaye deqiqaye dekikawoch deqiqawoch dekikawochu deqiqawochu
dekikachn deqiqachn dekikawa deqiqawa dekikayachn deqiqayachn dekikachew deqiqachew dekikoch deqiqoch dekikochu deqiqochu kenu
qenu qene kenoch qenoch kenochu qenochu kenachn qenachn kenachew qenachew kenun qenun kenen qenen leken leqen keken keqen kenn
qenn kenm qenm bekenu beqenu lekenu leqenu kekenu keqenu kenum qenum bekene beqene lekene leqene kekene keqene kenem qenem lelitu
lelite lelitoch lelitochu lelitachn lelitachew lelitun leliten mataw mataye matawoch matawochu matachn matawa matayachn matachew
matoch matochu bemata lemata kemata matan matam tewatu tewate tewatoch tewatochu tewatachn tewatachew tewatun tewaten keseatu
keseate keseatoch keseatochu keseatachn keseatachew keseatun keseaten mishtu mishte mishtoch mishtochu mishtachn mishtachew
mishtun mishten samnitu samnite samnitoch samnitochu samnitachn samnitachew samnitun samniten weru woru weroch woroch werochu
worochu werachn worachn werachew worachew werun worun weren woren lewer lewor kewer kewor wern worn werm worm beweru beworu leweru
leworu keweru keworu werum worum bewere bewore lewere lewore kewere kewore werem worem ametu amete ametoch ametochu ametachn
ametachew ametun ameten segnow senyow segnoye senyoye segnowoch senyowoch segnowochu senyowochu segnochn senyochn segnowa senyowa
segnoyachn senyoyachn segnochew senyochew besegno besenyo lesegno lesenyo kesegno kesenyo segnon senyon segnom senyom maksegnow
maksenyow maksegnoye maksenyoye maksegnowoch maksenyowoch maksegnowochu maksenyowochu maksegnochn maksenyochn maksegnowa
maksenyowa maksegnoyachn maksenyoyachn maksegnochew maksenyochew rebu rebue rebuoch rebuochu rebuachn rebuachew rebun rebuen
hamusu hamuse hamusoch hamusochu hamusachn hamusachew hamusun hamusen arbu arbe arboch arbochu arbachn arbachew arbun arben
kidamew qidamew kidameye qidameye kidamewoch qidamewoch kidamewochu qidamewochu kidamechn qidamechn kidamewa qidamewa kidameyachn
qidameyachn kidamechew qidamechew ehudu ihudu ehude ihude ehudoch ihudoch ehudochu ihudochu ehudachn ihudachn ehudachew ihudachew
ehudun ihudun ehuden ihuden ferekaw fereqaw ferekaye fereqaye ferekawoch fereqawoch ferekawochu fereqawochu ferekachn fereqachn
ferekawa fereqawa ferekayachn fereqayachn ferekachew fereqachew ferekoch fereqoch ferekochu fereqochu shiftu shifte shiftoch
shiftochu shiftachn shiftachew shiftun shiften tirfiseatu tirfiseate tirfiseatoch tirfiseatochu tirfiseatachn tirfiseatachew
tirfiseatun tirfiseaten overtaymu overtayme overtaymoch overtaymochu overtaymachn overtaymachew overtaymun overtaymen tirfe
tirfoch tirfochu tirfachn tirfachew tirfun tirfen ereftu ireftu erefte irefte ereftoch ireftoch ereftochu ireftochu ereftachn
ireftachn ereftachew ireftachew ereftun ireftun ereften ireften fasikaw fasikaye fasikawoch fasikawochu fasikachn fasikawa
fasikayachn fasikachew fasikoch fasikochu genaw genaye genawoch genawochu genachn genawa genayachn genachew genoch genochu begena
legena kegena genan genam timketu timqetu timkete timqete timketoch timqetoch timketochu timqetochu timketachn timqetachn
timketachew timqetachew timketun timqetun timketen timqeten meskelu mesqelu meskele mesqele meskeloch mesqeloch meskelochu
mesqelochu meskelachn mesqelachn meskelachew mesqelachew meskelun mesqelun meskelen mesqelen enkutatashu inqutatashu enkutatashe
inqutatashe enkutatashoch inqutatashoch enkutatashochu inqutatashochu enkutatashachn inqutatashachn enkutatashachew
inqutatashachew enkutatashun inqutatashun enkutatashen inqutatashen idu ide idun iden beid leid keid idn idm beidu leidu keidu
idum beide leide keide idem remedanu remedane remedanoch remedanochu remedanachn remedanachew remedanun remedanen bealu beale
bealoch bealochu bealachn bealachew bealun bealen mezegyetu mezegyete mezegyetoch mezegyetochu mezegyetachn mezegyetachew
mezegyetun mezegyeten himemu himeme himemoch himemochu himemachn himemachew himemun himemen beshtaw beshtaye beshtawoch
beshtawochu beshtachn beshtawa beshtayachn beshtachew beshtoch beshtochu beshtegnaw beshtenyaw beshtegnaye beshtenyaye
beshtegnawoch beshtenyawoch beshtegnawochu beshtenyawochu beshtegnachn beshtenyachn beshtegnawa beshtenyawa beshtegnayachn
beshtenyayachn beshtegnachew beshtenyachew beshtegnoch beshtenyoch beshtegnochu beshtenyochu rasoch rasochu rasachew beras leras
keras rasn rasm berasu lerasu kerasu rasum berase lerase kerase rasem chinkilatu chinqilatu chinkilate chinqilate chinkilatoch
chinqilatoch chinkilatochu chinqilatochu chinkilatachn chinqilatachn chinkilatachew chinqilatachew chinkilatun chinqilatun
chinkilaten chinqilaten hodu hode hodoch hodochu hodachn hodachew hodun hoden behod lehod kehod hodn hodm behodu lehodu kehodu
hodum behode lehode kehode hodem jerbaw jerbaye jerbawoch jerbawochu jerbachn jerbawa jerbayachn jerbachew jerboch jerbochu deretu
derete deretoch deretochu deretachn deretachew deretun dereten aynu ayne aynoch aynochu aynachn aynachew aynun aynen jorow joroye
jorowoch jorowochu jorochn jorowa joroyachn jorochew bejoro lejoro kejoro joron jorom afnichaw afnichaye afnichawoch afnichawochu
afnichachn afnichawa afnichayachn afnichachew afnichoch afnichochu afu afe afoch afochu afachn afachew afun afen beaf leaf keaf
afn afm beafu leafu keafu afum beafe leafe keafe afem tirsu tirse tirsoch tirsochu tirsachn tirsachew tirsun tirsen angetu angete
angetoch angetochu angetachn angetachew angetun angeten tikeshaw tikeshaye tikeshawoch tikeshawochu tikeshachn tikeshawa
tikeshayachn tikeshachew tikeshoch tikeshochu eju iju eje ije ejoch ijoch ejochu ijochu ejachn ijachn ejachew ijachew ejun ijun
ejen ijen beij leij keij ejn ijn ejm ijm beiju leiju keiju ejum ijum beije leije keije ejem ijem tatu tate tatoch tatochu tatachn
tatachew tatun taten betat letat ketat tatn tatm betatu letatu ketatu tatum betate letate ketate tatem egru igru egre igre egroch
igroch egrochu igrochu egrachn igrachn egrachew igrachew egrun igrun egren igren gulbetu gulbete gulbetoch gulbetochu gulbetachn
gulbetachew gulbetun gulbeten tutu tute tutoch tutochu tutachn tutachew tutun tuten betut letut ketut tutn tutm betutu letutu
ketutu tutum betute letute ketute tutem mekemechaw meqemechaw mekemechaye meqemechaye mekemechawoch meqemechawoch mekemechawochu
meqemechawochu mekemechachn meqemechachn mekemechawa meqemechawa mekemechayachn meqemechayachn mekemechachew meqemechachew
mekemechoch meqemechoch mekemechochu meqemechochu sewnetu sewnete sewnetoch sewnetochu sewnetachn sewnetachew sewnetun sewneten
kodaw qodaw kodaye qodaye kodawoch qodawoch kodawochu qodawochu kodachn qodachn kodawa qodawa kodayachn qodayachn kodachew
qodachew kodoch qodoch kodochu qodochu bekoda beqoda lekoda leqoda kekoda keqoda kodan qodan kodam qodam tseguru seguru tsegure
segure tseguroch seguroch tsegurochu segurochu tsegurachn segurachn tsegurachew segurachew tsegurun segurun tseguren seguren demu
deme democh demochu demachn demachew demun demen bedem ledem kedem demn demm bedemu ledemu kedemu demum bedeme ledeme kedeme demem
atnitu atnite atnitoch atnitochu atnitachn atnitachew atnitun atniten libu libe liboch libochu libachn libachew libun liben belb
lelb kelb libn libm belbu lelbu kelbu libum belbe lelbe kelbe libem sanbaw sanbaye sanbawoch sanbawochu sanbachn sanbawa
sanbayachn sanbachew sanboch sanbochu kulalitu kulalite kulalitoch kulalitochu kulalitachn kulalitachew kulalitun kulaliten kuslu
quslu kusle qusle kusloch qusloch kuslochu quslochu kuslachn quslachn kuslachew quslachew kuslun quslun kuslen quslen gudatu
gudate gudatoch gudatochu gudatachn gudatachew gudatun gudaten adegaw adegaye adegawoch adegawochu adegachn adegawa adegayachn
adegachew adegoch adegochu motoch motochu motachn motachew motun moten bemot lemot kemot motn motm bemotu lemotu kemotu motum
bemote lemote kemote motem hiywetu hiywotu hiywete hiywote hiywetoch hiywotoch hiywetochu hiywotochu hiywetachn hiywotachn
hiywetachew hiywotachew hiywetun hiywotun hiyweten hiywoten nefsu nefse nefsoch nefsochu nefsachn nefsachew nefsun nefsen
medhanitu medhanite medhanitoch medhanitochu medhanitachn medhanitachew medhanitun medhaniten kininu kinine kininoch kininochu
kininachn kininachew kininun kininen merfew merfeye merfewoch merfewochu merfechn merfewa merfeyachn merfechew hakimu hakime
hakimoch hakimochu hakimachn hakimachew hakimun hakimen dokter dokteru doktere dokteroch dokterochu dokterachn dokterachew
dokterun dokteren nersu nerse nersoch nersochu nersachn nersachew nersun nersen hikminaw hikminaye hikminawoch hikminawochu
hikminachn hikminawa hikminayachn hikminachew hikminoch hikminochu tenaw tenaye tenawoch tenawochu tenachn tenawa tenayachn
tenachew tenoch tenochu betena letena ketena tenan tenam dehninetu dehninete dehninetoch dehninetochu dehninetachn dehninetachew
dehninetun dehnineten tikusatu tikusate tikusatoch tikusatochu tikusatachn tikusatachew tikusatun tikusaten salu sale saloch
salochu salachn salachew salun salen besal lesal kesal saln salm besalu lesalu kesalu salum besale lesale kesale salem tekmatu
teqmatu tekmate teqmate tekmatoch teqmatoch tekmatochu teqmatochu tekmatachn teqmatachn tekmatachew teqmatachew tekmatun teqmatun
tekmaten teqmaten tiwketu tiwkete tiwketoch tiwketochu tiwketachn tiwketachew tiwketun tiwketen dikamu dikame dikamoch dikamochu
dikamachn dikamachew dikamun dikamen enkilfu inqilfu enkilfe inqilfe enkilfoch inqilfoch enkilfochu inqilfochu enkilfachn
inqilfachn enkilfachew inqilfachew enkilfun inqilfun enkilfen inqilfen rehabu rehabe rehaboch rehabochu rehabachn rehabachew
rehabun rehaben timatu timate timatoch timatochu timatachn timatachew timatun timaten ergiznaw irgiznaw ergiznaye irgiznaye
ergiznawoch irgiznawoch ergiznawochu irgiznawochu ergiznachn irgiznachn ergiznawa irgiznawa ergiznayachn irgiznayachn ergiznachew
irgiznachew ergiznoch irgiznoch ergiznochu irgiznochu nefseturu nefseture nefseturoch nefseturochu nefseturachn nefseturachew
nefseturun nefseturen erguzu irguzu erguze irguze erguzoch irguzoch erguzochu irguzochu erguzachn irguzachn erguzachew irguzachew
erguzun irguzun erguzen irguzen welidu wolidu welide wolide welidoch wolidoch welidochu wolidochu welidachn wolidachn welidachew
wolidachew welidun wolidun weliden woliden tsinsu sinsu tsinse sinse tsinsoch sinsoch tsinsochu sinsochu tsinsachn sinsachn
tsinsachew sinsachew tsinsun sinsun tsinsen sinsen hitsanu hisanu hitsane hisane hitsanoch hisanoch hitsanochu hisanochu
hitsanachn hisanachn hitsanachew hisanachew hitsanun hisanun hitsanen hisanen liju lije lijoch lijochu lijachn lijachew lijun
lijen belj lelj kelj lijn lijm belju lelju kelju lijum belje lelje kelje lijem tutmatbatu tutmatbate tutmatbatoch tutmatbatochu
tutmatbatachn tutmatbatachew tutmatbatun tutmatbaten werabebaw worabebaw werabebaye worabebaye werabebawoch worabebawoch
werabebawochu worabebawochu werabebachn worabebachn werabebawa worabebawa werabebayachn worabebayachn werabebachew worabebachew
werabeboch worabeboch werabebochu worabebochu modesu modese modesoch modesochu modesachn modesachew modesun modesen rasmitatu
rasmitate rasmitatoch rasmitatochu rasmitatachn rasmitatachew rasmitatun rasmitaten wihaw wihaye wihawoch wihawochu wihachn wihawa
wihayachn wihachew wihoch wihochu bewha lewha kewha wihan wiham migbu migbe migboch migbochu migbachn migbachew migbun migben
enjeraw injeraw enjeraye injeraye enjerawoch injerawoch enjerawochu injerawochu enjerachn injerachn enjerawa injerawa enjerayachn
injerayachn enjerachew injerachew enjeroch injeroch enjerochu injerochu dabow daboye dabowoch dabowochu dabochn dabowa daboyachn
dabochew bedabo ledabo kedabo dabon dabom shayu shaye shayoch shayochu shayachn shayachew shayun shayen beshay leshay keshay shayn
shaym beshayu leshayu keshayu shayum beshaye leshaye keshaye shayem bunaw bunaye bunawoch bunawochu bunachn bunawa bunayachn
bunachew bunoch bunochu bebuna lebuna kebuna bunan bunam muketu muqetu mukete muqete muketoch muqetoch muketochu muqetochu
muketachn muqetachn muketachew muqetachew muketun muqetun muketen muqeten muku muqu muke muqe mukoch muqoch mukochu muqochu
mukachn muqachn mukachew muqachew mukun muqun muken muqen bemuk bemuq lemuk lemuq kemuk kemuq mukn muqn mukm muqm bemuku bemuqu
lemuku lemuqu kemuku kemuqu mukum muqum bemuke bemuqe lemuke lemuqe kemuke kemuqe mukem muqem birdu birde birdoch birdochu
birdachn birdachew birdun birden tsehayu sehayu tsehayoch sehayoch tsehayochu sehayochu tsehayachn sehayachn tsehayachew
sehayachew tsehayun sehayun tsehayen sehayen tsehaye sehaye zinabu zinabe zinaboch zinabochu zinabachn zinabachew zinabun zinaben
ayeru ayere ayeroch ayerochu ayerachn ayerachew ayerun ayeren maragebiyaw maragebiyaye maragebiyawoch maragebiyawochu
maragebiyachn maragebiyawa maragebiyayachn maragebiyachew maragebiyoch maragebiyochu mebrate mebratoch mebratochu mebratachn
mebratachew mebratun mebraten elektiriku elektirike elektirikoch elektirikochu elektirikachn elektirikachew elektirikun
elektiriken chisu chise chisoch chisochu chisachn chisachew chisun chisen bechs lechs kechs chisn chism bechsu lechsu kechsu
chisum bechse lechse kechse chisem abwaraw abwaraye abwarawoch abwarawochu abwarachn abwarawa abwarayachn abwarachew abwaroch
abwarochu shitaw shitawoch shitawochu shitachn shitawa shitayachn shitachew shitoch shitochu leshta keshta shitan shitam kemikal
kemikalu kemikale kemikaloch kemikalochu kemikalachn kemikalachew kemikalun kemikalen merzu merze merzoch merzochu merzachn
merzachew merzun merzen tseretebayu seretebayu tseretebaye seretebaye tseretebayoch seretebayoch tseretebayochu seretebayochu
tseretebayachn seretebayachn tseretebayachew seretebayachew tseretebayun seretebayun tseretebayen seretebayen madaberiyaw
madaberiyaye madaberiyawoch madaberiyawochu madaberiyachn madaberiyawa madaberiyayachn madaberiyachew madaberiyoch madaberiyochu
gazu gaze gazoch gazochu gazachn gazachew gazun gazen begaz legaz kegaz gazn gazm begazu legazu kegazu gazum begaze legaze kegaze
gazem nedaju nedaje nedajoch nedajochu nedajachn nedajachew nedajun nedajen esatu isatu esate isate esatoch isatoch esatochu
isatochu esatachn isatachn esatachew isatachew esatun isatun esaten isaten katelow qatelow kateloye qateloye katelowoch qatelowoch
katelowochu qatelowochu katelochn qatelochn katelowa qatelowa kateloyachn qateloyachn katelochew qatelochew findataw findataye
findatawoch findatawochu findatachn findatawa findatayachn findatachew findatoch findatochu sintiku sintiqu sintike sintiqe
sintikoch sintiqoch sintikochu sintiqochu sintikachn sintiqachn sintikachew sintiqachew sintikun sintiqun sintiken sintiqen
mewchaw mewchaye mewchawoch mewchawochu mewchachn mewchawa mewchayachn mewchachew mewchoch mewchochu kulfu qulfu kulfe qulfe
kulfoch qulfoch kulfochu qulfochu kulfachn qulfachn kulfachew qulfachew kulfun qulfun kulfen qulfen senseletu senselete
senseletoch senseletochu senseletachn senseletachew senseletun senseleten koshashaw qoshashaw koshashaye qoshashaye koshashawoch
qoshashawoch koshashawochu qoshashawochu koshashachn qoshashachn koshashawa qoshashawa koshashayachn qoshashayachn koshashachew
qoshashachew koshashoch qoshashoch koshashochu qoshashochu nitshinaw nishinaw nitshinaye nishinaye nitshinawoch nishinawoch
nitshinawochu nishinawochu nitshinachn nishinachn nitshinawa nishinawa nitshinayachn nishinayachn nitshinachew nishinachew
nitshinoch nishinoch nitshinochu nishinochu tilu tile tiloch tilochu tilachn tilachew tilun tilen betl letl ketl tiln tilm betlu
letlu ketlu tilum betle letle ketle tilem mashn mashnu mashne mashnoch mashnochu mashnachn mashnachew mashnun mashnen mesariyaw
mesariyaye mesariyawoch mesariyawochu mesariyachn mesariyawa mesariyayachn mesariyachew mesariyoch mesariyochu sifetu sifete
sifetoch sifetochu sifetachn sifetachew sifetun sifeten libsu libse libsoch libsochu libsachn libsachew libsun libsen cherku
cherqu cherke cherqe cherkoch cherqoch cherkochu cherqochu cherkachn cherqachn cherkachew cherqachew cherkun cherqun cherken
cherqen kiru kire kiroch kirochu kirachn kirachew kirun kiren bekr lekr kekr kirn kirm bekru lekru kekru kirum bekre lekre kekre
kirem titu tite titoch titochu titachn titachew titun titen bett lett kett titn titm bettu lettu kettu titum bette lette kette
titem mekesu meqesu mekese meqese mekesoch meqesoch mekesochu meqesochu mekesachn meqesachn mekesachew meqesachew mekesun meqesun
mekesen meqesen yuniformu yuniforme yuniformoch yuniformochu yuniformachn yuniformachew yuniformun yuniformen gwantu gwante
gwantoch gwantochu gwantachn gwantachew gwantun gwanten chamaw chamaye chamawoch chamawochu chamachn chamawa chamayachn chamachew
chamoch chamochu bechama lechama kechama chaman chamam botiw botiye botiwoch botiwochu botichn botiwa botiyachn botichew beboti
leboti keboti botin botim masku maske maskoch maskochu maskachn maskachew maskun masken chimbilu chimbile chimbiloch chimbilochu
chimbilachn chimbilachew chimbilun chimbilen kofyaw kofyaye kofyawoch kofyawochu kofyachn kofyawa kofyayachn kofyachew kofyoch
kofyochu menetsru menesru menetsre menesre menetsroch menesroch menetsrochu menesrochu menetsrachn menesrachn menetsrachew
menesrachew menetsrun menesrun menetsren menesren tutaw tutaye tutawoch tutawochu tutawa tutayachn betuta letuta ketuta tutan
tutam bilaw bilaye bilawoch bilawochu bilachn bilayachn bilachew biloch bilochu bebila lebila kebila bilan bilam bilawaw bilawaye
bilawawoch bilawawochu bilawachn bilawawa bilawayachn bilawachew akafaw akafaye akafawoch akafawochu akafachn akafawa akafayachn
akafachew akafoch akafochu medoshaw medoshaye medoshawoch medoshawochu medoshachn medoshawa medoshayachn medoshachew medoshoch
medoshochu shibow shiboye shibowoch shibowochu shibochn shibowa shiboyachn shibochew beshbo leshbo keshbo shibon shibom kartonu
kartone kartonoch kartonochu kartonachn kartonachew kartonun kartonen satnu satne satnoch satnochu satnachn satnachew satnun
satnen keretitu keretite keretitoch keretitochu keretitachn keretitachew keretitun keretiten kilow kiloye kilowoch kilowochu
kilochn kilowa kiloyachn kilochew bekilo lekilo kekilo kilon kilom dingayu dingaye dingayoch dingayochu dingayachn dingayachew
dingayun dingayen kabaw kabaye kabawoch kabawochu kabachn kabawa kabayachn kabachew kaboch kabochu bekaba lekaba kekaba kaban
kabam ashewaw ashewaye ashewawoch ashewawochu ashewachn ashewawa ashewayachn ashewachew ashewoch ashewochu simintow simintoye
simintowoch simintowochu simintochn simintowa simintoyachn simintochew biretu birete biretoch biretochu biretachn biretachew
biretun bireten enchetu inchetu enchete inchete enchetoch inchetoch enchetochu inchetochu enchetachn inchetachn enchetachew
inchetachew enchetun inchetun encheten incheten mekinaw mekinaye mekinawoch mekinawochu mekinachn mekinawa mekinayachn mekinachew
mekinoch mekinochu awtobsu awtobse awtobsoch awtobsochu awtobsachn awtobsachew awtobsun awtobsen awtobusu awtobuse awtobusoch
awtobusochu awtobusachn awtobusachew awtobusun awtobusen basu base basoch basochu basachn basachew basun basen bebas lebas kebas
basn basm bebasu lebasu kebasu basum bebase lebase kebase basem servis servisu servise servisoch servisochu servisachn servisachew
servisun servisen taksiw taksiye taksiwoch taksiwochu taksichn taksiwa taksiyachn taksichew bajaju bajaje bajajoch bajajochu
bajajachn bajajachew bajajun bajajen tirakteru tiraktere tirakteroch tirakterochu tirakterachn tirakterachew tirakterun tirakteren
moteru motere moteroch moterochu moterachn moterachew moterun moteren silku silke silkoch silkochu silkachn silkachew silkun
silken mobaylu mobayle mobayloch mobaylochu mobaylachn mobaylachew mobaylun mobaylen kutru qutru kutre qutre kutroch qutroch
kutrochu qutrochu kutrachn qutrachn kutrachew qutrachew kutrun qutrun kutren qutren meliktu melikte meliktoch meliktochu
meliktachn meliktachew meliktun melikten foto fotow fotoye fotowoch fotowochu fotochn fotowa fotoyachn fotochew befoto lefoto
kefoto foton fotom vidiyow vidiyoye vidiyowoch vidiyowochu vidiyochn vidiyowa vidiyoyachn vidiyochew kameraw kameraye kamerawoch
kamerawochu kamerachn kamerawa kamerayachn kamerachew kameroch kamerochu internetu internete internetoch internetochu internetachn
internetachew internetun interneten fesbuku fesbuke fesbukoch fesbukochu fesbukachn fesbukachew fesbukun fesbuken telegramu
telegrame telegramoch telegramochu telegramachn telegramachew telegramun telegramen watsapu wasapu watsape wasape watsapoch
wasapoch watsapochu wasapochu watsapachn wasapachn watsapachew wasapachew watsapun wasapun watsapen wasapen watsiapu wasiapu
watsiape wasiape watsiapoch wasiapoch watsiapochu wasiapochu watsiapachn wasiapachn watsiapachew wasiapachew watsiapun wasiapun
watsiapen wasiapen tiktoku tiktoke tiktokoch tiktokochu tiktokachn tiktokachew tiktokun tiktoken imow imoye imowoch imowochu
imochn imowa imoyachn imochew beimo leimo keimo imon imom abebaw abebaye abebawoch abebawochu abebachn abebawa abebayachn
abebachew abeboch abebochu tsigeredaw sigeredaw tsigeredaye sigeredaye tsigeredawoch sigeredawoch tsigeredawochu sigeredawochu
tsigeredachn sigeredachn tsigeredawa sigeredawa tsigeredayachn sigeredayachn tsigeredachew sigeredachew tsigeredoch sigeredoch
tsigeredochu sigeredochu kitelu qitelu kitele qitele kiteloch qiteloch kitelochu qitelochu kitelachn qitelachn kitelachew
qitelachew kitelun qitelun kitelen qitelen shenkoraw shenkoraye shenkorawoch shenkorawochu shenkorachn shenkorawa shenkorayachn
shenkorachew shenkoroch shenkorochu sikwaru siquaru sikware siquare sikwaroch siquaroch sikwarochu siquarochu sikwarachn
siquarachn sikwarachew siquarachew sikwarun siquarun sikwaren siquaren sindew sindeye sindewoch sindewochu sindechn sindewa
sindeyachn sindechew tefu tefe tefoch tefochu tefachn tefachew tefun tefen betef letef ketef tefn tefm betefu letefu ketefu tefum
betefe letefe ketefe tefem bekolow beqolow bekoloye beqoloye bekolowoch beqolowoch bekolowochu beqolowochu bekolochn beqolochn
bekolowa beqolowa bekoloyachn beqoloyachn bekolochew beqolochew selitu selite selitoch selitochu selitachn selitachew selitun
seliten atkiltu atkilte atkiltoch atkiltochu atkiltachn atkiltachew atkiltun atkilten firafrew firafreye firafrewoch firafrewochu
firafrechn firafrewa firafreyachn firafrechew timatimu timatime timatimoch timatimochu timatimachn timatimachew timatimun
timatimen shinkurtu shinkurte shinkurtoch shinkurtochu shinkurtachn shinkurtachew shinkurtun shinkurten avokadow avokadoye
avokadowoch avokadowochu avokadochn avokadowa avokadoyachn avokadochew muzu muze muzoch muzochu muzachn muzachew muzun muzen bemuz
lemuz kemuz muzn muzm bemuzu lemuzu kemuzu muzum bemuze lemuze kemuze muzem zafu zafe zafoch zafochu zafachn zafachew zafun zafen
bezaf lezaf kezaf zafn zafm bezafu lezafu kezafu zafum bezafe lezafe kezafe zafem zeru zere zeroch zerochu zerachn zerachew zerun
zeren bezer lezer kezer zern zerm bezeru lezeru kezeru zerum bezere lezere kezere zerem mirtu mirte mirtoch mirtochu mirtachn
mirtachew mirtun mirten azmeraw azmeraye azmerawoch azmerawochu azmerachn azmerawa azmerayachn azmerachew azmeroch azmerochu kebtu
kebte kebtoch kebtochu kebtachn kebtachew kebtun kebten dorow doroye dorowoch dorowochu dorochn dorowa doroyachn dorochew bedoro
ledoro kedoro doron dorom wetetu wotetu wetete wotete wetetoch wotetoch wetetochu wotetochu wetetachn wotetachn wetetachew
wotetachew wetetun wotetun weteten woteten mare maroch marochu marachn marachew marun maren bemar lemar kemar marn marm bemaru
lemaru kemaru marum bemare lemare kemare marem aferu afere aferoch aferochu aferachn aferachew aferun aferen gudgwadu gudgwade
gudgwadoch gudgwadochu gudgwadachn gudgwadachew gudgwadun gudgwaden mesnow mesnoye mesnowoch mesnowochu mesnochn mesnowa
mesnoyachn mesnochew ilamaw ilamaye ilamawoch ilamawochu ilamachn ilamawa ilamayachn ilamachew ilamoch ilamochu targetu targete
targetoch targetochu targetachn targetachew targetun targeten tiratu tirate tiratoch tiratochu tiratachn tiratachew tiratun
tiraten mesmeru mesmere mesmeroch mesmerochu mesmerachn mesmerachew mesmerun mesmeren laynu layne laynoch laynochu laynachn
laynachew laynun laynen sihtetu sihtete sihtetoch sihtetochu sihtetachn sihtetachew sihtetun sihteten gudletu gudlete gudletoch
gudletochu gudletachn gudletachew gudletun gudleten tizazu tizaze tizazoch tizazochu tizazachn tizazachew tizazun tizazen odit
oditu odite oditoch oditochu oditachn oditachew oditun oditen oditeru oditere oditeroch oditerochu oditerachn oditerachew oditerun
oditeren kuttiru quttiru kuttire quttire kuttiroch quttiroch kuttirochu quttirochu kuttirachn quttirachn kuttirachew quttirachew
kuttirun quttirun kuttiren quttiren birandu birande birandoch birandochu birandachn birandachew birandun biranden gezhiw gezhiye
gezhiwoch gezhiwochu gezhichn gezhiwa gezhiyachn gezhichew begezhi legezhi kegezhi gezhin gezhim siraskiyaju siraskiyaje
siraskiyajoch siraskiyajochu siraskiyajun siraskiyajen manajer manajeru manajere manajeroch manajerochu manajerachn manajerachew
manajerun manajeren manejeru manejere manejeroch manejerochu manejerachn manejerachew manejerun manejeren alekaw aleqaw alekaye
aleqaye alekawoch aleqawoch alekawochu aleqawochu alekachn aleqachn alekawa aleqawa alekayachn aleqayachn alekachew aleqachew
alekoch aleqoch alekochu aleqochu halafiw halafiye halafiwoch halafiwochu halafichn halafiwa halafiyachn halafichew tekotatariw
teqotatariw tekotatariye teqotatariye tekotatariwoch teqotatariwoch tekotatariwochu teqotatariwochu tekotatarichn teqotatarichn
tekotatariwa teqotatariwa tekotatariyachn teqotatariyachn tekotatarichew teqotatarichew supervayzer supervayzeru supervayzere
supervayzeroch supervayzerochu supervayzerun supervayzeren supervayzerwa supervayzerwaw supervayzerwaye supervayzerwawa formanu
formane formanoch formanochu formanachn formanachew formanun formanen dayrekteru dayrektere dayrekteroch dayrekterochu
dayrekterachn dayrekterachew dayrekterun dayrekteren balebetu balebete balebetoch balebetochu balebetachn balebetachew balebetun
balebeten aseriw aseriye aseriwoch aseriwochu aserichn aseriwa aseriyachn aserichew ketariw qetariw ketariye qetariye ketariwoch
qetariwoch ketariwochu qetariwochu ketarichn qetarichn ketariwa qetariwa ketariyachn qetariyachn ketarichew qetarichew astedaderu
astedadere astedaderoch astedaderochu astedaderachn astedaderachew astedaderun astedaderen echaru echare echaroch echarochu
echarachn echarachew echarun echaren likemenberu liqemenberu likemenbere liqemenbere likemenberoch liqemenberoch likemenberochu
liqemenberochu likemenberachn liqemenberachn likemenberachew liqemenberachew likemenberun liqemenberun likemenberen liqemenberen
tsehafiw sehafiw tsehafiye sehafiye tsehafiwoch sehafiwoch tsehafiwochu sehafiwochu tsehafichn sehafichn tsehafiwa sehafiwa
tsehafiyachn sehafiyachn tsehafichew sehafichew kasheru kashere kasheroch kasherochu kasherachn kasherachew kasherun kasheren
hisabserategnaw hisabseratenyaw hisabserategnaye hisabseratenyaye hisabserategnawa hisabseratenyawa hisabserategnoch
hisabseratenyoch hisabserategnochu hisabseratenyochu shuferu shufere shuferoch shuferochu shuferachn shuferachew shuferun shuferen
tibekaw tibeqaw tibekaye tibeqaye tibekawoch tibeqawoch tibekawochu tibeqawochu tibekachn tibeqachn tibekawa tibeqawa tibekayachn
tibeqayachn tibekachew tibeqachew tibekoch tibeqoch tibekochu tibeqochu zebegnaw zebenyaw zebegnaye zebenyaye zebegnawoch
zebenyawoch zebegnawochu zebenyawochu zebegnachn zebenyachn zebegnawa zebenyawa zebegnayachn zebenyayachn zebegnachew zebenyachew
zebegnoch zebenyoch zebegnochu zebenyochu sekiyuritiw sekiyuritiye sekiyuritiwoch sekiyuritiwochu sekiyuritichn sekiyuritiwa
sekiyuritiyachn sekiyuritichew wekilu wokilu wekile wokile wekiloch wokiloch wekilochu wokilochu wekilachn wokilachn wekilachew
wokilachew wekilun wokilun wekilen wokilen ejent ejentu ejente ejentoch ejentochu ejentachn ejentachew ejentun ejenten ejensi
ejensiw ejensiye ejensiwoch ejensiwochu ejensichn ejensiwa ejensiyachn ejensichew delalaw delalaye delalawoch delalawochu
delalachn delalawa delalayachn delalachew delaloch delalochu kontirakteru kontiraktere kontirakteroch kontirakterochu
kontirakterun kontirakteren mekaniku mekanike mekanikoch mekanikochu mekanikachn mekanikachew mekanikun mekaniken elektirishiyanu
elektirishiyane opreteru opretere opreteroch opreterochu opreterachn opreterachew opreterun opreteren redatu redate redatoch
redatochu redatachn redatachew redatun redaten tebekaw tebeqaw tebekaye tebeqaye tebekawoch tebeqawoch tebekawochu tebeqawochu
tebekachn tebeqachn tebekawa tebeqawa tebekayachn tebeqayachn tebekachew tebeqachew tebekoch tebeqoch tebekochu tebeqochu
astergwamiw astergwamiye astergwamiwoch astergwamiwochu astergwamichn astergwamiwa astergwamichew gwadegnaw gwadenyaw gwadegnaye
gwadenyaye gwadegnawoch gwadenyawoch gwadegnawochu gwadenyawochu gwadegnachn gwadenyachn gwadegnawa gwadenyawa gwadegnayachn
gwadenyayachn gwadegnachew gwadenyachew gwadegnoch gwadenyoch gwadegnochu gwadenyochu balderebaw balderebaye balderebawoch
balderebawochu balderebachn balderebawa balderebayachn balderebachew baldereboch balderebochu ehtu ihtu ehte ihte ehtoch ihtoch
ehtochu ihtochu ehtachn ihtachn ehtachew ihtachew ehtun ihtun ehten ihten wendime wondime wendimoch wondimoch wendimochu
wondimochu wendimachn wondimachn wendimachew wondimachew wendimun wondimun wendimen wondimen enatu inatu enate inate enatoch
inatoch enatochu inatochu enatachn inatachn enatachew inatachew enatun inatun enaten inaten abatu abate abatoch abatochu abatachn
abatachew abatun abaten balu bale baloch balochu balachn balachew balun balen bebal lebal kebal baln balm bebalu lebalu kebalu
balum bebale lebale kebale balem mistu miste mistoch mistochu mistachn mistachew mistun misten setliju setlije setlijoch
setlijochu setlijachn setlijachew setlijun setlijen wendilju wondilju wendilje wondilje wendiljoch wondiljoch wendiljochu
wondiljochu wendiljachn wondiljachn wendiljachew wondiljachew wendiljun wondiljun wendiljen wondiljen agotu agote agotoch agotochu
agotachn agotachew agotun agoten aksitu aksite aksitoch aksitochu aksitachn aksitachew aksitun aksiten betesebu betesebe
beteseboch betesebochu betesebachn betesebachew betesebun beteseben zemedu zemede zemedoch zemedochu zemedachn zemedachew zemedun
zemeden gorebetu gorebete gorebetoch gorebetochu gorebetachn gorebetachew gorebetun gorebeten setu sete setoch setochu setachn
setachew setun seten beset leset keset setn setm besetu lesetu kesetu setum besete lesete kesete setem wendu wondu wende wonde
wendoch wondoch wendochu wondochu wendachn wondachn wendachew wondachew wendun wondun wenden wonden wetatu wotatu wetate wotate
wetatoch wotatoch wetatochu wotatochu wetatachn wotatachn wetatachew wotatachew wetatun wotatun wetaten wotaten sewu sewe sewo
sewoch sewochu sewachn sewachew sewun sewen sewon besew lesew kesew sewn sewm besewu lesewu kesewu sewum besewe besewo lesewe
lesewo kesewe kesewo sewem sewom hizbu hizbe hizboch hizbochu hizbachn hizbachew hizbun hizben simu simoch simochu simachn
simachew simun simen besm lesm kesm simn simm besmu lesmu kesmu simum besme lesme kesme simem simew simeye simewoch simewochu
simechn simewa simeyachn simechew edmew idmew edmeye idmeye edmewoch idmewoch edmewochu idmewochu edmechn idmechn edmewa idmewa
edmeyachn idmeyachn edmechew idmechew biheru bihere biheroch biherochu biherachn biherachew biherun biheren haymanotu haymanote
haymanotoch haymanotochu haymanotachn haymanotachew haymanotun haymanoten kwankwaw quanquaw kwankwaye quanquaye kwankwawoch
quanquawoch kwankwawochu quanquawochu kwankwachn quanquachn kwankwawa quanquawa kwankwayachn quanquayachn kwankwachew quanquachew
kwankwoch quanquoch kwankwochu quanquochu sidetegnaw sidetenyaw sidetegnaye sidetenyaye sidetegnawoch sidetenyawoch sidetegnawochu
sidetenyawochu sidetegnachn sidetenyachn sidetegnawa sidetenyawa sidetegnayachn sidetenyayachn sidetegnachew sidetenyachew
sidetegnoch sidetenyoch sidetegnochu sidetenyochu chaynaw chaynaye chaynawoch chaynawochu chaynachn chaynawa chaynayachn
chaynachew chaynoch chaynochu chaynawiw chaynawiye chaynawiwoch chaynawiwochu chaynawichn chaynawiwa chaynawiyachn chaynawichew
chaynawyanu chaynawyane chaynawyanoch chaynawyanochu chaynawyanachn chaynawyanachew chaynawyanun chaynawyanen hindawiw hindawiye
hindawiwoch hindawiwochu hindawichn hindawiwa hindawiyachn hindawichew hindochu hindoche hindochoch hindochochu hindochachn
hindochachew hindochun hindochen turkochu turkoche turkochoch turkochochu turkochachn turkochachew turkochun turkochen koriyawiw
koriyawiye koriyawiwoch koriyawiwochu koriyawichn koriyawiwa koriyawiyachn koriyawichew ferenju ferenje ferenjoch ferenjochu
ferenjachn ferenjachew ferenjun ferenjen ityopyawiw ityopyawiye ityopyawiwoch ityopyawiwochu ityopyawichn ityopyawiwa
ityopyawichew ertirawiw ertirawiye ertirawiwoch ertirawiwochu ertirawichn ertirawiwa ertirawiyachn ertirawichew somalew somaleye
somalewoch somalewochu somalechn somalewa somaleyachn somalechew sudanawiw sudanawiye sudanawiwoch sudanawiwochu sudanawichn
sudanawiwa sudanawiyachn sudanawichew muslimu muslime muslimoch muslimochu muslimachn muslimachew muslimun muslimen kirsitiyanu
kirsitiyane kirsitiyanoch kirsitiyanochu kirsitiyanachn kirsitiyanachew kirsitiyanun kirsitiyanen mahberu mahbere mahberoch
mahberochu mahberachn mahberachew mahberun mahberen yuniyenu yuniyene yuniyenoch yuniyenochu yuniyenachn yuniyenachew yuniyenun
yuniyenen abalu abale abaloch abalochu abalachn abalachew abalun abalen admaw admaye admawoch admawochu admachn admawa admayachn
admachew admoch admochu selfu selfe selfoch selfochu selfachn selfachew selfun selfen sibsebaw sibsebaye sibsebawoch sibsebawochu
sibsebachn sibsebawa sibsebayachn sibsebachew sibseboch sibsebochu mirchaw mirchaye mirchawoch mirchawochu mirchachn mirchawa
mirchayachn mirchachew mirchoch mirchochu komitew komiteye komitewoch komitewochu komitechn komitewa komiteyachn komitechew
tewekayu tewokayu tewekaye tewokaye tewekayoch tewokayoch tewekayochu tewokayochu tewekayachn tewokayachn tewekayachew
tewokayachew tewekayun tewokayun tewekayen tewokayen kiretaw qiretaw kiretaye qiretaye kiretawoch qiretawoch kiretawochu
qiretawochu kiretachn qiretachn kiretawa qiretawa kiretayachn qiretayachn kiretachew qiretachew kiretoch qiretoch kiretochu
qiretochu abetutaw abetutaye abetutawoch abetutawochu abetutachn abetutawa abetutayachn abetutachew abetutoch abetutochu wenjelu
wonjelu wenjele wonjele wenjeloch wonjeloch wenjelochu wonjelochu wenjelachn wonjelachn wenjelachew wonjelachew wenjelun wonjelun
wenjelen wonjelen kisu kise kisoch kisochu kisachn kisachew kisun kisen beks leks keks kisn kism beksu leksu keksu kisum bekse
lekse kekse kisem chigru chigre chigroch chigrochu chigrachn chigrachew chigrun chigren tiyakew tiyaqew tiyakeye tiyaqeye
tiyakewoch tiyaqewoch tiyakewochu tiyaqewochu tiyakechn tiyaqechn tiyakewa tiyaqewa tiyakeyachn tiyaqeyachn tiyakechew tiyaqechew
melsu melse melsoch melsochu melsachn melsachew melsun melsen merejaw merejaye merejawoch merejawochu merejachn merejawa
merejayachn merejachew merejoch merejochu werew worew wereye woreye werewoch worewoch werewochu worewochu werechn worechn werewa
worewa wereyachn woreyachn werechew worechew zenaw zenaye zenawoch zenawochu zenachn zenawa zenayachn zenachew zenoch zenochu
bezena lezena kezena zenan zenam mistiru mistire mistiroch mistirochu mistirachn mistirachew mistirun mistiren miskiru miskire
miskiroch miskirochu miskirachn miskirachew miskirun miskiren fithu fithe fithoch fithochu fithachn fithachew fithun fithen
erdataw irdataw erdataye irdataye erdatawoch irdatawoch erdatawochu irdatawochu erdatachn irdatachn erdatawa irdatawa erdatayachn
irdatayachn erdatachew irdatachew erdatoch irdatoch erdatochu irdatochu zachaw zachaye zachawoch zachawochu zachachn zachawa
zachayachn zachachew zachoch zachochu bezacha lezacha kezacha zachan zacham masferariyaw masferariyaye masferariyawoch
masferariyawochu masferariyachn masferariyawa masferariyachew masferariyoch masferariyochu firhatu firhate firhatoch firhatochu
firhatachn firhatachew firhatun firhaten sidbu sidbe sidboch sidbochu sidbachn sidbachew sidbun sidben dulaw dulaye dulawoch
dulawochu dulachn dulawa dulayachn dulachew duloch dulochu bedula ledula kedula dulan dulam tifiw tifiye tifiwoch tifiwochu
tifichn tifiwa tifiyachn tifichew betfi letfi ketfi tifin tifim butiw butiye butiwoch butiwochu butichn butiwa butiyachn butichew
bebuti lebuti kebuti butin butim dibdebaw dibdebaye dibdebawoch dibdebawochu dibdebachn dibdebawa dibdebayachn dibdebachew
dibdeboch dibdebochu tikatu tiqatu tikate tiqate tikatoch tiqatoch tikatochu tiqatochu tikatachn tiqatachn tikatachew tiqatachew
tikatun tiqatun tikaten tiqaten bedelu bedele bedeloch bedelochu bedelachn bedelachew bedelun bedelen wirdetu wirdete wirdetoch
wirdetochu wirdetachn wirdetachew wirdetun wirdeten tinkosaw tinkosaye tinkosawoch tinkosawochu tinkosachn tinkosawa tinkosayachn
tinkosachew tinkosoch tinkosochu medferu medfere medferoch medferochu medferachn medferachew medferun medferen gifu gife gifoch
gifochu gifachn gifachew gifun gifen begf legf kegf gifn gifm begfu legfu kegfu gifum begfe legfe kegfe gifem chikonaw chiqonaw
chikonaye chiqonaye chikonawoch chiqonawoch chikonawochu chiqonawochu chikonachn chiqonachn chikonawa chiqonawa chikonayachn
chiqonayachn chikonachew chiqonachew chikonoch chiqonoch chikonochu chiqonochu barnetu barnete barnetoch barnetochu barnetachn
barnetachew barnetun barneten bariyaw bariyaye bariyawoch bariyawochu bariyachn bariyawa bariyayachn bariyachew bariyoch bariyochu
wishetu wishete wishetoch wishetochu wishetachn wishetachew wishetun wisheten matalelu matalele mataleloch matalelochu matalelachn
matalelachew matalelun matalelen lebaw lebaye lebawoch lebawochu lebachn lebawa lebayachn lebachew leboch lebochu beleba leleba
keleba leban lebam sirkotu sirqotu sirkote sirqote sirkotoch sirqotoch sirkotochu sirqotochu sirkotachn sirqotachn sirkotachew
sirqotachew sirkotun sirqotun sirkoten sirqoten adliwow adliwoye adliwowoch adliwowochu adliwochn adliwowa adliwoyachn adliwochew
medliwow medliwoye medliwowoch medliwowochu medliwochn medliwowa medliwoyachn medliwochew nidetu nidete nidetoch nidetochu
nidetachn nidetachew nidetun nideten hazenu hazene hazenoch hazenochu hazenachn hazenachew hazenun hazenen enbaw inbaw enbaye
inbaye enbawoch inbawoch enbawochu inbawochu enbachn inbachn enbawa inbawa enbayachn inbayachn enbachew inbachew enboch inboch
enbochu inbochu hafretu hafrete hafretoch hafretochu hafretachn hafretachew hafretun hafreten tesfaw tesfawoch tesfawochu tesfachn
tesfawa tesfayachn tesfachew tesfoch tesfochu emnetu imnetu emnete imnete emnetoch imnetoch emnetochu imnetochu emnetachn
imnetachn emnetachew imnetachew emnetun imnetun emneten imneten kalu qalu kale qale kaloch qaloch kalochu qalochu kalachn qalachn
kalachew qalachew kalun qalun kalen qalen bekal beqal lekal leqal kekal keqal kaln qaln kalm qalm bekalu beqalu lekalu leqalu
kekalu keqalu kalum qalum bekale beqale lekale leqale kekale keqale kalem qalem kalatu qalatu kalate qalate kalatoch qalatoch
kalatochu qalatochu kalatachn qalatachn kalatachew qalatachew kalatun qalatun kalaten qalaten selamu selame selamoch selamochu
selamachn selamachew selamun selamen fikroch fiqroch fikrochu fiqrochu fikrachn fiqrachn fikrachew fiqrachew fikrun fiqrun fikren
fiqren wishaw wishaye wishawoch wishawochu wishachn wishawa wishayachn wishachew wishoch wishochu bewsha lewsha kewsha wishan
wisham ahyaw ahyaye ahyawoch ahyawochu ahyachn ahyawa ahyayachn ahyachew ahyoch ahyochu dedebu dedebe dedeboch dedebochu dedebachn
dedebachew dedebun dedeben jilu jile jiloch jilochu jilachn jilachew jilun jilen bejl lejl kejl jiln jilm bejlu lejlu kejlu jilum
bejle lejle kejle jilem industiri industiriyal debedebe debedebech debedebu debedebku debedebn debedebegn debedebeny debedeben
debedebew debedebechgn debedebechny debedebechn debedebugn debedebuny debedebun debedebat debedebachew debedebebgn debedebebny
debedebebn debedebeln debedebelgn debedebelny debedebubn aldebedebem aldebedebechm aldebedebum aldebedebkum aldebedebnim
aldebedebegnm aldebedebenym aldebedebenm aldebedebunm sedebe sedebech sedebu sedebku sedebn sedebegn sedebeny sedeben sedebew
sedebechgn sedebechny sedebechn sedebugn sedebuny sedebun sedebat sedebachew sedebebgn sedebebny sedebebn sedebeln sedebelgn
sedebelny sedebubn alsedebem alsedebechm alsedebum alsedebkum alsedebnim alsedebegnm alsedebenym alsedebenm alsedebunm meta metach
metu metahu metan metagn metany metaw metachgn metachny metachn metugn metuny metun metat metachew metabgn metabny metabn metaln
metalgn metalny metubn almetam almetachm almetum almetahum almetanm almetagnm almetanym almetunm neka nekach neku nekahu nekan
nekagn nekany nekaw nekachgn nekachny nekachn nekugn nekuny nekun nekat nekachew nekabgn nekabny nekabn nekaln nekalgn nekalny
nekubn alnekam alnekachm alnekum alnekahum alnekanm alnekagnm alnekanym alnekunm zate zatech zatu zatku zatn zategn zateny zaten
zatew zatechgn zatechny zatechn zatugn zatuny zatun zatat zatachew zatebgn zatebny zatebn zateln zatelgn zatelny zatubn alzatem
alzatechm alzatum alzatkum alzatnim alzategnm alzatenym alzatenm alzatunm gefa gefach gefu gefahu gefan gefagn gefany gefaw
gefachgn gefachny gefachn gefugn gefuny gefun gefat gefachew gefabgn gefabny gefabn gefaln gefalgn gefalny gefubn algefam
algefachm algefum algefahum algefanm algefagnm algefanym algefunm alyazem alyazechm alyazum alyazkum alyaznim alyazegnm alyazenym
alyazenm alyazunm gotete gotetech gotetu gotetku gotetn gotetegn goteteny goteten gotetew gotetechgn gotetechny gotetechn gotetugn
gotetuny gotetun gotetat gotetachew gotetebgn gotetebny gotetebn goteteln gotetelgn gotetelny gotetubn algotetem algotetechm
algotetum algotetkum algotetnim algotetegnm algotetenym algotetenm algotetunm sereke sereqe serekech sereqech sereku serequ
serekku sereqku serekn sereqn serekegn sereqegn sereken sereqen serekew sereqew serekechgn sereqechgn serekechn sereqechn serekugn
serequgn serekun serequn serekat sereqat serekachew sereqachew serekebgn sereqebgn serekebn sereqebn serekeln sereqeln serekelgn
sereqelgn serekubn serequbn alserekem alsereqem alserekechm alsereqechm alserekum alserequm alserekkum alsereqkum alsereknim
alsereqnim alserekegnm alsereqegnm alserekenm alsereqenm alserekunm alserequnm kelekele kelekelech kelekelu kelekelku kelekeln
kelekelegn kelekeleny kelekelen kelekelew kelekelechgn kelekelechny kelekelechn kelekelugn kelekeluny kelekelun kelekelat
kelekelachew kelekelebgn kelekelebny kelekelebn kelekeleln kelekelelgn kelekelelny kelekelubn alkelekelem alkelekelechm
alkelekelum alkelekelkum alkelekelnim alkelekelegnm alkelekelenym alkelekelenm alkelekelunm zega zegach zegu zegahu zegan zegagn
zegany zegaw zegachgn zegachny zegachn zegugn zeguny zegun zegat zegachew zegabgn zegabny zegaln zegalgn zegalny zegubn alzegam
alzegachm alzegum alzegahum alzeganm alzegagnm alzeganym alzegunm kolefe qolefe kolefech qolefech kolefu qolefu kolefku qolefku
kolefn qolefn kolefegn qolefegn kolefen qolefen kolefew qolefew kolefechgn qolefechgn kolefechn qolefechn kolefugn qolefugn
kolefun qolefun kolefat qolefat kolefachew qolefachew kolefebgn qolefebgn kolefebn qolefebn kolefeln qolefeln kolefelgn qolefelgn
kolefubn qolefubn alkolefem alqolefem alkolefechm alqolefechm alkolefum alqolefum alkolefkum alqolefkum alkolefnim alqolefnim
alkolefegnm alqolefegnm alkolefenm alqolefenm alkolefunm alqolefunm asere aserech aseru aserku asern aseregn asereny aseren aserew
aserechgn aserechny aserechn aserugn aseruny aserun aserat aserachew aserebgn aserebny aserebn asereln aserelgn aserelny aserubn
agete agetech agetu agetku agetn agetegn ageteny ageten agetew agetechgn agetechny agetechn agetugn agetuny agetun agetat
agetachew agetebgn agetebny agetebn ageteln agetelgn agetelny agetubn choha chohach chohu chohku chohn chohagn chohany chohan
chohaw chohachgn chohachny chohachn chohugn chohuny chohun chohat chohachew chohabgn chohabny chohabn chohaln chohalgn chohalny
chohubn alchoham alchohachm alchohum alchohkum alchohnim alchohagnm alchohanym alchohanm alchohunm tesadebe tesadebech tesadebu
tesadebku tesadebn tesadebegn tesadebeny tesadeben tesadebew tesadebechgn tesadebechny tesadebechn tesadebugn tesadebuny tesadebun
tesadebat tesadebachew tesadebebgn tesadebebny tesadebebn tesadebeln tesadebelgn tesadebelny tesadebubn altesadebem altesadebechm
altesadebum altesadebkum altesadebnim altesadebegnm altesadebenym altesadebenm altesadebunm tenageru tenageregn tenagereny
tenageren tenagerew tenagerechgn tenagerechny tenagerechn tenagerugn tenageruny tenagerun tenagerat tenagerachew tenagerebgn
tenagerebny tenagerebn tenagereln tenagerelgn tenagerelny tenagerubn altenagerem altenagerechm altenagerum altenagerkum
altenagernim altenageregnm altenagerenym altenagerenm altenagerunm awarede awaredech awaredu awaredku awaredn awaredegn awaredeny
awareden awaredew awaredechgn awaredechny awaredechn awaredugn awareduny awaredun awaredat awaredachew awaredebgn awaredebny
awaredebn awaredeln awaredelgn awaredelny awaredubn asgedede asgededech asgededu asgededku asgededn asgededew asgededechgn
asgededechny asgededechn asgededugn asgededuny asgededat asgededachew asgededebgn asgededebny asgededebn asgededeln asgededelgn
asgededelny asgededubn asferara asferarach asferaru asferarahu asferaraw asferarachgn asferarachny asferarachn asferarugn
asferaruny asferarat asferarachew asferarabgn asferarabny asferarabn asferaraln asferaralgn asferaralny asferarubn defere deferech
deferu deferku defern deferen deferew deferechgn deferechny deferechn deferugn deferuny deferun deferachew deferebgn deferebny
deferebn defereln deferelgn deferelny deferubn aldeferem aldeferechm aldeferum aldeferkum aldefernim aldeferegnm aldeferenym
aldeferenm aldeferunm tenekose tenekosech tenekosu tenekosku tenekosn tenekosegn tenekoseny tenekosen tenekosew tenekosechgn
tenekosechny tenekosechn tenekosugn tenekosuny tenekosun tenekosat tenekosachew tenekosebgn tenekosebny tenekosebn tenekoseln
tenekoselgn tenekoselny tenekosubn altenekosem altenekosechm altenekosum altenekoskum altenekosnim altenekosegnm altenekosenym
altenekosenm altenekosunm atalele atalelech atalelu atalelku ataleln atalelegn ataleleny atalelen atalelew atalelechgn atalelechny
atalelechn atalelugn ataleluny atalelun atalelat atalelachew atalelebgn atalelebny atalelebn ataleleln atalelelgn atalelelny
atalelubn washe washech washu washku washn washegn washeny washen washew washechgn washechny washechn washugn washuny washun
washat washachew washebgn washebny washebn washeln washelgn washelny washubn alwashem alwashechm alwashum alwashkum alwashnim
alwashegnm alwashenym alwashenm alwashunm keta qeta ketach qetach ketu qetu ketahu qetahu ketan qetan ketagn qetagn ketaw qetaw
ketachgn qetachgn ketachn qetachn ketugn qetugn ketun qetun qetat ketachew qetachew ketabgn qetabgn ketabn qetabn ketaln qetaln
ketalgn qetalgn ketubn qetubn alketam alqetam alketachm alqetachm alketum alqetum alketahum alqetahum alketanm alqetanm alketagnm
alqetagnm alketunm alqetunm abarere abarerech abareru abarerku abarern abareren abarerew abarerechgn abarerechny abarerechn
abarerachew abarerebgn abarerebny abarerebn abarereln abarerelgn abarerelny abarerubn kefele kefelech kefelu kefelku kefeln
kefelegn kefeleny kefelen kefelew kefelechgn kefelechny kefelechn kefelugn kefeluny kefelun kefelat kefelachew kefelebgn kefelebny
kefelebn kefeleln kefelelgn kefelelny kefelubn alkefelem alkefelechm alkefelum alkefelkum alkefelnim setech setku setegn seteny
setew setechgn setechny setechn setugn setuny setat setebgn setebny setebn seteln setelgn setelny setubn alsetem alsetechm alsetum
alsetkum alsetnim alsetenm wesede wosede wesedech wosedech wesedu wosedu wesedku wosedku wesedn wosedn wesedegn wosedegn weseden
woseden wesedew wosedew wesedechgn wosedechgn wesedechn wosedechn wesedugn wosedugn wesedun wosedun wesedat wosedat wesedachew
wosedachew wesedebn wosedebn wesedeln wosedeln wesedelgn wosedelgn alwesedem alwosedem alwesedechm alwosedechm alwesedum alwosedum
alwesedkum alwosedkum alwesednim alwosednim alwesedegnm alwosedegnm alwesedenm alwosedenm alwesedunm alwosedunm kema qema kemach
qemach kemu qemu kemahu qemahu keman qeman kemagn qemagn kemaw qemaw kemachgn qemachgn kemachn qemachn kemat qemat kemachew
qemachew kemabgn qemabgn kemabn qemabn kemaln qemaln kemalgn qemalgn kemubn qemubn alkemam alqemam alkemachm alqemachm alkemum
alqemum alkemahum alqemahum alkemanm alqemanm alkemagnm alqemagnm alkemunm alqemunm lake lakech laku lakku lakn laken lakew
lakechn lakugn lakuny lakat lakachew lakebgn lakebny lakebn lakeln lakubn allakem allakechm allakum allakkum allaknim allakegnm
allakenym allakenm allakunm teyeke teyeqe teyekech teyeqech teyeku teyequ teyeken teyeqen teyekew teyeqew teyekechn teyeqechn
teyekugn teyequgn teyekun teyequn teyekat teyeqat teyekachew teyeqachew teyekebgn teyeqebgn teyekebn teyeqebn teyekeln teyeqeln
teyekelgn teyeqelgn teyekubn teyequbn alteyekem alteyeqem alteyekechm alteyeqechm alteyekum alteyequm alteyekkum alteyeqkum
alteyeknim alteyeqnim alteyekegnm alteyeqegnm alteyekenm alteyeqenm alteyekunm alteyequnm tera terach teru terahu teran teraw
terachn terugn teruny terun terat terachew terabgn terabny terabn teraln teralgn teralny terubn alteram alterachm alterum
alterahum alteranm alteragnm alteranym alterunm ayech ayu ayku ayegn ayeny ayen ayew ayechgn ayechny ayechn ayugn ayuny ayun ayat
ayachew ayebgn ayebny ayebn ayeln ayelgn ayelny ayubn sema semach semu semahu seman semagn semany semaw semachgn semachny semachn
semugn semuny semun semat semachew semabgn semabny semabn semaln semalgn semalny semubn alsemam alsemachm alsemum alsemahum
alsemanm alsemagnm alsemanym alsemunm redach redu redahu redan redagn redany redaw redachgn redachny redachn redugn reduny redun
redachew redabgn redabny redabn redaln redalgn redalny redubn alredam alredachm alredum alredahum alredanm alredagnm alredanym
alredunm goda godach godu godahu godan godagn godany godaw godachgn godachny godachn godugn goduny godun godat godachew godabgn
godabny godabn godaln godalgn godalny godubn algodam algodachm algodum algodahum algodanm algodagnm algodanym algodunm gedele
gedelech gedelu gedelku gedeln gedelegn gedeleny gedelen gedelew gedelechgn gedelechny gedelechn gedelugn gedeluny gedelun gedelat
gedelachew gedelebgn gedelebny gedelebn gedeleln gedelelgn gedelelny gedelubn algedelem algedelechm algedelum algedelkum
algedelnim algedelegnm algedelenym algedelenm algedelunm korete qorete koretech qoretech koretu qoretu koretku qoretku koretn
qoretn koretegn qoretegn koreten qoreten koretew qoretew koretechgn qoretechgn koretechn qoretechn koretugn qoretugn koretun
qoretun koretat qoretat koretachew qoretachew koretebgn qoretebgn koretebn qoretebn koreteln qoreteln koretelgn qoretelgn
alkoretem alqoretem alkoretechm alqoretechm alkoretum alqoretum alkoretkum alqoretkum alkoretnim alqoretnim alkoretegnm
alqoretegnm alkoretenm alqoretenm alkoretunm alqoretunm kenese qenese kenesech qenesech qenesu kenesku qenesku kenesn qenesn
kenesegn qenesegn kenesen qenesen kenesew qenesew kenesechgn qenesechgn kenesechn qenesechn kenesugn qenesugn kenesun qenesun
kenesat qenesat kenesachew qenesachew kenesebgn qenesebgn kenesebn qenesebn keneseln qeneseln keneselgn qeneselgn kenesubn
qenesubn alkenesem alqenesem alkenesechm alqenesechm alkenesum alqenesum alkeneskum alqeneskum alkenesnim alqenesnim alkenesegnm
alqenesegnm alkenesenm alqenesenm alkenesunm alqenesunm asera aserach aserahu aseran aseragn aserany aseraw aserachgn aserachny
aserachn aserabgn aserabny aserabn aseraln aseralgn aseralny asweta aswota aswetach aswotach aswetu aswotu aswetahu aswotahu
aswetan aswotan aswetagn aswotagn aswetaw aswotaw aswetachgn aswotachgn aswetachn aswotachn aswetugn aswotugn aswetun aswotun
aswetat aswotat aswetachew aswotachew aswetabgn aswotabgn aswetabn aswotabn aswetaln aswotaln aswetalgn aswotalgn aswetubn
aswotubn asgeba asgebach asgebu asgebahu asgeban asgebagn asgebany asgebaw asgebachgn asgebachny asgebachn asgebugn asgebuny
asgebun asgebat asgebachew asgebabgn asgebabny asgebabn asgebaln asgebalgn asgebalny asgebubn akatele aqatele akatelech aqatelech
akatelu aqatelu akatelku aqatelku akateln aqateln akatelegn aqatelegn akatelen aqatelen akatelew aqatelew akatelechgn aqatelechgn
akatelechn aqatelechn akatelugn aqatelugn akatelun aqatelun akatelat aqatelat akatelachew aqatelachew akatelebgn aqatelebgn
akatelebn aqatelebn akateleln aqateleln akatelelgn aqatelelgn akatelubn aqatelubn werewere worewore werewerech woreworech wereweru
woreworu werewerku woreworku werewern woreworn wereweregn woreworegn wereweren woreworen werewerew woreworew werewerechgn
woreworechgn werewerechn woreworechn werewerugn woreworugn werewerun woreworun werewerat woreworat werewerachew woreworachew
werewerebgn woreworebgn werewerebn woreworebn werewereln woreworeln werewerelgn woreworelgn werewerubn woreworubn alwerewerem
alworeworem alwerewerechm alworeworechm alwerewerum alworeworum alwerewerkum alworeworkum alwerewernim alworewornim alwereweregnm
alworeworegnm alwerewerenm alworeworenm alwerewerunm alworeworunm same samech samu samku samn samegn sameny samen samew samechgn
samechny samechn samugn samuny samun samat samachew samebgn samebny samebn sameln samelgn samelny samubn alsamem alsamechm alsamum
alsamkum alsamnim alsamegnm alsamenym alsamenm alsamunm akefe aqefe akefech aqefech akefu aqefu akefku aqefku akefn aqefn akefegn
aqefegn akefen aqefen akefew aqefew akefechgn aqefechgn akefechn aqefechn akefugn aqefugn akefun aqefun akefat aqefat akefachew
aqefachew akefebgn aqefebgn akefebn aqefebn akefeln aqefeln akefelgn aqefelgn akefubn aqefubn teketatele teketatelech teketatelu
teketatelku teketateln teketatelegn teketateleny teketatelen teketatelew teketatelechgn teketatelechny teketatelechn teketatelugn
teketateluny teketatelun teketatelat teketatelachew teketatelebgn teketatelebny teketatelebn teketateleln teketatelelgn
teketatelelny teketatelubn alteketatelem alteketatelum keretse qeretse keretsech qeretsech keretsu qeretsu keretsku qeretsku
keretsn qeretsn keretsegn qeretsegn keretsen qeretsen keretsew qeretsew keretsechgn qeretsechgn keretsechn qeretsechn keretsugn
qeretsugn keretsun qeretsun keretsat qeretsat keretsachew qeretsachew keretsebgn qeretsebgn keretsebn qeretsebn keretseln
qeretseln keretselgn qeretselgn keretsubn qeretsubn alkeretsem alqeretsem alkeretsechm alqeretsechm alkeretsum alqeretsum
alkeretskum alqeretskum alkeretsnim alqeretsnim alkeretsegnm alqeretsegnm alkeretsenm alqeretsenm alkeretsunm alqeretsunm shete
shetech shetu shetku shetn shetegn sheteny sheten shetew shetechgn shetechny shetechn shetugn shetuny shetun shetat shetachew
shetebgn shetebny shetebn sheteln shetelgn shetelny shetubn alshetem alshetechm alshetum alshetkum alshetnim alshetegnm alshetenym
alshetenm alshetunm hawassa ato ehite tamamech ameseginalehu supervisoru yisedbenal manageru woyzero bemashn yetebale yemahberu
setochn yinekal kezway yeabeba yibalal yefereqa simwa lemanm yazebgn ibalalehu yewolid ametwa bado yesra yichohal hulet wuha
tekolfobinal asri ebakachihu lehulet yetrif yekemikal tenestwal tesentiqual madam sewnetachnin beand simnit beigr hisanat sidsit
abetutayen ehudm yeawtobs company dmoz demozachin gebi birr br overtime ot samint maninet superviser alekha dallala visa wul
clinic mahiber ejie eger hmem tur weld ehit guadegna toilet migib mgb tekolefe adinun ebakih ebakish ebakachu yistilign yisdibenal
yisedbegnal sedebechign metachign debedebechign nekachign ababarerun alkefelenim ayikeflunim ayisetunm korretubin yiserallu tilik
awassa mekelle dire dawa bahir gondar jimma zeway zeit addis ababa ethiopia saudi dubai beirut lebanon kuwait qatar jordan amharic
amhara facebook whatsapp slk kutir number beza`,
  endings: 'n m na s u wa ye yen achin achinin achew och ochu ochn un wan wam am',
  nameEndings: 'n m na ye',
  prefixes: 'ye be le ke yal sile silee ende wede ine ene',
  given: `
abebe alemu alemayehu alazar amanuel amare asefa asfaw asrat abdu abdulahi abdi abdisa abel abriham adisu admasu ayele ayalew
anteneh andualem ashenafi aweke aweqe awoke amsalu ambachew arega aklilu aschalew asmamaw abubeker ahmed ali adem awel awol abiy
aby belay belete bekele beqele berihun bereket behaylu birhanu birhane biruk biniyam bahru baysa bogale birara tesfaye tesfa
teshome tekle teka tefera teferi temesgen tesema tadese tariku tamrat takele tolosa tola tewodros tedi tomas zelalem zenebe
zerihun zewdu zekaryas zeray yohans yosef yonas yonatan yared yaikob yaiqob yilma yihun yirga yibeltal yitagesu yidnekachew
yidneqachew dawit danel dagne danye desalegn desaleny dereje demeke demeqe demse debebe debela diriba dugasa dinka dinqa getachew
getahun getnet getu gebre gebremedhin gebremaryam gebreslase gebreigziabher gemechu gezahagn gezahany geremew guta gudisa gashaw
girma tilahun tibebu chala chernet tsegaye segaye tsehaye sehaye fikadu fiqadu fekadu feqadu firew feleke feleqe fasil fisha fikru
fiqru fitsum fisum filipos hayle haylu haylemaryam habtamu hasen husen henok mulugeta muluken muluqen mulu musa muktar muhamed
mehamed moges melaku mekonn mengistu mesfin melese meseret mergiya mamo markos marqos matewos mikael mikiyas mitku minale mola
selemon seyfu seyd samuel sami sisay sintayehu shimels shiferaw shewangizaw shambel reta robel rahmeto lema legese lulu liben
lemesa kenenisa qenenisa kaleab qaleab kasa kasahun kasaye kebede ketema kefyalew kifle kuma efrem elyas ibrahim isayas isa
endiris indiris endale indale engida ingida eskindir iskindir eyob iyob umer usman wendimu wondimu wendesen wondesen wendiwesen
wondiwosen welde wolde werku werqu worku werkineh werqineh workineh walelgn walelny negash nega negasi natnael nahom nikodimos
niguse nebyu jima jaleta jemal jibril kedr shemsu sherif abeba abebech alem alemitu almaz amarech aster asnakech asnaqech
aselefech ayantu aynalem adanech adna agere azeb adisalem askale atkilt abnet birtukan birhan bizunesh bizuayehu biruktawit
belaynesh beletech bekelech beqelech betelhem betel beza banchi banchiamlak bayush bontu buze tewabech tenagne tenanye tigsit
tizta tirhas tihtina tsige sige tsigereda sigereda tsehay sehay tsiyon siyon tejtu tirunesh tiruwerk tiruwerq tiruwork zenebech
zewditu zeyneb zehara zebiba zerfe zinash zinabwa zufan yalemzerf yalem yeshi yeshiwerk yeshiwerq yeshiwork yeshimebet yewbidar
yenenesh yenguse yesewzer yirgedu desta derartu dinkinesh dinqinesh dagmawit gete genet gebeyanesh chaltu chereka chereqa fatuma
fatum fate fantu firehyiwet firehyiwot fireweyni firewoyni fikrite fiqrite fikr fiqr fetlewerk fetlewerq fetlework hana helen
haymanot hirut hiywet hiywot haregeweyn haregewoyn hawa hawi hayat mekdes meqdes meaza meselu mebrat mulunesh muna muluwerk
muluwerq muluwork marta mahlet mahder makda mariya maryamawit miliyon mimi mihret mintamr meron melat selam selamawit senayt seble
seblewengel seblewongel semira seada sara saba sifen sisaynesh sindu sihn sosna sofiya shibre shitaye rehima rahel rahma rut ruta
roza roman lemlem lidiya liya lilt kelemwa qelemwa kidsit qidsit kasech kasanesh kebebush kedja keriya kibnesh eden elsabet elsa
efrata elshaday emebet imebet etagegn itagegn etageny ejgayehu ijgayehu enguday inguday eleni ileni eskedar iskedar enanu inanu
enat inat weynishet woynishet werkinesh werqinesh workinesh werke werqe worke welela wolela wesene wosene wibalem wibit winta wide
netsanet nesanet neima nuriya nurhan nardos nani nigsit nigat jemila juhar jalene jamila kedija letebrihan letemikael asmeret
birhiti letekiros kiros haftom hagos gebrehyiwet gebrehyiwot gidey tirfu hadush araya abriha atsbiha asbiha kidane kidan tehlay
teklay weldu woldu lete semhal samrawit liwam mika robi abush buche bebi mitu mamish babi sari tiji heli meri birukti josi dani
dagi bini Abebe Alemu Alemayehu Amanuel Amare Asefa Assefa Asfaw Asrat Abdu Abdi Abdisa Abel Abraham Addisu Ayele Ayalew Anteneh
Andualem Ashenafi Awoke Aschalew Abubeker Ahmed Ali Awol Abiy Belay Belete Bekele Bereket Berihun Birhanu Biruk Bruk Biniyam
Binyam Bahiru Bogale Tesfaye Tesfa Teshome Tekle Teka Tefera Teferi Temesgen Tadesse Tadese Tariku Tamirat Takele Tewodros Teddy
Thomas Zelalem Zenebe Zerihun Zewdu Yohannes Yohanes Yosef Yonas Yonatan Yared Yakob Yilma Yirga Dawit Daniel Desalegn Dereje
Demeke Demissie Debebe Dagne Getachew Getahun Getnet Getu Gebre Gebremedhin Gebremariam Gemechu Gezahegn Girma Tilahun Chala
Tsegaye Fikadu Fekadu Fikru Fasil Fisseha Haile Hailu Hailemariam Habtamu Hassan Hussen Hussein Henok Mulugeta Muluken Mohammed
Mohamed Melaku Mekonnen Mengistu Mesfin Melese Mamo Markos Mikael Mikiyas Mitiku Molla Solomon Seifu Seid Samuel Sisay Sintayehu
Shimelis Shiferaw Reta Robel Lemma Legesse Kassa Kassahun Kebede Kifle Kuma Ephrem Efrem Elias Ibrahim Isayas Endale Eyob Eskinder
Umer Wondimu Wondwosen Wolde Worku Workneh Nega Natnael Nebiyu Negussie Jemal Kedir Abeba Abebech Alem Almaz Aster Asnakech Askale
Azeb Aynalem Birtukan Bizunesh Brukawit Bethlehem Betelhem Betty Beza Tigist Tgst Tirhas Tizita Tsige Tsehay Tsion Tirunesh
Zenebech Zewditu Zeyneb Zebiba Zinash Yeshi Yeshiwork Desta Derartu Dinknesh Genet Chaltu Fatuma Fantu Firehiwot Freweyni Fikirte
Hana Hanna Helen Haymanot Hirut Hiwot Haregewoin Hawi Hayat Mekdes Meseret Meaza Mulunesh Muluwork Marta Mahlet Mahder Maria Mimi
Mihret Meron Melat Selam Selamawit Senait Seble Semira Sara Saba Sosina Shewaye Rahel Ruth Ruta Roza Roman Lemlem Lidya Kidist
Kidest Kasech Kebebush Eden Elsa Elsabet Emebet Etagegn Engudai Eleni Eskedar Woinshet Weynshet Workinesh Workitu Nuria Nardos
Nigist Jemila Letebrhan Abrehet Brikti Bontu Ayantu Lensa Hawa Kedija Rehima Zehara`,
  family: `
kebede tadese tesfaye abebe teshome haylu girma mekonn lema welde wolde weldemaryam woldemaryam weldemikael woldemikael
weldesenbet woldesenbet weldegebriel woldegebriel weldegiyorgis woldegiyorgis weldeslase woldeslase weldeamanuel woldeamanuel
gebreslase gebremeskel gebremesqel gebremikael gebrehyiwet gebrehyiwot gebreyohans gebretsadik gebretsadiq gebresadik gebrekidan
gebrewahd haylemikael haylegiyorgis hayleslase haylemaryam teklemaryam teklehaymanot teklegiyorgis zewde zeleke zeleqe zegeye
demse demsew derbe beyene bezabh belachew bizuneh balcha bulcha tolera terefe tegegn tegeny teshale tesema tefera yimer yimam ali
ahmed mehamed husen ibrahim hasen seyd umer abdulkadr abdulqadr abdurehman nuru musa seid isa aden farah ware gudeta geleta gemeda
gelgelo wako waqo wakjira waqjira waktola waqtola dubale degefa desa dirirsa ijeta itefa mideksa mideqsa megersa merga negera
negasa nemera hunde hursa senbeta serbesa seboka seboqa sori shifera ragasa roba liben leta kumsa kenesa kebe kejela qejela bacha
baysa buta begna benya bedada bedaso jara jarso jebesa gediyon anbese anbesaw asfa asefa alemu alene adera adane adugna adunya
ayenew ayana atnafu abera abegaz eshetu ishetu eshete ishete emru imru endashaw indashaw fenta fentahun feysa fufa fikre fiqre
firesenbet chaka chemeda tiruneh tasew tena maru mamo mandefro misganaw mengesha meles meshesha mebratu menberu mosisa mulat
muluneh sima siyum shibru sharew regasa reda robo lakew laqew lambebo olana ordofa obsa wasihun wana werdofa wordofa wibe yosef
damte darge daba dadi gelan garuma gosa goshu gonfa gwangul lorenso ermiyas larebo deya dea lukas luqas petros pawlos Kebede
Tadesse Tesfaye Abebe Teshome Hailu Girma Mekonnen Lemma Wolde Woldemariam Woldemichael Woldegiorgis Gebreselassie Gebremeskel
Gebremichael Gebrehiwot Hailemichael Hailegiorgis Haileselassie Tekle Teklemariam Zewde Zewdie Demissie Beyene Belachew Tolera
Tessema Yimer Ali Ahmed Mohammed Hussen Ibrahim Hassan Seid Umer Gudeta Geleta Gemeda Wako Wakjira Dubale Deressa Megersa Merga
Negera Negasa Hunde Senbeta Shifera Regassa Roba Leta Kumsa Bayisa Bedada Jarso Alene Adane Abera Eshetu Fantahun Feyisa Mengesha
Meshesha Siyoum Bekele Alemu Desta`,
  nameParticles: 'ben',
  told: `sime|simem|yene sim|yeine sim|mulu sime|simu|simwa|simachew|yesupervayzeru sim|yesupervayzerwa sim|yemanajeru sim|yealekaye sim|
yealeqaye sim|yedelalaw sim|yejentu sim|yebalebetu sim|yegwadegnaye sim|yegwadenyaye sim|ebalalehu|ibalalehu|sim|simum|simwam|
simie|sme|ye ene sim|simua|my name is`,
  hinted: `ene|ine|ene negn|ine neny|miskir|miskiroch|tekesash|teteki|teteqi|tegoji|tebeday|keato|keweyzero|kewoyzero|abetuta akrabi|
abetuta aqrabi|amelkach|firma|laki|akbariyachhu|akbarih|amesegnalehu|amesenyalehu|selam|tena yistilgn|tena yistilny|gwadegnaye|
gwadenyaye|ehte|ihte|wendime|wondime|balebete|balebeten|bale|miste|lije|yesra balderebaye|balderebaye|alekaye|aleqaye|
supervayzerachn|manajerachn|supervisoru|manageru|halafiw|halafiwa|delalaw|ejentu|shuferu|zebegnaw|zebenyaw|ato|weyzero|woyzero|
weyzerit|woyzerit|ena negn|guadegnaye|ehite|misikir|woizero|w ro|ameseginalehu|supervisor|manager`,
  titles: `
ato weyzero woyzero wero woro weyzerit woyzerit werit worit doctor dor injiner memhir haji sheh shek kes qes aba emama imama ababa
gash gashe etye itye gashye komander sajn shaleka shaleqa gamo etete itete sister mister mis madam ene ine woizero wro wzro
woizerit dr mr mrs`,
  honorifics: `
gashe etye itye yetebale yetebalew yetebalech yetebalu yemibal yemibalew yemtibal yemtibalew yemibalu yemitbal`,
  roles: `
supervisor supervisoru supervisorua supervayzerachn tekotatari teqotatari tekotatariye teqotatariye tekotatariw teqotatariw
tekotatariwa teqotatariwa tekotatariyachn teqotatariyachn manager manageru manajerwa manajerachn manejer manejeru siraskiyaj
askiyaj askiyaju askiyajachn aleka aleqa alekaye aleqaye alekachn aleqachn alekaw aleqaw halafi halafiw halafiwa halafiyachn
forman formanu dayrekter dayrekteru balebet balebetu balebete aseri aseriye aseriyachn likemenber liqemenber likemenberu
liqemenberu likemenberachn liqemenberachn tsehafi sehafi kasher shufer shuferu shuferachn tibeka tibeqa tibekaw tibeqaw zebegna
zebenya zebegnaw zebenyaw wekil wokil wekilu wokilu agent ejentu delala delalaw kontirakter mekanik opreter redat tebeka tebeqa
tebekaye tebeqaye astergwami astergwamiw gwadegnaye gwadenyaye gwadegnachn gwadenyachn balderebaye balderebachn ehte ihte eht iht
wendime wondime wendim wondim enate inate abate bale miste lije agote aksite gorebete doctor dokteru ners nerswa nersu serategna
seratenya serategnawa seratenyawa serategnaw seratenyaw lij lijtwa liju set setyowa sewye sewyew miskir tewekay tewokay
tewekayachn tewokayachn chaynawiw hindawiw tebakiw doctoru nurse guadegnaye ehite foreman`,
  deeds: `
metagn metany metachgn metachny ale alech mote motech wedeke wedeqe wodeke wedekech wedeqech wodekech tegoda tegodach tebarere
tebarerech tameme tamemech meta metach hede hedech tenagere tenagerech new nat yibalal tibalalech yisadebal yichohal yidebedbenal
yisedbenal yisedbegnal yisedbenyal yasferaranal yasferaragnal yasferaranyal yinekanal yinekal yimetanal deresebet deresebat
debedebe debedebech debedebu debedebegn debedebeny debedeben debedebew debedebechgn debedebechny debedebugn debedebuny debedebun
debedebat debedebachew sedebe sedebech sedebu sedebegn sedebeny sedeben sedebew sedebechgn sedebechny sedebugn sedebuny sedebun
sedebat sedebachew metu metan metaw metugn metuny metun metat metachew neka nekach neku nekagn nekany nekan nekaw nekachgn
nekachny nekugn nekuny nekun nekat nekachew zate zatech zatu zategn zateny zaten zatew zatechgn zatechny zatugn zatuny zatun zatat
zatachew gefa gefach gefu gefagn gefany gefan gefaw gefachgn gefachny gefugn gefuny gefun gefat gefachew yaze yazech yazu yazegn
yazeny yazen yazew yazechgn yazechny yazugn yazuny yazun yazat yazachew gotete gotetech gotetu gotetegn goteteny goteten gotetew
gotetechgn gotetechny gotetugn gotetuny gotetun gotetat gotetachew sereke sereqe serekech sereqech sereku serequ serekegn sereqegn
sereken sereqen serekew sereqew serekechgn sereqechgn serekugn serequgn serekun serequn serekat sereqat serekachew sereqachew
kelekele kelekelech kelekelu kelekelegn kelekeleny kelekelen kelekelew kelekelechgn kelekelechny kelekelugn kelekeluny kelekelun
kelekelat kelekelachew zega zegach zegu zegagn zegany zegan zegaw zegachgn zegachny zegugn zeguny zegun zegat zegachew kolefe
qolefe kolefech qolefech kolefu qolefu kolefegn qolefegn kolefen qolefen kolefew qolefew kolefechgn qolefechgn kolefugn qolefugn
kolefun qolefun kolefat qolefat kolefachew qolefachew asere aserech aseru aseregn asereny aseren aserew aserechgn aserechny
aserugn aseruny aserun aserat aserachew agete agetech agetu agetegn ageteny ageten agetew agetechgn agetechny agetugn agetuny
agetun agetat agetachew choha chohach chohu chohagn chohany chohan chohaw chohachgn chohachny chohugn chohuny chohun chohat
chohachew tesadebe tesadebech tesadebu tesadebegn tesadebeny tesadeben tesadebew tesadebechgn tesadebechny tesadebugn tesadebuny
tesadebun tesadebat tesadebachew tenageru tenageregn tenagereny tenageren tenagerew tenagerechgn tenagerechny tenagerugn
tenageruny tenagerun tenagerat tenagerachew awarede awaredech awaredu awaredegn awaredeny awareden awaredew awaredechgn
awaredechny awaredugn awareduny awaredun awaredat awaredachew asgedede asgededech asgededu asgededegn asgededeny asgededen
asgededew asgededechgn asgededechny asgededugn asgededuny asgededun asgededat asgededachew asferara asferarach asferaru asferaragn
asferarany asferaran asferaraw asferarachgn asferarachny asferarugn asferaruny asferarun asferarat asferarachew defere deferech
deferu deferegn defereny deferen deferew deferechgn deferechny deferugn deferuny deferun deferat deferachew tenekose tenekosech
tenekosu tenekosegn tenekoseny tenekosen tenekosew tenekosechgn tenekosechny tenekosugn tenekosuny tenekosun tenekosat
tenekosachew atalele atalelech atalelu atalelegn ataleleny atalelen atalelew atalelechgn atalelechny atalelugn ataleluny atalelun
atalelat atalelachew washe washech washu washegn washeny washen washew washechgn washechny washugn washuny washun washat washachew
keta qeta ketach qetach ketu qetu ketagn qetagn ketan qetan ketaw qetaw ketachgn qetachgn ketugn qetugn ketun qetun ketat qetat
ketachew qetachew abarere abarerech abareru abareregn abarereny abareren abarerew abarerechgn abarerechny abarerugn abareruny
abarerun abarerat abarerachew kefele kefelech kefelu kefelegn kefeleny kefelen kefelew kefelechgn kefelechny kefelugn kefeluny
kefelun kefelat kefelachew sete setech setu setegn seteny seten setew setechgn setechny setugn setuny setun setat setachew wesede
wosede wesedech wosedech wesedu wosedu wesedegn wosedegn weseden woseden wesedew wosedew wesedechgn wosedechgn wesedugn wosedugn
wesedun wosedun wesedat wosedat wesedachew wosedachew kema qema kemach qemach kemu qemu kemagn qemagn keman qeman kemaw qemaw
kemachgn qemachgn kemugn qemugn kemun qemun kemat qemat kemachew qemachew lake lakech laku lakegn lakeny laken lakew lakechgn
lakechny lakugn lakuny lakun lakat lakachew teyeke teyeqe teyekech teyeqech teyeku teyequ teyekegn teyeqegn teyeken teyeqen
teyekew teyeqew teyekechgn teyeqechgn teyekugn teyequgn teyekun teyequn teyekat teyeqat teyekachew teyeqachew tera terach teru
teragn terany teran teraw terachgn terachny terugn teruny terun terat terachew aye ayech ayu ayegn ayeny ayen ayew ayechgn ayechny
ayugn ayuny ayun ayat ayachew sema semach semu semagn semany seman semaw semachgn semachny semugn semuny semun semat semachew reda
redach redu redagn redany redan redaw redachgn redachny redugn reduny redun redat redachew goda godach godu godagn godany godan
godaw godachgn godachny godugn goduny godun godat godachew gedele gedelech gedelu gedelegn gedeleny gedelen gedelew gedelechgn
gedelechny gedelugn gedeluny gedelun gedelat gedelachew korete qorete koretech qoretech koretu qoretu koretegn qoretegn koreten
qoreten koretew qoretew koretechgn qoretechgn koretugn qoretugn koretun qoretun koretat qoretat koretachew qoretachew kenese
qenese kenesech qenesech kenesu qenesu kenesegn qenesegn kenesen qenesen kenesew qenesew kenesechgn qenesechgn kenesugn qenesugn
kenesun qenesun kenesat qenesat kenesachew qenesachew asera aserach aseragn aserany aseran aseraw aserachgn aserachny asweta
aswota aswetach aswotach aswetu aswotu aswetagn aswotagn aswetan aswotan aswetaw aswotaw aswetachgn aswotachgn aswetugn aswotugn
aswetun aswotun aswetat aswotat aswetachew aswotachew asgeba asgebach asgebu asgebagn asgebany asgeban asgebaw asgebachgn
asgebachny asgebugn asgebuny asgebun asgebat asgebachew akatele aqatele akatelech aqatelech akatelu aqatelu akatelegn aqatelegn
akatelen aqatelen akatelew aqatelew akatelechgn aqatelechgn akatelugn aqatelugn akatelun aqatelun akatelat aqatelat akatelachew
aqatelachew werewere worewore werewerech woreworech wereweru woreworu wereweregn woreworegn wereweren woreworen werewerew
woreworew werewerechgn woreworechgn werewerugn woreworugn werewerun woreworun werewerat woreworat werewerachew woreworachew same
samech samu samegn sameny samen samew samechgn samechny samugn samuny samun samat samachew akefe aqefe akefech aqefech akefu aqefu
akefegn aqefegn akefen aqefen akefew aqefew akefechgn aqefechgn akefugn aqefugn akefun aqefun akefat aqefat akefachew aqefachew
teketatele teketatelech teketatelu teketatelegn teketateleny teketatelen teketatelew teketatelechgn teketatelechny teketatelugn
teketateluny teketatelun teketatelat teketatelachew keretse qeretse keretsech qeretsech keretsu qeretsu keretsegn qeretsegn
keretsen qeretsen keretsew qeretsew keretsechgn qeretsechgn keretsugn qeretsugn keretsun qeretsun keretsat qeretsat keretsachew
qeretsachew shete shetech shetu shetegn sheteny sheten shetew shetechgn shetechny shetugn shetuny shetun shetat shetachew
metachign sedebechign debedebechign asferarachign alegn alechign wesedebgn zegabin kolefebin`,
  conjunctions: 'ena ina na weym woym gar',
  numbers: {
    0: 'zero bado',
    1: 'and',
    2: 'hulet',
    3: 'sost',
    4: 'arat',
    5: 'amsit',
    6: 'sidsit',
    7: 'sebat',
    8: 'simnit',
    9: 'zetegn zeteny',
    10: 'asr',
    11: 'asrand',
    12: 'asrahulet',
    15: 'asramsit',
    16: 'asrasdist',
    17: 'asrasebat',
    18: 'asrasmint',
    20: 'haya',
    30: 'selasa',
    40: 'arba',
    50: 'hamsa',
    60: 'silsa sidsa',
    70: 'seba',
    80: 'semanya',
    90: 'zetena',
  },
  repeats: { 2: 'debl', 3: 'tiripl' },
  fillers: 'serez pilas ena ina keziya',
  ambiguousNumbers: 'and bado',
  numberCues: `silk|silk kutr|silk qutr|silke|silk kutre|silk qutre|yeslik kutr|yeslik qutr|yeslik kutre|yeslik qutre|mobayl|mobayle|dewlulgn|
dewlulny|dewlilgn|dewlilny|dewlu|kutre|qutre|kutru|qutru|kutrwa|qutrwa|watsap|wasap|telegram|imo|passport|passport kutr|
passport qutr|yepasport kutr|yepasport qutr|metawekiya|metaweqiya|yemetawekiya kutr|yemetaweqiya qutr|metawekiya kutr|
metaweqiya qutr|fayda|fayda kutr|fayda qutr|yebank hisab|hisab kutr|hisab qutr|yehisab kutr|yehisab qutr|akawnit|telebr|sibi|pin|
yetureta kutr|yetureta qutr|tin|ikama|iqama`,
  workplaceCues: `yeserategna kutr|yeseratenya qutr|meleya kutr|meleya qutr|baj|baj kutr|baj qutr|aydi|aydi kutr|aydi qutr|machine|machine kutr|
machine qutr|yemashn kutr|yemashn qutr|layn|mesmer|kifl|kifl kutr|kifl qutr|alga|alga kutr|alga qutr|loker|bas kutr|bas qutr|
service|shed|shed kutr|shed qutr|greenhouse|terepeza|bilok`,
  numberWords: 'kutr qutr ku qu kutre qutre kutru qutru',
  units: `
sew sewoch serategna seratenya serategnoch seratenyoch setoch wendoch wondoch lijoch hitsanat hisanat seat seatat dekika deqiqa
ken qen kenat qenat samnit samnitat wer wor werat worat amet ametat gize bemeto persent fire kilo litr metr karton mashnoch fok
foq gna nya beteseb lelit`,
  currencies: 'bir santim dolar shih shi miliyon riyal dirham dinar yuro',
  months: `
meskerem tikmit tiqmit hidar tahsas tir yekatit megabit miyazya miyaziya ginbot sene hamle nehase pagume pagumen janwari febrwari
march epril mey jun julay ogest september oktober november disember`,
  ageAfter: 'amete|amete new|amet|ametwa|ametu|ametwa new|amet lij',
  ageBefore: 'edmeye|idmeye|edme|idme|edmewa|idmewa|edmew|idmew|ye|gena',
  homes: `
bet kebele qebele wereda woreda kifleketema sefer menged kondominiyem bilok adrasha adrashaye mender`,
  uniqueRoles: `yemahberu likemenber|yemahberu liqemenber|yemahberachn likemenber|yemahberachn liqemenber|yeserategna mahber likemenber|
yeseratenya mahber liqemenber|yeserategna mahber tsehafi|yeseratenya mahber sehafi|yemahberu tsehafi|yemahberu sehafi|
bichegnawa ners|bichenyawa ners|bichegnawa set|bichenyawa set|yefabrikaw doctor|yefabrikaw ners|yekliniku ners|bichegnaw shufer|
bichenyaw shufer|astergwamiwa|astergwamiw|wana siraskiyaj|wana sira askiyaj|yeserategna tewekay|yeseratenya tewokay|
yesetoch tewekay|yesetoch tewokay`,
  signals: {
    under_18: `hitsanat yiseralu|hisanat yiseralu|hitsanatn yaseralu|hisanatn yaseralu|yehtsanat gulbet|yehsanat gulbet|ke18 amet betach|
ke 18 amet betach|18 amet yalmolachew|18 amet yalmolat|18 amet almolagnm|18 amet almolanym|leakale meten yalderesu|
leakale meten yalderesech|tadagiwoch yiseralu|tinnish lijoch yiseralu`,
    pregnant: `nefse tur|nefsetur|nefsetur negn|nefsetur neny|nefse turoch|nefseturoch|erguz|irguz|erguz negn|irguz neny|argizhalehu|argizalech|
ergizna|irgizna|ergiznaye|irgiznaye|tsins|sins|tsins maswered|sins maswored|asweredegn|asworedegn|asweredat|asworedat|
yewelid fekad|yewolid feqad|yewelid fikad|yewolid fiqad|yewelid ereft|yewolid ireft|welid|wolid`,
    danger_now: `esat tenesa|isat tenesa|esat tenestwal|isat tenestwal|eyetekatele new|iyeteqatele new|fabrikaw eyetekatele|fabrikaw iyeteqatele|
hintsaw eyetekatele|hinsaw iyeteqatele|katelo tenesa|qatelo tenesa|katelo tenestwal|qatelo tenestwal|tekolfobnal|teqolfobnal|
kolfewbinal|qolfewbinal|kolfobnal|qolfobnal|zegtewbinal|tezegtobnal|beru tekolfwal|beru teqolfwal|beru tezegtwal|mewtat alchalnim|
mewtat anchilm|tafnenal|tagtenal|agtewnal|agtewgnal|agtewnyal|hintsaw lifers|hinsaw lifers|hintsaw tesentikwal|hinsaw tesentiqual|
gidgidaw tesentikwal|gidgidaw tesentiqual|gidgidaw lifers|tariyaw wedeke|tariyaw wedeqe|tariyaw liwedk|tariyaw liwedq|
gaz eyefesese|gaz iyefesese|gaz eyeweta|gaz iyeweta|findata|eyemote new|iyemote new|eyemotech new|iyemotech new|eyemotn new|
iyemotn new|limot new|rasun sitwal|raswan sitalech|raswan satech|rasun sate|dem eyefesesew|dem iyefesesew|dem eyefesesat|
dem iyefesesat|rasen latefa|rasen matfat|raswan litatefa|rasun liyatefa|rasen atefalehu|memot efelgalehu|memot ifelgalehu|
ligedlegn|ligedleny|ligedlugn|ligedluny|ligedlun|yigedlegnal|yigedlenyal|yigedlugnal|yigedlunyal|eyedebedebun new|iyedebedebun new|
eyedebedebegn new|iyedebedebegn new|eyedebedebwat new|iyedebedebwat new|afnew wesedu|afnew wosedu|tafna tewesedech|
tafna tewosedech|tafno tewesede|tafno tewosede|adnun|adnugn|adnuny|diresuln|diresulgn|diresulny`,
    armed: `temenja|shigut|shigutun|mesariya yizo|yetor mesariya|bila|bilawa|bebila|bebilawa|chube|bechube|gejera|begejera|metrebiya|tiyt`,
    alone: 'ene bicha|ine bicha|enen bicha|inen bicha|bichayen|beine lay bicha|bene lay bicha|lebchaye',
    accused_supervisor: `supervisor|supervisoru|supervisorua|supervayzerachn|supervayzere|supervayzeroch|tekotatari|teqotatari|tekotatariw|teqotatariw|
tekotatariwa|teqotatariwa|tekotatariyachn|teqotatariyachn|tekotatariye|teqotatariye|tekotatariwoch|teqotatariwoch|forman|formanu|
aleka|aleqa|alekaye|aleqaye|alekachn|aleqachn|layn lider|tim lider|shift meri`,
    accused_manager: `manager|manageru|manajerwa|manajerachn|manajeroch|manejer|manejeru|sira askiyaj|sira askiyaju|siraskiyaj|dayrekter|dayrekteru|
balebetu|aseri|aseriw|aseriye|aseriyachn|manejment|astedader|astedaderu|echar|ech ar|yesew hayl`,
    accused_coworker: `yesra balderebaye metagn|yesra balderebaye metany|yesra balderebaye debedebegn|yesra balderebaye debedebeny|
yesra balderebaye yaschegregnal|yesra balderebaye yaschegrenyal|balderebaye metagn|balderebaye metany|balderebaye sedebegn|
balderebaye sedebeny|abrogn yemisera|abrony yemisera|abrogn yemiseraw|abrony yemiseraw|abragn yemtisera|abrany yemtisera|
lela serategna metagn|lela seratenya metany|lela serategna debedebegn|lela seratenya debedebeny`,
    accused_security: `tibeka|tibeqa|tibekaw|tibeqaw|tibekawoch|tibeqawoch|tibekawochu|tibeqawochu|zebegna|zebenya|zebegnaw|zebenyaw|zebegnoch|zebenyoch|
zebegnochu|zebenyochu|sekiyuriti|sekuriti|yetbeka serategna|yetbeqa seratenya`,
    accused_agency: 'agency|agent|ejentu|delala|delalaw|delaloch|wekil|wokil|wekilu|wokilu|kontirakter|kontirakteru',
  },
  people: `sew|sewoch|serategnoch|seratenyoch|serategna|seratenya|setoch|wendoch|wondoch|lijoch|hitsanat|hisanat|set|wend|wond|baldereboch|
gwadegnoch|gwadenyoch|beteseb`,
  quantities: { derzen: '12', meto: '100', shi: '1000', shih: '1000', miliyon: '1000000' },
};
