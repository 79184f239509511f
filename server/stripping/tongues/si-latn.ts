import type { Tongue } from './tongue.ts';

export const siLatn: Tongue = {
  tag: 'si-Latn',
  script: 'Latn',
  closed: `
mama man mage mata mawa maawa mava magen matath matat mamath mamat api ape apata apita apawa apava apen apith apit oya oyage
oyaage oyata oyaata oyawa oyaawa oyava oyala oyaala oyalage oyaalage oba obe obata obathuma obatuma obathumiya obatumiya
obawa obava umba umbala eya eyage eyaage eyata eyaata eyawa eyaawa eyava eyala eyaala eyalage eyaalage eyalata eyaalata ohu
ohuge ohuta ohuwa ohuva aya aeya ayage aeyage ayata aeyata ayawa aeyawa ayava owun ovun owunge ovunge owunta ovunta owuhu
ovuhu u oo uta oota eka eki meka meki aru aroo ara araka araya me mewa meva e eke ekata ewa eva ewata ewaata evata ewage
evage methana metana ethana etana athana atana mehe ehe kohe koheda mokada mokak mokakda monawa monava monawada monavada ayi
aeyi kawuda kavuda kawuru kavuru kata kaata kage kaage kawda kavda kawada kavada kawadada kavadada kohoma kohomada kiyada
keeyada kiyak keeyak kochchara mechchara echchara mehema ehema mese ese mewani mewaeni mevani ewani ewaeni evani saha ha ho
nathnam naethnam natnam eheth ehet namuth namut eth et habayi haebaeyi nisa hinda handa enisa nam wita vita kota di da ne
neda yayi yaeyi kiya kiyala lu wath vath wat pawa pava pamanak pamanayi witharak vitharak witarak witharayi vitharayi
witarayi withara vithara witara thamayi tamayi thama tama ma th t ya yi ta ge wa va gen walata valata wala vala walin valin
samanga samaga ekka langa langata uda yata pahala ihala athule aethule atule athulatha aethulatha atulata pitatha pitata
eliye eliyata athara atara mada maeda passe pasu pasuwa pasuva kalin pera issara dan daen thawama thavama tawama thawa thava
tawa thawath thavath tawat aye aaye nawatha naewatha navatha gana gaena pilibanda sandaha wenuwen venuven wiruddhawa
viruddhava anuwa anuva paridi men wage vage tharam taram dakwa dakva thek tek sita indan indala haraha magin wisin visin hama
haema hamoma haemoma hamadama haemadaama sama saema siyalu siyaluma siyalla okkoma okkotama samahara samaharu samaharak
kawuruth kavuruth kawurut kawuruwath kavuruvath kawuruwat kisima kisi kisiwak kisivak kisiwek kisivek mukuth mukut mokuth
mokut tikak tika hungak godak boho itha ita harima wada vada adu wadi waedi vadi ekak ekkenek kenek kena deka denna dennek
dedena thuna tuna thundena tundena hathara hatara paha haya hatha hata ata nawaya navaya dahaya naha naehae na nae natha
naetha nata nathi naethi nati nathuwa naethuwa nathuva nowe nove neweyi neveyi nemeyi epa ba bae baha baehae bari baeri
puluwan puluvan ona one onae athi aethi ati atha aetha athayi aethaeyi atayi yuthuyi yutuyi yuthu yutu ow ov hari hm ane
ayiyo thaman taman thamange tamange thamanta tamanta thamanwa thamanva tamanwa ithin itin ethakota etakota ewita evita danata
daenata wena vena wenath venath wenat anik anith anit anek eeta ilanga eelanga
`,
  open: `
nama namak namin miniha minissu minisun minisa ganu gaenu gahanu gaehaenu kanthawa kaanthaawa kanthava kanthawan kaanthaawan
kanthavan kantha kaantha kanta pirimi pirimiya kella kello lamaya lamayi lamayin lamun lama daruwa daruva daruwo daruvo
daruwan daruvan daru baba amma thaththa thaaththa tatta appachchi piya mawa mava sahodaraya sahodariya ayiya akka nangi malli
mahaththaya mahattaya mahathmaya mahatmaya mahathmiya mahatmiya nona samiya saemiya birinda swamipurushaya swaamipurushaya
svamipurushaya putha puta duwa duva du doo achchi aachchi siya seeya mama maama nanda naenda bappa baappa punchi loku pawula
pavula pawul pavul yaluwa yaaluwa yaluva mithura mitura mithuriya mituriya asalwasiya asalwaesiya asalvasiya gama game
sewakaya sevakaya sewakayo sevakayo sewakayan sevakayan sewikawa sewikaawa sevikava sewikawo sewikaawo sevikavo sewikawan
sewikaawan sevikavan sewaka sevaka kamkaruwa kamkaruva kamkaruwo kamkaruvo kamkaruwan kamkaruvan kamkaru rakiyawa raekiyaawa
rakiyava rakiya raekiya rassawa rassaawa rassava rassawen rassaawen rassaven wada waeda vada wade waede vade wadata waedata
vadata wadapala waedapala vadapala wadapola waedapola vadapola kamhala kamhale faktariya faektariya faktariye faektariye
faktari faektari karmanthashalawa karmaanthashaalaawa karmanthashalava karmantha karmaantha karmanta gamant gaamant gamants
gaamants angalum aengalum samagama samaagama samagame samaagame kompaniya kompaeniya waththa vaththa watta waththe vaththe
watte wathu vathu watu the te dalu kola kolundu rabar pol gowipala govipala gowiya goviya kumbura mal palathuru palaturu
elawalu elavalu kukulu malu maalu gal koriya pathala patala mati maeti gadol supawayisar supavayisar suparwayisar
suparvayisar manejar maenejar kalamanakaru kalamanaakaru kalamanakarithwaya kalamanaakaarithwaya kalamanakarithvaya
ayithikaraya ayithikaaraya ayitikaraya himikaru bos lokka lokko mudalali mudalaali konthrathkaru konthraathkaru kontratkaru
konthrath konthraath kontrat ejant ejansiya ejansi tharawkaru thaeraewkaru tharavkaru kankanam kankaanam layin lidar leedar
oparetar helpar mashin maeshin mashima maeshima yanthraya yantraya yanthra yantra indikatuwa indikatuva nul nool redi andum
aendum sakku saakku kamisa boththam bottam tagat taagat ilakkaya nishpadanaya nishpaadanaya gunathmaka gunaathmaka gunatmaka
kwoliti kvoliti chekar katin pakin paekin flor sekshan ekakaya sikiyuriti arakshaka aarakshaka murakaru gad gaad riyaduru
drayiwar drayivar echar echaar admin aedmin ofis karyalaya kaaryaalaya karyalaye kaaryaalaye niladhariya niladhaariya
niladharin niladhaareen niladhari niladhaari padiya padi watupa waetupa vatupa watup waetup vatup salli mudal rupiyal laksha
dahas bonas dimanawa deemanaawa dimanava dimana deemana athikala athikaala atikala oti owatayim ovatayim kapaharima
kapaahaereema dada dadaya naya nayak poliya aththikaram aththikaaram attikaram gewima geweema gevima gewim geweem gevim
bankuwa baenkuwa bankuva banku baenku ginuma risit pathrikawa pathrikaawa pathrikava liyuma lipiya lipi giwisuma givisuma
giwisum givisum pathwima pathweema pathvima handunumpatha haendunumpatha handunumpata paspot paaspot paspoteka paaspoteka
gamanbalapathraya gamanbalapatraya wisa weesa visa tikat ipief eepeeef itief eeteeef athsana atsana athsan atsan
durakathanaya durakatanaya durakathana durakatana fon masej maesej paniwidaya panividaya ankaya anka nambar foto pinthura
pinthoora pintura widiyo weediyo vidiyo watsap watsaep vatsap fesbuk ayiemo wayibar vayibar niwadu niwaadu nivadu niwaduwa
niwaaduwa nivaduva niwaduwak niwaaduwak nivaduvak leda ledayi asanipa asaneepa asanipayi asaneepayi una kassa kaessa wedanawa
wedanaawa vedanava kakkuma kaekkuma thuwala thuwaala thuvala thuwalaya thuwaalaya thuvalaya le rohala rohalata ispirithale
ispirithaale ispiritale ispirithala ispirithaala ispiritala dosthara dostara waidya vaidya hediya nars beheth behet beth bet
prathikara prathikaara pratikara gabini gaebini gabgena gaebgena garbhani bada bade daruprasuthiya daruprasoothiya
daruprasutiya mathru maathru matru gabsa osap atha ata ath at kakula kakul oluwa oluva hisa asa aesa as aes aha aehae kan
nahaya kata dath dat bella pita konda papuwa papuva angilla aengilla angili aengili anga aenga shariraya shareeraya hama
wathura vathura watura jalaya bimata beemata kama kaema kamata kaemata bath bat wyanjana vyanjana pan paan theeka teeka
udekama udekaema kantima kaentima mes wasikiliya waesikiliya vasikiliya wasikili waesikili vasikili toyilat bathrum baathroom
batrum kamaraya kaamaraya kamara kaamara kamare kaamare newasikagaraya newaasikaagaaraya nevasikagaraya hostal bodima bodin
anda aenda andan aendan pankawa pankaawa pankava fan faen layit karant widuliya viduliya widuli viduli rasne rasnaya unusuma
sithala seethala sitala duwili doowili duvili dum kunu pirisidu apirisidu ganda gas gaes gini ginna ginnak dora dorawal
doraval dore yathura yatura ibba ibbo agula padipela tharappu tarappu janelaya biththiya bittiya biththi bitti wahalaya
vahalaya godanagilla godanaegilla bildima gettuwa gettuva get para paara pare paare bas baseka wan waen van thriwil threeweel
thrivil lori banum baenum kunuharupa kunuhabba apahasaya apahaasaya apahasa apahaasa tharjanaya tarjanaya tharjana tarjana
paharadima paharadeema pahara kammul payin thalluwa thalluva talluwa hirihara hirihaera hiriharaya hirihaeraya athawara
athavara atawara athawaraya athavaraya atawaraya lingika adanthettam adantettam dushanaya dooshanaya dushana dooshana
allanawa allanava sparsha wenaskota venaskota salakima saelakeema kulaya jathiya jaathiya jatiya agama aagama demala sinhala
muslim bauddha hindu katholika katolika kristhiyani kristhiyaani kristiyani lajjawa laejjaawa lajjava lajjayi laejjayi baya
bayayi bhayanaka bhayaanaka anathura anatura anathuru anaturu anathurak anaturak anathurudayaka anathurudaayaka anaturudayaka
maranaya marana siyadiwi siyadivi athmahaniya aathmahaaniya atmahaniya minimaruma mineemaeruma siddhiya siddhiyak prashnaya
prashna prashnayak gataluwa gaetaluwa gataluva gatalu gaetalu paminilla paeminilla paminillak paeminillak paminili paeminili
sakshi saakshi sakshikaru saakshikaru naduwa naduva nadu usawiya usaawiya usaviya nithiya neethiya nitiya nithi neethi niti
nithiwirodhi neethiwirodhi nithivirodhi ayithiya ayitiya ayithiwasikam ayithiwaasikam ayithivasikam sadharanaya saadhaaranaya
yukthiya yuktiya polisiya polis polisiyata rajaya anduwa aanduwa anduva kamkarudeparthamenthuwa kamkarudepaarthamenthuwa
kamkarudeparthamenthuva departhamenthuwa depaarthamenthuwa departhamenthuva thanapathi thaanaapathi tanapati sangamaya
wruththiya wruththeeya vruththiya samithiya samitiya samithi samiti yuniyan yooniyan nayakaya naayakaya nayikawa naayikaawa
nayikava sabhapathi sabhaapathi sabhapati lekam samajika saamaajika warjanaya varjanaya warjana varjana udgoshanaya raswima
raesweema rasvima mitin meetin udaw udav udawwak udavvak upakara upakaara karunakara karunaakara sthuthiyi stutiyi sthoothiyi
bohoma ayubowan aayubowan ayubovan helo sar madam maedam mis garu hithawath hithavath hitawat mahatha mahata mahathma mahatma
ada iye eeye heta pereda anidda ude udasana udaesana dawal daval hawasa havasa sawasa savasa ra rae rathri raathri ratri
rathriya raathriya ratriya rata raeta dawasa davasa dawas davas dawasak davasak dinaya dina sathiya satiya sathi sati
sathiyak satiyak masaya maasaya masa maasa masayak maasayak maseta maaseta awurudda avurudda awurudu avurudu awuruddak
avuruddak wasara vasara paya paeya payak paeyak winadi winaadi vinadi welawa welaawa velava welawak welaawak velavak ikmanin
ikmanata hemin parakku parakkuyi hamawelema haemawelema hamavelema samaharawita samaharavita nitharama nitarama nithara
nitara indahita palamu palaweni palaveni deweni deveni anthima antima pasugiya giya labana irida sanduda angaharuwada
angaharuwaada angaharuvada badada badaada brahaspathinda brahaspatinda sikurada sikuraada senasurada senasuraada janawari
janawaari janavari pebarawari pebarawaari pebaravari marthu maarthu martu aprel mayi maeyi juni jooni juli jooli agosthu
agostu sapthambar saepthaembar saptambar okthobar oktobar nowambar nowaembar novambar desambar desaembar wesak vesak poson
poya awurududa avurududa dipawali deepawaali dipavali naththal nattal ramasan raamasaan id eed honda hondayi hondata naraka
narakayi lokuyi podi podima aluth alut parana diga kota bara barayi sahallu saehaellu mila wadiyi waediyi vadiyi aduyi lesi
amaru amaaru amaruyi amaaruyi apahasu his pirunu wahapu vahapu arapu aerapu arakshitha aarakshitha arakshita anarakshitha
anaarakshitha anarakshita balen balahathkarayen balahathkaarayen balahatkarayen rahas rahasigatha rahasigata rahasin boru
boruwak boruvak aththa aeththa atta aththama aeththama attama waradi waeradi varadi waradda waeraedda varadda harida
thaniyama taniyama thani tani thaniwa thaniva taniwa duka dukayi sathuta satuta sathutuyi satutuyi tharaha taraha kenthi
kenti mahansi mahansiyi ninda badagini pipasaya pipaasaya durwala durvala duppath duppat pohosath pohosat asarana waradikaru
waeradikaru varadikaru winditha vinditha windita chuditha chooditha chudita balawayaskara baalawayaskaara balavayaskara
lamashramaya lamaashramaya wayasa vayasa wayas vayas wayasayi vayasayi awuruduyi avuruduyi bhagaya bhaagaya mulu ithiri itiri
samana samaana wenasa venasa hethuwa hethuva hetuwa kathawa kathaawa kathava katha kramaya nithiyak neethiyak nitiyak
poronduwa poronduva wishwasa wishwaasa vishvasa wishwasaya wishwaasaya vishvasaya balaporoththu balaaporoththu balaporottu
kamaththa kaemaeththa kamatta kamathi kaemathi kamati akamathi akamaethi akamati hitha hita molaya thaththwaya thaththvaya
tattwaya thathwaya thathvaya tatwaya awasara avasara awasaraya avasaraya sift muraya diyuti rajakariya raajakaariya wiweka
viveka wiwekaya vivekaya paminima paemineema illa aswima asweema asvima sewayen sevayen paha notis danumdima daenumdeema
anathuruangawima anathuruaengaweema anathuruangavima thuwakkuwa thuvakkuva tuwakkuwa thuwakku thuvakku tuwakku pihiya pihi
kaduwa kaduva polla polu ayudha aayudha maraya maeraya marayo maerayo lankawa lankaawa lankava lankawe lankaawe lankave shri
lanka indiyawa indiyaawa indiyava indiyanu indiyaanu bangladesha banglaadesha nepala nepaala pakisthana pakisthaana pakistana
china cheena koriyawa koriyaawa koriyava japanaya japaanaya ithaliya ithaaliya italiya saudi arabiya araabiya dubayi dubaayi
katar kataar kuwet kuvet oman omaan jordanaya jordaanaya lebanan malesiyawa maelesiyaawa malesiyava maladiwayina
maaladiwayina maladivayina sayipras kolamba katunayaka katunaayaka sithawaka seethaawaka sithavaka biyagama migamuwa
meegamuwa migamuva gampaha kaluthara kalutara panadura paanadura moratuwa moratuva rathmalana rathmalaana ratmalana homagama
homaagama awissawella awissaawella avissavella rathnapura ratnapura kagalla kaegalla kurunagala kurunaegala polgahawela
polgahavela mawathagama maawathagama mavathagama koggala galla gaalla mathara maathara matara hambanthota hambantota
thangalla tangalla badulla bandarawela bandaarawela bandaravela monaragala monaraagala nuwaraeliya nuvaraeliya hatan haetan
mahanuwara mahanuvara nuwara nuvara mathale maathale matale dambulla anuradhapura anuraadhapura polonnaruwa polonnaruva
puththalama puttalama halawatha halaawatha halavatha wawuniyawa wawuniyaawa vavuniyava yapanaya yaapanaya kilinochchi
mannarama mannaarama thrikunamalaya thrikunaamalaya trikunamalaya madakalapuwa madakalapuva ampara ampaara kalmune kalapaya
kalaapaya kalapaye kalaapaye rasayanika rasaayanika kemikal palibodhanashaka palibodhanaashaka walnashaka walnaashaka
valnashaka mask maask athwasum athwaesum athvasum sapaththu sapattu hiswasuma hiswaesuma hisvasuma but boot ambiyulans
aembiyulans elam elaam motar boyilar silindar simenthi simenti wali waeli vali asbastos aesbaestos kampiyutar chajar chaajar
batari baetari ilektronika gabadawa gabadaawa gabadava stors odar odit bayar brand braend hotalaya iskole pasala paasala
pansala palliya kowila kovila gedara gewal geval niwasa nivasa kuliya kuli idama kade kadaya balla ballo balli baelli harak
moda modaya modayi pissu wesi vesi wesawa wesaawa vesava hora horu bebadda mathpan mathpaen matpan arakku sigarat kudu seks
sipaganna niruwath niruvath niruwat kamarawa kaemaraawa kamarava kaemara eepief upades wisthara visthara wistara thorathuru
toraturu danaganna daenaganna uththarayak uttarayak pilithura pilitura pilithuru pilituru kriyamarga kriyaamaarga piyawara
piyavara parikshanaya pareekshanaya parikshana pareekshana danduwama danduvama wandi vandi wandiya vandiya athurudahan
aturudahan paharagena paehaeragena bandhanagara bandhanaagaara sihiya sihisun klantha klaantha klanta klanthaya klaanthaya
klantaya abadhitha aabaadhitha abadhita pipirima pipireema irithalim irithaeleem iritalim iri thala tala kandu kaandu paththa
paeththa patta paththe paeththe patte paththata paeththata pattata thisse tisse sumane sumaane sumanaya sumaanaya storuwa
storuva hathe hate ate nawaye navaye pahe wenakal venakal wenakam venakam itu itukaranna liyala dunnath dunnat kiwwoth
kivvoth kiwwot nathikaranawa naethikaranawa nathikaranava pichchuwa pichchuva ullanganaya thanikada tanikada wiwahaka
wiwaahaka vivahaka dikkasada dikkasaada kasada kasaada dawadda daewaedda davadda lajja laejja nindawa nindaawa nindava
polpithi polpiti kotu wewala wewaela vevala manushya minis manussaya jawarama jaawaarama javarama jawaram jaawaaram javaram
wahal vahal wahalun vahalun wadahinsa vadahinsa hinsa hinsawa hinsaawa hinsava manasika maanasika sharirika shaareerika
kayika kaayika saukya saukyaya arakshawa aarakshaawa arakshava arakshawak aarakshaawak arakshavak nithyanukula
neethyaanukoola nityanukula wyawasthawa wyawasthaawa vyavasthava komisama komishan uparima awama avama sampurna sampoorna
sampurnayen sampoornayen kotasak pramanaya pramaanaya ganana gana gaana ganak gaanak miladi wikunanawa vikunanava wikka vikka
gaththu gattu dunnu karapu kiyapu giyapu apu aapu hitapu thibunu tibunu wunu vunu kalu sudu rathu ratu nil kaha kolapata
kolapaata thada tada mrudu ralu sara saera sarayi saerayi saren saeren kagahala kaegahala dawasin davasin masikawa maasikawa
masikava dinapatha dinapata sathipatha satipata warshika waarshika varshika thawakalika thaawakaalika thavakalika sthira
stira stheera aniyam puhunu puhunuwa puhunuva abhyasa abhyaasa wibhagaya wibhaagaya vibhagaya adhyapanaya adhyaapanaya pasal
paasal igena igenima igeneema panthi panti issella passen ithuru ituru ithiriya itiriya wassa waessa vassa wassata waessata
vassata awwa avva awwe avve sulan ganwathura ganvathura ganwatura nayayama naayayaema kanda kale kaele ganga ala aela linda
tankiya taenkiya nala kara karanawa karanava karana karanna karanne karanawada karanavada karanawaada karanakota karannam
karanta karannata karannaha karannaehae karanawata karanavata karanawalu karanavalu karanawanam karanavanam karayi karathi
karati karami kala kaloth kalot kalama kalaama kalada kalaada kalata kalaya kalaaya kaleya karala karalada karalaada karalath
karalaath karalat kare karoth karot karama karaama karada karaada karata karaya karaaya kareya keruwa keruva keruwe keruve
keruwoth keruvoth keruwot keruwama keruwaama keruvama keruwada keruwaada keruvada keruwata keruvata keruwaya keruwaaya
keruvaya keruweya keruveya karawa karava karawanawa karavanava karawana karavana karawanna karavanna karawanne karavanne
karawanawada karavanavada karawanawaada karawanakota karavanakota karawannam karavannam karawanta karavanta karawannata
karavannata karawannaha karawannaehae karavannaha karawanawata karavanavata karawanawalu karavanavalu karawanawanam
karavanavanam karawayi karavayi karawathi karavathi karawati karawami karavami kerewwa kerevva kerewwe kerevve kerewwoth
kerevvoth kerewwot kerewwama kerewwaama kerevvama kerewwada kerewwaada kerevvada kerewwata kerevvata kerewwaya kerewwaaya
kerevvaya kerewweya kerevveya karawala karavala karawalada karawalaada karavalada karawalath karawalaath karavalath kiya
kiyanawa kiyanava kiyana kiyanna kiyanne kiyanawada kiyanavada kiyanawaada kiyanakota kiyannam kiyanta kiyannata kiyannaha
kiyannaehae kiyanawata kiyanavata kiyanawalu kiyanavalu kiyanawanam kiyanavanam kiyayi kiyathi kiyati kiyami kiwwa kivva
kiwwe kivve kiwwama kiwwaama kivvama kiwwada kiwwaada kivvada kiwwata kivvata kiwwaya kiwwaaya kivvaya kiwweya kivveya kiyala
kiyalada kiyalaada kiyalath kiyalaath kiyalat gaha gahanawa gahanava gahana gahanna gahanne gahanawada gahanavada gahanawaada
gahanakota gahannam gahanta gahannata gahannaha gahannaehae gahanawata gahanavata gahanawalu gahanavalu gahanawanam
gahanavanam gahayi gahathi gahati gahami gahuwa gaehuwa gahuva gahuwe gaehuwe gahuve gahuwoth gaehuwoth gahuvoth gahuwama
gaehuwaama gahuvama gahuwada gaehuwaada gahuvada gahuwata gaehuwata gahuvata gahuwaya gaehuwaaya gahuvaya gahuweya gaehuweya
gahuveya gahala gahalada gahalaada gahalath gahalaath gahalat bani baninawa baninava banina baninna baninne baninawada
baninavada baninawaada baninakota baninnam baninta baninnata baninnaha baninnaehae baninawata baninavata baninawalu
baninavalu baninawanam baninavanam baniyi banithi baniti banimi banna baenna banne baenne bannoth baennoth bannot bannama
baennaama bannada baennaada bannata baennata bannaya baennaaya banneya baenneya banala baenala banalada baenalaada banalath
baenalaath banalat bala balanawa balanava balana balanna balanne balanawada balanavada balanawaada balanakota balannam
balanta balannata balannaha balannaehae balanawata balanavata balanawalu balanavalu balanawanam balanavanam balayi balathi
balati balami baluwa baeluwa baluva baluwe baeluwe baluve baluwoth baeluwoth baluvoth baluwama baeluwaama baluvama baluwada
baeluwaada baluvada baluwata baeluwata baluvata baluwaya baeluwaaya baluvaya baluweya baeluweya baluveya balala balalada
balalaada balalath balalaath balalat de denawa denava dena denna denne denawada denavada denawaada denakota dennam denta
dennata dennaha dennaehae denawata denavata denawalu denavalu denawanam denavanam deyi dethi deti demi dunna dunne dunnoth
dunnot dunnama dunnaama dunnada dunnaada dunnata dunnaya dunnaaya dunneya dila deela dilada deelaada dilath deelaath dilat
gan gannawa gannava ganna gannna gannne gannawada gannavada gannawaada gannakota gannnam gannta gannnata gannnaha gannnaehae
gannawata gannavata gannawalu gannavalu gannawanam gannavanam ganyi ganthi ganti ganmi gaththa gatta gaththe gatte gaththoth
gattot gaththama gaththaama gattama gaththada gaththaada gattada gaththata gattata gaththaya gaththaaya gattaya gaththeya
gatteya aragena aragenada aragenath aragenat ya yanawa yanava yana yanna yanne yanawada yanavada yanawaada yanakota yannam
yanta yannata yannaha yannaehae yanawata yanavata yanawalu yanavalu yanawanam yanavanam yayi yathi yati yami giye giyoth
giyot giyama giyaama giyada giyaada giyata giyaya giyaaya giyeya gihin gihinda gihinth gihint enawa enava ena enna enne
enawada enavada enawaada enakota ennam enta ennata ennaha ennaehae enawata enavata enawalu enavalu enawanam enavanam eyi ethi
eti emi awa aawa ava awe aawe ave awoth aawoth avoth aawaama awada aawaada avada awata aawata avata awaya aawaaya avaya aweya
aaweya aveya awith aewith avith awithda aewithda avithda awithth aewithth avithth in innawa innava inna innna innne innawada
innavada innawaada innakota innnam innta innnata innnaha innnaehae innawata innavata innawalu innavalu innawanam innavanam
inyi inthi inti inmi hitiya hitiye hitiyoth hitiyot hitiyama hitiyaama hitiyada hitiyaada hitiyata hitiyaya hitiyaaya
hitiyeya indala indalada indalaada indalath indalaath indalat thiya tiya thiyanawa thiyanava tiyanawa thiyana tiyana thiyanna
tiyanna thiyanne tiyanne thiyanawada thiyanavada tiyanawada thiyanawaada thiyanakota tiyanakota thiyannam tiyannam thiyanta
tiyanta thiyannata tiyannata thiyannaha thiyannaehae tiyannaha thiyanawata thiyanavata tiyanawata thiyanawalu thiyanavalu
tiyanawalu thiyanawanam thiyanavanam tiyanawanam thiyayi tiyayi thiyathi tiyati thiyami tiyami thibuna tibuna thibune tibune
thibunoth tibunot thibunama thibunaama tibunama thibunada thibunaada tibunada thibunata tibunata thibunaya thibunaaya
tibunaya thibuneya tibuneya thibila tibila thibilada thibilaada tibilada thibilath thibilaath tibilat thiyaanawa thiyaana
thiyaanna thiyaanne thiyaanawada thiyaanawaada thiyaanakota thiyaannam thiyaanta thiyaannata thiyaannaehae thiyaanawata
thiyaanawalu thiyaanawanam thiyaayi thiyaathi thiyaami thibba tibba thibbe tibbe thibboth tibbot thibbama thibbaama tibbama
thibbada thibbaada tibbada thibbata tibbata thibbaya thibbaaya tibbaya thibbeya tibbeya thiyala tiyala thiyalada thiyalaada
tiyalada thiyalath thiyalaath tiyalat alla allana allanna allanne allanawada allanavada allanawaada allanakota allannam
allanta allannata allannaha allannaehae allanawata allanavata allanawalu allanavalu allanawanam allanavanam allayi allathi
allati allami alluwa aelluwa alluva alluwe aelluwe alluve alluwoth aelluwoth alluvoth alluwama aelluwaama alluvama alluwada
aelluwaada alluvada alluwata aelluwata alluvata alluwaya aelluwaaya alluvaya alluweya aelluweya alluveya allala allalada
allalaada allalath allalaath allalat tharjanayanawa tharjanayanava tarjanayanawa tharjanayana tarjanayana tharjanayanna
tarjanayanna tharjanayanne tarjanayanne tharjanayanawada tharjanayanavada tarjanayanawada tharjanayanawaada tharjanayanakota
tarjanayanakota tharjanayannam tarjanayannam tharjanayanta tarjanayanta tharjanayannata tarjanayannata tharjanayannaha
tharjanayannaehae tarjanayannaha tharjanayanawata tharjanayanavata tarjanayanawata tharjanayanawalu tharjanayanavalu
tarjanayanawalu tharjanayanawanam tharjanayanavanam tarjanayanawanam tharjanayayi tarjanayayi tharjanayathi tarjanayati
tharjanayami tarjanayami thallu tallu thallunawa thallunava tallunawa thalluna talluna thallunna tallunna thallunne tallunne
thallunawada thallunavada tallunawada thallunawaada thallunakota tallunakota thallunnam tallunnam thallunta tallunta
thallunnata tallunnata thallunnaha thallunnaehae tallunnaha thallunawata thallunavata tallunawata thallunawalu thallunavalu
tallunawalu thallunawanam thallunavanam tallunawanam thalluyi talluyi thalluthi talluti thallumi tallumi elawa elava
elawanawa elavanava elawana elavana elawanna elavanna elawanne elavanne elawanawada elavanavada elawanawaada elawanakota
elavanakota elawannam elavannam elawanta elavanta elawannata elavannata elawannaha elawannaehae elavannaha elawanawata
elavanavata elawanawalu elavanavalu elawanawanam elavanavanam elawayi elavayi elawathi elavathi elawati elawami elavami
elewwa elevva elewwe elevve elewwoth elevvoth elewwot elewwama elewwaama elevvama elewwada elewwaada elevvada elewwata
elevvata elewwaya elewwaaya elevvaya elewweya elevveya elawala elavala elawalada elawalaada elavalada elawalath elawalaath
elavalath ayin ayinnawa ayinnava ayinna ayinnna ayinnne ayinnawada ayinnavada ayinnawaada ayinnakota ayinnnam ayinnta
ayinnnata ayinnnaha ayinnnaehae ayinnawata ayinnavata ayinnawalu ayinnavalu ayinnawanam ayinnavanam ayinyi ayinthi ayinti
ayinmi kapa kapanawa kapanava kapana kapanna kapanne kapanawada kapanavada kapanawaada kapanakota kapannam kapanta kapannata
kapannaha kapannaehae kapanawata kapanavata kapanawalu kapanavalu kapanawanam kapanavanam kapayi kapathi kapati kapami kapuwa
kaepuwa kapuva kapuwe kaepuwe kapuve kapuwoth kaepuwoth kapuvoth kapuwama kaepuwaama kapuvama kapuwada kaepuwaada kapuvada
kapuwata kaepuwata kapuvata kapuwaya kaepuwaaya kapuvaya kapuweya kaepuweya kapuveya kapala kapalada kapalaada kapalath
kapalaath kapalat adu adunawa adunava aduna adunna adunne adunawada adunavada adunawaada adunakota adunnam adunta adunnata
adunnaha adunnaehae adunawata adunavata adunawalu adunavalu adunawanam adunavanam aduthi aduti adumi wadi waedi vadi wadinawa
waedinawa vadinava wadina waedina vadina wadinna waedinna vadinna wadinne waedinne vadinne wadinawada waedinawada vadinavada
waedinawaada wadinakota waedinakota vadinakota wadinnam waedinnam vadinnam wadinta waedinta vadinta wadinnata waedinnata
vadinnata wadinnaha waedinnaehae vadinnaha wadinawata waedinawata vadinavata wadinawalu waedinawalu vadinavalu wadinawanam
waedinawanam vadinavanam wadithi waedithi vadithi wadimi waedimi vadimi andanawa andanava andana andanna andanne andanawada
andanavada andanawaada andanakota andannam andanta andannata andannaha andannaehae andanawata andanavata andanawalu
andanavalu andanawanam andanavanam andayi andathi andati andami aenduwa anduwe aenduwe anduve anduwoth aenduwoth anduvoth
anduwama aenduwaama anduvama anduwada aenduwaada anduvada anduwata aenduwata anduvata anduwaya aenduwaaya anduvaya anduweya
aenduweya anduveya andala andalada andalaada andalath andalaath andalat kagaha kaegaha kagahanawa kaegahanawa kagahanava
kagahana kaegahana kagahanna kaegahanna kagahanne kaegahanne kagahanawada kaegahanawada kagahanavada kaegahanawaada
kagahanakota kaegahanakota kagahannam kaegahannam kagahanta kaegahanta kagahannata kaegahannata kagahannaha kaegahannaehae
kagahanawata kaegahanawata kagahanavata kagahanawalu kaegahanawalu kagahanavalu kagahanawanam kaegahanawanam kagahanavanam
kagahayi kaegahayi kagahathi kaegahathi kagahati kagahami kaegahami kagahuwa kaegaehuwa kagahuva kagahuwe kaegaehuwe kagahuve
kagahuwoth kaegaehuwoth kagahuvoth kagahuwama kaegaehuwaama kagahuvama kagahuwada kaegaehuwaada kagahuvada kagahuwata
kaegaehuwata kagahuvata kagahuwaya kaegaehuwaaya kagahuvaya kagahuweya kaegaehuweya kagahuveya kagahalada kaegahalaada
kagahalath kaegahalaath kagahalat waha vaha wahanawa vahanava wahana vahana wahanna vahanna wahanne vahanne wahanawada
vahanavada wahanawaada wahanakota vahanakota wahannam vahannam wahanta vahanta wahannata vahannata wahannaha wahannaehae
vahannaha wahanawata vahanavata wahanawalu vahanavalu wahanawanam vahanavanam wahayi vahayi wahathi vahathi wahati wahami
vahami wahuwa waehuwa vahuva wahuwe waehuwe vahuve wahuwoth waehuwoth vahuvoth wahuwama waehuwaama vahuvama wahuwada
waehuwaada vahuvada wahuwata waehuwata vahuvata wahuwaya waehuwaaya vahuvaya wahuweya waehuweya vahuveya wahala vahala
wahalada wahalaada vahalada wahalath wahalaath vahalath ari arinawa arinava arina arinna arinne arinawada arinavada
arinawaada arinakota arinnam arinta arinnata arinnaha arinnaehae arinawata arinavata arinawalu arinavalu arinawanam
arinavanam ariyi arithi ariti arimi ariya aeriya ariye aeriye ariyoth aeriyoth ariyot ariyama aeriyaama ariyada aeriyaada
ariyata aeriyata ariyaya aeriyaaya ariyeya aeriyeya arala aerala aralada aeralaada aralath aeralaath aralat ara aranawa
aranava arana aranna aranne aranawada aranavada aranawaada aranakota arannam aranta arannata arannaha arannaehae aranawata
aranavata aranawalu aranavalu aranawanam aranavanam arayi arathi arati arami yawa yava yawanawa yavanava yawana yavana
yawanna yavanna yawanne yavanne yawanawada yavanavada yawanawaada yawanakota yavanakota yawannam yavannam yawanta yavanta
yawannata yavannata yawannaha yawannaehae yavannaha yawanawata yavanavata yawanawalu yavanavalu yawanawanam yavanavanam
yawayi yavayi yawathi yavathi yawati yawami yavami yawwa yaewwa yavva yawwe yaewwe yavve yawwoth yaewwoth yavvoth yawwama
yaewwaama yavvama yawwada yaewwaada yavvada yawwata yaewwata yavvata yawwaya yaewwaaya yavvaya yawweya yaewweya yavveya
yawala yavala yawalada yawalaada yavalada yawalath yawalaath yavalath ewa eva ewanawa evanava ewana evana ewanna evanna
ewanne evanne ewanawada evanavada ewanawaada ewanakota evanakota ewannam evannam ewanta evanta ewannata evannata ewannaha
ewannaehae evannaha ewanawata evanavata ewanawalu evanavalu ewanawanam evanavanam ewayi evayi ewathi evathi ewati ewami evami
ewwa evva ewwe evve ewwoth evvoth ewwot ewwama ewwaama evvama ewwada ewwaada evvada ewwata evvata ewwaya ewwaaya evvaya
ewweya evveya ewala evala ewalada ewalaada evalada ewalath ewalaath evalath ka kae kanawa kaenawa kanava kana kaena kanna
kaenna kanne kaenne kanawada kaenawada kanavada kaenawaada kanakota kaenakota kannam kaennam kaenta kannata kaennata kannaha
kaennaehae kanawata kaenawata kanavata kanawalu kaenawalu kanavalu kanawanam kaenawanam kanavanam kayi kaeyi kathi kaethi
kati kami kaemi kawa kaewa kava kawe kaewe kave kawoth kaewoth kavoth kawama kaewaama kavama kawada kaewaada kavada kawata
kaewata kavata kawaya kaewaaya kavaya kaweya kaeweya kaveya kaala kaalaada kalath kaalaath kalat kanawaada kannaehae bo
bonawa bonava bona bonna bonne bonawada bonavada bonawaada bonakota bonnam bonta bonnata bonnaha bonnaehae bonawata bonavata
bonawalu bonavalu bonawanam bonavanam boyi bothi boti bomi biwwa bivva biwwe bivve biwwoth bivvoth biwwot biwwama biwwaama
bivvama biwwada biwwaada bivvada biwwata bivvata biwwaya biwwaaya bivvaya biwweya bivveya bila beela bilada beelaada bilath
beelaath bilat nidagan nidaagan nidagannawa nidaagannawa nidagannava nidaganna nidaaganna nidagannna nidaagannna nidagannne
nidaagannne nidagannawada nidaagannawada nidagannavada nidaagannawaada nidagannakota nidaagannakota nidagannnam nidaagannnam
nidagannta nidaagannta nidagannnata nidaagannnata nidagannnaha nidaagannnaehae nidagannawata nidaagannawata nidagannavata
nidagannawalu nidaagannawalu nidagannavalu nidagannawanam nidaagannawanam nidagannavanam nidaganyi nidaaganyi nidaganthi
nidaaganthi nidaganti nidaganmi nidaaganmi nidagaththa nidaagaththa nidagatta nidagaththe nidaagaththe nidagatte
nidagaththoth nidaagaththoth nidagattot nidagaththama nidaagaththaama nidagattama nidagaththada nidaagaththaada nidagattada
nidagaththata nidaagaththata nidagattata nidagaththaya nidaagaththaaya nidagattaya nidagaththeya nidaagaththeya nidagatteya
nidagena nidaagena nidagenada nidaagenada nidagenath nidaagenath nidagenat nagiti naegiti nagitinawa naegitinawa nagitinava
nagitina naegitina nagitinna naegitinna nagitinne naegitinne nagitinawada naegitinawada nagitinavada naegitinawaada
nagitinakota naegitinakota nagitinnam naegitinnam nagitinta naegitinta nagitinnata naegitinnata nagitinnaha naegitinnaehae
nagitinawata naegitinawata nagitinavata nagitinawalu naegitinawalu nagitinavalu nagitinawanam naegitinawanam nagitinavanam
nagitiyi naegitiyi nagitithi naegitithi nagititi nagitimi naegitimi nagitta naegitta nagitte naegitte nagittoth naegittoth
nagittot nagittama naegittaama nagittada naegittaada nagittata naegittata nagittaya naegittaaya nagitteya naegitteya nagitala
naegitala nagitalada naegitalaada nagitalath naegitalaath nagitalat wate waete vate watenawa waetenawa vatenava watena
waetena vatena watenna waetenna vatenna watenne waetenne vatenne watenawada waetenawada vatenavada waetenawaada watenakota
waetenakota vatenakota watennam waetennam vatennam watenta waetenta vatenta watennata waetennata vatennata watennaha
waetennaehae vatennaha watenawata waetenawata vatenavata watenawalu waetenawalu vatenavalu watenawanam waetenawanam
vatenavanam wateyi waeteyi vateyi watethi waetethi vatethi watemi waetemi vatemi watuna waetuna vatuna watune waetune vatune
watunoth waetunoth vatunoth watunama waetunaama vatunama watunada waetunaada vatunada watunata waetunata vatunata watunaya
waetunaaya vatunaya watuneya waetuneya vatuneya watila waetila vatila watilada waetilaada vatilada watilath waetilaath
vatilath mare maere marenawa maerenawa marenava marena maerena marenna maerenna marenne maerenne marenawada maerenawada
marenavada maerenawaada marenakota maerenakota marennam maerennam marenta maerenta marennata maerennata marennaha
maerennaehae marenawata maerenawata marenavata marenawalu maerenawalu marenavalu marenawanam maerenawanam marenavanam mareyi
maereyi marethi maerethi mareti maremi maeremi maruna maeruna marune maerune marunoth maerunoth marunot marunama maerunaama
marunada maerunaada marunata maerunata marunaya maerunaaya maruneya maeruneya marila maerila marilada maerilaada marilath
maerilaath marilat mara maranawa maranava maranna maranne maranawada maranavada maranawaada maranakota marannam maranta
marannata marannaha marannaehae maranawata maranavata maranawalu maranavalu maranawanam maranavanam marayi marathi marati
marami maruwa maeruwa maruva maruwe maeruwe maruve maruwoth maeruwoth maruvoth maruwama maeruwaama maruvama maruwada
maeruwaada maruvada maruwata maeruwata maruvata maruwaya maeruwaaya maruvaya maruweya maeruweya maruveya marala maralada
maralaada maralath maralaath maralat liya liyanawa liyanava liyana liyanna liyanne liyanawada liyanavada liyanawaada
liyanakota liyannam liyanta liyannata liyannaha liyannaehae liyanawata liyanavata liyanawalu liyanavalu liyanawanam
liyanavanam liyayi liyathi liyati liyami liwwa livva liwwe livve liwwoth livvoth liwwot liwwama liwwaama livvama liwwada
liwwaada livvada liwwata livvata liwwaya liwwaaya livvaya liwweya livveya liyalada liyalaada liyalath liyalaath liyalat
kiyawa kiyava kiyawanawa kiyavanava kiyawana kiyavana kiyawanna kiyavanna kiyawanne kiyavanne kiyawanawada kiyavanavada
kiyawanawaada kiyawanakota kiyavanakota kiyawannam kiyavannam kiyawanta kiyavanta kiyawannata kiyavannata kiyawannaha
kiyawannaehae kiyavannaha kiyawanawata kiyavanavata kiyawanawalu kiyavanavalu kiyawanawanam kiyavanavanam kiyawayi kiyavayi
kiyawathi kiyavathi kiyawati kiyawami kiyavami kiyewwa kiyevva kiyewwe kiyevve kiyewwoth kiyevvoth kiyewwot kiyewwama
kiyewwaama kiyevvama kiyewwada kiyewwaada kiyevvada kiyewwata kiyevvata kiyewwaya kiyewwaaya kiyevvaya kiyewweya kiyevveya
kiyawala kiyavala kiyawalada kiyawalaada kiyavalada kiyawalath kiyawalaath kiyavalath ahanawa ahanava ahana ahanna ahanne
ahanawada ahanavada ahanawaada ahanakota ahannam ahanta ahannata ahannaha ahannaehae ahanawata ahanavata ahanawalu ahanavalu
ahanawanam ahanavanam ahayi ahathi ahati ahami ahuwa aehuwa ahuva ahuwe aehuwe ahuve ahuwoth aehuwoth ahuvoth ahuwama
aehuwaama ahuvama ahuwada aehuwaada ahuvada ahuwata aehuwata ahuvata ahuwaya aehuwaaya ahuvaya ahuweya aehuweya ahuveya ahala
ahalada ahalaada ahalath ahalaath ahalat ahe aehe ahenawa aehenawa ahenava ahena aehena ahenna aehenna ahenne aehenne
ahenawada aehenawada ahenavada aehenawaada ahenakota aehenakota ahennam aehennam ahenta aehenta ahennata aehennata ahennaha
aehennaehae ahenawata aehenawata ahenavata ahenawalu aehenawalu ahenavalu ahenawanam aehenawanam ahenavanam aheyi aeheyi
ahethi aehethi aheti ahemi aehemi ahuna aehuna ahune aehune ahunoth aehunoth ahunot ahunama aehunaama ahunada aehunaada
ahunata aehunata ahunaya aehunaaya ahuneya aehuneya ahila aehila ahilada aehilaada ahilath aehilaath ahilat pene penenawa
penenava penena penenna penenne penenawada penenavada penenawaada penenakota penennam penenta penennata penennaha penennaehae
penenawata penenavata penenawalu penenavalu penenawanam penenavanam peneyi penethi peneti penemi penuna penune penunoth
penunot penunama penunaama penunada penunaada penunata penunaya penunaaya penuneya penila penilada penilaada penilath
penilaath penilat daki dakinawa dakinava dakina dakinna dakinne dakinawada dakinavada dakinawaada dakinakota dakinnam dakinta
dakinnata dakinnaha dakinnaehae dakinawata dakinavata dakinawalu dakinavalu dakinawanam dakinavanam dakiyi dakithi dakiti
dakimi dakka daekka dakke daekke dakkoth daekkoth dakkot dakkama daekkaama dakkada daekkaada dakkata daekkata dakkaya
daekkaaya dakkeya daekkeya dakala daekala dakalada daekalaada dakalath daekalaath dakalat dan dannawa dannava danna dannna
dannne dannawada dannavada dannawaada dannakota dannnam dannta dannnata dannnaha dannnaehae dannawata dannavata dannawalu
dannavalu dannawanam dannavanam danyi danthi danti danmi danagaththa daenagaththa danagatta danagaththe daenagaththe
danagatte danagaththoth daenagaththoth danagattot danagaththama daenagaththaama danagattama danagaththada daenagaththaada
danagattada danagaththata daenagaththata danagattata danagaththaya daenagaththaaya danagattaya danagaththeya daenagaththeya
danagatteya danagena daenagena danagenada daenagenada danagenath daenagenath danagenat hithanawa hithanava hitanawa hithana
hitana hithanna hitanna hithanne hitanne hithanawada hithanavada hitanawada hithanawaada hithanakota hitanakota hithannam
hitannam hithanta hitanta hithannata hitannata hithannaha hithannaehae hitannaha hithanawata hithanavata hitanawata
hithanawalu hithanavalu hitanawalu hithanawanam hithanavanam hitanawanam hithayi hitayi hithathi hitati hithami hitami
hithuwa hithuva hituwa hithuwe hithuve hituwe hithuwoth hithuvoth hituwot hithuwama hithuwaama hithuvama hithuwada hithuwaada
hithuvada hithuwata hithuvata hituwata hithuwaya hithuwaaya hithuvaya hithuweya hithuveya hituweya hithala hitala hithalada
hithalaada hitalada hithalath hithalaath hitalat hithe hite hithenawa hithenava hitenawa hithena hitena hithenna hitenna
hithenne hitenne hithenawada hithenavada hitenawada hithenawaada hithenakota hitenakota hithennam hitennam hithenta hitenta
hithennata hitennata hithennaha hithennaehae hitennaha hithenawata hithenavata hitenawata hithenawalu hithenavalu hitenawalu
hithenawanam hithenavanam hitenawanam hitheyi hiteyi hithethi hiteti hithemi hitemi hithuna hituna hithune hitune hithunoth
hitunot hithunama hithunaama hitunama hithunada hithunaada hitunada hithunata hitunata hithunaya hithunaaya hitunaya
hithuneya hituneya hithila hitila hithilada hithilaada hitilada hithilath hithilaath hitilat labe laebe labenawa laebenawa
labenava labena laebena labenna laebenna labenne laebenne labenawada laebenawada labenavada laebenawaada labenakota
laebenakota labennam laebennam labenta laebenta labennata laebennata labennaha laebennaehae labenawata laebenawata labenavata
labenawalu laebenawalu labenavalu labenawanam laebenawanam labenavanam labeyi laebeyi labethi laebethi labeti labemi laebemi
labuna laebuna labune laebune labunoth laebunoth labunot labunama laebunaama labunada laebunaada labunata laebunata labunaya
laebunaaya labuneya laebuneya labila laebila labilada laebilaada labilath laebilaath labilat hambawe hambave hambawenawa
hambavenava hambawena hambavena hambawenna hambavenna hambawenne hambavenne hambawenawada hambavenavada hambawenawaada
hambawenakota hambavenakota hambawennam hambavennam hambawenta hambaventa hambawennata hambavennata hambawennaha
hambawennaehae hambavennaha hambawenawata hambavenavata hambawenawalu hambavenavalu hambawenawanam hambavenavanam hambaweyi
hambaveyi hambawethi hambavethi hambaweti hambawemi hambavemi hambuna hambune hambunoth hambunot hambunama hambunaama
hambunada hambunaada hambunata hambunaya hambunaaya hambuneya hambawela hambavela hambawelada hambawelaada hambavelada
hambawelath hambawelaath hambavelath we ve wenawa venava wena vena wenna venna wenne venne wenawada venavada wenawaada
wenakota venakota wennam vennam wenta venta wennata vennata wennaha wennaehae vennaha wenawata venavata wenawalu venavalu
wenawanam venavanam weyi veyi wethi vethi weti wemi vemi wuna vuna wune vune wunoth vunoth wunot wunama wunaama vunama wunada
wunaada vunada wunata vunata wunaya wunaaya vunaya wuneya vuneya wela vela welada welaada velada welath welaath velath gewa
geva gewanawa gevanava gewana gevana gewanna gevanna gewanne gevanne gewanawada gevanavada gewanawaada gewanakota gevanakota
gewannam gevannam gewanta gevanta gewannata gevannata gewannaha gewannaehae gevannaha gewanawata gevanavata gewanawalu
gevanavalu gewanawanam gevanavanam gewayi gevayi gewathi gevathi gewati gewami gevami gewwa gevva gewwe gevve gewwoth gevvoth
gewwot gewwama gewwaama gevvama gewwada gewwaada gevvada gewwata gevvata gewwaya gewwaaya gevvaya gewweya gevveya gewala
gevala gewalada gewalaada gevalada gewalath gewalaath gevalath illanawa illanava illana illanna illanne illanawada illanavada
illanawaada illanakota illannam illanta illannata illannaha illannaehae illanawata illanavata illanawalu illanavalu
illanawanam illanavanam illayi illathi illati illami illuwa illuva illuwe illuve illuwoth illuvoth illuwot illuwama illuwaama
illuvama illuwada illuwaada illuvada illuwata illuvata illuwaya illuwaaya illuvaya illuweya illuveya illala illalada
illalaada illalath illalaath illalat askara askaranawa askaranava askarana askaranna askaranne askaranawada askaranavada
askaranawaada askaranakota askarannam askaranta askarannata askarannaha askarannaehae askaranawata askaranavata askaranawalu
askaranavalu askaranawanam askaranavanam askarayi askarathi askarati askarami askala askale askaloth askalot askalama
askalaama askalada askalaada askalata askalaya askalaaya askaleya askarala askaralada askaralaada askaralath askaralaath
askaralat nawaththa navaththa nawatta nawaththanawa navaththanava nawattanawa nawaththana navaththana nawattana nawaththanna
navaththanna nawattanna nawaththanne navaththanne nawattanne nawaththanawada navaththanavada nawattanawada nawaththanawaada
nawaththanakota navaththanakota nawattanakota nawaththannam navaththannam nawattannam nawaththanta navaththanta nawattanta
nawaththannata navaththannata nawattannata nawaththannaha nawaththannaehae navaththannaha nawaththanawata navaththanavata
nawattanawata nawaththanawalu navaththanavalu nawattanawalu nawaththanawanam navaththanavanam nawattanawanam nawaththayi
navaththayi nawattayi nawaththathi navaththathi nawattati nawaththami navaththami nawattami nawaththuwa naewaeththuwa
navaththuva nawaththuwe naewaeththuwe navaththuve nawaththuwoth naewaeththuwoth navaththuvoth nawaththuwama naewaeththuwaama
navaththuvama nawaththuwada naewaeththuwaada navaththuvada nawaththuwata naewaeththuwata navaththuvata nawaththuwaya
naewaeththuwaaya navaththuvaya nawaththuweya naewaeththuweya navaththuveya nawaththala navaththala nawattala nawaththalada
nawaththalaada navaththalada nawaththalath nawaththalaath navaththalath nawathi navathi nawati nawathinawa navathinava
nawatinawa nawathina navathina nawatina nawathinna navathinna nawatinna nawathinne navathinne nawatinne nawathinawada
navathinavada nawatinawada nawathinawaada nawathinakota navathinakota nawatinakota nawathinnam navathinnam nawatinnam
nawathinta navathinta nawatinta nawathinnata navathinnata nawatinnata nawathinnaha nawathinnaehae navathinnaha nawathinawata
navathinavata nawatinawata nawathinawalu navathinavalu nawatinawalu nawathinawanam navathinavanam nawatinawanam nawathiyi
navathiyi nawatiyi nawathithi navathithi nawatiti nawathimi navathimi nawatimi nawathuna naewathuna navathuna nawathune
naewathune navathune nawathunoth naewathunoth navathunoth nawathunama naewathunaama navathunama nawathunada naewathunaada
navathunada nawathunata naewathunata navathunata nawathunaya naewathunaaya navathunaya nawathuneya naewathuneya navathuneya
nawathila naewathila navathila nawathilada naewathilaada navathilada nawathilath naewathilaath navathilath patangan
patangannawa patangannava patanganna patangannna patangannne patangannawada patangannavada patangannawaada patangannakota
patangannnam patangannta patangannnata patangannnaha patangannnaehae patangannawata patangannavata patangannawalu
patangannavalu patangannawanam patangannavanam patanganyi patanganthi patanganti patanganmi patangaththa patangatta
patangaththe patangatte patangaththoth patangattot patangaththama patangaththaama patangattama patangaththada patangaththaada
patangattada patangaththata patangattata patangaththaya patangaththaaya patangattaya patangaththeya patangatteya patanaragena
patanaragenada patanaragenath patanaragenat hada hadanawa hadanava hadana hadanna hadanne hadanawada hadanavada hadanawaada
hadanakota hadannam hadanta hadannata hadannaha hadannaehae hadanawata hadanavata hadanawalu hadanavalu hadanawanam
hadanavanam hadayi hadathi hadati hadami haduwa haeduwa haduva haduwe haeduwe haduve haduwoth haeduwoth haduvoth haduwama
haeduwaama haduvama haduwada haeduwaada haduvada haduwata haeduwata haduvata haduwaya haeduwaaya haduvaya haduweya haeduweya
haduveya hadala hadalada hadalaada hadalath hadalaath hadalat hoya hoyanawa hoyanava hoyana hoyanna hoyanne hoyanawada
hoyanavada hoyanawaada hoyanakota hoyannam hoyanta hoyannata hoyannaha hoyannaehae hoyanawata hoyanavata hoyanawalu
hoyanavalu hoyanawanam hoyanavanam hoyayi hoyathi hoyati hoyami hewwa hevva hewwe hevve hewwoth hevvoth hewwot hewwama
hewwaama hevvama hewwada hewwaada hevvada hewwata hevvata hewwaya hewwaaya hevvaya hewweya hevveya hoyala hoyalada hoyalaada
hoyalath hoyalaath hoyalat aragan aragannawa aragannava araganna aragannna aragannne aragannawada aragannavada aragannawaada
aragannakota aragannnam aragannta aragannnata aragannnaha aragannnaehae aragannawata aragannavata aragannawalu aragannavalu
aragannawanam aragannavanam araganyi araganthi araganti araganmi aragaththa aragatta aragaththe aragatte aragaththoth
aragattot aragaththama aragaththaama aragattama aragaththada aragaththaada aragattada aragaththata aragattata aragaththaya
aragaththaaya aragattaya aragaththeya aragatteya penna pennanawa pennanava pennana pennanna pennanne pennanawada pennanavada
pennanawaada pennanakota pennannam pennanta pennannata pennannaha pennannaehae pennanawata pennanavata pennanawalu
pennanavalu pennanawanam pennanavanam pennayi pennathi pennati pennami pennuwa pennuva pennuwe pennuve pennuwoth pennuvoth
pennuwot pennuwama pennuwaama pennuvama pennuwada pennuwaada pennuvada pennuwata pennuvata pennuwaya pennuwaaya pennuvaya
pennuweya pennuveya pennala pennalada pennalaada pennalath pennalaath pennalat penwa penva penwanawa penvanava penwana
penvana penwanna penvanna penwanne penvanne penwanawada penvanavada penwanawaada penwanakota penvanakota penwannam penvannam
penwanta penvanta penwannata penvannata penwannaha penwannaehae penvannaha penwanawata penvanavata penwanawalu penvanavalu
penwanawanam penvanavanam penwayi penvayi penwathi penvathi penwati penwami penvami penwala penvala penwalada penwalaada
penvalada penwalath penwalaath penvalath uganna ugannanawa ugannanava ugannana ugannanna ugannanne ugannanawada ugannanavada
ugannanawaada ugannanakota ugannannam ugannanta ugannannata ugannannaha ugannannaehae ugannanawata ugannanavata ugannanawalu
ugannanavalu ugannanawanam ugannanavanam ugannayi ugannathi ugannati ugannami igannuwa igaennuwa igannuva igannuwe igaennuwe
igannuve igannuwoth igaennuwoth igannuvoth igannuwama igaennuwaama igannuvama igannuwada igaennuwaada igannuvada igannuwata
igaennuwata igannuvata igannuwaya igaennuwaaya igannuvaya igannuweya igaennuweya igannuveya ugannala ugannalada ugannalaada
ugannalath ugannalaath ugannalat igenagan igenagannawa igenagannava igenaganna igenagannna igenagannne igenagannawada
igenagannavada igenagannawaada igenagannakota igenagannnam igenagannta igenagannnata igenagannnaha igenagannnaehae
igenagannawata igenagannavata igenagannawalu igenagannavalu igenagannawanam igenagannavanam igenaganyi igenaganthi igenaganti
igenaganmi igenagaththa igenagatta igenagaththe igenagatte igenagaththoth igenagattot igenagaththama igenagaththaama
igenagattama igenagaththada igenagaththaada igenagattada igenagaththata igenagattata igenagaththaya igenagaththaaya
igenagattaya igenagaththeya igenagatteya igenagena igenagenada igenagenath igenagenat ride ridenawa ridenava ridena ridenna
ridenne ridenawada ridenavada ridenawaada ridenakota ridennam ridenta ridennata ridennaha ridennaehae ridenawata ridenavata
ridenawalu ridenavalu ridenawanam ridenavanam rideyi ridethi rideti ridemi riduna ridune ridunoth ridunot ridunama ridunaama
ridunada ridunaada ridunata ridunaya ridunaaya riduneya ridila ridilada ridilaada ridilath ridilaath ridilat ridawa ridava
ridawanawa ridavanava ridawana ridavana ridawanna ridavanna ridawanne ridavanne ridawanawada ridavanavada ridawanawaada
ridawanakota ridavanakota ridawannam ridavannam ridawanta ridavanta ridawannata ridavannata ridawannaha ridawannaehae
ridavannaha ridawanawata ridavanavata ridawanawalu ridavanavalu ridawanawanam ridavanavanam ridawayi ridavayi ridawathi
ridavathi ridawati ridawami ridavami ridduwa ridduva ridduwe ridduve ridduwoth ridduvoth ridduwot ridduwama ridduwaama
ridduvama ridduwada ridduwaada ridduvada ridduwata ridduvata ridduwaya ridduwaaya ridduvaya ridduweya ridduveya ridawala
ridavala ridawalada ridawalaada ridavalada ridawalath ridawalaath ridavalath puchcha puchchanawa puchchanava puchchana
puchchanna puchchanne puchchanawada puchchanavada puchchanawaada puchchanakota puchchannam puchchanta puchchannata
puchchannaha puchchannaehae puchchanawata puchchanavata puchchanawalu puchchanavalu puchchanawanam puchchanavanam puchchayi
puchchathi puchchati puchchami pichchuwe pichchuve pichchuwoth pichchuvoth pichchuwot pichchuwama pichchuwaama pichchuvama
pichchuwada pichchuwaada pichchuvada pichchuwata pichchuvata pichchuwaya pichchuwaaya pichchuvaya pichchuweya pichchuveya
puchchala puchchalada puchchalaada puchchalath puchchalaath puchchalat pichche pichchenawa pichchenava pichchena pichchenna
pichchenne pichchenawada pichchenavada pichchenawaada pichchenakota pichchennam pichchenta pichchennata pichchennaha
pichchennaehae pichchenawata pichchenavata pichchenawalu pichchenavalu pichchenawanam pichchenavanam pichcheyi pichchethi
pichcheti pichchemi pichchuna pichchune pichchunoth pichchunot pichchunama pichchunaama pichchunada pichchunaada pichchunata
pichchunaya pichchunaaya pichchuneya pichchila pichchilada pichchilaada pichchilath pichchilaath pichchilat kaede kadenawa
kaedenawa kadenava kadena kaedena kadenna kaedenna kadenne kaedenne kadenawada kaedenawada kadenavada kaedenawaada kadenakota
kaedenakota kadennam kaedennam kadenta kaedenta kadennata kaedennata kadennaha kaedennaehae kadenawata kaedenawata kadenavata
kadenawalu kaedenawalu kadenavalu kadenawanam kaedenawanam kadenavanam kadeyi kaedeyi kadethi kaedethi kadeti kademi kaedemi
kaduna kaeduna kadune kaedune kadunoth kaedunoth kadunot kadunama kaedunaama kadunada kaedunaada kadunata kaedunata kadunaya
kaedunaaya kaduneya kaeduneya kadila kaedila kadilada kaedilaada kadilath kaedilaath kadilat kada kadanawa kadanava kadana
kadanna kadanne kadanawada kadanavada kadanawaada kadanakota kadannam kadanta kadannata kadannaha kadannaehae kadanawata
kadanavata kadanawalu kadanavalu kadanawanam kadanavanam kadayi kadathi kadati kadami kaeduwa kaduwe kaeduwe kaduve kaduwoth
kaeduwoth kaduvoth kaduwama kaeduwaama kaduvama kaduwada kaeduwaada kaduvada kaduwata kaeduwata kaduvata kaduwaya kaeduwaaya
kaduvaya kaduweya kaeduweya kaduveya kadala kadalada kadalaada kadalath kadalaath kadalat soda sodanawa sodanava sodana
sodanna sodanne sodanawada sodanavada sodanawaada sodanakota sodannam sodanta sodannata sodannaha sodannaehae sodanawata
sodanavata sodanawalu sodanavalu sodanawanam sodanavanam sodayi sodathi sodati sodami seduwa seduva seduwe seduve seduwoth
seduvoth seduwot seduwama seduwaama seduvama seduwada seduwaada seduvada seduwata seduvata seduwaya seduwaaya seduvaya
seduweya seduveya sodala sodalada sodalaada sodalath sodalaath sodalat maha mahanawa mahanava mahana mahanna mahanne
mahanawada mahanavada mahanawaada mahanakota mahannam mahanta mahannata mahannaha mahannaehae mahanawata mahanavata
mahanawalu mahanavalu mahanawanam mahanavanam mahayi mahathi mahati mahami mahuwa maehuwa mahuva mahuwe maehuwe mahuve
mahuwoth maehuwoth mahuvoth mahuwama maehuwaama mahuvama mahuwada maehuwaada mahuvada mahuwata maehuwata mahuvata mahuwaya
maehuwaaya mahuvaya mahuweya maehuweya mahuveya mahala mahalada mahalaada mahalath mahalaath mahalat mahu maehu mahunawa
maehunawa mahunava mahuna maehuna mahunna maehunna mahunne maehunne mahunawada maehunawada mahunavada maehunawaada mahunakota
maehunakota mahunnam maehunnam mahunta maehunta mahunnata maehunnata mahunnaha maehunnaehae mahunawata maehunawata mahunavata
mahunawalu maehunawalu mahunavalu mahunawanam maehunawanam mahunavanam mahuyi maehuyi mahuthi maehuthi mahuti mahumi maehumi
assan assannawa assannava assanna assannna assannne assannawada assannavada assannawaada assannakota assannnam assannta
assannnata assannnaha assannnaehae assannawata assannavata assannawalu assannavalu assannawanam assannavanam assanyi assanthi
assanti assanmi wisikara visikara wisikaranawa visikaranava wisikarana visikarana wisikaranna visikaranna wisikaranne
visikaranne wisikaranawada visikaranavada wisikaranawaada wisikaranakota visikaranakota wisikarannam visikarannam wisikaranta
visikaranta wisikarannata visikarannata wisikarannaha wisikarannaehae visikarannaha wisikaranawata visikaranavata
wisikaranawalu visikaranavalu wisikaranawanam visikaranavanam wisikarayi visikarayi wisikarathi visikarathi wisikarati
wisikarami visikarami wisikala visikala wisikale visikale wisikaloth visikaloth wisikalot wisikalama wisikalaama visikalama
wisikalada wisikalaada visikalada wisikalata visikalata wisikalaya wisikalaaya visikalaya wisikaleya visikaleya wisikarala
visikarala wisikaralada wisikaralaada visikaralada wisikaralath wisikaralaath visikaralath adi adinawa adinava adina adinna
adinne adinawada adinavada adinawaada adinakota adinnam adinta adinnata adinnaha adinnaehae adinawata adinavata adinawalu
adinavalu adinawanam adinavanam adiyi adithi aditi adimi adda aedda adde aedde addoth aeddoth addot addama aeddaama addada
aeddaada addata aeddata addaya aeddaaya addeya aeddeya adala aedala adalada aedalaada adalath aedalaath adalat irinawa
irinava irina irinna irinne irinawada irinavada irinawaada irinakota irinnam irinta irinnata irinnaha irinnaehae irinawata
irinavata irinawalu irinavalu irinawanam irinavanam iriyi irithi iriti irimi hirawe hirave hirawenawa hiravenava hirawena
hiravena hirawenna hiravenna hirawenne hiravenne hirawenawada hiravenavada hirawenawaada hirawenakota hiravenakota hirawennam
hiravennam hirawenta hiraventa hirawennata hiravennata hirawennaha hirawennaehae hiravennaha hirawenawata hiravenavata
hirawenawalu hiravenavalu hirawenawanam hiravenavanam hiraweyi hiraveyi hirawethi hiravethi hiraweti hirawemi hiravemi
hirawuna hiravuna hirawune hiravune hirawunoth hiravunoth hirawunot hirawunama hirawunaama hiravunama hirawunada hirawunaada
hiravunada hirawunata hiravunata hirawunaya hirawunaaya hiravunaya hirawuneya hiravuneya hirawela hiravela hirawelada
hirawelaada hiravelada hirawelath hirawelaath hiravelath hirakara hirakaranawa hirakaranava hirakarana hirakaranna
hirakaranne hirakaranawada hirakaranavada hirakaranawaada hirakaranakota hirakarannam hirakaranta hirakarannata hirakarannaha
hirakarannaehae hirakaranawata hirakaranavata hirakaranawalu hirakaranavalu hirakaranawanam hirakaranavanam hirakarayi
hirakarathi hirakarati hirakarami hirakala hirakale hirakaloth hirakalot hirakalama hirakalaama hirakalada hirakalaada
hirakalata hirakalaya hirakalaaya hirakaleya hirakarala hirakaralada hirakaralaada hirakaralath hirakaralaath hirakaralat
rawatta ravatta rawattanawa ravattanava rawattana ravattana rawattanna ravattanna rawattanne ravattanne rawattanawada
ravattanavada rawattanawaada rawattanakota ravattanakota rawattannam ravattannam rawattanta ravattanta rawattannata
ravattannata rawattannaha rawattannaehae ravattannaha rawattanawata ravattanavata rawattanawalu ravattanavalu rawattanawanam
ravattanavanam rawattayi ravattayi rawattathi ravattathi rawattati rawattami ravattami rawattuwa raewaettuwa ravattuva
rawattuwe raewaettuwe ravattuve rawattuwoth raewaettuwoth ravattuvoth rawattuwama raewaettuwaama ravattuvama rawattuwada
raewaettuwaada ravattuvada rawattuwata raewaettuwata ravattuvata rawattuwaya raewaettuwaaya ravattuvaya rawattuweya
raewaettuweya ravattuveya rawattala ravattala rawattalada rawattalaada ravattalada rawattalath rawattalaath ravattalath
borukiya borukiyanawa borukiyanava borukiyana borukiyanna borukiyanne borukiyanawada borukiyanavada borukiyanawaada
borukiyanakota borukiyannam borukiyanta borukiyannata borukiyannaha borukiyannaehae borukiyanawata borukiyanavata
borukiyanawalu borukiyanavalu borukiyanawanam borukiyanavanam borukiyayi borukiyathi borukiyati borukiyami horakam
horakamnawa horakamnava horakamna horakamnna horakamnne horakamnawada horakamnavada horakamnawaada horakamnakota horakamnnam
horakamnta horakamnnata horakamnnaha horakamnnaehae horakamnawata horakamnavata horakamnawalu horakamnavalu horakamnawanam
horakamnavanam horakamyi horakamthi horakamti horakammi thahanam tahanam thahanamnawa thahanamnava tahanamnawa thahanamna
tahanamna thahanamnna tahanamnna thahanamnne tahanamnne thahanamnawada thahanamnavada tahanamnawada thahanamnawaada
thahanamnakota tahanamnakota thahanamnnam tahanamnnam thahanamnta tahanamnta thahanamnnata tahanamnnata thahanamnnaha
thahanamnnaehae tahanamnnaha thahanamnawata thahanamnavata tahanamnawata thahanamnawalu thahanamnavalu tahanamnawalu
thahanamnawanam thahanamnavanam tahanamnawanam thahanamyi tahanamyi thahanamthi tahanamti thahanammi tahanammi wadanawa
vadanava wadana vadana wadanna vadanna wadanne vadanne wadanawada vadanavada wadanawaada wadanakota vadanakota wadannam
vadannam wadanta vadanta wadannata vadannata wadannaha wadannaehae vadannaha wadanawata vadanavata wadanawalu vadanavalu
wadanawanam vadanavanam wadayi vadayi wadathi vadathi wadati wadami vadami waduna waeduna vaduna wadune waedune vadune
wadunoth waedunoth vadunoth wadunama waedunaama vadunama wadunada waedunaada vadunada wadunata waedunata vadunata wadunaya
waedunaaya vadunaya waduneya waeduneya vaduneya wadila waedila vadila wadilada waedilaada vadilada wadilath waedilaath
vadilath wadakara waedakara vadakara wadakaranawa waedakaranawa vadakaranava wadakarana waedakarana vadakarana wadakaranna
waedakaranna vadakaranna wadakaranne waedakaranne vadakaranne wadakaranawada waedakaranawada vadakaranavada waedakaranawaada
wadakaranakota waedakaranakota vadakaranakota wadakarannam waedakarannam vadakarannam wadakaranta waedakaranta vadakaranta
wadakarannata waedakarannata vadakarannata wadakarannaha waedakarannaehae vadakarannaha wadakaranawata waedakaranawata
vadakaranavata wadakaranawalu waedakaranawalu vadakaranavalu wadakaranawanam waedakaranawanam vadakaranavanam wadakarayi
waedakarayi vadakarayi wadakarathi waedakarathi vadakarathi wadakarami waedakarami vadakarami wadakala waedakala vadakala
wadakale waedakale vadakale wadakaloth waedakaloth vadakaloth wadakalama waedakalaama vadakalama wadakalada waedakalaada
vadakalada wadakalata waedakalata vadakalata wadakalaya waedakalaaya vadakalaya wadakaleya waedakaleya vadakaleya wadakarala
waedakarala vadakarala wadakaralada waedakaralaada vadakaralada wadakaralath waedakaralaath vadakaralath nawatha naewatha
navatha nawathanawa naewathanawa navathanava nawathana naewathana navathana nawathanna naewathanna navathanna nawathanne
naewathanne navathanne nawathanawada naewathanawada navathanavada naewathanawaada nawathanakota naewathanakota navathanakota
nawathannam naewathannam navathannam nawathanta naewathanta navathanta nawathannata naewathannata navathannata nawathannaha
naewathannaehae navathannaha nawathanawata naewathanawata navathanavata nawathanawalu naewathanawalu navathanavalu
nawathanawanam naewathanawanam navathanavanam nawathayi naewathayi navathayi nawathathi naewathathi navathathi nawathami
naewathami navathami daman damannawa damannava damanna damannna damannne damannawada damannavada damannawaada damannakota
damannnam damannta damannnata damannnaha damannnaehae damannawata damannavata damannawalu damannavalu damannawanam
damannavanam damanyi damanthi damanti damanmi da danawa daanawa danava dana daana daanna danne daanne danawada daanawada
danavada daanawaada danakota daanakota dannam daannam danta daanta dannata daannata dannaha daannaehae danawata daanawata
danavata danawalu daanawalu danavalu danawanam daanawanam danavanam dayi daayi dathi daathi dati dami daami damma daemma
damme daemme dammoth daemmoth dammot dammama daemmaama dammada daemmaada dammata daemmata dammaya daemmaaya dammeya daemmeya
dala daala dalada daalaada dalath daalaath dalat ge genawa genava gena genna genne genawada genavada genawaada genakota
gennam genta gennata gennaha gennaehae genawata genavata genawalu genavalu genawanam genavanam geyi gethi geti gemi genaawa
genawe genaawe genave genawoth genaawoth genavoth genawama genaawaama genavama genaawaada genaawata genawaya genaawaaya
genavaya genaweya genaaweya genaveya genalla genallada genallaada genallath genallaath genallat genaya genayanawa genayanava
genayana genayanna genayanne genayanawada genayanavada genayanawaada genayanakota genayannam genayanta genayannata
genayannaha genayannaehae genayanawata genayanavata genayanawalu genayanavalu genayanawanam genayanavanam genayayi genayathi
genayati genayami genichcha genichche genichchoth genichchot genichchama genichchaama genichchada genichchaada genichchata
genichchaya genichchaaya genichcheya siti sitinawa sitinava sitina sitinna sitinne sitinawada sitinavada sitinawaada
sitinakota sitinnam sitinta sitinnata sitinnaha sitinnaehae sitinawata sitinavata sitinawalu sitinavalu sitinawanam
sitinavanam sitiyi sitithi sititi sitimi sitiya sitiye sitiyoth sitiyot sitiyama sitiyaama sitiyada sitiyaada sitiyata
sitiyaya sitiyaaya sitiyeya sita sitada sitath sitat pawasa pavasa pawasanawa pavasanava pawasana pavasana pawasanna
pavasanna pawasanne pavasanne pawasanawada pavasanavada pawasanawaada pawasanakota pavasanakota pawasannam pavasannam
pawasanta pavasanta pawasannata pavasannata pawasannaha pawasannaehae pavasannaha pawasanawata pavasanavata pawasanawalu
pavasanavalu pawasanawanam pavasanavanam pawasayi pavasayi pawasathi pavasathi pawasati pawasami pavasami pawasuwa paewasuwa
pavasuva pawasuwe paewasuwe pavasuve pawasuwoth paewasuwoth pavasuvoth pawasuwama paewasuwaama pavasuvama pawasuwada
paewasuwaada pavasuvada pawasuwata paewasuwata pavasuvata pawasuwaya paewasuwaaya pavasuvaya pawasuweya paewasuweya
pavasuveya pawasala pavasala pawasalada pawasalaada pavasalada pawasalath pawasalaath pavasalath doskiya doskiyanawa
doskiyanava doskiyana doskiyanna doskiyanne doskiyanawada doskiyanavada doskiyanawaada doskiyanakota doskiyannam doskiyanta
doskiyannata doskiyannaha doskiyannaehae doskiyanawata doskiyanavata doskiyanawalu doskiyanavalu doskiyanawanam
doskiyanavanam doskiyayi doskiyathi doskiyati doskiyami apahasanawa apahaasanawa apahasanava apahasana apahaasana apahasanna
apahaasanna apahasanne apahaasanne apahasanawada apahaasanawada apahasanavada apahaasanawaada apahasanakota apahaasanakota
apahasannam apahaasannam apahasanta apahaasanta apahasannata apahaasannata apahasannaha apahaasannaehae apahasanawata
apahaasanawata apahasanavata apahasanawalu apahaasanawalu apahasanavalu apahasanawanam apahaasanawanam apahasanavanam
apahasayi apahaasayi apahasathi apahaasathi apahasati apahasami apahaasami moraga moraganawa moraganava moragana moraganna
moraganne moraganawada moraganavada moraganawaada moraganakota moragannam moraganta moragannata moragannaha moragannaehae
moraganawata moraganavata moraganawalu moraganavalu moraganawanam moraganavanam moragayi moragathi moragati moragami banda
baenda bandanawa baendanawa bandanava bandana baendana bandanna baendanna bandanne baendanne bandanawada baendanawada
bandanavada baendanawaada bandanakota baendanakota bandannam baendannam bandanta baendanta bandannata baendannata bandannaha
baendannaehae bandanawata baendanawata bandanavata bandanawalu baendanawalu bandanavalu bandanawanam baendanawanam
bandanavanam bandayi baendayi bandathi baendathi bandati bandami baendami bande baende bandoth baendoth bandot bandama
baendaama bandada baendaada bandata baendata bandaya baendaaya bandeya baendeya bandala baendala bandalada baendalaada
bandalath baendalaath bandalat nela nelanawa nelanava nelana nelanna nelanne nelanawada nelanavada nelanawaada nelanakota
nelannam nelanta nelannata nelannaha nelannaehae nelanawata nelanavata nelanawalu nelanavalu nelanawanam nelanavanam nelayi
nelathi nelati nelami neluwa neluva neluwe neluve neluwoth neluvoth neluwot neluwama neluwaama neluvama neluwada neluwaada
neluvada neluwata neluvata neluwaya neluwaaya neluvaya neluweya neluveya nelala nelalada nelalaada nelalath nelalaath nelalat
kadawate kadaawaete kadavate kadawatenawa kadaawaetenawa kadavatenava kadawatena kadaawaetena kadavatena kadawatenna
kadaawaetenna kadavatenna kadawatenne kadaawaetenne kadavatenne kadawatenawada kadaawaetenawada kadavatenavada
kadaawaetenawaada kadawatenakota kadaawaetenakota kadavatenakota kadawatennam kadaawaetennam kadavatennam kadawatenta
kadaawaetenta kadavatenta kadawatennata kadaawaetennata kadavatennata kadawatennaha kadaawaetennaehae kadavatennaha
kadawatenawata kadaawaetenawata kadavatenavata kadawatenawalu kadaawaetenawalu kadavatenavalu kadawatenawanam
kadaawaetenawanam kadavatenavanam kadawateyi kadaawaeteyi kadavateyi kadawatethi kadaawaetethi kadavatethi kadawatemi
kadaawaetemi kadavatemi kadawatuna kadaawaetuna kadavatuna kadawatune kadaawaetune kadavatune kadawatunoth kadaawaetunoth
kadavatunoth kadawatunama kadaawaetunaama kadavatunama kadawatunada kadaawaetunaada kadavatunada kadawatunata kadaawaetunata
kadavatunata kadawatunaya kadaawaetunaaya kadavatunaya kadawatuneya kadaawaetuneya kadavatuneya kadawatila kadaawaetila
kadavatila kadawatilada kadaawaetilaada kadavatilada kadawatilath kadaawaetilaath kadavatilath pana paena pananawa paenanawa
pananava panana paenana pananna paenanna pananne paenanne pananawada paenanawada pananavada paenanawaada pananakota
paenanakota panannam paenannam pananta paenanta panannata paenannata panannaha paenannaehae pananawata paenanawata pananavata
pananawalu paenanawalu pananavalu pananawanam paenanawanam pananavanam panayi paenayi panathi paenathi panati panami paenami
panna paenna panne paenne pannoth paennoth pannot pannama paennaama pannada paennaada pannata paennata pannaya paennaaya
panneya paenneya panala paenala panalada paenalaada panalath paenalaath panalat duwanawa duvanava duwana duvana duwanna
duvanna duwanne duvanne duwanawada duvanavada duwanawaada duwanakota duvanakota duwannam duvannam duwanta duvanta duwannata
duvannata duwannaha duwannaehae duvannaha duwanawata duvanavata duwanawalu duvanavalu duwanawanam duvanavanam duwayi duvayi
duwathi duvathi duwati duwami duvami diwwa divva diwwe divve diwwoth divvoth diwwot diwwama diwwaama divvama diwwada diwwaada
divvada diwwata divvata diwwaya diwwaaya divvaya diwweya divveya duwala duvala duwalada duwalaada duvalada duwalath duwalaath
duvalath beragan beragannawa beragannava beraganna beragannna beragannne beragannawada beragannavada beragannawaada
beragannakota beragannnam beragannta beragannnata beragannnaha beragannnaehae beragannawata beragannavata beragannawalu
beragannavalu beragannawanam beragannavanam beraganyi beraganthi beraganti beraganmi beragaththa beragatta beragaththe
beragatte beragaththoth beragattot beragaththama beragaththaama beragattama beragaththada beragaththaada beragattada
beragaththata beragattata beragaththaya beragaththaaya beragattaya beragaththeya beragatteya beragena beragenada beragenath
beragenat udawnawa udavnava udawna udavna udawnna udavnna udawnne udavnne udawnawada udavnavada udawnawaada udawnakota
udavnakota udawnnam udavnnam udawnta udavnta udawnnata udavnnata udawnnaha udawnnaehae udavnnaha udawnawata udavnavata
udawnawalu udavnavalu udawnawanam udavnavanam udawyi udavyi udawthi udavthi udawti udawmi udavmi there tere therenawa
therenava terenawa therena terena therenna terenna therenne terenne therenawada therenavada terenawada therenawaada
therenakota terenakota therennam terennam therenta terenta therennata terennata therennaha therennaehae terennaha therenawata
therenavata terenawata therenawalu therenavalu terenawalu therenawanam therenavanam terenawanam thereyi tereyi therethi
tereti theremi teremi theruna teruna therune terune therunoth terunot therunama therunaama terunama therunada therunaada
terunada therunata terunata therunaya therunaaya terunaya theruneya teruneya therila terila therilada therilaada terilada
therilath therilaath terilat puluwan puluvan puluwannawa puluvannava puluwanna puluvanna puluwannna puluvannna puluwannne
puluvannne puluwannawada puluvannavada puluwannawaada puluwannakota puluvannakota puluwannnam puluvannnam puluwannta
puluvannta puluwannnata puluvannnata puluwannnaha puluwannnaehae puluvannnaha puluwannawata puluvannavata puluwannawalu
puluvannavalu puluwannawanam puluvannavanam puluwanyi puluvanyi puluwanthi puluvanthi puluwanti puluwanmi puluvanmi hamba
hambanawa hambaanawa hambanava hambana hambaana hambanna hambaanna hambanne hambaanne hambanawada hambaanawada hambanavada
hambaanawaada hambanakota hambaanakota hambannam hambaannam hambanta hambaanta hambannata hambaannata hambannaha
hambaannaehae hambanawata hambaanawata hambanavata hambanawalu hambaanawalu hambanavalu hambanawanam hambaanawanam
hambanavanam hambayi hambaayi hambathi hambaathi hambati hambami hambaami munagahe munagaehe munagahenawa munagaehenawa
munagahenava munagahena munagaehena munagahenna munagaehenna munagahenne munagaehenne munagahenawada munagaehenawada
munagahenavada munagaehenawaada munagahenakota munagaehenakota munagahennam munagaehennam munagahenta munagaehenta
munagahennata munagaehennata munagahennaha munagaehennaehae munagahenawata munagaehenawata munagahenavata munagahenawalu
munagaehenawalu munagahenavalu munagahenawanam munagaehenawanam munagahenavanam munagaheyi munagaeheyi munagahethi
munagaehethi munagaheti munagahemi munagaehemi munagahuna munagaehuna munagahune munagaehune munagahunoth munagaehunoth
munagahunot munagahunama munagaehunaama munagahunada munagaehunaada munagahunata munagaehunata munagahunaya munagaehunaaya
munagahuneya munagaehuneya munagahila munagaehila munagahilada munagaehilaada munagahilath munagaehilaath munagahilat man
mage mata magen api ape apita apiwa oya oyage oyata eya eyage eyata eyawa eyala ohu aya me meka eka ekata eke eken ekak
mokada mokakda monawada ai kauda kawda kawuda kage kohomada koheda kawadada kiyada kochchara meheme eheme saha ha ho eth
namuth habai nisa hinda nam wita witharai witharak thamai ekka langa uda yata athule eliye eliyata athara passe kalin thawa
ayeth ayeme wage hamoma hamadama okkoma samahara kawuruwath kisima kisi mukuth tikak godak hugak na naha nehe ne neda epa ba
bari one oni athi ow ov hari wetupa bonus ot doctor hospital nurse toilet hostel boarding light current rasnei gate bus
factory factoriya company wadak supervisor manager boss agent agency leader incharge guard security driver hr office miss sir
ayya noona sami yalu kolla lamai minihek minihata gani aran inne indan thiyenawa thiyenne thiyagena une athaganawa bayai
bayen ain hambenne peneawa perada mase iridata hondai narakai barai amarui dukai sathutu passport ticket epf etf card phone
number nambara message photo video whatsapp fb facebook imo viber policiya policiyata union karunakarala sthuthi istuti hello
kunuharupen colombo katunayake seethawaka negombo avissawella kegalle kurunegala galle hatton kandy puttalam chilaw vavuniya
jaffna trincomalee batticaloa dubai qatar kuwait jordan lebanon malaysia maldives korea japan tamil ekai dekai thunai
hatharai pahai deka thuna hathara haya hatha nawaya dahaya wissa thiha siyaya denek denekta dennek thunak hathak am is are
was my he she they you your her him them their an of to on for from with by and or not no if so because when then here this
that these those it its who what where why how have has had do does did done will would can could should be been very too
also please pls help give gave got take took made make said say says told tell call called come came go went going work works
working worker workers people person woman women men girl boy boys girls lady ladies wife husband father mother brother
sister child children baby kid kids family friend friends day days night nights week weeks month months year years hour hours
morning evening today tomorrow yesterday time now late early daily monthly yearly salary pay paid payment payslip cut cuts
deduction advance leave holiday holidays sick sickness ill fever pain medical medicine clinic injury injured accident fire
exit door lock locked key room washroom bathroom water drinking food mess canteen owner contractor officer staff operator
helper foreman inspector engineer technician electrician cook cleaner sweeper peon accountant cashier unit plant line floor
section department machine machines needle motor belt wire switch power target production quality check checking checker
checked pass fail reject piece pieces order shipment overtime shift duty break rest lunch tea dinner double triple single
extra less more full half zero two three four five six seven eight nine ten hundred thousand lakh crore rupees rs inr pkr
contract paper papers document documents mobile sms recording camera email link online account bank atm upi form sign
signature blank meeting strike protest committee member members complaint complaints complain case police station court
lawyer law legal rights right justice inspection audit auditor buyer bad good wrong true false fake big small new old hot
cold dirty clean dark open close closed free busy safe unsafe dangerous danger emergency urgent quick slow hard easy poor
rich alone afraid scared scare fear angry sad tired weak abuse abused abusing abusive harass harassed harassment touch
touched touching sexual sex rape raped molest hit beat beaten slap slapped push pushed kick kicked shout shouting shouted
scold insult insulted threaten threat threatened torture fired terminate terminated resign resigned resignation suspend
suspended dismiss dismissed warning notice letter memo transfer transferred join joined joining replace permanent temporary
contractual casual labour labor minimum wages pf esi gratuity loan debt interest fine fined penalty fee fees commission money
cash cheque slip receipt bill rent auto cab truck road pickup drop transport train airport chemical chemicals smoke dust
gloves helmet boots shoes safety boiler cylinder leak leakage blast short circuit wiring building crack roof wall stairs lift
ac ventilation garment garments textile stitching sewing cutting packing ironing pressing washing dyeing printing embroidery
knitting spinning weaving loom thread fabric cloth cotton shirt pant jeans collar button zip farm field crop harvest flower
flowers garden estate leaf leaves pesticide spray greenhouse brick kiln stone quarry crusher mine mining electronics assembly
solder board battery charger screen report problem problems issue issues tension serious action request mam dear respected hi
thanks thank sorry ok okay yes news update reply answer question reason matter solution solve pregnant pregnancy maternity
delivery abortion period periods minor age under cctv gps otp pin password login app insta instagram youtube telegram tiktok
google paytm phonepe jazzcash easypaisa kindly immediately since before after again always never only same other another
every everyone someone anyone nobody somebody everybody all some any many much few still already till until between during
inside outside behind front near far left back up down january february march april may june july august september october
november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
mon tue wed thu fri sat sun anshaye bandenna dennawama kellanwa akke wiruddawa kiranne aduwen warden dekaka bagai than zone
adui ahuuna wenakan deyak aswenna gedaraka sadaranaya nambaraya nic handunumpath contact employee emp token table bed locker
minute pcs kg kilo meter percent lkr dollar riyal dinar dirham awurudui wayasai hawiridi aged mawatha handiya lane district
president samithiye general director welfare adhikari kollo yaluwo name namah mge aage myself shramaya lamain wayaskara
underage gebini daruwek babek hira leek sihi suicide bera paharagaththa pipiruna galanawa trapped gun pistol pihiyen ayuda
knife wedi pamanai superviser kankani maneger management kollek coworker colleague gard manpower broker dahasak dusima dozen
mechanic secretary witness mr mrs ms sri dr haji mawlawi rev ven mahathaya miya ayye mallii aunty uncle namathi
`,
  endings: 'ge ta wa gen la lage lata ekata eke eken wala walata yak k th yi da ma',
  nameEndings: 'ge gen ta wa th la lage lata da ma',
  prefixes: '',
  given: `
sunil nimal kamal amal wimal vimal jayantha jayanta sumith sumit sumithra sumitra ruwan ruvan ruwani ruvani chaminda chamila
chathura chatura chathurika chaturika chathuri chaturi nuwan nuvan nuwani nuvani lasith lasit lasantha lasanta lasanthi
lasanti prasanna priyantha priyanta priyanthi priyanti priyanka pradip pradeep pradipa pradeepa sampath sampat saman samanthi
samanti samantha samanta samira sameera sanath sanat sanjaya sanjiwa sanjeewa sanjiva sanjiwani sanjeewani sanjivani sanduni
sandun sandaruwan sandaruvan isuru ishara ishaara iresha iranga indika indrani indraani inoka dilipa dileepa dilshan dilshaan
dilhani dilhaani dilini dinesh dinusha dinoosha dinushika dilani dilaani damith damit dammika dhammika dhanushka dharmasena
dharmadasa dharmadaasa gunadasa gunadaasa gunapala gunapaala gunasena piyadasa piyadaasa piyasena piyasiri jayasena jayasinha
sirisena siripala siripaala somapala somapaala somadasa somadaasa somawathi somaawathi somavathi somalatha somalata kusum
kusumawathi kusumaawathi kusumavathi kumara kumaara kumari kumaari kumudu kumudini kasun kawinda kavinda kawindu kavindu
kawishka kavishka kawindi kaawindi kavindi kalpana kanthi kaanthi kanti kantha kaantha kanta malkanthi malkaanthi malkanti
mallika malani maalani malini maalini mala maala manjula mangala mangalika madhushanka madhuranga madhushani madhushaani
manoj manori mahinda mahesh maheshika maheshi nadisha nadeesha nadika nadeeka nadi nayana nirmala nishantha nishaantha
nishanta nishanthi nishaanthi nishanti nilantha nilanta nilmini nilusha niloosha nilushi nilooshi nirosha niroshan nipun
nipuni nisansala tharindu tarindu tharanga taranga thilak tilak thilaka tilaka thilakarathna tilakaratna thilini tilini
thilina tilina thushara thushaara tushara thushari thushaari tushari ranjith ranjit ranjani rangana rangika rasika rawindra
raweendra ravindra rawi ravi roshan roshaan roshani roshaani renuka renu rathnasiri ratnasiri rupasinha roopasinha rupika
roopika rupa roopa lalith lalit lalitha lalita lakshitha lakshita lakshika lakmal lakmaal lakmini lahiru lilawathi
leelaawathi lilavathi lila leela ajith ajit ajantha ajanta anura anuradha anuraadha anusha anushka anoma anula ashoka asanka
asela asitha asita achini achala amila amali amaali amitha amita amarasiri aruna aruni ayesha ayomi udaya udayangani udeni
upul upali upaali umesh usha eranga ekanayaka ekanaayaka gayan gayaan gayani gayaani githa geetha gita githika geethika
gitika gihan gihaan gimhani gimhaani gamini gaamini chamara chaamara chamari chaamari chandani chaandani chandana chandrika
chandra chandrasiri chandrapala chandrapaala chithra chitra chithrananda chithraananda chitrananda chinthaka chintaka chintha
chinta chula choola janaka jaanaka janaki jaanaki jagath jagat jayalath jayalat jiwan jeewan jivan jiwanthi jeewanthi
jivanthi dilan dilaan dilrukshi dayana padma padmini padmasiri pushpa pushpakumara pushpakumaara pubudu pubudini pasindu
pawithra pavithra pawitra piyumi piyumali piyumaali piyal palitha paalitha palita bandula bandara bandaara buddhika wasantha
vasantha wasanta wasanthi vasanthi wasanti wajira vajira wijitha vijitha wijita wipul vipul wiraj wiraaj viraj wishwa vishva
windaya vindaya wathsala vathsala watsala shantha shaantha shanta shanthi shaanthi shanti shirani shiraani shiromi shriyani
shriyaani shrimathi shreemathi shrimati shashika shashini shehan shehaan shalika shaalika saranga saaranga sachintha sachinta
sachini sajith sajit sajitha sajita sajiwani sajeewani sajivani sugath sugat sugandhika sudath sudat sudarshana sudarshani
sujiwa sujeewa sujiva sujatha sujaatha sujata subhashini subhaashini sumana sumanasiri sumanawathi sumanaawathi sumanavathi
suranga suresh surangi sulochana susil susila susantha susanta sewwandi sevvandi sepalika sepaalika sonali sonaali hasitha
hasita hasini hansika harsha harshani hemantha hemanta hemalatha hemalata hema hemapala hemapaala hiruni himasha himaasha
hiranthi hiranti oshan oshaan oshadi tharaka thaaraka taraka tharuka thaaruka taruka theresa teresa imesha imasha imaasha
imalka mihiri malith malit malinda malsha nethmi netmi nethma netma jon josap pitar peetar anthani aenthani antani meri agnas
aegnas rita reeta sherin marsi ros stiwan steewan stivan dewid devid robat sebasthiyan sebastiyan nirusha niroosha nirojan
priya priyadarshani kumar kumaar raja raaja raju raaju ramasami raamasaami raman raaman rajendran raajendran shiwa shiva
shiwakumar shiwakumaar shivakumar selwam selvam selwi selvi selwarani selwaraani selvarani murugan muthu mutu muththulakshmi
muttulakshmi lechchami lechchumi lakshmi parameshwari parameshvari wijekumar wijekumaar vijekumar wijayalakshmi vijayalakshmi
krishnan kaliyamma kaaliyamma marimuththu maarimuththu marimuttu mariyayi maariyaayi perumal perumaal pushparani pushparaani
saroja saraswathi sarasvathi saraswati santhanam santhaanam santanam thomas tomas yogeshwari yogeshvari yoga jeyanthi jeyanti
thawamani thavamani tawamani rasamma raasamma kamala kala malathi maalathi malati walli valli ganeshan ganesh subramaniyam
bala baala balakrushnan baalakrushnan darshan darshini sharmila suganya tharshini tarshini winod vinod winotha vinotha winota
prabhakaran prabhaakaran thamilini tamilini thamilchelwi thamilchelvi tamilchelwi ranjan nagendran naagendran nagamma
naagamma mohomad mohamad ahamad rishad rishaad riswan riswaan risvan rismi ramis ramees rifkan rifkaan nisar nisaar nawas
nawaas navas nasir naseer fathima faathima fatima fathimah faathimaah fatimah farhana farhaana fasliya farsana farsaana
nasrin nur noor rihana rihaana risna siththi sitti sihana sihaana sulaiha sahid saheed hanifa haneefa hamid hameed ikbal
ikbaal imran imraan irfan irfaan asma ayisha abdul kadar kaadar lathif latheef latif salim saleem samina sameena jifri jabir
jabeer nihal nihaal nisam nisaam mubarak mubaarak musthafa mustafa madushanka madhusha nadee ranga leelawathi vindya sriyani
letchumi ramasamy siva sivakumar vinoth mohamed rizwan rizmi nazeer farzana riizna haniffa iqbal aisha nizam
`,
  family: `
perera silwa silva pranandu pranaandu mendis piris peeris soyisa almeda kostha kosta gomas dayas rodrigo liwera livera kure
appuhami appuhaami bandara bandaara jayawardhana jayavardhana jayasinha jayasekara jayathilaka jayatilaka jayarathna
jayaratna jayakodi jayalath jayalat jayasuriya jayasooriya jayawira jayaweera jayamanna jayamaanna wijesinha vijesinha
wijerathna vijerathna wijewardhana vijevardhana wijesekara vijesekara wijethunga vijethunga wijesuriya wijesooriya wijekon
vijekon wijenayaka wijenaayaka wikramasinha vikramasinha wikramarathna vikramarathna wikramarachchi wikramaarachchi
wikramanayaka wikramanaayaka wirasinha weerasinha wirasekara weerasekara wirakon weerakon wirakkodi weerakkodi wirarathna
weerarathna wirathunga weerathunga rathnayaka rathnaayaka rathnasiri ratnasiri rathnapala rathnapaala ranasinha ranawira
ranaweera ranathunga ranatunga rajapaksha raajapaksha rajapaksa raajapaksa rajakaruna raajakaruna rupasinha roopasinha
rupasena roopasena gunawardhana gunavardhana gunasekara gunarathna gunaratna gunathilaka gunatilaka gunawira gunaweera
gunasinha gunasena karunarathna karunaarathna karunathilaka karunaathilaka karunanayaka karunaanaayaka karunadasa
karunaadaasa disanayaka disaanaayaka senanayaka senaanaayaka senarathna senaarathna senewirathna senevirathna samarasinha
samarawira samaraweera samaranayaka samaranaayaka samarasekara samarakon sumanasekara suriyaarachchi sooriyaaarachchi
surasena soorasena siriwardhana sirivardhana herath herat hettiarachchi hettiaarachchi hettige hapuarachchi hapuaarachchi
hemachandra ekanayaka ekanaayaka edirisinha ediriwira ediriweera abesinha abewikrama abevikrama abesekara aberathna aberatna
abekon abegunawardhana abegunavardhana aththanayaka aththanaayaka athapaththu atapattu amarasinha amarasekara amarathunga
amaratunga alahakon aluthge alutge liyanage liyanarachchi liyanaarachchi lokuge gamage gamarachchi gamaarachchi galappaththi
galappatti galage kodithuwakku kodithuvakku kodikara kodikaara kulathunga kulatunga kularathna kularatna kulasekara
kumarasinha kumaarasinha kumaradasa kumaaradaasa kumari kumaari kumara kumaara kariyawasam kariyavasam kannangara kahawaththa
kahavaththa pathirana patirana pathirage patirage pathiraja pathiraaja padmasiri piyasena premadasa premadaasa premarathna
premaratna premasiri priyadarshana priyadarshani pushpakumara pushpakumaara buddhadasa buddhadaasa basnayaka basnaayaka
benthota bentota dharmasena dharmarathna dharmaratna dhanapala dhanapaala dhanasiri dasanayaka dasanaayaka dahanayaka
dahanaayaka dilrukshi maduranga madushanka madhushanka munasinha mudalige marasinha maarasinha madagoda maedagoda manike
maenike muthukumara muthukumaara nanayakkara naanaayakkaara nawarathna navarathna nishshanka thennakon tennakon thilakarathna
tilakaratna thilakasiri tilakasiri udugama udayanga wanniarachchi wanniaarachchi wirawardhana weerawardhana waligama
waeligama samanmali shriyananda shriyaananda sanarathna sanaratna randeniya ransinha sandaruwan sandaruvan lakmal lakmaal
lakshan lakshaan madushani madushaani indrajith indrajit chathuranga chaturanga nilantha nilanta raja raaja selwam selvam
kumar kumaar ramasami raamasaami shiwalingam shivalingam subramaniyam kandasami kandasaami krishnasami krishnasaami
ponnampalam selwaraja selwaraaja arumugam aarumugam thangaraja thangaraaja welayudam welaayudam sanmugam nadaraja nadaraaja
siwanesan sivanesan ganesan yoganadan yoganaadan rajarathnam raajarathnam jeyaraj jeyaraaj rajendran raajendran muththayiya
muttayiya marimuththu maarimuththu karuppayiya periyasami periyasaami welu velu lingam arulnesan wijendran vijendran mohomad
hanifa haneefa kadar kaadar nasir naseer rashid rasheed salim saleem ismayil nisar nisaar lebbe marikkar marikkaar asis asees
musthafa mustafa sahid saheed saruk sarook junayid bagam baagam desilva fernando peiris pieris soysa almeida costa gomes
gomez dias appuhamy jayawardena jayawardana jayasinghe jayakody wijesinghe wijewardena wijetunga wijekoon wijenayake
wickramasinghe wickremasinghe wickramarathna wickramarachchi weerasinghe weerakoon weerakkody ratnayake rathnayake ranasinghe
rupasinghe gunawardena gunawardana gunasinghe karunaratne dissanayake senanayake samarasinghe samaranayake samarakoon
ekanayake edirisinghe abeysinghe abeywickrama abeysekara abeyrathna attanayake amarasinghe kumarasinghe basnayake dasanayake
munasinghe marasinghe menike tennakoon thennakoon weligama sivalingam subramaniam kandasamy selvaraja velayutham shanmugam
muthiah marimuthu karuppiah periyasamy haniffa mohideen
`,
  nameParticles: 'de da di bin ge',
  told: 'mage nama|mage name|mage namah|mge nama|mge name|mge namah|eyage nama|eyage name|ohuge nama|ohuge name|ayage nama|ayage name|aage nama|aage name|nama thamai|my name is|myself|supervisorge nama|managerge nama|bossge nama|agentge nama|mahaththayage nama|yaluwage nama',
  hinted:
    'mama|man|nama|name|i am|mage yaluwa|mage akka|mage nangi|mage malli|mage ayya|mage mahaththaya|mage putha|mage duwa|mage amma|ape supervisor|ape manager|ape leader|ape boss|supervisor|manager|agent|guard|sakshi|sthuthi|sthuthiyi|istuti|thanks|thank you|ayubowan|hello|hi|dear|call karanna|katha karanna|mata kiyanne|hamoma mata kiyanne|against|from|by|regards|meyata',
  titles: 'mr mrs ms miss sri shri dr doctor haji mawlawi father sister rev ven sir madam',
  honorifics: `
mahaththaya mahathaya mahattaya mahatha mahathmaya mahathmiya miya nona noona sir madam miss ayya ayye akka akke akkata
akkawa akkage ayyawa ayyata ayyage nangi nangiwa nangita mallii malli malliwa mallita mama nanda aunty uncle mudalali namathi
namin kiyana kiyanne supervisor manager
`,
  roles: `
supervisor superviser manager maneger boss lokka mudalali owner ayithikaraya agent contractor kankanam leader incharge
operator helper checker mechanic engineer director hr admin officer security guard driver nurse doctor police warden
president secretary witness yaluwa yalu mithura akka ayya nangi malli amma thaththa mahaththaya samiya birinda putha duwa
mama nanda bappa kolla kella lamaya miniha kanthawa gani nona sewakaya sewikawa kamkaruwa friend husband wife brother sister
`,
  deeds: `
gahuwa gaehuwa gahuva gahanawa gahanava gahapu banna baenna baninawa baninava banala baenala kiwwa kivva kiyanawa kiyanava
kiwa keewa kiva kiyanne kiwwe kivve tharjanaya tarjanaya allanawa allanava alluwa aelluwa alluva allapu athaganawa
athagaanawa athaganava athagawa athagaewa athagava bayakaranawa bayakaranava kagahanawa kaegahanawa kagahanava kagahuwa
kaegaehuwa kagahuva elewwa elevva elawanawa elavanava ayinkala askala kapuwa kaepuwa kapuva kapanawa kapanava thallukala
tallukala adda aedda adinawa adinava hinawenawa hinaawenawa hinavenava apahasa apahaasa hirihara hirihaera athawara athavara
atawara dushanaya dooshanaya maruwa maeruwa maruva maranawa maranava rawattuwa raewaettuwa ravattuva rawattanawa ravattanava
horakam illuwa illuva illanawa illanava andanawa andanava anduwa aenduwa anduva maruna maeruna mata mawa maawa mava apita
apiwa apiva gennuwa gennuva panna paenna hit said told touched
`,
  conjunctions: 'saha ha ho ekka samaga and',
  numbers: {
    0: 'binduwa binduva siro seero zero',
    1: 'eka ekayi one',
    2: 'deka dekayi two',
    3: 'thuna tuna three',
    4: 'hathara hatara four',
    5: 'paha five',
    6: 'haya six',
    7: 'hatha hata seven',
    8: 'ata eight',
    9: 'nawaya navaya namaya nine',
    10: 'dahaya ten',
    11: 'ekolaha eleven',
    12: 'dolaha twelve',
    13: 'dahathuna dahatuna thirteen',
    14: 'dahathara daahathara dahatara dahahathara dahahatara fourteen',
    15: 'pahalowa pahalova fifteen',
    16: 'dahasaya dasaya daasaya sixteen',
    17: 'dahatha daahatha dahata dahahatha dahahata seventeen',
    18: 'dahaata eighteen',
    19: 'dahanawaya dahanavaya dahanamaya nineteen',
    20: 'wissa vissa twenty',
    21: 'wisieka visieka',
    22: 'wisideka visideka',
    23: 'wisithuna visithuna wisituna',
    24: 'wisihathara visihathara wisihatara',
    25: 'wisipaha visipaha',
    26: 'wisihaya visihaya',
    27: 'wisihatha visihatha wisihata',
    28: 'wisiata visiata',
    29: 'wisinawaya visinavaya',
    30: 'thiha tiha',
    31: 'thiseka tiseka',
    32: 'thisdeka tisdeka',
    33: 'thisthuna tistuna',
    34: 'thishathara tishatara',
    35: 'thispaha tispaha',
    36: 'thishaya tishaya',
    37: 'thishatha tishata',
    38: 'thisata tisata',
    39: 'thisnawaya thisnavaya tisnawaya',
    40: 'hathaliha hataliha',
    41: 'hathaliseka hataliseka',
    42: 'hathalisdeka hatalisdeka',
    43: 'hathalisthuna hatalistuna',
    44: 'hathalishathara hatalishatara',
    45: 'hathalispaha hatalispaha',
    46: 'hathalishaya hatalishaya',
    47: 'hathalishatha hatalishata',
    48: 'hathalisata hatalisata',
    49: 'hathalisnawaya hathalisnavaya hatalisnawaya',
    50: 'panaha',
    51: 'panaseka',
    52: 'panasdeka',
    53: 'panasthuna panastuna',
    54: 'panashathara panashatara',
    55: 'panaspaha',
    56: 'panashaya',
    57: 'panashatha panashata',
    58: 'panasata',
    59: 'panasnawaya panasnavaya',
    60: 'hata haeta',
    61: 'hataeka haetaeka',
    62: 'hatadeka haetadeka',
    63: 'hatathuna haetathuna hatatuna',
    64: 'hatahathara haetahathara hatahatara',
    65: 'hatapaha haetapaha',
    66: 'hatahaya haetahaya',
    67: 'hatahatha haetahatha hatahata',
    68: 'hataata haetaata',
    69: 'hatanawaya haetanawaya hatanavaya',
    70: 'haththawa haeththaewa haththava',
    71: 'haththaeka haeththaeeka hattaeka',
    72: 'haththadeka haeththaedeka hattadeka',
    73: 'haththathuna haeththaethuna hattatuna',
    74: 'haththahathara haeththaehathara hattahatara',
    75: 'haththapaha haeththaepaha hattapaha',
    76: 'haththahaya haeththaehaya hattahaya',
    77: 'haththahatha haeththaehatha hattahata',
    78: 'haththaata haeththaeata hattaata',
    79: 'haththanawaya haeththaenawaya haththanavaya',
    80: 'asuwa asoowa asuva',
    81: 'asueka asooeka',
    82: 'asudeka asoodeka',
    83: 'asuthuna asoothuna asutuna',
    84: 'asuhathara asoohathara asuhatara',
    85: 'asupaha asoopaha',
    86: 'asuhaya asoohaya',
    87: 'asuhatha asoohatha asuhata',
    88: 'asuata asooata',
    89: 'asunawaya asoonawaya asunavaya',
    90: 'anuwa anoowa anuva',
    91: 'anueka anooeka',
    92: 'anudeka anoodeka',
    93: 'anuthuna anoothuna anutuna',
    94: 'anuhathara anoohathara anuhatara',
    95: 'anupaha anoopaha',
    96: 'anuhaya anoohaya',
    97: 'anuhatha anoohatha anuhata',
    98: 'anuata anooata',
    99: 'anunawaya anoonawaya anunavaya',
  },
  repeats: { 2: 'double dabal', 3: 'triple' },
  fillers: 'dash plus itapasse aye dot',
  ambiguousNumbers: 'eka deka ata haya paha hatha thuna one hathara ek',
  numberCues:
    'phone|phone number|phone no|mobile|mobile number|number|number eka|nambara|nambaraya|mage number eka|whatsapp|whatsapp number|imo|viber|id|id number|nic|nic number|nic no|handunumpath ankaya|passport|passport number|passport no|account|account number|bank account|epf number|epf no|visa no|pin|otp|call karanna|contact',
  workplaceCues:
    'employee|emp no|epf|token|card|badge|machine|table|kamare|room|room no|bed|locker|line|line eka|bus|hostel|floor|sewaka ankaya',
  numberWords: 'number no nambara nambar ankaya anka',
  units: `
denek dena denekta sewakayo kamkaru kello lamai paya payak hours hour dawas dina days sathi masa months month awurudu years
year winadi minute para parak piece pieces pcs kg kilo meter percent target shift floor
`,
  currencies: 'rupiyal rupees rs lkr salli dahas laksha dollar riyal dinar dirham',
  months: `
january february march april may june july august september october november december janawari pebarawari marthu aprel mayi
juni juli agosthu
`,
  ageAfter: 'awurudui|awurudu|wayasai|hawiridi|years old|years',
  ageBefore: 'wayasa|mage wayasa|mata awurudu|eyata awurudu|awurudu|age|my age|aged',
  homes: 'gedara niwasa para pare mawatha road gama game waththa waththe handiya boarding lane district',
  uniqueRoles:
    'union president|union leader|samithiye sabhapathi|samithiye lekam|factory doctor|factory nurse|factory eke nurse|factory eke doctor|lift operator|boiler operator|warden|hostel warden|general manager|hr manager|director|welfare officer|watu adhikari',
  signals: {
    under_18:
      'lama shramaya|lamai wada|lamai wada karanawa|lamain wadata|podi lamai|bala wayaskara|balawayaskara|child labour|under 18|underage|18ta adu|awurudu 18ta adu',
    pregnant:
      'gabini|gabiniyi|gabiniyak|gebini|pregnant|bade daruwek|bade babek|babek labenna|mathru niwadu|maternity|gabsa',
    danger_now:
      'gini aragena|gini gaththa|gini gannawa|ginnak|fire eka|on fire|dora wahala|dora lock karala|dorawal lock|ibbo dala|lock karala|hirawela innawa|hirawela|hirakarala|hira karala|eliyata yanna denne na|eliyata yanna ba|biththi iri thala|building eka kada|kada watenawa|kada watuna|gas leak|gas leek|sihi nathi|sihi nathuwa|marenna yanawa|marenna hadanawa|maranawa kiyala|maranna hadanawa|siyadiwi|suicide|waha bonna|beraganna|bera ganna|dan gahanawa|paharagena|paharagaththa|current wadila|current waduna|pipiruna|le galanawa|emergency|trapped|locked in',
    armed: 'gun|thuwakkuwa|thuwakku|pistol|pihiya|pihiyak|pihiyen|kaduwa|kaduwak|ayuda|knife|wedi',
    alone: 'mata witharai|mata witharak|mama thaniyama|mawa witharak|mata pamanai',
    accused_supervisor: 'supervisor|superviser|supervisorge|line leader|leader|incharge|kankanam|kankani|foreman',
    accused_manager: 'manager|maneger|boss|lokka|mudalali|owner|ayithikaraya|hr|director|management',
    accused_coworker: 'ekata wada karana|ekka wada karana|wada karana kollek|coworker|colleague',
    accused_security: 'security|guard|gard|murakaru|sikiyuriti',
    accused_agency: 'agent|agency|contractor|konthrathkaru|manpower|broker',
  },
  people: 'denek dena sewakayo kamkaru kello kollo lamai minissu aya pawul yaluwo workers people women',
  quantities: {
    100: 'siya siyayak hundred',
    1000: 'dahas dahasak thousand',
    100000: 'laksha lakshayak lakh',
    12: 'dusima dozen',
  },
};
