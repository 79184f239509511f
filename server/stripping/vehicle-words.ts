/** What people drive, and what a number plate is called, in scripts that leave blanks between words and in those that do not. */
export const VEHICLE_WORDS = {
  driven:
    'car|cars|bus|minibus|microbus|micro|bike|motorbike|motorcycle|scooter|truck|lorry|van|pickup|jeep|taxi|cab|auto|rickshaw|cng|vehicle|gari|gaari|garir|gadi|gaadi|voiture|camion|camionnette|moto|fourgon|tonobil|siyara|sayara|tomobil|hafila|' +
    'coche|carro|camioneta|camion|furgoneta|autobus|onibus|carrinha|caminhao|combi|kombi|bestelbus|busje|auto|wagen|vrachtwagen|mobil|motor|truk|angkot|bis|arac|araci|araba|arabasi|arabanin|servis|otobus|kamyon|kamyonet|motosiklet|' +
    'xe|xe may|o to|oto|samochod|samochodu|busem|autobus|furgonetka|ciezarowka|masina|masini|duba|camion|microbuz|autobuz|basi|pikipiki|bodaboda|lori|daladala|matatu|kola|kolata|mashina|mekina|' +
    'кола|колата|микробус|микробуса|автобус|автобуса|автобусът|бус|бусът|буса|авто|автомобил|автомобилът|автомобіль|машина|машини|фургон|джип|джипът|камион|мотор|мотоцикл|маршрутка|вантажівка|' +
    'গাড়ি|গাড়ী|গাড়ির|গাড়িটা|বাস|বাসে|মাইক্রো|মাইক্রোবাস|মোটরসাইকেল|বাইক|ট্রাক|সিএনজি|ভ্যান|পিকআপ|জিপ|গাড়িতে|कार|गाड़ी|गाडी|गाडीको|बस|मोटरसाइकिल|मोटरसाइकल|बाइक|ट्रक|वैन|भ्यान|ऑटो|टेम्पो|जीप|माइक्रो|स्कुटर|' +
    'گاڑی|بس|موٹرسائیکل|ٹرک|وین|رکشہ|سيارة|سيارته|سيارتها|السيارة|حافلة|حافله|باص|شاحنة|طوموبيل|كاميون|كار|موتور|ميكروباص|வண்டி|வண்டியின்|பேருந்து|பஸ்|கார்|வேன்|லாரி|பைக்|ஆட்டோ|బండి|బస్సు|కారు|వ్యాన్|లారీ|ఆటో|బైక్|' +
    'වාහන|වාහනය|වාහනයේ|බස්|බස් එක|වෑන්|කාර්|ලොරි|බයික්|ත්‍රීවීල්|መኪና|መኪናው|የመኪናው|አውቶቡስ|ባስ|ሰርቪስ|ሚኒባስ|ሞተር|ባጃጅ',
  unspaced: '车|ឡាន|រថយន្ត|ម៉ូតូ|កង់បី|ရထား|ကား|ဆိုင်ကယ်|ဖယ်ရီ|ယာဉ်|ထရပ်',
  plate:
    'plate|plates|number plate|numberplate|license plate|licence plate|plate no|registration|reg no|regn|vehicle no|vehicle number|car no|car number|bus number|placa|placas|patente|matricula|matricule|immatriculation|immatriculee|immatricule|plaque|' +
    'kenteken|nummerplaat|plat|plat nomor|nopol|nomor polisi|plaka|plakasi|plakali|bien so|bien kiem soat|bks|tablica|tablice|rejestracja|rejestracji|rejestracyjny|numar de inmatriculare|inmatriculare|plate number|namba ya gari|targa|targa|' +
    'регистрационен номер|рег номер|регистрация|номерний знак|номерні знаки|держномер|номера|табела|নম্বর প্লেট|নাম্বার প্লেট|প্লেট|গাড়ির নম্বর|গাড়ি নম্বর|গাড়ির নাম্বার|नंबर प्लेट|नम्बर प्लेट|प्लेट|गाड़ी नंबर|गाडी नम्बर|नंबरप्लेट|' +
    'نمبر پلیٹ|پلیٹ|گاڑی نمبر|لوحة|لوحه|اللوحة|رقم السيارة|ترقيم|நம்பர் பிளேட்|வண்டி எண்|வண்டி நம்பர்|పిల్లేట్|నంబర్ ప్లేట్|బండి నంబర్|ప్లేట్|නම්බර් ප්ලේට්|වාහන අංකය|අංක තහඩුව|ታርጋ|ሰሌዳ|ሰሌዳ ቁጥር|ታርጋ ቁጥር',
  unspacedPlate: '车牌|车牌号|车号|牌照|ផ្លាកលេខ|ស្លាកលេខ|ឡានលេខ|លេខឡាន|ကားနံပါတ်|ယာဉ်အမှတ်|ယာဉ်နံပါတ်|ကားအမှတ်|နံပါတ်ပြား',
} as const;

/** Where a vehicle is registered, as its plate says in letters of the country's own script or in ours. */
export const REGIONS = {
  bangladesh:
    'ঢাকা|চট্ট|চট্টগ্রাম|চট্রো|গাজীপুর|নারায়ণগঞ্জ|সাভার|টাঙ্গাইল|ময়মনসিংহ|কুমিল্লা|সিলেট|খুলনা|রাজশাহী|রাজ|রংপুর|বরিশাল|বগুড়া|যশোর|নরসিংদী|মানিকগঞ্জ|মুন্সীগঞ্জ|ফরিদপুর|পাবনা|নোয়াখালী|ফেনী|দিনাজপুর|জামালপুর|কুষ্টিয়া|কক্সবাজার|' +
    'dhaka|dha|chatta|chattogram|chittagong|ctg|gazipur|narayanganj|savar|tangail|mymensingh|cumilla|comilla|sylhet|khulna|rajshahi|rangpur|barishal|barisal|bogura|bogra|jashore|jessore|narsingdi|manikganj',
  cambodia:
    'ភ្នំពេញ|កណ្តាល|កណ្ដាល|កំពង់ចាម|កំពង់ឆ្នាំង|កំពង់ស្ពឺ|កំពង់ធំ|កំពត|សៀមរាប|បាត់ដំបង|តាកែវ|ព្រៃវែង|ស្វាយរៀង|ព្រះសីហនុ|កោះកុង|ក្រចេះ|ពោធិ៍សាត់|បន្ទាយមានជ័យ|ប៉ៃលិន|មណ្ឌលគិរី|រតនគិរី|ស្ទឹងត្រែង|ព្រះវិហារ|ត្បូងឃ្មុំ|ឧត្តរមានជ័យ|កែប|' +
    'phnom penh|kandal|kampong cham|kampong speu|kampong chhnang|kampong thom|siem reap|battambang|takeo|prey veng|svay rieng|sihanoukville|preah sihanouk|kampot|pursat|kratie',
  myanmar: 'ရန်ကုန်|မန္တလေး|နေပြည်တော်|ပဲခူး|မကွေး|ဧရာဝတီ|ရှမ်း|မွန်|စစ်ကိုင်း|ygn|mdy|npw|bgo|mgy|ayy|shn|mon|sgg|kyn|kch|tni',
  ethiopia: 'አአ|አ.አ|አዲስ አበባ|ኦሮ|አማ|ትግ|ደቡብ|ደሕ|ሶማ|አፋ|ሐረ|ድሬ|ቤጉ|ጋም|ሲዳ|ኢት|aa|or|am|tg|sp|so|af|hr|dd|et|bg',
  lanka: 'wp|cp|sp|np|ep|nw|nc|sg|uva|up|බප|මප|දප|උප|නැප|වප|සබ|ඌව|ශ්‍රී',
} as const;
