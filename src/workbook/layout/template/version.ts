// The version that a template is stamped with. It rises when a workbook of the old form can no longer be read alike.

export const TEMPLATE_VERSION = 1;
