export interface Country {
  language: string;
  currency: string;
  /** Pay against Austria's, in the country's own currency. */
  payFactor: number;
  cities: [city: string, weight: number][];
  /** The fictional range: the prefix in front of the running number, and how many digits that has. */
  phone: [prefix: string, digits: number];
}

export const countries: Record<string, Country> = {
  AT: {
    language: 'German',
    currency: 'EUR',
    payFactor: 1,
    cities: [
      ['Vienna', 60],
      ['Graz', 14],
      ['Linz', 12],
      ['Salzburg', 8],
      ['Innsbruck', 6],
      ['Wiener Neustadt', 4],
      ['St. Pölten', 4],
      ['Klagenfurt', 3],
    ],
    phone: ['+43660555', 4],
  },
  DE: {
    language: 'German',
    currency: 'EUR',
    payFactor: 1.08,
    cities: [
      ['Munich', 30],
      ['Berlin', 22],
      ['Hamburg', 12],
      ['Nuremberg', 8],
      ['Stuttgart', 9],
      ['Passau', 4],
      ['Leipzig', 6],
    ],
    phone: ['+493023125', 3],
  },
  CH: {
    language: 'German',
    currency: 'CHF',
    payFactor: 1.6,
    cities: [
      ['Zürich', 50],
      ['Basel', 20],
      ['Lausanne', 15],
      ['St. Gallen', 15],
    ],
    phone: ['+4179555', 4],
  },
  HU: {
    language: 'Hungarian',
    currency: 'EUR',
    payFactor: 0.55,
    cities: [
      ['Budapest', 60],
      ['Győr', 20],
      ['Sopron', 20],
    ],
    phone: ['+3620555', 4],
  },
  PL: {
    language: 'Polish',
    currency: 'EUR',
    payFactor: 0.55,
    cities: [
      ['Kraków', 35],
      ['Warsaw', 30],
      ['Wrocław', 20],
      ['Łódź', 15],
    ],
    phone: ['+48699555', 3],
  },
  FR: {
    language: 'French',
    currency: 'EUR',
    payFactor: 1,
    cities: [
      ['Lyon', 35],
      ['Paris', 35],
      ['Strasbourg', 20],
      ['Nantes', 10],
    ],
    phone: ['+3363998', 4],
  },
  ES: {
    language: 'Spanish',
    currency: 'EUR',
    payFactor: 0.75,
    cities: [
      ['Madrid', 40],
      ['Barcelona', 35],
      ['Valencia', 15],
      ['Bilbao', 10],
    ],
    phone: ['+34600555', 3],
  },
  GB: {
    language: 'English',
    currency: 'GBP',
    payFactor: 0.95,
    cities: [
      ['London', 45],
      ['Manchester', 20],
      ['Bristol', 15],
      ['Edinburgh', 20],
    ],
    phone: ['+447700900', 3],
  },
  IE: {
    language: 'English',
    currency: 'EUR',
    payFactor: 1.1,
    cities: [
      ['Dublin', 70],
      ['Cork', 30],
    ],
    phone: ['+353871555', 3],
  },
  SE: {
    language: 'Swedish',
    currency: 'EUR',
    payFactor: 1.05,
    cities: [
      ['Stockholm', 50],
      ['Malmö', 25],
      ['Gothenburg', 25],
    ],
    phone: ['+4670555', 4],
  },
  NO: {
    language: 'Swedish',
    currency: 'EUR',
    payFactor: 1.2,
    cities: [
      ['Oslo', 70],
      ['Bergen', 30],
    ],
    phone: ['+4740055', 3],
  },
  DK: {
    language: 'Swedish',
    currency: 'EUR',
    payFactor: 1.15,
    cities: [
      ['Copenhagen', 75],
      ['Aarhus', 25],
    ],
    phone: ['+4520555', 3],
  },
  IT: {
    language: 'Italian',
    currency: 'EUR',
    payFactor: 0.8,
    cities: [
      ['Milan', 45],
      ['Bolzano', 30],
      ['Trieste', 25],
    ],
    phone: ['+39320555', 4],
  },
  TR: {
    language: 'Turkish',
    currency: 'EUR',
    payFactor: 0.45,
    cities: [
      ['Istanbul', 70],
      ['Izmir', 30],
    ],
    phone: ['+90530555', 4],
  },
  IN: {
    language: 'English',
    currency: 'EUR',
    payFactor: 0.45,
    cities: [
      ['Bengaluru', 50],
      ['Pune', 30],
      ['Chennai', 20],
    ],
    phone: ['+9198555', 5],
  },
  NG: {
    language: 'English',
    currency: 'EUR',
    payFactor: 0.4,
    cities: [
      ['Lagos', 75],
      ['Abuja', 25],
    ],
    phone: ['+234803555', 4],
  },
  RO: {
    language: 'Romanian',
    currency: 'EUR',
    payFactor: 0.5,
    cities: [
      ['Timișoara', 50],
      ['Cluj-Napoca', 50],
    ],
    phone: ['+40720555', 3],
  },
};
