/** Texts in many languages, invented by us: what stands between stars must not survive; lines without stars name nobody. */
export const SPOKEN: Readonly<Record<string, string>> = {
  en: `
My shift leader *Gwendolyn* *Achterberg* locks us in during lunch and pockets the key.
we are afraid of *okechukwu* because he carries a stick
Ask *Precious* *Nkomo* in packing, she saw how it happened.
The clerk who takes bribes is *Thandiwe*.
*Ferdinand* from the union told us to write here
pls help *marisol*, she fainted at the conveyor
They make us clock out at six and then return to the benches until nine.
Nobody explained the payslip and the numbers never match the timesheet.
There is mould on the dormitory ceiling and the showers only run cold.
Half the ladies in embroidery cough all winter because of the lint.
If somebody gets pregnant they quietly cancel her contract.
The recruiter in our hometown promised an apartment and a bicycle.`,
  es: `
El mayordomo *Eleuterio* *Quispe* nos descuenta el refrigerio aunque no comamos
mi cuñada *yesenia* se quemó con la plancha y no la llevaron a la posta
Ayer *Wilmer* le aventó la canasta a *Rosalba* en la cara.
la que cobra por los turnos es *nayeli* *toctaguano*
pregúntele a *Abigaíl*, ella también firmó en blanco
Soy *Griselda* y empaco arándanos.
Nos tienen parados doce horas y el capataz no deja ni tomar agua.
Las duchas del campamento no tienen puertas y los varones nos espían.
Fumigan con nosotros adentro del invernadero y después nos arde la garganta.
En la quincena siempre falta plata y dicen que es por el uniforme.
Si alguien se enferma, al día siguiente ya no lo llaman.
Queremos que revisen los extintores porque están vencidos.`,
  nl: `
Mijn ploegbaas *Wojciech* *Brzęczek* schreeuwt de hele dag door de hal.
gisteren heeft *sjoerd* me tegen de pallet geduwd
Volgens *Anneloes* van de planning krijgen we pas in maart geld.
ik ben *Ionut* en ik pluk paprika's
mijn huisgenoot *Krzysiek* moest zijn paspoort afgeven
Bel *Mirjam* *Oosterhof* maar, zij weet ervan.
De verwarming in het huisje doet het niet en er lopen muizen rond.
We betalen elke week honderd euro voor een bed in een kamer met zes man.
Wie ziek is moet een boete betalen of wordt weggestuurd.
Het busje naar de kas vertrekt om vijf uur en die reistijd wordt niet vergoed.
Er wordt gespoten terwijl wij nog tussen de planten staan.
Ze hebben onze contracten nooit vertaald.`,
  pt: `
O encarregado *Valdemir* *Trindade* gritou com a gente no refeitório
a *jucilene* da costura desmaiou e mandaram ela pra casa
Foi o *Osvaldo* que trancou o portão da tecelagem.
minha prima *Rosicleide* *Bispo* também não recebeu o décimo terceiro
me chamo *Laurinda* e trabalho na colheita
fala com a *neuza*, ela tem as fotos
O ônibus da firma vem lotado e já quebrou duas vezes na serra.
Descontam o almoço mas a comida vem azeda.
Faz calor demais perto das caldeiras e não tem ventilador.
Prometeram carteira assinada e até agora nada.
As grávidas carregam fardos pesados o dia inteiro.
Quem reclama vai parar no turno da madrugada.`,
  fr: `
Le contremaître *Moussa* *Keïta* nous crie dessus devant les machines.
hier *ghizlane* est tombée de l'échelle et personne n'a appelé l'ambulance
C'est *Thierry* qui garde les cartes de séjour au bureau.
ma collègue *Fenosoa* a perdu deux doigts sous la presse
je m'appelle *Aïssatou* et je trie les haricots
demandez à *Solange* *Kouamé*, elle était là
On nous oblige à rester debout jusqu'à minuit quand il y a une livraison.
Les toilettes sont bouchées depuis une semaine.
Ils retirent le prix du transport de notre paye sans rien dire.
La porte de derrière est cadenassée pendant le service de nuit.
Les femmes enceintes ne peuvent pas s'asseoir.
On respire de la poussière toute la journée sans masque.`,
  id: `
Mandor *Sukardi* melempar gunting ke arah *Wulandari* kemarin sore
bu *endang* *purwaningsih* potong gaji kami tanpa alasan
tanya aja sama *Yohanes*, dia lihat sendiri
teman sekamarku *nengsih* digigit anjing penjaga
nama saya *Fitriyah*, bagian sortir daun teh
Yang pegang paspor kami itu Tuan *Halomoan*.
Kami disuruh lembur tiap malam tapi uangnya tidak pernah keluar.
Air minum di gudang bau karat dan bikin mencret.
Kalau sakit dianggap mangkir dan dipotong dua hari.
Pintu darurat ditutup tumpukan kardus.
Anak sekolah juga ikut kerja pas panen raya.
Surat kontraknya pakai bahasa asing, kami tidak paham isinya.`,
  tr: `
Ustabaşı *Selahattin* bize küfür ediyor
dün *zeliha* *karaduman* fenalaştı kimse yardım etmedi
*Nurgül* ablanın parmağı prese sıkıştı
Vardiya amiri *Tuncay* *Özdoğan* mola vermiyor.
benim adım *Havva*, ütücüyüm
*berfin* ile *rojda* fındıkta çalışırken sigortasızdı
Üç aydır maaşımız yatmadı, kira ödeyemiyoruz.
Yangın merdiveni kilitli, anahtar bekçide duruyor.
Servis çok eski, frenleri tutmuyor.
Hamile kadınları ağır işe koşuyorlar.
Yemekhanede yemekler bozuk çıkıyor, midemiz bulanıyor.
Çadırlarda elektrik yok, çocuklar çamurda oynuyor.`,
  pl: `
Brygadzista *Zdzisław* krzyczy na nas po niderlandzku
wczoraj *bożena* *kwiatek* zemdlała przy taśmie
Koordynatorka *Justyna* zabrała nam dowody.
mój współlokator *Grzesiek* spadł z drabiny w szklarni
jestem *Halina*, pakuję pomidory
z *Wiktorią* i *Darkiem* mieszkamy w jednym pokoju
Za nocleg potrącają sto pięćdziesiąt euro tygodniowo, a w łazience jest grzyb.
Obiecali czterdzieści godzin, a dają najwyżej dwadzieścia.
Opryskują, kiedy jeszcze zbieramy, i potem szczypią oczy.
Nie mamy rękawic ani butów roboczych.
Jak ktoś choruje, to dostaje karę.
Umowy nikt nam nie przetłumaczył.`,
  vi: `
Tổ trưởng *Khuyên* bắt tụi em ở lại tới khuya
chị *Ngọc* *Bích* bị máy kẹp tay mà không ai đưa đi viện
hôm qua ông *Trần* *Văn* *Lực* tát em trước mặt mọi người
Em tên *Diễm*, làm bên khâu dán đế.
anh *Thắng* với anh *Quyền* bị đuổi vì đòi lương
hỏi bé *Yến* cùng phòng sẽ rõ
Nhà vệ sinh bẩn lắm, tụi em không dám uống nước.
Lương tháng này bị trừ hơn một triệu mà không giải thích.
Cửa sau xưởng luôn khóa xích.
Bụi vải nhiều, ai cũng ho.
Mang bầu bảy tháng vẫn phải tăng ca.
Ăn trưa chỉ có mười lăm phút.`,
  hi: `
सुपरवाइज़र *धर्मपाल* हमें गंदी गालियाँ देता है
कल *रामकली* चक्कर खाकर गिर गई
ठेकेदार *इकबाल* *मंसूरी* ने पूरी मजदूरी दबा ली
मेरा नाम *फूलमती* है और मैं पत्थर तोड़ती हूँ
*सुषमा* दीदी को बिना नोटिस निकाल दिया
मेरी सहेली *जुलेखा* से पूछ लीजिए
तीन महीने से तनख्वाह नहीं मिली और राशन खत्म हो गया।
खदान में पानी नहीं है और धूल से खाँसी रहती है।
रात की पाली में दरवाज़े पर ताला लगा देते हैं।
बच्चों से भी बोरे उठवाते हैं।
पेशगी का कर्ज कभी उतरता ही नहीं।
शौचालय जाने पर पैसे काटते हैं।`,
  ur: `
سپروائزر *شمشاد* ہمیں گالیاں دیتا ہے
کل *نسرین* *کوثر* مشین میں ہاتھ پھنسنے سے زخمی ہو گئی
میرا نام *غلام* *رسول* ہے اور میں لوم پر کام کرتا ہوں
ٹھیکیدار *بشارت* نے مزدوری روک لی
*صائمہ* باجی کو نوکری سے نکال دیا
میرے بھائی *ذوالقرنین* سے پوچھ لیں
تین مہینے سے تنخواہ نہیں ملی، گھر کا کرایہ کیسے دیں۔
رات کو گیٹ پر تالا لگا دیتے ہیں۔
پینے کا پانی گندا ہے اور سب کو دست لگے ہیں۔
بجلی کے تار ننگے لٹک رہے ہیں۔
حاملہ عورتوں کو بھی کھڑے ہو کر کام کرنا پڑتا ہے۔
اوور ٹائم کا حساب کبھی ٹھیک نہیں ہوتا۔`,
  ar: `
المشرف *عبد* *الحفيظ* يصرخ علينا كل يوم
أمس أغمي على *نجلاء* ولم يسعفها أحد
اسمي *وردة* وأشتغل في الخياطة
رئيس الوردية *مرزوق* *العياري* خصم لنا يومين
زميلتي *أسماء* حامل وما عطاوهاش راحة
كلموا *فتحي* هو شاف كل شيء
ما خلصوناش من ثلاثة شهور والكراء تراكم علينا.
باب الطوارئ مقفول بالقفل طول الليل.
الماء ملوث والأكل فاسد.
نشتغل اثنتي عشرة ساعة بدون راحة.
الغبار يخنقنا ولا توجد كمامات.
من يشتكي يطردونه في نفس اليوم.`,
  bn: `
লাইনচিফ *মোস্তফা* আমাদের কথায় কথায় চড় মারে
গতকাল *রোমেনা* *পারভীন* অজ্ঞান হয়ে পড়ে গেছে
আমার নাম *কোহিনূর*, আমি কাটিংয়ে আছি
ঠিকাদার *ছলিম* *উল্লাহ* টাকা মেরে দিয়েছে
*জোসনা* আপার চাকরি গেছে
আমার ভাগ্নি *তানজিনা* সব দেখেছে
তিন মাসের ওভারটাইম এখনো বাকি, দোকানে ধার জমে গেছে।
সিঁড়িতে কার্টন রেখে রাস্তা বন্ধ করে রেখেছে।
গরমে মেশিনের পাশে দাঁড়ানো যায় না।
খাবার পানিতে পোকা ভাসে।
নামাজের সময় দেয় না।
গর্ভবতী মেয়েদেরও রাত দশটা পর্যন্ত খাটায়।`,
  'bn-Latn': `
linechief *mostofa* amaderke thappor mare
gotokal *romena* *parvin* oggan hoye pore gese
amar nam *kohinur* ami cutting e achi
thikadar *solim* *ullah* taka mere dise
*josna* apar chakri gese
amar vagni *tanjina* shob dekhse
tin masher overtime ekhono baki, dokane dhar jome gese
sirite carton rekhe rasta bondho kore rakhse
gorome machine er pashe darano jay na
khabar panite poka vashe
namazer somoy dey na
gorvoboti meyedero rat dosh ta porjonto khatay`,
  'hi-Latn': `
supervisor *dharampal* hume gandi gali deta hai
kal *ramkali* chakkar khake gir gayi
thekedar *iqbal* *mansoori* ne puri majduri daba li
mera naam *phoolmati* hai aur main patthar todti hu
*sushma* didi ko bina notice nikal diya
meri saheli *julekha* se puch lijiye
teen mahine se tankhwah nahi mili aur ration khatam ho gaya
khadan me pani nahi hai aur dhool se khansi rehti hai
raat ki pali me darwaze par tala laga dete hai
bachho se bhi bore uthwate hai
peshgi ka karz kabhi utarta hi nahi
sauchalay jane par paise kaatte hai`,
  'ur-Latn': `
supervisor *shamshad* humein galiyan deta hai
kal *nasreen* *kausar* machine me hath phansne se zakhmi ho gai
mera naam *ghulam* *rasool* hai aur main loom par kaam karta hun
thekedar *basharat* ne mazdoori rok li
*saima* baji ko nokri se nikal dia
mere bhai *zulqarnain* se pooch lein
teen mahine se tankhwa nahi mili ghar ka kiraya kese dein
raat ko gate par tala laga dete hain
peene ka pani ganda hai aur sab ko dast lage hain
bijli ke taar nange latak rahe hain
hamla auraton ko bhi khare ho kar kaam karna parta hai
over time ka hisab kabhi theek nahi hota`,
};
