import type { Tongue } from './tongue.ts';

export const urLatn: Tongue = {
  tag: 'ur-Latn',
  script: 'Latn',
  closed: `
main mai me mein mei maine hum ham hm tu too tum aap ap yeh ye yah woh wo vo voh vah ve we mujhe muje mujhay mujh mjhe mjhy
mujhko mujko muj mujhse mujse mjhse mera meraa mra meri mri mere mery meray mre hame hamein humein hume hmen humen hamen
humko hamko hamara humara hmara hamari humari hmari hamare humare hmare hamary hamaray humne hamne hmne mene maene meine
mainay mne tumne aapne apne aapnay tujhe tuje tumhe tumhein tumhen tera teri tere tumhara tumhari tumhare aapka apka aapki
apki aapke apke aapko apko aapse apse us uss use usse usay usne usnay usko uskoo uska uski uske uskay is iss ise isay isliye
islie isly un unhe unhein unhen unhone unho unhon unhonay in inhe inhein inhone ne nay neh ko ka ki kee ke kay k se sai say s
m par pe pr p tak liye to toh bhi b bhe hi he na naa n nahi nahin nai nhi nhin nahii nehi nahee ni nae naheen nahe mat mt
haan han ha hai h hay hae hain hein hen hn hun hoon hu hoo ho tha thaa thi thee the thay thin theen ga gi ge gay aur or aor
our nd and ya yaa wa lekin magar kyunki kyoki kyonki kyuki quki chunki agar tab jab jb kab ab keh jo jis jisne jisse jin
jinhe jinhone kaun kon kya kia kiya kyu kyun kyon kiu q kaise kahan kaha kitna kitne kitni kis kiska kisne kisi kesi kin koi
koe koyi kuch kuchh kch sab sb sabko sabhi har aisa esa aisi esi aise ese waisa jaisa jaisi jaise yahan yaha yhan yahaan
wahan waha vahan whan idhar idr udhar jahan jaha yahin wahin kahin kahi tabhi abhi kabhi phir fir sath saath paas pas apna
apni khud raha rha rahi rhi rahe rhe rahay gaya gya gaia gayi gai gyi gaye gae gye jata jaata jati jaati jate jaate kar kr
wala vala waala wali vali wale vale walay walon walo chahiye chaiye chahie chahye chahiyey hota hoti hote hotay hua huwa huaa
hui huyi hue huye huay hoga hogi honge sakta skta sakti skti sakte skte saktay kiye kie diya dia di diye die liya lia li ek
aik do teen tin char chaar paanch panch panj chhe che chay chah saat sat aath ath nau no das dus bare baare bajay yani shayad
sayad shayed kash chahe balki varna warna nahito bawajood alawa ilawa dauran mutabik vaakai vakai waakai wakai inheen inhi
inhin unheen unhi unhin yahi yehi wahi vahi saare sare itna itni itne utna bas bs are arre aray haye jaye jae jay jayega
jaega jayga jayegi jaegi rehta rahta rehti rahti rehte rahte rehtay karta krta karti krti karte krte kartay karna krna karne
krne karnay karo kro karen kare kren karein kre karke krke deta deti dete detay detey dena daina dene denay dega de day dy le
lay leta leti lete lena lene ja aa a chunanche albatta lehaza taham jabke yun jun zariye siwa baghair khatir waste darmiyan
janib kaisa kaisi kidhar jitna hone hona sake chuka chuki chuke laga lagi lage dein lein jayen aaye parta parti para padta
padti padte waghaira isi
`,
  open: `
ladka larka ladke larke ladko ladkon larko larkon bachcha bachche bachcho bachchon rupya rupye rupyo rupyon paisa paise paiso
paison maheena mahina maheene mahine maheeno maheenon mahino mahinon hafta hapta hafte hafton hafto hapte hapton hapto ghanta
ghnta gante ghante ghanton ghanto ghnte ghnton ghnto darwaza darwaja drwaza darwaze darwazon darwazo darwaje darwajon darwajo
darvaaje darvaaze darvaje darvaze darwaaje darwaaze darvaajo darvaajon darvaazo darvaazon darvajo darvajon kamra kamre kamro
kamron theka theke theko thekon dhoka dhokha dhoke dhokon dhoko dhokhe dhokhon dhokho khaana khana khaane khane khaano
khaanon khano khanon taala tala taale tale taalo taalon talo talon jhagda jhagra jhagde jhagre jhagdo jhagdon jhagro jhagron
gussa ghussa gusse gusson gusso ghusse ghusson ghusso kapda kapra kapde kapre kapdo kapdon kapro kapron tukda tukra tukde
tukre tukdo tukdon tukro tukron gala gale galo galon sira sire siro siron chehra chehre chehron chehro pankha pankhe pankho
pankhon dhua dhuaan dhuan kua kuaan kuan keeda keera kida kira keede keere kide kire keedo keedon keero keeron kido kidon
beta bete beto beton daada dada daade dade daado daadon dado dadon naana nana naane nane naano naanon nano nanon chaacha
chacha chaache chache chaacho chaachon chacho chachon maama mama maame mame maamo maamon mamo mamon taaya taya taaye taye
taayo taayon tayo tayon foofa fufa phoopha phupha foofe fufe phoophe phuphe foofo foofon fufo fufon phoopho phoophon bhateeja
bhatija bhateeje bhatije bhateejo bhateejon bhatijo bhatijon bhaanja bhanja bhaanje bhanje bhaanjo bhaanjon bhanjo bhanjon
saala sala saale sale saalo saalon salo salon jeeja jija jeeje jije jeejo jeejon jijo jijon boodha boorha budha burha boodhe
boorhe budhe burhe boodho boodhon boorho boorhon budho budhon andha andhe andho andhon bahra bahre bahro bahron langada
langara langade langare langado langadon langaro langaron nanga nange nango nangon bhookha bhukha bhookhe bhukhe bhookho
bhookhon bhukho bhukhon pyaasa pyasa pyaase pyase pyaaso pyaason pyaso pyason dhandha dhandhe dhandho dhandhon ganda gande
gando gandon paudha paudhe paudho paudhon patta patte patto patton danda dande dando dandon chaaku chaku chhura chura chhure
chure chhuro chhuron churo churon tamaacha tamacha tamaache tamache tamaacho tamaachon tamacho tamachon thappada thappara
thappade thappare thappado thappadon thapparo thapparon ghoonsa ghunsa ghoonse ghunse ghoonso ghoonson ghunso ghunson mukka
mukke mukko mukkon dhakka dhakke dhakko dhakkon foda fora phoda phora fode fore phode phore fodo fodon foro foron phodo
phodon chaala chala chhaala chhala chaale chale chhaale chhale chaalo chaalon chalo chalon chhaalo chhaalon paseena pasina
paseene pasine paseeno paseenon pasino pasinon rasta raste raston rasto raaste raasto raaston kiraya kiraye kirayon kirayo
kiraaye kiraayo kiraayon ilaka ilaqa elaka ilake ilakon ilako ilaqe ilaqon ilaqo ilaake ilaako ilaakon mamla maamla mamle
mamlon mamlo maamle maamlon maamlo faisla faisle phaisla faislon faislo masla masle maslay maslon maslo khatra khatre khatron
khatro hissa hisse hisson hisso jila zila zilla jile jilon jilo zile zilon zilo mudda mudde muddon muddo paakhaana pakhana
paakhaane pakhane paakhaano paakhaanon pakhano pakhanon pahra pahre pahro pahron mohalla muhalla mohalle mohallon mohallo
muhalle muhallon muhallo karkhana karkhane karkhanay kharkhana karkhanon karkhano kaarkhaane kaarkhaano kaarkhaanon dhaaba
dhaba dhaabe dhabe dhaabo dhaabon dhabo dhabon choolha chulha choolhe chulhe choolho choolhon chulho chulhon gadda gadde
gaddo gaddon takiya takiye takiyo takiyon dhaaga dhaga dhaage dhage dhaago dhaagon dhago dhagon gola gole golo golon dibba
dibbe dibbo dibbon dabba dabbe dabbo dabbon basta baste basto baston thaila thaile thailo thailon jhola jhole jholo jholon
bora bore boro boron loha lohe loho lohon bhatta bhattha bhatte bhatton bhatto bhatthe bhatthon bhattho mela mele melo melon
jhoola jhula jhoole jhule jhoolo jhoolon jhulo jhulon joota juta joote jute jooto jooton juto juton moja moza moje moze mojo
mojon mozo mozon kurta kurte kurto kurton dupatta dupatte dupatton dupatto pajaama pajama pajaame pajame pajaamo pajaamon
pajamo pajamon murga murge murgo murgon anda ande ando andon kela kele kelo kelon aata ata aate ate aato aaton ato aton
masaala masala masaale masale masaalo masaalon masalo masalon nasha nashe nasho nashon jua purja purje purjo purjon muawza
muavja muawaza muavza muawze muawzon muawzo muavje muavjon muavjo muaavje muaavze muaawje muaawze muavze muaavjo muaavjon
muaavzo muaavzon muaawjo muaawjon bakaya baqaya bakaye bakayon bakayo baqaye baqayon baqayo bakaaye bakaayo bakaayon natija
nateeja natije natijon natijo nateeje nateejon nateejo zimma jimma zimme zimmon zimmo jimme jimmon jimmo hamla hamle hamlon
hamlo jurmana jurmane jurmanay jurmanon jurmano jurmaane jurmaano jurmaanon harjana harjane harjanon harjano harjaane
harjaano harjaanon batta batte batton batto tabadla tabadle tabadlon tabadlo tabaadle tabaadlo tabaadlon roza rozay roze
rozon rozo roje rojo rojon ghotaala ghotala ghotaale ghotale ghotaalo ghotaalon ghotalo ghotalon bahana bahane bahanon bahano
bahaane bahaano bahaanon wada vada wadaa wade wadon wado vade vadon vado vaade waade vaado vaadon waado waadon irada irade
iradon irado iraade iraado iraadon parcha parche parcho parchon kaayda kayda kaayde kayde kaaydo kaaydon kaydo kaydon tarika
tareeka tareeqa tarike tarikon tariko tareeke tareekon tareeko mauka moka moqa mauke maukon mauko moke mokon moko namoona
namuna namoone namune namoono namoonon namuno namunon kharcha kharche kharchon kharcho sauda saude saudo saudon karja karza
qarza karje karjon karjo karze karzon karzo chooha chuha choohe chuhe chooho choohon chuho chuhon bakra bakre bakro bakron
kutta kutte kutto kutton gadha gadhe gadho gadhon suar kandha kandhe kandho kandhon ghutna ghutne ghutno ghutnon takhna
takhne takhno takhnon panja panje panjo panjon angootha angutha angoothe anguthe angootho angoothon angutho anguthon naakhoon
nakhun fefda fefra phephda phephra fefde fefre phephde phephre fefdo fefdon fefro fefron phephdo phephdon gurda gurde gurdo
gurdon daura daure dauro dauron ishaara ishara ishaare ishare ishaaro ishaaron isharo isharon rishta rishte rishto rishton
kissa kisse kisso kisson naara nara naare nare naaro naaron naro naron dharna dharne dharno dharnon jalsa jalse jalso jalson
thana thaane thane thanon thano thaano thaanon mahakma mahakme mahakmo mahakmon daakhila dakhila daakhile dakhile daakhilo
daakhilon dakhilo dakhilon banda bande bandon bando budhaapa budhapa burhaapa burhapa budhaape budhape burhaape burhape
budhaapo budhaapon budhapo budhapon burhaapo burhaapon insaan insan dastana dastane dastanon dastano dastaane dastaano
dastaanon naksha nakshe naksho nakshon halafnaama halafnama halaphnaama halaphnama halafnaame halafname halaphnaame
halaphname halafnaamo halafnaamon halafnamo halafnamon halaphnaamo halaphnaamon raajeenaama rajinama raajeenaame rajiname
raajeenaamo raajeenaamon rajinamo rajinamon pahnaava pahnaawa pahnava pahnawa pahnaave pahnaawe pahnave pahnawe pahnaavo
pahnaavon pahnaawo pahnaawon pahnavo pahnavon jhatka jhatke jhatko jhatkon dhamaaka dhamaka dhamaake dhamake dhamaako
dhamaakon dhamako dhamakon dhaancha dhancha dhaanche dhanche dhaancho dhaanchon dhancho dhanchon khaancha khancha khaanche
khanche khaancho khaanchon khancho khanchon malba malbe malbo malbon sheesha shisha sheeshe shishe sheesho sheeshon shisho
shishon kaanta kanta kaante kante kaanto kaanton kanto kanton chamda chamra chamde chamre chamdo chamdon chamro chamron chana
chane chano chanon daana dana daane dane daano daanon dano danon beegha bigha beeghe bighe beegho beeghon bigho bighon waqia
waqiya waqea vakya waqie waqion waqio waqiye waqiyon waqiyo tana taana taane tane tanon tano taanon taano muaina muaine
muainon muaino jhoota jhuta jhoote jhooton jhooto jhute jhuton jhuto zariya zarye zariye zariyon zariyo shoba shobe shobon
shobo pesha peshe peshon pesho bacha bache bachay bachon bachchay bacho ladki larki ladkiya ladkiyaan ladkiyan larkiya
larkiyaan larkiyan ladkiyo ladkiyon larkiyo larkiyon gaadi gaari gadi gari gaadiya gaadiyaan gaariya gaariyaan gadiya gadiyan
gaadiyo gaadiyon gaariyo gaariyon gadiyo gadiyon chaabi chabi chaabiya chaabiyaan chabiya chabiyan chaabiyo chaabiyon chabiyo
chabiyon seedhi seerhi sidhi sirhi seedhiya seedhiyaan seerhiya seerhiyaan sidhiya sidhiyan seedhiyo seedhiyon seerhiyo
seerhiyon sidhiyo sidhiyon saadi saari sadi sari saadiya saadiyaan saariya saariyaan sadiya sadiyan saadiyo saadiyon saariyo
saariyon sadiyo sadiyon nokri naukri nokari nokriyan nokriya nokriyon nokriyo naukriyan naukriya naukriyon naukriyo
naukriyaan chhutti chutti chuti chhuti chuttiyan chhuttiyan chhuttiya chhuttiyon chhuttiyo chuttiya chuttiyon chuttiyo
chhuttiyaan chuttiyaan gali gaali galiyan galiya galiyaan gaaliyan galiyon galiyo gaaliya gaaliyon gaaliyo gaaliyaan mazdoori
majduri mazduri majdoori mazdooriyan mazdooriya mazdooriyon mazdooriyo majduriyan majduriya majduriyon majduriyo majdooriya
majdooriyaan mazdooriyaan majdooriyo majdooriyon dihadi dihari dehadi dihaari dihadiyan dihadiya dihadiyon dihadiyo dihariyan
dihariya dihariyon dihariyo dihaadiya dihaadiyaan dihaariya dihaariyaan dihaadiyo dihaadiyon dihaariyo dihaariyon gareebi
garibi ghareebi gharibi gareebiya gareebiyaan garibiya garibiyan ghareebiya ghareebiyaan gareebiyo gareebiyon garibiyo
garibiyon ghareebiyo ghareebiyon bimari beemari bimariyan bimariya bimariyon bimariyo beemariyan beemariya beemariyon
beemariyo beemaariya beemaariyaan beemaariyo beemaariyon dhamki dhamkiyan dhamkiya damki dhamkiyon dhamkiyo dhamkiyaan chori
choriya choriyaan choriyan choriyo choriyon katauti katoti kataoti katautiyan katautiya katautiyon katautiyo katotiyan
katotiya katotiyon katotiyo katautiyaan hajiri haziri hazri hajri hajiriyan hajiriya hajiriyon hajiriyo haziriyan haziriya
haziriyon haziriyo haajiriya haajiriyaan haaziriya haaziriyaan haajiriyo haajiriyon haaziriyo haaziriyon garmi garami
garmiyan garmiya garmiyon garmiyo garamiyan garamiya garamiyon garamiyo garmiyaan sardi sardiyan sardiya sardiyon sardiyo
sardiyaan ulti ultiya ultiyaan ultiyan ultiyo ultiyon khaansi khansi khaansiya khaansiyaan khansiya khansiyan khaansiyo
khaansiyon khansiyo khansiyon chakki chakkiya chakkiyaan chakkiyan chakkiyo chakkiyon jameen jamin zameen zamin pareshani
paresani preshani parishani pareshaniyan pareshaniya pareshaniyon pareshaniyo paresaniyan paresaniya paresaniyon paresaniyo
pareshaaniya pareshaaniyaan pareshaaniyo pareshaaniyon majburi majboori majburiyan majburiya majburiyon majburiyo majbooriyan
majbooriya majbooriyon majbooriyo majbooriyaan beti betiya betiyaan betiyan betiyo betiyon biwi bivi bibi biwiyan biwiya
biwiyon biwiyo biviyan biviya biviyon biviyo beeviya beeviyaan beewiya beewiyaan beeviyo beeviyon beewiyo beewiyon daadi dadi
daadiya daadiyaan dadiya dadiyan daadiyo daadiyon dadiyo dadiyon naani nani naaniya naaniyaan naniya naniyan naaniyo naaniyon
naniyo naniyon chaachi chachi chaachiya chaachiyaan chachiya chachiyan chaachiyo chaachiyon chachiyo chachiyon maami mami
maamiya maamiyaan mamiya mamiyan maamiyo maamiyon mamiyo mamiyon bhaabhi bhabhi bhaabhiya bhaabhiyaan bhabhiya bhabhiyan
bhaabhiyo bhaabhiyon bhabhiyo bhabhiyon saali sali saaliya saaliyaan saliya saliyan saaliyo saaliyon saliyo saliyon bachchi
bachchiya bachchiyaan bachchiyan bachchiyo bachchiyon roti rotiya rotiyaan rotiyan rotiyo rotiyon sabji sabzi sabjiyan
sabjiya sabjiyon sabjiyo sabziyan sabziya sabziyon sabziyo sabjiyaan sabziyaan cheeni chini cheeniya cheeniyaan chiniya
chiniyan cheeniyo cheeniyon chiniyo chiniyon chatni chatniya chatniyaan chatniyan chatniyo chatniyon paani pani paaniya
paaniyaan paniya paniyan paaniyo paaniyon paniyo paniyon dawai davai dwai dawaiyan dawaiya dawaiyon dawaiyo davaiyan davaiya
davaiyon davaiyo goli goliya goliyaan goliyan goliyo goliyon thaali thali thaaliya thaaliyaan thaliya thaliyan thaaliyo
thaaliyon thaliyo thaliyon jhopdi jhopri jhopdiya jhopdiyaan jhopdiyan jhopriya jhopriyaan jhopriyan jhopdiyo jhopdiyon
jhopriyo jhopriyon basti bastiya bastiyaan bastiyan bastiyo bastiyon tatti tattiya tattiyaan tattiyan tattiyo tattiyon khidki
khirki khidkiya khidkiyaan khidkiyan khirkiya khirkiyaan khirkiyan khidkiyo khidkiyon khirkiyo khirkiyon kursi kursiyan
kursiya kursiyon kursiyo kursiyaan tanki tankiya tankiyaan tankiyan tankiyo tankiyon tonti tontiya tontiyaan tontiyan tontiyo
tontiyon baalti balti baaltiya baaltiyaan baltiya baltiyan baaltiyo baaltiyon baltiyo baltiyon rassi rassiya rassiyaan
rassiyan rassiyo rassiyon lakdi lakri lakdiya lakdiyaan lakdiyan lakriya lakriyaan lakriyan lakdiyo lakdiyon lakriyo lakriyon
chadi chari chhadi chhari chadiya chadiyaan chadiyan chariya chariyaan chariyan chadiyo chadiyon chariyo chariyon chhadiyo
chhadiyon laathi lathi laathiya laathiyaan lathiya lathiyan laathiyo laathiyon lathiyo lathiyon batti battiya battiyaan
battiyan battiyo battiyon bijli bijlee bijliyan bijliya bijliyon bijliyo bijliyaan aag ag shadi shaadi shadiyan shadiya
shadiyon shadiyo shaadiyan shaadiya shaadiyon shaadiyo shaadiyaan dosti dostiya dostiyaan dostiyan dostiyo dostiyon dushmani
dushmaniya dushmaniyaan dushmaniyan dushmaniyo dushmaniyon zindagi jindagi zindgi zindagiyan zindagiya zindagiyon zindagiyo
jindagiyan jindagiya jindagiyon jindagiyo jindagiyaan zindagiyaan galti ghalti galati galtiyan galtiya galtiyon galtiyo
ghaltiyan ghaltiya ghaltiyon ghaltiyo galtiyaan ghaltiyaan naaraajgi naaraazgi narajgi narazgi naaraajgiya naaraajgiyaan
naaraazgiya naaraazgiyaan narajgiya narajgiyan naaraajgiyo naaraajgiyon naaraazgiyo naaraazgiyon narajgiyo narajgiyon marji
marzi marjiyan marjiya marjiyon marjiyo marziyan marziya marziyon marziyo marjiyaan marziyaan sakhti sakhtiyan sakhtiya
sakhtiyon sakhtiyo sakhtiyaan jabardasti zabardasti zabrdasti jabarjasti jabardastiyan jabardastiya jabardastiyon
jabardastiyo zabardastiyan zabardastiya zabardastiyon zabardastiyo jabardastiyaan zabardastiyaan badtamizi badtameezi
badtamiziyan badtamiziya badtamiziyon badtamiziyo badtameeziyan badtameeziya badtameeziyon badtameeziyo badatmeejiya
badatmeejiyaan badatmeeziya badatmeeziyaan badatmijiya badatmijiyan badatmeejiyo badatmeejiyon badatmeeziyo badatmeeziyon
badatmijiyo badatmijiyon badmaashi badmashi badmaashiya badmaashiyaan badmashiya badmashiyan badmaashiyo badmaashiyon
badmashiyo badmashiyon manmaani manmani manmaaniya manmaaniyaan manmaniya manmaniyan manmaaniyo manmaaniyon manmaniyo
manmaniyon tangi tangiyan tangiya tangiyon tangiyo tangiyaan kami kamiya kamiyaan kamiyan kamiyo kamiyon deri deriya deriyaan
deriyan deriyo deriyon jaldi jldi jaldiyan jaldiya jaldiyon jaldiyo jldiyan jldiya jldiyon jldiyo jaldiyaan safai saffai
safaiyan safaiya safaiyon safaiyo saffaiyan saffaiya saffaiyon saffaiyo kamaai kamai pitai pitaai pitaiyan pitaiya pitaiyon
pitaiyo pitaaiyan pitaaiya pitaaiyon pitaaiyo kataai katai silaai silai bunaai bunai dhulaai dhulai ladaai ladai laraai larai
padhaai padhai parhaai parhai bhalaai bhalai karwai karvai karwayi karrawai karwaiyan karwaiya karwaiyon karwaiyo karvaiyan
karvaiya karvaiyon karvaiyo thekedaari thekedari thekedaariya thekedaariyaan thekedariya thekedariyan thekedaariyo
thekedaariyon thekedariyo thekedariyon jimmedari zimmedari jimmedariyan jimmedariya jimmedariyon jimmedariyo zimmedariyan
zimmedariya zimmedariyon zimmedariyo jimmedaariya jimmedaariyaan zimmedaariya zimmedaariyaan jimmedaariyo jimmedaariyon
zimmedaariyo zimmedaariyon hadtaal hadtal hartaal hartal tarakki taraqqi tarakkiyan tarakkiya tarakkiyon tarakkiyo taraqqiyan
taraqqiya taraqqiyon taraqqiyo tarakkiyaan azadi aazadi azadiyan azadiya azadiyon azadiyo aazadiyan aazadiya aazadiyon
aazadiyo aajaadiya aajaadiyaan aazaadiya aazaadiyaan ajadiya ajadiyan aajaadiyo aajaadiyon aazaadiyo aazaadiyon ajadiyo
ajadiyon aabaadi abadi aabaadiya aabaadiyaan abadiya abadiyan aabaadiyo aabaadiyon abadiyo abadiyon barbadi barbadiyan
barbadiya barbadiyon barbadiyo barbaadiya barbaadiyaan barbaadiyo barbaadiyon beizzati beijjati be izzati bezati beizzatiyan
beizzatiya beizzatiyon beizzatiyo beijjatiyan beijjatiya beijjatiyon beijjatiyo beijjatiyaan beizzatiyaan khudkushi
khudkhushi khudkushiyan khudkushiya khudkushiyon khudkushiyo khudkhushiyan khudkhushiya khudkhushiyon khudkhushiyo
khudkushiyaan narmi narmiya narmiyaan narmiyan narmiyo narmiyon topi topiya topiyaan topiyan topiyo topiyon chappal jeb murgi
murgiya murgiyaan murgiyan murgiyo murgiyon machhli machli machhliya machhliyaan machhliyan machliya machliyaan machliyan
machhliyo machhliyon machliyo machliyon makkhi makkhiya makkhiyaan makkhiyan makkhiyo makkhiyon haddi haddiya haddiyaan
haddiyan haddiyo haddiyon ungli ungliyan ungliya ungliyon ungliyo ungaliya ungaliyaan ungaliyan ungaliyo ungaliyon edi eri
ediya ediyaan ediyan eriya eriyaan eriyan ediyo ediyon eriyo eriyon pasli pasliya pasliyaan pasliyan pasliyo pasliyon choti
chotiya chotiyaan chotiyan chotiyo chotiyon peti petiya petiyaan petiyan petiyo petiyon parchi parchiyan parchiya parchiyon
parchiyo parchiyaan patti pattiya pattiyaan pattiyan pattiyo pattiyon bhatti bhattiya bhattiyaan bhattiyan bhattiyo bhattiyon
mandi mandiya mandiyaan mandiyan mandiyo mandiyon jhaadi jhaari jhadi jhari jhaadiya jhaadiyaan jhaariya jhaariyaan jhadiya
jhadiyan jhaadiyo jhaadiyon jhaariyo jhaariyon jhadiyo jhadiyon kyaari kyari kyaariya kyaariyaan kyariya kyariyan kyaariyo
kyaariyon kyariyo kyariyon mitti miti mittiyan mittiya mittiyon mittiyo mitiyan mitiya mitiyon mitiyo mittiyaan tokri
tokriyan tokriya tokriyon tokriyo tokriyaan kainchi qainchi kainchiyan kainchiya kainchiyon kainchiyo qainchiyan qainchiya
qainchiyon qainchiyo kainchiyaan sui suiyan suiya suiyon suiyo chitthi chitthiya chitthiyaan chitthiyan chitthiyo chitthiyon
copy kopiya kopiyaan kopiyan kopiyo kopiyon arji arzi arjiyan arjiya arjiyon arjiyo arziyan arziya arziyon arziyo arjiyaan
arziyaan daayri dayri daayriya daayriyaan dayriya dayriyan daayriyo daayriyon dayriyo dayriyon ghadi ghari ghadiyan ghadiya
ghadiyon ghadiyo ghariyan ghariya ghariyon ghariyo ghadiyaan ghariyaan laachaari lachari laachaariya laachaariyaan lachariya
lachariyan laachaariyo laachaariyon lachariyo lachariyon taiyari tayyari taiyariyan taiyariya taiyariyon taiyariyo tayyariyan
tayyariya tayyariyon tayyariyo taiyaariya taiyaariyaan taiyaariyo taiyaariyon baari bari baariyaan bariyan baariyo baariyon
bariyo bariyon jankari jaankari jankariyan jankariya jankariyon jankariyo jaankariyan jaankariya jaankariyon jaankariyo
jaankaariya jaankaariyaan jaankaariyo jaankaariyon savaari savari sawaari sawari savaariya savaariyaan savariya savariyan
sawaariya sawaariyaan savaariyo savaariyon savariyo savariyon sawaariyo sawaariyon dukaandaari dukandari dukaandaariya
dukaandaariyaan dukandariya dukandariyan dukaandaariyo dukaandaariyon dukandariyo dukandariyon vyaapaari vyapari wyaapaari
wyapari vyaapaariya vyaapaariyaan vyapariya vyapariyan wyaapaariya wyaapaariyaan vyaapaariyo vyaapaariyon vyapariyo
vyapariyon wyaapaariyo wyaapaariyon sathi saathi sathiyan sathiya sathiyon sathiyo saathiyan saathiya saathiyon saathiyo
saathiyaan aadmi admi aadami adami aadmiyan aadmiya aadmiyon aadmiyo admiyan admiya admiyon admiyo aadmiyaan padosi parosi
padosiyan padosiya padosiyon padosiyo parosiyan parosiya parosiyon parosiyo padosiyaan parosiyaan puraani purani puraaniya
puraaniyaan puraniya puraniyan puraaniyo puraaniyon puraniyo puraniyon rakhvaali rakhvali rakhwaali rakhwali rakhvaaliya
rakhvaaliyaan rakhvaliya rakhvaliyan rakhwaaliya rakhwaaliyaan rakhvaaliyo rakhvaaliyon rakhvaliyo rakhvaliyon rakhwaaliyo
rakhwaaliyon nigraani nigrani nigraaniya nigraaniyaan nigraniya nigraniyan nigraaniyo nigraaniyon nigraniyo nigraniyon
chaukeedaari chaukidari chaukeedaariya chaukeedaariyaan chaukidariya chaukidariyan chaukeedaariyo chaukeedaariyon
chaukidariyo chaukidariyon chauki chaukiya chaukiyaan chaukiyan chaukiyo chaukiyon sharmindagi sharmindagiya sharmindagiyaan
sharmindagiyan sharmindagiyo sharmindagiyon tasalli tasalliyan tasalliya tasalliyon tasalliyo zyadti ziyadti ziadti zyadtiyan
zyadtiya zyadtiyon zyadtiyo ziyadtiyan ziyadtiya ziyadtiyon ziyadtiyo nainsafi na insafi nainsafiyan nainsafiya nainsafiyon
nainsafiyo insafiyan insafiya insafiyon insafiyo kotahi kotahiyan kotahiya kotahiyon kotahiyo pabandi pabandiyan pabandiya
pabandiyon pabandiyo mulazma behurmati behurmatiyan behurmatiya behurmatiyon behurmatiyo dhandli dhandliyan dhandliya
dhandliyon dhandliyo adaigi adayegi adaigiyan adaigiya adaigiyon adaigiyo adayegiyan adayegiya adayegiyon adayegiyo rozi
roziyan roziya roziyon roziyo sarkari sarkariyan sarkariya sarkariyon sarkariyo salamti salamtiyan salamtiya salamtiyon
salamtiyo peshi peshiyan peshiya peshiyon peshiyo beadbi beadbiyan beadbiya beadbiyon beadbiyo aurat orat aurten auraten
auratein orten aurate auraton aurato oraten orate oraton orato aurte aurto aurton kitaab kitab kitaabe kitaaben kitabe
kitaben kitaabo kitaabon kitabo kitabon machine mashin mashine machin machinen machineen machinee machineon machineo mashinen
mashinon mashino masheene masheenen masheeno masheenon company kampani kampny compny companyen companye companyon companyo
kampaneen kampanin factory fectory faktri factry faktory factoryen factorye factoryon factoryo fectoryen fectorye fectoryon
fectoryo faiktreen faiktri faiktrin phaiktreen phaiktri phaiktrin shikayat shikayet sikayat shikayt shikait shikayaten
shikayate shikayaton shikayato shikayeten shikayete shikayeton shikayeto shikaayte shikaayten shikayte shikayten shikaayto
shikaayton shikayto shikayton tankha tankhwa tankhwah tankhah tankhuwah tankhwahen tanakhvaahe tanakhvaahen tanakhvahe
tanakhvahen tanakhwaahe tanakhwaahen tanakhvaaho tanakhvaahon tanakhvaho tanakhvahon tanakhwaaho tanakhwaahon baat bat batein
baten baaten baate baaton baato bate baton bato raat rat raton raaten raate raaton raato raten rate rato subah subha suba
subh subahen subahe subahon subaho subhe subhen subho subhon sham shaam shamen shame shamon shamo shaamen shaame shaamon
shaamo awaz awaaz aawaz avaj awaj awazen awaze awazon awazo awaazen awaaze awaazon awaazo aavaaje aavaajen aavaaze aavaazen
aawaaje aawaajen aavaajo aavaajon aavaazo aavaazon aawaajo aawaajon madad madat maddad mdad madaden madade madadon madado
madaten madate madaton madato madde madden maddo maddon dikkat diqqat dikat dikkaten dikkate dikkaton dikkato diqqaten
diqqate diqqaton diqqato mushkil muskil mushkal mushkilen mushkile mushkilon mushkilo muskilen muskile muskilon muskilo
taklif takleef taqleef taklifen taklife taklifon taklifo takleefen takleefe takleefon takleefo tabiyat tabiat tabyat tabiyet
tabiyaten tabiyate tabiyaton tabiyato tabiaten tabiate tabiaton tabiato tabeeyte tabeeyten tabiyte tabiyten tabeeyto
tabeeyton tabiyto tabiyton halat haalat halaten halate halaton halato haalaten haalate haalaton haalato haalte haalten halte
halten haalto haalton halto halton izzat ijjat izat izzaten izzate izzaton izzato ijjaten ijjate ijjaton ijjato himmat
himmaten himmate himmaton himmato mehnat mehnet mehnaten mehnate mehnaton mehnato mehneten mehnete mehneton mehneto mehante
mehanten mehanto mehanton mazdoor majdur majdoor mazdur mazdooren mazdoore mazdooron mazdooro majduren majdure majduron
majduro majdoore majdooren majdooro majdooron dawa dava davaae davaaen davae davaen dawaae dawaaen davaao davaaon davao
davaon dawaao dawaaon jagah jagha jaga jgh jagahen jagahe jagahon jagaho jaghe jaghen jagho jaghon chij cheez chiz cheej
chijen cheezen chije chijon chijo cheeze cheezon cheezo cheeje cheejen cheejo cheejon wajah vajah wajha waja wajahen wajahe
wajahon wajaho vajahen vajahe vajahon vajaho vajhe vajhen wajhe wajhen vajho vajhon wajho wajhon taraf tarf tarafen tarafe
tarafon tarafo tarfen tarfe tarfon tarfo baar bar baaren baare baaron baaro baren bare baron baro chot choten chote choton
choto chotenen chotene chotenon choteno laash lash laashe laashen lashe lashen laasho laashon lasho lashon aankh ankh aankhen
ankhon aankhe aankhon aankho ankhen ankhe ankho gardan gardane gardanen gardano gardanon peeth pith peethen peethe peethon
peetho pithen pithe pithon pitho kamar kamren taang tang taange taangen tange tangen taango taangon tango tangon baanh banh
baanhe baanhen banhe banhen baanho baanhon banho banhon naak nak naake naaken nake naken naako naakon nako nakon saans sans
saansen saanse saanson saanso sansen sanse sanson sanso chaati chati chhaati chhati chaateen chatin chhaateen chat chhat
chate chaten chhate chhaten chato chaton chhato chhaton diwar deewar divar deewaren diwaren diware diwaron diwaro deeware
deewaron deewaro deevaare deevaaren deewaare deewaaren divare divaren deevaaro deevaaron deewaaro deewaaron divaro divaron
imarat imaarat imaraten imarate imaraton imarato imaaraten imaarate imaaraton imaarato imaarte imaarten imarte imarten
imaarto imaarton imarto imarton sadak sarak sadke sadken sarke sarken sadko sadkon sarko sarkon bas base basen baso bason
tren trene trenen treno trenon saaikil saikil saaikile saaikilen saikile saikilen saaikilo saaikilon saikilo saikilon kataar
katar kataare kataaren katare kataren kataaro kataaron kataro kataron kimat qeemat keemat kimaten kimate kimaton kimato
qeematen qeemate qeematon qeemato keemte keemten kimte kimten keemto keemton kimto kimton chai chay chayen chaye chayon chayo
chaaye chaayen chaayo chaayon daal dal daale daalen dale dalen daalo daalon dalo dalon saza saja sajaae sajaaen sajae sajaen
sazaae sazaaen sajaao sajaaon sajao sajaon sazaao sazaaon jail jailen jaile jailon jailo jele jelen jelo jelon adalat
adalaten adalate adalaton adalato adaalte adaalten adalte adalten adaalto adaalton adalto adalton police pulis polis policeen
policee policeon policeo pulisen pulise pulison puliso sarkar sarkaar sarkaren sarkare sarkaron sarkaro sarkaaren sarkaare
sarkaaron sarkaaro union yunian unian unionen unione unionon uniono yunianen yuniane yunianon yuniano yooniyne yooniynen
yuniyne yuniynen yooniyno yooniynon yuniyno yuniynon baithak baithke baithken baithko baithkon meeting miting meetingen
meetinge meetingon meetingo mitingen mitinge mitingon mitingo zamanat jamanat zamanaten zamanate zamanaton zamanato jamanaten
jamanate jamanaton jamanato jamaante jamaanten jamante jamanten zamaante zamaanten jamaanto jamaanton jamanto jamanton
zamaanto zamaanton rasid raseed rasiden raside rasidon rasido raseeden raseede raseedon raseedo rakam raqam rakamen rakame
rakamon rakamo raqamen raqame raqamon raqamo rakme rakmen rakmo rakmon kist qist kisten kiste kiston kisto qisten qiste
qiston qisto tarikh tareekh tarikhen tarikhe tarikhon tarikho tareekhen tareekhe tareekhon tareekho taareekhe taareekhen
taareekho taareekhon umar umr umra umaren umare umaron umaro umren umre umron umro nazar najar nazaren nazare nazaron nazaro
najaren najare najaron najaro najre najren nazre nazren najro najron nazro nazron harkat harkaten harkate harkaton harkato
harkatenen harkatene harkatenon harkateno harakte harakten harakto harakton juban zuban zaban jubanen jubane jubanon jubano
zubanen zubane zubanon zubano jubaane jubaanen zubaane zubaanen jubaano jubaanon zubaano zubaanon aadat adat aadte aadten
adte adten aadto aadton adto adton nafrat naphrat nafarte nafarten napharte napharten nafarto nafarton napharto napharton
sharam sharm saram sharamen sharame sharamon sharamo sharmen sharme sharmon sharmo maut mot mauten maute mauton mauto moten
mote moton moto behan bahan behen bahen bhen behanen behane behanon behano bahanen bahne bahnen bahno bahnon maa ma man maan
saas sas saase saasen sase sasen saaso saason saso sason nanad nande nanden nando nandon dulhan dulhane dulhanen dulhano
dulhanon hamila haamlaae haamlaaen hamlae hamlaen haamlaao haamlaaon hamlao hamlaon botal botle botlen botlo botlon thaili
thaileen thailin chaadar chadar chaadre chaadren chadre chadren chaadro chaadron chadro chadron fasal phasal fasalen fasale
fasalon fasalo phasalen phasale phasalon phasalo fasle faslen faslo faslon kapaas kapas kapaase kapaasen kapase kapasen
kapaaso kapaason kapaso kapason int eent eenten inten inte inton into eente eenton eento kaan kan kaane kaanen kane kanen
kaano kaanon kano kanon dukan dukaan dokan dukanen dukane dukanon dukano dukaanen dukaane dukaanon dukaano line lain lineen
linee lineon lineo lainen laine lainon laino laaine laainen laaino laainon shift sift shiften shifte shifton shifto siften
sifte sifton sifto shiphte shiphten shiphto shiphton duty duti dyuti dutyen dutye dutyon dutyo dyooteen dyooti dyutin chen
chene chenen cheno chenon team teamen teame teamon teamo teeme teemen time timen teemo teemon timo timon manzil manjil
manzilen manzile manzilon manzilo manjilen manjile manjilon manjilo barfa barpha barfe barfen barphe barphen barfo barfon
barpho barphon barish barishen barishe barishon barisho baarishe baarishen baarisho baarishon hawa hava havaae havaaen havae
havaen hawaae hawaaen havaao havaaon havao havaon hawaao hawaaon dhool dhul dhoolen dhoole dhoolon dhoolo dhulen dhule dhulon
dhulo badbu badboo badbooen badbooe badbooon badbooo badboon badbun khushbu khushboon khushbun baadh baarh badh barh baadhe
baadhen baarhe baarhen badhe badhen baadho baadhon baarho baarhon badho badhon banduk bandook bandooq banduken banduke
bandukon banduko bandooken bandooke bandookon bandooko talvaar talvar talwaar talwar talvaare talvaaren talvare talvaren
talwaare talwaaren talvaaro talvaaron talvaro talvaron talwaaro talwaaron laat lat laaten laate laaton laato laten late laton
lato maar maaren maare maaron maaro mare maren maro maron aagen aage aagon aago agen age agon ago bheed bheer bheeden bheede
bheedon bheedo bheeren bheere bheeron bheero bhide bhiden bhido bhidon daadhi daarhi dadhi darhi daadheen daarheen dadhin
zaat zat zaaten zaate zaaton zaato zaten zate zaton zato jaate jaaten jate jaten jaato jaaton jato jaton jaat jat biraadri
biradri biraadreen biradrin nasla nasle naslen naslo naslon kaum kaume kaumen kaumo kaumon ummid umeed ummeed ummiden ummide
ummidon ummido umeeden umeede umeedon umeedo ummeede ummeeden ummeedo ummeedon takat taqat takaten takate takaton takato
taqaten taqate taqaton taqato taakte taakten takte takten taakto taakton takto takton sharab sarab sharaben sharabe sharabon
sharabo saraben sarabe sarabon sarabo sharaabe sharaaben sharaabo sharaabon sigret sigrete sigreten sigreto sigreton tasveer
tasvir tasveeren tasveere tasveeron tasveero tasviren tasvire tasviron tasviro tasweere tasweeren tasweero tasweeron video
vidio videoen videoe videoon videoo vidioen vidioe vidioon vidioo veediyo veediyon vidiyo vidiyon weediyo weediyon photo foto
photoen photoe photoon photoo fotoen fotoe fotoon fotoo foton photon khabar khbr khabaren khabare khabaron khabaro khbren
khbre khbron khbro khabre khabren khabro khabron zarurat jarurat zaroorat jaroorat zaruraten zarurate zaruraton zarurato
jaruraten jarurate jaruraton jarurato jaroorte jaroorten jarurte jarurten zaroorte zaroorten jaroorto jaroorton jarurto
jarurton zaroorto zaroorton ijazat ijajat izazat ijazaten ijazate ijazaton ijazato ijajaten ijajate ijajaton ijajato ijaajte
ijaajten ijaazte ijaazten ijajte ijajten ijaajto ijaajton ijaazto ijaazton ijajto ijajton rishwat rishvat rishwaten rishwate
rishwaton rishwato rishvaten rishvate rishvaton rishvato mohlat mohalte mohalten mohalto mohalton sahulat sahoolat sahulaten
sahulate sahulaton sahulato sahoolaten sahoolate sahoolaton sahoolato sahoolte sahoolten sahulte sahulten sahoolto sahoolton
sahulto sahulton hifazat hifajat hifazaten hifazate hifazaton hifazato hifajaten hifajate hifajaton hifajato hifaajte
hifaajten hifaazte hifaazten hifajte hifajten hifaajto hifaajton hifaazto hifaazton hifajto hifajton mohabbat mohabbate
mohabbaten mohabbato mohabbaton report riport riporten reporten reporte reporton reporto riporte riporton riporto helpline
helplineen helplinee helplineon helplineo helpalaaine helpalaainen helpalaine helpalainen helpalaaino helpalaainon helpalaino
helpalainon khatoon khatun khatoonen khatoone khatoonon khatoono khatunen khatune khatunon khatuno khawateen khwateen
khawateenen khawateene khawateenon khawateeno khwateenen khwateene khwateenon khwateeno ujrat ujrut ujraten ujrate ujraton
ujrato ujruten ujrute ujruton ujruto shart sharait sharten sharte sharton sharto sharaiten sharaite sharaiton sharaito noiyat
noiyaten noiyate noiyaton noiyato sehat sehet sehaten sehate sehaton sehato seheten sehete seheton seheto kaifiyat kaifiyaten
kaifiyate kaifiyaton kaifiyato darkhwast darkhast darkhwasat darkhwasten darkhwaste darkhwaston darkhwasto darkhasten
darkhaste darkhaston darkhasto tanzeem tanzim tanzeemen tanzeeme tanzeemon tanzeemo tanzimen tanzime tanzimon tanzimo koshish
kosis koshis koshishen koshishe koshishon koshisho kosisen kosise kosison kosiso wazahat wazahaten wazahate wazahaton
wazahato samaat samaaten samaate samaaton samaato hirasat hirasaten hirasate hirasaton hirasato giraftari razamandi shanakht
shanakhten shanakhte shanakhton shanakhto asmaten asmate asmaton asmato harasani harassani aziyat azziyat aziyaten aziyate
aziyaton aziyato azziyaten azziyate azziyaton azziyato isqat isqaten isqate isqaton isqato ghurbat gurbat ghurbaten ghurbate
ghurbaton ghurbato gurbaten gurbate gurbaton gurbato neend nind neenden neende neendon neendo ninden ninde nindon nindo janch
jaanch janchen janche janchon jancho jaanchen jaanche jaanchon jaancho kaam kam kaamon kaamo kamon kamo din dino dinon saal
sal naam nam naamon naamo namon namo malik maalik malic malko malikon maliko maalikon maaliko thekedar thekedaar thikadar
tekedar thekedaron thekedaro thekedaaron thekedaaro naukar naukro naukron chaukidar chowkidar chokidar chaukidaron chaukidaro
chowkidaron chowkidaro chaukeedaaro chaukeedaaron darbaan darban darbaano darbaanon darbano darbanon dalal dalaal dalalon
dalalo dalaalon dalaalo agent ejent ajent agenton agento ejenton ejento haath hath hat haathon haatho hathon hatho pair per
pairon pairo peron pero paon panv paaon paonon paono panvon panvo paanvo paanvon paanwo paanwon sir sar saron saro muh munh
moonh muhon muho munhon munho pet pait peton peto paiton paito baal bal baalo baalon balo balon dant daant danton danto
daanton daanto khoon khun khoonon khoono khunon khuno badan badno badnon jism jismon jismo dil dilon dilo dimag dimagh demag
dimagon dimago dimaghon dimagho dimaago dimaagon ghar gar ghr gharon gharo garon garo makaan makan makaano makaanon makano
makanon gaon ganv gaaon gaonon gaono ganvon ganvo gaanvo gaanvon gaanwo gaanwon shahar shehar sheher shahr shaharon shaharo
sheharon sheharo shahro shahron desh des deshon desho deson deso mulk mulkon mulko paniy khet kheto kheton bagh baghon bagho
baago baagon bago bagon phool phul fool phoolon phoolo phulon phulo foolo foolon fulo fulon ped pedo pedon fal phal falo
falon phalo phalon chaaval chaawal chaval chawal chaavlo chaavlon chaawlo chaawlon chavlo chavlon gehoon gehu gehun tamaatar
tamatar tamaatro tamaatron tamatro tamatron aalu alu aaluo aaluon aluo aluon pyaaj pyaaz pyaj pyaz pyaajo pyaajon pyaazo
pyaazon pyajo pyajon mircha mircho mirchon doodh dudh doodhon doodho dudhon dudho namak namko namkon tel telon telo goshta
goshto goshton nashta nasta naashtaao naashtaaon nashtao nashtaon lunch lunchon luncho lancho lanchon bartan bartano bartanon
saabun sabun saabuno saabunon sabuno sabunon kagaz kagaj kaghaz kagazon kagazo kagajon kagajo kaagjo kaagjon kaagzo kaagzon
kagjo kagjon dastavej dastawez dastavejon dastavejo dastawezon dastawezo dastaavejo dastaavejon dastaavezo dastaavezon
dastaawejo dastaawejon passport pasport passporton passporto pasporton pasporto paasporto paasporton visa vija veeza veejaao
veejaaon veezaao veezaaon vijao vijaon ticket tikat ticketon ticketo tikaton tikato tikto tikton pehchan pahchan pehchanon
pehchano pahchanon pahchano pahchaano pahchaanon phone fon phon fonon fono mobile mobail mobailon mobailo mobaailo mobaailon
number nambar numbar nmbr numberon numbero nambaron nambaro message msg mesej messej msgon msgo maisejo maisejon haq hak
haqon haqo hakon hako kanun qanoon kanoon qanun kanunon kanuno qanoonon qanoono kaanoono kaanoonon vakil wakil wakeel vakilon
vakilo wakilon wakilo vakeelo vakeelon wakeelo wakeelon jaj jajo jajon doctor daktar dactor docter doctoron doctoro daktaron
daktaro doktaro doktaron aspatal hospital haspatal aspataal hospitol aspatalon aspatalo hospitalon hospitalo aspataalo
aspataalon ilaj ilaaj elaj ilajon ilajo ilaajon ilaajo dard dardh dardon dardo dardhon dardho bukhar bukhaar bukharon bukharo
bukhaaron bukhaaro zakhm jakhm zakhmi zakhmon zakhmo jakhmon jakhmo zehar jahar zahar zeharon zeharo jaharon jaharo jahro
jahron zahro zahron hadsa haadsa hadse haadsaao haadsaaon hadsao hadsaon saman saamaan samanon samano saamaanon saamaano maal
mal maalon maalo malon malo bundle bandalo bandalon piece pis pcs pison piso peeso peeson karz karj qarz qarj udhar udhaar
udharon udharo udhaaron udhaaro byaj byajon byajo byaajo byaajon sood sud soodon soodo sudon sudo bank bankon banko bainko
bainkon khata khaata khaataao khaataaon khatao khataon hisab hisaab hisabon hisabo hisaabon hisaabo fayda faida phayda
faaydaao faaydaaon faydao faydaon phaaydaao phaaydaaon nuksan nuqsan nuksaan nuksanon nuksano nuqsanon nuqsano nuksaano
nuksaanon mard mardon mardo log logon logo lok loag logonon logono shakhs shakhson shakhso insanon insano insaanon insaano
buzurg bujurg buzurgon buzurgo bujurgon bujurgo jawan javan jawanon jawano javanon javano javaano javaanon jawaano jawaanon
dost doston dosto dostonon dostono dushman dushmanon dushmano gunda gunde goonda gundaao gundaaon gundao gundaon badmash
badmaash badmashon badmasho badmaashon badmaasho chor choron choro sharabi sharaabiyo sharaabiyon sharabiyo sharabiyon bhai
bhaiyon bhaio bai bhay bhaiyonon bhaiyono bhaaeen bhaai bhain shohar shauhar shoharon shoharo shauharon shauharo shauhro
shauhron khawand khavind khawandon khawando khavindon khavindo khaavindo khaavindon khaawindo khaawindon sasur sasuron sasuro
rishtedar rishtedaar ristedar rishtedaron rishtedaro rishtedaaron rishtedaaro khandan khandanon khandano khaandaano
khaandaanon walid waalid walidon walido waalidon waalido vaalido vaalidon valido validon walida waalida vaalidaao vaalidaaon
validao validaon waalidaao waalidaaon walidain walidainon walidaino vaalidaino vaalidainon validaino validainon waalidaino
waalidainon mehmaan mehman mehmaano mehmaanon mehmano mehmanon ustad ustadon ustado ustaado ustaadon master mastar masteron
mastero mastaron mastaro maastaro maastaron manager maneger menejar manejar mainejar mangr manageron managero manegeron
manegero mainejro mainejron management manejment managementon managemento manejmenton manejmento mainejmento mainejmenton
supervisor superviser suparvaijar suprvisor supervizer suparvisor superwiser supervisoron supervisoro superviseron
supervisero suparvaaijro suparvaaijron suparvaaizro suparvaaizron suparvaijro suparvaijron suparvaaeejar suparwaaeejar
suparwaijar suparvaaeejro suparvaaeejron suparwaaeejro suparwaaeejron suparvaaijar suparvaaizar suparvaizar suparwaaijar
suparwaaizar operator opretar aparetar operatoron operatoro opretaron opretaro opretro opretron helper helpar halper helperon
helpero helparon helparo tailor tailoron tailoro telro telron katro katron checker checkeron checkero chekro chekron lineman
linemanon linemano laainmaino laainmainon lainmaino lainmainon incharge incharj in charge incharjon incharjo inchaarjo
inchaarjon foreman forman foremanon foremano formanon formano formaino formainon phormaino phormainon munshi munshiyo
munshiyon munim munimon munimo muneemo muneemon driver draivar drever driveron drivero draivaron draivaro draaivro draaivron
draaiwro draaiwron draivro draivron guard gard garad guardon guardo gardon gardo gaardo gaardon security sikyoriti securty
sikurity securityon securityo sikyoritiyo sikyoritiyon hr h hron hro ron ro echaaro echaaron afsar officer afisar afsaron
afsaro officeron officero afasro afasron ofisro ofisron ophisro ophisron office ofis afis aafis ofison ofiso ophiso ophison
daftar daftr daftaron daftaro daftron daftro boss bos bosson bosso boson boso seth saith sethon setho saithon saitho sahab
saab sahib saahab shb sahabon sahabo saabon saabo saahbo saahbon sahbo sahbon madam medam maidam madamon madamo medamon
medamo maidmo maidmon mam maam maimo maimon overtime ovartaim overtaim ovrtime ot ovartaimon ovartaimo ovartaaimo ovartaaimon
owartaaimo owartaaimon taim tym taimon taimo taaimo taaimon waqt wakt vakt waqton waqto wakton wakto vakto vakton minute
minat mint minaton minato minto minton target targat targit targeton targeto targaton targato taargeto taargeton production
prodaksan productionon productiono prodaksanon prodaksano prodakshano prodakshanon quality kwality qualiti qualityon qualityo
kwalityon kwalityo kvaalitiyo kvaalitiyon kvalitiyo kvalitiyon kwaalitiyo kwaalitiyon button buttonon buttono batno batnon
reject rejecton rejecto rijekto rijekton floor flor flooron flooro floron floro phloro phloron unit uniton unito yoonito
yooniton yunito yuniton department dept departmenton departmento depton depto dipaartamento dipaartamenton dipartamento
dipartamenton section sectionon sectiono sekshano sekshanon godam godown godaam godamon godamo godownon godowno godaamo
godaamon gate get geton geto lift lifton lifto liphto liphton toilet tailet toylet tolet toileton toileto taileton taileto
toyleto toyleton bathroom bathrum bathroomon bathroomo bathrumon bathrumo baathroomo baathroomon latrine laitrino laitrinon
hostel hastal hostelon hostelo hastalon hastalo hostalo hostalon room rum roomon roomo rumon rumo bed bedon bedo canteen
kantin canteenon canteeno kantinon kantino kainteeno kainteenon kaintino kaintinon camera kaimra kaimraao kaimraaon kaimrao
kaimraon chemical kemical kemikal chemicalon chemicalo kemicalon kemicalo kemiklo kemiklon mask maskon masko maasko maaskon
gas gason gaso gaiso gaison cylinder cylinderon cylindero silendaro silendaron boiler boileron boilero boyalro boyalron
generator generatoron generatoro janretro janretron current karant karent currenton currento karanton karanto haal hal haalon
haalo halon halo kadam kadmo kadmon jawab javab jawaab jawabon jawabo javabon javabo javaabo javaabon jawaabo jawaabon sawal
saval sawalon sawalo savalon savalo savaalo savaalon sawaalo sawaalon khat khaton khato call kol kall callon callo kolon kolo
bayan bayanon bayano bayaano bayaanon saboot sabut sbut sabooton sabooto sabuton sabuto gawah gavah gawaah gawahon gawaho
gavahon gavaho gavaaho gavaahon gawaaho gawaahon case kes keson keso mukadma muqadma mukadmaao mukadmaaon mukadmao mukadmaon
ilzam iljam ilzaam ilzamon ilzamo iljamon iljamo iljaamo iljaamon ilzaamo ilzaamon jurm jurmon jurmo zulm julm zulam zulmon
zulmo julmon julmo rape rep repon repo karigar karigaron karigaro kaareegro kaareegron karigro karigron worker workar warker
workers varkar workeron workero workaron workaro varkaro varkaron warkaro warkaron staff staffon staffo staafo staafon
staapho staaphon stafo stafon contract kantrakt contracton contracto kantrakton kantrakto kantraikto kantraikton kontraikta
kontraikto kontraikton agreement agreementon agreemento egreemento egreementon egrimento egrimenton karaar karar karaaro
karaaron kararo kararon bonus bonas bonuson bonuso bonason bonaso bonso bonson pf epf pfon pfo epfon epfo peeefo peeefon
peeepho peeephon piefo piefon gratuity gratuityon gratuityo grechyutiyo grechyutiyon advance edvans edvanson edvanso edvaanso
edvaanson edwaanso edwaanson payment pement paymenton paymento pementon pemento salary selary sallary salry salery selri
salaryon salaryo selaryon selaryo sailriyo sailriyon laakh lakh laakho laakhon lakho lakhon hazar hajar hazaar hajaar hazaron
hazaro hajaron hajaro hajaaro hajaaron hazaaro hazaaron sau sauo sauon karod karor karodo karodon karoro karoron darjan
darjano darjanon rupaye rupee rupay rs rupe rupyeo rupyeon rupae rupaen pese pase paisay paiseo paiseon court kort courton
courto korton korto allah alla allahon allaho allaaho allaahon khuda khudaao khudaaon khudao khudaon rab rabon rabo mazhab
majhab mazhabon mazhabo majhabon majhabo majahbo majahbon mazahbo mazahbon musalman muslim musalmanon musalmano muslimon
muslimo musalmaano musalmaanon hindu hindoo hinduo hinduon isai isaai christian eesaaeen eesaai isain sikh sikhon sikho dalit
daliton dalito namaz namaj nmaz namazon namazo namajon namajo namaajo namaajon namaazo namaazon masjid masjidon masjido
mandir mandiron mandiro church churchon churcho charcho charchon tyohar tyohaar tyoharon tyoharo tyohaaron tyohaaro eid id
eidon eido idon ido eedo eedon bakrid bakridon bakrido bakreedo bakreedon ramzan ramjan ramadan ramzanon ramzano ramjanon
ramjano ramjaano ramjaanon ramzaano ramzaanon muharram muharramon muharramo diwali deewali divali divaaliyo divaaliyon
divaliyo divaliyon diwaaliyo diwaaliyon holi holiyo holiyon dashahra dashahraao dashahraaon dashahrao dashahraon raakhi rakhi
raakhiyo raakhiyon rakhiyo rakhiyon christmas christmason christmaso krisamso krisamson puja poojaao poojaaon pujao pujaon
bistar bister bistaron bistaro bisteron bistero machhar machar machharon machharo macharon macharo machcharo machcharon
machchharo machchharon saanp samp saanpon saanpo sampon sampo saampo saampon bichchhu bichchu bichchhuo bichchhuon bichchuo
bichchuon kambal kambalo kambalon dukh dukhon dukho sukh sukho sukhon dar darr daron daro darron darro khauf khof khaufon
khaufo khofon khofo shor shoron shoro shak shakon shako mazak majak mazaaq mazakon mazako majakon majako majaako majaakon
mazaako mazaakon bartav bartao bartaw bartavon bartavo bartaavo bartaavon bartaawo bartaawon salook suluk sulook salookon
salooko sulukon suluko saluko salukon dabav dabao dabavon dabavo dabaavo dabaavon dabaawo dabaawon tanav tanao tanavon tanavo
tanaavo tanaavon tanaawo tanaawon notice notis notison notiso istifa isteefa istifaa isteefaao isteefaaon istifao istifaon
resign rizain resignon resigno rizainon rizaino rijaaino rijaainon rijaino rijainon rizaaino rizaainon neta netaao netaaon
netao netaon leader lidar leaderon leadero lidaron lidaro leedro leedron lidro lidron member membar memberon membero membaron
membaro chunaav chunaaw chunav chunaw chunaavo chunaavon chunaawo chunaawon chunavo chunavon vote voto voton woto woton group
grup groupon groupo grupon grupo jhund jhundo jhundon mulazim mulazimeen mulazmin mulazimon mulazimo mulazimeenon mulazimeeno
mulazmeen mulazimin mulazmeenon mulazmeeno mulaziminon mulazimino idara idaray idarayon idarayo sarbarah sarbrah sarbarahon
sarbaraho sarbrahon sarbraho afrad afradon afrado banday bandayon bandayo auqat okat auqaton auqato okaton okato faraiz
faraizon faraizo huqooq huquq haqooq huqooqon huqooqo huquqon huquqo masail masayl masailon masailo masaylon masaylo halaat
halaaton halaato wajibat wajibaton wajibato baqayajat baqayajaton baqayajato mutalba mutalbay mutalbayon mutalbayo ehtijaj
ihtejaj ehtijajon ehtijajo ihtejajon ihtejajo insaf insaaf insafon insafo insaafon insaafo tashaddud tashadud tashaddudon
tashaddudo tashadudon tashadudo qatal qatl katl qatalon qatalo qatlon qatlo aghwa agwa hamal haml hamalon hamalo nuqs nuqson
nuqso muahida muaahida moahida safar safaron safaro walda waalda shanakhti card kard cardon cardo kardon kardo mehnatkash
mehnatkashon mehnatkasho meharbani mehrbani mehrbaani dehat dehaton dehato naqab naqabon naqabo burqa burka chakkar chakar
chakkaron chakkaro chakaron chakaro kharch wuzu juma jumma acha accha achha achi acchi achhi ache acche achchhi achchi achche
achchhe bura buri bure bada bara badi bade chhota chota chhoti chhote naya nayi naye nai purana purane puraane lamba lambi
lambe gandi gnda gandee sachcha sachchi sachche jhutha jhooti jhuthi jhuthe jhoothi jhoothe sasta sasti saste mahanga mehnga
mahangi mahange mehngi mehnge ooncha uncha oonchi unchi oonche unche neecha nicha neechi nichi neeche niche gahra gahri gahre
mota moti patla patli patle geela gila geeli gili geele gile sookha sukha sookhi sukhi sookhe sukhe thanda thandi thande
kaala kala kaali kali kaale kale gora gori gore laal lal peela pila peeli pili peele pile neela nila neeli nili neele nile
hara hari hare akela akeli akele ekela dusra dusri dusre doosra doosre dosra doosri tisra teesra tisre tisri teesri teesre
pehla pahla pehli pahli pehle pahle chautha chauthi chauthe paanchava paanchawa panchava panchawa paanchavi paanchawi
panchavi panchawi paanchave paanchawe panchave panchawe pura poora puri pure poori poore adha aadha aadhi aadhe adhi adhe
thoda thora thodi thori thode thore sara saara sare saare bhari bhaari halka halki halke toota tuta tooti tuti toote tute
beeta bita beeti biti beete bite pichla pichhla pichle pichhle pichli pichhli agla agle agli nichla nichli nichle bhooka
bhukhi bhooki bhooke bhookhi pyasi pyaasi bechara bechari bechare bechaari bechaare zinda jinda zindah zindi zinde jindi
jinde mara mari sharminda sharmindi sharminde nangi ghatiya ghatiyi ghatiye kamina kamini kamine kameena kameeni kameene
harami haraami haramkhor haramzada haramzadi haramjada haramzade haraamjaadi haraamzaadi haramjadi haraamjaade haraamzaade
haramjade kutiya kutti kutiyi kutiye randi hoshiyaar hoshiyar seedha sidha seedhe sidhe ulta ulte tedha terha tedhi terhi
tedhe terhe khali khaali bhara bhare zyada jyada jada ziyada zada zayada jyda zyda zyadi zyade jyadi jyade jyaadi zyaadi
jyaade zyaade andhera andhere andheri ujaala ujala ujaali ujali ujaale ujale beshaara beshara beshaari beshari beshaare
beshare sahaara sahara sahaari sahari sahaare sahare gairhajir ghairhazir bahut bohot bahot bht boht bohat bhut bahoot kafi
kaafi kum bilkul bilkool bilqul sirf sirph srf karib qareeb kareeb takriban taqreeban hamesha hamesa humesha hmesha kabhi
kbhi kabi aksar aksr roz roj rozana rojana rojaana rozaana aaj aj ajj kal kl parso parson parsoon abhi abi abhii ab abb phir
fir phr dobara dubara dobaara dubaara wapas vapas wapis waapas vapis foran fauran fouran jald der dair dopahar dopehar dopahr
dophar pahley phle baad bad paas pas dur door sath saath samne saamne samnay piche peeche pichhe peechay aagay andar ander
andr bahar baahar bahr bahir upar uper oopar upr neechay bich beech aaspas chaaro chaaron charo charon dono donon tino teeno
saikdo saikdon saikro saikron sahi sahih shi galat ghalat glt thik theek tik thk teek sach jhuth jhoot jhut jhooth band bund
chalu chaloo shuru suru shuroo shru khatam khatm khtm kharab khrab kharaab khraab taiyar tayyar tayar khush khus dukhi dukhee
pareshan paresan preshan parishan majbur majboor bimar beemar bimaar kamzor kamjor ghayal jakhmi zkhmi behosh behos gayab
ghayab gaib lapata lapta garib gareeb ghareeb amir sakht skht tez tej taiz dhire dheere ahista aahista chup chp chupchap
chupchaap chhupkar chupkar zor jor zarur jarur zaroor jaroor zaruri jaruri zaroori jaroori mumkin muft mupht free fri nakli
asli gairkanuni ghairqanooni nabalig nabaligh balig baligh mehfooz mahfuz khatarnak khatrnak bina bena bagair baghair bager
liye lie liya lye liy alag alg ikattha ikatha ikathe aapas apas kuch kuchh kch kucch kai kayi kaee har sab sb sabb sabhi sbhi
sabko sbko baki baqi baaki tamam tamaam koi koyi koe kisi kesi aur or our ar zara jara zra bus sivaay sivay siwaay siway
please plz pls plij pliz pleas shukriya sukriya shukria namaste namste salam salaam slam assalam assalamualaikum asalam aoa
walekum alaikum alekum walaikum hello helo hi hlo maaf maf mafi maafi guzarish gujarish janab jnab ji jee g india bharat
hindustan pakistan pak pakistani bangladesh bangladeshi bangali bengali nepal nepali srilanka afghanistan afghani cheen chin
chinese america amrika saudi arab dubai qatar kuwait oman bahrain malaysia jordan delhi dilli mumbai kolkata chennai
baingalor hyderabad haidrabad ahmedabad surat soorat noida gurgaon gurugram faridabad ghaziabad ludhiana jalandhar amritsar
tirupur tiruppur tirpur jaipur kanpur lucknow agra meerut banaras allahabad patna ranchi bhopal pune panipat chandigarh
kashmir jammu assam bihar up rajasthan gujarat punjab bengal bangal bihari punjabi karachi lahore faisalabad sialkot
gujranwala multan rawalpindi pindi islamabad peshawar quetta sukkur larkana sahiwal sheikhupura kasur rahimyarkhan bahawalpur
sargodha jhang korangi landhi sindh balochistan khyber nawabshah hub okara wazirabad abbottabad mardan swat muzaffarabad
balochi sindhi pathan pashto urdu angrezi angrez hindi tamil itwar itvar peer pir mangal budh jumerat jumeraat hfte haftay
sunday sande monday saturday january janwari february farwari march april aprail may mai june jun july julai august agast
september sitambar october aktubar november navambar december disambar whatsapp watsapp watsap whatsap wp facebook fb youtube
ration jazzcash easypaisa nadra cctv tiktok pregnant pregnent period mahwari mahvari delivery dilivery maternity janma
chhedchhad chedchad chhed chherkhani galoch galauj marpit maarpeet marpeet sex musibat museebat emergency imergency exit fire
alarm drill training trening safety sefty helmet gloves boot part motor wire taar tar spray spre khaad khad beej bij
greenhouse bagan bori wazan vajan vazan kilo kg meter foot ekad ekar patthar pathar crusher tb dama allergy jalan khujli
soojan sujan sirdard corona covid vaccine electronic circuit board charger battery screen assembly packing paking cutting
finishing dyeing washing printing knitting spinning mill loom kargha shirt pant jeans jacket collar zip order ordar shipment
buyer bayar audit odit brand export garment garments textile limited ltd private pvt industries industry plant site farm
hotel school iskul college class party labour labor lebar inspector committee kameti comity ngo social director secretary
president mantri embassy airport taxi auto rickshaw riksha ambulance nurse medical medicine checkup test result problem
prablam problm tension blackmail torture harass harassment hairesment force permanent daily monthly basic minimum increment
fine slip register punch sign sain dastkhat dastakhat form fees fee deposit commission kamisan lock locker store senior
junior night day half full break brek rest leave let absent terminate suspend warning complaint complain kamplent action help
halp support job busy check chek ok okay no yes sorry thanks thanku thnx mohtaram mohtarma arz barah karam nihayat intehai
shadeed shadid mukammal fori mojood maujood mojud shamil hazir mutaliq khilaf khelaf bardasht wasool wusool ada jama pesh
istemal istimal harasan qaid kaid giraftar bartaraf farigh muattal ghair gair izafi mahana mahanah salana mustaqil hukumat
hakumat amla tarah tarha trah mutabiq doran dauran ilawa elawa hamrah fi lekin laikin magar taake takay chunke kyunke kiunke
kyunki kyonke agar agr balke balkay halanke gawahi garm garam imandar beiman inkar inkaar mana manjur manzoor tay kabul
qabool radd lagu jabt zabt jimmedar zimmedar zimedar raham farji farzi kaabu kabu rukaavat rukaawat rukavat rukawat light ac
savere sawere hamse dinbhar raatbhar lagatar achanak tab jab tak kab station nazdik najdik kinaare kinare bazar bajar bazaar
park chowk chauk nagar colony block sector phase road pul nadi naali nali kachra jhadu pocha pochha naukrani dhobi rasoiya
kitchen malkin didi deedi bhaiya bhaiyya bhaya amma ammi abba abbu aunty anti uncle ankal saheli roommate maze maje dhang
hansi matlab mtlb yani yaani asar sabse sbse behtar barabar jaise jese waise wese aise ese kaise kese itna itni itne utna
kitna kitni kitne jitna jitne apna apni apne apney khud khd kar karta krta karti krti karte kartay krte karteen kartin krteen
karna krna karne karnay krne karni krni kara kari kare karay kareen karin kreen karoon karu karun kroon karoonga karunga
kroonga krunga karoongi karungi kroongi krungi karen kren karenge karengay krenge karengi krengi karega krega karegi kregi
karo karoge karogay kroge karie kariay krie kariye kariyay kriye karkar krkar karke karkay krke mar maarta marta maarti marti
maarte marte maartay martay maarteen maarna marna maarne marne maarnay marnay maarni marni maara maari maaray maray maareen
marin maaroon maaru maru marun maaroonga marunga maaroongi marungi maarenge marenge maarengay marengay maarengi marengi
maarega marega maaregi maregi maaroge maroge maarogay marogay maarie marie maariay mariay maariye mariye maariyay mariyay
maarkar markar maarke marke maarkay markay peet pit peetta pitta peetti pitti peette pitte peettay pittay peetteen pittin
peetna pitna peetne pitne peetnay pitnay peetni pitni peeta pita peeti piti peete pite peetay pitay peeteen pitin peetoon
peetu pitu pitun peetoonga pitunga peetoongi pitungi peeten piten peetenge pitenge peetengay pitengay peetengi pitengi
peetega pitega peetegi pitegi peeto pito peetoge pitoge peetogay pitogay peetie pitie peetiay pitiay peetiye pitiye peetiyay
pitiyay peetkar pitkar peetke pitke peetkay pitkay bol bolta bolti bolte boltay bolteen boltin bolna bolne bolnay bolni bola
boli bole bolay boleen bolin boloon bolu bolun boloonga bolunga boloongi bolungi bolen bolenge bolengay bolengi bolega bolegi
bolo bologe bologay bolie boliay boliye boliyay bolkar bolke bolkay nikaal nikal nikaalta nikalta nikaalti nikalti nikaalte
nikalte nikaaltay nikaltay nikaalteen nikaltin nikaalna nikalna nikaalne nikalne nikaalnay nikalnay nikaalni nikalni nikaala
nikala nikaali nikali nikaale nikale nikaalay nikalay nikaaleen nikalin nikaaloon nikaalu nikalu nikalun nikaaloonga
nikalunga nikaaloongi nikalungi nikaalen nikalen nikaalenge nikalenge nikaalengay nikalengay nikaalengi nikalengi nikaalega
nikalega nikaalegi nikalegi nikaalo nikalo nikaaloge nikaloge nikaalogay nikalogay nikaalie nikalie nikaaliay nikaliay
nikaaliye nikaliye nikaaliyay nikaliyay nikaalkar nikalkar nikaalke nikalke nikaalkay nikalkay nikalteen nikla nikli nikle
niklay nikleen niklin nikloon niklu niklun nikloonga niklunga nikloongi niklungi niklen niklenge niklengay niklengi niklega
niklegi niklo nikloge niklogay niklie nikliay nikliye nikliyay rakh rakhta rkhta rakhti rkhti rakhte rakhtay rkhte rakhteen
rakhtin rkhteen rakhna rkhna rakhne rakhnay rkhne rakhni rkhni rakha rkha rkhi rakhe rakhay rkhe rakheen rakhin rkheen
rakhoon rakhu rakhun rkhoon rkhu rakhoonga rakhunga rkhoonga rkhunga rakhoongi rakhungi rkhoongi rkhungi rakhen rkhen
rakhenge rakhengay rkhenge rakhengi rkhengi rakhega rkhega rakhegi rkhegi rakho rkho rakhoge rakhogay rkhoge rakhie rakhiay
rkhie rakhiye rakhiyay rkhiye rakhkar rkhkar rakhke rakhkay rkhke rok rokta rokti rokte roktay rokteen roktin rokna rokne
roknay rokni roka roki roke rokay rokeen rokin rokoon roku rokun rokoonga rokunga rokoongi rokungi roken rokenge rokengay
rokengi rokega rokegi roko rokoge rokogay rokie rokiay rokiye rokiyay rokkar rokke rokkay daalta dalta daalti dalti daalte
dalte daaltay daltay daalteen daltin daalna dalna daalne dalne daalnay dalnay daalni dalni daala dala daali dali daalay dalay
daaleen dalin daaloon daalu dalu dalun daaloonga dalunga daaloongi dalungi daalenge dalenge daalengay dalengay daalengi
dalengi daalega dalega daalegi dalegi daaloge daloge daalogay dalogay daalie dalie daaliay daliay daaliye daliye daaliyay
daliyay daalkar dalkar daalke dalke daalkay dalkay kaat kat kaatta katta kaatti katti kaatte katte kaattay kattay kaatteen
kattin kaatna katna kaatne katne kaatnay katnay kaatni katni kaata kata kaati kati kaate kate kaatay katay kaateen katin
kaatoon kaatu katu katun kaatoonga katunga kaatoongi katungi kaaten katen kaatenge katenge kaatengay katengay kaatengi
katengi kaatega katega kaategi kategi kaato kato kaatoge katoge kaatogay katogay kaatie katie kaatiay katiay kaatiye katiye
kaatiyay katiyay kaatkar katkar kaatke katke kaatkay katkay pakad pakar pkad pkar pakadta pakarta pkadta pkarta pakadti
pakarti pkadti pkarti pakadte pakarte pakadtay pakartay pkadte pkarte pakadteen pakadtin pakarteen pkadteen pakadna pakarna
pkadna pkarna pakadne pakarne pakadnay pakarnay pkadne pkarne pakadni pakarni pkadni pkarni pakda pakra pkda pkra pakdi pakri
pkdi pkri pakde pakre pakday pakray pkde pkre pakdeen pakdin pakreen pkdeen pakdoon pakdu pakdun pakroon pkdoon pkdu
pakdoonga pakdunga pakroonga pakrunga pkdoonga pkdunga pakdoongi pakdungi pakroongi pakrungi pkdoongi pkdungi pakden pakren
pkden pakdenge pakrenge pakdengay pakrengay pkdenge pkrenge pakdengi pakrengi pkdengi pkrengi pakdega pakrega pkdega pkrega
pakdegi pakregi pkdegi pkregi pakdo pakro pkdo pkro pakdoge pakroge pakdogay pakrogay pkdoge pkroge pakdie pakrie pakdiay
pakriay pkdie pkrie pakdiye pakriye pakdiyay pakriyay pkdiye pkriye pakadkar pakarkar pkadkar pkarkar pakadke pakarke
pakadkay pakarkay pkadke pkarke chhod chhor chod chhodta chhorta chodta chorta chhodti chhorti chodti chorti chhodte chhorte
chodte chorte chhodtay chhortay chhodteen chhodtin chhorteen chhodna chhorna chodna chorna chhodne chhorne chodne chorne
chhodnay chhornay chhodni chhorni chodni chorni chhoda chhora choda chora chhodi chhori chodi chhode chhore chode chore
chhoday chhoray chhodeen chhodin chhoreen chhodoon chhodu chhodun chhoroon chhodoonga chhodunga chhoroonga chhorunga
chhodoongi chhodungi chhoroongi chhorungi chhoden chhoren chhodenge chhorenge chodenge chorenge chhodengay chhorengay
chhodengi chhorengi chodengi chorengi chhodega chhorega chodega chorega chhodegi chhoregi chodegi choregi chhodo chhoro chodo
chhodoge chhoroge chodoge choroge chhodogay chhorogay chhodie chhorie chodie chorie chhodiay chhoriay chhodiye chhoriye
chodiye choriye chhodiyay chhoriyay chhodkar chhorkar chodkar chorkar chhodke chhorke chodke chorke chhodkay chhorkay tod tor
todta torta todti torti todte torte todtay tortay todteen todtin torteen todna torna todne torne todnay tornay todni torni
toda tora todi tori tode tore today toray todeen todin toreen todoon todu todun toroon todoonga todunga toroonga torunga
todoongi todungi toroongi torungi toden toren todenge torenge todengay torengay todengi torengi todega torega todegi toregi
todo toro todoge toroge todogay torogay todie torie todiay toriay todiye toriye todiyay toriyay todkar torkar todke torke
todkay torkay fenk phenk fenkata phenkata fenkati phenkati fenkate phenkate fenkatay phenkatay fenkateen fenkatin phenkateen
fenkana phenkana fenkane phenkane fenkanay phenkanay fenkani phenkani fenka phenka fenki phenki fenke phenke fenkay phenkay
fenkeen fenkin phenkeen fenkoon fenku fenkun phenkoon fenkoonga fenkunga phenkoonga phenkunga fenkoongi fenkungi phenkoongi
phenkungi fenken phenken fenkenge phenkenge fenkengay phenkengay fenkengi phenkengi fenkega phenkega fenkegi phenkegi fenko
phenko fenkoge phenkoge fenkogay phenkogay fenkie phenkie fenkiay phenkiay fenkiye phenkiye fenkiyay phenkiyay fenkakar
phenkakar fenkake phenkake fenkakay phenkakay kheench khinch kheenchata khinchata kheenchati khinchati kheenchate khinchate
kheenchatay khinchatay kheenchateen khinchatin kheenchana khinchana kheenchane khinchane kheenchanay khinchanay kheenchani
khinchani kheencha khincha kheenchi khinchi kheenche khinche kheenchay khinchay kheencheen khinchin kheenchoon kheenchu
khinchu khinchun kheenchoonga khinchunga kheenchoongi khinchungi kheenchen khinchen kheenchenge khinchenge kheenchengay
khinchengay kheenchengi khinchengi kheenchega khinchega kheenchegi khinchegi kheencho khincho kheenchoge khinchoge
kheenchogay khinchogay kheenchie khinchie kheenchiay khinchiay kheenchiye khinchiye kheenchiyay khinchiyay kheenchakar
khinchakar kheenchake khinchake kheenchakay khinchakay daantata dantata daantati dantati daantate dantate daantatay dantatay
daantateen dantatin daantana dantana daantane dantane daantanay dantanay daantani dantani daanta danta daanti danti daante
dante daantay dantay daanteen dantin daantoon daantu dantu dantun daantoonga dantunga daantoongi dantungi daanten danten
daantenge dantenge daantengay dantengay daantengi dantengi daantega dantega daantegi dantegi daantoge dantoge daantogay
dantogay daantie dantie daantiay dantiay daantiye dantiye daantiyay dantiyay daantakar dantakar daantake dantake daantakay
dantakay cheekh chikh cheekhta chikhta cheekhti chikhti cheekhte chikhte cheekhtay chikhtay cheekhteen chikhtin cheekhna
chikhna cheekhne chikhne cheekhnay chikhnay cheekhni chikhni cheekha chikha cheekhi chikhi cheekhe chikhe cheekhay chikhay
cheekheen chikhin cheekhoon cheekhu chikhu chikhun cheekhoonga chikhunga cheekhoongi chikhungi cheekhen chikhen cheekhenge
chikhenge cheekhengay chikhengay cheekhengi chikhengi cheekhega chikhega cheekhegi chikhegi cheekho chikho cheekhoge chikhoge
cheekhogay chikhogay cheekhie chikhie cheekhiay chikhiay cheekhiye chikhiye cheekhiyay chikhiyay cheekhkar chikhkar cheekhke
chikhke cheekhkay chikhkay bhej bhejta bhejti bhejte bhejtay bhejteen bhejtin bhejna bhejne bhejnay bhejni bheja bheji bheje
bhejay bhejeen bhejin bhejoon bheju bhejun bhejoonga bhejunga bhejoongi bhejungi bhejen bhejenge bhejengay bhejengi bhejega
bhejegi bhejo bhejoge bhejogay bhejie bhejiay bhejiye bhejiyay bhejkar bhejke bhejkay dekh dekhta dekhti dekhte dekhtay
dekhteen dekhtin dekhna dekhne dekhnay dekhni dekha dekhi dekhe dekhay dekheen dekhin dekhoon dekhu dekhun dekhoonga dekhunga
dekhoongi dekhungi dekhen dekhenge dekhengay dekhengi dekhega dekhegi dekho dekhoge dekhogay dekhie dekhiay dekhiye dekhiyay
dekhkar dekhke dekhkay sun sunta sunti sunte suntay sunteen suntin sunna sunne sunnay sunni suna suni sune sunay suneen sunin
sunoon sunu sunun sunoonga sununga sunoongi sunungi sunen sunenge sunengay sunengi sunega sunegi suno sunoge sunogay sunie
suniay suniye suniyay sunkar sunke sunkay pooch poochh puch puchh poochhta poochta puchhta puchta poochhti poochti puchhti
puchti poochhte poochte puchhte puchte poochhtay poochtay poochhteen poochteen poochhna poochna puchhna puchna poochhne
poochne puchhne puchne poochhnay poochnay poochhni poochni puchhni puchni poocha poochha pucha puchha poochhi poochi puchhi
puchi pooche poochhe puche puchhe poochay poochhay poocheen poochheen poochhoon poochhu poochoon poochu poochhoonga
poochoonga puchhunga puchunga poochhoongi poochoongi puchhungi puchungi poochen poochhen poochenge poochhenge puchenge
puchhenge poochengay poochhengay poochengi poochhengi puchengi puchhengi poochega poochhega puchega puchhega poochegi
poochhegi puchegi puchhegi poochho poocho puchho pucho poochhoge poochoge puchhoge puchoge poochhogay poochogay poochhie
poochie puchhie puchie poochhiay poochiay poochhiye poochiye puchhiye puchiye poochhiyay poochiyay poochhkar poochkar
puchhkar puchkar poochhke poochke puchhke puchke poochhkay poochkay kah kahta kahti kahte kahtay kahteen kahtin kahna kahne
kahnay kahni kaha kahi kahe kahay kaheen kahin kahoon kahu kahun kahoonga kahunga kahoongi kahungi kahen kahenge kahengay
kahengi kahega kahegi kaho kahoge kahogay kahie kahiay kahiye kahiyay kahkar kahke kahkay rah rahta rhta rahti rhti rahte
rahtay rhte rahteen rahtin rhteen rahna rhna rahne rahnay rhne rahni rhni raha rahi rahe rahay raheen rahin rheen rahoon rahu
rahun rhoon rahoonga rahunga rhoonga rhunga rahoongi rahungi rhoongi rhungi rahen rhen rahenge rahengay rhenge rahengi rhengi
rahega rhega rahegi rhegi raho rahoge rahogay rhoge rahie rahiay rhie rahiye rahiyay rhiye rahkar rhkar rahke rahkay rhke
chal chalta chalti chalte chaltay chalteen chaltin chalna chalne chalnay chalni chali chalay chaleen chalin chaloon chalun
chaloonga chalunga chaloongi chalungi chalen chalenge chalengay chalengi chalega chalegi chaloge chalogay chalie chaliay
chaliye chaliyay chalkar chalke chalkay baith baithta baithti baithte baithtay baithteen baithtin baithna baithne baithnay
baithni baitha baithi baithe baithay baitheen baithin baithoon baithu baithun baithoonga baithunga baithoongi baithungi
baithen baithenge baithengay baithengi baithega baithegi baitho baithoge baithogay baithie baithiay baithiye baithiyay
baithkar baithkay uth uthta uthti uthte uthtay uthteen uthtin uthna uthne uthnay uthni utha uthi uthe uthay utheen uthin
uthoon uthu uthun uthoonga uthunga uthoongi uthungi uthen uthenge uthengay uthengi uthega uthegi utho uthoge uthogay uthie
uthiay uthiye uthiyay uthkar uthke uthkay gir girta girti girte girtay girteen girtin girna girne girnay girni gira giri gire
giray gireen girin giroon giru girun giroonga girunga giroongi girungi giren girenge girengay girengi girega giregi giro
giroge girogay girie giriay giriye giriyay girkar girke girkay marteen mareen maroon maroonga maroongi jal jalta jalti jalte
jaltay jalteen jaltin jalna jalne jalnay jalni jala jali jale jalay jaleen jalin jaloon jalu jalun jaloonga jalunga jaloongi
jalungi jalen jalenge jalengay jalengi jalega jalegi jalo jaloge jalogay jalie jaliay jaliye jaliyay jalkar jalke jalkay sad
sadta sarta sadti sarti sadte sarte sadtay sartay sadteen sadtin sarteen sadna sarna sadne sarne sadnay sarnay sadni sarni
sada sade saday saray sadeen sadin sareen sadoon sadu sadun saroon sadoonga sadunga saroonga sarunga sadoongi sadungi
saroongi sarungi saden saren sadenge sarenge sadengay sarengay sadengi sarengi sadega sarega sadegi saregi sado sadoge saroge
sadogay sarogay sadie sarie sadiay sariay sadiye sariye sadiyay sariyay sadkar sadkay sarkay lad lar ladta larta ladti larti
ladte larte ladtay lartay ladteen ladtin larteen ladna larna ladne larne ladnay larnay ladni larni lada lara ladi lari lade
lare laday laray ladeen ladin lareen ladoon ladu ladun laroon ladoonga ladunga laroonga larunga ladoongi ladungi laroongi
larungi laden laren ladenge larenge ladengay larengay ladengi larengi ladega larega ladegi laregi lado laro ladoge laroge
ladogay larogay ladie larie ladiay lariay ladiye lariye ladiyay lariyay ladkar larkar ladkay larkay padh parh padhta parhta
padhti parhti padhte parhte padhtay parhtay padhteen padhtin parhteen padhna parhna padhne parhne padhnay parhnay padhni
parhni padha parha padhi parhi padhe parhe padhay parhay padheen padhin parheen padhoon padhu padhun parhoon padhoonga
padhunga parhoonga parhunga padhoongi padhungi parhoongi parhungi padhen parhen padhenge parhenge padhengay parhengay
padhengi parhengi padhega parhega padhegi parhegi padho parho padhoge parhoge padhogay parhogay padhie parhie padhiay parhiay
padhiye parhiye padhiyay parhiyay padhkar parhkar padhke parhke padhkay parhkay likh likhta likhti likhte likhtay likhteen
likhtin likhna likhne likhnay likhni likha likhi likhe likhay likheen likhin likhoon likhu likhun likhoonga likhunga
likhoongi likhungi likhen likhenge likhengay likhengi likhega likhegi likho likhoge likhogay likhie likhiay likhiye likhiyay
likhkar likhke likhkay samajh smajh samajhta smajhta samajhti smajhti samajhte samajhtay smajhte samajhteen samajhtin
smajhteen samajhna smajhna samajhne samajhnay smajhne samajhni smajhni samjha smjha samjhi smjhi samjhe samjhay smjhe
samjheen samjhin smjheen samjhoon samjhu samjhun smjhoon smjhu samjhoonga samjhunga smjhoonga smjhunga samjhoongi samjhungi
smjhoongi smjhungi samjhen smjhen samjhenge samjhengay smjhenge samjhengi smjhengi samjhega smjhega samjhegi smjhegi samjho
smjho samjhoge samjhogay smjhoge samjhie samjhiay smjhie samjhiye samjhiyay smjhiye samajhkar smajhkar samajhke samajhkay
smajhke soch sochta sochti sochte sochtay sochteen sochtin sochna sochne sochnay sochni socha sochi soche sochay socheen
sochin sochoon sochu sochun sochoonga sochunga sochoongi sochungi sochen sochenge sochengay sochengi sochega sochegi socho
sochoge sochogay sochie sochiay sochiye sochiyay sochkar sochke sochkay mil milta milti milte miltay milteen miltin milna
milne milnay milni mila mili mile milay mileen milin miloon milu milun miloonga milunga miloongi milungi milen milenge
milengay milengi milega milegi milo miloge milogay milie miliay miliye miliyay milkar milke milkay bach bachta bachti bachte
bachtay bachteen bachtin bachna bachne bachnay bachni bcha bachi bacheen bachin bachoon bachu bachun bachoonga bachunga
bachoongi bachungi bachen bachenge bachengay bachengi bachega bachegi bachoge bachogay bachie bachiay bachiye bachiyay
bachkar bachke bachkay chun chunta chunti chunte chuntay chunteen chuntin chunna chunne chunnay chunni chuna chuni chune
chunay chuneen chunin chunoon chunu chunun chunoonga chununga chunoongi chunungi chunen chunenge chunengay chunengi chunega
chunegi chuno chunoge chunogay chunie chuniay chuniye chuniyay chunkar chunkay chadh charh chadhta charhta chadhti charhti
chadhte charhte chadhtay charhtay chadhteen chadhtin charhteen chadhna charhna chadhne charhne chadhnay charhnay chadhni
charhni chadha charha chadhi charhi chadhe charhe chadhay charhay chadheen chadhin charheen chadhoon chadhu chadhun charhoon
chadhoonga chadhunga charhoonga charhunga chadhoongi chadhungi charhoongi charhungi chadhen charhen chadhenge charhenge
chadhengay charhengay chadhengi charhengi chadhega charhega chadhegi charhegi chadho charho chadhoge charhoge chadhogay
charhogay chadhie charhie chadhiay charhiay chadhiye charhiye chadhiyay charhiyay chadhkar charhkar chadhke charhke chadhkay
charhkay utar utarta utarti utarte utartay utarteen utartin utarna utarne utarnay utarni utra utri utre utray utreen utrin
utroon utru utrun utroonga utrunga utroongi utrungi utren utrenge utrengay utrengi utrega utregi utro utroge utrogay utrie
utriay utriye utriyay utarkar utarke utarkay pahunch pahunchata pahunchati pahunchate pahunchatay pahunchateen pahunchatin
pahunchana pahunchane pahunchanay pahunchani pahuncha pahunchi pahunche pahunchay pahuncheen pahunchin pahunchoon pahunchu
pahunchun pahunchoonga pahunchunga pahunchoongi pahunchungi pahunchen pahunchenge pahunchengay pahunchengi pahunchega
pahunchegi pahuncho pahunchoge pahunchogay pahunchie pahunchiay pahunchiye pahunchiyay pahunchakar pahunchake pahunchakay
laut lautta lautti lautte lauttay lautteen lauttin lautna lautne lautnay lautni lauta lauti laute lautay lauteen lautin
lautoon lautu lautun lautoonga lautunga lautoongi lautungi lauten lautenge lautengay lautengi lautega lautegi lauto lautoge
lautogay lautie lautiay lautiye lautiyay lautkar lautke lautkay badal badalta badalti badalte badaltay badalteen badaltin
badalna badalne badalnay badalni badla badli badle badlay badleen badlin badloon badlu badlun badloonga badlunga badloongi
badlungi badlen badlenge badlengay badlengi badlega badlegi badlo badloge badlogay badlie badliay badliye badliyay badalkar
badalke badalkay hatta hatti hatte hattay hatteen hattin hatna hatne hatnay hatni hata hati hate hatay hateen hatin hatoon
hatu hatun hatoonga hatunga hatoongi hatungi haten hatenge hatengay hatengi hatega hategi hato hatoge hatogay hatie hatiay
hatiye hatiyay hatkar hatke hatkay dhoondh dhundh dhoondhata dhundhata dhoondhati dhundhati dhoondhate dhundhate dhoondhatay
dhundhatay dhoondhateen dhundhatin dhoondhana dhundhana dhoondhane dhundhane dhoondhanay dhundhanay dhoondhani dhundhani
dhoondha dhundha dhoondhi dhundhi dhoondhe dhundhe dhoondhay dhundhay dhoondheen dhundhin dhoondhoon dhoondhu dhundhu
dhundhun dhoondhoonga dhundhunga dhoondhoongi dhundhungi dhoondhen dhundhen dhoondhenge dhundhenge dhoondhengay dhundhengay
dhoondhengi dhundhengi dhoondhega dhundhega dhoondhegi dhundhegi dhoondho dhundho dhoondhoge dhundhoge dhoondhogay dhundhogay
dhoondhie dhundhie dhoondhiay dhundhiay dhoondhiye dhundhiye dhoondhiyay dhundhiyay dhoondhakar dhundhakar dhoondhake
dhundhake dhoondhakay dhundhakay bech bechta bechti bechte bechtay bechteen bechtin bechna bechne bechnay bechni becha bechi
beche bechay becheen bechin bechoon bechu bechun bechoonga bechunga bechoongi bechungi bechen bechenge bechengay bechengi
bechega bechegi becho bechoge bechogay bechie bechiay bechiye bechiyay bechkar bechke bechkay khareed kharid khareedta
kharidta khareedti kharidti khareedte kharidte khareedtay kharidtay khareedteen kharidtin khareedna kharidna khareedne
kharidne khareednay kharidnay khareedni kharidni khareeda kharida khareedi kharidi khareede kharide khareeday khariday
khareedeen kharidin khareedoon khareedu kharidu kharidun khareedoonga kharidunga khareedoongi kharidungi khareeden khariden
khareedenge kharidenge khareedengay kharidengay khareedengi kharidengi khareedega kharidega khareedegi kharidegi khareedo
kharido khareedoge kharidoge khareedogay kharidogay khareedie kharidie khareediay kharidiay khareediye kharidiye khareediyay
kharidiyay khareedkar kharidkar khareedke kharidke khareedkay kharidkay chuk chukta chukti chukte chuktay chukteen chuktin
chukna chukne chuknay chukni chuka chuki chuke chukay chukeen chukin chukoon chuku chukun chukoonga chukunga chukoongi
chukungi chuken chukenge chukengay chukengi chukega chukegi chuko chukoge chukogay chukie chukiay chukiye chukiyay chukkar
chukke chukkay toot tut tootta tutta tootti tutti tootte tutte toottay tuttay tootteen tuttin tootna tutna tootne tutne
tootnay tutnay tootni tutni tootay tutay tooteen tutin tootoon tootu tutu tutun tootoonga tutunga tootoongi tutungi tooten
tuten tootenge tutenge tootengay tutengay tootengi tutengi tootega tutega tootegi tutegi tooto tuto tootoge tutoge tootogay
tutogay tootie tutie tootiay tutiay tootiye tutiye tootiyay tutiyay tootkar tutkar tootke tutke tootkay tutkay fat phat fatta
phatta fatti phatti fatte phatte fattay phattay fatteen fattin phatteen fatna phatna fatne phatne fatnay phatnay fatni phatni
fata phata fati phati fate phate fatay phatay fateen fatin phateen fatoon fatu fatun phatoon fatoonga fatunga phatoonga
phatunga fatoongi fatungi phatoongi phatungi faten phaten fatenge phatenge fatengay phatengay fatengi phatengi fatega phatega
fategi phategi fato phato fatoge phatoge fatogay phatogay fatie phatie fatiay phatiay fatiye phatiye fatiyay phatiyay fatkar
phatkar fatke phatke fatkay phatkay fut phoot phut footta futta phootta phutta footti futti phootti phutti footte futte
phootte phutte foottay futtay footteen futtin footna futna phootna phutna footne futne phootne phutne footnay futnay footni
futni phootni phutni foota futa phoota phuta footi futi phooti phuti foote fute phoote phute footay futay footeen futin
footoon footu futu futun footoonga futunga phootoonga phutunga footoongi futungi phootoongi phutungi footen futen footenge
futenge phootenge phutenge footengay futengay footengi futengi phootengi phutengi footega futega phootega phutega footegi
futegi phootegi phutegi footo futo phooto phuto footoge futoge phootoge phutoge footogay futogay footie futie phootie phutie
footiay futiay footiye futiye phootiye phutiye footiyay futiyay footkar futkar phootkar phutkar footke futke phootke phutke
footkay futkay ghus ghusta ghusti ghuste ghustay ghusteen ghustin ghusna ghusne ghusnay ghusni ghusa ghusi ghuse ghusay
ghuseen ghusin ghusoon ghusu ghusun ghusoonga ghusunga ghusoongi ghusungi ghusen ghusenge ghusengay ghusengi ghusega ghusegi
ghuso ghusoge ghusogay ghusie ghusiay ghusiye ghusiyay ghuskar ghuske ghuskay bhaag bhag bhaagta bhagta bhaagti bhagti
bhaagte bhagte bhaagtay bhagtay bhaagteen bhagtin bhaagna bhagna bhaagne bhagne bhaagnay bhagnay bhaagni bhagni bhaaga bhaga
bhaagi bhagi bhaage bhage bhaagay bhagay bhaageen bhagin bhaagoon bhaagu bhagu bhagun bhaagoonga bhagunga bhaagoongi bhagungi
bhaagen bhagen bhaagenge bhagenge bhaagengay bhagengay bhaagengi bhagengi bhaagega bhagega bhaagegi bhagegi bhaago bhago
bhaagoge bhagoge bhaagogay bhagogay bhaagie bhagie bhaagiay bhagiay bhaagiye bhagiye bhaagiyay bhagiyay bhaagkar bhagkar
bhaagke bhagke bhaagkay bhagkay daud daur daudta daurta daudti daurti daudte daurte daudtay daurtay daudteen daudtin daurteen
daudna daurna daudne daurne daudnay daurnay daudni daurni dauda daudi dauri daude dauday dauray daudeen daudin daureen
daudoon daudu daudun dauroon daudoonga daudunga dauroonga daurunga daudoongi daudungi dauroongi daurungi dauden dauren
daudenge daurenge daudengay daurengay daudengi daurengi daudega daurega daudegi dauregi daudo daudoge dauroge daudogay
daurogay daudie daurie daudiay dauriay daudiye dauriye daudiyay dauriyay daudkar daurkar daudke daurke daudkay daurkay thak
thakta thakti thakte thaktay thakteen thaktin thakna thakne thaknay thakni thaka thaki thake thakay thakeen thakin thakoon
thaku thakun thakoonga thakunga thakoongi thakungi thaken thakenge thakengay thakengi thakega thakegi thako thakoge thakogay
thakie thakiay thakiye thakiyay thakkar thakke thakkay jhagad jhagar jhagadta jhagarta jhagadti jhagarti jhagadte jhagarte
jhagadtay jhagartay jhagadteen jhagadtin jhagarteen jhagadna jhagarna jhagadne jhagarne jhagadnay jhagarnay jhagadni jhagarni
jhagdi jhagri jhagday jhagray jhagdeen jhagdin jhagreen jhagdoon jhagdu jhagdun jhagroon jhagdoonga jhagdunga jhagroonga
jhagrunga jhagdoongi jhagdungi jhagroongi jhagrungi jhagden jhagren jhagdenge jhagrenge jhagdengay jhagrengay jhagdengi
jhagrengi jhagdega jhagrega jhagdegi jhagregi jhagdoge jhagroge jhagdogay jhagrogay jhagdie jhagrie jhagdiay jhagriay
jhagdiye jhagriye jhagdiyay jhagriyay jhagadkar jhagarkar jhagadke jhagarke jhagadkay jhagarkay ragad ragar ragadta ragarta
ragadti ragarti ragadte ragarte ragadtay ragartay ragadteen ragadtin ragarteen ragadna ragarna ragadne ragarne ragadnay
ragarnay ragadni ragarni ragda ragra ragdi ragri ragde ragre ragday ragray ragdeen ragdin ragreen ragdoon ragdu ragdun
ragroon ragdoonga ragdunga ragroonga ragrunga ragdoongi ragdungi ragroongi ragrungi ragden ragren ragdenge ragrenge ragdengay
ragrengay ragdengi ragrengi ragdega ragrega ragdegi ragregi ragdo ragro ragdoge ragroge ragdogay ragrogay ragdie ragrie
ragdiay ragriay ragdiye ragriye ragdiyay ragriyay ragadkar ragarkar ragadke ragarke ragadkay ragarkay ched cher chher chedta
cherta chhedta chherta chedti cherti chhedti chherti chedte cherte chhedte chherte chedtay chertay chedteen chedtin cherteen
chedna cherna chhedna chherna chedne cherne chhedne chherne chednay chernay chedni cherni chhedni chherni cheda chera chheda
chhera chedi cheri chhedi chheri chede chere chhede chhere cheday cheray chedeen chedin chereen chedoon chedu chedun cheroon
chedoonga chedunga cheroonga cherunga chedoongi chedungi cheroongi cherungi cheden cheren chedenge cherenge chhedenge
chherenge chedengay cherengay chedengi cherengi chhedengi chherengi chedega cherega chhedega chherega chedegi cheregi
chhedegi chheregi chedo chero chhedo chhero chedoge cheroge chhedoge chheroge chedogay cherogay chedie cherie chhedie chherie
chediay cheriay chediye cheriye chhediye chheriye chediyay cheriyay chedkar cherkar chhedkar chherkar chedke cherke chhedke
chherke chedkay cherkay ghoor ghur ghoorta ghurta ghoorti ghurti ghoorte ghurte ghoortay ghurtay ghoorteen ghurtin ghoorna
ghurna ghoorne ghurne ghoornay ghurnay ghoorni ghurni ghoora ghura ghoori ghuri ghoore ghure ghooray ghuray ghooreen ghurin
ghooroon ghooru ghuru ghurun ghooroonga ghurunga ghooroongi ghurungi ghooren ghuren ghoorenge ghurenge ghoorengay ghurengay
ghoorengi ghurengi ghoorega ghurega ghooregi ghuregi ghooro ghuro ghooroge ghuroge ghoorogay ghurogay ghoorie ghurie ghooriay
ghuriay ghooriye ghuriye ghooriyay ghuriyay ghoorkar ghurkar ghoorke ghurke ghoorkay ghurkay choom chum choomta chumta
choomti chumti choomte chumte choomtay chumtay choomteen chumtin choomna chumna choomne chumne choomnay chumnay choomni
chumni chooma chuma choomi chumi choome chume choomay chumay choomeen chumin choomoon choomu chumu chumun choomoonga chumunga
choomoongi chumungi choomen chumen choomenge chumenge choomengay chumengay choomengi chumengi choomega chumega choomegi
chumegi choomo chumo choomoge chumoge choomogay chumogay choomie chumie choomiay chumiay choomiye chumiye choomiyay chumiyay
choomkar chumkar choomke chumke choomkay chumkay sah sahta sahti sahte sahtay sahteen sahtin sahna sahne sahnay sahe sahay
saheen sahin sahoon sahun sahoonga sahunga sahoongi sahungi sahen sahenge sahengay sahengi sahega sahegi saho sahoge sahogay
sahie sahiay sahiye sahiyay sahkar sahke sahkay darta darti darte dartay darteen dartin darna darne darnay darni dara dari
dare daray dareen darin daroon daru darun daroonga darunga daroongi darungi daren darenge darengay darengi darega daregi
daroge darogay darie dariay dariye dariyay darkar darke darkay chhup chhupta chupta chhupti chupti chhupte chupte chhuptay
chuptay chhupteen chhuptin chupteen chhupna chupna chhupne chupne chhupnay chupnay chhupni chupni chhupa chupa chhupi chupi
chhupe chupe chhupay chupay chhupeen chhupin chupeen chhupoon chhupu chhupun chupoon chhupoonga chhupunga chupoonga chupunga
chhupoongi chhupungi chupoongi chupungi chhupen chupen chhupenge chupenge chhupengay chupengay chhupengi chupengi chhupega
chupega chhupegi chupegi chhupo chupo chhupoge chupoge chhupogay chupogay chhupie chupie chhupiay chupiay chhupiye chupiye
chhupiyay chupiyay chhupke chupke chhupkay chupkay chhip chip chhipta chipta chhipti chipti chhipte chipte chhiptay chiptay
chhipteen chhiptin chipteen chhipna chipna chhipne chipne chhipnay chipnay chhipni chipni chhipa chipa chhipi chipi chhipe
chipe chhipay chipay chhipeen chhipin chipeen chhipoon chhipu chhipun chipoon chhipoonga chhipunga chipoonga chipunga
chhipoongi chhipungi chipoongi chipungi chhipen chipen chhipenge chipenge chhipengay chipengay chhipengi chipengi chhipega
chipega chhipegi chipegi chhipo chipo chhipoge chipoge chhipogay chipogay chhipie chipie chhipiay chipiay chhipiye chipiye
chhipiyay chipiyay chhipkar chipkar chhipke chipke chhipkay chipkay thahar thaharta thaharti thaharte thahartay thaharteen
thahartin thaharna thaharne thaharnay thaharni thahra thahri thahre thahray thahreen thahrin thahroon thahru thahrun
thahroonga thahrunga thahroongi thahrungi thahren thahrenge thahrengay thahrengi thahrega thahregi thahro thahroge thahrogay
thahrie thahriay thahriye thahriyay thaharkar thaharke thaharkay gujar guzar gujarta guzarta gujarti guzarti gujarte guzarte
gujartay guzartay gujarteen gujartin guzarteen gujarna guzarna gujarne guzarne gujarnay guzarnay gujarni guzarni gujra guzra
gujri guzri gujre guzre gujray guzray gujreen gujrin guzreen gujroon gujru gujrun guzroon gujroonga gujrunga guzroonga
guzrunga gujroongi gujrungi guzroongi guzrungi gujren guzren gujrenge guzrenge gujrengay guzrengay gujrengi guzrengi gujrega
guzrega gujregi guzregi gujro guzro gujroge guzroge gujrogay guzrogay gujrie guzrie gujriay guzriay gujriye guzriye gujriyay
guzriyay gujarkar guzarkar gujarke guzarke gujarkay guzarkay bigad bigar bigadta bigarta bigadti bigarti bigadte bigarte
bigadtay bigartay bigadteen bigadtin bigarteen bigadna bigarna bigadne bigarne bigadnay bigarnay bigadni bigarni bigda bigra
bigdi bigri bigde bigre bigday bigray bigdeen bigdin bigreen bigdoon bigdu bigdun bigroon bigdoonga bigdunga bigroonga
bigrunga bigdoongi bigdungi bigroongi bigrungi bigden bigren bigdenge bigrenge bigdengay bigrengay bigdengi bigrengi bigdega
bigrega bigdegi bigregi bigdo bigro bigdoge bigroge bigdogay bigrogay bigdie bigrie bigdiay bigriay bigdiye bigriye bigdiyay
bigriyay bigadkar bigarkar bigadke bigarke bigadkay bigarkay sudhar sudharta sudharti sudharte sudhartay sudharteen sudhartin
sudharna sudharne sudharnay sudharni sudhra sudhri sudhre sudhray sudhreen sudhrin sudhroon sudhru sudhrun sudhroonga
sudhrunga sudhroongi sudhrungi sudhren sudhrenge sudhrengay sudhrengi sudhrega sudhregi sudhro sudhroge sudhrogay sudhrie
sudhriay sudhriye sudhriyay sudharkar sudharke sudharkay sookh sookhta sukhta sookhti sukhti sookhte sukhte sookhtay sukhtay
sookhteen sukhtin sookhna sukhna sookhne sukhne sookhnay sukhnay sookhni sukhni sookhay sukhay sookheen sukhin sookhoon
sookhu sukhun sookhoonga sukhunga sookhoongi sukhungi sookhen sukhen sookhenge sukhenge sookhengay sukhengay sookhengi
sukhengi sookhega sukhega sookhegi sukhegi sookho sookhoge sukhoge sookhogay sukhogay sookhie sukhie sookhiay sukhiay
sookhiye sukhiye sookhiyay sukhiyay sookhkar sukhkar sookhke sukhke sookhkay sukhkay bhar bharta bharti bharte bhartay
bharteen bhartin bharna bharne bharnay bharni bharay bhareen bharin bharoon bharu bharun bharoonga bharunga bharoongi
bharungi bharen bharenge bharengay bharengi bharega bharegi bharo bharoge bharogay bharie bhariay bhariye bhariyay bharkar
bharke bharkay khul khulta khulti khulte khultay khulteen khultin khulna khulne khulnay khulni khula khuli khule khulay
khuleen khulin khuloon khulu khulun khuloonga khulunga khuloongi khulungi khulen khulenge khulengay khulengi khulega khulegi
khulo khuloge khulogay khulie khuliay khuliye khuliyay khulkar khulke khulkay khol kholta kholti kholte kholtay kholteen
kholtin kholna kholne kholnay kholni khola kholi khole kholay kholeen kholin kholoon kholu kholun kholoonga kholunga
kholoongi kholungi kholen kholenge kholengay kholengi kholega kholegi kholo khologe khologay kholie kholiay kholiye kholiyay
kholkar kholke kholkay baandh bandh baandhata bandhata baandhati bandhati baandhate bandhate baandhatay bandhatay baandhateen
bandhatin baandhana bandhana baandhane bandhane baandhanay bandhanay baandhani bandhani baandha bandha baandhi bandhi baandhe
bandhe baandhay bandhay baandheen bandhin baandhoon baandhu bandhu bandhun baandhoonga bandhunga baandhoongi bandhungi
baandhen bandhen baandhenge bandhenge baandhengay bandhengay baandhengi bandhengi baandhega bandhega baandhegi bandhegi
baandho bandho baandhoge bandhoge baandhogay bandhogay baandhie bandhie baandhiay bandhiay baandhiye bandhiye baandhiyay
bandhiyay baandhakar bandhakar baandhake bandhake baandhakay bandhakay maang mang maangata mangata maangati mangati maangate
mangate maangatay mangatay maangateen mangatin maangana mangana maangane mangane maanganay manganay maangani mangani maanga
manga maangi mangi maange mange maangay mangay maangeen mangin maangoon maangu mangu mangun maangoonga mangunga maangoongi
mangungi maangen mangen maangenge mangenge maangengay mangengay maangengi mangengi maangega mangega maangegi mangegi maango
mango maangoge mangoge maangogay mangogay maangie mangie maangiay mangiay maangiye mangiye maangiyay mangiyay maangakar
mangakar maangake mangake maangakay mangakay naach nach naachta nachta naachti nachti naachte nachte naachtay nachtay
naachteen nachtin naachna nachna naachne nachne naachnay nachnay naachni nachni naacha nacha naachi nachi naache nache
naachay nachay naacheen nachin naachoon naachu nachu nachun naachoonga nachunga naachoongi nachungi naachen nachen naachenge
nachenge naachengay nachengay naachengi nachengi naachega nachega naachegi nachegi naacho nacho naachoge nachoge naachogay
nachogay naachie nachie naachiay nachiay naachiye nachiye naachiyay nachiyay naachkar nachkar naachke nachke naachkay nachkay
hans hansata hansati hansate hansatay hansateen hansatin hansana hansane hansanay hansani hansa hanse hansay hanseen hansin
hansoon hansu hansun hansoonga hansunga hansoongi hansungi hansen hansenge hansengay hansengi hansega hansegi hanso hansoge
hansogay hansie hansiay hansiye hansiyay hansakar hansake hansakay tok tokta tokti tokte toktay tokteen toktin tokna tokne
toknay tokni toka toki toke tokay tokeen tokin tokoon toku tokun tokoonga tokunga tokoongi tokungi token tokenge tokengay
tokengi tokega tokegi toko tokoge tokogay tokie tokiay tokiye tokiyay tokkar tokke tokkay thok thokta thokti thokte thoktay
thokteen thoktin thokna thokne thoknay thokni thoka thoki thoke thokay thokeen thokin thokoon thoku thokun thokoonga thokunga
thokoongi thokungi thoken thokenge thokengay thokengi thokega thokegi thoko thokoge thokogay thokie thokiay thokiye thokiyay
thokkar thokke thokkay thook thuk thookta thukta thookti thukti thookte thukte thooktay thuktay thookteen thuktin thookna
thukna thookne thukne thooknay thuknay thookni thukni thooka thuka thooki thuki thooke thuke thookay thukay thookeen thukin
thookoon thooku thuku thukun thookoonga thukunga thookoongi thukungi thooken thuken thookenge thukenge thookengay thukengay
thookengi thukengi thookega thukega thookegi thukegi thooko thuko thookoge thukoge thookogay thukogay thookie thukie thookiay
thukiay thookiye thukiye thookiyay thukiyay thookkar thukkar thookke thukke thookkay thukkay chheen chhin cheenta chheenta
chhinta chinta cheenti chheenti chhinti chinti cheente chheente chhinte chinte cheentay chheentay cheenteen chheenteen
cheenna chheenna chhinna chinna cheenne chheenne chhinne chinne cheennay chheennay cheenni chheenni chhinni chinni cheena
chheena chhina china chheeni chhini cheene chheene chhine chine cheenay chheenay cheeneen chheeneen cheenoon cheenu chheenoon
chheenu cheenoonga chheenoonga chhinunga chinunga cheenoongi chheenoongi chhinungi chinungi cheenen chheenen cheenenge
chheenenge chhinenge chinenge cheenengay chheenengay cheenengi chheenengi chhinengi chinengi cheenega chheenega chhinega
chinega cheenegi chheenegi chhinegi chinegi cheeno chheeno chhino chino cheenoge chheenoge chhinoge chinoge cheenogay
chheenogay cheenie chheenie chhinie chinie cheeniay chheeniay cheeniye chheeniye chhiniye chiniye cheeniyay chheeniyay
cheenkar chheenkar chhinkar chinkar cheenke chheenke chhinke chinke cheenkay chheenkay jaan jan jaanta janta jaanti janti
jaante jante jaantay jantay jaanteen jantin jaanna janna jaanne janne jaannay jannay jaanni janni jaana jana jaani jani jaane
jane jaanay janay jaaneen janin jaanoon jaanu janu janun jaanoonga janunga jaanoongi janungi jaanen janen jaanenge janenge
jaanengay janengay jaanengi janengi jaanega janega jaanegi janegi jaano jano jaanoge janoge jaanogay janogay jaanie janie
jaaniay janiay jaaniye janiye jaaniyay janiyay jaankar jankar jaanke janke jaankay jankay maanta manta maanti manti maante
mante maantay mantay maanteen mantin maanna manna maanne manne maannay mannay maanni manni maana maani mani maane mane maanay
manay maaneen manin maanoon maanu manu manun maanoonga manunga maanoongi manungi maanen manen maanenge manenge maanengay
manengay maanengi manengi maanega manega maanegi manegi maano mano maanoge manoge maanogay manogay maanie manie maaniay
maniay maaniye maniye maaniyay maniyay maankar mankar maanke manke maankay mankay pahan pahanta pahanti pahante pahantay
pahanteen pahantin pahanna pahanne pahannay pahanni pahna pahni pahne pahnay pahneen pahnin pahnoon pahnu pahnun pahnoonga
pahnunga pahnoongi pahnungi pahnen pahnenge pahnengay pahnengi pahnega pahnegi pahno pahnoge pahnogay pahnie pahniay pahniye
pahniyay pahankar pahanke pahankay sil silta silti silte siltay silteen siltin silna silne silnay silni sila sili sile silay
sileen silin siloon silu silun siloonga silunga siloongi silungi silen silenge silengay silengi silega silegi silo siloge
silogay silie siliay siliye siliyay silkar silke silkay naap nap naapta napta naapti napti naapte napte naaptay naptay
naapteen naptin naapna napna naapne napne naapnay napnay naapni napni naapa napa naapi napi naape nape naapay napay naapeen
napin naapoon naapu napu napun naapoonga napunga naapoongi napungi naapen napen naapenge napenge naapengay napengay naapengi
napengi naapega napega naapegi napegi naapo napo naapoge napoge naapogay napogay naapie napie naapiay napiay naapiye napiye
naapiyay napiyay naapkar napkar naapke napke naapkay napkay chaant chant chhaant chhant chaantata chantata chhaantata
chhantata chaantati chantati chhaantati chhantati chaantate chantate chhaantate chhantate chaantatay chantatay chaantateen
chantatin chaantana chantana chhaantana chhantana chaantane chantane chhaantane chhantane chaantanay chantanay chaantani
chantani chhaantani chhantani chaanta chanta chhaanta chhanta chaanti chanti chhaanti chhanti chaante chante chhaante chhante
chaantay chantay chaanteen chantin chaantoon chaantu chantu chantun chaantoonga chantunga chhaantoonga chhantunga chaantoongi
chantungi chhaantoongi chhantungi chaanten chanten chaantenge chantenge chhaantenge chhantenge chaantengay chantengay
chaantengi chantengi chhaantengi chhantengi chaantega chantega chhaantega chhantega chaantegi chantegi chhaantegi chhantegi
chaanto chanto chhaanto chhanto chaantoge chantoge chhaantoge chhantoge chaantogay chantogay chaantie chantie chhaantie
chhantie chaantiay chantiay chaantiye chantiye chhaantiye chhantiye chaantiyay chantiyay chaantakar chantakar chhaantakar
chhantakar chaantake chantake chhaantake chhantake chaantakay chantakay baant bant baantata bantata baantati bantati baantate
bantate baantatay bantatay baantateen bantatin baantana bantana baantane bantane baantanay bantanay baantani bantani baanta
banta baanti banti baante bante baantay bantay baanteen bantin baantoon baantu bantu bantun baantoonga bantunga baantoongi
bantungi baanten banten baantenge bantenge baantengay bantengay baantengi bantengi baantega bantega baantegi bantegi baanto
banto baantoge bantoge baantogay bantogay baantie bantie baantiay bantiay baantiye bantiye baantiyay bantiyay baantakar
bantakar baantake bantake baantakay bantakay khod khodta khodti khodte khodtay khodteen khodtin khodna khodne khodnay khodni
khoda khodi khode khoday khodeen khodin khodoon khodu khodun khodoonga khodunga khodoongi khodungi khoden khodenge khodengay
khodengi khodega khodegi khodo khodoge khodogay khodie khodiay khodiye khodiyay khodkar khodke khodkay laad laadta laadti
laadte laadtay laadteen laadna laadne laadnay laadni laada laadi laade laaday laadeen laadoon laadu laadoonga laadoongi
laaden laadenge laadengay laadengi laadega laadegi laado laadoge laadogay laadie laadiay laadiye laadiyay laadkar laadke
laadkay jod jodta jorta jodti jorti jodte jorte jodtay jortay jodteen jodtin jorteen jodna jorna jodne jorne jodnay jornay
jodni jorni joda jora jodi jori jode jore joday joray jodeen jodin joreen jodoon jodu jodun joroon jodoonga jodunga joroonga
jorunga jodoongi jodungi joroongi jorungi joden joren jodenge jorenge jodengay jorengay jodengi jorengi jodega jorega jodegi
joregi jodo joro jodoge joroge jodogay jorogay jodie jorie jodiay joriay jodiye joriye jodiyay joriyay jodkar jorkar jodke
jorke jodkay jorkay patak patakta patakti patakte pataktay patakteen pataktin patakna patakne pataknay patakni patka patki
patke patkay patkeen patkin patkoon patku patkun patkoonga patkunga patkoongi patkungi patken patkenge patkengay patkengi
patkega patkegi patko patkoge patkogay patkie patkiay patkiye patkiyay patakkar patakke patakkay dhakel dhakelta dhakelti
dhakelte dhakeltay dhakelteen dhakeltin dhakelna dhakelne dhakelnay dhakelni dhakela dhakeli dhakele dhakelay dhakeleen
dhakelin dhakeloon dhakelu dhakelun dhakeloonga dhakelunga dhakeloongi dhakelungi dhakelen dhakelenge dhakelengay dhakelengi
dhakelega dhakelegi dhakelo dhakeloge dhakelogay dhakelie dhakeliay dhakeliye dhakeliyay dhakelkar dhakelke dhakelkay ghaseet
ghasit ghaseetta ghasitta ghaseetti ghasitti ghaseette ghasitte ghaseettay ghasittay ghaseetteen ghasittin ghaseetna ghasitna
ghaseetne ghasitne ghaseetnay ghasitnay ghaseetni ghasitni ghaseeta ghasita ghaseeti ghasiti ghaseete ghasite ghaseetay
ghasitay ghaseeteen ghasitin ghaseetoon ghaseetu ghasitu ghasitun ghaseetoonga ghasitunga ghaseetoongi ghasitungi ghaseeten
ghasiten ghaseetenge ghasitenge ghaseetengay ghasitengay ghaseetengi ghasitengi ghaseetega ghasitega ghaseetegi ghasitegi
ghaseeto ghasito ghaseetoge ghasitoge ghaseetogay ghasitogay ghaseetie ghasitie ghaseetiay ghasitiay ghaseetiye ghasitiye
ghaseetiyay ghasitiyay ghaseetkar ghasitkar ghaseetke ghasitke ghaseetkay ghasitkay daboch dabochta dabochti dabochte
dabochtay dabochteen dabochtin dabochna dabochne dabochnay dabochni dabocha dabochi daboche dabochay dabocheen dabochin
dabochoon dabochu dabochun dabochoonga dabochunga dabochoongi dabochungi dabochen dabochenge dabochengay dabochengi dabochega
dabochegi dabocho dabochoge dabochogay dabochie dabochiay dabochiye dabochiyay dabochkar dabochke dabochkay latak latakta
latakti latakte lataktay latakteen lataktin latakna latakne lataknay latakni latka latki latke latkay latkeen latkin latkoon
latku latkun latkoonga latkunga latkoongi latkungi latken latkenge latkengay latkengi latkega latkegi latko latkoge latkogay
latkie latkiay latkiye latkiyay latakkar latakke latakkay atak atakta atakti atakte ataktay atakteen ataktin atakna atakne
ataknay atakni atka atki atke atkay atkeen atkin atkoon atku atkun atkoonga atkunga atkoongi atkungi atken atkenge atkengay
atkengi atkega atkegi atko atkoge atkogay atkie atkiay atkiye atkiyay atakkar atakke atakkay fans phans fansata phansata
fansati phansati fansate phansate fansatay phansatay fansateen fansatin phansateen fansana phansana fansane phansane fansanay
phansanay fansani phansani fansa phansa fansi phansi fanse phanse fansay phansay fanseen fansin phanseen fansoon fansu fansun
phansoon fansoonga fansunga phansoonga phansunga fansoongi fansungi phansoongi phansungi fansen phansen fansenge phansenge
fansengay phansengay fansengi phansengi fansega phansega fansegi phansegi fanso phanso fansoge phansoge fansogay phansogay
fansie phansie fansiay phansiay fansiye phansiye fansiyay phansiyay fansakar phansakar fansake phansake fansakay phansakay
fisal phisal fisalta phisalta fisalti phisalti fisalte phisalte fisaltay phisaltay fisalteen fisaltin phisalteen fisalna
phisalna fisalne phisalne fisalnay phisalnay fisalni phisalni fisla phisla fisli phisli fisle phisle fislay phislay fisleen
fislin phisleen fisloon fislu fislun phisloon fisloonga fislunga phisloonga phislunga fisloongi fislungi phisloongi phislungi
fislen phislen fislenge phislenge fislengay phislengay fislengi phislengi fislega phislega fislegi phislegi fislo phislo
fisloge phisloge fislogay phislogay fislie phislie fisliay phisliay fisliye phisliye fisliyay phisliyay fisalkar phisalkar
fisalke phisalke fisalkay phisalkay kuchal kuchalta kuchalti kuchalte kuchaltay kuchalteen kuchaltin kuchalna kuchalne
kuchalnay kuchalni kuchla kuchli kuchle kuchlay kuchleen kuchlin kuchloon kuchlu kuchlun kuchloonga kuchlunga kuchloongi
kuchlungi kuchlen kuchlenge kuchlengay kuchlengi kuchlega kuchlegi kuchlo kuchloge kuchlogay kuchlie kuchliay kuchliye
kuchliyay kuchalkar kuchalke kuchalkay jhulas jhulasta jhulasti jhulaste jhulastay jhulasteen jhulastin jhulasna jhulasne
jhulasnay jhulasni jhulsa jhulsi jhulse jhulsay jhulseen jhulsin jhulsoon jhulsu jhulsun jhulsoonga jhulsunga jhulsoongi
jhulsungi jhulsen jhulsenge jhulsengay jhulsengi jhulsega jhulsegi jhulso jhulsoge jhulsogay jhulsie jhulsiay jhulsiye
jhulsiyay jhulaskar jhulaske jhulaskay sak sakta sakti sakte saktay sakteen saktin sakna sakne saknay sakni saka saki sake
sakay sakeen sakin sakoon saku sakun sakoonga sakunga sakoongi sakungi saken sakenge sakengay sakengi sakega sakegi sako
sakoge sakogay sakie sakiay sakiye sakiyay sakkar sakke sakkay lag lagta lagti lagte lagtay lagteen lagtin lagna lagne lagnay
lagni laga lagi lage lagay lageen lagin lagoon lagun lagoonga lagunga lagoongi lagungi lagen lagenge lagengay lagengi lagega
lagegi lago lagoge lagogay lagie lagiay lagiye lagiyay lagkar lagke lagkay pad par padta parta padti parti padte parte padtay
partay padteen padtin parteen padna parna padne parne padnay parnay padni parni pada para padi pari pade pare paday paray
padeen padin pareen padoon padu padun paroon padoonga padunga paroonga parunga padoongi padungi paroongi parungi paden paren
padenge parenge padengay parengay padengi parengi padega parega padegi paregi pado paro padoge paroge padogay parogay padie
parie padiay pariay padiye pariye padiyay pariyay padkar parkar padke parke padkay parkay ban banteen banna banne bannay
banni bana bani bane banay baneen banin banoon banun banoonga banunga banoongi banungi banen banenge banengay banengi banega
banegi bano banoge banogay banie baniay baniye baniyay bankar banke bankay beet bit beetta bitta beetti bitti beette bitte
beettay bittay beetteen bittin beetna bitna beetne bitne beetnay bitnay beetni bitni beetay bitay beeteen bitin beetoon beetu
bitu bitun beetoonga bitunga beetoongi bitungi beeten biten beetenge bitenge beetengay bitengay beetengi bitengi beetega
bitega beetegi bitegi beeto bito beetoge bitoge beetogay bitogay beetie bitie beetiay bitiay beetiye bitiye beetiyay bitiyay
beetkar bitkar beetke bitke beetkay bitkay bhool bhul bhoolta bhulta bhoolti bhulti bhoolte bhulte bhooltay bhultay bhoolteen
bhultin bhoolna bhulna bhoolne bhulne bhoolnay bhulnay bhoolni bhulni bhoola bhula bhooli bhuli bhoole bhule bhoolay bhulay
bhooleen bhulin bhooloon bhoolu bhulu bhulun bhooloonga bhulunga bhooloongi bhulungi bhoolen bhulen bhoolenge bhulenge
bhoolengay bhulengay bhoolengi bhulengi bhoolega bhulega bhoolegi bhulegi bhoolo bhulo bhoologe bhuloge bhoologay bhulogay
bhoolie bhulie bhooliay bhuliay bhooliye bhuliye bhooliyay bhuliyay bhoolkar bhulkar bhoolke bhulke bhoolkay bhulkay jhel
jhelta jhelti jhelte jheltay jhelteen jheltin jhelna jhelne jhelnay jhelni jhela jheli jhele jhelay jheleen jhelin jheloon
jhelu jhelun jheloonga jhelunga jheloongi jhelungi jhelen jhelenge jhelengay jhelengi jhelega jhelegi jhelo jheloge jhelogay
jhelie jheliay jheliye jheliyay jhelkar jhelke jhelkay bhog bhogta bhogti bhogte bhogtay bhogteen bhogtin bhogna bhogne
bhognay bhogni bhoga bhogi bhoge bhogay bhogeen bhogin bhogoon bhogu bhogun bhogoonga bhogunga bhogoongi bhogungi bhogen
bhogenge bhogengay bhogengi bhogega bhogegi bhogo bhogoge bhogogay bhogie bhogiay bhogiye bhogiyay bhogkar bhogke bhogkay
taak taakta takta taakti takti taaktay taktay taakteen taktin taakna takna taakne takne taaknay taknay taakni takni taaka
taka taaki taki take taakay taakeen takin taakoon taaku taku takun taakoonga takunga taakoongi takungi taaken taken taakenge
takenge taakengay takengay taakengi takengi taakega takega taakegi takegi taako tako taakoge takoge taakogay takogay taakie
takie taakiay takiay taakiye taakiyay takiyay taakkar takkar taakke takke taakkay takkay bhadak bharak bhadakta bharakta
bhadakti bharakti bhadakte bharakte bhadaktay bharaktay bhadakteen bhadaktin bharakteen bhadakna bharakna bhadakne bharakne
bhadaknay bharaknay bhadakni bharakni bhadka bharka bhadki bharki bhadke bhadkay bhadkeen bhadkin bharkeen bhadkoon bhadku
bhadkun bharkoon bhadkoonga bhadkunga bharkoonga bharkunga bhadkoongi bhadkungi bharkoongi bharkungi bhadken bharken
bhadkenge bharkenge bhadkengay bharkengay bhadkengi bharkengi bhadkega bharkega bhadkegi bharkegi bhadko bharko bhadkoge
bharkoge bhadkogay bharkogay bhadkie bharkie bhadkiay bharkiay bhadkiye bharkiye bhadkiyay bharkiyay bhadakkar bharakkar
bhadakke bharakke bhadakkay bharakkay bhatak bhatakta bhatakti bhatakte bhataktay bhatakteen bhataktin bhatakna bhatakne
bhataknay bhatakni bhatka bhatki bhatke bhatkay bhatkeen bhatkin bhatkoon bhatku bhatkun bhatkoonga bhatkunga bhatkoongi
bhatkungi bhatken bhatkenge bhatkengay bhatkengi bhatkega bhatkegi bhatko bhatkoge bhatkogay bhatkie bhatkiay bhatkiye
bhatkiyay bhatakkar bhatakke bhatakkay gin ginta ginti ginte gintay ginteen gintin ginna ginne ginnay ginni gina gini gine
ginay gineen ginin ginoon ginu ginun ginoonga ginunga ginoongi ginungi ginen ginenge ginengay ginengi ginega ginegi gino
ginoge ginogay ginie giniay giniye giniyay ginkar ginke ginkay haar haarta harta haarti harti haarte harte haartay hartay
haarteen hartin haarna harna haarne harne haarnay harnay haarni harni haara haari haare haaray haray haareen harin haaru haru
haaroonga harunga haaroongi harungi haaren haren haarenge harenge haarengay harengay haarengi harengi haarega harega haaregi
haregi haaro haro haaroge haroge haarogay harogay haarie harie haariay hariay haariye hariye haariyay hariyay haarkar harkar
haarke harke haarkay harkay jeet jit jeetta jitta jeetti jitti jeette jitte jeettay jittay jeetteen jittin jeetna jeetne
jeetnay jitnay jeetni jitni jeeta jita jeeti jiti jeete jite jeetay jitay jeeteen jitin jeetoon jitun jeetoonga jitunga
jeetoongi jitungi jeeten jiten jeetenge jitenge jeetengay jitengay jeetengi jitengi jeetega jitega jeetegi jitegi jeeto jito
jeetoge jitoge jeetogay jitogay jeetie jitie jeetiay jitiay jeetiye jitiye jeetiyay jitiyay jeetkar jitkar jeetke jitke
jeetkay jitkay loot lut lootta lutta lootti lutti lootte lutte loottay luttay lootteen luttin lootna lutna lootne lutne
lootnay lutnay lootni lutni loota luta looti luti loote lute lootay lutay looteen lutin lootoon lootu lutu lutun lootoonga
lutunga lootoongi lutungi looten luten lootenge lutenge lootengay lutengay lootengi lutengi lootega lutega lootegi lutegi
looto luto lootoge lutoge lootogay lutogay lootie lutie lootiay lutiay lootiye lutiye lootiyay lutiyay lootkar lutkar lootke
lutke lootkay lutkay thag thagta thagti thagte thagtay thagteen thagtin thagna thagne thagnay thagni thaga thagi thage thagay
thageen thagin thagoon thagu thagun thagoonga thagunga thagoongi thagungi thagen thagenge thagengay thagengi thagega thagegi
thago thagoge thagogay thagie thagiay thagiye thagiyay thagkar thagke thagkay paal pal paalta palta paalti palti paalte palte
paaltay paltay paalteen paltin paalna palna paalne palne paalnay palnay paalni palni paala pala paali pali paale pale paalay
palay paaleen palin paaloon paalu palu palun paaloonga palunga paaloongi palungi paalen palen paalenge palenge paalengay
palengay paalengi palengi paalega palega paalegi palegi paalo palo paaloge paloge paalogay palogay paalie palie paaliay
paliay paaliye paliye paaliyay paliyay paalkar palkar paalke palke paalkay palkay khel khelta khelti khelte kheltay khelteen
kheltin khelna khelne khelnay khelni khela kheli khele khelay kheleen khelin kheloon khelu khelun kheloonga khelunga
kheloongi khelungi khelen khelenge khelengay khelengi khelega khelegi khelo kheloge khelogay khelie kheliay kheliye kheliyay
khelkar khelke khelkay sambhal sambhalta sambhalti sambhalte sambhaltay sambhalteen sambhaltin sambhalna sambhalne sambhalnay
sambhalni sambhala sambhali sambhale sambhalay sambhaleen sambhalin sambhaloon sambhalu sambhalun sambhaloonga sambhalunga
sambhaloongi sambhalungi sambhalen sambhalenge sambhalengay sambhalengi sambhalega sambhalegi sambhalo sambhaloge sambhalogay
sambhalie sambhaliay sambhaliye sambhaliyay sambhalkar sambhalke sambhalkay tadap tarap tadapta tarapta tadapti tarapti
tadapte tarapte tadaptay taraptay tadapteen tadaptin tarapteen tadapna tarapna tadapne tarapne tadapnay tarapnay tadapni
tarapni tadpa tarpa tadpi tarpi tadpe tarpe tadpay tarpay tadpeen tadpin tarpeen tadpoon tadpu tadpun tarpoon tadpoonga
tadpunga tarpoonga tarpunga tadpoongi tadpungi tarpoongi tarpungi tadpen tarpen tadpenge tarpenge tadpengay tarpengay
tadpengi tarpengi tadpega tarpega tadpegi tarpegi tadpo tarpo tadpoge tarpoge tadpogay tarpogay tadpie tarpie tadpiay tarpiay
tadpiye tarpiye tadpiyay tarpiyay tadapkar tarapkar tadapke tarapke tadapkay tarapkay dab dabta dabti dabte dabtay dabteen
dabtin dabna dabne dabnay dabni daba dabi dabe dabay dabeen dabin daboon dabu dabun daboonga dabunga daboongi dabungi daben
dabenge dabengay dabengi dabega dabegi dabo daboge dabogay dabie dabiay dabiye dabiyay dabkar dabke dabkay katteen kateen
katoon katoonga katoongi pitteen piteen pitoon pitoonga pitoongi hil hilta hilti hilte hiltay hilteen hiltin hilna hilne
hilnay hilni hila hili hile hilay hileen hilin hiloon hilu hilun hiloonga hilunga hiloongi hilungi hilen hilenge hilengay
hilengi hilega hilegi hilo hiloge hilogay hilie hiliay hiliye hiliyay hilkar hilke hilkay ghat ghatta ghatti ghatte ghattay
ghatteen ghattin ghatna ghatne ghatnay ghatni ghata ghati ghate ghatay ghateen ghatin ghatoon ghatu ghatun ghatoonga ghatunga
ghatoongi ghatungi ghaten ghatenge ghatengay ghatengi ghatega ghategi ghato ghatoge ghatogay ghatie ghatiay ghatiyay ghatkar
ghatke ghatkay badhta barhta badhti barhti badhte barhte badhtay barhtay badhteen badhtin barhteen badhna barhna badhne
barhne badhnay barhnay badhni barhni badha barha badhi barhi barhe badhay barhay badheen badhin barheen badhoon badhu badhun
barhoon badhoonga badhunga barhoonga barhunga badhoongi badhungi barhoongi barhungi barhen badhenge barhenge badhengay
barhengay badhengi barhengi badhega barhega badhegi barhegi barho badhoge barhoge badhogay barhogay badhie barhie badhiay
barhiay badhiye barhiye badhiyay barhiyay badhkar barhkar badhke barhke badhkay barhkay nipat nipatta nipatti nipatte
nipattay nipatteen nipattin nipatna nipatne nipatnay nipatni nipta nipti nipte niptay nipteen niptin niptoon niptu niptun
niptoonga niptunga niptoongi niptungi nipten niptenge niptengay niptengi niptega niptegi nipto niptoge niptogay niptie
niptiay niptiye niptiyay nipatkar nipatke nipatkay noch nochta nochti nochte nochtay nochteen nochtin nochna nochne nochnay
nochni nocha nochi noche nochay nocheen nochin nochoon nochu nochun nochoonga nochunga nochoongi nochungi nochen nochenge
nochengay nochengi nochega nochegi nocho nochoge nochogay nochie nochiay nochiye nochiyay nochkar nochke nochkay chodtay
chodteen chodtin chodnay choday chodeen chodin chodoon chodu chodun chodoonga chodunga chodoongi chodungi choden chodengay
chodogay chodiay chodiyay chodkay uchal uchhal uchalta uchhalta uchalti uchhalti uchalte uchhalte uchaltay uchhaltay
uchalteen uchaltin uchhalteen uchalna uchhalna uchalne uchhalne uchalnay uchhalnay uchalni uchhalni uchhla uchla uchhli uchli
uchhle uchle uchhlay uchlay uchhleen uchhlin uchleen uchhloon uchhlu uchhlun uchloon uchhloonga uchhlunga uchloonga uchlunga
uchhloongi uchhlungi uchloongi uchlungi uchhlen uchlen uchhlenge uchlenge uchhlengay uchlengay uchhlengi uchlengi uchhlega
uchlega uchhlegi uchlegi uchhlo uchlo uchhloge uchloge uchhlogay uchlogay uchhlie uchlie uchhliay uchliay uchhliye uchliye
uchhliyay uchliyay uchalkar uchhalkar uchalke uchhalke uchalkay uchhalkay palat palatta palatti palatte palattay palatteen
palattin palatna palatne palatnay palatni palteen paltoon paltu paltun paltoonga paltunga paltoongi paltungi palten paltenge
paltengay paltengi paltega paltegi palto paltoge paltogay paltie paltiay paltiye paltiyay palatkar palatke palatkay lipat
lipatta lipatti lipatte lipattay lipatteen lipattin lipatna lipatne lipatnay lipatni lipta lipti lipte liptay lipteen liptin
liptoon liptu liptun liptoonga liptunga liptoongi liptungi lipten liptenge liptengay liptengi liptega liptegi lipto liptoge
liptogay liptie liptiay liptiye liptiyay lipatkar lipatke lipatkay mach machta machti machte machtay machteen machtin machna
machne machnay machni macha machi mache machay macheen machoon machu machun machoonga machunga machoongi machungi machen
machenge machengay machengi machega machegi macho machoge machogay machie machiay machiye machiyay machkar machke machkay ud
ur udta urta udti urti udte urte udtay urtay udteen udtin urteen udna urna udne urne udnay urnay udni urni uda ura udi uri
ude ure udeen udin ureen udoon udu udun uroon udoonga udunga uroonga urunga udoongi udungi uroongi urungi uden uren udenge
urenge udengay urengay udengi urengi udega urega udegi uregi udo uro udoge uroge udogay urogay udie urie udiay uriay udiye
uriye udiyay uriyay udkar urkar udke urke udkay urkay tapak tapakta tapakti tapakte tapaktay tapakteen tapaktin tapakna
tapakne tapaknay tapakni tapka tapki tapke tapkay tapkeen tapkin tapkoon tapku tapkun tapkoonga tapkunga tapkoongi tapkungi
tapken tapkenge tapkengay tapkengi tapkega tapkegi tapko tapkoge tapkogay tapkie tapkiay tapkiye tapkiyay tapakkar tapakke
tapakkay chhidak chhirak chidak chirak chhidakta chhirakta chidakta chirakta chhidakti chhirakti chidakti chirakti chhidakte
chhirakte chidakte chirakte chhidaktay chhiraktay chhidakteen chhidaktin chhirakteen chhidakna chhirakna chidakna chirakna
chhidakne chhirakne chidakne chirakne chhidaknay chhiraknay chhidakni chhirakni chidakni chirakni chhidka chhirka chidka
chirka chhidki chhirki chidki chirki chhidke chhirke chidke chirke chhidkay chhirkay chhidkeen chhidkin chhirkeen chhidkoon
chhidku chhidkun chhirkoon chhidkoonga chhidkunga chhirkoonga chhirkunga chhidkoongi chhidkungi chhirkoongi chhirkungi
chhidken chhirken chhidkenge chhirkenge chidkenge chirkenge chhidkengay chhirkengay chhidkengi chhirkengi chidkengi chirkengi
chhidkega chhirkega chidkega chirkega chhidkegi chhirkegi chidkegi chirkegi chhidko chhirko chidko chirko chhidkoge chhirkoge
chidkoge chirkoge chhidkogay chhirkogay chhidkie chhirkie chidkie chirkie chhidkiay chhirkiay chhidkiye chhirkiye chidkiye
chirkiye chhidkiyay chhirkiyay chhidakkar chhirakkar chidakkar chirakkar chhidakke chhirakke chidakke chirakke chhidakkay
chhirakkay paath path paathta pathta paathti pathti paathte pathte paathtay pathtay paathteen pathtin paathna pathna paathne
pathne paathnay pathnay paathni pathni paatha patha paathi pathi paathe pathe paathay pathay paatheen pathin paathoon paathu
pathu pathun paathoonga pathunga paathoongi pathungi paathen pathen paathenge pathenge paathengay pathengay paathengi
pathengi paathega pathega paathegi pathegi paatho patho paathoge pathoge paathogay pathogay paathie pathie paathiay pathiay
paathiye pathiye paathiyay pathiyay paathkar pathkar paathke pathke paathkay pathkay ponch ponchh ponchata ponchhata ponchati
ponchhati ponchate ponchhate ponchatay ponchhatay ponchateen ponchatin ponchhateen ponchana ponchhana ponchane ponchhane
ponchanay ponchhanay ponchani ponchhani poncha ponchha ponchhi ponchi ponche ponchhe ponchay ponchhay poncheen ponchheen
ponchhin ponchhoon ponchhu ponchhun ponchoon ponchhoonga ponchhunga ponchoonga ponchunga ponchhoongi ponchhungi ponchoongi
ponchungi ponchen ponchhen ponchenge ponchhenge ponchengay ponchhengay ponchengi ponchhengi ponchega ponchhega ponchegi
ponchhegi ponchho poncho ponchhoge ponchoge ponchhogay ponchogay ponchhie ponchie ponchhiay ponchiay ponchhiye ponchiye
ponchhiyay ponchiyay ponchakar ponchhakar ponchake ponchhake ponchakay ponchhakay jhaad jhaar jhad jhar jhaadta jhaarta
jhadta jharta jhaadti jhaarti jhadti jharti jhaadte jhaarte jhadte jharte jhaadtay jhaartay jhaadteen jhaarteen jhaadna
jhaarna jhadna jharna jhaadne jhaarne jhadne jharne jhaadnay jhaarnay jhaadni jhaarni jhadni jharni jhaada jhaara jhada jhara
jhaade jhaare jhade jhare jhaaday jhaaray jhaadeen jhaareen jhaadoon jhaadu jhaaroon jhaaru jhaadoonga jhaaroonga jhadunga
jharunga jhaadoongi jhaaroongi jhadungi jharungi jhaaden jhaaren jhaadenge jhaarenge jhadenge jharenge jhaadengay jhaarengay
jhaadengi jhaarengi jhadengi jharengi jhaadega jhaarega jhadega jharega jhaadegi jhaaregi jhadegi jharegi jhaado jhaaro jhado
jharo jhaadoge jhaaroge jhadoge jharoge jhaadogay jhaarogay jhaadie jhaarie jhadie jharie jhaadiay jhaariay jhaadiye jhaariye
jhadiye jhariye jhaadiyay jhaariyay jhaadkar jhaarkar jhadkar jharkar jhaadke jhaarke jhadke jharke jhaadkay jhaarkay hadap
harap hadapta harapta hadapti harapti hadapte harapte hadaptay haraptay hadapteen hadaptin harapteen hadapna harapna hadapne
harapne hadapnay harapnay hadapni harapni hadpa harpa hadpi harpi hadpe harpe hadpay harpay hadpeen hadpin harpeen hadpoon
hadpu hadpun harpoon hadpoonga hadpunga harpoonga harpunga hadpoongi hadpungi harpoongi harpungi hadpen harpen hadpenge
harpenge hadpengay harpengay hadpengi harpengi hadpega harpega hadpegi harpegi hadpo harpo hadpoge harpoge hadpogay harpogay
hadpie harpie hadpiay harpiay hadpiye harpiye hadpiyay harpiyay hadapkar harapkar hadapke harapke hadapkay harapkay ainth
ainthata ainthati ainthate ainthatay ainthateen ainthatin ainthana ainthane ainthanay ainthani aintha ainthi ainthe ainthay
aintheen ainthin ainthoon ainthu ainthun ainthoonga ainthunga ainthoongi ainthungi ainthen ainthenge ainthengay ainthengi
ainthega ainthegi aintho ainthoge ainthogay ainthie ainthiay ainthiye ainthiyay ainthakar ainthake ainthakay nigal nigalta
nigalti nigalte nigaltay nigalteen nigaltin nigalna nigalne nigalnay nigalni nigla nigli nigle niglay nigleen niglin nigloon
niglu niglun nigloonga niglunga nigloongi niglungi niglen niglenge niglengay niglengi niglega niglegi niglo nigloge niglogay
niglie nigliay nigliye nigliyay nigalkar nigalke nigalkay doob dub doobta dubta doobti dubti doobte dubte doobtay dubtay
doobteen dubtin doobna dubna doobne dubne doobnay dubnay doobni dubni dooba duba doobi dubi doobe doobay dubay doobeen dubin
dooboon doobu dubu dubun dooboonga dubunga dooboongi dubungi dooben duben doobenge dubenge doobengay dubengay doobengi
dubengi doobega dubega doobegi dubegi doobo dubo dooboge duboge doobogay dubogay doobie dubie doobiay dubiay doobiye dubiye
doobiyay dubiyay doobkar dubkar doobke dubke doobkay dubkay ris rista risti riste ristay risteen ristin risna risne risnay
risni risa risi rise risay riseen risin risoon risu risun risoonga risunga risoongi risungi risen risenge risengay risengi
risega risegi riso risoge risogay risie risiay risiye risiyay riskar riske riskay bikhar bikharta bikharti bikharte bikhartay
bikharteen bikhartin bikharna bikharne bikharnay bikharni bikhra bikhri bikhre bikhray bikhreen bikhrin bikhroon bikhru
bikhrun bikhroonga bikhrunga bikhroongi bikhrungi bikhren bikhrenge bikhrengay bikhrengi bikhrega bikhregi bikhro bikhroge
bikhrogay bikhrie bikhriay bikhriye bikhriyay bikharkar bikharke bikharkay gal galta galte galtay galteen galtin galna galne
galnay galni galay galeen galin galoon galu galun galoonga galunga galoongi galungi galen galenge galengay galengi galega
galegi galoge galogay galie galiay galiye galiyay galkar galke galkay ghis ghista ghisti ghiste ghistay ghisteen ghistin
ghisna ghisne ghisnay ghisni ghisa ghisi ghise ghisay ghiseen ghisin ghisoon ghisu ghisun ghisoonga ghisunga ghisoongi
ghisungi ghisen ghisenge ghisengay ghisengi ghisega ghisegi ghiso ghisoge ghisogay ghisie ghisiay ghisiye ghisiyay ghiskar
ghiske ghiskay chipak chipakta chipakti chipakte chipaktay chipakteen chipaktin chipakna chipakne chipaknay chipakni chipka
chipki chipkeen chipkin chipkoon chipku chipkun chipkoonga chipkunga chipkoongi chipkungi chipken chipkenge chipkengay
chipkengi chipkega chipkegi chipko chipkoge chipkogay chipkie chipkiay chipkiye chipkiyay chipakkar chipakke chipakkay kas
kasta kasti kaste kastay kasteen kastin kasna kasne kasnay kasni kasa kasi kase kasay kaseen kasin kasoon kasu kasun kasoonga
kasunga kasoongi kasungi kasen kasenge kasengay kasengi kasega kasegi kaso kasoge kasogay kasie kasiay kasiye kasiyay kaskar
kaske kaskay kaamp kamp kaampata kampata kaampati kampati kaampate kampate kaampatay kampatay kaampateen kampatin kaampana
kampana kaampane kampane kaampanay kampanay kaampani kaampa kampa kaampi kampi kaampe kampe kaampay kampay kaampeen kampin
kaampoon kaampu kampu kampun kaampoonga kampunga kaampoongi kampungi kaampen kampen kaampenge kampenge kaampengay kampengay
kaampengi kampengi kaampega kampega kaampegi kampegi kaampo kampo kaampoge kampoge kaampogay kampogay kaampie kampie kaampiay
kampiay kaampiye kampiye kaampiyay kampiyay kaampakar kampakar kaampake kampake kaampakay kampakay taras tarasta tarasti
taraste tarastay tarasteen tarastin tarasna tarasne tarasnay tarasni tarsa tarsi tarse tarsay tarseen tarsin tarsoon tarsu
tarsun tarsoonga tarsunga tarsoongi tarsungi tarsen tarsenge tarsengay tarsengi tarsega tarsegi tarso tarsoge tarsogay tarsie
tarsiay tarsiye tarsiyay taraskar taraske taraskay mud mur mudta murta mudti murti mudte murte mudtay murtay mudteen mudtin
murteen mudna murna mudne murne mudnay murnay mudni murni muda mura muri mude mure muday muray mudeen mudin mureen mudoon
mudu mudun muroon mudoonga mudunga muroonga murunga mudoongi mudungi muroongi murungi muden muren mudenge murenge mudengay
murengay mudengi murengi mudega murega mudegi muregi mudo muro mudoge muroge mudogay murogay mudie murie mudiay muriay mudiye
muriye mudiyay muriyay mudkar murkar mudke murke mudkay murkay mod mor modta morta modti morti modte morte modtay mortay
modteen modtin morteen modna morna modne morne modnay mornay modni morni moda mora mori mode more moday moray modeen modin
moreen modoon modu modun moroon modoonga modunga moroonga morunga modoongi modungi moroongi morungi moden moren modenge
morenge modengay morengay modengi morengi modega morega modegi moregi modo moro modoge moroge modogay morogay modie morie
modiay moriay modiye moriye modiyay moriyay modkar morkar modke morke modkay morkay jam jamta jamti jamte jamtay jamteen
jamtin jamna jamne jamnay jamni jami jame jamay jamoon jamu jamun jamoonga jamunga jamoongi jamungi jamen jamenge jamengay
jamengi jamega jamegi jamo jamoge jamogay jamie jamiay jamiye jamiyay jamkar jamke jamkay ug ugta ugti ugte ugtay ugteen
ugtin ugna ugne ugnay ugni uga ugi uge ugeen ugin ugoon ugu ugun ugoonga ugunga ugoongi ugungi ugen ugenge ugengay ugengi
ugega ugegi ugo ugoge ugogay ugie ugiay ugiye ugiyay ugkar ugke ugkay rop ropta ropti ropte roptay ropteen roptin ropna ropne
ropnay ropni ropa ropi rope ropay ropeen ropin ropoon ropu ropun ropoonga ropunga ropoongi ropungi ropen ropenge ropengay
ropengi ropega ropegi ropo ropoge ropogay ropie ropiay ropiye ropiyay ropkar ropke ropkay udhed udher udhedta udherta udhedti
udherti udhedte udherte udhedtay udhertay udhedteen udhedtin udherteen udhedna udherna udhedne udherne udhednay udhernay
udhedni udherni udheda udhera udhedi udheri udhede udhere udheday udheray udhedeen udhedin udhereen udhedoon udhedu udhedun
udheroon udhedoonga udhedunga udheroonga udherunga udhedoongi udhedungi udheroongi udherungi udheden udheren udhedenge
udherenge udhedengay udherengay udhedengi udherengi udhedega udherega udhedegi udheregi udhedo udhero udhedoge udheroge
udhedogay udherogay udhedie udherie udhediay udheriay udhediye udheriye udhediyay udheriyay udhedkar udherkar udhedke udherke
udhedkay udherkay taal tal taalta talta taalti talti taalte talte taaltay taltay taalteen taltin taalna talna taalne talne
taalnay talnay taalni talni taali tali taalay talay taaleen talin taaloon taalu talu talun taaloonga talunga taaloongi
talungi taalen talen taalenge talenge taalengay talengay taalengi talengi taalega talega taalegi talegi taaloge taloge
taalogay talogay taalie talie taaliay taliay taaliye taliye taaliyay taliyay taalkar talkar taalke talke taalkay talkay pel
pelta pelti pelte peltay pelteen peltin pelna pelne pelnay pelni pela peli pele pelay peleen pelin peloon pelu pelun peloonga
pelunga peloongi pelungi pelen pelenge pelengay pelengi pelega pelegi pelo peloge pelogay pelie peliay peliye peliyay pelkar
pelke pelkay lapak lapakta lapakti lapakte lapaktay lapakteen lapaktin lapakna lapakne lapaknay lapakni lapka lapki lapke
lapkay lapkeen lapkin lapkoon lapku lapkun lapkoonga lapkunga lapkoongi lapkungi lapken lapkenge lapkengay lapkengi lapkega
lapkegi lapko lapkoge lapkogay lapkie lapkiay lapkiye lapkiyay lapakkar lapakke lapakkay firta phirta firti phirti firte
phirte firtay phirtay firteen firtin phirteen firna phirna firne phirne firnay phirnay firni phirni fira phira firi phiri
phire firay phiray fireen firin phireen firoon firu firun phiroon firoonga firunga phiroonga phirunga firoongi firungi
phiroongi phirungi firen phiren firenge phirenge firengay phirengay firengi phirengi firega phirega firegi phiregi firo phiro
firoge phiroge firogay phirogay firie phirie firiay phiriay firiye phiriye firiyay phiriyay firkar phirkar firke phirke
firkay phirkay hadak harak hadakta harakta hadakti harakti hadakte hadaktay haraktay hadakteen hadaktin harakteen hadakna
harakna hadakne harakne hadaknay haraknay hadakni harakni hadka harka hadki harki hadke hadkay hadkeen hadkin harkeen hadkoon
hadku hadkun harkoon hadkoonga hadkunga harkoonga harkunga hadkoongi hadkungi harkoongi harkungi hadken harken hadkenge
harkenge hadkengay harkengay hadkengi harkengi hadkega harkega hadkegi harkegi hadko harko hadkoge harkoge hadkogay harkogay
hadkie harkie hadkiay harkiay hadkiye harkiye hadkiyay harkiyay hadakkar harakkar hadakke harakke hadakkay harakkay baras
barasta barasti baraste barastay barasteen barastin barasna barasne barasnay barasni barsa barsi barse barsay barseen barsin
barsoon barsu barsun barsoonga barsunga barsoongi barsungi barsen barsenge barsengay barsengi barsega barsegi barso barsoge
barsogay barsie barsiay barsiye barsiyay baraskar baraske baraskay chamak chamakta chamakti chamakte chamaktay chamakteen
chamaktin chamakna chamakne chamaknay chamakni chamka chamki chamke chamkay chamkeen chamkin chamkoon chamku chamkun
chamkoonga chamkunga chamkoongi chamkungi chamken chamkenge chamkengay chamkengi chamkega chamkegi chamko chamkoge chamkogay
chamkie chamkiay chamkiye chamkiyay chamakkar chamakke chamakkay nibh nibhta nibhti nibhte nibhtay nibhteen nibhtin nibhna
nibhne nibhnay nibhni nibha nibhi nibhe nibhay nibheen nibhin nibhoon nibhu nibhun nibhoonga nibhunga nibhoongi nibhungi
nibhen nibhenge nibhengay nibhengi nibhega nibhegi nibho nibhoge nibhogay nibhie nibhiay nibhiye nibhiyay nibhkar nibhke
nibhkay thithak thithakta thithakti thithakte thithaktay thithakteen thithaktin thithakna thithakne thithaknay thithakni
thithka thithki thithke thithkay thithkeen thithkin thithkoon thithku thithkun thithkoonga thithkunga thithkoongi thithkungi
thithken thithkenge thithkengay thithkengi thithkega thithkegi thithko thithkoge thithkogay thithkie thithkiay thithkiye
thithkiyay thithakkar thithakke thithakkay pista pisti piste pistay pisteen pistin pisna pisne pisnay pisni pisa pisi pise
pisay piseen pisin pisoon pisu pisun pisoonga pisunga pisoongi pisungi pisen pisenge pisengay pisengi pisega pisegi pisoge
pisogay pisie pisiay pisiye pisiyay piskar piske piskay pees peesta peesti peeste peestay peesteen peesna peesne peesnay
peesni peesa peesi peese peesay peeseen peesoon peesu peesoonga peesoongi peesen peesenge peesengay peesengi peesega peesegi
peesoge peesogay peesie peesiay peesiye peesiyay peeskar peeske peeskay kha khaati khati khaate khate khaatay khatay khaateen
khatin khaanay khanay khaani khani khaaya khaya khaai khai khaae khae khaaay khaay khaayi khayi khaaye khaye khaayay khayay
khaaeen khain khaaoon khaau khau khaun khaaoonga khaunga khaaoongi khaungi khaaen khaen khaaenge khaenge khaaengay khaengay
khaaengi khaengi khaaega khaega khaaegi khaegi khaao khao khaaoge khaoge khaaogay khaogay khaaie khaie khaaiay khaiay khaaiye
khaiye khaaiyay khaiyay khaakar khakar khaake khake khaakay khakay khaayen khayen khaayega khayega khaayenge khayenge
khaayengay khayengay bula bulaata bulata bulaati bulati bulaate bulate bulaatay bulatay bulaateen bulatin bulaana bulana
bulaane bulane bulaanay bulanay bulaani bulani bulaaya bulaya bulaai bulai bulaae bulae bulaaay bulaay bulaayi bulayi bulaaye
bulaye bulaayay bulayay bulaaeen bulain bulaaoon bulaau bulau bulaun bulaaoonga bulaunga bulaaoongi bulaungi bulaaen bulaen
bulaaenge bulaenge bulaaengay bulaengay bulaaengi bulaengi bulaaega bulaega bulaaegi bulaegi bulaao bulao bulaaoge bulaoge
bulaaogay bulaogay bulaaie bulaie bulaaiay bulaiay bulaaiye bulaiye bulaaiyay bulaiyay bulaakar bulakar bulaake bulake
bulaakay bulakay bulaayen bulayen bulaayega bulayega bulaayenge bulayenge bulaayengay bulayengay dhamka dhamkaata dhamkata
dhamkaati dhamkati dhamkaate dhamkate dhamkaatay dhamkatay dhamkaateen dhamkatin dhamkaana dhamkana dhamkaane dhamkane
dhamkaanay dhamkanay dhamkaani dhamkani dhamkaaya dhamkaya dhamkaai dhamkai dhamkaae dhamkae dhamkaaay dhamkaay dhamkaayi
dhamkayi dhamkaaye dhamkaye dhamkaayay dhamkayay dhamkaaeen dhamkain dhamkaaoon dhamkaau dhamkau dhamkaun dhamkaaoonga
dhamkaunga dhamkaaoongi dhamkaungi dhamkaaen dhamkaen dhamkaaenge dhamkaenge dhamkaaengay dhamkaengay dhamkaaengi dhamkaengi
dhamkaaega dhamkaega dhamkaaegi dhamkaegi dhamkaao dhamkao dhamkaaoge dhamkaoge dhamkaaogay dhamkaogay dhamkaaie dhamkaie
dhamkaaiay dhamkaiay dhamkaaiye dhamkaiye dhamkaaiyay dhamkaiyay dhamkaakar dhamkakar dhamkaake dhamkake dhamkaakay dhamkakay
dhamkaayen dhamkayen dhamkaayega dhamkayega dhamkaayenge dhamkayenge dhamkaayengay dhamkayengay bata bataata batata btaata
btata bataati batati btaati btati bataate batate bataatay batatay btaate btate bataateen batatin btaateen bataana batana
btaana btana bataane batane bataanay batanay btaane btane bataani batani btaani btani bataaya bataya btaaya btaya bataai
batai btaai btai bataae batae bataaay bataay btaae btae bataayi batayi btaayi btayi bataaye bataye bataayay batayay btaaye
btaye bataaeen batain btaaeen bataaoon bataau batau bataun btaaoon btaau bataaoonga bataunga btaaoonga btaunga bataaoongi
bataungi btaaoongi btaungi bataaen bataen btaaen bataaenge bataenge bataaengay bataengay btaaenge btaenge bataaengi bataengi
btaaengi btaengi bataaega bataega btaaega btaega bataaegi bataegi btaaegi btaegi bataao batao btaao btao bataaoge bataoge
bataaogay bataogay btaaoge btaoge bataaie bataie bataaiay bataiay btaaie btaie bataaiye bataiye bataaiyay bataiyay btaaiye
btaiye bataakar batakar btaakar btakar bataake batake bataakay batakay btaake btake bataayen batayen btaayen bataayega
batayega btaayega btayega bataayenge batayenge bataayengay batayengay btaayenge btayenge karaata karata kraata krata karaati
karati kraati krati karaate karate karaatay karatay kraate krate karaateen karatin kraateen karaana karana kraana krana
karaane karane karaanay karanay kraane krane karaani karani kraani krani karaaya karaya kraaya kraya karaai karai kraai krai
karaae karae karaaay karaay kraae krae karaayi karayi kraayi krayi karaaye karaye karaayay karayay kraaye kraye karaaeen
karain kraaeen karaaoon karaau karau karaun kraaoon kraau karaaoonga karaunga kraaoonga kraunga karaaoongi karaungi kraaoongi
kraungi karaaen karaen kraaen karaaenge karaenge karaaengay karaengay kraaenge kraenge karaaengi karaengi kraaengi kraengi
karaaega karaega kraaega kraega karaaegi karaegi kraaegi kraegi karaao karao kraao krao karaaoge karaoge karaaogay karaogay
kraaoge kraoge karaaie karaie karaaiay karaiay kraaie kraie karaaiye karaiye karaaiyay karaiyay kraaiye kraiye karaakar
karakar kraakar krakar karaake karake karaakay karakay kraake krake karaayen karayen kraayen karaayega karayega kraayega
krayega karaayenge karayenge karaayengay karayengay kraayenge krayenge banaata banata bnaata bnata banaati banati bnaati
bnati banaate banate banaatay banatay bnaate bnate banaateen banatin bnaateen banaana banana bnaana bnana banaane banane
banaanay bananay bnaane bnane banaani banani bnaani bnani banaaya banaya bnaaya bnaya banaai banai bnaai bnai banaae banae
banaaay banaay bnaae bnae banaayi banayi bnaayi bnayi banaaye banaye banaayay banayay bnaaye bnaye banaaeen banain bnaaeen
banaaoon banaau banau banaun bnaaoon bnaau banaaoonga banaunga bnaaoonga bnaunga banaaoongi banaungi bnaaoongi bnaungi
banaaen banaen bnaaen banaaenge banaenge banaaengay banaengay bnaaenge bnaenge banaaengi banaengi bnaaengi bnaengi banaaega
banaega bnaaega bnaega banaaegi banaegi bnaaegi bnaegi banaao banao bnaao bnao banaaoge banaoge banaaogay banaogay bnaaoge
bnaoge banaaie banaie banaaiay banaiay bnaaie bnaie banaaiye banaiye banaaiyay banaiyay bnaaiye bnaiye banaakar banakar
bnaakar bnakar banaake banake banaakay banakay bnaake bnake banaayen banayen bnaayen banaayega banayega bnaayega bnayega
banaayenge banayenge banaayengay banayengay bnaayenge bnayenge lagaata lagata lgaata lgata lagaati lagati lgaati lgati
lagaate lagate lagaatay lagatay lgaate lgate lagaateen lagatin lgaateen lagaana lagana lgaana lgana lagaane lagane lagaanay
laganay lgaane lgane lagaani lagani lgaani lgani lagaaya lagaya lgaaya lgaya lagaai lagai lgaai lgai lagaae lagae lagaaay
lagaay lgaae lgae lagaayi lagayi lgaayi lgayi lagaaye lagaye lagaayay lagayay lgaaye lgaye lagaaeen lagain lgaaeen lagaaoon
lagaau lagau lagaun lgaaoon lgaau lagaaoonga lagaunga lgaaoonga lgaunga lagaaoongi lagaungi lgaaoongi lgaungi lagaaen lagaen
lgaaen lagaaenge lagaenge lagaaengay lagaengay lgaaenge lgaenge lagaaengi lagaengi lgaaengi lgaengi lagaaega lagaega lgaaega
lgaega lagaaegi lagaegi lgaaegi lgaegi lagaao lagao lgaao lgao lagaaoge lagaoge lagaaogay lagaogay lgaaoge lgaoge lagaaie
lagaie lagaaiay lagaiay lgaaie lgaie lagaaiye lagaiye lagaaiyay lagaiyay lgaaiye lgaiye lagaakar lagakar lgaakar lgakar
lagaake lagake lagaakay lagakay lgaake lgake lagaayen lagayen lgaayen lagaayega lagayega lgaayega lgayega lagaayenge
lagayenge lagaayengay lagayengay lgaayenge lgayenge chalaata chalata chalaati chalati chalaate chalate chalaatay chalatay
chalaateen chalatin chalaana chalana chalaane chalane chalaanay chalanay chalaani chalani chalaaya chalaya chalaai chalai
chalaae chalae chalaaay chalaay chalaayi chalayi chalaaye chalaye chalaayay chalayay chalaaeen chalain chalaaoon chalaau
chalau chalaun chalaaoonga chalaunga chalaaoongi chalaungi chalaaen chalaen chalaaenge chalaenge chalaaengay chalaengay
chalaaengi chalaengi chalaaega chalaega chalaaegi chalaegi chalaao chalao chalaaoge chalaoge chalaaogay chalaogay chalaaie
chalaie chalaaiay chalaiay chalaaiye chalaiye chalaaiyay chalaiyay chalaakar chalakar chalaake chalake chalaakay chalakay
chalaayen chalayen chalaayega chalayega chalaayenge chalayenge chalaayengay chalayengay chilla chillaata chillata chillaati
chillati chillaate chillate chillaatay chillatay chillaateen chillatin chillaana chillana chillaane chillane chillaanay
chillanay chillaani chillani chillaaya chillaya chillaai chillai chillaae chillae chillaaay chillaay chillaayi chillayi
chillaaye chillaye chillaayay chillayay chillaaeen chillain chillaaoon chillaau chillau chillaun chillaaoonga chillaunga
chillaaoongi chillaungi chillaaen chillaen chillaaenge chillaenge chillaaengay chillaengay chillaaengi chillaengi chillaaega
chillaega chillaaegi chillaegi chillaao chillao chillaaoge chillaoge chillaaogay chillaogay chillaaie chillaie chillaaiay
chillaiay chillaaiye chillaiye chillaaiyay chillaiyay chillaakar chillakar chillaake chillake chillaakay chillakay chillaayen
chillayen chillaayega chillayega chillaayenge chillayenge chillaayengay chillayengay daraata darata draata drata daraati
darati draati drati daraate darate daraatay daratay draate drate daraateen daratin draateen daraana darana draana drana
daraane darane daraanay daranay draane drane daraani darani draani drani daraaya daraya draaya draya daraai darai draai drai
daraae darae daraaay daraay draae drae daraayi darayi draayi drayi daraaye daraye daraayay darayay draaye draye daraaeen
darain draaeen daraaoon daraau darau daraun draaoon draau daraaoonga daraunga draaoonga draunga daraaoongi daraungi draaoongi
draungi daraaen daraen draaen daraaenge daraenge daraaengay daraengay draaenge draenge daraaengi daraengi draaengi draengi
daraaega daraega draaega draega daraaegi daraegi draaegi draegi daraao darao draao drao daraaoge daraoge daraaogay daraogay
draaoge draoge daraaie daraie daraaiay daraiay draaie draie daraaiye daraiye daraaiyay daraiyay draaiye draiye daraakar
darakar draakar drakar daraake darake daraakay darakay draake drake daraayen darayen draayen daraayega darayega draayega
drayega daraayenge darayenge daraayengay darayengay draayenge drayenge rula rulaata rulata rulaati rulati rulaate rulate
rulaatay rulatay rulaateen rulatin rulaana rulana rulaane rulane rulaanay rulanay rulaani rulani rulaaya rulaya rulaai rulai
rulaae rulae rulaaay rulaay rulaayi rulayi rulaaye rulaye rulaayay rulayay rulaaeen rulain rulaaoon rulaau rulau rulaun
rulaaoonga rulaunga rulaaoongi rulaungi rulaaen rulaen rulaaenge rulaenge rulaaengay rulaengay rulaaengi rulaengi rulaaega
rulaega rulaaegi rulaegi rulaao rulao rulaaoge rulaoge rulaaogay rulaogay rulaaie rulaie rulaaiay rulaiay rulaaiye rulaiye
rulaaiyay rulaiyay rulaakar rulakar rulaake rulake rulaakay rulakay rulaayen rulayen rulaayega rulayega rulaayenge rulayenge
rulaayengay rulayengay sula sulaata sulata sulaati sulati sulaate sulate sulaatay sulatay sulaateen sulatin sulaana sulana
sulaane sulane sulaanay sulanay sulaani sulani sulaaya sulaya sulaai sulai sulaae sulae sulaaay sulaay sulaayi sulayi sulaaye
sulaye sulaayay sulayay sulaaeen sulain sulaaoon sulaau sulau sulaun sulaaoonga sulaunga sulaaoongi sulaungi sulaaen sulaen
sulaaenge sulaenge sulaaengay sulaengay sulaaengi sulaengi sulaaega sulaega sulaaegi sulaegi sulaao sulao sulaaoge sulaoge
sulaaogay sulaogay sulaaie sulaie sulaaiay sulaiay sulaaiye sulaiye sulaaiyay sulaiyay sulaakar sulakar sulaake sulake
sulaakay sulakay sulaayen sulayen sulaayega sulayega sulaayenge sulayenge sulaayengay sulayengay jalaata jalata jlaata jlata
jalaati jalati jlaati jlati jalaate jalate jalaatay jalatay jlaate jlate jalaateen jalatin jlaateen jalaana jalana jlaana
jlana jalaane jalane jalaanay jalanay jlaane jlane jalaani jalani jlaani jlani jalaaya jalaya jlaaya jlaya jalaai jalai jlaai
jlai jalaae jalae jalaaay jalaay jlaae jlae jalaayi jalayi jlaayi jlayi jalaaye jalaye jalaayay jalayay jlaaye jlaye jalaaeen
jalain jlaaeen jalaaoon jalaau jalau jalaun jlaaoon jlaau jalaaoonga jalaunga jlaaoonga jlaunga jalaaoongi jalaungi jlaaoongi
jlaungi jalaaen jalaen jlaaen jalaaenge jalaenge jalaaengay jalaengay jlaaenge jlaenge jalaaengi jalaengi jlaaengi jlaengi
jalaaega jalaega jlaaega jlaega jalaaegi jalaegi jlaaegi jlaegi jalaao jalao jlaao jlao jalaaoge jalaoge jalaaogay jalaogay
jlaaoge jlaoge jalaaie jalaie jalaaiay jalaiay jlaaie jlaie jalaaiye jalaiye jalaaiyay jalaiyay jlaaiye jlaiye jalaakar
jalakar jlaakar jlakar jalaake jalake jalaakay jalakay jlaake jlake jalaayen jalayen jlaayen jalaayega jalayega jlaayega
jlayega jalaayenge jalayenge jalaayengay jalayengay jlaayenge jlayenge hataata hatata hataati hatati hataate hatate hataatay
hatatay hataateen hatatin hataana hatana hataane hatane hataanay hatanay hataani hatani hataaya hataya hataai hatai hataae
hatae hataaay hataay hataayi hatayi hataaye hataye hataayay hatayay hataaeen hatain hataaoon hataau hatau hataun hataaoonga
hataunga hataaoongi hataungi hataaen hataen hataaenge hataenge hataaengay hataengay hataaengi hataengi hataaega hataega
hataaegi hataegi hataao hatao hataaoge hataoge hataaogay hataogay hataaie hataie hataaiay hataiay hataaiye hataiye hataaiyay
hataiyay hataakar hatakar hataake hatake hataakay hatakay hataayen hatayen hataayega hatayega hataayenge hatayenge
hataayengay hatayengay bhagaata bhagata bhagaati bhagati bhagaate bhagate bhagaatay bhagatay bhagaateen bhagatin bhagaana
bhagana bhagaane bhagane bhagaanay bhaganay bhagaani bhagani bhagaaya bhagaya bhagaai bhagai bhagaae bhagae bhagaaay bhagaay
bhagaayi bhagayi bhagaaye bhagaye bhagaayay bhagayay bhagaaeen bhagain bhagaaoon bhagaau bhagau bhagaun bhagaaoonga bhagaunga
bhagaaoongi bhagaungi bhagaaen bhagaen bhagaaenge bhagaenge bhagaaengay bhagaengay bhagaaengi bhagaengi bhagaaega bhagaega
bhagaaegi bhagaegi bhagaao bhagao bhagaaoge bhagaoge bhagaaogay bhagaogay bhagaaie bhagaie bhagaaiay bhagaiay bhagaaiye
bhagaiye bhagaaiyay bhagaiyay bhagaakar bhagakar bhagaake bhagake bhagaakay bhagakay bhagaayen bhagayen bhagaayega bhagayega
bhagaayenge bhagayenge bhagaayengay bhagayengay dikha dikhaata dikhata dikhaati dikhati dikhaate dikhate dikhaatay dikhatay
dikhaateen dikhatin dikhaana dikhana dikhaane dikhane dikhaanay dikhanay dikhaani dikhani dikhaaya dikhaya dikhaai dikhai
dikhaae dikhae dikhaaay dikhaay dikhaayi dikhayi dikhaaye dikhaye dikhaayay dikhayay dikhaaeen dikhain dikhaaoon dikhaau
dikhau dikhaun dikhaaoonga dikhaunga dikhaaoongi dikhaungi dikhaaen dikhaen dikhaaenge dikhaenge dikhaaengay dikhaengay
dikhaaengi dikhaengi dikhaaega dikhaega dikhaaegi dikhaegi dikhaao dikhao dikhaaoge dikhaoge dikhaaogay dikhaogay dikhaaie
dikhaie dikhaaiay dikhaiay dikhaaiye dikhaiye dikhaaiyay dikhaiyay dikhaakar dikhakar dikhaake dikhake dikhaakay dikhakay
dikhaayen dikhayen dikhaayega dikhayega dikhaayenge dikhayenge dikhaayengay dikhayengay sikha sikhaata sikhata sikhaati
sikhati sikhaate sikhate sikhaatay sikhatay sikhaateen sikhatin sikhaana sikhana sikhaane sikhane sikhaanay sikhanay sikhaani
sikhani sikhaaya sikhaya sikhaai sikhai sikhaae sikhae sikhaaay sikhaay sikhaayi sikhayi sikhaaye sikhaye sikhaayay sikhayay
sikhaaeen sikhain sikhaaoon sikhaau sikhau sikhaun sikhaaoonga sikhaunga sikhaaoongi sikhaungi sikhaaen sikhaen sikhaaenge
sikhaenge sikhaaengay sikhaengay sikhaaengi sikhaengi sikhaaega sikhaega sikhaaegi sikhaegi sikhaao sikhao sikhaaoge sikhaoge
sikhaaogay sikhaogay sikhaaie sikhaie sikhaaiay sikhaiay sikhaaiye sikhaiye sikhaaiyay sikhaiyay sikhaakar sikhakar sikhaake
sikhake sikhaakay sikhakay sikhaayen sikhayen sikhaayega sikhayega sikhaayenge sikhayenge sikhaayengay sikhayengay padhaata
padhata parhaata parhata padhaati padhati parhaati parhati padhaate padhate parhaate parhate padhaatay padhatay padhaateen
padhatin padhaana padhana parhaana parhana padhaane padhane parhaane parhane padhaanay padhanay padhaani padhani parhaani
parhani padhaaya padhaya parhaaya parhaya padhaae padhae parhaae parhae padhaaay padhaay padhaayi padhayi parhaayi parhayi
padhaaye padhaye parhaaye parhaye padhaayay padhayay padhaaeen padhain padhaaoon padhaau padhau padhaun padhaaoonga padhaunga
parhaaoonga parhaunga padhaaoongi padhaungi parhaaoongi parhaungi padhaaen padhaen padhaaenge padhaenge parhaaenge parhaenge
padhaaengay padhaengay padhaaengi padhaengi parhaaengi parhaengi padhaaega padhaega parhaaega parhaega padhaaegi padhaegi
parhaaegi parhaegi padhaao padhao parhaao parhao padhaaoge padhaoge parhaaoge parhaoge padhaaogay padhaogay padhaaie padhaie
parhaaie parhaie padhaaiay padhaiay padhaaiye padhaiye parhaaiye parhaiye padhaaiyay padhaiyay padhaakar padhakar parhaakar
parhakar padhaake padhake parhaake parhake padhaakay padhakay padhaayen padhayen padhaayega padhayega parhaayega parhayega
padhaayenge padhayenge parhaayenge parhayenge padhaayengay padhayengay bachaata bachata bchaata bchata bachaati bachati
bchaati bchati bachaate bachate bachaatay bachatay bchaate bchate bachaateen bachatin bchaateen bachaana bachana bchaana
bchana bachaane bachane bachaanay bachanay bchaane bchane bachaani bachani bchaani bchani bachaaya bachaya bchaaya bchaya
bachaai bachai bchaai bchai bachaae bachae bachaaay bachaay bchaae bchae bachaayi bachayi bchaayi bchayi bachaaye bachaye
bachaayay bachayay bchaaye bchaye bachaaeen bachain bchaaeen bachaaoon bachaau bachau bachaun bchaaoon bchaau bachaaoonga
bachaunga bchaaoonga bchaunga bachaaoongi bachaungi bchaaoongi bchaungi bachaaen bachaen bchaaen bachaaenge bachaenge
bachaaengay bachaengay bchaaenge bchaenge bachaaengi bachaengi bchaaengi bchaengi bachaaega bachaega bchaaega bchaega
bachaaegi bachaegi bchaaegi bchaegi bachaao bachao bchaao bchao bachaaoge bachaoge bachaaogay bachaogay bchaaoge bchaoge
bachaaie bachaie bachaaiay bachaiay bchaaie bchaie bachaaiye bachaiye bachaaiyay bachaiyay bchaaiye bchaiye bachaakar
bachakar bchaakar bchakar bachaake bachake bachaakay bachakay bchaake bchake bachaayen bachayen bchaayen bachaayega bachayega
bchaayega bchayega bachaayenge bachayenge bachaayengay bachayengay bchaayenge bchayenge uthaata uthata uthaati uthati uthaate
uthate uthaatay uthatay uthaateen uthatin uthaana uthana uthaane uthane uthaanay uthanay uthaani uthani uthaaya uthaya uthaai
uthai uthaae uthae uthaaay uthaay uthaayi uthayi uthaaye uthaye uthaayay uthayay uthaaeen uthain uthaaoon uthaau uthau uthaun
uthaaoonga uthaunga uthaaoongi uthaungi uthaaen uthaen uthaaenge uthaenge uthaaengay uthaengay uthaaengi uthaengi uthaaega
uthaega uthaaegi uthaegi uthaao uthao uthaaoge uthaoge uthaaogay uthaogay uthaaie uthaie uthaaiay uthaiay uthaaiye uthaiye
uthaaiyay uthaiyay uthaakar uthakar uthaake uthake uthaakay uthakay uthaayen uthayen uthaayega uthayega uthaayenge uthayenge
uthaayengay uthayengay giraata girata giraati girati giraate girate giraatay giratay giraateen giratin giraana girana giraane
girane giraanay giranay giraani girani giraaya giraya giraai girai giraae girae giraaay giraay giraayi girayi giraaye giraye
giraayay girayay giraaeen girain giraaoon giraau girau giraun giraaoonga giraunga giraaoongi giraungi giraaen giraen
giraaenge giraenge giraaengay giraengay giraaengi giraengi giraaega giraega giraaegi giraegi giraao girao giraaoge giraoge
giraaogay giraogay giraaie giraie giraaiay giraiay giraaiye giraiye giraaiyay giraiyay giraakar girakar giraake girake
giraakay girakay giraayen girayen giraayega girayega giraayenge girayenge giraayengay girayengay milaata milata milaati
milati milaate milate milaatay milatay milaateen milatin milaana milana milaane milane milaanay milanay milaani milani
milaaya milaya milaai milai milaae milae milaaay milaay milaayi milayi milaaye milaye milaayay milayay milaaeen milain
milaaoon milaau milau milaun milaaoonga milaunga milaaoongi milaungi milaaen milaen milaaenge milaenge milaaengay milaengay
milaaengi milaengi milaaega milaega milaaegi milaegi milaao milao milaaoge milaoge milaaogay milaogay milaaie milaie milaaiay
milaiay milaaiye milaiye milaaiyay milaiyay milaakar milakar milaake milake milaakay milakay milaayen milayen milaayega
milayega milaayenge milayenge milaayengay milayengay kama kamaata kamata kamaati kamati kamaate kamate kamaatay kamatay
kamaateen kamatin kamaana kamana kamaane kamane kamaanay kamanay kamaani kamani kamaaya kamaya kamaae kamae kamaaay kamaay
kamaayi kamayi kamaaye kamaye kamaayay kamayay kamaaeen kamain kamaaoon kamaau kamau kamaun kamaaoonga kamaunga kamaaoongi
kamaungi kamaaen kamaen kamaaenge kamaenge kamaaengay kamaengay kamaaengi kamaengi kamaaega kamaega kamaaegi kamaegi kamaao
kamao kamaaoge kamaoge kamaaogay kamaogay kamaaie kamaie kamaaiay kamaiay kamaaiye kamaiye kamaaiyay kamaiyay kamaakar
kamakar kamaake kamake kamaakay kamakay kamaayen kamayen kamaayega kamayega kamaayenge kamayenge kamaayengay kamayengay
chhupaata chhupata chupaata chupata chhupaati chhupati chupaati chupati chhupaate chhupate chupaate chupate chhupaatay
chhupatay chhupaateen chhupatin chhupaana chhupana chupaana chupana chhupaane chhupane chupaane chupane chhupaanay chhupanay
chhupaani chhupani chupaani chupani chhupaaya chhupaya chupaaya chupaya chhupaai chhupai chupaai chupai chhupaae chhupae
chupaae chupae chhupaaay chhupaay chhupaayi chhupayi chupaayi chupayi chhupaaye chhupaye chupaaye chupaye chhupaayay
chhupayay chhupaaeen chhupain chhupaaoon chhupaau chhupau chhupaun chhupaaoonga chhupaunga chupaaoonga chupaunga chhupaaoongi
chhupaungi chupaaoongi chupaungi chhupaaen chhupaen chhupaaenge chhupaenge chupaaenge chupaenge chhupaaengay chhupaengay
chhupaaengi chhupaengi chupaaengi chupaengi chhupaaega chhupaega chupaaega chupaega chhupaaegi chhupaegi chupaaegi chupaegi
chhupaao chhupao chupaao chupao chhupaaoge chhupaoge chupaaoge chupaoge chhupaaogay chhupaogay chhupaaie chhupaie chupaaie
chupaie chhupaaiay chhupaiay chhupaaiye chhupaiye chupaaiye chupaiye chhupaaiyay chhupaiyay chhupaakar chhupakar chupaakar
chupakar chhupaake chhupake chupaake chupake chhupaakay chhupakay chhupaayen chhupayen chhupaayega chhupayega chupaayega
chupayega chhupaayenge chhupayenge chupaayenge chupayenge chhupaayengay chhupayengay chhipaata chhipata chipaata chipata
chhipaati chhipati chipaati chipati chhipaate chhipate chipaate chipate chhipaatay chhipatay chhipaateen chhipatin chhipaana
chhipana chipaana chipana chhipaane chhipane chipaane chipane chhipaanay chhipanay chhipaani chhipani chipaani chipani
chhipaaya chhipaya chipaaya chipaya chhipaai chhipai chipaai chipai chhipaae chhipae chipaae chipae chhipaaay chhipaay
chhipaayi chhipayi chipaayi chipayi chhipaaye chhipaye chipaaye chipaye chhipaayay chhipayay chhipaaeen chhipain chhipaaoon
chhipaau chhipau chhipaun chhipaaoonga chhipaunga chipaaoonga chipaunga chhipaaoongi chhipaungi chipaaoongi chipaungi
chhipaaen chhipaen chhipaaenge chhipaenge chipaaenge chipaenge chhipaaengay chhipaengay chhipaaengi chhipaengi chipaaengi
chipaengi chhipaaega chhipaega chipaaega chipaega chhipaaegi chhipaegi chipaaegi chipaegi chhipaao chhipao chipaao chipao
chhipaaoge chhipaoge chipaaoge chipaoge chhipaaogay chhipaogay chhipaaie chhipaie chipaaie chipaie chhipaaiay chhipaiay
chhipaaiye chhipaiye chipaaiye chipaiye chhipaaiyay chhipaiyay chhipaakar chhipakar chipaakar chipakar chhipaake chhipake
chipaake chipake chhipaakay chhipakay chhipaayen chhipayen chhipaayega chhipayega chipaayega chipayega chhipaayenge
chhipayenge chipaayenge chipayenge chhipaayengay chhipayengay bitha bithaata bithata bithaati bithati bithaate bithate
bithaatay bithatay bithaateen bithatin bithaana bithana bithaane bithane bithaanay bithanay bithaani bithani bithaaya bithaya
bithaai bithai bithaae bithae bithaaay bithaay bithaayi bithayi bithaaye bithaye bithaayay bithayay bithaaeen bithain
bithaaoon bithaau bithau bithaun bithaaoonga bithaunga bithaaoongi bithaungi bithaaen bithaen bithaaenge bithaenge
bithaaengay bithaengay bithaaengi bithaengi bithaaega bithaega bithaaegi bithaegi bithaao bithao bithaaoge bithaoge
bithaaogay bithaogay bithaaie bithaie bithaaiay bithaiay bithaaiye bithaiye bithaaiyay bithaiyay bithaakar bithakar bithaake
bithake bithaakay bithakay bithaayen bithayen bithaayega bithayega bithaayenge bithayenge bithaayengay bithayengay baithaata
baithata baithaati baithati baithaate baithate baithaatay baithatay baithaateen baithatin baithaana baithana baithaane
baithane baithaanay baithanay baithaani baithani baithaaya baithaya baithaai baithai baithaae baithae baithaaay baithaay
baithaayi baithayi baithaaye baithaye baithaayay baithayay baithaaeen baithain baithaaoon baithaau baithau baithaun
baithaaoonga baithaunga baithaaoongi baithaungi baithaaen baithaen baithaaenge baithaenge baithaaengay baithaengay
baithaaengi baithaengi baithaaega baithaega baithaaegi baithaegi baithaao baithao baithaaoge baithaoge baithaaogay baithaogay
baithaaie baithaie baithaaiay baithaiay baithaaiye baithaiye baithaaiyay baithaiyay baithaakar baithakar baithaake baithake
baithaakay baithakay baithaayen baithayen baithaayega baithayega baithaayenge baithayenge baithaayengay baithayengay dabaata
dabata dabaati dabati dabaate dabate dabaatay dabatay dabaateen dabatin dabaana dabana dabaane dabane dabaanay dabanay
dabaani dabani dabaaya dabaya dabaai dabai dabaae dabae dabaaay dabaay dabaayi dabayi dabaaye dabaye dabaayay dabayay
dabaaeen dabain dabaaoon dabaau dabau dabaun dabaaoonga dabaunga dabaaoongi dabaungi dabaaen dabaen dabaaenge dabaenge
dabaaengay dabaengay dabaaengi dabaengi dabaaega dabaega dabaaegi dabaegi dabaao dabaaoge dabaoge dabaaogay dabaogay dabaaie
dabaie dabaaiay dabaiay dabaaiye dabaiye dabaaiyay dabaiyay dabaakar dabakar dabaake dabake dabaakay dabakay dabaayen dabayen
dabaayega dabayega dabaayenge dabayenge dabaayengay dabayengay sata sataata satata sataati satati sataate satate sataatay
satatay sataateen satatin sataana satana sataane satane sataanay satanay sataani satani sataaya sataya sataai satai sataae
satae sataaay sataay sataayi satayi sataaye sataye sataayay satayay sataaeen satain sataaoon sataau satau sataun sataaoonga
sataunga sataaoongi sataungi sataaen sataen sataaenge sataenge sataaengay sataengay sataaengi sataengi sataaega sataega
sataaegi sataegi sataao satao sataaoge sataoge sataaogay sataogay sataaie sataie sataaiay sataiay sataaiye sataiye sataaiyay
sataiyay sataakar satakar sataake satake sataakay satakay sataayen satayen sataayega satayega sataayenge satayenge
sataayengay satayengay fansaata phansaata fansaati phansaati fansaate phansaate fansaatay fansaateen fansaana phansaana
fansaane phansaane fansaanay fansaani phansaani fansaaya fansaya phansaaya phansaya fansaai fansai phansaai phansai fansaae
fansae phansaae phansae fansaaay fansaay fansaayi fansayi phansaayi phansayi fansaaye fansaye phansaaye phansaye fansaayay
fansayay fansaaeen fansain fansaaoon fansaau fansau fansaun fansaaoonga fansaunga phansaaoonga phansaunga fansaaoongi
fansaungi phansaaoongi phansaungi fansaaen fansaen fansaaenge fansaenge phansaaenge phansaenge fansaaengay fansaengay
fansaaengi fansaengi phansaaengi phansaengi fansaaega fansaega phansaaega phansaega fansaaegi fansaegi phansaaegi phansaegi
fansaao fansao phansaao phansao fansaaoge fansaoge phansaaoge phansaoge fansaaogay fansaogay fansaaie fansaie phansaaie
phansaie fansaaiay fansaiay fansaaiye fansaiye phansaaiye phansaiye fansaaiyay fansaiyay fansaakar phansaakar fansaake
phansaake fansaakay fansaayen fansayen fansaayega fansayega phansaayega phansayega fansaayenge fansayenge phansaayenge
phansayenge fansaayengay fansayengay katva katwa katvaata katvata katwaata katwata katvaati katvati katwaati katwati katvaate
katvate katwaate katwate katvaatay katvatay katvaateen katvatin katvaana katvana katwaana katwana katvaane katvane katwaane
katwane katvaanay katvanay katvaani katvani katwaani katwani katvaaya katvaya katwaaya katwaya katvaai katvai katwaai katwai
katvaae katvae katwaae katwae katvaaay katvaay katvaayi katvayi katwaayi katwayi katvaaye katvaye katwaaye katwaye katvaayay
katvayay katvaaeen katvain katvaaoon katvaau katvau katvaun katvaaoonga katvaunga katwaaoonga katwaunga katvaaoongi katvaungi
katwaaoongi katwaungi katvaaen katvaen katvaaenge katvaenge katwaaenge katwaenge katvaaengay katvaengay katvaaengi katvaengi
katwaaengi katwaengi katvaaega katvaega katwaaega katwaega katvaaegi katvaegi katwaaegi katwaegi katvaao katvao katwaao
katwao katvaaoge katvaoge katwaaoge katwaoge katvaaogay katvaogay katvaaie katvaie katwaaie katwaie katvaaiay katvaiay
katvaaiye katvaiye katwaaiye katwaiye katvaaiyay katvaiyay katvaakar katvakar katwaakar katwakar katvaake katvake katwaake
katwake katvaakay katvakay katvaayen katvayen katvaayega katvayega katwaayega katwayega katvaayenge katvayenge katwaayenge
katwayenge katvaayengay katvayengay karva karwa krva krwa karvaata karvata karwaata karwata krvaata krvata karvaati karvati
karwaati karwati krvaati krvati karvaate karvate karwaate karwate karvaatay karvatay krvaate krvate karvaateen karvatin
krvaateen karvaana karvana karwaana karwana krvaana krvana karvaane karvane karwaane karwane karvaanay karvanay krvaane
krvane karvaani karvani karwaani karwani krvaani krvani karvaaya karvaya karwaaya karwaya krvaaya krvaya karvaai karwaai
krvaai krvai karvaae karvae karwaae karwae karvaaay karvaay krvaae krvae karvaayi karvayi karwaayi krvaayi krvayi karvaaye
karvaye karwaaye karwaye karvaayay karvayay krvaaye krvaye karvaaeen karvain krvaaeen karvaaoon karvaau karvau karvaun
krvaaoon krvaau karvaaoonga karvaunga karwaaoonga karwaunga krvaaoonga krvaunga karvaaoongi karvaungi karwaaoongi karwaungi
krvaaoongi krvaungi karvaaen karvaen krvaaen karvaaenge karvaenge karwaaenge karwaenge karvaaengay karvaengay krvaaenge
krvaenge karvaaengi karvaengi karwaaengi karwaengi krvaaengi krvaengi karvaaega karvaega karwaaega karwaega krvaaega krvaega
karvaaegi karvaegi karwaaegi karwaegi krvaaegi krvaegi karvaao karvao karwaao karwao krvaao krvao karvaaoge karvaoge
karwaaoge karwaoge karvaaogay karvaogay krvaaoge krvaoge karvaaie karvaie karwaaie karwaie karvaaiay karvaiay krvaaie krvaie
karvaaiye karvaiye karwaaiye karwaiye karvaaiyay karvaiyay krvaaiye krvaiye karvaakar karvakar karwaakar karwakar krvaakar
krvakar karvaake karvake karwaake karwake karvaakay karvakay krvaake krvake karvaayen karvayen krvaayen karvaayega karvayega
karwaayega karwayega krvaayega krvayega karvaayenge karvayenge karwaayenge karwayenge karvaayengay karvayengay krvaayenge
krvayenge bulva bulwa bulvaata bulvata bulwaata bulwata bulvaati bulvati bulwaati bulwati bulvaate bulvate bulwaate bulwate
bulvaatay bulvatay bulvaateen bulvatin bulvaana bulvana bulwaana bulwana bulvaane bulvane bulwaane bulwane bulvaanay bulvanay
bulvaani bulvani bulwaani bulwani bulvaaya bulvaya bulwaaya bulwaya bulvaai bulvai bulwaai bulwai bulvaae bulvae bulwaae
bulwae bulvaaay bulvaay bulvaayi bulvayi bulwaayi bulwayi bulvaaye bulvaye bulwaaye bulwaye bulvaayay bulvayay bulvaaeen
bulvain bulvaaoon bulvaau bulvau bulvaun bulvaaoonga bulvaunga bulwaaoonga bulwaunga bulvaaoongi bulvaungi bulwaaoongi
bulwaungi bulvaaen bulvaen bulvaaenge bulvaenge bulwaaenge bulwaenge bulvaaengay bulvaengay bulvaaengi bulvaengi bulwaaengi
bulwaengi bulvaaega bulvaega bulwaaega bulwaega bulvaaegi bulvaegi bulwaaegi bulwaegi bulvaao bulvao bulwaao bulwao bulvaaoge
bulvaoge bulwaaoge bulwaoge bulvaaogay bulvaogay bulvaaie bulvaie bulwaaie bulwaie bulvaaiay bulvaiay bulvaaiye bulvaiye
bulwaaiye bulwaiye bulvaaiyay bulvaiyay bulvaakar bulvakar bulwaakar bulwakar bulvaake bulvake bulwaake bulwake bulvaakay
bulvakay bulvaayen bulvayen bulvaayega bulvayega bulwaayega bulwayega bulvaayenge bulvayenge bulwaayenge bulwayenge
bulvaayengay bulvayengay bhijva bhijwa bhijvaata bhijvata bhijwaata bhijwata bhijvaati bhijvati bhijwaati bhijwati bhijvaate
bhijvate bhijwaate bhijwate bhijvaatay bhijvatay bhijvaateen bhijvatin bhijvaana bhijvana bhijwaana bhijwana bhijvaane
bhijvane bhijwaane bhijwane bhijvaanay bhijvanay bhijvaani bhijvani bhijwaani bhijwani bhijvaaya bhijvaya bhijwaaya bhijwaya
bhijvaai bhijvai bhijwaai bhijwai bhijvaae bhijvae bhijwaae bhijwae bhijvaaay bhijvaay bhijvaayi bhijvayi bhijwaayi bhijwayi
bhijvaaye bhijvaye bhijwaaye bhijwaye bhijvaayay bhijvayay bhijvaaeen bhijvain bhijvaaoon bhijvaau bhijvau bhijvaun
bhijvaaoonga bhijvaunga bhijwaaoonga bhijwaunga bhijvaaoongi bhijvaungi bhijwaaoongi bhijwaungi bhijvaaen bhijvaen
bhijvaaenge bhijvaenge bhijwaaenge bhijwaenge bhijvaaengay bhijvaengay bhijvaaengi bhijvaengi bhijwaaengi bhijwaengi
bhijvaaega bhijvaega bhijwaaega bhijwaega bhijvaaegi bhijvaegi bhijwaaegi bhijwaegi bhijvaao bhijvao bhijwaao bhijwao
bhijvaaoge bhijvaoge bhijwaaoge bhijwaoge bhijvaaogay bhijvaogay bhijvaaie bhijvaie bhijwaaie bhijwaie bhijvaaiay bhijvaiay
bhijvaaiye bhijvaiye bhijwaaiye bhijwaiye bhijvaaiyay bhijvaiyay bhijvaakar bhijvakar bhijwaakar bhijwakar bhijvaake bhijvake
bhijwaake bhijwake bhijvaakay bhijvakay bhijvaayen bhijvayen bhijvaayega bhijvayega bhijwaayega bhijwayega bhijvaayenge
bhijvayenge bhijwaayenge bhijwayenge bhijvaayengay bhijvayengay lagva lagwa lagvaata lagvata lagwaata lagwata lagvaati
lagvati lagwaati lagwati lagvaate lagvate lagwaate lagwate lagvaatay lagvatay lagvaateen lagvatin lagvaana lagvana lagwaana
lagwana lagvaane lagvane lagwaane lagwane lagvaanay lagvanay lagvaani lagvani lagwaani lagwani lagvaaya lagvaya lagwaaya
lagwaya lagvaai lagvai lagwaai lagwai lagvaae lagvae lagwaae lagwae lagvaaay lagvaay lagvaayi lagvayi lagwaayi lagwayi
lagvaaye lagvaye lagwaaye lagwaye lagvaayay lagvayay lagvaaeen lagvain lagvaaoon lagvaau lagvau lagvaun lagvaaoonga lagvaunga
lagwaaoonga lagwaunga lagvaaoongi lagvaungi lagwaaoongi lagwaungi lagvaaen lagvaen lagvaaenge lagvaenge lagwaaenge lagwaenge
lagvaaengay lagvaengay lagvaaengi lagvaengi lagwaaengi lagwaengi lagvaaega lagvaega lagwaaega lagwaega lagvaaegi lagvaegi
lagwaaegi lagwaegi lagvaao lagvao lagwaao lagwao lagvaaoge lagvaoge lagwaaoge lagwaoge lagvaaogay lagvaogay lagvaaie lagvaie
lagwaaie lagwaie lagvaaiay lagvaiay lagvaaiye lagvaiye lagwaaiye lagwaiye lagvaaiyay lagvaiyay lagvaakar lagvakar lagwaakar
lagwakar lagvaake lagvake lagwaake lagwake lagvaakay lagvakay lagvaayen lagvayen lagvaayega lagvayega lagwaayega lagwayega
lagvaayenge lagvayenge lagwaayenge lagwayenge lagvaayengay lagvayengay nikalva nikalwa nikalvaata nikalvata nikalwaata
nikalwata nikalvaati nikalvati nikalwaati nikalwati nikalvaate nikalvate nikalwaate nikalwate nikalvaatay nikalvatay
nikalvaateen nikalvatin nikalvaana nikalvana nikalwaana nikalwana nikalvaane nikalvane nikalwaane nikalwane nikalvaanay
nikalvanay nikalvaani nikalvani nikalwaani nikalwani nikalvaaya nikalvaya nikalwaaya nikalwaya nikalvaai nikalvai nikalwaai
nikalwai nikalvaae nikalvae nikalwaae nikalwae nikalvaaay nikalvaay nikalvaayi nikalvayi nikalwaayi nikalwayi nikalvaaye
nikalvaye nikalwaaye nikalwaye nikalvaayay nikalvayay nikalvaaeen nikalvain nikalvaaoon nikalvaau nikalvau nikalvaun
nikalvaaoonga nikalvaunga nikalwaaoonga nikalwaunga nikalvaaoongi nikalvaungi nikalwaaoongi nikalwaungi nikalvaaen nikalvaen
nikalvaaenge nikalvaenge nikalwaaenge nikalwaenge nikalvaaengay nikalvaengay nikalvaaengi nikalvaengi nikalwaaengi
nikalwaengi nikalvaaega nikalvaega nikalwaaega nikalwaega nikalvaaegi nikalvaegi nikalwaaegi nikalwaegi nikalvaao nikalvao
nikalwaao nikalwao nikalvaaoge nikalvaoge nikalwaaoge nikalwaoge nikalvaaogay nikalvaogay nikalvaaie nikalvaie nikalwaaie
nikalwaie nikalvaaiay nikalvaiay nikalvaaiye nikalvaiye nikalwaaiye nikalwaiye nikalvaaiyay nikalvaiyay nikalvaakar
nikalvakar nikalwaakar nikalwakar nikalvaake nikalvake nikalwaake nikalwake nikalvaakay nikalvakay nikalvaayen nikalvayen
nikalvaayega nikalvayega nikalwaayega nikalwayega nikalvaayenge nikalvayenge nikalwaayenge nikalwayenge nikalvaayengay
nikalvayengay banva banwa banvaata banvata banwaata banwata banvaati banvati banwaati banwati banvaate banvate banwaate
banwate banvaatay banvatay banvaateen banvatin banvaana banvana banwaana banwana banvaane banvane banwaane banwane banvaanay
banvanay banvaani banvani banwaani banwani banvaaya banvaya banwaaya banwaya banvaai banvai banwaai banwai banvaae banvae
banwaae banwae banvaaay banvaay banvaayi banvayi banwaayi banwayi banvaaye banvaye banwaaye banwaye banvaayay banvayay
banvaaeen banvain banvaaoon banvaau banvau banvaun banvaaoonga banvaunga banwaaoonga banwaunga banvaaoongi banvaungi
banwaaoongi banwaungi banvaaen banvaen banvaaenge banvaenge banwaaenge banwaenge banvaaengay banvaengay banvaaengi banvaengi
banwaaengi banwaengi banvaaega banvaega banwaaega banwaega banvaaegi banvaegi banwaaegi banwaegi banvaao banvao banwaao
banwao banvaaoge banvaoge banwaaoge banwaoge banvaaogay banvaogay banvaaie banvaie banwaaie banwaie banvaaiay banvaiay
banvaaiye banvaiye banwaaiye banwaiye banvaaiyay banvaiyay banvaakar banvakar banwaakar banwakar banvaake banvake banwaake
banwake banvaakay banvakay banvaayen banvayen banvaayega banvayega banwaayega banwayega banvaayenge banvayenge banwaayenge
banwayenge banvaayengay banvayengay dilva dilwa dilvaata dilvata dilwaata dilwata dilvaati dilvati dilwaati dilwati dilvaate
dilvate dilwaate dilwate dilvaatay dilvatay dilvaateen dilvatin dilvaana dilvana dilwaana dilwana dilvaane dilvane dilwaane
dilwane dilvaanay dilvanay dilvaani dilvani dilwaani dilwani dilvaaya dilvaya dilwaaya dilwaya dilvaai dilvai dilwaai dilwai
dilvaae dilvae dilwaae dilwae dilvaaay dilvaay dilvaayi dilvayi dilwaayi dilwayi dilvaaye dilvaye dilwaaye dilwaye dilvaayay
dilvayay dilvaaeen dilvain dilvaaoon dilvaau dilvau dilvaun dilvaaoonga dilvaunga dilwaaoonga dilwaunga dilvaaoongi dilvaungi
dilwaaoongi dilwaungi dilvaaen dilvaen dilvaaenge dilvaenge dilwaaenge dilwaenge dilvaaengay dilvaengay dilvaaengi dilvaengi
dilwaaengi dilwaengi dilvaaega dilvaega dilwaaega dilwaega dilvaaegi dilvaegi dilwaaegi dilwaegi dilvaao dilvao dilwaao
dilwao dilvaaoge dilvaoge dilwaaoge dilwaoge dilvaaogay dilvaogay dilvaaie dilvaie dilwaaie dilwaie dilvaaiay dilvaiay
dilvaaiye dilvaiye dilwaaiye dilwaiye dilvaaiyay dilvaiyay dilvaakar dilvakar dilwaakar dilwakar dilvaake dilvake dilwaake
dilwake dilvaakay dilvakay dilvaayen dilvayen dilvaayega dilvayega dilwaayega dilwayega dilvaayenge dilvayenge dilwaayenge
dilwayenge dilvaayengay dilvayengay dila dilaata dilata dilaati dilati dilaate dilate dilaatay dilatay dilaateen dilatin
dilaana dilana dilaane dilane dilaanay dilanay dilaani dilani dilaaya dilaya dilaai dilai dilaae dilae dilaaay dilaay dilaayi
dilayi dilaaye dilaye dilaayay dilayay dilaaeen dilain dilaaoon dilaau dilau dilaun dilaaoonga dilaunga dilaaoongi dilaungi
dilaaen dilaen dilaaenge dilaenge dilaaengay dilaengay dilaaengi dilaengi dilaaega dilaega dilaaegi dilaegi dilaao dilao
dilaaoge dilaoge dilaaogay dilaogay dilaaie dilaie dilaaiay dilaiay dilaaiye dilaiye dilaaiyay dilaiyay dilaakar dilakar
dilaake dilake dilaakay dilakay dilaayen dilayen dilaayega dilayega dilaayenge dilayenge dilaayengay dilayengay pilaata
pilata pilaati pilati pilaate pilate pilaatay pilatay pilaateen pilatin pilaana pilana pilaane pilane pilaanay pilanay
pilaani pilani pilaaya pilaya pilaai pilai pilaae pilae pilaaay pilaay pilaayi pilayi pilaaye pilaye pilaayay pilayay
pilaaeen pilain pilaaoon pilaau pilau pilaun pilaaoonga pilaunga pilaaoongi pilaungi pilaaen pilaen pilaaenge pilaenge
pilaaengay pilaengay pilaaengi pilaengi pilaaega pilaega pilaaegi pilaegi pilaao pilao pilaaoge pilaoge pilaaogay pilaogay
pilaaie pilaie pilaaiay pilaiay pilaaiye pilaiye pilaaiyay pilaiyay pilaakar pilakar pilaake pilake pilaakay pilakay pilaayen
pilayen pilaayega pilayega pilaayenge pilayenge pilaayengay pilayengay khila khilaata khilata khilaati khilati khilaate
khilate khilaatay khilatay khilaateen khilatin khilaana khilana khilaane khilane khilaanay khilanay khilaani khilani khilaaya
khilaya khilaai khilai khilaae khilae khilaaay khilaay khilaayi khilayi khilaaye khilaye khilaayay khilayay khilaaeen khilain
khilaaoon khilaau khilau khilaun khilaaoonga khilaunga khilaaoongi khilaungi khilaaen khilaen khilaaenge khilaenge
khilaaengay khilaengay khilaaengi khilaengi khilaaega khilaega khilaaegi khilaegi khilaao khilao khilaaoge khilaoge
khilaaogay khilaogay khilaaie khilaie khilaaiay khilaiay khilaaiye khilaiye khilaaiyay khilaiyay khilaakar khilakar khilaake
khilake khilaakay khilakay khilaayen khilayen khilaayega khilayega khilaayenge khilayenge khilaayengay khilayengay samjhaata
samjhata smjhaata smjhata samjhaati samjhati smjhaati smjhati samjhaate samjhate samjhaatay samjhatay smjhaate smjhate
samjhaateen samjhatin smjhaateen samjhaana samjhana smjhaana smjhana samjhaane samjhane samjhaanay samjhanay smjhaane smjhane
samjhaani samjhani smjhaani smjhani samjhaaya samjhaya smjhaaya smjhaya samjhaai samjhai smjhaai smjhai samjhaae samjhae
samjhaaay samjhaay smjhaae smjhae samjhaayi samjhayi smjhaayi smjhayi samjhaaye samjhaye samjhaayay samjhayay smjhaaye
smjhaye samjhaaeen samjhain smjhaaeen samjhaaoon samjhaau samjhau samjhaun smjhaaoon smjhaau samjhaaoonga samjhaunga
smjhaaoonga smjhaunga samjhaaoongi samjhaungi smjhaaoongi smjhaungi samjhaaen samjhaen smjhaaen samjhaaenge samjhaenge
samjhaaengay samjhaengay smjhaaenge smjhaenge samjhaaengi samjhaengi smjhaaengi smjhaengi samjhaaega samjhaega smjhaaega
smjhaega samjhaaegi samjhaegi smjhaaegi smjhaegi samjhaao samjhao smjhaao smjhao samjhaaoge samjhaoge samjhaaogay samjhaogay
smjhaaoge smjhaoge samjhaaie samjhaie samjhaaiay samjhaiay smjhaaie smjhaie samjhaaiye samjhaiye samjhaaiyay samjhaiyay
smjhaaiye smjhaiye samjhaakar samjhakar smjhaakar smjhakar samjhaake samjhake samjhaakay samjhakay smjhaake smjhake
samjhaayen samjhayen smjhaayen samjhaayega samjhayega smjhaayega smjhayega samjhaayenge samjhayenge samjhaayengay
samjhayengay smjhaayenge smjhayenge ghuma ghumaata ghumata ghumaati ghumati ghumaate ghumate ghumaatay ghumatay ghumaateen
ghumatin ghumaana ghumana ghumaane ghumane ghumaanay ghumanay ghumaani ghumani ghumaaya ghumaya ghumaai ghumai ghumaae ghumae
ghumaaay ghumaay ghumaayi ghumayi ghumaaye ghumaye ghumaayay ghumayay ghumaaeen ghumain ghumaaoon ghumaau ghumau ghumaun
ghumaaoonga ghumaunga ghumaaoongi ghumaungi ghumaaen ghumaen ghumaaenge ghumaenge ghumaaengay ghumaengay ghumaaengi ghumaengi
ghumaaega ghumaega ghumaaegi ghumaegi ghumaao ghumao ghumaaoge ghumaoge ghumaaogay ghumaogay ghumaaie ghumaie ghumaaiay
ghumaiay ghumaaiye ghumaiye ghumaaiyay ghumaiyay ghumaakar ghumakar ghumaake ghumake ghumaakay ghumakay ghumaayen ghumayen
ghumaayega ghumayega ghumaayenge ghumayenge ghumaayengay ghumayengay chadhaata chadhata charhaata charhata chadhaati chadhati
charhaati charhati chadhaate chadhate charhaate charhate chadhaatay chadhatay chadhaateen chadhatin chadhaana chadhana
charhaana charhana chadhaane chadhane charhaane charhane chadhaanay chadhanay chadhaani chadhani charhaani charhani chadhaaya
chadhaya charhaaya charhaya chadhaai chadhai charhaai charhai chadhaae chadhae charhaae charhae chadhaaay chadhaay chadhaayi
chadhayi charhaayi charhayi chadhaaye chadhaye charhaaye charhaye chadhaayay chadhayay chadhaaeen chadhain chadhaaoon
chadhaau chadhau chadhaun chadhaaoonga chadhaunga charhaaoonga charhaunga chadhaaoongi chadhaungi charhaaoongi charhaungi
chadhaaen chadhaen chadhaaenge chadhaenge charhaaenge charhaenge chadhaaengay chadhaengay chadhaaengi chadhaengi charhaaengi
charhaengi chadhaaega chadhaega charhaaega charhaega chadhaaegi chadhaegi charhaaegi charhaegi chadhaao chadhao charhaao
charhao chadhaaoge chadhaoge charhaaoge charhaoge chadhaaogay chadhaogay chadhaaie chadhaie charhaaie charhaie chadhaaiay
chadhaiay chadhaaiye chadhaiye charhaaiye charhaiye chadhaaiyay chadhaiyay chadhaakar chadhakar charhaakar charhakar
chadhaake chadhake charhaake charhake chadhaakay chadhakay chadhaayen chadhayen chadhaayega chadhayega charhaayega charhayega
chadhaayenge chadhayenge charhaayenge charhayenge chadhaayengay chadhayengay badhaata badhata barhaata barhata badhaati
badhati barhaati barhati badhaate badhate barhaate barhate badhaatay badhatay badhaateen badhatin badhaana badhana barhaana
barhana badhaane badhane barhaane barhane badhaanay badhanay badhaani badhani barhaani barhani badhaaya badhaya barhaaya
barhaya badhaai badhai barhaai barhai badhaae badhae barhaae barhae badhaaay badhaay badhaayi badhayi barhaayi barhayi
badhaaye badhaye barhaaye barhaye badhaayay badhayay badhaaeen badhain badhaaoon badhaau badhau badhaun badhaaoonga badhaunga
barhaaoonga barhaunga badhaaoongi badhaungi barhaaoongi barhaungi badhaaen badhaen badhaaenge badhaenge barhaaenge barhaenge
badhaaengay badhaengay badhaaengi badhaengi barhaaengi barhaengi badhaaega badhaega barhaaega barhaega badhaaegi badhaegi
barhaaegi barhaegi badhaao badhao barhaao barhao badhaaoge badhaoge barhaaoge barhaoge badhaaogay badhaogay badhaaie badhaie
barhaaie barhaie badhaaiay badhaiay badhaaiye badhaiye barhaaiye barhaiye badhaaiyay badhaiyay badhaakar badhakar barhaakar
barhakar badhaake badhake barhaake barhake badhaakay badhakay badhaayen badhayen badhaayega badhayega barhaayega barhayega
badhaayenge badhayenge barhaayenge barhayenge badhaayengay badhayengay ghataata ghatata ghataati ghatati ghataate ghatate
ghataatay ghatatay ghataateen ghatatin ghataana ghatana ghataane ghatane ghataanay ghatanay ghataani ghatani ghataaya ghataya
ghataai ghatai ghataae ghatae ghataaay ghataay ghataayi ghatayi ghataaye ghataye ghataayay ghatayay ghataaeen ghatain
ghataaoon ghataau ghatau ghataun ghataaoonga ghataunga ghataaoongi ghataungi ghataaen ghataen ghataaenge ghataenge
ghataaengay ghataengay ghataaengi ghataengi ghataaega ghataega ghataaegi ghataegi ghataao ghatao ghataaoge ghataoge
ghataaogay ghataogay ghataaie ghataie ghataaiay ghataiay ghataaiye ghataiye ghataaiyay ghataiyay ghataakar ghatakar ghataake
ghatake ghataakay ghatakay ghataayen ghatayen ghataayega ghatayega ghataayenge ghatayenge ghataayengay ghatayengay takra
takraata takrata takraati takrati takraate takrate takraatay takratay takraateen takratin takraana takrana takraane takrane
takraanay takranay takraani takrani takraaya takraya takraai takrai takraae takrae takraaay takraay takraayi takrayi takraaye
takraye takraayay takrayay takraaeen takrain takraaoon takraau takrau takraun takraaoonga takraunga takraaoongi takraungi
takraaen takraen takraaenge takraenge takraaengay takraengay takraaengi takraengi takraaega takraega takraaegi takraegi
takraao takrao takraaoge takraoge takraaogay takraogay takraaie takraie takraaiay takraiay takraaiye takraiye takraaiyay
takraiyay takraakar takrakar takraake takrake takraakay takrakay takraayen takrayen takraayega takrayega takraayenge
takrayenge takraayengay takrayengay ghabra ghabraata ghabrata ghabraati ghabrati ghabraate ghabrate ghabraatay ghabratay
ghabraateen ghabratin ghabraana ghabrana ghabraane ghabrane ghabraanay ghabranay ghabraani ghabrani ghabraaya ghabraya
ghabraai ghabrai ghabraae ghabrae ghabraaay ghabraay ghabraayi ghabrayi ghabraaye ghabraye ghabraayay ghabrayay ghabraaeen
ghabrain ghabraaoon ghabraau ghabrau ghabraun ghabraaoonga ghabraunga ghabraaoongi ghabraungi ghabraaen ghabraen ghabraaenge
ghabraenge ghabraaengay ghabraengay ghabraaengi ghabraengi ghabraaega ghabraega ghabraaegi ghabraegi ghabraao ghabrao
ghabraaoge ghabraoge ghabraaogay ghabraogay ghabraaie ghabraie ghabraaiay ghabraiay ghabraaiye ghabraiye ghabraaiyay
ghabraiyay ghabraakar ghabrakar ghabraake ghabrake ghabraakay ghabrakay ghabraayen ghabrayen ghabraayega ghabrayega
ghabraayenge ghabrayenge ghabraayengay ghabrayengay aati ati aatay aateen atin aana ana aane ane aanay aani ani aaya aya aai
ai aae ae aayi ayi aaye aye aayay aaeen ain aaoon aau au aun aaoonga aunga aaoongi aungi aaen aen aaenge aenge aaengay aengay
aaengi aengi aaega aega aaegi aegi aao ao aaoge aoge aaogay aogay aaie aie aaiay aaiye aiye aaiyay aiyay aakar akar aake ake
aakay aayen ayen aayega ayega aayenge ayenge aayengay ayengay la laati lati laatay latay laateen latin laana lana laane lane
laanay lanay laani lani laaya laya laai lai laae lae laaay laayi layi laaye laye laayay layay laaeen laaoon laau lau laun
laaoonga launga laaoongi laungi laaen laen laaenge laenge laaengay laengay laaengi laengi laaega laega laaegi laegi laao lao
laaoge laoge laaogay laogay laaie laie laaiay laiay laaiye laiye laaiyay laiyay laakar lakar laake lake laakay lakay laayen
layen laayega layega laayenge layenge laayengay layengay pa paata pata paati pati paate pate paatay patay paateen patin paana
pana paane pane paanay panay paaya paya paai pai paae pae paaay paayi payi paaye paye paayay payay paaeen pain paaoon paau
pau paun paaoonga paunga paaoongi paungi paaen paen paaenge paenge paaengay paengay paaengi paengi paaega paega paaegi paegi
paao pao paaoge paoge paaogay paogay paaie paie paaiay paiay paaiye paiye paaiyay paiyay paakar paake pake paakay pakay
paayen payen paayega payega paayenge payenge paayengay payengay ga gaata gata gaati gati gaate gaatay gatay gaateen gatin
gaana gana gaane gane gaanay ganay gaani gaaya gaya gaai gai gaae gae gaaay gaayi gayi gaaye gaye gaayay gayay gaaeen gain
gaaoon gaau gau gaun gaaoonga gaunga gaaoongi gaungi gaaen gaen gaaenge gaenge gaaengay gaengay gaaengi gaengi gaaega gaega
gaaegi gaegi gaao gao gaaoge gaoge gaaogay gaogay gaaie gaie gaaiay gaiay gaaiye gaiye gaaiyay gaiyay gaakar gakar gaake gake
gaakay gakay gaayen gayen gaayega gayega gaayenge gayenge gaayengay gayengay uksa uksaata uksata uksaati uksati uksaate
uksate uksaatay uksatay uksaateen uksatin uksaana uksana uksaane uksane uksaanay uksanay uksaani uksani uksaaya uksaya uksaai
uksai uksaae uksae uksaaay uksaay uksaayi uksayi uksaaye uksaye uksaayay uksayay uksaaeen uksain uksaaoon uksaau uksau uksaun
uksaaoonga uksaunga uksaaoongi uksaungi uksaaen uksaen uksaaenge uksaenge uksaaengay uksaengay uksaaengi uksaengi uksaaega
uksaega uksaaegi uksaegi uksaao uksao uksaaoge uksaoge uksaaogay uksaogay uksaaie uksaie uksaaiay uksaiay uksaaiye uksaiye
uksaaiyay uksaiyay uksaakar uksakar uksaake uksake uksaakay uksakay uksaayen uksayen uksaayega uksayega uksaayenge uksayenge
uksaayengay uksayengay fusla phusla fuslaata fuslata phuslaata phuslata fuslaati fuslati phuslaati phuslati fuslaate fuslate
phuslaate phuslate fuslaatay fuslatay fuslaateen fuslatin fuslaana fuslana phuslaana phuslana fuslaane fuslane phuslaane
phuslane fuslaanay fuslanay fuslaani fuslani phuslaani phuslani fuslaaya fuslaya phuslaaya phuslaya fuslaai fuslai phuslaai
phuslai fuslaae fuslae phuslaae phuslae fuslaaay fuslaay fuslaayi fuslayi phuslaayi phuslayi fuslaaye fuslaye phuslaaye
phuslaye fuslaayay fuslayay fuslaaeen fuslain fuslaaoon fuslaau fuslau fuslaun fuslaaoonga fuslaunga phuslaaoonga phuslaunga
fuslaaoongi fuslaungi phuslaaoongi phuslaungi fuslaaen fuslaen fuslaaenge fuslaenge phuslaaenge phuslaenge fuslaaengay
fuslaengay fuslaaengi fuslaengi phuslaaengi phuslaengi fuslaaega fuslaega phuslaaega phuslaega fuslaaegi fuslaegi phuslaaegi
phuslaegi fuslaao fuslao phuslaao phuslao fuslaaoge fuslaoge phuslaaoge phuslaoge fuslaaogay fuslaogay fuslaaie fuslaie
phuslaaie phuslaie fuslaaiay fuslaiay fuslaaiye fuslaiye phuslaaiye phuslaiye fuslaaiyay fuslaiyay fuslaakar fuslakar
phuslaakar phuslakar fuslaake fuslake phuslaake phuslake fuslaakay fuslakay fuslaayen fuslayen fuslaayega fuslayega
phuslaayega phuslayega fuslaayenge fuslayenge phuslaayenge phuslayenge fuslaayengay fuslayengay bahla bahlaata bahlata
bahlaati bahlati bahlaate bahlate bahlaatay bahlatay bahlaateen bahlatin bahlaana bahlana bahlaane bahlane bahlaanay bahlanay
bahlaani bahlani bahlaaya bahlaya bahlaai bahlai bahlaae bahlae bahlaaay bahlaay bahlaayi bahlayi bahlaaye bahlaye bahlaayay
bahlayay bahlaaeen bahlain bahlaaoon bahlaau bahlau bahlaun bahlaaoonga bahlaunga bahlaaoongi bahlaungi bahlaaen bahlaen
bahlaaenge bahlaenge bahlaaengay bahlaengay bahlaaengi bahlaengi bahlaaega bahlaega bahlaaegi bahlaegi bahlaao bahlao
bahlaaoge bahlaoge bahlaaogay bahlaogay bahlaaie bahlaie bahlaaiay bahlaiay bahlaaiye bahlaiye bahlaaiyay bahlaiyay bahlaakar
bahlakar bahlaake bahlake bahlaakay bahlakay bahlaayen bahlayen bahlaayega bahlayega bahlaayenge bahlayenge bahlaayengay
bahlayengay lautaata lautata lautaati lautati lautaate lautate lautaatay lautatay lautaateen lautatin lautaana lautana
lautaane lautane lautaanay lautanay lautaani lautani lautaaya lautaya lautaai lautai lautaae lautae lautaaay lautaay lautaayi
lautayi lautaaye lautaye lautaayay lautayay lautaaeen lautain lautaaoon lautaau lautau lautaun lautaaoonga lautaunga
lautaaoongi lautaungi lautaaen lautaen lautaaenge lautaenge lautaaengay lautaengay lautaaengi lautaengi lautaaega lautaega
lautaaegi lautaegi lautaao lautao lautaaoge lautaoge lautaaogay lautaogay lautaaie lautaie lautaaiay lautaiay lautaaiye
lautaiye lautaaiyay lautaiyay lautaakar lautakar lautaake lautake lautaakay lautakay lautaayen lautayen lautaayega lautayega
lautaayenge lautayenge lautaayengay lautayengay manaata manata mnaata mnata manaati manati mnaati mnati manaate manate
manaatay manatay mnaate mnate manaateen manatin mnaateen manaana manana mnaana mnana manaane manane manaanay mananay mnaane
mnane manaani manani mnaani mnani manaaya manaya mnaaya mnaya manaai manai mnaai mnai manaae manae manaaay manaay mnaae mnae
manaayi manayi mnaayi mnayi manaaye manaye manaayay manayay mnaaye mnaye manaaeen manain mnaaeen manaaoon manaau manau manaun
mnaaoon mnaau manaaoonga manaunga mnaaoonga mnaunga manaaoongi manaungi mnaaoongi mnaungi manaaen manaen mnaaen manaaenge
manaenge manaaengay manaengay mnaaenge mnaenge manaaengi manaengi mnaaengi mnaengi manaaega manaega mnaaega mnaega manaaegi
manaegi mnaaegi mnaegi manaao manao mnaao mnao manaaoge manaoge manaaogay manaogay mnaaoge mnaoge manaaie manaie manaaiay
manaiay mnaaie mnaie manaaiye manaiye manaaiyay manaiyay mnaaiye mnaiye manaakar manakar mnaakar mnakar manaake manake
manaakay manakay mnaake mnake manaayen manayen mnaayen manaayega manayega mnaayega mnayega manaayenge manayenge manaayengay
manayengay mnaayenge mnayenge sunaata sunata sunaati sunati sunaate sunate sunaatay sunatay sunaateen sunatin sunaana sunana
sunaane sunane sunaanay sunanay sunaani sunani sunaaya sunaya sunaai sunai sunaae sunae sunaaay sunaay sunaayi sunayi sunaaye
sunaye sunaayay sunayay sunaaeen sunain sunaaoon sunaau sunau sunaun sunaaoonga sunaunga sunaaoongi sunaungi sunaaen sunaen
sunaaenge sunaenge sunaaengay sunaengay sunaaengi sunaengi sunaaega sunaega sunaaegi sunaegi sunaao sunao sunaaoge sunaoge
sunaaogay sunaogay sunaaie sunaie sunaaiay sunaiay sunaaiye sunaiye sunaaiyay sunaiyay sunaakar sunakar sunaake sunake
sunaakay sunakay sunaayen sunayen sunaayega sunayega sunaayenge sunayenge sunaayengay sunayengay naha nahaata nahata nahaati
nahati nahaate nahate nahaatay nahatay nahaateen nahatin nahaana nahana nahaane nahane nahaanay nahanay nahaani nahani
nahaaya nahaya nahaai nahai nahaae nahae nahaaay nahaay nahaayi nahayi nahaaye nahaye nahaayay nahayay nahaaeen nahain
nahaaoon nahaau nahau nahaun nahaaoonga nahaunga nahaaoongi nahaungi nahaaen nahaen nahaaenge nahaenge nahaaengay nahaengay
nahaaengi nahaengi nahaaega nahaega nahaaegi nahaegi nahaao nahao nahaaoge nahaoge nahaaogay nahaogay nahaaie nahaie nahaaiay
nahaiay nahaaiye nahaiye nahaaiyay nahaiyay nahaakar nahakar nahaake nahake nahaakay nahakay nahaayen nahayen nahaayega
nahayega nahaayenge nahayenge nahaayengay nahayengay thakaata thakata thakaati thakati thakaate thakate thakaatay thakatay
thakaateen thakatin thakaana thakana thakaane thakane thakaanay thakanay thakaani thakani thakaaya thakaya thakaai thakai
thakaae thakae thakaaay thakaay thakaayi thakayi thakaaye thakaye thakaayay thakayay thakaaeen thakain thakaaoon thakaau
thakau thakaun thakaaoonga thakaunga thakaaoongi thakaungi thakaaen thakaen thakaaenge thakaenge thakaaengay thakaengay
thakaaengi thakaengi thakaaega thakaega thakaaegi thakaegi thakaao thakao thakaaoge thakaoge thakaaogay thakaogay thakaaie
thakaie thakaaiay thakaiay thakaaiye thakaiye thakaaiyay thakaiyay thakaakar thakakar thakaake thakake thakaakay thakakay
thakaayen thakayen thakaayega thakayega thakaayenge thakayenge thakaayengay thakayengay churaata churata churaati churati
churaate churate churaatay churatay churaateen churatin churaana churana churaane churane churaanay churanay churaani churani
churaaya churaya churaai churai churaae churae churaaay churaay churaayi churayi churaaye churaye churaayay churayay
churaaeen churain churaaoon churaau churau churaun churaaoonga churaunga churaaoongi churaungi churaaen churaen churaaenge
churaenge churaaengay churaengay churaaengi churaengi churaaega churaega churaaegi churaegi churaao churao churaaoge churaoge
churaaogay churaogay churaaie churaie churaaiay churaiay churaaiye churaiye churaaiyay churaiyay churaakar churakar churaake
churake churaakay churakay churaayen churayen churaayega churayega churaayenge churayenge churaayengay churayengay haraata
harata haraati harati haraate harate haraatay haratay haraateen haratin haraana harana haraane harane haraanay haranay
haraani harani haraaya haraya haraai harai haraae harae haraaay haraay haraayi harayi haraaye haraye haraayay harayay
haraaeen harain haraaoon haraau harau haraun haraaoonga haraunga haraaoongi haraungi haraaen haraen haraaenge haraenge
haraaengay haraengay haraaengi haraengi haraaega haraega haraaegi haraegi haraao harao haraaoge haraoge haraaogay haraogay
haraaie haraie haraaiay haraiay haraaiye haraiye haraaiyay haraiyay haraakar harakar haraake harake haraakay harakay haraayen
harayen haraayega harayega haraayenge harayenge haraayengay harayengay pahunchaata pahunchaati pahunchaate pahunchaatay
pahunchaateen pahunchaana pahunchaane pahunchaanay pahunchaani pahunchaaya pahunchaya pahunchaai pahunchai pahunchaae
pahunchae pahunchaaay pahunchaay pahunchaayi pahunchayi pahunchaaye pahunchaye pahunchaayay pahunchayay pahunchaaeen
pahunchain pahunchaaoon pahunchaau pahunchau pahunchaun pahunchaaoonga pahunchaunga pahunchaaoongi pahunchaungi pahunchaaen
pahunchaen pahunchaaenge pahunchaenge pahunchaaengay pahunchaengay pahunchaaengi pahunchaengi pahunchaaega pahunchaega
pahunchaaegi pahunchaegi pahunchaao pahunchao pahunchaaoge pahunchaoge pahunchaaogay pahunchaogay pahunchaaie pahunchaie
pahunchaaiay pahunchaiay pahunchaaiye pahunchaiye pahunchaaiyay pahunchaiyay pahunchaakar pahunchaake pahunchaakay
pahunchaayen pahunchayen pahunchaayega pahunchayega pahunchaayenge pahunchayenge pahunchaayengay pahunchayengay dohra
dohraata dohrata dohraati dohrati dohraate dohrate dohraatay dohratay dohraateen dohratin dohraana dohrana dohraane dohrane
dohraanay dohranay dohraani dohrani dohraaya dohraya dohraai dohrai dohraae dohrae dohraaay dohraay dohraayi dohrayi dohraaye
dohraye dohraayay dohrayay dohraaeen dohrain dohraaoon dohraau dohrau dohraun dohraaoonga dohraunga dohraaoongi dohraungi
dohraaen dohraen dohraaenge dohraenge dohraaengay dohraengay dohraaengi dohraengi dohraaega dohraega dohraaegi dohraegi
dohraao dohrao dohraaoge dohraoge dohraaogay dohraogay dohraaie dohraie dohraaiay dohraiay dohraaiye dohraiye dohraaiyay
dohraiyay dohraakar dohrakar dohraake dohrake dohraakay dohrakay dohraayen dohrayen dohraayega dohrayega dohraayenge
dohrayenge dohraayengay dohrayengay thukra thukraata thukrata thukraati thukrati thukraate thukrate thukraatay thukratay
thukraateen thukratin thukraana thukrana thukraane thukrane thukraanay thukranay thukraani thukrani thukraaya thukraya
thukraai thukrai thukraae thukrae thukraaay thukraay thukraayi thukrayi thukraaye thukraye thukraayay thukrayay thukraaeen
thukrain thukraaoon thukraau thukrau thukraun thukraaoonga thukraunga thukraaoongi thukraungi thukraaen thukraen thukraaenge
thukraenge thukraaengay thukraengay thukraaengi thukraengi thukraaega thukraega thukraaegi thukraegi thukraao thukrao
thukraaoge thukraoge thukraaogay thukraogay thukraaie thukraie thukraaiay thukraiay thukraaiye thukraiye thukraaiyay
thukraiyay thukraakar thukrakar thukraake thukrake thukraakay thukrakay thukraayen thukrayen thukraayega thukrayega
thukraayenge thukrayenge thukraayengay thukrayengay udaata udata uraata urata udaati udati uraati urati udaate udate uraate
urate udaatay udatay udaateen udatin udaana udana uraana urana udaane udane uraane urane udaanay udanay udaani udani uraani
urani udaaya udaya uraaya uraya udaai udai uraai urai udaae udae uraae urae udaaay udaay udaayi udayi uraayi urayi udaaye
udaye uraaye uraye udaayay udayay udaaeen udain udaaoon udaau udau udaun udaaoonga udaunga uraaoonga uraunga udaaoongi
udaungi uraaoongi uraungi udaaen udaen udaaenge udaenge uraaenge uraenge udaaengay udaengay udaaengi udaengi uraaengi uraengi
udaaega udaega uraaega uraega udaaegi udaegi uraaegi uraegi udaao udao uraao urao udaaoge udaoge uraaoge uraoge udaaogay
udaogay udaaie udaie uraaie uraie udaaiay udaiay udaaiye udaiye uraaiye uraiye udaaiyay udaiyay udaakar udakar uraakar urakar
udaake udake uraake urake udaakay udakay udaayen udayen udaayega udayega uraayega urayega udaayenge udayenge uraayenge
urayenge udaayengay udayengay mitaata mitata mitaati mitati mitaate mitate mitaatay mitatay mitaateen mitatin mitaana mitana
mitaane mitane mitaanay mitanay mitaani mitani mitaaya mitaya mitaai mitai mitaae mitae mitaaay mitaay mitaayi mitayi mitaaye
mitaye mitaayay mitayay mitaaeen mitain mitaaoon mitaau mitau mitaun mitaaoonga mitaunga mitaaoongi mitaungi mitaaen mitaen
mitaaenge mitaenge mitaaengay mitaengay mitaaengi mitaengi mitaaega mitaega mitaaegi mitaegi mitaao mitao mitaaoge mitaoge
mitaaogay mitaogay mitaaie mitaie mitaaiay mitaiay mitaaiye mitaiye mitaaiyay mitaiyay mitaakar mitakar mitaake mitake
mitaakay mitakay mitaayen mitayen mitaayega mitayega mitaayenge mitayenge mitaayengay mitayengay ladaata ladata laraata
larata ladaati ladati laraati larati ladaate ladate laraate larate ladaatay ladatay ladaateen ladatin ladaana ladana laraana
larana ladaane ladane laraane larane ladaanay ladanay ladaani ladani laraani larani ladaaya ladaya laraaya laraya ladaae
ladae laraae larae ladaaay ladaay ladaayi ladayi laraayi larayi ladaaye ladaye laraaye laraye ladaayay ladayay ladaaeen
ladain ladaaoon ladaau ladau ladaun ladaaoonga ladaunga laraaoonga laraunga ladaaoongi ladaungi laraaoongi laraungi ladaaen
ladaen ladaaenge ladaenge laraaenge laraenge ladaaengay ladaengay ladaaengi ladaengi laraaengi laraengi ladaaega ladaega
laraaega laraega ladaaegi ladaegi laraaegi laraegi ladaao ladao laraao larao ladaaoge ladaoge laraaoge laraoge ladaaogay
ladaogay ladaaie ladaie laraaie laraie ladaaiay ladaiay ladaaiye ladaiye laraaiye laraiye ladaaiyay ladaiyay ladaakar ladakar
laraakar larakar ladaake ladake laraake larake ladaakay ladakay ladaayen ladayen ladaayega ladayega laraayega larayega
ladaayenge ladayenge laraayenge larayenge ladaayengay ladayengay tarka tarkaata tarkata tarkaati tarkati tarkaate tarkate
tarkaatay tarkatay tarkaateen tarkatin tarkaana tarkana tarkaane tarkane tarkaanay tarkanay tarkaani tarkani tarkaaya tarkaya
tarkaai tarkai tarkaae tarkae tarkaaay tarkaay tarkaayi tarkayi tarkaaye tarkaye tarkaayay tarkayay tarkaaeen tarkain
tarkaaoon tarkaau tarkau tarkaun tarkaaoonga tarkaunga tarkaaoongi tarkaungi tarkaaen tarkaen tarkaaenge tarkaenge
tarkaaengay tarkaengay tarkaaengi tarkaengi tarkaaega tarkaega tarkaaegi tarkaegi tarkaao tarkao tarkaaoge tarkaoge
tarkaaogay tarkaogay tarkaaie tarkaie tarkaaiay tarkaiay tarkaaiye tarkaiye tarkaaiyay tarkaiyay tarkaakar tarkakar tarkaake
tarkake tarkaakay tarkakay tarkaayen tarkayen tarkaayega tarkayega tarkaayenge tarkayenge tarkaayengay tarkayengay atkaata
atkata atkaati atkati atkaate atkate atkaatay atkatay atkaateen atkatin atkaana atkana atkaane atkane atkaanay atkanay
atkaani atkani atkaaya atkaya atkaai atkai atkaae atkae atkaaay atkaay atkaayi atkayi atkaaye atkaye atkaayay atkayay
atkaaeen atkain atkaaoon atkaau atkau atkaun atkaaoonga atkaunga atkaaoongi atkaungi atkaaen atkaen atkaaenge atkaenge
atkaaengay atkaengay atkaaengi atkaengi atkaaega atkaega atkaaegi atkaegi atkaao atkao atkaaoge atkaoge atkaaogay atkaogay
atkaaie atkaie atkaaiay atkaiay atkaaiye atkaiye atkaaiyay atkaiyay atkaakar atkakar atkaake atkake atkaakay atkakay atkaayen
atkayen atkaayega atkayega atkaayenge atkayenge atkaayengay atkayengay latkaata latkata latkaati latkati latkaate latkate
latkaatay latkatay latkaateen latkatin latkaana latkana latkaane latkane latkaanay latkanay latkaani latkani latkaaya latkaya
latkaai latkai latkaae latkae latkaaay latkaay latkaayi latkayi latkaaye latkaye latkaayay latkayay latkaaeen latkain
latkaaoon latkaau latkau latkaun latkaaoonga latkaunga latkaaoongi latkaungi latkaaen latkaen latkaaenge latkaenge
latkaaengay latkaengay latkaaengi latkaengi latkaaega latkaega latkaaegi latkaegi latkaao latkao latkaaoge latkaoge
latkaaogay latkaogay latkaaie latkaie latkaaiay latkaiay latkaaiye latkaiye latkaaiyay latkaiyay latkaakar latkakar latkaake
latkake latkaakay latkakay latkaayen latkayen latkaayega latkayega latkaayenge latkayenge latkaayengay latkayengay dhakiya
dhakiyaata dhakiyata dhakiyaati dhakiyati dhakiyaate dhakiyate dhakiyaatay dhakiyatay dhakiyaateen dhakiyatin dhakiyaana
dhakiyana dhakiyaane dhakiyane dhakiyaanay dhakiyanay dhakiyaani dhakiyani dhakiyaaya dhakiyaya dhakiyaai dhakiyai dhakiyaae
dhakiyae dhakiyaaay dhakiyaay dhakiyaayi dhakiyayi dhakiyaaye dhakiyaye dhakiyaayay dhakiyayay dhakiyaaeen dhakiyain
dhakiyaaoon dhakiyaau dhakiyau dhakiyaun dhakiyaaoonga dhakiyaunga dhakiyaaoongi dhakiyaungi dhakiyaaen dhakiyaen
dhakiyaaenge dhakiyaenge dhakiyaaengay dhakiyaengay dhakiyaaengi dhakiyaengi dhakiyaaega dhakiyaega dhakiyaaegi dhakiyaegi
dhakiyaao dhakiyao dhakiyaaoge dhakiyaoge dhakiyaaogay dhakiyaogay dhakiyaaie dhakiyaie dhakiyaaiay dhakiyaiay dhakiyaaiye
dhakiyaiye dhakiyaaiyay dhakiyaiyay dhakiyaakar dhakiyakar dhakiyaake dhakiyake dhakiyaakay dhakiyakay dhakiyaayen dhakiyayen
dhakiyaayega dhakiyayega dhakiyaayenge dhakiyayenge dhakiyaayengay dhakiyayengay gariya gariyaata gariyata gariyaati gariyati
gariyaate gariyate gariyaatay gariyatay gariyaateen gariyatin gariyaana gariyana gariyaane gariyane gariyaanay gariyanay
gariyaani gariyani gariyaaya gariyaya gariyaai gariyai gariyaae gariyae gariyaaay gariyaay gariyaayi gariyayi gariyaaye
gariyaye gariyaayay gariyayay gariyaaeen gariyain gariyaaoon gariyaau gariyau gariyaun gariyaaoonga gariyaunga gariyaaoongi
gariyaungi gariyaaen gariyaen gariyaaenge gariyaenge gariyaaengay gariyaengay gariyaaengi gariyaengi gariyaaega gariyaega
gariyaaegi gariyaegi gariyaao gariyao gariyaaoge gariyaoge gariyaaogay gariyaogay gariyaaie gariyaie gariyaaiay gariyaiay
gariyaaiye gariyaiye gariyaaiyay gariyaiyay gariyaakar gariyakar gariyaake gariyake gariyaakay gariyakay gariyaayen gariyayen
gariyaayega gariyayega gariyaayenge gariyayenge gariyaayengay gariyayengay jhuthla jhuthlaata jhuthlata jhuthlaati jhuthlati
jhuthlaate jhuthlate jhuthlaatay jhuthlatay jhuthlaateen jhuthlatin jhuthlaana jhuthlana jhuthlaane jhuthlane jhuthlaanay
jhuthlanay jhuthlaani jhuthlani jhuthlaaya jhuthlaya jhuthlaai jhuthlai jhuthlaae jhuthlae jhuthlaaay jhuthlaay jhuthlaayi
jhuthlayi jhuthlaaye jhuthlaye jhuthlaayay jhuthlayay jhuthlaaeen jhuthlain jhuthlaaoon jhuthlaau jhuthlau jhuthlaun
jhuthlaaoonga jhuthlaunga jhuthlaaoongi jhuthlaungi jhuthlaaen jhuthlaen jhuthlaaenge jhuthlaenge jhuthlaaengay jhuthlaengay
jhuthlaaengi jhuthlaengi jhuthlaaega jhuthlaega jhuthlaaegi jhuthlaegi jhuthlaao jhuthlao jhuthlaaoge jhuthlaoge jhuthlaaogay
jhuthlaogay jhuthlaaie jhuthlaie jhuthlaaiay jhuthlaiay jhuthlaaiye jhuthlaiye jhuthlaaiyay jhuthlaiyay jhuthlaakar
jhuthlakar jhuthlaake jhuthlake jhuthlaakay jhuthlakay jhuthlaayen jhuthlayen jhuthlaayega jhuthlayega jhuthlaayenge
jhuthlayenge jhuthlaayengay jhuthlayengay bharva bharwa bharvaata bharvata bharwaata bharwata bharvaati bharvati bharwaati
bharwati bharvaate bharvate bharwaate bharwate bharvaatay bharvatay bharvaateen bharvatin bharvaana bharvana bharwaana
bharwana bharvaane bharvane bharwaane bharwane bharvaanay bharvanay bharvaani bharvani bharwaani bharwani bharvaaya bharvaya
bharwaaya bharwaya bharvaai bharvai bharwaai bharwai bharvaae bharvae bharwaae bharwae bharvaaay bharvaay bharvaayi bharvayi
bharwaayi bharwayi bharvaaye bharvaye bharwaaye bharwaye bharvaayay bharvayay bharvaaeen bharvain bharvaaoon bharvaau bharvau
bharvaun bharvaaoonga bharvaunga bharwaaoonga bharwaunga bharvaaoongi bharvaungi bharwaaoongi bharwaungi bharvaaen bharvaen
bharvaaenge bharvaenge bharwaaenge bharwaenge bharvaaengay bharvaengay bharvaaengi bharvaengi bharwaaengi bharwaengi
bharvaaega bharvaega bharwaaega bharwaega bharvaaegi bharvaegi bharwaaegi bharwaegi bharvaao bharvao bharwaao bharwao
bharvaaoge bharvaoge bharwaaoge bharwaoge bharvaaogay bharvaogay bharvaaie bharvaie bharwaaie bharwaie bharvaaiay bharvaiay
bharvaaiye bharvaiye bharwaaiye bharwaiye bharvaaiyay bharvaiyay bharvaakar bharvakar bharwaakar bharwakar bharvaake bharvake
bharwaake bharwake bharvaakay bharvakay bharvaayen bharvayen bharvaayega bharvayega bharwaayega bharwayega bharvaayenge
bharvayenge bharwaayenge bharwayenge bharvaayengay bharvayengay uthva uthwa uthvaata uthvata uthwaata uthwata uthvaati
uthvati uthwaati uthwati uthvaate uthvate uthwaate uthwate uthvaatay uthvatay uthvaateen uthvatin uthvaana uthvana uthwaana
uthwana uthvaane uthvane uthwaane uthwane uthvaanay uthvanay uthvaani uthvani uthwaani uthwani uthvaaya uthvaya uthwaaya
uthwaya uthvaai uthvai uthwaai uthwai uthvaae uthvae uthwaae uthwae uthvaaay uthvaay uthvaayi uthvayi uthwaayi uthwayi
uthvaaye uthvaye uthwaaye uthwaye uthvaayay uthvayay uthvaaeen uthvain uthvaaoon uthvaau uthvau uthvaun uthvaaoonga uthvaunga
uthwaaoonga uthwaunga uthvaaoongi uthvaungi uthwaaoongi uthwaungi uthvaaen uthvaen uthvaaenge uthvaenge uthwaaenge uthwaenge
uthvaaengay uthvaengay uthvaaengi uthvaengi uthwaaengi uthwaengi uthvaaega uthvaega uthwaaega uthwaega uthvaaegi uthvaegi
uthwaaegi uthwaegi uthvaao uthvao uthwaao uthwao uthvaaoge uthvaoge uthwaaoge uthwaoge uthvaaogay uthvaogay uthvaaie uthvaie
uthwaaie uthwaie uthvaaiay uthvaiay uthvaaiye uthvaiye uthwaaiye uthwaiye uthvaaiyay uthvaiyay uthvaakar uthvakar uthwaakar
uthwakar uthvaake uthvake uthwaake uthwake uthvaakay uthvakay uthvaayen uthvayen uthvaayega uthvayega uthwaayega uthwayega
uthvaayenge uthvayenge uthwaayenge uthwayenge uthvaayengay uthvayengay marva marwa marvaata marvata marwaata marwata marvaati
marvati marwaati marwati marvaate marvate marwaate marwate marvaatay marvatay marvaateen marvatin marvaana marvana marwaana
marwana marvaane marvane marwaane marwane marvaanay marvanay marvaani marvani marwaani marwani marvaaya marvaya marwaaya
marwaya marvaai marvai marwaai marwai marvaae marvae marwaae marwae marvaaay marvaay marvaayi marvayi marwaayi marwayi
marvaaye marvaye marwaaye marwaye marvaayay marvayay marvaaeen marvain marvaaoon marvaau marvau marvaun marvaaoonga marvaunga
marwaaoonga marwaunga marvaaoongi marvaungi marwaaoongi marwaungi marvaaen marvaen marvaaenge marvaenge marwaaenge marwaenge
marvaaengay marvaengay marvaaengi marvaengi marwaaengi marwaengi marvaaega marvaega marwaaega marwaega marvaaegi marvaegi
marwaaegi marwaegi marvaao marvao marwaao marwao marvaaoge marvaoge marwaaoge marwaoge marvaaogay marvaogay marvaaie marvaie
marwaaie marwaie marvaaiay marvaiay marvaaiye marvaiye marwaaiye marwaiye marvaaiyay marvaiyay marvaakar marvakar marwaakar
marwakar marvaake marvake marwaake marwake marvaakay marvakay marvaayen marvayen marvaayega marvayega marwaayega marwayega
marvaayenge marvayenge marwaayenge marwayenge marvaayengay marvayengay kahla kahlaata kahlata kahlaati kahlati kahlaate
kahlate kahlaatay kahlatay kahlaateen kahlatin kahlaana kahlana kahlaane kahlane kahlaanay kahlanay kahlaani kahlani kahlaaya
kahlaya kahlaai kahlai kahlaae kahlae kahlaaay kahlaay kahlaayi kahlayi kahlaaye kahlaye kahlaayay kahlayay kahlaaeen kahlain
kahlaaoon kahlaau kahlau kahlaun kahlaaoonga kahlaunga kahlaaoongi kahlaungi kahlaaen kahlaen kahlaaenge kahlaenge
kahlaaengay kahlaengay kahlaaengi kahlaengi kahlaaega kahlaega kahlaaegi kahlaegi kahlaao kahlao kahlaaoge kahlaoge
kahlaaogay kahlaogay kahlaaie kahlaie kahlaaiay kahlaiay kahlaaiye kahlaiye kahlaaiyay kahlaiyay kahlaakar kahlakar kahlaake
kahlake kahlaakay kahlakay kahlaayen kahlayen kahlaayega kahlayega kahlaayenge kahlayenge kahlaayengay kahlayengay sahla
sahlaata sahlata sahlaati sahlati sahlaate sahlate sahlaatay sahlatay sahlaateen sahlatin sahlaana sahlana sahlaane sahlane
sahlaanay sahlanay sahlaani sahlani sahlaaya sahlaya sahlaai sahlai sahlaae sahlae sahlaaay sahlaay sahlaayi sahlayi sahlaaye
sahlaye sahlaayay sahlayay sahlaaeen sahlain sahlaaoon sahlaau sahlau sahlaun sahlaaoonga sahlaunga sahlaaoongi sahlaungi
sahlaaen sahlaen sahlaaenge sahlaenge sahlaaengay sahlaengay sahlaaengi sahlaengi sahlaaega sahlaega sahlaaegi sahlaegi
sahlaao sahlao sahlaaoge sahlaoge sahlaaogay sahlaogay sahlaaie sahlaie sahlaaiay sahlaiay sahlaaiye sahlaiye sahlaaiyay
sahlaiyay sahlaakar sahlakar sahlaake sahlake sahlaakay sahlakay sahlaayen sahlayen sahlaayega sahlayega sahlaayenge
sahlayenge sahlaayengay sahlayengay nachaata nachata nachaati nachati nachaate nachate nachaatay nachatay nachaateen nachatin
nachaana nachana nachaane nachane nachaanay nachanay nachaani nachani nachaaya nachaya nachaai nachai nachaae nachae nachaaay
nachaay nachaayi nachayi nachaaye nachaye nachaayay nachayay nachaaeen nachain nachaaoon nachaau nachau nachaun nachaaoonga
nachaunga nachaaoongi nachaungi nachaaen nachaen nachaaenge nachaenge nachaaengay nachaengay nachaaengi nachaengi nachaaega
nachaega nachaaegi nachaegi nachaao nachao nachaaoge nachaoge nachaaogay nachaogay nachaaie nachaie nachaaiay nachaiay
nachaaiye nachaiye nachaaiyay nachaiyay nachaakar nachakar nachaake nachake nachaakay nachakay nachaayen nachayen nachaayega
nachayega nachaayenge nachayenge nachaayengay nachayengay paka pakaata pakata pakaati pakati pakaate pakate pakaatay pakatay
pakaateen pakatin pakaana pakana pakaane pakane pakaanay pakanay pakaani pakani pakaaya pakaya pakaai pakai pakaae pakae
pakaaay pakaay pakaayi pakayi pakaaye pakaye pakaayay pakayay pakaaeen pakain pakaaoon pakaau pakau pakaun pakaaoonga
pakaunga pakaaoongi pakaungi pakaaen pakaen pakaaenge pakaenge pakaaengay pakaengay pakaaengi pakaengi pakaaega pakaega
pakaaegi pakaegi pakaao pakao pakaaoge pakaoge pakaaogay pakaogay pakaaie pakaie pakaaiay pakaiay pakaaiye pakaiye pakaaiyay
pakaiyay pakaakar pakakar pakaake pakake pakaakay pakakay pakaayen pakayen pakaayega pakayega pakaayenge pakayenge
pakaayengay pakayengay hansaata hansaati hansaate hansaatay hansaateen hansaana hansaane hansaanay hansaani hansaaya hansaya
hansaai hansai hansaae hansae hansaaay hansaay hansaayi hansayi hansaaye hansaye hansaayay hansayay hansaaeen hansain
hansaaoon hansaau hansau hansaun hansaaoonga hansaunga hansaaoongi hansaungi hansaaen hansaen hansaaenge hansaenge
hansaaengay hansaengay hansaaengi hansaengi hansaaega hansaega hansaaegi hansaegi hansaao hansao hansaaoge hansaoge
hansaaogay hansaogay hansaaie hansaie hansaaiay hansaiay hansaaiye hansaiye hansaaiyay hansaiyay hansaakar hansaake hansaakay
hansaayen hansayen hansaayega hansayega hansaayenge hansayenge hansaayengay hansayengay chidha chirha chidhaata chidhata
chirhaata chirhata chidhaati chidhati chirhaati chirhati chidhaate chidhate chirhaate chirhate chidhaatay chidhatay
chidhaateen chidhatin chidhaana chidhana chirhaana chirhana chidhaane chidhane chirhaane chirhane chidhaanay chidhanay
chidhaani chidhani chirhaani chirhani chidhaaya chidhaya chirhaaya chirhaya chidhaai chidhai chirhaai chirhai chidhaae
chidhae chirhaae chirhae chidhaaay chidhaay chidhaayi chidhayi chirhaayi chirhayi chidhaaye chidhaye chirhaaye chirhaye
chidhaayay chidhayay chidhaaeen chidhain chidhaaoon chidhaau chidhau chidhaun chidhaaoonga chidhaunga chirhaaoonga chirhaunga
chidhaaoongi chidhaungi chirhaaoongi chirhaungi chidhaaen chidhaen chidhaaenge chidhaenge chirhaaenge chirhaenge chidhaaengay
chidhaengay chidhaaengi chidhaengi chirhaaengi chirhaengi chidhaaega chidhaega chirhaaega chirhaega chidhaaegi chidhaegi
chirhaaegi chirhaegi chidhaao chidhao chirhaao chirhao chidhaaoge chidhaoge chirhaaoge chirhaoge chidhaaogay chidhaogay
chidhaaie chidhaie chirhaaie chirhaie chidhaaiay chidhaiay chidhaaiye chidhaiye chirhaaiye chirhaiye chidhaaiyay chidhaiyay
chidhaakar chidhakar chirhaakar chirhakar chidhaake chidhake chirhaake chirhake chidhaakay chidhakay chidhaayen chidhayen
chidhaayega chidhayega chirhaayega chirhayega chidhaayenge chidhayenge chirhaayenge chirhayenge chidhaayengay chidhayengay
batla batlaata batlata batlaati batlati batlaate batlate batlaatay batlatay batlaateen batlatin batlaana batlana batlaane
batlane batlaanay batlanay batlaani batlani batlaaya batlaya batlaai batlai batlaae batlae batlaaay batlaay batlaayi batlayi
batlaaye batlaye batlaayay batlayay batlaaeen batlain batlaaoon batlaau batlau batlaun batlaaoonga batlaunga batlaaoongi
batlaungi batlaaen batlaen batlaaenge batlaenge batlaaengay batlaengay batlaaengi batlaengi batlaaega batlaega batlaaegi
batlaegi batlaao batlao batlaaoge batlaoge batlaaogay batlaogay batlaaie batlaie batlaaiay batlaiay batlaaiye batlaiye
batlaaiyay batlaiyay batlaakar batlakar batlaake batlake batlaakay batlakay batlaayen batlayen batlaayega batlayega
batlaayenge batlayenge batlaayengay batlayengay machaata machata machaati machati machaate machate machaatay machatay
machaateen machatin machaana machana machaane machane machaanay machanay machaani machani machaaya machaya machaai machai
machaae machae machaaay machaay machaayi machayi machaaye machaye machaayay machayay machaaeen machain machaaoon machaau
machau machaun machaaoonga machaunga machaaoongi machaungi machaaen machaen machaaenge machaenge machaaengay machaengay
machaaengi machaengi machaaega machaega machaaegi machaegi machaao machao machaaoge machaoge machaaogay machaogay machaaie
machaie machaaiay machaiay machaaiye machaiye machaaiyay machaiyay machaakar machakar machaake machake machaakay machakay
machaayen machayen machaayega machayega machaayenge machayenge machaayengay machayengay pitva pitwa pitvaata pitvata pitwaata
pitwata pitvaati pitvati pitwaati pitwati pitvaate pitvate pitwaate pitwate pitvaatay pitvatay pitvaateen pitvatin pitvaana
pitvana pitwaana pitwana pitvaane pitvane pitwaane pitwane pitvaanay pitvanay pitvaani pitvani pitwaani pitwani pitvaaya
pitvaya pitwaaya pitwaya pitvaai pitvai pitwaai pitwai pitvaae pitvae pitwaae pitwae pitvaaay pitvaay pitvaayi pitvayi
pitwaayi pitwayi pitvaaye pitvaye pitwaaye pitwaye pitvaayay pitvayay pitvaaeen pitvain pitvaaoon pitvaau pitvau pitvaun
pitvaaoonga pitvaunga pitwaaoonga pitwaunga pitvaaoongi pitvaungi pitwaaoongi pitwaungi pitvaaen pitvaen pitvaaenge pitvaenge
pitwaaenge pitwaenge pitvaaengay pitvaengay pitvaaengi pitvaengi pitwaaengi pitwaengi pitvaaega pitvaega pitwaaega pitwaega
pitvaaegi pitvaegi pitwaaegi pitwaegi pitvaao pitvao pitwaao pitwao pitvaaoge pitvaoge pitwaaoge pitwaoge pitvaaogay
pitvaogay pitvaaie pitvaie pitwaaie pitwaie pitvaaiay pitvaiay pitvaaiye pitvaiye pitwaaiye pitwaiye pitvaaiyay pitvaiyay
pitvaakar pitvakar pitwaakar pitwakar pitvaake pitvake pitwaake pitwake pitvaakay pitvakay pitvaayen pitvayen pitvaayega
pitvayega pitwaayega pitwayega pitvaayenge pitvayenge pitwaayenge pitwayenge pitvaayengay pitvayengay chhidkaata chhidkata
chhirkaata chhirkata chhidkaati chhidkati chhirkaati chhirkati chhidkaate chhidkate chhirkaate chhirkate chhidkaatay
chhidkatay chhidkaateen chhidkatin chhidkaana chhidkana chhirkaana chhirkana chhidkaane chhidkane chhirkaane chhirkane
chhidkaanay chhidkanay chhidkaani chhidkani chhirkaani chhirkani chhidkaaya chhidkaya chhirkaaya chhirkaya chhidkaai chhidkai
chhirkaai chhirkai chhidkaae chhidkae chhirkaae chhirkae chhidkaaay chhidkaay chhidkaayi chhidkayi chhirkaayi chhirkayi
chhidkaaye chhidkaye chhirkaaye chhirkaye chhidkaayay chhidkayay chhidkaaeen chhidkain chhidkaaoon chhidkaau chhidkau
chhidkaun chhidkaaoonga chhidkaunga chhirkaaoonga chhirkaunga chhidkaaoongi chhidkaungi chhirkaaoongi chhirkaungi chhidkaaen
chhidkaen chhidkaaenge chhidkaenge chhirkaaenge chhirkaenge chhidkaaengay chhidkaengay chhidkaaengi chhidkaengi chhirkaaengi
chhirkaengi chhidkaaega chhidkaega chhirkaaega chhirkaega chhidkaaegi chhidkaegi chhirkaaegi chhirkaegi chhidkaao chhidkao
chhirkaao chhirkao chhidkaaoge chhidkaoge chhirkaaoge chhirkaoge chhidkaaogay chhidkaogay chhidkaaie chhidkaie chhirkaaie
chhirkaie chhidkaaiay chhidkaiay chhidkaaiye chhidkaiye chhirkaaiye chhirkaiye chhidkaaiyay chhidkaiyay chhidkaakar
chhidkakar chhirkaakar chhirkakar chhidkaake chhidkake chhirkaake chhirkake chhidkaakay chhidkakay chhidkaayen chhidkayen
chhidkaayega chhidkayega chhirkaayega chhirkayega chhidkaayenge chhidkayenge chhirkaayenge chhirkayenge chhidkaayengay
chhidkayengay dubaata dubata dubaati dubati dubaate dubate dubaatay dubatay dubaateen dubatin dubaana dubana dubaane dubane
dubaanay dubanay dubaani dubani dubaaya dubaya dubaai dubaae dubae dubaaay dubaay dubaayi dubayi dubaaye dubaye dubaayay
dubayay dubaaeen dubain dubaaoon dubaau dubau dubaun dubaaoonga dubaunga dubaaoongi dubaungi dubaaen dubaen dubaaenge
dubaenge dubaaengay dubaengay dubaaengi dubaengi dubaaega dubaega dubaaegi dubaegi dubaao dubao dubaaoge dubaoge dubaaogay
dubaogay dubaaie dubaie dubaaiay dubaiay dubaaiye dubaiye dubaaiyay dubaiyay dubaakar dubakar dubaake dubake dubaakay dubakay
dubaayen dubayen dubaayega dubayega dubaayenge dubayenge dubaayengay dubayengay bicha bichha bichaata bichata bichhaata
bichhata bichaati bichati bichhaati bichhati bichaate bichate bichhaate bichhate bichaatay bichatay bichaateen bichatin
bichaana bichana bichhaana bichhana bichaane bichane bichhaane bichhane bichaanay bichanay bichaani bichani bichhaani
bichhani bichaaya bichaya bichhaaya bichhaya bichaai bichai bichhaai bichhai bichaae bichae bichhaae bichhae bichaaay bichaay
bichaayi bichayi bichhaayi bichhayi bichaaye bichaye bichhaaye bichhaye bichaayay bichayay bichaaeen bichain bichaaoon
bichaau bichau bichaun bichaaoonga bichaunga bichhaaoonga bichhaunga bichaaoongi bichaungi bichhaaoongi bichhaungi bichaaen
bichaen bichaaenge bichaenge bichhaaenge bichhaenge bichaaengay bichaengay bichaaengi bichaengi bichhaaengi bichhaengi
bichaaega bichaega bichhaaega bichhaega bichaaegi bichaegi bichhaaegi bichhaegi bichaao bichao bichhaao bichhao bichaaoge
bichaoge bichhaaoge bichhaoge bichaaogay bichaogay bichaaie bichaie bichhaaie bichhaie bichaaiay bichaiay bichaaiye bichaiye
bichhaaiye bichhaiye bichaaiyay bichaiyay bichaakar bichakar bichhaakar bichhakar bichaake bichake bichhaake bichhake
bichaakay bichakay bichaayen bichayen bichaayega bichayega bichhaayega bichhayega bichaayenge bichayenge bichhaayenge
bichhayenge bichaayengay bichayengay chipkaata chipkata chipkaati chipkati chipkaate chipkate chipkaatay chipkatay
chipkaateen chipkatin chipkaana chipkana chipkaane chipkane chipkaanay chipkanay chipkaani chipkani chipkaaya chipkaya
chipkaai chipkai chipkaae chipkae chipkaaay chipkaay chipkaayi chipkayi chipkaaye chipkaye chipkaayay chipkayay chipkaaeen
chipkain chipkaaoon chipkaau chipkau chipkaun chipkaaoonga chipkaunga chipkaaoongi chipkaungi chipkaaen chipkaen chipkaaenge
chipkaenge chipkaaengay chipkaengay chipkaaengi chipkaengi chipkaaega chipkaega chipkaaegi chipkaegi chipkaao chipkao
chipkaaoge chipkaoge chipkaaogay chipkaogay chipkaaie chipkaie chipkaaiay chipkaiay chipkaaiye chipkaiye chipkaaiyay
chipkaiyay chipkaakar chipkakar chipkaake chipkake chipkaakay chipkakay chipkaayen chipkayen chipkaayega chipkayega
chipkaayenge chipkayenge chipkaayengay chipkayengay nibhaata nibhata nibhaati nibhati nibhaate nibhate nibhaatay nibhatay
nibhaateen nibhatin nibhaana nibhana nibhaane nibhane nibhaanay nibhanay nibhaani nibhani nibhaaya nibhaya nibhaai nibhai
nibhaae nibhae nibhaaay nibhaay nibhaayi nibhayi nibhaaye nibhaye nibhaayay nibhayay nibhaaeen nibhain nibhaaoon nibhaau
nibhau nibhaun nibhaaoonga nibhaunga nibhaaoongi nibhaungi nibhaaen nibhaen nibhaaenge nibhaenge nibhaaengay nibhaengay
nibhaaengi nibhaengi nibhaaega nibhaega nibhaaegi nibhaegi nibhaao nibhao nibhaaoge nibhaoge nibhaaogay nibhaogay nibhaaie
nibhaie nibhaaiay nibhaiay nibhaaiye nibhaiye nibhaaiyay nibhaiyay nibhaakar nibhakar nibhaake nibhake nibhaakay nibhakay
nibhaayen nibhayen nibhaayega nibhayega nibhaayenge nibhayenge nibhaayengay nibhayengay ugaata ugata ugaati ugati ugaate
ugate ugaatay ugatay ugaateen ugatin ugaana ugana ugaane ugane ugaanay uganay ugaani ugani ugaaya ugaya ugaai ugai ugaae ugae
ugaaay ugaay ugaayi ugayi ugaaye ugaye ugaayay ugayay ugaaeen ugain ugaaoon ugaau ugau ugaun ugaaoonga ugaunga ugaaoongi
ugaungi ugaaen ugaen ugaaenge ugaenge ugaaengay ugaengay ugaaengi ugaengi ugaaega ugaega ugaaegi ugaegi ugaao ugao ugaaoge
ugaoge ugaaogay ugaogay ugaaie ugaie ugaaiay ugaiay ugaaiye ugaiye ugaaiyay ugaiyay ugaakar ugakar ugaake ugake ugaakay
ugakay ugaayen ugayen ugaayega ugayega ugaayenge ugayenge ugaayengay ugayengay galaata galata galaati galaate galate galaatay
galatay galaateen galatin galaana galana galaane galane galaanay galanay galaani galani galaaya galaya galaai galai galaae
galae galaaay galaay galaayi galayi galaaye galaye galaayay galayay galaaeen galain galaaoon galaau galau galaun galaaoonga
galaunga galaaoongi galaungi galaaen galaen galaaenge galaenge galaaengay galaengay galaaengi galaengi galaaega galaega
galaaegi galaegi galaao galao galaaoge galaoge galaaogay galaogay galaaie galaie galaaiay galaiay galaaiye galaiye galaaiyay
galaiyay galaakar galakar galaake galake galaakay galakay galaayen galayen galaayega galayega galaayenge galayenge
galaayengay galayengay chhudva chhudwa chhurva chhurwa chhudvaata chhudvata chhudwaata chhudwata chhudvaati chhudvati
chhudwaati chhudwati chhudvaate chhudvate chhudwaate chhudwate chhudvaatay chhudvatay chhudvaateen chhudvatin chhudvaana
chhudvana chhudwaana chhudwana chhudvaane chhudvane chhudwaane chhudwane chhudvaanay chhudvanay chhudvaani chhudvani
chhudwaani chhudwani chhudvaaya chhudvaya chhudwaaya chhudwaya chhudvaai chhudvai chhudwaai chhudwai chhudvaae chhudvae
chhudwaae chhudwae chhudvaaay chhudvaay chhudvaayi chhudvayi chhudwaayi chhudwayi chhudvaaye chhudvaye chhudwaaye chhudwaye
chhudvaayay chhudvayay chhudvaaeen chhudvain chhudvaaoon chhudvaau chhudvau chhudvaun chhudvaaoonga chhudvaunga chhudwaaoonga
chhudwaunga chhudvaaoongi chhudvaungi chhudwaaoongi chhudwaungi chhudvaaen chhudvaen chhudvaaenge chhudvaenge chhudwaaenge
chhudwaenge chhudvaaengay chhudvaengay chhudvaaengi chhudvaengi chhudwaaengi chhudwaengi chhudvaaega chhudvaega chhudwaaega
chhudwaega chhudvaaegi chhudvaegi chhudwaaegi chhudwaegi chhudvaao chhudvao chhudwaao chhudwao chhudvaaoge chhudvaoge
chhudwaaoge chhudwaoge chhudvaaogay chhudvaogay chhudvaaie chhudvaie chhudwaaie chhudwaie chhudvaaiay chhudvaiay chhudvaaiye
chhudvaiye chhudwaaiye chhudwaiye chhudvaaiyay chhudvaiyay chhudvaakar chhudvakar chhudwaakar chhudwakar chhudvaake chhudvake
chhudwaake chhudwake chhudvaakay chhudvakay chhudvaayen chhudvayen chhudvaayega chhudvayega chhudwaayega chhudwayega
chhudvaayenge chhudvayenge chhudwaayenge chhudwayenge chhudvaayengay chhudvayengay chhuda chuda chhudaata chhudata chhuraata
chhurata chhudaati chhudati chhuraati chhurati chhudaate chhudate chhuraate chhurate chhudaatay chhudatay chhudaateen
chhudatin chhudaana chhudana chhuraana chhurana chhudaane chhudane chhuraane chhurane chhudaanay chhudanay chhudaani chhudani
chhuraani chhurani chhudaaya chhudaya chhuraaya chhuraya chhudaai chhudai chhuraai chhurai chhudaae chhudae chhuraae chhurae
chhudaaay chhudaay chhudaayi chhudayi chhuraayi chhurayi chhudaaye chhudaye chhuraaye chhuraye chhudaayay chhudayay
chhudaaeen chhudain chhudaaoon chhudaau chhudau chhudaun chhudaaoonga chhudaunga chhuraaoonga chhuraunga chhudaaoongi
chhudaungi chhuraaoongi chhuraungi chhudaaen chhudaen chhudaaenge chhudaenge chhuraaenge chhuraenge chhudaaengay chhudaengay
chhudaaengi chhudaengi chhuraaengi chhuraengi chhudaaega chhudaega chhuraaega chhuraega chhudaaegi chhudaegi chhuraaegi
chhuraegi chhudaao chhudao chhuraao chhurao chhudaaoge chhudaoge chhuraaoge chhuraoge chhudaaogay chhudaogay chhudaaie
chhudaie chhuraaie chhuraie chhudaaiay chhudaiay chhudaaiye chhudaiye chhuraaiye chhuraiye chhudaaiyay chhudaiyay chhudaakar
chhudakar chhuraakar chhurakar chhudaake chhudake chhuraake chhurake chhudaakay chhudakay chhudaayen chhudayen chhudaayega
chhudayega chhuraayega chhurayega chhudaayenge chhudayenge chhuraayenge chhurayenge chhudaayengay chhudayengay ghaseetva
ghaseetwa ghasitva ghasitwa ghaseetvaata ghaseetwaata ghasitvata ghasitwata ghaseetvaati ghaseetwaati ghasitvati ghasitwati
ghaseetvaate ghaseetwaate ghasitvate ghasitwate ghaseetvaatay ghaseetwaatay ghaseetvaateen ghaseetwaateen ghaseetvaana
ghaseetwaana ghasitvana ghasitwana ghaseetvaane ghaseetwaane ghasitvane ghasitwane ghaseetvaanay ghaseetwaanay ghaseetvaani
ghaseetwaani ghasitvani ghasitwani ghaseetvaaya ghaseetwaaya ghasitvaya ghasitwaya ghaseetvaai ghaseetwaai ghasitvai
ghasitwai ghaseetvaae ghaseetwaae ghasitvae ghasitwae ghaseetvaaay ghaseetwaaay ghaseetvaayi ghaseetwaayi ghasitvayi
ghasitwayi ghaseetvaaye ghaseetwaaye ghasitvaye ghasitwaye ghaseetvaayay ghaseetwaayay ghaseetvaaeen ghaseetwaaeen
ghaseetvaaoon ghaseetvaau ghaseetwaaoon ghaseetwaau ghaseetvaaoonga ghaseetwaaoonga ghasitvaunga ghasitwaunga ghaseetvaaoongi
ghaseetwaaoongi ghasitvaungi ghasitwaungi ghaseetvaaen ghaseetwaaen ghaseetvaaenge ghaseetwaaenge ghasitvaenge ghasitwaenge
ghaseetvaaengay ghaseetwaaengay ghaseetvaaengi ghaseetwaaengi ghasitvaengi ghasitwaengi ghaseetvaaega ghaseetwaaega
ghasitvaega ghasitwaega ghaseetvaaegi ghaseetwaaegi ghasitvaegi ghasitwaegi ghaseetvaao ghaseetwaao ghasitvao ghasitwao
ghaseetvaaoge ghaseetwaaoge ghasitvaoge ghasitwaoge ghaseetvaaogay ghaseetwaaogay ghaseetvaaie ghaseetwaaie ghasitvaie
ghasitwaie ghaseetvaaiay ghaseetwaaiay ghaseetvaaiye ghaseetwaaiye ghasitvaiye ghasitwaiye ghaseetvaaiyay ghaseetwaaiyay
ghaseetvaakar ghaseetwaakar ghasitvakar ghasitwakar ghaseetvaake ghaseetwaake ghasitvake ghasitwake ghaseetvaakay
ghaseetwaakay ghaseetvaayen ghaseetwaayen ghaseetvaayega ghaseetwaayega ghasitvayega ghasitwayega ghaseetvaayenge
ghaseetwaayenge ghasitvayenge ghasitwayenge ghaseetvaayengay ghaseetwaayengay niptaata niptata niptaati niptati niptaate
niptate niptaatay niptatay niptaateen niptatin niptaana niptana niptaane niptane niptaanay niptanay niptaani niptani niptaaya
niptaya niptaai niptai niptaae niptae niptaaay niptaay niptaayi niptayi niptaaye niptaye niptaayay niptayay niptaaeen niptain
niptaaoon niptaau niptau niptaun niptaaoonga niptaunga niptaaoongi niptaungi niptaaen niptaen niptaaenge niptaenge
niptaaengay niptaengay niptaaengi niptaengi niptaaega niptaega niptaaegi niptaegi niptaao niptao niptaaoge niptaoge
niptaaogay niptaogay niptaaie niptaie niptaaiay niptaiay niptaaiye niptaiye niptaaiyay niptaiyay niptaakar niptakar niptaake
niptake niptaakay niptakay niptaayen niptayen niptaayega niptayega niptaayenge niptayenge niptaayengay niptayengay sudharva
sudharwa sudharvaata sudharvata sudharwaata sudharwata sudharvaati sudharvati sudharwaati sudharwati sudharvaate sudharvate
sudharwaate sudharwate sudharvaatay sudharvatay sudharvaateen sudharvatin sudharvaana sudharvana sudharwaana sudharwana
sudharvaane sudharvane sudharwaane sudharwane sudharvaanay sudharvanay sudharvaani sudharvani sudharwaani sudharwani
sudharvaaya sudharvaya sudharwaaya sudharwaya sudharvaai sudharvai sudharwaai sudharwai sudharvaae sudharvae sudharwaae
sudharwae sudharvaaay sudharvaay sudharvaayi sudharvayi sudharwaayi sudharwayi sudharvaaye sudharvaye sudharwaaye sudharwaye
sudharvaayay sudharvayay sudharvaaeen sudharvain sudharvaaoon sudharvaau sudharvau sudharvaun sudharvaaoonga sudharvaunga
sudharwaaoonga sudharwaunga sudharvaaoongi sudharvaungi sudharwaaoongi sudharwaungi sudharvaaen sudharvaen sudharvaaenge
sudharvaenge sudharwaaenge sudharwaenge sudharvaaengay sudharvaengay sudharvaaengi sudharvaengi sudharwaaengi sudharwaengi
sudharvaaega sudharvaega sudharwaaega sudharwaega sudharvaaegi sudharvaegi sudharwaaegi sudharwaegi sudharvaao sudharvao
sudharwaao sudharwao sudharvaaoge sudharvaoge sudharwaaoge sudharwaoge sudharvaaogay sudharvaogay sudharvaaie sudharvaie
sudharwaaie sudharwaie sudharvaaiay sudharvaiay sudharvaaiye sudharvaiye sudharwaaiye sudharwaiye sudharvaaiyay sudharvaiyay
sudharvaakar sudharvakar sudharwaakar sudharwakar sudharvaake sudharvake sudharwaake sudharwake sudharvaakay sudharvakay
sudharvaayen sudharvayen sudharvaayega sudharvayega sudharwaayega sudharwayega sudharvaayenge sudharvayenge sudharwaayenge
sudharwayenge sudharvaayengay sudharvayengay likhva likhwa likhvaata likhvata likhwaata likhwata likhvaati likhvati likhwaati
likhwati likhvaate likhvate likhwaate likhwate likhvaatay likhvatay likhvaateen likhvatin likhvaana likhvana likhwaana
likhwana likhvaane likhvane likhwaane likhwane likhvaanay likhvanay likhvaani likhvani likhwaani likhwani likhvaaya likhvaya
likhwaaya likhwaya likhvaai likhvai likhwaai likhwai likhvaae likhvae likhwaae likhwae likhvaaay likhvaay likhvaayi likhvayi
likhwaayi likhwayi likhvaaye likhvaye likhwaaye likhwaye likhvaayay likhvayay likhvaaeen likhvain likhvaaoon likhvaau likhvau
likhvaun likhvaaoonga likhvaunga likhwaaoonga likhwaunga likhvaaoongi likhvaungi likhwaaoongi likhwaungi likhvaaen likhvaen
likhvaaenge likhvaenge likhwaaenge likhwaenge likhvaaengay likhvaengay likhvaaengi likhvaengi likhwaaengi likhwaengi
likhvaaega likhvaega likhwaaega likhwaega likhvaaegi likhvaegi likhwaaegi likhwaegi likhvaao likhvao likhwaao likhwao
likhvaaoge likhvaoge likhwaaoge likhwaoge likhvaaogay likhvaogay likhvaaie likhvaie likhwaaie likhwaie likhvaaiay likhvaiay
likhvaaiye likhvaiye likhwaaiye likhwaiye likhvaaiyay likhvaiyay likhvaakar likhvakar likhwaakar likhwakar likhvaake likhvake
likhwaake likhwake likhvaakay likhvakay likhvaayen likhvayen likhvaayega likhvayega likhwaayega likhwayega likhvaayenge
likhvayenge likhwaayenge likhwayenge likhvaayengay likhvayengay padhva padhwa parhva parhwa padhvaata padhvata padhwaata
padhwata padhvaati padhvati padhwaati padhwati padhvaate padhvate padhwaate padhwate padhvaatay padhvatay padhvaateen
padhvatin padhvaana padhvana padhwaana padhwana padhvaane padhvane padhwaane padhwane padhvaanay padhvanay padhvaani padhvani
padhwaani padhwani padhvaaya padhvaya padhwaaya padhwaya padhvaai padhvai padhwaai padhwai padhvaae padhvae padhwaae padhwae
padhvaaay padhvaay padhvaayi padhvayi padhwaayi padhwayi padhvaaye padhvaye padhwaaye padhwaye padhvaayay padhvayay
padhvaaeen padhvain padhvaaoon padhvaau padhvau padhvaun padhvaaoonga padhvaunga padhwaaoonga padhwaunga padhvaaoongi
padhvaungi padhwaaoongi padhwaungi padhvaaen padhvaen padhvaaenge padhvaenge padhwaaenge padhwaenge padhvaaengay padhvaengay
padhvaaengi padhvaengi padhwaaengi padhwaengi padhvaaega padhvaega padhwaaega padhwaega padhvaaegi padhvaegi padhwaaegi
padhwaegi padhvaao padhvao padhwaao padhwao padhvaaoge padhvaoge padhwaaoge padhwaoge padhvaaogay padhvaogay padhvaaie
padhvaie padhwaaie padhwaie padhvaaiay padhvaiay padhvaaiye padhvaiye padhwaaiye padhwaiye padhvaaiyay padhvaiyay padhvaakar
padhvakar padhwaakar padhwakar padhvaake padhvake padhwaake padhwake padhvaakay padhvakay padhvaayen padhvayen padhvaayega
padhvayega padhwaayega padhwayega padhvaayenge padhvayenge padhwaayenge padhwayenge padhvaayengay padhvayengay kataata katata
kataati katati kataate katate kataatay katatay kataateen katatin kataana katana kataane katane kataanay katanay kataani
katani kataaya kataya kataae katae kataaay kataay kataayi katayi kataaye kataye kataayay katayay kataaeen katain kataaoon
kataau katau kataun kataaoonga kataunga kataaoongi kataungi kataaen kataen kataaenge kataenge kataaengay kataengay kataaengi
kataengi kataaega kataega kataaegi kataegi kataao katao kataaoge kataoge kataaogay kataogay kataaie kataie kataaiay kataiay
kataaiye kataiye kataaiyay kataiyay kataakar katakar kataake katake kataakay katakay kataayen katayen kataayega katayega
kataayenge katayenge kataayengay katayengay kamva kamwa kamvaata kamvata kamwaata kamwata kamvaati kamvati kamwaati kamwati
kamvaate kamvate kamwaate kamwate kamvaatay kamvatay kamvaateen kamvatin kamvaana kamvana kamwaana kamwana kamvaane kamvane
kamwaane kamwane kamvaanay kamvanay kamvaani kamvani kamwaani kamwani kamvaaya kamvaya kamwaaya kamwaya kamvaai kamvai
kamwaai kamwai kamvaae kamvae kamwaae kamwae kamvaaay kamvaay kamvaayi kamvayi kamwaayi kamwayi kamvaaye kamvaye kamwaaye
kamwaye kamvaayay kamvayay kamvaaeen kamvain kamvaaoon kamvaau kamvau kamvaun kamvaaoonga kamvaunga kamwaaoonga kamwaunga
kamvaaoongi kamvaungi kamwaaoongi kamwaungi kamvaaen kamvaen kamvaaenge kamvaenge kamwaaenge kamwaenge kamvaaengay kamvaengay
kamvaaengi kamvaengi kamwaaengi kamwaengi kamvaaega kamvaega kamwaaega kamwaega kamvaaegi kamvaegi kamwaaegi kamwaegi kamvaao
kamvao kamwaao kamwao kamvaaoge kamvaoge kamwaaoge kamwaoge kamvaaogay kamvaogay kamvaaie kamvaie kamwaaie kamwaie kamvaaiay
kamvaiay kamvaaiye kamvaiye kamwaaiye kamwaiye kamvaaiyay kamvaiyay kamvaakar kamvakar kamwaakar kamwakar kamvaake kamvake
kamwaake kamwake kamvaakay kamvakay kamvaayen kamvayen kamvaayega kamvayega kamwaayega kamwayega kamvaayenge kamvayenge
kamwaayenge kamwayenge kamvaayengay kamvayengay ghusaata ghusata ghusaati ghusati ghusaate ghusate ghusaatay ghusatay
ghusaateen ghusatin ghusaana ghusana ghusaane ghusane ghusaanay ghusanay ghusaani ghusani ghusaaya ghusaya ghusaai ghusai
ghusaae ghusae ghusaaay ghusaay ghusaayi ghusayi ghusaaye ghusaye ghusaayay ghusayay ghusaaeen ghusain ghusaaoon ghusaau
ghusau ghusaun ghusaaoonga ghusaunga ghusaaoongi ghusaungi ghusaaen ghusaen ghusaaenge ghusaenge ghusaaengay ghusaengay
ghusaaengi ghusaengi ghusaaega ghusaega ghusaaegi ghusaegi ghusaao ghusao ghusaaoge ghusaoge ghusaaogay ghusaogay ghusaaie
ghusaie ghusaaiay ghusaiay ghusaaiye ghusaiye ghusaaiyay ghusaiyay ghusaakar ghusakar ghusaake ghusake ghusaakay ghusakay
ghusaayen ghusayen ghusaayega ghusayega ghusaayenge ghusayenge ghusaayengay ghusayengay jhuka jhukaata jhukata jhukaati
jhukati jhukaate jhukate jhukaatay jhukatay jhukaateen jhukatin jhukaana jhukana jhukaane jhukane jhukaanay jhukanay jhukaani
jhukani jhukaaya jhukaya jhukaai jhukai jhukaae jhukae jhukaaay jhukaay jhukaayi jhukayi jhukaaye jhukaye jhukaayay jhukayay
jhukaaeen jhukain jhukaaoon jhukaau jhukau jhukaun jhukaaoonga jhukaunga jhukaaoongi jhukaungi jhukaaen jhukaen jhukaaenge
jhukaenge jhukaaengay jhukaengay jhukaaengi jhukaengi jhukaaega jhukaega jhukaaegi jhukaegi jhukaao jhukao jhukaaoge jhukaoge
jhukaaogay jhukaogay jhukaaie jhukaie jhukaaiay jhukaiay jhukaaiye jhukaiye jhukaaiyay jhukaiyay jhukaakar jhukakar jhukaake
jhukake jhukaakay jhukakay jhukaayen jhukayen jhukaayega jhukayega jhukaayenge jhukayenge jhukaayengay jhukayengay rakhva
rakhwa rkhva rkhwa rakhvaata rakhvata rakhwaata rakhwata rkhvaata rkhvata rakhvaati rakhvati rakhwaati rakhwati rkhvaati
rkhvati rakhvaate rakhvate rakhwaate rakhwate rakhvaatay rakhvatay rkhvaate rkhvate rakhvaateen rakhvatin rkhvaateen
rakhvaana rakhvana rakhwaana rakhwana rkhvaana rkhvana rakhvaane rakhvane rakhwaane rakhwane rakhvaanay rakhvanay rkhvaane
rkhvane rakhvaani rakhvani rakhwaani rakhwani rkhvaani rkhvani rakhvaaya rakhvaya rakhwaaya rakhwaya rkhvaaya rkhvaya
rakhvaai rakhvai rakhwaai rakhwai rkhvaai rkhvai rakhvaae rakhvae rakhwaae rakhwae rakhvaaay rakhvaay rkhvaae rkhvae
rakhvaayi rakhvayi rakhwaayi rakhwayi rkhvaayi rkhvayi rakhvaaye rakhvaye rakhwaaye rakhwaye rakhvaayay rakhvayay rkhvaaye
rkhvaye rakhvaaeen rakhvain rkhvaaeen rakhvaaoon rakhvaau rakhvau rakhvaun rkhvaaoon rkhvaau rakhvaaoonga rakhvaunga
rakhwaaoonga rakhwaunga rkhvaaoonga rkhvaunga rakhvaaoongi rakhvaungi rakhwaaoongi rakhwaungi rkhvaaoongi rkhvaungi rakhvaaen
rakhvaen rkhvaaen rakhvaaenge rakhvaenge rakhwaaenge rakhwaenge rakhvaaengay rakhvaengay rkhvaaenge rkhvaenge rakhvaaengi
rakhvaengi rakhwaaengi rakhwaengi rkhvaaengi rkhvaengi rakhvaaega rakhvaega rakhwaaega rakhwaega rkhvaaega rkhvaega
rakhvaaegi rakhvaegi rakhwaaegi rakhwaegi rkhvaaegi rkhvaegi rakhvaao rakhvao rakhwaao rakhwao rkhvaao rkhvao rakhvaaoge
rakhvaoge rakhwaaoge rakhwaoge rakhvaaogay rakhvaogay rkhvaaoge rkhvaoge rakhvaaie rakhvaie rakhwaaie rakhwaie rakhvaaiay
rakhvaiay rkhvaaie rkhvaie rakhvaaiye rakhvaiye rakhwaaiye rakhwaiye rakhvaaiyay rakhvaiyay rkhvaaiye rkhvaiye rakhvaakar
rakhvakar rakhwaakar rakhwakar rkhvaakar rkhvakar rakhvaake rakhvake rakhwaake rakhwake rakhvaakay rakhvakay rkhvaake rkhvake
rakhvaayen rakhvayen rkhvaayen rakhvaayega rakhvayega rakhwaayega rakhwayega rkhvaayega rkhvayega rakhvaayenge rakhvayenge
rakhwaayenge rakhwayenge rakhvaayengay rakhvayengay rkhvaayenge rkhvayenge silva silwa silvaata silvata silwaata silwata
silvaati silvati silwaati silwati silvaate silvate silwaate silwate silvaatay silvatay silvaateen silvatin silvaana silvana
silwaana silwana silvaane silvane silwaane silwane silvaanay silvanay silvaani silvani silwaani silwani silvaaya silvaya
silwaaya silwaya silvaai silvai silwaai silwai silvaae silvae silwaae silwae silvaaay silvaay silvaayi silvayi silwaayi
silwayi silvaaye silvaye silwaaye silwaye silvaayay silvayay silvaaeen silvain silvaaoon silvaau silvau silvaun silvaaoonga
silvaunga silwaaoonga silwaunga silvaaoongi silvaungi silwaaoongi silwaungi silvaaen silvaen silvaaenge silvaenge silwaaenge
silwaenge silvaaengay silvaengay silvaaengi silvaengi silwaaengi silwaengi silvaaega silvaega silwaaega silwaega silvaaegi
silvaegi silwaaegi silwaegi silvaao silvao silwaao silwao silvaaoge silvaoge silwaaoge silwaoge silvaaogay silvaogay silvaaie
silvaie silwaaie silwaie silvaaiay silvaiay silvaaiye silvaiye silwaaiye silwaiye silvaaiyay silvaiyay silvaakar silvakar
silwaakar silwakar silvaake silvake silwaake silwake silvaakay silvakay silvaayen silvayen silvaayega silvayega silwaayega
silwayega silvaayenge silvayenge silwaayenge silwayenge silvaayengay silvayengay dhulva dhulwa dhulvaata dhulvata dhulwaata
dhulwata dhulvaati dhulvati dhulwaati dhulwati dhulvaate dhulvate dhulwaate dhulwate dhulvaatay dhulvatay dhulvaateen
dhulvatin dhulvaana dhulvana dhulwaana dhulwana dhulvaane dhulvane dhulwaane dhulwane dhulvaanay dhulvanay dhulvaani dhulvani
dhulwaani dhulwani dhulvaaya dhulvaya dhulwaaya dhulwaya dhulvaai dhulvai dhulwaai dhulwai dhulvaae dhulvae dhulwaae dhulwae
dhulvaaay dhulvaay dhulvaayi dhulvayi dhulwaayi dhulwayi dhulvaaye dhulvaye dhulwaaye dhulwaye dhulvaayay dhulvayay
dhulvaaeen dhulvain dhulvaaoon dhulvaau dhulvau dhulvaun dhulvaaoonga dhulvaunga dhulwaaoonga dhulwaunga dhulvaaoongi
dhulvaungi dhulwaaoongi dhulwaungi dhulvaaen dhulvaen dhulvaaenge dhulvaenge dhulwaaenge dhulwaenge dhulvaaengay dhulvaengay
dhulvaaengi dhulvaengi dhulwaaengi dhulwaengi dhulvaaega dhulvaega dhulwaaega dhulwaega dhulvaaegi dhulvaegi dhulwaaegi
dhulwaegi dhulvaao dhulvao dhulwaao dhulwao dhulvaaoge dhulvaoge dhulwaaoge dhulwaoge dhulvaaogay dhulvaogay dhulvaaie
dhulvaie dhulwaaie dhulwaie dhulvaaiay dhulvaiay dhulvaaiye dhulvaiye dhulwaaiye dhulwaiye dhulvaaiyay dhulvaiyay dhulvaakar
dhulvakar dhulwaakar dhulwakar dhulvaake dhulvake dhulwaake dhulwake dhulvaakay dhulvakay dhulvaayen dhulvayen dhulvaayega
dhulvayega dhulwaayega dhulwayega dhulvaayenge dhulvayenge dhulwaayenge dhulwayenge dhulvaayengay dhulvayengay mangava
mangawa mangavaata mangavata mangawaata mangawata mangavaati mangavati mangawaati mangawati mangavaate mangavate mangawaate
mangawate mangavaatay mangavatay mangavaateen mangavatin mangavaana mangavana mangawaana mangawana mangavaane mangavane
mangawaane mangawane mangavaanay mangavanay mangavaani mangavani mangawaani mangawani mangavaaya mangavaya mangawaaya
mangawaya mangavaai mangavai mangawaai mangawai mangavaae mangavae mangawaae mangawae mangavaaay mangavaay mangavaayi
mangavayi mangawaayi mangawayi mangavaaye mangavaye mangawaaye mangawaye mangavaayay mangavayay mangavaaeen mangavain
mangavaaoon mangavaau mangavau mangavaun mangavaaoonga mangavaunga mangawaaoonga mangawaunga mangavaaoongi mangavaungi
mangawaaoongi mangawaungi mangavaaen mangavaen mangavaaenge mangavaenge mangawaaenge mangawaenge mangavaaengay mangavaengay
mangavaaengi mangavaengi mangawaaengi mangawaengi mangavaaega mangavaega mangawaaega mangawaega mangavaaegi mangavaegi
mangawaaegi mangawaegi mangavaao mangavao mangawaao mangawao mangavaaoge mangavaoge mangawaaoge mangawaoge mangavaaogay
mangavaogay mangavaaie mangavaie mangawaaie mangawaie mangavaaiay mangavaiay mangavaaiye mangavaiye mangawaaiye mangawaiye
mangavaaiyay mangavaiyay mangavaakar mangavakar mangawaakar mangawakar mangavaake mangavake mangawaake mangawake mangavaakay
mangavakay mangavaayen mangavayen mangavaayega mangavayega mangawaayega mangawayega mangavaayenge mangavayenge mangawaayenge
mangawayenge mangavaayengay mangavayengay khinchava khinchawa khinchavaata khinchavata khinchawaata khinchawata khinchavaati
khinchavati khinchawaati khinchawati khinchavaate khinchavate khinchawaate khinchawate khinchavaatay khinchavatay
khinchavaateen khinchavatin khinchavaana khinchavana khinchawaana khinchawana khinchavaane khinchavane khinchawaane
khinchawane khinchavaanay khinchavanay khinchavaani khinchavani khinchawaani khinchawani khinchavaaya khinchavaya
khinchawaaya khinchawaya khinchavaai khinchavai khinchawaai khinchawai khinchavaae khinchavae khinchawaae khinchawae
khinchavaaay khinchavaay khinchavaayi khinchavayi khinchawaayi khinchawayi khinchavaaye khinchavaye khinchawaaye khinchawaye
khinchavaayay khinchavayay khinchavaaeen khinchavain khinchavaaoon khinchavaau khinchavau khinchavaun khinchavaaoonga
khinchavaunga khinchawaaoonga khinchawaunga khinchavaaoongi khinchavaungi khinchawaaoongi khinchawaungi khinchavaaen
khinchavaen khinchavaaenge khinchavaenge khinchawaaenge khinchawaenge khinchavaaengay khinchavaengay khinchavaaengi
khinchavaengi khinchawaaengi khinchawaengi khinchavaaega khinchavaega khinchawaaega khinchawaega khinchavaaegi khinchavaegi
khinchawaaegi khinchawaegi khinchavaao khinchavao khinchawaao khinchawao khinchavaaoge khinchavaoge khinchawaaoge
khinchawaoge khinchavaaogay khinchavaogay khinchavaaie khinchavaie khinchawaaie khinchawaie khinchavaaiay khinchavaiay
khinchavaaiye khinchavaiye khinchawaaiye khinchawaiye khinchavaaiyay khinchavaiyay khinchavaakar khinchavakar khinchawaakar
khinchawakar khinchavaake khinchavake khinchawaake khinchawake khinchavaakay khinchavakay khinchavaayen khinchavayen
khinchavaayega khinchavayega khinchawaayega khinchawayega khinchavaayenge khinchavayenge khinchawaayenge khinchawayenge
khinchavaayengay khinchavayengay badalva badalwa badalvaata badalvata badalwaata badalwata badalvaati badalvati badalwaati
badalwati badalvaate badalvate badalwaate badalwate badalvaatay badalvatay badalvaateen badalvatin badalvaana badalvana
badalwaana badalwana badalvaane badalvane badalwaane badalwane badalvaanay badalvanay badalvaani badalvani badalwaani
badalwani badalvaaya badalvaya badalwaaya badalwaya badalvaai badalvai badalwaai badalwai badalvaae badalvae badalwaae
badalwae badalvaaay badalvaay badalvaayi badalvayi badalwaayi badalwayi badalvaaye badalvaye badalwaaye badalwaye badalvaayay
badalvayay badalvaaeen badalvain badalvaaoon badalvaau badalvau badalvaun badalvaaoonga badalvaunga badalwaaoonga badalwaunga
badalvaaoongi badalvaungi badalwaaoongi badalwaungi badalvaaen badalvaen badalvaaenge badalvaenge badalwaaenge badalwaenge
badalvaaengay badalvaengay badalvaaengi badalvaengi badalwaaengi badalwaengi badalvaaega badalvaega badalwaaega badalwaega
badalvaaegi badalvaegi badalwaaegi badalwaegi badalvaao badalvao badalwaao badalwao badalvaaoge badalvaoge badalwaaoge
badalwaoge badalvaaogay badalvaogay badalvaaie badalvaie badalwaaie badalwaie badalvaaiay badalvaiay badalvaaiye badalvaiye
badalwaaiye badalwaiye badalvaaiyay badalvaiyay badalvaakar badalvakar badalwaakar badalwakar badalvaake badalvake badalwaake
badalwake badalvaakay badalvakay badalvaayen badalvayen badalvaayega badalvayega badalwaayega badalwayega badalvaayenge
badalvayenge badalwaayenge badalwayenge badalvaayengay badalvayengay tudva tudwa turva turwa tudvaata tudvata tudwaata
tudwata tudvaati tudvati tudwaati tudwati tudvaate tudvate tudwaate tudwate tudvaatay tudvatay tudvaateen tudvatin tudvaana
tudvana tudwaana tudwana tudvaane tudvane tudwaane tudwane tudvaanay tudvanay tudvaani tudvani tudwaani tudwani tudvaaya
tudvaya tudwaaya tudwaya tudvaai tudvai tudwaai tudwai tudvaae tudvae tudwaae tudwae tudvaaay tudvaay tudvaayi tudvayi
tudwaayi tudwayi tudvaaye tudvaye tudwaaye tudwaye tudvaayay tudvayay tudvaaeen tudvain tudvaaoon tudvaau tudvau tudvaun
tudvaaoonga tudvaunga tudwaaoonga tudwaunga tudvaaoongi tudvaungi tudwaaoongi tudwaungi tudvaaen tudvaen tudvaaenge tudvaenge
tudwaaenge tudwaenge tudvaaengay tudvaengay tudvaaengi tudvaengi tudwaaengi tudwaengi tudvaaega tudvaega tudwaaega tudwaega
tudvaaegi tudvaegi tudwaaegi tudwaegi tudvaao tudvao tudwaao tudwao tudvaaoge tudvaoge tudwaaoge tudwaoge tudvaaogay
tudvaogay tudvaaie tudvaie tudwaaie tudwaie tudvaaiay tudvaiay tudvaaiye tudvaiye tudwaaiye tudwaiye tudvaaiyay tudvaiyay
tudvaakar tudvakar tudwaakar tudwakar tudvaake tudvake tudwaake tudwake tudvaakay tudvakay tudvaayen tudvayen tudvaayega
tudvayega tudwaayega tudwayega tudvaayenge tudvayenge tudwaayenge tudwayenge tudvaayengay tudvayengay daudaata daudata
dauraata daurata daudaati daudati dauraati daurati daudaate daudate dauraate daurate daudaatay daudatay daudaateen daudatin
daudaana daudana dauraana daurana daudaane daudane dauraane daurane daudaanay daudanay daudaani daudani dauraani daurani
daudaaya daudaya dauraaya dauraya daudaai daudai dauraai daurai daudaae daudae dauraae daurae daudaaay daudaay daudaayi
daudayi dauraayi daurayi daudaaye daudaye dauraaye dauraye daudaayay daudayay daudaaeen daudain daudaaoon daudaau daudau
daudaun daudaaoonga daudaunga dauraaoonga dauraunga daudaaoongi daudaungi dauraaoongi dauraungi daudaaen daudaen daudaaenge
daudaenge dauraaenge dauraenge daudaaengay daudaengay daudaaengi daudaengi dauraaengi dauraengi daudaaega daudaega dauraaega
dauraega daudaaegi daudaegi dauraaegi dauraegi daudaao daudao dauraao daurao daudaaoge daudaoge dauraaoge dauraoge daudaaogay
daudaogay daudaaie daudaie dauraaie dauraie daudaaiay daudaiay daudaaiye daudaiye dauraaiye dauraiye daudaaiyay daudaiyay
daudaakar daudakar dauraakar daurakar daudaake daudake dauraake daurake daudaakay daudakay daudaayen daudayen daudaayega
daudayega dauraayega daurayega daudaayenge daudayenge dauraayenge daurayenge daudaayengay daudayengay bhatkaata bhatkata
bhatkaati bhatkati bhatkaate bhatkate bhatkaatay bhatkatay bhatkaateen bhatkatin bhatkaana bhatkana bhatkaane bhatkane
bhatkaanay bhatkanay bhatkaani bhatkani bhatkaaya bhatkaya bhatkaai bhatkai bhatkaae bhatkae bhatkaaay bhatkaay bhatkaayi
bhatkayi bhatkaaye bhatkaye bhatkaayay bhatkayay bhatkaaeen bhatkain bhatkaaoon bhatkaau bhatkau bhatkaun bhatkaaoonga
bhatkaunga bhatkaaoongi bhatkaungi bhatkaaen bhatkaen bhatkaaenge bhatkaenge bhatkaaengay bhatkaengay bhatkaaengi bhatkaengi
bhatkaaega bhatkaega bhatkaaegi bhatkaegi bhatkaao bhatkao bhatkaaoge bhatkaoge bhatkaaogay bhatkaogay bhatkaaie bhatkaie
bhatkaaiay bhatkaiay bhatkaaiye bhatkaiye bhatkaaiyay bhatkaiyay bhatkaakar bhatkakar bhatkaake bhatkake bhatkaakay bhatkakay
bhatkaayen bhatkayen bhatkaayega bhatkayega bhatkaayenge bhatkayenge bhatkaayengay bhatkayengay fansava fansawa phansava
phansawa fansavaata fansavata fansawaata fansawata fansavaati fansavati fansawaati fansawati fansavaate fansavate fansawaate
fansawate fansavaatay fansavatay fansavaateen fansavatin fansavaana fansavana fansawaana fansawana fansavaane fansavane
fansawaane fansawane fansavaanay fansavanay fansavaani fansavani fansawaani fansawani fansavaaya fansavaya fansawaaya
fansawaya fansavaai fansavai fansawaai fansawai fansavaae fansavae fansawaae fansawae fansavaaay fansavaay fansavaayi
fansavayi fansawaayi fansawayi fansavaaye fansavaye fansawaaye fansawaye fansavaayay fansavayay fansavaaeen fansavain
fansavaaoon fansavaau fansavau fansavaun fansavaaoonga fansavaunga fansawaaoonga fansawaunga fansavaaoongi fansavaungi
fansawaaoongi fansawaungi fansavaaen fansavaen fansavaaenge fansavaenge fansawaaenge fansawaenge fansavaaengay fansavaengay
fansavaaengi fansavaengi fansawaaengi fansawaengi fansavaaega fansavaega fansawaaega fansawaega fansavaaegi fansavaegi
fansawaaegi fansawaegi fansavaao fansavao fansawaao fansawao fansavaaoge fansavaoge fansawaaoge fansawaoge fansavaaogay
fansavaogay fansavaaie fansavaie fansawaaie fansawaie fansavaaiay fansavaiay fansavaaiye fansavaiye fansawaaiye fansawaiye
fansavaaiyay fansavaiyay fansavaakar fansavakar fansawaakar fansawakar fansavaake fansavake fansawaake fansawake fansavaakay
fansavakay fansavaayen fansavayen fansavaayega fansavayega fansawaayega fansawayega fansavaayenge fansavayenge fansawaayenge
fansawayenge fansavaayengay fansavayengay jagaata jagata jagaati jagati jagaate jagate jagaatay jagatay jagaateen jagatin
jagaana jagana jagaane jagane jagaanay jaganay jagaani jagani jagaaya jagaya jagaai jagai jagaae jagae jagaaay jagaay jagaayi
jagayi jagaaye jagaye jagaayay jagayay jagaaeen jagain jagaaoon jagaau jagau jagaun jagaaoonga jagaunga jagaaoongi jagaungi
jagaaen jagaen jagaaenge jagaenge jagaaengay jagaengay jagaaengi jagaengi jagaaega jagaega jagaaegi jagaegi jagaao jagao
jagaaoge jagaoge jagaaogay jagaogay jagaaie jagaie jagaaiay jagaiay jagaaiye jagaiye jagaaiyay jagaiyay jagaakar jagakar
jagaake jagake jagaakay jagakay jagaayen jagayen jagaayega jagayega jagaayenge jagayenge jagaayengay jagayengay hilaata
hilata hilaati hilati hilaate hilate hilaatay hilatay hilaateen hilatin hilaana hilana hilaane hilane hilaanay hilanay
hilaani hilani hilaaya hilaya hilaai hilai hilaae hilae hilaaay hilaay hilaayi hilayi hilaaye hilaye hilaayay hilayay
hilaaeen hilain hilaaoon hilaau hilau hilaun hilaaoonga hilaunga hilaaoongi hilaungi hilaaen hilaen hilaaenge hilaenge
hilaaengay hilaengay hilaaengi hilaengi hilaaega hilaega hilaaegi hilaegi hilaao hilao hilaaoge hilaoge hilaaogay hilaogay
hilaaie hilaie hilaaiay hilaiay hilaaiye hilaiye hilaaiyay hilaiyay hilaakar hilakar hilaake hilake hilaakay hilakay hilaayen
hilayen hilaayega hilayega hilaayenge hilayenge hilaayengay hilayengay de deta deti dete detay dena dene denay deni diya di
die diye diyay doon du dun doonga dunga doongi dungi den denge dengay dega degi do doge dogay deejie dijie deejiay dijiay
deejiye dijiye deejiyay dijiyay dekar deke dekay deen le leta leti lete letay lena lene lenay leni li liyay loon lu lun
loonga lunga loongi lungi len lenge lengay lega legi lo loge logay leejie lijie leejiay lijiay lekar leke lekay leen lin ja
jaata jata jaati jati jaatay jatay jaaoon jaau jau jaun jaaoonga jaunga jaaoongi jaungi jaae jaaen jae jaen jaaay jaaenge
jaenge jaaengay jaengay jaaega jaega jaaegi jaegi jaayega jayega jaayegi jayegi jaao jao jaaoge jaoge jaaogay jaogay jaaie
jaie jaaiay jaiay jaakar jakar jaake jake jaakay jakay ho hota hoti hote hotay hona hone honay honi hua hui hue huye huyay
hooon hou houn honge hongay hoga hogi hoge hogay hokar hoke hokay hon kiya ki kie kiye kiyay keejie kijie keejiay kijiay keen
kin pi peena pina peene pine peenay pinay piya pie pien si seeti siti rota rote rotay rona rone ronay roya roi so sota soti
sote sotay sona sone sonay soya soi dho dhota dhoti dhote dhotay dhona dhone dhonay dhoya dhoi kho khoya khoi khona chhu chu
chhoota chhuta choota chuta chhooti chooti chhoote chhute choote chute chhootay chhutay chhoona chhuna choona chhoone chhune
choone chhoonay chhunay chhua chua chhui chui chhue chue chhuay chuay chhookar chhukar chookar chukar bo bona boya jeena jina
chaahta chahta chaahti chahti chaahte chahte chaahtay chahtay chaaha chaha chaahie chahie chaahiay chahiay chaahiye chahiye
chaahiyay chahiyay chaahoon chaahu chahu chahun chaahe chaahen chahe chahen chaahay chaaho chaho deejiega dijiega keejiega
kijiega kariega kriega bataaiega bataiega btaaiega btaiega naheen nahi nahin horha kr krwaya krwate krwata kro kre krdo krdia
krdiya krdi krrahe krrhe krrha rha rhi rhe hy hyn hn hu hun hoon huwa huwi nhi nhe ni nahe nahein nhn mat mt kyu kyo kyun kyn
kiu kiun kiyun kiyu q ky kya kia kb jb sbka sbne bs bhot bhaut plzz plss plese meherbani thx tnx gud gd mssg cal dopehr
dupehar mahiny mahinay ghantay paisy pesa rupees rupaiya lac tankhuwa tankhwaah tnkhwa tnkha sellary sallery slry pagar
pagaar km kamm kaaam kamkaj facktory fektri phactory kampni kompany cmpny kampany sethji mallik sahb saheb shab sr madm mem
supervizor suparvizar superwizer suparwaizer supvisor managar menger mngr menager galia galian galyan galoj gandy pitayi
thappad thappar thapar tappad dhaka dr drr dantta dantte daantta daantte dantti jhagrha nikaldiya nikaldia kaatliya katliya
bhejdo kehta kehti kehte kehna kehne keh kehtay sunwai sunwayi dkh dkha smjh smjhte ml milraha laggayi lga lgi lge lgta
aayegi janey chalwa bethe beth betha bethi bethne lia lya lety leli lelia leliya lelo ledia dia dya dety dedo dediya dedia
deny dejiye kijiye kijye krain chutiyan bemar bemari chott zakmi kapray baathroom garmee thand dhuwan bnd oper bachalo jaldee
turant baccha bacche bacchi bachhe bachiyan aurtein larkian mahila mahilaye mahilaon loga bhayya bhaijan bhaiyo bahin behno
baji bajji dedi khala phupho phuppo baap bap patni miya devar jeth bhabi ghare dera jhuggi basein rasty khilaaf against nyay
yunion strike ehtejaj juloos fareb farebi sachi ghoos pasaport viza kagzat kaghzat kagajat aadhar adhar adhaar aadhaar
jabrdasti zabar mjboor mazboor preshaan royi se pragnant pregnet garbhwati garbhvati blkul bd sth leye wjh trf achhe khrb
mushkl prblm prob tklif batameez badtameez badtamiz batamiz batamizi kuttay pagal pagl bewaqoof bewkuf bevakuf nalayak
chutiya bc mc bhenchod madarchod behenchod gaand gand lund gundo pistol chhuri churi kulhadi ka naabalig kisiko kisine kissi
aisa aisi esa esi waisa jaisa yaha yahan waha wahan idhar jaha kahan kidhar mujhse mujhko mujse muje mujhe mjhe mjhko mujy
humse humko humein hume hamein hamen hmko hmse tumko tumse aapko aapse apko apse usko uske uski uska usne isko iske iski iska
isne unko unke unki unka unhone unse inko inke inki inka inhone jisne jisko jiske jiski jiska jinhone kisne kiska kiski kiske
am is are was my me he she they we you your his her him them their the an of to at on for from with by and but not if because
when then there here this that these those it its who what where why how have has had does did done will would can could
should been very too also give gave got took made make said says told tell called come came go went going work works working
people person woman women men girl boy boys girls lady ladies wife husband father mother brother sister child children baby
kid kids family friend friends days nights week weeks month months year years hour hours morning evening tomorrow yesterday
now early yearly pay paid payslip cut cuts deduction holiday holidays sick sickness ill fever clinic injury injured accident
locked key washroom water drinking food mess owner contractor admin engineer technician electrician cook cleaner sweeper peon
accountant cashier machines needle belt switch power checking checked pass fail pieces tea dinner double triple single extra
less zero one two three four five six seven eight nine ten hundred thousand crore inr pkr paper papers document documents sms
recording email link online account atm upi signature blank protest members complaints lawyer law legal rights right justice
inspection auditor good wrong true false fake big small new old hot cold dirty clean dark open close closed safe unsafe
dangerous danger urgent quick slow hard easy poor rich alone afraid scared scare fear angry tired weak abuse abused abusing
abusive harassed touch touched touching sexual raped molest hit beat beaten slap slapped push pushed kick kicked shout
shouting shouted scold insult insulted threaten threat threatened fired terminated resigned resignation suspended dismiss
dismissed letter memo transfer transferred join joined joining replace temporary contractual casual wage wages loan debt
interest fined penalty money cash cheque receipt bill rent van cab truck pickup drop transport train chemicals smoke dust
boots shoes leak leakage blast short wiring building crack roof wall stairs fan ventilation stitching sewing ironing pressing
embroidery weaving thread fabric cloth cotton field crop harvest flower flowers garden estate leaf leaves pesticide rose
brick kiln stone quarry mine mining electronics solder problems issue issues serious request dear respected thank news update
reply answer question reason matter solution solve pregnancy abortion periods minor under gps otp pin password login app
insta instagram telegram imo google paytm phonepe kindly immediately since before after again always never only same other
another every everyone someone anyone nobody somebody everybody all some any many much few still already till until between
during inside outside behind front near far left back down tuesday wednesday thursday friday feb apr jul aug sep sept oct nov
dec mon tue wed thu sat bhaddi bhadda bhadde ashleel aslil waghaira vagera wagera wagaira aakhir akhir khaas khas asal dhyan
dhyaan dhayan khayal khyal khyaal ptaa maloom malum malom suvidha suwidha intezaam intezam intzam intezar intazar intjar
haazri absen jagh dedh dhai dhaai sadhe saadhe sava paune dugna dogna singal kisiki kisika kisike kisise sabki sabke sabka
inhi unhi unhe inhe unhon khudko khudki apno apnon doosron dusro dusron logonko logoko mujhpe mujhpar humpe hampar uspe uspar
unpe ispe kyuki kyonki isiliye isliye esliye isly islye iseliye tabse jabse abse kabse jabtak tabtak abtak abhitak aajtak
ajtak kaltak warna varna wrna jabki halanki halaanki bawajood bavjud shayd shayad sayad diwaar seedhiyan siri pank kurse
bench tebal palang almari silendar silinder cooker gosht chaay sina seena gaal honth kidney liver dam ghut ghutan zukam nazla
dast malaria dengue typhoid cancer sugar bp kamzori thakan thakaan chaker ghabrahat bechaini depression zehni dimaghi jismani
jinsi baarish toofan dhoop gandgi kaichi batan kaaj pocket kameez bag carton powerloom darzi kadhai rangai chhapai press
istri bhattay intein kheti fasl ganna dhan bagaan chhidkav chidkav tractor trolley hasiya phawda kudal khadan koyla ret gitti
marble kachehri judge sazaa arrest jhootha gulam ghulam ghulami bandhua bandhuwa tasakri bikri laachar lachar bebas yateem
anath bewa vidhwa talaq byah dahej dehej maika sasural ajnabi anjan meherban zalim jalim berahem behraham kathor lalchi
chalak bewakoof murkh nikamma nikammi kaamchor kamchor aalsi besharam beshram besharm beghairat kanjar kanjari zaleel zalil
lanat gambhir gambheer mamuli mamooli aam normal regular irregular saaf saf nasaf munasib jayaz najayaz kanooni ghairkanooni
barabari bhedbhav imtiaz shia karaa kehlwa rukwa rukwaya hatwa hatwaya chordo chhordo chhoddo bujha soone soja sojao soyi
hasta haste hasti hasna hanste phod faad phad fad phada fada fek pheka feka jhagdta rahaa rehna rehne reh rehke hoker krker
krkr aker jaker leker deker bolker marker okey okk hmm hm haa haaa haan nope yup bro yaar yar plzzz pleaseee sirji madamji
saabji bhaisaab behenji bahanji bhaisahab kripya kirpya kripaya krupya meherbaani jaldbazi chief cabin written badnaam badnam
badnami peshab peshaab peshgi sarir sareer nishan overtym ovrtym passbook khushi roshni shanti sapna sapne asha chanda prem
sharif shareef rahat imaan salamat mjy mjhy muj yarqan piliya pilia pher hera pheri jehreela jahreela zehreela zehreeli
zehrila faryad fariyad mukadme muqadmay ghunde gunday gundon ghundon inshallah inshaallah mashallah alhamdulillah jazakallah
subhanallah kasam qasam dua mahol mahaul taaren mutasir mutasira mulzim mujrim mazloom mazlum wafat inteqal janaza mayyat
kafan paishgi pathera pathere kisan kashtkar jagirdar wadera sardar numberdar panchayat jirga councillor nazim sho dc
commissioner mohtasib magistrate mashaqqat jabri jabar begar istehsal smuggling insani farokht taqseem sahuliyat intezamat
ghairhazri angotha mohar dastawezat taqarruri pension insurance aqliyat aqliati ahmadi qadiani masihi esai baloch pashtun
mohajir saraiki afghan burmi rohingya bilawaja bila khamkha khwamkha fauri albatta lehaza chunanche agarche lakin jabke
mutalliq khatir wastay waste babat jaanib janib darmiyan darmian main mein hai hain hay tha thi thay wala wali walay chahye
guzishta tehreeri tahriri darazi jhootay barsar rozgar muzahira mutalbat matalba munafa khasara sarmaya aslaha wassalam poch
khencha pichlay sadar larkion kamray walad talaashi pandrah sattaaees shri baaji vardan mo adhay football seene zamindar
kharay zachgi eobi indraj khufia rakhein darj chortay talashi dhamkian az baarah baje swetar nakhre aram mob rabta contact
cnic nic iban jazz code iqama licence license employee emp badge table shed nambr nbr num hrs maah minutes min dafa martaba
times percent feesad fisad degree persons gaz rupaya dollar dirham riyal rajab shawwal yr yrs aged village flat plot ward
chak goth tehsil district dakkhana town pind house street nazd general warden md compliance welfare head mechanic imam
families employees name jinka myself naabaligh minors underage chotay kamsin sin atharah athara haamila umid miscarriage zaya
taley phas trapped stuck darar daraar dararen jaon suicide kushi kidnap kidnapped yarghamal yargmal beh gun pistaul chaqu
asla hathyar revolver rifle kalashnikov kulhari knife weapon weapons tt sup jamadar malikan intezamia gm pm bhatay coworker
co male colleague sikyorti gateman watchman pehredar agents agency thaikedar contracter broker recruiting recruiter senkron
sainkron lakhs dozen mistri thanedar bawarchi son daughter susar dewar nand behnoi bahnoi mamu phupi hamsaya karkun witness
teacher molvi cousin kazan landlord mr mrs ms miss mister mst musammat engr haji maulvi maulana mufti qari marhoom pastor
sahiba saheba bhaijaan apa aapa api aapi mamoon baba kaka lala adda saeen naami ziro jiro shunya sifar shoonya wan thri thre
faiv chhah chhai sevan eit nain eleven gyarah gyara giyara gyaarah twelve thirteen terah fourteen chaudah chauda chodah
fifteen pandra sixteen solah sola seventeen satrah satra eighteen athaarah nineteen unnis unnees twenty bees bis ikkis ikkees
bais baaees baais teis teees chaubis chaubees pachchis pachchees chabbis chabbees chhabbis sattais sattaais atthais atthaaees
atthaais untis untees thirty tees tis iktis iktees ikattis ikattees battis battees taintis taintees chauntis chauntees
paintis paintees chattis chattees chhattis saintis saintees adtis artis adtees untalis untaalees forty chalis chaalis
chaalees iktalis iktaalees bayalis bayaalees taintalis taintaalees chauvalis chauwalis chauvaalees chavalis chawalis
chavaalees paintalis paintaalees chiyalis chhiyalis chiyaalees saintalis saintaalees adtalis artalis adtaalees unchas unchaas
unanchas unanchaas fifty pachas pachaas ikyavan ikyawan ikyaavan bavan bawan baavan tirpan chauvan chauwan pachpan chappan
chhappan sattavan sattawan sattaavan atthavan atthawan atthaavan athavan athawan athaavan unsath sixty iksath basath baasath
tirsath chaunsath painsath chiyasath chhiyasath chiyaasath sadsath sarsath adsath arsath unhattar seventy ikhattar bahattar
tihattar chauhattar pachattar pachhattar chihattar chhihattar sathattar athhattar unyasi unyaasi unasi unaasi eighty assi asi
ikyasi ikyaasi bayasi bayaasi tirasi tiraasi chaurasi chauraasi pachasi pachaasi chiyasi chhiyasi chiyaasi sattasi sattaasi
atthasi atthaasi athasi athaasi navasi nawasi navaasi ninety nabbe navve ikyanve ikyanwe ikyaanve banve banwe baanve tiranve
tiranwe tiraanve chauranve chauranwe chauraanve pachanve pachanwe pachaanve chiyanve chiyanwe chhiyanve sattanve sattanwe
sattaanve atthanve atthanwe atthaanve athanve athanwe athaanve ninyanve ninyanwe ninyaanve
bazu kohni kalai anguli chamri jild jigar kharish zakham moch pechish haiz ghusal ghusalkhana tolia nalka jharu gutter gandagi cockroach
makhi makhiyan khatmal joon sanp bichu zanjeer farsh seerhiyan charpai takya machhardani pipe tezab rang boriyan bojh chilata dehari
allowance salan khatta bhook pyas humain tol mun bu basi
peche gayin gaeen angrezi
tankhawah tankhuah ruki keeray kachi kacha kachay ghusalkhanay letrine nalkay behoosh mangain mangnay qaidi unglian ankhain
phoolta phoolti kaghazat angoothay barsaat thanay ganday bakta baktay chunai chhalay aadhay muawiza ujratain qarzay thekay ehtajaj
bartarf hawalat chowki hirasan behizti zillat laatein mukkay danday dhakkay tankay mazoor apahij ghutnay kandhay seenay selab
sailab aandhi dhund keechar andheray choohay bichoo quarter rashan ghee piyaz
`,
  endings: 'wala wali wale walay walo walon',
  nameEndings: 'ne nay ko ka ki ke se ji bhai sahab sahib',
  prefixes: '',
  given: `
ramesh suresh mahesh rajesh raajesh mukesh dinesh naresh ganesh kamlesh yogesh umesh hitesh nilesh neelesh manish maneesh
ashish aashish aasheesh satish sateesh avdhesh awdhesh jagdish jagdeesh harish hareesh girish gireesh brajesh brijesh
akhilesh mithilesh anil sunil suneel vimal wimal kamal rahul raahul rohit mohit amit ameet sumit ankit lalit vijay vijai
bijay wijay ajay ajai sanjay sanjai sanjoy dhananjay manoj vinod binod winod pramod parmod ram raam shyam sham shyaam
ghanshyam ghanashyam ghanashyaam ramu raamu shyamu shyaamu kalu kaalu golu monu sonu raju raaju guddu pappu bablu banti tinku
pintu mintu chotu chhotu munna chintu dablu lallu kallu bittu rinku titu teetu santosh rajan raajan raja raaja raj raaj ravi
rabi rawi shiv shiw shiva shiwa shivam shiwam shubham satyam suraj sooraj chandan kundan nandan pawan pavan madan mohan sohan
rohan roshan kishan kishen krishna krisna kishor kishore nandakishor gopal gopaal govind gobind gowind balram balraam sitaram
seetaaraam radheshyam raadheshyaam jayram jayraam tulsiram tulseeraam deepak dipak dipu deepu pradip pradeep sandeep sandip
kuldip kuldeep jagdip jagdeep rajdip raajdeep ashok asok vikas bikas vikash wikas vikaas wikaas prakash parkash prakaash
omprakash omaprakash omaprakaash jayaprakash jayaprakaash surya soorya vikram bikram wikram vikrant wikrant vikraant wikraant
arjun arjoon karan bhim bheem bharat laxman lakshman lachhman shatrughan satrughan shatrughna hanuman hanumaan bajrangi
neeraj niraj pankaj dhiraj dheeraj saroj anup anoop anuj anurag anuraag abhishek abhisek abhinav abhinaw abhay akshay aditya
aaditya akash aakash aakaash anand aanand arvind arbind arwind arun varun warun tarun nitin nitesh jitendra jitender
dharmendra dharmender rajendra rajender rajinder raajendra surendra surender surinder mahendra mahender mohinder narendra
narender narinder virendra virender birendra wirendra devendra davinder devender dewendra yogendra shailendra satyendra
satender upendra bhupendra bhupinder bhoopendra gyanendra gyaanendra harendra raghvendra raghwendra raaghvendra raaghwendra
ravindra ravinder rabindra rawindra pushpendra gajendra kaushal kapil keshav keshab keshaw madhav madhaw manu manohar
girdhari girdhaari banwari banvari biharilal bihaareelaal hari hariom om shankar sankar bhola bholanath bholaanaath kailash
kelash kailaash nagendra naagendra narayan narain naaraayan satyanarayan satyanaaraayan lakshminarayan lakshmeenaaraayan
parmeshwar parmeshvar rameshwar rameshvar ramchandra ramchander raamchandra rambabu raambaabu ramdev ramdew raamdev raamdew
ramlal raamlaal ramji raamji ramkumar raamkumaar ramaprasad raamaprasaad ramvilas ramwilas raamvilaas raamwilaas ramnath
raamnaath shriram shreeraam jaykishan nemichand nemeechand hukumchand hiralal heeraalaal motilal moteelaal pannalal
pannaalaal babulal baaboolaal kishanlal kishanlaal madanlal madanlaal sukhdev sukhdew baldev baldew vasudev basudev wasudew
dev dew deva dewa devilal dewilal deveelaal deweelaal lakhan lalu laalu mangal mangaru budhan buddhu somra birsa etva etwa
budhu johan sukra lakhiram lakheeraam phoolchand fulchand foolchand bhagvandas bhagwandas bhagvaandaas bhagwaandaas tulsidas
tulseedaas parshuram parsuram parshuraam chhotelal chotelal nanhe badri murari muraari govardhan gowardhan purushottam harsh
harsha harshit rishi hrithik ritik yash ayush aayush aryan aaryan prins vivek bibek wiwek vishal bishal wishal vipin bipin
wipin vinay binay vinai winay vineet vinit winit praveen pravin parveen prawin naveen navin nawin nikhil nishant nishaant
prashant prasant prashaant saurabh sourav sourabh gaurav gourav gauraw gautam gautham sachin hemant basant vasant jayant
shrikant srikanth shreekaant chandrakant chandrakaant rajnikant rajneekaant rajneesh rajnish sudhir sudheer randhir randheer
subodh subhash subhas subhaash sudama sudaama sukhram sukhraam shambhu sambhu birju kishun nathu natthu matadin maataadeen
deendayal dinadyal deenadyaal devdas dewdas devdaas dewdaas trilok tirlok chetan bhavesh bhawesh jignesh kalpesh paresh
mitesh hardik haardik dhaval dhawal kirti keerti ganpat tukaram tukaaraam pandurang paandurang datta balaji baalaaji vitthal
viththal withthal babasaheb baabaasaaheb bhausaheb bhaaoosaaheb shivaji shiwaji sambhaji sambhaaji mahadev mahadeo mahadew
namdev namdew naamdev naamdew eknath eknaath dnyaneshwar gyaneshvar gyaneshwar srinivas srinivasan shrinivas shriniwas
venkatesh venkat wenkatesh murugan selvam selwam kartik karthik kaartik senthil palani palaani mani kumaran kumaaran
saravanan saravnan sarawnan nagaraj nagraj naagraaj basavaraj basavraj basawraj manjunath manjoonaath gurpreet guraprit
gurapreet harpreet haraprit harapreet manpreet manaprit manapreet jaspreet jasaprit jasapreet sukhpreet sukhaprit sukhapreet
amandeep amandip mandeep mandip hardeep hardip gurdeep gurdip sukhwinder sukhvinder sukhvindar sukhwindar jaswinder jasvinder
jasvindar jaswindar balwinder balvinder balvindar balwindar kulwinder kulvindar kulwindar paramjit paramjeet ranjit ranjeet
surjit surjeet baljit baljeet manjit manjeet harjit harjeet inderjit indrajit indrajeet ajit ajeet satnam satnaam harnam
harnaam gurmeet gurmit harbhajan harabhjan jagtar jagtaar avtar awtar kartar kartaar boota buta jarnail karamjit karamjeet
lakhwinder lakhvindar lakhwindar simran jasleen jaslin navjot nawjot john jon joseph josef peter pitar peetar paul pol david
devid dewid michael maikal maaikal george jorja thomas samuel saimual daniel deniyal mathew matthew maithyu anthony antony
enthani simon saiman saaiman wilson vilsan wilsan victor viktar wiktar mariyam maryam mary maria mariya maariya agatha
agaatha rose grace gres susan susaan ruth rooth esther ester anna lucy lusi loosi julie juli jooli nancy nainsi salomi martha
maartha christina kristina kristeena rebecca rebeka elizabeth elijabeth stella stela jenny jeni james jemsa yaqub yakub
yaqoob yaakoob asher aaron aron sunita suneeta anita aneeta geeta gita sita seeta rita reeta mita meeta nita neeta babita
babeeta savita sabita sawita kavita kabita kawita sangeeta sangita lalita mamta mamata sujata sujaata sarita ankita nikita
arpita sushmita susmita pooja puja rekha reka radha raadha meena mina meera mira neera nira leela lila sheela shila sheila
sushila susheela pramila parmila urmila nirmala nirmla vimla bimla vimala wimla kamla kamala shakuntala sakuntala manjula
asha aasha usha oosha nisha manisha maneesha disha isha eesha varsha barsha warsha raksha diksha deeksha pratiksha prateeksha
trisha akanksha aakaanksha maya maaya chhaya chaya chaaya jaya vijaya vijya wijya sandhya vidya widya divya diwya kavya kawya
saumya sowmya ramya aishwarya aishvarya priya preeya supriya riya ria siya jiya shreya aradhya aaraadhya ananya rani raani
seema sima reena rina tina teena neena nina veena vina beena bina wina shabnam sapna kalpana kalpna archana archna vandana
bandana wandana rachna rachana sadhna sadhana saadhna aradhana aradhna aaraadhna upasna upaasna anjana ranjana chetna karuna
aruna varuna waruna yamuna jamuna ganga kaveri kaweri narmada saraswati sarswati sarasvati laxmi lakshmi lachhmi parvati
parwati parbati bhagwati bhagavti bhagawti savitri sabitri sawitri gayatri gaytri gaayatri satyavti satyawti phoolwati
phulwati fulavti fulawti kalawati kalavati kalavti kalawti lilawati leelavati lilavti lilawti ramwati ramvati ramavti ramawti
chandrawati chandravti chandrawti shanti santi shaanti kanti kaanti kranti kraanti shakti jyoti joti jyothi bharti bharati
bhaarti aarti arti arati preeti priti niti neeti swati svati shruti sruti smriti tripti anjali anjli rupali roopali roopaali
sonali sonaali deepali dipali deepaali vaishali waishali mitali mitaali chameli juhi joohi mohini rohini ragini raagini
padmini shalini shaalini nandini kamini kaamini yamini yaamini nalini ashwini ashwani ashvini devi debi dewi naina maina sona
mona shobha sobha prabha shubha abha aabha vibha wibha pratibha manju anju sanju ranju bebi gudiya guriya muniya pinki pinky
rinki chinki dolly doli sweety sweeti sviti switi moni soni sony rosy roji rozi tuntun munni chunni komal kajal kaajal payal
paayal pallavi pallawi neha sneha khushi khusi khushboo khushbu muskan muskaan kiran roshni roshani tanu tanuja poonam punam
neelam nilam madhu rajni rajani tara taara chanda chandra chandni chandani chaandani bindu indu sindhu renu reenu meenu minu
neetu nitu ritu reetu gitu geetu jitu jeetu sonam rakhi raakhi tulsi tulasi gulabo gulaabo phoolan fulan foolan phoolmati
phulmati fulamti foolamti sukhamti budhni somari somaari mangri mangari etvari etwari etvaari etwaari shanichri birsi champa
pushpa puspa kusum suman sarla sarala kanta kaanta shanta shaanta basanti rukmini rukhmani rukhamni devki devaki dewki janki
janaki jaanki yashoda kaushalya sumitra draupadi draupdi kunti ahilya anusuya anusooya annapurna annapoorna parvatamma
parwatamma paarvatamma paarwatamma vasanta wasanta lata hemlata hemalata hemalta sulochana sulochna hansa jasoda santoshi
durga kali kaali ambika radhika raadhika sarika saarika monika monica anamika anaamika priyanka priyanaka renuka bhumika
bhoomika tanvi tanwi sakshi saakshi meenakshi minakshi meenaakshi kamakshi kaamaakshi karishma reshma resma sushma susma
padma krishnavti krishnawti krishnaavti krishnaawti vaishnavi waishnawi shivani shiwani bhavani bhawani indrani indraani
kalyani kalyaani suhani suhaani hema rama uma kshama prema prem gauri gouri kasturi kastoori manjari madhuri maadhuri apsara
sitadevi sitadewi seetaadevi seetaadewi jagrani jagraani phulwa fulva fulwa jhuniya dhaniya sugiya budhiya sonia soniya tanya
taanya alka alaka indira bhagyashree bhagyashri bhaagyashri jayshree jayashree jayashri rajshree rajashri raajashri tejaswini
tejasvini snehalta manorama manorma surabhi surbhi harshita amrita ishwari ishvari selvi selwi mallika muniyamma lakshmamma
gauramma premlata premalta dhanalakshmi dhanlaxmi dhanlakshmi vijayalakshmi vijaylaxmi vijaylakshmi wijaylakshmi
bhagyalakshmi bhaagyalakshmi mahalakshmi mahaalakshmi mohammad mohammed muhammad mohd muhammed mohamed ahmad ahmed ehmad
mahmood mahmud mehmood hamid haamid ali aly hasan hassan hussain husain hussein husen abdul abdool abdullah abdulla abdullaah
rahman rehman rahmaan abdurrahman abdulrehman abdurrahmaan rahim raheem kareem karim karimuddin kareemuddeen jalil jaleel
khalil khaleel shakil shakeel sakil jamil jameel wakil vakil aqeel akil akeel nabeel nabil adil aadil kamil kaamil fazil
fajil sajid saajid majid maajid wajid vajid abid aabid zahid jahid shahid sahid shaahid rashid rasheed raashid khalid khaled
khaalid tariq tarik taarik sadiq sadik saadik ashiq aashiq ashik aashik rafiq rafeeq rafik rafeek shafiq shafeeq shafik
shafeek taufiq tofeeq toufiq taufik taufeek ishaq isaq ishak ishaak mushtaq mustak mushtak mushtaak farooq faruk farooque
faarook imran emran imraan irfan erfan irfaan usman osman usmaan luqman lukman lukmaan salman salmaan suleman sulaiman sulman
sulemaan ramzan ramjan shaban shaabaan rizwan rizvan rijwan rijvan farhan farhaan rehan raihan rehaan arman armaan faizan
faijan zeeshan zishan jishan arslan arsalan araslan araslaan noman nauman nomaan adnan adnaan kamran kaamraan saleem salim
naeem naim waseem wasim vasim qasim kasim qasem kaasim hashim hasim haashim azeem azim ajim hakim hakeem faheem fahim ibrahim
ibraheem ebrahim ibraaheem akram aslam azam aazam ajam moazzam muajjam muazzam alam aalam anwar anvar akhtar akhter akbar
asghar asgar ashraf asraf muzaffar mujaffar nasir naseer naasir bashir basheer nazir nazeer najir munir muneer zaheer kabir
kabeer sagheer sagir sageer shabbir shabir sabir shabbeer tanveer tanvir tanwir jahangir jahaangeer alamgir aalamgeer umer
omar umar zubair jubair uzair ujair umair zafar jafar jaffar jaafar haider hyder haidar saabir zakir jakir shakir shaakir
tahir taahir babar baabar sikandar sikander amir aamir yasir yaasir mudassar mudassir nadeem nadim saeed saeid sayeed waheed
wahid vahid hameed majeed javed jawed javaid jawaid pervez parvez parwez pervaiz parvej ijaz ejaz aijaz aijaj ejaj niaz niyaz
niyaj fayyaz faiyaz fayaz faiyaj riaz riyaz reyaz riyaj imtiaz imtiyaz imtiyaj shahnawaz sahnawaz shahanvaj shahanvaz
sarfaraz sarfraz sarafraj sarafraz nawaz navaz navaj mumtaz mumtaj firoz feroz firoj afroz afroj shams shamsa shamshad samsad
shamshaad irshad ershad irshaad naushad noshad naushaad dilshad dilsad dilshaad farhad farhaad murad muraad jawad javvad
jawwad hammad hammaad sajjad sajad sajjaad arshad asad fahad saad hamza hamja mustafa mustapha murtaza murtaja mujtaba
mujatba musa moosa isa eesa yusuf yousuf yousaf usuf yoosuf yunus younus younas yunis yoonus ilyas iliyas elias iliyaas
idrees idris abbas abbaas ayub ayoub ayyub ayoob dawood daud dawud daaood haroon harun haaroon mateen matin yaseen yasin
yaaseen ameen amin mobeen mubeen mobin moin moeen shaheen shahin shaaheen haseen hasin junaid juned bilal billal bilaal iqbal
ikbal ikbaal jalal jalaal kamaal jamal jamaal hilal hilaal ismail esmail ismaail sohail suhail sohel faisal faisel afzal
afjal fazal fazl fajal ghulam gulam rasool rasul nabi ghani gani hanif haneef sharif shareef sarif latif lateef asif aasif
ashif arif aarif kaif saif saifullah saifulla habib habeeb najeeb najib shoaib shoeb shuaib talib taalib saqib sakib aqib
akib mujeeb mujib rafi shafi sami mukhtar mukhtiar mukhtaar zulfiqar zulfikar julfikar nisar nisaar sattar sattaar jabbar
jabbaar ghaffar gaffar gaffaar iftikhar iftekhar iftikhaar abrar abraar israr israar waqar vakar vaqar anees anis nafees
nafis rais raees aurangzeb aurangajeb aurangazeb shahzeb shahjeb shahzad shehzad sahjad shahjad zahoor zahur jahur mansoor
mansur zameer jamir zamir noor nur shamim shameem kaleem kalim aleem alim maqsood maksud maqsud masood masud masoud mehboob
mahbub mahboob ayyoob nizamuddin nijamuddin shahabuddin shahaabuddeen jalaluddin jalaaluddeen siraj siraaj meraj miraj meraaj
taj taaj altaf altaaf allahrakha allahrakkha allaahrakkha allahditta alladitta allaaditta babu baabu sahil saahil sameer
samir danish daanish mohsin mohsen ahsan ehsan ehsaan hassaan sufyan sufiyan sufiyaan zaid jaid ayan ayaan arsh arsha furqan
furkan furkaan fatima fatema fatma phatima faatima ayesha aisha aysha aayesha aaysha khadija khadeeja zainab zaynab jainab
ruqayya rukaiya ruqaiya sakina sakeena mariam hajra hajira haajra amna aamna amina ameena aamina haleema halima hafsa safia
safiya rabia rabiya raabiya zubaida jubaida zohra zahra johra zahida jahida shahida sahida shaahida sajida saajida abida
aabida rashida raashida khalida khaalida saeeda saida hameeda hamida majida majeeda waheeda vahida wahida naheed nahid naahid
rubina robina rubeena shabana sabana shabaana shabina shabeena nagina nageena zarina zareena jarina sabina sabeena madina
madeena razia raziya rajia rajiya nazia naziya najiya shazia shaziya shajiya fauzia fouzia faujiya fauziya rafia rafiya
raafiya afia afiya aafiya sania saniya saaniya sana hina heena sarah sara saara laila leila nabila nabeela jamila jameela
shakila shakeela sakila aqeela akila akeela fazila fajila naznin nazneen najnin yasmin yasmeen jasmin yaasmeen parvin perveen
parwin nasreen nasrin shirin shireen noreen nooreen nurin ambreen ambarin ambareen shahina shaaheena mahjabeen mahajbin
mahajbeen tabassum tabasum tarannum mumtaaj shama naghma nagma salma najma asma asmaa uzma ujma kulsum kulsoom bushra sughra
sugra kubra iqra ikra aliya alia aaliya hadia hadiya haadiya sadia sadiya saadiya nadia nadiya naadiya farhat nusrat ishrat
musarrat musrat masarrat shaukat shoukat barkat riffat rifat rifaat nuzhat nujhat talat salamat salaamat amanat amaanat
liaqat liyakat liyaakat rehmat rahmat karamat karaamat shafqat shafkat qudrat kudrat inayat inaayat wilayat vilayat hashmat
azmat ajmat ismat gulnaz gulnaj shahnaz shehnaz sahnaj shahnaj mehnaz mahnaj mahnaz naz naaz naj rukhsana ruksana rukhsaana
farzana farjana rehana raihana rihana rehaana afsana afsaana sultana sultaana jahanara jahaara jahaaara tahira tahera taahira
sabira saabira nasira naasira sameera samira sumaira saira saera sayra saayra nadira naadira bashira bashiran basheera nazira
najira huma humaira humera asmat gulshan gulbano gulbaano bano banu baano noorjahan nurjahan nurajha noorajha shaharbano
shaharbaano meherunnisa mehrunnisa meharunisha zaibunnisa jaibunnisa qaiser kaisar qaisar kausar kousar kosar anjum kanwal
kanval shumaila shumayla shumaayla sumaiya sumayya mahwish mehwish mahvish farah faraah lubna zoya joya anam anum misbah
misbaah saba hira heera nida aaisha naila naaila raheela rahila raahila shagufta zulekha zuleikha julekha sofia sophia sofiya
fahmida fehmida fahmeeda rasheeda razzaq razaq rajjak razzak manahil areesha urooj laraib kashaf areeba eman iman alisha
alishba fiza fizza kainat gulzar gul gulab sher palwasha gulalai zarmina shah allahyar peerbukhsh khudabakhsh ghulamrasool
rimsha saima sayma sadaf sanam zia ziya tayyaba taiba tooba tuba atif asim amira atiq ateeq adeel aziz azeez ambar amber
ghazala faiza faraz farid fareed farida fareeda fawad qamar kashif kazim kaneez mahnoor mubashir mubashar madiha muzammil
mishal muaz moaz maliha manzoor manzur muniba mehreen naima najam naeema nighat waqas waleed walid yahya jannat haris haaris
hafeez hafiz hafeeza hanzala samina sameena sobia samar tasleem taslim tanzeela tauqeer beenish binish aqsa irum iram aneela
anila usama osama azhar inam awais owais asia aasia rahat rukhshanda rafaqat rameez zarqa zunaira zohaib sehar sidra sultan
samia shaista shahbaz shehryar shehla sheraz shiraz tehseen talha naveed navid nawazish munawar maqbool mannan qadeer qadir
kadir sabiha rakesh raakesh lal laal bai baai kumari kumaree kumaari chand bala baala ishwar eshwar ishvar phulmani phoolmani
fulamni foolamni ramkali ramakli raamakli jhuma jhooma dharmveer dharamveer dharmavir dharmawir guddi basmati basamti
baasamti deepa dipa babli bubly hemraj hemraaj dhapu dhaapu balwant balvant agnes philip philips filip sundaram ammal ammaal
ruby rubi roobi jagan jagannath jagarnath jagannaath vishwanath biswanath vishvanath wishwanath kedar kedaar badrinath
badreenaath amar amarnath amarnaath amarjeet amarjit amarpal amarpaal somnath somnaath dinanath deenaanaath gangaram
gangaaraam maniram maneeraam salikram saalikraam dhanraj dhanraaj prithvi prithwi prithviraj prithwiraj yuvraj yuwraj brij
brijmohan brajmohan manmohan radhemohan raadhemohan madanmohan chandramohan chandrashekhar chandrasekhar shekhar sekhar
rajshekhar raajshekhar chandrabhan chandrabhaan suryabhan sooryabhaan veer vir wir birbal beerbal balbir balveer balbeer
ranveer ranvir ranwir rajveer rajvir rajwir satveer satbir satvir satwir mahaveer mahavir mahabir mahawir raghuveer raghubir
raghuvir raghuwir yashveer yashvir yashwir jasvir jasbir jasveer jaswir kulvir kulbir kulwir sukhvir sukhbir sukhwir
karamveer karmavir karmawir harvir harwir harveer harweer somveer somvir somwir dayaram dayaaraam dayanand dayaanand sadanand
sadaanand vivekanand wiwekanand nityanand nityaanand sachchidanand sachchidaanand parmanand parmaanand ramanand raamaanand
shivanand shiwanand ramavtar ramaavtar ramaawtar ramsinh raamsinh ramkishor ramkishore raamkishor ramniwas ramnivas
ramswaroop ramsarup ramasvarup ramaswarup ramdayal ramadyal raamadyaal ramsevak ramsewak ramaasre raamaasre rambharos
ramabhros raamabhros ramkhelawan ramkhelavan ramjanma raamjanma ramaadhar raamaadhaar ramasjivan ramasjiwan raamasjeevan
raamasjeewan shivkumar shiwkumar shivcharan shivachran shiwachran shivnath shiwnath shivprasad shivaprasad shiwaprasad
shivlal shiwlal devnarayan dewnarayan surajmal soorajmal jawahar javahar bheru bhairu bhanwar bhawar bhanvar naathu rupa
roopa rooplal ruplal rooplaal kesar gattu mangilal maangeelaal sohanlal sohanlaal shankarlal shankarlaal mishrilal
mishreelaal kanhaiya kanhiya kanhaiyalal kanhaiyaalaal makkhan chhagan chagan magan jetha lalji laalji valji walji vaalji
waalji ramnik ramneek alpesh nimesh tejas tejpal tejpaal satpal satyapal satpaal yashpal jaspal yashpaal dharampal dharmpal
dharmapal dharmapaal mahipal mahipaal rajpal raajpaal krishnapal krishnapaal rishipal rishipaal gopi gopinath gopeenaath
bansi bansilal banseelaal murli murali murlidhar murleedhar shyamlal shyaamlaal shyamsundar shyaamsundar sundar sunder
sundarlal sundarlaal radhakrishna radhakrishnan raadhaakrishna balkrishna baalkrishna ramkrishna ramakrishna raamkrishna
jaykrishna shrikrishna shreekrishna harikrishna harishankar umashankar umaashankar ravishankar rawishankar gaurishankar
gaureeshankar premshankar dayashankar dayaashankar shivshankar shiwshankar ramshankar raamshankar harinarayan harinaaraayan
jaynarayan jaynaaraayan lalbabu laalbaabu guddan chunnu munnu nanhu laddu babua babujan baaboojaan chhotan chotan lallan
lalan laalan jhagru bihari bihaari jokhu ghurhu sohrai sohraai sukhlal sukhlaal sukhu dukhan sukarmani sukramni sukuramni
jatru charva charwa budhram budhraam sanika gomiya leda samu saamu doman phagu fagu faagu phaguni faguni faaguni chaitu
chaiti jethu bhado bhaado savan aghnu pusu maghu maaghu shilpa silpa shikha deepika dipika vanshika wanshika rashi raashi
shalu shaalu malti malati maalti chandrakala chanderkala chandrakla shashikala shashikla shashi sashi shashikant shashikaant
sheetal shital sital seetal meenal minal nayana nayna nutan nootan purnima poornima pratima garima mahima lalima laalima
neelima nilima madhumita asmita suchitra chitra pavitra pawitra subhadra bhadra sudha vasudha wasudha rajkumari raajkumaari
phoolkumari fulkumari phulkumari ramkumari raamkumaari krishnakumari krishnaakumaari premwati premvati premavti premawti
jayavti jayawti dhanwati dhanavti dhanawti budhavti budhawti gomti gomati indumati indumti hemwati hemavti hemawti somwati
somavti somawti rajwati rajavti rajawti jalebi ramdulari raamdulaari dulari dulaari pyaari rampyari ramapyari raamapyaari
sukhiya dukhiya sundari lachhminiya lakshminiya bhagamniya surajmukhi soorajmukhi shobhna shobhana darshana kritika vartika
wartika ritika latika basanta madhavi madhvi madhwi pushplata pushpalta ashalata ashalta aashaalta kanchan ratan rattan ratna
ratana moti sugandha jaswanti jasvanti kulwanti kulvanti balvanti balwanti jhamku mangala mangla sunaina mridula padmavati
padmawati padmavti padmawti vinita vineeta binita winita namita namrata aparna arpana suvarna suwarna svarna swarna simranjit
simranjeet ramandeep ramandip rajwinder rajvinder rajvindar rajwindar parvinder parwinder parvindar parwindar rupinder
rupindar narindar joginder jogindar gurvinder gurwinder gurvindar gurwindar baljinder baljindar daljit daljeet kamaljit
kamaljeet charanjit charanjeet sarabjit sarabjeet vikramjit wikramjit gurjant makkhansinh karnail mohindar surindar davindar
dawindar harvinder harwinder harvindar harwindar tejinder tejindar bhupindar bhoopindar satinder satvinder satindar prabhjot
harman harmanpreet haramnaprit haramnapreet navpreet navaprit nawaprit arshdeep arshadip arshadeep juliana juliyana juliyaana
francis fransis fraansis albert albarta robert robarta stephen stefan stifan steefan martin maartin lewis louis luis luees
augustin ogastin ogasteen johaan paulus marcus markus maarkus sylvester silvestar silwestar bernard barnad barnaad emmanuel
imanuel imaanuel samson saimsan benjamin benjaamin joshua monik selina roselin rojlin rozlin sylvia silviya silwiya teresa
theresa philomina filomina veronica veronika weronika alice elis daisy dezi deji lily lilly lili sheeba shiba sharon sheron
hannah hanna naomi naaomi priscilla prisila shefali sefali shefaali tumpa mithu mitu rupsi roopsi sumi mousumi mausami mausmi
piyali piyaali swapan svapan tapas taapas tapan uttam bapi baapi biplab subrata subrat debasish debashish debaasheesh
soumitra saumitra anima niranjan mrityunjay mritunjay sanjeev sanjiv sanjiw rajeev rajiv rajiw prateek pratik atul vipul
bipul wipul mukul bakul nirmal parimal shamu shaamu jhumri rajjo bimlesh vimlesh manjesh gyanesh gyaanesh amlesh shailesh
sailesh mithun nakul sahdev sahadev sahdew jaydev jaidev jaydew kamdev kamdew hardev hardew gurdev gurdew shubhdip shubhdeep
sudip sudeep ramakant ramaakaant umakant umaakaant krishnakant krishnakaant laxmikant lakshmikant lakshmeekaant tej tejram
tejraam khemraj khemraaj deshraj deshraaj balraj balraaj pukhraj pukhraaj jaysinh mansingh mansinh maansinh bhimrao bhimrav
bhimraw sayaji sayaaji dagdu bhaau gorakh gorakhnath gorakhnaath rajaram raajaaraam sakharam sakhaaraam atmaram aatmaaraam
baburao baburav baburaw ambadas ambaadaas rohidas rohidaas vilas wilas kailasnath kailaasnaath ramabai ramaabaai sitabai
seetaabaai gangubai gangoobaai sumanbai sumanbaai shantabai shaantaabaai laxmibai lakshmibai lakshmeebaai parvatibai
parwatibai paarvateebaai paarwateebaai manda vimalbai wimalbai vimalbaai wimalbaai kavitabai kawitabai kavitaabaai
kawitaabaai sangitabai sangeetaabaai irfana irfaana aftab aaftab aaftaab mahtab mehtab mahtaab zeenat zinat jinat momtaz
momtaj momtaaj zubeda jubeda ara aara munira muneera rizwana rijwana rijvana bilquis bilkis bilqees bilqis firdous firdaus
rafiqul rafikul shafiqul safikul shafikul amirul ameerul anarul anaarul nurul noorul saiful moinul sirajul siraajul aminul
aaminul habibur habeebur afsar amjad maaz maj maaj naseem nasim naseema nasima iffat azra ajra raza reza rafique zaman jaman
zeba ziba jeba bakht bakhta ditta ullah ulla ullaah ataullah ataaullaah habibullah habeebullaah kaleemullah kalimullah
kaleemullaah samiullah sameeullaah rahmatullah rahamtullah rahamtullaah nasrullah nasrullaah hidayatullah hidaytullah
hidaaytullaah inayatullah inaytullah inaaytullaah amanullah amaanullaah asadullah asdullah asdullaah najibullah najeebullaah
zabiullah jabiullah faiz fayz faij faizal faijal ayyan ayyaan raunaq ronak raunak shahrukh shaahrukh aamira suhana suhaana
munnibegam munneebegam ibraahim islamuddin islaamuddeen fakhruddin fakhruddeen kamruddin qamruddin kamruddeen shamsuddin
shamsuddeen salahuddin salaahuddeen zainuddin jainuddin tajuddin taajuddeen moinuddin moinuddeen alauddin alaauddeen
badruddin badruddeen azharuddin ajahruddin azahruddin riyazuddin riyajuddin sadruddin sadruddeen abdus abdur ladli laadli
chaand haseena hasina roshanara roushan roshnaara malka sabeeha atiqa atika ateeka amreen amrin sobiya zehra jehra shahla
nigar nigaar gulafsha gulfsha gulafshan gulbahar gulabhar gulabhaar dilbar dildar dildaar sarwar sarvar sarwari saravri
sarawri ahmadi ahamdi mukhtari mukhtaari mehnaj umama umaama saliha saaliha saleha saaleha momina momin moomin nasrat ashiya
aashiya rukhsar ruksar rukhsaar shaahina zulfi julfi jahra haleem halim rahbar rehmaan farman farmaan mannaan hannan hannaan
shahjahan sahjahan shahajha shaahajha meharban meharbaan usmanaali usmaanaali mubarak mubaarak mubina mubeena mubassir
mujammil munawwar munavvar muniza munija musharraf munaf munaaf idu ramzani ramjani ramjaani jumman jumma baraktaali liyaqat
liaquat saukat shauqat hasrat nemat naimat qasid kasid saabit taliba taaliba izhar ijhar iftekhaar anwari anavri anawri
akbari akabri asgari asagri haidari haidri safina shafina shafeena ruhi roohi ruhani roohaani zadi shahzadi shehzadi amb
krishan krishen zarghuna zeb basri wali habiba khursheed khurshid ameer ameeran naziran allahwasaya wasaya allahbux bux
bukhsh baksh ghous manthar piyaro panhal sajan morio jeevan jewan bhooro ramoon chandu dhani sujawal sahibdad shermuhammad
gulmuhammad noormuhammad zareef zarghoon torpekai malala malalai speen badshah janan rooh hasnain husnain ubaid ubaidullah
safdar sughran saim arifa nargis nargees nazish nadir nazim wajiha warda humayun yusra yumna ashfaq ishtiaq afzaal anisa
batool basharat tehmina sarwat jamshed jahanzeb khurram khizar dilawar zakia sibtain shan shujaat sharafat fakhra muqaddas
nosheen naushin noshaba
spogmai shandana palwsha gulpana wagma zartasha bakhtawar mirwais aimal khushal zalmay zamaryalai sherzaman gulzaman sherafzal
noorkhan fazalrehman sirajulhaq ihsanullah ismatullah naimatullah kifayatullah zabihullah sanaullah attaullah mahrang mehlab
gunjal balach hammal nodan brahamdagh mehrab gohram bebarg sassi marvi momal jadal haliman jindan bhagan sardaran rashidan hamidan
majidan zohran kaneezan allahrakhi allahbuksh nabibuksh rasoolbuksh peerbux khudabux qadirbux maulabux ghulamnabi chiraghdin
khairdin mehrdin fatehdin sanwal sajawal waryam gaaman phajja jeeran khemo achar khamiso soomro peeral mithal bachal waddal ranjho
qadoo surraya alizay aizah zoha zonia hoorain anabia mominah mahrin maheen laiba aleena javeria ramsha khansa sehrish sehreen
sumbal ammara fareeha qurratulain wajeeha
`,
  family: `
kumar kumaar singh sinh sing sharma verma varma barma warma yadav yadaw jadav gupta mishra misra tiwari tivari tewari pandey
pande panday paande paandey dubey dube chaubey choubey chaube chaturvedi chaturwedi tripathi tripaathi shukla sukla dwivedi
dvivedi dwiwedi upadhyay upadhyaya upaadhyaay ojha jha thakur thakor thaakur rai ray roy raay sinha prasad parsad prasaad
chaudhary choudhary chaudhari chowdhury choudhury chaudhry chaudhri chauhan chouhan chohan chauhaan rathore rathod rathor
rathaur raathaur rajput raajpoot parmar parmaar solanki bhati bhaati rana raana rawat ravat negi bisht bist bishta bhatt bhat
bhatta joshi josi pant mehta shah sah shaah sahu sahoo saahu mahto mahato mandal mondal das dass daas paswan pasvan manjhi
majhi maanjhi rajak pasi paasi chamar chamaar nishad nishaad kewat kevat mallah mallaah sahni sahani saahni kashyap prajapati
prajapti prajaapti kumhar kumhaar vishwakarma vishvakarma wishwakarma lohar lohaar soni sonar sonaar kushwaha kushvaha maurya
mourya saini patel patil paatil kurmi pal paal baghel lodhi ahirwar ahirvar jatav jataw jat jaat gurjar gujjar tomar chandel
bhadauria bhadauriya sisodia sisodiya shekhawat shekhavat meena mina bairwa bairva bheel bhil garasia garasiya garaasiya
damor daamor katara kataara munda oraon uraon uranv uranw hansda hansdah hansada haansada murmu soren tudu marandi maraandi
hembram kisku besra baske baaske lakra lakda tirkey tirki kujur kujoor minj toppo topno khalkho barla baarla kerketta ekka
khess khes bakhla baakhla dungdung dungadung soreng horo gop nayak naik naayak behera behra pradhan pradhaan mohapatra
mahapatra mahaapaatra jena swain svain mallick malik sethi patra paatra panda paanda mohanty mohanti raut raaut ghosh bose
dutta datta sen chakraborty chakravarti chakrawarti banerjee banarji mukherjee mukharji chatterjee chatarji biswas vishwas
vishvas wishwas sarkar sarkaar haldar gogoi bora borah saikia saikiya kalita deka barman nath naath debnath debnaath agarwal
agrawal aggarwal agraval goyal goel bansal mittal singhal garg garga jindal jain khanna kapoor kapur malhotra arora aroda
chopra chopda kohli bhatia bhatiya bhaatiya gill gil sandhu sidhu siddhu dhillon dhillo grewal greval brar barad barar mann
dhaliwal dhalival bajwa bajva kaur kour virk virka wirka randhawa randhava mehra sood sud kalra kaalra valmiki balmiki
walmiki masih maseeh bhatti bhatty dsouza disuja disuza fernandes fernandez farnandis farnaandis rodrigues rodrigsa pereira
perera parera pawar pavar powar shinde jadhav jadhaw gaikwad gayakvad gayakvar kamble kambale kaambale more bhosale bhosle
deshmukh kulkarni chavan chavhan chawhan mane maane salunkhe saalunkhe kale kaale waghmare vaghmare sonawane sonavne sonawne
gawli gavli vasava wasawa rathwa rathva makwana makvana vaghela waghela zala jhala jhaala gohil panchal panchaal desai desaai
trivedi triwedi parikh parekh paareekh reddy reddi rao rav naidu naydu naaydu gowda gauda gaura shetty shetti nair nayar
naayar pillai pillay menon menan iyer ayyar swamy swami svami thapa thaapa gurung tamang tamaang magar lama laama sherpa
limbu limboo chhetri chetri bahadur bahaadur shrestha srestha shreshtha adhikari adhikary adhikaari parihar parihaar bundela
kori kol gond maravi marawi uikey uike netam netaam markam markaam dhruv dhruw sai saay kanwar kanvar nirmalkar dewangan
devangan banjare banjaare tandon tandan satnami satnaami korwa korva baiga bhuiyan bhuiya tanti taanti koiri rajbhar raajbhar
chaurasia chourasia chaursiya jaiswal jaysawal jayasval jayaswal kesari keshri kesri barnwal varnaval warnawal srivastava
shrivastav srivastav shriwastaw saxena saksena mathur maathur bhatnagar bhatnaagar nigam dixit dikshit deekshit awasthi
avasthi bajpai vajpayee bajpeyi baajpeyi shastri shaastri bhardwaj bharadvaj bharadwaj vashisht vashist vashishtha washishtha
kaushik tanwar tanvar dagar daagar dahiya hooda hudda bainsla bainsala bairagi bairaagi giri goswami gosvami puri bhandari
bhandaari kothari kothaari mali maali meghwal meghval koli oad od bagri bagdi meghwar meghvar khan khaan khn ansari ansaari
sheikh shaikh shekh sheik syed sayed sayyed sayyid saiyad qureshi kureshi quraishi kuraishi siddiqui siddiqi siddique siddiki
siddeeki pathan pathaan mirza mirja baig beg hashmi hasmi haashmi rizvi rijvi rijwi zaidi jaidi naqvi nakvi nakwi kazmi kajmi
jafri jaffery jaafri abbasi abbaasi farooqi faruqi farooqui faruki usmani usmaani hussaini husaini mansoori mansuri idrisi
idreesi raine rayeen raain salmani salmaani alvi alavi alwi chishti qadri kadri bukhari bukhaari gilani geelani gilaani begum
begam khatun khatoon khaatoon bibi beebi bano banu baano parveen parvin parwin nisha khanam khanum khaanam alam aalam mian
miyan miya islam islaam haque haq hoque hak ahmed ahmad hussain husain ali wani vani dar daar lone lon mir meer rather rathar
raathar butt sultana sultaana ch arain jutt jatt gujar awan mughal raja cheema chattha warraich waraich gondal tarar ghuman
dogar khokhar kharal baloch balouch magsi lashari rind bugti marri mazari leghari laghari khosa jatoi chandio soomro somro
memon shoro sial panhwar abro bhutto junejo mahar mehar talpur rajpar solangi kolhi machhi mengal zehri achakzai kakar tareen
yousafzai yusufzai afridi khattak marwat mehsud mahsood wazir mohmand shinwari bangash orakzai durrani safi niazi hazara
swati tanoli satti kayani kiani janjua minhas ghauri ghori sadiq sahotra zahra kousar akhtar shaheen naz jabeen kanwal sardar
tufail jamali brohi kalhoro panjwani wassan dahri channa khuhro mangi panwar panvar gehlot gahlot sodhi sorhi bedi sachdeva
sachdewa batra gulati gulaati ahuja aahooja makhija makheeja ramchandani raamchandaani chawla chavla seth modi rajvanshi
rajbanshi rajwanshi vaishnav waishnaw suthar suthaar khatik khateek regar kumawat kumavat bishnoi jangid jangir gameti
kharadi kharari pargi paargi ninama ninaama maira dindor bamniya baamniya bhuriya bhuria bhooriya meda mera vasuniya wasuniya
baria bariya baariya pariha saroj pathak paathak thakre thackeray thaakre ingle ingale kharat kharaat salve salwe sawant
savant nikam ghadge ghaadge sutar sutaar lokhande saable tambe taambe bagul baagul ahire borse mahajan mahaajan valvi walwi
padvi padwi gavit gawit chaure khandekar khaandekar yadavrav yadawraw yaadavraav yaadawraaw ravidas rawidas raidas raidaas
rajwar rajvar turi mallik musahar mushar bauri baauri baag maity maiti maaiti dolui saha saaha karmakar karmakaar poddar
poddaar majumdar majoomdaar malakar maalaakaar sutradhar sootradhaar sardaar gaain bisvas baidya tappo xaxa khakha khaakha
panna bilung kandulna guria gudia gudiya guriya herenj indwar indavar indawar bhengra bhengara sandil saandil purti purty
poorti sinku sawaiyan savaiya sawaiya chaki chaaki bodra jamuda jaamuda tiyu biruli maajhi sabar bhumij bhoomij mudi
khandelwal khandelval maheshwari maheshvari kevlani kewlani kevlaani kewlaani raza khanzada khanjada gauri lodi turk turka
mewati mevati meo mev mew ghosi qasai kasai dhuniya manihar manihaar naddaf naddaaf momin sabjifrosh sabzifrosh sabjeefrosh
sabzeefrosh bhishti havari hawari havaari hawaari mulla molla gazi ghazi gaji laskar lashkar begh naaik mujawar mujavar
bagwan bagvan tamboli taamboli attar attaar pinjari pinjaari nadaf nadaaf mulani mulaani sulehri goraya wattoo watto khichi
tiwana ranjha dhudi langah dasti kalyar hanjra malhi bhanbhro korai gopang mastoi buzdar qaisrani domki khetran bangulzai
raisani lehri shahwani nasar panezai ghilzai sulemankhel tajik uzbek
`,
  nameParticles: 'bin bint binte ul ud uddin urf alias walad zoja w/o s/o d/o',
  told: 'mera naam|mera nam|mera name|mra naam|mra nam|mra name|meraa naam|meraa nam|meraa name|mera naam hai|mera naam h|mera naam hay|mera naam hy|mera naam he|mera nam hai|mera nam h|mera nam hay|mera nam hy|mera nam he|mera name hai|mera name h|mera name hay|mera name hy|mera name he|mra naam hai|mra naam h|mra naam hay|mra naam hy|mra naam he|mra nam hai|mra nam h|mra nam hay|mra nam hy|mra nam he|mra name hai|mra name h|mra name hay|mra name hy|mra name he|meraa naam hai|meraa naam h|meraa naam hay|meraa naam hy|meraa naam he|meraa nam hai|meraa nam h|meraa nam hay|meraa nam hy|meraa nam he|meraa name hai|meraa name h|meraa name hay|meraa name hy|meraa name he|mera pura naam|mera pura nam|mera poora naam|mera poora nam|uska naam|uska nam|uska name|us ka naam|us ka nam|us ka name|unka naam|unka nam|unka name|un ka naam|un ka nam|un ka name|iska naam|iska nam|iska name|is ka naam|is ka nam|is ka name|jiska naam|jiska nam|jiska name|jis ka naam|jis ka nam|jis ka name|jinka naam|jinka nam|jinka name|hamara naam|hamara nam|hamara name|uska naam hai|uska naam h|uska naam hay|uska naam tha|uska nam hai|uska nam h|uska nam hay|uska nam tha|uska name hai|uska name h|uska name hay|uska name tha|us ka naam hai|us ka naam h|us ka naam hay|us ka naam tha|us ka nam hai|us ka nam h|us ka nam hay|us ka nam tha|us ka name hai|us ka name h|us ka name hay|us ka name tha|unka naam hai|unka naam h|unka naam hay|unka naam tha|unka nam hai|unka nam h|unka nam hay|unka nam tha|unka name hai|unka name h|unka name hay|unka name tha|un ka naam hai|un ka naam h|un ka naam hay|un ka naam tha|un ka nam hai|un ka nam h|un ka nam hay|un ka nam tha|un ka name hai|un ka name h|un ka name hay|un ka name tha|jis ka naam hai|jis ka naam h|jis ka naam hay|jis ka naam tha|jis ka nam hai|jis ka nam h|jis ka nam hay|jis ka nam tha|jis ka name hai|jis ka name h|jis ka name hay|jis ka name tha|naam hai|naam h|naam hay|naam hy|naam tha|nam hai|nam h|nam hay|nam hy|nam tha|name hai|name h|name hay|name hy|name tha|my name is|name is|myself|supervisor ka naam|supervisor ka nam|supervisor ka name|manager ka naam|manager ka nam|manager ka name|malik ka naam|malik ka nam|malik ka name|boss ka naam|boss ka nam|boss ka name|thekedar ka naam|thekedar ka nam|thekedar ka name|agent ka naam|agent ka nam|agent ka name|guard ka naam|guard ka nam|guard ka name|sahab ka naam|sahab ka nam|sahab ka name|sir ka naam|sir ka nam|sir ka name|madam ka naam|madam ka nam|madam ka name|dost ka naam|dost ka nam|dost ka name|bhai ka naam|bhai ka nam|bhai ka name|behan ka naam|behan ka nam|behan ka name|shohar ka naam|shohar ka nam|shohar ka name|biwi ka naam|biwi ka nam|biwi ka name|larki ka naam|larki ka nam|larki ka name|larke ka naam|larke ka nam|larke ka name|admi ka naam|admi ka nam|admi ka name|aadmi ka naam|aadmi ka nam|aadmi ka name|aurat ka naam|aurat ka nam|aurat ka name|gawah ka naam|gawah ka nam|gawah ka name|walid ka naam|walid ka nam|walid ka name|abbu ka naam|abbu ka nam|abbu ka name|beta ka naam|beta ka nam|beta ka name|bete ka naam|bete ka nam|bete ka name|beti ka naam|beti ka nam|beti ka name|sathi ka naam|sathi ka nam|sathi ka name',
  hinted:
    'main|mai|i am|i m|im|this is|naam|nam|name|mera dost|mera friend|mera bhai|mera behan|mera sathi|mera saathi|mera shohar|mera biwi|mera saheli|mera beta|mera beti|mera sister|mera brother|mere dost|mere friend|mere bhai|mere behan|mere sathi|mere saathi|mere shohar|mere biwi|mere saheli|mere beta|mere beti|mere sister|mere brother|meray dost|meray friend|meray bhai|meray behan|meray sathi|meray saathi|meray shohar|meray biwi|meray saheli|meray beta|meray beti|meray sister|meray brother|meri dost|meri friend|meri bhai|meri behan|meri sathi|meri saathi|meri shohar|meri biwi|meri saheli|meri beta|meri beti|meri sister|meri brother|mere sath|mere saath|meray sath|meray saath|hamare sath|hamare saath|hamaray sath|hamaray saath|hamara supervisor|hamara manager|hamara malik|hamara boss|hamara thekedar|hamara incharge|hamare supervisor|hamare manager|hamare malik|hamare boss|hamare thekedar|hamare incharge|hamaray supervisor|hamaray manager|hamaray malik|hamaray boss|hamaray thekedar|hamaray incharge|mera supervisor|mera manager|mera malik|mera boss|mera thekedar|mera incharge|mere supervisor|mere manager|mere malik|mere boss|mere thekedar|mere incharge|supervisor|manager|thekedar|agent|dalal|guard|gawah|witness|victim|mulzim|mutasira|darkhwast guzar|faqat|wassalam|walsalam|aap ka|aap ki|aapka|aapki|apka|apki|mukhlis|regards|from|by|thanks|thank you|shukriya|shukria|salam|salaam|assalam o alaikum|assalamualaikum|aoa|hello|hi|dear|mohtaram|mohtarma|call karo|call karein|phone karo|rabta|rabta karein|contact|pucho|poocho|milo|log mujhe|sab mujhe|mujhe sab|mujhe log|behan|bhai|beta|beti|shohar|against|bint|walad|zoja|s/o|d/o|w/o|son of|wife of|daughter of|spoke to|told',
  titles: `
mr mrs ms miss mister mst musammat dr doctor engr md mohd muhammad mohammad syed sayed sheikh shaikh haji hafiz molvi maulvi
maulana mufti qari janab mohtaram mohtarma master ustad late marhoom sir madam pastor father sister wadera
`,
  honorifics: `
sahab sahib saheb saab sab sahiba saheba ji jee bhai bhaiya bhaijan bhaijaan sir madam mam maam baji bajji apa aapa api aapi
begum bibi bano khatoon khatun chacha chachi mamu mamoon mami khala phupho uncle aunty anti bhabhi bhabi mian miyan ustad
seth baba amma mai kaka didi lala ada adda saeen sain naam naami nam supervisor manager thekedar boss
`,
  roles: `
supervisor superviser suparvizar suprvisor supervizor manager maneger menejar boss malik maalik malkin seth owner thekedar
thekedaar thaikedar contractor dalal dalaal agent ejent broker incharge incharj foreman lineman master mistri mechanic
electrician helper operator opretar tailor darzi checker quality inspector director md gm pm hr admin afsar officer guard
gard security chowkidar chokidar watchman darban driver nurse doctor daktar wakeel vakil lawyer judge thanedar police munshi
accountant cashier warden cook bawarchi dhobi mali sweeper peon zamindar wadera jamadar sathi saathi coworker colleague dost
friend saheli behan bahan behen sister bhai brother maa ma ammi abbu baap walid walida walda father mother shohar shauhar
khawand biwi bivi husband wife beta beti bete son daughter saas susar sasur dewar jeth nand bhabhi behnoi bahnoi sala chacha
chachi mamu mami khala phupho phupi dada dadi nana nani bhatija bhanja parosi hamsaya roommate larka larki larke girl boy
aurat khatoon lady admi aadmi banda shakhs bachi bacha mazdoor worker mulazim employee karkun leader president sadar
secretary gawah witness ustad teacher molvi imam cousin kazan rishtedar landlord uncle aunty recruiter staff person badmash
gunda
`,
  deeds: `
ne nay marta maarta marti maarti marte maarte mara maara mari maari mare maare markar maarkar pitta peetta pitti peetti pitte
peette pita peeta piti peeti pite peete pitkar peetkar dantata daantata dantati daantati dantate daantate danta daanta danti
daanti dante daante dantakar daantakar chillata chillaata chillati chillaati chillate chillaate chillaya chillaaya chillai
chillaai chillae chillaae chillakar chillaakar dhamkata dhamkaata dhamkati dhamkaati dhamkate dhamkaate dhamkaya dhamkaaya
dhamkai dhamkaai dhamkae dhamkaae dhamkakar dhamkaakar chedta chhedta cherta chherta chedti chhedti cherti chherti chedte
chhedte cherte chherte cheda chera chheda chhera chedi cheri chhedi chheri chede chere chhede chhere chedkar chhedkar cherkar
chherkar bolta bolti bolte bola boli bole bolkar kahta kahti kahte kaha kahi kahe kahkar darata daraata darati daraati darate
daraate daraya daraaya darai daraai darae daraae darakar daraakar satata sataata satati sataati satate sataate sataya sataaya
satai sataai satae sataae satakar sataakar ghurta ghoorta ghurti ghoorti ghurte ghoorte ghura ghoora ghuri ghoori ghure
ghoore ghurkar ghoorkar gariyata gariyaata gariyati gariyaati gariyate gariyaate gariyaya gariyaaya gariyai gariyaai gariyae
gariyaae gariyakar gariyaakar bhadakta bharakta bhadakti bharakti bhadakte bharakte bhadka bharka bhadki bharki bhadke bharke
bhadakkar bharakkar jhagadta jhagarta jhagadti jhagarti jhagadte jhagarte jhagda jhagra jhagdi jhagri jhagde jhagre jhagadkar
jhagarkar chikhta cheekhta chikhti cheekhti chikhte cheekhte chikha cheekha chikhi cheekhi chikhe cheekhe chikhkar cheekhkar
dhakelta dhakelti dhakelte dhakela dhakeli dhakele dhakelkar marvata marwata marvaata marwaata marvati marwati marvaati
marwaati marvate marwate marvaate marwaate marvaya marwaya marvaaya marwaaya marvai marwai marvaai marwaai marvae marwae
marvaae marwaae marvakar marwakar marvaakar marwaakar dabochta dabochti dabochte dabocha dabochi daboche dabochkar rulata
rulaata rulati rulaati rulate rulaate rulaya rulaaya rulai rulaai rulae rulaae rulakar rulaakar bhagata bhagaata bhagati
bhagaati bhagate bhagaate bhagaya bhagaaya bhagai bhagaai bhagae bhagaae bhagakar bhagaakar mujhe mujhko hame hamen hamko
mujhse hamse gali gaali galiya gaaliya galiyan gaaliyaan hit beat slapped touched abused said told fired harassed threatened
shouted scolded kehta kehti karta krta galian muje mujhay hamein humein humko
`,
  conjunctions: 'aur or and sath saath wa n humrah',
  numbers: {
    0: 'zero ziro jiro shunya sifar o shoonya',
    1: 'one ek aik wan',
    2: 'two do tu',
    3: 'three teen tin thri thre',
    4: 'four char chaar for',
    5: 'five panch paanch panj faiv',
    6: 'six chhe che chhah chhai chay chah',
    7: 'seven saat sat sevan',
    8: 'eight aath ath eit',
    9: 'nine nau no nain',
    10: 'ten das dus',
    11: 'eleven gyarah gyara giyara gyaarah',
    12: 'twelve barah bara baarah',
    13: 'thirteen terah tera',
    14: 'fourteen chaudah chauda chodah',
    15: 'fifteen pandrah pandra',
    16: 'sixteen solah sola',
    17: 'seventeen satrah satra',
    18: 'eighteen atharah athara athaarah',
    19: 'nineteen unnis unnees',
    20: 'twenty bees bis',
    21: 'ikkis ikkees',
    22: 'bais baaees baais',
    23: 'teis teees',
    24: 'chaubis chaubees',
    25: 'pachchis pachchees',
    26: 'chabbis chabbees chhabbis',
    27: 'sattais sattaaees sattaais',
    28: 'atthais atthaaees atthaais',
    29: 'untis untees',
    30: 'thirty tees tis',
    31: 'iktis iktees ikattis ikattees',
    32: 'battis battees',
    33: 'taintis taintees',
    34: 'chauntis chauntees',
    35: 'paintis paintees',
    36: 'chattis chattees chhattis',
    37: 'saintis saintees',
    38: 'adtis artis adtees',
    39: 'untalis untaalees',
    40: 'forty chalis chaalis chaalees',
    41: 'iktalis iktaalees',
    42: 'bayalis bayaalees',
    43: 'taintalis taintaalees',
    44: 'chauvalis chauwalis chauvaalees chavalis chawalis chavaalees',
    45: 'paintalis paintaalees',
    46: 'chiyalis chhiyalis chiyaalees',
    47: 'saintalis saintaalees',
    48: 'adtalis artalis adtaalees',
    49: 'unchas unchaas unanchas unanchaas',
    50: 'fifty pachas pachaas',
    51: 'ikyavan ikyawan ikyaavan',
    52: 'bavan bawan baavan',
    53: 'tirpan',
    54: 'chauvan chauwan',
    55: 'pachpan',
    56: 'chappan chhappan',
    57: 'sattavan sattawan sattaavan',
    58: 'atthavan atthawan atthaavan athavan athawan athaavan',
    59: 'unsath',
    60: 'sixty saath sath',
    61: 'iksath',
    62: 'basath baasath',
    63: 'tirsath',
    64: 'chaunsath',
    65: 'painsath',
    66: 'chiyasath chhiyasath chiyaasath',
    67: 'sadsath sarsath',
    68: 'adsath arsath',
    69: 'unhattar',
    70: 'seventy sattar',
    71: 'ikhattar',
    72: 'bahattar',
    73: 'tihattar',
    74: 'chauhattar',
    75: 'pachattar pachhattar',
    76: 'chihattar chhihattar',
    77: 'sathattar',
    78: 'athhattar',
    79: 'unyasi unyaasi unasi unaasi',
    80: 'eighty assi asi',
    81: 'ikyasi ikyaasi',
    82: 'bayasi bayaasi',
    83: 'tirasi tiraasi',
    84: 'chaurasi chauraasi',
    85: 'pachasi pachaasi',
    86: 'chiyasi chhiyasi chiyaasi',
    87: 'sattasi sattaasi',
    88: 'atthasi atthaasi athasi athaasi',
    89: 'navasi nawasi navaasi',
    90: 'ninety nabbe navve',
    91: 'ikyanve ikyanwe ikyaanve',
    92: 'banve banwe baanve',
    93: 'tiranve tiranwe tiraanve',
    94: 'chauranve chauranwe chauraanve',
    95: 'pachanve pachanwe pachaanve',
    96: 'chiyanve chiyanwe chhiyanve',
    97: 'sattanve sattanwe sattaanve',
    98: 'atthanve atthanwe atthaanve athanve athanwe athaanve',
    99: 'ninyanve ninyanwe ninyaanve',
  },
  repeats: { 2: 'double dabal', 3: 'triple tripal' },
  fillers: 'dash plus phir fir aur or then space dot minus jama and us ke baad',
  ambiguousNumbers: `
o ek aik do char sat saat no nau tin teen tu das che chay tera sola for sath saath one two bis tees asi bara barah chhay
sifar
`,
  numberCues:
    'phone|phone no|phone number|mobile|mobile no|mobile number|mob|number|no|nambar|mera number|mera no|us ka number|uska number|my number|whatsapp|whatsapp number|whatsapp no|call karo|call karein|call me|call|rabta number|rabta|contact|contact no|passport|passport no|passport number|shanakhti card|shanakhti card number|cnic|cnic no|cnic number|nic|id card|id card number|id|id no|account|account no|account number|bank account|iban|jazzcash|jazz cash|easypaisa|easy paisa|pin|pin code|otp|visa no|iqama|iqama no|licence|license|eobi|eobi no|social security no|atm|tel',
  workplaceCues:
    'employee|emp|employee code|emp code|mulazim|token|token no|card|hazri card|punch card|badge|machine|table|room|kamra|kamra number|room no|bed|bistar|locker|line|line no|bus|hostel|code|floor|unit|shed|gate|worker id|staff id',
  numberWords: 'number no nambar nambr numbar nmbr nbr num',
  units: `
mazdoor mazdur worker workers mulazim mulazmeen mulazimeen log logo logon aurat aurten auratein auraton khawateen larki
larkiyan larkiyon larkian admi aadmi bache bachay bachon bachche afrad banday bande ghanta ghante ghantay ghanton hour hours
hr hrs din days day hafta hafte haftay week weeks mahina mahine mahinay mahinon months month maah saal sal salon year years
minute minutes min baje bajay bar baar dafa martaba times piece pieces pcs kg kilo meter percent feesad fisad target shift
degree people persons floor manzil tareekh gaz
`,
  currencies: `
rupya rupaya rupay rupees rupee rupe rupaye rs pkr paisa paise paisay hazar hazaar lakh lac k dollar dirham riyal taka
`,
  months: `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec janwari farwari aprail julai agast sitambar aktubar disambar muharram safar rajab shaban ramzan ramadan shawwal
`,
  ageAfter:
    'saal ki|saal ka|saal ke|saal kay|sal ki|sal ka|sal ke|sal kay|saal ki hai|saal ki hay|saal ka hai|saal ka hay|sal ki hai|sal ki hay|sal ka hai|sal ka hay|saal umar|sal umar|saal ki larki|saal ki larka|saal ki bachi|saal ki bacha|saal ki bachay|saal ki bache|saal ki umar|saal ki umr|saal ka larki|saal ka larka|saal ka bachi|saal ka bacha|saal ka bachay|saal ka bache|saal ka umar|saal ka umr|saal ke larki|saal ke larka|saal ke bachi|saal ke bacha|saal ke bachay|saal ke bache|saal ke umar|saal ke umr|sal ki larki|sal ki larka|sal ki bachi|sal ki bacha|sal ki bachay|sal ki bache|sal ki umar|sal ki umr|sal ka larki|sal ka larka|sal ka bachi|sal ka bacha|sal ka bachay|sal ka bache|sal ka umar|sal ka umr|sal ke larki|sal ke larka|sal ke bachi|sal ke bacha|sal ke bachay|sal ke bache|sal ke umar|sal ke umr|saal hai|saal hay|sal hai|sal hay|years old|year old|years|yr old|yrs old|ki umar|baras ki|baras ka|sala',
  ageBefore:
    'umar|umr|umer|age|meri umar|meri umr|meri umer|meri age|us ki umar|us ki umr|us ki umer|us ki age|uski umar|uski umr|uski umer|uski age|un ki umar|un ki umr|un ki umer|un ki age|umar hai|umar sirf|umar is|umr hai|umr sirf|umr is|age hai|age sirf|age is|my age|my age is|aged|i am|i m',
  homes: `
ghar makan makaan gali sarak road gaon village mohalla muhalla basti colony flat plot block sector ward chak goth nagar
tehsil thana zila district dakkhana town pind dera house street near nazd
`,
  uniqueRoles:
    'union president|union sadar|union ka sadar|union leader|union secretary|general secretary|mazdoor leader|akeli nurse|only nurse|factory doctor|factory ka doctor|lift operator|boiler operator|canteen manager|warden|hostel warden|general manager|hr manager|factory manager|md|director|compliance officer|welfare officer|head mechanic|committee ka sadar|imam masjid',
  signals: {
    under_18:
      'nabaligh|nabalig|na baligh|naabaligh|minor|minors|under 18|underage|under age|child labour|child labor|child worker|bachon se kaam|bachon se kam|bacho se kam|bachay kaam|bache kaam|bache kam|bachay kam|bachon se mazdoori|chotay bachay|chote bache|chhote bachay|18 se kam|18 saal se kam|18 sal se kam|kam umar|kam umr|kamsin|kam sin|atharah se kam|athara saal se kam',
    pregnant:
      'pregnant|pregnent|pragnant|pregnet|pregnancy|hamila|haamila|hamla aurat|hamal|haml|hamal se|umeed se|umid se|pet se|pait se|pet mein bacha|pet me bacha|pait mein bacha|maternity|miscarriage|zachgi|bacha zaya|hamal zaya|bacha gir gaya|maa banne wali|delivery hone',
    danger_now:
      'aag lag gayi|aag lag gai|aag lag gae|aag lagi|aag lagi hai|ag lag gai|ag lagi|on fire|fire in factory|tala laga diya|taala laga diya|tala laga kar|taley laga|bahar se tala|bahir se tala|bahar se band|bahir se band|bahar se lock|locked in|lock kar diya|andar band|ander band|kamre mein band|kamray mein band|kamre me band|qaid kar rakha|qaid kia hua|band kar rakha|phanse hain|phansay hain|phans gaye|phas gaye|phans gayi|nikal nahi sakte|nikal nai sakte|nikal nahi pa rahe|bahar nahi nikal|bahar nahi jane de|bahir nahi jane de|bahar nai jane|trapped|stuck inside|darar|daraar|dararen|deewar mein darar|building gir|chhat gir|chat gir|imarat gir|gas leak|gas leakage|behosh ho gaye|behosh pari|behosh para|mar rahi hai|mar raha hai|mar jaungi|mar jaunga|mar jaon gi|mar jaon ga|jaan se maar|jan se mar|jaan se mar|jaan ka khatra|jaan ko khatra|jan ka khatra|maar dalega|maar dale ga|maar dalenge|maar dein ge|mar denge|suicide|khudkushi|khud kushi|khudkhushi|zehar kha|zahar kha|phansi laga|maar rahe hain|mar rahe hain|maar rahe hai|mar rhe hain|bachao|bachaao|bacha lo|bachalo|bachayen|jaldi aao|jaldi ao|aghwa|agwa|kidnap|kidnapped|utha kar le gaye|utha le gaye|yarghamal|yargmal|current lag|karant lag|dhamaka hua|blast hua|blast ho gaya|khoon beh raha|khoon nikal raha|emergency',
    armed:
      'gun|banduk|bandook|bandooq|pistol|pistaul|chaku|chaqu|chaaku|churi|chhuri|talwar|aslaha|asla|hathyar|goli mar|goli maar|revolver|rifle|kalashnikov|kulhari|knife|weapon|weapons|tt',
    alone:
      'sirf mere sath|sirf mere saath|sirf meray sath|srf mere sath|mere sath hi|akeli main|main akeli|main akela|mai akeli|sirf mujhe|bas mere sath|only me|only with me',
    accused_supervisor:
      'supervisor|superviser|suparvizar|supervizor|supervizer|suprvisor|suparvisor|superwizer|sup|incharge|in charge|incharj|line incharge|foreman|line man|lineman|floor incharge|munshi|team leader|master|jamadar',
    accused_manager:
      'manager|maneger|menejar|menager|managar|mngr|malik|maalik|mallik|malikan|boss|seth|saith|director|md|hr|management|intezamia|gm|pm|owner|malkin|production manager|bhatta malik|bhatay ka malik|zamindar|wadera',
    accused_coworker:
      'coworker ne|co worker ne|sathi ne|saathi ne|sathi worker ne|dusre worker ne|doosre worker ne|ek worker ne|aik worker ne|sath kaam karne wale ne|sath kaam karne wala|sath kam karne walay ne|male worker|operator ne|ek larke ne|aik larke ne|larkon ne|colleague ne',
    accused_security:
      'guard|gard|guard ne|security|security guard|sikyorti|securty|chowkidar|chokidar|chaukidar|darban|gateman|gate man|watchman|pehredar',
    accused_agency:
      'agent|agents|ajent|ejent|agency|dalal|dalaal|thekedar|thekedaar|thaikedar|tekedar|contractor|contracter|broker|jamadar|recruiting agent|recruiter',
  },
  people: `
log logo logon mazdoor mazdur mazdooron worker workers mulazim mulazmeen mulazimeen aurat aurten auratein auraton khawateen
larki larkiyan larkian larkiyon larke larkay admi aadmi mard bache bachay bachon afrad banday bande people women men girls
boys khandan family families sathi saathi employees
`,
  quantities: {
    100: 'hundred sau so senkron sainkron',
    1000: 'thousand hazar hazaar hazaron k',
    100000: 'lakh lac lakhs lakhon',
    10000000: 'crore karor',
    12: 'dozen darjan',
  },
};
