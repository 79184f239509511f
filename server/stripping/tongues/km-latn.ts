import type { Tongue } from './tongue.ts';

export const kmLatn: Tongue = {
  tag: 'km-Latn',
  script: 'Latn',
  closed: `
khnhom knhom knyom khnyom nhom kyom yeung yerng yoeng puokyeung neak nak koat keat ke puokke neang vea khluon knea nih nis nuh nus teang
teangos tinis tinuh nov nau knong krao leu kraom mok kraoy khang chit chhngay chngay daoy doy daoysar dosa prous prouh pros haet avey ey pi
ompi tov tou dal chompouh somrab daembei taam tam chea muoy mouy nung neung nong reu rue haey hery hoy ruoch bontae bantae pontae tae te kor
koda baer ber brasen ka kal pel del dael keu keuchea min men mindae tan ot ort kmean kom mean trov ban kompung kampong thloab terb roal krob
klah na namuoy avei oy sei norna neakna eina yangna yang mech ponman pelna phong dae tiet vinh sen stoe brahael nas nah pek cheang khlang
chraen tech bontech cha bat doch dochchea dochneh anchoeng bae mdong mundong ngei soh kron mun bonthob kraoypi tangpi rohot robos ros ney
aoy som bei buon kuor ach minach chong minchong hean chob leng sangngat samngat`,
  open: `
loy luy prak prakkhae brakkhae khae beuk berk baek bek brak chnoul kat kattloy thaem them thaemmaong maong theroutine overtime bonus bonas
ronvean bomnach kdeykroam chumpeak jompeak bomnol chivit komney tlai thlai bantob teuk tek phleung pleung bay mhob aha nham hoob phoek pheuk
sra srovoeng thver tver theu tverka thverka kargnea kar ngear karngea ngea rongchak rong chak rongjak krom hun kromhun factory ksat phnaek
pnek der daer chour tok kaoei kariyalay ofis bantubteuk bangkun toilet tvea tvear thvear chrok chrokchenh chandaer chontaer akear ker
chonhcheang dambol klang khleang phsar phlov phum khum srok khaet krong prates kampuchea khmer thai vietnam chen chin korea malaysia singapo
phnom penh takeo kandal cham speu prey veng svay rieng bavet siem reap battambang poipet sihanoukville kratie kampot pursat mea mer bong
bongsrey bongproh paoun oun phoun mday maday madai ovpuk oupuk pov ming om ta yeay kon kaun konsrey konbros pdey bdey brapon propun mit
mitpheak srey bros koun kmeng kmengsrey monus kammakor kamakor kammkor kammakarini bokkolik bokalik pradhan brathean protean mekar meka
mekrum neayok thaokae taukae taokae towkay rothbal rotbal hr admin santisok sontesok neakyeam police polis krupet krupaet pet nurse tai kong
taikong chongphov chaeng agent mekjol mekhyol mechol sahachip sahacheep union kanakkamka sthapan angkar krosuong tolakar chhbab chbab kontra
roeung pnhae pnher phnher toul totuol sach tlay chnang chheam dach dai choeung kbal pneik troung khnong chongkes meul meun sdab cheu chhleuy
anh yung kluan sombot ekasar hattalekha phtet medai tomnueng tomngon roat akrok slout sonya thvertuk tveubab tverbab tverkhos toas pinay
phak roang peak sdey sdap kdam anuntheat kambot komhos akhus khos trem kamlob bdeung kechsanya kechsonya contract chop chhob chhop
chobsomrak somrak sumrak chheu chhu chheukbal roboh robuos robus slab slap sonlob sonlop dul duol kroun krounkdao kdao kdav trocheak khyal
khjol kongha tnam thnam klen kroh thnak krohthnak aason aasann chheh cheh phleungcheh rolum prek preh banhchhop banchob bondenh bandenh denh
lop leachhob leachob phteypuoh phtey poh pteypoh komno somral ral sombral vay vey veay teah tah kompleang che jer cher bormat komream
kamream ream komhaeng stab sab pah rolop rolob rumlop romlop robi bangkham bongkham banghkham sor chaksor bet bit bam luoch kohok bokprah
bok prah trouv tean mineh meneuk nuk kit jong klach khlach bareum pruoy khong yum choy chuoy chouy phorng arkun orkun akun somtoh
chomreabsour chumreab suor suosdey susadei hello sour prab niyeay nyeay tha leuk lok lekh lek telephone turosap tosap phone hao facebook
telegram messenger zalo line sms atm card passport paspor visa atasanhean pan likhit thngai tngai thgnai tngay msel menh mselmenh yub yob
preuk lngeach rosiel atit sabada chhnam chnam khaemun krouy pir bey pram pramuoy prampi prambey prambuon dob mphei samsep sarsep hasep
hoksep chetsep paetsep kausep roy poan moeun saen lean dollar riel reil baht oh kamlang hot neuyhot chrern thom toch chas thmey laor lor
kach chhkae chkae chrouk chkuot lngong khchil teuv chhmous chmous chhmoh rol dong kheunh khernh saksey boek yok yoak chenh chenj luok lan
leuon rot chaol chol pu loksrey chab sup boss song yeut kralab bdeng mask glove machine`,
  endings: '',
  nameEndings: '',
  prefixes: '',
  given: `
Dara Thida Bopha Bophea Sophea Sopheap Sophal Sophat Sophorn Sophanna Sokunthea Sokun Sokha Sokhom Sokhim Sokhea Sokleng Sokheng Sokhour
Sokna Sokny Sokly Sokvy Sokcheat Sothea Sothear Sotheavy Sothy Sochea Socheata Sochet Sovann Sovanna Sovannara Sovannary Sovannarith Sovanny
Sophy Sophin Sophors Sopheak Sopheaktra Sopheavy Sophon Soriya Sorya Somaly Sumaly Someth Somnang Samnang Sambath Sambo Samath Samoeun Samol
Samon Samrith Samphors Samphy Sarath Sareth Sarin Saroeun Saron Sarun Sary Sarom Savy Savan Savann Savoeun Savuth Savet Saveth Sina Sinuon
Sinath Sivutha Sitha Siphan Sith Sreymom Sreyneang Sreypov Sreyleak Sreylin Sreyoun Sreymao Sreymey Sreynich Sreynit Sreyna Sreyneth
Sreynuch Sreytouch Sreypich Sreyroth Sreyrath Sreyleng Sreyhuoch Sreyheang Sreyhai Sreyroeun Sreylen Sreykhuoch Sreyda Sreydeth Sreynath
Sreyny Sreysros Sreysor Sreyya Sreyvan Sreyvy Sreyang Sreypin Sreyphea Sreytoch Sreykeo Chenda Chendar Chantrea Chanthy Chanthou Chanthoeun
Chantha Chanthorn Chanthol Chandara Chandy Chanra Chanraksmey Chanry Chanly Channy Channa Channary Channarith Channak Chanvanna Chanvy
Chanmony Chanpov Chinda Chakriya Chamroeun Chamnan Chivorn Chivy Cheata Chetra Chhorvy Chhorvin Nary Nara Narin Narith Navy Navuth Nath
Nimol Nita Nimith Nearadey Neary Theary Thearith Theara Thearom Thavy Thavary Thary Thara Tharin Thyda Titya Tola Tevy Devy Dyna Davy Davin
Dany Danin Dalis Mony Monyroth Monika Monirath Munny Muny Muoyheng Makara Mala Maly Malis Malin Marady Mardy Mary Mlis Minea Mengly Menghour
Mengheng Phalla Phally Phallin Phany Phanith Phary Phanna Phara Phearun Pheary Pheakdey Pheaktra Phearom Pisey Piseth Pisal Pisith Puthea
Puthy Puthearith Panha Ponleak Ponlork Pov Bora Borey Borin Botum Bunthoeun Buntha Bunthy Bunheng Bunrith Bunna Bunly Bunlong Bunra Bunchan
Bunsoeun Bunleng Bunny Rachana Rachna Ratana Ratanak Rattana Rattanak Raksmey Raksmy Ravy Rany Rath Reth Ren Rosa Rith Rithy Rithiya Romdoul
Leakhena Leakena Leaksmey Leanghai Leangheng Lida Lina Lisa Lyma Lyhour Lyheng Lyhong Lynda Limheng Limhour Vanna Vanny Vannara Vannary
Vannarith Vanndy Vanthan Vantha Vansy Veasna Vichet Vichetra Vibol Visal Vireak Virak Virath Vuthy Vutha Vuthea Visoth Sakda Samuth Sothun
Serey Sereyroth Sereyvuth Kanha Kalyan Kalyane Kolab Kosal Kosoma Keomony Kesor Khema Khemara Khemarin Kimly Kimheng Kimhong Kimleng Kimsan
Kimsour Kimsien Kimleang Kimhour Kimeng Kiman Kimsrun Kimneang Kiry Kunthea Kunthy Kunthear Kuntheary Kun Oudom Udom Oun Amara Arun
Arunreaksmey Ariya Ananda Engly Enghong Eang Ekapheap Inthira Chomrong Jolsa Vireakboth Norin Noreaksey Sokmean Meanrith Manith Rothana`,
  family: `
Sok Chan Chea Kim Lim Heng Ly San Sam Sun Sim Sin Seng Sieang Som Sang Sao Say Suon Soeun Srey Sreng Suos Sou Sor Sem Keo Kem Kuy Kang Kong
Koy Kuoch Khiev Khieng Khat Khun Khim Khem Nguon Ngin Ngov Chen Cheng Chev Chork Chann Chantha Chhay Chhim Chhin Chhun Chhuon Chhoeun Chhean
Chhieng Chum Chuon Choup Chim Chhem Nhem Nhim Din Dy Duong Noup Nol Nov Tan Taing Tek Teng Tep Touch Thach Thong Thy Toch Tho Thoeun Ny Nuon
Nou Neang Nim Neth Pen Pol Pok Pal Pan Bun But Bou Bin Prak Prum Phan Phal Pheng Phon Phol Pich Pov Puth Pin Phuong Phoeun Mao Mok Men Mon
Meas Meak Mom Moeun Mut Mean Morn Yin Yim Yun Yon You Yang Ros Roth Rin Ruom Run Roeun Rem Leang Loun Lun Leap Loeung Luot Lieng Long Lay
Leng Van Vann Vong Vorn Uk Oun Ouk Um Im Ung Uch Iv Om Ou Ouy Em Ek Uon Eng Hak Hun Him Huot Hong Hor Heang Hol Hom Hoeun Hem Hieng Nop Nuth
Oeun Am An Mat Ismael Musa Sles`,
  nameParticles: '',
  told: `
knhom chhmous|knhom chmous|khnhom chhmous|knyom chmous|nhom chmous|knhom chhmoh|knhom chmoh|chhmous knhom|chmous knhom|chhmous knhom keu|
chhmous|chmous|chhmoh|chmoh|koat chhmous|koat chmous|neang chhmous|neang chmous|ke hao knhom tha|ke hao tha|hao knhom tha|mean chhmous|
chhmous tha|pradhan chhmous|taukae chhmous|mekar chhmous|mekjol chhmous|my name is|name is`,
  hinted: `
knhom chea|knhom keu|nih keu|nih chea|koat keu|koat chea|bdeung|brab|prab|niyeay chea muoy|suor|som suor|hao tov|som hao|te tov|chea muoy|
saksey|saksey keu|arkun|orkun|chomreabsour|chomreabsour bong|suosdey|hello|mit knhom|bong knhom|bong srey knhom|paoun knhom|paoun srey knhom|
pdey knhom|brapon knhom|kon knhom|kon srey knhom|robos|i am|this is|dear|thanks`,
  titles: `
lok loksrey neaksrey neang bong bongsrey paoun pu ming om ta yeay kmuoy a mr mrs ms pradhan mekar taukae taokae neak srey`,
  honorifics: 'bong pradhan taukae',
  roles: `
pradhan brathean protean mekar mekrum neayok taukae taokae thaokae rothbal rotbal hr admin sontesok santisok neakyeam nurse krupet pet
taikong chongphov agent mekjol mekhyol neak kammakor kammakarini bokkolik bong bongsrey paoun paounsrey pdey brapon mday ovpuk kon konsrey
konbros mit mitpheak srey bros kmeng saksey supervisor sup manager boss leader president driver security polis police cook mechanic union`,
  deeds: `
vay ban vey teah tah thak rounh teanh che jer cher sdey srek kamream komream komhaeng bormat stab sab pah chab oab rumlop romlop robi
bangkham bongkham min minoy minprom kat katluy yok yokluy bok luoch kohok sanya niyeay tha brab prab hao denh banhchhop chaksor srovoeng dul
sonlob roboh slab chheu leachhob rot trov kheunh deng taengtae`,
  conjunctions: 'nung neung hery reu chea',
  numbers: {
    0: 'saun son',
    1: 'muoy mouy muy',
    2: 'pi pir',
    3: 'bei bey',
    4: 'buon boun',
    5: 'pram bram',
    6: 'prammuoy pramuoy',
    7: 'prampi prampil',
    8: 'prambei prambey',
    9: 'prambuon',
    10: 'dob dop',
    11: 'dobmuoy',
    12: 'dobpi',
    13: 'dobbei',
    14: 'dobbuon',
    15: 'dobpram',
    16: 'dobprammuoy',
    17: 'dobprampi',
    18: 'dobprambei',
    19: 'dobprambuon',
    20: 'mphei mphey',
    30: 'samsep',
    40: 'saesep',
    50: 'hasep',
    60: 'hoksep',
    70: 'chetsep',
    80: 'paetsep',
    90: 'kausep',
  },
  repeats: { 2: 'pidong double', 3: 'beidong triple' },
  fillers: 'bouk dok hery ruoch dash dot',
  ambiguousNumbers: 'pi bei muoy buon pram dob',
  numberCues: `
phone|phone number|telephone|turosap|lekh|lek|lekh turosap|lekh phone|lekh knhom|te|te mok|hao mok|hao tov lekh|telegram|whatsapp|id|id card|
atasanhean pan|passport|lekh passport|paspor|visa|kong|kong thneakear|account|wing|aba|acleda|card|kat|lekh kat|password|pin|code|nssf|bsos`,
  workplaceCues: `
id|kat|card|machine|lekh machine|tok|bantob|bantob lekh|kre|chour|krom|lan|lan lekh|akear|locker|badge|line|room`,
  numberWords: 'lekh lek lekhti no number code',
  units: `
neak nak tngai thngai khae chhnam chnam maong mong neati sabada atit yub dong chean bantob machine percent kilo kg met bay roy poan moeun
saen lean`,
  currencies: 'dollar dola usd riel reil baht dong yuan ringgit won',
  months: `
makara kumpheak mina mesa usaphea mithona kakada seiha kanha tola vichika thnou january february march april june july august september
october november december`,
  ageAfter: 'chhnam ayu|years old|year old',
  ageBefore: 'ayu|ayuk|knhom ayu|koat ayu|age',
  homes: 'phteah phteas phlov phum khum songkat srok khan khaet krong borey akear chean bantob',
  uniqueRoles: `
pradhan sahachip|union president|pradhan rothbal|pradhan sontesok|krupet rongchak|neak bokbrae|translator|neayok rongchak|chongphov|taikong|
nurse rongchak|hr manager|general manager`,
  signals: {
    under_18: `
ayu 5 chhnam|ayu 5 chnam|ayuk 5|ayu 6 chhnam|ayu 6 chnam|ayuk 6|ayu 7 chhnam|ayu 7 chnam|ayuk 7|ayu 8 chhnam|ayu 8 chnam|ayuk 8|ayu 9 chhnam|
ayu 9 chnam|ayuk 9|ayu 10 chhnam|ayu 10 chnam|ayuk 10|ayu 11 chhnam|ayu 11 chnam|ayuk 11|ayu 12 chhnam|ayu 12 chnam|ayuk 12|ayu 13 chhnam|
ayu 13 chnam|ayuk 13|ayu 14 chhnam|ayu 14 chnam|ayuk 14|ayu 15 chhnam|ayu 15 chnam|ayuk 15|ayu 16 chhnam|ayu 16 chnam|ayuk 16|ayu 17 chhnam|
ayu 17 chnam|ayuk 17|kmeng tver ka|kmeng tverka|kmeng kraom 18|min krob ayu|min tan krob ayu|kraom 18 chhnam|child labor|child labour|
under 18`,
    pregnant: `
mean phteypoh|mean phtey poh|mean pteypoh|phteypoh|mean kon knong poh|somral kon|chbab somral|rolut kon|pregnant|maternity`,
    danger_now: `
phleung cheh|pleung cheh|cheh rongchak|cheh akear|chaksor yeung|chaksor tvea|tvea chaksor|chenh min ban|choab knong|choab kang|
chonhcheang preh|preh chonhcheang|akear preh|akear rolum|rolum|thleay gas|phtuh|chuoy song kroh|song kroh|chit slab|somlab khluon|
somlab knhom|chong somlab|chong slab|choy chivit|chab pongrot|kompung vay`,
    armed: 'kam phleung|kamphleung|kambet|kam bet|dav|avuth|gun|knife',
    alone: 'knhom mneak eng|knhom mneak|tae knhom mneak|only me',
    accused_supervisor: 'pradhan krom|pradhan chour|pradhan phnaek|mekar|mekrum|supervisor|sup|leader',
    accused_manager: 'neak krob krong|neayok|taukae|taokae|thaokae|mchas rongchak|rothbal|hr|admin|manager|boss',
    accused_coworker: `
mit ruom ka vay knhom|mit ruom ka che knhom|mit ruom ka stab knhom|mit ruom ka luoch luy|mit ruom ka robi knhom|kammakor bros vay knhom|
kammakor bros che knhom|kammakor bros stab knhom|kammakor bros luoch luy|kammakor bros robi knhom|kammakor mneak vay knhom|
kammakor mneak che knhom|kammakor mneak stab knhom|kammakor mneak luoch luy|kammakor mneak robi knhom`,
    accused_security: 'sontesok|santisok|neakyeam|neak yeam|security',
    accused_agency: 'mekjol|mekhyol|mechoeung|phneakngea|agency|agent|broker|neak mao ka',
  },
  people: 'neak|nak|kammakor|kammakarini|bokkolik|monus|srey|kmeng|krousar|mit',
  quantities: { roy: '100', poan: '1000', moeun: '10000', chraen: '3', lo: '12' },
};
