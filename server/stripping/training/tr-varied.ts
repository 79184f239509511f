import type { Lines } from './lines.ts';

// What stands behind a name, and before one.
const HONOUR =
  '(Bey|Hanım|abi|abla|usta|şef|müdür|hoca|amca|dayı|teyze|yenge|kalfa|çavuş|ağa|beyefendi|ağabey|kardeş|enişte|dede|nine)';
const POST =
  '(ustabaşı|ustabaşımız|müdür|müdürümüz|müdür yardımcısı|şef|şefimiz|bant şefi|vardiya amiri|amirimiz|formen|patron|patronumuz|patronun oğlu|patronun kardeşi|işveren|muhasebeci|personelci|insan kaynaklarından|muhasebeden|kaliteden|güvenlikçi|güvenlikten|bekçi|servis şoförü|şoför|dayıbaşı|elçi|çavuş|aracı|simsar|taşeron|kalfa|bakım ustası|depo sorumlusu|bölüm sorumlusu|aşçı|doktor|hemşire|sendika temsilcisi|sendikacı|tercüman|muhtar|ev sahibi|komisyoncu|mühendis|koordinatör|kat şefi|ortak)';
const KIN =
  '(arkadaşım|arkadaşımız|iş arkadaşım|kardeşim|abim|ablam|eşim|kocam|karım|oğlum|kızım|annem|babam|amcam|dayım|teyzem|halam|yengem|eniştem|kuzenim|yeğenim|gelinimiz|komşum|nişanlım|kayınbiraderim|baldızım|torunum|oda arkadaşım)';
const FROM =
  '(Suriyeli|Afgan|Özbek|Türkmen|Gürcü|Kürt|Iraklı|İranlı|Pakistanlı|Kırgız|Ukraynalı|Moldovalı|Azeri|Halepli|Bangladeşli|Faslı|Senegalli|Nijeryalı|Ermeni|Roman|Urfalı|Mardinli|Ordulu)';
const WHERE =
  '(depoda|bantta|ütüde|pakette|paketlemede|kalitede|serada|tarlada|çadırda|inşaatta|madende|ocakta|lojmanda|yemekhanede|servis durağında|soyunma odasında|muhasebede|kesimhanede|boyahanede|mutfakta|otelde|fındık bahçesinde|pres makinesinde|gece vardiyasında)';
const WHEN =
  '(dün|dün gece|bugün|bu sabah|geçen hafta|geçen ay|önceki gün|akşam|sabah|öğlen|iki gün önce|pazartesi|bayramda|mesaide|molada|çıkışta|yine|her gün|sürekli|o gün|sonra)';
const ME = '(bana|bize|kadınlara|herkese|çırağa|kızlara|çocuklara|hepimize|arkadaşıma|yeni gelenlere)';
const HARMS = `(${ME} bağırdı|${ME} küfretti|${ME} hakaret ediyor|${ME} laf atıyor|${ME} tokat attı|${ME} vurdu|${ME} demirle vurdu|${ME} sarkıntılık yaptı|${ME} ahlaksız teklif etti|${ME} mesaj atıyor|${ME} mola vermiyor|${ME} köle gibi davranıyor|beni itti|beni dövdü|beni tehdit etti|beni depoda sıkıştırdı|beni işten çıkardı|beni odaya kilitledi|bizi azarladı|bizi dolandırdı|bizi fişledi|bizi izliyor|kolumu büktü|saçımı çekti|elle taciz etti|raporumu yırttı|dilekçemi yırttı|telefonumu aldı|pasaportumu aldı|pasaportları topladı|yevmiyemizi kesti|maaşları ödemiyor|mesai yazmıyor|sigortamı yapmadı|parayı alıp kaçtı|paramızı yedi|komisyon kesiyor|boş kâğıda imza attırdı|istifa dilekçesi yazdırdı|yalan tutanak tuttu|iftira attı|tuvalete gitmeyi yasakladı|su vermiyor|kapıyı kilitledi|içkili geliyor|bıçak çekti|kameradan izliyor|her şeyi biliyor|söz verdi tutmadı|yüzüme tükürdü|dalga geçti|güldü geçti|kimseyi dinlemiyor|vardiyamı değiştirdi|gece odaya girdi|çocuk çalıştırıyor|hepimizi kovdu)`;
const SUFFERS =
  '(bayıldı|dün bayıldı|ağlıyordu|düştü|iskeleden düştü|merdivenden düştü|hastalandı|zehirlendi|yandı|eli yandı|öldü|vefat etti|soğuktan öldü|kalp krizi geçirdi|düşük yaptı|hamile|hamileydi|doğum yaptı|sakat kaldı|yaralandı|kovuldu|işten atıldı|işten çıkarıldı|istifaya zorlandı|tehdit edildi|dövüldü|taciz edildi|dolandırıldı|parasını alamadı|maaş alamıyor|sigortasız çalışıyor|kayıtsız çalışıyor|on altı saat çalışıyor|parmağını kaptırdı|parmağını ezdi|kolunu kırdı|bel fıtığı oldu|astım oldu|hastanede yatıyor|yoğun bakımda|rapor aldı|izin alamadı|çok korkuyor|konuşmaya korkuyor|şahit|şahidim|her şeyi gördü|de şikâyetçi|üç aydır para bekliyor|on beş yaşında|daha çocuk|ağır koli kaldırıyor|gece çalıştırılıyor|evden çıkarılmıyor|çadırda kalıyor|kilitli kaldı|eve gönderildi|sendikaya üye oldu|geri dönmedi|kayboldu)';
const TAIL =
  '(|||||, kimse bakmadı|, herkes gördü|, çok korkuyorum|, lütfen yardım edin|, adım gizli kalsın|, hakkımızı istiyoruz| ve kimse ses çıkarmadı| diye duydum|, yeter artık)';
const GEN = '(ın|in|un|ün|nın|nin|nun|nün)';
const DAT = '(a|e|ya|ye)';
const ACC = '(ı|i|u|ü|yı|yi|yu|yü)';
const ABL = '(dan|den|tan|ten)';
const WITH = '(la|le|yla|yle)';
const MARK = "('||)";
const FOREIGN =
  '<(Zhang|Wang|Li Wei|Chen|Kim Dae|Park|Tanaka|Stefan Müller|Hans|Klaus|Mario|Paolo|John|Michael|David|Peter|Ivan|Viktor|Sergei|Olga|Natasha|Oksana|Elena|Irina|Nino|Tamar|Giorgi|Dilnoza|Gulnora|Nargiza|Ogulsapar|Maral|Jennet|Merdan|Imran|Bilal Khan|Nasratullah|Rahmatullah|Najibullah|Javid|Reza|Khaled|Ummu Muhammed|Abu Ahmed|Abdulkerim|Mamadou|Blessing|Fatou|Agop|Despina|Yorgo|Xelil|Xezal|Sîdar|Rêzan|Bêrîvan|Şêrko|Ciwan)>';
const FACT =
  '(maaş|maaşlar|maaşımız|mesai ücreti|yevmiye|yevmiyeler|ikramiye|tazminat|tazminatımız|sigorta|sigortamız|avans|yol parası|yemek parası|prim|kıdem tazminatı|izin ücreti|bayram parası)';

export const trVaried: Lines = {
  named: [
    `{given} ${HONOUR} ${HARMS}${TAIL}`,
    `{given} ${HONOUR} ${SUFFERS}${TAIL}`,
    `${POST} {name} ${HARMS}${TAIL}`,
    `${POST} {given} ${HONOUR} ${HARMS}${TAIL}`,
    `{given} ${HARMS}${TAIL}`,
    `{given} ${SUFFERS}${TAIL}`,
    `{name} ${WHEN} ${HARMS}${TAIL}`,
    `${WHEN} {given} ${HARMS}${TAIL}`,
    `${WHEN} {given} ${SUFFERS}${TAIL}`,
    `${WHERE} {given} ${HARMS}${TAIL}`,
    `${WHERE} {given} ${SUFFERS}${TAIL}`,
    `{given} ${WHERE} ${SUFFERS}${TAIL}`,
    `${KIN} {given} ${SUFFERS}${TAIL}`,
    `${KIN} {name} ${WHERE} ${SUFFERS}`,
    `${FROM} {given} ${SUFFERS}${TAIL}`,
    `${FROM} (işçi|arkadaşımız|bakıcı|çoban|çocuk|kadın) {given} ${SUFFERS}`,
    `(${FROM} |${POST} |işçi |bakıcı |)${FOREIGN} (${SUFFERS}|${HARMS})${TAIL}`,
    `{given}${MARK}${GEN} (eli yandı|parası verilmedi|kolu kırıldı|çantasından para çalındı|babası geldi|eşi de çalışıyor|kızı hasta|tansiyonu çıktı|odasında kamera var|yüzünden kovuldum|adamları geldi|maaşı yatmadı|haberi var|suçu yok|kardeşi de orada|numarası bende|çocuğu var|parmağı koptu)`,
    `{given}${MARK}${DAT} (söyledim|sordum|bağırdılar|ceza kestiler|tokat attı|inanmayın|sorun|para vermediler|vurdular|iftira attılar|da aynısını yaptı|borcum yok|haber verin|küfretti|izin vermediler|dilekçe verdim)`,
    `{given}${MARK}${ACC} (dövdüler|işten attılar|kovdular|azarladılar|çağırdılar|tehdit ettiler|arayın|herkes tanır|odaya kilitledi|hastaneye götürmediler|sevmiyorlar|şikâyet ettim|bekliyoruz|gördüm)`,
    `{given}${MARK}${ABL} (korkuyoruz|şikâyetçiyim|alacağım var|para aldılar|haber yok|davacıyım|emir alıyor|duydum|özür bile gelmedi)`,
    `{given}${MARK}${WITH} (konuştum|kavga ettiler|aynı odadayım|aramız kötü|birlikte çalışıyoruz|aynı banttayız|tartıştı|evli)`,
    `{given} ${HONOUR}(a|e|ya|ye|ı|i|yı|yi|ın|in|nın|nin|dan|den|la|le) (söyledim|haber verdim|korkuyoruz|parası|odası|yüzünden|dövdü|kovdular|sorun|başı ağrıyor)`,
    `{given} (ile|ve|,) {given} ${SUFFERS}`,
    `{given}, {given} ve {given} ${SUFFERS}`,
    `{given} {given} {given} (hepsi|üçü de) ${SUFFERS}`,
    `(hem {given} hem {given}|ne {given} ne {given}|{given} da {given} de) ${SUFFERS}`,
    `(ben|adım|ismim|benim adım|merhaba ben|slm ben|selam ben|iyi günler ben) {name}(,| |. )(${WHERE} çalışıyorum|maaşım yatmadı|şikâyetim var|sigortam yok|haksız yere çıkarıldım|ismim gizli kalsın|üç aydır para yok)`,
    `(sayın yetkili|merhaba|iyi akşamlar), ben {full}, ${SUFFERS}`,
    `(adı|ismi|lakabı|soyadı|onun adı|müdürün adı|patronun adı|ustanın ismi|şefin adı|çavuşun adı) {name}(, gerisini bilmiyorum|, herkes bilir||)`,
    `{name} (adında|adlı|isimli|denen|diye) (biri|bir adam|kişi|kadın|müdür|usta|çocuk|bir kız) (var|${HARMS})`,
    `(bana|ona|adama|herkes ona) {given} (derler|diyorlar|der)`,
    `{name}, ${POST}, ${HARMS}`,
    `{name}(, | - )(üretim müdürü|paketleme|ütü|bant 3|vardiya amiri)`,
    `(şikâyet ettiğim kişi|suçlu|tacizci|beni döven|bunu yapan|mağdur|tanık|şahit|imza|gönderen|yazan|saygılarımla|teşekkürler|saygılar)(:|,|) {name}`,
    `- {name}`,
    `{given} {family} (imza topladı|bizi kovdu|hakkında şikâyetçiyim|adlı işçi yandı|ve oğlu {given} fabrikanın sahibi|satılmış)`,
    `{family} (Bey|Hanım|usta|ailesi|hoca|kardeşler) ${HARMS}`,
    `(Hacı|Kara|Deli|Topal|Kör|Koca|Küçük|Uzun|Sarı|Çolak|Şişko|Laz|Kürt|Arap|Çerkez) {given} ${HARMS}`,
    `(bizim|yanımdaki|karşımdaki|yeni gelen|emekli|yaşlı|genç) {given} ${SUFFERS}`,
    `{given} (herkese anlatmış|yalan söylüyor|şikâyet etti ertesi gün kovuldu|çocuk daha, preste çalışıyor|ağlayarak çıktı|istifa etti dediler ama yalan|şefin yeğeni, hiç çalışmıyor|diye bir kız var, çok eziyorlar|kimseye söyleme dedi|aradı, gelme dedi|kusarak bayıldı|mesaiye kalmadı diye kovuldu|da gitti|de gördü|niye çalışmıyor|nerede bilmiyoruz|yok üç gündür)`,
    `(beni|bizi|kardeşimi|parayı|hepsini) {given} (dövdü|kovdu|şikâyet etti|aldı|çaldı|biliyor|gönderdi|tehdit etti)`,
    `{given} (abla|abi|hanım|bey|usta) (ne yapayım|yardım et|beni işten attılar|nasılsın|maaş ne zaman)`,
    `(forklifti|servisi|makineyi|vinci|kazanı|kasayı|kapıyı) {given} (kullanıyor|sürüyor|bozdu|tutuyor|kilitledi|açmadı)`,
  ],
  clean: [
    `${POST} ${HARMS}${TAIL}`,
    `${WHEN} ${POST} ${HARMS}${TAIL}`,
    `(${FROM} |kadın |hamile |yaşlı |genç |çocuk |yeni |)(işçi|işçiler|arkadaş|bir kadın|bir işçi|iki kişi|çocuklar|arkadaşlarım|herkes|beş kişi|komşumuz) ${WHERE} ${SUFFERS}${TAIL}`,
    `${KIN} ${WHERE} ${SUFFERS}${TAIL}`,
    `${FACT} (yine |hâlâ |bu ay da |iki aydır |)(yatmadı|gecikti|eksik yattı|verilmedi|ödenmedi|kesildi|aynı|belli değil|çok düşük|elden veriliyor|üçe bölündü)${TAIL}`,
    `${WHERE} (havalandırma|klima|su|tuvalet|ışık|elektrik|ısıtma|emniyet kemeri|baret|maske|eldiven|yangın tüpü|ilk yardım dolabı|doktor) (yok|çalışmıyor|bozuk|kirli|kilitli|yetersiz|vermiyorlar|istemek ayıp oluyor)`,
    `(deniz|güneş|yağmur|kar|rüzgâr|soğuk|sıcak|toz|çamur|çiçek|gül|fındık|domates|pamuk|üzüm|balık) (altında|kenarında|yağınca|yüzünden|içinde|topluyoruz|serasında|bahçesinde|ürünleri paketliyoruz|toplarken|kokusundan|temizliyoruz) (çalışıyoruz|çadıra su giriyor|hasta olduk|ellerimiz donuyor|bayıldım|yevmiye düşük|mola yok|gözlerimiz yanıyor)`,
    `(umut|umudumuz|sevgi|saygı|barış|huzur|adalet|güven|can güvenliği|onur|onurumuz|emek|emeğimiz|hayat|hayatımız|gönül|kader|sabır|sabrımız|neşe|mutluluk|vicdan|merhamet|insaf|şans) (yok|kalmadı|istiyoruz|ucuz burada|çalınıyor|ayaklar altında|tükendi|bitti|deyip geçiyorlar|isterdi ki insanca yaşayalım|olmayınca çalışılmıyor|pahalı)${TAIL}`,
    `(bahar|yaz|kış|sonbahar|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|ramazan|bayram|hafta|kurban bayramı) (ayında|aylarında|geldi ama yevmiye aynı|maaşı yatmadı|sıcağında klima bozuk|boyunca izin yok|günü çalıştırdılar|soğuğunda ısıtma yok|sonu mesai var|tatilinde para kestiler|ayında su içene ceza var|ortasında kovdular)`,
    `(yangın merdiveni|acil çıkış|soyunma odasının kapısı|tuvalet anahtarı|depo|servis|lojman|yemekhane|çadır|asansör|iskele|kazan|pres|makine|koruyucu|vinç) (zincirli|kilitli|bozuk|şefte duruyor|kapanmıyor|pis|rutubetli|sallanıyor|patladı|sökülmüş|dolu|çok kalabalık|eski|gelmiyor|devrildi)${TAIL}`,
    `(toprak|kaya|taş|demir|çelik|kum|kömür|tuğla|cam|ağaç|dal|yaprak|su|ateş|alev|duman|gaz|ışık|yıldız|ay|gölge|dağ|ova|ırmak|nehir|göl|pınar|çınar|meşe|aslan|kartal|şahin|doğan|kurt|ceylan|arı) (altında kalan işçiyi çıkarmadılar|düştü|kayınca iki kişi yaralandı|kapı üstüne düştü|taşıyoruz sırtımızda|yutuyoruz|kesiyor elimizi|sızıyor|kokusu var|doldu içerisi|gibi parlıyor diyorlar|kenarında otel inşaatı|yok burada|soktu arkadaşı|çıktı yemekten)`,
    `(hakkımızı|paramızı|sesimizi|maaşımızı|tazminatımızı|iznimizi|sigortamızı) (istiyoruz|duyun artık|alamıyoruz|vermiyorlar|çaldılar|kimse sormuyor|ödemediler|gasp ettiler)${TAIL}`,
    `(bizi|beni|hepimizi|kadınları|çocukları|suriyelileri|sendikalıları) (dövdüler|izliyorlar|fişliyorlar|kovdular|tek tek odaya çağırıyorlar|denetim gelince saklıyorlar|gece çalıştırıyorlar|aşağılıyorlar|bodruma indirdiler|zorla mesaiye bırakıyorlar|insan yerine koymuyorlar|işe almadılar|servise almadılar|sınır dışı etmekle tehdit ediyorlar)${TAIL}`,
    `(şikâyet eden|hasta olan|hamile kalan|mesaiye kalmayan|sendikaya giden|itiraz eden|rapor alan|konuşan|oruç tutan|geç kalan|grev yapan|izin isteyen) (kovuluyor|işten atılıyor|ceza alıyor|fişleniyor|azar işitiyor|ertesi gün çıkarılıyor|para alamıyor|başka bölüme sürülüyor)`,
    `(günde|haftada|ayda|yılda) (on iki|on dört|altı|yetmiş|bir|iki|üç) (saat|gün|kere|defa) (çalışıyoruz|izin var|su veriliyor|mola veriliyor|yemek çıkıyor|maaş alıyoruz|dinleniyoruz)${TAIL}`,
    `(hedef|üretim|sayı|tempo|baskı|mesai|gürültü|koku|kimyasal|ilaç|sıcaklık) (çok yüksek|arttı|yetişmeyince azar işitiyoruz|dayanılmaz|başımızı döndürüyor|kulağımızı sağır etti|cildimizi yaktı|bitmiyor|her gün değişiyor|sürekli artırılıyor)`,
    `(iş kazası|kaza|yaralanma|ölüm|zehirlenme|yangın|göçük|patlama|taciz|hırsızlık|kavga) (oldu|oldu ama tutanak tutulmadı|gizlendi|ev kazası dediler|raporlanmadı|bize yüklendi|kayda geçmedi|her ay oluyor)${TAIL}`,
    `(doktor|hemşire|işyeri hekimi|müfettiş|denetçi|polis|jandarma|sendika|muhtar|belediye|mahkeme|avukat) (rapor vermiyor|ilgilenmiyor|gelmedi|patronun adamı|bizi dinlemedi|ağrı kesici verip gönderiyor|önceden haber verip geliyor|tutanak tutmadı|sonuç vermedi)`,
    `(merhaba|selam|iyi günler|kolay gelsin|slm|lütfen)( |, )(bir şikâyetim var|bilgi almak istiyorum|fazla mesai nasıl hesaplanıyor|kaç gün izin hakkım var|adımı kimse bilmesin|bana ulaşmayın|yardım edin|tazminat alabilir miyim|kimliğim gizli kalsın)`,
    `(eşim|annem|babam|çocuğum|kardeşim|kocam|kızım|oğlum) (hasta|öldü|hastanede|bakıma muhtaç|doğum yaptı|kaza geçirdi) (ama izin vermediler|izin alamıyorum|diye işten çıkardılar|yevmiyemi kestiler|kimse anlamıyor)`,
    `(kimse|hiç kimse|hepimiz|herkes|bazıları|çoğumuz|kadınlar|erkekler|çocuklar) (ses çıkarmıyor|korkuyor|bıktı|aç|hasta|susuyor|borç içinde|sıra bekliyor|ayakta yiyor|aynı yatakta uyuyor|fısıldaşıyor|dertli|tedirgin|çaresiz)${TAIL}`,
    `(arzu|istek|dilek|talep|tek dileğimiz|tek isteğimiz|amacımız|derdimiz|sorunumuz) (ettiğimiz tek şey hakkımız|maaşların vaktinde yatması|insanca çalışmak|dinlenmiyor|çok basit|sigorta|kulak arkası ediliyor|belli)`,
    `(sözleşme|bordro|dilekçe|tutanak|ibraname|imza|rapor|kimlik|pasaport|oturma izni|çalışma izni|diploma) (vermediler|göstermiyorlar|imzalatıyorlar|okutmadılar|patronda kilitli|elimizden alındı|sahte|yalan yazıyor|yenilenmedi|boş kâğıda attırıldı|yüzünden çalışamıyorum)`,
    `(yemekten|çorbadan|sudan|ekmekten|pilavdan) (böcek|kıl|kurt|taş|plastik|fare pisliği) (çıktı|çıkıyor)${TAIL}`,
    `(belim|kolum|parmağım|gözüm|ciğerim|kulağım|dizlerim|ellerim|sırtım|boynum|midem|psikolojim) (ağrıyor|koptu|kırıldı|bozuldu|bitti|yandı|tutmuyor|şişti|kanıyor|uyuşuyor) (ağır kaldırmaktan|tozdan|kimyasaldan|ayakta durmaktan|makineden|gürültüden|soğuktan)`,
    `(zaferimiz|yarınımız|geleceğimiz|dayanışmamız|gücümüz|mücadelemiz|grevimiz|kararımız|birliğimiz) (yakın|olacak|yok edildi|karanlık|sürüyor|engellendi|yasaklandı|dağıtıldı)`,
    `(çıplak ayak|eldivensiz|maskesiz|susuz|aç|uykusuz|sigortasız|kayıtsız|yarı maaşla|gece gündüz|ayakta|dizüstü) (çalışıyoruz|çalıştırıyorlar|tarladayız|bekletiyorlar|mal yüklüyoruz|kaynak yapıyoruz|ilaç sıkıyoruz|dikiş dikiyoruz)${TAIL}`,
  ],
};
