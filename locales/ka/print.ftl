### Translation of print.ftl

print-card-title = თქვენი ბარათი Lotse-სთვის
print-card-for = ვისთვის
print-card-from = ვისგან
print-card-intro = ამ ბარათით პირველად შეხვალთ.
print-card-camera = გახსენით თქვენი ტელეფონის კამერა. მიუახლოვეთ ის ბარათზე დაბეჭდილ კვადრატს (QR-კოდს).
print-card-type = ან გახსენით ეს მისამართი და ჩაწერეთ კოდი:
print-card-secret = მოიფიქრეთ საიდუმლო სიტყვა. არავის უთხრათ, არც ჩვენ.
print-card-code = კოდი
print-card-valid = ბარათი მოქმედებს { $date }-მდე და მხოლოდ ერთხელ.
print-card-keep = ბარათი არავის აჩვენოთ: ვინც მას გამოიყენებს, თქვენი მონაცემების წაკითხვას შეძლებს. თუ დაკარგეთ, მაშინვე გვითხარით.
print-card-once = კოდს მხოლოდ ახლა ხედავთ. დაბეჭდეთ ბარათი და პირადად გადაეცით. ძველი ბარათი აღარ მოქმედებს.

print-slip = ფურცელი თან წასაღებად
print-slip-title = თქვენი შეხვედრა (Termin)
print-slip-day = დღე
print-slip-time = საათი
print-slip-with = ვისთან
print-slip-place = ადგილი
print-slip-bring = გთხოვთ, თან მოიტანოთ
print-slip-interpreter = თარგმანი
print-slip-interpreted = საჭიროა
print-slip-not-interpreted = არ არის საჭირო
print-slip-cancel = ვერ მოდიხართ? გთხოვთ, წინასწარ შეგვატყობინოთ.
print-slip-keep = დაბეჭდეთ ეს გვერდი ან გადაუღეთ ფოტო.
print-slip-date = { $weekday }, { $date }
