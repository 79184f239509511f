import { nameless } from './nameless.ts';

// Words of which complaints are full and by which nobody is called.
const NAMELESS = `
sabun sampo odol sikat handuk gayung keran kran kakus jamban kloset toilet cuci jemuran jemur kasur bantal selimut
tikar kipas lampu bohlam saklar colokan kabel setrum kesetrum korslet jendela gembok kunci rantai tembok dinding
atap genteng bocor lantai licin tangga lift gudang kantin dapur kompor panci piring gelas sendok meja kursi lemari
loker kardus karung peti palet forklip troli gerobak tali pisau golok parang gergaji mesin pres oven boiler pompa
selang pipa debu asap busuk apek pesing comberan selokan banjir lumpur sampah tikus kecoa kecoak kutu nyamuk lalat
semut ular kalajengking anjing cacing belatung ulat jempol kuku jari tangan lengan siku bahu pundak leher tengkuk
punggung pinggang perut dada jantung paru ginjal hati lambung usus kandung kaki lutut betis tumit kuping telinga
hidung mulut bibir gigi lidah tenggorokan kulit tulang otot urat darah keringat lecet melepuh bakar terbakar gosong
memar lebam bengkak keseleo patah putus kram pegal linu nyeri gatal ruam alergi demam panas batuk pilek sesak pusing
mual muntah mencret diare keracunan pingsan kejang keguguran haid mens pembalut hamil melahirkan menyusui hernia
wasir timbangan ditimbang curang ditipu bohong dibohongi nyolong maling dicuri rampok palak preman sogok suap pungli
jatah setoran potong potongan dipotong denda utang hutang kasbon pinjaman pinjol rentenir cicilan sewa kontrakan
kosan listrik pulsa uang duit upah lemburan lembur bonus pesangon tunjangan slip rekening transfer cair telat
nunggak ngaret bentak dibentak ngebentak marah dimarahi maki dimaki caci dihina ancam diancam pukul dipukul tampar
ditampar tendang ditendang dorong didorong dijambak ludah diludahi lempar dilempar seret diseret raba diraba colek
dicolek pegang dipegang peluk cium dicium intip diintip rekam direkam perkosa diperkosa goda digoda ejek diejek
ledek fitnah difitnah nasi lauk sayur tempe tahu telor telur ikan ayam daging bubur roti kopi gula garam minyak asem
mentah porsi lapar laper haus minum makan sarapan anak bocah bayi balita sekolah yatim janda lansia cacat difabel
bisu truk mobil motor ojek sabuk kecelakaan jurang kebun ladang sawah sawit karet tebu kakao panen manen dodos egrek
tambak kolam kapal laut jaring pelabuhan dermaga pabrik garmen konveksi jahit jarum benang kain kancing resleting
setrika tambang pasir semen proyek jelek parah susah gampang enteng dingin basah kering gelap terang bising berisik
sempit luas rusak karatan mampet macet bolong sobek kosong penuh tutup buka terkunci bahaya bahan beracun racun
dilarang zalim kejam sadis biadab doang banget bener atuh tante capek lelah letih lesu lemes stres depresi takut
sedih nangis kecewa kesel bingung pasrah kapok jenuh kangen rindu sendirian sepi
`;

/** Lines in which nobody is named. */
export const EVERYDAY_ID: readonly string[] = nameless(
  NAMELESS,
  'ada|ga ada|banyak|itu|ini|yang|karena|kena|sudah|masih|terus|jadi|buat|pakai|tanpa',
  'dan|sama|atau|tanpa|buat|di',
  'rusak|kotor|terus|tiap hari|ga ada|sakit|bau|habis|di pabrik|lagi|semua|juga|ga dikasih',
);
