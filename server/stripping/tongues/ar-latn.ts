import type { Tongue } from './tongue.ts';

export const arLatn: Tongue = {
  tag: 'ar-Latn',
  script: 'Latn',
  closed: `
ana ena enti enta inti inta inty ent ant a7na e7na ihna ehna 7na na 7ina ina ne7na nehna huwa howa houa hiya heya hia houma huma
hom hum ento entoma ntoma ntouma intom hada heda hadha hedha hedhi hedhika dah da di dy deh dol dool had hado hadok hadak hadik
haka hakka hak heyk hek keda kda kida kidha min men mn mel mel3 3an an 3la la 3ala ala 3al al 3lia lia 3liya liya 3lina 3lih lih
3liha liha 3lihom lihom 3alaya alaya 3alina alina 3aleh aleh 3aleha aleha fi fe f b bel bil li l ila lil lel ma3a m3a m3aya m3ana
m3ah m3aha ma3aya ma3ana ba3d ba3ed 9bal bal qabl abl 9bel 2abl fou9 fog ta7t teht bin binet 3and and 3andi andi 3andna andna
3andha andha 3ando ando 3andhom andhom 3endi endi 3enda enda 3endna endna 3andek andek indi bla blech blach men8ir mn8ir gher ghir
illi eli elli ly lli w wa ou o aw wla wella wala bas bass mais lakin lekin lkn ama amma 3ashan ashan 3shan shan 3alashan alashan
3lash lash 3lach lach alech leh leish lesh layh bech bach bash besh bch khater khatir 7it it hit 7itash itash kif kifash kifech
kifach ki kima zay zai zayy metl mtl ezay izzay shlon shu sho chnou chnowa chnia shnou shnowa ach ash eh eih esh ish shno mnin win
wein feen fin fen wen emta imta waktash wa9tech ay kol kull kolna kolhom kolo koll koulna wa7ed wahed wa7da wahda 7ad ad hadd 7add
add 7aja aja haja 7aga aga haga chay shi chi shay 7atta atta hatta htta 7etta etta ma mch mech mesh msh mush mosh mouch mahich
mahouch manich mafi mafeesh mafich mafish makaynch makaynsh makayn kayn kayna kaynin famma fama femma mafamech mafammech fih fiha
fihom fina fiya bih biha bihom bina biya bik lik leya leek lena leha luh lahom dyal dyali dyalna dyalo dyalha dyalhom diali dial
dialna mta3 mta3i mta3na mta3o mta3ha mta3hom nta3 ta3 ta3i ta3na bta3 bta3i bta3na bta3et bta3etna bta3t beta3 taba3 taba3i kan
kent kont knt kanet kanit kano kanou konna konti ykoun ykun tkoun 7aykoun aykoun haykoun la2 aywa ah na3am iyeh ih yes wah walla
wallah wlh wallahi ya yani ya3ni tab tayyeb ok okay barsha barcha bezaf bzaf bazzaf awi gedan jiddan kteer ktir katir kathir ktr
shwaya shwayya chwaya shway shwy chwia chouia akthar aktar ktar a9al a2al tawa taw daba dlwa2ty dilwa2ti delwa2ti halla2 hala2
hla2 lyoum lyom elyoum el nahar nharda ennaharda elnaharda embareh imbare7 emberah lbare7 lbareh bareh elbare7 ghodwa ghedwa bokra
bukra ghadda dayman daiman daymen deyma abadan mazal mezel mazelna mazelt lessa lissa baqi ba9i ra7 rah raha rani rahom rahi raho
ghadi 7a ha 3am am 3ammal ammal 9a3ed a3ed 9a3da a3da ga3ed lazem lazim khas khass khassna khassni momken mumkin yemken bardo zeda
zada kaman kmn tani thani tany 3ad 3adesh adesh ma3adch hna hnaya houni hon hoon hena hina henak lhih ghadik il`,
  open: `
hedi hadi tayeb lina rana dima khedma khidma khdma khedmti khidmti khedmtna khdmti khadam khaddam khddam khdam khdama khddama
khaddama khadamin khddamin khaddamin shoghl shughl shoghol sho8l chghol choghl shoghli shoghlna shaghal shaghala shaghalin
chaghala 3amel 3amil amil 3amla amla 3amila amila 3ommal ommal 3omal omal 3oummal oummal 3amalat amalat mowazaf mouwadhaf mowazafa
masna3 masnaa msna3 masne3 ma3mel ma3mal maamel ma3mil lma3mel usine lusine fabrica fabrika sharika sharke charika cherka shirka
charka warsha wersha mazra3a mazra3 dhay3a day3a ferma lferma firma 7a9l a9l serre ser serra makhzan depot dépôt depo mahal bureau
biro birou maktab idara edara idarat administration l9esm 9esm esm 2esm qism khat khatt ligne chaine chaîne line sala salle 3anbar
anbar tabe9 tabe2 dor etage étage 7ammam ammam hammam 7amam amam hamam toilet toilette toilettes twalet bab beb lbab abwab bibane
bwab shobak chobbak dar beit beet bayt bit ghorfa ghurfa ghorfet oda chambre sakan foyer internat daw dhaw dow kahraba kahrba
triciti mayya maya mai may moya lma elma mia2 makla mekla akl lakl 2akl khobz 3esh tabkh cantine kantin canteen 9ahwa ahwa thay
atay flous floos flos fluss fulus felous floussi flousna masari massari draham drahem dirham dinar dinars dt ginih geneh gneh lira
riyal rateb ratib rawateb mratteb mortab morattab mortabat moratab ajr ojra ijra ojour khlas khalas khlass khalssa salaire saler
shahriya chahria shahreya chahriya chehria yawmiya youmia yomiya khasm khasam khasmo khasamo khasmou khasmooli no9san n9ess n9esou
na9s ziyada zyada zeyada prime prima bonus mokafaa hawafez 7afez afez 3alawa alawa 7a9 a9 ha9 7ag ag haq 7a2 a2 7a9i a9i 7a99i
a99i ha9i 7a9na a9na 7a2na a2na 7a2i a2i 7o9ou9 o9ou9 7oqooq oqooq ho9o9 7o2ou2 o2ou2 cnss cnaps taminat ta2minat tamin assurance
contrat kontra contra 3a9d a9d aqd 3aqd akd 3a2d a2d 3o9oud o9oud 3o2oud o2oud feuille war9a warqa wara2a awra2 awra9 wra9 fiche
paie bulletin reçu karta carta carte bita9a biṭaqa banka bank compte hisab 7isab isab solfa avance sa3a se3a saa sa3at sway3
swaye3 sawaye3 swaya3 heure heures overtime over overtaym wardeya wardia shift chift equipe équipe layl leil leel lila nhar sbah
sba7 sob7 sobh sabah 3shiya shiya 3achia achia 3chiya chiya 3asr asr maghreb dohr duhr youm yom yum ayam eyyam nharat youmin yomin
semaine simana sman osbou3 usbu3 esbou3 chhar shahr chahr shhour ch7al chhour ashhor shahrin chahrin shahren sena sana snin sneen
3amin wa9t wa2t waqt da9i9a d9aye9 d2aye2 conge congé konji agaza ajaza ijaza 3otla otla o3tla ra7a pause break ghyab ghiab
absence retard met2akher mit2akhar khrouj dkhoul dokhoul khorog pointage badge ramadan 3id id eid jom3a gom3a el7ad la7ad tnin
letnin tlat tlata larb3a arba3 khmis khamis sebt sabt mrid mridha mrida mridh mrith maridh marid marida 3ayan ayan 3ayana ayana
3ayyan ayyan ta3ban ta3bana ta3banin ta3eb t3ebt t3abt ta3b 3yit yit 3yina yina maradh mard marad wja3 waja3 alam ras rasi rassi
dahri dhahri dhhri yedi yeddi idi ideya idia saba3 sob3 sob3i sba3i rejli rjli regli riglia 3ini ini 3ineya ineya 3ayni ayni wjhi
weshi wishi wech karchi kerchi batni sadri galbi 9albi albi alby sokhana s7ana 7arara arara 7ar ar har bard berd sokhoun sa7a
se77a seha toubib tbib tabib doktor docteur doctor doktora infirmier infirmiere momarreda sbitar hopital hôpital mostashfa
mustashfa 7akim akim dwa dawa certificat chehada shahada accident 7aditha aditha hadtha hadsa 7adsa adsa ksida kassida isaba mosab
majrou7 mjrou7 jar7 dam dem 7ar9 ar9 kasr ksar mksour maksour mat mout mayet met 7amel hamel hamla 7ebla ebla hebla 7amla tekalla
walada wlada wledha wlad wled awlad welad atfal tfol drari drri tefla tofla derri bnat banat bent bint benet fatayat mra mara sit
set settat nsa nisa2 rajel rajol ragel regala rjal rijala sbabaya shab chab 3aila aila 3ayla ayla 3a2ila a2ila ahl ahli usra omi
ommi oumi umi mama bouya baba abouya weldi bnti benti khouya khoya akhoya akhi khi okhti o5ti khti ekhti kht ukhti rajli joozi
jozi gozi marti mrati merti zoujti zawji 3ammi ammi khali khalti 3amti amti jar jari jarti s7abi sahbi sa7bi sahebti sa7bti s7abti
zmili zamili zamilti zamilty zmilti zemla machine makina makna makana mkina maken makan mkinet ibra makas m9ass gants gant kammama
kammamat bavette casque blouse tablier masque carton cartona karton sandou9 sanadi9 sandoo2 kaisse caisse camion camyon bus
autobus otobis kar car tran train taxi tomobil karhba 3arabiya arabiya transport nakl na9l nqel fraise friz frez tomate tmatem
tamatem zitoun zaytoun jani jeni 9atf atf ward zhour cable cablage kablaj textile couture khyata khiyata khayata coupe finition
emballage qualité qualite control kontrol production target objectif rendement vitesse produit produits kimawi kimawiya kimyawi
mobid mobidat ri7a riha rai7a ghobra ghobar trab 7ajar ajar hajra karriere carriere mahjar chef chaf cheffe chefa lchef mouchref
moshref mushrif moshrif mosharef moshrefa mouchrefa superviseur supervisor soupervisor modir moudir mudeer modeer mudir modira
lmodir elmodir directeur manager maneger patron batron batroun bat9oun lpatron 3orf orf 3arf arf 3orfi orfi mas2oul masoul mas2ool
massoul rayes rayis ra2is mohandes mouhandes ingenieur technicien comptable mo7aseb rh hr gerant gérant caporal kabran cabran
7aris aris haris 3assas assas 3asas asas gardien security sekiriti amn sawa9 sawwa9 sawa2 chauffeur chifour samsar simsar semsar
wasit agent agence kafil kafeel kafala mo9awel mo2awel sous traitance intérim interim na9aba ni9aba naqaba na2aba syndicat syndica
na9abi mandoub délégué delegue mo7ami mohami mo7amya avocat bolis boulis police shorta chorta jendarm gendarmerie ma7kama mahkama
wizara inspection moufatish mofatesh darb dharb dhrab darba 3onf onf 3ounf ounf sab sabb sibab chtima shatm shetima ihana 2ehana
ehana tahdid tahdeed ta7arosh ta7arroch taharosh taharoch harcelement harcèlement jensi ightisab viol lams tasawer tsawer photo
photos video kelma klam kalam kalem s5ita hogra 7ogra ogra dholm zolm dolm khouf khayef khayfa khayfin khayfeen 5ayef ayef 5ayfa
ayfa khofna khoft sor serr sir mochkla mochkol moshkla moshkel mushkila mashakel machakel chkaya chakwa shakwa shkwa shakwe shkaya
chikaya talab matalib idrab grève greve i7tijaj wa9fa ijtima3 reunion tard matroud matrouda matroudin 9anoun anoun qanoun kanoun
2anoun sare9 sar9a ser9a 7arami arami kadhab kaddab kazab kdoub kizb nassab mzawer khatar khtar danger nar 3afya afya 3afia afia
7ari9a ari9a 7ari2a ari2a hari9a harika feu incendie gaz ghaz tsarrob infijar ma7bous mahbous mahbousa ma7bousin mahbousin
mahbousine m7absin msaker msakra msakrin msakkra ma9foul m9foula ma2foul m2afel mef2oul msedoud maftou7 clé mefta7 sa9f sa2f
indiyar chou9ou9 ch9ou9 kbir kbira kbar kebir kebira sghir sghira sghar soghayar soghayara jdid jdida gedid gedida 9dim dim 9dima
adim 2adim twil twila s3ib s3iba sa3b sa3ba sahl sahla khayb khayba khayeb wesh5 ousakh wsekh we7esh wehsh wa7sh wa7cha mzian
mezyan mziane behi behia bahi kwayes kwayyes kuways kwaysa mnih mni7 mniha 7elw elw helw ndhif nadif ndif awel akher 2akher okhra
ness nos kamel kamla 8ali ghali ghalya rkhis rkhisa fabor blash ba6al batel normal mamnou3 daroori darouri mohem mohemma za3lan
za3lana 7azin azin jo3an jou3 gou3 3atsh atsh 3atshan atshan ne3san nawm noum m7tej me7tej mo7taj miskin meskin meskina fe9ir 9wi
wi 9wiya wiya da3if shokran choukran chokran chukran shukran merci mersi sa7it sahit salam slm salem slt salamo 3alaykom alaykom
alikom aleikom 3likom likom 3lykm lykm labes labas bonjour bonsoir lkhir elkhir masa2 khir kheir marhaba mar7ba ahlan ahla
inshallah inshalah nchallah nchalah nshallah inchallah in sha allah hamdoulah hamdullah lhamdollah 7amdoullah amdoullah
el7amdollah rabbi rabi rabna rabena yarab yarabb 3afak afak 3afakom afakom svp stp please plz law sam7t sama7t sam7ti samahti
samahtou smahti smahli afwan idnek ya3tik ya3tikom sa3douni sa3dona sa3edouna 3awnouni awnouni 3awnouna awnouna 3aounouna aounouna
n9dhouna el7a2ouna jawbouni jawbouna roddou rod raddo tel tele telephone telefon tilifoun tlfoun phone portable mobile nemra
numero numéro ra9m raqam ra2m ism isem smia sms message msg mesaj whatsapp wtsp whats facebook fb insta instagram tiktok messenger
youtube tounes tunis tunisie tounsi tounsia twensa maghrib maroc morocco maghribi maghribia mgharba masr misr egypt masri masriya
masriyin elordon ordon jordan lordon ordoni suria souria syria suri souri suriyin souriyin lubnan liban libya libi dzayer algerie
algérie sudan sudani felestin iraq saudia so3oudia dubai qatar kuwait turkey turkia istanbul bangladesh bengali bengladesh hindi
india pakistan sri lanka nepal sin sini seen fransa france italia espagne spania sbania almania sfax sousse monastir mestir
bizerte nabeul gabes kairouan mahdia jendouba beja kef zaghouan hellal moknine jemmel casa casablanca kaza rabat sale tanger tanja
tetouan fes fas meknes marrakech agadir chtouka ait melloul kenitra larache berrechid safi oujda nador berkane bouselham alger
cairo el9ahira qahira iskindria iskenderia alexandria ma7alla mahalla borsaid portsaid sadat city 10th th oktobar october giza
amman 3amman irbid erbid zarqa zar2a dulayl dhulail sahab mafraq karak aqaba damascus halab homs 7omos omos hama daraa khdemt
khdmt khdamt khdemna nekhdem nakhdem nkhdem nkhdmo nekhdmou nkhdmou kankhdem kankhdmo kanekhdmo yekhdem tekhdem yekhdmou khdem
khedmet bashtaghal bashtaghel beshtaghal ashtaghel byeshtaghal bteshtaghal bneshtaghal bnishtaghel bnshtghl bashtghl yeshtaghlo
nishtaghel 5allas allas khallas khalles khallsouna khallsouni khalsouni khalsouna khlasni khlasna ma5allasnech makhallasnich
makhlasnach makhalsonach makhalsounach makhallsounech makhallasnach makhalsounich yekhalles ykhallas ykhalles ykhalsouna ykhalsona
kaykhallas kaykhalsona 9badna badna 9badt badt 9bedna bedna 9bedht bedht ma9badnach ma9bednach qabadna abadna a2badna ma2abadnash
abadt ne9bdhou nakhod nakhdo khdina khdit khda khdaw akhad akhd akhadt akhadna yakhod yakhdou khadha khadho 5ad da3 dafa3 dafa3ou
yedfa3 yedfa3o bydfa3 madafa3sh a3ta 3ta ta 3tani 3tana tana 3tatni tatni 3taw 3tawna tawna 3tawni tawni a3tani a3touni ya3ti
ya3tini ya3tina ya3tiwna ya3tiouna yaatiw kay3tiw kay3tini kay3tina b3tona byedina byedini bedouna ma3tanich ma3tawnach
ma3taounach ma3tanach edani edana edouna 9al gal 2al 9alli alli galli 2alli 9alit alit galt 2alet alet 9alou alou galou 2alou alo
9oltlo oltlo goltlo 2oltlo 9olt olt golt 2olt y9oul ygoul yi2ol bi2ol bi2oul bi2ouli y9olli tgoul t9oul kaygoul kay9oul hdar hdart
yahdar t7akit 7akit akit hkit 7ka ka 7kina kina yehki ye7ki ne7ki nehki kallem kallamt kalamt etkalemt tkallemt tkallamt yetkallem
netkallem drab drabni dhrabni darabni drabna darabna drabha darabha drabouni darabouni drabatni dharbetni yodrob yodrobna yadhrab
yadhreb yedrab kaydrab kaydrebna bydrab byodrob byedrab yodhrob sabni sabna sabbni sabbatni sabha ysob ysobna ysebb ysebna yseb
kayseb kaysebna bysob byeshtem shatamni chtamni chatamni yechtem yachtem haddadni hadadni haddedni haddadna haddadouna yhadded
yhaddedna kayhadad kayhadedna byhaded byhadedna yhadedna lamasni lamesni lmasni lmesni yelmes ylames kaylmas mesakni msakni msekni
chaddni chedni shadni jabadni dafa3ni dfa3ni dezni tarrad tradni tradouni tradna trdouni tradouna taradni taradouna taradoni
taradha tradha yatrod yetrod ytarred ytrod fasalni fasalouni rafadni mna3ni mna3na mana3ni mana3na 7abasni abasni 7absouna absouna
7absni absni habasni habsouna sakker sakkrou saker 9fel fel 9aflou aflou 9afal afal 2afal afalo sra9 sra9ni sra9na sara9 sara2
sara2ni khtaf khatafni khtafni ghtasab ghtasabni ightasabni ta7arach ta7arrech t7arrach taharach et7arash it7arash yet7arrach
yet7arrech byt7arash kayt7arrach sarrakh sarakh yesrokh ysarrakh 3ayyat ayyat 3ayat 3ayyet ayyet y3ayat y3ayet kay3ayat kayghawat
za33a2 byza33a2 bysarrakh byz3a2 yghawet ghawat dhalemna dhlamni zalamni zalamna kdheb yekdheb bykdeb ghash nsab nasab khawwef
khawafna ykhawfouna wa3ed wa3adni wa3dna wa3douna mcha mchit mchina mshit nemchi yemchi ro7t roht jit ji ja jaw jina geit gah gat
yji yiji teji rja3 rja3t rje3t nerja3 yerja3 dkhal dkhalt yedkhol khraj khrajt khorjo khorjou nokhrej nekhrej tle3 tla3 nzel ta7
tah ta7et t7at tahet we2e3 we2e3t wa2a3 w93at wa9a3 matet mato ymout nmoutou nmout 7ass ass 7assit assit n7ess nhess khafna nkhaf
nkhafou bakhaf bnkhaf kankhaf bkina tebki bkit bkat shaf shoft shafet cheft chefna shefna shofna choft chafet smo3 smi3t sme3t
sma3t 3raf raf 3raft raft ma3raftch ma3rafsh ma3arafsh ma3raf n3ref na3ref n3raf ba3raf bti3raf y3arfou fhem fhemt mafhemtch n7eb
nheb yheb t7eb y7eb n7ebou bghit bghina bgha bghaw nbghi kanbghi 3ayez ayez 3ayza ayza 3ayzin ayzin 3awez awez 3awza awza 3awzin
awzin bedi badi beddi baddi bedo bedha n9der na9der man9derch ma9dertch ne9drou man9drouch ma2darsh manajamch manajmouch najem
nnajem nejem nejmou tnajem ynajem estanna stanna nestanna nestannaw mestani mestanyin bda bdina kammel kammelt kml salou khalla
khalli khallina khallouna khalini ykhallina maykhallinach ykhalouna bykhalina mabykhalinash 7att att 7attou attou jab jabou b3ath
ba3at b3at b3atht ba3t sifet sifett ettasel itasal ettasalt radd radda rafad rafadh rafdou rfed y9bel sa3ed sa3adni 3awen awen lka
l9it l9ina la2it laet fatach fattech fattchouna nam namet nor9od r9adt raqda rag3 kla klit yakol nakol nakel shrab chrabt nochrob
nochreb neshrab sken saken sakna saknin 3ayech ayech 3aych aych 3aycha aycha 3ayshin ayshin sar saret sayer sayra wallet wellit
wlit rahet tkasser takasser tkaserli t9ata3 t2ata3 9ta3 t9ass 9ass mo9ta3 barra bara jowa goa dakhel taht foug 9oddam oddam wra
wara janb 7da hda wahdi wa7di l7ali lahali lwa7di lew7di bara7i rou7i nafs nafsi kelb kleb klab 7mar mar hmar 7mir mir himar bhim
bhayem 7aywan aywan hayawan 9a7ba a7ba khra ghabi majnoun tradouha tradoha trdouha rawa7 rawah nskot neskot iskot ytradni ytardni
ytradouni tardouni t9ess t2oss kit mni menni meni meny 3awenni awenni 3aweni aweni kolchay kolchi koulchi vestiaire vistiaire
salalem drouj sellom mabye2badnach byes2 sakran sekran mabye3tinach mabya3tinach khedama byedfa3 mabyedfa3sh ma3andnach ma3andnech
ma3andich ma9tou3 ma9tou3a les des le de du ykhalouni ma3tawnich tdawkhna dokht dawkha blassa blasa mabne2badsh shohour chouhour
mabnel7a2sh bnel7a2 by2ol by2oul wehesh mosa3da mousa3da wesekh weskh sorakh srakh fargha faregh fhemnahch fhemnach 9at3et at3et
el3amal wa9a3na wa93na mablagh a9hom ha9hom 7a9hom mabla8 ta2kher ta5er moshkeltna moshkelti mochkelti mochkiltna`,
  endings: 'ni na ha ho hom kom k t et it ou o w in ch sh ich',
  nameEndings: '',
  prefixes: 'el al l w',
  given: `
Mohamed Mohammed Mohamad Muhammad Mohammad Mo7amed Mou7amed M7amed Mhamed Ahmed Ahmad A7med Ahmd Mahmoud Ma7moud Mostafa Mustafa
Moustafa Mustapha Ali 3ali ali Aly Omar 3omar omar Oumar Othman 3othmane othmane Hassan Hasan 7assan assan Hssan Hussein Hussain
Hossein 7ussein ussein Houcine Hocine Lahcen Lhoussaine Khaled Khalid 5aled aled Ibrahim Brahim Ebrahim Ismail Smail Ismael
Youssef Yousef Yusuf Yussef Youcef Moussa Mousa Aissa Issa 3issa issa Yahya Ye7ya Zakaria Zakariya Dawoud Souleiman Soulaymane
Suleiman Haroun Younes Younis Idriss Driss Elias Ilyas Ilyes Nouh Adam Abdallah Abdullah 3abdallah abdallah Abdelrahman
Abdulrahman Abderrahman Abderrahmane Abdelkarim Abdelkrim Abdelaziz Abdelkader Abdellatif Abdelhamid Abdelmajid Abdeslam
Abdessalem Abdelhak Abdelhakim Abdelfattah Abdelghani Abdennasser Abderrazak Abdelwahab Abdelwahed Abdeljalil Abdelhadi Abdelmonem
Abdelilah Abdo Tarek Tariq Taha Karim Kareem Kamal Kamel Jamal Gamal Galal Jalal Jaber Gaber Jawad Said Saeed Sa3id Saad Sa3d Samy
Sami Samir Salem Salim Selim Salman Saleh Sala7 Salah Saber Sabry Sabri Sadok Sadek Safwan Sohaib Rachid Rashid Roshdy Reda Ridha
Rida Ramzi Ramzy Rami Ramy Raed Riadh Riad Rabie Rabi3 Rafik Raouf Ragab Rajab Ramadan Shaaban Sha3ban Chaaban Sherif Cherif Shady
Chadi Shukri Chokri Shawky Bashir Bechir Basem Bassem Bassam Bilal Belal Badr Bahaa Walid Waleed Wael Wissem Wissam Wassim Wahid
Yasser Yasin Yassine Yacine Yazid Yazan Ziad Zied Zyad Zaid Zayd Zouhair Zouheir Adel 3adel adel Adil Atef 3atef atef Amer 3amer
amer Ammar 3ammar ammar Amr 3amr amr Emad Imad 3imad imad Issam Essam 3essam essam Aziz Azizi Ezzat Alaa 3alaa alaa Arafat Adnan
3adnan adnan Imran 3omran omran Eid Ayad Ghassan Ghazi Ghaith Fadi Fady Fares Faris Farouk Fouad Fathi Fathy Farag Faraj Farid
Faisal Faycal Fahd Fahmy Fawzi Fawzy Kacem Qasim Lotfi Lotfy Loay Maged Majed Mazen Malek Maher Mamoun Magdy Majdi Mohsen Mourad
Murad Marwan Marouane Masoud Messaoud Moaz Mouadh Moataz Mo3taz Mamdouh Mondher Monther Mansour Monir Mounir Mehdi Mahdi Muhannad
Mohannad Miloud Mabrouk Mokhtar Naji Nagy Nader Naceur Nasser Nabil Nabeel Najib Naguib Nizar Nassim Nasr Nidal Naim Na3im Nour
Noureddine Nordine Hedi Hadi Hachem Hashem Hani Hany Hicham Hisham Haitham Haythem Hilal Houssem Hossam 7ossam ossam Oussama Osama
Usama Achraf Ashraf Akram Amjad Amgad Amine Amin Anas Anis Anouar Anwar Aymen Ayman Ehab Ihab Iyad Eslam Islem Tamer Taoufik
Tawfik Jihad Hatem 7atem atem Hazem 7azem azem Hamed Habib 7abib abib Hakim Halim Hamza 7amza amza Hamid Hamdi 7amdi amdi Haidar
Khalil Khalifa Khairy Rafat Refaat Sofiane Sofien Soufiane Saif Seif Shehab Talal Firas Feras Qusai Laith Moncef Mongi Monji Taher
Tahar Tayeb Lazhar Lassaad Hafedh Slim Sahbi Chiheb Nejib Kais Kaies Bouazza Bouchaib Larbi Lahbib Jilali Mouloud Mimoun Hammou
Moha Moh Zakarya Redouane Ayoub Aymane Anass Badreddine Azeddine Girgis Mina Boutros Boulos Guirguis Shenouda Bishoy Kirollos
George Elie Tony Shaker Sayed Metwally Shehata Ragai Fatima Fatma Fatna Fatoum Fattouma Zahra Zohra Aicha Aisha Aysha 3aicha aicha
3aisha aisha Khadija Khadidja 5adija adija Zineb Zeineb Zaynab Zainab Zaineb Zina Mariem Maryam Meriem Myriam Mariam Maram Marwa
Sara Sarah Souad Soad So3ad Saida Sa3ida Salma Selma Saloua Salwa Samira Samera Soumaya Somaya Sanaa Sana Siham Seham Souhir
Soheir Sawsan Samar Sahar Samia Samya Salima Sondes Sirine Cyrine Chaima Chayma Shaimaa Shaima Shereen Shirin Chourouk Shorouk
Chadia Shadia Safa Safia Safiya Sabah Sabrine Sabrin Sabra Saliha Doha Abir 3abir abir Abeer Aziza Azza 3azza azza Alia Olaya Ola
3ola ola Afef Afaf 3afaf afaf Aida 3aida aida Ghada Ghizlane Ghofrane Ghalia Faten Fadia Fatiha Fathia Faiza Fayza Fadwa Farida
Ferdaous Fawzia Fouzia Ferial Farah Kamar Karima Kaouther Kawthar Kenza Kamilia Kalthoum Lobna Loubna Latifa Lamia Lamya Lama
Lamis Leila Layla Laila Lilia Lina Linda Lujain Magda Majda Malak Malika Mouna Mona Muna Manal Mounira Maha May Mai Mayada Mayssa
Maysoun Mimouna Mbarka Mabrouka Nadia Nadine Nahed Najet Najat Nagat Najla Naglaa Najoua Nagwa Najwa Narjes Nozha Nezha Nisrine
Nesrine Nisreen Nassima Nasira Naima Na3ima Neama Noha Nouha Nihal Nehal Nawal Noura Nora Nourhan Nabila Nada Neda Nesma Hajer
Hajar Hager Hala Heba Hiba Hoda Houda Huda Hadir Hana Hanaa Hend Hind Howaida Hayfa Haifa Wiam Widad Warda Wassila Wafa Wafaa
Walaa Yasmine Yasmin Yosra Yousra Yossra Youmna Zoubida Zakia Zeinab Zhour Rabha Rabiaa Rabia Radhia Radia Rania Raniya Rabab
Rajaa Raja Rehab Rihab Rahma Ra7ma Rachida Rasha Racha Rokaya Ruqaya Roqaya Rim Reem Rima Rana Raghad Rouaa Rowaida Bothaina Badia
Basma Besma Bouchra Boshra Bushra Bahija Bahia Bayan Tasnim Tahani Jalila Jamila Gamila Gihan Jihane Jihan Habiba 7abiba abiba
Hasna 7asna asna Hassiba Hafsa Hafida Hafidha Hakima Halima 7alima alima Hamida Hanan 7anan anan Hanen Hanane Hanin Houria Hayet
Hayat 7ayat ayat Khaoula Khawla Khouloud Kholoud Kheira Doaa Do3aa Douaa Dalal Dalel Donia Dounia Dunya Dima Dina Dorra Imen Imane
Iman Eman Ikram Ikrame Ilham Elham Israa Isra Esraa Ines Inès Enas Inas Ibtissem Ibtissam Ebtisam Ahlem Ahlam A7lam Asma Asmaa
Amal Amel Amani Amira Oumaima Omaima Amina Emna Amna Aya Ayat Arwa Areej Arij Assia Asia Hasnae Hasnaa Ichraf Intissar Batoul
Thouraya Soraya Mofida Mehrezia Mongia Chedlia Henda Ratiba Monia Sihem Olfa Rafika Naziha Zohour Aouatef Awatef Ghozlane Ilhame
Ihssane Laarbia Touria Fadma Fadila Itto Tlaitmas Yamna Rkia Rqia Hadda Keltoum Chama Hniya Marina Marian Mariana Christine
Nermine Nevine Nivin Suzan Souzan Radwa Menna Mennatallah Habeba Toqa Rawan Rahaf Shahd Lubna Ruba Rula Rola Sireen Batool Hadeel
Hadil Ghadeer Dana Dania Lana Layan Noor Nur Yara Tala Jana Joud Sidra Hamouda Hammouda Hama Hamma Zizou Momo Mido Bibo Sousou
Soso Nounou Toto Loulou Fifi Chouchou Zaki Zaky`,
  family: `
Trabelsi Trabelssi Hammami Hamami Ayari Jlassi Riahi Ouertani Mejri Mansouri Ferchichi Hedhli Gharbi Ben Cherif Chebbi Abidi Hamdi
Haddad Khayat Najjar Nejjar Gassab Jaziri Sabbagh Attar Ghezali Jebali Jouini Haji Hajji Khemiri Dkhili Rezgui Zouari Salmi Sboui
Soltani Cheikh Sghaier Laabidi Akremi Arfaoui Aouni Ayadi Ghanmi Kacem Karoui Kefi Kaabi Mahmoudi Marzouki Marzougui Messaoudi
Mannai Nasri Neffati Oueslati Weslati Yahyaoui Zitouni Belhaj Barhoumi Tlili Jaballah Jabri Dhaouadi Rabhi Zaidi Saadaoui Chaabani
Salhi Abbassi Othmani Azizi Amri Aissaoui Ghazouani Farhani Mbarki Mahfoudhi Hachemi Youssfi Boughanmi Bouzid Bouazizi Bouaziz
Boujemaa Boussetta Boualem Belkacem Belaid Benali Benamor Bensalah Bensaid Benmoussa Benyoussef Bennani Benjelloun Berrada Alaoui
Idrissi Filali Tazi Fassi Soussi Doukkali Zemmouri Cherkaoui Hassani Ouazzani Rifi Yaacoubi Elamrani Lamrani Amrani Rahmani Abdi
Amzian Ouhaddou Ouali Aitali Belarbi Lahlou Kabbaj Chraibi Skalli Benchekroun Mernissi Elfassi Elalaoui Elidrissi Boukili Bouhlal
Chafik Chakir Daoudi Essaidi Fikri Hilali Jabrane Kadiri Laaroussi Lahmidi Mouhib Naciri Ouardi Rachidi Sabri Talbi Zahidi
Zerouali Elsayed Abdelaal Abouzeid Gomaa Shalaby Shahin Saqr Ebeid Afifi Awad Gharib Fouda Kandil Keshk Lashin Nassar Hendy Ashry
Elmahdy Bassiouny Husseini Elkholy Badawi Barakat Gad Hanna Rizk Fahmi Louka Mikhail Wahba Elmasry Masri Khatib Darwish Bitar
Qabbani Kilani Nabulsi Jundi Hourani Zoubi Zu3bi Omari Abbadi Adwan Majali Tarawneh Qudah Momani Sharman Khawaldeh Sarhan Fayez
Hadidi Shawabkeh Obeidat Batayneh Rousan Tal Gharaibeh Hawari Abed Nasrallah Khoury Haddadin Halabi Shami Homsi Hamwi Dimashqi
Kurdi Khan Rahman Islam Uddin Akter Begum Khatun Perera Silva Fernando Singh Kumar Tamang Gurung`,
  nameParticles: 'ben bin bint bent bnt ibn abu abou oum om el al ould ait bel bou',
  told: `ismi|esmi|isemi|smiti|smiyti|ana ismi|ana esmi|ana smiti|ismi houwa|ismo|esmo|ismu|smito|smitou|smiytou|ismha|esmaha|smitha|
smiytha|semha|ismi el kamel|je m appelle|ism el mouchref|ism el modir|ism el moshrif|esm el modir|esm el mudeer|ma3kom|ma3akom|
m3akom|ma3ak`,
  hinted: `ana|m3a|ma3a|didd|did|dod|contre|drabni|darabni|sabni|sabbni|shatamni|chtamni|haddadni|hadadni|tradni|taradni|lmasni|lamasni|
ightasabni|ghtasabni|darabna|drabna|sabna|haddadna|tradna|taradna|9alli|alli|galli|2alli|kallamt|kalamt|etkallemt m3a|tkallamt m3a|
hdart m3a|7kit m3a|kit m3a|hkit m3a|7akit m3a|akit m3a|9olt l|olt l|chkit b|shkit 3ala|shkit ala|shakwa dod|chikaya dod|okht|khou|
akhou|bent|weld|mart|rajel|om|abou|sahbi|sa7bi|zmili|zamilti|zamili|choukran|shokran|merci|ya|salam|shoft|choft|cheft|ettaslou b|
itaslo b|ettasel b|el moshrif|elmudir|min taraf|men taraf|men 3and|men and|b sabab`,
  titles: `
si sidi lalla lella mr mme mlle madame madam mister miss mis ostaz oustedh ustaz ostez dr doctor docteur doktor eng mohandes
bashmohandes hajj haj haja hajja 7aj aj 7aja aja el7aj cheikh sheikh 3am am 3amm amm ammo 3ammo khalti khalto sayed sayyed sayyida
abu abou om oum m3allem mo3allem rayes`,
  honorifics: 'bey beh bek basha hanem afandi efendi khouya khoya okhti khti sir',
  roles: `
chef chaf cheffe chefa mouchref moshref moshrif mushrif moshrefa moshrifa superviseur supervisor modir moudir mudir mudeer modeer
modira lmodir elmodir elmudeer directeur directrice manager patron batron lpatron 3orf orf 3orfi orfi mas2oul mas2oula masoul
rayes rayis ra2is mohandes mohandsa ingenieur technicien mecanicien comptable mo7aseb caporal kabran 7aris aris haris 3assas assas
gardien security sawa9 sawa2 chauffeur chifour samsar simsar agent wasit kafil kafeel mo9awel na9abi mandoub mandouba mo7ami
mohami avocat zmili zamili zamilti zmilti sahbi sa7bi sahebti sa7bti jari jarti khouya akhoya akhi okhti khti weldi benti bnti
rajli gozi jozi marti mrati ommi bouya abouya 3ammi ammi khali khalti 3amti amti doktor doktora docteur toubib infirmiere
infirmier momarreda mo3allem m3allem m3allma 3amel 3amla amla bent weld bint rajel ragel rh hr`,
  deeds: `
drabni dhrabni darabni drabna darabna drabha darabha drab darab yodrob yadrab yodrobni kaydrab kaydrebni bydrab bydrabna byodrobni
drabetni darabetni drabatni sabni sabna sabbni sabbatni sab yseb ysob ysebni ysebna kayseb kaysebni bysob bysebni shatamni chtamni
chatamni shatam yechtem byeshtem yeshtemni haddadni hadadni haddadna haddad hadad yhadded yhadedni yhaddedna kayhadad byhaded
byhadedni lamasni lmasni lamesni yelmesni yelmes kaylmas bylmesni mesakni chaddni jabadni dafa3ni dfa3ni tradni taradni tradna
taradna tradha taradha tarad yatrod tradouni fasalni rafadni mna3ni mana3ni mna3na 7abasni abasni habasni 7absna absna sra9ni
sara2ni sra9 sara2 sara9 ightasabni ghtasabni khatafni ta7arach taharach et7arash t7arach yet7arach byt7arash kayt7arach sarrakh
sarakh 3ayyat ayyat 3ayat y3ayat y3ayet kay3ayat kayghawat za33a2 byza33a2 dhlamni zalamni kdheb kazab nsab wa3adni 9al al gal 2al
9alli alli galli 2alli 9alit alit galt 2alet alet 9aletli aletli galtli 2aletli y9oul ygoul bi2ol kaygoul khda khdali akhad khad
3ta ta 3tani tani a3tani jab ja jat geh gat mcha mchat ra7 ra7et mat matet mrid mridha ta7 ta7et t7at jbedni bgha rfed rafad
rafadh sakker 9fel fel 2afal afal khallani khallana bkat howa houwa hiya heya hna kan kanet shaf chaf shafet`,
  conjunctions: 'w wa ou o aw ma3a m3a',
  numbers: {
    0: 'sifr zero',
    1: 'wa7ed wahed wahda',
    2: 'tnin zouz jouj etnin tnen thnin',
    3: 'tlata thletha tleta talata',
    4: 'arb3a arba3a erb3a',
    5: 'khamsa 5amsa khmsa',
    6: 'setta sitta',
    7: 'sab3a seb3a',
    8: 'tmanya thmanya tmenya tamanya',
    9: 'tes3a tis3a tsa3a',
    10: '3achra 3ashra 3achara',
    11: '7dach hdach 7dash 7edashar',
    12: 'tnach tnash etnashar',
    13: 'tletach tlatash talatashar',
    14: 'arba3tach arba3tash arba3tashar',
    15: 'khamsatach khamstash khamastashar',
    16: 'settach sittash settashar',
    17: 'sab3atach saba3tash',
    18: 'tmantach tamantash',
    19: 'tes3atach tis3atash',
    20: '3achrin 3ashrin 3ishrin',
    30: 'tlatin thlethin talatin',
    40: 'arb3in arba3in',
    50: 'khamsin',
    60: 'settin sittin',
    70: 'sab3in seb3in',
    80: 'tmanin thmanin tamanin',
    90: 'tes3in tis3in',
  },
  repeats: { 2: 'double dobl', 3: 'triple' },
  fillers: 'w plus moins dash zeyd',
  ambiguousNumbers: 'wa7ed wahed wahda w',
  numberCues: `nemra|nemrti|nemerti|numero|numéro|numerou|num|tel|tele|telephone|tlfoun|phone|portable|mobile|mobayl|whatsapp|ra9m|raqam|ra2m|
ra9mi|raqami|ra2mi|passport|passeport|basbor|cin|carte nationale|karta nationale|bita9a|compte|hisab|7isab|isab|rib|cnss|
ra9m el bita9a|vodafone cash|code|pin|raqam qawmi|ra2am qawmi|iqama|ettaslou 3la|ettaslou la`,
  workplaceCues: `matricule|matricul|badge|carte|carta|pointage|machine|makina|chaine|ligne|line|chambre|ghorfa|bit|lit|frach|table|casier|bus|car|
kar|poste|groupe|equipe|raqam wazifi`,
  numberWords: 'num numero numéro no nr nemra ra9m raqam ra2m',
  units: `
sa3a sa3at swaye3 sway3 youm ayam nhar chhar shahr chhour shhour ashhor 3am am snin sena sana semaine simana osbou3 da9i9a d2aye2
3amel 3amla amla 3ommal ommal 3omal omal bnat bent nsa rajel rjal nas persone shakhs marra marrat mrat pieces piece carton kilo kg
metre heures jours mois ans h j`,
  currencies: `
dinar dinars dt tnd millime dirham drahem dh dhs mad ginih geneh gneh egp le lira lirat riyal jd dollar dolar euro ryal alf
million flous`,
  months: `
janvier janfi fevrier fivri mars avril mai juin jwan juillet jwilia aout out septembre octobre novembre decembre yanayer fabrayer
mares abril ebril mayo yonyo yolyo aghostos sebtambar oktobar nofambar disambar ghocht chtanbir`,
  ageAfter: '3am|am|sena|sana|snin|sneen|ans',
  ageBefore: `3omri|omri|3omro|omro|3omrha|omrha|3omraha|omraha|3andi|andi|3andha|andha|3ando|ando|3endha|endha|3endo|endo|sinni|f 3omri|f omri`,
  homes: `
dar bit beit rue 7ay ay hay nahj derb douar zan9a share3 chare3 immeuble appartement cité 9arya arya qarya makhayam`,
  uniqueRoles: `ra2is na9aba|raïs na9aba|katib 3am|katib am|katiba 3amma|katiba amma|secretaire general|secretaire generale|delegue du personnel|
mandoub el 3ommal|mandoub el ommal|infirmiere|medecin de travail|toubib el khedma|ra2is el na2aba`,
  signals: {
    under_18: `9asirin|asirin|qasirin|9asir|asir|9asira|asira|9aser|aser|atfal yekhdmou|atfal byeshtaghlo|drari sghar khddamin|
drari sghar khadamin|bnat sghar khadamin|sghar yekhdmou|ta7t 18|ta7t essen|mineurs|mineur|mineure|tofola`,
    pregnant: `7amel|hamel|hamla|7amla|amla|7ebla|ebla|hebla|enceinte|b kerchi|maternité|maternite|7aml|aml|7awamel|awamel`,
    danger_now: `7ari9a|ari9a|hari9a|7ari2a|ari2a|hari2a|7ari9|ari9|nar fel ma3mel|ennar sha3la|nar cha3la|3afya cha3la|afya cha3la|sha3let|wel3et|
incendie|ma7bousin|mahbousin|m7absin|sakkrou 3lina|sakkrou lina|sakrou 3lina|sakrou lina|sakker 3lina|sakker lina|9aflou 3lina|
aflou lina|2aflo 3alina|aflo alina|msakrin 3lina|msakrin lina|sed 3lina lbab|sed lina lbab|seddou 3lina|seddou lina|el sa9f ta7|
sa9f ta7|7it ta7|it ta7|tsarrob gaz|ri7at gaz|infijar|ymout|nmoutou|9a3ed ymout|bymout|nentaher|ntaher|ne9tel rou7i|na9tel rassi|
3ayza amout|ayza amout|3ayez amout|ayez amout|bedi mout|7ay2telni|ay2telni|bgha ye9telni|ye9telni|n9dhouna|el7a2ouna|3te9ouna|
te9ouna|makhtoufa|khatfouni`,
    armed: 'sla7|silah|slah|sekkina|sekin|sikkin|mous|jenwi|matwa|mosaddas|fard|bondo9iya|khanjar|satour|sif',
    alone: 'wa7di|wahdi|lwa7di|lwahdi|l7ali|lahali|ana bark|ana bas|ghir ana',
    accused_supervisor: `mouchref|lmouchref|moshref|elmoshref|moshrif|elmoshrif|mushrif|elmushrif|moshrefa|superviseur|supervisor|chef|lchef|elchef|cheffe|
chefa|kabran|caporal`,
    accused_manager: `modir|lmodir|elmodir|mudir|mudeer|elmudeer|modira|directeur|manager|patron|lpatron|batron|lbatron|3orf|orf|3orfi|orfi|moul lma3mel|
moul lferma|moul charika|sa7eb elmasna3|saheb elmasna3|rh|hr|edara|idara|lidara`,
    accused_coworker: `zmili drabni|zamili darabni|zmili sabni|zmili yet7arach|zamili byt7arash|wa7ed khdam m3aya|wa7ed yekhdem m3aya`,
    accused_security: 'security|sekiriti|3assas|assas|l3assas|7aris|aris|l7aris|haris|amn|elamn|gardien|lgardien',
    accused_agency: `agence|lagence|samsar|simsar|ssamsar|maktab tachghil|maktab techghil|mo9awel|mo2awel|sous traitance|interim|intérim|kafil|kafeel|
elkafeel|agency`,
  },
  people: `3amel|3amla|amla|3ommal|ommal|3omal|omal|3amalat|amalat|nas|bnat|bent|nsa|mra|rajel|rjal|drari|khadamin|khddamin|wlad|wled|persone|
personnes|shakhs|chab`,
  quantities: {
    mya: '100',
    miya: '100',
    meya: '100',
    mitin: '200',
    miten: '200',
    mitein: '200',
    alf: '1000',
    alef: '1000',
    alfin: '2000',
    alfein: '2000',
  },
};
