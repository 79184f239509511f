/** Words beside a number that make it somebody's, in the languages that workers mix into all others. */
export const CUES = {
  plain:
    'raqmi|rakmi|ra9mi|rqmi|nemrti|id|i.d|ids|nid|card|badge|token|passport|passport no|visa|permit|license|licence|aadhaar|aadhar|adhar|pan|pan card|uan|esi|esic|epf|pf|cnic|nic|pin|otp|password|' +
    'account|acc|acct|a/c|bank account|phone|mobile|mob|cell|cellphone|tel|telephone|contact|call|call me|hotline|sim|bkash|bikash|nagad|rocket|upay|' +
    'imo|whatsapp|whatsap|viber|telegram|my number|amar number|amar nombor|ph|payslip|mpesa|m pesa|gcash|momo|zalopay|dana|ovo|gopay|easypaisa|jazzcash|paytm|phonepe|gpay|upi|' +
    'kbzpay|wavepay|wing|aba|telebirr|nik|ktp|bpjs|npwp|cccd|cmnd|curp|rfc|nss|ine|cpf|rg|cnh|pis|nie|dni|nif|bsn|pesel|cnp|egn|rnokpp|tckn|tc no|philsys|nida|fayda|nrc|ssn|iban|mrz|imei|qq|' +
    'qq号|微信|微信号|手机|手机号|电话|电话号码|号码|身份证|身份证号|护照|护照号|账号|卡号|工号|社保|' +
    'আইডি|এনআইডি|কার্ড|ব্যাজ|টোকেন|পাসপোর্ট|ভিসা|মোবাইল|ফোন|বিকাশ|রকেট|একাউন্ট|অ্যাকাউন্ট|হিসাব নম্বর|পরিচয়পত্র|পরিচয় পত্র|ইমো|হোয়াটসঅ্যাপ|আমার নম্বর|আমার নাম্বার',
  numbered:
    'ticket|gatepass|gate pass|s no|sl no|sr no|e no|house number|house no|huisnummer|dortoir|alojamento|yatakhane|bweni|dormitory|hostel bed|beliche|litera|barcode|lbit|أوضة|اوضة|اوضه|bunk|bunk bed|seat|crew|gang|truck|forklift|bus route|cubicle|hostel room|dorm|folio|ficha|gafete|personeelsnr|personeelsnummer|medewerkersnummer|badgenummer|werknr|werknemersnr|legitimatie|legitimatia|nr matricol|kabati|mstari|lkhat|lbadge|badgi|' +
    'станок|станка|верстат|верстата|верстаті|бригада|ліжка|пропуск|перепустка|табельний|бейдж|бейджик|картка|картку|легло|шкафче|' +
    'बैच नंबर|बैच|बिल्ला|बिल्ला नंबर|टिकट नंबर|खोली|खोली नंबर|बिस्तर|बिस्तर नंबर|खाट|करघा|लूम|मेसिन|' +
    'কামরা|কক্ষ|সিট|বিছানা|তাঁত|' +
    'آلة|السلسلة|سلسلة|خزانة|دولاب|نول|السرير|سرير|الغرفة|غرفة|الطاولة|الماكينة|مكينة|کمرہ|بستر|پلنگ|چارپائی|لوم|کھڈی|حاضری نمبر|' +
    'அறை|படுக்கை|கட்டில்|தறி|இயந்திரம்|பணியாளர் எண்|ஊழியர் எண்|மேசை|பெட்|ரூம்|లూమ్|మగ్గం|మిషన్|మెషిన్|యంత్రం|గది|ఉద్యోగి సంఖ్య|హాజరు నంబర్|సీటు|' +
    'කාමර අංක|මේස අංකය|මේස|ටෝකන් අංකය|යන්ත්‍රය|ආසනය|መኝታ|ወንበር|ሎከር|ባጅ|ကုတင်|ခုတင်|ခုံ|លេខតុ|លេខគ្រែ|លេខបន្ទប់|លេខជួរ|លេខក្រុម|លេខសម្គាល់បុគ្គលិក|លេខសម្គាល់កម្មករ|លេខសម្គាល់ខ្លួន|លេខកាតបុគ្គលិក|កាតបុគ្គលិក|房|房间|床铺|铺位|机床|工牌|工牌号|胸牌|员工号|员工编号|合同编号|合同号|组号|台号|柜子|储物柜|' +
    'employee|emp|empl|matricule|line|hajira|हाजिरी|पंच|पन्च|पंच कार्ड|बैज|ब्याज|அட்டை|பேட்ஜ்|கார்டு|பஞ்ச்|కార్డు|కార్డ్|బ్యాడ్జి|బ్యాడ్జ్|బాడ్జ్|పంచ్|పంచ్ కార్డ్|టోకెన్ నంబర్|హాజరు కార్డు|ලයින්|බැජ්|බැජ් අංකය|පන්ච්|කාඩ්පත|ကတ်|ကတ်ပြား|လက်ဗွေ|ស្កេន|លេខស្កេន|កាតស្កេន|ប័ណ្ណ|ប័ណ្ណលេខ|ផ្លាកលេខ|ផ្លាកឈ្មោះ|ក្រុមទី|ជួរទី|ម៉ាស៊ីនទី|បន្ទប់ទី|តុទី|កាតទី|កាតវត្តមាន|ខ្សែ|ខ្សែសង្វាក់|بطاقة|البطاقة|رقم البطاقة|بطاقة الحضور|كارت الحضور|كارت البصمة|البصمة|رقم البصمة|بادج|شارة|باجة|the so|so the|thẻ số|机|机子|组|线|号机|机位|打卡号|考勤号|考勤|厂牌号|employee id|emp id|staff id|worker id|staff|operator|helper|machine|mc|locker|bed|room|roll|serial|sl|punch|punch card|punch no|badge|badge no|clock card|token|table|line|bench|station|workstation|' +
    'bus|lines|machines|rooms|beds|tables|lockers|reg|registration|certificate|voter|file|id card|card no|' +
    'কর্মী|শ্রমিক|অপারেটর|মেশিন|রুম|রোল|সিরিয়াল|পাঞ্চ|ভোটার|জন্ম নিবন্ধন|নিবন্ধন|লাইন|টেবিল|বেড|লকার|工号|机器|宿舍|床|床号|线|工位|车间号',
  number:
    'raqm|rakm|rqm|ra9m|raqem|raqmi|rakmi|ra9mi|rqmi|nmra|nemrti|number|numbers|numbar|no|nos|num|nmbr|nbr|nr|nombor|nambar|nomber|nomor|nong|id|code|#|নম্বর|নাম্বার|নাম্বর|নং|কোড|नंबर|नम्बर|نمبر|号|號|号码|编号',
  /** A number told in parts. */
  parts:
    'part|parts|half|first part|second part|first half|rest|remaining|beginning|starts|begins|ends|ending|ends with|last digits|first digits|next digits|last part|digits|' +
    'প্রথম অংশ|দ্বিতীয় অংশ|শেষ অংশ|প্রথম|শেষ|বাকি|prothom|ditiyo|sesh|shesh|baki|पहला|पहले|दूसरा|बाकी|आखिरी|शुरू|pehla|pehle|dusra|baki|aakhri|پہلا|دوسرا|باقی|آخری|' +
    'primera parte|segunda parte|primera mitad|resto|empieza|termina|primeros|ultimos|primeira parte|segunda parte|comeca|primeiros|premiere partie|deuxieme partie|reste|commence|finit|premiers|derniers|' +
    'eerste deel|tweede deel|eerste helft|begint|eindigt|eerste|laatste|bagian pertama|bagian kedua|depan|belakang|sisanya|awal|akhir|ilk|ikinci|kalan|son|basi|sonu|phan dau|phan sau|phan hai|con lai|dau|cuoi|' +
    'pierwsza|druga|czesc|reszta|koniec|poczatek|prima|prima parte|a doua|parte|restul|incepe|първа|втора|част|останалото|перша|друга|частина|решта|sehemu ya kwanza|sehemu ya pili|kwanza|mwisho|' +
    '前半|后半|前面|后面|第一部分|第二部分|开头|结尾|剩下|الأول|الثاني|الجزء|الباقي|النصف|المتبقي|የመጀመሪያ|ሁለተኛ|ቀሪው|முதல்|மீதி|கடைசி|మొదటి|మిగతా|පළමු|ඉතිරි|ដំបូង|នៅសល់|ပထမ|ကျန်|पहिलो|बाँकी',
  /** Join two things, so that the cue before them does not speak of what follows. */
  joiners: 'and|or|but|with|plus',
  ranges:
    'to|till|until|theke|থেকে|hasta|jusqu|bis|tot|sampai|hingga|den|do|pana|la|hadi|mpaka|إلى|حتى|الى|से|तक|تک|سے|至|到',
} as const;
