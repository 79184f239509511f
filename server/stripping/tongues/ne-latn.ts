import type { Tongue } from './tongue.ts';

export const neLatn: Tongue = {
  tag: 'ne-Latn',
  script: 'Latn',
  closed: `
ma mero mera malai maile mailey hami haamro hamro hamilai hamile timi timro tapai tapaiko tapailai uh u usle uslai usko uni
unle unlai unko uniharu uhaa uhale yo tyo yi ti tyasle tyaslai tyasko yasle yesle yesto testo jasto kasto kati kina kasari
kaha yaha tyaha ke ko kun kasle kaslai kohi kehi sabai sabaile sabailai dherai thorai ali alikati ekdam ekdamai matra matrai
pani nai ra tara kinabhane bhane bhanera vane vanera bhanne vanne ani feri pheri aba ahile kahile sadhai sadhain chha cha xa
x chhu chu xu chhau chau xau malaai meri masang mamathi mamaathi mabat mabaat haami haameele haameelaai hamra haamra hamri
haamri hamisang haameesang hamihru haameehru hamihrulai haameehroolaai hamihrule haameehroole haameehrulaai haameehrule ta
tan timile timeele timilai timeelaai timihru timeehru tapaai tapainle tapaaeenle tapainlai tapaaeenlaai tapainko tapaaeenko
tapaihru tapaaeehru tapainharu tapaaeenharu uslaai unlaai unka unihru uneehru unihrule uneehroole unihrulai uneehroolaai
unihruko uneehrooko uha uhan uhanle uhaanle uhanlai uhaanlaai uhanko uhaanko yas yaslai yaslaai yasko yini yinle yinko yinlai
yinlaai tyas tyaslaai tyasaile tini tinle tinlai tinlaai tinko tinihru tineehru ka ki le lai laai bat baat sang sit dekhi
samma tir bhitra vitra bahir baahir mathi maathi tal muni agadi agaadi pachadi pachaadi aghi pachi pachhi paxi bich beech
najik tadha taadha varipri waripri baripri cheu chheu xeu lagi laagi nimti bare baare barema baarema viruddha wiruddha
biruddha bina vina wina bahek baahek maatra maatrai va wa ba athva athwa tar kinabhne kinki yadi bhaner vaner jab tab ab
kahilyai jaha jahan tyahan yahan kahan uta yata jun jo jasle jaslai jaslaai jasko kin kasri kastai kaslaai kasko sabailaai
sabaiko harek pratyek alikti ekadmai nikai jyadai jyaadai sahrai saahrai ati yati tyati uti jati jastai yasto tyasto yastai
tyastai yasri tyasri afu aafu afule aphule afulai aphulai afno aafno afna aafna afnai aafnai afai aafai ek euta eutai ekajna
dui duijna dueejna duita tin teen char chaar panch paanch sat saat ath aath nau dash das chaun chan chhan xan chin chhin xin
chas chhas xas chain chhain xain chainan chhainan xainan chainau chainaun thiyo thie thien thiin thiyau thiyaun thienan ho
hun hu hau haun hain hoin huncha hunchha hunxa hundain bhayo vayo bhaeko vaeko nabhaeko gareko garer garna garne hune dine
din chahi chaahi hola na ni la hai hajur a an natra ajh ajhai jhan natrabhne taipni yadyapi taki taaki jasri tyasapchi
tyasapchhi tyasapxi yasapchi yasapchhi yasapxi bhanda vanda jana vata wata bata ota parcha parchha parxa paryo parne pardain
`,
  open: `
ko kun kasle kaslai kohi kehi sabai sabaile sabailai dherai thorai ali alikati ekdam ekdamai matra matrai pani nai ra tara
kinabhane bhane bhanera vane vanera bhanne vanne ani feri pheri aba ahile kahile sadhai sadhain chha cha xa chhu chu xu chhau
chau xau chhan chan xan chhaina chaina xaina chhainan chainan xainan thiyo thyo thie thiye thiyen thiena thienan ho hoina
haina hun hunchha huncha hunxa hudaina hundaina bhayo vayo bhayena vayena vaena bhako vako bhaeko vayeko gareko garyo garye
gare garera garna garne garchha garcha garxa garchhan garxan garchu garxu gardaina gardainan gardina gardai garda garau
garauchha garauxan garayo garaye garnu garnus garnuhos gardinus diyo diye diyena diena dinchha dincha dinxa dinxan didaina
dindaina didainan diyeko dieko dine dina dinu dinus dinuhos linchha linxa liyo liye liera line lina gayo gaye gako gayeko
janchha jancha janxa jane jana janu jau jadaina jaane aayo ayo aaye aauchha aauxa auchha auxa aune aauna auna aayena ayena
aako aayeko khanchha khanxa khayo khane khana khanu khaeko paye payo paaye payena paena paayena pauchha pauxa paune pauna
paudaina payeko paako bhanyo vanyo bhanchha bhanxa vanxa bhanchan vanxan bhanin bhannu bhana bolyo bolxa bolchha bole kutyo
kutxa kutchha kute pityo pitxa pite piteko maryo marchu marxu mare mardichhu nikalyo nikale nikalidiyo nikalxu nikalchu
kaatyo katyo katxa katxan kate rakhyo rakheko rakhxa rakhe samatyo samatxa chhoyo choyo chhunchha chunxa dhamkayo dhamkauxa
dhamki gali gaali karauxa karauchha bolaayo bolayo bolauxa pathayo pathaye sodhnu sodhnus sodhyo kaam kam talab talaab tallab
paisa paesa rupaiya rupiya hajar lakh say bonus overtime ot bida chutti birami bimar jwaro dukhyo dukhxa aspatal hospital
doctor ausadhi garvawati garbhawati pregnant pet haat hat khutta aakha tauko ragat mahina mahinama hapta din dinma raat rati
bihana beluka belukaa aaja aja hijo bholi barsa barsha ghanta baje minute samaya time pahile pachhi paxi agadi aghi samma
dekhi bata ma le lai sanga sang lagi company kampani factory karkhana bhatta itta chiya bagan khet khani machine mesin floor
supervisor manager malik sahu sahuji sahuni hakim thekedar dalal agent ejent manpower guard gard security driver helper
operator kamdar majdur mazdur shramik karmachari sathi saathi sathiharu dai daju bhai didi bahini aama ama buwa buba baba
chhora chora chhori xora xori shriman srimaan srimati logne swasni buda budi sasu sasura kaka kaki mama maiju bhauju chhimeki
kotha hostel camp ghar gaun gau dera bhat dal tarkari toilet charpi saucharlaya ac pankha batti bijuli current garmi jado
chiso dhulo dhuwa fohor safa gas aago ago dhoka chabi tala bhawan building gate bato bus gadi passport rahadani visa bhisa
ticket karar kagaj kagajat sahi aunthachhap aunthachap nagarikta card phone mobile number nambar msg message photo video
facebook imo whatsapp viber tiktok messenger samasya gunaso ujuri nibedan bayan praman sakshi mudda adalat kanun adhikar haq
nyaya prahari police dutabas embassy sarkar union neta adhyaksha hadtal baithak sahayog sahayata maddat madat uddhar bachau
bachaunus bachaunuhos kripaya please plz dhanyabad dhanyawad namaste namaskar hajur sir madam miss ramro naramro kharab thulo
sano naya purano sajilo garo gahro khali banda khula surakshit jabarjasti jabarjasthi badhya gopya jhuto sacho satya galat
thik thikai eklo eklai dukhi khusi ris dar daraye darayeko nidra bhok bhokai thakai kamjor garib umer barsako barsaki pura
adha baki badhi jyada jamma aru arko alag sangai barabar karan kura kuraharu niyam wacha biswas vishwas aasha ichchha man
dimag awastha anumati palo shift duty night hajiri rajinama notice banduk chakku khukuri hatiyar lathi danda gunda nepal
nepali nepalma india bharat qatar dubai saudi malaysia kuwait oman bahrain kathmandu ktm lalitpur bhaktapur pokhara
biratnagar birgunj butwal bhairahawa hetauda chitwan dharan itahari jhapa morang sunsari janakpur dang banke nepalgunj
surkhet kailali dhangadi terai madhesh pahad tharu maithili dashain tihar chhath holi tij losar eid baisakh jeth asar saun
shrawan bhadau asoj kartik mangsir push magh fagun chait aaitabar sombar mangalbar budhabar bihibar sukrabar sanibar chemical
bishadi spray mask panja jutta helmet target production quality piece order buyer audit hr admin office account salary
contract leave sick safety training fire alarm exit wardeni room bed locker canteen mess food water help problem gata
kasailai kasaile jagir ultai ulto dos dosh lagaye kafil kharcha chado chito dilaidinus garidinus garidinuhos bolayera bolaera
lagera janda aauda basda khada khadda dinda hunda hudaa bhanda bhandaa vanda birudda biruddha pichha pisab disa mahinadekhi
mahinako talabko kaamko malai hamilai arulai aruko euta euti duita tinta kehipani jasto justai tyahi yehi yahi tyaha yehaa
uta yeta bihanai sabera dhilo chhitto turuntai aafno afno aphno aafnai aafu aphu aafaile sana sani thula ramri ramra nam naam
manche maanche manchehru maanchehru manis maanis manisahru maanisahru mahila mahilahru mahilaahru purush keta keti ketahru
ketaahru ketihru keteehru bachcha bachchahru bachchaahru balbalika baalbaalika balak baalak balika baalika chori buva baaba
daai daaju bhaai vai vaai shreemaan shrimti shreemti svasni budha boodha budhi boodhi saasu nanda devar dewar jethaju
jethaaju bhaauju vauju vaauju kaaka kaaki maama maaiju fupu phupu thulobuva thulobuwa thuliama thooleeaama hajurbuva
hajurbuwa hajuraama nati naati natini naatini parivar pariwar sathihru saatheehru sathibhai saatheebhaai chimeki ximeki gaau
gaunle gaaunle afanta aafanta kaamdaar kamdarahru kaamdaarahru majdurahru shramikahru karmachaari sahkarmi suparbhaijar
suparbhaaijar suparbhaijarle suparbhaaijarle myanejar myaanejar myanejarle myaanejarle maalik malikle maalikle saahu saahuji
saahuni haakim thekedaar dalaal ejenta myanpavar myanpawar ejensi kaarkhaana fyaktri fyaaktri udyog inta vatta bhatti vatti
bagaan bagaincha kheti khaani dhunga gaarda suraksha sekyuriti pale paale chaukidar chaukeedaar draibhar draaibhar chalak
chaalak apretar helpar meshin siyo dhago dhaago kapda luga silai silaai katin pyakin pyaakin lain laain flor phlor seksan
yunit taarget utpadan utpaadan gunastar kamko kamma kaamma jyala jyaala rupaiyan rupiyan hajaar laakh karod bonas obhartaim
obhartaaim oti katauti jarivana jariwana peski rin byaj byaaj sau saau bhuktani bhuktaani vuktani vuktaani hisab hisaab baink
khata khaata nagad rasid parchi kaagaj kagjat kaagjaat karaar samjhauta kantryakta kantryaakta niyukti patra pasporta
paasporta rahdani raahdaani tikat parichaypatra nagrikta naagrikta samajik saamaajik kosh bima beema hastakshar hastaakshar
aunthaxap fon phon mobail mobaail myasej myaasej mesej foto bhidiyo vidiyo fesbuk phesbuk hvatsaep hwatsaep vhatsaep whatsaep
bhatsaep bhaibar bhaaibar vaibar vaaibar tiktak myasenjar myaasenjar biraami bimaar jvaro dukhai dukhaai chot ghau ghaau
aspataal daktar daaktar narsa aushdhi upchar upchaar garbhavti garbhawti garbha sutkeri mahinavari mahinawari taauko ankha
aankha kan kaan nak naak mukh dant daant dhad dhaad kammar chati chaati chala chaala aunla haddi ghanti ghaanti kapal kapaal
sharir shareer jiu jeeu jyan jyaan paani khaana bhaat vat vaat daal tarkaari roti nasta naasta khaja khaaja mes kyantin
kyaantin shauchalay shauchaalay tvailet twailet bathrum baathrum hostal kyampa kyaampa ochyan ochhyan oxyan karenta jaado
tato taato dhuva phohor sapha gandha gyas gyaas aglagi aaglaagi dhokama dhokaama sancho saancho taala bharyan bharyaan varyan
varyaan jhyal jhyaal bhitta vitta chano chaano bhavan vavan vawan bildin get baato sadak bas gaadi trak tempo galiglauj
gaaleeglauj apshabda dhamkihru dhamkeehru kutpit pitai pitaai thappad lat laat mukka dhakka durvyavhar durwyawhar vyavhar
wyawhar byavhar yaun hinsa yaunhinsa balatkar balaatkaar chedchad chedchaad hatpat haatpaat shoshan atyachar atyaachaar
bhedbhav bhedbhaw vedbhav vedbhaw vibhed wibhed bibhed jat jaat jati jaati dalit janjati janjaati madhesi pahadi pahaadi
muslim hindu bauddha krishchiyan isai isaai dharma apman apmaan beijjat ijjat laj laaj tras traas atmahatya aatmahatya hatya
mrityu maran khatra durghatna ghatna gunaaso nivedan niwedan avedan awedan bayaan pramaan saakshi gavah gawah adaalat kaanun
kaanoon adhikaar hak nyay nyaay prahri pulis dutavas dutawas rajdutavas rajdutawas sarkaar shram karyalay kaaryaalay yuniyan
sangathan sachiv sachiw sadasya hadtaal andolan aandolan mitin sahyog sahayta sahaayta uddhaar bachaau kripya dhanyavad
namaskaar jay sar myadam myaadam mis priy adarniy aadarneey mahoday aj aaj voli asti parsi bihan bihaan bihaanai diunso sanjh
saanjh beluki raati rat madhyarat madhyaraat dinhu dinhun varsha warsha sal saal minet samay taim taaim chhito xito chandai
chaandai turunta kahilekahi kahilekaahi barambar baarambaar patak patkaptak pahila antim gat gaeko agami aagaami aitbar
aaitbaar sombaar mangalbaar budhbar budhbaar biheebaar shukrabar shukrabaar shanibar shanibaar shanivar shaniwar baishakh
baishaakh vaishakh waishakh jeshtha asaar saaun shravan vadau bhadra bhaadra vadra vaadra kattik kaattik kaartik mansir pus
paush maagh faagun chaitra dashai tihaar chath xath teej maghi maaghi lhosar lhosaar losaar id ramjan ramjaan krismas janavri
janawri februari phebruari marcha maarcha april me jun julai julaai agasta septembar aktobar nobhembar disembar raamro raamra
raamri naraamro kharaab thoolo thoola thuli thooli saano saana saani nayan puraano lamo laamo choto chhoto xoto gahrau
gahraun haluka mahango sasto gaahro apthyaro apthyaaro khaali bhari vari asurakshit baadhya jhooto theek khushi risaeko
risaaeko thakit vok vokai tirkha baliyo dhani ashay ashaay nirdosh doshi pidit peedit pidak peedak aropi aaropi jimmevar
jimmewar nabalak naabaalak nabalig naabaalig balashram baalashram varshako warshako barshako poora aadha banki baanki jyaada
anya miler baraabar saman samaan farak pharak kaaran kurahru kuraahru kamkaj kaamkaaj tarika sharta sarta vacha bacha bhar
var vishvas wishwas bishvas asha ichcha ichxa dimaag soch vichar wichar bichar avastha sthiti halat haalat anumti chhutti
xutti chuti chhuti xuti paalo sifta siphta dyuti resta brek nait naait de haajiri anupasthit raajeenaama barkhasta barkhaasta
nishkasan nishkaasan suchna soochna notis chetavni chetawni chura chhura xura hatiyaar laathi pradhanmantri pradhaanmantri
desh videsh widesh bidesh nepaal nepaali bhaarat varat vaarat bhartiy bhaarteey vartiy vaarteey indiya katar kataar saaudi
malesiya kuvet kuwet omaan bahraain ijrayal ijraayal japan jaapaan koriya kathmadau kathmadaun kathmandau kaathmaandau patan
paatan vaktapur pokhra viratangar wiratangar biratangar virganja wirganja birganja beerganja butval bhairahva bhairahwa
vairahva vairahwa hetaunda chitvan bharatpur varatpur narayangadh naaraayangadh dharaan itahri damak jhaapa ilam ilaam moran
sunasri dhanusha sarlahi sarlaahi rauthat bara baara parsa makvanpur makwanpur sindhupalchok sindhupaalchok kabhre kaabhre
dhadin dhaadin nuvakot nuwakot dolkha ramechap ramechhap ramexap okhaldhunga gorkha lamjun tanhu tanhun kaski kaaski syanja
syaanja palpa paalpa gulmi baglun baaglun dan daan rolpa rukum salyan salyaan baanke nepalganja nepaalganja bardiya kailaali
dhanagdhi kanchanpur mahendrangar tarai taraai madhes pahaad himal himaal thaaru taman taamaan bhojpuri vojpuri dilli mumbai
silgudi darjilin daarjilin asam aasaam kemikal rasayan rasaayan vishadi wishadi spre maska maaska but chasma gambut embulensa
ekjit alarma alaarma fayar faayar tar taar motar boilar silindar krasar koila baluva baluwa simenta karpet kaarpet galaincha
un oon pashmina jut chauchau chaauchaau chini dudh masu maasu macha maacha kukhura tarkarihru tarkaareehru golbhenda alu aalu
dhan dhaan gahu gahun makai ukhu ful fool falful falfool biu mal hansiya kodalo kodaalo kampyutar charjar chaarjar byatri
byaatri ilektronik parta paarta sarkit stor godam godaam afis aphis echaar edmin akaunta akaaunta sefti sephti trenin adit
bayar baayar ardar branda braanda hotal resturenta skul kalej kyampas kyaampas bhada bhaada vada vaada gharbeti jagga murkha
moorkha pagal paagal kukur gadha sungur randi veshya weshya beshya chor fataha fataaha jand jaand raksi churot laguaushadh
laagooaushadh juva juwa seksa chumban angalo angaalo isara isaara nango naango kyamera kyaamera sisitibhi seeseeteebhi najar
pachyaunch pachyaaunch pachyayo pachhyayo paxyayo jiskyaunch jiskyaaunch jiskyayo jiskyaayo garnuparcha garnuparchha
garnuparxa garaunchan garaaunchan garaincha garaaincha katincha kaatincha katiyo kaatiyo nikaliyo nikaaliyo nikaalidiyo
diindain paindain paaindain paien paaien mildain milen sakinna sakien hunuhunna thaha thaaha anurodh jankari jaankaari khabar
sandesh uttar javaf jawaf prashna sodhpuch sodhpuchh sodhpux karbahi kaarbaahi karyavahi karyawahi chanbin chaanbin nirikshan
nireekshan nirikshak nireekshak sajay sajaay kshatipurti kshatipoorti rahat raahat lash laash shav shaw bepatta haraeko
haraaeko lapta laapta apahran bandhak najarbanda behos behosh hos ghaite ghaaite apanga apaanga baf baaf visfot wisfot bisfot
padkyo charkeko charkiyo chira bhatkiyo vatkiyo bhatkin vatkin lik gar garchhu garchan garchau garchaun garchin garchhin
garxin garchas garchhas garxas gardain gardin gardainau gardainaun garyau garyaun garthyo garthe garthie garthyau garthyaun
garthin garla garlan garlaan garnubhyo bhan van bhancha vancha vanchha bhanchu bhanchhu bhanxu vanchu vanchhu bhanchhan
bhanxan vanchan vanchhan bhanchau bhanchaun vanchau vanchaun bhanchin bhanchhin bhanxin vanchin vanchhin bhanchas bhanchhas
bhanxas vanchas vanchhas vannu bhanna vanna bhandai vandai bhandain vandain bhandin vandin bhandainan vandainan bhandainau
bhandainaun vandainau vandainaun bhanyau bhanyaun vanyau vanyaun bhanthyo vanthyo bhanthe vanthe bhanthie vanthie bhanthyau
bhanthyaun vanthyau vanthyaun bhanthin vanthin bhanla vanla bhanlan bhanlaan vanlan vanlaan bhannus vannus bhannubhyo
vannubhyo kut kutcha kutchu kutchhu kutxu kutchan kutchhan kutxan kutchau kutchaun kutchin kutchhin kutxin kutchas kutchhas
kutxas kutne kutnu kutna kutdai kutda kutdain kutdin kutyau kutyaun kutthyo kutthe kutthie kutthin kutla kutlan kutlaan
kutnus pit pitcha pitchha pitchu pitchhu pitxu pitchan pitchhan pitxan pitchau pitchaun pitchin pitchhin pitxin pitchas
pitchhas pitxas pitne pitnu pitna pitdai pitda pitdain pitdin pityau pityaun pitthyo pitthe pitthie pitthin pitla pitlan
pitlaan pitnus nikal nikaal nikalcha nikaalcha nikaalchu nikalne nikaalne nikalnu nikaalnu nikalna nikaalna nikaldai
nikaaldai nikalda nikaalda nikaalyo nikalthe nikaalthe nikalla nikaalla rakh raakh rakhcha raakhcha rakhchu raakhchu rakhchan
raakhchan rakhchau raakhchau rakhchin raakhchin rakhchas raakhchas rakhne raakhne rakhnu raakhnu rakhna raakhna rakhdai
raakhdai rakhda raakhda rakhdain raakhdain rakhdin raakhdin raakhyo rakhyau raakhyau rakhthyo raakhthyo rakhthe raakhthe
rakhthie raakhthie rakhthin raakhthin rakhla raakhla rakhlan raakhlaan rakhnus raakhnus kat kaat katcha kaatcha katchu
kaatchu katchan kaatchan katchau kaatchau katchin kaatchin katchas kaatchas katne kaatne katnu kaatnu katna kaatna katdai
kaatdai katda kaatda katdain kaatdain katdin kaatdin katyau kaatyau katthyo kaatthyo katthe kaatthe katthie kaatthie katthin
kaatthin katla kaatla katlan kaatlaan katnus kaatnus bol bolcha bolchu bolchhu bolxu bolchan bolchhan bolxan bolchau bolchaun
bolchin bolchhin bolxin bolchas bolchhas bolxas bolne bolnu bolna boldai bolda boldain boldin bolyau bolyaun bolthyo bolthe
bolthie bolthin bolla bollan bollaan bolnus sodh sodhcha sodhchha sodhxa sodhchu sodhchhu sodhxu sodhchan sodhchhan sodhxan
sodhchau sodhchaun sodhchin sodhchhin sodhxin sodhchas sodhchhas sodhxas sodhne sodhna sodhdai sodhda sodhdain sodhdin
sodhyau sodhyaun sodhthyo sodhthe sodhthie sodhthin sodhla sodhlan sodhlaan sak sakcha sakchha sakxa sakchu sakchhu sakxu
sakchan sakchhan sakxan sakchau sakchaun sakchin sakchhin sakxin sakchas sakchhas sakxas sakne saknu sakna sakdai sakda
sakdain sakdin sakdainan sakdainau sakdainaun sakyo sakyau sakyaun sakthyo sakthe sakthie sakthyau sakthyaun sakthin sakla
saklan saklaan saknus saknubhyo bascha baschha basxa baschu baschhu basxu baschan baschhan basxan baschau baschaun baschin
baschhin basxin baschas baschhas basxas basne basnu basna basdai basdain basdin basdainan basdainau basdainaun basyo basyau
basyaun basthyo basthe basthie basthyau basthyaun basthin basla baslan baslaan basnus basnubhyo hind hindcha hindchha hindxa
hindchu hindchhu hindxu hindchan hindchhan hindxan hindchau hindchaun hindchas hindchhas hindxas hindne hindnu hindna hinddai
hindda hinddain hinddin hindyo hindyau hindyaun hindthe hindthie hindla uth uthcha uthchha uthxa uthchu uthchhu uthxu uthchan
uthchhan uthxan uthchau uthchaun uthchin uthchhin uthxin uthchas uthchhas uthxas uthne uthnu uthna uthdai uthda uthdain
uthdin uthdainan uthdainau uthdainaun uthyo uthyau uthyaun uththyo uththe uththie uththyau uththyaun uththin uthla uthlan
uthlaan uthnus uthnubhyo sut sutcha sutchha sutxa sutchu sutchhu sutxu sutchan sutchhan sutxan sutchau sutchaun sutchin
sutchhin sutxin sutchas sutchhas sutxas sutne sutnu sutna sutdai sutda sutdain sutdin sutyo sutyau sutyaun sutthyo sutthe
sutthie sutthin sutla sutlan sutlaan sutnus padh padhcha padhchha padhxa padhchu padhchhu padhxu padhchan padhchhan padhxan
padhchau padhchaun padhchin padhchhin padhxin padhchas padhchhas padhxas padhne padhnu padhna padhdai padhda padhdain padhdin
padhdainan padhdainau padhdainaun padhyo padhyau padhyaun padhthyo padhthe padhthie padhthyau padhthyaun padhthin padhla
padhlan padhlaan padhnus padhnubhyo lekh lekhcha lekhchha lekhxa lekhchu lekhchhu lekhxu lekhchan lekhchhan lekhxan lekhchau
lekhchaun lekhchin lekhchhin lekhxin lekhchas lekhchhas lekhxas lekhne lekhnu lekhna lekhdai lekhda lekhdain lekhdin lekhyo
lekhyau lekhyaun lekhthyo lekhthe lekhthie lekhthin lekhla lekhlan lekhlaan lekhnus kin kincha kinchha kinxa kinchu kinchhu
kinxu kinchan kinchhan kinxan kinchau kinchaun kinchin kinchhin kinxin kinchas kinchhas kinxas kinne kinnu kinna kindai kinda
kindain kindin kinyo kinyau kinyaun kinthyo kinthe kinthie kinthin kinla kinlan kinlaan kinnus bech bechcha bechchha bechxa
bechchu bechchhu bechxu bechchan bechchhan bechxan bechchau bechchaun bechchin bechchhin bechxin bechchas bechchhas bechxas
bechne bechnu bechna bechdai bechda bechdain bechdin bechyo bechyau bechyaun bechthyo bechthe bechthie bechthin bechla
bechlan bechlaan bechnus tir tircha tirchha tirxa tirchu tirchhu tirxu tirchan tirchhan tirxan tirchau tirchaun tirchin
tirchhin tirxin tirchas tirchhas tirxas tirne tirnu tirna tirdai tirda tirdain tirdin tiryo tiryau tiryaun tirthyo tirthe
tirthie tirthin tirla tirlan tirlaan tirnus mar marchha marxa marchhu marchan marchhan marxan marchau marchaun marchin
marchhin marxin marchas marchhas marxas marne marnu marna mardai marda mardain mardin mardainan mardainau mardainaun maryau
maryaun marthyo marthe marthie marthyau marthyaun marthin marla marlan marlaan marnus marnubhyo banch baanch banchcha
baanchcha banchchu baanchchu banchchan baanchchan banchchau baanchchau banchchas baanchchas banchne baanchne banchnu baanchnu
banchna baanchna banchdai baanchdai banchda baanchda banchdain baanchdain banchdin baanchdin banchyo baanchyo banchyau
baanchyau banchthe baanchthe banchthie baanchthie banchla baanchla darcha darchha darxa darchu darchhu darxu darchan darchhan
darxan darchau darchaun darchin darchhin darxin darchas darchhas darxas darne darnu darna dardai darda dardain dardin
dardainan dardainau dardainaun daryo daryau daryaun darthyo darthe darthie darthyau darthyaun darthin darla darlan darlaan
darnus darnubhyo lad ladcha ladchha ladxa ladchu ladchhu ladxu ladchan ladchhan ladxan ladchau ladchaun ladchin ladchhin
ladxin ladchas ladchhas ladxas ladne ladnu ladna laddai ladda laddain laddin laddainan laddainau laddainaun ladyo ladyau
ladyaun ladthyo ladthe ladthie ladthyau ladthyaun ladthin ladla ladlan ladlaan ladnus ladnubhyo fal faal falcha faalcha
falchu faalchu falchan faalchan falchau faalchau falchin faalchin falchas faalchas falne faalne falnu faalnu falna faalna
faldai faaldai falda faalda faldain faaldain faldin faaldin falyo faalyo falyau faalyau falthyo faalthyo falthe faalthe
falthie faalthie falthin faalthin falla faalla fallan phallan falnus faalnus khoj khojcha khojchha khojxa khojchu khojchhu
khojxu khojchan khojchhan khojxan khojchau khojchaun khojchin khojchhin khojxin khojchas khojchhas khojxas khojne khojnu
khojna khojdai khojda khojdain khojdin khojyo khojyau khojyaun khojthyo khojthe khojthie khojthin khojla khojlan khojlaan
khojnus bujh bujhcha bujhchha bujhxa bujhchu bujhchhu bujhxu bujhchan bujhchhan bujhxan bujhchau bujhchaun bujhchin bujhchhin
bujhxin bujhchas bujhchhas bujhxas bujhne bujhnu bujhna bujhdai bujhda bujhdain bujhdin bujhyo bujhyau bujhyaun bujhthyo
bujhthe bujhthie bujhthin bujhla bujhlan bujhlaan bujhnus sun suncha sunchha sunxa sunchu sunchhu sunxu sunchan sunchhan
sunxan sunchau sunchaun sunchin sunchhin sunxin sunchas sunchhas sunxas sunne sunnu sunna sundai sunda sundain sundin sunyo
sunyau sunyaun sunthyo sunthe sunthie sunthin sunla sunlan sunlaan sunnus dekh dekhcha dekhchha dekhxa dekhchu dekhchhu
dekhxu dekhchan dekhchhan dekhxan dekhchau dekhchaun dekhchin dekhchhin dekhxin dekhchas dekhchhas dekhxas dekhne dekhnu
dekhna dekhdai dekhda dekhdain dekhdin dekhyo dekhyau dekhyaun dekhthyo dekhthe dekhthie dekhthin dekhla dekhlan dekhlaan
dekhnus bhet vet bhetcha bhetchha bhetxa vetcha vetchha bhetchu bhetchhu bhetxu vetchu vetchhu bhetchan bhetchhan bhetxan
vetchan vetchhan bhetchau bhetchaun vetchau vetchaun bhetchin bhetchhin bhetxin vetchin vetchhin bhetchas bhetchhas bhetxas
vetchas vetchhas bhetne vetne bhetnu vetnu bhetna vetna bhetdai vetdai bhetda vetda bhetdain vetdain bhetdin vetdin bhetyo
vetyo bhetyau bhetyaun vetyau vetyaun bhetthyo vetthyo bhetthe vetthe bhetthie vetthie bhetthin vetthin bhetla vetla bhetlan
bhetlaan vetlan vetlaan bhetnus vetnus chal chalcha chalchha chalxa chalchu chalchhu chalxu chalchan chalchhan chalxan
chalchau chalchaun chalchin chalchhin chalxin chalchas chalchhas chalxas chalne chalnu chalna chaldai chalda chaldain chaldin
chaldainan chaldainau chaldainaun chalyo chalyau chalyaun chalthyo chalthe chalthie chalthyau chalthyaun chalthin challa
challan challaan chalnus chalnubhyo chad chaad chadcha chaadcha chadchu chaadchu chadchan chaadchan chadchau chaadchau
chadchin chaadchin chadchas chaadchas chadne chaadne chadnu chaadnu chadna chaadna chaddai chaaddai chadda chaadda chaddain
chaaddain chaddin chaaddin chadyo chaadyo chadyau chaadyau chadthyo chaadthyo chadthe chaadthe chadthie chaadthie chadthin
chaadthin chadla chaadla chadlan chhadlan xadlan chadnus chaadnus chod chhod xod chodcha chhodchha xodxa chodchu chhodchhu
xodxu chodchan chhodchhan xodxan chodchau chodchaun chodchin chhodchhin xodxin chodchas chhodchhas xodxas chodne chhodne
xodne chodnu chhodnu xodnu chodna chhodna xodna choddai chhoddai xoddai chodda chhodda xodda choddain chhoddain xoddain
choddin chhoddin xoddin chodyo chhodyo xodyo chodyau chhodyau xodyau chodthyo chhodthyo xodthyo chodthe chhodthe xodthe
chodthie chhodthie xodthie chodthin chhodthin xodthin chodla chhodla xodla chodlan chhodlan xodlan chodnus chhodnus xodnus
pug pugcha pugchha pugxa pugchu pugchhu pugxu pugchan pugchhan pugxan pugchau pugchaun pugchin pugchhin pugxin pugchas
pugchhas pugxas pugne pugnu pugna pugdai pugda pugdain pugdin pugyo pugyau pugyaun pugthyo pugthe pugthie pugthin pugla
puglan puglaan pugnus farka pharka farkcha farkchha farkxa farkchu farkchhu farkxu farkchan farkchhan farkxan farkchau
farkchaun farkchas farkchhas farkxas farkne pharkne farknu pharknu farkna pharkna farkdai pharkdai farkda pharkda farkdain
pharkdain farkdin pharkdin farkyo pharkyo farkyau farkyaun farkthe pharkthe farkthie pharkthie farkla pharkla rok rokcha
rokchha rokxa rokchu rokchhu rokxu rokchan rokchhan rokxan rokchau rokchaun rokchin rokchhin rokxin rokchas rokchhas rokxas
rokne roknu rokna rokdai rokda rokdain rokdin rokyo rokyau rokyaun rokthyo rokthe rokthie rokthin rokla roklan roklaan roknus
rop ropcha ropchha ropxa ropchu ropchhu ropxu ropchan ropchhan ropxan ropchau ropchaun ropchin ropchhin ropxin ropchas
ropchhas ropxas ropne ropnu ropna ropdai ropda ropdain ropdin ropyo ropyau ropyaun ropthyo ropthe ropthie ropthin ropla
roplan roplaan ropnus tip tipcha tipchha tipxa tipchu tipchhu tipxu tipchan tipchhan tipxan tipchau tipchaun tipchin tipchhin
tipxin tipchas tipchhas tipxas tipne tipnu tipna tipdai tipda tipdain tipdin tipyo tipyau tipyaun tipthyo tipthe tipthie
tipthin tipla tiplan tiplaan tipnus bok bokcha bokchha bokxa bokchu bokchhu bokxu bokchan bokchhan bokxan bokchau bokchaun
bokchin bokchhin bokxin bokchas bokchhas bokxas bokne boknu bokna bokdai bokda bokdain bokdin bokyo bokyau bokyaun bokthyo
bokthe bokthie bokthin bokla boklan boklaan boknus bandcha bandchha bandxa bandchu bandchhu bandxu bandchan bandchhan bandxan
bandchau bandchaun bandchas bandchhas bandxas bandne bandnu bandna banddai bandda banddain banddin bandyo bandyau bandyaun
bandthe bandthie bandla thun thuncha thunchha thunxa thunchu thunchhu thunxu thunchan thunchhan thunxan thunchau thunchaun
thunchin thunchhin thunxin thunchas thunchhas thunxas thunne thunnu thunna thundai thunda thundain thundin thunyo thunyau
thunyaun thunthyo thunthe thunthie thunthin thunla thunlan thunlaan thunnus luk lukcha lukchha lukxa lukchu lukchhu lukxu
lukchan lukchhan lukxan lukchau lukchaun lukchin lukchhin lukxin lukchas lukchhas lukxas lukne luknu lukna lukdai lukda
lukdain lukdin lukyo lukyau lukyaun lukthyo lukthe lukthie lukthin lukla luklan luklaan luknus bhag bhaag vag vaag bhagcha
bhaagcha vagcha vaagcha bhagchu bhaagchu vagchu vaagchu bhagchan bhaagchan vagchan vaagchan bhagchau bhaagchau vagchau
vaagchau bhagchin bhaagchin vagchin vaagchin bhagchas bhaagchas vagchas vaagchas bhagne bhaagne vagne vaagne bhagnu bhaagnu
vagnu vaagnu bhagna bhaagna vagna vaagna bhagdai bhaagdai vagdai vaagdai bhagda bhaagda vagda vaagda bhagdain bhaagdain
vagdain vaagdain bhagdin bhaagdin vagdin vaagdin bhagyo bhaagyo vagyo vaagyo bhagyau bhaagyau vagyau vaagyau bhagthyo
bhaagthyo vagthyo vaagthyo bhagthe bhaagthe vagthe vaagthe bhagthie bhaagthie vagthie vaagthie bhagthin bhaagthin vagthin
vaagthin bhagla bhaagla vagla vaagla bhaglan bhaaglaan vaglan vaaglaan bhagnus bhaagnus vagnus vaagnus pakra pakrcha pakrchha
pakrxa pakrchu pakrchhu pakrxu pakrchan pakrchhan pakrxan pakrchau pakrchaun pakrchas pakrchhas pakrxas pakrne pakrnu pakrna
pakrdai pakrda pakrdain pakrdin pakryo pakryau pakryaun pakrthe pakrthie pakrla samat samaat samatcha samaatcha samatchu
samaatchu samatchan samaatchan samatchau samaatchau samatchas samaatchas samatne samaatne samatnu samaatnu samatna samaatna
samatdai samaatdai samatda samaatda samatdain samaatdain samatdin samaatdin samaatyo samatyau samaatyau samatthe samaatthe
samatthie samaatthie samatla samaatla cham chaam chamcha chaamcha chamchu chaamchu chamchan chaamchan chamchau chaamchau
chamchin chaamchin chamchas chaamchas chamne chaamne chamnu chaamnu chamna chaamna chamdai chaamdai chamda chaamda chamdain
chaamdain chamdin chaamdin chamyo chaamyo chamyau chaamyau chamthyo chaamthyo chamthe chaamthe chamthie chaamthie chamthin
chaamthin chamla chaamla chamlan chhamlan xamlan chamnus chaamnus tan taan tancha taancha tanchu taanchu tanchan taanchan
tanchau taanchau tanchin taanchin tanchas taanchas tanne taanne tannu taannu tanna taanna tandai taandai tanda taanda tandain
taandain tandin taandin tanyo taanyo tanyau taanyau tanthyo taanthyo tanthe taanthe tanthie taanthie tanthin taanthin tanla
taanla tanlan taanlaan tannus taannus dhakel dhakelcha dhakelchha dhakelxa dhakelchu dhakelchhu dhakelxu dhakelchan
dhakelchhan dhakelxan dhakelchau dhakelchaun dhakelchas dhakelchhas dhakelxas dhakelne dhakelnu dhakelna dhakeldai dhakelda
dhakeldain dhakeldin dhakelyo dhakelyau dhakelyaun dhakelthe dhakelthie dhakella jhar jharcha jharchha jharxa jharchu
jharchhu jharxu jharchan jharchhan jharxan jharchau jharchaun jharchin jharchhin jharxin jharchas jharchhas jharxas jharne
jharnu jharna jhardai jharda jhardain jhardin jhardainan jhardainau jhardainaun jharyo jharyau jharyaun jharthyo jharthe
jharthie jharthyau jharthyaun jharthin jharla jharlan jharlaan jharnus jharnubhyo lag laag lagcha laagcha lagchu laagchu
lagchan laagchan lagchau laagchau lagchin laagchin lagchas laagchas lagne laagne lagnu laagnu lagna laagna lagdai laagdai
lagda laagda lagdain laagdain lagdin laagdin lagyo laagyo lagyau laagyau lagthyo laagthyo lagthe laagthe lagthie laagthie
lagthin laagthin lagla laagla laglan laaglaan lagnus laagnus par parcha parchha parxa parchu parchhu parxu parchan parchhan
parxan parchau parchaun parchin parchhin parxin parchas parchhas parxas parne parnu parna pardai parda pardain pardin
pardainan pardainau pardainaun paryo paryau paryaun parthyo parthe parthie parthyau parthyaun parthin parla parlan parlaan
parnus parnubhyo jal jalcha jalchha jalxa jalchu jalchhu jalxu jalchan jalchhan jalxan jalchau jalchaun jalchin jalchhin
jalxin jalchas jalchhas jalxas jalne jalnu jalna jaldai jalda jaldain jaldin jaldainan jaldainau jaldainaun jalyo jalyau
jalyaun jalthyo jalthe jalthie jalthyau jalthyaun jalthin jalla jallan jallaan jalnus jalnubhyo pol polcha polchha polxa
polchu polchhu polxu polchan polchhan polxan polchau polchaun polchin polchhin polxin polchas polchhas polxas polne polnu
polna poldai polda poldain poldin polyo polyau polyaun polthyo polthe polthie polthin polla pollan pollaan polnus sad sadcha
sadchha sadxa sadchu sadchhu sadxu sadchan sadchhan sadxan sadchau sadchaun sadchin sadchhin sadxin sadchas sadchhas sadxas
sadne sadnu sadna saddai sadda saddain saddin saddainan saddainau saddainaun sadyo sadyau sadyaun sadthyo sadthe sadthie
sadthyau sadthyaun sadthin sadla sadlan sadlaan sadnus sadnubhyo bigra bigrcha bigrchha bigrxa bigrchu bigrchhu bigrxu bigrne
bigrnu bigrna bigrdai bigrda bigryo bigrthe bigrla sapra saprcha saprchha saprxa saprchu saprchhu saprxu saprchan saprchhan
saprxan saprchau saprchaun saprchas saprchhas saprxas saprne saprnu saprna saprdai saprda saprdain saprdin sapryo sapryau
sapryaun saprthe saprthie saprla jod jodcha jodchha jodxa jodchu jodchhu jodxu jodchan jodchhan jodxan jodchau jodchaun
jodchin jodchhin jodxin jodchas jodchhas jodxas jodne jodnu jodna joddai jodda joddain joddin jodyo jodyau jodyaun jodthyo
jodthe jodthie jodthin jodla jodlan jodlaan jodnus tod todcha todchha todxa todchu todchhu todxu todchan todchhan todxan
todchau todchaun todchin todchhin todxin todchas todchhas todxas todne todnu todna toddai todda toddain toddin todyo todyau
todyaun todthyo todthe todthie todthin todla todlan todlaan todnus fod phod fodcha fodchha fodxa fodchu fodchhu fodxu fodchan
fodchhan fodxan fodchau fodchaun fodchin fodchhin fodxin fodchas fodchhas fodxas fodne phodne fodnu phodnu fodna phodna
foddai phoddai fodda phodda foddain phoddain foddin phoddin fodyo phodyo fodyau fodyaun fodthyo phodthyo fodthe phodthe
fodthie phodthie fodthin phodthin fodla phodla fodlan fodlaan fodnus phodnus jhunda jhundcha jhundchha jhundxa jhundchu
jhundchhu jhundxu jhundne jhundnu jhundna jhunddai jhundda jhundyo jhundthe jhundla bandh baandh bandhcha baandhcha bandhchu
baandhchu bandhchan baandhchan bandhchau baandhchau bandhchas baandhchas bandhne baandhne bandhnu baandhnu bandhna baandhna
bandhdai baandhdai bandhda baandhda bandhdain baandhdain bandhdin baandhdin bandhyo baandhyo bandhyau baandhyau bandhthe
baandhthe bandhthie baandhthie bandhla baandhla khol kholcha kholchha kholxa kholchu kholchhu kholxu kholchan kholchhan
kholxan kholchau kholchaun kholchin kholchhin kholxin kholchas kholchhas kholxas kholne kholnu kholna kholdai kholda kholdain
kholdin kholyo kholyau kholyaun kholthyo kholthe kholthie kholthin kholla khollan khollaan kholnus jit jitcha jitchha jitxa
jitchu jitchhu jitxu jitchan jitchhan jitxan jitchau jitchaun jitchin jitchhin jitxin jitchas jitchhas jitxas jitne jitnu
jitna jitdai jitda jitdain jitdin jityo jityau jityaun jitthyo jitthe jitthie jitthin jitla jitlan jitlaan jitnus har haar
harcha haarcha harchu haarchu harchan haarchan harchau haarchau harchin haarchin harchas haarchas harne haarne harnu haarnu
harna haarna hardai haardai harda haarda hardain haardain hardin haardin haryo haaryo haryau haaryau harthyo haarthyo harthe
haarthe harthie haarthie harthin haarthin harla haarla harlan haarlaan harnus haarnus hans haans hanscha haanscha hanschu
haanschu hanschan haanschan hanschau haanschau hanschas haanschas hansne haansne hansnu haansnu hansna haansna hansdai
haansdai hansda haansda hansdain haansdain hansdin haansdin hansyo haansyo hansyau haansyau hansthe haansthe hansthie
haansthie hansla haansla nach naach nachcha naachcha nachchu naachchu nachchan naachchan nachchau naachchau nachchin
naachchin nachchas naachchas nachne naachne nachnu naachnu nachna naachna nachdai naachdai nachda naachda nachdain naachdain
nachdin naachdin nachyo naachyo nachyau naachyau nachthyo naachthyo nachthe naachthe nachthie naachthie nachthin naachthin
nachla naachla nachlan naachlaan nachnus naachnus khel khelcha khelchha khelxa khelchu khelchhu khelxu khelchan khelchhan
khelxan khelchau khelchaun khelchin khelchhin khelxin khelchas khelchhas khelxas khelne khelnu khelna kheldai khelda kheldain
kheldin khelyo khelyau khelyaun khelthyo khelthe khelthie khelthin khella khellan khellaan khelnus sik sikcha sikchha sikxa
sikchu sikchhu sikxu sikchan sikchhan sikxan sikchau sikchaun sikchin sikchhin sikxin sikchas sikchhas sikxas sikne siknu
sikna sikdai sikda sikdain sikdin sikyo sikyau sikyaun sikthyo sikthe sikthie sikthin sikla siklan siklaan siknus gan gancha
ganchha ganxa ganchu ganchhu ganxu ganchan ganchhan ganxan ganchau ganchaun ganchin ganchhin ganxin ganchas ganchhas ganxas
ganne gannu ganna gandai ganda gandain gandin gandainan gandainau gandainaun ganyo ganyau ganyaun ganthyo ganthe ganthie
ganthyau ganthyaun ganthin ganla ganlan ganlaan gannus gannubhyo nap naap napcha naapcha napchu naapchu napchan naapchan
napchau naapchau napchin naapchin napchas naapchas napne naapne napnu naapnu napna naapna napdai naapdai napda naapda napdain
naapdain napdin naapdin napyo naapyo napyau naapyau napthyo naapthyo napthe naapthe napthie naapthie napthin naapthin napla
naapla naplan naaplaan napnus naapnus jokh jokhcha jokhchha jokhxa jokhchu jokhchhu jokhxu jokhchan jokhchhan jokhxan
jokhchau jokhchaun jokhchin jokhchhin jokhxin jokhchas jokhchhas jokhxas jokhne jokhnu jokhna jokhdai jokhda jokhdain jokhdin
jokhyo jokhyau jokhyaun jokhthyo jokhthe jokhthie jokhthin jokhla jokhlan jokhlaan jokhnus mil milcha milchha milxa milchu
milchhu milxu milchan milchhan milxan milchau milchaun milchin milchhin milxin milchas milchhas milxas milne milnu milna
mildai milda mildin milyo milyau milyaun milthyo milthe milthie milthin milla millan millaan milnus fas phas fascha faschha
fasxa faschu faschhu fasxu faschan faschhan fasxan faschau faschaun faschin faschhin fasxin faschas faschhas fasxas fasne
phasne fasnu phasnu fasna phasna fasdai phasdai fasda phasda fasdain phasdain fasdin phasdin fasdainan phasdainan fasdainau
fasdainaun fasyo phasyo fasyau fasyaun fasthyo phasthyo fasthe phasthe fasthie phasthie fasthyau fasthyaun fasthin phasthin
fasla phasla faslan faslaan fasnus phasnus fasnubhyo phasnubhyo adka adkcha adkchha adkxa adkchu adkchhu adkxu adkchan
adkchhan adkxan adkchau adkchaun adkchas adkchhas adkxas adkne adknu adkna adkdai adkda adkdain adkdin adkyo adkyau adkyaun
adkthe adkthie adkla chadh chadhcha chadhchha chadhxa chadhchu chadhchhu chadhxu chadhchan chadhchhan chadhxan chadhchau
chadhchaun chadhchin chadhchhin chadhxin chadhchas chadhchhas chadhxas chadhne chadhnu chadhna chadhdai chadhda chadhdain
chadhdin chadhdainan chadhdainau chadhdainaun chadhyo chadhyau chadhyaun chadhthyo chadhthe chadhthie chadhthyau chadhthyaun
chadhthin chadhla chadhlan chadhlaan chadhnus chadhnubhyo orla orlcha orlchha orlxa orlchu orlchhu orlxu orlchan orlchhan
orlxan orlchau orlchaun orlchas orlchhas orlxas orlne orlnu orlna orldai orlda orldain orldin orlyo orlyau orlyaun orlthe
orlthie orlla khas khascha khaschha khasxa khaschu khaschhu khasxu khaschan khaschhan khasxan khaschau khaschaun khaschin
khaschhin khasxin khaschas khaschhas khasxas khasne khasnu khasna khasdai khasda khasdain khasdin khasdainan khasdainau
khasdainaun khasyo khasyau khasyaun khasthyo khasthe khasthie khasthyau khasthyaun khasthin khasla khaslan khaslaan khasnus
khasnubhyo chipla chiplcha chiplchha chiplxa chiplchu chiplchhu chiplxu chiplne chiplnu chiplna chipldai chiplda chiplyo
chiplthe chiplla thich thichcha thichchha thichxa thichchu thichchhu thichxu thichchan thichchhan thichxan thichchau
thichchaun thichchin thichchhin thichxin thichchas thichchhas thichxas thichne thichnu thichna thichdai thichda thichdain
thichdin thichyo thichyau thichyaun thichthyo thichthe thichthie thichthin thichla thichlan thichlaan thichnus ghait ghaait
ghaitcha ghaaitcha ghaitchu ghaaitchu ghaitchan ghaaitchan ghaitchau ghaaitchau ghaitchas ghaaitchas ghaitne ghaaitne ghaitnu
ghaaitnu ghaitna ghaaitna ghaitdai ghaaitdai ghaitda ghaaitda ghaitdain ghaaitdain ghaitdin ghaaitdin ghaityo ghaaityo
ghaityau ghaaityau ghaitthe ghaaitthe ghaitthie ghaaitthie ghaitla ghaaitla bal balcha balchha balxa balchu balchhu balxu
balchan balchhan balxan balchau balchaun balchin balchhin balxin balchas balchhas balxas balne balnu balna baldai balda
baldain baldin baldainan baldainau baldainaun balyo balyau balyaun balthyo balthe balthie balthyau balthyaun balthin balla
ballan ballaan balnus balnubhyo nibh nibhcha nibhchha nibhxa nibhchu nibhchhu nibhxu nibhchan nibhchhan nibhxan nibhchau
nibhchaun nibhchin nibhchhin nibhxin nibhchas nibhchhas nibhxas nibhne nibhnu nibhna nibhdai nibhda nibhdain nibhdin nibhyo
nibhyau nibhyaun nibhthyo nibhthe nibhthie nibhthin nibhla nibhlan nibhlaan nibhnus umka umkcha umkchha umkxa umkchu umkchhu
umkxu umkchan umkchhan umkxan umkchau umkchaun umkchas umkchhas umkxas umkne umknu umkna umkdai umkda umkdain umkdin umkyo
umkyau umkyaun umkthe umkthie umkla tharka tharkcha tharkchha tharkxa tharkchu tharkchhu tharkxu tharkchan tharkchhan
tharkxan tharkchau tharkchaun tharkchas tharkchhas tharkxas tharkne tharknu tharkna tharkdai tharkda tharkdain tharkdin
tharkyo tharkyau tharkyaun tharkthe tharkthie tharkla chichcha chichchcha chichchchha chichchxa chichchchu chichchchhu
chichchxu chichchne chichchnu chichchna chichchdai chichchda chichchyo chichchthe chichchla hapka hapkcha hapkchha hapkxa
hapkchu hapkchhu hapkxu hapkchan hapkchhan hapkxan hapkchau hapkchaun hapkchas hapkchhas hapkxas hapkne hapknu hapkna hapkdai
hapkda hapkdain hapkdin hapkyo hapkyau hapkyaun hapkthe hapkthie hapkla jhamta jhamtcha jhamtchha jhamtxa jhamtchu jhamtchhu
jhamtxu jhamtchan jhamtchhan jhamtxan jhamtchau jhamtchaun jhamtchas jhamtchhas jhamtxas jhamtne jhamtnu jhamtna jhamtdai
jhamtda jhamtdain jhamtdin jhamtyo jhamtyau jhamtyaun jhamtthe jhamtthie jhamtla gij gijcha gijchha gijxa gijchu gijchhu
gijxu gijchan gijchhan gijxan gijchau gijchaun gijchin gijchhin gijxin gijchas gijchhas gijxas gijne gijnu gijna gijdai gijda
gijdain gijdin gijyo gijyau gijyaun gijthyo gijthe gijthie gijthin gijla gijlan gijlaan gijnus her hercha herchha herxa
herchu herchhu herxu herchan herchhan herxan herchau herchaun herchin herchhin herxin herchas herchhas herxas herne hernu
herna herdai herda herdain herdin heryo heryau heryaun herthyo herthe herthie herthin herla herlan herlaan hernus ghur
ghurcha ghurchha ghurxa ghurchu ghurchhu ghurxu ghurchan ghurchhan ghurxan ghurchau ghurchaun ghurchin ghurchhin ghurxin
ghurchas ghurchhas ghurxas ghurne ghurnu ghurna ghurdai ghurda ghurdain ghurdin ghuryo ghuryau ghuryaun ghurthyo ghurthe
ghurthie ghurthin ghurla ghurlan ghurlaan ghurnus jiska jiskcha jiskchha jiskxa jiskchu jiskchhu jiskxu jiskne jisknu jiskna
jiskdai jiskda jiskyo jiskthe jiskla chhal xal chhalchha xalxa chhalchhu xalxu chhalchhan xalxan chhalchhin xalxin chhalchhas
xalxas chhalne xalne chhalnu xalnu chhalna xalna chhaldai xaldai chhalda xalda chhaldain xaldain chhaldin xaldin chhaldainan
xaldainan chhalyo xalyo chhalthyo xalthyo chhalthe xalthe chhalthie xalthie chhalthin xalthin chhalla xalla chhalnus xalnus
chhalnubhyo xalnubhyo thag thagcha thagchha thagxa thagchu thagchhu thagxu thagchan thagchhan thagxan thagchau thagchaun
thagchin thagchhin thagxin thagchas thagchhas thagxas thagne thagnu thagna thagdai thagda thagdain thagdin thagdainan
thagdainau thagdainaun thagyo thagyau thagyaun thagthyo thagthe thagthie thagthyau thagthyaun thagthin thagla thaglan
thaglaan thagnus thagnubhyo chorcha chorchha chorxa chorchu chorchhu chorxu chorchan chorchhan chorxan chorchau chorchaun
chorchin chorchhin chorxin chorchas chorchhas chorxas chorne chornu chorna chordai chorda chordain chordin choryo choryau
choryaun chorthyo chorthe chorthie chorthin chorla chorlan chorlaan chornus lut lutcha lutchha lutxa lutchu lutchhu lutxu
lutchan lutchhan lutxan lutchau lutchaun lutchin lutchhin lutxin lutchas lutchhas lutxas lutne lutnu lutna lutdai lutda
lutdain lutdin lutyo lutyau lutyaun lutthyo lutthe lutthie lutthin lutla lutlan lutlaan lutnus ragad ragadcha ragadchha
ragadxa ragadchu ragadchhu ragadxu ragadchan ragadchhan ragadxan ragadchau ragadchaun ragadchin ragadchhin ragadxin ragadchas
ragadchhas ragadxas ragadne ragadnu ragadna ragaddai ragadda ragaddain ragaddin ragadyo ragadyau ragadyaun ragadthyo ragadthe
ragadthie ragadthin ragadla ragadlan ragadlaan ragadnus malcha malchha malxa malchu malchhu malxu malchan malchhan malxan
malchau malchaun malchin malchhin malxin malchas malchhas malxas malne malnu malna maldai malda maldain maldin maldainan
maldainau maldainaun malyo malyau malyaun malthyo malthe malthie malthyau malthyaun malthin malla mallan mallaan malnus
malnubhyo ghisar ghisaar ghisarcha ghisaarcha ghisarchu ghisaarchu ghisarne ghisaarne ghisarnu ghisaarnu ghisarna ghisaarna
ghisardai ghisaardai ghisarda ghisaarda ghisaryo ghisaaryo ghisarthe ghisaarthe ghisarla ghisaarla rung rungcha rungchha
rungxa rungchu rungchhu rungxu rungchan rungchhan rungxan rungchau rungchaun rungchas rungchhas rungxas rungne rungnu rungna
rungdai rungda rungdain rungdin rungyo rungyau rungyaun rungthe rungthie rungla khancha khanchu khanchhu khanxu khanchan
khanchhan khanxan khanchau khanchaun khanchin khanchhin khanxin khanchas khanchhas khanxas khanne khannu khanna khandai
khanda khandain khandin khandainan khandainau khandainaun khanyo khanyau khanyaun khanthyo khanthe khanthie khanthyau
khanthyaun khanthin khanla khanlan khanlaan khannus khannubhyo bis bischa bischha bisxa bischu bischhu bisxu bischan bischhan
bisxan bischau bischaun bischin bischhin bisxin bischas bischhas bisxas bisne bisnu bisna bisdai bisda bisdain bisdin bisyo
bisyau bisyaun bisthyo bisthe bisthie bisthin bisla bislan bislaan bisnus agh aghcha aghchha aghxa aghchu aghchhu aghxu
aghchan aghchhan aghxan aghchau aghchaun aghchin aghchhin aghxin aghchas aghchhas aghxas aghne aghnu aghna aghdai aghda
aghdain aghdin aghdainan aghdainau aghdainaun aghyo aghyau aghyaun aghthyo aghthe aghthie aghthyau aghthyaun aghthin aghla
aghlan aghlaan aghnus aghnubhyo maan mancha maancha manchu maanchu manchan maanchan manchau maanchau manchin maanchin manchas
maanchas manne maanne mannu maannu manna maanna mandai maandai manda maanda mandain maandain mandin maandin manyo maanyo
manyau maanyau manthyo maanthyo manthe maanthe manthie maanthie manthin maanthin manla maanla manlan maanlaan mannus maannus
ruch ruchcha ruchchha ruchxa ruchchu ruchchhu ruchxu ruchchan ruchchhan ruchxan ruchchau ruchchaun ruchchin ruchchhin ruchxin
ruchchas ruchchhas ruchxas ruchne ruchnu ruchna ruchdai ruchda ruchdain ruchdin ruchyo ruchyau ruchyaun ruchthyo ruchthe
ruchthie ruchthin ruchla ruchlan ruchlaan ruchnus dukh dukhcha dukhchha dukhchu dukhchhu dukhxu dukhchan dukhchhan dukhxan
dukhchau dukhchaun dukhchin dukhchhin dukhxin dukhchas dukhchhas dukhxas dukhne dukhnu dukhna dukhdai dukhda dukhdain dukhdin
dukhyau dukhyaun dukhthyo dukhthe dukhthie dukhthin dukhla dukhlan dukhlaan dukhnus ganha ganhcha ganhchha ganhxa ganhchu
ganhchhu ganhxu ganhchan ganhchhan ganhxan ganhchau ganhchaun ganhchas ganhchhas ganhxas ganhne ganhnu ganhna ganhdai ganhda
ganhdain ganhdin ganhyo ganhyau ganhyaun ganhthe ganhthie ganhla karau karaau karauch karaauch karauchu karaauchu karauchan
karaauchan karauchau karaauchau karauchas karaauchas karaune karaaune karaunu karaaunu karaun karaaun karaudai karaaudai
karauda karaauda karaudain karaaudain karaudin karaaudin karauyo karaauyo karauyau karaauyau karauthe karaauthe karauthie
karaauthie karaula karaaula khaancha khaanchu khaanchan khaanchau khaayo khae khaae khaaeko khaeki khaaeki khaeka khaaeka
khaane khaanu khaandai khaanda khaandain khaer khaaer khaau khaaun khanuhos khaanuhos khanubhyo khaanubhyo khaen khaaen
jaancha janchu jaanchu janchan jaanchan janchau jaanchau jaanu jan jaan jandai jaandai jaanda jandain jaandain jandin jaandin
jaau jaos jaaos januhos jaanuhos janubhyo jaanubhyo gae gaen gai gain gayau gayaun gaeki gaeka gaer gaenan aunch aaunch
aunchu aaunchu aunchan aaunchan aaune aunu aaunu aun aaun aundai aaundai aunda aaunda aundain aaundain aundin aaundin ae aae
ai aai ain aain ayau aayau aeko aaeko aeki aaeki aeka aaeka aer aaer aen aaen aenan aaenan au aau aunuhos aaunuhos aunubhyo
aaunubhyo dinchu dinchhu dinxu dinchan dinchhan dinchau dinchaun die dien diin diyau diyaun dieki dieka dindai dindain
dindainan dinna dier dienan diien diieko diiyo dinubhyo dinubhaen deu dela lincha linchu linchhu linxu linchan linchhan
linxan lie lien liin lieko lieki lieka linu lin lindai linda lindain lier linuhos linubhyo hunchu hunchhu hunxu hunchan
hunchhan hunxan hunna hundain hudain hune hunu hundai hunuhuncha hunuhunchha hunuhunxa hunuhunthyo bhae vae bhaen vaen bhain
vain bhayau bhayaun vayau vayaun vaeko bhaeki vaeki bhaeka vaeka bhaer vaer bhaenan vaenan bhairheko vairheko hunech hunechh
hunex hola holan holaan hoin hoinan hain choin chhoin xoin xoyo chuncha xunxa chune chhune xune chun chhun xun choeko chhoeko
xoeko runcha runchha runxa royo roin roeko rundai rune dhune dhuncha dhunchha dhunxa dhoyo dhun siune siuncha siunchha siunxa
siun piune piun piunch piunchh piunx piyo piunda lagaunch lagaunchu lagaunchan lagaunchau lagaunchin lagaune lagaunu lagaun
lagaundai lagaunda lagaundain lagaundin lagaundainan lagaunthyo paunch paunchu paunchan paunchau paunchin paunu paun paundai
paunda paundain paundin paundainan paunthyo kamaunch kamaunchu kamaunchan kamaunchau kamaunchin kamaune kamaunu kamaun
kamaundai kamaunda kamaundain kamaundin kamaundainan kamaunthyo pathaunch pathaunchu pathaunchan pathaunchau pathaunchin
pathaune pathaunu pathaun pathaundai pathaunda pathaundain pathaundin pathaundainan pathaunthyo bolaunch bolaunchu bolaunchan
bolaunchau bolaunchin bolaune bolaunu bolaun bolaundai bolaunda bolaundain bolaundin bolaundainan bolaunthyo hataunch
hataunchu hataunchan hataunchau hataunchin hataune hataunu hataun hataundai hataunda hataundain hataundin hataundainan
hataunthyo dhamkaunch dhamkaunchu dhamkaunchan dhamkaunchau dhamkaunchin dhamkaune dhamkaunu dhamkaun dhamkaundai dhamkaunda
dhamkaundain dhamkaundin dhamkaundainan dhamkaunthyo tarsaunch tarsaunchu tarsaunchan tarsaunchau tarsaunchin tarsaune
tarsaunu tarsaun tarsaundai tarsaunda tarsaundain tarsaundin tarsaundainan tarsaunthyo daraunch daraunchu daraunchan
daraunchau daraunchin daraune daraunu daraun daraundai daraunda daraundain daraundin daraundainan daraunthyo ruvaunch
ruvaunchu ruvaunchan ruvaunchau ruvaunchin ruvaune ruvaunu ruvaun ruvaundai ruvaunda ruvaundain ruvaundin ruvaundainan
ruvaunthyo karaunch karaunchu karaunchan karaunchau karaunchin karaundai karaunda karaundain karaundin karaundainan
karaunthyo chichyaunch chichyaunchu chichyaunchan chichyaunchau chichyaunchin chichyaune chichyaunu chichyaun chichyaundai
chichyaunda chichyaundain chichyaundin chichyaundainan chichyaunthyo samaunch samaunchu samaunchan samaunchau samaunchin
samaune samaunu samaun samaundai samaunda samaundain samaundin samaundainan samaunthyo garaunch garaunchu garaunchau
garaunchin garaune garaunu garaun garaundai garaunda garaundain garaundin garaundainan garaunthyo sikaunch sikaunchu
sikaunchan sikaunchau sikaunchin sikaune sikaunu sikaun sikaundai sikaunda sikaundain sikaundin sikaundainan sikaunthyo
jalaunch jalaunchu jalaunchan jalaunchau jalaunchin jalaune jalaunu jalaun jalaundai jalaunda jalaundain jalaundin
jalaundainan jalaunthyo polaunch polaunchu polaunchan polaunchau polaunchin polaune polaunu polaun polaundai polaunda
polaundain polaundin polaundainan polaunthyo banaunch banaunchu banaunchan banaunchau banaunchin banaune banaunu banaun
banaundai banaunda banaundain banaundin banaundainan banaunthyo bachaunch bachaunchu bachaunchan bachaunchau bachaunchin
bachaune bachaunu bachaun bachaundai bachaunda bachaundain bachaundin bachaundainan bachaunthyo bhagaunch vagaunch bhagaunchu
vagaunchu bhagaunchan vagaunchan bhagaunchau vagaunchau bhagaunchin vagaunchin bhagaune vagaune bhagaunu vagaunu bhagaun
vagaun bhagaundai vagaundai bhagaunda vagaunda bhagaundain vagaundain bhagaundin vagaundin bhagaundainan vagaundainan
bhagaunthyo vagaunthyo thunaunch thunaunchu thunaunchan thunaunchau thunaunchin thunaune thunaunu thunaun thunaundai
thunaunda thunaundain thunaundin thunaundainan thunaunthyo lakhetaunch lakhetaunchu lakhetaunchan lakhetaunchau lakhetaunchin
lakhetaune lakhetaunu lakhetaun lakhetaundai lakhetaunda lakhetaundain lakhetaundin lakhetaundainan lakhetaunthyo uthaunch
uthaunchu uthaunchan uthaunchau uthaunchin uthaune uthaunu uthaun uthaundai uthaunda uthaundain uthaundin uthaundainan
uthaunthyo sutaunch sutaunchu sutaunchan sutaunchau sutaunchin sutaune sutaunu sutaun sutaundai sutaunda sutaundain sutaundin
sutaundainan sutaunthyo khuvaunch khuvaunchu khuvaunchan khuvaunchau khuvaunchin khuvaune khuvaunu khuvaun khuvaundai
khuvaunda khuvaundain khuvaundin khuvaundainan khuvaunthyo piyaunch piyaunchu piyaunchan piyaunchau piyaunchin piyaune
piyaunu piyaun piyaundai piyaunda piyaundain piyaundin piyaundainan piyaunthyo padhaunch padhaunchu padhaunchan padhaunchau
padhaunchin padhaune padhaunu padhaun padhaundai padhaunda padhaundain padhaundin padhaundainan padhaunthyo dekhaunch
dekhaunchu dekhaunchan dekhaunchau dekhaunchin dekhaune dekhaunu dekhaun dekhaundai dekhaunda dekhaundain dekhaundin
dekhaundainan dekhaunthyo sunaunch sunaunchu sunaunchan sunaunchau sunaunchin sunaune sunaunu sunaun sunaundai sunaunda
sunaundain sunaundin sunaundainan sunaunthyo bataunch bataunchu bataunchan bataunchau bataunchin bataune bataunu bataun
bataundai bataunda bataundain bataundin bataundainan bataunthyo milaunch milaunchu milaunchan milaunchau milaunchin milaune
milaunu milaun milaundai milaunda milaundain milaundin milaundainan milaunthyo ghataunch ghataunchu ghataunchan ghataunchau
ghataunchin ghataune ghataunu ghataun ghataundai ghataunda ghataundain ghataundin ghataundainan ghataunthyo badhaunch
badhaunchu badhaunchan badhaunchau badhaunchin badhaune badhaunu badhaun badhaundai badhaunda badhaundain badhaundin
badhaundainan badhaunthyo farkaunch farkaunchu farkaunchan farkaunchau farkaunchin farkaune farkaunu farkaun farkaundai
farkaunda farkaundain farkaundin farkaundainan farkaunthyo fasaunch fasaunchu fasaunchan fasaunchau fasaunchin fasaune
fasaunu fasaun fasaundai fasaunda fasaundain fasaundin fasaundainan fasaunthyo lukaunch lukaunchu lukaunchan lukaunchau
lukaunchin lukaune lukaunu lukaun lukaundai lukaunda lukaundain lukaundin lukaundainan lukaunthyo chutaunch chutaunchu
chutaunchan chutaunchau chutaunchin chutaune chutaunu chutaun chutaundai chutaunda chutaundain chutaundin chutaundainan
chutaunthyo dabaunch dabaunchu dabaunchan dabaunchau dabaunchin dabaune dabaunu dabaun dabaundai dabaunda dabaundain
dabaundin dabaundainan dabaunthyo sataunch sataunchu sataunchan sataunchau sataunchin sataune sataunu sataun sataundai
sataunda sataundain sataundin sataundainan sataunthyo jiskyaunchu jiskyaunchan jiskyaunchau jiskyaunchin jiskyaune jiskyaunu
jiskyaun jiskyaundai jiskyaunda jiskyaundain jiskyaundin jiskyaundainan jiskyaunthyo hapkaunch hapkaunchu hapkaunchan
hapkaunchau hapkaunchin hapkaune hapkaunu hapkaun hapkaundai hapkaunda hapkaundain hapkaundin hapkaundainan hapkaunthyo
gijyaunch gijyaunchu gijyaunchan gijyaunchau gijyaunchin gijyaune gijyaunu gijyaundai gijyaunda gijyaundain gijyaundin
gijyaundainan gijyaunthyo anthyaunch anthyaunchu anthyaunchan anthyaunchau anthyaunchin anthyaune anthyaunu anthyaun
anthyaundai anthyaunda anthyaundain anthyaundin anthyaundainan anthyaunthyo kutaunch kutaunchu kutaunchan kutaunchau
kutaunchin kutaune kutaunu kutaun kutaundai kutaunda kutaundain kutaundin kutaundainan kutaunthyo nikalnalgaunch
nikalnalgaunchu nikalnalgaunchan nikalnalgaunchau nikalnalgaunchin nikalnalgaune nikalnalgaunu nikalnalgaun nikalnalgaundai
nikalnalgaunda nikalnalgaundain nikalnalgaundin nikalnalgaundainan nikalnalgaunthyo michaunch michaunchu michaunchan
michaunchau michaunchin michaune michaunu michaun michaundai michaunda michaundain michaundin michaundainan michaunthyo
samjhaunch samjhaunchu samjhaunchan samjhaunchau samjhaunchin samjhaune samjhaunu samjhaun samjhaundai samjhaunda
samjhaundain samjhaundin samjhaundainan samjhaunthyo thagaunch thagaunchu thagaunchan thagaunchau thagaunchin thagaune
thagaunu thagaun thagaundai thagaunda thagaundain thagaundin thagaundainan thagaunthyo jhukyaunch jhukyaunchu jhukyaunchan
jhukyaunchau jhukyaunchin jhukyaune jhukyaunu jhukyaun jhukyaundai jhukyaunda jhukyaundain jhukyaundin jhukyaundainan
jhukyaunthyo jhuthyaunch jhuthyaunchu jhuthyaunchan jhuthyaunchau jhuthyaunchin jhuthyaune jhuthyaunu jhuthyaun jhuthyaundai
jhuthyaunda jhuthyaundain jhuthyaundin jhuthyaundainan jhuthyaunthyo birsaunch birsaunchu birsaunchan birsaunchau birsaunchin
birsaune birsaunu birsaun birsaundai birsaunda birsaundain birsaundin birsaundainan birsaunthyo chuvaunch chuvaunchu
chuvaunchan chuvaunchau chuvaunchin chuvaune chuvaunu chuvaun chuvaundai chuvaunda chuvaundain chuvaundin chuvaundainan
chuvaunthyo attiunch attiunchu attiunchan attiunchau attiunchin attiune attiunu attiun attiundai attiunda attiundain
attiundin attiundainan attiunthyo manaunch manaunchu manaunchan manaunchau manaunchin manaune manaunu manaun manaundai
manaunda manaundain manaundin manaundainan manaunthyo nuhaunch nuhaunchu nuhaunchan nuhaunchau nuhaunchin nuhaune nuhaunu
nuhaun nuhaundai nuhaunda nuhaundain nuhaundin nuhaundainan nuhaunthyo ramaunch ramaunchu ramaunchan ramaunchau ramaunchin
ramaune ramaunu ramaun ramaundai ramaunda ramaundain ramaundin ramaundainan ramaunthyo tolaunch tolaunchu tolaunchan
tolaunchau tolaunchin tolaune tolaunu tolaun tolaundai tolaunda tolaundain tolaundin tolaundainan tolaunthyo am is are was my
he she they we you your his him them their the an of to in at on for from with by and or not no if so because when then there
here this that these those it its who what where why how have has had do does did done will would can could should be been
very too also pls give gave got take took made make said says told tell call called come came go went going work works
working worker workers people person woman women men girl boy boys girls lady ladies wife husband father mother brother
sister child children baby kid kids family friend friends day days nights week weeks month months year years hour hours
morning evening today tomorrow yesterday now late early daily monthly yearly pay paid payment payslip cut cuts deduction
advance holiday holidays sickness ill fever pain medical medicine clinic injury injured accident door lock locked key
washroom bathroom drinking boss owner contractor officer staff incharge foreman inspector engineer technician electrician
cook cleaner sweeper peon accountant cashier unit plant section department machines needle motor belt wire switch power check
checking checker checked pass fail reject pieces shipment break rest lunch tea dinner double triple single extra less more
full half zero one two three four five six seven eight nine ten hundred thousand crore rupees rs inr pkr paper papers
document documents sms recording camera email link online bank atm upi form sign signature blank meeting strike protest
leader committee member members complaint complaints complain case station court lawyer law legal rights right justice
inspection auditor brand bad good wrong true false fake big small new old hot cold dirty clean dark open close closed free
busy safe unsafe dangerous danger emergency urgent quick slow hard easy poor rich alone afraid scared scare fear angry tired
weak abuse abused abusing abusive harass harassed harassment touch touched touching sexual sex rape raped molest hit beat
beaten slap slapped pushed kick kicked shout shouting shouted scold insult insulted threaten threat threatened torture fired
terminate terminated resign resigned resignation suspend suspended dismiss dismissed warning letter memo transfer transferred
join joined joining replace permanent temporary contractual casual labour labor minimum wage wages pf esi epf gratuity loan
debt interest fine fined penalty fee fees commission money cash cheque slip receipt bill rent auto cab truck road pickup drop
transport train airport chemicals smoke dust gloves boots shoes boiler cylinder leak leakage blast short circuit wiring crack
roof wall stairs lift fan light ventilation garment garments textile stitching sewing cutting packing ironing pressing
washing dyeing printing embroidery knitting spinning weaving loom thread fabric cloth cotton shirt pant jeans collar button
zip farm field crop harvest flower flowers garden estate leaf leaves pesticide rose greenhouse brick kiln stone quarry
crusher mine mining electronics assembly solder board battery charger screen report problems issue issues tension serious
action request mam dear respected hello hi thanks thank sorry ok okay yes news update reply answer question reason matter
solution solve pregnancy maternity delivery abortion period periods minor age under cctv gps otp pin password login app fb
insta instagram youtube telegram google paytm phonepe jazzcash easypaisa kindly immediately since before after again always
never only same other another every everyone someone anyone nobody somebody everybody all some any many much few still
already till until between during inside outside behind front near far left back up down january february march may june july
august september october november december monday tuesday wednesday thursday friday saturday sunday feb apr jul aug sep sept
oct nov dec mon tue wed thu fri sat bolirako nikaldiyo liyera jiskauxa haraunu ji khayera chup thune chhamxa magda nabhannu
lagxa baschhau thau chhunxa aapatkalin aula upachar garena bachha bolera sakiyo renew farkana chahanchhu deko bolauxan huda
liyena khosera lagayo contact samparka esewa khalti license employee token badge code nmbr num manchhe pcs kg kilo meter
percent pratishat degree npr dollar riyal dirham ringgit rm aged tol wada ward marga galli chok chowk nagar nagarpalika
gaunpalika jilla basti thegana president sachib warden general director nurse manchheharu bachhaharu name chai myself thar
naabalak balshram bachhale baccha underage athara pregnent garbhabati garvabati garvavati garbhapat lageko aagalagi agalagi
lagayera lagaeko bahira bahirabata thunera thuneko thuneka thuniyeka niskana phaseko faseko phaseka adkiyeka bhatkina bhaye
mardaixa maridinxu suicide kutirako kutiraheka pitiraheko apaharan kidnap bisphot padkiyo trapped gun pistol chhuri goli
hanyo knife masanga superviser team naike maneger management sahakarmi coworker colleague surakshya agency broker darjan
dozen master mechanic shikshak mr mrs ms shri shree sri shrimati smt sushri dr er md mohd haji pastor jyu bahin uncle aunty
anti
`,
  endings: 'ko ka ki le lai ma bata sanga sang haru harule harulai haruko dekhi samma',
  nameEndings: 'le lai ko ka ki sanga sang bata ma ji dai didi',
  prefixes: '',
  given: `
bishnu vishnu wishnu krishna hari ram raam shyam shyaam gopal gopaal govinda gowinda mohan sohan madan dipak deepak suvas
suwas suvaas subhash subhaash suresh ramesh mahesh naresh ganesh dinesh rajesh raajesh mukesh umesh yogesh kamlesh prakash
prakaash vikas wikas vikaas bikas bikaas akash aakaash santosh binod vinod winod manoj saroj navraj nawraj navraaj yuvraj
yuwraj yuvraaj devraj dewraj devraaj padam padamraj padamraaj dhanabhadur dhanabhaadur manabhadur maanabhaadur jitabhadur
jitabhaadur tekabhadur tekabhaadur lalabhadur laalabhaadur birabhadur birabhaadur kulabhadur kulabhaadur narabhadur
narabhaadur tank tek dilli dambar dhundi chudamni choodaamni chetnath chetnaath loknath loknaath vishvanath wishwanath
vishvanaath bishvanath bishvanaath narayan naaraayan shiv shiw shankar pashupti rudra indra chandra surya soorya tara taara
dhruv dhruw lakshman bharat varat arjun bhim bheem vim veem nakul sahdev sahdew yudhishthir karna balram balraam parshuram
parshuraam keshav keshaw madhav madhaw maadhav mukunda pushkar pushpa prem khem hem tika teeka yam yamlal yamlaal ganga
jamuna narmada sarasvati saraswati lakshmi parvati parwati paarvati sita seeta gita geeta rita reeta nita neeta mina meena
bina sunita anita sarita kavita kawita babita lalita mamta samjhana sapna kalpana rachna archana vandana wandana bandana
sadhna saadhna chetna prarthana praarthana bhavna bhawna bhaavna vavna vawna vaavna kamna kaamna prerna karuna aruna sushila
susheela shila sheela lila leela nirmala vimla wimla bimla kamla urmila pramila sharmila sumitra savitri sawitri saavitri
gayatri gaayatri shanti shaanti shanta shaanta kanta kaanta basanti manju anju ranju sanju puja pooja asha aasha usha nisha
manisha maneesha varsha warsha barsha apsara sushma reshma karishma asmita susmita ankita nikita shrrijna srijna sirjana
jyoti svastika swastika pratima purnima poornima sunil anil kapil nikhil amit sumit rohit mohit lalit vijay wijay bijay ajay
sanjay dhananjay abhay uday sujan srijan roshan kishan navin nawin naveen pravin prawin praveen prabin vivek wiwek bivek
bibek ashok alok aalok divakar diwakar divaakar prabhakar prabhaakar sudhakar sudhaakar ratnakar ratnaakar sudarshan subas
subaas suman kumar kumaar sagar saagar himal himaal parvat parwat kailash kailaash jivan jiwan jeevan milan pavan pawan
sujata sujaata sabita savita sawita sabina rojina samita namita amrita durga bhagavti bhagawti vagavti vagawti ambika radha
raadha radhika raadhika rukmini yashoda devki dewki kaushila janki jaanki maiya fulmaya phulmaya foolmaaya dhanmaya dhanmaaya
sukmaya sukmaaya buddhimaya buddhimaaya kali kaali kalimaya kaaleemaaya dilmaya dilmaaya manmaya manmaaya chandramaya
chandramaaya lalmaya laalmaaya tulsi tilak tilakmaya tilakmaaya nandakli sanmaya sanmaaya hastamaya hastamaaya bishnumaya
bishnumaaya chirin chhirin xirin chiring chhiring xiring pasan paasaan pasang paasaang dava dawa daava minma lakpa laakpa
furba phurba pemba nima aan dorje tenjin karma sonam sonaam norbu yangaji yaangaji dolma lamu laamu chevan chewan chevaan
buddha buddhi aite aaite mangale budhe bihibare bihibaare shukre shani maila maaila saila saaila kainla kaainla kancha
kaancha kanchha kanxa kanchi kaanchi kanchhi kanxi jetha jethi maili maaili saili saaili kainli kaainli thuli santamaya
santamaaya ramabhadur raamabhaadur haribhadur haribhaadur shyamabhadur shyaamabhaadur premabhadur premabhaadur karnabhadur
karnabhaadur bhimabhadur bheemabhaadur vimabhadur veemabhaadur gopilal gopeelaal motilal moteelaal ramlal raamlaal sonelal
sonelaal ramaprasad raamaprasaad shivaprasad shiwaprasad shivaprasaad naraynaprasad naaraaynaprasaad ramchandra raamchandra
ramdulari raamdulaari fulkumari phulkumari foolkumaari rajkumari raajkumaari sunkumari sunkumaari dhankumari dhankumaari
jaleshvari jaleshwari abdul mohammad salim rahim karim fatima faatima phatima aysha aaysha shabnam rubina nasima jamila
hasina sayra saayra anvar anwar islam islaam elisa sara saara mariyam pramod navdip nawdip navdeep sandip sandeep pradip
pradeep kuldip kuldeep jagdish jagdeesh girish gireesh harish hareesh satish sateesh manish maneesh ashish aashish sudip
sudeep bishal bishaal vishal wishal vishaal nirajan niraajan niranjan niraj neeraj dhiraj dheeraj suraj sooraj pankaj anuj
raju raaju rajan raajan rajendra raajendra surendra narendra mahendra birendra virendra wirendra veerendra beerendra
gyanendra gyaanendra dhirendra dheerendra dharmendra jitendra upendra devendra dewendra gajendra khagendra nagendra yogendra
tikaram tikaaraam tulsiram tulseeraam dhanram dhanraam maniram maniraam khimram khimraam dalabhadur dalabhaadur khadga
khadgabhadur khadgabhaadur gore kale kaale rammaya raammaaya chameli gulabi gulaabi champa bindu indira mandira kopila juna
gyanu gyaanu sanu saanu sanumaya saanumaaya mithu rupa roopa dipa deepa shobha prabha abha aabha vibha wibha bibha pratibha
shubhadra subhadra muna ramila rama uma hima soma rima sima seema bhima bheema vima veema pabitra pavitra pawitra suchitra
chitra maina mainakumari mainaakumaari putli kusum hitesh nilesh neelesh avdhesh awdhesh brajesh brijesh akhilesh mithilesh
suneel vimal wimal bimal kamal rahul ameet ankit vijai ajai sanjai sanjoy parmod sham ghanshyam ramu raamu shyamu shyaamu
kalu kaalu golu monu sonu guddu pappu bablu banti tinku pintu mintu chotu chhotu xotu munna chintu dablu lallu kallu bittu
rinku titu teetu raja raaja raj raaj ravi rabi shiva shiwa shivam shubham satyam chandan kundan nandan rohan kishen krisna
kishor kishore nandakishor govind gobind sitaram seetaaraam radheshyam jayram jayraam dipu deepu jagdip jagdeep rajdip
raajdeep asok vikash parkash omprakash jayaprakash jayaprakaash vikram bikram vikrant wikrant bikrant arjoon karan laxman
lachhman shatrughan satrughan hanuman hanumaan bajrangi anup anoop anurag abhishek abhisek abhinav abhinaw akshay aditya
aaditya aakash anand aanand arvind arbind arun varun tarun nitin nitesh jitender dharmender rajender rajinder surender
surinder mahender mohinder narender narinder virender davinder devender shailendra satyendra satender bhupendra bhupinder
harendra raghvendra raghwendra ravindra ravinder rabindra pushpendra kaushal keshab manu manohar girdhari girdhaari banwari
banvari biharilal bihaareelaal hariom om sankar bhola bholanath bholaanaath volanath volaanaath kelash naagendra narain
satyanarayan satyanaaraayan lakshminarayan lakshmeenaaraayan parmeshwar rameshwar ramchander rambabu raambaabu ramdev ramdew
ramji raamji ramkumar raamkumaar ramvilas ramwilas ramnath raamnaath shriram shreeraam jaykishan nemichand nemeechand
hukumchand hiralal pannalal babulal kishanlal kishanlaal madanlal madanlaal sukhdev sukhdew baldev baldew vasudev basudev dev
dew deva dewa devilal dewilal lakhan lalu laalu mangal mangaru budhan buddhu somra birsa etva etwa budhu johan sukra lakhiram
lakheeraam phoolchand fulchand bhagvandas bhagwandas vagvandas vagwandas tulsidas tulseedaas parsuram chhotelal chotelal
nanhe badri murari muraari govardhan gowardhan purushottam harsh harshit rishi hrithik ritik yash ayush aayush aryan aaryan
prins vipin bipin vinay binay vinai vineet vinit parveen nishant prashant prasant saurabh sourav sourabh gaurav gourav gautam
gautham sachin hemant basant vasant jayant shrikant srikanth chandrakant rajnikant rajneekaant rajneesh rajnish sudhir
sudheer randhir subodh subhas sudama sudaama sukhram shambhu sambhu birju kishun nathu natthu matadin maataadeen deendayal
devdas dewdas trilok tirlok chetan bhavesh jignesh kalpesh paresh mitesh hardik dhaval kirti ganpat tukaram pandurang datta
balaji vitthal babasaheb baabaasaaheb bhausaheb bhaaoosaaheb vausaheb vaaoosaaheb shivaji sambhaji mahadev mahadeo namdev
namdew eknath eknaath dnyaneshwar srinivas srinivasan venkatesh venkat murugan selvam kartik karthik senthil palani mani
kumaran kumaaran saravanan nagaraj basavaraj manjunath gurpreet harpreet manpreet jaspreet sukhpreet amandeep amandip mandeep
hardeep gurdeep sukhwinder sukhvinder jaswinder jasvinder balwinder balvinder kulwinder paramjit paramjeet ranjit ranjeet
surjit surjeet baljit baljeet manjit manjeet harjit harjeet inderjit indrajit ajit ajeet satnam harnam gurmeet gurmit
harbhajan jagtar avtar kartar boota jarnail karamjit lakhwinder simran jasleen navjot john joseph josef peter paul david
michael george thomas samuel daniel mathew matthew anthony antony simon wilson victor maryam mary maria agatha grace susan
ruth esther ester anna lucy julie juli nancy salomi martha christina rebecca elizabeth stella jenny bartha james yaqub yakub
yaqoob asher aaron suneeta aneeta mita kabita sangeeta sangita mamata arpita sushmita rekha reka meera mira neera sheila
parmila nirmla vimala kamala shakuntala sakuntala manjula oosha disha isha eesha raksha diksha deeksha pratiksha trisha
akanksha maya maaya chhaya chaya jaya vijaya sandhya vidya divya kavya saumya sowmya ramya aishwarya priya preeya supriya
riya ria siya jiya shreya aradhya aaraadhya ananya rani raani reena rina tina teena neena nina veena vina beena kalpna archna
rachana sadhana aradhana upasna upaasna anjana ranjana varuna waruna baruna yamuna kaveri sarswati laxmi lachhmi parbati
bhagwati sabitri gaytri satyavti satyawti phoolwati phulwati kalawati kalavati lilawati leelavati ramwati ramvati chandrawati
santi kanti kranti kraanti shakti joti jyothi bharti bharati aarti arti arati preeti priti niti neeti swati svati shruti
sruti smriti keerti tripti anjali anjli rupali roopali sonali deepali dipali vaishali mitali mitaali juhi joohi mohini rohini
ragini padmini shalini nandini kamini kaamini yamini nalini ashwini ashwani devi debi naina sona mona sobha shubha bebi
gudiya guriya muniya pinki pinky rinki chinki dolly doli jooli sweety sweeti moni soni sony rosy tuntun munni chunni komal
kajal kaajal payal pallavi neha sneha khushi khusi khushboo khushbu muskan muskaan kiran roshni roshani tanu tanuja poonam
punam neelam nilam madhu rajni rajani chanda chandni indu sindhu renu reenu meenu minu neetu nitu ritu reetu gitu geetu jitu
jeetu rakhi tulasi gulabo gulaabo phoolan phoolmati phulmati sukhamti budhni somari mangri etvari etwari shanichri birsi
puspa sarla sarala rukhmani devaki janaki kaushalya draupadi kunti ahilya anusuya anusooya annapurna parvatamma parwatamma
vasanta wasanta basanta lata hemlata hemalata sulochana hansa jasoda santoshi sarika monika monica anamika priyanka priyanaka
renuka bhumika tanvi sakshi meenakshi minakshi kamakshi kaamaakshi resma susma padma krishnavti krishnawti vaishnavi shivani
bhavani bhawani indrani kalyani suhani hema kshama prema gauri gouri kasturi manjari madhuri sitadevi sitadewi jagrani phulwa
jhuniya dhaniya sugiya budhiya sonia soniya tanya alka alaka bhagyashree jayshree jayashree rajshree tejaswini snehalta
manorama surabhi harshita ishwari selvi mallika muniyamma lakshmamma gauramma premlata dhanalakshmi dhanlaxmi vijayalakshmi
vijaylaxmi bhagyalakshmi bhaagyalakshmi vagyalakshmi vaagyalakshmi mahalakshmi rakesh lal laal bai kumari kumaree bala ishwar
eshwar phulmani phoolmani ramkali jhuma dharmveer dharamveer guddi basmati babli bubly hemraj dhapu balwant balvant agnes
philip philips sundaram ammal ruby rubi jagan jagannath jagarnath vishwanath biswanath kedar badrinath amar amarnath amarjeet
amarjit amarpal amarpaal somnath dinanath gangaram salikram dhanraj prithvi prithwi prithviraj brij brijmohan manmohan
radhemohan madanmohan chandramohan chandrashekhar chandrasekhar shekhar sekhar rajshekhar chandrabhan suryabhan veer vir
birbal balbir balveer ranveer ranvir rajveer rajvir satveer satbir mahaveer mahavir mahabir raghuveer raghubir yashveer
jasvir jasbir jasveer kulvir kulbir sukhvir sukhbir karamveer harvir harwir somveer dayaram dayanand sadanand vivekanand
nityanand sachchidanand parmanand ramanand shivanand ramavtar ramsinh raamsinh ramkishor ramkishore ramniwas ramswaroop
ramsarup ramdayal ramsevak ramsewak ramaasre raamaasre rambharos ramkhelawan ramjanma raamjanma ramaadhar raamaadhaar
ramasjivan ramasjiwan shivkumar shivcharan shivnath shivprasad shivlal devnarayan surajmal soorajmal jawahar bheru bhairu
bhanwar bhawar rooplal kesar gattu mangilal sohanlal shankarlal mishrilal kanhaiya kanhiya kanhaiyalal makkhan chhagan magan
lalji valji walji balji ramnik ramneek alpesh nimesh tejas tejpal satpal satyapal yashpal jaspal dharampal dharmpal mahipal
rajpal krishnapal rishipal gopi gopinath bansi bansilal murli murali murlidhar shyamlal shyamsundar sundar sunder sundarlal
radhakrishna radhakrishnan balkrishna ramkrishna ramakrishna jaykrishna shrikrishna harikrishna harishankar umashankar
ravishankar gaurishankar premshankar dayashankar shivshankar ramshankar harinarayan jaynarayan lalbabu guddan chunnu munnu
nanhu laddu babua babujan baaboojaan chhotan lallan lalan jhagru bihari jokhu ghurhu sohrai sohraai sukhlal sukhu dukhan
sukarmani sukuramni jatru charva charwa budhram sanika gomiya leda samu doman phagu phaguni chaitu chaiti jethu bhado bhaado
vado vaado aghnu pusu maghu shilpa silpa shikha deepika dipika vanshika rashi shalu malti malati chandrakala chanderkala
shashikala shashi sashi shashikant sheetal shital sital meenal minal heena hina nayana nutan nootan garima mahima lalima
neelima nilima madhumita bhadra vadra sudha vasudha phoolkumari ramkumari krishnakumari krishnaakumaari premwati premvati
jayavti jayawti dhanwati budhavti budhawti gomti gomati indumati hemwati somwati rajwati jalebi dulari rampyari sukhiya
dukhiya sundari lachhminiya bhagamniya vagamniya rajiya surajmukhi soorajmukhi shobhna shobhana darshana kritika vartika
wartika bartika ritika latika madhavi pushplata ashalata kanchan ratan rattan ratna ratana moti sugandha jaswanti kulwanti
balvanti balwanti jhamku kesri mangala mangla sunaina mridula padmavati padmawati vinita vineeta binita namrata aparna arpana
suvarna svarna swarna guraprit gurapreet simranjit simranjeet ramandeep rajwinder rajvinder parvinder parwinder rupinder
joginder gurvinder gurwinder baljinder daljit daljeet kamaljit kamaljeet charanjit charanjeet sarabjit sarabjeet vikramjit
gurjant makkhansinh karnail harvinder harwinder tejinder satinder satvinder prabhjot harman harmanpreet navpreet arshdeep
juliana francis albert robert stephen stefan martin lewis louis augustin johaan paulus marcus sylvester bernard emmanuel
samson benjamin joshua monik selina roselin sylvia teresa theresa philomina veronica alice mariyana mariyaana daisy dezi lily
lilly sheeba sharon hannah naomi priscilla shefali sefali tumpa mitu rupsi roopsi sumi mousumi mausami piyali swapan tapas
tapan uttam bapi biplab subrata debasish soumitra anima mrityunjay mritunjay sanjeev sanjiv rajeev rajiv prateek pratik atul
vipul bipul raahul mukul bakul nirmal parimal shamu jhumri rajjo bimlesh vimlesh manjesh gyanesh amlesh shailesh sailesh
mithun sahadev jaydev jaidev kamdev hardev gurdev shubhdip shubhdeep mandip ramakant umakant krishnakant laxmikant tej tejram
khemraj deshraj balraj pukhraj jaysinh mansingh bhimrao sayaji dagdu gorakh gorakhnath rajaram sakharam atmaram baburao
ambadas rohidas vilas kailasnath kailaasnaath ramabai sitabai gangubai sumanbai sumanbaai shantabai laxmibai parvatibai
parwatibai vimalbai wimalbai bimalbai chaaya kavitabai kawitabai sangitabai sangeetaabaai irfana mohammed ahmad ahmed mahmood
mahmud hamid muhammad ali aly hasan hassan hussain husain abdool abdullah abdulla rahman rehman abdurrahman abdulrehman
raheem kareem karimuddin jalil jaleel khalil khaleel shakil shakeel jamil jameel wakil aqeel akil nabeel nabil adil aadil
kamil fazil sajid saajid majid wajid abid aabid zahid jahid shahid sahid rashid rasheed khalid khaled tariq tarik sadiq sadik
ashiq aashiq rafiq rafeeq shafiq shafeeq taufiq tofeeq ishaq isaq mushtaq mustak farooq faruk imran emran irfan erfan usman
osman luqman lukman salman suleman sulaiman ramzan shaban rizwan rizvan farhan rehan raihan arman armaan faizan faijan
zeeshan zishan arslan arsalan noman nauman adnan kamran saleem naeem naim waseem wasim qasim kasim hashim hasim azeem azim
hakim hakeem faheem fahim ibrahim ibraheem akram aslam azam aazam moazzam alam aalam akhtar akhter akbar asghar asgar ashraf
asraf muzaffar mujaffar nasir naseer bashir basheer nazir nazeer munir muneer zaheer kabir kabeer sagheer sagir shabbir
shabir tanveer tanvir jahangir alamgir umer omar zubair jubair uzair umair zafar jafar jaffar haider hyder sabir zakir jakir
shakir tahir babar sikandar sikander amir aamir yasir mudassar mudassir nadeem nadim saeed saeid waheed wahid hameed sapana
srijana bimala bikash dil jit bir dhan nar kul lok chet ang mingma tenzing tenjing lhamu tshering tsering kaila budhimaya
rosina niruta nirmaya nabin jiban gobinda rabin robin
`,
  family: `
shreshtha shakya shaakya bajracharya bajraachaarya maharjan dangol manandhar maanandhar tuladhar tulaadhar prajapti prajaapti
ranjit avale awale joshi adhikari adhikaari sharma paudel paudyal paudyaal bhattarai bhattaraai vattarai vattaraai khanal
khanaal ghimire dhakal dhakaal acharya aachaarya rijal rijaal aryal aryaal gautam koirala koiraala lamichane lamichhane
lamixane nyaupane nyaupaane nepal nepaal pande paande panta bhatta vatta jaisi upadhyay upaadhyaay dahal daahaal subedi
sapkota saapkota timalsina timilsina devkota dewkota gyavali gyawali pokhrel kafle kaafle baral baraal basnet karki kaarki
khadka khatri kshetri chetri chhetri xetri thapa thaapa rana raana shah shaah shahi shaahi kunvar kunwar budha budhathoki
budhaathoki raval rawal ravat rawat vishta wishta bishta bohra dhami dhaami chanda sinh thakuri hamal hamaal sen malla mahat
mahatra silval silwal rokaya rokaaya magar thapamgar thaapaamgar pun gharti gurun gurung taman tamaan taamaan tamang tamaang
lama laama rai raai limbu subba sherpa ghale thakali thakaali bhujel vujel danuvar danuwar majhi maajhi kumal kumaal darai
daraai chepan chepaan praja tharu thaaru chaudhri mahto mahton yadav yadaw sah saah gupta jha mishra thakur thaakur karna lal
laal das daas mandal sada ram raam pasvan paswan mahra dhobi kushvaha kushwaha kurmi patel sahni mukhiya ansari ansaari khan
khaan shekh miya miyan raain dhuniya vishvakarma wishwakarma bishvakarma bishwakarma bik vik wik pariyar pariyaar nepali
nepaali darji sunar sunaar lohar lohaar kami kaami damai damaai sarki saarki mijar mijaar gandharva gandharwa badi baadi
nagarkoti khavas khawas rajvanshi rajwanshi satar sataar murmu soren uranv uranw dhimal dhimaal meche koche gangai gangaai
tajpuriya taajpuriya bogti bhandari bhandaari vandari vandaari kesi jisi si jirel sunuvar sunuwar yakhkha yaakhkha kulun
hyolmo dolpo vaiba waiba baiba moktan moktaan blon ghisin syantan syaantaan bal gole pakhrin paakhrin rumba thin lopchan
yonjan bamjan baaiba don jimba shrestha srestha prajapati poudel pauudyal neupane pandey upadhyaya pokharel kafley chettri
kuwar buda bista bist bohara singh mahatara chepang chaudhary choudhary mahato mahara sahani sheikh bishwokarma bk rajbanshi
bogati kc gc ghising syangtan
`,
  nameParticles: 'bahadur kumar kumari maya prasad raj lal nath urf',
  told: 'mero naam|mero nam|mero name|mera naam|mera nam|mera name|mero naam chai|mero naam chahi|mero nam chai|mero nam chahi|usko naam|usko nam|usko name|unko naam|unko nam|unko name|uhako naam|uhako nam|uhako name|tyasko naam|tyasko nam|tyasko name|jasko naam|jasko nam|jasko name|supervisor ko naam|supervisor ko nam|supervisor ko name|manager ko naam|manager ko nam|manager ko name|malik ko naam|malik ko nam|malik ko name|sathi ko naam|sathi ko nam|sathi ko name|shriman ko naam|shriman ko nam|shriman ko name|srimati ko naam|srimati ko nam|srimati ko name|agent ko naam|agent ko nam|agent ko name|dalal ko naam|dalal ko nam|dalal ko name|sahu ko naam|sahu ko nam|sahu ko name|keta ko naam|keta ko nam|keta ko name|keti ko naam|keti ko nam|keti ko name|guard ko naam|guard ko nam|guard ko name|my name is|myself|naam thar',
  hinted:
    'ma|naam|nam|name|i am|mero sathi|mero saathi|mero shriman|mero srimaan|mero srimati|mero bhai|mero bahini|mero didi|mero dai|mero chhora|mero chora|mero chhori|meri sathi|meri saathi|meri shriman|meri srimaan|meri srimati|meri bhai|meri bahini|meri didi|meri dai|meri chhora|meri chora|meri chhori|mera sathi|mera saathi|mera shriman|mera srimaan|mera srimati|mera bhai|mera bahini|mera didi|mera dai|mera chhora|mera chora|mera chhori|hamro supervisor|hamro manager|hamro sahu|hamro foreman|hamro incharge|supervisor|manager|thekedar|agent|dalal|guard|sakshi|pidit|nibedak|dhanyabad|dhanyawad|thanks|thank you|namaste|namaskar|hello|hi|dear|phone garnus|call garnus|contact|malai sabai le|malai sabaile|against|from|regards|by',
  titles: `
mr mrs ms miss shri shree sri shrimati srimati smt sushri kumari dr er md mohd mohammad sheikh haji late sir madam father
pastor lama
`,
  honorifics: `
ji jyu sir madam mam miss dai daju bhai didi bahini bahin kaka kaki mama maiju uncle aunty anti bhauju buwa aama sahu hajur
naam nam gareko gareki bhanne vanne supervisor manager
`,
  roles: `
supervisor superviser manager maneger malik sahu sahuji sahuni hakim boss thekedar dalal agent ejent incharge foreman master
helper operator mechanic engineer director hr admin guard gard security pale chaukidar driver nurse doctor wakil prahari
police naike leader neta adhyaksha sachib sakshi sathi saathi sahakarmi dai daju bhai didi bahini aama ama buwa baba shriman
srimaan srimati logne swasni buda budi chhora chora chhori sasu sasura kaka kaki mama maiju phupu bhauju dewar nanda chhimeki
gharbeti keta keti manchhe manche mahila kamdar majdur karmachari shikshak pidit friend husband wife brother sister
contractor
`,
  deeds: `
lai laai kutyo kute kutcha kutchha kutxa kutchan kutchhan kutxan pityo pite pitcha pitchha pitxa bhanyo vanyo bhane vane
bhancha bhanchha bhanxa vancha vanchha bhanchan bhanchhan bhanxan vanchan vanchhan bhanchin bhanchhin bhanxin vanchin
vanchhin bhanin vanin bhannubhyo vannubhyo bhannuhuncha bhannuhunchha bhannuhunxa vannuhuncha vannuhunchha bolyo bolcha
bolchha bolxa bolin karayo karaayo karaunch karaaunch karaunchin karaaunchin dhamkayo dhamkaayo dhamkaunch dhamkaaunch
dhamkae dhamkaae tarsayo tarsaayo tarsaunch tarsaaunch hapkayo hapkaayo hapkaunch hapkaaunch choyo chhoyo xoyo chuncha
chhunchha xunxa samatyo samaatyo samatcha samaatcha jiskyayo jiskyaayo jiskyaunch jiskyaaunch chedyo chhedyo xedyo chedcha
chhedchha xedxa maryo maaryo mare maare nikalyo nikaalyo nikale nikaale nikalidiyo nikaalidiyo katyo kaatyo katcha kaatcha
lutyo thagyo thagcha thagchha thagxa chichyayo chichyaayo chichyaunch chichyaaunch hercha herchha herxa ghurcha ghurchha
ghurxa tanyo taanyo dhakelyo lattale laattaale hanyo haanyo hancha haancha thunyo thune runcha runchha runxa roin royo malai
malaai hamilai haameelaai gali gaali bolayo bolaayo bolaunch bolaaunch satayo sataayo sataunch sataaunch vanxa karauxa
dhamkauxa chhunxa nikaldiyo hit said told slapped touched
`,
  conjunctions: 'ra ani and or wa sanga',
  numbers: {
    0: 'shunya shoonya jiro zero',
    1: 'ek one',
    2: 'dui two',
    3: 'tin teen three',
    4: 'char chaar four',
    5: 'panch pach paanch paach five',
    6: 'chha cha six',
    7: 'sat saat seven',
    8: 'aath ath eight',
    9: 'nau nine',
    10: 'das dash ten',
    11: 'eghar eghaar eleven',
    12: 'barha bahra baahra bar baar twelve',
    13: 'tehra thirteen',
    14: 'chaudh fourteen',
    15: 'pandhra fifteen',
    16: 'sohra sixteen',
    17: 'satra seventeen',
    18: 'athar athaar eighteen',
    19: 'unnais unnaais nineteen',
    20: 'bis bees twenty',
    21: 'ekkais ekkaais',
    22: 'bais baais',
    23: 'teis',
    24: 'chaubis chaubees',
    25: 'pachchis pachchees',
    26: 'chabbis chabbees chhabbis',
    27: 'sattais sattaais',
    28: 'aththais aththaais',
    29: 'unantis unantees',
    30: 'tis tees',
    31: 'ektis ektees',
    32: 'battis battees',
    33: 'tettis tettees',
    34: 'chauntis chauntees',
    35: 'paintis paintees',
    36: 'chattis chattees',
    37: 'saintis saintees',
    38: 'athtis athtees',
    39: 'unanchalis unanchaalees',
    40: 'chalis chaalees chaalis',
    41: 'ekchalis ekchaalees',
    42: 'bayalis bayaalees',
    43: 'trichalis trichaalees',
    44: 'chavalis chawalis',
    45: 'paintalis paintaalees',
    46: 'chayalis chhayalis',
    47: 'satchalis satchaalees',
    48: 'athchalis athchaalees',
    49: 'unanchas unanchaas',
    50: 'pachas pachaas',
    51: 'ekaunna ekaaunna',
    52: 'baunna baaunna',
    53: 'tripanna',
    54: 'chavanna chawanna',
    55: 'pachpanna',
    56: 'chapanna chhapanna',
    57: 'santaunna santaaunna',
    58: 'anthaunna anthaaunna',
    59: 'unansathi unansaathi',
    60: 'sathi saathi',
    61: 'eksatthi',
    62: 'baysatthi',
    63: 'trisatthi',
    64: 'chausatthi',
    65: 'painsatthi',
    66: 'chaysatthi chhaysatthi',
    67: 'satsatthi',
    68: 'athsatthi',
    69: 'unansattari',
    70: 'sattari',
    71: 'ekhattar',
    72: 'bahattar',
    73: 'trihattar',
    74: 'chauhattar',
    75: 'pachattar pachhattar',
    76: 'chayhattar chhayhattar',
    77: 'sathattar',
    78: 'athhattar',
    79: 'unasi unaasi',
    80: 'asi',
    81: 'ekasi ekaasi',
    82: 'bayasi bayaasi',
    83: 'triyasi triyaasi',
    84: 'chaurasi chauraasi',
    85: 'pachasi pachaasi',
    86: 'chayasi chayaasi',
    87: 'satasi sataasi',
    88: 'athasi athaasi',
    89: 'unannabbe unaannabbe',
    90: 'nabbe',
    91: 'ekannabbe ekaannabbe',
    92: 'bayannabbe bayaannabbe',
    93: 'triyannabbe triyaannabbe',
    94: 'chaurannabbe chauraannabbe',
    95: 'panchannabbe panchaannabbe',
    96: 'chayannabbe chayaannabbe',
    97: 'santannabbe santaannabbe',
    98: 'anthannabbe anthaannabbe',
    99: 'unansay unaansay',
  },
  repeats: { 2: 'double dabal', 3: 'triple' },
  fillers: 'dash plus feri ani ra dot space',
  ambiguousNumbers: 'ek dui char sat nau at aath sattari tin cha chha x tera bar bis tis',
  numberCues:
    'phone|phone number|phone no|mobile|mobile number|mobile no|number|no|nambar|mero number|my number|usko number|whatsapp|whatsapp number|imo|viber|contact|contact number|samparka|passport|passport no|passport number|rahadani|nagarikta|nagarikta number|khata|khata number|account|account number|bank account|esewa|khalti|id|id no|id number|pin|otp|visa no|license|call garnus|call',
  workplaceCues:
    'employee|staff|token|token no|card|hajiri card|badge|machine|table|kotha|kotha number|room|room no|bed|locker|line|line no|bus|hostel|camp|code|floor|unit',
  numberWords: 'number no nambar nmbr num',
  units: `
kamdar majdur worker workers jana manchhe manche mahila keti keta bachha ghanta hour hours din day days hapta week mahina
month months barsa barsha year years minute baje patak piece pieces pcs kg kilo meter percent pratishat target shift degree
wata ota tala gate
`,
  currencies: 'rupaiya rupiya rs npr paisa hajar lakh dollar riyal dirham ringgit rm',
  months: `
baisakh jeth asar saun bhadau asoj kartik mangsir push magh fagun chait january february march april may june july august
september october november december
`,
  ageAfter:
    'barsa ko|barsa ki|barsa ka|barsha ko|barsha ki|barsha ka|varsha ko|varsha ki|varsha ka|barsako|barsaki|barsaka|barshako|barshaki|years old|year old|years',
  ageBefore: 'umer|mero umer|usko umer|age|my age|aged',
  homes: `
ghar gaun gau tol wada ward sadak marga galli chok chowk nagar nagarpalika gaunpalika jilla basti thegana dera
`,
  uniqueRoles:
    'union adhyaksha|union ko adhyaksha|union neta|union president|union sachib|company ko doctor|lift operator|boiler operator|canteen manager|warden|hostel warden|general manager|hr manager|director|camp boss|only nurse',
  signals: {
    under_18:
      'nabalak|nabalig|naabalak|bal majdur|bal shramik|balshram|child labour|child labor|bachha le kaam|bachhale kaam|bachaharu le kaam|baccha le kaam|underage|under 18|18 barsa muni|athara barsa muni|kam umer|sano umer',
    pregnant:
      'pregnant|pregnent|garvawati|garbhawati|garbhabati|garvabati|garvavati|pet ma bachha|petma bachha|dui jiu|dui jiuki|garbhapat|sutkeri|maternity',
    danger_now:
      'aago lagyo|ago lagyo|aago lageko|aagalagi|agalagi|tala lagayo|tala lagayera|tala lagaeko|bahira bata tala|bahira bata banda|bahirabata tala|thunera rakheko|thuneko cha|thuneko xa|thuneka chan|thuniyeka chhau|kothama thune|kotha ma thune|bandhak|bahira jana didaina|bahira jana didainan|niskana didaina|phaseko|faseko chu|phaseka chhau|adkiyeka|bhitta charkiyo|bhawan charkeko|bhatkina lagyo|gas leak|gas lik|behos bhayo|behos bhaye|marna lagyo|mardai chha|mardaixa|jyan marne|marne dhamki|maridinxu|aatmahatya|atmahatya|suicide|kutirako|kutiraheka|pitiraheko|bachaunus|bachaunuhos|bachau malai|uddhar garnus|apaharan|kidnap|current lagyo|bisphot|padkiyo|locked in|trapped|on fire|emergency',
    armed: 'gun|banduk|pistol|chakku|chhura|chhuri|khukuri|hatiyar|goli hanyo|knife',
    alone: 'malai matra|ma eklai|ma eklo|masanga matra|ma matra|malai matrai',
    accused_supervisor: 'supervisor|superviser|supervisor le|incharge|foreman|line leader|team leader|naike|camp boss',
    accused_manager: 'manager|maneger|malik|sahu|sahuji|sahuni|hakim|boss|hr|director|management|owner',
    accused_coworker: 'sahakarmi le|sathi le kutyo|sathi le haat|arko kamdar le|ek kamdar le|coworker|colleague le',
    accused_security: 'guard|gard|security|surakshya guard|chaukidar|pale',
    accused_agency: 'agent|ejent|agency|dalal|thekedar|manpower|man power|broker|contractor',
  },
  people: `
kamdar kamdarharu majdur majdurharu worker workers jana manchhe manche manchheharu mahila mahilaharu keti ketiharu keta
ketaharu bachha bachhaharu parivar sathi sathiharu nepali nepaliharu
`,
  quantities: { 100: 'say hundred', 1000: 'hajar thousand k', 100000: 'lakh', 12: 'darjan dozen' },
};
