import { nameless } from './nameless.ts';

// Words of which complaints are full and by which nobody is called.
const NAMELESS = `
sular pislik kirli küflü rutubet koku kokuyor lağım çamur fare fareler hamamböceği böcek tahtakurusu pire sinek
sivrisinek akrep yılan köpek kedi tıklım tıkış balık istifi başım kafa kafam gözüm kulak burun ağız boğaz boyun ense
omuz omzum kolum bilek bileğim elim eller parmak parmağım tırnak göğüs sırt sırtım belim karnım mide böbrek
karaciğer akciğer ciğer kalp kalça bacak bacağım ayak ayağım topuk deri cilt kemik sinir gözyaşı ağrı ağrısı kramp
yaralı kesik kırık çıkık burkulma morluk çürük kaşıntı alerji öksürük grip nezle astım kusma ishal zehirlenme baygın
tansiyon kanser düşük adet regl doğum emzirme gebe gebelik fıtığı fıtık kılmaya namaz mescit abdest tuvalet lavabo
sabun havlu peçete süpürge paspas deterjan çamaşır yatak ranza yorgan battaniye yastık çarşaf halı perde pencere
kapı kilit anahtar zincir duvar tavan zemin çatı merdiven asansör koridor depo bodrum bahçe kamera dolap masa
sandalye tabure kutu çuval sandık palet forklift vinç iskele halat kayış bant testere matkap pres torna fırın kazan
pompa vana hortum boru kablo priz şalter sigorta kıvılcım elektrik jeneratör vantilatör klima havalandırma filtre
buhar asit tiner tutkal yapıştırıcı kimyasal ilaç ilaçlama zehir bağırıyor çağırıyor küfür küfrediyor hakaret tehdit
dövüyor dövdü vuruyor itiyor tokat tekme yumruk sıkıştırıyor elliyor dokunuyor taciz tecavüz takip şantaj rüşvet
haraç hırsız hırsızlık yalan yalancı dolandırıcı kandırıyor kandırdı çaldı intikam ücret yevmiye gündelik mesai prim
ikramiye avans kesinti kesiyor kestiler ceza borç kredi senet fatura harçlık tazminat kıdem ihbar bordro emeklilik
vergi para paramız paralar kuruş dolar yemek yemekler kahvaltı öğle akşam çorba pilav makarna ekmek tavuk sebze
meyve bozuk bayat ekşi porsiyon açlık susuz susuzluk çocuk çocuklar bebek kreş okul ergen yetim yaşlı engelli otobüs
minibüs servis kamyon traktör römork fren lastik kemer kaza devrildi tarla tarlada sera seralar ahır mezbaha
değirmen maden taşocağı liman gemi tekne tersane inşaat şantiye atölye fabrika imalathane konfeksiyon tekstil dikiş
iğne iplik kumaş düğme fermuar yaka ütücü overlok reçme makine makina makineci fındık üzüm domates biber patlıcan
salatalık kayısı portakal karpuz patates soğan çapa kötü kolay ağır hafif sıcak soğuk ıslak kuru karanlık gürültü
gürültülü geniş eski paslı tıkalı delik dolu kapalı açık kilitli tehlikeli yasak serbest haksız haksızlık adaletsiz
insanlık dışı sürekli devamlı asla galiba herhalde demin bugün yarın geçen gelecek gece gündüz öğlen haftasonu hafta
saat dakika bıktım bıktık yorgun bitkin perişan çaresiz umutsuz mutsuz üzgün korku korkuyorum korkuyoruz utanç ayıp
rezalet rezil yazık allah aşkına kurban hocam kardeş arkadaş
`;

/** Lines in which nobody is named. */
export const EVERYDAY_TR: readonly string[] = nameless(
  NAMELESS,
  'bu|o|bir|çok|hiç|her|bizim|eski|bozuk|kötü|ne|için|artık|yine|sadece',
  've|ile|ya da|ama|yok',
  'yok|var|bozuk|kötü|çok|her gün|vermiyorlar|kalmadı|için|gibi|da yok|ağrıyor|kokuyor',
);
