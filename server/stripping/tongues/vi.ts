import type { Tongue } from './tongue.ts';

export const vi: Tongue = {
  tag: 'vi',
  script: 'Latn',
  closed: `
tôi tui tao mày chúng ta nó ai gì nào sao đâu thế vậy này kia ấy đấy đây và với của cho để đến tới ở ngoài trên dưới trước giữa cạnh bên
gần xa nên nếu mà hay hoặc khi lúc còn rồi đã sẽ vừa mới chưa không ko k kg hok hem hông hổng chẳng chả đừng cũng lại đều rất quá hơn bị
được đc dc đk phải cần muốn có là nhiều ít mấy mọi mỗi tất cả các một bốn à ạ ừ ừm ừa dạ vâng nhé nha nhá ơi hỡi ôi đi ra vào lên xuống
qua về theo nhau từng cùng luôn thôi nữa hôm tuy mặc bởi khá hầu hết thêm bớt riêng chung kẻo nhỡ lỡ ngay tức bây giờ nãy hồi nọ bữa lâu
luon nớ ni mô tê răng rứa chứ chớ cơ hử hở nhể thay khắp giùm hộ dùm dù kể thật thiệt sự hình chắc thể đành thỉnh thoảng đôi suốt ntn vs r
rùi rui j z zậy zay dzậy v ng nhìu lun wá wa đag dag ms mún bik bít bjt đx cx cug cũg nt oy ok oke okie vd tr trc việc rằng gồm kẻ họ y ả
gã ổng bả cổ chút xíu tí tẹo sạch đủ thiếu thừa gấp nửa vài dăm ba mươi mười mốt bảy`,
  open: `
lương bổng tiền công thu nhập mức cơ bản tối thiểu trả chậm nợ thiếu trừ khấu phạt thưởng phụ cấp chuyên cần tăng ca giờ làm thêm đêm ngày
lễ tết chủ nhật nghỉ phép ốm đau bệnh bịnh thai sản có bầu mang sinh đẻ sẩy sảy con nhỏ cho bú sữa tã trẻ em nhà mẫu giáo trường học phí
sách vở thầy lớp bảo hiểm xã hội y tế thất nghiệp bhxh bhyt bhtn sổ thẻ chốt nộp đóng hợp đồng hđ hđlđ ký kết thử việc chính thức thời vụ
hạn gia chấm dứt đơn phương đuổi sa thải buộc thôi xin từ chức ngang báo trước quyết định kỷ luật cảnh cáo biên kiểm điểm tường trình vi
phạm nội quy lao động pháp quyền lợi nghĩa khiếu nại tố thư phản ánh kiến nghị tranh chấp hòa giải tòa án thanh tra sở liên đoàn tịch phó
thủ quỹ ban hành đại diện cử đình biểu tình lãn đàm phán thương lượng thỏa ước tập thể ty cty xí xưởng máy phân chuyền tổ đội nhóm bộ phận
phòng văn kho bãi bến cảng cổng rào sàn mái tầng lầu cầu thang lang lối thoát cửa khóa khoá xích ổ giám đốc tổng quản lý trưởng sát nhân
sự kế toán kỹ thuật điện trì vệ lái xe tài xế tạp nấu bếp căn tin ăn cơm canh thịt cá rau trứng đậu mì gói bún phở cháo bánh thiu ôi hỏng
hư dòi sâu ngộ độc bụng tiêu chảy nôn ói mửa nước uống sạch bẩn dơ hôi thối mùi khói bụi nóng nực lạnh ngột ngạt quạt điều thông gió sáng
đèn giật chập cháy nổ lửa chữa bình còi cứu hỏa nạn sập đổ nứt lún rung rò rỉ gas ga khí hóa chất dung môi keo sơn axit xăng dầu thuốc
nhuộm tẩy rửa khẩu trang găng tay kính mũ nón ủng giày dép quần áo phục hộ dây đai an toàn nguy tai tích bị chấn gãy đứt dập kẹp cán cắt
đâm rách máu bầm tím sưng bỏng phỏng ngất xỉu choáng chóng mặt nhức đầu lưng mỏi tê chân mắt mũi miệng răng cổ vai eo hông mông đùi gối
ngón bàn cánh cẳng ngực vú tim phổi gan thận dạ dày ruột da tóc má trán lưỡi họng người thân sức khỏe khoẻ yếu mệt đuối kiệt buồn ngủ mất
sốt ho cảm cúm viêm xoang ung dị ứng ngứa nổi mẩn khó thở tức huyết áp tiểu đường trầm lực căng thẳng lo lắng sợ hãi khóc giận chán nản
tuyệt vọng xấu hổ nhục tủi mừng vui thích ghét yêu quý mến nghi ngờ hối hận tĩnh bác sĩ tá dưỡng viện trạm xá khám men tiêm truyền mổ xét
nghiệm siêu âm giấy ra chứng nhận may vắt kim chỉ vải ủi là hàng hoàn thành thùng bao nút khuy kéo rập năng suất giá lô xuất giao lỗi tái
chế đạt rớt tiến độ gấp rút kịp trễ linh kiện tử bo mạch hàn chip pin màn hình cáp ốc vít khoan ép nhựa cao su sắt thép nhôm loại gỗ ván
xẻ cưa bào chà nhám đá mỏ nghiền xúc băng tải lò nung nồi hơi nén nâng cẩu palăng nông trại vườn ruộng cà phê chè trà mía sắn khoai lúa
gạo củ quả dưa chua dâu hoa hái hoạch cạo mủ tưới phun xịt bón cỏ đất cây giống lá cành rễ tôm cua thủy hải biến đông bóc vỏ lột chăn nuôi
heo lợn gà vịt bò trâu chó mèo chuồng biển tàu thuyền ngư dân đánh bắt lưới túc trọ thuê giường nệm chiếu mùng tủ đồ tắm toilet wc bồn vòi
giặt phơi rác cống chuột gián muỗi rệp buýt bus đưa đón đạp ô bay sân ngã tư tông va quẹt kẹt passport visa thị thực tờ khai cước cccd
cmnd minh tạm trú vắng sơ lịch bằng hồ ảnh chụp sao dấu chữ giới cò dịch xklđ đặt cọc vay mượn lãi cầm cố thế nần góp ngân khoản atm
chuyển gửi ví momo zalo zalopay viettel vietcombank agribank sim số thoại đt đthoại sđt stk nhắn gọi nghe alo facebook fb mess messenger
viber telegram mạng internet wifi quay phim ghi video clip đăng bài chia sẻ kín xóa chặn bạn đập đấm tát xô đẩy ném chọi quăng lôi túm nắm
bóp sờ mó chạm vuốt ôm hôn hiếp dâm cưỡng quấy rối dục gạ gẫm tán tỉnh trêu ghẹo chọc nhìn trộm rình lén khỏa cởi nhạy dụ dỗ nạt hạ ngược
đãi chửi bới mắng nhiếc la hét quát lăng mạ sỉ giễu bôi nhọ vu khống đe dọa hăm he thù trù chèn cô lập biệt đối xử kỳ vị tính nam nữ đàn
ông bà gái trai ngu dốt đần khùng điên khốn dạy láo đĩ điếm rưởi vô câm mồm cút cắp cướp lừa đảo gian dối giả mạo tham nhũng lộ lót quà
che lõa tội kẻ tù giam giữ nhốt trói thả trốn chạy giúp đỡ hỗ trợ kê côn đen giang phường quận huyện phố trấn thôn ấp xóm khu kcn phủ sứ
quán lãnh dao súng gậy ống búa mã tấu kiếm vũ bom mìn tự chết giết sống kịch khẩn ngay mắc cóc mẹ u cha ba bố tía vợ chồng anh chị dì chú
cậu mợ thím dượng ngoại cháu rể họ bè góa ly cưới đám hỏi ma giỗ viên thợ nlđ phổ lành nghề bậc thâm niên kinh tuổi già mới cũ lớn bé thấp
dài ngắn rộng hẹp nặng nhẹ mỏng nhanh sớm muộn tốt đẹp giỏi dở dễ đúng sai bất tàn nhẫn ác dữ thật thà trung xảo nghiêm trọng quan thiết
thường đặc đầy đủ thốn khổ cực vất vả nghèo giàu đói khát no hôm nay qua mai mốt kia tuần này tháng sau năm ngoái sang trưa chiều khuya
rạng nửa phút giây thứ hai sáu bảy cuối giữa giêng chạp mùa mưa nắng bão lũ lụt xuân noel giáng quốc nguyên đán phóng phật chúa hồi đài
chùa thờ nguyện chay ngơi đứng ngồi nằm đi lại nói kêu lời kể thấy xem đọc viết biết hiểu nhớ quên nghĩ tưởng mong hy chờ đợi tìm gặp lấy
để cất giấu mua bán đổi thay sửa dùng sử dụng mở bật tắt thúc tiếp tục dừng ngừng ngưng hoãn hủy bỏ chọn theo dõi bày đề đòi cấm ý chối
bênh vực đảm cam hứa hẹn gắng lạm bức cân giảm vân bảng phiếu bút mực do hậu vấn trạng luân trí sắp xếp tuyển đào tạo huấn luyện hướng dẫn
thi lên ơn cám chào thưa trân chúc mọi ạ vâng bí mật ẩn danh tiết tiếng việt phiên tên quê ngụ địa hẻm ngõ ngách chung cư ngoài loan thái
lan campuchia lào miến malaysia lai indonesia philippines singapore ấn bangladesh mỹ đức ả dubai âu phi rumani hungary séc úc hà sài gòn
sg hn hcm tphcm tp chí dương nai long tây ninh vũng rịa tho tre sóc trăng bạc liêu mau tháp tân phú gò vấp chi hóc môn chánh dĩ thuận cát
một nhơn trạch trảng yên bắc phúc nghệ quảng trị đà nẵng ngãi nha lạt đắk lắk đắc lắc buôn thuột pleiku kon tum đăk lạng cai bái tuyên
miền tộc tày mường khmer nùng ê đê rai chăm samsung foxconn nike adidas puma canon lg panasonic honda toyota yamaha pouyuen pou chen
luxshare goertek intel uniqlo zara h&m shopee lazada tiki grab supervisor sup leader line manager boss hr qc kcs ie ot overtime target
check test size order container audit auditor email gmail app web link lap laptop usb camera data file form shift card token stress bill
bonus a e c t m b ac ae ace mn cn nv ql qlý gđ tgđ pgđ tt bv cb đv ct tc ctr xn ld lđ hs nt nc tn ib inb rep add block acc nick sdt th t2
t3 t4 t5 t6 t7 bạo gồm nhiệm rôn lòng bế tắc biện đẳng bó mặc bồi bội bớt xén buổi buông cãi cọ nhau can thiệp căm cằn nhằn trên dưới câu
cậy cay cú đống chật chội đậy chê bai đạo chiếm đoạt chuộng chịu đựng chỗ ở chống chờn vờn chạ chuyện chứa rủa cái còng cóp nhặt hiến cải
cung cuộc họp cuốc dã man dán dắt dầm dẹp dòm ngó dọn doanh dồn dành cụ duyệt dư thừa dựa liệu đa đáng đành đớn đày đọa đắt đắp khách óc
đấu mạnh đền bù non đeo đệ rồ hại đòn kém đô đột đứa đùa giỡn đút cùng êm ấm gác gánh gào thét gạt gắn gắt gỏng gặng gây gầy ghen tị ghép
ghế chép lỏng vờ đoạn vò giẫm gióng giỏ giục gom gắm khắc hám hao hụt hung hèn hẳn hiện tại hiếm han hộc tốc thẹn hỗn tác hớt hăng hút
hứng hưởng im lặng ít nhất in toa kẹo két khả khan khắt khe khâu khẽ khích khiếp khiêng vác khoán lóc khoe khoảng khô không đốn khuân
khủng hoảng khuyên nhủ khuyến lạc phát làng lùng loạn phiền lát lặt vặt lầm lẫn lấn át lấp liếm lút lệnh hệ liều lĩnh hoạt lọc ích lung
tung lười tâm lưu mánh màu mắn kệ mặn mập mờ mát mâu thuẫn mềm mẻ miễn mỉa móc mòn mồ mồi mộc muội mơ mù chuộc mục đích mưu mô nạp nát năn
nỉ nắp nếm nể nền nếp nghẹt nghiện ngoan ngữ ngọt ngốc nguồn ngừa ngưỡng nhảy nhạo nhầm nhăn phẩm nhấn nhiễm nhiệt nhịn nhọc nhổ bọt nhờ
nhượng niêm nảy nới nuốt nẻ oan ức oán ồn ào phá hoại phàn nàn kháng phần phía phỉ báng tỏa phối phù thuộc phũ phàng tiện quậy quật quấn
que quen quét quỳ quỵt liệt quở trách rã rời ràng rảnh rao rạn răn rầm rộ rõ rọc rỗi rơi run rẩy rượu bia rủi ro rừng sàng sủa say xỉn sẵn
sắc sếp sôi sốc sợi hữu súc vật suy nhược suýt tật tang tan nghẽn tặng tầm tấn té tệ lam than thao tháo dỡ thảo luận thăm thắc thắn thẩm
thần nào thiệt thòi thí thịnh thoải thống thú hằn thuế mướn thuyết xuyên thách binh tiếc vé kiệm chuẩn tín tỉ tỷ triệu trăm ngàn nghìn đ
vnđ vnd usd táo tồi tồn tổn cộng tốn tốp tránh tráo trở tràn trầy trật triệt trò tròn trọn trong trộn trời ơi trống trơn trúng trụ trực
trưng trừng trườn túng tuân tuột đời tuyến túi cách vong thiện từng tươi tượng tương tướng ủa uất uể oải ùn ứ úp uốn uổng uy ủy ưu tiên
ướt ướp vạch vãi van nài vạn vào vặn vẹo vây váy vẽ vét về vết cớ võng vỗ vội vã vốn với vớt vớ vẩn vùi vùng vung vượt vứt vừa xa xả xách
xài xanh xao xâm xấp xé mích xỏ xôn xốn xúi xui xẻo xung xưa xưng xương ổn bấm bắn bầy thỉu bập bẹ bẻ bẽ bèn béo bề bể bịt bịa bọc bọn bốc
bồng bơi bơm bờ bực bửa bưng cạn cạp càng cắm cắn cặp cấu cẩn chạch chai chan chảo chát chặt chẻ chén chéo chẹt chì chìa chìm chín chòi
choàng chọt chộp chôn chơi chớp chùi chực cói cõng cộc cộm cội cơn cũi cuộn cuốn cúp cụp cụt cứ cứng cười cựa dặn dằn dâng dè dẻo dỉ dìm
dính dò dọc dội dời dợ đảng đằng đẵng đắng đậm đem đệm đến nơi đều địch đỉnh đĩa đóa đo đò đỏ đoán đọng đốt đơ đợt đục đùm đụng gạch gài
gam gang gắp gầm gân ghé ghẹ ghềnh giạt giãn giăng giặc giấc giập gieo giếng gỡ gợi gột gốc gọn gọt góc gùi gừng gượng hách hài hàm hang
hát hắt hầm hấp hất hí hít hoang hoen họa hòm hòn hót hở huề hục hùa hú húc hụi huống hức trượt xòng xong thì như vì những nhưng đó đang
vẫn lắm liền hả nhỉ khỏi nhiên thậm lẽ dần mãi hắn mình lăm tám thầu sàm rủ mr mrs miss mister mis bs ths ks madam bok amí chiếc kí lít cm
sp hecta đôla won baht ringgit euro kp tdp ktx nr num stt phẩy whatsapp hotline tk vietinbank bidv techcombank mbbank sacombank pay otp
mst arc imo id msnv mnv loạt chém lí`,
  endings: '',
  nameEndings: '',
  prefixes: '',
  given: `
Anh Ánh An Ân Ái Bách Bạch Bảo Bằng Bích Bình Bút Cầm Cẩm Cảnh Cát Châu Chi Chí Chiến Chinh Chính Chung Chương Công Cúc Cương Cường Danh
Dân Diễm Diệp Diệu Dinh Doanh Du Dung Dũng Duy Duyên Dương Đài Đại Đan Đàn Đang Đăng Đạt Đào Điểm Điền Điệp Định Đình Đoan Đoàn Độ Đông
Đồng Đức Được Gấm Gia Giang Giàu Hà Hạ Hai Hải Hân Hạnh Hảo Hào Hằng Hậu Hiên Hiền Hiển Hiệp Hiếu Hiệu Hoa Hòa Hoà Hóa Hoạch Hoài Hoan
Hoàn Hoàng Hoành Hồi Hội Hồng Hợi Hợp Huân Huấn Huế Huệ Hùng Huy Huyên Huyền Huỳnh Hưng Hương Hường Hướng Hữu Kha Khải Khang Khanh Khánh
Khiêm Khoa Khoát Khôi Khuê Khương Kiên Kiệt Kiều Kim Kính Kỳ Lai Lam Lâm Lan Lãm Lành Lân Lập Lê Lễ Lệ Lên Liên Liễu Linh Lĩnh Loan Long
Lộc Lợi Luân Luận Lụa Lương Lượng Lưu Ly Lý Mai Mạnh Mẫn Mận Mến Mi Miên Minh Mơ Mùi Mùa Mừng My Mỹ Na Nam Năm Năng Nga Ngà Ngát Ngân Nghi
Nghĩa Nghiêm Nghiệp Ngoan Ngọc Nguyên Nguyệt Nhã Nhàn Nhạn Nhân Nhẫn Nhất Nhật Nhi Nhị Nhiên Nho Như Nhu Nhung Nhuận Nhựt Ni Ninh Nở Nụ Nữ
Nương Oanh Phát Phấn Phi Phong Phú Phúc Phụng Phước Phương Phượng Quan Quang Quảng Quân Quế Quí Quý Quốc Quy Quyên Quyền Quyết Quỳnh Sa
San Sang Sáng Sáu Sâm Sen Sinh Son Sơn Sương Sửu Sỹ Tài Tàu Tân Tấn Tâm Tám Tạo Thạch Thái Thanh Thành Thảnh Thạnh Thảo Thao Thăng Thắng
Thắm Thân Thần Thêm Thể Thế Thi Thìn Thịnh Thoa Thoại Thỏa Thơ Thọ Thơm Thông Thu Thùy Thuỷ Thủy Thúy Thuý Thư Thục Thuận Thuần Thương
Thường Thức Thiên Thiện Thiệp Thiệu Tiên Tiến Tiền Tiếp Tiệp Tín Tình Tính Tỉnh Tịnh Toại Toan Toán Toàn Tô Tố Tới Trà Trai Trâm Trân
Trang Tráng Tri Trí Triết Triệu Triều Trinh Trình Trọng Trúc Trung Trực Trường Trưởng Tú Tuân Tuấn Tuất Tuệ Tùng Tuyên Tuyến Tuyền Tuyết
Tư Tươi Tường Tưởng Tỵ Tý Uy Uyên Út Văn Vân Vẻ Vi Viên Viễn Việt Vinh Vĩnh Vui Vũ Vương Vượng Vy Xoan Xuân Xuyến Xuyên Yên Yến Ý Bé Ba
Bốn Bảy Chín Mười Tèo Tí Bi Bo Bin Ben Bống Cún Tôm Nhím Mít Dần Mão Ngọ Dậu Gái Lài Lựu Cam Chanh Dừa Huê Bưởi Mướp Thị Đinh Tam Nhài
Bông Lượm Đẹp Gọn Ngoãn Sim Chắt Hĩm Cu Nhớn Đa Mẩy Khuyên Nhường Trầm Lịch Chuyên Chuyền Chúc Phiến Phim Ngời Ngợi Rạng Rỡ Sậu Xinh Ngò
Riềng Dịu Mây Bắc Tây Đỉnh Chiêu Cơ Cử Doan Dự Dưỡng Giáp Hàn Hàm Hoán Hoằng Khắc Khoan Khởi Luyện Luyến Lũy Mậu Nghị Nghiêu Ngữ Ngôn
Nhượng Phan Phẩm Phin Phó Phùng Quả Sử Sự Tảo Tiệm Trác Trạch Triển Tuynh Vĩ Vị Xương Y H'Hoa H'Linh Pháo Sùng Mỷ Páo Seo Dợ Pà Chù Dê Say
Nhúng Kpă Ksor Siu Nay Rơ Blin Byă Niê Sóc Rịa Sà Rết Srey Sokha Sophea Dara Chanthy
Chứ Lử Sua Pánh Sình Dế Lềnh Tủa Lồng Phử Nủ Chống Dính Chẩu Sung Thào Sí Vảng Kía Nhìa Cáng Chá Chồng Súa Dủa Xía Dí Chía Tếnh Sèng Phềnh
Tồng Hử Blơm Blơ Hlan Moan H'Ni H'Bia H'Hen H'Đen H'Nga H'Loan Y'Thu Srây Thone Phone Chan Sane Sây Rượng Chành Xuôn Khăm Pọm Hặc Ín Ọc Inh
Pản Xôm Pấng Phanh Quỳ Chiêm Chiểu Choi Choai Dậm Đậm Đoái Giỏi Gương Hảnh Hiệt Hoạt Hòe Hỷ Huyến Khiết Khuynh Kiếm Lanh Lạng Lãng Liêm
Lịnh Lực Lũ Lưỡng Mẫu Miện Miền Mộng Nết Nếp Ngẫu Nghệ Ngoạn Nguyện Nhặn Nhậm Nhuần Nựu Phái Phán Phếnh Phiệt Phổ Quới Quyến Rành Rin Rĩnh
Ri Rô Sĩ Soi Soạn Thạc Thạo Thận Thiết Thoan Thoàn Thoản Thốn Thung Thuyên Thuyền Thướng Tỏ Toái Tôn Tống Tuy Tứ Tựu Tước Ước Uyển Vận Vịnh
Vọng Xá Xướng Xứng Yêm Yểm Yếm
Âu Băng Bính Ca Chánh Chấn Chuẩn Chức Cửu Dạ Dao Di Diên Đạm Đạo Đằng Đặng Đệ Điệu Đính Đoài Đôn Đường Đương Giao Giáng Giáo Hạo Hiến Hinh
Hoá Hồ Hy Khả Kiệm Kỷ Lạc Lũng Lục Mĩ Ngạn Nhâm Song Tần Thống Thuật Thuỳ Toản Bồng Cẩn Diệm Đảm Giảng Hoả Huynh Hưởng Khê Khéo Khế Kiểu
Lăng Lùng Mạc Mâu Mén Miến Mộc Muội Mưa Mỵ Nghinh Nhạc Nhẹ Nhiệm Nhịn Nhơn Nhụy Nồng Ổn Quản Sành Sắc Soa Tề Thới Thơi Thụ Thuấn Thúc Thuyết
Thực Thược Tiêu Trạng Trỗi Tương Ứng Vạn Vàng Vẹn Viện Phiên Bờm Su Đen Còi Tũn Tin Ti Tít Tủn Cò Đà Điều Điềm Cừ Cậy Bền Bá Bầu Ẩn Soan
Thâu Thấm Tịch Tuyển Trừng Ngọt Giềng Thiều Thinh Tuế Uẩn Vãng Điển Đượm Đẩu Dục Diêu Diệc Biện Chải Phàm Nhiếp Rằm Thưa Lành Ốm Thẹo Sẹo
Lúa Đẹt Sươl Srây Rây Kha Brối Ná Dung Hên Lẹ Lẻ Mót Rớt Tròn Vuông Xị Xí Xệ Bự Mập
Đực Hến Cư Sậy Tẹo Đước Dảnh Dĩnh Ngự Nguôn Rượi Vè Xê Hỉ Lẫm Bội Hoạ Láo Mào Giàng Vừ Chư Phứ Tủng Phẩy Tom Lâu Bửu Duệ Gừng Kén Kỉnh
Liếp Lìn Nén Sắn Sáo Xiêm Xoài Kỉ Nhàng Rân Ro Tánh Thiêm Thùa Lẫy Hlơn Mlo Yon Ính Lở Pao Rang Phol Chài Pẩu Chòm Phìn Lìa Nếnh Bla Pó
Cấu Xai Nhậy Chiên Pỉnh Pen Panh Bun Pâng Piu Pui Djuan Hloan Bliu Bhơ Nhơi Yin Duin Grưng Jút Lưih Bhin Châm Kevin Jimmy Tony Peter David
Alex Jenny Lisa Anna Mary Cindy Vivian Eric Jason Andy Simon Michael Linda Amy Nancy Helen Leo Henry Frank Steven Jerry Wendy Ming Ling
Fang Jin Yong Hyun Joon Hoon Yoon Hana Hiro Kenji Takeshi`,
  family: `
Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng Mai Tô Hà Tạ Cao Thái
Chu Châu Lưu Tống Quách La Lương Vi Kiều Tăng Thạch Kim Sơn Danh Lục Mạc Nghiêm Ninh Khúc Khổng Lã Lữ Lò Lường Quàng Cà Tòng Nông Bế Triệu
Ma Hứa Đàm Đường Giang Hàn Thân Thẩm Thiều Tiêu Tôn Ung Viên Văn Uông Từ Trà Âu Bạch Bành Biện Cái Cam Chế Chử Chung Công Cù Cung Diệp
Doãn Đan Điền Đồng Đổng Giáp Giàng Vàng Sùng Thào Lầu Vừ Hạng Mùa Cứ Chang Hầu Hờ Lù Ly Má Sình Thèn Tráng Tẩn Chảo Phàn Bàn Lồ Phượng Sín
Chíu Tằng Chương Cầm Điêu Đèo Lèo Lộc Leo Mè Ngần Vì Xa Xin Quán Ngân Sầm Lang Kha Lim Cụt Moong Xeo Bạc Quan Phí Phù Phó Nhan Nhâm Ngụy
Ngạc Ngũ Mẫn Mầu Lộ Liễu Lại Lạc Khâu Khương Huề Hồng Hình Hạ Dư Du Cát Cấn Cổ Chúc Bì Ân An Ánh Ấu Sái Sử Tào Thi Thịnh Thôi Tất Trác
Trang Triều Vạn Vòng Xà Yên Quảng Tưởng Lỗ Lôi Nhữ Nhiêu Niê Mlô Êban Kbuôr Ksor Siu Rơ Rmah Kpă Nay Rcom Rahlan Hwing Kđoh Adrơng Ayun
Byă Sóc Néang Chau Tà Rơng Ya K'Sor Bríu Hiên Pơloong Alăng Zơ Râm Blúp Arất Phong Đắc Nữ Trưng Bá Quế Vựng Yang Phòng Khiếu Giả Tiết Mộc
Đới Đậu Đôn Hoa Hoắc Hướng Kỷ Kông Kiên Lai Lãnh Lăng Lều Lưỡng Mã Nhạc Ông Ôn Phục Phú Sẩm Sỹ Thành Thích Tiền Tín Trầm Trình Trưởng Ty
Ứng Uyển Vưu Ưng Yết Đái Đăng Đức Giản Giao Liêu Lợi Mông Ngọc Ngưu Bồ Bảo Bằng Ca Cáp Cai Chềnh Dín Hỷ Ngằn Sỳ Vằn Voòng Coóng Chìu
Pờ Lỳ R'com H'mok Hra Hmok Kriêng Kra Liêng Cil Pang Ting Dagout Rơông Krajan
Hùng Khà Khuất Linh Lô Nghị Phương Thang Thượng Viêm Chamaléa Katơr Pinăng Tain Đàng Báo Hán Não Miêu Nại Thiên Neàng Tri Jơ Hmŏk Êñuôl Hđơk
Ktla Krông Hiao Puih Ralan Lơ Bonyô K'Să Arâl Bhling Bhnướch Bhriu Coor Clâu Hốih Riah Tangôn Tơ Zơrâm Zâm Xồng Thò Già Ốc Chẻo Lày Lỷ Sần
Phoòng Lùng Sin Sính Cháng Hoảng Lềnh Nùng Lèng Xìn Long Lừ Chen Wang Zhang Huang Liu Chang Tsai Yang Hsu Cheng Kuo Hung Chiu Liao Chou Yeh
Chiang Hsiao Peng Zhou Xu Zhao Gao Guo Feng Deng Xie Park Choi Jung Jeong Kang Yoon Jang Seo Shin Kwon Hwang Ahn Bae Baek Noh Moon Tanaka
Suzuki Yamada Yamamoto Sato Watanabe Nakamura Kobayashi Kato Yoshida Sasaki Matsumoto Inoue Kimura Hayashi Shimizu Saito Ikeda Hashimoto
Ishikawa Ogawa Okada Fujita Hasegawa Murakami Kondo Ishii Maeda
Vầy Châm Sừng Thền Bnướch Hlơn Pơ Ating Briu Aviết Tarương Zuông Bling Sìn Khoàng Ksơr`,
  nameParticles: 'thị văn hữu đức thi van',
  told: `tên tôi là|tôi tên là|tôi tên|em tên là|em tên|tên em là|tên mình là|mình tên|mình tên là|tên tui là|tui tên|tui tên là|con tên|con tên là|
cháu tên|cháu tên là|tên là|họ tên|họ và tên|họ tên là|họ và tên là|tên đầy đủ là|tên thật là|tên cúng cơm là|tên của tôi là|tên của em là|
tên anh ta là|tên anh ấy là|tên ông ta là|tên ông ấy là|tên chị ấy là|tên cô ấy là|tên bà ta là|tên nó là|tên chồng tôi là|tên vợ tôi là|
tên con tôi là|tên quản lý là|tên tổ trưởng là|tên sếp là|tên giám đốc là|tên chủ|tên người đó là|tên nạn nhân|tên người viết|
người viết đơn|người làm đơn|người tố cáo|người khiếu nại|ký tên|kí tên|tên gọi là|có tên là|có tên|tên thường gọi|biệt danh|e tên|
e tên là|tên e là|t tên|m tên|ng tên|người tên|người tên là|ông tên|bà tên|anh tên|chị tên|cô tên|tên gọi`,
  hinted: `tôi là|em là|mình là|tui là|cháu là|con là|đây là|e là|chính là|gọi tôi là|gọi em là|gọi là|cứ gọi|gọi em|tên|hỏi anh|hỏi chị|hỏi em|
hỏi cô|hỏi bạn|gặp anh|gặp chị|gặp bạn|gặp em|gặp cô|gặp ông|gặp bà|gặp sếp|liên hệ|liên lạc|liên lạc với|nói với anh|nói với chị|
báo cho chị|báo cho anh|báo với|báo anh|báo chị|tố cáo ông|tố cáo bà|tố cáo anh|tố cáo chị|tố cáo|do ông|do bà|do anh|do chị|bị ông|bị bà|
bị anh|bị chị|bị thằng|bị con mụ|bởi ông|bởi anh|nạn nhân là|thủ phạm là|người đó là|nhân chứng là|kẻ đó là|thằng|con mụ|mụ|lão|bạn tôi là|
bạn em là|bạn em tên|bạn tôi tên|chồng tôi là|chồng em là|vợ tôi là|con trai tôi là|con gái tôi là|cùng với anh|cùng với chị|theo lời chị|
theo lời anh|tức là anh|tức là chị|thân ái|trân trọng|người gửi|kính gửi anh|kính gửi chị|kính gửi ông|kính gửi bà|cảm ơn anh|cảm ơn chị|
chào anh|chào chị|chào em|chào bạn|trừ anh|trừ chị|như chị|như anh|như em|là anh|là chị|là ông|là bà|là em|của anh|của chị|của em|của ông|
của bà|nhờ anh|nhờ chị|kêu anh|kêu chị`,
  titles: `
anh chị em cô chú bác ông bà cậu mợ dì dượng thím cháu thầy bé nhỏ bạn thằng mụ lão cụ cố ảnh a c e ac ô mr mrs ms miss mister mis sếp xếp
đồng chí bs ths ks madam gã tên o mệ bá hai bok amí`,
  honorifics: 'ơi à san',
  roles: `
trưởng phó đốc lý giám quản sát sếp xếp chủ thợ vệ sự sư xế lái viên nhân đoàn tịch ký toán kho thuật tá sĩ giới cò bạn bè nghiệp vợ chồng
mẹ má cha ba bố tía con cháu anh chị em cô dì chú bác cậu mợ ông bà người đứa thằng khách supervisor sup leader manager boss hr qc kcs
line chuyền tổ đội nhóm kế dịch hàng trọ phòng giáo luật bí cán thầu cai công`,
  deeds: `
đánh đập đấm đá tát bạt vả xô đẩy ném chọi quăng giật kéo lôi túm nắm bóp sờ mó chạm vuốt ôm hôn hiếp cưỡng ép dụ gạ quấy trêu ghẹo chọc
nhìn rình lén chửi mắng la hét quát nạt lăng mạ xúc phạm sỉ nhục chế vu bắt nhốt giữ trói khóa lừa ăn trộm lấy cướp thu tịch trừ phạt đuổi
sa thải đe dọa hăm bảo nói kêu gọi hỏi kể yêu cầu đòi xin hứa từ chối không cho cấm theo sàm sỡ nhắn gửi rủ mời tới đến vào cũng đã đang
sẽ bị được hay luôn cứ thường chưa nghỉ ngất té ngã chết mất khóc xỉu ốm bệnh sinh có làm`,
  conjunctions: 'và với cùng hoặc hay & + vs',
  numbers: {
    0: 'không linh lẻ',
    1: 'một mốt',
    2: 'hai',
    3: 'ba',
    4: 'bốn tư',
    5: 'năm lăm nhăm',
    6: 'sáu',
    7: 'bảy bẩy',
    8: 'tám',
    9: 'chín',
    10: 'mười chục',
  },
  repeats: {
    2: 'đôi kép cặp',
  },
  fillers: 'gạch ngang cộng chấm phẩy rồi tiếp sau dấu trừ cách và mươi mười lẻ linh',
  ambiguousNumbers: 'không một hai ba tư năm sáu bảy tám chín mười linh lẻ lăm chục',
  numberCues: `số điện thoại|sđt|sdt|đt|số đt|điện thoại|số của tôi|số tôi|số em|số e|số máy|máy|gọi số|gọi vào số|gọi|liên hệ|liên hệ số|liên lạc|alo|
zalo|số zalo|viber|whatsapp|facebook|hotline|cmnd|cccd|căn cước|số căn cước|căn cước công dân|chứng minh|chứng minh thư|số cmnd|số cccd|
hộ chiếu|số hộ chiếu|passport|visa|thẻ cư trú|số thẻ|stk|số tài khoản|tài khoản|tk|số tk|ngân hàng|vietcombank|agribank|vietinbank|bidv|
techcombank|mbbank|sacombank|momo|ví momo|viettel pay|zalopay|mã pin|pin|mật khẩu|mã otp|otp|số sổ bảo hiểm|sổ bhxh|số bhxh|mã số bhxh|
mã số thuế|mst|thẻ bhyt|mã bhyt|thẻ ngoại kiều|arc|số hợp đồng|biển số|biển số xe|imo|telegram|id`,
  workplaceCues: `mã nhân viên|mã nv|mã công nhân|mã cn|mã số nhân viên|mã số|mã số công nhân|số nhân viên|số thẻ nhân viên|số thẻ|thẻ chấm công|
mã chấm công|thẻ|thẻ tên|mã thẻ|msnv|mnv|id nhân viên|nhân viên số|công nhân số|máy số|máy|bàn số|bàn|phòng số|phòng|giường số|giường|
tủ số|tủ|ngăn tủ|chuyền|chuyền số|line|tổ|xe số|xe đưa đón số|xe|trạm|bục|số báo danh|ký túc xá phòng|ktx phòng|lô|dãy|khu|ca`,
  numberWords: 'số mã no nr num stt',
  units: `
người công nhân viên chị em anh bạn nữ nam phụ trẻ giờ tiếng h phút giây ngày đêm tuần tháng năm quý tuổi phần % lần cái chiếc đôi kiện
thùng bao tấn tạ ký kí kg gam lít mét m cm sản phẩm sp bộ máy tầng lầu chuyền tổ ca phòng hộ gia đình cây hecta ha sào bữa suất hộp trang
bản chục`,
  currencies: `
đồng đ vnđ vnd k ngàn nghìn triệu tr củ chai lít tỷ tỉ trăm usd đô đôla tệ yên won baht ringgit euro nt đài`,
  months: 'tháng giêng một hai ba tư năm sáu bảy tám chín mười chạp',
  ageAfter: 'tuổi|t|tuoi|tuổi rưỡi',
  ageBefore: 'tuổi|năm nay|mới|chỉ mới|chưa đủ|chưa tới|độ tuổi|lên|em mới|bé mới',
  homes: `
nhà số đường ngõ ngách hẻm kiệt tổ ấp thôn xóm khu phố phường xã thị trấn quận huyện phòng lầu tầng căn hộ chung cư block lô kp tdp p q
trọ ktx tỉnh thành`,
  uniqueRoles: `chủ tịch công đoàn|phó chủ tịch công đoàn|chủ tịch công đoàn cơ sở|thư ký công đoàn|y tá duy nhất|nữ duy nhất|người phụ nữ duy nhất|
bác sĩ công ty|bác sĩ nhà máy|y tá công ty|y tá nhà máy|giám đốc nhà máy|tổng giám đốc|trưởng phòng nhân sự|quản đốc xưởng|
đội trưởng bảo vệ|trưởng ban bảo vệ|thợ lò hơi|thợ điện duy nhất|phiên dịch duy nhất|phiên dịch công ty|thủ kho|kế toán trưởng|bếp trưởng|
thợ máy duy nhất|người lái xe nâng duy nhất|bí thư đoàn|tổ trưởng tổ cắt|tổ trưởng tổ ủi`,
  signals: {
    under_18: `vị thành niên|chưa đủ 18|chưa đủ tuổi|chưa 18|dưới 18|dưới 18 tuổi|chưa đủ 18 tuổi|lao động trẻ em|trẻ em làm việc|trẻ em đi làm|
trẻ con làm|tuyển trẻ em|12 tuổi|13 tuổi|14 tuổi|15 tuổi|16 tuổi|17 tuổi|mười lăm tuổi|mười sáu tuổi|mười bảy tuổi|mười bốn tuổi|
mười ba tuổi|cmnd giả tuổi|khai gian tuổi`,
    pregnant: `có thai|mang thai|có bầu|mang bầu|đang bầu|bầu bí|bà bầu|thai sản|sẩy thai|sảy thai|hư thai|nghỉ sinh|sắp sinh|thai kỳ|chửa|dọa sảy`,
    danger_now: `đang cháy|cháy rồi|cháy nhà máy|cháy xưởng|cháy công ty|có cháy|bị cháy|cháy lớn|cháy to|hỏa hoạn|lửa cháy|khói nhiều|nổ lò hơi|phát nổ|
vụ nổ|bị nhốt|nhốt chúng tôi|nhốt tụi em|nhốt công nhân|đang bị nhốt|khóa cửa nhốt|khóa cửa thoát hiểm|cửa thoát hiểm bị khóa|
khóa lối thoát hiểm|lối thoát hiểm bị khóa|mắc kẹt|kẹt bên trong|kẹt trong|không ra được|ko ra được|không thoát được|tường nứt|nứt tường|
nứt nhà|nhà xưởng nứt|sắp sập|bị sập|sập nhà|sập xưởng|sập giàn|rò rỉ gas|rò gas|xì gas|rò khí|rò rỉ khí|rò rỉ hóa chất|bị điện giật|
điện giật|sắp chết|chết mất|muốn chết|tự tử|tự sát|không muốn sống|giết tôi|giết em|dọa giết|đòi giết|bị giết|đang đánh|đang bị đánh|
bị bắt cóc|bắt cóc|mất tích|chảy máu nhiều|bất tỉnh|cứu với|cứu tôi|cứu em|cứu chúng tôi|cứu tụi em|khẩn cấp|ngộ độc hàng loạt|nguy kịch`,
    armed: `súng|cầm súng|dao|cầm dao|rút dao|con dao|mã tấu|kiếm|vũ khí|hung khí|lưỡi lê|dí dao|kề dao|bị đâm|bị chém|chém|nổ súng|bắn`,
    alone: `chỉ mình tôi|chỉ có tôi|mỗi tôi|mỗi mình tôi|có mình tôi|một mình tôi|chỉ mình em|chỉ có em|mỗi em|mỗi mình em|một mình em|chỉ tôi|
tôi một mình`,
    accused_supervisor: `tổ trưởng|tổ phó|chuyền trưởng|chuyền phó|trưởng chuyền|trưởng ca|trưởng nhóm|giám sát|quản đốc|supervisor|leader|line leader|đốc công|
cai thầu|cai|đội trưởng|trưởng bộ phận`,
    accused_manager: `quản lý|quản lí|qlý|giám đốc|phó giám đốc|tổng giám đốc|gđ|trưởng phòng|nhân sự|phòng nhân sự|hr|chủ|chủ xưởng|chủ công ty|ông chủ|bà chủ|
sếp|sếp lớn|ban giám đốc|manager|boss|lãnh đạo|thuyền trưởng`,
    accused_coworker: `đồng nghiệp đánh|đồng nghiệp sờ|đồng nghiệp chửi|đồng nghiệp trêu|đồng nghiệp quấy rối|đồng nghiệp lấy|đồng nghiệp nam|
bạn cùng chuyền đánh|công nhân khác đánh|công nhân nam sờ|bị đồng nghiệp|bạn làm chung đánh|công nhân cùng chuyền đánh|
người làm chung đánh|bạn cùng phòng đánh`,
    accused_security: 'bảo vệ|bv|nhân viên bảo vệ|ông bảo vệ|anh bảo vệ|tổ bảo vệ|đội bảo vệ|bảo vệ cổng',
    accused_agency: `môi giới|công ty môi giới|cò|cò lao động|công ty xuất khẩu lao động|công ty xklđ|trung tâm giới thiệu việc làm|đại lý|công ty cung ứng|
công ty cho thuê lại|nghiệp đoàn|người môi giới|người tuyển`,
  },
  people: `người|công nhân|nhân viên|chị em|anh em|anh chị em|lao động|phụ nữ|nữ công nhân|chị|bạn|người lao động|đồng nghiệp|thuyền viên|
tu nghiệp sinh|thực tập sinh|trẻ em|gia đình|đứa|tụi em|chúng tôi`,
  quantities: {
    trăm: '100',
    nghìn: '1000',
    ngàn: '1000',
    chục: '10',
    tá: '12',
    vạn: '10000',
    nhiều: '2',
    vài: '3',
    mấy: '3',
    'hàng trăm': '100',
    'hàng chục': '20',
  },
};
