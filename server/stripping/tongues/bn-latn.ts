import type { Tongue } from './tongue.ts';

export const bnLatn: Tongue = {
  tag: 'bn-Latn',
  script: 'Latn',
  closed: `
ami amar amr amake amk amader amaderke amra apni apnar apnake apnara apnader tumi tomar tomake se she tar take tara tader taderke tini uni
onar unar onake unake ora oder ei oi sei je ja jara jader ke kar kake ki keno kno kon kono kokhon kothay kivabe kibhabe kemon koto ebong
ebang ar r ba othoba kintu tobe tai tahole jodi jokhon tokhon karon karone jonno jonne theke thake hote porjonto sathe songe shathe diye dia
kache upor upore niche moddhe vitor vitore bhitore baire pashe samne pichone age agey pore por proti moto chara na nai nei noy ni hae ji hoy
hoyni hobe hocche hochhe hoitese hoyeche hoise holo hoilo hole hoye silo chilo chilam asi achi ase ache achen thaki thaken kore kori koren
korche korchen korchi koreche korechi korse korle korlo korte korbe korbo kora korar korano dey dei den dicche dichhe ditese diyeche
diyechen dise dilo dile dite dibe debe dibo deoa dewa dao din ney nen nicche niyeche nise nilo nite nibe neoa niye bole boli bolen bolche
bolse boleche bollo bolle bolte bolbe bola sob shob sobai shobai sobar sobaike sokol sokole keu kichu kisu onek oneke khub beshi kom ektu
ekhon ekhono aj ajke kal gotokal ekhane sekhane okhane ek ekjon ekta ekti dui duijon tin char pach choy sat at dosh gopon ta te o e er amio
amii amakeo amaro amarei amari amrai amrao amaderi amadero amago amagore amare amre tmi tmr tmk tomra tomader toder tor tui toke tora apnio
apnaderke apne seo tari tarei tarao taro takeo takei tinio unio unader unaderke onader or oke oraoo oderke era eder ederke eta etar etai
egulo egula ota otar ogulo ogula seta setar shei sheta segulo shey jeta jetar jegulo jake jar jaderke kara kaderke kothao kothae kuthay
kemne kmne kamne kibabe ken kiser kisher kotogulo kothai konta konti kokhono kokhonoi tokhn tkhn jokhn jkhn jotokkhon totokkhon karonei krn
naki nahole noyto noito tobu tobuo taile tahle tahol jodio jeheto sehetu jehetu taito tao aro aar evong ebng kintoo kinto mane noi nah nahi
nay nhi ha hya hyan hmm jee jii achcha thik ok theka thke thaika hoite porjontoi pojonto dya die nia nie jonnoi jnno jonnyo satheo sate
shonge songei kase kachhe kaser opore nich mddhe modde majhe bhitor bahire pase shamne pisone agei aghe poreo mot moton sara chhara bina
biruddhe birudhe pokkhe hoiya hoile hoi hoyna hoina hobena hobo hoini chhilo silam chilen silen chilona silona achhe asen asilo thakte
thakle thakbe thakbo thaka roise royeche kortese kortache korsi korlam korben koreo korei boltese sobi shobi shobar shobaike kew keo oneker
onk khob besi aktu akhon akhono ekhn akhn ajk aaj kalke kalk porshu akhane eikhane oikhane akjon akta duita tinta tinjon charta panch only
just shudhu sudhu sudu matro ekbar barbar jemon temon amon omon tomon emni kotota koy koyta eto ato oto joto toto jotoi totoi vabe bhabe
jaate jate karo karor`,
  open: `
kader emon nam naam lok lokjon manush mohila mohilara nari meye meyera meyeder chele chelera shishu sisu baccha bachcha baba ma maa bhai vai
bon apa apu sir madam saheb shami sami stri bou poribar bondhu sromik shromik shramik sromikra sromikder kormi kormira kormochari sohokormi
shohokormi malik kortripokkho kormokorta darowan dalal thikadar karkhana karkhanay karkhanar kaj kaje kajer kam basa bari ghor ghore tola
tolay sinri siri chad deyal dewal deyale bhobon agun aagun dhoa dhoya fatol tala chabi pani khabar khaoa khawa bhat vat nasta betan beton
betonta mojuri taka takar chuti chhuti hajira vata bhata jorimana paona bokeya pawna rat rate raat raate din dine diner mash maash mas mase
mashe maser bochor bosor bochorer soptaho ghonta ghontar somoy shomoy sokal sokale dupur dupure bikal sondha shukrobar sukrobar shonibar
robibar shombar mongolbar budhbar brihoshpotibar eid roja romjan puja gali gala galagali galigalaj kharap kharab bhalo valo babohar bebohar
byabohar acharon achoron bhasha vasha kotha kothay mar mare marche marse mereche merese mere marlo marte mardhor chor thappor lathi dhakka
hat haat gaye gay shorir sorir matha pa chokh pet pith buke jouno hoyrani hoirani dhorshon nirjaton otyachar opoman humki bhoy voy chap jor
jore badhyo baddho proshtab prostab kuprostab chakri chakuri cakri chatai borkhasto bad ber bondho bondo khola khule chalu shuru suru shesh
ses somossa shomossha somosya obhijog ovijog bichar sahajjo osustho oshustho osukh betha byatha daktar haspatal hospital oshudh osud
durghotona ahoto mara mrittu rokto gorvoboti gorbhoboti gorboboti pregnent neta sobhapoti nirbachon andolon michil pulish thana mamla ain
ayin odhikar chukti niyog kagoj kagojpotro sign soi shakkhor khali chobi protidin protimashe sobsomoy shobshomoy majhe pray prai gotomash
goto agami prothom notun natun puran purano boro choto onekdin koyek koekjon puro ordhek mot shudhu sudhu abar evabe erokom temon obostha
kosto koshto dukkho klanto eka gorib oshohay osohay thik thikmoto vul bhul mittha mitha sotti shotti churi rag ragi obhab lojja kanna pore
pori jai jay jan jacche jabo jete geche gechi gese gele gelo gelam ase asi asen asche eseche aste asle pai pay pan pacchi peyechi paini pete
pabo pawa chai chay chan cheyeche jani jane janen jante dekhi dekhe dekhen dekhte shune shone rakhe rakhen rekheche rekhe rakhte atke atkiye
atka kate kete keteche katche kata dhore dhoren dhoreche dake deke daken bose boste daray dariye ghum ghumate khay khete khai more mori
bachan bachao uthe uthche fele lage legeche lagche chole cholche pari pare paren parchi parbo parina silai gorom thanda moyla nongra gondho
dhula batash alo bipod joruri taratari doya dhonnobad salam asslamualaikum assalamu alaikum priyo jonab bonduk pistol chaku ostro rod mastan
gunda hajar hazar lakh shoto jon dabi dorkar iccha cheshta upay bebostha nije nijer onno onnora arekjon eksathe hothat bishoy bepar ghotona
ghoteche line lain flor floor fektori factory garments garment supervisar superviser maneger sikuriti gard incharje bidesh bidesi visa
dhormo hindu muslim namaj namaz borka hijab protibondhi school iskul kemon achen chillay chillai chillachilli dhomok boka boke bokajhoka
bidhoba duita duto tinta charta resign bolchi bolsi lekhe likhe likhi bujhe bujhi shikhe palaye paliye kere ferot onumoti niyom oniyom
shasti khoti khotipuron khomota rajniti bajar khoros khoroch kisti kashi bomi komor angul sui suta botam kapor kapod order target hisab mil
boishommo ghush durniti protarona lov lobhi nishthur kothor kothin sohoj bhari halka birokto hotash chinta chintito atonko atonkito biye
talak khobor kol osleel oshlil nongrami baje katukti ishara prem bhalobasha somporko gopone protarok deri derite somoymoto bortomane sarkari
sthaniyo choluk jeno jeta seta egula ogula egulo jokhoni kokhonoi kokhono onekei onekkhon barbar besh jothesto proti kintu naki nahole tobuo
jonnoi bhaiya apara bhaira sirke madamke bair baire vitor uthai nami dewar newar korar jawar khawar thakar asar lokera meyegulo cheleta
meyeta lokta kichui ar kew keo emni amni thakte hoitase koray koraite baraiya komaiya merechilo dorja janala kora kori kore koren koro korun
korini koreni korenni korena korina korchi korchhi korci korsi kortesi kortechi kortachi kortasi korche korchhe korse korce kortese korteche
kortache kortase korchen korsen kortesen korchilo korsilo kortesilo korchena korsena korei korechi korechhi koresi koreche korechhe korese
korechen koresen korechilo koresilo korechilam koresilam korlam korlo korlen korle korleo kortam korto korten korbo korbe korben korbena
korbona korte korbar marar maray mari maren maro marun marini mareni marenni marena marina marchi marchhi marci marsi martesi martechi
martachi martasi marchhe marce martese marteche martache martase marchen marsen martesen marchilo marsilo martesilo marchena marsena merei
merechi merechhi meresi merechhe merechen meresen meresilo merechilam meresilam marlam marlen marle marleo martam marto marten marbo marbe
marben marbena marbona marbar bola bolar bolay boli bole bolen bolo bolun bolini boleni bolenni bolena bolina bolchhi bolci boltesi boltechi
boltachi boltasi bolche bolchhe bolse bolce boltese bolteche boltache boltase bolchen bolsen boltesen bolchilo bolsilo boltesilo bolchena
bolsena bolei bolechi bolechhi bolesi boleche bolechhe bolese bolechen bolesen bolechilo bolesilo bolechilam bolesilam bollam bollo bollen
bolle bolleo boltam bolto bolten bolbo bolbe bolben bolbena bolbona bolte bolbar dhora dhorar dhoray dhori dhoro dhorun dhorini dhoreni
dhorenni dhorena dhorina dhorchi dhorchhi dhorci dhorsi dhortesi dhortechi dhortachi dhortasi dhorche dhorchhe dhorse dhorce dhortese
dhorteche dhortache dhortase dhorchen dhorsen dhortesen dhorchilo dhorsilo dhortesilo dhorchena dhorsena dhorei dhorechi dhorechhi dhoresi
dhorechhe dhorese dhorechen dhoresen dhorechilo dhoresilo dhorechilam dhoresilam dhorlam dhorlo dhorlen dhorle dhorleo dhortam dhorto
dhorten dhorbo dhorbe dhorben dhorbena dhorbona dhorte dhorbar chola cholar cholay choli cholen cholo cholun cholini choleni cholenni
cholena cholina cholchi cholchhi cholci cholsi choltesi choltechi choltachi choltasi cholchhe cholse cholce choltese cholteche choltache
choltase cholchen cholsen choltesen cholchilo cholsilo choltesilo cholchena cholsena cholei cholechi cholechhi cholesi choleche cholechhe
cholese cholechen cholesen cholechilo cholesilo cholechilam cholesilam chollam chollo chollen cholle cholleo choltam cholto cholten cholbo
cholbe cholben cholbena cholbona cholte cholbar pora porar poray poren poro porun porini poreni porenni porena porina porchi porchhi porci
porsi portesi portechi portachi portasi porche porchhe porse porce portese porteche portache portase porchen porsen portesen porchilo
porsilo portesilo porchena porsena porei porechi porechhi poresi poreche porechhe porese porechen poresen porechilo poresilo porechilam
poresilam porlam porlo porlen porle porleo portam porto porten porbo porbe porben porbena porbona porte porbar mora morar moray moren moro
morun morini moreni morenni morena morina morchi morchhi morci morsi mortesi mortechi mortachi mortasi morche morchhe morse morce mortese
morteche mortache mortase morchen morsen mortesen morchilo morsilo mortesilo morchena morsena morei morechi morechhi moresi moreche morechhe
morese morechen moresen morechilo moresilo morechilam moresilam morlam morlo morlen morle morleo mortam morto morten morbo morbe morben
morbena morbona morte morbar bosa bosar bosay bosi bosen boso bosun bosini boseni bosenni bosena bosina boschi boschhi bosci bossi bostesi
bostechi bostachi bostasi bosche boschhe bosse bosce bostese bosteche bostache bostase boschen bossen bostesen boschilo bossilo bostesilo
boschena bossena bosei bosechi bosechhi bosesi boseche bosechhe bosese bosechen bosesen bosechilo bosesilo bosechilam bosesilam boslam boslo
boslen bosle bosleo bostam bosto bosten bosbo bosbe bosben bosbena bosbona bosbar lekha lekhar lekhay lekhen lekho likhun likhini lekheni
lekhenni lekhena likhina likhchi likhchhi likhci likhsi likhtesi likhtechi likhtachi likhtasi likhche likhchhe likhse likhce likhtese
likhteche likhtache likhtase likhchen likhsen likhtesen likhchilo likhsilo likhtesilo likhchena likhsena likhei likhechi likhechhi likhesi
likheche likhechhe likhese likhechen likhesen likhechilo likhesilo likhechilam likhesilam likhlam likhlo likhlen likhle likhleo likhtam
likhto likhten likhbo likhbe likhben likhbena likhbona likhte likhbar dekha dekhar dekhay dekho dekhun dekhini dekheni dekhenni dekhena
dekhina dekhchi dekhchhi dekhci dekhsi dekhtesi dekhtechi dekhtachi dekhtasi dekhche dekhchhe dekhse dekhce dekhtese dekhteche dekhtache
dekhtase dekhchen dekhsen dekhtesen dekhchilo dekhsilo dekhtesilo dekhchena dekhsena dekhei dekhechi dekhechhi dekhesi dekheche dekhechhe
dekhese dekhechen dekhesen dekhechilo dekhesilo dekhechilam dekhesilam dekhlam dekhlo dekhlen dekhle dekhleo dekhtam dekhto dekhten dekhbo
dekhbe dekhben dekhbena dekhbona dekhbar fela felar felay feli felen felo felun felini feleni felenni felena felina felchi felchhi felci
felsi feltesi feltechi feltachi feltasi felche felchhe felse felce feltese felteche feltache feltase felchen felsen feltesen felchilo
felsilo feltesilo felchena felsena felei felechi felechhi felesi feleche felechhe felese felechen felesen felechilo felesilo felechilam
felesilam fellam fello fellen felle felleo feltam felto felten felbo felbe felben felbena felbona felte felbar shona shonar shonay shuni
shonen shono shunini shoneni shonenni shonena shunina shunchi shunchhi shunci shunsi shuntesi shuntechi shuntachi shuntasi shunche shunchhe
shunse shunce shuntese shunteche shuntache shuntase shunchen shunsen shuntesen shunchilo shunsilo shuntesilo shunchena shunsena shunei
shunechi shunechhi shunesi shuneche shunechhe shunese shunechen shunesen shunechilo shunesilo shunechilam shunesilam shunlam shunlo shunlen
shunle shunleo shuntam shunto shunten shunbo shunbe shunben shunbena shunbona shunte shunbar sona sonar sonay suni sone sonen sono sunun
sunini soneni sonenni sonena sunina sunchi sunchhi sunci sunsi suntesi suntechi suntachi suntasi sunche sunchhe sunse sunce suntese sunteche
suntache suntase sunchen sunsen suntesen sunchilo sunsilo suntesilo sunchena sunsena sune sunei sunechi sunechhi sunesi suneche sunechhe
sunese sunechen sunesen sunechilo sunesilo sunechilam sunesilam sunlam sunlo sunlen sunle sunleo suntam sunto sunten sunbo sunbe sunben
sunbena sunbona sunte sunbar bojha bojhar bojhay bojhe bojhen bojho bujhun bujhini bojheni bojhenni bojhena bujhina bujhchi bujhchhi bujhci
bujhsi bujhtesi bujhtechi bujhtachi bujhtasi bujhche bujhchhe bujhse bujhce bujhtese bujhteche bujhtache bujhtase bujhchen bujhsen bujhtesen
bujhchilo bujhsilo bujhtesilo bujhchena bujhsena bujhei bujhechi bujhechhi bujhesi bujheche bujhechhe bujhese bujhechen bujhesen bujhechilo
bujhesilo bujhechilam bujhesilam bujhlam bujhlo bujhlen bujhle bujhleo bujhtam bujhto bujhten bujhbo bujhbe bujhben bujhbena bujhbona bujhte
bujhbar otha othar othay uthi othe othen otho uthun uthini otheni othenni othena uthina uthchi uthchhi uthci uthsi uthtesi uthtechi uthtachi
uthtasi uthchhe uthse uthce uthtese uthteche uthtache uthtase uthchen uthsen uthtesen uthchilo uthsilo uthtesilo uthchena uthsena uthei
uthechi uthechhi uthesi utheche uthechhe uthese uthechen uthesen uthechilo uthesilo uthechilam uthesilam uthlam uthlo uthlen uthle uthleo
uthtam uthto uthten uthbo uthbe uthben uthbena uthbona uthte uthbar kholar kholay khuli khole kholen kholo khulun khulini kholeni kholenni
kholena khulina khulchi khulchhi khulci khulsi khultesi khultechi khultachi khultasi khulche khulchhe khulse khulce khultese khulteche
khultache khultase khulchen khulsen khultesen khulchilo khulsilo khultesilo khulchena khulsena khulei khulechi khulechhi khulesi khuleche
khulechhe khulese khulechen khulesen khulechilo khulesilo khulechilam khulesilam khullam khullo khullen khulle khulleo khultam khulto
khulten khulbo khulbe khulben khulbena khulbona khulte khulbar ghora ghorar ghoray ghuri ghoren ghoro ghurun ghurini ghoreni ghorenni
ghorena ghurina ghurchi ghurchhi ghurci ghursi ghurtesi ghurtechi ghurtachi ghurtasi ghurche ghurchhe ghurse ghurce ghurtese ghurteche
ghurtache ghurtase ghurchen ghursen ghurtesen ghurchilo ghursilo ghurtesilo ghurchena ghursena ghure ghurei ghurechi ghurechhi ghuresi
ghureche ghurechhe ghurese ghurechen ghuresen ghurechilo ghuresilo ghurechilam ghuresilam ghurlam ghurlo ghurlen ghurle ghurleo ghurtam
ghurto ghurten ghurbo ghurbe ghurben ghurbena ghurbona ghurte ghurbar tolar tuli tole tolen tolo tulun tulini toleni tolenni tolena tulina
tulchi tulchhi tulci tultesi tultechi tultachi tultasi tulche tulchhe tulse tulce tultese tulteche tultache tultase tulchen tulsen tultesen
tulchilo tulsilo tultesilo tulchena tulsena tule tulei tulechi tulechhi tulesi tuleche tulechhe tulese tulechen tulesen tulechilo tulesilo
tulechilam tulesilam tullam tullo tullen tulle tulleo tultam tulto tulten tulbo tulbe tulben tulbena tulbona tulte tulbar kina kinar kinay
kini kine kinen kino kinun kinini kineni kinenni kinena kinina kinchi kinchhi kinci kinsi kintesi kintechi kintachi kintasi kinche kinchhe
kinse kince kintese kinteche kintache kintase kinchen kinsen kintesen kinchilo kinsilo kintesilo kinchena kinsena kinei kinechi kinechhi
kinesi kineche kinechhe kinese kinechen kinesen kinechilo kinesilo kinechilam kinesilam kinlam kinlo kinlen kinle kinleo kintam kinto kinten
kinbo kinbe kinben kinbena kinbona kinte kinbar katar katay kati katen kato katun katini kateni katenni katena katina katchi katchhi katci
katsi kattesi kattechi kattachi kattasi katchhe katse katce kattese katteche kattache kattase katchen katsen kattesen katchilo katsilo
kattesilo katchena katsena ketei ketechi ketechhi ketesi ketechhe ketese ketechen ketesen ketechilo ketesilo ketechilam ketesilam katlam
katlo katlen katle katleo kattam katto katten katbo katbe katben katbena katbona katte katbar thaka thakay thaki thake thaken thako thakun
thakini thakeni thakenni thakena thakina thakchi thakchhi thakci thaksi thaktesi thaktechi thaktachi thaktasi thakche thakchhe thakse thakce
thaktese thakteche thaktache thaktase thakchen thaksen thaktesen thakchilo thaksilo thaktesilo thakchena thaksena theke thekei thekechi
thekechhi thekesi thekeche thekechhe thekese thekechen thekesen thekechilo thekesilo thekechilam thekesilam thaklam thaklo thaklen thakle
thakleo thaktam thakto thakten thakbo thakbe thakben thakbena thakbona thakbar rakha rakhar rakhay rakho rakhun rakhini rakheni rakhenni
rakhena rakhina rakhchi rakhchhi rakhci rakhsi rakhtesi rakhtechi rakhtachi rakhtasi rakhche rakhchhe rakhse rakhce rakhtese rakhteche
rakhtache rakhtase rakhchen rakhsen rakhtesen rakhchilo rakhsilo rakhtesilo rakhchena rakhsena rekhei rekhechi rekhechhi rekhesi rekhechhe
rekhese rekhechen rekhesen rekhechilo rekhesilo rekhechilam rekhesilam rakhlam rakhlo rakhlen rakhle rakhleo rakhtam rakhto rakhten rakhbo
rakhbe rakhben rakhbena rakhbona rakhbar daka dakar dakay daki dako dakun dakini dakeni dakenni dakena dakina dakchi dakchhi dakci daksi
daktesi daktechi daktachi daktasi dakche dakchhe dakse dakce daktese dakteche daktache daktase dakchen daksen daktesen dakchilo daksilo
daktesilo dakchena daksena dekei dekechi dekechhi dekesi dekeche dekechhe dekese dekechen dekesen dekechilo dekesilo dekechilam dekesilam
daklam daklo daklen dakle dakleo daktam dakto dakten dakbo dakbe dakben dakbena dakbona dakte dakbar bhanga bhangar bhangay bhangi bhange
bhangen bhango bhangun bhangini bhangeni bhangenni bhangena bhangina bhangchi bhangchhi bhangci bhangsi bhangtesi bhangtechi bhangtachi
bhangtasi bhangche bhangchhe bhangse bhangce bhangtese bhangteche bhangtache bhangtase bhangchen bhangsen bhangtesen bhangchilo bhangsilo
bhangtesilo bhangchena bhangsena bhenge bhengei bhengechi bhengechhi bhengesi bhengeche bhengechhe bhengese bhengechen bhengesen bhengechilo
bhengesilo bhengechilam bhengesilam bhanglam bhanglo bhanglen bhangle bhangleo bhangtam bhangto bhangten bhangbo bhangbe bhangben bhangbena
bhangbona bhangte bhangbar vanga vangar vangay vangi vange vangen vango vangun vangini vangeni vangenni vangena vangina vangchi vangchhi
vangci vangsi vangtesi vangtechi vangtachi vangtasi vangche vangchhe vangse vangce vangtese vangteche vangtache vangtase vangchen vangsen
vangtesen vangchilo vangsilo vangtesilo vangchena vangsena venge vengei vengechi vengechhi vengesi vengeche vengechhe vengese vengechen
vengesen vengechilo vengesilo vengechilam vengesilam vanglam vanglo vanglen vangle vangleo vangtam vangto vangten vangbo vangbe vangben
vangbena vangbona vangte vangbar anar anay anen ano anun anini aneni anenni anena anina anchi anchhi anci ansi antesi antechi antachi antasi
anche anchhe anse ance antese anteche antache antase anchen ansen antesen anchilo ansilo antesilo anchena ansena ene enei enechi enechhi
enesi eneche enechhe enese enechen enesen enechilo enesilo enechilam enesilam anlam anlo anlen anle anleo antam anto anten anbo anbe anben
anbena anbona ante anbar jana janar janay jano janun janini janeni janenni janena janina janchi janchhi janci jansi jantesi jantechi
jantachi jantasi janche janchhe janse jance jantese janteche jantache jantase janchen jantesen janchilo jansilo jantesilo janchena jansena
jene jenei jenechi jenechhi jenesi jeneche jenechhe jenese jenechen jenesen jenechilo jenesilo jenechilam jenesilam janlam janlo janlen
janle janleo jantam janto janten janbo janbe janben janbena janbona janbar mana manar manay mani mane manen mano manun manini maneni manenni
manena manina manchi manchhi manci mansi mantesi mantechi mantachi mantasi manche manchhe manse mance mantese manteche mantache mantase
manchen mansen mantesen manchilo mansilo mantesilo manchena mansena mene menei menechi menechhi menesi meneche menechhe menese menechen
menesen menechilo menesilo menechilam menesilam manlam manlo manlen manle manleo mantam manto manten manbo manbe manben manbena manbona
mante manbar hata hatar hatay hati hate haten hato hatun hatini hateni hatenni hatena hatina hatchi hatchhi hatci hatsi hattesi hattechi
hattachi hattasi hatche hatchhe hatse hatce hattese hatteche hattache hattase hatchen hatsen hattesen hatchilo hatsilo hattesilo hatchena
hatsena hete hetei hetechi hetechhi hetesi heteche hetechhe hetese hetechen hetesen hetechilo hetesilo hetechilam hetesilam hatlam hatlo
hatlen hatle hatleo hattam hatto hatten hatbo hatbe hatben hatbena hatbona hatte hatbar kada kadar kaday kadi kade kaden kado kadun kadini
kadeni kadenni kadena kadina kadchi kadchhi kadci kadsi kadtesi kadtechi kadtachi kadtasi kadche kadchhe kadse kadce kadtese kadteche
kadtache kadtase kadchen kadsen kadtesen kadchilo kadsilo kadtesilo kadchena kadsena kede kedei kedechi kedechhi kedesi kedeche kedechhe
kedese kedechen kedesen kedechilo kedesilo kedechilam kedesilam kadlam kadlo kadlen kadle kadleo kadtam kadto kadten kadbo kadbe kadben
kadbena kadbona kadte kadbar kanda kandar kanday kandi kande kanden kando kandun kandini kandeni kandenni kandena kandina kandchi kandchhi
kandci kandsi kandtesi kandtechi kandtachi kandtasi kandche kandchhe kandse kandce kandtese kandteche kandtache kandtase kandchen kandsen
kandtesen kandchilo kandsilo kandtesilo kandchena kandsena kende kendei kendechi kendechhi kendesi kendeche kendechhe kendese kendechen
kendesen kendechilo kendesilo kendechilam kendesilam kandlam kandlo kandlen kandle kandleo kandtam kandto kandten kandbo kandbe kandben
kandbena kandbona kandte kandbar hasa hasar hasay hasi hase hasen haso hasun haseni hasenni hasena haschi haschhi hasci hassi hastesi
hastechi hastachi hastasi hasche haschhe hasse hasce hastese hasteche hastache hastase haschen hastesen haschilo hassilo hastesilo haschena
hassena hese hesei hesechi hesechhi hesesi heseche hesechhe hesese hesechen hesesen hesechilo hesesilo hesechilam hesesilam haslam haslo
haslen hasle hasleo hastam hasto hasten hasbo hasbe hasben hasbena hasbona haste hasbar para parar paray paro parun parini pareni parenni
parena parchhi parci parsi partesi partechi partachi partasi parche parchhe parse parce partese parteche partache partase parchen parsen
partesen parchilo parsilo partesilo parchena parsena pere perei perechi perechhi peresi pereche perechhe perese perechen peresen perechilo
peresilo perechilam peresilam parlam parlo parlen parle parleo partam parto parten parbe parben parbena parbona parte parbar asa asay aso
asun asini aseni asenni asena asina aschi aschhi asci assi astesi astechi astachi astasi aschhe asse asce astese asteche astache astase
aschen assen astesen aschilo assilo astesilo aschena assena ese esei esechi esechhi esesi esechhe esese esechen esesen esechilo esesilo
esechilam esesilam aslo aslen asleo astam asto asten asbo asbe asben asbena asbona asbar asha ashar ashay ashi ashe asho ashun ashini asheni
ashenni ashena ashina ashchi ashchhi ashci ashsi ashtesi ashtechi ashtachi ashtasi ashche ashchhe ashse ashce ashtese ashteche ashtache
ashtase ashchen ashsen ashtesen ashchilo ashsilo ashtesilo ashchena ashsena eshe eshei eshechi eshechhi eshesi esheche eshechhe eshese
eshechen eshesen eshechilo eshesilo eshechilam eshesilam ashlam ashlo ashlen ashle ashleo ashtam ashto ashten ashbo ashbe ashben ashbena
ashbona ashte ashbar nama namar namay name namen namo namun namini nameni namenni namena namina namchi namchhi namci namsi namtesi namtechi
namtachi namtasi namche namchhe namse namce namtese namteche namtache namtase namchen namsen namtesen namchilo namsilo namtesilo namchena
namsena neme nemei nemechi nemechhi nemesi nemeche nemechhe nemese nemechen nemesen nemechilo nemesilo nemechilam nemesilam namlam namlo
namlen namle namleo namtam namto namten nambo nambe namben nambena nambona namte nambar laga lagar lagay lagi lagen lago lagun lagini lageni
lagenni lagena lagina lagchi lagchhi lagci lagsi lagtesi lagtechi lagtachi lagtasi lagchhe lagse lagce lagtese lagteche lagtache lagtase
lagchen lagsen lagtesen lagchilo lagsilo lagtesilo lagchena lagsena lege legei legechi legechhi legesi legechhe legese legechen legesen
legechilo legesilo legechilam legesilam laglam laglo laglen lagle lagleo lagtam lagto lagten lagbo lagbe lagben lagbena lagbona lagte lagbar
chara charar charay chari chare charen charo charun charini chareni charenni charena charina charchi charchhi charci charsi chartesi
chartechi chartachi chartasi charche charchhe charse charce chartese charteche chartache chartase charchen charsen chartesen charchilo
charsilo chartesilo charchena charsena chere cherei cherechi cherechhi cheresi chereche cherechhe cherese cherechen cheresen cherechilo
cheresilo cherechilam cheresilam charlam charlo charlen charle charleo chartam charto charten charbo charbe charben charbena charbona charte
charbar chhara chharar chharay chhari chhare chharen chharo chharun chharini chhareni chharenni chharena chharina chharchi chharchhi chharci
chharsi chhartesi chhartechi chhartachi chhartasi chharche chharchhe chharse chharce chhartese chharteche chhartache chhartase chharchen
chharsen chhartesen chharchilo chharsilo chhartesilo chharchena chharsena chhere chherei chherechi chherechhi chheresi chhereche chherechhe
chherese chherechen chheresen chherechilo chheresilo chherechilam chheresilam chharlam chharlo chharlen chharle chharleo chhartam chharto
chharten chharbo chharbe chharben chharbena chharbona chharte chharbar badha badhar badhay badhi badhe badhen badho badhun badhini badheni
badhenni badhena badhina badhchi badhchhi badhci badhsi badhtesi badhtechi badhtachi badhtasi badhche badhchhe badhse badhce badhtese
badhteche badhtache badhtase badhchen badhsen badhtesen badhchilo badhsilo badhtesilo badhchena badhsena bedhe bedhei bedhechi bedhechhi
bedhesi bedheche bedhechhe bedhese bedhechen bedhesen bedhechilo bedhesilo bedhechilam bedhesilam badhlam badhlo badhlen badhle badhleo
badhtam badhto badhten badhbo badhbe badhben badhbena badhbona badhte badhbar bacha bachar bachay bachi bache bachen bacho bachun bachini
bacheni bachenni bachena bachina bachchi bachchhi bachci bachsi bachtesi bachtechi bachtachi bachtasi bachche bachchhe bachse bachce
bachtese bachteche bachtache bachtase bachchen bachsen bachtesen bachchilo bachsilo bachtesilo bachchena bachsena beche bechei bechechi
bechechhi bechesi becheche bechechhe bechese bechechen bechesen bechechilo bechesilo bechechilam bechesilam bachlam bachlo bachlen bachle
bachleo bachtam bachto bachten bachbo bachbe bachben bachbena bachbona bachte bachbar bhaba bhabar bhabay bhabi bhabe bhaben bhabo bhabun
bhabini bhabeni bhabenni bhabena bhabina bhabchi bhabchhi bhabci bhabsi bhabtesi bhabtechi bhabtachi bhabtasi bhabche bhabchhe bhabse bhabce
bhabtese bhabteche bhabtache bhabtase bhabchen bhabsen bhabtesen bhabchilo bhabsilo bhabtesilo bhabchena bhabsena bhebe bhebei bhebechi
bhebechhi bhebesi bhebeche bhebechhe bhebese bhebechen bhebesen bhebechilo bhebesilo bhebechilam bhebesilam bhablam bhablo bhablen bhable
bhableo bhabtam bhabto bhabten bhabbo bhabbe bhabben bhabbena bhabbona bhabte bhabbar vaba vabar vabay vabi vabe vaben vabo vabun vabini
vabeni vabenni vabena vabina vabchi vabchhi vabci vabsi vabtesi vabtechi vabtachi vabtasi vabche vabchhe vabse vabce vabtese vabteche
vabtache vabtase vabchen vabsen vabtesen vabchilo vabsilo vabtesilo vabchena vabsena vebe vebei vebechi vebechhi vebesi vebeche vebechhe
vebese vebechen vebesen vebechilo vebesilo vebechilam vebesilam vablam vablo vablen vable vableo vabtam vabto vabten vabbo vabbe vabben
vabbena vabbona vabte vabbar chira chirar chiray chiri chire chiren chiro chirun chirini chireni chirenni chirena chirina chirchi chirchhi
chirci chirsi chirtesi chirtechi chirtachi chirtasi chirche chirchhe chirse chirce chirtese chirteche chirtache chirtase chirchen chirsen
chirtesen chirchilo chirsilo chirtesilo chirchena chirsena chirei chirechi chirechhi chiresi chireche chirechhe chirese chirechen chiresen
chirechilo chiresilo chirechilam chiresilam chirlam chirlo chirlen chirle chirleo chirtam chirto chirten chirbo chirbe chirben chirbena
chirbona chirte chirbar tipa tipar tipay tipi tipe tipen tipo tipun tipini tipeni tipenni tipena tipina tipchi tipchhi tipci tipsi tiptesi
tiptechi tiptachi tiptasi tipche tipchhe tipse tipce tiptese tipteche tiptache tiptase tipchen tipsen tiptesen tipchilo tipsilo tiptesilo
tipchena tipsena tipei tipechi tipechhi tipesi tipeche tipechhe tipese tipechen tipesen tipechilo tipesilo tipechilam tipesilam tiplam tiplo
tiplen tiple tipleo tiptam tipto tipten tipbo tipbe tipben tipbena tipbona tipte tipbar china chinar chinay chini chine chinen chino chinun
chinini chineni chinenni chinena chinina chinchi chinchhi chinci chinsi chintesi chintechi chintachi chintasi chinche chinchhe chinse chince
chintese chinteche chintache chintase chinchen chinsen chintesen chinchilo chinsilo chintesilo chinchena chinsena chinei chinechi chinechhi
chinesi chineche chinechhe chinese chinechen chinesen chinechilo chinesilo chinechilam chinesilam chinlam chinlo chinlen chinle chinleo
chintam chinto chinten chinbo chinbe chinben chinbena chinbona chinte chinbar shikhar shikhay shikhi shikhen shikho shikhun shikhini
shikheni shikhenni shikhena shikhina shikhchi shikhchhi shikhci shikhsi shikhtesi shikhtechi shikhtachi shikhtasi shikhche shikhchhe shikhse
shikhce shikhtese shikhteche shikhtache shikhtase shikhchen shikhsen shikhtesen shikhchilo shikhsilo shikhtesilo shikhchena shikhsena
shikhei shikhechi shikhechhi shikhesi shikheche shikhechhe shikhese shikhechen shikhesen shikhechilo shikhesilo shikhechilam shikhesilam
shikhlam shikhlo shikhlen shikhle shikhleo shikhtam shikhto shikhten shikhbo shikhbe shikhben shikhbena shikhbona shikhte shikhbar jola
jolar jolay joli jole jolen jolo jolun jolini joleni jolenni jolena jolina jolchi jolchhi jolci jolsi joltesi joltechi joltachi joltasi
jolche jolchhe jolse jolce joltese jolteche joltache joltase jolchen jolsen joltesen jolchilo jolsilo joltesilo jolchena jolsena jolei
jolechi jolechhi jolesi joleche jolechhe jolese jolechen jolesen jolechilo jolesilo jolechilam jolesilam jollam jollo jollen jolle jolleo
joltam jolto jolten jolbo jolbe jolben jolbena jolbona jolte jolbar koma komar komay komi kome komen komo komun komini komeni komenni komena
komina komchi komchhi komci komsi komtesi komtechi komtachi komtasi komche komchhe komse komce komtese komteche komtache komtase komchen
komsen komtesen komchilo komsilo komtesilo komchena komsena komei komechi komechhi komesi komeche komechhe komese komechen komesen komechilo
komesilo komechilam komesilam komlam komlo komlen komle komleo komtam komto komten kombo kombe komben kombena kombona komte kombar bara
barar baray bare baren baro barun barini bareni barenni barena barina barchi barchhi barci barsi bartesi bartechi bartachi bartasi barche
barchhe barse barce bartese barteche bartache bartase barchen barsen bartesen barchilo barsilo bartesilo barchena barsena bere berei berechi
berechhi beresi bereche berechhe berese berechen beresen berechilo beresilo berechilam beresilam barlam barlo barlen barle barleo bartam
barto barten barbo barbe barben barbena barbona barte hara harar haray hare haren haro hareni harenni harena harina harchi harchhi harci
harsi hartesi hartechi hartachi hartasi harche harchhe harse harce hartese harteche hartache hartase harchen harsen hartesen harchilo
harsilo hartesilo harchena harsena here herei herechi herechhi heresi hereche herechhe herese herechen heresen herechilo heresilo herechilam
heresilam harlam harlo harlen harle harleo hartam harto harten harbo harbe harben harbena harbona harte harbar thela thelar thelay theli
thele thelen thelo thelun thelini theleni thelenni thelena thelina thelchi thelchhi thelci thelsi theltesi theltechi theltachi theltasi
thelche thelchhe thelse thelce theltese thelteche theltache theltase thelchen thelsen theltesen thelchilo thelsilo theltesilo thelchena
thelsena thelei thelechi thelechhi thelesi theleche thelechhe thelese thelechen thelesen thelechilo thelesilo thelechilam thelesilam thellam
thello thellen thelle thelleo theltam thelto thelten thelbo thelbe thelben thelbena thelbona thelte thelbar tana tanar tanay tani tane tanen
tano tanun tanini taneni tanenni tanena tanina tanchi tanchhi tanci tansi tantesi tantechi tantachi tantasi tanche tanchhe tanse tance
tantese tanteche tantache tantase tanchen tansen tantesen tanchilo tansilo tantesilo tanchena tansena tene tenei tenechi tenechhi tenesi
teneche tenechhe tenese tenechen tenesen tenechilo tenesilo tenechilam tenesilam tanlam tanlo tanlen tanle tanleo tantam tanto tanten tanbo
tanbe tanben tanbena tanbona tante tanbar mila milar milay mili mile milen milo milun milini mileni milenni milena milina milchi milchhi
milci milsi miltesi miltechi miltachi miltasi milche milchhe milse milce miltese milteche miltache miltase milchen milsen miltesen milchilo
milsilo miltesilo milchena milsena milei milechi milechhi milesi mileche milechhe milese milechen milesen milechilo milesilo milechilam
milesilam millam millo millen mille milleo miltam milto milten milbo milbe milben milbena milbona milte milbar fira firar firay firi fire
firen firo firun firini fireni firenni firena firina firchi firchhi firci firsi firtesi firtechi firtachi firtasi firche firchhe firse firce
firtese firteche firtache firtase firchen firsen firtesen firchilo firsilo firtesilo firchena firsena firei firechi firechhi firesi fireche
firechhe firese firechen firesen firechilo firesilo firechilam firesilam firlam firlo firlen firle firleo firtam firto firten firbo firbe
firben firbena firbona firte firbar ghota ghotar ghotay ghoti ghote ghoten ghoto ghotun ghotini ghoteni ghotenni ghotena ghotina ghotchi
ghotchhi ghotci ghotsi ghottesi ghottechi ghottachi ghottasi ghotche ghotchhe ghotse ghotce ghottese ghotteche ghottache ghottase ghotchen
ghotsen ghottesen ghotchilo ghotsilo ghottesilo ghotchena ghotsena ghotei ghotechi ghotechhi ghotesi ghotechhe ghotese ghotechen ghotesen
ghotechilo ghotesilo ghotechilam ghotesilam ghotlam ghotlo ghotlen ghotle ghotleo ghottam ghotto ghotten ghotbo ghotbe ghotben ghotbena
ghotbona ghotte ghotbar thama thamar thamay thami thame thamen thamo thamun thamini thameni thamenni thamena thamina thamchi thamchhi thamci
thamsi thamtesi thamtechi thamtachi thamtasi thamche thamchhe thamse thamce thamtese thamteche thamtache thamtase thamchen thamsen thamtesen
thamchilo thamsilo thamtesilo thamchena thamsena theme themei themechi themechhi themesi themeche themechhe themese themechen themesen
themechilo themesilo themechilam themesilam thamlam thamlo thamlen thamle thamleo thamtam thamto thamten thambo thambe thamben thambena
thambona thamte thambar bokar bokay boki boken boko bokun bokini bokeni bokenni bokena bokina bokchi bokchhi bokci boksi boktesi boktechi
boktachi boktasi bokche bokchhe bokse bokce boktese bokteche boktache boktase bokchen boksen boktesen bokchilo boksilo boktesilo bokchena
boksena bokei bokechi bokechhi bokesi bokeche bokechhe bokese bokechen bokesen bokechilo bokesilo bokechilam bokesilam boklam boklo boklen
bokle bokleo boktam bokto bokten bokbo bokbe bokben bokbena bokbona bokte bokbar thoka thokar thokay thoki thoke thoken thoko thokun thokini
thokeni thokenni thokena thokina thokchi thokchhi thokci thoksi thoktesi thoktechi thoktachi thoktasi thokche thokchhe thokse thokce
thoktese thokteche thoktache thoktase thokchen thoksen thoktesen thokchilo thoksilo thoktesilo thokchena thoksena thokei thokechi thokechhi
thokesi thokeche thokechhe thokese thokechen thokesen thokechilo thokesilo thokechilam thokesilam thoklam thoklo thoklen thokle thokleo
thoktam thokto thokten thokbo thokbe thokben thokbena thokbona thokte thokbar pura purar puray puri pure puren purun purini pureni purenni
purena purina purchi purchhi purci pursi purtesi purtechi purtachi purtasi purche purchhe purse purce purtese purteche purtache purtase
purchen pursen purtesen purchilo pursilo purtesilo purchena pursena purei purechi purechhi puresi pureche purechhe purese purechen puresen
purechilo puresilo purechilam puresilam purlam purlo purlen purle purleo purtam purto purten purbo purbe purben purbena purbona purte purbar
dhuka dhukar dhukay dhuki dhuke dhuken dhuko dhukun dhukini dhukeni dhukenni dhukena dhukina dhukchi dhukchhi dhukci dhuksi dhuktesi
dhuktechi dhuktachi dhuktasi dhukche dhukchhe dhukse dhukce dhuktese dhukteche dhuktache dhuktase dhukchen dhuksen dhuktesen dhukchilo
dhuksilo dhuktesilo dhukchena dhuksena dhukei dhukechi dhukechhi dhukesi dhukeche dhukechhe dhukese dhukechen dhukesen dhukechilo dhukesilo
dhukechilam dhukesilam dhuklam dhuklo dhuklen dhukle dhukleo dhuktam dhukto dhukten dhukbo dhukbe dhukben dhukbena dhukbona dhukte dhukbar
khata khatar khatay khati khate khaten khato khatini khateni khatenni khatena khatina khatchi khatchhi khatci khatsi khattesi khattechi
khattachi khattasi khatche khatchhe khatse khatce khattese khatteche khattache khattase khatchen khatsen khattesen khatchilo khatsilo
khattesilo khatchena khatsena khetei khetechi khetechhi khetesi kheteche khetechhe khetese khetechen khetesen khetechilo khetesilo
khetechilam khetesilam khatlam khatlo khatlen khatle khatleo khattam khatto khatten khatbo khatbe khatben khatbena khatbona khatte khatbar
fata fatar fatay fati fate fato fatun fatini fateni fatenni fatena fatina fatchi fatchhi fatci fatsi fattesi fattechi fattachi fattasi
fatche fatchhe fatse fatce fattese fatteche fattache fattase fatchen fatsen fattesen fatchilo fatsilo fattesilo fatchena fatsena fete fetei
fetechi fetechhi fetesi feteche fetechhe fetese fetechen fetesen fetechilo fetesilo fetechilam fetesilam fatlam fatlo fatlen fatle fatleo
fattam fatto fatten fatbo fatbe fatben fatbena fatbona fatte fatbar guna gunar gunay guni gune gunen guno gunun gunini guneni gunenni gunena
gunina gunchi gunchhi gunci gunsi guntesi guntechi guntachi guntasi gunche gunchhe gunse gunce guntese gunteche guntache guntase gunchen
gunsen guntesen gunchilo gunsilo guntesilo gunchena gunsena gunei gunechi gunechhi gunesi guneche gunechhe gunese gunechen gunesen gunechilo
gunesilo gunechilam gunesilam gunlam gunlo gunlen gunle gunleo guntam gunto gunten gunbo gunbe gunben gunbena gunbona gunte gunbar chura
churar churay chure churen churo churun churini chureni churenni churena churina churchi churchhi churci chursi churtesi churtechi churtachi
churtasi churche churchhe churse churce churtese churteche churtache churtase churchen chursen churtesen churchilo chursilo churtesilo
churchena chursena churei churechi churechhi churesi chureche churechhe churese churechen churesen churechilo churesilo churechilam
churesilam churlam churlo churlen churle churleo churtam churto churten churbo churbe churben churbena churbona churte churbar vuga vugar
vugay vugi vuge vugen vugo vugun vugini vugeni vugenni vugena vugina vugchi vugchhi vugci vugsi vugtesi vugtechi vugtachi vugtasi vugche
vugchhe vugse vugce vugtese vugteche vugtache vugtase vugchen vugsen vugtesen vugchilo vugsilo vugtesilo vugchena vugsena vugei vugechi
vugechhi vugesi vugeche vugechhe vugese vugechen vugesen vugechilo vugesilo vugechilam vugesilam vuglam vuglo vuglen vugle vugleo vugtam
vugto vugten vugbo vugbe vugben vugbena vugbona vugte vugbar pacha pachar pachay pachi pache pachen pacho pachun pachini pacheni pachenni
pachena pachina pachchi pachchhi pachci pachsi pachtesi pachtechi pachtachi pachtasi pachche pachchhe pachse pachce pachtese pachteche
pachtache pachtase pachchen pachsen pachtesen pachchilo pachsilo pachtesilo pachchena pachsena peche pechei pechechi pechechhi pechesi
pecheche pechechhe pechese pechechen pechesen pechechilo pechesilo pechechilam pechesilam pachlam pachlo pachlen pachle pachleo pachtam
pachto pachten pachbo pachbe pachben pachbena pachbona pachte pachbar pocha pochar pochay pochi poche pochen pocho pochun pochini pocheni
pochenni pochena pochina pochchi pochchhi pochci pochsi pochtesi pochtechi pochtachi pochtasi pochche pochchhe pochse pochce pochtese
pochteche pochtache pochtase pochchen pochsen pochtesen pochchilo pochsilo pochtesilo pochchena pochsena pochei pochechi pochechhi pochesi
pocheche pochechhe pochese pochechen pochesen pochechilo pochesilo pochechilam pochesilam pochlam pochlo pochlen pochle pochleo pochtam
pochto pochten pochbo pochbe pochben pochbena pochbona pochte pochbar khuja khujar khujay khuji khuje khujen khujo khujun khujini khujeni
khujenni khujena khujina khujchi khujchhi khujci khujsi khujtesi khujtechi khujtachi khujtasi khujche khujchhe khujse khujce khujtese
khujteche khujtache khujtase khujchen khujsen khujtesen khujchilo khujsilo khujtesilo khujchena khujsena khujei khujechi khujechhi khujesi
khujeche khujechhe khujese khujechen khujesen khujechilo khujesilo khujechilam khujesilam khujlam khujlo khujlen khujle khujleo khujtam
khujto khujten khujbo khujbe khujben khujbena khujbona khujte khujbar becha bechar bechay bechi bechen becho bechun bechini becheni bechenni
bechena bechina bechchi bechchhi bechci bechsi bechtesi bechtechi bechtachi bechtasi bechche bechchhe bechse bechce bechtese bechteche
bechtache bechtase bechchen bechsen bechtesen bechchilo bechsilo bechtesilo bechchena bechsena bechlam bechlo bechlen bechle bechleo bechtam
bechto bechten bechbo bechbe bechben bechbena bechbona bechte bechbar ghuma ghumar ghumay ghumi ghume ghumen ghumo ghumun ghumini ghumeni
ghumenni ghumena ghumina ghumchi ghumchhi ghumci ghumsi ghumtesi ghumtechi ghumtachi ghumtasi ghumche ghumchhe ghumse ghumce ghumtese
ghumteche ghumtache ghumtase ghumchen ghumsen ghumtesen ghumchilo ghumsilo ghumtesilo ghumchena ghumsena ghumei ghumechi ghumechhi ghumesi
ghumeche ghumechhe ghumese ghumechen ghumesen ghumechilo ghumesilo ghumechilam ghumesilam ghumlam ghumlo ghumlen ghumle ghumleo ghumtam
ghumto ghumten ghumbo ghumbe ghumben ghumbena ghumbona ghumte ghumbar dorar doray dori dore doren doro dorun dorini doreni dorenni dorena
dorina dorchi dorchhi dorci dorsi dortesi dortechi dortachi dortasi dorche dorchhe dorse dorce dortese dorteche dortache dortase dorchen
dorsen dortesen dorchilo dorsilo dortesilo dorchena dorsena dorei dorechi dorechhi doresi doreche dorechhe dorese dorechen doresen dorechilo
doresilo dorechilam doresilam dorlam dorlo dorlen dorle dorleo dortam dorto dorten dorbo dorbe dorben dorbena dorbona dorte dorbar khao
khaowa khacche khachhe khacchi khaitese khaise khaisi kheye kheyeche kheyese kheyechi khaite khelam khelo khele khabo khabe khaben khaini
khayni khaya khaia jao jaoa jawa jaowa jaoar jachhe jacchi jachhi jaitese jaitesi gesi gechilo gechilam gesilo gesilam giye gie gia gelen
jaite jabe jaben jabena jaini jayni jayna jaina jaia jamu jaibo pao paoa paowa pawar pacche pachhe pachhi paitesi paitese paise paisi
paisilam peyeche peyese peyesi peye paite pelam pelo pele pabe paben payni paina payna paya paibo paimu chao chaoa chawa chaowa chacche
chachhe chacchi chaitese chaise chaisi cheyechi cheyese cheye chaile chaite chailam chailo chabo chabe chaini chaina chayna dey dei dai den
dao deoa dewa deowa deoar dicche dichhe dichche dicchi dichhi ditese ditesi ditasi dise disi disilo disilam diyeche diyechi diyese diyesi
diyechen diyechilo diye die dia diya dite dilam dilo dilen dile dibo debo dibe debe diben deben deini deyni dayni deyna deina dayna dimu
dich ney nei nen nao neoa newa neowa nicche nichhe nicchi nitese nise nisi niyeche niyechi niyese niyechen niye nie nia niya nite nilam nilo
nilen nile nibo nebo nibe nebe niben neyni neyna nin nimu hoy hoi hon hou hoa hoya howa hoyar howar hocche hochhe hochche hoitese hoitesi
hoise hoisi hoyeche hoyechi hoyese hoyesi hoyechilo hoye hoe hote hoite hoilo holo holam hole hoile hobo hobe hoben hobena hoibo hoini hoyni
hoyna hoina hoto hoiya hoia hoibe hoiche korai korao koracche korachhe koracchi korachhi koraitese koraitesi koraise koraisi koraiche koraya
koraiya koraia koriye korie koriyeche koriyechi koriyese koriyechen koralam koralo korale koralen korate korabo korabe koraben korano
koranor korayni koraini korayna koraibo darai daran darao daracche darachhe daracchi darachhi daraitese daraitesi daraise daraisi daraiche
daraite daraya daraiya daraia darie dariyeche dariyechi dariyese dariyechen daralam daralo darale daralen darate darabo darabe daraben
darano daranor darayni daraini darayna daraibo ghumai ghuman ghumao ghumacche ghumachhe ghumacchi ghumachhi ghumaitese ghumaitesi ghumaise
ghumaisi ghumaiche ghumaite ghumaya ghumaiya ghumaia ghumiye ghumie ghumiyeche ghumiyechi ghumiyese ghumiyechen ghumalam ghumalo ghumale
ghumalen ghumabo ghumabe ghumaben ghumano ghumanor ghumayni ghumaini ghumayna ghumaibo pathai pathay pathao pathacche pathachhe pathacchi
pathachhi pathaitese pathaitesi pathaise pathaisi pathaiche pathaite pathaya pathaiya pathaia pathiye pathie pathiyeche pathiyechi pathiyese
pathiyechen pathalam pathalo pathale pathalen pathate pathabo pathabe pathaben pathano pathanor pathayni pathaini pathayna pathaibo dekhai
dekhan dekhao dekhacche dekhachhe dekhacchi dekhachhi dekhaitese dekhaitesi dekhaise dekhaisi dekhaiche dekhaite dekhaya dekhaiya dekhaia
dekhiye dekhie dekhiyeche dekhiyechi dekhiyese dekhiyechen dekhalam dekhalo dekhale dekhalen dekhate dekhabo dekhabe dekhaben dekhano
dekhanor dekhayni dekhaini dekhayna dekhaibo bujhai bujhay bujhan bujhao bujhacche bujhachhe bujhacchi bujhachhi bujhaitese bujhaitesi
bujhaise bujhaisi bujhaiche bujhaite bujhaya bujhaiya bujhaia bujhiye bujhie bujhiyeche bujhiyechi bujhiyese bujhiyechen bujhalam bujhalo
bujhale bujhalen bujhate bujhabo bujhabe bujhaben bujhano bujhanor bujhayni bujhaini bujhayna bujhaibo shikhai shikhan shikhao shikhacche
shikhachhe shikhacchi shikhachhi shikhaitese shikhaitesi shikhaise shikhaisi shikhaiche shikhaite shikhaya shikhaiya shikhaia shikhiye
shikhie shikhiyeche shikhiyechi shikhiyese shikhiyechen shikhalam shikhalo shikhale shikhalen shikhate shikhabo shikhabe shikhaben shikhano
shikhanor shikhayni shikhaini shikhayna shikhaibo komai koman komao komacche komachhe komacchi komachhi komaitese komaitesi komaise komaisi
komaiche komaite komaya komaia komiye komie komiyeche komiyechi komiyese komiyechen komalam komalo komale komalen komate komabo komabe
komaben komano komanor komayni komaini komayna komaibo baran barao baracche barachhe baracchi barachhi baraitese baraitesi baraise baraisi
baraiche baraite baraya baraia bariye barie bariyeche bariyechi bariyese bariyechen baralam baralo barale baralen barate barabo barabe
baraben barano baranor barayni baraini barayna baraibo chalai chalay chalan chalao chalacche chalachhe chalacchi chalachhi chalaitese
chalaitesi chalaise chalaisi chalaiche chalaite chalaya chalaiya chalaia chaliye chalie chaliyeche chaliyechi chaliyese chaliyechen chalalam
chalalo chalale chalalen chalate chalabo chalabe chalaben chalano chalanor chalayni chalaini chalayna chalaibo tarai taray taran tarao
taracche tarachhe taracchi tarachhi taraitese taraitesi taraise taraisi taraiche taraite taraya taraiya taraia tariye tarie tariyeche
tariyechi tariyese tariyechen taralam taralo tarale taralen tarate tarabo tarabe taraben tarano taranor tarayni taraini tarayna taraibo
petai petay petan petao petacche petachhe petacchi petachhi petaitese petaitesi petaise petaisi petaiche petaite petaya petaiya petaia
petiye petie petiyeche petiyechi petiyese petiyechen petalam petalo petale petalen petate petabo petabe petaben petano petanor petayni
petaini petayna petaibo pitai pitay pitan pitao pitacche pitachhe pitacchi pitachhi pitaitese pitaitesi pitaise pitaisi pitaiche pitaite
pitaya pitaiya pitaia pitiye pitie pitiyeche pitiyechi pitiyese pitiyechen pitalam pitalo pitale pitalen pitate pitabo pitabe pitaben pitano
pitanor pitayni pitaini pitayna pitaibo lagai lagan lagao lagacche lagachhe lagacchi lagachhi lagaitese lagaitesi lagaise lagaisi lagaiche
lagaite lagaya lagaiya lagaia lagiye lagie lagiyeche lagiyechi lagiyese lagiyechen lagalam lagalo lagale lagalen lagate lagabo lagabe
lagaben lagano laganor lagayni lagaini lagayna lagaibo janai janan janao janacche janachhe janacchi janachhi janaitese janaitesi janaise
janaisi janaiche janaite janaya janaiya janaia janiye janie janiyeche janiyechi janiyese janiyechen janalam janalo janale janalen janate
janabo janabe janaben janano jananor janayni janaini janayna janaibo harai harao haracche harachhe haracchi harachhi haraitese haraitesi
haraise haraisi haraiche haraite haraya haraiya haraia hariye harie hariyeche hariyechi hariyese hariyechen haralam haralo harale haralen
harate harabo harabe haraben harano haranor harayni haraini harayna haraibo atkai atkay atkan atkao atkacche atkachhe atkacchi atkachhi
atkaitese atkaitesi atkaise atkaisi atkaiche atkaite atkaya atkaiya atkaia atkie atkiyeche atkiyechi atkiyese atkiyechen atkalam atkalo
atkale atkalen atkate atkabo atkabe atkaben atkano atkanor atkayni atkaini atkayna atkaibo lukai lukay lukan lukao lukacche lukachhe
lukacchi lukachhi lukaitese lukaitesi lukaise lukaisi lukaiche lukaite lukaya lukaiya lukaia lukiye lukie lukiyeche lukiyechi lukiyese
lukiyechen lukalam lukalo lukale lukalen lukate lukabo lukabe lukaben lukano lukanor lukayni lukaini lukayna lukaibo palai palay palan palao
palacche palachhe palacchi palachhi palaitese palaitesi palaise palaisi palaiche palaite palaya palaiya palaia palie paliyeche paliyechi
paliyese paliyechen palalam palalo palale palalen palate palabo palabe palaben palano palanor palayni palaini palayna palaibo shorai shoray
shoran shorao shoracche shorachhe shoracchi shorachhi shoraitese shoraitesi shoraise shoraisi shoraiche shoraite shoraya shoraiya shoraia
shoriye shorie shoriyeche shoriyechi shoriyese shoriyechen shoralam shoralo shorale shoralen shorate shorabo shorabe shoraben shorano
shoranor shorayni shoraini shorayna shoraibo sorai soray soran sorao soracche sorachhe soracchi sorachhi soraitese soraitesi soraise soraisi
soraiche soraite soraya soraiya soraia soriye sorie soriyeche soriyechi soriyese soriyechen soralam soralo sorale soralen sorate sorabo
sorabe soraben sorano soranor sorayni soraini sorayna soraibo dhomkai dhomkay dhomkan dhomkao dhomkacche dhomkachhe dhomkacchi dhomkachhi
dhomkaitese dhomkaitesi dhomkaise dhomkaisi dhomkaiche dhomkaite dhomkaya dhomkaiya dhomkaia dhomkiye dhomkie dhomkiyeche dhomkiyechi
dhomkiyese dhomkiyechen dhomkalam dhomkalo dhomkale dhomkalen dhomkate dhomkabo dhomkabe dhomkaben dhomkano dhomkanor dhomkayni dhomkaini
dhomkayna dhomkaibo chillan chillao chillacche chillachhe chillacchi chillachhi chillaitese chillaitesi chillaise chillaisi chillaiche
chillaite chillaya chillaiya chillaia chilliye chillie chilliyeche chilliyechi chilliyese chilliyechen chillalam chillalo chillale chillalen
chillate chillabo chillabe chillaben chillano chillanor chillayni chillaini chillayna chillaibo chechai chechay chechan chechao chechacche
chechachhe chechacchi chechachhi chechaitese chechaitesi chechaise chechaisi chechaiche chechaite chechaya chechaiya chechaia chechiye
chechie chechiyeche chechiyechi chechiyese chechiyechen chechalam chechalo chechale chechalen chechate chechabo chechabe chechaben chechano
chechanor chechayni chechaini chechayna chechaibo banai banay banan banao banacche banachhe banacchi banachhi banaitese banaitesi banaise
banaisi banaiche banaite banaya banaiya banaia baniye banie baniyeche baniyechi baniyese baniyechen banalam banalo banale banalen banate
banabo banabe banaben banano bananor banayni banaini banayna banaibo thamai thaman thamao thamacche thamachhe thamacchi thamachhi thamaitese
thamaitesi thamaise thamaisi thamaiche thamaite thamaya thamaiya thamaia thamiye thamie thamiyeche thamiyechi thamiyese thamiyechen thamalam
thamalo thamale thamalen thamate thamabo thamabe thamaben thamano thamanor thamayni thamaini thamayna thamaibo namai naman namao namacche
namachhe namacchi namachhi namaitese namaitesi namaise namaisi namaiche namaite namaya namaiya namaia namiye namie namiyeche namiyechi
namiyese namiyechen namalam namalo namale namalen namate namabo namabe namaben namano namanor namayni namaini namayna namaibo uthay uthan
uthao uthacche uthachhe uthacchi uthachhi uthaitese uthaitesi uthaise uthaisi uthaiche uthaite uthaya uthaiya uthaia uthiye uthie uthiyeche
uthiyechi uthiyese uthiyechen uthalam uthalo uthale uthalen uthate uthabo uthabe uthaben uthano uthanor uthayni uthaini uthayna uthaibo
bosai bosan bosao bosacche bosachhe bosacchi bosachhi bosaitese bosaitesi bosaise bosaisi bosaiche bosaite bosaya bosaiya bosaia bosiye
bosie bosiyeche bosiyechi bosiyese bosiyechen bosalam bosalo bosale bosalen bosate bosabo bosabe bosaben bosano bosanor bosayni bosaini
bosayna bosaibo shunai shunay shunan shunao shunacche shunachhe shunacchi shunachhi shunaitese shunaitesi shunaise shunaisi shunaiche
shunaite shunaya shunaiya shunaia shuniye shunie shuniyeche shuniyechi shuniyese shuniyechen shunalam shunalo shunale shunalen shunate
shunabo shunabe shunaben shunano shunanor shunayni shunaini shunayna shunaibo firai firan firao firacche firachhe firacchi firachhi
firaitese firaitesi firaise firaisi firaiche firaite firaya firaiya firaia firiye firie firiyeche firiyechi firiyese firiyechen firalam
firalo firale firalen firate firabo firabe firaben firano firanor firayni firaini firayna firaibo charai charan charao characche charachhe
characchi charachhi charaitese charaitesi charaise charaisi charaiche charaite charaya charaiya charaia chariye charie chariyeche chariyechi
chariyese chariyechen charalam charalo charale charalen charate charabo charabe charaben charano charanor charayni charaini charayna
charaibo kamai kamay kaman kamao kamacche kamachhe kamacchi kamachhi kamaitese kamaitesi kamaise kamaisi kamaiche kamaite kamaya kamaiya
kamaia kamiye kamie kamiyeche kamiyechi kamiyese kamiyechen kamalam kamalo kamale kamalen kamate kamabo kamabe kamaben kamano kamanor
kamayni kamaini kamayna kamaibo mitai mitay mitan mitao mitacche mitachhe mitacchi mitachhi mitaitese mitaitesi mitaise mitaisi mitaiche
mitaite mitaya mitaiya mitaia mitiye mitie mitiyeche mitiyechi mitiyese mitiyechen mitalam mitalo mitale mitalen mitate mitabo mitabe
mitaben mitano mitanor mitayni mitaini mitayna mitaibo thokai thokan thokao thokacche thokachhe thokacchi thokachhi thokaitese thokaitesi
thokaise thokaisi thokaiche thokaite thokaya thokaiya thokaia thokiye thokie thokiyeche thokiyechi thokiyese thokiyechen thokalam thokalo
thokale thokalen thokate thokabo thokabe thokaben thokano thokanor thokayni thokaini thokayna thokaibo bodlai bodlay bodlan bodlao bodlacche
bodlachhe bodlacchi bodlachhi bodlaitese bodlaitesi bodlaise bodlaisi bodlaiche bodlaite bodlaya bodlaiya bodlaia bodliye bodlie bodliyeche
bodliyechi bodliyese bodliyechen bodlalam bodlalo bodlale bodlalen bodlate bodlabo bodlabe bodlaben bodlano bodlanor bodlayni bodlaini
bodlayna bodlaibo jomai jomay joman jomao jomacche jomachhe jomacchi jomachhi jomaitese jomaitesi jomaise jomaisi jomaiche jomaite jomaya
jomaiya jomaia jomiye jomie jomiyeche jomiyechi jomiyese jomiyechen jomalam jomalo jomale jomalen jomate jomabo jomabe jomaben jomano
jomanor jomayni jomaini jomayna jomaibo kadai kadan kadao kadacche kadachhe kadacchi kadachhi kadaitese kadaitesi kadaise kadaisi kadaiche
kadaite kadaya kadaiya kadaia kadiye kadie kadiyeche kadiyechi kadiyese kadiyechen kadalam kadalo kadale kadalen kadate kadabo kadabe
kadaben kadano kadanor kadayni kadaini kadayna kadaibo hasai hasao hasacche hasachhe hasacchi hasachhi hasaitese hasaitesi hasaise hasaisi
hasaiche hasaite hasaya hasaiya hasaia hasiye hasie hasiyeche hasiyechi hasiyese hasiyechen hasalam hasalo hasale hasalen hasate hasabo
hasabe hasaben hasano hasanor hasayni hasaini hasayna hasaibo dourai douray douran dourao douracche dourachhe douracchi dourachhi douraitese
douraitesi douraise douraisi douraiche douraite douraya douraiya douraia douriye dourie douriyeche douriyechi douriyese douriyechen douralam
douralo dourale douralen dourate dourabo dourabe douraben dourano douranor dourayni douraini dourayna douraibo purai purao puracche purachhe
puracchi purachhi puraitese puraitesi puraise puraisi puraiche puraite puraya puraiya puraia puriye purie puriyeche puriyechi puriyese
puriyechen puralam puralo purale puralen purate purabo purabe puraben puranor purayni puraini purayna puraibo shasai shasay shasan shasao
shasacche shasachhe shasacchi shasachhi shasaitese shasaitesi shasaise shasaisi shasaiche shasaite shasaya shasaiya shasaia shasiye shasie
shasiyeche shasiyechi shasiyese shasiyechen shasalam shasalo shasale shasalen shasate shasabo shasabe shasaben shasano shasanor shasayni
shasaini shasayna shasaibo fasai fasay fasan fasao fasacche fasachhe fasacchi fasachhi fasaitese fasaitesi fasaise fasaisi fasaiche fasaite
fasaya fasaiya fasaia fasiye fasie fasiyeche fasiyechi fasiyese fasiyechen fasalam fasalo fasale fasalen fasate fasabo fasabe fasaben fasano
fasanor fasayni fasaini fasayna fasaibo tanai tanan tanao tanacche tanachhe tanacchi tanachhi tanaitese tanaitesi tanaise tanaisi tanaiche
tanaite tanaya tanaiya tanaia taniye tanie taniyeche taniyechi taniyese taniyechen tanalam tanalo tanale tanalen tanate tanabo tanabe
tanaben tanano tananor tanayni tanaini tanayna tanaibo jalai jalay jalan jalao jalacche jalachhe jalacchi jalachhi jalaitese jalaitesi
jalaise jalaisi jalaiche jalaite jalaya jalaiya jalaia jaliye jalie jaliyeche jaliyechi jaliyese jaliyechen jalalam jalalo jalale jalalen
jalate jalabo jalabe jalaben jalano jalanor jalayni jalaini jalayna jalaibo thekai thekay thekan thekao thekacche thekachhe thekacchi
thekachhi thekaitese thekaitesi thekaise thekaisi thekaiche thekaite thekaya thekaiya thekaia thekiye thekie thekiyeche thekiyechi thekiyese
thekiyechen thekalam thekalo thekale thekalen thekate thekabo thekabe thekaben thekano thekanor thekayni thekaini thekayna thekaibo ghurai
ghuray ghuran ghurao ghuracche ghurachhe ghuracchi ghurachhi ghuraitese ghuraitesi ghuraise ghuraisi ghuraiche ghuraite ghuraya ghuraiya
ghuraia ghuriye ghurie ghuriyeche ghuriyechi ghuriyese ghuriyechen ghuralam ghuralo ghurale ghuralen ghurate ghurabo ghurabe ghuraben
ghurano ghuranor ghurayni ghuraini ghurayna ghuraibo katai katan katao katacche katachhe katacchi katachhi kataitese kataitesi kataise
kataisi kataiche kataite kataya kataiya kataia katiye katiyeche katiyechi katiyese katiyechen katalam katalo katale katalen katate katabo
katabe kataben katano katanor katayni kataini katayna kataibo khatai khatan khatao khatacche khatachhe khatacchi khatachhi khataitese
khataitesi khataise khataisi khataiche khataite khataya khataiya khataia khatiye khatie khatiyeche khatiyechi khatiyese khatiyechen khatalam
khatalo khatale khatalen khatate khatabo khatabe khataben khatano khatanor khatayni khataini khatayna khataibo bachai bachacche bachachhe
bachacchi bachachhi bachaitese bachaitesi bachaise bachaisi bachaiche bachaite bachaya bachaiya bachaia bachiye bachie bachiyeche bachiyechi
bachiyese bachiyechen bachalam bachalo bachale bachalen bachate bachabo bachabe bachaben bachano bachanor bachayni bachaini bachayna
bachaibo dubai dubay duban dubao dubacche dubachhe dubacchi dubachhi dubaitese dubaitesi dubaise dubaisi dubaiche dubaite dubaya dubaiya
dubaia dubiye dubie dubiyeche dubiyechi dubiyese dubiyechen dubalam dubalo dubale dubalen dubate dubabo dubabe dubaben dubano dubanor
dubayni dubaini dubayna dubaibo lafaai lafaay lafaan lafaao lafaacche lafaachhe lafaacchi lafaachhi lafaaitese lafaaitesi lafaaise lafaaisi
lafaaiche lafaaite lafaaya lafaaiya lafaaia lafaiye lafaie lafaiyeche lafaiyechi lafaiyese lafaiyechen lafaalam lafaalo lafaale lafaalen
lafaate lafaabo lafaabe lafaaben lafaano lafaanor lafaayni lafaaini lafaayna lafaaibo shajai shajay shajan shajao shajacche shajachhe
shajacchi shajachhi shajaitese shajaitesi shajaise shajaisi shajaiche shajaite shajaya shajaiya shajaia shajiye shajie shajiyeche shajiyechi
shajiyese shajiyechen shajalam shajalo shajale shajalen shajate shajabo shajabe shajaben shajano shajanor shajayni shajaini shajayna
shajaibo vagai vagay vagan vagao vagacche vagachhe vagacchi vagachhi vagaitese vagaitesi vagaise vagaisi vagaiche vagaite vagaya vagaiya
vagaia vagiye vagie vagiyeche vagiyechi vagiyese vagiyechen vagalam vagalo vagale vagalen vagate vagabo vagabe vagaben vagano vaganor
vagayni vagaini vagayna vagaibo khawai khaway khawan khawao khawacche khawachhe khawacchi khawachhi khawaitese khawaitesi khawaise khawaisi
khawaiche khawaite khawaya khawaiya khawaia khawiye khawie khawiyeche khawiyechi khawiyese khawiyechen khawalam khawalo khawale khawalen
khawate khawabo khawabe khawaben khawano khawanor khawayni khawaini khawayna khawaibo parai paran parao paracche parachhe paracchi parachhi
paraitese paraitesi paraise paraisi paraiche paraite paraya paraiya paraia pariye parie pariyeche pariyechi pariyese pariyechen paralam
paralo parale paralen parate parabo parabe paraben parano paranor parayni paraini parayna paraibo bhijai bhijay bhijan bhijao bhijacche
bhijachhe bhijacchi bhijachhi bhijaitese bhijaitesi bhijaise bhijaisi bhijaiche bhijaite bhijaya bhijaiya bhijaia bhijiye bhijie bhijiyeche
bhijiyechi bhijiyese bhijiyechen bhijalam bhijalo bhijale bhijalen bhijate bhijabo bhijabe bhijaben bhijano bhijanor bhijayni bhijaini
bhijayna bhijaibo dhukai dhukan dhukao dhukacche dhukachhe dhukacchi dhukachhi dhukaitese dhukaitesi dhukaise dhukaisi dhukaiche dhukaite
dhukaya dhukaiya dhukaia dhukiye dhukie dhukiyeche dhukiyechi dhukiyese dhukiyechen dhukalam dhukalo dhukale dhukalen dhukate dhukabo
dhukabe dhukaben dhukano dhukanor dhukayni dhukaini dhukayna dhukaibo pouchai pouchay pouchan pouchao pouchacche pouchachhe pouchacchi
pouchachhi pouchaitese pouchaitesi pouchaise pouchaisi pouchaiche pouchaite pouchaya pouchaiya pouchaia pouchiye pouchie pouchiyeche
pouchiyechi pouchiyese pouchiyechen pouchalam pouchalo pouchale pouchalen pouchate pouchabo pouchabe pouchaben pouchano pouchanor pouchayni
pouchaini pouchayna pouchaibo kilai kilay kilan kilao kilacche kilachhe kilacchi kilachhi kilaitese kilaitesi kilaise kilaisi kilaiche
kilaite kilaya kilaiya kilaia kiliye kilie kiliyeche kiliyechi kiliyese kiliyechen kilalam kilalo kilale kilalen kilate kilabo kilabe
kilaben kilano kilanor kilayni kilaini kilayna kilaibo chapai chapay chapan chapao chapacche chapachhe chapacchi chapachhi chapaitese
chapaitesi chapaise chapaisi chapaiche chapaite chapaya chapaiya chapaia chapiye chapie chapiyeche chapiyechi chapiyese chapiyechen chapalam
chapalo chapale chapalen chapate chapabo chapabe chapaben chapano chapanor chapayni chapaini chapayna chapaibo bajai bajay bajan bajao
bajacche bajachhe bajacchi bajachhi bajaitese bajaitesi bajaise bajaisi bajaiche bajaite bajaya bajaiya bajaia bajiye bajie bajiyeche
bajiyechi bajiyese bajiyechen bajalam bajalo bajale bajalen bajate bajabo bajabe bajaben bajano bajanor bajayni bajaini bajayna bajaibo
palthaai palthaay palthaan palthaao palthaacche palthaachhe palthaacchi palthaachhi palthaaitese palthaaitesi palthaaise palthaaisi
palthaaiche palthaaite palthaaya palthaaiya palthaaia palthaiye palthaie palthaiyeche palthaiyechi palthaiyese palthaiyechen palthaalam
palthaalo palthaale palthaalen palthaate palthaabo palthaabe palthaaben palthaano palthaanor palthaayni palthaaini palthaayna palthaaibo
betonr betoner betonke betonre betonte betone betonra betonera betonder betonti betontar betontake betongulo betongula betono betoni betanr
betaner betanke betanre betante betane betanra betanera betander betanta betanti betantar betantake betangulo betangula betano betani
mojurir mojuriy mojurike mojurire mojurite mojurira mojurider mojurita mojuriti mojuritar mojuritake mojurigulo mojurigula mojurio mojurii
bonus bonusr bonuser bonuske bonusre bonuste bonuse bonusra bonusera bonusder bonusta bonusti bonustar bonustake bonusgulo bonusgula bonuso
bonusi overtime overtimer overtimey overtimeke overtimere overtimete overtimera overtimeder overtimeta overtimeti overtimetar overtimetake
overtimegulo overtimegula overtimeo overtimei ot otr oter otke otre otte ote otra otera otder otta otti ottar ottake otgulo otgula oto oti
chutir chutiy chutike chutire chutite chutira chutider chutita chutiti chutitar chutitake chutigulo chutigula chutio chutii chhutir chhutiy
chhutike chhutire chhutite chhutira chhutider chhutita chhutiti chhutitar chhutitake chhutigulo chhutigula chhutio chhutii hajirar hajiray
hajirake hajirare hajirate hajirara hajirader hajirata hajirati hajiratar hajiratake hajiragulo hajiragula hajirao hajirai vatar vatay
vatake vatare vatate vatara vatader vatata vatati vatatar vatatake vatagulo vatagula vatao vatai bhatar bhatay bhatake bhatare bhatate
bhatara bhatader bhatata bhatati bhatatar bhatatake bhatagulo bhatagula bhatao bhatai jorimanar jorimanay jorimanake jorimanare jorimanate
jorimanara jorimanader jorimanata jorimanati jorimanatar jorimanatake jorimanagulo jorimanagula jorimanao jorimanai paonar paonay paonake
paonare paonate paonara paonader paonata paonati paonatar paonatake paonagulo paonagula paonao paonai pawnar pawnay pawnake pawnare pawnate
pawnara pawnader pawnata pawnati pawnatar pawnatake pawnagulo pawnagula pawnao pawnai bokeyar bokeyay bokeyake bokeyare bokeyate bokeyara
bokeyader bokeyata bokeyati bokeyatar bokeyatake bokeyagulo bokeyagula bokeyao bokeyai kajr kajke kajre kajte kajra kajera kajder kajta
kajti kajtar kajtake kajgulo kajgula kajo kaji duty dutyr dutyer dutyke dutyre dutyte dutye dutyra dutyera dutyder dutyta dutyti dutytar
dutytake dutygulo dutygula dutyo dutyi shift shiftr shifter shiftke shiftre shiftte shifte shiftra shiftera shiftder shiftta shiftti
shifttar shifttake shiftgulo shiftgula shifto shifti karkhanake karkhanare karkhanate karkhanara karkhanader karkhanata karkhanati
karkhanatar karkhanatake karkhanagulo karkhanagula karkhanao karkhanai factoryr factoryer factoryke factoryre factoryte factorye factoryra
factoryera factoryder factoryta factoryti factorytar factorytake factorygulo factorygula factoryo factoryi fektorir fektoriy fektorike
fektorire fektorite fektorira fektorider fektorita fektoriti fektoritar fektoritake fektorigulo fektorigula fektorio fektorii company
companyr companyer companyke companyre companyte companye companyra companyera companyder companyta companyti companytar companytake
companygulo companygula companyo companyi kompani kompanir kompaniy kompanike kompanire kompanite kompanira kompanider kompanita kompaniti
kompanitar kompanitake kompanigulo kompanigula kompanio kompanii office officer officey officeke officere officete officera officeder
officeta officeti officetar officetake officegulo officegula officeo officei machine machiner machiney machineke machinere machinete
machinera machineder machineta machineti machinetar machinetake machinegulo machinegula machineo machinei liner liney lineke linere linete
linera lineder lineta lineti linetar linetake linegulo linegula linei floorr floorer floorke floorre floorte floore floorra floorera
floorder floorta floorti floortar floortake floorgulo floorgula flooro floori section sectionr sectioner sectionke sectionre sectionte
sectione sectionra sectionera sectionder sectionta sectionti sectiontar sectiontake sectiongulo sectiongula sectiono sectioni gate gater
gatey gateke gatere gatete gatera gateder gateta gateti gatetar gatetake gategulo gategula gateo gatei dorjar dorjay dorjake dorjare dorjate
dorjara dorjader dorjata dorjati dorjatar dorjatake dorjagulo dorjagula dorjao dorjai sirir siriy sirike sirire sirite sirira sirider sirita
siriti siritar siritake sirigulo sirigula sirio sirii sinrir sinriy sinrike sinrire sinrite sinrira sinrider sinrita sinriti sinritar
sinritake sinrigulo sinrigula sinrio sinrii bhobonr bhoboner bhobonke bhobonre bhobonte bhobone bhobonra bhobonera bhobonder bhobonta
bhobonti bhobontar bhobontake bhobongulo bhobongula bhobono bhoboni vobon vobonr voboner vobonke vobonre vobonte vobone vobonra vobonera
vobonder vobonta vobonti vobontar vobontake vobongulo vobongula vobono voboni building buildingr buildinger buildingke buildingre buildingte
buildinge buildingra buildingera buildingder buildingta buildingti buildingtar buildingtake buildinggulo buildinggula buildingo buildingi
agunr aguner agunke agunre agunte agune agunra agunera agunder agunta agunti aguntar aguntake agungulo agungula aguno aguni panir paniy
panike panire panite panira panider panita paniti panitar panitake panigulo panigula panio panii khabarr khabarer khabarke khabarre khabarte
khabare khabarra khabarera khabarder khabarta khabarti khabartar khabartake khabargulo khabargula khabaro khabari toilet toiletr toileter
toiletke toiletre toilette toilete toiletra toiletera toiletder toiletta toiletti toilettar toilettake toiletgulo toiletgula toileto toileti
bathroom bathroomr bathroomer bathroomke bathroomre bathroomte bathroome bathroomra bathroomera bathroomder bathroomta bathroomti
bathroomtar bathroomtake bathroomgulo bathroomgula bathroomo bathroomi hostel hostelr hosteler hostelke hostelre hostelte hostele hostelra
hostelera hostelder hostelta hostelti hosteltar hosteltake hostelgulo hostelgula hostelo hosteli canteen canteenr canteener canteenke
canteenre canteente canteene canteenra canteenera canteender canteenta canteenti canteentar canteentake canteengulo canteengula canteeno
canteeni sromikr sromiker sromikke sromikre sromikte sromike sromikera sromikta sromikti sromiktar sromiktake sromikgulo sromikgula sromiko
sromiki shromikr shromiker shromikke shromikre shromikte shromike shromikra shromikera shromikder shromikta shromikti shromiktar shromiktake
shromikgulo shromikgula shromiko shromiki kormir kormiy kormike kormire kormite kormider kormita kormiti kormitar kormitake kormigulo
kormigula kormio kormii operator operatorr operatorer operatorke operatorre operatorte operatore operatorra operatorera operatorder
operatorta operatorti operatortar operatortake operatorgulo operatorgula operatoro operatori helper helperr helperer helperke helperre
helperte helpere helperra helperera helperder helperta helperti helpertar helpertake helpergulo helpergula helpero helperi supervisor
supervisorr supervisorer supervisorke supervisorre supervisorte supervisore supervisorra supervisorera supervisorder supervisorta
supervisorti supervisortar supervisortake supervisorgulo supervisorgula supervisoro supervisori manager managerr managerer managerke
managerre managerte managere managerra managerera managerder managerta managerti managertar managertake managergulo managergula managero
manageri malikr maliker malikke malikre malikte malike malikra malikera malikder malikta malikti maliktar maliktake malikgulo malikgula
maliko maliki sohokormir sohokormiy sohokormike sohokormire sohokormite sohokormira sohokormider sohokormita sohokormiti sohokormitar
sohokormitake sohokormigulo sohokormigula sohokormio sohokormii meyer meyey meyeke meyere meyete meyeti meyetar meyetake meyegula meyeo
meyei cheler cheley cheleke chelere chelete cheleder cheleti cheletar cheletake chelegulo chelegula cheleo chelei mohilar mohilay mohilake
mohilare mohilate mohilader mohilata mohilati mohilatar mohilatake mohilagulo mohilagula mohilao mohilai narir nariy narike narire narite
narira narider narita nariti naritar naritake narigulo narigula nario narii shishur shishuy shishuke shishure shishute shishura shishuder
shishuta shishuti shishutar shishutake shishugulo shishugula shishuo shishui bacchar bacchay bacchake bacchare bacchate bacchara bacchader
bacchata bacchati bacchatar bacchatake bacchagulo bacchagula bacchao bacchai bachchar bachchay bachchake bachchare bachchate bachchara
bachchader bachchata bachchati bachchatar bachchatake bachchagulo bachchagula bachchao bachchai manushr manusher manushke manushre manushte
manushe manushra manushera manushder manushta manushti manushtar manushtake manushgulo manushgula manusho manushi lokr loker lokke lokre
lokte loke lokra lokder lokti loktar loktake lokgulo lokgula loko loki babar babay babake babare babate babara babader babata babati babatar
babatake babagulo babagula babao babai may make mate mader mata mati matar matake magulo magula mao mai bhair bhaiy bhaike bhaire bhaite
bhaider bhaita bhaiti bhaitar bhaitake bhaigulo bhaigula bhaio bhaii vair vaiy vaike vaire vaite vaira vaider vaita vaiti vaitar vaitake
vaigulo vaigula vaio vaii bonr boner bonke bonre bonte bone bonra bonera bonder bonta bonti bontar bontake bongulo bongula bono boni shamir
shamiy shamike shamire shamite shamira shamider shamita shamiti shamitar shamitake shamigulo shamigula shamio shamii samiy samike samire
samite samider samita samiti samitar samitake samigulo samigula samio samii strir striy strike strire strite strira strider strita striti
stritar stritake strigulo strigula strio strii bour bouy bouke boure boute boura bouder bouta bouti boutar boutake bougulo bougula bouo boui
pulishr pulisher pulishke pulishre pulishte pulishe pulishra pulishera pulishder pulishta pulishti pulishtar pulishtake pulishgulo
pulishgula pulisho pulishi police policer policey policeke policere policete policera policeder policeta policeti policetar policetake
policegulo policegula policeo policei dalalr dalaler dalalke dalalre dalalte dalale dalalra dalalera dalalder dalalta dalalti dalaltar
dalaltake dalalgulo dalalgula dalalo dalali agency agencyr agencyer agencyke agencyre agencyte agencye agencyra agencyera agencyder agencyta
agencyti agencytar agencytake agencygulo agencygula agencyo agencyi union unionr unioner unionke unionre unionte unione unionra unionera
unionder unionta unionti uniontar uniontake uniongulo uniongula uniono unioni committee committeer committeey committeeke committeere
committeete committeera committeeder committeeta committeeti committeetar committeetake committeegulo committeegula committeeo committeei
netar netay netake netare netate netara netader netata netati netatar netatake netagulo netagula netao netai chuktir chuktiy chuktike
chuktire chuktite chuktira chuktider chuktita chuktiti chuktitar chuktitake chuktigulo chuktigula chuktio chuktii passport passportr
passporter passportke passportre passportte passporte passportra passportera passportder passportta passportti passporttar passporttake
passportgulo passportgula passporto passporti visar visay visake visare visate visara visader visata visati visatar visatake visagulo
visagula visao visai kagojr kagojer kagojke kagojre kagojte kagoje kagojra kagojera kagojder kagojta kagojti kagojtar kagojtake kagojgulo
kagojgula kagojo kagoji card cardr carder cardke cardre cardte carde cardra cardera cardder cardta cardti cardtar cardtake cardgulo cardgula
cardo cardi mobile mobiler mobiley mobileke mobilere mobilete mobilera mobileder mobileta mobileti mobiletar mobiletake mobilegulo
mobilegula mobileo mobilei phone phoner phoney phoneke phonere phonete phonera phoneder phoneta phoneti phonetar phonetake phonegulo
phonegula phoneo phonei number numberr numberer numberke numberre numberte numbere numberra numberera numberder numberta numberti numbertar
numbertake numbergulo numbergula numbero numberi nombor nomborr nomborer nomborke nomborre nomborte nombore nomborra nomborera nomborder
nomborta nomborti nombortar nombortake nomborgulo nomborgula nomboro nombori takay takake takare takate takara takader takata takati takatar
takatake takagulo takagula takao takai mashr masher mashke mashre mashte mashra mashera mashder mashta mashti mashtar mashtake mashgulo
mashgula masho mashi masr maske masre maste masra masera masder masta masti mastar mastake masgulo masgula maso masi dinr dinke dinre dinte
dinra dinera dinder dinta dinti dintar dintake dingulo dingula dino dini ratr rater ratke ratre ratte ratra ratera ratder ratta ratti rattar
rattake ratgulo ratgula rato rati raatr raater raatke raatre raatte raatra raatera raatder raatta raatti raattar raattake raatgulo raatgula
raato raati shoptaho shoptahor shoptahoy shoptahoke shoptahore shoptahote shoptahora shoptahoder shoptahota shoptahoti shoptahotar
shoptahotake shoptahogulo shoptahogula shoptahoo shoptahoi soptahor soptahoy soptahoke soptahore soptahote soptahora soptahoder soptahota
soptahoti soptahotar soptahotake soptahogulo soptahogula soptahoo soptahoi bochorr bochorke bochorre bochorte bochore bochorra bochorera
bochorder bochorta bochorti bochortar bochortake bochorgulo bochorgula bochoro bochori bosorr bosorer bosorke bosorre bosorte bosore bosorra
bosorera bosorder bosorta bosorti bosortar bosortake bosorgulo bosorgula bosoro bosori ghontay ghontake ghontare ghontate ghontara ghontader
ghontata ghontati ghontatar ghontatake ghontagulo ghontagula ghontao ghontai hospitalr hospitaler hospitalke hospitalre hospitalte hospitale
hospitalra hospitalera hospitalder hospitalta hospitalti hospitaltar hospitaltake hospitalgulo hospitalgula hospitalo hospitali haspatalr
haspataler haspatalke haspatalre haspatalte haspatale haspatalra haspatalera haspatalder haspatalta haspatalti haspataltar haspataltake
haspatalgulo haspatalgula haspatalo haspatali daktarr daktarer daktarke daktarre daktarte daktare daktarra daktarera daktarder daktarta
daktarti daktartar daktartake daktargulo daktargula daktaro daktari oshudhr oshudher oshudhke oshudhre oshudhte oshudhe oshudhra oshudhera
oshudhder oshudhta oshudhti oshudhtar oshudhtake oshudhgulo oshudhgula oshudho oshudhi osudh osudhr osudher osudhke osudhre osudhte osudhe
osudhra osudhera osudhder osudhta osudhti osudhtar osudhtake osudhgulo osudhgula osudho osudhi durghotonar durghotonay durghotonake
durghotonare durghotonate durghotonara durghotonader durghotonata durghotonati durghotonatar durghotonatake durghotonagulo durghotonagula
durghotonao durghotonai hatr hater hatke hatre hatra hatera hatder hatta hatti hattar hattake hatgulo hatgula par pake pate pader pata pati
patar patake pagulo pagula mathar mathay mathake mathare mathate mathara mathader mathata mathati mathatar mathatake mathagulo mathagula
mathao mathai shorirr shorirer shorirke shorirre shorirte shorire shorirra shorirera shorirder shorirta shorirti shorirtar shorirtake
shorirgulo shorirgula shoriro shoriri sorirr sorirer sorirke sorirre sorirte sorire sorirra sorirera sorirder sorirta sorirti sorirtar
sorirtake sorirgulo sorirgula soriro soriri chokhr chokher chokhke chokhre chokhte chokhe chokhra chokhera chokhder chokhta chokhti chokhtar
chokhtake chokhgulo chokhgula chokho chokhi petr petke petre pette petra petera petder petta petti pettar pettake petgulo petgula peto peti
komorr komorer komorke komorre komorte komore komorra komorera komorder komorta komorti komortar komortake komorgulo komorgula komoro komori
angulr anguler angulke angulre angulte angule angulra angulera angulder angulta angulti angultar angultake angulgulo angulgula angulo anguli
gari garir gariy garike garire garite garira garider garita gariti garitar garitake garigulo garigula gario garii bus busr buser buske busre
buste buse busra busera busder busta busti bustar bustake busgulo busgula buso busi rasta rastar rastay rastake rastare rastate rastara
rastader rastata rastati rastatar rastatake rastagulo rastagula rastao rastai basar basay basake basare basate basara basader basata basati
basatar basatake basagulo basagula basao basai barir bariy barike barire barite barira barider barita bariti baritar baritake barigulo
barigula bario barii ghorr ghorer ghorke ghorre ghorte ghorra ghorera ghorder ghorta ghorti ghortar ghortake ghorgulo ghorgula ghori room
roomr roomer roomke roomre roomte roome roomra roomera roomder roomta roomti roomtar roomtake roomgulo roomgula roomo roomi elaka elakar
elakay elakake elakare elakate elakara elakader elakata elakati elakatar elakatake elakagulo elakagula elakao elakai gram gramr gramer
gramke gramre gramte grame gramra gramera gramder gramta gramti gramtar gramtake gramgulo gramgula gramo grami shohor shohorr shohorer
shohorke shohorre shohorte shohore shohorra shohorera shohorder shohorta shohorti shohortar shohortake shohorgulo shohorgula shohoro shohori
desh deshr desher deshke deshre deshte deshe deshra deshera deshder deshta deshti deshtar deshtake deshgulo deshgula desho deshi bideshr
bidesher bideshke bideshre bideshte bideshe bideshra bideshera bideshder bideshta bideshti bideshtar bideshtake bideshgulo bideshgula
bidesho bideshi poribarr poribarer poribarke poribarre poribarte poribare poribarra poribarera poribarder poribarta poribarti poribartar
poribartake poribargulo poribargula poribaro poribari targetr targeter targetke targetre targette targete targetra targetera targetder
targetta targetti targettar targettake targetgulo targetgula targeto targeti kaporr kaporer kaporke kaporre kaporte kapore kaporra kaporera
kaporder kaporta kaporti kaportar kaportake kaporgulo kaporgula kaporo kapori sutar sutay sutake sutare sutate sutara sutader sutata sutati
sutatar sutatake sutagulo sutagula sutao sutai chemical chemicalr chemicaler chemicalke chemicalre chemicalte chemicale chemicalra
chemicalera chemicalder chemicalta chemicalti chemicaltar chemicaltake chemicalgulo chemicalgula chemicalo chemicali kemikel kemikelr
kemikeler kemikelke kemikelre kemikelte kemikele kemikelra kemikelera kemikelder kemikelta kemikelti kemikeltar kemikeltake kemikelgulo
kemikelgula kemikelo kemikeli dhoar dhoay dhoake dhoare dhoate dhoara dhoader dhoata dhoati dhoatar dhoatake dhoagulo dhoagula dhoao dhoai
dhoyar dhoyay dhoyake dhoyare dhoyate dhoyara dhoyader dhoyata dhoyati dhoyatar dhoyatake dhoyagulo dhoyagula dhoyao dhoyai dhular dhulay
dhulake dhulare dhulate dhulara dhulader dhulata dhulati dhulatar dhulatake dhulagulo dhulagula dhulao dhulai goromr goromer goromke goromre
goromte gorome goromra goromera goromder goromta goromti goromtar goromtake goromgulo goromgula goromo goromi shobdo shobdor shobdoy
shobdoke shobdore shobdote shobdora shobdoder shobdota shobdoti shobdotar shobdotake shobdogulo shobdogula shobdoo shobdoi gondhor gondhoy
gondhoke gondhore gondhote gondhora gondhoder gondhota gondhoti gondhotar gondhotake gondhogulo gondhogula gondhoo gondhoi nirapotta
nirapottar nirapottay nirapottake nirapottare nirapottate nirapottara nirapottader nirapottata nirapottati nirapottatar nirapottatake
nirapottagulo nirapottagula nirapottao nirapottai obhijogr obhijoger obhijogke obhijogre obhijogte obhijoge obhijogra obhijogera obhijogder
obhijogta obhijogti obhijogtar obhijogtake obhijoggulo obhijoggula obhijogo obhijogi ovijogr ovijoger ovijogke ovijogre ovijogte ovijoge
ovijogra ovijogera ovijogder ovijogta ovijogti ovijogtar ovijogtake ovijoggulo ovijoggula ovijogo ovijogi bicharr bicharer bicharke bicharre
bicharte bichare bicharra bicharera bicharder bicharta bicharti bichartar bichartake bichargulo bichargula bicharo bichari mamlar mamlay
mamlake mamlare mamlate mamlara mamlader mamlata mamlati mamlatar mamlatake mamlagulo mamlagula mamlao mamlai thanar thanay thanake thanare
thanate thanara thanader thanata thanati thanatar thanatake thanagulo thanagula thanao thanai ainr ainer ainke ainre ainte aine ainra ainera
ainder ainta ainti aintar aintake aingulo aingula aino aini odhikarr odhikarer odhikarke odhikarre odhikarte odhikare odhikarra odhikarera
odhikarder odhikarta odhikarti odhikartar odhikartake odhikargulo odhikargula odhikaro odhikari somossar somossay somossake somossare
somossate somossara somossader somossata somossati somossatar somossatake somossagulo somossagula somossao somossai shomosshar shomosshay
shomosshake shomosshare shomosshate shomosshara shomosshader shomosshata shomosshati shomosshatar shomosshatake shomosshagulo shomosshagula
shomosshao shomosshai kothar kothake kothare kothate kothara kothader kothata kothati kothatar kothatake kothagulo kothagula kothao kothai
galir galiy galike galire galite galira galider galita galiti galitar galitake galigulo galigula galio galii bhashar bhashay bhashake
bhashare bhashate bhashara bhashader bhashata bhashati bhashatar bhashatake bhashagulo bhashagula bhashao bhashai vashar vashay vashake
vashare vashate vashara vashader vashata vashati vashatar vashatake vashagulo vashagula vashao vashai achoronr achoroner achoronke achoronre
achoronte achorone achoronra achoronera achoronder achoronta achoronti achorontar achorontake achorongulo achorongula achorono achoroni
baboharr baboharer baboharke baboharre baboharte babohare baboharra baboharera baboharder baboharta baboharti babohartar babohartake
babohargulo babohargula baboharo babohari beboharr beboharer beboharke beboharre beboharte bebohare beboharra beboharera beboharder
beboharta beboharti bebohartar bebohartake bebohargulo bebohargula beboharo bebohari humkir humkiy humkike humkire humkite humkira humkider
humkita humkiti humkitar humkitake humkigulo humkigula humkio humkii bhoyr bhoyer bhoyke bhoyre bhoyte bhoye bhoyra bhoyera bhoyder bhoyta
bhoyti bhoytar bhoytake bhoygulo bhoygula bhoyo bhoyi voyr voyer voyke voyre voyte voye voyra voyera voyder voyta voyti voytar voytake
voygulo voygula voyo voyi chapr chaper chapke chapre chapte chape chapra chapera chapder chapta chapti chaptar chaptake chapgulo chapgula
chapo chapi nirjatonr nirjatoner nirjatonke nirjatonre nirjatonte nirjatone nirjatonra nirjatonera nirjatonder nirjatonta nirjatonti
nirjatontar nirjatontake nirjatongulo nirjatongula nirjatono nirjatoni hoiranir hoiraniy hoiranike hoiranire hoiranite hoiranira hoiranider
hoiranita hoiraniti hoiranitar hoiranitake hoiranigulo hoiranigula hoiranio hoiranii hoyranir hoyraniy hoyranike hoyranire hoyranite
hoyranira hoyranider hoyranita hoyraniti hoyranitar hoyranitake hoyranigulo hoyranigula hoyranio hoyranii dhorshonr dhorshoner dhorshonke
dhorshonre dhorshonte dhorshone dhorshonra dhorshonera dhorshonder dhorshonta dhorshonti dhorshontar dhorshontake dhorshongulo dhorshongula
dhorshono dhorshoni mardhorr mardhorer mardhorke mardhorre mardhorte mardhore mardhorra mardhorera mardhorder mardhorta mardhorti mardhortar
mardhortake mardhorgulo mardhorgula mardhoro mardhori opomanr opomaner opomanke opomanre opomante opomane opomanra opomanera opomander
opomanta opomanti opomantar opomantake opomangulo opomangula opomano opomani chakrir chakriy chakrike chakrire chakrite chakrira chakrider
chakrita chakriti chakritar chakritake chakrigulo chakrigula chakrio chakrii cakrir cakriy cakrike cakrire cakrite cakrira cakrider cakrita
cakriti cakritar cakritake cakrigulo cakrigula cakrio cakrii notice noticer noticey noticeke noticere noticete noticera noticeder noticeta
noticeti noticetar noticetake noticegulo noticegula noticeo noticei fund fundr funder fundke fundre fundte funde fundra fundera fundder
fundta fundti fundtar fundtake fundgulo fundgula fundo fundi rin rinr riner rinke rinre rinte rine rinra rinera rinder rinta rinti rintar
rintake ringulo ringula rino kistir kistiy kistike kistire kistite kistira kistider kistita kistiti kistitar kistitake kistigulo kistigula
kistio kistii bazar bazarr bazarer bazarke bazarre bazarte bazare bazarra bazarera bazarder bazarta bazarti bazartar bazartake bazargulo
bazargula bazaro bazari dokan dokanr dokaner dokanke dokanre dokante dokane dokanra dokanera dokander dokanta dokanti dokantar dokantake
dokangulo dokangula dokano dokani schoolr schooler schoolke schoolre schoolte schoole schoolra schoolera schoolder schoolta schoolti
schooltar schooltake schoolgulo schoolgula schoolo schooli chobir chobiy chobike chobire chobite chobira chobider chobita chobiti chobitar
chobitake chobigulo chobigula chobio chobii video videor videoy videoke videore videote videora videoder videota videoti videotar videotake
videogulo videogula videoo videoi message messager messagey messageke messagere messagete messagera messageder messageta messageti
messagetar messagetake messagegulo messagegula messageo messagei buyer buyerr buyerer buyerke buyerre buyerte buyere buyerra buyerera
buyerder buyerta buyerti buyertar buyertake buyergulo buyergula buyero buyeri audit auditr auditer auditke auditre auditte audite auditra
auditera auditder auditta auditti audittar audittake auditgulo auditgula audito auditi meeting meetingr meetinger meetingke meetingre
meetingte meetinge meetingra meetingera meetingder meetingta meetingti meetingtar meetingtake meetinggulo meetinggula meetingo meetingi
guard guardr guarder guardke guardre guardte guarde guardra guardera guardder guardta guardti guardtar guardtake guardgulo guardgula guardo
guardi security securityr securityer securityke securityre securityte securitye securityra securityera securityder securityta securityti
securitytar securitytake securitygulo securitygula securityo securityi thikadarr thikadarer thikadarke thikadarre thikadarte thikadare
thikadarra thikadarera thikadarder thikadarta thikadarti thikadartar thikadartake thikadargulo thikadargula thikadaro thikadari sirr sirer
sirre sirte sire sirra sirera sirder sirta sirti sirtar sirtake sirgulo sirgula siro madamr madamer madamre madamte madame madamra madamera
madamder madamta madamti madamtar madamtake madamgulo madamgula madamo madami apar apay apake apare apate apader apata apati apatar apatake
apagulo apagula apao apai boss bossr bosser bosske bossre bosste bossra bossera bossder bossta bossti bosstar bosstake bossgulo bossgula
bosso agent agentr agenter agentke agentre agentte agente agentra agentera agentder agentta agentti agenttar agenttake agentgulo agentgula
agento agenti driver driverr driverer driverke driverre driverte drivere driverra driverera driverder driverta driverti drivertar drivertake
drivergulo drivergula drivero driveri chief chiefr chiefer chiefke chiefre chiefte chiefe chiefra chiefera chiefder chiefta chiefti chieftar
chieftake chiefgulo chiefgula chiefo chiefi incharge incharger inchargey inchargeke inchargere inchargete inchargera inchargeder inchargeta
inchargeti inchargetar inchargetake inchargegulo inchargegula inchargeo inchargei accha achha acca asole ashole aber age agei agerdin akhono
ekhono ekhoni akhon akhn ekhn akta akti akjon aktu ekto alada alap amoni andaz apatoto arei ashepashe atma attohotta badh badnam bahana
bahir bakshish bashay batil bebosthapok bebsa bechara beiman beimani beijjoti bekar beshi besi beshya bhalobhabe bhodro bibahito bicchiri
bidyut bidaut bikash bikale bikri bilai biman bimar biraj bipode bipodjonok biroti biskut bishram bishash bisshash bodmaish bodmash bohudin
bokabokhi bolsilam boyosh boyos boyoshko brihospotibar bristi brishti bura byapar chacha chachi chada chadabaji chagol chair chakor chal
challa chamra chaap chapachapi chhera chheleta chikitsa chikitsha chilam chillae chithi chitkar choritro chotto chulkani chup chupchap chumu
dada dadi daktarkhana dam dami daru dawat daybadho dayitto dengue dhaka dhakay dhakar dhamki dhan dhorjo dhormoghot dhoron dhulabali dibos
dinrat dirgho doinik dol dojon dorkhasto dosh doshi dukaner dukkhito dur durbol durbabohar durgondho duniya duswapno eidul ekdin ekdom ekbar
ekai ekla ekmas ekmatro ektana emne eto etotuku fan fanka faki fasi fashi fashano fefre fiti fi file full fulush gacha gadha gale galiglaj
garmentser garmentse gas gaz gayer gazipur gazipure ghenna gharer ghushi gonogol gopon goru gota gotokal gotomas golmal gosol graham grup
guli gulsan gura gurutto gurutor hajot haji hamla haram haramjada harami hartal hashi haturi helmet hishab hotel hotya howlat hoyto hudai
hujur hukum icchamoto icche ichha imam injection insaf intekhab invest isara itali iter jaiga jayga jaygay jal jama jamin jater jatiyo jela
jele jeler jeneral jhamela jhari jhogra jibon jibone jinish jinis jobab jobor jobordosti jolkhabar jonmo jontro jontrona jorkore jot joto
jotokkhon jugajog jogajog juta jut jotil jukti kacha kahini kajkam kalker kalo kamla kan kane karent karjokor karo karon karonei karor kasi
kathin kemicel kemne kharaf khela kheyal khoma khub khun khuni khushi khushir kichuna kichutei kilo kireche kirokom kisher kisu kiser kobe
kolkarkhana kolom komiti kompiuter kompokkhe koster kotota kotojon kotodin kowa koy koye kukur kukurer kutta kuttar labh lav laj lajja
letter leter lift likhito loan lobon lomba luccha lungi maf maine majhkhane mal malamal malaysia malaysiay malikpokkho malikpokho mamar
mangsho manobadhikar manoshik masik masjid mathabetha matro matrittokalin matal medical member mess mejaj mel mela miccha michha mirpur
mirpure misa mistri mithyuk mobail mod modkhor moddhe mone moner mosha moshari motamot mukhe mukher musolman mullo nagad nagod namoto napit
narayanganj narayongonj neshar nesha nichu nijeder nirapod nirdharito nirdesh nirjatito nirupay niyomito nirjon noakhali nogod nogno nokol
nosto noshto nuton nyajjo nya ojuhat oboshesh oboshshoi oboshthay obosthay obohela obichar oboidho odhik oirokom oitai ojogyo ojotha okottho
okhankar olosh olpo omanush omanobik onek onekgula onnay onnayvabe onumodon onurodh onuposthit opekkha opomanito oporadh oporadhi oporer
oshanti oshohojjo oshomman osubidha osvhikar oshikar otirikto otoeb ottachar otyacharer ovabe ovab ovivabok ovhijog pagol paka pakhana paper
paribarik pashe pashei pasport pasportta pathor paye pesha peshab petona pichon pichone pilar pin pipasa pola polapan pop poricchonno
poricoy porichoy porikkha porimap poriman porishkar poriskar poristhiti porishod porishodh poribesh porishrom porjapto poroborti posondo
poshak pothe potro potita premer pran prane preshar protekjon protibad protibar protik protijog protishodh protishruti prothome prottek
prottekdin prottekmas prottekjon procur prochur prochondo proman probash probashi prodan prosno proshashon prosrab pujar puron purush
purushera ragaragi rajnoitik raji ranna rannaghor ratdin ratvor rege regular rikkha roj rojgar roktopat roga rogi rokkha rokom rong rooma
rost ruti rule sahos sahajjer sakhhi shakkhi sakkhor shada sada saradin shararat sararat sabdhan sabdhane sastho shastho sashti savar savare
shala shali shalar sele selai semester seno shamne shanti shantite shastro sharirik shathe shoshur shashuri shikar shikkha shikkhito shilpo
shiggir shokal shokale shokti shomoi shommam shomman shomvob shomporko shongothon shongsar shorom shorkari shosta shottru shotru shudhui
shukrobare shundor shuvo shuvidha shubidha shujog sujog subidha shustho sikkha simito siter sobar sobcheye sobkichu sobkisu sobkichui
sobsomoi sobsmy sonman sompurno somporke songe songsar songothon soteje sottikar sudu sudhui sursto surokkha susto svadhin swadhin tahole
takapoisa talika talabondho tarikh tarpor tarporo tasara tel thapor thapporo theka thelathheli thikana thikasa tik time timely tinjon tokhon
tokhoni tongi toiri toylet tulona tumul tuitokari ultapalta ultopalta unader unar upojela uposthit uporer uttor uttara vab vaggo vala
valobasha vara vhara varar vater vhalo vibhinno vikkha vison bhison vitore vogobaan vogban vorti vot vua vuktovogi wada waris amgo amago
amader amadr amdr amdrke amake amaka amk amke amay amre amr amra amrao tmr tmi tomar tumra apnr apndr apne apnake apni apnara kmn kmne kno
knw kn kono koi kthy koto ktha ktha6i k kk keu kr krn krlm krte krsi krse krche krchi krbo krbe hoi6e koreche6i blse blsi bltese dlo na dae
day nai n nay nlo nsi painai prina tk tka thk tnx thnx pls plz plzz help hlp mam vi bro sis didi msg sms fon phn fone nmbr nmbor jnno jonno
jono jnne shomossa smossa somosa prblm problem prblem shob sob sb sobai sbai salary selary overtim ovartime dutie targat production qaulity
kwality suparvisar suparvaijar supervaizar suparvaizar superbaijar manejar menejar incarg incharj linchief lainchif floar secction sekson
sekshan sewing swing suing cutting kating finishing finising packing iron airon dyeing daing washing knitting niting store stor sample
quality fabric masin mesin meshin machin needle nidel thread button batam kansai overlock plane plain feedlock bundle bandil pcs pis piece
style shipment trget prodaction bayar byar odit compliance komplayens mitting training notish id kard punch panch leave liv sick sik rizain
rijain final settlement service benefit binifit gratuity bonas increment incriment advance advans grade gred gread basic besik total gross
cut kat absent abcent present leth late let halfday haf fullday night nait sift general genarel othour dubal double tiffin tifin lunch lanch
bill bil maternity matarniti pregnant pragnent doctor nars nurse clinic yunion iunion federation federasion comitti president secretary
labour lebar court kort polic case kes gd ashulia narayangonj chittagong chattogram ctg konabari kaliakoir kaliakair sreepur maona valuka
bhaluka kashimpur nobinagar baipail jamgora hemayetpur rampura malibag tejgaon badda jatrabari fotulla siddhirganj adamji kachpur rupganj
bhulta potenga halishohor agrabad epz cepz depz kepz ishwardi comilla cumilla khulna rajshahi sylhet barisal borishal rangpur mymensingh
moymonsingho bogra bogura feni faridpur tangail jamalpur sherpur netrokona kishoreganj gaibandha kurigram dinajpur jessore josor kushtia
pabna sirajganj bagerhat satkhira madaripur gopalganj shariatpur chandpur lakshmipur bhola patuakhali barguna jhalokathi pirojpur magura
narail natore naogaon joypurhat thakurgaon panchagarh nilphamari lalmonirhat habiganj moulvibazar sunamganj brahmanbaria kolkata delhi india
bharot varot pakistan nepal bangladesh bangladeshi bangali bangla ingreji hindi arobi saudi soudi qatar oman kuwait bahrain baharain jordan
singapore maldives mauritius brunei lebanon libya italy romania poland england london america amerika ramjan qurbani kurbani durga pohela
boishakh joyonti jumma fojor johor asor magrib esha sehri iftar iftari facebook fb whatsapp watsap imo messenger youtube tiktok bkash rocket
dbbl grameen gp robi airtel banglalink teletalk brac islami shalara salara kuttarbaccha bacca sala khanki magi magir besha nosta chudi choda
bal baler khobis luichcha lucca iblish shoytan soytan jonglee jongli bolod gadhar shuor suor shuorer khankir baki jiggesh jiggasha jigges
eki kach kachh boshe soptahe shoptahe check chek somadhan shomadhan to kauke gondher tinbar duibar chachato mamato khalato nikhoj vari ore
biral vir bhir atta attar noyta dosta doshta egarota barota ektar duitar gondhe mask gloves extinguisher provident deyar slip payslip box
sromo shromo shunen akama iqama cha bagan bagane it shodh sodh atha athar ek dui dukkhe likhen koriben koiren diyen niyen diyo
hawa sabuj sagar sandhya beauty rakhal
poca moila bhara gaal mondo koilei koile koitese nak mukh gola ghar kadh hath kobji nokh hatu har kidney batha jala kaita fula jhor sordi
hapani daeria ogyan behus pad dudh paykhana saban mog gamcha jharu drain indur telapoka machi charpoka ukun poka shap sap doroja shikol
chhad mejhe shiri bichana toshok kombol balish chain istri pipe shock dhua acid rang bati trolley bosta carton cillay thutu chul chuye
mithha bodla bethon ogrim dena korjo shud torkari mach dim bashi khuda khida pipasha aise khaiya raikha dhoira boisa poira falay beti buri
manus tago hera ohon eita oita naika itvata tannery jahaj loha gher chingri khet khamar maal bas dal tok balu pat sud mond
`,
  endings: `
ke re er r ra era der te ta ti tar take tai tao gulo gula guli gulor e o i y na ni s vabe bhabe moto shoho`,
  nameEndings: 'ke re er r ra era der te ta o i s bhai vai bhaike vaike apa apu apake apar sir sirke sirer saheb',
  prefixes: '',
  given: `
Abdul Abdur Abdullah Abul Abu Afroza Afrin Afsana Ahsan Ainul Ajmeri Akash Akhi Akhlima Akram Akramul Alal Alamin Alamgir Aleya Aliya
Alauddin Amena Amina Amirul Anamul Anisul Anisur Anik Anika Anjuman Anjuara Anjumanara Anowara Anwara Apurba Arafat Ariful Arifa Arifin
Ashraful Ashik Ashikur Asiya Asma Asmaul Ataur Atikur Atiya Ayub Azizur Azmal Babli Babor Badsha Baharul Bahar Balal Bappi Bappy Barek Baset
Basir Bazlur Bablu Bachchu Bacchu Belal Bellal Bilal Billal Biplob Bijoy Bijoya Bipul Bithi Bokul Bokhtiar Borhan Bristy Brishti Bulbul
Bulbuli Bulu Chadni Champa Chameli Chand Chandni Chhobi Chompa Chumki Daud Dalim Delwara Dilruba Dilara Dinu Doli Dulal Dulali Ehsan Ekramul
Ela Emdad Emon Enamul Ershad Eti Farjana Farzana Farhad Fardin Fatiha Feroza Fazlul Fazlur Fojlul Fokir Fuad Fulbanu Fulmoti Forida Faruq
Ferdous Fahmida Gias Giyas Gofur Golapi Gulshan Gulnahar Habiba Hafeza Hafija Hakim Halim Hanif Hanifa Hajera Harunur Hashem Hashi Hasnahena
Hasibul Hasib Hasanul Hazera Helal Hena Hira Hiru Hosneara Hosne Hridoy Hosna Iftekhar Imdadul Imam Imamul Iman Inamul Irin Isha Ishrat
Israfil Israt Izharul Jabed Jabbar Jahangir Jahura Jahurul Jalil Jamila Jamal Jaharul Jannati Jarina Jashimuddin Jasmine Jebunnesa Jesmeen
Jharna Jhorna Jhuma Jhumur Jibon Joba Jobeda Johurul Johora Jony Jonny Josna Jotsna Joshna Josim Joynal Joyanti Joynab Juboraj Jubayer Jui
Julhas Juma Jumur Juthi Jyotsna Kabita Kader Kadir Kaderi Kajol Kakoli Kalpona Kamona Kamrunnahar Karima Karimun Kashem Kawsar Kausar Kazal
Keya Khaleda Khalek Khabir Khokon Khorshed Khurshida Khushi Khodeja Khukumoni Kobita Kobir Kolpona Komol Konika Krishna Kusum Labony Laboni
Labonno Lablu Lailatul Laizu Laki Lakhi Lavlu Lalon Lamia Lima Lipi Lipika Liza Lovely Lota Lokman Lucky Luna Lutfa Lutfar Lutfor Lutfun
Mahbuba Mahinur Mahfuza Mahmuda Mahadi Mahtab Maksuda Maksud Malek Maleka Malati Mamata Mamunur Manik Manju Manjura Mannan Marufa Marzia
Masum Masuma Matin Maya Mazed Mazharul Mehedul Mehjabin Mim Mimi Mina Minu Miraj Miru Mithun Mithila Moyna Moina Moinul Mojibur Mokbul
Mokhles Mokta Moksed Moksedul Momin Mominul Momota Momtaz Monju Monjurul Monjila Monoara Monsur Montu Morium Moriom Morjina Morsheda
Mosammat Mosarrof Moslem Moslema Moslim Moti Motin Motiur Mouri Mou Moyej Mozammel Mubarak Mujib Mujibur Mukhlesur Mukul Mumtahina Mumu
Murad Murshida Mursheda Musa Mushfika Mushtari Muslima Nabila Nadia Nadira Nafisa Nahida Naim Naima Najia Najim Najmin Nasrina Nayan Nayeem
Nazim Nazia Nazmin Nazneen Niamul Niaz Nijam Nijamul Nila Nilima Nilu Nipu Nirob Nisha Nishat Nishi Nitu Noman Nomita Nowshin Noyon Nuri
Nurunnahar Nurunnesa Nurnahar Nusrat Nuzhat Osman Oli Oliur Omor Orpita Omit Ojufa Pakhi Panna Papia Papri Parbin Pavel Peyara Peyari Piyari
Piyas Pinki Pintu Piya Poli Polash Polly Poppi Popi Pori Porimol Poribanu Prodip Prokash Provat Purnima Putul Pushpo Rabbi Rabby Rabeya
Rabiul Rabindra Rafia Rafi Ragib Rahela Rahena Rahat Rahmat Rahmot Raisa Rajib Rajon Rajia Rakhi Ramjan Ramzan Rasheda Rasel Rashedul
Rashedur Ratna Rebeka Reba Rehena Rekha Renu Reza Riaz Rifat Rijia Rikta Rimi Rimon Rinku Ripa Ripon Risa Rita Riya Riyad Riyaz Rizia Rojina
Rozina Rojoni Rokon Rokeya Rojifa Romij Romjan Romana Roni Rony Rosy Rosina Rowshan Rowshonara Rubi Rubaiya Ruksana Rukhsana Rumana Rumi
Rumpa Rupom Rustom Ryhan Sabitri Saber Sadek Sadekul Safia Sahana Sahara Saheda Sahela Sahin Sahida Saidul Saidur Saiful Sajeda Sajib
Sajidul Sakib Sakhina Sakina Salauddin Salahuddin Salim Salehin Saleh Salma Samad Samiul Samsun Samsunnahar Sanowar Sanjida Saokat Shaokat
Sapna Sathi Sattar Sayeda Sayma Saima Selim Serajul Setu Shahab Shahabuddin Shaheda Shahed Shahjahan Shahadat Shahanaz Shahanara Shahanur
Shahidur Shahinoor Shahriar Shahrukh Shaila Shaikat Shajeda Shakhawat Shamol Shampa Shamsunnahar Shamsun Shanta Shanto Shapla Shaon Sharif
Sharifa Sharmila Shathi Shewly Sheuly Shewli Sheuli Shiuli Shikha Shila Shimu Shimul Shipra Shiraj Shirina Shohan Shohana Shohidul Shoma
Shompa Shonali Shopna Shopon Shorif Shorna Shova Shuchona Shuvo Siam Siddik Siddiq Siddiqur Sifat Sima Simu Siraji Sitara Sobuj Sobur Sobita
Sohana Sojib Sokhina Soniya Sonali Soma Sojol Sorna Subarna Subroto Sufia Sufiya Suhel Sujon Sukumar Sulaiman Sultan Sumaya Sumonto Supriya
Surma Surovi Sweety Syeda Tahera Tahamina Tajul Tajmul Tamanna Tamim Tandra Tania Tanjila Tanjina Tanzina Tara Taposh Tapan Tapos Tareq
Tarikul Taslim Tauhid Tofazzal Tohura Toma Tonni Tonmoy Touhid Towhid Trisha Tuli Tulshi Tumpa Tushar Umme Ujjal Uzzol Wasim Waliul Wahida
Yeasin Yasmin Yakub Younus Zahanara Zahura Zahirul Zahida Zakia Zannat Zannatul Zahangir Zesmin Zinnat Zinia Ziaul Zillur Zobaida Zubaer
Zulekha Saied Zaied Sayed Saeed Syed Javed Hamed Wahed Zubayer Ahmad Akbar Alim Amir Amit Anil Anis Anita Anjali Anjana Anowar Anwar Arif
Arifur Arjun Asad Asaduzzaman Asif Atik Ayesha Aysha Aziz Azizul Babul Badal Bashir Bilkis Bilkish Bonna Chandan Dalia Deepa Delwar Delowar
Dilip Dipa Dipak Dipu Dolly Elias Eva Fahim Faisal Farhana Faria Farid Farida Faruk Faruque Fatema Fatima Ferdousi Firoz Firoza Fouzia
Ganesh Gita Golam Habib Habibur Hafiz Hafsa Halima Hamid Hamida Harun Hasina Hassan Helena Humayun Ibrahim Ilias Imran Iqbal Ismail Ismat
Jahanara Jahid Jakir Zakir Jalal Jannat Jannatul Jashim Jasim Jasmin Jesmin Johir Zahir Joshim Juel Jewel Julekha Kalam Kamal Kamrul
Kamruzzaman Kanchan Karim Khadija Khairul Khaled Kohinoor Komola Kulsum Lakshmi Laily Laila Latif Liton Litu Mahbub Mahfuz Mahmudul Majeda
Mamun Maruf Masud Masuda Mehedi Minara Mintu Mitu Mizan Mizanur Mohammad Mohammed Muhammad Mohsin Moin Monir Monira Moniruzzaman Monowara
Morshed Mosharraf Mostafa Motaleb Moushumi Mukta Munni Munna Mushfiq Nahid Najma Najmul Nargis Nasim Nasima Nasir Nasreen Nasrin Nazma
Nazmul Nazrul Nilufa Nilufar Nipa Nirmala Noor Nurjahan Nurul Nurun Obaidul Omar Parul Popy Priya Rafiq Rafiqul Rahim Rahima Raihan Rajesh
Raju Rakib Ramesh Ranjit Rashed Rashida Ratan Razia Reshma Rehana Rezaul Riad Rima Rina Rini Ritu Robiul Rofik Rofiqul Rohima Rokib Roksana
Roushan Rubel Rubina Ruby Ruma Runa Rupa Rupali Ruhul Sabbir Sabina Sabrina Sadia Saddam Sagor Sajal Salam Saleha Samir Samira Sanjay
Santosh Selina Shabana Shabnam Shafiq Shafiqul Shahana Shahida Shahidul Shahin Shahinur Shahnaz Shakil Shakila Shamim Shamima Shamsul
Sharmin Shefali Shilpi Shipon Shirin Shohag Shohel Sohag Sohel Shorifa Shumi Siraj Sirajul Sonia Suma Sumaiya Suman Sumi Sumon Sunil Sunita
Suraiya Suresh Sushma Swapan Swapna Tahmina Tanvir Tanzila Tariq Taslima Tipu Titu Tuhin Uzzal Wahid Yasin Yusuf Zahid Zarina Ziaur Zohra
Zubaida Hossein Husain Chaudhury
Abida Adnan Afia Aisha Ajmal Ajoy Aklima Ali Alif Alom Amin Aminul Anjona Ankhi Ansar Anu Arefin Arman Asadul Ashiq Aslam Asgor Asgar Azad
Azhar Badrul Bahauddin Bakul Banna Bedana Beauty Bikash Bimol Binoy Bithika Bristi Chanchal Dina Dipali Dola Ebadul Fakrul Fariha Feroz
Forhad Gafur Gazi Gopi Habibul Hafiza Hafizur Hasan Hasu Hawa Himel Hiron Husna Iasmin Idris Ikram Ismot Jafor Jahida Jakia Jamshed Jebun
Jelil Jeni Jinia Johirul Juli Juyel Kabir Kador Kahinur Kakon Kamala Kamrun Kanak Karimul Kazi Khaleque Khalil Kiron Kishor Koli Kumkum
Laili Laiju Latifa Lina Loton Lubna Mahin Mahmud Mansur Maryam Meherun Mehnaz Minhaz Miron Mobarak Mohosin Mollika Moli Momena Mosaddek
Muktar Muktadir Munia Munir Munira Munmun Mustafiz Najnin Nasu Nayon Neela Nihar Nizam Nur Palash Papiya Parveen Payel Pinky Piyar Polin
Proshanto Rashid Rashidul Rasul Rezwana Roji Rosi Rumki Russel Sabekun Sabera Sabuj Safiya Sagar Sakila Salman Samia Samina Sanjoy Santa
Sarmin Sarwar Shafali Shahina Shajahan Shakib Shovon Shyamol Siddique Siddika Sirajum Sohrab Solaiman Sorifa Suborna Sujan Sukanta Sumona
Suruj Taher Tanha Tofail Tomal Tultul Uttam Yeasmin Yunus Zaman Ashish Basudeb Bishwajit Debashish Dipankar Gouri Gouranga Joydeb Kalpana
Laxmi Mita Narayan Nitai Rakhal Sandhya Shibani Shubhash Sumitra Uma Aung Mong Uching Mra Thui Kyaw Hla Marma Chakma Tripura Santal
Hembrom Tudu Hasda Mardi Garo Sangma Marak Ritchil Nokrek Chambugong Mankhin
Ahsanul Akikul Alpona Ambia Aminur Anarkoli Arju Bachhu Bakiul Bishakha Chitra Dildar Elahi Farzina Ferdausi Golenur Habil Hamidul Jhontu
Kanchon Lavli Majnu Meherunnesa Monowar Mofizul Nargish Obaidur Parveg Rabiya Shabuddin Shirajul Tahmid Torikul Sumitro Birendra Ukhyai
Suimong`,
  family: `
Ahmed Ahmmed Akanda Akhand Akhond Akhter Akter Akther Aktar Alam Ali Amin Ansari Apu Ara Azad Bachhar Bagchi Baidya Bala Banu Barai Baroi
Barman Barmon Barua Begum Bepari Bhadra Bhattacharjee Bhowmik Bhuiya Bhuiyan Bhuyan Bibi Biswas Bishwas Boruya Bosu Chakma Chakraborty
Chakrabarti Chanda Chokder Chowdhury Choudhury Chowdhuri Das Dash Datta Dutta Debnath Dev Dewan Dey Dhali Dhar Faraji Fakir Fokir Farazi
Gain Gazi Gaji Ghosh Ghoshal Golder Gomes Guha Gupta Halder Haldar Hasan Hasnat Haque Hoque Haq Hawlader Howlader Hossain Hosen Hossen
Hosain Hussain Hira Islam Jaman Zaman Jahan Joarder Joardar Kabir Kabiraj Karmakar Karmokar Kazi Khan Khanam Khanom Khatun Khatoon Khandaker
Khondokar Khondaker Khandokar Kirtania Kundu Laskar Lashkar Mahato Mahmud Majhi Majumdar Majumder Mazumder Malakar Malik Mallik Mollik
Mandal Mondal Mondol Manik Marma Matubbar Matabbar Mia Miah Miya Miazi Mim Mirdha Mridha Mirza Mitra Modak Molla Mollah Mullah Moni Morol
Mostofa Mukherjee Munshi Munsi Murmu Nag Nahar Nandi Nath Nessa Nesa Nisa Nur Ojha Pal Paul Paik Pandit Parvin Parveen Patwary Patwari
Patoary Pathan Patra Poddar Podder Pramanik Paramanik Pradhan Prodhan Purkayastha Rabidas Rahman Rahaman Rana Rani Rashid Ray Roy Reza
Rozario Saha Sahani Samaddar Santal Sarder Sardar Sarkar Sarker Sen Sengupta Shaha Shaikh Sheikh Shekh Sikh Shikder Sikder Sikdar Shil Sil
Sinha Siddique Siddiqui Soren Sultana Sutradhar Talukder Talukdar Tarafder Tripura Tudu Uddin Ullah Urmi Yasmin Sarowar Sorkar Shorkar
Biswash Khaton Hajong Mandi Marak Rema Sangma Mro Hembrom Hasda Chisim Costa Dias Gonsalves Palma Quraishi Mojumder Muhuri Nayek Shome Som
Singha Sharma Bhattacharya Banik Bonik Basak Bosak Acharjee Acharya Adhikari Adhikary Deb Debi Devi Rai Raha Sur Sarma Thakur Tagore
Upadhyay`,
  nameParticles: 'bin binte ul ur al e md mst',
  told: `
amar nam|amr nam|amar naam|amr naam|amar name|amar nam ta|amar namta|amar nam holo|amar nam hoilo|amar nam hocche|amar nam hochhe|
amar naam holo|amar pura nam|amar puro nam|amar full nam|amar dak nam|nam holo|nam hoilo|nam hocche|nam hochhe|nam hol|nam chilo|nam silo|
naam holo|naam hocche|tar nam|tar naam|tar nam holo|or nam|or naam|onar nam|onar naam|unar nam|unar naam|er nam|er naam|oi loker nam|
lokta r nam|loktar nam|meyetar nam|meyer nam|cheletar nam|cheler nam|supervisor er nam|supervisorer nam|manager er nam|managerer nam|
maneger er nam|incharge er nam|chief er nam|sirer nam|sir er nam|madamer nam|maliker nam|dalaler nam|agent er nam|guard er nam|shamir nam|
boner nam|bhaiyer nam|my name is|name is|mera naam|mera nam|me naam|naam hai`,
  hinted: `
ami|ami holam|ami hocchi|nam|naam|amake dake|sobai dake|iti|nibedok|binito|prerok|priyo|jonab|se holo|she holo|tini holen|uni holen|
uni hocchen|ovijukto|obhijukto|shakkhi|sakkhi|vuktovogi|hello|hi|salam|assalamu alaikum|asalamu alaikum|slamualaikum|dhonnobad|dhonnobadante|
jogajog|call den|phone den|name|named|namer|against|dear|thanks|doshi|pita|mata|pitar nam|matar nam|ami bolchi|i am|im|ei je`,
  titles: `
md mohd mohammad muhammad mst mosa mosammat mosammot mosamat most mr mrs miss ms jonab janab sri sree shri srimoti dr daktar engr advocate
hazi haji alhaj maulana mawlana moulvi hafez sheikh shekh sk syed late mrito morhum`,
  honorifics: `
bhai vai bhaiya vaiya vaia bai bhaiyer vaiyer bhaike vaike apa aapa apu afa affa apar apake sir ser sirer sirke sar madam mam maam madamer
saheb sahib shaheb saheber sab da di didi dada vabi bhabi khala khalamma chacha chachi kaka kaki mama mami uncle aunty begum khatun akter
akhter aktar khanam bibi banu miah mia mian miya ji supervisor manager boss babu master hujur ostad name namer namok nani nana bubu`,
  roles: `
supervisor supervisar superviser supervaizar suparvaizar suparvisar superbaijar sup super manager maneger menejar manejar mgr boss chief
linechief linchief lainchif incharge incharje incharj incarg gm pm apm agm dgm md director chairman malik owner hr admin officer foreman
lineman leader groupleader master cutingmaster mechanic mekanik electrician security guard gard darowan ansar inspector checker operator
oparetar helper helpar peon driver draivar cleaner sweeper baburchi agent broker dalal contractor thikadar recruiter barioala bariwala
doctor daktar nurse nars counsellor accountant cashier storekeeper bondhu bandhobi bon vai bhai boner vaiyer bhaiyer sohokormi shohokormi
sohokormir shami sami shamir stri bou bouer baba ma chele meye meyeke cheleke mama chacha khala fupu vabi bhabi shoshur shashuri debor nonod
protibeshi roommate mohila mohilar lok lokta sir sirer madam apa president sovapoti sobhapoti sompadok neta netri committee kormokorta
kormochari protinidhi sordar sardar gunda mastan sromik shromik worker sakkhi shakkhi kotripokkho staff welfare merchandiser qc qi`,
  deeds: `
bole bolen bolse bolche bolsen boleche bollo boltese koise koi mare maren marse marche marese merese mereche merechen marlo marto martese
martase mardhor mairdhor gali galagali galigalaj galiglaj galmondo boka boke bokse bokabokhi bokajhoka dhomok dhomkay dhomkaise shashay
shashaise chillay chillai chillaise chillachilli chitkar humki dhamki humkidhamki opoman opman hoirani hoyrani harass torture nirjaton
otyachar ottachar julum dhorshon rape jouno kuprostab sporsho touch chor thappor thapor thappar lathi dhakka kil ghushi chumu petay pitay
pitaise petaise pitiyeche taray taraise tariye chatai borkhasto dake dakse deke dakche daken thokay thokaise khatay amake amk amke amare
amader amaderke amar amay take oke sobsomoy shobshomoy protidin roj jorpurbok jorajuri takay thuthu blackmail hit slap shout janen jane`,
  conjunctions: 'ar o ebong ebng sathe shathe and songe r aro',
  numbers: {
    0: 'zero ziro jiro shunno shunyo sunno sunyo shuno suno',
    1: 'ek ekk aek wan one',
    2: 'dui du duy two',
    3: 'tin teen tiin three thri',
    4: 'char chaar four',
    5: 'pach panch paach paanch pac five faiv',
    6: 'choy chhoy choi chhoi soy six siks',
    7: 'sat shat saat shaat seven seben',
    8: 'aat at aath ath eight eit',
    9: 'noy noi nine nain',
    10: 'dosh dos ten',
    11: 'egaro',
    12: 'baro',
    13: 'tero',
    14: 'choddo chouddo',
    15: 'ponero',
    16: 'sholo solo',
    17: 'shotero sotero',
    18: 'atharo',
    19: 'unish',
    20: 'bish kuri',
    21: 'ekush',
    22: 'baish',
    23: 'teish',
    24: 'chobbish',
    25: 'pochish pochis',
    26: 'chabbish',
    27: 'satash',
    28: 'atash',
    29: 'untrish',
    30: 'trish tirish',
    31: 'ektrish',
    32: 'botrish',
    33: 'tetrish',
    34: 'choutrish',
    35: 'poytrish',
    36: 'chotrish',
    37: 'saitrish',
    38: 'attrish',
    39: 'unchollish',
    40: 'chollish',
    41: 'ekchollish',
    42: 'biallish',
    43: 'tetallish',
    44: 'chuallish',
    45: 'poytallish',
    46: 'chechollish',
    47: 'satchollish',
    48: 'atchollish',
    49: 'unoponchash',
    50: 'ponchash panchash',
    51: 'ekanno',
    52: 'bayanno',
    53: 'tippanno',
    54: 'chuanno',
    55: 'ponchanno',
    56: 'chappanno',
    57: 'satanno',
    58: 'atanno',
    59: 'unoshat',
    60: 'shait',
    61: 'ekshotti',
    62: 'bashotti',
    63: 'teshotti',
    64: 'choushotti',
    65: 'poyshotti',
    66: 'cheshotti',
    67: 'satshotti',
    68: 'atshotti',
    69: 'unoshottor',
    70: 'shottor sottor',
    71: 'ekattor',
    72: 'bahattor',
    73: 'tiattor',
    74: 'chuattor',
    75: 'pochattor',
    76: 'chiattor',
    77: 'satattor',
    78: 'atattor',
    79: 'unoashi',
    80: 'ashi',
    81: 'ekashi',
    82: 'birashi',
    83: 'tirashi',
    84: 'churashi',
    85: 'pochashi',
    86: 'chiashi',
    87: 'satashi',
    88: 'atashi',
    89: 'unonobboi',
    90: 'nobboi',
    91: 'ekanobboi',
    92: 'biranobboi',
    93: 'tiranobboi',
    94: 'churanobboi',
    95: 'pochanobboi',
    96: 'chianobboi',
    97: 'satanobboi',
    98: 'atanobboi',
    99: 'niranobboi',
  },
  repeats: { 2: 'double dabol dobol dabal dabul', 3: 'triple tripol treble tripple' },
  fillers: 'dash hyphen minus space dot point plus then ar ebong tarpor por pore abar bar slash',
  ambiguousNumbers: 'at sat do char tin teen du soy nai noi noy dos solo one two choi unish bish ashi baro tero dui ek',
  numberCues: `
id|id no|id nombor|id card|nid|voter id|card|card no|card nombor|badge|token|passport|passport no|passport nombor|visa|mobile|mobile no|
mobile number|mobile nombor|phone|phone no|phone number|phone nombor|fon|fon nombor|fon number|call|call den|call diyen|phone den|fon den|
phone koren|fon koren|whatsapp|whatsapp number|watsap|imo|imo number|viber|telegram|bkash|bikash|bkash no|bkash number|nagad|nagad number|
rocket|upay|account|account no|accaunt|akaunt|bank account|my number|amar number|amar nombor|amar no|amar nambar|amr number|amr no|number ta|
nombor ta|pin|pin code|otp|password|sim|sim nombor|jonmo nibondhon|jonmo tarikh|nibondhon|license|laisens|gari nombor|porichoypotro|
hisab nombor|ph`,
  workplaceCues: `
employee|emp|worker|kormi|sromik|shromik|staff|operator|helper|machine|mesin|masin|locker|bed|khat|room|rum|roll|rol|serial|sl|punch|panch|
punch card|hajira card|table|line|lain|section|unit|floor|badge|token|gate pass|bus|file|reg|voter`,
  numberWords: 'number numbar nambar nombor nomber nombar nomor nong no nos num nmbr nbr nr id code kod',
  units: `
jon joner jonke lok sromik shromik shramik kormi manush mohila meye chele mash maash mas masher maser mase mashe din diner dine ghonta
ghanta ghontar ghontay hour ghntar bochor bosor bochorer bosorer soptaho shoptaho minute minit second percent vag bhag pis piece pcs ta ti
tar tola tolay bar hazar hajar shoto sho lakh koti taka tk rat raat room machine kg meter litre time dofa joda dojon gun baccha poribar`,
  currencies: `
tk taka takar takay takao takata tka takas bdt rupi rupee rupees rupiya dollar dolar euro riyal real dirham dinar ringgit paisa poisa k`,
  months: `
january february march april may june july august september october november december januari februari januaree febuary marc epril mey jun
julai agost agust septembor oktobor nobhembor nobembor disembor jan feb mar apr jul aug sep oct nov dec boishakh joishtho asharh srabon
bhadro ashwin kartik ogrohayon poush magh falgun choitro`,
  ageAfter: `
bochor boyosh|bosor boyos|bochor boyos|bosor boyosh|bochor boyosi|bosor boyosi|bochorer meye|bosorer meye|bochorer chele|bosorer chele|
bochorer baccha|bosorer baccha|bochorer shishu|years old|year old`,
  ageBefore: `
boyosh|boyos|bois|amar boyosh|amar boyos|tar boyosh|tar boyos|or boyos|boyosh matro|boyos matro|boyosh holo|boyosh hobe|age|meyer boyosh|
cheler boyosh`,
  homes: `
basa basha bari barir house home holding plot flat road rod sorok goli lane block sector gram gramer thana jela upojela ward moholla para
post colony mess hostel elaka mor bazar`,
  uniqueRoles: `
union er sobhapoti|union er sovapoti|union president|union sobhapoti|union neta|union er neta|sadharon sompadok|sromik neta|
committee president|committee er sobhapoti|ekmatro nurse|factory nurse|factoryr nurse|companyr nurse|factory doctor|factoryr daktar|
welfare officer|compliance officer|compliance manager|hr manager|hr officer|ekmatro mohila|ekmatro meye|ekmatro hindu|ekmatro pregnant|
ekmatro mechanic|lift operator|liftman|boiler operator|generator operator|storekeeper|store keeper|timekeeper|time keeper|cashier|baburchi|
imam shaheb|imam saheb|daycare er aya|day care er aya|general manager|production manager|factory manager|dovashi`,
  signals: {
    under_18: `
5 bochor boyosh|5 bochor boyos|5 bochor boyosi|5 bochorer meye|5 bochorer chele|5 bochorer baccha|5 bochorer shishu|5 bosor boyosh|
5 bosor boyos|5 bosor boyosi|5 bosorer meye|5 bosorer chele|5 bosorer baccha|5 bosorer shishu|5 bchr boyosh|5 bchr boyos|5 bchr boyosi|
5 bchrer meye|5 bchrer chele|5 bchrer baccha|5 bchrer shishu|pach bochor boyosh|pach bochor boyos|pach bochor boyosi|pach bochorer meye|
pach bochorer chele|pach bochorer baccha|pach bochorer shishu|pach bosor boyosh|pach bosor boyos|pach bosor boyosi|pach bosorer meye|
pach bosorer chele|pach bosorer baccha|pach bosorer shishu|pach bchr boyosh|pach bchr boyos|pach bchr boyosi|pach bchrer meye|
pach bchrer chele|pach bchrer baccha|pach bchrer shishu|panch bochor boyosh|panch bochor boyos|panch bochor boyosi|panch bochorer meye|
panch bochorer chele|panch bochorer baccha|panch bochorer shishu|panch bosor boyosh|panch bosor boyos|panch bosor boyosi|panch bosorer meye|
panch bosorer chele|panch bosorer baccha|panch bosorer shishu|panch bchr boyosh|panch bchr boyos|panch bchr boyosi|panch bchrer meye|
panch bchrer chele|panch bchrer baccha|panch bchrer shishu|five bochor boyosh|five bochor boyos|five bochor boyosi|five bochorer meye|
five bochorer chele|five bochorer baccha|five bochorer shishu|five bosor boyosh|five bosor boyos|five bosor boyosi|five bosorer meye|
five bosorer chele|five bosorer baccha|five bosorer shishu|five bchr boyosh|five bchr boyos|five bchr boyosi|five bchrer meye|
five bchrer chele|five bchrer baccha|five bchrer shishu|6 bochor boyosh|6 bochor boyos|6 bochor boyosi|6 bochorer meye|6 bochorer chele|
6 bochorer baccha|6 bochorer shishu|6 bosor boyosh|6 bosor boyos|6 bosor boyosi|6 bosorer meye|6 bosorer chele|6 bosorer baccha|
6 bosorer shishu|6 bchr boyosh|6 bchr boyos|6 bchr boyosi|6 bchrer meye|6 bchrer chele|6 bchrer baccha|6 bchrer shishu|choy bochor boyosh|
choy bochor boyos|choy bochor boyosi|choy bochorer meye|choy bochorer chele|choy bochorer baccha|choy bochorer shishu|choy bosor boyosh|
choy bosor boyos|choy bosor boyosi|choy bosorer meye|choy bosorer chele|choy bosorer baccha|choy bosorer shishu|choy bchr boyosh|
choy bchr boyos|choy bchr boyosi|choy bchrer meye|choy bchrer chele|choy bchrer baccha|choy bchrer shishu|chhoy bochor boyosh|
chhoy bochor boyos|chhoy bochor boyosi|chhoy bochorer meye|chhoy bochorer chele|chhoy bochorer baccha|chhoy bochorer shishu|
chhoy bosor boyosh|chhoy bosor boyos|chhoy bosor boyosi|chhoy bosorer meye|chhoy bosorer chele|chhoy bosorer baccha|chhoy bosorer shishu|
chhoy bchr boyosh|chhoy bchr boyos|chhoy bchr boyosi|chhoy bchrer meye|chhoy bchrer chele|chhoy bchrer baccha|chhoy bchrer shishu|
7 bochor boyosh|7 bochor boyos|7 bochor boyosi|7 bochorer meye|7 bochorer chele|7 bochorer baccha|7 bochorer shishu|7 bosor boyosh|
7 bosor boyos|7 bosor boyosi|7 bosorer meye|7 bosorer chele|7 bosorer baccha|7 bosorer shishu|7 bchr boyosh|7 bchr boyos|7 bchr boyosi|
7 bchrer meye|7 bchrer chele|7 bchrer baccha|7 bchrer shishu|sat bochor boyosh|sat bochor boyos|sat bochor boyosi|sat bochorer meye|
sat bochorer chele|sat bochorer baccha|sat bochorer shishu|sat bosor boyosh|sat bosor boyos|sat bosor boyosi|sat bosorer meye|
sat bosorer chele|sat bosorer baccha|sat bosorer shishu|sat bchr boyosh|sat bchr boyos|sat bchr boyosi|sat bchrer meye|sat bchrer chele|
sat bchrer baccha|sat bchrer shishu|8 bochor boyosh|8 bochor boyos|8 bochor boyosi|8 bochorer meye|8 bochorer chele|8 bochorer baccha|
8 bochorer shishu|8 bosor boyosh|8 bosor boyos|8 bosor boyosi|8 bosorer meye|8 bosorer chele|8 bosorer baccha|8 bosorer shishu|8 bchr boyosh|
8 bchr boyos|8 bchr boyosi|8 bchrer meye|8 bchrer chele|8 bchrer baccha|8 bchrer shishu|aat bochor boyosh|aat bochor boyos|aat bochor boyosi|
aat bochorer meye|aat bochorer chele|aat bochorer baccha|aat bochorer shishu|aat bosor boyosh|aat bosor boyos|aat bosor boyosi|
aat bosorer meye|aat bosorer chele|aat bosorer baccha|aat bosorer shishu|aat bchr boyosh|aat bchr boyos|aat bchr boyosi|aat bchrer meye|
aat bchrer chele|aat bchrer baccha|aat bchrer shishu|at bochor boyosh|at bochor boyos|at bochor boyosi|at bochorer meye|at bochorer chele|
at bochorer baccha|at bochorer shishu|at bosor boyosh|at bosor boyos|at bosor boyosi|at bosorer meye|at bosorer chele|at bosorer baccha|
at bosorer shishu|at bchr boyosh|at bchr boyos|at bchr boyosi|at bchrer meye|at bchrer chele|at bchrer baccha|at bchrer shishu|
9 bochor boyosh|9 bochor boyos|9 bochor boyosi|9 bochorer meye|9 bochorer chele|9 bochorer baccha|9 bochorer shishu|9 bosor boyosh|
9 bosor boyos|9 bosor boyosi|9 bosorer meye|9 bosorer chele|9 bosorer baccha|9 bosorer shishu|9 bchr boyosh|9 bchr boyos|9 bchr boyosi|
9 bchrer meye|9 bchrer chele|9 bchrer baccha|9 bchrer shishu|noy bochor boyosh|noy bochor boyos|noy bochor boyosi|noy bochorer meye|
noy bochorer chele|noy bochorer baccha|noy bochorer shishu|noy bosor boyosh|noy bosor boyos|noy bosor boyosi|noy bosorer meye|
noy bosorer chele|noy bosorer baccha|noy bosorer shishu|noy bchr boyosh|noy bchr boyos|noy bchr boyosi|noy bchrer meye|noy bchrer chele|
noy bchrer baccha|noy bchrer shishu|nine bochor boyosh|nine bochor boyos|nine bochor boyosi|nine bochorer meye|nine bochorer chele|
nine bochorer baccha|nine bochorer shishu|nine bosor boyosh|nine bosor boyos|nine bosor boyosi|nine bosorer meye|nine bosorer chele|
nine bosorer baccha|nine bosorer shishu|nine bchr boyosh|nine bchr boyos|nine bchr boyosi|nine bchrer meye|nine bchrer chele|
nine bchrer baccha|nine bchrer shishu|10 bochor boyosh|10 bochor boyos|10 bochor boyosi|10 bochorer meye|10 bochorer chele|
10 bochorer baccha|10 bochorer shishu|10 bosor boyosh|10 bosor boyos|10 bosor boyosi|10 bosorer meye|10 bosorer chele|10 bosorer baccha|
10 bosorer shishu|10 bchr boyosh|10 bchr boyos|10 bchr boyosi|10 bchrer meye|10 bchrer chele|10 bchrer baccha|10 bchrer shishu|
dosh bochor boyosh|dosh bochor boyos|dosh bochor boyosi|dosh bochorer meye|dosh bochorer chele|dosh bochorer baccha|dosh bochorer shishu|
dosh bosor boyosh|dosh bosor boyos|dosh bosor boyosi|dosh bosorer meye|dosh bosorer chele|dosh bosorer baccha|dosh bosorer shishu|
dosh bchr boyosh|dosh bchr boyos|dosh bchr boyosi|dosh bchrer meye|dosh bchrer chele|dosh bchrer baccha|dosh bchrer shishu|dos bochor boyosh|
dos bochor boyos|dos bochor boyosi|dos bochorer meye|dos bochorer chele|dos bochorer baccha|dos bochorer shishu|dos bosor boyosh|
dos bosor boyos|dos bosor boyosi|dos bosorer meye|dos bosorer chele|dos bosorer baccha|dos bosorer shishu|dos bchr boyosh|dos bchr boyos|
dos bchr boyosi|dos bchrer meye|dos bchrer chele|dos bchrer baccha|dos bchrer shishu|ten bochor boyosh|ten bochor boyos|ten bochor boyosi|
ten bochorer meye|ten bochorer chele|ten bochorer baccha|ten bochorer shishu|ten bosor boyosh|ten bosor boyos|ten bosor boyosi|
ten bosorer meye|ten bosorer chele|ten bosorer baccha|ten bosorer shishu|ten bchr boyosh|ten bchr boyos|ten bchr boyosi|ten bchrer meye|
ten bchrer chele|ten bchrer baccha|ten bchrer shishu|11 bochor boyosh|11 bochor boyos|11 bochor boyosi|11 bochorer meye|11 bochorer chele|
11 bochorer baccha|11 bochorer shishu|11 bosor boyosh|11 bosor boyos|11 bosor boyosi|11 bosorer meye|11 bosorer chele|11 bosorer baccha|
11 bosorer shishu|11 bchr boyosh|11 bchr boyos|11 bchr boyosi|11 bchrer meye|11 bchrer chele|11 bchrer baccha|11 bchrer shishu|
egaro bochor boyosh|egaro bochor boyos|egaro bochor boyosi|egaro bochorer meye|egaro bochorer chele|egaro bochorer baccha|
egaro bochorer shishu|egaro bosor boyosh|egaro bosor boyos|egaro bosor boyosi|egaro bosorer meye|egaro bosorer chele|egaro bosorer baccha|
egaro bosorer shishu|egaro bchr boyosh|egaro bchr boyos|egaro bchr boyosi|egaro bchrer meye|egaro bchrer chele|egaro bchrer baccha|
egaro bchrer shishu|eleven bochor boyosh|eleven bochor boyos|eleven bochor boyosi|eleven bochorer meye|eleven bochorer chele|
eleven bochorer baccha|eleven bochorer shishu|eleven bosor boyosh|eleven bosor boyos|eleven bosor boyosi|eleven bosorer meye|
eleven bosorer chele|eleven bosorer baccha|eleven bosorer shishu|eleven bchr boyosh|eleven bchr boyos|eleven bchr boyosi|eleven bchrer meye|
eleven bchrer chele|eleven bchrer baccha|eleven bchrer shishu|12 bochor boyosh|12 bochor boyos|12 bochor boyosi|12 bochorer meye|
12 bochorer chele|12 bochorer baccha|12 bochorer shishu|12 bosor boyosh|12 bosor boyos|12 bosor boyosi|12 bosorer meye|12 bosorer chele|
12 bosorer baccha|12 bosorer shishu|12 bchr boyosh|12 bchr boyos|12 bchr boyosi|12 bchrer meye|12 bchrer chele|12 bchrer baccha|
12 bchrer shishu|baro bochor boyosh|baro bochor boyos|baro bochor boyosi|baro bochorer meye|baro bochorer chele|baro bochorer baccha|
baro bochorer shishu|baro bosor boyosh|baro bosor boyos|baro bosor boyosi|baro bosorer meye|baro bosorer chele|baro bosorer baccha|
baro bosorer shishu|baro bchr boyosh|baro bchr boyos|baro bchr boyosi|baro bchrer meye|baro bchrer chele|baro bchrer baccha|
baro bchrer shishu|twelve bochor boyosh|twelve bochor boyos|twelve bochor boyosi|twelve bochorer meye|twelve bochorer chele|
twelve bochorer baccha|twelve bochorer shishu|twelve bosor boyosh|twelve bosor boyos|twelve bosor boyosi|twelve bosorer meye|
twelve bosorer chele|twelve bosorer baccha|twelve bosorer shishu|twelve bchr boyosh|twelve bchr boyos|twelve bchr boyosi|twelve bchrer meye|
twelve bchrer chele|twelve bchrer baccha|twelve bchrer shishu|13 bochor boyosh|13 bochor boyos|13 bochor boyosi|13 bochorer meye|
13 bochorer chele|13 bochorer baccha|13 bochorer shishu|13 bosor boyosh|13 bosor boyos|13 bosor boyosi|13 bosorer meye|13 bosorer chele|
13 bosorer baccha|13 bosorer shishu|13 bchr boyosh|13 bchr boyos|13 bchr boyosi|13 bchrer meye|13 bchrer chele|13 bchrer baccha|
13 bchrer shishu|tero bochor boyosh|tero bochor boyos|tero bochor boyosi|tero bochorer meye|tero bochorer chele|tero bochorer baccha|
tero bochorer shishu|tero bosor boyosh|tero bosor boyos|tero bosor boyosi|tero bosorer meye|tero bosorer chele|tero bosorer baccha|
tero bosorer shishu|tero bchr boyosh|tero bchr boyos|tero bchr boyosi|tero bchrer meye|tero bchrer chele|tero bchrer baccha|
tero bchrer shishu|thirteen bochor boyosh|thirteen bochor boyos|thirteen bochor boyosi|thirteen bochorer meye|thirteen bochorer chele|
thirteen bochorer baccha|thirteen bochorer shishu|thirteen bosor boyosh|thirteen bosor boyos|thirteen bosor boyosi|thirteen bosorer meye|
thirteen bosorer chele|thirteen bosorer baccha|thirteen bosorer shishu|thirteen bchr boyosh|thirteen bchr boyos|thirteen bchr boyosi|
thirteen bchrer meye|thirteen bchrer chele|thirteen bchrer baccha|thirteen bchrer shishu|14 bochor boyosh|14 bochor boyos|14 bochor boyosi|
14 bochorer meye|14 bochorer chele|14 bochorer baccha|14 bochorer shishu|14 bosor boyosh|14 bosor boyos|14 bosor boyosi|14 bosorer meye|
14 bosorer chele|14 bosorer baccha|14 bosorer shishu|14 bchr boyosh|14 bchr boyos|14 bchr boyosi|14 bchrer meye|14 bchrer chele|
14 bchrer baccha|14 bchrer shishu|choddo bochor boyosh|choddo bochor boyos|choddo bochor boyosi|choddo bochorer meye|choddo bochorer chele|
choddo bochorer baccha|choddo bochorer shishu|choddo bosor boyosh|choddo bosor boyos|choddo bosor boyosi|choddo bosorer meye|
choddo bosorer chele|choddo bosorer baccha|choddo bosorer shishu|choddo bchr boyosh|choddo bchr boyos|choddo bchr boyosi|choddo bchrer meye|
choddo bchrer chele|choddo bchrer baccha|choddo bchrer shishu|fourteen bochor boyosh|fourteen bochor boyos|fourteen bochor boyosi|
fourteen bochorer meye|fourteen bochorer chele|fourteen bochorer baccha|fourteen bochorer shishu|fourteen bosor boyosh|fourteen bosor boyos|
fourteen bosor boyosi|fourteen bosorer meye|fourteen bosorer chele|fourteen bosorer baccha|fourteen bosorer shishu|fourteen bchr boyosh|
fourteen bchr boyos|fourteen bchr boyosi|fourteen bchrer meye|fourteen bchrer chele|fourteen bchrer baccha|fourteen bchrer shishu|
15 bochor boyosh|15 bochor boyos|15 bochor boyosi|15 bochorer meye|15 bochorer chele|15 bochorer baccha|15 bochorer shishu|15 bosor boyosh|
15 bosor boyos|15 bosor boyosi|15 bosorer meye|15 bosorer chele|15 bosorer baccha|15 bosorer shishu|15 bchr boyosh|15 bchr boyos|
15 bchr boyosi|15 bchrer meye|15 bchrer chele|15 bchrer baccha|15 bchrer shishu|ponero bochor boyosh|ponero bochor boyos|
ponero bochor boyosi|ponero bochorer meye|ponero bochorer chele|ponero bochorer baccha|ponero bochorer shishu|ponero bosor boyosh|
ponero bosor boyos|ponero bosor boyosi|ponero bosorer meye|ponero bosorer chele|ponero bosorer baccha|ponero bosorer shishu|
ponero bchr boyosh|ponero bchr boyos|ponero bchr boyosi|ponero bchrer meye|ponero bchrer chele|ponero bchrer baccha|ponero bchrer shishu|
fifteen bochor boyosh|fifteen bochor boyos|fifteen bochor boyosi|fifteen bochorer meye|fifteen bochorer chele|fifteen bochorer baccha|
fifteen bochorer shishu|fifteen bosor boyosh|fifteen bosor boyos|fifteen bosor boyosi|fifteen bosorer meye|fifteen bosorer chele|
fifteen bosorer baccha|fifteen bosorer shishu|fifteen bchr boyosh|fifteen bchr boyos|fifteen bchr boyosi|fifteen bchrer meye|
fifteen bchrer chele|fifteen bchrer baccha|fifteen bchrer shishu|16 bochor boyosh|16 bochor boyos|16 bochor boyosi|16 bochorer meye|
16 bochorer chele|16 bochorer baccha|16 bochorer shishu|16 bosor boyosh|16 bosor boyos|16 bosor boyosi|16 bosorer meye|16 bosorer chele|
16 bosorer baccha|16 bosorer shishu|16 bchr boyosh|16 bchr boyos|16 bchr boyosi|16 bchrer meye|16 bchrer chele|16 bchrer baccha|
16 bchrer shishu|sholo bochor boyosh|sholo bochor boyos|sholo bochor boyosi|sholo bochorer meye|sholo bochorer chele|sholo bochorer baccha|
sholo bochorer shishu|sholo bosor boyosh|sholo bosor boyos|sholo bosor boyosi|sholo bosorer meye|sholo bosorer chele|sholo bosorer baccha|
sholo bosorer shishu|sholo bchr boyosh|sholo bchr boyos|sholo bchr boyosi|sholo bchrer meye|sholo bchrer chele|sholo bchrer baccha|
sholo bchrer shishu|solo bochor boyosh|solo bochor boyos|solo bochor boyosi|solo bochorer meye|solo bochorer chele|solo bochorer baccha|
solo bochorer shishu|solo bosor boyosh|solo bosor boyos|solo bosor boyosi|solo bosorer meye|solo bosorer chele|solo bosorer baccha|
solo bosorer shishu|solo bchr boyosh|solo bchr boyos|solo bchr boyosi|solo bchrer meye|solo bchrer chele|solo bchrer baccha|
solo bchrer shishu|sixteen bochor boyosh|sixteen bochor boyos|sixteen bochor boyosi|sixteen bochorer meye|sixteen bochorer chele|
sixteen bochorer baccha|sixteen bochorer shishu|sixteen bosor boyosh|sixteen bosor boyos|sixteen bosor boyosi|sixteen bosorer meye|
sixteen bosorer chele|sixteen bosorer baccha|sixteen bosorer shishu|sixteen bchr boyosh|sixteen bchr boyos|sixteen bchr boyosi|
sixteen bchrer meye|sixteen bchrer chele|sixteen bchrer baccha|sixteen bchrer shishu|17 bochor boyosh|17 bochor boyos|17 bochor boyosi|
17 bochorer meye|17 bochorer chele|17 bochorer baccha|17 bochorer shishu|17 bosor boyosh|17 bosor boyos|17 bosor boyosi|17 bosorer meye|
17 bosorer chele|17 bosorer baccha|17 bosorer shishu|17 bchr boyosh|17 bchr boyos|17 bchr boyosi|17 bchrer meye|17 bchrer chele|
17 bchrer baccha|17 bchrer shishu|shotero bochor boyosh|shotero bochor boyos|shotero bochor boyosi|shotero bochorer meye|
shotero bochorer chele|shotero bochorer baccha|shotero bochorer shishu|shotero bosor boyosh|shotero bosor boyos|shotero bosor boyosi|
shotero bosorer meye|shotero bosorer chele|shotero bosorer baccha|shotero bosorer shishu|shotero bchr boyosh|shotero bchr boyos|
shotero bchr boyosi|shotero bchrer meye|shotero bchrer chele|shotero bchrer baccha|shotero bchrer shishu|sotero bochor boyosh|
sotero bochor boyos|sotero bochor boyosi|sotero bochorer meye|sotero bochorer chele|sotero bochorer baccha|sotero bochorer shishu|
sotero bosor boyosh|sotero bosor boyos|sotero bosor boyosi|sotero bosorer meye|sotero bosorer chele|sotero bosorer baccha|
sotero bosorer shishu|sotero bchr boyosh|sotero bchr boyos|sotero bchr boyosi|sotero bchrer meye|sotero bchrer chele|sotero bchrer baccha|
sotero bchrer shishu|seventeen bochor boyosh|seventeen bochor boyos|seventeen bochor boyosi|seventeen bochorer meye|seventeen bochorer chele|
seventeen bochorer baccha|seventeen bochorer shishu|seventeen bosor boyosh|seventeen bosor boyos|seventeen bosor boyosi|
seventeen bosorer meye|seventeen bosorer chele|seventeen bosorer baccha|seventeen bosorer shishu|seventeen bchr boyosh|seventeen bchr boyos|
seventeen bchr boyosi|seventeen bchrer meye|seventeen bchrer chele|seventeen bchrer baccha|seventeen bchrer shishu|boyosh 5|boyos 5|bois 5|
boyosh matro 5|boyos matro 5|boyosh holo 5|boyosh only 5|age 5|boyosh pach|boyos pach|bois pach|boyosh matro pach|boyos matro pach|
boyosh holo pach|boyosh only pach|age pach|boyosh panch|boyos panch|bois panch|boyosh matro panch|boyos matro panch|boyosh holo panch|
boyosh only panch|age panch|boyosh five|boyos five|bois five|boyosh matro five|boyos matro five|boyosh holo five|boyosh only five|age five|
boyosh 6|boyos 6|bois 6|boyosh matro 6|boyos matro 6|boyosh holo 6|boyosh only 6|age 6|boyosh choy|boyos choy|bois choy|boyosh matro choy|
boyos matro choy|boyosh holo choy|boyosh only choy|age choy|boyosh chhoy|boyos chhoy|bois chhoy|boyosh matro chhoy|boyos matro chhoy|
boyosh holo chhoy|boyosh only chhoy|age chhoy|boyosh 7|boyos 7|bois 7|boyosh matro 7|boyos matro 7|boyosh holo 7|boyosh only 7|age 7|
boyosh sat|boyos sat|bois sat|boyosh matro sat|boyos matro sat|boyosh holo sat|boyosh only sat|age sat|boyosh 8|boyos 8|bois 8|
boyosh matro 8|boyos matro 8|boyosh holo 8|boyosh only 8|age 8|boyosh aat|boyos aat|bois aat|boyosh matro aat|boyos matro aat|
boyosh holo aat|boyosh only aat|age aat|boyosh at|boyos at|bois at|boyosh matro at|boyos matro at|boyosh holo at|boyosh only at|age at|
boyosh 9|boyos 9|bois 9|boyosh matro 9|boyos matro 9|boyosh holo 9|boyosh only 9|age 9|boyosh noy|boyos noy|bois noy|boyosh matro noy|
boyos matro noy|boyosh holo noy|boyosh only noy|age noy|boyosh nine|boyos nine|bois nine|boyosh matro nine|boyos matro nine|boyosh holo nine|
boyosh only nine|age nine|boyosh 10|boyos 10|bois 10|boyosh matro 10|boyos matro 10|boyosh holo 10|boyosh only 10|age 10|boyosh dosh|
boyos dosh|bois dosh|boyosh matro dosh|boyos matro dosh|boyosh holo dosh|boyosh only dosh|age dosh|boyosh dos|boyos dos|bois dos|
boyosh matro dos|boyos matro dos|boyosh holo dos|boyosh only dos|age dos|boyosh ten|boyos ten|bois ten|boyosh matro ten|boyos matro ten|
boyosh holo ten|boyosh only ten|age ten|boyosh 11|boyos 11|bois 11|boyosh matro 11|boyos matro 11|boyosh holo 11|boyosh only 11|age 11|
boyosh egaro|boyos egaro|bois egaro|boyosh matro egaro|boyos matro egaro|boyosh holo egaro|boyosh only egaro|age egaro|boyosh eleven|
boyos eleven|bois eleven|boyosh matro eleven|boyos matro eleven|boyosh holo eleven|boyosh only eleven|age eleven|boyosh 12|boyos 12|bois 12|
boyosh matro 12|boyos matro 12|boyosh holo 12|boyosh only 12|age 12|boyosh baro|boyos baro|bois baro|boyosh matro baro|boyos matro baro|
boyosh holo baro|boyosh only baro|age baro|boyosh twelve|boyos twelve|bois twelve|boyosh matro twelve|boyos matro twelve|boyosh holo twelve|
boyosh only twelve|age twelve|boyosh 13|boyos 13|bois 13|boyosh matro 13|boyos matro 13|boyosh holo 13|boyosh only 13|age 13|boyosh tero|
boyos tero|bois tero|boyosh matro tero|boyos matro tero|boyosh holo tero|boyosh only tero|age tero|boyosh thirteen|boyos thirteen|
bois thirteen|boyosh matro thirteen|boyos matro thirteen|boyosh holo thirteen|boyosh only thirteen|age thirteen|boyosh 14|boyos 14|bois 14|
boyosh matro 14|boyos matro 14|boyosh holo 14|boyosh only 14|age 14|boyosh choddo|boyos choddo|bois choddo|boyosh matro choddo|
boyos matro choddo|boyosh holo choddo|boyosh only choddo|age choddo|boyosh fourteen|boyos fourteen|bois fourteen|boyosh matro fourteen|
boyos matro fourteen|boyosh holo fourteen|boyosh only fourteen|age fourteen|boyosh 15|boyos 15|bois 15|boyosh matro 15|boyos matro 15|
boyosh holo 15|boyosh only 15|age 15|boyosh ponero|boyos ponero|bois ponero|boyosh matro ponero|boyos matro ponero|boyosh holo ponero|
boyosh only ponero|age ponero|boyosh fifteen|boyos fifteen|bois fifteen|boyosh matro fifteen|boyos matro fifteen|boyosh holo fifteen|
boyosh only fifteen|age fifteen|boyosh 16|boyos 16|bois 16|boyosh matro 16|boyos matro 16|boyosh holo 16|boyosh only 16|age 16|boyosh sholo|
boyos sholo|bois sholo|boyosh matro sholo|boyos matro sholo|boyosh holo sholo|boyosh only sholo|age sholo|boyosh solo|boyos solo|bois solo|
boyosh matro solo|boyos matro solo|boyosh holo solo|boyosh only solo|age solo|boyosh sixteen|boyos sixteen|bois sixteen|boyosh matro sixteen|
boyos matro sixteen|boyosh holo sixteen|boyosh only sixteen|age sixteen|boyosh 17|boyos 17|bois 17|boyosh matro 17|boyos matro 17|
boyosh holo 17|boyosh only 17|age 17|boyosh shotero|boyos shotero|bois shotero|boyosh matro shotero|boyos matro shotero|boyosh holo shotero|
boyosh only shotero|age shotero|boyosh sotero|boyos sotero|bois sotero|boyosh matro sotero|boyos matro sotero|boyosh holo sotero|
boyosh only sotero|age sotero|boyosh seventeen|boyos seventeen|bois seventeen|boyosh matro seventeen|boyos matro seventeen|
boyosh holo seventeen|boyosh only seventeen|age seventeen|shishu sromik|shishu shromik|sisu sromik|shishu shromo|shishura|shishuder|
shishuder diye|nabalok|nabalika|under 18|18 bochorer kom|18 bosorer kom|18 bochorer niche|18 bosorer niche|atharo bochorer kom|bachcha kaj|
baccha kaj|bacchara kaj|bachchara kaj|bacchara kaj kore|bacchader diye|bachchader diye|baccha der diye|choto baccha|choto bacchara|
choto choto baccha|choto chele meye|child worker|child labour|kishori`,
    pregnant: `
gorvoboti|gorbhoboti|gorboboti|gorbhobhoti|gorvobotike|gorbhobotike|gorbhobotider|gorvobotider|gorvo|gorbho|gorbhe|gorve|gorbhopat|gorvopat|
pregnant|pregnent|pragnant|pragnent|pregnency|pregnancy|pet e baccha|pete baccha|pete bacca|baccha pete|baccha nosto|bacha nosto|ontosotta|
ontosotwa|ontoshotta|maternity|matarniti|matrittokalin|matritto|matritto chuti|poyati`,
    danger_now: `
agun|aagun|agun lagse|agun lagche|agun legeche|agune|aguner|agun dhorse|dhoa|dhoya|dhoyay|tala mere|tala diye|tala bondho|talabondho|
tala dey|tala dise|tala mara|atke rakhse amader|atke rakheche amader|amader atke|amake atke|amk atke|sromikder atke|vitore atke|bhitore atke|
atka porsi|atka pore|atke porsi|atke achi|atke asi|atkiye|fatol|phatol|fatol dhorse|fatol dhoreche|fete gese|fete geche|dhose|dhoshe|
dhose porbe|dhose portese|venge portese|vobon kape|building kape|building kaptese|bachan|bachao|amader bachan|amake bachan|bisforon|
mere felbe|mere felse|mere felar|mere feleche|maira felbo|maira felbe|khun korbe|khun|attohotta|atto hotta|more jabo|more jaitesi|
more jacche|more jacchi|gas leak|gas lik|gaser gondho|rokto ber|roktokkhoron|oggan|behush|shash nite parchi na|shash nite partesi na|
current e|oporon|opohoron|tule niye gese|tule niye geche|ekhon martese|akhon martese|martese amader|pitaitese|petacche|boiler fete|help now|
kidnap`,
    armed: `
bonduk|pistol|revolver|chaku|chhuri|churi niye|churi diye|ramda|ram da|chapati diye|chapati niye|ostro|ostroshostro|guli|guli korbe|
guli korse|lathi sota|lathisota|rod diye|rod niye|kirich|hockey stick|gun|knife`,
    alone: `
sudhu ami|shudhu ami|sudu ami|shudhu amake|sudhu amake|sudhu amk|ami eka|ami ekai|amake eka|amk eka|eka ami|only ami|sudhumatro ami|
ar keu na|onno keu na`,
    accused_supervisor: `
supervisor|supervisorer|supervisorke|supervisora|supervisar|superviser|supervaizar|suparvaizar|suparvisar|superbaijar|sup|linechief|linchief|
line chief|lain chif|lainchif|lainchief|chief|chiefer|incharge|incharger|in charge|incharje|incharj|incarg|lineman|line man|foreman|
team leader|line leader|group leader|floor incharge|floor master|sordar`,
    accused_manager: `
manager|managerer|managerke|maneger|menejar|manejar|pm|gm|agm|apm|dgm|director|porichalok|owner|boss|malik|maliker|malikke|malikpokkho|
malikpokho|md|md sir|hr|management|admin|chairman|kortripokkho`,
    accused_coworker: `
sohokormi mare|sohokormi marse|sohokormi amake mare|sohokormi amake marse|sohokormi amk marse|sohokormi mereche|sohokormi amake mereche|
sohokormi gali|sohokormi amake gali|sohokormi amk gali|sohokormi hoirani|sohokormi hoyrani|sohokormi amake hoirani|sohokormi gaye hat|
sohokormi amar gaye hat|sohokormi humki|sohokormi amake humki|sohokormi churi|sohokormi taka churi|sohokormi amar taka churi|
sohokormi thappor|sohokormi amake thappor|sohokormi disturb|sohokormi amake disturb|shohokormi mare|shohokormi marse|shohokormi amake mare|
shohokormi amake marse|shohokormi amk marse|shohokormi mereche|shohokormi amake mereche|shohokormi gali|shohokormi amake gali|
shohokormi amk gali|shohokormi hoirani|shohokormi hoyrani|shohokormi amake hoirani|shohokormi gaye hat|shohokormi amar gaye hat|
shohokormi humki|shohokormi amake humki|shohokormi churi|shohokormi taka churi|shohokormi amar taka churi|shohokormi thappor|
shohokormi amake thappor|shohokormi disturb|shohokormi amake disturb|sohokormira mare|sohokormira marse|sohokormira amake mare|
sohokormira amake marse|sohokormira amk marse|sohokormira mereche|sohokormira amake mereche|sohokormira gali|sohokormira amake gali|
sohokormira amk gali|sohokormira hoirani|sohokormira hoyrani|sohokormira amake hoirani|sohokormira gaye hat|sohokormira amar gaye hat|
sohokormira humki|sohokormira amake humki|sohokormira churi|sohokormira taka churi|sohokormira amar taka churi|sohokormira thappor|
sohokormira amake thappor|sohokormira disturb|sohokormira amake disturb|amar sohokormi mare|amar sohokormi marse|amar sohokormi amake mare|
amar sohokormi amake marse|amar sohokormi amk marse|amar sohokormi mereche|amar sohokormi amake mereche|amar sohokormi gali|
amar sohokormi amake gali|amar sohokormi amk gali|amar sohokormi hoirani|amar sohokormi hoyrani|amar sohokormi amake hoirani|
amar sohokormi gaye hat|amar sohokormi amar gaye hat|amar sohokormi humki|amar sohokormi amake humki|amar sohokormi churi|
amar sohokormi taka churi|amar sohokormi amar taka churi|amar sohokormi thappor|amar sohokormi amake thappor|amar sohokormi disturb|
amar sohokormi amake disturb|arek sromik mare|arek sromik marse|arek sromik amake mare|arek sromik amake marse|arek sromik amk marse|
arek sromik mereche|arek sromik amake mereche|arek sromik gali|arek sromik amake gali|arek sromik amk gali|arek sromik hoirani|
arek sromik hoyrani|arek sromik amake hoirani|arek sromik gaye hat|arek sromik amar gaye hat|arek sromik humki|arek sromik amake humki|
arek sromik churi|arek sromik taka churi|arek sromik amar taka churi|arek sromik thappor|arek sromik amake thappor|arek sromik disturb|
arek sromik amake disturb|arek shromik mare|arek shromik marse|arek shromik amake mare|arek shromik amake marse|arek shromik amk marse|
arek shromik mereche|arek shromik amake mereche|arek shromik gali|arek shromik amake gali|arek shromik amk gali|arek shromik hoirani|
arek shromik hoyrani|arek shromik amake hoirani|arek shromik gaye hat|arek shromik amar gaye hat|arek shromik humki|arek shromik amake humki|
arek shromik churi|arek shromik taka churi|arek shromik amar taka churi|arek shromik thappor|arek shromik amake thappor|arek shromik disturb|
arek shromik amake disturb|purush sromik mare|purush sromik marse|purush sromik amake mare|purush sromik amake marse|purush sromik amk marse|
purush sromik mereche|purush sromik amake mereche|purush sromik gali|purush sromik amake gali|purush sromik amk gali|purush sromik hoirani|
purush sromik hoyrani|purush sromik amake hoirani|purush sromik gaye hat|purush sromik amar gaye hat|purush sromik humki|
purush sromik amake humki|purush sromik churi|purush sromik taka churi|purush sromik amar taka churi|purush sromik thappor|
purush sromik amake thappor|purush sromik disturb|purush sromik amake disturb|purush shromik mare|purush shromik marse|
purush shromik amake mare|purush shromik amake marse|purush shromik amk marse|purush shromik mereche|purush shromik amake mereche|
purush shromik gali|purush shromik amake gali|purush shromik amk gali|purush shromik hoirani|purush shromik hoyrani|
purush shromik amake hoirani|purush shromik gaye hat|purush shromik amar gaye hat|purush shromik humki|purush shromik amake humki|
purush shromik churi|purush shromik taka churi|purush shromik amar taka churi|purush shromik thappor|purush shromik amake thappor|
purush shromik disturb|purush shromik amake disturb|onno sromik mare|onno sromik marse|onno sromik amake mare|onno sromik amake marse|
onno sromik amk marse|onno sromik mereche|onno sromik amake mereche|onno sromik gali|onno sromik amake gali|onno sromik amk gali|
onno sromik hoirani|onno sromik hoyrani|onno sromik amake hoirani|onno sromik gaye hat|onno sromik amar gaye hat|onno sromik humki|
onno sromik amake humki|onno sromik churi|onno sromik taka churi|onno sromik amar taka churi|onno sromik thappor|onno sromik amake thappor|
onno sromik disturb|onno sromik amake disturb|arek operator mare|arek operator marse|arek operator amake mare|arek operator amake marse|
arek operator amk marse|arek operator mereche|arek operator amake mereche|arek operator gali|arek operator amake gali|arek operator amk gali|
arek operator hoirani|arek operator hoyrani|arek operator amake hoirani|arek operator gaye hat|arek operator amar gaye hat|
arek operator humki|arek operator amake humki|arek operator churi|arek operator taka churi|arek operator amar taka churi|
arek operator thappor|arek operator amake thappor|arek operator disturb|arek operator amake disturb|ek operator mare|ek operator marse|
ek operator amake mare|ek operator amake marse|ek operator amk marse|ek operator mereche|ek operator amake mereche|ek operator gali|
ek operator amake gali|ek operator amk gali|ek operator hoirani|ek operator hoyrani|ek operator amake hoirani|ek operator gaye hat|
ek operator amar gaye hat|ek operator humki|ek operator amake humki|ek operator churi|ek operator taka churi|ek operator amar taka churi|
ek operator thappor|ek operator amake thappor|ek operator disturb|ek operator amake disturb|ek helper mare|ek helper marse|
ek helper amake mare|ek helper amake marse|ek helper amk marse|ek helper mereche|ek helper amake mereche|ek helper gali|ek helper amake gali|
ek helper amk gali|ek helper hoirani|ek helper hoyrani|ek helper amake hoirani|ek helper gaye hat|ek helper amar gaye hat|ek helper humki|
ek helper amake humki|ek helper churi|ek helper taka churi|ek helper amar taka churi|ek helper thappor|ek helper amake thappor|
ek helper disturb|ek helper amake disturb|coworker mare|coworker marse|coworker amake mare|coworker amake marse|coworker amk marse|
coworker mereche|coworker amake mereche|coworker gali|coworker amake gali|coworker amk gali|coworker hoirani|coworker hoyrani|
coworker amake hoirani|coworker gaye hat|coworker amar gaye hat|coworker humki|coworker amake humki|coworker churi|coworker taka churi|
coworker amar taka churi|coworker thappor|coworker amake thappor|coworker disturb|coworker amake disturb|colleague mare|colleague marse|
colleague amake mare|colleague amake marse|colleague amk marse|colleague mereche|colleague amake mereche|colleague gali|colleague amake gali|
colleague amk gali|colleague hoirani|colleague hoyrani|colleague amake hoirani|colleague gaye hat|colleague amar gaye hat|colleague humki|
colleague amake humki|colleague churi|colleague taka churi|colleague amar taka churi|colleague thappor|colleague amake thappor|
colleague disturb|colleague amake disturb`,
    accused_security: `
security|securitir|sikuriti|sikiuriti|sequrity|security guard|security man|guard|guardra|guarder|gard|gardra|darowan|daroan|darwan|darowaner|
gateman|gate man|ansar|ansarra|nirapotta kormi`,
    accused_agency: `
agency|agencyr|ejensi|agent|agenter|ejent|broker|dalal|dalaler|dalalra|thikadar|thikadarer|contractor|sub contractor|recruiting agency|adom|
adom bepari|adam bepari|adom babsayi`,
  },
  people: `
jon|joner|jonke|sromik|shromik|shramik|sromikke|sromiker|shromiker|worker|workers|lok|loker|kormi|kormir|manush|mohila|nari|purush|meye|
meyeke|meyer|chele|operator|helper|shishu|baccha|poribar|sohokormi|bondhu|meyera|mohilara`,
  quantities: {
    sho: '100',
    shoto: '100',
    eksho: '100',
    duisho: '200',
    tinsho: '300',
    pachsho: '500',
    hazar: '1000',
    hajar: '1000',
    lakh: '100000',
    koyek: '3',
    koyekjon: '3',
    dozen: '12',
    dojon: '12',
    onek: '3',
    hundred: '100',
    thousand: '1000',
  },
};
