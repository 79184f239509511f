import type { Tongue } from './tongue.ts';

export const tr: Tongue = {
  tag: 'tr',
  script: 'Latn',
  closed: `
ben sen o biz siz onlar bana sana ona bize size onlara beni seni onu bizi sizi onları bende sende onda bizde sizde onlarda benden senden
ondan bizden sizden onlardan benim senin onun bizim sizin onların benimle seninle onunla bizimle sizinle onlarla bence sence bizce kendim
kendin kendi kendisi kendimi kendine kendisine kendini kendimiz kendilerini bu şu bunu şunu buna şuna bunun şunun bunda şunda bundan
şundan bunlar şunlar bunları şunları bunlara bunların bunlardan böyle şöyle öyle böylece burada şurada orada burda şurda orda buraya
şuraya oraya buradan şuradan oradan burdan ordan burası orası ne neyi neye neden niye niçin nicin nasıl nerede nerde nereye nereden nerden
kim kimi kime kimin kimden kimse kimseye kimseyi hangi hangisi kaç kaçta kadar ve veya ya yada ile ama fakat ancak lakin oysa hem hep
çünkü cunku eğer eger ise ki de da mi mı mu mü miyim mıyım musun misin mısın müsün miyiz mıyız değil degil deil var yok vardı yoktu varmış
yokmuş için icin gibi göre karşı rağmen dair ait beri önce sonra şimdi simdi artık hala hâlâ henüz daha en çok cok pek az biraz fazla hiç
hic her hepsi hepimiz hepiniz herkes herkese herkesi herkesin herkesten birisi biri birini birine birkaç bir iki üç dört beş altı yedi
sekiz dokuz on bazı bazıları bazen bütün tüm diğer diğeri öbür başka aynı sadece yalnız yalnızca bile dahi zaten yine gene tekrar belki
mutlaka kesin elbette tabi tabii evet hayır hayir peki tamam lütfen lutfen hani işte yani acaba meğer sanki keşke olarak olan olduğu
olması olup olur olmaz oldu olmuş oluyor olsun olacak olmayan idi imiş ken iken şey şeyi şeyler şeyleri üzere dolayı diye üzerine üzerinde
altında yanında yanına yanımda içinde içine içinden dışında dışarı içeri arasında arkasında arkadan önünde önüne üstüne üstünde karşısında
hakkında tarafından tarafı sırasında boyunca doğru itibaren bi bşy bisey birşey birşeyler bisiler nbr slm mrb mrhb tşk tmm evt hyr napıyım
naber neyse falan filan vs vb yoksa madem mademki hatta ayrıca üstelik özellikle nin nın nun nün ın in un ün yı yi yu yü a e ye den dan
ten tan te ta ler lar le la yle yla deki daki dir dır dur dür`,
  open: `
maaş maas maaşım maaşımı maaşımız maaşlar ücret ücretim para param parası paramı paraları parayı avans ikramiye prim mesai mesaiye mesaisi
mesaiden mesailer tazminat tazminatı kıdem ihbar kesinti kesintisi kesildi kesiyorlar kesti kestiler ödeme ödemeler ödendi ödenmedi
ödenmiyor ödemiyor ödemiyorlar ödemedi ödemediler ödeyecek ödesin yatmadı yatırmadı yatırmıyor yatırıyor yatıyor yattı eksik gecikti
gecikme geç geciktiriyor banka hesap hesabı hesabıma kart bordro bordroda bordrolar asgari brüt net zam zammı vergi sigorta sigortası
sigortam sigortasız sigortalı sgk bağkur emeklilik emekli gün günü günde günlük günler günlerdir haftada haftalık hafta haftalar haftasonu
ay ayda ayı aydır aylar aylık yıl yılı yıllar yıldır yıllık sene senedir saat saatte saatler saatlerce dakika saniye sabah sabahtan sabaha
öğle öğlen akşam akşama aksam gece geceleri gündüz dün dun bugün bugun yarın yarin geçen gecen gelecek önceki sonraki pazartesi salı
çarşamba perşembe cuma cumartesi pazar pazarları ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bayram
bayramda ramazan kurban kandil yılbaşı oruç namaz iftar mola molası molada molalar dinlenme izin izni iznim izinli izinsiz izinler rapor
raporu raporlu hasta hastayım hastalık hastalandım hastane hastaneye hastanede doktor doktora hemşire revir reviri ilaç ilaçlar iğne
ameliyat tedavi muayene acil ambulans işçi isci işçiler işçilere işçileri işçinin işçilerin işçiyim işçisi işveren patron patronun patrona
patronu müdür müdürü müdüre şef şefi şefim şefimiz ustabaşı ustabasi usta ustam ustası formen amir amirim amiri amirimiz vardiya vardiyası
vardiyada vardiyalı yönetici yönetim müdürlük muhasebe muhasebeci insan kaynakları ik personel eleman çalışan çalışanlar çalışanı çırak
stajyer kalfa ortacı makineci iş is işi işten işler işimi işim işimiz işyeri işyerinde işyerine fabrika fabrikada fabrikaya fabrikası
fabrikanın fabrikadan atölye atölyede tekstil konfeksiyon depo depoda ambar büro ofis bant bantta bandın hat makine makina makinesi
makineler dikiş overlok reçme ütü ütüde ütücü kesim kesimhane kalite paket paketleme paketlemede yükleme boşaltma forklift vinç pres
kaynak kaynakçı torna tarla tarlada tarlaya bahçe bahçede sera serada seralar fındık pamuk çay mısır buğday domates biber salatalık
narenciye portakal limon mandalina elma kiraz kayısı zeytin üzüm incir patates soğan pancar tütün çiçek gül hasat toplama topluyoruz
topladık ilaçlama gübre tarım mevsimlik çadır çadırda çadırlar dayıbaşı elçi çavuş aracı traktör römork ırgat yevmiye gündelik hayvan
koyun inek ahır tavuk balık tekne suyu içme içecek yemek yemekler yemeği yemekhane yemekte ekmek çorba et bozuk kokmuş böcek kurt çıktı
zehirlendi zehirlendik zehirlenme kusma kustu ishal mide tuvalet tuvalete tuvaleti lavabo wc pis kirli koku kokuyor temiz temizlik sıcak
sicak soğuk havasız klima vantilatör havalandırma nem toz duman ter terledik susuz aç açlık yangın yangin ateş alev patlama patladı
patlayacak kapı kapılar kapıyı kapısı çıkış çıkışı kilit kilitli kilitliyorlar kilitlendi kilitlediler kilitledi anahtar pencere merdiven
asansör kat katta bina duvar çatı çatlak çatladı çöktü çöküyor yıkıldı yıkılıyor gaz kaçağı kaçak elektrik çarptı kablo priz alarm
söndürücü tüp tatbikat deprem sel tehlike tehlikeli tehlikede güvenlik güvenliği güvensiz kazası kaza yaralandı yaralı yaralanma yara
kırıldı kırık kesik koptu ezildi sıkıştı düştü düştüm düşmüş bayıldı bayıldım bayılan yandı yanık ölüm ölen ölecek ölmek öldürürüm
öldürecek öldürmekle vefat cenaze intihar kan kanama kanıyor kanadı ağrı ağrıyor ağrım ağrısı baş başım başı başına başıma dönmesi el elim
eli elimi eline elleri ellerim kol kolum kolu kolumu bacak bacağım ayak ayağı ayağım ayakta parmak parmağı parmağım parmakları bel belim
boyun sırt sırtım göz gözüm gözü gözler kulak burun ağız diş yüz yüzüme yüzüne saç saçımı göğüs göğsüme göğsümü kalça kalçama bacaklarıma
vücut vücudum cilt deri akciğer nefes astım alerji kaşıntı öksürük fıtık yorgun yorgunum yorgunluk uykusuz uyku uyuyamıyorum stres
psikoloji psikolojim bozuldu depresyon moral korku korkuyorum korkuyoruz korkuyor korktum ağladı ağlıyor ağladım ağlıyorum üzgün mutlu
mutsuz öfke kızgın sinir sinirli utanç utandım bıktım bıktık dayanamıyorum dayanamıyoruz hamile hamileyim hamilelik hamilelikte gebe
gebelik doğum dogum doğumdan bebek bebeğim bebeği düşük süt emzirme kreş çocuk çocuğum çocuklar çocuğu çocukları çocuklarım regl adet ped
kürtaj sözleşme sözleşmesi sözleşmem kontrat imza imzaladım imzalattı imzalattılar imzalatıyorlar imzalamam imzalamadım istifa istifası
istifaya dilekçesi dilekçe evrak belge belgeler belgem kimlik kimliğim kimliğimi kimliksiz pasaport pasaportum pasaportumu pasaportlar
vize oturma ikamet çalışma kayıt kayıtlı kayıtsız göçmen mülteci sığınmacı geçici koruma sınırdışı sınır deport yabancı yabancılar
suriyeli suriyeliler afgan afganlı özbek türkmen iraklı iranlı pakistanlı azeri gürcü türk kürt arap komisyon komisyoncu ajans ajansı
taşeron taseron taşeronun simsar borç borcum borçlu borcu kira kirayı ev evi evde evden eve evim oda odada yurt lojman lojmanda pansiyon
yatak ranza servis servise serviste servisi servisler minibüs otobüs şoför yol yolda yolu araba kamyon kamyonet bilet uçak kovdu kovdular
kovuldum kovuldu kovuyorlar kovarım çıkardı çıkardılar çıkarıldım çıkarıldık çıkarıldı çıkarıyorlar çıkışımı verdi verdiler attı attılar
atıldım atıldı atarım atacak atmakla tehdit tehdidi tehditler etti ediyor ediyorlar ettiler ederim edildi edildim ediliyor ediliyoruz
hakaret hakareti hakaretler küfür küfürler küfrediyor küfretti sövdü sövüyor bağırdı bağırıyor bağırıp bağırarak azarladı azarlıyor
aşağıladı aşağılıyor alay dalga geçiyor vurdu vuruyor vurdular dövdü dövüyor dövdüler dövüldüm dayak tokat tekme yumruk itti itiyor itip
sürükledi fırlattı çekti çekiyor sıktı tuttu tutuyor tutup dokundu dokunuyor dokundular dokunma elledi elliyor okşadı sarıldı öptü öpmeye
öpmek taciz tacizi tacizci tacize cinsel sözlü fiziksel tecavüz tecavüze istismar sarkıntılık laf atıyor teklif ahlaksız ahlaksızca sapık
edepsiz rahatsız mobbing baskı baskısı zorladı zorluyor zorla zorunlu mecbur mecburen mecburi bırakıyor ayrımcılık ırkçı ırkçılık cinsiyet
kadın kadınlar kadınlara kadınların kadını kadınım erkek erkekler erkeği kız kızlar kızı kızım kızlara oğlan oğlum oğlu bayan bayanlar bay
adam adamı adamın kişi kişiler kişiye kişinin insanlar insanı insanca arkadaş arkadaşım arkadaşıma arkadaşımı arkadaşımın arkadaşlar
arkadaşları arkadaşlarım arkadaşımız arkadaşı komşu akraba anne annem babası baba babam anası ana kardeş kardeşim abim ablam eş eşim eşimi
koca kocam karı karım karısı nişanlı sevgili amca dayı teyze yenge enişte kuzen yeğen dede nine aile ailem aileme ailesi gelin damat torun
sendika sendikası sendikaya sendikalı sendikadan sendikacı temsilci temsilcisi grev greve grevde toplu eylem yürüyüş hak hakkı hakkım
hakkımı haklar haklarımız hakkımızı hukuk yasa yasal yasak yasaklandı kanun kanuna kural kurallar avukat dava mahkeme savcı savcılık
karakol polis polise jandarma müfettiş denetim denetime denetçi denetimde bakanlık belediye valilik kaymakam muhtar konsolosluk elçilik
devlet şikayet şikayetim şikayetçi şikayetçiyim alo yardım yardımcı destek çözüm çözülmedi sorun sorunum sorunlar sorunu sebep sebebi
sebepsiz durum durumu durumda olay olayı konu konusu konuda bilgi bilgim gizli gizlilik anonim isim ismim ismi ismimi adım adı adımı adını
soyadı soyadım hedef hedefi adedi parça sayı sayısı üretim üretimi hatalı hata iade sipariş ihracat marka markası müşteri ürün ürünler
kumaş iplik düğme fermuar pantolon gömlek tişört ceket elbise kot ayakkabı çorap iç giyim boya boyahane kumlama kimyasal kimyasallar asit
çamaşır tiner yapıştırıcı zehir zehirli maske maskesi eldiven eldivenler gözlük baret kask bot çizme önlük kıyafet üniforma koruyucu
ekipman maden madende ocağı taş taşocağı mermer kum çimento inşaat inşaatta iskele iskeleden demir çelik döküm cam seramik plastik kauçuk
ahşap mobilya elektronik çip lehim devre pil batarya ekran kamera kameraya bilgisayar telefon telefonu telefonum telefonumu telefonla cep
numara numaram numarası mesaj mesajlar yazdı yazıyor aradı arıyor aradım arayın ses video fotoğraf foto resim whatsapp watsap wp facebook
instagram insta telegram internet google tiktok youtube sosyal medya istanbul ankara izmir bursa adana gaziantep antep konya antalya
kayseri mersin eskişehir diyarbakır samsun denizli şanlıurfa urfa adapazarı sakarya malatya kahramanmaraş maraş erzurum van batman elazığ
kocaeli izmit gebze manisa balıkesir tekirdağ çorlu çerkezköy lüleburgaz edirne kırklareli hatay antakya iskenderun trabzon ordu giresun
rize artvin zonguldak bartın karabük kastamonu sinop amasya sivas çorum yozgat kırşehir nevşehir aksaray niğde karaman ısparta burdur
afyon uşak kütahya bilecik bolu düzce yalova çanakkale aydın muğla bodrum mardin siirt şırnak hakkari bitlis muş bingöl tunceli dersim
ığdır kars ardahan bayburt gümüşhane erzincan adıyaman kilis osmaniye tarsus ceyhan kozan reyhanlı torbalı aliağa kemalpaşa menemen
bergama ödemiş tire turgutlu akhisar soma salihli inegöl gemlik esenyurt bağcılar bahçelievler esenler güngören zeytinburnu küçükçekmece
avcılar beylikdüzü silivri tuzla pendik kartal ümraniye sultanbeyli dudullu ikitelli merter laleli kadıköy beyoğlu fatih gaziosmanpaşa
sultangazi başakşehir osb organize sanayi bölgesi mahalle mahallesi mah sokak sokağı sok cadde caddesi cad köy köyü köyde ilçe il şehir
kasaba site blok daire apartman türkiye almanya suriye irak iran afganistan özbekistan türkmenistan azerbaycan gürcistan bulgaristan
romanya yunanistan rusya ukrayna hollanda fransa belçika avusturya ingiltere amerika dubai katar suudi arabistan kıbrıs çin hindistan
bangladeş pakistan türkçe kürtçe arapça ingilizce farsça almanca müslüman alevi sünni hristiyan ezidi islam allah allahım inşallah
inşaallah maşallah vallahi valla billahi yemin selam selamun aleyküm aleykümselam merhaba merhabalar günaydın iyi akşamlar geceler
teşekkür teşekkürler ederiz sağol sağolun saygılar saygılarımla kolay gelsin hoşçakal sayın değerli rica ricam kusura bakmayın özür
dilerim lcw zara mango hm h&m nike adidas koton defacto boyner migros bim a101 şok arçelik vestel beko ford renault toyota samsung apple
bosch siemens ptt ziraat garanti akbank iban halkbank vakıfbank denizbank papara yaptı yaptılar yapıyor yapıyorlar yapmadı yapmıyor
yapmıyorlar yapıyoruz yapıyorum yapmak yapmam yapma yapın yapsın yapacak yapalım yapılan yapılıyor yapılmıyor yapıldı yaptım yaptık
yapmadım ettim ettik etmedi etmiyor etmek etmem etmeyin edin eden edeceğim edecek edeceğiz ediyorum ediyoruz ederse ederler edemiyorum
edemiyoruz olmadı olmuyor olunca olduk oldum olmak olmasın olursa olabilir olacağını oluyoruz geldi geldim geldik geldiler gelmedi
gelmiyor geliyor geliyorum geliyorlar gelip gelince gelmek gelme gelen gitti gittim gittik gidiyor gidiyorum gidiyoruz gitmek gitmem
gitmeme gidemiyorum gidemiyoruz gidin giden gidecek git gel aldı aldım aldık aldılar alıyor alıyorum alıyoruz alıyorlar almadı almadım
almadık alamadım alamadık alamıyorum alamıyoruz almak alan alacak alacağım alacağımız alın verdim verdik vermedi vermediler vermiyor
vermiyorlar veriyor veriyorlar verecek verilmedi verilmiyor verildi verilen vermek verin versin verip dedi dediler dedim diyor diyorlar
diyorum demek dedik demiş der derler deyip söyledi söylediler söyledim söylüyor söylüyorlar söylemek söyleme söylemeyin söylenen konuştu
konuştum konuştuk konuşuyor konuşmak konuşma konuşamıyorum konuşunca anlattı anlattım anlatmak anlatıyor sordu sordum sorduk soruyor
sormak sorunca cevap cevabı istedi istedim istedik istiyor istiyorum istiyoruz istiyorlar istemedi istemiyor istemiyorum istemek isteyen
isteyince bildi bilmiyor bilmiyorum bilmiyoruz biliyor biliyorum bilmek bilen bilsin gördü gördüm gördük görüyor görüyorum görmek görmüş
gören görmedim duydu duydum duyuyor baktı baktım bakıyor bakmıyor bakmak bakın bakıp izliyor izledi buldu buldum bulamıyorum bulmak
bekledi bekledim bekliyor bekliyoruz bekliyorum bekletti bekletiyor kaldı kaldım kaldık kalıyor kalıyoruz kalıyorum kalmak kalan kalmadı
kaçtı kaçtım kaçıyor kaçmak girdi girdim giriyor girmek girip giren çıktım çıktık çıkıyor çıkıyoruz çıkamıyoruz çıkamıyorum çıkmak çıkan
çıkarken çıkınca çıkmadı başladı başladım başladık başlıyor başlıyoruz başlamak başladığım bitti bitiyor bitmiyor bitince bitmek bıraktı
bıraktım bırakmıyor bırakmıyorlar bırakmak koydu koyuyor koydular taşıyor taşıyoruz taşımak taşıttı kaldırıyor kaldırdı çalıştı çalıştım
çalıştık çalışıyor çalışıyorum çalışıyoruz çalışıyorlar çalışmak çalışmadım çalıştırdı çalıştırıyor çalıştırıyorlar çalıştırılıyor
çalışırken çalışmaya çalışamıyorum çalıştığım çalışıyordum oturdu oturuyor oturmak oturmamıza kalktı yattım uyudu uyuyoruz yedik yiyoruz
yemiyoruz içti içiyoruz içtik içmek kullandı kullanıyor kullanıyoruz kullanmak kullanılmıyor korudu korumak kurtarın kurtar kurtardı
yaşıyor yaşıyorum yaşıyoruz yaşadım yaşamak yaşanan yaşında yaşım yaşı yaşındayım yaşındaki yaş yaşlı genç küçük büyük yeni eski uzun kısa
ağır hafif hızlı yavaş güzel çirkin kötü berbat rezil yanlış yalan yalancı dürüst haklı haksız haksızlık adalet adaletsiz adaletsizlik
eşit eşitsizlik zor önemli ciddi normal anormal ucuz pahalı fakir zengin boş dolu açık kapalı gizlice açıkça sürekli devamlı genelde
hergün hemen acilen derhal birden aniden yavaşça beraber birlikte tek teker tekbaşına yan yana uzak yakın sağ sol üst alt orta arka dış
son ilk akıllı akılsız aptal salak gerizekalı mal eşek eşekoğlu it köpek orospu kahpe şerefsiz namussuz pezevenk ahmak geri zekalı lan
ulan namus şeref gurur onur onurumuz saygı saygısız saygısızlık terbiyesiz suç suçlu suçladı suçluyor suçlama hırsız hırsızlık çaldı
çalmakla çalıyor iftira dolandırdı dolandırıcı dolandırıldım rüşvet torpil kayırma kayırıyor tutanak savunma uyarı ihtar ceza cezası
disiplin taktı takip peşimde peşime arama araması arıyorlar soyunma soyundurdu çıplak altına silah silahı silahla tabanca bıçak bıçağı
bıçakla bıçakladı sopa sopayla demirle çekiç balta kavga kavgası kaçırdı kaçırıldı rehin kayıp mahsur kapana içerde içeride dışarda
dışarıda kurtulmak imdat yetişin acele çabuk yüzde yarım yarısı çeyrek tane tanesi çift kilo gram litre ton metre santim koli kutu çuval
kasa top bin milyon lira tl kuruş dolar euro avro liralık peşin taksit elden zarf fiş fatura senet imzalatıp çek çaya kahve sigara
sigaraya içki alkol sarhoş uyuşturucu okul okula okuyor öğrenci ders eğitim eğitimi kurs sertifika diploma meslek mesleki mezun lise
ortaokul ilkokul okuma yazma staj stajda ara düğün nikah evli bekar evlendi boşandı dul çocuklu bakıcı bakıcılık temizlikçi aşçı garson
bulaşıkçı güvenlikçi bekçi bekçisi kapıcı nöbetçi danışma sekreter şirket şirketi firma firması holding müteahhit sahibi sahip ortağı
ortak genel bölge bölüm bölümü bölümde birim kısım kısmı grup ekip takım toplantı toplantıda toplantıya karar kararı kararlar teklifi
cevapsız sessiz sustu susuyoruz susmak herhangi hiçbir hiçbiri hiçkimse dokunmak istemiyoruz gerek gerekiyor gerekli lazım lazim mümkün
imkan şart şartlar şartları koşul koşullar koşulları çözmek düzelt düzelsin düzelmedi değişti değişmedi değiştirdi artırdı arttı azaldı
indirdi yükseltti düşürdü ekledi sildi iptal devam başvurdu başvurdum başvuru sonuç sonucu sonuçsuz sonunda nihayet kasten kasıtlı bilerek
isteyerek mağdur mağduruz mağdurum mağduriyet tanık tanığım şahit şahidim şahitler ifade ifadesi delil kanıt görüntü deniz güneş yağmur
bahar barış umut savaş can yeter bulut kaya yıldız güven sevgi hayat kader altın bal ışık dere dal kuş deli toprak derin uygun parlak
yeşil kara sarı kızıl kırmızı mavi beyaz siyah ince sert pınar gönül emek çoban fidan kasap terzi topal çolak özen ulusal bakım kalmayan
kalmayanı kaptırdı kaptırdım bulundu bulunuyor ilgilenmiyor ilgilendi ilgilenen yerde yere yer yeri bırakıp getirdi getirdiler getiriyor
ararken davranıyor davrandı davranış yaptırıyor yaptırdı yapan seslenirler anlatsın çıkarılmıyor yetkili yetkililer yazmıştım vermeyin
görünüyor görünmüyor kullandırmıyor kullandırmıyorlar tutmadı tutmadılar dönüyor döndü dönmek yaparken çıkarmıyor vermeden yutuyoruz düşen
kapattı kapattılar kapatıyor kapandı kemer emniyet kemeri yarı girersen atarız saklıyor saklıyorlar sakladı lc waikiki yüksek dikiyoruz
dikti dikmek yetişmez yetişmezse yetişti tutturamazsak kalabalık otel otele kabul etmeyince başörtüsü türban kağıt kağıdı kağıda
attırdılar kopya kopyasını sürdü sürdüler sürüyor kaldırıyoruz fıtığı kalsın hesaplanıyor razı kenar kenarında yağınca yağıyor sıkıyorlar
halı konstrüksiyon bulaşıkhane iflas kalınca soluyoruz solumak yılan soktu eşi götürdü götürdüler götürüyor taşıtıyorlar taşıttılar
çalışmıyor içerideyken şahinbey üye üyesi seslendi tanımıyorum tanıyorum tanıdı anladım anlamıyorum anladı düşünüyorum düşündü unuttu
unutma hatırlıyorum inanıyorum inanmadı inanmıyor güveniyorum umuyorum sevmiyor sever sevdi seviyorum nefret kıskanç utanıyorum
çekiniyorum korkudan öğrendi öğrendim öğrendik okudu okumadan okuyamıyorum yazamıyorum tercüman tercüme dil saklandı sakın sakin açtı
açıyor açmıyor açılmıyor kapatıldı yakaladı yakalandı zarar zararı riskli risk önlem önlemi tedbir kontrol denetlemek ölçüm seviyesi
gürültü gürültülü kulaklık titreşim ışıksız karanlık nemli ıslak kaygan yüksekten makası iğnesi hızar testere matkap müdürüm müdürümüz
müdürün müdürümüzün şefin şefe patronum patronumuz ustamız ustabaşım ustabaşımız ustabaşının amirin yöneticim yöneticimiz sorumlu
sorumlusu sorumlumuz muhasebecisi personelci güvenlikçisi şoförü servisçi çavuşu dayıbaşımız elçimiz taşeronu doktoru hemşiresi
temsilcimiz komşum kuzenim yeğenim amcam dayım teyzem halam yengem eniştem kaynanam kayınpederim nişanlım sevgilim kesimci operatör
mühendis teknisyen tekniker çaycı bey supervisor manager mühendisi başkanı başkan vurmuş dövmüş tokatladı tekmeledi yumrukladı ittirdi
bağırmış kovuyor kovmuş çıkarmış kesiyor almış kandırdı kandırıyor kilitliyor hapsetti etmiş edip yapmış söylemiş istemiş gelmiş çağırdı
çağırıyor gönderdi bayılmış hastalandı kaçmış imzalatıyor sıkıştırdı sıkıştırıyor bırakmadı kayboldu öldürdü saldırdı çekmiş sn dr doç
prof av hafız şeyh seyid molla mele kirve kek abla abi ağabey mr mrs ms miss mister kişilik saatlik dk kere kez defa kg gr lt mt cm dönüm
hektar sayfa km derece lirası usd eur liraya liradan manat som ruble mh sk cd bulvar bulvarı no apartmanı apt sitesi ilçesi mevki
konteyner adres adresi adresim oca şub mar nis may haz tem ağu eyl eki kas ocakta şubatta martta nisanda mayısta haziranda temmuzda
ağustosta eylülde ekimde kasımda aralıkta numaralı nr nolu num artı nokta boşluk çizgi kesme beyi beye beyin beyden beyle beyler hanımı
hanıma hanımın hanımdan hanımla efendi efendiye efendinin abiyi abiye abinin abiden abiyle ablayı ablaya ablanın abladan ablayla ustayı
ustaya ustanın ustadan ustayla hocaya hocanın hocam amcaya amcanın dayıya dayının teyzeye teyzenin çavuşa çavuşun ağa ağaya ağanın adlı
isimli isminde adında adındaki ismindeki bacı ad soyad soyismim soyisim kadının şefimin eşimin arkadaşın kızımın oğlumun kocamın
dayıbaşının tam lakabı lakabım fail şüpheli gönderen yazan vuran döven bağıran tel telim gsm ulaşın ulaşabilirsiniz tc tckn ykn kartı
sicil şifre şifrem pin doğrulama kodu kod plaka plakası imo viber kartım giriş yaka masa dolap istasyon tezgah koltuk baraka yaşındadır
yaşındaydı yaşımdayım yaşlarında yaşına yaşınız yaşımız hekimi operatörü kazan kazancı asansörcü elektrikçi uzmanı aşçısı muhtarı cami
imamı kişiyiz işçiyiz kadınız yaşından yaşın reşit işçiliği tutmuyor hamileyken hamileydim hamileydi hamileliğim gebeyim yapacağım çıkmış
yanıyor yanıyoruz üstümüze kapıları içeriye odaya depoya sıkıştım göçük duvarda sızıntısı kokusu ölüyorum öldüreceğim öldürecekler
dövüyorlar an kaçırıldım kaçırdılar kaybediyor bilinci silahlı tabancayla tüfek pompalı satır pala vurulduk başımayım lideri işverenim
yöneticiler müdire güvenlikçiler görevlisi özel kapıdaki istihdam bürosu danışmanlık bulan acenta sıfır onbir oniki onüç ondört onbeş
onaltı onyedi onsekiz ondokuz yirmi yirmibir yirmiiki yirmiüç yirmidört yirmibeş yirmialtı yirmiyedi yirmisekiz yirmidokuz otuz otuzbir
otuziki otuzüç otuzdört otuzbeş otuzaltı otuzyedi otuzsekiz otuzdokuz kırk kırkbeş elli ellibeş altmış altmışbeş yetmiş yetmişbeş seksen
seksenbeş doksan doksanbeş çifte üçlü
kaçır kaçırıl kaçırt sök bul bulun bulundur çöz çözül öde ödet ödettir fark dünya dünyası söz sözü sözler sözleri verdiği verdiğim üzer
üzerime üzerimize üzerine üzerindeki vurup vur vurdur dök dökül içen içir test testi testler sorunumuz kopuyor kop kopar ödü ödümüz alkollü
alkolsüz kutusu ertesi bulup sensör sensörü yaz yazdır yazıl hızlandır yavaşlat bekle beklet beklettir başlat bitir tamamla sürdür uzat
kısalt azalt artır çoğalt düşür yüksel yükselt in indir bindir kaldır kaldırıl taşı taşıt taşın götür getir getirt gönder gönderil yolla
yollan ulaş ulaştır eriş yetiş yetiştir dön döndür gir girdir çık çıkar çıkart çıkarıl çıkartıl kal bırak bırakıl tut tutul tutuştur yakala
yakalan bağla bağlan bağlat açıl açtır kapat kapatıl kapan kilitle kilitlen kilitlet sakla saklan saklat gizle gizlen göster gösteril gör
görün görüş görüştür bak bakıl baktır izle izlen izlet dinle dinlen dinlet duy duyul duyur oku okut okun söyle söylet söylen anlat anlatıl
konuş konuşul konuştur sor sorul sordur cevapla yanıtla bağır bağırt kızdır küfret söv azarla azarlan aşağıla aşağılan hor horla dışla
dışlan ez ezil itele itil çekil çektir dürt tokatla yumrukla tekmele döv dövül dövdür yarala yaralan öldür öldürül öl bayıl bayılt düş kay
kaydır çarp çarpıl çarptır kes kesil kestir kır kırıl kırdır yırt yırtıl parçala parçalan dağıt dağıl dağıtıl topla toplan toplat biriktir
say sayıl sayma hesapla hesaplan hesaplat ölç tart tartıl paketle paketlet kolile yükle yüklet yüklen boşalt indirt diz dizil dik dikil
diktir ütüle ütület yıka yıkan yıkat temizle temizlen temizlet sil süpür ov kurut ıslat ısıt ısın soğut soğu pişir pişiril ye yedir yen
zehirle zehirlen kus tüket tükür çalış çalıştır çalıştırıl uğraş uğraştır yor yorul dayan dayandır katlan bık sıkıl sıkış sıkıştır korkut
kork ürk ürküt utan utandır üzül üz ağla ağlat sevin sev inan inandır kandır kandırıl aldat aldatıl dolandır dolandırıl çal çalın soy soyul
gasp sömür sömürül ezdir kullan kullanıl kullandır kullandırt öner önerildi iste istet istenil talep reddet onayla onaylat imzala imzalat
imzalattır doldur doldurt düzenle düzel değiş değiştir değiştiril bozul boz onar onarıl tamir tamiri yap yapıl yaptır yaptırıl ettir edil
ol oluş oluştur başvur başvurul şikayetle bildir bildiril haber haberi haberimiz haberdar öğren öğret öğretil bil bilin bilgilendir tanı
tanın tanış hatırla unut anla anlaş anlaştır düşün uygula uygulan zorlan uyar uyarıl cezalandır cezalandırıl affet suçla suçlan yargıla
savun koru korun koruyamadı sahiplen destekle yardımlaş kurtarıl kurtul araştır incele denetle denetlen aran arat kaybet kaybol unuttur ver
veril verdir al aldır sat satıl satın kirala ısmarla borçlan borçlandır kazandır kaybettir harca harcan geçin geçir geçiril geçindir yaşa
yaşat büyü büyüt doğ doğur evlen boşan ayır ayrıl ayrılt kovul kov at atıl attır sür sürül gidil yürü yürüt koş koştur otur oturt kalk
kaldırt yat yatır yatırıl uyu uyut uyan uyandır dur durdur durdurul bekletil hastalan iyileş kana kanat şiş kaşın yak yakıl patla patlat
yık yıkıl çök çökert sallan titre ters kaşı bozdur sıvaz okşa elle öp sarıl dokun soyun soyundur giy giydir giyin çıkarttır çekin
fotoğrafla takiple izinsizlik ödün susuzluk sıcaklık soğukluk nemlilik kirlilik pislik kötülük iyilik sağlık sağlığı sağlığımız güvence
güvencesi güvencesiz kazada kazalar tehlikesi riskler rahatsızlık şiddet şiddeti baskılar tacizler ayrım ayrımı eşitlik eşitlikte ücretler
ücretsiz ödemesi ödemeleri avanslar ikramiyeler primler primleri fazladan mesaili vardiyalar molasız izinleri tatil tatili tatiller tatilde
resmi bayramlar haftası gündelikçi yevmiyeci günlükçü ayaklar bacaklar kollar parmaklar kulaklar ciğer ciğerleri ciğerlerimiz böbrek
karaciğer kalp kalbi tansiyon şeker ateşi grip covid korona virüs aşı hastaneden ambulansı ilacı ilaçları reçete raporlar doktorlar
ameliyatı sakat sakatlık sakatlandı engelli engeli yüzdelik malul malulen emekliliği tazminatlar davası davalar avukatı savcıya mahkemede
hakim hakime bilirkişi arabulucu arabulucuya noter noterden ihtarname fesih feshi nedenle sebeple yüzünden gerekçe gerekçesi bahane
bahanesi performans düşüklüğü küçülme daralma ekonomik kriz krizi pandemi salgın yasalar mevzuat yönetmelik madde maddesi sözleşmeli
kadrolu kadrosuz daimi sezonluk part time zamanlı deneme süresi süre sürede süreç süresiz süreli dönem dönemi mevsim mevsimi yazın kış
kışın ilkbahar sonbahar güz hava havada havalar rüzgar fırtına kar yağış sis buz don güneşte gölge gölgede sıcakta soğukta yağmurda çamur
çamurda toprakta arazi arazide tarlalar bahçeler ağaç ağaçlar dallar yaprak meyve sebze tohum fide dikim sulama sula ilaçla ilaçlan gübrele
biç ürünü sandık sandıklar kasalar çuvallar torba torbalar kilosu tonaj tartı kantar baskül hesaplar hesapta hesabımda eksiklik eksiği
fazlası farkı farklar zamlı zamsız artış artışı enflasyon pahalılık geçim geçimimiz geçinemiyoruz faturalar mutfak pazarda market markette
alışveriş yiyecek gıda erzak ekmeği yemeğin yemekten yemeklerde kahvaltı kahvaltıda öğlene akşamları sabahları geceye gündüzleri çayı
kahvesi sigarası tuvaletler tuvalette tuvaletin sabun sabunu peçete havlu duş duşlar banyo banyoda odası odalar odasına odasında koğuş
yatakhane yatakhanede ranzalar battaniye yastık yorgan çarşaf dolaplar anahtarı anahtarlar kilidi zincir zincirli pencereler camlar kapının
kapıda kapıyla çıkışlar çıkışta girişte merdivenler koridor koridorda asansörde bodrumda teras balkon çatıda duvarlar tavan tavandan zemin
zeminde döşeme sıva boyası boyacı boyacılar kaynakçılar tornacı frezeci presçi dokumacı iplikçi ustabaşılar makinacı makineciler overlokçu
ütücüler paketçi paketçiler kolici depocu depocular forkliftçi forkliftçiler şoförler kamyoncu taşıyıcı hamal hamallık ırgatlar rençper
işportacı seyyar kasiyer tezgahtar temizlikçiler bulaşıkçılar aşçılar garsonlar komi kuaför berber bekçiler güvenlikler nöbet müdürler
müdüriyet şefler amirler patronlar patronumun sahipleri ortaklar ortakları yetkilisi sorumlular memur memuru memurlar müfettişler müfettişi
denetmen denetmeni denetçiler bakan bakanı vekil vekili milletvekili başkanlık sendikalar sendikacılar sendikalaşma örgütlen örgütlenme
üyelik üyeliği üyeler aidat aidatı temsil temsilciler toplantılar grevci grevciler eylemde eylemci boykot protesto basın basına gazete
gazeteye televizyon haberlere kamuoyu kamu sektör sektörde alanda alanı bölgede bölgeye merkez merkezi merkezde şube şubede şubesi ofiste
masaya masada masanın sandalye sandalyeye tabure tezgahta makinada makineye makinenin makineyi bantlar bandı bantların hattı hatta hatları
kalıp kalıbı preste preslerde bıçaklar iğneler iğneyi makas makasla jilet şırınga kaynakta ark ışını radyasyon gürültüden tozdan dumandan
kokudan gazdan gazı gazlar fırın fırında fırınlar kazanı kazanlar buhar buharı basınç basınçlı vana boru borular hortum pompa motor motoru
jeneratör trafo pano sigortalar kabloları topraklama akım elektrikler kesintiler jandarmalar karakola polisten polisler emniyete şikayeti
şikayetler dilekçem dilekçeyi evrakı evraklar belgesi belgelerimi kimlikler kimlikleri pasaportlarımız pasaportlarımızı oturum iltica
mülteciler göçmenler yabancılara yerli yerliler köylü köylüler şehirli memleket memlekete memleketim gurbet gurbette hemşeri akrabalar
komşular misafir arkadaşlık arkadaşlarla arkadaşlarımızın çalışanların çalışanlara çalışanlarla elemanlar elemanı personele personelin
stajyerler çıraklar çırağı kalfalar işçilerle işçilerden işçiden işçiye işverene işverenden kadınlarla kadınlardan erkeklerden kızlarla
çocuklara çocuklarla çocukların gençler gençlere yaşlılar yaşlılara hamileler hamilelere anneler annelere babalar evlat evladım evlatlar
kayınvalide baldız görümce bacanak kimsesiz yetim öksüz fakirlik yoksul yoksulluk zenginler adaletli vicdan vicdansız vicdanı merhamet
merhametsiz insaf insafsız insaniyet insanlık dışı ahlak namuslu dürüstlük saygınlık onurlu gururlu sabır sabret sabredin umutsuz çaresiz
çaresizim çaresizlik perişan perişanız mahvol mahvoldum bitkin bitkinim tükendim tükendik bunaldım bunaldık delirdim çıldır kafayı kafa
kafam kafamı kafasına akıl aklım aklı zeka bilinç bilinçsiz uyanık uykuda rüya hayal hayalim geleceğim geçmiş geçmişte önceden sonradan
şimdilik şimdiye henüz bugünlerde geçenlerde geçenki evvelsi evvelki öbürgün yarınki dünkü bugünkü haftaya aya seneye yıla ilerde ileride
geride gerideki yukarı yukarıda yukarıdan aşağı aşağıda aşağıdan sağa sola sağda solda ortada ortasında köşe köşede kenara karşıda karşıya
etraf etrafta etrafımız çevre çevrede civar civarı civarında yakında yakınında uzakta uzağa büyükler küçükler küçükken büyüyünce kocaman
minik ufak ufacık geniş dar kalın uzunca kısaca sığ ağırlık ağırlığı hafifçe sertçe nazik kaba kabaca kibar kibarca yumuşak düz eğri yatay
tertemiz kirlice pasaklı düzenli düzensiz bakımlı bakımsız eskimiş yıpranmış çürük çürümüş küflü küf bayat taze çiğ yağlı tuzlu acı tatlı
ekşi sağlam dökük yamuk hasarlı hasar hasarı arıza arızalı arızası tamirci bakımcı bakımı yedek yedeği parçalar parçası adetler adetli
rakam rakamlar hedefler hedefimiz kota kotası kotayı puan puanı puanlama sıra sırası sırada sıraya liste listesi listede tablo çizelge
çizelgesi program takvim plan planı planlama zaman zamanı zamanında zamanla vakit vakti vaktinde saati saatleri saatlerimiz dakikalar
saniyeler anda anında arada aralar aralıksız kesintisiz ardından arkasından önceleri sonraları biter bitmez derken böylelikle dolayısıyla
nedeniyle sebebiyle amacıyla yoluyla sayesinde karşın rağmen halde haliyle yerine dahil hariç itibarıyla açısından bakımından konusunda
ilgili ilişkin alakalı alakasız ilgisiz ilgi ilgisi umurunda umursamıyor umursamaz aldırış önemsemiyor önemsiz küçümse küçümsüyor dert
derdi derdim derdimiz dertli sıkıntı sıkıntısı sıkıntılar sıkıntımız mesele meselesi problem problemi problemler çözümü çözümsüz öneri
önerisi tavsiye bilgisi bilgiler soru sorusu sorum sorular yanıt açıklama açıklaması açıkla itiraz itirazı itirazım kayıtlar kaydı kaydet
kaydettim delili deliller ispat ispatı ispatla tanıklar tanıklık şahitlik şahitleri görgü kamerası kameralar kamerayla görüntüler görüntüsü
fotoğrafı fotoğraflar fotoğrafımı videosu videolar mesajı mesajları telefonlar telefonlarımızı telefonda telefondan aramalar numarayı
hattım şarj internetten whatsapptan grubu grupta gruba gruptan hesabından paylaş paylaştı paylaşım yorum beğen engelle engelledi sildirdi
sustur susturdu susturuyor konuşturmuyor ocaklar işleri işlere işimden işimizi işimizden işsiz işsizim işsizlik maaşı maaşları maaşlarımız
maaşlarımızı maaşından maaşımdan maaşımın ücretimi ücretimiz ücretlerimiz paralar paramız paramızı paramın parasız yamalak gecikmeli
gecikiyor geciktirdi ötele öteledi ertele erteledi ertelendi oyala oyalıyor oyaladı atlat geçiştir geçiştiriyor savsakla yalanla inkar
pişman pişmanlık özürü lafı lafla laflar sözle küfürlü kuvvet zorbalık zorba dayakla tehditle tehditkar korkutuyor sindir yıldırma bezdir
bezdirdi intikam misilleme mimle mimlendi listeye damgala damgalandı iftiralar dedikodu dedikodusu fitne taraf tarafsız taraflı kayır
kayırılıyor torpilli yandaş ispiyon ispiyoncu şikayetçiler ihbarcı gizlilikle isimsiz kimliğimin gizlenmesini adımın ismimin kalmasını ümit
umudumuz ricamız teşekkürlerimi minnettar dua duacı allahtan inşallahla rabbim günah sevap haram helal teri emeğimiz emeğimin emekçi
emekçiler ekmeğimiz rızk rızkımız söktü sökmüş sökülmüş aldıkları verdikleri yaptıkları söyledikleri dediklerini istediklerini çalıştıkları
yaşadıklarım yaşadıklarımız olanları olanlar yaptığı yaptığım yaptığımız dediği dediğini istediği gittiği gittiğim geldiği geldiğim
geldiğimiz aldığı aldığım aldığımız çıktığı girdiği kaldığı kaldığımız çalıştığı çalıştığımız söylediği söylediğim gördüğü gördüğüm bildiği
bildiğim oturduğu
denen bük bükül yurd kağıd çocuğ ayağ parmağ bıçağ köpeğ yatağ durağ sokağ uçağ bacağ kulağ tabağ emeğ gerçeğ böceğ ekmeğ yemeğ küçüğ büyüğ
çiçeğ açığ aldığ ortağ yaprağ toprağ bayrağ konuğ soluğ mutfağ kabuğ boşluğ eksikliğ taksi taksiye minibüse pansuman merhem sargı baygınlık
lakap lakaplı kaynar kaynayan haşla haşlan dilekçey dolab kitab hesab mekteb sebeb cevab avukad kanad geliş gidiş gelir gelirim gelirimiz
gider giderler kömür kömürü odun tüpgaz soba sobada elektriğ gözet gözetim gözaltı hapis hapse cezaevi parmaklık kelepçe tartakla hırpala
silkele kapış dalaş kavgalı barıştı küs küstü dargın kopuk yamalı yırtık sökük leke lekeli lekele buruşuk ipliğ kumaşlar dikişler modelist
kalıpçı serim serimci pastal çıma ilik lastik etiket etiketle barkod kolilik sevkiyat ihracatçı tır tırlar konteynır gümrük liman limanda
gemi gemide tayfa tersane tersanede raspa kaynakhane dökümhane haddehane talaş talaşlı hızarcı kereste mobilyacı döşemeci cila vernik
boyahaneci mandıra sağım süthane kümes yumurta yem yemleme ahırda ağıl sürü sürüyü güdüyorum çobanlık kırkım biçerdöver harman saman balya
balyalar ekin başak çapa çapalama çapacı fidanlık serası fideler budama aşılama toplayıcı sepet sepetler küfe sandıkçı fındıkta fındığı
kuruttuk patoz çuvallık pamuğ çırçır çaylık çayda kesimi tomruk orman ormanda ağaççı zeytinlik sıyırma sırık üzümü bağ bağda bağlar kavun
karpuz karpuzu pancarı şekerpancarı lahana ıspanak marul maydanoz biberi domatesi
birçok birçoğu aşırı aşırıya atık atıklar nehre nehri nehirde göl göle şekil şekilde şekle şeklinde soluk iltihap iltihabı görevli
görevlileri konuldu konulmuş kovmakla almamız açmak itmek çağrıldı devrildi zoraki hijyen sular sudan akmak bitki pervane kalorifer yakıt
mazot benzin doğalgaz şalter boğaz omuz bilek tırnak topuk kemik halsiz güçsüz zayıf hapşırık balgam nezle bronşit zatürre egzama morluk
çıkık burkulma romatizma felç kanser hepatit tetanos serum bandaj alçı röntgen tahlil tahlili tahliller poliklinik eczane istirahat sevk
işletme kuruluş kurum kooperatif ithalat tedarik duruşma zabıta itfaiye verimlilik imalat montaj ambalaj konveyör freze taşlama zımpara
solvent deterjan klor ehliyet ruhsat mazeret kalıcı deneyimli tecrübeli acemi maluliyet anaokulu üniversite öğretmen sınav miras kredi faiz
depozito haraç bahşiş harçlık dayanışma örgüt uzlaşma soruşturma itham ayıp kepazelik haysiyet alçak erken asla katiyen kesinlikle galiba
herhalde sanırım resmen boşyere nafile maalesef yazık tanrı vatan nüfus yasadışı illegal gayriresmi avlu mera vadi kıyı sahil kıyıda köprü
tünel baraj kuyu galeri grizu alüminyum porselen tuğla kiremit tahta sunta nakış tulum yelek halat bunalım panik kaygı endişe tedirgin
huzursuz evsiz reddedildi karşılanmadı incindi boğuldu takıldı uçtu yuvarlandı gömüldü örtbas psikolojik hemşehri yaklaşık tahminen deste
afet amaç anket anons araç aslında atama aydınlatma aygıt ayrı azar azınlık bağımlı bağırış bakış bardak basit başarı başarısız batı bavul
bedel bedava beden bereket bıkkın bidon birikim bulaşık bütçe cahil cihaz cinayet coğrafya çaba çare çarşı çene çeşit çile çit çöp çukur
davul dayanak değer değişik delik dikkat direk dudak dükkan düşman ebeveyn emanet enerji engel esas esir esnaf eşya etki ezber ezik fayda
fırça fırsat fikir fiyat gergin görev gövde gözdağı gözetmen gözlem güç güçlük hafriyat halk ham hareket heves hizmet icra idare iddia idrar
ifşa ihale ihlal ihmal ihtiyaç ikaz ikinci ilan ilişki inat irtibat işaret işbaşı işgal işkence işlem işlik itibar ittifak izolasyon kabahat
kahır kalem kapasite kapak karakter kargo kavanoz kazanç kazık keçi kısıtlama kısmen kıyma kızarıklık kişisel kitap korkunç kovuşturma kuşak
kuyruk külfet küresel kürek lağım leğen levha lezzet lisan lokanta mağaza mahkum mahsul makam maliyet masraf masum meclis mekan mektup
memnun merak mesafe meydan mezar millet miktar muamele mücadele müdahale müddet mühlet mühür nakit nakliye nasip naylon nicelik niyet obje
olanak olgu operasyon organ ortalama ödenek öğün önem örtü özet palto patlak paydos perde pide pilav poşet prensip pürüz raf rahat rampa
renk rutin rutubet saha sahte sakal saldırı salon satış seans seçim sefalet semt seviye sıkı sınıf sırf sivil sıvı sofra sohbet soygun şaka
şans şantaj şantiye şahıs şemsiye şerit şofben şüphe tabak tabela tabut taklit tarih tarife tartışma tasarruf tava tazyik tebligat tecrit
telaş temas temizleyici teneke tepki terfi tesis teslim ticaret trafik tuz tuzak türlü uçurum umumi usul uzman üçüncü üretici üvey üzücü
vagon vasıta yabani yağ yararlı yavru yaya yetki yoğun yolculuk yöntem yüklü zabıt zalim zımba ziyaret zulüm halbuki suratıma suratına
ağzına ağzımı ötekiler uğruna vasıtasıyla aracılığıyla
fare fareler hamamböceği tahtakurusu bit pire sinek sivrisinek akrep kedi tıklım tıkış istifi ense omzum bileğim eller karnım gözyaşı kramp
baygın kılmaya mescit abdest bez süpürge paspas palet ip kayış kıvılcım filtre tutkal makarna porsiyon ergen kör fren mezbaha değirmen ağ
imalathane patlıcan kuru paslı tıkalı serbest demin rezalet aşkına su leş damar asma tozlu sağır ot
kir
`,
  endings: `
lar ler ı u yı yu a e ya ye da de ta te dan den tan ten ın un nın nun la le yla yle ım um m n sı su mız muz ımız umuz nız ınız unuz ları
leri larım lerim larımız lerimiz larını lerini larına lerine larında lerinde larından lerinden ların lerin lara lere lardan lerden larda
lerde larla lerle ki daki deki taki teki ca ce lı lu sız suz lık luk cı cu dır dur tır tur yım yum sın sun yız yuz dı du tı tu dım dum tım
tum dık duk tık tuk dılar diler dular düler tılar tiler tular tüler mış muş mışım lardı lerdi ydı ydu yor iyor uyor iyorum uyorum iyoruz
uyoruz iyorlar uyorlar yorum yoruz yorlar muyor miyor miyorum miyoruz miyorlar medi madı mediler madılar medim madım medik madık mek mak
meye maya mesi ması mem mam memiz mamız mesini masını en an yen yan ecek acak eceğim acağım ince ınca unca ünce ip up yip erek arak ken
iyordu uyordu sını sunu sına sine suna süne sında sinde sunda sünde sından sinden sının ımı umu ıma ime uma üme ımın umun ımda imde ımdan
imden ını unu ına ine una üne ında inde unda ünde ından inden undan ünden ının unun ımızı ımıza imize ımızın ımızda imizde  ar er ie ii ir
iz ku ma me mi mu na ne ni nu sa se ua ur uu uz üe ıa ana anu anı asu ası din dun ene eni enü esi esü ide iin ile maz mda mde mez min mla
mle mna mne mni mnu mun nan nda nde ndi ndu nen nip nir nla nle nna nne nni nnu nup nur nuz rim riz rsa rse rum ruz sak sam san sek sem sen
sie sii sua suu süe sıa tin tun uda ula uun yin ysa yse yun yup üde üle ıda ıla alum alım amam amaz anun anın ardu ardı arsa arum aruz arım
arız ayum ayım cisi ciye ciyi cusu cuya cuyu cüye cıya daku dekü diği duğu elim elüm emem emez enin enün erdi erdü erim eriz erse erüm erüz
eyim eyüm iden ilan ildi ilen ilip ilir imle imne imni inle inne inni irdi irim iriz irse iyle laru lerü liği luğu madu malu malı mama mamu
mamı masa masu maye mayu mayı mdan mden medü meli melü meme memi memü mese mesü meyi meyü mize mizi mnda mnde mnin mnun muza muzu myla myle
müze mıza ndan nden nize nizi nmiş nmuş nnda nnde nnin nnun nuza nuzu nyla nyle nüze nıza rkan rken rlar rler side siin sile suda sula suun
süde süle sıda sıla taku tekü tiği tuğu udan ulan uldu ulen ulup ulur umda umla umna umnu unla unna unnu urdu ursa urum uruz uyla yana yanu
yanı yene yeni yenü ykan yken ymiş ymuş üden ümde ümle ümne ünle ünne ürse üyle ıdan ımla ımna ınla ınna ırsa ıyla acağu acağı amadu amadı
anlar arkan arlar arsak arsam ciler cinin cular cunun cüler cılar dayum dayuz dayım dayız deyim deyiz deyüm deyüz dikçe diniz diğim dukça
dunuz duğum dükçe dıkça eceği eceğü emedi emedü enler erken erler ersek ersem ildik ildim ilmak ilmek ilmiş imnde imnin imyle inize inizi
innde innin inyle irken irler irsek larca larle larta larua larum larun laruu larya laryu laryı larıa larıı lerce lerie lerii lerte lerye
leryi leryü lerüe lerüm lerün lerüü liler liyim liyiz lular luyum luyuz lüler lılar madan maduk madum madun madın makta malar mamak mamam
mamuz mamuş mamış manuz manız masak masam masan masun masın mayan mayun mayup mayuz mayın mayıp mayız mazsa meden medin medük medüm medün
mekte meler memek memem memiş memüz memüş meniz menüz mesek mesem mesen mesin mesün meyen meyin meyip meyiz meyün meyüp meyüz mezse mizde
mizin mizle mizne mizni mişiz mişti mndan mnden muzda muzla muzna muznu muzun muştu muşum muşuz müzde müzle müzne mızda mızla mızna nacak
necek niyor nizde nizin nizle nizne nizni nmadu nmadı nmasu nması nmedi nmedü nmesi nmesü nndan nnden nuyor nuzda nuzla nuzna nuznu nuzun
nüzde nüzle nüzne nızda nızla nızna salar sanuz sanız seler seniz senüz siden siyle sizim siziz sudan sunun suyla suzum suzuz süden süyle
sıdan sıyla tikçe tiniz tiğim tukça tunuz tuğum tükçe tıkça ulduk uldum ulmak ulmek ulmuş umdan umnda umnun umuza umuzu umyla unnda unnun
unuza unuzu unyla urkan urlar ursak yacak yalum yalım yarak yayum yayım yecek yelim yelüm yerek yeyim yeyüm yince yordu yorsa yunca yünce
yınca ümden ümnde ümyle ümüze ünnde ünyle ünüze ürken ürler ürsek ımnda ımyla ınnda ınyla ınıza ırkan ırlar ırsak abulur abılır acakum
acakuz acakım acakız acağum acağuz acağız amaduk amadum amadık amadım amayuz amayız amuyor amıyor anlaru anları diğimi diğine diğini duğumu
duğuna duğunu düğüne dığına ebilir ebülür ecekim ecekiz eceküm eceküz eceğiz eceğüm eceğüz emedik emedim emedük emedüm emeyiz emeyüz emiyor
emüyor enleri enlerü ilecek ilince iliyor ilmadı ilmedi ilmesi imizle imizne imizni imnden inceye inizde inizin inizle inizne inizni innden
iyorsa lardur lardır larnun larnın lartan laruda larula laruma larumu laruna larunu laruun laryla larıda larıla larıma larımı larıın lerdir
lerdür leride leriin lerile lerime lerimi lernin lernün lerten leryle lerüde lerüle lerüme lerümü lerüne lerünü lerüün likten liğimi luktan
luğumu lükten lıktan maduğu madığı maktan malaru maları mamalu mamalı mamama mamamu mamamı mamasu maması mamaya mamaye mamayu mamayı mamuza
mamuzu mamıza mamızı manuzu manızı masuna masune masunu masına masıne mazlar mazsak mediği medüğü mekten meleri melerü memeli memelü mememe
mememi mememü memesi memesü memeye memeyi memeyü memize memizi memüze memüzü menizi menüzü mesine mesüne mesünü mezler mezsek mizden miznde
miznin mizyle mişler mişsin miştik miştim muzdan muznda muznun muzyla muşlar muşsun muştuk muştum müzden müznde müzyle müşler mızdan mıznda
mızyla mışlar nizden niznde niznin nizyle nmiyor nmuyor nuzdan nuznda nuznun nuzyla nüzden nüznde nüzyle nızdan nıznda nızyla sinler sizlik
sundan sunlar suzluk sünden sünler sınlar tiğimi tiğini tuğumu tuğunu ulacak ulmadı ulmasu ulmedi ulunca uluyor umndan umuzda umuzla umuzna
umuznu umuzun uncaya unndan unuzda unuzla unuzna unuznu unuzun uyorsa yacağu yacağı yamadu yamadı yanlar yeceği yeceğü yemedi yemedü yenler
yorduk yordum yorken yormuş yorsun ülecek ülmesü ülünce ümnden ümüzde ümüzle ümüzne ünceye ünnden ünüzde ünüzle ünüzne ılacak ılması ılınca
ımndan ımızla ımızna ıncaya ınndan ınızda ınızla ınızna acaklar acaksun acaksın acağunu acağını dakular dakılar dekiler deküler dikleri
diğimiz diğinde duklaru duğumuz duğunda düklerü düğünde dıkları dığında ecekler eceksin eceksün eceğini eceğünü ilmesin ilmiyor imizden
imiznde imiznin imizyle inizden iniznde iniznin inizyle iyorduk iyordum iyorken iyormuş iyorsun larudan larumda larumla larumna larumnu
larumun larumuz larunda larunla larunna larunnu larunun larunuz laruyla larıdan larımda larımla larımna larımnı larımın larınla larınna
larınnı larının larınız larıyla leriden lerimde lerimin lerimle lerimne lerimni lerinin leriniz lerinle lerinne lerinni leriyle lerüden
lerümde lerümle lerümne lerümnü lerümün lerümüz leründe lerünle lerünne lerünnü lerünün lerünüz lerüyle liğimiz luğumuz madular madunuz
maduğum madınız madığım malular maluyum maluyuz malılar malıyım malıyız mamadan mamakta mamalar mamamuz mamamız mamanuz mamanız mamasun
mamasın mamayun mamayın mamuşum mamuşuz mamışım mamışız masalar masanuz masanız mayacak mayunca mayınca mediniz mediğim medüler medünüz
medüğüm meliler meliyim meliyiz melüler melüyüm melüyüz memeden memekte memeler mememiz mememüz memeniz memenüz memesin memesün memeyin
memeyün memişim memişiz memüşüm memüşüz meseler meseniz mesenüz meyecek meyince meyünce miyordu miyorsa miznden muyordu muyorsa muyorum
muyoruz muzndan müznden mızndan niznden nmasunu nmasını nmesini nmesünü nuzndan nüznden nızndan tikleri tiğimiz tiğinde tuklaru tuğumuz
tuğunda tüklerü tüğünde tıkları tığında ulmasun ulmuyor umuzdan umuznda umuznun umuzyla unuzdan unuznda unuznun unuzyla uyorduk uyordum
uyorken uyormuş uyorsun yacakum yacakuz yacakım yacakız yacağum yacağuz yacağım yacağız yamaduk yamadum yamadık yamadım yamuyor yamıyor
yecekim yecekiz yeceküm yeceküz yeceğim yeceğiz yeceğüm yeceğüz yemedik yemedim yemedük yemedüm yemiyor yemüyor ülmesün ümüzden ümüznde
ümüzyle ünüzden ünüznde ünüzyle ılmasın ımızdan ımıznda ımızyla ınızdan ınıznda ınızyla abulurum abuluruz abuluyor abılırım abılırız
abılıyor acaklaru acakları acağumuz acağımız amuyordu amuyorsa amuyorum amuyoruz amıyordu amıyorsa amıyorum amıyoruz diğimizi diğinden
duğumuzu duğundan düğünden dığından ebilirim ebiliriz ebiliyor ebülürüm ebülürüz ebülüyor ecekleri eceklerü eceğimiz eceğümüz emiyordu
emiyorsa emiyorum emiyoruz emüyordu emüyorsa emüyorum emüyoruz iliyorum iliyoruz ilmesini imiznden iniznden larumdan larumnda larumnun
larumuza larumuzu larumyla larundan larunnda larunnun larunuza larunuzu larunyla larımdan larımnda larımnın larımyla larımıza larımızı
larınnda larınnın larınyla larınıza larınızı lerimden lerimize lerimizi lerimnde lerimnin lerimyle lerinize lerinizi lerinnde lerinnin
lerinyle lerümden lerümnde lerümnün lerümyle lerümüze lerümüzü leründen lerünnde lerünnün lerünyle lerünüze lerünüzü liğinden luğundan
lüğünden lığından maduğunu madığını maksuzun maksızın malarunu malarını mamaktan mamalaru mamaları mamamuza mamamuzu mamamıza mamamızı
mamanuzu mamanızı mamasuna mamasune mamasunu mamasına mamasıne mamasını mamuşlar mamuşsun mamışlar mamışsın masunlar masınlar mayanlar
mediğini medüğünü meksizin meksüzün melerini melerünü memekten memeleri memelerü mememize mememizi mememüze mememüzü memenizi memenüzü
memesine memesini memesüne memesünü memişler memişsin memüşler memüşsün mesinler mesünler meyenler miyorduk miyordum miyorken miyormuş
miyorsun mişlerdi mişsiniz muyorduk muyordum muyorken muyorlar muyormuş muyorsun muşlardu muşsunuz müşlerdü mışlardı tiğimizi tuğumuzu
ulmasunu uluyorum uluyoruz umuzndan unuzndan yacaklar yacaksun yacaksın yacağunu yacağını yecekler yeceksin yeceksün yeceğini yeceğünü
yordular yorlardı yorsunuz ülmesünü ümüznden ünüznden ılmasını ımızndan ınızndan acaksunuz acaksınız amuyorduk amuyordum amuyorken
amuyorlar amuyormuş amuyorsun amıyorduk amıyordum amıyorken amıyorlar amıyormuş amıyorsun diklerini diğimizde duklarunu duğumuzda düklerünü
düğümüzde dıklarını dığımızda eceksiniz eceksünüz emiyorduk emiyordum emiyorken emiyorlar emiyormuş emiyorsun emüyorduk emüyordum emüyorken
emüyorlar emüyormuş emüyorsun iyordular iyorlardı iyorsunuz larumndan larumuzda larumuzla larumuzna larumuznu larumuzun larunndan larunuzda
larunuzla larunuzna larunuznu larunuzun larımndan larımızda larımızla larımızna larımıznı larımızın larınndan larınızda larınızla larınızna
larınıznı larınızın lerimizde lerimizin lerimizle lerimizne lerimizni lerimnden lerinizde lerinizin lerinizle lerinizne lerinizni lerinnden
lerümnden lerümüzde lerümüzle lerümüzne lerümüznü lerümüzün lerünnden lerünüzde lerünüzle lerünüzne lerünüznü lerünüzün maduklaru maduğumuz
madıkları madığımız mamalular mamaluyum mamaluyuz mamalılar mamalıyım mamalıyız mayacakum mayacakuz mayacakım mayacakız mayacağum mayacağuz
mayacağım mayacağız medikleri mediğimiz medüklerü medüğümüz memeliler memeliyim memeliyiz memelüler memelüyüm memelüyüz meyecekim meyecekiz
meyeceküm meyeceküz meyeceğim meyeceğiz meyeceğüm meyeceğüz tiklerini tiğimizde tuklarunu tuğumuzda tüklerünü tüğümüzde tıklarını tığımızda
uyordular uyorlardı uyorsunuz yacaklaru yacakları yamuyordu yamuyorsa yamuyorum yamuyoruz yamıyordu yamıyorsa yamıyorum yamıyoruz yecekleri
yeceklerü yemiyordu yemiyorsa yemiyorum yemiyoruz yemüyordu yemüyorsa yemüyorum yemüyoruz acaklarunu acaklarını eceklerini eceklerünü
larumuzdan larumuznda larumuznun larumuzyla larunuzdan larunuznda larunuznun larunuzyla larımızdan larımıznda larımıznın larımızyla
larınızdan larınıznda larınıznın larınızyla lerimizden lerimiznde lerimiznin lerimizyle lerinizden leriniznde leriniznin lerinizyle
lerümüzden lerümüznde lerümüznün lerümüzyle lerünüzden lerünüznde lerünüznün lerünüzyle maduğundan madığından mamalarunu mamalarını
mamuşsunuz mamışsınız mayacaklar mayacaksun mayacaksın mediğinden medüğünden memelerini memelerünü memişsiniz memüşsünüz meyecekler
meyeceksin meyeceksün miyordular miyorlardı miyorsunuz muyordular muyorlardı muyorsunuz yacaksunuz yacaksınız yamuyorduk yamuyordum
yamuyorken yamuyorlar yamuyormuş yamuyorsun yamıyorduk yamıyordum yamıyorken yamıyorlar yamıyormuş yamıyorsun yeceksiniz yeceksünüz
yemiyorduk yemiyordum yemiyorken yemiyorlar yemiyormuş yemiyorsun yemüyorduk yemüyordum yemüyorken yemüyorlar yemüyormuş yemüyorsun
amuyordular amuyorlardı amuyorsunuz amıyordular amıyorlardı amıyorsunuz emiyordular emiyorlardı emiyorsunuz emüyordular emüyorlardı
emüyorsunuz larumuzndan larunuzndan larımızndan larınızndan lerimiznden leriniznden lerümüznden lerünüznden mayacaksunuz mayacaksınız
meyeceksiniz meyeceksünüz yamuyordular yamuyorlardı yamuyorsunuz yamıyordular yamıyorlardı yamıyorsunuz yemiyordular yemiyorlardı
yemiyorsunuz yemüyordular yemüyorlardı yemüyorsunuz`,
  nameEndings: `
ı i u ü yı yi yu yü a e ya ye da de ta te dan den tan ten ın in un ün nın nin nun nün la le yla yle lar ler lara lere ların lerin ları
leri lardan lerden larla lerle ım im um üm m cım cim cum cüm çım çim cığım ciğim cuğum cüğüm ki daki deki taki teki ninki nınki dır dir
dur dür tır tir tur tür ydı ydi ydu ydü dı di du dü mış miş ymış ymiş gil gile giller ca ce cik cık cuk cük hanım bey abi abla usta hoca
ağabey hanıma beye abiye ablaya ustaya hanımı beyi abiyi ablayı hanımın beyin abinin ablanın`,
  prefixes: '',
  given: `
Ayşe Fatma Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Özlem Yasemin Hacer Melek Hülya Ebru Songül
Dilek Leyla Gülsüm Döndü Rabia Ümmü Sevim Neslihan Cemile Nurcan Sevgi Kübra Fadime Aysel Gül Gülay Gülcan Gülseren Gülşen Gülten Güler
Gülizar Gülnur Gülhan Gülbahar Gülden Güllü Gülsen Gülfem Gülnaz Gülçin Nuray Nurhan Nurten Nuriye Nurgül Nuran Nursel Nurhayat Nurcihan
Sibel Selma Serpil Sema Semra Seda Selin Seher Sevda Sevcan Sevil Sevinç Sevtap Serap Sena Senem Sinem Simge Suna Suzan Süheyla Sümeyye
Sümeyra Şengül Şenay Şeyma Şükran Şükriye Tuğba Tülay Tülin Türkan Tuba Tuğçe Ülkü Ümran Ümmühan Vildan Yeliz Yeşim Yeter Yıldız Yüksel
Zahide Zekiye Zerrin Zübeyde Züleyha Zümrüt Zuhal Aslı Aslıhan Asiye Asuman Aycan Ayfer Aygül Aylin Aynur Aysun Ayten Aysu Ayla Ayça
Aybüke Bahar Banu Başak Begüm Belgin Belma Berna Betül Beyza Beyhan Binnur Birgül Birsen Bircan Buket Burcu Büşra Canan Ceren Ceyda Ceylan
Cansu Çiğdem Çağla Damla Defne Demet Derya Deniz Didem Dilan Dilara Duygu Dudu Durdu Durdane Ece Ecem Eda Eftelya Ela Elmas Elvan Emel
Emsal Esengül Esin Esma Eylül Ezgi Fahriye Feride Feriha Ferda Fidan Figen Filiz Fikriye Firdevs Funda Füsun Gamze Gizem Gonca Gönül
Göksel Gözde Güneş Güzide Habibe Hafize Halide Halime Hale Handan Hande Hanım Hanımşah Hasibe Hasret Hayriye Hayat Hediye Hicran Hilal
Huriye Hümeyra Iraz Ilgın Işıl Irmak İlknur İnci İpek İrem İsmet İkbal Jale Kader Kadriye Kamile Kamer Keziban Kezban Kıymet Kiraz Lale
Lamia Leman Lütfiye Makbule Maide Medine Mediha Mehtap Melahat Meliha Melike Melis Melisa Melda Meltem Menekşe Meral Mercan Mine Miray
Muazzez Muhterem Mukaddes Mualla Münevver Müjde Müjgan Mürüvvet Müzeyyen Müslüme Naciye Nagihan Nahide Naile Naime Nalan Nazan Nazlı
Nazife Nazmiye Nebahat Necla Necmiye Neriman Nermin Nesrin Neşe Nevin Nezahat Nigar Nihal Nilay Nilgün Nilüfer Nimet Nisa Nur Nurdan Oya
Öznur Özge Özgül Pakize Pelin Pembe Perihan Pervin Pınar Rahime Rana Raziye Rahşan Remziye Reyhan Rukiye Ruhşen Sabiha Sabriye Sacide
Sadiye Safiye Saime Saliha Saniye Satı Sare Sakine Saadet Seçil Selda Selcan Seval Sevgül Seyhan Şadiye Şahsenem Şahinde Şehriban Şule
Tenzile Tezcan Turna Umran Yadigar Yağmur Yasemen Yaren Yurdagül Ziynet Zeren Zilan Zozan Zelal Mehmet Mustafa Ahmet Ali Hüseyin Hasan
İbrahim Ibrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut Recep Salih Fatih Kadir Emre Hakan Adem Kemal Yaşar
Bekir Musa Metin Bayram Serkan Orhan Burak Furkan Gökhan Uğur Yakup Muhammed Muhammet Muhammad Mohamed Enes Emrah Erkan Erdal Erdem Erdinç
Erdoğan Ergün Erhan Erol Ersin Ertan Ertuğrul Eren Engin Ender Enver Ercan Erman Ekrem Emin Eyüp Ethem Evren Efe Ege Abdurrahman
Abdulkadir Abdülkadir Abdülhamit Abdülaziz Abdi Abidin Adil Adnan Agah Akif Akın Alaattin Alican Alihan Alper Alperen Alp Altan Arda Arif
Asım Aşkın Ata Atakan Atilla Ayhan Aydın Aykut Aytaç Aziz Bahadır Baran Barış Batuhan Battal Bedri Behçet Bektaş Berat Berk Berkay Bilal
Birol Bora Bulut Bülent Bünyamin Cafer Cahit Can Caner Celal Cem Cemal Cemil Cengiz Ceyhun Cevat Cevdet Cihan Coşkun Cuma Cumali Cüneyt
Çağatay Çağlar Çetin Davut Dağhan Derviş Devran Dinçer Doğan Doğukan Durmuş Dursun Duran Ekin Emirhan Emir Emrullah Erkut Ersoy Erkin
Fahri Fahrettin Faik Faruk Fazlı Ferdi Ferhat Ferit Fevzi Feyzullah Fırat Fikret Fuat Galip Gazi Gencay Güngör Gürkan Gürsel Habib Hacı
Haci Hadi Hakkı Haldun Halit Haluk Hamdi Hamit Hamza Harun Haşim Haydar Hayati Hayrettin Hıdır Hidayet Hikmet Hilmi Hulusi Hurşit
Hüsamettin Hüsnü İdris İhsan İlhan İlker İlyas İrfan İsa İzzet İskender Kaan Kadri Kasım Kamil Kazım Kağan Kenan Kerem Kerim Koray Köksal
Kudret Kutay Kürşat Latif Levent Lokman Lütfi Mahir Mazlum Mehdi Mert Mesut Mete Mevlüt Mikail Mirza Muammer Muharrem Muhittin Muhsin
Muhlis Mürsel Mümin Münir Müslüm Muzaffer Naci Nadir Nafiz Nail Nazım Nazmi Necati Necdet Necip Necmettin Nedim Nejat Nevzat Nihat Niyazi
Nizamettin Nuh Nuri Nurettin Nurullah Oğuz Oğuzhan Okan Oktay Olcay Onur Orçun Ozan Özcan Özgür Özkan Ökkeş Polat Rahim Rahmi Rasim Raşit
Rauf Refik Remzi Resul Reşat Reşit Rıdvan Rıfat Rıza Rojda Rojin Rojhat Ruhi Rüstem Rüştü Sabahattin Sabri Sadık Sadettin Safa Sait Sami
Samet Savaş Sedat Sefa Sefer Selahattin Selami Selçuk Selim Semih Serdar Serhat Sermet Seyfettin Seyit Sezai Sezer Sezgin Sıddık Sıtkı
Sinan Soner Suat Süha Sükrü Şaban Şafak Şahin Şakir Şaziye Şefik Şehmus Şemsettin Şenol Şeref Şerif Şevket Şeyhmus Şinasi Şükrü Tahir
Tahsin Talat Talha Tamer Taner Tarık Tarkan Tayfun Tayfur Tayyip Tekin Temel Tevfik Tolga Tolgahan Tufan Tugay Tuncay Tunahan Turan Turgay
Turgut Turhan Ufuk Umut Utku Uğurcan Üzeyir Ümit Ünal Vahap Vahit Vedat Vehbi Veli Veysel Veysi Volkan Vural Yahya Yalçın Yasin Yavuz
Yener Yılmaz Yiğit Yunus Yücel Zafer Zekeriya Zeki Ziya Zülfikar Zülküf Zeynel Memo Memet Mamo Apo Hamo İbo Ibo Sülo Haso Heso Şivan Azad
Azat Berfin Berivan Beritan Bengin Çiya Civan Delal Delil Devrim Diyar Diren Dilovan Evin Evîn Gulistan Gülistan Hêvî Hevin Helin Heja
Hozan Jiyan Kawa Medya Mizgin Narin Newroz Nupelda Pelda Rênas Ronahi Roni Rohat Rukan Serhildan Sidar Şilan Şoreş Şerwan Welat Xezal Xece
Zana Zerya Zin Zinar Muhamad Mohammed Mohammad Ahmad Abdulrahman Abdo Abdulaziz Ala Alaa Amal Amina Amira Anas Ayman Bashar Basel Basma
Diana Dima Eman Fadi Faisal Farah Fadia Fares Ghada Hala Hamid Hana Hanan Hani Hasna Hassan Hiba Huda Hussein Imad Jamil Jamila Jihad Joud
Kareem Karima Khadija Khaled Halid Khalid Layla Lina Louay Maha Maher Mahmoud Majd Manal Maram Mariam Marwa Maysa Mona Muna Mouna Nada
Nadia Nasser Nour Noor Omar Rabee Rama Rami Rania Rasha Reem Rim Rima Saad Sahar Salam Salma Salwa Samar Samer Samira Sana Shadi Suad Suha
Tamim Walaa Walid Wassim Yara Yasser Yousef Zaid Zainab Zakaria Gulbahor Gulnara Gulnoz Dilfuza Dilnoza Feruza Malika Mavluda Nargiza
Nilufar Nodira Oydin Sevara Shahnoza Umida Zarina Zulfiya Aziza Barno Bobur Dilshod Farrukh Jasur Jamshid Javlon Otabek Rustam Sardor
Sherzod Ulugbek Timur Aybek Aigul Ayna Ogulnur Merdan Maral Jeren Bahtiyar Gözel Maksat Nino Nana Tamar Giorgi Natia Lela Ketevan Maka
Eteri Aytən Elçin Rəşad Vüsal Günel Aynurə Sevinc Elnur Elnurə Samir Ramil Vüqar Mehmed Ahmed Murad Yakub Receb Mahmud Eyüb Ümid Mesud
Davud Cahid Ferhad Serhad Muhiddin Necib Galib Hüseyn Veyis Emrecan Alişan Cano Aliye Ayşegül Ayşenur Ayşen Fatmagül Fatmanur Elifnur
Zeynepnur Esmanur Nisanur İkranur İkra Azra Hiranur Nehir Asya Miraç Yusufcan Ömercan Mehmetali Mehmetcan Alirıza Hasanali Muhammedali
Emineşah Aynaz Sultanşah
Seyithan Cemalettin Gulbuddin Hayri Buse Abuzer Sıla Necmi Cennet Baver Botan Bawer Ciwan Ciran Dilbirin Dilo Hevi Hivda Jiyar Lorin Perwin
Ronî Rojan Rojbin Rubar Serdil Servan Sipan Siyabend Sozdar Şiyar Tekoşin Xelil Xane Zelîxa Zîn Agit Ape Bedirhan Bêrîvan Bişar Casım Cesim
Cindi Çeko Derwêş Eyşan Eyşe Fate Fato Fatê Gülê Hamdiye Hebun Heval Hezni Hüsna Keko Kejal Kinyas Mahsum Mecit Mervan Mesude Mihemed
Misbah Mizbah Muhsine Mübarek Nafia Nazê Nezir Nesim Nimetullah Nurê Osê Perinaz Qasim Remo Reşo Reber Rêzan Rezan Riza Sadri Seydo Silo
Sînem Şêxo Şemse Şemdin Şexmus Şerefhan Temur Velat Viyan Xalid Xezne Yado Yekta Zahir Zara Zere Zeyno Zeyni Zübeyir Zülal Hatun Hatike
Hatçe Hüri Hurşide Huri Hüsne Imran Kerime Kifayet Mürşide Mürüvet Naze Nefise Nefize Nergis Nezihe Rahmiye Raife Refika Refiye Resmiye
Sabire Safure Satiye Sebahat Sehergül Selvi Selver Semiha Servet Sıdıka Sündüs Şaduman Şahsine Şekibe Şeyda Şennur Tennur Turkan Ülker
Ümmiye Ümügülsüm Vahide Vesile Zeliş Zennure Zerife Zöhre Zühre Zülfiye Ahu Akasya Alara Alya Arin Arya Asel Asmin Ada Adel Belinay Beren
Bestenur Beyzanur Cemre Çağrı Çağıl Çınar Doğa Duru Ebrar Ecrin Efsun Ekrin Elanur Elifnaz Elisa Elvin Erva Esila Eslem Gökçe Gülnihal
Hafsa Hayrunnisa Ilayda İlayda İlke Kumsal Lara Lavin Liya Mavi Mahinur Maya Meryemnur Meva Mina Mira Mihrimah Nazlıcan Nefes Neva Nida Nil
Nilsu Nisan Öykü Öyküm Rümeysa Rüveyda Sevde Sude Sudenaz Şevval Tuana Umay Yüsra Zehranur Zümra Abdulbaki Abdulhamit Abdulkerim Abdullatif
Abdulsamet Abdulvahap Abdurrahim Abdürrezzak Ahmetcan Alaeddin Alpaslan Alparslan Asaf Asil Ateş Ayaz Aybars Aykan Azmi Barbaros Bedrettin
Berkan Berke Berkehan Boran Buğra Burhan Burhanettin Canberk Canpolat Cebrail Celalettin Cenk Cezmi Cihat Cumhur Çağan Çağlayan Çelebi
Dağıstan Dilaver Doruk Durali Ecevit Edip Efekan Egemen Ekber Emirali Emircan Enis Eray Ercüment Ergin Eser Eşref Fadıl Fehmi Feridun
Ferman Fikri Gaffar Garip Göktuğ Görkem Güney Güven Hacımurat Halim Hasbi Hasip Haşmet Hazım Heybet Hulki Hurşut Hüdaverdi İbrahimcan İkram
İlhami İmdat İnan İshak İslam İsrafil İzzettin Kahraman Kamber Kanber Kayhan Kaya Kemalettin Keramettin Kerimcan Kubilay Kuddusi Kurtuluş
Lütfullah Macit Mahsun Mansur Maruf Mazhar Medeni Memduh Memiş Menderes Mestan Metehan Mevlana Mikdat Miran Mirac Mukadder Muratcan
Mustafacan Mutlu Mücahit Müfit Müjdat Mümtaz Nasuh Nazif Nebi Necat Nedret Neşet Nusret Osmancan Oral Orkun Ozancan Ömür Örsan Özer Pala
Pehlivan Poyraz Rafet Rahmetullah Ramiz Recai Rüçhan Rüzgar Saadettin Sabit Sadi Saffet Saim Salim Salman Samim Satılmış Satilmis
Sebahattin Selman Serkut Seyfi Seyfullah Sırrı Sinancan Sırma Soydan Sunay Süreyya Şahap Şahmeran Şahan Şehzade Şemsi Şenel Şirin Tacettin
Taha Tahirhan Talip Tamercan Tanju Taylan Timuçin Toygar Tuğrul Turabi Türker Ulaş Uluç Utkan Ümitcan Vakkas Vasfi Yalın Yankı Yaman
Yiğitcan Zekai Zihni Ziyaettin Zübeyr Abdelkarim Ammar Asmaa Aya Diaa Farouk Fatima Firas Ghassan Hadeel Haytham Iman Jamal Khalil Lamis
Malak Mouhamad Nisreen Osama Qusay Rahaf Saleh Wael Zahra Zain Ziad Gulab Gulmohammad Habibullah Hamidullah Hikmatullah Ihsanullah Jawad
Mirwais Mohibullah Najibullah Nasrullah Nazar Noorullah Qudratullah Rahmatullah Rohullah Samiullah Sediqullah Shafiq Shirin Sohrab
Zabihullah Zalmay Gulnora Gülnara Nigora Oybek Zilola Zuhra Ogulgerek Gurbangul Bahargül Atamurat Begench Lamara Vugar Aygün Gunel Rovshan
Natalia Oksana Olena Svetlana Irina Ludmila Ivan Stoyan Georgi
Abdulgani Abdulmecit Adile Afra Afife Ahsen Akile Alev Alim Alpay Alptekin Altay Altuğ Andaç Anıl Aras Arife Arjin Arslan Arzu Arzum Asena
Asude Atacan Atalay Attila Atıf Atıl Atike Avni Avşin Ayberk Ayben Ayda Aydan Aydoğan Aynure Ayşem Ayşin Aytekin Aytuğ Ayvaz Azize Azime
Baha Bahattin Bahriye Baki Balım Barlas Bartu Batu Bedia Bedriye Behiye Behlül Behram Behzat Belkıs Benan Bengisu Bengü Bennur Beran Beraat
Berfu Bergüzar Beril Berin Berkant Berkin Berra Berrak Berrin Besim Besime Beste Beyazıt Beytullah Bilge Bilgehan Bilgin Bilgen Binali
Binnaz Birsel Bozan Burcin Burçak Cahide Canbert Candan Cankat Cansel Canset Cavidan Cavit Celil Celile Cengizhan Cevahir Cevriye Ceyhan
Ceylin Cihad Cihangir Çağdaş Çiçek Çilem Demir Demirhan Denizhan Derin Dersim Dicle Didar Dilber Dilruba Dilşad Dilşah Doğancan Doğu Doğuş
Dorukhan Döne Dündar Ecenur Edanur Edibe Enise Erbil Erdi Erencan Eriş Ersan Ersel Ertunç Esat Esen Esmer Evrim Eylem Ezel Ezo Fadik Fadile
Fatoş Fazıl Fazilet Fehime Ferdane Ferhan Ferhunde Feryal Ferzan Fethi Fethiye Fethullah Feti Fevziye Feyza Feyyaz Firuze Fulya Gani Gaye
Gazel Göksu Gökay Gökalp Gökberk Gökçen Gökmen Gufran Gülbeyaz Gülderen Güldane Gülfidan Gülperi Gülriz Gülşah Gültekin Gülüzar Gülzade
Günay Günseli Gürbüz Gürcan Gürhan Gürol Güvenç Güzin Habip Hadice Halenur Halis Hamide Hamiyet Hanefi Havin Hazal Hazar Hilmiye Hira Hüma
Hürkan Hürrem Hürriyet Hüsniye Işılay Işık Işın Itır İclal İdil İlbey İlkay İlkin İlteriş İnanç İsmihan İsra İzel Jülide Kamuran Kaniye
Kardelen Karya Kayahan Kevser Kıvanç Kinem Korcan Korhan Koçer Kumru Kutlu Kutluay Latife Lema Lerzan Lezgin Macide Mahfuz Mahmure Maksut
Manolya Melih Melikşah Melisnur Memnune Mendo Meriç Mertcan Mevlüde Meysa Meyrem Mihriban Minel Mirkan Miyase Muaz Munise Murtaza Müberra
Müge Mücella Mükerrem Mükremin Mülkiye Müminat Mümine Münire Münteha Müşerref Nadide Nadire Nafi Nagehan Nahit Naim Namık Nasır Naşide Naz
Nazenin Nazik Nazime Nazire Nebiye Nedime Nejla Nesibe Neslişah Nevra Nevriye Nezaket Nihan Nurbanu Nurefşan Nurperi Nursen Nurşah Nükhet
Oğulcan Okay Olgun Onat Onurcan Oylum Öcal Ödül Öner Önder Özalp Özay Özden Özen Özgenur Özgün Özhan Özlen Paşa Pelinsu Peri Perver Petek
Pırıl Piraye Raif Reha Rengin Reyyan Riyad Roza Ruhan Ruken Ruşen Rüya Sabahat Sabite Sadullah Sahra Said Salime Samiye Sarya Saynur Seçkin
Sedanur Sedef Selamet Selen Selinay Selmin Semanur Senanur Sercan Serdal Seren Serenay Sergen Serhan Sermin Serra Sertaç Serta Sevilay Seydi
Seymen Seyran Sezen Sezin Simay Siraç Sonay Suavi Sungur Suphi Süeda Sümbül Sürmeli Şadan Şahika Şakire Şamil Şaziment Şebnem Şecaattin
Şefika Şehmuz Şehnaz Şener Şerafettin Şevin Şevki Şirvan Taceddin Tansel Tansu Tayyar Teoman Tevhide Tolunay Toprak Tuğberk Tuncer Tunç Tülü
Ulvi Umutcan Ural Uygar Ülger Ümmügülsüm Ünsal Vahdettin Varol Vefa Vezir Vicdan Vuslat Yağız Yaprak Yazgülü Yelda Yıldıray Yıldırım Yonca
Yurdanur Zahit Zarife Zerda Zeycan Zeynettin Ziver Zülfü Rozerin Berfo Çîmen Serok Amed Diyadin Dijwar Erdelan Ferzende Hejar Kendal Kurdo
Nûjîn Peyman Rizgar Rodin Rojava Sara Serxwebun Şêrko Xalit Yekbun Zînê Hesso Huso Cemo Ahmo Emoş Memoş Velo Ramo Seko Nuro Meho Ayşo Hesen
Ehmed Mistefa Silêman Brahim Yûsif Mihoyê Amir Ayham Abir Abeer Asma Basem Bassam Dalal Dina Doaa Fawaz Fayez Ghaith Ghazal Hamad Haneen
Haya Hisham Hussam Inas Iyad Jumana Kamal Karim Lama Layal Lubna Luay Mahdi Majed Marwan Maryam Mazen Mohamad Mouaz Muhannad Munira Nabil
Nader Nahla Najat Najwa Nawal Nazir Qasem Rabab Raed Rafat Raghad Rahma Raja Ramadan Razan Rula Sabah Saber Saeed Salem Samia Sawsan Shaima
Shahd Siham Suhaib Sulaiman Taher Tareq Tasneem Thaer Waed Wafa Wasim Widad Wissam Yaser Yasir Yazan Younes Youssef Zaina Zeinab Abdalla
Abdelkader Abdulhadi Abdulrazzak Aboud Hammoud Hamoud Jasem Jassim Khalaf Dilovar Jahongir Shavkat Bakhtiyar Baxtiyor Islom Kamola Mohira
Munisa Oysha Saodat Guvanch Jennet Ogulsapar Ogulbibi Aygozel Altyn Selbi Bayramgul Nasratullah Hekmatullah Abdulhakim Sayed Seyed
Nematullah Shir Jawid Javid Farhad Reza Rza Masoud Wais Esmatullah Ezatullah Asadullah Bilawal Usman Umer Waqas Zeeshan Nadeem Tariq Tamuna
Manana Marina Davit Levan Zurab Irakli Natela Nato Lali Natasha Elena Olga Tatiana Larisa Galina Valentina Vera Viktor Igor Sergei Andrei
Vladimir Dmitri Alina Doina Mihaela Vasile Leyli Pərvin Tural Orxan Könül Agop Artin Aram Garabet Hagop Kirkor Sarkis Sevan Arpi Talin Silva
Yani Niko Despina Eleni Yorgo Kosta Todori Moris İzak Avram Ester Rozi Jojo Blessing Fatou Mamadou Ousmane Ibrahima Amadou Abdou
Nizam Gafur Settar Cabbar İmam Kutbettin Kadem Ragıp Hızır Abbas Şerbet Döndüş Gülhanım Esme Zekine Zehre Zeyneb Elife Fadıma Gülcihan Satia
Şehri Şerafet Tevhit Zülfinaz Aşur Bozo Cemşit Eyyüp Faris Gıyasettin Hanifi Hayrullah Hüccet İbiş Laçin Mevlit Muslih Mustan Nebil Neccar
Ruhullah Sururi Süphan Tacim Tevrat Ubeydullah Vakas Yadin Yahşi Zeynelabidin Eymen Göktürk Hamdullah Kayra Eflin Yade Pamir Uras Yağızalp`,
  family: `
Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Aslan Doğan Kılıç Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz
Özcan Çakır Erdoğan Yavuz Can Acar Güler Yalçın Güneş Aktaş Şen Bulut Keskin Ünal Turan Gül Özer Işık Kaplan Avcı Sarı Tekin Taş Köse
Yüksel Ateş Aksoy Uysal Bozkurt Güven Tunç Aydoğan Coşkun Duman Erol Karaca Karakaya Karataş Karakuş Karadağ Kahraman Kocaman Koçak
Kaymak Kılınç Kırmızı Kızıl Kızılkaya Küçük Kuş Kaçar Kaçmaz Kalkan Kandemir Kanat Karabulut Karaaslan Karagöz Karahan Karaman
Kartal Kayaalp Kayhan Keleş Kemal Kiraz Kurtuluş Koca Korkut Köroğlu Köksal Kul Kurnaz Kuzu Sağlam Sevim Sezer Sönmez Soylu Soysal
Solmaz Sarıkaya Sarıgül Savaş Sancak Tosun Topal Topçu Toprak Temel Tan Taşkın Taşdemir Taştan Tatlı Tuna Tuncer Turgut Türk
Türkmen Türkoğlu Toraman Tokgöz Uçar Uçan Uslu Uğur Ulusoy Uyar Uygun Ünlü Üstün Vural Yaman Yaşar Yazıcı Yeşil Yeşilyurt Yiğit Yücel
Yurtsever Yalnız Yüce Zengin Zorlu Zeybek Akbaş Akbulut Akça Akdağ Akdemir Akdoğan Akgül Akgün Akın Akkaya Akkuş Akman Akpınar Aksu
Aktürk Akyol Akyüz Alkan Altan Altay Altın Altun Altıntaş Altunbaş Alp Apaydın Arı Arıkan Arık Armağan Artuk Atasoy Atalay Atay Atmaca
Avşar Ayaz Ayhan Aydemir Aygün Aykaç Aytekin Aykut Babacan Bal Balcı Baltacı Baran Barış Başar Başaran Batur Bayrak Bayraktar
Bayram Baysal Bektaş Bilgin Bilgiç Bilici Bingöl Biçer Boz Bozdağ Bozan Boyraz Budak Burak Cengiz Ceylan Cesur Ceviz Candan Cihan Canpolat
Çalışkan Çam Çakmak Çağlar Çağlayan Çınar Çiçek Çiftçi Çolak Çoban Çelebi Çevik Çetinkaya Dağ Dağdelen Dal Dalkıran Daş Demirel Demirci
Demirtaş Demirkan Demirhan Demirbaş Demiralp Deniz Dere Dinç Dinçer Dikmen Dilek Dönmez Doğruyol Dural Duran Dursun
Durmuş Dündar Efe Ekici Ekinci Ekin Elmas Elçi Emre Eraslan Erbaş Ercan Erdem Eren Ergin Ergün Erkan Eroğlu Ersoy Ertaş Ertürk Eser
Esen Evren Eryılmaz Erdal Fidan Fırat Gedik Gençer Gezer Gök Gökçe Gökdemir Göktaş Göçer Gökmen Gültekin Gümüş Güngör Gür Gürbüz
Güçlü Gürsoy Gürkan Gürler Güzel Güleç Günay Hacıoğlu Hasanoğlu Hatipoğlu Imamoğlu İmamoğlu İnan İlhan İpek Işıkdağ Işıklı
Kabak Kadıoğlu Karaduman Karaoğlan Mutlu Metin Meral Mert Memiş Nas Oğuz Okur Oral Orhan Oruç Orak Ocak Okumuş Oktay Ömer Önal Önder Önen
Öner Örnek Özay Özbay Özbek Özçelik Özdoğan Özen Özgür Özgül Özmen Özsoy Öztekin Özyurt Özkaya Özalp Özbilgin Özata Özil Pala Parlak
Pehlivan Pekdemir Peker Poyraz Saygı Sakin Seçkin Seven Sevinç Sezgin Sofuoğlu Subaşı Süleymanoğlu Şanlı Şeker Şengül Şentürk Şener Şenol
Şekerci Alabay Akıncı Bağcı Baykara Berk Bölükbaşı Bostancı Buğday Ceyhan Çatal Çavuş Damar Değirmenci Dede Deli Demiröz Derin
Dilmen Ergül Ferah Gürel Güvenç İşçi Kasap Katırcı Kavak Kaytan Kaval Kesici Kırbaş Kılıçarslan Koparan Kundakçı Mercan Narin Nergiz
Oflaz Odabaşı Pınar Ramazanoğlu Sarıoğlu Satılmış Sayın Sivri Söylemez Sümer Tanrıverdi Tekeli Terzi Tetik Tunçer Urhan Ustaoğlu Uzunoğlu
Uçak Ünver Vardar Yanık Yağcı Yalman Yarar Yener Yentür Yolcu Yörük Yurdakul Zeren
Örs Demirkol Aydoğdu Akar Tunga Şirin Abacı Acun Adıgüzel Ağaoğlu Akagündüz Akarsu Akbaba Akçay Akdeniz Akgöz Akkurt Aksakal Akşahin
Albayrak Alpaslan Altınok Altuntaş Anıl Aral Aras Ardıç Arıcı Arslantaş Artan Asal Aslantaş Atak Ataman Atıcı Ayyıldız Azak Badem
Bahçeci Bakır Balaban Balkan Balta Barut Başkan Baştürk Bayar Baydar Baykal Bedir Benli Berber Beşir Bıçak Bilen Bilir Birinci Bircan Bodur
Boğa Boran Boyacı Bozdoğan Bozkuş Bozok Bozyiğit Burgaz Buyruk Büyükyılmaz Canbaz Cebeci Çakar Çalık Çalış Çamlı Çeliker Çelikkol Çiçekli
Çimen Çobanoğlu Çorbacı Dağlı Dalkılıç Daşdemir Demirkaya Deveci Dinler Düzgün Ece Eker Ekmekçi Eyüpoğlu Gencer Girgin Gökalp
Göksu Gönül Güldal Gündoğdu Güner Güney Hamurcu Haspolat Helvacı Irmak İnal İnci Kabadayı Kahya Kalaycı Kaptan Karabacak
Karadeniz Karadoğan Karakaş Karakoç Karakurt Karaoğlu Karasu Karatay Karayel Kayacan Kıran Kızıltaş Kocabaş
Kocatürk Koçyiğit Konak Köseoğlu Kutlu Küçükoğlu Nacar Namlı Okçu Olgun Onay Ortaç Otlu Ova Öcal Ökten Öncü Öz Özden Özkul Pamuk Pektaş
Sağır Sakallı Saygılı Selvi Semiz Serin Sever Sütçü Şahan Şahbaz Talay Taner Tarhan Taşçı Tatar Teke Tektaş Temur Tezcan Tok Torun
Tozlu Ulu Uluç Uludağ Varol Yağız Yalçınkaya Yapıcı Yaprak Yaylacı Yetiş Yurtseven Hassan Haddad Hamed Hammoud Ibrahim
Khalil Mahmoud Mustafa Najjar Omar Saleh Yousef Ahmadi Rahimi Karimi Hosseini Nazari Mohammadi
Ak Alagöz Ararat Asan Ataş Ata Azizoğlu Başer Bekar Beyaz Birol Bozkaya Boztepe Börekçi Bulduk Buldan Burç Büyük Büyükkaya Coşar Çakıcı
Çapan Çavuşoğlu Çelikkaya Dalgıç Delikanlı Demircan Dervişoğlu Doğruer Durmaz Durak Engin Erbay Ertuğrul Evci Filiz Genç Gezgin Görgülü
Gündoğan Hamzaoğlu Haklı Han Hocaoğlu Ilgaz Ilıca İnce İşcan İşler Kalın Kapan Karadaş Karademir Kavas Kayahan Kaygusuz Koçer Koyuncu Kösem
Kutlay Küçükkaya Nalbant Okan Onat Orman Osmanoğlu Özbey Özgen Öztaş Palta Pekcan Sarıkoç Savcı Saydam Selçuk Sert Sırma Sucu Suna Sungur
Süzer Şahinoğlu Şimşir Taşkıran Taşdelen Tavşan Tekir Temiz Tepe Timur Toker Topuz Tufan Tural Turhan Tüfekçi Tümer Uğurlu Ulaş Uluçay Uzun
Uzuner Ülker Ünsal Yağmur Yakut Yalvaç Yeğin Yeniay Yetkin Yoldaş Yurt Yurttaş Yüzgeç Ayvaz Ablak Ağırbaş Aladağ Alıcı Alkış Altınkaya
Arslanoğlu Aşık Aydınlı Bağdat Bağış Bayındır Bayhan Beyazıt Bilge Bolat Cömert Cura Çağ Çalı Çevirme Çil Çor Daldal Demirtürk Dirik Doğanay
Dumlu Elmalı Erciyas Erden Erkılıç Ermiş Ersöz Erten Esmer Eşsiz Fıçıcı Göker Gölge Gülbahar Gülen Gülmez Gültepe Gümüşay Gümüştekin Güneri
Gürses Hızlı Hüseyinoğlu İçen İlbeyi İlgün İnanç İriş Kalender Karabay Karakılıç Karatepe Kavaklı Kayabaşı Kayalı Keçeci Keklik Kırgız
Kocabıyık Kolcu Kürkçü Madenci Meşe Muslu Naz Nazlı Oymak Özaydın Özağaç Özçakır Özdil Özel Özışık Özkök Özpolat Özşahin Özünlü Öztop Paksoy
Salman Samur Sandıkçı Saraç Saral Sarp Taban Takmaz Tasalı Tayfur Tazegül Toptaş Tuncel Tursun Uçkan Ülgen Yardımcı Yaşa Yaşin Yavuzer Yayla
Yazgan Yelken Yıldıran Yiğiter Yolaçan Yumak Ziya`,
  nameParticles: 'el al bin bint ibn',
  told: `adım|benim adım|ismim|benim ismim|adım soyadım|ad soyad|adı soyadı|ad soyadı|adım ve soyadım|ismim soyismim|isim soyisim|isim|adı|onun adı|
ismi|onun ismi|adamın adı|adamın ismi|kadının adı|müdürün adı|müdürün ismi|patronun adı|şefin adı|şefimin adı|ustabaşının adı|ustanın adı|
eşimin adı|arkadaşımın adı|arkadaşın ismi|kızımın adı|oğlumun adı|kocamın adı|çavuşun adı|dayıbaşının adı|şikayet eden|şikayetçi|
bana derler|imza|tam adım|soyadım|lakabı|lakabım`,
  hinted: `ben|benim|merhaba ben|selam ben|adlı|isimli|sayın|sn|adında|mağdur|tanık|şahit|fail|suçlu|şüpheli|tacizci|arkadaşım|iş arkadaşım|eşim|
kocam|kardeşim|abim|ablam|kızım|oğlum|annem|babam|yeğenim|kuzenim|ustabaşı|ustabaşımız|müdür|müdürümüz|müdürüm|şef|şefimiz|şefim|patron|
patronumuz|patronum|amirimiz|amirim|usta|formen|elçi|dayıbaşı|çavuş|doktor|hemşire|temsilci|sendikacı|sevgili|teşekkürler|saygılarımla|
saygılar|sağolun|beni arayın|bana şunu söyledi|bu kişi|o kişi|kişi|gönderen|yazan|imza|vuran|döven|taciz eden|bağıran|işveren|güvenlikçi`,
  titles: `
sayın sn bay bayan dr doç prof av avukat doktor hacı haci hafız şeyh seyit seyid molla mele kirve kek dede nine teyze amca dayı hala yenge
enişte abla abi ağabey anne baba mr mrs ms miss mister`,
  honorifics: `
bey beyi beye beyin beyden beyle beyler hanım hanımı hanıma hanımın hanımdan hanımla hanim hanimin hanima efendi efendiye efendinin abi
abiyi abiye abinin abiden abiyle ağabey agabey abla ablayı ablaya ablanın abladan ablayla usta ustayı ustaya ustanın ustadan ustayla hoca
hocaya hocanın hocam amca amcaya amcanın dayı dayıya dayının teyze teyzeye teyzenin yenge hala şef şefe şefin şefi müdür müdürü müdüre
müdürün patron çavuş çavuşa çavuşun ağa ağaya ağanın adlı isimli isminde adında adındaki ismindeki bacı kardeş`,
  roles: `
müdür müdürü müdürüm müdürümüz müdürün müdüre müdürümüzün şef şefi şefim şefimiz şefin şefe patron patronu patronum patronumuz patronun
patrona usta ustam ustamız ustabaşı ustabaşım ustabaşımız ustabaşının ustabasi formen amir amiri amirim amirimiz amirin yönetici yöneticim
yöneticimiz sorumlu sorumlusu sorumlumuz vardiya işveren sahibi ortağı muhasebeci muhasebe muhasebecisi personelci ik güvenlik güvenlikçi
güvenlikçisi bekçi bekçisi kapıcı şoför şoförü servisçi çavuş çavuşu dayıbaşı dayıbaşımız elçi elçimiz aracı simsar taşeron taşeronu
komisyoncu doktor doktoru hemşire hemşiresi avukat temsilci temsilcisi temsilcimiz sendikacı arkadaş arkadaşım arkadaşımız arkadaşımın
arkadaşı komşum eşim kocam karım kardeşim abim ablam annem babam oğlum kızım oğlu kızı kuzenim yeğenim amcam dayım teyzem halam yengem
eniştem kaynanam kayınpederim nişanlım sevgilim işçi çalışan makineci ütücü ortacı kesimci operatör mühendis teknisyen tekniker aşçı çaycı
temizlikçi bakıcı sekreter mağdur tanık şahit kadın adam kız çocuk genç bey hanım kişi supervisor manager mühendisi başkanı başkan`,
  deeds: `
vurdu vuruyor vurdular vurmuş dövdü dövüyor dövdüler dövmüş tokatladı tokat attı atıyor attılar tekmeledi tekme yumrukladı itti itiyor
ittirdi fırlattı çekti çekiyor sıktı tuttu tutuyor dokundu dokunuyor elledi elliyor okşadı sarıldı öptü öpmeye taciz tecavüz tehdit
hakaret küfür küfretti küfrediyor sövdü sövüyor bağırdı bağırıyor bağırmış azarladı azarlıyor aşağıladı aşağılıyor zorladı zorluyor kovdu
kovuyor kovmuş çıkardı çıkarmış kesti kesiyor aldı alıyor almış çaldı çalıyor dolandırdı kandırdı kandırıyor kilitledi kilitliyor hapsetti
el koydu etti ediyor etmiş ettiler edip yaptı yapıyor yapmış dedi diyor demiş söyledi söylüyor söylemiş istedi istiyor istemiş sordu
soruyor verdi veriyor vermedi vermiyor geldi geliyor gelmiş gitti gidiyor baktı bakıyor izliyor gördü görmüş biliyor aradı arıyor çağırdı
çağırıyor gönderdi yazdı yazıyor konuştu anlattı ağladı ağlıyor düştü düşmüş bayıldı bayılmış öldü ölmüş yaralandı hastalandı kaçtı kaçmış
kovuldu atıldı çıkarıldı imzalattı imzalatıyor bıçakladı kaçırdı suçladı suçluyor laf sıkıştırdı sıkıştırıyor takip mecbur bekletti
bırakmadı bırakmıyor izin hamile kayboldu öldürdü saldırdı çekmiş`,
  conjunctions: 've ile & + veya ya da',
  numbers: {
    0: 'sıfır',
    1: 'bir',
    2: 'iki',
    3: 'üç',
    4: 'dört',
    5: 'beş',
    6: 'altı',
    7: 'yedi',
    8: 'sekiz',
    9: 'dokuz',
    10: 'on',
    11: 'onbir',
    12: 'oniki',
    13: 'onüç',
    14: 'ondört',
    15: 'onbeş',
    16: 'onaltı',
    17: 'onyedi',
    18: 'onsekiz',
    19: 'ondokuz',
    20: 'yirmi',
    21: 'yirmibir',
    22: 'yirmiiki',
    23: 'yirmiüç',
    24: 'yirmidört',
    25: 'yirmibeş',
    26: 'yirmialtı',
    27: 'yirmiyedi',
    28: 'yirmisekiz',
    29: 'yirmidokuz',
    30: 'otuz',
    31: 'otuzbir',
    32: 'otuziki',
    33: 'otuzüç',
    34: 'otuzdört',
    35: 'otuzbeş',
    36: 'otuzaltı',
    37: 'otuzyedi',
    38: 'otuzsekiz',
    39: 'otuzdokuz',
    40: 'kırk',
    45: 'kırkbeş',
    50: 'elli',
    55: 'ellibeş',
    60: 'altmış',
    65: 'altmışbeş',
    70: 'yetmiş',
    75: 'yetmişbeş',
    80: 'seksen',
    85: 'seksenbeş',
    90: 'doksan',
    95: 'doksanbeş',
  },
  repeats: {
    2: 'çift çifte',
    3: 'üçlü',
  },
  fillers: 'tire artı nokta boşluk sonra ve çizgi kesme kısa',
  ambiguousNumbers: 'bir on altı yedi elli yüz kırk beş',
  numberCues: `telefon|telefonum|telefon numaram|telefon no|telefon numarası|tel|tel no|telim|cep|cep no|cep numaram|gsm|numaram|benim numaram|numara|no|
numarası|beni arayın|bana ulaşın|arayın|ulaşabilirsiniz|wp|whatsapp|watsap|whatsapp numaram|tc|tc no|tc kimlik|tc kimlik no|tckn|kimlik no|
kimlik numaram|kimlik numarası|t.c.|yabancı kimlik|yabancı kimlik no|ykn|pasaport|pasaport no|pasaport numaram|vize no|ikamet no|iban|
iban no|hesap no|hesap numaram|kart no|kart numarası|banka kartı|sgk no|sgk sicil|sigorta no|sicil no|şifre|şifrem|pin|doğrulama kodu|kod|
papara|papara no|plaka|plakası|imo|telegram|viber|instagram|facebook`,
  workplaceCues: `sicil|sicil no|sicil numaram|personel no|personel numarası|işçi no|kart no|kart|kartım|giriş kartı|yaka kartı|makine no|makine|makina|masa|
oda|oda no|yatak|ranza|dolap|dolap no|bant|bant no|hat|servis|servis no|çadır|çadır no|istasyon|tezgah|blok|kat|koltuk|baraka|konteyner`,
  numberWords: 'numara numarası numaram numaralı no nr nolu num sayı',
  units: `
işçi kişi kişilik kadın erkek arkadaş çocuk saat saatlik dakika dk gün günlük hafta haftalık ay aylık yıl yıllık sene gece kere kez defa
yüzde tane adet parça çift koli kutu çuval kasa kilo kg gram gr ton litre lt metre mt cm makine kat vardiya oda çadır aile dönüm hektar
sayfa sefer km derece`,
  currencies: `
lira tl türk lirası kuruş euro avro dolar usd eur bin milyon liraya liradan liralık manat som ruble k`,
  months: `
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub mar nis may haz tem ağu eyl eki kas ara ocakta şubatta
martta nisanda mayısta haziranda temmuzda ağustosta eylülde ekimde kasımda aralıkta`,
  ageAfter: `yaşındayım|yaşında|yaşındaki|yaşındadır|yaşındaydı|yaşımdayım|yaşlarında|yasinda|yasindayim|yaşına|yaş`,
  ageBefore: 'yaşım|yaşı|yaş|yaşınız|yaşımız',
  homes: `
ev evi mahalle mahallesi mah mh sokak sokağı sok sk cadde caddesi cad cd bulvar bulvarı no kapı daire apartman apartmanı apt blok kat site
sitesi köy köyü ilçe ilçesi mevki oda lojman yurt çadır konteyner adres adresi adresim`,
  uniqueRoles: `sendika başkanı|sendika temsilcisi|baş temsilci|işyeri temsilcisi|fabrika doktoru|işyeri hekimi|işyeri hemşiresi|tek hemşire|tek kadın|
tek kadın işçi|fabrika müdürü|genel müdür|insan kaynakları müdürü|personel müdürü|muhasebe müdürü|vinç operatörü|kazan operatörü|kazancı|
asansörcü|tek elektrikçi|iş güvenliği uzmanı|tek tercüman|güvenlik amiri|güvenlik şefi|yemekhane aşçısı|köy muhtarı|cami imamı`,
  signals: {
    under_18: `18 yaşından küçük|18 yaş altı|18 yaşın altında|reşit değil|reşit olmayan|çocuk işçi|çocuk işçiler|çocuk işçiliği|çocuklar çalışıyor|
çocuk çalıştırıyor|çocuk çalıştırıyorlar|çocuk çalıştırılıyor|12 yaşında|13 yaşında|14 yaşında|15 yaşında|16 yaşında|17 yaşında|
12 yaşındayım|13 yaşındayım|14 yaşındayım|15 yaşındayım|16 yaşındayım|17 yaşındayım|on dört yaşında|on beş yaşında|on altı yaşında|
on yedi yaşında|yaşım 14|yaşım 15|yaşım 16|yaşım 17|yaşı küçük|yaşı tutmuyor`,
    pregnant: `hamile|hamileyim|hamileyken|hamileydim|hamileydi|hamileliğim|hamilelik|gebe|gebeyim|gebelik|doğum izni|doğum iznim|düşük yaptım|
düşük yaptı|bebek bekliyorum|doğum yapacağım`,
    danger_now: `yangın var|yangın çıktı|yangın çıkmış|yanıyor|fabrika yanıyor|yanıyoruz|alev aldı|patlama oldu|patladı|kilitli kaldık|kilitli kaldım|
üstümüze kilitlediler|kapıyı kilitlediler|kapıları kilitlediler|kapılar kilitli|kapı kilitli|yangın çıkışı kilitli|acil çıkış kilitli|
içeride kilitli|içeriye kilitlediler|odaya kilitledi|depoya kilitledi|mahsur kaldık|mahsur kaldım|mahsur|çıkamıyoruz|dışarı çıkamıyoruz|
sıkıştım|göçük altında|göçük var|göçük|bina çatladı|duvar çatladı|duvarda çatlak|bina çöküyor|çöktü|yıkılıyor|gaz kaçağı|gaz sızıntısı|
gaz kokusu|elektrik çarptı|ölüyor|ölüyorum|ölmek istiyorum|intihar edeceğim|intihar|kendimi öldüreceğim|beni öldürecek|öldürecekler|
öldürürüm dedi|dövüyorlar|şu an dövüyor|kaçırıldı|kaçırıldım|kaçırdılar|rehin|kan kaybediyor|bilinci kapalı|bilinci yok|imdat|yetişin|
kurtarın|kurtarın bizi|acil yardım`,
    armed: `silah|silahı|silahla|silahlı|tabanca|tabancayla|tüfek|pompalı|bıçak|bıçağı|bıçakla|bıçakladı|satır|pala|ateş etti|ateş açtı|silah çekti|
bıçak çekti|vurulduk`,
    alone: `sadece ben|sadece bana|yalnız ben|yalnızca ben|yalnızca bana|bir tek ben|bir tek bana|tek ben|tek başımayım|sadece beni|bir tek beni`,
    accused_supervisor: `ustabaşı|ustabaşım|ustabaşımız|ustabasi|usta|ustam|şef|şefim|şefimiz|şefi|bant şefi|formen|amir|amirim|amirimiz|vardiya amiri|supervisor|
sorumlu|bölüm sorumlusu|çavuş|dayıbaşı|takım lideri`,
    accused_manager: `müdür|müdürüm|müdürümüz|müdürü|patron|patronum|patronumuz|patronu|işveren|işverenim|yönetici|yönetim|yöneticiler|fabrika müdürü|
insan kaynakları|ik|personel müdürü|fabrika sahibi|sahibi|genel müdür|manager|müdire|bahçe sahibi|tarla sahibi`,
    accused_coworker: `iş arkadaşım vurdu|iş arkadaşım taciz|iş arkadaşım dövdü|iş arkadaşım tehdit|iş arkadaşım çaldı|iş arkadaşı vurdu|iş arkadaşı taciz|
iş arkadaşlarım taciz|erkek işçi taciz|erkek işçiler taciz|erkek işçiler laf|başka bir işçi vurdu|başka işçi vurdu|çalışma arkadaşım taciz|
çalışma arkadaşım vurdu|işçi arkadaş taciz|iş arkadaşım tarafından`,
    accused_security: `güvenlik|güvenlikçi|güvenlikçiler|güvenlik görevlisi|güvenlik amiri|bekçi|özel güvenlik|güvenlik şefi|kapıdaki güvenlik`,
    accused_agency: `ajans|ajansı|taşeron|taşeronu|aracı|simsar|komisyoncu|özel istihdam bürosu|elçi|danışmanlık firması|iş bulan|aracı firma|acenta`,
  },
  people: `kişi|işçi|kadın|erkek|arkadaş|çalışan|insan|çocuk|kız|genç|aile|personel|göçmen|kadın işçi|erkek işçi|kişiyiz|işçiyiz|kadınız|arkadaşım`,
  quantities: {
    yüz: '100',
    bin: '1000',
    onlarca: '20',
    yüzlerce: '200',
    binlerce: '2000',
    düzine: '12',
    çok: '2',
    birkaç: '3',
  },
};
