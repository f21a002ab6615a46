// The name of the workbook's file, from where the program says that it is. Excel tells a path, an address, or nothing.

/** `grant.xlsx` from a path or an address; '' where none of its parts is the name of a workbook. */
export function fileNameOf(where: string | null | undefined): string {
  const parts = (where ?? '').split(/[\\/?&=#]/).map(decoded);
  return parts.findLast((part) => /\.xls[xm]$/i.test(part)) ?? '';
}

/** What is no valid escape stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
