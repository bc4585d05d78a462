const twoDigitCodes =
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  );

/** "+436605555117" as "+43 660 555 5117": the country's code, then threes, the rest as it divides best. */
export function formatPhone(phone: string): string {
  if (!/^\+\d{7,15}$/.test(phone)) return phone;
  const digits = phone.slice(1);
  const length = /^[17]/.test(digits) ? 1 : twoDigitCodes.includes(digits.slice(0, 2)) ? 2 : 3;
  return `+${[digits.slice(0, length), ...threes(digits.slice(length))].join(' ')}`;
}

function threes(digits: string): string[] {
  // Five are two and three, so that no group stands alone.
  if (digits.length === 5) return [digits.slice(0, 2), digits.slice(2)];
  if (digits.length <= 4) return [digits];
  return [digits.slice(0, 3), ...threes(digits.slice(3))];
}
