// The engine's own texts by the language of the page.
import { LocaleType } from '@univerjs/core';
import type { ILocales } from '@univerjs/core';
import type { Language } from '../../core/sheet/language';
import { en } from './locales/en';
import { es } from './locales/es';
import { pt } from './locales/pt';

export const LOCALES: Readonly<Record<Language, NonNullable<ILocales[LocaleType]>>> = { en, es, pt };

export const LOCALE_NAMES = { en: LocaleType.EN_US, es: LocaleType.ES_ES, pt: LocaleType.PT_BR } as const;
