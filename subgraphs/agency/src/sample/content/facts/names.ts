/** Given and family names by where a name is at home; `home` says where such a person lives, most often first. */
export interface Culture {
  key: string;
  weight: number;
  given: string[];
  family: string[];
  languages: string[];
  home: [country: string, weight: number][];
}

const words = (list: string): string[] => list.split(' ');

export const cultures: Culture[] = [
  {
    key: 'german',
    weight: 36,
    given: words(
      'Anna Lukas Lena Felix Katharina Maximilian Johanna Florian Julia Tobias Sophie Sebastian Laura Michael Magdalena Andreas Theresa Stefan Elisabeth Matthias Hannah Christoph Sabine Wolfgang Martina Gerhard Birgit Jürgen Nina Fabian Verena Philipp Claudia Bernhard Ursula Dominik Carina Günther Franziska Moritz Eva-Maria Hans-Peter Karl-Heinz Björn Jörg Käthe',
    ),
    family: words(
      'Gruber Huber Wagner Müller Pichler Steiner Moser Mayer Hofer Leitner Berger Fuchs Eder Fischer Schmid Weber Schwarz Maier Schneider Reiter Brunner Baumgartner Auer Lang Egger Wimmer Schröder Krüger Lehmann Köhler Vogel Böhm Jäger Kühn Großmann Weiß Strobl Ebner Kaltenbrunner Oberhofer Schönberger Zöchling Haslinger Thalhammer Winkler-Hofmann Freudenthaler Niederwieser',
    ),
    languages: ['German', 'English'],
    home: [
      ['AT', 60],
      ['DE', 30],
      ['CH', 8],
    ],
  },
  {
    key: 'hungarian',
    weight: 9,
    given: words(
      'Eszter Gábor Zsófia Bence Réka Balázs Katalin Zoltán Ágnes Levente Dóra Attila Ildikó Péter Orsolya Máté Judit András Nóra Tamás',
    ),
    family: words(
      'Nagy Szabó Tóth Varga Horváth Kiss Molnár Németh Farkas Balogh Papp Lakatos Juhász Takács Oláh Mészáros Szűcs Fehér',
    ),
    languages: ['Hungarian', 'German', 'English'],
    home: [
      ['AT', 50],
      ['HU', 50],
    ],
  },
  {
    key: 'polish',
    weight: 8,
    given: words(
      'Agnieszka Piotr Małgorzata Krzysztof Katarzyna Tomasz Magdalena Paweł Zofia Łukasz Aleksandra Michał Joanna Grzegorz Ewa Marcin Dorota Wojciech',
    ),
    family: words(
      'Nowak Kowalczyk Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Krawczyk Piotrowski Grabowski Pawłowski Michalak',
    ),
    languages: ['Polish', 'English', 'German'],
    home: [
      ['PL', 50],
      ['AT', 28],
      ['DE', 22],
    ],
  },
  {
    key: 'turkish',
    weight: 7,
    given: words(
      'Ayşe Mehmet Elif Emre Zeynep Mustafa Fatma Burak Selin Hakan Merve Serkan Esra Ömer Derya Kerem Gülşen Yusuf',
    ),
    family: words(
      'Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Koç Kurt Erdoğmuş Polat',
    ),
    languages: ['Turkish', 'German'],
    home: [
      ['AT', 55],
      ['DE', 30],
      ['TR', 15],
    ],
  },
  {
    key: 'indian',
    weight: 7,
    given: words(
      'Ananya Arjun Deepika Rahul Kavya Vikram Sneha Rohan Meera Aditya Lakshmi Karthik Pooja Sanjay Divya Harish Nandini Suresh',
    ),
    family: words(
      'Sharma Iyer Patel Reddy Nair Krishnan Gupta Menon Rao Banerjee Deshmukh Kulkarni Joshi Chatterjee Pillai Varma Raghavan Subramanian',
    ),
    languages: ['English', 'Hindi'],
    home: [
      ['AT', 30],
      ['DE', 30],
      ['IN', 25],
      ['GB', 15],
    ],
  },
  {
    key: 'french',
    weight: 7,
    given: words(
      'Camille Antoine Élodie Julien Chloé Nicolas Aurélie Mathieu Manon Thibault Océane Rémi Hélène François Solène Benoît Maëlle Jérôme',
    ),
    family: words(
      'Martin Bernard Dubois Lefèvre Moreau Laurent Girard Roux Fournier Mercier Chevalier Gauthier Perrin Lemaître Beauchamp Delacroix Fontaine Béranger',
    ),
    languages: ['French', 'English'],
    home: [
      ['FR', 70],
      ['CH', 15],
      ['AT', 15],
    ],
  },
  {
    key: 'spanish',
    weight: 7,
    given: words(
      'Lucía Javier Carmen Álvaro Marta Sergio Elena Adrián Paula Rubén Nuria Iñaki Beatriz Gonzalo Rocío Andrés Pilar Jesús',
    ),
    family: words(
      'García Fernández Rodríguez López Martínez Sánchez Pérez Gómez Ruiz Díaz Muñoz Álvarez Romero Navarro Ibáñez Peña Castaño Echeverría',
    ),
    languages: ['Spanish', 'English'],
    home: [
      ['ES', 65],
      ['DE', 18],
      ['AT', 17],
    ],
  },
  {
    key: 'english',
    weight: 7,
    given: words(
      'Olivia James Charlotte Daniel Grace Thomas Amelia William Emily Oliver Hannah George Megan Callum Niamh Aidan Rhys Fiona',
    ),
    family: words(
      "Taylor Hughes Walker Bennett Clarke Harrison Murray O'Brien Fletcher Whitfield Sutton Kavanagh Barclay Pemberton Lloyd Ashworth Gallagher MacLeod",
    ),
    languages: ['English'],
    home: [
      ['GB', 65],
      ['IE', 15],
      ['AT', 20],
    ],
  },
  {
    key: 'nordic',
    weight: 5,
    given: words(
      'Ingrid Erik Astrid Lars Freja Magnus Sigrid Anders Maja Søren Linnea Håkon Elsa Jørgen Åsa Mikkel Tuva Nils',
    ),
    family: words(
      'Andersson Johansen Lindqvist Hansen Bergström Olsen Nyström Kristensen Sørensen Dahl Åkesson Haugen Holmgren Østergaard Solberg Lundgren Bjørnstad Fredriksen',
    ),
    languages: ['Swedish', 'English'],
    home: [
      ['SE', 50],
      ['NO', 25],
      ['DK', 15],
      ['AT', 10],
    ],
  },
  {
    key: 'nigerian',
    weight: 4,
    given: words(
      'Chinwe Adebayo Ngozi Chidi Folake Tunde Amara Emeka Yetunde Ifeanyi Zainab Segun Adaeze Uche Temitope Obinna',
    ),
    family: words(
      'Okonkwo Adeyemi Eze Balogun Nwosu Ogunleye Abubakar Obi Adewale Chukwu Ibrahim Olawale Nnamdi Afolabi Uzor Bello',
    ),
    languages: ['English'],
    home: [
      ['AT', 35],
      ['GB', 35],
      ['DE', 15],
      ['NG', 15],
    ],
  },
  {
    key: 'italian',
    weight: 4,
    given: words('Giulia Lorenzo Francesca Matteo Chiara Alessandro Martina Davide Silvia Simone Elisa Niccolò'),
    family: words('Rossi Bianchi Ferrari Esposito Romano Colombo Ricci Marino Greco Conti Gallo Santoro'),
    languages: ['Italian', 'English', 'German'],
    home: [
      ['IT', 55],
      ['AT', 45],
    ],
  },
  {
    key: 'balkan',
    weight: 6,
    given: words(
      'Ana Marko Ivana Nikola Jelena Stefan Milica Luka Dragana Goran Mirela Andrei Ioana Bogdan Cristina Vlad Tijana Dejan',
    ),
    family: words(
      'Jovanović Petrović Horvat Kovačević Nikolić Babić Marić Popescu Ionescu Dumitru Stanković Đorđević Ilić Radu Munteanu Perić Hadžić Begić',
    ),
    languages: ['Serbian', 'German', 'English'],
    home: [
      ['AT', 70],
      ['DE', 20],
      ['RO', 10],
    ],
  },
];
