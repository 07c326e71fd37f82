### Translation of server.ftl

failed-bad-request = Boggan waan furi kari weynay
    .help = Fadlan dib u noqo, bogga dib u soo rar oo mar kale isku day.
failed-foreign-form = Codsigani boggeenna kama iman
    .help = Ammaankaaga awgiis waxba ma kaydin. Fadlan boggeenna dib u fur oo mar kale isku day.
failed-forbidden = Akoonkan taas kuuma oggola
    .help = Haddii aad shaqadaada ugu baahan tahay, fadlan weydii isku-duwidda (Koordination).
failed-not-found = Boggani ma jiro
    .help = Waxaa laga yaabaa in cinwaanku khaldan yahay, ama bogga la saaray.
failed-conflict = Qof kale ayaa kaa hor maray
    .help = Fadlan bogga dib u soo rar. Markaas waxaad arkaysaa waxa isbeddelay.
failed-too-large = Qoraalku hal mar aad buu u badnaa
    .help = Fadlan dib u noqo, qoraalka soo gaabi oo mar kale dir.
failed-too-many = Isku dayadu aad bay u badnaayeen
    .help = Fadlan sug dhowr daqiiqo, kadib mar kale isku day.
failed-internal = Xaggeenna wax baa ka khaldamay
    .help = Adiga kaama aha. Fadlan dhowr daqiiqo kadib mar kale isku day.
failed-busy = Hadda waqti dheer bay qaadanaysaa
    .help = Fadlan hal daqiiqo kadib mar kale isku day.
failed-home = U noqo bogga bilowga
failed-reference = Haddii aad noo sheegto, fadlan lambarkan noo sheeg: { $number }

flash-removed = Waa laga saaray
flash-secret-changed = Eraygaaga sirta ah ee cusub hadda ayuu bilaabmayaa.
flash-session-ended = Qalabka waa laga saaray.
flash-signed-out = Waad ka baxday.
flash-timed-out = Muddo dheer baad maqnayd, waana lagaa saaray. Wixii aad qortay waa la hayaa. Gal, markaas mar kale ayaad arkaysaa.
flash-request-sent = Waa la diray. Jawaabtu kadib halkan ayay ku qoran tahay.

demo-banner = Tani waa tijaabo, dadkuna waa mala-awaal. Taariikhdu waa 27.04.2018. Fadlan xog dhab ah ha gelin.
