/** What numbers count without telling who somebody is, in the languages that workers mix into all others. */
export const COUNTS = {
  units:
    'workers|worker|women|woman|men|man|girls|girl|boys|peoples|people|persons|person|employees|operators|helpers|families|children|members|others|other|colleagues|of us|of them|months|month|days|day|nights|night|' +
    'weeks|week|years|year|yrs|yr|hours|hour|hrs|hr|h|minutes|minute|mins|min|seconds|sec|times|percent|per cent|pieces|pcs|pc|machines|lines|floors|units|jon|lok|sromik|shromik|shramik|mash|maash|mas|din|ghonta|ghanta|bochor|bosor|sho|shoto|' +
    'am|pm|a m|p m|kg|kgs|g|gram|km|cm|mm|m|metre|meter|litre|liter|ltr|degree|degrees|celsius|c|x|dozen|boxes|bags|shirts|' +
    'জন|শ্রমিক|লোক|কর্মী|মানুষ|নারী|মহিলা|মাস|দিন|ঘণ্টা|ঘন্টা|বছর|মিনিট|শতাংশ|পিস|ভাগ|টা|টি|টায়|বার|কেজি|ডিগ্রি|人|个|小时|天|年|个月|件|次|点|分钟|台|名|位|公斤|度|层|楼',
  money:
    'tk|taka|tka|takas|bdt|rs|inr|pkr|lkr|npr|rupee|rupees|rupaya|rupi|usd|dollar|dollars|eur|euro|euros|rm|myr|ringgit|sar|riyal|riyals|aed|dirham|dirhams|mad|tnd|egp|jod|try|tl|lira|vnd|dong|d|khr|riel|mmk|kyat|kyats|idr|rp|rupiah|cny|rmb|yuan|' +
    'mxn|cop|brl|reais|peso|pesos|php|etb|birr|kes|ksh|tzs|tsh|shilling|shillings|pln|zl|zloty|ron|lei|leu|bgn|lv|leva|uah|hrn|gbp|pounds|baht|thb|' +
    'টাকা|টাকার|টাকায়|টাকাও|টাকাই|টাকাটা|রুপি|ডলার|元|块|块钱|人民币',
  people:
    'workers|people|peoples|person|persons|women|men|girls|boys|employees|staff|staffs|operators|helpers|colleagues|coworkers|co workers|labours|labors|labourers|laborers|families|migrants|children|of us|of them|of our|friends|' +
    'jon|sromik|shromik|shramik|lok|kormi|manush|mohila|meye|জন|শ্রমিক|লোক|কর্মী|মানুষ|মহিলা|নারী|মেয়ে|অপারেটর|হেলপার|人|个人|名工人|工人|女工',
  /** Whose number of people is the size of the workplace, not that of the group. */
  workforce:
    'factory has|factory have|factory of|factory with|factory employs|company has|company have|company with|company of|mill has|floor has|building has|unit has|line has|section has|they have|they employ|employs|employ|' +
    'fabrica tiene|empresa tiene|fabrica tem|empresa tem|usine a|usine compte|usine emploie|fabriek heeft|bedrijf heeft|pabrik punya|pabrik ini punya|pabrik memiliki|fabrikada|nha may co|cong ty co|fabryka ma|fabryce pracuje|fabrica are|kiwanda kina|' +
    'কারখানায়|ফ্যাক্টরিতে|factory te|karkhanay|कारखाने में|फैक्ट्री में|factory mein|factory me|فیکٹری میں|المصنع فيه|في المصنع|工厂有|厂里有|фабриката има|на фабриці|завод має',
  quantities: {
    hundred: '100',
    hundreds: '100',
    thousand: '1000',
    thousands: '1000',
    dozen: '12',
    dozens: '24',
    lakh: '100000',
    lac: '100000',
    lakhs: '100000',
    crore: '10000000',
    million: '1000000',
    k: '1000',
    sho: '100',
    shoto: '100',
    hazar: '1000',
    hajar: '1000',
    hazaar: '1000',
    hajaar: '1000',
    many: '2',
    several: '3',
    শত: '100',
    শ: '100',
    হাজার: '1000',
    লাখ: '100000',
    লক্ষ: '100000',
    কোটি: '10000000',
    কয়েক: '3',
    百: '100',
    千: '1000',
    万: '10000',
    亿: '100000000',
    十: '10',
  },
  /** Hundreds of people share these, and whoever must get out of a fire names them. */
  shared:
    'floor|floors|gate|building|storey|piso|andar|etage|etages|verdieping|lantai|kat|tang|pietro|pietra|etaj|etajul|ghorofa|tabaka|tolla|tala|তলা|ফ্লোর|গেট|ভবন|বিল্ডিং|मंज़िल|मंजिल|फ्लोर|गेट|منزل|فلور|گیٹ|طابق|الطابق|بوابة|' +
    'தளம்|மாடி|అంతస్తు|ఫ్లోర్|තට්ටුව|ගේට්ටුව|ជាន់|ထပ်|ဂိတ်|ፎቅ|楼|层|楼层|号楼|号门|етаж|поверх|bloque|gedung|bina|kapi|edificio|predio|batiment|gebouw|budynek|cladire|jengo|toa nha|pintu|shift|turno|ca|sif',
} as const;
