/** Names of other backgrounds than Swedish, by how many in the staff bear them (share), each with its own given names. */
export interface Background {
  name: string;
  /** Of all employees; in care and cleaning doubled, among politicians halved. */
  share: number;
  women: string;
  men: string;
  surnames: string;
}

export const backgrounds: readonly Background[] = [
  {
    name: 'Finnish', share: 0.032,
    women: 'Päivi:4 Tuula:4 Marja:4 Anneli:3 Satu:3 Riitta:4 Kirsi:3 Minna:3 Sari:3 Tarja:3 Leena:3 Anja:2 Johanna:2 Heidi:2 Raija:2 Hilkka:1 Aino:1 Mervi:2',
    men: 'Jussi:3 Kari:4 Timo:4 Juha:4 Pekka:3 Jari:4 Mika:4 Matti:3 Ari:3 Markku:3 Esa:2 Antti:2 Heikki:2 Janne:3 Veikko:1 Seppo:2 Risto:2 Jyrki:1',
    surnames: 'Korhonen:5 Virtanen:6 Mäkinen:5 Nieminen:5 Mäkelä:4 Hämäläinen:4 Laine:4 Heikkinen:4 Koskinen:4 Järvinen:4 Lehtonen:3 Lehtinen:3 Saarinen:3 Salminen:3 Heinonen:3 Niemi:5 Heikkilä:3 Kinnunen:3 Salonen:3 Turunen:3 Räsänen:2 Mustonen:2 Kangas:3 Pesonen:2 Ylitalo:2 Väisänen:2 Keränen:2 Rantala:2'
  },
  {
    name: 'Sámi', share: 0.007,
    women: 'Elin:3 Ánne:1 Inger:2 Sara:3 Máret:1 Anna:2 Karin:1 Ellen:2 Biret:1 Risten:1 Maja:1 Laila:1',
    men: 'Nils:3 Per:3 Anders:2 Johan:2 Ánte:1 Lars:2 Mattias:1 Jon:2 Isak:1 Nilla:1 Máhtte:1 Tomas:1',
    surnames: 'Nutti:3 Niia:2 Sarri:3 Blind:3 Utsi:3 Labba:3 Kuhmunen:2 Svonni:2 Svakko:1 Päiviö:2 Valkeapää:2 Omma:2 Nikkinen:1 Kitok:1 Länta:2 Huuva:2 Inga:2 Marainen:1 Skum:1 Tuolja:1 Näkkäläjärvi:1 Siri:1'
  },
  {
    name: 'Arabic', share: 0.052,
    women: 'Fatima:5 Maryam:3 Zainab:3 Noor:3 Rana:2 Hiba:2 Layla:2 Sara:3 Mona:2 Nadia:3 Rasha:2 Aya:2 Huda:2 Amal:2 Samira:2 Lina:2 Nour:2 Dina:1 Israa:1 Hanan:2 Rima:1 Yasmin:2 Ghada:1',
    men: 'Mohammed:5 Ahmed:5 Ali:5 Omar:4 Hassan:3 Khaled:2 Mustafa:3 Ibrahim:3 Samer:2 Bilal:1 Yousef:2 Tarek:1 Karim:2 Mahmoud:2 Hussein:2 Rami:1 Anas:1 Firas:1 Nabil:1 Elias:2 George:1 Majd:1',
    surnames: 'Ali:6 Hassan:5 Ahmed:5 Haddad:3 Khalil:3 Ibrahim:3 Mahmoud:3 Hussein:3 Saleh:2 Nasser:2 Khoury:2 Al-Hashimi:1 Al-Jabouri:1 Darwish:2 Mansour:2 Abbas:2 Aziz:2 Karim:2 Sabbagh:1 Shahin:1 Issa:2 Hamdan:1 Yousef:2 Al-Khatib:1 Barakat:1 Othman:1 Najjar:1 Tahir:1 Zaidan:1'
  },
  {
    name: 'Somali', share: 0.026,
    women: 'Amina:4 Faduma:4 Halima:3 Hodan:2 Asha:2 Sahra:2 Khadija:2 Ifrah:2 Ayan:2 Fardowsa:1 Maryan:2 Nasra:2 Hamdi:2 Ubah:1 Deqa:1 Leyla:1 Zamzam:1',
    men: 'Abdi:4 Mohamed:4 Ahmed:3 Abdirahman:3 Yusuf:2 Hassan:2 Ismail:2 Abdullahi:3 Liban:1 Mahad:1 Omar:2 Guled:1 Farah:1 Khadar:1 Said:1 Bashir:1',
    surnames: 'Abdi:5 Warsame:4 Ali:4 Mohamed:5 Hassan:4 Omar:4 Farah:4 Jama:3 Ismail:3 Nur:3 Yusuf:3 Abdullahi:3 Aden:2 Osman:3 Hersi:2 Elmi:2 Dahir:2 Gedi:1 Muse:2 Roble:1 Guled:1 Samatar:1'
  },
  {
    name: 'Balkan', share: 0.034,
    women: 'Amra:2 Lejla:3 Jasmina:4 Senada:2 Aida:3 Azra:2 Emina:3 Mirela:3 Selma:3 Dragana:2 Snežana:1 Vesna:2 Arta:2 Vjosa:1 Merima:2 Ivana:2 Sanela:3 Alma:2 Fatime:1 Blerta:1',
    men: 'Edin:3 Amir:3 Haris:3 Emir:3 Samir:2 Adnan:3 Jasmin:2 Goran:2 Zoran:2 Mirza:2 Senad:2 Dejan:2 Nermin:2 Arben:1 Besim:1 Damir:2 Faruk:1 Mladen:1 Aleksandar:2 Milan:2',
    surnames: 'Hodzic:3 Kovačević:2 Hadzic:3 Begic:3 Delic:3 Jovanović:2 Petrović:3 Mujic:2 Omerovic:3 Halilovic:3 Ibrahimović:1 Nikolić:3 Marković:2 Krasniqi:3 Gashi:2 Berisha:3 Suljic:2 Mehmedovic:2 Babic:2 Tahirović:2 Ramadani:1 Avdic:2 Softić:1 Salihovic:2'
  },
  {
    name: 'Persian, Kurdish and Turkish', share: 0.042,
    women: 'Maryam:3 Shirin:3 Leila:3 Parisa:2 Nasrin:2 Roya:2 Azadeh:2 Neda:2 Shilan:2 Berivan:2 Zilan:1 Rojin:2 Dilan:2 Evin:2 Gülay:1 Aylin:2 Sevgi:1 Elif:2 Mina:2 Sahar:2 Hêvî:1 Niloufar:1',
    men: 'Reza:3 Ali:4 Amir:4 Mehdi:2 Hamid:2 Arash:2 Kaveh:1 Babak:1 Dara:2 Rebin:1 Azad:2 Baran:1 Rojhat:1 Mehmet:3 Mustafa:2 Ibrahim:2 Hüseyin:1 Can:1 Emre:1 Saman:2 Behzad:1 Soran:1',
    surnames: 'Ahmadi:4 Hosseini:4 Rezaei:3 Karimi:4 Moradi:3 Rahimi:4 Mohammadi:4 Jafari:3 Kazemi:2 Amini:3 Yılmaz:3 Demir:4 Kaya:3 Çelik:2 Aslan:3 Özdemir:2 Kurt:2 Rashid:3 Mahmoudi:2 Salimi:2 Azizi:3 Barzani:1 Hama:1 Şahin:1 Aydın:2 Ghasemi:1 Sharifi:3'
  },
  {
    name: 'Polish and Baltic', share: 0.02,
    women: 'Ewa:4 Anna:4 Katarzyna:4 Małgorzata:3 Agnieszka:4 Monika:3 Joanna:3 Magdalena:3 Beata:3 Dorota:2 Iwona:2 Kinga:1 Rasa:1 Inga:1 Liga:1',
    men: 'Piotr:4 Krzysztof:4 Marek:3 Tomasz:4 Paweł:3 Andrzej:3 Marcin:3 Jacek:2 Grzegorz:2 Adam:2 Łukasz:2 Janis:1 Darius:1',
    surnames: 'Kowalska:3 Nowak:6 Wiśniewska:2 Wójcik:4 Kowalczyk:4 Zieliński:2 Szymańska:2 Woźniak:3 Dąbrowska:2 Mazur:3 Kaczmarek:3 Krawczyk:3 Piotrowska:1 Grabowska:2 Pawlak:2 Jankauskas:1 Kazlauskas:1 Ozols:1 Bērziņa:1'
  },
  {
    name: 'From further away', share: 0.034,
    women: 'Carmen:2 Ana:3 Gabriela:3 Claudia:2 Siriporn:1 Nittaya:1 Ratana:1 Thi:1 Linh:2 Mei:1 Selam:2 Tigist:2 Helen:2 Semhar:1 Olena:2 Iryna:2 Natalia:3 Svetlana:2 Zahra:4 Fereshteh:2 Marzia:2 Adriana:2 Grace:2 Aïcha:1 Priya:1',
    men: 'Carlos:3 Jorge:2 Luis:2 Juan:2 José:2 Minh:2 Tuan:1 Samuel:2 Yonas:2 Filmon:2 Abel:1 Daniel:3 Oleksandr:1 Andrii:1 Sergej:1 Alireza:1 Hamid:2 Nasir:2 Jawad:2 Emmanuel:1 Ricardo:1 Kwame:1 Marco:1 René:1',
    surnames: 'Gonzalez:4 Rodriguez:4 Muñoz:2 Garcia:4 Fernandez:3 Silva:3 Rojas:2 Nguyen:6 Tran:4 Pham:2 Tesfay:2 Haile:2 Tekle:2 Berhane:2 Ghebremeskel:1 Kovalenko:2 Shevchenko:2 Ivanova:2 Petrova:1 Haidari:3 Rezai:3 Hussaini:3 Mohseni:1 Sousa:2 Mensah:1 Costa:2 Rossi:1 Müller:2 Schmidt:2 Singh:2 Kaur:1 Wang:2 Li:2 Chen:2'
  }
];
