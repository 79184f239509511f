import { foldText } from './fold.ts';

/**
 * Everyday words of two syllables, joined by `_`. One by one many of these syllables are names, together they are not.
 */
const PAIRS = `
khách_sạn thanh_tra minh_bạch ánh_sáng hàn_quốc trung_quốc đài_loan nhật_bản việt_nam công_an công_ty công_nhân công_đoàn công_việc công_trình
công_trường công_bằng công_khai công_đức tiền_lương tiền_công tiền_thưởng tiền_phạt tiền_cọc tiền_ăn tiền_nhà hóa_chất hoá_chất dị_ứng bảo_hiểm
bảo_vệ bảo_hộ bảo_đảm bảo_mẫu an_toàn an_ninh an_tâm tai_nạn nguy_hiểm sức_khỏe sức_khoẻ ảnh_hưởng thai_sản mang_thai có_thai có_bầu nghỉ_phép nghỉ_việc
nghỉ_thai nghỉ_ngơi nghỉ_trưa tăng_ca tăng_lương làm_việc làm_thêm làm_đêm làm_ơn làm_sao làm_gì đuổi_việc sa_thải hợp_đồng lao_động xuất_khẩu
nhập_khẩu xuất_khẩu hộ_chiếu giấy_tờ chứng_minh căn_cước tài_khoản chấm_công ngân_hàng nhà_máy nhà_xưởng nhà_trọ nhà_ăn nhà_vệ vệ_sinh ký_túc túc_xá
xưởng_may chuyền_may tổ_trưởng chuyền_trưởng quản_lý quản_đốc giám_đốc giám_sát giám_thị trưởng_phòng nhân_sự nhân_viên nhân_công nhân_quyền thanh_toán
thanh_niên thanh_lý bình_thường bình_đẳng bình_an bình_chữa chữa_cháy phòng_cháy phòng_khám phòng_ngủ phòng_trọ phòng_họp bệnh_viện bệnh_nhân bác_sĩ y_tế
y_tá thuốc_men đau_đầu đau_bụng đau_lưng mệt_mỏi chóng_mặt ngất_xỉu buồn_nôn ngộ_độc thực_phẩm bữa_trưa bữa_ăn bữa_tối buổi_sáng buổi_trưa buổi_chiều
buổi_tối ban_đêm ban_ngày hằng_ngày hàng_ngày hàng_tháng hàng_hóa hàng_hoá hàng_tuần mỗi_ngày mỗi_tháng mỗi_ca ca_đêm ca_ngày ca_sáng ca_tối ca_trưa
tháng_một tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười mấy_tháng tháng_này tháng_trước tháng_lương năm_ngoái
năm_nay hôm_nay hôm_qua hôm_trước ngày_mai tuần_trước tuần_này chủ_nhật thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_xưởng chủ_nhà chủ_thầu ông_chủ bà_chủ
quấy_rối tình_dục xâm_hại sờ_mó sàm_sỡ chửi_bới chửi_mắng đánh_đập đe_dọa đe_doạ hăm_dọa bạo_lực phân_biệt đối_xử ép_buộc bắt_buộc cưỡng_bức lừa_đảo
bóc_lột trả_thù trả_lương trả_tiền trừ_lương trừ_tiền khấu_trừ nợ_lương chậm_lương lương_tháng lương_cơ cơ_bản tối_thiểu khiếu_nại tố_cáo phản_ánh báo_cáo trình_báo
giúp_đỡ giúp_em xin_lỗi xin_nghỉ xin_phép xin_chào cảm_ơn cám_ơn trân_trọng kính_gửi kính_mong hy_vọng mong_muốn mong_được cần_thiết quan_trọng quan_tâm liên_hệ liên_lạc
điện_thoại số_điện tin_nhắn nhắn_tin gọi_điện xe_máy xe_buýt xe_đưa xe_tải máy_may máy_móc máy_ép máy_dập máy_cắt máy_lạnh quạt_máy nóng_bức ồn_ào bụi_bặm bụi_vải khẩu_trang
găng_tay ngón_tay bàn_tay cánh_tay tay_nghề đôi_tay bàn_chân sưng_chân đứng_lâu lối_thoát thoát_hiểm cửa_sổ cửa_thoát khóa_cửa khoá_cửa cổng_công ngoài_cổng trong_xưởng
người_ta người_khác người_lao người_nhà người_yêu người_hoa người_hàn người_nhật người_tàu người_kinh người_bảo đồng_nghiệp đồng_bào đồng_phục đồng_hồ gia_đình con_cái con_trai con_gái
em_gái em_trai chị_gái anh_trai bố_mẹ cha_mẹ ba_mẹ vợ_chồng bạn_bè phụ_nữ trẻ_em trẻ_con đàn_ông học_sinh sinh_viên học_việc thử_việc đào_tạo thực_tập trung_tâm trung_bình
trung_gian môi_giới môi_trường trách_nhiệm chế_độ chính_sách chính_quyền pháp_luật luật_sư quyền_lợi quyền_lực quy_định nội_quy kỷ_luật kỉ_luật cảnh_cáo biên_bản biên_lai hóa_đơn hoá_đơn
ký_tên ký_giấy chữ_ký giấy_trắng đơn_giá đơn_xin đơn_hàng sản_phẩm sản_lượng sản_xuất năng_suất chất_lượng kiểm_tra kiểm_hàng khách_hàng đóng_gói đóng_bảo đóng_tiền cắt_vải ủi_đồ giặt_ủi nhuộm_vải
hết_sức rất_nhiều nhiều_lần quá_sức quá_nhiều quá_tải thường_xuyên đôi_khi bây_giờ lúc_nào bao_giờ bao_nhiêu bao_lâu tại_sao vì_sao thế_nào như_vậy như_thế cho_nên cho_em cho_tôi cho_biết
không_dám không_cho không_được không_có không_ai đi_làm đi_học đi_khám đi_lại đi_về về_nhà về_quê quê_nhà ở_đây ở_đó chỗ_ở chỗ_làm nơi_làm trọ_gần sinh_hoạt sinh_con sinh_nở sảy_thai cho_con con_bú
lạm_dụng xúc_phạm danh_dự nhục_mạ tự_tử tự_do tự_ý bí_mật ẩn_danh riêng_tư tin_tưởng yên_tâm lo_lắng lo_sợ sợ_hãi buồn_bã khóc_lóc cầm_dao con_dao cây_gậy thanh_sắt hung_hăng say_rượu uống_rượu
tốt_nghiệp thành_phố thành_viên thành_công thị_trường thị_xã huyện_ủy khu_công khu_trọ khu_vực địa_phương địa_chỉ đất_nước nước_uống nước_ngoài nước_sạch thức_ăn cơm_trưa suất_ăn cơm_nước chất_độc mùi_hôi
dư_luận phước_lành phúc_lợi an_sinh hòa_giải hoà_giải hòa_bình thương_lượng thương_tích bị_thương bồi_thường đền_bù lương_thưởng tết_này thưởng_tết cuối_năm đầu_năm giữa_tháng cuối_tháng đầu_tháng
hoa_mắt hoa_hồng hoa_quả đèn_đường sông_nước mưa_gió trời_nóng trời_mưa nắng_nóng quá_nóng nóng_quá mệt_quá sợ_quá buồn_quá khổ_quá dã_man tàn_nhẫn công_tâm vô_lý vô_cớ lý_do lý_lẽ hợp_lý xử_lý xử_phạt xử_lí
khoảng_cách khoan_tay máy_khoan hàn_điện thợ_hàn thợ_may thợ_điện thợ_mộc thợ_xây giàn_giáo xây_dựng xi_măng té_ngã trượt_té điện_giật giật_điện cháy_nổ nổ_lò bỏng_nặng gãy_tay gãy_chân đứt_tay mất_ngón
sáu_tháng hai_tháng ba_tháng bốn_tháng năm_tháng bảy_tháng tám_tháng chín_tháng mười_tháng hai_năm ba_năm bốn_năm năm_năm sáu_năm bảy_năm tám_năm mười_năm
mấy_năm nhiều_năm cả_năm nửa_năm hai_ngày ba_ngày bốn_ngày năm_ngày sáu_ngày bảy_ngày mười_ngày mấy_ngày nửa_ngày hai_giờ ba_giờ bốn_giờ năm_giờ sáu_giờ
tám_giờ chín_giờ mười_giờ mấy_giờ hai_tiếng ba_tiếng bốn_tiếng năm_tiếng sáu_tiếng tám_tiếng mười_tiếng hai_lần ba_lần bốn_lần năm_lần mấy_lần năm_phút
mười_phút hai_người ba_người bốn_người năm_người sáu_người bảy_người mười_người mấy_người nhiều_người hai_triệu ba_triệu bốn_triệu năm_triệu sáu_triệu
bảy_triệu tám_triệu mười_triệu mấy_triệu hai_trăm ba_trăm bốn_trăm năm_trăm sáu_trăm năm_chục mấy_chục hai_mươi ba_mươi bốn_mươi năm_mươi sáu_mươi bảy_mươi
tám_mươi hai_tuần ba_tuần mấy_tuần hai_tuổi ba_tuổi bốn_tuổi năm_tuổi sáu_tuổi bảy_tuổi tám_tuổi mười_tuổi mười_hai mười_ba mười_bốn mười_lăm mười_sáu
mười_bảy mười_tám mười_chín muời_một mấy_đứa mấy_anh mấy_chị mấy_bạn mấy_bà mấy_ông nhỏ_tuổi lớn_tuổi bao_tuổi tuổi_đời năm_đó năm_sau năm_trước năm_mới
tháng_rồi tháng_đó ngày_đó ngày_đầu ngày_sau ngày_nào ngày_lễ ngày_nghỉ ngày_công ngày_phép ngày_tết đêm_qua đêm_khuya tối_qua tối_nay sáng_nay sáng_sớm
sáng_qua trưa_nay chiều_nay chiều_qua hôm_kia hôm_sau hôm_đó hôm_rồi hôm_bữa bữa_đó bữa_qua bữa_trước hồi_sáng hồi_trưa hồi_tối hồi_đó lúc_đó lúc_này lúc_đầu
từ_đầu từ_lâu lâu_rồi lâu_quá lâu_nay trước_đây sau_đó sau_này trước_mặt trước_khi sau_khi trong_khi đang_khi mỗi_khi có_khi nhiều_khi thỉnh_thoảng lâu_lâu
có_mùi mùi_lạ mùi_keo mùi_sơn mùi_khét mùi_tanh mùi_thối nước_bẩn nước_đá nước_mưa nước_thải nước_sôi nước_lạnh nước_tiểu nước_mắt không_khí không_gian
không_ạ được_không có_không phải_không đúng_không hay_không không_phải không_biết không_còn không_nói không_trả không_chịu không_đủ không_thể không_nên
không_làm không_đi không_về không_tính không_đóng không_tăng không_nghe không_vào không_ra không_kịp không_xong không_lo không_gì không_công không_rõ không_hề
không_bao không_muốn không_cần không_thấy không_gọi không_đền không_ký không_phát không_giải không_che thiếu_gì thiếu_người thiếu_tiền thiếu_lương thiếu_hàng
thiếu_nước có_gì cái_gì chuyện_gì điều_gì vì_gì gì_cả gì_hết gì_đâu nói_gì ăn_gì mờ_đi mờ_mắt mờ_dần mờ_quá mắt_mờ đau_mắt đỏ_mắt nhức_mắt nhức_đầu nhức_mỏi
ê_ẩm tê_tay tê_chân run_tay giấu_hết giấu_đi giấu_tên giấu_nhẹm che_giấu che_chắn che_đậy bao_che ngu_lười lười_biếng ngu_dốt ngu_ngốc đồ_ngu đồ_chó đồ_lười
đồ_khốn con_chó con_đĩ con_điếm con_vật súc_vật khốn_nạn mất_dạy vô_dụng vô_ơn vô_tích chạy_ẩu làm_ẩu sửa_ẩu ẩu_tả đi_viện đi_cấp cấp_cứu đi_bác đi_chợ
đi_biển đi_nước đi_lao đi_đâu đi_ra đi_vào đi_tiểu đi_toilet đi_ngoài đi_trễ đi_muộn đi_sớm về_sớm về_trễ về_nước đến_giờ đến_khi đến_nay đến_nơi tới_giờ
tới_nơi tới_khi tới_khuya tới_sáng từ_chức từ_chối từ_ngày từ_tết từ_sáng từ_trên từ_tầng từ_bên đưa_rước đưa_đón đón_đưa rước_công xe_nâng xe_khách xe_công
xe_đạp xe_hơi tài_xế tài_sản tài_liệu tài_trợ tài_chính tai_biến viên_thuốc viên_chức công_viên đảng_viên giáo_viên thuyền_viên diễn_viên đoàn_viên ủy_viên
điều_dưỡng y_sĩ thuốc_độc thuốc_tẩy thuốc_nhuộm thuốc_sâu thuốc_đau thuốc_trừ thuốc_lá uống_thuốc xịt_thuốc phun_thuốc cao_su cao_quá cao_hơn cao_nhất cao_độ
nâng_cao quá_cao trên_cao cao_ốc cao_điểm đồng_nào đồng_bạc đồng_lương đồng_ý đồng_thời đồng_hương đồng_loạt đồng_bằng đồng_ruộng ngoài_đồng hội_đồng
cộng_đồng hợp_tác như_hứa như_lời như_ý như_con như_thường như_nhau như_ban như_trâu như_nô lời_hứa hứa_hẹn nuốt_lời giữ_lời thanh_minh thanh_thiếu thanh_nẹp
thanh_gỗ trung_thực trung_ương trung_học minh_chứng bình_xịt bình_gas bình_nước bình_ổn bình_luận thái_độ thái_lan tình_trạng tình_hình tình_cảm tình_cờ
cố_tình vô_tình tình_yêu tình_nguyện cố_ý cố_gắng ác_ý ý_kiến ý_thức ý_nghĩa chú_ý lưu_ý hóa_học tiêu_hóa văn_hóa hàng_lỗi hàng_hư hàng_gấp hàng_nặng hàng_rào
hàng_chục hàng_trăm hàng_xóm thùng_hàng kho_hàng giao_hàng may_lỗi may_sai may_mặc may_áo may_quần may_nhanh may_công áo_quần quần_áo cắt_lương cắt_thưởng
cắt_điện cắt_nước cắt_tiền tiền_tăng tiền_mặt tiền_cơm tiền_trọ tiền_điện tiền_nước tiền_xe tiền_phép tiền_thuốc tiền_viện tiền_thai tiền_quỹ tiền_bồi
tiền_đền tiền_chuyên chuyên_cần chuyên_môn chuyên_nghiệp chuyên_gia chuyền_em chuyền_bên chuyền_khác cả_chuyền đầu_chuyền cuối_chuyền trưởng_chuyền tổ_phó
tổ_khác tổ_em tổ_may tổ_cắt tổ_ủi tổ_đóng phó_giám phó_phòng phó_tổng tổng_giám tổng_quản chủ_tịch chủ_trọ chủ_quán chủ_vườn chủ_tàu chủ_ghe chủ_lò chủ_mỏ
chủ_yếu chủ_đầu làm_chủ bên_chủ theo_chủ người_chủ quý_cơ quý_vị quý_anh quý_ông quý_bà quý_ban quý_công cơ_quan cơ_sở cơ_thể cơ_hội quan_hệ liên_quan
hải_quan mong_quý mong_sớm mong_ban mong_các mong_anh mong_giải mong_đợi sớm_giải giải_quyết giải_thích giải_phóng giải_lao giải_tán lý_lịch lý_giải quản_lí
đại_lý đại_diện đại_đa đại_học tâm_lý tâm_thần trọng_lượng nghiêm_trọng trọng_tội coi_trọng tôn_trọng trầm_trọng trầm_cảm kính_thưa kính_bảo kính_trọng
kính_chào lạnh_cóng lạnh_lẽo lạnh_quá phòng_lạnh kho_lạnh nóng_nực nóng_bỏng nóng_lạnh nắng_gắt say_nắng say_xe cảm_nắng cảm_lạnh cảm_giác cảm_cúm sổ_mũi
đau_họng đau_vai đau_cổ đau_tay đau_chân đau_ngực đau_dạ đau_khớp đau_nhức đau_đớn đau_ốm ốm_đau bệnh_tật bệnh_nghề bụi_phổi ung_thư viêm_phổi viêm_xoang
viêm_da viêm_gan phổi_hư lở_loét lở_tay lột_da bong_da ngứa_ngáy ngứa_da phồng_rộp bỏng_tay bỏng_mặt phỏng_tay chảy_máu máu_me ói_mửa tiêu_chảy co_giật té_xỉu
xỉu_ngất ngất_đi chết_người chết_máy chết_đuối tử_vong tử_nạn mất_mạng mất_máu mất_ngủ mất_sức mất_việc mất_tích mất_tay mất_trộm gãy_xương gãy_răng gãy_lưng
trật_khớp chấn_thương thương_tật thương_binh tàn_tật khuyết_tật thử_thai khám_thai phá_thai dưỡng_thai có_con sinh_đẻ sinh_mổ sinh_xong bú_mẹ vắt_sữa sữa_mẹ
cho_bú con_nhỏ con_dại nuôi_con giữ_trẻ nhà_trẻ mẫu_giáo trẻ_nhỏ trẻ_thơ tuổi_thơ vị_thành tảo_hôn lấy_chồng lấy_vợ ly_hôn ly_dị vợ_con chồng_con mẹ_con
mẹ_già cha_già bố_già ông_bà bà_con bà_nội bà_ngoại ông_nội ông_ngoại anh_em chị_em em_út anh_chị chú_bác cô_chú bạn_trai bạn_gái bạn_thân bạn_cùng bạn_làm
bạn_em bạn_tôi sờ_soạng sờ_đùi sờ_ngực sờ_mông bóp_mông bóp_vú bóp_ngực ôm_hôn hôn_hít đụng_chạm chạm_vào nhìn_trộm quay_lén chụp_lén rình_mò rình_rập gạ_gẫm
gạ_tình dụ_dỗ tán_tỉnh trêu_ghẹo chọc_ghẹo cưỡng_hiếp hiếp_dâm cưỡng_ép làm_nhục làm_tình ngủ_với đi_khách nhà_nghỉ nhắn_nhủ gọi_video ảnh_nóng phim_sex
tin_đồn bêu_xấu nói_xấu bôi_nhọ vu_khống vu_oan đổ_oan đổ_lỗi đổ_thừa mách_lẻo la_mắng la_hét la_lối quát_tháo quát_nạt nạt_nộ chửi_thề chửi_rủa chửi_tục
mắng_nhiếc mắng_chửi lăng_nhục lăng_mạ sỉ_nhục sỉ_vả khinh_bỉ khinh_miệt coi_thường coi_rẻ khinh_thường kỳ_thị trù_dập trù_ếm đì_đọt chèn_ép o_ép hà_hiếp
ức_hiếp hiếp_đáp bắt_nạt hành_hạ hành_hung tra_tấn ngược_đãi đối_đãi đánh_người đánh_nhau ẩu_đả xô_xát xô_đẩy xô_ngã tát_tai bạt_tai nắm_tóc giật_tóc kéo_tóc
túm_cổ bóp_cổ đá_đít đạp_bụng giam_giữ giam_lỏng nhốt_lại nhốt_trong khóa_trái khóa_cổng khóa_chặt xích_lại giữ_giấy giữ_hộ giữ_lương giữ_tiền giữ_bằng
giữ_thẻ tịch_thu thu_giữ thu_tiền thu_hồi thu_nhập thu_hoạch thu_phí thu_mua tước_đoạt chiếm_đoạt lừa_gạt lừa_dối gian_lận gian_dối ăn_chặn ăn_bớt ăn_xén
ăn_cắp ăn_trộm ăn_hối hối_lộ lót_tay đút_lót tham_nhũng cắt_xén bớt_xén cân_gian cân_thiếu tính_sai tính_thiếu tính_lương tính_tiền tính_công tính_mạng
ghi_sai ghi_thiếu ghi_tên ghi_âm ghi_hình ghi_chép ký_khống ký_nhận ký_kết ký_hợp ký_đơn ký_vào ký_thay chữ_viết giấy_phép giấy_nghỉ giấy_khám giấy_ra giấy_nợ
giấy_báo đơn_từ đơn_kiện đơn_khiếu làm_đơn viết_đơn nộp_đơn gửi_đơn xé_đơn ngưng_việc lãn_công đình_công biểu_tình phản_đối kiến_nghị yêu_cầu đòi_hỏi đòi_tiền
đòi_lương đòi_quyền đấu_tranh đàm_phán thỏa_thuận cam_kết cam_đoan đoàn_kết đoàn_thể liên_đoàn ban_lãnh lãnh_đạo lãnh_lương lãnh_sự đại_sứ sứ_quán sở_lao
phòng_lao tòa_án khởi_kiện kiện_tụng kiện_hàng linh_kiện điều_kiện điều_tra điều_khoản điều_chuyển điều_hành điều_khiển chuyển_việc chuyển_kho chuyển_khoản
chuyển_tiền chuyển_chuyền chuyển_tổ quá_giờ quá_tệ quá_đáng quá_khổ quá_mệt quá_lâu quá_thấp quá_nặng quá_nhanh quá_đông quá_hạn quá_đắt nặng_nề nặng_nhọc
việc_nặng việc_nhẹ làm_nặng làm_quá làm_bù làm_ca làm_công làm_thuê làm_mướn làm_chui làm_xong làm_lại làm_chứng làm_ruộng làm_rẫy làm_đá làm_mỏ làm_nhà
làm_bảo làm_hư làm_rớt làm_rơi làm_mất làm_ngơ làm_khó làm_người làm_cùng làm_từ làm_tới làm_đến làm_suốt làm_tròn làm_thủ bắt_làm bắt_đứng bắt_ký bắt_quỳ
bắt_đầu bắt_phải bắt_tụi bắt_em bắt_công bắt_uống bắt_cóc bắt_viết ép_ký ép_làm ép_uống ép_tăng ép_nghỉ ép_duyên bị_ép bị_bắt bị_phạt bị_trừ bị_đuổi bị_chửi
bị_đánh bị_cắt bị_dọa bị_lừa bị_té bị_ngất bị_bệnh bị_khóa bị_nhốt bị_gọi bị_đau bị_điện bị_bỏng bị_cho bị_kẹp bị_hư bị_ghi bị_giữ bị_sa bị_ốm bị_gãy bị_lột
bị_bán bị_say bị_sờ bị_sốt bị_nợ bị_sốc bị_oan lò_gạch lò_than lò_hơi lò_nung lò_vôi lò_đá mỏ_đá mỏ_than hầm_mỏ khai_thác khai_gian khai_báo nồi_hơi rò_rỉ
rò_điện xì_hơi nổ_máy nổ_tung sợ_nổ sợ_cháy sợ_chết sợ_sệt sợ_mất sợ_lắm cháy_xưởng cháy_nhà hỏa_hoạn báo_cháy báo_động báo_trước báo_công báo_chí báo_thù
thông_báo thông_gió thông_tin thông_cảm thông_dịch phiên_dịch cầu_thang thang_máy thang_bộ hành_lang hành_động hành_vi hành_chính sàn_nhà sàn_trơn trơn_trượt
trần_nhà tường_nứt nứt_tường sập_trần sập_nhà đổ_sập mái_tôn nhà_tôn nhà_kho nhà_bếp nhà_tắm nhà_xe nhà_dân nhà_nước nhà_thầu nhà_thuốc nhà_giàu nhà_nghèo
nhà_mình nhà_em căng_tin căn_tin ký_nợ nợ_nần vay_nóng vay_nặng vay_tiền vay_ngân cho_vay nặng_lãi lãi_cao trả_nợ trả_góp trả_công trả_chậm trả_thấp trả_thiếu
trả_đủ trả_hết trả_lại trả_lời trả_phép trả_giá tôm_cá lột_tôm bóc_tôm bóc_vỏ cạo_mủ hái_cà hái_chè cà_phê hạt_điều vỏ_điều chế_biến thủy_sản hải_sản đánh_cá
tàu_cá ra_khơi lên_bờ về_bờ vào_bờ nông_trường nông_dân nông_nghiệp trồng_trọt chăn_nuôi phân_bón phân_xưởng phân_công phân_phát ruộng_mía ruộng_lúa đồn_điền
vườn_cây vườn_rau cây_cao cây_sắt cây_kéo cây_kim kéo_cắt kim_đâm kim_gãy kim_tiêm vải_vụn cuộn_vải cắt_chỉ vắt_sổ nút_áo dệt_may dệt_nhuộm da_giày giày_da
dán_đế đế_giày keo_dán sơn_xì hàn_xì hàn_chì bo_mạch điện_tử lắp_ráp dây_chuyền dây_điện dây_an dây_kéo dây_đai ổ_điện tủ_điện cầu_dao mất_điện cúp_điện
tiền_bạc vàng_bạc bảo_kê giang_hồ xã_hội côn_đồ đầu_gấu nghiện_ngập cờ_bạc số_đề ma_túy nhậu_nhẹt nhậu_say say_xỉn say_mèm rượu_bia hút_thuốc thẻ_từ thẻ_bảo
thẻ_ra quẹt_thẻ bấm_thẻ chấm_vân vân_tay bảng_lương bảng_tên bảng_chấm phiếu_lương tờ_giấy tờ_khai sổ_lương sổ_sách sổ_bảo sổ_hộ hộ_khẩu tạm_trú tạm_ứng
ứng_lương ứng_tiền tạm_nghỉ tạm_thời thời_gian thời_vụ thời_hạn thời_tiết hết_hạn hạn_chế gia_hạn gia_công gia_tăng tăng_giá tăng_chuyền tăng_gấp giảm_lương
giảm_giờ giảm_biên biên_chế cắt_giảm chính_thức chính_phủ chính_xác chính_là hành_khách du_lịch du_khách xuất_cảnh nhập_cảnh nhập_cư di_cư di_dân biên_giới
cửa_khẩu sang_đó sang_nước qua_đó qua_bên qua_ngày qua_đêm bên_đó bên_này bên_kia bên_ngoài bên_trong bên_em bên_nhân bên_cạnh kế_bên cạnh_nhà ngoài_giờ
ngoài_đường ngoài_trời ngoài_kia ngoài_ra công_lý công_tác công_suất công_nhật công_nợ công_thức công_văn ngày_giờ ngồi_lâu ngồi_may ngồi_im đứng_máy
đứng_suốt đứng_dậy đứng_ca đứng_tên đứng_ra đứng_về nằm_viện nhập_viện xuất_viện ra_viện vào_viện vào_làm vô_làm vô_ca vào_ca ra_ca ra_về ra_ngoài ra_cổng
vô_phép vô_trách lên_tiếng lên_phòng lên_văn lên_lương lên_cơn xuống_kho xuống_cấp kêu_ca kêu_la kêu_cứu kêu_trời cầu_cứu cứu_giúp cứu_với giúp_với giúp_tụi
giúp_tôi giúp_chúng hỗ_trợ trợ_cấp phụ_cấp phụ_huynh phụ_trách phụ_kho phụ_việc phụ_hồ phụ_bếp bếp_ăn bữa_cơm bữa_khuya suất_cơm cơm_thiu cơm_khuya cơm_hộp
thức_khuya thức_đêm dậy_sớm ngủ_gật ngủ_không thiếu_ngủ thiếu_ăn đói_khát đói_bụng khát_nước no_bụng nhịn_đói nhịn_tiểu bỏ_đói bỏ_trốn bỏ_việc bỏ_về bỏ_qua
bỏ_mặc bỏ_tù chạy_trốn trốn_thoát trốn_chạy trốn_đi mất_dấu biệt_tăm bình_dương đồng_nai long_an tây_ninh bắc_ninh bắc_giang hải_phòng hải_dương hưng_yên
thái_bình thái_nguyên nam_định ninh_bình thanh_hóa nghệ_an hà_tĩnh quảng_bình quảng_trị quảng_nam quảng_ngãi quảng_ninh bình_định phú_yên khánh_hòa ninh_thuận
bình_thuận bình_phước gia_lai kon_tum đắk_lắk lâm_đồng đà_lạt đà_nẵng tiền_giang bến_tre trà_vinh vĩnh_long đồng_tháp an_giang kiên_giang cần_thơ hậu_giang
sóc_trăng bạc_liêu cà_mau vĩnh_phúc phú_thọ hà_nam hà_nội hà_giang cao_bằng lạng_sơn tuyên_quang yên_bái lào_cai sơn_la lai_châu điện_biên sài_gòn gò_vấp
tân_bình tân_phú bình_tân bình_chánh hóc_môn củ_chi thủ_đức dĩ_an thuận_an biên_hòa long_thành nhơn_trạch trảng_bom vũng_tàu nha_trang quy_nhơn phan_thiết
buôn_ma hải_ngoại mã_lai đài_bắc xin_giấu xin_đừng xin_gặp xin_tố xin_trình xin_tăng xin_về xin_tiền xin_hỏi xin_cảm xin_chân xin_ra xin_thẻ xin_việc
chân_thành biết_ơn mang_ơn nhờ_vả nhờ_giúp nhờ_luật dùm_em giùm_em kể_lại kể_chuyện kể_cả kể_từ bao_gồm gồm_có thêm_giờ thêm_ca thêm_tiền gấp_đôi gấp_ba
gấp_rút gấp_hàng giá_gạo giá_cả giá_nhà đắt_đỏ rẻ_mạt rẻ_tiền sống_nổi sống_sao sống_khổ khổ_sở khổ_lắm cực_khổ cực_lắm vất_vả nghèo_khổ nghèo_đói quê_mùa
quê_em quê_tôi quê_xa xa_nhà xa_quê lương_thấp lương_ít lương_cao lương_trễ lương_tối lương_không lương_căn lương_em lương_thử lương_sản lương_khoán lương_giờ
lương_về tính_theo khoán_sản ăn_lương ăn_uống ăn_vô ăn_vào ăn_cơm ăn_mặc ăn_ở ăn_xong uống_vô uống_vào uống_nước nước_vô uống_xong
trưởng_ca trưởng_nhóm trưởng_bộ nhóm_trưởng đội_trưởng đội_phó xưởng_trưởng hướng_dẫn phương_án phương_tiện phương_pháp con_đường con_số con_người con_mắt
con_cháu con_dâu con_rể ăn_ca ăn_tiền ăn_gian ăn_vặt ăn_sáng ăn_trưa ăn_tối ăn_tết ngàn_đồng trăm_ngàn chục_ngàn triệu_đồng nghìn_đồng nồng_nặc nồng_độ
nồng_nàn buồn_ngủ buồn_phiền tối_om tối_thui tối_tăm tối_đa sáng_đèn nghỉ_luôn nghỉ_làm nghỉ_ốm nghỉ_tết nghỉ_lễ nghỉ_bù nghỉ_hưu nghỉ_ca cho_nghỉ đòi_nghỉ
có_lương chưa_có chưa_trả chưa_được chưa_nhận chưa_đủ chưa_ký chưa_xong chưa_biết chưa_về vẫn_bắt vẫn_chưa vẫn_phải vẫn_còn vẫn_không mà_vẫn mà_không mà_còn
cũng_vậy cũng_không cũng_bị cũng_phải đều_bị đều_phải đều_sợ còn_nợ còn_bị còn_nói thì_bị thì_phải thì_không nên_em nên_không để_làm để_trả để_lại để_ý
để_dành để_xin phải_làm phải_đứng phải_tự phải_mua phải_trả phải_đi phải_nghỉ phải_xin phải_nộp phải_đóng phải_ký phải_chịu phải_quỳ tự_mua tự_trả tự_lo
tự_nguyện tự_động tự_nhiên tự_tin quạt_hư máy_hư đèn_hư xe_hư hư_hỏng hư_hao hư_thai bằng_cấp bằng_lái bằng_chứng bằng_tay bằng_gậy bằng_dao bằng_cây
bằng_nhau cân_bằng khiêng_hàng khiêng_vác bốc_vác bốc_xếp bốc_hàng vác_hàng vác_nặng mang_vác chất_thải chất_đống chất_keo bảo_trì bảo_dưỡng bảo_mật bảo_lãnh
bảo_quản bảo_hành duy_nhất duy_trì tiếp_tục tiếp_khách tiếp_xúc tiếp_viên tiếp_nhận làm_tiếp trực_tiếp gián_tiếp tiến_độ tiến_hành tiền_lời tiên_tiến
quyết_định quyết_liệt kiên_quyết cương_quyết nhất_định nhất_là duy_chỉ thống_nhất đồng_nhất nhân_đạo nhân_phẩm nhân_chứng nhân_lực nạn_nhân cá_nhân tư_nhân
tư_vấn tư_cách tư_pháp đầu_tư đầu_gối đầu_đuôi đầu_óc ban_đầu lần_đầu cầm_đầu đứng_đầu đánh_đầu vô_đầu trúng_đầu lần_này lần_sau lần_nào lần_trước nhiều_tháng
nhiều_ngày nhiều_chị nhiều_bạn nhiều_anh nhiều_hàng nhiều_tiền nhiều_giờ nhiều_việc nhiều_tiếng nhiều_quá nhiều_hơn ít_nhất ít_tiền ít_hơn ít_người hơn_nữa
hơn_nam hơn_nữ hơn_người hơn_bốn hơn_ba hơn_hai hơn_mười gần_năm gần_hai gần_ba gần_chục khoảng_hai khoảng_ba khoảng_năm khoảng_chục nam_nữ nam_giới nữ_giới
nữ_công phái_nữ giới_tính nam_công phụ_nam miền_nam miền_bắc miền_trung miền_tây miền_núi phía_nam phía_bắc phía_trước phía_sau phía_trên về_phía hai_bên
bốn_phía một_phía một_mình một_lần một_ngày một_tháng một_năm một_người một_số một_chút một_ít một_tuần một_tiếng một_phòng một_đứa một_chị một_anh một_cô
một_bà một_ông một_bạn một_triệu một_trăm một_nửa một_phần nửa_tháng nửa_đêm nửa_giờ nửa_lương thu_xếp thu_dọn mùa_thu mùa_xuân mùa_hè mùa_đông mùa_mưa
mùa_khô mùa_vụ mùa_màng đông_người đông_quá đông_lạnh đông_nam phương_đông xuân_này tết_xuân hè_này sơn_nước sơn_móng sơn_tường sơn_mài nước_sơn thợ_sơn
thợ_phụ thợ_chính thợ_hồ thợ_mỏ thợ_nhuộm thợ_cắt thợ_ủi thợ_tiện nước_nóng nước_máy nước_giếng nước_biển nước_suối sông_suối suối_nước giang_sơn lâm_nghiệp
lâm_sản rừng_núi núi_đá đá_vôi đá_lạnh đá_rơi cục_đá đá_văng đất_đá đất_cát cát_đá cát_bụi bụi_đá bụi_gỗ bụi_bông bông_vải gỗ_đè gỗ_vụn xưởng_gỗ xưởng_giày
xưởng_đá xưởng_cơ xưởng_dệt cơ_giới cơ_cực cơ_bắp tâm_trạng tâm_sự tâm_huyết an_ủi an_cư bình_quân bình_yên thanh_lọc hòa_nhã hòa_hợp hiền_lành hiền_từ
hùng_hổ dũng_cảm cường_độ cường_bạo tăng_cường phúc_khảo hạnh_phúc hạnh_kiểm khánh_thành khánh_kiệt long_trọng lòng_tốt lòng_tin hài_lòng vui_lòng đau_lòng
phiền_lòng mỹ_phẩm mỹ_viện nước_mỹ thẩm_mỹ ngân_sách ngân_phiếu kim_loại kim_khí hương_thơm quê_hương cố_hương lan_can lan_truyền cây_lan huệ_tây mai_mốt
sáng_mai sao_mai đào_đất đào_hố đào_mương đào_giếng cành_đào hồng_ngoại màu_hồng hoa_lan bó_hoa tài_năng tài_tình thiên_tai thảm_họa thảm_hại thảm_thương
thế_giới thế_chân thế_chấp thế_mạng thay_thế làm_thế vì_thế vậy_nên vậy_mà vậy_thôi thôi_việc thôi_nôi thôi_thì thời_điểm điểm_danh điểm_số quan_điểm địa_điểm
nhược_điểm ưu_điểm ưu_tiên ưu_đãi đãi_ngộ thiệt_thòi thiệt_hại thiệt_mạng nguyên_nhân nguyên_tắc nguyên_vẹn nguyên_liệu nguyên_tuần nguyên_tháng nguyên_ngày
nguyên_đêm thường_ngày thường_lệ bất_thường phi_thường khác_thường vẫn_thường hay_chửi hay_đánh hay_la hay_sờ hay_mắng hay_nói hay_quát hay_bị hay_trừ hay_bắt
dì_ghẻ mẹ_kế cha_dượng ông_già bà_già bà_bầu bà_cụ ông_cụ ông_ấy bà_ấy anh_ấy chị_ấy cô_ấy anh_ta ông_ta bà_ta cô_ta chị_ta anh_này chị_này ông_này bà_này
cô_này thằng_kia thằng_nào thằng_chó thằng_khốn con_này con_kia đứa_nào đứa_khác đứa_nhỏ đứa_em người_đó người_này người_kia người_nào người_mới người_cũ
người_già người_lớn người_thân người_dân người_bán người_tuyển người_bệnh người_làm người_việt người_khmer người_chăm người_dưới người_trên người_phụ
người_ngoài người_nước người_quen người_ốm người_bị người_chết người_tốt người_xấu người_giúp xin_được xin_lại xin_nước xin_ăn xin_báo xin_chuyển xin_đổi
xin_giúp xin_tư xin_hướng xin_mời xin_nhờ xin_phản xin_thưa mời_lên kêu_lên gọi_lên gọi_vào gọi_tụi gọi_là gọi_công gọi_cảnh cảnh_sát cảnh_tượng cảnh_báo
hoàn_cảnh phong_cảnh hoàn_toàn hoàn_thành hoàn_thiện hoàn_tiền hoàn_trả toàn_bộ toàn_thể toàn_quyền toàn_rau toàn_là toàn_thời toàn_cơm toàn_nghe an_tọa
chu_đáo chu_cấp châu_âu châu_phi châu_á ngọc_trai quý_giá quý_báu quý_trọng quý_một mỗi_quý hàng_quý cuối_quý chi_phí chi_tiết chi_trả chi_nhánh chi_tiêu
thu_chi phí_môi phí_dịch phí_xuất học_phí lệ_phí tục_lệ điều_lệ tỷ_lệ tỉ_lệ luật_lệ luật_lao luật_pháp phạm_luật trái_luật vi_phạm phạm_vi phạm_tội phạm_nhân
xâm_phạm vi_tính vi_rút vi_khuẩn tinh_vi tinh_thần thần_kinh kinh_tế kinh_doanh kinh_nghiệm kinh_nguyệt kinh_khủng kinh_phí doanh_nghiệp doanh_thu liên_doanh
tiền_vốn vốn_liếng tính_toán tính_nết tính_tình nết_na ngoan_ngoãn bé_nhỏ em_bé bé_gái bé_trai sơ_sinh sơ_cứu sơ_suất sơ_yếu sản_phụ sản_khoa khoa_học
bệnh_khoa y_khoa nha_khoa kiện_toàn bưu_kiện kiểm_soát kiểm_phẩm kiểm_đếm kiểm_điểm chất_vấn vấn_đề đề_nghị đề_xuất đề_phòng đề_bạt chủ_đề đề_tài dự_án
dự_định dự_phòng dự_tính án_phạt kết_án vụ_án vụ_việc vụ_cháy vụ_tai vụ_này vụ_đó nghĩa_vụ dịch_vụ phục_vụ nhiệm_vụ công_vụ chức_vụ vụ_mùa nghĩa_trang
nghĩa_là vô_nghĩa trang_bị trang_thiết trang_trại trang_điểm tình_nghĩa lễ_nghĩa nghi_ngờ nghi_ngại tình_nghi nghi_phạm phân_tích phân_chia phân_bổ phân_vân
phân_trần vân_vân nhấn_mạnh mạnh_tay mạnh_bạo sức_mạnh linh_tinh linh_động linh_hoạt linh_hồn thiêng_liêng liêm_chính liên_tục liên_miên liên_tiếp liên_can
liên_lụy lụy_phiền nhã_nhặn trang_nhã nhàn_rỗi nhàn_hạ an_nhàn nguyệt_san hà_tiện hà_khắc khắc_nghiệt khắc_phục khó_khăn khó_thở khó_chịu khó_coi khó_ngủ
khó_nói khó_sống khổ_cực thương_hại thương_tâm thương_tình thương_mại thương_nhân thương_yêu đáng_thương dễ_thương yêu_thương tội_nghiệp tội_ác tội_phạm
tội_lỗi có_tội đẹp_đẽ đẹp_trai xinh_đẹp sắc_đẹp mặt_mày mặt_mũi mặt_đất mất_mặt ra_mặt nhục_nhã thảo_nguyên hiếu_thảo thảo_mộc hiếu_kỳ báo_hiếu thuận_lợi
thuận_tiện hòa_thuận lợi_dụng lợi_ích lợi_nhuận lợi_tức quyền_hạn tước_quyền ủy_quyền quyền_con có_quyền
văn_phòng văn_bản văn_hóa văn_hoá văn_minh văn_thư thị_trường thị_xã thị_trấn thị_thực thị_lực thị_uy thực_tế thực_ra thực_hiện thực_chất thực_đơn tùy_thân tuỳ_thân
thất_lạc liên_lạc lạc_đường tù_nhân thay_đồ thay_đổi thay_ca tăng_tiền tăng_giá tăng_giờ ngàn_đồng mười_ngàn lăm_ngàn trăm_ngàn chục_ngàn hai_bạn bạn_nữ
nữ_công nam_nữ phụ_lòng rau_với rau_muống quả_trứng trứng_gà ba_mươi mươi_lăm mươi_tuổi lăm_tuổi bác_bảo chú_bảo anh_bảo ông_bảo chất_đầy chất_đống
sưng_vù sưng_tấy chân_sưng nước_tràn mưa_là mưa_xuống xuống_sân sân_bay xuống_xe xuống_tổ xuống_kho thợ_cả cả_da cả_người cả_tổ cả_chuyền cả_xưởng cả_đêm
cả_ngày cả_tháng cả_ca làm_chung làm_cùng làm_lại làm_khó làm_nhục làm_hỏng làm_rơi làm_mất làm_công chung_máy chung_phòng chung_chuyền chung_tổ
ngay_khi ngay_lúc ngay_cả ngay_tại có_gián có_dòi có_gắn nhưng_không nhưng_chưa nhưng_công nhưng_vẫn nhưng_lương nhưng_ai nhưng_em nhưng_bị mà_không mà_chưa
mà_vẫn mà_lương mà_chỉ mà_công vì_làm vì_nghỉ vì_không vì_đi vì_có vì_sợ vì_nói vì_rơi vì_chậm vì_lỗi vì_bị vẫn_bị vẫn_phải vẫn_chưa vẫn_không vẫn_bắt
vẫn_trừ vẫn_làm vẫn_còn thì_bị thì_không thì_phải thì_trừ thì_cho thì_họ thì_công là_được là_bị là_không là_phải là_công chỉ_là chỉ_có chỉ_được chỉ_cho
trong_khu trong_canh trong_giờ trong_kho trong_ca trong_tổ trong_chuyền trong_phòng trong_nhà trong_tháng trong_năm trong_lúc trong_vòng trong_suốt
an_tâm an_nhiên an_bài bảo_hành bảo_ban bảo_lãnh bảo_trì bảo_là bảo_rằng bảo_không hai_bên hai_chị hai_em hai_tay hai_con tuổi_tác
học_nghề học_phí học_sinh giáo_viên giáo_dục giao_hàng giao_ca giao_việc giao_thông hiến_máu hưởng_lương hưởng_chế kế_hoạch kế_toán kế_bên khai_báo khai_gian
khả_năng khả_thi lục_soát lục_túi lục_đồ mật_khẩu mộc_mạc nhạc_chuông nhẹ_nhàng nhiệm_kỳ ổn_định quản_giáo sắc_mặt thống_kê thống_nhất thuật_lại thuyết_phục
tích_cực tiêu_chuẩn tiêu_hủy tiêu_cực trạng_thái tương_lai tương_tự ứng_lương ứng_tiền ứng_trước viện_phí viện_cớ điều_tra điều_kiện điều_chỉnh điều_động điều_trị
đương_nhiên đạo_đức đường_xá đường_đi đường_dây đảm_bảo đạm_bạc giáng_chức bính_âm biên_giới biên_chế chuẩn_bị chức_năng song_song diện_tích
chuyển_đi chuyển_chỗ chuyển_công chuyển_sang chuyển_tới chuyển_qua đồng_tính khiếm_thính khiếm_thị lùng_bùng mù_mịt khẩn_cấp dao_cùn dao_kéo áo_mưa áo_ấm
áo_khoác áo_lót tài_công ngư_phủ ngư_dân nhà_xí đám_tang đám_cưới đám_giỗ tang_lễ may_tiếp đâm_vô văng_vô văng_vào ném_hàng bay_vô hàng_loạt hàng_quán ra_kênh
kênh_rạch thẳng_ra đuổi_thẳng thẳng_tay nói_thẳng thẳng_thừng tiền_môi ví_tiền phạt_tiền đút_tiền nộp_tiền góp_tiền lấy_tiền mất_tiền nuốt_tiền mượn_tiền
đưa_tiền kiếm_tiền hết_tiền tiền_học tiền_sữa tiền_gạo tiền_tàu tiền_giữ tiền_rác tiền_đô tiền_mạng lúc_mới lúc_vô lúc_vào lúc_nhận lúc_sáng lúc_trưa lúc_nửa
lúc_khuya lúc_nãy lúc_trước lúc_sau lúc_ra lúc_làm lúc_ngủ một_lúc cùng_lúc từ_lúc đến_lúc tới_lúc mấy_lúc lục_giỏ lục_cặp lục_người lục_balo lục_tủ
chờ_hoài nói_hoài trả_hoài ký_hoài hư_hoài đau_hoài đổi_hoài làm_hoài bị_khinh khinh_người bọn_họ bọn_em bọn_tôi bọn_mình tụi_em tụi_tui
tụi_nó tụi_con chúng_em chúng_tôi chúng_nó chúng_mình chúng_con người_đồng tới_tháng tháng_nuốt thằng_cha thằng_sếp thằng_chủ thằng_quản thằng_tổ
thằng_đó thằng_này bà_đó ông_đó cha_đó cha_nội mấy_thằng mấy_cô mấy_chú mấy_cái mấy_máy mấy_bữa mấy_hôm hai_cái ba_cái một_cái cái_này cái_đó cái_thẻ
cái_máy cái_quạt cái_ghế cái_chuyện hai_vợ hai_đứa hai_chục ba_chục bốn_chục sáu_chục bảy_chục tám_chục chín_chục vài_chục mấy_trăm vài_trăm vài_người
vài_ngày vài_tháng tám_trăm chín_người bảy_trăm sáu_lần vô_tay vô_mặt vô_mắt vô_cổng vô_trong vô_nhà vô_kho vô_phòng vô_bếp vô_người vô_mồm vô_máy vào_mặt
vào_mắt vào_tay vào_đầu vào_cổng vào_trong vào_nhà vào_kho vào_phòng vào_máy vào_mồm vào_người mới_vô mới_vào mới_sang mới_về mới_sinh mới_ra mới_lên mới_cho
mới_được mới_nhận mới_biết mới_có đi_nhậu đi_nhà đi_theo đi_lên đi_xuống đi_sang đi_qua đi_chỗ đi_rửa đi_chơi đi_tắm đi_ngủ đi_ăn đi_xin đi_báo đi_tù đi_tàu
đi_xe đi_bộ đi_thay đi_nhanh bị_chuyển bị_trả bị_ăn bị_ói bị_xé bị_thu bị_đọc bị_bêu bị_nắm bị_kéo bị_ném bị_theo bị_cướp bị_mất bị_tai bị_ngộ bị_rắn bị_cắn
bị_mắng bị_la bị_xô bị_đá bị_đạp bị_tát bị_bóp bị_ôm bị_hôn bị_quay bị_chụp bị_ho bị_ngứa bị_phồng bị_lở bị_cháy bị_nổ bị_sập bị_rơi bị_đè bị_cán bị_tông
bị_trượt bị_cấm bị_canh bị_rình bị_dụ bị_quỵt bị_thiếu bị_chậm bị_giam bị_treo bị_hoãn công_bố công_cụ công_cộng công_đoạn công_đồng vô_công vào_công cổng_sau
cổng_trước cổng_chính cổng_phụ qua_cổng trước_cổng chặn_cổng đóng_cổng mở_cổng quay_lại nhìn_lại cho_lại gọi_lại hỏi_lại nói_lại trở_lại ở_lại bị_lại đòi_lại
lấy_lại giữ_lại ký_lại mua_lại sửa_lại ngồi_lại bắt_quay quay_phim quay_video khoản_trừ khoản_này khoản_tiền khoản_nợ khoản_nào các_khoản thoải_mái thoái_thác
thoát_ra kiến_thức chứng_kiến sáng_kiến kiên_trì kiên_nhẫn nghị_quyết hội_nghị nghỉ_đám nghỉ_tang nghỉ_giữa nghỉ_giải nghỉ_mát nghỉ_mấy nghỉ_không nghỉ_dưỡng
nghỉ_ở nghỉ_hè nghỉ_chủ nghỉ_thứ xin_thôi giờ_nghỉ lúc_nghỉ được_nghỉ đi_nghỉ nghỉ_hẳn nghỉ_sớm nghỉ_học nghĩ_quẩn suy_nghĩ nghĩ_lại nghĩ_tới nghĩ_đến nghĩ_gì
mức_tối mức_lương định_mức mức_phạt vùng_một vùng_hai vùng_sâu vùng_xa tối_đen tối_mịt tối_trời thiếu_đèn thiếu_sáng thiếu_tháng thiếu_máy thiếu_cơm
thiếu_thốn thiếu_sót thiếu_thuốc thiếu_ghế chọc_quê chọc_tức chịu_nổi chịu_hết chịu_đựng chịu_trách chịu_phạt chịu_không ráng_chịu hết_nổi hết_chịu hết_hơi
mệt_lả mệt_nhọc mệt_mệt dán_hình dán_ảnh dán_bảng dán_tường hình_em hình_ảnh hình_phạt hình_thức hình_sự chụp_hình gửi_hình lên_bảng bảng_thông bảng_đen
bảng_vàng bằng_thước bằng_miệng bằng_nửa chứng_cứ chứng_từ chứng_nhận giấy_chứng chứng_thực minh_oan chở_hàng chở_người chở_quá chở_công xe_chở nhận_có
nhận_được nhận_lương nhận_việc nhận_tiền nhận_hàng nhận_mấy nhận_thiếu nhận_lại trả_đồng đồng_rác đồng_xu một_đồng mấy_đồng không_đồng cho_thay thay_áo
thay_băng thay_người thay_quần mượn_hồ hồ_sơ hồ_bơi hồ_đồ hồ_nước dặn_dò dặn_tụi dặn_em căn_dặn đúng_bài đúng_giờ đúng_hẹn đúng_luật đúng_lương đúng_ngày
đúng_việc nói_đúng bài_bản bài_học đừng_nói đừng_ký đừng_cho đừng_để đừng_kể đừng_làm thật_tình nói_thật thật_sự sự_thật sự_việc sự_cố sự_sống kỹ_thuật kỹ_sư
kỹ_năng tay_chân chân_tay chân_giò tay_phải tay_trái chân_phải chân_trái tay_áo tay_không chai_tay tê_cứng ly_nước ly_cà giọt_nước nước_ốc nước_mắm nước_tương
đục_ngầu hôi_thối hôi_rình hôi_hám thiu_thối ôi_thiu sống_sượng nguội_lạnh nguội_ngắt lạnh_ngắt nhạt_nhẽo nấu_ăn nấu_cơm nhà_cầu cầu_tiêu cầu_xin cầu_nguyện
nhà_thờ đi_lễ nhà_chùa thờ_cúng cúng_giỗ ruồi_bu ruồi_muỗi muỗi_cắn kiến_cắn rắn_cắn rắn_rết chuột_chạy chuột_cắn gián_bò rệp_cắn bọ_xít bọ_chét ve_chó
con_muỗi con_ruồi con_gián con_chuột con_rắn con_kiến chó_cắn giường_tầng giường_chiếu chiếu_rách mền_gối mùng_mền chăn_màn nệm_cũ ga_giường tủ_đồ tủ_lạnh
tủ_khóa tủ_thuốc bàn_ghế bàn_ăn bàn_máy bàn_ủi bàn_làm ghế_ngồi ghế_nhựa ghế_hư gãy_ghế cửa_sắt cửa_kính cửa_nhà cửa_phòng cửa_hàng mở_cửa đóng_cửa gõ_cửa
ổ_khóa chìa_khóa khóa_xích dây_xích cột_điện bóng_đèn đèn_pin đèn_cháy chập_điện dây_hở hở_điện quạt_trần quạt_hút quạt_gió máy_nước máy_phát máy_bơm máy_xay
máy_trộn máy_tiện máy_mài máy_hàn máy_nén máy_in máy_đan máy_dệt máy_thêu máy_vắt máy_giặt máy_tính máy_quay đứng_bóng nắng_chang chang_chang mưa_dầm dầm_mưa
ướt_hết ướt_sũng ướt_nhẹp rét_run lạnh_run nóng_như nóng_hầm hầm_hập ngộp_thở ngạt_thở ngạt_khói nghẹt_thở khói_bụi khói_đen khói_mù tro_bụi bụi_bay bụi_mù
vải_bay lông_vũ lông_gà hạt_tiêu hạt_cà thuốc_rầy thuốc_cỏ thuốc_bổ thuốc_giảm giảm_đau giảm_giá giảm_người giảm_công giảm_tiền cắt_cỏ làm_cỏ đốn_mía chặt_mía
bẻ_bắp trồng_rau hái_rau hái_trái nhổ_mì cân_điêu cân_đo cân_hàng bao_tải bao_hàng bao_nào bao_xi bao_cà vác_bao vác_gạo vác_gạch gạch_đá gạch_men nung_gạch
chạy_máy chạy_hàng chạy_theo chạy_việc chạy_đua thi_đua thua_lỗ lỗ_lã bêu_tên gọi_tên tên_tuổi tên_em đọc_tên tên_thật tên_giả thiên_vị thiên_nhiên thân_nhân
thân_thể thân_thiết quen_biết quen_việc con_ông tay_trong nể_nang phe_cánh chia_phe chia_ca chia_việc chia_tiền đăng_ký đăng_tin đăng_bài đăng_lên lên_mạng
lên_ca lên_máy lên_xe lên_tàu lên_sếp lên_giọng lên_cân lên_đường lên_thẳng trên_mạng mạng_xã mạng_sống mạng_người liều_mạng tán_mạng toi_mạng mất_mát mất_tăm
mất_hết mất_chỗ mất_ngày mất_công mất_cả mất_luôn mất_con mất_sổ rớt_hàng rớt_máy rơi_xuống rơi_trúng rơi_vỡ té_xuống té_giàn té_cầu té_lầu té_gãy đè_chân
kẹp_tay cán_tay cán_chân cuốn_tay cuốn_tóc dập_ngón dập_tay đứt_ngón cụt_tay cụt_ngón xước_tay trầy_xước bầm_tím bầm_dập tím_tái tím_bầm sưng_húp sưng_đỏ
lở_miệng loét_da ngứa_khắp khắp_người ho_khan ho_ra ra_máu ói_ra ngất_giữa xỉu_giữa trằn_trọc trầm_uất u_uất uất_ức ấm_ức bức_xúc bức_bối tủi_thân tủi_nhục
nhục_lắm buồn_lắm mệt_lắm đau_lắm nóng_lắm tệ_lắm dơ_lắm xa_lắm ghê_lắm ghê_quá ác_quá ác_lắm ác_độc độc_ác độc_hại độc_đoán hại_người hại_sức hại_con dã_tâm
nhẫn_tâm nhẫn_nhục thương_con thương_lắm nhớ_nhà nhớ_con nhớ_quê xa_con xa_chồng xa_vợ nuôi_mẹ nuôi_cha nuôi_em nuôi_gia gởi_tiền gởi_con gửi_tiền gửi_con
gửi_về gửi_bà gửi_nhà giữ_em giữ_con bà_cô bên_ngoại bên_nội về_ngoại ngoại_tình ngoại_quốc ngoại_ngữ tiếng_hoa tiếng_anh tiếng_hàn tiếng_nhật tiếng_trung
tiếng_việt tiếng_kêu tiếng_máy tiếng_ồn lên_bàn biết_chữ mù_chữ viết_chữ chữ_nghĩa đọc_chữ không_chữ dịch_sai dịch_thuật dịch_bệnh hết_dịch mùa_dịch ổ_dịch
cách_ly cách_nào cách_xa cách_đây tìm_cách bằng_cách xuất_trình xuất_kho xuất_hàng nhập_kho nhập_hàng trình_độ chương_trình quá_trình tiến_trình quy_trình
lộ_trình hành_trình thuyết_trình tường_trình tường_rào bức_tường chân_tường gạch_tường nứt_nẻ nứt_toác dột_nát dột_ướt mục_nát rỉ_sét rỉ_nước tràn_ra
tràn_nước ngập_nước ngập_lụt cống_rãnh cống_nghẹt nghẹt_cống hầm_cầu bồn_cầu bồn_nước bồn_rửa rửa_tay rửa_mặt rửa_chén rửa_máy xà_phòng xà_bông nước_rửa
giấy_vệ khăn_giấy khăn_mặt băng_vệ băng_chuyền băng_keo băng_bó băng_cá băng_đảng thùng_rác xe_rác đổ_rác rác_thải nhặt_rác lượm_rác ve_chai bán_hàng bán_mình
bán_sức bán_đất bán_người mua_hàng mua_bán mua_thuốc mua_đồ mua_găng mua_giày mua_dao mua_nước mua_cơm thù_hằn thù_oán thù_vặt để_bụng bụng_bầu bụng_đói
mang_bầu bầu_bì bầu_cử bầu_lại bầu_bảy đi_bầu cử_tri cử_người người_cử ứng_cử vận_động vận_chuyển vận_hành vận_đơn vận_may động_cơ lao_lực lao_vào lao_công
lao_phổi cán_bộ nội_bộ bộ_đội bộ_mặt bộ_luật bộ_lao bộ_phận toàn_dân dân_tộc dân_quân dân_làng dân_phòng dân_nghèo dân_tỉnh dân_nhập dân_chủ tộc_người sắc_tộc
màu_da da_đen da_màu da_trắng tóc_tai tóc_dài cắt_tóc dài_ngày dài_dòng dài_hạn kéo_dài ngắn_hạn ngắn_ngủi hạn_chót tới_hạn đến_hạn hạn_hán đúng_hạn vô_hạn
giới_hạn giới_thiệu giới_chủ môi_sinh sinh_sống sinh_lý sinh_nhật học_hỏi học_vấn học_lớp lớp_học trường_học trường_hợp trường_lớp hợp_pháp hợp_lệ hợp_tình
phù_hợp kết_hợp kết_quả kết_hôn kết_thúc kết_luận hậu_quả hiệu_quả hiệu_lực nhãn_hiệu thương_hiệu khẩu_hiệu khẩu_phần khẩu_nghiệp phần_ăn phần_trăm phần_lớn
phần_nào phần_cơm thành_phần thành_tích thành_ra thành_thật trở_thành tạo_thành hình_thành chân_thật bình_tĩnh bình_dân thanh_thản
thanh_tịnh thanh_khoản an_phận an_lành bất_an bình_bầu nhân_dịp nhân_tiện nhân_từ nhân_hậu nhân_đây ân_nhân bệnh_án án_mạng mai_sau mai_kia mai_này ngày_kia
ngày_xưa ngày_trước hồi_xưa hồi_đầu hồi_hôm hôm_kìa hôm_rày bữa_rày bữa_nay bữa_giờ bữa_hổm từ_bữa từ_hôm từ_đó từ_trước từ_xưa từ_nhỏ từ_tháng từ_năm từ_khi
từ_giờ từ_nay từ_mấy từ_hồi từ_từ từ_thiện từ_vựng cho_tới cho_đến cho_vô cho_vào cho_ra cho_rằng cho_phép cho_thôi cho_ăn cho_uống cho_đi cho_về cho_xong
cho_người cho_công cho_chủ cho_chồng cho_thuốc cho_tăng cho_ca cho_may cho_mượn cho_có cho_hết cho_đủ cho_đúng cho_thấy hoặc_là hay_là hay_ho
hay_hư hay_kẹt hay_trễ đủ_tuổi đủ_sống đủ_ăn đủ_tiền đủ_giờ đủ_ngày đầy_đủ đủ_thứ thứ_gì thứ_này thứ_đó các_thứ mọi_thứ mọi_người mọi_chuyện mọi_rợ
mọi_khi cả_nhà cả_nể cả_hai cả_lũ cả_đám cả_đời cả_trăm cả_buổi cả_tiếng cả_thảy một_đằng một_nẻo một_ca một_tay một_mắt một_ngón một_suất một_cân một_bao
một_thời một_hồi một_bữa một_buổi một_hôm một_đêm một_con một_giờ một_chỗ một_dãy một_nhà một_dây một_tờ một_bản một_thùng một_thằng một_em một_chú một_công
tăng_cân tăng_ga tăng_chỉ tăng_sản tăng_năng tăng_phòng tang_chứng tang_vật tăng_vọt tăng_liên hải_đảo hải_cảng hải_trình biển_đảo biển_báo lặn_biển
tàu_thuyền tàu_hàng tàu_biển thuyền_trưởng thuyền_thúng lưới_cá kéo_lưới câu_mực đánh_bắt bắt_cá bắt_tôm bắt_tay bắt_lỗi bắt_nộp bắt_trả bắt_đi bắt_về
bắt_nghỉ bắt_may bắt_học bắt_thử bắt_khiêng bắt_bồi bắt_đền đền_tiền đền_hàng bắt_chước bắt_gặp gặp_sếp gặp_nạn gặp_chuyện gặp_riêng gặp_mặt gặp_khó kể_tên
kể_ra kể_công kế_tiếp tiếp_theo tiếp_cận tiếp_tân tiếp_tay tiếp_diễn kế_đó diễn_ra biểu_diễn trình_diễn diễn_kịch đóng_kịch đóng_phạt đóng_phí đóng_cọc
đóng_góp đóng_thùng đóng_hàng đóng_bao đóng_thuế đóng_hụi chơi_hụi giật_hụi giật_nợ quỵt_nợ quỵt_lương xù_lương xù_nợ xiết_nợ gán_nợ siết_nợ thiếu_nợ mắc_nợ
chủ_nợ đòi_nợ nợ_tiền nợ_bảo nợ_ngân nợ_môi ông_bầu ông_sếp ông_xã bà_xã sếp_lớn sếp_tổng sếp_nhỏ sếp_nữ sếp_em sếp_tàu
sếp_chửi sếp_la sếp_mới tổ_chức tổ_quốc tổ_hợp tổ_máy tổ_sơn tổ_hàn tổ_bảo tổ_nào tổ_này tổ_trên tổ_đội tổ_viên đội_bảo đội_xe đội_nắng đội_mũ mũ_bảo
mũ_nón nón_bảo nón_lá giày_dép giày_rách dép_lê ủng_rách kính_mắt đeo_kính kính_vỡ kính_đen kính_nể kính_thư hứa_cho hứa_tăng hứa_lèo hứa_suông hứa_trả
hứa_lương hứa_việc nói_dối nói_láo nói_ngọt nói_chung nói_tục nói_ra nói_rằng nói_là nói_với nói_cho nói_tiếng nói_năng nói_chuyện nói_nặng nói_bóng nói_hết
nói_trước ăn_nói lắm_lời nhiều_lời lời_nói lời_lẽ lời_khai lời_lãi lãi_suất lãi_ngày lãi_mẹ cho_nợ đánh_bài đánh_bạc đánh_thuế đánh_giá đánh_máy đánh_dấu
đánh_lừa đánh_động đánh_hội đánh_vô đánh_vào đánh_con đánh_em đánh_vợ đánh_ghen dấu_vân đóng_dấu con_dấu dấu_hiệu ra_hiệu xảy_ra thả_ra đuổi_ra kéo_ra chạy_ra
tuôn_ra bày_ra gây_ra đưa_ra đề_ra lòi_ra phát_ra xả_ra thải_ra mở_ra chảy_ra phun_ra bay_ra rút_ra rút_bảo rút_tiền rút_đơn rút_lui chốt_sổ sổ_bhxh sổ_đỏ
sổ_nợ sổ_khám ghi_sổ sổ_ghi ghi_nợ ghi_phạt ghi_lại ghi_vào ghi_một mỗi_người mỗi_lần mỗi_phòng mỗi_chuyền mỗi_tuần mỗi_năm mỗi_bao mỗi_ký mỗi_kg mỗi_giờ
mỗi_bữa mỗi_suất mỗi_đứa mỗi_sáng mỗi_đêm mỗi_tối từng_người từng_ngày từng_tháng từng_bị từng_chút từng_đồng riêng_em riêng_tôi nói_riêng phòng_riêng
riêng_biệt đặc_biệt biệt_thự biệt_lập cá_biệt phân_loại loại_trừ loại_bỏ các_loại xếp_loại xếp_hàng xếp_hạng xếp_ca sắp_xếp sắp_chết sắp_sinh sắp_tới sắp_sập
sắp_hết gần_đây gần_chết gần_sinh gần_nhà gần_xưởng gần_lò gần_tết sát_tường sát_nhà sát_hại quan_sát cảnh_vệ hậu_cần hậu_sản hậu_mãi hoạn_nạn nạn_đói
gây_tai bệnh_hoạn đau_bệnh bệnh_nặng bệnh_xá trạm_xá trạm_y trạm_cân trạm_điện nhà_thương thương_hàn xe_cứu cứu_thương cứu_hỏa cứu_em cứu_tôi cứu_mạng cứu_nạn
cứu_trợ trợ_lý trợ_giúp viện_trợ bảo_trợ
giá_cắt cắt_cổ ẩm_mốc ẩm_thấp ẩm_ướt mốc_meo nấm_mốc châm_thêm châm_nước thêm_người thêm_việc thêm_hàng thêm_nữa thêm_vào thêm_máy thêm_một thêm_hai nói_thêm
trật_chân trật_tay trật_tự chỗ_ngủ chỗ_ngồi chỗ_đứng chỗ_nghỉ chỗ_để chỗ_rửa chỗ_nóng chỗ_khác chỗ_này chỗ_đó chỗ_tối ngủ_là ngủ_nghỉ ngủ_trưa ngủ_trong
ngủ_chung ngủ_dưới ngủ_sàn vì_con vì_chồng vì_mẹ vì_già vì_máy vì_hàng vì_tiền vì_lương vì_em vì_người vì_chuyện vì_đau vì_bệnh vì_trễ vì_quên vì_hết vì_đói
khi_làm khi_ăn khi_về khi_ngủ khi_vào khi_vô khi_ra khi_có khi_bị khi_hết khi_kiểm khi_hỏi khi_đang khi_nào khi_xin khi_ký khi_nhận khi_đi quằn_quại hai_ký
ba_ký mấy_ký một_ký lịch_làm lịch_nghỉ lịch_ca lịch_trình xoành_xoạch phá_hoại phá_sản phá_hỏng quậy_phá thùng_nước thùng_đựng thùng_sơn thùng_thư rong_rêu
rong_chơi bong_tróc tróc_da tróc_sơn phiếu_ăn phiếu_cơm phiếu_khám phiếu_xuất lương_bị lương_chưa lương_chậm lương_còn lương_được lương_lãnh lương_ngày
lương_giảm lương_có lương_hưu lương_bèo lương_trả lương_này lương_mà lương_thì lương_cho lương_đâu bị_giảm bị_giấu bị_tăng bị_đổi bị_lấy bị_dời bị_mù bị_điếc
bị_câm bị_nghỉ bị_dị bị_lật bị_nhiễm bị_lây bị_cúm bị_buộc đồ_ăn đồ_uống đồ_đạc đồ_dùng đồ_bảo đồ_nghề đồ_chơi đồ_lót đồ_mới đồ_cũ đồ_rừng đồ_nhà đồ_mọi đồ_đĩ
rớt_xuống rớt_trúng rớt_vô rớt_tiền rơi_vào rơi_rớt rau_luộc rau_sống rau_cải rau_héo luộc_sơ vô_bờ vô_đây vô_đó vô_lò vô_hầm vô_bao vô_thùng vô_sổ vô_danh
phòng_sếp phòng_giám phòng_kế phòng_nhân phòng_thay phòng_tắm phòng_y phòng_mười phòng_tám phòng_chật phòng_nóng phòng_thí lò_bánh lò_sấy lò_đốt lò_nhiệt
bánh_mì bánh_bao bánh_xe bánh_kẹo soi_mói soi_hàng soi_xét dưới_hầm dưới_đất dưới_sàn dưới_nắng dưới_mưa dưới_nước dưới_ruộng dưới_gầm hầm_lò bắt_đóng
bắt_tháo bắt_chạy bắt_cắt bắt_chở bắt_bưng bắt_vác bắt_bốc bắt_ở bắt_ngồi bắt_nhận bắt_mua bắt_dọn bắt_rửa bắt_quét bắt_giặt bắt_cởi bắt_khai bắt_lên
bắt_xuống bắt_vào bắt_xin bắt_giữ tháo_ra tháo_máy tháo_chạy tháo_dỡ lạnh_cắt lạnh_buốt thẻ_hư thẻ_căn thẻ_bhyt thẻ_xe thẻ_đi mất_thẻ quên_thẻ mất_nón mất_xe
mất_nước mất_giấy mất_ăn mất_lương sếp_cũ sếp_bắt sếp_đòi sếp_đánh sếp_kêu sếp_người sếp_không sếp_thì cho_là cho_ngủ cho_tiền cho_mặc cho_ngồi cho_cả cho_bà
cho_gọi cho_cầm cho_vợ cho_cơm xin_con xin_ở xin_vào xin_vô duyệt_đơn duyệt_phép không_duyệt ai_duyệt không_gia không_lương không_hợp không_thẻ không_quạt
không_đèn không_giày không_áo không_khẩu không_găng không_ngủ không_lối không_bảo không_mang không_dừng không_tên không_mở không_châm không_dạy không_ăn
không_ở không_thương không_sửa không_dọn không_xe không_kêu không_vui có_bao có_máy có_lối có_nước có_đồ có_xe có_ngày có_nút có_rau có_việc có_người có_tiền
có_thẻ có_giấy có_thuốc có_bảo có_lần có_phòng có_quạt có_lỗi có_chồng có_vợ có_chỗ có_áo có_công có_hợp nút_tắt nút_bấm tắt_máy tắt_đèn tắt_quạt bật_máy
bật_quạt bật_đèn mở_máy cuốn_vô cuốn_vào lật_xe xe_lật lật_úp chạy_vô chạy_vào chạy_về rửa_chân quần_lót túi_quần bỏ_túi tiền_túi móc_túi viện_phải tiếp_rượu
rượu_với với_khách với_sếp với_công với_chủ với_nhau với_em với_người với_tụi với_quản với_nước với_lại để_được để_xe để_ăn để_ngủ để_nuôi để_gửi để_con để_đồ
để_cho được_ký được_trả được_về được_ăn được_ngủ được_đi được_tăng được_cho được_ca được_làm được_mấy được_có được_nhận được_gì được_đồng được_ngồi được_uống
được_gọi được_hỏi được_vào được_ra được_mang nhận_đủ nhận_thẻ nhận_bưu nói_mình nói_ngu nói_hỗn là_đã là_trừ là_đuổi là_phạt là_chửi là_hết là_con là_người
là_đồ là_tại là_do là_lỗi là_em là_mất là_bớt là_nghỉ là_đánh là_nói là_xong là_chết bớt_hai bớt_tiền bớt_người bớt_công xong_là xong_rồi xong_mới xong_phải
hàng_xong mà_phải mà_bắt mà_trừ mà_cho mà_bị mà_ai mà_nói mà_trả mà_thấy mà_thiếu mà_chủ mà_họ mà_sếp mà_về mà_nhận mà_làm mà_mặt mà_đánh mà_đuổi còn_xưởng
còn_em còn_chửi còn_trừ còn_công còn_phải còn_bắt còn_thiếu còn_lại còn_nhỏ còn_đang còn_gì thì_như thì_nóng thì_bảo thì_nói thì_đuổi thì_đánh thì_cũng thì_ai
thì_mới thì_được thì_mất thì_hết thì_nghỉ thì_chửi thì_cắt thì_sao thì_đâu như_lò như_cá như_chó như_tù như_mới như_trước như_cũ như_người như_đi như_máy
như_chuồng như_heo như_xi như_ăn mấy_tiếng mấy_chuyền mấy_lượt muốn_nghỉ muốn_về muốn_chết muốn_xỉu muốn_ói muốn_kiện muốn_hỏi muốn_khóc muốn_đi muốn_làm
muốn_sống muốn_lấy muốn_được ba_em ba_má má_em mẹ_em con_em con_tôi chồng_em chồng_tôi vợ_tôi vợ_em em_ở em_bị em_không em_làm em_xin em_là em_sợ em_có em_đi
em_phải em_mất em_về em_khóc em_đau em_mệt em_nghỉ em_chưa em_được em_đã em_muốn em_cũng em_còn em_thì em_mới em_nói em_hỏi em_ký em_vào em_vô em_nợ em_ăn
em_ngủ em_sẽ em_rất em_rớt em_bầm nón_kết trúng_vai trúng_tay trúng_chân trúng_người trúng_mặt vai_em tay_em chân_em lưng_em mặt_em mắt_em người_em đầu_em
tóc_em lo_cho lo_thiếu lo_lót nghề_rồi dạy_nghề nghề_may nghề_nghiệp cơm_chỉ chỉ_vì chỉ_huy chỉ_biết thiếu_oxy oxy_già bình_oxy hàng_năm hàng_giờ hàng_đêm
hàng_về hàng_đến hàng_ra hàng_xuất hàng_mẫu hàng_bị
`;

type Pair = readonly [left: string, right: string];

const blankless = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

// As they are written, by their folded syllables: most syllables begin no pair.
const SECONDS = new Map<string, Map<string, Pair[]>>();
const written = blankless(PAIRS.normalize('NFC'));
for (const [index, pair] of blankless(foldText(PAIRS)).entries()) {
  const [left, right] = pair.split('_') as [string, string];
  const seconds = SECONDS.get(left) ?? new Map<string, Pair[]>();
  SECONDS.set(left, seconds);
  seconds.set(right, [...(seconds.get(right) ?? []), written[index]!.split('_') as unknown as Pair]);
}

/** Are two syllables one everyday word? Each is told folded and as it was written: where accents are written these count. */
export const isPair = (left: string, leftWritten: string, right: string, rightWritten: string): boolean =>
  SECONDS.get(left)
    ?.get(right)
    ?.some(([first, second]) => mayBe(left, leftWritten, first) && mayBe(right, rightWritten, second)) ?? false;

// An accent may still be missing.
const mayBe = (folded: string, written: string, listed: string): boolean => written === listed || written === folded;
