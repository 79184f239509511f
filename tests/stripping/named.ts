/** Messages invented by us; what stands between stars must not survive. */
export const NAMED: readonly string[] = lines(`
My name is *Tofazzol*
my name is *tofazzol* *hossen* and i work in finishing
i am *moynul* from line 4
I'm *Shefalika*, operator
im *shorna*
Hi this is *Anwara* here
hello i am *Tajul* *Islam* from gazipur
name *bappi*
Name: *Bappi* *Sen*
NAME - *JORINA* *KHATUN*
amar nam *jorina*
amr nam *bappi* ami line 3 te kaj kori
amar nam holo *jorina*
ami *shiuli* bolchi
ami *shiuli* *akter*
mera naam *Pinky* hai
আমার নাম *জরিনা*
আমার নাম হলো *জরিনা*
আমি *জরিনা* *বেগম* বলছি
আমি *শিউলি*
আমার নাম মোছাঃ *জরিনা* *খাতুন*, অপারেটর
supervisor *bappi* beats us
Supervisor *Bappi* beats us
the supervisor Mr *Bappi* beats us
supervisor name is *bappi*
supervisor's name is *Bappi* *Sen*
the supervisor is *bappi*
the supervisor is called *Bappi*
our supervisor, *Bappi*, touches girls
our line chief *zakaria* touches girls
line chief *Zakaria* *Pintu* touches girls
PM *Zakaria* sir shouts
*zakaria* sir shouts at us
*Zakaria* sir shouts at us
*Kohinur* apa was fired
*bappi* bhai gali dey
*Bappi* vai amader mare
*bappi* amader mare
*Bappi* hit me with a rod
*bappi* slapped me yesterday
yesterday *Bappi* slapped me
I was beaten by *Bappi*
i was harassed by *bappi* and *zakaria*
I complained to *Bappi* but he laughed
We told *Bappi* and *Zakaria* about it
my friend *pinky* saw it
my sister *Pinky* works there
Mst. *Jorina* was dismissed
Md. *Bappi* is the owner
md *bappi* is the owner
Md *Tofazzol* *Hossain* manager
Mrs *Pinky* from HR
mr *bappi* from hr
Mr.*Bappi* from hr
Mrs *Rose* said no
Dr. *Bappi* refuses
সুপারভাইজার *বাপ্পি* মারে
ম্যানেজার *বাপ্পি* *সেন* গালি দেয়
*বাপ্পি* স্যার গালি দেয়
*বাপ্পি* ভাই আমাকে মেরেছে
*পিংকি* আপাকে ছাঁটাই করেছে
মোঃ *বাপ্পি* আমাদের মারে
মো. *বাপ্পি* আমাদের মারে
মিঃ *বাপ্পি* খারাপ
জনাব *বাপ্পি* মালিক
লাইন চিফ *বাপ্পি* গায়ে হাত দেয়
সুপারভাইজারের নাম *বাপ্পি*
*বাপ্পি* নামের সুপারভাইজার মারে
*বাপ্পি* আমাদের সুপারভাইজার
জিএম *বাপ্পি*র কাছে বলেছি
*করিম*কে সবাই ভয় পায়
my name is *Happy*
my name is *beauty*
My name is *Rose* *Begum*
MY NAME IS *BAPPI* AND MANAGER *ZAKARIA* BEATS ME
SUPERVISOR *BAPPI* BEATS US
name is *K a r i m*
my name is *J.o.r.i.n.a*
my name is *Kar1m*
My name is *Ka-rim*
my name is *Kаrim*
*Ka\u200Brim* hit us
*Ka\u00ADrim* hit us
*𝓚𝓪𝓻𝓲𝓶* hit us
my nam is *bappi*
myself *bappi*
call me *bappi*
They call me *Bappi*
*Bappi* is our supervisor
*bappi* is my manager
*bappi*, our manager, is bad
manager called *bappi*
a man named *bappi*
her name is *pinky*
regards, *Bappi*
Regards\\n*Bappi*
ইতি *জরিনা*
iti *jorina*
from *Jorina* *Akter*
Thanks, *Jorina*
worker *Jorina* fainted
operator *jorina* fainted
helper *pinky* is 13 years old
the girl *Pinky* is 13
security guard *Bappi* hit her
owner *bappi* *sen* ran away
HR manager *Tanjina* refused leave
Manager *Bappi* said no. Then *bappi* fired me and *BAPPI* laughed
supervisor *Bappi*'s behaviour is bad
*Bappi*'s behaviour is bad, he is supervisor
APM *Bappi* er kase bolchi
amader supervisor er nam *bappi*
floor incharge *Bappi*
in-charge *bappi*
QC *Pinky* abuses
My husband *Bappi* also works here
our union president *Bappi* *Sen* was sacked
agent *Bappi* took money
dalal *bappi* took money
The agency man *Bappi* took my passport
I am *Bappi*. I work on line 2.
I *Jorina* *Khatun* work here
Ms *Nguyen* *Thi* *Lan* is the boss
Mr *Wang* the Chinese manager
manager *Li* *Wei* shouts
Mr. *Perera* and Mrs. *Silva* fired me
supervisor *Sokha* hits
the supervisor mr *rajendran* hits
supervisor (*Bappi*) hits
supervisor: *Bappi*
Supervisor-*Bappi*
*Bappi* manager is bad
*বাপ্পি* সুপারভাইজার খারাপ
accused: *Bappi*
*Bappi* and *Zakaria* hit us
*Bappi* always shouts at us
*bappi* touched me
*bappi* keeps touching me
*Karim* does nothing, *rahima* cries
Line 4 supervisor Md. *Saiful* *Islam* *Shohag*
DGM (Admin) Col. *Forhad* shouts
HR Officer Ms. *Tanjila*
name of supervisor is *Bappi*
the name of the manager: *Bappi*
his name: *Bappi*
My name's *Bappi*
names: *Bappi*, *Tofa*
my id is 12345 name *bappi*
*Bappi* here
this is *bappi* from sewing
salam, ami *bappi*
আসসালামু আলাইকুম আমি *বাপ্পি*
আমি *বাপ্পি*, লাইন ৩
আমার নাম *বাপ্পি* আমি ৩ নং লাইনে কাজ করি
আমার স্বামীর নাম *বাপ্পি*
আমার বোন *পিংকি* এখানে কাজ করে
supervisor *bappi*r kache bolechi
*bappi* vaier kache bolechi
*বাপ্পি* ভাইয়ের কাছে
বস *বাপ্পি*
pm *tofazzal* gali dey
*Tofazzal* (PM) shouts
*Tofazzal*, PM, shouts
*bappi* (supervisor) shouts
two supervisors *Bappi* and *Tofa*
supervisors: *Bappi*, *Tofa*, *Zakaria*
*Bappi*, *Tofa* and *Zakaria* beat us
গতকাল *বাপ্পি* আমাকে মারছে
kal *bappi* amake thappor marse
সুপারভাইজার *বাপ্পি* ও ম্যানেজার *জাকারিয়া* দুজনে
লাইন চীফ *মোফাজ্জল* সাহেব
*মোফাজ্জল* সাহেব গালি দেয়
*পিংকিকে* চাকরি থেকে বের করে দিয়েছে
*সালমাকে* চাকরি থেকে বের করে দিয়েছে
i work under *bappi* sir
My supervisor's name is Mr. *Bappi*.
my name is md *bappi* hossain
My full name is *Bappi* *Sen*
my good name is *Bappi*
I'm *Bappi*!
it's *Bappi*
It is *bappi* who does it
The person is *Bappi*
Contact: *Bappi* 01712345678
ask for *Bappi*
*Bappi* (01712345678)
*bappi* 01712345678
manager - *bappi*
my manager *Bappi* Sir
The GM, Mr *Bappi*, and PM *Tofa*
Mr and Mrs *Bappi*
sir *bappi* is bad
supervisor *bappi* o *tofa* mare
supervisor *bappi* ar *tofa* mare
nurse *Shefali* helps
*Shefali* di helps
*Shefali* didi
Late *Bappi*'s wife
daughter of *Bappi*
son of *Bappi*
wife of *bappi*
victim is *Pinky*
victim: *Pinky*
the victim's name is *Pinky*
witness *Pinky* saw
witnesses *Pinky* and *Tofa* saw
submitted by *Pinky*
boss man *bappi*
MD *BAPPI* SIR SHOUTS
Name : *bappi*   id : 4521
Name-*bappi*
nam:*bappi*
নাম: *বাপ্পি*
নাম - *বাপ্পি*
আমার নাম-*বাপ্পি*
আমার নামঃ *বাপ্পি*
*জরিনা*, অপারেটর, লাইন ৪
my name is *April*
My name is *Sunny* and I sew
my name is *Joy*
i am *joy* from cutting
+94 77 123 4567 *Nimali*
call 01712345678, *Lipi*
01712345678 (*Lipi* *Sen*)
-- *Lipi*
no salary for two months -- *Lipi*
no salary for two months. - *Lipi*
from: *Lipi*
no salary. From: *Lipi* *Sen*
প্রেরক: *লিপি*
everybody calls me *Lipi*
all my friends call me *lipi*
সবাই আমাকে *লিপি* ডাকে
আমাকে সবাই *লিপি* বলে ডাকে
amake sobai *lipi* dake
`);

/** The same where nothing but the capital tells the name from another word. */
export const CAPITALISED: readonly string[] = lines(`
Supervisor *Happy* shouts at us
*Bappi* is hitting workers
*Bappi* has been harassing me
please tell *Bappi* to stop
He is *Bappi*, manager
complaint by *Pinky*
Jan: my name is *May*
`);

/** One message a line; a line break within one is written out. */
function lines(list: string): string[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('\\n', '\n'));
}
