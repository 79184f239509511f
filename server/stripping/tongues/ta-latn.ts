import type { Tongue } from './tongue.ts';

export const taLatn: Tongue = {
  tag: 'ta-Latn',
  script: 'Latn',
  closed: `
naan nan naanga nanga naangal nangal naam nam namma nee ni neenga ninga neengal ningal avan aval avar avanga avarkal ivan ival
ivar ivanga ivarkal athu atu ithu itu ethu etu avai ivai evai en ennai enna ennoda ennudaiya enakku enathu enatu enga engal
engalai engalukku engaloda engaludaiya namakku nammai un unnai unakku unga ungal ungalai ungalukku avanai avanukku avana avanoda
avalai avala avalukku avaloda avarai avara avarukku avaroda avarudaiya avarkalai avarkalukku avangalai avangala avangalukku
avalidam avaridam ennidam engalidam ivarai ivanai ivarathu ivaratu avarathu avaratu avalathu avalatu enakkum engalukkum naanum
nanum naangalum nangalum avanum avalum avarum avangalum than tan thanathu tanatu thannai tannai thanakku tanakku thaan thaam tham
tam antha anta intha inta entha enta oru or sila pala ellaa ella ellaam ellam ellaarum ellarum ellorum ellaarukkum ellarukkum
ellorukkum ellaaraiyum ellaraiyum yaar yar yaaru yaru yaarum yarum yaarukkum yarukkum yaaro yaro yaarai yarai yaaridam yaridam
evarum ethaavathu ethavathu etavatu ethuvum etuvum ethaiyum etaiyum ondrum onnum eppadi eppo eppothu eppotu eppa enge engu
evvalavu etthanai ettanai ange anga angu inge inga ingu appo appothu appotu appa ippo ippothu ippotu ippa appadi ippadi athanaal
athanal atanal athanaala athanala atanala ithanaal ithanal itanal ithanaala ithanala itanala aanaal anal aanaa ana aanaalum analum
aagave agave enave matrum allathu allatu alla illai illa illaamal illamal illaama illama illaatha illatha illata illaiyendraal
illaiyendral illennaa illenna kooda kuda um melum piragu appuram pin pinbu pinnar pinnaal pinnal mun munbu munnaal munnal munnaadi
munnadi pinnaadi pinnadi mel mele mela keezh kizh kil keezhe kizhe kile keezha kizha kila ulle ulla veliye veliya pakkatthil
pakkattil pakkatthula pakkattula arugil idaiyil naduvil varai varaikkum irunthu iruntu irunthum iruntum moolam mulam moolamaaga
mulamaga vazhiyaaga vazhiyaga valiyaga patri patthi patti kuritthu kurittu ethiraaga ethiraga etiraga ethiraa ethira etira pol
pola phone maathiri mathiri matiri aaga aga aagum agum aanathu anathu anatu aacchu acchu aagivittathu agivittathu agivittatu
aayiducchu ayiducchu endru endraal endral ennu engira endra endrum enum ena enil nu nnu ndra undu ullathu ullatu ullana ullaar
ullar ullanar ullen irukku irukkirathu irukkiratu irukkiren irukken irukkiraar irukkirar irukkaar irukkar irukkaaru irukkaru
irukkaan irukkan irukkaa irukka irukkaanga irukkanga irukkom irukkirom irukkiraarkal irukkirarkal irukkum irunthathu iruntatu
irunthucchu iruntucchu irunthaar irunthar iruntar irunthen irunten irunthom iruntom irunthaanga irunthanga iruntanga irunthaal
irunthal iruntal irukkalaam irukkalam vendum venum vendaam vendam venaam venam mudiyum mudiyaathu mudiyathu mudiyatu mudiyala
mudiyavillai koodaathu kudathu kudatu kidaiyaathu kidaiyathu kidaiyatu theriyaathu theriyathu teriyatu mattum mattume romba miga
migavum athigam atigam athigamaaga athigamaga atigamaga konjam konja innum innamum erkanave marubadiyum meendum mindum thirumba
tirumba thirumbavum tirumbavum eppothum eppotum eppavum eppavume thinamum tinamum thinam tinam udane udanadiyaaga udanadiyaga sari
aamaam amam aamaa ama illainga thayavuseythu tayavuseytu thayavu tayavu seythu seytu athe ate ithe ite athai atai ithai itai atha
ata itha ita athil atil ithil itil athula atula ithula itula atharku atarku itharku itarku athukku atukku ithukku itukku ethukku
etukku etharku etarku athan atan ithan itan avvalavu ivvalavu thavira tavira pathil patil pathilaaga pathilaga patilaga udan oda
vida vittu vittathu vittatu vittaar vittar vittaarkal vittarkal vittaanga vittanga vittaan vittan vitten kondu konde kitta kitte
engitta engagitta avangitta avarkitta avangagitta yaarkittayum yarkittayum thaane thane tane na enaku engaluku ennaya avanuku
avaluku avaruku avangaluku idhu adhu andha indha yen epdi ipdi apdi ila iruku irukanga iruken irukom irundhuchu irundhu mudiyadhu
koodathu rombo ellarukum dhan daan la le ku kku ah a aana anaa adhanala apram keela pathi vara varaikum marupadi dhinamum daily
aama`,
  open: `
velai velaigal pani paniyaalar paniyalar paniyaalarkal paniyalarkal thozhil tolil thozhilaali thozhilali tolilali thozhilaalar
thozhilalar tolilalar thozhilaalarkal thozhilalarkal tolilalarkal oozhiyar uzhiyar uliyar oozhiyarkal uzhiyarkal uliyarkal kooli
kuli kooligal kuligal aalai alai aalaigal alaigal thozhirchaalai thozhirchalai tolirchalai pegtari fegtari company kambani
niruvanam mill noorpaalai nurpalai thottam tottam ested pannai vayal kaadu kadu aabees abis aluvalagam kudon kidangu kattidam
kattadam maadi madi thalam talam tharai tarai koorai kurai suvar kathavu katavu kathavugal katavugal jannal ked vaasal vasal padi
padigattu padikkattu libt arai araigal room viduthi viduti hostel haastalil hastalil veedu vidu kazhivarai kalivarai kazhipparai
kalipparai taayled tayled bathroom kuliyalarai samaiyal samaiyalarai kendeen kendin unavagam idam oor ur kiraamam kiramam nagaram
maavattam mavattam theru teru saalai salai rodu naadu nadu ellai koyil kovil palli pallikkoodam pallikkudam marutthuvamanai
maruttuvamanai aaspatthiri aspatthiri aspattiri police steshan kaaval kaval nilaiyam neethimandram nithimandram nitimandram kort
sirai kadai perunthu peruntu niruttham niruttam vimaanam vimanam kappal sambalam oothiyam uthiyam utiyam panam kaasu kasu thogai
togai roobaay rubay roobaa ruba bonus pf pieb iesai vaippu nithi niti kadan vatti advaans advans munbanam pidittham pidittam
abaraatham abaratham abaratam selavu vaadagai vadagai kattanam commission lanjam kanakku vangi peng raseethu rasithu rasitu pil
seettu sittu kaasolai kasolai izhappeedu izhappidu ilappidu nashtaeedu nashtaidu oyvoothiyam oyvuthiyam oyvutiyam kurainthabadcha
kuraintabadcha kurainthabadcham kuraintabadcham naalkooli nalkuli thinakkooli thinakkuli tinakkuli oppantham oppantam contract
agrimend urimai urimaigal sattam sattappadi vithi viti vithigal vitigal patthiram pattiram aavanam avanam aavanangal avanangal
saandrithazh sandrithazh sandrital kaiyezhutthu kaiyeluttu kaiyoppam kaagitham kagitham kagitam paper passport visaa visa aathaar
athar atar attai kaartu kartu reshan paan pan parmid tikked adaiyaalam adaiyalam sumangali thittam tittam kotthadimai kottadimai
adimai neram mani manineram manitthiyaalam manitthiyalam manittiyalam nimidam nimisham naal nal naadkal nadkal naalaikku nalaikku
naalai nalai netru netthu nettu indru innaikku innikku munthaanaal munthanal muntanal vaaram varam maatham matham matam maasam
masam maathangal mathangal matangal varudam varusham aandu andu varudangal kaalai kalai kaalaiyil kalaiyil mathiyam matiyam maalai
malai iravu raatthiri ratthiri rattiri night pagal vidiyarkaalai vidiyarkalai shift overtime over time odi kooduthal kuduthal
kudutal vidumurai leave viduppu oyvu idaivelai pireg pandigai theebaavali thibavali tibavali pongal ramjaan ramjan kiristhumas
kiristumas thingal tingal sevvaay sevvay puthan putan viyaazhan viyazhan viyalan velli sani gnaayiru gnayiru kizhamai kilamai
thaamatham thamatham tamatam led lettu seekkiram sikkiram varugai muthal mutal kadaisi kadantha kadanta aduttha adutta pona
thodarnthu todarntu udal udambu noy kaaycchal kaycchal thalaivali talaivali vali vayitruvali mayakkam mayangi vaanthi vanthi vanti
irumal sali moocchu mucchu moocchutthinaral mucchutthinaral mucchuttinaral aasthumaa asthuma astuma kaayam kayam kaayangal
kayangal vibatthu vibattu rattham rattam irattham irattam elumbu murivu theekkaayam thikkayam tikkayam sigicchai marunthu maruntu
maatthirai matthirai mattirai oosi usi doctor marutthuvar maruttuvar nurse seviliyar aambulans ambulans maranam saavu savu irappu
uyir tharkolai tarkolai karppam karppini karppamaaga karppamaga karppamaa karppama pirasavam magapperu kuzhanthai kulantai
kuzhanthaigal kulantaigal kuzhanthaiyai kulantaiyai pillai pillaigal maathavidaay mathaviday mataviday peeriyads piriyads naabkin
nabkin thalai talai mugam kan kangal kaathu kathu katu mookku mukku vaay vay pal kazhutthu kaluttu thol tol kai kaigal kaal kal
kaalkal kalkal viral viralkal muthugu mutugu vayiru maarpu marpu maarpagam marpagam iduppu muzhangaal muzhangal mulangal mudi
nuraiyeeral nuraiyiral ithayam itayam sorvu kalaippu thookkam thukkam tukkam pasi thaagam thagam tagam thanneer thannir tannir
thanni tanni kudineer kudinir saappaadu sappadu unavu soru tee ti theneer thenir tenir paal puzhu pulu poocchi pucchi kaatru katru
kaatthu katthu kattu veppam soodu sudu veyil kulir mazhai minchaaram mincharam karand min vilakku laid fan minvisiri esi pugai
thoosi thusi tusi thoosu thusu tusu naatram natram vaasanai vasanai rasaayanam rasayanam chemical marunthadippu maruntadippu
poocchikkolli pucchikkolli uram visham aasid asid erivaayu erivayu gas kasivu neruppu thee thi theevibatthu thivibatthu tivibattu
vedippu virisal idinthu idintu aabatthu abatthu abattu aabatthaana abatthana abattana paathugaappu pathugappu patugappu
paathugaappaana pathugappana patugappana avasara avasaram vazhi poottu puttu saavi savi sangili kuppai azhukku alukku suttham
suttam iyanthiram iyantiram machine mesin thari tari nool nul thuni tuni panju thaiyal taiyal tailor katthari kattari katting
pekking pirinding taiying saayam sayam pinnalaadai pinnaladai paniyan sattai aadai adai aadaigal adaigal seerudai sirudai kaalani
kalani shoo shu seruppu kaiyurai mugakkavasam maask mask helmet kannaadi kannadi karuvi karuvigal katthi katti arivaal arival
sutthiyal suttiyal oyar petti pettigal moottai muttai moottaigal muttaigal saakku sakku kilo karkal kalkuvaari kalkuvari kuvaari
kuvari kiraanaid kiranaid sengal soolai sulai man manal laari lari vandi van bus paig aatto atto rayil traagtar tragtar pedrol
teesal tisal elagtraanigs elagtranigs selpon kaibesi mobail number mesej kurunjeythi kurunjeyti whatsapp vaadchab vadchab fespug
pespug veediyo vidiyo potto padam padangal kemaraa kemara sisidivi theyilai teyilai kozhunthu koluntu ilai ilaigal kaabi kabi
rappar milagu elakkaay elakkay thennai tennai vaazhai vazhai valai karumbu nel parutthi parutti munthiri muntiri malli poo pu
pookkal pukkal pazham palam pazhangal palangal kaaykari kaykari meen iraal iral maram marangal sedi sedigal vivasaayam vivasayam
vivasaayi vivasayi aruvadai ilakku target taarkked tarkked urpatthi urpatti purodagshan tharam taram kuvaalitti kuvalitti sekking
pees pis peeskal piskal line kuraigal thavaru tavaru thappu tappu aartar artar audit aayvu ayvu aayvaalar ayvalar paiyar piraand
pirand sed tibaartmend tibartmend pirivu thurai turai melaalar melalar manager muthalaali muthalali mutalali owner urimaiyaalar
urimaiyalar supervisor merpaarvaiyaalar merparvaiyalar kangaanippaalar kanganippalar kangaani kangani mesthri formen incharge
master leader thalaivar talaivar thalaivi talaivi seyalaalar seyalalar athigaari athigari atigari athigaarigal athigarigal
atigarigal nirvaagam nirvagam hr admin warden kanakkaalar kanakkalar kilaark kilark driver ottunar kaavalaali kavalali vaadchmen
vadchmen security agent mugavar purokkar tharagar taragar idaittharagar idaittaragar oppanthathaarar oppanthatharar oppantatarar
contractor mekkaanig mekkanig elagtreeshiyan elagtrishiyan operator helper uthaviyaalar uthaviyalar utaviyalar samaiyalkaarar
samaiyalkarar vakkeel vakkil vazhakkarinjar valakkarinjar nanbar nanban thozhi toli thozhar tolar saga sagothari sagotari
sagotharar sagotarar akkaa akka annan annaa anna thambi tambi thangai tangai thangacchi tangacchi ammaa amma appaa thaay thay tay
thanthai tantai magan magal kanavar kanavan manaivi maamaa mama maami mami atthai sitthi sitti sitthappaa sitthappa sittappa
periyappaa periyappa paatti thaatthaa thattha tatta kudumbam uravinar andai pakkatthu pakkattu veettukkaarar vittukkarar pen
pengal pengalai ponnu ponnunga pombalai aan an aangal angal aal al aadkal adkal aalu alu paiyan pasanga sirumi siruvan siruvarkal
manithan manitan manithar manitar makkal per peyar peyarai peru nabar vayathu vayatu vayasu jaathi jathi jati saathi sathi sati
thalith talit inthu intu muslim kiristhavar kiristavar vadamaanila vadamanila vadainthiya vadaintiya vada maanila manila hinthi
hinti thamizh tamil thamizhar tamilar malaiyaalam malaiyalam thelungu telungu aangilam angilam singalam pulambeyar odiyaa odiya
peegaari pigari pengaali pengali agathi agati sangam union thozhirchangam tolirchangam uruppinar velainiruttham velainiruttam
poraattam porattam koottam kuttam meetting mitting therthal tertal kamitti kuzhu kulu pirathinithi piratiniti pugaar pugar
pugaarkal pugarkal kutram vazhakku valakku piracchanai piracchinai pirasnai kashtam kelvi seythi seyti thagaval tagaval ragasiyam
ragasiyamaa ragasiyama saadchi sadchi aathaaram atharam ataram niyaayam niyayam neethi uthavi utavi mirattal acchurutthal
acchuruttal payam adi uthai utai thittu tittu kettavaartthai kettavartthai kettavarttai ketta vaartthai vartthai varttai
vaartthaigal vartthaigal varttaigal avamaanam avamanam kevalam kodumai thollai tollai paaliyal paliyal thontharavu tontaravu
thunburutthal tunburuttal vanmurai palaathkaaram palathkaram palatkaram karpazhippu karpalippu vanbunarvu kattaayam kattayam
kattaayamaaga kattayamaga emaatru ematru mosadi poy thiruttu tiruttu paagubaadu pagubadu kobam sogam azhugai alugai vedkam
magizhcchi magilcchi nambikkai nandri vanakkam aiyaa aiya sir madam ammani anbu kadavul saami sami nalla nallathu nallatu nallaa
mosam mosamaana mosamana mosamaaga mosamaga periya sinna siriya puthiya putiya puthu putu pazhaiya palaiya kadinam kadinamaana
kadinamana kashtamaa kashtama elithu elitu athiga atiga kuraintha kurainta kuraivu kuraivaaga kuraivaga neenda ninda neelam nilam
uyaram sutthamaana sutthamana suttamana asutthamaana asutthamana asuttamana azhukkaana azhukkana alukkana soodaana sudana
kulirntha kulirnta vegamaa vegama vegamaaga vegamaga methuvaa methuva metuva methuvaaga methuvaga metuvaga thaniyaa thaniya taniya
thaniyaaga thaniyaga taniyaga ondraaga ondraga sernthu serntu onnaa onna sariyaa sariya sariyaaga sariyaga thavaraana thavarana
tavarana thavaraaga thavaraga tavaraga thappaa thappa tappa thappaana thappana tappana unmai unmaiyaana unmaiyana unmaiyaa unmaiya
muzhu mulu muzhuvathum muluvatum muzhusaa muzhusa mulusa paathi pati mukkiyam mukkiyamaana mukkiyamana veru vera matra matravar
matravarkal innoru irandaavathu irandavathu irandavatu moondraavathu mundravathu mundravatu muthalil mutalil kadaisiyaa kadaisiya
kadaisiyil thanippatta tanippatta ilavasam ilavasamaa ilavasama nirantharam nirantaram niranthara nirantara tharkaaliga tharkaliga
tarkaliga irandu rendu moondru mundru moonu munu naangu nangu naalu nalu ainthu aintu anju aaru aru ezhu elu ettu onbathu onbatu
patthu pattu nooru nuru aayiram ayiram ladcham ondru onnu iruvar moovar muvar naalvar nalvar naaluber naluber perum renduber
thamizhnaadu thamizhnadu tamilnadu sennai thiruppoor thiruppur tiruppur kovai koyambutthoor koyambutthur koyambuttur eerodu irodu
selam mathurai maturai thindukkal tindukkal thirucchi tirucchi karoor karur naamakkal namakkal thootthukkudi thutthukkudi
tuttukkudi thirunelveli tirunelveli nellai viruthunagar virutunagar sivagaasi sivagasi raajabaalaiyam rajabalaiyam theni teni
veloor velur aamboor ambur raanippettai ranippettai vaaniyambaadi vaniyambadi osoor osur kirushnagiri tharmaburi tarmaburi
kaanjiburam kanjiburam sreeberumbuthoor sriberumbuthur sriberumbutur oragadam thiruvalloor thiruvallur tiruvallur sengalpattu
ambatthoor ambatthur ambattur thaambaram thambaram tambaram kadaloor kadalur vizhuppuram viluppuram thanjaavoor thanjavur tanjavur
naagappattinam nagappattinam puthukkottai putukkottai sivagangai raamanaathaburam ramanathaburam ramanataburam kanniyaagumari
kanniyagumari naagarkovil nagarkovil neelagiri nilagiri ootti utti kunnoor kunnur vaalpaarai valparai palladam avinaasi avinasi
kaangeyam kangeyam perunthurai perunturai pollaacchi pollacchi udumalai pavaani pavani paandiccheri pandiccheri puthuccheri
putuccheri ilangai kozhumbu kolumbu yaazhppaanam yazhppanam yalppanam kandi nuvareliyaa nuvareliya hattan mattakkalappu
thirugonamalai tirugonamalai vavuniyaa vavuniya kilinocchi mullaittheevu mullaitthivu mullaittivu mannaar mannar pathulai patulai
kattunaayakka kattunayakka inthiyaa inthiya intiya keralaa kerala aanthiraa anthira antira karnaadagaa karnadaga pengaloor
pengalur odisaa odisa peegaar pigar jaarkand jarkand asaam asam merkuvangam singappoor singappur malesiyaa malesiya thubaay thubay
tubay savuthi savuti katthaar katthar kattar kuvaith kuvait oman seenaa sina koriyaa koriya pannuraanga pannuranga panraanga
panranga panraar panrar panraaru panraru panraan panran panraa panra pannaanga pannanga pannaar pannar pannaan pannan panninaar
panninar pannala pannalai panna panni pannu pannum pannuven pannuvaanga pannuvanga pannittaanga pannittanga pannittaar pannittar
pannittaan pannittan pannanum poganum varanum seyyanum kodukkanum vaanganum vanganum irukkanum sollanum tharanum taranum vanthaar
vanthar vantar vanthaan vanthan vantan vanthaanga vanthanga vantanga vanthen vanten vanthom vantom vanthathu vantatu vanthucchu
vantucchu vanthu vantu varum varala varalai varavillai varugirathu varugiratu varuthu varutu varraanga varranga varraar varrar
varuvaanga varuvanga vanthaal vanthal vantal vanthaa vantha vanta varas varacchonnaar varacchonnar varakkoodaathu varakkudathu
varakkudatu vaanga vanga vaa va ponaar ponar ponaan ponan ponaanga ponanga ponen ponom ponathu ponatu pocchu poga pogum poren
porom poraanga poranga pogirom pogavillai pogala po poyittaar poyittar thanthaar thanthar tantar thanthaanga thanthanga tantanga
tharala tarala tharalai taralai tharavillai taravillai tharamaattengiraar tharamattengirar taramattengirar tharamaattengiraanga
tharamattengiranga taramattengiranga tharamaattaarkal tharamattarkal taramattarkal tharugiraarkal tharugirarkal tarugirarkal
tharraanga tharranga tarranga tharaamal tharamal taramal tharaama tharama tarama tharamaattaanga tharamattanga taramattanga
thaanga thanga tanga thara tara tharuvathillai taruvatillai tharuvathaaga tharuvathaga taruvataga vaitthirukkiraar vaitthirukkirar
vaittirukkirar vaitthirukkiraarkal vaitthirukkirarkal vaittirukkirarkal vacchirukkaanga vacchirukkanga vacchirukkaar vacchirukkar
setthu settu setthuttaar setthuttar settuttar setthupponaar setthupponar settupponar iranthaar iranthar irantar iranthuttaar
iranthuttar irantuttar iranthuvittaar iranthuvittar irantuvittar iranthu irantu saagapporen sagapporen saaga saaganum saganum
saaven saven izhanthaar izhanthar ilantar izhanthen ilanten izhanthaal izhanthal ilantal izhanthu ilantu neekkappattaar
nikkappattar neekkappattaarkal nikkappattarkal neekkappatten nikkappatten neekkappattom nikkappattom mirattappattaar
mirattappattar meethu mithu mitu maathamaaga mathamaga matamaga maasamaaga masamaga naalaaga nalaga varushamaaga varushamaga katta
kattala kattavillai kattinaar kattinar katturaanga katturanga kaiyai kaiyil kaiyaal kaiyal otturaan otturan ottugiraar ottugirar
otturaar otturar ottu ellaavatraiyum ellavatraiyum ellaatthaiyum ellatthaiyum ellattaiyum yaaridamum yaridamum edai edaiyil
seyyaraan seyyaran seyyaraa seyyara seyyarom seyyaren seyyaraanga seyyaranga seyyungal seyyunga seyyum seyyumbothu seyyumbotu
kaanavillai kanavillai kaanala kanala kaanom kanom thidraar thidrar tidrar thidraan thidran tidran thidraanga thidranga tidranga
thitturaanga thitturanga titturanga pazhi pali vaangugiraar vangugirar maatrinaar matrinar sariyilla sariyillai irukkiraal
irukkiral irukkiraan irukkiran maattengiraanga mattengiranga maattengiraar mattengirar maattaar mattar maattaarkal mattarkal
maattaanga mattanga maattom mattom nallavar nallavan vettuppattathu vettuppattatu vettuppattu koottittu kuttittu kootti kutti
anumathi anumati edutthukkittaar edutthukkittar eduttukkittar edutthukkittaanga edutthukkittanga eduttukkittanga niraiya roomil
rumil thangugirom tangugirom thangi tangi thangurom tangurom payamaa payama payamaaga payamaga adaikkuthu adaikkutu sattham
satthamaa satthama sattama kadanukkaaga kadanukkaga solli vaitthirungal vaittirungal poyidumnu poyidum vasathi vasati vasathigal
vasatigal mudinthu mudintu mudinju kuditthuvittu kudittuvittu kudicchuttu sothanai sotanai vetru garments kaarmend karmend please
pilees pilis emaatrinaarkal ematrinarkal emaatthuraanga ematthuranga ematturanga kaandraagtar kandragtar nadatthuraanga
nadatthuranga nadatturanga nadatthugiraarkal nadatthugirarkal nadattugirarkal nadatthu nadattu nadatthai nadattai kolai kadatthi
kadatti kadatthal kadattal maatti matti maattikkondom mattikkondom sikki adikkala adikkanum adikkamudiyala adikkarathilla
adikkaratilla aditthaar aditthar aditthaan aditthan aditthaanga aditthanga aditthen aditten aditthom adittom aditthathu adittatu
aditthathaala aditthathala adicchaar adicchar adicchaan adicchan adicchaanga adicchanga adicchen adicchom adicchathu adicchatu
adicchathaala adicchathala aditthu adittu aditthuttaar aditthuttar aditthuttaan aditthuttan aditthutten adittutten adicchuttaar
adicchuttar adicchuttaan adicchuttan adicchutten adikkiraar adikkirar adikkiren adikkirom adikkirathu adikkiratu adikkiraan
adikkiran adikkiraanga adikkiranga adigappen adigappaanga adigappanga adigappaar adigappar adigappathu adigappatu thittala tittala
thittanum tittanum thittakkoodaathu thittakkudathu thittamaattaar thittamattar thittamudiyala tittamudiyala thittasonnaar
thittasonnar thittarathilla tittaratilla thittinaar thittinar thittinaan thittinan thittinaanga thittinanga thittinen tittinen
thittinom tittinom thittinathu tittinatu thittinathaala thittinathala thittiyaar thittiyar thittiyaan thittiyan thittiyaanga
thittiyanga thittiyen tittiyen thittiyom tittiyom thittiyathu tittiyatu thittiyathaala thittiyathala thittittaar thittittar
thittittaan thittittan thittittaanga thittittanga thittivittathu tittivittatu thittitten tittitten thittugiraar thittugirar
thittugiren tittugiren thittugirom tittugirom thittugirathu tittugiratu thittugiraan thittugiran thittugiraanga thittugiranga
thitturaar thitturar thitturaan thitturan thitturen titturen thitturom titturom thitturathu titturatu thittuven tittuven
thittuvaanga thittuvanga thittuvaar thittuvar thittuvathu tittuvatu mirattala mirattanum mirattamudiyala mirattarathilla
mirattaratilla mirattiyaar mirattiyar mirattiyaan mirattiyan mirattiyaanga mirattiyanga mirattiyen mirattiyom mirattiyathu
mirattiyatu mirattiyathaala mirattiyathala mirattinaar mirattinar mirattinaan mirattinan mirattinaanga mirattinanga mirattinen
mirattinom mirattinathu mirattinatu mirattinathaala mirattinathala mirattittaar mirattittar mirattittaan mirattittan mirattitten
mirattugiraar mirattugirar mirattugiren mirattugirom mirattugirathu mirattugiratu mirattugiraan mirattugiran miratturaar
miratturar miratturaan miratturan miratturaanga miratturanga miratturen miratturom miratturathu miratturatu mirattuven
mirattuvaanga mirattuvanga mirattuvaar mirattuvar mirattuvathu mirattuvatu kodukkala kodukkamudiyala kodukkarathilla
kodukkaratilla kodutthaar kodutthar kodutthaan kodutthan kodutthaanga kodutthanga kodutthen kodutten kodutthom koduttom
kodutthathu koduttatu kodutthathaala kodutthathala kodutthu koduttu kodukkiraar kodukkirar kodukkiren kodukkirom kodukkirathu
kodukkiratu kodukkiraan kodukkiran kodukkiraanga kodukkiranga kodugappen kodugappaanga kodugappanga kodugappaar kodugappar
kodugappathu kodugappatu edukkala edukkanum edukkamudiyala edukkarathilla edukkaratilla edutthaar edutthar edutthaan edutthan
edutthaanga edutthanga edutthen edutten edutthom eduttom edutthathu eduttatu edutthathaala edutthathala edutthu eduttu
edutthuttaar edutthuttar edutthuttaan edutthuttan edutthutten eduttutten edukkiraar edukkirar edukkiren edukkirom edukkirathu
edukkiratu edukkiraan edukkiran edukkiraanga edukkiranga edugappen edugappaanga edugappanga edugappaar edugappar edugappathu
edugappatu pidikkala pidikkanum pidikkamudiyala pidikkarathilla pidikkaratilla pidicchaar pidicchar pidicchaan pidicchan
pidicchaanga pidicchanga pidicchen pidicchom pidicchathu pidicchatu pidicchathaala pidicchathala piditthaar piditthar piditthaan
piditthan piditthaanga piditthanga piditthen piditten piditthom pidittom piditthathu pidittatu piditthathaala piditthathala
piditthu pidittu pidikkiraar pidikkirar pidikkiren pidikkirom pidikkirathu pidikkiratu pidikkiraan pidikkiran pidikkiraanga
pidikkiranga pidigappen pidigappaanga pidigappanga pidigappaar pidigappar pidigappathu pidigappatu uthaikkala utaikkala
uthaikkanum utaikkanum uthaikkamudiyala utaikkamudiyala uthaikkarathilla utaikkaratilla uthaicchaar uthaicchar uthaicchaan
uthaicchan uthaicchaanga uthaicchanga uthaicchen utaicchen uthaicchom utaicchom uthaicchathu utaicchatu uthaicchathaala
uthaicchathala uthaitthaar uthaitthar uthaitthaan uthaitthan uthaitthaanga uthaitthanga uthaitthen utaitten uthaitthom utaittom
uthaitthathu utaittatu uthaitthathaala uthaitthathala uthaicchuttaar uthaicchuttar uthaicchuttaan uthaicchuttan uthaicchutten
utaicchutten uthaitthu utaittu uthaitthuttaar uthaitthuttar uthaitthuttaan uthaitthuttan uthaitthutten utaittutten uthaikkiraar
uthaikkirar uthaikkiren utaikkiren uthaikkirom utaikkirom uthaikkirathu utaikkiratu uthaikkiraan uthaikkiran uthaikkiraanga
uthaikkiranga uthaigappen utaigappen uthaigappaanga uthaigappanga uthaigappaar uthaigappar uthaigappathu utaigappatu thallala
tallala thallanum tallanum thallakkoodaathu thallakkudathu thallamaattaar thallamattar thallamaattaanga thallamattanga
thallamudiyala tallamudiyala thallasonnaar thallasonnar thallasonnaanga thallasonnanga thallarathilla tallaratilla thallinaar
thallinar thallinaan thallinan thallinaanga thallinanga thallinen tallinen thallinom tallinom thallinathu tallinatu thallinathaala
thallinathala thalliyaar thalliyar thalliyaan thalliyan thalliyaanga thalliyanga thalliyen talliyen thalliyom talliyom thalliyathu
talliyatu thalliyathaala thalliyathala thallittaar thallittar thallittaan thallittan thallittaanga thallittanga thallivittaar
thallivittar thallivittathu tallivittatu thallitten tallitten thallugiraar thallugirar thallugiren tallugiren thallugirom
tallugirom thallugirathu tallugiratu thallugiraan thallugiran thallugiraanga thallugiranga thalluraar thallurar thalluraan
thalluran thalluraanga thalluranga thalluren talluren thallurom tallurom thallurathu talluratu thalluven talluven thalluvaanga
thalluvanga thalluvaar thalluvar thalluvathu talluvatu thodala todala thodanum todanum thodakkoodaathu thodakkudathu thodamaattaar
thodamattar thodamaattaanga thodamattanga thodamudiyala todamudiyala thodasonnaar thodasonnar thodasonnaanga thodasonnanga
thodarathilla todaratilla thottaar thottar thottaan thottan thottaanga thottanga thotten totten thottom tottom thottathu tottatu
thottathaala thottathala thottuttaar thottuttar thottuttaan thottuttan thottuttaanga thottuttanga thottuvittathu tottuvittatu
thottutten tottutten thodugiraar thodugirar thodugiren todugiren thodugirom todugirom thodugirathu todugiratu thodugiraan
thodugiran thodugiraanga thodugiranga thoduraar thodurar thoduraan thoduran thoduraanga thoduranga thoduren toduren thodurom
todurom thodurathu toduratu thoduven toduven thoduvaanga thoduvanga thoduvaar thoduvar thoduvathu toduvatu seyyala seyyakkoodaathu
seyyakkudathu seyyamaattaar seyyamattar seyyamudiyala seyyasonnaar seyyasonnar seyyarathilla seyyaratilla senjaar senjar senjaan
senjan senjaanga senjanga senjen senjom senjathu senjatu senjathaala senjathala seythaar seythar seythaan seythan seythaanga
seythanga seythen seyten seythom seytom seythathu seytatu seythathaala seythathala senjuttaar senjuttar senjuttaan senjuttan
senjuttaanga senjuttanga senjuvittathu senjuvittatu senjutten seythuttaar seythuttar seythuttaan seythuttan seythuttaanga
seythuttanga seythuvittathu seytuvittatu seythutten seytutten seykiraar seykirar seykiren seykirom seykirathu seykiratu seykiraan
seykiran seykiraanga seykiranga seyraar seyrar seyraan seyran seyraanga seyranga seyren seyrom seyrathu seyratu seyven seyvaanga
seyvanga seyvaar seyvar seyvathu seyvatu solla sollala sollakkoodaathu sollakkudathu sollamaattaar sollamattar sollamudiyala
sollasonnaar sollasonnar sollarathilla sollaratilla sonnaar sonnar sonnaan sonnan sonnaanga sonnanga sonnen sonnom sonnathu
sonnatu sonnathaala sonnathala sonnuttaar sonnuttar sonnuttaan sonnuttan sonnuttaanga sonnuttanga sonnuvittathu sonnuvittatu
sonnutten solkiraar solkirar solkiren solkirom solkirathu solkiratu solkiraan solkiran solkiraanga solkiranga solraar solrar
solraan solran solraanga solranga solren solrom solrathu solratu solven solvaanga solvanga solvaar solvar solvathu solvatu kedkala
kedkanum kedkakkoodaathu kedkakkudathu kedkamaattaar kedkamattar kedkamudiyala kedkasonnaar kedkasonnar kedkarathilla kedkaratilla
kettaar kettar kettaan kettan kettaanga kettanga ketten kettom kettathu kettatu kettathaala kettathala kettuttaar kettuttar
kettuttaan kettuttan kettuttaanga kettuttanga kettuvittathu kettuvittatu kettutten kedkiraar kedkirar kedkiren kedkirom kedkirathu
kedkiratu kedkiraan kedkiran kedkiraanga kedkiranga kedraar kedrar kedraan kedran kedraanga kedranga kedren kedrom kedrathu
kedratu kedven kedvaanga kedvanga kedvaar kedvar kedvathu kedvatu pesala pesanum pesakkoodaathu pesakkudathu pesamaattaar
pesamattar pesamaattaanga pesamattanga pesamudiyala pesasonnaar pesasonnar pesasonnaanga pesasonnanga pesarathilla pesaratilla
pesiyaar pesiyar pesiyaan pesiyan pesiyaanga pesiyanga pesiyen pesiyom pesiyathu pesiyatu pesiyathaala pesiyathala pesinaar
pesinar pesinaan pesinan pesinaanga pesinanga pesinen pesinom pesinathu pesinatu pesinathaala pesinathala pesittaar pesittar
pesittaan pesittan pesittaanga pesittanga pesivittaar pesivittar pesivittathu pesivittatu pesitten pesugiraar pesugirar pesugiren
pesugirom pesugirathu pesugiratu pesugiraan pesugiran pesugiraanga pesugiranga pesuraar pesurar pesuraan pesuran pesuraanga
pesuranga pesuren pesurom pesurathu pesuratu pesuven pesuvaanga pesuvanga pesuvaar pesuvar pesuvathu pesuvatu paar par paarkkala
parkkala paarkkanum parkkanum paarkkamudiyala parkkamudiyala paarkkarathilla parkkarathilla paartthaar partthar paartthaan
partthan paartthaanga partthanga paartthen partthen paartthom partthom paartthathu partthathu paartthathaala partthathala paartthu
partthu paarkkiraar parkkirar paarkkiren parkkiren paarkkirom parkkirom paarkkirathu parkkirathu paarkkiraan parkkiran
paarkkiraanga parkkiranga paarkappen parkappen paarkappaanga parkappanga paarkappaar parkappar paarkappathu parkappathu nirutthu
niruttu nirutthala niruttala nirutthanum niruttanum nirutthamudiyala niruttamudiyala niruttharathilla niruttaratilla nirutthiyaar
nirutthiyar nirutthiyaan nirutthiyan nirutthiyaanga nirutthiyanga nirutthiyen niruttiyen nirutthiyom niruttiyom nirutthiyathu
niruttiyatu nirutthiyathaala nirutthiyathala nirutthinaar nirutthinar nirutthinaan nirutthinan nirutthinaanga nirutthinanga
nirutthinen niruttinen nirutthinom niruttinom nirutthinathu niruttinatu nirutthinathaala nirutthinathala nirutthugirathu
niruttugiratu nirutthuraar nirutthurar nirutthuraan nirutthuran nirutthuraanga nirutthuranga nirutthuren nirutturen nirutthurom
nirutturom nirutthurathu nirutturatu nirutthuven niruttuven nirutthuvaanga nirutthuvanga nirutthuvaar nirutthuvar nirutthuvathu
niruttuvatu neekkala nikkala neekkanum nikkanum neekkakkoodaathu nikkakkudathu neekkamaattaar nikkamattar neekkamudiyala
nikkamudiyala neekkasonnaar nikkasonnar neekkarathilla nikkarathilla neekkiyaar nikkiyar neekkiyaan nikkiyan neekkiyaanga
nikkiyanga neekkiyen nikkiyen neekkiyom nikkiyom neekkiyathu nikkiyathu neekkiyathaala nikkiyathala neekkinaar nikkinar neekkinaan
nikkinan neekkinaanga nikkinanga neekkinen nikkinen neekkinom nikkinom neekkinathu nikkinathu neekkinathaala nikkinathala
neekkittaar nikkittar neekkittaan nikkittan neekkittaanga nikkittanga neekkivittathu nikkivittathu neekkitten nikkitten
neekkugiraar nikkugirar neekkugiren nikkugiren neekkugirom nikkugirom neekkugirathu nikkugirathu neekkugiraan nikkugiran
neekkugiraanga nikkugiranga neekkuraar nikkurar neekkuraan nikkuran neekkuraanga nikkuranga neekkuren nikkuren neekkurom nikkurom
neekkurathu nikkurathu neekkuven nikkuven neekkuvaanga nikkuvanga neekkuvaar nikkuvar neekkuvathu nikkuvathu anuppala anuppanum
anuppamudiyala anupparathilla anupparatilla anuppiyaar anuppiyar anuppiyaan anuppiyan anuppiyaanga anuppiyanga anuppiyen anuppiyom
anuppiyathu anuppiyatu anuppiyathaala anuppiyathala anuppinaar anuppinar anuppinaan anuppinan anuppinaanga anuppinanga anuppinen
anuppinom anuppinathu anuppinatu anuppinathaala anuppinathala anuppittaar anuppittar anuppittaan anuppittan anuppitten
anuppugiraar anuppugirar anuppugiren anuppugirom anuppugirathu anuppugiratu anuppugiraan anuppugiran anuppuraar anuppurar
anuppuraan anuppuran anuppuraanga anuppuranga anuppuren anuppurom anuppurathu anuppuratu anuppuven anuppuvaanga anuppuvanga
anuppuvaar anuppuvar anuppuvathu anuppuvatu vaangala vangala vaangakkoodaathu vangakkudathu vaangamaattaar vangamattar
vaangamudiyala vangamudiyala vaangasonnaar vangasonnar vaangarathilla vangarathilla vaanginaar vanginar vaanginaan vanginan
vaanginaanga vanginanga vaanginen vanginen vaanginom vanginom vaanginathu vanginathu vaanginathaala vanginathala vaangiyaar
vangiyar vaangiyaan vangiyan vaangiyaanga vangiyanga vaangiyen vangiyen vaangiyom vangiyom vaangiyathu vangiyathu vaangiyathaala
vangiyathala vaangittaar vangittar vaangittaan vangittan vaangittaanga vangittanga vaangivittathu vangivittathu vaangitten
vangitten vaangugiren vangugiren vaangugirom vangugirom vaangugirathu vangugirathu vaangugiraan vangugiran vaangugiraanga
vangugiranga vaanguraar vangurar vaanguraan vanguran vaanguraanga vanguranga vaanguren vanguren vaangurom vangurom vaangurathu
vangurathu vaanguven vanguven vaanguvaanga vanguvanga vaanguvaar vanguvar vaanguvathu vanguvathu vettala vettanum vettakkoodaathu
vettakkudathu vettamaattaar vettamattar vettamudiyala vettasonnaar vettasonnar vettarathilla vettaratilla vettinaar vettinar
vettinaan vettinan vettinaanga vettinanga vettinen vettinom vettinathu vettinatu vettinathaala vettinathala vettiyaar vettiyar
vettiyaan vettiyan vettiyaanga vettiyanga vettiyen vettiyom vettiyathu vettiyatu vettiyathaala vettiyathala vettittaar vettittar
vettittaan vettittan vettittaanga vettittanga vettivittathu vettivittatu vettitten vettugiraar vettugirar vettugiren vettugirom
vettugirathu vettugiratu vettugiraan vettugiran vettugiraanga vettugiranga vetturaar vetturar vetturaan vetturan vetturaanga
vetturanga vetturen vetturom vetturathu vetturatu vettuven vettuvaanga vettuvanga vettuvaar vettuvar vettuvathu vettuvatu poottala
puttala poottanum puttanum poottakkoodaathu puttakkudathu poottamaattaar puttamattar poottamudiyala puttamudiyala poottasonnaar
puttasonnar poottarathilla puttarathilla poottinaar puttinar poottinaan puttinan poottinaanga puttinanga poottinen puttinen
poottinom puttinom poottinathu puttinathu poottinathaala puttinathala poottiyaar puttiyar poottiyaan puttiyan poottiyaanga
puttiyanga poottiyen puttiyen poottiyom puttiyom poottiyathu puttiyathu poottiyathaala puttiyathala poottittaar puttittar
poottittaan puttittan poottittaanga puttittanga poottivittathu puttivittathu poottitten puttitten poottugiraar puttugirar
poottugiren puttugiren poottugirom puttugirom poottugirathu puttugirathu poottugiraan puttugiran poottugiraanga puttugiranga
pootturaar putturar pootturaan putturan pootturaanga putturanga pootturen putturen pootturom putturom pootturathu putturathu
poottuven puttuven poottuvaanga puttuvanga poottuvaar puttuvar poottuvathu puttuvathu adaikkala adaikkanum adaikkamudiyala
adaikkarathilla adaikkaratilla adaitthaar adaitthar adaitthaan adaitthan adaitthaanga adaitthanga adaitthen adaitten adaitthom
adaittom adaitthathu adaittatu adaitthathaala adaitthathala adaicchaar adaicchar adaicchaan adaicchan adaicchaanga adaicchanga
adaicchen adaicchom adaicchathu adaicchatu adaicchathaala adaicchathala adaitthu adaittu adaitthuttaar adaitthuttar adaitthuttaan
adaitthuttan adaitthutten adaittutten adaicchuttaar adaicchuttar adaicchuttaan adaicchuttan adaicchutten adaikkiraar adaikkirar
adaikkiren adaikkirom adaikkirathu adaikkiratu adaikkiraan adaikkiran adaikkiraanga adaikkiranga adaigappen adaigappaanga
adaigappanga adaigappaar adaigappar adaigappathu adaigappatu emaatrala ematrala emaatranum ematranum emaatramudiyala
ematramudiyala emaatrarathilla ematrarathilla emaatthinaar ematthinar emaatthinaan ematthinan emaatthinaanga ematthinanga
emaatthinen ematthinen emaatthinom ematthinom emaatthinathu ematthinathu emaatthinathaala ematthinathala emaatriyaar ematriyar
emaatriyaan ematriyan emaatriyaanga ematriyanga emaatriyen ematriyen emaatriyom ematriyom emaatriyathu ematriyathu emaatriyathaala
ematriyathala emaatthittaar ematthittar emaatthittaan ematthittan emaatthitten ematthitten emaatrittaar ematrittar emaatrittaan
ematrittan emaatritten ematritten emaatrugiraar ematrugirar emaatrugiren ematrugiren emaatrugirom ematrugirom emaatrugirathu
ematrugirathu emaatrugiraan ematrugiran emaatruraar ematrurar emaatruraan ematruran emaatruraanga ematruranga emaatruren ematruren
emaatrurom ematrurom emaatrurathu ematrurathu emaatruven ematruven emaatruvaanga ematruvanga emaatruvaar ematruvar emaatruvathu
ematruvathu thunburutthu tunburuttu thunburutthala tunburuttala katthala katthanum kattanum katthakkoodaathu katthakkudathu
katthamaattaar katthamattar katthamaattaanga katthamattanga katthamudiyala kattamudiyala katthasonnaar katthasonnar
katthasonnaanga katthasonnanga kattharathilla kattaratilla katthiyaar katthiyar katthiyaan katthiyan katthiyaanga katthiyanga
katthiyen kattiyen katthiyom kattiyom katthiyathu kattiyatu katthiyathaala katthiyathala katthinaar katthinar katthinaan katthinan
katthinaanga katthinanga katthinen kattinen katthinom kattinom katthinathu kattinatu katthinathaala katthinathala katthittaar
katthittar katthittaan katthittan katthittaanga katthittanga katthivittaar katthivittar katthivittathu kattivittatu katthitten
kattitten katthugiraar katthugirar katthugiren kattugiren katthugirom kattugirom katthugirathu kattugiratu katthugiraan
katthugiran katthugiraanga katthugiranga katthuraar katthurar katthuraan katthuran katthuraanga katthuranga katthuren katturen
katthurom katturom katthurathu katturatu katthuven kattuven katthuvaanga katthuvanga katthuvaar katthuvar katthuvathu kattuvatu
azhala alala azhanum alanum azhakkoodaathu azhakkudathu azhamaattaar azhamattar azhamaattaanga azhamattanga azhamudiyala
alamudiyala azhasonnaar azhasonnar azhasonnaanga azhasonnanga azharathilla alaratilla azhuthaar azhuthar azhuthaan azhuthan
azhuthaanga azhuthanga azhuthen aluten azhuthom alutom azhuthathu alutatu azhuthathaala azhuthathala azhuthu alutu azhuthuttaar
azhuthuttar azhuthuttaan azhuthuttan azhuthuttaanga azhuthuttanga azhuthuvittaar azhuthuvittar azhuthuvittathu alutuvittatu
azhuthutten alututten azhugiraar azhugirar azhugiren alugiren azhugirom alugirom azhugirathu alugiratu azhugiraan azhugiran
azhugiraanga azhugiranga azhuraar azhurar azhuraan azhuran azhuraanga azhuranga azhuren aluren azhurom alurom azhurathu aluratu
azhuven aluven azhuvaanga azhuvanga azhuvaar azhuvar azhuvathu aluvatu vizhala vilala vizhanum vilanum vizhakkoodaathu
vizhakkudathu vizhamaattaar vizhamattar vizhamaattaanga vizhamattanga vizhamudiyala vilamudiyala vizhasonnaar vizhasonnar
vizhasonnaanga vizhasonnanga vizharathilla vilaratilla vizhunthaar vizhunthar vizhunthaan vizhunthan vizhunthaanga vizhunthanga
vizhunthen vilunten vizhunthom viluntom vizhunthathu viluntatu vizhunthathaala vizhunthathala vizhunthu viluntu vizhugiraar
vizhugirar vizhugiren vilugiren vizhugirom vilugirom vizhugirathu vilugiratu vizhugiraan vizhugiran vizhugiraanga vizhugiranga
vizhuraar vizhurar vizhuraan vizhuran vizhuraanga vizhuranga vizhuren viluren vizhurom vilurom vizhurathu viluratu vizhuven
viluven vizhuvaanga vizhuvanga vizhuvaar vizhuvar vizhuvathu viluvatu nadakkala nadakkanum nadakkakkoodaathu nadakkakkudathu
nadakkamaattaar nadakkamattar nadakkamudiyala nadakkasonnaar nadakkasonnar nadakkarathilla nadakkaratilla nadanthaar nadanthar
nadanthaan nadanthan nadanthaanga nadanthanga nadanthen nadanten nadanthom nadantom nadanthathu nadantatu nadanthathaala
nadanthathala nadanthu nadantu nadanthuttaar nadanthuttar nadanthuttaan nadanthuttan nadanthuttaanga nadanthuttanga
nadanthuvittathu nadantuvittatu nadanthutten nadantutten nadakkiraar nadakkirar nadakkiren nadakkirom nadakkirathu nadakkiratu
nadakkiraan nadakkiran nadakkiraanga nadakkiranga nadagappen nadagappaanga nadagappanga nadagappaar nadagappar nadagappathu
nadagappatu nirkala nirkanum nirkakkoodaathu nirkakkudathu nirkamaattaar nirkamattar nirkamudiyala nirkasonnaar nirkasonnar
nirkarathilla nirkaratilla ninnaar ninnar ninnaan ninnan ninnaanga ninnanga ninnen ninnom ninnathu ninnatu ninnathaala ninnathala
nindraar nindrar nindraan nindran nindraanga nindranga nindren nindrom nindrathu nindratu nindrathaala nindrathala ninnuttaar
ninnuttar ninnuttaan ninnuttan ninnuttaanga ninnuttanga ninnuvittathu ninnuvittatu ninnutten nindruttaar nindruttar nindruttaan
nindruttan nindruttaanga nindruttanga nindruvittathu nindruvittatu nindrutten nirkiraar nirkirar nirkiren nirkirom nirkirathu
nirkiratu nirkiraan nirkiran nirkiraanga nirkiranga nitraar nitrar nitraan nitran nitraanga nitranga nitren nitrom nitrathu
nitratu nirven nirvaanga nirvanga nirvaar nirvar nirvathu nirvatu udkaar udkar udkaarala udkarala udkaaranum udkaranum
udkaaramudiyala udkaramudiyala udkaararathilla udkararathilla udkaarnthaar udkarnthar udkaarnthaan udkarnthan udkaarnthen
udkarnthen udkaarnthom udkarnthom udkaarnthathu udkarnthathu udkaarnthathaala udkarnthathala udkaarnthu udkarnthu udkaarugiraar
udkarugirar udkaarugiren udkarugiren udkaarugirom udkarugirom udkaarugirathu udkarugirathu udkaarugiraan udkarugiran udkaaruraar
udkarurar udkaaruraan udkaruran udkaaruraanga udkaruranga udkaaruren udkaruren udkaarurom udkarurom udkaarurathu udkarurathu
udkaaruven udkaruven udkaaruvaanga udkaruvanga udkaaruvaar udkaruvar udkaaruvathu udkaruvathu thoongala thungala thoonganum
thunganum thoongakkoodaathu thungakkudathu thoongamaattaar thungamattar thoongamudiyala thungamudiyala thoongasonnaar thungasonnar
thoongarathilla thungarathilla thoonginaar thunginar thoonginaan thunginan thoonginaanga thunginanga thoonginen thunginen
thoonginom thunginom thoonginathu thunginathu thoonginathaala thunginathala thoongiyaar thungiyar thoongiyaan thungiyan
thoongiyaanga thungiyanga thoongiyen thungiyen thoongiyom thungiyom thoongiyathu thungiyathu thoongiyathaala thungiyathala
thoongittaar thungittar thoongittaan thungittan thoongittaanga thungittanga thoongivittathu thungivittathu thoongitten thungitten
thoongugiraar thungugirar thoongugiren thungugiren thoongugirom thungugirom thoongugirathu thungugirathu thoongugiraan thungugiran
thoongugiraanga thungugiranga thoonguraar thungurar thoonguraan thunguran thoonguraanga thunguranga thoonguren thunguren
thoongurom thungurom thoongurathu thungurathu thoonguven thunguven thoonguvaanga thunguvanga thoonguvaar thunguvar thoonguvathu
thunguvathu saappidala sappidala saappidanum sappidanum saappidamudiyala sappidamudiyala saappidarathilla sappidarathilla
saappittaar sappittar saappittaan sappittan saappittaanga sappittanga saappitten sappitten saappittom sappittom saappittathu
sappittathu saappittathaala sappittathala saappidugirathu sappidugirathu saappiduraar sappidurar saappiduraan sappiduran
saappiduraanga sappiduranga saappiduren sappiduren saappidurom sappidurom saappidurathu sappidurathu saappiduven sappiduven
saappiduvaanga sappiduvanga saappiduvaar sappiduvar saappiduvathu sappiduvathu kudikkala kudikkanum kudikkamudiyala
kudikkarathilla kudikkaratilla kudicchaar kudicchar kudicchaan kudicchan kudicchaanga kudicchanga kudicchen kudicchom kudicchathu
kudicchatu kudicchathaala kudicchathala kuditthaar kuditthar kuditthaan kuditthan kuditthaanga kuditthanga kuditthen kuditten
kuditthom kudittom kuditthathu kudittatu kuditthathaala kuditthathala kuditthu kudittu kudikkiraar kudikkirar kudikkiren
kudikkirom kudikkirathu kudikkiratu kudikkiraan kudikkiran kudikkiraanga kudikkiranga kudigappen kudigappaanga kudigappanga
kudigappaar kudigappar kudigappathu kudigappatu pidungala pidunganum pidungamudiyala pidungarathilla pidungaratilla pidungiyaar
pidungiyar pidungiyaan pidungiyan pidungiyaanga pidungiyanga pidungiyen pidungiyom pidungiyathu pidungiyatu pidungiyathaala
pidungiyathala pidunginaar pidunginar pidunginaan pidunginan pidunginaanga pidunginanga pidunginen pidunginom pidunginathu
pidunginatu pidunginathaala pidunginathala pidungugirathu pidungugiratu pidunguraar pidungurar pidunguraan pidunguran
pidunguraanga pidunguranga pidunguren pidungurom pidungurathu pidunguratu pidunguven pidunguvaanga pidunguvanga pidunguvaar
pidunguvar pidunguvathu pidunguvatu thirudala tirudala thirudanum tirudanum thirudakkoodaathu thirudakkudathu thirudamaattaar
thirudamattar thirudamudiyala tirudamudiyala thirudasonnaar thirudasonnar thirudarathilla tirudaratilla thirudiyaar thirudiyar
thirudiyaan thirudiyan thirudiyaanga thirudiyanga thirudiyen tirudiyen thirudiyom tirudiyom thirudiyathu tirudiyatu
thirudiyathaala thirudiyathala thirudinaar thirudinar thirudinaan thirudinan thirudinaanga thirudinanga thirudinen tirudinen
thirudinom tirudinom thirudinathu tirudinatu thirudinathaala thirudinathala thirudittaar thirudittar thirudittaan thirudittan
thirudittaanga thirudittanga thirudivittathu tirudivittatu thiruditten tiruditten thirudugiraar thirudugirar thirudugiren
tirudugiren thirudugirom tirudugirom thirudugirathu tirudugiratu thirudugiraan thirudugiran thirudugiraanga thirudugiranga
thiruduraar thirudurar thiruduraan thiruduran thiruduraanga thiruduranga thiruduren tiruduren thirudurom tirudurom thirudurathu
tiruduratu thiruduven tiruduven thiruduvaanga thiruduvanga thiruduvaar thiruduvar thiruduvathu tiruduvatu vaikkala vaikkanum
vaikkakkoodaathu vaikkakkudathu vaikkamaattaar vaikkamattar vaikkamudiyala vaikkasonnaar vaikkasonnar vaikkarathilla vaikkaratilla
vacchaar vacchar vacchaan vacchan vacchaanga vacchanga vacchen vacchom vacchathu vacchatu vacchathaala vacchathala vaitthaar
vaitthar vaitthaan vaitthan vaitthaanga vaitthanga vaitthen vaitten vaitthom vaittom vaitthathu vaittatu vaitthathaala
vaitthathala vacchuttaar vacchuttar vacchuttaan vacchuttan vacchuttaanga vacchuttanga vacchuvittaar vacchuvittar vacchuvittathu
vacchuvittatu vacchutten vaitthu vaittu vaitthuttaar vaitthuttar vaitthuttaan vaitthuttan vaitthuttaanga vaitthuttanga
vaitthuvittathu vaittuvittatu vaitthutten vaittutten vaikkiraar vaikkirar vaikkiren vaikkirom vaikkirathu vaikkiratu vaikkiraan
vaikkiran vaikkiraanga vaikkiranga vaigappen vaigappaanga vaigappanga vaigappaar vaigappar vaigappathu vaigappatu serala seranum
serakkoodaathu serakkudathu seramaattaar seramattar seramaattaanga seramattanga seramudiyala serasonnaar serasonnar serasonnaanga
serasonnanga serarathilla seraratilla sernthaar sernthar sernthaan sernthan sernthaanga sernthanga sernthen sernten sernthom
serntom sernthathu serntatu sernthathaala sernthathala serkiraar serkirar serkiren serkirom serkirathu serkiratu serkiraan
serkiran serkiraanga serkiranga serraar serrar serraan serran serraanga serranga serren serrom serrathu serratu serven servaanga
servanga servaar servar servathu servatu mudikkala mudikkanum mudikkamudiyala mudikkarathilla mudikkaratilla muditthaar muditthar
muditthaan muditthan muditthaanga muditthanga muditthen muditten muditthom mudittom muditthathu mudittatu muditthathaala
muditthathala mudicchaar mudicchar mudicchaan mudicchan mudicchaanga mudicchanga mudicchen mudicchom mudicchathu mudicchatu
mudicchathaala mudicchathala muditthu mudittu mudikkiraar mudikkirar mudikkiren mudikkirom mudikkirathu mudikkiratu mudikkiraan
mudikkiran mudikkiraanga mudikkiranga mudigappen mudigappaanga mudigappanga mudigappaar mudigappar mudigappathu mudigappatu
aarambikkala arambikkala aarambikkanum arambikkanum aarambicchaar arambicchar aarambicchaan arambicchan aarambicchaanga
arambicchanga aarambicchen arambicchen aarambicchom arambicchom aarambicchathu arambicchathu aarambicchathaala arambicchathala
aarambitthaar arambitthar aarambitthaan arambitthan aarambitthaanga arambitthanga aarambitthen arambitthen aarambitthom
arambitthom aarambitthathu arambitthathu aarambitthathaala arambitthathala aarambitthu arambitthu aarambikkirathu arambikkirathu
aarambigappen arambigappen aarambigappaar arambigappar aarambigappathu arambigappathu kolla kollala kollanum kollakkoodaathu
kollakkudathu kollamaattaar kollamattar kollamudiyala kollasonnaar kollasonnar kollarathilla kollaratilla konnaar konnar konnaan
konnan konnaanga konnanga konnen konnom konnathu konnatu konnathaala konnathala kondraar kondrar kondraan kondran kondraanga
kondranga kondren kondrom kondrathu kondratu kondrathaala kondrathala konnuttaar konnuttar konnuttaan konnuttan konnuttaanga
konnuttanga konnuvittathu konnuvittatu konnutten kondruttaar kondruttar kondruttaan kondruttan kondruttaanga kondruttanga
kondruvittathu kondruvittatu kondrutten kolkiraar kolkirar kolkiren kolkirom kolkirathu kolkiratu kolkiraan kolkiran kolkiraanga
kolkiranga kolraar kolrar kolraan kolran kolraanga kolranga kolren kolrom kolrathu kolratu kolven kolvaanga kolvanga kolvaar
kolvar kolvathu kolvatu uzhaikkala ulaikkala uzhaikkanum ulaikkanum uzhaikkamudiyala ulaikkamudiyala uzhaikkarathilla
ulaikkaratilla uzhaitthaar uzhaitthar uzhaitthaan uzhaitthan uzhaitthaanga uzhaitthanga uzhaitthen ulaitten uzhaitthom ulaittom
uzhaitthathu ulaittatu uzhaitthathaala uzhaitthathala uzhaicchaar uzhaicchar uzhaicchaan uzhaicchan uzhaicchaanga uzhaicchanga
uzhaicchen ulaicchen uzhaicchom ulaicchom uzhaicchathu ulaicchatu uzhaicchathaala uzhaicchathala uzhaitthu ulaittu uzhaitthuttaar
uzhaitthuttar uzhaitthuttaan uzhaitthuttan uzhaitthutten ulaittutten uzhaicchuttaar uzhaicchuttar uzhaicchuttaan uzhaicchuttan
uzhaicchutten ulaicchutten uzhaikkiraar uzhaikkirar uzhaikkiren ulaikkiren uzhaikkirom ulaikkirom uzhaikkirathu ulaikkiratu
uzhaikkiraan uzhaikkiran uzhaikkiraanga uzhaikkiranga uzhaigappen ulaigappen uzhaigappaanga uzhaigappanga uzhaigappaar uzhaigappar
uzhaigappathu ulaigappatu kooppidala kuppidala kooppidanum kuppidanum kooppidamudiyala kuppidamudiyala kooppidarathilla
kuppidarathilla kooppittaar kuppittar kooppittaan kuppittan kooppittaanga kuppittanga kooppitten kuppitten kooppittom kuppittom
kooppittathu kuppittathu kooppittathaala kuppittathala kooppidugirathu kuppidugirathu kooppiduraar kuppidurar kooppiduraan
kuppiduran kooppiduraanga kuppiduranga kooppiduren kuppiduren kooppidurom kuppidurom kooppidurathu kuppidurathu kooppiduven
kuppiduven kooppiduvaanga kuppiduvanga kooppiduvaar kuppiduvar kooppiduvathu kuppiduvathu azhaikkala alaikkala azhaikkanum
alaikkanum azhaikkamudiyala alaikkamudiyala azhaikkarathilla alaikkaratilla azhaicchaar azhaicchar azhaicchaan azhaicchan
azhaicchaanga azhaicchanga azhaicchen alaicchen azhaicchom alaicchom azhaicchathu alaicchatu azhaicchathaala azhaicchathala
azhaitthaar azhaitthar azhaitthaan azhaitthan azhaitthaanga azhaitthanga azhaitthen alaitten azhaitthom alaittom azhaitthathu
alaittatu azhaitthathaala azhaitthathala azhaicchuttaar azhaicchuttar azhaicchuttaan azhaicchuttan azhaicchutten alaicchutten
azhaitthu alaittu azhaitthuttaar azhaitthuttar azhaitthuttaan azhaitthuttan azhaitthutten alaittutten azhaikkiraar azhaikkirar
azhaikkiren alaikkiren azhaikkirom alaikkirom azhaikkirathu alaikkiratu azhaikkiraan azhaikkiran azhaikkiraanga azhaikkiranga
azhaigappen alaigappen azhaigappaanga azhaigappanga azhaigappaar azhaigappar azhaigappathu alaigappatu payappadala payappadanum
payappadamudiyala payappadarathilla payappadaratilla payanthaar payanthar payanthaan payanthan payanthaanga payanthanga payanthen
payanten payanthom payantom payanthathu payantatu payanthathaala payanthathala payanthu payantu payanthuttaar payanthuttar
payanthuttaan payanthuttan payanthuttaanga payanthuttanga payanthuvittathu payantuvittatu payanthutten payantutten payappadugiraar
payappadugirar payappadugiren payappadugirom payappadugirathu payappadugiratu payappadugiraan payappadugiran payappaduraar
payappadurar payappaduraan payappaduran payappaduraanga payappaduranga payappaduren payappadurom payappadurathu payappaduratu
payappaduven payappaduvaanga payappaduvanga payappaduvaar payappaduvar payappaduvathu payappaduvatu kaappaatrala kappatrala
kaappaatranum kappatranum kaappaatriyathu kappatriyathu kaappaatthinathu kappatthinathu kaappaatrurathu kappatrurathu
kaappaatruvathu kappatruvathu uthavala utavala uthavanum utavanum uthavakkoodaathu uthavakkudathu uthavamaattaar uthavamattar
uthavamaattaanga uthavamattanga uthavamudiyala utavamudiyala uthavasonnaar uthavasonnar uthavasonnaanga uthavasonnanga
uthavarathilla utavaratilla uthaviyaar uthaviyar uthaviyaan uthaviyan uthaviyaanga uthaviyanga uthaviyen utaviyen uthaviyom
utaviyom uthaviyathu utaviyatu uthaviyathaala uthaviyathala uthavinaar uthavinar uthavinaan uthavinan uthavinaanga uthavinanga
uthavinen utavinen uthavinom utavinom uthavinathu utavinatu uthavinathaala uthavinathala uthavittaar uthavittar uthavittaan
uthavittan uthavittaanga uthavittanga uthavivittaar uthavivittar uthavivittathu utavivittatu uthavitten utavitten uthavugiraar
uthavugirar uthavugiren utavugiren uthavugirom utavugirom uthavugirathu utavugiratu uthavugiraan uthavugiran uthavugiraanga
uthavugiranga uthavuraar uthavurar uthavuraan uthavuran uthavuraanga uthavuranga uthavuren utavuren uthavurom utavurom uthavurathu
utavuratu uthavuven utavuven uthavuvaanga uthavuvanga uthavuvaar uthavuvar uthavuvathu utavuvatu marukkala marukkanum
marukkamudiyala marukkarathilla marukkaratilla marutthaar marutthar marutthaan marutthan marutthaanga marutthanga marutthen
marutten marutthom maruttom marutthathu maruttatu marutthathaala marutthathala marutthu maruttu marutthuttaar marutthuttar
marutthuttaan marutthuttan marutthutten maruttutten marukkiraar marukkirar marukkiren marukkirom marukkirathu marukkiratu
marukkiraan marukkiran marukkiraanga marukkiranga marugappen marugappaanga marugappanga marugappaar marugappar marugappathu
marugappatu kazhikkala kalikkala kazhikkanum kalikkanum kazhikkamudiyala kalikkamudiyala kazhikkarathilla kalikkaratilla
kazhitthaar kazhitthar kazhitthaan kazhitthan kazhitthaanga kazhitthanga kazhitthen kalitten kazhitthom kalittom kazhitthathu
kalittatu kazhitthathaala kazhitthathala kazhicchaar kazhicchar kazhicchaan kazhicchan kazhicchaanga kazhicchanga kazhicchen
kalicchen kazhicchom kalicchom kazhicchathu kalicchatu kazhicchathaala kazhicchathala kazhitthu kalittu kazhitthuttaar
kazhitthuttar kazhitthuttaan kazhitthuttan kazhitthutten kalittutten kazhicchuttaar kazhicchuttar kazhicchuttaan kazhicchuttan
kazhicchutten kalicchutten kazhikkiraar kazhikkirar kazhikkiren kalikkiren kazhikkirom kalikkirom kazhikkirathu kalikkiratu
kazhikkiraan kazhikkiran kazhikkiraanga kazhikkiranga kazhigappen kaligappen kazhigappaanga kazhigappanga kazhigappaar kazhigappar
kazhigappathu kaligappatu kuraikkala kuraikkanum kuraikkamudiyala kuraikkarathilla kuraikkaratilla kuraitthaar kuraitthar
kuraitthaan kuraitthan kuraitthaanga kuraitthanga kuraitthen kuraitten kuraitthom kuraittom kuraitthathu kuraittatu
kuraitthathaala kuraitthathala kuraicchaar kuraicchar kuraicchaan kuraicchan kuraicchaanga kuraicchanga kuraicchen kuraicchom
kuraicchathu kuraicchatu kuraicchathaala kuraicchathala kuraitthu kuraittu kuraikkiraar kuraikkirar kuraikkiren kuraikkirom
kuraikkirathu kuraikkiratu kuraikkiraan kuraikkiran kuraikkiraanga kuraikkiranga kuraigappen kuraigappaanga kuraigappanga
kuraigappaar kuraigappar kuraigappathu kuraigappatu thookkala thukkala thookkanum thukkanum thookkakkoodaathu thukkakkudathu
thookkamaattaar thukkamattar thookkamudiyala thukkamudiyala thookkasonnaar thukkasonnar thookkarathilla thukkarathilla thookkiyaar
thukkiyar thookkiyaan thukkiyan thookkiyaanga thukkiyanga thookkiyen thukkiyen thookkiyom thukkiyom thookkiyathu thukkiyathu
thookkiyathaala thukkiyathala thookkinaar thukkinar thookkinaan thukkinan thookkinaanga thukkinanga thookkinen thukkinen
thookkinom thukkinom thookkinathu thukkinathu thookkinathaala thukkinathala thookkittaar thukkittar thookkittaan thukkittan
thookkittaanga thukkittanga thookkivittathu thukkivittathu thookkitten thukkitten thookkugiraar thukkugirar thookkugiren
thukkugiren thookkugirom thukkugirom thookkugirathu thukkugirathu thookkugiraan thukkugiran thookkugiraanga thukkugiranga
thookkuraar thukkurar thookkuraan thukkuran thookkuraanga thukkuranga thookkuren thukkuren thookkurom thukkurom thookkurathu
thukkurathu thookkuven thukkuven thookkuvaanga thukkuvanga thookkuvaar thukkuvar thookkuvathu thukkuvathu thuratthu turattu
thuratthala turattala thuratthanum turattanum thuratthamudiyala turattamudiyala thurattharathilla turattaratilla thuratthinaar
thuratthinar thuratthinaan thuratthinan thuratthinaanga thuratthinanga thuratthinen turattinen thuratthinom turattinom
thuratthinathu turattinatu thuratthinathaala thuratthinathala thuratthiyaar thuratthiyar thuratthiyaan thuratthiyan
thuratthiyaanga thuratthiyanga thuratthiyen turattiyen thuratthiyom turattiyom thuratthiyathu turattiyatu thuratthiyathaala
thuratthiyathala thuratthittaar thuratthittar thuratthittaan thuratthittan thuratthitten turattitten thuratthugiraar
thuratthugirar thuratthugiren turattugiren thuratthugirom turattugirom thuratthugirathu turattugiratu thuratthugiraan
thuratthugiran thuratthuraar thuratthurar thuratthuraan thuratthuran thuratthuraanga thuratthuranga thuratthuren turatturen
thuratthurom turatturom thuratthurathu turatturatu thuratthuven turattuven thuratthuvaanga thuratthuvanga thuratthuvaar
thuratthuvar thuratthuvathu turattuvatu vidala vidanum vidakkoodaathu vidakkudathu vidamaattaar vidamattar vidamaattaanga
vidamattanga vidamudiyala vidasonnaar vidasonnar vidasonnaanga vidasonnanga vidarathilla vidaratilla vittom vittathaala vittathala
vittuttaar vittuttar vittuttaan vittuttan vittuttaanga vittuttanga vittuvittathu vittuvittatu vittutten vidugiraar vidugirar
vidugiren vidugirom vidugirathu vidugiratu vidugiraan vidugiran vidugiraanga vidugiranga viduraar vidurar viduraan viduran
viduraanga viduranga viduren vidurom vidurathu viduratu viduven viduvaanga viduvanga viduvaar viduvar viduvathu viduvatu maatrala
matrala maatranum matranum maatrakkoodaathu matrakkudathu maatramaattaar matramattar maatramudiyala matramudiyala maatrasonnaar
matrasonnar maatrarathilla matrarathilla maatriyaar matriyar maatriyaan matriyan maatriyaanga matriyanga maatriyen matriyen
maatriyom matriyom maatriyathu matriyathu maatriyathaala matriyathala maatthinaar matthinar maatthinaan matthinan maatthinaanga
matthinanga maatthinen matthinen maatthinom matthinom maatthinathu matthinathu maatthinathaala matthinathala maatrittaar matrittar
maatrittaan matrittan maatrittaanga matrittanga maatrivittathu matrivittathu maatritten matritten maatthittaar matthittar
maatthittaan matthittan maatthittaanga matthittanga maatthivittathu matthivittathu maatthitten matthitten maatrugiraar matrugirar
maatrugiren matrugiren maatrugirom matrugirom maatrugirathu matrugirathu maatrugiraan matrugiran maatrugiraanga matrugiranga
maatruraar matrurar maatruraan matruran maatruraanga matruranga maatruren matruren maatrurom matrurom maatrurathu matrurathu
maatruven matruven maatruvaanga matruvanga maatruvaar matruvar maatruvathu matruvathu therivikkala terivikkala therivikkanum
terivikkanum therivicchaar therivicchar therivicchaan therivicchan therivicchaanga therivicchanga therivicchen terivicchen
therivicchom terivicchom therivicchathu terivicchatu therivicchathaala therivicchathala therivitthaar therivitthar therivitthaan
therivitthan therivitthaanga therivitthanga therivitthen terivitten therivitthom terivittom therivitthathu terivittatu
therivitthathaala therivitthathala therivitthu terivittu therivikkirathu terivikkiratu therivigappen terivigappen therivigappaar
therivigappar therivigappathu terivigappatu kidaikkala kidaikkanum kidaikkamudiyala kidaikkarathilla kidaikkaratilla kidaicchaar
kidaicchar kidaicchaan kidaicchan kidaicchaanga kidaicchanga kidaicchen kidaicchom kidaicchathu kidaicchatu kidaicchathaala
kidaicchathala kidaitthaar kidaitthar kidaitthaan kidaitthan kidaitthaanga kidaitthanga kidaitthen kidaitten kidaitthom kidaittom
kidaitthathu kidaittatu kidaitthathaala kidaitthathala kidaitthu kidaittu kidaikkiraar kidaikkirar kidaikkiren kidaikkirom
kidaikkirathu kidaikkiratu kidaikkiraan kidaikkiran kidaikkiraanga kidaikkiranga kidaigappen kidaigappaanga kidaigappanga
kidaigappaar kidaigappar kidaigappathu kidaigappatu ezhuthu elutu ezhuthala elutala ezhuthanum elutanum ezhuthakkoodaathu
ezhuthakkudathu ezhuthamaattaar ezhuthamattar ezhuthamaattaanga ezhuthamattanga ezhuthamudiyala elutamudiyala ezhuthasonnaar
ezhuthasonnar ezhuthasonnaanga ezhuthasonnanga ezhutharathilla elutaratilla ezhuthinaar ezhuthinar ezhuthinaan ezhuthinan
ezhuthinaanga ezhuthinanga ezhuthinen elutinen ezhuthinom elutinom ezhuthinathu elutinatu ezhuthinathaala ezhuthinathala
ezhuthiyaar ezhuthiyar ezhuthiyaan ezhuthiyan ezhuthiyaanga ezhuthiyanga ezhuthiyen elutiyen ezhuthiyom elutiyom ezhuthiyathu
elutiyatu ezhuthiyathaala ezhuthiyathala ezhuthittaar ezhuthittar ezhuthittaan ezhuthittan ezhuthittaanga ezhuthittanga
ezhuthivittaar ezhuthivittar ezhuthivittathu elutivittatu ezhuthitten elutitten ezhuthugiraar ezhuthugirar ezhuthugiren elutugiren
ezhuthugirom elutugirom ezhuthugirathu elutugiratu ezhuthugiraan ezhuthugiran ezhuthugiraanga ezhuthugiranga ezhuthuraar
ezhuthurar ezhuthuraan ezhuthuran ezhuthuraanga ezhuthuranga ezhuthuren eluturen ezhuthurom eluturom ezhuthurathu eluturatu
ezhuthuven elutuven ezhuthuvaanga ezhuthuvanga ezhuthuvaar ezhuthuvar ezhuthuvathu elutuvatu sirikkala sirikkanum sirikkamudiyala
sirikkarathilla sirikkaratilla siritthaar siritthar siritthaan siritthan siritthaanga siritthanga siritthen siritten siritthom
sirittom siritthathu sirittatu siritthathaala siritthathala siricchaar siricchar siricchaan siricchan siricchaanga siricchanga
siricchen siricchom siricchathu siricchatu siricchathaala siricchathala siritthu sirittu sirikkiraar sirikkirar sirikkiren
sirikkirom sirikkirathu sirikkiratu sirikkiraan sirikkiran sirikkiraanga sirikkiranga sirigappen sirigappaanga sirigappanga
sirigappaar sirigappar sirigappathu sirigappatu eriyala eriyanum eriyakkoodaathu eriyakkudathu eriyamaattaar eriyamattar
eriyamaattaanga eriyamattanga eriyamudiyala eriyasonnaar eriyasonnar eriyasonnaanga eriyasonnanga eriyarathilla eriyaratilla
erinthaar erinthar erinthaan erinthan erinthaanga erinthanga erinthen erinten erinthom erintom erinthathu erintatu erinthathaala
erinthathala erinjaar erinjar erinjaan erinjan erinjaanga erinjanga erinjen erinjom erinjathu erinjatu erinjathaala erinjathala
erinthu erintu erinthuttaar erinthuttar erinthuttaan erinthuttan erinthutten erintutten erinjuttaar erinjuttar erinjuttaan
erinjuttan erinjutten erigiraar erigirar erigiren erigirom erigirathu erigiratu erigiraan erigiran erigiraanga erigiranga eriraar
erirar eriraan eriran eriraanga eriranga eriren erirom erirathu eriratu eriven erivaanga erivanga erivaar erivar erivathu erivatu
udaiyala udaiyanum udaiyakkoodaathu udaiyakkudathu udaiyamaattaar udaiyamattar udaiyamaattaanga udaiyamattanga udaiyamudiyala
udaiyasonnaar udaiyasonnar udaiyasonnaanga udaiyasonnanga udaiyarathilla udaiyaratilla udainthaar udainthar udainthaan udainthan
udainthaanga udainthanga udainthen udainten udainthom udaintom udainthathu udaintatu udainthathaala udainthathala udainjaar
udainjar udainjaan udainjan udainjaanga udainjanga udainjen udainjom udainjathu udainjatu udainjathaala udainjathala udainthu
udaintu udainthuttaar udainthuttar udainthuttaan udainthuttan udainthutten udaintutten udainjuttaar udainjuttar udainjuttaan
udainjuttan udainjutten udaigiraar udaigirar udaigiren udaigirom udaigirathu udaigiratu udaigiraan udaigiran udaigiraanga
udaigiranga udairaar udairar udairaan udairan udairaanga udairanga udairen udairom udairathu udairatu udaiven udaivaanga udaivanga
udaivaar udaivar udaivathu udaivatu mayangala mayanganum mayangakkoodaathu mayangakkudathu mayangamaattaar mayangamattar
mayangamudiyala mayangasonnaar mayangasonnar mayangarathilla mayangaratilla mayangiyaar mayangiyar mayangiyaan mayangiyan
mayangiyaanga mayangiyanga mayangiyen mayangiyom mayangiyathu mayangiyatu mayangiyathaala mayangiyathala mayanginaar mayanginar
mayanginaan mayanginan mayanginaanga mayanginanga mayanginen mayanginom mayanginathu mayanginatu mayanginathaala mayanginathala
mayangittaar mayangittar mayangittaan mayangittan mayangittaanga mayangittanga mayangivittathu mayangivittatu mayangitten
mayangugiraar mayangugirar mayangugiren mayangugirom mayangugirathu mayangugiratu mayangugiraan mayangugiran mayangugiraanga
mayangugiranga mayanguraar mayangurar mayanguraan mayanguran mayanguraanga mayanguranga mayanguren mayangurom mayangurathu
mayanguratu mayanguven mayanguvaanga mayanguvanga mayanguvaar mayanguvar mayanguvathu mayanguvatu odala odanum odakkoodaathu
odakkudathu odamaattaar odamattar odamaattaanga odamattanga odamudiyala odasonnaar odasonnar odasonnaanga odasonnanga odarathilla
odaratilla odinaar odinar odinaan odinan odinaanga odinanga odinen odinom odinathu odinatu odinathaala odinathala odiyaar odiyar
odiyaan odiyan odiyaanga odiyanga odiyen odiyom odiyathu odiyatu odiyathaala odiyathala odittaar odittar odittaan odittan
odittaanga odittanga odivittaar odivittar odivittathu odivittatu oditten odugiraar odugirar odugiren odugirom odugirathu odugiratu
odugiraan odugiran odugiraanga odugiranga oduraar odurar oduraan oduran oduraanga oduranga oduren odurom odurathu oduratu oduven
oduvaanga oduvanga oduvaar oduvar oduvathu oduvatu karpazhikkala karpalikkala karpazhikkanum karpalikkanum karpazhitthaar
karpazhitthar karpazhitthaan karpazhitthan karpazhitthaanga karpazhitthanga karpazhitthen karpalitten karpazhitthom karpalittom
karpazhitthathu karpalittatu karpazhitthathaala karpazhitthathala karpazhicchaar karpazhicchar karpazhicchaan karpazhicchan
karpazhicchaanga karpazhicchanga karpazhicchen karpalicchen karpazhicchom karpalicchom karpazhicchathu karpalicchatu
karpazhicchathaala karpazhicchathala karpazhitthu karpalittu karpazhikkirathu karpalikkiratu karpazhigappen karpaligappen
karpazhigappaar karpazhigappar karpazhigappathu karpaligappatu seendala sindala seendanum sindanum seendakkoodaathu sindakkudathu
seendamaattaar sindamattar seendamudiyala sindamudiyala seendasonnaar sindasonnar seendarathilla sindarathilla seendiyaar sindiyar
seendiyaan sindiyan seendiyaanga sindiyanga seendiyen sindiyen seendiyom sindiyom seendiyathu sindiyathu seendiyathaala
sindiyathala seendinaar sindinar seendinaan sindinan seendinaanga sindinanga seendinen sindinen seendinom sindinom seendinathu
sindinathu seendinathaala sindinathala seendittaar sindittar seendittaan sindittan seendittaanga sindittanga seendivittathu
sindivittathu seenditten sinditten seendugiraar sindugirar seendugiren sindugiren seendugirom sindugirom seendugirathu
sindugirathu seendugiraan sindugiran seendugiraanga sindugiranga seenduraar sindurar seenduraan sinduran seenduraanga sinduranga
seenduren sinduren seendurom sindurom seendurathu sindurathu seenduven sinduven seenduvaanga sinduvanga seenduvaar sinduvar
seenduvathu sinduvathu kaattala kaattanum kaattakkoodaathu kattakkudathu kaattamaattaar kattamattar kaattamudiyala kaattasonnaar
kattasonnar kaattarathilla kattarathilla kaattinaar kaattinaan kattinan kaattinaanga kattinanga kaattinen kaattinom kaattinathu
kattinathu kaattinathaala kattinathala kaattiyaar kattiyar kaattiyaan kattiyan kaattiyaanga kattiyanga kaattiyen kaattiyom
kaattiyathu kattiyathu kaattiyathaala kattiyathala kaattittaar kattittar kaattittaan kattittan kaattittaanga kattittanga
kaattivittathu kattivittathu kaattitten kaattugiraar kattugirar kaattugiren kaattugirom kaattugirathu kattugirathu kaattugiraan
kattugiran kaattugiraanga kattugiranga kaatturaar katturar kaatturaan katturan kaatturaanga kaatturen kaatturom kaatturathu
katturathu kaattuven kaattuvaanga kattuvanga kaattuvaar kattuvar kaattuvathu kattuvathu thadukkala tadukkala thadukkanum
tadukkanum thadukkamudiyala tadukkamudiyala thadukkarathilla tadukkaratilla thadutthaar thadutthar thadutthaan thadutthan
thadutthaanga thadutthanga thadutthen tadutten thadutthom taduttom thadutthathu taduttatu thadutthathaala thadutthathala thadutthu
taduttu thadutthuttaar thadutthuttar thadutthuttaan thadutthuttan thadutthutten taduttutten thadukkiraar thadukkirar thadukkiren
tadukkiren thadukkirom tadukkirom thadukkirathu tadukkiratu thadukkiraan thadukkiran thadukkiraanga thadukkiranga thadugappen
tadugappen thadugappaanga thadugappanga thadugappaar thadugappar thadugappathu tadugappatu velaiseyyala velaiseyyanum
velaiseythaar velaiseythar velaiseythaan velaiseythan velaiseythaanga velaiseythanga velaiseythen velaiseyten velaiseythom
velaiseytom velaiseythathu velaiseytatu velaiseythathaala velaiseythathala velaisenjaar velaisenjar velaisenjaan velaisenjan
velaisenjaanga velaisenjanga velaisenjen velaisenjom velaisenjathu velaisenjatu velaisenjathaala velaisenjathala velaiseythu
velaiseytu velaiseykirathu velaiseykiratu velaiseyraar velaiseyrar velaiseyraan velaiseyran velaiseyraanga velaiseyranga
velaiseyren velaiseyrom velaiseyrathu velaiseyratu velaiseyven velaiseyvaanga velaiseyvanga velaiseyvaar velaiseyvar velaiseyvathu
velaiseyvatu keliseyyala keliseyyanum kelisenjaar kelisenjar kelisenjaan kelisenjan kelisenjaanga kelisenjanga kelisenjen
kelisenjom kelisenjathu kelisenjatu kelisenjathaala kelisenjathala keliseythaar keliseythar keliseythaan keliseythan
keliseythaanga keliseythanga keliseythen keliseyten keliseythom keliseytom keliseythathu keliseytatu keliseythathaala
keliseythathala keliseythu keliseytu keliseykirathu keliseykiratu keliseyraar keliseyrar keliseyraan keliseyran keliseyraanga
keliseyranga keliseyren keliseyrom keliseyrathu keliseyratu keliseyven keliseyvaanga keliseyvanga keliseyvaar keliseyvar
keliseyvathu keliseyvatu izhukkala ilukkala izhukkanum ilukkanum izhukkamudiyala ilukkamudiyala izhukkarathilla ilukkaratilla
izhutthaar izhutthar izhutthaan izhutthan izhutthaanga izhutthanga izhutthen ilutten izhutthom iluttom izhutthathu iluttatu
izhutthathaala izhutthathala izhutthu iluttu izhutthuttaar izhutthuttar izhutthuttaan izhutthuttan izhutthutten iluttutten
izhukkiraar izhukkirar izhukkiren ilukkiren izhukkirom ilukkirom izhukkirathu ilukkiratu izhukkiraan izhukkiran izhukkiraanga
izhukkiranga izhugappen ilugappen izhugappaanga izhugappanga izhugappaar izhugappar izhugappathu ilugappatu araiyala araiyanum
araiyakkoodaathu araiyakkudathu araiyamaattaar araiyamattar araiyamaattaanga araiyamattanga araiyamudiyala araiyasonnaar
araiyasonnar araiyasonnaanga araiyasonnanga araiyarathilla araiyaratilla arainthaar arainthar arainthaan arainthan arainthaanga
arainthanga arainthen arainten arainthom araintom arainthathu araintatu arainthathaala arainthathala arainjaar arainjar arainjaan
arainjan arainjaanga arainjanga arainjen arainjom arainjathu arainjatu arainjathaala arainjathala arainthu araintu arainthuttaar
arainthuttar arainthuttaan arainthuttan arainthutten araintutten arainjuttaar arainjuttar arainjuttaan arainjuttan arainjutten
araigiraar araigirar araigiren araigirom araigirathu araigiratu araigiraan araigiran araigiraanga araigiranga arairaar arairar
arairaan arairan arairaanga arairanga arairen arairom arairathu arairatu araiven araivaanga araivanga araivaar araivar araivathu
araivatu poiduchu masama tirupur vela pakuren pregnant but kudukala nethu kaiya pudichan matranga vangitan complaint kudukanum
seyya meshinil kovaiyil enbavar velaiyai sanga nirutthittaanga katavai putti ippadikku tiru thirumathi vizhunthaal kasai sollaathe
kutravali kathavai vartthaiyil kuvariyil soolaiyil vanginathal iruvarum koduttharkal varthai thitran toilet moochu mudikala cut
help pannunga bayama poidum kudikka aspatthirikku vaasanaiyaal viduvatillai pesa pengalidam sappattil irubathu kaappaatthunga
kattidattil mudikkalannaa eduttha seykiraarkal thottatthil adikka kalkuvaariyil sulaiyil thozhilaalarkalukku adikkirarkal udambai
tottu sambala kodukkavillai pepparil vaanginaarkal pirasavattukku velaiku velaikku velaila velaya samlam sampalam sambalathai
rooba salary ot advance sapadu saapadu lv off day supervisar superviser mudhalali boss maistry broker compani millu factory faktri
estate watchman hospital station puhar mission valikuthu valikudhu kaichal garbam karpam pregnent delivery kulanthai kulandhai
pulla pillaiga payyan thangachi pondati purushan maman adikiran adikuran adikiranga adichan adichanga adichaan adikaranga
thitranga thittaranga mirattuan kodukala kudukkala kudukamatranga tharamatanga tharamattenguranga keten sonna soldranga pesranga
pana pogamudiyala varamudiyala vandhan vandhaanga poitan poitanga sethutan sethu thodaran thotan pudikiran puduchan poottitanga
pootitanga pootti pooti kadhavu pidichiruku theepidichu eriyuthu eriyudhu kapathunga kaapathunga kappathunga udhavi pls plz nanri
vanakam mam bayam kastama kastam mosama kettavarthai chinna pudhu pazhaya palaya madham rathiri inniku innaiku nalaiku naalaiku
vayadhu msg message video photo coimbatore erode salem chennai madurai dindigul hosur ranipet sriperumbudur srilanka colombo
jaffna kandy hatton nuwaraeliya batticaloa trincomalee katunayake odisha bihar bengal hindi singapore malaysia dubai`,
  endings: 'ku kku la le il ai ya um nga nge oda kitta lam in al aal ukku uku lerundhu ilirundhu irundhu nu na',
  nameEndings: 'ku kku ai a ya kitta oda um nu kooda sir anna akka',
  prefixes: '',
  given: `
murugan kumaar kumar raajaa raja raaju raju raaj raj raajesh rajesh raajenthiran rajenthiran rajentiran raajkumaar rajkumar raaman
raman raamu ramu raamasaami ramasami raamacchanthiran ramacchanthiran ramacchantiran raamalingam ramalingam ravi ravikkumaar
ravikkumar ravicchanthiran ravicchantiran ramesh suresh kanesh kanesan magesh thinesh tinesh logesh yogesh vignesh satheesh
sathish satish jegatheesh jegathish jegatish harish hari aravinth aravint arun arungumaar arungumar ajith ajit ajay vijay vijayan
vijayagumaar vijayagumar vimal vishnu vinoth vinot viveg vengadesh vengadesan velu velmurugan velucchaami velucchami kaartthig
kartthig karttig kaartthi kartthi kartti kaartthigeyan kartthigeyan karttigeyan senthil sentil senthilkumaar senthilkumar
sentilkumar selvam selvan selvaraaj selvaraj selvagumaar selvagumar saravanan sanmugam sagthi sagti sagthivel sagtivel sangar
santhiran santiran santhosh santosh sathyaa sathya satya sasigumaar sasigumar sivaa siva sivagumaar sivagumar sivaraaman sivaraman
sinnasaami sinnasami sinnathambi sinnatambi sunthar suntar suntharam suntaram subramaniyan suppiramani suppaiyaa suppaiya sooryaa
surya sooriyaa suriya segar sethu setu somu paalu palu paalan palan paalaaji palaji paalagirushnan palagirushnan paalamurugan
palamurugan paandi pandi paandiyan pandiyan paandiyaraajan pandiyarajan paaskar paskar pazhani palani pazhanicchaami pazhanicchami
palanicchami pazhanivel palanivel panneerchelvam pannirchelvam paramasivam paarathi parathi parati pirabu pirabaagaran pirabagaran
piragaash piragash pirasaanth pirasanth pirasant piraveen piravin pirem poobathi pubathi pubati perumaal perumal periyasaami
periyasami ponnusaami ponnusami mani manigandan manivannan mathan matan manoj manogaran maanikkam manikkam maarimutthu marimutthu
marimuttu maariyappan mariyappan maathavan mathavan matavan mutthu muttu mutthukkumaar mutthukkumar muttukkumar mutthusaami
mutthusami muttusami mutthuvel muttuvel muniyaandi muniyandi munusaami munusami moortthi murtthi murtti mogan yuvaraaj yuvaraj
ragu ranjith ranjit rangasaami rangasami rangan ladchumanan vadivel vasanth vasant vaasu vasu veeramani viramani veerabaandi
virabandi kannan kathir katir kathirvel katirvel karuppasaami karuppasami karuppaiyaa karuppaiya karunaagaran karunagaran
kalaicchelvan kaliyaberumaal kaliyaberumal kaalimutthu kalimutthu kalimuttu kaamaraaj kamaraj kirushnan kirushnamoortthi
kirushnamurtthi kirushnamurtti kobaal kobal kobi kovinthan kovintan kovintharaaj kovintharaj kovintaraj kautham kautam kunasegaran
kuppusaami kuppusami saami sami saaminaathan saminathan saminatan thangaraaj thangaraj tangaraj thangavel tangavel thamizhcchelvan
tamilcchelvan thanasegar tanasegar thandabaani thandabani tandabani tharmaraaj tharmaraj tarmaraj thirumoortthi thirumurtthi
tirumurtti thurai turai thuraisaami thuraisami turaisami thevaa theva teva thevan tevan nadaraajan nadarajan nanthagumaar
nanthagumar nantagumar naveen navin naagaraaj nagaraj naaraayanan narayanan naagenthiran nagenthiran nagentiran nithyaanantham
nithyanantham nityanantam ayyappan ayyanaar ayyanar anbazhagan anbalagan anbarasan anbu annaamalai annamalai arjun azhagar alagar
azhagarchaami azhagarchami alagarchami aananth ananth anant aarumugam arumugam ilango ilaiyaraajaa ilaiyaraja eesvaran isvaran
uthayagumaar uthayagumar utayagumar ezhil elil ezhilarasan elilarasan ezhumalai elumalai jeyakkumaar jeyakkumar jeyaraaman
jeyaraman jeyabaal jeyabal jeevaa jiva josab jaan jan jems anthoni antoni aarokkiyam arokkiyam aarokkiyasaami arokkiyasami seviyar
peettar pittar tevid thaamas thamas tamas maikkel vinchend soosai susai savarimutthu savarimuttu steeban stiban staalin stalin
paakkiyaraaj pakkiyaraj mugamathu mugamatu abthul abtul abthullaa abthulla abtulla kaathar kathar katar ibraahim ibrahim ismaayil
ismayil usen raheem rahim rahmaan rahman saleem salim shaajagaan shajagan saagul sagul hameethu hamithu hamitu naagoor nagur
jaagir jagir aasib asib yoosub yusub anvar paashaa pasha ali ladchumi iladchumi magaaladchumi magaladchumi vijayaladchumi
mutthuladchumi muttuladchumi raajaladchumi rajaladchumi suppuladchumi jeyaladchumi varaladchumi thanaladchumi tanaladchumi
paakkiyaladchumi pakkiyaladchumi selvi thamizhcchelvi tamilcchelvi kalaicchelvi mutthucchelvi muttucchelvi malarcchelvi malligaa
malliga malar malarvizhi malarvili maalathi malathi malati maalaa mala manjulaa manjula manju magesvari maragatham maragatam
manimegalai maariyammaal mariyammal maariyammaa mariyamma mutthammaal mutthammal muttammal muniyammaal muniyammal muniyammaa
muniyamma meenaa mina meenaadchi minadchi megalaa megala maithili maitili moganaa mogana mangai mangaiyarkkarasi eesvari isvari
paramesvari raajesvari rajesvari puvanesvari vignesvari jegatheesvari jegathisvari jegatisvari logesvari yogesvari puvanaa puvana
paarvathi parvathi parvati pathmaa pathma patma pathmaavathi pathmavathi patmavati pavaani pavani pavithraa pavithra pavitra
paandiyammaal pandiyammal piriyaa piriya piremaa pirema piremalathaa piremalatha piremalata poongodi pungodi poornimaa purnima
ponni ponnammaal ponnammal pecchiyammaal pecchiyammal kaayathri kayathri kayatri kalaa kala kalaivaani kalaivani kamalaa kamala
kanagaa kanaga kalpanaa kalpana kavithaa kavitha kavita kasthoori kasthuri kasturi kaanjanaa kanjana kaaliyammaal kaliyammal
kaaveri kaveri kaavyaa kavya keethaa kitha kita keertthanaa kirtthana kirttana kirushnaveni kumaari kumari komathi komati kogilaa
kogila komalaa komala kauri kausalyaa kausalya sarasvathi sarasvati saranyaa saranya sarojaa saroja sangeethaa sangitha sangita
santhiyaa santhiya santiya santhiraa santhira santira saanthi santhi santi saarathaa saratha sarata saavithri savithri savitri
sithraa sithra sitra sivagaami sivagami sinthu sintu seethaa sitha sita suganyaa suganya suthaa sutha suta sumathi sumati
sumithraa sumithra sumitra suseelaa susila sujaathaa sujatha sujata sunthari suntari subaa suba sooryagalaa suryagala sellammaal
sellammal sellammaa sellamma senbagam sengodi soniyaa soniya sauntharyaa sauntharya sauntarya saumiyaa saumiya thamayanthi
tamayanti thangam tangam thangamani tangamani thaamarai thamarai tamarai thaamaraicchelvi thamaraicchelvi tamaraicchelvi thaarani
tharani tarani thilagavathi tilagavati thilagaa thilaga tilaga thivyaa thivya tivya theebaa thiba tiba thurkaa thurka turka
thulasi tulasi theyvaanai theyvanai teyvanai thenmozhi tenmoli thevi tevi thevagi tevagi nanthini nantini nalini narmathaa
narmatha narmata naagammaal nagammal naagaladchumi nagaladchumi nithyaa nithya nitya nirmalaa nirmala nishaa nisha paanu panu
paanumathi panumathi panumati paappaatthi pappatthi pappatti paappaa pappa pazhaniyammaal pazhaniyammal palaniyammal amchaveni
ambigaa ambiga amuthaa amutha amuta anjali anjalai abiraami abirami anithaa anitha anita anu annam annaladchumi anbarasi arunaa
aruna alamelu aandaal andal aananthi ananthi ananti aartthi artthi artti aashaa asha inthiraa inthira intira inthu intu inthumathi
intumati ilakkiyaa ilakkiya ilavarasi umaa uma ushaa usha oormilaa urmila ezhilarasi elilarasi aisvaryaa aisvarya raani rani
raathaa ratha rata raathigaa rathiga ratiga raajagumaari rajagumari raamaayi ramayi ramyaa ramya ranjani ranjithaa ranjitha
ranjita regaa rega renugaa renuga revathi revati rogini rojaa roja lathaa latha lata lalithaa lalitha lalita laavanyaa lavanya
leelaavathi lilavathi lilavati leelaa lila vasanthaa vasantha vasanta vasanthi vasanti vanajaa vanaja valarmathi valarmati valli
valliyammaal valliyammal vaani vani vaasugi vasugi vijayaa vijaya viji vithyaa vithya vitya vinothini vinotini vimalaa vimala
veerammaal virammal veni vaishnavi vennilaa vennila jeyanthi jeyanti jeyaa jeya jaanagi janagi jeevithaa jivitha jivita jothi joti
jothimani jotimani jamunaa jamuna hemaa hema hemalathaa hemalatha hemalata sharmilaa sharmila shaalini shalini shobanaa shobana
shobaa shoba sreethevi srithevi sritevi sreemathi srimathi srimati sreenithi srinithi sriniti stellaa stella svaathi svathi svati
svethaa svetha sveta yamunaa yamuna yasothaa yasotha yasota meri mariyaa mariya amalaa amala aarokkiyameri arokkiyameri jenibar
jooli juli rosi elisabeth elisabet therasaa therasa terasa loorthumeri lurthumeri lurtumeri paatthimaa patthima pattima aayishaa
ayisha katheejaa kathija katija noorjahaan nurjahan jarinaa jarina parveen parvin rasheethaa rashitha rashita sageenaa sagina
haseenaa hasina mumthaaj mumthaj mumtaj yaasmin yasmin rehaanaa rehana nasrin peevi pivi sulthaanaa sulthana sultana thilshaath
thilshath tilshat salmaa salma jeenath jinath jinat pegam niroshan nimal sunil kamal samanthaa samantha samanta thilini tilini
nirmalan pushparaaj pushparaj pushpaa pushpa pushparaani pushparani yogaraani yogarani thavamani tavamani jeyaseelan jeyasilan
kirubaa kiruba kirishaanthan kirishanthan kirishantan nirojaa niroja tharshini tarshini tharchigaa tharchiga tarchiga sivaranjani
thayaalini thayalini tayalini kobinaath kobinath kobinat pirathaab pirathab piratab sanjay amith amit raagul ragul pigaash pigash
sooraj suraj pingi poojaa puja mamathaa mamatha mamata minaatti minatti sanjeev sanjiv sonu monu pappu maneesh manish mithun mitun
nigil aathithyaa athithya atitya abinayaa abinaya agshayaa agshaya harini tharshan tarshan sreeraam sriram nivethaa nivetha niveta
piriyangaa piriyanga monigaa moniga kirijaa kirija sulocchanaa sulocchana piramilaa piramila periyanaayagi periyanayagi Murugan
Kumar Raja Raju Raj Rajesh Rajendran Raman Ramu Ramasamy Ramaswamy Ramachandran Ravi Ravikumar Ramesh Suresh Ganesh Ganesan Mahesh
Dinesh Logesh Yogesh Vignesh Sathish Satheesh Jagadeesh Harish Hari Aravind Arun Arunkumar Ajith Ajay Vijay Vijayan Vijayakumar
Vimal Vishnu Vinoth Vinod Vivek Venkatesh Venkatesan Velu Velmurugan Karthik Karthick Karthi Karthikeyan Senthil Senthilkumar
Selvam Selvan Selvaraj Selvakumar Saravanan Shanmugam Sakthi Sakthivel Sankar Shankar Chandran Santhosh Sathya Sasikumar Siva
Shiva Sivakumar Sundar Sundaram Subramani Subramaniam Subbaiah Surya Sekar Sekhar Sethu Balu Balan Balaji Balakrishnan Balamurugan
Pandi Pandian Baskar Bhaskar Palani Palanisamy Palanivel Prabhu Prabu Prabhakaran Prakash Prasanth Praveen Prem Perumal Periyasamy
Mani Manikandan Madhan Manoj Manoharan Manickam Marimuthu Mariappan Madhavan Muthu Muthukumar Muthusamy Muniyandi Munusamy Murthy
Moorthy Mohan Yuvaraj Raghu Ranjith Rangasamy Lakshmanan Vadivel Vasanth Vasu Veeramani Kannan Kathir Kathirvel Karuppasamy
Karuppaiah Kalimuthu Kamaraj Krishnan Krishnamoorthy Gopal Gopi Govindan Govindaraj Gowtham Gunasekaran Kuppusamy Thangaraj
Thangavel Dhanasekar Durai Duraisamy Deva Nagaraj Narayanan Natarajan Naveen Ayyappan Anbalagan Anbu Annamalai Arjun Anand
Arumugam Ilango Eswaran Elumalai Jayakumar Jayaraman Jeeva Joseph John James Antony Arokiyam Xavier Peter David Thomas Michael
Vincent Stephen Stalin Mohamed Abdul Kader Ibrahim Ismail Hussain Rahim Rahman Salim Shahul Hameed Anwar Basha Lakshmi Latchumi
Mahalakshmi Vijayalakshmi Muthulakshmi Rajalakshmi Jayalakshmi Selvi Tamilselvi Kalaiselvi Malliga Mallika Malar Malarvizhi
Malathi Mala Manjula Manju Maheswari Maragatham Manimegalai Mariammal Muthammal Muniyammal Meena Meenakshi Mekala Mohana Eswari
Rajeswari Bhuvaneswari Bhuvana Buvana Parvathi Parvathy Padma Pavithra Priya Prema Premalatha Poongodi Poornima Ponni Gayathri
Kala Kamala Kanaga Kanagavalli Kalpana Kavitha Kasthuri Kanchana Kaveri Kavya Geetha Krishnaveni Kumari Gomathi Kokila Gowri
Kousalya Saraswathi Saranya Saroja Sangeetha Sandhya Chandra Santhi Shanthi Sharadha Savithri Chithra Sivagami Sindhu Seetha
Suganya Sudha Sumathi Susila Sujatha Sundari Subha Sellammal Shenbagam Soniya Soundarya Sowmya Thangam Thamarai Tharani
Thilagavathi Divya Deepa Durga Thulasi Deivanai Thenmozhi Devi Devaki Nandhini Nalini Nirmala Nithya Nisha Banu Banumathi Pappathi
Pappa Ambika Amudha Anjali Anjalai Abirami Anitha Annam Aruna Alamelu Andal Anandhi Arthi Asha Indhira Indumathi Uma Usha
Aishwarya Rani Radha Radhika Ramya Ranjitha Rekha Renuka Revathi Rohini Roja Latha Lalitha Lavanya Leelavathi Vasantha Vasanthi
Vanaja Valarmathi Valli Vani Vijaya Viji Vidhya Vimala Vennila Jayanthi Jaya Janaki Jeevitha Jothi Hema Hemalatha Sharmila Shalini
Shobana Sridevi Srimathi Stella Swathi Swetha Yamuna Mary Amala Jenifer Julie Rosy Fathima Ayisha Noorjahan Mumtaz Yasmin Nasreen
Pushpa Pushparani Tharshini Nirosha Kirubakaran Yogarani`,
  family: `
saami sami naadaar nadar thevar tevar kavundar kaundar muthaliyaar muthaliyar mutaliyar settiyaar settiyar pillai naayakkar
nayakkar naayudu nayudu rettiyaar rettiyar retti aiyar ayyar aiyangaar aiyangar vanniyar padaiyaacchi padaiyacchi konaar konar
yaathav yathav yatav aasaari asari udaiyaar udaiyar servai ambalam mooppanaar muppanar suppiramaniyam subramaniyam raamasaami
ramasami kirushnasaami kirushnasami velaayutham velayutham velayutam sanmugam aarumugam arumugam maanikkam manikkam suntharam
suntaram nadaraasan nadarasan nadaraajan nadarajan sokkalingam magaalingam magalingam raamalingam ramalingam vaitthiyalingam
vaittiyalingam kanthasaami kanthasami kantasami kanthan kantan kuzhanthaisaami kuzhanthaisami kulantaisami mutthusaami mutthusami
muttusami ponnusaami ponnusami sinnasaami sinnasami periyasaami periyasami rangasaami rangasami arunaasalam arunasalam
vengadaasalam vengadasalam pazhaniyappan palaniyappan suppaiyan karuppan mutthaiyaa mutthaiya muttaiya maruthamutthu marutamuttu
nallathambi nallatambi sellamutthu sellamuttu sellappan raajagobaal rajagobal raajamaanikkam rajamanikkam raajaratthinam
rajaratthinam rajarattinam paalasuppiramaniyan palasuppiramaniyan thadchinaamoortthi thadchinamurtthi tadchinamurtti
kirushnamoortthi kirushnamurtthi kirushnamurtti raamamoortthi ramamurtthi ramamurtti satthiyamoortthi satthiyamurtthi
sattiyamurtti vethamoortthi vethamurtthi vetamurtti pakkirisaami pakkirisami anthonisaami anthonisami antonisami arulthaas
arulthas arultas arulraaj arulraj aarokkiyaraaj arokkiyaraj iruthayaraaj iruthayaraj irutayaraj gnaanasegaran gnanasegaran
gnaanappiragaasam gnanappiragasam thaas thas tas thangaraasu thangarasu tangarasu thanabaal thanabal tanabal naagaratthinam
nagaratthinam nagarattinam navaratthinam navarattinam pathmanaaban pathmanaban patmanaban paramaanantham paramanantham
paramanantam paalasingam palasingam punniyamoortthi punniyamurtthi punniyamurtti poologam pulogam ponnambalam mayilchaami
mayilchami mayilvaaganam mayilvaganam maasilaamani masilamani murugesan murugaiyaa murugaiya moganraaj moganraj yoganaathan
yoganathan yoganatan ratthinam rattinam loganaathan loganathan loganatan varatharaajan varatharajan varatarajan visuvanaathan
visuvanathan visuvanatan visvanaathan visvanathan visvanatan veerappan virappan veeraasaami virasami veluppillai jeyabaalan
jeyabalan jeyaratthinam jeyarattinam sreenivaasan srinivasan seenivaasan sinivasan sivalingam sivanjaanam sivanjanam
sivasuppiramaniyam selvanaayagam selvanayagam selvaratthinam selvarattinam thiyaagaraajan thiyagarajan tiyagarajan
thirunaavukkarasu thirunavukkarasu tirunavukkarasu thurairaaj thurairaj turairaj thevaraaj thevaraj tevaraj thevathaas thevathas
tevatas nallasaami nallasami naacchimutthu nacchimutthu nacchimuttu pernaando pernando pereraa perera silvaa silva tisilvaa
tisilva raayappan rayappan mariyathaas mariyathas mariyatas kaan kan sheg saiyathu saiyatu paashaa pasha maraikkaayar maraikkayar
raavutthar ravutthar ravuttar leppai sing kumaar kumar raay ray mandal saagu sagu pirathaan pirathan piratan naayag nayag peharaa
pehara mundaa munda oraan oran maaji maji pisvaas pisvas sarkkaar sarkkar paasvaan pasvan mahatho mahato sauthri sautri naayar
nayar menan kurub varkees varkis kuriyan Nadar Thevar Gounder Mudaliar Chettiar Pillai Naicker Naidu Reddiar Iyer Iyengar Vanniyar
Padayachi Konar Yadav Asari Subramaniam Velayutham Chokkalingam Mahalingam Ramalingam Kandasamy Ponnusamy Arunachalam
Venkatachalam Palaniappan Karuppan Rajagopal Dhanabal Gnanasekaran Murugesan Loganathan Srinivasan Sivalingam Selvanayagam
Thiyagarajan Fernando Perera Silva Khan Sheikh Singh Das Nayak Sahu Behera Majhi Munda Oraon Mandal`,
  nameParticles: 'pin pintthi pintti',
  told: `en peyar|enathu peyar|enatu peyar|en per|ennudaiya peyar|en peru|avar peyar|avan peyar|aval peyar|avanga per|avar peru|avan peru|
avarudaiya peyar|avarathu peyar|avaratu peyar|avalathu peyar|avalatu peyar|peyar|per|peru|manager peyar|manager peru|
supervisor peyar|supervisor peru|muthalaali peyar|muthalali peyar|en muzhu peyar|en mulu peyar|agent peyar|akkaa peyar|akka peyar|
magal peyar|kanavar peyar|my name is|name|aval peru|avanga peru|owner peru|enoda peru|ennoda peru`,
  hinted: `naan|nan|naangal|nangal|ippadikku|ivan|thangal unmaiyulla|tangal unmaiyulla|unmaiyulla|nandri|vanakkam|anbulla|saadchi|sadchi|
saadchigal|sadchigal|kutravaali|kutravali|kutram saattappattavar|kutram sattappattavar|paathikkappattavar|pathikkappattavar|
paathikkappatta|pathikkappatta|anuppunar|kaiyoppam|en thozhi|en toli|en nanbar|en kanavar|en manaivi|en magal|en magan|en akkaa|
en akka|en annan|en thambi|en tambi|en thangai|en tangai|ennudan velai seyyum|engooda velai seyyara|enguda velai seyyara|
kooda velai seyyum|kuda velai seyyum|supervisor|manager|muthalaali|muthalali|saga thozhilaali|saga thozhilali|sanga thalaivar|
sanga talaivar|doctor|agent|contractor|engal melaalar|engal melalar|enga supervisor|ipadiku|thanks|witness|en friend|en anna|
en thangachi|owner|enga manager|mesthri`,
  titles: `
thiru tiru thirumathi tirumati selvi selvan doctor mistar mis misas madam sir aiyaa aiya arudthanthai arudtantai paathar pathar
patar sistar master em ke es aar ar pi vi ti e je en mr mrs ms dr md`,
  honorifics: `
akkaa akka annaa anna annan anne thambi tambi sir saaru saru madam aiyaa aiya ayyaa ayya ammaa amma maamaa mama atthai attai
paatti patti thaatthaa thattha tatta master sitthi sitti thangacchi tangacchi thangai tangai enbavar enbavan enbaval endra engira
enum avarkal supervisor manager annae saar mam nu nra`,
  roles: `
supervisor melaalar melalar manager muthalaali muthalali mutalali owner urimaiyaalar urimaiyalar merpaarvaiyaalar merparvaiyalar
kangaanippaalar kanganippalar kangaani kangani mesthri formen incharge master leader thalaivar talaivar thalaivi talaivi
seyalaalar seyalalar athigaari athigari atigari hr warden kanakkaalar kanakkalar driver ottunar kaavalaali kavalali vaadchmen
vadchmen security agent mugavar purokkar tharagar taragar oppanthathaarar oppanthatharar oppantatarar contractor mekkaanig
mekkanig elagtreeshiyan elagtrishiyan operator helper uthaviyaalar uthaviyalar utaviyalar vakkeel vakkil nanbar nanban thozhi toli
thozhar tolar thozhilaali thozhilali tolilali sagothari sagotari sagotharar sagotarar akkaa akka annan annaa anna thambi tambi
thangai tangai thangacchi tangacchi ammaa amma appaa appa magan magal kanavar kanavan manaivi maamaa mama atthai attai doctor
marutthuvar maruttuvar nurse seviliyar pen ponnu paiyan sirumi aasiriyar asiriyar inspegtar iyakkunar tairagtar jiem saadchi
sadchi tailor sekkar mudhalali boss maistry broker watchman friend thangachi payyan accountant mechanic`,
  deeds: `
ennai engalai sonnaar sonnar sonnaan sonnan sonnaal sonnal solkiraar solkirar koorinaar kurinar panraar panrar panraaru panraru
panraan panran pannaar pannar pannaan pannan panninaar panninar iranthaar iranthar irantar iranthuvittaar iranthuvittar
irantuvittar vanthaar vanthar vantar vanthaan vanthan vantan ponaar ponar thollaigodutthaar thollaigodutthar tollaigoduttar
thidraar thidrar tidrar thidraanga thidranga tidranga otturaan otturan vaitthirukkiraar vaitthirukkirar vaittirukkirar aditthaar
aditthar aditthaaru adittharu aditthaan aditthan aditthaal aditthal aditthaanga aditthanga aditthaarkal adittharkal adicchaar
adicchar adicchaaru adiccharu adicchaan adicchan adicchaal adicchal adicchaanga adicchanga adicchaarkal adiccharkal adikkiraar
adikkirar adikkiraan adikkiran adikkiraal adikkiral adikkiraarkal adikkirarkal adikkiraanga adikkiranga thittinaar thittinar
thittinaaru thittinaru thittinaan thittinan thittinaal thittinal thittinaanga thittinanga thittinaarkal thittinarkal thittiyaar
thittiyar thittiyaaru thittiyaru thittiyaan thittiyan thittiyaal thittiyal thittiyaanga thittiyanga thittiyaarkal thittiyarkal
thittugiraar thittugirar thittugiraan thittugiran thittugiraal thittugiral thittugiraarkal thittugirarkal thitturaar thitturar
thitturaanga thitturanga thitturaan thitturan mirattiyaar mirattiyar mirattiyaaru mirattiyaru mirattiyaan mirattiyan mirattiyaal
mirattiyal mirattiyaanga mirattiyanga mirattiyaarkal mirattiyarkal mirattinaar mirattinar mirattinaaru mirattinaru mirattinaan
mirattinan mirattinaal mirattinal mirattinaanga mirattinanga mirattinaarkal mirattinarkal mirattugiraar mirattugirar mirattugiraan
mirattugiran mirattugiraal mirattugiral mirattugiraarkal mirattugirarkal miratturaar miratturar miratturaanga miratturanga
miratturaan miratturan kodutthaar kodutthar kodutthaaru koduttharu kodutthaan kodutthan kodutthaal kodutthal kodutthaanga
kodutthanga kodutthaarkal koduttharkal kodukkiraar kodukkirar kodukkiraan kodukkiran kodukkiraal kodukkiral kodukkiraarkal
kodukkirarkal kodukkiraanga kodukkiranga edutthaar edutthar edutthaaru eduttharu edutthaan edutthan edutthaal edutthal edutthaanga
edutthanga edutthaarkal eduttharkal edukkiraar edukkirar edukkiraan edukkiran edukkiraal edukkiral edukkiraarkal edukkirarkal
edukkiraanga edukkiranga pidicchaar pidicchar pidicchaaru pidiccharu pidicchaan pidicchan pidicchaal pidicchal pidicchaanga
pidicchanga pidicchaarkal pidiccharkal piditthaar piditthar piditthaaru pidittharu piditthaan piditthan piditthaal piditthal
piditthaanga piditthanga piditthaarkal pidittharkal pidikkiraar pidikkirar pidikkiraan pidikkiran pidikkiraal pidikkiral
pidikkiraarkal pidikkirarkal pidikkiraanga pidikkiranga uthaicchaar uthaicchar uthaicchaaru uthaiccharu uthaicchaan uthaicchan
uthaicchaal uthaicchal uthaicchaanga uthaicchanga uthaicchaarkal uthaiccharkal uthaitthaar uthaitthar uthaitthaaru uthaittharu
uthaitthaan uthaitthan uthaitthaal uthaitthal uthaitthaanga uthaitthanga uthaitthaarkal uthaittharkal uthaikkiraar uthaikkirar
uthaikkiraan uthaikkiran uthaikkiraal uthaikkiral uthaikkiraarkal uthaikkirarkal uthaikkiraanga uthaikkiranga thallinaar thallinar
thallinaaru thallinaru thallinaan thallinan thallinaal thallinal thallinaanga thallinanga thallinaarkal thallinarkal thalliyaar
thalliyar thalliyaaru thalliyaru thalliyaan thalliyan thalliyaal thalliyal thalliyaanga thalliyanga thalliyaarkal thalliyarkal
thallugiraar thallugirar thallugiraan thallugiran thallugiraal thallugiral thallugiraarkal thallugirarkal thalluraar thallurar
thalluraanga thalluranga thalluraan thalluran thottaar thottar thottaaru thottaru thottaan thottan thottaal thottal thottaanga
thottanga thottaarkal thottarkal thodugiraar thodugirar thodugiraan thodugiran thodugiraal thodugiral thodugiraarkal thodugirarkal
thoduraar thodurar thoduraanga thoduranga thoduraan thoduran senjaar senjar senjaaru senjaru senjaan senjan senjaal senjal
senjaanga senjanga senjaarkal senjarkal seythaar seythar seythaaru seytharu seythaan seythan seythaal seythal seythaanga seythanga
seythaarkal seytharkal seykiraar seykirar seykiraan seykiran seykiraal seykiral seykiraarkal seykirarkal seyraar seyrar seyraanga
seyranga seyraan seyran sonnaaru sonnaru sonnaanga sonnanga sonnaarkal sonnarkal solkiraan solkiran solkiraal solkiral
solkiraarkal solkirarkal solraar solrar solraanga solranga solraan solran kettaar kettar kettaaru kettaru kettaan kettan kettaal
kettal kettaanga kettanga kettaarkal kettarkal kedkiraar kedkirar kedkiraan kedkiran kedkiraal kedkiral kedkiraarkal kedkirarkal
kedraar kedrar kedraanga kedranga kedraan kedran pesiyaar pesiyar pesiyaaru pesiyaru pesiyaan pesiyan pesiyaal pesiyal pesiyaanga
pesiyanga pesiyaarkal pesiyarkal pesinaar pesinar pesinaaru pesinaru pesinaan pesinan pesinaal pesinal pesinaanga pesinanga
pesinaarkal pesinarkal pesugiraar pesugirar pesugiraan pesugiran pesugiraal pesugiral pesugiraarkal pesugirarkal pesuraar pesurar
pesuraanga pesuranga pesuraan pesuran paartthaar partthar paartthaaru parttharu paartthaan partthan paartthaal partthal
paartthaanga partthanga paartthaarkal parttharkal paarkkiraar parkkirar paarkkiraan parkkiran paarkkiraal parkkiral paarkkiraarkal
parkkirarkal paarkkiraanga parkkiranga nirutthiyaar nirutthiyar nirutthiyaaru nirutthiyaru nirutthiyaan nirutthiyan nirutthiyaal
nirutthiyal nirutthiyaanga nirutthiyanga nirutthiyaarkal nirutthiyarkal nirutthinaar nirutthinar nirutthinaaru nirutthinaru
nirutthinaan nirutthinan nirutthinaal nirutthinal nirutthinaanga nirutthinanga nirutthinaarkal nirutthinarkal nirutthugiraar
nirutthugirar nirutthugiraan nirutthugiran nirutthugiraal nirutthugiral nirutthugiraarkal nirutthugirarkal nirutthuraar
nirutthurar nirutthuraanga nirutthuranga nirutthuraan nirutthuran neekkiyaar nikkiyar neekkiyaaru nikkiyaru neekkiyaan nikkiyan
neekkiyaal nikkiyal neekkiyaanga nikkiyanga neekkiyaarkal nikkiyarkal neekkinaar nikkinar neekkinaaru nikkinaru neekkinaan
nikkinan neekkinaal nikkinal neekkinaanga nikkinanga neekkinaarkal nikkinarkal neekkugiraar nikkugirar neekkugiraan nikkugiran
neekkugiraal nikkugiral neekkugiraarkal nikkugirarkal neekkuraar nikkurar neekkuraanga nikkuranga neekkuraan nikkuran anuppiyaar
anuppiyar anuppiyaaru anuppiyaru anuppiyaan anuppiyan anuppiyaal anuppiyal anuppiyaanga anuppiyanga anuppiyaarkal anuppiyarkal
anuppinaar anuppinar anuppinaaru anuppinaru anuppinaan anuppinan anuppinaal anuppinal anuppinaanga anuppinanga anuppinaarkal
anuppinarkal anuppugiraar anuppugirar anuppugiraan anuppugiran anuppugiraal anuppugiral anuppugiraarkal anuppugirarkal anuppuraar
anuppurar anuppuraanga anuppuranga anuppuraan anuppuran vaanginaar vanginar vaanginaaru vanginaru vaanginaan vanginan vaanginaal
vanginal vaanginaanga vanginanga vaanginaarkal vanginarkal vaangiyaar vangiyar vaangiyaaru vangiyaru vaangiyaan vangiyan
vaangiyaal vangiyal vaangiyaanga vangiyanga vaangiyaarkal vangiyarkal vaangugiraar vangugirar vaangugiraan vangugiran vaangugiraal
vangugiral vaangugiraarkal vangugirarkal vaanguraar vangurar vaanguraanga vanguranga vaanguraan vanguran vettinaar vettinar
vettinaaru vettinaru vettinaan vettinan vettinaal vettinal vettinaanga vettinanga vettinaarkal vettinarkal vettiyaar vettiyar
vettiyaaru vettiyaru vettiyaan vettiyan vettiyaal vettiyal vettiyaanga vettiyanga vettiyaarkal vettiyarkal vettugiraar vettugirar
vettugiraan vettugiran vettugiraal vettugiral vettugiraarkal vettugirarkal vetturaar vetturar vetturaanga vetturanga vetturaan
vetturan poottinaar puttinar poottinaaru puttinaru poottinaan puttinan poottinaal puttinal poottinaanga puttinanga poottinaarkal
puttinarkal poottiyaar puttiyar poottiyaaru puttiyaru poottiyaan puttiyan poottiyaal puttiyal poottiyaanga puttiyanga
poottiyaarkal puttiyarkal poottugiraar puttugirar poottugiraan puttugiran poottugiraal puttugiral poottugiraarkal puttugirarkal
pootturaar putturar pootturaanga putturanga pootturaan putturan adaitthaar adaitthar adaitthaaru adaittharu adaitthaan adaitthan
adaitthaal adaitthal adaitthaanga adaitthanga adaitthaarkal adaittharkal adaicchaar adaicchar adaicchaaru adaiccharu adaicchaan
adaicchan adaicchaal adaicchal adaicchaanga adaicchanga adaicchaarkal adaiccharkal adaikkiraar adaikkirar adaikkiraan adaikkiran
adaikkiraal adaikkiral adaikkiraarkal adaikkirarkal adaikkiraanga adaikkiranga emaatthinaar ematthinar emaatthinaaru ematthinaru
emaatthinaan ematthinan emaatthinaal ematthinal emaatthinaanga ematthinanga emaatthinaarkal ematthinarkal emaatriyaar ematriyar
emaatriyaaru ematriyaru emaatriyaan ematriyan emaatriyaal ematriyal emaatriyaanga ematriyanga emaatriyaarkal ematriyarkal
emaatrugiraar ematrugirar emaatrugiraan ematrugiran emaatrugiraal ematrugiral emaatrugiraarkal ematrugirarkal emaatruraar
ematrurar emaatruraanga ematruranga emaatruraan ematruran kattaayappadutthiyaar kattayappadutthiyar kattaayappadutthiyaaru
kattayappadutthiyaru kattaayappadutthiyaan kattayappadutthiyan kattaayappadutthiyaal kattayappadutthiyal kattaayappadutthiyaanga
kattayappadutthiyanga kattaayappadutthiyaarkal kattayappadutthiyarkal kattaayappadutthinaar kattayappadutthinar
kattaayappadutthinaaru kattayappadutthinaru kattaayappadutthinaan kattayappadutthinan kattaayappadutthinaal kattayappadutthinal
kattaayappadutthinaanga kattayappadutthinanga kattaayappadutthinaarkal kattayappadutthinarkal kattaayappadutthugiraar
kattayappadutthugirar kattaayappadutthugiraan kattayappadutthugiran kattaayappadutthugiraal kattayappadutthugiral
kattaayappadutthugiraarkal kattayappadutthugirarkal kattaayappadutthuraar kattayappadutthurar kattaayappadutthuraanga
kattayappadutthuranga kattaayappadutthuraan kattayappadutthuran thunburutthinaar thunburutthinar thunburutthinaaru
thunburutthinaru thunburutthinaan thunburutthinan thunburutthinaal thunburutthinal thunburutthinaanga thunburutthinanga
thunburutthinaarkal thunburutthinarkal thunburutthiyaar thunburutthiyar thunburutthiyaaru thunburutthiyaru thunburutthiyaan
thunburutthiyan thunburutthiyaal thunburutthiyal thunburutthiyaanga thunburutthiyanga thunburutthiyaarkal thunburutthiyarkal
thunburutthugiraar thunburutthugirar thunburutthugiraan thunburutthugiran thunburutthugiraal thunburutthugiral
thunburutthugiraarkal thunburutthugirarkal thunburutthuraar thunburutthurar thunburutthuraanga thunburutthuranga thunburutthuraan
thunburutthuran avamaanappadutthinaar avamanappadutthinar avamaanappadutthinaaru avamanappadutthinaru avamaanappadutthinaan
avamanappadutthinan avamaanappadutthinaal avamanappadutthinal avamaanappadutthinaanga avamanappadutthinanga
avamaanappadutthinaarkal avamanappadutthinarkal avamaanappadutthiyaar avamanappadutthiyar avamaanappadutthiyaaru
avamanappadutthiyaru avamaanappadutthiyaan avamanappadutthiyan avamaanappadutthiyaal avamanappadutthiyal avamaanappadutthiyaanga
avamanappadutthiyanga avamaanappadutthiyaarkal avamanappadutthiyarkal avamaanappadutthugiraar avamanappadutthugirar
avamaanappadutthugiraan avamanappadutthugiran avamaanappadutthugiraal avamanappadutthugiral avamaanappadutthugiraarkal
avamanappadutthugirarkal avamaanappadutthuraar avamanappadutthurar avamaanappadutthuraanga avamanappadutthuranga
avamaanappadutthuraan avamanappadutthuran katthiyaar katthiyar katthiyaaru katthiyaru katthiyaan katthiyan katthiyaal katthiyal
katthiyaanga katthiyanga katthiyaarkal katthiyarkal katthinaar katthinar katthinaaru katthinaru katthinaan katthinan katthinaal
katthinal katthinaanga katthinanga katthinaarkal katthinarkal katthugiraar katthugirar katthugiraan katthugiran katthugiraal
katthugiral katthugiraarkal katthugirarkal katthuraar katthurar katthuraanga katthuranga katthuraan katthuran azhuthaar azhuthar
azhuthaaru azhutharu azhuthaan azhuthan azhuthaal azhuthal azhuthaanga azhuthanga azhuthaarkal azhutharkal azhugiraar azhugirar
azhugiraan azhugiran azhugiraal azhugiral azhugiraarkal azhugirarkal azhuraar azhurar azhuraanga azhuranga azhuraan azhuran
vizhunthaar vizhunthar vizhunthaaru vizhuntharu vizhunthaan vizhunthan vizhunthaal vizhunthal vizhunthaanga vizhunthanga
vizhunthaarkal vizhuntharkal vizhugiraar vizhugirar vizhugiraan vizhugiran vizhugiraal vizhugiral vizhugiraarkal vizhugirarkal
vizhuraar vizhurar vizhuraanga vizhuranga vizhuraan vizhuran nadanthaar nadanthar nadanthaaru nadantharu nadanthaan nadanthan
nadanthaal nadanthal nadanthaanga nadanthanga nadanthaarkal nadantharkal nadakkiraar nadakkirar nadakkiraan nadakkiran nadakkiraal
nadakkiral nadakkiraarkal nadakkirarkal nadakkiraanga nadakkiranga ninnaar ninnar ninnaaru ninnaru ninnaan ninnan ninnaal ninnal
ninnaanga ninnanga ninnaarkal ninnarkal nindraar nindrar nindraaru nindraru nindraan nindran nindraal nindral nindraanga nindranga
nindraarkal nindrarkal nirkiraar nirkirar nirkiraan nirkiran nirkiraal nirkiral nirkiraarkal nirkirarkal nitraar nitrar nitraanga
nitranga nitraan nitran udkaarnthaar udkarnthar udkaarnthaaru udkarntharu udkaarnthaan udkarnthan udkaarnthaal udkarnthal
udkaarnthaanga udkarnthanga udkaarnthaarkal udkarntharkal udkaarugiraar udkarugirar udkaarugiraan udkarugiran udkaarugiraal
udkarugiral udkaarugiraarkal udkarugirarkal udkaaruraar udkarurar udkaaruraanga udkaruranga udkaaruraan udkaruran thoonginaar
thunginar thoonginaaru thunginaru thoonginaan thunginan thoonginaal thunginal thoonginaanga thunginanga thoonginaarkal
thunginarkal thoongiyaar thungiyar thoongiyaaru thungiyaru thoongiyaan thungiyan thoongiyaal thungiyal thoongiyaanga thungiyanga
thoongiyaarkal thungiyarkal thoongugiraar thungugirar thoongugiraan thungugiran thoongugiraal thungugiral thoongugiraarkal
thungugirarkal thoonguraar thungurar thoonguraanga thunguranga thoonguraan thunguran saappittaar sappittar saappittaaru sappittaru
saappittaan sappittan saappittaal sappittal saappittaanga sappittanga saappittaarkal sappittarkal saappidugiraar sappidugirar
saappidugiraan sappidugiran saappidugiraal sappidugiral saappidugiraarkal sappidugirarkal saappiduraar sappidurar saappiduraanga
sappiduranga saappiduraan sappiduran kudicchaar kudicchar kudicchaaru kudiccharu kudicchaan kudicchan kudicchaal kudicchal
kudicchaanga kudicchanga kudicchaarkal kudiccharkal kuditthaar kuditthar kuditthaaru kudittharu kuditthaan kuditthan kuditthaal
kuditthal kuditthaanga kuditthanga kuditthaarkal kudittharkal kudikkiraar kudikkirar kudikkiraan kudikkiran kudikkiraal kudikkiral
kudikkiraarkal kudikkirarkal kudikkiraanga kudikkiranga pidungiyaar pidungiyar pidungiyaaru pidungiyaru pidungiyaan pidungiyan
pidungiyaal pidungiyal pidungiyaanga pidungiyanga pidungiyaarkal pidungiyarkal pidunginaar pidunginar pidunginaaru pidunginaru
pidunginaan pidunginan pidunginaal pidunginal pidunginaanga pidunginanga pidunginaarkal pidunginarkal pidungugiraar pidungugirar
pidungugiraan pidungugiran pidungugiraal pidungugiral pidungugiraarkal pidungugirarkal pidunguraar pidungurar pidunguraanga
pidunguranga pidunguraan pidunguran thirudiyaar thirudiyar thirudiyaaru thirudiyaru thirudiyaan thirudiyan thirudiyaal thirudiyal
thirudiyaanga thirudiyanga thirudiyaarkal thirudiyarkal thirudinaar thirudinar thirudinaaru thirudinaru thirudinaan thirudinan
thirudinaal thirudinal thirudinaanga thirudinanga thirudinaarkal thirudinarkal thirudugiraar thirudugirar thirudugiraan
thirudugiran thirudugiraal thirudugiral thirudugiraarkal thirudugirarkal thiruduraar thirudurar thiruduraanga thiruduranga
thiruduraan thiruduran vacchaar vacchar vacchaaru vaccharu vacchaan vacchan vacchaal vacchal vacchaanga vacchanga vacchaarkal
vaccharkal vaitthaar vaitthar vaitthaaru vaittharu vaitthaan vaitthan vaitthaal vaitthal vaitthaanga vaitthanga vaitthaarkal
vaittharkal vaikkiraar vaikkirar vaikkiraan vaikkiran vaikkiraal vaikkiral vaikkiraarkal vaikkirarkal vaikkiraanga vaikkiranga
sernthaar sernthar sernthaaru serntharu sernthaan sernthan sernthaal sernthal sernthaanga sernthanga sernthaarkal serntharkal
serkiraar serkirar serkiraan serkiran serkiraal serkiral serkiraarkal serkirarkal serraar serrar serraanga serranga serraan serran
muditthaar muditthar muditthaaru mudittharu muditthaan muditthan muditthaal muditthal muditthaanga muditthanga muditthaarkal
mudittharkal mudicchaar mudicchar mudicchaaru mudiccharu mudicchaan mudicchan mudicchaal mudicchal mudicchaanga mudicchanga
mudicchaarkal mudiccharkal mudikkiraar mudikkirar mudikkiraan mudikkiran mudikkiraal mudikkiral mudikkiraarkal mudikkirarkal
mudikkiraanga mudikkiranga aarambicchaar arambicchar aarambicchaaru arambiccharu aarambicchaan arambicchan aarambicchaal
arambicchal aarambicchaanga arambicchanga aarambicchaarkal arambiccharkal aarambitthaar arambitthar aarambitthaaru arambittharu
aarambitthaan arambitthan aarambitthaal arambitthal aarambitthaanga arambitthanga aarambitthaarkal arambittharkal aarambikkiraar
arambikkirar aarambikkiraan arambikkiran aarambikkiraal arambikkiral aarambikkiraarkal arambikkirarkal aarambikkiraanga
arambikkiranga konnaar konnar konnaaru konnaru konnaan konnan konnaal konnal konnaanga konnanga konnaarkal konnarkal kondraar
kondrar kondraaru kondraru kondraan kondran kondraal kondral kondraanga kondranga kondraarkal kondrarkal kolkiraar kolkirar
kolkiraan kolkiran kolkiraal kolkiral kolkiraarkal kolkirarkal kolraar kolrar kolraanga kolranga kolraan kolran uzhaitthaar
uzhaitthar uzhaitthaaru uzhaittharu uzhaitthaan uzhaitthan uzhaitthaal uzhaitthal uzhaitthaanga uzhaitthanga uzhaitthaarkal
uzhaittharkal uzhaicchaar uzhaicchar uzhaicchaaru uzhaiccharu uzhaicchaan uzhaicchan uzhaicchaal uzhaicchal uzhaicchaanga
uzhaicchanga uzhaicchaarkal uzhaiccharkal uzhaikkiraar uzhaikkirar uzhaikkiraan uzhaikkiran uzhaikkiraal uzhaikkiral
uzhaikkiraarkal uzhaikkirarkal uzhaikkiraanga uzhaikkiranga kooppittaar kuppittar kooppittaaru kuppittaru kooppittaan kuppittan
kooppittaal kuppittal kooppittaanga kuppittanga kooppittaarkal kuppittarkal kooppidugiraar kuppidugirar kooppidugiraan
kuppidugiran kooppidugiraal kuppidugiral kooppidugiraarkal kuppidugirarkal kooppiduraar kuppidurar kooppiduraanga kuppiduranga
kooppiduraan kuppiduran azhaicchaar azhaicchar azhaicchaaru azhaiccharu azhaicchaan azhaicchan azhaicchaal azhaicchal
azhaicchaanga azhaicchanga azhaicchaarkal azhaiccharkal azhaitthaar azhaitthar azhaitthaaru azhaittharu azhaitthaan azhaitthan
azhaitthaal azhaitthal azhaitthaanga azhaitthanga azhaitthaarkal azhaittharkal azhaikkiraar azhaikkirar azhaikkiraan azhaikkiran
azhaikkiraal azhaikkiral azhaikkiraarkal azhaikkirarkal azhaikkiraanga azhaikkiranga payanthaar payanthar payanthaaru payantharu
payanthaan payanthan payanthaal payanthal payanthaanga payanthanga payanthaarkal payantharkal payappadugiraar payappadugirar
payappadugiraan payappadugiran payappadugiraal payappadugiral payappadugiraarkal payappadugirarkal payappaduraar payappadurar
payappaduraanga payappaduranga payappaduraan payappaduran kaappaatriyaar kappatriyar kaappaatriyaaru kappatriyaru kaappaatriyaan
kappatriyan kaappaatriyaal kappatriyal kaappaatriyaanga kappatriyanga kaappaatriyaarkal kappatriyarkal kaappaatthinaar
kappatthinar kaappaatthinaaru kappatthinaru kaappaatthinaan kappatthinan kaappaatthinaal kappatthinal kaappaatthinaanga
kappatthinanga kaappaatthinaarkal kappatthinarkal kaappaatrugiraar kappatrugirar kaappaatrugiraan kappatrugiran kaappaatrugiraal
kappatrugiral kaappaatrugiraarkal kappatrugirarkal kaappaatruraar kappatrurar kaappaatruraanga kappatruranga kaappaatruraan
kappatruran uthaviyaar uthaviyar uthaviyaaru uthaviyaru uthaviyaan uthaviyan uthaviyaal uthaviyal uthaviyaanga uthaviyanga
uthaviyaarkal uthaviyarkal uthavinaar uthavinar uthavinaaru uthavinaru uthavinaan uthavinan uthavinaal uthavinal uthavinaanga
uthavinanga uthavinaarkal uthavinarkal uthavugiraar uthavugirar uthavugiraan uthavugiran uthavugiraal uthavugiral uthavugiraarkal
uthavugirarkal uthavuraar uthavurar uthavuraanga uthavuranga uthavuraan uthavuran marutthaar marutthar marutthaaru maruttharu
marutthaan marutthan marutthaal marutthal marutthaanga marutthanga marutthaarkal maruttharkal marukkiraar marukkirar marukkiraan
marukkiran marukkiraal marukkiral marukkiraarkal marukkirarkal marukkiraanga marukkiranga kazhitthaar kazhitthar kazhitthaaru
kazhittharu kazhitthaan kazhitthan kazhitthaal kazhitthal kazhitthaanga kazhitthanga kazhitthaarkal kazhittharkal kazhicchaar
kazhicchar kazhicchaaru kazhiccharu kazhicchaan kazhicchan kazhicchaal kazhicchal kazhicchaanga kazhicchanga kazhicchaarkal
kazhiccharkal kazhikkiraar kazhikkirar kazhikkiraan kazhikkiran kazhikkiraal kazhikkiral kazhikkiraarkal kazhikkirarkal
kazhikkiraanga kazhikkiranga kuraitthaar kuraitthar kuraitthaaru kuraittharu kuraitthaan kuraitthan kuraitthaal kuraitthal
kuraitthaanga kuraitthanga kuraitthaarkal kuraittharkal kuraicchaar kuraicchar kuraicchaaru kuraiccharu kuraicchaan kuraicchan
kuraicchaal kuraicchal kuraicchaanga kuraicchanga kuraicchaarkal kuraiccharkal kuraikkiraar kuraikkirar kuraikkiraan kuraikkiran
kuraikkiraal kuraikkiral kuraikkiraarkal kuraikkirarkal kuraikkiraanga kuraikkiranga thookkiyaar thukkiyar thookkiyaaru thukkiyaru
thookkiyaan thukkiyan thookkiyaal thukkiyal thookkiyaanga thukkiyanga thookkiyaarkal thukkiyarkal thookkinaar thukkinar
thookkinaaru thukkinaru thookkinaan thukkinan thookkinaal thukkinal thookkinaanga thukkinanga thookkinaarkal thukkinarkal
thookkugiraar thukkugirar thookkugiraan thukkugiran thookkugiraal thukkugiral thookkugiraarkal thukkugirarkal thookkuraar
thukkurar thookkuraanga thukkuranga thookkuraan thukkuran thuratthinaar thuratthinar thuratthinaaru thuratthinaru thuratthinaan
thuratthinan thuratthinaal thuratthinal thuratthinaanga thuratthinanga thuratthinaarkal thuratthinarkal thuratthiyaar thuratthiyar
thuratthiyaaru thuratthiyaru thuratthiyaan thuratthiyan thuratthiyaal thuratthiyal thuratthiyaanga thuratthiyanga thuratthiyaarkal
thuratthiyarkal thuratthugiraar thuratthugirar thuratthugiraan thuratthugiran thuratthugiraal thuratthugiral thuratthugiraarkal
thuratthugirarkal thuratthuraar thuratthurar thuratthuraanga thuratthuranga thuratthuraan thuratthuran vittaar vittar vittaaru
vittaru vittaan vittan vittaal vittal vittaanga vittanga vittaarkal vittarkal vidugiraar vidugirar vidugiraan vidugiran vidugiraal
vidugiral vidugiraarkal vidugirarkal viduraar vidurar viduraanga viduranga viduraan viduran maatriyaar matriyar maatriyaaru
matriyaru maatriyaan matriyan maatriyaal matriyal maatriyaanga matriyanga maatriyaarkal matriyarkal maatthinaar matthinar
maatthinaaru matthinaru maatthinaan matthinan maatthinaal matthinal maatthinaanga matthinanga maatthinaarkal matthinarkal
maatrugiraar matrugirar maatrugiraan matrugiran maatrugiraal matrugiral maatrugiraarkal matrugirarkal maatruraar matrurar
maatruraanga matruranga maatruraan matruran therivicchaar therivicchar therivicchaaru theriviccharu therivicchaan therivicchan
therivicchaal therivicchal therivicchaanga therivicchanga therivicchaarkal theriviccharkal therivitthaar therivitthar
therivitthaaru therivittharu therivitthaan therivitthan therivitthaal therivitthal therivitthaanga therivitthanga therivitthaarkal
therivittharkal therivikkiraar therivikkirar therivikkiraan therivikkiran therivikkiraal therivikkiral therivikkiraarkal
therivikkirarkal therivikkiraanga therivikkiranga kidaicchaar kidaicchar kidaicchaaru kidaiccharu kidaicchaan kidaicchan
kidaicchaal kidaicchal kidaicchaanga kidaicchanga kidaicchaarkal kidaiccharkal kidaitthaar kidaitthar kidaitthaaru kidaittharu
kidaitthaan kidaitthan kidaitthaal kidaitthal kidaitthaanga kidaitthanga kidaitthaarkal kidaittharkal kidaikkiraar kidaikkirar
kidaikkiraan kidaikkiran kidaikkiraal kidaikkiral kidaikkiraarkal kidaikkirarkal kidaikkiraanga kidaikkiranga ezhuthinaar
ezhuthinar ezhuthinaaru ezhuthinaru ezhuthinaan ezhuthinan ezhuthinaal ezhuthinal ezhuthinaanga ezhuthinanga ezhuthinaarkal
ezhuthinarkal ezhuthiyaar ezhuthiyar ezhuthiyaaru ezhuthiyaru ezhuthiyaan ezhuthiyan ezhuthiyaal ezhuthiyal ezhuthiyaanga
ezhuthiyanga ezhuthiyaarkal ezhuthiyarkal ezhuthugiraar ezhuthugirar ezhuthugiraan ezhuthugiran ezhuthugiraal ezhuthugiral
ezhuthugiraarkal ezhuthugirarkal ezhuthuraar ezhuthurar ezhuthuraanga ezhuthuranga ezhuthuraan ezhuthuran siritthaar siritthar
siritthaaru sirittharu siritthaan siritthan siritthaal siritthal siritthaanga siritthanga siritthaarkal sirittharkal siricchaar
siricchar siricchaaru siriccharu siricchaan siricchan siricchaal siricchal siricchaanga siricchanga siricchaarkal siriccharkal
sirikkiraar sirikkirar sirikkiraan sirikkiran sirikkiraal sirikkiral sirikkiraarkal sirikkirarkal sirikkiraanga sirikkiranga
erinthaar erinthar erinthaaru erintharu erinthaan erinthan erinthaal erinthal erinthaanga erinthanga erinthaarkal erintharkal
erinjaar erinjar erinjaaru erinjaru erinjaan erinjan erinjaal erinjal erinjaanga erinjanga erinjaarkal erinjarkal erigiraar
erigirar erigiraan erigiran erigiraal erigiral erigiraarkal erigirarkal eriraar erirar eriraanga eriranga eriraan eriran
udainthaar udainthar udainthaaru udaintharu udainthaan udainthan udainthaal udainthal udainthaanga udainthanga udainthaarkal
udaintharkal udainjaar udainjar udainjaaru udainjaru udainjaan udainjan udainjaal udainjal udainjaanga udainjanga udainjaarkal
udainjarkal udaigiraar udaigirar udaigiraan udaigiran udaigiraal udaigiral udaigiraarkal udaigirarkal udairaar udairar udairaanga
udairanga udairaan udairan mayangiyaar mayangiyar mayangiyaaru mayangiyaru mayangiyaan mayangiyan mayangiyaal mayangiyal
mayangiyaanga mayangiyanga mayangiyaarkal mayangiyarkal mayanginaar mayanginar mayanginaaru mayanginaru mayanginaan mayanginan
mayanginaal mayanginal mayanginaanga mayanginanga mayanginaarkal mayanginarkal mayangugiraar mayangugirar mayangugiraan
mayangugiran mayangugiraal mayangugiral mayangugiraarkal mayangugirarkal mayanguraar mayangurar mayanguraanga mayanguranga
mayanguraan mayanguran odinaar odinar odinaaru odinaru odinaan odinan odinaal odinal odinaanga odinanga odinaarkal odinarkal
odiyaar odiyar odiyaaru odiyaru odiyaan odiyan odiyaal odiyal odiyaanga odiyanga odiyaarkal odiyarkal odugiraar odugirar odugiraan
odugiran odugiraal odugiral odugiraarkal odugirarkal oduraar odurar oduraanga oduranga oduraan oduran karpazhitthaar karpazhitthar
karpazhitthaaru karpazhittharu karpazhitthaan karpazhitthan karpazhitthaal karpazhitthal karpazhitthaanga karpazhitthanga
karpazhitthaarkal karpazhittharkal karpazhicchaar karpazhicchar karpazhicchaaru karpazhiccharu karpazhicchaan karpazhicchan
karpazhicchaal karpazhicchal karpazhicchaanga karpazhicchanga karpazhicchaarkal karpazhiccharkal karpazhikkiraar karpazhikkirar
karpazhikkiraan karpazhikkiran karpazhikkiraal karpazhikkiral karpazhikkiraarkal karpazhikkirarkal karpazhikkiraanga
karpazhikkiranga seendiyaar sindiyar seendiyaaru sindiyaru seendiyaan sindiyan seendiyaal sindiyal seendiyaanga sindiyanga
seendiyaarkal sindiyarkal seendinaar sindinar seendinaaru sindinaru seendinaan sindinan seendinaal sindinal seendinaanga
sindinanga seendinaarkal sindinarkal seendugiraar sindugirar seendugiraan sindugiran seendugiraal sindugiral seendugiraarkal
sindugirarkal seenduraar sindurar seenduraanga sinduranga seenduraan sinduran kaattinaar kattinar kaattinaaru kattinaru kaattinaan
kattinan kaattinaal kattinal kaattinaanga kattinanga kaattinaarkal kattinarkal kaattiyaar kattiyar kaattiyaaru kattiyaru
kaattiyaan kattiyan kaattiyaal kattiyal kaattiyaanga kattiyanga kaattiyaarkal kattiyarkal kaattugiraar kattugirar kaattugiraan
kattugiran kaattugiraal kattugiral kaattugiraarkal kattugirarkal kaatturaar katturar kaatturaanga katturanga kaatturaan katturan
thadutthaar thadutthar thadutthaaru thaduttharu thadutthaan thadutthan thadutthaal thadutthal thadutthaanga thadutthanga
thadutthaarkal thaduttharkal thadukkiraar thadukkirar thadukkiraan thadukkiran thadukkiraal thadukkiral thadukkiraarkal
thadukkirarkal thadukkiraanga thadukkiranga velaiseythaar velaiseythar velaiseythaaru velaiseytharu velaiseythaan velaiseythan
velaiseythaal velaiseythal velaiseythaanga velaiseythanga velaiseythaarkal velaiseytharkal velaisenjaar velaisenjar velaisenjaaru
velaisenjaru velaisenjaan velaisenjan velaisenjaal velaisenjal velaisenjaanga velaisenjanga velaisenjaarkal velaisenjarkal
velaiseykiraar velaiseykirar velaiseykiraan velaiseykiran velaiseykiraal velaiseykiral velaiseykiraarkal velaiseykirarkal
velaiseyraar velaiseyrar velaiseyraanga velaiseyranga velaiseyraan velaiseyran kelisenjaar kelisenjar kelisenjaaru kelisenjaru
kelisenjaan kelisenjan kelisenjaal kelisenjal kelisenjaanga kelisenjanga kelisenjaarkal kelisenjarkal keliseythaar keliseythar
keliseythaaru keliseytharu keliseythaan keliseythan keliseythaal keliseythal keliseythaanga keliseythanga keliseythaarkal
keliseytharkal keliseykiraar keliseykirar keliseykiraan keliseykiran keliseykiraal keliseykiral keliseykiraarkal keliseykirarkal
keliseyraar keliseyrar keliseyraanga keliseyranga keliseyraan keliseyran izhutthaar izhutthar izhutthaaru izhuttharu izhutthaan
izhutthan izhutthaal izhutthal izhutthaanga izhutthanga izhutthaarkal izhuttharkal izhukkiraar izhukkirar izhukkiraan izhukkiran
izhukkiraal izhukkiral izhukkiraarkal izhukkirarkal izhukkiraanga izhukkiranga arainthaar arainthar arainthaaru araintharu
arainthaan arainthan arainthaal arainthal arainthaanga arainthanga arainthaarkal araintharkal arainjaar arainjar arainjaaru
arainjaru arainjaan arainjan arainjaal arainjal arainjaanga arainjanga arainjaarkal arainjarkal araigiraar araigirar araigiraan
araigiran araigiraal araigiral araigiraarkal araigirarkal arairaar arairar arairaanga arairanga arairaan arairan adichan adichanga
adikiran adikuran adikiranga thittuan thitranga sonna thotan thodran pudichan pudikiran poottinan kudukala tharala`,
  conjunctions: 'matrum um allathu allatu',
  numbers: {
    0: 'poojyam pujyam poojjiyam pujjiyam saibar jeero jiro',
    1: 'ondru onnu',
    2: 'irandu rendu',
    3: 'moondru mundru moonu munu',
    4: 'naangu nangu naalu nalu',
    5: 'ainthu aintu anju',
    6: 'aaru aru',
    7: 'ezhu elu',
    8: 'ettu',
    9: 'onbathu onbatu ombathu ombatu',
    10: 'patthu pattu',
    11: 'pathinondru patinondru pathinonnu patinonnu',
    12: 'pannirandu pannendu',
    13: 'pathinmoondru pathinmundru patinmundru pathimoonu pathimunu patimunu',
    14: 'pathinaangu pathinangu patinangu pathinaalu pathinalu patinalu',
    15: 'pathinainthu patinaintu pathinanju patinanju',
    16: 'pathinaaru pathinaru patinaru',
    17: 'pathinezhu patinelu',
    18: 'pathinettu patinettu',
    19: 'patthonbathu pattonbatu patthombathu pattombatu',
    20: 'irubathu irubatu',
    21: 'irubatthondru irubattondru',
    22: 'irubatthirandu irubattirandu',
    23: 'irubatthumoondru irubatthumundru irubattumundru',
    24: 'irubatthunaangu irubatthunangu irubattunangu',
    25: 'irubatthainthu irubattaintu',
    30: 'muppathu muppatu',
    40: 'naarpathu narpathu narpatu',
    50: 'aimbathu aimbatu ambathu ambatu',
    60: 'arubathu arubatu',
    70: 'ezhubathu elubatu',
    80: 'enbathu enbatu',
    90: 'thonnooru thonnuru tonnuru',
  },
  repeats: { 2: 'tabul', 3: 'tiribil' },
  fillers: 'tesh pilas piragu appuram',
  ambiguousNumbers: 'aaru aru ondru ettu',
  numberCues: `phone|phone number|phone en|sel|selpon|mobail|mobail number|kaibesi en|tholaibesi en|tolaibesi en|tholaibesi|tolaibesi|en number|
en en|number|whatsapp|vaadchab number|vadchab number|aathaar|athar|aathaar en|athar en|aathaar number|athar number|passport|
passport en|paan|pan|paan kaartu|pan kartu|reshan kaartu|reshan kartu|vangi kanakku|kanakku en|akkavund number|pf en|iesai en|
yueen|yuin|jibe|koogul pe|kugul pe|pin|odibi|thodarpukku|todarpukku|adaiyaala attai en|adaiyala attai en`,
  workplaceCues: `emblaayi en|emblayi en|emblaayi number|emblayi number|tokkan|tokkan number|aidi|aidi number|pedj|panj kaartu|panj kartu|machine|
machine number|tebil|room|room number|arai en|kattil|laakkar|lakkar|line|line number|bus number|van number|yoonid|yunid|
paniyaalar en|paniyalar en`,
  numberWords: 'en number nembar ilakkam',
  units: `
per perukku pengal aangal angal thozhilaalarkal thozhilalarkal tolilalarkal mani manineram nimidam naal nal naadkal nadkal naalaa
nala vaaram varam maatham matham matam maasam masam maathangal mathangal matangal varudam varusham aandu andu thadavai tadavai
murai sathaveetham sathavitham satavitam pees pis kilo littar meettar mittar moottai muttai petti maadi madi arai kuzhanthaigal
kulantaigal machine night`,
  currencies: `
roobaay rubay roobaa ruba roo ru ladcham aayiram ayiram kodi taalar talar velli ringid thirhaam thirham tirham riyaal riyal`,
  months: `
janavari pibravari pebravari maarch march ebral me joon jun joolai julai aagast agast sebtambar agtobar navambar tisambar thai tai
maasi masi panguni sitthirai sittirai vaigaasi vaigasi aani ani aadi adi aavani avani purattaasi purattasi aippasi kaartthigai
kartthigai karttigai maarkazhi markazhi markali`,
  ageAfter: `vayathu|vayatu|vayasu|vayathaana|vayathana|vayathil|vayatil|vayasula|vayathu aagirathu|vayatu agirathu|vayasu aaguthu|
vayasu aguthu|vayathu pen|vayatu pen|vayathu sirumi|vayatu sirumi`,
  ageBefore: `vayathu|vayatu|vayasu|en vayathu|en vayatu|en vayasu|enakku vayathu|enakku vayatu|enakku vayasu|avalukku vayathu|avalukku vayatu|
aval vayathu|aval vayatu|avalukku|enakku`,
  homes: `
veedu vidu veettu vittu theru teru rodu saalai salai kiraamam kiramam oor ur anjal maavattam mavattam thaalugaa thaluga taluga
nagar pilaad pilad mugavari kathavu katavu`,
  uniqueRoles: `sanga thalaivar|sanga talaivar|sanga thalaivi|sanga talaivi|sanga seyalaalar|sanga seyalalar|union thalaivar|union talaivar|
thozhirchanga thalaivar|tolirchanga talaivar|thozhirchanga thalaivi|tolirchanga talaivi|ore nurse|ore pen|company doctor|
aalai marutthuvar|alai maruttuvar|hostel warden|libt operator|pothu melaalar|potu melalar|ore driver|ore elagtreeshiyan|
ore elagtrishiyan|kamitti uruppinar|ore karppini`,
  signals: {
    under_18: `kuzhanthai thozhilaalar|kulantai thozhilalar|kuzhanthai thozhilaalarkal|kulantai thozhilalarkal|kuzhanthaith thozhilaalarkal|
kulantait thozhilalarkal|kuzhanthaigal velai|kulantaigal velai|kuzhanthaigal velai seykiraarkal|kulantaigal velai seykirarkal|
sinna pillainga velai|siruvarkal velai|sirumigal velai|18 vayathukku keezh|18 vayatukku kizh|18 vayasukku keezha|
18 vayasukku kizha|18 vayathukku kuraivaana|18 vayatukku kuraivana|18 vayathu aagavillai|18 vayatu agavillai|mainar|siraar|sirar`,
    pregnant: `karppam|karppamaaga|karppamaga|karppamaa|karppama|karppini|karppinigal|karppinib|karppamaaga irukkiren|karppamaga irukkiren|
maasamaa|masama|maasamaa irukken|masama irukken|pirasavam|pirasava viduppu|magapperu|magapperu viduppu|karucchithaivu|
karucchitaivu|karu kalainthu|karu kalaintu`,
    danger_now: `thee piditthu|thi pidittu|thee piditthathu|thi pidittatu|theeppiditthu|thippiditthu|theeppiditthathu|thippiditthathu|
thee pidicchirucchu|thi pidicchirucchu|thee pidicchu|thi pidicchu|neruppu piditthu|neruppu pidittu|neruppu pidicchu|thee vibatthu|
thi vibattu|erigirathu|erigiratu|eriyuthu|eriyutu|thee eriyuthu|thi eriyutu|ulle pootti|ulle putti|ulle vaitthu pootti|
ulle vaittu putti|ulla vacchu pootti|ulla vacchu putti|pootti vaitthu|putti vaittu|pootti vacchirukkaanga|putti vacchirukkanga|
poottittaanga|puttittanga|adaitthu vaitthu|adaittu vaittu|adaicchu vacchirukkaanga|adaicchu vacchirukkanga|veliye poga mudiyala|
veliye vara mudiyavillai|veliya vara mudiyala|sikkikkondu|maattikkondom|mattikkondom|kattidam idinthu|kattidam idintu|
kattidam virisal|suvar virisal|idinju vizhuthu|idinju vilutu|suvar idinthu|suvar idintu|gas leeg|gas lig|erivaayu kasivu|
erivayu kasivu|vaayu kasivu|vayu kasivu|veditthathu|vedittatu|vedicchirucchu|saagab pogiren|sagab pogiren|saagapporen|sagapporen|
saaguraanga|saguranga|setthuduven|settuduven|setthuruven|setturuven|uyirukku aabatthu|uyirukku abatthu|uyir poguthu|uyir pogutu|
mayangi vizhunthu|mayangi viluntu|mayangi kidakkiraar|mayangi kidakkirar|tharkolai|tarkolai|tharkolai seythu|tarkolai seytu|
konnuduven|kolla paarkkiraarkal|kolla parkkirarkal|kolai seyven|adicchuttu irukkaanga|adicchuttu irukkanga|ippa adikkiraanga|
ippa adikkiranga|kadatthi|kadatti|kadatthittaanga|kadatthittanga|kadatthappatta|kadattappatta|kaappaatthunga|kappatthunga|
kaappaatrungal|kappatrungal`,
    armed: `thuppaakki|thuppakki|katthi|katti|katthiyaal|katthiyal|katthiyai|kattiyai|arivaal|arival|arivaalaal|arivalal|aayutham|ayutham|
aayuthangal|ayuthangal|vedigundu|kodaari|kodari`,
    alone: `enakku mattum|naan mattum|nan mattum|ennai mattum|naan thaniyaa|nan thaniya|naan thaniyaaga|nan thaniyaga|enakku mattumthaan|
enakku mattumthan|naan mattumthaan|nan mattumthan`,
    accused_supervisor: `supervisor|soopparvaisarai|supparvaisarai|soopparvaisaraal|supparvaisaral|merpaarvaiyaalar|merparvaiyalar|merpaarvaiyaalarkal|
merparvaiyalarkal|kangaanippaalar|kanganippalar|kangaani|kangani|mesthri|formen|incharge|line leader|line incharge|master`,
    accused_manager: `manager|menejarai|menejaraal|menejaral|melaalar|melalar|melaalarai|melalarai|muthalaali|muthalali|muthalaaliyai|muthalaliyai|owner|
urimaiyaalar|urimaiyalar|nirvaagam|nirvagam|hr|menejmend|tairagtar|jiem`,
    accused_coworker: `saga thozhilaali aditthaar|saga thozhilali aditthar|saga thozhilaali thollai|saga thozhilali tollai|kooda velai seyyaravan|
kuda velai seyyaravan|kooda velai seypavar aditthaar|kuda velai seypavar aditthar|ennudan velai seypavar|saga oozhiyar thollai|
saga uzhiyar tollai|saga oozhiyar aditthaar|saga uzhiyar aditthar|saga thozhilaalar thontharavu|saga thozhilalar tontaravu`,
    accused_security: `kaavalaali|kavalali|kaavalaaligal|kavalaligal|vaadchmen|vadchmen|security|paathugaavalar|pathugavalar|ked security`,
    accused_agency: `agent|ejenchi|mugavar|purokkar|tharagar|taragar|idaittharagar|idaittaragar|contractor|oppanthathaarar|oppanthatharar`,
  },
  people: `per|peru|thozhilaalarkal|thozhilalarkal|pengal|aangal|angal|oozhiyarkal|uzhiyarkal|kuzhanthaigal|kulantaigal|pen|aadkal|adkal|
kudumbangal|nabarkal|ponnunga|pasanga|thozhilaali|thozhilali`,
  quantities: {
    tajan: '12',
    nooru: '100',
    nuru: '100',
    irunooru: '200',
    irunuru: '200',
    munnooru: '300',
    munnuru: '300',
    ainooru: '500',
    ainuru: '500',
    aayiram: '1000',
    ayiram: '1000',
    ladcham: '100000',
  },
};
