import type { Tongue } from './tongue.ts';

export const hiLatn: Tongue = {
  tag: 'hi-Latn',
  script: 'Latn',
  closed: `
main mai me mein mei maine hum ham hm tu too tum aap ap yeh ye yah woh wo vo voh vah ve we mujhe muje mujhay mujh mjhe mjhy
mujhko mujko muj mujhse mujse mjhse mujhpar mera meraa mra meri mri mere mery meray mre hame hamein humein hume hmen humen
hamen humko hamko hamara humara hmara hamari humari hmari hamare humare hmare hamary hamaray humse hamse hmse humne hamne
hmne mene maene meine mainay mne toone tune tumne aapne apne aapnay tujhe tuje tumhe tumhein tumhen tumko tera teri tere
tumhara tumhari tumhare aapka apka aapki apki aapke apke aapko apko aapse apse us uss use usse usay usne usnay usko uskoo
uska uski uske uskay usme usmein is iss ise isay isne isko iska iski iske isse isme ismein isliye islie isly un unhe unhein
unhen unhone unho unhon unhonay unko unka unki unke unse in inhe inhein inhone inko inka inki inke inse ne nay neh ko ka ki
kee ke kay k se sai say s m par pe pr p tak liye to toh bhi b bhe hi he na naa n nahi nahin nai nhi nhin nahii nehi nahee ni
nae naheen nahe mat mt haan han ha hai h hay hae hain hein hen hn hun hoon hu hoo ho tha thaa thi thee the thay thin theen ga
gi ge gay aur or aor our nd and ya yaa evam tatha wa lekin magar parantu kintu kyunki kyoki kyonki kyuki quki chunki agar
yadi tab jab jb kab ab keh jo jis jisne jiska jiski jiske jisse jisko jin jinhe jinhone kaun kon kaunsa kya kia kiya kyu kyun
kyon kiu q kaise kahan kaha kitna kitne kitni kis kiska kisne kisko kisi kesi kiseene kisine kiseeko kisiko kin koi koe koyi
kuch kuchh kch sab sb sabko sabne sabka sabhi har aisa esa aisi esi aise ese waisa jaisa jaisi jaise yahan yaha yhan yahaan
wahan waha vahan whan idhar idr udhar jahan jaha yahin wahin kahin kahi tabhi jabhi abhi kabhi phir fir sath saath paas pas
apna apni khud svaya svayan swaya swayan raha rha rahi rhi rahe rhe rahay gaya gya gaia gayi gai gyi gaye gae gye jata jaata
jati jaati jate jaate kar kr wala vala waala wali vali wale vale walay walon walo chahiye chaiye chahie chahye chahiyey hota
hoti hote hotay hua huwa huaa hui huyi hue huye huay hoga hogi honge sakta skta sakti skti sakte skte saktay kiye kie diya
dia di diye die liya lia li ek aik do teen tin char chaar paanch panch panj chhe che chay chah cha chha saat sat aath ath nau
no das dus dwara taraf taraph bare baare bajay sahit yani shayad sayad shayed kash chahe balki varna warna nahito bawajood
alawa ilawa dauran mutabik anusaar anusar hetu vaakai vakai waakai wakai inheen inhi inhin unheen unhi unhin yahi yehi wahi
vahi saare sare itna itni itne utna bas bs are arre aray oh haye jaye jae jay jayega jaega jayga jayegi jaegi rehta rahta
rehti rahti rehte rahte rehtay karta krta karti krti karte krte kartay karna krna karne krne karnay karo kro karen kare kren
karein kre karke krke deta deti dete detay detey dena daina dene denay dega de day dy le lay leta leti lete lena lene ja aa a
chunanche albatta lehaza taham jabke yun jun zariye siwa baghair khatir waste darmiyan janib kaisa kaisi kidhar jitna hone
hona sake chuka chuki chuke laga lagi lage dein lein jayen aaye parta parti para padta padti padte waghaira isi
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
beta bete beto beton pita pite pito piton daada dada daade dade daado daadon dado dadon naana nana naane nane naano naanon
nano nanon chaacha chacha chaache chache chaacho chaachon chacho chachon maama mama maame mame maamo maamon mamo mamon taaya
taya taaye taye taayo taayon tayo tayon foofa fufa phoopha phupha foofe fufe phoophe phuphe foofo foofon fufo fufon phoopho
phoophon bhateeja bhatija bhateeje bhatije bhateejo bhateejon bhatijo bhatijon bhaanja bhanja bhaanje bhanje bhaanjo bhaanjon
bhanjo bhanjon saala sala saale sale saalo saalon salo salon jeeja jija jeeje jije jeejo jeejon jijo jijon boodha boorha
budha burha boodhe boorhe budhe burhe boodho boodhon boorho boorhon budho budhon andha andhe andho andhon bahra bahre bahro
bahron langada langara langade langare langado langadon langaro langaron nanga nange nango nangon bhookha bhukha bhookhe
bhukhe bhookho bhookhon bhukho bhukhon pyaasa pyasa pyaase pyase pyaaso pyaason pyaso pyason dhandha dhandhe dhandho dhandhon
ganda gande gando gandon paudha paudhe paudho paudhon patta patte patto patton danda dande dando dandon chaaku chaku chhura
chura chhure chure chhuro chhuron churo churon tamaacha tamacha tamaache tamache tamaacho tamaachon tamacho tamachon thappada
thappara thappade thappare thappado thappadon thapparo thapparon ghoonsa ghunsa ghoonse ghunse ghoonso ghoonson ghunso
ghunson mukka mukke mukko mukkon dhakka dhakke dhakko dhakkon foda fora phoda phora fode fore phode phore fodo fodon foro
foron phodo phodon chaala chala chhaala chhala chaale chale chhaale chhale chaalo chaalon chalo chalon chhaalo chhaalon ghaav
ghaaw ghav ghaw paseena pasina paseene pasine paseeno paseenon pasino pasinon rasta raste raston rasto raaste raasto raaston
kiraya kiraye kirayon kirayo kiraaye kiraayo kiraayon ilaka ilaqa elaka ilake ilakon ilako ilaqe ilaqon ilaqo ilaake ilaako
ilaakon mamla maamla mamle mamlon mamlo maamle maamlon maamlo faisla faisle phaisla faislon faislo masla masle maslay maslon
maslo khatra khatre khatron khatro hissa hisse hisson hisso jila zila zilla jile jilon jilo zile zilon zilo mudda mudde
muddon muddo paakhaana pakhana paakhaane pakhane paakhaano paakhaanon pakhano pakhanon peshaabkhaana peshabkhana
peshaabkhaane peshabkhane peshaabkhaano peshaabkhaanon peshabkhano peshabkhanon pahra pahre pahro pahron mohalla muhalla
mohalle mohallon mohallo muhalle muhallon muhallo karkhana karkhane karkhanay kharkhana karkhanon karkhano kaarkhaane
kaarkhaano kaarkhaanon dhaaba dhaba dhaabe dhabe dhaabo dhaabon dhabo dhabon choolha chulha choolhe chulhe choolho choolhon
chulho chulhon bistara bistare bistaro bistaron gadda gadde gaddo gaddon takiya takiye takiyo takiyon dhaaga dhaga dhaage
dhage dhaago dhaagon dhago dhagon gola gole golo golon dibba dibbe dibbo dibbon dabba dabbe dabbo dabbon basta baste basto
baston thaila thaile thailo thailon jhola jhole jholo jholon bora bore boro boron loha lohe loho lohon bhatta bhattha bhatte
bhatton bhatto bhatthe bhatthon bhattho eenta inta eente inte eento eenton into inton mela mele melo melon jhoola jhula
jhoole jhule jhoolo jhoolon jhulo jhulon joota juta joote jute jooto jooton juto juton moja moza moje moze mojo mojon mozo
mozon kurta kurte kurto kurton dupatta dupatte dupatton dupatto pajaama pajama pajaame pajame pajaamo pajaamon pajamo pajamon
murga murge murgo murgon anda ande ando andon kela kele kelo kelon aata ata aate ate aato aaton ato aton masaala masala
masaale masale masaalo masaalon masalo masalon nasha nashe nasho nashon jua purja purje purjo purjon muawza muavja muawaza
muavza muawze muawzon muawzo muavje muavjon muavjo muaavje muaavze muaawje muaawze muavze muaavjo muaavjon muaavzo muaavzon
muaawjo muaawjon bakaya baqaya bakaye bakayon bakayo baqaye baqayon baqayo bakaaye bakaayo bakaayon natija nateeja natije
natijon natijo nateeje nateejon nateejo zimma jimma zimme zimmon zimmo jimme jimmon jimmo hamla hamle hamlon hamlo jurmana
jurmane jurmanay jurmanon jurmano jurmaane jurmaano jurmaanon harjana harjane harjanon harjano harjaane harjaano harjaanon
batta batte batton batto tabadla tabadle tabadlon tabadlo tabaadle tabaadlo tabaadlon vetna wetna vetne wetne vetno vetnon
wetno wetnon roza rozay roze rozon rozo roje rojo rojon ghotaala ghotala ghotaale ghotale ghotaalo ghotaalon ghotalo ghotalon
bahana bahane bahanon bahano bahaane bahaano bahaanon wada vada wadaa wade wadon wado vade vadon vado vaade waade vaado
vaadon waado waadon irada irade iradon irado iraade iraado iraadon parcha parche parcho parchon kaayda kayda kaayde kayde
kaaydo kaaydon kaydo kaydon tarika tareeka tareeqa tarike tarikon tariko tareeke tareekon tareeko mauka moka moqa mauke
maukon mauko moke mokon moko namoona namuna namoone namune namoono namoonon namuno namunon kharcha kharche kharchon kharcho
sauda saude saudo saudon karja karza qarza karje karjon karjo karze karzon karzo chooha chuha choohe chuhe chooho choohon
chuho chuhon bakra bakre bakro bakron kutta kutte kutto kutton gadha gadhe gadho gadhon suar kandha kandhe kandho kandhon
ghutna ghutne ghutno ghutnon takhna takhne takhno takhnon panja panje panjo panjon angootha angutha angoothe anguthe angootho
angoothon angutho anguthon naakhoon nakhun fefda fefra phephda phephra fefde fefre phephde phephre fefdo fefdon fefro fefron
phephdo phephdon gurda gurde gurdo gurdon daura daure dauro dauron ishaara ishara ishaare ishare ishaaro ishaaron isharo
isharon rishta rishte rishto rishton kissa kisse kisso kisson naara nara naare nare naaro naaron naro naron dharna dharne
dharno dharnon jalsa jalse jalso jalson thana thaane thane thanon thano thaano thaanon mahakma mahakme mahakmo mahakmon
daakhila dakhila daakhile dakhile daakhilo daakhilon dakhilo dakhilon banda bande bandon bando budhaapa budhapa burhaapa
burhapa budhaape budhape burhaape burhape budhaapo budhaapon budhapo budhapon burhaapo burhaapon makaala makala makaale
makale makaalo makaalon makalo makalon insaan insan dastana dastane dastanon dastano dastaane dastaano dastaanon naksha
nakshe naksho nakshon halafnaama halafnama halaphnaama halaphnama halafnaame halafname halaphnaame halaphname halafnaamo
halafnaamon halafnamo halafnamon halaphnaamo halaphnaamon raajeenaama rajinama raajeenaame rajiname raajeenaamo raajeenaamon
rajinamo rajinamon pahnaava pahnaawa pahnava pahnawa pahnaave pahnaawe pahnave pahnawe pahnaavo pahnaavon pahnaawo pahnaawon
pahnavo pahnavon jhatka jhatke jhatko jhatkon dhamaaka dhamaka dhamaake dhamake dhamaako dhamaakon dhamako dhamakon dhaancha
dhancha dhaanche dhanche dhaancho dhaanchon dhancho dhanchon khaancha khancha khaanche khanche khaancho khaanchon khancho
khanchon malba malbe malbo malbon sheesha shisha sheeshe shishe sheesho sheeshon shisho shishon kaanta kanta kaante kante
kaanto kaanton kanto kanton chamda chamra chamde chamre chamdo chamdon chamro chamron chana chane chano chanon daana dana
daane dane daano daanon dano danon beegha bigha beeghe bighe beegho beeghon bigho bighon ladki larki ladkiya ladkiyaan
ladkiyan larkiya larkiyaan larkiyan ladkiyo ladkiyon larkiyo larkiyon gaadi gaari gadi gari gaadiya gaadiyaan gaariya
gaariyaan gadiya gadiyan gaadiyo gaadiyon gaariyo gaariyon gadiyo gadiyon chaabi chabi chaabiya chaabiyaan chabiya chabiyan
chaabiyo chaabiyon chabiyo chabiyon seedhi seerhi sidhi sirhi seedhiya seedhiyaan seerhiya seerhiyaan sidhiya sidhiyan
seedhiyo seedhiyon seerhiyo seerhiyon sidhiyo sidhiyon saadi saari sadi sari saadiya saadiyaan saariya saariyaan sadiya
sadiyan saadiyo saadiyon saariyo saariyon sadiyo sadiyon nokri naukri nokari nokriyan nokriya nokriyon nokriyo naukriyan
naukriya naukriyon naukriyo naukriyaan chhutti chutti chuti chhuti chuttiyan chhuttiyan chhuttiya chhuttiyon chhuttiyo
chuttiya chuttiyon chuttiyo chhuttiyaan chuttiyaan gali gaali galiyan galiya galiyaan gaaliyan galiyon galiyo gaaliya
gaaliyon gaaliyo gaaliyaan mazdoori majduri mazduri majdoori mazdooriyan mazdooriya mazdooriyon mazdooriyo majduriyan
majduriya majduriyon majduriyo majdooriya majdooriyaan mazdooriyaan majdooriyo majdooriyon dihadi dihari dehadi dihaari
dihadiyan dihadiya dihadiyon dihadiyo dihariyan dihariya dihariyon dihariyo dihaadiya dihaadiyaan dihaariya dihaariyaan
dihaadiyo dihaadiyon dihaariyo dihaariyon gareebi garibi ghareebi gharibi gareebiya gareebiyaan garibiya garibiyan ghareebiya
ghareebiyaan gareebiyo gareebiyon garibiyo garibiyon ghareebiyo ghareebiyon bimari beemari bimariyan bimariya bimariyon
bimariyo beemariyan beemariya beemariyon beemariyo beemaariya beemaariyaan beemaariyo beemaariyon dhamki dhamkiyan dhamkiya
damki dhamkiyon dhamkiyo dhamkiyaan chori choriya choriyaan choriyan choriyo choriyon katauti katoti kataoti katautiyan
katautiya katautiyon katautiyo katotiyan katotiya katotiyon katotiyo katautiyaan hajiri haziri hazri hajri hajiriyan hajiriya
hajiriyon hajiriyo haziriyan haziriya haziriyon haziriyo haajiriya haajiriyaan haaziriya haaziriyaan haajiriyo haajiriyon
haaziriyo haaziriyon garmi garami garmiyan garmiya garmiyon garmiyo garamiyan garamiya garamiyon garamiyo garmiyaan sardi
sardiyan sardiya sardiyon sardiyo sardiyaan ulti ultiya ultiyaan ultiyan ultiyo ultiyon khaansi khansi khaansiya khaansiyaan
khansiya khansiyan khaansiyo khaansiyon khansiyo khansiyon chakki chakkiya chakkiyaan chakkiyan chakkiyo chakkiyon jameen
jamin zameen zamin pareshani paresani preshani parishani pareshaniyan pareshaniya pareshaniyon pareshaniyo paresaniyan
paresaniya paresaniyon paresaniyo pareshaaniya pareshaaniyaan pareshaaniyo pareshaaniyon majburi majboori majburiyan
majburiya majburiyon majburiyo majbooriyan majbooriya majbooriyon majbooriyo majbooriyaan beti betiya betiyaan betiyan betiyo
betiyon biwi bivi bibi biwiyan biwiya biwiyon biwiyo biviyan biviya biviyon biviyo beeviya beeviyaan beewiya beewiyaan
beeviyo beeviyon beewiyo beewiyon patni patniya patniyaan patniyan patniyo patniyon daadi dadi daadiya daadiyaan dadiya
dadiyan daadiyo daadiyon dadiyo dadiyon naani nani naaniya naaniyaan naniya naniyan naaniyo naaniyon naniyo naniyon chaachi
chachi chaachiya chaachiyaan chachiya chachiyan chaachiyo chaachiyon chachiyo chachiyon maami mami maamiya maamiyaan mamiya
mamiyan maamiyo maamiyon mamiyo mamiyon bhaabhi bhabhi bhaabhiya bhaabhiyaan bhabhiya bhabhiyan bhaabhiyo bhaabhiyon bhabhiyo
bhabhiyon saali sali saaliya saaliyaan saliya saliyan saaliyo saaliyon saliyo saliyon bachchi bachchiya bachchiyaan
bachchiyan bachchiyo bachchiyon bahu devraani devrani dewraani dewrani devraaniya devraaniyaan devraniya devraniyan
dewraaniya dewraaniyaan devraaniyo devraaniyon devraniyo devraniyon dewraaniyo dewraaniyon roti rotiya rotiyaan rotiyan
rotiyo rotiyon sabji sabzi sabjiyan sabjiya sabjiyon sabjiyo sabziyan sabziya sabziyon sabziyo sabjiyaan sabziyaan cheeni
chini cheeniya cheeniyaan chiniya chiniyan cheeniyo cheeniyon chiniyo chiniyon chatni chatniya chatniyaan chatniyan chatniyo
chatniyon paani pani paaniya paaniyaan paniya paniyan paaniyo paaniyon paniyo paniyon dawai davai dwai dawaiyan dawaiya
dawaiyon dawaiyo davaiyan davaiya davaiyon davaiyo goli goliya goliyaan goliyan goliyo goliyon thaali thali thaaliya
thaaliyaan thaliya thaliyan thaaliyo thaaliyon thaliyo thaliyon jhopdi jhopri jhopdiya jhopdiyaan jhopdiyan jhopriya
jhopriyaan jhopriyan jhopdiyo jhopdiyon jhopriyo jhopriyon basti bastiya bastiyaan bastiyan bastiyo bastiyon tatti tattiya
tattiyaan tattiyan tattiyo tattiyon khidki khirki khidkiya khidkiyaan khidkiyan khirkiya khirkiyaan khirkiyan khidkiyo
khidkiyon khirkiyo khirkiyon kursi kursiyan kursiya kursiyon kursiyo kursiyaan tanki tankiya tankiyaan tankiyan tankiyo
tankiyon tonti tontiya tontiyaan tontiyan tontiyo tontiyon baalti balti baaltiya baaltiyaan baltiya baltiyan baaltiyo
baaltiyon baltiyo baltiyon rassi rassiya rassiyaan rassiyan rassiyo rassiyon lakdi lakri lakdiya lakdiyaan lakdiyan lakriya
lakriyaan lakriyan lakdiyo lakdiyon lakriyo lakriyon chadi chari chhadi chhari chadiya chadiyaan chadiyan chariya chariyaan
chariyan chadiyo chadiyon chariyo chariyon chhadiyo chhadiyon laathi lathi laathiya laathiyaan lathiya lathiyan laathiyo
laathiyon lathiyo lathiyon batti battiya battiyaan battiyan battiyo battiyon bijli bijlee bijliyan bijliya bijliyon bijliyo
bijliyaan aag ag shadi shaadi shadiyan shadiya shadiyon shadiyo shaadiyan shaadiya shaadiyon shaadiyo shaadiyaan dosti
dostiya dostiyaan dostiyan dostiyo dostiyon dushmani dushmaniya dushmaniyaan dushmaniyan dushmaniyo dushmaniyon zindagi
jindagi zindgi zindagiyan zindagiya zindagiyon zindagiyo jindagiyan jindagiya jindagiyon jindagiyo jindagiyaan zindagiyaan
galti ghalti galati galtiyan galtiya galtiyon galtiyo ghaltiyan ghaltiya ghaltiyon ghaltiyo galtiyaan ghaltiyaan naaraajgi
naaraazgi narajgi narazgi naaraajgiya naaraajgiyaan naaraazgiya naaraazgiyaan narajgiya narajgiyan naaraajgiyo naaraajgiyon
naaraazgiyo naaraazgiyon narajgiyo narajgiyon marji marzi marjiyan marjiya marjiyon marjiyo marziyan marziya marziyon marziyo
marjiyaan marziyaan sakhti sakhtiyan sakhtiya sakhtiyon sakhtiyo sakhtiyaan jabardasti zabardasti zabrdasti jabarjasti
jabardastiyan jabardastiya jabardastiyon jabardastiyo zabardastiyan zabardastiya zabardastiyon zabardastiyo jabardastiyaan
zabardastiyaan badtamizi badtameezi badtamiziyan badtamiziya badtamiziyon badtamiziyo badtameeziyan badtameeziya
badtameeziyon badtameeziyo badatmeejiya badatmeejiyaan badatmeeziya badatmeeziyaan badatmijiya badatmijiyan badatmeejiyo
badatmeejiyon badatmeeziyo badatmeeziyon badatmijiyo badatmijiyon badmaashi badmashi badmaashiya badmaashiyaan badmashiya
badmashiyan badmaashiyo badmaashiyon badmashiyo badmashiyon manmaani manmani manmaaniya manmaaniyaan manmaniya manmaniyan
manmaaniyo manmaaniyon manmaniyo manmaniyon tangi tangiyan tangiya tangiyon tangiyo tangiyaan kami kamiya kamiyaan kamiyan
kamiyo kamiyon deri deriya deriyaan deriyan deriyo deriyon jaldi jldi jaldiyan jaldiya jaldiyon jaldiyo jldiyan jldiya
jldiyon jldiyo jaldiyaan safai saffai safaiyan safaiya safaiyon safaiyo saffaiyan saffaiya saffaiyon saffaiyo kamaai kamai
pitai pitaai pitaiyan pitaiya pitaiyon pitaiyo pitaaiyan pitaaiya pitaaiyon pitaaiyo kataai katai silaai silai bunaai bunai
dhulaai dhulai ladaai ladai laraai larai padhaai padhai parhaai parhai bhalaai bhalai sunvaai sunvai sunwaai sunwai karwai
karvai karwayi karrawai karwaiyan karwaiya karwaiyon karwaiyo karvaiyan karvaiya karvaiyon karvaiyo thekedaari thekedari
thekedaariya thekedaariyaan thekedariya thekedariyan thekedaariyo thekedaariyon thekedariyo thekedariyon jimmedari zimmedari
jimmedariyan jimmedariya jimmedariyon jimmedariyo zimmedariyan zimmedariya zimmedariyon zimmedariyo jimmedaariya
jimmedaariyaan zimmedaariya zimmedaariyaan jimmedaariyo jimmedaariyon zimmedaariyo zimmedaariyon hadtaal hadtal hartaal
hartal pagaar pagar tarakki taraqqi tarakkiyan tarakkiya tarakkiyon tarakkiyo taraqqiyan taraqqiya taraqqiyon taraqqiyo
tarakkiyaan azadi aazadi azadiyan azadiya azadiyon azadiyo aazadiyan aazadiya aazadiyon aazadiyo aajaadiya aajaadiyaan
aazaadiya aazaadiyaan ajadiya ajadiyan aajaadiyo aajaadiyon aazaadiyo aazaadiyon ajadiyo ajadiyon aabaadi abadi aabaadiya
aabaadiyaan abadiya abadiyan aabaadiyo aabaadiyon abadiyo abadiyon barbadi barbadiyan barbadiya barbadiyon barbadiyo
barbaadiya barbaadiyaan barbaadiyo barbaadiyon beizzati beijjati be izzati bezati beizzatiyan beizzatiya beizzatiyon
beizzatiyo beijjatiyan beijjatiya beijjatiyon beijjatiyo beijjatiyaan beizzatiyaan khudkushi khudkhushi khudkushiyan
khudkushiya khudkushiyon khudkushiyo khudkhushiyan khudkhushiya khudkhushiyon khudkhushiyo khudkushiyaan aatmahatya atmahatya
narmi narmiya narmiyaan narmiyan narmiyo narmiyon topi topiya topiyaan topiyan topiyo topiyon chappal jeb murgi murgiya
murgiyaan murgiyan murgiyo murgiyon machhli machli machhliya machhliyaan machhliyan machliya machliyaan machliyan machhliyo
machhliyon machliyo machliyon makkhi makkhiya makkhiyaan makkhiyan makkhiyo makkhiyon haddi haddiya haddiyaan haddiyan
haddiyo haddiyon ungli ungliyan ungliya ungliyon ungliyo ungaliya ungaliyaan ungaliyan ungaliyo ungaliyon ungali edi eri
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
dukaandaariyaan dukandariya dukandariyan dukaandaariyo dukaandaariyon dukandariyo dukandariyon karmachaari karmachari
karmachaariya karmachaariyaan karmachariya karmachariyan karmachaariyo karmachaariyon karmachariyo karmachariyon adhikaari
adhikari adhikaariya adhikaariyaan adhikariya adhikariyan adhikaariyo adhikaariyon adhikariyo adhikariyon vyaapaari vyapari
wyaapaari wyapari vyaapaariya vyaapaariyaan vyapariya vyapariyan wyaapaariya wyaapaariyaan vyaapaariyo vyaapaariyon vyapariyo
vyapariyon wyaapaariyo wyaapaariyon sathi saathi sathiyan sathiya sathiyon sathiyo saathiyan saathiya saathiyon saathiyo
saathiyaan aadmi admi aadami adami aadmiyan aadmiya aadmiyon aadmiyo admiyan admiya admiyon admiyo aadmiyaan padosi parosi
padosiyan padosiya padosiyon padosiyo parosiyan parosiya parosiyon parosiyo padosiyaan parosiyaan videshi wideshi videshiya
videshiyaan videshiyan wideshiya wideshiyaan wideshiyan videshiyo videshiyon wideshiyo wideshiyon pravaasi pravasi prawaasi
prawasi pravaasiya pravaasiyaan pravasiya pravasiyan prawaasiya prawaasiyaan pravaasiyo pravaasiyon pravasiyo pravasiyon
prawaasiyo prawaasiyon puraani purani puraaniya puraaniyaan puraniya puraniyan puraaniyo puraaniyon puraniyo puraniyon
rakhvaali rakhvali rakhwaali rakhwali rakhvaaliya rakhvaaliyaan rakhvaliya rakhvaliyan rakhwaaliya rakhwaaliyaan rakhvaaliyo
rakhvaaliyon rakhvaliyo rakhvaliyon rakhwaaliyo rakhwaaliyon nigraani nigrani nigraaniya nigraaniyaan nigraniya nigraniyan
nigraaniyo nigraaniyon nigraniyo nigraniyon chaukeedaari chaukidari chaukeedaariya chaukeedaariyaan chaukidariya
chaukidariyan chaukeedaariyo chaukeedaariyon chaukidariyo chaukidariyon chauki chaukiya chaukiyaan chaukiyan chaukiyo
chaukiyon sharmindagi sharmindagiya sharmindagiyaan sharmindagiyan sharmindagiyo sharmindagiyon aurat orat aurten auraten
auratein orten aurate auraton aurato oraten orate oraton orato aurte aurto aurton kitaab kitab kitaabe kitaaben kitabe
kitaben kitaabo kitaabon kitabo kitabon machine mashin mashine machin machinen machineen machinee machineon machineo mashinen
mashinon mashino masheene masheenen masheeno masheenon company kampani kampny compny companyen companye companyon companyo
kampaneen kampanin factory fectory faktri factry faktory factoryen factorye factoryon factoryo fectoryen fectorye fectoryon
fectoryo faiktreen faiktri faiktrin phaiktreen phaiktri phaiktrin shikayat shikayet sikayat shikayt shikait shikayaten
shikayate shikayaton shikayato shikayeten shikayete shikayeton shikayeto shikaayte shikaayten shikayte shikayten shikaayto
shikaayton shikayto shikayton tankha tankhwa tankhwah tankhah tankhuwah tankhwahen tanakhvaahe tanakhvaahen tanakhvahe
tanakhvahen tanakhwaahe tanakhwaahen tanakhvaaho tanakhvaahon tanakhvaho tanakhvahon tanakhwaaho tanakhwaahon tankhaae
tankhaaen tankhae tankhaen tankhaao tankhaaon tankhao tankhaon pagaare pagaaren pagare pagaren pagaaro pagaaron pagaro
pagaron baat bat batein baten baaten baate baaton baato bate baton bato raat rat raton raaten raate raaton raato raten rate
rato subah subha suba subh subahen subahe subahon subaho subhe subhen subho subhon sham shaam shamen shame shamon shamo
shaamen shaame shaamon shaamo awaz awaaz aawaz avaj awaj awazen awaze awazon awazo awaazen awaaze awaazon awaazo aavaaje
aavaajen aavaaze aavaazen aawaaje aawaajen aavaajo aavaajon aavaazo aavaazon aawaajo aawaajon madad madat maddad mdad madaden
madade madadon madado madaten madate madaton madato madde madden maddo maddon dikkat diqqat dikat dikkaten dikkate dikkaton
dikkato diqqaten diqqate diqqaton diqqato mushkil muskil mushkal mushkilen mushkile mushkilon mushkilo muskilen muskile
muskilon muskilo taklif takleef taqleef taklifen taklife taklifon taklifo takleefen takleefe takleefon takleefo tabiyat
tabiat tabyat tabiyet tabiyaten tabiyate tabiyaton tabiyato tabiaten tabiate tabiaton tabiato tabeeyte tabeeyten tabiyte
tabiyten tabeeyto tabeeyton tabiyto tabiyton halat haalat halaten halate halaton halato haalaten haalate haalaton haalato
haalte haalten halte halten haalto haalton halto halton izzat ijjat izat izzaten izzate izzaton izzato ijjaten ijjate ijjaton
ijjato himmat himmaten himmate himmaton himmato mehnat mehnet mehnaten mehnate mehnaton mehnato mehneten mehnete mehneton
mehneto mehante mehanten mehanto mehanton mazdoor majdur majdoor mazdur mazdooren mazdoore mazdooron mazdooro majduren
majdure majduron majduro majdoore majdooren majdooro majdooron dawa dava davaae davaaen davae davaen dawaae dawaaen davaao
davaaon davao davaon dawaao dawaaon jagah jagha jaga jgh jagahen jagahe jagahon jagaho jaghe jaghen jagho jaghon chij cheez
chiz cheej chijen cheezen chije chijon chijo cheeze cheezon cheezo cheeje cheejen cheejo cheejon wajah vajah wajha waja
wajahen wajahe wajahon wajaho vajahen vajahe vajahon vajaho vajhe vajhen wajhe wajhen vajho vajhon wajho wajhon taraf tarf
tarafen tarafe tarafon tarafo tarfen tarfe tarfon tarfo baar bar baaren baare baaron baaro baren bare baron baro chot choten
chote choton choto chotenen chotene chotenon choteno laash lash laashe laashen lashe lashen laasho laashon lasho lashon aankh
ankh aankhen ankhon aankhe aankhon aankho ankhen ankhe ankho gardan gardane gardanen gardano gardanon peeth pith peethen
peethe peethon peetho pithen pithe pithon pitho kamar kamren taang tang taange taangen tange tangen taango taangon tango
tangon baanh banh baanhe baanhen banhe banhen baanho baanhon banho banhon naak nak naake naaken nake naken naako naakon nako
nakon saans sans saansen saanse saanson saanso sansen sanse sanson sanso chaati chati chhaati chhati chaateen chatin
chhaateen chat chhat chate chaten chhate chhaten chato chaton chhato chhaton diwar deewar divar deewaren diwaren diware
diwaron diwaro deeware deewaron deewaro deevaare deevaaren deewaare deewaaren divare divaren deevaaro deevaaron deewaaro
deewaaron divaro divaron imarat imaarat imaraten imarate imaraton imarato imaaraten imaarate imaaraton imaarato imaarte
imaarten imarte imarten imaarto imaarton imarto imarton sadak sarak sadke sadken sarke sarken sadko sadkon sarko sarkon bas
base basen baso bason tren trene trenen treno trenon saaikil saikil saaikile saaikilen saikile saikilen saaikilo saaikilon
saikilo saikilon kataar katar kataare kataaren katare kataren kataaro kataaron kataro kataron kimat qeemat keemat kimaten
kimate kimaton kimato qeematen qeemate qeematon qeemato keemte keemten kimte kimten keemto keemton kimto kimton chai chay
chayen chaye chayon chayo chaaye chaayen chaayo chaayon daal dal daale daalen dale dalen daalo daalon dalo dalon saza saja
sajaae sajaaen sajae sajaen sazaae sazaaen sajaao sajaaon sajao sajaon sazaao sazaaon jail jailen jaile jailon jailo jele
jelen jelo jelon adalat adalaten adalate adalaton adalato adaalte adaalten adalte adalten adaalto adaalton adalto adalton
police pulis polis policeen policee policeon policeo pulisen pulise pulison puliso sarkar sarkaar sarkaren sarkare sarkaron
sarkaro sarkaaren sarkaare sarkaaron sarkaaro union yunian unian unionen unione unionon uniono yunianen yuniane yunianon
yuniano yooniyne yooniynen yuniyne yuniynen yooniyno yooniynon yuniyno yuniynon baithak baithke baithken baithko baithkon
meeting miting meetingen meetinge meetingon meetingo mitingen mitinge mitingon mitingo zamanat jamanat zamanaten zamanate
zamanaton zamanato jamanaten jamanate jamanaton jamanato jamaante jamaanten jamante jamanten zamaante zamaanten jamaanto
jamaanton jamanto jamanton zamaanto zamaanton rasid raseed rasiden raside rasidon rasido raseeden raseede raseedon raseedo
rakam raqam rakamen rakame rakamon rakamo raqamen raqame raqamon raqamo rakme rakmen rakmo rakmon kist qist kisten kiste
kiston kisto qisten qiste qiston qisto tarikh tareekh tarikhen tarikhe tarikhon tarikho tareekhen tareekhe tareekhon tareekho
taareekhe taareekhen taareekho taareekhon umar umr umra umaren umare umaron umaro umren umre umron umro nazar najar nazaren
nazare nazaron nazaro najaren najare najaron najaro najre najren nazre nazren najro najron nazro nazron harkat harkaten
harkate harkaton harkato harkatenen harkatene harkatenon harkateno harakte harakten harakto harakton juban zuban zaban
jubanen jubane jubanon jubano zubanen zubane zubanon zubano jubaane jubaanen zubaane zubaanen jubaano jubaanon zubaano
zubaanon bhaasha bhasha bhaashaae bhaashaaen bhashae bhashaen bhaashaao bhaashaaon bhashao bhashaon aadat adat aadte aadten
adte adten aadto aadton adto adton nafrat naphrat nafarte nafarten napharte napharten nafarto nafarton napharto napharton
sharam sharm saram sharamen sharame sharamon sharamo sharmen sharme sharmon sharmo maut mot mauten maute mauton mauto moten
mote moton moto behan bahan behen bahen bhen behanen behane behanon behano bahanen bahne bahnen bahno bahnon maa ma man maan
saas sas saase saasen sase sasen saaso saason saso sason nanad nande nanden nando nandon dulhan dulhane dulhanen dulhano
dulhanon vidhva widhwa vidhvaae vidhvaaen vidhvae vidhvaen widhwaae widhwaaen vidhvaao vidhvaaon vidhvao vidhvaon widhwaao
widhwaaon garbhavti garbhawti garbhavteen garbhavtin garbhawteen garbhawtin hamila haamlaae haamlaaen hamlae hamlaen haamlaao
haamlaaon hamlao hamlaon botal botle botlen botlo botlon thaili thaileen thailin chaadar chadar chaadre chaadren chadre
chadren chaadro chaadron chadro chadron fasal phasal fasalen fasale fasalon fasalo phasalen phasale phasalon phasalo fasle
faslen faslo faslon kapaas kapas kapaase kapaasen kapase kapasen kapaaso kapaason kapaso kapason int eent eenten inten
khadaan khadan khadaane khadaanen khadane khadanen khadaano khadaanon khadano khadanon kaan kan kaane kaanen kane kanen kaano
kaanon kano kanon dukan dukaan dokan dukanen dukane dukanon dukano dukaanen dukaane dukaanon dukaano line lain lineen linee
lineon lineo lainen laine lainon laino laaine laainen laaino laainon shift sift shiften shifte shifton shifto siften sifte
sifton sifto shiphte shiphten shiphto shiphton duty duti dyuti dutyen dutye dutyon dutyo dyooteen dyooti dyutin chen chene
chenen cheno chenon team teamen teame teamon teamo teeme teemen time timen teemo teemon timo timon manzil manjil manzilen
manzile manzilon manzilo manjilen manjile manjilon manjilo barfa barpha barfe barfen barphe barphen barfo barfon barpho
barphon barish barishen barishe barishon barisho baarishe baarishen baarisho baarishon hawa hava havaae havaaen havae havaen
hawaae hawaaen havaao havaaon havao havaon hawaao hawaaon dhool dhul dhoolen dhoole dhoolon dhoolo dhulen dhule dhulon dhulo
badbu badboo badbooen badbooe badbooon badbooo badboon badbun khushbu khushboon khushbun baadh baarh badh barh baadhe baadhen
baarhe baarhen badhe badhen baadho baadhon baarho baarhon badho badhon banduk bandook bandooq banduken banduke bandukon
banduko bandooken bandooke bandookon bandooko talvaar talvar talwaar talwar talvaare talvaaren talvare talvaren talwaare
talwaaren talvaaro talvaaron talvaro talvaron talwaaro talwaaron laat lat laaten laate laaton laato laten late laton lato
maar maaren maare maaron maaro mare maren maro maron aagen aage aagon aago agen age agon ago bheed bheer bheeden bheede
bheedon bheedo bheeren bheere bheeron bheero bhide bhiden bhido bhidon daadhi daarhi dadhi darhi daadheen daarheen dadhin
zaat zat zaaten zaate zaaton zaato zaten zate zaton zato jaate jaaten jate jaten jaato jaaton jato jaton jaat jat biraadri
biradri biraadreen biradrin nasla nasle naslen naslo naslon kaum kaume kaumen kaumo kaumon ummid umeed ummeed ummiden ummide
ummidon ummido umeeden umeede umeedon umeedo ummeede ummeeden ummeedo ummeedon ichcha ichchha ichchaae ichchaaen ichchae
ichchaen ichchhaae ichchhaaen ichchaao ichchaaon ichchao ichchaon ichchhaao ichchhaaon takat taqat takaten takate takaton
takato taqaten taqate taqaton taqato taakte taakten takte takten taakto taakton takto takton sharab sarab sharaben sharabe
sharabon sharabo saraben sarabe sarabon sarabo sharaabe sharaaben sharaabo sharaabon sigret sigrete sigreten sigreto sigreton
tasveer tasvir tasveeren tasveere tasveeron tasveero tasviren tasvire tasviron tasviro tasweere tasweeren tasweero tasweeron
video vidio videoen videoe videoon videoo vidioen vidioe vidioon vidioo veediyo veediyon vidiyo vidiyon weediyo weediyon
photo foto photoen photoe photoon photoo fotoen fotoe fotoon fotoo foton photon khabar khbr khabaren khabare khabaron khabaro
khbren khbre khbron khbro khabre khabren khabro khabron zarurat jarurat zaroorat jaroorat zaruraten zarurate zaruraton
zarurato jaruraten jarurate jaruraton jarurato jaroorte jaroorten jarurte jarurten zaroorte zaroorten jaroorto jaroorton
jarurto jarurton zaroorto zaroorton ijazat ijajat izazat ijazaten ijazate ijazaton ijazato ijajaten ijajate ijajaton ijajato
ijaajte ijaajten ijaazte ijaazten ijajte ijajten ijaajto ijaajton ijaazto ijaazton ijajto ijajton rishwat rishvat rishwaten
rishwate rishwaton rishwato rishvaten rishvate rishvaton rishvato mohlat mohalte mohalten mohalto mohalton sahulat sahoolat
sahulaten sahulate sahulaton sahulato sahoolaten sahoolate sahoolaton sahoolato sahoolte sahoolten sahulte sahulten sahoolto
sahoolton sahulto sahulton hifazat hifajat hifazaten hifazate hifazaton hifazato hifajaten hifajate hifajaton hifajato
hifaajte hifaajten hifaazte hifaazten hifajte hifajten hifaajto hifaajton hifaazto hifaazton hifajto hifajton mohabbat
mohabbate mohabbaten mohabbato mohabbaton report riport riporten reporten reporte reporton reporto riporte riporton riporto
helpline helplineen helplinee helplineon helplineo helpalaaine helpalaainen helpalaine helpalainen helpalaaino helpalaainon
helpalaino helpalainon neend nind neenden neende neendon neendo ninden ninde nindon nindo janch jaanch janchen janche janchon
jancho jaanchen jaanche jaanchon jaancho koshish kosis koshis koshishen koshishe koshishon koshisho kosisen kosise kosison
kosiso kaam kam kaamon kaamo kamon kamo din dino dinon saal sal naam nam naamon naamo namon namo malik maalik malic malko
malikon maliko maalikon maaliko thekedar thekedaar thikadar tekedar thekedaron thekedaro thekedaaron thekedaaro naukar naukro
naukron chaukidar chowkidar chokidar chaukidaron chaukidaro chowkidaron chowkidaro chaukeedaaro chaukeedaaron darbaan darban
darbaano darbaanon darbano darbanon dalal dalaal dalalon dalalo dalaalon dalaalo agent ejent ajent agenton agento ejenton
ejento haath hath hat haathon haatho hathon hatho pair per pairon pairo peron pero paon panv paaon paonon paono panvon panvo
paanvo paanvon paanwo paanwon sir sar saron saro muh munh moonh muhon muho munhon munho pet pait peton peto paiton paito baal
bal baalo baalon balo balon dant daant danton danto daanton daanto khoon khun khoonon khoono khunon khuno badan badno badnon
jism jismon jismo shareer sharir shareero shareeron shariro shariron dil dilon dilo dimag dimagh demag dimagon dimago
dimaghon dimagho dimaago dimaagon ghar gar ghr gharon gharo garon garo makaan makan makaano makaanon makano makanon gaon ganv
gaaon gaonon gaono ganvon ganvo gaanvo gaanvon gaanwo gaanwon shahar shehar sheher shahr shaharon shaharo sheharon sheharo
shahro shahron desh des deshon desho deson deso mulk mulkon mulko paniy khet kheto kheton bagh baghon bagho baago baagon bago
bagon phool phul fool phoolon phoolo phulon phulo foolo foolon fulo fulon ped pedo pedon fal phal falo falon phalo phalon
chaaval chaawal chaval chawal chaavlo chaavlon chaawlo chaawlon chavlo chavlon gehoon gehu gehun ganna gannaao gannaaon
gannao gannaon tamaatar tamatar tamaatro tamaatron tamatro tamatron aalu alu aaluo aaluon aluo aluon pyaaj pyaaz pyaj pyaz
pyaajo pyaajon pyaazo pyaazon pyajo pyajon mircha mircho mirchon doodh dudh doodhon doodho dudhon dudho namak namko namkon
tel telon telo goshta goshto goshton nashta nasta naashtaao naashtaaon nashtao nashtaon lunch lunchon luncho lancho lanchon
bartan bartano bartanon saabun sabun saabuno saabunon sabuno sabunon kagaz kagaj kaghaz kagazon kagazo kagajon kagajo kaagjo
kaagjon kaagzo kaagzon kagjo kagjon dastavej dastawez dastavejon dastavejo dastawezon dastawezo dastaavejo dastaavejon
dastaavezo dastaavezon dastaawejo dastaawejon passport pasport passporton passporto pasporton pasporto paasporto paasporton
visa vija veeza veejaao veejaaon veezaao veezaaon vijao vijaon ticket tikat ticketon ticketo tikaton tikato tikto tikton
pehchan pahchan pehchanon pehchano pahchanon pahchano pahchaano pahchaanon phone fon phon fonon fono mobile mobail mobailon
mobailo mobaailo mobaailon number nambar numbar nmbr numberon numbero nambaron nambaro message msg mesej messej msgon msgo
maisejo maisejon haq hak haqon haqo hakon hako adhikaar adhikar adhikaaro adhikaaron adhikaro adhikaron kanun qanoon kanoon
qanun kanunon kanuno qanoonon qanoono kaanoono kaanoonon niyam niyamon niyamo niymo niymon vakil wakil wakeel vakilon vakilo
wakilon wakilo vakeelo vakeelon wakeelo wakeelon jaj jajo jajon doctor daktar dactor docter doctoron doctoro daktaron daktaro
doktaro doktaron aspatal hospital haspatal aspataal hospitol aspatalon aspatalo hospitalon hospitalo aspataalo aspataalon
ilaj ilaaj elaj ilajon ilajo ilaajon ilaajo dard dardh dardon dardo dardhon dardho bukhar bukhaar bukharon bukharo bukhaaron
bukhaaro zakhm jakhm zakhmi zakhmon zakhmo jakhmon jakhmo zehar jahar zahar zeharon zeharo jaharon jaharo jahro jahron zahro
zahron hadsa haadsa hadse haadsaao haadsaaon hadsao hadsaon saman saamaan samanon samano saamaanon saamaano maal mal maalon
maalo malon malo bundle bandalo bandalon piece pis pcs pison piso peeso peeson karz karj qarz qarj udhar udhaar udharon
udharo udhaaron udhaaro byaj byajon byajo byaajo byaajon sood sud soodon soodo sudon sudo bank bankon banko bainko bainkon
khata khaata khaataao khaataaon khatao khataon hisab hisaab hisabon hisabo hisaabon hisaabo fayda faida phayda faaydaao
faaydaaon faydao faydaon phaaydaao phaaydaaon nuksan nuqsan nuksaan nuksanon nuksano nuqsanon nuqsano nuksaano nuksaanon mard
mardon mardo log logon logo lok loag logonon logono shakhs shakhson shakhso insanon insano insaanon insaano buzurg bujurg
buzurgon buzurgo bujurgon bujurgo jawan javan jawanon jawano javanon javano javaano javaanon jawaano jawaanon dost doston
dosto dostonon dostono dushman dushmanon dushmano gunda gunde goonda gundaao gundaaon gundao gundaon badmash badmaash
badmashon badmasho badmaashon badmaasho chor choron choro sharabi sharaabiyo sharaabiyon sharabiyo sharabiyon bhai bhaiyon
bhaio bai bhay bhaiyonon bhaiyono bhaaeen bhaai bhain pati patin shohar shauhar shoharon shoharo shauharon shauharo shauhro
shauhron khawand khavind khawandon khawando khavindon khavindo khaavindo khaavindon khaawindo khaawindon sasur sasuron sasuro
rishtedar rishtedaar ristedar rishtedaron rishtedaro rishtedaaron rishtedaaro parivar pariwar parivaron parivaro pariwaron
pariwaro parivaaro parivaaron pariwaaro pariwaaron khandan khandanon khandano khaandaano khaandaanon walid waalid walidon
walido waalidon waalido vaalido vaalidon valido validon walida waalida vaalidaao vaalidaaon validao validaon waalidaao
waalidaaon walidain walidainon walidaino vaalidaino vaalidainon validaino validainon waalidaino waalidainon mehmaan mehman
mehmaano mehmaanon mehmano mehmanon ustad ustadon ustado ustaado ustaadon master mastar masteron mastero mastaron mastaro
maastaro maastaron manager maneger menejar manejar mainejar mangr manageron managero manegeron manegero mainejro mainejron
management manejment managementon managemento manejmenton manejmento mainejmento mainejmenton supervisor superviser
suparvaijar suprvisor supervizer suparvisor superwiser supervisoron supervisoro superviseron supervisero suparvaaijro
suparvaaijron suparvaaizro suparvaaizron suparvaijro suparvaijron suparvaaeejar suparwaaeejar suparwaijar suparvaaeejro
suparvaaeejron suparwaaeejro suparwaaeejron suparvaaijar suparvaaizar suparvaizar suparwaaijar suparwaaizar operator opretar
aparetar operatoron operatoro opretaron opretaro opretro opretron helper helpar halper helperon helpero helparon helparo
tailor tailoron tailoro telro telron katro katron checker checkeron checkero chekro chekron lineman linemanon linemano
laainmaino laainmainon lainmaino lainmainon incharge incharj in charge incharjon incharjo inchaarjo inchaarjon foreman forman
foremanon foremano formanon formano formaino formainon phormaino phormainon munshi munshiyo munshiyon munim munimon munimo
muneemo muneemon driver draivar drever driveron drivero draivaron draivaro draaivro draaivron draaiwro draaiwron draivro
draivron guard gard garad guardon guardo gardon gardo gaardo gaardon security sikyoriti securty sikurity securityon securityo
sikyoritiyo sikyoritiyon hr h hron hro ron ro echaaro echaaron afsar officer afisar afsaron afsaro officeron officero afasro
afasron ofisro ofisron ophisro ophisron office ofis afis aafis ofison ofiso ophiso ophison daftar daftr daftaron daftaro
daftron daftro boss bos bosson bosso boson boso seth saith sethon setho saithon saitho sahab saab sahib saahab shb sahabon
sahabo saabon saabo saahbo saahbon sahbo sahbon madam medam maidam madamon madamo medamon medamo maidmo maidmon mam maam
maimo maimon overtime ovartaim overtaim ovrtime ot ovartaimon ovartaimo ovartaaimo ovartaaimon owartaaimo owartaaimon taim
tym taimon taimo taaimo taaimon waqt wakt vakt waqton waqto wakton wakto vakto vakton samay samaya samayon samayo samyo
samyon minute minat mint minaton minato minto minton target targat targit targeton targeto targaton targato taargeto
taargeton production prodaksan productionon productiono prodaksanon prodaksano prodakshano prodakshanon quality kwality
qualiti qualityon qualityo kwalityon kwalityo kvaalitiyo kvaalitiyon kvalitiyo kvalitiyon kwaalitiyo kwaalitiyon pees button
buttonon buttono batno batnon reject rejecton rejecto rijekto rijekton floor flor flooron flooro floron floro phloro phloron
unit uniton unito yoonito yooniton yunito yuniton department dept departmenton departmento depton depto dipaartamento
dipaartamenton dipartamento dipartamenton section sectionon sectiono sekshano sekshanon godam godown godaam godamon godamo
godownon godowno godaamo godaamon gate get geton geto lift lifton lifto liphto liphton toilet tailet toylet tolet toileton
toileto taileton taileto toyleto toyleton bathroom bathrum bathroomon bathroomo bathrumon bathrumo baathroomo baathroomon
latrine laitrino laitrinon hostel hastal hostelon hostelo hastalon hastalo hostalo hostalon room rum roomon roomo rumon rumo
bed bedon bedo canteen kantin canteenon canteeno kantinon kantino kainteeno kainteenon kaintino kaintinon camera kaimra
kaimraao kaimraaon kaimrao kaimraon chemical kemical kemikal chemicalon chemicalo kemicalon kemicalo kemiklo kemiklon mask
maskon masko maasko maaskon gas gason gaso gaiso gaison cylinder cylinderon cylindero silendaro silendaron boiler boileron
boilero boyalro boyalron generator generatoron generatoro janretro janretron current karant karent currenton currento
karanton karanto haal hal haalon haalo halon halo kadam kadmo kadmon jawab javab jawaab jawabon jawabo javabon javabo javaabo
javaabon jawaabo jawaabon sawal saval sawalon sawalo savalon savalo savaalo savaalon sawaalo sawaalon khat khaton khato call
kol kall callon callo kolon kolo bayan bayanon bayano bayaano bayaanon saboot sabut sbut sabooton sabooto sabuton sabuto
gawah gavah gawaah gawahon gawaho gavahon gavaho gavaaho gavaahon gawaaho gawaahon case kes keson keso mukadma muqadma
mukadmaao mukadmaaon mukadmao mukadmaon aarop arop aaropon aaropo aropon aropo ilzam iljam ilzaam ilzamon ilzamo iljamon
iljamo iljaamo iljaamon ilzaamo ilzaamon jurm jurmon jurmo zulm julm zulam zulmon zulmo julmon julmo atyachar atyacharon
atyacharo atyaachaaro atyaachaaron shoshan shoshanon shoshano shoshno shoshnon balatkar balatkaar balatkaron balatkaro
balatkaaron balatkaaro balaatkaaro balaatkaaron rape rep repon repo yaun yauno yaunon utpidan utpidanon utpidano utpeedno
utpeednon utpeerno utpeernon utpidno utpidnon shramik sramik shramikon shramiko sramikon sramiko karigar karigaron karigaro
kaareegro kaareegron karigro karigron kamgar kamgaron kamgaro kaamgaaro kaamgaaron worker workar warker workers varkar
workeron workero workaron workaro varkaro varkaron warkaro warkaron staff staffon staffo staafo staafon staapho staaphon
stafo stafon contract kantrakt contracton contracto kantrakton kantrakto kantraikto kantraikton kontraikta kontraikto
kontraikton thekaao thekaaon thekao thekaon agreement agreementon agreemento egreemento egreementon egrimento egrimenton
karaar karar karaaro karaaron kararo kararon vetan wetan vetanon vetano wetanon wetano bonus bonas bonuson bonuso bonason
bonaso bonso bonson pf epf pfon pfo epfon epfo peeefo peeefon peeepho peeephon piefo piefon esi esic esicon esico eeesaaeen
eeesaai iesaai iesaain gratuity gratuityon gratuityo grechyutiyo grechyutiyon advance edvans edvanson edvanso edvaanso
edvaanson edwaanso edwaanson payment pement paymenton paymento pementon pemento salary selary sallary salry salery selri
salaryon salaryo selaryon selaryo sailriyo sailriyon laakh lakh laakho laakhon lakho lakhon hazar hajar hazaar hajaar hazaron
hazaro hajaron hajaro hajaaro hajaaron hazaaro hazaaron sau sauo sauon karod karor karodo karodon karoro karoron darjan
darjano darjanon rupaye rupee rupay rs rupe rupyeo rupyeon rupae rupaen pese pase paisay paiseo paiseon court kort courton
courto korton korto allah alla allahon allaho allaaho allaahon khuda khudaao khudaaon khudao khudaon bhagwan bhagvan
bhagwanon bhagwano bhagvanon bhagvano bhagvaano bhagvaanon bhagwaano bhagwaanon eeshvar eeshwar eeshvaro eeshvaron eeshwaro
eeshwaron ishvaro ishvaron rab rabon rabo mazhab majhab mazhabon mazhabo majhabon majhabo majahbo majahbon mazahbo mazahbon
dharm dharam dharmon dharmo dharamon dharamo musalman muslim musalmanon musalmano muslimon muslimo musalmaano musalmaanon
hindu hindoo hinduo hinduon isai isaai christian eesaaeen eesaai isain sikh sikhon sikho dalit daliton dalito adivasi
aadivasi aadivaasiyo aadivaasiyon aadiwaasiyo aadiwaasiyon adivasiyo adivasiyon namaz namaj nmaz namazon namazo namajon
namajo namaajo namaajon namaazo namaazon masjid masjidon masjido mandir mandiron mandiro gurudvaara gurudvara gurudwaara
gurudwara gurudvaaraao gurudvaaraaon gurudvarao gurudvaraon gurudwaaraao gurudwaaraaon church churchon churcho charcho
charchon tyohar tyohaar tyoharon tyoharo tyohaaron tyohaaro eid id eidon eido idon ido eedo eedon bakrid bakridon bakrido
bakreedo bakreedon ramzan ramjan ramadan ramzanon ramzano ramjanon ramjano ramjaano ramjaanon ramzaano ramzaanon muharram
muharramon muharramo diwali deewali divali divaaliyo divaaliyon divaliyo divaliyon diwaaliyo diwaaliyon holi holiyo holiyon
dashahra dashahraao dashahraaon dashahrao dashahraon chhath chath chhathon chhatho chathon chatho raakhi rakhi raakhiyo
raakhiyon rakhiyo rakhiyon christmas christmason christmaso krisamso krisamson puja poojaao poojaaon pujao pujaon bistar
bister bisteron bistero machhar machar machharon machharo macharon macharo machcharo machcharon machchharo machchharon saanp
samp saanpon saanpo sampon sampo saampo saampon bichchhu bichchu bichchhuo bichchhuon bichchuo bichchuon kambal kambalo
kambalon dukh dukho dukhon sukh sukho sukhon dar darr daron daro darron darro khauf khof khaufon khaufo khofon khofo shor
shoron shoro shak shakon shako mazak majak mazaaq mazakon mazako majakon majako majaako majaakon mazaako mazaakon bartav
bartao bartaw bartavon bartavo bartaavo bartaavon bartaawo bartaawon salook suluk sulook salookon salooko sulukon suluko
saluko salukon vyavhar vyvhar vyavharon vyavharo vyvharon vyvharo vyavhaaro vyavhaaron wyawhaaro wyawhaaron bhedbhav bhedbhaw
bhedbhavon bhedbhavo bhedbhawon bhedbhawo bhedbhaavo bhedbhaavon bhedbhaawo bhedbhaawon dabav dabao dabavon dabavo dabaavo
dabaavon dabaawo dabaawon tanav tanao tanavon tanavo tanaavo tanaavon tanaawo tanaawon virodh virodhon virodho wirodho
wirodhon samadhan samadhanon samadhano samaadhaano samaadhaanon upaay upay upaayo upaayon upayo upayon sujhaav sujhaaw sujhav
sujhaw sujhaavo sujhaavon sujhaawo sujhaawon sujhavo sujhavon notice notis notison notiso istifa isteefa istifaa isteefaao
isteefaaon istifao istifaon resign rizain resignon resigno rizainon rizaino rijaaino rijaainon rijaino rijainon rizaaino
rizaainon anurodh anurodho anurodhon nivedan nivedanon nivedano nivedno nivednon niwedno niwednon avedan avedanon avedano
aavedno aavednon aawedno aawednon avedno avednon pradhaan pradhan pradhaano pradhaanon pradhano pradhanon sarpanch sarpancho
sarpanchon neta netaao netaaon netao netaon leader lidar leaderon leadero lidaron lidaro leedro leedron lidro lidron sadasya
sadasyo sadasyon member membar memberon membero membaron membaro chunaav chunaaw chunav chunaw chunaavo chunaavon chunaawo
chunaawon chunavo chunavon vote voto voton woto woton andolan andolanon andolano aandolno aandolnon andolno andolnon
pradarshan pradarshano pradarshanon samooh samuh samooho samoohon samuho samuhon group grup groupon groupo grupon grupo jhund
jhundo jhundon insaf insaaf insafon insafo insaafon insaafo card kard cardon cardo kardon kardo kaardo kaardon burka burqa
burkaao burkaaon burkao burkaon chakkar chakar chakkaron chakkaro chakaron chakaro kharch juma jumma jumaao jumaaon jumao
jumaon acha accha achha achi acchi achhi ache acche achchhi achchi achche achchhe bura buri bure bada bara badi bade chhota
chota chhoti chhote naya nayi naye nai purana purane puraane lamba lambi lambe gandi gnda gandee sachcha sachchi sachche
jhutha jhoota jhuta jhooti jhuthi jhuthe jhoote jhoothi jhoothe sasta sasti saste mahanga mehnga mahangi mahange mehngi
mehnge ooncha uncha oonchi unchi oonche unche neecha nicha neechi nichi neeche niche gahra gahri gahre mota moti patla patli
patle geela gila geeli gili geele gile sookha sukha sookhi sukhi sookhe sukhe thanda thandi thande kaala kala kaali kali
kaale kale gora gori gore laal lal peela pila peeli pili peele pile neela nila neeli nili neele nile hara hari hare akela
akeli akele ekela dusra dusri dusre doosra doosre dosra doosri tisra teesra tisre tisri teesri teesre pehla pahla pehli pahli
pehle pahle chautha chauthi chauthe paanchava paanchawa panchava panchawa paanchavi paanchawi panchavi panchawi paanchave
paanchawe panchave panchawe pura poora puri pure poori poore adha aadha aadhi aadhe adhi adhe thoda thora thodi thori thode
thore sara saara sare saare bhari bhaari halka halki halke toota tuta tooti tuti toote tute beeta bita beeti biti beete bite
pichla pichhla pichle pichhle pichli pichhli agla agle agli nichla nichli nichle ooparvaala ooparwaala uparvala uparwala
ooparvaali ooparwaali uparvali uparwali ooparvaale ooparwaale uparvale uparwale bhooka bhukhi bhooki bhooke bhookhi pyasi
pyaasi bechara bechari bechare bechaari bechaare zinda jinda zindah zindi zinde jindi jinde mara mari sharminda sharmindi
sharminde nangi ghatiya ghatiyi ghatiye kamina kamini kamine kameena kameeni kameene harami haraami haramkhor haramzada
haramzadi haramjada haramzade haraamjaadi haraamzaadi haramjadi haraamjaade haraamzaade haramjade kutiya kutti kutiyi kutiye
randi madarchod mc maderchod behenchod bc bhenchod bahanchod chutiya chutia chutiyi chutiye chutii chutie chootiyi chootiye
bhadwa bhadwi bhadwe bhadvi bharvi bharwi bhadve bharve bharwe launda laundi launde chaahne chahne gujra guzra gujri guzri
gujre guzre hoshiyaar hoshiyar seedha sidha seedhe sidhe ulta ulte tedha terha tedhi terhi tedhe terhe khali khaali bhara
bhare zyada jyada jada ziyada zada zayada jyda zyda zyadi zyade jyadi jyade jyaadi zyaadi jyaade zyaade andhera andhere
andheri ujaala ujala ujaali ujali ujaale ujale beshaara beshara beshaari beshari beshaare beshare sahaara sahara sahaari
sahari sahaare sahare gairhajir ghairhazir bahut bohot bahot bht boht bohat bhut bahoot kafi kaafi kum bilkul bilkool bilqul
sirf sirph srf keval lagbhag karib qareeb kareeb takriban taqreeban hamesha hamesa humesha hmesha kabhi kbhi kabi kabheekbhi
kabhikbhi aksar aksr roz roj rozana rojana rojaana rozaana aaj aj ajj kal kl parso parson parsoon abhi abi abhii ab abb phir
fir phr dobara dubara dobaara dubaara wapas vapas wapis waapas vapis turant foran fauran fouran jald der dair dopahar dopehar
dopahr dophar pahley phle baad bad paas pas dur door sath saath samne saamne samnay piche peeche pichhe peechay aagay andar
ander andr bahar baahar bahr bahir upar uper oopar upr neechay bich beech aaspas chaaro chaaron charo charon dono donon tino
teeno saikdo saikdon saikro saikron sahi sahih shi galat ghalat glt thik theek tik thk teek sach jhuth jhoot jhut jhooth band
bund chalu chaloo shuru suru shuroo shru khatam khatm khtm kharab khrab kharaab khraab taiyar tayyar tayar khush khus dukhi
dukhee pareshan paresan preshan parishan majbur majboor bimar beemar bimaar kamzor kamjor ghayal jakhmi zkhmi behosh behos
gayab ghayab gaib lapata lapta garib gareeb ghareeb amir mashhoor mashhur sakht skht tez tej taiz dhire dheere ahista aahista
chup chp chupchap chupchaap chhupkar chupkar zor jor zarur jarur zaroor jaroor zaruri jaruri zaroori jaroori mumkin sambhav
sambhaw muft mupht free fri nakli asli gairkanuni ghairqanooni avaidh awaidh nabalig nabaligh balig baligh surakshit mehfooz
mahfuz khatarnak khatrnak bina bena bagair baghair bager liye lie liya lye liy alag alg eksaath eksath ikattha ikatha ikathe
miljul aapas apas kuch kuchh kch kucch kai kayi kaee har sab sb sabb sabhi sbhi sabko sbko sabke baki baqi baaki tamam tamaam
koi koyi koe kisi kesi aur or our ar zara jara zra bus sivaay sivay siwaay siway bahuto bahuton anek kripya krpya kripaya
meharbani mehrbani please plz pls plij pliz pleas dhanyavad dhanyawad dhanyvad shukriya sukriya shukria namaste namste
namaskar salam salaam slam assalam assalamualaikum asalam aoa walekum alaikum alekum walaikum hello helo hi hlo maaf maf mafi
maafi vinti vinati guzarish gujarish janab jnab shriman mahoday mahodya aadarneey adarniy priy ji jee g india bharat
bhaarteey bhartiy hindustan pakistan pak pakistani bangladesh bangladeshi bangali bengali nepal nepali srilanka afghanistan
afghani cheen chin chinese america amrika saudi arab dubai qatar kuwait oman bahrain malaysia jordan delhi dilli mumbai
bambai kolkata chennai bangalore bengaluru baingalor hyderabad haidrabad ahmedabad surat soorat noida gurgaon gurugram
gurugraam manesar faridabad ghaziabad ludhiana jalandhar amritsar tirupur tiruppur tirpur coimbatore jaipur jodhpur kota
udaipur kanpur lucknow agra meerut banaras varanasi bhadohi mirzapur allahabad gorakhpur patna gaya muzaffarpur darbhanga
bhagalpur ranchi jamshedpur dhanbad raipur bhopal indore nagpur pune nashik bhiwandi silvassa vapi daman panipat sonipat
dehradun haridwar rudrapur baddi chandigarh kashmir jammu assam guwahati odisha orissa bihar jharkhand chhattisgarh up uttar
pradesh rajasthan gujarat haryana punjab maharashtra bengal bangal tamilnadu kerala karnataka bihari punjabi karachi lahore
faisalabad sialkot hindi angrezi english urdu tamil bhojpuri maithili somvar somwar mangalvar mangalwar mangal budhvar
budhwar guruvar guruwar brihaspativaar brihaspativar brihaspatiwaar brihaspatiwar shukravar shukrawar sukravar shanivar
shaniwar sanivar ravivar raviwar itwar itvar peer pir budh jumerat jumeraat hfte haftay sunday sande monday saturday january
janwari february farwari march april aprail may mai june jun july julai august agast september sitambar october aktubar
november navambar december disambar whatsapp watsapp watsap whatsap wp vhaatsaaip vhatsaaip whaatsaaip whatsaaip facebook fb
youtube paytm phonepe gpay upi aadhar aadhaar adhar pan ration cctv tiktok pregnant pregnent garbh period mahwari mahvari
maasik masik prasooti prasuti delivery dilivery maternity abortion janma bachchedaani bachchedani chhedchhad chedchad chhed
chherkhani ashlil galoch galauj marpit maarpeet marpeet dhakkaamukki dhakkamukki havas hawas sex suraksha svaasthya svasthya
swaasthya swasthya durghatna ghatna samasya musibat museebat aapaatkaaleen apatkalin emergency imergency exit nikaas nikas
fire alarm drill training trening safety sefty helmet gloves boot epran masheenri mashinri part motor wire taar tar staampa
stampa kitnashak davaaeeya davaaeeyaan dawaaeeya dawaaeeyaan spray spre khaad khad beej bij greenhouse bagan chaay todaai
todai toraai torai bori wazan vajan vazan kilo kg meter foot kvintal kwintal ekad ekar patthar pathar crusher blaasting
blasting silicosis tb dama allergy jalan khujli soojan sujan sirdard corona covid vaccine electronic circuit soldering board
charger battery screen assembly packing paking cutting finishing dyeing washing printing knitting spinning mill loom kargha
shirt pant jeans jacket collar zip order ordar shipment buyer bayar audit odit brand export garment garments textile limited
ltd private pvt industries industry eksaportsa plant site farm hotel school iskul college class anganwadi creche party labour
labor lebar inspector committee kameti comity ngo social director secretary president adhyaksh mantri embassy airport taxi
auto rickshaw riksha ambulance nurse medical medicine checkup test result problem prablam problm tension blackmail torture
harass harassment hairesment force permanent tempareri casual daily monthly basic minimum increment deduction fine slip
register punch fingar phingar signature sign sain dastkhat dastakhat form fees fee deposit commission kamisan refar rephar
lock locker ki store senior junior night day half full break brek rest leave let absent prejent terminate dismiss suspend
warning complaint complain kamplent action help halp support job busy check chek redi ok okay no yes sorry thanks thanku thnx
baay bay khilaf khilaaf bardasht bardast istemal istemaal kaid qaid giraftar tarah trah tarha lekin lakin likin magar kyunki
kyonki kyuki kiyunki q agar agr mahila mahilayen mahilao mahilaae mahilaaen mahilae mahilaen mahilaon stri purush yuvak yuvti
baalak balak baalika balika mitra parijan naagrik nagrik vyakti janta pidit peedita peerita pidita pirita aaropi doshi gawahi
nyay nyaayaalay nyayalay sahayata sahayta sahaayak sahayak prabandhak prabandhan paryavekshak paryawekshak nireekshak
nirikshak sanchaalak sanchalak nideshak prabhaari prabhari vibhag karya kaaryaalay karyalay kaaryasthal karyasthal
kaaryavaahi kaaryawaahi karyavahi karyawahi karan utpadan lakshya gunvatta gunwatta avkash bhugtan rashi nyoontam nyuntam
atirikta anubandh pahchaanpatra pahchanpatra pramaan praman patra sankhya dhan kasht peeda peera pida pira krodh apman
apmaanit apmanit samman lajja hinsa hatya mrityu rog rogi aushdhi chikitsa shauchalay sauchalay bhojan jal vaayu vayu waayu
wayu agni vastra wastra sangh sangathan haani hani laabh labh dand poorna purna aavashyak aawashyak avashyak awashyak kathin
saral garm garam shaant shant kroor krur ashikshit shikshit imandar beiman bhrashta bhrashtaachaar bhrashtachar sveekaar
svikar sweekaar swikar asveekaar asvikar asweekaar aswikar inkar inkaar mana manjur manzoor tay kabul qabool shamil hajir
hazir jama pesh vasool ada maujud mojud daakhil dakhil barkhast nilambit radd baraamad baramad lagu jabt zabt jimmedar
zimmedar zimedar raham daya farji farzi kaabu kabu rukaavat rukaawat rukavat rukawat pabandi light ac ventileshan wentileshan
bhor saanjh sanjh aadheeraat adhirat savere sawere hamse haftebhar maheenebhar mahinebhar dinbhar raatbhar lagatar achanak
tab jab tak kab station nazdik najdik kinaare kinare bazar bajar bazaar park chowk chauk nagar colony block sector phase road
pul nadi naali nali kachra kooda koora kuda kura jhadu pocha pochha safaaeekarmi safaikarmi saphaaeekarmi saphaikarmi
naukrani dhobi rasoiya rasoi kitchen malkin maidamji saahabji sahabji didi deedi dadagiri bhaiya bhaiyya bhaya amma ammi abba
abbu aunty anti uncle ankal saheli sahkarmi sehkarmi roommate boyfriend girlfriend maze maje dhang hansi shorgul matlab mtlb
yani yaani asar sabse sbse behtar kamtar barabar samaan jaise jese waise wese aise ese kaise kese itna itni itne utna kitna
kitni kitne jitna jitne apna apni apne apney khud khd kar karta krta karti krti karte krte karteen kartin krteen karna krna
karne krne karni krni kara kari kare kareen karin kreen karoon karu karun kroon karoonga karunga kroonga krunga karoongi
karungi kroongi krungi karen kren karenge krenge karengi krengi karega krega karegi kregi karo karoge kroge karie krie kariye
kriye karkar krkar karke krke mar maarta marta maarti marti maarte marte maarteen maarna marna maarne marne maarni marni
maara maari maareen marin maaroon maaru maru marun maaroonga marunga maaroongi marungi maarenge marenge maarengi marengi
maarega marega maaregi maregi maaroge maroge maarie marie maariye mariye maarkar markar maarke marke peet pit peetta pitta
peetti pitti peette pitte peetteen pittin peetna pitna peetne pitne peetni pitni peeta peeti piti peete peeteen pitin peetoon
peetu pitu pitun peetoonga pitunga peetoongi pitungi peeten piten peetenge pitenge peetengi pitengi peetega pitega peetegi
pitegi peeto peetoge pitoge peetie pitie peetiye pitiye peetkar pitkar peetke pitke bol bolta bolti bolte bolteen boltin
bolna bolne bolni bola boli bole boleen bolin boloon bolu bolun boloonga bolunga boloongi bolungi bolen bolenge bolengi
bolega bolegi bolo bologe bolie boliye bolkar bolke nikaal nikal nikaalta nikalta nikaalti nikalti nikaalte nikalte
nikaalteen nikaltin nikaalna nikalna nikaalne nikalne nikaalni nikalni nikaala nikala nikaali nikali nikaale nikale nikaaleen
nikalin nikaaloon nikaalu nikalu nikalun nikaaloonga nikalunga nikaaloongi nikalungi nikaalen nikalen nikaalenge nikalenge
nikaalengi nikalengi nikaalega nikalega nikaalegi nikalegi nikaalo nikalo nikaaloge nikaloge nikaalie nikalie nikaaliye
nikaliye nikaalkar nikalkar nikaalke nikalke nikalteen nikla nikli nikle nikleen niklin nikloon niklu niklun nikloonga
niklunga nikloongi niklungi niklen niklenge niklengi niklega niklegi niklo nikloge niklie nikliye rakh rakhta rkhta rakhti
rkhti rakhte rkhte rakhteen rakhtin rkhteen rakhna rkhna rakhne rkhne rakhni rkhni rakha rkha rkhi rakhe rkhe rakheen rakhin
rkheen rakhoon rakhu rakhun rkhoon rkhu rakhoonga rakhunga rkhoonga rkhunga rakhoongi rakhungi rkhoongi rkhungi rakhen rkhen
rakhenge rkhenge rakhengi rkhengi rakhega rkhega rakhegi rkhegi rakho rkho rakhoge rkhoge rakhie rkhie rakhiye rkhiye rakhkar
rkhkar rakhke rkhke rok rokta rokti rokte rokteen roktin rokna rokne rokni roka roki roke rokeen rokin rokoon roku rokun
rokoonga rokunga rokoongi rokungi roken rokenge rokengi rokega rokegi roko rokoge rokie rokiye rokkar rokke daalta dalta
daalti dalti daalte dalte daalteen daltin daalna dalna daalne dalne daalni dalni daala dala daali dali daaleen dalin daaloon
daalu dalu dalun daaloonga dalunga daaloongi dalungi daalenge dalenge daalengi dalengi daalega dalega daalegi dalegi daaloge
daloge daalie dalie daaliye daliye daalkar dalkar daalke dalke kaat kat kaatta katta kaatti katti kaatte katte kaatteen
kattin kaatna katna kaatne katne kaatni katni kaata kata kaati kati kaate kate kaateen katin kaatoon kaatu katu katun
kaatoonga katunga kaatoongi katungi kaaten katen kaatenge katenge kaatengi katengi kaatega katega kaategi kategi kaato kato
kaatoge katoge kaatie katie kaatiye katiye kaatkar katkar kaatke katke pakad pakar pkad pkar pakadta pakarta pkadta pkarta
pakadti pakarti pkadti pkarti pakadte pakarte pkadte pkarte pakadteen pakadtin pakarteen pkadteen pakadna pakarna pkadna
pkarna pakadne pakarne pkadne pkarne pakadni pakarni pkadni pkarni pakda pakra pkda pkra pakdi pakri pkdi pkri pakde pakre
pkde pkre pakdeen pakdin pakreen pkdeen pakdoon pakdu pakdun pakroon pkdoon pkdu pakdoonga pakdunga pakroonga pakrunga
pkdoonga pkdunga pakdoongi pakdungi pakroongi pakrungi pkdoongi pkdungi pakden pakren pkden pakdenge pakrenge pkdenge pkrenge
pakdengi pakrengi pkdengi pkrengi pakdega pakrega pkdega pkrega pakdegi pakregi pkdegi pkregi pakdo pakro pkdo pkro pakdoge
pakroge pkdoge pkroge pakdie pakrie pkdie pkrie pakdiye pakriye pkdiye pkriye pakadkar pakarkar pkadkar pkarkar pakadke
pakarke pkadke pkarke chhod chhor chod chhodta chhorta chodta chorta chhodti chhorti chodti chorti chhodte chhorte chodte
chorte chhodteen chhodtin chhorteen chhodna chhorna chodna chorna chhodne chhorne chodne chorne chhodni chhorni chodni chorni
chhoda chhora choda chora chhodi chhori chodi chhode chhore chode chore chhodeen chhodin chhoreen chhodoon chhodu chhodun
chhoroon chhodoonga chhodunga chhoroonga chhorunga chhodoongi chhodungi chhoroongi chhorungi chhoden chhoren chhodenge
chhorenge chodenge chorenge chhodengi chhorengi chodengi chorengi chhodega chhorega chodega chorega chhodegi chhoregi chodegi
choregi chhodo chhoro chodo chhodoge chhoroge chodoge choroge chhodie chhorie chodie chorie chhodiye chhoriye chodiye choriye
chhodkar chhorkar chodkar chorkar chhodke chhorke chodke chorke tod tor todta torta todti torti todte torte todteen todtin
torteen todna torna todne torne todni torni toda tora todi tori tode tore todeen todin toreen todoon todu todun toroon
todoonga todunga toroonga torunga todoongi todungi toroongi torungi toden toren todenge torenge todengi torengi todega torega
todegi toregi todo toro todoge toroge todie torie todiye toriye todkar torkar todke torke fenk phenk fenkata phenkata fenkati
phenkati fenkate phenkate fenkateen fenkatin phenkateen fenkana phenkana fenkane phenkane fenkani phenkani fenka phenka fenki
phenki fenke phenke fenkeen fenkin phenkeen fenkoon fenku fenkun phenkoon fenkoonga fenkunga phenkoonga phenkunga fenkoongi
fenkungi phenkoongi phenkungi fenken phenken fenkenge phenkenge fenkengi phenkengi fenkega phenkega fenkegi phenkegi fenko
phenko fenkoge phenkoge fenkie phenkie fenkiye phenkiye fenkakar phenkakar fenkake phenkake kheench khinch kheenchata
khinchata kheenchati khinchati kheenchate khinchate kheenchateen khinchatin kheenchana khinchana kheenchane khinchane
kheenchani khinchani kheencha khincha kheenchi khinchi kheenche khinche kheencheen khinchin kheenchoon kheenchu khinchu
khinchun kheenchoonga khinchunga kheenchoongi khinchungi kheenchen khinchen kheenchenge khinchenge kheenchengi khinchengi
kheenchega khinchega kheenchegi khinchegi kheencho khincho kheenchoge khinchoge kheenchie khinchie kheenchiye khinchiye
kheenchakar khinchakar kheenchake khinchake daantata dantata daantati dantati daantate dantate daantateen dantatin daantana
dantana daantane dantane daantani dantani daanta danta daanti danti daante dante daanteen dantin daantoon daantu dantu dantun
daantoonga dantunga daantoongi dantungi daanten danten daantenge dantenge daantengi dantengi daantega dantega daantegi
dantegi daantoge dantoge daantie dantie daantiye dantiye daantakar dantakar daantake dantake cheekh chikh cheekhta chikhta
cheekhti chikhti cheekhte chikhte cheekhteen chikhtin cheekhna chikhna cheekhne chikhne cheekhni chikhni cheekha chikha
cheekhi chikhi cheekhe chikhe cheekheen chikhin cheekhoon cheekhu chikhu chikhun cheekhoonga chikhunga cheekhoongi chikhungi
cheekhen chikhen cheekhenge chikhenge cheekhengi chikhengi cheekhega chikhega cheekhegi chikhegi cheekho chikho cheekhoge
chikhoge cheekhie chikhie cheekhiye chikhiye cheekhkar chikhkar cheekhke chikhke bhej bhejta bhejti bhejte bhejteen bhejtin
bhejna bhejne bhejni bheja bheji bheje bhejeen bhejin bhejoon bheju bhejun bhejoonga bhejunga bhejoongi bhejungi bhejen
bhejenge bhejengi bhejega bhejegi bhejo bhejoge bhejie bhejiye bhejkar bhejke dekh dekhta dekhti dekhte dekhteen dekhtin
dekhna dekhne dekhni dekha dekhi dekhe dekheen dekhin dekhoon dekhu dekhun dekhoonga dekhunga dekhoongi dekhungi dekhen
dekhenge dekhengi dekhega dekhegi dekho dekhoge dekhie dekhiye dekhkar dekhke sun sunta sunti sunte sunteen suntin sunna
sunne sunni suna suni sune suneen sunin sunoon sunu sunun sunoonga sununga sunoongi sunungi sunen sunenge sunengi sunega
sunegi suno sunoge sunie suniye sunkar sunke pooch poochh puch puchh poochhta poochta puchhta puchta poochhti poochti puchhti
puchti poochhte poochte puchhte puchte poochhteen poochteen poochhna poochna puchhna puchna poochhne poochne puchhne puchne
poochhni poochni puchhni puchni poocha poochha pucha puchha poochhi poochi puchhi puchi pooche poochhe puche puchhe poocheen
poochheen poochhoon poochhu poochoon poochu poochhoonga poochoonga puchhunga puchunga poochhoongi poochoongi puchhungi
puchungi poochen poochhen poochenge poochhenge puchenge puchhenge poochengi poochhengi puchengi puchhengi poochega poochhega
puchega puchhega poochegi poochhegi puchegi puchhegi poochho poocho puchho pucho poochhoge poochoge puchhoge puchoge poochhie
poochie puchhie puchie poochhiye poochiye puchhiye puchiye poochhkar poochkar puchhkar puchkar poochhke poochke puchhke
puchke kah kahta kahti kahte kahteen kahtin kahna kahne kahni kaha kahi kahe kaheen kahin kahoon kahu kahun kahoonga kahunga
kahoongi kahungi kahen kahenge kahengi kahega kahegi kaho kahoge kahie kahiye kahkar kahke rah rahta rhta rahti rhti rahte
rhte rahteen rahtin rhteen rahna rhna rahne rhne rahni rhni raha rahi rahe raheen rahin rheen rahoon rahu rahun rhoon
rahoonga rahunga rhoonga rhunga rahoongi rahungi rhoongi rhungi rahen rhen rahenge rhenge rahengi rhengi rahega rhega rahegi
rhegi raho rahoge rhoge rahie rhie rahiye rhiye rahkar rhkar rahke rhke chal chalta chalti chalte chalteen chaltin chalna
chalne chalni chali chaleen chalin chaloon chalun chaloonga chalunga chaloongi chalungi chalen chalenge chalengi chalega
chalegi chaloge chalie chaliye chalkar chalke baith baithta baithti baithte baithteen baithtin baithna baithne baithni baitha
baithi baithe baitheen baithin baithoon baithu baithun baithoonga baithunga baithoongi baithungi baithen baithenge baithengi
baithega baithegi baitho baithoge baithie baithiye baithkar uth uthta uthti uthte uthteen uthtin uthna uthne uthni utha uthi
uthe utheen uthin uthoon uthu uthun uthoonga uthunga uthoongi uthungi uthen uthenge uthengi uthega uthegi utho uthoge uthie
uthiye uthkar uthke gir girta girti girte girteen girtin girna girne girni gira giri gire gireen girin giroon giru girun
giroonga girunga giroongi girungi giren girenge girengi girega giregi giro giroge girie giriye girkar girke marteen mareen
maroon maroonga maroongi jalta jalti jalte jalteen jaltin jalna jalne jalni jala jali jale jaleen jalin jaloon jalu jalun
jaloonga jalunga jaloongi jalungi jalen jalenge jalengi jalega jalegi jalo jaloge jalie jaliye jalkar jalke sad sadta sarta
sadti sarti sadte sarte sadteen sadtin sarteen sadna sarna sadne sarne sadni sarni sada sade sadeen sadin sareen sadoon sadu
sadun saroon sadoonga sadunga saroonga sarunga sadoongi sadungi saroongi sarungi saden saren sadenge sarenge sadengi sarengi
sadega sarega sadegi saregi sado sadoge saroge sadie sarie sadiye sariye sadkar lad lar ladta larta ladti larti ladte larte
ladteen ladtin larteen ladna larna ladne larne ladni larni lada lara ladi lari lade lare ladeen ladin lareen ladoon ladu
ladun laroon ladoonga ladunga laroonga larunga ladoongi ladungi laroongi larungi laden laren ladenge larenge ladengi larengi
ladega larega ladegi laregi lado laro ladoge laroge ladie larie ladiye lariye ladkar larkar padh parh padhta parhta padhti
parhti padhte parhte padhteen padhtin parhteen padhna parhna padhne parhne padhni parhni padha parha padhi parhi padhe parhe
padheen padhin parheen padhoon padhu padhun parhoon padhoonga padhunga parhoonga parhunga padhoongi padhungi parhoongi
parhungi padhen parhen padhenge parhenge padhengi parhengi padhega parhega padhegi parhegi padho parho padhoge parhoge padhie
parhie padhiye parhiye padhkar parhkar padhke parhke likh likhta likhti likhte likhteen likhtin likhna likhne likhni likha
likhi likhe likheen likhin likhoon likhu likhun likhoonga likhunga likhoongi likhungi likhen likhenge likhengi likhega
likhegi likho likhoge likhie likhiye likhkar likhke samajh smajh samajhta smajhta samajhti smajhti samajhte smajhte
samajhteen samajhtin smajhteen samajhna smajhna samajhne smajhne samajhni smajhni samjha smjha samjhi smjhi samjhe smjhe
samjheen samjhin smjheen samjhoon samjhu samjhun smjhoon smjhu samjhoonga samjhunga smjhoonga smjhunga samjhoongi samjhungi
smjhoongi smjhungi samjhen smjhen samjhenge smjhenge samjhengi smjhengi samjhega smjhega samjhegi smjhegi samjho smjho
samjhoge smjhoge samjhie smjhie samjhiye smjhiye samajhkar smajhkar samajhke smajhke soch sochta sochti sochte sochteen
sochtin sochna sochne sochni socha sochi soche socheen sochin sochoon sochu sochun sochoonga sochunga sochoongi sochungi
sochen sochenge sochengi sochega sochegi socho sochoge sochie sochiye sochkar sochke mil milta milti milte milteen miltin
milna milne milni mila mili mile mileen milin miloon milu milun miloonga milunga miloongi milungi milen milenge milengi
milega milegi milo miloge milie miliye milkar milke bach bachta bachti bachte bachteen bachtin bachna bachne bachni bacha
bcha bachi bache bacheen bachin bachoon bachu bachun bachoonga bachunga bachoongi bachungi bachen bachenge bachengi bachega
bachegi bacho bachoge bachie bachiye bachkar bachke chun chunta chunti chunte chunteen chuntin chunna chunne chunni chuna
chuni chune chuneen chunin chunoon chunu chunun chunoonga chununga chunoongi chunungi chunen chunenge chunengi chunega
chunegi chuno chunoge chunie chuniye chunkar chunke chadh charh chadhta charhta chadhti charhti chadhte charhte chadhteen
chadhtin charhteen chadhna charhna chadhne charhne chadhni charhni chadha charha chadhi charhi chadhe charhe chadheen chadhin
charheen chadhoon chadhu chadhun charhoon chadhoonga chadhunga charhoonga charhunga chadhoongi chadhungi charhoongi charhungi
chadhen charhen chadhenge charhenge chadhengi charhengi chadhega charhega chadhegi charhegi chadho charho chadhoge charhoge
chadhie charhie chadhiye charhiye chadhkar charhkar chadhke charhke utar utarta utarti utarte utarteen utartin utarna utarne
utarni utra utri utre utreen utrin utroon utru utrun utroonga utrunga utroongi utrungi utren utrenge utrengi utrega utregi
utro utroge utrie utriye utarkar utarke pahunch pahunchata pahunchati pahunchate pahunchateen pahunchatin pahunchana
pahunchane pahunchani pahuncha pahunchi pahunche pahuncheen pahunchin pahunchoon pahunchu pahunchun pahunchoonga pahunchunga
pahunchoongi pahunchungi pahunchen pahunchenge pahunchengi pahunchega pahunchegi pahuncho pahunchoge pahunchie pahunchiye
pahunchakar pahunchake laut lautta lautti lautte lautteen lauttin lautna lautne lautni lauta lauti laute lauteen lautin
lautoon lautu lautun lautoonga lautunga lautoongi lautungi lauten lautenge lautengi lautega lautegi lauto lautoge lautie
lautiye lautkar lautke badal badalta badalti badalte badalteen badaltin badalna badalne badalni badla badli badle badleen
badlin badloon badlu badlun badloonga badlunga badloongi badlungi badlen badlenge badlengi badlega badlegi badlo badloge
badlie badliye badalkar badalke hatta hatti hatte hatteen hattin hatna hatne hatni hata hati hate hateen hatin hatoon hatu
hatun hatoonga hatunga hatoongi hatungi haten hatenge hatengi hatega hategi hato hatoge hatie hatiye hatkar hatke dhoondh
dhundh dhoondhata dhundhata dhoondhati dhundhati dhoondhate dhundhate dhoondhateen dhundhatin dhoondhana dhundhana dhoondhane
dhundhane dhoondhani dhundhani dhoondha dhundha dhoondhi dhundhi dhoondhe dhundhe dhoondheen dhundhin dhoondhoon dhoondhu
dhundhu dhundhun dhoondhoonga dhundhunga dhoondhoongi dhundhungi dhoondhen dhundhen dhoondhenge dhundhenge dhoondhengi
dhundhengi dhoondhega dhundhega dhoondhegi dhundhegi dhoondho dhundho dhoondhoge dhundhoge dhoondhie dhundhie dhoondhiye
dhundhiye dhoondhakar dhundhakar dhoondhake dhundhake bech bechta bechti bechte bechteen bechtin bechna bechne bechni becha
bechi beche becheen bechin bechoon bechu bechun bechoonga bechunga bechoongi bechungi bechen bechenge bechengi bechega
bechegi becho bechoge bechie bechiye bechkar bechke khareed kharid khareedta kharidta khareedti kharidti khareedte kharidte
khareedteen kharidtin khareedna kharidna khareedne kharidne khareedni kharidni khareeda kharida khareedi kharidi khareede
kharide khareedeen kharidin khareedoon khareedu kharidu kharidun khareedoonga kharidunga khareedoongi kharidungi khareeden
khariden khareedenge kharidenge khareedengi kharidengi khareedega kharidega khareedegi kharidegi khareedo kharido khareedoge
kharidoge khareedie kharidie khareediye kharidiye khareedkar kharidkar khareedke kharidke chuk chukta chukti chukte chukteen
chuktin chukna chukne chukni chuka chuki chuke chukeen chukin chukoon chuku chukun chukoonga chukunga chukoongi chukungi
chuken chukenge chukengi chukega chukegi chuko chukoge chukie chukiye chukkar chukke toot tut tootta tutta tootti tutti
tootte tutte tootteen tuttin tootna tutna tootne tutne tootni tutni tooteen tutin tootoon tootu tutu tutun tootoonga tutunga
tootoongi tutungi tooten tuten tootenge tutenge tootengi tutengi tootega tutega tootegi tutegi tooto tuto tootoge tutoge
tootie tutie tootiye tutiye tootkar tutkar tootke tutke fat phat fatta phatta fatti phatti fatte phatte fatteen fattin
phatteen fatna phatna fatne phatne fatni phatni fata phata fati phati fate phate fateen fatin phateen fatoon fatu fatun
phatoon fatoonga fatunga phatoonga phatunga fatoongi fatungi phatoongi phatungi faten phaten fatenge phatenge fatengi
phatengi fatega phatega fategi phategi fato phato fatoge phatoge fatie phatie fatiye phatiye fatkar phatkar fatke phatke fut
phoot phut footta futta phootta phutta footti futti phootti phutti footte futte phootte phutte footteen futtin footna futna
phootna phutna footne futne phootne phutne footni futni phootni phutni foota futa phoota phuta footi futi phooti phuti foote
fute phoote phute footeen futin footoon footu futu futun footoonga futunga phootoonga phutunga footoongi futungi phootoongi
phutungi footen futen footenge futenge phootenge phutenge footengi futengi phootengi phutengi footega futega phootega phutega
footegi futegi phootegi phutegi footo futo phooto phuto footoge futoge phootoge phutoge footie futie phootie phutie footiye
futiye phootiye phutiye footkar futkar phootkar phutkar footke futke phootke phutke ghus ghusta ghusti ghuste ghusteen
ghustin ghusna ghusne ghusni ghusa ghusi ghuse ghuseen ghusin ghusoon ghusu ghusun ghusoonga ghusunga ghusoongi ghusungi
ghusen ghusenge ghusengi ghusega ghusegi ghuso ghusoge ghusie ghusiye ghuskar ghuske bhaag bhag bhaagta bhagta bhaagti bhagti
bhaagte bhagte bhaagteen bhagtin bhaagna bhagna bhaagne bhagne bhaagni bhagni bhaaga bhaga bhaagi bhagi bhaage bhage bhaageen
bhagin bhaagoon bhaagu bhagu bhagun bhaagoonga bhagunga bhaagoongi bhagungi bhaagen bhagen bhaagenge bhagenge bhaagengi
bhagengi bhaagega bhagega bhaagegi bhagegi bhaago bhago bhaagoge bhagoge bhaagie bhagie bhaagiye bhagiye bhaagkar bhagkar
bhaagke bhagke daud daur daudta daurta daudti daurti daudte daurte daudteen daudtin daurteen daudna daurna daudne daurne
daudni daurni dauda daudi dauri daude daudeen daudin daureen daudoon daudu daudun dauroon daudoonga daudunga dauroonga
daurunga daudoongi daudungi dauroongi daurungi dauden dauren daudenge daurenge daudengi daurengi daudega daurega daudegi
dauregi daudo daudoge dauroge daudie daurie daudiye dauriye daudkar daurkar daudke daurke thak thakta thakti thakte thakteen
thaktin thakna thakne thakni thaka thaki thake thakeen thakin thakoon thaku thakun thakoonga thakunga thakoongi thakungi
thaken thakenge thakengi thakega thakegi thako thakoge thakie thakiye thakkar thakke jhagad jhagar jhagadta jhagarta jhagadti
jhagarti jhagadte jhagarte jhagadteen jhagadtin jhagarteen jhagadna jhagarna jhagadne jhagarne jhagadni jhagarni jhagdi
jhagri jhagdeen jhagdin jhagreen jhagdoon jhagdu jhagdun jhagroon jhagdoonga jhagdunga jhagroonga jhagrunga jhagdoongi
jhagdungi jhagroongi jhagrungi jhagden jhagren jhagdenge jhagrenge jhagdengi jhagrengi jhagdega jhagrega jhagdegi jhagregi
jhagdoge jhagroge jhagdie jhagrie jhagdiye jhagriye jhagadkar jhagarkar jhagadke jhagarke ragad ragar ragadta ragarta ragadti
ragarti ragadte ragarte ragadteen ragadtin ragarteen ragadna ragarna ragadne ragarne ragadni ragarni ragda ragra ragdi ragri
ragde ragre ragdeen ragdin ragreen ragdoon ragdu ragdun ragroon ragdoonga ragdunga ragroonga ragrunga ragdoongi ragdungi
ragroongi ragrungi ragden ragren ragdenge ragrenge ragdengi ragrengi ragdega ragrega ragdegi ragregi ragdo ragro ragdoge
ragroge ragdie ragrie ragdiye ragriye ragadkar ragarkar ragadke ragarke ched cher chher chedta cherta chhedta chherta chedti
cherti chhedti chherti chedte cherte chhedte chherte chedteen chedtin cherteen chedna cherna chhedna chherna chedne cherne
chhedne chherne chedni cherni chhedni chherni cheda chera chheda chhera chedi cheri chhedi chheri chede chere chhede chhere
chedeen chedin chereen chedoon chedu chedun cheroon chedoonga chedunga cheroonga cherunga chedoongi chedungi cheroongi
cherungi cheden cheren chedenge cherenge chhedenge chherenge chedengi cherengi chhedengi chherengi chedega cherega chhedega
chherega chedegi cheregi chhedegi chheregi chedo chero chhedo chhero chedoge cheroge chhedoge chheroge chedie cherie chhedie
chherie chediye cheriye chhediye chheriye chedkar cherkar chhedkar chherkar chedke cherke chhedke chherke ghoor ghur ghoorta
ghurta ghoorti ghurti ghoorte ghurte ghoorteen ghurtin ghoorna ghurna ghoorne ghurne ghoorni ghurni ghoora ghura ghoori ghuri
ghoore ghure ghooreen ghurin ghooroon ghooru ghuru ghurun ghooroonga ghurunga ghooroongi ghurungi ghooren ghuren ghoorenge
ghurenge ghoorengi ghurengi ghoorega ghurega ghooregi ghuregi ghooro ghuro ghooroge ghuroge ghoorie ghurie ghooriye ghuriye
ghoorkar ghurkar ghoorke ghurke choom chum choomta chumta choomti chumti choomte chumte choomteen chumtin choomna chumna
choomne chumne choomni chumni chooma chuma choomi chumi choome chume choomeen chumin choomoon choomu chumu chumun choomoonga
chumunga choomoongi chumungi choomen chumen choomenge chumenge choomengi chumengi choomega chumega choomegi chumegi choomo
chumo choomoge chumoge choomie chumie choomiye chumiye choomkar chumkar choomke chumke sah sahta sahti sahte sahteen sahtin
sahna sahne sahe saheen sahin sahoon sahun sahoonga sahunga sahoongi sahungi sahen sahenge sahengi sahega sahegi saho sahoge
sahie sahiye sahkar sahke darta darti darte darteen dartin darna darne darni dara dari dare dareen darin daroon daru darun
daroonga darunga daroongi darungi daren darenge darengi darega daregi daroge darie dariye darkar darke chhup chhupta chupta
chhupti chupti chhupte chupte chhupteen chhuptin chupteen chhupna chupna chhupne chupne chhupni chupni chhupa chupa chhupi
chupi chhupe chupe chhupeen chhupin chupeen chhupoon chhupu chhupun chupoon chhupoonga chhupunga chupoonga chupunga
chhupoongi chhupungi chupoongi chupungi chhupen chupen chhupenge chupenge chhupengi chupengi chhupega chupega chhupegi
chupegi chhupo chupo chhupoge chupoge chhupie chupie chhupiye chupiye chhupke chupke chhip chip chhipta chipta chhipti chipti
chhipte chipte chhipteen chhiptin chipteen chhipna chipna chhipne chipne chhipni chipni chhipa chipa chhipi chipi chhipe
chipe chhipeen chhipin chipeen chhipoon chhipu chhipun chipoon chhipoonga chhipunga chipoonga chipunga chhipoongi chhipungi
chipoongi chipungi chhipen chipen chhipenge chipenge chhipengi chipengi chhipega chipega chhipegi chipegi chhipo chipo
chhipoge chipoge chhipie chipie chhipiye chipiye chhipkar chipkar chhipke chipke thahar thaharta thaharti thaharte thaharteen
thahartin thaharna thaharne thaharni thahra thahri thahre thahreen thahrin thahroon thahru thahrun thahroonga thahrunga
thahroongi thahrungi thahren thahrenge thahrengi thahrega thahregi thahro thahroge thahrie thahriye thaharkar thaharke gujar
guzar gujarta guzarta gujarti guzarti gujarte guzarte gujarteen gujartin guzarteen gujarna guzarna gujarne guzarne gujarni
guzarni gujreen gujrin guzreen gujroon gujru gujrun guzroon gujroonga gujrunga guzroonga guzrunga gujroongi gujrungi
guzroongi guzrungi gujren guzren gujrenge guzrenge gujrengi guzrengi gujrega guzrega gujregi guzregi gujro guzro gujroge
guzroge gujrie guzrie gujriye guzriye gujarkar guzarkar gujarke guzarke bigad bigar bigadta bigarta bigadti bigarti bigadte
bigarte bigadteen bigadtin bigarteen bigadna bigarna bigadne bigarne bigadni bigarni bigda bigra bigdi bigri bigde bigre
bigdeen bigdin bigreen bigdoon bigdu bigdun bigroon bigdoonga bigdunga bigroonga bigrunga bigdoongi bigdungi bigroongi
bigrungi bigden bigren bigdenge bigrenge bigdengi bigrengi bigdega bigrega bigdegi bigregi bigdo bigro bigdoge bigroge bigdie
bigrie bigdiye bigriye bigadkar bigarkar bigadke bigarke sudhar sudharta sudharti sudharte sudharteen sudhartin sudharna
sudharne sudharni sudhra sudhri sudhre sudhreen sudhrin sudhroon sudhru sudhrun sudhroonga sudhrunga sudhroongi sudhrungi
sudhren sudhrenge sudhrengi sudhrega sudhregi sudhro sudhroge sudhrie sudhriye sudharkar sudharke sookh sookhta sukhta
sookhti sukhti sookhte sukhte sookhteen sukhtin sookhna sukhna sookhne sukhne sookhni sukhni sookheen sukhin sookhoon sookhu
sukhun sookhoonga sukhunga sookhoongi sukhungi sookhen sukhen sookhenge sukhenge sookhengi sukhengi sookhega sukhega sookhegi
sukhegi sookho sookhoge sukhoge sookhie sukhie sookhiye sukhiye sookhkar sukhkar sookhke sukhke bhar bharta bharti bharte
bharteen bhartin bharna bharne bharni bhareen bharin bharoon bharu bharun bharoonga bharunga bharoongi bharungi bharen
bharenge bharengi bharega bharegi bharo bharoge bharie bhariye bharkar bharke khul khulta khulti khulte khulteen khultin
khulna khulne khulni khula khuli khule khuleen khulin khuloon khulu khulun khuloonga khulunga khuloongi khulungi khulen
khulenge khulengi khulega khulegi khulo khuloge khulie khuliye khulkar khulke khol kholta kholti kholte kholteen kholtin
kholna kholne kholni khola kholi khole kholeen kholin kholoon kholu kholun kholoonga kholunga kholoongi kholungi kholen
kholenge kholengi kholega kholegi kholo khologe kholie kholiye kholkar kholke baandh bandh baandhata bandhata baandhati
bandhati baandhate bandhate baandhateen bandhatin baandhana bandhana baandhane bandhane baandhani bandhani baandha bandha
baandhi bandhi baandhe bandhe baandheen bandhin baandhoon baandhu bandhu bandhun baandhoonga bandhunga baandhoongi bandhungi
baandhen bandhen baandhenge bandhenge baandhengi bandhengi baandhega bandhega baandhegi bandhegi baandho bandho baandhoge
bandhoge baandhie bandhie baandhiye bandhiye baandhakar bandhakar baandhake bandhake maang mang maangata mangata maangati
mangati maangate mangate maangateen mangatin maangana mangana maangane mangane maangani mangani maanga manga maangi mangi
maange mange maangeen mangin maangoon maangu mangu mangun maangoonga mangunga maangoongi mangungi maangen mangen maangenge
mangenge maangengi mangengi maangega mangega maangegi mangegi maango mango maangoge mangoge maangie mangie maangiye mangiye
maangakar mangakar maangake mangake naach nach naachta nachta naachti nachti naachte nachte naachteen nachtin naachna nachna
naachne nachne naachni nachni naacha nacha naachi nachi naache nache naacheen nachin naachoon naachu nachu nachun naachoonga
nachunga naachoongi nachungi naachen nachen naachenge nachenge naachengi nachengi naachega nachega naachegi nachegi naacho
nacho naachoge nachoge naachie nachie naachiye nachiye naachkar nachkar naachke nachke hans hansata hansati hansate hansateen
hansatin hansana hansane hansani hansa hanse hanseen hansin hansoon hansu hansun hansoonga hansunga hansoongi hansungi hansen
hansenge hansengi hansega hansegi hanso hansoge hansie hansiye hansakar hansake tok tokta tokti tokte tokteen toktin tokna
tokne tokni toka toki toke tokeen tokin tokoon toku tokun tokoonga tokunga tokoongi tokungi token tokenge tokengi tokega
tokegi toko tokoge tokie tokiye tokkar tokke thok thokta thokti thokte thokteen thoktin thokna thokne thokni thoka thoki
thoke thokeen thokin thokoon thoku thokun thokoonga thokunga thokoongi thokungi thoken thokenge thokengi thokega thokegi
thoko thokoge thokie thokiye thokkar thokke thook thuk thookta thukta thookti thukti thookte thukte thookteen thuktin thookna
thukna thookne thukne thookni thukni thooka thuka thooki thuki thooke thuke thookeen thukin thookoon thooku thuku thukun
thookoonga thukunga thookoongi thukungi thooken thuken thookenge thukenge thookengi thukengi thookega thukega thookegi
thukegi thooko thuko thookoge thukoge thookie thukie thookiye thukiye thookkar thukkar thookke thukke chheen chhin cheenta
chheenta chhinta chinta cheenti chheenti chhinti chinti cheente chheente chhinte chinte cheenteen chheenteen cheenna chheenna
chhinna chinna cheenne chheenne chhinne chinne cheenni chheenni chhinni chinni cheena chheena chhina china chheeni chhini
cheene chheene chhine chine cheeneen chheeneen cheenoon cheenu chheenoon chheenu cheenoonga chheenoonga chhinunga chinunga
cheenoongi chheenoongi chhinungi chinungi cheenen chheenen cheenenge chheenenge chhinenge chinenge cheenengi chheenengi
chhinengi chinengi cheenega chheenega chhinega chinega cheenegi chheenegi chhinegi chinegi cheeno chheeno chhino chino
cheenoge chheenoge chhinoge chinoge cheenie chheenie chhinie chinie cheeniye chheeniye chhiniye chiniye cheenkar chheenkar
chhinkar chinkar cheenke chheenke chhinke chinke jaan jan jaanta jaanti janti jaante jante jaanteen jantin jaanna janna
jaanne janne jaanni janni jaana jana jaani jani jaane jane jaaneen janin jaanoon jaanu janu janun jaanoonga janunga jaanoongi
janungi jaanen janen jaanenge janenge jaanengi janengi jaanega janega jaanegi janegi jaano jano jaanoge janoge jaanie janie
jaaniye janiye jaankar jankar jaanke janke maanta manta maanti manti maante mante maanteen mantin maanna manna maanne manne
maanni manni maana maani mani maane mane maaneen manin maanoon maanu manu manun maanoonga manunga maanoongi manungi maanen
manen maanenge manenge maanengi manengi maanega manega maanegi manegi maano mano maanoge manoge maanie manie maaniye maniye
maankar mankar maanke manke pahan pahanta pahanti pahante pahanteen pahantin pahanna pahanne pahanni pahna pahni pahne
pahneen pahnin pahnoon pahnu pahnun pahnoonga pahnunga pahnoongi pahnungi pahnen pahnenge pahnengi pahnega pahnegi pahno
pahnoge pahnie pahniye pahankar pahanke sil silta silti silte silteen siltin silna silne silni sila sili sile sileen silin
siloon silu silun siloonga silunga siloongi silungi silen silenge silengi silega silegi silo siloge silie siliye silkar silke
naap nap naapta napta naapti napti naapte napte naapteen naptin naapna napna naapne napne naapni napni naapa napa naapi napi
naape nape naapeen napin naapoon naapu napu napun naapoonga napunga naapoongi napungi naapen napen naapenge napenge naapengi
napengi naapega napega naapegi napegi naapo napo naapoge napoge naapie napie naapiye napiye naapkar napkar naapke napke
chaant chant chhaant chhant chaantata chantata chhaantata chhantata chaantati chantati chhaantati chhantati chaantate
chantate chhaantate chhantate chaantateen chantatin chaantana chantana chhaantana chhantana chaantane chantane chhaantane
chhantane chaantani chantani chhaantani chhantani chaanta chanta chhaanta chhanta chaanti chanti chhaanti chhanti chaante
chante chhaante chhante chaanteen chantin chaantoon chaantu chantu chantun chaantoonga chantunga chhaantoonga chhantunga
chaantoongi chantungi chhaantoongi chhantungi chaanten chanten chaantenge chantenge chhaantenge chhantenge chaantengi
chantengi chhaantengi chhantengi chaantega chantega chhaantega chhantega chaantegi chantegi chhaantegi chhantegi chaanto
chanto chhaanto chhanto chaantoge chantoge chhaantoge chhantoge chaantie chantie chhaantie chhantie chaantiye chantiye
chhaantiye chhantiye chaantakar chantakar chhaantakar chhantakar chaantake chantake chhaantake chhantake baant bant baantata
bantata baantati bantati baantate bantate baantateen bantatin baantana bantana baantane bantane baantani bantani baanta banta
baanti banti baante bante baanteen bantin baantoon baantu bantu bantun baantoonga bantunga baantoongi bantungi baanten banten
baantenge bantenge baantengi bantengi baantega bantega baantegi bantegi baanto banto baantoge bantoge baantie bantie baantiye
bantiye baantakar bantakar baantake bantake khod khodta khodti khodte khodteen khodtin khodna khodne khodni khoda khodi khode
khodeen khodin khodoon khodu khodun khodoonga khodunga khodoongi khodungi khoden khodenge khodengi khodega khodegi khodo
khodoge khodie khodiye khodkar khodke laad laadta laadti laadte laadteen laadna laadne laadni laada laadi laade laadeen
laadoon laadu laadoonga laadoongi laaden laadenge laadengi laadega laadegi laado laadoge laadie laadiye laadkar laadke jod
jodta jorta jodti jorti jodte jorte jodteen jodtin jorteen jodna jorna jodne jorne jodni jorni joda jora jodi jori jode jore
jodeen jodin joreen jodoon jodu jodun joroon jodoonga jodunga joroonga jorunga jodoongi jodungi joroongi jorungi joden joren
jodenge jorenge jodengi jorengi jodega jorega jodegi joregi jodo joro jodoge joroge jodie jorie jodiye joriye jodkar jorkar
jodke jorke patak patakta patakti patakte patakteen pataktin patakna patakne patakni patka patki patke patkeen patkin patkoon
patku patkun patkoonga patkunga patkoongi patkungi patken patkenge patkengi patkega patkegi patko patkoge patkie patkiye
patakkar patakke dhakel dhakelta dhakelti dhakelte dhakelteen dhakeltin dhakelna dhakelne dhakelni dhakela dhakeli dhakele
dhakeleen dhakelin dhakeloon dhakelu dhakelun dhakeloonga dhakelunga dhakeloongi dhakelungi dhakelen dhakelenge dhakelengi
dhakelega dhakelegi dhakelo dhakeloge dhakelie dhakeliye dhakelkar dhakelke ghaseet ghasit ghaseetta ghasitta ghaseetti
ghasitti ghaseette ghasitte ghaseetteen ghasittin ghaseetna ghasitna ghaseetne ghasitne ghaseetni ghasitni ghaseeta ghasita
ghaseeti ghasiti ghaseete ghasite ghaseeteen ghasitin ghaseetoon ghaseetu ghasitu ghasitun ghaseetoonga ghasitunga
ghaseetoongi ghasitungi ghaseeten ghasiten ghaseetenge ghasitenge ghaseetengi ghasitengi ghaseetega ghasitega ghaseetegi
ghasitegi ghaseeto ghasito ghaseetoge ghasitoge ghaseetie ghasitie ghaseetiye ghasitiye ghaseetkar ghasitkar ghaseetke
ghasitke daboch dabochta dabochti dabochte dabochteen dabochtin dabochna dabochne dabochni dabocha dabochi daboche dabocheen
dabochin dabochoon dabochu dabochun dabochoonga dabochunga dabochoongi dabochungi dabochen dabochenge dabochengi dabochega
dabochegi dabocho dabochoge dabochie dabochiye dabochkar dabochke latak latakta latakti latakte latakteen lataktin latakna
latakne latakni latka latki latke latkeen latkin latkoon latku latkun latkoonga latkunga latkoongi latkungi latken latkenge
latkengi latkega latkegi latko latkoge latkie latkiye latakkar latakke atak atakta atakti atakte atakteen ataktin atakna
atakne atakni atka atki atke atkeen atkin atkoon atku atkun atkoonga atkunga atkoongi atkungi atken atkenge atkengi atkega
atkegi atko atkoge atkie atkiye atakkar atakke fans phans fansata phansata fansati phansati fansate phansate fansateen
fansatin phansateen fansana phansana fansane phansane fansani phansani fansa phansa fansi phansi fanse phanse fanseen fansin
phanseen fansoon fansu fansun phansoon fansoonga fansunga phansoonga phansunga fansoongi fansungi phansoongi phansungi fansen
phansen fansenge phansenge fansengi phansengi fansega phansega fansegi phansegi fanso phanso fansoge phansoge fansie phansie
fansiye phansiye fansakar phansakar fansake phansake fisal phisal fisalta phisalta fisalti phisalti fisalte phisalte
fisalteen fisaltin phisalteen fisalna phisalna fisalne phisalne fisalni phisalni fisla phisla fisli phisli fisle phisle
fisleen fislin phisleen fisloon fislu fislun phisloon fisloonga fislunga phisloonga phislunga fisloongi fislungi phisloongi
phislungi fislen phislen fislenge phislenge fislengi phislengi fislega phislega fislegi phislegi fislo phislo fisloge
phisloge fislie phislie fisliye phisliye fisalkar phisalkar fisalke phisalke kuchal kuchalta kuchalti kuchalte kuchalteen
kuchaltin kuchalna kuchalne kuchalni kuchla kuchli kuchle kuchleen kuchlin kuchloon kuchlu kuchlun kuchloonga kuchlunga
kuchloongi kuchlungi kuchlen kuchlenge kuchlengi kuchlega kuchlegi kuchlo kuchloge kuchlie kuchliye kuchalkar kuchalke jhulas
jhulasta jhulasti jhulaste jhulasteen jhulastin jhulasna jhulasne jhulasni jhulsa jhulsi jhulse jhulseen jhulsin jhulsoon
jhulsu jhulsun jhulsoonga jhulsunga jhulsoongi jhulsungi jhulsen jhulsenge jhulsengi jhulsega jhulsegi jhulso jhulsoge
jhulsie jhulsiye jhulaskar jhulaske sak sakta sakti sakte sakteen saktin sakna sakne sakni saka saki sake sakeen sakin sakoon
saku sakun sakoonga sakunga sakoongi sakungi saken sakenge sakengi sakega sakegi sako sakoge sakie sakiye sakkar sakke lag
lagta lagti lagte lagteen lagtin lagna lagne lagni laga lagi lage lageen lagin lagoon lagun lagoonga lagunga lagoongi lagungi
lagen lagenge lagengi lagega lagegi lago lagoge lagie lagiye lagkar lagke pad par padta parta padti parti padte parte padteen
padtin parteen padna parna padne parne padni parni pada para padi pari pade pare padeen padin pareen padoon padu padun paroon
padoonga padunga paroonga parunga padoongi padungi paroongi parungi paden paren padenge parenge padengi parengi padega parega
padegi paregi pado paro padoge paroge padie parie padiye pariye padkar parkar padke parke ban banteen banna banne banni bana
bani bane baneen banin banoon banun banoonga banunga banoongi banungi banen banenge banengi banega banegi bano banoge banie
baniye bankar banke beet bit beetta bitta beetti bitti beette bitte beetteen bittin beetna bitna beetne bitne beetni bitni
beeteen bitin beetoon beetu bitu bitun beetoonga bitunga beetoongi bitungi beeten biten beetenge bitenge beetengi bitengi
beetega bitega beetegi bitegi beeto bito beetoge bitoge beetie bitie beetiye bitiye beetkar bitkar beetke bitke bhool bhul
bhoolta bhulta bhoolti bhulti bhoolte bhulte bhoolteen bhultin bhoolna bhulna bhoolne bhulne bhoolni bhulni bhoola bhula
bhooli bhuli bhoole bhule bhooleen bhulin bhooloon bhoolu bhulu bhulun bhooloonga bhulunga bhooloongi bhulungi bhoolen bhulen
bhoolenge bhulenge bhoolengi bhulengi bhoolega bhulega bhoolegi bhulegi bhoolo bhulo bhoologe bhuloge bhoolie bhulie bhooliye
bhuliye bhoolkar bhulkar bhoolke bhulke jhel jhelta jhelti jhelte jhelteen jheltin jhelna jhelne jhelni jhela jheli jhele
jheleen jhelin jheloon jhelu jhelun jheloonga jhelunga jheloongi jhelungi jhelen jhelenge jhelengi jhelega jhelegi jhelo
jheloge jhelie jheliye jhelkar jhelke bhog bhogta bhogti bhogte bhogteen bhogtin bhogna bhogne bhogni bhoga bhogi bhoge
bhogeen bhogin bhogoon bhogu bhogun bhogoonga bhogunga bhogoongi bhogungi bhogen bhogenge bhogengi bhogega bhogegi bhogo
bhogoge bhogie bhogiye bhogkar bhogke taak taakta takta taakti takti taakteen taktin taakna takna taakne takne taakni takni
taaka taka taaki taki taake take taakeen takin taakoon taaku taku takun taakoonga takunga taakoongi takungi taaken taken
taakenge takenge taakengi takengi taakega takega taakegi takegi taako tako taakoge takoge taakie takie taakiye taakkar takkar
taakke takke bhadak bharak bhadakta bharakta bhadakti bharakti bhadakte bharakte bhadakteen bhadaktin bharakteen bhadakna
bharakna bhadakne bharakne bhadakni bharakni bhadka bharka bhadki bharki bhadke bhadkeen bhadkin bharkeen bhadkoon bhadku
bhadkun bharkoon bhadkoonga bhadkunga bharkoonga bharkunga bhadkoongi bhadkungi bharkoongi bharkungi bhadken bharken
bhadkenge bharkenge bhadkengi bharkengi bhadkega bharkega bhadkegi bharkegi bhadko bharko bhadkoge bharkoge bhadkie bharkie
bhadkiye bharkiye bhadakkar bharakkar bhadakke bharakke bhatak bhatakta bhatakti bhatakte bhatakteen bhataktin bhatakna
bhatakne bhatakni bhatka bhatki bhatke bhatkeen bhatkin bhatkoon bhatku bhatkun bhatkoonga bhatkunga bhatkoongi bhatkungi
bhatken bhatkenge bhatkengi bhatkega bhatkegi bhatko bhatkoge bhatkie bhatkiye bhatakkar bhatakke gin ginta ginti ginte
ginteen gintin ginna ginne ginni gina gini gine gineen ginin ginoon ginu ginun ginoonga ginunga ginoongi ginungi ginen
ginenge ginengi ginega ginegi gino ginoge ginie giniye ginkar ginke haar haarta harta haarti harti haarte harte haarteen
hartin haarna harna haarne harne haarni harni haara haari haare haareen harin haaru haru haaroonga harunga haaroongi harungi
haaren haren haarenge harenge haarengi harengi haarega harega haaregi haregi haaro haro haaroge haroge haarie harie haariye
hariye haarkar harkar haarke harke jeet jit jeetta jitta jeetti jitti jeette jitte jeetteen jittin jeetna jeetne jeetni jitni
jeeta jita jeeti jiti jeete jite jeeteen jitin jeetoon jitun jeetoonga jitunga jeetoongi jitungi jeeten jiten jeetenge
jitenge jeetengi jitengi jeetega jitega jeetegi jitegi jeeto jito jeetoge jitoge jeetie jitie jeetiye jitiye jeetkar jitkar
jeetke jitke loot lut lootta lutta lootti lutti lootte lutte lootteen luttin lootna lutna lootne lutne lootni lutni loota
luta looti luti loote lute looteen lutin lootoon lootu lutu lutun lootoonga lutunga lootoongi lutungi looten luten lootenge
lutenge lootengi lutengi lootega lutega lootegi lutegi looto luto lootoge lutoge lootie lutie lootiye lutiye lootkar lutkar
lootke lutke thag thagta thagti thagte thagteen thagtin thagna thagne thagni thaga thagi thage thageen thagin thagoon thagu
thagun thagoonga thagunga thagoongi thagungi thagen thagenge thagengi thagega thagegi thago thagoge thagie thagiye thagkar
thagke paal pal paalta palta paalti palti paalte palte paalteen paltin paalna palna paalne palne paalni palni paala pala
paali pali paale pale paaleen palin paaloon paalu palu palun paaloonga palunga paaloongi palungi paalen palen paalenge
palenge paalengi palengi paalega palega paalegi palegi paalo palo paaloge paloge paalie palie paaliye paliye paalkar palkar
paalke palke khel khelta khelti khelte khelteen kheltin khelna khelne khelni khela kheli khele kheleen khelin kheloon khelu
khelun kheloonga khelunga kheloongi khelungi khelen khelenge khelengi khelega khelegi khelo kheloge khelie kheliye khelkar
khelke sambhal sambhalta sambhalti sambhalte sambhalteen sambhaltin sambhalna sambhalne sambhalni sambhala sambhali sambhale
sambhaleen sambhalin sambhaloon sambhalu sambhalun sambhaloonga sambhalunga sambhaloongi sambhalungi sambhalen sambhalenge
sambhalengi sambhalega sambhalegi sambhalo sambhaloge sambhalie sambhaliye sambhalkar sambhalke tadap tarap tadapta tarapta
tadapti tarapti tadapte tarapte tadapteen tadaptin tarapteen tadapna tarapna tadapne tarapne tadapni tarapni tadpa tarpa
tadpi tarpi tadpe tarpe tadpeen tadpin tarpeen tadpoon tadpu tadpun tarpoon tadpoonga tadpunga tarpoonga tarpunga tadpoongi
tadpungi tarpoongi tarpungi tadpen tarpen tadpenge tarpenge tadpengi tarpengi tadpega tarpega tadpegi tarpegi tadpo tarpo
tadpoge tarpoge tadpie tarpie tadpiye tarpiye tadapkar tarapkar tadapke tarapke dab dabta dabti dabte dabteen dabtin dabna
dabne dabni daba dabi dabe dabeen dabin daboon dabu dabun daboonga dabunga daboongi dabungi daben dabenge dabengi dabega
dabegi dabo daboge dabie dabiye dabkar dabke katteen kateen katoon katoonga katoongi pitteen piteen pitoon pitoonga pitoongi
hil hilta hilti hilte hilteen hiltin hilna hilne hilni hila hili hile hileen hilin hiloon hilu hilun hiloonga hilunga
hiloongi hilungi hilen hilenge hilengi hilega hilegi hilo hiloge hilie hiliye hilkar hilke ghat ghatta ghatti ghatte ghatteen
ghattin ghatne ghatni ghata ghati ghate ghateen ghatin ghatoon ghatu ghatun ghatoonga ghatunga ghatoongi ghatungi ghaten
ghatenge ghatengi ghatega ghategi ghato ghatoge ghatie ghatkar ghatke badhta barhta badhti barhti badhte barhte badhteen
badhtin barhteen badhna barhna badhne barhne badhni barhni badha barha badhi barhi barhe badheen badhin barheen badhoon badhu
badhun barhoon badhoonga badhunga barhoonga barhunga badhoongi badhungi barhoongi barhungi barhen badhenge barhenge badhengi
barhengi badhega barhega badhegi barhegi barho badhoge barhoge badhie barhie badhiye barhiye badhkar barhkar badhke barhke
nipat nipatta nipatti nipatte nipatteen nipattin nipatna nipatne nipatni nipta nipti nipte nipteen niptin niptoon niptu
niptun niptoonga niptunga niptoongi niptungi nipten niptenge niptengi niptega niptegi nipto niptoge niptie niptiye nipatkar
nipatke noch nochta nochti nochte nochteen nochtin nochna nochne nochni nocha nochi noche nocheen nochin nochoon nochu nochun
nochoonga nochunga nochoongi nochungi nochen nochenge nochengi nochega nochegi nocho nochoge nochie nochiye nochkar nochke
chodteen chodtin chodeen chodin chodoon chodu chodun chodoonga chodunga chodoongi chodungi choden uchal uchhal uchalta
uchhalta uchalti uchhalti uchalte uchhalte uchalteen uchaltin uchhalteen uchalna uchhalna uchalne uchhalne uchalni uchhalni
uchhla uchla uchhli uchli uchhle uchle uchhleen uchhlin uchleen uchhloon uchhlu uchhlun uchloon uchhloonga uchhlunga
uchloonga uchlunga uchhloongi uchhlungi uchloongi uchlungi uchhlen uchlen uchhlenge uchlenge uchhlengi uchlengi uchhlega
uchlega uchhlegi uchlegi uchhlo uchlo uchhloge uchloge uchhlie uchlie uchhliye uchliye uchalkar uchhalkar uchalke uchhalke
palat palatta palatti palatte palatteen palattin palatna palatne palatni palteen paltoon paltu paltun paltoonga paltunga
paltoongi paltungi palten paltenge paltengi paltega paltegi palto paltoge paltie paltiye palatkar palatke lipat lipatta
lipatti lipatte lipatteen lipattin lipatna lipatne lipatni lipta lipti lipte lipteen liptin liptoon liptu liptun liptoonga
liptunga liptoongi liptungi lipten liptenge liptengi liptega liptegi lipto liptoge liptie liptiye lipatkar lipatke mach
machta machti machte machteen machtin machna machne machni macha machi mache macheen machoon machu machun machoonga machunga
machoongi machungi machen machenge machengi machega machegi macho machoge machie machiye machkar machke ud ur udta urta udti
urti udte urte udteen udtin urteen udna urna udne urne udni urni uda ura udi uri ude ure udeen udin ureen udoon udu udun
uroon udoonga udunga uroonga urunga udoongi udungi uroongi urungi uden uren udenge urenge udengi urengi udega urega udegi
uregi udo uro udoge uroge udie urie udiye uriye udkar urkar udke urke tapak tapakta tapakti tapakte tapakteen tapaktin
tapakna tapakne tapakni tapka tapki tapke tapkeen tapkin tapkoon tapku tapkun tapkoonga tapkunga tapkoongi tapkungi tapken
tapkenge tapkengi tapkega tapkegi tapko tapkoge tapkie tapkiye tapakkar tapakke chhidak chhirak chidak chirak chhidakta
chhirakta chidakta chirakta chhidakti chhirakti chidakti chirakti chhidakte chhirakte chidakte chirakte chhidakteen
chhidaktin chhirakteen chhidakna chhirakna chidakna chirakna chhidakne chhirakne chidakne chirakne chhidakni chhirakni
chidakni chirakni chhidka chhirka chidka chirka chhidki chhirki chidki chirki chhidke chhirke chidke chirke chhidkeen
chhidkin chhirkeen chhidkoon chhidku chhidkun chhirkoon chhidkoonga chhidkunga chhirkoonga chhirkunga chhidkoongi chhidkungi
chhirkoongi chhirkungi chhidken chhirken chhidkenge chhirkenge chidkenge chirkenge chhidkengi chhirkengi chidkengi chirkengi
chhidkega chhirkega chidkega chirkega chhidkegi chhirkegi chidkegi chirkegi chhidko chhirko chidko chirko chhidkoge chhirkoge
chidkoge chirkoge chhidkie chhirkie chidkie chirkie chhidkiye chhirkiye chidkiye chirkiye chhidakkar chhirakkar chidakkar
chirakkar chhidakke chhirakke chidakke chirakke paath path paathta pathta paathti pathti paathte pathte paathteen pathtin
paathna pathna paathne pathne paathni pathni paatha patha paathi pathi paathe pathe paatheen pathin paathoon paathu pathu
pathun paathoonga pathunga paathoongi pathungi paathen pathen paathenge pathenge paathengi pathengi paathega pathega paathegi
pathegi paatho patho paathoge pathoge paathie pathie paathiye pathiye paathkar pathkar paathke pathke ponch ponchh ponchata
ponchhata ponchati ponchhati ponchate ponchhate ponchateen ponchatin ponchhateen ponchana ponchhana ponchane ponchhane
ponchani ponchhani poncha ponchha ponchhi ponchi ponche ponchhe poncheen ponchheen ponchhin ponchhoon ponchhu ponchhun
ponchoon ponchhoonga ponchhunga ponchoonga ponchunga ponchhoongi ponchhungi ponchoongi ponchungi ponchen ponchhen ponchenge
ponchhenge ponchengi ponchhengi ponchega ponchhega ponchegi ponchhegi ponchho poncho ponchhoge ponchoge ponchhie ponchie
ponchhiye ponchiye ponchakar ponchhakar ponchake ponchhake jhaad jhaar jhad jhar jhaadta jhaarta jhadta jharta jhaadti
jhaarti jhadti jharti jhaadte jhaarte jhadte jharte jhaadteen jhaarteen jhaadna jhaarna jhadna jharna jhaadne jhaarne jhadne
jharne jhaadni jhaarni jhadni jharni jhaada jhaara jhada jhara jhaade jhaare jhade jhare jhaadeen jhaareen jhaadoon jhaadu
jhaaroon jhaaru jhaadoonga jhaaroonga jhadunga jharunga jhaadoongi jhaaroongi jhadungi jharungi jhaaden jhaaren jhaadenge
jhaarenge jhadenge jharenge jhaadengi jhaarengi jhadengi jharengi jhaadega jhaarega jhadega jharega jhaadegi jhaaregi jhadegi
jharegi jhaado jhaaro jhado jharo jhaadoge jhaaroge jhadoge jharoge jhaadie jhaarie jhadie jharie jhaadiye jhaariye jhadiye
jhariye jhaadkar jhaarkar jhadkar jharkar jhaadke jhaarke jhadke jharke hadap harap hadapta harapta hadapti harapti hadapte
harapte hadapteen hadaptin harapteen hadapna harapna hadapne harapne hadapni harapni hadpa harpa hadpi harpi hadpe harpe
hadpeen hadpin harpeen hadpoon hadpu hadpun harpoon hadpoonga hadpunga harpoonga harpunga hadpoongi hadpungi harpoongi
harpungi hadpen harpen hadpenge harpenge hadpengi harpengi hadpega harpega hadpegi harpegi hadpo harpo hadpoge harpoge hadpie
harpie hadpiye harpiye hadapkar harapkar hadapke harapke ainth ainthata ainthati ainthate ainthateen ainthatin ainthana
ainthane ainthani aintha ainthi ainthe aintheen ainthin ainthoon ainthu ainthun ainthoonga ainthunga ainthoongi ainthungi
ainthen ainthenge ainthengi ainthega ainthegi aintho ainthoge ainthie ainthiye ainthakar ainthake nigal nigalta nigalti
nigalte nigalteen nigaltin nigalna nigalne nigalni nigla nigli nigle nigleen niglin nigloon niglu niglun nigloonga niglunga
nigloongi niglungi niglen niglenge niglengi niglega niglegi niglo nigloge niglie nigliye nigalkar nigalke doob dub doobta
dubta doobti dubti doobte dubte doobteen dubtin doobna dubna doobne dubne doobni dubni dooba duba doobi dubi doobe doobeen
dubin dooboon doobu dubu dubun dooboonga dubunga dooboongi dubungi dooben duben doobenge dubenge doobengi dubengi doobega
dubega doobegi dubegi doobo dubo dooboge duboge doobie dubie doobiye dubiye doobkar dubkar doobke dubke ris rista risti riste
risteen ristin risna risne risni risa risi rise riseen risin risoon risu risun risoonga risunga risoongi risungi risen
risenge risengi risega risegi riso risoge risie risiye riskar riske bikhar bikharta bikharti bikharte bikharteen bikhartin
bikharna bikharne bikharni bikhra bikhri bikhre bikhreen bikhrin bikhroon bikhru bikhrun bikhroonga bikhrunga bikhroongi
bikhrungi bikhren bikhrenge bikhrengi bikhrega bikhregi bikhro bikhroge bikhrie bikhriye bikharkar bikharke gal galta galte
galteen galtin galna galne galni galeen galin galoon galu galun galoonga galunga galoongi galungi galen galenge galengi
galega galegi galoge galie galiye galkar galke ghis ghista ghisti ghiste ghisteen ghistin ghisna ghisne ghisni ghisa ghisi
ghise ghiseen ghisin ghisoon ghisu ghisun ghisoonga ghisunga ghisoongi ghisungi ghisen ghisenge ghisengi ghisega ghisegi
ghiso ghisoge ghisie ghisiye ghiskar ghiske chipak chipakta chipakti chipakte chipakteen chipaktin chipakna chipakne chipakni
chipka chipki chipkeen chipkin chipkoon chipku chipkun chipkoonga chipkunga chipkoongi chipkungi chipken chipkenge chipkengi
chipkega chipkegi chipko chipkoge chipkie chipkiye chipakkar chipakke kas kasta kasti kaste kasteen kastin kasna kasne kasni
kasa kasi kase kaseen kasin kasoon kasu kasun kasoonga kasunga kasoongi kasungi kasen kasenge kasengi kasega kasegi kaso
kasoge kasie kasiye kaskar kaske kaamp kamp kaampata kampata kaampati kampati kaampate kampate kaampateen kampatin kaampana
kampana kaampane kampane kaampani kaampa kampa kaampi kampi kaampe kampe kaampeen kampin kaampoon kaampu kampu kampun
kaampoonga kampunga kaampoongi kampungi kaampen kampen kaampenge kampenge kaampengi kampengi kaampega kampega kaampegi
kampegi kaampo kampo kaampoge kampoge kaampie kampie kaampiye kampiye kaampakar kampakar kaampake kampake taras tarasta
tarasti taraste tarasteen tarastin tarasna tarasne tarasni tarsa tarsi tarse tarseen tarsin tarsoon tarsu tarsun tarsoonga
tarsunga tarsoongi tarsungi tarsen tarsenge tarsengi tarsega tarsegi tarso tarsoge tarsie tarsiye taraskar taraske mud mur
mudta murta mudti murti mudte murte mudteen mudtin murteen mudna murna mudne murne mudni murni muda mura muri mude mure
mudeen mudin mureen mudoon mudu mudun muroon mudoonga mudunga muroonga murunga mudoongi mudungi muroongi murungi muden muren
mudenge murenge mudengi murengi mudega murega mudegi muregi mudo muro mudoge muroge mudie murie mudiye muriye mudkar murkar
mudke murke mod mor modta morta modti morti modte morte modteen modtin morteen modna morna modne morne modni morni moda mora
mori mode more modeen modin moreen modoon modu modun moroon modoonga modunga moroonga morunga modoongi modungi moroongi
morungi moden moren modenge morenge modengi morengi modega morega modegi moregi modo moro modoge moroge modie morie modiye
moriye modkar morkar modke morke jam jamta jamti jamte jamteen jamtin jamna jamne jamni jami jame jamoon jamu jamun jamoonga
jamunga jamoongi jamungi jamen jamenge jamengi jamega jamegi jamo jamoge jamie jamiye jamkar jamke ug ugta ugti ugte ugteen
ugtin ugna ugne ugni uga ugi uge ugeen ugin ugoon ugu ugun ugoonga ugunga ugoongi ugungi ugen ugenge ugengi ugega ugegi ugo
ugoge ugie ugiye ugkar ugke rop ropta ropti ropte ropteen roptin ropna ropne ropni ropa ropi rope ropeen ropin ropoon ropu
ropun ropoonga ropunga ropoongi ropungi ropen ropenge ropengi ropega ropegi ropo ropoge ropie ropiye ropkar ropke udhed udher
udhedta udherta udhedti udherti udhedte udherte udhedteen udhedtin udherteen udhedna udherna udhedne udherne udhedni udherni
udheda udhera udhedi udheri udhede udhere udhedeen udhedin udhereen udhedoon udhedu udhedun udheroon udhedoonga udhedunga
udheroonga udherunga udhedoongi udhedungi udheroongi udherungi udheden udheren udhedenge udherenge udhedengi udherengi
udhedega udherega udhedegi udheregi udhedo udhero udhedoge udheroge udhedie udherie udhediye udheriye udhedkar udherkar
udhedke udherke taal tal taalta talta taalti talti taalte talte taalteen taltin taalna talna taalne talne taalni talni taali
tali taaleen talin taaloon taalu talu talun taaloonga talunga taaloongi talungi taalen talen taalenge talenge taalengi
talengi taalega talega taalegi talegi taaloge taloge taalie talie taaliye taliye taalkar talkar taalke talke pel pelta pelti
pelte pelteen peltin pelna pelne pelni pela peli pele peleen pelin peloon pelu pelun peloonga pelunga peloongi pelungi pelen
pelenge pelengi pelega pelegi pelo peloge pelie peliye pelkar pelke lapak lapakta lapakti lapakte lapakteen lapaktin lapakna
lapakne lapakni lapka lapki lapke lapkeen lapkin lapkoon lapku lapkun lapkoonga lapkunga lapkoongi lapkungi lapken lapkenge
lapkengi lapkega lapkegi lapko lapkoge lapkie lapkiye lapakkar lapakke firta phirta firti phirti firte phirte firteen firtin
phirteen firna phirna firne phirne firni phirni fira phira firi phiri phire fireen firin phireen firoon firu firun phiroon
firoonga firunga phiroonga phirunga firoongi firungi phiroongi phirungi firen phiren firenge phirenge firengi phirengi firega
phirega firegi phiregi firo phiro firoge phiroge firie phirie firiye phiriye firkar phirkar firke phirke hadak harak hadakta
harakta hadakti harakti hadakte hadakteen hadaktin harakteen hadakna harakna hadakne harakne hadakni harakni hadka harka
hadki harki hadke hadkeen hadkin harkeen hadkoon hadku hadkun harkoon hadkoonga hadkunga harkoonga harkunga hadkoongi
hadkungi harkoongi harkungi hadken harken hadkenge harkenge hadkengi harkengi hadkega harkega hadkegi harkegi hadko harko
hadkoge harkoge hadkie harkie hadkiye harkiye hadakkar harakkar hadakke harakke baras barasta barasti baraste barasteen
barastin barasna barasne barasni barsa barsi barse barseen barsin barsoon barsu barsun barsoonga barsunga barsoongi barsungi
barsen barsenge barsengi barsega barsegi barso barsoge barsie barsiye baraskar baraske chamak chamakta chamakti chamakte
chamakteen chamaktin chamakna chamakne chamakni chamka chamki chamke chamkeen chamkin chamkoon chamku chamkun chamkoonga
chamkunga chamkoongi chamkungi chamken chamkenge chamkengi chamkega chamkegi chamko chamkoge chamkie chamkiye chamakkar
chamakke nibh nibhta nibhti nibhte nibhteen nibhtin nibhna nibhne nibhni nibha nibhi nibhe nibheen nibhin nibhoon nibhu
nibhun nibhoonga nibhunga nibhoongi nibhungi nibhen nibhenge nibhengi nibhega nibhegi nibho nibhoge nibhie nibhiye nibhkar
nibhke thithak thithakta thithakti thithakte thithakteen thithaktin thithakna thithakne thithakni thithka thithki thithke
thithkeen thithkin thithkoon thithku thithkun thithkoonga thithkunga thithkoongi thithkungi thithken thithkenge thithkengi
thithkega thithkegi thithko thithkoge thithkie thithkiye thithakkar thithakke pista pisti piste pisteen pistin pisna pisne
pisni pisa pisi pise piseen pisin pisoon pisu pisun pisoonga pisunga pisoongi pisungi pisen pisenge pisengi pisega pisegi
pisoge pisie pisiye piskar piske peesta peesti peeste peesteen peesna peesne peesni peesa peesi peese peeseen peesoon peesu
peesoonga peesoongi peesen peesenge peesengi peesega peesegi peesoge peesie peesiye peeskar peeske kha khaati khati khaate
khate khaateen khatin khaani khani khaaya khaya khaai khai khaae khae khaayi khayi khaaye khaye khaaeen khain khaaoon khaau
khau khaun khaaoonga khaunga khaaoongi khaungi khaaen khaen khaaenge khaenge khaaengi khaengi khaaega khaega khaaegi khaegi
khaao khao khaaoge khaoge khaaie khaie khaaiye khaiye khaakar khakar khaake khake khaayen khayen khaayega khayega khaayenge
khayenge bula bulaata bulata bulaati bulati bulaate bulate bulaateen bulatin bulaana bulana bulaane bulane bulaani bulani
bulaaya bulaya bulaai bulai bulaae bulae bulaayi bulayi bulaaye bulaye bulaaeen bulain bulaaoon bulaau bulau bulaun
bulaaoonga bulaunga bulaaoongi bulaungi bulaaen bulaen bulaaenge bulaenge bulaaengi bulaengi bulaaega bulaega bulaaegi
bulaegi bulaao bulao bulaaoge bulaoge bulaaie bulaie bulaaiye bulaiye bulaakar bulakar bulaake bulake bulaayen bulayen
bulaayega bulayega bulaayenge bulayenge dhamka dhamkaata dhamkata dhamkaati dhamkati dhamkaate dhamkate dhamkaateen dhamkatin
dhamkaana dhamkana dhamkaane dhamkane dhamkaani dhamkani dhamkaaya dhamkaya dhamkaai dhamkai dhamkaae dhamkae dhamkaayi
dhamkayi dhamkaaye dhamkaye dhamkaaeen dhamkain dhamkaaoon dhamkaau dhamkau dhamkaun dhamkaaoonga dhamkaunga dhamkaaoongi
dhamkaungi dhamkaaen dhamkaen dhamkaaenge dhamkaenge dhamkaaengi dhamkaengi dhamkaaega dhamkaega dhamkaaegi dhamkaegi
dhamkaao dhamkao dhamkaaoge dhamkaoge dhamkaaie dhamkaie dhamkaaiye dhamkaiye dhamkaakar dhamkakar dhamkaake dhamkake
dhamkaayen dhamkayen dhamkaayega dhamkayega dhamkaayenge dhamkayenge bata bataata batata btaata btata bataati batati btaati
btati bataate batate btaate btate bataateen batatin btaateen bataana batana btaana btana bataane batane btaane btane bataani
batani btaani btani bataaya bataya btaaya btaya bataai batai btaai btai bataae batae btaae btae bataayi batayi btaayi btayi
bataaye bataye btaaye btaye bataaeen batain btaaeen bataaoon bataau batau bataun btaaoon btaau bataaoonga bataunga btaaoonga
btaunga bataaoongi bataungi btaaoongi btaungi bataaen bataen btaaen bataaenge bataenge btaaenge btaenge bataaengi bataengi
btaaengi btaengi bataaega bataega btaaega btaega bataaegi bataegi btaaegi btaegi bataao batao btaao btao bataaoge bataoge
btaaoge btaoge bataaie bataie btaaie btaie bataaiye bataiye btaaiye btaiye bataakar batakar btaakar btakar bataake batake
btaake btake bataayen batayen btaayen bataayega batayega btaayega btayega bataayenge batayenge btaayenge btayenge karaata
karata kraata krata karaati karati kraati krati karaate karate kraate krate karaateen karatin kraateen karaana karana kraana
krana karaane karane kraane krane karaani karani kraani krani karaaya karaya kraaya kraya karaai karai kraai krai karaae
karae kraae krae karaayi karayi kraayi krayi karaaye karaye kraaye kraye karaaeen karain kraaeen karaaoon karaau karau karaun
kraaoon kraau karaaoonga karaunga kraaoonga kraunga karaaoongi karaungi kraaoongi kraungi karaaen karaen kraaen karaaenge
karaenge kraaenge kraenge karaaengi karaengi kraaengi kraengi karaaega karaega kraaega kraega karaaegi karaegi kraaegi kraegi
karaao karao kraao krao karaaoge karaoge kraaoge kraoge karaaie karaie kraaie kraie karaaiye karaiye kraaiye kraiye karaakar
karakar kraakar krakar karaake karake kraake krake karaayen karayen kraayen karaayega karayega kraayega krayega karaayenge
karayenge kraayenge krayenge banaata banata bnaata bnata banaati banati bnaati bnati banaate banate bnaate bnate banaateen
banatin bnaateen banaana banana bnaana bnana banaane banane bnaane bnane banaani banani bnaani bnani banaaya banaya bnaaya
bnaya banaai banai bnaai bnai banaae banae bnaae bnae banaayi banayi bnaayi bnayi banaaye banaye bnaaye bnaye banaaeen banain
bnaaeen banaaoon banaau banau banaun bnaaoon bnaau banaaoonga banaunga bnaaoonga bnaunga banaaoongi banaungi bnaaoongi
bnaungi banaaen banaen bnaaen banaaenge banaenge bnaaenge bnaenge banaaengi banaengi bnaaengi bnaengi banaaega banaega
bnaaega bnaega banaaegi banaegi bnaaegi bnaegi banaao banao bnaao bnao banaaoge banaoge bnaaoge bnaoge banaaie banaie bnaaie
bnaie banaaiye banaiye bnaaiye bnaiye banaakar banakar bnaakar bnakar banaake banake bnaake bnake banaayen banayen bnaayen
banaayega banayega bnaayega bnayega banaayenge banayenge bnaayenge bnayenge lagaata lagata lgaata lgata lagaati lagati lgaati
lgati lagaate lagate lgaate lgate lagaateen lagatin lgaateen lagaana lagana lgaana lgana lagaane lagane lgaane lgane lagaani
lagani lgaani lgani lagaaya lagaya lgaaya lgaya lagaai lagai lgaai lgai lagaae lagae lgaae lgae lagaayi lagayi lgaayi lgayi
lagaaye lagaye lgaaye lgaye lagaaeen lagain lgaaeen lagaaoon lagaau lagau lagaun lgaaoon lgaau lagaaoonga lagaunga lgaaoonga
lgaunga lagaaoongi lagaungi lgaaoongi lgaungi lagaaen lagaen lgaaen lagaaenge lagaenge lgaaenge lgaenge lagaaengi lagaengi
lgaaengi lgaengi lagaaega lagaega lgaaega lgaega lagaaegi lagaegi lgaaegi lgaegi lagaao lagao lgaao lgao lagaaoge lagaoge
lgaaoge lgaoge lagaaie lagaie lgaaie lgaie lagaaiye lagaiye lgaaiye lgaiye lagaakar lagakar lgaakar lgakar lagaake lagake
lgaake lgake lagaayen lagayen lgaayen lagaayega lagayega lgaayega lgayega lagaayenge lagayenge lgaayenge lgayenge chalaata
chalata chalaati chalati chalaate chalate chalaateen chalatin chalaana chalana chalaane chalane chalaani chalani chalaaya
chalaya chalaai chalai chalaae chalae chalaayi chalayi chalaaye chalaye chalaaeen chalain chalaaoon chalaau chalau chalaun
chalaaoonga chalaunga chalaaoongi chalaungi chalaaen chalaen chalaaenge chalaenge chalaaengi chalaengi chalaaega chalaega
chalaaegi chalaegi chalaao chalao chalaaoge chalaoge chalaaie chalaie chalaaiye chalaiye chalaakar chalakar chalaake chalake
chalaayen chalayen chalaayega chalayega chalaayenge chalayenge chilla chillaata chillata chillaati chillati chillaate
chillate chillaateen chillatin chillaana chillana chillaane chillane chillaani chillani chillaaya chillaya chillaai chillai
chillaae chillae chillaayi chillayi chillaaye chillaye chillaaeen chillain chillaaoon chillaau chillau chillaun chillaaoonga
chillaunga chillaaoongi chillaungi chillaaen chillaen chillaaenge chillaenge chillaaengi chillaengi chillaaega chillaega
chillaaegi chillaegi chillaao chillao chillaaoge chillaoge chillaaie chillaie chillaaiye chillaiye chillaakar chillakar
chillaake chillake chillaayen chillayen chillaayega chillayega chillaayenge chillayenge daraata darata draata drata daraati
darati draati drati daraate darate draate drate daraateen daratin draateen daraana darana draana drana daraane darane draane
drane daraani darani draani drani daraaya daraya draaya draya daraai darai draai drai daraae darae draae drae daraayi darayi
draayi drayi daraaye daraye draaye draye daraaeen darain draaeen daraaoon daraau darau daraun draaoon draau daraaoonga
daraunga draaoonga draunga daraaoongi daraungi draaoongi draungi daraaen daraen draaen daraaenge daraenge draaenge draenge
daraaengi daraengi draaengi draengi daraaega daraega draaega draega daraaegi daraegi draaegi draegi daraao darao draao drao
daraaoge daraoge draaoge draoge daraaie daraie draaie draie daraaiye daraiye draaiye draiye daraakar darakar draakar drakar
daraake darake draake drake daraayen darayen draayen daraayega darayega draayega drayega daraayenge darayenge draayenge
drayenge rula rulaata rulata rulaati rulati rulaate rulate rulaateen rulatin rulaana rulana rulaane rulane rulaani rulani
rulaaya rulaya rulaai rulai rulaae rulae rulaayi rulayi rulaaye rulaye rulaaeen rulain rulaaoon rulaau rulau rulaun
rulaaoonga rulaunga rulaaoongi rulaungi rulaaen rulaen rulaaenge rulaenge rulaaengi rulaengi rulaaega rulaega rulaaegi
rulaegi rulaao rulao rulaaoge rulaoge rulaaie rulaie rulaaiye rulaiye rulaakar rulakar rulaake rulake rulaayen rulayen
rulaayega rulayega rulaayenge rulayenge sula sulaata sulata sulaati sulati sulaate sulate sulaateen sulatin sulaana sulana
sulaane sulane sulaani sulani sulaaya sulaya sulaai sulai sulaae sulae sulaayi sulayi sulaaye sulaye sulaaeen sulain sulaaoon
sulaau sulau sulaun sulaaoonga sulaunga sulaaoongi sulaungi sulaaen sulaen sulaaenge sulaenge sulaaengi sulaengi sulaaega
sulaega sulaaegi sulaegi sulaao sulao sulaaoge sulaoge sulaaie sulaie sulaaiye sulaiye sulaakar sulakar sulaake sulake
sulaayen sulayen sulaayega sulayega sulaayenge sulayenge jalaata jalata jlaata jlata jalaati jalati jlaati jlati jalaate
jalate jlaate jlate jalaateen jalatin jlaateen jalaana jalana jlaana jlana jalaane jalane jlaane jlane jalaani jalani jlaani
jlani jalaaya jalaya jlaaya jlaya jalaai jalai jlaai jlai jalaae jalae jlaae jlae jalaayi jalayi jlaayi jlayi jalaaye jalaye
jlaaye jlaye jalaaeen jalain jlaaeen jalaaoon jalaau jalau jalaun jlaaoon jlaau jalaaoonga jalaunga jlaaoonga jlaunga
jalaaoongi jalaungi jlaaoongi jlaungi jalaaen jalaen jlaaen jalaaenge jalaenge jlaaenge jlaenge jalaaengi jalaengi jlaaengi
jlaengi jalaaega jalaega jlaaega jlaega jalaaegi jalaegi jlaaegi jlaegi jalaao jalao jlaao jlao jalaaoge jalaoge jlaaoge
jlaoge jalaaie jalaie jlaaie jlaie jalaaiye jalaiye jlaaiye jlaiye jalaakar jalakar jlaakar jlakar jalaake jalake jlaake
jlake jalaayen jalayen jlaayen jalaayega jalayega jlaayega jlayega jalaayenge jalayenge jlaayenge jlayenge hataata hatata
hataati hatati hataate hatate hataateen hatatin hataana hatana hataane hatane hataani hatani hataaya hataya hataai hatai
hataae hatae hataayi hatayi hataaye hataye hataaeen hatain hataaoon hataau hatau hataun hataaoonga hataunga hataaoongi
hataungi hataaen hataen hataaenge hataenge hataaengi hataengi hataaega hataega hataaegi hataegi hataao hatao hataaoge hataoge
hataaie hataie hataaiye hataiye hataakar hatakar hataake hatake hataayen hatayen hataayega hatayega hataayenge hatayenge
bhagaata bhagata bhagaati bhagati bhagaate bhagate bhagaateen bhagatin bhagaana bhagana bhagaane bhagane bhagaani bhagani
bhagaaya bhagaya bhagaai bhagai bhagaae bhagae bhagaayi bhagayi bhagaaye bhagaye bhagaaeen bhagain bhagaaoon bhagaau bhagau
bhagaun bhagaaoonga bhagaunga bhagaaoongi bhagaungi bhagaaen bhagaen bhagaaenge bhagaenge bhagaaengi bhagaengi bhagaaega
bhagaega bhagaaegi bhagaegi bhagaao bhagao bhagaaoge bhagaoge bhagaaie bhagaie bhagaaiye bhagaiye bhagaakar bhagakar bhagaake
bhagake bhagaayen bhagayen bhagaayega bhagayega bhagaayenge bhagayenge dikha dikhaata dikhata dikhaati dikhati dikhaate
dikhate dikhaateen dikhatin dikhaana dikhana dikhaane dikhane dikhaani dikhani dikhaaya dikhaya dikhaai dikhai dikhaae dikhae
dikhaayi dikhayi dikhaaye dikhaye dikhaaeen dikhain dikhaaoon dikhaau dikhau dikhaun dikhaaoonga dikhaunga dikhaaoongi
dikhaungi dikhaaen dikhaen dikhaaenge dikhaenge dikhaaengi dikhaengi dikhaaega dikhaega dikhaaegi dikhaegi dikhaao dikhao
dikhaaoge dikhaoge dikhaaie dikhaie dikhaaiye dikhaiye dikhaakar dikhakar dikhaake dikhake dikhaayen dikhayen dikhaayega
dikhayega dikhaayenge dikhayenge sikha sikhaata sikhata sikhaati sikhati sikhaate sikhate sikhaateen sikhatin sikhaana
sikhana sikhaane sikhane sikhaani sikhani sikhaaya sikhaya sikhaai sikhai sikhaae sikhae sikhaayi sikhayi sikhaaye sikhaye
sikhaaeen sikhain sikhaaoon sikhaau sikhau sikhaun sikhaaoonga sikhaunga sikhaaoongi sikhaungi sikhaaen sikhaen sikhaaenge
sikhaenge sikhaaengi sikhaengi sikhaaega sikhaega sikhaaegi sikhaegi sikhaao sikhao sikhaaoge sikhaoge sikhaaie sikhaie
sikhaaiye sikhaiye sikhaakar sikhakar sikhaake sikhake sikhaayen sikhayen sikhaayega sikhayega sikhaayenge sikhayenge
padhaata padhata parhaata parhata padhaati padhati parhaati parhati padhaate padhate parhaate parhate padhaateen padhatin
padhaana padhana parhaana parhana padhaane padhane parhaane parhane padhaani padhani parhaani parhani padhaaya padhaya
parhaaya parhaya padhaae padhae parhaae parhae padhaayi padhayi parhaayi parhayi padhaaye padhaye parhaaye parhaye padhaaeen
padhain padhaaoon padhaau padhau padhaun padhaaoonga padhaunga parhaaoonga parhaunga padhaaoongi padhaungi parhaaoongi
parhaungi padhaaen padhaen padhaaenge padhaenge parhaaenge parhaenge padhaaengi padhaengi parhaaengi parhaengi padhaaega
padhaega parhaaega parhaega padhaaegi padhaegi parhaaegi parhaegi padhaao padhao parhaao parhao padhaaoge padhaoge parhaaoge
parhaoge padhaaie padhaie parhaaie parhaie padhaaiye padhaiye parhaaiye parhaiye padhaakar padhakar parhaakar parhakar
padhaake padhake parhaake parhake padhaayen padhayen padhaayega padhayega parhaayega parhayega padhaayenge padhayenge
parhaayenge parhayenge bachaata bachata bchaata bchata bachaati bachati bchaati bchati bachaate bachate bchaate bchate
bachaateen bachatin bchaateen bachaana bachana bchaana bchana bachaane bachane bchaane bchane bachaani bachani bchaani bchani
bachaaya bachaya bchaaya bchaya bachaai bachai bchaai bchai bachaae bachae bchaae bchae bachaayi bachayi bchaayi bchayi
bachaaye bachaye bchaaye bchaye bachaaeen bachain bchaaeen bachaaoon bachaau bachau bachaun bchaaoon bchaau bachaaoonga
bachaunga bchaaoonga bchaunga bachaaoongi bachaungi bchaaoongi bchaungi bachaaen bachaen bchaaen bachaaenge bachaenge
bchaaenge bchaenge bachaaengi bachaengi bchaaengi bchaengi bachaaega bachaega bchaaega bchaega bachaaegi bachaegi bchaaegi
bchaegi bachaao bachao bchaao bchao bachaaoge bachaoge bchaaoge bchaoge bachaaie bachaie bchaaie bchaie bachaaiye bachaiye
bchaaiye bchaiye bachaakar bachakar bchaakar bchakar bachaake bachake bchaake bchake bachaayen bachayen bchaayen bachaayega
bachayega bchaayega bchayega bachaayenge bachayenge bchaayenge bchayenge uthaata uthata uthaati uthati uthaate uthate
uthaateen uthatin uthaana uthana uthaane uthane uthaani uthani uthaaya uthaya uthaai uthai uthaae uthae uthaayi uthayi
uthaaye uthaye uthaaeen uthain uthaaoon uthaau uthau uthaun uthaaoonga uthaunga uthaaoongi uthaungi uthaaen uthaen uthaaenge
uthaenge uthaaengi uthaengi uthaaega uthaega uthaaegi uthaegi uthaao uthao uthaaoge uthaoge uthaaie uthaie uthaaiye uthaiye
uthaakar uthakar uthaake uthake uthaayen uthayen uthaayega uthayega uthaayenge uthayenge giraata girata giraati girati
giraate girate giraateen giratin giraana girana giraane girane giraani girani giraaya giraya giraai girai giraae girae
giraayi girayi giraaye giraye giraaeen girain giraaoon giraau girau giraun giraaoonga giraunga giraaoongi giraungi giraaen
giraen giraaenge giraenge giraaengi giraengi giraaega giraega giraaegi giraegi giraao girao giraaoge giraoge giraaie giraie
giraaiye giraiye giraakar girakar giraake girake giraayen girayen giraayega girayega giraayenge girayenge milaata milata
milaati milati milaate milate milaateen milatin milaana milana milaane milane milaani milani milaaya milaya milaai milai
milaae milae milaayi milayi milaaye milaye milaaeen milain milaaoon milaau milau milaun milaaoonga milaunga milaaoongi
milaungi milaaen milaen milaaenge milaenge milaaengi milaengi milaaega milaega milaaegi milaegi milaao milao milaaoge milaoge
milaaie milaie milaaiye milaiye milaakar milakar milaake milake milaayen milayen milaayega milayega milaayenge milayenge kama
kamaata kamata kamaati kamati kamaate kamate kamaateen kamatin kamaana kamana kamaane kamane kamaani kamani kamaaya kamaya
kamaae kamae kamaayi kamayi kamaaye kamaye kamaaeen kamain kamaaoon kamaau kamau kamaun kamaaoonga kamaunga kamaaoongi
kamaungi kamaaen kamaen kamaaenge kamaenge kamaaengi kamaengi kamaaega kamaega kamaaegi kamaegi kamaao kamao kamaaoge kamaoge
kamaaie kamaie kamaaiye kamaiye kamaakar kamakar kamaake kamake kamaayen kamayen kamaayega kamayega kamaayenge kamayenge
chhupaata chhupata chupaata chupata chhupaati chhupati chupaati chupati chhupaate chhupate chupaate chupate chhupaateen
chhupatin chhupaana chhupana chupaana chupana chhupaane chhupane chupaane chupane chhupaani chhupani chupaani chupani
chhupaaya chhupaya chupaaya chupaya chhupaai chhupai chupaai chupai chhupaae chhupae chupaae chupae chhupaayi chhupayi
chupaayi chupayi chhupaaye chhupaye chupaaye chupaye chhupaaeen chhupain chhupaaoon chhupaau chhupau chhupaun chhupaaoonga
chhupaunga chupaaoonga chupaunga chhupaaoongi chhupaungi chupaaoongi chupaungi chhupaaen chhupaen chhupaaenge chhupaenge
chupaaenge chupaenge chhupaaengi chhupaengi chupaaengi chupaengi chhupaaega chhupaega chupaaega chupaega chhupaaegi chhupaegi
chupaaegi chupaegi chhupaao chhupao chupaao chupao chhupaaoge chhupaoge chupaaoge chupaoge chhupaaie chhupaie chupaaie
chupaie chhupaaiye chhupaiye chupaaiye chupaiye chhupaakar chhupakar chupaakar chupakar chhupaake chhupake chupaake chupake
chhupaayen chhupayen chhupaayega chhupayega chupaayega chupayega chhupaayenge chhupayenge chupaayenge chupayenge chhipaata
chhipata chipaata chipata chhipaati chhipati chipaati chipati chhipaate chhipate chipaate chipate chhipaateen chhipatin
chhipaana chhipana chipaana chipana chhipaane chhipane chipaane chipane chhipaani chhipani chipaani chipani chhipaaya
chhipaya chipaaya chipaya chhipaai chhipai chipaai chipai chhipaae chhipae chipaae chipae chhipaayi chhipayi chipaayi chipayi
chhipaaye chhipaye chipaaye chipaye chhipaaeen chhipain chhipaaoon chhipaau chhipau chhipaun chhipaaoonga chhipaunga
chipaaoonga chipaunga chhipaaoongi chhipaungi chipaaoongi chipaungi chhipaaen chhipaen chhipaaenge chhipaenge chipaaenge
chipaenge chhipaaengi chhipaengi chipaaengi chipaengi chhipaaega chhipaega chipaaega chipaega chhipaaegi chhipaegi chipaaegi
chipaegi chhipaao chhipao chipaao chipao chhipaaoge chhipaoge chipaaoge chipaoge chhipaaie chhipaie chipaaie chipaie
chhipaaiye chhipaiye chipaaiye chipaiye chhipaakar chhipakar chipaakar chipakar chhipaake chhipake chipaake chipake
chhipaayen chhipayen chhipaayega chhipayega chipaayega chipayega chhipaayenge chhipayenge chipaayenge chipayenge bitha
bithaata bithata bithaati bithati bithaate bithate bithaateen bithatin bithaana bithana bithaane bithane bithaani bithani
bithaaya bithaya bithaai bithai bithaae bithae bithaayi bithayi bithaaye bithaye bithaaeen bithain bithaaoon bithaau bithau
bithaun bithaaoonga bithaunga bithaaoongi bithaungi bithaaen bithaen bithaaenge bithaenge bithaaengi bithaengi bithaaega
bithaega bithaaegi bithaegi bithaao bithao bithaaoge bithaoge bithaaie bithaie bithaaiye bithaiye bithaakar bithakar bithaake
bithake bithaayen bithayen bithaayega bithayega bithaayenge bithayenge baithaata baithata baithaati baithati baithaate
baithate baithaateen baithatin baithaana baithana baithaane baithane baithaani baithani baithaaya baithaya baithaai baithai
baithaae baithae baithaayi baithayi baithaaye baithaye baithaaeen baithain baithaaoon baithaau baithau baithaun baithaaoonga
baithaunga baithaaoongi baithaungi baithaaen baithaen baithaaenge baithaenge baithaaengi baithaengi baithaaega baithaega
baithaaegi baithaegi baithaao baithao baithaaoge baithaoge baithaaie baithaie baithaaiye baithaiye baithaakar baithakar
baithaake baithake baithaayen baithayen baithaayega baithayega baithaayenge baithayenge dabaata dabata dabaati dabati dabaate
dabate dabaateen dabatin dabaana dabana dabaane dabane dabaani dabani dabaaya dabaya dabaai dabai dabaae dabae dabaayi dabayi
dabaaye dabaye dabaaeen dabain dabaaoon dabaau dabau dabaun dabaaoonga dabaunga dabaaoongi dabaungi dabaaen dabaen dabaaenge
dabaenge dabaaengi dabaengi dabaaega dabaega dabaaegi dabaegi dabaao dabaaoge dabaoge dabaaie dabaie dabaaiye dabaiye
dabaakar dabakar dabaake dabake dabaayen dabayen dabaayega dabayega dabaayenge dabayenge sata sataata satata sataati satati
sataate satate sataateen satatin sataana satana sataane satane sataani satani sataaya sataya sataai satai sataae satae
sataayi satayi sataaye sataye sataaeen satain sataaoon sataau satau sataun sataaoonga sataunga sataaoongi sataungi sataaen
sataen sataaenge sataenge sataaengi sataengi sataaega sataega sataaegi sataegi sataao satao sataaoge sataoge sataaie sataie
sataaiye sataiye sataakar satakar sataake satake sataayen satayen sataayega satayega sataayenge satayenge fansaata phansaata
fansaati phansaati fansaate phansaate fansaateen fansaana phansaana fansaane phansaane fansaani phansaani fansaaya fansaya
phansaaya phansaya fansaai fansai phansaai phansai fansaae fansae phansaae phansae fansaayi fansayi phansaayi phansayi
fansaaye fansaye phansaaye phansaye fansaaeen fansain fansaaoon fansaau fansau fansaun fansaaoonga fansaunga phansaaoonga
phansaunga fansaaoongi fansaungi phansaaoongi phansaungi fansaaen fansaen fansaaenge fansaenge phansaaenge phansaenge
fansaaengi fansaengi phansaaengi phansaengi fansaaega fansaega phansaaega phansaega fansaaegi fansaegi phansaaegi phansaegi
fansaao fansao phansaao phansao fansaaoge fansaoge phansaaoge phansaoge fansaaie fansaie phansaaie phansaie fansaaiye
fansaiye phansaaiye phansaiye fansaakar phansaakar fansaake phansaake fansaayen fansayen fansaayega fansayega phansaayega
phansayega fansaayenge fansayenge phansaayenge phansayenge katva katwa katvaata katvata katwaata katwata katvaati katvati
katwaati katwati katvaate katvate katwaate katwate katvaateen katvatin katvaana katvana katwaana katwana katvaane katvane
katwaane katwane katvaani katvani katwaani katwani katvaaya katvaya katwaaya katwaya katvaai katvai katwaai katwai katvaae
katvae katwaae katwae katvaayi katvayi katwaayi katwayi katvaaye katvaye katwaaye katwaye katvaaeen katvain katvaaoon katvaau
katvau katvaun katvaaoonga katvaunga katwaaoonga katwaunga katvaaoongi katvaungi katwaaoongi katwaungi katvaaen katvaen
katvaaenge katvaenge katwaaenge katwaenge katvaaengi katvaengi katwaaengi katwaengi katvaaega katvaega katwaaega katwaega
katvaaegi katvaegi katwaaegi katwaegi katvaao katvao katwaao katwao katvaaoge katvaoge katwaaoge katwaoge katvaaie katvaie
katwaaie katwaie katvaaiye katvaiye katwaaiye katwaiye katvaakar katvakar katwaakar katwakar katvaake katvake katwaake
katwake katvaayen katvayen katvaayega katvayega katwaayega katwayega katvaayenge katvayenge katwaayenge katwayenge karva
karwa krva krwa karvaata karvata karwaata karwata krvaata krvata karvaati karvati karwaati karwati krvaati krvati karvaate
karvate karwaate karwate krvaate krvate karvaateen karvatin krvaateen karvaana karvana karwaana karwana krvaana krvana
karvaane karvane karwaane karwane krvaane krvane karvaani karvani karwaani karwani krvaani krvani karvaaya karvaya karwaaya
karwaya krvaaya krvaya karvaai karwaai krvaai krvai karvaae karvae karwaae karwae krvaae krvae karvaayi karvayi karwaayi
krvaayi krvayi karvaaye karvaye karwaaye karwaye krvaaye krvaye karvaaeen karvain krvaaeen karvaaoon karvaau karvau karvaun
krvaaoon krvaau karvaaoonga karvaunga karwaaoonga karwaunga krvaaoonga krvaunga karvaaoongi karvaungi karwaaoongi karwaungi
krvaaoongi krvaungi karvaaen karvaen krvaaen karvaaenge karvaenge karwaaenge karwaenge krvaaenge krvaenge karvaaengi
karvaengi karwaaengi karwaengi krvaaengi krvaengi karvaaega karvaega karwaaega karwaega krvaaega krvaega karvaaegi karvaegi
karwaaegi karwaegi krvaaegi krvaegi karvaao karvao karwaao karwao krvaao krvao karvaaoge karvaoge karwaaoge karwaoge krvaaoge
krvaoge karvaaie karvaie karwaaie karwaie krvaaie krvaie karvaaiye karvaiye karwaaiye karwaiye krvaaiye krvaiye karvaakar
karvakar karwaakar karwakar krvaakar krvakar karvaake karvake karwaake karwake krvaake krvake karvaayen karvayen krvaayen
karvaayega karvayega karwaayega karwayega krvaayega krvayega karvaayenge karvayenge karwaayenge karwayenge krvaayenge
krvayenge bulva bulwa bulvaata bulvata bulwaata bulwata bulvaati bulvati bulwaati bulwati bulvaate bulvate bulwaate bulwate
bulvaateen bulvatin bulvaana bulvana bulwaana bulwana bulvaane bulvane bulwaane bulwane bulvaani bulvani bulwaani bulwani
bulvaaya bulvaya bulwaaya bulwaya bulvaai bulvai bulwaai bulwai bulvaae bulvae bulwaae bulwae bulvaayi bulvayi bulwaayi
bulwayi bulvaaye bulvaye bulwaaye bulwaye bulvaaeen bulvain bulvaaoon bulvaau bulvau bulvaun bulvaaoonga bulvaunga
bulwaaoonga bulwaunga bulvaaoongi bulvaungi bulwaaoongi bulwaungi bulvaaen bulvaen bulvaaenge bulvaenge bulwaaenge bulwaenge
bulvaaengi bulvaengi bulwaaengi bulwaengi bulvaaega bulvaega bulwaaega bulwaega bulvaaegi bulvaegi bulwaaegi bulwaegi bulvaao
bulvao bulwaao bulwao bulvaaoge bulvaoge bulwaaoge bulwaoge bulvaaie bulvaie bulwaaie bulwaie bulvaaiye bulvaiye bulwaaiye
bulwaiye bulvaakar bulvakar bulwaakar bulwakar bulvaake bulvake bulwaake bulwake bulvaayen bulvayen bulvaayega bulvayega
bulwaayega bulwayega bulvaayenge bulvayenge bulwaayenge bulwayenge bhijva bhijwa bhijvaata bhijvata bhijwaata bhijwata
bhijvaati bhijvati bhijwaati bhijwati bhijvaate bhijvate bhijwaate bhijwate bhijvaateen bhijvatin bhijvaana bhijvana
bhijwaana bhijwana bhijvaane bhijvane bhijwaane bhijwane bhijvaani bhijvani bhijwaani bhijwani bhijvaaya bhijvaya bhijwaaya
bhijwaya bhijvaai bhijvai bhijwaai bhijwai bhijvaae bhijvae bhijwaae bhijwae bhijvaayi bhijvayi bhijwaayi bhijwayi bhijvaaye
bhijvaye bhijwaaye bhijwaye bhijvaaeen bhijvain bhijvaaoon bhijvaau bhijvau bhijvaun bhijvaaoonga bhijvaunga bhijwaaoonga
bhijwaunga bhijvaaoongi bhijvaungi bhijwaaoongi bhijwaungi bhijvaaen bhijvaen bhijvaaenge bhijvaenge bhijwaaenge bhijwaenge
bhijvaaengi bhijvaengi bhijwaaengi bhijwaengi bhijvaaega bhijvaega bhijwaaega bhijwaega bhijvaaegi bhijvaegi bhijwaaegi
bhijwaegi bhijvaao bhijvao bhijwaao bhijwao bhijvaaoge bhijvaoge bhijwaaoge bhijwaoge bhijvaaie bhijvaie bhijwaaie bhijwaie
bhijvaaiye bhijvaiye bhijwaaiye bhijwaiye bhijvaakar bhijvakar bhijwaakar bhijwakar bhijvaake bhijvake bhijwaake bhijwake
bhijvaayen bhijvayen bhijvaayega bhijvayega bhijwaayega bhijwayega bhijvaayenge bhijvayenge bhijwaayenge bhijwayenge lagva
lagwa lagvaata lagvata lagwaata lagwata lagvaati lagvati lagwaati lagwati lagvaate lagvate lagwaate lagwate lagvaateen
lagvatin lagvaana lagvana lagwaana lagwana lagvaane lagvane lagwaane lagwane lagvaani lagvani lagwaani lagwani lagvaaya
lagvaya lagwaaya lagwaya lagvaai lagvai lagwaai lagwai lagvaae lagvae lagwaae lagwae lagvaayi lagvayi lagwaayi lagwayi
lagvaaye lagvaye lagwaaye lagwaye lagvaaeen lagvain lagvaaoon lagvaau lagvau lagvaun lagvaaoonga lagvaunga lagwaaoonga
lagwaunga lagvaaoongi lagvaungi lagwaaoongi lagwaungi lagvaaen lagvaen lagvaaenge lagvaenge lagwaaenge lagwaenge lagvaaengi
lagvaengi lagwaaengi lagwaengi lagvaaega lagvaega lagwaaega lagwaega lagvaaegi lagvaegi lagwaaegi lagwaegi lagvaao lagvao
lagwaao lagwao lagvaaoge lagvaoge lagwaaoge lagwaoge lagvaaie lagvaie lagwaaie lagwaie lagvaaiye lagvaiye lagwaaiye lagwaiye
lagvaakar lagvakar lagwaakar lagwakar lagvaake lagvake lagwaake lagwake lagvaayen lagvayen lagvaayega lagvayega lagwaayega
lagwayega lagvaayenge lagvayenge lagwaayenge lagwayenge nikalva nikalwa nikalvaata nikalvata nikalwaata nikalwata nikalvaati
nikalvati nikalwaati nikalwati nikalvaate nikalvate nikalwaate nikalwate nikalvaateen nikalvatin nikalvaana nikalvana
nikalwaana nikalwana nikalvaane nikalvane nikalwaane nikalwane nikalvaani nikalvani nikalwaani nikalwani nikalvaaya nikalvaya
nikalwaaya nikalwaya nikalvaai nikalvai nikalwaai nikalwai nikalvaae nikalvae nikalwaae nikalwae nikalvaayi nikalvayi
nikalwaayi nikalwayi nikalvaaye nikalvaye nikalwaaye nikalwaye nikalvaaeen nikalvain nikalvaaoon nikalvaau nikalvau nikalvaun
nikalvaaoonga nikalvaunga nikalwaaoonga nikalwaunga nikalvaaoongi nikalvaungi nikalwaaoongi nikalwaungi nikalvaaen nikalvaen
nikalvaaenge nikalvaenge nikalwaaenge nikalwaenge nikalvaaengi nikalvaengi nikalwaaengi nikalwaengi nikalvaaega nikalvaega
nikalwaaega nikalwaega nikalvaaegi nikalvaegi nikalwaaegi nikalwaegi nikalvaao nikalvao nikalwaao nikalwao nikalvaaoge
nikalvaoge nikalwaaoge nikalwaoge nikalvaaie nikalvaie nikalwaaie nikalwaie nikalvaaiye nikalvaiye nikalwaaiye nikalwaiye
nikalvaakar nikalvakar nikalwaakar nikalwakar nikalvaake nikalvake nikalwaake nikalwake nikalvaayen nikalvayen nikalvaayega
nikalvayega nikalwaayega nikalwayega nikalvaayenge nikalvayenge nikalwaayenge nikalwayenge banva banwa banvaata banvata
banwaata banwata banvaati banvati banwaati banwati banvaate banvate banwaate banwate banvaateen banvatin banvaana banvana
banwaana banwana banvaane banvane banwaane banwane banvaani banvani banwaani banwani banvaaya banvaya banwaaya banwaya
banvaai banvai banwaai banwai banvaae banvae banwaae banwae banvaayi banvayi banwaayi banwayi banvaaye banvaye banwaaye
banwaye banvaaeen banvain banvaaoon banvaau banvau banvaun banvaaoonga banvaunga banwaaoonga banwaunga banvaaoongi banvaungi
banwaaoongi banwaungi banvaaen banvaen banvaaenge banvaenge banwaaenge banwaenge banvaaengi banvaengi banwaaengi banwaengi
banvaaega banvaega banwaaega banwaega banvaaegi banvaegi banwaaegi banwaegi banvaao banvao banwaao banwao banvaaoge banvaoge
banwaaoge banwaoge banvaaie banvaie banwaaie banwaie banvaaiye banvaiye banwaaiye banwaiye banvaakar banvakar banwaakar
banwakar banvaake banvake banwaake banwake banvaayen banvayen banvaayega banvayega banwaayega banwayega banvaayenge
banvayenge banwaayenge banwayenge dilva dilwa dilvaata dilvata dilwaata dilwata dilvaati dilvati dilwaati dilwati dilvaate
dilvate dilwaate dilwate dilvaateen dilvatin dilvaana dilvana dilwaana dilwana dilvaane dilvane dilwaane dilwane dilvaani
dilvani dilwaani dilwani dilvaaya dilvaya dilwaaya dilwaya dilvaai dilvai dilwaai dilwai dilvaae dilvae dilwaae dilwae
dilvaayi dilvayi dilwaayi dilwayi dilvaaye dilvaye dilwaaye dilwaye dilvaaeen dilvain dilvaaoon dilvaau dilvau dilvaun
dilvaaoonga dilvaunga dilwaaoonga dilwaunga dilvaaoongi dilvaungi dilwaaoongi dilwaungi dilvaaen dilvaen dilvaaenge dilvaenge
dilwaaenge dilwaenge dilvaaengi dilvaengi dilwaaengi dilwaengi dilvaaega dilvaega dilwaaega dilwaega dilvaaegi dilvaegi
dilwaaegi dilwaegi dilvaao dilvao dilwaao dilwao dilvaaoge dilvaoge dilwaaoge dilwaoge dilvaaie dilvaie dilwaaie dilwaie
dilvaaiye dilvaiye dilwaaiye dilwaiye dilvaakar dilvakar dilwaakar dilwakar dilvaake dilvake dilwaake dilwake dilvaayen
dilvayen dilvaayega dilvayega dilwaayega dilwayega dilvaayenge dilvayenge dilwaayenge dilwayenge dila dilaata dilata dilaati
dilati dilaate dilate dilaateen dilatin dilaana dilana dilaane dilane dilaani dilani dilaaya dilaya dilaai dilai dilaae dilae
dilaayi dilayi dilaaye dilaye dilaaeen dilain dilaaoon dilaau dilau dilaun dilaaoonga dilaunga dilaaoongi dilaungi dilaaen
dilaen dilaaenge dilaenge dilaaengi dilaengi dilaaega dilaega dilaaegi dilaegi dilaao dilao dilaaoge dilaoge dilaaie dilaie
dilaaiye dilaiye dilaakar dilakar dilaake dilake dilaayen dilayen dilaayega dilayega dilaayenge dilayenge pilaata pilata
pilaati pilati pilaate pilate pilaateen pilatin pilaana pilana pilaane pilane pilaani pilani pilaaya pilaya pilaai pilai
pilaae pilae pilaayi pilayi pilaaye pilaye pilaaeen pilain pilaaoon pilaau pilau pilaun pilaaoonga pilaunga pilaaoongi
pilaungi pilaaen pilaen pilaaenge pilaenge pilaaengi pilaengi pilaaega pilaega pilaaegi pilaegi pilaao pilao pilaaoge pilaoge
pilaaie pilaie pilaaiye pilaiye pilaakar pilakar pilaake pilake pilaayen pilayen pilaayega pilayega pilaayenge pilayenge
khila khilaata khilata khilaati khilati khilaate khilate khilaateen khilatin khilaana khilana khilaane khilane khilaani
khilani khilaaya khilaya khilaai khilai khilaae khilae khilaayi khilayi khilaaye khilaye khilaaeen khilain khilaaoon khilaau
khilau khilaun khilaaoonga khilaunga khilaaoongi khilaungi khilaaen khilaen khilaaenge khilaenge khilaaengi khilaengi
khilaaega khilaega khilaaegi khilaegi khilaao khilao khilaaoge khilaoge khilaaie khilaie khilaaiye khilaiye khilaakar
khilakar khilaake khilake khilaayen khilayen khilaayega khilayega khilaayenge khilayenge samjhaata samjhata smjhaata smjhata
samjhaati samjhati smjhaati smjhati samjhaate samjhate smjhaate smjhate samjhaateen samjhatin smjhaateen samjhaana samjhana
smjhaana smjhana samjhaane samjhane smjhaane smjhane samjhaani samjhani smjhaani smjhani samjhaaya samjhaya smjhaaya smjhaya
samjhaai samjhai smjhaai smjhai samjhaae samjhae smjhaae smjhae samjhaayi samjhayi smjhaayi smjhayi samjhaaye samjhaye
smjhaaye smjhaye samjhaaeen samjhain smjhaaeen samjhaaoon samjhaau samjhau samjhaun smjhaaoon smjhaau samjhaaoonga samjhaunga
smjhaaoonga smjhaunga samjhaaoongi samjhaungi smjhaaoongi smjhaungi samjhaaen samjhaen smjhaaen samjhaaenge samjhaenge
smjhaaenge smjhaenge samjhaaengi samjhaengi smjhaaengi smjhaengi samjhaaega samjhaega smjhaaega smjhaega samjhaaegi samjhaegi
smjhaaegi smjhaegi samjhaao samjhao smjhaao smjhao samjhaaoge samjhaoge smjhaaoge smjhaoge samjhaaie samjhaie smjhaaie
smjhaie samjhaaiye samjhaiye smjhaaiye smjhaiye samjhaakar samjhakar smjhaakar smjhakar samjhaake samjhake smjhaake smjhake
samjhaayen samjhayen smjhaayen samjhaayega samjhayega smjhaayega smjhayega samjhaayenge samjhayenge smjhaayenge smjhayenge
ghuma ghumaata ghumata ghumaati ghumati ghumaate ghumate ghumaateen ghumatin ghumaana ghumana ghumaane ghumane ghumaani
ghumani ghumaaya ghumaya ghumaai ghumai ghumaae ghumae ghumaayi ghumayi ghumaaye ghumaye ghumaaeen ghumain ghumaaoon ghumaau
ghumau ghumaun ghumaaoonga ghumaunga ghumaaoongi ghumaungi ghumaaen ghumaen ghumaaenge ghumaenge ghumaaengi ghumaengi
ghumaaega ghumaega ghumaaegi ghumaegi ghumaao ghumao ghumaaoge ghumaoge ghumaaie ghumaie ghumaaiye ghumaiye ghumaakar
ghumakar ghumaake ghumake ghumaayen ghumayen ghumaayega ghumayega ghumaayenge ghumayenge chadhaata chadhata charhaata
charhata chadhaati chadhati charhaati charhati chadhaate chadhate charhaate charhate chadhaateen chadhatin chadhaana chadhana
charhaana charhana chadhaane chadhane charhaane charhane chadhaani chadhani charhaani charhani chadhaaya chadhaya charhaaya
charhaya chadhaai chadhai charhaai charhai chadhaae chadhae charhaae charhae chadhaayi chadhayi charhaayi charhayi chadhaaye
chadhaye charhaaye charhaye chadhaaeen chadhain chadhaaoon chadhaau chadhau chadhaun chadhaaoonga chadhaunga charhaaoonga
charhaunga chadhaaoongi chadhaungi charhaaoongi charhaungi chadhaaen chadhaen chadhaaenge chadhaenge charhaaenge charhaenge
chadhaaengi chadhaengi charhaaengi charhaengi chadhaaega chadhaega charhaaega charhaega chadhaaegi chadhaegi charhaaegi
charhaegi chadhaao chadhao charhaao charhao chadhaaoge chadhaoge charhaaoge charhaoge chadhaaie chadhaie charhaaie charhaie
chadhaaiye chadhaiye charhaaiye charhaiye chadhaakar chadhakar charhaakar charhakar chadhaake chadhake charhaake charhake
chadhaayen chadhayen chadhaayega chadhayega charhaayega charhayega chadhaayenge chadhayenge charhaayenge charhayenge badhaata
badhata barhaata barhata badhaati badhati barhaati barhati badhaate badhate barhaate barhate badhaateen badhatin badhaana
badhana barhaana barhana badhaane badhane barhaane barhane badhaani badhani barhaani barhani badhaaya badhaya barhaaya
barhaya badhaai badhai barhaai barhai badhaae badhae barhaae barhae badhaayi badhayi barhaayi barhayi badhaaye badhaye
barhaaye barhaye badhaaeen badhain badhaaoon badhaau badhau badhaun badhaaoonga badhaunga barhaaoonga barhaunga badhaaoongi
badhaungi barhaaoongi barhaungi badhaaen badhaen badhaaenge badhaenge barhaaenge barhaenge badhaaengi badhaengi barhaaengi
barhaengi badhaaega badhaega barhaaega barhaega badhaaegi badhaegi barhaaegi barhaegi badhaao badhao barhaao barhao badhaaoge
badhaoge barhaaoge barhaoge badhaaie badhaie barhaaie barhaie badhaaiye badhaiye barhaaiye barhaiye badhaakar badhakar
barhaakar barhakar badhaake badhake barhaake barhake badhaayen badhayen badhaayega badhayega barhaayega barhayega badhaayenge
badhayenge barhaayenge barhayenge ghataata ghatata ghataati ghatati ghataate ghatate ghataateen ghatatin ghataana ghatana
ghataane ghatane ghataani ghatani ghataaya ghataya ghataai ghatai ghataae ghatae ghataayi ghatayi ghataaye ghataye ghataaeen
ghatain ghataaoon ghataau ghatau ghataun ghataaoonga ghataunga ghataaoongi ghataungi ghataaen ghataen ghataaenge ghataenge
ghataaengi ghataengi ghataaega ghataega ghataaegi ghataegi ghataao ghatao ghataaoge ghataoge ghataaie ghataie ghataaiye
ghataiye ghataakar ghatakar ghataake ghatake ghataayen ghatayen ghataayega ghatayega ghataayenge ghatayenge takra takraata
takrata takraati takrati takraate takrate takraateen takratin takraana takrana takraane takrane takraani takrani takraaya
takraya takraai takrai takraae takrae takraayi takrayi takraaye takraye takraaeen takrain takraaoon takraau takrau takraun
takraaoonga takraunga takraaoongi takraungi takraaen takraen takraaenge takraenge takraaengi takraengi takraaega takraega
takraaegi takraegi takraao takrao takraaoge takraoge takraaie takraie takraaiye takraiye takraakar takrakar takraake takrake
takraayen takrayen takraayega takrayega takraayenge takrayenge ghabra ghabraata ghabrata ghabraati ghabrati ghabraate
ghabrate ghabraateen ghabratin ghabraana ghabrana ghabraane ghabrane ghabraani ghabrani ghabraaya ghabraya ghabraai ghabrai
ghabraae ghabrae ghabraayi ghabrayi ghabraaye ghabraye ghabraaeen ghabrain ghabraaoon ghabraau ghabrau ghabraun ghabraaoonga
ghabraunga ghabraaoongi ghabraungi ghabraaen ghabraen ghabraaenge ghabraenge ghabraaengi ghabraengi ghabraaega ghabraega
ghabraaegi ghabraegi ghabraao ghabrao ghabraaoge ghabraoge ghabraaie ghabraie ghabraaiye ghabraiye ghabraakar ghabrakar
ghabraake ghabrake ghabraayen ghabrayen ghabraayega ghabrayega ghabraayenge ghabrayenge aati ati aateen atin aana ana aane
ane aani ani aaya aya aai ai aae ae aayi ayi aaye aye aaeen ain aaoon aau au aun aaoonga aunga aaoongi aungi aaen aen aaenge
aenge aaengi aengi aaega aega aaegi aegi aao ao aaoge aoge aaie aie aaiye aiye aakar akar aake ake aayen ayen aayega ayega
aayenge ayenge la laati lati laateen latin laana lana laane lane laani lani laaya laya laai lai laae lae laayi layi laaye
laye laaeen laaoon laau lau laun laaoonga launga laaoongi laungi laaen laen laaenge laenge laaengi laengi laaega laega laaegi
laegi laao lao laaoge laoge laaie laie laaiye laiye laakar lakar laake lake laayen layen laayega layega laayenge layenge pa
paata pata paati paate pate paateen paana pana paane pane paaya paya paai pai paae pae paayi payi paaye paye paaeen pain
paaoon paau pau paun paaoonga paunga paaoongi paungi paaen paen paaenge paenge paaengi paengi paaega paega paaegi paegi paao
pao paaoge paoge paaie paie paaiye paiye paakar paake pake paayen payen paayega payega paayenge payenge ga gaata gata gaati
gati gaate gaateen gatin gaana gana gaane gane gaani gaaya gaai gai gaae gae gaayi gayi gaaye gaye gaaeen gain gaaoon gaau
gau gaun gaaoonga gaunga gaaoongi gaungi gaaen gaen gaaenge gaenge gaaengi gaengi gaaega gaega gaaegi gaegi gaao gao gaaoge
gaoge gaaie gaie gaaiye gaiye gaakar gakar gaake gake gaayen gayen gaayega gayega gaayenge gayenge uksa uksaata uksata
uksaati uksati uksaate uksate uksaateen uksatin uksaana uksana uksaane uksane uksaani uksani uksaaya uksaya uksaai uksai
uksaae uksae uksaayi uksayi uksaaye uksaye uksaaeen uksain uksaaoon uksaau uksau uksaun uksaaoonga uksaunga uksaaoongi
uksaungi uksaaen uksaen uksaaenge uksaenge uksaaengi uksaengi uksaaega uksaega uksaaegi uksaegi uksaao uksao uksaaoge uksaoge
uksaaie uksaie uksaaiye uksaiye uksaakar uksakar uksaake uksake uksaayen uksayen uksaayega uksayega uksaayenge uksayenge
fusla phusla fuslaata fuslata phuslaata phuslata fuslaati fuslati phuslaati phuslati fuslaate fuslate phuslaate phuslate
fuslaateen fuslatin fuslaana fuslana phuslaana phuslana fuslaane fuslane phuslaane phuslane fuslaani fuslani phuslaani
phuslani fuslaaya fuslaya phuslaaya phuslaya fuslaai fuslai phuslaai phuslai fuslaae fuslae phuslaae phuslae fuslaayi fuslayi
phuslaayi phuslayi fuslaaye fuslaye phuslaaye phuslaye fuslaaeen fuslain fuslaaoon fuslaau fuslau fuslaun fuslaaoonga
fuslaunga phuslaaoonga phuslaunga fuslaaoongi fuslaungi phuslaaoongi phuslaungi fuslaaen fuslaen fuslaaenge fuslaenge
phuslaaenge phuslaenge fuslaaengi fuslaengi phuslaaengi phuslaengi fuslaaega fuslaega phuslaaega phuslaega fuslaaegi fuslaegi
phuslaaegi phuslaegi fuslaao fuslao phuslaao phuslao fuslaaoge fuslaoge phuslaaoge phuslaoge fuslaaie fuslaie phuslaaie
phuslaie fuslaaiye fuslaiye phuslaaiye phuslaiye fuslaakar fuslakar phuslaakar phuslakar fuslaake fuslake phuslaake phuslake
fuslaayen fuslayen fuslaayega fuslayega phuslaayega phuslayega fuslaayenge fuslayenge phuslaayenge phuslayenge bahla bahlaata
bahlata bahlaati bahlati bahlaate bahlate bahlaateen bahlatin bahlaana bahlana bahlaane bahlane bahlaani bahlani bahlaaya
bahlaya bahlaai bahlai bahlaae bahlae bahlaayi bahlayi bahlaaye bahlaye bahlaaeen bahlain bahlaaoon bahlaau bahlau bahlaun
bahlaaoonga bahlaunga bahlaaoongi bahlaungi bahlaaen bahlaen bahlaaenge bahlaenge bahlaaengi bahlaengi bahlaaega bahlaega
bahlaaegi bahlaegi bahlaao bahlao bahlaaoge bahlaoge bahlaaie bahlaie bahlaaiye bahlaiye bahlaakar bahlakar bahlaake bahlake
bahlaayen bahlayen bahlaayega bahlayega bahlaayenge bahlayenge lautaata lautata lautaati lautati lautaate lautate lautaateen
lautatin lautaana lautana lautaane lautane lautaani lautani lautaaya lautaya lautaai lautai lautaae lautae lautaayi lautayi
lautaaye lautaye lautaaeen lautain lautaaoon lautaau lautau lautaun lautaaoonga lautaunga lautaaoongi lautaungi lautaaen
lautaen lautaaenge lautaenge lautaaengi lautaengi lautaaega lautaega lautaaegi lautaegi lautaao lautao lautaaoge lautaoge
lautaaie lautaie lautaaiye lautaiye lautaakar lautakar lautaake lautake lautaayen lautayen lautaayega lautayega lautaayenge
lautayenge manaata manata mnaata mnata manaati manati mnaati mnati manaate manate mnaate mnate manaateen manatin mnaateen
manaana manana mnaana mnana manaane manane mnaane mnane manaani manani mnaani mnani manaaya manaya mnaaya mnaya manaai manai
mnaai mnai manaae manae mnaae mnae manaayi manayi mnaayi mnayi manaaye manaye mnaaye mnaye manaaeen manain mnaaeen manaaoon
manaau manau manaun mnaaoon mnaau manaaoonga manaunga mnaaoonga mnaunga manaaoongi manaungi mnaaoongi mnaungi manaaen manaen
mnaaen manaaenge manaenge mnaaenge mnaenge manaaengi manaengi mnaaengi mnaengi manaaega manaega mnaaega mnaega manaaegi
manaegi mnaaegi mnaegi manaao manao mnaao mnao manaaoge manaoge mnaaoge mnaoge manaaie manaie mnaaie mnaie manaaiye manaiye
mnaaiye mnaiye manaakar manakar mnaakar mnakar manaake manake mnaake mnake manaayen manayen mnaayen manaayega manayega
mnaayega mnayega manaayenge manayenge mnaayenge mnayenge sunaata sunata sunaati sunati sunaate sunate sunaateen sunatin
sunaana sunana sunaane sunane sunaani sunani sunaaya sunaya sunaai sunai sunaae sunae sunaayi sunayi sunaaye sunaye sunaaeen
sunain sunaaoon sunaau sunau sunaun sunaaoonga sunaunga sunaaoongi sunaungi sunaaen sunaen sunaaenge sunaenge sunaaengi
sunaengi sunaaega sunaega sunaaegi sunaegi sunaao sunao sunaaoge sunaoge sunaaie sunaie sunaaiye sunaiye sunaakar sunakar
sunaake sunake sunaayen sunayen sunaayega sunayega sunaayenge sunayenge naha nahaata nahata nahaati nahati nahaate nahate
nahaateen nahatin nahaana nahana nahaane nahane nahaani nahani nahaaya nahaya nahaai nahai nahaae nahae nahaayi nahayi
nahaaye nahaye nahaaeen nahain nahaaoon nahaau nahau nahaun nahaaoonga nahaunga nahaaoongi nahaungi nahaaen nahaen nahaaenge
nahaenge nahaaengi nahaengi nahaaega nahaega nahaaegi nahaegi nahaao nahao nahaaoge nahaoge nahaaie nahaie nahaaiye nahaiye
nahaakar nahakar nahaake nahake nahaayen nahayen nahaayega nahayega nahaayenge nahayenge thakaata thakata thakaati thakati
thakaate thakate thakaateen thakatin thakaana thakana thakaane thakane thakaani thakani thakaaya thakaya thakaai thakai
thakaae thakae thakaayi thakayi thakaaye thakaye thakaaeen thakain thakaaoon thakaau thakau thakaun thakaaoonga thakaunga
thakaaoongi thakaungi thakaaen thakaen thakaaenge thakaenge thakaaengi thakaengi thakaaega thakaega thakaaegi thakaegi
thakaao thakao thakaaoge thakaoge thakaaie thakaie thakaaiye thakaiye thakaakar thakakar thakaake thakake thakaayen thakayen
thakaayega thakayega thakaayenge thakayenge churaata churata churaati churati churaate churate churaateen churatin churaana
churana churaane churane churaani churani churaaya churaya churaai churai churaae churae churaayi churayi churaaye churaye
churaaeen churain churaaoon churaau churau churaun churaaoonga churaunga churaaoongi churaungi churaaen churaen churaaenge
churaenge churaaengi churaengi churaaega churaega churaaegi churaegi churaao churao churaaoge churaoge churaaie churaie
churaaiye churaiye churaakar churakar churaake churake churaayen churayen churaayega churayega churaayenge churayenge haraata
harata haraati harati haraate harate haraateen haratin haraana harana haraane harane haraani harani haraaya haraya haraai
harai haraae harae haraayi harayi haraaye haraye haraaeen harain haraaoon haraau harau haraun haraaoonga haraunga haraaoongi
haraungi haraaen haraen haraaenge haraenge haraaengi haraengi haraaega haraega haraaegi haraegi haraao harao haraaoge haraoge
haraaie haraie haraaiye haraiye haraakar harakar haraake harake haraayen harayen haraayega harayega haraayenge harayenge
pahunchaata pahunchaati pahunchaate pahunchaateen pahunchaana pahunchaane pahunchaani pahunchaaya pahunchaya pahunchaai
pahunchai pahunchaae pahunchae pahunchaayi pahunchayi pahunchaaye pahunchaye pahunchaaeen pahunchain pahunchaaoon pahunchaau
pahunchau pahunchaun pahunchaaoonga pahunchaunga pahunchaaoongi pahunchaungi pahunchaaen pahunchaen pahunchaaenge
pahunchaenge pahunchaaengi pahunchaengi pahunchaaega pahunchaega pahunchaaegi pahunchaegi pahunchaao pahunchao pahunchaaoge
pahunchaoge pahunchaaie pahunchaie pahunchaaiye pahunchaiye pahunchaakar pahunchaake pahunchaayen pahunchayen pahunchaayega
pahunchayega pahunchaayenge pahunchayenge dohra dohraata dohrata dohraati dohrati dohraate dohrate dohraateen dohratin
dohraana dohrana dohraane dohrane dohraani dohrani dohraaya dohraya dohraai dohrai dohraae dohrae dohraayi dohrayi dohraaye
dohraye dohraaeen dohrain dohraaoon dohraau dohrau dohraun dohraaoonga dohraunga dohraaoongi dohraungi dohraaen dohraen
dohraaenge dohraenge dohraaengi dohraengi dohraaega dohraega dohraaegi dohraegi dohraao dohrao dohraaoge dohraoge dohraaie
dohraie dohraaiye dohraiye dohraakar dohrakar dohraake dohrake dohraayen dohrayen dohraayega dohrayega dohraayenge dohrayenge
thukra thukraata thukrata thukraati thukrati thukraate thukrate thukraateen thukratin thukraana thukrana thukraane thukrane
thukraani thukrani thukraaya thukraya thukraai thukrai thukraae thukrae thukraayi thukrayi thukraaye thukraye thukraaeen
thukrain thukraaoon thukraau thukrau thukraun thukraaoonga thukraunga thukraaoongi thukraungi thukraaen thukraen thukraaenge
thukraenge thukraaengi thukraengi thukraaega thukraega thukraaegi thukraegi thukraao thukrao thukraaoge thukraoge thukraaie
thukraie thukraaiye thukraiye thukraakar thukrakar thukraake thukrake thukraayen thukrayen thukraayega thukrayega
thukraayenge thukrayenge udaata udata uraata urata udaati udati uraati urati udaate udate uraate urate udaateen udatin udaana
udana uraana urana udaane udane uraane urane udaani udani uraani urani udaaya udaya uraaya uraya udaai udai uraai urai udaae
udae uraae urae udaayi udayi uraayi urayi udaaye udaye uraaye uraye udaaeen udain udaaoon udaau udau udaun udaaoonga udaunga
uraaoonga uraunga udaaoongi udaungi uraaoongi uraungi udaaen udaen udaaenge udaenge uraaenge uraenge udaaengi udaengi
uraaengi uraengi udaaega udaega uraaega uraega udaaegi udaegi uraaegi uraegi udaao udao uraao urao udaaoge udaoge uraaoge
uraoge udaaie udaie uraaie uraie udaaiye udaiye uraaiye uraiye udaakar udakar uraakar urakar udaake udake uraake urake
udaayen udayen udaayega udayega uraayega urayega udaayenge udayenge uraayenge urayenge mitaata mitata mitaati mitati mitaate
mitate mitaateen mitatin mitaana mitana mitaane mitane mitaani mitani mitaaya mitaya mitaai mitai mitaae mitae mitaayi mitayi
mitaaye mitaye mitaaeen mitain mitaaoon mitaau mitau mitaun mitaaoonga mitaunga mitaaoongi mitaungi mitaaen mitaen mitaaenge
mitaenge mitaaengi mitaengi mitaaega mitaega mitaaegi mitaegi mitaao mitao mitaaoge mitaoge mitaaie mitaie mitaaiye mitaiye
mitaakar mitakar mitaake mitake mitaayen mitayen mitaayega mitayega mitaayenge mitayenge ladaata ladata laraata larata
ladaati ladati laraati larati ladaate ladate laraate larate ladaateen ladatin ladaana ladana laraana larana ladaane ladane
laraane larane ladaani ladani laraani larani ladaaya ladaya laraaya laraya ladaae ladae laraae larae ladaayi ladayi laraayi
larayi ladaaye ladaye laraaye laraye ladaaeen ladain ladaaoon ladaau ladau ladaun ladaaoonga ladaunga laraaoonga laraunga
ladaaoongi ladaungi laraaoongi laraungi ladaaen ladaen ladaaenge ladaenge laraaenge laraenge ladaaengi ladaengi laraaengi
laraengi ladaaega ladaega laraaega laraega ladaaegi ladaegi laraaegi laraegi ladaao ladao laraao larao ladaaoge ladaoge
laraaoge laraoge ladaaie ladaie laraaie laraie ladaaiye ladaiye laraaiye laraiye ladaakar ladakar laraakar larakar ladaake
ladake laraake larake ladaayen ladayen ladaayega ladayega laraayega larayega ladaayenge ladayenge laraayenge larayenge tarka
tarkaata tarkata tarkaati tarkati tarkaate tarkate tarkaateen tarkatin tarkaana tarkana tarkaane tarkane tarkaani tarkani
tarkaaya tarkaya tarkaai tarkai tarkaae tarkae tarkaayi tarkayi tarkaaye tarkaye tarkaaeen tarkain tarkaaoon tarkaau tarkau
tarkaun tarkaaoonga tarkaunga tarkaaoongi tarkaungi tarkaaen tarkaen tarkaaenge tarkaenge tarkaaengi tarkaengi tarkaaega
tarkaega tarkaaegi tarkaegi tarkaao tarkao tarkaaoge tarkaoge tarkaaie tarkaie tarkaaiye tarkaiye tarkaakar tarkakar tarkaake
tarkake tarkaayen tarkayen tarkaayega tarkayega tarkaayenge tarkayenge atkaata atkata atkaati atkati atkaate atkate atkaateen
atkatin atkaana atkana atkaane atkane atkaani atkani atkaaya atkaya atkaai atkai atkaae atkae atkaayi atkayi atkaaye atkaye
atkaaeen atkain atkaaoon atkaau atkau atkaun atkaaoonga atkaunga atkaaoongi atkaungi atkaaen atkaen atkaaenge atkaenge
atkaaengi atkaengi atkaaega atkaega atkaaegi atkaegi atkaao atkao atkaaoge atkaoge atkaaie atkaie atkaaiye atkaiye atkaakar
atkakar atkaake atkake atkaayen atkayen atkaayega atkayega atkaayenge atkayenge latkaata latkata latkaati latkati latkaate
latkate latkaateen latkatin latkaana latkana latkaane latkane latkaani latkani latkaaya latkaya latkaai latkai latkaae latkae
latkaayi latkayi latkaaye latkaye latkaaeen latkain latkaaoon latkaau latkau latkaun latkaaoonga latkaunga latkaaoongi
latkaungi latkaaen latkaen latkaaenge latkaenge latkaaengi latkaengi latkaaega latkaega latkaaegi latkaegi latkaao latkao
latkaaoge latkaoge latkaaie latkaie latkaaiye latkaiye latkaakar latkakar latkaake latkake latkaayen latkayen latkaayega
latkayega latkaayenge latkayenge dhakiya dhakiyaata dhakiyata dhakiyaati dhakiyati dhakiyaate dhakiyate dhakiyaateen
dhakiyatin dhakiyaana dhakiyana dhakiyaane dhakiyane dhakiyaani dhakiyani dhakiyaaya dhakiyaya dhakiyaai dhakiyai dhakiyaae
dhakiyae dhakiyaayi dhakiyayi dhakiyaaye dhakiyaye dhakiyaaeen dhakiyain dhakiyaaoon dhakiyaau dhakiyau dhakiyaun
dhakiyaaoonga dhakiyaunga dhakiyaaoongi dhakiyaungi dhakiyaaen dhakiyaen dhakiyaaenge dhakiyaenge dhakiyaaengi dhakiyaengi
dhakiyaaega dhakiyaega dhakiyaaegi dhakiyaegi dhakiyaao dhakiyao dhakiyaaoge dhakiyaoge dhakiyaaie dhakiyaie dhakiyaaiye
dhakiyaiye dhakiyaakar dhakiyakar dhakiyaake dhakiyake dhakiyaayen dhakiyayen dhakiyaayega dhakiyayega dhakiyaayenge
dhakiyayenge gariya gariyaata gariyata gariyaati gariyati gariyaate gariyate gariyaateen gariyatin gariyaana gariyana
gariyaane gariyane gariyaani gariyani gariyaaya gariyaya gariyaai gariyai gariyaae gariyae gariyaayi gariyayi gariyaaye
gariyaye gariyaaeen gariyain gariyaaoon gariyaau gariyau gariyaun gariyaaoonga gariyaunga gariyaaoongi gariyaungi gariyaaen
gariyaen gariyaaenge gariyaenge gariyaaengi gariyaengi gariyaaega gariyaega gariyaaegi gariyaegi gariyaao gariyao gariyaaoge
gariyaoge gariyaaie gariyaie gariyaaiye gariyaiye gariyaakar gariyakar gariyaake gariyake gariyaayen gariyayen gariyaayega
gariyayega gariyaayenge gariyayenge jhuthla jhuthlaata jhuthlata jhuthlaati jhuthlati jhuthlaate jhuthlate jhuthlaateen
jhuthlatin jhuthlaana jhuthlana jhuthlaane jhuthlane jhuthlaani jhuthlani jhuthlaaya jhuthlaya jhuthlaai jhuthlai jhuthlaae
jhuthlae jhuthlaayi jhuthlayi jhuthlaaye jhuthlaye jhuthlaaeen jhuthlain jhuthlaaoon jhuthlaau jhuthlau jhuthlaun
jhuthlaaoonga jhuthlaunga jhuthlaaoongi jhuthlaungi jhuthlaaen jhuthlaen jhuthlaaenge jhuthlaenge jhuthlaaengi jhuthlaengi
jhuthlaaega jhuthlaega jhuthlaaegi jhuthlaegi jhuthlaao jhuthlao jhuthlaaoge jhuthlaoge jhuthlaaie jhuthlaie jhuthlaaiye
jhuthlaiye jhuthlaakar jhuthlakar jhuthlaake jhuthlake jhuthlaayen jhuthlayen jhuthlaayega jhuthlayega jhuthlaayenge
jhuthlayenge bharva bharwa bharvaata bharvata bharwaata bharwata bharvaati bharvati bharwaati bharwati bharvaate bharvate
bharwaate bharwate bharvaateen bharvatin bharvaana bharvana bharwaana bharwana bharvaane bharvane bharwaane bharwane
bharvaani bharvani bharwaani bharwani bharvaaya bharvaya bharwaaya bharwaya bharvaai bharvai bharwaai bharwai bharvaae
bharvae bharwaae bharwae bharvaayi bharvayi bharwaayi bharwayi bharvaaye bharvaye bharwaaye bharwaye bharvaaeen bharvain
bharvaaoon bharvaau bharvau bharvaun bharvaaoonga bharvaunga bharwaaoonga bharwaunga bharvaaoongi bharvaungi bharwaaoongi
bharwaungi bharvaaen bharvaen bharvaaenge bharvaenge bharwaaenge bharwaenge bharvaaengi bharvaengi bharwaaengi bharwaengi
bharvaaega bharvaega bharwaaega bharwaega bharvaaegi bharvaegi bharwaaegi bharwaegi bharvaao bharvao bharwaao bharwao
bharvaaoge bharvaoge bharwaaoge bharwaoge bharvaaie bharvaie bharwaaie bharwaie bharvaaiye bharvaiye bharwaaiye bharwaiye
bharvaakar bharvakar bharwaakar bharwakar bharvaake bharvake bharwaake bharwake bharvaayen bharvayen bharvaayega bharvayega
bharwaayega bharwayega bharvaayenge bharvayenge bharwaayenge bharwayenge uthva uthwa uthvaata uthvata uthwaata uthwata
uthvaati uthvati uthwaati uthwati uthvaate uthvate uthwaate uthwate uthvaateen uthvatin uthvaana uthvana uthwaana uthwana
uthvaane uthvane uthwaane uthwane uthvaani uthvani uthwaani uthwani uthvaaya uthvaya uthwaaya uthwaya uthvaai uthvai uthwaai
uthwai uthvaae uthvae uthwaae uthwae uthvaayi uthvayi uthwaayi uthwayi uthvaaye uthvaye uthwaaye uthwaye uthvaaeen uthvain
uthvaaoon uthvaau uthvau uthvaun uthvaaoonga uthvaunga uthwaaoonga uthwaunga uthvaaoongi uthvaungi uthwaaoongi uthwaungi
uthvaaen uthvaen uthvaaenge uthvaenge uthwaaenge uthwaenge uthvaaengi uthvaengi uthwaaengi uthwaengi uthvaaega uthvaega
uthwaaega uthwaega uthvaaegi uthvaegi uthwaaegi uthwaegi uthvaao uthvao uthwaao uthwao uthvaaoge uthvaoge uthwaaoge uthwaoge
uthvaaie uthvaie uthwaaie uthwaie uthvaaiye uthvaiye uthwaaiye uthwaiye uthvaakar uthvakar uthwaakar uthwakar uthvaake
uthvake uthwaake uthwake uthvaayen uthvayen uthvaayega uthvayega uthwaayega uthwayega uthvaayenge uthvayenge uthwaayenge
uthwayenge marva marwa marvaata marvata marwaata marwata marvaati marvati marwaati marwati marvaate marvate marwaate marwate
marvaateen marvatin marvaana marvana marwaana marwana marvaane marvane marwaane marwane marvaani marvani marwaani marwani
marvaaya marvaya marwaaya marwaya marvaai marvai marwaai marwai marvaae marvae marwaae marwae marvaayi marvayi marwaayi
marwayi marvaaye marvaye marwaaye marwaye marvaaeen marvain marvaaoon marvaau marvau marvaun marvaaoonga marvaunga
marwaaoonga marwaunga marvaaoongi marvaungi marwaaoongi marwaungi marvaaen marvaen marvaaenge marvaenge marwaaenge marwaenge
marvaaengi marvaengi marwaaengi marwaengi marvaaega marvaega marwaaega marwaega marvaaegi marvaegi marwaaegi marwaegi marvaao
marvao marwaao marwao marvaaoge marvaoge marwaaoge marwaoge marvaaie marvaie marwaaie marwaie marvaaiye marvaiye marwaaiye
marwaiye marvaakar marvakar marwaakar marwakar marvaake marvake marwaake marwake marvaayen marvayen marvaayega marvayega
marwaayega marwayega marvaayenge marvayenge marwaayenge marwayenge kahla kahlaata kahlata kahlaati kahlati kahlaate kahlate
kahlaateen kahlatin kahlaana kahlana kahlaane kahlane kahlaani kahlani kahlaaya kahlaya kahlaai kahlai kahlaae kahlae
kahlaayi kahlayi kahlaaye kahlaye kahlaaeen kahlain kahlaaoon kahlaau kahlau kahlaun kahlaaoonga kahlaunga kahlaaoongi
kahlaungi kahlaaen kahlaen kahlaaenge kahlaenge kahlaaengi kahlaengi kahlaaega kahlaega kahlaaegi kahlaegi kahlaao kahlao
kahlaaoge kahlaoge kahlaaie kahlaie kahlaaiye kahlaiye kahlaakar kahlakar kahlaake kahlake kahlaayen kahlayen kahlaayega
kahlayega kahlaayenge kahlayenge sahla sahlaata sahlata sahlaati sahlati sahlaate sahlate sahlaateen sahlatin sahlaana
sahlana sahlaane sahlane sahlaani sahlani sahlaaya sahlaya sahlaai sahlai sahlaae sahlae sahlaayi sahlayi sahlaaye sahlaye
sahlaaeen sahlain sahlaaoon sahlaau sahlau sahlaun sahlaaoonga sahlaunga sahlaaoongi sahlaungi sahlaaen sahlaen sahlaaenge
sahlaenge sahlaaengi sahlaengi sahlaaega sahlaega sahlaaegi sahlaegi sahlaao sahlao sahlaaoge sahlaoge sahlaaie sahlaie
sahlaaiye sahlaiye sahlaakar sahlakar sahlaake sahlake sahlaayen sahlayen sahlaayega sahlayega sahlaayenge sahlayenge
nachaata nachata nachaati nachati nachaate nachate nachaateen nachatin nachaana nachana nachaane nachane nachaani nachani
nachaaya nachaya nachaai nachai nachaae nachae nachaayi nachayi nachaaye nachaye nachaaeen nachain nachaaoon nachaau nachau
nachaun nachaaoonga nachaunga nachaaoongi nachaungi nachaaen nachaen nachaaenge nachaenge nachaaengi nachaengi nachaaega
nachaega nachaaegi nachaegi nachaao nachao nachaaoge nachaoge nachaaie nachaie nachaaiye nachaiye nachaakar nachakar nachaake
nachake nachaayen nachayen nachaayega nachayega nachaayenge nachayenge paka pakaata pakata pakaati pakati pakaate pakate
pakaateen pakatin pakaana pakana pakaane pakane pakaani pakani pakaaya pakaya pakaai pakai pakaae pakae pakaayi pakayi
pakaaye pakaye pakaaeen pakain pakaaoon pakaau pakau pakaun pakaaoonga pakaunga pakaaoongi pakaungi pakaaen pakaen pakaaenge
pakaenge pakaaengi pakaengi pakaaega pakaega pakaaegi pakaegi pakaao pakao pakaaoge pakaoge pakaaie pakaie pakaaiye pakaiye
pakaakar pakakar pakaake pakake pakaayen pakayen pakaayega pakayega pakaayenge pakayenge hansaata hansaati hansaate
hansaateen hansaana hansaane hansaani hansaaya hansaya hansaai hansai hansaae hansae hansaayi hansayi hansaaye hansaye
hansaaeen hansain hansaaoon hansaau hansau hansaun hansaaoonga hansaunga hansaaoongi hansaungi hansaaen hansaen hansaaenge
hansaenge hansaaengi hansaengi hansaaega hansaega hansaaegi hansaegi hansaao hansao hansaaoge hansaoge hansaaie hansaie
hansaaiye hansaiye hansaakar hansaake hansaayen hansayen hansaayega hansayega hansaayenge hansayenge chidha chirha chidhaata
chidhata chirhaata chirhata chidhaati chidhati chirhaati chirhati chidhaate chidhate chirhaate chirhate chidhaateen chidhatin
chidhaana chidhana chirhaana chirhana chidhaane chidhane chirhaane chirhane chidhaani chidhani chirhaani chirhani chidhaaya
chidhaya chirhaaya chirhaya chidhaai chidhai chirhaai chirhai chidhaae chidhae chirhaae chirhae chidhaayi chidhayi chirhaayi
chirhayi chidhaaye chidhaye chirhaaye chirhaye chidhaaeen chidhain chidhaaoon chidhaau chidhau chidhaun chidhaaoonga
chidhaunga chirhaaoonga chirhaunga chidhaaoongi chidhaungi chirhaaoongi chirhaungi chidhaaen chidhaen chidhaaenge chidhaenge
chirhaaenge chirhaenge chidhaaengi chidhaengi chirhaaengi chirhaengi chidhaaega chidhaega chirhaaega chirhaega chidhaaegi
chidhaegi chirhaaegi chirhaegi chidhaao chidhao chirhaao chirhao chidhaaoge chidhaoge chirhaaoge chirhaoge chidhaaie chidhaie
chirhaaie chirhaie chidhaaiye chidhaiye chirhaaiye chirhaiye chidhaakar chidhakar chirhaakar chirhakar chidhaake chidhake
chirhaake chirhake chidhaayen chidhayen chidhaayega chidhayega chirhaayega chirhayega chidhaayenge chidhayenge chirhaayenge
chirhayenge batla batlaata batlata batlaati batlati batlaate batlate batlaateen batlatin batlaana batlana batlaane batlane
batlaani batlani batlaaya batlaya batlaai batlai batlaae batlae batlaayi batlayi batlaaye batlaye batlaaeen batlain batlaaoon
batlaau batlau batlaun batlaaoonga batlaunga batlaaoongi batlaungi batlaaen batlaen batlaaenge batlaenge batlaaengi batlaengi
batlaaega batlaega batlaaegi batlaegi batlaao batlao batlaaoge batlaoge batlaaie batlaie batlaaiye batlaiye batlaakar
batlakar batlaake batlake batlaayen batlayen batlaayega batlayega batlaayenge batlayenge machaata machata machaati machati
machaate machate machaateen machatin machaana machana machaane machane machaani machani machaaya machaya machaai machai
machaae machae machaayi machayi machaaye machaye machaaeen machain machaaoon machaau machau machaun machaaoonga machaunga
machaaoongi machaungi machaaen machaen machaaenge machaenge machaaengi machaengi machaaega machaega machaaegi machaegi
machaao machao machaaoge machaoge machaaie machaie machaaiye machaiye machaakar machakar machaake machake machaayen machayen
machaayega machayega machaayenge machayenge pitva pitwa pitvaata pitvata pitwaata pitwata pitvaati pitvati pitwaati pitwati
pitvaate pitvate pitwaate pitwate pitvaateen pitvatin pitvaana pitvana pitwaana pitwana pitvaane pitvane pitwaane pitwane
pitvaani pitvani pitwaani pitwani pitvaaya pitvaya pitwaaya pitwaya pitvaai pitvai pitwaai pitwai pitvaae pitvae pitwaae
pitwae pitvaayi pitvayi pitwaayi pitwayi pitvaaye pitvaye pitwaaye pitwaye pitvaaeen pitvain pitvaaoon pitvaau pitvau pitvaun
pitvaaoonga pitvaunga pitwaaoonga pitwaunga pitvaaoongi pitvaungi pitwaaoongi pitwaungi pitvaaen pitvaen pitvaaenge pitvaenge
pitwaaenge pitwaenge pitvaaengi pitvaengi pitwaaengi pitwaengi pitvaaega pitvaega pitwaaega pitwaega pitvaaegi pitvaegi
pitwaaegi pitwaegi pitvaao pitvao pitwaao pitwao pitvaaoge pitvaoge pitwaaoge pitwaoge pitvaaie pitvaie pitwaaie pitwaie
pitvaaiye pitvaiye pitwaaiye pitwaiye pitvaakar pitvakar pitwaakar pitwakar pitvaake pitvake pitwaake pitwake pitvaayen
pitvayen pitvaayega pitvayega pitwaayega pitwayega pitvaayenge pitvayenge pitwaayenge pitwayenge chhidkaata chhidkata
chhirkaata chhirkata chhidkaati chhidkati chhirkaati chhirkati chhidkaate chhidkate chhirkaate chhirkate chhidkaateen
chhidkatin chhidkaana chhidkana chhirkaana chhirkana chhidkaane chhidkane chhirkaane chhirkane chhidkaani chhidkani
chhirkaani chhirkani chhidkaaya chhidkaya chhirkaaya chhirkaya chhidkaai chhidkai chhirkaai chhirkai chhidkaae chhidkae
chhirkaae chhirkae chhidkaayi chhidkayi chhirkaayi chhirkayi chhidkaaye chhidkaye chhirkaaye chhirkaye chhidkaaeen chhidkain
chhidkaaoon chhidkaau chhidkau chhidkaun chhidkaaoonga chhidkaunga chhirkaaoonga chhirkaunga chhidkaaoongi chhidkaungi
chhirkaaoongi chhirkaungi chhidkaaen chhidkaen chhidkaaenge chhidkaenge chhirkaaenge chhirkaenge chhidkaaengi chhidkaengi
chhirkaaengi chhirkaengi chhidkaaega chhidkaega chhirkaaega chhirkaega chhidkaaegi chhidkaegi chhirkaaegi chhirkaegi
chhidkaao chhidkao chhirkaao chhirkao chhidkaaoge chhidkaoge chhirkaaoge chhirkaoge chhidkaaie chhidkaie chhirkaaie chhirkaie
chhidkaaiye chhidkaiye chhirkaaiye chhirkaiye chhidkaakar chhidkakar chhirkaakar chhirkakar chhidkaake chhidkake chhirkaake
chhirkake chhidkaayen chhidkayen chhidkaayega chhidkayega chhirkaayega chhirkayega chhidkaayenge chhidkayenge chhirkaayenge
chhirkayenge dubaata dubata dubaati dubati dubaate dubate dubaateen dubatin dubaana dubana dubaane dubane dubaani dubani
dubaaya dubaya dubaai dubaae dubae dubaayi dubayi dubaaye dubaye dubaaeen dubain dubaaoon dubaau dubau dubaun dubaaoonga
dubaunga dubaaoongi dubaungi dubaaen dubaen dubaaenge dubaenge dubaaengi dubaengi dubaaega dubaega dubaaegi dubaegi dubaao
dubao dubaaoge dubaoge dubaaie dubaie dubaaiye dubaiye dubaakar dubakar dubaake dubake dubaayen dubayen dubaayega dubayega
dubaayenge dubayenge bicha bichha bichaata bichata bichhaata bichhata bichaati bichati bichhaati bichhati bichaate bichate
bichhaate bichhate bichaateen bichatin bichaana bichana bichhaana bichhana bichaane bichane bichhaane bichhane bichaani
bichani bichhaani bichhani bichaaya bichaya bichhaaya bichhaya bichaai bichai bichhaai bichhai bichaae bichae bichhaae
bichhae bichaayi bichayi bichhaayi bichhayi bichaaye bichaye bichhaaye bichhaye bichaaeen bichain bichaaoon bichaau bichau
bichaun bichaaoonga bichaunga bichhaaoonga bichhaunga bichaaoongi bichaungi bichhaaoongi bichhaungi bichaaen bichaen
bichaaenge bichaenge bichhaaenge bichhaenge bichaaengi bichaengi bichhaaengi bichhaengi bichaaega bichaega bichhaaega
bichhaega bichaaegi bichaegi bichhaaegi bichhaegi bichaao bichao bichhaao bichhao bichaaoge bichaoge bichhaaoge bichhaoge
bichaaie bichaie bichhaaie bichhaie bichaaiye bichaiye bichhaaiye bichhaiye bichaakar bichakar bichhaakar bichhakar bichaake
bichake bichhaake bichhake bichaayen bichayen bichaayega bichayega bichhaayega bichhayega bichaayenge bichayenge bichhaayenge
bichhayenge chipkaata chipkata chipkaati chipkati chipkaate chipkate chipkaateen chipkatin chipkaana chipkana chipkaane
chipkane chipkaani chipkani chipkaaya chipkaya chipkaai chipkai chipkaae chipkae chipkaayi chipkayi chipkaaye chipkaye
chipkaaeen chipkain chipkaaoon chipkaau chipkau chipkaun chipkaaoonga chipkaunga chipkaaoongi chipkaungi chipkaaen chipkaen
chipkaaenge chipkaenge chipkaaengi chipkaengi chipkaaega chipkaega chipkaaegi chipkaegi chipkaao chipkao chipkaaoge chipkaoge
chipkaaie chipkaie chipkaaiye chipkaiye chipkaakar chipkakar chipkaake chipkake chipkaayen chipkayen chipkaayega chipkayega
chipkaayenge chipkayenge nibhaata nibhata nibhaati nibhati nibhaate nibhate nibhaateen nibhatin nibhaana nibhana nibhaane
nibhane nibhaani nibhani nibhaaya nibhaya nibhaai nibhai nibhaae nibhae nibhaayi nibhayi nibhaaye nibhaye nibhaaeen nibhain
nibhaaoon nibhaau nibhau nibhaun nibhaaoonga nibhaunga nibhaaoongi nibhaungi nibhaaen nibhaen nibhaaenge nibhaenge nibhaaengi
nibhaengi nibhaaega nibhaega nibhaaegi nibhaegi nibhaao nibhao nibhaaoge nibhaoge nibhaaie nibhaie nibhaaiye nibhaiye
nibhaakar nibhakar nibhaake nibhake nibhaayen nibhayen nibhaayega nibhayega nibhaayenge nibhayenge ugaata ugata ugaati ugati
ugaate ugate ugaateen ugatin ugaana ugana ugaane ugane ugaani ugani ugaaya ugaya ugaai ugai ugaae ugae ugaayi ugayi ugaaye
ugaye ugaaeen ugain ugaaoon ugaau ugau ugaun ugaaoonga ugaunga ugaaoongi ugaungi ugaaen ugaen ugaaenge ugaenge ugaaengi
ugaengi ugaaega ugaega ugaaegi ugaegi ugaao ugao ugaaoge ugaoge ugaaie ugaie ugaaiye ugaiye ugaakar ugakar ugaake ugake
ugaayen ugayen ugaayega ugayega ugaayenge ugayenge galaata galata galaati galaate galate galaateen galatin galaana galana
galaane galane galaani galani galaaya galaya galaai galai galaae galae galaayi galayi galaaye galaye galaaeen galain galaaoon
galaau galau galaun galaaoonga galaunga galaaoongi galaungi galaaen galaen galaaenge galaenge galaaengi galaengi galaaega
galaega galaaegi galaegi galaao galao galaaoge galaoge galaaie galaie galaaiye galaiye galaakar galakar galaake galake
galaayen galayen galaayega galayega galaayenge galayenge chhudva chhudwa chhurva chhurwa chhudvaata chhudvata chhudwaata
chhudwata chhudvaati chhudvati chhudwaati chhudwati chhudvaate chhudvate chhudwaate chhudwate chhudvaateen chhudvatin
chhudvaana chhudvana chhudwaana chhudwana chhudvaane chhudvane chhudwaane chhudwane chhudvaani chhudvani chhudwaani chhudwani
chhudvaaya chhudvaya chhudwaaya chhudwaya chhudvaai chhudvai chhudwaai chhudwai chhudvaae chhudvae chhudwaae chhudwae
chhudvaayi chhudvayi chhudwaayi chhudwayi chhudvaaye chhudvaye chhudwaaye chhudwaye chhudvaaeen chhudvain chhudvaaoon
chhudvaau chhudvau chhudvaun chhudvaaoonga chhudvaunga chhudwaaoonga chhudwaunga chhudvaaoongi chhudvaungi chhudwaaoongi
chhudwaungi chhudvaaen chhudvaen chhudvaaenge chhudvaenge chhudwaaenge chhudwaenge chhudvaaengi chhudvaengi chhudwaaengi
chhudwaengi chhudvaaega chhudvaega chhudwaaega chhudwaega chhudvaaegi chhudvaegi chhudwaaegi chhudwaegi chhudvaao chhudvao
chhudwaao chhudwao chhudvaaoge chhudvaoge chhudwaaoge chhudwaoge chhudvaaie chhudvaie chhudwaaie chhudwaie chhudvaaiye
chhudvaiye chhudwaaiye chhudwaiye chhudvaakar chhudvakar chhudwaakar chhudwakar chhudvaake chhudvake chhudwaake chhudwake
chhudvaayen chhudvayen chhudvaayega chhudvayega chhudwaayega chhudwayega chhudvaayenge chhudvayenge chhudwaayenge
chhudwayenge chhuda chuda chhudaata chhudata chhuraata chhurata chhudaati chhudati chhuraati chhurati chhudaate chhudate
chhuraate chhurate chhudaateen chhudatin chhudaana chhudana chhuraana chhurana chhudaane chhudane chhuraane chhurane
chhudaani chhudani chhuraani chhurani chhudaaya chhudaya chhuraaya chhuraya chhudaai chhudai chhuraai chhurai chhudaae
chhudae chhuraae chhurae chhudaayi chhudayi chhuraayi chhurayi chhudaaye chhudaye chhuraaye chhuraye chhudaaeen chhudain
chhudaaoon chhudaau chhudau chhudaun chhudaaoonga chhudaunga chhuraaoonga chhuraunga chhudaaoongi chhudaungi chhuraaoongi
chhuraungi chhudaaen chhudaen chhudaaenge chhudaenge chhuraaenge chhuraenge chhudaaengi chhudaengi chhuraaengi chhuraengi
chhudaaega chhudaega chhuraaega chhuraega chhudaaegi chhudaegi chhuraaegi chhuraegi chhudaao chhudao chhuraao chhurao
chhudaaoge chhudaoge chhuraaoge chhuraoge chhudaaie chhudaie chhuraaie chhuraie chhudaaiye chhudaiye chhuraaiye chhuraiye
chhudaakar chhudakar chhuraakar chhurakar chhudaake chhudake chhuraake chhurake chhudaayen chhudayen chhudaayega chhudayega
chhuraayega chhurayega chhudaayenge chhudayenge chhuraayenge chhurayenge ghaseetva ghaseetwa ghasitva ghasitwa ghaseetvaata
ghaseetwaata ghasitvata ghasitwata ghaseetvaati ghaseetwaati ghasitvati ghasitwati ghaseetvaate ghaseetwaate ghasitvate
ghasitwate ghaseetvaateen ghaseetwaateen ghaseetvaana ghaseetwaana ghasitvana ghasitwana ghaseetvaane ghaseetwaane ghasitvane
ghasitwane ghaseetvaani ghaseetwaani ghasitvani ghasitwani ghaseetvaaya ghaseetwaaya ghasitvaya ghasitwaya ghaseetvaai
ghaseetwaai ghasitvai ghasitwai ghaseetvaae ghaseetwaae ghasitvae ghasitwae ghaseetvaayi ghaseetwaayi ghasitvayi ghasitwayi
ghaseetvaaye ghaseetwaaye ghasitvaye ghasitwaye ghaseetvaaeen ghaseetwaaeen ghaseetvaaoon ghaseetvaau ghaseetwaaoon
ghaseetwaau ghaseetvaaoonga ghaseetwaaoonga ghasitvaunga ghasitwaunga ghaseetvaaoongi ghaseetwaaoongi ghasitvaungi
ghasitwaungi ghaseetvaaen ghaseetwaaen ghaseetvaaenge ghaseetwaaenge ghasitvaenge ghasitwaenge ghaseetvaaengi ghaseetwaaengi
ghasitvaengi ghasitwaengi ghaseetvaaega ghaseetwaaega ghasitvaega ghasitwaega ghaseetvaaegi ghaseetwaaegi ghasitvaegi
ghasitwaegi ghaseetvaao ghaseetwaao ghasitvao ghasitwao ghaseetvaaoge ghaseetwaaoge ghasitvaoge ghasitwaoge ghaseetvaaie
ghaseetwaaie ghasitvaie ghasitwaie ghaseetvaaiye ghaseetwaaiye ghasitvaiye ghasitwaiye ghaseetvaakar ghaseetwaakar
ghasitvakar ghasitwakar ghaseetvaake ghaseetwaake ghasitvake ghasitwake ghaseetvaayen ghaseetwaayen ghaseetvaayega
ghaseetwaayega ghasitvayega ghasitwayega ghaseetvaayenge ghaseetwaayenge ghasitvayenge ghasitwayenge niptaata niptata
niptaati niptati niptaate niptate niptaateen niptatin niptaana niptana niptaane niptane niptaani niptani niptaaya niptaya
niptaai niptai niptaae niptae niptaayi niptayi niptaaye niptaye niptaaeen niptain niptaaoon niptaau niptau niptaun
niptaaoonga niptaunga niptaaoongi niptaungi niptaaen niptaen niptaaenge niptaenge niptaaengi niptaengi niptaaega niptaega
niptaaegi niptaegi niptaao niptao niptaaoge niptaoge niptaaie niptaie niptaaiye niptaiye niptaakar niptakar niptaake niptake
niptaayen niptayen niptaayega niptayega niptaayenge niptayenge sudharva sudharwa sudharvaata sudharvata sudharwaata
sudharwata sudharvaati sudharvati sudharwaati sudharwati sudharvaate sudharvate sudharwaate sudharwate sudharvaateen
sudharvatin sudharvaana sudharvana sudharwaana sudharwana sudharvaane sudharvane sudharwaane sudharwane sudharvaani
sudharvani sudharwaani sudharwani sudharvaaya sudharvaya sudharwaaya sudharwaya sudharvaai sudharvai sudharwaai sudharwai
sudharvaae sudharvae sudharwaae sudharwae sudharvaayi sudharvayi sudharwaayi sudharwayi sudharvaaye sudharvaye sudharwaaye
sudharwaye sudharvaaeen sudharvain sudharvaaoon sudharvaau sudharvau sudharvaun sudharvaaoonga sudharvaunga sudharwaaoonga
sudharwaunga sudharvaaoongi sudharvaungi sudharwaaoongi sudharwaungi sudharvaaen sudharvaen sudharvaaenge sudharvaenge
sudharwaaenge sudharwaenge sudharvaaengi sudharvaengi sudharwaaengi sudharwaengi sudharvaaega sudharvaega sudharwaaega
sudharwaega sudharvaaegi sudharvaegi sudharwaaegi sudharwaegi sudharvaao sudharvao sudharwaao sudharwao sudharvaaoge
sudharvaoge sudharwaaoge sudharwaoge sudharvaaie sudharvaie sudharwaaie sudharwaie sudharvaaiye sudharvaiye sudharwaaiye
sudharwaiye sudharvaakar sudharvakar sudharwaakar sudharwakar sudharvaake sudharvake sudharwaake sudharwake sudharvaayen
sudharvayen sudharvaayega sudharvayega sudharwaayega sudharwayega sudharvaayenge sudharvayenge sudharwaayenge sudharwayenge
likhva likhwa likhvaata likhvata likhwaata likhwata likhvaati likhvati likhwaati likhwati likhvaate likhvate likhwaate
likhwate likhvaateen likhvatin likhvaana likhvana likhwaana likhwana likhvaane likhvane likhwaane likhwane likhvaani likhvani
likhwaani likhwani likhvaaya likhvaya likhwaaya likhwaya likhvaai likhvai likhwaai likhwai likhvaae likhvae likhwaae likhwae
likhvaayi likhvayi likhwaayi likhwayi likhvaaye likhvaye likhwaaye likhwaye likhvaaeen likhvain likhvaaoon likhvaau likhvau
likhvaun likhvaaoonga likhvaunga likhwaaoonga likhwaunga likhvaaoongi likhvaungi likhwaaoongi likhwaungi likhvaaen likhvaen
likhvaaenge likhvaenge likhwaaenge likhwaenge likhvaaengi likhvaengi likhwaaengi likhwaengi likhvaaega likhvaega likhwaaega
likhwaega likhvaaegi likhvaegi likhwaaegi likhwaegi likhvaao likhvao likhwaao likhwao likhvaaoge likhvaoge likhwaaoge
likhwaoge likhvaaie likhvaie likhwaaie likhwaie likhvaaiye likhvaiye likhwaaiye likhwaiye likhvaakar likhvakar likhwaakar
likhwakar likhvaake likhvake likhwaake likhwake likhvaayen likhvayen likhvaayega likhvayega likhwaayega likhwayega
likhvaayenge likhvayenge likhwaayenge likhwayenge padhva padhwa parhva parhwa padhvaata padhvata padhwaata padhwata padhvaati
padhvati padhwaati padhwati padhvaate padhvate padhwaate padhwate padhvaateen padhvatin padhvaana padhvana padhwaana padhwana
padhvaane padhvane padhwaane padhwane padhvaani padhvani padhwaani padhwani padhvaaya padhvaya padhwaaya padhwaya padhvaai
padhvai padhwaai padhwai padhvaae padhvae padhwaae padhwae padhvaayi padhvayi padhwaayi padhwayi padhvaaye padhvaye padhwaaye
padhwaye padhvaaeen padhvain padhvaaoon padhvaau padhvau padhvaun padhvaaoonga padhvaunga padhwaaoonga padhwaunga
padhvaaoongi padhvaungi padhwaaoongi padhwaungi padhvaaen padhvaen padhvaaenge padhvaenge padhwaaenge padhwaenge padhvaaengi
padhvaengi padhwaaengi padhwaengi padhvaaega padhvaega padhwaaega padhwaega padhvaaegi padhvaegi padhwaaegi padhwaegi
padhvaao padhvao padhwaao padhwao padhvaaoge padhvaoge padhwaaoge padhwaoge padhvaaie padhvaie padhwaaie padhwaie padhvaaiye
padhvaiye padhwaaiye padhwaiye padhvaakar padhvakar padhwaakar padhwakar padhvaake padhvake padhwaake padhwake padhvaayen
padhvayen padhvaayega padhvayega padhwaayega padhwayega padhvaayenge padhvayenge padhwaayenge padhwayenge kataata katata
kataati katati kataate katate kataateen katatin kataana katana kataane katane kataani katani kataaya kataya kataae katae
kataayi katayi kataaye kataye kataaeen katain kataaoon kataau katau kataun kataaoonga kataunga kataaoongi kataungi kataaen
kataen kataaenge kataenge kataaengi kataengi kataaega kataega kataaegi kataegi kataao katao kataaoge kataoge kataaie kataie
kataaiye kataiye kataakar katakar kataake katake kataayen katayen kataayega katayega kataayenge katayenge kamva kamwa
kamvaata kamvata kamwaata kamwata kamvaati kamvati kamwaati kamwati kamvaate kamvate kamwaate kamwate kamvaateen kamvatin
kamvaana kamvana kamwaana kamwana kamvaane kamvane kamwaane kamwane kamvaani kamvani kamwaani kamwani kamvaaya kamvaya
kamwaaya kamwaya kamvaai kamvai kamwaai kamwai kamvaae kamvae kamwaae kamwae kamvaayi kamvayi kamwaayi kamwayi kamvaaye
kamvaye kamwaaye kamwaye kamvaaeen kamvain kamvaaoon kamvaau kamvau kamvaun kamvaaoonga kamvaunga kamwaaoonga kamwaunga
kamvaaoongi kamvaungi kamwaaoongi kamwaungi kamvaaen kamvaen kamvaaenge kamvaenge kamwaaenge kamwaenge kamvaaengi kamvaengi
kamwaaengi kamwaengi kamvaaega kamvaega kamwaaega kamwaega kamvaaegi kamvaegi kamwaaegi kamwaegi kamvaao kamvao kamwaao
kamwao kamvaaoge kamvaoge kamwaaoge kamwaoge kamvaaie kamvaie kamwaaie kamwaie kamvaaiye kamvaiye kamwaaiye kamwaiye
kamvaakar kamvakar kamwaakar kamwakar kamvaake kamvake kamwaake kamwake kamvaayen kamvayen kamvaayega kamvayega kamwaayega
kamwayega kamvaayenge kamvayenge kamwaayenge kamwayenge ghusaata ghusata ghusaati ghusati ghusaate ghusate ghusaateen
ghusatin ghusaana ghusana ghusaane ghusane ghusaani ghusani ghusaaya ghusaya ghusaai ghusai ghusaae ghusae ghusaayi ghusayi
ghusaaye ghusaye ghusaaeen ghusain ghusaaoon ghusaau ghusau ghusaun ghusaaoonga ghusaunga ghusaaoongi ghusaungi ghusaaen
ghusaen ghusaaenge ghusaenge ghusaaengi ghusaengi ghusaaega ghusaega ghusaaegi ghusaegi ghusaao ghusao ghusaaoge ghusaoge
ghusaaie ghusaie ghusaaiye ghusaiye ghusaakar ghusakar ghusaake ghusake ghusaayen ghusayen ghusaayega ghusayega ghusaayenge
ghusayenge jhuka jhukaata jhukata jhukaati jhukati jhukaate jhukate jhukaateen jhukatin jhukaana jhukana jhukaane jhukane
jhukaani jhukani jhukaaya jhukaya jhukaai jhukai jhukaae jhukae jhukaayi jhukayi jhukaaye jhukaye jhukaaeen jhukain jhukaaoon
jhukaau jhukau jhukaun jhukaaoonga jhukaunga jhukaaoongi jhukaungi jhukaaen jhukaen jhukaaenge jhukaenge jhukaaengi jhukaengi
jhukaaega jhukaega jhukaaegi jhukaegi jhukaao jhukao jhukaaoge jhukaoge jhukaaie jhukaie jhukaaiye jhukaiye jhukaakar
jhukakar jhukaake jhukake jhukaayen jhukayen jhukaayega jhukayega jhukaayenge jhukayenge rakhva rakhwa rkhva rkhwa rakhvaata
rakhvata rakhwaata rakhwata rkhvaata rkhvata rakhvaati rakhvati rakhwaati rakhwati rkhvaati rkhvati rakhvaate rakhvate
rakhwaate rakhwate rkhvaate rkhvate rakhvaateen rakhvatin rkhvaateen rakhvaana rakhvana rakhwaana rakhwana rkhvaana rkhvana
rakhvaane rakhvane rakhwaane rakhwane rkhvaane rkhvane rakhvaani rakhvani rakhwaani rakhwani rkhvaani rkhvani rakhvaaya
rakhvaya rakhwaaya rakhwaya rkhvaaya rkhvaya rakhvaai rakhvai rakhwaai rakhwai rkhvaai rkhvai rakhvaae rakhvae rakhwaae
rakhwae rkhvaae rkhvae rakhvaayi rakhvayi rakhwaayi rakhwayi rkhvaayi rkhvayi rakhvaaye rakhvaye rakhwaaye rakhwaye rkhvaaye
rkhvaye rakhvaaeen rakhvain rkhvaaeen rakhvaaoon rakhvaau rakhvau rakhvaun rkhvaaoon rkhvaau rakhvaaoonga rakhvaunga
rakhwaaoonga rakhwaunga rkhvaaoonga rkhvaunga rakhvaaoongi rakhvaungi rakhwaaoongi rakhwaungi rkhvaaoongi rkhvaungi rakhvaaen
rakhvaen rkhvaaen rakhvaaenge rakhvaenge rakhwaaenge rakhwaenge rkhvaaenge rkhvaenge rakhvaaengi rakhvaengi rakhwaaengi
rakhwaengi rkhvaaengi rkhvaengi rakhvaaega rakhvaega rakhwaaega rakhwaega rkhvaaega rkhvaega rakhvaaegi rakhvaegi rakhwaaegi
rakhwaegi rkhvaaegi rkhvaegi rakhvaao rakhvao rakhwaao rakhwao rkhvaao rkhvao rakhvaaoge rakhvaoge rakhwaaoge rakhwaoge
rkhvaaoge rkhvaoge rakhvaaie rakhvaie rakhwaaie rakhwaie rkhvaaie rkhvaie rakhvaaiye rakhvaiye rakhwaaiye rakhwaiye rkhvaaiye
rkhvaiye rakhvaakar rakhvakar rakhwaakar rakhwakar rkhvaakar rkhvakar rakhvaake rakhvake rakhwaake rakhwake rkhvaake rkhvake
rakhvaayen rakhvayen rkhvaayen rakhvaayega rakhvayega rakhwaayega rakhwayega rkhvaayega rkhvayega rakhvaayenge rakhvayenge
rakhwaayenge rakhwayenge rkhvaayenge rkhvayenge silva silwa silvaata silvata silwaata silwata silvaati silvati silwaati
silwati silvaate silvate silwaate silwate silvaateen silvatin silvaana silvana silwaana silwana silvaane silvane silwaane
silwane silvaani silvani silwaani silwani silvaaya silvaya silwaaya silwaya silvaai silvai silwaai silwai silvaae silvae
silwaae silwae silvaayi silvayi silwaayi silwayi silvaaye silvaye silwaaye silwaye silvaaeen silvain silvaaoon silvaau silvau
silvaun silvaaoonga silvaunga silwaaoonga silwaunga silvaaoongi silvaungi silwaaoongi silwaungi silvaaen silvaen silvaaenge
silvaenge silwaaenge silwaenge silvaaengi silvaengi silwaaengi silwaengi silvaaega silvaega silwaaega silwaega silvaaegi
silvaegi silwaaegi silwaegi silvaao silvao silwaao silwao silvaaoge silvaoge silwaaoge silwaoge silvaaie silvaie silwaaie
silwaie silvaaiye silvaiye silwaaiye silwaiye silvaakar silvakar silwaakar silwakar silvaake silvake silwaake silwake
silvaayen silvayen silvaayega silvayega silwaayega silwayega silvaayenge silvayenge silwaayenge silwayenge dhulva dhulwa
dhulvaata dhulvata dhulwaata dhulwata dhulvaati dhulvati dhulwaati dhulwati dhulvaate dhulvate dhulwaate dhulwate dhulvaateen
dhulvatin dhulvaana dhulvana dhulwaana dhulwana dhulvaane dhulvane dhulwaane dhulwane dhulvaani dhulvani dhulwaani dhulwani
dhulvaaya dhulvaya dhulwaaya dhulwaya dhulvaai dhulvai dhulwaai dhulwai dhulvaae dhulvae dhulwaae dhulwae dhulvaayi dhulvayi
dhulwaayi dhulwayi dhulvaaye dhulvaye dhulwaaye dhulwaye dhulvaaeen dhulvain dhulvaaoon dhulvaau dhulvau dhulvaun
dhulvaaoonga dhulvaunga dhulwaaoonga dhulwaunga dhulvaaoongi dhulvaungi dhulwaaoongi dhulwaungi dhulvaaen dhulvaen
dhulvaaenge dhulvaenge dhulwaaenge dhulwaenge dhulvaaengi dhulvaengi dhulwaaengi dhulwaengi dhulvaaega dhulvaega dhulwaaega
dhulwaega dhulvaaegi dhulvaegi dhulwaaegi dhulwaegi dhulvaao dhulvao dhulwaao dhulwao dhulvaaoge dhulvaoge dhulwaaoge
dhulwaoge dhulvaaie dhulvaie dhulwaaie dhulwaie dhulvaaiye dhulvaiye dhulwaaiye dhulwaiye dhulvaakar dhulvakar dhulwaakar
dhulwakar dhulvaake dhulvake dhulwaake dhulwake dhulvaayen dhulvayen dhulvaayega dhulvayega dhulwaayega dhulwayega
dhulvaayenge dhulvayenge dhulwaayenge dhulwayenge mangava mangawa mangavaata mangavata mangawaata mangawata mangavaati
mangavati mangawaati mangawati mangavaate mangavate mangawaate mangawate mangavaateen mangavatin mangavaana mangavana
mangawaana mangawana mangavaane mangavane mangawaane mangawane mangavaani mangavani mangawaani mangawani mangavaaya mangavaya
mangawaaya mangawaya mangavaai mangavai mangawaai mangawai mangavaae mangavae mangawaae mangawae mangavaayi mangavayi
mangawaayi mangawayi mangavaaye mangavaye mangawaaye mangawaye mangavaaeen mangavain mangavaaoon mangavaau mangavau mangavaun
mangavaaoonga mangavaunga mangawaaoonga mangawaunga mangavaaoongi mangavaungi mangawaaoongi mangawaungi mangavaaen mangavaen
mangavaaenge mangavaenge mangawaaenge mangawaenge mangavaaengi mangavaengi mangawaaengi mangawaengi mangavaaega mangavaega
mangawaaega mangawaega mangavaaegi mangavaegi mangawaaegi mangawaegi mangavaao mangavao mangawaao mangawao mangavaaoge
mangavaoge mangawaaoge mangawaoge mangavaaie mangavaie mangawaaie mangawaie mangavaaiye mangavaiye mangawaaiye mangawaiye
mangavaakar mangavakar mangawaakar mangawakar mangavaake mangavake mangawaake mangawake mangavaayen mangavayen mangavaayega
mangavayega mangawaayega mangawayega mangavaayenge mangavayenge mangawaayenge mangawayenge khinchava khinchawa khinchavaata
khinchavata khinchawaata khinchawata khinchavaati khinchavati khinchawaati khinchawati khinchavaate khinchavate khinchawaate
khinchawate khinchavaateen khinchavatin khinchavaana khinchavana khinchawaana khinchawana khinchavaane khinchavane
khinchawaane khinchawane khinchavaani khinchavani khinchawaani khinchawani khinchavaaya khinchavaya khinchawaaya khinchawaya
khinchavaai khinchavai khinchawaai khinchawai khinchavaae khinchavae khinchawaae khinchawae khinchavaayi khinchavayi
khinchawaayi khinchawayi khinchavaaye khinchavaye khinchawaaye khinchawaye khinchavaaeen khinchavain khinchavaaoon
khinchavaau khinchavau khinchavaun khinchavaaoonga khinchavaunga khinchawaaoonga khinchawaunga khinchavaaoongi khinchavaungi
khinchawaaoongi khinchawaungi khinchavaaen khinchavaen khinchavaaenge khinchavaenge khinchawaaenge khinchawaenge
khinchavaaengi khinchavaengi khinchawaaengi khinchawaengi khinchavaaega khinchavaega khinchawaaega khinchawaega khinchavaaegi
khinchavaegi khinchawaaegi khinchawaegi khinchavaao khinchavao khinchawaao khinchawao khinchavaaoge khinchavaoge
khinchawaaoge khinchawaoge khinchavaaie khinchavaie khinchawaaie khinchawaie khinchavaaiye khinchavaiye khinchawaaiye
khinchawaiye khinchavaakar khinchavakar khinchawaakar khinchawakar khinchavaake khinchavake khinchawaake khinchawake
khinchavaayen khinchavayen khinchavaayega khinchavayega khinchawaayega khinchawayega khinchavaayenge khinchavayenge
khinchawaayenge khinchawayenge badalva badalwa badalvaata badalvata badalwaata badalwata badalvaati badalvati badalwaati
badalwati badalvaate badalvate badalwaate badalwate badalvaateen badalvatin badalvaana badalvana badalwaana badalwana
badalvaane badalvane badalwaane badalwane badalvaani badalvani badalwaani badalwani badalvaaya badalvaya badalwaaya badalwaya
badalvaai badalvai badalwaai badalwai badalvaae badalvae badalwaae badalwae badalvaayi badalvayi badalwaayi badalwayi
badalvaaye badalvaye badalwaaye badalwaye badalvaaeen badalvain badalvaaoon badalvaau badalvau badalvaun badalvaaoonga
badalvaunga badalwaaoonga badalwaunga badalvaaoongi badalvaungi badalwaaoongi badalwaungi badalvaaen badalvaen badalvaaenge
badalvaenge badalwaaenge badalwaenge badalvaaengi badalvaengi badalwaaengi badalwaengi badalvaaega badalvaega badalwaaega
badalwaega badalvaaegi badalvaegi badalwaaegi badalwaegi badalvaao badalvao badalwaao badalwao badalvaaoge badalvaoge
badalwaaoge badalwaoge badalvaaie badalvaie badalwaaie badalwaie badalvaaiye badalvaiye badalwaaiye badalwaiye badalvaakar
badalvakar badalwaakar badalwakar badalvaake badalvake badalwaake badalwake badalvaayen badalvayen badalvaayega badalvayega
badalwaayega badalwayega badalvaayenge badalvayenge badalwaayenge badalwayenge tudva tudwa turva turwa tudvaata tudvata
tudwaata tudwata tudvaati tudvati tudwaati tudwati tudvaate tudvate tudwaate tudwate tudvaateen tudvatin tudvaana tudvana
tudwaana tudwana tudvaane tudvane tudwaane tudwane tudvaani tudvani tudwaani tudwani tudvaaya tudvaya tudwaaya tudwaya
tudvaai tudvai tudwaai tudwai tudvaae tudvae tudwaae tudwae tudvaayi tudvayi tudwaayi tudwayi tudvaaye tudvaye tudwaaye
tudwaye tudvaaeen tudvain tudvaaoon tudvaau tudvau tudvaun tudvaaoonga tudvaunga tudwaaoonga tudwaunga tudvaaoongi tudvaungi
tudwaaoongi tudwaungi tudvaaen tudvaen tudvaaenge tudvaenge tudwaaenge tudwaenge tudvaaengi tudvaengi tudwaaengi tudwaengi
tudvaaega tudvaega tudwaaega tudwaega tudvaaegi tudvaegi tudwaaegi tudwaegi tudvaao tudvao tudwaao tudwao tudvaaoge tudvaoge
tudwaaoge tudwaoge tudvaaie tudvaie tudwaaie tudwaie tudvaaiye tudvaiye tudwaaiye tudwaiye tudvaakar tudvakar tudwaakar
tudwakar tudvaake tudvake tudwaake tudwake tudvaayen tudvayen tudvaayega tudvayega tudwaayega tudwayega tudvaayenge
tudvayenge tudwaayenge tudwayenge daudaata daudata dauraata daurata daudaati daudati dauraati daurati daudaate daudate
dauraate daurate daudaateen daudatin daudaana daudana dauraana daurana daudaane daudane dauraane daurane daudaani daudani
dauraani daurani daudaaya daudaya dauraaya dauraya daudaai daudai dauraai daurai daudaae daudae dauraae daurae daudaayi
daudayi dauraayi daurayi daudaaye daudaye dauraaye dauraye daudaaeen daudain daudaaoon daudaau daudau daudaun daudaaoonga
daudaunga dauraaoonga dauraunga daudaaoongi daudaungi dauraaoongi dauraungi daudaaen daudaen daudaaenge daudaenge dauraaenge
dauraenge daudaaengi daudaengi dauraaengi dauraengi daudaaega daudaega dauraaega dauraega daudaaegi daudaegi dauraaegi
dauraegi daudaao daudao dauraao daurao daudaaoge daudaoge dauraaoge dauraoge daudaaie daudaie dauraaie dauraie daudaaiye
daudaiye dauraaiye dauraiye daudaakar daudakar dauraakar daurakar daudaake daudake dauraake daurake daudaayen daudayen
daudaayega daudayega dauraayega daurayega daudaayenge daudayenge dauraayenge daurayenge bhatkaata bhatkata bhatkaati bhatkati
bhatkaate bhatkate bhatkaateen bhatkatin bhatkaana bhatkana bhatkaane bhatkane bhatkaani bhatkani bhatkaaya bhatkaya bhatkaai
bhatkai bhatkaae bhatkae bhatkaayi bhatkayi bhatkaaye bhatkaye bhatkaaeen bhatkain bhatkaaoon bhatkaau bhatkau bhatkaun
bhatkaaoonga bhatkaunga bhatkaaoongi bhatkaungi bhatkaaen bhatkaen bhatkaaenge bhatkaenge bhatkaaengi bhatkaengi bhatkaaega
bhatkaega bhatkaaegi bhatkaegi bhatkaao bhatkao bhatkaaoge bhatkaoge bhatkaaie bhatkaie bhatkaaiye bhatkaiye bhatkaakar
bhatkakar bhatkaake bhatkake bhatkaayen bhatkayen bhatkaayega bhatkayega bhatkaayenge bhatkayenge fansava fansawa phansava
phansawa fansavaata fansavata fansawaata fansawata fansavaati fansavati fansawaati fansawati fansavaate fansavate fansawaate
fansawate fansavaateen fansavatin fansavaana fansavana fansawaana fansawana fansavaane fansavane fansawaane fansawane
fansavaani fansavani fansawaani fansawani fansavaaya fansavaya fansawaaya fansawaya fansavaai fansavai fansawaai fansawai
fansavaae fansavae fansawaae fansawae fansavaayi fansavayi fansawaayi fansawayi fansavaaye fansavaye fansawaaye fansawaye
fansavaaeen fansavain fansavaaoon fansavaau fansavau fansavaun fansavaaoonga fansavaunga fansawaaoonga fansawaunga
fansavaaoongi fansavaungi fansawaaoongi fansawaungi fansavaaen fansavaen fansavaaenge fansavaenge fansawaaenge fansawaenge
fansavaaengi fansavaengi fansawaaengi fansawaengi fansavaaega fansavaega fansawaaega fansawaega fansavaaegi fansavaegi
fansawaaegi fansawaegi fansavaao fansavao fansawaao fansawao fansavaaoge fansavaoge fansawaaoge fansawaoge fansavaaie
fansavaie fansawaaie fansawaie fansavaaiye fansavaiye fansawaaiye fansawaiye fansavaakar fansavakar fansawaakar fansawakar
fansavaake fansavake fansawaake fansawake fansavaayen fansavayen fansavaayega fansavayega fansawaayega fansawayega
fansavaayenge fansavayenge fansawaayenge fansawayenge jagaata jagata jagaati jagati jagaate jagate jagaateen jagatin jagaana
jagana jagaane jagane jagaani jagani jagaaya jagaya jagaai jagai jagaae jagae jagaayi jagayi jagaaye jagaye jagaaeen jagain
jagaaoon jagaau jagau jagaun jagaaoonga jagaunga jagaaoongi jagaungi jagaaen jagaen jagaaenge jagaenge jagaaengi jagaengi
jagaaega jagaega jagaaegi jagaegi jagaao jagao jagaaoge jagaoge jagaaie jagaie jagaaiye jagaiye jagaakar jagakar jagaake
jagake jagaayen jagayen jagaayega jagayega jagaayenge jagayenge hilaata hilata hilaati hilati hilaate hilate hilaateen
hilatin hilaana hilana hilaane hilane hilaani hilani hilaaya hilaya hilaai hilai hilaae hilae hilaayi hilayi hilaaye hilaye
hilaaeen hilain hilaaoon hilaau hilau hilaun hilaaoonga hilaunga hilaaoongi hilaungi hilaaen hilaen hilaaenge hilaenge
hilaaengi hilaengi hilaaega hilaega hilaaegi hilaegi hilaao hilao hilaaoge hilaoge hilaaie hilaie hilaaiye hilaiye hilaakar
hilakar hilaake hilake hilaayen hilayen hilaayega hilayega hilaayenge hilayenge de deta deti dete dena dene deni diya di die
diye doon du dun doonga dunga doongi dungi den denge dega degi do doge deejie dijie deejiye dijiye dekar deke deen le leta
leti lete lena lene leni li loon lu lun loonga lunga loongi lungi len lenge lega legi lo loge leejie lijie lekar leke leen
lin ja jaata jata jaati jati jaaoon jaau jau jaun jaaoonga jaunga jaaoongi jaungi jaae jaaen jae jaen jaaenge jaenge jaaega
jaega jaaegi jaegi jaayega jayega jaayegi jayegi jaao jao jaaoge jaoge jaaie jaie jaakar jakar jaake jake ho hota hoti hote
hona hone honi hua hui hue huye hooon hou houn honge hoga hogi hoge hokar hoke hon kiya kie kiye keejie kijie keen kin pi
peena pina peene pine piya pie pien si seeti siti rota rote rona rone roya roi so sota soti sote sona sone soya soi dho dhota
dhoti dhote dhona dhone dhoya dhoi kho khoya khoi khona chhu chu chhoota chhuta choota chuta chhooti chooti chhoote chhute
choote chute chhoona chhuna choona chhoone chhune choone chhua chua chhui chui chhue chue chhookar chhukar chookar chukar bo
bona boya jeena jina chaahta chahta chaahti chahti chaahte chahte chaaha chaha chaahie chahie chaahiye chahiye chaahoon
chaahu chahu chahun chaahe chaahen chahe chahen chaaho chaho deejiega dijiega keejiega kijiega kariega kriega bataaiega
bataiega btaaiega btaiega naheen nahi nahin horha kr krwaya krwate krwata kro kre krdo krdia krdiya krdi krrahe krrhe krrha
rha rhi rhe hy hyn hn hu hun hoon huwa huwi nhi nhe ni nahe nahein nhn na mat mt kyu kyo kyun kyn kiu kiun kiyun kiyu ky kya
kia kb jb sbka sbne bs bhot bhaut plzz plss plese meherbani thx tnx gud gd mssg cal dopehr dupehar mahiny mahinay ghantay
paisy pesa rupees rupaiya lac tankhuwa tankhwaah tnkhwa tnkha sellary sallery slry km kamm kaaam kamkaj facktory fektri
phactory kampni kompany cmpny kampany sethji mallik sahb saheb shab sr madm mem supervizor suparvizar superwizer suparwaizer
supvisor managar menger mngr menager galia galian galyan galoj gandy martay pitayi thappad thappar thapar tappad dhaka dr drr
dantta dantte daantta daantte dantti jhagrha nikaldiya nikaldia nikaltay rakhay kattay kaatliya katliya bhejdo boltay kehta
kehti kehte kehna kehne keh kehtay sunwayi dkh dkha smjh smjhte miltay ml milraha laggayi lga lgi lge lgta aayegi janey
chalwa bethe beth betha bethi bethne lia lya lety leli lelia leliya lelo ledia dia dya dety dedo dediya dedia deny denay
dejiye kijiye kijye krain chutiyan bemar bemari chott zakmi kapray baathroom garmee thand dhuwan bnd oper bachalo jaldee
baccha bacche bachon bacchi bachhe bachiyan aurtein larkian mahilaye loga bhayya bhaijan bhaiyo bahin behno baji bajji dedi
khala phupho phuppo baap bap miya devar jeth bhabi ghare dera jhuggi basein rasty against huqooq yunion strike ehtejaj juloos
fareb farebi sachi ghoos pasaport viza kagzat kaghzat kagajat adhaar shanakhti jabrdasti zabar mjboor mazboor preshaan royi
hamal haml se pragnant pregnet garbhwati garbhvati blkul bd sth leye wjh trf achhe khrb mushkl prblm prob tklif batameez
badtameez badtamiz batamiz batamizi kuttay pagal pagl bewaqoof bewkuf bevakuf nalayak gaand gand lund gundo pistol chhuri
churi kulhadi ka naabalig kisiko kisine kissi aisa aisi esa waisa jaisa yaha yahan waha wahan idhar jaha kahan kidhar mujhse
mujhko mujse muje mujhe mjhe mjhko mujy humse humko humein hume hamein hamen hmko hmse tumko tumse aapko aapse apko apse usko
uske uski uska usne isko iske iski iska isne unko unke unki unka unhone unse inko inke inki inka inhone jisne jisko jiske
jiski jiska jinhone kisne kiska kiski kiske am is are was my me he she they we you your his her him them their the an of to
at on for from with by and but not if because when then there here this that these those it its who what where why how have
has had does did done will would can could should been very too also give gave got took made make said says told tell called
come came go went going work works working people person woman women men girl boy boys girls lady ladies wife husband father
mother brother sister child children baby kid kids family friend friends days nights week weeks month months year years hour
hours morning evening today tomorrow yesterday now early yearly pay paid payslip cut cuts holiday holidays sick sickness ill
fever clinic injury injured accident locked key washroom water drinking food mess owner contractor admin engineer technician
electrician cook cleaner sweeper peon accountant cashier machines needle belt switch power checking checked pass fail pieces
tea dinner double triple single extra less zero one two three four five six seven eight nine ten hundred thousand crore inr
pkr paper papers document documents sms recording email link online account atm blank protest members complaints lawyer law
legal rights right justice inspection auditor good wrong true false fake big small new old hot cold dirty clean dark open
close closed safe unsafe dangerous danger urgent quick slow hard easy poor rich alone afraid scared scare fear angry tired
weak abuse abused abusing abusive harassed touch touched touching sexual raped molest hit beat beaten slap slapped push
pushed kick kicked shout shouting shouted scold insult insulted threaten threat threatened fired terminated resigned
resignation suspended dismissed letter memo transfer transferred join joined joining replace temporary contractual wage wages
loan debt interest fined penalty money cash cheque receipt bill rent van cab truck pickup drop transport train chemicals
smoke dust boots shoes leak leakage blast short wiring building crack roof wall stairs fan ventilation stitching sewing
ironing pressing embroidery weaving thread fabric cloth cotton field crop harvest flower flowers garden estate leaf leaves
pesticide rose brick kiln stone quarry mine mining electronics solder problems issue issues serious request dear respected
thank news update reply answer question reason matter solution solve pregnancy periods minor under gps otp pin password login
app insta instagram telegram imo google jazzcash easypaisa kindly immediately since before after again always never only same
other another every everyone someone anyone nobody somebody everybody all some any many much few still already till until
between during inside outside behind front near far left back down tuesday wednesday thursday friday feb apr jul aug sep sept
oct nov dec mon tue wed thu sat bhaddi bhadda bhadde ashleel aslil waghaira vagera wagera wagaira aakhir akhir khaas khas
asal dhyan dhyaan dhayan khayal khyal khyaal ptaa maloom malum malom suvidha suwidha intezaam intezam intzam intezar intazar
intjar haazri absen jagh dedh dhai dhaai sadhe saadhe sava paune dugna dogna singal kisiki kisika kisike kisise sabki sabka
inhi unhi unhe inhe unhon khudko khudki apno apnon doosron dusro dusron logonko logoko mujhpe mujhpar humpe hampar uspe uspar
unpe ispe kyunke isiliye isliye esliye isly islye iseliye tabse jabse abse kabse jabtak tabtak abtak abhitak aajtak ajtak
kaltak warna varna wrna jabki halanki halaanki bawajood bavjud shayd shayad sayad diwaar seedhiyan siri pank kurse bench
tebal palang almari silendar silinder cooker gosht sina seena gaal honth kidney liver dam ghut ghutan zukam nazla dast
malaria dengue typhoid cancer sugar bp kamzori thakan thakaan chaker ghabrahat bechaini depression zehni dimaghi jismani
jinsi baarish toofan dhoop gandgi kaichi batan kaaj pocket shart kameez bag carton powerloom darzi kadhai rangai chhapai
press istri bhattay intein kheti fasl bagaan chhidkav chidkav tractor trolley hasiya phawda kudal koyla ret gitti marble
kachehri judge peshi sazaa arrest jhootha gulam ghulam ghulami bandhua bandhuwa tasakri bikri laachar lachar bebas yateem
anath bewa vidhwa talaq byah dahej dehej maika sasural ajnabi anjan meherban zalim jalim berahem behraham kathor lalchi
chalak bewakoof murkh nikamma nikammi kaamchor kamchor aalsi besharam beshram besharm beghairat kanjar kanjari zaleel zalil
lanat gambhir gambheer mamuli mamooli aam normal regular irregular saaf saf nasaf munasib jayaz najayaz kanooni ghairkanooni
barabari imtiaz shia karaa kehlwa rukwa rukwaya hatwa hatwaya chordo chhordo chhoddo bujha soone soja sojao soyi hasta haste
hasti hasna hanste phod faad phad fad phada fada fek pheka feka jhagdta rahaa rehna rehne reh rehke hoker krker krkr aker
jaker leker deker bolker marker okey okk hmm hm haa haaa haan nope yup bro yaar yar plzzz pleaseee sirji madamji saabji
bhaisaab behenji bahanji bhaisahab kirpya krupya meherbaani jaldbazi chief cabin taane tane written badnaam badnam badnami
peshab peshaab peshgi sarir sareer nishan overtym ovrtym passbook khushi roshni shanti sapna sapne asha chanda prem sharif
shareef rahat imaan salamat mjy mjhy muj sunnay yarqan piliya pilia pher hera pheri jehreela jahreela zehreela zehreeli
zehrila faryad fariyad mukadme muqadmay ghunde gunday gundon ghundon inshallah inshaallah mashallah alhamdulillah jazakallah
subhanallah kasam qasam dua mahol mahaul taaren peedit aropi nyaya samasyaye sthiti vyavastha suvidhaye bhavishya nidhi bima
pension anupasthit upasthit niyukti panchayat mukhiya vidhayak collector dm sp sdm tehsildar patwari aayog jativad jatisuchak
chhuachhut acchut achhoot savarn aarakshan mansik sharirik maansik gaalibaazi dabang dabangai gundagardi danga rangdari
vasooli vasuli jhansa jhaanse chhal kapat telugu malayalam kannada marathi odia oriya santali nagpuri sadri chhattisgarhi
angika magahi awadhi mein hai hain tha thi wala wali chaiye regards warden peeke md fas bandhak pandrah bhavdiy sattais shri
baaji vardan khade baje secret nakhre smell bachho male chukao pachchis gupt svetar mob voter ifsc uan code licence license
contact employee emp badge table shed nambr nbr num karmchari hrs minutes min times percent pratishat fisadi degree persons
rupaya dollar dirham riyal janvari farvari yr yrs varsh aayu aged gaav village flat plot ward tola chawl tehsil district post
gram house street general compliance welfare head mechanic posh families employees name jinka myself papa nabalik minors
underage athara preg garbhavati miscarriage fase phas trapped stuck darar daraar suicide aatmhatya agwa apaharan kidnap
kidnapped bah gun pistaul chakoo hathiyar tamancha revolver rifle knife weapon weapons kewal supavisor sup mate gm pm
coworker co colleague gateman watchman bouncer agents agency thikedar thekadar contracter broker jamadar placement
consultancy sainkdo lakhs dozen mistri thanedar daroga mummy pitaji son daughter mausi bua neighbour witness teacher landlord
recruiter mr mrs ms miss mister missus shree sri smt shrimati shreemati sushri er maulvi maulana pandit bhaia ben tai apa
kaka kaki anty bhaijaan guru guruji naamak saheba ziro jiro shunya sifar shoonya wan thri thre faiv chhah chhai sevan eit
nain eleven gyarah gyara giyara gyaarah twelve barah baarah thirteen terah fourteen chaudah chauda chodah fifteen pandra
sixteen solah sola seventeen satrah satra eighteen atharah athaarah nineteen unnis unnees twenty bees bis ikkis ikkees bais
baaees baais teis teees chaubis chaubees pachchees chabbis chabbees chhabbis sattaaees sattaais atthais atthaaees atthaais
untis untees thirty tees tis iktis iktees ikattis ikattees battis battees taintis taintees chauntis chauntees paintis
paintees chattis chattees chhattis saintis saintees adtis artis adtees untalis untaalees forty chalis chaalis chaalees
iktalis iktaalees bayalis bayaalees taintalis taintaalees chauvalis chauwalis chauvaalees chavalis chawalis chavaalees
paintalis paintaalees chiyalis chhiyalis chiyaalees saintalis saintaalees adtalis artalis adtaalees unchas unchaas unanchas
unanchaas fifty pachas pachaas ikyavan ikyawan ikyaavan bavan bawan baavan tirpan chauvan chauwan pachpan chappan chhappan
sattavan sattawan sattaavan atthavan atthawan atthaavan athavan athawan athaavan unsath sixty iksath basath baasath tirsath
chaunsath painsath chiyasath chhiyasath chiyaasath sadsath sarsath adsath arsath unhattar seventy ikhattar bahattar tihattar
chauhattar pachattar pachhattar chihattar chhihattar sathattar athhattar unyasi unyaasi unasi unaasi eighty assi asi ikyasi
ikyaasi bayasi bayaasi tirasi tiraasi chaurasi chauraasi pachasi pachaasi chiyasi chhiyasi chiyaasi sattasi sattaasi atthasi
atthaasi athasi athaasi navasi nawasi navaasi ninety nabbe navve ikyanve ikyanwe ikyaanve banve banwe baanve tiranve tiranwe
tiraanve chauranve chauranwe chauraanve pachanve pachanwe pachaanve chiyanve chiyanwe chhiyanve sattanve sattanwe sattaanve
atthanve atthanwe atthaanve athanve athanwe athaanve ninyanve ninyanwe ninyaanve
bazu kohni kalai anguli chamri jild jigar kharish zakham moch pechish haiz zachgi ghusal ghusalkhana tolia nalka jharu gutter gandagi
cockroach makhi makhiyan khatmal joon sanp bichu zanjeer farsh seerhiyan charpai takya machhardani pipe tezab rang boriyan bojh chilata
ujrat dehari allowance salan khatta bhook pyas humain peche gayin gaeen angrezi mun bu
`,
  endings: 'wala wali wale walo walon vala vali vale',
  nameEndings: 'ne ko ka ki ke se ji jee bhai bhaiya ben behen bai sahab saab',
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
maartha christina kristina kristeena rebecca rebeka elizabeth elijabeth stella stela jenny jeni bartha james jemsa yaqub
yakub yaqoob yaakoob asher aaron aron sunita suneeta anita aneeta geeta gita sita seeta rita reeta mita meeta nita neeta
babita babeeta savita sabita sawita kavita kabita kawita sangeeta sangita lalita mamta mamata sujata sujaata sarita ankita
nikita arpita sushmita susmita pooja puja rekha reka radha raadha meena mina meera mira neera nira leela lila sheela shila
sheila sushila susheela pramila parmila urmila nirmala nirmla vimla bimla vimala wimla kamla kamala shakuntala sakuntala
manjula asha aasha usha oosha nisha manisha maneesha disha isha eesha varsha barsha warsha raksha diksha deeksha pratiksha
prateeksha trisha akanksha aakaanksha maya maaya chhaya chaya chaaya jaya vijaya vijya wijya sandhya vidya widya divya diwya
kavya kawya saumya sowmya ramya aishwarya aishvarya priya preeya supriya riya ria siya jiya shreya aradhya aaraadhya ananya
rani raani seema sima reena rina tina teena neena nina veena vina beena bina wina shabnam sapna kalpana kalpna archana archna
vandana bandana wandana rachna rachana sadhna sadhana saadhna aradhana aradhna aaraadhna upasna upaasna anjana ranjana chetna
karuna aruna varuna waruna yamuna jamuna ganga kaveri kaweri narmada saraswati sarswati sarasvati laxmi lakshmi lachhmi
parvati parwati parbati bhagwati bhagavti bhagawti savitri sabitri sawitri gayatri gaytri gaayatri satyavti satyawti
phoolwati phulwati fulavti fulawti kalawati kalavati kalavti kalawti lilawati leelavati lilavti lilawti ramwati ramvati
ramavti ramawti chandrawati chandravti chandrawti shanti santi shaanti kanti kaanti kranti kraanti shakti jyoti joti jyothi
bharti bharati bhaarti aarti arti arati preeti priti niti neeti swati svati shruti sruti smriti tripti anjali anjli rupali
roopali roopaali sonali sonaali deepali dipali deepaali vaishali waishali mitali mitaali chameli juhi joohi mohini rohini
ragini raagini padmini shalini shaalini nandini kamini kaamini yamini yaamini nalini ashwini ashwani ashvini devi debi dewi
naina maina sona mona shobha sobha prabha shubha abha aabha vibha wibha pratibha manju anju sanju ranju bebi gudiya guriya
muniya pinki pinky rinki chinki dolly doli sweety sweeti sviti switi moni soni sony rosy roji rozi tuntun munni chunni komal
kajal kaajal payal paayal pallavi pallawi neha sneha khushi khusi khushboo khushbu muskan muskaan kiran roshni roshani tanu
tanuja poonam punam neelam nilam madhu rajni rajani tara taara chanda chandra chandni chandani chaandani bindu indu sindhu
renu reenu meenu minu neetu nitu ritu reetu gitu geetu jitu jeetu sonam rakhi raakhi tulsi tulasi gulabo gulaabo phoolan
fulan foolan phoolmati phulmati fulamti foolamti sukhamti budhni somari somaari mangri mangari etvari etwari etvaari etwaari
shanichri birsi champa pushpa puspa kusum suman sarla sarala kanta kaanta shanta shaanta basanti rukmini rukhmani rukhamni
devki devaki dewki janki janaki jaanki yashoda kaushalya sumitra draupadi draupdi kunti ahilya anusuya anusooya annapurna
annapoorna parvatamma parwatamma paarvatamma paarwatamma vasanta wasanta lata hemlata hemalata hemalta sulochana sulochna
hansa jasoda santoshi durga kali kaali ambika radhika raadhika sarika saarika monika monica anamika anaamika priyanka
priyanaka renuka bhumika bhoomika tanvi tanwi sakshi saakshi meenakshi minakshi meenaakshi kamakshi kaamaakshi karishma
reshma resma sushma susma padma krishnavti krishnawti krishnaavti krishnaawti vaishnavi waishnawi shivani shiwani bhavani
bhawani indrani indraani kalyani kalyaani suhani suhaani hema rama uma kshama prema prem gauri gouri kasturi kastoori manjari
madhuri maadhuri apsara sitadevi sitadewi seetaadevi seetaadewi jagrani jagraani phulwa fulva fulwa jhuniya dhaniya sugiya
budhiya sonia soniya tanya taanya alka alaka indira bhagyashree bhagyashri bhaagyashri jayshree jayashree jayashri rajshree
rajashri raajashri tejaswini tejasvini snehalta manorama manorma surabhi surbhi harshita amrita ishwari ishvari selvi selwi
mallika muniyamma lakshmamma gauramma premlata premalta dhanalakshmi dhanlaxmi dhanlakshmi vijayalakshmi vijaylaxmi
vijaylakshmi wijaylakshmi bhagyalakshmi bhaagyalakshmi mahalakshmi mahaalakshmi mohammad mohammed muhammad mohd muhammed
mohamed ahmad ahmed ehmad mahmood mahmud mehmood hamid haamid ali aly hasan hassan hussain husain hussein husen abdul abdool
abdullah abdulla abdullaah rahman rehman rahmaan abdurrahman abdulrehman abdurrahmaan rahim raheem kareem karim karimuddin
kareemuddeen jalil jaleel khalil khaleel shakil shakeel sakil jamil jameel wakil vakil aqeel akil akeel nabeel nabil adil
aadil kamil kaamil fazil fajil sajid saajid majid maajid wajid vajid abid aabid zahid jahid shahid sahid shaahid rashid
rasheed raashid khalid khaled khaalid tariq tarik taarik sadiq sadik saadik ashiq aashiq ashik aashik rafiq rafeeq rafik
rafeek shafiq shafeeq shafik shafeek taufiq tofeeq toufiq taufik taufeek ishaq isaq ishak ishaak mushtaq mustak mushtak
mushtaak farooq faruk farooque faarook imran emran imraan irfan erfan irfaan usman osman usmaan luqman lukman lukmaan salman
salmaan suleman sulaiman sulman sulemaan ramzan ramjan shaban shaabaan rizwan rizvan rijwan rijvan farhan farhaan rehan
raihan rehaan arman armaan faizan faijan zeeshan zishan jishan arslan arsalan araslan araslaan noman nauman nomaan adnan
adnaan kamran kaamraan saleem salim naeem naim waseem wasim vasim qasim kasim qasem kaasim hashim hasim haashim azeem azim
ajim hakim hakeem faheem fahim ibrahim ibraheem ebrahim ibraaheem akram aslam azam aazam ajam moazzam muajjam muazzam alam
aalam anwar anvar akhtar akhter akbar asghar asgar ashraf asraf muzaffar mujaffar nasir naseer naasir bashir basheer nazir
nazeer najir munir muneer zaheer kabir kabeer sagheer sagir sageer shabbir shabir sabir shabbeer tanveer tanvir tanwir
jahangir jahaangeer alamgir aalamgeer umer omar umar zubair jubair uzair ujair umair zafar jafar jaffar jaafar haider hyder
haidar saabir zakir jakir shakir shaakir tahir taahir babar baabar sikandar sikander amir aamir yasir yaasir mudassar
mudassir nadeem nadim saeed saeid sayeed waheed wahid vahid hameed majeed javed jawed javaid jawaid pervez parvez parwez
pervaiz parvej ijaz ejaz aijaz aijaj ejaj niaz niyaz niyaj fayyaz faiyaz fayaz faiyaj riaz riyaz reyaz riyaj imtiaz imtiyaz
imtiyaj shahnawaz sahnawaz shahanvaj shahanvaz sarfaraz sarfraz sarafraj sarafraz nawaz navaz navaj mumtaz mumtaj firoz feroz
firoj afroz afroj shams shamsa shamshad samsad shamshaad irshad ershad irshaad naushad noshad naushaad dilshad dilsad
dilshaad farhad farhaad murad muraad jawad javvad jawwad hammad hammaad sajjad sajad sajjaad arshad asad raasheed fahad saad
hamza hamja mustafa mustapha murtaza murtaja mujtaba mujatba musa moosa isa eesa yusuf yousuf yousaf usuf yoosuf yunus younus
younas yunis yoonus ilyas iliyas elias iliyaas idrees idris abbas abbaas ilyaas ayub ayoub ayyub ayoob dawood daud dawud
daaood haroon harun haaroon mateen matin yaseen yasin yaaseen ameen amin mobeen mubeen mobin moin moeen shaheen shahin
shaaheen haseen hasin junaid juned bilal billal bilaal iqbal ikbal ikbaal jalal jalaal kamaal jamal jamaal hilal hilaal
ismail esmail ismaail israil israail israfil israafil jibrail jibraail sohail suhail sohel faisal faisel afzal afjal fazal
fazl fajal ghulam gulam rasool rasul nabi ghani gani hanif haneef sharif shareef sarif latif lateef asif aasif ashif arif
aarif kaif saif saifullah saifulla habib habeeb najeeb najib shoaib shoeb shuaib talib taalib saqib sakib aqib akib mujeeb
mujib rafi shafi sami mukhtar mukhtiar mukhtaar zulfiqar zulfikar julfikar nisar nisaar sattar sattaar jabbar jabbaar ghaffar
gaffar gaffaar iftikhar iftekhar iftikhaar abrar abraar israr israar waqar vakar vaqar anees anis nafees nafis rais raees
aurangzeb aurangajeb aurangazeb shahzeb shahjeb shahzad shehzad sahjad shahjad zahoor zahur jahur mansoor mansur zameer jamir
zamir noor nur shamim shameem kaleem kalim aleem alim maqsood maksud maqsud masood masud masoud mehboob mahbub mahboob ayyoob
nizamuddin nijamuddin shahabuddin shahaabuddeen jalaluddin jalaaluddeen siraj siraaj meraj miraj meraaj taj taaj altaf altaaf
allahrakha allahrakkha allaahrakkha allahditta alladitta allaaditta babu baabu sahil saahil sameer samir danish daanish
mohsin mohsen ahsan ehsan ehsaan hassaan sufyan sufiyan sufiyaan zaid jaid ayan ayaan arsh arsha furqan furkan furkaan fatima
fatema fatma phatima faatima ayesha aisha aysha aayesha aaysha khadija khadeeja zainab zaynab jainab ruqayya rukaiya ruqaiya
sakina sakeena mariam hajra hajira haajra amna aamna amina ameena aamina haleema halima hafsa safia safiya rabia rabiya
raabiya zubaida jubaida zohra zahra johra zahida jahida shahida sahida shaahida sajida saajida abida aabida rashida raashida
khalida khaalida saeeda saida hameeda hamida majida majeeda waheeda vahida wahida naheed nahid naahid rubina robina rubeena
shabana sabana shabaana shabina shabeena nagina nageena zarina zareena jarina sabina sabeena madina madeena razia raziya
rajia rajiya nazia naziya najiya shazia shaziya shajiya fauzia fouzia faujiya fauziya rafia rafiya raafiya afia afiya aafiya
sania saniya saaniya sana hina heena sarah sara saara haji haaji laila leila nabila nabeela jamila jameela shakila shakeela
sakila aqeela akila akeela fazila fajila naznin nazneen najnin yasmin yasmeen jasmin yaasmeen parvin perveen parwin nasreen
nasrin shirin shireen noreen nooreen nurin ambreen ambarin ambareen shahina shaaheena mahjabeen mahajbin mahajbeen tabassum
tabasum tarannum mumtaaj shama naghma nagma salma najma asma asmaa uzma ujma kulsum kulsoom bushra sughra sugra kubra iqra
ikra aliya alia aaliya hadia hadiya haadiya sadia sadiya saadiya nadia nadiya naadiya fariya farhat nusrat ishrat musarrat
musrat masarrat shaukat shoukat barkat riffat rifat rifaat nuzhat nujhat talat salamat salaamat amanat amaanat liaqat liyakat
liyaakat rehmat rahmat karamat karaamat shafqat shafkat qudrat kudrat inayat inaayat wilayat vilayat hashmat azmat ajmat
ismat gulnaz gulnaj shahnaz shehnaz sahnaj shahnaj mehnaz mahnaj mahnaz farnaj farnaz farnaaj farnaaz naz naaz naj rukhsana
ruksana rukhsaana farzana farjana rehana raihana rihana rehaana afsana afsaana shahana shaahaana sultana sultaana jahanara
jahaara jahaaara tahira tahera taahira sabira saabira nasira naasira sameera samira sumaira saira saera sayra saayra nadira
naadira bashira bashiran basheera nazira najira jakira zakira jakeera zakeera huma humaira humera asmat gulshan gulbano
gulbaano bano banu baano noorjahan nurjahan nurajha noorajha shaharbano shaharbaano meherunnisa mehrunnisa meharunisha
zaibunnisa jaibunnisa qaiser kaisar qaisar kausar kousar kosar anjum kanwal kanval shumaila shumayla shumaayla sumaiya
sumayya mahwish mehwish mahvish farah faraah lubna atifa aatifa zoya joya anam anum misbah misbaah saba hira heera nida
aaisha naila naaila raheela rahila raahila shagufta zulekha zuleikha julekha sofia sophia sofiya fahmida fehmida fahmeeda
rasheeda razzaq razaq rajjak razzak manahil areesha urooj laraib kashaf areeba eman iman alisha alishba fiza fizza kainat
gulzar gul gulab sher palwasha gulalai zarmina shah allahyar peerbukhsh khudabakhsh ghulamrasool rimsha saima sayma sadaf
sanam zia ziya tayyaba taiba tooba tuba atif asim amira atiq ateeq adeel aziz azeez ambar amber ghazala faiza faraz farid
fareed farida fareeda fawad qamar kashif kazim kaneez mahnoor mubashir mubashar madiha muzammil mishal muaz moaz maliha
manzoor manzur muniba mehreen naima najam naeema nighat waqas waleed walid yahya jannat haris haaris hafeez hafiz hafeeza
hanzala samina sameena sobia samar tasleem taslim tanzeela tauqeer beenish binish aqsa irum iram aneela anila usama osama
azhar inam awais owais asia aasia rahat rukhshanda rafaqat rameez zarqa zunaira zohaib sehar sidra sultan samia shaista
shahbaz shehryar shehla sheraz shiraz tehseen talha naveed navid nawazish munawar maqbool mannan qadeer qadir kadir sultaan
ajij saaima gulaab guljar kaashif shahbaj naved nawed sabiha asiya aasiya shaaista rakesh raakesh lal laal bai baai kumari
kumaree kumaari chand bala baala ishwar eshwar ishvar phulmani phoolmani fulamni foolamni ramkali ramakli raamakli jhuma
jhooma dharmveer dharamveer dharmavir dharmawir guddi basmati basamti baasamti deepa dipa babli bubly hemraj hemraaj dhapu
dhaapu balwant balvant agnes philip philips filip sundaram ammal ammaal ruby rubi roobi jagan jagannath jagarnath jagannaath
vishwanath biswanath vishvanath wishwanath kedar kedaar badrinath badreenaath amar amarnath amarnaath amarjeet amarjit
amarpal amarpaal somnath somnaath dinanath deenaanaath gangaram gangaaraam maniram maneeraam salikram saalikraam dhanraj
dhanraaj prithvi prithwi prithviraj prithwiraj yuvraj yuwraj brij brijmohan brajmohan manmohan radhemohan raadhemohan
madanmohan chandramohan chandrashekhar chandrasekhar shekhar sekhar rajshekhar raajshekhar chandrabhan chandrabhaan suryabhan
sooryabhaan veer vir wir birbal beerbal balbir balveer balbeer ranveer ranvir ranwir rajveer rajvir rajwir satveer satbir
satvir satwir mahaveer mahavir mahabir mahawir raghuveer raghubir raghuvir raghuwir yashveer yashvir yashwir jasvir jasbir
jasveer jaswir kulvir kulbir kulwir sukhvir sukhbir sukhwir karamveer karmavir karmawir harvir harwir harveer harweer somveer
somvir somwir dayaram dayaaraam dayanand dayaanand sadanand sadaanand vivekanand wiwekanand nityanand nityaanand
sachchidanand sachchidaanand parmanand parmaanand ramanand raamaanand shivanand shiwanand ramavtar ramaavtar ramaawtar
ramsinh raamsinh ramkishor ramkishore raamkishor ramniwas ramnivas ramswaroop ramsarup ramasvarup ramaswarup ramdayal
ramadyal raamadyaal ramsevak ramsewak ramaasre raamaasre rambharos ramabhros raamabhros ramkhelawan ramkhelavan ramjanma
raamjanma ramaadhar raamaadhaar ramasjivan ramasjiwan raamasjeevan raamasjeewan shivkumar shiwkumar shivcharan shivachran
shiwachran shivnath shiwnath shivprasad shivaprasad shiwaprasad shivlal shiwlal devnarayan dewnarayan surajmal soorajmal
jawahar javahar bheru bhairu bhanwar bhawar bhanvar naathu rupa roopa rooplal ruplal rooplaal kesar gattu mangilal
maangeelaal sohanlal sohanlaal shankarlal shankarlaal mishrilal mishreelaal kanhaiya kanhiya kanhaiyalal kanhaiyaalaal
makkhan chhagan chagan magan jetha lalji laalji valji walji vaalji waalji ramnik ramneek alpesh nimesh tejas tejpal tejpaal
satpal satyapal satpaal yashpal jaspal yashpaal dharampal dharmpal dharmapal dharmapaal mahipal mahipaal rajpal raajpaal
krishnapal krishnapaal rishipal rishipaal gopi gopinath gopeenaath bansi bansilal banseelaal murli murali murlidhar
murleedhar shyamlal shyaamlaal shyamsundar shyaamsundar sundar sunder sundarlal sundarlaal radhakrishna radhakrishnan
raadhaakrishna balkrishna baalkrishna ramkrishna ramakrishna raamkrishna jaykrishna shrikrishna shreekrishna harikrishna
harishankar umashankar umaashankar ravishankar rawishankar gaurishankar gaureeshankar premshankar dayashankar dayaashankar
shivshankar shiwshankar ramshankar raamshankar harinarayan harinaaraayan jaynarayan jaynaaraayan lalbabu laalbaabu guddan
chunnu munnu nanhu laddu babua babujan baaboojaan chhotan chotan lallan lalan laalan jhagru bihari bihaari jokhu ghurhu
sohrai sohraai sukhlal sukhlaal sukhu dukhan sukarmani sukramni sukuramni jatru charva charwa budhram budhraam sanika gomiya
leda samu saamu doman phagu fagu faagu phaguni faguni faaguni chaitu chaiti jethu bhado bhaado savan aghnu pusu maghu maaghu
shilpa silpa shikha deepika dipika vanshika wanshika rashi raashi shalu shaalu malti malati maalti chandrakala chanderkala
chandrakla shashikala shashikla shashi sashi shashikant shashikaant sheetal shital sital seetal meenal minal nayana nayna
nutan nootan purnima poornima pratima garima mahima lalima laalima neelima nilima madhumita asmita suchitra chitra pavitra
pawitra subhadra bhadra sudha vasudha wasudha rajkumari raajkumaari phoolkumari fulkumari phulkumari ramkumari raamkumaari
krishnakumari krishnaakumaari premwati premvati premavti premawti jayavti jayawti dhanwati dhanavti dhanawti budhavti
budhawti gomti gomati indumati indumti hemwati hemavti hemawti somwati somavti somawti rajwati rajavti rajawti jalebi
ramdulari raamdulaari dulari dulaari pyaari rampyari ramapyari raamapyaari sukhiya dukhiya sundari lachhminiya lakshminiya
bhagamniya surajmukhi soorajmukhi shobhna shobhana darshana kritika vartika wartika ritika latika basanta madhavi madhvi
madhwi pushplata pushpalta ashalata ashalta aashaalta kanchan ratan rattan ratna ratana moti sugandha jaswanti jasvanti
kulwanti kulvanti balvanti balwanti jhamku kesri mangala mangla sunaina mridula padmavati padmawati padmavti padmawti vinita
vineeta binita winita namita namrata aparna arpana suvarna suwarna svarna swarna simranjit simranjeet ramandeep ramandip
rajwinder rajvinder rajvindar rajwindar parvinder parwinder parvindar parwindar rupinder rupindar narindar joginder jogindar
gurvinder gurwinder gurvindar gurwindar baljinder baljindar daljit daljeet kamaljit kamaljeet charanjit charanjeet sarabjit
sarabjeet vikramjit wikramjit gurjant makkhansinh karnail mohindar surindar davindar dawindar harvinder harwinder harvindar
harwindar tejinder tejindar bhupindar bhoopindar satinder satvinder satindar prabhjot harman harmanpreet haramnaprit
haramnapreet navpreet navaprit nawaprit arshdeep arshadip arshadeep juliana juliyana juliyaana francis fransis fraansis
albert albarta robert robarta stephen stefan stifan steefan martin maartin lewis louis luis luees augustin ogastin ogasteen
johaan paulus marcus markus maarkus sylvester silvestar silwestar bernard barnad barnaad emmanuel imanuel imaanuel samson
saimsan benjamin benjaamin joshua monik selina roselin rojlin rozlin sylvia silviya silwiya teresa theresa philomina filomina
veronica veronika weronika alice elis mariyana mariyaana daisy dezi deji lily lilly lili sheeba shiba sharon sheron hannah
hanna naomi naaomi priscilla prisila shefali sefali shefaali tumpa mithu mitu rupsi roopsi sumi mousumi mausami mausmi piyali
piyaali swapan svapan tapas taapas tapan uttam bapi baapi biplab subrata subrat debasish debashish debaasheesh soumitra
saumitra anima niranjan mrityunjay mritunjay sanjeev sanjiv sanjiw rajeev rajiv rajiw prateek pratik atul vipul bipul wipul
mukul bakul nirmal parimal shamu shaamu jhumri rajjo bimlesh vimlesh manjesh gyanesh gyaanesh amlesh shailesh sailesh mithun
nakul sahdev sahadev sahdew jaydev jaidev jaydew kamdev kamdew hardev hardew gurdev gurdew shubhdip shubhdeep sudip sudeep
ramakant ramaakaant umakant umaakaant krishnakant krishnakaant laxmikant lakshmikant lakshmeekaant tej tejram tejraam khemraj
khemraaj deshraj deshraaj balraj balraaj pukhraj pukhraaj jaysinh mansingh mansinh maansinh bhimrao bhimrav bhimraw sayaji
sayaaji dagdu bhaau gorakh gorakhnath gorakhnaath rajaram raajaaraam sakharam sakhaaraam atmaram aatmaaraam baburao baburav
baburaw ambadas ambaadaas rohidas rohidaas vilas wilas kailasnath kailaasnaath ramabai ramaabaai sitabai seetaabaai gangubai
gangoobaai sumanbai sumanbaai shantabai shaantaabaai laxmibai lakshmibai lakshmeebaai parvatibai parwatibai paarvateebaai
paarwateebaai manda vimalbai wimalbai vimalbaai wimalbaai chhaaya kavitabai kawitabai kavitaabaai kawitaabaai sangitabai
sangeetaabaai irfana irfaana aftab aaftab aaftaab mahtab mehtab mahtaab zeenat zinat jinat momtaz momtaj momtaaj zubeda
jubeda ara aara munira muneera rizwana rijwana rijvana bilquis bilkis bilqees bilqis firdous firdaus rafiqul rafikul shafiqul
safikul shafikul amirul ameerul anarul anaarul nurul noorul saiful moinul sirajul siraajul aminul aaminul habibur habeebur
afsar amjad maaz maj maaj naseem nasim naseema nasima iffat azra ajra raza reza rafique zaman jaman zeba ziba jeba bakht
bakhta ditta ullah ulla ullaah ataullah ataaullaah habibullah habeebullaah kaleemullah kalimullah kaleemullaah samiullah
sameeullaah rahmatullah rahamtullah rahamtullaah nasrullah nasrullaah hidayatullah hidaytullah hidaaytullaah inayatullah
inaytullah inaaytullaah amanullah amaanullaah asadullah asdullah asdullaah najibullah najeebullaah zabiullah jabiullah faiz
fayz faij faizal faijal ayyan ayyaan raunaq ronak raunak shahrukh shaahrukh aamira suhana suhaana munnibegam munneebegam
ibraahim islamuddin islaamuddeen fakhruddin fakhruddeen kamruddin qamruddin kamruddeen shamsuddin shamsuddeen salahuddin
salaahuddeen zainuddin jainuddin tajuddin taajuddeen moinuddin moinuddeen alauddin alaauddeen badruddin badruddeen azharuddin
ajahruddin azahruddin riyazuddin riyajuddin sadruddin sadruddeen abdus abdur ladli laadli chaand haseena hasina roshanara
roushan roshnaara malka sabeeha atiqa atika ateeka amreen amrin sobiya zehra jehra shahla nigar nigaar gulafsha gulfsha
gulafshan gulbahar gulabhar gulabhaar dilbar dildar dildaar sarwar sarvar sarwari saravri sarawri ahmadi ahamdi mukhtari
mukhtaari mehnaj umama umaama saliha saaliha saleha saaleha momina momin moomin nasrat ashiya aashiya rukhsar ruksar rukhsaar
shaahina zulfi julfi jahra haleem halim rahbar rehmaan farman farmaan mannaan hannan hannaan shahjahan sahjahan shahajha
shaahajha meharban meharbaan usmanaali usmaanaali mubarak mubaarak mubina mubeena mubassir mujammil munawwar munavvar muniza
munija musharraf munaf munaaf idu ramzani ramjani ramjaani jumman jumma baraktaali liyaqat liaquat saukat shauqat hasrat
nemat naimat qasid kasid saabit taliba taaliba izhar ijhar iftekhaar anwari anavri anawri akbari akabri asgari asagri haidari
haidri safina shafina shafeena ruhi roohi ruhani roohaani zadi shahzadi shehzadi amb krishan krishen zarghuna zeb basri wali
habiba khursheed khurshid ameer ameeran naziran allahwasaya wasaya allahbux bux bukhsh baksh ghous manthar piyaro panhal
sajan morio jeevan jewan bhooro ramoon chandu dhani sujawal sahibdad shermuhammad gulmuhammad noormuhammad zareef zarghoon
torpekai malala malalai speen badshah janan rooh hasnain husnain ubaid ubaidullah safdar sughran saim arifa nargis nargees
nazish nadir nazim wajiha warda humayun yusra yumna ashfaq ishtiaq afzaal anisa batool batul basharat tehmina sarwat jamshed
jahanzeb khurram khizar dilawar zakia sibtain shan shujaat sharafat fakhra muqaddas nosheen naushin noshaba
`,
  family: `
kumar kumaar singh sinh sing sharma verma varma barma warma yadav yadaw jadav gupta mishra misra tiwari tivari tewari pandey
pande panday paande paandey dubey dube chaubey choubey chaube chaturvedi chaturwedi tripathi tripaathi shukla sukla dwivedi
dvivedi dwiwedi upadhyay upadhyaya upaadhyaay ojha jha thakur thakor thaakur rai ray roy raay sinha prasad parsad prasaad
chaudhary choudhary chaudhari chowdhury choudhury chaudhry chaudhri chauhan chouhan chohan chauhaan rathore rathod rathor
rathaur raathaur rajput raajpoot parmar parmaar solanki bhati bhaati rana raana rawat ravat negi bisht bist bishta bhatt bhat
bhatta joshi josi pant mehta shah sah shaah saah sahu sahoo saahu sav saav saaw mahto mahato mandal mondal das dass daas
paswan pasvan manjhi majhi maanjhi ram raam rajak pasi paasi chamar chamaar dhobi nishad nishaad kewat kevat mallah mallaah
sahni sahani saahni kashyap prajapati prajapti prajaapti kumhar kumhaar vishwakarma vishvakarma wishwakarma lohar lohaar soni
sonar sonaar svarnakar swarnakar svarnakaar swarnakaar kushwaha kushvaha maurya mourya saini patel patil paatil kurmi pal
paal gadriya garriya baghel lodhi ahirwar ahirvar jatav jataw gautam bharti bhaarti jat jaat gurjar gujjar tomar chandel
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
perera parera gonsalvis gonsalwis gonsaalvis gonsaalwis pawar pavar powar shinde jadhav jadhaw gaikwad gayakvad gayakvar
kamble kambale kaambale more bhosale bhosle deshmukh kulkarni chavan chavhan chawhan mane maane salunkhe saalunkhe kale kaale
waghmare vaghmare sonawane sonavne sonawne gawli gavli vasava wasawa rathwa rathva makwana makvana vaghela waghela zala jhala
jhaala gohil panchal panchaal desai desaai trivedi triwedi parikh parekh paareekh reddy reddi rao rav naidu naydu naaydu
gowda gauda gaura shetty shetti nair nayar naayar pillai pillay menon menan iyer ayyar mudliyar mudliyaar swamy swami svami
thapa thaapa gurung tamang tamaang magar lama laama sherpa limbu limboo chhetri chetri bahadur bahaadur shrestha srestha
shreshtha adhikari adhikary adhikaari parihar parihaar bundela kori kol gond maravi marawi uikey uike netam netaam markam
markaam dhruv dhruw sai saay kanwar kanvar nirmalkar dewangan devangan banjare banjaare tandon tandan satnami satnaami korwa
korva baiga bhuiyan bhuiya tanti taanti koiri rajbhar raajbhar chaurasia chourasia chaursiya jaiswal jaysawal jayasval
jayaswal kesari keshri kesri barnwal varnaval warnawal srivastava shrivastav srivastav shriwastaw saxena saksena mathur
maathur bhatnagar bhatnaagar nigam dixit dikshit deekshit awasthi avasthi bajpai vajpayee bajpeyi baajpeyi shastri shaastri
bhardwaj bharadvaj bharadwaj vashisht vashist vashishtha washishtha kaushik tanwar tanvar dagar daagar dahiya hooda hudda
bainsla bainsala bairagi bairaagi giri goswami gosvami puri bhandari bhandaari kothari kothaari mali maali naai meghwal
meghval koli oad od bagri bagdi meghwar meghvar khan khaan khn ansari ansaari sheikh shaikh shekh sheik syed sayed sayyed
sayyid saiyad qureshi kureshi quraishi kuraishi siddiqui siddiqi siddique siddiki siddeeki pathan pathaan mirza mirja baig
beg hashmi hasmi haashmi rizvi rijvi rijwi zaidi jaidi naqvi nakvi nakwi kazmi kajmi jafri jaffery jaafri abbasi abbaasi
farooqi faruqi farooqui faruki usmani usmaani hussaini husaini mansoori mansuri idrisi idreesi raine rayeen raain salmani
salmaani alvi alavi alwi chishti qadri kadri bukhari bukhaari gilani geelani gilaani begum begam khatun khatoon khaatoon bibi
beebi bano banu baano parveen parvin parwin nisha khanam khanum khaanam alam aalam mian miyan miya islam islaam haque haq
hoque hak ahmed ahmad hussain husain ali wani vani dar daar lone lon mir meer rather rathar raathar butt sultana sultaana
jabi zabi ch arain jutt jatt gujar awan mughal raja cheema chattha warraich waraich gondal tarar ghuman dogar khokhar kharal
baloch balouch magsi lashari rind bugti marri mazari leghari laghari khosa jatoi chandio soomro somro memon shoro sial
panhwar abro bhutto junejo mahar mehar talpur rajpar solangi kolhi machhi mengal zehri achakzai kakar tareen yousafzai
yusufzai afridi khattak marwat mehsud mahsood wazir mohmand shinwari bangash orakzai durrani safi niazi hazara swati tanoli
satti kayani kiani janjua minhas ghauri ghori sadiq sahotra zahra kousar akhtar shaheen naz jabeen kanwal sardar tufail
jamali brohi kalhoro panjwani wassan dahri channa khuhro mangi panwar panvar gehlot gahlot sodhi sorhi bedi sachdeva sachdewa
batra gulati gulaati ahuja aahooja makhija makheeja ramchandani raamchandaani chawla chavla seth modi shekhar rajvanshi
rajbanshi rajwanshi vaishnav waishnaw suthar suthaar khatik khateek regar kumawat kumavat bishnoi jangid jangir gameti
kharadi kharari pargi paargi ninama ninaama maira dindor bamniya baamniya bhuriya bhuria bhooriya meda mera vasuniya wasuniya
baria bariya baariya pariha saroj pathak paathak shandilya shaandilya thakre thackeray thaakre ingle ingale kharat kharaat
salve salwe sawant savant nikam ghadge ghaadge sutar sutaar lokhande saable tambe taambe bagul baagul ahire borse mahajan
mahaajan valvi walwi padvi padwi gavit gawit chaure khandekar khaandekar yadavrav yadawraw yaadavraav yaadawraaw ravidas
rawidas raidas raidaas rajwar rajvar turi mallik musahar mushar bauri baauri baag maity maiti maaiti dolui saha saaha
karmakar karmakaar poddar poddaar majumdar majoomdaar malakar maalaakaar sutradhar sootradhaar sardaar gaain bisvas baidya
tappo xaxa khakha khaakha panna bilung kandulna guria gudia gudiya guriya herenj indwar indavar indawar bhengra bhengara
sandil saandil purti purty poorti sinku sawaiyan savaiya sawaiya chaki chaaki bodra jamuda jaamuda tiyu biruli maajhi sabar
bhumij bhoomij mudi khandelwal khandelval maheshwari maheshvari kevlani kewlani kevlaani kewlaani raza khanzada khanjada
gauri lodi turk turka mewati mevati meo mev mew ghosi qasai kasai dhuniya manihar manihaar naddaf naddaaf momin sabjifrosh
sabzifrosh sabjeefrosh sabzeefrosh bhishti havari hawari havaari hawaari mulla molla gazi ghazi gaji laskar lashkar begh
naaik mujawar mujavar bagwan bagvan tamboli taamboli attar attaar pinjari pinjaari nadaf nadaaf mulani mulaani sulehri goraya
wattoo watto khichi tiwana ranjha dhudi langah dasti kalyar hanjra malhi bhanbhro korai gopang mastoi buzdar qaisrani domki
khetran bangulzai raisani lehri shahwani nasar panezai ghilzai sulemankhel tajik uzbek
`,
  nameParticles: 'bin binte bint ul ud uddin urf alias w/o s/o d/o',
  told: 'mera naam|mera nam|mera name|mra naam|mra nam|mra name|meraa naam|meraa nam|meraa name|mere naam|mere nam|mere name|mera naam hai|mera naam h|mera naam he|mera naam hy|mera nam hai|mera nam h|mera nam he|mera nam hy|mera name hai|mera name h|mera name he|mera name hy|mra naam hai|mra naam h|mra naam he|mra naam hy|mra nam hai|mra nam h|mra nam he|mra nam hy|mra name hai|mra name h|mra name he|mra name hy|meraa naam hai|meraa naam h|meraa naam he|meraa naam hy|meraa nam hai|meraa nam h|meraa nam he|meraa nam hy|meraa name hai|meraa name h|meraa name he|meraa name hy|mera pura naam|mera pura nam|mera pura name|mera poora naam|mera poora nam|mera poora name|uska naam|uska nam|uska name|unka naam|unka nam|unka name|iska naam|iska nam|iska name|inka naam|inka nam|inka name|jiska naam|jiska nam|jiska name|jinka naam|jinka nam|jinka name|hamara naam|hamara nam|hamara name|humara naam|humara nam|humara name|uska naam hai|uska naam h|uska naam tha|uska nam hai|uska nam h|uska nam tha|uska name hai|uska name h|uska name tha|unka naam hai|unka naam h|unka naam tha|unka nam hai|unka nam h|unka nam tha|unka name hai|unka name h|unka name tha|iska naam hai|iska naam h|iska naam tha|iska nam hai|iska nam h|iska nam tha|iska name hai|iska name h|iska name tha|inka naam hai|inka naam h|inka naam tha|inka nam hai|inka nam h|inka nam tha|inka name hai|inka name h|inka name tha|jiska naam hai|jiska naam h|jiska naam tha|jiska nam hai|jiska nam h|jiska nam tha|jiska name hai|jiska name h|jiska name tha|naam hai|naam h|naam he|naam hy|naam tha|nam hai|nam h|nam he|nam hy|nam tha|name hai|name h|name he|name hy|name tha|my name is|name is|myself|uske naam hai|uske naam h|uske nam hai|uske nam h|unke naam hai|unke naam h|unke nam hai|unke nam h|mere naam hai|mere naam h|mere nam hai|mere nam h|meri naam hai|meri naam h|meri nam hai|meri nam h|supervisor ka naam|supervisor ka nam|supervisor ka name|supervisor ke naam|supervisor ke nam|supervisor ke name|manager ka naam|manager ka nam|manager ka name|manager ke naam|manager ke nam|manager ke name|malik ka naam|malik ka nam|malik ka name|malik ke naam|malik ke nam|malik ke name|boss ka naam|boss ka nam|boss ka name|boss ke naam|boss ke nam|boss ke name|thekedar ka naam|thekedar ka nam|thekedar ka name|thekedar ke naam|thekedar ke nam|thekedar ke name|agent ka naam|agent ka nam|agent ka name|agent ke naam|agent ke nam|agent ke name|guard ka naam|guard ka nam|guard ka name|guard ke naam|guard ke nam|guard ke name|sir ka naam|sir ka nam|sir ka name|sir ke naam|sir ke nam|sir ke name|madam ka naam|madam ka nam|madam ka name|madam ke naam|madam ke nam|madam ke name|dost ka naam|dost ka nam|dost ka name|dost ke naam|dost ke nam|dost ke name|bhai ka naam|bhai ka nam|bhai ka name|bhai ke naam|bhai ke nam|bhai ke name|behan ka naam|behan ka nam|behan ka name|behan ke naam|behan ke nam|behan ke name|pati ka naam|pati ka nam|pati ka name|pati ke naam|pati ke nam|pati ke name|patni ka naam|patni ka nam|patni ka name|patni ke naam|patni ke nam|patni ke name|ladki ka naam|ladki ka nam|ladki ka name|ladki ke naam|ladki ke nam|ladki ke name|ladke ka naam|ladke ka nam|ladke ka name|ladke ke naam|ladke ke nam|ladke ke name|larki ka naam|larki ka nam|larki ka name|larki ke naam|larki ke nam|larki ke name|aadmi ka naam|aadmi ka nam|aadmi ka name|aadmi ke naam|aadmi ke nam|aadmi ke name|admi ka naam|admi ka nam|admi ka name|admi ke naam|admi ke nam|admi ke name|aurat ka naam|aurat ka nam|aurat ka name|aurat ke naam|aurat ke nam|aurat ke name|gawah ka naam|gawah ka nam|gawah ka name|gawah ke naam|gawah ke nam|gawah ke name|dalal ka naam|dalal ka nam|dalal ka name|dalal ke naam|dalal ke nam|dalal ke name|husband ka naam|husband ka nam|husband ka name|husband ke naam|husband ke nam|husband ke name|wife ka naam|wife ka nam|wife ka name|wife ke naam|wife ke nam|wife ke name|father ka naam|father ka nam|father ka name|father ke naam|father ke nam|father ke name|papa ka naam|papa ka nam|papa ka name|papa ke naam|papa ke nam|papa ke name|supervisor ki naam|manager ki naam',
  hinted:
    'main|mai|i am|i m|im|this is|naam|nam|name|mera dost|mera friend|mera bhai|mera behan|mera sathi|mera saathi|mera pati|mera patni|mera saheli|mera husband|mera wife|mera beta|mera beti|mera sister|mera brother|mere dost|mere friend|mere bhai|mere behan|mere sathi|mere saathi|mere pati|mere patni|mere saheli|mere husband|mere wife|mere beta|mere beti|mere sister|mere brother|meri dost|meri friend|meri bhai|meri behan|meri sathi|meri saathi|meri pati|meri patni|meri saheli|meri husband|meri wife|meri beta|meri beti|meri sister|meri brother|mere sath|mere saath|hamare sath|hamare saath|humare sath|humare saath|hamara supervisor|hamara manager|hamara malik|hamara boss|hamara thekedar|hamara incharge|hamare supervisor|hamare manager|hamare malik|hamare boss|hamare thekedar|hamare incharge|humara supervisor|humara manager|humara malik|humara boss|humara thekedar|humara incharge|humare supervisor|humare manager|humare malik|humare boss|humare thekedar|humare incharge|mera supervisor|mera manager|mera malik|mera boss|mera thekedar|mera incharge|mere supervisor|mere manager|mere malik|mere boss|mere thekedar|mere incharge|supervisor|manager|thekedar|agent|dalal|guard|gawah|witness|victim|accused|aapka|aapki|apka|apki|regards|from|by|thanks|thank you|thanku|dhanyawad|dhanyavad|shukriya|namaste|namaskar|salaam|salam|hello|hi|dear|call karo|phone karo|contact|contact karo|pucho|poocho|milo|log mujhe|sab mujhe|mujhe sab|mujhe log|behan|bhai|beta|beti|pati|called|against|s/o|d/o|w/o|son of|wife of|daughter of|spoke to|told',
  titles: `
mr mrs ms miss mister missus shri shree sri smt shrimati shreemati sushri kumari kum dr doctor er md mohd mohammad mohammed
syed sayyed sheikh shaikh haji maulvi maulana pandit master ustad late sir madam father sister brother
`,
  honorifics: `
ji jee bhai bhaiya bhaiyya bhayya bhaia sahab saheb sahib saab sab sir madam mam maam mem didi di dada behan behen ben bai
tai apa baji begum bibi bano khatun khatoon chacha chachi mama mami kaka kaki uncle aunty anty bhabhi bhabi bhaijaan bhaijan
miya miyan mian babu seth ustad guru guruji devi naam naamak nam supervisor manager thekedar boss saheba
`,
  roles: `
supervisor superviser suparvizar suprvisor supervizor manager maneger menejar boss malik maalik malkin seth sethji owner
thekedar thekedaar tekedar contractor dalal dalaal agent ejent broker incharge incharj foreman lineman master mistri mechanic
electrician helper operator opretar tailor darzi checker quality inspector director md gm pm hr admin afsar officer adhikari
guard gard security chowkidar chaukidar watchman darban driver nurse doctor daktar vakil wakil lawyer judge thanedar daroga
police munshi munim accountant cashier warden cook dhobi mali sweeper peon sathi saathi sahkarmi coworker colleague dost
friend saheli mitra behan bahan behen bhen sister bhai brother maa ma mummy papa baap pita pitaji father mother pati patni
husband wife biwi bivi beta beti bete son daughter saas sas sasur devar jeth nanad bhabhi jija sala chacha chachi mama mami
mausi bua dada dadi nana nani bhatija bhanja padosi neighbour roommate ladka ladki ladke larka larki girl boy aurat mahila
lady aadmi admi bachi bachcha mazdoor majdoor worker karmchari employee neta leader president secretary adhyaksh pradhan
sarpanch gawah witness mate jamadar gunda teacher ustad landlord uncle aunty recruiter staff person
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
  conjunctions: 'aur or and va evam sath saath sang n',
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
  repeats: { 2: 'double dabal dubble', 3: 'triple tripal tripple' },
  fillers: 'dash plus phir fir aur or then space dot minus hyphen jama and uske baad',
  ambiguousNumbers: `
o ek do char sat saat no nau tin teen tu das dus che tera sola for sath saath one two bis tis asi sattar bara barah chay
`,
  numberCues:
    'phone|phone no|phone number|mobile|mobile no|mobile number|mob|number|no|nambar|mera number|mera no|uska number|my number|whatsapp|whatsapp number|whatsapp no|wp|call karo|call me|call|passport|passport no|passport number|aadhar|aadhaar|adhar|aadhar no|aadhar number|aadhar card|pan|pan card|voter id|id|id no|id number|account|account no|account number|khata|khata number|bank account|ac no|a c|ifsc|pf no|pf number|uan|esi no|esic|paytm|phonepe|gpay|google pay|upi|pin|pin code|otp|visa no|licence|license|ration card|atm|contact|contact no|tel',
  workplaceCues:
    'employee|emp|employee code|emp code|token|token no|card|punch card|badge|machine|table|room|kamra|kamra number|room no|bed|bistar|locker|line|line no|bus|hostel|code|hazri card|hajiri card|floor|unit|shed|gate|worker id|staff id',
  numberWords: 'number no nambar nambr numbar nmbr nbr num',
  units: `
mazdoor majdoor mazdur majdur worker workers karmchari log logo logon aurat aurten auraten auraton mahila mahilayen ladki
ladkiya ladkiyan ladkiyon larkiyan larki aadmi admi bache bachche bacche ghanta ghante ghanto ghanton hour hours hr hrs din
days day hafta hafte week weeks mahina mahine mahino months month saal sal saalo year years minute minutes min baje bar baar
times piece pieces pcs kg kilo meter percent pratishat fisadi target shift degree jan people persons floor manzil tarikh
`,
  currencies: `
rupya rupaya rupaye rupay rupees rupee rupe rupye rs inr paisa paise hazar hajar hazaar hajaar lakh lac k dollar dirham riyal
taka
`,
  months: `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec janwari janvari farwari farvari aprail julai agast sitambar aktubar navambar disambar
`,
  ageAfter:
    'saal ki|saal ka|saal ke|saal k|sal ki|sal ka|sal ke|sal k|saal ki hai|saal ka hai|sal ki hai|sal ka hai|saal umar|sal umar|saal ki ladki|saal ki ladka|saal ki bachi|saal ki bachcha|saal ki baccha|saal ki bacha|saal ki bache|saal ki bachche|saal ki umar|saal ki umr|saal ka ladki|saal ka ladka|saal ka bachi|saal ka bachcha|saal ka baccha|saal ka bacha|saal ka bache|saal ka bachche|saal ka umar|saal ka umr|saal ke ladki|saal ke ladka|saal ke bachi|saal ke bachcha|saal ke baccha|saal ke bacha|saal ke bache|saal ke bachche|saal ke umar|saal ke umr|sal ki ladki|sal ki ladka|sal ki bachi|sal ki bachcha|sal ki baccha|sal ki bacha|sal ki bache|sal ki bachche|sal ki umar|sal ki umr|sal ka ladki|sal ka ladka|sal ka bachi|sal ka bachcha|sal ka baccha|sal ka bacha|sal ka bache|sal ka bachche|sal ka umar|sal ka umr|sal ke ladki|sal ke ladka|sal ke bachi|sal ke bachcha|sal ke baccha|sal ke bacha|sal ke bache|sal ke bachche|sal ke umar|sal ke umr|saal hai|saal h|sal hai|sal h|years old|year old|years|yr old|yrs old|ki umar|varsh ki|varsh ka',
  ageBefore:
    'umar|umr|umer|age|aayu|meri umar|meri umr|meri umer|meri age|uski umar|uski umr|uski umer|uski age|unki umar|unki umr|unki umer|unki age|umar hai|umar sirf|umar is|umr hai|umr sirf|umr is|age hai|age sirf|age is|my age|my age is|aged|i am|i m',
  homes: `
ghar makan gali sadak road gaon gaav ganv village mohalla muhalla basti colony flat plot block sector ward tola chawl jhuggi
nagar tehsil thana jila zila district post gram house street near
`,
  uniqueRoles:
    'union president|union adhyaksh|union ka adhyaksh|union leader|union neta|union secretary|mazdoor neta|majdoor neta|akeli nurse|only nurse|factory doctor|factory ka doctor|lift operator|boiler operator|canteen manager|warden|hostel warden|general manager|hr manager|factory manager|md|director|compliance officer|welfare officer|head mechanic|committee ki adhyaksh|posh committee',
  signals: {
    under_18:
      'nabalig|nabaligh|nabalik|naabalig|minor|minors|under 18|underage|under age|child labour|child labor|child worker|child workers|bal mazdoor|bal majdoor|baal majdoor|bal mazdoori|bal majduri|bachche kaam|bacche kaam|bache kaam|bache kam|bachcho se kaam|bachchon se kaam|bacho se kaam|bachon se kaam|chhote bachche|chote bacche|chote bache|18 se kam|18 saal se kam|18 sal se kam|18 saal se choti|kam umar ki|kam umar ke|kam umr ki|kam umr ke|athara se kam',
    pregnant:
      'pregnant|pregnent|pragnant|pregnet|preg|pregnancy|garbhwati|garbhvati|garbhavati|garbh se|pet se|pet me baccha|pet mein bachcha|pet me bachcha|pet me bacha|hamila|maternity|miscarriage|bachcha gir gaya|baccha gir gaya|bacha gir gaya|abortion|maa banne wali|ma banne wali|delivery hone|mahine ki pregnant|umeed se',
    danger_now:
      'aag lag gayi|aag lag gai|aag lagi|aag lagi hai|ag lag gayi|ag lagi|aag lagi h|fire in factory|on fire|tala laga diya|taala laga diya|tala laga ke|tala lagakar|tala laga kar|bahar se tala|bahar se band|bahar se lock|locked in|lock kar diya|andar band|ander band|kamre me band|kamre mein band|room me band|room me lock|fase hai|fase hain|fanse hai|phase hai|phas gaye|fas gaye|phanse hue|nikal nahi sakte|nikal nhi sakte|nikal nahi pa rahe|bahar nahi nikal|bahar nahi jane de|bahar nhi jane de|trapped|stuck inside|darar|daraar|diwar me darar|building gir|chhat gir|chat gir|building crack|gas leak|gas leakage|behosh ho gaye|behosh padi|behosh pada|mar rahi hai|mar raha hai|mar rhi h|mar rha h|mar jaungi|mar jaunga|jaan se mar|jan se mar|jaan se maar|jan se maar|jaan ka khatra|jan ka khatra|maar dalega|mar dalega|maar dalenge|mar denge|maar denge|suicide|khudkushi|khudkhushi|atmahatya|aatmhatya|fansi laga|phansi laga|zahar kha|jahar kha|maar rahe hai|mar rahe hai|maar rahe hain|maar rhe h|pit rahe hai|peet rahe hain|bachao|bachaao|bacha lo|bachalo|bachaiye|jaldi aao|agwa|apaharan|kidnap|kidnapped|utha le gaye|bandhak|bandhak bana|current lag|karant lag|current laga|dhamaka hua|blast hua|blast ho gaya|khoon bah raha|emergency|khoon nikal raha',
    armed:
      'gun|banduk|bandook|bandooq|pistol|pistaul|chaku|chaaku|chakoo|chhuri|churi|chhura|talwar|hathiyar|katta|tamancha|goli mar|goli maar|revolver|rifle|kulhadi|knife|weapon|weapons',
    alone:
      'sirf mere sath|sirf mere saath|srf mere sath|kewal mere sath|mere sath hi|akeli main|main akeli|main akela|mai akeli|sirf mujhe|srf mujhe|bas mere sath|only me|only with me',
    accused_supervisor:
      'supervisor|superviser|suparvizar|suparvaijar|supervizor|supervizer|suprvisor|suparvisor|superwiser|supavisor|sup|incharge|in charge|incharj|line incharge|foreman|line man|lineman|floor incharge|munshi|team leader|master|mate',
    accused_manager:
      'manager|maneger|menejar|mainejar|menager|managar|mngr|malik|maalik|mallik|boss|seth|director|md|hr|management|gm|pm|owner|malkin|production manager|factory malik|bhatta malik',
    accused_coworker:
      'coworker ne|co worker ne|sathi ne|saathi ne|sahkarmi ne|dusre worker ne|ek worker ne|sath kaam karne wale ne|sath kaam karne wala|sath kam karne wale ne|male worker|operator ne|ek ladke ne|ladko ne|colleague ne',
    accused_security:
      'guard|gard|guard ne|security|security guard|sikyoriti|securty|chowkidar|chaukidar|darban|gateman|gate man|watchman|bouncer',
    accused_agency:
      'agent|agents|ajent|ejent|agency|dalal|dalaal|thekedar|thekedaar|tekedar|thikedar|thekadar|contractor|contracter|broker|jamadar|placement agency|consultancy',
  },
  people: `
log logo logon mazdoor majdoor mazdur majdur worker workers karmchari aurat aurten auraten auraton mahila mahilayen mahilao
ladki ladkiya ladkiyan ladkiyon ladke larki larkiyan larke aadmi admi aadmiyon bache bachche bacche bachon jan people women
men girls boys shramik parivar family families sathi saathi jane employees
`,
  quantities: {
    100: 'hundred sau so sainkdo saikdo',
    1000: 'thousand hazar hajar hazaar hajaar hazaron k',
    100000: 'lakh lac lakhs laakh lakhon',
    10000000: 'crore karod',
    12: 'dozen darjan',
  },
};
