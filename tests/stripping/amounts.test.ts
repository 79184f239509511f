import { expect, test } from 'vitest';
import { fold } from '../../server/stripping/fold.ts';
import { strip } from '../../server/stripping/strip.ts';

test.each(
  `4,500 taka|4.500.000 đ|4.500.000 đồng|4.500.000|lương 4.500.000|4500000d|1,20,000 rupees|Rs. 1,20,000|12 000 dirhams|12 000 DH|5k|500k|1500k|三千块|3000块|3000元|5000 RMB|4,5 juta|4.5jt|2 juta rupiah
Rp 4.500.000|gaji 2.500.000|1.200,50 €|€ 1.200,50|12.500 TL|8500 lira|25000 KSh|KSh 25,000|450,000 MMK|800,000 riel|200$|$200|₹350|350/- per day|1500 lei|2300 zł|2 300 zł|1200 лв|15000 грн|15 000 грн|3000 birr
150 MAD|850 DT|240 JOD|R$ 1.412,00|1.412 reais|15 mil pesos|15000 pesos|1500 euros|1.500 euros|৪৫০০ টাকা|१२००० रुपये|12000 روپے|9000, 8500 and 8000|4.500 5.000
200 workers|1,200 workers|12 hours|8:00-17:00|08:30 to 20:30|8am-10pm|8h-18h|8h30 à 18h|de 7 a 19|7.30-17.00|50%|12,5 %|38°C|45 grados|2026|from 2019 to 2023|2019-2023|in 2023. 500 workers|12 tiếng|8 giờ sáng|200 công nhân
200 trabajadores|12 horas|60 ouvriers|10 heures|14 jam|200 orang|300 işçi|12 saat|৩ মাস|১২ ঘণ্টা|২০০ শ্রমিক|200 मजदूर|12 घंटे|200 عامل|12 ساعة|200 工人|12小时|120 pieces per hour|50 kg|2 litres
5-6 hours|10 to 12 hours|overtime 2 hours 30 minutes|6 days a week|miaka 5 kazini|14 godzin|12 ore|12 часа|12 годин|12 uur`.split(
    /[|\n]/,
  ),
)('%s stays', (amount) => {
  const { statement, masked } = strip(/[^\0-\u024f]/.test(amount) ? amount : `they said ${amount} and no more`);
  // A strange word beside it may be taken for a name.
  expect(masked.filter((kind) => kind !== 'name')).toEqual([]);
  expect(fold(statement.text).text.match(/\d+/g)?.join() ?? '').toBe(fold(amount).text.match(/\d+/g)?.join() ?? '');
});
