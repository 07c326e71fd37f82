### Translation of documents.ftl

document-title = დოკუმენტები
document-lead = გადაუღეთ ფოტო მნიშვნელოვან საბუთებს ან აირჩიეთ ფაილი. ასე ისინი ყოველთვის ხელთ გექნებათ თქვენ და თქვენს საკონტაქტო პირს.
document-not = გთხოვთ, ნუ გამოგზავნით ექიმის საბუთებს და ნურაფერს დაავადებებზე.
document-none = აქ ჯერ დოკუმენტი არ არის.
document-open = გახსნა
document-valid = მოქმედებს { $date }-მდე
document-due = { $n ->
    [0] მოქმედებს მხოლოდ დღეს
    [one] მოქმედებს კიდევ ერთი დღე
   *[other] მოქმედებს კიდევ { $n } დღე
}
document-expired = აღარ მოქმედებს
document-waiting = ჯერ არ უნახავთ
document-seen = დედანი ნახა: { $who }, { $date }
document-refused = გთხოვთ, ხელახლა გამოგზავნოთ: { $reason }
document-no-file = ფაილის გარეშე
document-due-title = გთხოვთ, დროულად გააგრძელოთ
document-due-text = ადრევე ჩაეწერეთ უწყებაში შეხვედრაზე (Termin). თქვენი საკონტაქტო პირი დაგეხმარებათ. ახალი საბუთი უკვე გაქვთ? მაშინ დაამატეთ თქვენს დოკუმენტებს.
document-add = დოკუმენტის დამატება
document-kind = რა საბუთია ეს?
document-note = შენიშვნა
    .help = თუ გსურთ. მაგალითად: 3 მაისის წერილი.
document-valid-until = როდემდე მოქმედებს (gültig bis)
    .help = ისე, როგორც საბუთზე წერია. თარიღი არ არის? მაშინ ცარიელი დატოვეთ.
document-file = ფოტო ან ფაილი
    .help = JPEG, PNG, HEIC ან PDF. მთელი საბუთი უნდა ჩანდეს და იკითხებოდეს. ვშლით, სად და რით არის გადაღებული ფოტო.
document-file-new = ახალი ფოტო ან ახალი ფაილი
    .help = მხოლოდ მაშინ, თუ ფაილის შეცვლა გსურთ.
document-change = შეცვლა ან წაშლა
document-remove = დოკუმენტის წაშლა
    .help = ფაილი წაიშლება. მისი დაბრუნება შეუძლებელია.
document-fixed = ამ დოკუმენტის შეცვლა ან წაშლა არ შეგიძლიათ. გსურთ, რომ წაიშალოს? მაშინ უთხარით თქვენს საკონტაქტო პირს. ახალი საბუთის დამატება ყოველთვის შეგიძლიათ.
document-outdated = ამასობაში ვიღაცამ ეს დოკუმენტი შეცვალა. გთხოვთ, ნახოთ. შემდეგ კიდევ ერთხელ შეინახეთ.
document-kind-bamf-decision = გადაწყვეტილების წერილი (Bescheid) ფედერალური უწყებიდან (BAMF)
document-kind-marriage-certificate = ქორწინების მოწმობა (Heiratsurkunde)
document-kind-registration = მისამართის რეგისტრაციის დასტური (Meldebestätigung)
document-kind-lease = ქირავნობის ხელშეკრულება (Mietvertrag)
document-kind-benefits = გადაწყვეტილების წერილი (Bescheid) დახმარებაზე (Jobcenter, Sozialamt)
document-kind-insurance-card = ჯანმრთელობის დაზღვევის (Krankenkasse) ბარათი
document-kind-school = სკოლის მოწმობა ან ატესტატი (Schulzeugnis)
document-kind-training = პროფესიული ან უმაღლესი განათლების დიპლომი
document-kind-language-certificate = ენის სერტიფიკატი
document-kind-work-contract = შრომითი ხელშეკრულება (Arbeitsvertrag)
document-kind-payslip = ხელფასის ფურცელი (Lohnabrechnung)
document-kind-letter = წერილი უწყებიდან
document-kind-other = სხვა საბუთი
error-file-missing = ფოტო ან ფაილი აკლია. გთხოვთ, აირჩიოთ.
error-file-incomplete = ფაილი სრულად არ მოვიდა. არაფერი შენახულა. გთხოვთ, აირჩიოთ და ხელახლა გამოგზავნოთ.
error-file-too-large = ფაილი ძალიან დიდია. დასაშვებია მაქსიმუმ { $n } MB. არაფერი შენახულა. გთხოვთ, გადაიღოთ ახალი ფოტო უფრო დაბალი გარჩევადობით.
error-file-unknown = ამ სახის ფაილს ვერ მივიღებთ. გთხოვთ, გამოგზავნოთ ფოტო (JPEG, PNG ან HEIC) ან PDF.
error-file-damaged = ეს ფაილი არ იხსნება. არაფერი შენახულა. გთხოვთ, საბუთს ფოტო კიდევ ერთხელ გადაუღოთ.
error-file-points = სურათი ძალიან დიდია. დასაშვებია მაქსიმუმ { $n } მეგაპიქსელი. გთხოვთ, გადაიღოთ ახალი ფოტო უფრო დაბალი გარჩევადობით.
error-file-pages = PDF-ს ძალიან ბევრი გვერდი აქვს. დასაშვებია მაქსიმუმ { $n }. გთხოვთ, დაყოთ.
error-file-locked = PDF პაროლით არის დაცული. გთხოვთ, შეინახოთ პაროლის გარეშე ან საბუთს ფოტო გადაუღოთ.
error-file-active = PDF-ში პროგრამები ან სხვა ფაილებია. ეს უსაფრთხო არ არის. გთხოვთ, საბუთს ფოტო გადაუღოთ.
error-files-full = უკვე { $n } დოკუმენტი გაქვთ. გთხოვთ, ჯერ წაშალოთ ის, რომელიც აღარ გჭირდებათ.
flash-document-added = დოკუმენტი შენახულია.
flash-file-lost = დიდხანს არ იყავით აქ და შესვლის დრო ამოიწურა. ფაილი არ შენახულა. შედით და კიდევ ერთხელ გამოგზავნეთ.
action-document-read = დოკუმენტის გახსნა
action-document-edit = დოკუმენტების შეცვლა
