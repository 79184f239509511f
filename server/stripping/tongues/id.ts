import type { Tongue } from './tongue.ts';

export const id: Tongue = {
  tag: 'id',
  script: 'Latn',
  closed: `
saya aku gue gua gw kamu km anda kalian dia ia beliau kami kita mereka kau engkau ku mu nya ini itu tu nih tuh begini begitu gini gitu
sini situ sana disini disitu disana kesini kesana di ke dari pada kepada untuk utk buat bagi dengan dgn dg sama ama oleh tentang tanpa
antara sejak sampai sampe hingga selama dalam dlm luar atas bawah depan belakang dekat dan dn atau ato tapi tp tetapi namun melainkan
serta lalu terus trus kemudian karena krn karna sebab jadi jd sehingga supaya agar kalau kalo klo kl jika bila apabila ketika saat waktu
wkt sambil sedangkan meski meskipun walau walaupun bahwa bhw yang yg adalah ialah merupakan akan akn sudah sdh udah udh dah telah tlh
belum blm belom masih msh sedang lagi lg pernah prnh harus hrs mesti perlu bisa bs dapat dpt boleh blh mau mo ingin pengen mampu tidak tdk
tak ga gak nggak ngga enggak kagak bukan bkn jangan jgn ya iya yah ok oke baik sih dong deh kok loh lho kan lah pun kah toh apa apakah
siapa sapa mana dimana kemana darimana kapan mengapa kenapa knp gimana bagaimana bgmn berapa brp semua smua seluruh setiap tiap masing
para banyak bnyk byk sedikit beberapa bbrp sangat sgt sekali skali amat terlalu trlalu paling lebih lbh kurang cukup hampir hanya hny cuma
cuman saja aja jg juga pula malah bahkan justru memang emang mmg mungkin pasti tentu barangkali sebenarnya seperti sprt kayak kaya bagai
sebagai sbg secara maupun per sang si kadang selalu sllu sering srg jarang nanti ntar tadi td barusan skrg skarang sekarang kini dulu dl
dahulu kemarin kmrn kemaren besok bsk lusa hari sesuatu seseorang siapapun apapun dimanapun kapanpun satu sm dr krna utuk sy sya ak q gpp
ygg yaa dri pd kpd spy sblm sebelum sesudah setelah stlh sesudahnya sebelumnya begitulah demikian yaitu yakni misal misalnya contohnya dll
dsb dst hal sendiri sndiri lain lainnya tersebut tsb maka mk akibat demi tolong tlg mohon mhn silakan silahkan terima kasih trims makasih
mksh maaf halo hai assalamualaikum selamat pagi siang sore malam mlm`,
  open: `
dipukulin dipukuli memukuli dimarahin dimarahi memarahi dimaki maki2 dimaki2 kata2 katanya bilangnya ngomong ngomel ngomelin ngasih
ngambil ngancam ngajak ngurus ngurusin nyuruh nyari nyuri nyentuh nyolek nyiram nyekap manggil marah marahin mukul mukulin nampar nendang
narik nunggu nonton nulis nolak nolong nelpon nelepon telpon tlp telp hp hape nomer nomor no wa kontak pesan chat sms video foto gambar
suara rekaman bukti surat kertas dokumen berkas formulir email akun sandi kode pin kartu rekening bank atm slip gaji upah pendapatan
penghasilan uang duit rupiah ribu rb juta jt ratus potongan denda bonus tunjangan thr insentif lembur lemburan overtime ot premi komisi
pesangon pinjaman hutang utang kasbon kas bon biaya ongkos harga mahal murah gratis bayaran pembayaran tunai cash transferan setoran
cicilan bunga pajak iuran bpjs jamsostek jaminan asuransi kesehatan ketenagakerjaan pensiun kontrak perjanjian pkwt outsourcing magang
training percobaan tetap harian borongan lepas pekerja karyawan karyawati buruh pegawai tki tkw pmi tenaga kerja migran majikan bos boss
pemilik pengusaha perusahaan pt cv pabrik pabriknya kantor gudang gedung lantai tangga pintu jendela gerbang pagar atap dinding tembok
ruang ruangan kamar mandi toilet wc kantin dapur mess asrama kos kost kontrakan rumah mushola musholla masjid gereja klinik puskesmas rs
rumahsakit sakit parkiran parkir jalan gang kampung desa kota kabupaten kecamatan kelurahan provinsi negara pulau laut kapal pelabuhan
bandara pesawat terminal bis bus angkot mobil truk motor sepeda ojek ojol gojek grab kendaraan jemputan sopir supir kecelakaan helm sarung
tangan masker sepatu boots seragam baju celana kaos jilbab kerudung hijab topi kacamata apd alat mesin jahit obras bordir potong cutting
sewing finishing packing gosok qc line jalur meja kursi lampu listrik kabel stop ac kipas angin blower panas dingin sejuk pengap gerah
sumpek ventilasi udara asap debu bau busuk bahan kimia cairan racun beracun pestisida herbisida gas solar bensin oli minyak lem cat tinta
asam limbah sampah kotor bersih jorok banjir hujan kering basah licin air minum makan makanan minuman nasi lauk sayur basi ulat jatah
sarapan kopi teh rokok obat vitamin dokter bidan perawat suster mantri periksa operasi infus darah berdarah luka memar bengkak patah
tulang jari kaki kepala mata telinga hidung mulut gigi leher bahu punggung pinggang perut dada payudara pantat paha lutut kulit rambut
badan tubuh jantung paru ginjal lambung demam pusing mual muntah batuk pilek flu alergi gatal gatal2 sesak napas nafas pingsan lemas lelah
capek cape ngantuk stres stress depresi trauma takut khawatir cemas sedih menangis nangis kecewa malu kesal jengkel bingung senang bahagia
lega sabar kuat lemah tega kejam jahat kasar galak sopan ramah jujur bohong curang adil keadilan salah benar bener bagus jelek buruk parah
berat ringan besar kecil tinggi rendah panjang pendek lama baru bekas cepat lambat pelan keras lembut mudah gampang sulit susah penting
bahaya berbahaya aman hamil kehamilan melahirkan bayi keguguran menyusui asi haid mens menstruasi pembalut anak anak2 perempuan laki laki2
lelaki cewek cowok wanita pria gadis bocah umur usia tahun thn bulan bln minggu mgg hari2 jam menit detik tanggal tgl seminggu sebulan
setahun sehari sejam semalam tadi2 pagi2 siang2 malam2 tengah dini subuh dzuhur ashar maghrib isya senin selasa rabu kamis jumat jum'at
sabtu ahad lebaran idul fitri adha natal nyepi waisak imlek ramadhan ramadan puasa sahur buka cuti libur liburan izin ijin absen absensi
shift sif masuk pulang telat terlambat pekerjaan kerjaan bekerja dikerjain ngerjain tugas jabatan posisi bagian divisi departemen seksi
unit grup kelompok tim regu orang org orang2 teman temen tmn kawan rekan tetangga saudara keluarga klg ayah bapak ibu mama papa emak nenek
kakek paman bibi tante om adik kakak suami istri pacar mantan mertua menantu ipar sepupu keponakan cucu yatim janda duda jodoh warga
masyarakat tamu pembeli buyer pelanggan klien manajemen manajer manager mgr hrd hr personalia admin staf staff supervisor spv kabag mandor
foreman leader ketua wakil sekretaris bendahara satpam security keamanan polisi tentara preman lsm wartawan pengacara hakim jaksa
pengadilan disnaker dinas kementerian kedutaan konsulat kjri kbri bp2mi bnp2tki pjtki agen agensi agency calo makelar sponsor penyalur
rekrutmen paspor passport visa ktp kk akta ijazah sertifikat kitas permit ic arc serikat union sp sb spsi spn kspi fspmi sbsi pengurus
anggota rapat perundingan pkb aturan peraturan undang2 undang uu hukum hak kewajiban pelanggaran melanggar pelecehan seksual kekerasan
perkosaan pemerkosaan diskriminasi intimidasi ancaman paksaan pemaksaan penipuan penyiksaan perbudakan perdagangan penahanan penyekapan
perlakuan diperlakukan semena sewenang wenang pengaduan laporan aduan keluhan masalah mslh kasus kejadian peristiwa alasan sebabnya solusi
bantuan pertolongan perlindungan rahasia identitas saksi korban pelaku terduga tersangka tuduhan fitnah gosip perselingkuhan selingkuh
mesum cabul porno telanjang kemaluan kelamin bokong ciuman pelukan rayuan godaan hinaan makian cacian bentakan teriakan pukulan tamparan
tendangan tampar anjing babi monyet bodoh goblok tolol bego bangsat bajingan kampret lonte pelacur sialan setan iblis gila idiot kampungan
target hasil produksi output order pesanan ekspor impor kualitas mutu cacat reject defect barang produk sampel pcs lusin kodi karton
kardus kotak palet box kilo kg gram liter ton meter cm kain benang jarum kancing resleting gunting pola jaket kemeja rok kaus bra sol
karet plastik kaca besi baja kayu batu pasir semen tambang sawit kebun kelapa coklat kakao tebu tembakau udang ikan kepiting cumi ayam
sapi kambing padi jagung sayuran buah tanaman ladang sawah kolam tambak panen pemetik penderes pohon buah2an ranting daun rumput parang
cangkul traktor semprotan tangki hama elektronik komponen chip pcb solder baterai layar laptop komputer mikroskop lensa lab oven tungku
boiler kompresor forklift crane katrol perancah konveyor conveyor mesinnya pisau gergaji bor las palu api kebakaran kebakar terbakar
meledak ledakan runtuh roboh ambruk retak bocor korsleting konslet kesetrum tersetrum alarm darurat evakuasi hidran apar pemadam terkunci
digembok gembok kunci kuncinya terjebak terkurung terjepit tersayat terpotong tertusuk terpeleset tertimpa terluka tewas meninggal mati
mayat jenazah bunuh diri kritis sekarat gawat genting pistol senjata tembak celurit golok clurit bambu indonesia jakarta bogor depok
tangerang bekasi karawang purwakarta cikarang cikupa balaraja serang cilegon bandung sukabumi cianjur garut majalaya cimahi sumedang
subang majalengka cirebon indramayu tegal brebes pemalang pekalongan batang kendal semarang ungaran salatiga boyolali solo surakarta
sukoharjo klaten sragen karanganyar wonogiri jepara kudus pati rembang demak grobogan purwodadi jogja yogyakarta yogya bantul sleman
magelang temanggung wonosobo purbalingga banyumas purwokerto cilacap kebumen surabaya sidoarjo gresik mojokerto pasuruan malang jombang
nganjuk kediri tulungagung blitar madiun ponorogo magetan ngawi bojonegoro lamongan tuban probolinggo lumajang jember banyuwangi madura
bali denpasar lombok mataram ntb ntt kupang flores sumba medan deli batam bintan riau pekanbaru padang jambi palembang lampung bengkulu
aceh pontianak banjarmasin balikpapan samarinda kalimantan sulawesi makassar manado kendari ambon maluku papua jayapura sumatera sumatra
jawa barat timur selatan utara jabar jateng jatim banten jabodetabek sunda betawi batak minang melayu dayak bugis tionghoa cina china
malaysia singapura hongkong hong kong taiwan korea jepang arab saudi dubai brunei filipina vietnam thailand kamboja myanmar bangladesh
india nepal inggris amerika belanda jerman australia kuala lumpur johor penang selangor sabah sarawak taipei jeddah riyadh seoul asing
negeri bahasa islam kristen katolik hindu buddha agama tuhan allah alhamdulillah insyaallah inshaallah astaghfirullah wassalam
waalaikumsalam amin amiin bismillah nike adidas uniqlo zara puma samsung apple toyota honda yamaha indomie shopee tokopedia gopay dana ovo
bca bri bni mandiri facebook fb instagram ig tiktok youtube whatsapp telegram google internet pulsa kuota data aplikasi group posting
status medsos media sosial link pertama kedua ketiga keempat kelima terakhir awal akhir ujung separuh setengah penuh kosong semuanya
seluruhnya total jumlah rata rata2 kira kira2 sekitar minimal maksimal minimum umr umk ump standar normal biasa biasanya umumnya khusus
khususnya terutama langsung sengaja tiba tiba2 mendadak segera cepat2 cepet buru buru2 perlahan akhirnya awalnya mulanya seterusnya
selanjutnya berikutnya ternyata rupanya padahal pdhl soalnya makanya apalagi biarpun asal asalkan kecuali selain termasuk berupa mengenai
terhadap menurut berdasarkan sesuai akibatnya terpaksa dipaksa rela ikhlas pasrah nekat berani ragu yakin percaya curiga sadar setuju
sepakat menolak menerima bertahan berhenti berlanjut bermasalah berkelahi berantem ribut keributan pertengkaran tengkar bertengkar cekcok
konflik damai mediasi pihak pimpinan atasan bawahan senior junior mandor2 operator mekanik teknisi montir helper kernet kuli tukang
cleaning service ob office boy koki juru masak pembantu art pengasuh lansia majikannya kakeknya neneknya nyonya tuan anaknya suaminya
istrinya ibunya bapaknya adiknya kakaknya temannya temen2 teman2 kawan2 rekan2 ibu2 bapak2 bos2 satpamnya hpnya gajinya uangnya kerjanya
jam2 minggu2 hidup kehidupan nyawa masa nasib rezeki susahnya miskin kebutuhan keperluan beras susu sekolah kuliah spp sewa listriknya
gaji2 dibayarkan dibayarin dipotongin dipulangkan dipulangin dikeluarin dikeluarkan dirumahkan phk putus diputus diperpanjang perpanjang
perpanjangan habis abis kelar rampung tuntas hilang ilang ketahuan kepergok ketangkap ditangkap dipenjara penjara diborgol deportasi
dideportasi overstay ilegal legal resmi kaburan kaburin diperas dipalak dipinjam dipinjami dikasih dikasi dikasihin ditanyain ditanyai
ditelpon disuruh2 dipaksa2 dibentak2 dihina2 dipelototin melotot dipelototi dicolek colek diraba2 dipegang2 dicium diciumi diintip
diintipin direkam difoto2 diikutin diikuti ngikutin dibuntuti ditungguin nungguin diajak diajakin ngajakin tidur bareng barengan hotel
penginapan ngamar mabuk mabok miras narkoba judi utangin diutangi kasur ranjang bantal selimut lemari loker antri antre antrian giliran
galon dispenser keran kran sumur pompa septic got selokan tikus kecoa nyamuk lalat kutu kudis panu wes wis iki ora ojo opo piye sing karo
mung aku2 nggih mboten teu henteu abdi atuh mah euy mangga punten kumaha naon bner bgt banget bngt bgtu gmn gmana dmn kmn skli smpai smp
trs trz trimakasih terimakasih makash thx tq plis pliss please pls oke2 siap sip nah wah aduh waduh astaga ampun duh hmm eh oh ah hehe
wkwk pengalaman cerita curhat konseling konsultasi nasehat nasihat saran kritik keputusan pilihan kesempatan peluang harapan semoga smoga
mudah2an moga kabar kbr berita info informasi pengumuman undangan surat2 peringatan sp1 sp2 sp3 teguran lisan tertulis pernyataan
pengunduran mengundurkan mundur tanda ttd materai meterai cap stempel fotokopi kopian asli palsu lengkap nama nm namanya alamat umurnya
lahir ktpnya tempat tinggal berasal menikah lajang kawin cerai bercerai pendidikan smk sma sd juli2 kasir kurir gudangnya ekspedisi muat
bongkar muatan barang2 angkutan angkat2 beban berat2 jongkok berdiri duduk terus2an nonstop istirahatnya sejam2 jumatan sholatnya salat
mukena wudhu haji umroh pengajian tahlilan acara pesta nikahan pernikahan lamaran kematian duka tahan2 ditahan2 simpanan tabungan koperasi
arisan rentenir pinjol bunganya cicil kredit gadai wajar layak manusiawi kejamnya biadab keterlaluan seenaknya sembarangan asal2an pilih
kesayangan buahnya emosi emosian nada kata kalimat ucapan omongan mulutnya tangannya tatapan senyum ketawa tertawa diam diem bisu membisu
senyap tenang rame ramai sepi gelap terang jauh deket dkt samping sebelah kiri kanan pojok sudut balik belakangan kembali kmbali balikin
dibalikin dikembalikan mengembalikan adanya ada gada gaada nggada tiada punya pny punyanya milik kepunyaan jadinya menjadi mnjd dijadikan
terjadi trjd menjalani dijalani merasa merasakan ngerasa menyebabkan mengakibatkan menimbulkan mengalami dialami kena terkena kenai
mendapat mendapatkan didapat dapet mengadakan diadakan melakukan dilakukan dilakuin lakukan laku kelakuan perilaku tingkah sikap sifat
tindakan bertindak perbuatan berbuat menindak ditindak tindak lanjuti tanggapan ditanggapi direspon respon cuek acuh mempekerjakan
dipekerjakan memberhentikan diberhentikan mempersulit dipersulit memperlakukan memperbaiki diperbaiki perbaikan perubahan pengawas
pengawasan pengurangan penambahan kenaikan penurunan keterlambatan kekurangan kelebihan keselamatan kebersihan kepanasan kedinginan
kelaparan lapar laper haus kehausan kelelahan kecapean kecapekan kesakitan ketakutan kesulitan kehilangan kesalahan kebijakan kenyataan
keadaan kondisi situasi suasana lingkungan dunia magh maag tbc tipes tifus diare covid corona vaksin kanker hernia kurap wasir keputihan
anemia hipertensi tensi rawat inap ugd igd ambulans indah suci setia untung mei juli sari mega cinta putra putri surya bintang permata
senen rebo sekar murni jaya nanda soal tau gulungan suka penumpang lunas belas bertiga balas dendam pijat dipijat memijat buang dibuang
membuang bakal mie perih aktif nonaktif penyakit lewat nyebar sebar menyebar disebar menyebarkan pipi nyebut sebut disebut menyebutkan
runding berunding rem bikin dibikin bikinin ngebikin press terkelupas auditor audit papan sirkuit pembersih garmen sulingan teknik
permintaan melepuh disetor setor manipulasi memanipulasi geledah menggeledah digeledah penggeledahan lembar jadwal roster waktunya jamnya
lama2 kebanyakan seharusnya harusnya sebaiknya mestinya sebetulnya sesungguhnya dikasihnya barusan2 tengah2 sama2 terus2 masing2 macam2
hati2 baik2 tiap2 kadang2 bulan2 tahun2 diam2 tanggap ruko toko warung pasar pukul memukul dipukul memukulkan dipukulkan pukulkan terpukul
menampar ditampar tendang menendang ditendang menendangkan ditendangkan tendangkan dorong mendorong didorong ndorong tarik menarik ditarik
jambak menjambak dijambak njambak lempar melempar dilempar melemparkan dilemparkan lemparkan melempari dilempari terlempar cubit mencubit
dicubit ncubit cekik mencekik dicekik ncekik pegang memegang dipegang megang raba meraba diraba sentuh menyentuh disentuh tersentuh peluk
memeluk dipeluk meluk berpeluk cium mencium ncium remas meremas diremas perkosa memerkosa diperkosa merkosa leceh melecehkan dilecehkan
lecehkan terleceh hina menghina dihina nghina terhina maki memaki bentak membentak dibentak mbentak memarahkan dimarahkan marahkan teriak
meneriakkan diteriakkan teriakkan meneriaki diteriaki berteriak ancam mengancam diancam terancam paksa memaksa maksa memaksakan dipaksakan
paksakan tipu menipu ditipu nipu tertipu membohongi dibohongi berbohong tuduh menuduh dituduh nuduh menuduhkan dituduhkan tuduhkan pecat
memecat dipecat mecat usir mengusir diusir ngusir kurung mengurung dikurung ngurung mengunci dikunci ngunci sekap menyekap disekap sita
menyita disita nyita tahan menahan ditahan nahan tertahan memotong dipotong motong bayar membayar dibayar mbayar membayarkan bayarkan
terbayar menggaji digaji nggaji hitung menghitung dihitung nghitung terhitung catat mencatat dicatat ncatat tercatat bertanda menangani
ditangani tulis menulis ditulis menuliskan dituliskan tuliskan baca membaca dibaca mbaca membacakan dibacakan bacakan terbaca tanya
menanyakan ditanyakan tanyakan bertanya jawab menjawab dijawab njawab bicara membicarakan dibicarakan bicarakan berbicara menceritakan
diceritakan ceritakan bercerita mengatakan dikatakan katakan mengatai dikatai berkata bilang membilang dibilang mbilang membilangi
dibilangi lapor melaporkan dilaporkan laporkan terlapor adu mengadukan diadukan adukan keluh mengeluhkan dikeluhkan keluhkan berkeluh
protes memrotes diprotes mrotes demo berdemo mogok memogok dimogok tuntut menuntut dituntut nuntut tertuntut minta meminta diminta
memintai dimintai memohon dimohon memohoni dimohoni menolong ditolong bantu membantu dibantu mbantu terbantu beri memberi diberi mberi
mengasih mengasihi dikasihi kirim mengirim dikirim ngirim mengirimi dikirimi diterima nerima terterima ambil mengambil diambil terambil
bawa membawa dibawa mbawa terbawa simpan menyimpan disimpan nyimpan tersimpan jual menjual dijual njual terjual beli membeli dibeli mbeli
pinjam meminjam minjam meminjamkan dipinjamkan pinjamkan meminjami terpinjam berhutang berutang tagih menagih ditagih nagih ganti
mengganti diganti ngganti menggantikan digantikan gantikan menggantii digantii terganti ubah mengubah diubah ngubah berubah tambah
menambah ditambah nambah menambahkan ditambahkan tambahkan menambahi ditambahi bertambah tertambah mengurangi dikurangi berkurang naik
menaikkan dinaikkan naikkan menaiki dinaiki bernaik turun menurunkan diturunkan turunkan menuruni dituruni terturun pindah memindahkan
dipindahkan pindahkan berpindah angkat mengangkat diangkat ngangkat terangkat angkut mengangkut diangkut ngangkut terangkut dudukkan
mendudukkan didudukkan ndudukkan menduduki diduduki terduduk mendirikan didirikan dirikan mengerjakan dikerjakan kerjakan mengerjai
dikerjai berkerja terkerja suruh menyuruh disuruh perintah memerintah diperintah merintah memerintahkan diperintahkan perintahkan
terperintah atur mengatur diatur ngatur teratur urus mengurus diurus terurus awasi mengawasi diawasi ngawasi awas kontrol mengontrol
dikontrol ngontrol memeriksa diperiksa meriksa cek mencek dicek ncek lihat melihat dilihat terlihat tonton menonton ditonton intip
mengintip ngintip dengar mendengar didengar ndengar mendengarkan didengarkan dengarkan terdengar memfoto difoto mfoto rekam merekam
terrekam memvideokan divideokan videokan telepon menelepon ditelepon hubung menghubungi dihubungi berhubung terhubung panggil memanggil
dipanggil terpanggil jemput menjemput dijemput njemput antar mengantar diantar ngantar mengantarkan diantarkan antarkan meninggalkan
ditinggalkan tinggalkan tertinggal temu menemukan ditemukan temukan menemui ditemui bertemu tertemu ketemu mengetemu diketemu ngetemu
tunggu menunggu ditunggu cari mencari dicari ncari pakai memakai dipakai makai guna menggunakan digunakan gunakan berguna membuka dibuka
mbuka terbuka tutup menutup ditutup nutup menutupi ditutupi bertutup tertutup mulai memulai dimulai henti menghentikan dihentikan hentikan
terhenti selesai menyelesaikan diselesaikan selesaikan terselesai lanjut melanjutkan dilanjutkan lanjutkan terlanjut ulang mengulangi
diulangi berulang terulang coba mencoba dicoba ncoba belajar membelajar dibelajar mbelajar ajar mengajarkan diajarkan ajarkan mengajari
diajari berajar latih melatih dilatih berlatih terlatih uji menguji diuji nguji teruji memilih dipilih milih terpilih tolak ditolak
tertolak menyetujukan disetujukan setujukan menyetujui disetujui mengizinkan diizinkan izinkan mengijinkan diijinkan ijinkan larang
melarang dilarang terlarang batas membatasi dibatasi terbatas blokir memblokir diblokir mblokir halang menghalangi dihalangi terhalang
hapus menghapus dihapus nghapus terhapus menghilangkan dihilangkan hilangkan terhilang rusak merusak dirusak merusakkan dirusakkan
rusakkan hancur menghancurkan dihancurkan hancurkan terhancur pecah memecahkan dipecahkan pecahkan terpecah bakar membakar dibakar mbakar
menembak ditembak nembak tertembak tusuk menusuk ditusuk nusuk membunuh dibunuh mbunuh terbunuh mematikan dimatikan matikan menyakiti
disakiti melukai dilukai celaka mencelakakan dicelakakan celakakan mencelakai dicelakai bercelaka jatuh menjatuhkan dijatuhkan jatuhkan
menjatuhi dijatuhi berjatuh terjatuh tabrak menabrak ditabrak nabrak tertabrak jepit menjepit dijepit njepit gilas menggilas digilas
nggilas tergilas sayat menyayat disayat nyayat membocorkan dibocorkan bocorkan semprot menyemprot disemprot nyemprot menyemprotkan
disemprotkan semprotkan campur mencampur dicampur ncampur mencampurkan dicampurkan campurkan bercampur tercampur cuci mencuci dicuci ncuci
memasak dimasak termasak memakan dimakan termakan meminum diminum terminum menidurkan ditidurkan tidurkan meniduri ditiduri tertidur
istirahat mengistirahatkan diistirahatkan istirahatkan beristirahat bangun membangun dibangun mbangun membangunkan dibangunkan bangunkan
berbangun terbangun memandikan dimandikan mandikan memandii dimandii bermandi menjahit dijahit njahit terjahit setrika menyetrika
disetrika nyetrika menggunting digunting nggunting lipat melipat dilipat terlipat bungkus membungkus dibungkus mbungkus terbungkus kemas
mengemas dikemas ngemas terkemas rakit merakit dirakit terrakit melas dilas membor dibor mbor tanam menanam ditanam nanam menanami
ditanami tertanam memanen dipanen manen petik memetik dipetik metik siram menyiram disiram menyirami disirami pupuk memupuk dipupuk mupuk
sortir menyortir disortir nyortir menggosok digosok nggosok pel memel dipel mel sapu menyapu disapu nyapu membersihkan dibersihkan
bersihkan membersihi dibersihi berbersih jaga menjaga dijaga njaga berjaga terjaga merawat dirawat terrawat asuh mengasuh diasuh ngasuh
nikah menikahkan dinikahkan nikahkan menikahi dinikahi bernikah menghamilkan dihamilkan hamilkan menghamili dihamili dilahirkan lahirkan
melahiri dilahiri terlahir sumpah menyumpahi disumpahi bersumpah doa mendoakan didoakan doakan berdoa ibadah beribadah menyalatkan
disalatkan salatkan solat menyolatkan disolatkan solatkan sholat menyholatkan disholatkan sholatkan berpuasa kumpul mengumpulkan
dikumpulkan kumpulkan berkumpul terkumpul gabung menggabungkan digabungkan gabungkan bergabung tergabung ikut mengikut diikut ngikut
mengikutkan diikutkan ikutkan mengikuti terikut dukung mendukung didukung ndukung berserikat mewakilkan diwakilkan wakilkan mewakili
diwakili berwakil pimpin memimpin dipimpin mimpin terpimpin tekan menekan ditekan nekan tertekan mengintimidasi diintimidasi ngintimidasi
mendiskriminasi didiskriminasi ndiskriminasi eksploitasi mengeksploitasi dieksploitasi ngeksploitasi jebak menjebak dijebak njebak ikat
mengikat diikat ngikat terikat memukulan dipukulan mukulan cakar mencakar dicakar ncakar gigit menggigit digigit nggigit tergigit ludah
meludahi diludahi siksa menyiksa disiksa nyiksa tersiksa aniaya menganiaya dianiaya nganiaya teraniaya hajar menghajar dihajar nghajar
gebuk menggebuk digebuk nggebuk menggebuki digebuki bacok membacok dibacok mbacok todong menodong ditodong nodong menodongkan ditodongkan
todongkan keroyok mengeroyok dikeroyok ngeroyok rampas merampas dirampas terrampas curi mencuri dicuri ncuri mencurikan dicurikan curikan
rampok merampok dirampok copet mencopet dicopet ncopet palak memalak malak peras memeras meras suap menyuap disuap nyuap sogok menyogok
disogok nyogok janji menjanjikan dijanjikan janjikan menjanjii dijanjii berjanji tanggung menanggung ditanggung nanggung menanggungkan
ditanggungkan tanggungkan jamin menjamin dijamin njamin terjamin daftar mendaftarkan didaftarkan daftarkan terdaftar rekrut merekrut
direkrut seleksi menyeleksi diseleksi nyeleksi terjemah menerjemahkan diterjemahkan terjemahkan terterjemah jelas menjelaskan dijelaskan
jelaskan terjelas tahu menahukan ditahukan tahukan menahui ditahui bertahu beritahu memberitahu diberitahu mberitahu memberitahukan
diberitahukan beritahukan kenal mengenalkan dikenalkan kenalkan mengenali dikenali berkenal terkenal ingat mengingatkan diingatkan
ingatkan mengingati diingati teringat lupa melupakan dilupakan lupakan melupai dilupai terlupa pikir memikirkan dipikirkan pikirkan
memikiri dipikiri berpikir terpikir rasa dirasakan rasakan merasai dirasai berrasa terrasa menakutkan ditakutkan takutkan menakuti
ditakuti dinangis tangis menangisi ditangisi bertangis menyenangkan disenangkan senangkan benci membenci dibenci mbenci mencintakan
dicintakan cintakan mencintai dicintai sayang menyayangkan disayangkan sayangkan menyayangi disayangi ejek mengejek diejek ngejek ledek
meledek diledek olok mengolok diolok ngolok mengolokkan diolokkan olokkan rayu merayu dirayu goda menggoda digoda nggoda tergoda ganggu
mengganggu diganggu ngganggu terganggu bully membully dibully mbully menggosipkan digosipkan gosipkan memfitnah difitnah mfitnah sindir
menyindir disindir nyindir caci mencaci dicaci ncaci umpat mengumpat diumpat ngumpat kutuk mengutuk dikutuk ngutuk terkutuk bentur
membenturkan dibenturkan benturkan berbentur terbentur menghukum dihukum nghukum mendenda didenda ndenda skors menykors diskors nykors
sanksi menyanksikan disanksikan sanksikan bersanksi nilai menilai dinilai menilaii dinilaii menargetkan ditargetkan targetkan capai
mencapai dicapai ncapai tercapai memroduksi diproduksi mroduksi menghasilkan dihasilkan hasilkan berhasil kejar mengejar dikejar ngejar
terkejar melemburkan dilemburkan lemburkan mencutikan dicutikan cutikan bercuti meliburkan diliburkan liburkan berlibur mengabsen diabsen
ngabsen mengabseni diabseni hadir menghadirkan dihadirkan hadirkan menghadiri dihadiri terhadir memasukkan dimasukkan masukkan memasuki
dimasuki keluar mengeluarkan keluarkan mengeluari dikeluari terkeluar memulangkan pulangkan pergi memergikan dipergikan pergikan datang
mendatangkan didatangkan datangkan mendatangi didatangi terdatang lari melarikan dilarikan larikan berlari kabur mengaburkan dikaburkan
kaburkan sembunyi menyembunyikan disembunyikan sembunyikan bersembunyi tersembunyi manfaat memanfaatkan dimanfaatkan manfaatkan nyata
menyatakan dinyatakan nyatakan ajak mengajak biar membiarkan dibiarkan biarkan terbiar melepaskan dilepaskan lepaskan terlepas tumpuk
menumpuk ditumpuk numpuk bertumpuk tertumpuk isi mengisi diisi ngisi berisi terisi mengosongkan dikosongkan kosongkan memanaskan
dipanaskan panaskan memanasi dipanasi mendinginkan didinginkan dinginkan mendingini didingini sedia menyediakan disediakan sediakan
bersedia tersedia butuh membutuhkan dibutuhkan butuhkan wajib mewajibkan diwajibkan wajibkan bebas membebaskan dibebaskan bebaskan
terbebas mengamankan diamankan amankan lindung melindungi dilindungi berlindung terlindung cover mencover dicover ncover menraining
ditraining nraining transfer menransfer ditransfer nransfer interview menginterview diinterview nginterview resign meresign diresign
komplain mengomplain dikomplain ngomplain meeting memeeting dimeeting share menyhare dishare nyhare upload mengupload diupload ngupload
menchat dichat nchat mewa diwa menyms disms nyms call mencall dicall ncall blok memblok diblok mblok supervisornya svp manajernya
managernya adminnya mandornya leadernya chief kasi ketuanya scurity sekuriti penjaga bosku bosnya majikanku direktur atasannya pengawasnya
koordinator korlap agennya calonya sponsornya temanku temenku kawanku suamiku istriku pacarku anakku adikku kakakku checker guru
kontraktor pemborong induksi trainer penerjemah pemandu tekong kapten nahkoda mualim abk nglempar nyubit nyekik ngeraba nyium memperkosa
ngina ngebentak bohongin ngelarang godain ngegoda ngerayu ngerekam ngebully menculik membuntuti liat melapor pak pa' bu mas mbak mba mbk
bang abang kak dek de teteh kang akang aa ny tn nona nn sdr sdri saudari hajah hj ustad ustadz bung cik cece ko koh koko ce kyai gus raden
rr drs ir uda uni ito eda opung inang amang bli mbah pakde bude paklek bulek yu yuk cak ning nduk le puan encik datin datuk mister mr mrs
miss mam madam sir laoban jm mnt tahunan persen kali pc hektar derajat biji halaman ekor tandan karung rp idr perak ringgit rm dolar
dollar usd sgd hkd nt ntd yen won riyal real jl jln gg rt rw kp dusun dsn ds kel kec perumahan perum komplek kompleks apartemen apartment
flat rusun lt tower januari februari pebruari maret april juni agustus september oktober november nopember desember jan feb peb mar apr
jun jul agu ags agt sep sept okt nov nop des nmr nr num nomornya strip dash plus spasi min garis miring san namaku panggilan panggilanku
bernama perkenalkan pelakunya orangnya an hubungi mengadu melawan gara ulah tertanda salam hormat korbannya saksinya sahabat panggilannya
dear bersama ditemani nomerku nope noku nik norek rek shopeepay linkaja pinnya otp kpj npwp sim pengenal viber imo id card nip badge bed
stasiun pos rompi barak lapak baris token th usianya umurku berumur berusia puk satunya lift utama dibawah genap mengandung bumil muda tua
kebocoran diculik penculikan pendarahan sadarkan massal selamatkan keracunan tajam senapan samurai pedang badik seorang sendirian sekerja
sesama petugas perekrut yayasan p3mi nol dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh sebelas duabelas tigabelas
empatbelas limabelas enambelas tujuhbelas delapanbelas sembilanbelas duapuluh tigapuluh empatpuluh limapuluh enampuluh tujuhpuluh
delapanpuluh sembilanpuluh dobel double kembar tripel triple
redup rabun ugal ugalan kupas cair cairkan dicairkan silau amis anyir asapnya ulatnya semut belatung lecet lebam mulas mules robek macet
korslet setrum tergelincir tenggelam hanyut rantai mes kosan musala salep perban oksigen tabung apotek resep keterangan rujukan rontgen
kuku dahi bibir honor kompensasi angsuran telur tempe roti porsi kenyang pikul gendong kirimkan terima mohon tolong unjuk tidak dimutasi
dipindah tambahan kurang lebih cukup pas tertunda ditunda sekarang tadi kemarin besok lusa hari pagi siang sore malam paskah balita pelajar
murid jempol cctv kamera polsek polres aparat depnaker lbh ombudsman bupati camat lurah kades jagoan merokok pentungan balok rotan sabuk
sandal apron cadar tas dompet handphone sinyal wifi dibalas asa betah letih loyo kurus gemuk kaya seret diseret injak diinjak bugil maling
ingkar pungli harus boleh larangan sop rapi label dus peti kontainer gerinda ban berjalan ketel genset panel saklar pipa selang tiner
pelarut sadap menyadap jaring perahu dermaga batubara emas bata genteng beton bangunan proyek plafon lubang parit jembatan jalanan macetnya
sabun sampo odol sikat handuk gayung kakus jamban kloset jemuran jemur tikar bohlam colokan kompor panci piring gelas sendok forklip troli
gerobak tali pres uap apek pesing comberan kecoak ular kalajengking cacing lengan siku pundak tengkuk hati usus kandung betis tumit kuping
lidah tenggorokan otot urat keringat gosong keseleo kram pegal linu nyeri ruam mencret kejang timbangan ditimbang nyolong nunggak ngaret
telor daging bubur gula garam asem mentah aus difabel jurang dodos egrek konveksi enteng bising berisik sempit luas karatan mampet bolong
sobek zalim sadis doang lesu lemes kesel kapok jenuh kangen rindu ember rak asma tuli buta
`,
  endings: 'nya ku mu lah kah pun an kan i nyalah nyakan annya kannya inya',
  nameEndings: 'nya ku pun lah kah tu',
  prefixes: 'di ke se',
  given: `
Siti Sri Dewi Nur Nurul Ani Ana Anis Anisa Annisa Ayu Aisyah Aminah Asih Astuti Atik Ati Aan Ade Adi Aditya Agung Agus Ahmad Akhmad Achmad
Ali Alif Alvin Amalia Amelia Amel Amin Amir Andi Andika Andre Andri Andriani Anggi Anggraini Angga Anik Anita Anto Anton Antok Antonius
Ardi Ardian Ari Arif Arief Ario Arman Arta Arum Arya Asep Asri Aulia Azis Aziz Bagas Bagus Bahrudin Bakri Bambang Bayu Beni Benny Bima
Boni Budi Budiman Budiono Budianto Cahya Cahyo Cahyono Candra Carti Casmi Casmini Catur Cecep Chandra Christina Cici Cindy Citra Cucu
Dadan Dadang Danang Dani Danu Darmi Darmin Darsih Darsini Darto Daryati Daryono Dede Deden Dedi Dedy Deni Denny Desi Dessy Devi Dewa Dian
Diana Dika Dimas Dina Dini Dinda Dita Diah Dyah Djoko Doni Donny Dwi Edi Edy Eka Eko Elis Elisa Ella Elly Elsa Emi Ema Endah Endang Endra
Eni Enny Erik Erlina Erna Erni Ernawati Erwin Eti Etik Eva Evi Fadil Fadli Faisal Fajar Farah Farhan Farida Faridah Fatimah Fatma Fauzan
Fauzi Febri Febriani Feri Ferry Fika Fina Firman Fitri Fitria Fitriani Fitriyah Galih Galuh Gilang Gita Gunawan Guntur Gusti Habibah Hadi
Hafiz Hafid Hamid Hana Handayani Handoko Haris Hariyanto Haryono Harti Hartini Hartono Hasan Hasanah Hasna Hendar Hendra Hendri Hendro
Heni Henny Herlina Herman Hermawan Heri Herry Herawati Heru Hesti Hidayat Hilda Husein Husna Ibrahim Ida Idris Iis Ika Ikhsan Ilham Imam
Imas Imron Ina Inah Indah Indra Indri Indriani Intan Irfan Irma Irmawati Irwan Isah Ismail Isna Istiqomah Iwan Iyah Jajang Jaka Jamal
Jamilah Jarwo Jefri Jihan Joko Joni Jono Juariah Jubaedah Juju Jujun Juli Julia Juliana Jumiati Jumini Junaedi Junaidi Karmila Karsih
Karsinah Kartika Kartini Karyati Kasmi Kasmini Kasno Kholifah Khoirul Khoirunnisa Khotimah Kiki Komang Komariah Kadek Ketut Krisna Kris
Kristina Kusmiati Kustini Laila Lailatul Lasmi Lasmini Leni Lestari Lia Lilik Lilis Lina Linda Lisa Lukman Lulu Luluk Lutfi Made Mahmud
Maman Mamat Manan Mansur Maria Mariam Mariyam Marni Marlina Marsih Marsinah Martini Marwan Maryam Maryani Maryanto Maryati Maryono Masitoh
Maulana Maya Mega Megawati Meilani Melati Melia Meli Mia Mila Mimin Mira Mirna Misbah Muhamad Muhammad Mohamad Muhidin Mujiati Mujiono
Mukhlis Mulyadi Mulyani Mulyati Mulyono Munawaroh Muniroh Murni Murniati Murtini Muslimah Mustafa Mustofa Nadia Nana Nanang Nani Nanik
Narti Neneng Neni Nia Niken Nina Nining Nisa Nita Novi Novia Novita Nunung Nuning Nunik Nuraeni Nuraini Nurhayati Nurjanah Nurlaila
Nurlela Nurmala Nuryati Nuryanto Nyoman Oki Okta Oktavia Olivia Oman Opik Otong Paijo Painem Paino Panji Parmi Parni Partini Parti Pardi
Permata Pipit Poniman Ponirah Poniyem Ponijan Prasetyo Prasetya Pratama Pratiwi Prayitno Priyanto Priyono Puji Pujiati Purnomo Purwanti
Purwanto Puspa Puspita Putra Putri Putu Rahayu Rahma Rahman Rahmat Rahmawati Rahmi Rama Ramadhan Ramdan Ramli Rangga Rani Ranti Rasti
Ratih Ratmi Ratna Ratnasari Reni Renny Resti Reza Ria Rian Riana Ridho Ridwan Rifki Rika Rina Rini Rio Riska Rizka Rizki Rizky Rita Ririn
Riyanto Robi Rohana Rohani Rohayati Rohimah Rohmah Rohmat Roni Rosa Rosida Rosidah Rosita Rubiah Rudi Rudy Rukmini Rukiyah Rusdi Rusli
Rusmiati Rustini Sabar Sabrina Saepudin Saiful Saipul Safitri Salamah Salim Salma Samini Samsul Samsudin Sandi Sandra Sanusi Sari Sarah
Sarinah Sarini Sariyem Sarmi Sarno Sarti Saryono Sekar Selvi Septi Septian Setia Setiawan Setiawati Shinta Sinta Silvia Sila Sindi Slamet
Soleh Sholeh Solihin Solikhah Sony Subagyo Sudarmi Sudarno Sudarsono Sudarto Sugeng Sugianto Sugiarti Sugiarto Sugiharti Sugiono Suharti
Suharto Suhartini Suhartono Suherman Sukarmi Sukarni Sukarno Sukarti Sukini Sulastri Sulis Sulistiani Sulistyowati Suliyem Sumarni Sumarno
Sumarti Sumi Sumiati Sumini Sunarmi Sunarti Sunarto Sunaryo Suparman Suparmi Suparno Supardi Supriadi Supriati Supriyanto Supriyadi
Supriyati Surati Suradi Surti Surtini Surya Suryadi Suryani Suryati Suryanto Susan Susanti Susanto Susi Susilo Susilowati Sutarmi Sutarno
Sutini Sutinah Sutrisno Sutri Suwarni Suwarno Suwarti Suyanti Suyanto Suyatmi Suyono Syahrul Syarif Syifa Tantri Tari Tarmi Tarsih Taryono
Tasya Tati Tatik Taufik Teguh Tia Tika Tini Tina Tinah Titi Titik Titin Tito Tomi Toni Tri Trisno Tuti Tutik Tukiyem Tukiman Tumini
Tuminah Udin Ujang Umar Umi Untung Upi Uswatun Usman Vera Vina Vivi Wahid Wahyu Wahyudi Wahyuni Wahyuningsih Wakini Warni Warsi Warsini
Warti Wartini Warsito Wasis Wati Watini Wawan Wayan Wening Wida Widi Widia Widodo Widya Widyastuti Wiji Wina Winarni Winarti Winda Wiwik
Wiwin Wulan Wulandari Yadi Yanti Yanto Yani Yati Yayah Yayan Yayat Yayuk Yeni Yenny Yoga Yogi Yohana Yohanes Yono Yossi Yudi Yuli Yulia
Yuliana Yulianti Yulianto Yuliati Yunita Yuni Yuniarti Yusni Yusuf Yusup Zaenab Zaenal Zainal Zainab Zahra Zahrotul Zubaidah Zulaikha
Zulfa Zulkifli Zulfikar Maesaroh Masruroh Mutmainah Nuryani Kokom Kokoy Enok Euis Entin Cicih Icih Onih Omah Oneng Uum Uun Aep Ence Encep
Engkus Endin Iin Ipah Ipit Imah Isti Iyus Jaenab Jaenal Jenab Ucok Butet Togar Poltak Tiur Rotua Rospita Tigor Monang Bonar Sahat Sondang
Uli Lamhot Hotma Yosef Yosefina Kristin Kristiani Agustina Agustinus Albertus Alexander Alfonsus Antonia Bernadeta Yustina Fransiska
Fransiskus Gregorius Ignatius Martha Marthen Marten Margareta Melkianus Meriana Paulina Paulus Petrus Petronela Stefanus Theresia Veronika
Viktor Yakobus Yeremias Adelina Yufrida Mariance Welmince Erwiana Nirmala Sumasri Sulami Eny Karsiwen Sringatin Wiwi Hariyati Ruyati
Solehah Zaenudin Jumhur Abdul Abdullah Abdurrahman Muchsin Kurnia Kurniawan Kurniasih Kurniati Lusi Lusiana Mei Mely Meri Monika Nadya
Nanda Nafisah Naila Nabila Neng Ningsih Ningrum Noni Noviyanti Nurma Qori Qomariah Rafi Raka Rara Rere Reny Revi Revan Riani Rifqi Rima
Rindi Risma Risna Rohim Romi Romlah Ruli Rusman Sakinah Salsabila Santi Santoso Saroh Satrio Selamet Shella Sherly Siska Sisca Sofia
Sofyan Suci Suciati Suep Sujiati Sujarwo Sukma Sumirah Supinah Suryaningsih Syamsul Syaiful Tasmi Tatang Tedi Tiara Tiwi Topik Tono Turini
Turyati Ulfa Ulfah Umaroh Ummi Uci Ummu Vanesa Vicky Wardah Wasinah Wasri Widyawati Wike Wirda Yesi Yosi Yuda Yudha Yuyun Yusril Zaki
Zidan Zulham Rosyid Rasyid Muhaimin Nasrul Nasir Naufal Nugroho Nugraha Hidayah Hidayati Khadijah Kusnadi Kusuma Lasiyem Legiman Legiyem
Mbok Misnah Misni Misri Mujiyem Munah Ngatini Ngatiyem Ngatmi Ngadiman Ngadiyem Ngatno Pariyem Paryanti Paryono Pawit Ponidi Rebo Rukiyem
Samiyem Santika Sarwi Sarwono Satini Satiyem Senen Sinem Sipon Sugiyem Sukiyem Sumiyem Surip Suwito Tarni Tasripin Temu Tugiman Tugiyem
Tukinem Tumiyem Wagimin Wagini Wagiyem Wakiyem Warsinah Yatmi Yatini Yatno
Daeng Teuku Tengku Luh Cokorda Baso Sukirman Sukiman Sukardi Suratmi Suratno Suyatno Juminten Jumadi Juminah Jumari Juwita Kardi Karsono
Karti Kasiyem Kasman Kusno Kuswati Leginem Mairoh Maimunah Marsiti Marwati Maskur Mastur Murti Musdalifah Musrifah Muslimin Musliha Mutia
Narto Nasution Nengah Nengsih Ngadimin Nizar Noviana Novianti Nurdin Nurhalimah Nurhasanah Nurlaela Nuryanti Oktaviani Paijan Paijem
Parinem Parjo Parmin Parno Parsih Parto Partono Patmi Purnama Purwati Rahmadani Rajab Ramadhani Ramlah Retno Ribut Rismawati Riyanti Rizal
Rokayah Rokhim Roliah Rosmini Rubiyem Rukayah Rusmini Rustam Sadikin Saepul Saidah Salbiah Samiun Samsiah Saniah Saodah Sapri Sartini
Satiman Satinah Setyo Setyowati Sholikin Sigit Siswanto Siswati Sobari Sobirin Sopiah Sopyan Sriyani Sriyanti Subandi Subari Subekti Subur
Sudarmo Sudarsih Sudarti Sudirman Sudiyono Sugimin Sugito Sugiyono Suhendar Suhendra Sujatmi Sujono Sukaesih Sukamto Sukarman Sukinem
Sukino Sulaiman Sulistyo Sulton Sumadi Sumanto Sumardi Sumarsih Sumarto Sumartini Sumino Sumiyati Sunarsih Sunardi Sundari Suningsih
Suparti Supono Supratman Suprapti Suprapto Surani Suratman Suripto Susilawati Syafii Syafril Syafrudin Syamsiah Syarifah Syarifudin Tarjo
Tarmini Tarsini Tarsono Taryati Tasmini Teti Tohir Triana Triyani Triyono Tukijan Tukijem Tukimin Tukinah Tumiran Umayah Upik Utami Utomo
Wagiman Waginem Wagirah Waluyo Warsih Warsono Warto Widiastuti Wigati Winarsih Winarto Yana Yosep Yusnita Zainuddin Zulaiha Zulkarnain
Zumrotun Aceng Acep Afifah Agustin Aisah Ajat Alfian Alfi Alifah Alya Amat Ambar Ami Amiruddin Amran Anang Andini Andriyani Anjar Anwar
Apip Apriani Aprilia Ardiansyah Arifin Aris Asmawati Asmi Asnawi Astri Atikah Atun Azizah Badriah Bahar Bahri Baiq Basri Basuki Budiarti
Budiyanto Bunga Cahyadi Cahyani Carsini Cinta Dahlan Daniel Darmini Darminto Darmo Darsono Darti Daryanto Dedeh Denok Desti Desy Dhea Didi
Didik Didin Dikdik Dodi Dodo Dona Edo Eem Elah Elvi Emma Encum Eneng Engkos Enung Epi Ering Ervina Esih Fadhil Fadilah Fahmi Fahrul Fajri
Fatmawati Fauziah Febrianti Firda Firmansyah Fitriana Gina Ginanjar Gun Gunadi Gunarto Habib Hafsah Haikal Hairul Halimah Hamdan Hamidah
Hamzah Hani Hanif Hanifah Harianto Harni Hartati Harun Haryanto Haryati Hasanuddin Hasim Helmi Hendrik Hermanto Hernawati Hilman Husen
Husni Ijah Ikah Ikin Ima Indarti Irawan Irawati Isa Ismiati Isnaini Istikomah Iswanto Ita Iyan Jaenudin Jafar Jamaludin Janah Jasmani
Julaeha Jumaroh Juni Juriah Kadir Kamal Kamilah Karimah Karno Karto Kasim Kasinah Kasiyati Khairul Khoiriyah Komala Komalasari Kurniawati
Laela Lala Lanjar Lastri Latif Latifah Lesti Lidya Lies Lisna Liza Lutfiah Mahfud Mansyur Mardiah Mardi Mardiana Mariana Marina Maulida Meilan Melani Miskun Misriah Mita Monalisa Mona Muchlis Mukti Mul Mulia Muna Naimah Najwa Nandang Nila Noer Nopi Nova Nuri Nursiah
Oca Odah Oleh Paramita Parwati Pandu Prima Priska Rafli Raudah Refi Reno Riki Risa Rismaya Risti Ro Roby Robby Rofiah Rofik Ros Rosalina
Roslan Rosmiati Ruslan Rustiah Saadah Sahrul Saleh Sarif Sasa Satria Sela Seni Septiana Sintia Sita Soni Sonya Sugi Sulfi Tania Tara Teja
Tita Tommy Ujah Ulan Usup Valentina Vita Wanda Weni Windi Wira Wisnu Wita Yanuar Yasin Yasmin Yola Yopi Zakiah Zakiyah Zul Yoseph
Markus Matius Lukas Goreti Elisabet Elisabeth Dorkas Ester Rut Marta Benediktus Dominggus Dominikus Emanuel Gaspar Hendrikus Kornelis
Laurensius Oktovianus Rafael Simon Thomas Vinsensius Wilhelmus Florentina Katarina Martina Melania Natalia Regina Skolastika Wempi Maruli
Tumpal Hotman Saut Parulian Tiurma Romauli Lasma Rosmaida Delima Duma Marolop Binsar Halomoan Pahala Sabam Luhut Nelson Jhon Jek Johnny
Steven Fenny Aling Afung Akiong Ahong Aseng Asiong Aliong Atek Acai Akong Amei Lanny Lily Meiling Siau Mey Yongki Hengki Welly Willy Jimmy
Hartanto Wijaya Halim Tanuwijaya`,
  family: `
Siregar Simanjuntak Simatupang Sitorus Silalahi Sihombing Sinaga Situmorang Manurung Nainggolan Hutabarat Hutapea Hutagalung Panjaitan
Pardede Pasaribu Purba Saragih Ginting Sembiring Tarigan Karo Peranginangin Barus Sitepu Nasution Lubis Harahap Hasibuan Daulay Batubara
Rangkuti Pulungan Pohan Ritonga Dalimunthe Tambunan Tampubolon Marpaung Simbolon Sinambela Sirait Butarbutar Samosir Lumbantoruan
Lumbangaol Gultom Hutasoit Sianturi Sitompul Aritonang Naibaho Siahaan Sagala Simamora Situmeang Napitupulu Damanik Sipayung Girsang
Munthe Berutu Solin Manik Tumanggor Zebua Telaumbanua Harefa Gulo Zega Laia Halawa Waruwu Lase Gea Mendrofa Ndraha Wijaya Wijayanti
Kusuma Kusumawati Saputra Saputri Saputro Pratama Pratiwi Santoso Setiawan Hidayat Nugroho Nugraha Gunawan Kurniawan Susanto Hartono
Wibowo Wibisono Utomo Utami Purnomo Prasetyo Prabowo Pranoto Prihatin Prihatini Rahardjo Raharjo Riyadi Rosadi Rusdiana Sanjaya Sasmita
Sasongko Siswanto Siswoyo Soekarno Suharto Sulaiman Sulaeman Sumantri Sumarsono Supriatna Suratman Surachman Suryana Susetyo Sutanto
Suwandi Tanuwijaya Wahyudi Wardana Wardani Wardhana Wicaksono Widianto Widjaja Wiguna Winata Wiryawan Yulianto Yuwono Permana Permadi
Permatasari Puspitasari Puspitaningrum Rahmadani Ramadani Ramadhani Rachman Rachmawati Rakhmawati Ramdhani Rosyidah Sadiyah Salsabila
Solihah Sopian Subekti Sudrajat Suhendar Suhendra Sumiyati Suningsih Supartini Suprapti Suprapto Supriyono Suryaman Susilawati Suwondo
Syahputra Syarifudin Syahrini Syafitri Tarmizi Trisnawati Triyono Umbara Wahyuningtyas Widayanti Widiastuti Wulansari Yudistira Zulfikri
Maharani Mahendra Mahardika Maulida Maulani Mardiana Mardiyah Marzuki Masduki Maemunah Mubarok Mulyana Mustika Mutiara Nasrullah Natalia
Novianti Nurdiansyah Nurdin Nurhasanah Nurhidayah Nurcahyo Nurfitriani Oktaviani Pangestu Pamungkas Paramita Perdana Pertiwi Prawira
Iskandar Ismawati Irawan Irawati Indrawan Indrawati Indriyani Haryanto Hasanudin Herdiana Hermansyah Hermanto Hernawan Hidayatullah
Firmansyah Firdaus Fitriyani Fadillah Fauziah Fauziyah Efendi Effendi Ekawati Erlangga Ernawan Dermawan Darmawan Darmawati Darsono
Daryanto Damayanti Cahyani Cahyaningsih Cahyadi Budiarti Budiyanto Budiarto Basuki Basri Bachtiar Baskoro Azhari Ashari Asmara Asmawati
Astutik Aryani Aryanto Arifin Ariyanto Ardiansyah Apriani Aprilia Apriliani Anwar Anggraeni Andriyani Amirudin Alamsyah Hakim Halim Hamzah
Hanafi Harun Hasyim Huda Husain Jayadi Jatmiko Januar Julianto Junaidi Kadir Karim Kartono Khasanah Komarudin Krisnawati Kristanto
Kristiawan Kuncoro Kuswanto Laksana Laksono Lesmana Lukito Latif Latifah Mandagi Manopo Kandou Lumentut Lumowa Pangemanan Rumengan Rompas
Runtuwene Sumual Supit Tumewu Waworuntu Wowor Worang Tulung Mamahit Kalalo Karundeng Kaunang Pattiasina Pattinasarany Latuheru Leatemia
Lekatompessy Lilipaly Matulessy Nanlohy Pelupessy Sahetapy Salakory Siahaya Tahitu Tamaela Tuhumury Wattimena Manuhutu Hattu Nenohai Nabu
Nahak Nale Ndun Benu Bria Fahik Kause Lete Liu Manafe Mali Mbatu Messakh Neno Nope Sanam Sau Tefa Selan Tnunay Liunokas Boimau Taneo
Banunaek Tan Lim Ong Tjan Liem Oey Kwee Salim Daeng Andi Lontaan Tandi Tangdilintin Palimbong Pongrekun Wanggai Yoku Wenda Kogoya
Tabuni Yikwa
Sitanggang Siagian Manullang Lumbantobing Lumbanraja Tobing Perangin-angin Rambe Pakpahan Banjarnahor Tanjung Chaniago Koto Piliang Caniago
Sikumbang Guci Jambak Mabel Telenggen Murib Wonda Gobai Pigai Mote Rumbiak Rumaropen Kambu Suebu Kopong Seran Klau Bere Leki Manek
Taek Tabun Nenobais Sabuna Umbu Rambu Ndara Ngongo Dapa Bili Lende Malo Kaka Wora Tokan Lamak Kleden Koten Hayon Ola Boli Tukan Keraf
Beding Silva Soares Ximenes Manuputty Latuconsina Tuasikal Rahayaan Tomasoa Luhukay Rondonuwu Langi Pongoh Tangkudung Sompotan Palinggi
Tangke Patiung Kusumo Anggoro Haryadi Wardhani Susanti Syah Rojak Ramdani Sudarma Suastika Sudiana Suarta Suardana Artha Adnyana
Ariani Widiani`,
  nameParticles: 'bin binti bt b al el',
  told: `nama saya|namaku|nama aku|nama gue|nama sy|nm saya|nama saya adalah|nama lengkap saya|nama panggilan saya|nama panggilanku|nama dia|
namanya|nama nya|nama beliau|namanya adalah|bernama|perkenalkan saya|perkenalkan nama saya|kenalkan saya|nama supervisor saya|
nama mandornya|nama manajernya|nama korban|nama pelaku|nama pelakunya|nama orangnya|nama teman saya|nama atasan saya|nama majikan saya|
nama bos saya|nama agen saya|nama suami saya|nama istri saya|atas nama|an|a/n|nama lengkap|nama ibu saya|nama bapak saya|nama anak saya|
yang bernama|nama kakak saya|nama adik saya`,
  hinted: `saya|aku|ini dengan|dipanggil|panggil saya|panggil aja|panggil saja|biasa dipanggil|sering dipanggil|orang panggil saya|kenal|sama si|si|
oleh|hubungi|hubungi saya|telepon|telpon|tanya|tanyakan ke|lapor ke|melapor ke|lapor kepada|mengadu ke|bicara dengan|bicara sama|
ngomong sama|bilang ke|bilang sama|kepada|terhadap|melawan|gara gara|karena ulah|termasuk|yaitu|yakni|tertanda|ttd|salam|salam dari|
hormat saya|dari saya|korban|pelaku|saksi|pelakunya|korbannya|saksinya|orangnya|anak dari|istri dari|suami dari|pacar|istrinya|suaminya|
kakaknya|adiknya|temannya|teman saya|teman kerja saya|sahabat saya|sebut saja|panggilannya|dengan nama|kecuali|halo|hai|dear|kata|menurut|
bersama|ditemani|ketemu|bertemu|menemui|dipukul|dipukul oleh|ditampar|dipecat oleh|disuruh|ditipu|digoda|diperkosa oleh|dilecehkan oleh|
terima kasih`,
  titles: `
pak pa' bu bapak ibu mas mbak mba mbk bang abang kak kakak dek de adik teh teteh kang akang aa neng nyonya ny tuan tn nona nn sdr sdri
saudara saudari haji hajah hj ustad ustadz om tante bung cik cece ko koh koko ce kyai gus raden rr drs dr ir uda uni daeng ito eda opung
inang amang bli mbok mbah pakde bude paklek bulek yu yuk cak ning nduk le puan encik datin datuk mister mr mrs miss mam madam sir laoban`,
  honorifics: 'san sir',
  roles: `
supervisor supervisornya spv svp manajer manager manajernya managernya mgr hrd hr personalia admin adminnya mandor mandornya foreman
leader leadernya chief kepala kabag kasi ketua ketuanya wakil sekretaris bendahara satpam satpamnya security scurity sekuriti penjaga bos
bosku bosnya boss majikan majikannya majikanku pemilik direktur pimpinan atasan atasannya pengawas pengawasnya koordinator korlap mekanik
teknisi operator helper sopir supir agen agennya agensi calo calonya sponsor sponsornya makelar dokter bidan perawat suster teman temanku
temannya temen temenku kawan kawanku rekan tetangga saudara suami suamiku istri istriku pacar pacarku ibu bapak ayah anak anakku adik
adikku adiknya kakak kakakku kakaknya paman bibi sepupu keponakan korban pelaku saksi orang wanita perempuan pria cewek cowok karyawan
karyawati pekerja buruh pengurus anggota checker qc staf staff guru polisi pengacara penyalur nyonya tuan kontraktor pemborong induksi
trainer penerjemah pemandu juru tekong kapten nahkoda mualim abk`,
  deeds: `
memukul memukuli mukul mukulin pukul menampar nampar tampar menendang nendang mendorong dorong ndorong menarik narik menjambak jambak
melempar lempar nglempar mencubit nyubit mencekik nyekik memegang megang meraba raba ngeraba menyentuh nyentuh memeluk meluk mencium nyium
meremas memperkosa perkosa melecehkan menghina hina ngina memaki maki membentak bentak ngebentak marah marahin memarahi meneriaki teriak
berteriak mengancam ngancam ancam memaksa maksa paksa menipu nipu tipu membohongi bohongin bohong menuduh nuduh memecat mecat pecat
mengusir ngusir mengurung ngurung mengunci ngunci menyekap menyita nyita menahan nahan memotong motong mengambil ngambil mencuri nyuri
menyuruh nyuruh suruh meminta minta bilang berkata ngomong mengatakan menjawab jawab bertanya menolak nolak melarang ngelarang mengajak
ngajak menggoda goda godain ngegoda merayu ngerayu mengintip ngintip merekam ngerekam memfoto menjanjikan janji memeras mengejek ngejek
membully bully ngebully memfitnah fitnah menyiksa nyiksa menganiaya menghajar mengeroyok meludahi menyiram nyiram menusuk membacok
menembak membunuh menculik mengikuti ngikutin membuntuti menyindir menelepon nelpon mengirim ngirim datang memanggil manggil tahu melihat
lihat liat jatuh pingsan sakit meninggal terluka dipecat dipukul dipukuli ditampar ditendang didorong dimarahi dimaki dibentak dihina
dilecehkan diperkosa diancam dipaksa disiksa ditipu diusir dikurung ditahan dituduh menangis nangis melapor lapor keguguran hamil`,
  conjunctions: 'dan dn sama serta atau & + dengan',
  numbers: {
    0: 'nol kosong',
    1: 'satu',
    2: 'dua',
    3: 'tiga',
    4: 'empat',
    5: 'lima',
    6: 'enam',
    7: 'tujuh',
    8: 'delapan lapan',
    9: 'sembilan',
    10: 'sepuluh',
    11: 'sebelas',
    12: 'duabelas',
    13: 'tigabelas',
    14: 'empatbelas',
    15: 'limabelas',
    16: 'enambelas',
    17: 'tujuhbelas',
    18: 'delapanbelas',
    19: 'sembilanbelas',
    20: 'duapuluh',
    30: 'tigapuluh',
    40: 'empatpuluh',
    50: 'limapuluh',
    60: 'enampuluh',
    70: 'tujuhpuluh',
    80: 'delapanpuluh',
    90: 'sembilanpuluh',
  },
  repeats: {
    2: 'dobel double kembar',
    3: 'tripel triple',
  },
  fillers: 'strip dash tambah plus spasi titik terus lalu dan min garis miring',
  ambiguousNumbers: 'satu dua tiga kosong enam empat kembar',
  numberCues: `nomor hp|nomer hp|no hp|no. hp|nomor telepon|nomor telpon|no telp|no tlp|telp|tlp|telepon|telpon|hp|hape|hp saya|wa|no wa|nomor wa|
whatsapp|nomor saya|nomerku|no saya|nope|noku|kontak|hubungi|hubungi saya|call|sms|ktp|no ktp|nomor ktp|nik|nik saya|kk|no kk|paspor|
nomor paspor|no paspor|passport|visa|no visa|rekening|no rekening|norek|no rek|rek|nomor rekening|bca|bri|bni|mandiri|dana|ovo|gopay|
shopeepay|linkaja|pin|pinnya|kata sandi|otp|kode otp|bpjs|no bpjs|kpj|npwp|sim|kitas|arc|ic|kartu pengenal|telegram|viber|imo|permit|akun|
id|id saya|kartu identitas`,
  workplaceCues: `karyawan|nomor karyawan|no karyawan|nik karyawan|id karyawan|id card|nip|badge|no badge|kartu absen|kartu|absen|no absen|mesin|meja|kamar|
kasur|ranjang|bed|loker|lemari|line|jalur|grup|regu|bis|bus|jemputan|stasiun|pos|operator|seragam|rompi|barak|mess|blok|unit|lapak|baris|
ruang|token`,
  numberWords: 'nomor nomer no nmr nr num nomornya kode',
  units: `
orang org karyawan karyawati pekerja buruh teman perempuan wanita laki anak jam jm menit mnt detik hari hr minggu mgg bulan bln tahun thn
tahunan persen kali x potong pcs pc lusin kodi karton kilo kg gram liter ton meter cm mesin lantai unit shift kamar malam hektar derajat
box biji buah lembar halaman km sif keluarga kelompok grup line ekor batang pohon tandan karung`,
  currencies: `
rupiah rp idr ribu rb ratus juta jt perak ringgit rm dolar dollar usd sgd hkd nt ntd yen won riyal real k`,
  months: `
januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember jan feb peb mar apr jun jul agu
ags agt sep sept okt nov nop des`,
  ageAfter: 'tahun|thn|th|tahunan|tahun umurnya|tahun usianya',
  ageBefore: `umur|umur saya|umurku|umurnya|usia|usia saya|usianya|berumur|berusia|baru umur|masih umur|baru berumur`,
  homes: `
rumah jalan jl jln gang gg no blok rt rw kampung kp dusun dsn desa ds kelurahan kel kecamatan kec perumahan perum komplek kompleks
kontrakan kos kost apartemen apartment flat rusun lantai lt kamar tower unit mess asrama alamat`,
  uniqueRoles: `ketua serikat|ketua serikat buruh|ketua sp|ketua union|ketua puk|sekretaris serikat|bendahara serikat|satu satunya perawat|
satu satunya bidan|satu satunya perempuan|dokter pabrik|dokter perusahaan|perawat pabrik|perawat klinik|operator lift|
satu satunya penerjemah|penerjemah pabrik|direktur utama|manajer pabrik|kepala pabrik|kepala hrd|kepala satpam|operator boiler|
operator crane|ketua koperasi|satu satunya mekanik|koki mess|kepala asrama`,
  signals: {
    under_18: `di bawah umur|dibawah umur|bawah umur|di bawah 18|dibawah 18|belum 18 tahun|belum genap 18|pekerja anak|buruh anak|anak anak bekerja|
anak kecil bekerja|anak kecil kerja|anak dipekerjakan|mempekerjakan anak|umur 12|umur 13|umur 14|umur 15|umur 16|umur 17|usia 13|usia 14|
usia 15|usia 16|usia 17|12 tahun|13 tahun|14 tahun|15 tahun umurnya|umurnya 14|umurnya 15|umurnya 16|umurnya 17|masih 15 tahun|
masih 16 tahun|masih 17 tahun|baru 15 tahun|baru 16 tahun|baru 17 tahun|masih anak anak|ktp palsu umur`,
    pregnant: `hamil|saya hamil|lagi hamil|sedang hamil|kehamilan|mengandung|keguguran|cuti melahirkan|cuti hamil|melahirkan|ibu hamil|bumil|hamil muda|
hamil tua|telat haid`,
    danger_now: `kebakaran|ada kebakaran|sedang kebakaran|ada api|api besar|terbakar|pabrik terbakar|gedung terbakar|meledak|ledakan|terkunci|
terkunci di dalam|dikunci di dalam|dikunci dari luar|kami dikunci|saya dikunci|dikurung|disekap|terkurung|terjebak|tidak bisa keluar|
gak bisa keluar|ga bisa keluar|pintu darurat dikunci|pintu darurat terkunci|pintu darurat digembok|pintu digembok|gedung retak|
tembok retak|dinding retak|mau roboh|roboh|ambruk|runtuh|gas bocor|kebocoran gas|bocor gas|kesetrum|tersetrum|sekarat|mau mati|
mau bunuh diri|bunuh diri|ingin mati|pengen mati|mau dibunuh|akan dibunuh|dibunuh|sedang dipukuli|lagi dipukuli|sedang dipukul|diculik|
penculikan|pendarahan|tidak sadarkan diri|tidak sadar|pingsan massal|tolong cepat|tolong sekarang|selamatkan kami|selamatkan saya|
keracunan massal|darurat sekarang`,
    armed: `pistol|senjata|senjata api|senjata tajam|senapan|pisau|golok|parang|celurit|clurit|samurai|pedang|badik|ditodong|todong|menodong|ditembak|
menembak|dibacok|membacok|ditusuk`,
    alone: `hanya saya|cuma saya|cuma aku|hanya aku|saya saja|saya sendiri|aku sendiri|saya seorang|saya sendirian|cuman saya|hanya saya sendiri|
cuma gue`,
    accused_supervisor: `supervisor|spv|mandor|foreman|leader|line leader|kepala regu|kepala bagian|chief|pengawas|kepala line|ketua regu|atasan|atasan saya|kabag|
koordinator|tekong`,
    accused_manager: `manajer|manager|mgr|direktur|bos|boss|pemilik|pemilik pabrik|pengusaha|hrd|personalia|pimpinan|majikan|manajemen|kepala pabrik|kapten`,
    accused_coworker: `teman kerja saya memukul|rekan kerja saya|teman kerja memukul|teman sekerja memukul|rekan kerja memukul|sesama pekerja memukul|
sesama karyawan memukul|teman kerja meraba|rekan kerja meraba|teman kerja mencuri|teman kerja mengancam|rekan kerja mengancam|
dilecehkan teman kerja|dipukul teman kerja|diganggu teman kerja|dilecehkan rekan kerja|dipukul rekan kerja`,
    accused_security: `satpam|security|sekuriti|scurity|petugas keamanan|penjaga|penjaga gerbang|keamanan pabrik|penjaga asrama`,
    accused_agency: `agen|agensi|agency|calo|sponsor|pjtki|pt penyalur|penyalur|perekrut|outsourcing|yayasan|makelar|p3mi`,
  },
  people: `orang|pekerja|buruh|karyawan|karyawati|teman|perempuan|wanita|operator|anak|keluarga|kawan|rekan|abk|pmi|tki|tkw`,
  quantities: {
    ratus: '100',
    ratusan: '100',
    ribu: '1000',
    ribuan: '1000',
    seratus: '100',
    seribu: '1000',
    puluh: '10',
    puluhan: '20',
    lusin: '12',
    belasan: '11',
    banyak: '2',
    beberapa: '3',
  },
};
