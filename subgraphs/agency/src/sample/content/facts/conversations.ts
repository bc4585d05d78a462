/** What is said and written. Letters in braces are filled in: {title}, {client}, {first}, {trade}, {date}. */
export const firstMessages = [
  'Hello {first}, your work as {title} caught my eye. May I tell you about two clients of ours?',
  'Hi {first}, thank you for your documents. When would a short call suit you?',
  'Hello {first}, we place people like you in {city}. Are you open to hearing about it?',
];

export const keepInTouch = [
  'Sent the quarterly note on {trade} roles around {city}.',
  'Asked how things are at {employer} and whether a change is on the table.',
  'Sent two openings for comparison, no pressure.',
  'Asked whether the availability on file still holds.',
];

export const yesByLanguage: Record<string, string[]> = {
  English: [
    'Yes, that sounds interesting. I could talk on Thursday after four.',
    'Happy to hear more. {when}, and I would like to stay near {city}.',
    'Thanks for thinking of me. My CV is up to date, please go ahead if the pay is in range.',
    'I would be interested if it is not another long commute. {when}.',
  ],
  German: [
    'Ja, das klingt spannend. Am besten erreichen Sie mich nach 16 Uhr.',
    'Danke für die Nachricht! Ein Wechsel wäre für mich vorstellbar, gerne in {city}.',
    'Gerne. Meine Unterlagen sind aktuell, bitte vor dem Versand noch kurz abstimmen.',
    'Interesse habe ich. Wichtig wären mir geregelte Dienstzeiten und ein fixes Team.',
  ],
  French: [
    'Oui, cela m’intéresse. Je suis joignable après 17 h.',
    'Merci pour votre message, je serais ouverte à un échange la semaine prochaine.',
  ],
  Spanish: [
    'Sí, me interesa. ¿Podemos hablar el jueves por la tarde?',
    'Gracias por escribirme. Me gustaría saber más sobre el horario y el salario.',
  ],
  Polish: [
    'Tak, chętnie porozmawiam. Najlepiej po 16:00.',
    'Dziękuję za wiadomość, jestem zainteresowany, jeśli jest możliwość zakwaterowania.',
  ],
  Hungarian: [
    'Igen, érdekel. Csütörtök délután tudnék beszélni.',
    'Köszönöm a megkeresést, szívesen hallanék többet a fizetésről.',
  ],
};

export const noByLanguage: Record<string, string[]> = {
  English: [
    'Thank you, but I have just started something new.',
    'Not at the moment, please try again next year.',
    'I am happy where I am, thanks for asking.',
  ],
  German: [
    'Danke, derzeit nicht. Melden Sie sich gerne im nächsten Jahr wieder.',
    'Ich habe intern gewechselt und bleibe vorerst.',
  ],
  French: ['Merci, mais je ne cherche pas pour le moment.'],
  Spanish: ['Gracias, pero ahora mismo no busco cambiar.'],
  Polish: ['Dziękuję, obecnie nie szukam zmiany.'],
  Hungarian: ['Köszönöm, most nem keresek új állást.'],
};

export const callsSpoke = [
  'Went through the last two roles; strongest part is {skill}. Would move for a stable team.',
  'Confirmed pay and terms on file. Asked for roles within 40 minutes of {city}.',
  'Happy at {employer} on most days, would still listen to a good offer.',
  'Long talk about {skill}; can explain it to beginners. Remember for training roles.',
  'Between two meetings, short: still interested, send details by email.',
];

export const callsAboutJob = [
  'Presented {title} at {client}. Interested; questions about the team and the start.',
  'Prepared for {client}: what they ask first, who sits in the room, how long it takes.',
  'Agreed to be sent to {client} for {title}; has not applied there elsewhere.',
];

export const callsAfterNo = [
  'Told {first} about the decision at {client}. Took it well and wants to stay on the list.',
  'Passed on the feedback from {client}: "{feedback}" Thankful for a straight answer.',
];

export const missedCalls = ['No answer.', 'Mailbox, asked to be called back.', 'Rang out twice.'];

export const notes = [
  'Explains complicated things simply. Would put in front of a client without notes.',
  'Better in person than on paper: ask the client to skip the screening call.',
  'Checked two references, both would hire again.',
  'Wants the contract read with a lawyer first, so add a week.',
  'Speaks about former colleagues with respect. Good sign.',
  'Do not call at the workplace.',
  'Compared three offers openly; honest about the other two.',
  'Certificate for {skill} seen and copied.',
];
