/**
 * Given and family names of the regions that write to us, as we know them ourselves; none is an everyday word.
 * Names that are words too (Shanti, Happy, Asha) are found by cue alone.
 */
export const GIVEN_NAMES = `
saied zaied sayed saeed syed javed hamed shahed wahed zubayer abdul abdur abdullah abul abu ahmed ahmad ahmmed akash akbar akhi akram alam alamgir ali alim alamin amena amina amin amir amit anik anika anil anis
anisur anita anjali anjana anowar anwar arif arifa arifur arjun asad asaduzzaman asif asma atik ayesha aysha azad aziz azizul babul badal bashir
bilkis bilkish bithi bonna chandan dalia deepa delwar delowar dilip dipa dipak dipu dolly elias eva fahim faisal farhana faria farid farida faruk
faruque fatema fatima ferdousi firoz firoza fouzia ganesh gita golam habib habiba habibur hafiz hafsa halima hamid hamida harun hasan hasina
hassan hasnat helal helena humayun ibrahim ilias imran iqbal ismail ismat jahanara jahangir jahid jakir zakir jalal jamal jamila jannat jannatul jashim
jasim jasmin jesmin jibon johir zahir joshim jui juel jewel julekha kabir kalam kamal kamrul kamruzzaman kanchan karim kazi khadija khairul khaleda
khaled kohinoor komola kulsum lakshmi laily laila latif liton litu mahbub mahfuz mahmud mahmuda mahmudul majeda malek mamun maruf masud
masuda mehedi minara mintu mitu mizan mizanur mohammad mohammed muhammad mohsin moin monir monira moniruzzaman monowara morshed mosharraf mostafa
mostofa motaleb moushumi mukta munni munna mushfiq nahar nahid nahida najma najmul nargis nasim nasima nasir nasreen nasrin nazma nazmul nazrul nasrin
nilufa nilufar nipa nirmala noor nur nurjahan nurul nurun obaidul omar parul parveen parvin popy priya rabeya rafiq rafiqul rahat rahela
rahim rahima rahman raihan rajesh raju rakib ramesh rana rani ranjit rasel rashed rashid rashida ratan ratna razia reshma rehana rekha rezaul riad rima
rina rini rita ritu robiul rofik rofiqul rohima rokeya rokib roksana romana roushan rubel rubina ruby ruma runa rupa rupali ruhul sabbir sabina sabrina
sadia saddam sagor sahida saiful sajal sajib salam saleha salim salma samir samira sanjay santosh sathi selim selina shabana shabnam shafiq shafiqul
shahana shahida shahidul shahin shahinur shahnaz shakil shakila shamim shamima shampa shamsul sharif sharmin shefali sheikh shilpi shipon shirin
shohag shohel sohag sohel shorifa shumi siraj sirajul sohana sonia suma sumaiya suman sumi sumon sunil sunita suraiya suresh sushma swapan swapna
tahmina tania tanvir tanzila tareq tariq taslima tipu titu tuhin uzzal wahid yasmin yasin yusuf zahid zaman zarina ziaur zohra zubaida
akter akhter aktar akther khatun begum bibi banu hossain hosen hossein hussain husain uddin miah mia molla mollah mondal mondol sarkar sarker sikder sikdar talukder
chowdhury chaudhury bhuiyan bhuiya howlader biswas sultana islam hoque haque khanam khanom khan bepari patwary majumder munshi pramanik dewan das
barua chakma marma saha paul ghosh dey roy sharma singh kumar kumari devi yadav gupta patel reddy nair iyer fernando perera silva thapa gurung tamang
david john mary maria jose rosa kevin michael joseph peter paul james robert william sarah susan linda grace mercy
আবদুল আব্দুল আব্দুর আবুল আবু আহমেদ আহমদ আকাশ আকবর আকরাম আলম আলমগীর আলী আলিম আলামিন আমেনা আমিনা আমিন আমির আনিস আনিসুর আনোয়ার আরিফ আরিফা আরিফুল
আসাদ আসমা আতিক আয়েশা আয়শা আজাদ আজিজ আজিজুল বাবুল বাদল বশির বিলকিস বিথী চন্দন ডালিয়া দেলোয়ার দিলীপ দীপা দীপক ফাহিম ফয়সাল ফারহানা ফরিদ ফরিদা ফারুক
ফাতেমা ফাতিমা ফেরদৌসী ফিরোজ ফিরোজা গীতা গোলাম হাবিব হাবিবা হাবিবুর হাফিজ হালিমা হামিদ হামিদা হারুন হাসান হাসিনা হেলাল হেলেনা হুমায়ুন ইব্রাহিম ইলিয়াস ইমরান
ইকবাল ইসমাইল জাহানারা জাহাঙ্গীর জাহিদ জাকির জালাল জামাল জামিলা জান্নাত জান্নাতুল জসিম জসীম জেসমিন জুঁই জুয়েল জুলেখা কবির কালাম কামাল কামরুল কাঞ্চন করিম কাজী খাদিজা
খায়রুল খালেদা খালেদ কোহিনুর কুলসুম লাইলী লতিফ লিটন মাহবুব মাহফুজ মাহমুদ মাহমুদা মাহমুদুল মাজেদা মালেক মামুন মারুফ মাসুদ মাসুদা মেহেদী মিনারা মিন্টু মিতু মিজান মিজানুর মোহাম্মদ
মুহাম্মদ মহসিন মনির মনিরা মনোয়ারা মোর্শেদ মোশাররফ মোস্তফা মোতালেব মৌসুমী মুন্নী মুন্না নাহার নাহিদ নাজমা নাজমুল নার্গিস নাসিম নাসিমা নাসির নাসরিন নজরুল নিলুফা নিলুফার
নিপা নূরজাহান নুরজাহান নুরুল নুর পারুল পারভীন পারভিন রাবেয়া রফিক রফিকুল রাহাত রাহেলা রহিম রহিমা রহমান রায়হান রাজু রাকিব রানা রাসেল রাশেদ রশিদ রাশিদা রতন রাজিয়া রেশমা রেহানা
রেখা রেজাউল রিমা রিনা রিতা রিতু রবিউল রোকেয়া রোকসানা রুবেল রুবিনা রুমা রুনা রুপা রুপালী রুহুল সাব্বির সাবিনা সাদিয়া সাগর সাইফুল সজীব সজিব সালেহা সেলিম সালমা সামিরা সেলিনা শাবানা
শফিক শফিকুল শাহানা শাহিদা শহিদুল শাহীন শাহিন শাহনাজ শাকিল শামীম শামীমা শম্পা শামসুল শরীফ শারমিন শেফালী শিল্পী শিপন শিরিন সোহাগ সোহেল সোনিয়া সুমা সুমাইয়া সুমন সুমি সুরাইয়া স্বপন তাহমিনা
তানিয়া তানভীর তানজিলা তারেক তসলিমা তাসলিমা টিপু তুহিন উজ্জ্বল ওয়াহিদ ইয়াসমিন ইউসুফ জহির জোহরা আক্তার আখতার খাতুন বেগম বিবি বানু হোসেন হোসাইন উদ্দিন মিয়া মিঞা মোল্লা মন্ডল মণ্ডল
শিকদার তালুকদার চৌধুরী ভূঁইয়া হাওলাদার সুলতানা ইসলাম খানম খান বেপারী পাটোয়ারী মজুমদার মুন্সী প্রামাণিক দেওয়ান চাকমা মারমা সাহা পাল ঘোষ শেখ`;
