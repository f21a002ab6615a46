// The regional settings that a host tells: separators and the form of dates. They belong to the person, not to the language
// of the workbook.

export interface CultureModel {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly dateSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
}

function culture(
  name: string,
  [decimalSeparator, thousandsSeparator]: readonly [string, string],
  shortDatePattern: string,
  longDatePattern: string,
): CultureModel {
  const dateSeparator = /[^dMy]/.exec(shortDatePattern)?.[0] ?? '/';
  const longTimePattern = name === 'en-US' ? 'h:mm:ss tt' : 'HH:mm:ss';
  return {
    name,
    decimalSeparator,
    thousandsSeparator,
    dateSeparator,
    shortDatePattern,
    longDatePattern,
    longTimePattern,
  };
}

const SPANISH = "dddd, d 'de' MMMM 'de' yyyy";

export const CULTURES = {
  'en-US': culture('en-US', ['.', ','], 'M/d/yyyy', 'dddd, MMMM d, yyyy'),
  'en-GB': culture('en-GB', ['.', ','], 'dd/MM/yyyy', 'dd MMMM yyyy'),
  'es-MX': culture('es-MX', ['.', ','], 'dd/MM/yyyy', SPANISH),
  'es-AR': culture('es-AR', [',', '.'], 'd/M/yyyy', SPANISH),
  'es-ES': culture('es-ES', [',', '.'], 'dd/MM/yyyy', SPANISH),
  'pt-BR': culture('pt-BR', [',', '.'], 'dd/MM/yyyy', SPANISH),
  'fr-FR': culture('fr-FR', [',', '\u202f'], 'dd/MM/yyyy', 'dddd d MMMM yyyy'),
  'de-CH': culture('de-CH', ['.', '’'], 'dd.MM.yyyy', 'dddd, d. MMMM yyyy'),
} as const satisfies Readonly<Record<string, CultureModel>>;
