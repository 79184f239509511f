/** Words of dates and ages that the lists of the tongues need not hold. */
export const CALENDAR = {
  months:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|' +
    'জানুয়ারি|জানুয়ারী|ফেব্রুয়ারি|ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর|' +
    'বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র|' +
    'baisakh|jestha|asar|shrawan|bhadra|ashwin|kartik|mangsir|poush|magh|falgun|chaitra|बैशाख|जेठ|असार|साउन|भदौ|असोज|कार्तिक|मंसिर|पुस|माघ|फागुन|चैत|' +
    'ramadan|ramzan|shawwal|muharram|safar|rajab|shaban|رمضان|شوال|محرم|صفر|رجب|شعبان|meskerem|tikimt|hidar|tahsas|tir|yekatit|megabit|miazia|ginbot|sene|hamle|nehase|' +
    'መስከረም|ጥቅምት|ኅዳር|ህዳር|ታኅሣሥ|ታህሳስ|ጥር|የካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰኔ|ሐምሌ|ሀምሌ|ነሐሴ|ነሀሴ|ጳጉሜ|' +
    // Short and other forms, and the months of other calendars.
    'জুল|জানু|ফেব|ফেব্রু|এপ্রি|আগ|সেপ|সেপ্টে|অক্টো|নভে|ডিসে|রমজান|রমযান|মহররম|মুহাররম|সফর|রজব|শাবান|শাওয়াল|জিলহজ|জিলকদ|जन|फर|फ़र|अप्रै|जुल|अग|सित|अक्टू|अक्तू|नव|दिस|जेष्ठ|आषाढ|आश्विन|मङ्सिर|पौष|फाल्गुन|चैत्र|श्रावण|भाद्र|' +
    'ஜன|மார்|பிப்|ஏப்|ஆக|செப்|அக்|நவ|டிச|జన|ఫిబ్ర|ఏప్రి|జులై|ఆగ|సెప్టెం|సెప్టె|అక్టో|నవం|నవ|డిసెం|డిసె|ජන|පෙබ|අප්‍රේ|අගෝ|සැප්|ඔක්|නොවැ|දෙසැ|දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්|' +
    'ፌብ|ဇန်|ဖေ|မေ|ဧ|ጃን|ဩ|စက်|အောက်|နို|ဒီ|ဩဂုတ်|ቴ|ጃንዩ|ጃንዋ|ፌብሩ|ፌብሩዋሪ|ኤፕሪ|ኦገስ|ሴፕቴ|ሴፕቴም|ኦክቶ|ኖቬም|ዲሴም|ታኅሳስ|' +
    'січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|листоп|груд|яну|февр|ное|дек|stycz|kwiet|czerw|pazdz|grudn|janv|fevr|avr|juil|ianuarie|noi|' +
    'ربيع|جمادي|جماد|ذو القعدة|ذو الحجة|ذي القعدة|ذي الحجة|ذوالقعده|ذوالحجه|ذی الحجہ|ذی قعد|ذیقعد|جمادی|ر بيع|شعبان|صفر|محرم|rabi|jumada|zilhaj|zilhajj|zul hijjah|dhul hijjah|dhul hijja|zilqad|muharam',
  /** Before the number of a day. */
  before:
    'date|dated|tarikh|tarik|তারিখ|तारीख|तारिख|मिति|miti|तारीख़|تاریخ|تاريخ|بتاريخ|يوم|tanggal|tgl|ngay|ngày|hom ngay|el dia|dia|día|dnia|le|op|fecha|data|data de|датата|на дата|дата|tarehe|tarih|tarihi|ថ្ងៃទី|ရက်စွဲ|ቀን|தேதி|திகதி|తేదీ|තේදී|දින|日期|号日|datum|pe data de|data de',
  /** After it. */
  after:
    'tarikh|tarikhe|tarik|তারিখ|तारीख|तारिख|गते|تاریخ|tarihinde|tarihi|日|号|號|ရက်|ရက်နေ့|ရက်နေ|ኛው ቀን|ቀን|தேதி|ஆம் தேதி|ம் தேதி|ந் தேதி|తేదీ|తేదీన|වෙනිදා|වැනිදා|වනදා|число|числа|-го',
  /** The word "month" where months have numbers. */
  month: 'tháng|thang|thg|月|ខែ|mwezi wa|mwezi|bulan|mes|lună',
  birth:
    'জন্মসাল|জন্মবছর|jonmo shal|jonmosal|पैदाइश|पैदाइशी|paidaish|پیدائشی|မွေးဖွား|မွေးတယ်|year of birth|birth year|birth|jonmo sal|जन्म वर्ष|जन्म साल|जन्मे|पैदा|पैदा हुआ|पैदा हुई|paida|paida hua|paida hui|پیدا|پیدا ہوا|پیدا ہوئی|سال پیدائش|سنة الميلاد|سنة الولادة|مولود|مولودة|mawalid|mwalid|mouloud|mowalid|mzeyed|mzyoud|wled|ولادتي|año de nacimiento|ano de nascimento|annee de naissance|tahun lahir|lahir tahun|kelahiran tahun|dogum yilim|dogum yili|dogumluyum|dogumlular|sn|nam sinh|rok urodzenia|rocznik|anul nasterii|народження|року народження|рік народження|народжена|народжений|година на раждане|набор|mwaka wa kuzaliwa|பிறந்த ஆண்டு|பிறந்த வருடம்|பிறந்தேன்|పుట్టిన సంవత్సరం|జననం|జన్మ|ඉපදුණු|උපන් වර්ෂය|ឆ្នាំកំណើត|កើតឆ្នាំ|កើតនៅឆ្នាំ|မွေးခုနှစ်|မွေးနှစ်|የልደት ቀን|የልደት|ልደት|出生年|dob|d o b|d.o.b|date of birth|birth date|birthdate|birthday|born|born on|born in|জন্ম|জন্ম তারিখ|জন্মতারিখ|jonmo|jonmo tarikh|जन्म|जन्म तिथि|जन्मतिथि|जन्मदिन|जन्म मिति|janam|janm|تاریخ پیدائش|پیدائش|تاريخ الميلاد|ميلاد|مواليد|ولدت|' +
    'fecha de nacimiento|nacimiento|nacido|nacida|naci|nacio|date de naissance|naissance|ne le|nee le|ne en|nee en|data de nascimento|nascimento|nascido|nascida|nasci|dogum|dogum tarihi|dogumlu|dogdum|tanggal lahir|tgl lahir|ttl|lahir|kelahiran|' +
    'ngay sinh|sinh ngay|sinh nam|sinh|urodzona|urodzony|data urodzenia|ur|nascut|nascuta|data nasterii|родена|роден|дата на раждане|рождена дата|народилась|народилася|народився|дата народження|geboren|geboortedatum|' +
    'tarehe ya kuzaliwa|kuzaliwa|nilizaliwa|出生|出生于|生日|出生日期|生于|nací|nacio el|nasci em|née|nee|né|nascute|m am nascut|geboren op|urodzilam|urodzilem|urodzona|ولادت|ولدت في|تولد|जन्मेको|जन्मी|பிறந்தது|పుట్టింది|పుట్టాను|ඉපදුනේ|ඉපදුණේ|උපන්නේ|பிறந்த தேதி|பிறந்த|பிறந்தநாள்|పుట్టిన తేదీ|పుట్టిన|උපන් දිනය|උපන්|ថ្ងៃខែឆ្នាំកំណើត|កំណើត|ကើត|မွေးသက္ကရာဇ်|မွေးနေ့|မွေး|የትውልድ ቀን|የተወለድኩት|ተወለድኩ',
  /** Spans that tell how far a pregnancy is. */
  spans:
    'month|months|mnth|mnths|week|weeks|maand|maanden|mes|meses|mois|bulan|minggu|ay|aylik|hafta|haftalik|thang|tuan|miesiac|miesiace|miesiacu|miesiecy|tydzien|tygodni|luna|luni|lunile|saptamani|месец|месеца|месеци|месяц|месяца|месяцев|місяць|місяці|місяців|тижнів|' +
    'mwezi|miezi|wiki|মাস|মাসের|সপ্তাহ|mash|maash|mas|maas|masher|maser|महीने|महीना|महिना|महिने|हफ्ते|mahine|mahina|mahinay|maheene|مہینے|مہینہ|ماہ|ہفتے|شهر|أشهر|شهور|اسابيع|أسابيع|ወር|ሳምንት|மாதம்|மாத|வாரம்|నెల|నెలలు|నెలల|වාරය|මාස|මාසයක්|සති|个月|月|周|ខែ|លខែ|လ|ပတ်',
  /** Whatever number follows is an age. */
  age: 'aged|turned|not even|barely|年纪|刚满|未满|age|age is|my age|my age is|age of|boyosh|boyos|bois|amar boyosh|বয়স|আমার বয়স|बयस|उम्र|उमेर|umar|umr|umer|عمر|عمری|عمري|العمر|edad|idade|umur|usia|berumur|berusia|yasim|yasi|leeftijd|varsta|wiek|възраст|вік|umri|年龄|今年|வயது|వయసు|వయస్సు|වයස|អាយុ|အသက်|ዕድሜ|ዕድሜዬ|âge|tuoi cua',
  /** The number that follows is an age unless it counts something else. */
  ageBefore: "saya baru|dia baru|ia baru|sa am|i am|i'm|im|she is|he is|she's|he's|they are",
  ageAfter:
    'y old|years old|year old|yo girl|yo boy|yo kid|yo child|y/o|bochor boyoshi|bosor boyosi|bochor boyosi|bosor boyoshi|বছর বয়সের|বছর বয়সি|बर्षे|वर्षीय|वर्षीया|yrs old|yr old|years of age|y o|bochor boyosh|bosor boyos|bochorer meye|bochorer chele|বছর বয়স|বছর বয়সী|বছরের মেয়ে|বছরের ছেলে|বছরের শিশু|বছরের বাচ্চা|বছর বয়সে|jaar oud|anos de idade|anos de edad|ans revolus|yasinda|yasindayim|岁|周岁|tuoi',
  /** Age after the words above, time elsewhere. */
  years:
    'years|year|yrs|yr|বছরের|বৎসর|বৎসরের|bochorer|bosorer|bosor|बर्ष|बर्षे|बर्षको|बर्षकी|वर्षको|वर्षकी|बरसकी|год|година|години|год|рік|سنوات|عاما|عامًا|عامين|ዓመቷ|anos|ano|ans|an|saal|sal|baras|साल|वर्ष|बरस|سال|برس|سنة|سنه|عام|yil|yas|tahun|thn|nam|lat|lata|rok|ani|години|годин|років|роки|рік|miaka|mwaka|বছর|bochor|bosor|ஆண்டு|வருடம்|సంవత్సరాలు|ఏళ్ళు|ఏళ్లు|අවුරුදු|ឆ្នាំ|နှစ်|ዓመት|ዓመቴ|jaar|年',
} as const;
