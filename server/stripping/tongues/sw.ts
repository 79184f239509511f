import type { Tongue } from './tongue.ts';

export const sw: Tongue = {
  tag: 'sw',
  script: 'Latn',
  closed: `
mimi wewe yeye sisi ninyi nyinyi wao huyu huu hii hiki hivi hizi hili haya huo hiyo hicho hivyo hizo hilo hayo huyo hao yule wale
ile zile lile yale kile vile ule pale kule hapa hapo huko humo ambaye ambao ambayo ambalo ambacho ambazo ambapo na ya wa la za cha
vya kwa katika kutoka toka mpaka hadi bila pamoja ama au lakini ila bali kwamba kuwa kama ikiwa iwapo endapo ingawa japo kwani
maana ili hata pia tena bado sasa tu ndio ndiyo hapana siyo sio si ni nini nani gani wapi lini kwanini mbona vipi je wangapi ngapi
kiasi sana zaidi kabisa kila wote yote zote lote vyote sote nyote wowote yoyote yeyote lolote chochote mwenye wenye yenye zenye
lenye vyenye mwenyewe wenyewe yenyewe binafsi yangu yako yake yetu yenu yao wangu wako wake wetu wenu langu lako lake letu lenu
lao zangu zako zake zetu zenu zao changu chake chetu vyangu vyake vyetu kwangu kwake kwetu kwenu kwao pangu petu mwangu mwetu juu
chini ndani nje mbele nyuma kando karibu kati baina baada kabla wakati tangu kuhusu dhidi sababu kwasababu kutokana ajili kupitia
badala isipokuwa pasipo nina una tuna mna wana sina huna hatuna hamna hawana hakuna kuna pana ina zina lina yana ilikuwa alikuwa
nilikuwa tulikuwa walikuwa ulikuwa zilikuwa itakuwa atakuwa watakuwa imekuwa amekuwa nimekuwa wamekuwa haikuwa sikuwa hakuwa yuko
niko uko tuko mko iko ziko lipo ipo yupo nipo tupo wapo zipo hayupo haipo hawapo siko hayuko hawako ndiye ndipo ndivyo ndizo naye
nami nawe nasi nao nayo nazo nalo eti ati basi sawa ala ah oh eh aisee jamani kumbe labda pengine huenda kweli hakika bure
vilevile halafu kisha alafu mara hasa yaani mfano kwanza mwisho wala`,
  open: `
hawa pili hana ana kazi makazi ajira mfanyakazi wafanyakazi mfanyikazi wafanyikazi kibarua vibarua mwajiri waajiri mwajiriwa
waajiriwa kampuni makampuni kiwanda viwanda shamba mashamba shambani kiwandani kazini ofisi ofisini duka dukani ghala ghalani stoo
jengo majengo mlango milango dirisha madirisha geti getini lango ukuta kuta paa sakafu ghorofa ngazi chumba vyumba chumbani nyumba
nyumbani jikoni jiko choo vyoo chooni bafu bafuni maliwato kantini mgahawa karakana eneo maeneo sehemu mahali kituo vituo kituoni
barabara barabarani njia mtaa mitaa mji miji mjini kijiji vijiji kijijini kaya wilaya mkoa mikoa kaunti nchi taifa mataifa mipaka
soko sokoni hospitali hospitalini zahanati kliniki dispensari shule shuleni kanisa kanisani msikiti mahakama mahakamani polisi
jela gereza uwanja uwanjani bandari bandarini ndege mshahara mishahara ujira malipo pesa hela fedha shilingi bob noti deni madeni
mkopo mikopo makato kato faini bonasi marupurupu posho nyongeza ongezeko riba akaunti benki risiti hesabu kima bima nssf nhif sha
kodi pensheni kiinua mgongo fidia haki zaka rushwa hongo kitu kidogo mkataba mikataba mkatabani barua makubaliano sheria kanuni
kibali vibali leseni pasipoti paspoti viza kitambulisho vitambulisho cheti vyeti fomu karatasi nyaraka hati sahihi saini muda
masaa saa dakika sekunde siku wiki mwezi miezi mwaka miaka jana juzi leo kesho keshokutwa asubuhi mchana jioni usiku alfajiri
alasiri adhuhuri zamu shifti ova ovataimu ziada mapumziko kupumzika likizo sikukuu jumatatu jumanne jumatano alhamisi ijumaa
jumamosi jumapili wikendi krismasi pasaka idi ramadhani mwanzo kuchelewa chelewa mapema baadaye daima milele mgonjwa wagonjwa
ugonjwa magonjwa maumivu homa malaria kichwa tumbo kifua jicho macho mkono mikono mguu miguu kidole vidole shingo uso mdomo pua
sikio masikio jino meno koo bega mabega goti magoti kiuno mwili miili ngozi nywele damu mfupa mifupa moyo mapafu figo matiti titi
makalio siri nyeti jeraha majeraha kidonda vidonda ajali kifo maiti marehemu dawa madawa daktari madaktari nesi wauguzi muuguzi
matibabu afya usalama hatari sumu kemikali moshi vumbi harufu joto baridi jua mvua maji chakula chai uji ugali maharage mkate
nyama wali njaa kiu usingizi uchovu kizunguzungu kikohozi kuhara mafua mimba mjamzito wajawazito ujauzito uzazi kujifungua mtoto
watoto kunyonyesha maziwa hedhi pedi korona ukimwi kisukari presha kansa pumu mashine mitambo mtambo chombo vyombo vifaa kifaa
zana jembe panga kisu visu mkasi nyundo msumeno waya nyaya umeme taa feni hewa bomba kiyoyozi gari magari mabasi matatu daladala
lori malori pikipiki bodaboda boda baiskeli trekta treni meli usafiri nauli mafuta petroli dizeli gesi moto kuungua zimamoto
kizimamoto mlipuko nyufa ufa kifusi mafuriko kengele kufuli funguo ufunguo mnyororo kamera simu simuni namba nambari meseji ujumbe
picha video mtandao whatsapp facebook mpesa tigopesa airtel safaricom vodacom mtn telegram tiktok instagram laini vocha bando
glovu glavu gloves barakoa maski mask buti viatu kiatu kofia helmeti nguo sare suruali shati mashati kitambaa vitambaa uzi nyuzi
sindano kushona mshonaji washonaji cherehani pamba sanduku masanduku boksi maboksi katoni mfuko mifuko gunia magunia kreti kilo
tani mita lita kipande vipande oda order target tageti lengo malengo uzalishaji mavuno ubora kasoro kosa makosa hasara kufungasha
maua waridi chafu greenhouse grinhausi majani kahawa mkonge katani miwa sukari ndizi nanasi mananasi parachichi avokado embe
machungwa mahindi mpunga ngano nyanya vitunguu mboga matunda mti miti mbegu mbolea kunyunyizia viuatilifu ndoo shimo udongo
mchanga jiwe mawe machimbo mgodi migodi dhahabu kokoto saruji mbao samaki kuku ngombe ombe ng mbuzi mkulima wakulima kilimo
umwagiliaji bosi mabosi meneja mameneja msimamizi wasimamizi supavaiza supervisor mkurugenzi wakurugenzi mkuu wakuu mwenyekiti
katibu mweka hazina kiongozi viongozi mnyapara wanyapara foremani kepteni mkaguzi wakaguzi mhasibu karani fundi mafundi dereva
madereva mlinzi walinzi askari soja mpishi wapishi msafishaji mtu watu mwanamke wanawake mwanaume wanaume mama mamama baba dada
kaka ndugu mjomba shangazi bibi babu mke mume waume mwana binti wasichana msichana mvulana wavulana kijana vijana mzee wazee
rafiki marafiki jirani majirani mwenzangu wenzangu mwenzetu wenzetu mwenzake wenzake mwenza familia mzazi wazazi mpenzi mgeni
wageni mkimbizi wakimbizi mhamiaji wahamiaji raia wakala mawakala dalali madalali kandarasi mkandarasi wakandarasi shahidi
mashahidi mwathirika waathirika mtuhumiwa mwizi wezi mchungaji padri shekhe mwalimu walimu wakili mawakili hakimu mbunge chifu
mzungu wazungu mchina wachina mhindi wahindi mkenya wakenya mtanzania watanzania mganda waganda mrundi mkongo msomali mwarabu
waarabu mtaliano mdachi chama vyama wanachama mwanachama mgomo migomo maandamano mkutano mikutano uchaguzi kamati mjumbe wajumbe
mwakilishi wawakilishi malalamiko lalamiko shida matatizo tatizo changamoto kesi suala swali maswali jibu majibu habari taarifa
ripoti ushahidi jina majina anwani umri matusi tusi lugha vitisho tishio kipigo vurugu ukatili unyanyasaji manyanyaso
udhalilishaji unyonyaji utumwa mtumwa watumwa ubaguzi rangi kabila makabila dini ngono mapenzi ubakaji kofi ngumi teke fimbo
kiboko bunduki bastola silaha wizi ulaghai utapeli tapeli uongo mwongo waongo dhuluma uonevu hofu woga uchungu hasira huzuni aibu
furaha amani upendo heshima msaada huruma mbwa punda nguruwe nyani mjinga wajinga mpumbavu wapumbavu malaya shetani takataka fala
nzuri mzuri wazuri vizuri mbaya wabaya vibaya baya kubwa mkubwa wakubwa makubwa vikubwa ndogo mdogo wadogo vidogo mpya jipya kipya
vipya zamani mzito nzito nyepesi ngumu mgumu rahisi refu mrefu warefu fupi mfupi safi msafi mchafu wachafu kali mkali wakali pole
polepole haraka upesi ghafla wazi uwazi salama maskini masikini tajiri matajiri dhaifu nguvu tayari muhimu lazima marufuku halali
haramu bora duni ghali kamili nusu robo theluthi wengi nyingi mengi vingi kingi wachache chache machache wengine nyingine mengine
vingine zingine jingine mwingine kingine moja mmoja mbili wawili tatu watatu nne wanne tano watano sita saba nane tisa kumi mia
mamia elfu maelfu milioni laki nyeusi mweusi weusi nyeupe mweupe nyekundu kijani bluu njano uhakika sawasawa tafadhali tafathali
asante ahsante shukrani samahani hujambo hamjambo sijambo shikamoo marahaba mambo poa salamu kwaheri mungu mwenyezi inshallah yesu
bwana mheshimiwa wapendwa mpendwa naomba tunaomba ninaomba twaomba nisaidie nisaidieni tusaidie tusaidieni saidia nipigie piga
tuma andika sema mwambie waambie tuambie niambie nijibu mnijibu jibuni okoa tuokoe tuokoeni kiswahili kiingereza kenya tanzania
uganda rwanda burundi kongo somalia ethiopia sudan malawi zambia msumbiji china india uarabuni saudia dubai qatar oman kuwait
lebanon bahrain ulaya marekani afrika nairobi mombasa kisumu nakuru naivasha thika eldoret ruiru athi river machakos kitui kericho
bomet nandi limuru kiambu nyeri meru embu garissa kakamega bungoma busia kisii kilifi malindi voi nyahururu nanyuki juja kitengela
mlolongo kayole embakasi mathare kibera kawangware dandora githurai dar salaam daressalaam arusha mwanza dodoma morogoro tanga
mbeya iringa njombe zanzibar pwani kibaha geita shinyanga tabora kigoma mtwara lindi singida manyara kilimanjaro usa tengeru
kahama ubungo temeke kinondoni ilala kigamboni mbagala tabata kampala jinja kigali bujumbura goma bukavu lubumbashi epz export
processing zone overtime ovataim supervisa manager hr line production boss foreman operator helper contract casual casuals
permanent bonus shift leave off maternity transport bus pay payslip salary advance account bank phone number union shop steward
factory company farm packhouse sprayer spray spraying chemical chemicals machine cutting sewing finishing packing quality checker
inspector audit auditor buyer brand harvester scouting grader grading canteen clinic hospital nurse doctor police agent agency
visa passport ticket ppe gumboots apron overall overalls uniform toilet break lunch tea ishu noma fiti doo mkwanja chapaa mshiko
msoto mdosi mresh manzi dem jamaa mse wasee buda maze sahii niaje mbogi chali ngori mtaro keja ploti rent bill stima kutoa kuingia
kwenda kuja kurudi kufanya kupata kulipa kulipwa kusema kuambia kuambiwa kuona kusikia kujua kutaka kuomba kupewa kunyimwa kukataa
kukubali kuanza kumaliza kuacha kuachishwa kufukuza kufukuzwa kusimamisha kusimamishwa kupiga kupigwa kutukana kutukanwa kutishia
kutishwa kushika kushikwa kugusa kuguswa kubaka kubakwa kulala kula kunywa kukaa kusimama kukimbia kutembea kubeba kuinua kuvuna
kupanda kumwaga kufunga kufungwa kufungiwa kufungua kuiba kuibiwa kukata kukatwa kukatika kuchukua kuchukuliwa kuweka kuficha
kusaini kuandika kusoma kujiunga kugoma kulalamika kuripoti kushtaki kuogopa kuumia kuumwa kuugua kufa kuzaa kutunza kupeleka
kuleta kusafiri kulazimisha kulazimishwa kudai kudanganya kudanganywa kunyanyasa kunyanyaswa kudhalilisha kudhalilishwa kupoteza
kupungua kuongeza kuongezwa kusaidia kusaidiwa kupumua kuosha kusafisha kutumia kutumika kuharibika kuvunjika kuanguka kuvuja
kulia kucheka kuzungumza kuongea kuuliza kujibu kukumbuka kusahau kuamini kuelewa kuangalia kutazama kufuata kusubiri kungoja
kuita kuitwa kutuma kupokea kununua kuuza kukopa kukopesha najua sijui nataka sitaki tunataka hatutaki naogopa tunaogopa siwezi
hatuwezi hawezi hawawezi naweza anaweza wanaweza unaweza tunaweza sipendi hapendi hawataki hataki nahitaji tunahitaji inatakiwa
tunatakiwa inabidi ilibidi imebidi imefungwa imeharibika inavuja inauma yanauma linauma inatosha haitoshi hayatoshi haifai
haikubaliki inafanya haifanyi ilianguka ilitokea imetokea inanuka zimefungwa zimekatwa yamefungwa umefungwa ilivunjika imevunjika
unavuja yalikatwa ilikatwa zilikatwa imechelewa haijalipwa hazijalipwa haujalipwa haujaingia hajalipwa hatujalipwa sijalipwa
hawajalipwa sijapata hatujapata hajapata hawajapata sijawahi hatujawahi hajatulipa miwili mazito tukilalamika nisimwambie
ametishiwa anaendesha amelewa akupe unisaidie nisije iliyopita uliopita idara msimwambie ruhusa niaba kulingana fatilia mitatu
minne mitano vichafu havina dharura zinatuumiza tukijiunga hailipwi kueleza imechukuliwa alivyosema ilikata kina wadudu kimoja
msinitaje nikisema limejaa mizigo mizito kuliko hayajafika kufikia tukishindwa linatuumiza nilizimia akafa tulipogoma kusikiliza
mzima tusizozielewa wanapekuliwa hawaruhusu nilifanyishwa litakuwa litakua nimefika hanilipi hanipi hatulipi hawatulipi halipi
hawalipi haturuhusu hakuturuhusu kitafungwa ujao mzani unaibia notisi niondoke tukiugua nikiugua tukichelewa nikichelewa tukiomba
nikiomba anavyo wanavyo tunavyo inayo yanayo kuruhusiwa haturuhusiwi hawaruhusiwi siruhusiwi hatupewi hawapewi sipewi hapewi
hatusikilizwi walituambia alituambia tumeambiwa tumechoka nimechoka amechoka wamechoka tunachoka nachoka nachoshwa vimekwisha
imekwisha yameisha umeisha umekwisha limeisha utalipwa ulilipwa umelipwa utaingia ninalipa nililipa nimelipa nitalipa analipa
alilipa amelipa atalipa wanalipa walilipa wamelipa watalipa tunalipa tulilipa tumelipa tutalipa nalipa akilipa hulipa silipi
sikulipa hakulipa hatukulipa hawakulipa sijalipa hajalipa hatujalipa hawajalipa tulipe walipe nilipe alipe wanaolipa tunapolipa
aliyelipa waliolipa ninalipwa nililipwa nimelipwa nitalipwa analipwa alilipwa amelipwa atalipwa wanalipwa walilipwa wamelipwa
watalipwa tunalipwa tulilipwa tumelipwa tutalipwa nalipwa akilipwa hulipwa silipwi halipwi hatulipwi hawalipwi sikulipwa hakulipwa
hatukulipwa hawakulipwa tulipwe walipwe nilipwe alipwe wanaolipwa tunapolipwa aliyelipwa waliolipwa ninapata nilipata nimepata
nitapata anapata alipata amepata atapata wanapata walipata wamepata watapata tunapata tulipata tumepata tutapata napata akipata
hupata sipati hapati hatupati hawapati sikupata hakupata hatukupata hawakupata tupate wapate nipate apate wanaopata tunapopata
aliyepata waliopata ninafanya nilifanya nimefanya nitafanya anafanya alifanya amefanya atafanya wanafanya walifanya wamefanya
watafanya tunafanya tulifanya tumefanya tutafanya nafanya akifanya hufanya sifanyi hafanyi hatufanyi hawafanyi sikufanya hakufanya
hatukufanya hawakufanya sijafanya hajafanya hatujafanya hawajafanya tufanye wafanye nifanye afanye wanaofanya tunapofanya
aliyefanya waliofanya ninaanza nilianza nimeanza nitaanza anaanza alianza ameanza ataanza wanaanza walianza wameanza wataanza
tunaanza tulianza tumeanza tutaanza naanza akianza huanza sianzi haanzi hatuanzi hawaanzi sikuanza hakuanza hatukuanza hawakuanza
sijaanza hajaanza hatujaanza hawajaanza tuanze waanze nianze aanze wanaoanza tunapoanza aliyeanza walioanza ninamaliza nilimaliza
nimemaliza nitamaliza anamaliza alimaliza amemaliza atamaliza wanamaliza walimaliza wamemaliza watamaliza tunamaliza tulimaliza
tumemaliza tutamaliza namaliza akimaliza humaliza simalizi hamalizi hatumalizi hawamalizi sikumaliza hakumaliza hatukumaliza
hawakumaliza sijamaliza hajamaliza hatujamaliza hawajamaliza tumalize wamalize nimalize amalize wanaomaliza tunapomaliza
aliyemaliza waliomaliza ninaacha niliacha nimeacha nitaacha anaacha aliacha ameacha ataacha wanaacha waliacha wameacha wataacha
tunaacha tuliacha tumeacha tutaacha naacha akiacha huacha siachi haachi hatuachi hawaachi sikuacha hakuacha hatukuacha hawakuacha
sijaacha hajaacha hatujaacha hawajaacha tuache waache niache aache wanaoacha tunapoacha aliyeacha walioacha ninaachishwa
niliachishwa nimeachishwa nitaachishwa anaachishwa aliachishwa ameachishwa ataachishwa wanaachishwa waliachishwa wameachishwa
wataachishwa tunaachishwa tuliachishwa tumeachishwa tutaachishwa naachishwa akiachishwa huachishwa siachishwi haachishwi
hatuachishwi hawaachishwi sikuachishwa hakuachishwa hatukuachishwa hawakuachishwa sijaachishwa hajaachishwa hatujaachishwa
hawajaachishwa tuachishwe waachishwe niachishwe aachishwe wanaoachishwa tunapoachishwa aliyeachishwa walioachishwa ninafukuza
nilifukuza nimefukuza nitafukuza anafukuza alifukuza amefukuza atafukuza wanafukuza walifukuza wamefukuza watafukuza tunafukuza
tulifukuza tumefukuza tutafukuza nafukuza akifukuza hufukuza sifukuzi hafukuzi hatufukuzi hawafukuzi sikufukuza hakufukuza
hatukufukuza hawakufukuza sijafukuza hajafukuza hatujafukuza hawajafukuza tufukuze wafukuze nifukuze afukuze wanaofukuza
tunapofukuza aliyefukuza waliofukuza ninafukuzwa nilifukuzwa nimefukuzwa nitafukuzwa anafukuzwa alifukuzwa amefukuzwa atafukuzwa
wanafukuzwa walifukuzwa wamefukuzwa watafukuzwa tunafukuzwa tulifukuzwa tumefukuzwa tutafukuzwa nafukuzwa akifukuzwa hufukuzwa
sifukuzwi hafukuzwi hatufukuzwi hawafukuzwi sikufukuzwa hakufukuzwa hatukufukuzwa hawakufukuzwa sijafukuzwa hajafukuzwa
hatujafukuzwa hawajafukuzwa tufukuzwe wafukuzwe nifukuzwe afukuzwe wanaofukuzwa tunapofukuzwa aliyefukuzwa waliofukuzwa
ninasimamisha nilisimamisha nimesimamisha nitasimamisha anasimamisha alisimamisha amesimamisha atasimamisha wanasimamisha
walisimamisha wamesimamisha watasimamisha tunasimamisha tulisimamisha tumesimamisha tutasimamisha nasimamisha akisimamisha
husimamisha sisimamishi hasimamishi hatusimamishi hawasimamishi sikusimamisha hakusimamisha hatukusimamisha hawakusimamisha
sijasimamisha hajasimamisha hatujasimamisha hawajasimamisha tusimamishe wasimamishe nisimamishe asimamishe wanaosimamisha
tunaposimamisha aliyesimamisha waliosimamisha ninasimamishwa nilisimamishwa nimesimamishwa nitasimamishwa anasimamishwa
alisimamishwa amesimamishwa atasimamishwa wanasimamishwa walisimamishwa wamesimamishwa watasimamishwa tunasimamishwa
tulisimamishwa tumesimamishwa tutasimamishwa nasimamishwa akisimamishwa husimamishwa sisimamishwi hasimamishwi hatusimamishwi
hawasimamishwi sikusimamishwa hakusimamishwa hatukusimamishwa hawakusimamishwa sijasimamishwa hajasimamishwa hatujasimamishwa
hawajasimamishwa tusimamishwe wasimamishwe nisimamishwe asimamishwe wanaosimamishwa tunaposimamishwa aliyesimamishwa
waliosimamishwa ninapiga nilipiga nimepiga nitapiga anapiga alipiga amepiga atapiga wanapiga walipiga wamepiga watapiga tunapiga
tulipiga tumepiga tutapiga napiga akipiga hupiga sipigi hapigi hatupigi hawapigi sikupiga hakupiga hatukupiga hawakupiga sijapiga
hajapiga hatujapiga hawajapiga tupige wapige nipige apige wanaopiga tunapopiga aliyepiga waliopiga ninapigwa nilipigwa nimepigwa
nitapigwa anapigwa alipigwa amepigwa atapigwa wanapigwa walipigwa wamepigwa watapigwa tunapigwa tulipigwa tumepigwa tutapigwa
napigwa akipigwa hupigwa sipigwi hapigwi hatupigwi hawapigwi sikupigwa hakupigwa hatukupigwa hawakupigwa sijapigwa hajapigwa
hatujapigwa hawajapigwa tupigwe wapigwe nipigwe apigwe wanaopigwa tunapopigwa aliyepigwa waliopigwa ninatukana nilitukana
nimetukana nitatukana anatukana alitukana ametukana atatukana wanatukana walitukana wametukana watatukana tunatukana tulitukana
tumetukana tutatukana natukana akitukana hutukana situkani hatukani hatutukani hawatukani sikutukana hakutukana hatukutukana
hawakutukana sijatukana hajatukana hatujatukana hawajatukana tutukane watukane nitukane atukane wanaotukana tunapotukana
aliyetukana waliotukana ninatukanwa nilitukanwa nimetukanwa nitatukanwa anatukanwa alitukanwa ametukanwa atatukanwa wanatukanwa
walitukanwa wametukanwa watatukanwa tunatukanwa tulitukanwa tumetukanwa tutatukanwa natukanwa akitukanwa hutukanwa situkanwi
hatukanwi hatutukanwi hawatukanwi sikutukanwa hakutukanwa hatukutukanwa hawakutukanwa sijatukanwa hajatukanwa hatujatukanwa
hawajatukanwa tutukanwe watukanwe nitukanwe atukanwe wanaotukanwa tunapotukanwa aliyetukanwa waliotukanwa ninatishia nilitishia
nimetishia nitatishia anatishia alitishia ametishia atatishia wanatishia walitishia wametishia watatishia tunatishia tulitishia
tumetishia tutatishia natishia akitishia hutishia sitishii hatishii hatutishii hawatishii sikutishia hakutishia hatukutishia
hawakutishia sijatishia hajatishia hatujatishia hawajatishia tutishie watishie nitishie atishie wanaotishia tunapotishia
aliyetishia waliotishia ninatishwa nilitishwa nimetishwa nitatishwa anatishwa alitishwa ametishwa atatishwa wanatishwa walitishwa
wametishwa watatishwa tunatishwa tulitishwa tumetishwa tutatishwa natishwa akitishwa hutishwa sitishwi hatishwi hatutishwi
hawatishwi sikutishwa hakutishwa hatukutishwa hawakutishwa sijatishwa hajatishwa hatujatishwa hawajatishwa tutishwe watishwe
nitishwe atishwe wanaotishwa tunapotishwa aliyetishwa waliotishwa ninashika nilishika nimeshika nitashika anashika alishika
ameshika atashika wanashika walishika wameshika watashika tunashika tulishika tumeshika tutashika nashika akishika hushika sishiki
hashiki hatushiki hawashiki sikushika hakushika hatukushika hawakushika sijashika hajashika hatujashika hawajashika tushike
washike nishike ashike wanaoshika tunaposhika aliyeshika walioshika ninashikwa nilishikwa nimeshikwa nitashikwa anashikwa
alishikwa ameshikwa atashikwa wanashikwa walishikwa wameshikwa watashikwa tunashikwa tulishikwa tumeshikwa tutashikwa nashikwa
akishikwa hushikwa sishikwi hashikwi hatushikwi hawashikwi sikushikwa hakushikwa hatukushikwa hawakushikwa sijashikwa hajashikwa
hatujashikwa hawajashikwa tushikwe washikwe nishikwe ashikwe wanaoshikwa tunaposhikwa aliyeshikwa walioshikwa ninagusa niligusa
nimegusa nitagusa anagusa aligusa amegusa atagusa wanagusa waligusa wamegusa watagusa tunagusa tuligusa tumegusa tutagusa nagusa
akigusa hugusa sigusi hagusi hatugusi hawagusi sikugusa hakugusa hatukugusa hawakugusa sijagusa hajagusa hatujagusa hawajagusa
tuguse waguse niguse aguse wanaogusa tunapogusa aliyegusa waliogusa ninaguswa niliguswa nimeguswa nitaguswa anaguswa aliguswa
ameguswa ataguswa wanaguswa waliguswa wameguswa wataguswa tunaguswa tuliguswa tumeguswa tutaguswa naguswa akiguswa huguswa siguswi
haguswi hatuguswi hawaguswi sikuguswa hakuguswa hatukuguswa hawakuguswa sijaguswa hajaguswa hatujaguswa hawajaguswa tuguswe
waguswe niguswe aguswe wanaoguswa tunapoguswa aliyeguswa walioguswa ninabaka nilibaka nimebaka nitabaka anabaka alibaka amebaka
atabaka wanabaka walibaka wamebaka watabaka tunabaka tulibaka tumebaka tutabaka nabaka akibaka hubaka sibaki habaki hatubaki
hawabaki sikubaka hakubaka hatukubaka hawakubaka sijabaka hajabaka hatujabaka hawajabaka tubake wabake nibake abake wanaobaka
tunapobaka aliyebaka waliobaka ninabakwa nilibakwa nimebakwa nitabakwa anabakwa alibakwa amebakwa atabakwa wanabakwa walibakwa
wamebakwa watabakwa tunabakwa tulibakwa tumebakwa tutabakwa nabakwa akibakwa hubakwa sibakwi habakwi hatubakwi hawabakwi sikubakwa
hakubakwa hatukubakwa hawakubakwa sijabakwa hajabakwa hatujabakwa hawajabakwa tubakwe wabakwe nibakwe abakwe wanaobakwa
tunapobakwa aliyebakwa waliobakwa ninalala nililala nimelala nitalala analala alilala amelala atalala wanalala walilala wamelala
watalala tunalala tulilala tumelala tutalala nalala akilala hulala silali hatulali hawalali sikulala hakulala hatukulala
hawakulala sijalala hajalala hatujalala hawajalala tulale walale nilale alale wanaolala tunapolala aliyelala waliolala ninakula
nilikula nimekula nitakula anakula alikula amekula atakula wanakula walikula wamekula watakula tunakula tulikula tumekula tutakula
nakula akikula hula sili hali hatuli hawali sikula hakula hatukula hawakula sijala hajala hatujala hawajala tule nile ale
wanaokula tunapokula aliyekula waliokula ninakunywa nilikunywa nimekunywa nitakunywa anakunywa alikunywa amekunywa atakunywa
wanakunywa walikunywa wamekunywa watakunywa tunakunywa tulikunywa tumekunywa tutakunywa nakunywa akikunywa hunywa sinywi hanywi
hatunywi hawanywi sikunywa hakunywa hatukunywa hawakunywa sijanywa hajanywa hatujanywa hawajanywa tunywe wanywe ninywe anywe
wanaokunywa tunapokunywa aliyekunywa waliokunywa ninakaa nilikaa nimekaa nitakaa anakaa alikaa amekaa atakaa wanakaa walikaa
wamekaa watakaa tunakaa tulikaa tumekaa tutakaa nakaa akikaa hukaa sikai hakai hatukai hawakai sikukaa hakukaa hatukukaa hawakukaa
sijakaa hajakaa hatujakaa hawajakaa tukae wakae nikae akae wanaokaa tunapokaa aliyekaa waliokaa ninasimama nilisimama nimesimama
nitasimama anasimama alisimama amesimama atasimama wanasimama walisimama wamesimama watasimama tunasimama tulisimama tumesimama
tutasimama nasimama akisimama husimama sisimami hasimami hatusimami hawasimami sikusimama hakusimama hatukusimama hawakusimama
sijasimama hajasimama hatujasimama hawajasimama tusimame wasimame nisimame asimame wanaosimama tunaposimama aliyesimama
waliosimama ninakimbia nilikimbia nimekimbia nitakimbia anakimbia alikimbia amekimbia atakimbia wanakimbia walikimbia wamekimbia
watakimbia tunakimbia tulikimbia tumekimbia tutakimbia nakimbia akikimbia hukimbia sikimbii hakimbii hatukimbii hawakimbii
sikukimbia hakukimbia hatukukimbia hawakukimbia sijakimbia hajakimbia hatujakimbia hawajakimbia tukimbie wakimbie nikimbie akimbie
wanaokimbia tunapokimbia aliyekimbia waliokimbia ninatembea nilitembea nimetembea nitatembea anatembea alitembea ametembea
atatembea wanatembea walitembea wametembea watatembea tunatembea tulitembea tumetembea tutatembea natembea akitembea hutembea
sitembei hatembei hatutembei hawatembei sikutembea hakutembea hatukutembea hawakutembea sijatembea hajatembea hatujatembea
hawajatembea tutembee watembee nitembee atembee wanaotembea tunapotembea aliyetembea waliotembea ninabeba nilibeba nimebeba
nitabeba anabeba alibeba amebeba atabeba wanabeba walibeba wamebeba watabeba tunabeba tulibeba tumebeba tutabeba nabeba akibeba
hubeba sibebi habebi hatubebi hawabebi sikubeba hakubeba hatukubeba hawakubeba sijabeba hajabeba hatujabeba hawajabeba tubebe
wabebe nibebe abebe wanaobeba tunapobeba aliyebeba waliobeba ninainua niliinua nimeinua nitainua anainua aliinua ameinua atainua
wanainua waliinua wameinua watainua tunainua tuliinua tumeinua tutainua nainua akiinua huinua siinui hainui hatuinui hawainui
sikuinua hakuinua hatukuinua hawakuinua sijainua hajainua hatujainua hawajainua tuinue wainue niinue ainue wanaoinua tunapoinua
aliyeinua walioinua ninavuna nilivuna nimevuna nitavuna anavuna alivuna amevuna atavuna wanavuna walivuna wamevuna watavuna
tunavuna tulivuna tumevuna tutavuna navuna akivuna huvuna sivuni havuni hatuvuni hawavuni sikuvuna hakuvuna hatukuvuna hawakuvuna
sijavuna hajavuna hatujavuna hawajavuna tuvune wavune nivune avune wanaovuna tunapovuna aliyevuna waliovuna ninapanda nilipanda
nimepanda nitapanda anapanda alipanda amepanda atapanda wanapanda walipanda wamepanda watapanda tunapanda tulipanda tumepanda
tutapanda napanda akipanda hupanda sipandi hapandi hatupandi hawapandi sikupanda hakupanda hatukupanda hawakupanda sijapanda
hajapanda hatujapanda hawajapanda tupande wapande nipande apande wanaopanda tunapopanda aliyepanda waliopanda ninafunga nilifunga
nimefunga nitafunga anafunga alifunga amefunga atafunga wanafunga walifunga wamefunga watafunga tunafunga tulifunga tumefunga
tutafunga nafunga akifunga hufunga sifungi hafungi hatufungi hawafungi sikufunga hakufunga hatukufunga hawakufunga sijafunga
hajafunga hatujafunga hawajafunga tufunge wafunge nifunge afunge wanaofunga tunapofunga aliyefunga waliofunga ninafungwa
nilifungwa nimefungwa nitafungwa anafungwa alifungwa amefungwa atafungwa wanafungwa walifungwa wamefungwa watafungwa tunafungwa
tulifungwa tumefungwa tutafungwa nafungwa akifungwa hufungwa sifungwi hafungwi hatufungwi hawafungwi sikufungwa hakufungwa
hatukufungwa hawakufungwa sijafungwa hajafungwa hatujafungwa hawajafungwa tufungwe wafungwe nifungwe afungwe wanaofungwa
tunapofungwa aliyefungwa waliofungwa ninafungiwa nilifungiwa nimefungiwa nitafungiwa anafungiwa alifungiwa amefungiwa atafungiwa
wanafungiwa walifungiwa wamefungiwa watafungiwa tunafungiwa tulifungiwa tumefungiwa tutafungiwa nafungiwa akifungiwa hufungiwa
sifungiwi hafungiwi hatufungiwi hawafungiwi sikufungiwa hakufungiwa hatukufungiwa hawakufungiwa sijafungiwa hajafungiwa
hatujafungiwa hawajafungiwa tufungiwe wafungiwe nifungiwe afungiwe wanaofungiwa tunapofungiwa aliyefungiwa waliofungiwa ninafungua
nilifungua nimefungua nitafungua anafungua alifungua amefungua atafungua wanafungua walifungua wamefungua watafungua tunafungua
tulifungua tumefungua tutafungua nafungua akifungua hufungua sifungui hafungui hatufungui hawafungui sikufungua hakufungua
hatukufungua hawakufungua sijafungua hajafungua hatujafungua hawajafungua tufungue wafungue nifungue afungue wanaofungua
tunapofungua aliyefungua waliofungua ninaiba niliiba nimeiba nitaiba anaiba aliiba ameiba ataiba wanaiba waliiba wameiba wataiba
tunaiba tuliiba tumeiba tutaiba naiba akiiba huiba siibi haibi hatuibi hawaibi sikuiba hakuiba hatukuiba hawakuiba sijaiba hajaiba
hatujaiba hawajaiba tuibe waibe niibe aibe wanaoiba tunapoiba aliyeiba walioiba ninaibiwa niliibiwa nimeibiwa nitaibiwa anaibiwa
aliibiwa ameibiwa ataibiwa wanaibiwa waliibiwa wameibiwa wataibiwa tunaibiwa tuliibiwa tumeibiwa tutaibiwa naibiwa akiibiwa
huibiwa siibiwi haibiwi hatuibiwi hawaibiwi sikuibiwa hakuibiwa hatukuibiwa hawakuibiwa sijaibiwa hajaibiwa hatujaibiwa
hawajaibiwa tuibiwe waibiwe niibiwe aibiwe wanaoibiwa tunapoibiwa aliyeibiwa walioibiwa ninakata nilikata nimekata nitakata
anakata alikata amekata atakata wanakata walikata wamekata watakata tunakata tulikata tumekata tutakata nakata akikata hukata
sikati hakati hatukati hawakati sikukata hakukata hatukukata hawakukata sijakata hajakata hatujakata hawajakata tukate wakate
nikate akate wanaokata tunapokata aliyekata waliokata ninakatwa nilikatwa nimekatwa nitakatwa anakatwa alikatwa amekatwa atakatwa
wanakatwa walikatwa wamekatwa watakatwa tunakatwa tulikatwa tumekatwa tutakatwa nakatwa akikatwa hukatwa sikatwi hakatwi hatukatwi
hawakatwi sikukatwa hakukatwa hatukukatwa hawakukatwa sijakatwa hajakatwa hatujakatwa hawajakatwa tukatwe wakatwe nikatwe akatwe
wanaokatwa tunapokatwa aliyekatwa waliokatwa ninakatika nilikatika nimekatika nitakatika anakatika alikatika amekatika atakatika
wanakatika walikatika wamekatika watakatika tunakatika tulikatika tumekatika tutakatika nakatika akikatika hukatika sikatiki
hakatiki hatukatiki hawakatiki sikukatika hakukatika hatukukatika hawakukatika sijakatika hajakatika hatujakatika hawajakatika
tukatike wakatike nikatike akatike wanaokatika tunapokatika aliyekatika waliokatika ninachukua nilichukua nimechukua nitachukua
anachukua alichukua amechukua atachukua wanachukua walichukua wamechukua watachukua tunachukua tulichukua tumechukua tutachukua
nachukua akichukua huchukua sichukui hachukui hatuchukui hawachukui sikuchukua hakuchukua hatukuchukua hawakuchukua sijachukua
hajachukua hatujachukua hawajachukua tuchukue wachukue nichukue achukue wanaochukua tunapochukua aliyechukua waliochukua
ninachukuliwa nilichukuliwa nimechukuliwa nitachukuliwa anachukuliwa alichukuliwa amechukuliwa atachukuliwa wanachukuliwa
walichukuliwa wamechukuliwa watachukuliwa tunachukuliwa tulichukuliwa tumechukuliwa tutachukuliwa nachukuliwa akichukuliwa
huchukuliwa sichukuliwi hachukuliwi hatuchukuliwi hawachukuliwi sikuchukuliwa hakuchukuliwa hatukuchukuliwa hawakuchukuliwa
sijachukuliwa hajachukuliwa hatujachukuliwa hawajachukuliwa tuchukuliwe wachukuliwe nichukuliwe achukuliwe wanaochukuliwa
tunapochukuliwa aliyechukuliwa waliochukuliwa ninaweka niliweka nimeweka nitaweka anaweka aliweka ameweka ataweka wanaweka
waliweka wameweka wataweka tunaweka tuliweka tumeweka tutaweka naweka akiweka huweka siweki haweki hatuweki hawaweki sikuweka
hakuweka hatukuweka hawakuweka sijaweka hajaweka hatujaweka hawajaweka tuweke waweke niweke aweke wanaoweka tunapoweka aliyeweka
walioweka ninaficha nilificha nimeficha nitaficha anaficha alificha ameficha ataficha wanaficha walificha wameficha wataficha
tunaficha tulificha tumeficha tutaficha naficha akificha huficha sifichi hafichi hatufichi hawafichi sikuficha hakuficha
hatukuficha hawakuficha sijaficha hajaficha hatujaficha hawajaficha tufiche wafiche nifiche afiche wanaoficha tunapoficha
aliyeficha walioficha ninasaini nilisaini nimesaini nitasaini anasaini alisaini amesaini atasaini wanasaini walisaini wamesaini
watasaini tunasaini tulisaini tumesaini tutasaini nasaini akisaini husaini sisaini hasaini hatusaini hawasaini sikusaini hakusaini
hatukusaini hawakusaini sijasaini hajasaini hatujasaini hawajasaini tusaini wasaini nisaini asaini wanaosaini tunaposaini
aliyesaini waliosaini ninaandika niliandika nimeandika nitaandika anaandika aliandika ameandika ataandika wanaandika waliandika
wameandika wataandika tunaandika tuliandika tumeandika tutaandika naandika akiandika huandika siandiki haandiki hatuandiki
hawaandiki sikuandika hakuandika hatukuandika hawakuandika sijaandika hajaandika hatujaandika hawajaandika tuandike waandike
niandike aandike wanaoandika tunapoandika aliyeandika walioandika ninasoma nilisoma nimesoma nitasoma anasoma alisoma amesoma
atasoma wanasoma walisoma wamesoma watasoma tunasoma tulisoma tumesoma tutasoma nasoma akisoma husoma sisomi hasomi hatusomi
hawasomi sikusoma hakusoma hatukusoma hawakusoma sijasoma hajasoma hatujasoma hawajasoma tusome wasome nisome asome wanaosoma
tunaposoma aliyesoma waliosoma ninajiunga nilijiunga nimejiunga nitajiunga anajiunga alijiunga amejiunga atajiunga wanajiunga
walijiunga wamejiunga watajiunga tunajiunga tulijiunga tumejiunga tutajiunga najiunga akijiunga hujiunga sijiungi hajiungi
hatujiungi hawajiungi sikujiunga hakujiunga hatukujiunga hawakujiunga sijajiunga hajajiunga hatujajiunga hawajajiunga tujiunge
wajiunge nijiunge ajiunge wanaojiunga tunapojiunga aliyejiunga waliojiunga ninagoma niligoma nimegoma nitagoma anagoma aligoma
amegoma atagoma wanagoma waligoma wamegoma watagoma tunagoma tuligoma tumegoma tutagoma nagoma akigoma hugoma sigomi hagomi
hatugomi hawagomi sikugoma hakugoma hatukugoma hawakugoma sijagoma hajagoma hatujagoma hawajagoma tugome wagome nigome agome
wanaogoma tunapogoma aliyegoma waliogoma ninalalamika nililalamika nimelalamika nitalalamika analalamika alilalamika amelalamika
atalalamika wanalalamika walilalamika wamelalamika watalalamika tunalalamika tulilalamika tumelalamika tutalalamika nalalamika
akilalamika hulalamika silalamiki halalamiki hatulalamiki hawalalamiki sikulalamika hakulalamika hatukulalamika hawakulalamika
sijalalamika hajalalamika hatujalalamika hawajalalamika tulalamike walalamike nilalamike alalamike wanaolalamika tunapolalamika
aliyelalamika waliolalamika ninaripoti niliripoti nimeripoti nitaripoti anaripoti aliripoti ameripoti ataripoti wanaripoti
waliripoti wameripoti wataripoti tunaripoti tuliripoti tumeripoti tutaripoti naripoti akiripoti huripoti siripoti haripoti
haturipoti hawaripoti sikuripoti hakuripoti hatukuripoti hawakuripoti sijaripoti hajaripoti hatujaripoti hawajaripoti turipoti
waripoti niripoti aripoti wanaoripoti tunaporipoti aliyeripoti walioripoti ninashtaki nilishtaki nimeshtaki nitashtaki anashtaki
alishtaki ameshtaki atashtaki wanashtaki walishtaki wameshtaki watashtaki tunashtaki tulishtaki tumeshtaki tutashtaki nashtaki
akishtaki hushtaki sishtaki hashtaki hatushtaki hawashtaki sikushtaki hakushtaki hatukushtaki hawakushtaki sijashtaki hajashtaki
hatujashtaki hawajashtaki tushtaki washtaki nishtaki ashtaki wanaoshtaki tunaposhtaki aliyeshtaki walioshtaki ninaogopa niliogopa
nimeogopa nitaogopa anaogopa aliogopa ameogopa ataogopa wanaogopa waliogopa wameogopa wataogopa tuliogopa tumeogopa tutaogopa
akiogopa huogopa siogopi haogopi hatuogopi hawaogopi sikuogopa hakuogopa hatukuogopa hawakuogopa sijaogopa hajaogopa hatujaogopa
hawajaogopa tuogope waogope niogope aogope wanaoogopa tunapoogopa aliyeogopa walioogopa ninaumia niliumia nimeumia nitaumia
anaumia aliumia ameumia ataumia wanaumia waliumia wameumia wataumia tunaumia tuliumia tumeumia tutaumia naumia akiumia huumia
siumii haumii hatuumii hawaumii sikuumia hakuumia hatukuumia hawakuumia sijaumia hajaumia hatujaumia hawajaumia tuumie waumie
niumie aumie wanaoumia tunapoumia aliyeumia walioumia ninaumwa niliumwa nimeumwa nitaumwa anaumwa aliumwa ameumwa ataumwa wanaumwa
waliumwa wameumwa wataumwa tunaumwa tuliumwa tumeumwa tutaumwa naumwa akiumwa huumwa siumwi haumwi hatuumwi hawaumwi sikuumwa
hakuumwa hatukuumwa hawakuumwa sijaumwa hajaumwa hatujaumwa hawajaumwa tuumwe waumwe niumwe aumwe wanaoumwa tunapoumwa aliyeumwa
walioumwa ninaugua niliugua nimeugua nitaugua anaugua aliugua ameugua ataugua wanaugua waliugua wameugua wataugua tunaugua
tuliugua tumeugua tutaugua naugua akiugua huugua siugui haugui hatuugui hawaugui sikuugua hakuugua hatukuugua hawakuugua sijaugua
hajaugua hatujaugua hawajaugua tuugue waugue niugue augue wanaougua tunapougua aliyeugua waliougua ninakufa nilikufa nimekufa
nitakufa anakufa alikufa amekufa atakufa wanakufa walikufa wamekufa watakufa tunakufa tulikufa tumekufa tutakufa nakufa akikufa
hufa sifi hafi hatufi hawafi sikufa hakufa hatukufa hawakufa sijafa hajafa hatujafa hawajafa tufe wafe nife afe wanaokufa
tunapokufa aliyekufa waliokufa ninazaa nilizaa nimezaa nitazaa anazaa alizaa amezaa atazaa wanazaa walizaa wamezaa watazaa tunazaa
tulizaa tumezaa tutazaa nazaa akizaa huzaa sizai hazai hatuzai hawazai sikuzaa hakuzaa hatukuzaa hawakuzaa sijazaa hajazaa
hatujazaa hawajazaa tuzae wazae nizae azae wanaozaa tunapozaa aliyezaa waliozaa ninapeleka nilipeleka nimepeleka nitapeleka
anapeleka alipeleka amepeleka atapeleka wanapeleka walipeleka wamepeleka watapeleka tunapeleka tulipeleka tumepeleka tutapeleka
napeleka akipeleka hupeleka sipeleki hapeleki hatupeleki hawapeleki sikupeleka hakupeleka hatukupeleka hawakupeleka sijapeleka
hajapeleka hatujapeleka hawajapeleka tupeleke wapeleke nipeleke apeleke wanaopeleka tunapopeleka aliyepeleka waliopeleka ninaleta
nilileta nimeleta nitaleta analeta alileta ameleta ataleta wanaleta walileta wameleta wataleta tunaleta tulileta tumeleta tutaleta
naleta akileta huleta sileti haleti hatuleti hawaleti sikuleta hakuleta hatukuleta hawakuleta sijaleta hajaleta hatujaleta
hawajaleta tulete walete nilete alete wanaoleta tunapoleta aliyeleta walioleta ninasafiri nilisafiri nimesafiri nitasafiri
anasafiri alisafiri amesafiri atasafiri wanasafiri walisafiri wamesafiri watasafiri tunasafiri tulisafiri tumesafiri tutasafiri
nasafiri akisafiri husafiri sisafiri hasafiri hatusafiri hawasafiri sikusafiri hakusafiri hatukusafiri hawakusafiri sijasafiri
hajasafiri hatujasafiri hawajasafiri tusafiri wasafiri nisafiri asafiri wanaosafiri tunaposafiri aliyesafiri waliosafiri
ninalazimisha nililazimisha nimelazimisha nitalazimisha analazimisha alilazimisha amelazimisha atalazimisha wanalazimisha
walilazimisha wamelazimisha watalazimisha tunalazimisha tulilazimisha tumelazimisha tutalazimisha nalazimisha akilazimisha
hulazimisha silazimishi halazimishi hatulazimishi hawalazimishi sikulazimisha hakulazimisha hatukulazimisha hawakulazimisha
sijalazimisha hajalazimisha hatujalazimisha hawajalazimisha tulazimishe walazimishe nilazimishe alazimishe wanaolazimisha
tunapolazimisha aliyelazimisha waliolazimisha ninalazimishwa nililazimishwa nimelazimishwa nitalazimishwa analazimishwa
alilazimishwa amelazimishwa atalazimishwa wanalazimishwa walilazimishwa wamelazimishwa watalazimishwa tunalazimishwa
tulilazimishwa tumelazimishwa tutalazimishwa nalazimishwa akilazimishwa hulazimishwa silazimishwi halazimishwi hatulazimishwi
hawalazimishwi sikulazimishwa hakulazimishwa hatukulazimishwa hawakulazimishwa sijalazimishwa hajalazimishwa hatujalazimishwa
hawajalazimishwa tulazimishwe walazimishwe nilazimishwe alazimishwe wanaolazimishwa tunapolazimishwa aliyelazimishwa
waliolazimishwa ninadai nilidai nimedai nitadai anadai alidai amedai atadai wanadai walidai wamedai watadai tunadai tulidai
tumedai tutadai nadai akidai hudai sidai hadai hatudai hawadai sikudai hakudai hatukudai hawakudai sijadai hajadai hatujadai
hawajadai tudai wadai nidai adai wanaodai tunapodai aliyedai waliodai ninadanganya nilidanganya nimedanganya nitadanganya
anadanganya alidanganya amedanganya atadanganya wanadanganya walidanganya wamedanganya watadanganya tunadanganya tulidanganya
tumedanganya tutadanganya nadanganya akidanganya hudanganya sidanganyi hadanganyi hatudanganyi hawadanganyi sikudanganya
hakudanganya hatukudanganya hawakudanganya sijadanganya hajadanganya hatujadanganya hawajadanganya tudanganye wadanganye
nidanganye adanganye wanaodanganya tunapodanganya aliyedanganya waliodanganya ninadanganywa nilidanganywa nimedanganywa
nitadanganywa anadanganywa alidanganywa amedanganywa atadanganywa wanadanganywa walidanganywa wamedanganywa watadanganywa
tunadanganywa tulidanganywa tumedanganywa tutadanganywa nadanganywa akidanganywa hudanganywa sidanganywi hadanganywi hatudanganywi
hawadanganywi sikudanganywa hakudanganywa hatukudanganywa hawakudanganywa sijadanganywa hajadanganywa hatujadanganywa
hawajadanganywa tudanganywe wadanganywe nidanganywe adanganywe wanaodanganywa tunapodanganywa aliyedanganywa waliodanganywa
ninanyanyasa nilinyanyasa nimenyanyasa nitanyanyasa ananyanyasa alinyanyasa amenyanyasa atanyanyasa wananyanyasa walinyanyasa
wamenyanyasa watanyanyasa tunanyanyasa tulinyanyasa tumenyanyasa tutanyanyasa nanyanyasa akinyanyasa hunyanyasa sinyanyasi
hanyanyasi hatunyanyasi hawanyanyasi sikunyanyasa hakunyanyasa hatukunyanyasa hawakunyanyasa sijanyanyasa hajanyanyasa
hatujanyanyasa hawajanyanyasa tunyanyase wanyanyase ninyanyase anyanyase wanaonyanyasa tunaponyanyasa aliyenyanyasa walionyanyasa
ninanyanyaswa nilinyanyaswa nimenyanyaswa nitanyanyaswa ananyanyaswa alinyanyaswa amenyanyaswa atanyanyaswa wananyanyaswa
walinyanyaswa wamenyanyaswa watanyanyaswa tunanyanyaswa tulinyanyaswa tumenyanyaswa tutanyanyaswa nanyanyaswa akinyanyaswa
hunyanyaswa sinyanyaswi hanyanyaswi hatunyanyaswi hawanyanyaswi sikunyanyaswa hakunyanyaswa hatukunyanyaswa hawakunyanyaswa
sijanyanyaswa hajanyanyaswa hatujanyanyaswa hawajanyanyaswa tunyanyaswe wanyanyaswe ninyanyaswe anyanyaswe wanaonyanyaswa
tunaponyanyaswa aliyenyanyaswa walionyanyaswa ninadhalilisha nilidhalilisha nimedhalilisha nitadhalilisha anadhalilisha
alidhalilisha amedhalilisha atadhalilisha wanadhalilisha walidhalilisha wamedhalilisha watadhalilisha tunadhalilisha
tulidhalilisha tumedhalilisha tutadhalilisha nadhalilisha akidhalilisha hudhalilisha sidhalilishi hadhalilishi hatudhalilishi
hawadhalilishi sikudhalilisha hakudhalilisha hatukudhalilisha hawakudhalilisha sijadhalilisha hajadhalilisha hatujadhalilisha
hawajadhalilisha tudhalilishe wadhalilishe nidhalilishe adhalilishe wanaodhalilisha tunapodhalilisha aliyedhalilisha
waliodhalilisha ninapoteza nilipoteza nimepoteza nitapoteza anapoteza alipoteza amepoteza atapoteza wanapoteza walipoteza
wamepoteza watapoteza tunapoteza tulipoteza tumepoteza tutapoteza napoteza akipoteza hupoteza sipotezi hapotezi hatupotezi
hawapotezi sikupoteza hakupoteza hatukupoteza hawakupoteza sijapoteza hajapoteza hatujapoteza hawajapoteza tupoteze wapoteze
nipoteze apoteze wanaopoteza tunapopoteza aliyepoteza waliopoteza ninapunguza nilipunguza nimepunguza nitapunguza anapunguza
alipunguza amepunguza atapunguza wanapunguza walipunguza wamepunguza watapunguza tunapunguza tulipunguza tumepunguza tutapunguza
napunguza akipunguza hupunguza kupunguza sipunguzi hapunguzi hatupunguzi hawapunguzi sikupunguza hakupunguza hatukupunguza
hawakupunguza sijapunguza hajapunguza hatujapunguza hawajapunguza tupunguze wapunguze nipunguze apunguze wanaopunguza
tunapopunguza aliyepunguza waliopunguza ninapunguziwa nilipunguziwa nimepunguziwa nitapunguziwa anapunguziwa alipunguziwa
amepunguziwa atapunguziwa wanapunguziwa walipunguziwa wamepunguziwa watapunguziwa tunapunguziwa tulipunguziwa tumepunguziwa
tutapunguziwa napunguziwa akipunguziwa hupunguziwa kupunguziwa sipunguziwi hapunguziwi hatupunguziwi hawapunguziwi sikupunguziwa
hakupunguziwa hatukupunguziwa hawakupunguziwa sijapunguziwa hajapunguziwa hatujapunguziwa hawajapunguziwa tupunguziwe wapunguziwe
nipunguziwe apunguziwe wanaopunguziwa tunapopunguziwa aliyepunguziwa waliopunguziwa ninaongeza niliongeza nimeongeza nitaongeza
anaongeza aliongeza ameongeza ataongeza wanaongeza waliongeza wameongeza wataongeza tunaongeza tuliongeza tumeongeza tutaongeza
naongeza akiongeza huongeza siongezi haongezi hatuongezi hawaongezi sikuongeza hakuongeza hatukuongeza hawakuongeza sijaongeza
hajaongeza hatujaongeza hawajaongeza tuongeze waongeze niongeze aongeze wanaoongeza tunapoongeza aliyeongeza walioongeza
ninaongezwa niliongezwa nimeongezwa nitaongezwa anaongezwa aliongezwa ameongezwa ataongezwa wanaongezwa waliongezwa wameongezwa
wataongezwa tunaongezwa tuliongezwa tumeongezwa tutaongezwa naongezwa akiongezwa huongezwa siongezwi haongezwi hatuongezwi
hawaongezwi sikuongezwa hakuongezwa hatukuongezwa hawakuongezwa sijaongezwa hajaongezwa hatujaongezwa hawajaongezwa tuongezwe
waongezwe niongezwe aongezwe wanaoongezwa tunapoongezwa aliyeongezwa walioongezwa ninasaidia nilisaidia nimesaidia nitasaidia
anasaidia alisaidia amesaidia atasaidia wanasaidia walisaidia wamesaidia watasaidia tunasaidia tulisaidia tumesaidia tutasaidia
nasaidia akisaidia husaidia sisaidii hasaidii hatusaidii hawasaidii sikusaidia hakusaidia hatukusaidia hawakusaidia sijasaidia
hajasaidia hatujasaidia hawajasaidia wasaidie asaidie wanaosaidia tunaposaidia aliyesaidia waliosaidia ninapumua nilipumua
nimepumua nitapumua anapumua alipumua amepumua atapumua wanapumua walipumua wamepumua watapumua tunapumua tulipumua tumepumua
tutapumua napumua akipumua hupumua sipumui hapumui hatupumui hawapumui sikupumua hakupumua hatukupumua hawakupumua sijapumua
hajapumua hatujapumua hawajapumua tupumue wapumue nipumue apumue wanaopumua tunapopumua aliyepumua waliopumua ninaosha niliosha
nimeosha nitaosha anaosha aliosha ameosha ataosha wanaosha waliosha wameosha wataosha tunaosha tuliosha tumeosha tutaosha naosha
akiosha huosha sioshi haoshi hatuoshi hawaoshi sikuosha hakuosha hatukuosha hawakuosha sijaosha hajaosha hatujaosha hawajaosha
tuoshe waoshe nioshe aoshe wanaoosha tunapoosha aliyeosha walioosha ninasafisha nilisafisha nimesafisha nitasafisha anasafisha
alisafisha amesafisha atasafisha wanasafisha walisafisha wamesafisha watasafisha tunasafisha tulisafisha tumesafisha tutasafisha
nasafisha akisafisha husafisha sisafishi hasafishi hatusafishi hawasafishi sikusafisha hakusafisha hatukusafisha hawakusafisha
sijasafisha hajasafisha hatujasafisha hawajasafisha tusafishe wasafishe nisafishe asafishe wanaosafisha tunaposafisha aliyesafisha
waliosafisha ninatumia nilitumia nimetumia nitatumia anatumia alitumia ametumia atatumia wanatumia walitumia wametumia watatumia
tunatumia tulitumia tumetumia tutatumia natumia akitumia hutumia situmii hatumii hatutumii hawatumii sikutumia hakutumia
hatukutumia hawakutumia sijatumia hajatumia hatujatumia hawajatumia tutumie watumie nitumie atumie wanaotumia tunapotumia
aliyetumia waliotumia ninaanguka nilianguka nimeanguka nitaanguka anaanguka alianguka ameanguka ataanguka wanaanguka walianguka
wameanguka wataanguka tunaanguka tulianguka tumeanguka tutaanguka naanguka akianguka huanguka sianguki haanguki hatuanguki
hawaanguki sikuanguka hakuanguka hatukuanguka hawakuanguka sijaanguka hajaanguka hatujaanguka hawajaanguka tuanguke waanguke
nianguke aanguke wanaoanguka tunapoanguka aliyeanguka walioanguka ninalia nililia nimelia nitalia analia alilia amelia atalia
wanalia walilia wamelia watalia tunalia tulilia tumelia tutalia nalia akilia hulia silii halii hatulii hawalii sikulia hakulia
hatukulia hawakulia sijalia hajalia hatujalia hawajalia tulie walie nilie alie wanaolia tunapolia aliyelia waliolia ninacheka
nilicheka nimecheka nitacheka anacheka alicheka amecheka atacheka wanacheka walicheka wamecheka watacheka tunacheka tulicheka
tumecheka tutacheka nacheka akicheka hucheka sicheki hacheki hatucheki hawacheki sikucheka hakucheka hatukucheka hawakucheka
sijacheka hajacheka hatujacheka hawajacheka tucheke wacheke nicheke acheke wanaocheka tunapocheka aliyecheka waliocheka
ninazungumza nilizungumza nimezungumza nitazungumza anazungumza alizungumza amezungumza atazungumza wanazungumza walizungumza
wamezungumza watazungumza tunazungumza tulizungumza tumezungumza tutazungumza nazungumza akizungumza huzungumza sizungumzi
hazungumzi hatuzungumzi hawazungumzi sikuzungumza hakuzungumza hatukuzungumza hawakuzungumza sijazungumza hajazungumza
hatujazungumza hawajazungumza tuzungumze wazungumze nizungumze azungumze wanaozungumza tunapozungumza aliyezungumza waliozungumza
ninaongea niliongea nimeongea nitaongea anaongea aliongea ameongea ataongea wanaongea waliongea wameongea wataongea tunaongea
tuliongea tumeongea tutaongea naongea akiongea huongea siongei haongei hatuongei hawaongei sikuongea hakuongea hatukuongea
hawakuongea sijaongea hajaongea hatujaongea hawajaongea tuongee waongee niongee aongee wanaoongea tunapoongea aliyeongea
walioongea ninauliza niliuliza nimeuliza nitauliza anauliza aliuliza ameuliza atauliza wanauliza waliuliza wameuliza watauliza
tunauliza tuliuliza tumeuliza tutauliza nauliza akiuliza huuliza siulizi haulizi hatuulizi hawaulizi sikuuliza hakuuliza
hatukuuliza hawakuuliza sijauliza hajauliza hatujauliza hawajauliza tuulize waulize niulize aulize wanaouliza tunapouliza
aliyeuliza waliouliza ninajibu nilijibu nimejibu nitajibu anajibu alijibu amejibu atajibu wanajibu walijibu wamejibu watajibu
tunajibu tulijibu tumejibu tutajibu najibu akijibu hujibu sijibu hajibu hatujibu hawajibu sikujibu hakujibu hatukujibu hawakujibu
sijajibu hajajibu hatujajibu hawajajibu tujibu wajibu ajibu wanaojibu tunapojibu aliyejibu waliojibu ninakumbuka nilikumbuka
nimekumbuka nitakumbuka anakumbuka alikumbuka amekumbuka atakumbuka wanakumbuka walikumbuka wamekumbuka watakumbuka tunakumbuka
tulikumbuka tumekumbuka tutakumbuka nakumbuka akikumbuka hukumbuka sikumbuki hakumbuki hatukumbuki hawakumbuki sikukumbuka
hakukumbuka hatukukumbuka hawakukumbuka sijakumbuka hajakumbuka hatujakumbuka hawajakumbuka tukumbuke wakumbuke nikumbuke akumbuke
wanaokumbuka tunapokumbuka aliyekumbuka waliokumbuka ninasahau nilisahau nimesahau nitasahau anasahau alisahau amesahau atasahau
wanasahau walisahau wamesahau watasahau tunasahau tulisahau tumesahau tutasahau nasahau akisahau husahau sisahau hasahau hatusahau
hawasahau sikusahau hakusahau hatukusahau hawakusahau sijasahau hajasahau hatujasahau hawajasahau tusahau wasahau nisahau asahau
wanaosahau tunaposahau aliyesahau waliosahau ninaelewa nilielewa nimeelewa nitaelewa anaelewa alielewa ameelewa ataelewa wanaelewa
walielewa wameelewa wataelewa tunaelewa tulielewa tumeelewa tutaelewa naelewa akielewa huelewa sielewi haelewi hatuelewi hawaelewi
sikuelewa hakuelewa hatukuelewa hawakuelewa sijaelewa hajaelewa hatujaelewa hawajaelewa tuelewe waelewe nielewe aelewe wanaoelewa
tunapoelewa aliyeelewa walioelewa ninaangalia niliangalia nimeangalia nitaangalia anaangalia aliangalia ameangalia ataangalia
wanaangalia waliangalia wameangalia wataangalia tunaangalia tuliangalia tumeangalia tutaangalia naangalia akiangalia huangalia
siangalii haangalii hatuangalii hawaangalii sikuangalia hakuangalia hatukuangalia hawakuangalia sijaangalia hajaangalia
hatujaangalia hawajaangalia tuangalie waangalie niangalie aangalie wanaoangalia tunapoangalia aliyeangalia walioangalia ninafuata
nilifuata nimefuata nitafuata anafuata alifuata amefuata atafuata wanafuata walifuata wamefuata watafuata tunafuata tulifuata
tumefuata tutafuata nafuata akifuata hufuata sifuati hafuati hatufuati hawafuati sikufuata hakufuata hatukufuata hawakufuata
sijafuata hajafuata hatujafuata hawajafuata tufuate wafuate nifuate afuate wanaofuata tunapofuata aliyefuata waliofuata ninasubiri
nilisubiri nimesubiri nitasubiri anasubiri alisubiri amesubiri atasubiri wanasubiri walisubiri wamesubiri watasubiri tunasubiri
tulisubiri tumesubiri tutasubiri nasubiri akisubiri husubiri sisubiri hasubiri hatusubiri hawasubiri sikusubiri hakusubiri
hatukusubiri hawakusubiri sijasubiri hajasubiri hatujasubiri hawajasubiri tusubiri wasubiri nisubiri asubiri wanaosubiri
tunaposubiri aliyesubiri waliosubiri ninangoja nilingoja nimengoja nitangoja anangoja alingoja amengoja atangoja wanangoja
walingoja wamengoja watangoja tunangoja tulingoja tumengoja tutangoja nangoja akingoja hungoja singoji hangoji hatungoji hawangoji
sikungoja hakungoja hatukungoja hawakungoja sijangoja hajangoja hatujangoja hawajangoja tungoje wangoje ningoje angoje wanaongoja
tunapongoja aliyengoja waliongoja ninaita niliita nimeita nitaita anaita aliita ameita ataita wanaita waliita wameita wataita
tunaita tuliita tumeita tutaita naita akiita huita siiti haiti hatuiti hawaiti sikuita hakuita hatukuita hawakuita sijaita hajaita
hatujaita hawajaita tuite waite niite aite wanaoita tunapoita aliyeita walioita ninaitwa niliitwa nimeitwa nitaitwa anaitwa
aliitwa ameitwa ataitwa wanaitwa waliitwa wameitwa wataitwa tunaitwa tuliitwa tumeitwa tutaitwa naitwa akiitwa huitwa siitwi
haitwi hatuitwi hawaitwi sikuitwa hakuitwa hatukuitwa hawakuitwa sijaitwa hajaitwa hatujaitwa hawajaitwa tuitwe waitwe niitwe
aitwe wanaoitwa tunapoitwa aliyeitwa walioitwa ninatuma nilituma nimetuma nitatuma anatuma alituma ametuma atatuma wanatuma
walituma wametuma watatuma tunatuma tulituma tumetuma tutatuma natuma akituma hutuma situmi hatumi hatutumi hawatumi sikutuma
hakutuma hatukutuma hawakutuma sijatuma hajatuma hatujatuma hawajatuma tutume watume nitume atume wanaotuma tunapotuma aliyetuma
waliotuma ninapokea nilipokea nimepokea nitapokea anapokea alipokea amepokea atapokea wanapokea walipokea wamepokea watapokea
tunapokea tulipokea tumepokea tutapokea napokea akipokea hupokea sipokei hapokei hatupokei hawapokei sikupokea hakupokea
hatukupokea hawakupokea sijapokea hajapokea hatujapokea hawajapokea tupokee wapokee nipokee apokee wanaopokea tunapopokea
aliyepokea waliopokea ninanunua nilinunua nimenunua nitanunua ananunua alinunua amenunua atanunua wananunua walinunua wamenunua
watanunua tunanunua tulinunua tumenunua tutanunua nanunua akinunua hununua sinunui hanunui hatununui hawanunui sikununua hakununua
hatukununua hawakununua sijanunua hajanunua hatujanunua hawajanunua tununue wanunue ninunue anunue wanaonunua tunaponunua
aliyenunua walionunua ninauza niliuza nimeuza nitauza anauza aliuza ameuza atauza wanauza waliuza wameuza watauza tunauza tuliuza
tumeuza tutauza nauza akiuza huuza siuzi hauzi hatuuzi hawauzi sikuuza hakuuza hatukuuza hawakuuza sijauza hajauza hatujauza
hawajauza tuuze wauze niuze auze wanaouza tunapouza aliyeuza waliouza ninakopa nilikopa nimekopa nitakopa anakopa alikopa amekopa
atakopa wanakopa walikopa wamekopa watakopa tunakopa tulikopa tumekopa tutakopa nakopa akikopa hukopa sikopi hakopi hatukopi
hawakopi sikukopa hakukopa hatukukopa hawakukopa sijakopa hajakopa hatujakopa hawajakopa tukope wakope nikope akope wanaokopa
tunapokopa aliyekopa waliokopa ninasema nilisema nimesema nitasema anasema alisema amesema atasema wanasema walisema wamesema
watasema tunasema tulisema tumesema tutasema nasema akisema husema sisemi hasemi hatusemi hawasemi sikusema hakusema hatukusema
hawakusema sijasema hajasema hatujasema hawajasema tuseme waseme niseme aseme wanaosema tunaposema aliyesema waliosema ninaambia
niliambia nimeambia nitaambia anaambia aliambia ameambia ataambia wanaambia waliambia wameambia wataambia tunaambia tuliambia
tumeambia tutaambia naambia akiambia huambia siambii haambii hatuambii hawaambii sikuambia hakuambia hatukuambia hawakuambia
sijaambia hajaambia hatujaambia hawajaambia aambie wanaoambia tunapoambia aliyeambia walioambia ninaambiwa niliambiwa nimeambiwa
nitaambiwa anaambiwa aliambiwa ameambiwa ataambiwa wanaambiwa waliambiwa wameambiwa wataambiwa tunaambiwa tuliambiwa tutaambiwa
naambiwa akiambiwa huambiwa siambiwi haambiwi hatuambiwi hawaambiwi sikuambiwa hakuambiwa hatukuambiwa hawakuambiwa sijaambiwa
hajaambiwa hatujaambiwa hawajaambiwa tuambiwe waambiwe niambiwe aambiwe wanaoambiwa tunapoambiwa aliyeambiwa walioambiwa ninaona
niliona nimeona nitaona anaona aliona ameona ataona wanaona waliona wameona wataona tunaona tuliona tumeona tutaona naona akiona
huona sioni haoni hatuoni hawaoni sikuona hakuona hatukuona hawakuona sijaona hajaona hatujaona hawajaona tuone waone nione aone
wanaoona tunapoona aliyeona walioona ninasikia nilisikia nimesikia nitasikia anasikia alisikia amesikia atasikia wanasikia
walisikia wamesikia watasikia tunasikia tulisikia tumesikia tutasikia nasikia akisikia husikia sisikii hasikii hatusikii hawasikii
sikusikia hakusikia hatukusikia hawakusikia sijasikia hajasikia hatujasikia hawajasikia tusikie wasikie nisikie asikie wanaosikia
tunaposikia aliyesikia waliosikia ninajua nilijua nimejua nitajua anajua alijua amejua atajua wanajua walijua wamejua watajua
tunajua tulijua tumejua tutajua akijua hujua hajui hatujui hawajui sikujua hakujua hatukujua hawakujua sijajua hajajua hatujajua
hawajajua tujue wajue nijue ajue wanaojua tunapojua aliyejua waliojua ninataka nilitaka nimetaka nitataka anataka alitaka ametaka
atataka wanataka walitaka wametaka watataka tulitaka tumetaka tutataka akitaka hutaka sikutaka hakutaka hatukutaka hawakutaka
sijataka hajataka hatujataka hawajataka tutake watake nitake atake wanaotaka tunapotaka aliyetaka waliotaka niliomba nimeomba
nitaomba anaomba aliomba ameomba ataomba wanaomba waliomba wameomba wataomba tuliomba tumeomba tutaomba akiomba huomba siombi
haombi hatuombi hawaombi sikuomba hakuomba hatukuomba hawakuomba sijaomba hajaomba hatujaomba hawajaomba tuombe waombe niombe
aombe wanaoomba tunapoomba aliyeomba walioomba ninapewa nilipewa nimepewa nitapewa anapewa alipewa amepewa atapewa wanapewa
walipewa wamepewa watapewa tunapewa tulipewa tumepewa tutapewa napewa akipewa hupewa sikupewa hakupewa hatukupewa hawakupewa
sijapewa hajapewa hatujapewa hawajapewa tupewe wapewe nipewe apewe wanaopewa tunapopewa aliyepewa waliopewa ninanyimwa nilinyimwa
nimenyimwa nitanyimwa ananyimwa alinyimwa amenyimwa atanyimwa wananyimwa walinyimwa wamenyimwa watanyimwa tunanyimwa tulinyimwa
tumenyimwa tutanyimwa nanyimwa akinyimwa hunyimwa sinyimwi hanyimwi hatunyimwi hawanyimwi sikunyimwa hakunyimwa hatukunyimwa
hawakunyimwa sijanyimwa hajanyimwa hatujanyimwa hawajanyimwa tunyimwe wanyimwe ninyimwe anyimwe wanaonyimwa tunaponyimwa
aliyenyimwa walionyimwa ninakataa nilikataa nimekataa nitakataa anakataa alikataa amekataa atakataa wanakataa walikataa wamekataa
watakataa tunakataa tulikataa tumekataa tutakataa nakataa akikataa hukataa sikatai hakatai hatukatai hawakatai sikukataa hakukataa
hatukukataa hawakukataa sijakataa hajakataa hatujakataa hawajakataa tukatae wakatae nikatae akatae wanaokataa tunapokataa
aliyekataa waliokataa ninakubali nilikubali nimekubali nitakubali anakubali alikubali amekubali atakubali wanakubali walikubali
wamekubali watakubali tunakubali tulikubali tumekubali tutakubali nakubali akikubali hukubali sikubali hakubali hatukubali
hawakubali sikukubali hakukubali hatukukubali hawakukubali sijakubali hajakubali hatujakubali hawajakubali tukubali wakubali
nikubali akubali wanaokubali tunapokubali aliyekubali waliokubali ninapenda nilipenda nimependa nitapenda anapenda alipenda
amependa atapenda wanapenda walipenda wamependa watapenda tunapenda tulipenda tumependa tutapenda napenda akipenda hupenda kupenda
hatupendi hawapendi sikupenda hakupenda hatukupenda hawakupenda sijapenda hajapenda hatujapenda hawajapenda tupende wapende
nipende apende wanaopenda tunapopenda aliyependa waliopenda ninaishi niliishi nimeishi nitaishi anaishi aliishi ameishi ataishi
wanaishi waliishi wameishi wataishi tunaishi tuliishi tumeishi tutaishi naishi akiishi huishi kuishi siishi haishi hatuishi
hawaishi sikuishi hakuishi hatukuishi hawakuishi sijaishi hajaishi hatujaishi hawajaishi tuishi waishi niishi aishi wanaoishi
tunapoishi aliyeishi walioishi ninahama nilihama nimehama nitahama anahama alihama amehama atahama wanahama walihama wamehama
watahama tunahama tulihama tumehama tutahama nahama akihama huhama kuhama sihami hahami hatuhami hawahami sikuhama hakuhama
hatukuhama hawakuhama sijahama hajahama hatujahama hawajahama tuhame wahame nihame ahame wanaohama tunapohama aliyehama waliohama
ninatoa nilitoa nimetoa nitatoa anatoa alitoa ametoa atatoa wanatoa walitoa wametoa watatoa tunatoa tulitoa tumetoa tutatoa natoa
akitoa hutoa sitoi hatoi hatutoi hawatoi sikutoa hakutoa hatukutoa hawakutoa sijatoa hajatoa hatujatoa hawajatoa tutoe watoe nitoe
atoe wanaotoa tunapotoa aliyetoa waliotoa ninatoka nilitoka nimetoka nitatoka anatoka alitoka ametoka atatoka wanatoka walitoka
wametoka watatoka tunatoka tulitoka tumetoka tutatoka natoka akitoka hutoka sitoki hatoki hatutoki hawatoki sikutoka hakutoka
hatukutoka hawakutoka sijatoka hajatoka hatujatoka hawajatoka tutoke watoke nitoke atoke wanaotoka tunapotoka aliyetoka waliotoka
ninaingia niliingia nimeingia nitaingia anaingia aliingia ameingia ataingia wanaingia waliingia wameingia wataingia tunaingia
tuliingia tumeingia tutaingia naingia akiingia huingia siingii haingii hatuingii hawaingii sikuingia hakuingia hatukuingia
hawakuingia sijaingia hajaingia hatujaingia hawajaingia tuingie waingie niingie aingie wanaoingia tunapoingia aliyeingia
walioingia ninaenda nilienda nimeenda nitaenda anaenda alienda ameenda ataenda wanaenda walienda wameenda wataenda tunaenda
tulienda tumeenda tutaenda naenda akienda kuenda siendi haendi hatuendi hawaendi sikuenda hakuenda hatukuenda hawakuenda sijaenda
hajaenda hatujaenda hawajaenda tuende waende niende aende wanaoenda tunapoenda aliyeenda walioenda ninakuja nilikuja nimekuja
nitakuja anakuja alikuja amekuja atakuja wanakuja walikuja wamekuja watakuja tunakuja tulikuja tumekuja tutakuja nakuja akikuja
huja siji haji hatuji hawaji sikuja hakuja hatukuja hawakuja sijaja hajaja hatujaja hawajaja tuje waje nije aje wanaokuja
tunapokuja aliyekuja waliokuja ninarudi nilirudi nimerudi nitarudi anarudi alirudi amerudi atarudi wanarudi walirudi wamerudi
watarudi tunarudi tulirudi tumerudi tutarudi narudi akirudi hurudi sirudi harudi haturudi hawarudi sikurudi hakurudi hatukurudi
hawakurudi sijarudi hajarudi hatujarudi hawajarudi turudi warudi nirudi arudi wanaorudi tunaporudi aliyerudi waliorudi ninakwenda
nilikwenda nimekwenda nitakwenda anakwenda alikwenda amekwenda atakwenda wanakwenda walikwenda wamekwenda watakwenda tunakwenda
tulikwenda tumekwenda tutakwenda nakwenda akikwenda wanaokwenda tunapokwenda aliyekwenda waliokwenda ninashona nilishona nimeshona
nitashona anashona alishona ameshona atashona wanashona walishona wameshona watashona tunashona tulishona tumeshona tutashona
nashona akishona hushona sishoni hashoni hatushoni hawashoni sikushona hakushona hatukushona hawakushona sijashona hajashona
hatujashona hawajashona tushone washone nishone ashone wanaoshona tunaposhona aliyeshona walioshona ninaungua niliungua nimeungua
nitaungua anaungua aliungua ameungua ataungua wanaungua waliungua wameungua wataungua tunaungua tuliungua tumeungua tutaungua
naungua akiungua huungua siungui haungui hatuungui hawaungui sikuungua hakuungua hatukuungua hawakuungua sijaungua hajaungua
hatujaungua hawajaungua tuungue waungue niungue aungue wanaoungua tunapoungua aliyeungua walioungua ninachelewa nilichelewa
nimechelewa nitachelewa anachelewa alichelewa amechelewa atachelewa wanachelewa walichelewa wamechelewa watachelewa tunachelewa
tulichelewa tumechelewa tutachelewa nachelewa akichelewa huchelewa sichelewi hachelewi hatuchelewi hawachelewi sikuchelewa
hakuchelewa hatukuchelewa hawakuchelewa sijachelewa hajachelewa hatujachelewa hawajachelewa tuchelewe wachelewe nichelewe achelewe
wanaochelewa tunapochelewa aliyechelewa waliochelewa ninahitaji nilihitaji nimehitaji nitahitaji anahitaji alihitaji amehitaji
atahitaji wanahitaji walihitaji wamehitaji watahitaji tulihitaji tumehitaji tutahitaji akihitaji huhitaji kuhitaji sihitaji
hahitaji hatuhitaji hawahitaji sikuhitaji hakuhitaji hatukuhitaji hawakuhitaji sijahitaji hajahitaji hatujahitaji hawajahitaji
tuhitaji wahitaji nihitaji ahitaji wanaohitaji tunapohitaji aliyehitaji waliohitaji ninaweza niliweza nimeweza nitaweza aliweza
ameweza ataweza waliweza wameweza wataweza tuliweza tumeweza tutaweza akiweza huweza kuweza sikuweza hakuweza hatukuweza
hawakuweza sijaweza hajaweza hatujaweza hawajaweza tuweze waweze niweze aweze wanaoweza tunapoweza aliyeweza walioweza
ninajeruhiwa nilijeruhiwa nimejeruhiwa nitajeruhiwa anajeruhiwa alijeruhiwa amejeruhiwa atajeruhiwa wanajeruhiwa walijeruhiwa
wamejeruhiwa watajeruhiwa tunajeruhiwa tulijeruhiwa tumejeruhiwa tutajeruhiwa najeruhiwa akijeruhiwa hujeruhiwa kujeruhiwa
sijeruhiwi hajeruhiwi hatujeruhiwi hawajeruhiwi sikujeruhiwa hakujeruhiwa hatukujeruhiwa hawakujeruhiwa sijajeruhiwa hajajeruhiwa
hatujajeruhiwa hawajajeruhiwa tujeruhiwe wajeruhiwe nijeruhiwe ajeruhiwe wanaojeruhiwa tunapojeruhiwa aliyejeruhiwa waliojeruhiwa
ninajeruhi nilijeruhi nimejeruhi nitajeruhi anajeruhi alijeruhi amejeruhi atajeruhi wanajeruhi walijeruhi wamejeruhi watajeruhi
tunajeruhi tulijeruhi tumejeruhi tutajeruhi najeruhi akijeruhi hujeruhi kujeruhi sijeruhi hajeruhi hatujeruhi hawajeruhi
sikujeruhi hakujeruhi hatukujeruhi hawakujeruhi sijajeruhi hajajeruhi hatujajeruhi hawajajeruhi tujeruhi wajeruhi nijeruhi ajeruhi
wanaojeruhi tunapojeruhi aliyejeruhi waliojeruhi ninahamishwa nilihamishwa nimehamishwa nitahamishwa anahamishwa alihamishwa
amehamishwa atahamishwa wanahamishwa walihamishwa wamehamishwa watahamishwa tunahamishwa tulihamishwa tumehamishwa tutahamishwa
nahamishwa akihamishwa huhamishwa kuhamishwa sihamishwi hahamishwi hatuhamishwi hawahamishwi sikuhamishwa hakuhamishwa
hatukuhamishwa hawakuhamishwa sijahamishwa hajahamishwa hatujahamishwa hawajahamishwa tuhamishwe wahamishwe nihamishwe ahamishwe
wanaohamishwa tunapohamishwa aliyehamishwa waliohamishwa ninaajiri niliajiri nimeajiri nitaajiri anaajiri aliajiri ameajiri
ataajiri wanaajiri waliajiri wameajiri wataajiri tunaajiri tuliajiri tumeajiri tutaajiri naajiri akiajiri huajiri kuajiri siajiri
haajiri hatuajiri hawaajiri sikuajiri hakuajiri hatukuajiri hawakuajiri sijaajiri hajaajiri hatujaajiri hawajaajiri tuajiri
niajiri aajiri wanaoajiri tunapoajiri aliyeajiri walioajiri ninaajiriwa niliajiriwa nimeajiriwa nitaajiriwa anaajiriwa aliajiriwa
ameajiriwa ataajiriwa wanaajiriwa waliajiriwa wameajiriwa wataajiriwa tunaajiriwa tuliajiriwa tumeajiriwa tutaajiriwa naajiriwa
akiajiriwa huajiriwa kuajiriwa siajiriwi haajiriwi hatuajiriwi hawaajiriwi sikuajiriwa hakuajiriwa hatukuajiriwa hawakuajiriwa
sijaajiriwa hajaajiriwa hatujaajiriwa hawajaajiriwa tuajiriwe waajiriwe niajiriwe aajiriwe wanaoajiriwa tunapoajiriwa aliyeajiriwa
walioajiriwa ninapumzika nilipumzika nimepumzika nitapumzika anapumzika alipumzika amepumzika atapumzika wanapumzika walipumzika
wamepumzika watapumzika tunapumzika tulipumzika tumepumzika tutapumzika napumzika akipumzika hupumzika sipumziki hapumziki
hatupumziki hawapumziki sikupumzika hakupumzika hatukupumzika hawakupumzika sijapumzika hajapumzika hatujapumzika hawajapumzika
tupumzike wapumzike nipumzike apumzike wanaopumzika tunapopumzika aliyepumzika waliopumzika ninapima nilipima nimepima nitapima
anapima alipima amepima atapima wanapima walipima wamepima watapima tunapima tulipima tumepima tutapima napima akipima hupima
kupima sipimi hapimi hatupimi hawapimi sikupima hakupima hatukupima hawakupima sijapima hajapima hatujapima hawajapima tupime
wapime nipime apime wanaopima tunapopima aliyepima waliopima ninavaa nilivaa nimevaa nitavaa anavaa alivaa amevaa atavaa wanavaa
walivaa wamevaa watavaa tunavaa tulivaa tumevaa tutavaa navaa akivaa huvaa kuvaa sivai havai hatuvai hawavai sikuvaa hakuvaa
hatukuvaa hawakuvaa sijavaa hajavaa hatujavaa hawajavaa tuvae wavae nivae avae wanaovaa tunapovaa aliyevaa waliovaa ananipiga
anatupiga anawapiga anampiga alinipiga alitupiga aliwapiga alimpiga amenipiga ametupiga amewapiga amempiga wananipiga wanatupiga
wanawapiga wanampiga walinipiga walitupiga waliwapiga walimpiga wamenipiga wametupiga wamewapiga wamempiga atanipiga atatupiga
atawapiga atampiga watanipiga watatupiga watawapiga watampiga hakunipiga hakutupiga hakuwapiga hakumpiga hawakunipiga hawakutupiga
hawakuwapiga hawakumpiga akinipiga akitupiga akiwapiga akimpiga aliyenipiga aliyetupiga aliyewapiga aliyempiga kunipiga kutupiga
kuwapiga ananitukana anatutukana anawatukana anamtukana alinitukana alitutukana aliwatukana alimtukana amenitukana ametutukana
amewatukana amemtukana wananitukana wanatutukana wanawatukana wanamtukana walinitukana walitutukana waliwatukana walimtukana
wamenitukana wametutukana wamewatukana wamemtukana atanitukana atatutukana atawatukana atamtukana watanitukana watatutukana
watawatukana watamtukana hakunitukana hakututukana hakuwatukana hakumtukana hawakunitukana hawakututukana hawakuwatukana
hawakumtukana akinitukana akitutukana akiwatukana akimtukana aliyenitukana aliyetutukana aliyewatukana aliyemtukana kunitukana
kututukana kuwatukana ananitishia anatutishia anawatishia anamtishia alinitishia alitutishia aliwatishia alimtishia amenitishia
ametutishia amewatishia amemtishia wananitishia wanatutishia wanawatishia wanamtishia walinitishia walitutishia waliwatishia
walimtishia wamenitishia wametutishia wamewatishia wamemtishia atanitishia atatutishia atawatishia atamtishia watanitishia
watatutishia watawatishia watamtishia hakunitishia hakututishia hakuwatishia hakumtishia hawakunitishia hawakututishia
hawakuwatishia hawakumtishia akinitishia akitutishia akiwatishia akimtishia aliyenitishia aliyetutishia aliyewatishia aliyemtishia
kunitishia kututishia kuwatishia ananishika anatushika anawashika anamshika alinishika alitushika aliwashika alimshika amenishika
ametushika amewashika amemshika wananishika wanatushika wanawashika wanamshika walinishika walitushika waliwashika walimshika
wamenishika wametushika wamewashika wamemshika atanishika atatushika atawashika atamshika watanishika watatushika watawashika
watamshika hakunishika hakutushika hakuwashika hakumshika hawakunishika hawakutushika hawakuwashika hawakumshika akinishika
akitushika akiwashika akimshika aliyenishika aliyetushika aliyewashika aliyemshika kunishika kutushika kuwashika ananigusa
anatugusa anawagusa anamgusa alinigusa alitugusa aliwagusa alimgusa amenigusa ametugusa amewagusa amemgusa wananigusa wanatugusa
wanawagusa wanamgusa walinigusa walitugusa waliwagusa walimgusa wamenigusa wametugusa wamewagusa wamemgusa atanigusa atatugusa
atawagusa atamgusa watanigusa watatugusa watawagusa watamgusa hakunigusa hakutugusa hakuwagusa hakumgusa hawakunigusa hawakutugusa
hawakuwagusa hawakumgusa akinigusa akitugusa akiwagusa akimgusa aliyenigusa aliyetugusa aliyewagusa aliyemgusa kunigusa kutugusa
kuwagusa ananibaka anatubaka anawabaka anambaka alinibaka alitubaka aliwabaka alimbaka amenibaka ametubaka amewabaka amembaka
wananibaka wanatubaka wanawabaka wanambaka walinibaka walitubaka waliwabaka walimbaka wamenibaka wametubaka wamewabaka wamembaka
atanibaka atatubaka atawabaka atambaka watanibaka watatubaka watawabaka watambaka hakunibaka hakutubaka hakuwabaka hakumbaka
hawakunibaka hawakutubaka hawakuwabaka hawakumbaka akinibaka akitubaka akiwabaka akimbaka aliyenibaka aliyetubaka aliyewabaka
aliyembaka kunibaka kutubaka kuwabaka ananifukuza anatufukuza anawafukuza anamfukuza alinifukuza alitufukuza aliwafukuza
alimfukuza amenifukuza ametufukuza amewafukuza amemfukuza wananifukuza wanatufukuza wanawafukuza wanamfukuza walinifukuza
walitufukuza waliwafukuza walimfukuza wamenifukuza wametufukuza wamewafukuza wamemfukuza atanifukuza atatufukuza atawafukuza
atamfukuza watanifukuza watatufukuza watawafukuza watamfukuza hakunifukuza hakutufukuza hakuwafukuza hakumfukuza hawakunifukuza
hawakutufukuza hawakuwafukuza hawakumfukuza akinifukuza akitufukuza akiwafukuza akimfukuza aliyenifukuza aliyetufukuza
aliyewafukuza aliyemfukuza kunifukuza kutufukuza kuwafukuza ananilazimisha anatulazimisha anawalazimisha anamlazimisha
alinilazimisha alitulazimisha aliwalazimisha alimlazimisha amenilazimisha ametulazimisha amewalazimisha amemlazimisha
wananilazimisha wanatulazimisha wanawalazimisha wanamlazimisha walinilazimisha walitulazimisha waliwalazimisha walimlazimisha
wamenilazimisha wametulazimisha wamewalazimisha wamemlazimisha atanilazimisha atatulazimisha atawalazimisha atamlazimisha
watanilazimisha watatulazimisha watawalazimisha watamlazimisha hakunilazimisha hakutulazimisha hakuwalazimisha hakumlazimisha
hawakunilazimisha hawakutulazimisha hawakuwalazimisha hawakumlazimisha akinilazimisha akitulazimisha akiwalazimisha akimlazimisha
aliyenilazimisha aliyetulazimisha aliyewalazimisha aliyemlazimisha kunilazimisha kutulazimisha kuwalazimisha ananidanganya
anatudanganya anawadanganya anamdanganya alinidanganya alitudanganya aliwadanganya alimdanganya amenidanganya ametudanganya
amewadanganya amemdanganya wananidanganya wanatudanganya wanawadanganya wanamdanganya walinidanganya walitudanganya waliwadanganya
walimdanganya wamenidanganya wametudanganya wamewadanganya wamemdanganya atanidanganya atatudanganya atawadanganya atamdanganya
watanidanganya watatudanganya watawadanganya watamdanganya hakunidanganya hakutudanganya hakuwadanganya hakumdanganya
hawakunidanganya hawakutudanganya hawakuwadanganya hawakumdanganya akinidanganya akitudanganya akiwadanganya akimdanganya
aliyenidanganya aliyetudanganya aliyewadanganya aliyemdanganya kunidanganya kutudanganya kuwadanganya ananinyanyasa anatunyanyasa
anawanyanyasa anamnyanyasa alininyanyasa alitunyanyasa aliwanyanyasa alimnyanyasa ameninyanyasa ametunyanyasa amewanyanyasa
amemnyanyasa wananinyanyasa wanatunyanyasa wanawanyanyasa wanamnyanyasa walininyanyasa walitunyanyasa waliwanyanyasa walimnyanyasa
wameninyanyasa wametunyanyasa wamewanyanyasa wamemnyanyasa ataninyanyasa atatunyanyasa atawanyanyasa atamnyanyasa wataninyanyasa
watatunyanyasa watawanyanyasa watamnyanyasa hakuninyanyasa hakutunyanyasa hakuwanyanyasa hakumnyanyasa hawakuninyanyasa
hawakutunyanyasa hawakuwanyanyasa hawakumnyanyasa akininyanyasa akitunyanyasa akiwanyanyasa akimnyanyasa aliyeninyanyasa
aliyetunyanyasa aliyewanyanyasa aliyemnyanyasa kuninyanyasa kutunyanyasa kuwanyanyasa ananidhalilisha anatudhalilisha
anawadhalilisha anamdhalilisha alinidhalilisha alitudhalilisha aliwadhalilisha alimdhalilisha amenidhalilisha ametudhalilisha
amewadhalilisha amemdhalilisha wananidhalilisha wanatudhalilisha wanawadhalilisha wanamdhalilisha walinidhalilisha
walitudhalilisha waliwadhalilisha walimdhalilisha wamenidhalilisha wametudhalilisha wamewadhalilisha wamemdhalilisha
atanidhalilisha atatudhalilisha atawadhalilisha atamdhalilisha watanidhalilisha watatudhalilisha watawadhalilisha watamdhalilisha
hakunidhalilisha hakutudhalilisha hakuwadhalilisha hakumdhalilisha hawakunidhalilisha hawakutudhalilisha hawakuwadhalilisha
hawakumdhalilisha akinidhalilisha akitudhalilisha akiwadhalilisha akimdhalilisha aliyenidhalilisha aliyetudhalilisha
aliyewadhalilisha aliyemdhalilisha kunidhalilisha kutudhalilisha kuwadhalilisha ananisaidia anatusaidia anawasaidia anamsaidia
alinisaidia alitusaidia aliwasaidia alimsaidia amenisaidia ametusaidia amewasaidia amemsaidia wananisaidia wanatusaidia
wanawasaidia wanamsaidia walinisaidia walitusaidia waliwasaidia walimsaidia wamenisaidia wametusaidia wamewasaidia wamemsaidia
atanisaidia atatusaidia atawasaidia atamsaidia watanisaidia watatusaidia watawasaidia watamsaidia hakunisaidia hakutusaidia
hakuwasaidia hakumsaidia hawakunisaidia hawakutusaidia hawakuwasaidia hawakumsaidia akinisaidia akitusaidia akiwasaidia akimsaidia
aliyenisaidia aliyetusaidia aliyewasaidia aliyemsaidia kunisaidia kutusaidia kuwasaidia ananiambia anatuambia anawaambia
anamwambia aliniambia aliwaambia alimwambia ameniambia ametuambia amewaambia amemwambia wananiambia wanatuambia wanawaambia
wanamwambia waliniambia waliwaambia walimwambia wameniambia wametuambia wamewaambia wamemwambia ataniambia atatuambia atawaambia
atamwambia wataniambia watatuambia watawaambia watamwambia hakuniambia hakutuambia hakuwaambia hakumwambia hawakuniambia
hawakutuambia hawakuwaambia hawakumwambia akiniambia akituambia akiwaambia akimwambia aliyeniambia aliyetuambia aliyewaambia
aliyemwambia kuniambia kutuambia kuwaambia ananiona anatuona anawaona anamwona aliniona alituona aliwaona alimwona ameniona
ametuona amewaona amemwona wananiona wanatuona wanawaona wanamwona waliniona walituona waliwaona walimwona wameniona wametuona
wamewaona wamemwona ataniona atatuona atawaona atamwona wataniona watatuona watawaona watamwona hakuniona hakutuona hakuwaona
hakumwona hawakuniona hawakutuona hawakuwaona hawakumwona akiniona akituona akiwaona akimwona aliyeniona aliyetuona aliyewaona
aliyemwona kuniona kutuona kuwaona ananiita anatuita anawaita anamwita aliniita alituita aliwaita alimwita ameniita ametuita
amewaita amemwita wananiita wanatuita wanawaita wanamwita waliniita walituita waliwaita walimwita wameniita wametuita wamewaita
wamemwita ataniita atatuita atawaita atamwita wataniita watatuita watawaita watamwita hakuniita hakutuita hakuwaita hakumwita
hawakuniita hawakutuita hawakuwaita hawakumwita akiniita akituita akiwaita akimwita aliyeniita aliyetuita aliyewaita aliyemwita
kuniita kutuita kuwaita ananilipa anatulipa anawalipa anamlipa alinilipa alitulipa aliwalipa alimlipa amenilipa ametulipa
amewalipa amemlipa wananilipa wanatulipa wanawalipa wanamlipa walinilipa walitulipa waliwalipa walimlipa wamenilipa wametulipa
wamewalipa wamemlipa atanilipa atatulipa atawalipa atamlipa watanilipa watatulipa watawalipa watamlipa hakunilipa hakutulipa
hakuwalipa hakumlipa hawakunilipa hawakutulipa hawakuwalipa hawakumlipa akinilipa akitulipa akiwalipa akimlipa aliyenilipa
aliyetulipa aliyewalipa aliyemlipa kunilipa kutulipa kuwalipa ananifunga anatufunga anawafunga anamfunga alinifunga alitufunga
aliwafunga alimfunga amenifunga ametufunga amewafunga amemfunga wananifunga wanatufunga wanawafunga wanamfunga walinifunga
walitufunga waliwafunga walimfunga wamenifunga wametufunga wamewafunga wamemfunga atanifunga atatufunga atawafunga atamfunga
watanifunga watatufunga watawafunga watamfunga hakunifunga hakutufunga hakuwafunga hakumfunga hawakunifunga hawakutufunga
hawakuwafunga hawakumfunga akinifunga akitufunga akiwafunga akimfunga aliyenifunga aliyetufunga aliyewafunga aliyemfunga kunifunga
kutufunga kuwafunga ananifungia anatufungia anawafungia anamfungia alinifungia alitufungia aliwafungia alimfungia amenifungia
ametufungia amewafungia amemfungia wananifungia wanatufungia wanawafungia wanamfungia walinifungia walitufungia waliwafungia
walimfungia wamenifungia wametufungia wamewafungia wamemfungia atanifungia atatufungia atawafungia atamfungia watanifungia
watatufungia watawafungia watamfungia hakunifungia hakutufungia hakuwafungia hakumfungia hawakunifungia hawakutufungia
hawakuwafungia hawakumfungia akinifungia akitufungia akiwafungia akimfungia aliyenifungia aliyetufungia aliyewafungia aliyemfungia
kunifungia kutufungia kuwafungia ananisimamisha anatusimamisha anawasimamisha anamsimamisha alinisimamisha alitusimamisha
aliwasimamisha alimsimamisha amenisimamisha ametusimamisha amewasimamisha amemsimamisha wananisimamisha wanatusimamisha
wanawasimamisha wanamsimamisha walinisimamisha walitusimamisha waliwasimamisha walimsimamisha wamenisimamisha wametusimamisha
wamewasimamisha wamemsimamisha atanisimamisha atatusimamisha atawasimamisha atamsimamisha watanisimamisha watatusimamisha
watawasimamisha watamsimamisha hakunisimamisha hakutusimamisha hakuwasimamisha hakumsimamisha hawakunisimamisha hawakutusimamisha
hawakuwasimamisha hawakumsimamisha akinisimamisha akitusimamisha akiwasimamisha akimsimamisha aliyenisimamisha aliyetusimamisha
aliyewasimamisha aliyemsimamisha kunisimamisha kutusimamisha kuwasimamisha ananiachisha anatuachisha anawaachisha anamwachisha
aliniachisha alituachisha aliwaachisha alimwachisha ameniachisha ametuachisha amewaachisha amemwachisha wananiachisha
wanatuachisha wanawaachisha wanamwachisha waliniachisha walituachisha waliwaachisha walimwachisha wameniachisha wametuachisha
wamewaachisha wamemwachisha ataniachisha atatuachisha atawaachisha atamwachisha wataniachisha watatuachisha watawaachisha
watamwachisha hakuniachisha hakutuachisha hakuwaachisha hakumwachisha hawakuniachisha hawakutuachisha hawakuwaachisha
hawakumwachisha akiniachisha akituachisha akiwaachisha akimwachisha aliyeniachisha aliyetuachisha aliyewaachisha aliyemwachisha
kuniachisha kutuachisha kuwaachisha ananiibia anatuibia anawaibia anamwibia aliniibia alituibia aliwaibia alimwibia ameniibia
ametuibia amewaibia amemwibia wananiibia wanatuibia wanawaibia wanamwibia waliniibia walituibia waliwaibia walimwibia wameniibia
wametuibia wamewaibia wamemwibia ataniibia atatuibia atawaibia atamwibia wataniibia watatuibia watawaibia watamwibia hakuniibia
hakutuibia hakuwaibia hakumwibia hawakuniibia hawakutuibia hawakuwaibia hawakumwibia akiniibia akituibia akiwaibia akimwibia
aliyeniibia aliyetuibia aliyewaibia aliyemwibia kuniibia kutuibia kuwaibia ananiuliza anatuuliza anawauliza anamwuliza aliniuliza
alituuliza aliwauliza alimwuliza ameniuliza ametuuliza amewauliza amemwuliza wananiuliza wanatuuliza wanawauliza wanamwuliza
waliniuliza walituuliza waliwauliza walimwuliza wameniuliza wametuuliza wamewauliza wamemwuliza ataniuliza atatuuliza atawauliza
atamwuliza wataniuliza watatuuliza watawauliza watamwuliza hakuniuliza hakutuuliza hakuwauliza hakumwuliza hawakuniuliza
hawakutuuliza hawakuwauliza hawakumwuliza akiniuliza akituuliza akiwauliza akimwuliza aliyeniuliza aliyetuuliza aliyewauliza
aliyemwuliza kuniuliza kutuuliza kuwauliza ananifuata anatufuata anawafuata anamfuata alinifuata alitufuata aliwafuata alimfuata
amenifuata ametufuata amewafuata amemfuata wananifuata wanatufuata wanawafuata wanamfuata walinifuata walitufuata waliwafuata
walimfuata wamenifuata wametufuata wamewafuata wamemfuata atanifuata atatufuata atawafuata atamfuata watanifuata watatufuata
watawafuata watamfuata hakunifuata hakutufuata hakuwafuata hakumfuata hawakunifuata hawakutufuata hawakuwafuata hawakumfuata
akinifuata akitufuata akiwafuata akimfuata aliyenifuata aliyetufuata aliyewafuata aliyemfuata kunifuata kutufuata kuwafuata
ananichukia anatuchukia anawachukia anamchukia alinichukia alituchukia aliwachukia alimchukia amenichukia ametuchukia amewachukia
amemchukia wananichukia wanatuchukia wanawachukia wanamchukia walinichukia walituchukia waliwachukia walimchukia wamenichukia
wametuchukia wamewachukia wamemchukia atanichukia atatuchukia atawachukia atamchukia watanichukia watatuchukia watawachukia
watamchukia hakunichukia hakutuchukia hakuwachukia hakumchukia hawakunichukia hawakutuchukia hawakuwachukia hawakumchukia
akinichukia akituchukia akiwachukia akimchukia aliyenichukia aliyetuchukia aliyewachukia aliyemchukia kunichukia kutuchukia
kuwachukia ananipenda anatupenda anawapenda anampenda alinipenda alitupenda aliwapenda alimpenda amenipenda ametupenda amewapenda
amempenda wananipenda wanatupenda wanawapenda wanampenda walinipenda walitupenda waliwapenda walimpenda wamenipenda wametupenda
wamewapenda wamempenda atanipenda atatupenda atawapenda atampenda watanipenda watatupenda watawapenda watampenda hakunipenda
hakutupenda hakuwapenda hakumpenda hawakunipenda hawakutupenda hawakuwapenda hawakumpenda akinipenda akitupenda akiwapenda
akimpenda aliyenipenda aliyetupenda aliyewapenda aliyempenda kunipenda kutupenda kuwapenda ananisukuma anatusukuma anawasukuma
anamsukuma alinisukuma alitusukuma aliwasukuma alimsukuma amenisukuma ametusukuma amewasukuma amemsukuma wananisukuma wanatusukuma
wanawasukuma wanamsukuma walinisukuma walitusukuma waliwasukuma walimsukuma wamenisukuma wametusukuma wamewasukuma wamemsukuma
atanisukuma atatusukuma atawasukuma atamsukuma watanisukuma watatusukuma watawasukuma watamsukuma hakunisukuma hakutusukuma
hakuwasukuma hakumsukuma hawakunisukuma hawakutusukuma hawakuwasukuma hawakumsukuma akinisukuma akitusukuma akiwasukuma akimsukuma
aliyenisukuma aliyetusukuma aliyewasukuma aliyemsukuma kunisukuma kutusukuma kuwasukuma ananivuta anatuvuta anawavuta anamvuta
alinivuta alituvuta aliwavuta alimvuta amenivuta ametuvuta amewavuta amemvuta wananivuta wanatuvuta wanawavuta wanamvuta
walinivuta walituvuta waliwavuta walimvuta wamenivuta wametuvuta wamewavuta wamemvuta atanivuta atatuvuta atawavuta atamvuta
watanivuta watatuvuta watawavuta watamvuta hakunivuta hakutuvuta hakuwavuta hakumvuta hawakunivuta hawakutuvuta hawakuwavuta
hawakumvuta akinivuta akituvuta akiwavuta akimvuta aliyenivuta aliyetuvuta aliyewavuta aliyemvuta kunivuta kutuvuta kuwavuta
ananizaba anatuzaba anawazaba anamzaba alinizaba alituzaba aliwazaba alimzaba amenizaba ametuzaba amewazaba amemzaba wananizaba
wanatuzaba wanawazaba wanamzaba walinizaba walituzaba waliwazaba walimzaba wamenizaba wametuzaba wamewazaba wamemzaba atanizaba
atatuzaba atawazaba atamzaba watanizaba watatuzaba watawazaba watamzaba hakunizaba hakutuzaba hakuwazaba hakumzaba hawakunizaba
hawakutuzaba hawakuwazaba hawakumzaba akinizaba akituzaba akiwazaba akimzaba aliyenizaba aliyetuzaba aliyewazaba aliyemzaba
kunizaba kutuzaba kuwazaba ananikemea anatukemea anawakemea anamkemea alinikemea alitukemea aliwakemea alimkemea amenikemea
ametukemea amewakemea amemkemea wananikemea wanatukemea wanawakemea wanamkemea walinikemea walitukemea waliwakemea walimkemea
wamenikemea wametukemea wamewakemea wamemkemea atanikemea atatukemea atawakemea atamkemea watanikemea watatukemea watawakemea
watamkemea hakunikemea hakutukemea hakuwakemea hakumkemea hawakunikemea hawakutukemea hawakuwakemea hawakumkemea akinikemea
akitukemea akiwakemea akimkemea aliyenikemea aliyetukemea aliyewakemea aliyemkemea kunikemea kutukemea kuwakemea ananigombeza
anatugombeza anawagombeza anamgombeza alinigombeza alitugombeza aliwagombeza alimgombeza amenigombeza ametugombeza amewagombeza
amemgombeza wananigombeza wanatugombeza wanawagombeza wanamgombeza walinigombeza walitugombeza waliwagombeza walimgombeza
wamenigombeza wametugombeza wamewagombeza wamemgombeza atanigombeza atatugombeza atawagombeza atamgombeza watanigombeza
watatugombeza watawagombeza watamgombeza hakunigombeza hakutugombeza hakuwagombeza hakumgombeza hawakunigombeza hawakutugombeza
hawakuwagombeza hawakumgombeza akinigombeza akitugombeza akiwagombeza akimgombeza aliyenigombeza aliyetugombeza aliyewagombeza
aliyemgombeza kunigombeza kutugombeza kuwagombeza ananihukumu anatuhukumu anawahukumu anamhukumu alinihukumu alituhukumu
aliwahukumu alimhukumu amenihukumu ametuhukumu amewahukumu amemhukumu wananihukumu wanatuhukumu wanawahukumu wanamhukumu
walinihukumu walituhukumu waliwahukumu walimhukumu wamenihukumu wametuhukumu wamewahukumu wamemhukumu atanihukumu atatuhukumu
atawahukumu atamhukumu watanihukumu watatuhukumu watawahukumu watamhukumu hakunihukumu hakutuhukumu hakuwahukumu hakumhukumu
hawakunihukumu hawakutuhukumu hawakuwahukumu hawakumhukumu akinihukumu akituhukumu akiwahukumu akimhukumu aliyenihukumu
aliyetuhukumu aliyewahukumu aliyemhukumu kunihukumu kutuhukumu kuwahukumu ananishtaki anatushtaki anawashtaki anamshtaki
alinishtaki alitushtaki aliwashtaki alimshtaki amenishtaki ametushtaki amewashtaki amemshtaki wananishtaki wanatushtaki
wanawashtaki wanamshtaki walinishtaki walitushtaki waliwashtaki walimshtaki wamenishtaki wametushtaki wamewashtaki wamemshtaki
atanishtaki atatushtaki atawashtaki atamshtaki watanishtaki watatushtaki watawashtaki watamshtaki hakunishtaki hakutushtaki
hakuwashtaki hakumshtaki hawakunishtaki hawakutushtaki hawakuwashtaki hawakumshtaki akinishtaki akitushtaki akiwashtaki akimshtaki
aliyenishtaki aliyetushtaki aliyewashtaki aliyemshtaki kunishtaki kutushtaki kuwashtaki ananitongoza anatutongoza anawatongoza
anamtongoza alinitongoza alitutongoza aliwatongoza alimtongoza amenitongoza ametutongoza amewatongoza amemtongoza wananitongoza
wanatutongoza wanawatongoza wanamtongoza walinitongoza walitutongoza waliwatongoza walimtongoza wamenitongoza wametutongoza
wamewatongoza wamemtongoza atanitongoza atatutongoza atawatongoza atamtongoza watanitongoza watatutongoza watawatongoza
watamtongoza hakunitongoza hakututongoza hakuwatongoza hakumtongoza hawakunitongoza hawakututongoza hawakuwatongoza hawakumtongoza
akinitongoza akitutongoza akiwatongoza akimtongoza aliyenitongoza aliyetutongoza aliyewatongoza aliyemtongoza kunitongoza
kututongoza kuwatongoza ananibusu anatubusu anawabusu anambusu alinibusu alitubusu aliwabusu alimbusu amenibusu ametubusu
amewabusu amembusu wananibusu wanatubusu wanawabusu wanambusu walinibusu walitubusu waliwabusu walimbusu wamenibusu wametubusu
wamewabusu wamembusu atanibusu atatubusu atawabusu atambusu watanibusu watatubusu watawabusu watambusu hakunibusu hakutubusu
hakuwabusu hakumbusu hawakunibusu hawakutubusu hawakuwabusu hawakumbusu akinibusu akitubusu akiwabusu akimbusu aliyenibusu
aliyetubusu aliyewabusu aliyembusu kunibusu kutubusu kuwabusu ananikumbatia anatukumbatia anawakumbatia anamkumbatia alinikumbatia
alitukumbatia aliwakumbatia alimkumbatia amenikumbatia ametukumbatia amewakumbatia amemkumbatia wananikumbatia wanatukumbatia
wanawakumbatia wanamkumbatia walinikumbatia walitukumbatia waliwakumbatia walimkumbatia wamenikumbatia wametukumbatia
wamewakumbatia wamemkumbatia atanikumbatia atatukumbatia atawakumbatia atamkumbatia watanikumbatia watatukumbatia watawakumbatia
watamkumbatia hakunikumbatia hakutukumbatia hakuwakumbatia hakumkumbatia hawakunikumbatia hawakutukumbatia hawakuwakumbatia
hawakumkumbatia akinikumbatia akitukumbatia akiwakumbatia akimkumbatia aliyenikumbatia aliyetukumbatia aliyewakumbatia
aliyemkumbatia kunikumbatia kutukumbatia kuwakumbatia ananipeleka anatupeleka anawapeleka anampeleka alinipeleka alitupeleka
aliwapeleka alimpeleka amenipeleka ametupeleka amewapeleka amempeleka wananipeleka wanatupeleka wanawapeleka wanampeleka
walinipeleka walitupeleka waliwapeleka walimpeleka wamenipeleka wametupeleka wamewapeleka wamempeleka atanipeleka atatupeleka
atawapeleka atampeleka watanipeleka watatupeleka watawapeleka watampeleka hakunipeleka hakutupeleka hakuwapeleka hakumpeleka
hawakunipeleka hawakutupeleka hawakuwapeleka hawakumpeleka akinipeleka akitupeleka akiwapeleka akimpeleka aliyenipeleka
aliyetupeleka aliyewapeleka aliyempeleka kunipeleka kutupeleka kuwapeleka ananileta anatuleta anawaleta anamleta alinileta
alituleta aliwaleta alimleta amenileta ametuleta amewaleta amemleta wananileta wanatuleta wanawaleta wanamleta walinileta
walituleta waliwaleta walimleta wamenileta wametuleta wamewaleta wamemleta atanileta atatuleta atawaleta atamleta watanileta
watatuleta watawaleta watamleta hakunileta hakutuleta hakuwaleta hakumleta hawakunileta hawakutuleta hawakuwaleta hawakumleta
akinileta akituleta akiwaleta akimleta aliyenileta aliyetuleta aliyewaleta aliyemleta kunileta kutuleta kuwaleta ananipa anatupa
anawapa anampa alinipa alitupa aliwapa alimpa amenipa ametupa amewapa amempa wananipa wanatupa wanawapa wanampa walinipa walitupa
waliwapa walimpa wamenipa wametupa wamewapa wamempa atanipa atatupa atawapa atampa watanipa watatupa watawapa watampa hakunipa
hakutupa hakuwapa hakumpa hawakunipa hawakutupa hawakuwapa hawakumpa akinipa akitupa akiwapa akimpa aliyenipa aliyetupa aliyewapa
aliyempa kunipa kutupa kuwapa ananinyima anatunyima anawanyima anamnyima alininyima alitunyima aliwanyima alimnyima ameninyima
ametunyima amewanyima amemnyima wananinyima wanatunyima wanawanyima wanamnyima walininyima walitunyima waliwanyima walimnyima
wameninyima wametunyima wamewanyima wamemnyima ataninyima atatunyima atawanyima atamnyima wataninyima watatunyima watawanyima
watamnyima hakuninyima hakutunyima hakuwanyima hakumnyima hawakuninyima hawakutunyima hawakuwanyima hawakumnyima akininyima
akitunyima akiwanyima akimnyima aliyeninyima aliyetunyima aliyewanyima aliyemnyima kuninyima kutunyima kuwanyima ananikata
anatukata anawakata anamkata alinikata alitukata aliwakata alimkata amenikata ametukata amewakata amemkata wananikata wanatukata
wanawakata wanamkata walinikata walitukata waliwakata walimkata wamenikata wametukata wamewakata wamemkata atanikata atatukata
atawakata atamkata watanikata watatukata watawakata watamkata hakunikata hakutukata hakuwakata hakumkata hawakunikata hawakutukata
hawakuwakata hawakumkata akinikata akitukata akiwakata akimkata aliyenikata aliyetukata aliyewakata aliyemkata kunikata kutukata
kuwakata ananikatia anatukatia anawakatia anamkatia alinikatia alitukatia aliwakatia alimkatia amenikatia ametukatia amewakatia
amemkatia wananikatia wanatukatia wanawakatia wanamkatia walinikatia walitukatia waliwakatia walimkatia wamenikatia wametukatia
wamewakatia wamemkatia atanikatia atatukatia atawakatia atamkatia watanikatia watatukatia watawakatia watamkatia hakunikatia
hakutukatia hakuwakatia hakumkatia hawakunikatia hawakutukatia hawakuwakatia hawakumkatia akinikatia akitukatia akiwakatia
akimkatia aliyenikatia aliyetukatia aliyewakatia aliyemkatia kunikatia kutukatia kuwakatia ananifoka anatufoka anawafoka anamfoka
alinifoka alitufoka aliwafoka alimfoka amenifoka ametufoka amewafoka amemfoka wananifoka wanatufoka wanawafoka wanamfoka
walinifoka walitufoka waliwafoka walimfoka wamenifoka wametufoka wamewafoka wamemfoka atanifoka atatufoka atawafoka atamfoka
watanifoka watatufoka watawafoka watamfoka hakunifoka hakutufoka hakuwafoka hakumfoka hawakunifoka hawakutufoka hawakuwafoka
hawakumfoka akinifoka akitufoka akiwafoka akimfoka aliyenifoka aliyetufoka aliyewafoka aliyemfoka kunifoka kutufoka kuwafoka
ananizomea anatuzomea anawazomea anamzomea alinizomea alituzomea aliwazomea alimzomea amenizomea ametuzomea amewazomea amemzomea
wananizomea wanatuzomea wanawazomea wanamzomea walinizomea walituzomea waliwazomea walimzomea wamenizomea wametuzomea wamewazomea
wamemzomea atanizomea atatuzomea atawazomea atamzomea watanizomea watatuzomea watawazomea watamzomea hakunizomea hakutuzomea
hakuwazomea hakumzomea hawakunizomea hawakutuzomea hawakuwazomea hawakumzomea akinizomea akituzomea akiwazomea akimzomea
aliyenizomea aliyetuzomea aliyewazomea aliyemzomea kunizomea kutuzomea kuwazomea ananidharau anatudharau anawadharau anamdharau
alinidharau alitudharau aliwadharau alimdharau amenidharau ametudharau amewadharau amemdharau wananidharau wanatudharau
wanawadharau wanamdharau walinidharau walitudharau waliwadharau walimdharau wamenidharau wametudharau wamewadharau wamemdharau
atanidharau atatudharau atawadharau atamdharau watanidharau watatudharau watawadharau watamdharau hakunidharau hakutudharau
hakuwadharau hakumdharau hawakunidharau hawakutudharau hawakuwadharau hawakumdharau akinidharau akitudharau akiwadharau akimdharau
aliyenidharau aliyetudharau aliyewadharau aliyemdharau kunidharau kutudharau kuwadharau ananijeruhi anatujeruhi anawajeruhi
anamjeruhi alinijeruhi alitujeruhi aliwajeruhi alimjeruhi amenijeruhi ametujeruhi amewajeruhi amemjeruhi wananijeruhi wanatujeruhi
wanawajeruhi wanamjeruhi walinijeruhi walitujeruhi waliwajeruhi walimjeruhi wamenijeruhi wametujeruhi wamewajeruhi wamemjeruhi
atanijeruhi atatujeruhi atawajeruhi atamjeruhi watanijeruhi watatujeruhi watawajeruhi watamjeruhi hakunijeruhi hakutujeruhi
hakuwajeruhi hakumjeruhi hawakunijeruhi hawakutujeruhi hawakuwajeruhi hawakumjeruhi akinijeruhi akitujeruhi akiwajeruhi akimjeruhi
aliyenijeruhi aliyetujeruhi aliyewajeruhi aliyemjeruhi kunijeruhi kutujeruhi kuwajeruhi ananiua anatuua anawaua anamwua aliniua
alituua aliwaua alimwua ameniua ametuua amewaua amemwua wananiua wanatuua wanawaua wanamwua waliniua walituua waliwaua walimwua
wameniua wametuua wamewaua wamemwua ataniua atatuua atawaua atamwua wataniua watatuua watawaua watamwua hakuniua hakutuua hakuwaua
hakumwua hawakuniua hawakutuua hawakuwaua hawakumwua akiniua akituua akiwaua akimwua aliyeniua aliyetuua aliyewaua aliyemwua
kuniua kutuua kuwaua ananichoma anatuchoma anawachoma anamchoma alinichoma alituchoma aliwachoma alimchoma amenichoma ametuchoma
amewachoma amemchoma wananichoma wanatuchoma wanawachoma wanamchoma walinichoma walituchoma waliwachoma walimchoma wamenichoma
wametuchoma wamewachoma wamemchoma atanichoma atatuchoma atawachoma atamchoma watanichoma watatuchoma watawachoma watamchoma
hakunichoma hakutuchoma hakuwachoma hakumchoma hawakunichoma hawakutuchoma hawakuwachoma hawakumchoma akinichoma akituchoma
akiwachoma akimchoma aliyenichoma aliyetuchoma aliyewachoma aliyemchoma kunichoma kutuchoma kuwachoma ananilalia anatulalia
anawalalia anamlalia alinilalia alitulalia aliwalalia alimlalia amenilalia ametulalia amewalalia amemlalia wananilalia wanatulalia
wanawalalia wanamlalia walinilalia walitulalia waliwalalia walimlalia wamenilalia wametulalia wamewalalia wamemlalia atanilalia
atatulalia atawalalia atamlalia watanilalia watatulalia watawalalia watamlalia hakunilalia hakutulalia hakuwalalia hakumlalia
hawakunilalia hawakutulalia hawakuwalalia hawakumlalia akinilalia akitulalia akiwalalia akimlalia aliyenilalia aliyetulalia
aliyewalalia aliyemlalia kunilalia kutulalia kuwalalia ananiomba anatuomba anawaomba anamwomba aliniomba alituomba aliwaomba
alimwomba ameniomba ametuomba amewaomba amemwomba wananiomba wanatuomba wanawaomba wanamwomba waliniomba walituomba waliwaomba
walimwomba wameniomba wametuomba wamewaomba wamemwomba ataniomba atatuomba atawaomba atamwomba wataniomba watatuomba watawaomba
watamwomba hakuniomba hakutuomba hakuwaomba hakumwomba hawakuniomba hawakutuomba hawakuwaomba hawakumwomba akiniomba akituomba
akiwaomba akimwomba aliyeniomba aliyetuomba aliyewaomba aliyemwomba kuniomba kutuomba kuwaomba ananidaia anatudaia anawadaia
anamdaia alinidaia alitudaia aliwadaia alimdaia amenidaia ametudaia amewadaia amemdaia wananidaia wanatudaia wanawadaia wanamdaia
walinidaia walitudaia waliwadaia walimdaia wamenidaia wametudaia wamewadaia wamemdaia atanidaia atatudaia atawadaia atamdaia
watanidaia watatudaia watawadaia watamdaia hakunidaia hakutudaia hakuwadaia hakumdaia hawakunidaia hawakutudaia hawakuwadaia
hawakumdaia akinidaia akitudaia akiwadaia akimdaia aliyenidaia aliyetudaia aliyewadaia aliyemdaia kunidaia kutudaia kuwadaia
ananipigia anatupigia anawapigia anampigia alinipigia alitupigia aliwapigia alimpigia amenipigia ametupigia amewapigia amempigia
wananipigia wanatupigia wanawapigia wanampigia walinipigia walitupigia waliwapigia walimpigia wamenipigia wametupigia wamewapigia
wamempigia atanipigia atatupigia atawapigia atampigia watanipigia watatupigia watawapigia watampigia hakunipigia hakutupigia
hakuwapigia hakumpigia hawakunipigia hawakutupigia hawakuwapigia hawakumpigia akinipigia akitupigia akiwapigia akimpigia
aliyenipigia aliyetupigia aliyewapigia aliyempigia kunipigia kutupigia kuwapigia ananitumia anatutumia anawatumia anamtumia
alinitumia alitutumia aliwatumia alimtumia amenitumia ametutumia amewatumia amemtumia wananitumia wanatutumia wanawatumia
wanamtumia walinitumia walitutumia waliwatumia walimtumia wamenitumia wametutumia wamewatumia wamemtumia atanitumia atatutumia
atawatumia atamtumia watanitumia watatutumia watawatumia watamtumia hakunitumia hakututumia hakuwatumia hakumtumia hawakunitumia
hawakututumia hawakuwatumia hawakumtumia akinitumia akitutumia akiwatumia akimtumia aliyenitumia aliyetutumia aliyewatumia
aliyemtumia kunitumia kututumia kuwatumia ananiandikia anatuandikia anawaandikia anamwandikia aliniandikia alituandikia
aliwaandikia alimwandikia ameniandikia ametuandikia amewaandikia amemwandikia wananiandikia wanatuandikia wanawaandikia
wanamwandikia waliniandikia walituandikia waliwaandikia walimwandikia wameniandikia wametuandikia wamewaandikia wamemwandikia
ataniandikia atatuandikia atawaandikia atamwandikia wataniandikia watatuandikia watawaandikia watamwandikia hakuniandikia
hakutuandikia hakuwaandikia hakumwandikia hawakuniandikia hawakutuandikia hawakuwaandikia hawakumwandikia akiniandikia
akituandikia akiwaandikia akimwandikia aliyeniandikia aliyetuandikia aliyewaandikia aliyemwandikia kuniandikia kutuandikia
kuwaandikia ananichungulia anatuchungulia anawachungulia anamchungulia alinichungulia alituchungulia aliwachungulia alimchungulia
amenichungulia ametuchungulia amewachungulia amemchungulia wananichungulia wanatuchungulia wanawachungulia wanamchungulia
walinichungulia walituchungulia waliwachungulia walimchungulia wamenichungulia wametuchungulia wamewachungulia wamemchungulia
atanichungulia atatuchungulia atawachungulia atamchungulia watanichungulia watatuchungulia watawachungulia watamchungulia
hakunichungulia hakutuchungulia hakuwachungulia hakumchungulia hawakunichungulia hawakutuchungulia hawakuwachungulia
hawakumchungulia akinichungulia akituchungulia akiwachungulia akimchungulia aliyenichungulia aliyetuchungulia aliyewachungulia
aliyemchungulia kunichungulia kutuchungulia kuwachungulia ananirekodi anaturekodi anawarekodi anamrekodi alinirekodi aliturekodi
aliwarekodi alimrekodi amenirekodi ameturekodi amewarekodi amemrekodi wananirekodi wanaturekodi wanawarekodi wanamrekodi
walinirekodi waliturekodi waliwarekodi walimrekodi wamenirekodi wameturekodi wamewarekodi wamemrekodi atanirekodi ataturekodi
atawarekodi atamrekodi watanirekodi wataturekodi watawarekodi watamrekodi hakunirekodi hakuturekodi hakuwarekodi hakumrekodi
hawakunirekodi hawakuturekodi hawakuwarekodi hawakumrekodi akinirekodi akiturekodi akiwarekodi akimrekodi aliyenirekodi
aliyeturekodi aliyewarekodi aliyemrekodi kunirekodi kuturekodi kuwarekodi ananitisha anatutisha anawatisha anamtisha alinitisha
alitutisha aliwatisha alimtisha amenitisha ametutisha amewatisha amemtisha wananitisha wanatutisha wanawatisha wanamtisha
walinitisha walitutisha waliwatisha walimtisha wamenitisha wametutisha wamewatisha wamemtisha atanitisha atatutisha atawatisha
atamtisha watanitisha watatutisha watawatisha watamtisha hakunitisha hakututisha hakuwatisha hakumtisha hawakunitisha
hawakututisha hawakuwatisha hawakumtisha akinitisha akitutisha akiwatisha akimtisha aliyenitisha aliyetutisha aliyewatisha
aliyemtisha kunitisha kututisha kuwatisha ananiumiza anatuumiza anawaumiza anamwumiza aliniumiza alituumiza aliwaumiza alimwumiza
ameniumiza ametuumiza amewaumiza amemwumiza wananiumiza wanatuumiza wanawaumiza wanamwumiza waliniumiza walituumiza waliwaumiza
walimwumiza wameniumiza wametuumiza wamewaumiza wamemwumiza ataniumiza atatuumiza atawaumiza atamwumiza wataniumiza watatuumiza
watawaumiza watamwumiza hakuniumiza hakutuumiza hakuwaumiza hakumwumiza hawakuniumiza hawakutuumiza hawakuwaumiza hawakumwumiza
akiniumiza akituumiza akiwaumiza akimwumiza aliyeniumiza aliyetuumiza aliyewaumiza aliyemwumiza kuniumiza kutuumiza kuwaumiza
ananikimbiza anatukimbiza anawakimbiza anamkimbiza alinikimbiza alitukimbiza aliwakimbiza alimkimbiza amenikimbiza ametukimbiza
amewakimbiza amemkimbiza wananikimbiza wanatukimbiza wanawakimbiza wanamkimbiza walinikimbiza walitukimbiza waliwakimbiza
walimkimbiza wamenikimbiza wametukimbiza wamewakimbiza wamemkimbiza atanikimbiza atatukimbiza atawakimbiza atamkimbiza
watanikimbiza watatukimbiza watawakimbiza watamkimbiza hakunikimbiza hakutukimbiza hakuwakimbiza hakumkimbiza hawakunikimbiza
hawakutukimbiza hawakuwakimbiza hawakumkimbiza akinikimbiza akitukimbiza akiwakimbiza akimkimbiza aliyenikimbiza aliyetukimbiza
aliyewakimbiza aliyemkimbiza kunikimbiza kutukimbiza kuwakimbiza ananinyonya anatunyonya anawanyonya anamnyonya alininyonya
alitunyonya aliwanyonya alimnyonya ameninyonya ametunyonya amewanyonya amemnyonya wananinyonya wanatunyonya wanawanyonya
wanamnyonya walininyonya walitunyonya waliwanyonya walimnyonya wameninyonya wametunyonya wamewanyonya wamemnyonya ataninyonya
atatunyonya atawanyonya atamnyonya wataninyonya watatunyonya watawanyonya watamnyonya hakuninyonya hakutunyonya hakuwanyonya
hakumnyonya hawakuninyonya hawakutunyonya hawakuwanyonya hawakumnyonya akininyonya akitunyonya akiwanyonya akimnyonya
aliyeninyonya aliyetunyonya aliyewanyonya aliyemnyonya kuninyonya kutunyonya kuwanyonya ananitesa anatutesa anawatesa anamtesa
alinitesa alitutesa aliwatesa alimtesa amenitesa ametutesa amewatesa amemtesa wananitesa wanatutesa wanawatesa wanamtesa
walinitesa walitutesa waliwatesa walimtesa wamenitesa wametutesa wamewatesa wamemtesa atanitesa atatutesa atawatesa atamtesa
watanitesa watatutesa watawatesa watamtesa hakunitesa hakututesa hakuwatesa hakumtesa hawakunitesa hawakututesa hawakuwatesa
hawakumtesa akinitesa akitutesa akiwatesa akimtesa aliyenitesa aliyetutesa aliyewatesa aliyemtesa kunitesa kututesa kuwatesa
manane mabati breki mbovu mbali naombeni kambini kambi faili rula kinga haina halina yanavuja minyororo mbele mwingi kutwa kweli kabisa
mashambani uchafu kelele mateke chumvi unga mchele sukuma kachumbari lishe kuni makaa mkaa pampu beseni mpira mipira sabuni ganzi jenereta
swichi balbu unyevu ukungu vuguvugu tope matope mavi uvundo panya mende kunguni mbu nzi siafu nyoka
mlangoni

raha mawazo zabibu msafiri malaika hekima madaraka mshindo fikiri`,
  endings: 'ni ye po vyo mo ko',
  nameEndings: "'s",
  prefixes: '',
  given: `
Juma Hamisi Khamis Salim Said Saidi Ali Ally Omari Omar Abdallah Abdalla Abdul Rashid Rashidi Ramadhani Ramadhan Shabani Shaban
Musa Mussa Issa Isa Idrisa Iddi Idd Hassan Hassani Hussein Husseini Mohamed Mohamedi Muhammad Bakari Abubakar Athumani Athuman
Othman Yusuf Yusufu Yahya Yakubu Ibrahim Ismail Jafari Jabiri Kassim Kassimu Hamadi Hamad Hemedi Haji Mwinyi Mzee Faraji Faraj
Feisal Fadhili Swalehe Saleh Suleiman Selemani Seif Shafii Twaha Zuberi Mwalimu Mustafa Nassoro Nassor Masoud Makame Vuai Sharif
Rajabu Rajab Hashim Mbwana Kombo Mohammed Abdi Abdirahman Ahmed Farah Hirsi Mahad Amina Aminah Aisha Asha Fatuma Fatma Fatima
Halima Hadija Khadija Hawa Mariamu Mariam Maryam Mwanaidi Mwanahamisi Mwanajuma Mwanaisha Mwanasha Mwajuma Mwanamisi Zainabu
Zainab Zuhura Zaituni Zawadi Saida Salma Salama Sauda Subira Sikudhani Sikujua Siti Sofia Rehema Rukia Rahma Rashida Raya Rabia
Mwantumu Mwatumu Mwasiti Nasra Nuru Neema Tatu Tausi Tabu Tunu Zena Ziada Zubeda Hidaya Husna Jamila Jasmini Kibibi Kulthum Latifa
Leila Maimuna Mgeni Moza Munira Mwana Pili Saumu Semeni Shida Shukuru Sharifa Swaumu Ummy Yasinta Yusra Bahati Baraka Furaha
Upendo Imani Tumaini Amani Penina Pendo Riziki Sifa Heri Faida Chausiku Mkasi Mwanakombo Bishara Bihawa Biubwa Bikombo Batuli John
Joseph Josephat Peter James David Daniel Samuel Stephen Paul Emmanuel Emanuel Michael George Charles Simon Moses Isaac Jacob
Joshua Elijah Elias Eliya Ezekiel Amos Jonah Jonathan Japheth Jeremiah Josiah Joel Hosea Nehemiah Patrick Francis Anthony Antony
Dennis Denis Kevin Brian Victor Vincent Robert Richard William Edward Geoffrey Godfrey Gideon Fredrick Frederick Felix Edwin Erick
Eric Evans Benard Bernard Benson Benjamin Boniface Bonface Calvin Collins Cosmas Cyrus Dominic Duncan Elvis Ephraim Festus Fidelis
Gerald Gilbert Hillary Harrison Jackson Johnson Julius Justus Kennedy Leonard Lawrence Lucas Luka Martin Mathew Matthew Meshack
Nicholas Nelson Newton Oscar Philip Pius Raphael Reuben Ronald Rodgers Shadrack Silas Solomon Stanley Sylvester Thomas Timothy
Titus Tom Wilson Wycliffe Zachary Zakaria Zacharia Zephania Deogratias Deo Innocent Method Melkizedeki Nestory Ombeni Prosper
Castory Faustine Faustin Fortunatus Gaudence Godlisten Goodluck Honest Elibariki Eliud Anderson Erasto Frank Fredy Baltazar Aloyce
Alfred Albert Alex Alexander Allan Andrew Arnold Augustine Austin Yohana Yohane Yosefu Yakobo Petro Paulo Pauli Mathayo Marko
Danieli Samweli Stefano Filipo Tomasi Mikaeli Gabrieli Simoni Andrea Isaya Yeremia Haruni Josefu Jumanne Simba Shija Masanja
Mashaka Maganga Sele Chuma Mary Maria Grace Esther Ester Ruth Rebecca Rebeka Rachel Raheli Sarah Sara Hannah Hana Joyce Jane Janet
Jennifer Jackline Jacqueline Josephine Judith Julia Juliana Juliet Juliette Agnes Alice Ann Anna Anne Annah Anastazia Anastasia
Angela Angelina Beatrice Betty Brenda Bridget Caroline Carolyne Catherine Katherine Cecilia Sesilia Celestina Charity Christine
Christina Kristina Clara Consolata Damaris Diana Dorcas Doris Dorothy Doreen Edith Elizabeth Elizabeti Emily Emma Eunice Eva
Evaline Evelyn Everlyne Faith Fausta Felista Felistus Fiona Flora Florence Floriana Gladys Gloria Happy Happiness Helen Hellen
Helena Hilda Hope Ida Irene Ivy Jemima Joan Joy Judy Lilian Lillian Linda Lucia Lucy Lydia Magdalena Magdalene Margaret Magret
Martha Marion Matilda Mercy Mildred Milka Millicent Miriam Monica Monika Mwende Nancy Naomi Nelly Nora Pamela Patience Patricia
Pauline Paulina Peace Peninah Phoebe Prisca Priscilla Prudence Purity Quinter Regina Rhoda Rita Rose Roselyne Rosemary Roza Salome
Scholastica Selina Sella Sharon Sheila Stella Susan Suzana Sylvia Tabitha Tecla Teresia Theresa Teresa Veronica Veronika Victoria
Viola Violet Virginia Vivian Winfred Winnie Winifrida Yvonne Zipporah Zuena Witness Editha Eveta Devota Domina Dafrosa Gaudensia
Hosiana Joha Leocadia Levina Nasma Nyamizi Nyanjige Mbuke Kabula Kulwa Doto Dotto Modesta Oliva Perpetua Prisila Restituta Sabina
Specioza Tekla Tumsifu Yustina Wanjiku Wanjiru Wambui Wangui Wanjala Wangari Wairimu Waithera Waithira Wamaitha Wacera Wacuka
Wangeci Nyambura Njeri Njoki Nyokabi Nyawira Muthoni Mumbi Mugure Gathoni Gakenia Wawira Kagendo Karimi Kanana Kendi Kawira
Mwendwa Makena Gatwiri Nkatha Kathambi Kamau Kariuki Karanja Kimani Kinyua Kiarie Kuria Gitau Githinji Gichuru Macharia Maina
Mbugua Mburu Muchiri Mugo Muriuki Mutua Muthui Mwangi Mwaura Mwenda Ndegwa Ndungu Nganga Njenga Njoroge Njuguna Nduta Waweru
Wachira Wainaina Wanyoike Thuo Irungu Chege Gathogo Wafula Wekesa Simiyu Barasa Wanyama Wanyonyi Nekesa Nafula Naliaka Nasimiyu
Nanjala Khisa Makokha Mukhwana Masinde Akinyi Achieng Adhiambo Atieno Anyango Apiyo Awuor Awino Auma Aoko Akoth Akello Otieno
Odhiambo Ochieng Onyango Ouma Owino Okoth Opiyo Odongo Okello Omondi Oduor Owuor Ogola Oloo Wasonga Kipchoge Kiprotich Kiprop
Kipkemboi Kipkorir Kipruto Kiplagat Kiptoo Kibet Kirui Koech Cheruiyot Cheptoo Chebet Chepkoech Chepkemoi Cherono Cheruto
Jepkosgei Jepchirchir Jelagat Jeptoo Jerop Jebet Chelangat Chepngetich Kemboi Rotich Ruto Langat Mutai Bett Bii Musyoka Mutuku
Mutiso Mwanzia Muli Mumo Kioko Kilonzo Kyalo Muia Nzioka Wambua Nduku Ndunge Mueni Mbithe Mwikali Mutheu Wanza Wavinya Syombua
Kamene Katunge Kalekye Kavata Moraa Kemunto Nyaboke Kerubo Bosibori Bochaberi Gesare Nyanchama Nyakundi Omwenga Ombati Ongeri
Onchiri Momanyi Mogaka Nyamweya Makori Mokua Kadzo Kache Mbeyu Dama Sidi Kahindi Katana Karisa Charo Ngala Chengo Kazungu Nyevu
Mwadime Mghoi Wakesho Mkamburi Mwakio Lekishon Nkaissery Naserian Nasieku Saitoti Ole Sankale Tipape Halake Guyo Galgalo
Abel Abigail Achieng' Achola Adam Adongo Akeyo Amara Aminiel Amollo Anita Apondi Arafa Aron Ayieko Ayubu Aziza Azizi Badru Benedict Bertha
Biasha Caro Chelimo Christopher Claris Clement Cornel Cyprian Daudi Deborah Devotha Dickson Dinah Eliakim Ellen Elisante Elpidius Enock
Ezra Fanuel Farida Fenny Festo Fikiri Frances Frida Gabriel Gakii Getrude Gladness Grayson Habiba Habibu Halfan Hamida Hamisa Hanifa
Harieth Hekima Henry Humphrey Ignas Ishmael Japhet Jared Jasmine Jecinta Jeniffer Jerotich Jesca Joram Jonas Justin Kaluki Kanini Kasimu
Kasiva Kathini Khalfan Kibe Kihara Kipchumba Kipkoech Kisanga Kitheka Kwamboka Lazaro Leah Lenah Leticia Lidya Linah Linet Loise Longino
Louis Madaraka Magreth Majaliwa Makau Malaika Manase Manka Manyara Marcus Mariana Marwa Masha Maua Maureen Mawazo Mbogo Mbula Mboje
Melania Merciline Mhoja Milcah Mkami Moureen Mpenzi Mshindo Msafiri Muhammed Muindi Mukami Mumbua Munyao Mungai Muriithi Murugi Musau
Mutindi Muthama Mwajabu Mwamini Mwanahawa Mwita Mzuri Nadia Nakhumicha Nassir Ngina Nickson Njambi Noah Noel Norah Nyakio Nyamvula
Nyanjura Nzomo Ogutu Oliver Olivia Onesmo Paschal Pascal Philemon Phyllis Raha Rahel Raymond Rebeca Rispa Robai Robinson Roda Rosa Rosina
Saada Sabrina Sakina Salehe Salum Samson Samwel Sekela Shauri Shilinde Shukrani Sinde Sitti Somoe Sophia Suleimani Sultan Sunday Teckla
Terry Thabit Tupokigwe Tusekile Valentine Wahida Wakio Wanja Waridi Washington Wilfred Yahaya Yasini Yona Yunis Zabibu Zahara Zahra Zalika
Zeituni Zulfa Natukunda Babirye Wasswa Namukasa Nabirye Mugisha Tumusiime Akampurira Byaruhanga Okot Ocen Apio Uwimana Mukamana Habimana
Niyonzima Irakoze Bizimana Hakizimana Deng Achol Ladu Ekal Ekai Lopeyok Akiru Ekiru Abdullahi Adan Fardosa Hodan Hawo Jamal Nuria Dahabo
Qabale Tumme Naisula Resiato Parsaloi Semeyian Lemomo Lesiit Abebe Wako
Amondi Bahiya Bonventure Chacha Chepkorir Daborah Eshiwani Ezekia Hezron Itumbi Kageha Kamotho Kassembe Lumumba Machocho Makungu Mapesa
Mbeyela Moriasi Mosoti Murimi Mwachofi Mwamba Nakhayo Namalwa Ndegeya Nelima Njogu Nyangweso Obonyo Odera Ogolla Ondieki Otiende Sakwa
Sembuli Tonui Wambugu Wangila Yator`,
  family: `
Mushi Massawe Lyimo Kimaro Mmari Urassa Shirima Temu Tarimo Swai Minja Moshi Mosha Mtui Njau Ngowi Materu Macha Mrema Mlay Assey
Kessy Kavishe Lema Laizer Mollel Sirikwa Lukumay Laiser Saningo Kivuyo Mbwambo Mndeme Mgonja Msuya Msangi Mfinanga Mchome Kiondo
Shemdoe Shekilindi Mhando Mbelwa Mkwawa Mwakyusa Mwakalinga Mwaisaka Mwakasege Mwambene Mwakipesile Mwaipopo Mwasandube Mwandosya
Mwalukasa Sanga Mbilinyi Mahenge Chengula Nyagawa Ngailo Kiswaga Ndunguru Komba Mapunda Nchimbi Haule Ngonyani Nyoni Mhagama Tembo
Banda Phiri Mwale Zulu Sichone Simbeye Sikazwe Masanja Maganga Magufuli Makonda Malima Mashauri Masele Mabula Magesa Marwa Chacha
Mwita Nyerere Wambura Nyamhanga Gesase Ryoba Matiko Bhoke Rweyemamu Rugaimukamu Mutashobya Kagaruki Kamugisha Tibaijuka Kaijage
Mutalemwa Byabato Lwakatare Rutta Mjema Ngwandu Kasanda Lugola Ngeleja Shigella Nkamia Chilolo Mtenga Mdee Lissu Mnyika Zitto
Kabwe Mbowe Slaa Kikwete Mkapa Mwinyi Karume Shein Malecela Sumaye Pinda Majaliwa Mpango Mzindakaya Mgaya Mkude Kapombe Samatta
Ulimwengu Msuva Kaseja Mwakinyo Kiba Mwanjala Mpangala Ngoma Malunde Kweka Silayo Tesha Kileo Mtei Mramba Salakana Kisanga Kiwelu
Mallya Mlaki Nnko Pallangyo Sarakikya Kaaya Akyoo Ayo Mbise Urio Maro Sabaya Mosi Chuwa Chami Riwa Kiwia Lyatuu Lyaruu Makundi
Maleko Malisa Manyanga Meena Mlingi Monyo Muro Mwanri Ndossi Ngoti Njako Olotu Shayo Shao Sawe Tairo Uiso Usiri Kenyatta Odinga
Kibaki Moi Mudavadi Kalonzo Wetangula Kiunjuri Kabogo Waititu Sonko Mbuvi Joho Kingi Mvurya Awiti Rasanga Obado Nyongo Ongwae
Nyagarama Kingori Gachagua Munya Kindiki Murkomen Sang Kosgei Keter Tanui Biwott Chepkwony Kimutai Korir Kosgey Keino Tergat Rono
Serem Maiyo Lagat Too Tuwei Sigei Ngeno Ngetich Soi Towett Kones Mugisha Mugabe Tumusiime Byaruhanga Okot Ocen Nsubuga Ssekandi
Kato Wasswa Nakato Babirye Namukasa Nabukenya Nalubega Kizza Lubega Mukasa Ssali Kakooza Muwonge Bukenya Niyonzima Habimana
Ndayishimiye Nkurunziza Uwimana Mukamana Mutesi Ingabire Kabila Ilunga Mulumba Kasongo Kalala Mutombo Tshibangu Mwamba Patel Shah
Singh Wang Li Zhang Chen
Abdala Achola Aketch Akinyi Bwire Charo Cheboi Chirchir Gachanja Gathogo Gichuki Gichuru Githinji Hamad Irungu Juma Kabiru Kahindi Kamande
Kamanzi Karuga Kazungu Kibwana Kimathi Kimeli Kiplimo Kisamo Kitur Kombo Langat Lusweti Madaraka Maina Makokha Makori Mandara Masawe
Mbithi Mboya Mbwana Mkenda Momanyi Muchiri Mugo Muiruri Munene Munga Muraya Musembi Mushumbusi Mutai Mutisya Mwakio Mwandembo Mwaura
Mwinyihija Ndegwa Ndirangu Ndosi Ndung'u Nyaga Nyagah Nyange Nyirenda Ochieng Ochola Odongo Ogola Okeyo Okumu Ombati Omondi Omwamba
Ong'ondo Onyango Orina Osoro Otieno Ouko Owino Rotich Ruto Temba Tirop Wainaina Wamalwa Wanjohi Wasike Yego Zuberi Sanare
Kipsang Lekuton`,
  nameParticles: 'bin binti wa ole bint ibn',
  told: `jina langu ni|naitwa|ninaitwa|mimi naitwa|mimi ninaitwa|jina langu|jina lake ni|jina lake|anaitwa|wanaitwa|aitwaye|anayeitwa|
majina yangu ni|jina la meneja ni|jina la msimamizi ni|jina la supervisor ni|jina la bosi ni|majina yake ni|kwa jina|kwa majina|
najulikana kama|anajulikana kama|jina kamili ni|langu jina|huitwa|tunamwita|wananiita`,
  hinted: `mimi ni|mimi|huyu ni|hawa ni|dhidi ya|nilizungumza na|nimezungumza na|niliongea na|nimeongea na|niliambiwa na|nilimwambia|
tulimwambia|nimemwambia|nilimuona|nilimwona|nilimuuliza|mwulize|muulize|mpigie|nimpigie|mpigieni simu|piga simu kwa|wasiliana na|
nilipigwa na|amepigwa na|alipigwa na|alibakwa na|nilibakwa na|nilitukanwa na|tulitukanwa na|nilifukuzwa na|alifukuzwa na|
niliripoti kwa|nimeripoti kwa|nililalamika kwa|namlalamikia|malalamiko dhidi ya|shahidi ni|shahidi|mashahidi ni|mtuhumiwa|
mtuhumiwa ni|mwathirika|mwathirika ni|kutoka kwa|wako mtiifu|wako mwaminifu|asante|ahsante|ni mimi|mke wa|mume wa|mtoto wa|dada ya|
kaka wa|mama wa|baba wa|ndugu yake|mwana wa|binti wa|mtumaji|sahihi|saini|habari|hujambo|shikamoo|salaam|mpendwa|pamoja na|
aliyeitwa|yule|kwa sababu ya|hasa`,
  titles: `
bwana bw bi mheshimiwa mhe dkt daktari dokta mwalimu mzee mama baba dada kaka bibi babu ndugu sista padri mchungaji shekhe sheikh
ustadh hajj mr mrs ms madam miss sir boss bosi mkuu engineer eng chifu anko anti aunty shangazi mjomba captain`,
  honorifics: 'mkuu mwenyewe madam sir bosi boss',
  roles: `
supervisor supavaiza supervisa msimamizi meneja manager bosi boss mkurugenzi mkuu mwajiri mnyapara foreman foremani kiongozi
headman nyapara mkaguzi mhasibu karani clerk fundi dereva driver mlinzi askari guard watchman soja mpishi msafishaji mwenzangu
mwenzetu rafiki yangu jirani dada kaka ndugu mama baba mke mume mtoto binti mjomba shangazi bibi babu mfanyakazi wakala agent
dalali mkandarasi contractor daktari nesi nurse muuguzi mwalimu wakili mwenyekiti katibu shahidi msichana mvulana kijana mwanamke
mwanaume mzee mchina mzungu mhindi hr director owner operator chairman chairlady steward mwakilishi mjumbe rafikiangu dadangu
kakangu mamangu babangu mkewangu mumewangu mpenzi mchumba tajiri mratibu afisa ofisa mwanakamati auntie team leader scout sprayer
grader packer clinician chief`,
  deeds: `
anapiga alipiga amepiga anatukana alitukana ametukana alisema anasema amesema alikuja anakuja amekuja alikataa anakataa amekataa
alichukua amechukua anachukua aliiba ameiba alifukuza amefukuza anafukuza anatishia alitishia anashika alishika anagusa aligusa
anadai alidai anataka alitaka anaomba aliomba alitoa anatoa ametoa alifunga amefunga anafunga alikata amekata anakata anasumbua
alisumbua anabagua anadharau analazimisha alilazimisha anadanganya alidanganya amedanganya aliumia ameumia alikufa amekufa
alianguka ameanguka alifariki amefariki anaumwa aliugua anaogopa aliona ameona anajua hataki hajui hakusema hakulipa hajalipa
halipi halipwi haruhusu hakuruhusu alishuhudia ameshuhudia alifanya anafanya amefanya yuko ni alikuwa huwa hupiga hutukana husema
anafoka alifoka anapenda ameachishwa amefukuzwa alifukuzwa alipigwa amepigwa alibakwa analia alilia anaishi anafanyakazi ananipiga
anatupiga anawapiga anampiga alinipiga alitupiga aliwapiga alimpiga amenipiga ametupiga amewapiga amempiga ananitukana anatutukana
anawatukana anamtukana alinitukana alitutukana aliwatukana alimtukana amenitukana ametutukana amewatukana amemtukana ananitishia
anatutishia anawatishia anamtishia alinitishia alitutishia aliwatishia alimtishia amenitishia ametutishia amewatishia amemtishia
ananishika anatushika anawashika anamshika alinishika alitushika aliwashika alimshika amenishika ametushika amewashika amemshika
ananigusa anatugusa anawagusa anamgusa alinigusa alitugusa aliwagusa alimgusa amenigusa ametugusa amewagusa amemgusa ananibaka
anatubaka anawabaka anambaka alinibaka alitubaka aliwabaka alimbaka amenibaka ametubaka amewabaka amembaka ananifukuza anatufukuza
anawafukuza anamfukuza alinifukuza alitufukuza aliwafukuza alimfukuza amenifukuza ametufukuza amewafukuza amemfukuza
ananilazimisha anatulazimisha anawalazimisha anamlazimisha alinilazimisha alitulazimisha aliwalazimisha alimlazimisha
amenilazimisha ametulazimisha amewalazimisha amemlazimisha ananidanganya anatudanganya anawadanganya anamdanganya alinidanganya
alitudanganya aliwadanganya alimdanganya amenidanganya ametudanganya amewadanganya amemdanganya ananinyanyasa anatunyanyasa
anawanyanyasa anamnyanyasa alininyanyasa alitunyanyasa aliwanyanyasa alimnyanyasa ameninyanyasa ametunyanyasa amewanyanyasa
amemnyanyasa ananidhalilisha anatudhalilisha anawadhalilisha anamdhalilisha alinidhalilisha alitudhalilisha aliwadhalilisha
alimdhalilisha amenidhalilisha ametudhalilisha amewadhalilisha amemdhalilisha ananisaidia anatusaidia anawasaidia anamsaidia
alinisaidia alitusaidia aliwasaidia alimsaidia amenisaidia ametusaidia amewasaidia amemsaidia ananiambia anatuambia anawaambia
anamwambia aliniambia alituambia aliwaambia alimwambia ameniambia ametuambia amewaambia amemwambia ananiona anatuona anawaona
anamwona aliniona alituona aliwaona alimwona ameniona ametuona amewaona amemwona ananiita anatuita anawaita anamwita aliniita
alituita aliwaita alimwita ameniita ametuita amewaita amemwita ananilipa anatulipa anawalipa anamlipa alinilipa alitulipa
aliwalipa alimlipa amenilipa ametulipa amewalipa amemlipa ananifunga anatufunga anawafunga anamfunga alinifunga alitufunga
aliwafunga alimfunga amenifunga ametufunga amewafunga amemfunga ananifungia anatufungia anawafungia anamfungia alinifungia
alitufungia aliwafungia alimfungia amenifungia ametufungia amewafungia amemfungia ananisimamisha anatusimamisha anawasimamisha
anamsimamisha alinisimamisha alitusimamisha aliwasimamisha alimsimamisha amenisimamisha ametusimamisha amewasimamisha
amemsimamisha ananiachisha anatuachisha anawaachisha anamwachisha aliniachisha alituachisha aliwaachisha alimwachisha ameniachisha
ametuachisha amewaachisha amemwachisha ananiibia anatuibia anawaibia anamwibia aliniibia alituibia aliwaibia alimwibia ameniibia
ametuibia amewaibia amemwibia ananiuliza anatuuliza anawauliza anamwuliza aliniuliza alituuliza aliwauliza alimwuliza ameniuliza
ametuuliza amewauliza amemwuliza ananifuata anatufuata anawafuata anamfuata alinifuata alitufuata aliwafuata alimfuata amenifuata
ametufuata amewafuata amemfuata ananichukia anatuchukia anawachukia anamchukia alinichukia alituchukia aliwachukia alimchukia
amenichukia ametuchukia amewachukia amemchukia ananipenda anatupenda anawapenda anampenda alinipenda alitupenda aliwapenda
alimpenda amenipenda ametupenda amewapenda amempenda ananisukuma anatusukuma anawasukuma anamsukuma alinisukuma alitusukuma
aliwasukuma alimsukuma amenisukuma ametusukuma amewasukuma amemsukuma ananivuta anatuvuta anawavuta anamvuta alinivuta alituvuta
aliwavuta alimvuta amenivuta ametuvuta amewavuta amemvuta ananizaba anatuzaba anawazaba anamzaba alinizaba alituzaba aliwazaba
alimzaba amenizaba ametuzaba amewazaba amemzaba ananikemea anatukemea anawakemea anamkemea alinikemea alitukemea aliwakemea
alimkemea amenikemea ametukemea amewakemea amemkemea ananigombeza anatugombeza anawagombeza anamgombeza alinigombeza alitugombeza
aliwagombeza alimgombeza amenigombeza ametugombeza amewagombeza amemgombeza ananihukumu anatuhukumu anawahukumu anamhukumu
alinihukumu alituhukumu aliwahukumu alimhukumu amenihukumu ametuhukumu amewahukumu amemhukumu ananishtaki anatushtaki anawashtaki
anamshtaki alinishtaki alitushtaki aliwashtaki alimshtaki amenishtaki ametushtaki amewashtaki amemshtaki ananitongoza anatutongoza
anawatongoza anamtongoza alinitongoza alitutongoza aliwatongoza alimtongoza amenitongoza ametutongoza amewatongoza amemtongoza
ananibusu anatubusu anawabusu anambusu alinibusu alitubusu aliwabusu alimbusu amenibusu ametubusu amewabusu amembusu ananikumbatia
anatukumbatia anawakumbatia anamkumbatia alinikumbatia alitukumbatia aliwakumbatia alimkumbatia amenikumbatia ametukumbatia
amewakumbatia amemkumbatia ananipeleka anatupeleka anawapeleka anampeleka alinipeleka alitupeleka aliwapeleka alimpeleka
amenipeleka ametupeleka amewapeleka amempeleka ananileta anatuleta anawaleta anamleta alinileta alituleta aliwaleta alimleta
amenileta ametuleta amewaleta amemleta ananipa anatupa anawapa anampa alinipa alitupa aliwapa alimpa amenipa ametupa amewapa
amempa ananinyima anatunyima anawanyima anamnyima alininyima alitunyima aliwanyima alimnyima ameninyima ametunyima amewanyima
amemnyima ananikata anatukata anawakata anamkata alinikata alitukata aliwakata alimkata amenikata ametukata amewakata amemkata
ananikatia anatukatia anawakatia anamkatia alinikatia alitukatia aliwakatia alimkatia amenikatia ametukatia amewakatia amemkatia
ananifoka anatufoka anawafoka anamfoka alinifoka alitufoka aliwafoka alimfoka amenifoka ametufoka amewafoka amemfoka ananizomea
anatuzomea anawazomea anamzomea alinizomea alituzomea aliwazomea alimzomea amenizomea ametuzomea amewazomea amemzomea ananidharau
anatudharau anawadharau anamdharau alinidharau alitudharau aliwadharau alimdharau amenidharau ametudharau amewadharau amemdharau
ananijeruhi anatujeruhi anawajeruhi anamjeruhi alinijeruhi alitujeruhi aliwajeruhi alimjeruhi amenijeruhi ametujeruhi amewajeruhi
amemjeruhi ananiua anatuua anawaua anamwua aliniua alituua aliwaua alimwua ameniua ametuua amewaua amemwua ananichoma anatuchoma
anawachoma anamchoma alinichoma alituchoma aliwachoma alimchoma amenichoma ametuchoma amewachoma amemchoma ananilalia anatulalia
anawalalia anamlalia alinilalia alitulalia aliwalalia alimlalia amenilalia ametulalia amewalalia amemlalia ananiomba anatuomba
anawaomba anamwomba aliniomba alituomba aliwaomba alimwomba ameniomba ametuomba amewaomba amemwomba ananidaia anatudaia anawadaia
anamdaia alinidaia alitudaia aliwadaia alimdaia amenidaia ametudaia amewadaia amemdaia ananipigia anatupigia anawapigia anampigia
alinipigia alitupigia aliwapigia alimpigia amenipigia ametupigia amewapigia amempigia ananitumia anatutumia anawatumia anamtumia
alinitumia alitutumia aliwatumia alimtumia amenitumia ametutumia amewatumia amemtumia ananiandikia anatuandikia anawaandikia
anamwandikia aliniandikia alituandikia aliwaandikia alimwandikia ameniandikia ametuandikia amewaandikia amemwandikia
ananichungulia anatuchungulia anawachungulia anamchungulia alinichungulia alituchungulia aliwachungulia alimchungulia
amenichungulia ametuchungulia amewachungulia amemchungulia ananirekodi anaturekodi anawarekodi anamrekodi alinirekodi aliturekodi
aliwarekodi alimrekodi amenirekodi ameturekodi amewarekodi amemrekodi ananitisha anatutisha anawatisha anamtisha alinitisha
alitutisha aliwatisha alimtisha amenitisha ametutisha amewatisha amemtisha ananiumiza anatuumiza anawaumiza anamwumiza aliniumiza
alituumiza aliwaumiza alimwumiza ameniumiza ametuumiza amewaumiza amemwumiza ananikimbiza anatukimbiza anawakimbiza anamkimbiza
alinikimbiza alitukimbiza aliwakimbiza alimkimbiza amenikimbiza ametukimbiza amewakimbiza amemkimbiza ananinyonya anatunyonya
anawanyonya anamnyonya alininyonya alitunyonya aliwanyonya alimnyonya ameninyonya ametunyonya amewanyonya amemnyonya ananitesa
anatutesa anawatesa anamtesa alinitesa alitutesa aliwatesa alimtesa amenitesa ametutesa amewatesa amemtesa`,
  conjunctions: 'na au pamoja ama',
  numbers: {
    0: 'sifuri ziro',
    1: 'moja',
    2: 'mbili',
    3: 'tatu',
    4: 'nne',
    5: 'tano',
    6: 'sita',
    7: 'saba',
    8: 'nane',
    9: 'tisa',
    10: 'kumi',
    20: 'ishirini',
    30: 'thelathini',
    40: 'arobaini',
    50: 'hamsini',
    60: 'sitini',
    70: 'sabini',
    80: 'themanini',
    90: 'tisini',
  },
  repeats: { 2: 'dabo double', 3: 'tripo triple' },
  fillers: 'na kisha halafu nukta dashi plus jumlisha',
  ambiguousNumbers: 'moja na sita',
  numberCues: `simu|namba ya simu|nambari ya simu|namba yangu|nambari yangu|simu yangu|nipigie|nipigie simu|piga|mpigie|whatsapp|kitambulisho|
namba ya kitambulisho|id|nida|namba ya nida|huduma namba|pasipoti|paspoti|namba ya pasipoti|akaunti|namba ya akaunti|mpesa|m pesa|
till|paybill|tigopesa|airtel money|nssf|nhif|sha|kra pin|kra|tin|pin|pin yangu|laini|lipa namba|namba yake|namba zake|cheti|leseni`,
  workplaceCues: `namba ya mfanyakazi|namba ya kazi|nambari ya kazi|staff number|staff no|payroll number|payroll no|payroll|pf number|pf no|beji|
badge|kadi|clock number|clock card|mashine|mashine namba|meza|chumba|kitanda|loka|locker|laini|line|basi|greenhouse|block|kundi|
timu|kituo|sare`,
  numberWords: 'namba nambari no number num',
  units: `
wafanyakazi mfanyakazi watu mtu wanawake wanaume watoto masaa saa dakika siku wiki mwezi miezi mwaka miaka mara asilimia vipande
kipande kilo kg tani lita mita ndoo kreti katoni maboksi magunia sanduku mistari mashine ghorofa vyumba wasichana wavulana
wenzangu usiku shina mashina km`,
  currencies: 'shilingi sh shs ksh kes tsh tzs ugx bob dola dollar usd elfu laki milioni hela k euro riyal dirham',
  months: `
januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba jan feb mac apr jun jul ago sep okt nov des`,
  ageAfter: 'miaka yangu|umri',
  ageBefore: `umri|umri wa|umri wangu|umri wangu ni|umri wake|umri wake ni|nina miaka|ana miaka|nina umri wa miaka|ana umri wa miaka|
mwenye umri wa miaka|wa miaka|wenye umri wa|miaka|wana miaka|nikiwa na miaka|akiwa na miaka|mtoto wa miaka`,
  homes: `
nyumba mtaa kijiji chumba barabara ploti plot kitongoji kata mtaani anwani naishi anaishi ghorofa estate`,
  uniqueRoles: `mwenyekiti wa chama|katibu wa chama|mwenyekiti wa chama cha wafanyakazi|katibu mkuu|shop steward|chief shop steward|nesi pekee|
muuguzi pekee|daktari wa kiwanda|daktari wa kampuni|mwanamke pekee|dereva pekee|mjamzito pekee|mwakilishi wa wafanyakazi|
fundi umeme pekee|mpishi mkuu|mkalimani|afisa ustawi|mwenyekiti wa kamati ya jinsia|fundi pekee`,
  signals: {
    under_18: `watoto wanafanya kazi|mtoto anafanya kazi|watoto wadogo wanafanya kazi|ajira ya watoto|ajira za watoto|utumikishwaji wa watoto|
chini ya miaka 18|chini ya miaka kumi na nane|chini ya umri|hajafikisha miaka 18|hawajafikisha miaka 18|mtoto mdogo anafanya kazi|
watoto wa shule wanafanya kazi|under 18|underage`,
    pregnant: `mjamzito|wajawazito|ujauzito|mimba|nina mimba|ana mimba|mja mzito|waja wazito|likizo ya uzazi|maternity|mimba imeharibika|
mimba iliharibika|kuharibika kwa mimba|pregnant`,
    danger_now: `moto unawaka|kuna moto|moto umewaka|moto umezuka|jengo linawaka|kiwanda kinaungua|kinaungua|tumefungiwa|tumefungiwa ndani|
wametufungia|wametufungia ndani|ametufungia|amenifungia|nimefungiwa|wamefungiwa|milango imefungwa|mlango umefungwa|geti limefungwa|
tumenaswa|tumekwama ndani|amekwama ndani|hatuwezi kutoka|siwezi kutoka|jengo linapasuka|nyufa kwenye jengo|jengo limepasuka|
jengo linaanguka|ukuta umepasuka|ukuta unaanguka|gesi inavuja|mlipuko|umelipuka|imelipuka|anakufa|wanakufa|tunakufa|nakufa|
amezimia|amepoteza fahamu|wamezimia|anatoka damu nyingi|anavuja damu|kujiua|nijiue|nitajiua|anataka kujiua|najiua|nataka kufa|
ananiua|wataniua|ataniua|anataka kuniua|watatuua|ananipiga sasa|anapigwa sasa|wanatupiga sasa|ametekwa|nimetekwa|wametekwa|
tuokoeni|niokoeni|tuokoe|niokoe|saidieni haraka`,
    armed: 'bunduki|bastola|kisu|visu|panga|mapanga|silaha|risasi|mkuki|upanga|rungu|shoka|gun|pistol',
    alone: 'mimi peke yangu|peke yangu|ni mimi tu|mimi tu|mimi pekee|nilikuwa peke yangu',
    accused_supervisor: `msimamizi|wasimamizi|msimamizi wangu|supervisor|supavaiza|supervisa|mnyapara|nyapara|foreman|foremani|headman|kiongozi wa zamu|
kiongozi wa laini|line leader|team leader|kapteni`,
    accused_manager: `meneja|mameneja|manager|mkurugenzi|mwajiri|mwenye kampuni|mwenye kiwanda|mwenye shamba|mmiliki|tajiri|bosi|boss|hr|uongozi|
menejimenti|management|director|rasilimali watu`,
    accused_coworker: `mfanyakazi mwenzangu|mwenzangu alinipiga|mwenzangu amenipiga|mwenzangu ananisumbua|mfanyakazi mwenzangu alinipiga|
mfanyakazi mwenzetu|mwenzetu alimpiga|mwenzangu alinishika|mwenzangu ananishika|mfanyakazi mwingine alinipiga`,
    accused_security: `mlinzi|walinzi|askari wa getini|askari wa kampuni|askari|soja|masoja|guard|guards|security|watchman|ulinzi`,
    accused_agency: `wakala|mawakala|wakala wa ajira|agency|agent|ajenti|dalali|madalali|mkandarasi|wakandarasi|contractor|kampuni ya ajira|outsourcing`,
  },
  people: `watu|mtu|wafanyakazi|wafanyikazi|mfanyakazi|wanawake|wanaume|watoto|wasichana|wavulana|vijana|wenzangu|wenzetu|sisi|kati|wanachama|
vibarua|familia|wageni|wakimbizi`,
  quantities: { dazeni: '12', mia: '100', elfu: '1000', laki: '100000', milioni: '1000000' },
};
