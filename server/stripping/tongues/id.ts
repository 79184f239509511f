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
goyang menggoyang menggoyangkan menggoyangi digoyang digoyangkan digoyangi tergoyang bergoyang kegoyangan goyangan penggoyang penggoyangan
pergoyangan goyangkan goyangnya segoyang nggoyang kencang mengencang mengencangkan mengencangi dikencang dikencangkan dikencangi
terkencang berkencang kekencangan kencangan pengencang pengencangan perkencangan kencangkan kencangnya sekencang ngkencang ngencang
menyapukan menyapui disapukan disapui tersapu bersapu kesapuan sapuan penyapu penyapuan persapuan sapukan sapunya sesapu ngsapu memelkan
memeli dipelkan dipeli terpel berpel kepelan pemel pemelan perpelan pelkan pelnya sepel ngpel mpel menyeret menyeretkan menyereti
diseretkan disereti terseret berseret keseretan seretan penyeret penyeretan perseretan seretkan seretnya seseret ngseret nyeret himpit
menghimpit menghimpitkan menghimpiti dihimpit dihimpitkan dihimpiti terhimpit berhimpit kehimpitan himpitan penghimpit penghimpitan
perhimpitan himpitkan himpitnya sehimpit nghimpit dempet mendempet mendempetkan mendempeti didempet didempetkan didempeti terdempet
berdempet kedempetan dempetan pendempet pendempetan perdempetan dempetkan dempetnya sedempet ngdempet ndempet tetes menetes meneteskan
menetesi ditetes diteteskan ditetesi tertetes bertetes ketetesan tetesan penetes penetesan pertetesan teteskan tetesnya setetes ngtetes
netes membocor membocori dibocor dibocori terbocor berbocor bocoran pembocor pembocoran perbocoran bocornya sebocor ngbocor mbocor percik
memercik memercikkan memerciki dipercik dipercikkan diperciki terpercik berpercik kepercikan percikan pemercik pemercikan perpercikan
percikkan perciknya sepercik ngpercik mercik mpercik sembur menyembur menyemburkan menyemburi disembur disemburkan disemburi tersembur
bersembur kesemburan semburan penyembur penyemburan persemburan semburkan semburnya sesembur ngsembur nyembur menyiramkan disiramkan
tersiram bersiram kesiraman siraman penyiram penyiraman persiraman siramkan siramnya sesiram ngsiram menyemproti disemproti tersemprot
bersemprot kesemprotan penyemprot penyemprotan persemprotan semprotnya sesemprot ngsemprot guyur mengguyur mengguyurkan mengguyuri diguyur
diguyurkan diguyuri terguyur berguyur keguyuran guyuran pengguyur pengguyuran perguyuran guyurkan guyurnya seguyur ngguyur rendam merendam
merendamkan merendami direndam direndamkan direndami terrendam berrendam kerendaman rendaman perendam perendaman perrendaman rendamkan
rendamnya serendam ngrendam mencucikan mencucii dicucikan dicucii tercuci bercuci kecucian cucian pencuci pencucian percucian cucikan
cucinya secuci ngcuci bilas membilas membilaskan membilasi dibilas dibilaskan dibilasi terbilas berbilas kebilasan bilasan pembilas
pembilasan perbilasan bilaskan bilasnya sebilas ngbilas mbilas menjemur menjemurkan menjemuri dijemur dijemurkan dijemuri terjemur
berjemur kejemuran penjemur penjemuran perjemuran jemurkan jemurnya sejemur ngjemur njemur menyetrikakan menyetrikai disetrikakan
disetrikai tersetrika bersetrika kesetrikaan setrikaan penyetrika penyetrikaan persetrikaan setrikakan setrikanya sesetrika ngsetrika
melipatkan melipati dilipatkan dilipati berlipat kelipatan lipatan pelipat pelipatan perlipatan lipatkan lipatnya selipat nglipat
menjahitkan menjahiti dijahitkan dijahiti berjahit kejahitan jahitan penjahit penjahitan perjahitan jahitkan jahitnya sejahit ngjahit
mengobras mengobraskan mengobrasi diobras diobraskan diobrasi terobras berobras keobrasan obrasan pengobras pengobrasan perobrasan
obraskan obrasnya seobras ngobras sulam menyulam menyulamkan menyulami disulam disulamkan disulami tersulam bersulam kesulaman sulaman
penyulam penyulaman persulaman sulamkan sulamnya sesulam ngsulam nyulam memotongkan memotongi dipotongkan dipotongi berpotong kepotongan
pemotong pemotongan perpotongan potongkan potongnya sepotong ngpotong mpotong mengguntingkan mengguntingi diguntingkan diguntingi
tergunting bergunting keguntingan guntingan penggunting pengguntingan perguntingan guntingkan guntingnya segunting menggergaji
menggergajikan menggergajii digergaji digergajikan digergajii tergergaji bergergaji kegergajian gergajian penggergaji penggergajian
pergergajian gergajikan gergajinya segergaji nggergaji memborkan membori diborkan dibori terbor berbor keboran pembor pemboran perboran
borkan bornya sebor ngbor memalu memalukan memalui dipalu dipalukan dipalui terpalu berpalu kepaluan paluan pemalu pemaluan perpaluan
palukan palunya sepalu ngpalu mpalu paku memaku memakukan memakui dipaku dipakukan dipakui terpaku berpaku kepakuan pakuan pemaku pemakuan
perpakuan pakukan pakunya sepaku ngpaku maku mpaku melaskan melasi dilaskan dilasi terlas berlas kelasan lasan pelas pelasan perlasan
laskan lasnya selas nglas mencat mencatkan mencati dicat dicatkan dicati tercat bercat kecatan catan pencat pencatan percatan catkan
catnya secat ngcat ncat ampelas mengampelas mengampelaskan mengampelasi diampelas diampelaskan diampelasi terampelas berampelas
keampelasan ampelasan pengampelas pengampelasan perampelasan ampelaskan ampelasnya seampelas ngampelas oles mengoles mengoleskan mengolesi
dioles dioleskan diolesi teroles beroles keolesan olesan pengoles pengolesan perolesan oleskan olesnya seoles ngoles melem melemkan melemi
dilem dilemkan dilemi terlem berlem keleman pelem peleman perleman lemkan lemnya selem nglem tempel menempel menempelkan menempeli
ditempel ditempelkan ditempeli tertempel bertempel ketempelan tempelan penempel penempelan pertempelan tempelkan tempelnya setempel
ngtempel nempel mengikatkan mengikati diikatkan diikati berikat keikatan ikatan pengikat pengikatan perikatan ikatkan ikatnya seikat
membungkuskan membungkusi dibungkuskan dibungkusi berbungkus kebungkusan bungkusan pembungkus pembungkusan perbungkusan bungkuskan
bungkusnya sebungkus ngbungkus mengemaskan mengemasi dikemaskan dikemasi berkemas kekemasan kemasan pengemas pengemasan perkemasan
kemaskan kemasnya sekemas ngkemas menumpukkan menumpuki ditumpukkan ditumpuki ketumpukan tumpukan penumpuk penumpukan pertumpukan
tumpukkan tumpuknya setumpuk ngtumpuk susun menyusun menyusunkan menyusuni disusun disusunkan disusuni tersusun bersusun kesusunan susunan
penyusun penyusunan persusunan susunkan susunnya sesusun ngsusun nyusun mengangkutkan mengangkuti diangkutkan diangkuti berangkut
keangkutan pengangkut pengangkutan perangkutan angkutkan angkutnya seangkut panggul memanggul memanggulkan memangguli dipanggul
dipanggulkan dipangguli terpanggul berpanggul kepanggulan panggulan pemanggul pemanggulan perpanggulan panggulkan panggulnya sepanggul
ngpanggul manggul mpanggul memikul memikulkan memikuli dipikul dipikulkan dipikuli terpikul berpikul kepikulan pikulan pemikul pemikulan
perpikulan pikulkan pikulnya sepikul ngpikul mikul mpikul gotong menggotong menggotongkan menggotongi digotong digotongkan digotongi
tergotong bergotong kegotongan gotongan penggotong penggotongan pergotongan gotongkan gotongnya segotong nggotong mendorongkan mendorongi
didorongkan didorongi terdorong berdorong kedorongan dorongan pendorong pendorongan perdorongan dorongkan dorongnya sedorong ngdorong
menarikkan menariki ditarikkan ditariki tertarik bertarik ketarikan tarikan penarik penarikan pertarikan tarikkan tariknya setarik ngtarik
seruduk menyeruduk menyerudukkan menyeruduki diseruduk diserudukkan diseruduki terseruduk berseruduk keserudukan serudukan penyeruduk
penyerudukan perserudukan serudukkan seruduknya seseruduk ngseruduk nyeruduk menabrakkan menabraki ditabrakkan ditabraki bertabrak
ketabrakan tabrakan penabrak penabrakan pertabrakan tabrakkan tabraknya setabrak ngtabrak senggol menyenggol menyenggolkan menyenggoli
disenggol disenggolkan disenggoli tersenggol bersenggol kesenggolan senggolan penyenggol penyenggolan persenggolan senggolkan senggolnya
sesenggol ngsenggol nyenggol menginjak menginjakkan menginjaki diinjakkan diinjaki terinjak berinjak keinjakan injakan penginjak
penginjakan perinjakan injakkan injaknya seinjak nginjak menendangi ditendangi tertendang bertendang ketendangan penendang penendangan
pertendangan tendangnya setendang ngtendang berpukul kepukulan pemukul pemukulan perpukulan pukulnya sepukul ngpukul mpukul menamparkan
menampari ditamparkan ditampari tertampar bertampar ketamparan penampar penamparan pertamparan tamparkan tamparnya setampar ngtampar
menjambakkan menjambaki dijambakkan dijambaki terjambak berjambak kejambakan jambakan penjambak penjambakan perjambakan jambakkan
jambaknya sejambak ngjambak mencubitkan mencubiti dicubitkan dicubiti tercubit bercubit kecubitan cubitan pencubit pencubitan percubitan
cubitkan cubitnya secubit ngcubit mencakarkan mencakari dicakarkan dicakari tercakar bercakar kecakaran cakaran pencakar pencakaran
percakaran cakarkan cakarnya secakar ngcakar menggigitkan menggigiti digigitkan digigiti bergigit kegigitan gigitan penggigit penggigitan
pergigitan gigitkan gigitnya segigit mencekikkan mencekiki dicekikkan dicekiki tercekik bercekik kecekikan cekikan pencekik pencekikan
percekikan cekikkan cekiknya secekik ngcekik tonjok menonjok menonjokkan menonjoki ditonjok ditonjokkan ditonjoki tertonjok bertonjok
ketonjokan tonjokan penonjok penonjokan pertonjokan tonjokkan tonjoknya setonjok ngtonjok nonjok menghajarkan menghajari dihajarkan
dihajari terhajar berhajar kehajaran hajaran penghajar penghajaran perhajaran hajarkan hajarnya sehajar mengeroyokkan mengeroyoki
dikeroyokkan dikeroyoki terkeroyok berkeroyok kekeroyokan keroyokan pengeroyok pengeroyokan perkeroyokan keroyokkan keroyoknya sekeroyok
ngkeroyok membacokkan membacoki dibacokkan dibacoki terbacok berbacok kebacokan bacokan pembacok pembacokan perbacokan bacokkan bacoknya
sebacok ngbacok menusukkan menusuki ditusukkan ditusuki bertusuk ketusukan tusukan penusuk penusukan pertusukan tusukkan tusuknya setusuk
ngtusuk tikam menikam menikamkan menikami ditikam ditikamkan ditikami tertikam bertikam ketikaman tikaman penikam penikaman pertikaman
tikamkan tikamnya setikam ngtikam gores menggores menggoreskan menggoresi digores digoreskan digoresi tergores bergores kegoresan goresan
penggores penggoresan pergoresan goreskan goresnya segores nggores menyayatkan menyayati disayatkan disayati bersayat kesayatan sayatan
penyayat penyayatan persayatan sayatkan sayatnya sesayat ngsayat meluka melukakan diluka dilukakan berluka kelukaan lukaan peluka pelukaan
perlukaan lukakan lukanya seluka ngluka melebam melebamkan melebami dilebam dilebamkan dilebami terlebam berlebam kelebaman lebaman
pelebam pelebaman perlebaman lebamkan lebamnya selebam nglebam mememar mememarkan mememari dimemar dimemarkan dimemari termemar bermemar
kememaran memaran pememar pememaran permemaran memarkan memarnya sememar ngmemar membengkak membengkakkan membengkaki dibengkak
dibengkakkan dibengkaki terbengkak berbengkak kebengkakan bengkakan pembengkak pembengkakan perbengkakan bengkakkan bengkaknya sebengkak
ngbengkak mbengkak mengeseleo mengeseleokan mengeseleoi dikeseleo dikeseleokan dikeseleoi terkeseleo berkeseleo kekeseleoan keseleoan
pengeseleo pengeseleoan perkeseleoan keseleokan keseleonya sekeseleo ngkeseleo ngeseleo kilir mengilir mengilirkan mengiliri dikilir
dikilirkan dikiliri terkilir berkilir kekiliran kiliran pengilir pengiliran perkiliran kilirkan kilirnya sekilir ngkilir ngilir mematah
mematahkan mematahi dipatah dipatahkan dipatahi terpatah berpatah kepatahan patahan pematah pematahan perpatahan patahkan patahnya sepatah
ngpatah matah mpatah meretak meretakkan meretaki diretak diretakkan diretaki terretak berretak keretakan retakan peretak peretakan
perretakan retakkan retaknya seretak ngretak remuk meremuk meremukkan meremuki diremuk diremukkan diremuki terremuk berremuk keremukan
remukan peremuk peremukan perremukan remukkan remuknya seremuk ngremuk menghancur menghancuri dihancur dihancuri berhancur kehancuran
hancuran penghancur penghancuran perhancuran hancurnya sehancur nghancur membakarkan membakari dibakarkan dibakari berbakar bakaran
pembakar pembakaran perbakaran bakarkan bakarnya sebakar ngbakar sengat menyengat menyengatkan menyengati disengat disengatkan disengati
tersengat bersengat kesengatan sengatan penyengat penyengatan persengatan sengatkan sengatnya sesengat ngsengat nyengat lepuh melepuhkan
melepuhi dilepuh dilepuhkan dilepuhi terlepuh berlepuh kelepuhan lepuhan pelepuh pelepuhan perlepuhan lepuhkan lepuhnya selepuh nglepuh
menggosong menggosongkan menggosongi digosong digosongkan digosongi tergosong bergosong kegosongan gosongan penggosong penggosongan
pergosongan gosongkan gosongnya segosong nggosong meracun meracunkan meracuni diracun diracunkan diracuni terracun berracun racunan
peracun peracunan perracunan racunkan racunnya seracun ngracun memuntah memuntahkan memuntahi dimuntah dimuntahkan dimuntahi termuntah
bermuntah kemuntahan muntahan pemuntah pemuntahan permuntahan muntahkan muntahnya semuntah ngmuntah memual memualkan memuali dimual
dimualkan dimuali termual bermual kemualan mualan pemual pemualan permualan mualkan mualnya semual ngmual memusing memusingkan memusingi
dipusing dipusingkan dipusingi terpusing berpusing kepusingan pusingan pemusing pemusingan perpusingan pusingkan pusingnya sepusing
ngpusing musing mpusing memingsan memingsankan memingsani dipingsan dipingsankan dipingsani terpingsan berpingsan kepingsanan pingsanan
pemingsan pemingsanan perpingsanan pingsankan pingsannya sepingsan ngpingsan mingsan mpingsan membatuk membatukkan membatuki dibatuk
dibatukkan dibatuki terbatuk berbatuk kebatukan batukan pembatuk pembatukan perbatukan batukkan batuknya sebatuk ngbatuk mbatuk bersin
membersin membersinkan membersini dibersin dibersinkan dibersini terbersin berbersin kebersinan bersinan pembersin pembersinan perbersinan
bersinkan bersinnya sebersin ngbersin mbersin menyesak menyesakkan menyesaki disesak disesakkan disesaki tersesak bersesak kesesakan
sesakan penyesak penyesakan persesakan sesakkan sesaknya sesesak ngsesak nyesak ngap mengap mengapkan mengapi dingap dingapkan dingapi
terngap berngap kengapan ngapan pengapan perngapan ngapkan ngapnya sengap ngngap mendemam mendemamkan mendemami didemam didemamkan
didemami terdemam berdemam kedemaman demaman pendemam pendemaman perdemaman demamkan demamnya sedemam ngdemam ndemam gigil menggigil
menggigilkan menggigili digigil digigilkan digigili tergigil bergigil kegigilan gigilan penggigil penggigilan pergigilan gigilkan gigilnya
segigil nggigil kesemutan mengesemutan mengesemutankan mengesemutani dikesemutan dikesemutankan dikesemutani terkesemutan berkesemutan
kekesemutanan kesemutanan pengesemutan pengesemutanan perkesemutanan kesemutankan kesemutannya sekesemutan ngkesemutan ngesemutan memegal
memegalkan memegali dipegal dipegalkan dipegali terpegal berpegal kepegalan pegalan pemegal pemegalan perpegalan pegalkan pegalnya sepegal
ngpegal megal mpegal menyeri menyerikan menyerii dinyeri dinyerikan dinyerii ternyeri bernyeri kenyerian nyerian penyeri penyerian
pernyerian nyerikan nyerinya senyeri ngnyeri memerih memerihkan memerihi diperih diperihkan diperihi terperih berperih keperihan pemerih
pemerihan perperihan perihkan perihnya seperih ngperih merih mperih menggatal menggatalkan menggatali digatal digatalkan digatali tergatal
bergatal kegatalan gatalan penggatal penggatalan pergatalan gatalkan gatalnya segatal nggatal melecet melecetkan meleceti dilecet
dilecetkan dileceti terlecet berlecet kelecetan lecetan pelecet pelecetan perlecetan lecetkan lecetnya selecet nglecet dehidrasi
mendehidrasi mendehidrasikan mendehidrasii didehidrasi didehidrasikan didehidrasii terdehidrasi berdehidrasi kedehidrasian dehidrasian
pendehidrasi pendehidrasian perdehidrasian dehidrasikan dehidrasinya sedehidrasi ngdehidrasi ndehidrasi melapar melaparkan melapari
dilapar dilaparkan dilapari terlapar berlapar laparan pelapar pelaparan perlaparan laparkan laparnya selapar nglapar menghaus menghauskan
menghausi dihaus dihauskan dihausi terhaus berhaus hausan penghaus penghausan perhausan hauskan hausnya sehaus nghaus kantuk mengantuk
mengantukkan mengantuki dikantuk dikantukkan dikantuki terkantuk berkantuk kekantukan kantukan pengantuk pengantukan perkantukan kantukkan
kantuknya sekantuk ngkantuk melelah melelahkan melelahi dilelah dilelahkan dilelahi terlelah berlelah lelahan pelelah pelelahan perlelahan
lelahkan lelahnya selelah nglelah mencapaikan mencapaii dicapaikan dicapaii bercapai kecapaian capaian pencapai pencapaian percapaian
capaikan capainya secapai ngcapai melemas melemaskan melemasi dilemas dilemaskan dilemasi terlemas berlemas kelemasan lemasan pelemas
pelemasan perlemasan lemaskan lemasnya selemas nglemas meletih meletihkan meletihi diletih diletihkan diletihi terletih berletih keletihan
letihan peletih peletihan perletihan letihkan letihnya seletih ngletih menjenuh menjenuhkan menjenuhi dijenuh dijenuhkan dijenuhi terjenuh
berjenuh kejenuhan jenuhan penjenuh penjenuhan perjenuhan jenuhkan jenuhnya sejenuh ngjenuh njenuh bosan membosan membosankan membosani
dibosan dibosankan dibosani terbosan berbosan kebosanan bosanan pembosan pembosanan perbosanan bosankan bosannya sebosan ngbosan mbosan
menytres menytreskan menytresi distres distreskan distresi terstres berstres kestresan stresan penytres penytresan perstresan streskan
stresnya sestres ngstres nytres menekankan menekani ditekankan ditekani bertekan ketekanan tekanan penekan penekanan pertekanan tekankan
tekannya setekan ngtekan menakut ditakut tertakut bertakut takutan penakut penakutan pertakutan takutnya setakut ngtakut nakut mencemas
mencemaskan mencemasi dicemas dicemaskan dicemasi tercemas bercemas kecemasan cemasan pencemas pencemasan percemasan cemaskan cemasnya
secemas ngcemas ncemas gelisah menggelisah menggelisahkan menggelisahi digelisah digelisahkan digelisahi tergelisah bergelisah kegelisahan
gelisahan penggelisah penggelisahan pergelisahan gelisahkan gelisahnya segelisah nggelisah panik memanik memanikkan memaniki dipanik
dipanikkan dipaniki terpanik berpanik kepanikan panikan pemanik pemanikan perpanikan panikkan paniknya sepanik ngpanik mpanik kaget
mengaget mengagetkan mengageti dikaget dikagetkan dikageti terkaget berkaget kekagetan kagetan pengaget pengagetan perkagetan kagetkan
kagetnya sekaget ngkaget ngaget menyedih menyedihkan menyedihi disedih disedihkan disedihi tersedih bersedih kesedihan sedihan penyedih
penyedihan persedihan sedihkan sedihnya sesedih ngsedih nyedih menangiskan ditangis ditangiskan tertangis ketangisan tangisan penangis
penangisan pertangisan tangiskan tangisnya setangis ngtangis jerit menjerit menjeritkan menjeriti dijerit dijeritkan dijeriti terjerit
berjerit kejeritan jeritan penjerit penjeritan perjeritan jeritkan jeritnya sejerit ngjerit njerit meneriak diteriak terteriak keteriakan
peneriak peneriakan perteriakan teriaknya seteriak ngteriak neriak membentakkan membentaki dibentakkan dibentaki terbentak berbentak
kebentakan pembentak pembentakan perbentakan bentakkan bentaknya sebentak ngbentak memakikan memakii dimakikan dimakii termaki bermaki
kemakian pemaki pemakian permakian makikan makinya semaki ngmaki mengumpatkan mengumpati diumpatkan diumpati terumpat berumpat keumpatan
umpatan pengumpat pengumpatan perumpatan umpatkan umpatnya seumpat menghinakan menghinai dihinakan dihinai berhina kehinaan penghina
penghinaan perhinaan hinakan hinanya sehina mengejekkan mengejeki diejekkan diejeki terejek berejek keejekan ejekan pengejek pengejekan
perejekan ejekkan ejeknya seejek mengoloki dioloki terolok berolok keolokan olokan pengolok pengolokan perolokan oloknya seolok meledekkan
meledeki diledekkan diledeki terledek berledek keledekan ledekan peledek peledekan perledekan ledekkan ledeknya seledek ngledek tawa
menawa menawakan menawai ditawa ditawakan ditawai bertawa ketawaan tawaan penawa penawaan pertawaan tawakan tawanya setawa ngtawa nawa
cemooh mencemooh mencemoohkan mencemoohi dicemooh dicemoohkan dicemoohi tercemooh bercemooh kecemoohan cemoohan pencemooh pencemoohan
percemoohan cemoohkan cemoohnya secemooh ngcemooh ncemooh memfitnahkan memfitnahi difitnahkan difitnahi terfitnah berfitnah kefitnahan
fitnahan pemfitnah pemfitnahan perfitnahan fitnahkan fitnahnya sefitnah ngfitnah menggosip menggosipi digosip digosipi tergosip bergosip
kegosipan gosipan penggosip penggosipan pergosipan gosipnya segosip nggosip gunjing menggunjing menggunjingkan menggunjingi digunjing
digunjingkan digunjingi tergunjing bergunjing kegunjingan gunjingan penggunjing penggunjingan pergunjingan gunjingkan gunjingnya segunjing
nggunjing mengancamkan mengancami diancamkan diancami berancam keancaman pengancam pengancaman perancaman ancamkan ancamnya seancam
mengintimidasikan mengintimidasii diintimidasikan diintimidasii terintimidasi berintimidasi keintimidasian intimidasian pengintimidasi
pengintimidasian perintimidasian intimidasikan intimidasinya seintimidasi memeraskan memerasi diperaskan diperasi terperas berperas
keperasan perasan pemeras pemerasan perperasan peraskan perasnya seperas ngperas mperas memalakkan memalaki dipalakkan dipalaki terpalak
berpalak kepalakan palakan pemalak pemalakan perpalakan palakkan palaknya sepalak ngpalak mpalak menipukan menipui ditipukan ditipui
bertipu ketipuan tipuan penipu pertipuan tipukan tipunya setipu ngtipu membohong membohongkan dibohong dibohongkan terbohong kebohongan
bohongan pembohong pembohongan perbohongan bohongkan bohongnya sebohong ngbohong mbohong dusta mendusta mendustakan mendustai didusta
didustakan didustai terdusta berdusta kedustaan dustaan pendusta pendustaan perdustaan dustakan dustanya sedusta ngdusta ndusta mencurang
mencurangkan mencurangi dicurang dicurangkan dicurangi tercurang bercurang kecurangan curangan pencurang pencurangan percurangan curangkan
curangnya securang ngcurang ncurang mencurii dicurii tercuri bercuri kecurian curian pencuri pencurian percurian curinya securi ngcuri
merampaskan merampasi dirampaskan dirampasi berrampas kerampasan rampasan perampas perampasan perrampasan rampaskan rampasnya serampas
ngrampas merampokkan merampoki dirampokkan dirampoki terrampok berrampok kerampokan rampokan perampok perampokan perrampokan rampokkan
rampoknya serampok ngrampok jambret menjambret menjambretkan menjambreti dijambret dijambretkan dijambreti terjambret berjambret
kejambretan jambretan penjambret penjambretan perjambretan jambretkan jambretnya sejambret ngjambret njambret mencopetkan mencopeti
dicopetkan dicopeti tercopet bercopet kecopetan copetan pencopet pencopetan percopetan copetkan copetnya secopet ngcopet menyitakan
menyitai disitakan disitai tersita bersita kesitaan sitaan penyita penyitaan persitaan sitakan sitanya sesita ngsita menahankan menahani
ditahankan ditahani ketahanan tahanan penahan pertahanan tahankan tahannya setahan ngtahan mengurungkan mengurungi dikurungkan dikurungi
berkurung kekurungan kurungan pengurung pengurungan perkurungan kurungkan kurungnya sekurung ngkurung menguncikan menguncii dikuncikan
dikuncii berkunci kekuncian kuncian pengunci penguncian perkuncian kuncikan sekunci ngkunci menggembok menggembokkan menggemboki
digembokkan digemboki tergembok bergembok kegembokan gembokan penggembok penggembokan pergembokan gembokkan gemboknya segembok nggembok
menyekapkan menyekapi disekapkan disekapi tersekap bersekap kesekapan sekapan penyekap persekapan sekapkan sekapnya sesekap ngsekap culik
menculikkan menculiki diculikkan diculiki terculik berculik keculikan culikan penculik perculikan culikkan culiknya seculik ngculik nculik
menjebakkan menjebaki dijebakkan dijebaki berjebak kejebakan jebakan penjebak penjebakan perjebakan jebakkan jebaknya sejebak ngjebak
jerat menjerat menjeratkan menjerati dijerat dijeratkan dijerati terjerat berjerat kejeratan jeratan penjerat penjeratan perjeratan
jeratkan jeratnya sejerat ngjerat njerat mengintipkan mengintipi diintipkan diintipi terintip berintip keintipan intipan pengintip
pengintipan perintipan intipkan intipnya seintip kuntit menguntit menguntitkan menguntiti dikuntit dikuntitkan dikuntiti terkuntit
berkuntit kekuntitan kuntitan penguntit penguntitan perkuntitan kuntitkan kuntitnya sekuntit ngkuntit nguntit mata-matai memata-matai
memata-mataikan memata-mataii dimata-matai dimata-mataikan dimata-mataii termata-matai bermata-matai kemata-mataian mata-mataian
pemata-matai pemata-mataian permata-mataian mata-mataikan mata-matainya semata-matai ngmata-matai merabakan merabai dirabakan dirabai
terraba berraba kerabaan rabaan peraba perabaan perrabaan rabakan rabanya seraba ngraba meremaskan meremasi diremaskan diremasi terremas
berremas keremasan remasan peremas peremasan perremasan remaskan remasnya seremas ngremas gerayang menggerayang menggerayangkan
menggerayangi digerayang digerayangkan digerayangi tergerayang bergerayang kegerayangan gerayangan penggerayang penggerayangan
pergerayangan gerayangkan gerayangnya segerayang nggerayang memelukkan memeluki dipelukkan dipeluki terpeluk kepelukan pemeluk pemelukan
perpelukan pelukkan peluknya sepeluk ngpeluk mpeluk menciumkan menciumi diciumkan tercium bercium keciuman pencium penciuman perciuman
ciumkan ciumnya secium ngcium belai membelai membelaikan membelaii dibelai dibelaikan dibelaii terbelai berbelai kebelaian belaian
pembelai pembelaian perbelaian belaikan belainya sebelai ngbelai mbelai menggodakan menggodai digodakan digodai bergoda kegodaan penggoda
penggodaan pergodaan godakan godanya segoda merayukan merayui dirayukan dirayui terrayu berrayu kerayuan perayu perayuan perrayuan rayukan
rayunya serayu ngrayu lirik melirik melirikkan meliriki dilirik dilirikkan diliriki terlirik berlirik kelirikan lirikan pelirik pelirikan
perlirikan lirikkan liriknya selirik nglirik kedip mengedip mengedipkan mengedipi dikedip dikedipkan dikedipi terkedip berkedip kekedipan
kedipan pengedip pengedipan perkedipan kedipkan kedipnya sekedip ngkedip ngedip siul menyiul menyiulkan menyiuli disiul disiulkan disiuli
tersiul bersiul kesiulan siulan penyiul penyiulan persiulan siulkan siulnya sesiul ngsiul nyiul memerkosakan memerkosai diperkosakan
diperkosai terperkosa berperkosa keperkosaan pemerkosa perperkosaan perkosakan perkosanya seperkosa ngperkosa mperkosa meleceh melecehi
dileceh dilecehi berleceh kelecehan lecehan peleceh perlecehan lecehnya seleceh ngleceh mencabul mencabulkan mencabuli dicabul dicabulkan
dicabuli tercabul bercabul kecabulan cabulan pencabul pencabulan percabulan cabulkan cabulnya secabul ngcabul ncabul menjualkan menjuali
dijualkan dijuali berjual kejualan jualan penjual penjualan perjualan jualkan jualnya sejual ngjual membelikan membelii dibelikan dibelii
terbeli berbeli kebelian belian pembelian perbelian belikan belinya sebeli ngbeli menyewa menyewakan menyewai disewa disewakan disewai
tersewa bersewa kesewaan sewaan penyewa penyewaan persewaan sewakan sewanya sesewa ngsewa nyewa mengontrak mengontrakkan mengontraki
dikontrak dikontrakkan dikontraki terkontrak berkontrak kekontrakan pengontrak pengontrakan perkontrakan kontrakkan kontraknya sekontrak
ngkontrak ngontrak berpinjam kepinjaman peminjam peminjaman perpinjaman pinjamnya sepinjam ngpinjam mpinjam mengutang mengutangkan
mengutangi diutang diutangkan terutang keutangan utangan pengutang pengutangan perutangan utangkan utangnya seutang ngutang mencicil
mencicilkan mencicili dicicil dicicilkan dicicili tercicil bercicil kecicilan pencicil pencicilan percicilan cicilkan cicilnya secicil
ngcicil ncicil melunas melunaskan melunasi dilunas dilunaskan dilunasi terlunas berlunas kelunasan lunasan pelunas pelunasan perlunasan
lunaskan lunasnya selunas nglunas menagihkan menagihi ditagihkan ditagihi tertagih bertagih ketagihan tagihan penagih penagihan pertagihan
tagihkan tagihnya setagih ngtagih membayari dibayari berbayar kebayaran pembayar perbayaran bayarnya sebayar ngbayar menggajikan menggajii
digajikan digajii tergaji bergaji kegajian gajian penggaji penggajian pergajian gajikan segaji mengupah mengupahkan mengupahi diupah
diupahkan diupahi terupah berupah keupahan upahan pengupah pengupahan perupahan upahkan upahnya seupah ngupah mendendakan mendendai
didendakan didendai terdenda berdenda kedendaan dendaan pendenda pendendaan perdendaan dendakan dendanya sedenda ngdenda pungut memungut
memungutkan memunguti dipungut dipungutkan dipunguti terpungut berpungut kepungutan pungutan pemungut pemungutan perpungutan pungutkan
pungutnya sepungut ngpungut mungut mpungut menyetor menyetorkan menyetori disetorkan disetori tersetor bersetor kesetoran penyetor
penyetoran persetoran setorkan setornya sesetor ngsetor nyetor menransferkan menransferi ditransferkan ditransferi tertransfer bertransfer
ketransferan penransfer penransferan pertransferan transferkan transfernya setransfer ngtransfer mengirimkan dikirimkan terkirim berkirim
kekiriman kiriman pengirim pengiriman perkiriman kirimnya sekirim ngkirim menerimakan menerimai diterimakan diterimai berterima keterimaan
terimaan penerima penerimaan perterimaan terimakan terimanya seterima ngterima menolakkan menolaki ditolakkan ditolaki bertolak ketolakan
tolakan penolak penolakan pertolakan tolakkan tolaknya setolak ngtolak mengambilkan mengambili diambilkan diambili berambil keambilan
ambilan pengambil pengambilan perambilan ambilkan ambilnya seambil membagi membagikan membagii dibagi dibagikan dibagii terbagi berbagi
kebagian pembagi pembagian perbagian bagikan baginya sebagi ngbagi mbagi memberikan memberii diberikan diberii terberi berberi keberian
berian pemberi pemberian perberian berikan berinya seberi ngberi mengasihkan dikasihkan terkasih berkasih kekasihan kasihan pengasih
pengasihan perkasihan kasihkan kasihnya sekasih ngkasih memecatkan memecati dipecatkan dipecati terpecat berpecat kepecatan pecatan
pemecat pemecatan perpecatan pecatkan pecatnya sepecat ngpecat mpecat menykorskan menykorsi diskorskan diskorsi terskors berskors
keskorsan skorsan penykors penykorsan perskorsan skorskan skorsnya seskors ngskors mutasi memutasi memutasikan memutasii dimutasikan
dimutasii termutasi bermutasi kemutasian mutasian pemutasi pemutasian permutasian mutasikan mutasinya semutasi ngmutasi memindah memindahi
dipindahi terpindah kepindahan pindahan pemindah pemindahan perpindahan pindahnya sepindah ngpindah mindah mpindah mengusirkan mengusiri
diusirkan diusiri terusir berusir keusiran usiran pengusir pengusiran perusiran usirkan usirnya seusir melarangkan melarangi dilarangkan
dilarangi berlarang kelarangan pelarang pelarangan perlarangan larangkan larangnya selarang nglarang cegah mencegah mencegahkan mencegahi
dicegah dicegahkan dicegahi tercegah bercegah kecegahan cegahan pencegah pencegahan percegahan cegahkan cegahnya secegah ngcegah ncegah
mengizin mengizini diizin diizini terizin berizin keizinan izinan pengizin pengizinan perizinan izinnya seizin ngizin menyuruhkan
menyuruhi disuruhkan disuruhi tersuruh bersuruh kesuruhan suruhan penyuruh penyuruhan persuruhan suruhkan suruhnya sesuruh ngsuruh
memerintahi diperintahi berperintah keperintahan perintahan pemerintah pemerintahan perperintahan perintahnya seperintah ngperintah
mperintah memaksai dipaksai berpaksa kepaksaan pemaksa perpaksaan paksanya sepaksa ngpaksa mpaksa mewajib mewajibi diwajib diwajibi
terwajib berwajib wajiban pewajib pewajiban perwajiban wajibnya sewajib ngwajib desak mendesak mendesakkan mendesaki didesak didesakkan
didesaki terdesak berdesak kedesakan desakan pendesak pendesakan perdesakan desakkan desaknya sedesak ngdesak ndesak menuntutkan menuntuti
dituntutkan dituntuti bertuntut ketuntutan tuntutan penuntut penuntutan pertuntutan tuntutkan tuntutnya setuntut ngtuntut mengadui diadu
diadui teradu beradu keaduan pengadu peraduan seadu ngadu melapori dilapor dilapori berlapor kelaporan pelapor pelaporan perlaporan
lapornya selapor nglapor gugat menggugat menggugatkan menggugati digugat digugatkan digugati tergugat bergugat kegugatan gugatan penggugat
penggugatan pergugatan gugatkan gugatnya segugat nggugat memroteskan memrotesi diproteskan diprotesi terprotes berprotes keprotesan
protesan pemrotes pemrotesan perprotesan proteskan protesnya seprotes ngprotes mprotes memogokkan memogoki dimogokkan dimogoki termogok
bermogok kemogokan mogokan pemogok pemogokan permogokan mogokkan mogoknya semogok ngmogok mendemo mendemokan mendemoi didemo didemokan
didemoi terdemo kedemoan demoan pendemo pendemoan perdemoan demokan demonya sedemo ngdemo ndemo rundung merundung merundungkan merundungi
dirundung dirundungkan dirundungi terrundung berrundung kerundungan rundungan perundung perundungan perrundungan rundungkan rundungnya
serundung ngrundung menuduhi dituduhi tertuduh bertuduh ketuduhan penuduh penuduhan pertuduhan tuduhnya setuduh ngtuduh menyalah
menyalahkan menyalahi disalah disalahkan disalahi tersalah bersalah salahan penyalah penyalahan persalahan salahkan salahnya sesalah
ngsalah nyalah membenar membenarkan membenari dibenar dibenarkan dibenari terbenar berbenar kebenaran benaran pembenar pembenaran
perbenaran benarkan benarnya sebenar ngbenar mbenar membukti membuktikan membuktii dibukti dibuktikan dibuktii terbukti berbukti kebuktian
buktian pembukti pembuktian perbuktian buktikan buktinya sebukti ngbukti mbukti menyaksi menyaksikan menyaksii disaksi disaksikan disaksii
tersaksi bersaksi kesaksian saksian penyaksi penyaksian persaksian saksikan sesaksi ngsaksi nyaksi bela membela membelakan dibela
dibelakan terbela berbela kebelaan belaan pembela pembelaan perbelaan belakan belanya sebela ngbela mbela melindung melindungkan dilindung
dilindungkan kelindungan lindungan pelindung pelindungan lindungkan lindungnya selindung nglindung menyelamat menyelamatkan menyelamati
diselamat diselamatkan diselamati terselamat berselamat selamatan penyelamat penyelamatan perselamatan selamatnya seselamat ngselamat
nyelamat membantukan membantui dibantukan dibantui berbantu kebantuan pembantuan perbantuan bantukan bantunya sebantu ngbantu menolongkan
menolongi ditolongkan ditolongi tertolong bertolong ketolongan tolongan penolong penolongan tolongkan tolongnya setolong ngtolong
merawatkan merawati dirawatkan dirawati berrawat kerawatan rawatan perawatan perrawatan rawatkan rawatnya serawat ngrawat mengobat
mengobatkan mengobati diobat diobatkan diobati terobat berobat keobatan obatan pengobat pengobatan perobatan obatkan obatnya seobat ngobat
suntik menyuntik menyuntikkan menyuntiki disuntik disuntikkan disuntiki tersuntik bersuntik kesuntikan suntikan penyuntik penyuntikan
persuntikan suntikkan suntiknya sesuntik ngsuntik nyuntik memeriksakan memeriksai diperiksakan diperiksai terperiksa berperiksa
keperiksaan periksaan pemeriksa pemeriksaan perperiksaan periksakan periksanya seperiksa ngperiksa mperiksa mengoperasi mengoperasikan
mengoperasii dioperasi dioperasikan dioperasii teroperasi beroperasi keoperasian operasian pengoperasi pengoperasian peroperasian
operasikan operasinya seoperasi ngoperasi opname mengopname mengopnamekan mengopnamei diopname diopnamekan diopnamei teropname beropname
keopnamean opnamean pengopname pengopnamean peropnamean opnamekan opnamenya seopname ngopname rujuk merujuk merujukkan merujuki dirujuk
dirujukkan dirujuki terrujuk berrujuk kerujukan perujuk perujukan perrujukan rujukkan rujuknya serujuk ngrujuk sembuh menyembuh
menyembuhkan menyembuhi disembuh disembuhkan disembuhi tersembuh bersembuh kesembuhan sembuhan penyembuh penyembuhan persembuhan sembuhkan
sembuhnya sesembuh ngsembuh nyembuh sehat menyehat menyehatkan menyehati disehat disehatkan disehati tersehat bersehat sehatan penyehat
penyehatan persehatan sehatkan sehatnya sesehat ngsehat nyehat menghamil dihamil terhamil berhamil hamilan penghamil penghamilan
perhamilan hamilnya sehamil nghamil melahir dilahir berlahir kelahiran lahiran pelahir pelahiran perlahiran lahirnya selahir nglahir gugur
menggugur menggugurkan mengguguri digugur digugurkan diguguri tergugur bergugur guguran penggugur pengguguran perguguran gugurkan gugurnya
segugur nggugur menyusu menyusukan disusu disusukan disusui tersusu bersusu kesusuan susuan penyusu penyusuan persusuan susukan susunya
sesusu ngsusu nyusu mengasuhkan mengasuhi diasuhkan diasuhi terasuh berasuh keasuhan asuhan pengasuhan perasuhan asuhkan asuhnya seasuh
mendidik mendidikkan mendidiki dididik dididikkan dididiki terdidik berdidik kedidikan didikan pendidik perdidikan didikkan didiknya
sedidik ngdidik ndidik mengajar diajar terajar keajaran ajaran pengajar pengajaran perajaran ajarnya seajar ngajar melatihkan melatihi
dilatihkan dilatihi kelatihan latihan pelatih pelatihan perlatihan latihkan latihnya selatih nglatih menyekolah menyekolahkan menyekolahi
disekolah disekolahkan disekolahi tersekolah bersekolah kesekolahan sekolahan penyekolah penyekolahan persekolahan sekolahkan sekolahnya
sesekolah ngsekolah nyekolah membacai dibacai berbaca kebacaan bacaan pembaca pembacaan perbacaan bacanya sebaca ngbaca menulisi ditulisi
bertulis ketulisan tulisan penulis penulisan pertulisan tulisnya setulis ngtulis menghitungkan menghitungi dihitungkan dihitungi berhitung
kehitungan hitungan penghitung penghitungan perhitungan hitungkan hitungnya sehitung mencatatkan mencatati dicatatkan dicatati bercatat
kecatatan catatan pencatat pencatatan percatatan catatkan catatnya secatat ngcatat merekamkan merekami direkamkan direkami berrekam
kerekaman perekam perekaman perrekaman rekamkan rekamnya serekam ngrekam memfotokan memfotoi difotokan difotoi terfoto berfoto kefotoan
fotoan pemfoto pemfotoan perfotoan fotokan fotonya sefoto ngfoto mevideo mevideokan mevideoi divideo divideoi tervideo bervideo kevideoan
videoan pevideo pevideoan pervideoan videonya sevideo ngvideo unggah mengunggah mengunggahkan mengunggahi diunggah diunggahkan diunggahi
terunggah berunggah keunggahan unggahan pengunggah pengunggahan perunggahan unggahkan unggahnya seunggah ngunggah unduh mengunduh
mengunduhkan mengunduhi diunduh diunduhkan diunduhi terunduh berunduh keunduhan unduhan pengunduh pengunduhan perunduhan unduhkan unduhnya
seunduh ngunduh menghapuskan menghapusi dihapuskan dihapusi berhapus kehapusan hapusan penghapus penghapusan perhapusan hapuskan hapusnya
sehapus memblokirkan memblokiri diblokirkan diblokiri terblokir berblokir keblokiran blokiran pemblokir pemblokiran perblokiran blokirkan
blokirnya seblokir ngblokir cetak mencetak mencetakkan mencetaki dicetak dicetakkan dicetaki tercetak bercetak kecetakan cetakan pencetak
pencetakan percetakan cetakkan cetaknya secetak ngcetak ncetak salin menyalin menyalinkan menyalini disalin disalinkan disalini tersalin
bersalin kesalinan salinan penyalin penyalinan persalinan salinkan salinnya sesalin ngsalin nyalin menanda menandakan menandai ditanda
ditandakan ditandai ketandaan tandaan penanda penandaan pertandaan tandakan tandanya setanda ngtanda ketik mengetik mengetikkan mengetiki
diketik diketikkan diketiki terketik berketik keketikan ketikan pengetik pengetikan perketikan ketikkan ketiknya seketik ngketik ngetik
meneleponkan meneleponi diteleponkan diteleponi tertelepon bertelepon keteleponan teleponan penelepon peneleponan perteleponan teleponkan
teleponnya setelepon ngtelepon menelpon menelponkan menelponi ditelponkan ditelponi tertelpon bertelpon ketelponan telponan penelpon
penelponan pertelponan telponkan telponnya setelpon ngtelpon menghubung menghubungkan dihubung dihubungkan kehubungan hubungan penghubung
penghubungan perhubungan hubungkan hubungnya sehubung nghubung mengabar mengabarkan mengabari dikabar dikabarkan dikabari terkabar
berkabar kekabaran kabaran pengabar pengabaran perkabaran kabarkan kabarnya sekabar ngkabar ngabar membicara membicarai dibicara dibicarai
terbicara kebicaraan bicaraan pembicara pembicaraan perbicaraan bicaranya sebicara ngbicara mbicara obrol mengobrol mengobrolkan
mengobroli diobrol diobrolkan diobroli terobrol berobrol keobrolan obrolan pengobrol pengobrolan perobrolan obrolkan obrolnya seobrol
ngobrol dingobrol dingobrolkan dingobroli terngobrol berngobrol kengobrolan ngobrolan perngobrolan ngobrolkan ngobrolnya sengobrol
ngngobrol mencerita menceritai dicerita diceritai tercerita keceritaan ceritaan pencerita penceritaan perceritaan ceritanya secerita
ngcerita ncerita menanya menanyai ditanya tertanya ketanyaan tanyaan penanya penanyaan pertanyaan tanyanya setanya ngtanya nanya
menjawabkan menjawabi dijawabkan dijawabi terjawab berjawab kejawaban jawaban penjawab penjawaban perjawaban jawabkan jawabnya sejawab
ngjawab menjelas menjelasi dijelas dijelasi berjelas kejelasan jelasan penjelas penjelasan perjelasan jelasnya sejelas ngjelas njelas
bisik membisik membisikkan membisiki dibisik dibisikkan dibisiki terbisik berbisik kebisikan bisikan pembisik pembisikan perbisikan
bisikkan bisiknya sebisik ngbisik mbisik mendiam mendiamkan mendiami didiam didiamkan didiami terdiam berdiam kediaman diaman pendiam
pendiaman perdiaman diamkan diamnya sediam ngdiam ndiam mendengari didengari berdengar kedengaran dengaran pendengar pendengaran
perdengaran dengarnya sedengar ngdengar melihatkan melihati dilihatkan dilihati berlihat kelihatan lihatan pelihat pelihatan perlihatan
lihatkan lihatnya selihat nglihat menontonkan menontoni ditontonkan ditontoni tertonton bertonton ketontonan tontonan penonton penontonan
pertontonan tontonkan tontonnya setonton ngtonton tatap menatap menatapkan menatapi ditatap ditatapkan ditatapi tertatap bertatap
ketatapan penatap penatapan pertatapan tatapkan tatapnya setatap ngtatap natap pandang memandang memandangkan memandangi dipandang
dipandangkan dipandangi terpandang berpandang kepandangan pandangan pemandang pemandangan perpandangan pandangkan pandangnya sepandang
ngpandang mandang mpandang mencarikan mencarii dicarikan dicarii tercari bercari kecarian carian pencari pencarian percarian carikan
carinya secari ngcari menemu ditemu ketemuan temuan penemu penemuan pertemuan temunya setemu ngtemu nemu jumpa menjumpa menjumpakan
menjumpai dijumpa dijumpakan dijumpai terjumpa berjumpa kejumpaan jumpaan penjumpa penjumpaan perjumpaan jumpakan jumpanya sejumpa ngjumpa
njumpa mengetemukan mengetemui diketemukan diketemui terketemu berketemu keketemuan pengetemu pengetemuan perketemuan ketemukan ketemunya
seketemu ngketemu menghilang menghilangi dihilang dihilangi berhilang hilangan penghilang penghilangan perhilangan hilangnya sehilang
nghilang meninggali ditinggal ditinggali bertinggal ketinggalan tinggalan peninggal peninggalan pertinggalan tinggalnya setinggal
ngtinggal ninggal menginap menginapkan menginapi diinap diinapkan diinapi terinap berinap keinapan inapan penginap perinapan inapkan
inapnya seinap nginap menidur ditidur bertidur ketiduran tiduran penidur peniduran pertiduran tidurnya setidur ngtidur nidur membanguni
dibanguni kebangunan pembangun pembangunan perbangunan bangunnya sebangun ngbangun menduduk diduduk berduduk kedudukan dudukan penduduk
pendudukan perdudukan duduknya seduduk ngduduk nduduk mendiri mendirii didiri didirii terdiri kedirian dirian pendiri pendirian perdirian
dirinya sediri ngdiri ndiri menjongkok menjongkokkan menjongkoki dijongkok dijongkokkan dijongkoki terjongkok berjongkok kejongkokan
jongkokan penjongkok penjongkokan perjongkokan jongkokkan jongkoknya sejongkok ngjongkok njongkok baring membaring membaringkan membaringi
dibaring dibaringkan dibaringi terbaring berbaring kebaringan baringan pembaring pembaringan perbaringan baringkan baringnya sebaring
ngbaring mbaring rebah merebah merebahkan merebahi direbah direbahkan direbahi terrebah berrebah kerebahan rebahan perebah perebahan
perrebahan rebahkan rebahnya serebah ngrebah menjalan menjalankan dijalan dijalankan terjalan kejalanan penjalan penjalanan perjalanan
jalankan jalannya sejalan ngjalan njalan melari melarii dilari dilarii terlari kelarian larian pelari pelarian perlarian larinya selari
nglari lompat melompat melompatkan melompati dilompat dilompatkan dilompati terlompat berlompat kelompatan lompatan pelompat pelompatan
perlompatan lompatkan lompatnya selompat nglompat panjat memanjat memanjatkan memanjati dipanjat dipanjatkan dipanjati terpanjat berpanjat
kepanjatan panjatan pemanjat pemanjatan perpanjatan panjatkan panjatnya sepanjat ngpanjat manjat mpanjat menjatuh dijatuh kejatuhan
jatuhan penjatuh penjatuhan perjatuhan jatuhnya sejatuh ngjatuh njatuh menergelincir menergelincirkan menergelinciri ditergelincir
ditergelincirkan ditergelinciri tertergelincir bertergelincir ketergelinciran tergelinciran penergelincir penergelinciran pertergelinciran
tergelincirkan tergelincirnya setergelincir ngtergelincir nergelincir peleset memeleset memelesetkan memeleseti dipeleset dipelesetkan
dipeleseti berpeleset kepelesetan pelesetan pemeleset pemelesetan perpelesetan pelesetkan pelesetnya sepeleset ngpeleset meleset mpeleset
selip menyelip menyelipkan menyelipi diselip diselipkan diselipi terselip berselip keselipan selipan penyelip penyelipan perselipan
selipkan selipnya seselip ngselip nyelip memundur memundurkan memunduri dimundur dimundurkan dimunduri termundur bermundur kemunduran
munduran pemundur pemunduran permunduran mundurkan mundurnya semundur ngmundur maju memaju memajukan memajui dimaju dimajukan dimajui
termaju bermaju kemajuan majuan pemaju pemajuan permajuan majukan majunya semaju ngmaju belok membelok membelokkan membeloki dibelok
dibelokkan dibeloki terbelok berbelok kebelokan belokan pembelok pembelokan perbelokan belokkan beloknya sebelok ngbelok mbelok putar
memutar memutarkan memutari diputar diputarkan diputari terputar berputar keputaran putaran pemutar pemutaran perputaran putarkan putarnya
seputar ngputar mutar mputar membalik membalikkan membaliki dibalik dibalikkan dibaliki terbalik berbalik kebalikan balikan pembalik
pembalikan perbalikan balikkan baliknya sebalik ngbalik mbalik menghenti menghentii dihenti dihentii kehentian hentian penghenti
penghentian perhentian hentinya sehenti nghenti memulaikan memulaii dimulaikan dimulaii termulai bermulai kemulaian mulaian pemulai
pemulaian permulaian mulaikan mulainya semulai ngmulai menyelesai menyelesaii diselesai diselesaii berselesai keselesaian selesaian
penyelesai penyelesaian perselesaian selesainya seselesai ngselesai nyelesai merampung merampungkan merampungi dirampung dirampungkan
dirampungi terrampung berrampung kerampungan rampungan perampung perampungan perrampungan rampungkan rampungnya serampung ngrampung
melanjut melanjuti dilanjut dilanjuti kelanjutan lanjutan pelanjut pelanjutan perlanjutan lanjutnya selanjut nglanjut sambung menyambung
menyambungkan menyambungi disambung disambungkan disambungi tersambung bersambung kesambungan sambungan penyambung penyambungan
persambungan sambungkan sambungnya sesambung ngsambung nyambung memutus memutuskan memutusi diputuskan diputusi terputus berputus putusan
pemutus pemutusan perputusan putuskan putusnya seputus ngputus mutus mputus tunda menunda menundakan menundai ditundakan ditundai bertunda
ketundaan tundaan penunda penundaan pertundaan tundakan tundanya setunda ngtunda nunda undur mengundur mengunduri diundur diundurkan
diunduri terundur berundur keunduran unduran pengundur perunduran undurkan undurnya seundur ngundur mencepat mencepatkan mencepati dicepat
dicepatkan dicepati tercepat bercepat kecepatan cepatan pencepat pencepatan percepatan cepatkan cepatnya secepat ngcepat ncepat melambat
melambatkan melambati dilambat dilambatkan dilambati berlambat kelambatan lambatan pelambat pelambatan perlambatan lambatkan lambatnya
selambat nglambat menelat menelatkan menelati ditelat ditelatkan ditelati tertelat bertelat ketelatan telatan penelat penelatan pertelatan
telatkan telatnya setelat ngtelat nelat tepat menepat menepatkan menepati ditepat ditepatkan ditepati tertepat bertepat ketepatan tepatan
penepat penepatan pertepatan tepatkan tepatnya setepat ngtepat nepat mengaturkan mengaturi diaturkan diaturi beratur keaturan pengatur
pengaturan aturkan aturnya seatur kelola mengelola mengelolakan mengelolai dikelola dikelolakan dikelolai terkelola berkelola kekelolaan
kelolaan pengelola pengelolaan perkelolaan kelolakan kelolanya sekelola ngkelola ngelola memimpinkan memimpini dipimpinkan dipimpini
berpimpin kepimpinan pemimpin pemimpinan perpimpinan pimpinkan pimpinnya sepimpin ngpimpin mpimpin mengawas mengawaskan diawas diawaskan
terawas berawas keawasan awasan perawasan awaskan awasnya seawas ngawas pantau memantau memantaukan memantaui dipantau dipantaukan
dipantaui terpantau berpantau kepantauan pantauan pemantau pemantauan perpantauan pantaukan pantaunya sepantau ngpantau mantau mpantau
menjagakan menjagai dijagakan dijagai kejagaan jagaan penjagaan perjagaan jagakan jaganya sejaga ngjaga ronda meronda merondakan merondai
dironda dirondakan dirondai terronda berronda kerondaan rondaan peronda perondaan perrondaan rondakan rondanya seronda ngronda kawal
mengawal mengawalkan mengawali dikawal dikawalkan dikawali terkawal berkawal kekawalan kawalan pengawal pengawalan perkawalan kawalkan
kawalnya sekawal ngkawal ngawal mengantari diantari terantar berantar keantaran antaran pengantar pengantaran perantaran antarnya seantar
menjemputkan menjemputi dijemputkan dijemputi terjemput berjemput kejemputan penjemput penjemputan perjemputan jemputkan jemputnya
sejemput ngjemput setir menyetir menyetirkan menyetiri disetir disetirkan disetiri tersetir bersetir kesetiran setiran penyetir penyetiran
persetiran setirkan setirnya sesetir ngsetir nyetir kemudi mengemudi mengemudikan mengemudii dikemudi dikemudikan dikemudii terkemudi
berkemudi kekemudian pengemudi pengemudian perkemudian kemudikan kemudinya sekemudi ngkemudi ngemudi memarkir memarkirkan memarkiri
diparkir diparkirkan diparkiri terparkir berparkir keparkiran pemarkir pemarkiran perparkiran parkirkan parkirnya separkir ngparkir markir
mparkir ngebut mengebut mengebutkan mengebuti dingebut dingebutkan dingebuti terngebut berngebut kengebutan ngebutan pengebut pengebutan
perngebutan ngebutkan ngebutnya sengebut ngngebut oleng mengoleng mengolengkan mengolengi dioleng diolengkan diolengi teroleng beroleng
keolengan olengan pengoleng pengolengan perolengan olengkan olengnya seoleng ngoleng guling mengguling menggulingkan menggulingi diguling
digulingkan digulingi terguling berguling kegulingan gulingan pengguling penggulingan pergulingan gulingkan gulingnya seguling ngguling
tumbang menumbang menumbangkan menumbangi ditumbang ditumbangkan ditumbangi tertumbang bertumbang ketumbangan tumbangan penumbang
penumbangan pertumbangan tumbangkan tumbangnya setumbang ngtumbang numbang meroboh merobohkan merobohi diroboh dirobohkan dirobohi
terroboh berroboh kerobohan robohan peroboh perobohan perrobohan robohkan robohnya seroboh ngroboh mengambruk mengambrukkan mengambruki
diambruk diambrukkan diambruki terambruk berambruk keambrukan ambrukan pengambruk pengambrukan perambrukan ambrukkan ambruknya seambruk
ngambruk meruntuh meruntuhkan meruntuhi diruntuh diruntuhkan diruntuhi terruntuh berruntuh keruntuhan runtuhan peruntuh peruntuhan
perruntuhan runtuhkan runtuhnya seruntuh ngruntuh membanjir membanjirkan membanjiri dibanjir dibanjirkan dibanjiri terbanjir berbanjir
kebanjiran banjiran pembanjir pembanjiran perbanjiran banjirkan banjirnya sebanjir ngbanjir mbanjir longsor melongsor melongsorkan
melongsori dilongsor dilongsorkan dilongsori terlongsor berlongsor kelongsoran longsoran pelongsor pelongsoran perlongsoran longsorkan
longsornya selongsor nglongsor menghujan menghujankan menghujani dihujan dihujankan dihujani terhujan berhujan kehujanan hujanan penghujan
penghujanan perhujanan hujankan hujannya sehujan nghujan petir memetir memetirkan memetiri dipetir dipetirkan dipetiri terpetir berpetir
kepetiran petiran pemetir pemetiran perpetiran petirkan petirnya sepetir ngpetir metir mpetir memanas dipanas terpanas berpanas panasan
pemanas pemanasan perpanasan panasnya sepanas ngpanas mpanas mendingin didingin terdingin berdingin dinginan pendingin pendinginan
perdinginan dinginnya sedingin ngdingin ndingin beku membeku membekukan membekui dibeku dibekukan dibekui terbeku berbeku kebekuan bekuan
pembeku pembekuan perbekuan bekukan bekunya sebeku ngbeku mbeku mencair mencairkan mencairi dicair dicairi tercair bercair kecairan
pencair pencairan percairan cairnya secair ngcair ncair didih mendidih mendidihkan mendidihi dididih dididihkan dididihi terdidih berdidih
kedidihan didihan pendidih pendidihan perdidihan didihkan didihnya sedidih ngdidih ndidih memasakkan memasaki dimasakkan dimasaki bermasak
kemasakan masakan pemasak pemasakan permasakan masakkan masaknya semasak ngmasak goreng menggoreng menggorengkan menggorengi digoreng
digorengkan digorengi tergoreng bergoreng kegorengan gorengan penggoreng penggorengan pergorengan gorengkan gorengnya segoreng nggoreng
rebus merebus merebuskan merebusi direbus direbuskan direbusi terrebus berrebus kerebusan rebusan perebus perebusan perrebusan rebuskan
rebusnya serebus ngrebus kukus mengukus mengukuskan mengukusi dikukus dikukuskan dikukusi terkukus berkukus kekukusan kukusan pengukus
pengukusan perkukusan kukuskan kukusnya sekukus ngkukus ngukus menanamkan ditanamkan bertanam ketanaman penanam penanaman pertanaman
tanamkan tanamnya setanam ngtanam memanenkan memaneni dipanenkan dipaneni terpanen berpanen kepanenan panenan pemanen pemanenan perpanenan
panenkan panennya sepanen ngpanen mpanen memetikkan memetiki dipetikkan dipetiki terpetik berpetik kepetikan petikan pemetikan perpetikan
petikkan petiknya sepetik ngpetik mpetik menyadapkan menyadapi disadap disadapkan disadapi tersadap bersadap kesadapan sadapan penyadap
penyadapan persadapan sadapkan sadapnya sesadap ngsadap nyadap mencangkul mencangkulkan mencangkuli dicangkul dicangkulkan dicangkuli
tercangkul bercangkul kecangkulan cangkulan pencangkul pencangkulan percangkulan cangkulkan cangkulnya secangkul ngcangkul ncangkul babat
membabat membabatkan membabati dibabat dibabatkan dibabati terbabat berbabat kebabatan babatan pembabat pembabatan perbabatan babatkan
babatnya sebabat ngbabat mbabat tebang menebang menebangkan menebangi ditebang ditebangkan ditebangi tertebang bertebang ketebangan
tebangan penebang penebangan pertebangan tebangkan tebangnya setebang ngtebang nebang semai menyemai menyemaikan menyemaii disemai
disemaikan disemaii tersemai bersemai kesemaian semaian penyemai penyemaian persemaian semaikan semainya sesemai ngsemai nyemai memupukkan
memupuki dipupukkan dipupuki terpupuk berpupuk kepupukan pupukan pemupuk pemupukan perpupukan pupukkan pupuknya sepupuk ngpupuk mpupuk
sabit menyabit menyabitkan menyabiti disabit disabitkan disabiti tersabit bersabit kesabitan sabitan penyabit penyabitan persabitan
sabitkan sabitnya sesabit ngsabit nyabit mengupas mengupaskan mengupasi dikupas dikupaskan dikupasi terkupas berkupas kekupasan kupasan
pengupas pengupasan perkupasan kupaskan kupasnya sekupas ngkupas ngupas giling menggiling menggilingkan menggilingi digiling digilingkan
digilingi tergiling bergiling kegilingan gilingan penggiling penggilingan pergilingan gilingkan gilingnya segiling nggiling tumbuk
menumbuk menumbukkan menumbuki ditumbuk ditumbukkan ditumbuki tertumbuk bertumbuk ketumbukan tumbukan penumbuk penumbukan pertumbukan
tumbukkan tumbuknya setumbuk ngtumbuk numbuk ayak mengayak mengayakkan mengayaki diayak diayakkan diayaki terayak berayak keayakan ayakan
pengayak pengayakan perayakan ayakkan ayaknya seayak ngayak ternak menernak menernakkan menernaki diternak diternakkan diternaki terternak
berternak keternakan ternakan penernak penernakan perternakan ternakkan ternaknya seternak ngternak nernak sembelih menyembelih
menyembelihkan menyembelihi disembelih disembelihkan disembelihi tersembelih bersembelih kesembelihan sembelihan penyembelih penyembelihan
persembelihan sembelihkan sembelihnya sesembelih ngsembelih nyembelih pancing memancing memancingkan memancingi dipancing dipancingkan
dipancingi terpancing berpancing kepancingan pancingan pemancing pemancingan perpancingan pancingkan pancingnya sepancing ngpancing
mancing mpancing jala menjala menjalakan menjalai dijala dijalakan dijalai terjala berjala kejalaan jalaan penjala penjalaan perjalaan
jalakan jalanya sejala ngjala njala melayar melayarkan melayari dilayar dilayarkan dilayari terlayar berlayar kelayaran layaran pelayar
pelayaran perlayaran layarkan layarnya selayar nglayar labuh melabuh melabuhkan melabuhi dilabuh dilabuhkan dilabuhi terlabuh berlabuh
kelabuhan labuhan pelabuh perlabuhan labuhkan labuhnya selabuh nglabuh membuangkan membuangi dibuangkan dibuangi terbuang berbuang
kebuangan buangan pembuang pembuangan perbuangan buangkan buangnya sebuang ngbuang mbuang menyampah menyampahkan menyampahi disampah
disampahkan disampahi tersampah bersampah kesampahan sampahan penyampah penyampahan persampahan sampahkan sampahnya sesampah ngsampah
nyampah mengotor mengotorkan mengotori dikotor dikotorkan dikotori terkotor berkotor kekotoran kotoran pengotor pengotoran perkotoran
kotorkan kotornya sekotor ngkotor ngotor membersih dibersih terbersih bersihan pembersihan perbersihan bersihnya sebersih ngbersih mbersih
membau membaukan membaui dibau dibaukan dibaui terbau berbau kebauan bauan pembau pembauan perbauan baukan baunya sebau ngbau mbau
membusuk membusukkan membusuki dibusuk dibusukkan dibusuki terbusuk berbusuk kebusukan busukan pembusuk pembusukan perbusukan busukkan
busuknya sebusuk ngbusuk mbusuk membasi membasikan membasii dibasi dibasikan dibasii terbasi berbasi kebasian basian pembasi pembasian
perbasian basikan basinya sebasi ngbasi mbasi jamur menjamur menjamurkan menjamuri dijamur dijamurkan dijamuri terjamur berjamur kejamuran
jamuran penjamur penjamuran perjamuran jamurkan jamurnya sejamur ngjamur njamur karat mengarat mengaratkan mengarati dikarat dikaratkan
dikarati terkarat berkarat kekaratan pengarat pengaratan perkaratan karatkan karatnya ngkarat ngarat merusaki dirusaki terrusak berrusak
kerusakan rusakan perusak perusakan perrusakan rusaknya serusak ngrusak merakitkan merakiti dirakitkan dirakiti berrakit kerakitan rakitan
perakit perakitan perrakitan rakitkan rakitnya serakit ngrakit membongkar membongkarkan membongkari dibongkar dibongkarkan dibongkari
terbongkar berbongkar kebongkaran bongkaran pembongkar pembongkaran perbongkaran bongkarkan bongkarnya sebongkar ngbongkar mbongkar pasang
memasang memasangkan memasangi dipasang dipasangkan dipasangi terpasang berpasang kepasangan pasangan pemasang pemasangan perpasangan
pasangkan pasangnya sepasang ngpasang masang mpasang berganti kegantian gantian pengganti penggantian pergantian gantinya seganti tukar
menukar menukarkan menukari ditukar ditukarkan ditukari tertukar bertukar ketukaran tukaran penukar penukaran pertukaran tukarkan tukarnya
setukar ngtukar nukar tambal menambal menambalkan menambali ditambal ditambalkan ditambali tertambal bertambal ketambalan tambalan
penambal penambalan pertambalan tambalkan tambalnya setambal ngtambal nambal ukur mengukur mengukurkan mengukuri diukur diukurkan diukuri
terukur berukur keukuran ukuran pengukur pengukuran perukuran ukurkan ukurnya seukur ngukur timbang menimbang menimbangkan menimbangi
ditimbangkan ditimbangi tertimbang bertimbang ketimbangan penimbang penimbangan pertimbangan timbangkan timbangnya setimbang ngtimbang
nimbang takar menakar menakarkan menakari ditakar ditakarkan ditakari tertakar bertakar ketakaran takaran penakar penakaran pertakaran
takarkan takarnya setakar ngtakar nakar mengujikan mengujii diujikan diujii beruji keujian ujian penguji pengujian perujian ujikan ujinya
seuji mencobakan mencobai dicobakan dicobai tercoba bercoba kecobaan cobaan pencoba pencobaan cobakan cobanya secoba ngcoba mencekkan
menceki dicekkan diceki tercek bercek kecekan cekan pencek pencekan percekan cekkan ceknya secek ngcek teliti meneliti menelitikan
menelitii diteliti ditelitikan ditelitii terteliti berteliti ketelitian telitian peneliti penelitian pertelitian telitikan telitinya
seteliti ngteliti neliti pilah memilah memilahkan memilahi dipilah dipilahkan dipilahi terpilah berpilah kepilahan pilahan pemilah
pemilahan perpilahan pilahkan pilahnya sepilah ngpilah milah mpilah memilihkan memilihi dipilihkan dipilihi berpilih kepilihan pemilih
pemilihan perpilihan pilihkan pilihnya sepilih ngpilih mpilih menyortirkan menyortiri disortirkan disortiri tersortir bersortir kesortiran
sortiran penyortir penyortiran persortiran sortirkan sortirnya sesortir ngsortir menguruskan mengurusi diuruskan diurusi berurus keurusan
urusan pengurusan perurusan uruskan urusnya seurus mendaftar mendaftari didaftar didaftari berdaftar kedaftaran daftaran pendaftar
pendaftaran perdaftaran daftarnya sedaftar ngdaftar ndaftar menyeleksikan menyeleksii diseleksikan diseleksii terseleksi berseleksi
keseleksian seleksian penyeleksi penyeleksian perseleksian seleksikan seleksinya seseleksi ngseleksi merekrutkan merekruti direkrutkan
direkruti terrekrut berrekrut kerekrutan rekrutan perekrutan perrekrutan rekrutkan rekrutnya serekrut ngrekrut calon mencalon mencalonkan
mencaloni dicalon dicalonkan dicaloni tercalon bercalon kecalonan calonan pencalon pencalonan percalonan calonkan calonnya secalon ngcalon
ncalon tunjuk menunjuk menunjukkan menunjuki ditunjuk ditunjukkan ditunjuki tertunjuk bertunjuk ketunjukan tunjukan penunjuk penunjukan
pertunjukan tunjukkan tunjuknya setunjuk ngtunjuk nunjuk mengangkatkan mengangkati diangkatkan diangkati berangkat keangkatan angkatan
pengangkat pengangkatan perangkatan angkatkan angkatnya seangkat lantik melantik melantikkan melantiki dilantik dilantikkan dilantiki
terlantik berlantik kelantikan lantikan pelantik pelantikan perlantikan lantikkan lantiknya selantik nglantik menugas menugaskan menugasi
ditugas ditugaskan ditugasi tertugas bertugas ketugasan tugasan penugas penugasan pertugasan tugaskan tugasnya setugas ngtugas nugas giat
menggiat menggiatkan menggiati digiat digiatkan digiati tergiat bergiat kegiatan giatan penggiat penggiatan pergiatan giatkan giatnya
segiat nggiat menyhift menyhiftkan menyhifti dishift dishiftkan dishifti tershift bershift keshiftan shiftan penyhift penyhiftan
pershiftan shiftkan shiftnya seshift ngshift nyhift melembur melemburi dilembur dilemburi terlembur berlembur kelemburan pelembur
pelemburan perlemburan lemburnya selembur nglembur melibur meliburi dilibur diliburi terlibur keliburan pelibur peliburan perliburan
liburnya selibur nglibur mencuti mencutii dicuti dicutii tercuti kecutian cutian pencuti pencutian percutian cutinya secuti ngcuti ncuti
bolos membolos memboloskan membolosi dibolos diboloskan dibolosi terbolos berbolos kebolosan bolosan pembolos pembolosan perbolosan
boloskan bolosnya sebolos ngbolos mbolos alpa mengalpa mengalpakan mengalpai dialpa dialpakan dialpai teralpa beralpa kealpaan alpaan
pengalpa pengalpaan peralpaan alpakan alpanya sealpa ngalpa mengabsenkan diabsenkan terabsen berabsen keabsenan absenan pengabsen
pengabsenan perabsenan absenkan absennya seabsen menghadir dihadir berhadir kehadiran hadiran penghadir penghadiran perhadiran hadirnya
sehadir nghadir memulang memulangi dipulang dipulangi terpulang berpulang kepulangan pulangan pemulang pemulangan perpulangan pulangnya
sepulang ngpulang mulang mpulang memergi memergii dipergi dipergii terpergi berpergi kepergian pergian pemergi pemergian perpergian
perginya sepergi ngpergi mergi mpergi mendatang didatang berdatang kedatangan datangan pendatang pendatangan perdatangan datangnya
sedatang ngdatang ndatang meniba menibakan menibai ditiba ditibakan ditibai tertiba bertiba ketibaan tibaan peniba penibaan pertibaan
tibakan tibanya setiba ngtiba niba memberangkat memberangkatkan memberangkati diberangkat diberangkatkan diberangkati terberangkat
berberangkat keberangkatan berangkatan pemberangkat pemberangkatan perberangkatan berangkatkan berangkatnya seberangkat ngberangkat
mberangkat singgah menyinggah menyinggahkan menyinggahi disinggah disinggahkan disinggahi tersinggah bersinggah kesinggahan singgahan
penyinggah penyinggahan persinggahan singgahkan singgahnya sesinggah ngsinggah nyinggah mampir memampir memampirkan memampiri dimampir
dimampirkan dimampiri termampir bermampir kemampiran mampiran pemampir pemampiran permampiran mampirkan mampirnya semampir ngmampir niat
meniat meniatkan meniati diniat diniatkan diniati terniat berniat keniatan niatan peniat peniatan perniatan niatkan niatnya seniat ngniat
mengingin menginginkan mengingini diingin diinginkan diingini teringin beringin keinginan inginan pengingin penginginan peringinan
inginkan inginnya seingin ngingin harap mengharap mengharapkan mengharapi diharap diharapkan diharapi terharap berharap keharapan
pengharap pengharapan perharapan harapkan harapnya seharap ngharap memohonkan dimohonkan termohon bermohon kemohonan mohonan pemohon
pemohonan permohonan mohonkan mohonnya semohon ngmohon memintakan dimintakan terminta berminta kemintaan mintaan peminta pemintaan
mintakan mintanya seminta ngminta membutuh membutuhi dibutuh dibutuhi terbutuh berbutuh butuhan pembutuh pembutuhan perbutuhan butuhnya
sebutuh ngbutuh mbutuh memerlu memerlukan memerlui diperlu diperlukan diperlui terperlu berperlu perluan pemerlu pemerluan perperluan
perlukan perlunya seperlu ngperlu merlu mperlu memakaikan memakaii dipakaikan dipakaii terpakai berpakai kepakaian pakaian pemakai
pemakaian perpakaian pakaikan pakainya sepakai ngpakai mpakai mengguna menggunai diguna digunai terguna kegunaan gunaan pengguna
penggunaan pergunaan gunanya seguna ngguna memanfaat memanfaati dimanfaat dimanfaati termanfaat bermanfaat kemanfaatan manfaatan pemanfaat
pemanfaatan permanfaatan manfaatnya semanfaat ngmanfaat menyedia menyediai disedia disediai kesediaan sediaan penyedia penyediaan
persediaan sedianya sesedia ngsedia nyedia menyiap menyiapkan menyiapi disiap disiapkan disiapi tersiap bersiap kesiapan siapan penyiap
penyiapan persiapan siapkan siapnya sesiap ngsiap nyiap menyimpankan menyimpani disimpankan disimpani bersimpan kesimpanan penyimpan
penyimpanan persimpanan simpankan simpannya sesimpan ngsimpan menyembunyi menyembunyii disembunyi disembunyii kesembunyian sembunyian
penyembunyi penyembunyian persembunyian sembunyinya sesembunyi ngsembunyi nyembunyi merahasia merahasiakan merahasiai dirahasia
dirahasiakan dirahasiai terrahasia berrahasia kerahasiaan rahasiaan perahasia perahasiaan perrahasiaan rahasiakan rahasianya serahasia
ngrahasia membukakan membukai dibukakan dibukai berbuka kebukaan bukaan pembuka pembukaan perbukaan bukakan bukanya sebuka ngbuka
menutupkan ditutupkan ketutupan tutupan penutup penutupan pertutupan tutupkan tutupnya setutup ngtutup nyala menyala menyalakan menyalai
dinyala dinyalakan dinyalai ternyala bernyala kenyalaan nyalaan penyala penyalaan pernyalaan nyalakan nyalanya senyala ngnyala padam
memadam memadamkan memadami dipadam dipadamkan dipadami terpadam berpadam kepadaman padaman pemadaman perpadaman padamkan padamnya sepadam
ngpadam mpadam menghidup menghidupkan menghidupi dihidup dihidupkan dihidupi terhidup berhidup hidupan penghidup penghidupan perhidupan
hidupkan hidupnya sehidup nghidup memati mematii dimati dimatii termati bermati matian pemati pematian permatian matinya semati ngmati
membunuhkan membunuhi dibunuhkan dibunuhi berbunuh kebunuhan bunuhan pembunuh pembunuhan perbunuhan bunuhkan bunuhnya sebunuh ngbunuh
kubur mengubur menguburkan menguburi dikubur dikuburkan dikuburi terkubur berkubur kekuburan kuburan pengubur penguburan perkuburan
kuburkan kuburnya sekubur ngkubur ngubur memakankan memakani dimakankan dimakani bermakan kemakanan pemakan pemakanan permakanan makankan
makannya semakan ngmakan meminumkan meminumi diminumkan diminumi berminum keminuman peminum peminuman perminuman minumkan minumnya seminum
ngminum kunyah mengunyah mengunyahkan mengunyahi dikunyah dikunyahkan dikunyahi terkunyah berkunyah kekunyahan kunyahan pengunyah
pengunyahan perkunyahan kunyahkan kunyahnya sekunyah ngkunyah ngunyah telan menelan menelankan menelani ditelan ditelankan ditelani
tertelan bertelan ketelanan telanan penelan penelanan pertelanan telankan telannya setelan ngtelan nelan cicip mencicip mencicipkan
mencicipi dicicip dicicipkan dicicipi tercicip bercicip kecicipan cicipan pencicip pencicipan percicipan cicipkan cicipnya secicip ngcicip
ncicip lahap melahap melahapkan melahapi dilahap dilahapkan dilahapi terlahap berlahap kelahapan lahapan pelahap pelahapan perlahapan
lahapkan lahapnya selahap nglahap menyuapkan menyuapi disuapkan disuapi tersuap bersuap kesuapan suapan penyuap penyuapan persuapan
suapkan suapnya sesuap ngsuap menyogokkan menyogoki disogokkan disogoki tersogok bersogok kesogokan sogokan penyogok penyogokan persogokan
sogokkan sogoknya sesogok ngsogok baut mur sekrup obeng tang wajan garpu kemoceng keset kelambu laci bangku keramik ubin teras tandon
toren wastafel tisu popok deterjen pemutih elpiji drum jeriken keranjang bakul terpal kawat klakson roda setang spion knalpot dinamo
sakelar senter freezer kulkas derek pikap bak kereta halte gunung bukit sungai danau pantai hutan tegalan kandang bengkel kios mal mesjid
pura wihara kelenteng makam alis gusi dagu telapak telunjuk kelingking pusar pinggul selangkangan mata-kaki sendi nanah air-mata rahim
kandungan janin rayap tungau kucing bebek kerbau kangkung bayam kol wortel kentang singkong ubi gabah kedelai kacang cabai cabe bawang
tomat timun terong labu pepaya pisang jeruk semangka nanas cengkeh lada merica kecap sambal kerupuk mi bakso soto kuah tuak ciu arak sabu
ganja lebar tebal tipis lunak lembek halus tumpul lurus bengkok datar bundar lembap lembab hangat sunyi kumuh licik bengis sombong angkuh
pelit rakus malas rajin pintar dungu sinting waras gendut cantik ganteng dewasa remaja perjaka jomblo piatu sejawat juragan tengkulak
hansip begal notaris gubernur menteri presiden pelayan insinyur siswa mahasiswa petani nelayan peternak pekebun transmigran perantau
pengungsi gara-gara lantaran kendati selagi sewaktu tatkala semenjak seraya kadang-kadang seringkali acapkali senantiasa mustahil niscaya
konon nyatanya sepertinya kayaknya agaknya malahan sekadar sekedar melulu kelewat lumayan agak secuil sepeser seharian semalaman kaum
masing-masing satu-satu pelan-pelan diam-diam terang-terangan mati-matian habis-habisan sewenang-wenang semena-mena asal-asalan ogah ndak
ngapain ayo mari permisi
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
Hartanto Wijaya Halim Tanuwijaya
Paimin Paiman Parman Partinah Tarno Tarmin Tarwi Kasmin Karjo Karmin Kartono Warno Sarijem Saminem Samirah Saminah Sadiyem Wagino Legino
Ngatinem Ngatimin Tukino Tuginem Mujinem Misiyem Misran Murtiningsih Murniasih Rumini Ruminah Romli Ropiah Suminah Supriatin Supartini
Sutrisni Sutarti Suwarsih Suwanti Suyati Sulasih Sulasmi Suliyah Sriyati Sriatun Srinatun Dudung Entis Nyai Toto Yoyo Momon Onah Usep Uus
Jajat Kosasih Gede Ngurah Sukerti Suardika Sudana Sukarta Suarta Sudarma Suweca Sukadana Ariani Ariawan Artini Astini Astawa Budiasih
Budiartha Sudiarta Suarni Wirawan Marulitua Sihol Tiarma Lamria Manahan Jonter Jojor Nurhaida Nurdiana Besse Sitti Hasnah Hasnawati
Syamsuddin Syarifuddin Jamaluddin Kamaruddin Baharuddin Burhanuddin Zulhamdi Yohanis Yulius Yunus Yosina Marlince Melkisedek Martinus
Mathius Mikael Nehemia Nikodemus Obaja Paskalis Ruben Sefnat Seprianus Simson Thobias Tarsisius Yermias Yonas Adriana Albertina Antoneta
Dortea Emiliana Ferdinandus Fransina Gaudensius Goris Herlince Hironimus Ignasius Kanisius Kornelia Lusia Magdalena Maksimus Marselina
Ocha Yeyen Yuliani Yulis Yusri Acong Ahok Amoy Afuk Liana Maemunah Mae Marfuah Mariyem Mardiyah Nano Niswatun Paryati Restu Riyadi Rohman
Saifudin Salimah Sariyah Setyaningsih Solikin Solikah Sugiyanto Suhermi Sukesi Sukinah Sukmawati Triyanti Tugino Turiyah Turiman Turmini
Tusiyem Widiyanto Yatin
`,
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
Ariani Widiani
Lumban Hutauruk Hutajulu Sianipar Siallagan Sibarani Siburian Sidabutar Sihaloho Sihotang Silaban Silaen Silitonga Simangunsong Simarmata
Sinurat Sipahutar Sitinjak Sitohang Manalu Manihuruk Marbun Matondang Nababan Nadeak Pandiangan Pane Panggabean Rajagukguk Karokaro
Togatorop Turnip Gurning Zendrato Enembe Rumkorem Mandacan Kolo Nenabu Lassa Lopo Lake Manehat Pattinama Leimena Salampessy Manoppo
Mokoginta Lasut Lumintang Lontoh Kawilarang Kaligis Pangkey Rorimpandey Sumampouw Tumbelaka Mangindaan Tanoto Setiadi Hermawan
`,
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
