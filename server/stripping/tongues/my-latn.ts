import type { Tongue } from './tongue.ts';

export const myLatn: Tongue = {
  tag: 'my-Latn',
  script: 'Latn',
  closed: `
kyanaw kyanor kyundaw kyama kyanma kyunma kyun ma kyunmado kyamado nga ngado kyanawdo kyanawtoe kyamatoe thu thuma thudo thutoe yae thuyae
nin khinbyar khamyar shin di dee har ha a adi eh ehdi dar da darpemae dabemae dabemaet dakyaung pyi taw pyidaw pyittot ba bar barlo lo
bakyaunt be bal bethu hmar balo beloke lout ka ko go ahtar hma mhar twin ye nae ne nèt atwe atwet atwetkyaung apyin ahte htae pawmar aut auk
shae nauk bay nar kyar sii hsi hsigo htit ati hti gadi kade kanay kyaunt loh hso hsopi hsotar hsoyin yintaw taung le lae pe pae thar hnayt
taing myar twe tway doe tot toh ta tayauk tachoh achoh arlone alone akone nenelay ayan aya thate po pipi htat amyae amye khanakhana bethawma
khu akhu akhuhti yakhu yanay dinay manay manaka manet phyan lar la nor par pa partal patal thi tal de mal me myi pi bu buu mahoke mahout
hote hok hotkae shi shital mashi phyit phyittal naytal nede khae khetal ya yatal chin chintal naingtal htar pay lite laik mi thay thaybu kya
kyatal thaw tae dae mae pho phoh tar tarka tarko hmu`,
  open: `
lachar lasar lakha lasa lat pike paiksan pikesan paitsan san ngwe kyat kyats baht thein thaung yar bonus bonat ot otkyay achein achain
acheinpo achainpo kyay yetkyay ayet htote htoke phyat pyat phyattal dan daungkyay daun ayway ayaway khway chay chaygwe akywe akywey alote
alok alouk thamar alotethamar alokthama aloke alotelote loke lote lok nay lotenay lotekhaing khaing sethyon setyon sethyone setyoun sat yone
kompani kumpani company factory htarna line lain super supa supervisor suba manager mannayjar mannager thahtay thatay thuhtay boss hr office
yonekhan loneaunyay lonekyonyay security asaunt achaunt police yethar saya sayama sayawun sayarwon thunarpyu nurse driver ferry phe ri
ferrykar kar karthamar htaminchat chef agent ejin pwesar pwesa contractor thamaga thamagga union okkahta okkata gaungsaung gaung saung
koesarhle committee asoya htana ayone ywa myo myonal pyinal nainggan myanmar bamar yangon yangone mandalay bago hlaingthaya hlaingtharyar
shwepyithar insein mawlamyine myawaddy hpaan maesot mahachai bangkok thai yodaya malay malaysia singapore japan korea china tayoke tayote
karen kayin shan mon rakhine kachin eain ein eim eainthar eainthadar einthar yay thaukyay yethauk htamin htaminsar hin sar sarday kantin
akhan akhann ahsaung kudin taga tagar tagarpauk ayaypaw ayaypawtaga hlegar hlayga nanyan amoe laungtha mee meelaung laung miloung meekho
thut akcyaung ekkyaung aet et pyoh pyo pyokya paukkwe khauntemu gaungmu mu mule mulay mayhtaw gaungkite gaungkaik phyar phya nayma kaung
naymakaung nemakaung chaungsoe waun baik baiknar lakchaung let letchaung thway thwaytwet danyar thetone thaywar htikhaik say sayyone sayyon
hsay koewun kowun kowunshi koewin koe wun kalay khalay meephwar mwe khwint khwin yet khwintma khwintpay khwintmapay nayet narrat pate
pateyet hsaing nyasaing nyahsaing naesaing nya nanet nyanay mannay manayka danae nethaing naytaing naydine lataing hnit hnint tahnit nayi
nari minit pat tapat tala hnala thonela layla ngala thonnya yeik yait yike yite yiteal payit paryaik yaik hseh hse seh sehtal se hsu hsutal
aw awngauk ngauk chainchauk chain chauk sawkar saw ashet kaing kain htikabar phet nan mudein mohdein mudeinkyint hnaunshet hnount shet
anaingkyint anaing kyin hnaitset khosar leintal lein nyar khoe kho khotal thukho thorkhat thawkhat khat peikmi patemi phwin taya matayar
matarar tayar upaday ataw lwatlat letmat letmathto sarchote choke letbwe sarywet passport patsaport patsapo visa mhatpontin hmatpontin card
kad kat id phone phon nanpat nanbat number phonesat set khaw khawpar facebook fb viber telegram messenger video datpon dat pon thatthay thek
pyathana pyatthana pyassana kaitsa ketsa akyaung akhetakhe khet kunyi kunyipar ku nyi kuenyipay kalpar kal kyezu kyayzu tinpartal
kyezutinpartal tin mingalarpar mingalaba mingalabar hello haelo tainchin tine tai tinetan sinsay phyayshin phyay pyaw pyawtal pyawpya mapyaw
may maytal ti thital mathi mathibu kyauk kyauktal kyout seit seitpu nyit ngo ngotal soe soetal kaungtal makaung makaungbu kyi gyi lay athit
ahaung myartal nayy khwe wet nwar yu yutal yuthwar theintal theinhtar paytal mapay mapaybu mapaythe mapaythaybu paypar maya mayabu mayathe
mayathaybu mashibu twar thwar twartal lartal pyan htwet htwettal pyay pyeit nayyar mar htain eik maeik sa sawnt phat kwar kwyanma toe naamee
namee nanme nanmae namae namaeka phyoke phyote tinechin meinkhalay meinma yaukkyar athet mapyay nyima ako ama amay aphay thami thangechin
thangegyin khinpun khinpon zani hsothu taungtal thetthay that thatmal ohn phan maung maungtal nyitpat nyatpat nyat sin pyote thoe pu eit do
naing khan thauk hna sae win leader lu mask min naw yin phoo yan paw`,
  endings: 'ka ko go yae nae hmar tal bu par',
  nameEndings: 'ka ko go yae nae doe toe hmar',
  prefixes: '',
  given: `
Aung Aye Ei Hnin Htet Htay Htoo Kay Khin Khaing Kyaw Kyi Lwin Mar May Min Moe Mon Mya Myat Myint Myo Nandar Nan Naw Nay Naing Nilar Nu Nwe
Nyein Nyi Ohn Paing Phyo Phyu Pyae Sabai San Sandar Sanda Saw Sai Sein Shwe Soe Su Suu Swe Thandar Thant Thaung Thaw Thazin Thein Thet Thida
Thidar Thin Thinzar Thiri Thu Thura Thuzar Tin Toe Tun Wai Wah Waing Wine Win Wut Wutyi Yadanar Yamin Ye Yee Yin Yu Yun Yoon Zar Zarni Zaw
Zayar Zeyar Zin Zun Aungaung Aungko Aungkyaw Aungmin Aungmyo Aungnaing Aungthu Ayeaye Ayemya Ayechan Bobo Chaw Chawchaw Cho Chocho Chomar
Chitko Eimon Eiphyu Eithinzar Hlahla Hlaing Hlamyo Hninhnin Hninwai Hninsi Htethtet Htunhtun Htunlin Ingyin Kaung Kaunghtet Kaungmyat
Kaungsan Kayzin Kaykhaing Khinkhin Khinmar Khinmaung Khinthuzar Khinhtwe Khinlay Khinsan Khinswe Khinwai Ko Koko Kyawkyaw Kyawmin Kyawswar
Kyawthu Kyawthura Kyawzin Kyawzaw Kyawhtet Kyikyi Kyipyar Lae Lelewin Linlin Linhtet Linn Lwinlwin Lwinmoe Maymay Maythu Maythazin Mayphyo
Maymyat Mazin Mama Marmar Malar Mawmaw Minmin Minthu Minhtet Minkhant Minzaw Moemoe Moethu Moethuzar Moekyaw Mohmoh Monmon Myamya Myatmon
Myatnoe Myatthu Myintmyint Myomin Myominthu Myothant Myokyaw Nainglin Nandawin Nanda Nannan Nawphaw Nawmu Naykhin Naylin Naymyo Naymin Ni
Nini Nilarwin Nunu Nweni Nyinyi Nyeinnyein Nyeinchan Nyonyo Ohnmar Ohnma Okkar Papa Phoo Phyophyo Phyowai Phyuphyu Phyusin Pyaephyo Pyaesone
Pyaypyay Rosy Sandarwin Sansan Sanmaw Sawhtoo Seinsein Shweyee Shwezin Sisi Sithu Soesoe Soemin Soemoe Soenaing Soewin Susu Sumon Sumyat
Suhlaing Swaswe Sweswe Swemar Thandarwin Thantzin Thanthan Tharthar Thawdar Thawzin Thethet Thetmon Thetnaing Thetpaing Thetwai Thidaaye
Theingi Thinthin Thiha Thihaaung Thirimon Thuzarwin Thurazaw Thurein Tinmaung Tinmar Tintin Tintun Toetoe Tunlin Tuntun Waiwai Waiyan
Waiphyo Winwin Winmar Winmin Winnaing Wutyee Yaminoo Yeaung Yelin Yemin Yehtet Yenaing Yeyint Yiyi Yinyin Yinmin Yuyu Yumon Yunwaddy Zarchi
Zarli Zawlin Zawmin Zawmyo Zawwin Zawzaw Zayyar Zinmar Zinmin Zinzin Zinko Zuzu Moeyan`,
  family: `
Win Aung Htun Tun Oo Myint Khaing Nwe Nwel Aye Hla Soe Moe Zaw Kyaw Naing Lin Phyo Hein Htike Htaik Lwin Kyi Kyee Yi Htwe Htway Than San
Sann Htay Maw Mon Mun Mar Ma Zin Htet Thu Sein Lat Lay Ko Tin Thein Mya Swe Wai Su Nu Myat Thwe Nyunt Nyo Shwe Phyu Ni Wah Wa Pyone Maung
Hlaing Thet Htoo Saw Naw Paw Mu Kham Lu Hsaing Sai Maungmaung Htein Sint Cho Chit Hmaing Kyin Kyu Thaung Toe Pe Ba Myaing Lun Yu Zar Hnin Ei
Yan Khant Thant Zeya Kaung Thar Tha Yadanar Sanda Thida Thiri Wutyi Nandar Ahmed Khan Ali Rahman Husein Islam Singh Devi Kumar Latt Linn
Phone Pyae Thaw Zarni`,
  nameParticles: '',
  told: `
kyanaw namee|kyanaw naamee|kyanaw nan mae|kyanaw nanmae|kyanaw namae|kyanaw namee ka|kyanaw nan mae ka|kyama namee|kyama namee ka|
kyama nan mae|kyama nan mae ka|kyama nanme|kyanma namee|kyunma namee|namee ka|naamee ka|nan mae ka|nanme ka|namae ka|thu namee ka|
thuma namee ka|thu nan mae ka|thahtay namee ka|manager namee ka|super namee ka|agent namee ka|my name is|name is`,
  hinted: `
kyanaw|kyama|kyanma|kyunma|kyanaw ka|kyama ka|thu ka|dar ka|lo khaw|thetthay|thetthay ka|mingalarpar|mingalaba|hello|kyezu tin par tal|
kyezu par|thangechin|nyima|ama|ako|khinpun|zani|thami|thar|agent|pwesar|super|manager|thahtay|i am|this is|dear|thanks`,
  titles: `
u oo daw ko ma maung mg saya sayama sayawun dr mama kogyi kolay ama ako nyima nyilay oolay aunty uncle saw naw sai nan nang mahn salai mr
mrs ms super manager thahtay`,
  honorifics: 'saya sayama ako ama gyi lay manager super thahtay hsothu',
  roles: `
super supa supervisor leader manager mannayjar thahtay boss hr officer security asaunt driver nurse saya sayama sayawun agent pwesar
contractor okkahta gaungsaung alotethamar alote thamar thangechin nyima nyi ako ama amay aphay khinpun zani thami thar meinkhalay kalay
thetthay police ye yethar htaminchat mechanic president`,
  deeds: `
yeik yaik yike htoe kan tun hswe se seh hse hsu aw ngauk haut chainchauk sawkar kaing phet nan mudeinkyint hnaunshet anaingkyint hnaitset
lain leintal khoe pyaw pyawtal khaw khawthwar taung nyin htote phyat theinhtar phan thawkhat mapay mapaybu khaing mule mayhtaw thaythwar
htwetpyay ngo nethaing amyae thi myin twe ka kyama kyanaw`,
  conjunctions: 'nae nè hnit',
  numbers: {
    0: 'thonenya thonnya',
    1: 'tit ta',
    2: 'hnit hna',
    3: 'thone thon',
    4: 'lay',
    5: 'nga ngar',
    6: 'chauk',
    7: 'khun khunnit',
    8: 'shit',
    9: 'ko',
    10: 'sae tasae',
    11: 'hsetit saetit',
    12: 'hsehnit saehnit',
    13: 'hsethone saethone',
    14: 'saelay',
    15: 'saenga',
    16: 'saechauk',
    17: 'saekhun',
    18: 'saeshit',
    19: 'saeko',
    20: 'hnasae hnitsae',
    30: 'thonesae',
    40: 'laysae',
    50: 'ngasae',
    60: 'chauksae',
    70: 'khunnasae',
    80: 'shitsae',
    90: 'kosae',
  },
  repeats: { 2: 'hnakhar double', 3: 'thonekhar triple' },
  fillers: 'pi pyi nauk dash dot',
  ambiguousNumbers: 'ta tit hna lay nga ko chauk shit sae thone hnit khun',
  numberCues: `
phone|phone number|phone nanpat|phone nan pat|nanpat|nan pat|kyanaw nanpat|kyama nanpat|phone set par|phone khaw par|khaw par|viber|telegram|
line id|facebook|mhatpontin|hmatpontin|nrc|passport|passport nanpat|visa|id|card|card nanpat|pink card|ci|bank account|account|kpay|kbzpay|
wavepay|wave|password|pin|otp|hsetthwe yan`,
  workplaceCues: `
id|card|set|set nanpat|akhan|akhan nanpat|kudin|ahsaung|line|line nanpat|kar|kar nanpat|ferry|locker|room|machine|badge`,
  numberWords: 'nanpat nanbat nan amhat ahmat number no code',
  units: `
yauk oo yet nay nya la hnit pat nayi nari minit kyein khar khu lone htae yar htaung thaung thein than percent htat khan kg kilo`,
  currencies: 'kyat kyats kyap mmk baht bath dollar ringgit yen yuan won thb',
  months: `
january february march april may june july august september october november december tagu kason nayon waso wagaung tawthalin thadingyut
tazaungmon nadaw pyatho tabodwe tabaung`,
  ageAfter: 'hnit ayway|hnit athar|years old|year old',
  ageBefore: 'athet|athet ka|kyama athet|kyanaw athet|thu athet|age',
  homes: 'ein eain taik akhan lan yatkwet ywa myo myonal ahsaung',
  uniqueRoles: `
thamaga okkahta|union okkahta|union president|alotethamar gaungsaung|sethyon nurse|sethyon sayawun|sagarpyan|zagabyan|translator|sethyonmhu|
hr manager|general manager|production manager|htaminchat`,
  signals: {
    under_18: `
athet 5 hnit|athet 5|5 hnit ayway|athet 6 hnit|athet 6|6 hnit ayway|athet 7 hnit|athet 7|7 hnit ayway|athet 8 hnit|athet 8|8 hnit ayway|
athet 9 hnit|athet 9|9 hnit ayway|athet 10 hnit|athet 10|10 hnit ayway|athet 11 hnit|athet 11|11 hnit ayway|athet 12 hnit|athet 12|
12 hnit ayway|athet 13 hnit|athet 13|13 hnit ayway|athet 14 hnit|athet 14|14 hnit ayway|athet 15 hnit|athet 15|15 hnit ayway|athet 16 hnit|
athet 16|16 hnit ayway|athet 17 hnit|athet 17|17 hnit ayway|kalay loke thar|kalay lotethar|kalay twe alote lote|kalay alotethamar|
athet mapyay|athet mapyay thay|athet mapyaybu|18 hnit aut|child labour|child labor|under 18`,
    pregnant: `
kowun|koewun|kowun shi|koewun shi|kowunshi|koewunshi|kowunsaung|meephwar|meephwar khwint|kalay pyet|baik gyi|pregnant|maternity`,
    danger_now: `
mee laung|meelaung|mee laung nay|mi laung|thawkhat|thawkhat htar|thaw khat|taga pate htar|pate mi|patemi|htwet lo maya|htwet maya|nanyan et|
et kyaung|pyokya|pyo kya|pyo taw mal|gas yo|paukkwe|boiler pauk|dat lite|kal par|kal par ohn|thay taw mal|thaytawmal|that mal|that taw mal|
thatthay|thay chin|thway twet|yeik nay tal|pyan pay hswe|pyauk nay`,
    armed: 'thaynat|thay nat|dar nae|dar kaing|letnet|letnak|gun|knife',
    alone: 'kyama tayauk htae|kyanaw tayauk htae|kyama tayauk pe|kyanaw tayauk pe|only me',
    accused_supervisor: 'super|supa|supervisor|line leader|line supa|leader',
    accused_manager: 'manager|mannayjar|thahtay|thuhtay|boss|hr|sethyonmhu',
    accused_coworker: `
lote phaw kaing phet yeik|lote phaw kaing phet kyama ko yeik|lote phaw kaing phet se|lote phaw kaing phet kaing|lote phaw kaing phet khoe|
lote phaw kaing phet hnaunshet|alote phaw yeik|alote phaw kyama ko yeik|alote phaw se|alote phaw kaing|alote phaw khoe|alote phaw hnaunshet|
alotethamar tayauk ka yeik|alotethamar tayauk ka kyama ko yeik|alotethamar tayauk ka se|alotethamar tayauk ka kaing|
alotethamar tayauk ka khoe|alotethamar tayauk ka hnaunshet`,
    accused_security: 'security|asaunt|achaunt|loneaunyay|lonekyonyay',
    accused_agency: 'agent|agency|pwesar|pwesa|contractor|lu pwesar',
  },
  people: 'yauk|oo|lu|alotethamar|alote thamar|meinkhalay|kalay|thangechin|mithasu',
  quantities: { yar: '100', htaung: '1000', thaung: '10000', dozen: '12' },
};
